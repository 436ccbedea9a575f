"""What a code object's kernels take, from its own metadata.

Needs `elf`, `regalloc.occupancy_amd`. Gives `read_resources(object, target)` and
`read_resources_text(asm, target)`: kernel -> `Resources`. An object's metadata is the note `NT_AMDGPU_METADATA`, a
MessagePack map.
"""

from __future__ import annotations

import re
import struct
from dataclasses import dataclass
from typing import Any

from ...isa.amdgcn.targets import AmdTarget
from ...regalloc.occupancy_amd import waves_of_llvm
from . import elf

_NT_AMDGPU_METADATA = 32
#: A key of a kernel in LLVM's YAML; those of its arguments stand further in.
_KEY = re.compile(r"  ([- ]) (\.\w+): *(\S*)$")


@dataclass(frozen=True, slots=True)
class Resources:
    """What one kernel takes. Registers of a lane, sizes in bytes. `vgpr` is what a wave allocates of a unified file, so
    that `agpr` are in it; `scratch` a lane, spills included; `waves` a SIMD, as far as registers allow.
    """

    vgpr: int
    agpr: int
    sgpr: int
    lds: int
    scratch: int
    vgpr_spills: int
    sgpr_spills: int
    kernarg: int
    kernarg_align: int
    wave: int
    threads: int  # of a block, at most
    dynamic_stack: bool
    waves: int

    @property
    def shared(self) -> int:
        """Local memory that the kernel has statically, by the name that both vendors' resources have."""
        return self.lds


@dataclass(frozen=True, slots=True)
class Argument:
    """One kernel argument as the metadata has it; `kind` is `by_value`, `global_buffer`, `hidden_...`."""

    name: str
    offset: int
    size: int
    kind: str


def read_resources(data: bytes, target: AmdTarget) -> dict[str, Resources]:
    """By kernel, in the order of the metadata."""
    return {kernel[".name"]: _resources(kernel, target) for kernel in metadata(data)["amdhsa.kernels"]}


def read_resources_text(asm: str, target: AmdTarget) -> dict[str, Resources]:
    """The same of assembly text, which has the metadata as YAML."""
    kernels: list[dict[str, Any]] = []
    for line in asm.partition("\t.amdgpu_metadata")[2].partition("\t.end_amdgpu_metadata")[0].splitlines():
        m = _KEY.match(line)
        if m is None:
            continue
        if m[1] == "-":
            kernels.append({})
        word = m[3].strip("'\"")
        kernels[-1][m[2]] = int(word) if word.isdecimal() else {"true": True, "false": False}.get(word, word)
    return {kernel[".name"]: _resources(kernel, target) for kernel in kernels}


def read_arguments(data: bytes) -> dict[str, tuple[Argument, ...]]:
    """By kernel: its arguments, the hidden ones that it uses included."""
    return {
        kernel[".name"]: tuple(
            Argument(a.get(".name", ""), a[".offset"], a[".size"], a[".value_kind"])
            for a in kernel.get(".args", ())
        )
        for kernel in metadata(data)["amdhsa.kernels"]
    }


def metadata(data: bytes) -> dict[str, Any]:
    """The whole map."""
    for section in elf.read(data).sections:
        if section.kind != elf.NOTE:
            continue
        at = 0
        while at + 12 <= section.size:
            owner, size, kind = struct.unpack_from("<III", section.data, at)
            start = at + 12 + -(-owner // 4) * 4
            if kind == _NT_AMDGPU_METADATA and section.data[at + 12 : at + 12 + owner] == b"AMDGPU\0":
                found: dict[str, Any] = _unpack(section.data, start)[0]
                return found
            at = start + -(-size // 4) * 4
    raise ValueError("the object has no AMDGPU metadata")


def _resources(kernel: dict[str, Any], target: AmdTarget) -> Resources:
    vgpr, sgpr = kernel[".vgpr_count"], kernel[".sgpr_count"]
    return Resources(
        vgpr=vgpr,
        agpr=kernel.get(".agpr_count", 0),
        sgpr=sgpr,
        lds=kernel[".group_segment_fixed_size"],
        scratch=kernel[".private_segment_fixed_size"],
        vgpr_spills=kernel.get(".vgpr_spill_count", 0),
        sgpr_spills=kernel.get(".sgpr_spill_count", 0),
        kernarg=kernel[".kernarg_segment_size"],
        kernarg_align=kernel[".kernarg_segment_align"],
        wave=kernel[".wavefront_size"],
        threads=kernel[".max_flat_workgroup_size"],
        dynamic_stack=kernel.get(".uses_dynamic_stack", False),
        waves=waves(target, vgpr, sgpr),
    )


def waves(target: AmdTarget, vgpr: int, sgpr: int) -> int:
    """How many waves that take so many registers are on a SIMD at once."""
    return waves_of_llvm(target, target.warp_size, vgpr, sgpr)


def _unpack(data: bytes, at: int) -> tuple[Any, int]:
    """One MessagePack value, and where the next starts: the kinds that LLVM writes."""
    first = data[at]
    at += 1
    if first < 0x80:
        return first, at
    if first >= 0xE0:
        return first - 0x100, at
    if first < 0x90:
        return _map(data, at, first & 15)
    if first < 0xA0:
        return _list(data, at, first & 15)
    if first < 0xC0:
        return _text(data, at, first & 31)
    if first in _PLAIN:
        return _PLAIN[first], at
    code, then = _SIZED[first]
    (value,) = struct.unpack_from(code, data, at)
    at += struct.calcsize(code)
    return then(data, at, value) if then else (value, at)


def _map(data: bytes, at: int, count: int) -> tuple[dict[Any, Any], int]:
    found = {}
    for _ in range(count):
        key, at = _unpack(data, at)
        found[key], at = _unpack(data, at)
    return found, at


def _list(data: bytes, at: int, count: int) -> tuple[list[Any], int]:
    found = []
    for _ in range(count):
        item, at = _unpack(data, at)
        found.append(item)
    return found, at


def _text(data: bytes, at: int, size: int) -> tuple[str, int]:
    return data[at : at + size].decode(), at + size


def _bytes(data: bytes, at: int, size: int) -> tuple[bytes, int]:
    return data[at : at + size], at + size


_PLAIN: dict[int, Any] = {0xC0: None, 0xC2: False, 0xC3: True}
_SIZED: dict[int, tuple[str, Any]] = {
    0xC4: (">B", _bytes), 0xC5: (">H", _bytes), 0xC6: (">I", _bytes), 0xCA: (">f", None), 0xCB: (">d", None),
    0xCC: (">B", None), 0xCD: (">H", None), 0xCE: (">I", None), 0xCF: (">Q", None),
    0xD0: (">b", None), 0xD1: (">h", None), 0xD2: (">i", None), 0xD3: (">q", None),
    0xD9: (">B", _text), 0xDA: (">H", _text), 0xDB: (">I", _text),
    0xDC: (">H", _list), 0xDD: (">I", _list), 0xDE: (">H", _map), 0xDF: (">I", _map),
}  # fmt: skip
