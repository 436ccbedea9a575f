"""Compiled kernels on disk: looked up by fingerprint, written so that no reader ever sees half an entry.

Needs the file system. Gives `load`, `store`, `folder`. An entry is a checksum and a payload in one file, written
under a name of its own and renamed into place: processes need no lock, a killed writer leaves only a stray file (removed
later), and an entry whose checksum is wrong counts as absent. Where the folder cannot be written there is no cache.
"""

from __future__ import annotations

import contextlib
import hashlib
import json
import os
import time
from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING, Any

from ..codegen.diagnostics import Diagnostic, Location

if TYPE_CHECKING:
    from ..codegen.ptx.resources import Resources

#: Raised when what an entry holds changes.
FORMAT = 1
_STALE_S = 3600.0


def folder() -> Path:
    """Where entries are: `WARPWRIGHT_CACHE_DIR`, else `warpwright` in the user's cache folder."""
    own = os.environ.get("WARPWRIGHT_CACHE_DIR")
    if own:
        return Path(own)
    home = os.environ.get("XDG_CACHE_HOME") or os.path.join(os.path.expanduser("~"), ".cache")
    return Path(home) / "warpwright"


def enabled() -> bool:
    """False under `WARPWRIGHT_ALWAYS_COMPILE`, and under `WARPWRIGHT_DIVISION`, which reports what is compiled."""
    return not os.environ.get("WARPWRIGHT_ALWAYS_COMPILE") and not os.environ.get("WARPWRIGHT_DIVISION")


def _path(key: str, kind: str) -> str:
    return os.path.join(folder(), key[:2], f"{key[2:]}.{kind}")


def load(key: str, kind: str) -> bytes | None:
    """The payload stored under `key`, or None. A damaged entry is removed."""
    path = _path(key, kind)
    try:
        with open(path, "rb") as f:
            raw = f.read()
    except OSError:
        return None
    payload = raw[32:]
    if hashlib.sha256(payload).digest() == raw[:32]:
        return payload
    with contextlib.suppress(OSError):
        os.unlink(path)
    return None


def store(key: str, kind: str, payload: bytes) -> None:
    """Keep `payload` under `key`; the last of several writers wins, whole."""
    path = _path(key, kind)
    spare = f"{path}.{os.getpid()}.{os.urandom(4).hex()}.tmp"
    try:
        os.makedirs(os.path.dirname(path), exist_ok=True)
        with open(spare, "wb") as f:
            f.write(hashlib.sha256(payload).digest() + payload)
        os.replace(spare, path)
        _sweep(os.path.dirname(path))
    except OSError:
        with contextlib.suppress(OSError):
            os.unlink(spare)


def _sweep(place: str) -> None:
    """Remove what killed writers left, once it is old enough to be nobody's."""
    oldest = time.time() - _STALE_S
    with os.scandir(place) as entries:
        for entry in entries:
            if entry.name.endswith(".tmp") and entry.stat().st_mtime < oldest:
                os.unlink(entry.path)


# what entries hold -----------------------------------------------------------------------------------------------------


def pack_diagnostics(found: tuple[Diagnostic, ...]) -> list[dict[str, Any]]:
    """Diagnostics as plain data."""
    return [asdict(d) for d in found]


def unpack_diagnostics(plain: list[dict[str, Any]]) -> tuple[Diagnostic, ...]:
    """The inverse of `pack_diagnostics`."""
    return tuple(
        Diagnostic(**{**d, "location": _location(d["location"]), "notes": tuple(d["notes"])}) for d in plain
    )


def _location(plain: dict[str, Any] | None) -> Any:
    return None if plain is None else Location(**{**plain, "caller": _location(plain["caller"])})


def cubin_key(ptx: str, target: str) -> str | None:
    """The key of a cubin: text, target and the assembler that is found; None where there is none."""
    assembler = _assembler()
    if assembler is None:
        return None
    return hashlib.sha256(f"{FORMAT}\0{target}\0{assembler}\0{ptx}".encode()).hexdigest()


def builder(amd: bool) -> str | None:
    """Who gives out registers for NVIDIA or AMD; None where there is nobody."""
    from ..codegen.llvm.process import identity

    return identity() if amd else _assembler()


def _assembler() -> str | None:
    from ..codegen import tools

    found = tools.find("ptxas")
    if found is None:
        return None
    state = os.stat(found.path)
    return f"{found} {state.st_size} {state.st_mtime_ns}"


def pack_cubin(cubin: bytes, resources: Resources, found: tuple[Diagnostic, ...], assembler: str) -> bytes:
    """An assembled kernel as an entry: a line of JSON, then the cubin."""
    head = {"resources": asdict(resources), "found": pack_diagnostics(found), "assembler": assembler}
    return json.dumps(head).encode() + b"\n" + cubin


def unpack_cubin(payload: bytes) -> tuple[bytes, Resources, tuple[Diagnostic, ...], str]:
    """The inverse of `pack_cubin`."""
    from ..codegen.ptx.resources import Resources

    head, _, cubin = payload.partition(b"\n")
    plain = json.loads(head)
    return cubin, Resources(**plain["resources"]), unpack_diagnostics(plain["found"]), plain["assembler"]
