"""Cases of `mma`, `ldmatrix`, `stmatrix`, `movmatrix`: whole warps on random matrices, by the manual's layouts.

Needs `reference.matrices`. Gives `plan`. Operands are drawn so that sums stay in range; one warp in eight has any bits.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from typing import Any

import numpy as np

from ...isa.ptx import Match
from ..case import Array, Case, Field, Inputs
from ..reference import matrices as mx
from ..reference.numbers import FORMATS

WARPS, QUICK_WARPS = 32, 4
_SHAPE = re.compile(r"m(\d+)n(\d+)k(\d+)")


def plan(match: Match) -> Sequence[Case]:
    """The case of a matrix instruction."""
    if match.family == "mma":
        return (_mma(match),)
    if match.base == "stmatrix" and match.slots["shape"] == "m16n8":
        return (_stmatrix(match, _columns),)
    if match.base == "ldmatrix" and match.slots["shape"] != "m8n8":
        return (_ldmatrix_bytes(match),)
    if match.base in ("ldmatrix", "stmatrix") and match.slots["shape"] == "m8n8":
        return (_ldmatrix(match) if match.base == "ldmatrix" else _stmatrix(match, _stored),)
    if match.base == "movmatrix":
        return (
            _case(
                match,
                (Field("a_", "b32", 32),),
                (Field("d_", "b32", 32),),
                f"{match.op} %d_, %a_;",
                _transposed,
            ),
        )
    return ()


def shape_of(match: Match) -> tuple[int, int, int]:
    m, n, k = _SHAPE.fullmatch(match.slots["shape"]).groups()  # type: ignore[union-attr]
    return int(m), int(n), int(k)


def _case(
    match: Match,
    inputs: tuple[Field, ...],
    outputs: tuple[Field, ...],
    body: str,
    reference: Any,
    **more: Any,
) -> Case:
    return Case(
        name=match.op, family=match.family, form=match.form.syntax, requires=match.requires,
        inputs=inputs, outputs=outputs, body=(body,), reference=reference, nan="any", together=True,
        operands=more.pop("operands", None) or (lambda rng, quick: [words(f, rng, quick) for f in inputs]), **more,
    )  # fmt: skip


def words(field: Field, rng: np.random.Generator, quick: bool) -> Array:
    """Any bits for every thread."""
    rows = 32 * (QUICK_WARPS if quick else WARPS)
    made: Array = (
        rng.integers(0, 1 << field.bits, (rows, field.count), dtype=np.uint64, endpoint=False)
        if field.bits < 64
        else (rng.integers(0, 1 << 63, (rows, field.count), dtype=np.uint64))
    )
    return made.astype(field.dtype)


def elements(kind: str, shape: tuple[int, ...], rng: np.random.Generator, any_bits: Array) -> Array:
    """Bits of elements: moderate numbers, and any bits where `any_bits` says so."""
    bits = mx.WIDTH[kind]
    top = (1 << 63) if bits == 64 else (1 << bits)
    drawn = rng.integers(0, top, shape, dtype=np.uint64)
    if kind == "s32":  # half of the accumulators lie where a sum leaves the range
        near = rng.integers(0, 1 << 12, shape, dtype=np.uint64) + np.uint64((1 << 31) - (1 << 11))
        return np.where(rng.random(shape) < 0.5, near, drawn)
    if kind not in FORMATS:
        return drawn
    f = FORMATS[kind if kind != "tf32" else "f32"]
    if f.width < 16:
        size = {"e2m1": 2, "e3m2": 0, "e2m3": 0}.get(kind, 0)
        return drawn if f.width == 8 else drawn & np.uint64(((1 << f.width) - 1) << size)
    e = rng.integers(f.bias - 4, f.bias + 4, shape).astype(np.uint64)
    m = rng.integers(0, 1 << f.fraction, shape, dtype=np.uint64)
    sign = rng.integers(0, 2, shape).astype(np.uint64) << np.uint64(f.width - 1)
    moderate = sign | e << np.uint64(f.fraction) | m
    zero = rng.random(shape) < 0.05
    return np.where(any_bits, drawn, np.where(zero, np.uint64(0), moderate))


def registers(kind: str, count: int, rng: np.random.Generator, warps: int) -> Array:
    """Registers of fragments, one row a thread."""
    each = mx.per_register(kind)
    chosen = (np.arange(warps) % 8 == 7).repeat(32)[:, None, None]
    parts = elements(kind, (warps * 32, count, each), rng, chosen)
    if kind == "f64":
        return parts[:, :, 0]
    size = 32 // each
    made = np.zeros((warps * 32, count), np.uint64)
    for j in range(each):
        made |= parts[:, :, j] << np.uint64(j * size)
    return made.astype(np.uint32)


def _mma(match: Match) -> Case:
    dtype, atype, btype, ctype = (match.slots[s] for s in ("dtype", "atype", "btype", "ctype"))
    counts = dict(zip("dabc", match.counts))
    bits = 64 if atype == "f64" else 32
    inputs = tuple(Field(f"{n}_", "b64" if bits == 64 else "b32", bits, counts[n]) for n in "abc")
    out_kind = {"f16": "f16x2", "s32": "s32"}.get(dtype, dtype)
    outputs = (Field("d_", out_kind, bits, counts["d"]),)

    def operands(rng: np.random.Generator, quick: bool) -> list[Array]:
        warps = QUICK_WARPS if quick else WARPS
        return [registers(k, counts[n], rng, warps) for n, k in zip("abc", (atype, btype, ctype))]

    text = ", ".join(
        "{" + ", ".join(f"%{n}_{i}" if counts[n] > 1 else f"%{n}_" for i in range(counts[n])) + "}"
        for n in "dabc"
    )
    return _case(
        match,
        inputs,
        outputs,
        f"{match.op} {text};",
        lambda arrays: (_quads if "alayout" in match.slots else _products)(match, arrays, counts),
        operands=operands,
    )


def _products(match: Match, arrays: Inputs, counts: dict[str, int]) -> list[list[Any]]:
    m, n, k = shape_of(match)
    dtype, atype, btype, ctype = (match.slots[s] for s in ("dtype", "atype", "btype", "ctype"))
    split = [a.reshape(-1, 32, a.shape[1]) for a in arrays]
    a = mx.spread(mx.decoded(split[0], atype), mx.places_a(m, counts["a"], mx.per_register(atype)), m, k)
    b = mx.spread(mx.decoded(split[1], btype), mx.places_b(counts["b"], mx.per_register(btype)), k, n)
    place = mx.places_c(m)
    held = mx.decoded(split[2], ctype)
    c = mx.spread(held.reshape(*held.shape[:2], -1), place, m, n)
    total, size = mx.product(a, b, c, atype, match.slots.get("op", ""))
    wants = mx.wanted(
        total[:, place[0], place[1]], size[:, place[0], place[1]], dtype, atype, k, "satfinite" in match.slots
    )
    return as_columns(wants, len(arrays[0]), counts["d"], dtype)


def _quads(match: Match, arrays: Inputs, counts: dict[str, int]) -> list[list[Any]]:
    """The products of `m8n8k4` on halves: four to a warp."""
    dtype, ctype = match.slots["dtype"], match.slots["ctype"]
    rows = {"a": match.slots["alayout"] == "row", "b": match.slots["blayout"] == "row", "c": True}
    made = {}
    for name, array, kind, shape in zip("abc", arrays, ("f16", "f16", ctype), ((8, 4), (4, 8), (8, 8))):
        held = mx.decoded(array.reshape(-1, 32, array.shape[1]), kind)
        quad, row, column = mx.places_quad(name, rows[name], kind)
        whole = np.zeros((len(held), 4, *shape))
        whole[:, quad, row, column] = held.reshape(*held.shape[:2], -1)
        made[name] = whole.reshape(-1, *shape)
    total, size = (x.reshape(-1, 4, 8, 8) for x in mx.product(made["a"], made["b"], made["c"], "f16", ""))
    quad, row, column = mx.places_quad("c", True, dtype)
    wants = mx.wanted(total[:, quad, row, column], size[:, quad, row, column], dtype, "f16", 4, False)
    return as_columns(wants, len(arrays[0]), counts["d"], dtype)


def as_columns(wants: list[Any], threads: int, count: int, dtype: str) -> list[list[Any]]:
    """Wants by thread and element, as a list for each register."""
    from ..case import Lanes

    each = 2 if dtype == "f16" else 1
    row = count * each
    columns: list[list[Any]] = [[] for _ in range(count)]
    for thread in range(threads):
        own = wants[thread * row : (thread + 1) * row]
        for r in range(count):
            part = own[r * each : (r + 1) * each]
            columns[r].append(Lanes(tuple(part)) if each == 2 else part[0])
    return columns


_STAGE = "mov.u32 %t, %tid.x; mov.u64 %s, sh; mad.wide.u32 %s, %t, 16, %s; cvta.shared.u64 %g, %s;"
_STAGED = ".reg .b32 %t; .reg .b64 %s, %g; .shared .align 16 .b8 sh[2048];"


def _row(match: Match) -> str:
    """The register with a thread's row: a shared address, or a generic one where no space is written."""
    return "%s" if "ss" in match.slots else "%g"


def _halves(rows: Array) -> Array:
    """Threads' rows of four words as matrices of halves: warp, matrix, row, column."""
    return np.ascontiguousarray(rows).view(np.uint16).reshape(-1, 4, 8, 8)


def _fragments(matrices: Array, trans: bool) -> Array:
    """The word of each lane for each matrix: warp, lane, matrix."""
    m = matrices.swapaxes(-1, -2) if trans else matrices
    lane = np.arange(32)
    low, high = (m[:, :, lane >> 2, 2 * (lane & 3) + j].astype(np.uint32) for j in (0, 1))
    return (low | high << np.uint32(16)).swapaxes(1, 2)


def _ldmatrix(match: Match) -> Case:
    count, trans = match.counts[0], "trans" in match.slots
    target = "{" + ", ".join(f"%d_{i}" if count > 1 else "%d_" for i in range(count)) + "}"
    stores = "st.shared.v4.b32 [%s], {%a_0, %a_1, %a_2, %a_3}; bar.sync 0;"

    def reference(arrays: Inputs) -> list[Array]:
        return [np.ascontiguousarray(_fragments(_halves(arrays[0]), trans)[:, :, :count].reshape(-1, count))]

    return _case(
        match, (Field("a_", "b32", 32, 4),), (Field("d_", "b32", 32, count),),
        f"{_STAGE} {stores} {match.op} {target}, [{_row(match)}];",
        reference, registers=(_STAGED,),
    )  # fmt: skip


def _unpacked(rows: Array, source: str) -> Array:
    """Sixteen elements of a row of 16 bytes, each in the low bits of a byte."""
    data = np.ascontiguousarray(rows).view(np.uint8).reshape(-1, 16)
    if not source:
        return data
    size = 6 if source.startswith("b6") else 4
    bits = np.unpackbits(data, axis=1, bitorder="little")[:, : 16 * size].reshape(-1, 16, size)
    found: Array = (bits.astype(np.uint32) << np.arange(size, dtype=np.uint32)).sum(axis=2).astype(np.uint8)
    return found


def _ldmatrix_bytes(match: Match) -> Case:
    """Matrices of bytes, 8 or 16 rows of 16: a thread has four neighbours of a row, and of the row eight below."""
    count, tall = match.counts[0], match.slots["shape"] == "m16n16"
    target = "{" + ", ".join(f"%d_{i}" if count > 1 else "%d_" for i in range(count)) + "}"
    stores = "st.shared.v4.b32 [%s], {%a_0, %a_1, %a_2, %a_3}; bar.sync 0;"

    def reference(arrays: Inputs) -> list[Array]:
        rows = _unpacked(arrays[0], match.slots.get("src", "")).reshape(-1, 32, 16)
        lane, wants = np.arange(32), []
        for i in range(count):
            first, down = (i // 2 * 16, i % 2 * 8) if tall else (8 * i, 0)
            whole = rows[:, first : first + (16 if tall else 8)]
            whole = whole.swapaxes(1, 2) if tall else whole
            word = np.zeros((len(rows), 32), np.uint32)
            for j in range(4):
                word |= whole[:, (lane >> 2) + down, 4 * (lane & 3) + j].astype(np.uint32) << np.uint32(8 * j)
            wants.append(word)
        return [np.stack(wants, -1).reshape(-1, count)]

    return _case(
        match, (Field("a_", "b32", 32, 4),), (Field("d_", "b32", 32, count),),
        f"{_STAGE} {stores} {match.op} {target}, [{_row(match)}];", reference, registers=(_STAGED,),
    )  # fmt: skip


def _stmatrix(match: Match, stored: Callable[[Array, bool], Array]) -> Case:
    count, trans = match.counts[1], "trans" in match.slots
    source = "{" + ", ".join(f"%a_{i}" if count > 1 else "%a_" for i in range(count)) + "}"
    clear = "mov.u32 %z, 0; st.shared.v4.b32 [%s], {%z, %z, %z, %z}; bar.sync 0;"
    loads = "bar.sync 0; ld.shared.v4.b32 {%d_0, %d_1, %d_2, %d_3}, [%s];"
    return _case(
        match, (Field("a_", "b32", 32, count),), (Field("d_", "b32", 32, 4),),
        f"{_STAGE} {clear} {match.op} [{_row(match)}], {source}; {loads}",
        lambda arrays: [stored(arrays[0].reshape(-1, 32, count), trans)], registers=(_STAGED + ".reg .b32 %z;",),
    )  # fmt: skip


def _stored(fragments: Array, trans: bool) -> Array:
    """Matrices of halves, row after row of 16 bytes; what no register holds is zero."""
    made = np.zeros((len(fragments), 4, 8, 8), np.uint16)
    lane = np.arange(32)
    for i in range(fragments.shape[2]):
        for j, half in enumerate((fragments[:, :, i] & 0xFFFF, fragments[:, :, i] >> 16)):
            row, column = lane >> 2, 2 * (lane & 3) + j
            made[:, i, column if trans else row, row if trans else column] = half
    return made.reshape(-1, 8).view(np.uint32)


def _columns(fragments: Array, trans: bool) -> Array:
    """Matrices of 16 by 8 bytes, column after column; a lane has two neighbours of a row, and of the row eight below."""
    made = np.zeros((len(fragments), 4, 8, 16), np.uint8)
    lane = np.arange(32)
    for i in range(fragments.shape[2]):
        for j in range(4):
            byte = fragments[:, :, i] >> np.uint32(8 * j) & 0xFF
            made[:, i, 2 * (lane & 3) + (j & 1), (lane >> 2) + 8 * (j >> 1)] = byte
    return made.reshape(-1, 16).view(np.uint32)


def _transposed(arrays: Inputs) -> list[Array]:
    fragments = arrays[0].reshape(-1, 32)
    lane = np.arange(32)
    m = np.zeros((len(fragments), 8, 8), np.uint32)
    for j in (0, 1):
        m[:, lane >> 2, 2 * (lane & 3) + j] = fragments >> np.uint32(16 * j) & 0xFFFF
    m = m.swapaxes(1, 2)
    low, high = (m[:, lane >> 2, 2 * (lane & 3) + j] for j in (0, 1))
    return [np.ascontiguousarray(low | high << np.uint32(16)).reshape(-1, 1)]
