"""Where ptxas and nvdisasm are looked for, and in which order."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from warpwright.codegen import tools

SCRIPT = "#!/bin/sh\necho 'Cuda compilation tools, release 13.0, V13.0.{build}'\n"


def tool(folder: Path, build: int) -> Path:
    """An executable that says which version it is."""
    folder.mkdir(parents=True)
    path = folder / "nvdisasm"
    path.write_text(SCRIPT.format(build=build))
    path.chmod(0o755)
    return path


@pytest.fixture
def nothing(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Iterator[Path]:
    """A machine without any tool; where packages may be put."""
    if os.path.exists("/usr/local/cuda/bin/nvdisasm"):
        pytest.skip("a CUDA installation is on this machine")
    monkeypatch.setattr(tools, "_pip_folders", lambda: iter(()))
    monkeypatch.setenv("PATH", str(tmp_path / "path"))
    monkeypatch.setenv("CUDA_HOME", str(tmp_path / "cuda"))
    for name in ("CUDA_PATH", "WARPWRIGHT_NVDISASM"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setattr(sys, "path", [str(tmp_path), *sys.path])
    for name in [n for n in sys.modules if n.partition(".")[0] == "triton"]:
        monkeypatch.delitem(sys.modules, name)
    monkeypatch.setattr(tools, "find", tools.find.__wrapped__)
    yield tmp_path


def test_the_places_in_their_order(nothing: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (nothing / "triton").mkdir()
    (nothing / "triton" / "__init__.py").write_text("raise AssertionError('found, not imported')")
    assert tools.find("nvdisasm") is None
    places = [
        ("Triton", nothing / "triton" / "backends" / "nvidia" / "bin"),
        ("CUDA_HOME", nothing / "cuda" / "bin"),
        ("PATH", nothing / "path"),
        ("pip", nothing / "pip"),
        ("environment", nothing / "own"),
    ]
    for build, (source, folder) in enumerate(places):
        path = tool(folder, build)
        if source == "pip":
            monkeypatch.setattr(tools, "_pip_folders", lambda folder=folder: iter([folder]))
        elif source == "environment":
            monkeypatch.setenv("WARPWRIGHT_NVDISASM", str(path))
        found = tools.find("nvdisasm")
        assert found is not None
        assert (found.source, found.path, found.version) == (source, str(path), (13, 0, build))


def test_a_missing_tool_names_its_package(nothing: Path) -> None:
    with pytest.raises(tools.MissingTool, match="pip install nvidia-cuda-nvdisasm"):
        tools.require("nvdisasm")
