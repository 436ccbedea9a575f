"""The state in which a wave starts, as the kernel descriptor promises it.

Needs the launch. Gives `start`: registers of all waves of a batch. Invariant: what the descriptor does not ask for is
not there: those registers are in the set of what nothing has written.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from ....isa.amdgcn.targets import AmdTarget
from ...core.arrays import Array
from ..front.operands import EXEC, FLAT_SCRATCH, SCALAR_BIT, SCALARS, TTMP
from .pending import Waits
from .reads import PRIVATE_APERTURE
from .waits import counters

if TYPE_CHECKING:
    from .batch import Batch

#: Where packed workitem ids are in v0: from bit 0, 10 and 20 on.
PACKED_BITS = 10


def user_registers(d: dict[str, int]) -> list[tuple[str, int]]:
    """What stands in the user registers, in their order: a word and how many registers."""
    layout = [
        ("private_segment_buffer", 4),
        ("dispatch_ptr", 2),
        ("queue_ptr", 2),
        ("kernarg_segment_ptr", 2),
        ("dispatch_id", 2),
        ("flat_scratch_init", 2),
        ("private_segment_size", 1),
    ]
    found = [(name, n) for name, n in layout if d.get(f"user_sgpr_{name}")]
    preload = d.get("user_sgpr_kernarg_preload_length", 0)
    return [*found, ("preload", preload)] if preload else found


def packed_ids(family: str, chip: str) -> bool:
    """Whether the three indices of a thread share v0."""
    return (family == "cdna") or family in ("rdna3", "rdna4", "gfx1250") or chip == "gfx90a"


def _architected(target: AmdTarget) -> bool:
    """Whether the chip knows by itself where a wave's scratch memory is."""
    return target.family in ("rdna3", "rdna4", "gfx1250") or target.chip in ("gfx942", "gfx950")


def start(batch: Batch) -> tuple[Array, Array, Array, Array, int, Waits]:
    """Wave numbers, vector and scalar registers, SCC, MODE and counters; what has a value the launch notes."""
    launch = batch.launch
    target = launch.code.target
    waves, lanes = batch.waves, batch.lanes
    ids = np.arange(waves)
    vector = np.zeros((batch.layout.rows, waves, lanes), np.uint32)
    scalar = np.zeros((SCALARS, waves), np.uint32)
    block = batch.first + ids // batch.waves_per_block
    gx, gy, _ = launch.grid
    group = (block % gx, block // gx % gy, block // (gx * gy))
    launch.valued = _scalars(batch, scalar, group)
    indices, words = _indices(batch)
    vector[: len(indices)] = indices
    launch.valued |= set(range(len(indices)))
    scalar[EXEC] = words[:, 0]
    if lanes == 64:
        scalar[EXEC + 1] = words[:, 1]
    waits = Waits(counters(target)[1], waves)
    return ids, vector, scalar, np.zeros(waves, np.bool_), launch.mode, waits


def _indices(batch: Batch) -> tuple[Array, Array]:
    """The registers with the indices of the threads, and EXEC as words; the same for every batch of so many blocks."""
    launch = batch.launch
    known = launch.indices.get(batch.blocks)
    if known is not None:
        result: tuple[Array, Array] = known
        return result
    target = launch.code.target
    within = np.arange(batch.waves) % batch.waves_per_block
    thread = within[:, None] * batch.lanes + np.arange(batch.lanes)
    bx, by, _ = launch.block
    index = [i.astype(np.uint32) for i in (thread % bx, thread // bx % by, thread // (bx * by))]
    asked = launch.code.descriptor.get("system_vgpr_workitem_id", 0)
    index = index[: asked + 1]
    if packed_ids(target.family, target.chip):
        together = index[0]
        for axis in range(1, asked + 1):
            together = together | index[axis] << np.uint32(PACKED_BITS * axis)
        index = [together]
    words = np.packbits(thread < launch.threads, axis=1, bitorder="little").view(np.uint32)
    known = launch.indices[batch.blocks] = np.stack(index), words
    return known


def _scalars(batch: Batch, scalar: Array, group: tuple[Array, ...]) -> set[int]:
    """Fill the scalar registers; the bits of those that have a value."""
    launch = batch.launch
    d, target = launch.code.descriptor, launch.code.target
    at = 0
    for name, count in user_registers(d):
        for k, word in enumerate(launch.user_words(name, count)):
            scalar[at + k] = word
        at += count
    valued = set(range(at))
    at = max(at, d.get("user_sgpr_count", at))
    if "wait_split" in target.features:  # workgroup ids stand in registers of the trap handler
        scalar[TTMP + 9] = group[0]
        scalar[TTMP + 7] = group[1] | group[2] << 16
        wave = np.arange(scalar.shape[1]) % batch.waves_per_block
        scalar[TTMP + 8] = wave << 25  # LLVM reads a wave's number in its block from these five bits
        valued |= {TTMP + 9, TTMP + 8, TTMP + 7, TTMP + 6}  # no clusters: where a block is in its own is 0
    else:
        for axis, name in enumerate("xyz"):
            if d.get(f"system_sgpr_workgroup_id_{name}"):
                scalar[at] = group[axis]
                valued.add(at)
                at += 1
        at += 1 if d.get("system_sgpr_workgroup_info") else 0
        if d.get("system_sgpr_private_segment_wavefront_offset") or (
            d.get("enable_private_segment") and not _architected(target)
        ):
            valued.add(at)  # scratch of a wave begins at offset 0: each lane has its own
    scalar[FLAT_SCRATCH + 1] = PRIVATE_APERTURE >> 32
    valued |= {EXEC, EXEC + 1, FLAT_SCRATCH, FLAT_SCRATCH + 1, 125}
    return {SCALAR_BIT + r for r in valued}
