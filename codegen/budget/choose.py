"""The best of a few ways to keep a register budget, as ptxas builds them.

Needs ptxas. Gives `choose(text, name, target, contract) -> Choice`: the plain text with its bounds, NVIDIA's pragma for
spills to shared memory, and our own spills at several depths and in several ways, of the text and of it in an order that
keeps fewer registers, each assembled and read back. The best has the fewest bytes of local memory, then the least traffic
of ours. Invariant: never worse than the plain text; what has fewer blocks on a multiprocessor than it, or serialises
products that it does not, is not taken, nor what cannot be proved.
"""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field, replace
from functools import lru_cache
from itertools import islice

from ...isa.targets import NvidiaTarget
from ...regalloc.occupancy import occupancy, steps
from ..diagnostics import CompileError
from ..ptx.assemble import Assembled, assemble
from ..ptx.module import Function
from ..ptx.parse import parse
from ..ptx.resources import Resources
from .apart import apart
from .flight import flights
from .holders import Held, pressure_of
from .prove import prove
from .reorder import reordered
from .spill import Spilled, prepared
from .ways import Limits, Way, ordered, static_shared, ways, with_pragma, with_vectors

#: ptxas' advice that it serialises wgmma: slower than any spill.
SERIAL = "C7510"
#: Builds at once. What they give is looked at in the order in which they were asked for.
WORKERS = min(8, os.cpu_count() or 1)


@dataclass(frozen=True, slots=True)
class Contract:
    """`registers` a thread at most, 0 for no bound; `threads`: the block; `blocks` an SM at least; `spills`: bytes of local
    memory that are allowed, None for any; `dynamic`: shared bytes that the launch adds; `roles`: registers by role.
    """

    threads: tuple[int, int, int]
    registers: int = 0
    blocks: int = 0
    spills: int | None = None
    dynamic: int = 0
    roles: tuple[tuple[str, int], ...] = ()
    open_ended: bool = False  # the launch sizes shared arrays of the kernel

    @property
    def total(self) -> int:
        return self.threads[0] * self.threads[1] * self.threads[2]

    @property
    def spill_limit(self) -> str:
        """The allowed spills, for messages."""
        return f"at most {self.spills} bytes of spills" if self.spills else "no spills"


@dataclass(slots=True)
class Candidate:
    """A way as it was built, or only described; `blocks` at once on a multiprocessor."""

    way: Way
    built: Assembled | None
    resources: Resources
    blocks: int
    fault: str = ""  # what a proof found wrong: it is not taken

    @property
    def kind(self) -> str:
        return self.way.kind

    @property
    def text(self) -> str:
        return self.way.text

    @property
    def ours(self) -> Spilled | None:
        return self.way.ours

    @property
    def local(self) -> int:
        """Bytes that are stored to and loaded from local memory."""
        return self.resources.spill_stores + self.resources.spill_loads

    @property
    def serial(self) -> bool:
        """Whether ptxas makes asynchronous products wait for one another."""
        return self.built is not None and any(SERIAL in d.message for d in self.built.diagnostics)

    @property
    def rank(self) -> tuple[int, int, int]:
        return self.local, self.ours.weight if self.ours else 0, self.resources.shared


@dataclass(slots=True)
class Choice:
    """`best` of `tried`; `budget` registers a thread and `reason`, where the figure comes from."""

    best: Candidate
    tried: list[Candidate] = field(default_factory=list)
    budget: int = 0
    reason: str = ""
    held: Held | None = None


def budget_of(target: NvidiaTarget, contract: Contract, shared: int) -> tuple[int, str]:
    """Registers a thread, and why."""
    if contract.registers:
        return contract.registers, "max_regs"
    if contract.blocks:
        found = steps(target, contract.total, shared)
        fits = [registers for blocks, registers in found.items() if blocks >= contract.blocks]
        if fits:
            return max(fits), f"the most with which {contract.blocks} blocks of {contract.total} threads fit"
    most = min(target.registers_per_thread, target.registers_per_block // contract.total // 8 * 8)
    return most, f"the most that a thread has in a block of {contract.total}"


def choose(text: str, name: str, target: NvidiaTarget, contract: Contract) -> Choice:
    """Build candidates until one has no local memory. Raises CompileError if the plain text fails."""
    plain = candidate(Way("plain", text), name, target, contract)
    budget, reason = budget_of(target, contract, plain.resources.shared + contract.dynamic)
    choice = Choice(plain, [plain], budget, reason)
    if plain.local == 0:
        return choice
    for found in (
        reorder(text, name, target, contract),
        pragma(text, name, target, contract),
        ours(text, name, target, contract, plain, budget),
    ):
        choice.tried += found if _best(choice).local else ()
    choice.best = _best(choice)
    while fault := proved(text, name, choice.best, contract.threads):
        choice.best.fault = fault
        choice.best = _best(choice)
    choice.held = pressure_of(text, name)
    return choice


def fits(found: Candidate, plain: Candidate) -> bool:
    """Whether no block is lost, nor products are serialised, that the plain build has side by side."""
    return found.blocks >= plain.blocks and found.serial <= plain.serial


def _best(choice: Choice) -> Candidate:
    """The plain text comes first among those tried."""
    return min((c for c in choice.tried if fits(c, choice.tried[0]) and not c.fault), key=lambda c: c.rank)


def reorder(text: str, name: str, target: NvidiaTarget, contract: Contract) -> Iterator[Candidate]:
    """The kernel in an order with fewer registers live, where there is one: it costs nothing."""
    found = ordered(text, name)
    if found:
        yield from _built([Way("ordered", found, ordered=found)], name, target, contract)


def pragma(text: str, name: str, target: NvidiaTarget, contract: Contract) -> Iterator[Candidate]:
    """NVIDIA's spills to shared memory, where they may be asked for."""
    found = with_pragma(parse(text), name)
    if found is not None:
        yield from _built([Way("pragma", found)], name, target, contract)


def ours(
    text: str, name: str, target: NvidiaTarget, contract: Contract, plain: Candidate, budget: int
) -> Iterator[Candidate]:
    """Our ways, until one has no local memory; then the best of them again, with vector accesses, or with the pragma where
    ptxas still spills beside it.
    """
    space, static = room(target, contract, plain), target.shared_default - static_shared(text)
    if contract.open_ended:  # what the launch sizes begins where ours would, if it were asked for
        space = min(space, static)
    limits = Limits(contract.threads, budget, space, static)
    best = plain
    for found in _built(ways(text, name, limits), name, target, contract):
        yield found
        if fits(found, plain) and found.rank < best.rank:
            best = found
            if found.local == 0:
                break
    more = list(with_vectors(best.way, text, name, limits))
    both = with_pragma(best.way.ours.module, name) if best.way.ours and best.local else None
    if both is not None:
        more.append(replace(best.way, kind=f"{best.kind} and pragma", text=both))
    yield from _built(more, name, target, contract)


def _built(texts: Iterable[Way], name: str, target: NvidiaTarget, contract: Contract) -> Iterator[Candidate]:
    """Candidates that ptxas takes, in their order; one that it refuses is no candidate."""

    def build(way: Way) -> Candidate | None:
        try:
            return candidate(way, name, target, contract)
        except CompileError:
            return None

    texts = iter(texts)
    with ThreadPoolExecutor(WORKERS) as pool:
        while some := list(islice(texts, WORKERS)):
            yield from filter(None, pool.map(build, some))


def proved(text: str, name: str, best: Candidate, threads: tuple[int, int, int]) -> str:
    """What is wrong with a text, "" for nothing: what changed places is looked at, the allocation checker asked about what
    was spilled, registers in flight looked for.
    """
    faults: list[str] = []
    if best.way.ordered:
        faults += reordered(parse(text), parse(best.way.ordered), name)
    if best.ours is not None:
        ready = prepared(best.way.ordered or text, name)
        faults += prove(ready.module, best.ours.module, name, ready.made)
        faults += apart(best.ours.module, name, threads, best.ours.bytes)
    if best.text != text:
        now, before = (
            [d.message for d in flights(parse(t)) if d.severity == "error"] for t in (best.text, text)
        )
        faults += [] if before else now  # what the kernel does itself is told where it is compiled
    return faults[0] if faults else ""


def room(target: NvidiaTarget, contract: Contract, plain: Candidate) -> int:
    """Bytes of shared memory that spills may take: what no block is lost for; in a kernel whose own shared memory the
    launch sizes, also no more than needs no asking.
    """
    base = plain.resources.shared + contract.dynamic
    blocks = occupancy(target, contract.total, plain.resources.registers, base).blocks
    if not blocks:
        return 0
    granule, reserved = target.shared_granule, target.shared_reserved
    most = target.shared_per_sm // blocks // granule * granule - reserved - base
    if contract.open_ended:
        most = min(most, target.shared_default - plain.resources.shared)
    return max(0, min(most, target.shared_per_block - base))


def bounded(function: Function, registers: int) -> None:
    """Give a kernel `.maxnreg`, in place of what it has."""
    function.directives = [d for d in function.directives if d[0] != "maxnreg"] + [
        ("maxnreg", str(registers))
    ]


@lru_cache(maxsize=4)
def _assembled(text: str, target: str) -> Assembled:
    """A step of a climb is built again as the plain text of what is chosen."""
    return assemble(text, target)


def candidate(way: Way, name: str, target: NvidiaTarget, contract: Contract) -> Candidate:
    """Build a text. Raises CompileError."""
    built = _assembled(way.text, target.name)
    resources = built.resources[name]
    asked = contract.dynamic + (way.ours.bytes if way.ours and way.ours.dynamic else 0)
    blocks = occupancy(target, contract.total, resources.registers, resources.shared + asked).blocks
    return Candidate(way, built, resources, blocks)
