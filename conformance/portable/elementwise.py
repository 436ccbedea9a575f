"""Cases of one operation on a thread's own operands.

Needs `kernel`, `meaning`. Gives `simple`, the short way to such a case.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from ...codegen.ir.core import Value
from ...isa.ptx.lookup import type_bits
from ..case import Field
from ..plans.elementwise import elementwise
from ..reference.registry import Scalar
from ..values import tuples
from .kernel import Build, Emit, PortableCase
from .meaning import meaning


def field(name: str, kind: str) -> Field:
    """The array of an operand."""
    return Field(name, kind, 1 if kind == "pred" else type_bits(kind))


def spelled(op: str, attrs: dict[str, Any], *kinds: str) -> str:
    """An operation with its words, as a name: `ir:add.rz.ftz.f32`."""
    said = [str(v) if v is not True else k for k, v in attrs.items() if v is not None and v is not False]
    return ".".join(["ir:" + op, *said, *kinds])


def simple(
    op: str,
    operands: Sequence[str],
    result: str,
    *,
    attrs: dict[str, Any] | None = None,
    slots: dict[str, Any] | None = None,
    base: str = "",
    fn: Scalar | None = None,
    kinds: Sequence[str] = (),
    name: str = "",
    emit: Emit | None = None,
) -> PortableCase:
    """One op with `attrs` on operands of these types. Right is what `fn` says, or the reference of `base` with `slots`."""
    given = attrs or {}
    inputs = tuple(field(f"{'abcdefgh'[i]}_", kind) for i, kind in enumerate(operands))
    if fn is None:
        fn = meaning(base or op, **(slots or {}))

    def body(b: Build, values: list[Value]) -> list[Value]:
        return [b(op, values, result, **given)]

    called = name or spelled(op, given, *(kinds or (operands[-1],)))
    return case(called, op, inputs, (field("d_", result),), fn, emit or body)


def case(
    name: str,
    family: str,
    inputs: tuple[Field, ...],
    outputs: tuple[Field, ...],
    fn: Callable[..., Any],
    emit: Emit,
) -> PortableCase:
    """A case whose threads have nothing to do with each other."""
    return PortableCase(
        name=name, family=family, form=name.removeprefix("ir:"), requires=(), inputs=inputs, outputs=outputs, body=(),
        reference=elementwise(fn, inputs, sum(f.count for f in outputs)),
        operands=lambda rng, quick: tuples(inputs, rng, quick, 128), nan="any", emit=emit,
    )  # fmt: skip
