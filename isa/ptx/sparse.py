# ruff: noqa: E501 - a row is one line
"""PTX ISA 9.7.14.5.14, 9.7.14.6.3: products of a sparse matrix with a dense one over the warp, and products
with a scale for each block. See `notation` for how rows read.

Half of A is zeros and left out; `meta` says which half, `select` which threads hold that. A scale comes with
two numbers: the byte of its register and the threads that it is taken from.
"""

#: Type of C and D and their registers; types of A and B; shape; registers of A and of B; selectors; options.
_FORMS = (
    ("f16", "f16x2*2", "f16", "m16n8k16", 2, 2, "0..3", ""),
    ("f16", "f16x2*2", "f16", "m16n8k32", 4, 4, "0..1", ""),
    ("f32", "f32*4", "f16", "m16n8k16", 2, 2, "0..3", ""),
    ("f32", "f32*4", "f16", "m16n8k32", 4, 4, "0..1", ""),
    ("f32", "f32*4", "bf16", "m16n8k16", 2, 2, "0..3", ""),
    ("f32", "f32*4", "bf16", "m16n8k32", 4, 4, "0..1", ""),
    ("f32", "f32*4", "tf32", "m16n8k8", 2, 2, "0..3", ""),
    ("f32", "f32*4", "tf32", "m16n8k16", 4, 4, "0..1", ""),
    ("s32", "s32*4", "s8 u8", "m16n8k32", 2, 2, "0..1", "{.satfinite}"),
    ("s32", "s32*4", "s8 u8", "m16n8k64", 4, 4, "0", "{.satfinite}"),
    ("s32", "s32*4", "s4 u4", "m16n8k64", 2, 2, "0..1", "{.satfinite}"),
    ("s32", "s32*4", "s4 u4", "m16n8k128", 4, 4, "0", "{.satfinite}"),
    ("f32", "f32*4", "e4m3 e5m2", "m16n8k64", 4, 4, "0", ""),
)
#: Products of types of eight bits and fewer, a byte each: C and D, A and B, what else, where they exist.
_NARROW = (
    ("f32", "f32*4", "e4m3 e5m2", "", "ptx8.7 sm_100a sm_120a / ptx8.8 sm_100f sm_110f sm_120f"),
    (
        "f32", "f32*4", "e4m3 e5m2 e3m2 e2m3 e2m1", "    when atype=e4m3,e5m2: btype in e3m2 e2m3 e2m1\n",
        "ptx8.7 sm_120a / ptx8.8 sm_120f",
    ),
    ("f16", "f16x2*2", "e4m3 e5m2 e3m2 e2m3 e2m1", "", "ptx8.7 sm_120a / ptx8.8 sm_120f"),
)  # fmt: skip
_MORE = {"e4m3 e5m2": "ptx8.4 sm_89"}


def _sparse() -> str:
    """Every kind of operands; those of one type only in both places."""
    text = ""
    for type_, d, elements, shape, a, b, select, option in _FORMS:
        lane = {"f16": "f16x2", "bf16": "bf16x2", "tf32": "tf32"}.get(elements, "u32")
        text += (
            f"mma.kind.sync.aligned.shape.row.col{option}.dtype.atype.btype.ctype  =d:{d}, a:reg({lane})*{a}, b:reg({lane})*{b}, c:reg({d.replace('*', ')*')}, meta:reg(b32), select:imm({select})\n"
            f"    kind = sp | sp::ordered_metadata @ ptx8.5 sm_80\n    shape = {shape}\n"
            f"    dtype = {type_}\n    atype = {elements}\n    btype = {elements}\n    ctype = {type_}\n"
            f"    @ {_MORE.get(elements, 'ptx7.1 sm_80')}\n    effects convergent aligned wait\n"
        )
    for type_, d, elements, only, needs in _NARROW:
        text += (
            f"mma.sp::ordered_metadata.sync.aligned.shape.row.col.kind.dtype.atype.btype.ctype  =d:{d}, a:reg(b32)*4, b:reg(b32)*4, c:reg({d.replace('*', ')*')}, meta:reg(b32), select:imm(0)\n"
            f"    shape = m16n8k64\n    kind = kind::f8f6f4\n    dtype = {type_}\n    atype = {elements}\n    btype = {elements}\n{only}"
            f"    ctype = {type_}\n    @ {needs}\n    effects convergent aligned wait\n"
        )
    return text


#: Kind, shape where A is dense, types of A and B, how and which vector size is written, type of the scales.
_SCALED = (
    ("kind::mxf4", "m16n8k64", "e2m1", "{.size}", "scale_vec::2X", "ue8m0"),
    ("kind::mxf4nvf4", "m16n8k64", "e2m1", ".size", "scale_vec::2X", "ue8m0"),
    ("kind::mxf4nvf4", "m16n8k64", "e2m1", ".size", "scale_vec::4X", "ue4m3"),
    ("kind::mxf4nvf4", "m16n8k64", "e2m1", ".size", "scale_vec::4X", "ue8m0"),
    ("kind::mxf8f6f4", "m16n8k32", "e4m3 e5m2 e3m2 e2m3 e2m1", "{.size}", "scale_vec::1X", "ue8m0"),
)


def _scaled() -> str:
    """Products with a scale for each block, dense and sparse."""
    text = ""
    for sparse in ("", ".sp::ordered_metadata"):
        for kind, shape, elements, place, size, scale in _SCALED:
            rows, _, depth = shape.rpartition("k")
            deep = f"{rows}k{int(depth) * 2}" if sparse else shape
            b = 4 if sparse else 2
            meta = ", meta:reg(b32), select:imm(0)" if sparse else ""
            since = "ptx9.1" if (size, scale) == ("scale_vec::4X", "ue8m0") else "ptx8.7"
            needs = (
                f"{since} sm_120a / {max(since, 'ptx8.8')} sm_121a"
                if sparse and "mxf4" in kind
                else f"{since} sm_120a / {max(since, 'ptx8.8')} sm_120f"
            )
            text += (
                f"mma{sparse}.sync.aligned.shape.row.col.kind.block_scale{place}.dtype.atype.btype.ctype.scale  =d:f32*4, a:reg(b32)*4, b:reg(b32)*{b}, c:reg(f32)*4{meta}, ascale:reg(b32), aplace:u16*2, bscale:reg(b32), bplace:u16*2\n"
                f"    shape = {deep}\n    kind = {kind}\n    size = {size}\n    dtype = f32\n"
                f"    atype = {elements}\n    btype = {elements}\n    ctype = f32\n    scale = {scale}\n"
                f"    @ {needs}\n    effects convergent aligned wait\n"
            )
    return text


ROWS = f"""
== mma.sp 9.7.14.6.3 Multiply a sparse matrix by a dense one and accumulate, over the warp
    when dtype=f16,f32: status approximate the hardware's order and truncation in the sum are not stated
{_sparse()}
== mma.block_scale 9.7.14.5.14 Multiply and accumulate fragments with a scale for each block of elements
    status approximate the hardware's order and truncation in the sum are not stated
{_scaled()}
"""
