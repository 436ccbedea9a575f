"""The tests of the fingerprint find its faults: each fault that is planted here makes one of the ways launch an old kernel,
or gives two kernels one entry on disk.
"""

from __future__ import annotations

import linecache
import operator
import sys
import types
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from test_ways import key, launch, restore, state
from ways import HELPERS, WAYS, source

from warpwright.runtime import fingerprint, guard

PACKAGE = "warpwright.runtime"
#: What is wrong: (file, text, its replacement, the way that finds it).
FAULTS: dict[str, tuple[str, str, str, str]] = {
    "no keyword defaults": (
        "walk", 'for name in ("__defaults__", "__kwdefaults__"):', 'for name in ("__defaults__",):',
        "keyword default of a helper"),
    "no contents of keyword defaults": (
        "walk", "self.value(held)\n            if held is not None or", "pass\n            if held is not None or",
        "keyword default changed in place"),
    "no check of a global": (
        "walk", 'self.checks.append(("key", space, name, held))\n                self._root', "self._root", "global int"),
    "no value of a cell": ("walk", "self._root(True, name, held, found)", "pass", "closure of a helper"),
    "no check of a cell": (
        "walk", 'self.checks.append(("attr", cell, "cell_contents", held))', "pass", "cell of a closure"),
    "no attributes of a module that is passed around": (
        "walk", "self.names |= found.attributes", "pass", "module in a list"),
    "no code": ("walk", "self.out.append(found.digest)", "pass", "code of a helper"),
    "no values of a dictionary": (
        "walk", 'self.checks.append(("values", value, None, values))\n        else:', "pass\n        else:", "dict value"),
    "no memory order": (
        "walk", "{value.shape} {value.strides} {value.flags.writeable}", "{value.shape}", "array of another memory order"),
    "no types of plain values": (
        "walk", 'self.out.append(f"{kind.__name__}:{value!r}")',
        "self.out.append(str(value + 0) if kind is bool else str(value))",
        "global of another type: 1 and True"),
    "a builtin that a global hides": (
        "walk", 'self.checks.append(("absent", space, name, None))\n            typed', "typed",
        "builtin that a global hides"),
    "no metaclass": ("objects", "self.value(type(cls))", "pass", "metaclass attribute"),
    "no base classes": ("objects", "self._all(cls.__bases__)", "pass", "attribute of a base class"),
    "no new entries of a class": (
        "objects", 'self.checks.append(("len", vars(cls), len(vars(cls)), None))', "pass", "__bool__ that is added"),
    "no new attributes of an object": (
        "objects", 'self.checks.append(("len", own, len(own), None))', "pass", "attribute that hides one of the class"),
    "no attributes of subclasses of builtins": (
        "objects", "self._derived(base, value)\n            self.attributes(value)", "self._derived(base, value)",
        "attribute of a str subclass"),
    "getattr is supported": ("supported", " abs all any", " abs getattr all any", "getattr"),
    "__dict__ is supported": ("code_reads", " __init__ __new__", " __init__ __dict__ __new__", "__dict__"),
    "environment is supported": (
        "objects", "if cls in _SENTINELS:", 'if cls in _SENTINELS or cls.__name__ == "_Environ":', "environment"),
}  # fmt: skip


def planted(file: str, text: str, replacement: str) -> type:
    """The walk of the package with a fault in one file; every module above it is made again."""
    order = ("code_reads", "guard", "supported", "walk", "objects")
    made: dict[str, Any] = {}
    held = {name: sys.modules[f"{PACKAGE}.{name}"] for name in order}
    try:
        for name in order[order.index(file) :]:
            path = Path(str(held[name].__file__))
            code = path.read_text()
            if name == file:
                assert code.count(text) == 1, f"{text!r} is {code.count(text)} times in {file}.py"
                code = code.replace(text, replacement)
            module = types.ModuleType(f"{PACKAGE}.{name}")
            module.__package__, module.__file__ = PACKAGE, str(path)
            sys.modules[module.__name__] = made[name] = module
            exec(compile(code, str(path), "exec", dont_inherit=True), module.__dict__)
        return made["objects"].ObjectWalk  # type: ignore[no-any-return]
    finally:
        for name, module in held.items():
            sys.modules[f"{PACKAGE}.{name}"] = module


def is_right(module: Callable[..., Any], name: str) -> bool:
    """Whether a way's change is used by the next launch, and changes the hash."""
    way = next(w for w in WAYS if w.name == name)
    held = state()
    helpers = module(HELPERS)
    m = module(source(way, helpers.__name__))
    try:
        started = [launch(m) for _ in range(4)]
        before = key(m)
        file = f"<planted: {way.name}>"
        linecache.cache[file] = len(way.change), None, way.change.splitlines(keepends=True), file
        exec(compile(way.change, file, "exec", dont_inherit=True), vars(m))
        after = key(m)
        ended = [launch(m) for _ in range(4)]
    finally:
        restore(held)
    assert started == [way.before] * 4
    return ended == [way.after] * 4 and (before is None or before != after)


@pytest.mark.parametrize("fault", FAULTS)
def test_a_planted_fault_is_found(
    module: Callable[..., Any], monkeypatch: pytest.MonkeyPatch, fault: str
) -> None:
    *where, name = FAULTS[fault]
    assert is_right(module, name)
    monkeypatch.setattr(fingerprint, "ObjectWalk", planted(*where))
    assert not is_right(module, name)


def test_equality_in_place_of_identity_is_found(
    module: Callable[..., Any], monkeypatch: pytest.MonkeyPatch
) -> None:
    assert is_right(module, "list item of another type")
    monkeypatch.setattr(guard, "is_", operator.eq)
    monkeypatch.setitem(guard._HELPERS, "is", operator.eq)
    assert not is_right(module, "list item of another type")
