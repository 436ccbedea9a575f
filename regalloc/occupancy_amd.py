"""Occupancy on AMD chips: how many waves of a kernel are on a SIMD at once, and what keeps it from more.

Needs the targets' limits. Gives `occupancy(target, threads, vgprs, sgprs, lds)` and `vgpr_steps(target)`, the
register counts at which one more wave fits. The rules are those of LLVM's AMDGPUBaseInfo and AMDGPUSubtarget (LLVM
22): registers are given out in granules, blocks share the local memory of their compute unit (a work group processor
of two units from gfx10 on), and a unit has 16 barriers (a processor 32) for blocks of more than one wave.
"""

from __future__ import annotations

from dataclasses import dataclass

from ..isa.amdgcn.targets import AmdTarget

#: SGPRs of a wave at most -> waves, before gfx10, whose waves each have their own.
_SGPR_WAVES = ((80, 10), (88, 9), (100, 8))


@dataclass(frozen=True, slots=True)
class AmdOccupancy:
    """`waves` on a SIMD and `blocks` on a compute unit at once; `limits` names what binds, all of it where several do."""

    waves: int
    waves_at_most: int
    blocks: int
    limits: tuple[str, ...]

    @property
    def share(self) -> float:
        """The part of the waves that are there, 0 to 1."""
        return self.waves / self.waves_at_most

    def __str__(self) -> str:
        if not self.blocks:
            return f"no block fits ({', '.join(self.limits)})"
        words = f"{self.waves} of {self.waves_at_most} waves a SIMD, {self.blocks} block{'s' * (self.blocks != 1)}"
        return f"{words} ({100 * self.share:.0f} %), limited by {' and '.join(self.limits)}"


def waves_by_vgprs(target: AmdTarget, vgprs: int) -> int:
    """Waves on a SIMD whose registers fit (accumulation registers counted in `vgprs` where the file is unified)."""
    granule = target.vgpr_granule
    if vgprs > target.vgprs_per_wave:
        return 0
    taken = max(granule, -(-vgprs // granule) * granule)
    return min(target.waves_per_simd, target.vgprs // taken)


def _alone(target: AmdTarget) -> bool:
    """Whether a block has one compute unit (gfx9, gfx1250), not a processor of two."""
    return target.family in ("gfx9", "cdna", "gfx1250")


def _local_memory(target: AmdTarget) -> int:
    """Bytes that the blocks at once share; one block can have half of it where a processor has two units."""
    return target.lds if _alone(target) else 2 * target.lds


def _by_sgprs(target: AmdTarget, sgprs: int) -> int:
    if target.family not in ("gfx9", "cdna"):
        return target.waves_per_simd
    waves = next((waves for most, waves in _SGPR_WAVES if sgprs <= most), 7)
    return min(target.waves_per_simd, waves)


def _by_lds(target: AmdTarget, lds: int) -> int:
    """Blocks with so many bytes each; as many as there are waves where a block has none."""
    if lds > target.lds:
        return 0
    taken = -(-lds // target.lds_granule) * target.lds_granule
    return _local_memory(target) // taken if taken else target.waves_per_simd * target.simds


def occupancy(target: AmdTarget, threads: int, vgprs: int, sgprs: int = 0, lds: int = 0) -> AmdOccupancy:
    """For blocks of `threads` threads with `vgprs` and `sgprs` registers a wave and `lds` bytes of local memory a block."""
    waves = -(-threads // target.warp_size)  # of a block
    slots = target.waves_per_simd * target.simds
    barriers = slots if waves == 1 else 16 if _alone(target) else 32
    most = {
        "VGPRs": waves_by_vgprs(target, vgprs) * target.simds // waves,
        "SGPRs": _by_sgprs(target, sgprs) * target.simds // waves,
        "waves": slots // waves,
        "barriers": barriers,
        "local memory": _by_lds(target, lds),
    }
    blocks = min(most.values())
    limits = tuple(name for name, count in most.items() if count == blocks)
    return AmdOccupancy(
        min(target.waves_per_simd, -(-blocks * waves // target.simds)), target.waves_per_simd, blocks, limits
    )


def waves_of_llvm(target: AmdTarget, threads: int, vgprs: int, sgprs: int = 0, lds: int = 0) -> int:
    """Waves on a SIMD as LLVM 22 prints them behind `; Occupancy:` for blocks of `threads` threads.

    Its rule is coarser than `occupancy`: registers are counted by the wave, as if blocks could be cut; local memory is
    not rounded to granules; what does not fit at all counts as one wave.
    """
    per_block = -(-threads // target.warp_size)
    slots = target.waves_per_simd * target.simds
    barriers = slots if per_block == 1 else min(16 if _alone(target) else 32, slots // per_block)
    blocks = min(barriers, _local_memory(target) // max(lds, 1))
    by_blocks = min(target.waves_per_simd, max(1, -(-blocks * per_block // target.simds)))
    return max(1, min(by_blocks, waves_by_vgprs(target, vgprs), _by_sgprs(target, sgprs)))


def vgpr_steps(target: AmdTarget) -> dict[int, int]:
    """Waves on a SIMD -> the most registers with which they fit."""
    steps: dict[int, int] = {}
    for vgprs in range(target.vgpr_granule, target.vgprs_per_wave + 1, target.vgpr_granule):
        steps[waves_by_vgprs(target, vgprs)] = vgprs
    return steps
