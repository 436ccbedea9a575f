"""Cases of sparse and of block-scaled `mma`: metadata and scales that differ from lane to lane.

Needs `matrix`, `reference.matrices`. Gives `plan`. Which lane and which bits hold
the metadata and the scale of which element is read from the manual's pictures, once more than by the emulator.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import numpy as np

from ...isa.ptx import Match
from ..case import Array, Case, Field, Inputs
from ..reference import matrices as mx
from .matrix import QUICK_WARPS, WARPS, as_columns, registers, shape_of

#: Indices of the two values (or pairs) that are kept of four, as metadata nibbles; of one of two for tf32.
KEPT = {0x4: (0, 1), 0x8: (0, 2), 0xC: (0, 3), 0x9: (1, 2), 0xD: (1, 3), 0xE: (2, 3)}
KEPT_TF32 = {0x4: (0,), 0xE: (1,)}


def plan(match: Match) -> Sequence[Case]:
    """A case for each selector of a sparse product; one of a scaled product."""
    if match.family not in ("mma.sp", "mma.block_scale"):
        return ()
    select = next((o for o in match.operands if o.name == "select"), None)
    choices = list(select.allowed or (0,)) if select is not None else [None]
    return [_case(match, s) for s in choices]


def _kinds(match: Match) -> tuple[str, str]:
    """Types of the elements; four-bit floats are packed in the kinds that have no others."""
    packed = match.slots.get("kind", "").startswith("kind::mxf4") or "kind::mxf4" in match.op
    a, b = match.slots["atype"], match.slots["btype"]
    return ("e2m1x8", "e2m1x8") if packed else (a, b)


def _case(match: Match, select: int | None) -> Case:
    counts = {o.name: c for o, c in zip(match.operands, match.counts)}
    atype, btype = _kinds(match)
    dtype, ctype = match.slots["dtype"], match.slots["ctype"]
    scaled = match.family == "mma.block_scale"
    fields = [Field(f"{n}_", "b32", 32, counts[n]) for n in "abc"]
    types = dict(zip("abc", (atype, btype, ctype)))
    if select is not None:
        fields.append(Field("meta_", "b32", 32))
    if scaled:
        fields += [Field("ascale_", "b32", 32), Field("bscale_", "b32", 32)]
    out = Field("d_", {"f16": "f16x2"}.get(dtype, dtype), 32, counts["d"])

    def operands(rng: np.random.Generator, quick: bool) -> list[Array]:
        warps = QUICK_WARPS if quick else WARPS
        made = [registers(types[n], counts[n], rng, warps) for n in "abc"]
        if select is not None:
            nibbles = list(KEPT_TF32 if atype == "tf32" else KEPT)
            drawn = rng.choice(nibbles, (warps * 32, 8)).astype(np.uint32) << (
                4 * np.arange(8, dtype=np.uint32)
            )
            made.append(drawn.sum(1, dtype=np.uint32).reshape(-1, 1))
        if scaled:
            low, high = (0x30, 0x48) if match.slots["scale"] == "ue4m3" else (120, 134)
            drawn8 = rng.integers(low, high, (2, warps * 32, 4)).astype(np.uint8)
            made += [np.ascontiguousarray(d).view(np.uint32) for d in drawn8]
        return made

    words = [_vector(n, counts[n]) for n in "dabc"]
    words += [] if select is None else ["%meta_", str(select)]
    words += ["%ascale_", "{0, 0}", "%bscale_", "{0, 0}"] if scaled else []
    inputs = tuple(fields)
    return Case(
        name=match.op + ("" if not select else f"#select={select}"), family=match.family, form=match.form.syntax,
        requires=match.requires, inputs=inputs, outputs=(out,), body=(f"{match.op} {', '.join(words)};",),
        reference=lambda arrays: _products(match, (atype, btype), counts, arrays, select, scaled),
        operands=operands, nan="any", together=True,
    )  # fmt: skip


def _vector(name: str, count: int) -> str:
    return "{" + ", ".join(f"%{name}_{i}" if count > 1 else f"%{name}_" for i in range(count)) + "}"


def met(b: Array, meta: Array, kind: str, held: int) -> Array:
    """The rows of B that the kept elements of A meet: what meets a zero that was left out takes no part, be it a NaN."""
    made = np.zeros((b.shape[0], held, b.shape[2]), b.dtype)
    column = np.arange(held)
    for w in range(len(b)):
        nibble = int(meta[w]) & 15
        if kind == "tf32":
            places = 2 * column + KEPT_TF32[nibble][0]
        elif mx.WIDTH[kind] == 4:  # pairs of neighbours are kept together
            places = column // 4 * 8 + np.array(KEPT[nibble])[column // 2 % 2] * 2 + column % 2
        else:
            places = column // 2 * 4 + np.array(KEPT[nibble])[column % 2]
        made[w] = b[w][places]
    return made


def _positions(words: Array, kind: str, k: int, select: int | None) -> Array:
    """The places along K of the elements that are kept: axes warp, row, element (9.7.14.6.2).

    Elements of 16 bits and more: a lane of a quad holds four chunks of row g, and in its upper half of row g + 8. Narrower
    ones: eight chunks of row g in even lanes, of row g + 8 in odd ones. `select` says which lanes of the quads.
    """
    wide, pairs = mx.WIDTH[kind] >= 16, mx.WIDTH[kind] == 4
    size = 2 if kind == "tf32" else 8 if pairs else 4
    row, chunk = np.arange(16)[:, None], np.arange(k // size)[None, :]
    first = (select or 0) * (k // size // 4)
    lower = row >= 8
    inner = chunk // 4 + 0 * row if wide else 2 * (chunk // 8) + lower
    shift = 16 * lower + 4 * (chunk % 4) if wide else 4 * (chunk % 8) + 0 * row
    nibbles = (words[:, 4 * (row % 8) + first + inner] >> shift.astype(np.uint32) & 15).astype(np.int64)
    if kind == "tf32":
        return 2 * chunk + (nibbles >> 3)
    both = np.stack([nibbles & 3, nibbles >> 2], -1)
    places = 4 * chunk[..., None] + both
    if pairs:
        places = (2 * places[..., None] + np.arange(2)).reshape(*nibbles.shape, 4)
    return places.reshape(len(words), 16, -1)


def _factors(match: Match, rows: Array, columns: Array) -> tuple[Array, Array]:
    """Scales of A's rows and of B's columns: axes warp, row, block along K.

    Row g's are in lane 4 g, row g + 8's in lane 4 g + 1, column g's in lane 4 g, the first byte for the first block
    (9.7.14.5.13, byte and thread id 0).
    """
    named = {"1X": 1, "2X": 2, "4X": 4}
    usual = 1 if "mxf8f6f4" in match.op else 2
    count = next((n for word, n in named.items() if f"scale_vec::{word}" in match.op), usual)
    g = np.arange(8)
    kept = np.concatenate([rows[:, 4 * g], rows[:, 4 * g + 1]], 1), columns[:, 4 * g]
    raw = [np.ascontiguousarray(x).view(np.uint8).reshape(*x.shape, 4)[..., :count] for x in kept]
    first, second = (_scale(x, match.slots["scale"]) for x in raw)
    return first, second


def _products(
    match: Match,
    kinds: tuple[str, str],
    counts: dict[str, int],
    arrays: Inputs,
    select: int | None,
    scaled: bool,
) -> list[list[Any]]:
    m, n, k = shape_of(match)
    dtype, ctype = match.slots["dtype"], match.slots["ctype"]
    split = [x.reshape(-1, 32, x.shape[1]) for x in arrays]
    sparse = select is not None
    held = k // 2 if sparse else k
    a = mx.spread(
        mx.decoded(split[0], kinds[0]), mx.places_a(m, counts["a"], mx.per_register(kinds[0])), m, held
    )
    b = mx.spread(mx.decoded(split[1], kinds[1]), mx.places_b(counts["b"], mx.per_register(kinds[1])), k, n)
    if scaled:
        first, second = _factors(match, split[-2][:, :, 0], split[-1][:, :, 0])
        b = b * np.repeat(second, k // second.shape[2], 2).swapaxes(1, 2)
        each = np.repeat(first, k // first.shape[2], 2)  # of each element of a row of A in full
    place = mx.places_c(m)
    flat = mx.decoded(split[2], ctype)
    c = mx.spread(flat.reshape(*flat.shape[:2], -1), place, m, n)
    if sparse:
        where = _positions(split[3][:, :, 0], kinds[0], k, select)
        a = a * np.take_along_axis(each, where, 2) if scaled else a
        b = b[np.arange(len(b))[:, None, None], where]  # the rows of B that each row of A meets
        b, a, c = b.reshape(-1, held, n), a.reshape(-1, 1, held), c.reshape(-1, 1, n)
    elif scaled:
        a = a * each
    total, size = (x.reshape(-1, m, n) for x in mx.product(a, b, c, kinds[0], ""))
    wants = mx.wanted(
        total[:, place[0], place[1]],
        size[:, place[0], place[1]],
        dtype,
        kinds[0],
        k,
        "satfinite" in match.slots,
    )
    return as_columns(wants, len(arrays[0]), counts["d"], dtype)


def _scale(bits: Array, kind: str) -> Array:
    """Scales as numbers: a power of two, or an unsigned e4m3."""
    if kind == "ue8m0":
        return np.ldexp(1.0, bits.astype(np.int64) - 127)
    return mx.decoded(bits.astype(np.uint32), "e4m3")[..., 0]
