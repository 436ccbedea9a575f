"""What tensor core kernels are written with: descriptors, arrivals at other blocks, much shared memory, own targets."""

from __future__ import annotations

import numpy as np
import pytest

import warpwright as ww
from warpwright import bf16, e2m1, e4m3, e5m2, f16, f32, ptx, s8, s32, tf32, u8, u32, u64


@ww.kernel(threads=32)
def word(out: ww.ptr[u64], OPTIONS: ww.constexpr, OFFSET: ww.constexpr = 0):
    tile = ww.shared(bf16, (64, 64), align=1024)
    out[0] = ww.matrix_descriptor(tile.at(0, OFFSET), **dict(OPTIONS))
    out[1] = u64(tile.shared_address())


def fields(target: str, **options: object) -> tuple[int, int]:
    """The descriptor, and the address of the matrix."""
    out = np.zeros(2, np.uint64)
    kernel = ww.kernel(threads=32, target=target)(word.__wrapped__)
    kernel[1, 32](out, OPTIONS=tuple(options.items()))
    return int(out[0]), int(out[1])


@pytest.mark.parametrize(("swizzle", "code"), [(0, 0), (128, 1), (64, 2), (32, 3)])
def test_wgmma_descriptors(swizzle: int, code: int) -> None:
    """Bits 0-13 the address, 16-29 and 32-45 the offsets, all in units of 16; 49-51 the base offset, 62-63 the swizzle."""
    found, at = fields("sm_90a", stride=1024, leading=4096, swizzle=swizzle, base_offset=5)
    assert found & 0x3FFF == at // 16 and found >> 14 & 3 == 0
    assert (found >> 16 & 0x3FFF, found >> 32 & 0x3FFF, found >> 49 & 7) == (256, 64, 5)
    assert found >> 62 == code and found >> 46 & 7 == 0 and found >> 52 & 0x3FF == 0


@pytest.mark.parametrize(("swizzle", "code"), [(0, 0), ("128B_atom_32B", 1), (128, 2), (64, 4), (32, 6)])
def test_tcgen05_descriptors(swizzle: object, code: int) -> None:
    """As wgmma's, with 0b001 in bits 46-48 and the swizzle in 61-63."""
    found, at = fields("sm_100a", stride=512, swizzle=swizzle)
    assert found & 0x3FFF == at // 16 and found >> 46 & 7 == 1 and found >> 61 == code
    assert (found >> 16 & 0x3FFF, found >> 32 & 0x3FFF, found >> 49 & 0xFFF) == (1, 32, 0)


def test_a_step_is_an_addition() -> None:
    out = np.zeros(2, np.uint64)
    word[1, 32](out, OPTIONS=(("stride", 1024),), OFFSET=16)
    moved = int(out[0])
    word[1, 32](out, OPTIONS=(("stride", 1024),))
    assert moved == int(out[0]) + 2


@pytest.mark.parametrize(
    ("options", "message"),
    [
        ((("stride", 1000),), "stride of a descriptor does not fit"),
        ((("stride", 1 << 18),), "stride of a descriptor does not fit"),
        ((("stride", 16), ("base_offset", 8)), "base_offset of a descriptor does not fit"),
        ((("stride", 16), ("swizzle", 256)), "there is no swizzle 256 on sm_90a"),
        ((("stride", 16), ("swizzle", "128B_atom_32B")), "there is no swizzle"),
    ],
)
def test_refused_descriptors(options: tuple[tuple[str, object], ...], message: str) -> None:
    with pytest.raises(ww.CompileError, match=message):
        ww.compile(word, "sm_90a", OPTIONS=options)


def test_a_descriptor_is_of_shared_memory() -> None:
    @ww.kernel
    def wrong(x: ww.ptr[bf16], out: ww.ptr[u64]):
        out[0] = ww.matrix_descriptor(x, stride=1024)

    with pytest.raises(ww.CompileError, match="for shared memory"):
        ww.compile(wrong)


@pytest.mark.parametrize(
    ("types", "word"),
    [
        ((bf16, bf16, f32), 1 << 4 | 1 << 7 | 1 << 10), ((f16, bf16, f32), 1 << 4 | 1 << 10), ((f16, f16, f16), 0),
        ((tf32, tf32, f32), 1 << 4 | 2 << 7 | 2 << 10), ((e4m3, e5m2, f32), 1 << 4 | 1 << 10),
        ((e2m1, e4m3, f16), 5 << 7), ((s8, u8, s32), 2 << 4 | 1 << 7),
    ],
)  # fmt: skip
def test_instruction_descriptors(types: tuple[type, type, type], word: int) -> None:
    a, b, d = types
    assert ww.instruction_descriptor(128, 256, a=a, b=b, d=d) == word | 32 << 17 | 8 << 24
    turned = ww.instruction_descriptor(256, 16, a=a, b=b, d=d, transpose=(True, False))
    assert turned == word | 1 << 15 | 2 << 17 | 16 << 24


@pytest.mark.parametrize(
    ("m", "n", "types", "message"),
    [
        (128, 12, (bf16, bf16, f32), "n of a descriptor"), (100, 16, (bf16, bf16, f32), "m of a descriptor"),
        (128, 16, (bf16, e4m3, f32), "no such types"), (128, 16, (s8, s8, f32), "no such types"),
        (128, 16, (tf32, tf32, f16), "no such types"), (128, 16, (f32, f32, f32), "no such types"),
    ],
)  # fmt: skip
def test_refused_instruction_descriptors(
    m: int, n: int, types: tuple[type, type, type], message: str
) -> None:
    a, b, d = types
    with pytest.raises(ww.CompileError, match=message):
        ww.instruction_descriptor(m, n, a=a, b=b, d=d)


@ww.kernel(threads=32, cluster=4)
def around(out: ww.ptr[u32], ARRIVE: ww.constexpr = True):
    """Each block signals the next one, and waits for the one before."""
    told = ww.shared(u32, 1)
    bars = ww.mbarriers(1)
    rank = ww.special("cluster_ctarank")
    ww.cluster_barrier()
    if ww.tid.x == 0:
        there = ptx.mapa.shared__cluster.u32(told.shared_address(), (rank + 1) % 4)
        ptx.st.shared__cluster.u32(there, rank + 10)
        if ARRIVE:
            bars[0].arrive_remote((rank + 1) % 4)
        bars[0].wait(0)
        out[ww.ctaid.x] = told[0]
    ww.cluster_barrier()


def test_arrivals_at_other_blocks() -> None:
    out = np.zeros(8, np.uint32)
    around[8, 32](out)
    assert out.tolist() == [13, 10, 11, 12] * 2


def test_a_missing_arrival_is_told() -> None:
    with pytest.raises(ww.DeviceFault) as caught:
        around.launch(np.zeros(4, np.uint32), grid=4, block=32, ARRIVE=False)
    assert caught.value.kind in ("deadlock", "livelock")


@ww.kernel(threads=32)
def much(x: ww.ptr[f32], ROWS: ww.constexpr, MORE: ww.constexpr = False):
    """Three arrays, and the bytes of the launch behind them."""
    t = ww.tid.x
    first = ww.shared(f32, (ROWS, 1024), align=1024)
    byte = ww.shared(u8, 3)
    second = ww.shared(f32, (ROWS, 1024), align=1024)
    first[ROWS - 1, t], second[0, t] = x[t], x[t] * 2
    if t < 3:
        byte[t] = u8(t)
    if MORE:
        rest = ww.shared_dynamic(f32)
        rest[t] = x[t] * 4
    ww.barrier()
    total = first[ROWS - 1, 31 - t] + second[0, 31 - t]
    if t < 3:
        total = total + f32(byte[2 - t])
    if MORE:
        total = total + ww.shared_dynamic(f32)[31 - t]
    x[t] = total


@pytest.mark.parametrize("rows", [2, 6, 7, 27])
@pytest.mark.parametrize("more", [False, True])
def test_shared_memory_past_what_is_static(rows: int, more: bool) -> None:
    """48 KiB are static; what is more lies in the dynamic shared memory, and the launch asks for it."""
    x = np.arange(32, dtype=np.float32)
    want = (x * (7 if more else 3))[::-1].copy()
    want[:3] += [2, 1, 0]
    much[1, 32, None, 128 if more else 0](x, ROWS=rows, MORE=more)
    assert x.tolist() == want.tolist()
    made = ww.compile(much, ROWS=rows, MORE=more)
    size = 2 * rows * 4096
    assert (made.shared_static, made.shared_dynamic > size) == ((size + 3, False) if rows < 6 else (0, True))
    if more and rows >= 6:
        assert made.shared_dynamic % 16 == 0


def test_the_limit_counts_both() -> None:
    with pytest.raises(ww.CompileError, match="at most 232448"):
        much[1, 32, None, 32 * 1024](np.zeros(32, np.float32), ROWS=27, MORE=True)


def test_what_a_launch_leaves_out_is_told() -> None:
    with pytest.raises(ww.DeviceFault) as caught:
        much[1, 32, None, 64](np.zeros(32, np.float32), ROWS=7, MORE=True)
    assert caught.value.kind == "out-of-bounds"


@ww.kernel(target="sm_100a")
def number(out: ww.ptr[u32]):
    out[0] = ww.target.number


def test_a_kernel_of_its_own_target() -> None:
    out = np.zeros(1, np.uint32)
    number[1, 1](out)
    assert out[0] == 100
    assert ww.compile(number).target == "sm_100a" and ww.compile(number, "sm_80").target == "sm_80"


def test_a_target_that_is_none() -> None:
    with pytest.raises(ww.CompileError, match="sm_91"):
        ww.kernel(target="sm_91")(number.__wrapped__)
