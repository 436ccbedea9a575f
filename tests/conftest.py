"""Shared by all tests: the `--bless` switch, and a cache folder that is nobody's own."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

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
    yield
    patch.undo()
