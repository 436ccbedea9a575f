"""Shared by all tests: the `--bless` switch, a cache folder that is nobody's own, a GPU that launches nothing."""

from __future__ import annotations

import importlib.util
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--bless", action="store_true", help="rewrite the golden files with what is printed now")


@pytest.fixture(scope="session")
def golden(request: pytest.FixtureRequest) -> Callable[[Path, str], None]:
    """Compares a text with a golden file; with `--bless`, writes it."""
    bless = bool(request.config.getoption("--bless"))

    def compare(path: Path, text: str) -> None:
        if bless:
            path.write_text(text)
        assert path.exists(), f"{path.name} is missing: run pytest --bless and read the change"
        assert text == path.read_text(), f"{path.name} differs: run pytest --bless and read the change"

    return compare


@pytest.fixture(autouse=True, scope="session")
def _own_cache(tmp_path_factory: pytest.TempPathFactory) -> Iterator[None]:
    patch = pytest.MonkeyPatch()
    patch.setenv("WARPWRIGHT_CACHE_DIR", str(tmp_path_factory.mktemp("cache")))
    patch.setenv("WARPWRIGHT_VERIFY", "1")  # the IR after every pass
    yield
    patch.undo()


@pytest.fixture
def idle_gpu(monkeypatch: pytest.MonkeyPatch) -> Any:
    """The recording double of the CUDA driver, as the one GPU here (capability 9.0): it launches nothing."""
    pytest.importorskip("cuda.bindings.driver")
    from warpwright.runtime import devices
    from warpwright.runtime.devices import cuda

    path = Path(__file__).parent / "runtime" / "fake_driver.py"
    spec = importlib.util.spec_from_file_location("fake_driver_of_all", path)
    assert spec is not None and spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    fake = module.FakeDriver()
    monkeypatch.setattr(cuda, "bindings", lambda: fake)
    monkeypatch.setattr(cuda, "device_count", lambda: 1)
    monkeypatch.setattr(devices, "_runtimes", {})
    return fake
