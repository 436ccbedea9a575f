"""Cases of what the threads of a warp do together: shuffles, votes, matches, reductions, elections.

Needs the instruction table. Gives `plan`. Every warp has a member mask; lanes outside it jump over the instruction and keep
what their outputs held before. The references are the manual's definitions, lane by lane.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

import numpy as np

from ...isa.ptx import Match
from ...isa.ptx.lookup import type_bits
from ..case import Array, Case, Field, Inputs
from ..reference.integers import mask as ones
from ..reference.integers import value
from ..reference.numbers import FORMATS, NAN, decode
from ..values import tuples

WARPS, QUICK_WARPS = 48, 8
#: Results of lanes that jump over the instruction.
BEFORE = 0
#: Member lanes, and for each of them a list of its operands, to each lane's results (None: anything).
Together = Callable[[list[int], dict[int, list[int]]], dict[int, list[Any]]]


def plan(match: Match) -> Sequence[Case]:
    """The case of a warp-wide instruction."""
    made = {"shfl": _shfl, "vote": _vote, "match": _match, "redux": _redux, "elect": _elect}.get(match.base)
    if made is None:
        return ()
    fields, outputs, fn = made(match)
    words = ["|".join(f"%{o.name}" for o in outputs), *(f"%{f.name}" for f in fields), "%mask_"]
    member = Field("mask_", "b32", 32)
    every = (*fields, member)
    cleared = [
        f"mov.b{o.bits} %{o.name}, {BEFORE};" if o.bits > 1 else f"setp.ne.u32 %{o.name}, 0, 0;"
        for o in outputs
    ]
    body = [
        *cleared, "mov.u32 %lane, %laneid; shr.u32 %lane, %mask_, %lane; and.b32 %lane, %lane, 1;",
        "setp.eq.u32 %outside, %lane, 0;", "@%outside bra past;", f"{match.op} {', '.join(words)};", "past:",
    ]  # fmt: skip
    return (
        Case(
            name=match.op, family=match.family, form=match.form.syntax, requires=match.requires,
            inputs=every, outputs=tuple(outputs), body=tuple(body),
            registers=(".reg .b32 %lane; .reg .pred %outside;",),
            reference=_by_warp(fn, len(outputs)), operands=lambda rng, quick: _operands(every, rng, quick),
            nan="any", together=True,
        ),
    )  # fmt: skip


def _operands(fields: Sequence[Field], rng: np.random.Generator, quick: bool) -> list[Array]:
    """Random lanes; some warps full, some with few lanes, some all alike."""
    warps = QUICK_WARPS if quick else WARPS
    rows = warps * 32
    arrays = [np.resize(a, (rows, a.shape[1])) for a in tuples(fields, rng, quick, 128)]
    for a in arrays[:-1]:
        rng.shuffle(a.reshape(rows, -1))
    for w in range(warps):
        lanes = slice(32 * w, 32 * w + 32)
        full = 0xFFFFFFFF
        some = int(rng.integers(1, 1 << 32)) & (int(rng.integers(0, 1 << 32)) if w % 3 == 0 else full)
        arrays[-1][lanes] = full if w % 2 else some or 1
        for a in arrays[:-1]:
            if w % 5 == 1:
                a[lanes] = a[32 * w]
            elif w % 5 == 2:
                a[lanes] = a[32 * w + (np.arange(32) // 8)]
    return [np.ascontiguousarray(a) for a in arrays]


def _by_warp(fn: Together, outputs: int) -> Callable[[Inputs], list[list[Any]]]:
    def run(arrays: Inputs) -> list[list[Any]]:
        results: list[list[Any]] = [[BEFORE] * len(arrays[0]) for _ in range(outputs)]
        rows = [a[:, 0].tolist() for a in arrays]
        for base in range(0, len(arrays[0]), 32):
            member = rows[-1][base]
            lanes = [i for i in range(32) if member >> i & 1]
            answers = fn(lanes, {i: [r[base + i] for r in rows] for i in lanes})
            for lane, answer in answers.items():
                for k in range(outputs):
                    results[k][base + lane] = answer[k]
        return results

    return run


def _shfl(match: Match) -> tuple[list[Field], list[Field], Together]:
    mode = match.slots["mode"]

    def source(lane: int, b: int, c: int) -> tuple[int, bool]:
        step, clamp, segment = b & 31, c & 31, c >> 8 & 31
        last, first = lane & segment | clamp & ~segment & 31, lane & segment
        j = {
            "up": lane - step,
            "down": lane + step,
            "bfly": lane ^ step,
            "idx": first | step & ~segment & 31,
        }[mode]
        inside = j >= last if mode == "up" else j <= last
        return (j if inside else lane), inside

    def fn(lanes: list[int], given: dict[int, list[int]]) -> dict[int, list[Any]]:
        found = {}
        for lane in lanes:
            j, inside = source(lane, given[lane][1], given[lane][2])
            found[lane] = [given[j][0] if j in given else None, int(inside)]
        return found

    fields = [Field("a_", "b32", 32), Field("b_", "u32", 32), Field("c_", "u32", 32)]
    return fields, [Field("d_", "b32", 32), Field("p_", "pred", 1)], fn


def _vote(match: Match) -> tuple[list[Field], list[Field], Together]:
    mode = match.slots["mode"]

    def fn(lanes: list[int], given: dict[int, list[int]]) -> dict[int, list[Any]]:
        yes = [given[i][0] for i in lanes]
        ballot = sum(1 << i for i in lanes if given[i][0])
        answer = {
            "all": int(all(yes)),
            "any": int(any(yes)),
            "uni": int(len(set(yes)) == 1),
            "ballot": ballot,
        }[mode]
        return {i: [answer] for i in lanes}

    out = Field("d_", "b32", 32) if mode == "ballot" else Field("d_", "pred", 1)
    return [Field("a_", "pred", 1)], [out], fn


def _match(match: Match) -> tuple[list[Field], list[Field], Together]:
    every = match.slots["mode"] == "all"

    def fn(lanes: list[int], given: dict[int, list[int]]) -> dict[int, list[Any]]:
        same = {i: sum(1 << j for j in lanes if given[j][0] == given[i][0]) for i in lanes}
        if not every:
            return {i: [same[i]] for i in lanes}
        agreed = len({given[i][0] for i in lanes}) == 1
        return {i: [same[i] if agreed else 0, int(agreed)] for i in lanes}

    kind = match.slots["type"]
    outputs = [Field("d_", "u32", 32), *([Field("p_", "pred", 1)] if every else [])]
    return [Field("a_", kind, type_bits(kind))], outputs, fn


def _redux(match: Match) -> tuple[list[Field], list[Field], Together]:
    kind, op = match.slots["type"], match.slots["op"]

    def whole(numbers: list[int]) -> int:
        total = numbers[0]
        for n in numbers[1:]:
            total = {
                "add": total + n, "min": min(total, n), "max": max(total, n),
                "and": total & n, "or": total | n, "xor": total ^ n,
            }[op]  # fmt: skip
        return total & ones(kind)

    def fn(lanes: list[int], given: dict[int, list[int]]) -> dict[int, list[Any]]:
        numbers = [given[i][0] for i in lanes]
        if kind == "f32":
            answer = _float_extreme(match, numbers)
        else:
            answer = whole([value(n, kind) for n in numbers])
        return {i: [answer] for i in lanes}

    return [Field("a_", kind, 32)], [Field("d_", kind, 32)], fn


def _float_extreme(match: Match, numbers: list[int]) -> int:
    f = FORMATS["f32"]
    if "abs" in match.slots:
        numbers = [n & 0x7FFFFFFF for n in numbers]
    known = [n for n in numbers if decode(n, f).kind != NAN]
    if not known or ("NaN" in match.slots and len(known) < len(numbers)):
        return 0x7FFFFFFF
    key = lambda n: -(n & 0x7FFFFFFF) - 1 if n >> 31 else n  # noqa: E731 - an order, as in `min`
    return (min if match.slots["op"] == "min" else max)(known, key=key)


def _elect(match: Match) -> tuple[list[Field], list[Field], Together]:
    """Which lane is chosen is the hardware's affair: that all agree on one of them is a scenario; here the lowest."""

    def fn(lanes: list[int], given: dict[int, list[int]]) -> dict[int, list[Any]]:
        return {i: [lanes[0], int(i == lanes[0])] for i in lanes}

    return [], [Field("d_", "u32", 32), Field("p_", "pred", 1)], fn
