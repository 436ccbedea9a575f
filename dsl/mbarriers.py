"""Barrier objects in shared memory: phases that arrivals and bytes of asynchronous copies end.

Needs `calls`, `memory`, `ptx`. Gives `mbarriers(n, arrivals=)`. Invariant: after the call every thread of the block (and
every asynchronous copy) sees the objects initialised; the call is a barrier of the block.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from .calls import converted, invoke
from .emit_ptx import emit_ptx
from .memory import array, ptr, shared
from .thread import barrier, thread_rank
from .trace import current, fail, here
from .types import pred, u32, u64
from .values import describe

if TYPE_CHECKING:
    from .types import Int

_MOST = (1 << 20) - 1


@dataclass(frozen=True, eq=False)
class Mbarrier:
    """One barrier object. `address` is its pointer, for the operands of `ptx` instructions."""

    address: ptr[u64]

    def arrive(self, count: int | None = None) -> u64:
        """Arrive (`count` times); the state that the arrival counts for."""
        given = () if count is None else (count,)
        return emit_ptx("mbarrier.arrive.shared.b64", self.address, *given)  # type: ignore[no-any-return]

    def arrive_remote(self, rank: u32 | int) -> None:
        """Arrive at the object in the same place of the block that has this rank in the cluster."""
        emit_ptx("mbarrier.arrive.release.cluster.shared::cluster.b64", self.remote(rank))

    def remote(self, rank: u32 | int) -> u32:
        """The `shared::cluster` address of the object in the same place of the block that has this rank (PTX `mapa`)."""
        return emit_ptx("mapa.shared::cluster.u32", self.address.shared_address(), rank)  # type: ignore[no-any-return]

    def arrive_expect_tx(self, nbytes: u32 | int) -> u64:
        """Expect `nbytes` more bytes in this phase, and arrive."""
        return emit_ptx("mbarrier.arrive.expect_tx.shared.b64", self.address, nbytes)  # type: ignore[no-any-return]

    def test(self, phase: Int | int) -> pred:
        """Whether the phase of this parity (0 for the first, then 1, 0, ...) has ended."""
        return _done(self.address, phase)

    def wait(self, phase: Int | int) -> None:
        """Wait until the phase of this parity has ended."""
        _inline(_wait, self.address, phase)


@dataclass(frozen=True, eq=False)
class Mbarriers:
    """An array of barrier objects: `bars[i]`, `len(bars)`."""

    objects: array[u64]
    n: int

    def __len__(self) -> int:
        return self.n

    def __getitem__(self, index: Int | int) -> Mbarrier:
        if isinstance(index, int) and not 0 <= index < self.n:
            fail(
                f"index {index} is outside {self.n} barrier objects",
                expected=f"0 to {self.n - 1}",
                found=str(index),
            )
        return Mbarrier(self.objects + index)


def mbarriers(n: int, *, arrivals: int = 1) -> Mbarriers:
    """`n` barrier objects in shared memory, each expecting `arrivals` arrivals a phase; all threads must call it."""
    for what, value, most in (("n", n, 1 << 12), ("arrivals", arrivals, _MOST)):
        if isinstance(value, bool) or not isinstance(value, int) or not 1 <= value <= most:
            fail(
                f"{what} of barrier objects is a Python integer",
                expected=f"1 to {most}",
                found=describe(value),
            )
    objects = shared(u64, n)
    _inline(_initialise, objects, n, arrivals)
    return Mbarriers(objects, n)


def _inline(fn: Any, *args: Any) -> None:
    """Trace a function of this file as if the user had written it where they called."""
    invoke(converted(fn), fn.__code__, args, {}, here())


def _has_clusters() -> bool:
    return bool(current().target.cluster)


def _done(address: ptr[u64], phase: Any) -> pred:
    verb = "try_wait" if _has_clusters() else "test_wait"
    return emit_ptx(f"mbarrier.{verb}.parity.shared.b64", address, phase)  # type: ignore[no-any-return]


def _wait(address: ptr[u64], phase: Any) -> None:
    while not _done(address, phase):
        pass


def _initialise(objects: array[u64], n: int, arrivals: int) -> None:
    if thread_rank() == 0:
        for i in range(n):
            emit_ptx("mbarrier.init.shared.b64", objects + i, arrivals)
        if _has_clusters():
            emit_ptx("fence.mbarrier_init.release.cluster")
    barrier()
