"""Cases of the language's reductions and scans over the lanes of a warp.

Needs the language, `warp`. Gives `cases(warp)`. Float sums are in the order that the language states, so that they are
bit for bit; integers in any.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from ...codegen.ir.core import Value
from ...dsl import warp as language
from ...dsl.types import class_of
from ..reference.integers import value as number_of
from ..reference.numbers import FORMATS, add, decode, encode, multiply
from .kernel import Build, PortableCase
from .meaning import meaning
from .warp import Together, collective, folded

OPS = ("add", "mul", "min", "max", "and", "or", "xor")


def cases(warp: int) -> Iterator[PortableCase]:
    """All of them, for warps of so many lanes."""
    for kind in ("u32", "s32", "u64", "s64", "f32", "f64", "f16"):
        for op in OPS[:4] if kind[0] == "f" else OPS:
            for width in (warp, warp // 2, 4):
                yield _case(warp, "reduce", kind, op, width)
                yield _case(warp, "scan", kind, op, width)
        yield _case(warp, "scan", kind, "add", warp, exclusive=True)


def _case(warp: int, what: str, kind: str, op: str, width: int, exclusive: bool = False) -> PortableCase:
    words: dict[str, Any] = {"op": op, "width": width}
    words |= {"exclusive": True} if exclusive else {}

    def within(b: Build, values: list[Value], member: Value) -> list[Value]:
        with b.language():
            given: Any = class_of(values[0].type)._wrap(values[0])
            found: Any = getattr(language, what)(given, **words)
        return [found._v]

    fn = _reduced(kind, op, width) if what == "reduce" else _scanned(kind, op, width, exclusive)
    name = f"ir:warp.{what}.{op}{'.exclusive' if exclusive else ''}.width{width}.{kind}"
    return collective(warp, name, [kind], [kind], fn, within, False)


def _pair(kind: str, op: str) -> Any:
    """Two values combined, as bits."""
    if kind not in FORMATS:
        return lambda x, y: folded(op, [number_of(x, kind), number_of(y, kind)], kind)
    f = FORMATS[kind]
    if op in ("min", "max"):
        return meaning(op, type=kind)
    exact = add if op == "add" else multiply
    return lambda x, y: encode(exact(decode(x, f), decode(y, f)), f)


def _reduced(kind: str, op: str, width: int) -> Together:
    """Butterflies of half the width, a quarter, ...: the lane's own value first."""
    pair = _pair(kind, op)

    def fn(lanes: list[int], given: dict[int, list[int]]) -> dict[int, list[Any]]:
        now = [given[i][0] for i in lanes]
        distance = width // 2
        while distance:
            now = [pair(now[i], now[i ^ distance]) for i in lanes]
            distance //= 2
        return {i: [now[i]] for i in lanes}

    return fn


def _scanned(kind: str, op: str, width: int, exclusive: bool) -> Together:
    """Each lane takes what the lane at a distance below has, doubling the distance."""
    pair = _pair(kind, op)

    def fn(lanes: list[int], given: dict[int, list[int]]) -> dict[int, list[Any]]:
        now = [given[i][0] for i in lanes]
        distance = 1
        while distance < width:
            now = [pair(now[i - distance], now[i]) if i % width >= distance else now[i] for i in lanes]
            distance *= 2
        if exclusive:
            now = [now[i - 1] if i % width else 0 for i in lanes]
        return {i: [now[i]] for i in lanes}

    return fn
