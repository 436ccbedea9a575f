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
    "ctaid.x": (0, _GRID_X - 1),
    "ctaid.y": (0, _GRID_YZ - 1),
    "ctaid.z": (0, _GRID_YZ - 1),
}
_BLOCK = {"x": 1024, "y": 1024, "z": 64}
_MAX_DEPTH = 24


class Ranges:
    """Memoised ranges of one function; stale once the function changes."""

    def __init__(self, fn: Function) -> None:
        self.known: dict[Value, Range] = {}
        self.sregs = dict(_SREGS)
        threads = fn.attrs.get("threads")
        shape = (threads, 1, 1) if isinstance(threads, int) else threads
        for i, axis in enumerate("xyz"):
            limit = shape[i] if isinstance(shape, tuple) and i < len(shape) else _BLOCK[axis]
            self.sregs[f"tid.{axis}"] = (0, limit - 1)
            self.sregs[f"ntid.{axis}"] = (1, limit)
        self.edges: dict[Block, list[tuple[Block, list[Value]]]] = {}
        for block in fn.blocks:
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
        elif isinstance(owner, Block):
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
        if name in ("and", "rem", "shr", "min") and type.kind == "u":
            return self.shrinking(name, operands, depth)
        return None

    def shrinking(self, name: str, operands: list[Value], depth: int) -> Range | None:
        """Unsigned ops whose result is at most one of their operands."""
        (low, high), (c, d) = self.of(operands[0], depth), self.of(operands[1], depth)
        if name == "shr":
            return (low >> min(d, 64), high >> min(c, 64))
        if name == "min":
            return min(low, c), min(high, d)
        if name == "rem":
            return (0, min(high, d - 1)) if c > 0 else None
        return 0, min(high, d)

    def counter(self, block: Block, value: Value, depth: int) -> Range | None:
        """A parameter that counts up by a constant while below a bound that the block itself tests."""
        index = block.params.index(value)
        last = block.ops[-1]
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
