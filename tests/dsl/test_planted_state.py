"""Faults planted in the tracing of Python state: each makes a program of this folder wrong, or accepts a refused one."""

from __future__ import annotations

import functools
import importlib
import sys
import types
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import numpy as np
import pytest

sys.path.insert(0, str(Path(__file__).parent))
from test_python_state import PROGRAMS, expected, found
from test_refused import PROGRAMS as REFUSED
from test_refused import Wrong
from test_refused import test_refused_at_its_line as refused_at_its_line

#: What is wrong: (file of the front end, text, its replacement, the program that finds it).
FAULTS: dict[str, tuple[str, str, str, str]] = {
    "0.0 is -0.0": (
        "state", 'struct.pack("<d", a) == struct.pack("<d", b)', "a == b", "0.0 and -0.0"),
    "1 is True": (
        "state", "if type(a) is not type(b):\n        return False", "if False:\n        return False", "1 and True"),
    "an array's shape is not compared": (
        "state", 'if getattr(leaf_cls, "shape", None) != getattr(cls, "shape", None):', "if False:",
        "arrays of two shapes on two paths"),
    "no restore between the arms of an if": (
        "branches", "before.world.restore(trace, points[0].world if points[0] is not None else None)", "pass",
        "a setter property"),
    "no restore between the sides of an expression": (
        "branches", "before.restore(trace, sides[0].world)", "pass",
        "short circuits and conditional expressions with effects"),
    "a side that changes objects is pure": (
        "branches", "pure = pure and (world is before or not differ([before, world]))", "pass",
        "short circuits and conditional expressions with effects"),
    "no second trace of a loop": (
        "header", "if not more:\n            break", "if True:\n            break",
        "an index that a method advances in a device loop"),
    "a test of a while is not undone": (
        "loops", "before.world.restore(trace)\n    scope.put", "scope.put(before.values)\n    scope.put",
        "a while loop whose test changes an object"),
    "one object on one path, two on another": (
        "merge", "if before != key:", "if False:", "one object under two names on one path"),
    "bindings are not compared": (
        "merge", "for key in (*before, *(k for k in after if k not in before)):", "for key in ():",
        "a global changed through globals()"),
    "lengths and keys are not compared": (
        "merge", "if same_keys(first.keys, other.keys) and first.sig == other.sig:", "if True:",
        "a dict that gets a key under a device branch"),
    "what is not carried is not compared": (
        "merge", "if other.sig != first.sig or not same_keys(first.keys, other.keys):", "if False:",
        "a set changed under a device branch"),
    "merged items are not written": (
        "merge", "shape.kind.write(shape.obj, tuple(shape.keys), values, shape.sig)", "pass", "a setter property"),
    "a return's objects are not put back": (
        "calls", "if point.world is not None:\n            point.world.restore(trace)", "if False:\n            pass",
        "a helper that returns from an endless loop"),
    "generators have no position": (
        "heap", "return None if frame is None else frame.f_lasti", "return None",
        "a generator function advanced under a device branch"),
    "elements of an array are not read": (
        "heap", "obj.tobytes()), np.array(obj)", "None), np.array(obj)", "a NumPy array changed in a device loop"),
    "slots are not read": (
        "heap", "for name, descriptor in _slots(type(obj)):\n        value", "for name, descriptor in []:\n        value",
        "slots, with and without a base class"),
    "a constructor runs as it is": (
        "construct", "if generated(init) or not isinstance(init, types.FunctionType):", "if True:",
        "a constructor, __new__, a classmethod, a callable, a partial function"),
}  # fmt: skip


@contextmanager
def planted(file: str, text: str, replacement: str) -> Iterator[None]:
    """The functions and methods of a file of the front end, with a fault in their code."""
    module = importlib.import_module(f"warpwright.dsl.{file}")
    path = Path(str(module.__file__))
    code = path.read_text()
    assert code.count(text) == 1, f"{text!r} is {code.count(text)} times in {file}.py"
    assert text.count("\n") == replacement.count("\n"), "the functions behind it have to keep their lines"
    faulty = types.ModuleType(module.__name__)
    faulty.__package__, faulty.__file__ = module.__package__, module.__file__
    held = sys.modules[module.__name__]
    sys.modules[module.__name__] = faulty
    try:
        exec(compile(code.replace(text, replacement), str(path), "exec", dont_inherit=True), vars(faulty))
    finally:
        sys.modules[module.__name__] = held
    pairs = list(_pairs(vars(module), vars(faulty), module.__name__))
    kept = [(fn, fn.__code__) for fn, _ in pairs]
    for fn, other in pairs:
        fn.__code__ = other.__code__
    try:
        yield
    finally:
        for fn, before in kept:
            fn.__code__ = before


def _pairs(mine: Any, other: Any, module: str) -> Iterator[tuple[types.FunctionType, types.FunctionType]]:
    """The functions of a namespace with those of another that have their names and variables."""
    for name, value in list(mine.items()):
        twin = other.get(name)
        if (
            isinstance(value, types.FunctionType)
            and value.__module__ == module
            and isinstance(twin, types.FunctionType)
        ):
            if value.__code__ != twin.__code__:
                yield value, twin
        elif isinstance(value, type) and value.__module__ == module and isinstance(twin, type):
            yield from _pairs(vars(value), vars(twin), module)


def is_right(name: str) -> bool:
    """Whether the program `name` means what Python means, or is refused as it says."""
    return CHECKS[name]()


def _equal(program: Any) -> bool:
    try:
        return bool(np.array_equal(found(program, outputs=4), expected(program, outputs=4)))
    except Exception:
        return False


def _refused(wrong: Wrong) -> bool:
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("WARPWRIGHT_ALWAYS_COMPILE", "1")
        try:
            refused_at_its_line(wrong, patch)
        except (Exception, pytest.fail.Exception):
            return False
    return True


CHECKS: dict[str, Callable[[], bool]] = {
    **{str(p.seed): functools.partial(_equal, p) for p in PROGRAMS},
    **{w.title: functools.partial(_refused, w) for w in REFUSED},
}


@pytest.mark.parametrize("fault", FAULTS)
def test_a_planted_fault_is_found(fault: str) -> None:
    *where, name = FAULTS[fault]
    assert is_right(name)
    with planted(*where):
        assert not is_right(name)
    assert is_right(name)
