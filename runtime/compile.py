"""A kernel for a target: traced, selected, assembled, each stage made when it is first asked for.

Needs `codegen.ptx.assemble`, `cache`. Gives `CompiledKernel`. Invariant: needs no GPU; `.asm` has
the keys `ir`, `ptx`, `cubin`, `sass`; what cannot be made here (no ptxas) is a diagnostic that says how to get the
tool.
"""

from __future__ import annotations

import json
import os
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, ClassVar

from ..codegen.diagnostics import Diagnostic, refuse

if TYPE_CHECKING:
    from ..codegen.ptx.resources import Resources
    from ..regalloc.occupancy import Occupancy


@dataclass(slots=True)
class CompiledKernel:
    """One kernel for one target. `assembled` fills `cubin`, `resources` and `diagnostics` on demand."""

    name: str
    target: str
    ir: str
    ptx: str
    shared_static: int
    shared_dynamic: int = (
        0  # its own arrays, where they are more than a block has statically; `smem=` comes on top
    )
    written: frozenset[str] | None = None  # parameters that the kernel may write through; None: not known
    cubin_bytes: bytes | None = None
    given: bool = False  # the cubin is the caller's own: a device loads it or says that it cannot
    found: tuple[Diagnostic, ...] = ()
    _resources: Resources | None = None
    _sass: str | None = None
    assembler: str = ""
    loaded: dict[Any, Any] = field(default_factory=dict)  # device -> module loaded there
    budget: dict[str, Any] | None = None  # of a kernel with a contract: how it is kept
    unproved: bool = False  # ptxas was not there to keep a promise of registers
    dumped: bool = False  # the stages are in WARPWRIGHT_DUMP_DIR

    STAGES: ClassVar[tuple[str, ...]] = ("ir", "ptx", "cubin", "sass")

    @property
    def asm(self) -> Mapping[str, str | bytes]:
        """The stages by name; `cubin` is bytes, the others text."""
        return _Stages(self)

    @property
    def cubin(self) -> bytes:
        """The cubin, assembled by ptxas when first asked for. Raises CompileError."""
        if self.cubin_bytes is None:
            self._assemble()
        assert self.cubin_bytes is not None
        return self.cubin_bytes

    @property
    def sass(self) -> str:
        """The machine code as text, through nvdisasm."""
        if self._sass is None:
            from ..codegen.ptx.assemble import disassemble

            self._sass = disassemble(self.cubin)
            self.dump()
        return self._sass

    @property
    def resources(self) -> Resources:
        """Registers, shared memory, stack and spills, as ptxas reported them."""
        if self._resources is None:
            self._assemble()
        assert self._resources is not None
        return self._resources

    @property
    def diagnostics(self) -> tuple[Diagnostic, ...]:
        """What ptxas warned of, at Python lines."""
        if self.cubin_bytes is None:
            self._assemble()
        return self.found

    def _assemble(self) -> None:
        from . import cache

        key = cache.cubin_key(self.ptx, self.target) if cache.enabled() else None
        payload = cache.load(key, "cubin") if key else None
        if payload is not None:
            entry = cache.unpack_cubin(payload)
        else:
            entry = None
        if entry is not None:
            self.cubin_bytes, self._resources, said, self.assembler = entry
        else:
            from ..codegen.ptx.assemble import assemble

            done = assemble(self.ptx, self.target)
            self.cubin_bytes, said, self.assembler = done.cubin, done.diagnostics, done.assembler
            self._resources = done.resources[self.name]
            if key:
                cache.store(key, "cubin", cache.pack_cubin(done.cubin, self._resources, said, self.assembler))
        self.found = (*self.found, *said, *self.not_kept())
        self.tell()
        self.dump()

    def not_kept(self) -> list[Diagnostic]:
        """Bounds in the text that ptxas did not keep."""
        from ..codegen.budget.pool import read_back
        from ..isa.targets import nvidia_target

        assert self._resources is not None
        return read_back(
            self.ptx, self.name, nvidia_target(self.target), self._resources, self.shared_dynamic
        )

    def tell(self) -> None:
        """Warn of what the vendor's compiler reported."""
        from .advice import tell

        tell(self.target, self.found)

    def dump(self) -> None:
        """Write every stage that is made into `WARPWRIGHT_DUMP_DIR`, where that is set."""
        place = os.environ.get("WARPWRIGHT_DUMP_DIR")
        if not place:
            return
        from hashlib import sha256

        stages = self.stages()
        mark = sha256(str(stages[1][1]).encode()).hexdigest()[:8]
        stem = os.path.join(place, f"{self.name}.{self.target.replace(':', '.')}.{mark}")
        try:
            os.makedirs(place, exist_ok=True)
            for stage, content in stages:
                if content is not None:
                    with open(f"{stem}.{stage}", "wb") as f:
                        f.write(content if isinstance(content, bytes) else content.encode())
        except OSError as error:
            refuse(
                "the stages cannot be written",
                expected="WARPWRIGHT_DUMP_DIR names a folder that can be written",
                found=f"{place}: {error.strerror}",
            )

    def stages(self) -> list[tuple[str, str | bytes | None]]:
        """What is made so far: IR, text, and what was assembled of it."""
        return [("ir", self.ir), ("ptx", self.ptx), ("cubin", self.cubin_bytes), ("sass", self._sass)]

    def pack(self) -> bytes:
        """The kernel without what is assembled of it, for the disk."""
        return json.dumps(self.plain()).encode()

    def plain(self) -> dict[str, Any]:
        """What `pack` keeps."""
        from . import cache

        return {
            "name": self.name,
            "target": self.target,
            "ir": self.ir,
            "ptx": self.ptx,
            "shared_static": self.shared_static,
            "shared_dynamic": self.shared_dynamic,
            "written": sorted(self.written) if self.written is not None else None,
            "budget": self.budget,
            "unproved": self.unproved,
            "found": cache.pack_diagnostics(self.found),
            "sources": cache.sources(),
        }

    @staticmethod
    def unpack(payload: bytes, name: str, target: str) -> CompiledKernel | None:
        """The inverse of `pack`; None if the payload is no entry for this kernel and target, or of other sources."""
        from . import cache

        try:
            plain = json.loads(payload)
            if not cache.unchanged(plain.pop("sources")):
                return None
            written, found = plain.pop("written"), plain.pop("found")
            kind: type[CompiledKernel] = CompiledKernel
            if "llvm" in plain:
                from .compile_amd import AmdKernel

                kind = AmdKernel
                plain["formats"] = tuple(plain["formats"])
            made = kind(
                **plain,
                written=frozenset(written) if written is not None else None,
                found=cache.unpack_diagnostics(found),
            )
        except (ValueError, KeyError, TypeError, AttributeError, RecursionError, OSError):
            return None
        return made if made.is_whole(name, target) else None

    def is_whole(self, name: str, target: str) -> bool:
        """Whether the fields have their types and the text contains this kernel for this target."""
        texts, numbers = (self.ir, self.ptx), (self.shared_static, self.shared_dynamic)
        return (
            (self.name, self.target) == (name, target)
            and all(type(t) is str for t in texts)
            and all(type(n) is int and n >= 0 for n in numbers)
            and (self.written is None or all(type(n) is str for n in self.written))
            and (self.budget is None or type(self.budget) is dict)
            and type(self.unproved) is bool
            and self._has_entry()
        )

    def _has_entry(self) -> bool:
        return bool(self.ir) and f".entry {self.name}" in self.ptx and f".target {self.target}" in self.ptx

    def __reduce__(self) -> Any:
        from dataclasses import fields

        return _rebuilt, (
            type(self),
            {f.name: getattr(self, f.name) for f in fields(self) if f.name != "loaded"},
        )

    def occupancy(self, threads: int, smem: int = 0) -> Occupancy:
        """How many blocks of `threads` threads are on a multiprocessor at once, and what keeps it from more; `smem`:
        the launch's own dynamic shared memory in bytes a block.
        """
        from ..isa.targets import nvidia_target
        from ..regalloc.occupancy import occupancy

        if not 1 <= threads <= 1024:
            refuse(f"a block has no {threads} threads", expected="1 to 1024", found=repr(threads))
        shared = self.resources.shared + self.shared_dynamic + smem
        return occupancy(nvidia_target(self.target), threads, self.resources.registers, shared)

    def report(self) -> dict[str, Any]:
        """The resources as plain data, with the target and the assembler; of a kernel with a contract, its budget."""
        from dataclasses import asdict

        from .advice import plain

        return {
            "kernel": self.name,
            "target": self.target,
            **asdict(self.resources),
            "shared_dynamic": self.shared_dynamic,
            "assembler": self.assembler,
            "diagnostics": plain(self.diagnostics),
            **({"budget": self.budget} if self.budget else {}),
        }


def _rebuilt(kind: type[CompiledKernel], values: dict[str, Any]) -> CompiledKernel:
    """A pickled kernel: what was loaded on a device stays there."""
    return kind(**values)


class _Stages(Mapping[str, "str | bytes"]):
    def __init__(self, kernel: CompiledKernel) -> None:
        self._kernel = kernel

    def __getitem__(self, key: str) -> str | bytes:
        stages = self._kernel.STAGES
        if key not in stages:
            raise KeyError(f"no stage {key!r}; there are {', '.join(stages)}")
        value: str | bytes = getattr(self._kernel, key)
        return value

    def __iter__(self) -> Iterator[str]:
        return iter(self._kernel.STAGES)

    def __len__(self) -> int:
        return len(self._kernel.STAGES)
