"""The frame of a launch on either emulator: its report, and how it is stopped.

Needs faults. Gives `LaunchReport`, `stop_late`.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Literal

from .faults import DeviceFault, Where

SanitizeMode = Literal["off", "memory", "full"]
Dim = int | Sequence[int]
Dims = tuple[int, int, int]


@dataclass(slots=True)
class LaunchReport:
    """What a launch did."""

    kernel: str
    blocks: int
    threads: int
    steps: int = 0  # basic blocks run, each by many threads at once
    instructions: int = 0  # executed, summed over threads
    waves: int = 0
    printed: str = ""


def stop_late(deadline: float | None, where: Callable[[], Where]) -> None:
    """A fault past a deadline."""
    if deadline is not None and time.monotonic() > deadline:
        raise DeviceFault(
            "time-limit",
            "the kernel runs longer than the launch allows",
            where(),
            suggestion="raise WARPWRIGHT_EMULATOR_SECONDS, or look for the loop that does not end",
        )
