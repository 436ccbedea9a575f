"""The IR verifier: everything that a pass, selection or a reader may take for granted.

Needs a `Function` in any state. `verify(fn)` returns when it is well formed and otherwise raises a
CompileError with one diagnostic for each fault. Checks: block structure, branch arguments, single
definitions that dominate their uses, rows (counts, attributes), type rules, registers that stay where they
were made, no use of an undefined value.
"""

from __future__ import annotations

import re
from typing import Any

from ...isa.types import Scalar
from ..diagnostics import CompileError, Diagnostic, Location
from .core import Block, Function, Op, Value
from .dominance import Dominators
from .ops import OPS
from .rules import DOMAINS, RULES
from .types import PRED, Register

_IDENTIFIER = re.compile(r"[A-Za-z_$][\w$.]*\Z", re.ASCII)


def _plain(value: Any) -> bool:
    """True for what an attribute may hold: what prints and parses back."""
    if isinstance(value, tuple):
        return all(map(_plain, value))
    return value is None or isinstance(value, bool | int | float | str)


class _Verifier:
    def __init__(self, fn: Function) -> None:
        self.fn = fn
        self.problems: list[Diagnostic] = []
        self.position: dict[Value, tuple[Block, int]] = {}

    def say(self, message: str, loc: Location, expected: str | None = None, found: str | None = None) -> None:
        self.problems.append(Diagnostic(f"IR of {self.fn.name}: {message}", loc, "error", expected, found))

    def escaped(self, op: Op, value: Value, why: str) -> None:
        """A value used outside of its scope. Python code can cause this, through an object that no join looks into."""
        self.problems.append(
            Diagnostic(
                f"the device value {value.name or 'here'} is used ({op.name}), but {why}",
                op.loc,
                suggestion="a value leaves a branch, a loop or a kernel through variables, lists and objects only:"
                " a cache, a generator or an object of another package may have kept it",
            )
        )

    def define(self, value: Value, owner: Op | Block, block: Block, index: int, loc: Location) -> None:
        if value in self.position:
            self.say(f"value {value.name or ''} is defined twice", loc)
        if value.owner is not owner:
            self.say(f"value {value.name or ''} does not know its definition", loc)
        self.position[value] = (block, index)

    def structure(self) -> bool:
        """Blocks and terminators; False when the graph cannot be walked."""
        fn = self.fn
        if not fn.blocks:
            self.say("function has no blocks", fn.loc)
            return False
        known = set(fn.blocks)
        if len(known) != len(fn.blocks):
            self.say("a block is listed twice", fn.loc)
        sound = True
        for block in fn.blocks:
            if not block.ops:
                self.say(f"block {block.name} is empty", fn.loc, "a terminator")
                sound = False
            for index, op in enumerate(block.ops):
                row = OPS.get(op.name)
                last = index == len(block.ops) - 1
                if row is None:
                    self.say(f"unknown op {op.name!r}", op.loc)
                    sound = False
                elif row.terminator != last:
                    self.say(
                        f"block {block.name}: {op.name} at its {'end' if last else 'middle'}",
                        op.loc,
                        "one terminator, at the end",
                    )
                    sound = False
                for target, _ in op.succs:
                    if target not in known:
                        self.say(f"{op.name} goes to a block outside the function", op.loc)
                        sound = False
                    elif target is fn.blocks[0]:
                        self.say("the entry block is branched to", op.loc, "an entry without predecessors")
        return sound

    def declarations(self) -> None:
        fn = self.fn
        arrays = [v for space in ("shared", "local", "const") for v in fn.arrays(space)]
        names = [v.name for v in arrays]
        for name in {n for n in names if names.count(n) > 1}:
            self.say(f"array {name} is declared twice", fn.loc)
        for name in [fn.name, *names]:
            if not _IDENTIFIER.match(name):
                self.say("not a name", fn.loc, "an identifier", repr(name))
        for var in arrays:
            if (var.init is not None) != (var in fn.const_vars) or len(var.init or ()) not in (0, var.count):
                self.say(
                    f"elements of {var.name}", fn.loc, "as many as a constant array has, none for others"
                )
            if var.align <= 0 or var.align & (var.align - 1):
                self.say(f"alignment of {var.name}", fn.loc, "a power of two", str(var.align))
        for key, value in fn.attrs.items():
            if not _plain(value):
                self.say(
                    f"attribute {key} cannot be printed",
                    fn.loc,
                    "bool, int, float, str or tuple",
                    repr(value),
                )

    def definitions(self) -> None:
        for block in self.fn.blocks:
            for value in block.params:
                self.define(value, block, block, -1, block.ops[0].loc)
                if isinstance(value.type, Register):
                    self.say(
                        "a register is a block parameter", block.ops[0].loc, "its value", str(value.type)
                    )
            for index, op in enumerate(block.ops):
                for value in op.results:
                    self.define(value, op, block, index, op.loc)

    def uses(self) -> None:
        """Each use is dominated by its definition (blocks that nothing reaches are exempt)."""
        dom = Dominators(self.fn)
        position, reachable = self.position, dom.index
        for block in self.fn.blocks:
            live = block in reachable
            for index, op in enumerate(block.ops):
                used = (
                    op.operands if not op.succs else op.operands + [a for _, args in op.succs for a in args]
                )
                for value in used:
                    where = position.get(value)
                    if where is None:
                        self.escaped(op, value, "nothing in this kernel defines it")
                        continue
                    home, at = where
                    if live and (
                        at >= index
                        if home is block
                        else home not in reachable or not dom.dominates(home, block)
                    ):
                        self.escaped(op, value, "it is not defined on every path to here")
                    owner = value.owner
                    if live and isinstance(owner, Op) and owner.name == "undef":
                        self.say(f"{op.name} depends on an undefined value", op.loc, None, value.name)

    def op(self, op: Op) -> None:
        row = OPS[op.name]
        counted = (("operands", row.operands, op.operands), ("results", row.results, op.results))
        for what, count, values in counted:
            if count >= 0 and len(values) != count:
                self.say(f"{op.name} has a wrong number of {what}", op.loc, str(count), str(len(values)))
                return
        if row.terminator or op.succs:
            self.edges(op)
        if (op.attrs or row.attrs) and not self.attrs(op):
            return
        rule_name = row.type_rule
        if rule_name:
            first = op.operands[0].type
            wanted = PRED if rule_name == "cmp" else first
            for value in op.operands:
                if value.type is not first:
                    self.say(f"{op.name} mixes types", op.loc, str(first), str(value.type))
            if op.results[0].type is not wanted:
                self.say(f"{op.name} gives a wrong type", op.loc, str(wanted), str(op.results[0].type))
        rule = RULES.get(op.name)
        if rule is not None:
            for message, expected, found in rule(op, self.fn):
                self.say(f"{op.name}: {message}", op.loc, expected, found)

    def edges(self, op: Op) -> None:
        count = {"br": 1, "br_if": 2}.get(op.name, 0)
        if len(op.succs) != count:
            self.say(f"{op.name} has a wrong number of successors", op.loc, str(count), str(len(op.succs)))
        for target, args in op.succs:
            if len(args) != len(target.params):
                self.say(
                    f"wrong number of arguments for block {target.name}",
                    op.loc,
                    str(len(target.params)),
                    str(len(args)),
                )
                continue
            for arg, param in zip(args, target.params, strict=True):
                if arg.type is not param.type:
                    self.say(
                        f"argument for {param.name or 'a parameter'} of block {target.name}",
                        op.loc,
                        str(param.type),
                        str(arg.type),
                    )

    def attrs(self, op: Op) -> bool:
        """Required ones present, all within their domains; False when the op's rule cannot read them."""
        row, before = OPS[op.name], len(self.problems)
        for name in row.attrs:
            if name not in op.attrs:
                self.say(f"{op.name} lacks attribute {name}", op.loc)
        for name, value in op.attrs.items():
            if name not in row.attrs and name not in row.optional:
                self.say(
                    f"{op.name} has no attribute {name}",
                    op.loc,
                    ", ".join(row.attrs + row.optional) or "none",
                )
                continue
            if not _plain(value):
                self.say(
                    f"attribute {name} cannot be printed",
                    op.loc,
                    "bool, int, float, str or tuple",
                    repr(value),
                )
                continue
            domain = DOMAINS.get((op.name, name), DOMAINS.get(name))
            if isinstance(domain, tuple):
                if value not in domain:
                    self.say(f"{op.name}: unknown {name}", op.loc, ", ".join(map(str, domain)), repr(value))
            elif domain is not None and type(value) is not domain:
                self.say(f"{op.name}: {name} has a wrong type", op.loc, domain.__name__, repr(value))
        return len(self.problems) == before

    def run(self) -> None:
        if self.structure():
            self.declarations()
            self.definitions()
            self.uses()
            for op in self.fn.ops():
                self.op(op)
        if self.problems:
            raise CompileError(self.problems)


def verify(fn: Function) -> None:
    """Raise a CompileError with all faults of the function, or return."""
    for value in fn.blocks[0].params if fn.blocks else ():
        if isinstance(value.type, Scalar) and value.type is PRED:
            raise CompileError(
                Diagnostic(
                    f"IR of {fn.name}: a kernel parameter of type pred",
                    fn.loc,
                    expected="a type with storage",
                )
            )
    _Verifier(fn).run()
