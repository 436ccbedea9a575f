"""Cases of `wgmma`: products over the four warps of a warpgroup, A from registers or shared memory, B from shared memory.

Needs `matrix`, `reference.matrices`. Gives `plan`. Matrices lie in shared memory without a swizzle, as blocks of 8 rows of
16 bytes, along K first; sparse ones have one pattern of zeros a block (see `sparse`).
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import numpy as np

from ...isa.ptx import Match
from ..case import Array, Case, Field, Inputs
from ..reference import matrices as mx
from .matrix import as_columns, registers, shape_of
from .sparse import KEPT, KEPT_TF32, met

#: Bytes of a block of eight rows, and what the descriptor counts in.
BLOCK, UNIT = 128, 16


def plan(match: Match) -> Sequence[Case]:
    """A case for A in registers or in memory, and for each selector of a sparse product."""
    if match.family not in ("wgmma.mma_async", "wgmma.mma_async.sp"):
        return ()
    select = next((o for o in match.operands if o.name == "select"), None)
    return [_case(match, s) for s in (list(select.allowed or (0,)) if select is not None else [None])]


def _case(match: Match, select: int | None) -> Case:
    counts = {o.name: c for o, c in zip(match.operands, match.counts)}
    from_registers = counts["a"] > 0
    _, n, _ = shape_of(match)
    deep = 4 if select is not None else 2  # blocks of B along K
    words = -(-n * deep * 4 // 128)
    types = {"a": match.slots["atype"], "b": match.slots["btype"], "d": match.slots["dtype"]}
    inputs = [Field("a_", "b32", 32, 4), Field("b_", "b32", 32, words), Field("c_", "b32", 32, counts["d"])]
    if select is not None:
        inputs.append(Field("meta_", "b32", 32))
    shown = {"f16": "f16x2"}.get(types["d"], types["d"])
    outputs = (Field("d_", shown, 32, counts["d"]),)

    def operands(rng: np.random.Generator, quick: bool) -> list[Array]:
        made = [registers(types[k], f.count, rng, 4) for k, f in zip("abd", inputs)]
        if select is not None:
            nibbles = list(KEPT_TF32 if types["a"] == "tf32" else KEPT)
            made.append(np.full((128, 1), int(rng.choice(nibbles)) * 0x11111111, np.uint32))
        return made

    name = (
        match.op + ("#registers" if from_registers else "#memory") + (f",select={select}" if select else "")
    )
    return Case(
        name=name, family=match.family, form=match.form.syntax, requires=match.requires, inputs=tuple(inputs),
        outputs=outputs, body=tuple(_body(match, inputs, counts["d"], deep, select)),
        registers=(
            ".reg .b32 %t, %sa, %sb; .reg .b64 %da, %db, %part; .reg .pred %yes;",
            f".shared .align 1024 .b8 sa[2048]; .shared .align 1024 .b8 sb[{512 * words}];",
        ),
        reference=lambda arrays: _products(match, types, arrays, from_registers, deep), operands=operands,
        nan="any", together=True,
        covers=("wgmma.fence.sync.aligned", "wgmma.commit_group.sync.aligned", "wgmma.wait_group.sync.aligned"),
    )  # fmt: skip


def _descriptor(name: str, address: str, deep: int) -> str:
    """The next block along K is 128 bytes on, the next eight rows `deep` times as far."""
    fixed = (BLOCK // UNIT) << 16 | (deep * BLOCK // UNIT) << 32
    return (
        f"cvt.u64.u32 {name}, {address}; and.b64 {name}, {name}, 0x3FFFF; shr.u64 {name}, {name}, 4; "
        f"or.b64 {name}, {name}, {fixed};"
    )


def _body(match: Match, inputs: list[Field], registers_d: int, deep: int, select: int | None) -> list[str]:
    words = inputs[1].count
    lines = [
        "mov.u32 %t, %tid.x; mov.u32 %sa, sa; mad.lo.u32 %sa, %t, 16, %sa; mov.u32 %sb, sb;",
        f"mad.lo.u32 %sb, %t, {4 * words}, %sb;",
        *(f"st.shared.u32 [%sa+{4 * i}], %a_{i};" for i in range(4)),
        *(f"st.shared.u32 [%sb+{4 * i}], {'%b_' if words == 1 else f'%b_{i}'};" for i in range(words)),
        *(f"mov.b32 %d_{i}, %c_{i};" for i in range(registers_d)),
        "fence.proxy.async; bar.sync 0; mov.u32 %sa, sa; mov.u32 %sb, sb; setp.eq.u32 %yes, %t, %t;",
        _descriptor("%da", "%sa", 2), _descriptor("%db", "%sb", deep), "wgmma.fence.sync.aligned;",
    ]  # fmt: skip
    given = {
        "d": "{" + ", ".join(f"%d_{i}" for i in range(registers_d)) + "}", "b": "%db", "p": "%yes", "meta": "%meta_",
        "select": str(select), "sa": "1", "sb": "1", "ta": "0", "tb": "0",
    }  # fmt: skip
    given["a"] = "{%a_0, %a_1, %a_2, %a_3}" if match.counts[1] else "%da"
    lines.append(f"{match.op} {', '.join(given[o.name] for o in match.operands)};")
    return [*lines, "wgmma.commit_group.sync.aligned; wgmma.wait_group.sync.aligned 0;"]


def _in_memory(array: Array, kind: str, rows: int, deep: int) -> Array:
    """Rows along K of a matrix that lies in blocks."""
    flat = np.ascontiguousarray(array).reshape(-1, array.size // (len(array) // 128))[:, : rows * deep * 4]
    blocks = np.ascontiguousarray(flat).reshape(len(flat), rows // 8, deep, 8, 4).swapaxes(2, 3)
    values = mx.decoded(np.ascontiguousarray(blocks).reshape(len(flat), rows, deep * 4), kind)
    return values.reshape(len(flat), rows, -1)


def places_d(n: int) -> tuple[Array, Array]:
    """Row and column of D's elements: thread of the warpgroup, element."""
    thread, i = np.arange(128)[:, None], np.arange(n // 2)[None, :]
    row = thread // 32 * 16 + (thread % 32 >> 2) + 8 * (i >> 1 & 1)
    return row, (i >> 2) * 8 + (thread & 3) * 2 + (i & 1)


def _products(
    match: Match, types: dict[str, str], arrays: Inputs, from_registers: bool, deep: int
) -> list[list[Any]]:
    _, n, _ = shape_of(match)
    kind, dtype, count = types["a"], types["d"], arrays[2].shape[1]
    if from_registers:
        held = mx.decoded(arrays[0].reshape(-1, 32, 4), kind)
        depth = 8 * mx.per_register(kind)
        a = mx.spread(held, mx.places_a(16, 4, mx.per_register(kind)), 16, depth).reshape(-1, 64, depth)
    else:
        a = _in_memory(arrays[0], kind, 64, 2)
    b = _in_memory(arrays[1], types["b"], n, deep).swapaxes(1, 2)
    if deep == 4:
        b = met(b, arrays[3].reshape(-1, 128)[:, 0], kind, a.shape[2])
    place = places_d(n)
    before = mx.decoded(arrays[2].reshape(-1, 128, count), dtype)
    c = mx.spread(before.reshape(*before.shape[:2], -1), place, 64, n)
    total, size = mx.product(a, b, c, kind, "and")
    picked = (slice(None), *place)
    wants = mx.wanted(total[picked], size[picked], dtype, kind, a.shape[2], "satfinite" in match.slots)
    return as_columns(wants, len(arrays[0]), count, dtype)
