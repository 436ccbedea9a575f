"""Cases of what threads of a block do together, and of what surrounds them: barriers, fences, special registers, branches.

Needs `memory`, `warp`. Gives `cases(warp)`. Barriers are shown by words that threads hand to each other, again and again
in the same place; a barrier that is left out would show as a race or as a word too old.
"""

from __future__ import annotations

import itertools
from collections.abc import Callable, Iterator
from typing import Any

import numpy as np

from ...codegen.ir import types as irt
from ...codegen.ir.core import Block, Op, Value
from ...isa.types import SCALARS
from ..case import Array, Field, Inputs
from .elementwise import simple
from .kernel import Build, PortableCase
from .memory import BLOCK, beside, case, next_thread

WORD = Field("a_", "u32", 32)
OUT = Field("d_", "u32", 32)


def cases(warp: int) -> Iterator[PortableCase]:
    """All of them, for warps of so many lanes."""
    yield _rounds()
    for op in ("and", "or", "popc"):
        yield _reduced(op)
    for order, scope in itertools.product(("sc", "acq_rel"), ("cta", "cluster", "gpu", "sys")):
        yield _fenced(order, scope)
    yield _places(warp)
    for name, kind in (("clock", "u32"), ("clock64", "u64"), ("globaltimer", "u64")):
        yield _clock(name, kind)
    yield simple("nanosleep", ["u32"], "u32", fn=lambda a: a, name="ir:nanosleep", emit=_asleep)
    yield _addresses()
    yield _dynamic()
    for kind in ("u32", "u64", "f32", "f64"):
        yield simple(
            "reg_new",
            [kind] * 2,
            kind,
            fn=lambda a, b: a ^ b,
            name=f"ir:register.{kind}",
            emit=_register(kind),
        )
    yield simple("br_if", ["u32", "u32"], "u32", fn=_looped, name="ir:loop", emit=_loop)
    yield _two_ways(warp)
    yield _printed()
    yield from _trapped()
    yield from _named_barriers()


def _rounds() -> PortableCase:
    """Eight rounds through one array of local memory."""

    def emit(b: Build, values: list[Value]) -> list[Value]:
        place = b.array("shared", "u32", b.threads)
        thread, after = next_thread(b)
        word = values[0]
        for _ in range(8):
            b.do("store", b.at(place, thread), word)
            b.do("barrier", kind="sync", id=0)
            word = b("load", [b.at(place, after)], "u32")
            b.do("barrier", kind="sync", id=0)
        return [word]

    def reference(arrays: Inputs) -> list[Array]:
        return [np.roll(arrays[0].reshape(-1, BLOCK), -8, axis=1).reshape(-1, 1)]

    return case("ir:barrier.rounds", "barrier", [WORD], [OUT], reference, emit, together=True)


def _reduced(op: str) -> PortableCase:
    """Two reductions one after the other: the predicate's, and the complement's."""
    result = "u32" if op == "popc" else "pred"

    def emit(b: Build, values: list[Value]) -> list[Value]:
        found = []
        for p in (values[0], b("not", [values[0]], "pred")):
            found.append(b("barrier_red", [p], result, op=op, id=0))
        return found

    def reference(arrays: Inputs) -> list[Array]:
        answers = []
        for a in (arrays[0], arrays[0] ^ 1):
            by = a.reshape(-1, BLOCK)
            one = {"and": by.all(1), "or": by.any(1), "popc": by.sum(1)}[op]
            answers.append(np.repeat(one, BLOCK).reshape(-1, 1).astype("u4" if op == "popc" else "u1"))
        return answers

    def operands(rng: np.random.Generator, quick: bool) -> list[Array]:
        blocks = 8 if quick else 32
        a = rng.integers(0, 2, (blocks, BLOCK)).astype("u1")
        a[0], a[1], a[2], a[3] = 0, 1, 0, 1
        a[2, 77], a[3, 127] = 1, 0
        return [a.reshape(-1, 1)]

    outputs = tuple(Field(n, result, 32 if op == "popc" else 1) for n in ("d_", "e_"))
    return PortableCase(
        name=f"ir:barrier_red.{op}", family="barrier_red", form=f"barrier_red.{op}", requires=(),
        inputs=(Field("a_", "pred", 1),), outputs=outputs, body=(), reference=reference, operands=operands, nan="any",
        together=True, emit=emit,
    )  # fmt: skip


def _fenced(order: str, scope: str) -> PortableCase:
    """A word, a fence and a flag in local memory; the flag is awaited by the thread beside."""

    def emit(b: Build, values: list[Value]) -> list[Value]:
        place = b.array("shared", "u32", b.threads)
        thread, after = next_thread(b)
        b.do("store", b.at(place, thread), values[0], order="relaxed", scope="cta")
        b.do("fence", order=order, scope=scope)
        b.do("barrier", kind="sync", id=0)
        b.do("fence", order=order, scope=scope)
        return [b("load", [b.at(place, after)], "u32", order="relaxed", scope="cta")]

    return case(f"ir:fence.{order}.{scope}", "fence", [WORD], [OUT], beside, emit, together=True)


def _places(warp: int) -> PortableCase:
    """Where a thread is."""
    names = [f"{n}.{axis}" for n in ("tid", "ntid", "ctaid", "nctaid") for axis in "xyz"] + [
        "laneid",
        "WARP_SZ",
    ]
    if warp == 32:
        names += [f"lanemask_{n}" for n in ("eq", "lt", "le", "gt", "ge")]

    def emit(b: Build, values: list[Value]) -> list[Value]:
        return [b("sreg", [], "u32", name=n) for n in names]

    def reference(arrays: Inputs) -> list[Array]:
        n = len(arrays[0])
        i = np.arange(n, dtype=np.uint64)
        lane = i % warp
        one = np.uint64(1) << lane
        zero, ones, all_ = 0 * i, 0 * i + 1, np.uint64(0xFFFFFFFF)
        found = [
            i % BLOCK,
            zero,
            zero,
            zero + BLOCK,
            ones,
            ones,
            i // BLOCK,
            zero,
            zero,
            zero + n // BLOCK,
            ones,
            ones,
        ]
        found += [lane, zero + warp, one, one - 1, one | one - 1, all_ ^ (one | one - 1), all_ ^ (one - 1)]
        return [np.stack(found[: len(names)], -1).astype("u4")]

    return case("ir:sreg", "sreg", [WORD], [Field("d_", "u32", 32, len(names))], reference, emit)


def _clock(name: str, kind: str) -> PortableCase:
    """Time does not run backwards (in 32 bits it may turn over, which is far from the start)."""

    def emit(b: Build, values: list[Value]) -> list[Value]:
        first = b("sreg_clock", [], kind, name=name)
        second = b("sreg_clock", [], kind, name=name)
        return [b("cmp", [second, first], "pred", op="ge")]

    return simple("sreg_clock", ["u32"], "pred", fn=lambda a: 1, name=f"ir:sreg_clock.{name}", emit=emit)


def _asleep(b: Build, values: list[Value]) -> list[Value]:
    b.do("nanosleep", b("and", [values[0], b.const(255, "u32")], "u32"))
    return values


def _addresses() -> PortableCase:
    """An address as a number, moved, and an address again."""

    def emit(b: Build, values: list[Value]) -> list[Value]:
        number = b("ptr_int", [values[0]], "u64")
        moved = b("add", [number, b.const(8, "u64")], "u64")
        place = b("int_ptr", [moved], irt.pointer("global", SCALARS["u32"]))
        return [b("load", [place], "u32"), b("load", [b.at(place, b.const(-1, "s32"))], "u32")]

    def reference(arrays: Inputs) -> list[Array]:
        return [arrays[0][:, 2:3], arrays[0][:, 1:2]]

    given = Field("a_", "u32", 32, 4, direct=True)
    return case("ir:ptr_int", "ptr_int", [given], [OUT, Field("e_", "u32", 32)], reference, emit)


def _dynamic() -> PortableCase:
    """The array that is sized at launch."""

    def emit(b: Build, values: list[Value]) -> list[Value]:
        place = b.array("shared", "u32", 0, dynamic=True)
        thread, after = next_thread(b)
        b.do("store", b.at(place, thread), values[0])
        b.do("barrier", kind="sync", id=0)
        return [b("load", [b.at(place, after)], "u32")]

    return case("ir:array.dynamic.u32", "array", [WORD], [OUT], beside, emit, together=True, smem=4 * BLOCK)


def _register(kind: str) -> Callable[[Build, list[Value]], list[Value]]:
    raw = f"b{SCALARS[kind].bits}"

    def emit(b: Build, values: list[Value]) -> list[Value]:
        register = b("reg_new", [], irt.register(SCALARS[kind]))
        b.do("reg_set", register, values[0])
        words = [b("bitcast", [v], raw) for v in (b("reg_get", [register], kind), values[1])]
        b.do("reg_set", register, b("bitcast", [b("xor", words, raw)], kind))
        return [b("reg_get", [register], kind)]

    return emit


def _looped(a: int, b: int) -> int:
    total = a
    for i in range(b & 15):
        total = (total * 3 + i) & 0xFFFFFFFF
    return total


def _loop(b: Build, values: list[Value]) -> list[Value]:
    """As often as the low four bits of the second operand say: lanes leave at different times."""
    count = b("and", [values[1], b.const(15, "u32")], "u32")
    head, body, after = Block("head"), Block("body"), Block("after")
    i, total = head.add_param(SCALARS["u32"], "i"), head.add_param(SCALARS["u32"], "total")
    b.block.ops.append(Op("br", [], [], {}, succs=[(head, [b.const(0, "u32"), values[0]])]))
    b.fn.blocks += [head, body, after]
    b.block = head
    test = b("cmp", [i, count], "pred", op="lt")
    head.ops.append(Op("br_if", [test], [], {}, succs=[(body, []), (after, [])]))
    b.block = body
    grown = b("add", [b("mul", [total, b.const(3, "u32")], "u32"), i], "u32")
    step = b("add", [i, b.const(1, "u32")], "u32")
    body.ops.append(Op("br", [], [], {}, succs=[(head, [step, grown])]))
    b.block = after
    return [total]


def _two_ways(warp: int) -> PortableCase:
    """A ballot in each arm of a branch, and one behind it: who is where."""

    def emit(b: Build, values: list[Value]) -> list[Value]:
        test = b("cmp", [b("and", [values[0], b.const(1, "u32")], "u32"), b.const(0, "u32")], "pred", op="ne")
        arms = Block("yes"), Block("no")
        after = Block("after")
        who = after.add_param(SCALARS[b.word], "who")
        b.block.ops.append(Op("br_if", [test], [], {}, succs=[(arms[0], []), (arms[1], [])]))
        b.fn.blocks += [*arms, after]
        for arm in arms:
            b.block = arm
            arm.ops.append(Op("br", [], [], {}, succs=[(after, [b("activemask", [], b.word)])]))
        b.block = after
        return [who, b("activemask", [], b.word)]

    def reference(arrays: Inputs) -> list[Array]:
        odd = (arrays[0][:, 0] & 1).reshape(-1, warp).astype(bool)
        bits = np.uint64(1) << np.arange(warp, dtype=np.uint64)
        yes = np.where(odd, bits, 0).sum(1, dtype=np.uint64)[:, None]
        every = bits.sum(dtype=np.uint64)
        who = np.where(odd, yes, every ^ yes).reshape(-1, 1)
        return [who.astype(f"u{warp // 8}"), np.full(who.shape, every, f"u{warp // 8}")]

    outputs = [Field(n, f"u{warp}", warp) for n in ("d_", "e_")]
    return case("ir:two_ways", "br_if", [WORD], outputs, reference, emit, together=True)


def _printed() -> PortableCase:
    """A line a thread: numbers of every kind, of which all bits are shown."""
    form = "%u %d %llu %lld %x %.17g|\n"
    kinds = ("u32", "s32", "u64", "s64", "u32", "f64")
    fields = [Field(f"{'abcdef'[i]}_", k, SCALARS[k].bits) for i, k in enumerate(kinds)]

    def emit(b: Build, values: list[Value]) -> list[Value]:
        b.do("printf", *values, fmt=form)
        return [values[0]]

    def lines(arrays: Inputs) -> list[str]:
        typed = [a[:, 0].view(t) for a, t in zip(arrays, ("u4", "i4", "u8", "i8", "u4", "f8"))]
        found = []
        for row in zip(*(t.tolist() for t in typed)):
            found.append("%u %d %u %d %x %.17g|" % row)  # noqa: UP031 - C's own format
        return found

    def operands(rng: np.random.Generator, quick: bool) -> list[Array]:
        made: list[Array] = []
        for f in fields[:5]:
            made.append(rng.integers(0, 1 << f.bits - 1, (BLOCK, 1), dtype=np.uint64).astype(f.dtype) * 2 + 1)
        return [*made, rng.normal(size=(BLOCK, 1)).view("u8")]

    return PortableCase(
        name="ir:printf", family="printf", form="printf", requires=(), inputs=tuple(fields), outputs=(OUT,), body=(),
        reference=lambda arrays: [arrays[0]], operands=operands, nan="any", together=True, emit=emit, printed=lines,
    )  # fmt: skip


def _trapped() -> Iterator[PortableCase]:
    """A thread that traps ends the launch; one that does not reach the trap does not."""
    for reached in (True, False):

        def emit(b: Build, values: list[Value], reached: bool = reached) -> list[Value]:
            limit = b.const(7 if reached else BLOCK, "u32")
            b.branch(
                b("cmp", [b("sreg", [], "u32", name="tid.x"), limit], "pred", op="eq"), lambda: b.do("trap")
            )
            return [values[0]]

        name = "ir:trap" if reached else "ir:trap#not_reached"
        fault = "trap" if reached else ""
        yield case(name, "trap", [WORD], [OUT], lambda arrays: [arrays[0]], emit, fault=fault)


def _named_barriers() -> Iterator[PortableCase]:
    """What only hardware with named barriers has."""

    def reference(arrays: Inputs) -> list[Any]:
        return [arrays[0]]

    for words in (
        {"kind": "sync", "id": 1},
        {"kind": "arrive", "id": 1, "count": 64},
        {"kind": "sync", "id": 0, "count": 64},
    ):

        def emit(b: Build, values: list[Value], words: dict[str, Any] = words) -> list[Value]:
            b.do("barrier", **words)
            return [values[0]]

        name = "ir:barrier." + ".".join(f"{k}_{v}" if k != "kind" else str(v) for k, v in words.items())
        yield case(name, "barrier", [WORD], [OUT], reference, emit, together=True)
