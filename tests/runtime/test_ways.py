"""However what a kernel reads is changed, the next launch uses it: in one process, and from the disk in another.

Each way of `ways.WAYS` either keeps the kernel cacheable (and its hash changes) or makes it uncacheable; never is an old
kernel launched.
"""

from __future__ import annotations

import ast
import builtins
import contextlib
import fractions
import io
import json
import linecache
import math
import os
import re
import subprocess
import sys
import warnings
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from ways import HELPERS, WAYS, Way, source

import warpwright as ww

#: Names in modules of others that some ways replace.
PATCHED = [
    (math, "floor"), (math, "pi"), (np, "pi"), (np, "floor"), (ww, "cdiv"), (fractions, "Fraction"),
]  # fmt: skip

#: The first trace changes what the kernel reads: it stores an item, or computes a property.
CHANGED_BY_TRACING = {"default factory of a defaultdict", "cached property", "function of a cached property"}


def state() -> list[tuple[Any, str, Any]]:
    """What some ways replace in modules of others, as it is."""
    return [(owner, name, getattr(owner, name)) for owner, name in PATCHED]


def restore(held: list[tuple[Any, str, Any]]) -> None:
    """Undo what a way did to others."""
    for owner, name, value in held:
        setattr(owner, name, value)
    vars(builtins).pop("ww_test_one", None)
    os.environ.pop("WW_TEST", None)


@pytest.fixture(autouse=True)
def _restored() -> Iterator[None]:
    held = state()
    yield
    restore(held)


def launch(m: Any) -> float:
    out = np.zeros(1, np.float32)
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", ww.RetraceWarning)
        m.k[1, 1](out)
    return float(out[0])


@pytest.mark.parametrize("way", WAYS, ids=lambda w: w.name)
def test_a_launch_uses_the_change(module: Callable[..., Any], way: Way) -> None:
    """Launched often enough that the guard is a generated function; then, once more, the change is undone by nobody."""
    helpers = module(HELPERS)
    m = module(source(way, helpers.__name__))
    assert [launch(m) for _ in range(4)] == [way.before] * 4
    before = key(m)
    name = f"<change of {way.name}>"
    linecache.cache[name] = len(way.change), None, way.change.splitlines(keepends=True), name
    exec(compile(way.change, name, "exec", dont_inherit=True), vars(m))
    after = key(m)
    assert [launch(m) for _ in range(4)] == [way.after] * 4
    assert before is None or before != after


def key(m: Any) -> str | None:
    """The hash of the kernel's entry on disk; None if it has none."""
    found: str | None = m.k.reading(ww.use("emu").target, m.k.constexprs({})).digest
    return found


#: Run in a process of its own: launch every way's kernel, before or after its change.
CHILD = """
import json, linecache, sys, warnings
sys.path[:0] = [sys.argv[1], sys.argv[2]]
import numpy as np
import warpwright as ww
from ways import WAYS
from test_ways import launch, restore, state

warnings.simplefilter("ignore")
ww.use("emu")
found = {}
for number, way in enumerate(WAYS):
    held = state()
    m = __import__(f"way_{number}")
    if sys.argv[3] == "after":
        name = f"<change of {way.name}>"
        linecache.cache[name] = len(way.change), None, way.change.splitlines(keepends=True), name
        exec(compile(way.change, name, "exec"), vars(m))
    entries = ww.Kernel._build
    traced = []
    ww.Kernel._build = lambda *args: traced.append(1) or entries(*args)
    found[way.name] = launch(m), len(traced), m.k.uncacheable()
    ww.Kernel._build = entries
    restore(held)
print(json.dumps(found))
"""


@pytest.fixture(scope="module")
def processes(
    tmp_path_factory: pytest.TempPathFactory,
) -> dict[str, dict[str, tuple[float, int, str | None]]]:
    """Three processes over one cache: before the changes, before them again, and after them."""
    place = tmp_path_factory.mktemp("ways")
    for number, way in enumerate(WAYS):
        (place / f"helpers_{number}.py").write_text(HELPERS)
        (place / f"way_{number}.py").write_text(source(way, f"helpers_{number}"))
    env = {**os.environ, "WARPWRIGHT_CACHE_DIR": str(place / "cache"), "PYTHONHASHSEED": "random"}

    def run(when: str) -> Any:
        command = [sys.executable, "-c", CHILD, str(place), str(Path(__file__).parent), when]
        done = subprocess.run(command, env=env, capture_output=True, text=True)
        assert done.returncode == 0, done.stderr[-3000:]
        return json.loads(done.stdout)

    return {name: run(name.partition(" ")[0]) for name in ("before", "before again", "after")}


def test_another_process_uses_the_change(processes: Any) -> None:
    wrong = [
        (way.name, when, processes[when][way.name][0], wanted)
        for way in WAYS
        for when, wanted in (("before", way.before), ("before again", way.before), ("after", way.after))
        if processes[when][way.name][0] != wanted
    ]
    assert not wrong


def test_what_is_cacheable_is_found_on_disk(processes: Any) -> None:
    """A kernel of one of the supported ways is traced by the first process alone; the others always."""
    for way in WAYS:
        _, first, reason = processes["before"][way.name]
        _, second, again = processes["before again"][way.name]
        assert (reason is None) == (again is None), way.name
        kept = reason is None and way.name not in CHANGED_BY_TRACING
        assert first >= 1 and (second == 0) == kept, (way.name, reason)
    supported = [way.name for way in WAYS if processes["before again"][way.name][2] is None]
    assert len(WAYS) >= 240 and len(supported) >= 190


#: The kernels of samples, documents, benchmarks and the conformance suite that are not kept on disk, by name.
EXCEPTIONS: dict[str, str] = {}


def _everywhere() -> Iterator[tuple[str, ww.Kernel]]:
    """Every kernel of the tree that is no test, with the place where it is defined."""
    root = Path(ww.__file__).parent
    for folder in ("samples", "benchmarks", "conformance"):
        for path in sorted((root / folder).rglob("*.py")):
            if "ww.kernel" in path.read_text():
                yield from _kernels(path, path.read_text(), str(path.relative_to(root)))
    for path in sorted([*(root / "docs").glob("*.md"), root / "README.md"]):
        blocks = re.findall(r"^```python\n(.*?)^```$", path.read_text(), re.MULTILINE | re.DOTALL)
        space: dict[str, Any] = {}
        for number, block in enumerate(blocks):
            if "ww.kernel" in block:
                yield from _kernels(path, block, f"{path.name}:{number}", space)


def _kernels(
    path: Path, text: str, name: str, space: dict[str, Any] | None = None
) -> Iterator[tuple[str, ww.Kernel]]:
    """The kernels that a file or block defines when its definitions run; a call that needs a GPU or a tool ends a block."""
    file = f"{name}.py"
    linecache.cache[file] = len(text), None, text.splitlines(keepends=True), file
    space = {} if space is None else space
    space |= {"__name__": "documents", "__file__": str(path)}
    if path.suffix == ".md":
        space |= {name: getattr(ww, name) for name in ("bf16", "f16", "f32", "u32", "ptx")}
    with contextlib.suppress(Exception), contextlib.redirect_stdout(io.StringIO()):
        for node in ast.parse(text).body:
            code = compile(ast.Module([node], []), file, "exec", dont_inherit=True)
            with contextlib.suppress(Exception):
                exec(code, space)
    for value in list(space.values()):
        if isinstance(value, ww.Kernel) and value.__wrapped__.__code__.co_filename == file:
            yield f"{name}:{value.__name__}", value


def test_kernels_of_the_tree_are_cacheable(monkeypatch: pytest.MonkeyPatch) -> None:
    root = Path(ww.__file__).parent
    for folder in ("samples", "benchmarks"):
        monkeypatch.syspath_prepend(str(root / folder))
    monkeypatch.chdir(root)
    found = {}
    for name, kernel in _everywhere():
        missing = type(kernel.signature).MISSING
        given = {p.name: 4 for p in kernel.signature.constexprs if p.default is missing}
        found[name] = kernel.uncacheable(**given)
    assert len(found) >= 31
    assert {name: reason for name, reason in found.items() if reason is not None} == EXCEPTIONS
