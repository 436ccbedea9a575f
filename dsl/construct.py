"""Constructing objects of the user's classes in a kernel: `__new__`, `__init__` and `__post_init__` run converted.

Needs nothing of the front end but the inliner that `calls` passes in. Gives `caller`. A dataclass with a generated
`__init__` is filled field by field, as the generated code does, so that its `__post_init__` can be converted too.
"""

from __future__ import annotations

import dataclasses
import inspect
import types
from collections.abc import Callable
from typing import Any

Inliner = Callable[..., Callable[..., Any] | None]


def caller(cls: type, inlined: Inliner) -> Callable[..., Any]:
    """What to call in place of the user's class `cls`; `inlined(function, self)` is its converted call."""
    if type(cls).__call__ is not type.__call__:  # a metaclass that constructs in its own way
        return cls
    new: Any = cls.__new__
    init: Any = cls.__init__  # type: ignore[misc]
    post = getattr(cls, "__post_init__", None)
    if _generated(init) and isinstance(post, types.FunctionType) and new is object.__new__:
        return lambda *args, **kwargs: _dataclass(cls, inlined, args, kwargs)
    if _generated(init) or not isinstance(init, types.FunctionType):
        return cls

    def construct(*args: Any, **kwargs: Any) -> Any:
        if new is object.__new__:
            made: Any = new(cls)
        else:
            run = inlined(new, cls) if isinstance(new, types.FunctionType) else None
            made = run(*args, **kwargs) if run is not None else new(cls, *args, **kwargs)
        if isinstance(made, cls):
            start = inlined(init, made)
            if start is not None:
                start(*args, **kwargs)
            else:
                init(made, *args, **kwargs)
        return made

    return construct


def _generated(init: Any) -> bool:
    """Whether `init` has no source: made by `dataclasses`."""
    return isinstance(init, types.FunctionType) and init.__code__.co_filename.startswith("<")


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
    post = inlined(cls.__post_init__, made)  # type: ignore[attr-defined]
    if post is None:
        cls.__post_init__(made, *late)  # type: ignore[attr-defined]
    else:
        post(*late)
    return made


def _is_factory(value: Any) -> bool:
    """Whether a bound argument is the mark that `dataclasses` puts in place of a default factory's value."""
    return type(value).__name__ == "_HAS_DEFAULT_FACTORY_CLASS"
