"""Whether a module's instructions fit their rows: before ptxas sees them, at the line of whoever wrote them.

Needs a `Module` (built or parsed). Gives `verify(module) -> list[Diagnostic]`, empty where all is well:
unknown instructions and modifiers, number, kind and type of operands, ranges of literals, undeclared
registers and symbols, guards, and whether the module's target and version have what is used. `walk` is the
common way through a module.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from difflib import get_close_matches
from typing import TypeVar

from ...isa.ptx import Clause, NoMatch
from ...isa.ptx.special import special
from ...isa.targets import TARGETS, UnknownTarget, describe, least_version, nvidia_target
from ..diagnostics import UNKNOWN, Diagnostic, Location, contained
from .module import (
    Addr,
    Directive,
    Function,
    Group,
    Inst,
    Label,
    Module,
    Not,
    Operand,
    Pair,
    Part,
    Reg,
    RegDecl,
    Scope,
    Statement,
    Sym,
    Var,
    Vec,
)
from .operand_check import SPECIAL, Misfit, Sign, fit, sign
from .operands import write

_INDEXED = re.compile(r"(.*?)(\d+)")
UNDECLARED = ""
T = TypeVar("T")


class Names:
    """The registers and symbols in sight. Scopes nest: `enter`, then `leave` gives the outer meaning back.

    A scope costs what it declares, not what is around it: its declarations are undone one by one.
    """

    def __init__(self, outer: set[str]) -> None:
        self.symbols = set(outer)
        self._types: dict[str, str] = {}
        self._ranges: dict[str, tuple[str, int]] = {}
        self._resolved: dict[str, str] = {}
        self._undo: list[list[Callable[[], object]]] = [[]]

    def enter(self) -> None:
        self._undo.append([])

    def leave(self) -> None:
        steps = self._undo.pop()
        for step in reversed(steps):
            step()
        if steps:
            self._resolved = {}

    def declare(self, statement: RegDecl | Var) -> None:
        if isinstance(statement, RegDecl):
            if statement.count is not None:
                self._put(self._ranges, statement.names[0], (statement.type, statement.count))
            else:
                for name in statement.names:
                    self._put(self._types, name, statement.type)
        elif statement.space == "reg":
            self._put(self._types, statement.name, statement.type)
        elif statement.count is not None:
            self.add(f"{statement.name}{i}" for i in range(statement.count))
        else:
            self.add([statement.name])

    def add(self, symbols: Iterable[str]) -> None:
        """Symbols and labels that are in sight from here to the end of the scope."""
        new = set(symbols) - self.symbols
        self.symbols |= new
        self._undo[-1].append(lambda: self.symbols.difference_update(new))

    def _put(self, table: dict[str, T], name: str, value: T) -> None:
        old = table.get(name)
        table[name] = value
        undo = (lambda: table.pop(name)) if old is None else (lambda: table.__setitem__(name, old))
        self._undo[-1].append(undo)
        self._resolved = {}

    def type_of(self, name: str) -> str:
        """A register's type; `UNDECLARED` where there is no such register."""
        found = self._resolved.get(name)
        if found is None:
            found = self._resolved[name] = self._look_up(name)
        return found

    def _look_up(self, name: str) -> str:
        if name in self._types:
            return self._types[name]
        m = _INDEXED.fullmatch(name)
        if m and m[1] in self._ranges and (m[2] == "0" or m[2][0] != "0"):
            type_, count = self._ranges[m[1]]
            if int(m[2]) < count:
                return type_
        row = special(name)
        if row is not None:
            return f"v4.{row.type}" if row.vector else SPECIAL + row.type
        base, dot, _ = name.partition(".")
        if dot:
            vector = self._types.get(base, "")
            return vector.partition(".")[2] if vector[:1] == "v" else UNDECLARED
        return UNDECLARED

    def known(self) -> list[str]:
        return [*self._types, *(f"{prefix}0" for prefix in self._ranges)]


def walk(module: Module) -> Iterator[tuple[Function, Names, Inst]]:
    """Every instruction with its function and the names in sight there."""
    outer = {i.name for i in module.items if isinstance(i, (Function, Var))}
    for item in module.items:
        if isinstance(item, Directive) and item.text.startswith(".alias"):
            outer.add(item.text.split()[1].rstrip(","))
    for function in module.functions():
        if function.body is None:
            continue
        names = Names(outer)
        for var in (*function.params, *function.returns):
            names.declare(var)
        for inst in _statements(function.body, names):
            yield function, names, inst


def _statements(body: list[Statement], names: Names) -> Iterator[Inst]:
    names.add(s.name for s in body if isinstance(s, Label))
    names.add(s.label for s in body if isinstance(s, Directive) and s.label)
    for s in body:
        if type(s) is Inst:
            yield s
        elif isinstance(s, (RegDecl, Var)):
            names.declare(s)
        elif isinstance(s, Scope):
            names.enter()
            yield from _statements(s.body, names)
            names.leave()


@dataclass(frozen=True, slots=True)
class _Verdict:
    """What is wrong with an instruction of this shape; `index` is the operand at fault, or -1."""

    message: str
    expected: str | None
    found: str | None
    suggestion: str | None
    index: int = -1


class _Verifier:
    def __init__(self, module: Module) -> None:
        self.target = module.target[0]
        self.version = module.version
        self.verdicts: dict[tuple[str, tuple[Sign, ...]], _Verdict | None] = {}
        self.specials: dict[str, _Verdict | None] = {}

    def verdict(self, op: str, signs: tuple[Sign, ...]) -> _Verdict | None:
        key = (op, signs)
        try:
            return self.verdicts[key]
        except KeyError:
            found = self.verdicts[key] = self._judge(op, signs)
            return found

    def _judge(self, op: str, signs: tuple[Sign, ...]) -> _Verdict | None:
        try:
            found = fit(op, signs)
        except NoMatch as e:
            return _Verdict(e.message, e.expected, op, e.suggestion)
        if isinstance(found, Misfit):
            return _Verdict(found.message, found.expected, found.found, None, found.index)
        return self.available(op, found.requires)

    def available(self, what: str, requires: tuple[Clause, ...]) -> _Verdict | None:
        needed = least_version(self.target, requires)
        if needed is None:
            return _Verdict(f"{what} does not exist on {self.target}", describe(requires), self.target, None)
        if needed > self.version:
            have = f".version {self.version[0]}.{self.version[1]}"
            return _Verdict(
                f"{what} needs a later PTX version", f".version {needed[0]}.{needed[1]}", have, None
            )
        return None

    def special(self, name: str) -> _Verdict | None:
        if name not in self.specials:
            row = special(name)
            self.specials[name] = self.available(name, (row.requires,)) if row else None
        return self.specials[name]


@contained("verifying PTX")
def verify(module: Module) -> list[Diagnostic]:
    """Everything that is wrong, in text order."""
    try:
        nvidia_target(module.target[0])
    except UnknownTarget as e:
        hint = f"did you mean {e.suggestion}?" if e.suggestion else None
        expected = ", ".join(TARGETS)
        return [Diagnostic(f"there is no target {e.name}", UNKNOWN, expected=expected, suggestion=hint)]
    verifier = _Verifier(module)
    found: list[Diagnostic] = []
    for _, names, inst in walk(module):
        found += _instruction(inst, names, verifier)
    return found


def _instruction(inst: Inst, names: Names, verifier: _Verifier) -> list[Diagnostic]:
    loc = inst.loc or UNKNOWN
    type_of = names.type_of
    if inst.guard and type_of(inst.guard[0]) != "pred":
        have = type_of(inst.guard[0])
        return [Diagnostic(
            f"the guard {inst.guard[0]} is no predicate", loc, expected="a .pred register",
            found=f"a .{have} register" if have else "an undeclared register",
        )]  # fmt: skip
    signs = tuple([sign(o, type_of) for o in inst.operands])
    undeclared = _undeclared(inst.operands, names, loc, verifier)
    if undeclared:
        return undeclared
    wrong = verifier.verdict(inst.op, signs)
    if wrong is None:
        return []
    found = wrong.found
    if wrong.index >= 0:
        text = write(inst.operands[wrong.index])
        found = f"{text} ({found})" if found != text else text
    return [Diagnostic(wrong.message, loc, expected=wrong.expected, found=found, suggestion=wrong.suggestion)]


def _undeclared(
    operands: tuple[Operand, ...], names: Names, loc: Location, verifier: _Verifier
) -> list[Diagnostic]:
    """Registers and symbols that nothing declares, and special registers that the target lacks."""
    found: list[Diagnostic] = []
    for o in operands:
        if isinstance(o, Reg):
            if names.type_of(o.name) == UNDECLARED:
                found.append(_unknown("register", o.name, names.known(), loc))
            elif "%" in o.name and (wrong := verifier.special(o.name)) is not None:
                found.append(Diagnostic(wrong.message, loc, expected=wrong.expected, found=wrong.found))
        elif isinstance(o, Sym):
            if o.name not in names.symbols and o.name != "_":
                found.append(_unknown("symbol", o.name, names.symbols, loc))
        elif inner := _parts(o):
            found += _undeclared(inner, names, loc, verifier)
    return found


def _parts(o: Operand) -> tuple[Operand, ...]:
    if isinstance(o, (Vec, Group)):
        return o.items
    if isinstance(o, Pair):
        return (o.first, o.second)
    if isinstance(o, (Not, Part)):
        return (o.reg,)
    return (o.base,) if isinstance(o, Addr) else ()


def _unknown(what: str, name: str, known: set[str] | list[str], loc: Location) -> Diagnostic:
    near = get_close_matches(name, known, 1)
    hint = f"did you mean {near[0]}?" if near else None
    return Diagnostic(f"{what} {name} is not declared", loc, found=name, suggestion=hint)
