"""The best of a few ways to keep a register budget, as ptxas builds them.

Needs ptxas. Gives `choose(text, name, target, contract) -> Choice`: the plain text with its bounds, NVIDIA's pragma for
spills to shared memory, and our own spills at several depths and in several ways, of the text and of it in an order that
keeps fewer registers, each assembled and read back. The best has the fewest bytes of local memory, then the least traffic
of ours. Invariant: never worse than the plain text, and no candidate has fewer blocks on a multiprocessor than it.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from functools import lru_cache
from itertools import chain
from math import prod

from ...isa.targets import NvidiaTarget
from ...regalloc.occupancy import occupancy, steps
from ..diagnostics import CompileError
from ..ptx.assemble import Assembled, assemble
from ..ptx.module import Directive, Function, Module, Scope, Var
from ..ptx.parse import parse
from ..ptx.print import print_module
from ..ptx.resources import Resources
from .apart import apart
from .elsewhere import Level
from .holders import Held, pressure_of
from .prove import prove
from .reorder import reordered
from .schedule import scheduled
from .spill import OVERHEAD, Spilled, prepared, spilled

#: How far below the budget our own count is kept, in the order tried: ptxas wants some registers for addresses.
MARGINS = (4, 8, 2, 14, 24, 34, 48)
#: Whether values are computed again from bases, what counts as no registers, and which of the margins; in the order tried.
WAYS: tuple[tuple[bool, Level, tuple[int, ...]], ...] = (
    (False, "uniform", MARGINS),
    (False, "near", MARGINS),
    (False, "addresses", MARGINS[1:4]),
    (True, "uniform", MARGINS),
    (True, "addresses", MARGINS[1:4]),
)
PRAGMA = '.pragma "enable_smem_spilling"'


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


@dataclass(slots=True)
class Candidate:
    """One way: `local` bytes of stores and loads, `blocks` at once on a multiprocessor."""

    kind: str
    text: str
    built: Assembled | None  # None: only described
    resources: Resources
    blocks: int
    ours: Spilled | None = None
    ordered: str = ""  # the text that was built or spilled, where that is the kernel in another order

    @property
    def local(self) -> int:
        return self.resources.spill_stores + self.resources.spill_loads

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


def choose(text: str, name: str, target: NvidiaTarget, contract: Contract, every: bool = False) -> Choice:
    """Build candidates until one has no local memory; `every`: all of them. Raises CompileError if the plain text fails."""
    plain = candidate("plain", text, name, target, contract)
    budget, reason = budget_of(target, contract, plain.resources.shared + contract.dynamic)
    choice = Choice(plain, [plain], budget, reason)
    if plain.local == 0 and not every:
        return choice
    for found in _others(text, name, target, contract, plain, budget):
        choice.tried.append(found)
        if found.local == 0 and not every:
            break
    fitting = [c for c in choice.tried if c.blocks >= plain.blocks]
    choice.best = min(fitting, key=lambda c: c.rank)
    proved(text, name, choice.best, contract.threads)
    choice.held = pressure_of(text, name)
    return choice


def _others(
    text: str, name: str, target: NvidiaTarget, contract: Contract, plain: Candidate, budget: int
) -> Iterator[Candidate]:
    module = parse(text)
    if not contract.open_ended:
        pragma = with_pragma(module, name)
        if pragma is not None:
            yield from _try("pragma", pragma, name, target, contract, None)
    yield from with_spills(text, name, target, contract, plain, budget)


def with_spills(
    text: str, name: str, target: NvidiaTarget, contract: Contract, plain: Candidate, budget: int
) -> Iterator[Candidate]:
    """Our spills of the text, then it in an order with fewer registers, and our spills of that. Ends behind the first that
    leaves no local memory.
    """
    for found in _with_spills(text, name, target, contract, plain, budget):
        yield found
        if found.local == 0 and found.blocks >= plain.blocks:
            return
    module = scheduled(parse(text), name)
    if module is None:
        return
    ordered = print_module(module)
    alone = _try("", ordered, name, target, contract, None)
    for found in chain(alone, _with_spills(ordered, name, target, contract, plain, budget)):
        yield replace(found, kind=", ".join(filter(None, ("ordered", found.kind))), ordered=ordered)
        if found.local == 0 and found.blocks >= plain.blocks:
            return


def _with_spills(
    text: str, name: str, target: NvidiaTarget, contract: Contract, plain: Candidate, budget: int
) -> Iterator[Candidate]:
    """Our spills at several depths: of everything, of everything but addresses; both again with values computed from
    bases; and beside the pragma. Ends behind the first that leaves no local memory.
    """
    space = room(target, contract, plain)
    best: Candidate | None = None
    for opaque, level, margins in WAYS if space else ():
        for margin in margins:
            found = ours(text, name, target, contract, budget, margin, space, level, opaque)
            if found is None:
                continue
            best = found if best is None or found.rank < best.rank else best
            yield found
            if found.local == 0 and found.blocks >= plain.blocks:
                return
    if best is not None and best.local:
        yield from together(best, name, target, contract)


def together(best: Candidate, name: str, target: NvidiaTarget, contract: Contract) -> Iterator[Candidate]:
    """Our spills, and the pragma for what ptxas spills beside them; static shared memory only."""
    if best.ours is None or best.ours.dynamic or contract.open_ended:
        return
    text = with_pragma(best.ours.module, name)
    if text is not None:
        yield from _try(f"{best.kind} and pragma", text, name, target, contract, best.ours)


def ours(
    text: str,
    name: str,
    target: NvidiaTarget,
    contract: Contract,
    budget: int,
    margin: int,
    space: int,
    level: Level = "uniform",
    opaque: bool = False,
) -> Candidate | None:
    """Our spills, `margin` registers below the budget, in at most `space` bytes; None where there are none to make."""
    static = target.shared_default - static_shared(text)
    made = spilled(text, name, contract.threads, budget - margin - OVERHEAD, space, static, level, opaque)
    if made is None:
        return None
    kind = f"shared {margin}" + f", {level} free" * (level != "uniform") + ", from bases" * opaque
    return next(_try(kind, print_module(made.module), name, target, contract, made), None)


def is_open_ended(module: Module) -> bool:
    """Whether the launch sizes shared arrays of a module."""
    return any(isinstance(i, Var) and "extern" in i.linkage and i.space == "shared" for i in module.items)


@lru_cache(maxsize=2)
def static_shared(text: str) -> int:
    """An upper bound of the bytes of shared arrays that a module and its functions declare with their size."""
    found = [v for v in _variables(parse(text).items) if v.space == "shared"]
    width = {"8": 1, "16": 2, "32": 4}
    counts = [prod(d or 0 for d in v.dims) if v.dims else 1 for v in found]
    return sum(n * width.get(v.type[1:], 16) + (v.align or 16) for n, v in zip(counts, found))


def _variables(items: Sequence[object]) -> Iterator[Var]:
    """Every variable, those of functions and scopes inside them too."""
    for item in items:
        if isinstance(item, Var):
            yield item
        elif isinstance(item, (Function, Scope)):
            yield from _variables(item.body or ())


def proved(text: str, name: str, best: Candidate, threads: tuple[int, int, int]) -> None:
    """Look at what changed places, and ask the allocation checker about what was spilled."""
    if best.ordered:
        faults = reordered(parse(text), parse(best.ordered), name)
        assert not faults, f"an order of {name} is wrong: {faults[0]}"
    if best.ours is not None:
        faults = prove(prepared(best.ordered or text, name).made, best.ours.module, name)
        faults += apart(best.ours.module, name, threads, best.ours.bytes)
        assert not faults, f"a spill of {name} is wrong: {faults[0]}"


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


def with_pragma(module: Module, name: str) -> str | None:
    """The module with NVIDIA's pragma in the kernel, which wants PTX 9.0 and launch bounds."""
    function = module.entry(name)
    if not any(d == "maxntid" for d, _ in function.directives) or function.body is None:
        return None
    version, module.version = module.version, max(module.version, (9, 0))
    function.body.insert(0, Directive(PRAGMA))
    text = print_module(module)
    function.body.pop(0)
    module.version = version
    return text


def bounded(function: Function, registers: int) -> None:
    """Give a kernel `.maxnreg`, in place of what it has."""
    function.directives = [d for d in function.directives if d[0] != "maxnreg"] + [
        ("maxnreg", str(registers))
    ]


def _try(
    kind: str, text: str, name: str, target: NvidiaTarget, contract: Contract, spills: Spilled | None
) -> Iterator[Candidate]:
    """A candidate that ptxas takes; one that it refuses is no candidate."""
    try:
        found = candidate(kind, text, name, target, contract)
    except CompileError:
        return
    found.ours = spills
    if spills is not None and spills.dynamic:
        shared = found.resources.shared + contract.dynamic + spills.bytes
        found.blocks = occupancy(target, contract.total, found.resources.registers, shared).blocks
    yield found


def candidate(kind: str, text: str, name: str, target: NvidiaTarget, contract: Contract) -> Candidate:
    """Build a text. Raises CompileError."""
    built = assemble(text, target.name)
    resources = built.resources[name]
    shared = resources.shared + contract.dynamic
    blocks = occupancy(target, contract.total, resources.registers, shared).blocks
    return Candidate(kind, text, built, resources, blocks)
