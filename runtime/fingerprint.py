"""Compute what a kernel's code depends on, as one hash, without tracing it, and how to notice that it changed.

Needs `code_reads`, `supported`, `guard`. Gives `read(fn, *more)`, a `Reading` (hash, checks, reasons), `fingerprint`,
`token(value)` and `Uncacheable`. Invariant: two kernels with one fingerprint trace alike. The walk
follows the kernel's code, every function that it reaches (through globals, closures, defaults, attributes, methods,
constexprs) and the values that they read. It accepts the listed constructs and raises `Uncacheable` at any other one.
"""

from __future__ import annotations

import sys
import types
from collections.abc import Iterable
from typing import Any

import numpy as np

from .guard import ABSENT, Guard
from .objects import ObjectWalk
from .supported import _ROOT
from .walk import Uncacheable

try:  # hashlib loads OpenSSL, which takes longer than the rest of a cache hit
    from _blake2 import blake2b
except ImportError:
    from hashlib import blake2b

__all__ = [
    "ABSENT",
    "Guard",
    "Reading",
    "Uncacheable",
    "fingerprint",
    "read",
    "token",
    "unsteady",
]


class Reading:
    """What a kernel reads at one moment. `digest`: None if something is not supported (`reason` says what); `large`: a
    mutable object that has too many elements for the check before each launch, or None.
    """

    __slots__ = ("digest", "guard", "large", "reason", "temporary")

    def __init__(
        self,
        digest: str | None,
        guard: Guard | None,
        reason: str | None = None,
        large: str | None = None,
        temporary: bool = False,
    ) -> None:
        self.digest, self.guard, self.reason, self.large, self.temporary = (
            digest,
            guard,
            reason,
            large,
            temporary,
        )


def unsteady() -> Reading:
    """The reading of a kernel whose trace changed what it reads."""
    return Reading(None, None, "something that tracing it changes", temporary=True)


def read(fn: types.FunctionType, more: Iterable[Any] = (), extra: Iterable[tuple[Any, ...]] = ()) -> Reading:
    """What `fn` and the values in `more` depend on now. `extra`: further checks that the guard makes."""
    walk = ObjectWalk()
    try:
        walk.value(fn)
        for value in more:
            walk.value(value)
        walk.finish()
    except Uncacheable as reason:
        return Reading(None, None, str(reason))
    except RecursionError:
        return Reading(None, None, "an object that is nested too deeply")
    state = blake2b(digest_size=32)
    for part in (
        _ROOT,  # which sources of this package made an entry is in the entry
        sys.implementation.cache_tag or "",
        np.__version__,
        str(sys.flags.optimize),
    ):
        state.update(part.encode() + b"\0")
    state.update(walk.bytes())
    guard = Guard(fn.__globals__, [*extra, *walk.checks]) if walk.large is None else None
    return Reading(state.hexdigest(), guard, None, walk.large)


def fingerprint(fn: types.FunctionType, *more: Any) -> str:
    """The hash of `fn`, all it reaches, and the values in `more`. Raises Uncacheable."""
    found = read(fn, more)
    if found.digest is None:
        raise Uncacheable(found.reason or "")
    return found.digest


def token(value: Any) -> str:
    """A text that differs where values differ; 1, 1.0 and True have three. Raises Uncacheable."""
    kind = type(value)
    if kind is int or kind is str or kind is bool or kind is float:
        return f"{kind.__name__}:{value!r}"
    walk = ObjectWalk()
    try:
        walk.value(value)
        walk.finish()
    except RecursionError:
        raise Uncacheable("an object that is nested too deeply") from None
    return walk.digest()
