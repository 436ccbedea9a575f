"""The compile cache: what its key sees, and that no process, killed or concurrent, can make it give a wrong kernel."""

from __future__ import annotations

import enum
import functools
import importlib.util
import io
import json
import os
import shutil
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any, NamedTuple

import numpy as np
import pytest

import warpwright as ww
from warpwright.codegen import tools
from warpwright.runtime import cache, fingerprint
from warpwright.runtime.kernel import Kernel

SOURCE = """
import math
import numpy as np
import warpwright as ww
from warpwright import f32, u32
import {helpers} as helpers

FACTOR = 3.0
TABLE = np.array([1.0, 2.0], np.float32)

class Config:
    def __init__(self):
        self.bias = 0.5
    def shift(self, v):
        return v + self.bias

CONFIG = Config()

def twice(v, by=2.0):
    return v * by

def outer(offset):
    @ww.kernel
    def k(x: ww.ptr[f32], WIDTH: ww.constexpr = 4):
        i = ww.tid.x
        x[i] = CONFIG.shift(twice(x[i])) * FACTOR + offset + float(TABLE[1]) + helpers.deep(WIDTH) + helpers.LIMIT
    return k

k = outer(1.0)
"""
HELPERS = """
LIMIT = 7.0
def deep(width):
    return inner(width)
def inner(width):
    return width * 2.0
"""


@pytest.fixture
def program(module: Callable[..., Any]) -> Any:
    helpers = module(HELPERS)
    return module(SOURCE.format(helpers=helpers.__name__))


def key(k: Kernel, **constexprs: Any) -> str:
    found = k.reading(ww.use("emu").target, k.constexprs(constexprs)).digest
    assert found is not None
    return found


def files(kind: str) -> list[Path]:
    return sorted(Path(cache.folder()).rglob(f"*.{kind}"))


def forgotten(k: Kernel) -> Kernel:
    """The same kernel with nothing in memory."""
    return Kernel(k.__wrapped__, k.attrs, k.asserts)


# the key ------------------------------------------------------------------------------------------------------------


def test_the_key_is_the_same_for_the_same_kernel(program: Any) -> None:
    assert key(program.k) == key(program.k) == key(forgotten(program.k)) == key(program.outer(1.0))


def _set(obj: Any, name: str, value: Any) -> None:
    setattr(obj, name, value)


CHANGES: dict[str, Callable[[Any], None]] = {
    "global constant": lambda m: _set(m, "FACTOR", 4.0),
    "type of a global": lambda m: _set(m, "FACTOR", 3),
    "array in a global": lambda m: m.TABLE.__setitem__(1, 9.0),
    "attribute of an object": lambda m: _set(m.CONFIG, "bias", 0.25),
    "method of a class": lambda m: _set(m.Config, "shift", lambda self, v: v - self.bias),
    "helper": lambda m: _set(m, "twice", lambda v: v * 2.0),
    "default of a helper": lambda m: _set(m.twice, "__defaults__", (2.5,)),
    "closure": lambda m: _set(m, "k", m.outer(2.0)),
    "constant of another module": lambda m: _set(m.helpers, "LIMIT", 8.0),
    "helper's helper in another module": lambda m: _set(m.helpers, "inner", lambda width: width * 3.0),
    "bounds": lambda m: m.k.attrs.__setitem__("max_regs", 64),
    "asserts": lambda m: _set(m.k, "asserts", True),
}


@pytest.mark.parametrize("what", CHANGES)
def test_the_key_sees(program: Any, what: str) -> None:
    before = key(program.k)
    CHANGES[what](program)
    assert key(program.k) != before


def test_the_key_sees_targets_and_constexprs_by_type(program: Any) -> None:
    keys = [
        key(program.k, WIDTH=w)
        for w in (4, 4.0, "4", 5, True, (4,), [4], -0.0, 0.0, np.float32(4), ww.f32, ww.f16)
    ]
    assert len(set(keys)) == len(keys)
    assert key(program.k, WIDTH=4) == key(program.k)
    with_sm80 = program.k.reading(ww.use("emu", target="sm_80").target, program.k.constexprs({})).digest
    ww.use("emu", target="sm_90a")
    assert with_sm80 != key(program.k)


@pytest.mark.parametrize(
    "change, same",
    [
        (lambda text: text + "\n# a comment behind everything\n", True),
        (lambda text: "\n" + text, False),  # diagnostics and .loc name lines
        (lambda text: text.replace("twice(x[i])", "twice(x[i] + 0.0)"), False),
        (lambda text: text.replace("FACTOR + offset", "FACTOR  + offset"), False),  # columns
        (lambda text: text.replace("return v * by", "return v * by * by"), False),
    ],
)
def test_the_key_sees_the_code_and_not_the_rest_of_the_file(program: Any, change: Any, same: bool) -> None:
    before = key(program.k)
    path = Path(program.__file__)
    path.write_text(change(path.read_text()))
    spec = importlib.util.spec_from_file_location(program.__name__, path)
    assert spec is not None and spec.loader is not None
    again = importlib.util.module_from_spec(spec)
    exec(compile(path.read_text(), str(path), "exec", dont_inherit=True), again.__dict__)
    assert (key(again.k) == before) == same


def test_the_key_sees_where_the_file_is(program: Any, tmp_path: Path) -> None:
    """The kernel's text names the file: a copy of it in another folder is told by its own lines."""
    copy = tmp_path / "elsewhere" / "copied.py"
    copy.parent.mkdir()
    copy.write_text(Path(program.__file__).read_text())
    spec = importlib.util.spec_from_file_location("copied", copy)
    assert spec is not None and spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    assert key(module.k) != key(program.k)


def test_every_folder_that_compiles_decides() -> None:
    root = Path(fingerprint.__file__).parents[1]
    kept = {
        p.parent.relative_to(root).as_posix()
        for d in ("isa", "regalloc", "codegen", "dsl")
        for p in (root / d).rglob("*.py")
    }
    assert set(cache.DECIDING) == kept | {"runtime"}


def listed() -> dict[str, set[str]]:
    """The files of this package that an entry made now would depend on, by folder."""
    return {folder: set(files) for folder, *files in (line.split(" ") for line in cache.sources()["files"])}


@pytest.mark.parametrize("target", ["sm_90a", "gfx942"])
def test_an_entry_lists_every_source_that_made_it(program: Any, target: str) -> None:
    """Every module that ran while a kernel was built, as Python's own trace of calls has it."""
    root, ran = str(Path(fingerprint.__file__).parents[1]), set()

    def note(frame: Any, event: str, arg: Any) -> None:
        ran.add(frame.f_code.co_filename)

    sys.setprofile(note)
    try:
        ww.compile(forgotten(program.k), target)
    finally:
        sys.setprofile(None)
    found = listed()
    made = {
        os.path.relpath(file, root).rpartition("/")[::2] for file in ran if file.startswith(root + os.sep)
    }
    missing = {
        (folder, file) for folder, file in made if folder in cache.DECIDING and file not in found[folder]
    }
    assert not missing and len(made) > 30


def test_an_entry_lists_the_source_that_runs_in_the_child() -> None:
    importlib.import_module("warpwright.codegen.llvm.process")
    assert "worker.py" in listed()["codegen/llvm"]


@pytest.mark.parametrize("change", ["edited", "same size", "removed"])
def test_an_entry_of_other_sources_is_built_again(
    program: Any, monkeypatch: pytest.MonkeyPatch, tmp_path: Path, change: str
) -> None:
    ww.compile(program.k, "sm_90a")
    (entry,) = files("kernel")
    good = entry.read_bytes()
    assert cache.unchanged(json.loads(good[32:])["sources"])
    for folder, names in listed().items():
        (tmp_path / "tree" / folder).mkdir(parents=True)
        for name in names:
            (tmp_path / "tree" / folder / name).write_text("a = 1\n")
    monkeypatch.setattr(cache, "_ROOT", str(tmp_path / "tree"))
    monkeypatch.setattr(cache, "_seen", {})
    lines = json.loads(good[32:])["sources"]["files"]
    kept = {"files": lines, "state": cache._state(lines)}
    assert cache.unchanged(kept)
    source = tmp_path / "tree" / "codegen" / "passes" / "licm.py"
    if change == "removed":
        source.unlink()
    else:
        source.write_text("a = 22\n" if change == "edited" else "a = 2\n")
        os.utime(source, ns=(1, 1))
    cache._seen.clear()
    if change == "removed":
        with pytest.raises(FileNotFoundError):
            cache.unchanged(kept)
    else:
        assert not cache.unchanged(kept)
    monkeypatch.undo()


def test_an_edit_of_this_package_reaches_the_next_process(tmp_path: Path) -> None:
    """A copy of the package compiles, is edited, and compiles again: the entry of the first text is not used."""
    root = Path(fingerprint.__file__).parents[1]
    tree = tmp_path / "tree" / "warpwright"
    for folder in ("isa", "regalloc", "codegen", "dsl", "runtime", "graph"):
        if (root / folder).is_dir():
            shutil.copytree(root / folder, tree / folder, ignore=shutil.ignore_patterns("__pycache__"))
    shutil.copy(root / "__init__.py", tree)
    (tmp_path / "kernels.py").write_text(
        "import sys\nsys.path[:0] = [sys.argv[1]]\nimport warpwright as ww\n\n@ww.kernel\ndef k(x: ww.ptr[ww.f32]):\n"
        "    x[0] = 1.0\n\nmade = ww.compile(k, 'sm_90a')\nprint(made.ptx)\n"
    )
    env = {**os.environ, "WARPWRIGHT_CACHE_DIR": str(tmp_path / "cache")}
    texts = []
    for _ in range(2):
        command = [sys.executable, str(tmp_path / "kernels.py"), str(tmp_path / "tree")]
        texts.append(subprocess.run(command, env=env, capture_output=True, text=True, check=True).stdout)
        printer = tree / "codegen" / "ptx" / "print.py"
        text = printer.read_text()
        assert ".address_size " in text
        printer.write_text(text.replace(".address_size ", ".address_size  "))
    assert ".address_size 64" in texts[0] and ".address_size  64" in texts[1]


def test_the_key_does_not_depend_on_the_process(program: Any, tmp_path: Path) -> None:
    """Hash randomisation changes the order of sets, never the key."""
    code = (
        f"import sys; sys.path.insert(0, {str(tmp_path)!r})\n"
        f"import {program.__name__} as m\n"
        "m.TABLE = frozenset(['one', 'two', 'three', 'four'])\n"
        "from warpwright.isa.targets import parse_target\n"
        "print(m.k.reading(parse_target('sm_90a'), {'WIDTH': {'p', 'q', 'r', 's'}}).digest)"
    )
    seen = {
        subprocess.run(
            [sys.executable, "-c", code],
            capture_output=True,
            text=True,
            check=True,
            env={**os.environ, "PYTHONHASHSEED": seed},
        ).stdout
        for seed in ("1", "2", "3")
    }
    assert len(seen) == 1 and len(seen.pop().strip()) == 64


def test_a_kernel_in_a_file_called_as_a_module_of_python_is_read(module: Callable[..., Any]) -> None:
    text = "import warpwright as ww\nA = 1.0\n@ww.kernel\ndef k(x: ww.ptr[ww.f32]):\n    x[0] = A\n"
    m = module(text, "colorsys")
    before = key(m.k)
    m.A = 2.0
    assert key(m.k) != before


def test_values_of_many_kinds_have_tokens_of_their_own() -> None:
    class Pair(NamedTuple):
        a: int
        b: int

    class Other(NamedTuple):
        a: int
        b: int

    class Name(str):
        pass

    @dataclass
    class Shape:
        m: int
        n: int = 3

    class Slotted:
        __slots__ = ("m",)

        def __init__(self, m: int) -> None:
            self.m = m

    class Colour(enum.Enum):
        RED = 1
        BLUE = 2

    loop: list[Any] = [1]
    loop.append(loop)
    values = [
        None, 0, 0.0, -0.0, False, "", b"", (), [], {}, set(), frozenset(), (1, 2), [1, 2], Pair(1, 2), Pair(2, 1),
        Other(1, 2), "a", Name("a"), {1: 2}, {2: 1}, {1}, {1.0}, Shape(1), Shape(2), Slotted(1), Slotted(2), Colour.RED,
        Colour.BLUE, Shape, Colour, np.float32(1), np.float64(1), np.int32(1), np.zeros(2), np.zeros(3),
        np.zeros(2, np.float32), np.dtype("f4"), ww.f32, ww.f16, ww.ptr[ww.f32], ww.ptr[ww.f16], np, enum, len, max,
        functools.partial(max, 1), functools.partial(max, 2), range(3), range(4), slice(1), lambda: 1, loop, np.add,
    ]  # fmt: skip
    tokens = [fingerprint.token(v) for v in values]
    assert len(set(tokens)) == len(values)
    assert tokens == [fingerprint.token(v) for v in values]
    for wrong in (iter([1]), io.StringIO(), threading.Lock(), np.array([object()])):
        with pytest.raises(fingerprint.Uncacheable):
            fingerprint.token(wrong)


def test_what_cannot_be_told_apart_is_not_cached(module: Callable[..., Any]) -> None:
    m = module(
        "import random\nimport warpwright as ww\nfrom warpwright import f32\nRNG = random.Random(3)\n"
        "@ww.kernel\ndef k(x: ww.ptr[f32]):\n    x[0] = float(RNG.randint(1, 9))\n"
    )
    ww.compile(m.k)
    assert not files("kernel")


# entries ------------------------------------------------------------------------------------------------------------


def test_a_hit_does_not_trace(program: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    made = ww.compile(program.k)
    (entry,) = files("kernel")
    monkeypatch.setattr(Kernel, "_build", lambda *a: pytest.fail("traced again"))
    found = ww.compile(forgotten(program.k))
    assert (found.ir, found.ptx, found.shared_static, found.written) == (made.ir, made.ptx, 0, made.written)
    assert found.written == {"x"}
    assert files("kernel") == [entry]


@pytest.mark.skipif(tools.find("ptxas") is None, reason="needs ptxas")
def test_a_cubin_is_assembled_once(program: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    from warpwright.codegen.ptx import assemble

    made = ww.compile(program.k)
    first = (made.cubin, made.resources, made.diagnostics, made.assembler)
    monkeypatch.setattr(assemble, "assemble", lambda *a, **k: pytest.fail("assembled again"))
    found = ww.compile(forgotten(program.k))
    assert (found.cubin, found.resources, found.diagnostics, found.assembler) == first
    assert cache.cubin_key(made.ptx, "sm_90a") != cache.cubin_key(made.ptx, "sm_100a")
    monkeypatch.setattr(tools, "find", lambda name: tools.Tool(name, sys.executable, (1, 2, 3), "PATH"))
    assert cache.load(cache.cubin_key(made.ptx, "sm_90a") or "", "cubin") is None, "another assembler"


@pytest.mark.skipif(tools.find("ptxas") is None, reason="needs ptxas")
def test_a_promise_is_kept_by_one_assembler_only(program: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    """Another one may spill what this one does not: the text is chosen again."""

    @ww.kernel(threads=64, spills=0)
    def kept(x: ww.ptr[ww.f32]):
        x[ww.tid.x] = ww.f32(1)

    before = key(kept), key(program.k)
    monkeypatch.setattr(tools, "find", lambda name: tools.Tool(name, sys.executable, (1, 2, 3), "PATH"))
    assert key(kept) != before[0] and key(program.k) == before[1]


@pytest.mark.parametrize("damage", ["flip", "truncate", "empty", "extend", "text"])
def test_a_damaged_entry_is_rebuilt(program: Any, damage: str) -> None:
    ptx = ww.compile(program.k).ptx
    (entry,) = files("kernel")
    good = entry.read_bytes()
    raw = bytearray(good)
    if damage == "flip":
        raw[len(raw) // 2] ^= 1
    changed = {"truncate": raw[: len(raw) // 2], "empty": b"", "extend": raw + b" ", "text": b"not an entry"}
    entry.write_bytes(changed.get(damage, raw))
    assert ww.compile(forgotten(program.k)).ptx == ptx
    assert entry.read_bytes() == good


def test_always_compile_leaves_the_cache_alone(program: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("WARPWRIGHT_ALWAYS_COMPILE", "1")
    ww.compile(program.k)
    assert not files("kernel")


def test_a_folder_that_cannot_be_written_is_no_error(
    program: Any, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    blocker = tmp_path / "a file"
    blocker.write_text("")
    monkeypatch.setenv("WARPWRIGHT_CACHE_DIR", str(blocker / "cache"))
    assert ".entry k(" in ww.compile(program.k).ptx


def test_dump_dir_gets_every_stage(program: Any, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("WARPWRIGHT_DUMP_DIR", str(tmp_path / "dump"))
    made = ww.compile(program.k)
    (ptx,) = (tmp_path / "dump").glob("k.sm_90a.*.ptx")
    assert ptx.read_text() == made.ptx and ptx.with_suffix(".ir").read_text() == made.ir
    if tools.find("ptxas") is not None:
        cubin = made.cubin
        assert ptx.with_suffix(".cubin").read_bytes() == cubin


# processes ----------------------------------------------------------------------------------------------------------

WRITER = """
import sys
from warpwright.runtime import cache
number = int(sys.argv[1])
print("ready", flush=True)
while True:
    cache.store("ab" * 32, "kernel", bytes([number]) * 300_000)
"""


def test_writers_that_are_killed_never_leave_half_an_entry() -> None:
    """Four processes write one entry over and over and are killed at a moment of the clock's choosing; what can be read
    meanwhile and afterwards is always the whole of what one of them wrote.
    """
    workers = [
        subprocess.Popen([sys.executable, "-c", WRITER, str(n)], stdout=subprocess.PIPE, text=True)
        for n in range(1, 5)
    ]
    try:
        for w in workers:
            assert w.stdout is not None and w.stdout.readline() == "ready\n"
        whole = {bytes([n]) * 300_000 for n in range(1, 5)}
        seen = []
        for round_ in range(60):
            if round_ % 15 == 14:
                workers[round_ // 15].send_signal(signal.SIGKILL)
            payload = cache.load("ab" * 32, "kernel")
            if payload is not None:
                assert payload in whole
                seen.append(payload[0])
            time.sleep(0.005)
    finally:
        for w in workers:
            w.kill()
            w.wait()
    assert seen
    assert cache.load("ab" * 32, "kernel") in whole


def test_strays_of_killed_writers_are_removed_when_old(program: Any) -> None:
    ww.compile(program.k)
    (entry,) = files("kernel")
    old, new = entry.with_name("old.tmp"), entry.with_name("new.tmp")
    for stray in (old, new):
        stray.write_bytes(b"half")
    os.utime(old, (1, 1))
    cache.store(entry.parent.name + entry.stem, "kernel", b"payload")
    assert not old.exists() and new.exists()


def test_processes_at_once_agree(program: Any, tmp_path: Path) -> None:
    code = (
        f"import sys; sys.path.insert(0, {str(tmp_path)!r})\n"
        f"import {program.__name__} as m, warpwright as ww, hashlib\n"
        "print(hashlib.sha256(ww.compile(m.k).ptx.encode()).hexdigest())"
    )
    workers = [
        subprocess.Popen([sys.executable, "-c", code], stdout=subprocess.PIPE, text=True) for _ in range(4)
    ]
    said = {w.communicate()[0] for w in workers}
    assert len(said) == 1 and all(w.returncode == 0 for w in workers)
    assert len(files("kernel")) == 1 and not list(Path(cache.folder()).rglob("*.tmp"))


def test_constexprs_that_are_equal_but_not_alike_are_compiled_apart() -> None:
    @ww.kernel
    def k(x: ww.ptr[ww.f32], V: ww.constexpr):
        x[0] = 1.0 if isinstance(V, bool) else 2.0 if isinstance(V, int) else 3.0

    got = []
    for value in (True, 1, 1.0, True):
        x = np.zeros(1, np.float32)
        k[1, 1](x, V=value)
        got.append(float(x[0]))
    assert got == [1.0, 2.0, 3.0, 1.0]
