"""Values on the device, run on the emulator against NumPy: conversions, vectors, memory, atomics, collectives.

Every kernel is also assembled by ptxas for an old and a new target, where ptxas is here.
"""

from __future__ import annotations

from typing import Any

import ml_dtypes
import numpy as np
import pytest

import warpwright as ww
from warpwright import bf16, f16, f32, f64, ptx, s32, s64, u8, u32, u64
from warpwright.codegen.ptx.assemble import assemble
from warpwright.codegen.tools import find
from warpwright.dsl.types import CLASSES, as_type, class_of, vec
from warpwright.isa.types import SCALARS

N = 64
INTS = ("u8", "u16", "u32", "u64", "s8", "s16", "s32", "s64")
FLOATS = ("f16", "bf16", "f32", "f64")
DTYPES = {
    s.name: np.dtype(getattr(ml_dtypes, s.numpy) if s.numpy and not hasattr(np, s.numpy) else s.numpy or "u1")
    for s in SCALARS.values()
    if s.numpy
}


def cls(name: str) -> type[Any]:
    return CLASSES[SCALARS[name]]


def run(
    kernel: ww.Kernel,
    *args: Any,
    block: int = N,
    grid: int = 1,
    targets: tuple[str, ...] = ("sm_80", "sm_90a"),
    **more: Any,
) -> None:
    """Launch on the emulator, after ptxas has accepted the kernel."""
    smem = more.pop("smem", 0)
    if find("ptxas") is not None:
        for target in targets:
            made = ww.compile(kernel, target=target, **more)
            assemble(made.ptx, target)
    kernel.launch(*args, grid=grid, block=block, device="emu", smem=smem, **more)


def samples(name: str) -> np.ndarray:
    """Sixty-four values of a type: edges first, then random ones."""
    rng = np.random.default_rng(len(name))
    scalar, dtype = SCALARS[name], DTYPES[name]
    if scalar.is_int:
        info = np.iinfo(dtype)
        edges = [0, 1, 2, 100, info.max, info.max - 1, info.min, info.min + 1]
        return np.array(
            edges + rng.integers(info.min, info.max, N - len(edges), dtype=dtype, endpoint=True).tolist(),
            dtype,
        )
    edges = [0.0, -0.0, 1.0, -1.0, 0.5, 1.5, 2.5, -2.5, 255.5, 300.0, -129.0, 65504.0]
    return np.array([*edges, *(rng.standard_normal(N - len(edges)) * 100)]).astype(dtype)


def expected(x: np.ndarray, source: str, target: str) -> np.ndarray:
    """The conversion in exact steps: wrap between integers, toward zero to them (clamped), nearest even to floats."""
    dst, dtype = SCALARS[target], DTYPES[target]
    if SCALARS[source].is_int and dst.is_int:
        return x.astype(dtype)
    if dst.is_int:
        info = np.iinfo(dtype)
        wide = [int(v) for v in np.trunc(x.astype(np.float64)).tolist()]
        return np.array([min(max(v, int(info.min)), int(info.max)) for v in wide], dtype)
    if SCALARS[source].is_int and target in ("f16", "bf16"):
        return np.array([float(int(v)) for v in x.tolist()]).astype(dtype)
    return x.astype(dtype)


_PAIRS = [(a, b) for a in INTS + FLOATS for b in INTS + FLOATS if a != b]


@pytest.mark.parametrize(("source", "target"), _PAIRS)
def test_conversions(source: str, target: str) -> None:
    src, dst = cls(source), cls(target)

    @ww.kernel
    def converting(x: ww.ptr[src], y: ww.ptr[dst]):  # type: ignore[valid-type]
        y[ww.tid.x] = dst(x[ww.tid.x])

    x = samples(source)
    y = np.zeros(N, DTYPES[target])
    wide = target == "bf16" and source in ("u32", "s32", "u64", "s64", "f64")
    with np.errstate(all="ignore"):
        run(converting, x, y, targets=("sm_90a",) if wide else ("sm_80", "sm_100a"))
        wanted = expected(x, source, target)
    if SCALARS[target].is_int and SCALARS[target].bits == 8 and source in FLOATS:
        wanted = expected(x, source, target)  # PTX clamps to the 8 bits
    np.testing.assert_array_equal(
        y.astype(np.float64) if target in FLOATS else y,
        wanted.astype(np.float64) if target in FLOATS else wanted,
    )


@pytest.mark.parametrize("name", ["e4m3", "e5m2"])
def test_fp8(name: str) -> None:
    small = cls(name)

    @ww.kernel
    def narrowing(x: ww.ptr[f32], y: ww.ptr[small], z: ww.ptr[f32]):  # type: ignore[valid-type]
        y[ww.tid.x] = small(x[ww.tid.x])
        z[ww.tid.x] = f32(y[ww.tid.x])

    x = np.clip(samples("f32"), -400, 400)
    y, z = np.zeros(N, DTYPES[name]), np.zeros(N, np.float32)
    run(narrowing, x, y, z, targets=("sm_89", "sm_90a"))
    np.testing.assert_array_equal(y.view(np.uint8), x.astype(DTYPES[name]).view(np.uint8))
    np.testing.assert_array_equal(z, y.astype(np.float32))


def test_saturation_and_roundings() -> None:
    @ww.kernel
    def rounding(x: ww.ptr[f32], y: ww.ptr[s32], z: ww.ptr[u8], h: ww.ptr[f16]):
        i = ww.tid.x
        for k, rnd in enumerate(("rni", "rzi", "rmi", "rpi")):
            y[i * 4 + k] = x[i].to(s32, rnd=rnd)
        z[i] = x[i].to(s32).to(u8, sat=True)
        h[i] = x[i].to(f16, rnd="rz")

    x = samples("f32")
    y, z, h = np.zeros(4 * N, np.int32), np.zeros(N, np.uint8), np.zeros(N, np.float16)
    run(rounding, x, y, z, h)
    for k, fn in enumerate((np.rint, np.trunc, np.floor, np.ceil)):
        np.testing.assert_array_equal(y[k::4], fn(x).astype(np.int32))
    np.testing.assert_array_equal(z, np.clip(np.trunc(x), 0, 255).astype(np.uint8))
    assert np.all(np.abs(h.astype(np.float64)) <= np.abs(x.astype(np.float64)))


_VECTORS = [f"{s}.x{n}" for s in (*INTS, *FLOATS) for n in (2, 4, 8) if hasattr(cls(s), f"x{n}")]


@pytest.mark.parametrize("name", _VECTORS)
def test_vectors_load_and_store(name: str) -> None:
    scalar, count = name.split(".x")
    v: type[vec[Any]] = getattr(cls(scalar), f"x{count}")

    @ww.kernel
    def moving(x: ww.ptr[v], y: ww.ptr[v]):  # type: ignore[valid-type]
        i = ww.tid.x
        a = x[i]
        tile = ww.shared(v, 64)  # type: ignore[type-var]
        tile[i] = a
        ww.barrier()
        b = tile[63 - i]
        y[i] = v(*[b[k] if k % 2 else a[k] for k in range(int(count))])

    rng = np.random.default_rng(0)
    n = int(count)
    x = rng.integers(0, 100, (N, n)).astype(DTYPES[scalar])
    y = np.zeros_like(x)
    run(moving, x, y)
    wanted = np.stack([x[::-1, k] if k % 2 else x[:, k] for k in range(n)], axis=1)
    np.testing.assert_array_equal(y, wanted)


@pytest.mark.parametrize("name", ["f16", "bf16"])
def test_packed_halves_and_scalar_halves(name: str) -> None:
    half = cls(name)
    pair: Any = half.x2

    @ww.kernel
    def halves(x: ww.ptr[pair], y: ww.ptr[pair], z: ww.ptr[half]):  # type: ignore[valid-type]
        i = ww.tid.x
        a, b = x[i], x[63 - i]
        y[i] = ww.fma(a + b, a - b, a * b)
        z[i] = ww.max(abs(-a[0]), b[1]) / half(3.0) if a[0] < b[0] else ww.min(a[1], b[1])

    rng = np.random.default_rng(1)
    x = rng.integers(-8, 8, (N, 2)).astype(DTYPES[name])
    y, z = np.zeros_like(x), np.zeros(N, DTYPES[name])
    run(halves, x, y, z, targets=("sm_80", "sm_90a"))
    a, b = x.astype(np.float32), x[::-1].astype(np.float32)
    np.testing.assert_array_equal(
        y.astype(np.float32), ((a + b) * (a - b) + a * b).astype(DTYPES[name]).astype(np.float32)
    )
    divided = (np.maximum(np.abs(a[:, 0]), b[:, 1]) / np.float32(3)).astype(DTYPES[name])
    other = np.minimum(a[:, 1], b[:, 1]).astype(DTYPES[name])
    np.testing.assert_array_equal(
        z.astype(np.float32), np.where(a[:, 0] < b[:, 0], divided, other).astype(np.float32)
    )


def test_half_on_the_oldest_target() -> None:
    @ww.kernel
    def old(x: ww.ptr[f16], y: ww.ptr[f16]):
        i = ww.tid.x
        y[i] = ww.sqrt(ww.max(x[i], f16(0.0))) + ww.min(x[i], f16(2.0))

    x = samples("f16")
    y = np.zeros_like(x)
    run(old, x, y, targets=("sm_75",))
    with np.errstate(all="ignore"):
        wanted = np.sqrt(np.maximum(x, np.float16(0))) + np.minimum(x, np.float16(2))
    np.testing.assert_array_equal(y, wanted)


_ATOMICS = {
    "add": ("u32", "s32", "u64", "s64", "f32", "f64", "f16"),
    "min": ("u32", "s32", "u64", "s64"),
    "max": ("u32", "s32", "u64", "s64"),
    "and": ("u32", "s32", "u64"),
    "or": ("u32", "u64"),
    "xor": ("u32", "s64"),
}


@pytest.mark.parametrize(("op", "name"), [(op, t) for op, types in _ATOMICS.items() for t in types])
def test_atomics(op: str, name: str) -> None:
    type_, atomic = cls(name), getattr(ww, f"atomic_{op}")

    @ww.kernel
    def counting(x: ww.ptr[type_], y: ww.ptr[type_], old: ww.ptr[type_]):  # type: ignore[valid-type]
        i = ww.tid.x
        bin = ww.shared(type_, 1)
        if i == 0:
            bin[0] = y[0]
        ww.barrier()
        atomic(bin, x[i], scope="cta")
        old[i] = atomic(y, x[i], order="acq_rel", scope="gpu")
        ww.barrier()
        if i == 0:
            y[1] = bin[0]

    rng = np.random.default_rng(2)
    dtype = DTYPES[name]
    x = rng.integers(0, 15, N).astype(dtype)
    y, old = np.array([3, 0], dtype), np.zeros(N, dtype)
    run(counting, x, y, old)
    fold = {
        "add": np.add,
        "min": np.minimum,
        "max": np.maximum,
        "and": np.bitwise_and,
        "or": np.bitwise_or,
        "xor": np.bitwise_xor,
    }[op]
    result = fold.reduce(np.concatenate([[dtype.type(3)], x]).astype(dtype))
    assert y[0] == result and y[1] == result


def test_exchange_compare_increment() -> None:
    @ww.kernel
    def locking(lock: ww.ptr[u32], total: ww.ptr[u32], ring: ww.ptr[u32]):
        done = ww.pred(False)
        while not done:
            if ww.atomic_cas(lock, 0, 1, order="acquire") == 0:
                total[0] = total[0] + 1
                ww.fence("acq_rel", "gpu")
                ww.atomic_exch(lock, 0, order="release")
                done = ww.pred(True)
        ww.atomic_inc(ring, 9)
        ww.atomic_dec(ring + 1, 9)

    lock, total, ring = np.zeros(1, np.uint32), np.zeros(1, np.uint32), np.zeros(2, np.uint32)
    run(locking, lock, total, ring)
    assert total[0] == N and lock[0] == 0
    assert ring.tolist() == [N % 10, (10 - N % 10) % 10]


def test_dynamic_shared_local_and_generic_memory() -> None:
    @ww.kernel
    def spaces(x: ww.ptr[u32], y: ww.ptr[u32]):
        i = ww.tid.x
        big = ww.shared_dynamic(u32, align=16)
        stack = ww.local(u32, 8)
        for k in ww.range(8):
            stack[k] = x[i] * k
        big[i] = stack[i % 8]
        ww.barrier()
        g = (big + (63 - i)).generic()
        y[i] = g[0] + g.to_space("shared")[0]

    x = np.arange(N, dtype=np.uint32)
    y = np.zeros_like(x)
    run(spaces, x, y, smem=4 * N)
    value = x * (x % 8)
    np.testing.assert_array_equal(y, 2 * value[::-1])


def test_orderings_caches_and_evictions() -> None:
    @ww.kernel
    def qualified(x: ww.ptr[f32], y: ww.ptr[f32]):
        i = ww.tid.x
        v = ww.load(x + i, cache="cg") + ww.load(x + i, nc=True, evict="no_allocate", prefetch=128)
        v += ww.load(x + i, order="relaxed", scope="sys") + ww.load(x + i, order="volatile")
        v += ww.load(x + i, order="acquire", scope="cta") + ww.load(x + i, evict="evict_first")
        ww.store(y + i, v, cache="cs")
        ww.store(y + i, v, order="release", scope="gpu")
        ww.store(y + i, v, evict="evict_last")

    x = samples("f32")
    y = np.zeros_like(x)
    run(qualified, x, y)
    np.testing.assert_allclose(y, 6 * x, rtol=1e-6)
    text = ww.compile(qualified, target="sm_80").ptx
    for words in (
        "ld.global.cg.f32",
        "ld.global.nc.L1::no_allocate.L2::128B.f32",
        "ld.relaxed.sys.global.f32",
        "ld.volatile.global.f32",
        "ld.acquire.cta.global.f32",
        "st.global.cs.f32",
        "st.release.gpu.global.f32",
        "st.global.L1::evict_last.f32",
    ):
        assert words in text, words


def test_warp_collectives() -> None:
    @ww.kernel
    def collective(x: ww.ptr[s32], y: ww.ptr[s32], o: ww.ptr[u32]):
        i = ww.tid.x
        v = x[i]
        parts = [
            ww.warp.shuffle(v, 5),
            ww.warp.shuffle_up(v, 3),
            ww.warp.shuffle_down(v, 3),
            ww.warp.shuffle_xor(v, 9),
        ]
        parts += [ww.warp.reduce(v, op) for op in ("add", "min", "max", "and", "or", "xor")]
        parts += [
            ww.warp.scan(v),
            ww.warp.scan(v, exclusive=True),
            ww.warp.reduce(v, width=8),
            s32(ww.warp.shuffle(s64(v), 7)),
        ]
        for k, p in enumerate(parts):
            y[i * len(parts) + k] = p
        words = [
            ww.warp.ballot(v > 0),
            ww.warp.match_any(v),
            ww.warp.match_all(v),
            u32(ww.warp.all(v > -100)),
            u32(ww.warp.any(v > 100)),
            u32(ww.warp.uniform(v > 0)),
            u32(ww.warp.elect()),
            ww.popc(ww.warp.active()),
        ]
        for k, w in enumerate(words):
            o[i * len(words) + k] = w

    rng = np.random.default_rng(3)
    x = rng.integers(-5, 6, N).astype(np.int32)
    y, o = np.zeros((N, 14), np.int32), np.zeros((N, 8), np.uint32)
    run(collective, x, y, o, targets=("sm_75", "sm_80", "sm_90a"))
    for base in (0, 32):
        v = x[base : base + 32]
        lanes = np.arange(32)
        columns = [
            np.full(32, v[5]),
            np.where(lanes >= 3, v[lanes - 3], v),
            np.where(lanes < 29, v[(lanes + 3) % 32], v),
            v[lanes ^ 9],
        ]
        columns += [
            np.full(32, f.reduce(v))
            for f in (np.add, np.minimum, np.maximum, np.bitwise_and, np.bitwise_or, np.bitwise_xor)
        ]
        columns += [np.cumsum(v), np.cumsum(v) - v, np.repeat(v.reshape(4, 8).sum(1), 8), np.full(32, v[7])]
        np.testing.assert_array_equal(y[base : base + 32], np.stack(columns, 1))
        ballot = sum(1 << int(i) for i in lanes if v[i] > 0)
        match = [sum(1 << int(j) for j in lanes if v[j] == v[i]) for i in lanes]
        same = 0xFFFFFFFF if len(set(v.tolist())) == 1 else 0
        rest = [
            [ballot, match[i], same, 1, 0, int(len(set((v > 0).tolist())) == 1), int(i == 0), 32]
            for i in lanes
        ]
        np.testing.assert_array_equal(o[base : base + 32], np.array(rest, np.uint32))


def test_named_barriers_and_barrier_reductions() -> None:
    @ww.kernel
    def handing(y: ww.ptr[u32]):
        i = ww.tid.x
        box = ww.shared(u32, 32)
        if ww.warpid() == 0:
            box[i] = i * 3
            ww.barrier_arrive(3, 64)
        else:
            ww.barrier(3, 64)
            y[i - 32] = box[63 - i]
        ww.barrier()
        y[i + 32] = (
            u32(ww.barrier_all(i < 64))
            + 10 * u32(ww.barrier_any(i == 63))
            + 100 * ww.barrier_count(i % 3 == 0)
        )

    y = np.zeros(96, np.uint32)
    run(handing, y)
    np.testing.assert_array_equal(y[:32], (31 - np.arange(32)) * 3)
    assert set(y[32:].tolist()) == {1 + 10 + 100 * 22}


def test_math_functions() -> None:
    @ww.kernel
    def functions(x: ww.ptr[f32], d: ww.ptr[f64], y: ww.ptr[f32], z: ww.ptr[f64]):
        i = ww.tid.x
        v, w = abs(x[i]) + 0.1, abs(d[i]) + 0.1
        exact = [
            ww.sqrt(v),
            ww.rcp(v),
            v / 3.0,
            ww.fma(v, v, v),
            ww.floor(v),
            ww.ceil(v),
            ww.trunc(v),
            ww.rint(v),
            ww.copysign(v, x[i]),
        ]
        near = [
            ww.rsqrt(v),
            ww.ex2(v / 16384.0),
            ww.lg2(v),
            ww.sin(v / 16384.0),
            ww.cos(v / 16384.0),
            ww.exp(v / 16384.0),
            ww.log(v),
            ww.div(v, 3.0, approx=True),
        ]
        for k, r in enumerate(exact + near):
            y[i * 17 + k] = r
        for k, q in enumerate([ww.sqrt(w), ww.rcp(w), w / 3.0, ww.fma(w, w, w), ww.floor(w)]):
            z[i * 5 + k] = q

    x, d = samples("f32"), samples("f64")
    y, z = np.zeros((N, 17), np.float32), np.zeros((N, 5))
    run(functions, x, d, y, z)
    v, w = np.abs(x) + np.float32(0.1), np.abs(d) + 0.1
    exact = [
        np.sqrt(v),
        np.float32(1) / v,
        v / np.float32(3),
        (v.astype(np.float64) * v + v).astype(np.float32),
        np.floor(v),
        np.ceil(v),
        np.trunc(v),
        np.rint(v),
        np.copysign(v, x),
    ]
    np.testing.assert_array_equal(y[:, :9], np.stack(exact, 1))
    wide = v.astype(np.float64)
    near = [
        1 / np.sqrt(wide),
        2 ** (wide / 16384),
        np.log2(wide),
        np.sin(wide / 16384),
        np.cos(wide / 16384),
        np.exp(wide / 16384),
        np.log(wide),
        wide / 3,
    ]
    np.testing.assert_allclose(y[:, 9:], np.stack(near, 1), rtol=4e-6, atol=1e-6)
    np.testing.assert_array_equal(z[:, [0, 1, 2, 4]], np.stack([np.sqrt(w), 1 / w, w / 3, np.floor(w)], 1))


def test_instructions_by_name() -> None:
    @ww.kernel
    def by_name(x: ww.ptr[u32], y: ww.ptr[u32]):
        i = ww.tid.x
        v = x[i]
        low, high = ptx.mov.b64(u64(v) << 7) if False else (v, v)
        y[i] = ptx.lop3.b32(low, high, ww.laneid(), 0x96)
        y[i + 64] = ptx.prmt.b32(v, 0, 0x0123)
        target = ww.reg(u32)
        ptx.add.u32(target, v, 7)
        y[i + 128] = target.value
        value, carry = ptx.shfl.sync.bfly.b32(v, 1, 31, 0xFFFFFFFF), 0
        y[i + 192] = (value[0] if isinstance(value, tuple) else value) + carry

    x = samples("u32")
    y = np.zeros(256, np.uint32)
    run(by_name, x, y)
    lanes = np.arange(N, dtype=np.uint32) % 32
    np.testing.assert_array_equal(y[:64], x ^ x ^ lanes)
    np.testing.assert_array_equal(y[64:128], x.byteswap())
    np.testing.assert_array_equal(y[128:192], x + np.uint32(7))
    np.testing.assert_array_equal(y[192:], x[np.arange(N) ^ 1])


def test_types_at_the_boundary() -> None:
    assert as_type(np.float32) is f32 and as_type("bf16") is bf16 and as_type(np.dtype("u8")) is u64
    assert as_type(ml_dtypes.bfloat16) is bf16 and as_type(ml_dtypes.float8_e4m3fn) is ww.e4m3
    assert class_of(f32.x4.ir) is f32.x4
    with pytest.raises(TypeError):
        as_type(int)


def test_completion_offers_what_the_rows_have() -> None:
    assert {"add", "ld", "and_", "mma", "ldmatrix"} <= set(dir(ptx))
    assert {"global_", "nc", "L1__no_allocate", "v4", "f32"} <= set(dir(ptx.ld))
    assert "global_" not in dir(ptx.ld.global_)
    for base in dir(ptx):
        for word in dir(getattr(ptx, base)):
            assert word.isidentifier()
            assert repr(getattr(getattr(ptx, base), word)).count(".") >= 2
