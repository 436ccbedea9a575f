"""Tensor copies against a reference that takes one element at a time."""

from __future__ import annotations

import dataclasses
import sys
from pathlib import Path
from typing import Any

import ml_dtypes
import numpy as np
import pytest

sys.path.insert(0, str(Path(__file__).parent))

from tensors import (
    KIND,
    Mode,
    Swizzle,
    TensorMap,
    box_bytes,
    coordinates,
    im2col_pixels,
    launch,
    load_body,
    load_box,
    reference_pixels,
    reference_tile,
    swizzled,
    text,
)
from test_bulk import reduced

from warpwright.emulator import ptx as emulator
from warpwright.isa.ptx.tensor_map import KINDS, decode, problem

WIDTHS = {name: k.bits // 8 for name, k in zip(KIND, KINDS) if not k.packed}
SPANS = {Swizzle.NONE: 0, Swizzle.B32: 32, Swizzle.B64: 64}


def random_map(rng: np.random.Generator, address: int = 0) -> tuple[TensorMap, int]:
    """A map that the driver would take, and the bytes of its tensor."""
    name = str(rng.choice(list(WIDTHS)))
    width = WIDTHS[name]
    rank = int(rng.integers(1, 6))
    swizzle = rng.choice(np.array(list(Swizzle), dtype=object))
    widest = SPANS.get(swizzle, 128) or 256
    inner = 16 * int(rng.integers(1, widest // 16 + 1)) // width
    inner = min(inner, 256 - 256 % max(1, 16 // width))
    dims = [int(rng.integers(1, inner + 12))] + [int(rng.integers(1, 7)) for _ in range(rank - 1)]
    strides, step = [], -(-dims[0] * width // 16) * 16
    for d in dims[1:]:
        step += 16 * int(rng.integers(0, 3))
        strides.append(step)
        step *= d
    box = [inner] + [int(rng.integers(1, 5)) for _ in range(rank - 1)]
    steps = [1] + [int(rng.integers(1, 3)) for _ in range(rank - 1)]
    nan = bool(rng.integers(0, 2)) and KINDS[KIND[name]].is_float
    m = TensorMap(
        KIND[name],
        address,
        tuple(dims),
        tuple(strides),
        tuple(box),
        tuple(steps),
        swizzle=swizzle,
        nan_fill=nan,
    )
    size = dims[0] * width + sum((d - 1) * s for d, s in zip(dims[1:], strides))
    return m, size


def moved(m: TensorMap, address: int) -> TensorMap:
    """The map for a tensor elsewhere."""
    return dataclasses.replace(m, address=address)


def content(m: TensorMap, size: int, rng: np.random.Generator) -> np.ndarray:
    """Bytes of a tensor, without values that a type would change on its way."""
    raw = rng.integers(1, 256, size, dtype=np.uint8)
    if m.element.name.endswith(".ftz"):
        raw[: size // 4 * 4].view(np.uint32)[:] |= np.uint32(0x00800000)
    return raw


@pytest.mark.parametrize("seed", range(60))
def test_tiles(seed: int) -> None:
    rng = np.random.default_rng(seed)
    m, size = random_map(rng)
    raw = content(m, size, rng)
    device = emulator.Device()
    buffer = device.from_array(raw, "tensor")
    m = moved(m, buffer.address)
    assert problem(m) is None and decode(m.encode()) == m
    at = [int(rng.integers(-3, d + 2)) for d in m.dims]
    base = int(rng.choice([0, 128, 256, 512]))
    nbytes = box_bytes(m)
    smem = -(-(nbytes + base) // 1024) * 1024
    got = load_box(device, m, at, nbytes, align=base, seed=None if seed % 2 else seed)
    want = reference_tile(raw.tobytes(), m, at, smem, base)
    assert got.tolist() == want.tolist(), (m, at)


@pytest.mark.parametrize("seed", range(16))
def test_gather4(seed: int) -> None:
    rng = np.random.default_rng(seed)
    swizzle = [Swizzle.NONE, Swizzle.B128, Swizzle.B64, Swizzle.B128_ATOM_32B][seed % 4]
    inner = {Swizzle.NONE: 48, Swizzle.B128: 64, Swizzle.B64: 32, Swizzle.B128_ATOM_32B: 64}[swizzle]
    device = emulator.Device()
    raw = rng.integers(0, 256, (20, 160), dtype=np.uint8)
    buffer = device.from_array(raw, "tensor")
    m = TensorMap(KIND["bf16"], buffer.address, (75, 20), (160,), (inner, 1), (1, 1), swizzle=swizzle)
    at = [int(rng.integers(-4, 40)), *(int(rng.integers(-2, 23)) for _ in range(4))]
    nbytes = inner * 2 * 4
    got = load_box(device, m, at, nbytes, mode="tile::gather4", rank=2)
    pixels = [(r,) for r in at[1:]]
    assert got.tolist() == reference_pixels(raw.tobytes(), m, pixels, at[0], got.size).tolist()


@pytest.mark.parametrize("seed", range(24))
def test_im2col(seed: int) -> None:
    rng = np.random.default_rng(seed)
    rank = 3 + seed % 3
    spatial = rank - 2
    channels, pixels = 16, int(rng.integers(5, 60))
    dims = [24] + [int(rng.integers(4, 8)) for _ in range(spatial)] + [3]
    strides, step = [], 48
    for d in dims[1:]:
        strides.append(step)
        step *= d
    device = emulator.Device()
    raw = rng.integers(0, 256, step, dtype=np.uint8)
    buffer = device.from_array(raw, "tensor")
    low = tuple(int(rng.integers(-2, 1)) for _ in range(spatial))
    high = tuple(int(rng.integers(-2, 1)) for _ in range(spatial))
    steps = (1, *(int(rng.integers(1, 3)) for _ in range(spatial)), 1)
    m = TensorMap(
        KIND["f16"], buffer.address, tuple(dims), tuple(strides), (channels, pixels), steps,
        swizzle=Swizzle.B32 if seed % 2 else Swizzle.NONE, mode=Mode.IM2COL, lower=low, upper=high,
    )  # fmt: skip
    assert problem(m) is None
    offsets = [int(rng.integers(0, 3)) for _ in range(spatial)]
    at = [int(rng.integers(0, 12)), *(x + int(rng.integers(0, 2)) for x in low), int(rng.integers(0, 2))]
    extra = " ".join(map(str, offsets))
    got = load_box(device, m, at, channels * pixels * 2, mode="im2col", extra=extra)
    walk = im2col_pixels(m, at, offsets, pixels)
    assert got.tolist() == reference_pixels(raw.tobytes(), m, walk, at[0], got.size).tolist()


@pytest.mark.parametrize(("halo", "shift"), [(0, 0), (2, 0), (1, 1)])
def test_im2col_along_w(halo: int, shift: int) -> None:
    rng = np.random.default_rng(halo + 10 * shift)
    device = emulator.Device()
    raw = rng.integers(0, 256, 3 * 5 * 6 * 64, dtype=np.uint8)
    buffer = device.from_array(raw, "tensor")
    m = TensorMap(
        KIND["f16"], buffer.address, (32, 6, 5, 3), (64, 384, 1920), (32, 14), (1, 1, 1, 1),
        swizzle=Swizzle.B64, mode=Mode.IM2COL_W, lower=(-1,), upper=(0,),
    )  # fmt: skip
    assert problem(m) is None
    at = [0, -1, 2, 0]
    got = load_box(device, m, at, (14 + halo) * 64, mode="im2col::w", extra=f"{halo} {shift}")
    walk = [(w, 2, n) for n in range(4) for w in range(-1 + shift, 6 + shift)][: 14 + halo]
    assert got.tolist() == reference_pixels(raw.tobytes(), m, walk, 0, got.size).tolist()


def test_im2col_of_128_pixels() -> None:
    rng = np.random.default_rng(2)
    device = emulator.Device()
    raw = rng.integers(0, 256, 40 * 4 * 64, dtype=np.uint8)
    buffer = device.from_array(raw, "tensor")
    m = TensorMap(
        KIND["f16"], buffer.address, (32, 4, 40), (64, 256), (32, 5), (1, 1, 1),
        swizzle=Swizzle.B64, mode=Mode.IM2COL_W128, lower=(0,), upper=(0,),
    )  # fmt: skip
    got = load_box(device, m, [0, 1, 3], 128 * 64, mode="im2col::w::128", extra="0 0")
    walk = [(w, n) for n in range(3, 40) for w in range(4)][1:129]
    assert got.tolist() == reference_pixels(raw.tobytes(), m, walk, 0, got.size).tolist()


STORE = """
mov.u32 %r3, %r0;
FILL:
setp.ge.u32 %p1, %r3, WORDS;
@%p1 bra FILLED;
shl.b32 %r4, %r3, 2;
cvt.u64.u32 %d2, %r4;
add.u64 %d2, %d2, %d1;
ld.global.u32 %r5, [%d2];
add.u32 %r4, %r4, %r2;
st.shared.u32 [%r4], %r5;
add.u32 %r3, %r3, 32;
bra FILL;
FILLED:
fence.proxy.async.shared::cta;
bar.sync 0;
@%p0 COPY
@%p0 cp.async.bulk.commit_group;
@%p0 cp.async.bulk.wait_group.read 0;
"""


def store_box(
    device: emulator.Device,
    m: TensorMap,
    at: Any,
    tile: np.ndarray,
    word: str = "",
    mode: str = "tile",
    rank: int = 0,
) -> None:
    """Store (or reduce) a box whose shared memory is `tile`."""
    given = device.from_array(tile, "tile")
    dim = rank or len(at)
    reduce_, op = (".reduce", f".{word}") if word else ("", "")
    copy = (
        f"cp{reduce_}.async.bulk.tensor.{dim}d.global.shared::cta{op}.{mode}.bulk_group "
        f"[%d0, {coordinates(at)}], [%r2];"
    )
    body = STORE.replace("WORDS", str(tile.size // 4)).replace("COPY", copy)
    launch(body, m, device, given, -(-tile.size // 1024) * 1024)


def stored_tile(raw: np.ndarray, m: TensorMap, at: Any, tile: np.ndarray, combine: Any = None) -> np.ndarray:
    """The tensor's bytes after a store, one element at a time."""
    out = raw.copy()
    width = m.element.bits // 8
    counts = [m.box[0], *(-(-b // s) for b, s in zip(m.box[1:], m.steps[1:]))]
    for n in range(int(np.prod(counts))):
        place, rest = [], n
        for count in counts:
            place.append(rest % count)
            rest //= count
        where = [at[0] + place[0]] + [c + p * s for c, p, s in zip(at[1:], place[1:], m.steps[1:])]
        if not all(0 <= c < d for c, d in zip(where, m.dims)):
            continue
        offset = where[0] * width + sum(c * s for c, s in zip(where[1:], m.strides))
        value = bytes(int(tile[swizzled(n * width + k, m.swizzle)]) for k in range(width))
        if combine is not None:
            value = combine(out[offset : offset + width].tobytes(), value)
        out[offset : offset + width] = np.frombuffer(value, np.uint8)
    return out


@pytest.mark.parametrize("seed", range(30))
def test_stores(seed: int) -> None:
    rng = np.random.default_rng(100 + seed)
    while True:
        m, size = random_map(rng)
        if m.swizzle is not Swizzle.B128_ATOM_32B_FLIP_8B:
            break
    raw = rng.integers(0, 256, size, dtype=np.uint8)
    device = emulator.Device()
    buffer = device.from_array(raw, "tensor")
    m = moved(m, buffer.address)
    at = [int(rng.integers(0, d + 1)) for d in m.dims]
    tile = rng.integers(0, 256, -(-box_bytes(m) // 1024) * 1024, dtype=np.uint8)
    store_box(device, m, at, tile)
    assert buffer.copy_out(np.uint8).tolist() == stored_tile(raw, m, at, tile).tolist(), (m, at)


def test_scatter4() -> None:
    rng = np.random.default_rng(1)
    device = emulator.Device()
    raw = rng.integers(0, 256, (9, 64), dtype=np.uint8)
    buffer = device.from_array(raw, "tensor")
    m = TensorMap(KIND["u8"], buffer.address, (60, 9), (64,), (32, 1), (1, 1))
    tile = rng.integers(0, 256, 1024, dtype=np.uint8)
    store_box(device, m, [40, 7, 2, 9, 0], tile, mode="tile::scatter4", rank=2)
    want = raw.copy()
    for i, row in enumerate([7, 2, 9, 0]):
        if row < 9:
            want[row, 40:60] = tile[32 * i : 32 * i + 20]
    assert buffer.copy_out(np.uint8).reshape(9, 64).tolist() == want.tolist()


REDUCED = [
    ("add", "u32", np.uint32), ("add", "s32", np.int32), ("add", "u64", np.uint64), ("add", "f16", np.float16),
    ("add", "bf16", ml_dtypes.bfloat16), ("add", "f32", np.float32), ("min", "s64", np.int64),
    ("max", "f16", np.float16), ("min", "bf16", ml_dtypes.bfloat16), ("inc", "u32", np.uint32),
    ("dec", "u32", np.uint32), ("and", "u64", np.uint64), ("or", "u32", np.uint32), ("xor", "s32", np.int32),
]  # fmt: skip


@pytest.mark.parametrize(("name", "kind", "dtype"), REDUCED)
def test_reductions(name: str, kind: str, dtype: Any) -> None:
    rng = np.random.default_rng(7)
    dtype = np.dtype(dtype)
    n = 16
    device = emulator.Device()
    floats = kind in ("f16", "bf16", "f32")
    values = (rng.normal(size=(6, n)) * 10) if floats else rng.integers(0, 50, (6, n))
    tensor = values.astype(dtype)
    buffer = device.from_array(tensor.view(np.uint8), "tensor")
    m = TensorMap(KIND[kind], buffer.address, (n - 1, 6), (n * dtype.itemsize,), (n, 4), (1, 1))
    tile = ((rng.normal(size=(4, n)) * 10) if floats else rng.integers(0, 50, (4, n))).astype(dtype)
    padded = np.zeros(1024, np.uint8)
    padded[: tile.nbytes] = tile.view(np.uint8).ravel()

    def combine(old: bytes, new: bytes) -> bytes:
        a, b = np.frombuffer(old, dtype)[0], np.frombuffer(new, dtype)[0]
        return np.array([reduced(name, a, b)]).astype(dtype).tobytes()

    store_box(device, m, [0, 3], padded, name)
    want = stored_tile(tensor.view(np.uint8).ravel(), m, [0, 3], padded, combine)
    assert buffer.copy_out(np.uint8).tolist() == want.tolist()


@pytest.mark.parametrize("kind", ["b4x16", "b4x16_p64", "b6x16_p32"])
def test_elements_of_less_than_a_byte(kind: str) -> None:
    rng = np.random.default_rng(4)
    bits, chunk = {"b4x16": (4, 8), "b4x16_p64": (4, 16), "b6x16_p32": (6, 16)}[kind]
    device = emulator.Device()
    raw = rng.integers(0, 256, (5, 256 * bits // 8), dtype=np.uint8)
    buffer = device.from_array(raw, "tensor")
    m = TensorMap(KIND[kind], buffer.address, (256, 5), (256 * bits // 8,), (128, 3), (1, 1))
    assert problem(m) is None
    got = load_box(device, m, [128, 3], 3 * 8 * chunk)
    want = np.full(got.size, 0xEE, np.uint8)
    for r in range(3):
        for c in range(8):
            held = bits * 2
            at = 128 * bits // 8 + c * held
            piece = raw[3 + r, at : at + held] if 3 + r < 5 else np.zeros(held, np.uint8)
            want[(r * 8 + c) * chunk : (r * 8 + c) * chunk + held] = piece
    assert got.tolist() == want.tolist()


def test_subnormals_are_flushed_where_the_type_says_so() -> None:
    device = emulator.Device()
    values = np.array([1.5, 1e-40, -1e-40, 0.0, -0.0, np.inf, 3e-38, 2.0], np.float32)
    buffer = device.from_array(values, "tensor")
    m = TensorMap(KIND["f32.ftz"], buffer.address, (8,), (), (8,), (1,))
    got = load_box(device, m, [0], 32)[:32].view(np.float32)
    want = np.where(np.abs(values) < np.float32(1.1754944e-38), np.copysign(np.float32(0), values), values)
    assert got.tobytes() == want.astype(np.float32).tobytes()


# -- what is wrong is told ---------------------------------------------------------------------------------------------


def simple(device: emulator.Device, **changes: Any) -> TensorMap:
    buffer = device.from_array(np.arange(32 * 16, dtype=np.uint16), "tensor")
    given: dict[str, Any] = dict(
        kind=KIND["u16"], address=buffer.address, dims=(32, 16), strides=(64,), box=(16, 4), steps=(1, 1)
    )
    return TensorMap(**{**given, **changes})


def refused(m: TensorMap, device: emulator.Device, at: Any = (0, 0), **options: Any) -> emulator.DeviceFault:
    with pytest.raises(emulator.DeviceFault) as caught:
        load_box(device, m, at, 128, **options)
    return caught.value


def test_maps_that_do_not_fit_the_instruction() -> None:
    device = emulator.Device()
    assert "another rank" in str(refused(simple(device), device, (0, 0, 0)))
    f = refused(simple(device), device, (0, 0, 0, 0, 0), mode="tile::gather4", rank=2)
    assert f.kind == "bad-tensor-map" and "several rows" in str(f)
    f = refused(simple(device, box=(64, 4), swizzle=Swizzle.B64), device)
    assert f.kind == "bad-tensor-map" and "span of the swizzle" in str(f)
    f = refused(simple(device, strides=(60,)), device)
    assert f.kind == "bad-tensor-map" and "multiple of 16" in str(f)


def test_tensor_outside_its_buffer() -> None:
    device = emulator.Device()
    f = refused(simple(device, dims=(32, 17)), device, (0, 14))
    assert f.kind == "out-of-bounds" and "tensor" in str(f)


def test_destination_must_be_aligned() -> None:
    device = emulator.Device()
    assert refused(simple(device), device, align=64).kind == "misaligned"


def test_negative_coordinates_of_a_store() -> None:
    device = emulator.Device()
    with pytest.raises(emulator.DeviceFault, match="negative coordinate"):
        store_box(device, simple(device), [-1, 0], np.zeros(1024, np.uint8))


def test_no_map() -> None:
    device = emulator.Device()
    out = device.alloc(1024, "out")
    program = emulator.load(text(load_body([0, 0], 128)), "k.ptx", device)
    with pytest.raises(emulator.DeviceFault) as caught:
        emulator.launch(program.kernel("k"), 1, 32, [bytes(128), out], smem=1024)
    assert caught.value.kind == "bad-tensor-map"


EDIT = """
mov.u32 %r3, s;
add.u32 %r3, %r3, 1024;
setp.gt.u32 %p2, %r0, 15;
@%p2 bra COPIED;
mul.wide.u32 %d3, %r0, 8;
add.u64 %d4, %d0, %d3;
ld.u64 %d5, [%d4];
cvt.u32.u64 %r4, %d3;
add.u32 %r5, %r3, %r4;
st.shared.u64 [%r5], %d5;
COPIED:
bar.warp.sync 0xffffffff;
@%p0 tensormap.replace.tile.global_dim.shared::cta.b1024.b32 [%r3], 0, 3;
@%p0 tensormap.replace.tile.box_dim.shared::cta.b1024.b32 [%r3], 1, 2;
@%p0 tensormap.replace.tile.elemtype.shared::cta.b1024.b32 [%r3], 10;
@%p0 tensormap.replace.tile.fill_mode.shared::cta.b1024.b32 [%r3], 1;
bar.warp.sync 0xffffffff;
add.u64 %d6, %d1, 4096;
tensormap.cp_fenceproxy.global.shared::cta.tensormap::generic.release.gpu.sync.aligned [%d6], [%r3], 128;
ACQUIRE
mov.u64 %d0, %d6;
"""


@pytest.mark.parametrize("acquires", [True, False])
def test_edited_maps(acquires: bool) -> None:
    device = emulator.Device()
    buffer = device.from_array(np.arange(32 * 16, dtype=np.uint16) + 1, "tensor")
    m = TensorMap(KIND["u16"], buffer.address, (32, 16), (64,), (16, 4), (1, 1))
    body = EDIT.replace(
        "ACQUIRE", "fence.proxy.tensormap::generic.acquire.gpu [%d6], 128;" if acquires else ""
    )
    out = device.alloc(8192, "out", initialised=True)
    body = body.strip() + "\n" + load_body([0, 5], 64).strip()
    if not acquires:
        with pytest.raises(emulator.DeviceFault) as caught:
            launch(body, m, device, out, 2048)
        assert caught.value.kind == "missing-proxy-fence" and "acquired" in str(caught.value)
        return
    launch(body, m, device, out, 2048)
    got = out.copy_out(np.uint16, 32).reshape(2, 16)
    want = [[1 + 32 * r + c if c < 3 else 0x7FFF for c in range(16)] for r in (5, 6)]
    assert got.tolist() == want
