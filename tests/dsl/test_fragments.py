"""Portable matrix fragments against NumPy: types, layouts in memory, edges, targets."""

from __future__ import annotations

from typing import Any

import ml_dtypes
import numpy as np
import pytest

import warpwright as ww
from warpwright import bf16, e4m3, e5m2, f16, f32, f64, s8, s32, tf32, u8, u32

NUMPY: dict[Any, Any] = {
    f16: np.float16, bf16: ml_dtypes.bfloat16, tf32: np.float32, e4m3: ml_dtypes.float8_e4m3fn,
    e5m2: ml_dtypes.float8_e5m2, s8: np.int8, u8: np.uint8, f64: np.float64, f32: np.float32, s32: np.int32,
}  # fmt: skip
KINDS = [
    (f16, f32),
    (f16, f16),
    (bf16, f32),
    (tf32, f32),
    (e4m3, f32),
    (e5m2, f32),
    (s8, s32),
    (u8, s32),
    (f64, f64),
]


def matrices(kind: Any, m: int, n: int, k: int) -> tuple[np.ndarray, np.ndarray]:
    rng = np.random.default_rng(3)
    low = 0 if kind is u8 else -3
    return tuple(rng.integers(low, 4, shape).astype(NUMPY[kind]) for shape in ((m, k), (k, n)))  # type: ignore[return-value]


def multiply(kind: Any, acc: Any, how: str, target: str = "sm_90a", shape: str | None = None) -> None:
    """One product of a warp: both operands from memory, the result to memory, all turned or not."""
    trans_a, trans_b, in_shared = "a" in how, "b" in how, "s" in how

    @ww.kernel(threads=32)
    def k(
        a: ww.ptr[kind if kind is not tf32 else f32],
        b: ww.ptr[kind if kind is not tf32 else f32],
        c: ww.ptr[acc],
    ):
        elem = kind if kind is not tf32 else f32
        product = ww.mma(kind, acc, shape=shape)
        rows_a = product.k if trans_a else product.m
        rows_b = product.n if trans_b else product.k
        wide_a, wide_b = product.m + product.k - rows_a, product.n + product.k - rows_b
        if in_shared:
            at = ww.shared(elem, (rows_a, wide_a + 8), align=16)
            bt = ww.shared(elem, (rows_b, wide_b + 8), align=16)
            for i in range(rows_a * wide_a // 32):
                e = ww.tid.x + 32 * i
                at[e // wide_a, e % wide_a] = a[e]
            for i in range(rows_b * wide_b // 32):
                e = ww.tid.x + 32 * i
                bt[e // wide_b, e % wide_b] = b[e]
            ww.barrier()
            fa, fb = product.load_a(at, trans=trans_a), product.load_b(bt, trans=trans_b)
        else:
            fa = product.load_a(a, stride=wide_a, trans=trans_a)
            fb = product.load_b(b, stride=wide_b, trans=trans_b)
        d = product.load_c(c, stride=product.n)
        d = product(fa, fb, d)
        product.store(product(fa, fb, d), c, stride=product.n)

    ww.use("emu", target=target)
    try:
        compiled = ww.compile(k, target=target)
        m, n, depth = next(
            tuple(int(x) for x in word[1:].replace("n", " ").replace("k", " ").split())
            for word in compiled.ptx.split("mma.sync.aligned.")[1].split(".")
            if word[0] == "m"
        )
        a, b = matrices(kind, m, n, depth)
        c = np.random.default_rng(9).integers(0, 5, (m, n)).astype(NUMPY[acc])
        expected = c.astype(float) + 2 * (a.astype(float) @ b.astype(float))
        given_a, given_b = (np.ascontiguousarray(x.T if t else x) for x, t in ((a, trans_a), (b, trans_b)))
        k.launch(given_a, given_b, c, grid=1, block=32, device="emu")
    finally:
        ww.use("emu", target="sm_90a")
    assert np.array_equal(c.astype(float), expected)


@pytest.mark.parametrize(("kind", "acc"), KINDS, ids=lambda t: t._spelling())
@pytest.mark.parametrize("how", ["", "a", "b", "ab", "s", "sa", "sb", "sab"])
def test_types_and_layouts(kind: Any, acc: Any, how: str) -> None:
    multiply(kind, acc, how)


@pytest.mark.parametrize(
    ("kind", "target"), [(f16, "sm_75"), (s8, "sm_75"), (bf16, "sm_80"), (f64, "sm_80"), (e4m3, "sm_120a")]
)
def test_the_target_answers_with_what_it_has(kind: Any, target: str) -> None:
    multiply(kind, None or {f16: f32, bf16: f32, s8: s32, f64: f64, e4m3: f32}[kind], "", target)


def test_a_smaller_shape_on_request() -> None:
    multiply(bf16, f32, "s", shape="m16n8k8")


@ww.kernel(threads=64)
def edges(m: u32, n: u32, depth: u32, a: ww.ptr[bf16], b: ww.ptr[bf16], c: ww.ptr[f32]):
    """Any sizes: what lies beyond the matrices is zero, and is not stored."""
    product = ww.mma(bf16)
    top, left = ww.ctaid.y * product.m, ww.ctaid.x * 2 * product.n + ww.warpid() * product.n
    acc = product.fill()
    for k in ww.range(0, depth, product.k):
        fa = product.load_a(a, top, k, stride=depth, limit=(m, depth))
        fb = product.load_b(b, k, left, stride=n, limit=(depth, n))
        acc = product(fa, fb, acc)
    product.store(acc.map(lambda x: ww.max(x, 0.0)), c, top, left, stride=n, limit=(m, n))


@pytest.mark.parametrize(("m", "n", "depth"), [(1, 1, 1), (16, 16, 16), (33, 21, 50), (5, 40, 17)])
def test_edges(m: int, n: int, depth: int) -> None:
    a, b = matrices(bf16, m, n, depth)
    c = np.full((m, n), 99, np.float32)
    edges.launch(m, n, depth, a, b, c, grid=(ww.cdiv(n, 16), ww.cdiv(m, 16)), block=64, device="emu")
    assert np.array_equal(c, np.maximum(a.astype(np.float32) @ b.astype(np.float32), 0))


@ww.kernel(threads=32)
def places(out: ww.ptr[u32]):
    product = ww.mma(s8)
    c = product.fill(0)
    lane = ww.laneid()
    for i in range(len(c)):
        row, col = c.place(i)
        out[lane * len(c) + i] = row * 256 + col


def test_places_are_those_of_the_layout() -> None:
    out = np.zeros(128, np.uint32)
    places.launch(out, grid=1, block=32, device="emu")
    product = ww.Mma(16, 8, 32, s8, s8, s32, "")
    expected = [r * 256 + q for lane in ww.layout(product, "c") for r, q in lane]
    assert out.tolist() == expected
    for role, size in (("a", 16 * 32), ("b", 32 * 8), ("c", 16 * 8)):
        assert len({place for lane in ww.layout(product, role) for place in lane}) == size


@ww.kernel(threads=32)
def twice(a: ww.ptr[f16], b: ww.ptr[f16], c: ww.ptr[f32], steps: u32):
    product = ww.mma(f16)
    zero = product.fill()
    acc = zero
    fa, fb = product.load_a(a, stride=product.k), product.load_b(b, stride=product.n)
    for _ in ww.range(steps):
        acc = product(fa, fb, acc)
    if steps > 2:
        acc = acc.map(lambda x: -x)
    product.store(acc, c, stride=product.n)
    product.store(zero, c, product.m, stride=product.n)


@pytest.mark.parametrize("steps", [0, 1, 3])
def test_fragments_are_values(steps: int) -> None:
    """What a loop makes of one does not change another name for it."""
    a, b = matrices(f16, 16, 8, 16)
    c = np.full((32, 8), 7, np.float32)
    twice.launch(a, b, c, steps, grid=1, block=32, device="emu")
    assert np.array_equal(c[:16], (-1 if steps > 2 else 1) * steps * (a.astype(float) @ b.astype(float)))
    assert not c[16:].any()


WRONG = [
    ("ww.mma(f32)", "no matrix product of these elements"),
    ("ww.mma(bf16, shape='m3n3k3')", "of shape m3n3k3"),
    ("ww.mma(bf16).load_a(p)", "stride="),
    ("ww.mma(bf16).load_a(3)", "no matrix in memory"),
    ("ww.mma(bf16).load_a(h, stride=16)", "another element type"),
    ("ww.mma(bf16).load_a(p, stride=16, limit=3)", "(rows, columns)"),
    ("(lambda x: x(x.fill(), x.fill(), x.fill()))(ww.mma(bf16))", "operand a of a matrix product"),
    ("ww.mma(bf16).store(3, p, stride=16)", "only an accumulator is stored"),
]


@pytest.mark.parametrize(("line", "said"), WRONG, ids=[w[1] for w in WRONG])
def test_mistakes_are_told_at_their_line(line: str, said: str, tmp_path: Any) -> None:
    import importlib.util

    path = tmp_path / "wrong.py"
    path.write_text(
        "import warpwright as ww\nfrom warpwright import bf16, f16, f32\n\n\n@ww.kernel\n"
        f"def k(p: ww.ptr[bf16], h: ww.ptr[f16]):\n    {line}\n"
    )
    spec = importlib.util.spec_from_file_location("wrong", path)
    assert spec is not None and spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    with pytest.raises(ww.CompileError) as caught:
        ww.compile(module.k, target="sm_90a")
    assert "wrong.py:7" in str(caught.value) and said in str(caught.value)


def test_a_target_without_it_says_so() -> None:
    @ww.kernel
    def k(p: ww.ptr[bf16]):
        ww.mma(bf16).load_a(p, stride=16)

    with pytest.raises(ww.CompileError, match="sm_75 has no product of bf16 with bf16 into f32"):
        ww.compile(k, target="sm_75")
