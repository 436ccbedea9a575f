"""Where NVIDIA's assembler and disassemblers are on this machine.

Needs nothing. Gives `find(name)` (a `Tool` with its path and version, or None) and `require(name)`, which
refuses with one sentence and the command that installs it. Looks in this order: the environment
(`WARPWRIGHT_PTXAS`), the `nvidia` packages of pip, PATH, CUDA_HOME, the wheel of Triton. Answers are remembered for the
life of the process.
"""

from __future__ import annotations

import importlib.util
import os
import re
import shutil
import subprocess
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from .diagnostics import CompileError, Diagnostic

#: Tool -> the package that brings it.
PACKAGES = {
    "ptxas": "nvidia-cuda-nvcc",
    "nvdisasm": "nvidia-cuda-nvdisasm",
    "cuobjdump": "nvidia-cuda-cuobjdump",
}


@dataclass(frozen=True, slots=True)
class Tool:
    """An executable. `version` is the CUDA release and build, (13, 0, 88); () where it would not say."""

    name: str
    path: str
    version: tuple[int, ...]
    source: str  # where it was found: environment, pip, PATH, CUDA_HOME, Triton

    def __str__(self) -> str:
        return f"{self.name} {'.'.join(map(str, self.version)) or '(unknown version)'} ({self.path})"


class MissingTool(CompileError):
    """A tool is not on this machine; the diagnostic says how to get it."""


@cache
def find(name: str) -> Tool | None:
    """The first usable `name`; None where there is none."""
    for source, path in _candidates(name):
        if os.access(path, os.X_OK) and Path(path).is_file():
            return Tool(name, str(path), _version(str(path)), source)
    return None


def require(name: str) -> Tool:
    """`find`, or a `MissingTool` that says how to get it."""
    tool = find(name)
    if tool is None:
        variable = f"WARPWRIGHT_{name.upper()}"
        asked = os.environ.get(variable)
        raise MissingTool(
            Diagnostic(
                f"{name} was not found" if not asked else f"{variable} names {asked}, which is no executable",
                expected=f"{name} from pip's {PACKAGES[name]}, on PATH, or in $CUDA_HOME/bin",
                suggestion=f"pip install {PACKAGES[name]}",
            )
        )
    return tool


def _candidates(name: str) -> Iterator[tuple[str, Path | str]]:
    asked = os.environ.get(f"WARPWRIGHT_{name.upper()}")
    if asked:
        yield "environment", asked
        return
    for folder in _pip_folders():
        yield "pip", folder / name
    on_path = shutil.which(name)
    if on_path:
        yield "PATH", on_path
    for variable in ("CUDA_HOME", "CUDA_PATH"):
        home = os.environ.get(variable)
        if home:
            yield variable, Path(home) / "bin" / name
    yield "CUDA_HOME", Path("/usr/local/cuda/bin") / name
    triton = importlib.util.find_spec("triton")  # found, not imported
    for place in triton.submodule_search_locations or () if triton else ():
        yield "Triton", Path(place) / "backends" / "nvidia" / "bin" / name


def _pip_folders() -> Iterator[Path]:
    """The bin folders of pip's `nvidia` namespace: `cu13/bin` of the newer packages, `cuda_nvcc/bin` of the
    older.
    """
    spec = importlib.util.find_spec("nvidia")
    for place in spec.submodule_search_locations or () if spec else ():
        yield from sorted(Path(place).glob("cu[0-9]*/bin"), reverse=True)
        yield from sorted(Path(place).glob("cuda_*/bin"))


def _version(path: str) -> tuple[int, ...]:
    try:
        said = subprocess.run([path, "--version"], capture_output=True, text=True, timeout=30).stdout
    except (OSError, subprocess.TimeoutExpired):
        return ()
    m = re.search(r"V(\d+)\.(\d+)\.(\d+)", said)
    return tuple(map(int, m.groups())) if m else ()
