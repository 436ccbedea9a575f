"""Portable arithmetic beyond the operators: fused, rounded, approximate and bit-level functions.

Needs `types`. Every function keeps PTX's meaning of `rnd` (rn rz rm rp), `ftz`, `sat` and `approx`; operands of one
type, Python literals take it. Approximate functions state their PTX error bounds.
"""

from __future__ import annotations

import builtins
from typing import Any, TypeVar

from ..codegen.ir import types as irt
from ..isa.types import SCALARS
from .checks import checked
from .trace import emit1, fail
from .types import CLASSES, Float, Int, Number, Scalar_, f32, pred, u32, vec
from .values import Device, Pending, coerce, describe, settled

N = TypeVar("N", bound=Number)
F = TypeVar("F", bound=Float)
I = TypeVar("I", bound=Int)  # noqa: E741
V = TypeVar("V", bound=Device)

ROUNDINGS = ("rn", "rz", "rm", "rp")


def _same(name: str, *args: Any) -> tuple[type[Any], list[Any]]:
    """The class that the device operands share, and all operands as that class."""
    given = [settled(a) if not isinstance(a, Pending) or a.cls or a.fixed else a for a in args]
    cls = next((type(a) for a in given if isinstance(a, Scalar_ | vec)), None)
    if cls is None:
        fail(
            f"ww.{name} takes device values",
            expected="at least one typed operand",
            found=", ".join(describe(a) for a in given),
        )
    return cls, [coerce(a, cls, f"operands of ww.{name} differ in type") for a in given]


def _attrs(
    cls: type[Any],
    name: str,
    rnd: str | None = None,
    ftz: bool = False,
    sat: bool = False,
    approx: bool = False,
) -> dict[str, Any]:
    scalar = cls.ir.elem if isinstance(cls.ir, irt.Vector) else cls.ir
    if (rnd or ftz or sat or approx) and not scalar.is_float:
        fail(
            f"rounding and flushing are for floats; ww.{name} got {cls.ir}",
            expected="a float type",
            found=str(cls.ir),
        )
    if rnd is not None and rnd not in ROUNDINGS:
        fail(f"unknown rounding {rnd!r}", expected=" ".join(ROUNDINGS), found=repr(rnd))
    if rnd not in (None, "rn") and scalar.name not in ("f32", "f64"):
        fail(f"{scalar} rounds to nearest only", expected="rnd='rn'", found=f"rnd={rnd!r}")
    if ftz and scalar.name in ("f64", "bf16"):
        fail(f"{scalar} has no .ftz", expected="f32 or f16", found=str(scalar))
    if sat and scalar.name not in ("f32", "f16"):
        fail(f"{scalar} has no .sat", expected="f32 or f16", found=str(scalar))
    found = {"rnd": rnd, "ftz": ftz, "sat": sat, "approx": approx}
    return {k: v for k, v in found.items() if v}


def _arith(op: str, args: tuple[Any, ...], **words: Any) -> Any:
    cls, operands = _same(op, *args)
    return checked(cls._wrap(emit1(op, [a._v for a in operands], cls.ir, _attrs(cls, op, **words))))


def add(a: N, b: N | int | float, *, rnd: str | None = None, ftz: bool = False, sat: bool = False) -> N:
    """a + b with explicit rounding, flushing of denormals, or clamping to [0, 1]."""
    return _arith("add", (a, b), rnd=rnd, ftz=ftz, sat=sat)  # type: ignore[no-any-return]


def sub(a: N, b: N | int | float, *, rnd: str | None = None, ftz: bool = False, sat: bool = False) -> N:
    """a - b."""
    return _arith("sub", (a, b), rnd=rnd, ftz=ftz, sat=sat)  # type: ignore[no-any-return]


def mul(a: N, b: N | int | float, *, rnd: str | None = None, ftz: bool = False, sat: bool = False) -> N:
    """a * b."""
    return _arith("mul", (a, b), rnd=rnd, ftz=ftz, sat=sat)  # type: ignore[no-any-return]


def fma(
    a: V,
    b: V | int | float,
    c: V | int | float,
    *,
    rnd: str | None = None,
    ftz: bool = False,
    sat: bool = False,
) -> V:
    """a * b + c: floats with one rounding (PTX `fma`), integers the low half (PTX `mad.lo`)."""
    cls, operands = _same("fma", a, b, c)
    scalar = cls.ir.elem if isinstance(cls.ir, irt.Vector) else cls.ir
    op = "fma" if scalar.is_float else "mad"
    if isinstance(cls.ir, irt.Vector) and not (cls.ir.count == 2 and scalar.name in ("f16", "bf16")):
        return cls(*[fma(x, y, z, rnd=rnd, ftz=ftz, sat=sat) for x, y, z in zip(*operands)])  # type: ignore[no-any-return]
    made = cls._wrap(emit1(op, [o._v for o in operands], cls.ir, _attrs(cls, "fma", rnd, ftz, sat)))
    return checked(made)  # type: ignore[no-any-return]


def div(a: F, b: F | int | float, *, rnd: str | None = None, ftz: bool = False, approx: bool = False) -> F:
    """a / b. `approx`: f32 only, 2 ulp for |b| in [2**-126, 2**126] (PTX `div.approx`)."""
    cls, operands = _same("div", a, b)
    if approx and cls is not f32:
        fail("approximate division exists for f32 only", expected="f32", found=cls._spelling())
    value = emit1("div", [o._v for o in operands], cls.ir, _attrs(cls, "div", rnd, ftz, False, approx))
    return cls._wrap(value)  # type: ignore[no-any-return]


def mul_hi(a: I, b: I | int) -> I:
    """High half of the full product of two integers."""
    return _integers("mul_hi", a, b)  # type: ignore[no-any-return]


def mul_wide(a: Int, b: Int | int) -> Any:
    """Full product of two 16- or 32-bit integers, in the type twice as wide."""
    cls, operands = _same("mul_wide", a, b)
    if not issubclass(cls, Int) or cls.ir.bits not in (16, 32):
        fail("mul_wide takes 16- or 32-bit integers", expected="u16 s16 u32 s32", found=cls._spelling())
    wide = CLASSES[SCALARS[f"{cls.ir.kind}{cls.ir.bits * 2}"]]
    return wide._wrap(emit1("mul_wide", [o._v for o in operands], wide.ir))


def _integers(op: str, *args: Any) -> Any:
    cls, operands = _same(op, *args)
    if not issubclass(cls, Int):
        fail(f"ww.{op} takes integers", expected="an integer type", found=cls._spelling())
    return cls._wrap(emit1(op, [o._v for o in operands], cls.ir))


def _minmax(op: str, a: Any, b: Any, nan: bool, ftz: bool) -> Any:
    cls, operands = _same(op, a, b)
    attrs = _attrs(cls, op, ftz=ftz)
    if nan:
        attrs["nan"] = True
    if isinstance(cls.ir, irt.Vector):
        return cls(*[_minmax(op, x, y, nan, ftz) for x, y in zip(*operands)])
    return cls._wrap(emit1(op, [o._v for o in operands], cls.ir, attrs))


def min(a: N, b: N | int | float, *, nan: bool = False, ftz: bool = False) -> N:
    """The lesser. Floats: the number where one is NaN; with `nan` (sm_80) the NaN."""
    return _minmax("min", a, b, nan, ftz)  # type: ignore[no-any-return]


def max(a: N, b: N | int | float, *, nan: bool = False, ftz: bool = False) -> N:
    """The greater. Floats: the number where one is NaN; with `nan` (sm_80) the NaN."""
    return _minmax("max", a, b, nan, ftz)  # type: ignore[no-any-return]


def _float1(op: str, x: Any, **words: Any) -> Any:
    cls, (value,) = _same(op, x)
    if not issubclass(cls, Float):
        fail(
            f"ww.{op} takes a float",
            expected="f32 or f64",
            found=cls._spelling(),
            suggestion=f"convert: ww.{op}(ww.f32(x))",
        )
    return cls._wrap(emit1(op, [value._v], cls.ir, _attrs(cls, op, **words)))


def sqrt(x: F, *, rnd: str | None = None, ftz: bool = False, approx: bool = False) -> F:
    """Square root, correctly rounded; `approx` (f32): within 2**-23 relative (PTX `sqrt.approx`)."""
    return _float1("sqrt", x, rnd=rnd, ftz=ftz, approx=approx)  # type: ignore[no-any-return]


def rsqrt(x: F, *, ftz: bool = False) -> F:
    """1 / sqrt(x), approximate: f32 within 2**-22.9 relative (PTX `rsqrt.approx`)."""
    return _float1("rsqrt", x, ftz=ftz, approx=True)  # type: ignore[no-any-return]


def rcp(x: F, *, rnd: str | None = None, ftz: bool = False, approx: bool = False) -> F:
    """1 / x, correctly rounded; `approx` (f32): within 1 ulp (PTX `rcp.approx`)."""
    return _float1("rcp", x, rnd=rnd, ftz=ftz, approx=approx)  # type: ignore[no-any-return]


def sin(x: F, *, ftz: bool = False) -> F:
    """Sine, approximate: absolute error 2**-20.5 in [-pi, pi] (PTX `sin.approx.f32`)."""
    return _only_f32("sin", x, ftz)  # type: ignore[no-any-return]


def cos(x: F, *, ftz: bool = False) -> F:
    """Cosine, approximate: absolute error 2**-20.5 in [-pi, pi] (PTX `cos.approx.f32`)."""
    return _only_f32("cos", x, ftz)  # type: ignore[no-any-return]


def tanh(x: F) -> F:
    """Hyperbolic tangent, approximate: relative error 2**-11 (PTX `tanh.approx`, sm_75)."""
    return _float1("tanh", x, approx=True)  # type: ignore[no-any-return]


def ex2(x: F, *, ftz: bool = False) -> F:
    """2**x, approximate: within 2 ulp in f32 (PTX `ex2.approx`)."""
    return _float1("ex2", x, ftz=ftz, approx=True)  # type: ignore[no-any-return]


def lg2(x: F, *, ftz: bool = False) -> F:
    """log2(x), approximate: absolute error 2**-22 in (0.5, 2) (PTX `lg2.approx`)."""
    return _only_f32("lg2", x, ftz)  # type: ignore[no-any-return]


def _only_f32(op: str, x: Any, ftz: bool) -> Any:
    cls, _ = _same(op, x)
    if cls is not f32:
        fail(f"ww.{op} exists for f32 only", expected="f32", found=cls._spelling())
    return _float1(op, x, ftz=ftz, approx=True)


LOG2E = 1.4426950408889634
LN2 = 0.6931471805599453


def exp(x: f32, *, ftz: bool = False) -> f32:
    """e**x as ex2(x * log2 e): approximate, relative error grows with |x| (about 2**-22 * (1 + |x|))."""
    return ex2(x * LOG2E, ftz=ftz)


def log(x: f32, *, ftz: bool = False) -> f32:
    """ln(x) as lg2(x) * ln 2: approximate."""
    return lg2(x, ftz=ftz) * LN2


def abs(x: N) -> N:
    """Absolute value."""
    return builtins.abs(x)  # type: ignore[return-value]


def _round(x: Any, rnd: str) -> Any:
    cls, (value,) = _same("round", x)
    if cls.ir.name not in ("f32", "f64", "f16"):
        fail("rounding to an integral value takes f16, f32 or f64", expected="f32", found=cls._spelling())
    return cls._wrap(emit1("cvt", [value._v], cls.ir, {"rnd": rnd}))


def floor(x: F) -> F:
    """Largest integral value not above x."""
    return _round(x, "rmi")  # type: ignore[no-any-return]


def ceil(x: F) -> F:
    """Smallest integral value not below x."""
    return _round(x, "rpi")  # type: ignore[no-any-return]


def trunc(x: F) -> F:
    """x without its fraction."""
    return _round(x, "rzi")  # type: ignore[no-any-return]


def rint(x: F) -> F:
    """Nearest integral value, ties to even."""
    return _round(x, "rni")  # type: ignore[no-any-return]


def copysign(magnitude: F, sign: F | float) -> F:
    """`magnitude` with the sign of `sign`."""
    cls, (m, s) = _same("copysign", magnitude, sign)
    return cls._wrap(emit1("copysign", [s._v, m._v], cls.ir))  # type: ignore[no-any-return]


def isnan(x: F) -> pred:
    """Whether x is a NaN."""
    return x != x


def isfinite(x: F) -> pred:
    """Whether x is neither infinite nor a NaN (PTX `testp.finite`)."""
    _, (value,) = _same("isfinite", x)
    return pred._wrap(emit1("testp", [value._v], irt.PRED, {"op": "finite"}))


def select(test: pred, a: V, b: V | int | float) -> V:
    """`a` where `test` holds, else `b`; both are evaluated."""
    cls, (x, y) = _same("select", a, b)
    p = coerce(test, pred, "ww.select chooses by a predicate")
    if isinstance(cls.ir, irt.Vector):
        return cls(*[select(p, i, j) for i, j in zip(x, y)])  # type: ignore[no-any-return]
    return cls._wrap(emit1("select", [p._v, x._v, y._v], cls.ir))  # type: ignore[no-any-return]


def _bits(op: str, x: Any, result: type[Any] | None = u32) -> Any:
    cls, (value,) = _same(op, x)
    if (not issubclass(cls, Int) and cls.ir.kind != "b") or cls.ir.bits not in (32, 64):
        fail(f"ww.{op} takes 32- or 64-bit integers", expected="u32 s32 u64 s64", found=cls._spelling())
    result = result or cls
    return result._wrap(emit1(op, [value._v], result.ir))


def popc(x: Int) -> u32:
    """Number of one bits."""
    return _bits("popc", x)  # type: ignore[no-any-return]


def clz(x: Int) -> u32:
    """Number of leading zero bits."""
    return _bits("clz", x)  # type: ignore[no-any-return]


def brev(x: I) -> I:
    """Bits in reverse order."""
    return _bits("brev", x, None)  # type: ignore[no-any-return]


def bfind(x: Int) -> u32:
    """Position of the most significant one bit (signed: of the most significant bit unlike the sign); none: 0xffffffff."""
    return _bits("bfind", x)  # type: ignore[no-any-return]


def ffs(x: Int) -> u32:
    """Position of the least significant one bit, counted from 1; 0 where there is none."""
    cls, (value,) = _same("ffs", x)
    found: u32 = select(value == 0, u32(0), cls.ir.bits - clz(value & (~value + 1)))
    return found


def blocks(n: int, size: int) -> int:
    """Blocks of `size` that cover `n` elements: at least one, since an empty grid cannot be launched."""
    return builtins.max(1, -(-n // size))
