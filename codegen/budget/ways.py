"""The texts in which a kernel may keep a register budget.

Needs a module's text; no assembler. Gives `ways(...)`, in the order in which they are worth a try: our spills to shared
memory at several depths, of everything and of everything but what ptxas can make again; values computed from bases; then
the same of the kernel in an order that keeps fewer registers. `with_pragma`: NVIDIA's own spills to shared memory.
Invariant: no text comes twice, and each says what it was made of, so that it can be proved.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from math import prod

from ..ptx.module import Directive, Function, Module, Scope, Var
from ..ptx.parse import parse
from ..ptx.print import print_module
from .elsewhere import Level
from .schedule import scheduled
from .spill import OVERHEAD, Spilled, spilled

#: How far below the budget our own count is kept, in the order tried: ptxas wants some registers for addresses.
MARGINS = (4, 8, 2, 14, 24, 34, 48)
#: Whether values are computed again from bases, what counts as no registers, and which of the margins; in the order tried.
PLANS: tuple[tuple[bool, Level, tuple[int, ...]], ...] = (
    (False, "uniform", MARGINS),
    (False, "near", MARGINS),
    (False, "addresses", MARGINS),
    (True, "uniform", MARGINS),
    (True, "near", MARGINS[3:]),
    (True, "addresses", MARGINS[1:4]),
)
PRAGMA = '.pragma "enable_smem_spilling"'


@dataclass(frozen=True, slots=True)
class Way:
    """A text, the spills in it, and `ordered`, the text that was spilled where that is the kernel in another order."""

    kind: str
    text: str
    ours: Spilled | None = None
    ordered: str = ""


def ways(
    text: str, name: str, threads: tuple[int, int, int], budget: int, space: int, static: int
) -> Iterator[Way]:
    """`budget`: registers a thread; `space`: bytes of shared memory that spills may take, `static` of them without asking
    the launch.
    """
    seen = {text}
    for ordered in _sources(text, name):
        if ordered:
            seen.add(ordered)
            yield Way("ordered", ordered, None, ordered)
        for opaque, level, margins in PLANS if space else ():
            for margin in margins:
                limit = budget - margin - OVERHEAD
                made = spilled(ordered or text, name, threads, limit, space, static, level, opaque)
                found = print_module(made.module) if made is not None else text
                if made is None or found in seen:
                    continue
                seen.add(found)
                words = ["ordered"] * bool(ordered) + [f"shared {margin}"]
                words += [f"{level} free"] * (level != "uniform") + ["from bases"] * opaque
                yield Way(", ".join(words), found, made, ordered)


def _sources(text: str, name: str) -> Iterator[str]:
    """ "" for the text as it is, then the text in another order, if there is one with fewer registers live."""
    yield ""
    module = scheduled(parse(text), name)
    if module is not None:
        yield print_module(module)


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
    return any(isinstance(i, Var) and "extern" in i.linkage and i.space == "shared" for i in module.items)


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
