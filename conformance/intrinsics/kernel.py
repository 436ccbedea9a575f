"""The kernel of an intrinsic: operands are loaded, the language is asked for the intrinsic, results are stored.

Needs `portable.kernel`, `dsl.intrinsic`. Gives `fields_of`, `emitter`, `Choice`, `choices`, `spelled`, `row_case`.
Invariant: an operand is one whole number, its elements the lowest first, and so is a result.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from typing import Any

import numpy as np

from ...codegen.ir.core import Value
from ...dsl.intrinsic import emit_intrinsic
from ...dsl.types import class_of
from ...isa.amdgcn.notation import Form, Operand
from ...isa.amdgcn.targets import AmdTarget
from ...isa.types import SCALARS
from ..case import Array, Field, Inputs
from ..portable.kernel import Build, Emit, PortableCase
from ..portable.memory import joined, parts
from ..values import tuples

Reference = Callable[[Inputs], Sequence[Any]]
#: The values of a form's immediates, by name.
Choice = dict[str, int]
BLOCK = 128


def shape(operand: Operand) -> tuple[str, int]:
    """The kind of an operand's elements, and how many there are."""
    head, _, count = operand.type.partition(".x")
    return head, int(count or 1)


def plain(form: Form) -> bool:
    """Whether its operands are numbers: no pointers, no resources, no vectors that a value cannot be."""
    some = [shape(o) for o in form.operands if not o.immediate]
    return all(kind in SCALARS and count in (1, 2, 3, 4, 6, 8, 16, 32) for kind, count in some)


def fields_of(
    operands: Sequence[Operand], letter: str, values: dict[str, tuple[int, ...]]
) -> tuple[Field, ...]:
    """An array for each operand."""
    found = []
    for i, o in enumerate(operands):
        kind, count = shape(o)
        bits = SCALARS[kind].bits if kind != "pred" else 1
        found.append(Field(f"{letter}{i}_", kind, bits, count, values.get(o.name, ())))
    return tuple(found)


def spelled(form: Form, choice: Choice) -> str:
    """A case's name."""
    said = "".join(f" {k}={v}" for k, v in choice.items())
    return f"amdgcn:{form.name}{form.suffix}" + (f"#{said.strip()}" if said else "")


def choices(form: Form, chip: str, most: int = 6) -> Iterator[Choice]:
    """Values of the immediates: the least, the greatest, and some between, each with the others at their least."""
    immediates = [o for o in form.sources if o.immediate]
    base = {o.name: least(o, chip) for o in immediates}
    yield base
    for o in immediates:
        for value in some_values(o, chip, most):
            if value != base[o.name]:
                yield {**base, o.name: value}


def least(operand: Operand, chip: str) -> int:
    """The immediate nearest to zero."""
    return min((v for r in operand.on(chip) for v in (r[0], r[-1], 0) if v in r), key=abs, default=0)


def some_values(operand: Operand, chip: str, most: int) -> list[int]:
    """Some of an immediate's values, spread over all."""
    if operand.bits == 1:
        return [0, 1]
    every = [v for r in operand.on(chip) for v in (r if len(r) <= 512 else (r[0], r[-1]))]
    every = every or [0, 1]
    step = max(1, -(-len(every) // most))
    return sorted({*every[::step], every[-1]})


def emitter(
    form: Form, choice: Choice, constants: dict[str, int] | None = None, uniform: Sequence[str] = ()
) -> Emit:
    """The body: one call of the language. `constants`: operands that are literals instead; `uniform`: those that the
    first lane's value is taken of.
    """
    given = constants or {}

    def emit(b: Build, values: list[Value]) -> list[Value]:
        left = iter(values)
        args: list[Any] = []
        with b.language():
            for o in form.sources:
                if o.immediate:
                    args.append(bool(choice[o.name]) if o.bits == 1 else choice[o.name])
                elif o.name in given:
                    cls: Any = class_of(SCALARS[o.type])
                    args.append(cls(given[o.name]))
                else:
                    kind, count = shape(o)
                    own = [next(left) for _ in range(count)]
                    value = _wrapped(b, own, kind)
                    args.append(emit_intrinsic("readfirstlane", (value,)) if o.name in uniform else value)
            found = emit_intrinsic(form.name + form.suffix, tuple(args))
        made: list[Value] = []
        for o, one in zip(form.results, found if isinstance(found, tuple) else (found,)):
            kind, count = shape(o)
            made += parts(b, one._v, kind, count) if not isinstance(one, list) else [v._v for v in one]
        return made

    return emit


def _wrapped(b: Build, own: list[Value], kind: str) -> Any:
    """Values as the language has them."""
    value = joined(b, own, kind)
    cls: Any = class_of(value.type)
    return cls._wrap(value)


def whole_numbers(fields: Sequence[Field], arrays: Inputs) -> list[list[int]]:
    """Each operand as one number a thread."""
    found = []
    for f, a in zip(fields, arrays):
        columns = [c.tolist() for c in np.asarray(a).T]
        found.append([sum(v << f.bits * i for i, v in enumerate(row)) for row in zip(*columns)])
    return found


def apart(number: int, field: Field) -> list[int]:
    """A result's elements."""
    return [number >> field.bits * i & (1 << field.bits) - 1 for i in range(field.count)]


def row_case(
    form: Form,
    choice: Choice,
    target: AmdTarget,
    reference: Callable[[tuple[Field, ...], tuple[Field, ...]], Reference],
    *,
    constants: dict[str, int] | None = None,
    values: dict[str, tuple[int, ...]] | None = None,
    operands: Callable[[tuple[Field, ...]], Callable[[np.random.Generator, bool], list[Array]]] | None = None,
    together: bool = False,
    uniform: Sequence[str] = (),
) -> PortableCase:
    """The case of a row. `reference` is given the fields of inputs and results."""
    sources = [o for o in form.sources if not o.immediate and o.name not in (constants or {})]
    inputs = fields_of(sources, "a", values or {}) or (Field("a_", "u32", 32),)
    outputs = fields_of(form.results, "d", {}) or (Field("d_", "u32", 32),)
    emit = emitter(form, choice, constants, uniform)

    def body(b: Build, given: list[Value]) -> Sequence[Value]:
        made = list(emit(b, given if sources else []))
        return made if form.results else [b.const(0, "u32")]

    drawn = operands(inputs) if operands else lambda rng, quick: tuples(inputs, rng, quick, BLOCK)
    return PortableCase(
        name=spelled(form, {**choice, **(constants or {})}), family=form.name, form=form.instruction, requires=(),
        inputs=inputs, outputs=outputs, body=(), reference=reference(inputs, outputs), operands=drawn, nan="any",
        block=BLOCK, together=together, emit=body,
    )  # fmt: skip
