"""PTX ISA 9.7.18: video instructions, on a byte or half of a word, and on all of them at once. See `notation` for how
rows read.

`op2` combines the result with `c`; a part of the destination is merged into `c`.
"""

_SCALAR = """
== {name} 9.7.18.1 {what}, of 32 bits or of their parts
{name}{types}{{.sat}}{mode}  =d:{out}, a:atype.part?, b:btype.part?
{slots}
    @ ptx2.0 sm_20
{name}{types}{{.sat}}{mode}.op2  =d:{out}, a:atype.part?, b:btype.part?, c:{out}
{slots}
    op2 = add min max
    @ ptx2.0 sm_20
{name}{types}{{.sat}}{mode}  =d:{out}.part?, a:atype.part?, b:btype.part?, c:{out}
{slots}
    @ ptx2.0 sm_20
"""

_TYPES = "    dtype = u32 s32\n    atype = u32 s32\n    btype = u32 s32"
_SHIFT_TYPES = "    dtype = u32 s32\n    atype = u32 s32\n    btype = u32\n    mode = clamp wrap"
_SET_TYPES = "    atype = u32 s32\n    btype = u32 s32\n    cmp = eq ne lt le gt ge"


def _scalar(name: str, what: str, slots: str, types: str, mode: str, out: str) -> str:
    text = _SCALAR.format(name=name, what=what, slots=slots, types=types, mode=mode, out=out)
    return text.replace("{.sat}", "") if name == "vset" else text


_MAD = """
== vmad 9.7.18.1 Product of two values of 32 bits, or of their parts, plus a third
vmad.dtype.atype.btype{.sat}{.scale}  =d:dtype, -a:atype.part?, -b:btype.part?, c:dtype
    dtype = u32 s32
    atype = u32 s32
    btype = u32 s32
    scale = shr7 shr15
    @ ptx2.0 sm_20
    note the product is negated where one of a and b is
vmad.dtype.atype.btype{.sat}{.scale}  =d:dtype, a:atype.part?, b:btype.part?, -c:dtype
    dtype = u32 s32
    atype = u32 s32
    btype = u32 s32
    scale = shr7 shr15
    @ ptx2.0 sm_20
vmad.dtype.atype.btype.po{.sat}{.scale}  =d:dtype, a:atype.part?, b:btype.part?, c:dtype
    dtype = u32 s32
    atype = u32 s32
    btype = u32 s32
    scale = shr7 shr15
    @ ptx2.0 sm_20
    note .po adds one more
"""

_NAMES = {
    "vadd": "Add", "vsub": "Subtract", "vavrg": "Average", "vabsdiff": "Absolute difference",
    "vmin": "The lesser", "vmax": "The greater",
}  # fmt: skip
_SCALAR_NAMES = {
    "vadd": "Sum of two values", "vsub": "Difference of two values",
    "vabsdiff": "Absolute difference of two values", "vmin": "The lesser of two values",
    "vmax": "The greater of two values",
}  # fmt: skip

_SIMD = """
== {name}{n} 9.7.18.{section} {what} of each {part} of two words
{name}{n}.dtype.atype.btype{{.sat}}  =d:dtype.{mask}?, a:reg(atype).{parts}?, b:reg(btype).{parts}?, c:reg(dtype)
    dtype = u32 s32
    atype = u32 s32
    btype = u32 s32
    @ ptx3.0 sm_30
{name}{n}.dtype.atype.btype.add  =d:dtype.{mask}?, a:reg(atype).{parts}?, b:reg(btype).{parts}?, c:reg(dtype)
    dtype = u32 s32
    atype = u32 s32
    btype = u32 s32
    @ ptx3.0 sm_30
"""

_SET = """
== vset{n} 9.7.18.{section} Compare each {part} of two words
vset{n}.atype.btype.cmp{{.add}}  =d:u32.{mask}?, a:reg(atype).{parts}?, b:reg(btype).{parts}?, c:reg(u32)
    atype = u32 s32
    btype = u32 s32
    cmp = eq ne lt le gt ge
    @ ptx3.0 sm_30
"""

_WIDTHS = (
    {"n": 2, "part": "half-word", "section": 2, "mask": "halfmask", "parts": "halves"},
    {"n": 4, "part": "byte", "section": 3, "mask": "bytemask", "parts": "bytes"},
)

ROWS = (
    "".join(
        _scalar(name, what, _TYPES, ".dtype.atype.btype", "", "dtype") for name, what in _SCALAR_NAMES.items()
    )
    + _MAD
    + _scalar("vset", "Comparison of two values", _SET_TYPES, ".atype.btype.cmp", "", "u32")
    + _scalar("vshl", "Left shift", _SHIFT_TYPES, ".dtype.atype.btype", ".mode", "dtype")
    + _scalar("vshr", "Right shift", _SHIFT_TYPES, ".dtype.atype.btype", ".mode", "dtype")
    + "".join(
        "".join(_SIMD.format(name=name, what=what, **width) for name, what in _NAMES.items())
        + _SET.format(**width)
        for width in _WIDTHS
    )
)
