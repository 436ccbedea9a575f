"""Intrinsics that have no result to be right or wrong: each must be compiled and must run.

Needs `kernel`, `missing`. Gives `cases(target)`, `fits`, `has_reference`. Waits, hints to the scheduler, priorities,
counters, identities of the wave. What `missing` has a reason for is not here.
"""

from __future__ import annotations

from collections.abc import Iterator

from ...isa.amdgcn import lookup
from ...isa.amdgcn.notation import Form
from ...isa.amdgcn.targets import AmdTarget
from ..case import Field
from ..portable.kernel import PortableCase
from . import buffers, lanes, matrix, memory, values, whole
from .kernel import Reference, choices, plain, row_case
from .missing import reason


def fits(form: Form) -> bool:
    """Whether a row can be called with nothing around it: no memory behind its operands."""
    if form.effects & {"read", "write"} and any(not o.immediate for o in form.sources):
        return False
    return plain(form) and not reason(form.name)


def has_reference(form: Form, target: AmdTarget) -> bool:
    """Whether another file says what is right."""
    if values.instruction(form) is not None or lanes.known(form, target) or matrix.known(form, target):
        return True
    return buffers.known(form) or memory.known(form) or whole.known(form)


def cases(target: AmdTarget) -> Iterator[PortableCase]:
    """All rows of the chip that no reference has."""
    for name in lookup.names():
        for _, form in lookup.overloads(name):
            if target.name in form.targets and fits(form) and not has_reference(form, target):
                choice = next(choices(form, target.chip, 2))
                yield row_case(form, choice, target, _anything, together=True)


def _anything(inputs: tuple[Field, ...], outputs: tuple[Field, ...]) -> Reference:
    """Whatever comes out is right."""
    return lambda arrays: [[None] * len(arrays[0]) for f in outputs for _ in range(f.count)]
