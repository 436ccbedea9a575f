"""Cases of numeric conversions: every pair of types, in every rounding, clamped and flushed.

Needs `elementwise`, `reference.numbers`. Gives `cases()`. Eight-bit floats are those of the other vendor (OCP) and gfx942's
own (FNUZ: one zero, one NaN, no infinities, twice the bias); a chip has one kind or none and refuses the other.
"""

from __future__ import annotations

import itertools
from collections.abc import Iterator
from dataclasses import replace
from typing import Any

import numpy as np

from ...codegen.ir.core import Value
from ...isa.types import SCALARS
from ..case import Array
from ..reference.integers import mask
from ..reference.numbers import FINITE, FORMATS, NAN, Format, Number, decode, encode
from .arithmetic import INTEGERS, ROUNDINGS, SCALAR_FLOATS
from .elementwise import simple, spelled
from .kernel import Build, PortableCase
from .meaning import meaning

WHOLE = ("rni", "rzi", "rmi", "rpi")


def cases() -> Iterator[PortableCase]:
    """All of them."""
    for source, target in itertools.product(INTEGERS, INTEGERS):
        for sat in (False, True):
            if source != target or sat:
                yield _cvt(source, target, sat=sat)
    for source, target, rnd in itertools.product(SCALAR_FLOATS, INTEGERS, WHOLE):
        for ftz, sat in itertools.product((False, True) if source == "f32" else (False,), (False, True)):
            yield _cvt(source, target, rnd=rnd, irnd=rnd, ftz=ftz, sat=sat)
    for source, target, rnd in itertools.product(INTEGERS, SCALAR_FLOATS, ROUNDINGS):
        for sat in (False, True):
            yield _cvt(source, target, rnd=rnd, sat=sat)
    for source, target in itertools.product(SCALAR_FLOATS, SCALAR_FLOATS):
        yield from _between_floats(source, target)
    for rnd in ("rna", "rn", "rz"):
        slots = {"type": "tf32", "atype": "f32", "rnd": rnd}
        yield simple(
            "cvt", ["f32"], "f32", fn=meaning("cvt", **slots), name=f"ir:cvt.{rnd}.tf32.f32", emit=_tf32(rnd)
        )
    for kind in ("e4m3", "e5m2", "e4m3fnuz", "e5m2fnuz"):
        yield _to_small(kind)
        for wide in ("f32", "f16", "f64"):
            yield _from_small(kind, wide)


def _cvt(source: str, target: str, irnd: str | None = None, **attrs: Any) -> PortableCase:
    rnd = attrs.get("rnd") if irnd is None else None
    slots = {
        "type": target,
        "atype": source,
        "rnd": rnd,
        "irnd": irnd,
        "ftz": attrs.get("ftz"),
        "sat": attrs.get("sat"),
    }
    wide, ones = meaning("cvt", **slots), mask(target)
    made = simple("cvt", [source], target, attrs=attrs, fn=lambda a: wide(a) & ones, kinds=(target, source))
    if target not in SCALAR_FLOATS or irnd or FORMATS[target].fraction + 2 >= _precision(source):
        return made
    return replace(made, operands=_beside_ties(source, target, made))


def _precision(kind: str) -> int:
    """Bits of a number that the type keeps."""
    return FORMATS[kind].fraction + 1 if kind in FORMATS else SCALARS[kind].bits - (kind[0] == "s")


def _beside_ties(source: str, target: str, made: PortableCase) -> Any:
    """Operands of which an eighth lie next to the middle of two results: rounded twice, they come out wrong."""
    kept, have = FORMATS[target].fraction + 2, _precision(source)

    def drawn(rng: np.random.Generator, quick: bool) -> list[Array]:
        arrays = made.operands(rng, quick)
        for row in range(3, len(arrays[0]), 8):
            middle = 1 << kept - 1 | int(rng.integers(0, 1 << min(kept - 2, 62))) << 1 | 1
            number = (middle << have - kept) + int(rng.integers(0, 2)) * 2 - 1
            negative = int(rng.integers(0, 2))
            if source in FORMATS:
                f = FORMATS[source]
                bits = encode(Number(FINITE, negative, number, -f.fraction - int(rng.integers(0, 12))), f)
            else:
                bits = (-number if negative and source[0] == "s" else number) & mask(source)
            arrays[0][row, 0] = bits
        return arrays

    return drawn


def _between_floats(source: str, target: str) -> Iterator[PortableCase]:
    bits = SCALARS[source].bits, SCALARS[target].bits
    modes: tuple[str | None, ...] = (None,)
    if source == target:
        modes = (None, *WHOLE)
    elif bits[1] <= bits[0]:
        modes = ROUNDINGS
    for rnd, sat in itertools.product(modes, (False, True)):
        for ftz in (False, True) if "f32" in (source, target) else (False,):
            if rnd is not None or source != target or ftz or sat:
                yield _cvt(source, target, irnd=rnd if rnd in WHOLE else None, rnd=rnd, ftz=ftz, sat=sat)


def _tf32(rnd: str) -> Any:
    def emit(b: Build, values: list[Value]) -> list[Value]:
        return [b("cvt", [b("cvt", values, "tf32", rnd=rnd)], "f32")]

    return emit


# eight-bit floats ---------------------------------------------------------------------------------------------------------


def _small(kind: str) -> tuple[Format, int]:
    """A format, and by how many powers of two its numbers are less than the format says."""
    if not kind.endswith("fnuz"):
        return FORMATS[kind], 0
    exponent, fraction = (4, 3) if kind == "e4m3fnuz" else (5, 2)
    return Format(kind, exponent, fraction, None, 0x7F, False), 1


def _to_small(kind: str) -> PortableCase:
    f, less = _small(kind)
    f32 = FORMATS["f32"]

    def fn(a: int) -> int | tuple[int, ...]:
        x = decode(a, f32)
        if x.kind == NAN:
            return 0x80 if less else _nans(f)
        x = x._replace(e=x.e + less) if x.kind == FINITE else x
        code = encode(x, f, "rn", finite=True)
        return 0 if less and code == 0x80 else code

    def emit(b: Build, values: list[Value]) -> list[Value]:
        return [b("bitcast", [b("cvt", values, kind, rnd="rn")], "b8")]

    return simple("cvt", ["f32"], "b8", fn=fn, name=spelled("cvt", {"rnd": "rn"}, kind, "f32"), emit=emit)


def _nans(f: Format) -> tuple[int, ...]:
    """Every NaN of a format of eight bits."""
    return tuple(code for code in range(256) if decode(code, f).kind == NAN)


def _from_small(kind: str, wide: str) -> PortableCase:
    f, less = _small(kind)
    g = FORMATS[wide]

    def fn(a: int) -> int:
        if less and a == 0x80:
            return g.nan or 0
        x = decode(a, f)
        return encode(x._replace(e=x.e - less) if x.kind == FINITE else x, g)

    def emit(b: Build, values: list[Value]) -> list[Value]:
        return [b("cvt", [b("bitcast", values, kind)], wide)]

    return simple("cvt", ["b8"], wide, fn=fn, name=spelled("cvt", {}, wide, kind), emit=emit)
