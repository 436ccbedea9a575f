"""The barrier of a cluster of blocks: `barrier.cluster.arrive` and `.wait`.

Needs the wave. Gives `ClusterBarrier`. Invariant: a wait ends when every thread of the cluster that has not ended has
arrived; a wait without an arrival before it is a fault.
"""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

import numpy as np

from ...core.arrays import Array
from ...core.faults import DeviceFault
from ..front.cfg import Block
from ..front.model import Op

if TYPE_CHECKING:
    from .wave import Wave


class ClusterBarrier:
    """One barrier for each cluster of a wave; phases are counted."""

    def __init__(self, wave: Wave) -> None:
        self.wave = wave
        self.groups: list[tuple[Block, Array]] = []
        self.waiting = 0
        self.releases = 0

    @cached_property
    def cluster(self) -> Array:
        """Each lane's cluster, numbered in the wave."""
        return self.wave.slot // self.wave.launch.cluster_size

    @cached_property
    def phase(self) -> Array:
        """How many phases each cluster has completed."""
        return np.zeros(self.wave.blocks // self.wave.launch.cluster_size, np.int64)

    @cached_property
    def arrived(self) -> Array:
        """Which lanes have arrived in the phase that is under way."""
        return np.zeros(self.wave.size, np.bool_)

    @cached_property
    def target(self) -> Array:
        """The count of phases that ends the wait of each lane that has arrived; 0: it has waited, or never arrived."""
        return np.zeros(self.wave.size, np.int64)

    def step(self, block: Block, lanes: Array) -> None:
        """Lanes execute the arrive or wait that ends `block`."""
        op = block.op
        assert op is not None
        if op.has("arrive"):
            self._arrive(block, op, lanes)
            return
        never = self.target[lanes] == 0
        if never.any():
            raise DeviceFault(
                "bad-barrier",
                "wait at the cluster's barrier without having arrived",
                self.wave.where(int(lanes[np.argmax(never)]), op),
                suggestion="execute barrier.cluster.arrive before barrier.cluster.wait",
            )
        self.groups.append((block, lanes))
        self._release()

    def _arrive(self, block: Block, op: Op, lanes: Array) -> None:
        twice = self.target[lanes] != 0
        if twice.any():
            raise DeviceFault(
                "bad-barrier",
                "second arrival at the cluster's barrier without a wait between",
                self.wave.where(int(lanes[np.argmax(twice)]), op),
                suggestion="execute barrier.cluster.wait between two arrivals of a thread",
            )
        self.arrived[lanes] = True
        self.target[lanes] = self.phase[self.cluster[lanes]] + 1
        if not op.has("relaxed"):
            self.wave.sanitizer.release(lanes)
        self.wave.go(block.targets[0], lanes)
        self.recheck()

    def recheck(self) -> None:
        """End the phase of the clusters whose living threads have all arrived."""
        alive = np.bincount(self.cluster[self.wave.alive], minlength=self.phase.size)
        here = np.bincount(self.cluster[self.arrived & self.wave.alive], minlength=self.phase.size)
        done = (here == alive) & (here > 0)
        if not done.any():
            return
        self.phase[done] += 1
        self.arrived[done[self.cluster]] = False
        self.releases += 1
        self._release()

    def _release(self) -> None:
        kept: list[tuple[Block, Array]] = []
        for block, lanes in self.groups:
            ready = self.phase[self.cluster[lanes]] >= self.target[lanes]
            if ready.any():
                self.wave.sanitizer.acquire(lanes[ready])
                self.target[lanes[ready]] = 0
                self.wave.go(block.targets[0], lanes[ready])
            if not ready.all():
                kept.append((block, lanes[~ready]))
        self.groups = kept
        self.waiting = sum(lanes.size for _, lanes in kept)

    def describe(self) -> list[str]:
        """Who waits."""
        lines = []
        for block, lanes in self.groups:
            assert block.op is not None
            place = f" ({block.op.loc})" if block.op.loc else ""
            lines.append(f"{self.wave.name_lanes(lanes)} at `{block.op.text()}`{place}")
        return lines
