"""What to write in place of a Python or NumPy function that cannot compute with device values.

Needs `values`. Gives `guarded(fn, run)`: `run` for a function whose own error would name no way out, refused where it gets
device values; other functions run as they are.
"""

from __future__ import annotations

import builtins
import sys
from typing import Any

import numpy as np

from .trace import fail
from .values import Device, describe

_BUILTINS: dict[Any, str] = {
    builtins.round: "ww.rint(x) rounds halves to even, as Python does; ww.floor and ww.ceil round to one side",
    builtins.divmod: "write the two: x // y and x % y",
    builtins.any: "combine the predicates: p | q, or `found = found or p` in a loop",
    builtins.all: "combine the predicates: p & q, or `held = held and p` in a loop",
    builtins.sorted: "compare and exchange: ww.min(a, b), ww.max(a, b)",
    builtins.pow: "multiply, or ww.ex2(y * ww.lg2(x)) for floats",
}
#: NumPy's and math's names of what this package calls otherwise.
_NAMES = {"absolute": "abs", "fabs": "abs", "minimum": "min", "maximum": "max", "exp2": "ex2", "log2": "lg2",
          "add": "add", "multiply": "mul", "subtract": "sub"}  # fmt: skip


def guarded(fn: Any, run: Any) -> Any:
    """`run`, which calls `fn`, with device values refused where `fn` is one that this file knows."""
    module = getattr(fn, "__module__", None)
    suggestion = _BUILTINS.get(fn) if type(fn) is type(len) else None
    if suggestion is None and not (isinstance(fn, np.ufunc) or module in ("math", "cmath", "numpy")):
        return run

    def check(*args: Any, **kwargs: Any) -> Any:
        if fn is builtins.any or fn is builtins.all:
            return (
                run(_watched(item, fn, suggestion) for item in args[0])
                if len(args) == 1
                else run(*args, **kwargs)
            )
        for arg in args:
            for value in arg if isinstance(arg, list | tuple) else (arg,):
                _watched(value, fn, suggestion)
        return run(*args, **kwargs)

    return check


def _watched(value: Any, fn: Any, suggestion: str | None) -> Any:
    """`value`, refused if it is a device value."""
    if not isinstance(value, Device):
        return value
    module = getattr(fn, "__module__", None)
    called = fn.__name__ if module == "builtins" else f"{'math' if module == 'math' else 'np'}.{fn.__name__}"
    fail(
        f"{called}() runs while tracing, when device values are not known",
        found=describe(value),
        suggestion=suggestion or _instead(fn.__name__),
    )


def _instead(name: str) -> str:
    own = _NAMES.get(name, name)
    if own in ("add", "mul", "sub"):
        return "use the operator: +, -, *"
    if own in vars(sys.modules[__package__.partition(".")[0]])["__all__"]:  # which imports this file
        return f"compute it on the device: ww.{own}(...)"
    return "compute it from operators and functions of ww, such as ww.sqrt or ww.fma"
