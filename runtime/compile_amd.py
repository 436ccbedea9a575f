"""A kernel for an AMD target: LLVM IR, assembly and code object, each made when it is first asked for.

Needs `codegen.llvm.assemble`, `cache`. Gives `AmdKernel`, a `CompiledKernel` whose stages are `ir`, `llvm`, `amdgcn`
and `hsaco`. Invariant: needs no GPU and no ROCm; LLVM runs in a process of its own, so that nothing it does ends this
one.
"""

from __future__ import annotations

import json
import os
from dataclasses import asdict, dataclass
from hashlib import sha256
from typing import TYPE_CHECKING, Any, ClassVar, NoReturn

from ..codegen.diagnostics import Diagnostic, refuse
from .compile import CompiledKernel

if TYPE_CHECKING:
    from ..codegen.llvm.assemble import Assembled
    from ..codegen.llvm.resources import Resources as AmdResources
    from ..isa.amdgcn.targets import AmdTarget


@dataclass(slots=True)
class AmdKernel(CompiledKernel):
    """One kernel for one AMD target. `formats`: what it prints; where there are any, its last parameter is the buffer."""

    llvm: str = ""
    formats: tuple[str, ...] = ()
    _asm: str | None = None
    _relocatable: bytes | None = None
    _hsaco: bytes | None = None
    _amd_resources: AmdResources | None = None

    STAGES: ClassVar[tuple[str, ...]] = ("ir", "llvm", "amdgcn", "hsaco")

    @property
    def amd_target(self) -> AmdTarget:
        """The row of the target."""
        from ..isa.amdgcn.targets import TARGETS

        return TARGETS[self.target]

    @property
    def amdgcn(self) -> str:
        """The assembly as LLVM prints it. Raises CompileError."""
        if self._asm is None:
            self._asm = self._emit("asm").decode()
            self.dump()
        return self._asm

    @property
    def relocatable(self) -> bytes:
        """The object that LLVM emits, before linking."""
        if self._relocatable is None:
            self._relocatable = self._emit("object")
        return self._relocatable

    @property
    def hsaco(self) -> bytes:
        """The code object: a linked ELF that `hipModuleLoadData` takes."""
        if self._hsaco is None:
            self._hsaco = self._link()
            self.dump()
        return self._hsaco

    def _link(self) -> bytes:
        """Linked, or from the disk: running lld takes longer than all else that a hit of the cache needs."""
        from . import cache

        given, asked = self.relocatable, os.environ.get("WARPWRIGHT_LLD", "")
        key = (
            sha256(f"{cache.FORMAT}\0hsaco\0{asked}\0".encode() + given).hexdigest()
            if cache.enabled()
            else None
        )
        made = cache.load(key, "hsaco") if key else None
        if made is None or not made.startswith(b"\x7fELF"):
            from ..codegen.llvm.link import link

            made = link(given, self.llvm)
            if key:
                cache.store(key, "hsaco", made)
        return made

    @property
    def resources(self) -> Any:
        """Registers, local memory, scratch and spills, as LLVM's metadata has them."""
        if self._amd_resources is None:
            _ = self.amdgcn
        return self._amd_resources

    @property
    def diagnostics(self) -> tuple[Diagnostic, ...]:
        """What LLVM warned of, at Python lines."""
        if self._amd_resources is None:
            _ = self.amdgcn
        return self.found

    @property
    def cubin(self) -> bytes:
        """Refused: AMD's code objects are `hsaco`."""
        self._foreign("cubin", "hsaco")

    @property
    def sass(self) -> str:
        """Refused: AMD's machine code is `amdgcn`."""
        self._foreign("sass", "amdgcn")

    def _foreign(self, stage: str, instead: str) -> NoReturn:
        refuse(
            f"a kernel for {self.target} has no {stage}",
            expected=", ".join(self.STAGES),
            found=stage,
            suggestion=f"ask for .{instead}",
        )

    def _emit(self, what: str) -> bytes:
        """The assembly or the object: the emulator wants one, a device the other, and each costs LLVM's code generation."""
        from . import cache

        key = self._key(what) if cache.enabled() else None
        payload = cache.load(key, what) if key else None
        made = self._unpack(payload, what) if payload is not None else None
        if made is None:
            from ..codegen.llvm.assemble import assemble

            payload = _pack(assemble(self.llvm, self.amd_target, emit=(what,)))
            if key:
                cache.store(key, what, payload)
            made = self._unpack(payload, what)
            assert made is not None
        return made

    def _key(self, what: str) -> str:
        from ..codegen.llvm.process import identity
        from .cache import FORMAT

        return sha256(f"{FORMAT}\0{what}\0{self.target}\0{identity()}\0{self.llvm}".encode()).hexdigest()

    def _unpack(self, payload: bytes, what: str) -> bytes | None:
        """The assembly or the object of an entry; None if the payload is no such entry."""
        from ..codegen.llvm.resources import Resources
        from .cache import unpack_diagnostics

        head, _, made = payload.partition(b"\n")
        try:
            plain = json.loads(head)
            resources = Resources(**plain["resources"][self.name])
            found, assembler = unpack_diagnostics(plain["found"]), str(plain["assembler"])
        except (ValueError, KeyError, TypeError, AttributeError, RecursionError):
            return None
        if not (made.startswith(b"\x7fELF") if what == "object" else f"{self.name}:".encode() in made):
            return None
        if self._amd_resources is None:  # the other stage said the same
            self._amd_resources, self.assembler = resources, assembler
            self.found = (*self.found, *found)
            self.tell()
        return made

    def _has_entry(self) -> bool:
        printed = all(type(f) is str for f in self.formats)
        return (
            bool(self.ir)
            and type(self.llvm) is str
            and f"@{self.name}(" in self.llvm.replace('"', "")
            and printed
        )

    def stages(self) -> list[tuple[str, str | bytes | None]]:
        """What is made so far."""
        return [("ir", self.ir), ("llvm", self.llvm), ("amdgcn", self._asm), ("hsaco", self._hsaco)]

    def plain(self) -> dict[str, Any]:
        """The kernel as data, for the disk."""
        return {**CompiledKernel.plain(self), "llvm": self.llvm, "formats": list(self.formats)}

    def occupancy(self, threads: int, smem: int = 0) -> Any:
        """Waves on a SIMD at once, and what keeps it from more (`regalloc.occupancy_amd`)."""
        from ..regalloc.occupancy_amd import occupancy

        r = self.resources
        return occupancy(self.amd_target, threads, r.vgpr, r.sgpr, r.lds + smem)


def _pack(done: Assembled) -> bytes:
    """An assembled module as an entry: a line of JSON, then the assembly or the object."""
    from .cache import pack_diagnostics

    head = {
        "resources": {name: asdict(r) for name, r in done.resources.items()},
        "found": pack_diagnostics(done.diagnostics),
        "assembler": done.assembler,
    }
    return json.dumps(head).encode() + b"\n" + done.asm.encode() + done.relocatable
