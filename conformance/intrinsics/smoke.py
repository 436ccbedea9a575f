"""Intrinsics that have no result to be right or wrong: each must be compiled and must run.

Needs `kernel`. Gives `cases(target)`. Waits, hints to the scheduler, priorities, messages, counters, identities of the
wave. What ends a wave, traps, needs memory laid out for it, or a partner, is not here.
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

#: What ends a wave or waits for another, and what belongs to graphics.
_WORDS = """
    s.buffer raw. struct.
    endpgm s.endpgm kill s.sendmsg s.sendmsghalt s.sethalt exp interp init.exec cs.chain s.barrier.signal
    s.barrier.wait s.barrier.leave s.barrier.join ds.gws image live.mask wqm softwqm strict wwm s.ttracedata
    if.break ps.live s.setreg trap unreachable s.wakeup.barrier s.get.named s.get.barrier s.alloc.vgpr dead
    s.cluster pops ds.bvh lds.direct lds.param s.trap s.monitor asyncmark set.inactive cluster
"""
NOT_HERE = tuple(_WORDS.split())


def fits(form: Form) -> bool:
    """Whether a row can be called with nothing around it: no memory behind its operands."""
    if form.effects & {"read", "write"} and any(not o.immediate for o in form.sources):
        return False
    return plain(form) and not form.name.startswith(NOT_HERE)


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
