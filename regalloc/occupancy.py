"""Occupancy: how many blocks of a kernel are on a multiprocessor at once, and what keeps it from more.

Needs the targets' limits. Gives `occupancy(target, threads, registers, shared)` and `steps(target, threads, shared)`, the
register counts at which one more block fits. Invariant: equal to `cuda_occupancy.h` of CUDA 13.0, as a test
shows.
"""

from __future__ import annotations

from dataclasses import dataclass

from ..isa.targets import NvidiaTarget

#: A multiprocessor has four partitions, each with its own registers and schedulers.
PARTITIONS = 4


@dataclass(frozen=True, slots=True)
class Occupancy:
    """`blocks` and `warps` at once on a multiprocessor; `warps_at_most` is what it can hold; `limits` names what binds
    (threads, blocks, registers, shared memory), all of them where several do.
    """

    blocks: int
    warps: int
    warps_at_most: int
    limits: tuple[str, ...]

    @property
    def share(self) -> float:
        """The part of the warps that are there, 0 to 1."""
        return self.warps / self.warps_at_most

    def __str__(self) -> str:
        if not self.blocks:
            return f"no block fits ({', '.join(self.limits)})"
        words = f"{self.blocks} block{'s' * (self.blocks != 1)}, {self.warps} of {self.warps_at_most} warps"
        return f"{words} ({100 * self.share:.0f} %), limited by {' and '.join(self.limits)}"


def occupancy(target: NvidiaTarget, threads: int, registers: int, shared: int = 0) -> Occupancy:
    """Blocks of `threads` threads, each with `registers` 32-bit registers, and `shared` bytes of shared memory a block
    (static and dynamic together), on one multiprocessor of `target`.
    """
    warps = -(-threads // target.warp_size)
    most = {
        "threads": target.warps_per_sm // warps,
        "blocks": target.blocks_per_sm,
        "registers": _by_registers(target, warps, registers),
        "shared memory": _by_shared(target, shared),
    }
    blocks = min(most.values())
    limits = tuple(name for name, count in most.items() if count == blocks)
    return Occupancy(blocks, blocks * warps, target.warps_per_sm, limits)


def _up(value: int, granule: int) -> int:
    return -(-value // granule) * granule


def _by_registers(target: NvidiaTarget, warps: int, registers: int) -> int:
    """A warp's registers come in granules from its partition; a block's warps are spread over the partitions."""
    if registers > target.registers_per_thread:
        return 0
    warp = _up(max(registers, 1) * target.warp_size, target.register_granule)
    if warp * _up(warps, PARTITIONS) > target.registers_per_block:
        return 0
    partition = target.registers_per_sm // PARTITIONS // warp
    return partition * PARTITIONS // warps


def _by_shared(target: NvidiaTarget, shared: int) -> int:
    if shared > target.shared_per_block:
        return 0
    block = _up(shared + target.shared_reserved, target.shared_granule)
    return target.shared_per_sm // block if block else target.blocks_per_sm


def steps(target: NvidiaTarget, threads: int, shared: int = 0) -> dict[int, int]:
    """Blocks at once -> the most registers a thread with which that many fit, multiples of the allocation step."""
    found: dict[int, int] = {}
    for registers in range(target.register_step, target.registers_per_thread + 1):
        blocks = occupancy(target, threads, registers, shared).blocks
        if blocks:
            found[blocks] = max(found.get(blocks, 0), registers)
    return found
