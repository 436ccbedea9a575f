"""Python variables at control-flow joins: snapshots of what they hold, and how several snapshots become one.

Needs `values`. Gives `snapshot`, `restore` and `merge_values`. A snapshot copies lists, dicts and plain objects (the
containers whose elements a branch may replace) and keeps every other object by identity; a join keeps what is the same
on all paths, gives device values a block parameter, and refuses what cannot be one variable.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Callable
from typing import Any

import numpy as np

from ..codegen.ir.core import Block, Value
from .trace import fail
from .values import Device, Pending, Unbound, coerce, describe

NUMBERS = bool | int | float | np.generic


class Shape:
    """A container in a snapshot: the object, the constructor of an equal one, and its items."""

    __slots__ = ("items", "kind", "original")

    def __init__(self, original: Any, kind: str, items: dict[Any, Any]) -> None:
        self.original, self.kind, self.items = original, kind, items


def snapshot(value: Any) -> Any:
    """What `value` holds now, deep through lists, tuples, dicts and dataclasses."""
    if type(value) is list:
        return Shape(value, "list", {i: snapshot(v) for i, v in enumerate(value)})
    if type(value) is dict:
        return Shape(value, "dict", {k: snapshot(v) for k, v in value.items()})
    if type(value) is tuple:
        return Shape(value, "tuple", {i: snapshot(v) for i, v in enumerate(value)})
    if dataclasses.is_dataclass(value) and not isinstance(value, type):
        frozen = _is_frozen(value)
        if frozen and not _has_device(value):
            return value  # nothing in it can change
        kind = "frozen" if frozen else "data"
        return Shape(
            value, kind, {f.name: snapshot(getattr(value, f.name)) for f in dataclasses.fields(value)}
        )
    return value


def _is_frozen(value: Any) -> bool:
    return bool(value.__dataclass_params__.frozen)


def _has_device(value: Any) -> bool:
    """Whether there is a device value in it, or a container that could get one."""
    if isinstance(value, Device | Pending | Unbound | list | dict):
        return True
    if isinstance(value, tuple):
        return any(map(_has_device, value))
    if dataclasses.is_dataclass(value) and not isinstance(value, type):
        return not _is_frozen(value) or any(
            _has_device(getattr(value, f.name)) for f in dataclasses.fields(value)
        )
    return False


def restore(state: Any) -> Any:
    """The value a snapshot was taken of, its containers filled in place with what they held then."""
    if not isinstance(state, Shape):
        return state
    return fill(state.original, state.kind, {k: restore(v) for k, v in state.items.items()})


def fill(original: Any, kind: str, items: dict[Any, Any]) -> Any:
    """The container `original` holding `items`: in place where it is mutable."""
    if kind == "tuple":
        same = all(a is b for a, b in zip(original, items.values(), strict=True))
        return original if same else tuple(items.values())
    if kind == "frozen":
        same = all(getattr(original, name) is item for name, item in items.items())
        return original if same else dataclasses.replace(original, **items)
    if kind == "list":
        original[:] = items.values()
    elif kind == "dict":
        original.clear()
        original.update(items)
    else:
        for key, item in items.items():
            object.__setattr__(original, key, item)
    return original


#: Builds a device join of leaves: (leaves, variable name) -> joined value.
Joiner = Callable[[list[Any], str], Any]


def merge_values(states: list[Any], name: str, join: Joiner) -> Any:
    """One value for the snapshots `states` of variable `name`; `join` makes block parameters of device leaves."""
    first = states[0]
    if isinstance(first, Shape) and all(isinstance(s, Shape) and s.kind == first.kind for s in states):
        keys = list(first.items)
        if any(list(s.items) != keys for s in states):
            fail(
                f"'{name}' has a different number of elements on different paths",
                expected=str(len(keys)),
                found=", ".join(str(len(s.items)) for s in states),
            )
        items = {
            k: merge_values([s.items[k] for s in states], element(name, first.kind, k), join) for k in keys
        }
        return fill(first.original, first.kind, items)
    if all(s is first for s in states):
        return restore(first)
    return join(states, name)


def element(name: str, kind: str, key: Any) -> str:
    """How the user would write item `key` of the container `name`."""
    return f"{name}.{key}" if kind in ("data", "frozen") else f"{name}[{key!r}]"


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
        elif leaf_cls.ir is not cls.ir:
            fail(
                f"variable '{name}' has two types on different paths",
                expected=cls._spelling(),
                found=leaf_cls._spelling(),
                suggestion=f"convert one of them: ww.{cls._spelling()}(...)",
            )
    return cls


def as_device(leaf: Any, cls: type[Device], name: str) -> Value:
    """`leaf` as a value of `cls` at the open block."""
    if isinstance(leaf, Device | NUMBERS):
        return coerce(leaf, cls, f"variable '{name}' has two types on different paths")._v
    fail(
        f"variable '{name}' is a device value on one path and a Python object on another",
        expected=cls._spelling(),
        found=describe(leaf),
    )


def same_python(leaves: list[Any]) -> bool:
    """Whether all leaves are Python objects that compare equal (and of one type)."""
    first = leaves[0]
    if any(isinstance(leaf, Device | Unbound) or type(leaf) is not type(first) for leaf in leaves):
        return False
    try:
        return all(bool(leaf == first) for leaf in leaves)
    except Exception:  # objects with an odd __eq__ are only equal when identical
        return False


def parameter(block: Block, cls: type[Device], name: str) -> Device:
    """A new parameter of `block` as a device value."""
    hint = name if name.isidentifier() else None
    return cls._wrap(block.add_param(cls.ir, hint))
