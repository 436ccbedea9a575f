"""Device values: what every typed object in a kernel is, and how Python values become one.

Needs `trace`. Gives `Device` (a wrapped IR value), `Pending` (a Python literal carried around a device loop, whose
type is settled by its first typed use), `Unbound` (a variable that not every path assigned), `coerce` and `literal`.
Invariant: a `Device` that is not `Pending` has an IR value of a known type.
"""

from __future__ import annotations

import math
from typing import Any, ClassVar, NoReturn, Self, TypeVar

import numpy as np

from ..codegen.ir.core import Value
from ..codegen.ir.types import Type
from ..isa.rounding import nearest
from ..isa.types import Scalar
from .trace import emit1, fail

D = TypeVar("D", bound="Device")


class Device:
    """A value that exists on the device. Python may hold it, name it and pass it on, but not look inside it."""

    __slots__ = ("_v",)
    _v: Value
    ir: ClassVar[Type]

    @classmethod
    def _wrap(cls, value: Value) -> Self:
        self = object.__new__(cls)
        self._v = value
        return self

    @classmethod
    def _spelling(cls) -> str:
        return cls.__name__

    def _python_use(self, use: str, suggestion: str) -> NoReturn:
        fail(
            f"a device value of type {describe(self)} cannot be used as a Python {use}",
            expected="a Python value, known while tracing",
            found=f"{describe(self)}, known only on the device",
            suggestion=suggestion,
        )

    def __bool__(self) -> bool:
        self._python_use(
            "bool", "compare it (x != 0) and use `if`, `while`, `and`, `or`, `not` directly in the kernel"
        )

    def __int__(self) -> int:
        self._python_use("int", "convert on the device: ww.s32(x) or ww.u32(x)")

    def __float__(self) -> float:
        self._python_use("float", "convert on the device: ww.f32(x)")

    def __index__(self) -> int:
        self._python_use(
            "integer", "loop over ww.range(n) instead of range(n); lists are indexed by Python integers only"
        )

    def __len__(self) -> int:
        self._python_use("container", "device values have no length")

    def __iter__(self) -> Any:
        self._python_use("iterable", "loop over ww.range(n)")

    def __contains__(self, item: object) -> bool:
        self._python_use("container", "compare the elements one by one")

    def __call__(self, *args: object, **kwargs: object) -> Any:
        self._python_use("function", "device values cannot be called")

    def __hash__(self) -> int:
        self._python_use(
            "key (it has no hash)",
            "compare it with each key, `x == 0 or x == 1`, or index memory with it: ww.const, ww.local, ww.shared",
        )

    def __format__(self, spec: str) -> str:
        self._python_use("string", 'print from the kernel with ww.printf("%d\\n", x)')

    def __str__(self) -> str:
        self._python_use("string", 'print from the kernel with ww.printf("%d\\n", x)')

    def __repr__(self) -> str:
        return f"<device {describe(self)}>"

    def __pow__(self, other: object) -> Any:
        fail(
            f"{describe(self)} has no operator **",
            suggestion="multiply, or use ww.ex2(y * ww.lg2(x)) for floats",
        )

    def __matmul__(self, other: object) -> Any:
        fail(f"{describe(self)} has no operator @", suggestion="use the mma instructions of ww.ptx")


class Unbound:
    """Stands for a variable that not every path to here has assigned. Any use is refused."""

    __slots__ = ("_name", "_why")

    def __init__(self, name: str, why: str = "it has not been assigned yet") -> None:
        object.__setattr__(self, "_name", name)
        object.__setattr__(self, "_why", why)

    def _refuse(self, *_: object, **__: object) -> Any:
        refuse_unbound(self)

    def __getattr__(self, name: str) -> Any:
        if name.startswith("__"):
            raise AttributeError(name)
        refuse_unbound(self)

    __setattr__ = __getitem__ = __setitem__ = __call__ = __bool__ = __iter__ = __len__ = __str__ = (
        __repr__
    ) = _refuse
    __add__ = __radd__ = __sub__ = __rsub__ = __mul__ = __rmul__ = __truediv__ = __rtruediv__ = _refuse
    __floordiv__ = __rfloordiv__ = __mod__ = __rmod__ = __lshift__ = __rlshift__ = __rshift__ = (
        __rrshift__
    ) = _refuse
    __and__ = __rand__ = __or__ = __ror__ = __xor__ = __rxor__ = __neg__ = __abs__ = __invert__ = _refuse
    __lt__ = __le__ = __gt__ = __ge__ = __eq__ = __ne__ = __int__ = __float__ = __index__ = _refuse
    __hash__ = object.__hash__


def refuse_unbound(value: Unbound) -> NoReturn:
    """Refuse the use of `value`, naming the variable."""
    name = object.__getattribute__(value, "_name")
    why = object.__getattribute__(value, "_why")
    fail(
        f"variable '{name}' is used, but {why}",
        suggestion=f"assign '{name}' before the branch or loop, on every path",
    )


class Pending(Device):
    """A Python number that a device loop carries: its device type is that of the first typed value it meets."""

    __slots__ = ("cls", "fixed", "name", "python")

    def __init__(self, python: int | float | bool, value: Value, name: str) -> None:
        self.python, self._v, self.name = python, value, name
        self.cls: type[Device] | None = None
        self.fixed = False  # the loop is closed and never changed it: it is the Python number again

    def _python_use(self, use: str, suggestion: str) -> NoReturn:
        self.known()
        super()._python_use(use, suggestion)

    def settle(self, cls: type[Device]) -> Device:
        """Give it the type `cls` (checking that the number fits), or check that it has that type already."""
        if self.fixed:
            return literal(self.python, cls)
        if self.cls is None:
            literal_value(self.python, cls)
            self.cls = cls
            self._v.type = cls.ir
        elif self.cls is not cls:
            mismatch(cls, self)
        return cls._wrap(self._v)

    def known(self) -> Device:
        """The typed value, once settled; before, a diagnostic that asks for a type."""
        if self.cls is None:
            fail(
                f"the type of '{self.name}' is not known: it starts as the Python literal {self.python!r}"
                " and changes in a device loop",
                suggestion=f"give it a type before the loop: {self.name} = ww.{_guess(self.python)}({self.python!r})",
            )
        return self.cls._wrap(self._v)


def _guess(python: int | float | bool) -> str:
    if isinstance(python, bool):
        return "pred"
    return "f32" if isinstance(python, float) else "u32" if python >= 0 else "s32"


def _pending_binary(name: str) -> Any:
    def method(self: Pending, other: Any) -> Any:
        if self.fixed:
            return getattr(self.python, name)(other)
        if self.cls is None and isinstance(other, Device) and not isinstance(other, Pending):
            self.settle(type(other))
        elif isinstance(other, Pending) and other.cls is not None and self.cls is None:
            self.settle(other.cls)
        return getattr(self.known(), name)(other)

    return method


def _pending_unary(name: str) -> Any:
    def method(self: Pending) -> Any:
        return getattr(self.known(), name)()

    return method


for _name in [
    "add",
    "radd",
    "sub",
    "rsub",
    "mul",
    "rmul",
    "truediv",
    "rtruediv",
    "floordiv",
    "rfloordiv",
    "mod",
    "rmod",
    "lshift",
    "rlshift",
    "rshift",
    "rrshift",
    "and",
    "rand",
    "or",
    "ror",
    "xor",
    "rxor",
    "lt",
    "le",
    "gt",
    "ge",
    "eq",
    "ne",
]:
    setattr(Pending, f"__{_name}__", _pending_binary(f"__{_name}__"))
for _name in ("neg", "abs", "invert"):
    setattr(Pending, f"__{_name}__", _pending_unary(f"__{_name}__"))
Pending.__hash__ = Device.__hash__  # type: ignore[method-assign]


def describe(value: object) -> str:
    """The type of `value` as the user would write it, for messages."""
    if isinstance(value, Pending):
        return (
            value.cls._spelling() if value.cls else f"Python {type(value.python).__name__} {value.python!r}"
        )
    if isinstance(value, Device):
        return type(value)._spelling()
    if isinstance(value, Unbound):
        refuse_unbound(value)
    if isinstance(value, bool | int | float):
        return f"Python {type(value).__name__} {value!r}"
    return f"Python {type(value).__name__}"


def mismatch(cls: type[Device], found: object, what: str = "operand types differ") -> NoReturn:
    """Refuse `found` where a `cls` is wanted."""
    convertible = (
        isinstance(found, Device)
        and isinstance(cls.ir, Scalar)
        and isinstance(type(found).__dict__.get("ir", found._v.type), Scalar)
    )
    suggestion = (
        f"convert explicitly: ww.{cls._spelling()}(x)" if convertible and cls._spelling() != "pred" else None
    )
    if isinstance(found, Device) and convertible:
        other: Any = type(found)
        kinds: Any = {cls: cls.ir, other: other.ir}
        if {ir.kind for ir in kinds.values()} == {"u", "s"}:
            signed = next(c for c, ir in kinds.items() if ir.kind == "s")
            suggestion = (
                f"convert the unsigned one: ww.{signed._spelling()}(x), "
                "because a negative number has no unsigned value"
            )
    fail(what, expected=cls._spelling(), found=describe(found), suggestion=suggestion)


def literal_value(python: Any, cls: type[Device]) -> int | float | bool:
    """The constant of type `cls` that a Python or NumPy number means; refused where it does not fit."""
    scalar = cls.ir
    if isinstance(python, np.generic):
        python = python.item()
    if not isinstance(scalar, Scalar) or not isinstance(python, bool | int | float):
        mismatch(cls, python)
    if scalar.kind == "p":
        if not isinstance(python, bool):
            fail("a predicate is wanted", expected="pred, True or False", found=describe(python))
        return python
    if isinstance(python, bool):
        fail(f"a {scalar} is wanted", expected=str(scalar), found=describe(python), suggestion="write 0 or 1")
    if scalar.kind == "f":
        return _float_literal(python, scalar)
    return _int_literal(python, scalar)


def _int_literal(python: int | float, scalar: Scalar) -> int:
    if isinstance(python, float):
        fail(
            f"a Python float does not fit {scalar}",
            expected=str(scalar),
            found=describe(python),
            suggestion=f"write the integer {int(python)}"
            if python.is_integer()
            else "convert the other operand to f32",
        )
    low, high = (
        (-(1 << (scalar.bits - 1)), (1 << (scalar.bits - 1)) - 1)
        if scalar.kind == "s"
        else (0, (1 << scalar.bits) - 1)
    )
    if scalar.kind == "b":
        low = -(1 << (scalar.bits - 1))
    if not low <= python <= high:
        fail(f"the literal {python} does not fit {scalar}", expected=f"{low} to {high}", found=str(python))
    return python & high if scalar.kind == "b" else python


def round_to(python: float, scalar: Scalar) -> float:
    """`python` rounded to nearest even in the format of `scalar` (tf32 keeps its f32 value)."""
    if scalar.name == "f64" or not math.isfinite(python):
        return float(python)
    return float(nearest(python, scalar))


def _float_literal(python: int | float, scalar: Scalar) -> float:
    try:
        exact = float(python)
    except OverflowError:
        exact = math.inf
    value = round_to(exact, scalar)
    if isinstance(python, int) and int(value if math.isfinite(value) else 0) != python:
        fail(
            f"the integer literal {python} is not exact in {scalar}",
            suggestion=f"write the float you mean: {exact!r}" if math.isfinite(exact) else "use a wider type",
        )
    if value == 0 and exact != 0:
        fail(
            f"the literal {python!r} is too small for {scalar}: it would become 0",
            expected=f"a value that {scalar} does not round to 0",
            found=repr(python),
            suggestion="write 0.0, or compute in a wider type",
        )
    if math.isfinite(exact) and not math.isfinite(value):
        fail(
            f"the literal {python!r} does not fit {scalar}", expected=f"a finite {scalar}", found=repr(python)
        )
    return value


def literal(python: Any, cls: type[D]) -> D:
    """The Python number as a device constant of type `cls`."""
    return cls._wrap(emit1("const", [], cls.ir, {"value": literal_value(python, cls)}))


def coerce(value: Any, cls: type[D], what: str = "operand types differ") -> D:
    """`value` as a `cls`: itself, a settled literal, or refused. Never converts between device types."""
    if type(value) is cls:
        return value
    if isinstance(value, Pending):
        return value.settle(cls)  # type: ignore[return-value]
    if isinstance(value, bool | int | float | np.generic):
        return literal(value, cls)
    if isinstance(value, Unbound):
        refuse_unbound(value)
    if isinstance(value, cls):
        return value
    mismatch(cls, value, what)


def settled(value: Any) -> Any:
    """`value`, with a pending literal replaced by its typed self."""
    if isinstance(value, Pending):
        return value.python if value.fixed else value.known()
    if isinstance(value, Unbound):
        refuse_unbound(value)
    return value
