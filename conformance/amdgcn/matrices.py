"""Matrix products: operands for whole waves, laid out as AMD documents them, and what their results may be.

Needs the shapes that names say. Gives `Problem`, `problem`. Invariant: places are worked out here element by element,
from the words of AMD's ISA documents; integer results are exact, a float result is right within (k + 1) u times the sum
of the magnitudes of its addends, since AMD states neither the order nor the width of the sum.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Any

import numpy as np

from ...isa.amdgcn.matrix import SHAPES, Shape
from ...isa.amdgcn.targets import AmdTarget
from .conversions import EIGHT, number_of

Array = Any
Place = tuple[int, int]  # a lane, and an element's number in it
BITS = {"f64": 64, "f32": 32, "xf32": 32, "i32": 32, "f16": 16, "bf16": 16, "fp8": 8, "bf8": 8, "fp6": 6, "bf6": 6,
        "fp4": 4, "i8": 8, "iu8": 8, "iu4": 4, "": 8}  # fmt: skip
#: Half a unit in the last place of one, times two, of results.
UNITS = {"f64": 2.0**-52, "f32": 2.0**-23, "f16": 2.0**-10, "bf16": 2.0**-7}


@dataclass(frozen=True, slots=True)
class Layout:
    """Where elements of A (block, row, depth), B (block, column, depth), D (block, row, column) are; several are copies."""

    a: Callable[[int, int, int], list[Place]]
    b: Callable[[int, int, int], list[Place]]
    d: Callable[[int, int, int], Place]
    index: Callable[[int, int], Place] | None = (
        None  # row, chunk of four: the lane and the first bit of its positions
    )


def _cdna(s: Shape) -> Layout:
    def factor(rows: int, depth: int) -> Callable[[int, int, int], list[Place]]:
        each = depth * rows * s.blocks // 64
        return lambda b, i, k: [((k // each * s.blocks + b) * rows + i, k % each)]

    tall = 1 if s.out == "f64" else 4
    beside = 64 // s.n  # groups of rows in one register

    def result(b: int, i: int, j: int) -> Place:
        small = s.m * s.n // tall < 64
        group = i // tall * s.blocks + b if small else b * (s.m // tall) + i // tall
        return group % beside * s.n + j, group // beside * tall + i % tall

    if s.family == "smfmac":
        stored = factor(s.m, s.k // 2)

        def index(i: int, chunk: int) -> Place:
            lane, slot = stored(0, i, 2 * chunk)[0]
            return lane, 2 * slot

        return Layout(stored, factor(s.n, s.k), result, index)
    return Layout(factor(s.m, s.k), factor(s.n, s.k), result)


def _rdna3(s: Shape, lanes: int) -> Layout:
    groups = lanes // 16

    def copies(b: int, i: int, k: int) -> list[Place]:
        return [(16 * g + i, k) for g in range(groups)]

    return Layout(copies, copies, lambda b, i, j: (i % groups * 16 + j, i // groups))


def _rdna4(s: Shape, lanes: int) -> Layout:
    bits = BITS[s.a]
    groups = 2 if bits == 4 and s.k == 16 else lanes // 16

    def result(b: int, i: int, j: int) -> Place:
        if lanes == 32:
            return 16 * (i // 8) + j, i % 8
        return 32 * (i // 4 % 2) + 16 * (i // 8) + j, i % 4

    if s.family == "wmma":
        each = s.k // groups

        def factor(b: int, i: int, k: int) -> list[Place]:
            return [(k // each * 16 + i, k % each)]

        return Layout(factor, factor, result)
    return Layout(*_sparse(s, lanes, bits), result, _index(s, lanes, bits))


def _lane(s: Shape, lanes: int, bits: int, k: int, of_a: bool) -> int:
    """The group of 16 lanes that has a place in the depth."""
    if bits == 16:
        return k // 8 % 2 if lanes == 32 else k // 8
    if lanes == 32:
        return k // (s.k // 2)
    if bits == 4 and s.k == 32 and of_a:
        return k // 16
    run = s.k // 4
    return 2 * (k // run % 2) + k // (2 * run)


def _chunk(s: Shape, lanes: int, bits: int, k: int) -> int:
    """The number of a chunk of four in its lane of A."""
    if bits == 16:
        return 2 * (k // 16) + k // 4 % 2 if lanes == 32 else k // 4 % 2
    run = s.k // 2 if lanes == 32 or (bits == 4 and s.k == 32) else s.k // 4
    return k % run // 4


def _sparse(s: Shape, lanes: int, bits: int) -> tuple[Any, Any]:
    def stored(b: int, i: int, half: int) -> list[Place]:
        k = half // 2 * 4
        return [(16 * _lane(s, lanes, bits, k, True) + i, 2 * _chunk(s, lanes, bits, k) + half % 2)]

    def dense(b: int, j: int, k: int) -> list[Place]:
        if bits == 16:
            slot = 8 * (k // 16) + k % 8 if lanes == 32 else k % 8
        else:
            slot = k % (s.k // (lanes // 16))
        return [(16 * _lane(s, lanes, bits, k, False) + j, slot)]

    return stored, dense


def _index(s: Shape, lanes: int, bits: int) -> Callable[[int, int], Place]:
    def place(i: int, chunk: int) -> Place:
        return 16 * _lane(s, lanes, bits, 4 * chunk, True) + i, 4 * _chunk(s, lanes, bits, 4 * chunk)

    return place


def _wide(s: Shape) -> Layout:
    """f8f6f4 with factors of eight bits: two runs of 16, half of the depth apart."""
    half = s.k // 2

    def factor(rows: int) -> Callable[[int, int, int], list[Place]]:
        return lambda b, i, k: [(k % half // 16 * rows + i, k // half * 16 + k % 16)]

    plain = _cdna(Shape("mfma", s.m, s.n, s.k, 1, "f32", "f16", "f16"))
    return Layout(factor(s.m), factor(s.n), plain.d)


def layout(s: Shape, target: AmdTarget) -> Layout:
    """That of an instruction on a chip."""
    if s.family == "wide":
        return _wide(s)
    if s.family in ("mfma", "smfmac"):
        return _cdna(s)
    return _rdna3(s, target.warp_size) if target.family == "rdna3" else _rdna4(s, target.warp_size)


# -- numbers ------------------------------------------------------------------------------------------------


def _codes(kind: str, flavour: str) -> tuple[Array, Array]:
    """Codes of eight bits and fewer that are middling numbers, and their values."""
    found = [(c, number_of(c, kind, flavour)) for c in range(1 << BITS[kind])]
    values = [(c, float(x.m) * 2.0**x.e * (-1) ** x.sign) for c, x in found if x is not None]
    some = [(c, v) for c, v in values if v == 0 or 2.0**-4 <= abs(v) <= 2.0**4]
    return np.array([c for c, _ in some], np.uint64), np.array([v for _, v in some])


def draw(kind: str, shape: tuple[int, ...], target: AmdTarget, rng: Any) -> tuple[Array, Array]:
    """Bits of elements, and their values."""
    if kind in ("i8", "iu8", "iu4", "i32"):
        bits = BITS[kind]
        raw = rng.integers(0, 1 << bits, shape).astype(np.uint64)
        signed = kind[1] != "u"
        value = raw.astype(np.int64)
        return raw, (np.where(value >> (bits - 1), value - (1 << bits), value) if signed else value)
    if (kind, target.fp8) in EIGHT:
        codes, values = _codes(kind, target.fp8)
        pick = rng.integers(0, len(codes), shape)
        return codes[pick], values[pick]
    fraction = {"f64": 52, "f32": 23, "xf32": 10, "f16": 10, "bf16": 7}[kind]
    mantissa = 1 + rng.integers(0, 1 << min(fraction, 30), shape) / 2.0 ** min(fraction, 30)
    x = np.ldexp(mantissa, rng.integers(-3, 4, shape)) * rng.choice([-1.0, 1.0], shape)
    if kind == "f64":
        return x.view(np.uint64), x
    if kind == "f16":
        return x.astype(np.float16).view(np.uint16).astype(np.uint64), x
    single = x.astype(np.float32).view(np.uint32).astype(np.uint64)
    return (single >> np.uint64(16) if kind == "bf16" else single), x.astype(np.float32).astype(float)


def value_of(bits: Array, kind: str) -> Array:
    """The numbers that bits of a result are."""
    if kind == "i32":
        return bits.astype(np.uint32).view(np.int32).astype(np.int64)
    if kind == "f64":
        return bits.view(np.float64)
    if kind == "f16":
        return bits.astype(np.uint16).view(np.float16).astype(float)
    raw = bits.astype(np.uint32)
    return (raw << np.uint32(16) if kind == "bf16" else raw).view(np.float32).astype(float)


@dataclass(slots=True)
class Problem:
    """Operands of some waves, by thread, and what the results must be."""

    inputs: list[list[int]]
    waves: int
    lanes: int
    shape: Shape
    layout: Layout
    wanted: Array  # wave, block, row, column
    bound: Array

    def wrong(self, outputs: list[int], packed: bool) -> Iterator[str]:
        """What is wrong with the results of all threads; `packed`: halves stand beside each other."""
        bits = BITS[self.shape.out]
        step = bits if packed else max(bits, 32)
        mask = (1 << bits) - 1
        for w, b, i, j in np.ndindex(*self.wanted.shape):
            lane, slot = self.layout.d(b, i, j)
            raw = outputs[w * self.lanes + lane] >> slot * step & mask
            have = value_of(np.array([raw], np.uint64), self.shape.out)[0]
            if not abs(have - self.wanted[w, b, i, j]) <= self.bound[w, b, i, j]:
                yield f"wave {w}, block {b}, row {i}, column {j}: {have} for {self.wanted[w, b, i, j]}"


@dataclass(frozen=True, slots=True)
class Turn:
    """What immediates do to a product. `share` and `pick`: so many blocks, as a power of two, have the A of one of them;
    of sparse products `pick` says which positions of the index register count. `turn`: which lanes give B's elements.
    `negated`: A, B, C as bits. `signed`: A and B of integers as bits. `clamped`: the sum stays in its range. `high`: C and
    D of halves are in the upper ones.
    """

    share: int = 0
    pick: int = 0
    turn: int = 0
    negated: int = 0
    signed: int = 0
    clamped: bool = False
    high: bool = False


def turned(lane: int, pattern: int) -> int:
    """The lane whose element of B a lane is given (CDNA's ISA documents, BLGP)."""
    if pattern in (1, 2):  # one half for both
        return lane % 32 + 32 * (pattern - 1)
    if pattern == 3:  # down by sixteen
        return (lane + 16) % 64
    return lane % 16 + 16 * (pattern - 4) if pattern else lane


def _shared(s: Shape, places: Layout, va: Array, vb: Array, turn: Turn) -> tuple[Array, Array]:
    """The factors that take part, where blocks of A are shared or lanes of B exchanged."""
    if turn.share:
        block = np.arange(s.blocks)
        va = va[:, (block >> turn.share << turn.share) + turn.pick]
    if turn.turn:
        at = {places.b(*i)[0]: i for i in np.ndindex(*vb.shape[1:])}
        found = vb.copy()
        for (lane, slot), i in at.items():
            found[(slice(None), *i)] = vb[(slice(None), *at[turned(lane, turn.turn), slot])]
        vb = found
    signs = [-1 if turn.negated >> i & 1 else 1 for i in (0, 1)]
    return va * signs[0], vb * signs[1]


def _as_signed(raw: Array, bits: int) -> Array:
    value = raw.astype(np.int64)
    return np.where(value >> (bits - 1), value - (1 << bits), value)


def problem(name: str, target: AmdTarget, threads: int, rng: Any, turn: Turn = Turn()) -> Problem:
    """Random matrices for every wave."""
    s, lanes = SHAPES[name], target.warp_size
    places, waves = layout(s, target), threads // lanes
    kinds = [s.a or "fp8", s.b or "fp8"]
    sparse = places.index is not None
    a, va = draw(kinds[0], (waves, s.blocks, s.m, s.k // 2 if sparse else s.k), target, rng)
    b, vb = draw(kinds[1], (waves, s.blocks, s.n, s.k), target, rng)
    c, vc = draw(s.out, (waves, s.blocks, s.m, s.n), target, rng)
    if turn.signed & 1:
        va = _as_signed(a, BITS[kinds[0]])
    if turn.signed & 2:
        vb = _as_signed(b, BITS[kinds[1]])
    if turn.clamped:  # near either end of the range
        c = c % np.uint64(1 << 12) + np.where(
            c >> np.uint64(31), np.uint64(0x80000000), np.uint64(0x7FFFF000)
        )
        vc = _as_signed(c, 32)
    inputs = [
        _spread(a, kinds[0], lanes, places.a),
        _spread(b, kinds[1], lanes, places.b),
    ]
    if places.index is not None:
        index, va = _positions(s, places.index, va, waves, lanes, rng)
        if turn.pick:  # all other positions are noise
            used = s.m * s.k // lanes
            noise = rng.integers(0, 1 << 32, len(index)).tolist()
            mask = ((1 << used) - 1) << used * turn.pick
            index = [n & ~mask | w << used * turn.pick for n, w in zip(noise, index)]
        inputs.append(index)
    va, vb = _shared(s, places, va, vb, turn)
    packed = target.family != "rdna3"
    inputs.append(
        _spread(c, s.out, lanes, lambda w, i, j: [places.d(w, i, j)], BITS[s.out] if packed else 32)
    )
    if turn.high:
        inputs[-1] = [v << 16 for v in inputs[-1]]
    vc = -vc if turn.negated & 4 else vc
    wanted = np.einsum("wbmk,wbnk->wbmn", va, vb) + vc
    if turn.clamped:
        wanted = np.clip(wanted, -(1 << 31), (1 << 31) - 1)
    sizes = np.einsum("wbmk,wbnk->wbmn", np.abs(va), np.abs(vb)) + np.abs(vc)
    if s.out == "i32":
        wanted = (wanted & 0xFFFFFFFF).astype(np.uint32).view(np.int32).reshape(wanted.shape).astype(np.int64)
        bound = np.zeros(wanted.shape)
    else:
        bound = (s.k + 1) * UNITS[s.out] * sizes
    return Problem(inputs, waves, lanes, s, places, wanted, bound)


#: What `cbsz` and `blgp` of f8f6f4 products mean.
NARROW = ("fp8", "bf8", "fp6", "bf6", "fp4")


def _run(rows: int) -> Callable[[int, int, int], list[Place]]:
    """Factors of six and four bits: 32 neighbours of the depth in a lane."""
    return lambda b, i, k: [(k // 32 * rows + i, k % 32)]


def scaled(
    name: str, target: AmdTarget, threads: int, rng: Any, formats: tuple[int, int], picks: tuple[int, int]
) -> Problem:
    """Random factors of eight bits and fewer with a scale for each 32 of the depth: a byte of the register of one lane."""
    s, lanes = SHAPES[name], target.warp_size
    waves, places = threads // lanes, _wide(s)
    factors, registers, values = [], [], []
    for kind, pick, rows, wide in zip((NARROW[f] for f in formats), picks, (s.m, s.n), (places.a, places.b)):
        raw, value = draw(kind, (waves, 1, rows, s.k), target, rng)
        factors.append(_spread(raw, kind, lanes, wide if BITS[kind] == 8 else _run(rows)))
        word = rng.integers(0, 256, (waves, lanes, 4))
        code = rng.integers(119, 136, (waves, s.k // 32, rows))
        word[:, :, pick] = code.reshape(waves, lanes)
        registers.append((word << np.arange(0, 32, 8)).sum(axis=-1).reshape(-1).tolist())
        power = np.repeat(np.swapaxes(np.ldexp(1.0, code - 127), 1, 2), 32, axis=-1)
        values.append(value * power[:, None])
    c, vc = draw(s.out, (waves, 1, s.m, s.n), target, rng)
    sums = _spread(c, s.out, lanes, lambda w, i, j: [places.d(w, i, j)])
    wanted = np.einsum("wbmk,wbnk->wbmn", *values) + vc
    sizes = np.einsum("wbmk,wbnk->wbmn", *(np.abs(v) for v in values)) + np.abs(vc)
    inputs = [*factors, sums, *registers]
    return Problem(inputs, waves, lanes, s, places, wanted, (s.k + 1) * UNITS[s.out] * sizes)


def _spread(
    bits: Array, kind: str, lanes: int, place: Callable[[int, int, int], list[Place]], width: int = 0
) -> list[int]:
    """Elements to the words of threads."""
    width = width or BITS[kind]
    out = [0] * (bits.shape[0] * lanes)
    for w, b, i, k in np.ndindex(*bits.shape):
        for lane, slot in place(b, i, k):
            out[w * lanes + lane] |= int(bits[w, b, i, k]) << slot * width
    return out


def _positions(
    s: Shape, place: Callable[[int, int], Place], stored: Array, waves: int, lanes: int, rng: Any
) -> tuple[list[int], Array]:
    """Random positions of two of four, as an index, and the matrix that they make of the stored elements."""
    pairs = [(p, q) for p in range(4) for q in range(p + 1, 4)]
    dense = np.zeros((waves, 1, s.m, s.k), stored.dtype)
    index = [0] * (waves * lanes)
    for w, i, chunk in np.ndindex(waves, s.m, s.k // 4):
        first, second = pairs[int(rng.integers(0, 6))]
        lane, bit = place(i, chunk)
        index[w * lanes + lane] |= (first | second << 2) << bit
        dense[w, 0, i, 4 * chunk + first] = stored[w, 0, i, 2 * chunk]
        dense[w, 0, i, 4 * chunk + second] = stored[w, 0, i, 2 * chunk + 1]
    return index, dense
