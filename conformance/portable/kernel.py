"""From a portable case to the IR of its kernel: operands are loaded, the body is emitted, results are stored.

Needs `codegen.ir`. Gives `PortableCase`, `Build`, `function_of`. Invariant: every thread loads and stores only its own
elements, unless the body says otherwise; memory holds a predicate as a byte.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any

from ...codegen.ir import types as irt
from ...codegen.ir.core import Block, Function, Op, SharedVar, Value
from ...dsl.trace import Trace, set_active
from ...isa.target import Target
from ...isa.types import PACKED, SCALARS, Scalar
from ..case import Case, Field

U8, U32, PRED = SCALARS["u8"], SCALARS["u32"], irt.PRED


def type_of(kind: str) -> irt.Type:
    """The IR type of a field's elements: `f16x2` is a vector."""
    if kind in PACKED:
        part, count = PACKED[kind]
        return irt.vector(SCALARS[part], count)
    return SCALARS[kind]


class Build:
    """A kernel under construction, one block at a time."""

    def __init__(self, name: str, threads: int, target: Target) -> None:
        self.block = Block("entry")
        self.fn = Function(name, [self.block], attrs={"threads": threads})
        self.target, self.warp, self.threads = target, target.warp_size, threads

    def __call__(self, op_: str, operands: Sequence[Value], type_: irt.Type | str, /, **attrs: Any) -> Value:
        """Append an op with one result."""
        result = type_of(type_) if isinstance(type_, str) else type_
        op = Op(op_, list(operands), [result], _given(attrs))
        self.block.ops.append(op)
        return op.result

    def do(self, op_: str, /, *operands: Value, **attrs: Any) -> None:
        """Append an op without a result."""
        self.block.ops.append(Op(op_, list(operands), [], _given(attrs)))

    def const(self, value: int | float | bool, kind: str) -> Value:
        """A literal."""
        return self("const", [], kind, value=value)

    def mask(self, value: int | None = None) -> Value:
        """A member mask as wide as the warp: every lane, or these."""
        every = (1 << self.warp) - 1
        return self.const(every if value is None else value & every, self.word)

    @property
    def word(self) -> str:
        """The type of a member mask."""
        return f"u{self.warp}"

    def array(
        self,
        space: str,
        elem: irt.Type | str,
        count: int,
        init: tuple[int | float, ...] | None = None,
        dynamic: bool = False,
    ) -> Value:
        """A new array in shared, local or constant memory, and its address."""
        scalar = type_of(elem) if isinstance(elem, str) else elem
        assert isinstance(scalar, Scalar | irt.Vector)
        arrays = self.fn.arrays(space)
        name = f"{space}{len(arrays)}"
        arrays.append(SharedVar(name, scalar, count, max(16, scalar.bytes), dynamic, init))
        return self(f"{space}_ptr", [], irt.pointer(space, scalar), var=name)

    def at(self, pointer: Value, index: Value, scale: int | None = None) -> Value:
        """The address `index` elements on."""
        return self("ptr_add", [pointer, index], pointer.type, scale=scale)

    @contextmanager
    def language(self) -> Iterator[None]:
        """What the language's functions emit goes to the open block."""
        trace = Trace(self.fn, self.block, self.target)
        before = set_active(trace)
        try:
            yield
        finally:
            set_active(before)
            assert trace.block is not None
            self.block = trace.block

    def branch(self, test: Value, body: Callable[[], None]) -> None:
        """`body` where `test` holds, in a block of its own."""
        then, after = Block("then"), Block("after")
        self.block.ops.append(Op("br_if", [test], [], {}, succs=[(then, []), (after, [])]))
        self.fn.blocks += [then, after]
        self.block = then
        body()
        self.block.ops.append(Op("br", [], [], {}, succs=[(after, [])]))
        self.block = after


def _given(attrs: dict[str, Any]) -> dict[str, Any]:
    return {k: v for k, v in attrs.items() if v is not None and v is not False}


Emit = Callable[[Build, list[Value]], Sequence[Value]]


@dataclass(frozen=True, slots=True, kw_only=True)
class PortableCase(Case):
    """`emit` is given the inputs' values (of a `direct` field: the thread's address), inputs first, then the addresses of
    direct outputs, and answers with the values of the other outputs.
    """

    emit: Emit
    smem: int = 0
    unchecked: bool = False  # it does what hardware defines and an emulator's sanitizer reports
    printed: Callable[[Sequence[Any]], list[str]] | None = (
        None  # inputs to the lines that it has to print, in any order
    )


def _pointer(field: Field) -> irt.Type:
    if field.bits == 1:
        return irt.pointer("global", U8)
    elem = type_of(field.kind)
    assert isinstance(elem, Scalar | irt.Vector)
    return irt.pointer("global", elem)


def _load(b: Build, field: Field, place: Value) -> list[Value]:
    found = []
    for i in range(field.count):
        at = b.at(place, b.const(i, "u32")) if i else place
        if field.bits == 1:
            byte = b("load", [at], U8)
            found.append(b("cmp", [byte, b.const(0, "u8")], PRED, op="ne"))
        else:
            found.append(b("load", [at], field.kind))
    return found


def _store(b: Build, field: Field, place: Value, values: Sequence[Value]) -> None:
    for i, value in enumerate(values):
        at = b.at(place, b.const(i, "u32")) if i else place
        if field.bits == 1:
            value = b("select", [value, b.const(1, "u8"), b.const(0, "u8")], U8)
        b.do("store", at, value)


def function_of(case: PortableCase, name: str, target: Target) -> Function:
    """One kernel: a pointer for each input, then for each output."""
    b = Build(name, case.block, target)
    fields = (*case.inputs, *case.outputs)
    params = [b.block.add_param(_pointer(f), f"p{i}") for i, f in enumerate(fields)]
    thread, block = b("sreg", [], U32, name="tid.x"), b("sreg", [], U32, name="ctaid.x")
    index = b("mad", [block, b.const(case.block, "u32"), thread], U32)
    places = [b.at(p, index, f.count * max(f.bits, 8) // 8) for p, f in zip(params, fields)]
    inputs, given = len(case.inputs), []
    for field, place in zip(case.inputs, places):
        given += [place] if field.direct else _load(b, field, place)
    given += [p for f, p in zip(case.outputs, places[inputs:]) if f.direct]
    results = list(case.emit(b, given))
    for field, place in zip(case.outputs, places[inputs:]):
        if not field.direct:
            _store(b, field, place, results[: field.count])
            results = results[field.count :]
    b.do("ret")
    return b.fn
