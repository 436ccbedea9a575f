"""Cases of what warps do to tensor memory: `tcgen05.ld`, `ld.red`, `st` in every shape, allocation, waits, commits.

Needs `tensor_frame`. Gives `plan`. The reference places words by the manual's figures of fragments (9.7.16.2.3).
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import numpy as np

from ...isa.ptx import Match
from ..case import Array, Case, Field, Inputs
from .tensor_frame import DECLARED, fields, frame, words

_LANE = np.arange(32)


def plan(match: Match) -> Sequence[Case]:
    """The case of one of these instructions."""
    base = match.family
    if base in ("tcgen05.ld", "tcgen05.st"):
        return (_load(match) if base == "tcgen05.ld" else _store(match),)
    if base == "tcgen05.ld.red":
        return (_load(match),)
    if base in ("tcgen05.alloc", "tcgen05.dealloc", "tcgen05.relinquish_alloc_permit"):
        return [
            _allocated(match, n)
            for n in ((32, 64, 128, 256, 512) if base != "tcgen05.relinquish_alloc_permit" else (32,))
        ]
    if base == "tcgen05.commit":
        return (_committed(match),)
    if base in ("tcgen05.wait", "tcgen05.fence"):
        return (_through(match),)
    return ()


def places(shape: str, repeats: int, packed: bool, split: int) -> tuple[Array, Array]:
    """Lane (of the warp's quarter) and column of each register's word: axes register, thread of the warp.

    Packed, a register has the low halves of this column and the next one.
    """
    row, quad = _LANE // 4, _LANE % 4
    each = {"16x128b": 2, "16x256b": 4}.get(shape, 1)
    r = np.arange(repeats * each)[:, None]
    step = 2 if packed else 1
    if shape == "32x32b":
        return _LANE + 0 * r, step * r + 0 * _LANE
    if shape == "16x32bx2":
        return _LANE % 16 + 0 * r, step * r + np.where(_LANE >= 16, split, 0)
    if shape == "16x64b":
        return row + 8 * (_LANE % 2) + 0 * r, step * (2 * r + _LANE // 2 % 2)
    if shape == "16x128b":
        return row + 8 * (r % 2), step * (4 * (r // 2) + quad)
    return row + 8 * (r // 2 % 2), step * (8 * (r // 4) + 2 * quad + r % 2)


def _made(match: Match, name: str, inputs: tuple[Field, ...], outputs: tuple[Field, ...], body: list[str], reference: Any,
          operands: Any = None, group: int = 1, registers: tuple[str, ...] = ()) -> Case:  # fmt: skip
    return Case(
        name=match.op + name, family=match.family, form=match.form.syntax, requires=match.requires, inputs=inputs,
        outputs=outputs, body=tuple(body), registers=(*DECLARED, *registers), reference=reference, nan="any", together=True,
        operands=operands or (lambda rng, quick: [words(rng, group, f.count) for f in inputs]),
        cluster=2 if group == 2 else 0,
    )  # fmt: skip


def _geometry(match: Match, given: str, which: int) -> tuple[int, bool, int, Array, Array, int]:
    """Registers, whether packed, the split, places, and the columns that they reach."""
    repeats, packed = int(match.slots["num"][1:]), given in match.op
    shape = match.slots["shape"]
    count = match.counts[which]
    split = repeats * (2 if packed else 1) if shape == "16x32bx2" else 0
    lane, column = places(shape, repeats, packed, split)
    return count, packed, split, lane, column, int(column.max()) + (2 if packed else 1)


def _load(match: Match) -> Case:
    count, packed, split, lane, column, width = _geometry(match, "pack::16b", 0)
    width = -(-width // 8) * 8
    reduces = match.family == "tcgen05.ld.red"
    kind = match.slots.get("type", "b32")
    inputs = fields(width, 0)
    outputs = (
        (Field("d_", kind, 32, count), Field("e_", kind, 32)) if reduces else (Field("d_", "b32", 32, count),)
    )
    given = "{" + ", ".join(f"%d_{i}" if count > 1 else "%d_" for i in range(count)) + "}"
    tail = f", {split}" if "16x32bx2" in match.op else ""
    line = f"{match.op} {given}, {'%e_, ' if reduces else ''}[%tw]{tail}; tcgen05.wait::ld.sync.aligned;"

    def reference(arrays: Inputs) -> list[Any]:
        held = arrays[0].reshape(-1, 32, arrays[0].shape[1])
        found = held[:, lane, column]
        if packed:
            found = found & np.uint32(0xFFFF) | held[:, lane, column + 1] << np.uint32(16)
        loaded = np.ascontiguousarray(found.swapaxes(1, 2).reshape(-1, count))
        return [loaded, _reduced(match, loaded)] if reduces else [loaded]

    def operands(rng: np.random.Generator, quick: bool) -> list[Array]:
        made = words(rng, 1, width)
        if kind == "f32":
            plain = rng.normal(size=made.shape).astype(np.float32).view(np.uint32)
            made = np.where(rng.random((len(made), 1)) < 0.6, plain, made)
            made[rng.random(made.shape) < 0.01] = 0x7FC00001
        return [made]

    return _made(match, "", inputs, outputs, frame(1, width, after=(line,)), reference, operands)


def _reduced(match: Match, loaded: Array) -> Array:
    """The least or greatest of each thread's registers; a NaN counts where `.NaN` is, and else only alone."""
    if match.slots["type"] != "f32":
        values = loaded.view("i4") if match.slots["type"] == "s32" else loaded
        best = values.min(1) if match.slots["op"] == "min" else values.max(1)
        return np.ascontiguousarray(best).view("u4").reshape(-1, 1)
    bits = loaded & np.uint32(0x7FFFFFFF) if "abs" in match.slots else loaded
    values = bits.view("f4")
    nan = (bits & np.uint32(0x7FFFFFFF)) > 0x7F800000
    # -0 is below +0: compare as integers that are ordered like the floats
    signed = bits.view("i4").astype(np.int64)
    key = np.where(signed < 0, -(signed & 0x7FFFFFFF) - 1, signed)
    worst = np.int64(1 << 40)
    if match.slots["op"] == "min":
        at = np.where(nan, worst, key).argmin(1)
    else:
        at = np.where(nan, -worst, key).argmax(1)
    best = np.ascontiguousarray(values[np.arange(len(values)), at]).view("u4")
    lost = nan.any(1) if "NaN" in match.slots else nan.all(1)
    return np.where(lost, np.uint32(0x7FFFFFFF), best).reshape(-1, 1)


def _store(match: Match) -> Case:
    count, packed, split, lane, column, width = _geometry(
        match, "unpack::16b", 1 if "16x32bx2" not in match.op else 2
    )
    count = max(match.counts)
    width = -(-width // 8) * 8
    inputs = (*fields(width, 0), Field("a_", "b32", 32, count))
    outputs = (Field("d_", "b32", 32, width, direct=True),)
    given = "{" + ", ".join(f"%a_{i}" if count > 1 else "%a_" for i in range(count)) + "}"
    middle = f"{split}, " if "16x32bx2" in match.op else ""
    line = f"{match.op} [%tw], {middle}{given}; tcgen05.wait::st.sync.aligned;"

    def reference(arrays: Inputs) -> list[Array]:
        held = arrays[0].reshape(-1, 32, width).copy()
        new = arrays[1].reshape(-1, 32, count).swapaxes(1, 2)
        if packed:
            held[:, lane, column] = new & np.uint32(0xFFFF)
            held[:, lane, column + 1] = new >> np.uint32(16)
        else:
            held[:, lane, column] = new
        return [held.reshape(-1, width)]

    return _made(match, "", inputs, outputs, frame(1, width, after=(line,), dump="%at2"), reference)


def _same(arrays: Inputs) -> list[Array]:
    return [arrays[0].copy()]


def _allocated(match: Match, columns: int) -> Case:
    """An allocation of some columns, of which the last eight are used; its own spelling stands in for the frame's."""
    group = 2 if "cta_group::2" in match.op else 1
    body = [line.replace("%ta, 32;", f"%ta, {columns};") for line in frame(group, 32, dump="%at1")]
    body = [line.replace("[where], 32;", f"[where], {columns};") for line in body]
    if match.family == "tcgen05.alloc":
        old = f"tcgen05.alloc.cta_group::{group}.sync.aligned.shared::cta.b32 [where]"
        new = (
            f"mov.u64 %da, where; cvta.shared.u64 %da, %da; {match.op} [%da]"
            if "ss" not in match.slots
            else f"{match.op} [where]"
        )
        body = [line.replace(old, new) for line in body]
    outputs = (Field("d_", "b32", 32, 32, direct=True),)
    return _made(match, f"#columns={columns}", fields(32, 0), outputs, body, _same, group=group)


def _committed(match: Match) -> Case:
    """A copy from shared memory, and this commit behind it."""
    group = 2 if "cta_group::2" in match.op else 1
    issue = [
        "mov.u32 %y, sh; and.b32 %y, %y, 0x3FFFF; shr.u32 %y, %y, 4; cvt.u64.u32 %da, %y;",
        f"or.b64 %da, %da, {8 << 16 | 8 << 32 | 1 << 46}; tcgen05.cp.cta_group::{group}.128x128b [%ta], %da;",
    ]
    body = frame(group, 32, 2048, issue, dump="%at2", commit=match.op)

    def reference(arrays: Inputs) -> list[Array]:
        """Eight rows of 16 bytes after each other, sixteen times."""
        held = arrays[1].copy()
        held[:, :4] = arrays[0].reshape(-1, 4)
        return [held]

    case = _made(match, "", fields(32, 2048), (Field("d_", "b32", 32, 32, direct=True),), body, reference, group=group,
                 registers=(".shared .align 1024 .b8 sh[2048];",))  # fmt: skip
    return case


def _through(match: Match) -> Case:
    """Words through tensor memory with the waits and fences that the frame has between them."""
    outputs = (Field("d_", "b32", 32, 32, direct=True),)
    return _made(match, "", fields(32, 0), outputs, frame(1, 32, dump="%at1"), _same)
