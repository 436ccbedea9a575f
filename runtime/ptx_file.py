"""PTX from anywhere, launched like a kernel: `ww.load_ptx(text_or_path)["name"][grid, block](*args)`.

Needs the PTX parser, `prepare`. Gives `load_ptx`, `PtxFile`, `PtxKernel`. Parameters are what the text declares: a 64-bit
word takes an array or an integer, a number its own type, a structure its bytes. On the emulator the file runs as on its
own `.target`; a GPU must have that target's features. Kernels of one file share its module's variables.
"""

from __future__ import annotations

import math
import os
import re
from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING, Any, NoReturn

from ..codegen.diagnostics import Location, refuse
from ..dsl.trace import here
from ..isa.types import PACKED, SCALARS
from .arguments import Slot, Struct, Word, shown
from .compile import CompiledKernel
from .devices import Runtime
from .prepare import Launchable

if TYPE_CHECKING:
    from ..codegen.ptx.module import Function, Module, Statement, Var
    from ..isa.targets import Target


#: How PTX begins: a directive or a comment.
_HEAD = re.compile(r"\s*(?:\.|//|/\*)")
#: Characters of the largest file that is read.
_LARGEST = 256 << 20
#: Types of 64-bit handles, which only the driver makes.
_HANDLES = ("texref", "samplerref", "surfref")


#: Spaces that `.ptr` names in which no argument can be.
_ELSEWHERE = ("const", "shared", "local")


class PtxFile(Mapping[str, "PtxKernel"]):
    """A PTX module: its kernels by name."""

    def __init__(self, text: str, filename: str, cubin: bytes | None = None) -> None:
        from ..codegen.ptx.parse import parse

        self.text, self.filename, self.cubin = text, filename, cubin
        self.module: Module = parse(text, filename)
        self.target = self.module.target[0]
        self._loaded: dict[Any, Any] = {}
        self._kernels = {
            f.name: PtxKernel(self, f)
            for f in self.module.functions()
            if f.kind == "entry" and f.body is not None
        }

    @property
    def kernels(self) -> list[str]:
        """The kernels' names."""
        return list(self._kernels)

    def __getitem__(self, name: str) -> PtxKernel:
        found = self._kernels.get(name)
        if found is None:
            refuse(
                f"there is no kernel '{name}' in {self.filename}",
                here(),
                expected=" or ".join(self.kernels) or "a kernel: the file has none",
                found=str(name),
            )
        return found

    def __iter__(self) -> Iterator[str]:
        return iter(self._kernels)

    def __len__(self) -> int:
        return len(self._kernels)

    def __repr__(self) -> str:
        return f"<PTX {self.filename}, {self.target}: {', '.join(self.kernels)}>"


class PtxKernel(Launchable):
    """One kernel of a PTX file."""

    __ww_kernel__ = True

    def __init__(self, file: PtxFile, function: Function) -> None:
        self.file, self.function = file, function
        super().__init__(function.name, _attrs(function), [_slot(v) for v in function.params])
        self._static = sum(_extent(v) for v in _shared(function.body or []))
        self._made: dict[str, CompiledKernel] = {}

    @property
    def location(self) -> Location:
        """Where the file is."""
        return Location(self.file.filename, 0)

    def target_on(self, where: Runtime) -> Target:
        """The target whose limits hold: on the emulator the file's own."""
        return where.target if where.name != "emu" else _known(self.file.target)

    def code(self, where: Runtime, given: dict[str, Any]) -> CompiledKernel:
        """The kernel for a device."""
        target = self.target_on(where)
        from ..isa.targets import TARGETS, has

        if self.file.target in TARGETS and not has(target.name, self.file.target):
            refuse(
                f"{self.file.filename} is for {self.file.target}",
                here(),
                expected=f"PTX that {target.name} can run",
                found=f".target {self.file.target}",
                suggestion='ww.use("emu") runs it on the emulator',
            )
        made = self._made.get(target.name)
        if made is None:
            made = self._made[target.name] = CompiledKernel(
                self.__name__, target.name, "", self.file.text, self._static, loaded=self.file._loaded,
                cubin_bytes=self.file.cubin, given=self.file.cubin is not None,
            )  # fmt: skip
        return made

    def __repr__(self) -> str:
        return f"<kernel {self.__name__} of {self.file.filename}>"


def load_ptx(source: str | os.PathLike[str], *, cubin: bytes | None = None) -> PtxFile:
    """Read PTX: its text, or the path of a file. `cubin`: what an assembler of the caller's made of it, which a GPU loads
    as it is. Raises CompileError with the line that cannot be read.
    """
    if not isinstance(source, str | os.PathLike):
        _no_ptx(shown(source), "a text or a path is wanted")
    if cubin is not None and not isinstance(cubin, bytes):
        refuse("cubin= is an object file's bytes", here(), expected="bytes", found=type(cubin).__name__)
    if isinstance(source, str) and ("\n" in source or _HEAD.match(source)) and ".entry" in source:
        return PtxFile(source, "<ptx>", cubin)
    try:
        path = os.fspath(source)
        with open(path, encoding="utf-8") as file:
            text = file.read(_LARGEST + 1)
    except (OSError, ValueError) as error:  # ValueError: no UTF-8, or a NUL byte in the path
        said = error.strerror if isinstance(error, OSError) else None
        _no_ptx(shown(source), said or ("not text" if isinstance(error, UnicodeDecodeError) else str(error)))
    if len(text) > _LARGEST:
        _no_ptx(shown(source), f"more than {_LARGEST >> 20} MiB")
    return PtxFile(text, str(path), cubin)


def _no_ptx(found: str, reason: str) -> NoReturn:
    refuse(
        "this is neither PTX text nor a file of it",
        here(),
        expected="text with a .entry, or the path of a PTX file",
        found=f"{found}: {reason}",
    )


def _known(name: str) -> Target:
    """The row of a file's target; of one that is older than the table, the oldest row."""
    from ..isa.targets import TARGETS, parse_target

    return parse_target(name) if name in TARGETS else TARGETS["sm_75"]


def _slot(var: Var) -> Slot:
    if var.dims or var.type.startswith("v"):
        size = _extent(var)
        return Slot(var.name, Struct(size, var.align or _element(var.type)))
    if var.type in ("u64", "b64", "s64"):
        space = next((a for a in var.attributes if a in _ELSEWHERE), "") if "ptr" in var.attributes else ""
        return Slot(var.name, Word(space))
    if var.type not in SCALARS:
        size = _element(var.type)
        return Slot(var.name, Struct(size, size))
    return Slot(var.name, SCALARS[var.type])


def _element(type_name: str) -> int:
    vector, _, scalar = type_name.rpartition(".")
    if scalar in _HANDLES:
        return 8
    element, lanes = PACKED.get(scalar, (scalar, 1))
    size = SCALARS[element].bytes * lanes
    return size * (int(vector[1:]) if vector else 1)


def _extent(var: Var) -> int:
    count: int = math.prod(d or 0 for d in var.dims)
    return _element(var.type) * count


def _shared(body: list[Statement]) -> Iterator[Var]:
    from ..codegen.ptx.module import Scope, Var

    for statement in body:
        if isinstance(statement, Var) and statement.space == "shared" and "extern" not in statement.linkage:
            yield statement
        elif isinstance(statement, Scope):
            yield from _shared(statement.body)


def _attrs(function: Function) -> dict[str, Any]:
    """The launch bounds that the text states."""
    found: dict[str, Any] = {}
    for name, text in function.directives:
        if name in ("reqntid", "maxntid", "reqnctapercluster"):
            numbers = tuple(int(w, 0) for w in text.replace(",", " ").split())
            if name == "reqntid":
                found["threads"] = numbers
            elif name == "maxntid":
                found["max_threads"] = math.prod(numbers)
            else:
                found["cluster"] = numbers
    return found
