"""Calls from traced code: the user's helpers are converted and inlined, everything else is called as it is.

Needs `rewrite`, `joins`. Gives `call` (what a call in a kernel goes through) and `invoke` (run a converted function and
join its returns). Functions of the standard library, of NumPy and of this package are never converted.
"""

from __future__ import annotations

import builtins
import sys
import types
from collections.abc import Callable
from typing import Any

from ..codegen.diagnostics import Location
from .joins import Point, join
from .state import restore
from .trace import Frame, current, fail, here
from .values import Device, describe

#: A helper nested this deep in itself is recursion that nothing known while tracing ends.
MAX_DEPTH = 64
#: Foreign packages whose Python is run as it is.
_FOREIGN = frozenset({"numpy", "ml_dtypes", "torch", "cupy", "jax", "warpwright", "pytest", "hypothesis"})

_converted: dict[int, tuple[types.FunctionType, types.CodeType, Callable[..., Any]]] = {}


def mark(fn: Any) -> Any:
    """Note that the nested function `fn` is rewritten already."""
    fn.__ww_converted__ = True
    return fn


def converted(fn: types.FunctionType) -> Callable[..., Any]:
    """`fn` rewritten (once)."""
    kept = _converted.get(id(fn))
    if kept is None or kept[0] is not fn or kept[1] is not fn.__code__:
        from . import control, rewrite  # the rewriter is loaded with the first kernel that is traced

        kept = _converted[id(fn)] = (fn, fn.__code__, rewrite.convert(fn, control))
    made: Any = kept[2]
    made.__defaults__, made.__kwdefaults__ = (
        fn.__defaults__,
        fn.__kwdefaults__,
    )  # which may have been replaced
    return made  # type: ignore[no-any-return]


def _is_users(fn: types.FunctionType) -> bool:
    root = (fn.__module__ or "").partition(".")[0]
    return root not in _FOREIGN and (root == "__main__" or root not in sys.stdlib_module_names)


def call(fn: Any) -> Any:
    """What to call in place of `fn`."""
    if isinstance(fn, types.FunctionType):
        if getattr(fn, "__ww_converted__", False):
            return lambda *args, **kwargs: invoke(fn, fn.__code__, args, kwargs, here())
        if fn.__code__.co_name != "<lambda>" and _is_users(fn):
            made = converted(fn)
            return lambda *args, **kwargs: invoke(made, fn.__code__, args, kwargs, here())
    elif isinstance(fn, types.MethodType) and isinstance(fn.__func__, types.FunctionType):
        if _is_users(fn.__func__):
            made = converted(fn.__func__)
            return lambda *args, **kwargs: invoke(
                made, fn.__func__.__code__, (fn.__self__, *args), kwargs, here()
            )
    elif getattr(fn, "__ww_kernel__", False):
        fail(
            "a kernel cannot be called from a kernel",
            suggestion="write the shared part as a plain function and call that from both",
        )
    elif isinstance(fn, types.BuiltinFunctionType):
        return _builtin(fn)
    return fn


def _builtin(fn: Any) -> Any:
    from . import math

    if fn is builtins.print:
        return _no_print
    if fn is builtins.min or fn is builtins.max:
        device = math.min if fn is builtins.min else math.max

        def choose(*args: Any, **kwargs: Any) -> Any:
            items = args[0] if len(args) == 1 and isinstance(args[0], list | tuple) else args
            if any(isinstance(a, Device) for a in items):
                result = items[0]
                for item in items[1:]:
                    result = device(result, item)
                return result
            return fn(*args, **kwargs)

        return choose
    return fn


def _no_print(*args: Any, **kwargs: Any) -> None:
    if any(isinstance(a, Device) for a in args):
        fail(
            "print runs while tracing, when device values are not known",
            found=", ".join(describe(a) for a in args),
            suggestion='use ww.printf("x = %d\\n", x)',
        )
    builtins.print(*args, **kwargs)


def invoke(
    fn: Callable[..., Any],
    code: types.CodeType,
    args: tuple[Any, ...],
    kwargs: dict[str, Any],
    where: Location | None,
) -> Any:
    """Run the converted `fn` inline; its value is joined over its returns. `where` is the call (None: a kernel)."""
    trace = current()
    depth = sum(frame.code is code for frame in trace.frames)
    if depth >= MAX_DEPTH:
        fail(
            f"'{code.co_name}' calls itself without end",
            suggestion="kernels cannot recurse on device values; write a loop, or recurse on a Python value that ends it",
        )
    frame = Frame(code, where)
    trace.frames.append(frame)
    loops, trace.loops = trace.loops, []
    try:
        fn(*args, **kwargs)
    except TypeError as error:
        if error.__traceback__ is not None and error.__traceback__.tb_next is None:  # the call itself
            fail(f"TypeError: {error}")
        raise
    finally:
        trace.loops = loops
        trace.frames.pop()
    if trace.block is not None:
        frame.returns.append((trace.block, None))
    return _result(frame)


def _result(frame: Frame) -> Any:
    trace = current()
    if not frame.returns:
        return None
    if len(frame.returns) == 1:
        trace.block, value = frame.returns[0]
        return restore(value)
    cell: list[Any] = [None]

    def put(values: tuple[Any, ...]) -> None:
        cell[0] = values[0]

    name = f"{frame.code.co_name}()"
    join(trace, [Point(b, (v,)) for b, v in frame.returns], [name], [name], put, "return")
    return cell[0]
