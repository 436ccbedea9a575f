"""Calls from traced code: the user's helpers are converted and inlined, everything else is called as it is.

Needs `rewrite`, `joins`. Gives `call` (what a call in a kernel goes through) and `invoke` (run a converted function and
join its returns). Functions of the standard library, of NumPy and of this package are never converted.
"""

from __future__ import annotations

import builtins
import functools
import types
from _blake2 import blake2b
from collections.abc import Callable
from typing import Any

from ..codegen.diagnostics import Location
from . import construct
from .foreign_calls import guarded
from .heap import is_hidden, is_large, is_users
from .joins import Point, join_returns
from .trace import Frame, Trace, current, fail, here
from .values import Device, describe
from .world import INSTEAD, INVOKE, World, discover

#: A helper nested this deep in itself is recursion that nothing known while tracing ends.
MAX_DEPTH = 64
#: Functions that are kept converted. A notebook makes new ones each time a cell runs.
MAX_CONVERTED = 4096
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

        if len(_converted) >= MAX_CONVERTED:
            _converted.clear()
        kept = _converted[id(fn)] = (fn, fn.__code__, rewrite.convert(fn, control))
    made: Any = kept[2]
    # The defaults may have been replaced since.
    made.__defaults__, made.__kwdefaults__ = fn.__defaults__, fn.__kwdefaults__
    return made  # type: ignore[no-any-return]


def _is_users(fn: types.FunctionType) -> bool:
    return is_users(fn.__module__)


def call(fn: Any) -> Any:
    """What to call in place of `fn`: the user's functions, methods and classes run converted, the rest as it is."""
    return guarded(fn, _callee(fn))


def _callee(fn: Any) -> Any:
    if isinstance(fn, types.FunctionType):
        found = _inlined(fn)
        if found is not None:
            return found
        return _noted(fn, ()) if current().depth and not _is_ours(fn) else fn
    if isinstance(fn, types.MethodType) and isinstance(fn.__func__, types.FunctionType):
        found = _inlined(fn.__func__, fn.__self__)
        return _noted(fn, (fn.__self__,)) if found is None and current().depth else found or fn
    if isinstance(fn, type):
        if is_users(fn.__module__):
            return construct.caller(fn, _inlined)
        return _noted(fn, ()) if current().depth and fn.__module__ == "builtins" else fn
    if getattr(fn, "__ww_kernel__", False):
        fail(
            "a kernel cannot be called from a kernel",
            suggestion="write the shared part as a plain function and call that from both",
        )
    if isinstance(fn, types.BuiltinFunctionType | types.MethodWrapperType):
        return _builtin(fn)
    if isinstance(fn, functools.partial) and type(fn) is functools.partial:
        inner = call(fn.func)
        return lambda *args, **kwargs: inner(*fn.args, *args, **{**fn.keywords, **kwargs})
    method = getattr(type(fn), "__call__", None)  # noqa: B004
    if isinstance(method, types.FunctionType) and is_users(type(fn).__module__):
        return _inlined(method, fn) or fn
    ours = (type(fn).__module__ or "").partition(".")[0] == "warpwright"
    return _noted(fn, _owners(fn)) if current().depth and not ours else fn


def _owners(fn: Any) -> tuple[Any, ...]:
    """The object whose method `fn` is."""
    owner = getattr(fn, "__self__", None)
    return () if owner is None or isinstance(owner, types.ModuleType) else (owner,)


def _inlined(fn: types.FunctionType, *bound: Any) -> Callable[..., Any] | None:
    """A call of the user's function `fn` with `bound` in front, converted; None where it runs as it is."""
    if "__ww_converted__" in fn.__dict__:
        made: Callable[..., Any] = fn
    elif fn.__code__.co_name != "<lambda>" and _is_users(fn) and not construct.generated(fn):
        made = converted(fn)
    else:
        return None
    return lambda *args, **kwargs: invoke(made, fn.__code__, (*bound, *args), kwargs, here())


def _is_ours(fn: types.FunctionType) -> bool:
    return (fn.__module__ or "").partition(".")[0] == "warpwright"


def _noted(fn: Any, owners: tuple[Any, ...]) -> Callable[..., Any]:
    """`fn`, whose arguments and owners it may change: noted for the line of a message, or refused."""
    for owner in owners:
        if is_hidden(type(owner)):
            cls = type(owner)
            fail(
                f"an object of {cls.__module__}.{cls.__qualname__} is used under a device branch or loop",
                found="its state is not known to the compiler, and would change once for all threads",
                suggestion="call it outside, or keep the state in a variable, a list or an object of a class of yours",
            )

    def run(*args: Any, **kwargs: Any) -> Any:
        touches = current().touches
        given = (*owners, *args, *kwargs.values())
        for obj in given:
            if not isinstance(obj, Device | int | float | str):
                touches.add(id(obj))
        large = [(obj, _digest(obj)) for obj in given if is_large(obj)]
        try:
            result = fn(*args, **kwargs)
        except Exception as error:
            if error.__traceback__ is not None and error.__traceback__.tb_next is None:  # raised by C code
                fail(f"{type(error).__name__}: {error}")
            raise
        if any(_digest(obj) != before for obj, before in large):
            fail("a NumPy array changes under a device branch or loop", suggestion=INSTEAD["ndarray"])
        return result

    return run


def _digest(array: Any) -> bytes:
    return blake2b(array.tobytes()).digest()


def _builtin(fn: Any) -> Any:
    from . import math

    if fn is builtins.print:
        return _no_print
    if fn in (builtins.globals, builtins.eval, builtins.exec, builtins.breakpoint):
        return fn  # they look at the frame that calls them
    if fn in (builtins.locals, builtins.vars, builtins.dir):
        return lambda *args: fn(*args) if args else _no_locals(fn)
    if fn is builtins.min or fn is builtins.max:
        device = math.min if fn is builtins.min else math.max

        def choose(*args: Any, **kwargs: Any) -> Any:
            items = args[0] if len(args) == 1 and isinstance(args[0], list | tuple) else args
            if any(isinstance(a, Device) for a in items):
                if kwargs.get("key") is not None:
                    fail(
                        f"{fn.__name__}() with a key chooses while tracing, when device values are not known",
                        suggestion=f"compare the keys in the kernel, or use ww.{fn.__name__}(a, b)",
                    )
                result = items[0]
                for item in items[1:]:
                    result = device(result, item)
                return result
            return fn(*args, **kwargs)

        return choose
    owner = getattr(fn, "__self__", None)
    if current().depth and not isinstance(owner, Device | int | float | str | bytes):
        return _noted(fn, _owners(fn))
    return fn


def _no_print(*args: Any, **kwargs: Any) -> None:
    if any(isinstance(a, Device) for a in args):
        fail(
            "print runs while tracing, when device values are not known",
            found=", ".join(describe(a) for a in args),
            suggestion='use ww.printf("x = %d\\n", x)',
        )
    trace = current()
    if trace.depth:  # the body of a device loop may be traced again
        shown = tuple(str(a) for a in args)
        trace.printed.append((shown, kwargs))
    else:
        flush(trace)
        builtins.print(*args, **kwargs)


def _no_locals(fn: Any) -> None:
    fail(f"{fn.__name__}() without an argument is not supported in a kernel", suggestion="name the variables")


def flush(trace: Trace) -> None:
    """Print what the user's code printed inside device branches and loops."""
    for args, kwargs in trace.printed:
        builtins.print(*args, **kwargs)
    trace.printed.clear()


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
    discover(trace, code, fn.__globals__)
    frame = Frame(code, where, regions=trace.regions)
    trace.frames.append(frame)
    loops, trace.loops = trace.loops, []
    try:
        fn(*args, **kwargs)
        if trace.block is not None and frame.returns:
            frame.returns.append(Point(trace.block, (None,), World(trace)))
        return _result(trace, frame)
    except TypeError as error:
        if error.__traceback__ is not None and error.__traceback__.tb_next is None:  # the call itself
            fail(f"TypeError: {error}")
        raise
    finally:
        trace.loops = loops
        trace.frames.pop()


def _result(trace: Trace, frame: Frame) -> Any:
    """The call's value, with control going on where all its returns meet."""
    if not frame.returns:
        return None
    if len(frame.returns) == 1:
        point = frame.returns[0]
        trace.block = point.block
        if point.world is not None:
            point.world.restore(trace)
        return point.values[0]
    return join_returns(trace, frame.returns, f"{frame.code.co_name}()")


INVOKE.append(invoke.__code__)
