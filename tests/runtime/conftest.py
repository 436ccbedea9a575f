"""Fixtures of the runtime's tests: a cache folder of their own, the emulator as the device, a fake CUDA driver."""

from __future__ import annotations

import importlib.util
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

import warpwright as ww
from warpwright.runtime import devices
from warpwright.runtime.devices import cuda

sys.path.insert(0, str(Path(__file__).parent))


@pytest.fixture(autouse=True)
def _own_cache(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("WARPWRIGHT_CACHE_DIR", str(tmp_path_factory.mktemp("cache")))


@pytest.fixture(autouse=True)
def _emulator() -> Iterator[None]:
    with ww.using("emu"):
        yield


@pytest.fixture
def driver(monkeypatch: pytest.MonkeyPatch) -> Iterator[Any]:
    """A fake driver with one GPU of capability 9.0, which `cuda:0` opens."""
    pytest.importorskip("cuda.bindings.driver")
    from fake_driver import FakeDriver

    fake = FakeDriver()
    cuda.device_count.cache_clear()
    monkeypatch.setattr(cuda, "bindings", lambda: fake)
    monkeypatch.setattr(devices, "_runtimes", dict(devices._runtimes))
    devices._runtimes.pop("cuda:0", None)
    yield fake
    cuda.device_count.cache_clear()


@pytest.fixture
def module(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Callable[..., Any]:
    """Write Python source to a file and import it under a name of its own."""
    count = 0

    def make(source: str, name: str = "") -> Any:
        nonlocal count
        count += 1
        path = tmp_path / f"{name or f'module_{count}'}.py"
        path.write_text(source)
        spec = importlib.util.spec_from_file_location(path.stem, path)
        assert spec is not None and spec.loader is not None
        found = importlib.util.module_from_spec(spec)
        monkeypatch.setitem(sys.modules, path.stem, found)
        spec.loader.exec_module(found)
        return found

    return make
