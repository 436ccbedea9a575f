"""A wave: as many blocks as run at once, their lanes, and the scheduler that moves the lanes through the
graph.

Needs the graph and its compiled blocks. Gives `Wave.run`. Invariant: at every step the lanes waiting at the
smallest position run, so that diverged lanes meet again; lanes that go back over a polling loop stand back
until all others have run, so that whoever they wait for gets its turn; where nobody can run, that is
reported and never a hang.
"""

from __future__ import annotations

import heapq
from functools import cached_property, partial
from typing import TYPE_CHECKING, Any

import numpy as np

from ...core.arrays import Array
from ...core.faults import DeviceFault, Where, trapped
from ...core.geometry import Geometry
from ...core.lanes import Instruction
from ...core.memory import SHARED_START, Allocation
from ..front.cfg import Block
from ..front.model import Lanewise, Op, numpy_dtype
from ..front.specials import special_value
from .barriers import Barriers
from .calls import Calls
from .clusters import ClusterBarrier
from .register_changes import RegisterChanges
from .tensor_allocation import Allocator
from .visits import Visits

if TYPE_CHECKING:
    from ..asynchronous.flights import Flights
    from ..launch import Launch
    from .tensor_memory import TensorMemory

#: Steps that one generation of lanes may take before those behind it get a turn all the same.
PATIENCE = 50_000
#: Generations of polling without any change before the state is compared with the one before.
IDLE_CHECK = 64
IDLE_LIMIT = 1_000_000
#: Steps between two looks at the launch's deadline.
CLOCK = 64


class Wave:
    """The lanes of blocks `first` to `first + count - 1`."""

    def __init__(self, launch: Launch, first: int, count: int, previous: Wave | None = None) -> None:
        """A wave that may take over the geometry and the registers of one that has ended."""
        self.launch = launch
        self.code = launch.code
        self.first = first
        self.blocks = count
        threads = launch.threads
        self.threads = threads
        if previous is not None and previous.blocks != count:
            previous = None
        shape: Geometry = previous.geometry if previous else Geometry(threads, count)
        self.geometry: Geometry = shape
        self.size = shape.size
        self.all: Array = shape.all
        self.slot: Array = shape.slot
        self.thread: Array = shape.thread
        self.laneid: Array = shape.laneid
        self.warps_per_block = shape.warps_per_block
        self.warp: Array = shape.warp
        self.bit: Array = shape.bit
        self.ramp = shape.ramp
        self.R: list[Any] = previous.R if previous else self._registers()
        linked = self.code.linked
        self.shared_bytes = -(-(linked.dynamic_at - SHARED_START + launch.smem) // 16) * 16
        self.shared: Array = np.zeros(count * self.shared_bytes, np.uint8)
        self.shared_size = max(
            linked.shared_bytes, linked.dynamic_at - SHARED_START + launch.smem if launch.smem else 0
        )
        self.frame = linked.frame_bytes
        self.local: Array = np.zeros(self.size * self.frame, np.uint8)
        flags = launch.sanitizer.values
        self.shared_piece = Allocation(SHARED_START, self.shared.size, self.shared, "shared memory")
        self.local_piece = Allocation(0, self.local.size, self.local, "local memory")
        if flags:
            self.shared_piece.initialised = np.zeros(self.shared.size, np.bool_)
            self.local_piece.initialised = np.zeros(self.local.size, np.bool_)
        self.alive: Array = np.ones(self.size, np.bool_)
        self.alive_count = self.size
        self.alive_in_slot: Array = np.full(count, threads)
        self._alive_masks: Array | None = None
        self._specials: dict[str, Array] = {}
        self._defined: dict[int, Array] = {}
        self.pending: dict[int, list[Array]] = {}
        self.heap: list[int] = []
        self.later: dict[int, list[Array]] = {}
        self.met: dict[int, Array] = {}
        self.exits = 0
        self.changes = 0
        self.steps = 0
        self.instructions = 0  # threads x instructions
        self.idle = 0
        self.barriers = Barriers(self)
        self.cluster_barrier = ClusterBarrier(self)
        self.calls = Calls(self)
        self.async_copies: Any = None
        self.stack: Any = None  # each lane's stack pointer, once one is asked for
        self.warpgroup_products: Any = None
        self.tensor: TensorMemory | None = None
        self.allocator = Allocator(self)
        self.unfenced: dict[int, Array] = {}
        self.flights: Flights | None = None
        self.register_changes = RegisterChanges(self)
        self.visits = Visits(self)
        self.enders: dict[int, tuple[int, Op]] = {}  # barrier object -> by whom its latest phase was ended
        self.sanitizer = launch.sanitizer.enter(self)
        self.granted: Array = np.zeros(0, np.int64)  # lanes whose wait at a warp barrier is over
        self._axes: list[Array] = []  # block index of each block along each axis
        self._progress: tuple[int, ...] = ()
        self._met_exits = -1
        self._mark: tuple[int, ...] = (-1, 0, 0, 0)
        self._mark_age = 0
        self._mark_step = 0
        self._snapshot: tuple[list[Any], dict[int, list[Array]]] = ([], {})

    @cached_property
    def block(self) -> Array:
        """Each lane's block, numbered through the grid."""
        return self.slot + self.first

    @cached_property
    def block_in_cluster(self) -> Array:
        """The rank of each lane's block in its cluster."""
        return self.block % self.launch.cluster_size

    @cached_property
    def phases_ended(self) -> Array:
        """How many phases of the barrier object at each eight bytes of shared memory have ended."""
        return np.zeros(self.shared.size // 8 + 1, np.int64)

    @cached_property
    def polls(self) -> Array:
        """The barrier object that each lane polls (-1: none), and how many of its phases had ended at the first poll."""
        return np.full((self.size, 2), -1)

    @cached_property
    def shared_base(self) -> Array:
        """What turns a shared address of each lane into an offset in the wave's shared memory."""
        return self.slot * self.shared_bytes - SHARED_START

    def _registers(self) -> list[Any]:
        graph = self.code.graph
        crossing = graph.crossing
        return [
            np.zeros(self.size, numpy_dtype(dtype))
            if crossing >> i & 1 and not graph.uniform >> i & 1
            else None
            for i, (_, dtype) in enumerate(self.code.linked.registers)
        ]

    # -- moving lanes ------------------------------------------------------------------------------

    def go(self, position: int, lanes: Array) -> None:
        """Lanes go on at `position`."""
        groups = self.pending.get(position)
        if groups is None:
            self.pending[position] = [lanes]
            heapq.heappush(self.heap, position)
        else:
            groups.append(lanes)

    def go_later(self, position: int, lanes: Array) -> None:
        """Lanes go on at `position` when all others have had a turn."""
        self.later.setdefault(position, []).append(lanes)

    def fork(self, p: Array, lanes: Array, taken: int, fall: int, late_taken: bool, late_fall: bool) -> None:
        """Lanes where `p` holds go to `taken`, the others to `fall`."""
        yes = np.count_nonzero(p)
        if yes == p.size:
            (self.go_later if late_taken else self.go)(taken, lanes)
        elif yes == 0:
            (self.go_later if late_fall else self.go)(fall, lanes)
        else:
            (self.go_later if late_taken else self.go)(taken, lanes[p])
            (self.go_later if late_fall else self.go)(fall, lanes[~p])

    def merge(self, groups: list[Array]) -> Array:
        """One ascending index array of all lanes in `groups`."""
        if len(groups) == 1:
            return groups[0]
        total = sum(g.size for g in groups)
        if total == self.size:
            return self.all
        if total * 8 > self.size:
            here = np.zeros(self.size, np.bool_)
            for g in groups:
                here[g] = True
            return np.flatnonzero(here)
        return np.sort(np.concatenate(groups), kind="stable")

    def run(self) -> None:
        """Run all lanes to their end."""
        self.go(0, self.all)
        full, part = self.code.full, self.code.part
        size = self.size
        lengths = [len(b.steps) + (b.op is not None) for b in self.code.graph.blocks]
        quota = PATIENCE
        while True:
            if not self.heap:
                if self.later:
                    self._next_generation()
                    quota = PATIENCE
                    continue
                if self._unblock():
                    continue
                if self.flights is not None:
                    self.flights.finish()
                if self.tensor is not None:
                    self.tensor.finish()
                self.register_changes.finish()
                return
            position = heapq.heappop(self.heap)
            groups = self.pending.pop(position)
            waiting = self.met.pop(position, None)
            if waiting is not None:
                groups = [*groups, waiting]
            lanes = groups[0] if len(groups) == 1 else self.merge(groups)
            quota -= 1
            if quota < 0:
                if self.heap:
                    self.go_later(position, lanes)
                    continue
                self._check_endless(position, lanes)
            self.steps += 1
            if not self.steps % CLOCK:
                self.launch.check_time(partial(self._where_at, int(lanes[0]), position))
            self.instructions += lanes.size * lengths[position]
            if lanes.size == size:
                (full[position] or self.code.compile_full(position))(self, self.all)
            else:
                (part[position] or self.code.compile_part(position))(self, lanes)

    def _next_generation(self) -> None:
        progress = (self.changes, self.exits, self.barriers.releases, self.cluster_barrier.releases)
        self.idle = self.idle + 1 if progress == self._progress else 0
        self._progress = progress
        if self.flights is not None:
            self.flights.generation(self.idle > 0)
        if self.tensor is not None:
            self.tensor.generation(self.idle > 0)
        if self.idle >= IDLE_CHECK:
            self._check_livelock()
        self.pending, self.later = self.later, {}
        self.heap = sorted(self.pending)

    def _check_livelock(self) -> None:
        """Polling lanes whose registers and memory are as they were a round ago poll for ever."""
        phase = self.idle % IDLE_CHECK
        if phase == 0:
            self._snapshot = (
                [None if r is None else r.copy() for r in self.R],
                {k: [g.copy() for g in v] for k, v in self.later.items()},
            )
        elif phase == 1:
            before, places = self._snapshot
            same = places.keys() == self.later.keys() and all(
                np.array_equal(self.merge(places[k]), self.merge(self.later[k])) for k in places
            )
            if (same and all(a is None or a.tobytes() == b.tobytes() for a, b in zip(before, self.R))) or (
                self.idle > IDLE_LIMIT
            ):
                position = min(self.later)
                lane = int(self.later[position][0][0])
                op = self._op_at(position)
                raise DeviceFault(
                    "livelock",
                    "polling for a change that nothing can make any more",
                    self.where(lane, op),
                    notes=tuple(self.who_waits()),
                    suggestion="check which thread should have made the change, and what it waits for itself",
                )

    def _check_endless(self, position: int, lanes: Array) -> None:
        """A long run of one group that comes back to a place with nothing changed will do so for ever."""
        now = (position, lanes.size, self.changes, self.exits)
        if now == self._mark:
            before, _ = self._snapshot
            if all(a is None or a.tobytes() == b.tobytes() for a, b in zip(before, self.R)):
                op = self._op_at(position)
                raise DeviceFault(
                    "livelock",
                    "endless loop that changes nothing",
                    self.where(int(lanes[0]), op),
                    notes=tuple(self.who_waits()),
                )
            self._mark_age += 1
        if now[2:] != self._mark[2:] or self._mark_age > 64 or self.steps > 2 * self._mark_step:
            self._mark, self._mark_age, self._mark_step = now, 0, self.steps
            self._snapshot = [None if r is None else r.copy() for r in self.R], {}

    def _unblock(self) -> bool:
        """With nobody able to run: let those go who waited only for lanes that have ended; else it is a deadlock."""
        if self.met and self._met_exits != self.exits:
            self._met_exits = self.exits
            for position, lanes in list(self.met.items()):
                del self.met[position]
                self.go(position, lanes)
            return True
        blocked = self.barriers.waiting or self.cluster_barrier.waiting or self.allocator.waiters
        if not blocked and not self.met:
            return False
        notes = self.who_waits()
        lane, op = self._first_waiter()
        raise DeviceFault(
            "deadlock",
            "every thread that is left waits: waiting for ever",
            self.where(lane, op),
            notes=tuple(notes),
            suggestion="let every thread that is counted reach the barrier or collective",
        )

    def _first_waiter(self) -> tuple[int, Op]:
        for position, lanes in self.met.items():
            return int(lanes[0]), self._op_at(position)
        if self.cluster_barrier.waiting:
            block, lanes = self.cluster_barrier.groups[0]
            assert block.op is not None
            return int(lanes[0]), block.op
        if self.barriers.waiting:
            return self.barriers.first_waiter()
        waiter = self.allocator.waiters[0]
        return int(waiter.lanes[0]), waiter.op

    def who_waits(self) -> list[str]:
        """Who waits where, a line for each place."""
        lines = self.barriers.describe() + self.cluster_barrier.describe() + self.allocator.describe()
        for position, lanes in self.met.items():
            op = self._op_at(position)
            lines.append(
                f"{self.name_lanes(lanes)} at `{op.text()}`{_at(op)}, for other lanes of the warp or warpgroup"
            )
        for position, groups in self.later.items():
            op = self._op_at(position)
            lines.append(
                f"{self.name_lanes(self.merge(groups))} polling in the loop at `{op.text()}`{_at(op)}"
            )
        return lines + (self.flights.describe() if self.flights is not None else [])

    def _op_at(self, position: int) -> Op:
        block = self.code.graph.blocks[position]
        for step in [
            *(s for s in block.steps if isinstance(s.bound, Lanewise) and s.bound.spins),
            *block.steps,
        ]:
            return step.op
        if block.op is not None:
            return block.op
        return self.code.graph.ops[0] if not block.targets else self._op_at(block.targets[0])

    def name_lanes(self, lanes: Array) -> str:
        """Some of the lanes by block and thread."""
        shown = [str(self.where(int(i), None)) for i in lanes[:3]]
        more = f" and {lanes.size - 3} more" if lanes.size > 3 else ""
        return ", ".join(shown) + more

    # -- what blocks call --------------------------------------------------------------------------

    def meet(self, position: int, lanes: Array, mask: Array) -> Array | None:
        """The lanes whose named partners are all here; the others wait at `position`."""
        if self.granted.size:
            over = np.isin(lanes, self.granted)
            if over.any():
                self.granted = np.setdiff1d(self.granted, lanes)
                if not over.all():
                    self.go(position, lanes[~over])
                return lanes[over]
        warps = self.warp[lanes]
        needed = mask & self.alive_masks()[warps]
        here = self.masks(lanes)
        barrier = position in self.code.graph.warp_barriers
        if barrier:  # these may meet at different instructions
            for other in self.met.keys() & self.code.graph.warp_barriers:
                here = here | self.masks(self.met[other])
        waits = (needed & ~here[warps]) != 0
        ready: Array = lanes
        if waits.any():
            self.met[position] = lanes[waits]
            ready = lanes[~waits]
        if barrier and self.met and ready.size:
            self._grant(position, ready, np.broadcast_to(mask, lanes.shape)[~waits])
        return ready if ready.size else None

    def meet_warpgroup(self, position: int, lanes: Array) -> Array | None:
        """The lanes whose warpgroups are all here; the others wait at `position`."""
        each = -(-self.threads // 128)
        group = self.slot * each + self.thread // 128
        here = np.bincount(group[lanes], minlength=self.blocks * each)
        alive = np.bincount(group[self.alive], minlength=self.blocks * each)
        complete = (here == alive)[group[lanes]]
        if complete.all():
            return lanes
        self.met[position] = lanes[~complete]
        return lanes[complete] if complete.any() else None

    def _grant(self, position: int, ready: Array, masks: Array) -> None:
        """Lanes that wait at another warp barrier for those that are ready here go on, too."""
        named = np.zeros(self.blocks * self.warps_per_block, np.uint32)
        np.bitwise_or.at(named, self.warp[ready], masks)
        for other in self.met.keys() & self.code.graph.warp_barriers - {position}:
            lanes = self.met[other]
            free = (named[self.warp[lanes]] >> self.laneid[lanes].astype(np.uint32)) & np.uint32(1) != 0
            if free.any():
                self.sanitizer.warp_barrier(lanes[free])
                self.granted = np.union1d(self.granted, lanes[free])
                self.met[other] = lanes[~free]
                if not self.met[other].size:
                    del self.met[other]
                self.go(other, lanes[free])

    def masks(self, lanes: Array) -> Array:
        """For each warp the mask of its lanes in `lanes`."""
        bits = np.zeros(self.blocks * self.warps_per_block * 32, np.bool_)
        bits[self.bit[lanes]] = True
        return np.packbits(bits, bitorder="little").view(np.uint32)

    def alive_masks(self) -> Array:
        """For each warp the mask of its lanes that have not ended."""
        if self._alive_masks is None:
            self._alive_masks = self.masks(np.flatnonzero(self.alive))
        return self._alive_masks

    def spread(self, value: Array) -> Array:
        """One element repeated for every lane."""
        return np.repeat(value, self.size)

    def special(self, name: str) -> Array:
        """A special register's value."""
        known = self._specials.get(name)
        if known is None:
            known = special_value(self, name)
            if "clock" not in name and "timer" not in name:
                self._specials[name] = known
        return known

    def defined(self, register: int) -> Array:
        """Which lanes have written a register that not all paths write."""
        known = self._defined.get(register)
        if known is None:
            known = self._defined[register] = np.zeros(self.size, np.bool_)
        return known

    def check_defined(self, register: int, lanes: Array, op: Op, guard: Array | None) -> None:
        """Report the first lane that reads a register that it never wrote."""
        if not self.launch.sanitizer.registers:
            return
        bad = ~self.defined(register)[lanes]
        if guard is not None:
            bad = bad & guard
        if bad.any():
            name = self.code.linked.registers[register][0]
            raise DeviceFault(
                "uninitialised-register",
                f"register {name} read before it was written",
                self.where(int(lanes[np.argmax(bad)]), op),
                suggestion="give the variable a value on every path that reaches this instruction",
            )

    def unfenced_lanes(self, register: int) -> Array:
        """Which lanes have written a register since their last wgmma.fence (all, before the first)."""
        known = self.unfenced.get(register)
        if known is None:
            known = self.unfenced[register] = np.ones(self.size, np.bool_)
        return known

    def check_in_flight(self, lanes: Array, op: Op) -> None:
        """Report a use of registers that a product in flight holds."""
        if self.warpgroup_products is not None and self.launch.sanitizer.registers:
            self.warpgroup_products.check(lanes, op)

    def end_ret(self, block: Block, lanes: Array) -> None:
        """Return to the caller, or end the thread where the kernel itself returns."""
        if block.function == self.code.linked.entry.name:
            self.exit(lanes)
        else:
            self.calls.ret(block, lanes)

    def end_exit(self, block: Block, lanes: Array) -> None:
        self.exit(lanes)

    def exit(self, lanes: Array) -> None:
        """End threads."""
        self.exits += 1
        if self.warpgroup_products is not None:
            self.warpgroup_products.ended(lanes)
        self.alive_count -= lanes.size
        if self.alive_count == 0:
            self.visits.ended(np.ones(self.blocks, np.bool_))
            return
        self.alive[lanes] = False
        self._alive_masks = None
        self.alive_in_slot -= np.bincount(self.slot[lanes], minlength=self.blocks)
        if self.flights is not None and self.flights.open:
            self.flights.left(self.alive_in_slot == 0)
        self.visits.ended(self.alive_in_slot == 0)
        if self.barriers.waiting:
            self.barriers.recheck()
        if self.cluster_barrier.waiting:
            self.cluster_barrier.recheck()
        if self.allocator.waiters:
            self.allocator.recheck()

    def end_trap(self, block: Block, lanes: Array) -> None:
        """`trap` and `brkpt`."""
        assert block.op is not None
        kind, message = trapped(block.labels[0].removeprefix("L_") if block.labels else "")
        raise DeviceFault(kind, message, self.where(int(lanes[0]), block.op))

    def end_table(self, block: Block, lanes: Array, index: Array) -> None:
        """`brx.idx`: a jump through a table."""
        assert block.op is not None
        if index.size != lanes.size:
            index = np.repeat(index, lanes.size)
        outside = index >= len(block.targets)
        if outside.any():
            at = int(np.argmax(outside))
            raise DeviceFault(
                "bad-branch",
                "jump table index is outside the table",
                self.where(int(lanes[at]), block.op),
                expected=f"0 to {len(block.targets) - 1}",
                found=str(int(index[at])),
            )
        for case in np.unique(index):
            target = block.targets[int(case)]
            move = self.go_later if target in block.spin_edges else self.go
            move(target, lanes[index == case])

    def end_call(self, block: Block, lanes: Array, *values: Array) -> None:
        self.calls.call(block, lanes, values)

    def end_barrier(self, block: Block, lanes: Array, *values: Array) -> None:
        self.barriers.arrive(block, lanes, values)

    def end_cluster(self, block: Block, lanes: Array) -> None:
        self.cluster_barrier.step(block, lanes)

    def end_alloc(self, block: Block, lanes: Array, address: Array, columns: Array) -> None:
        self.allocator.step(block, lanes, address, columns)

    # -- naming ------------------------------------------------------------------------------------

    def block_index(self, axis: int) -> Array:
        """Each lane's block index along an axis; the blocks of a cluster follow each other."""
        if not self._axes:
            self._axes = self.launch.block_axes(self.first, self.blocks)
        return np.repeat(self._axes[axis], self.threads)

    def _where_at(self, lane: int, position: int) -> Where:
        return self.where(lane, self._op_at(position))

    def place(self, piece: Allocation, space: str, offset: int) -> str:
        """A byte of memory, as messages name it."""
        return self.sanitizer.place(piece, space, offset)

    def where(self, lane: int, op: Instruction | None) -> Where:
        """A lane at an instruction, as messages name it."""
        bx, by, _ = self.launch.block
        t = int(self.thread[lane])
        block = self.launch.block_index(int(self.block[lane]))
        return Where(
            self.code.linked.entry.name,
            op.text() if op else "",
            op.loc if op else None,
            block,
            (t % bx, t // bx % by, t // (bx * by)),
        )


def _at(op: Op) -> str:
    return f" ({op.loc})" if op.loc else ""
