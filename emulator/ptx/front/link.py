"""From a PTX module to one kernel's instructions: names become registers, addresses and unique labels.

Needs the PTX AST and a placed set of module variables. Gives `Linked`: the functions that a kernel reaches,
flattened to operations and labels. Invariant: no name is left to look up; every register has one number in
the kernel's file, and since recursion is refused each function has exactly one frame a lane.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field, replace

from ....codegen.diagnostics import Location, refuse
from ....codegen.ptx.module import (
    Addr,
    Directive,
    Function,
    Group,
    Imm,
    Inst,
    Label,
    Loc,
    Module,
    Not,
    Operand,
    Pair,
    Part,
    Reg,
    RegDecl,
    Scope,
    Statement,
    Sym,
    Var,
    Vec,
)
from ...core.memory import CODE_WINDOW, LOCAL_LIMIT, LOCAL_START, LOCAL_WINDOW, PARAM_WINDOW, SHARED_START
from .layout import Region, VarInfo, element, extent
from .model import (
    STORAGE,
    TYPE_NAMES,
    Arg,
    ConstArg,
    ListArg,
    MemArg,
    NameArg,
    NotArg,
    Op,
    PairArg,
    RegArg,
    SinkArg,
    SpecialArg,
    VecArg,
)

_FAMILY = re.compile(r"(.*?)(\d+)$")
_INLINED = re.compile(r"inlined_at\s+(\d+)\s+(\d+)\s+(\d+)")
_CONTROL_WITH_LABEL = ("bra", "brx")


@dataclass(slots=True)
class LabelMark:
    """A position that a branch may name; unique in the kernel."""

    name: str


@dataclass(slots=True)
class LinkedFunction:
    """One function's flat body and where its parameters live."""

    name: str
    kind: str
    body: list[Op | LabelMark]
    params: list[VarInfo | RegArg]
    returns: list[VarInfo | RegArg]


@dataclass(slots=True)
class Linked:
    """Everything that running a kernel needs to know about its text."""

    entry: Function
    functions: dict[str, LinkedFunction] = field(default_factory=dict)
    registers: list[tuple[str, str]] = field(default_factory=list)  # (PTX name, storage dtype) by number
    shared_bytes: int = 0  # static shared memory, from SHARED_START
    dynamic_at: int = SHARED_START  # where dynamic shared memory starts
    frame_bytes: int = 0
    params: list[tuple[Var, int, int]] = field(default_factory=list)  # (declaration, offset, size)
    tables: dict[str, tuple[str, ...]] = field(
        default_factory=dict
    )  # .branchtargets, .calltargets by unique label
    code: dict[int, str] = field(default_factory=dict)  # code address -> function
    shared_vars: list[VarInfo] = field(default_factory=list)
    own: bool = False  # made by this package's own front end: what it cannot mean is reported


_SYMBOL = re.compile(r"(?:generic\()?\s*([^\s()+]+)\s*\)?\s*(?:\+\s*(\w+))?$")


def symbol_parts(symbol: Sym) -> tuple[str, int]:
    """Name and offset of an initialiser's symbol: `a`, `a+4`, `generic(a)+4`."""
    match = _SYMBOL.match(symbol.name)
    if match is None:
        return symbol.name, symbol.offset
    return match[1], symbol.offset + int(match[2] or "0", 0)


def code_addresses(module: Module) -> dict[str, int]:
    """What the address of each function is."""
    names = dict.fromkeys(f.name for f in module.functions())
    return {name: CODE_WINDOW + 16 * (i + 1) for i, name in enumerate(names)}


class _Names:
    """One lexical scope."""

    def __init__(self, parent: _Names | None) -> None:
        self.parent = parent
        self.regs: dict[str, RegArg | VecArg] = {}
        self.families: dict[str, tuple[str, int]] = {}
        self.vars: dict[str, VarInfo] = {}
        self.labels: dict[str, str] = {}

    def var(self, name: str) -> VarInfo | None:
        scope: _Names | None = self
        while scope is not None:
            if name in scope.vars:
                return scope.vars[name]
            scope = scope.parent
        return None

    def label(self, name: str) -> str | None:
        scope: _Names | None = self
        while scope is not None:
            if name in scope.labels:
                return scope.labels[name]
            scope = scope.parent
        return None


class Linker:
    """Builds the `Linked` of one kernel."""

    def __init__(self, module: Module, entry: Function, module_vars: dict[str, VarInfo]) -> None:
        self.module = module
        self.out = Linked(entry)
        self.bodies: dict[str, Function] = {}
        for f in module.functions():
            if f.body is not None or f.name not in self.bodies:
                self.bodies[f.name] = f
        self.code_of = code_addresses(module)
        self.indirect = False
        self.out.code = {a: n for n, a in self.code_of.items()}
        self.frame = Region(LOCAL_START)
        self.shared = Region(SHARED_START)
        self.module_names = _Names(None)
        self.module_names.vars.update(module_vars)
        self._dynamic: list[tuple[_Names, Var]] = []
        self._unique = 0

    def link(self) -> Linked:
        """Flatten the kernel and all it calls."""
        self._place_shared()
        wanted = [self.out.entry.name]
        while wanted or self.indirect:
            if not wanted:
                self.indirect = False
                wanted = self._named_in_variables()
                continue
            name = wanted.pop()
            if name in self.out.functions:
                continue
            function = self.bodies.get(name)
            if function is None or function.body is None:
                continue
            wanted += self._flatten(function)
        self._close_shared()
        self.out.frame_bytes = -(-self.frame.top // 16) * 16 if self.frame.top > 0 else 0
        if self.out.frame_bytes > LOCAL_LIMIT:
            refuse(
                f"kernel {self.out.entry.name} has more local memory than a thread can have",
                expected=f"at most {LOCAL_LIMIT} bytes",
                found=f"{self.out.frame_bytes} bytes",
            )
        return self.out

    def _named_in_variables(self) -> list[str]:
        """Functions whose addresses lie in variables: a call through a pointer may reach them."""
        found: list[str] = []

        def look(value: object) -> None:
            if isinstance(value, tuple):
                for item in value:
                    look(item)
            elif isinstance(value, Sym) and symbol_parts(value)[0] in self.bodies:
                found.append(symbol_parts(value)[0])

        for item in self.module.items:
            if isinstance(item, Var):
                look(item.init)
        return found

    def _place_shared(self) -> None:
        for item in self.module.items:
            if isinstance(item, Var) and item.space == "shared":
                self._declare_shared(item, self.module_names)

    def _declare_shared(self, var: Var, names: _Names) -> None:
        size, align = extent(var)
        if size == 0 or "extern" in var.linkage:
            self._dynamic.append((names, var))
            names.vars[var.name] = VarInfo(var.name, "dynamic", 0, 0, var.type)
            return
        info = VarInfo(var.name, "shared", self.shared.place(size, align), size, var.type)
        names.vars[var.name] = info
        self.out.shared_vars.append(info)

    def _close_shared(self) -> None:
        """Dynamic shared memory starts behind the static part, aligned for its strictest name."""
        align = max([extent(v)[1] for _, v in self._dynamic], default=1)
        at = -(-self.shared.used // max(align, 16)) * max(align, 16)
        self.out.shared_bytes = self.shared.used - SHARED_START
        self.out.dynamic_at = at
        for function in self.out.functions.values():
            for op in function.body:
                if isinstance(op, Op):
                    op.args = tuple(_move_dynamic(a, at) for a in op.args)

    def _flatten(self, function: Function) -> list[str]:
        names = _Names(self.module_names)
        params = [self._formal(p, function, names) for p in function.params]
        returns = [self._formal(p, function, names) for p in function.returns]
        walker = _Walker(self, function, names)
        walker.walk(function.body or [], names)
        self.out.functions[function.name] = LinkedFunction(
            function.name, function.kind, walker.body, params, returns
        )
        return walker.called

    def _formal(self, var: Var, function: Function, names: _Names) -> VarInfo | RegArg:
        if var.space == "reg":
            reg = self.register(var.name, var.type)
            names.regs[var.name] = reg
            return reg
        size, align = extent(var)
        if function.kind == "entry":
            previous = self.out.params[-1] if self.out.params else None
            top = previous[1] + previous[2] if previous else 0
            offset = -(-top // align) * align
            self.out.params.append((var, offset, size))
            info = VarInfo(var.name, "kparam", offset, size, var.type)
        else:
            info = VarInfo(var.name, "frame", self.frame.place(size, max(align, 4)), size, var.type)
        names.vars[var.name] = info
        return info

    def register(self, name: str, type_name: str) -> RegArg:
        """A new register of the kernel's file."""
        scalar, _ = element(type_name)
        if scalar not in STORAGE:
            refuse(f"register {name} has a type that does not exist", found=type_name)
        arg = RegArg(len(self.out.registers), STORAGE[scalar])
        self.out.registers.append((name, arg.dtype))
        return arg

    def unique_label(self, name: str) -> str:
        """A name for a label that no other scope shares."""
        self._unique += 1
        return f"{name}#{self._unique}"


class _Walker:
    """Flattens one function body."""

    def __init__(self, linker: Linker, function: Function, names: _Names) -> None:
        self.linker = linker
        self.function = function
        self.files = linker.module.files
        self.body: list[Op | LabelMark] = []
        self.called: list[str] = []
        self.loc: Location | None = None
        self.carry: RegArg | None = None

    def walk(self, statements: list[Statement], names: _Names) -> None:
        for s in statements:
            if isinstance(s, Label):
                names.labels[s.name] = self.linker.unique_label(s.name)
            elif isinstance(s, Directive) and s.label:
                names.labels[s.label] = self.linker.unique_label(s.label)
        for s in statements:
            self._statement(s, names)

    def _statement(self, s: Statement, names: _Names) -> None:
        if isinstance(s, Inst):
            self._instruction(s, names)
        elif isinstance(s, Label):
            self.body.append(LabelMark(names.labels[s.name]))
        elif isinstance(s, RegDecl):
            self._registers(s, names)
        elif isinstance(s, Var):
            self._variable(s, names)
        elif isinstance(s, Loc):
            self.loc = self._location(s.file, s.line, s.col)
            inlined = _INLINED.search(s.tail)
            if self.loc is not None and inlined is not None:
                caller = self._location(*(int(n) for n in inlined.groups()))
                self.loc = replace(self.loc, caller=caller)
        elif isinstance(s, Scope):
            self.walk(s.body, _Names(names))
        elif isinstance(s, Directive) and s.label:
            self._table(s, names)

    def _location(self, file: int, line: int, col: int) -> Location | None:
        path = self.files.get(file, "").split(",")[0].strip().strip('"')
        return Location(path, line, col) if path and line else None

    def _table(self, s: Directive, names: _Names) -> None:
        """`.branchtargets a, b` and `.calltargets f, g`; prototypes say nothing that is needed here."""
        words = s.text.replace(",", " ").split()
        at = next((i for i, w in enumerate(words) if w in (".branchtargets", ".calltargets")), None)
        if at is None or s.label is None:
            return
        listed = words[at + 1 :]
        if words[at] == ".branchtargets":
            listed = [names.label(w) or w for w in listed]
        self.linker.out.tables[names.labels[s.label]] = tuple(listed)

    def _registers(self, s: RegDecl, names: _Names) -> None:
        if s.count is not None:
            names.families[s.names[0]] = (s.type, s.count)
            return
        for name in s.names:
            _, width = element(s.type)
            if width == 1:
                names.regs[name] = self.linker.register(name, s.type)
                continue
            parts = [self.linker.register(f"{name}.{c}", s.type) for c in "xyzw"[:width]]
            names.regs[name] = VecArg(tuple(parts))
            for letter, part in zip("xyzw", parts):
                names.regs[f"{name}.{letter}"] = part

    def _variable(self, s: Var, names: _Names) -> None:
        if s.space == "shared":
            self.linker._declare_shared(s, names)
            return
        if s.space == "reg":
            self._registers(RegDecl(s.type, (s.name,), s.count), names)
            return
        size, align = extent(s)
        count = s.count if s.count is not None else 0
        for name in [f"{s.name}{i}" for i in range(count)] or [s.name]:
            if s.space in ("local", "param"):
                space = "local" if s.space == "local" else "frame"
                names.vars[name] = VarInfo(
                    name, space, self.linker.frame.place(size, max(align, 4)), size, s.type
                )

    def _instruction(self, s: Inst, names: _Names) -> None:
        base, *mods = s.op.split(".")
        types = tuple(m for m in mods if m in TYPE_NAMES)
        guard = None
        loc = self.loc or s.loc
        if s.guard is not None:
            reg = self._reg(s.guard[0], names)
            if not isinstance(reg, RegArg):
                refuse(f"guard {s.guard[0]} is not a declared predicate", loc or Location("", 0))
            guard = (reg.index, s.guard[1])
        self._base, self._loc = base, loc
        if base == "call":
            self.linker.indirect |= any(isinstance(a, Reg) for a in s.operands)
        args = self._carry(mods, tuple(self._arg(a, names) for a in s.operands))
        self.body.append(Op(base, tuple(mods), args, guard, s, self.function.name, loc, types))

    def _carry(self, mods: list[str], args: tuple[Arg, ...]) -> tuple[Arg, ...]:
        """The carry flag as a register of its own: a result of `.cc`, an input of `addc`, `subc` and `madc`."""
        takes = self._base in ("addc", "subc", "madc")
        if not takes and "cc" not in mods:
            return args
        if self.carry is None:
            self.carry = self.linker.register("%carry", "pred")
        if "cc" in mods:
            args = (PairArg(args[0], self.carry), *args[1:])
        return (*args, self.carry) if takes else args

    def _reg(self, name: str, names: _Names) -> RegArg | VecArg | None:
        scope: _Names | None = names
        family = _FAMILY.match(name)
        while scope is not None:
            if name in scope.regs:
                return scope.regs[name]
            if family is not None:
                known = scope.families.get(family[1])
                if known is not None and int(family[2]) < known[1]:
                    made = self.linker.register(name, known[0])
                    scope.regs[name] = made
                    return made
            scope = scope.parent
        return None

    def _arg(self, a: Operand, names: _Names) -> Arg:
        if isinstance(a, Reg):
            return self._reg(a.name, names) or SpecialArg(a.name)
        if isinstance(a, Imm):
            prefix = a.text.lstrip("-")[:2].lower()
            bits = 32 if prefix == "0f" else 64 if prefix == "0d" else 0
            return ConstArg(a.value, a.text, bits)
        if isinstance(a, Sym):
            return self._symbol(a, names)
        if isinstance(a, Addr):
            return self._address(a, names)
        if isinstance(a, Vec):
            return VecArg(tuple(self._arg(i, names) for i in a.items))
        if isinstance(a, Pair):
            return PairArg(self._arg(a.first, names), self._arg(a.second, names))
        if isinstance(a, Not):
            reg = self._reg(a.reg.name, names)
            if not isinstance(reg, RegArg):
                refuse(f"{a.reg.name} is not a declared predicate", self._loc or Location("", 0))
            return NotArg(reg.index)
        if isinstance(a, Part):
            return self._arg(
                a.reg, names
            )  # what is taken of it stays in the instruction's text, for its semantics
        if isinstance(a, Group):
            return ListArg(tuple(self._arg(i, names) for i in a.items))
        refuse(f"operand of {self._base} cannot be read", self._loc or Location("", 0), found=repr(a))

    def _symbol(self, a: Sym, names: _Names) -> Arg:
        if a.name == "_":
            return SinkArg()
        if self._base in _CONTROL_WITH_LABEL:
            reg = self._reg(a.name, names)
            return reg or NameArg(names.label(a.name) or a.name)
        if self._base == "call":
            return self._call_name(a, names)
        if a.name == "WARP_SZ":
            return ConstArg(32)
        reg = self._reg(a.name, names)
        if reg is not None:
            return reg
        info = names.var(a.name)
        if info is not None:
            return ConstArg(_generic(info) + a.offset, a.name)
        if a.name in self.linker.code_of:
            self.called.append(a.name)
            return ConstArg(self.linker.code_of[a.name], a.name)
        label = names.label(a.name)
        if label is not None:
            return NameArg(label)
        refuse(f"{a.name!r} is not declared", self._loc or Location("", 0), found=a.name)

    def _call_name(self, a: Sym, names: _Names) -> Arg:
        reg = self._reg(a.name, names)
        if reg is not None:
            self.linker.indirect = True
            return reg
        info = names.var(a.name)
        if info is not None:
            return MemArg(ConstArg(info.offset), a.offset, info.space, f"{a.name}:{info.size}")
        if a.name in self.linker.bodies:
            self.called.append(a.name)
            return NameArg(a.name)
        label = names.label(a.name)
        if label is not None:
            self.called += self.linker.out.tables.get(label, ())
            return NameArg(label)
        refuse(f"call of {a.name!r}, which is not declared", self._loc or Location("", 0))

    def _address(self, a: Addr, names: _Names) -> Arg:
        if isinstance(a.base, Imm):
            return MemArg(ConstArg(int(a.base.value)), a.offset)
        name = a.base.name
        reg = self._reg(name, names)
        if isinstance(reg, RegArg):
            return MemArg(reg, a.offset)
        info = names.var(name)
        if info is None:
            refuse(f"{name!r} in an address is not declared", self._loc or Location("", 0), found=name)
        offset = a.offset + (a.base.offset if isinstance(a.base, Sym) else 0)
        return MemArg(ConstArg(info.offset), offset, info.space, info.name)


def _generic(info: VarInfo) -> int:
    """The value of a variable's name as an operand: an address in the variable's own space."""
    if info.space == "kparam":
        return PARAM_WINDOW + info.offset
    if info.space == "frame":
        return LOCAL_WINDOW + info.offset
    return _DYNAMIC + info.offset if info.space == "dynamic" else info.offset


#: Stands for the start of dynamic shared memory until all static variables are placed.
_DYNAMIC = 0x0600_0000_0000


def _move_dynamic(a: Arg, at: int) -> Arg:
    if isinstance(a, ConstArg) and isinstance(a.value, int) and _DYNAMIC <= a.value < _DYNAMIC + (1 << 32):
        literal = a.text[:1] in "-0123456789"  # a number of the same value, not a name's address
        return a if literal else ConstArg(a.value - _DYNAMIC + at, a.text)
    if isinstance(a, MemArg) and a.space == "dynamic":
        return MemArg(ConstArg(at), a.offset, "shared", a.name)
    if isinstance(a, VecArg):
        return VecArg(tuple(_move_dynamic(i, at) for i in a.items))
    if isinstance(a, ListArg):
        return ListArg(tuple(_move_dynamic(i, at) for i in a.items))
    return a
