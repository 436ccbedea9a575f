"""The frame of a launch on either emulator: who runs when, what is reported, and how a launch is stopped.

Needs device memory and faults. Gives `LaunchReport`, `Launch`, `alone`, `run_batches`, `triple`. Invariant: a device runs
one launch at a time, whatever host threads do, and host copies wait for its end; blocks start in order, so that a block
may wait for an earlier one.
"""

from __future__ import annotations

import sys
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Literal, Protocol

import numpy as np

from ...codegen.diagnostics import refuse
from .faults import DeviceFault, Where
from .memory import Device

SanitizeMode = Literal["off", "memory", "full"]
Dim = int | Sequence[int]
Dims = tuple[int, int, int]


@dataclass(slots=True)
class LaunchReport:
    """What a launch did."""

    kernel: str
    blocks: int
    threads: int  # of a block
    waves: int  # warps of all blocks, which AMD calls wavefronts
    steps: int = 0  # basic blocks run, each by many threads at once
    instructions: int = 0  # executed, summed over threads
    batches: int = 0  # groups of blocks, one behind the other; the blocks of a batch run at the same time
    printed: str = ""


@dataclass(slots=True, eq=False, kw_only=True)
class Launch:
    """A launch in progress: what all its batches share."""

    device: Device
    grid: Dims
    block: Dims
    smem: int
    report: LaunchReport
    output: Callable[[str], object] | None = None
    chance: np.random.Generator | None = None  # when asynchronous work completes; None: as late as allowed
    ticks: int = 0
    started: int = 0  # blocks that have started
    limit: int  # and that will have: a kernel may cancel blocks behind
    deadline: float | None = None  # when a kernel that still runs is stopped, by `time.monotonic`

    @property
    def threads(self) -> int:
        """Threads of a block."""
        return self.block[0] * self.block[1] * self.block[2]

    def block_index(self, number: int) -> Dims:
        """The index of the block with a running number."""
        gx, gy, _ = self.grid
        return number % gx, number // gx % gy, number // (gx * gy)

    def clock(self) -> int:
        """A time that rises with every call."""
        self.ticks += 32
        return self.ticks

    def write(self, text: str) -> None:
        """What a kernel prints."""
        self.report.printed += text
        try:
            if self.output is None:
                sys.stdout.write(text)
            else:
                self.output(text)
        except Exception as error:
            error._ww_users = True  # type: ignore[attr-defined]  # of the caller's function, which `contained` lets through
            raise

    def check_time(self, where: Callable[[], Where]) -> None:
        """Stop a kernel that runs past its deadline."""
        if self.deadline is not None and time.monotonic() > self.deadline:
            raise DeviceFault(
                "time-limit",
                "the kernel runs longer than the launch allows",
                where(),
                suggestion="raise WARPWRIGHT_EMULATOR_SECONDS, or look for the loop that does not end",
            )


class Batch(Protocol):
    """Blocks that run at the same time."""

    steps: int
    instructions: int

    def run(self) -> None:
        """Run them to their end."""


@contextmanager
def alone(device: Device) -> Iterator[None]:
    """No other launch and no host copy on the device; what NumPy would warn of is what kernels may do."""
    with device.turn, np.errstate(all="ignore"):
        yield


def deadline(seconds: float | None) -> float | None:
    """The moment so many seconds from now."""
    return None if seconds is None else time.monotonic() + seconds


def run_batches(launch: Launch, room: int, start: Callable[[int, int], Batch]) -> None:
    """Run all blocks, at most `room` at the same time. `start(first, count)` makes the batch of these blocks."""
    report, first = launch.report, 0
    while first < launch.limit:
        count = min(room, launch.limit - first)
        launch.started = first + count
        batch = start(first, count)
        batch.run()
        report.steps += batch.steps
        report.instructions += batch.instructions
        report.batches += 1
        first += count


def triple(dim: Dim, what: str) -> Dims:
    """Three dimensions of a grid, block or cluster. Raises CompileError where they are no positive integers."""
    values = (dim,) if isinstance(dim, (int, np.integer)) else tuple(dim)
    if not 1 <= len(values) <= 3 or any(not isinstance(v, (int, np.integer)) or v < 1 for v in values):
        refuse(f"{what} dimensions must be one to three positive integers", found=repr(dim))
    padded = (*(int(v) for v in values), 1, 1)
    return padded[0], padded[1], padded[2]
