"""Launches inside a function that `torch.compile` compiles: a graph break, and the launch runs as it is.

Needs PyTorch only where its compiler is loaded. Gives `opaque` (a decorator) and `isolated`. Dynamo would otherwise follow
a launch into the tracing of the kernel. Invariant: no frame of this package, and none of a kernel, is captured.
"""

from __future__ import annotations

import sys
from collections.abc import Callable
from typing import Any, TypeVar

F = TypeVar("F", bound=Callable[..., Any])
#: Names of packages whose frames Dynamo was asked to leave alone.
_left: list[str] = []


def opaque(fn: F) -> F:
    """Mark a function as `torch.compiler.disable` does: Dynamo leaves its graph there, and goes on behind it."""
    fn._torchdynamo_disable = True  # type: ignore[attr-defined]
    fn._torchdynamo_disable_msg = "a launch of a Warpwright kernel"  # type: ignore[attr-defined]
    return fn


@opaque
def isolated(fn: Callable[..., Any], *args: Any) -> Any:
    """`fn(*args)`; where Dynamo is loaded, neither it nor what it calls is captured."""
    dynamo = sys.modules.get("torch._dynamo")
    if dynamo is None:
        return fn(*args)
    if not _left:
        _left.append("warpwright")
        rules = sys.modules.get("torch._dynamo.trace_rules")
        add = getattr(rules, "add", None)
        if add is not None:
            add("warpwright")  # frames of this package
    return dynamo.disable(fn)(*args)
