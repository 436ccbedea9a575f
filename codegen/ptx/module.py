"""A PTX module as data: what selection builds, the printer prints, the parser reads and the emulator runs.

Needs `isa`. Gives `Module` (globals and functions) whose function bodies are flat lists of statements in text
order. Invariant: `print_module(parse(print_module(m)))` equals `print_module(m)`; an operand never shares
mutable state.
"""

from __future__ import annotations

from dataclasses import dataclass, field

from ..diagnostics import Location


@dataclass(frozen=True, slots=True)
class Reg:
    """A virtual register (`%r1`, `%acc`) or a special register (`%tid.x`). Its type is in the enclosing
    `RegDecl`.
    """

    name: str  # with its leading % where it has one


@dataclass(frozen=True, slots=True)
class Imm:
    """A literal. `text` is as printed (`42`, `-1`, `0f3F800000`, `0x1F`); `value` its Python value."""

    text: str
    value: int | float


@dataclass(frozen=True, slots=True)
class Sym:
    """A variable, function, label or call-target name used as an operand; `offset` in bytes (`sym+16`)."""

    name: str
    offset: int = 0


@dataclass(frozen=True, slots=True)
class Addr:
    """A memory operand `[base+offset]`; `base` is a register, a symbol, or an immediate address; offset in
    bytes.
    """

    base: Reg | Sym | Imm
    offset: int = 0


@dataclass(frozen=True, slots=True)
class Vec:
    """`{a, b, c}`: a vector operand, a packed `mov`, a tensor coordinate list. `_` is a `Sym("_")`."""

    items: tuple[Operand, ...]


@dataclass(frozen=True, slots=True)
class Pair:
    """`d|p`: two destinations written with a bar (`shfl.sync`, `setp`, `match.all`, `elect.sync`)."""

    first: Operand
    second: Operand


@dataclass(frozen=True, slots=True)
class Not:
    """`!p`: a negated predicate operand."""

    reg: Reg


@dataclass(frozen=True, slots=True)
class Part:
    """`%r1.h0`, `-%r1`, `-%r1.b3`: a part of a register, perhaps negated, as the video instructions have it."""

    reg: Reg
    part: str = ""
    negated: bool = False


@dataclass(frozen=True, slots=True)
class Group:
    """`(a, b)`: the parameter lists of `call`; also a tensor-map address `[map, {x, y}]` as `Group` inside
    brackets.
    """

    items: tuple[Operand, ...]
    bracket: str = "("  # "(" or "["


Operand = Reg | Imm | Sym | Addr | Vec | Pair | Not | Part | Group


@dataclass(slots=True)
class Inst:
    """One instruction. `op` is the dotted name as printed (`ld.global.nc.v4.f32`); operands in text order."""

    op: str
    operands: tuple[Operand, ...] = ()
    guard: tuple[str, bool] | None = None  # (predicate register name, negated): @%p / @!%p
    loc: Location | None = None


@dataclass(frozen=True, slots=True)
class Label:
    name: str


@dataclass(frozen=True, slots=True)
class RegDecl:
    """`.reg .b32 %r<10>;` (count=10) or `.reg .f32 %a, %b;` (names)."""

    type: str  # "b32", "pred", or with vector prefix "v4.f32"
    names: tuple[str, ...]
    count: int | None = None  # with exactly one name: the parameterised form, names %r0 .. %r{count-1}


@dataclass(frozen=True, slots=True)
class Var:
    """A variable declaration in any space: `.shared .align 16 .b8 tile[4096];`, `.param .u64 p0`, `.const
    ...`.

    `dims` are the array extents (empty: scalar; a None extent is `[]`, sized by the initialiser or at
    launch). `init` is the initialiser as a nested tuple of ints, floats and `Sym`s (None: absent).
    """

    space: str  # "shared", "global", "const", "local", "param", "reg"
    type: str  # element type, possibly "v4.f32"
    name: str
    align: int | None = None
    dims: tuple[int | None, ...] = ()
    init: object | None = None
    linkage: tuple[str, ...] = ()  # ("visible",), ("extern",), ("weak",), ("common",)
    attributes: tuple[str, ...] = ()  # e.g. ("managed",); for kernel params: ptr attributes as printed
    count: int | None = None  # parameterised name<count>


@dataclass(frozen=True, slots=True)
class Loc:
    """`.loc file line col[, function_name label, inlined_at ...]`; the tail is kept verbatim."""

    file: int
    line: int
    col: int
    tail: str = ""


@dataclass(frozen=True, slots=True)
class Directive:
    """Any other directive statement inside a body or at module level, kept verbatim without its semicolon."""

    text: str  # e.g. '.pragma "nounroll"', '.branchtargets L1, L2', 'prototype_0 : .callprototype ...'
    label: str | None = None  # name before the colon for .branchtargets / .callprototype / .calltargets


@dataclass(slots=True)
class Scope:
    """`{ ... }`: a nested scope with its own declarations."""

    body: list[Statement]


Statement = Inst | Label | RegDecl | Var | Loc | Directive | Scope


@dataclass(slots=True)
class Function:
    """`.entry` or `.func`. `directives` are performance directives in order, as `(name, text)`: ("maxntid",
    "256, 1, 1").

    `body` is None for a declaration (`.extern .func vprintf`).
    """

    name: str
    kind: str  # "entry" or "func"
    params: list[Var] = field(default_factory=list)
    returns: list[Var] = field(default_factory=list)
    directives: list[tuple[str, str]] = field(default_factory=list)
    linkage: tuple[str, ...] = ("visible",)
    body: list[Statement] | None = field(default_factory=list)


@dataclass(slots=True)
class Module:
    """A translation unit. `items` keeps globals, functions and stray directives in text order."""

    version: tuple[int, int] = (6, 0)
    target: tuple[str, ...] = ("sm_75",)  # first the sm, then options such as "debug", "texmode_independent"
    address_size: int = 64
    files: dict[int, str] = field(
        default_factory=dict
    )  # .file index -> path (extra fields kept in the string tail)
    items: list[Function | Var | Directive] = field(default_factory=list)
    sections: str = ""  # trailing .section blocks, verbatim (debug information of nvcc and Triton)

    def functions(self) -> list[Function]:
        """All functions in text order."""
        return [i for i in self.items if isinstance(i, Function)]

    def entry(self, name: str) -> Function:
        """The `.entry` called `name`; KeyError with the names there are."""
        for f in self.functions():
            if f.kind == "entry" and f.name == name:
                return f
        raise KeyError(
            f"no kernel {name!r}; there are {[f.name for f in self.functions() if f.kind == 'entry']}"
        )
