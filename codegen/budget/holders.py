"""Who holds the registers: pressure over a kernel, its peak, and the Python lines of what is live there.

Needs `ssa`. Gives `pressure_of(text, name) -> Held`. Invariant: the figures are of PTX as written, constants and
uniform values (`elsewhere`) not counted; ptxas orders instructions anew where it may, and adds registers of its own.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass

from ...regalloc.allocate import Analysis
from ...regalloc.pressure import Pressure, Traffic, pressure
from ..diagnostics import Location
from ..ptx.parse import parse
from .flow import flow
from .ssa import Translation, translate


@dataclass(frozen=True, slots=True)
class Holder:
    """Values that one Python line made and that are live at the peak: their registers' names and units."""

    where: Location | None
    units: int
    names: tuple[str, ...]


@dataclass(slots=True)
class Held:
    """`peak` 32-bit registers at `where`; `predicates` at their own peak; `blocks`: (loop depth, line, most units) in text
    order; `accumulators`: tied operands without a move.
    """

    peak: int
    predicates: int
    where: Location | None
    holders: tuple[Holder, ...]
    blocks: list[tuple[int, Location | None, int]]
    made: Translation
    known: Analysis
    by_block: Pressure


def pressure_of(text: str, name: str) -> Held:
    """The registers that a kernel's PTX keeps live."""
    module = parse(text)
    made = translate(flow(module, module.entry(name)))
    known = Analysis.of(made.program)
    found = pressure(made.program, Traffic(made.program, known.graph, known.live, "r"))
    predicates = pressure(made.program, Traffic(made.program, known.graph, known.live, "p")).peak.units
    peak = found.peak
    blocks = [
        (known.graph.depth[b], _where(made, b, 0), found.most(b)) for b in range(len(made.program.blocks))
    ]
    return Held(
        peak.units,
        predicates,
        _where(made, peak.block, peak.inst),
        _holders(made, peak.live),
        blocks,
        made,
        known,
        found,
    )


def _where(made: Translation, b: int, i: int) -> Location | None:
    """The Python line of an instruction, or of the next that has one."""
    lines = made.lines[b]
    number = next((n for n in (*lines[i:], *reversed(lines[:i])) if n >= 0), -1)
    return made.flow.lines[number].where if number >= 0 else None


def _holders(made: Translation, live: tuple[int, ...]) -> tuple[Holder, ...]:
    """Grouped by the line that writes them, the largest first. A block parameter counts for any line that writes its
    register.
    """
    writers: dict[int, int] = {}
    for v, line in enumerate(made.wheres):
        if line >= 0:
            writers.setdefault(made.register[v], line)
    units: Counter[Location | None] = Counter()
    names: dict[Location | None, list[str]] = {}
    for v in live:
        line = made.wheres[v] if made.wheres[v] >= 0 else writers.get(made.register[v], -1)
        where = made.flow.lines[line].where if line >= 0 else None
        if where is not None:
            where = Location(where.file, where.line)
        units[where] += made.program.values[v].width
        known = names.setdefault(where, [])
        if (name := made.flow.registers[made.register[v]][0]) not in known:
            known.append(name)
    return tuple(Holder(w, n, tuple(names[w])) for w, n in units.most_common())
