# ruff: noqa: E501 - a row is one line
"""PTX ISA 9.7.16: the fifth generation of tensor cores (`tcgen05`) and their memory. See `notation` for how
rows read.

Tensor memory addresses are 32 bits and stand in brackets where they name memory. A is read from tensor
memory (`[a:u32]`) or through a descriptor. Where a product takes `lanes`, it is a mask of the lanes not to write.
"""

#: The targets that have tcgen05; ptxas knows the families from PTX 8.8 on.
_ALL = "ptx8.6 sm_100a / ptx8.8 sm_100f sm_110f"
_ARCH = "ptx8.6 sm_100a / ptx8.8 sm_103a / ptx9.0 sm_110a"

#: shape -> registers for x1, and the greatest number of repetitions.
_SHAPES = {"16x64b": (1, 128), "16x128b": (2, 64), "16x256b": (4, 32), "32x32b": (1, 128)}


def _numbers(most: int) -> str:
    return " ".join(f"x{1 << i}" for i in range(8) if 1 << i <= most)


def _moves() -> tuple[str, str]:
    """The forms of tcgen05.ld and tcgen05.st: the vector's length follows from the shape and the number."""
    loads = stores = ""
    for shape, (registers, most) in _SHAPES.items():
        count = f"num:x*{registers}"
        rest = f"    shape = {shape}\n    num = {_numbers(most)}\n    @ {_ALL}\n"
        loads += f"tcgen05.ld.sync.aligned.shape.num{{.pack::16b}}.b32  =d:b32*{count}, [a:u32]\n{rest}    effects read convergent aligned async volatile\n"
        stores += f"tcgen05.st.sync.aligned.shape.num{{.unpack::16b}}.b32  [a:u32], b:reg(b32)*{count}\n{rest}    effects write convergent aligned async volatile\n"
    rest = f"    shape = 16x32bx2\n    num = {_numbers(128)}\n    @ {_ALL}\n"
    loads += f"tcgen05.ld.sync.aligned.shape.num{{.pack::16b}}.b32  =d:b32*num, [a:u32], split:imm\n{rest}    effects read convergent aligned async volatile\n"
    stores += f"tcgen05.st.sync.aligned.shape.num{{.unpack::16b}}.b32  [a:u32], split:imm, b:reg(b32)*num\n{rest}    effects write convergent aligned async volatile\n"
    return loads, stores


_SHIFTED = "    when ashift=ashift: collector in - collector::a::lastuse collector::a::discard\n"
_EFFECTS = "effects read write convergent async volatile"
#: How the emulator sums floats, and how it reads the manual's words on shifted matrices of A.
_SUM = "order and truncation of the hardware's sum are not stated; here it is rounded once"
_ROUNDING = f"    when kind=kind::f16,kind::tf32,kind::f8f6f4: status approximate {_SUM}\n"
_SHIFTING = "    when ashift=ashift: status approximate A is shifted in tensor memory behind the product, in each 32 lanes\n"


def _dense() -> str:
    """tcgen05.mma without scales: dense and sparse, A in memory or behind a descriptor, with and without a mask."""
    text = ""
    for sparse in ("", ".sp"):
        meta = ", [meta:b32]" if sparse else ""
        for a in ("[a:b32]", "adesc:reg(u64)"):
            for group, count in ((1, 4), (2, 8)):
                for lanes in ("", f", lanes:reg(b32)*{count}"):
                    for scaled in (False, True):
                        shift = "{.ashift}" if a == "[a:b32]" else ""
                        rule = _SHIFTED if shift else ""
                        kinds = "kind::f16 kind::tf32"
                        kinds += (
                            "" if scaled else " kind::f8f6f4 | kind::i8 @ ptx8.6 sm_100a / ptx9.0 sm_110a"
                        )
                        text += (
                            f"tcgen05.mma{sparse}.cta_group.kind{shift}{{.collector}}  [d:b32], {a}, bdesc:reg(u64){meta}, idesc:reg(u32){lanes}, enable:pred(0..1){', scale:imm(0..15)' if scaled else ''}\n"
                            f"    cta_group = cta_group::{group}\n    kind = {kinds}\n{rule}"
                            f"    @ {_SCALED_INPUT if scaled else _ALL}\n    {_EFFECTS}\n{_ROUNDING}{_SHIFTING if shift else ''}"
                        )
    return text


_SCALED_INPUT = "ptx8.6 sm_100a / ptx8.8 sm_100f"


def _scaled() -> str:
    """tcgen05.mma with a scale for each block of 16 or 32 elements."""
    text = ""
    for sparse in ("", ".sp"):
        meta = ", [meta:b32]" if sparse else ""
        for a in ("[a:b32]", "adesc:reg(u64)"):
            for kind, vectors, version in (
                ("mxf8f6f4", f"scale_vec::1X @ {_ARCH} | block32 @ ptx8.8 sm_100f sm_110f", _ALL),
                (
                    "mxf4",
                    f"scale_vec::2X @ {_ARCH} | block32 @ ptx8.8 sm_100f sm_110f",
                    _ARCH if sparse else _ALL,
                ),
                (
                    "mxf4nvf4",
                    f"scale_vec::2X scale_vec::4X @ {_ARCH} | block16 block32 @ ptx8.8 sm_100f sm_110f",
                    (_ARCH if sparse else _ALL).replace("8.6", "8.7"),
                ),
            ):
                size = ".size" if kind == "mxf4nvf4" else "{.size}"
                text += (
                    f"tcgen05.mma{sparse}.cta_group.kind.block_scale{size}{{.collector}}  [d:b32], {a}, bdesc:reg(u64){meta}, idesc:reg(u32), [ascale:b32], [bscale:b32], enable:pred(0..1)\n"
                    f"    kind = kind::{kind}\n    size = {vectors}\n    @ {version}\n    {_EFFECTS}\n    status approximate {_SUM}\n"
                )
    return text


def _stationary() -> str:
    """tcgen05.mma.ws: B stays, in one of four buffers."""
    buffers = " ".join(
        f"collector::b{i}::{use}" for i in range(4) for use in ("fill", "use", "lastuse", "discard")
    )
    text = ""
    for sparse in ("", ".sp"):
        meta = ", [meta:b32]" if sparse else ""
        for a in ("[a:b32]", "adesc:reg(u64)"):
            text += (
                f"tcgen05.mma.ws{sparse}.cta_group.kind{{.buffer}}  [d:b32], {a}, bdesc:reg(u64){meta}, idesc:reg(u32), enable:pred(0..1), zeros?:reg(u64)\n"
                f"    cta_group = cta_group::1\n    kind = kind::f16 kind::tf32 kind::f8f6f4 | kind::i8 @ ptx8.6 sm_100a / ptx9.0 sm_110a\n"
                f"    buffer = {buffers}\n    @ {_ALL}\n    {_EFFECTS}\n{_ROUNDING}"
            )
    return text


def _copies() -> str:
    """tcgen05.cp: as it is, or unpacked from six or four bits to a byte each."""
    text = ""
    for mode, shapes in (
        ("", "128x256b 4x256b 128x128b"),
        ("warpx2::02_13 warpx2::01_23", "64x128b"),
        ("warpx4", "32x128b"),
    ):
        for unpack in (False, True):
            text += (
                f"tcgen05.cp.cta_group.shape{'.mode' if mode else ''}{'.b8x16.src' if unpack else ''}  [d:u32], desc:reg(u64)\n"
                f"    shape = {shapes}\n"
                + (f"    mode = {mode}\n" if mode else "")
                + ("    src = b6x16_p32 b4x16_p64\n" if unpack else "")
                + f"    @ {_ALL}\n    effects read write async volatile\n"
            )
    return text


_LOADS, _STORES = _moves()
_LD_RED = """
tcgen05.ld.red.sync.aligned.shape.num.op.type  =d:type*num, =e:type, [a:u32]
    shape = 32x32b
    num = x2 x4 x8 x16 x32 x64 x128
    op = min max
    type = u32 s32
    @ ptx8.8 sm_103f sm_110f
    effects read convergent aligned async volatile
tcgen05.ld.red.sync.aligned.shape.num.op{.abs}{.NaN}.type  =d:type*num, =e:type, [a:u32]
    shape = 32x32b
    num = x2 x4 x8 x16 x32 x64 x128
    op = min max
    type = f32
    @ ptx8.8 sm_103f sm_110f
    effects read convergent aligned async volatile
tcgen05.ld.red.sync.aligned.shape.num.op.type  =d:type*num, =e:type, [a:u32], split:imm
    shape = 16x32bx2
    num = x2 x4 x8 x16 x32 x64 x128
    op = min max
    type = u32 s32
    @ ptx8.8 sm_103f sm_110f
    effects read convergent aligned async volatile
tcgen05.ld.red.sync.aligned.shape.num.op{.abs}{.NaN}.type  =d:type*num, =e:type, [a:u32], split:imm
    shape = 16x32bx2
    num = x2 x4 x8 x16 x32 x64 x128
    op = min max
    type = f32
    @ ptx8.8 sm_103f sm_110f
    effects read convergent aligned async volatile
"""

ROWS = f"""
cta_group = cta_group::1 cta_group::2
collector = collector::a::fill collector::a::use collector::a::lastuse collector::a::discard

== tcgen05.alloc 9.7.16.7.1 Allocate columns of tensor memory
tcgen05.alloc.cta_group.sync.aligned{{.ss}}.b32  [d], columns:u32(32,64,128,256,512)
    ss = shared::cta
    @ {_ALL}
    effects write convergent aligned alloc volatile wait

== tcgen05.dealloc 9.7.16.7.1 Give columns of tensor memory back
tcgen05.dealloc.cta_group.sync.aligned.b32  a:reg(u32), columns:u32(32,64,128,256,512)
    @ {_ALL}
    effects convergent aligned volatile

== tcgen05.relinquish_alloc_permit 9.7.16.7.1 Say that this block allocates no more tensor memory
tcgen05.relinquish_alloc_permit.cta_group.sync.aligned
    @ {_ALL}
    effects convergent aligned volatile

== tcgen05.ld 9.7.16.8.1 Load from tensor memory to registers without waiting
{_LOADS}
== tcgen05.ld.red 9.7.16.8.1 Load from tensor memory and reduce what each thread loads
{_LD_RED}
== tcgen05.st 9.7.16.8.2 Store from registers to tensor memory without waiting
{_STORES}
== tcgen05.wait 9.7.16.8.3 Wait for this thread's loads from tensor memory or stores to it
tcgen05.which.sync.aligned
    which = wait::ld wait::st
    @ {_ALL}
    effects convergent aligned wait volatile read write

== tcgen05.cp 9.7.16.9.1 Copy from shared to tensor memory without waiting
{_copies()}
== tcgen05.shift 9.7.16.9.2 Move rows of tensor memory down by one without waiting
tcgen05.shift.cta_group.down  [a:u32]
    @ {_ARCH}
    effects read write async volatile
    status approximate the manual is read so: in the 32 lanes at the address, each row gets the next one's 32 bytes

== tcgen05.mma 9.7.16.10.9.1 Multiply matrices into tensor memory without waiting
{_dense()}{_scaled()}
== tcgen05.mma.ws 9.7.16.10.9.3 Multiply matrices into tensor memory, keeping B, without waiting
{_stationary()}
== tcgen05.commit 9.7.16.12.1 Arrive at an mbarrier when the operations so far are done
tcgen05.commit.cta_group.mbarrier::arrive::one{{.ss}}{{.multicast::cluster}}.b64  [bar], multicast:u16(0..65535) if multicast::cluster
    ss = shared::cluster
    @ {_ALL}
    effects async read write volatile

== tcgen05.fence 9.7.16.11.1 Order tensor memory operations before or after a synchronization of threads
tcgen05.which
    which = fence::before_thread_sync fence::after_thread_sync
    @ {_ALL}
    effects fence volatile
"""
