"""What the emulators report about kernels of this package beyond what the machine does: a `ww.range` whose step is 0.

Needs labels and lines. Gives `zero_step`, `warn` and `DeviceWarning`.
"""

from __future__ import annotations

import re
import warnings

from ...codegen.diagnostics import UNKNOWN, Location

_ZERO_STEP = re.compile(r"L_zero_step(_\d+)?(#|$)")


class DeviceWarning(UserWarning):
    """A kernel on the emulator did something that is defined but hardly meant."""


def zero_step(label: str) -> bool:
    """Whether a block of this label is where a `ww.range` goes whose step is 0."""
    return _ZERO_STEP.match(label) is not None


def warn(location: Location | None) -> None:
    """Issue the warning at the user's line."""
    at = location or UNKNOWN
    message = f"{at}: the step of this ww.range is 0: it runs no iteration"
    warnings.warn_explicit(message, DeviceWarning, at.file, max(at.line, 1))
