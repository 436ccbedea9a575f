"""How the corpus runs a kernel: on the emulator, with device arrays made from NumPy arrays.

Needs the emulator. Gives `Runner` and `rng`. Invariant: buffers are as large as their arrays, so that a
stray access is seen, and outputs start without a value, so that a missing store is seen.
"""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np

from warpwright.emulator import ptx as emulator

HERE = Path(__file__).parent


def rng(seed: int) -> np.random.Generator:
    """Random numbers with a fixed seed."""
    return np.random.default_rng(seed)


class Runner:
    """One kernel of the corpus."""

    def __init__(self, name: str, **options: Any) -> None:
        self.device = emulator.Device()
        self.program = emulator.load((HERE / f"{name}.ptx").read_text(), f"{name}.ptx", self.device)
        self.kernel = self.program.kernel(name)
        self.options = options

    def array(self, data: np.ndarray) -> emulator.Buffer:
        """A buffer with the bytes of `data`."""
        return self.device.from_array(data)

    def new(self, nbytes: int) -> emulator.Buffer:
        """A buffer without values."""
        return self.device.alloc(nbytes)

    def run(self, grid: Any, block: Any, args: list[Any], smem: int = 0) -> emulator.LaunchReport:
        """Launch the kernel."""
        return emulator.launch(
            self.kernel, grid, block, args, smem=smem, output=lambda text: None, **self.options
        )

    def get(self, buffer: emulator.Buffer, dtype: str) -> np.ndarray:
        """What a buffer holds."""
        return buffer.copy_out(dtype)
