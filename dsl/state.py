"""Leaves at control-flow joins: when two Python values mean the same, and how device values become one.

Needs `values`. Gives `same_python`, `device_class`, `as_device` and `parameter`. Invariant: two Python values are the same
only where no operation of Python tells them apart: 0.0 is not -0.0, 1 is not True, NaN is NaN.
"""

from __future__ import annotations

import dataclasses
import struct
import types
from typing import Any

import numpy as np

from ..codegen.ir import types as irt
from ..codegen.ir.core import Block, Value
from .trace import fail
from .values import Device, Pending, coerce, describe

NUMBERS = bool | int | float | np.generic


def device_class(leaves: list[Any], name: str) -> type[Device] | None:
    """The class that all device leaves share; None where every leaf is a Python number; refuses anything else."""
    cls: type[Device] | None = None
    for leaf in leaves:
        if isinstance(leaf, Pending):
            leaf_cls = leaf.cls
        elif isinstance(leaf, Device):
            leaf_cls = type(leaf)
        else:
            continue
        if leaf_cls is None:
            continue
        if cls is None:
            cls = leaf_cls
        elif leaf_cls.ir is cls.ir:
            if getattr(leaf_cls, "shape", None) != getattr(cls, "shape", None):
                cls = _plain_pointer(cls, leaf_cls, name)
        else:
            fail(
                f"variable '{name}' has two types on different paths",
                expected=cls._spelling(),
                found=leaf_cls._spelling(),
                suggestion=f"convert one of them: ww.{cls._spelling()}(...)",
            )
    return cls


def _is_pointer(leaf: Device) -> bool:
    return isinstance(getattr(type(leaf), "ir", None), irt.Pointer)


def _plain_pointer(a: type[Device], b: type[Device], name: str) -> type[Device]:
    """The pointer without a shape that an array and a pointer join to; arrays of two shapes are refused."""
    shapes = [getattr(cls, "shape", None) for cls in (a, b)]
    if None not in shapes:
        fail(
            f"variable '{name}' is an array of two shapes on different paths",
            found=f"{shapes[0]} and {shapes[1]}",
            suggestion="take a pointer on both paths: array.at(...)",
        )
    return a if shapes[0] is None else b


def as_device(leaf: Any, cls: type[Device], name: str) -> Value:
    """`leaf` as a value of `cls` at the open block."""
    if (
        isinstance(leaf, Device)
        and not isinstance(leaf, Pending)
        and _is_pointer(leaf)
        and type(leaf).ir is cls.ir
    ):
        return leaf._v  # an array joins a pointer to the same type
    if isinstance(leaf, Device | NUMBERS):
        return coerce(leaf, cls, f"variable '{name}' has two types on different paths")._v
    fail(
        f"variable '{name}' is a device value on one path and a Python object on another",
        expected=cls._spelling(),
        found=describe(leaf),
    )


def same_python(leaves: list[Any]) -> bool:
    """Whether all leaves are one Python value: identical, or literals of one type that nothing tells apart."""
    first = leaves[0]
    return all(leaf is first or _same(leaf, first) for leaf in leaves[1:])


def _same(a: Any, b: Any) -> bool:
    if isinstance(a, Device) and isinstance(b, Device):
        return a._v is b._v and type(a) is type(b) and not isinstance(a, Pending)
    if type(a) is not type(b):
        return False
    if type(a) is float:
        return struct.pack("<d", a) == struct.pack("<d", b)
    if type(a) is complex:
        return struct.pack("<dd", a.real, a.imag) == struct.pack("<dd", b.real, b.imag)
    if type(a) in (bool, int, str, bytes, types.GenericAlias) or _is_of(a, "fractions", "Fraction"):
        return bool(a == b)
    if type(a) in (range, slice):
        return _same((a.start, a.stop, a.step), (b.start, b.stop, b.step))
    if _is_of(a, "decimal", "Decimal"):
        return bool(a.as_tuple() == b.as_tuple())
    if isinstance(a, np.generic):
        return bool(a.dtype == b.dtype) and a.tobytes() == b.tobytes()
    if type(a) in (tuple, frozenset):
        return len(a) == len(b) and (all(map(_same_or_is, a, b)) if type(a) is tuple else _same_sets(a, b))
    if isinstance(a, types.MethodType):
        return a.__self__ is b.__self__ and a.__func__ is b.__func__
    if isinstance(a, types.BuiltinMethodType):
        return a.__self__ is b.__self__ and a.__name__ == b.__name__
    if isinstance(a, types.FunctionType):
        return _same_functions(a, b)
    return _same_frozen(a, b)


def _is_of(a: Any, module: str, name: str) -> bool:
    """Whether `a` is of a class of Python's library, which is not loaded for the question."""
    return type(a).__module__ == module and type(a).__name__ == name


def _same_or_is(a: Any, b: Any) -> bool:
    return a is b or _same(a, b)


def _same_sets(a: frozenset[Any], b: frozenset[Any]) -> bool:
    return all(any(_same_or_is(x, y) for y in b) for x in a)


def _same_functions(a: types.FunctionType, b: types.FunctionType) -> bool:
    """Whether two functions have one body, the same variables and the same defaults."""
    if a.__code__ is not b.__code__ or a.__globals__ is not b.__globals__:
        return False
    cells = zip(a.__closure__ or (), b.__closure__ or (), strict=True)
    keywords = (tuple((a.__kwdefaults__ or {}).items()), tuple((b.__kwdefaults__ or {}).items()))
    held = [(a.__defaults__, b.__defaults__), keywords]
    return all(x is y for x, y in cells) and all(_same_or_is(x, y) for x, y in held)


def _same_frozen(a: Any, b: Any) -> bool:
    """Whether two frozen dataclasses of a type hold the same fields."""
    params = getattr(type(a), "__dataclass_params__", None)
    if params is None or not params.frozen:
        return False
    return all(_same_or_is(getattr(a, f.name), getattr(b, f.name)) for f in dataclasses.fields(a))


def parameter(block: Block, cls: type[Device], name: str) -> Device:
    """A new parameter of `block` as a device value."""
    hint = name if name.isidentifier() else None
    return cls._wrap(block.add_param(cls.ir, hint))
