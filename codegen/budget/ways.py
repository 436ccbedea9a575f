"""The texts in which a kernel may keep a register budget.

Needs a module's text; no assembler. Gives `ordered`, the kernel in an order that keeps fewer registers, and `ways(...)`, in
the order in which they are worth a try: our spills to shared memory at several depths, of everything and of everything but
what ptxas can make again; values computed from bases; then the same of the other order. `with_vectors`: a way once more,
with vector accesses to the slots. `with_pragma`: NVIDIA's own spills to shared memory. Invariant: no text comes twice, and
each says what it was made of, so that it can be proved.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from math import prod
from typing import NamedTuple

from ..ptx.module import Directive, Function, Module, Scope, Var
from ..ptx.parse import parse
from ..ptx.print import print_module
from .elsewhere import Level
from .schedule import scheduled
from .spill import OVERHEAD, Spilled, is_open, spilled

#: How far below the budget our own count is kept, in the order tried: ptxas wants some registers for addresses.
MARGINS = (4, 8, 2, 14, 24, 34, 48)
#: Depths at which a plan is tried again with vectors, its own and the next; registers that one access moves at most.
DEEPER, VECTORS = 3, (4, 2)


class Plan(NamedTuple):
    """Spills `margin` registers below the budget; `level`: what counts as none; `opaque`: values come from bases again."""

    margin: int
    level: Level = "uniform"
    opaque: bool = False
    vectors: int = 1

    def __str__(self) -> str:
        words = [f"shared {self.margin}"] + [f"{self.level} free"] * (self.level in ("near", "addresses"))
        words += ["uniform too"] * (self.level == "constants")
        return ", ".join(
            words + ["from bases"] * self.opaque + [f"vectors of {self.vectors}"] * (self.vectors > 1)
        )


#: In the order tried. ptxas decides alike at some depths and not at others: few are left out that were best of any kernel.
PLANS = (
    *(Plan(n) for n in MARGINS),
    *(Plan(n, "near") for n in MARGINS),
    *(Plan(n, "addresses") for n in MARGINS),
    *(Plan(n, "constants") for n in (14, 34)),
    *(Plan(n, opaque=True) for n in (4, 14, 24, 34)),
    *(Plan(n, "near", True) for n in (14, 34)),
    *(Plan(n, "constants", True) for n in (24, 48)),
    Plan(8, "addresses", True),
)
#: For the kernel in another order.
OTHERS = (
    *(Plan(n) for n in (4, 14, 34)),
    *(Plan(n, "near") for n in (14, 34)),
    *(Plan(n, "addresses") for n in (8, 14, 34)),
)
PRAGMA = '.pragma "enable_smem_spilling"'


@dataclass(frozen=True, slots=True)
class Way:
    """A text, the spills in it and their plan; `ordered`: what was spilled where that is the kernel in another order."""

    kind: str
    text: str
    ours: Spilled | None = None
    plan: Plan | None = None
    ordered: str = ""


@dataclass(frozen=True, slots=True)
class Limits:
    """`budget`: registers a thread; `space`: bytes of shared memory that spills may take, `static` of them without asking
    the launch; `threads`: the block.
    """

    threads: tuple[int, int, int]
    budget: int
    space: int
    static: int


@lru_cache(maxsize=2)
def ordered(text: str, name: str) -> str:
    """The kernel in an order with fewer registers live, which costs nothing; "" where there is none."""
    module = scheduled(parse(text), name)
    return print_module(module) if module is not None else ""


def ways(text: str, name: str, limits: Limits) -> Iterator[Way]:
    """The other order with the pragma; every plan for the text, then some for that order."""
    other, seen = ordered(text, name), {text}
    both = with_pragma(parse(other), name) if other else None
    if both is not None:
        yield Way("ordered and pragma", both, ordered=other)
    yield from _fresh(_spills(text, name, limits, PLANS), seen)
    if other:
        yield from _fresh(_spills(text, name, limits, OTHERS, other), seen)


def with_vectors(best: Way, text: str, name: str, limits: Limits) -> Iterator[Way]:
    """A way's plan again with vectors, at its depth and deeper."""
    if best.plan is None:
        return
    deeper = [n for n in sorted(MARGINS) if n >= best.plan.margin][:DEEPER]
    plans = [best.plan._replace(margin=n, vectors=v) for n in deeper for v in VECTORS]
    yield from _fresh(_spills(text, name, limits, plans, best.ordered), {best.text})


def _spills(text: str, name: str, limits: Limits, plans: Iterable[Plan], other: str = "") -> Iterator[Way]:
    """What the plans give where there is something to spill and room for it."""
    for plan in plans if limits.space else ():
        made = spilled(
            other or text, name, limits.threads, limits.budget - plan.margin - OVERHEAD, limits.space,
            limits.static, plan.level, plan.opaque, plan.vectors,
        )  # fmt: skip
        if made is not None:
            kind = f"ordered, {plan}" if other else str(plan)
            yield Way(kind, print_module(made.module), made, plan, other)


def _fresh(found: Iterable[Way], seen: set[str]) -> Iterator[Way]:
    """Those with a text that was not there yet."""
    for way in found:
        if way.text not in seen:
            seen.add(way.text)
            yield way


def with_pragma(module: Module, name: str) -> str | None:
    """The module with NVIDIA's pragma in the kernel, which wants PTX 9.0, launch bounds and static shared memory."""
    function = module.entry(name)
    if (
        not any(d == "maxntid" for d, _ in function.directives)
        or function.body is None
        or is_open_ended(module)
    ):
        return None
    version, module.version = module.version, max(module.version, (9, 0))
    function.body.insert(0, Directive(PRAGMA))
    text = print_module(module)
    function.body.pop(0)
    module.version = version
    return text


def is_open_ended(module: Module) -> bool:
    """Whether the launch sizes shared arrays of a module."""
    return any(is_open(i) for i in module.items)


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
