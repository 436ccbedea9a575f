"""What to write in place of a Python or NumPy function that cannot compute with device values.

Gives `guarded(fn, run)`. What Python and NumPy can compute of device values, they do: `sum(...)`, `np.add(a, b)`. Where
they fail, because they ask for a value that only the device knows, the message names the way out.
"""

from __future__ import annotations

import builtins
import sys
from typing import Any

import numpy as np

from ..codegen.diagnostics import CompileError
from .trace import fail, here
from .values import Device

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
    """`run`, which calls `fn`; an error that comes of a device value says what to write instead."""
    suggestion = _BUILTINS.get(fn) if type(fn) is type(len) else None
    root = (getattr(fn, "__module__", None) or "").partition(".")[0]
    if suggestion is None and not (isinstance(fn, np.ufunc) or root in ("math", "cmath", "numpy")):
        return run

    def explained(*args: Any, **kwargs: Any) -> Any:
        try:
            return run(*args, **kwargs)
        except (TypeError, CompileError) as error:
            if not _of_device_value(error, (args, kwargs)):
                raise
        package = (
            "" if root == "builtins" else "np." if isinstance(fn, np.ufunc) or root == "numpy" else f"{root}."
        )
        fail(
            f"{package}{fn.__name__}() runs while tracing, when device values are not known",
            suggestion=suggestion or _instead(fn.__name__),
        )

    return explained


def _of_device_value(error: TypeError | CompileError, values: Any) -> bool:
    """Whether a call failed because a device value was asked for its value, or for an operation of Python's numbers."""
    if isinstance(error, TypeError):
        return _has_device(values)
    first, where = error.diagnostics[0], here()
    if "cannot be used as a Python" in first.message:
        return where is not None and first.location.line == where.line
    return first.message.startswith("TypeError: ") and _has_device(
        values
    )  # as `calls` reports what C code raises


def _has_device(value: Any) -> bool:
    if isinstance(value, dict):
        value = tuple(value.values())
    return any(map(_has_device, value)) if isinstance(value, list | tuple) else isinstance(value, Device)


def _instead(name: str) -> str:
    own = _NAMES.get(name, name)
    if own in ("add", "mul", "sub"):
        return "use the operator: +, -, *"
    if own in vars(sys.modules[__package__.partition(".")[0]])["__all__"]:  # which imports this file
        return f"compute it on the device: ww.{own}(...)"
    return "compute it from operators and functions of ww, such as ww.sqrt or ww.fma"
