"""A launch: arguments are packed and checked, blocks run in batches, and a report says what happened.

Needs a kernel's code and its device. Gives `launch`. Invariant: nothing runs before every argument and every dimension
is checked; blocks start in order, so that a block may wait for an earlier one. Never compared with AMD hardware.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

import numpy as np

from ...codegen.diagnostics import contained, refuse
from ..core import launch as core
from ..core.geometry import Geometry
from ..core.launch import Dim, Dims, LaunchReport, SanitizeMode, alone, run_batches, triple
from ..core.memory import Buffer
from .front.arguments import pack, packet
from .front.operands import SCALAR_BIT, SCALARS, SCC_BIT
from .front.program import KernelCode
from .state.batch import Batch
from .state.checks import Checks, Common

if TYPE_CHECKING:
    from ..core.watch import Watch
    from .state.team import Team

#: Lanes that run at once: enough to make NumPy's cost per call small, few enough to stay in the cache.
LANE_BUDGET = 32768
#: The same for kernels that poll: whoever is waited for should be among the running.
POLLING_BUDGET = 1 << 19
#: Bytes that a batch's registers, scratch and local memory may take.
MEMORY_BUDGET = 1 << 30


@dataclass(slots=True, eq=False, kw_only=True)
class Launch(core.Launch):
    """A launch of AMDGCN in progress."""

    code: KernelCode
    kernarg: Buffer
    mode: int  # the MODE register at the start
    sanitize: SanitizeMode
    common: Common
    buffers: list[Buffer] = field(default_factory=list)
    valued: set[int] = field(default_factory=set)  # watched registers that have a value at the start
    indices: dict[int, Any] = field(
        default_factory=dict
    )  # by the number of blocks: what `startup` makes once
    geometries: dict[int, Geometry] = field(default_factory=dict)  # by the number of blocks

    @property
    def waves_per_block(self) -> int:
        return -(-self.threads // self.code.target.warp_size)

    @property
    def lds_bytes(self) -> int:
        return self.code.lds_bytes + self.smem

    @property
    def scratch_bytes(self) -> int:
        dynamic = self.code.descriptor.get("uses_dynamic_stack", 0) or self.code.graph.calls
        return self.code.scratch_bytes + (16384 if dynamic else 0)

    @property
    def values(self) -> bool:
        """Whether memory and registers without a value are looked for."""
        return self.sanitize != "off"

    @property
    def full(self) -> bool:
        return self.sanitize == "full"

    def enter(self, batch: Batch) -> Checks:
        """The checks of a batch."""
        return Checks(self.common, batch)

    def undefined(self, batch: Batch, t: Team) -> tuple[dict[int, Any], int]:
        """Registers that nothing has written at the start, and the set of them."""
        if not self.values:
            return {}, 0
        every = (*range(batch.layout.rows), *range(SCALAR_BIT, SCALAR_BIT + SCALARS), SCC_BIT)
        found: dict[int, Any] = {r: True for r in every if r not in self.valued}
        watch = 0
        for r in found:
            watch |= 1 << r
        return found, watch

    def geometry(self, blocks: int) -> Geometry:
        """Where the lanes of so many blocks stand; the last wave of a block is filled up."""
        found = self.geometries.get(blocks)
        if found is None:
            threads = self.waves_per_block * self.code.target.warp_size
            found = self.geometries[blocks] = Geometry(threads, blocks)
        return found

    def own(self, made: Buffer) -> int:
        """The address of memory that goes when the launch ends."""
        self.buffers.append(made)
        return made.address

    def user_words(self, name: str, count: int) -> list[int]:
        """What stands in the user registers of a name."""
        if name == "preload":
            at = 4 * self.code.descriptor.get("user_sgpr_kernarg_preload_offset", 0)
            raw = self.kernarg.allocation.bytes
            room = np.zeros(max(raw.size, at + 4 * count), np.uint8)
            room[: raw.size] = raw
            return [int(w) for w in room[at : at + 4 * count].view(np.uint32)]
        if name == "private_segment_buffer":  # swizzled by lane, of elements of 4 bytes
            return [0, 0, 0xFFFFFFFF, 0x00E80000]
        value = 0
        if name == "kernarg_segment_ptr":
            value = self.kernarg.address
        elif name == "dispatch_ptr":
            value = self.own(
                packet(
                    self.device, self.code.info, self.kernarg.address, self.grid, self.block,
                    self.scratch_bytes, self.lds_bytes,
                )
            )  # fmt: skip
        elif name == "queue_ptr":
            value = self.own(self.device.from_array(np.zeros(256, np.uint8), "queue"))
        elif name == "private_segment_size":
            value = self.scratch_bytes
        return [value >> 32 * k & 0xFFFFFFFF for k in range(count)]


@contained("running AMDGCN code")
def launch(
    kernel: KernelCode,
    grid: Dim,
    block: Dim,
    args: Sequence[Any] = (),
    smem: int = 0,
    sanitize: SanitizeMode = "full",
    seed: int | None = None,
    output: Callable[[str], object] | None = None,
    watch: Watch | None = None,
    seconds: float | None = None,
) -> LaunchReport:
    """Run a kernel to its end. `grid` counts blocks; `args` are the explicit arguments in order. A kernel that runs longer
    than `seconds` is stopped.
    """
    g, b = triple(grid, "grid"), triple(block, "block")
    _check_shape(kernel, g, b, smem)
    device = kernel.program.device
    blocks, threads = math.prod(g), math.prod(b)
    report = LaunchReport(kernel.name, blocks, threads, blocks * -(-threads // kernel.target.warp_size))
    with alone(device):
        kernarg = pack(device, kernel.info, args, g, b, smem)
        run = Launch(
            device=device, code=kernel, grid=g, block=b, smem=smem, kernarg=kernarg, report=report, mode=_mode(kernel),
            sanitize=sanitize, common=Common(sanitize, watch), buffers=[kernarg], limit=blocks, output=output,
            chance=None if seed is None else np.random.default_rng(seed), deadline=core.deadline(seconds),
        )  # fmt: skip
        run.common.begin(run)
        try:
            run_batches(run, _blocks_at_once(run), lambda first, count: Batch(run, first, count))
        finally:
            run.common.finish()
            for buffer in run.buffers:
                buffer.free()
    return report


def _mode(kernel: KernelCode) -> int:
    d = kernel.descriptor
    bits = d.get("float_round_mode_32", 0) | d.get("float_round_mode_16_64", 0) << 2
    bits |= d.get("float_denorm_mode_32", 0) << 4 | d.get("float_denorm_mode_16_64", 0) << 6
    return bits | d.get("dx10_clamp", 1) << 8 | d.get("ieee_mode", 1) << 9 | d.get("fp16_overflow", 0) << 23


def _blocks_at_once(run: Launch) -> int:
    lanes = run.waves_per_block * run.code.target.warp_size
    lane_bytes = 4 * run.code.program.layout.rows + 2 * run.scratch_bytes + 64
    block_bytes = lanes * lane_bytes + 4 * run.lds_bytes
    budget = POLLING_BUDGET if run.code.graph.polls else LANE_BUDGET
    return max(1, min(budget // lanes, MEMORY_BUDGET // block_bytes))


def _check_shape(kernel: KernelCode, grid: Dims, block: Dims, smem: int) -> None:
    threads = block[0] * block[1] * block[2]
    limit = min(1024, kernel.info.max_threads)
    if threads > limit:
        refuse(
            "block is too large",
            expected=f"at most {limit} threads, which the kernel was compiled for",
            found=f"{block}",
        )
    if kernel.info.required is not None and kernel.info.required != block:
        refuse(
            "block is not the one that the kernel asks for",
            expected=f"{kernel.info.required}",
            found=f"{block}",
        )
    if grid[0] >= 1 << 31 or grid[1] > 65535 or grid[2] > 65535:
        refuse("grid is too large", expected="at most 2147483647 x 65535 x 65535 blocks", found=f"{grid}")
    room = kernel.target.lds
    if smem < 0 or smem + kernel.lds_bytes > room:
        refuse(
            "local memory exceeds what a block can have",
            expected=f"at most {room} bytes on {kernel.target.name}, static and dynamic together",
            found=f"{kernel.lds_bytes} static and {smem} dynamic",
        )
