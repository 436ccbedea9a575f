"""Cases of sparse and of block-scaled `mma`: one pattern of zeros and one scale for the whole warp.

Needs `matrix`, `reference.matrices`. Gives `plan`. The manual says in pictures which thread and bits hold the metadata and
the scale of which element: these cases hold for any such layout, since within a warp all metadata and all scales are alike.
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
            made.append(_alike([n * 0x11111111 for n in rng.choice(nibbles, warps).tolist()]))
        if scaled:
            low, high = (0x30, 0x48) if match.slots["scale"] == "ue4m3" else (120, 134)
            made += [
                _alike([s * 0x01010101 for s in rng.integers(low, high, warps).tolist()]) for _ in range(2)
            ]
        return made

    words = [_vector(n, counts[n]) for n in "dabc"]
    words += [] if select is None else ["%meta_", str(select)]
    words += ["%ascale_", "{0, 0}", "%bscale_", "{0, 0}"] if scaled else []
    inputs = tuple(fields)
    return Case(
        name=match.op + ("" if not select else f"#select={select}"), family=match.family, form=match.form.syntax,
        requires=match.requires, inputs=inputs, outputs=(out,), body=(f"{match.op} {', '.join(words)};",),
        reference=lambda arrays: _products(match, (atype, btype), counts, arrays, select is not None, scaled),
        operands=operands, nan="any", together=True,
    )  # fmt: skip


def _vector(name: str, count: int) -> str:
    return "{" + ", ".join(f"%{name}_{i}" if count > 1 else f"%{name}_" for i in range(count)) + "}"


def _alike(values: list[int]) -> Array:
    return np.repeat(np.array(values, np.uint32), 32).reshape(-1, 1)


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


def _products(
    match: Match, kinds: tuple[str, str], counts: dict[str, int], arrays: Inputs, sparse: bool, scaled: bool
) -> list[list[Any]]:
    m, n, k = shape_of(match)
    dtype, ctype = match.slots["dtype"], match.slots["ctype"]
    split = [x.reshape(-1, 32, x.shape[1]) for x in arrays]
    held = k // 2 if sparse else k
    a = mx.spread(
        mx.decoded(split[0], kinds[0]), mx.places_a(m, counts["a"], mx.per_register(kinds[0])), m, held
    )
    b = mx.spread(mx.decoded(split[1], kinds[1]), mx.places_b(counts["b"], mx.per_register(kinds[1])), k, n)
    if sparse:
        b = met(b, split[3][:, 0, 0], kinds[0], held)
    if scaled:
        scales = [_scale(x[:, 0, 0] & 0xFF, match.slots["scale"])[:, None, None] for x in split[-2:]]
        a, b = a * scales[0], b * scales[1]
    place = mx.places_c(m)
    flat = mx.decoded(split[2], ctype)
    c = mx.spread(flat.reshape(*flat.shape[:2], -1), place, m, n)
    total, size = mx.product(a, b, c, kinds[0], "")
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
