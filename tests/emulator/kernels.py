"""Small hand-written PTX kernels for the emulator's tests.

Needs the emulator. Gives `run`, which wraps a body in a kernel with pointer parameters and launches it.
Invariant: line numbers in faults are those of the given body, since `.loc` follows each of its lines.
"""

from __future__ import annotations

from typing import Any

import numpy as np

from warpwright.emulator import ptx as emulator

_REGISTERS = """  .reg .b16 %h<8>;
  .reg .b32 %r<32>;
  .reg .b64 %d<16>;
  .reg .f32 %f<16>;
  .reg .f64 %g<8>;
  .reg .pred %p<8>;
"""


def kernel_text(body: str, params: int = 2, before: str = "", target: str = "sm_90") -> str:
    """A kernel `k` whose parameters are 64-bit pointers loaded into %d0, %d1, ..., and %r0 is the thread's index."""
    names = ", ".join(f".param .u64 a{i}" for i in range(params))
    loads = "".join(f"  ld.param.u64 %d{i}, [a{i}];\n" for i in range(params))
    lines = "".join(f"  .loc 1 {n} 1\n  {line}\n" for n, line in enumerate(body.strip().splitlines(), 1))
    return (
        f'.version 8.6\n.target {target}\n.address_size 64\n.file 1 "user.py"\n{before}\n'
        f".visible .entry k({names})\n{{\n{_REGISTERS}{loads}  mov.u32 %r0, %tid.x;\n{lines}  ret;\n}}\n"
    )


def run(
    body: str,
    *arrays: np.ndarray | int,
    grid: Any = 1,
    block: Any = 32,
    before: str = "",
    device: emulator.Device | None = None,
    **options: Any,
) -> list[np.ndarray]:
    """Launch a body; arguments are arrays (copied in) or sizes of fresh buffers. What the buffers hold afterwards."""
    device = device or emulator.Device()
    buffers = [
        device.alloc(a, f"arg{i}") if isinstance(a, int) else device.from_array(a, f"arg{i}")
        for i, a in enumerate(arrays)
    ]
    program = emulator.load(kernel_text(body, len(arrays), before), "k.ptx", device)
    emulator.launch(program.kernel("k"), grid, block, buffers, **options)
    return [
        b.copy_out(np.uint32 if isinstance(a, int) else a.dtype, None if b.nbytes else 0)
        for a, b in zip(arrays, buffers)
    ]
