"""Constructing objects of the user's classes in a kernel: `__new__`, `__init__` and `__post_init__` run converted.

Needs `trace`, and the inliner that `calls` passes in. Gives `caller` and `generated`. A dataclass with a generated
`__init__` is filled field by field, as the generated code does, so that its `__post_init__` can be converted too.
"""

from __future__ import annotations

import dataclasses
import functools
import inspect
import types
from collections.abc import Callable, Sequence
from typing import Any

from .trace import current

Inliner = Callable[..., Callable[..., Any] | None]


def caller(cls: type, inlined: Inliner) -> Callable[..., Any]:
    """What to call in place of the user's class `cls`; `inlined(function, self)` is its converted call."""
    if any("__call__" in vars(meta) for meta in type(cls).__mro__ if meta not in (type, object)):
        return cls  # a metaclass that constructs in its own way
    new: Any = cls.__new__
    init: Any = cls.__init__  # type: ignore[misc]
    post = getattr(cls, "__post_init__", None)
    if generated(init) and isinstance(post, types.FunctionType) and new is object.__new__:
        return lambda *args, **kwargs: _dataclass(cls, inlined, args, kwargs)
    if generated(init) or not isinstance(init, types.FunctionType):
        return cls

    def construct(*args: Any, **kwargs: Any) -> Any:
        if new is object.__new__:
            made: Any = new(cls)
        else:
            run = inlined(new, cls) if isinstance(new, types.FunctionType) else None
            made = run(*args, **kwargs) if run is not None else new(cls, *args, **kwargs)
        if isinstance(made, cls):
            _run(inlined(init, made) or functools.partial(init, made), made, args, kwargs)
        return made

    return construct


def generated(fn: Any) -> bool:
    """Whether `fn` was made by `dataclasses`, `collections` or attrs, and has no source."""
    return isinstance(fn, types.FunctionType) and fn.__code__.co_filename.startswith(("<string>", "<attrs"))


def _dataclass(cls: type, inlined: Inliner, args: tuple[Any, ...], kwargs: dict[str, Any]) -> Any:
    """An object of a dataclass whose `__post_init__` is the user's."""
    made: Any = object.__new__(cls)
    bound = inspect.signature(cls.__init__).bind(made, *args, **kwargs)  # type: ignore[misc]
    bound.apply_defaults()
    given = bound.arguments
    late: list[Any] = []
    for name, spec in cls.__dataclass_fields__.items():  # type: ignore[attr-defined]
        kind = getattr(spec._field_type, "name", "_FIELD")
        if kind == "_FIELD_CLASSVAR":
            continue
        if name in given and spec.init:
            value = given[name]
            if (
                spec.default_factory is not dataclasses.MISSING
                and not isinstance(value, cls)
                and _is_factory(value)
            ):
                value = spec.default_factory()
        elif spec.default_factory is not dataclasses.MISSING:
            value = spec.default_factory()
        else:
            continue
        if kind == "_FIELD_INITVAR":
            late.append(value)
        else:
            object.__setattr__(made, name, value)
    post: Any = cls.__post_init__  # type: ignore[attr-defined]
    _run(inlined(post, made) or functools.partial(post, made), made, late, {})
    return made


def _run(init: Callable[..., Any], made: Any, args: Sequence[Any], kwargs: dict[str, Any]) -> None:
    """Initialise `made`, which no variable of the user's holds yet."""
    held = current().held
    held.append(made)
    init(*args, **kwargs)
    held.pop()


def _is_factory(value: Any) -> bool:
    """Whether a bound argument is the mark that `dataclasses` puts in place of a default factory's value."""
    return type(value).__name__ == "_HAS_DEFAULT_FACTORY_CLASS"
