"""The kernels' metadata: the part of YAML that LLVM prints between `.amdgpu_metadata` and its end.

Needs nothing. Gives `read`, `KernelInfo`, `Argument`. Invariant: offsets and sizes are those of the text, also where
they are wrong: what an argument layout does is for the kernel to show.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any


@dataclass(frozen=True, slots=True)
class Argument:
    """One argument of a kernel, explicit or hidden. Bytes."""

    name: str
    offset: int
    size: int
    kind: str  # by_value, global_buffer, hidden_block_count_x, ...

    @property
    def hidden(self) -> bool:
        return self.kind.startswith("hidden_")


@dataclass(frozen=True, slots=True)
class KernelInfo:
    """What the metadata says of a kernel."""

    name: str
    symbol: str
    args: tuple[Argument, ...]
    kernarg_size: int
    group_size: int
    private_size: int
    wavefront: int
    max_threads: int
    required: tuple[int, int, int] | None = None
    values: dict[str, Any] = field(default_factory=dict)


def _scalar(text: str) -> Any:
    text = text.strip()
    if text[:1] in "'\"":
        return text[1:-1]
    if text in ("true", "false"):
        return text == "true"
    try:
        return int(text, 0)
    except ValueError:
        return text


def _indent(line: str) -> int:
    return len(line) - len(line.lstrip(" "))


class _Reader:
    """Block sequences and mappings by indentation; a `- ` opens an item whose content is indented by two more."""

    def __init__(self, lines: Sequence[str]) -> None:
        kept = [line.rstrip() for line in lines]
        self.lines = [line for line in kept if line.strip() and line.strip() not in ("---", "...")]
        self.at = 0

    def node(self, indent: int) -> Any:
        if self.at >= len(self.lines) or _indent(self.lines[self.at]) < indent:
            return None
        here = _indent(self.lines[self.at])
        if self.lines[self.at].lstrip().startswith("- "):
            items: list[Any] = []
            while self.at < len(self.lines) and self._is_item(here):
                line = self.lines[self.at]
                rest = line[here + 2 :]
                if ":" in rest and not rest.lstrip().startswith(("'", '"')):
                    self.lines[self.at] = " " * (here + 2) + rest
                    items.append(self.node(here + 2))
                else:
                    items.append(_scalar(rest))
                    self.at += 1
            return items
        found: dict[str, Any] = {}
        while self.at < len(self.lines) and _indent(self.lines[self.at]) == here and not self._is_item(here):
            key, _, value = self.lines[self.at].strip().partition(":")
            self.at += 1
            if value.strip():
                found[key] = [] if value.strip() == "[]" else _scalar(value)
            elif self.at < len(self.lines) and self.lines[self.at].lstrip().startswith("- "):
                found[key] = self.node(here)
            else:
                found[key] = self.node(here + 1)
        return found

    def _is_item(self, indent: int) -> bool:
        line = self.lines[self.at]
        return _indent(line) == indent and line.lstrip().startswith("- ")


def read(lines: Sequence[str]) -> dict[str, KernelInfo]:
    """Kernel name -> what the metadata says of it."""
    root = _Reader(lines).node(0) or {}
    found: dict[str, KernelInfo] = {}
    for kernel in root.get("amdhsa.kernels", []) or []:
        args = tuple(
            Argument(str(a.get(".name", "")), a[".offset"], a[".size"], a[".value_kind"])
            for a in kernel.get(".args", []) or []
        )
        required = kernel.get(".reqd_workgroup_size")
        found[kernel[".name"]] = KernelInfo(
            kernel[".name"],
            kernel.get(".symbol", ""),
            args,
            kernel.get(".kernarg_segment_size", 0),
            kernel.get(".group_segment_fixed_size", 0),
            kernel.get(".private_segment_fixed_size", 0),
            kernel.get(".wavefront_size", 64),
            kernel.get(".max_flat_workgroup_size", 1024),
            (required[0], required[1], required[2]) if required else None,
            {k: v for k, v in kernel.items() if k != ".args"},
        )
    return found
