"""PTX ISA 9.7.18: packed byte and half-word arithmetic, without operand selectors. See `notation` for how
rows read.

The scalar video instructions and the selectors (`%r1.b3210`) are not here: no compiler that we read writes
them.
"""

_NAMES = {
    "vadd": "Add", "vsub": "Subtract", "vavrg": "Average", "vabsdiff": "Absolute difference",
    "vmin": "The lesser", "vmax": "The greater",
}  # fmt: skip

_SIMD = """
== {name}{n} 9.7.18.{section} {what} of each {part} of two words
{name}{n}.dtype.atype.btype{{.sat}}  =d:dtype, a:reg(atype), b:reg(btype), c:reg(dtype)
    dtype = u32 s32
    atype = u32 s32
    btype = u32 s32
    @ ptx3.0 sm_30
{name}{n}.dtype.atype.btype.add  =d:dtype, a:reg(atype), b:reg(btype), c:reg(dtype)
    dtype = u32 s32
    atype = u32 s32
    btype = u32 s32
    @ ptx3.0 sm_30
"""

_SET = """
== vset{n} 9.7.18.{section} Compare each {part} of two words
vset{n}.atype.btype.cmp{{.add}}  =d:u32, a:reg(atype), b:reg(btype), c:reg(u32)
    atype = u32 s32
    btype = u32 s32
    cmp = eq ne lt le gt ge
    @ ptx3.0 sm_30
"""

ROWS = "".join(
    "".join(
        _SIMD.format(name=name, what=what, n=n, part=part, section=section) for name, what in _NAMES.items()
    )
    + _SET.format(n=n, part=part, section=section)
    for n, part, section in ((2, "half-word", 2), (4, "byte", 3))
)
