"""From LLVM's relocatable object to the code object that HIP loads: lld or comgr where there is one, else ours.

Needs `code_object`; runs lld. Gives `link(relocatable)`, `linker()` and `find()`.
`WARPWRIGHT_LLD` names another lld, or is `own`. Invariant: what an lld refuses goes to our own linker, which
says why or does it; the same input gives the same bytes.
"""

from __future__ import annotations

import ctypes.util
import importlib.util
import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from ..diagnostics import refuse
from .code_object import Unlinkable, link_object
from .debug import DebugLines
from .resources import metadata

OWN = "warpwright's linker"
_COMGR = str(Path(__file__).with_name("comgr.py"))
_SECONDS = 60


@dataclass(frozen=True, slots=True)
class Lld:
    """An lld that can be run, or what stands for one. `source`: environment, ROCm, PATH, pip, comgr."""

    command: tuple[str, ...]
    version: str
    source: str

    def __str__(self) -> str:
        return f"{self.version} ({' '.join(self.command)})"


def link(relocatable: bytes, text: str = "") -> bytes:
    """The code object. Raises CompileError; `text` is the LLVM IR, for the line of what is missing."""
    found = find()
    made = run(found, relocatable) if found is not None else None
    if made is not None:
        return made
    try:
        return link_object(relocatable)
    except Unlinkable as error:
        lines = DebugLines(text)
        named = lines.mentioning(f"@{error.symbol}(") if error.symbol else []
        refuse(
            f"the kernel cannot be linked: {error}",
            named[0] if named else lines.first(),
            suggestion="a kernel can only call what is compiled with it" if error.symbol else None,
        )


def linker() -> str:
    """What links here, with its version."""
    found = find()
    return found.version if found is not None else OWN


def run(lld: Lld, relocatable: bytes) -> bytes | None:
    """What an lld makes of an object; None where it refuses."""
    try:
        env = {**os.environ, "AMD_ISA": metadata(relocatable)["amdhsa.target"]}
    except (ValueError, LookupError):  # our own linker says what is wrong with it
        return None
    with tempfile.TemporaryDirectory(prefix="warpwright-") as folder:
        given, made = Path(folder, "kernel.o"), Path(folder, "kernel.hsaco")
        given.write_bytes(relocatable)
        command = [*lld.command, "-shared", "--no-undefined", str(given), "-o", str(made)]
        try:
            done = subprocess.run(
                command, capture_output=True, stdin=subprocess.DEVNULL, timeout=_SECONDS, env=env
            )
        except (OSError, subprocess.TimeoutExpired):
            return None
        return made.read_bytes() if done.returncode == 0 and made.exists() else None


@cache
def find() -> Lld | None:
    """The first lld that runs; None where there is none, or where our own linker is asked for."""
    asked = os.environ.get("WARPWRIGHT_LLD")
    if asked == "own":
        return None
    for source, command in _candidates(asked):
        version = _version(command)
        if version:
            return Lld(command, version, source)
    if asked:
        refuse(
            f"WARPWRIGHT_LLD names {asked}, which does not run",
            expected="the path of an ld.lld, or own",
            found=asked,
            suggestion="unset WARPWRIGHT_LLD",
        )
    return None


def _candidates(asked: str | None) -> Iterator[tuple[str, tuple[str, ...]]]:
    if asked:
        yield "environment", (asked,)
        return
    homes = filter(None, (os.environ.get("ROCM_PATH"), os.environ.get("HIP_PATH"), "/opt/rocm"))
    for path in (Path(home, folder, "ld.lld") for home in homes for folder in ("llvm/bin", "lib/llvm/bin")):
        if os.access(path, os.X_OK):
            yield "ROCm", (str(path),)
    for name, flavor in (("ld.lld", ()), ("lld", ("-flavor", "gnu"))):
        if found := shutil.which(name):
            yield "PATH", (found, *flavor)
    spec = importlib.util.find_spec("ziglang")
    for place in spec.submodule_search_locations or () if spec else ():
        if os.access(zig := Path(place, "zig"), os.X_OK):
            yield "pip", (str(zig), "ld.lld")
    for library in _libraries():
        yield "comgr", (sys.executable, "-P", _COMGR, library)


def _libraries() -> Iterator[str]:
    """Where AMD's code object manager may be, which a ROCm without a compiler still has."""
    homes = filter(None, (os.environ.get("ROCM_PATH"), os.environ.get("HIP_PATH"), "/opt/rocm"))
    for path in (Path(home, "lib", "libamd_comgr.so") for home in homes):
        if path.exists():
            yield str(path)
    if found := ctypes.util.find_library("amd_comgr"):
        yield found


def _version(command: tuple[str, ...]) -> str:
    try:
        done = subprocess.run(
            [*command, "--version"],
            capture_output=True,
            text=True,
            stdin=subprocess.DEVNULL,
            timeout=_SECONDS,
        )
    except (OSError, subprocess.TimeoutExpired):
        return ""
    known = any(word in done.stdout for word in ("LLD", "comgr"))
    return done.stdout.split(" (")[0].strip() if done.returncode == 0 and known else ""
