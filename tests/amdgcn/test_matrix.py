"""Matrix products: places of elements as AMD's own calculator has them, and numbers against exact sums."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from fractions import Fraction
from pathlib import Path
from typing import Any

import numpy as np
import pytest

sys.path.insert(0, str(Path(__file__).parent))
from valu import mode

from warpwright.conformance.reference import numbers as nb
from warpwright.emulator.amdgcn.semantics.registry import SEMANTICS, Mode
from warpwright.isa.amdgcn.matrix import SHAPES, Shape

Array = Any
BITS = {
    "f64": 64,
    "f32": 32,
    "xf32": 32,
    "i32": 32,
    "f16": 16,
    "bf16": 16,
    "fp8": 8,
    "bf8": 8,
    "i8": 8,
    "iu8": 8,
    "iu4": 4,
}
FACTORS = {
    "f64": (2.0, 3.0), "f32": (2.0, 3.0), "xf32": (2.0, 3.0), "f16": (0x4000, 0x4200), "bf16": (0x4000, 0x4040),
    "i8": (2, 3), "iu8": (2, 3), "iu4": (2, 3),
    "fp8_fnuz": (0x48, 0x4C), "bf8_fnuz": (0x44, 0x46), "fp8_ocp": (0x40, 0x44), "bf8_ocp": (0x40, 0x42),
}  # fmt: skip
SIX = {"f32": 0x40C00000, "i32": 6, "f16": 0x4600, "bf16": 0x40C0, "f64": 0x4018000000000000}


def places() -> Iterator[Any]:
    for line in (Path(__file__).parent / "matrix_places.txt").read_text().splitlines():
        if not line.startswith("#"):
            head, *points = line.split(" | ")
            name, target = head.split()
            yield pytest.param(name, target, [p.split() for p in points], id=f"{name}-{target}")


def put(registers: Array, place: str, value: int, bits: int) -> None:
    """A value at a place, in each of its lanes."""
    at, lanes = place.split("@")
    for lane in lanes.split("+"):
        for word in range(max(bits // 32, 1)):
            part = value >> 32 * word & (1 << min(bits, 32)) - 1
            registers[int(at) // 32 + word, 0, int(lane)] |= np.uint32(part << int(at) % 32)


def code(kind: str, which: int, m: Mode) -> int:
    name = f"{kind}_{m.target.fp8}" if kind in ("fp8", "bf8") else kind
    value = FACTORS[name][which]
    if kind == "f64":
        return int(np.float64(value).view(np.uint64))
    return int(np.float32(value).view(np.uint32)) if isinstance(value, float) else int(value)


@pytest.mark.parametrize(("name", "target", "points"), list(places()))
def test_a_product_stands_where_amd_s_calculator_has_it(
    name: str, target: str, points: list[list[str]]
) -> None:
    shape = SHAPES[name]
    m = mode(target, lanes=int(target.endswith("wave64") or target.startswith("gfx9")) * 32 + 32)
    for a, b, d, *index in points:
        sources = [np.zeros((40, 1, m.lanes), np.uint32) for _ in range(2)]
        put(sources[0], a, code(shape.a, 0, m), BITS[shape.a])
        put(sources[1], b, code(shape.b, 1, m), BITS[shape.b])
        counts = _counts(shape, m)
        c = np.zeros((counts[2], 1, m.lanes), np.uint32)
        more = []
        if index:
            where, position = index[0].split(":")
            word = np.zeros((1, 1, m.lanes), np.uint32)
            put(word, where, int(position) | (int(position) + 1) % 4 << 2, 4)
            more = [word[0]]
        got = SEMANTICS[name].fn(m, sources[0][: counts[0]], sources[1][: counts[1]], *more, c)
        want = np.zeros_like(got)
        put(want, d, SIX[shape.out], BITS[shape.out])
        assert (got == want).all()


def _counts(s: Shape, m: Mode) -> tuple[int, int, int]:
    """Registers of A, B and the accumulator."""
    if m.target.family == "rdna3":
        return s.k * BITS[s.a] // 32, s.k * BITS[s.b] // 32, 256 // m.lanes
    used = 32 if BITS[s.a] == 4 and s.k == 16 else m.lanes
    a = s.m * s.k * s.blocks * BITS[s.a] // (32 * used)
    b = s.n * s.k * s.blocks * BITS[s.b] // (32 * used)
    if s.family in ("smfmac", "swmmac"):
        a = -(-a // 2)
    return max(a, 1), max(b, 1), s.m * s.n * s.blocks * BITS[s.out] // (32 * m.lanes)


# -- numbers ------------------------------------------------------------------------------------------------


def spread(matrix: Array, depth: int) -> Array:
    """(blocks, rows, depth) of codes as CDNA's registers: (registers, 1, 64)."""
    blocks, rows, _ = matrix.shape
    each = depth * rows * blocks // 64
    lanes = np.zeros((64, each), matrix.dtype)
    for b in range(blocks):
        for i in range(rows):
            for k in range(depth):
                lanes[b * rows + k // each * rows * blocks + i, k % each] = matrix[b, i, k]
    words = np.ascontiguousarray(lanes).view(np.uint32) if lanes.itemsize * each >= 4 else None
    assert words is not None
    return np.ascontiguousarray(words.T)[:, None, :]


def square(words: Array, rows: int, columns: int, kind: str) -> Array:
    """An accumulator of one block: (registers, 1, 64) as rows and columns of bits."""
    out = np.zeros((rows, columns), np.uint64)
    for i in range(rows):
        for j in range(columns):
            if kind == "f64":
                beside = 64 // columns
                at, lane = 2 * (i // beside), i % beside * columns + j
                out[i, j] = int(words[at, 0, lane]) | int(words[at + 1, 0, lane]) << 32
            else:
                beside = 64 // columns
                at, lane = i // (4 * beside) * 4 + i % 4, i // 4 % beside * columns + j
                out[i, j] = int(words[at, 0, lane])
    return out


def unsquare(bits: Array, kind: str) -> Array:
    """The inverse of `square`."""
    rows, columns = bits.shape
    count = rows * columns // 64 * (2 if kind == "f64" else 1)
    words = np.zeros((count, 1, 64), np.uint32)
    beside = 64 // columns
    for i in range(rows):
        for j in range(columns):
            if kind == "f64":
                at, lane = 2 * (i // beside), i % beside * columns + j
                words[at, 0, lane] = int(bits[i, j]) & 0xFFFFFFFF
                words[at + 1, 0, lane] = int(bits[i, j]) >> 32
            else:
                words[i // (4 * beside) * 4 + i % 4, 0, i // 4 % beside * columns + j] = bits[i, j]
    return words


def exact(code: int, f: nb.Format) -> Fraction:
    x = nb.decode(code, f)
    return Fraction(x.m) * Fraction(2) ** x.e * (-1) ** x.sign


def number(x: Fraction) -> nb.Number:
    """A dyadic rational, exactly."""
    return nb.Number(nb.FINITE, int(x < 0), abs(x.numerator), 1 - x.denominator.bit_length())


def random_codes(rng: Any, f: nb.Format, shape: tuple[int, ...], spread_of: int) -> Array:
    """Numbers whose exponents differ by a few."""
    e = rng.integers(f.bias - spread_of, f.bias + spread_of, shape)
    m = rng.integers(0, 1 << f.fraction, shape)
    s = rng.integers(0, 2, shape)
    return (s << f.width - 1 | e << f.fraction | m).astype(f"u{f.width // 8}")


@pytest.mark.parametrize(
    ("name", "kind"),
    [("v_mfma_f32_32x32x8_f16", "f16"), ("v_mfma_f32_16x16x16_bf16", "bf16"), ("v_mfma_f32_16x16x32_f16", "f16"),
     ("v_mfma_f32_16x16x4_f32", "f32")],
)  # fmt: skip
def test_sums_of_floats_are_exact_and_rounded_once(name: str, kind: str) -> None:
    s = SHAPES[name]
    f, out = nb.FORMATS[kind], nb.FORMATS["f32"]
    rng = np.random.default_rng(2)
    a, b = random_codes(rng, f, (1, s.m, s.k), 3), random_codes(rng, f, (1, s.n, s.k), 3)
    c = random_codes(rng, out, (s.m, s.n), 3)
    got = SEMANTICS[name].fn(mode("gfx950"), spread(a, s.k), spread(b, s.k), unsquare(c, "f32"))
    have = square(got, s.m, s.n, "f32")
    for i in range(0, s.m, 3):
        for j in range(0, s.n, 3):
            total = exact(int(c[i, j]), out)
            for k in range(s.k):
                total += exact(int(a[0, i, k]), f) * exact(int(b[0, j, k]), f)
            assert int(have[i, j]) == nb.encode(number(total), out), (i, j)


def test_doubles_are_a_chain_of_fused_steps() -> None:
    s, f = SHAPES["v_mfma_f64_16x16x4_f64"], nb.FORMATS["f64"]
    rng = np.random.default_rng(3)
    a, b = random_codes(rng, f, (1, 16, 4), 30), random_codes(rng, f, (1, 16, 4), 30)
    c = random_codes(rng, f, (16, 16), 30)
    for words, signs in (((), (1, 1, 1)), (("neg:[1,0,1]",), (-1, 1, -1))):
        run = SEMANTICS["v_mfma_f64_16x16x4_f64"].fn
        got = run(mode("gfx942", words=words), spread(a, 4), spread(b, 4), unsquare(c, "f64"))
        have = square(got, 16, 16, "f64")
        for i in range(16):
            for j in range(16):
                total = nb.decode(int(c[i, j]), f)
                total = nb.negate(total) if signs[2] < 0 else total
                for k in range(s.k):
                    x, y = nb.decode(int(a[0, i, k]), f), nb.decode(int(b[0, j, k]), f)
                    x = nb.negate(x) if signs[0] < 0 else x
                    total = nb.decode(nb.encode(nb.add(nb.multiply(x, y), total), f), f)
                assert int(have[i, j]) == nb.encode(total, f)


def test_whole_numbers_wrap() -> None:
    rng = np.random.default_rng(4)
    a, b = (rng.integers(-128, 128, (1, 16, 32)).astype(np.int8) for _ in range(2))
    c = rng.integers(-(1 << 31), 1 << 31, (16, 16)).astype(np.int64)
    run = SEMANTICS["v_mfma_i32_16x16x32_i8"].fn
    got = run(mode("gfx942"), spread(a, 32), spread(b, 32), unsquare(c & 0xFFFFFFFF, "i32"))
    want = (a[0].astype(np.int64) @ b[0].astype(np.int64).T + c) & 0xFFFFFFFF
    assert (square(got, 16, 16, "i32") == want.astype(np.uint64)).all()


def test_blocks_of_a_are_broadcast_and_lanes_of_b_exchanged() -> None:
    name = "v_mfma_f32_4x4x1_16b_f32"
    rng = np.random.default_rng(5)
    a, b = (rng.integers(-9, 10, (1, 1, 64)).astype(np.float32) for _ in range(2))
    c = np.zeros((4, 1, 64), np.uint32)
    for cbsz, abid, blgp in (
        (0, 0, 0),
        (2, 3, 0),
        (4, 7, 0),
        (0, 0, 3),
        (1, 1, 5),
        (3, 2, 1),
        (0, 0, 2),
        (0, 0, 4),
    ):
        m = mode("gfx942", cbsz=cbsz, abid=abid, blgp=blgp)
        got = SEMANTICS[name].fn(m, a.view(np.uint32), b.view(np.uint32), c).view(np.float32)
        for block in range(16):
            of_a = block // 2**cbsz * 2**cbsz + (abid if cbsz else 0)
            for i in range(4):
                for j in range(4):
                    lane = 4 * block + j
                    lane = (
                        lane,
                        lane % 32,
                        lane % 32 + 32,
                        (lane + 16) % 64,
                        lane % 16,
                        lane % 16 + 16,
                    )[blgp]
                    assert got[i, 0, 4 * block + j] == a[0, 0, 4 * of_a + i] * b[0, 0, lane]


VALUES = np.array([1.0, 2.0, -1.0, 0.0, 0.5])
SMALL = {0: [0x38, 0x40, 0xB8, 0, 0x30], 1: [0x3C, 0x40, 0xBC, 0, 0x38], 2: [8, 16, 40, 0, 4], 3: [12, 16, 44, 0, 8],
         4: [2, 4, 10, 0, 1]}  # fmt: skip


def lane_bits(codes: list[int], bits: int) -> list[int]:
    packed = sum(int(c) << bits * i for i, c in enumerate(codes))
    return [packed >> 32 * r & 0xFFFFFFFF for r in range(8)]


def wide_operand(which: Array, kind: int, rows: int, depth: int) -> Array:
    """As AMD's guide to the matrix cores loads it: eight bits in two runs of 16, others in one of 32."""
    bits = (8, 8, 6, 6, 4)[kind]
    registers = np.zeros((8, 1, 64), np.uint32)
    for lane in range(64):
        row, group = lane % rows, lane // rows
        if bits == 8:
            ks = [half * (depth // 2) + group * 16 + e for half in range(2) for e in range(16)]
        else:
            ks = [group * 32 + e for e in range(32)]
        registers[:, 0, lane] = lane_bits([SMALL[kind][which[row, k]] for k in ks], bits)
    return registers


@pytest.mark.parametrize("size", ["16x16x128", "32x32x64"])
@pytest.mark.parametrize(("first", "second"), [(0, 0), (1, 0), (2, 2), (3, 2), (4, 4), (0, 4), (4, 1)])
def test_scaled_products_of_any_two_formats(size: str, first: int, second: int) -> None:
    s = SHAPES[f"v_mfma_scale_f32_{size}_f8f6f4"]
    rng = np.random.default_rng(6)
    x, y = rng.integers(0, 5, (s.m, s.k)), rng.integers(0, 5, (s.n, s.k))
    scales = [rng.integers(124, 131, (4, 64)) for _ in range(2)]
    words = [
        sum(part[i].astype(np.uint32) << np.uint32(8 * i) for i in range(4)).reshape(1, 64) for part in scales
    ]
    a, b = wide_operand(x, first, s.m, s.k), wide_operand(y, second, s.n, s.k)
    c = np.zeros((s.m * s.n // 64, 1, 64), np.uint32)
    picks = (2, 1)
    m = mode("gfx950", cbsz=first, blgp=second, op_sel=0b10, op_sel_hi=0b01)
    got = SEMANTICS[f"v_mfma_scale_f32_{size}_f8f6f4"].fn(m, a, b, c, words[0], words[1])
    block = np.arange(s.k) // 32
    powers = [
        np.ldexp(1.0, scales[i][picks[i]][block[None, :] * rows + np.arange(rows)[:, None]] - 127)
        for i, rows in enumerate((s.m, s.n))
    ]
    want = ((VALUES[x] * powers[0]) @ (VALUES[y] * powers[1]).T).astype(np.float32)
    assert (square(got, s.m, s.n, "f32") == want.view(np.uint32)).all()
    plain = SEMANTICS[f"v_mfma_f32_{size}_f8f6f4"].fn(m, a, b, c)
    assert (
        square(plain, s.m, s.n, "f32") == (VALUES[x] @ VALUES[y].T).astype(np.float32).view(np.uint32)
    ).all()


def test_sparse_elements_meet_what_their_positions_name() -> None:
    """Every pair of positions; an infinity that no position names takes no part."""
    rng = np.random.default_rng(7)
    positions = np.array([p | q << 2 for p in range(4) for q in range(p + 1, 4)])
    picks = positions[rng.integers(0, 6, (16, 8))]
    stored = rng.integers(-4, 5, (16, 8, 2))
    b = rng.integers(-4, 5, (16, 32)).astype(np.float16)
    dense = np.zeros((16, 32))
    for i in range(16):
        for chunk in range(8):
            for e in range(2):
                dense[i, 4 * chunk + (picks[i, chunk] >> 2 * e & 3)] = stored[i, chunk, e]
    unused = np.flatnonzero((dense == 0).all(axis=0))
    want = dense @ b.T.astype(float)
    codes = np.ascontiguousarray(stored.reshape(1, 16, 16).astype(np.float16)).view(np.uint16)
    a = spread(codes, 16)
    for abid in range(4):
        index = np.zeros((1, 64), np.uint32)
        for i in range(16):
            for chunk in range(8):
                index[0, chunk // 2 * 16 + i] |= np.uint32(int(picks[i, chunk]) << 8 * abid + 4 * (chunk % 2))
        m = mode("gfx942", abid=abid)
        got = SEMANTICS["v_smfmac_f32_16x16x32_f16"].fn(
            m, a, spread(b.view(np.uint16)[None], 32), index, np.zeros((4, 1, 64), np.uint32)
        )
        assert (square(got, 16, 16, "f32") == want.astype(np.float32).view(np.uint32)).all()
    assert unused.size == 0


def test_rdna_modifiers() -> None:
    """Signs of factors and accumulators, unsigned and signed bytes, saturation, halves of registers."""
    m = mode("gfx1100", lanes=32)
    one = np.full((8, 1, 32), 0x3C003C00, np.uint32)  # halves of one
    c = np.full((8, 1, 32), 0x40000000, np.uint32)  # 2.0
    run = SEMANTICS["v_wmma_f32_16x16x16_f16"].fn
    assert (run(m, one, one, c).view(np.float32) == 18).all()
    assert (run(mode("gfx1100", lanes=32, neg_lo=4), one, one, c).view(np.float32) == 14).all()
    assert (run(mode("gfx1100", lanes=32, neg_lo=1), one, one, c).view(np.float32) == 2).all()
    assert (run(mode("gfx1100", lanes=32, neg_lo=1, neg_hi=1), one, one, c).view(np.float32) == -14).all()
    full = np.full((4, 1, 32), 0xFFFFFFFF, np.uint32)
    top = np.full((8, 1, 32), 0x7FFFFFFF, np.uint32)
    whole = SEMANTICS["v_wmma_i32_16x16x16_iu8"].fn
    assert (whole(m, full, full, top * 0) == 16 * 255 * 255).all()
    assert (whole(mode("gfx1100", lanes=32, neg_lo=3), full, full, top * 0) == 16).all()
    assert (whole(mode("gfx1100", lanes=32, clamp=True), full, full, top) == 0x7FFFFFFF).all()
    assert (whole(m, full, full, top).view(np.int32) < 0).all()
    half = SEMANTICS["v_wmma_f16_16x16x16_f16"].fn
    old = np.full((8, 1, 32), 0xABCD1234, np.uint32)
    low, high = half(m, one, one, c * 0, old), half(mode("gfx1100", lanes=32, op_sel=4), one, one, c * 0, old)
    assert (low == 0xABCD4C00).all() and (high == 0x4C001234).all()


def test_mi200_knows_no_subnormal_halves_in_products() -> None:
    tiny = np.full((2, 1, 64), 0x00010001, np.uint32)
    one = np.full((2, 1, 64), 0x3C003C00, np.uint32)
    c = np.zeros((4, 1, 64), np.uint32)
    assert (SEMANTICS["v_mfma_f32_16x16x16f16"].fn(mode("gfx90a"), tiny, one, c) == 0).all()
    got = SEMANTICS["v_mfma_f32_16x16x16_f16"].fn(mode("gfx942"), tiny, one, c)
    assert (got.view(np.float32) == 16 * 2.0**-24).all()
