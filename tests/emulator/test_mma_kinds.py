"""Sparse, scaled, narrow and old matrix instructions of a warp against products of whole matrices.

Matrices are drawn first and spread over lanes element by element, by the formulas of PTX ISA 9.7.14.
"""

from __future__ import annotations

import itertools
from fractions import Fraction

import ml_dtypes
import numpy as np
import pytest

from warpwright.emulator import ptx as emulator

TYPES = {
    "f16": np.float16, "bf16": ml_dtypes.bfloat16, "e4m3": ml_dtypes.float8_e4m3fn, "e5m2": ml_dtypes.float8_e5m2,
    "e3m2": ml_dtypes.float6_e3m2fn, "e2m3": ml_dtypes.float6_e2m3fn, "e2m1": ml_dtypes.float4_e2m1fn,
}  # fmt: skip
#: D, A, B and C, as `run` fills them in.
FRAGMENTS = "{{{d}}}, {{{s0}}}, {{{s1}}}, {{{s2}}}"
BITS = {"f16": 16, "bf16": 16, "tf32": 32, "s8": 8, "u8": 8, "s4": 4, "u4": 4, "b1": 1}


def draw(rng: np.random.Generator, shape: tuple[int, ...], kind: str) -> tuple[np.ndarray, np.ndarray]:
    """Numbers of a type with their bits."""
    if kind == "tf32":
        values = rng.integers(-64, 64, shape).astype(np.float32) / 8
        return values.astype(float), values.view(np.uint32).astype(np.uint64)
    if kind in ("s8", "u8", "s4", "u4", "b1"):
        width = BITS[kind]
        low, high = (-(1 << width - 1), 1 << width - 1) if kind[0] == "s" else (0, 1 << width)
        values = rng.integers(low, high, shape)
        return values.astype(float), (values & (1 << width) - 1).astype(np.uint64)
    exact = (rng.integers(-24, 25, shape) / 4).astype(TYPES[kind])
    width = 16 if kind in ("f16", "bf16") else 8
    bits = np.ascontiguousarray(exact).view(f"u{width // 8}")
    return exact.astype(np.float32).astype(float), bits.astype(np.uint64)


def register(bits: np.ndarray, width: int) -> int:
    return sum(int(b) << width * i for i, b in enumerate(bits))


def run(instruction: str, sources: list[np.ndarray], results: int) -> np.ndarray:
    """`instruction` with `{d}` and `{s0}`, `{s1}` ...: each source has axes lane, register; so has what comes back."""
    count = sum(s.shape[1] for s in sources)
    names: dict[str, str] = {"d": ", ".join(f"%d{i}" for i in range(results))}
    at = 0
    for i, s in enumerate(sources):
        names[f"s{i}"] = ", ".join(f"%s{at + j}" for j in range(s.shape[1]))
        at += s.shape[1]
    loads = "\n".join(f"ld.global.b32 %s{i}, [%p+{128 * i}];" for i in range(count))
    stores = "\n".join(f"st.global.b32 [%q+{128 * i}], %d{i};" for i in range(results))
    text = f""".version 8.8
.target sm_120a
.address_size 64
.visible .entry k(.param .u64 a, .param .u64 b) {{
.reg .b32 %s<{count + 1}>, %d<{results + 1}>, %t; .reg .b64 %p, %q, %x;
mov.u32 %t, %tid.x; mul.wide.u32 %x, %t, 4;
ld.param.u64 %p, [a]; add.u64 %p, %p, %x; ld.param.u64 %q, [b]; add.u64 %q, %q, %x;
{loads}
{instruction.format(**names)}
{stores}
ret; }}"""
    device = emulator.Device()
    kernel = emulator.load(text, "mma.ptx", device, check=True).kernel("k")
    given = np.concatenate([s.T for s in sources]).astype(np.uint32)
    a, b = (
        device.from_array(np.ascontiguousarray(given)),
        device.from_array(np.zeros((results, 32), np.uint32)),
    )
    emulator.launch(kernel, 1, 32, [a, b])
    return b.copy_out(np.uint32).reshape(results, 32).T


def spread(bits: np.ndarray, width: int, regs: int, place) -> np.ndarray:
    """Registers of each lane; `place(lane, i)` is row and column of element i."""
    each = 32 // width
    out = np.zeros((32, regs), np.uint64)
    for lane, r, j in itertools.product(range(32), range(regs), range(each)):
        row, col = place(lane, r * each + j)
        out[lane, r] |= np.uint64(int(bits[row, col]) << width * j)
    return out


def place_a(width: int):
    """The A fragment of m16: element i of a lane (figures of 9.7.14.5)."""
    each = 32 // width

    def place(lane: int, i: int) -> tuple[int, int]:
        r, j = divmod(i, each)
        return lane // 4 + 8 * (r % 2), lane % 4 * each + j + r // 2 * 4 * each

    return place


def place_b(width: int):
    each = 32 // width

    def place(lane: int, i: int) -> tuple[int, int]:
        r, j = divmod(i, each)
        return lane % 4 * each + j + r * 4 * each, lane // 4

    return place


def floats(found: np.ndarray, kind: str) -> np.ndarray:
    """Lane, element."""
    if kind == "f32":
        return found.view(np.float32).astype(float)
    if kind == "s32":
        return found.view(np.int32).astype(float)
    return np.ascontiguousarray(found).view(np.float16).astype(float)


def accumulator(d: np.ndarray) -> np.ndarray:
    """What each lane should hold of a 16 x 8 result."""
    return np.array(
        [[d[lane // 4 + 8 * (i // 2), lane % 4 * 2 + i % 2] for i in range(4)] for lane in range(32)]
    )


SPARSE = [
    ("f16", "m16n8k16", 2, 2, 4), ("f16", "m16n8k32", 4, 4, 2), ("bf16", "m16n8k16", 2, 2, 4),
    ("bf16", "m16n8k32", 4, 4, 2), ("tf32", "m16n8k8", 2, 2, 4), ("tf32", "m16n8k16", 4, 4, 2),
    ("s8", "m16n8k32", 2, 2, 2), ("u8", "m16n8k64", 4, 4, 1), ("s4", "m16n8k64", 2, 2, 2),
    ("u4", "m16n8k128", 4, 4, 1), ("e4m3", "m16n8k64", 4, 4, 1), ("e5m2", "m16n8k64", 4, 4, 1),
]  # fmt: skip


def sparse_words(chosen: np.ndarray, kind: str, select: int, rng: np.random.Generator) -> np.ndarray:
    """The metadata register of each lane; lanes that are not asked hold noise. `chosen`: row, chunk, entry of 4 bits."""
    words = rng.integers(0, 2**32, 32).astype(np.uint64)
    rows = [sum(int(e) << 4 * i for i, e in enumerate(chosen[row])) for row in range(16)]
    bits = 4 * chosen.shape[1]
    wide = kind in ("f16", "bf16", "tf32")
    for group in range(8):
        low, high = rows[group], rows[group + 8]
        if wide:  # a lane has 16 bits of both rows
            for t in range(bits // 16):
                lane = group * 4 + select * (bits // 16) + t
                words[lane] = low >> 16 * t & 0xFFFF | (high >> 16 * t & 0xFFFF) << 16
        else:  # a lane has 32 bits of one row
            for t in range(bits // 16):
                lane = group * 4 + select * (bits // 16) + t
                words[lane] = (high if t % 2 else low) >> 32 * (t // 2) & 0xFFFFFFFF
    return words


@pytest.mark.parametrize(("kind", "shape", "ra", "rb", "selects"), SPARSE)
@pytest.mark.parametrize("ordered", [False, True])
def test_sparse(kind: str, shape: str, ra: int, rb: int, selects: int, ordered: bool) -> None:
    rng = np.random.default_rng(hash((kind, shape)) % 2**31)
    k = int(shape.partition("k")[2])
    width = BITS.get(kind, 8)
    dtype = "s32" if kind in ("s8", "u8", "s4", "u4") else "f32"
    step = {"tf32": 2, "s4": 8, "u4": 8}.get(kind, 4)
    for select in range(selects):
        (va, ba), (vb, bb) = draw(rng, (16, k // 2), kind), draw(rng, (k, 8), kind)
        full = np.zeros((16, k))
        entries = np.zeros((16, k // step), int)
        for row, chunk in itertools.product(range(16), range(k // step)):
            if kind == "tf32":
                one = int(rng.integers(2))
                entries[row, chunk] = 0b1110 if one else 0b0100
                full[row, 2 * chunk + one] = va[row, chunk]
                continue
            first, second = sorted(rng.choice(4, 2, replace=False).tolist())
            entries[row, chunk] = first | second << 2
            unit = step // 4  # neighbours that go together
            for n, place in enumerate((first, second)):
                for u in range(unit):
                    full[row, step * chunk + unit * place + u] = va[row, (2 * chunk + n) * unit + u]
        meta = sparse_words(entries, kind, select, rng)
        c = rng.integers(-9, 9, (32, 4))
        cbits = c.astype(np.float32).view(np.uint32) if dtype == "f32" else c.astype(np.int32).view(np.uint32)
        how = "sp::ordered_metadata" if ordered else "sp"
        line = f"mma.{how}.sync.aligned.{shape}.row.col.{dtype}.{kind}.{kind}.{dtype} {FRAGMENTS}, {{s3}}, {select};"
        sources = [
            spread(ba, width, ra, place_a(width)),
            spread(bb, width, rb, place_b(width)),
            cbits,
            meta[:, None],
        ]
        found = floats(run(line, sources, 4), dtype)
        assert np.array_equal(found, accumulator(full @ vb) + c), select


@pytest.mark.parametrize("a", ["e4m3", "e5m2", "e3m2", "e2m3", "e2m1"])
@pytest.mark.parametrize("b", ["e4m3", "e5m2", "e3m2", "e2m3", "e2m1"])
@pytest.mark.parametrize("dtype", ["f32", "f16"])
def test_narrow_floats(a: str, b: str, dtype: str) -> None:
    rng = np.random.default_rng(5)
    (va, ba), (vb, bb) = draw(rng, (16, 32), a), draw(rng, (32, 8), b)
    ba, bb = ba << np.uint64(2 * (a == "e2m1")), bb << np.uint64(2 * (b == "e2m1"))
    c = np.zeros((32, 4 if dtype == "f32" else 2))
    line = f"mma.sync.aligned.m16n8k32.row.col.kind::f8f6f4.{dtype}.{a}.{b}.{dtype} {FRAGMENTS};"
    sources = [spread(ba, 8, 4, place_a(8)), spread(bb, 8, 2, place_b(8)), c]
    found = floats(run(line, sources, c.shape[1]), dtype)
    expected = accumulator(va @ vb)
    assert np.array_equal(found, expected if dtype == "f32" else expected.astype(np.float16))


def scale_of(byte: int, kind: str) -> float:
    if kind == "ue8m0":
        return 2.0 ** (byte - 127)
    return float(np.array([byte & 0x7F], np.uint8).view(ml_dtypes.float8_e4m3fn)[0])


SCALED = [
    ("mxf8f6f4", "e4m3", "e2m1", 32, 1, "ue8m0", ""), ("mxf8f6f4", "e3m2", "e5m2", 32, 1, "ue8m0", ".scale_vec::1X"),
    ("mxf4", "e2m1", "e2m1", 64, 2, "ue8m0", ""), ("mxf4nvf4", "e2m1", "e2m1", 64, 2, "ue8m0", ".scale_vec::2X"),
    ("mxf4nvf4", "e2m1", "e2m1", 64, 4, "ue4m3", ".scale_vec::4X"),
]  # fmt: skip


@pytest.mark.parametrize(("what", "a", "b", "k", "count", "scale", "vec"), SCALED)
@pytest.mark.parametrize("sparse", [False, True])
def test_scaled(what: str, a: str, b: str, k: int, count: int, scale: str, vec: str, sparse: bool) -> None:
    rng = np.random.default_rng(11)
    packed = k == 64
    width = 4 if packed else 8
    deep = 2 * k if sparse else k
    (va, ba), (vb, bb) = draw(rng, (16, k), a), draw(rng, (deep, 8), b)
    if not packed:
        ba, bb = ba << np.uint64(2 * (a == "e2m1")), bb << np.uint64(2 * (b == "e2m1"))
    full, meta = va, None
    if sparse:
        step, unit = (8, 2) if packed else (4, 1)
        full, entries = np.zeros((16, deep)), np.zeros((16, deep // step), int)
        for row, chunk in itertools.product(range(16), range(deep // step)):
            first, second = sorted(rng.choice(4, 2, replace=False).tolist())
            entries[row, chunk] = first | second << 2
            for n, place in enumerate((first, second)):
                for u in range(unit):
                    full[row, step * chunk + unit * place + u] = va[row, (2 * chunk + n) * unit + u]
        meta = sparse_words(entries, "u8", 0, rng)
    for byte_a, thread_a, byte_b, thread_b in ((0, 0, 0, 0), (4 - count, 1, 0, 3), (0, 1, 4 - count, 2)):
        byte_a, byte_b = (x if count != 2 else x // 2 * 2 for x in (byte_a, byte_b))
        low, high = (125, 130) if scale == "ue8m0" else (0x30, 0x40)
        words = rng.integers(low, high, (2, 32, 4)).astype(np.uint8)
        block = deep // count
        sa, sb = np.zeros((16, deep)), np.zeros((deep, 8))
        for row, i in itertools.product(range(16), range(deep)):
            lane = row % 8 * 4 + 2 * thread_a + row // 8
            sa[row, i] = scale_of(int(words[0, lane, byte_a + i // block]), scale)
        for col, i in itertools.product(range(8), range(deep)):
            sb[i, col] = scale_of(int(words[1, col * 4 + thread_b, byte_b + i // block]), scale)
        expected = accumulator(np.einsum("ik,kj->ij", full * sa, vb * sb)).astype(np.float32)
        how = "mma.sp::ordered_metadata" if sparse else "mma"
        line = (
            f"{how}.sync.aligned.m16n8k{deep}.row.col.kind::{what}.block_scale{vec}.f32.{a}.{b}.f32.{scale} "
        )
        line += FRAGMENTS + ", " + ("{s5}, 0, " if sparse else "")
        line += f"{{s3}}, {{{{{byte_a}, {thread_a}}}}}, {{s4}}, {{{{{byte_b}, {thread_b}}}}};"
        sources = [
            spread(ba, width, 4, place_a(width)), spread(bb, width, 4 if sparse else 2, place_b(width)),
            np.zeros((32, 4)), *(w.view(np.uint32) for w in words),
        ]  # fmt: skip
        if meta is not None:
            sources.append(meta[:, None])
        found = floats(run(line, sources, 4), "f32")
        assert np.allclose(found, expected, rtol=1e-6, atol=1e-6)


@pytest.mark.parametrize("layouts", ["row.row", "row.col", "col.row", "col.col"])
@pytest.mark.parametrize(("d", "c"), [("f16", "f16"), ("f32", "f32"), ("f32", "f16")])
def test_quads_of_sm_70(layouts: str, d: str, c: str) -> None:
    rng = np.random.default_rng(2)
    a, b = (rng.integers(-8, 8, (4, *shape)).astype(float) for shape in ((8, 4), (4, 8)))
    acc = rng.integers(-8, 8, (4, 8, 8)).astype(float)
    how_a, how_b = layouts.split(".")

    def lanes(values, place, count):
        return np.array(
            [[values[lane % 16 // 4][place(lane, i)] for i in range(count)] for lane in range(32)]
        )

    def at_a(lane, i):
        half = 4 * (lane // 16)
        return (lane % 4 + half, i) if how_a == "row" else (i % 4 + half, lane % 4)

    def at_b(lane, i):
        half = 4 * (lane // 16)
        return (lane % 4, i + half) if how_b == "row" else (i, lane % 4 + half)

    def at_c(kind):
        def place(lane, i):
            half = 4 * (lane // 16)
            if kind == "f16":
                return lane % 4 + half, i
            return (lane & 1) + (i & 2) + half, (i & 4) + (lane & 2) + (i & 1)

        return place

    def bits(values, kind):
        return values.astype(np.float16 if kind == "f16" else np.float32).view(np.uint32)

    line = f"mma.sync.aligned.m8n8k4.{layouts}.{d}.f16.f16.{c} {FRAGMENTS};"
    sources = [
        bits(lanes(a, at_a, 4), "f16"),
        bits(lanes(b, at_b, 4), "f16"),
        bits(lanes(acc, at_c(c), 8), c),
    ]
    found = floats(run(line, sources, 4 if d == "f16" else 8), d)
    assert np.array_equal(found, lanes(np.matmul(a, b) + acc, at_c(d), 8))


def shared(body: str, given: np.ndarray, results: int) -> tuple[np.ndarray, np.ndarray]:
    """`body` between filling 1024 bytes of shared memory and reading registers and memory back."""
    stores = "\n".join(f"st.global.b32 [%q+{128 * i}], %d{i};" for i in range(results))
    text = f""".version 8.8
.target sm_120a
.address_size 64
.visible .entry k(.param .u64 a, .param .u64 b, .param .u64 c) {{
.reg .b32 %d<9>, %t, %v, %l, %base; .reg .b64 %p, %q, %m, %x; .shared .align 128 .b8 sh[1024];
mov.u32 %t, %tid.x; mul.wide.u32 %x, %t, 4; mov.u32 %base, sh; shl.b32 %l, %t, 2; add.u32 %l, %l, %base;
ld.param.u64 %p, [a]; add.u64 %p, %p, %x; ld.param.u64 %q, [b]; add.u64 %q, %q, %x;
ld.param.u64 %m, [c]; add.u64 %m, %m, %x;
{"".join(f"ld.global.b32 %v, [%p+{128 * i}]; st.shared.b32 [%l+{128 * i}], %v;" for i in range(8))}
bar.sync 0;
mad.lo.u32 %v, %t, 16, %base;
{body}
bar.sync 0;
{stores}
{"".join(f"ld.shared.b32 %v, [%l+{128 * i}]; st.global.b32 [%m+{128 * i}], %v;" for i in range(8))}
ret; }}"""
    device = emulator.Device()
    kernel = emulator.load(text, "fragments.ptx", device).kernel("k")
    a = device.from_array(given)
    b, c = (device.from_array(np.zeros(n * 32, np.uint32)) for n in (max(results, 1), 8))
    emulator.launch(kernel, 1, 32, [a, b, c])
    return b.copy_out(np.uint32).reshape(-1, 32).T, c.copy_out(np.uint8)


@pytest.mark.parametrize("source", ["b8", "b8x16.b6x16_p32", "b8x16.b4x16_p64"])
@pytest.mark.parametrize(
    ("shape", "num"), [("m16n16", 1), ("m16n16", 2), ("m8n16", 1), ("m8n16", 2), ("m8n16", 4)]
)
def test_matrices_of_bytes_are_loaded(source: str, shape: str, num: int) -> None:
    if shape == "m8n16" and source == "b8":
        return
    memory = np.random.default_rng(9).integers(0, 256, 1024).astype(np.uint8)
    width = 6 if "b6" in source else 4 if "b4" in source else 8
    rows = [int.from_bytes(memory[16 * r : 16 * r + 16].tobytes(), "little") for r in range(32)]
    element = [[row >> width * i & (1 << width) - 1 for i in range(16)] for row in rows]
    tall = int(shape[1:].partition("n")[0])
    trans = ".trans" if tall == 16 else ""
    count = num * tall // 8
    registers = ", ".join(f"%d{i}" for i in range(count))
    line = f"ldmatrix.sync.aligned.{shape}.x{num}{trans}.shared.{source} {{{registers}}}, [%v];"
    found, _ = shared(line, memory.view(np.uint32), count)
    for lane, r, j in itertools.product(range(32), range(count), range(4)):
        if trans:  # column lane/4 (+ 8 in the second register of a matrix), rows four by four
            expected = element[16 * (r // 2) + lane % 4 * 4 + j][lane // 4 + 8 * (r % 2)]
        else:
            expected = element[8 * r + lane // 4][lane % 4 * 4 + j]
        assert int(found[lane, r]) >> 8 * j & 0xFF == expected, (lane, r, j)


@pytest.mark.parametrize("num", [1, 2, 4])
def test_matrices_of_bytes_are_stored(num: int) -> None:
    memory = np.random.default_rng(1).integers(0, 256, 1024).astype(np.uint8)
    values = "".join(f"ld.shared.b32 %d{i}, [%l+{512 + 128 * i}];" for i in range(num))
    line = f"stmatrix.sync.aligned.m16n8.x{num}.trans.shared.b8 [%v], {{{', '.join(f'%d{i}' for i in range(num))}}};"
    _, after = shared(values + "bar.sync 0;" + line, memory.view(np.uint32), 0)
    expected = memory.copy()
    for lane, r, j in itertools.product(range(32), range(num), range(4)):
        row, column = lane // 4 + 8 * (j // 2), lane % 4 * 2 + j % 2
        expected[16 * (8 * r + column) + row] = memory[512 + 128 * r + 4 * lane + j]
    assert np.array_equal(after, expected)


@pytest.mark.parametrize(("kind", "k"), [("s4", 32), ("u4", 32), ("b1", 128)])
@pytest.mark.parametrize("op", ["xor", "and"])
def test_wmma_of_less_than_a_byte(kind: str, k: int, op: str) -> None:
    """Both fragments from memory, with strides wider than the matrices."""
    rng = np.random.default_rng(4)
    width = BITS[kind]
    (va, ba), (vb, bb) = draw(rng, (8, k), kind), draw(rng, (k, 8), kind)
    stride = k + 128
    image = np.zeros((2, 8, stride * width), np.uint8)
    for which, m in ((0, ba), (1, bb.T)):
        bits = (m[..., None] >> np.arange(width, dtype=np.uint64) & np.uint64(1)).astype(np.uint8)
        image[which, :, : k * width] = bits.reshape(8, -1)
    memory = np.packbits(image.reshape(-1), bitorder="little")
    far = memory.size // 2
    name = f"{op}.popc" if kind == "b1" else ""
    product = f"wmma.mma.{name + '.' if name else ''}sync.aligned.row.col.m8n8k{k}.s32.{kind}.{kind}.s32"
    if name:
        product = f"wmma.mma.{name}.sync.aligned.row.col.m8n8k{k}.s32.b1.b1.s32"
    elif op == "and":
        return
    text = f""".version 8.8
.target sm_90a
.address_size 64
.visible .entry k(.param .u64 a, .param .u64 b) {{
.reg .b32 %a, %b, %c<2>; .reg .b64 %p, %q;
ld.param.u64 %p, [a]; ld.param.u64 %q, [b];
wmma.load.a.sync.aligned.row.m8n8k{k}.global.{kind} {{%a}}, [%p], {stride};
wmma.load.b.sync.aligned.col.m8n8k{k}.global.{kind} {{%b}}, [%p+{far}], {stride};
wmma.load.c.sync.aligned.row.m8n8k{k}.global.s32 {{%c0, %c1}}, [%q], 8;
{product} {{%c0, %c1}}, {{%a}}, {{%b}}, {{%c0, %c1}};
wmma.store.d.sync.aligned.row.m8n8k{k}.global.s32 [%q], {{%c0, %c1}}, 8;
ret; }}"""
    device = emulator.Device()
    kernel = emulator.load(text, "wmma.ptx", device).kernel("k")
    c = rng.integers(-9, 9, (8, 8)).astype(np.int32)
    a, b = device.from_array(memory), device.from_array(c.view(np.uint32))
    emulator.launch(kernel, 1, 32, [a, b])
    if kind == "b1":
        x, y = va.astype(int)[:, None, :], vb.astype(int).T[None]
        expected = ((x & y) if op == "and" else (x ^ y)).sum(-1)
    else:
        expected = (va @ vb).astype(int)
    assert np.array_equal(b.copy_out(np.int32).reshape(8, 8), expected + c)


def test_metadata_without_a_meaning_is_told() -> None:
    line = (
        "mma.sp.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {{{d}}}, {{{s0}}}, {{{s1}}}, {{{s2}}}, {s3}, 0;"
    )
    sources = [np.zeros((32, n)) for n in (2, 2, 4, 1)]
    with pytest.raises(emulator.DeviceFault) as caught:
        run(line, sources, 4)
    assert caught.value.kind == "bad-metadata"


@pytest.mark.parametrize("mode", ["rn", "rz", "rm", "rp"])
def test_double_precision_rounds_as_told(mode: str) -> None:
    """`wmma` of f64: a fused multiply-add for each of the four products, one after the other."""
    rng = np.random.default_rng(8)
    a, b, c = rng.standard_normal((8, 4)), rng.standard_normal((4, 8)), rng.standard_normal((8, 8))
    text = f""".version 8.0
.target sm_80
.address_size 64
.visible .entry k(.param .u64 a, .param .u64 b, .param .u64 c) {{
.reg .f64 %a, %b, %c<2>; .reg .b64 %p<3>;
ld.param.u64 %p0, [a]; ld.param.u64 %p1, [b]; ld.param.u64 %p2, [c];
wmma.load.a.sync.aligned.row.m8n8k4.global.f64 {{%a}}, [%p0], 4;
wmma.load.b.sync.aligned.row.m8n8k4.global.f64 {{%b}}, [%p1], 8;
wmma.load.c.sync.aligned.row.m8n8k4.global.f64 {{%c0, %c1}}, [%p2], 8;
wmma.mma.sync.aligned.row.row.m8n8k4.{mode}.f64.f64.f64.f64 {{%c0, %c1}}, {{%a}}, {{%b}}, {{%c0, %c1}};
wmma.store.d.sync.aligned.row.m8n8k4.global.f64 [%p2], {{%c0, %c1}}, 8;
ret; }}"""
    device = emulator.Device()
    kernel = emulator.load(text, "wmma.ptx", device).kernel("k")
    buffers = [device.from_array(x) for x in (a, b, c)]
    emulator.launch(kernel, 1, 32, buffers)
    found = buffers[2].copy_out(np.float64).reshape(8, 8)
    for i, j in itertools.product(range(8), range(8)):
        total = Fraction(float(c[i, j]))
        for k in range(4):
            exact = Fraction(float(a[i, k])) * Fraction(float(b[k, j])) + total
            total = Fraction(rounded(exact, mode))
        assert float(total) == found[i, j]


def rounded(x: Fraction, mode: str) -> float:
    near = float(x)
    if Fraction(near) == x or mode == "rn":
        return near
    low, high = (
        (near, np.nextafter(near, np.inf)) if Fraction(near) < x else (np.nextafter(near, -np.inf), near)
    )
    towards_zero = low if x > 0 else high
    return float({"rz": towards_zero, "rm": low, "rp": high}[mode])


RANDOM = {
    "f16x2": (16, 13),
    "bf16x2": (16, 16),
    "e4m3x4": (8, 16),
    "e5m2x4": (8, 16),
    "e3m2x4": (8, 16),
    "e2m3x4": (8, 16),
    "e2m1x4": (4, 16),
}


@pytest.mark.parametrize("kind", RANDOM)
def test_random_bits_decide(kind: str) -> None:
    """The greater neighbour in magnitude where fraction and random bits together reach one."""
    rng = np.random.default_rng(3)
    width, bits = RANDOM[kind]
    count = int(kind[-1])
    high = 2.0 if "2m" in kind else 8.0
    values = (rng.uniform(-high, high, (count, 32)) * 2.0 ** rng.integers(-1, 2, (count, 32))).astype(
        np.float32
    )
    words = rng.integers(0, 2**32, 32).astype(np.uint32)
    given = ", ".join(f"%s{i}" for i in range(count))
    given = given if count == 2 else "{" + given + "}"
    line = f"cvt.rs.satfinite.{kind}.f32 %{'r' if width * count == 32 else 'h'}, {given}, %s{count};"
    loads = "".join(f"ld.global.b32 %s{i}, [%p+{128 * i}];" for i in range(count + 1))
    text = f""".version 8.7
.target sm_100a
.address_size 64
.visible .entry k(.param .u64 a, .param .u64 b) {{
.reg .b32 %s<9>, %r, %t; .reg .b16 %h; .reg .b64 %p, %q, %x;
mov.u32 %t, %tid.x; mul.wide.u32 %x, %t, 4;
ld.param.u64 %p, [a]; add.u64 %p, %p, %x; ld.param.u64 %q, [b]; add.u64 %q, %q, %x;
{loads} {line} {"cvt.u32.u16 %r, %h;" if width * count == 16 else ""}
st.global.b32 [%q], %r; ret; }}"""
    device = emulator.Device()
    kernel = emulator.load(text, "random.ptx", device).kernel("k")
    a = device.from_array(np.concatenate([values.view(np.uint32), words[None]]))
    b = device.from_array(np.zeros(32, np.uint32))
    emulator.launch(kernel, 1, 32, [a, b])
    found = b.copy_out(np.uint32)
    dtype = {"f16": np.float16, "bf16": ml_dtypes.bfloat16, **TYPES}[kind[:-2]]
    span = range(1 << width) if width < 16 else range(0)
    grid = sorted(
        g
        for g in {float(np.array([i], np.uint8).view(dtype)[0]) for i in span if width == 8 or i < 16}
        if not np.isnan(g)
    )
    for lane, i in itertools.product(range(32), range(count)):
        x = float(values[i, lane])
        word = int(words[lane])
        if kind == "e2m1x4":
            noise = (
                (word >> 24 & 0xFF) << 8 | word >> 8 & 0xFF
                if i < 2
                else (word >> 16 & 0xFF) << 8 | word & 0xFF
            )
        else:
            noise = (word >> 16 if i < count // 2 else word) & (1 << bits) - 1
        piece = int(found[lane]) >> width * (count - 1 - i) & (1 << width) - 1
        mask = 0x3F if kind[:-2] in ("e3m2", "e2m3") else (1 << width) - 1
        got = float(np.array([piece & mask], f"u{max(width // 8, 1)}").view(dtype)[0])
        if width == 16:
            scale = 2.0 ** (np.floor(np.log2(abs(x))) - (10 if kind == "f16x2" else 7))
            down = np.floor(abs(x) / scale) * scale
            up = down + scale
        else:
            below = [g for g in grid if 0 <= g <= abs(x)]
            above = [g for g in grid if g > abs(x)]
            down, up = below[-1], above[0] if above and np.isfinite(above[0]) else below[-1]
        reach = up > down and (abs(x) - down) / (up - down) + noise / 2**bits >= 1
        assert got == np.copysign(up if reach else down, x), (lane, i, x)
