"""Which bits of scalar registers have no value: exact through the logic that masks of lanes go through.

Needs the team. Gives `Logic`, `Moved`, `logic_of`, `moved_of`. LLVM keeps a boolean a lane in a scalar register, and begins
some of them with a register that nothing has written, because every bit that counts is set before it is used. So a row
of the scalar file is undefined bit by bit (`Team.undef[row]`, uint32 a wave), and the bitwise instructions decide which
bits of their result depend on one: 0 & x and 1 | x do not. Shifts and reversals of a pair move them along. Invariant: a
bit is called defined only if its value cannot depend on an undefined one.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any

import numpy as np

from ...core.arrays import Array
from ..front.model import Context, Op
from ..front.operands import EXEC, SCALAR_BIT, SCC_BIT, Operand, Reg
from .masks import FULL, spread
from .reads import constant

if TYPE_CHECKING:
    from .team import Team

#: (value, undefined bits) of two words, to the undefined bits of the result
Rule = Callable[[Array, Array, Array, Array], Array]
Move = Callable[[Array, Array], Array]


def _and(a: Array, ua: Array, b: Array, ub: Array) -> Array:
    return (ua & ub) | (ua & b) | (ub & a)


def _or(a: Array, ua: Array, b: Array, ub: Array) -> Array:
    return (ua & ub) | (ua & ~b) | (ub & ~a)


def _xor(a: Array, ua: Array, b: Array, ub: Array) -> Array:
    return ua | ub


_RULES: dict[str, Rule] = {
    "and": _and,
    "nand": _and,
    "andn2": lambda a, ua, b, ub: _and(a, ua, ~b, ub),
    "and_not1": lambda a, ua, b, ub: _and(a, ua, ~b, ub),
    "and_not0": lambda a, ua, b, ub: _and(~a, ua, b, ub),
    "andn1": lambda a, ua, b, ub: _and(~a, ua, b, ub),
    "or": _or,
    "nor": _or,
    "orn2": lambda a, ua, b, ub: _or(a, ua, ~b, ub),
    "or_not1": lambda a, ua, b, ub: _or(a, ua, ~b, ub),
    "or_not0": lambda a, ua, b, ub: _or(~a, ua, b, ub),
    "orn1": lambda a, ua, b, ub: _or(~a, ua, b, ub),
    "xor": _xor,
    "xnor": _xor,
    "mov": lambda a, ua, b, ub: ua,
    "not": lambda a, ua, b, ub: ua,
}


def undefined_bits(t: Team, row: int) -> Array:
    """The undefined bits of a row of the scalar file, uint32 a wave."""
    found = t.undef.get(SCALAR_BIT + row)
    if found is None:
        return np.zeros(t.size, np.uint32)
    return np.full(t.size, FULL) if found is True else found


def _word(ctx: Context, a: Operand, i: int, wide: bool) -> Callable[[Team], tuple[Array, Array]] | None:
    """A reader of word `i` of an operand: its value and its undefined bits."""
    if isinstance(a, Reg) and a.file == "s" and not a.null:
        row = a.first + i
        return lambda t: (t.S[row], undefined_bits(t, row))
    fixed = constant(ctx, a, "b64" if wide else "b32")
    if fixed is None:
        return None
    whole = int(fixed.view(np.uint64 if wide else np.uint32)[0])
    value = np.array([whole >> 32 * i & 0xFFFFFFFF], np.uint32)
    nothing = np.zeros(1, np.uint32)
    return lambda t: (value, nothing)


def _reversed(x: Array, n: Array) -> Array:
    """All bits of words of 64 turned round."""
    octets = np.ascontiguousarray(x).view(np.uint8).reshape(-1, 8)
    turned = np.packbits(np.unpackbits(octets, axis=1), axis=1, bitorder="little")
    result: Array = np.ascontiguousarray(turned[:, ::-1]).view(np.uint64)[:, 0]
    return result


#: Instructions that move the bits of a pair: undefined bits (uint64 a wave) and the amount, to where they end up.
_MOVES: dict[str, Move] = {
    "s_brev_b64": _reversed,
    "s_lshl_b64": lambda x, n: x << n,
    "s_lshr_b64": lambda x, n: x >> n,
    "s_ashr_i64": lambda x, n: (x.view(np.int64) >> n.view(np.int64)).view(np.uint64),
}


class Moved:
    """What an instruction that moves the bits of a pair leaves undefined: those bits, where they end up."""

    def __init__(
        self, rule: Move, source: int, target: int, amount: Callable[[Team], tuple[Array, Array]]
    ) -> None:
        self.rule, self.source, self.target, self.amount = rule, source, target, amount

    def run(self, t: Team, op: Op) -> None:
        """Set the undefined bits of what `op` will write; all of them where the amount is undefined."""
        low, high = (undefined_bits(t, self.source + i).astype(np.uint64) for i in (0, 1))
        by, unknown = self.amount(t)
        n = np.broadcast_to(by.astype(np.uint64) & np.uint64(63), low.shape)
        found = self.rule(low | high << np.uint64(32), n)
        found = np.where(unknown != 0, ~np.uint64(0), found)
        t.define_bits(SCALAR_BIT + self.target, found.astype(np.uint32))
        t.define_bits(SCALAR_BIT + self.target + 1, (found >> np.uint64(32)).astype(np.uint32))
        if SCC_BIT in op.writes:
            t.define_condition(found != 0)


def moved_of(ctx: Context, op: Op, dst: list[Operand], src: list[Operand]) -> Moved | None:
    """The rule of a scalar instruction that moves the bits of a pair of the scalar file."""
    rule = _MOVES.get(op.row.name)
    if rule is None or not all(
        isinstance(a, Reg) and a.file == "s" and a.count == 2 for a in (dst[0], src[0])
    ):
        return None
    assert isinstance(dst[0], Reg) and isinstance(src[0], Reg)
    if EXEC in (dst[0].first, src[0].first) or dst[0].null or src[0].null:
        return None
    amount = _word(ctx, src[1], 0, False) if len(src) > 1 else lambda t: (np.zeros(1, np.uint32),) * 2
    return Moved(rule, src[0].first, dst[0].first, amount) if amount is not None else None


class Logic:
    """What a bitwise instruction leaves undefined. `run(t, op)` is asked before the instruction runs."""

    def __init__(
        self, rule: Rule, words: Sequence[tuple[Any, Any]], rows: tuple[int, ...], saves: int
    ) -> None:
        self.rule, self.words, self.rows = rule, words, rows
        self.saves = saves  # the row that takes the old EXEC (-1: none)

    def run(self, t: Team, op: Op) -> None:
        """Set the undefined bits of what `op` will write; a fault where EXEC would get some."""
        bits, zero = [], np.ones(t.size, np.bool_)
        for a, b in self.words:
            (va, ua), (vb, ub) = a(t), b(t)
            bits.append(np.broadcast_to(self.rule(va, ua, vb, ub), (t.size,)))
        for row, found in zip(self.rows, bits):
            if EXEC <= row <= EXEC + 1:
                if found.any():
                    lanes = spread(found, t.lanes, row - EXEC)
                    t.report_undefined(op, next(r for r in op.reads if r in t.undef), lanes)
            else:
                t.define_bits(SCALAR_BIT + row, found)
        if self.saves >= 0:
            for i in range(len(self.rows)):
                t.define_bits(SCALAR_BIT + self.saves + i, np.zeros(t.size, np.uint32))
        if SCC_BIT in op.writes:
            some = np.zeros(t.size, np.bool_)
            for found in bits:
                some |= found != 0
            t.define_condition(some & zero)


def logic_of(ctx: Context, op: Op, dst: list[Operand], src: list[Operand]) -> Logic | None:
    """The rule of a scalar instruction, if it is one of these on registers of the scalar file."""
    name = op.row.name.removeprefix("s_")
    stem, _, kind = name.rpartition("_")
    wide = kind == "b64"
    saves = stem.removesuffix("_saveexec") if stem.endswith("_saveexec") else ""
    rule = _RULES.get(saves or stem)
    if (
        rule is None
        or kind not in ("b32", "b64")
        or not dst
        or not isinstance(dst[0], Reg)
        or dst[0].file != "s"
    ):
        return None
    count = 2 if wide else 1
    exec_reg = Reg("s", EXEC, count)
    sources: list[Operand] = [src[0], exec_reg] if saves else [src[0], src[-1]]
    words = []
    for i in range(count):
        pair = [_word(ctx, a, i, wide) for a in sources]
        if None in pair:
            return None
        words.append((pair[0], pair[1]))
    target = exec_reg if saves else dst[0]
    rows = tuple(target.first + i for i in range(count))
    return Logic(rule, words, rows, dst[0].first if saves else -1)
