"""`ww.tensor_map`: the annotation, the object, its way to the emulator and to the driver, and what is refused."""

from __future__ import annotations

from typing import Any

import ml_dtypes
import numpy as np
import pytest

import warpwright as ww
from warpwright import bf16, f32, ptx, s32, u8, u32


@ww.kernel(threads=32)
def load(a: ww.tensor_map, out: ww.ptr[u8], x: s32, y: s32, ROWS: ww.constexpr, PITCH: ww.constexpr):
    tile = ww.shared(u8, (ROWS, PITCH), align=1024)
    bars = ww.mbarriers(1, arrivals=1)
    if ww.thread_rank() == 0:
        bars[0].arrive_expect_tx(ROWS * PITCH)
        ptx.cp.async_.bulk.tensor._2d.shared__cluster.global_.tile.mbarrier__complete_tx__bytes(
            tile, (a, (x, y)), bars[0].address
        )
    bars[0].wait(0)
    for i in ww.range(ww.thread_rank(), ROWS * PITCH, 32):
        out[i] = tile[i // PITCH, i % PITCH]


@ww.kernel(threads=32)
def double(a: ww.tensor_map, b: ww.tensor_map):
    tile = ww.shared(f32, (4, 8), align=128)
    bars = ww.mbarriers(1)
    t = ww.thread_rank()
    if t == 0:
        bars[0].arrive_expect_tx(128)
        ptx.cp.async_.bulk.tensor._2d.shared__cluster.global_.mbarrier__complete_tx__bytes(
            tile, (a, (0, 2)), bars[0].address
        )
    bars[0].wait(0)
    tile[t // 8, t % 8] = tile[t // 8, t % 8] * 2
    ptx.fence.proxy.async_.shared__cta()
    ww.barrier()
    if t == 0:
        ptx.cp.async_.bulk.tensor._2d.global_.shared__cta.bulk_group((b, (3, 1)), tile)
        ptx.cp.async_.bulk.commit_group()
        ptx.cp.async_.bulk.wait_group.read(0)


DTYPES = [
    np.uint8, np.int8, np.uint16, np.int16, np.uint32, np.int32, np.uint64, np.int64, np.float16, np.float32,
    np.float64, ml_dtypes.bfloat16, ml_dtypes.float8_e4m3fn, ml_dtypes.float8_e5m2,
]  # fmt: skip


def loaded(m: Any, x: int, y: int, rows: int, pitch: int) -> np.ndarray:
    out = np.zeros((rows, pitch), np.uint8)
    load.launch(m, out, x, y, ROWS=rows, PITCH=pitch, grid=1, block=32)
    return out


@pytest.mark.parametrize("dtype", DTYPES)
def test_every_dtype(dtype: Any) -> None:
    width = np.dtype(dtype).itemsize
    a = np.arange(10 * 32).reshape(10, 32).astype(dtype)
    n = 16 // width * 2 if width < 16 else 2
    got = loaded(ww.tensor_map(a, (4, n)), 3, 8, 4, 32)
    want = np.zeros((4, n), dtype)
    inside = a[8:, 3 : 3 + n]
    want[:2, : inside.shape[1]] = inside
    assert got.tobytes() == want.tobytes()


def test_a_strided_view_and_its_owner_goes_away() -> None:
    big = np.arange(12 * 32, dtype=np.int32).reshape(12, 32)
    m = ww.tensor_map(big[2:10:2, 4:15], (4, 4))
    want = big[2:10:2, 4:15][1:4, 9:].copy()
    del big
    got = loaded(m, 9, 1, 4, 16).view(np.int32)
    assert got[:3, :2].tolist() == want.tolist() and not got[3:].any() and not got[:, 2:].any()


def test_nan_fill_swizzle_and_read_only() -> None:
    a = np.arange(8 * 64, dtype=np.float16).reshape(8, 64)
    a.flags.writeable = False
    got = loaded(ww.tensor_map(a, (8, 64), swizzle=128, fill="nan"), 0, 4, 8, 128)
    rows = got.reshape(8, 8, 16)
    plain = np.stack([rows[r, np.arange(8) ^ r] for r in range(8)]).reshape(8, 128).view(np.float16)
    assert np.array_equal(plain[:4], a[4:]) and np.isnan(plain[4:]).all()


def test_load_and_store_in_one_kernel() -> None:
    a = np.arange(48, dtype=np.float32).reshape(6, 8)
    b = np.zeros((4, 12), np.float32)
    double[1, 32](ww.tensor_map(a, (4, 8)), ww.tensor_map(b, (4, 8)))
    want = np.zeros((4, 12), np.float32)
    want[1:, 3:11] = a[2:5] * 2
    assert np.array_equal(b, want)


def test_memory_of_the_emulator() -> None:
    a = ww.to_device(np.arange(64, dtype=np.uint8).reshape(4, 16), device="emu")
    assert loaded(ww.tensor_map(a, (2, 16)), 0, 1, 2, 16).tolist() == a.copy_to_host()[1:3].tolist()


def test_dims_and_strides_see_memory_otherwise() -> None:
    a = np.arange(256, dtype=np.uint8)
    m = ww.tensor_map(a, (2, 16), dims=(4, 16), strides=(48,))
    assert loaded(m, 0, 2, 2, 16).tolist() == [list(range(96, 112)), list(range(144, 160))]


def test_through_ptx_from_elsewhere() -> None:
    text = ww.compile(double, "sm_90a").ptx
    a = np.arange(48, dtype=np.float32).reshape(6, 8)
    b = np.zeros((4, 12), np.float32)
    ww.load_ptx(text)["double"][1, 32](ww.tensor_map(a, (4, 8)), ww.tensor_map(b, (4, 8)))
    assert b[1, 3] == 2 * a[2, 0]


def test_a_case_copies_what_its_maps_map() -> None:
    a = np.arange(48, dtype=np.float32).reshape(6, 8)
    big = np.zeros((4, 20), np.float32)
    want = np.zeros((4, 12), np.float32)
    want[1:, 3:11] = a[2:5] * 2
    maps = [ww.tensor_map(a, (4, 8)), ww.tensor_map(big[:, 4:16], (4, 8))]
    case = ww.Case(double, 1, 32, maps, {"b": want})
    for _ in range(2):
        assert np.array_equal(case.run("emu")["b"], want)
    assert not big.any()


def test_images() -> None:
    @ww.kernel(threads=32)
    def column(a: ww.tensor_map, out: ww.ptr[u32]):
        tile = ww.shared(u32, (12, 4), align=128)
        bars = ww.mbarriers(1)
        if ww.thread_rank() == 0:
            bars[0].arrive_expect_tx(192)
            zero = ww.u16(0)
            ptx.cp.async_.bulk.tensor._4d.shared__cluster.global_.im2col.mbarrier__complete_tx__bytes(
                tile, (a, (0, 0, 0, 0)), bars[0].address, [zero, zero]
            )
        bars[0].wait(0)
        for i in ww.range(ww.thread_rank(), 48, 32):
            out[i] = tile[i // 4, i % 4]

    a = np.arange(2 * 3 * 4 * 4, dtype=np.uint32).reshape(2, 3, 4, 4)
    m = ww.tensor_map.im2col(a, lower=(0, 0), upper=(-1, -1), channels=4, pixels=12)
    out = np.zeros((12, 4), np.uint32)
    column[1, 32](m, out)
    walk = [(n, h, w) for n in range(2) for h in range(2) for w in range(3)]
    assert out.tolist() == [a[p].tolist() for p in walk]


# -- what is wrong -----------------------------------------------------------------------------------------------------

A = np.zeros((8, 64), np.float16)
WRONG: list[tuple[str, Any]] = [
    ("no element type for this array", lambda: ww.tensor_map(np.zeros((4, 4), np.complex64), (4, 4))),
    ("wants an array", lambda: ww.tensor_map(3, (4,))),
    ("byte order", lambda: ww.tensor_map(np.zeros((4, 4), ">f4"), (4, 4))),
    ("no element type", lambda: ww.tensor_map(np.array([["a"]]), (1, 1))),
    ("no element type", lambda: ww.tensor_map(A, (4, 64), kind="f17")),
    ("tf32 wants an array of 4-byte elements", lambda: ww.tensor_map(A, (4, 64), kind="tf32")),
    ("another number of dimensions", lambda: ww.tensor_map(np.float32(3) * np.ones(()), ())),
    ("innermost elements do not follow", lambda: ww.tensor_map(A.T, (8, 8))),
    ("stride of the tensor cannot be encoded", lambda: ww.tensor_map(np.zeros((4, 5), np.float32), (4, 4))),
    ("box of a tensor map", lambda: ww.tensor_map(A, (4,))),
    ("box of a tensor map", lambda: ww.tensor_map(A, (4, 8.0))),  # type: ignore[list-item]
    ("an extent of the box is out of range", lambda: ww.tensor_map(np.zeros((512, 8), np.float32), (300, 8))),
    ("no multiple of 16 bytes", lambda: ww.tensor_map(A, (4, 12))),
    ("exceeds the span of the swizzle", lambda: ww.tensor_map(A, (4, 64), swizzle=64)),
    ("swizzle of a tensor map", lambda: ww.tensor_map(A, (4, 64), swizzle=96)),
    ("fill of a tensor map", lambda: ww.tensor_map(A, (4, 64), fill="ones")),
    ("only floating-point tensors", lambda: ww.tensor_map(A.view(np.int16), (4, 64), fill="nan")),
    ("an element stride is out of range", lambda: ww.tensor_map(A, (4, 64), element_strides=(9, 1))),
    ("another number of dimensions", lambda: ww.tensor_map(np.zeros((1,) * 6, np.float32), (1,) * 6)),
    ("reaches past the array", lambda: ww.tensor_map(A, (4, 64), dims=(9, 64), strides=(128,))),
    (
        "an interleave of 32 bytes",
        lambda: ww.tensor_map(np.zeros((4, 4, 16), "f2"), (1, 1, 16), interleave=32),
    ),
    (
        "wide is 0, 1 or 128",
        lambda: ww.tensor_map.im2col(A, lower=(), upper=(), channels=1, pixels=1, wide=2),
    ),
]


@pytest.mark.parametrize(("message", "make"), WRONG, ids=range(len(WRONG)))
def test_refused(message: str, make: Any) -> None:
    with pytest.raises(ww.CompileError, match=message) as caught:
        make()
    assert "test_tensor_map.py" in str(caught.value)


def test_wrong_arguments() -> None:
    with pytest.raises(ww.CompileError, match="argument 'a': a tensor map is wanted"):
        double[1, 32](A, A)
    with pytest.raises(ww.CompileError, match="read-only"):
        b = np.zeros((4, 12), np.float32)
        b.flags.writeable = False
        double[1, 32](ww.tensor_map(np.zeros((6, 8), np.float32), (4, 8)), ww.tensor_map(b, (4, 8)))

    @ww.kernel
    def plain(x: ww.ptr[f32]):
        x[0] = 1.0

    with pytest.raises(ww.CompileError, match="a pointer to f32 is wanted"):
        plain[1, 1](ww.tensor_map(A, (4, 64)))


def test_wrong_uses_in_a_kernel() -> None:
    @ww.kernel
    def indexed(a: ww.tensor_map, out: ww.ptr[u32]):
        out[0] = a[0]

    with pytest.raises(ww.CompileError, match="not memory to index"):
        ww.compile(indexed)

    @ww.kernel
    def flat(a: ww.tensor_map):
        tile = ww.shared(bf16, 64, align=128)
        bars = ww.mbarriers(1)
        ptx.cp.async_.bulk.tensor._2d.shared__cluster.global_.mbarrier__complete_tx__bytes(
            tile, (a, (0,)), bars[0].address
        )

    with pytest.raises(ww.CompileError, match="2 coordinates"):
        ww.compile(flat)


def test_faults_name_the_python_line() -> None:
    a = np.zeros((6, 8), np.float32)
    with pytest.raises(ww.DeviceFault, match="another rank") as caught:
        double[1, 32](ww.tensor_map(np.zeros((2, 6, 8), np.float32), (1, 4, 8)), ww.tensor_map(a, (4, 8)))
    assert "test_tensor_map.py" in str(caught.value)


# -- the driver (a recording double: nothing here ran on a GPU) --------------------------------------------------------


def test_the_driver_encodes(driver: Any) -> None:
    with ww.using("cuda"):
        driver.sizes = (128, 128)
        a = np.arange(48, dtype=np.float32).reshape(6, 8)
        b = np.zeros((4, 12), np.float32)
        double[1, 32](ww.tensor_map(a, (4, 8), swizzle=32), ww.tensor_map(b, (4, 8), l2=None))
    first, second = sorted(driver.named("cuTensorMapEncodeTiled"), key=lambda args: int(args[3][0]))
    real = driver.CUtensorMapDataType
    assert first[0] is real.CU_TENSOR_MAP_DATA_TYPE_FLOAT32 and int(first[1]) == 2
    assert [int(x) for x in first[3]] == [8, 6] and [int(x) for x in first[4]] == [32]
    assert [int(x) for x in first[5]] == [8, 4] and [int(x) for x in first[6]] == [1, 1]
    assert first[8] is driver.CUtensorMapSwizzle.CU_TENSOR_MAP_SWIZZLE_32B
    assert first[9] is driver.CUtensorMapL2promotion.CU_TENSOR_MAP_L2_PROMOTION_L2_128B
    assert second[9] is driver.CUtensorMapL2promotion.CU_TENSOR_MAP_L2_PROMOTION_NONE
    assert driver.parameters[0][:8] == int(first[2]).to_bytes(8, "little")
    assert driver.parameters[1][:8] == int(second[2]).to_bytes(8, "little")


def test_the_driver_encodes_images(driver: Any) -> None:
    from warpwright.runtime.devices.cuda_tensor_map import encode

    a = np.zeros((2, 3, 4, 64), np.float16)
    m = ww.tensor_map.im2col(a, lower=(-1, 0), upper=(0, -1), channels=64, pixels=20, swizzle=128)
    encode(driver, m.at(4096))
    (args,) = driver.named("cuTensorMapEncodeIm2col")
    assert args[5] == [0, -1] and args[6] == [-1, 0]  # W before H
    assert int(args[7]) == 64 and int(args[8]) == 20
    wide = ww.tensor_map.im2col(a, lower=(-1,), upper=(0,), channels=64, pixels=20, swizzle=128, wide=128)
    encode(driver, wide.at(4096))
    (args,) = driver.named("cuTensorMapEncodeIm2colWide")
    assert args[5] == -1 and args[6] == 0 and int(args[11]) == 1


def test_memory_on_the_gpu(driver: Any) -> None:
    with ww.using("cuda"):
        driver.sizes = (128, 128)
        a, b = ww.zeros((6, 8), np.float32), ww.zeros((4, 12), np.float32)
        double[1, 32](ww.tensor_map(a, (4, 8)), ww.tensor_map(b, (4, 8)))
    first, _ = sorted(driver.named("cuTensorMapEncodeTiled"), key=lambda args: int(args[3][0]))
    assert int(first[2]) == a.pointer  # type: ignore[attr-defined]


def test_maps_choose_their_device(driver: Any) -> None:
    """A kernel whose arrays are all behind maps runs where they are, as with pointers."""
    with ww.using("cuda"):
        driver.sizes = (128, 128)
        a, b = ww.zeros((6, 8), np.float32), ww.zeros((4, 12), np.float32)
    with ww.using("emu"):
        double[1, 32](ww.tensor_map(a, (4, 8)), ww.tensor_map(b, (4, 8)))
    assert len(driver.named("cuTensorMapEncodeTiled")) == 2
