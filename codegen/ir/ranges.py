"""Value ranges of integers, on demand: enough to show that an index does not wrap.

Needs valid IR. Gives `Ranges.of(value)`, inclusive bounds that hold wherever the value exists, and
`Ranges.exact(op)`: no wrap happened in this add, sub, mul or mad. Invariant: bounds lie within the type;
what is not known is the full type.
"""

from __future__ import annotations

from ...isa.types import Scalar
from .core import Block, Function, Op, Value
from .literal import int_range

Range = tuple[int, int]

_GRID_X, _GRID_YZ = (1 << 31) - 1, 65535
# greatest values that any launch can give (CUDA C programming guide, technical specifications)
_SREGS: dict[str, Range] = {
    "laneid": (0, 31),
    "warpid": (0, 31),
    "nctaid.x": (1, _GRID_X),
    "nctaid.y": (1, _GRID_YZ),
    "nctaid.z": (1, _GRID_YZ),
    "nclusterid.x": (1, _GRID_X),
    "nclusterid.y": (1, _GRID_YZ),
    "nclusterid.z": (1, _GRID_YZ),
    "clusterid.x": (0, _GRID_X - 1),
    "clusterid.y": (0, _GRID_YZ - 1),
    "clusterid.z": (0, _GRID_YZ - 1),
    "ctaid.x": (0, _GRID_X - 1),
    "ctaid.y": (0, _GRID_YZ - 1),
    "ctaid.z": (0, _GRID_YZ - 1),
}
_BLOCK = {"x": 1024, "y": 1024, "z": 64}
_MAX_DEPTH = 24


def _divided(op: Op, first: Range, second: Range) -> Range:
    """Bounds of a quotient or remainder whose divisor is positive."""
    (low, high), top = first, second[1] - 1
    floor = op.attrs.get("round") == "floor"
    if op.name == "rem":
        return (
            0 if floor or low >= 0 else max(low, -top),
            min(high, top) if high >= 0 and (low >= 0 or not floor) else top if floor else 0,
        )
    if op.attrs.get("round") == "ceil":
        ends = [-(-v // d) for v in first for d in second]
    else:
        ends = [v // d if floor or v >= 0 else -(-v // d) for v in first for d in second]
    return min(ends), max(ends)


def _same(a: Value, b: Value) -> bool:
    """The same value, or equal constants."""
    x, y = a.owner, b.owner
    both = isinstance(x, Op) and isinstance(y, Op) and x.name == y.name == "const" and a.type is b.type
    return a is b or (both and x.attrs == y.attrs)  # type: ignore[union-attr]


def _before(more: Value, start: Value) -> tuple[Value, bool] | None:
    """The stop of a predicate `start < stop`, perhaps with more conditions, or of `start > stop` (false)."""
    cond = more.owner
    if not isinstance(cond, Op):
        return None
    if cond.name == "and":
        return _before(cond.operands[0], start) or _before(cond.operands[1], start)
    if cond.name != "cmp" or cond.attrs["op"] not in ("lt", "gt"):
        return None
    a, b = cond.operands
    if _same(a, start):
        return b, cond.attrs["op"] == "lt"
    return (a, cond.attrs["op"] == "gt") if _same(b, start) else None


def _uncast(value: Value) -> Op | Block | None:
    """What gives the value, past bitcasts."""
    owner = value.owner
    while isinstance(owner, Op) and owner.name == "bitcast":
        owner = owner.operands[0].owner
    return owner


class Ranges:
    """Memoised ranges of one function; stale once the function changes.

    `traced`: the function is complete. Otherwise nothing is known of block parameters.
    """

    def __init__(self, fn: Function, traced: bool = True) -> None:
        self.traced = traced
        self.known: dict[Value, Range] = {}
        self.sregs = dict(_SREGS)
        threads = fn.attrs.get("threads")
        shape = (threads, 1, 1) if isinstance(threads, int) else threads
        for i, axis in enumerate("xyz"):
            limit = shape[i] if isinstance(shape, tuple) and i < len(shape) else _BLOCK[axis]
            self.sregs[f"tid.{axis}"] = (0, limit - 1)
            self.sregs[f"ntid.{axis}"] = (1, limit)
        self.blocks = fn.blocks
        self.uses: dict[Value, set[Block]] | None = None
        self.edges: dict[Block, list[tuple[Block, list[Value]]]] = {}
        for block in fn.blocks if traced else ():
            for target, args in block.ops[-1].succs:
                self.edges.setdefault(target, []).append((block, args))

    def of(self, value: Value, depth: int = 0) -> Range:
        """Bounds of an integer value."""
        type = value.type
        assert isinstance(type, Scalar)
        full = int_range(type)
        known = self.known.get(value)
        if known is not None:
            return known
        if depth > _MAX_DEPTH:
            return full
        self.known[value] = full
        owner = value.owner
        found: Range | None = None
        if isinstance(owner, Op):
            found = self.op(owner, depth + 1)
        elif isinstance(owner, Block) and self.traced:
            found = self.counter(owner, value, depth + 1)
        if found is None or found[0] < full[0] or found[1] > full[1]:
            found = full
        self.known[value] = found
        return found

    def arithmetic(self, op: Op, depth: int) -> Range | None:
        """Bounds of the exact result, before any wrap."""
        if op.attrs or op.name not in ("add", "sub", "mul", "mad"):
            return None
        (a, b), (c, d) = self.of(op.operands[0], depth), self.of(op.operands[1], depth)
        if op.name == "add":
            return a + c, b + d
        if op.name == "sub":
            return a - d, b - c
        products = (a * c, a * d, b * c, b * d)
        low, high = min(products), max(products)
        if op.name == "mad":
            e, f = self.of(op.operands[2], depth)
            return low + e, high + f
        return low, high

    def exact(self, op: Op) -> bool:
        """True when the op's result is the mathematical one on every run."""
        type = op.results[0].type
        if not isinstance(type, Scalar) or type.kind not in "us":
            return False
        found = self.arithmetic(op, 1)
        low, high = int_range(type)
        return found is not None and low <= found[0] and found[1] <= high

    def counts(self, value: Value) -> bool:
        """True for a loop counter that is exact in every iteration, though the value behind the last one may wrap."""
        block = value.owner
        if not isinstance(block, Block) or block.ops[-1].name != "br_if":
            return False
        more = block.ops[-1].operands[0]
        return more in block.params and self.distance(block, value, more, 1) is not None

    def op(self, op: Op, depth: int) -> Range | None:
        type = op.results[0].type
        if not isinstance(type, Scalar) or type.kind not in "us":
            return None
        name, operands = op.name, op.operands
        if name == "const":
            return op.attrs["value"], op.attrs["value"]
        if name == "sreg":
            return self.sregs.get(op.attrs["name"])
        if name in ("add", "sub", "mul", "mad"):
            return self.arithmetic(op, depth)
        if not operands or not all(isinstance(v.type, Scalar) for v in operands):
            return None
        if name == "select":
            (a, b), (c, d) = self.of(operands[1], depth), self.of(operands[2], depth)
            return min(a, c), max(b, d)
        if name == "cvt":
            source = operands[0].type
            integer = isinstance(source, Scalar) and source.kind in "us" and not op.attrs
            return self.of(operands[0], depth) if integer else None
        if name == "bitcast":
            source = operands[0].type
            found = (
                self.of(operands[0], depth) if isinstance(source, Scalar) and source.kind in "us" else None
            )
            return found if found is not None and found[0] >= 0 and found[1] <= int_range(type)[1] else None
        if name in ("and", "or", "rem", "div", "shr", "shl", "min", "max"):
            return self.binary(op, self.of(operands[0], depth), self.of(operands[1], depth))
        return None

    def binary(self, op: Op, first: Range, second: Range) -> Range | None:
        """Bounds of an op of two integers that is not arithmetic modulo the width."""
        name, (low, high), (c, d) = op.name, first, second
        match name:
            case "shr":
                ends = [v >> min(n, 64) for v in first for n in second]
                return min(ends), max(ends)
            case "shl":
                return (low << d if low < 0 else low << c, high << d) if d < 64 else None
            case "min":
                return min(low, c), min(high, d)
            case "max":
                return max(low, c), max(high, d)
            case "rem" | "div":
                return _divided(op, first, second) if c > 0 else None
            case "and":  # at most each operand that is not negative
                bounds = [top for bottom, top in (first, second) if bottom >= 0]
                return (0, min(bounds)) if bounds else None
            case _:
                return (max(low, c), (1 << max(high, d).bit_length()) - 1) if low >= 0 and c >= 0 else None

    def counter(self, block: Block, value: Value, depth: int) -> Range | None:
        """A parameter that counts by a constant while below a bound, or while a distance is left."""
        index = block.params.index(value)
        last = block.ops[-1]
        if last.name == "br_if" and last.operands[0] in block.params:
            return self.distance(block, value, last.operands[0], depth)
        cond = last.operands[0].owner if last.name == "br_if" else None
        if (
            not isinstance(cond, Op)
            or cond.name != "cmp"
            or cond.attrs["op"] != "lt"
            or cond.operands[0] is not value
        ):
            return None
        low: int | None = None
        high, step = 0, 0
        stays = last.succs[0][0]
        for source, args in self.edges.get(block, []):
            argument = args[index]
            nxt = argument.owner
            if isinstance(nxt, Op) and nxt.name == "add" and nxt.operands[0] is value and not nxt.attrs:
                first, most = self.of(nxt.operands[1], depth)
                if first < 0 or not self.only_through(stays, block, source):
                    return None
                step = max(step, most)
                continue
            a, b = self.of(argument, depth)
            low, high = a if low is None else min(low, a), max(high, b)
        if low is None:
            return None
        bound = self.of(cond.operands[1], depth)[1]
        return low, max(high, bound - 1 + step)

    def distance(self, block: Block, value: Value, more: Value, depth: int) -> Range | None:
        """A counter of a `ww.range` that compares the remaining distance: it never passes its stop.

        `more`, a predicate parameter, is `start < stop` on entry and `unsigned(stop - value) > step` on the way back (all
        mirrored when counting down). The bounds hold behind the test, so every use has to be there.
        """
        index, test = block.params.index(value), block.params.index(more)
        stays = block.ops[-1].succs[0][0]
        if not all(self.only_through(stays, block, user) for user in self.users(value)):
            return None
        first: Range | None = None
        stops: list[tuple[Value, bool]] = []  # and whether the loop counts up
        for _, args in self.edges.get(block, []):
            nxt = args[index].owner
            if isinstance(nxt, Op) and nxt.name == "add" and nxt.operands[0] is value and not nxt.attrs:
                stop = self.remains(args[test], value, nxt.operands[1], depth)
            else:
                stop = _before(args[test], args[index])
                low, high = self.of(args[index], depth)
                first = (low, high) if first is None else (min(low, first[0]), max(high, first[1]))
            if stop is None:
                return None
            stops.append(stop)
        if first is None or not all(_same(s, stops[0][0]) and up == stops[0][1] for s, up in stops):
            return None
        end, up = stops[0]
        bound = self.of(end, depth)
        found = (first[0], bound[1] - 1) if up else (bound[0] + 1, first[1])
        return found if found[0] <= found[1] else None

    def remains(self, more: Value, value: Value, step: Value, depth: int) -> tuple[Value, bool] | None:
        """The stop, for the test that the distance to it, without a sign, is greater than the step."""
        cond = more.owner
        if not isinstance(cond, Op) or cond.name != "cmp" or cond.attrs["op"] != "gt":
            return None
        rest, bound = _uncast(cond.operands[0]), cond.operands[1]
        if not isinstance(rest, Op) or rest.name != "sub" or rest.attrs or value not in rest.operands:
            return None
        if not isinstance(bound.type, Scalar) or bound.type.kind != "u":
            return None
        up = rest.operands[1] is value
        stop = rest.operands[0 if up else 1]
        low, high = self.of(step, depth)
        constant = low == high and self.of(bound, depth) == (abs(low), abs(low)) and up == (low > 0)
        return (stop, up) if constant or (bound is step and up) else None

    def users(self, value: Value) -> set[Block]:
        """Blocks that use a parameter of another block, or of their own before their end."""
        if self.uses is None:
            self.uses = {}
            for block in self.blocks:
                for op in block.ops:
                    for used in (*op.operands, *(v for _, args in op.succs for v in args)):
                        if isinstance(used.owner, Block):
                            self.uses.setdefault(used, set()).add(block)
        return self.uses.get(value, set())

    def only_through(self, stays: Block, header: Block, source: Block) -> bool:
        """True when `source` comes after the test held: every way back meets `stays` before the header."""
        if len(self.edges.get(stays, [])) != 1:
            return False
        work, seen = [source], {source}
        while work:
            block = work.pop()
            if block is header:
                return False
            if block is stays:
                continue
            for pred, _ in self.edges.get(block, []):
                if pred not in seen:
                    seen.add(pred)
                    work.append(pred)
        return True
