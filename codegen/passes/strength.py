"""Strength reduction of addresses: pointers that step along with a loop.

Needs valid IR with invariant code hoisted (`licm`). A 64-bit product of a loop counter, or a pointer
indexed by one, becomes a loop parameter that is stepped by addition, exactly modulo 2**64. A counter or
index narrower than 64 bits takes part only where `Ranges` shows that it does not wrap. Leaves the
operations that it replaced to `dce`.
"""

from __future__ import annotations

from ...isa.types import SCALARS, Scalar
from ..ir.core import Function, Op, Value
from ..ir.dominance import Dominators
from ..ir.edit import substitute
from ..ir.loops import Loop, Loops, preheader
from ..ir.ranges import Ranges
from .fold_rules import made_by, scale_of

_S64 = SCALARS["s64"]
_MAX_POINTERS = 8
_MAX_CHAIN = 16


def run(fn: Function) -> bool:
    """Rewrite; True when anything changed."""
    dom = Dominators(fn)
    loops = Loops(fn, dom)
    if loops.loops:
        ranges, users = Ranges(fn), _users(fn)
        changes: dict[Value, Value] = {}
        for loop in loops.loops:
            changes.update(_Induction(fn, loop, loops, dom, ranges, users).run())
        substitute(fn, changes)
        return bool(changes)
    return False


def _users(fn: Function) -> dict[Value, list[Op]]:
    users: dict[Value, list[Op]] = {}
    for op in fn.ops():
        for value in op.operands:
            users.setdefault(value, []).append(op)
        for _, args in op.succs:
            for value in args:
                users.setdefault(value, []).append(op)
    return users


def _wide(value: Value) -> bool:
    return isinstance(value.type, Scalar) and value.type.bits == 64


class _Induction:
    """Turns affine 64-bit values of one loop into parameters of its header."""

    def __init__(
        self,
        fn: Function,
        loop: Loop,
        loops: Loops,
        dom: Dominators,
        ranges: Ranges,
        users: dict[Value, list[Op]],
    ) -> None:
        self.fn, self.loop, self.loops, self.dom, self.ranges = fn, loop, loops, dom, ranges
        self.users = users
        self.inside: set[Value] = set()
        self.steps: dict[Value, Value] = {}
        #: affine value -> (counter, ops in its chain, whether a multiplication is among them)
        self.affine: dict[Value, tuple[Value, int, bool]] = {}
        self.out: list[Op] = []

    def run(self) -> dict[Value, Value]:
        """What to substitute afterwards: values of the loop by its new parameters."""
        if len(self.loop.latches) != 1:
            return {}
        self.find_counters()
        roots = self.find_roots() if self.steps else []
        return self.rewrite(roots[:_MAX_POINTERS]) if roots else {}

    def find_counters(self) -> None:
        """Parameters of the header that the only latch steps by an invariant."""
        for block in self.loop.blocks:
            self.inside.update(block.params)
            for op in block.ops:
                self.inside.update(op.results)
        for target, args in self.loop.latches[0].ops[-1].succs:
            if target is not self.loop.header:
                continue
            for param, value in zip(target.params, args):
                nxt = made_by(value, "add")
                if nxt is None or nxt.attrs or nxt.operands[0] is not param or nxt.operands[1] in self.inside:
                    continue
                if (
                    isinstance(param.type, Scalar)
                    and param.type.kind in "us"
                    and (_wide(param) or self.ranges.exact(nxt) or self.ranges.counts(param))
                ):
                    self.steps[param] = nxt.operands[1]
                    self.affine[param] = (param, 0, False)

    def note(self, op: Op) -> None:
        """Record the op's result where it is affine in a counter."""
        if op.name not in ("add", "sub", "mul", "mad", "ptr_add"):
            return
        if op.name == "ptr_add":
            base, index = op.operands
            source, invariant = index, [base]
        else:
            if op.attrs:
                return
            source, *invariant = op.operands
            if source not in self.affine and op.name != "sub":
                source, invariant[0] = invariant[0], source
        known = self.affine.get(source)
        if known is None or known[1] >= _MAX_CHAIN or any(v in self.inside for v in invariant):
            return
        if op.name != "ptr_add" and not _wide(op.results[0]) and not self.ranges.exact(op):
            return
        self.affine[op.results[0]] = (known[0], known[1] + 1, known[2] or op.name in ("mul", "mad"))

    def find_roots(self) -> list[Op]:
        """64-bit affine results with a multiplication that something not affine uses."""
        own = [b for b in self.loop.blocks if self.loops.innermost[b] is self.loop]
        for block in own:
            for op in block.ops:
                self.note(op)
        return [
            op
            for block in own
            for op in block.ops
            if op.results
            and (found := self.affine.get(op.results[0])) is not None
            and found[2]
            and any(
                u.succs or not u.results or u.results[0] not in self.affine
                for u in self.users.get(op.results[0], ())
            )
            and (op.name == "ptr_add" or _wide(op.results[0]))
        ]

    def emit(self, name: str, operands: list[Value], like: Value, at: Op) -> Value:
        op = Op(name, operands, [like.type], {}, at.loc)
        self.out.append(op)
        return op.result

    def widen(self, value: Value, at: Op) -> Value:
        """The value as 64 bits, extended by its own sign."""
        if _wide(value):
            return value
        op = Op("cvt", [value], [_S64], {}, at.loc)
        self.out.append(op)
        return op.result

    def invariant(self, op: Op) -> Value:
        """The factor of a product in the chain."""
        a, b = op.operands[:2]
        return b if a in self.affine else a

    def delta(self, value: Value, at: Op) -> Value:
        """What one iteration adds to an affine value, computed before the loop in 64 bits."""
        counter, _, _ = self.affine[value]
        factors = []
        while value is not counter:
            op = value.owner
            assert isinstance(op, Op)
            if op.name in ("mul", "mad"):
                factors.append(self.invariant(op))
            value = next(v for v in op.operands if v in self.affine)
        result = self.widen(self.steps[counter], at)
        for factor in reversed(factors):
            wide = self.widen(factor, at)
            if wide.type is not result.type:
                cast = Op("cvt", [wide], [result.type], {}, at.loc)
                self.out.append(cast)
                wide = cast.result
            result = self.emit("mul", [result, wide], result, at)
        return result

    def start(self, value: Value, first: Value, copies: dict[Value, Value]) -> Value:
        """An affine value as it is in the first iteration, computed before the loop."""
        if value not in self.affine:
            return value
        counter, _, _ = self.affine[value]
        if value is counter:
            return first
        known = copies.get(value)
        if known is not None:
            return known
        op = value.owner
        assert isinstance(op, Op)
        operands = [self.start(v, first, copies) for v in op.operands]
        copy = Op(op.name, operands, [value.type], dict(op.attrs), op.loc)
        self.out.append(copy)
        copies[value] = copy.result
        return copy.result

    def rewrite(self, roots: list[Op]) -> dict[Value, Value]:
        loop = self.loop
        before = preheader(self.fn, loop, self.dom)
        entry_args = before.ops[-1].succs[0][1]
        firsts = dict(zip(loop.header.params, entry_args))
        latch = loop.latches[0]
        copies: dict[Value, dict[Value, Value]] = {}
        changes: dict[Value, Value] = {}
        for root in roots:
            old = root.results[0]
            counter = self.affine[old][0]
            first = self.start(old, firsts[counter], copies.setdefault(counter, {}))
            step = self.delta(old, root)
            param = loop.header.add_param(old.type, old.name)
            entry_args.append(first)
            if root.name == "ptr_add":
                nxt = Op("ptr_add", [param, step], [old.type], {"scale": scale_of(root)}, root.loc)
            else:
                nxt = self.next_integer(param, step, root)
            latch.ops.insert(len(latch.ops) - 1, nxt)
            for target, args in latch.ops[-1].succs:
                if target is loop.header:
                    args.append(nxt.result)
            changes[old] = param
        last = before.ops.pop()
        before.ops += [*self.out, last]
        return changes

    def next_integer(self, param: Value, step: Value, root: Op) -> Op:
        if step.type is not param.type:
            cast = Op("cvt", [step], [param.type], {}, root.loc)
            self.out.append(cast)
            step = cast.result
        return Op("add", [param, step], [param.type], {}, root.loc)
