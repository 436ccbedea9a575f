"""The scalar and vector types of the language, as classes: annotations, constructors and operators in one.

Needs `values`. Gives `pred`, `u8` ... `f64`, the narrow float formats, each with nested vectors `x2`, `x4`, `x8`, and
`as_type` (accepts NumPy, ml_dtypes and torch dtypes). `T(x)` makes a constant from a Python number and converts a
device value; everything else never converts. Integer `//` and `%` round toward minus infinity, as Python's do.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, ClassVar, Generic, Self, TypeVar

import numpy as np

from ..codegen.ir import types as irt
from ..isa.types import SCALARS, Scalar
from .checks import checked
from .integers import floor
from .trace import emit1, fail
from .values import Device, Pending, coerce, describe, literal, literal_value, mismatch, settled

S = TypeVar("S", bound="Scalar_")
C = TypeVar("C", bound="Scalar_")

#: IR scalar -> the class that wraps it.
CLASSES: dict[Scalar, type[Scalar_]] = {}


class Scalar_(Device):
    """Base of the scalar types."""

    __slots__ = ()
    ir: ClassVar[Scalar]

    def __init_subclass__(cls, **kwargs: Any) -> None:
        super().__init_subclass__(**kwargs)
        scalar = SCALARS.get(cls.__name__)
        if scalar is None:
            return
        cls.ir = scalar
        CLASSES[scalar] = cls
        for nested in ("x2", "x4", "x8"):
            vec = cls.__dict__.get(nested)
            if vec is not None:
                vec.elem, vec.ir = cls, irt.vector(scalar, int(nested[1:]))

    def __init__(self, value: Any = 0) -> None:
        cls = type(self)
        if isinstance(value, Pending) and value.cls is None:
            value = value.settle(cls)
        value = settled(value)
        if isinstance(value, Device):
            self._v = value._v if type(value) is cls else convert(value, cls)._v
        else:
            self._v = emit1("const", [], cls.ir, {"value": literal_value(value, cls)})

    def to(self, cls: type[C], *, rnd: str | None = None, sat: bool = False, ftz: bool = False) -> C:
        """Numeric conversion (PTX `cvt`). `rnd`: rn rz rm rp rna, to integers rni rzi rmi rpi; `sat` clamps."""
        return convert(self, cls, rnd, sat, ftz)

    def bitcast(self, cls: type[C]) -> C:
        """The same bits as another type of the same width (PTX `mov.b`)."""
        if (
            not isinstance(cls, type)
            or not issubclass(cls, Scalar_)
            or cls.ir.bits != self.ir.bits
            or cls.ir.kind == "p"
        ):
            fail(
                "a bitcast keeps the width",
                expected=f"a {self.ir.bits}-bit type",
                found=getattr(cls, "__name__", repr(cls)),
                suggestion="convert the value with .to(type)",
            )
        return cls._wrap(emit1("bitcast", [self._v], cls.ir))


def _binary(op: str, a: Scalar_, b: Any, swap: bool = False) -> Any:
    cls = type(a)
    if type(b) is not cls:
        if isinstance(b, vec):
            return NotImplemented
        if _is_pointer(b):
            return NotImplemented
        b = coerce(b, cls)
    x, y = (b, a) if swap else (a, b)
    return checked(cls._wrap(emit1(op, [x._v, y._v], cls.ir)))


def _is_pointer(value: Any) -> bool:
    return isinstance(value, Device) and isinstance(value._v.type, irt.Pointer)


def _compare(op: str, a: Scalar_, b: Any) -> pred:
    cls = type(a)
    if type(b) is not cls:
        b = coerce(b, cls, "compared types differ")
    if cls.ir.kind == "b" and op not in ("eq", "ne"):
        fail(f"{cls.ir} has no order", suggestion="bitcast to an unsigned or signed type first")
    return pred._wrap(emit1("cmp", [a._v, b._v], irt.PRED, {"op": op}))


class Number(Scalar_):
    """Arithmetic that integers and floats share. Both operands have one type; a Python literal takes the other's."""

    __slots__ = ()

    def __add__(self, other: Self | int | float) -> Self:
        return _binary("add", _able(self, "+"), other)  # type: ignore[no-any-return]

    def __radd__(self, other: int | float) -> Self:
        return _binary("add", _able(self, "+"), other, True)  # type: ignore[no-any-return]

    def __sub__(self, other: Self | int | float) -> Self:
        return _binary("sub", _able(self, "-"), other)  # type: ignore[no-any-return]

    def __rsub__(self, other: int | float) -> Self:
        return _binary("sub", _able(self, "-"), other, True)  # type: ignore[no-any-return]

    def __mul__(self, other: Self | int | float) -> Self:
        return _binary("mul", _able(self, "*"), other)  # type: ignore[no-any-return]

    def __rmul__(self, other: int | float) -> Self:
        return _binary("mul", _able(self, "*"), other, True)  # type: ignore[no-any-return]

    def __neg__(self) -> Self:
        return checked(self._wrap(emit1("neg", [_able(self, "-")._v], self.ir)))

    def __pos__(self) -> Self:
        return self

    def __abs__(self) -> Self:
        return checked(self._wrap(emit1("abs", [_able(self, "abs")._v], self.ir)))

    def __lt__(self, other: Self | int | float) -> pred:
        return _compare("lt", _able(self, "<"), other)

    def __le__(self, other: Self | int | float) -> pred:
        return _compare("le", _able(self, "<="), other)

    def __gt__(self, other: Self | int | float) -> pred:
        return _compare("gt", _able(self, ">"), other)

    def __ge__(self, other: Self | int | float) -> pred:
        return _compare("ge", _able(self, ">="), other)

    def __eq__(self, other: Self | int | float) -> pred:  # type: ignore[override]
        return _compare("eq", _able(self, "=="), other)

    def __ne__(self, other: Self | int | float) -> pred:  # type: ignore[override]
        return _compare("ne" if not self.ir.is_float else "neu", _able(self, "!="), other)

    __hash__ = Device.__hash__


def _able(value: Scalar_, op: str) -> Scalar_:
    """`value`, refused where its format has no arithmetic (8-bit and narrower floats, tf32)."""
    if value.ir.is_float and (value.ir.bits < 16 or value.ir.name == "tf32"):
        fail(
            f"{value.ir} has no operator {op}: it is a storage format",
            suggestion="compute in f32: ww.f32(x), and convert back to store",
        )
    return value


class Int(Number):
    """Operators of the integer types."""

    __slots__ = ()

    def __floordiv__(self, other: Self | int) -> Self:
        return floor("div", self, other)  # type: ignore[no-any-return]

    def __rfloordiv__(self, other: int) -> Self:
        return floor("div", self, other, True)  # type: ignore[no-any-return]

    def __mod__(self, other: Self | int) -> Self:
        return floor("rem", self, other)  # type: ignore[no-any-return]

    def __rmod__(self, other: int) -> Self:
        return floor("rem", self, other, True)  # type: ignore[no-any-return]

    def __truediv__(self, other: object) -> Any:
        fail(
            "/ is not defined on integers",
            suggestion="use // (rounds toward minus infinity), or convert: ww.f32(a) / ww.f32(b)",
        )

    __rtruediv__ = __truediv__

    def __and__(self, other: Self | int) -> Self:
        return _binary("and", self, other)  # type: ignore[no-any-return]

    def __rand__(self, other: int) -> Self:
        return _binary("and", self, other, True)  # type: ignore[no-any-return]

    def __or__(self, other: Self | int) -> Self:
        return _binary("or", self, other)  # type: ignore[no-any-return]

    def __ror__(self, other: int) -> Self:
        return _binary("or", self, other, True)  # type: ignore[no-any-return]

    def __xor__(self, other: Self | int) -> Self:
        return _binary("xor", self, other)  # type: ignore[no-any-return]

    def __rxor__(self, other: int) -> Self:
        return _binary("xor", self, other, True)  # type: ignore[no-any-return]

    def __invert__(self) -> Self:
        return self._wrap(emit1("not", [self._v], self.ir))

    def __lshift__(self, amount: Int | int) -> Self:
        return checked(self._wrap(emit1("shl", [self._v, _shift_amount(amount, self.ir)], self.ir)))

    def __rshift__(self, amount: Int | int) -> Self:
        return self._wrap(emit1("shr", [self._v, _shift_amount(amount, self.ir)], self.ir))

    def __rlshift__(self, value: int) -> Self:
        return literal(value, type(self)) << self

    def __rrshift__(self, value: int) -> Self:
        return literal(value, type(self)) >> self


def _shift_amount(amount: Any, scalar: Scalar) -> Any:
    amount = settled(amount)
    if isinstance(amount, int) and not isinstance(amount, bool):
        if not 0 <= amount < scalar.bits:
            fail(f"shift of a {scalar} by {amount}", expected=f"0 to {scalar.bits - 1}", found=str(amount))
        return literal(amount, u32)._v
    if isinstance(amount, Int):
        return amount._v if amount.ir.name == "u32" else convert(amount, u32)._v
    fail("a shift amount is an integer", expected="u32", found=describe(amount))


class Float(Number):
    """Operators of the floating-point types. `/` rounds to nearest even (PTX `div.rn`); see `ww.div` for others."""

    __slots__ = ()

    def __truediv__(self, other: Self | int | float) -> Self:
        return _binary("div", _able(self, "/"), other)  # type: ignore[no-any-return]

    def __rtruediv__(self, other: int | float) -> Self:
        return _binary("div", _able(self, "/"), other, True)  # type: ignore[no-any-return]

    def __floordiv__(self, other: object) -> Any:
        fail("// is not defined on floats", suggestion="use ww.floor(a / b)")

    def __mod__(self, other: object) -> Any:
        fail("% is not defined on floats", suggestion="use a - b * ww.trunc(a / b)")


class vec(Device, Generic[S]):
    """Base of the vectors: `f32.x4(a, b, c, d)`, `v[0]` or `v.x`, unpacking, elementwise + - *."""

    __slots__ = ()
    elem: ClassVar[type[Any]]
    ir: ClassVar[irt.Vector]

    @classmethod
    def _spelling(cls) -> str:
        return str(cls.ir)

    def __init__(self, *elements: S | int | float) -> None:
        cls = type(self)
        given = list(elements) * cls.ir.count if len(elements) == 1 else list(elements)
        if len(given) != cls.ir.count:
            fail(
                f"{cls.ir} has {cls.ir.count} elements",
                expected=f"1 or {cls.ir.count} values",
                found=str(len(given)),
            )
        values = [coerce(e, cls.elem, f"element of {cls.ir}")._v for e in given]
        self._v = emit1("vec_make", values, cls.ir)

    def __len__(self) -> int:
        return self.ir.count

    def __iter__(self) -> Iterator[S]:
        return iter([self[i] for i in range(self.ir.count)])

    def __getitem__(self, index: int) -> S:
        if not isinstance(index, int):
            fail(
                "a vector is indexed by a Python integer",
                found=describe(index),
                suggestion="use registers in shared or local memory for a run-time index",
            )
        if not -self.ir.count <= index < self.ir.count:
            fail(
                f"index {index} is outside {self.ir}", expected=f"0 to {self.ir.count - 1}", found=str(index)
            )
        return self.elem._wrap(emit1("vec_get", [self._v], self.elem.ir, {"index": index % self.ir.count}))  # type: ignore[no-any-return]

    @property
    def x(self) -> S:
        return self[0]

    @property
    def y(self) -> S:
        return self[1]

    @property
    def z(self) -> S:
        return self[2]

    @property
    def w(self) -> S:
        return self[3]

    def _each(self, other: Any, op: str) -> Self:
        cls = type(self)
        if not isinstance(other, cls):
            other = cls(coerce(other, cls.elem)) if not isinstance(other, vec) else mismatch(cls, other)
        if cls.ir.count == 2 and cls.elem.ir.name in ("f16", "bf16"):
            return cls._wrap(emit1(op, [self._v, other._v], cls.ir))
        pairs = zip(self, other, strict=True)
        done = [checked(cls.elem._wrap(emit1(op, [a._v, b._v], cls.elem.ir))) for a, b in pairs]
        return cls(*done)

    def __add__(self, other: Self | S | int | float) -> Self:
        return self._each(other, "add")

    def __sub__(self, other: Self | S | int | float) -> Self:
        return self._each(other, "sub")

    def __mul__(self, other: Self | S | int | float) -> Self:
        return self._each(other, "mul")

    __radd__ = __add__
    __rmul__ = __mul__

    def bitcast(self, cls: type[C]) -> C:
        """The vector's bits as one scalar of the same width (PTX `mov` with packing)."""
        if not issubclass(cls, Scalar_) or cls.ir.bits != self.ir.bytes * 8:
            fail(
                "a bitcast keeps the width", expected=f"a {self.ir.bytes * 8}-bit scalar", found=cls.__name__
            )
        return cls._wrap(emit1("bitcast", [self._v], cls.ir))


class pred(Scalar_):
    """A predicate: the result of a comparison; what `if`, `while` and `ww.select` take."""

    __slots__ = ()

    def __and__(self, other: pred | bool) -> pred:
        return _binary("and", self, other)  # type: ignore[no-any-return]

    def __or__(self, other: pred | bool) -> pred:
        return _binary("or", self, other)  # type: ignore[no-any-return]

    def __xor__(self, other: pred | bool) -> pred:
        return _binary("xor", self, other)  # type: ignore[no-any-return]

    __rand__, __ror__, __rxor__ = __and__, __or__, __xor__

    def __invert__(self) -> pred:
        return pred._wrap(emit1("not", [self._v], irt.PRED))

    def __eq__(self, other: pred | bool) -> pred:  # type: ignore[override]
        return ~_binary("xor", self, other)  # type: ignore[no-any-return]

    def __ne__(self, other: pred | bool) -> pred:  # type: ignore[override]
        return _binary("xor", self, other)  # type: ignore[no-any-return]

    def __add__(self, other: object) -> Any:
        fail("a predicate has no arithmetic", suggestion="convert: ww.u32(p) is 1 where p holds, else 0")

    __radd__ = __sub__ = __rsub__ = __mul__ = __rmul__ = __lt__ = __gt__ = __le__ = __ge__ = __add__
    __hash__ = Device.__hash__


# fmt: off
class u8(Int):
    """8-bit unsigned integer (held in a 16-bit register; arithmetic wraps at 8 bits)."""
    class x2(vec["u8"]): ...
    class x4(vec["u8"]): ...
    class x8(vec["u8"]): ...
class u16(Int):
    """16-bit unsigned integer."""
    class x2(vec["u16"]): ...
    class x4(vec["u16"]): ...
    class x8(vec["u16"]): ...
class u32(Int):
    """32-bit unsigned integer."""
    class x2(vec["u32"]): ...
    class x4(vec["u32"]): ...
    class x8(vec["u32"]): ...
class u64(Int):
    """64-bit unsigned integer."""
    class x2(vec["u64"]): ...
    class x4(vec["u64"]): ...
class s8(Int):
    """8-bit signed integer (held in a 16-bit register; arithmetic wraps at 8 bits)."""
    class x2(vec["s8"]): ...
    class x4(vec["s8"]): ...
    class x8(vec["s8"]): ...
class s16(Int):
    """16-bit signed integer."""
    class x2(vec["s16"]): ...
    class x4(vec["s16"]): ...
    class x8(vec["s16"]): ...
class s32(Int):
    """32-bit signed integer."""
    class x2(vec["s32"]): ...
    class x4(vec["s32"]): ...
    class x8(vec["s32"]): ...
class s64(Int):
    """64-bit signed integer."""
    class x2(vec["s64"]): ...
    class x4(vec["s64"]): ...
class Bits(Scalar_):
    """Operators of the untyped bit types: logic and equality; bitcast to compute."""
    __slots__ = ()
    def __and__(self, other: Self | int) -> Self:
        return _binary("and", self, other)  # type: ignore[no-any-return]
    def __or__(self, other: Self | int) -> Self:
        return _binary("or", self, other)  # type: ignore[no-any-return]
    def __xor__(self, other: Self | int) -> Self:
        return _binary("xor", self, other)  # type: ignore[no-any-return]
    def __invert__(self) -> Self:
        return self._wrap(emit1("not", [self._v], self.ir))
    def __eq__(self, other: Self | int) -> pred:  # type: ignore[override]
        return _compare("eq", self, other)
    def __ne__(self, other: Self | int) -> pred:  # type: ignore[override]
        return _compare("ne", self, other)
    def __add__(self, other: object) -> Any:
        fail(f"{self.ir} is untyped bits and has no arithmetic", suggestion=f"bitcast first: x.bitcast(ww.u{self.ir.bits})")
    __radd__ = __sub__ = __rsub__ = __mul__ = __rmul__ = __lt__ = __gt__ = __le__ = __ge__ = __add__
    __hash__ = Device.__hash__
class b8(Bits):
    """8 untyped bits."""
class b16(Bits):
    """16 untyped bits."""
    class x2(vec["b16"]): ...
    class x4(vec["b16"]): ...
class b32(Bits):
    """32 untyped bits."""
    class x2(vec["b32"]): ...
    class x4(vec["b32"]): ...
    class x8(vec["b32"]): ...
class b64(Bits):
    """64 untyped bits."""
    class x2(vec["b64"]): ...
    class x4(vec["b64"]): ...
class b128(Bits):
    """128 untyped bits (PTX 8.3, sm_70)."""
class f16(Float):
    """IEEE binary16."""
    class x2(vec["f16"]): ...
    class x4(vec["f16"]): ...
    class x8(vec["f16"]): ...
class bf16(Float):
    """bfloat16."""
    class x2(vec["bf16"]): ...
    class x4(vec["bf16"]): ...
    class x8(vec["bf16"]): ...
class tf32(Float):
    """TensorFloat-32 in a 32-bit register: an operand format of matrix instructions."""
class f32(Float):
    """IEEE binary32."""
    class x2(vec["f32"]): ...
    class x4(vec["f32"]): ...
    class x8(vec["f32"]): ...
class f64(Float):
    """IEEE binary64."""
    class x2(vec["f64"]): ...
    class x4(vec["f64"]): ...
class e4m3fnuz(Float):
    """8-bit float of AMD's gfx942, 4 exponent bits: one zero, no infinities."""
    class x2(vec["e4m3fnuz"]): ...
    class x4(vec["e4m3fnuz"]): ...
    class x8(vec["e4m3fnuz"]): ...
class e5m2fnuz(Float):
    """8-bit float of AMD's gfx942, 5 exponent bits: one zero, no infinities."""
    class x2(vec["e5m2fnuz"]): ...
    class x4(vec["e5m2fnuz"]): ...
    class x8(vec["e5m2fnuz"]): ...
class e4m3(Float):
    """8-bit float, 4 exponent bits (OCP FN: no infinities)."""
    class x2(vec["e4m3"]): ...
    class x4(vec["e4m3"]): ...
    class x8(vec["e4m3"]): ...
class e5m2(Float):
    """8-bit float, 5 exponent bits (OCP)."""
    class x2(vec["e5m2"]): ...
    class x4(vec["e5m2"]): ...
    class x8(vec["e5m2"]): ...
class e3m2(Float):
    """6-bit float, 3 exponent bits, in a byte."""
    class x2(vec["e3m2"]): ...
class e2m3(Float):
    """6-bit float, 2 exponent bits, in a byte."""
    class x2(vec["e2m3"]): ...
class e2m1(Float):
    """4-bit float (OCP MXFP4), in a byte; `x2` packs two in one byte."""
    class x2(vec["e2m1"]): ...
class ue8m0(Float):
    """8-bit power-of-two scale."""
    class x2(vec["ue8m0"]): ...
# fmt: on


def convert(value: Any, cls: type[C], rnd: str | None = None, sat: bool = False, ftz: bool = False) -> C:
    """Numeric conversion to `cls`. Default rounding: rn to floats, rzi (toward zero) to integers; integers wrap."""
    value = settled(value)
    if not isinstance(cls, type) or not issubclass(cls, Scalar_):
        fail(
            "conversion to something that is not a scalar type",
            expected="a type such as ww.f32",
            found=repr(cls),
        )
    if not isinstance(value, Scalar_):
        mismatch(cls, value, "cannot convert")
    src, dst = value.ir, cls.ir
    if dst.kind == "p":
        fail(
            "a predicate is made by a comparison", expected="pred", found=str(src), suggestion="write x != 0"
        )
    if src.kind == "p":
        one, zero = literal(1, cls), literal(0, cls)
        return cls._wrap(emit1("select", [value._v, one._v, zero._v], dst))
    if "b" in (src.kind, dst.kind):
        if src.bits == dst.bits:
            return value.bitcast(cls)
        fail(
            f"{src} to {dst}: untyped bits convert only to the same width",
            suggestion="bitcast to a typed integer first",
        )
    if src.is_int and dst.is_int and src.bits == dst.bits and not sat:
        return value.bitcast(cls)
    words = {"rnd": _rounding(src, dst, rnd), "sat": sat, "ftz": ftz}
    attrs = {name: word for name, word in words.items() if word}
    return cls._wrap(emit1("cvt", [value._v], dst, attrs))


def _rounding(src: Scalar, dst: Scalar, rnd: str | None) -> str | None:
    """The rounding modifier that `src` -> `dst` carries; refuses one that does not belong there."""
    to_int = src.is_float and dst.is_int
    inexact = (
        (src.is_int and dst.is_float)
        or (src.is_float and dst.is_float and dst is not src and dst.bits <= src.bits)
        or dst.name == "tf32"
    )
    integral = src is dst and src.is_float
    allowed = (
        ("rni", "rzi", "rmi", "rpi")
        if to_int or integral
        else ("rna", "rn", "rz")
        if dst.name == "tf32"
        else ("rz", "rp")
        if dst.name == "ue8m0"
        else ("rn", "rz", "rm", "rp")
        if inexact
        else ()
    )
    if rnd is None:
        return ("rzi" if to_int else None if integral else allowed[0]) if allowed else None
    if rnd not in allowed:
        fail(
            f"conversion from {src} to {dst} does not take rounding {rnd!r}",
            expected=" ".join(allowed) or "no rounding",
            found=rnd,
        )
    return rnd


def class_of(type_: irt.Type) -> type[Device]:
    """The class that wraps values of a scalar or vector IR type."""
    if isinstance(type_, Scalar):
        return CLASSES[type_]
    if isinstance(type_, irt.Vector):
        return getattr(CLASSES[type_.elem], f"x{type_.count}")  # type: ignore[no-any-return]
    raise TypeError(type_)


def as_type(spec: Any) -> type[Scalar_]:
    """The scalar class that `spec` names: a class, a PTX spelling, or a NumPy, ml_dtypes or torch dtype.

    Raises TypeError where there is none.
    """
    if isinstance(spec, type) and issubclass(spec, Scalar_) and hasattr(spec, "ir"):
        return spec
    if spec in (bool, int, float, complex, str, object):
        raise TypeError(f"Python's {spec.__name__} has no width; write ww.s32, ww.f32, ...")
    name = spec if isinstance(spec, str) else ""
    if not name and type(spec).__module__.partition(".")[0] == "torch":
        name = str(spec).removeprefix("torch.")
    elif not name:
        name = np.dtype(spec).name
    if name in SCALARS:
        return CLASSES[SCALARS[name]]
    for scalar in SCALARS.values():
        if scalar.numpy == name and scalar.kind != "b":
            return CLASSES[scalar]
    raise TypeError(f"no device type for {spec!r}")
