"""A kernel that is pickled, copied, reloaded or found on disk is the kernel of the source that runs, with its options."""

from __future__ import annotations

import copy
import importlib
import json
import multiprocessing
import os
import pickle
import subprocess
import sys
import types
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import pytest

import warpwright as ww
from warpwright.codegen.diagnostics import WarpwrightError
from warpwright.runtime import cache
from warpwright.runtime.kernel import Kernel
from warpwright.runtime.pickling import follow_autoreload

SOURCE = """
import warpwright as ww
from warpwright import f32

VALUE = 1.0

def helper(v):
    return v * 1.0

@ww.kernel(checks="overflow", asserts=True, target="sm_80", threads=32, max_regs=64)
def k(x: ww.ptr[f32]):
    x[ww.tid.x] = helper(VALUE)

def worker(n):
    import numpy as np
    x = np.zeros(n, np.float32)
    with ww.using("emu"):
        k[1, n](x)
    return x.tolist()
"""


def value(k: Kernel) -> float:
    """What a launch writes."""
    x = np.zeros(32, np.float32)
    k[1, 32](x)
    assert (x == x[0]).all()
    return float(x[0])


def options(k: Kernel) -> tuple[Any, ...]:
    return k.checks, k.asserts, k.target.name if k.target else None, k.attrs


WANTED = "overflow", True, "sm_80", {"threads": 32, "max_regs": 64}


def _cloudpickled(k: Kernel) -> Any:
    cloudpickle = pytest.importorskip("cloudpickle")
    return pickle.loads(cloudpickle.dumps(k))


def _by_value(k: Kernel) -> Any:
    """As cloudpickle sends a kernel of a notebook: no module holds it."""
    found = _cloudpickled(Kernel(k.__wrapped__, k.attrs, k.asserts, k.target, k.checks))
    assert found is not k
    return found


WAYS: dict[str, Callable[[Kernel], Any]] = {
    "pickle": lambda k: pickle.loads(pickle.dumps(k)),
    "cloudpickle": _cloudpickled,
    "cloudpickle by value": _by_value,
    "deepcopy": copy.deepcopy,
    "copy": copy.copy,
}


@pytest.mark.parametrize("launched", [False, True], ids=["before", "after"])
@pytest.mark.parametrize("way", WAYS)
def test_a_copy_keeps_the_options_and_launches(module: Callable[..., Any], way: str, launched: bool) -> None:
    m = module(SOURCE)
    if launched:
        assert value(m.k) == 1.0
    found = WAYS[way](m.k)
    assert isinstance(found, Kernel)
    assert options(found) == options(m.k) == WANTED
    assert value(found) == 1.0
    m.VALUE = 2.0
    assert value(m.k) == 2.0


@pytest.mark.parametrize(
    "name, new", [("checks", "overflow"), ("asserts", True), ("attrs", {"threads": 32, "max_regs": 64})]
)
def test_an_option_that_is_set_after_a_launch_decides_the_next(
    module: Callable[..., Any], name: str, new: Any
) -> None:
    m = module(SOURCE.replace('checks="overflow", asserts=True, target="sm_80", threads=32, max_regs=64', ""))
    emulator = ww.use("emu")
    value(m.k)
    before = m.k.current(emulator, {})
    assert before[1] is not None and before[1].holds()
    setattr(m.k, name, new)
    assert not before[1].holds()
    assert m.k.reading(emulator.target, {}).digest is not None


def test_a_spawned_worker_launches(
    module: Callable[..., Any], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.syspath_prepend(str(tmp_path))
    m = module(SOURCE, "spawned_kernels")
    with multiprocessing.get_context("spawn").Pool(1) as pool:
        assert pool.apply(m.worker, (32,)) == [1.0] * 32
        assert options(pool.apply(copy.copy, (m.k,))) == WANTED


def test_a_kernel_of_a_script_is_loaded_where_its_file_is_not(tmp_path: Path) -> None:
    pytest.importorskip("cloudpickle")
    script, sent = tmp_path / "script.py", tmp_path / "sent"
    script.write_text(
        f"{SOURCE}\nimport cloudpickle\nopen({str(sent)!r}, 'wb').write(cloudpickle.dumps((k, worker)))\n"
    )
    subprocess.run([sys.executable, str(script)], check=True)
    script.unlink()
    code = (
        f"import pickle; k, worker = pickle.load(open({str(sent)!r}, 'rb')); assert worker(32) == [1.0] * 32\n"
        "print(k.location.file, k.checks, k.asserts, k.target.name, k.attrs)"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True)
    assert done.returncode == 0, done.stderr
    assert done.stdout.split(maxsplit=1) == [
        str(script),
        "overflow True sm_80 {'threads': 32, 'max_regs': 64}\n",
    ]


def _import(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, name: str) -> Any:
    monkeypatch.syspath_prepend(str(tmp_path))
    monkeypatch.setattr(sys, "dont_write_bytecode", True)
    (tmp_path / f"{name}.py").write_text(SOURCE)
    importlib.invalidate_caches()
    return importlib.import_module(name)


@pytest.mark.parametrize(
    "old, new, wanted",
    [
        ("VALUE = 1.0", "VALUE = 5.0", 5.0),
        ("= helper(VALUE)", "= helper(VALUE) + 6.0", 7.0),
    ],
)
def test_a_reloaded_module_changes_the_next_launch(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, old: str, new: str, wanted: float
) -> None:
    m = _import(tmp_path, monkeypatch, "reloaded_kernels")
    try:
        assert value(m.k) == 1.0
        Path(m.__file__).write_text(SOURCE.replace(old, new))
        importlib.reload(m)
        assert value(m.k) == wanted
    finally:
        del sys.modules["reloaded_kernels"]


def test_autoreload_replaces_a_kernel_that_was_imported_by_name(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The rules are applied as IPython does: to the old and the new object of a name, the first that fits."""
    stand_in = types.ModuleType("IPython.extensions.autoreload")
    rules: list[Any] = [(lambda old, new: isinstance(old, types.FunctionType), lambda old, new: None)]
    stand_in.UPDATE_RULES = rules  # type: ignore[attr-defined]
    monkeypatch.setitem(sys.modules, stand_in.__name__, stand_in)
    m = _import(tmp_path, monkeypatch, "autoreloaded_kernels")
    try:
        follow_autoreload()
        assert len(rules) == 2, "one rule, however many kernels are made"
        held = m.k
        assert value(held) == 1.0
        text = SOURCE.replace("= helper(VALUE)", "= helper(VALUE) + 6.0").replace(
            "max_regs=64", "max_regs=128"
        )
        Path(m.__file__).write_text(text.replace("\n@ww", "\n\n@ww"))
        importlib.reload(m)
        assert m.k is not held
        next(update for fits, update in rules if fits(held, m.k))(held, m.k)
        assert value(held) == 7.0 and held.attrs == {"threads": 32, "max_regs": 128}
        assert not any(fits(held, m.worker) for fits, _ in rules)
    finally:
        del sys.modules["autoreloaded_kernels"]


def test_a_file_that_was_edited_is_compiled_as_it_was_or_refused(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    m = _import(tmp_path, monkeypatch, "edited_kernels")
    try:
        Path(m.__file__).write_text(SOURCE.replace("= helper(VALUE)", "= helper(VALUE) + 6.0"))
        try:
            assert value(m.k) == 1.0
        except WarpwrightError as error:
            assert "is not the source that is running" in str(error) and "reload" in str(error)
        else:
            assert value(m.k) == 1.0
        importlib.reload(m)
        assert value(m.k) == 7.0
    finally:
        del sys.modules["edited_kernels"]


# the folder ---------------------------------------------------------------------------------------------------------


def _launched(tmp_path: Path, env: dict[str, str | None]) -> None:
    """Launch a kernel in a process of its own whose folder is `tmp_path/here`."""
    here = tmp_path / "here"
    here.mkdir()
    (here / "kernels.py").write_text(SOURCE)
    given = {**os.environ, **env}
    code = "import kernels; assert kernels.worker(32) == [1.0] * 32"
    done = subprocess.run(
        [sys.executable, "-c", code],
        cwd=here,
        env={name: text for name, text in given.items() if text is not None},
        capture_output=True,
        text=True,
    )
    assert done.returncode == 0, done.stderr
    assert not [p for p in tmp_path.rglob("*") if p.name.startswith("~")]


def test_the_folder_of_a_home_is_expanded(tmp_path: Path) -> None:
    _launched(tmp_path, {"WARPWRIGHT_CACHE_DIR": "~/x", "HOME": str(tmp_path / "home")})
    assert list((tmp_path / "home" / "x").rglob("*.kernel"))


@pytest.mark.parametrize("name", ["WARPWRIGHT_CACHE_DIR", "XDG_CACHE_HOME"])
def test_no_folder_is_called_as_an_unknown_user(tmp_path: Path, name: str) -> None:
    home = str(tmp_path / "home")
    _launched(tmp_path, {"WARPWRIGHT_CACHE_DIR": None, name: "~nobody_such/x", "HOME": home})


def test_there_is_no_cache_without_a_home(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(os.path, "expanduser", lambda path: path)  # as where HOME and the user are unknown
    for own in ("~/x", "~nobody_such/x", ""):
        monkeypatch.setenv("WARPWRIGHT_CACHE_DIR", own)
        assert cache.folder() is None and not cache.enabled()


# entries ------------------------------------------------------------------------------------------------------------

BODIES: dict[str, Callable[[dict[str, Any]], bytes]] = {
    "empty": lambda plain: b"",
    "no data": lambda plain: b"\xff\xfe",
    "another kind": lambda plain: b"[]",
    "a field is missing": lambda plain: json.dumps({n: v for n, v in plain.items() if n != "ir"}).encode(),
    "a field too many": lambda plain: json.dumps({**plain, "more": 1}).encode(),
    "another kernel": lambda plain: json.dumps({**plain, "name": "other"}).encode(),
    "another target": lambda plain: json.dumps({**plain, "target": "sm_90a"}).encode(),
    "a number as text": lambda plain: json.dumps({**plain, "shared_static": "0"}).encode(),
    "no code": lambda plain: json.dumps({**plain, "ptx": ""}).encode(),
    "nested without end": lambda plain: b"[" * 100_000,
}


@pytest.mark.parametrize("body", BODIES)
def test_an_entry_with_a_right_checksum_and_a_wrong_body_is_rebuilt(
    module: Callable[..., Any], body: str
) -> None:
    m = module(SOURCE)
    place = Path(cache.folder() or "")
    assert value(m.k) == 1.0
    (entry,) = place.rglob("*.kernel")
    good = entry.read_bytes()
    cache.store(entry.parent.name + entry.stem, "kernel", BODIES[body](json.loads(good[32:])))
    assert entry.read_bytes() != good
    again = Kernel(m.k.__wrapped__, m.k.attrs, m.k.asserts, m.k.target, m.k.checks)
    assert value(again) == 1.0
    assert entry.read_bytes() == good
