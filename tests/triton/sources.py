"""The Triton kernels whose PTX lies here, and how it was made. Needs Triton; the tests do not.

TRITON_DISABLE_LINE_INFO=1 python sources.py
"""

from pathlib import Path

import triton
import triton.language as tl
from triton.backends.compiler import GPUTarget
from triton.compiler import ASTSource


@triton.jit
def add(x, y, o, n, B: tl.constexpr):
    i = tl.program_id(0) * B + tl.arange(0, B)
    m = i < n
    tl.store(o + i, tl.load(x + i, mask=m) + tl.load(y + i, mask=m), mask=m)


@triton.jit
def softmax(x, o, cols, B: tl.constexpr):
    r = tl.program_id(0)
    c = tl.arange(0, B)
    m = c < cols
    v = tl.load(x + r * cols + c, mask=m, other=-float("inf"))
    e = tl.exp(v - tl.max(v, 0))
    tl.store(o + r * cols + c, e / tl.sum(e, 0), mask=m)


@triton.jit
def matmul(a, b, c, M, N, K, BM: tl.constexpr, BN: tl.constexpr, BK: tl.constexpr):
    rm = tl.program_id(0) * BM + tl.arange(0, BM)
    rn = tl.program_id(1) * BN + tl.arange(0, BN)
    rk = tl.arange(0, BK)
    acc = tl.zeros((BM, BN), tl.float32)
    for k in range(0, K, BK):
        x = tl.load(
            a + rm[:, None] * K + (k + rk)[None, :],
            mask=(rm[:, None] < M) & ((k + rk)[None, :] < K),
            other=0.0,
        )
        y = tl.load(
            b + (k + rk)[:, None] * N + rn[None, :],
            mask=((k + rk)[:, None] < K) & (rn[None, :] < N),
            other=0.0,
        )
        acc = tl.dot(x, y, acc)
    tl.store(c + rm[:, None] * N + rn[None, :], acc, mask=(rm[:, None] < M) & (rn[None, :] < N))


@triton.jit
def cumsum(x, o, B: tl.constexpr):
    i = tl.program_id(0) * B + tl.arange(0, B)
    tl.store(o + i, tl.cumsum(tl.load(x + i), 0))


@triton.jit
def hist(x, h, n, B: tl.constexpr):
    i = tl.program_id(0) * B + tl.arange(0, B)
    m = i < n
    tl.atomic_add(h + tl.load(x + i, mask=m, other=0), 1, mask=m)


@triton.jit
def sort(x, o, B: tl.constexpr):
    i = tl.program_id(0) * B + tl.arange(0, B)
    tl.store(o + i, tl.sort(tl.load(x + i)))


@triton.jit
def fp8_matmul(a, b, c, BM: tl.constexpr, BN: tl.constexpr, BK: tl.constexpr):
    rm, rn, rk = tl.arange(0, BM), tl.arange(0, BN), tl.arange(0, BK)
    x = tl.load(a + rm[:, None] * BK + rk[None, :])
    y = tl.load(b + rk[:, None] * BN + rn[None, :])
    tl.store(c + rm[:, None] * BN + rn[None, :], tl.dot(x, y))


F, S, H = "*fp32", "*i32", "*fp16"
KERNELS = {
    "add": (add, {"x": F, "y": F, "o": F, "n": "i32"}, {"B": 1024}, 80),
    "softmax": (softmax, {"x": F, "o": F, "cols": "i32"}, {"B": 512}, 80),
    "matmul": (
        matmul,
        {"a": H, "b": H, "c": F, "M": "i32", "N": "i32", "K": "i32"},
        {"BM": 64, "BN": 64, "BK": 32},
        80,
    ),
    "cumsum": (cumsum, {"x": S, "o": S}, {"B": 1024}, 75),
    "hist": (hist, {"x": S, "h": S, "n": "i32"}, {"B": 512}, 90),
    "sort": (sort, {"x": S, "o": S}, {"B": 256}, 86),
    "fp8_matmul": (
        fp8_matmul,
        {"a": "*fp8e4nv", "b": "*fp8e4nv", "c": F},
        {"BM": 32, "BN": 32, "BK": 64},
        89,
    ),
}

if __name__ == "__main__":
    for name, (fn, signature, constants, capability) in KERNELS.items():
        kinds = {**signature, **dict.fromkeys(constants, "constexpr")}
        source = ASTSource(fn=fn, signature=kinds, constexprs=constants)
        built = triton.compile(source, target=GPUTarget("cuda", capability, 32))
        Path(__file__).with_name(f"{name}.ptx").write_text(built.asm["ptx"])
        print(name, "shared", built.metadata.shared, "warps", built.metadata.num_warps)
