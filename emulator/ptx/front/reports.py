"""What is reported about PTX of this package beyond what the machine does: integer divisions without a result, a step of 0.

Needs the model. Gives `reported`, which wraps a division, and `warned`. The machine divides by zero without a fault, so a
division of PTX from another source is never reported.
"""

from __future__ import annotations

from typing import Any

import numpy as np

from ...core.arrays import Array
from ...core.faults import DeviceFault
from ...core.reports import warn
from .model import Bound, Lanewise, Op, Pure


def reported(op: Op, bound: Bound) -> Bound:
    """The semantics of an instruction, which stop the launch if it is an integer division without a result."""
    if op.base not in ("div", "rem") or not isinstance(bound, Pure) or op.type[0] not in "us":
        return bound
    signed = op.type[0] == "s" and op.base == "div"

    def run(wave: Any, lanes: Array, a: Array, b: Array) -> Any:
        zero = b == 0
        if zero.any():
            _stop(
                wave,
                lanes,
                op,
                zero,
                "division-by-zero",
                "an integer is divided by zero. The kernel was stopped",
            )
        if signed:
            past = (b == -1) & (a == np.iinfo(a.dtype).min)
            if past.any():
                message = "the least integer is divided by -1: the result does not fit the type. The kernel was stopped"
                _stop(wave, lanes, op, past, "overflow", message)
        return bound.fn(a, b)

    return Lanewise(run, bound.ins, bound.outs, shared_result=True)


def _stop(wave: Any, lanes: Array, op: Op, bad: Array, kind: str, message: str) -> None:
    first = int(np.argmax(bad)) if bad.size == lanes.size else 0
    raise DeviceFault(kind, message, wave.where(int(lanes[first]), op))


def warned(op: Op) -> Lanewise:
    """A step that warns of a `ww.range` with a step of 0, once."""
    told: list[bool] = []

    def run(wave: Any, lanes: Array) -> None:
        if not told:
            told.append(True)
            warn(op.loc)

    return Lanewise(run, ())
