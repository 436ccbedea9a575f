"""References of PTX ISA 9.7.13.5 and 9.7.13.6: what an atomic operation leaves in memory.

Needs `floating`'s numbers and `integers`. Gives `update(op, kind, flushes)`.
"""

from __future__ import annotations

from collections.abc import Callable

from ...isa.types import PACKED
from ..case import Want
from .integers import join, lanes, mask, value
from .numbers import FORMATS, NAN, Format, add, decode, encode, flush


def update(op: str, kind: str, flushes: bool) -> Callable[..., Want]:
    """From what is in memory and the operands to what is there afterwards.

    `flushes`: the manual says that f32 sums in global memory take subnormals for zeros where the hardware does so:
    either result is right.
    """
    name, count = PACKED.get(kind, (kind, 1))
    if name in FORMATS:
        f = FORMATS[name]
        if count == 1:
            return _float_sum(f, flushes and kind == "f32") if op == "add" else _float_order(f, op == "min")
        one = _kept_sum(f) if op == "add" else _float_order(f, op == "min")
        return lambda old, b: join([one(x, y) for x, y in zip(lanes(old, 16, 2), lanes(b, 16, 2))], 16)
    whole: dict[str, Callable[..., int]] = {
        "and": lambda old, b: old & b,
        "or": lambda old, b: old | b,
        "xor": lambda old, b: old ^ b,
        "exch": lambda old, b: b,
        "cas": lambda old, b, c: c if old == b else old,
        "add": lambda old, b: (old + b) & mask(kind),
        "inc": lambda old, b: 0 if old >= b else old + 1,
        "dec": lambda old, b: b if old == 0 or old > b else old - 1,
        "min": lambda old, b: min(value(old, kind), value(b, kind)) & mask(kind),
        "max": lambda old, b: max(value(old, kind), value(b, kind)) & mask(kind),
    }
    return whole[op]


def _kept_sum(f: Format) -> Callable[[int, int], int]:
    return lambda old, b: encode(add(decode(old, f), decode(b, f)), f)


def _float_sum(f: Format, flushes: bool) -> Callable[[int, int], Want]:
    def fn(old: int, b: int) -> Want:
        x, y = decode(old, f), decode(b, f)
        kept = encode(add(x, y), f)
        if not flushes:
            return kept
        flat = encode(add(flush(x, f), flush(y, f)), f)
        flat = flat & f.sign if flat & f.sign - 1 < 1 << f.fraction else flat
        return kept if kept == flat else (kept, flat)

    return fn


def _float_order(f: Format, least: bool) -> Callable[[int, int], int]:
    def key(bits: int) -> int:
        return -(bits & f.sign - 1) - 1 if bits & f.sign else bits

    def fn(old: int, b: int) -> int:
        numbers = [v for v in (old, b) if decode(v, f).kind != NAN]
        return (min if least else max)(numbers, key=key) if numbers else f.nan or 0

    return fn
