"""Intrinsics of the matrix cores: products of random matrices, laid out as AMD documents them.

Needs `kernel`, the problems of `amdgcn.matrices`. Gives `cases(target)`, `instruction`. Integer products are exact; a
float is right within (k + 1) u times the sum of the magnitudes. Immediates that turn or share blocks, and those that
negate, are left at nothing.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

import numpy as np

from ...isa.amdgcn import lookup
from ...isa.amdgcn.matrix import SHAPES
from ...isa.amdgcn.notation import Form
from ...isa.amdgcn.targets import AmdTarget
from ..amdgcn.matrices import BITS, Problem, problem
from ..case import Array, Field, Inputs, Near
from ..portable.kernel import PortableCase
from .kernel import BLOCK, Choice, least, row_case


def instruction(form: Form) -> str | None:
    """The mnemonic whose shape a row has."""
    if (
        not form.name.startswith(("mfma.", "smfmac.", "wmma.", "swmmac."))
        or "scale" in form.name
        or "f8f6f4" in form.name
    ):
        return None
    return next((n for n in form.instruction.split() if n in SHAPES), None)


def cases(target: AmdTarget) -> Iterator[PortableCase]:
    """All rows of the chip that have a shape; index registers of one width."""
    for name in lookup.names():
        for _, form in lookup.overloads(name):
            if target.name not in form.targets:
                continue
            mnemonic = instruction(form)
            index = next((o.type for o in form.sources if o.name == "index"), "u32")
            if mnemonic and (index == "u32" or len(lookup.overloads(name)) == 1):
                yield _case(form, mnemonic, target)


def _choice(form: Form, mnemonic: str, chip: str) -> Choice:
    """Nothing turned or negated; integers signed as the shape's are."""
    found = {o.name: least(o, chip) for o in form.sources if o.immediate}
    for side in ("signed_a", "signed_b"):
        if side in found:
            found[side] = 0
    return found


def _case(form: Form, mnemonic: str, target: AmdTarget) -> PortableCase:
    held: list[Problem] = []

    def operands(fields: tuple[Field, ...]) -> Callable[[np.random.Generator, bool], list[Array]]:
        def drawn(rng: np.random.Generator, quick: bool) -> list[Array]:
            held[:] = [problem(mnemonic, target, BLOCK, rng)]
            order = ("a", "b", "index", "c") if len(held[0].inputs) == 4 else ("a", "b", "c")
            named = dict(zip(order, held[0].inputs, strict=True))
            sources = [o.name for o in form.sources if not o.immediate]
            return [_split(named[n], f) for n, f in zip(sources, fields, strict=True)]

        return drawn

    def reference(
        inputs: tuple[Field, ...], outputs: tuple[Field, ...]
    ) -> Callable[[Inputs], list[list[Any]]]:
        return lambda arrays: _wanted(held[0], outputs[0], target)

    choice = _choice(form, mnemonic, target.chip)
    return row_case(form, choice, target, reference, operands=operands, together=True)


def _split(numbers: list[int], field: Field) -> Array:
    """Whole numbers as the elements of a field."""
    rows = [[v >> field.bits * i & (1 << field.bits) - 1 for i in range(field.count)] for v in numbers]
    return np.array(rows, dtype=np.uint64).astype(field.dtype)


def _wanted(given: Problem, field: Field, target: AmdTarget) -> list[list[Any]]:
    """What each element of each thread's result must be. RDNA 3 keeps a half in the lower part of a register."""
    s = given.shape
    columns: list[list[Any]] = [[None] * BLOCK for _ in range(field.count)]
    apart = 2 if target.family == "rdna3" and BITS[s.out] == 16 else 1
    for at in np.ndindex(*given.wanted.shape):
        wave, b, i, j = at
        lane, slot = given.layout.d(b, i, j)
        value = given.wanted[at]
        want: Any = int(value) & 0xFFFFFFFF if s.out == "i32" else Near(float(value), float(given.bound[at]))
        columns[slot * apart][wave * given.lanes + lane] = want
    return columns
