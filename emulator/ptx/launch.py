"""A launch: arguments are packed and checked, blocks run in waves, and a report says what happened.

Needs a kernel's code and a device. Gives `launch` and `LaunchReport`. Invariant: nothing runs before every
argument and every dimension is checked; blocks start in order, so that a block may wait for an earlier one.
"""

from __future__ import annotations

import itertools
import math
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np

from ...codegen.diagnostics import contained, refuse
from ..core import launch as core
from ..core.arrays import Array, item_bytes
from ..core.launch import Dim, Dims, LaunchReport, SanitizeMode, alone, run_batches, triple
from ..core.memory import SHARED_START, Allocation, Buffer, Multicast
from ..core.watch import Watch
from .front.layout import element
from .front.model import STORAGE
from .front.program import KernelCode
from .state.sanitizer import Sanitizer
from .state.tensor_memory import BANK_BYTES
from .state.wave import Wave

#: Lanes that run at once: enough to make NumPy's cost per call small, few enough to stay in the cache.
LANE_BUDGET = 32768
#: The same for kernels that poll: whoever is waited for should be among the running.
POLLING_BUDGET = 1 << 20
#: Bytes of parameters that a kernel may have, from PTX 8.1 and sm_70 on.
PARAMETER_LIMIT = 32764
#: Bytes that a wave's registers, local and shared memory may take.
MEMORY_BUDGET = 1 << 30


@dataclass(slots=True, eq=False, kw_only=True)
class Launch(core.Launch):
    """A launch of PTX in progress."""

    code: KernelCode
    cluster: Dims
    params: Allocation
    sanitizer: Sanitizer
    number: int

    @property
    def cluster_size(self) -> int:
        return self.cluster[0] * self.cluster[1] * self.cluster[2]

    def cancel(self) -> Dims | None:
        """Take away the last cluster that has not started; the index of its first block, None where all have started."""
        if self.limit - self.cluster_size < self.started:
            return None
        self.limit -= self.cluster_size
        return self.block_index(self.limit)

    def block_axes(self, first: int, count: int) -> list[Array]:
        """Block index along each axis of some blocks by running number; a cluster's blocks have consecutive numbers."""
        g, c = self.grid, self.cluster
        number = np.arange(first, first + count)
        within, outer = number % self.cluster_size, number // self.cluster_size
        n = (g[0] // c[0], g[1] // c[1], g[2] // c[2])
        parts = [within % c[0], within // c[0] % c[1], within // (c[0] * c[1])]
        outers = [outer % n[0], outer // n[0] % n[1], outer // (n[0] * n[1])]
        return [outers[i] * c[i] + parts[i] for i in range(3)]

    def block_index(self, number: int) -> Dims:
        """The index of the block with a running number."""
        x, y, z = (int(axis[0]) for axis in self.block_axes(number, 1))
        return x, y, z


_numbers = itertools.count(1)


@contained("running PTX")
def launch(
    kernel: KernelCode,
    grid: Dim,
    block: Dim,
    args: Sequence[Any] = (),
    smem: int = 0,
    cluster: Dim = (1, 1, 1),
    sanitize: SanitizeMode = "full",
    seed: int | None = None,
    output: Callable[[str], object] | None = None,
    watch: Watch | None = None,
    seconds: float | None = None,
) -> LaunchReport:
    """Run a kernel to its end. `args` are Python or NumPy scalars, `Buffer`s, or bytes for structures by value.

    Asynchronous work completes as late as the program allows; with a `seed` it completes at random moments. `watch`
    learns who writes a byte. A kernel that runs longer than `seconds` is stopped.
    """
    g, b, c = triple(grid, "grid"), triple(block, "block"), _cluster(kernel, triple(cluster, "cluster"))
    _check_shape(kernel, g, b, c, smem)
    blocks, threads = math.prod(g), math.prod(b)
    report = LaunchReport(kernel.name, blocks, threads, blocks * -(-threads // 32))
    sanitizer = Sanitizer(sanitize, watch)
    with alone(kernel.program.device):
        run = Launch(
            device=kernel.program.device, code=kernel, grid=g, block=b, cluster=c, smem=smem, params=_pack(kernel, args),
            sanitizer=sanitizer, number=next(_numbers), report=report, limit=blocks, output=output,
            chance=None if seed is None else np.random.default_rng(seed), deadline=core.deadline(seconds),
        )  # fmt: skip
        kernel.forget()
        sanitizer.begin(run)
        wave: Wave | None = None

        def start(first: int, count: int) -> Wave:
            nonlocal wave
            wave = Wave(run, first, count, wave)
            return wave

        try:
            run_batches(run, _blocks_at_once(run), start)
        finally:
            sanitizer.finish(run)
    return report


def _blocks_at_once(run: Launch) -> int:
    """How many blocks a wave has: whole clusters, within the budgets of lanes and of memory."""
    graph, linked = run.code.graph, run.code.linked
    lanes = POLLING_BUDGET if graph.spins else LANE_BUDGET
    lane_bytes = 2 * linked.frame_bytes + 8 * graph.crossing.bit_count() + 64
    block_bytes = run.threads * lane_bytes + 2 * (linked.dynamic_at + run.smem)
    if any(op.base == "tcgen05" for op in graph.ops):
        block_bytes += BANK_BYTES
    fits = min(lanes // run.threads, MEMORY_BUDGET // block_bytes)
    if any(op.base == "clusterlaunchcontrol" for op in graph.ops):
        fits = min(fits, run.report.blocks // 2)  # so that there is something to take over
    return max(1, fits // run.cluster_size) * run.cluster_size


def _cluster(kernel: KernelCode, given: tuple[int, int, int]) -> tuple[int, int, int]:
    """The cluster that the kernel declares, or the one that the launch asks for."""
    for name, text in kernel.linked.entry.directives:
        if name == "reqnctapercluster":
            declared = triple([int(w, 0) for w in text.replace(",", " ").split()], "cluster")
            if given not in ((1, 1, 1), declared):
                refuse(
                    "cluster does not fit the kernel's .reqnctapercluster", expected=text, found=f"{given}"
                )
            return declared
    return given


def _check_shape(
    kernel: KernelCode,
    grid: tuple[int, int, int],
    block: tuple[int, int, int],
    cluster: tuple[int, int, int],
    smem: int,
) -> None:
    threads = block[0] * block[1] * block[2]
    if threads > 1024 or block[2] > 64:
        refuse("block is too large", expected="at most 1024 threads, at most 64 along z", found=f"{block}")
    if grid[0] >= 1 << 31 or grid[1] > 65535 or grid[2] > 65535:
        refuse("grid is too large", expected="at most 2147483647 x 65535 x 65535 blocks", found=f"{grid}")
    if any(g % c for g, c in zip(grid, cluster)):
        refuse("grid is not a multiple of the cluster", expected=f"multiples of {cluster}", found=f"{grid}")
    if smem < 0 or smem + kernel.linked.dynamic_at - SHARED_START > 227 * 1024:
        refuse(
            "shared memory exceeds what a block can have",
            expected="at most 232448 bytes, static and dynamic together",
            found=f"{kernel.linked.shared_bytes} static and {smem} dynamic",
        )
    for name, text in kernel.linked.entry.directives:
        if name in ("maxntid", "reqntid"):
            wanted = [int(w, 0) for w in text.replace(",", " ").split()]
            limit = int(np.prod(wanted))
            if threads > limit or (name == "reqntid" and threads != limit):
                refuse(f"block does not fit the kernel's .{name}", expected=text, found=f"{block}")


def _pack(kernel: KernelCode, args: Sequence[Any]) -> Allocation:
    """The kernel's parameter bytes."""
    declared = kernel.linked.params
    if len(args) != len(declared):
        names = ", ".join(f"{v.type} {v.name}" for v, _, _ in declared)
        refuse(
            f"kernel {kernel.name} takes {len(declared)} arguments",
            expected=names or "none",
            found=str(len(args)),
        )
    size = max((at + n for _, at, n in declared), default=0)
    if size > PARAMETER_LIMIT:
        refuse(
            f"kernel {kernel.name} has more parameters than a launch can pass",
            expected=f"at most {PARAMETER_LIMIT} bytes",
            found=f"{size} bytes",
        )
    raw = np.zeros(-(-max(size, 1) // 16) * 16, np.uint8)
    for value, (var, at, n) in zip(args, declared):
        raw[at : at + n] = np.frombuffer(_argument(kernel, var.name, var.type, n, value), np.uint8)
    return Allocation(0, size, raw, f"parameters of {kernel.name}")


def _argument(kernel: KernelCode, name: str, type_name: str, size: int, value: Any) -> bytes:
    if isinstance(value, (Buffer, Multicast)):
        value = value.address
    if isinstance(value, (bytes, bytearray)):
        if len(value) > size:
            refuse(
                f"argument {name} of {kernel.name} is too long",
                expected=f"{size} bytes",
                found=f"{len(value)}",
            )
        return bytes(value).ljust(size, b"\0")
    scalar, lanes = element(type_name)
    dtype = STORAGE[scalar]
    if lanes != 1 or item_bytes(dtype) != size:
        if isinstance(value, (np.ndarray, np.void)):
            return _argument(kernel, name, type_name, size, value.tobytes())
        refuse(
            f"argument {name} of {kernel.name} is a structure", expected=f"{size} bytes", found=repr(value)
        )
    if isinstance(value, (bool, np.bool_)):
        value = int(value)
    if isinstance(value, (int, np.integer)) and dtype[0] in "uif?":
        if scalar in ("f32", "f64"):
            return np.array([value], dtype).tobytes()
        if not -(1 << 8 * size - 1) <= int(value) < 1 << 8 * size:
            refuse(
                f"argument {name} of {kernel.name} does not fit", expected=f"a {scalar}", found=repr(value)
            )
        return (int(value) & ((1 << 8 * size) - 1)).to_bytes(size, "little")
    if isinstance(value, np.generic) and value.nbytes == size:
        return value.tobytes()
    if isinstance(value, float):
        kinds = {2: "f2", 4: "f4", 8: "f8"}
        if size in kinds and scalar[0] != "u" and scalar[0] != "s":
            return np.array([value], kinds[size]).tobytes()
    refuse(
        f"argument {name} of {kernel.name} has the wrong type",
        expected=f"a value for .{type_name}",
        found=f"{type(value).__name__} {value!r}",
    )
