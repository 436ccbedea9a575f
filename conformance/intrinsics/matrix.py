"""Intrinsics of the matrix cores: products of random matrices, laid out as AMD documents them.

Needs `kernel`, the problems of `amdgcn.matrices`. Gives `cases(target)`, `known`, `instruction`. Integer products are
exact; a float is right within (k + 1) u times the sum of the magnitudes. Each immediate has cases of its own: blocks of A
that are shared, lanes of B that are exchanged, factors that are negated or signed, sums that are clamped, an index's
other parts.
"""

from __future__ import annotations

import itertools
from collections.abc import Callable, Iterator
from typing import Any

import numpy as np

from ...isa.amdgcn import lookup
from ...isa.amdgcn.matrix import SHAPES
from ...isa.amdgcn.notation import Form
from ...isa.amdgcn.targets import AmdTarget
from ...isa.types import SCALARS
from ..amdgcn.matrices import BITS, Problem, Turn, problem, scaled
from ..case import Array, Field, Inputs, Near
from ..portable.kernel import PortableCase
from .kernel import BLOCK, Choice, least, row_case


def instruction(form: Form) -> str | None:
    """The mnemonic whose shape a row has."""
    if not form.name.startswith(("mfma.", "smfmac.", "wmma.", "swmmac.")) or (
        "f8f6f4" in form.name and not form.name.startswith("mfma.scale.")
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
            if mnemonic and _holds(form, mnemonic, target):
                for choice, turn in _choices(form, mnemonic, target.chip):
                    yield _case(form, mnemonic, choice, turn, target)


def _holds(form: Form, mnemonic: str, target: AmdTarget) -> bool:
    """Whether the index that a row takes has all positions of a lane."""
    index = next((o.type for o in form.sources if o.name == "index"), "u64")
    s = SHAPES[mnemonic]
    return SCALARS[index].bits >= min(32, s.m * s.k // target.warp_size)


def known(form: Form, target: AmdTarget) -> bool:
    """Whether a row has cases here."""
    mnemonic = instruction(form)
    return mnemonic is not None and _holds(form, mnemonic, target)


def _choices(form: Form, mnemonic: str, chip: str) -> Iterator[tuple[Choice, Turn]]:
    """Nothing turned, negated or signed; then one immediate after the other."""
    base = {o.name: least(o, chip) for o in form.sources if o.immediate}
    base |= {side: 0 for side in ("signed_a", "signed_b") if side in base}
    s = SHAPES[mnemonic]
    if "scale" in form.name:
        yield from ((choice, Turn()) for choice in _scales(form, base, chip))
        return
    yield base, Turn()
    if "signed_a" in base:
        for a, b, clamp in ((1, 0, 0), (0, 1, 0), (1, 1, 0), (1, 0, 1), (0, 0, 1)):
            choice = {**base, "signed_a": a, "signed_b": b, "clamp": clamp}
            yield choice, Turn(signed=a | b << 1, clamped=bool(clamp))
    if "opsel" in base and RDNA3 & form.targets:
        yield {**base, "opsel": 1}, Turn(high=True)
    if form.name.startswith("smfmac") and 2 * s.m * s.k // 64 <= 32:
        yield {**base, "abid": 1}, Turn(pick=1)
        yield {**base, "cbsz": 1, "abid": 1}, Turn()
    if form.name.startswith("mfma"):
        for share in range(1, s.blocks.bit_length()):
            for pick in sorted({0, (1 << share) - 1, 1 << share >> 1}):
                yield {**base, "cbsz": share, "abid": pick}, Turn(share=share, pick=pick)
        if s.out == "f64":
            for bits in range(1, 8) if chip != "gfx90a" else ():
                yield {**base, "blgp": bits}, Turn(negated=bits)
        elif s.a in ("f32", "f16", "bf16") or (s.a == "i8" and s.k * s.m <= 128):
            for pattern in range(1, 8):
                yield {**base, "blgp": pattern}, Turn(turn=pattern)


def _scales(form: Form, base: Choice, chip: str) -> Iterator[Choice]:
    """All formats of a row's operands; and of the first, other bytes of the scales."""
    first, second = (
        [v for r in next(o for o in form.sources if o.name == n).on(chip) for v in r]
        for n in ("cbsz", "blgp")
    )
    for a, b in itertools.product(first, second):
        yield {**base, "cbsz": a, "blgp": b}
    for a, b in ((1, 3), (2, 0), (3, 2)):
        yield {**base, "opsel_a": a, "opsel_b": b}


RDNA3 = {"gfx1100", "gfx1100:wave64", "gfx1151", "gfx1151:wave64"}


def _case(form: Form, mnemonic: str, choice: Choice, turn: Turn, target: AmdTarget) -> PortableCase:
    held: list[Problem] = []

    def operands(fields: tuple[Field, ...]) -> Callable[[np.random.Generator, bool], list[Array]]:
        def drawn(rng: np.random.Generator, quick: bool) -> list[Array]:
            order = {
                3: ("a", "b", "c"),
                4: ("a", "b", "index", "c"),
                5: ("a", "b", "c", "scale_a", "scale_b"),
            }
            if "scale" in form.name:
                formats = choice["cbsz"], choice["blgp"]
                picks = choice["opsel_a"], choice["opsel_b"]
                held[:] = [scaled(mnemonic, target, BLOCK, rng, formats, picks)]
            else:
                held[:] = [problem(mnemonic, target, BLOCK, rng, turn)]
            named = dict(zip(order[len(fields)], held[0].inputs, strict=True))
            sources = [o.name for o in form.sources if not o.immediate]
            return [_split(named[n], f) for n, f in zip(sources, fields, strict=True)]

        return drawn

    def reference(
        inputs: tuple[Field, ...], outputs: tuple[Field, ...]
    ) -> Callable[[Inputs], list[list[Any]]]:
        return lambda arrays: _wanted(held[0], outputs[0], target, turn.high)

    return row_case(form, choice, target, reference, operands=operands, together=True)


def _split(numbers: list[int], field: Field) -> Array:
    """Whole numbers as the elements of a field."""
    rows = [[v >> field.bits * i & (1 << field.bits) - 1 for i in range(field.count)] for v in numbers]
    return np.array(rows, dtype=np.uint64).astype(field.dtype)


def _wanted(given: Problem, field: Field, target: AmdTarget, high: bool) -> list[list[Any]]:
    """What each element of each thread's result must be. RDNA 3 keeps a half in the lower part of a register."""
    s = given.shape
    columns: list[list[Any]] = [[None] * BLOCK for _ in range(field.count)]
    apart = 2 if target.family == "rdna3" and BITS[s.out] == 16 else 1
    for at in np.ndindex(*given.wanted.shape):
        wave, b, i, j = at
        lane, slot = given.layout.d(b, i, j)
        value = given.wanted[at]
        want: Any = int(value) & 0xFFFFFFFF if s.out == "i32" else Near(float(value), float(given.bound[at]))
        columns[slot * apart + high][wave * given.lanes + lane] = want
    return columns
