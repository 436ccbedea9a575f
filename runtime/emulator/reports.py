"""What the emulators report about kernels of this package beyond what the machine does: integer divisions without a result,
and a `ww.range` whose step is 0.

Needs the model. Gives `reported`, which wraps a division, `zero_step`, and `warn`. The machine divides by zero without a
fault, so a division of PTX from another source is never reported.
"""

from __future__ import annotations

import re
import warnings
from typing import Any

import numpy as np

from ...codegen.diagnostics import UNKNOWN, Location
from .faults import DeviceFault
from .model import Array, Bound, Lanewise, Op, Pure

_ZERO_STEP = re.compile(r"L_zero_step(_\d+)?(#|$)")


class DeviceWarning(UserWarning):
    """A kernel on the emulator did something that is defined but hardly meant."""


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


def zero_step(label: str) -> bool:
    """Whether a block of this label is where a `ww.range` goes whose step is 0."""
    return _ZERO_STEP.match(label) is not None


def warned(op: Op) -> Lanewise:
    """A step that warns of a `ww.range` with a step of 0, once."""
    told: list[bool] = []

    def run(wave: Any, lanes: Array) -> None:
        if not told:
            told.append(True)
            warn(op.loc)

    return Lanewise(run, ())


def warn(location: Location | None) -> None:
    """Issue the warning at the user's line."""
    at = location or UNKNOWN
    message = f"{at}: the step of this ww.range is 0: it runs no iteration"
    warnings.warn_explicit(message, DeviceWarning, at.file, max(at.line, 1))
