"""Cases of operations between the lanes of a warp, of 32 lanes and of 64: with every lane, and with some of them only.

Needs `kernel`. Gives `cases(warp)`, `collective`. References are written for any width. Lanes outside a mask do not
execute the operation and must keep what stood in their results; what is read from such a lane may be anything.
"""

from __future__ import annotations

import itertools
from collections.abc import Callable, Iterator, Sequence
from typing import Any

import numpy as np

from ...codegen.ir.core import Value
from ...isa.ptx.lookup import type_bits
from ..case import Array, Field, Inputs
from ..reference.integers import mask as ones
from ..reference.integers import value as number_of
from ..values import tuples
from .kernel import Build, PortableCase

BLOCK = 128
#: Warps that a case runs.
WARPS, QUICK_WARPS = 32, 8
#: From the members and their operands to their results; None: anything.
Together = Callable[[list[int], dict[int, list[int]]], dict[int, list[Any]]]
#: From the operands and the member mask to the results.
Within = Callable[[Build, list[Value], Value], Sequence[Value]]
ANY_SCALAR = ("u8", "s8", "u16", "s16", "u32", "s32", "b32", "u64", "s64", "b64", "f16", "bf16", "f32", "f64")


def cases(warp: int) -> Iterator[PortableCase]:
    """All of them, for warps of so many lanes."""
    yield from _shuffles(warp)
    for kind in ("u32", "s32", "b32", "f32", "u64", "s64", "b64", "f64"):
        yield from _both(
            warp, f"match.any.{kind}", [kind], [f"u{warp}"], _match_any, _one("match", f"u{warp}", mode="any")
        )
        yield from _both(
            warp, f"match.all.{kind}", [kind], [f"u{warp}"], _match_all, _one("match", f"u{warp}", mode="all")
        )
    for mode, fn in VOTES.items():
        out = f"u{warp}" if mode == "ballot" else "pred"
        yield from _both(warp, f"vote.{mode}", ["pred"], [out], fn, _one("vote", out, mode=mode))
    for kind, op in itertools.product(("u32", "s32"), ("add", "min", "max", "and", "or", "xor")):
        yield from _both(
            warp, f"redux.{op}.{kind}", [kind], [kind], _redux(op, kind), _one("redux", kind, op=op)
        )
    yield from _both(warp, "elect", [], ["pred"], _elect, lambda b, v, m: [b("elect", [m], "pred")])
    yield from _both(
        warp, "activemask", [], [f"u{warp}"], _active, lambda b, v, m: [b("activemask", [], f"u{warp}")]
    )
    yield _synchronised(warp)


def _one(op_: str, result: str, /, **attrs: Any) -> Within:
    return lambda b, values, member: [b(op_, [*values, member], result, **attrs)]


def _both(
    warp: int, name: str, kinds: Sequence[str], results: Sequence[str], fn: Together, within: Within
) -> Iterator[PortableCase]:
    """With every lane and a literal mask; and with some lanes, in divergent code."""
    yield collective(warp, f"ir:{name}", kinds, results, fn, within, False)
    yield collective(warp, f"ir:{name}#members", kinds, results, fn, within, True)


def collective(
    warp: int,
    name: str,
    kinds: Sequence[str],
    results: Sequence[str],
    fn: Together,
    within: Within,
    some: bool,
) -> PortableCase:
    """A case of one operation between lanes. `some`: the members are those of a mask among the operands."""
    fields = [_field(f"{'abc'[i]}_", k) for i, k in enumerate(kinds)]
    fields.append(Field("mask_", f"u{warp}", warp))
    outputs = tuple(_field(f"d{i}_", k, direct=True) for i, k in enumerate(results))

    def emit(b: Build, values: list[Value]) -> list[Value]:
        operands, member, places = values[: len(kinds)], values[len(kinds)], values[len(kinds) + 1 :]

        def body() -> None:
            for place, found, kind in zip(places, within(b, operands, member if some else b.mask()), results):
                bit = [found, b.const(1, "u8"), b.const(0, "u8")]
                b.do("store", place, b("select", bit, "u8") if kind == "pred" else found)

        if some:
            at = b("sreg", [], "u32", name="laneid")
            bit = b("and", [b("shr", [member, at], b.word), b.const(1, b.word)], b.word)
            b.branch(b("cmp", [bit, b.const(0, b.word)], "pred", op="ne"), body)
        else:
            body()
        return []

    return PortableCase(
        name=name, family=name[3:].partition(".")[0].partition("#")[0], form=name[3:], requires=(),
        inputs=tuple(fields), outputs=outputs, body=(), reference=_by_warp(fn, outputs, warp, some),
        operands=lambda rng, quick: operands(fields, rng, quick, warp, some), nan="any", together=True, emit=emit,
    )  # fmt: skip


def _field(name: str, kind: str, direct: bool = False) -> Field:
    return Field(name, kind, 1 if kind == "pred" else type_bits(kind), direct=direct)


def operands(
    fields: Sequence[Field], rng: np.random.Generator, quick: bool, warp: int, some: bool
) -> list[Array]:
    """Random lanes; some warps all alike, some alike in eights; masks full, dense, and of few lanes."""
    warps = QUICK_WARPS if quick else WARPS
    rows = warps * warp
    arrays = [np.resize(a, (rows, a.shape[1])) for a in tuples(fields, rng, quick, BLOCK)]
    for a in arrays[:-1]:
        rng.shuffle(a)
    full = (1 << warp) - 1
    for w in range(warps):
        lanes = slice(warp * w, warp * w + warp)
        drawn = [int(x) for x in rng.integers(0, 1 << 63, 2)]
        few = (drawn[0] << 1 | 1) & (drawn[1] if w % 3 == 0 else full) & full
        arrays[-1][lanes] = full if w % 4 == 3 or not some else few or 1
        for a in arrays[:-1]:
            if w % 5 == 1:
                a[lanes] = a[warp * w]
            elif w % 5 == 2:
                a[lanes] = a[warp * w + np.arange(warp) // 8]
    return [np.ascontiguousarray(a) for a in arrays]


def _by_warp(
    fn: Together, outputs: Sequence[Field], warp: int, some: bool
) -> Callable[[Inputs], list[list[Any]]]:
    before = [0xA5 if f.bits == 1 else int.from_bytes(b"\xa5" * (f.bits // 8), "little") for f in outputs]

    def run(arrays: Inputs) -> list[list[Any]]:
        results: list[list[Any]] = [[old] * len(arrays[0]) for old in before]
        rows = [a[:, 0].tolist() for a in arrays]
        for base in range(0, len(arrays[0]), warp):
            member = rows[-1][base] if some else (1 << warp) - 1
            lanes = [i for i in range(warp) if member >> i & 1]
            answers = fn(lanes, {i: [r[base + i] for r in rows[:-1]] for i in lanes})
            for lane, answer in answers.items():
                for k in range(len(outputs)):
                    results[k][base + lane] = answer[k]
        return results

    return run


# shuffles ---------------------------------------------------------------------------------------------------------------


def source(mode: str, lane: int, by: int, width: int, warp: int) -> int:
    """The lane that is read (PTX ISA 9.7.9.6), for segments of `width` lanes."""
    by &= warp - 1
    first = lane & ~(width - 1)
    last = first + width - 1
    j = {"up": lane - by, "down": lane + by, "bfly": lane ^ by, "idx": first | by & width - 1}[mode]
    inside = j >= first if mode == "up" else j <= last
    return j if inside else lane


def _shuffled(mode: str, width: int, warp: int, by: int | None = None) -> Together:
    def fn(lanes: list[int], given: dict[int, list[int]]) -> dict[int, list[Any]]:
        found = {}
        for lane in lanes:
            j = source(mode, lane, given[lane][1] if by is None else by, width, warp)
            found[lane] = [given[j][0] if j in given else None]
        return found

    return fn


def _shuffle(mode: str, kind: str, width: int, warp: int, by: int | None) -> Iterator[PortableCase]:
    attrs = {"mode": mode, "width": width if width != warp else None}

    def within(b: Build, values: list[Value], member: Value) -> list[Value]:
        lane = values[1] if by is None else b.const(by, "u32")
        return [b("shuffle", [values[0], lane, member], kind, **attrs)]

    how = "lane" if by is None else str(by)
    kinds = [kind, "u32"] if by is None else [kind]
    fn = _shuffled(mode, width, warp, by)
    yield from _both(warp, f"shuffle.{mode}.width{width}.{how}.{kind}", kinds, [kind], fn, within)


def _shuffles(warp: int) -> Iterator[PortableCase]:
    widths = [1 << i for i in range(warp.bit_length())]
    for mode in ("idx", "up", "down", "bfly"):
        for width in widths:
            yield from _shuffle(mode, "u32", width, warp, None)
            for by in sorted({1, 2, 3, width // 2, width - 1}) if 1 < width < warp else ():
                yield from _shuffle(mode, "u32", width, warp, by)
        for by in range(warp):
            yield from _shuffle(mode, "u32", warp, warp, by)
        for kind in ANY_SCALAR:
            if kind != "u32":
                yield from _shuffle(mode, kind, warp, warp, None)
                yield from _shuffle(mode, kind, warp, warp, 1)
                yield from _shuffle(mode, kind, warp, warp, 16)


# votes and their kin ------------------------------------------------------------------------------------------------------


def _alike(lanes: list[int], answer: Any) -> dict[int, list[Any]]:
    """The same in every member."""
    return {i: [answer] for i in lanes}


def _vote(answer: Callable[[list[int], dict[int, list[int]]], int]) -> Together:
    return lambda lanes, given: _alike(lanes, answer(lanes, given))


VOTES = {
    "all": _vote(lambda lanes, given: int(all(given[i][0] for i in lanes))),
    "any": _vote(lambda lanes, given: int(any(given[i][0] for i in lanes))),
    "uni": _vote(lambda lanes, given: int(len({given[i][0] for i in lanes}) == 1)),
    "ballot": _vote(lambda lanes, given: sum(1 << i for i in lanes if given[i][0])),
}


def _match_any(lanes: list[int], given: dict[int, list[int]]) -> dict[int, list[Any]]:
    return {i: [sum(1 << j for j in lanes if given[j][0] == given[i][0])] for i in lanes}


def _match_all(lanes: list[int], given: dict[int, list[int]]) -> dict[int, list[Any]]:
    alike = len({given[i][0] for i in lanes}) == 1
    return _alike(lanes, sum(1 << i for i in lanes) if alike else 0)


def folded(op: str, numbers: list[int], kind: str) -> int:
    """Integers combined."""
    total = numbers[0]
    for n in numbers[1:]:
        total = {
            "add": total + n, "mul": total * n, "min": min(total, n), "max": max(total, n),
            "and": total & n, "or": total | n, "xor": total ^ n,
        }[op]  # fmt: skip
        total = number_of(total & ones(kind), kind)
    return total & ones(kind)


def _redux(op: str, kind: str) -> Together:
    def fn(lanes: list[int], given: dict[int, list[int]]) -> dict[int, list[Any]]:
        return _alike(lanes, folded(op, [number_of(given[i][0], kind) for i in lanes], kind))

    return fn


def _elect(lanes: list[int], given: dict[int, list[int]]) -> dict[int, list[Any]]:
    """The lowest lane: which one it is, is the target's affair, and this is what the targets do."""
    return {i: [int(i == lanes[0])] for i in lanes}


def _active(lanes: list[int], given: dict[int, list[int]]) -> dict[int, list[Any]]:
    return _alike(lanes, sum(1 << i for i in lanes))


def _synchronised(warp: int) -> PortableCase:
    """Lanes hand words to each other through local memory, with nothing between but the warp's own barrier."""

    def within(b: Build, values: list[Value], member: Value) -> list[Value]:
        place = b.array("shared", "u32", b.threads)
        thread = b("sreg", [], "u32", name="tid.x")
        b.do("store", b.at(place, thread), values[0])
        b.do("warp_sync", member)
        return [b("load", [b.at(place, b("xor", [thread, b.const(warp - 1, "u32")], "u32"))], "u32")]

    def fn(lanes: list[int], given: dict[int, list[int]]) -> dict[int, list[Any]]:
        return {i: [given[i ^ warp - 1][0]] for i in lanes}

    return collective(warp, "ir:warp_sync", ["u32"], ["u32"], fn, within, False)
