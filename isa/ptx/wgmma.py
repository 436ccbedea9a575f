"""PTX ISA 9.7.15: matrix multiply over the four warps of a warpgroup. See `notation` for how rows read.

A is read through a descriptor of shared memory or from registers, B through a descriptor. The four-byte
registers of A hold as many elements as fit. `sp` rows have A half empty, with a selector of what is there.
"""


def _shapes(k: int, ns: str = "all") -> str:
    """`m64nNkK` for every N that there is; `int` leaves out the odd multiples of 8 from 40 on."""
    return " ".join(f"m64n{n}k{k}" for n in range(8, 257, 8) if ns == "all" or n <= 32 or n % 16 == 0)


#: d type and registers, A registers, types, depth, trailing literals with A in memory and in registers.
_SIGNS = ", sa:imm(-1,1), sb:imm(-1,1)"
_KINDS = (
    ("f16", "f16x2*shape:n/4", "f16x2", "f16", "f16", 16, ", ta:imm(0,1), tb:imm(0,1)", ", tb:imm(0,1)"),
    ("f32", "f32*shape:n/2", "f16x2", "f16", "f16", 16, ", ta:imm(0,1), tb:imm(0,1)", ", tb:imm(0,1)"),
    ("f32", "f32*shape:n/2", "bf16x2", "bf16", "bf16", 16, ", ta:imm(0,1), tb:imm(0,1)", ", tb:imm(0,1)"),
    ("f32", "f32*shape:n/2", "tf32", "tf32", "tf32", 8, "", ""),
    ("f16", "f16x2*shape:n/4", "b32", "e4m3 e5m2", "e4m3 e5m2", 32, "", ""),
    ("f32", "f32*shape:n/2", "b32", "e4m3 e5m2", "e4m3 e5m2", 32, "", ""),
)

_FORM = """
wgmma.mma_async{sp}.sync.aligned.shape{sat}.dtype.atype.btype{tail}  +d:{d}, {a}, b:reg(u64){meta}, p:pred(0..1){literals}
    shape = {shapes}
    dtype = {dtype}
    atype = {atype}
    btype = {btype}{more}
    @ ptx{version} sm_90a
    effects read convergent aligned async volatile{status}
"""

#: How the emulator sums floats.
_ROUNDING = "\n    status approximate order and truncation of the hardware's sum are not stated; here it is rounded once"

_MIXED = """
    when atype=s8 btype=u8: @ ptx8.4 sm_90a
    when atype=u8 btype=s8: @ ptx8.4 sm_90a"""
_MORE_SHAPES = "\n    note ptxas takes n240 and n256 where the manual's list of integer shapes ends at n224"


def _forms(sparse: bool) -> str:
    """Every kind of operands, with A in shared memory and in registers."""
    extra = {
        "sp": ".sp" if sparse else "",
        "version": "8.2" if sparse else "8.0",
    }
    meta = ", meta:reg(b32), select:imm({})" if sparse else ""
    deeper = 2 if sparse else 1
    text = ""
    for a_memory in (True, False):
        for dtype, d, a, atype, btype, k, memory, registers in _KINDS:
            text += _FORM.format(
                d=d, a="a:reg(u64)" if a_memory else f"a:reg({a})*4", shapes=_shapes(k * deeper),
                dtype=dtype, atype=atype, btype=btype, literals=_SIGNS + (memory if a_memory else registers),
                sat="", tail="", more="", status=_ROUNDING, meta=meta.format("0" if k == 32 else "0,1"), **extra,
            )  # fmt: skip
        whole = {
            "d": "s32*shape:n/2", "a": "a:reg(u64)" if a_memory else "a:reg(b32)*4", "dtype": "s32",
            "literals": "", "status": "", "meta": meta.format("0"),
        }  # fmt: skip
        text += _FORM.format(
            shapes=_shapes(32 * deeper, "int"), atype="s8 u8", btype="s8 u8",
            sat="{.satfinite}", tail="", more=_MIXED + _MORE_SHAPES, **whole, **extra,
        )  # fmt: skip
        if not sparse:
            text += _FORM.format(
                shapes=_shapes(256, "int"), atype="b1", btype="b1",
                sat="", tail=".op.popc", more="\n    op = and" + _MORE_SHAPES, **whole, **extra,
            )  # fmt: skip
    return text


ROWS = f"""
== wgmma.fence 9.7.15.7.1 Order accesses to registers before the products that use them
wgmma.fence.sync.aligned
    @ ptx8.0 sm_90a
    effects convergent aligned volatile fence

== wgmma.commit_group 9.7.15.7.2 End a group of products
wgmma.commit_group.sync.aligned
    @ ptx8.0 sm_90a
    effects convergent aligned async volatile

== wgmma.wait_group 9.7.15.7.3 Wait until at most `n` groups are still under way
wgmma.wait_group.sync.aligned  n:imm
    @ ptx8.0 sm_90a
    effects convergent aligned async volatile wait

== wgmma.mma_async 9.7.15.5.2 Multiply matrices over the warpgroup, and add, without waiting
{_forms(False)}
== wgmma.mma_async.sp 9.7.15.6.2 Multiply a sparse matrix by a dense one over the warpgroup, without waiting
{_forms(True)}
"""
