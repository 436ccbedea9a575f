"""Cases of approximate functions: the bounds are those that the PTX manual states.

Needs `elementwise`, `reference.approximate`. Gives `cases()`. Halves are computed in f32 and rounded once more, so that
one step of their own is added to the bound.
"""

from __future__ import annotations

from collections.abc import Iterator

from ..case import Near
from ..reference.numbers import FINITE, FORMATS, INFINITE, NAN, decode, encode, to_float
from ..reference.registry import Scalar
from .elementwise import simple
from .kernel import PortableCase
from .meaning import meaning

#: Functions with an instruction for f32, and whether it flushes where asked.
OF_F32 = (("rsqrt", True), ("sqrt", True), ("rcp", True), ("sin", True), ("cos", True), ("lg2", True), ("ex2", True),
          ("tanh", False))  # fmt: skip


def cases() -> Iterator[PortableCase]:
    """All of them."""
    for op, flushes in OF_F32:
        for ftz in (False, True) if flushes else (False,):
            attrs = {"approx": True, "ftz": ftz}
            yield simple(op, ["f32"], "f32", attrs=attrs, slots={"type": "f32", "rnd": "approx", "ftz": ftz})
    for ftz in (False, True):
        slots = {"type": "f32", "rnd": "approx", "ftz": ftz}
        yield simple(
            "div",
            ["f32"] * 2,
            "f32",
            attrs={"approx": True, "ftz": ftz},
            fn=_quotient(meaning("div", **slots)),
        )
    for kind in ("f16", "bf16"):
        for op in ("ex2", "tanh"):
            slots = {"type": kind, "rnd": "approx", "ftz": op == "ex2" and kind == "bf16"}
            yield simple(op, [kind], kind, attrs={"approx": True}, slots=slots)
        for op in ("rsqrt", "sqrt", "rcp"):
            yield simple(op, [kind], kind, attrs={"approx": True}, fn=narrowed(op, kind))
    yield simple("rsqrt", ["f64"], "f64", attrs={"approx": True}, fn=_root_of_double)


def _quotient(fn: Scalar) -> Scalar:
    """Above a divisor of 2^126, where NVIDIA gives zero, the quotient itself is right as well."""
    f32 = FORMATS["f32"]
    full = meaning("div", type="f32", rnd="full")

    def run(a: int, b: int) -> object:
        y = decode(b, f32)
        if y.kind == FINITE and abs(to_float(y)) > 2.0**126:
            return fn(a, b), full(a, b)
        return fn(a, b)

    return run


def narrowed(op: str, kind: str) -> Scalar:
    """What f32 gives, rounded once more."""
    f, f32 = FORMATS[kind], FORMATS["f32"]
    wide = meaning(op, type="f32", rnd="approx")

    def fn(a: int) -> object:
        x = decode(a, f)
        found = wide(encode(x, f32)) if x.kind != NAN else f32.nan
        if isinstance(found, Near):
            if abs(found.value) >= to_float(decode(f.top, f)) * (1 + 2.0 ** -(f.fraction + 2)):
                return (f.sign if found.value < 0 else 0) | f.top + 1
            half = max(abs(found.value) * 2.0 ** -(f.fraction + 1), 2.0 ** -(f.bias + f.fraction))
            return Near(found.value, found.bound + half)
        assert isinstance(found, int)
        return encode(decode(found, f32), f)

    return fn


def _root_of_double(a: int) -> int | Near | None:
    """1 / sqrt(x): on AMD from the exact root and quotient, on NVIDIA within 2^-20."""
    f = FORMATS["f64"]
    x = decode(a, f)
    if x.kind == NAN or (x.sign and (x.kind == INFINITE or x.m)):
        return f.nan
    if x.kind == INFINITE:
        return 0
    if x.m == 0:
        return (f.sign if x.sign else 0) | f.top + 1
    assert x.kind == FINITE
    r = 1.0 / to_float(x) ** 0.5
    return Near(r, r * 2.0**-20)
