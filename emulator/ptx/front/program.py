"""A loaded program: module variables placed in device memory, kernels linked and compiled when they are
first wanted.

Needs a PTX module. Gives `Program` and `KernelCode`. Invariant: linking and compiling a kernel happens
once; launches share its code and keep nothing in it.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

import numpy as np

from ....codegen.diagnostics import contained, refuse
from ....codegen.ptx.module import Function, Module, Sym, Var
from ...core.memory import Buffer, Device
from .cfg import Block, Graph, build_graph
from .compile import BlockFn, compile_block
from .layout import VarInfo, extent, initial_bytes
from .link import Linked, Linker, code_addresses, symbol_parts
from .model import Arg


@dataclass(eq=False)
class KernelCode:
    """A kernel ready to run: its graph, and its blocks as Python functions made on demand."""

    program: Program
    name: str
    linked: Linked
    graph: Graph
    full: list[BlockFn | None] = field(default_factory=list)
    part: list[BlockFn | None] = field(default_factory=list)
    call_points: dict[Block, int] = field(default_factory=dict)
    call_sites: list[tuple[Block, tuple[Arg, ...]]] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.full = [None] * len(self.graph.blocks)
        self.part = [None] * len(self.graph.blocks)

    def compile_full(self, position: int) -> BlockFn:
        """The function for a block that all lanes run together."""
        made = self.full[position] = compile_block(self.graph, position, True)
        return made

    def compile_part(self, position: int) -> BlockFn:
        """The function for a block that some lanes run."""
        made = self.part[position] = compile_block(self.graph, position, False)
        return made

    def forget(self) -> None:
        """Drop what the last launch left at the instructions."""
        for op in self.graph.ops:
            op.cache = None


class Program:
    """A PTX module on a device."""

    def __init__(self, module: Module, device: Device, own: bool = False) -> None:
        self.module = module
        self.own = own
        self.device = device
        self.variables: dict[str, Buffer] = {}
        self._infos: dict[str, VarInfo] = {}
        self._kernels: dict[str, KernelCode] = {}
        self._place()

    def _place(self) -> None:
        placed: list[tuple[Var, Buffer]] = []
        for item in self.module.items:
            if not isinstance(item, Var) or item.space not in ("global", "const"):
                continue
            size, _ = extent(item)
            buffer = self.device.alloc(size, item.name, initialised=True)
            self.variables[item.name] = buffer
            self._infos[item.name] = VarInfo(item.name, item.space, buffer.address, size, item.type)
            placed.append((item, buffer))
        for item, buffer in placed:
            if item.init is not None:
                raw = np.frombuffer(initial_bytes(item, self._address), np.uint8)
                buffer.copy_in(raw[: buffer.nbytes])
            buffer.allocation.read_only = item.space == "const"

    def _address(self, symbol: Sym) -> int:
        name, offset = symbol_parts(symbol)
        info = self._infos.get(name)
        if info is not None:
            return info.offset + offset
        address = code_addresses(self.module).get(name)
        if address is None:
            refuse(f"initialiser names {name!r}, which is not declared")
        return address

    @contained("linking PTX")
    def kernel(self, name: str) -> KernelCode:
        """The kernel called `name`."""
        known = self._kernels.get(name)
        if known is None:
            known = self._kernels[name] = self._build(self._entry(name))
        return known

    def kernels(self) -> list[str]:
        """Names of all kernels."""
        return [f.name for f in self.module.functions() if f.kind == "entry"]

    def __getitem__(self, name: str) -> KernelCode:
        return self.kernel(name)

    def _entry(self, name: str) -> Function:
        for f in self.module.functions():
            if f.kind == "entry" and f.name == name and f.body is not None:
                return f
        refuse(
            f"no kernel {name!r} in this program",
            expected=" or ".join(self.kernels()) or "a kernel",
            found=name,
        )

    def _build(self, entry: Function) -> KernelCode:
        linked = Linker(self.module, entry, self._infos).link()
        linked.own = self.own
        return KernelCode(self, entry.name, linked, build_graph(linked))

    def write(self, name: str, data: Any) -> None:
        """Copy to a module variable, constant ones included."""
        self.variables[name].copy_in(np.asarray(data))
