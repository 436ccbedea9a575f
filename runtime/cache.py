"""Compiled kernels on disk: looked up by fingerprint, written so that no reader ever sees half an entry.

Needs the file system. Gives `load`, `store`, `folder`, `sources`, `unchanged`. An entry is a checksum and a payload in one
file, written under a name of its own and renamed into place: processes need no lock, a killed writer leaves only a stray
file (removed later), and an entry whose checksum is wrong counts as absent. Where the folder cannot be written there is no
cache.
"""

from __future__ import annotations

import contextlib
import json
import os
import sys
import time
from dataclasses import asdict
from typing import TYPE_CHECKING, Any

from ..codegen.diagnostics import Diagnostic, Location

try:  # hashlib loads OpenSSL, which takes longer than the rest of a cache hit
    from _blake2 import blake2b
except ImportError:
    from hashlib import blake2b

if TYPE_CHECKING:
    from ..codegen.ptx.resources import Resources

#: Raised when what an entry holds changes.
FORMAT = 3
_STALE_S = 3600.0
_ROOT = os.path.dirname(os.path.dirname(__file__))
#: Folders of this package that decide the code that comes out; the rest (tests, samples, emulators) does not.
DECIDING = (
    "isa", "isa/amdgcn", "isa/ptx", "regalloc", "codegen", "codegen/budget", "codegen/ir", "codegen/llvm",
    "codegen/passes", "codegen/ptx", "dsl", "runtime",
)  # fmt: skip
#: Run in a process of its own by the module that has the other name.
_CHILDREN = {"codegen/llvm/process.py": "codegen/llvm/worker.py"}
#: Folder -> file -> its size and the time of its last change in ns, at the first look.
_seen: dict[str, dict[str, tuple[int, int]]] = {}


def folder() -> str | None:
    """Where entries are: `WARPWRIGHT_CACHE_DIR`, else `warpwright` in the user's cache folder. None without a home."""
    own = os.environ.get("WARPWRIGHT_CACHE_DIR")
    if own:
        return expanded(own)
    base = os.environ.get("XDG_CACHE_HOME")
    found = expanded(base) if base else None
    if found is None or not os.path.isabs(found):  # as the XDG specification has it
        home = expanded("~")
        found = os.path.join(home, ".cache") if home is not None else None
    return os.path.join(found, "warpwright") if found is not None else None


def expanded(path: str) -> str | None:
    """A path with `~` and `~user` replaced; None if there is no such home, so that no folder is ever called `~`."""
    found = os.path.expanduser(path)
    return None if found.startswith("~") else found


def enabled() -> bool:
    """False where there is no folder, under `WARPWRIGHT_ALWAYS_COMPILE`, and under `WARPWRIGHT_DIVISION`, which reports."""
    asked = os.environ.get("WARPWRIGHT_ALWAYS_COMPILE") or os.environ.get("WARPWRIGHT_DIVISION")
    return not asked and folder() is not None


def _path(key: str, kind: str) -> str:
    place = folder()
    if place is None:
        raise FileNotFoundError("there is no cache folder")
    return os.path.join(place, key[:2], f"{key[2:]}.{kind}")


def _sum(key: str, kind: str, payload: bytes) -> bytes:
    """The checksum of an entry: the key is part of it, so that an entry under another name is damaged, too."""
    return blake2b(f"{key}.{kind}\0".encode() + payload, digest_size=32).digest()


def load(key: str, kind: str) -> bytes | None:
    """The payload stored under `key`, or None. A damaged entry is removed."""
    try:
        path = _path(key, kind)
        with open(path, "rb") as f:
            raw = f.read()
    except OSError:
        return None
    payload = raw[32:]
    if _sum(key, kind, payload) == raw[:32]:
        return payload
    with contextlib.suppress(OSError):
        os.unlink(path)
    return None


def store(key: str, kind: str, payload: bytes) -> None:
    """Keep `payload` under `key`; the last of several writers wins, whole."""
    try:
        path = _path(key, kind)
    except OSError:
        return
    spare = f"{path}.{os.getpid()}.{os.urandom(4).hex()}.tmp"
    try:
        os.makedirs(os.path.dirname(path), exist_ok=True)
        with open(spare, "wb") as f:
            f.write(_sum(key, kind, payload) + payload)
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


# the sources of this package --------------------------------------------------------------------------------------------


def sources() -> dict[str, Any]:
    """The modules of this package that are loaded (a line for each folder), and the state of their files: what may have
    decided the code that was made. A module that is not loaded can have a say only once one of these has changed.
    """
    files: dict[str, set[str]] = {folder: set() for folder in DECIDING}
    for module in list(sys.modules.values()):
        place = getattr(module, "__file__", None)
        if type(place) is str and place.startswith(_ROOT + os.sep):
            name = place[len(_ROOT) + 1 :].replace(os.sep, "/")
            for own in {name, _CHILDREN.get(name, name)}:
                folder, _, file = own.rpartition("/")
                if folder in files:
                    files[folder].add(file)
    lines = [" ".join((folder, *sorted(own))) for folder, own in files.items() if own]
    return {"files": lines, "state": _state(lines)}


def unchanged(listed: dict[str, Any]) -> bool:
    """Whether the sources that `sources` listed are as they were then."""
    return bool(_state(listed["files"]) == listed["state"])


def _state(lines: list[str]) -> str:
    """Size and time of change of every file as one hash: to read them would take longer than to compile a small kernel."""
    found: list[tuple[int, int]] = []
    for line in lines:
        folder, *files = line.split(" ")
        known = _seen.setdefault(folder, {})
        new = [file for file in files if file not in known]
        if new:
            place = os.open(
                f"{_ROOT}/{folder}", os.O_RDONLY
            )  # a name in an open folder is found sooner than a path
            try:
                for file in new:
                    state = os.stat(file, dir_fd=place)
                    known[file] = state.st_size, state.st_mtime_ns
            finally:
                os.close(place)
        found += [known[file] for file in files]
    return blake2b(repr(found).encode(), digest_size=16).hexdigest()


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
    return blake2b(f"{FORMAT}\0{target}\0{assembler}\0{ptx}".encode(), digest_size=32).hexdigest()


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


def unpack_cubin(payload: bytes) -> tuple[bytes, Resources, tuple[Diagnostic, ...], str] | None:
    """The inverse of `pack_cubin`; None if the payload is no such entry."""
    from ..codegen.ptx.resources import Resources

    head, _, cubin = payload.partition(b"\n")
    try:
        plain = json.loads(head)
        found = Resources(**plain["resources"]), unpack_diagnostics(plain["found"]), plain["assembler"]
    except (ValueError, KeyError, TypeError, AttributeError, RecursionError):
        return None
    whole = cubin.startswith(b"\x7fELF") and type(found[2]) is str
    return (cubin, *found) if whole else None
