"""A loaded program: its data placed on a device, its instructions made ready, its kernels with their descriptors.

Needs the parsed text. Gives `Program` and `KernelCode`. Invariant: every instruction of a program has a row that is not
refused, and a step that runs it, before anything runs; a symbol's value does not change.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import Any

import numpy as np

from ....codegen.diagnostics import CompileError, Diagnostic, Location, refuse
from ....isa.amdgcn.mnemonics import Status
from ....isa.amdgcn.table import ROWS
from ....isa.amdgcn.targets import TARGETS, AmdTarget
from ...core.memory import Buffer, Device
from ..forms.relative import bind_relative
from . import metadata, text
from .binders import BINDERS
from .expressions import evaluate
from .graph import Graph, build_graph
from .model import Context, Op, Refused, Step
from .operands import Const, Layout, Reg, layout, operand
from .text import Inst

#: Where code has its addresses; nothing can be loaded from there.
CODE_BASE = 0x7C00_0000_0000
_programs = 0
_RELOCATION = re.compile(r"^(.*?)@(rel32|abs32|gotpcrel32|rel64|abs64|gotpcrel)(?:@(lo|hi))?([+-].*)?$")


@dataclass(slots=True, eq=False)
class KernelCode:
    """A kernel ready to run."""

    program: Program
    name: str
    info: metadata.KernelInfo
    descriptor: dict[str, int]
    graph: Graph
    target: AmdTarget
    values: dict[str, Any] = field(default_factory=dict)

    @property
    def lds_bytes(self) -> int:
        return self.descriptor.get("group_segment_fixed_size", self.info.group_size)

    @property
    def scratch_bytes(self) -> int:
        return max(self.descriptor.get("private_segment_fixed_size", 0), self.info.private_size)


class Program:
    """The text of a module on a device."""

    def __init__(self, source: str, name: str, device: Device) -> None:
        global _programs
        _programs += 1
        self.name = name
        self.device = device
        self.module = text.parse(source, name)
        self.infos = metadata.read(self.module.metadata)
        chip = self.module.target.split("--")[-1].split(":")[0]
        if chip not in TARGETS:
            refuse(
                f"the emulator knows no target {chip or 'at all'}",
                Location(name, 1),
                expected=" or ".join(t for t in TARGETS if ":" not in t),
                found=self.module.target or "a text without .amdgcn_target",
            )
        self.chip = chip
        self.layout: Layout = layout([i.text for i in self.module.insts])
        self.code_base = CODE_BASE + (_programs << 28)
        self.addresses: dict[int, int] = {}  # address -> index of an instruction
        self.variables: dict[str, Buffer] = {}
        self._got: dict[str, int] = {}
        self._steps: dict[int, list[Step]] = {}
        self._kernels: dict[str, KernelCode] = {}
        self._number()
        self._place()

    # -- addresses -------------------------------------------------------------------------------------

    def _number(self) -> None:
        at = self.code_base
        for inst in self.module.insts:
            inst.address = at
            self.addresses[at] = inst.index
            at += inst.size
        self.code_end = at

    def _place(self) -> None:
        module = self.module
        seen = sorted({section for section, _ in module.symbols.values()})
        for name in seen:
            section = module.sections.get(name)
            if section is None or (
                name == ".rodata" and not any(s == name for s, _ in module.symbols.values())
            ):
                continue
            here = sorted((at, symbol) for symbol, (s, at) in module.symbols.items() if s == name)
            ends = [at for at, _ in here[1:]] + [len(section.data)]
            for (at, symbol), end in zip(here, ends):
                buffer = self.device.alloc(max(end - at, 0), symbol, initialised=True)
                self.variables[symbol] = buffer
        for name in seen:
            self._fill(name)

    def _fill(self, name: str) -> None:
        section = self.module.sections[name]
        data = section.data
        for at, width, expression in section.fixups:
            value = self.value(expression)
            data[at : at + width] = (value & ((1 << 8 * width) - 1)).to_bytes(width, "little")
        for symbol, (s, at) in self.module.symbols.items():
            if s != name:
                continue
            buffer = self.variables[symbol]
            if buffer.nbytes:
                buffer.copy_in(np.frombuffer(bytes(data[at : at + buffer.nbytes]), np.uint8))
            buffer.allocation.read_only = name.startswith((".rodata", ".data.rel.ro"))

    def symbol(self, name: str) -> int:
        """The address (of LDS: the offset) of a symbol."""
        name = name.strip()
        if name in self.variables:
            return self.variables[name].address
        if name in self.module.labels:
            index = self.module.labels[name]
            insts = self.module.insts
            return insts[index].address if index < len(insts) else self.code_end
        if name in self.module.lds:
            return self.lds_offset(name)
        if name in self.module.sets:
            return self.value(self.module.sets[name])
        refuse(f"symbol {name!r} is not defined in {self.name}")

    def lds_offset(self, name: str) -> int:
        """Where a variable of local memory that has no address in the text begins: behind the static ones."""
        at = 0
        for other, (size, align) in self.module.lds.items():
            at = -(-at // align) * align
            if other == name:
                return at
            at += size
        return at

    def value(self, expression: str, place: int = 0) -> int:
        """The value of an expression of symbols, read at address `place`."""
        found = _RELOCATION.match(expression)
        if found is None:
            return evaluate(expression, self.symbol)
        name, kind, part, addend = found[1], found[2], found[3], evaluate(found[4] or "0", self.symbol)
        address = self._got_entry(name) if kind.startswith("gotpcrel") else self.symbol(name)
        value = address + addend - (0 if kind.startswith("abs") else place)
        if part == "hi":
            return value >> 32 & 0xFFFFFFFF
        return value & (0xFFFFFFFF if part == "lo" else 0xFFFFFFFFFFFFFFFF)

    def _got_entry(self, name: str) -> int:
        known = self._got.get(name)
        if known is None:
            buffer = self.device.from_array(np.array([self.symbol(name)], np.uint64), f"address of {name}")
            known = self._got[name] = buffer.address
        return known

    # -- kernels ---------------------------------------------------------------------------------------

    def kernels(self) -> list[str]:
        """Names of all kernels."""
        return list(self.module.descriptors)

    def kernel(self, name: str) -> KernelCode:
        """The kernel called `name`."""
        known = self._kernels.get(name)
        if known is None:
            known = self._kernels[name] = self._build(name)
        return known

    def __getitem__(self, name: str) -> KernelCode:
        return self.kernel(name)

    def _build(self, name: str) -> KernelCode:
        given = self.module.descriptors.get(name)
        info = self.infos.get(name)
        if given is None or info is None:
            refuse(
                f"no kernel {name!r} in this program",
                expected=" or ".join(self.kernels()) or "a kernel",
                found=name,
            )
        descriptor = {k: evaluate(v, self.symbol) for k, v in given.items() if _numeric(v)}
        wave = 32 if descriptor.get("wavefront_size32") else 64
        target = TARGETS[self.chip]
        if wave != target.warp_size:
            target = TARGETS[f"{self.chip}:wave{wave}"]
        graph = self._graph(name, target)
        self._check_budget(graph, descriptor)
        return KernelCode(self, name, info, descriptor, graph, target)

    def _graph(self, name: str, target: AmdTarget) -> Graph:
        ctx = Context(self, target, self.layout)
        return build_graph(ctx, self.module, name)

    def _check_budget(self, graph: Graph, descriptor: dict[str, int]) -> None:
        """A diagnostic at the first instruction that names a vector register that the kernel does not reserve."""
        total = descriptor.get("next_free_vgpr", 0)
        if not total:
            return
        plain = descriptor.get("accum_offset", total) if self.layout.agprs else total
        for block in graph.blocks:
            for op in block.ops:
                for a in op.args:
                    if not isinstance(a, Reg) or a.file != "v":
                        continue
                    last = a.first + a.count - 1
                    own = last < self.layout.vgprs
                    if last >= (plain if own else self.layout.vgprs + total - plain):
                        refuse(
                            f"`{op.text()}` uses more vector registers than its kernel reserves",
                            op.loc or Location(self.name, op.inst.line),
                            expected=f"{plain} VGPRs and {total - plain} AGPRs",
                            found=f"{'v' if own else 'a'}{last if own else last - self.layout.vgprs}",
                        )

    def op(self, inst: Inst) -> Op:
        """An instruction with its row and its operands."""
        row = ROWS.get(inst.name)
        if row is None:
            raise Refused("it has no row", inst.name)
        if row.status is Status.REFUSED:
            raise Refused(row.note, inst.name)
        if row.kind in ("control", "end", "idle", "wait"):
            return Op(
                inst,
                row,
                tuple(operand(o, self.layout) for o in inst.operands if row.kind in ("control", "end")),
            )
        return Op(inst, row, tuple(self._operand(o, inst) for o in inst.operands))

    def _operand(self, text: str, inst: Inst) -> Any:
        if "@" in text:
            return Const(self.value(text, inst.address + 4), True)
        return operand(text, self.layout)

    def bind(self, ctx: Context, inst: Inst, relative: frozenset[str] = frozenset()) -> tuple[Op, Step]:
        """An instruction ready to run; a diagnostic at its line where it cannot be. `relative`: operands whose registers
        are numbered from M0."""
        try:
            op = self.op(inst)
            if relative and op.row.kind in ("valu", "matrix", "lane"):
                return op, bind_relative(ctx, op, relative)
            return op, BINDERS[op.row.kind](ctx, op)
        except Refused as why:
            where = inst.loc or Location(self.name, inst.line)
            note = f"line {inst.line} of the assembly: {inst.text}"
            name = why.name or inst.name
            raise CompileError(
                Diagnostic(f"the emulator does not execute `{name}`: {why}", where, notes=(note,))
            ) from None


def _numeric(expression: str) -> bool:
    return not expression.startswith('"')
