"""What conversions with a scale, and those that random bits decide, may give.

Needs the codes of eight bits and fewer. Gives the references of `v_cvt_scalef32_...` and of `v_cvt_sr_...` through the
registry. Invariant: each element is told by itself: the nearest code, or with random bits either neighbour of the value;
bits of a register that are not written stay.
"""

from __future__ import annotations

from bisect import bisect_right
from fractions import Fraction

from ...isa.amdgcn.mnemonics import registers
from ...isa.amdgcn.table import ROWS
from ...isa.amdgcn.targets import TARGETS
from ..reference import numbers as nb
from .conversions import EIGHT, nearest, number_of, power_of, values
from .floats import Floats
from .registry import Parts, Reference, Setting, reference

NARROW = {"fp8": 8, "bf8": 8, "fp6": 6, "bf6": 6, "fp4": 4}
_WIDE = {"f32": 32, "f16": 16, "bf16": 16}


def _split(word: int, width: int, count: int) -> list[int]:
    return [word >> width * i & (1 << width) - 1 for i in range(count)]


def neighbours(x: nb.Number, kind: str, flavour: str, power: int = 0) -> frozenset[int] | None:
    """The codes next to a value on either side; None for what is no finite number or too great."""
    if x.kind != nb.FINITE:
        return None
    exponent, fraction, _, top, _, _, signed_zero = EIGHT[kind, flavour]
    sign = x.sign << exponent + fraction
    size = Fraction(x.m) * Fraction(2) ** (x.e - power)
    known = values(kind, flavour)
    if size > known[top]:
        return None
    below = bisect_right(known, size) - 1
    found = {below, below if known[below] == size else below + 1}
    return frozenset(c | sign if c or signed_zero else 0 for c in found)


def _elements(name: str, sources: list[int], source: str) -> tuple[list[int], list[int]]:
    """The floats to convert, and the other operands."""
    width, row = _WIDE[source], ROWS[name]
    if "2xpk16" in name:
        first, second = (_split(s, 32, 16) for s in sources[:2])
        return [v for pair in zip(first, second) for v in pair], sources[2:]
    if name.endswith("_f32") and "_pk_" in name and "_sr_" not in name:
        return list(sources[:2]), sources[2:]
    if row.src[0][0] == "v" or row.src[0] in ("b64", "pk_f16") or (row.src[0] == "b32" and "_pk_" in name):
        return _split(sources[0], width, registers(row.src[0]) * 32 // width), sources[1:]
    return [sources[0]], sources[1:]


def _names(*kinds: str) -> list[str]:
    return [
        n
        for n in ROWS
        if n.startswith("v_cvt_scalef32_")
        and n.rsplit("_", 2)[1] in kinds
        and ROWS[n].status.value != "refused"
    ]


def narrowing(name: str, setting: Setting) -> Reference:
    """Into eight bits and fewer."""
    kind, source = name.rsplit("_", 2)[1:]
    fl, bits, noisy = Floats(source, setting), NARROW[kind], "_sr_" in name
    tied = "tied" in ROWS[name].src

    def run(*sources: int) -> Parts | None:
        found, rest = _elements(name, list(sources), source)
        old = rest.pop() if tied else 0
        power = power_of(rest[-1])
        if power is None:
            return None
        wanted: list[frozenset[int] | None] = []
        for v in found:
            x = fl.number(v)
            if noisy:
                wanted.append(neighbours(x, kind, "ocp", power))
            else:
                wanted.append(None if x.kind == nb.NAN else frozenset((nearest(x, kind, "ocp", power),)))
        kept = _split(old >> bits * len(wanted), 8, (32 - bits * len(wanted)) // 8) if tied else []
        return Parts(bits, tuple(wanted), tuple(kept))

    return run


def widening(name: str, setting: Setting) -> Reference:
    """Out of eight bits and fewer."""
    out, kind = name.rsplit("_", 2)[1:]
    fl, bits, width = Floats(out, setting), NARROW[kind], _WIDE[out]
    row = ROWS[name]
    single = f"scalef32_{out}_{kind}" in name
    count = 1 if single else 2 if "_pk_" in name else registers(row.src[0]) * 32 // bits

    def run(codes: int, scale: int, old: int = 0) -> Parts | None:
        power = power_of(scale)
        if power is None:
            return None
        wanted: list[frozenset[int] | None] = []
        for code in _split(codes, bits, count):
            x = number_of(code, kind, "ocp", power)
            wanted.append(None if x is None else frozenset((fl.store(nb.encode(x, fl.f)),)))
        kept = _split(old >> 16, 8, 2) if "tied" in row.src else []
        return Parts(width, tuple(wanted), tuple(kept))

    return run


def _register() -> None:
    known = {f"v_cvt_scalef32_pk_{k}_f32" for k in NARROW} | {f"v_cvt_scalef32_pk_f32_{k}" for k in NARROW}
    for name in _names(*NARROW):
        if name not in known:
            reference(name)(narrowing)
    for name in _names(*_WIDE):
        if name not in known:
            reference(name)(widening)


_register()


@reference("v_cvt_sr_{fp8,bf8}_{f32,f16}")
def noisy_byte(name: str, setting: Setting) -> Reference:
    """Either neighbour, into the lowest byte."""
    kind, source = name.rsplit("_", 2)[1:]
    fl, flavour = Floats(source, setting), TARGETS[setting.target].fp8

    def run(a: int, noise: int, old: int) -> Parts:
        return Parts(8, (neighbours(fl.number(a), kind, flavour),), tuple(_split(old >> 8, 8, 3)))

    return run


def _either(fl: Floats, out: Floats, a: int) -> frozenset[int] | None:
    x = fl.number(a)
    if x.kind != nb.FINITE:
        return None
    found = frozenset(out.store(nb.encode(x, out.f, r)) for r in ("rz", "rp", "rm"))
    return None if any(v & out.f.sign - 1 > out.f.top for v in found) else found


@reference("v_cvt_sr_{f16,bf16}_f32", "v_cvt_sr_pk_{f16,bf16}_f32")
def noisy_half(name: str, setting: Setting) -> Reference:
    """Either neighbour; alone into the lower half."""
    fl, out = Floats("f32", setting), Floats(name.rsplit("_", 2)[1], setting)
    if "_pk_" in name:
        return lambda a, b, noise: Parts(16, (_either(fl, out, a), _either(fl, out, b)), ())
    return lambda a, noise, old: Parts(16, (_either(fl, out, a),), tuple(_split(old >> 16, 8, 2)))


@reference("v_cvt_f16_{fp8,bf8}")
def half_of_byte(name: str, setting: Setting) -> Reference:
    kind, fl = name.rsplit("_", 1)[1], Floats("f16", setting)

    def run(a: int) -> int | None:
        x = number_of(a & 0xFF, kind, TARGETS[setting.target].fp8)
        return None if x is None else nb.encode(x, fl.f)

    return run


@reference("v_cvt_pk_f16_{fp8,bf8}")
def halves_of_bytes(name: str, setting: Setting) -> Reference:
    one = half_of_byte(name, setting)

    def run(a: int) -> int | None:
        low, high = one(a), one(a >> 8)
        return None if low is None or high is None else low | high << 16

    return run


@reference("v_cvt_pk_{fp8,bf8}_f16")
def bytes_of_halves(name: str, setting: Setting) -> Reference:
    kind, fl = name.split("_")[3], Floats("f16", setting)

    def run(a: int) -> int:
        low, high = (nearest(fl.number(v), kind, TARGETS[setting.target].fp8) for v in _split(a, 16, 2))
        return low | high << 8

    return run
