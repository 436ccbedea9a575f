"""Logic, shifts, bit fields, permutations and counting.

Needs the registry. Gives the semantics of `and or xor not cnot lop3 shl shr shf bfe bfi bfind popc clz brev
prmt bmsk szext fns clmad`. Shift amounts at or above the width give what the manual says, never what the host's
shifter does.
"""

from __future__ import annotations

from collections.abc import Callable

import numpy as np

from ...core.arrays import Array, item_bytes
from ...numerics.bits import highest, reverse
from ..front.model import STORAGE, Bound, ConstArg, Op, Pure, Refused, semantics

_LOGIC: dict[str, Callable[..., Array]] = {"and": np.bitwise_and, "or": np.bitwise_or, "xor": np.bitwise_xor}


@semantics("and", "or", "xor")
def logic(op: Op) -> Bound:
    """Bitwise operations on integers and predicates."""
    d = STORAGE[op.type]
    return Pure(_LOGIC[op.base], (d, d), (d,))


@semantics("not")
def not_(op: Op) -> Bound:
    """Complement."""
    d = STORAGE[op.type]
    return Pure(np.invert, (d,), (d,))


@semantics("cnot")
def cnot(op: Op) -> Bound:
    """One where the operand is zero, else zero."""
    d = STORAGE[op.type]
    return Pure(lambda a: (a == 0).astype(a.dtype), (d,), (d,))


@semantics("lop3")
def lop3(op: Op) -> Bound:
    """Any function of three bits, given as a table of eight."""
    table = op.args[4]
    if not isinstance(table, ConstArg):
        raise Refused("a table that is not a literal")
    fn = _lut(int(table.value) & 0xFF)
    if op.has("or", "and"):
        join = np.logical_or if op.has("or") else np.logical_and

        def both(a: Array, b: Array, c: Array, _: Array, q: Array) -> tuple[Array, Array]:
            r = fn(a, b, c)
            return r, join(r != 0, q)

        return Pure(both, ("u4", "u4", "u4", "u4", "?"), ("u4", "?"))
    return Pure(lambda a, b, c, _: fn(a, b, c), ("u4",) * 4, ("u4",))


_NAMED: dict[int, Callable[[Array, Array, Array], Array]] = {
    0x96: lambda a, b, c: a ^ b ^ c,
    0xE8: lambda a, b, c: (a & b) | (b & c) | (a & c),
    0xCA: lambda a, b, c: (a & b) | (~a & c),
    0x80: lambda a, b, c: a & b & c,
    0xFE: lambda a, b, c: a | b | c,
    0xF8: lambda a, b, c: a | (b & c),
    0xEA: lambda a, b, c: (a & b) | c,
    0x78: lambda a, b, c: a ^ (b & c),
    0x6A: lambda a, b, c: (a & b) ^ c,
}


def _lut(table: int) -> Callable[[Array, Array, Array], Array]:
    """A function for a truth table: bit 4a+2b+c of the table is the result for the bits a, b, c."""
    known = _NAMED.get(table)
    if known is not None:
        return known

    def run(a: Array, b: Array, c: Array) -> Array:
        out = np.zeros(max(a.size, b.size, c.size), np.uint32)
        for k in range(8):
            if table >> k & 1:
                out |= (a if k & 4 else ~a) & (b if k & 2 else ~b) & (c if k & 1 else ~c)
        return out

    return run


@semantics("shl")
def shl(op: Op) -> Bound:
    """Left shift; amounts of the width or more give zero."""
    d = f"u{item_bytes(STORAGE[op.type])}"
    bits = 8 * item_bytes(d)

    def run(a: Array, n: Array) -> Array:
        shifted = a << (n & np.uint32(bits - 1)).astype(d)
        result: Array = (
            shifted if n.size == 1 and n[0] < bits else np.where(n < bits, shifted, a.dtype.type(0))
        )
        return result

    return Pure(run, (d, "u4"), (d,))


@semantics("shr")
def shr(op: Op) -> Bound:
    """Right shift, filling with the sign for signed types."""
    d = STORAGE[op.type]
    bits = 8 * item_bytes(d)

    def run(a: Array, n: Array) -> Array:
        if n.size == 1 and n[0] < bits:
            result: Array = a >> n.astype(d)
            return result
        clamped = np.minimum(n, np.uint32(bits - 1)).astype(d)
        if d[0] == "i":
            result = a >> clamped
            return result
        result = np.where(n < bits, a >> clamped, a.dtype.type(0))
        return result

    return Pure(run, (d, "u4"), (d,))


@semantics("shf")
def shf(op: Op) -> Bound:
    """Funnel shift of the pair `b:a`."""
    left, clamp = op.has("l"), op.has("clamp")

    def run(a: Array, b: Array, c: Array) -> Array:
        n = (np.minimum(c, np.uint32(32)) if clamp else c & np.uint32(31)).astype("u8")
        both = (b.astype("u8") << np.uint64(32)) | a
        result: Array = ((both << n) >> np.uint64(32) if left else both >> n).astype("u4")
        return result

    return Pure(run, ("u4", "u4", "u4"), ("u4",))


@semantics("bfe")
def bfe(op: Op) -> Bound:
    """Bit field extract."""
    d = STORAGE[op.type]
    bits = 8 * item_bytes(d)
    u = f"u{item_bytes(d)}"

    def run(a: Array, start: Array, length: Array) -> Array:
        pos = (start & np.uint32(0xFF)).astype("i8")
        n = (length & np.uint32(0xFF)).astype("i8")
        count = np.clip(np.minimum(n, bits - pos), 0, bits)
        cut = np.where(pos < bits, a.view(u) >> np.minimum(pos, bits - 1).astype(u), 0).astype(u)
        keep = _low_mask(count, u)
        field = cut & keep
        if d[0] != "i":
            return field
        top = np.minimum(pos + n - 1, bits - 1)
        sign = (a.view(u) >> np.maximum(top, 0).astype(u)) & np.array(1, u)
        sign = np.where(n == 0, 0, sign)
        return np.where(sign != 0, field | ~keep, field).astype(u).view(d)

    return Pure(run, (d, "u4", "u4"), (d,))


def _low_mask(count: Array, u: str) -> Array:
    """`count` low ones (0 to the full width)."""
    bits = 8 * item_bytes(u)
    one = np.array(1, u)
    part = (one << np.minimum(count, bits - 1).astype(u)) - one
    return np.where(count >= bits, np.array((1 << bits) - 1, u), part).astype(u)


@semantics("bfi")
def bfi(op: Op) -> Bound:
    """Bit field insert: the low bits of `a` into `b`."""
    d = f"u{item_bytes(STORAGE[op.type])}"
    bits = 8 * item_bytes(d)

    def run(a: Array, b: Array, start: Array, length: Array) -> Array:
        pos = (start & np.uint32(0xFF)).astype("i8")
        n = (length & np.uint32(0xFF)).astype("i8")
        shift = np.minimum(pos, bits - 1).astype(d)
        mask = np.where(pos < bits, _low_mask(np.minimum(n, bits), d) << shift, 0).astype(d)
        result: Array = (b & ~mask) | ((a << shift) & mask)
        return result

    return Pure(run, (d, d, "u4", "u4"), (d,))


@semantics("bfind")
def bfind(op: Op) -> Bound:
    """Position of the highest bit that differs from the sign; all ones where there is none."""
    d = STORAGE[op.type]
    bits = 8 * item_bytes(d)

    def run(a: Array) -> Array:
        magnitude = (np.where(a < 0, ~a, a) if d[0] == "i" else a).view(f"u{item_bytes(d)}")
        at = highest(magnitude)
        if op.has("shiftamt"):
            return np.where(at < 0, -1, bits - 1 - at).astype("i4").view("u4")
        return at.astype("i4").view("u4")

    return Pure(run, (d,), ("u4",))


@semantics("clz")
def clz(op: Op) -> Bound:
    """Number of leading zeros."""
    d = STORAGE[op.type]
    bits = 8 * item_bytes(d)
    return Pure(lambda a: (bits - 1 - highest(a)).astype("u4"), (d,), ("u4",))


@semantics("popc")
def popc(op: Op) -> Bound:
    """Number of ones."""
    return Pure(lambda a: np.bitwise_count(a).astype("u4"), (STORAGE[op.type],), ("u4",))


@semantics("brev")
def brev(op: Op) -> Bound:
    """Bit reversal."""
    d = STORAGE[op.type]
    return Pure(reverse, (d,), (d,))


@semantics("bmsk")
def bmsk(op: Op) -> Bound:
    """A mask of `b` ones from bit `a`."""
    clamp = op.has("clamp")

    def run(a: Array, b: Array) -> Array:
        start = (np.minimum(a, np.uint32(32)) if clamp else a & np.uint32(31)).astype("u8")
        count = (np.minimum(b, np.uint32(32)) if clamp else b & np.uint32(31)).astype("u8")
        result: Array = ((((np.uint64(1) << count) - np.uint64(1)) << start) & np.uint64(0xFFFFFFFF)).astype(
            "u4"
        )
        return result

    return Pure(run, ("u4", "u4"), ("u4",))


@semantics("szext")
def szext(op: Op) -> Bound:
    """Sign or zero extension from the low `b` bits."""
    signed, clamp = op.type == "s32", op.has("clamp")

    def run(a: Array, b: Array) -> Array:
        n = np.minimum(b, np.uint32(32)) if clamp else b & np.uint32(31)
        up = (np.uint32(32) - n).astype("u8")
        wide = (a.view("u4").astype("u8") << up).astype("u4")
        down = np.minimum(up, np.uint64(31))
        if signed:
            out = (wide.view("i4") >> down.astype("i4")).view("u4")
        else:
            out = wide >> down.astype("u4")
        return np.where(n == 0, np.uint32(0), out).astype("u4").view(a.dtype)

    d = STORAGE[op.type]
    return Pure(run, (d, "u4"), (d,))


@semantics("fns")
def fns(op: Op) -> Bound:
    """The position of the n-th one from `base`, upwards or downwards; all ones where there is none."""

    def one(mask: int, base: int, offset: int) -> int:
        if offset == 0:
            return base if mask >> base & 1 else 0xFFFFFFFF
        step = 1 if offset > 0 else -1
        left, at = abs(offset), base
        while 0 <= at < 32:
            if mask >> at & 1:
                left -= 1
                if left == 0:
                    return at
            at += step
        return 0xFFFFFFFF

    def run(mask: Array, base: Array, offset: Array) -> Array:
        n = max(mask.size, base.size, offset.size)
        rows = (np.broadcast_to(x, (n,)).tolist() for x in (mask, base & np.uint32(31), offset))
        return np.array([one(*row) for row in zip(*rows)], np.uint32)

    return Pure(run, ("u4", "u4", "i4"), ("u4",))


@semantics("prmt")
def prmt(op: Op) -> Bound:
    """Picks four bytes of the pair `b:a`."""
    mode = next((m for m in op.mods if m in ("f4e", "b4e", "rc8", "ecl", "ecr", "rc16")), "")

    def run(a: Array, b: Array, c: Array) -> Array:
        n = max(a.size, b.size, c.size)
        both = np.empty((n, 2), np.uint32)
        both[:, 0], both[:, 1] = a, b
        pool = both.view("u1").reshape(n, 8)
        picks = _picks(mode, c)
        index = np.broadcast_to(picks & 7, (n, 4))
        taken = np.take_along_axis(pool, index, axis=1)
        sign = np.where(taken & 0x80, np.uint8(0xFF), np.uint8(0))
        out = np.where(picks & 8, sign, taken).astype(np.uint8)
        return np.ascontiguousarray(out).view("u4")[:, 0]

    return Pure(run, ("u4", "u4", "u4"), ("u4",))


def _picks(mode: str, c: Array) -> Array:
    """For each lane the four selectors, bit 3 asking for the sign."""
    k = np.arange(4)
    if not mode:
        return ((c[:, None] >> (4 * k).astype(np.uint32)) & np.uint32(15)).astype(np.int64)
    n = (c & np.uint32(3)).astype(np.int64)[:, None]
    if mode == "f4e":
        return n + k
    if mode == "b4e":
        return (n - k) & 7
    if mode == "rc8":
        return n + 0 * k
    if mode == "ecl":
        return np.maximum(k, n)
    if mode == "ecr":
        return np.minimum(k, n)
    return (n & 1) * 2 + (k & 1)


@semantics("clmad")
def clmad(op: Op) -> Bound:
    """The low or the high half of a product of polynomials over bits, and the third operand added to it."""
    high = op.has("hi")

    def run(a: Array, b: Array, c: Array) -> Array:
        total = c.copy()
        for i in range(64):
            shifted = (a >> np.uint64(64 - i) if i else np.zeros_like(a)) if high else a << np.uint64(i)
            total = total ^ np.where(b >> np.uint64(i) & np.uint64(1), shifted, np.uint64(0))
        return total

    return Pure(run, ("u8", "u8", "u8"), ("u8",))
