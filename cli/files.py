"""User files: imported by path, their kernels and cases found, their mistakes told at their line.

Needs a path. Gives `load`, `kernels`, `cases`, `split_kernel`, `chosen`. Invariant: what is wrong in the user's
file is reported there, with its line, and without a frame of this package.
"""

from __future__ import annotations

import importlib.util
import linecache
import sys
import traceback
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from types import ModuleType

import click

from ..codegen.diagnostics import Diagnostic, Location, WarpwrightError
from ..runtime.case import Case
from ..runtime.kernel import Kernel
from .exits import Failed


def load(path: Path) -> ModuleType:
    """Import a file as Python would run it: its folder comes first on the import path."""
    spec = importlib.util.spec_from_file_location(f"__warpwright_{path.stem}__", path)
    if spec is None or spec.loader is None:
        raise click.UsageError(f"{path} is not a Python file")
    module = importlib.util.module_from_spec(spec)
    sys.modules[module.__name__] = module
    folder = str(path.resolve().parent)
    if folder not in sys.path:
        sys.path.insert(0, folder)
    with told_at_its_line(path):
        spec.loader.exec_module(module)
    return module


def writable(path: Path | None) -> None:
    """Refuse a file that cannot be written, before the work whose result it is to hold."""
    if path is None or path.is_dir():
        return
    new = not path.exists()
    try:
        with path.open("a"):
            pass
    except OSError as error:
        raise Failed(f"error: {path} cannot be written: {error.strerror}") from error
    if new:
        path.unlink()


@contextmanager
def told_at_its_line(path: Path) -> Iterator[None]:
    """Code of the user's file runs: what it raises is told without this package's frames."""
    try:
        yield
    except (WarpwrightError, click.exceptions.Exit):
        raise
    except SyntaxError as error:
        at = Location(
            error.filename or str(path), error.lineno or 0, error.offset or 0, error.end_offset or 0
        )
        linecache.checkcache(at.file)
        raise Failed(Diagnostic(f"{type(error).__name__}: {error.msg}", at).render()) from error
    except ImportError as error:
        raise Failed(_import_error(error, path)) from error
    except Exception as error:
        raise Failed(_traceback(error, path)) from error


def _import_error(error: ImportError, path: Path) -> str:
    missing = isinstance(error, ModuleNotFoundError) and error.name
    frames = [f for f in traceback.extract_tb(error.__traceback__) if _same(f.filename, path)]
    at = Location(str(path), frames[-1].lineno or 0) if frames else Location(str(path), 0)
    help_text = f"pip install {error.name.partition('.')[0]}" if missing and error.name else None
    return Diagnostic(f"{type(error).__name__}: {error.msg}", at, suggestion=help_text).render()


def _traceback(error: Exception, path: Path) -> str:
    """Python's own traceback from the first frame of the user's file on."""
    found = traceback.TracebackException.from_exception(error)
    first = next((i for i, f in enumerate(found.stack) if _same(f.filename, path)), 0)
    found.stack[:first] = []
    return "".join(found.format(chain=False)).rstrip()


def _same(name: str, path: Path) -> bool:
    return Path(name).resolve() == path.resolve()


def kernels(module: ModuleType) -> dict[str, Kernel]:
    """The kernels that a file defines, in its order; those that it imports are not its own."""
    own = [
        k
        for k in vars(module).values()
        if isinstance(k, Kernel) and k.__wrapped__.__module__ == module.__name__
    ]
    return {k.__name__: k for k in sorted(own, key=lambda k: k.location.line)}


def cases(module: ModuleType, path: Path) -> list[Case]:
    """What the file's `cases()` gives."""
    function = getattr(module, "cases", None)
    if function is None:
        raise click.UsageError(f"{path} has no function cases() that yields ww.Case")
    with told_at_its_line(path):
        found = list(function())
    for case in found:
        if not isinstance(case, Case):
            raise click.UsageError(f"cases() of {path} gave a {type(case).__name__}, not a ww.Case")
    return found


def split_kernel(text: str) -> tuple[Path, str | None]:
    """`FILE` or `FILE:KERNEL`."""
    path, name = Path(text), None
    if not path.is_file() and ":" in text:
        before, _, name = text.rpartition(":")
        path = Path(before)
    if not path.is_file():
        raise click.UsageError(f"there is no file {path}")
    return path, name


def chosen(text: str) -> tuple[Path, ModuleType, dict[str, Kernel]]:
    """The path, the module and the kernels that `FILE` or `FILE:KERNEL` names: at least one."""
    path, name = split_kernel(text)
    module = load(path)
    found = kernels(module)
    if name is not None:
        if name not in found:
            raise click.UsageError(f"{path} has no kernel {name!r}; it has {', '.join(found) or 'none'}")
        found = {name: found[name]}
    if not found:
        raise click.UsageError(f"{path} defines no kernel")
    return path, module, found
