"""A kernel's text with each block of code in an order that keeps few registers live.

Needs a module. Gives `scheduled(module, name) -> Module | None`, None where no block has an order with a lower peak. The
module given is not changed. Of a block's orders the lowest is taken: a list schedule from the end (`least`), or everything
just before what wants it (`deep`). A block stays as it is where something but instructions, declarations and `.loc` stands
in it, or where some of its instructions have a source line and some none. Invariant: names, declarations, labels and what
ends each block stay; every instruction keeps its source line.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from ...regalloc.allocate import Analysis
from ..ptx.module import Function, Inst, Loc, Module, RegDecl, Scope, Statement, Var
from .flow import flow
from .order import Order
from .ssa import Translation, translate


def scheduled(module: Module, name: str) -> Module | None:
    """The module with the kernel `name` ordered anew."""
    function = module.entry(name)
    if function.body is None:
        return None
    made = translate(flow(module, function))
    rows = _rows(made)
    if not rows:
        return None
    writer = _Writer(module, function, function.body)
    changed = [writer.reorder(made, b, row) for b, row in rows.items()]
    if not any(changed):
        return None
    new = replace(function, body=writer.body())
    return replace(module, items=[new if i is function else i for i in module.items])


def _rows(made: Translation) -> dict[int, list[int]]:
    """For each block that has an order with a lower peak, that order."""
    known = Analysis.of(made.program)
    found: dict[int, list[int]] = {}
    for b, lines in enumerate(made.lines):
        order = Order(made, known, b, named=True)
        written = list(range(len(lines)))
        best = min((written, order.least(), order.deep(), order.deep(tallest=True)), key=order.peak)
        if best is not written:
            found[b] = best
    return found


class _Writer:
    """Collects runs of statements to put in place of others, then writes the body."""

    def __init__(self, module: Module, function: Function, old: list[Statement]) -> None:
        self.old = old
        self.place = {id(s): at for at, s in enumerate(old)}
        self.locs = _locs(old)
        self.runs: dict[int, tuple[int, list[Statement]]] = {}  # first -> last, and what stands there instead
        self.outer = {i.name for i in module.items if not isinstance(i, Function) and isinstance(i, Var)}

    def reorder(self, made: Translation, b: int, row: Iterable[int]) -> bool:
        """Note a block's new order; False where it has to stay as it is."""
        lines = [made.flow.lines[n] for n in made.lines[b] if n >= 0]
        if not all(line.inside is self.old for line in lines):
            return False
        places = [self.place[id(line.inst)] for line in lines]
        first, last = min(places), max(places)
        between = self.old[first : last + 1]
        if not all(isinstance(s, (Inst, Loc, RegDecl)) or self._is_movable(s) for s in between):
            return False
        if len({self.locs[at] is None for at in places}) > 1:
            return False
        declared = [s for s in between if isinstance(s, (RegDecl, Var))]
        insts = [made.flow.lines[made.lines[b][i]].inst for i in row if made.lines[b][i] >= 0]
        self.runs[first] = last, [*declared, *insts]
        return True

    def _is_movable(self, s: Statement) -> bool:
        """Whether a declaration may stand earlier: not where the module has a variable of the same name."""
        return isinstance(s, Var) and s.name not in self.outer

    def body(self) -> list[Statement]:
        """The statements, a `.loc` in front of each instruction whose line is another than that of the one before."""
        new: list[Statement] = []
        now: Loc | None = None  # what the text written so far leaves in force
        at = 0
        while at < len(self.old):
            last, own = self.runs.get(at, (at, [self.old[at]]))
            for s in own:
                if isinstance(s, (Inst, Scope)):
                    loc = self.locs[self.place[id(s)]]
                    if loc is not None and loc != now:
                        new.append(loc)
                        now = loc
                if isinstance(s, Loc):
                    now = s
                elif isinstance(s, Scope):
                    now = _last_loc(s.body, now)
                new.append(s)
            at = last + 1
        return new


def _locs(body: list[Statement]) -> list[Loc | None]:
    """What `.loc` is in force where each statement stands."""
    found: list[Loc | None] = []
    now: Loc | None = None
    for s in body:
        found.append(now)
        now = s if isinstance(s, Loc) else _last_loc(s.body, now) if isinstance(s, Scope) else now
    return found


def _last_loc(body: list[Statement], now: Loc | None) -> Loc | None:
    """The `.loc` that a list of statements leaves in force."""
    for s in body:
        now = s if isinstance(s, Loc) else _last_loc(s.body, now) if isinstance(s, Scope) else now
    return now
