"""Cases of instructions that compute a result from their operands alone: one thread, one tuple.

Needs the references. Gives `plan`, and `field_of`, `text_of` for the other plans. A form with an operand that must be a
literal has a case for each of some literals; one with a predicate that may be negated has a case with it negated.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from ...isa.ptx import Match, Operand
from ...isa.ptx.lookup import type_bits
from ..case import Array, Case, Field, Inputs
from ..reference import scalar
from ..reference.registry import Scalar
from ..values import tuples

#: Literals for an operand that takes any byte: the projections, the usual tables, and some more.
TABLES = (0x00, 0xFF, 0xF0, 0xCC, 0xAA, 0x80, 0xFE, 0x96, 0xE8, 0xCA, 0xD8, 0x1B, 0x3C, 0x69, 0x2D, 0x01)


def field_of(name: str, kind: str, count: int) -> Field:
    """The array of an operand; of an eight-bit integer its whole register is stored."""
    bits = 1 if kind == "pred" else type_bits(kind)
    return Field(name, kind, bits if bits != 4 else 8, count or 1)


def nan_policy(match: Match) -> str:
    """Which NaN a result must be: the manual says 0x7FFFFFFF of f32, and the canonical one of half minima and .relu."""
    kind = match.slots.get("type", "")
    if kind in ("f32", "f32x2") and match.base in (
        "add",
        "sub",
        "mul",
        "fma",
        "mad",
        "div",
        "rcp",
        "sqrt",
        "min",
        "max",
    ):
        return "canonical"
    half = kind.startswith(("f16", "bf16")) and match.base in ("min", "max")
    return "canonical" if half or "relu" in match.slots else "any"


def elementwise(fn: Scalar, inputs: tuple[Field, ...], outputs: int) -> Any:
    """A reference on arrays from one on numbers."""

    def run(arrays: Inputs) -> list[list[Any]]:
        columns = [c for f, a in zip(inputs, arrays) for c in columns_of(f, a)]
        rows = [fn(*row) for row in zip(*columns)]
        if outputs == 1:
            return [rows]
        return [[row[k] if row is not None else None for row in rows] for k in range(outputs)]

    return run


def columns_of(field: Field, array: Array) -> list[list[int]]:
    """An input's elements as numbers."""
    parts: list[list[int]] = [array[:, i].tolist() for i in range(array.shape[1])]
    if field.bits == 128:
        return [[lo | hi << 64 for lo, hi in zip(a, b)] for a, b in zip(parts[::2], parts[1::2])]
    return parts


def text_of(operand: Operand, name: str, count: int) -> str:
    """An operand as the instruction writes it."""
    return (
        "{" + ", ".join(f"%{name}{i}" if count > 1 else f"%{name}" for i in range(count)) + "}"
        if count
        else f"%{name}"
    )


def plan(match: Match) -> Sequence[Case]:
    """The cases of an instruction without memory, other lanes or control flow."""
    if any(o.kind not in ("reg", "value", "imm") for o in match.operands) or match.effects:
        return ()
    fn = scalar(match)
    if fn is None:
        return ()
    literals = [o for o in match.operands if o.kind == "imm"]
    negatable = any(o.negatable for o in match.operands) and match.base != "set"
    found = []
    for literal in TABLES if literals else (None,):
        for negated in (False, True) if negatable else (False,):
            found.append(_case(match, fn, literal, negated))
    return found


def _case(match: Match, fn: Scalar, literal: int | None, negated: bool) -> Case:
    inputs: list[Field] = []
    outputs: list[Field] = []
    words: list[str] = []
    order: list[str] = []
    for operand, kind, count in zip(match.operands, match.types, match.counts):
        name = f"{operand.name}_"
        if operand.kind == "imm":
            words.append(str(literal))
            order.append("literal")
            continue
        field = field_of(name, kind, count)
        text = text_of(operand, name, count)
        if operand.access == "w":
            outputs.append(_output(match, field, operand.wider))
            if operand.second is not None:
                outputs.append(Field(f"{operand.second.name}_", "pred", 1))
                text += f"|%{operand.second.name}_"
        else:
            if match.base == "cvt" and field.bits == 8 and not operand.wider:
                field = Field(name, "b8", 8)  # conversions to bf16 want a register of just this width
            inputs.append(field)
            order += ["input"] * field.count
            text = f"!{text}" if operand.negatable and negated else text
        words.append(text)
    reference = _with_literal(fn, order, literal, negated)
    variant = [f"lut={literal}"] if literal is not None else []
    variant += ["not"] if negated else []
    fields = tuple(inputs)
    return Case(
        name="#".join([match.op + ("" if match.form.base != "mov" else _shape(match)), *variant]),
        family=match.family,
        form=match.form.syntax,
        requires=match.requires,
        inputs=fields,
        outputs=tuple(outputs),
        body=(f"{match.op} {', '.join(words)};",),
        reference=elementwise(reference, fields, sum(o.count for o in outputs)),
        operands=lambda rng, quick: tuples(fields, rng, quick, 128),
        nan=nan_policy(match),
    )


def _output(match: Match, field: Field, wider: bool) -> Field:
    """Eight-bit results of a conversion are looked at with the whole register, which they fill; bf16 has narrow ones."""
    if match.base == "cvt" and field.kind in ("u8", "s8"):
        return Field(field.name, "u16", 16) if wider else Field(field.name, "b8", 8)
    return field


def _shape(match: Match) -> str:
    """What tells apart the moves that pack and unpack: they are spelled alike."""
    counts = [f"#{o.access}{k}x{c}" for o, k, c in zip(match.operands, match.types, match.counts) if c]
    return counts[0] if counts else ""


def _with_literal(fn: Scalar, order: list[str], literal: int | None, negated: bool) -> Scalar:
    if literal is None and not negated:
        return fn
    at = order.index("literal") if literal is not None else -1

    def run(*values: int) -> Any:
        given = list(values)
        if negated:
            given[-1] ^= 1
        if at >= 0:
            given.insert(at, literal or 0)
        return fn(*given)

    return run
