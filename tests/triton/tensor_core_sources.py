"""The Triton kernels whose PTX uses `wgmma` and `tcgen05`, and how it was made. Needs Triton 3.9; the tests do not.

TRITON_DISABLE_LINE_INFO=1 python tensor_core_sources.py
"""

from pathlib import Path

import triton
import triton.language as tl
from triton.backends.compiler import GPUTarget
from triton.compiler import ASTSource


@triton.jit
def matmul(a, b, c, M, N, K, BM: tl.constexpr, BN: tl.constexpr, BK: tl.constexpr, D: tl.constexpr):
    rm = tl.program_id(0) * BM + tl.arange(0, BM)
    rn = tl.program_id(1) * BN + tl.arange(0, BN)
    rk = tl.arange(0, BK)
    acc = tl.zeros((BM, BN), D)
    for k in range(0, K, BK):
        x = tl.load(a + rm[:, None] * K + (k + rk)[None, :])
        y = tl.load(b + (k + rk)[:, None] * N + rn[None, :])
        acc = tl.dot(x, y, acc, out_dtype=D)
    tl.store(c + rm[:, None] * N + rn[None, :], acc)


@triton.jit
def scaled(
    a, sa, b, sb, c, K, BM: tl.constexpr, BN: tl.constexpr, BK: tl.constexpr, FA: tl.constexpr,
    FB: tl.constexpr, PA: tl.constexpr, PB: tl.constexpr, V: tl.constexpr,
):  # fmt: skip
    rm, rn = tl.arange(0, BM), tl.arange(0, BN)
    ra, rb, rv = tl.arange(0, BK // PA), tl.arange(0, BK // PB), tl.arange(0, BK // V)
    acc = tl.zeros((BM, BN), tl.float32)
    for k in range(0, K, BK):
        x = tl.load(a + rm[:, None] * (K // PA) + (k // PA + ra)[None, :])
        y = tl.load(b + rn[None, :] * (K // PB) + (k // PB + rb)[:, None])
        u = tl.load(sa + rm[:, None] * (K // V) + (k // V + rv)[None, :])
        v = tl.load(sb + rn[:, None] * (K // V) + (k // V + rv)[None, :])
        acc = tl.dot_scaled(x, u, FA, y, v, FB, acc)
    tl.store(c + rm[:, None] * BN + rn[None, :], acc)


@triton.jit
def attention(q, k, v, o, N, scale, BM: tl.constexpr, BN: tl.constexpr, D: tl.constexpr):
    rm = tl.program_id(0) * BM + tl.arange(0, BM)
    rd = tl.arange(0, D)
    x = tl.load(q + rm[:, None] * D + rd[None, :])
    top = tl.full((BM,), -float("inf"), tl.float32)
    total = tl.zeros((BM,), tl.float32)
    acc = tl.zeros((BM, D), tl.float32)
    for n in range(0, N, BN):
        rn = n + tl.arange(0, BN)
        y = tl.load(k + rn[None, :] * D + rd[:, None])
        s = tl.dot(x, y) * scale
        high = tl.maximum(top, tl.max(s, 1))
        p = tl.exp2(s - high[:, None])
        keep = tl.exp2(top - high)
        total = total * keep + tl.sum(p, 1)
        w = tl.load(v + rn[:, None] * D + rd[None, :])
        acc = tl.dot(p.to(tl.float16), w, acc * keep[:, None])
        top = high
    tl.store(o + rm[:, None] * D + rd[None, :], acc / total[:, None])


@triton.jit
def tensors(a, b, c, M, N, K, BM: tl.constexpr, BN: tl.constexpr, BK: tl.constexpr):
    da = tl.make_tensor_descriptor(a, shape=[M, K], strides=[K, 1], block_shape=[BM, BK])
    db = tl.make_tensor_descriptor(b, shape=[N, K], strides=[K, 1], block_shape=[BN, BK])
    rm, rn = tl.program_id(0) * BM, tl.program_id(1) * BN
    acc = tl.zeros((BM, BN), tl.float32)
    for k in range(0, K, BK):
        acc = tl.dot(da.load([rm, k]), db.load([rn, k]).T, acc)
    om, on = rm + tl.arange(0, BM), rn + tl.arange(0, BN)
    tl.store(c + om[:, None] * N + on[None, :], acc)


def tile(m, n, k, d=tl.float32):
    return {"BM": m, "BN": n, "BK": k, "D": d}


def blocks(k, a, b, v):
    packed = {"e4m3": 1, "e2m1": 2}
    return {"BM": 128, "BN": 128, "BK": k, "FA": a, "FB": b, "PA": packed[a], "PB": packed[b], "V": v}


H, B, F, E, S, W, U = "*fp16", "*bf16", "*fp32", "*fp8e4nv", "*i8", "*i32", "*u8"
#: File -> source, types of its pointers, constants, capability, stages.
KERNELS = {
    "wgmma_f16": (matmul, (H, H, F), tile(128, 128, 64), 90, 3),
    "wgmma_fp8": (matmul, (E, E, F), tile(128, 64, 64), 90, 3),
    "wgmma_tf32": (matmul, (F, F, F), tile(64, 64, 32), 90, 3),
    "wgmma_i8": (matmul, (S, S, W), tile(128, 64, 64, tl.int32), 90, 3),
    "tcgen05_bf16": (matmul, (B, B, F), tile(64, 32, 64), 100, 3),
    "tcgen05_tf32": (matmul, (F, F, F), tile(64, 64, 32), 100, 3),
    "tcgen05_i8": (matmul, (S, S, W), tile(128, 64, 64, tl.int32), 100, 3),
    "wgmma_attention": (attention, (H, H, H, F), {"BM": 128, "BN": 64, "D": 64}, 90, 3),
    "tcgen05_attention": (attention, (H, H, H, F), {"BM": 128, "BN": 128, "D": 64}, 100, 3),
    "wgmma_tensors": (tensors, (H, H, F), {"BM": 128, "BN": 128, "BK": 64}, 90, 3),
    "tcgen05_tensors": (tensors, (H, H, F), {"BM": 128, "BN": 128, "BK": 64}, 100, 3),
    "tcgen05_mxf8": (scaled, (E, U, E, U, F), blocks(128, "e4m3", "e4m3", 32), 100, 1),
    "tcgen05_mxf8f4": (scaled, (E, U, U, U, F), blocks(128, "e4m3", "e2m1", 32), 100, 1),
    "tcgen05_mxf4": (scaled, (U, U, U, U, F), blocks(256, "e2m1", "e2m1", 32), 100, 1),
    "tcgen05_nvf4": (scaled, (U, E, U, E, F), blocks(256, "e2m1", "e2m1", 16), 100, 1),
}

if __name__ == "__main__":
    for name, (fn, pointers, constants, capability, stages) in KERNELS.items():
        names = [n for n in fn.arg_names if n not in constants]
        kinds = dict(zip(names, [*pointers, "i32", "i32", "i32"])) | (
            {"scale": "fp32"} if "scale" in names else {}
        )
        attrs = {(i,): [["tt.divisibility", 16]] for i, n in enumerate(names) if n != "scale"}
        signature = {**kinds, **dict.fromkeys(constants, "constexpr")}
        source = ASTSource(fn=fn, signature=signature, constexprs=constants, attrs=attrs)
        options = {"num_warps": 8 if name == "tcgen05_attention" else 4, "num_stages": stages}
        built = triton.compile(source, target=GPUTarget("cuda", capability, 32), options=options)
        Path(__file__).with_name(f"{name}.ptx").write_text(built.asm["ptx"])
        print(name, "shared", built.metadata.shared)
