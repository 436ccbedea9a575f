"""Pickle kernels as functions are pickled, and follow IPython's autoreload.

Needs nothing but the kernel itself when it is called. Gives `reduce_kernel`, `follow_autoreload`. A kernel that its module
holds under its name is pickled by reference. Under cloudpickle, a kernel of `__main__`, of a notebook or of a function is
pickled by value, with the source text of its file, because the process that loads it may not have the file.
"""

from __future__ import annotations

import sys
from types import CodeType, FrameType, FunctionType
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from .kernel import Kernel

#: The file that newer versions of cloudpickle give to the code that they send, in place of its own.
_NO_FILE = "<dynamic-code>"


def reduce_kernel(kernel: Kernel) -> Any:
    """What `pickle` needs to make the kernel again: its name, or its function and options."""
    pickler = _cloudpickle()
    if _by_name(kernel) and not (pickler is not None and _by_value(kernel, pickler)):
        return kernel.__qualname__
    fn = kernel.__wrapped__
    target = kernel.target.name if kernel.target is not None else None
    functions = _sent(fn)
    files = [(function, function.__code__.co_filename) for function in functions]
    options = dict(kernel.attrs), kernel.asserts, kernel.checks, target
    return _rebuilt, (fn, *options, files, _sources(functions))


def _by_name(kernel: Kernel) -> bool:
    """Whether `module.qualname` is the kernel."""
    found: Any = sys.modules.get(kernel.__module__)
    for part in kernel.__qualname__.split("."):
        found = getattr(found, part, None)
    return found is kernel


def _cloudpickle() -> Any:
    """The cloudpickle module whose pickler is at work in this thread, or None."""
    if "cloudpickle" not in sys.modules:
        return None
    frame: FrameType | None = sys._getframe(2)
    while frame is not None:
        if frame.f_globals.get("__name__") == "cloudpickle.cloudpickle":
            return sys.modules["cloudpickle.cloudpickle"]
        frame = frame.f_back
    return None


def _by_value(kernel: Kernel, pickler: Any) -> bool:
    """Whether cloudpickle would send a function of the kernel's module by value."""
    module = kernel.__module__
    registered = (
        pickler.list_registry_pickle_by_value() if hasattr(pickler, "list_registry_pickle_by_value") else ()
    )
    return module == "__main__" or any(module == r or module.startswith(f"{r}.") for r in registered)


def _sent(fn: FunctionType) -> list[FunctionType]:
    """The kernel's function, and the helpers that are sent by value with it."""
    from .code_reads import reads

    todo, seen = [fn], [fn]
    while todo:
        function = todo.pop()
        cells = [c.cell_contents for c in function.__closure__ or () if _is_full(c)]
        names = [function.__globals__.get(n) for n in reads(function.__code__).globals_]
        for value in (*cells, *names):
            if (
                isinstance(value, FunctionType)
                and value not in seen
                and value.__module__ in ("__main__", fn.__module__)
            ):
                seen.append(value)
                todo.append(value)
    return seen


def _sources(functions: list[FunctionType]) -> dict[str, str]:
    """The text of the files of functions."""
    import linecache

    found = {
        f.__code__.co_filename: "".join(linecache.getlines(f.__code__.co_filename, f.__globals__))
        for f in functions
    }
    return {file: text for file, text in found.items() if text}


def _is_full(cell: Any) -> bool:
    try:
        cell.cell_contents  # noqa: B018
    except ValueError:
        return False
    return True


def _rebuilt(
    fn: FunctionType,
    attrs: dict[str, Any],
    asserts: bool,
    checks: str | None,
    target: str | None,
    files: list[tuple[FunctionType, str]],
    sources: dict[str, str],
) -> Kernel:
    """The kernel in the process that loads it."""
    from ..dsl.source import carry
    from .kernel import Kernel, _target

    for file, text in sources.items():
        carry(file, text)
    for function, file in files:
        if function.__code__.co_filename == _NO_FILE:
            function.__code__ = _placed(function.__code__, file)
    return Kernel(fn, attrs, asserts, _target(target) if target is not None else None, checks)


def _placed(code: CodeType, file: str) -> CodeType:
    """Code, and the code inside it, as of a file."""
    inner = tuple(_placed(c, file) if isinstance(c, CodeType) else c for c in code.co_consts)
    return code.replace(co_filename=file, co_consts=inner)


def follow_autoreload() -> None:
    """Let IPython's autoreload replace the function of a kernel that was imported by name, as it does for functions."""
    found = sys.modules.get("IPython.extensions.autoreload")
    rules = getattr(found, "UPDATE_RULES", None)
    if isinstance(rules, list) and not any(update is _adopt for _, update in rules):
        rules.append((_are_kernels, _adopt))


def _are_kernels(old: Any, new: Any) -> bool:
    from .kernel import Kernel

    return isinstance(old, Kernel) and isinstance(new, Kernel)


def _adopt(old: Kernel, new: Kernel) -> None:
    """Make the old kernel the new one: the next launch uses the new code."""
    old.__wrapped__, old.__doc__ = new.__wrapped__, new.__doc__
    old.attrs, old.asserts, old.checks, old.target = new.attrs, new.asserts, new.checks, new.target
    old.refresh()
