"""`wgmma`: every type, both majors, all swizzles, fragments in registers, sparse matrices; against exact sums of whole
numbers in memory that is laid out one element at a time."""

from __future__ import annotations

import sys
from pathlib import Path

import numpy as np
import pytest

sys.path.insert(0, str(Path(__file__).parent))

from canonical import TYPES, Layout, layout, small

from warpwright.emulator import ptx as emulator

K = {"f16": 16, "bf16": 16, "tf32": 8, "e4m3": 32, "e5m2": 32, "s8": 32, "u8": 32, "b1": 256}
RESULT = {"f32": np.float32, "f16": np.float16, "s32": np.int32}


def kernel(lines: str, n: int, dtype: str, regs: int = 0, smem: int = 0, meta: bool = False) -> str:
    """Copies an image of shared memory in, loads accumulators (and fragments), runs `lines`, stores the accumulators."""
    count = n // 4 if dtype == "f16" else n // 2
    ptx = {"f32": "f32", "f16": "b32", "s32": "s32"}[dtype]
    d = [f"%c{i}" for i in range(count)]
    body = [
        "ld.param.u64 %image, [image];", "ld.param.u64 %c, [c];", "ld.param.u64 %out, [out];",
        "ld.param.u64 %a, [a];", "mov.u32 %t, %tid.x;", "mov.u32 %i, %t;",
        "fill: shl.b32 %s, %i, 4;", "cvt.u64.u32 %o, %s;", "add.u64 %o, %o, %image;",
        "ld.global.v4.u32 {%x0, %x1, %x2, %x3}, [%o];", "mov.u32 %y, sh;", "add.u32 %s, %s, %y;",
        "st.shared.v4.u32 [%s], {%x0, %x1, %x2, %x3};", "add.u32 %i, %i, 128;",
        f"setp.lt.u32 %p, %i, {smem // 16};", "@%p bra fill;", "fence.proxy.async;", "bar.sync 0;",
        f"mad.wide.u32 %c, %t, {4 * count}, %c;", f"mad.wide.u32 %out, %t, {4 * count}, %out;",
        f"mad.wide.u32 %a, %t, {4 * (regs + meta)}, %a;",
    ]  # fmt: skip
    body += [f"ld.global.{ptx} {r}, [%c+{4 * i}];" for i, r in enumerate(d)]
    body += [f"ld.global.b32 %g{i}, [%a+{4 * i}];" for i in range(regs)]
    body += [f"ld.global.b32 %m, [%a+{4 * regs}];"] * meta
    body += [
        "wgmma.fence.sync.aligned;",
        lines.replace("D", "{" + ", ".join(d) + "}").replace("G", "{%g0, %g1, %g2, %g3}"),
    ]
    body += ["wgmma.commit_group.sync.aligned;", "wgmma.wait_group.sync.aligned 0;"]
    body += [f"st.global.{ptx} [%out+{4 * i}], {r};" for i, r in enumerate(d)] + ["ret;"]
    return (
        ".version 8.4\n.target sm_90a\n.address_size 64\n"
        f".visible .entry k(.param .u64 image, .param .u64 c, .param .u64 a, .param .u64 out) {{\n"
        f".reg .{ptx} %c<{count}>; .reg .b32 %g<4>; .reg .b32 %m; .reg .b64 %image, %c, %a, %out, %o, %da, %db;\n"
        f".reg .b32 %t, %i, %s, %y, %x<4>; .reg .pred %p, %q; .shared .align 1024 .b8 sh[{smem}];\n"
        + "\n".join(body)
        + "\n}"
    )


def accumulators(matrix: np.ndarray, dtype: str) -> np.ndarray:
    """A matrix of 64 rows as the 32-bit registers of 128 threads."""
    n = matrix.shape[1]
    out = np.zeros((128, n // 2), RESULT[dtype])
    for t in range(128):
        for i in range(n // 2):
            out[t, i] = matrix[
                16 * (t // 32) + t % 32 // 4 + 8 * (i // 2 % 2), 8 * (i // 4) + 2 * (t % 4) + i % 2
            ]
    return out.view(np.uint32)


def fragments(matrix: np.ndarray) -> np.ndarray:
    """A matrix of 64 rows of 32 bytes (packed, for bits) as four registers of 128 threads."""
    raw = np.ascontiguousarray(matrix).view(np.uint8).reshape(64, 32)
    out = np.zeros((128, 4, 4), np.uint8)
    for t in range(128):
        for r in range(4):
            row = 16 * (t // 32) + t % 32 // 4 + 8 * (r % 2)
            at = 4 * (t % 4) + 16 * (r // 2)
            out[t, r] = raw[row, at : at + 4]
    return out.reshape(128, 16).view(np.uint32)


def run(
    text: str, image: np.ndarray, c: np.ndarray, a: np.ndarray | None, dtype: str, **options: object
) -> np.ndarray:
    """The accumulators' registers after the kernel."""
    device = emulator.Device()
    buffers = [device.from_array(x) for x in (image, c, a if a is not None else np.zeros(4, np.uint32))]
    out = device.alloc(c.nbytes)
    code = emulator.load(text, "wgmma.ptx", device).kernel("k")
    emulator.launch(code, 1, 128, [*buffers, out], **options)  # type: ignore[arg-type]
    return out.copy_out(np.uint32).reshape(c.shape)


def bits_of(rng: np.random.Generator, rows: int) -> tuple[np.ndarray, np.ndarray]:
    bits = rng.integers(0, 2, (rows, 256), dtype=np.uint8)
    return bits, np.packbits(bits, axis=1, bitorder="little")


def multiply(
    rng: np.random.Generator, n: int, atype: str, btype: str, dtype: str, swizzles: tuple[int, int],
    majors: tuple[bool, bool] = (False, False), registers: bool = False, adds: bool = True,
    signs: tuple[int, int] = (1, 1), suffix: str = "", saturates: bool = False, pad: int = 0,
) -> None:  # fmt: skip
    """One product against whole-number sums."""
    k = K[atype]
    width = 1 if atype == "b1" else TYPES[atype][0]
    if atype == "b1":
        (a, raw_a), (b, raw_b) = bits_of(rng, 64), bits_of(rng, n)
    else:
        a, b = small(rng, atype, (64, k)), small(rng, btype, (n, k))
        raw_a, raw_b = a, b
    la = layout(64, k, width, swizzles[0], majors[0], 0, pad)
    lb = layout(n, k, width, swizzles[1], majors[1], -(-la.size // 1024) * 1024, pad)
    image = np.zeros(-(-lb.size // 2048) * 2048, np.uint8)
    la.put(image, raw_a)
    lb.put(image, raw_b)
    c = rng.integers(-50, 50, (64, n))
    if saturates:
        c = rng.choice([2**31 - 5, -(2**31) + 5, 0], (64, n))
    first = "G" if registers else "%da"
    literals = ""
    if dtype in ("f16", "f32"):
        literals = f", {signs[0]}, {signs[1]}"
        if width == 16:
            literals += ("" if registers else f", {int(majors[0])}") + f", {int(majors[1])}"
    sat = ".satfinite" if saturates else ""
    lines = (
        f"mov.u64 %da, {la.wgmma()};\nmov.u64 %db, {lb.wgmma()};\nsetp.eq.u32 %q, 0, {int(not adds)};\n"
        f"wgmma.mma_async.sync.aligned.m64n{n}k{k}{sat}.{dtype}.{atype}.{btype}{suffix} D, {first}, %db, %q{literals};"
    )
    text = kernel(lines, n, dtype, 4 if registers else 0, image.size)
    got = run(text, image, accumulators(c, dtype), fragments(raw_a) if registers else None, dtype)
    exact = signs[0] * signs[1] * (a.astype(np.int64) @ b.astype(np.int64).T) + (c if adds else 0)
    if saturates:
        exact = np.clip(exact, -(2**31), 2**31 - 1)
    np.testing.assert_array_equal(got, accumulators(exact, dtype))


FLOATS = [
    ("f16", "f16", "f16"), ("f16", "f16", "f32"), ("bf16", "bf16", "f32"), ("tf32", "tf32", "f32"),
    ("e4m3", "e5m2", "f16"), ("e5m2", "e5m2", "f32"), ("e4m3", "e4m3", "f32"),
]  # fmt: skip
WHOLE = [("s8", "s8", "s32"), ("s8", "u8", "s32"), ("u8", "u8", "s32")]


@pytest.mark.parametrize("types", [*FLOATS, *WHOLE], ids="-".join)
@pytest.mark.parametrize("swizzle", [0, 32, 64, 128])
def test_every_type_and_swizzle(types: tuple[str, str, str], swizzle: int) -> None:
    rng = np.random.default_rng(swizzle)
    other = [0, 32, 64, 128][(swizzle // 32 + len(types[0])) % 4]
    n = int(rng.choice([8, 16, 32, 64]))
    multiply(rng, n, *types, (swizzle, other), pad=1024 * int(rng.integers(2)))
    multiply(rng, n, *types, (0, swizzle), registers=True)


@pytest.mark.parametrize("majors", [(False, True), (True, False), (True, True)])
@pytest.mark.parametrize("swizzle", [0, 32, 64, 128])
@pytest.mark.parametrize("kind", ["f16", "bf16"])
def test_both_majors(majors: tuple[bool, bool], swizzle: int, kind: str) -> None:
    rng = np.random.default_rng(swizzle + majors[0])
    n = int(rng.choice([8, 24, 72, 136]))
    multiply(rng, n, kind, kind, "f32", (swizzle, swizzle), majors, pad=int(rng.choice([0, 1024])))
    multiply(rng, 16, kind, kind, "f32", (0, swizzle), (False, majors[1]), registers=True)


@pytest.mark.parametrize("n", range(8, 257, 8))
def test_every_width(n: int) -> None:
    multiply(np.random.default_rng(n), n, "bf16", "bf16", "f32", (128, 128))


def test_bits() -> None:
    rng = np.random.default_rng(5)
    for swizzle in (0, 128):
        multiply(rng, 16, "b1", "b1", "s32", (swizzle, 32), suffix=".and.popc")
        multiply(rng, 8, "b1", "b1", "s32", (0, swizzle), suffix=".and.popc", registers=True)


def test_scale_d_and_signs_and_saturation() -> None:
    rng = np.random.default_rng(6)
    multiply(rng, 16, "f16", "f16", "f32", (128, 128), adds=False)
    multiply(rng, 16, "f16", "f16", "f32", (128, 128), signs=(-1, 1))
    multiply(rng, 16, "tf32", "tf32", "f32", (128, 128), signs=(-1, -1))
    multiply(rng, 16, "bf16", "bf16", "f32", (64, 128), signs=(1, -1), registers=True)
    multiply(rng, 16, "u8", "u8", "s32", (128, 128), saturates=True)


def test_a_step_along_k_inside_the_swizzle() -> None:
    """A start address behind the beginning of the pattern's row: the second 32 bytes of rows of 128."""
    rng = np.random.default_rng(8)
    a, b = small(rng, "bf16", (64, 64)), small(rng, "bf16", (32, 64))
    la, lb = layout(64, 64, 16, 128, False, 0), layout(32, 64, 16, 128, False, 8192)
    image = np.zeros(8192 + 4096, np.uint8)
    la.put(image, a)
    lb.put(image, b)
    lines = ""
    for step in range(4):
        lines += f"mov.u64 %da, {la.wgmma() + 2 * step};\nmov.u64 %db, {lb.wgmma() + 2 * step};\n"
        lines += "wgmma.mma_async.sync.aligned.m64n32k16.f32.bf16.bf16 D, %da, %db, 1, 1, 1, 0, 0;\n"
    c = rng.integers(-50, 50, (64, 32))
    got = run(kernel(lines, 32, "f32", 0, image.size), image, accumulators(c, "f32"), None, "f32")
    np.testing.assert_array_equal(got, accumulators(a.astype(int) @ b.astype(int).T + c, "f32"))


def test_random_floats_are_within_a_rounding() -> None:
    rng = np.random.default_rng(9)
    a, b = rng.normal(size=(64, 16)).astype(np.float16), rng.normal(size=(128, 16)).astype(np.float16)
    la, lb = layout(64, 16, 16, 32, False, 0), layout(128, 16, 16, 32, False, 2048)
    image = np.zeros(2048 + 4096, np.uint8)
    la.put(image, a)
    lb.put(image, b)
    lines = f"mov.u64 %da, {la.wgmma()};\nmov.u64 %db, {lb.wgmma()};\n"
    lines += "wgmma.mma_async.sync.aligned.m64n128k16.f32.f16.f16 D, %da, %db, 0, 1, 1, 0, 0;"
    c = accumulators(np.zeros((64, 128)), "f32")
    got = run(kernel(lines, 128, "f32", 0, image.size), image, c, None, "f32")
    want = accumulators((a.astype("f8") @ b.astype("f8").T).astype("f4"), "f32")
    np.testing.assert_allclose(got.view("f4"), want.view("f4"), rtol=1e-6, atol=1e-7)


def sparse_a(rng: np.random.Generator, kind: str, k: int) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """A sparse matrix in full, its elements that are there, and four bits of metadata for each chunk."""
    chunk, kept = (2, 1) if kind == "tf32" else (4, 2)
    full = np.zeros((64, k), TYPES[kind][1])
    packed = np.zeros((64, k * kept // chunk), TYPES[kind][1])
    meta = np.zeros((64, k // chunk), np.uint32)
    for row in range(64):
        for c in range(k // chunk):
            places = sorted(rng.choice(chunk, kept, replace=False))
            values = small(rng, kind, (kept,))
            packed[row, c * kept : (c + 1) * kept] = values
            for p, v in zip(places, values):
                full[row, c * chunk + p] = v
            meta[row, c] = [0b0100, 0b1110][places[0]] if kept == 1 else places[0] | places[1] << 2
    return full, packed, meta


def metadata_words(meta: np.ndarray, bits: int, select: int) -> np.ndarray:
    """The metadata register of each thread, as the figures of the manual's sparse chapter have it."""
    words = np.zeros(128, np.uint32)
    for t in range(128):
        row = 16 * (t // 32) + t % 32 // 4
        quad = t % 4
        if bits == 8:
            chunks = meta[row + 8 * (quad % 2), 8 * (quad // 2) : 8 * (quad // 2) + 8]
        elif quad // 2 == select:
            part = slice(4 * (quad % 2), 4 * (quad % 2) + 4)
            chunks = np.concatenate([meta[row, part], meta[row + 8, part]])
        else:
            chunks = np.full(8, 15)  # nobody looks at these
        words[t] = sum(int(v) << 4 * i for i, v in enumerate(chunks))
    return words


@pytest.mark.parametrize("registers", [False, True])
@pytest.mark.parametrize("kind", ["f16", "bf16", "tf32", "e4m3", "e5m2", "s8", "u8"])
def test_sparse(kind: str, registers: bool) -> None:
    rng = np.random.default_rng(11)
    bits, k, n = TYPES[kind][0], 2 * K[kind], 24
    dtype = "s32" if kind in ("s8", "u8") else "f32"
    for select in (0, 1) if bits > 8 else (0,):
        full, packed, meta = sparse_a(rng, kind, k)
        b = small(rng, kind, (n, k))
        la = layout(64, k // 2, bits, 32, False, 0)
        lb = layout(n, k, bits, 64, False, 2048)
        image = np.zeros(4096, np.uint8)
        la.put(image, packed)
        lb.put(image, b)
        c = rng.integers(-50, 50, (64, n))
        tail = "" if dtype == "s32" else ", 1, 1" + ((", 0" if registers else ", 0, 0") if bits == 16 else "")
        lines = (
            f"mov.u64 %da, {la.wgmma()};\nmov.u64 %db, {lb.wgmma()};\n"
            f"wgmma.mma_async.sp.sync.aligned.m64n{n}k{k}.{dtype}.{kind}.{kind} "
            f"D, {'G' if registers else '%da'}, %db, %m, {select}, 1{tail};"
        )
        words = metadata_words(meta, bits, select)[:, None]
        given = np.concatenate([fragments(packed), words], 1) if registers else words
        text = kernel(lines, n, dtype, 4 if registers else 0, image.size, meta=True)
        got = run(text, image, accumulators(c, dtype), np.ascontiguousarray(given), dtype)
        np.testing.assert_array_equal(got, accumulators(full.astype(int) @ b.astype(int).T + c, dtype))


def test_layouts_do_not_overlap() -> None:
    """The reference is worth something only if every element has a place of its own."""
    for swizzle in (0, 32, 64, 128):
        for major in (False, True):
            shape: Layout = layout(72, 16, 16, swizzle, major, 1024)
            places = {shape.place(r, k) for r in range(72) for k in range(16)}
            assert len(places) == 72 * 16 and shape.size <= 1024 + 72 * 16 * 64
