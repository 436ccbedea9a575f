"""Cases of `atom` and `red`: what comes back and what is left, where each thread has a place of its own.

Needs `reference.atomic`, `memory`. Gives `plan`. What many threads do to one place is among the scenarios.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from ...isa.ptx import Match
from ...isa.ptx.lookup import type_bits
from ..case import Case, Field, Inputs
from ..reference.atomic import update
from ..values import tuples
from .elementwise import columns_of
from .memory import POLICY, place, plain, vector


def plan(match: Match) -> Sequence[Case]:
    """The case of an atomic operation."""
    if match.base not in ("atom", "red") or match.family == "red.async":
        return ()
    space = match.slots.get("ss", "").partition("::")[0]
    kind, op = match.slots["type"], match.slots["op"]
    bits, count = type_bits(kind), max(max(match.counts), 1)
    fields = [Field("m_", kind, bits, count), Field("b_", kind, bits, count)]
    if op == "cas":
        fields.append(Field("c_", kind, bits))
    returns = match.base == "atom"
    near = space in ("", "global")
    after = Field("n_", kind, bits, count, direct=near)
    outputs = (Field("d_", kind, bits, count), after) if returns else (after,)
    return (
        Case(
            name=match.op, family=match.family, form=match.form.syntax, requires=match.requires,
            inputs=tuple(fields), outputs=outputs,
            body=tuple(_body(match, space, bits, count, len(fields) + len(outputs) - 1)),
            registers=_registers(match, space, bits * count // 8),
            reference=_reference(match, tuple(fields), near, returns, count),
            operands=lambda rng, quick: tuples(fields, rng, quick, 128),
            nan="any", signature=f"{match.base}.{op}.{kind}.{count}.{near}",
        ),
    )  # fmt: skip


def _registers(match: Match, space: str, size: int) -> tuple[str, ...]:
    hint = (".reg .b64 %policy;",) if "hint" in match.slots else ()
    return (*hint, *(place(space, size)[0] if space == "shared" else ()))


def _body(match: Match, space: str, bits: int, count: int, pointer: int) -> list[str]:
    hint = "hint" in match.slots
    where, name = ("%place", "shared") if space == "shared" else (f"%at{pointer}", "global")
    operands = [f"[{where}]", vector("b_", count)]
    if match.base == "atom":
        operands.insert(0, vector("d_", count))
    operands += ["%c_"] if match.slots["op"] == "cas" else []
    operands += ["%policy"] if hint else []
    lines = [*(POLICY if hint else ()), *(place(space, bits * count // 8)[1] if space == "shared" else ())]
    if bits == 128:
        lines += ["mov.b128 {%low, %high}, %m_;", f"st.{name}.v2.b64 [{where}], {{%low, %high}};"]
    else:
        lines += plain("st", name, "m_", bits, count, where)
    lines.append(f"{match.op} {', '.join(operands)};")
    if space == "shared" and bits == 128:
        lines += ["ld.shared.v2.b64 {%low, %high}, [%place];", "mov.b128 %n_, {%low, %high};"]
    elif space == "shared":
        lines += plain("ld", name, "n_", bits, count, where)
    return lines


def _reference(match: Match, fields: tuple[Field, ...], near: bool, returns: bool, count: int) -> Any:
    fn = update(match.slots["op"], match.slots["type"], near)

    def run(arrays: Inputs) -> list[list[Any]]:
        columns = [columns_of(f, a) for f, a in zip(fields, arrays)]
        old = columns[0]
        new = [[fn(*row) for row in zip(*(c[i] for c in columns))] for i in range(count)]
        return [*(old if returns else ()), *new]

    return run
