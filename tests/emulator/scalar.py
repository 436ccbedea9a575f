"""Random PTX programs over arbitrary control flow, and a plain interpreter of one thread at a time.

Needs nothing of the emulator. Gives `Program.random`, its PTX text, and `Program.run` for one thread on
Python integers. Invariant: text and interpreter are made from the same data by separate code; every program
ends, since fuel runs out.
"""

from __future__ import annotations

import random
from dataclasses import dataclass, field

M32 = 0xFFFFFFFF
REGS = 8
PREDS = 3
SLOTS = 8
FUEL = 60


def signed(x: int, bits: int = 32) -> int:
    """A bit pattern as a signed number."""
    return x - (1 << bits) if x >> (bits - 1) & 1 else x


BINARY = {
    "add.s32": lambda a, b: a + b,
    "sub.s32": lambda a, b: a - b,
    "mul.lo.s32": lambda a, b: a * b,
    "mul.hi.u32": lambda a, b: a * b >> 32,
    "mul.hi.s32": lambda a, b: signed(a) * signed(b) >> 32,
    "and.b32": lambda a, b: a & b,
    "or.b32": lambda a, b: a | b,
    "xor.b32": lambda a, b: a ^ b,
    "min.s32": lambda a, b: min(signed(a), signed(b)),
    "max.u32": lambda a, b: max(a, b),
    "shl.b32": lambda a, b: a << b if b < 32 else 0,
    "shr.u32": lambda a, b: a >> b if b < 32 else 0,
    "shr.s32": lambda a, b: signed(a) >> min(b, 31),
    "div.u32": lambda a, b: a // b if b else M32,
    "rem.u32": lambda a, b: a % b if b else M32,
}
UNARY = {
    "not.b32": lambda a: ~a,
    "neg.s32": lambda a: -a,
    "popc.b32": lambda a: bin(a).count("1"),
    "clz.b32": lambda a: 32 - a.bit_length(),
    "brev.b32": lambda a: int(f"{a:032b}"[::-1], 2),
    "abs.s32": lambda a: abs(signed(a)),
}
COMPARE = {
    "eq.s32": lambda a, b: a == b,
    "ne.s32": lambda a, b: a != b,
    "lt.s32": lambda a, b: signed(a) < signed(b),
    "ge.u32": lambda a, b: a >= b,
    "gt.s32": lambda a, b: signed(a) > signed(b),
    "ls.u32": lambda a, b: a <= b,
}


@dataclass
class Instr:
    """One instruction: a kind, a mnemonic where the kind has several, operands, and a guard (predicate, negated)."""

    kind: str
    name: str = ""
    args: tuple[int, ...] = ()
    guard: tuple[int, bool] | None = None


@dataclass
class Node:
    """A block: instructions, then where to go. `end`: goto, if, table, exit."""

    body: list[Instr] = field(default_factory=list)
    end: str = "goto"
    test: tuple[int, bool] = (0, False)
    targets: list[int] = field(default_factory=list)


class Program:
    """A random program: blocks that branch anywhere, and two device functions."""

    def __init__(self, seed: int) -> None:
        self.rng = random.Random(seed)
        count = self.rng.randint(2, 9)
        self.nodes = [self._node(count) for _ in range(count)]

    def _guard(self) -> tuple[int, bool] | None:
        return (self.rng.randrange(PREDS), self.rng.random() < 0.5) if self.rng.random() < 0.25 else None

    def _instr(self) -> Instr:
        r = self.rng
        reg = lambda: r.randrange(REGS)  # noqa: E731
        kind = r.choices(
            ["binary", "unary", "imm", "compare", "select", "store", "load", "call", "wide", "count"],
            [8, 3, 3, 4, 2, 2, 2, 1, 2, 1],
        )[0]
        guard = self._guard()
        if kind == "binary":
            return Instr(kind, r.choice(list(BINARY)), (reg(), reg(), reg()), guard)
        if kind == "unary":
            return Instr(kind, r.choice(list(UNARY)), (reg(), reg()), guard)
        if kind == "imm":
            return Instr(
                kind, "", (reg(), r.choice([0, 1, 7, 31, 32, M32, 1 << 31, r.getrandbits(32)])), guard
            )
        if kind == "compare":
            return Instr(kind, r.choice(list(COMPARE)), (r.randrange(PREDS), reg(), reg()), guard)
        if kind == "select":
            return Instr(kind, "", (reg(), reg(), reg(), r.randrange(PREDS)), guard)
        if kind == "call":
            return Instr(kind, r.choice(["mix", "spread"]), (reg(), reg(), reg()), guard)
        if kind == "count":
            return Instr(kind, "", (reg(),), guard)
        return Instr(kind, "", (reg(), reg()), guard)

    def _node(self, count: int) -> Node:
        r = self.rng
        node = Node([self._instr() for _ in range(r.randint(0, 6))])
        node.end = r.choices(["goto", "if", "table", "exit"], [3, 8, 1, 1])[0]
        node.test = (r.randrange(PREDS), r.random() < 0.5)
        wanted = {"goto": 1, "if": 2, "table": 4, "exit": 1}[node.end]
        node.targets = [r.randrange(count) for _ in range(wanted)]
        return node

    def text(self) -> str:
        """The program as PTX: `out[thread] = registers`, a shared counter added up atomically."""
        lines = [_HEAD]
        for i, node in enumerate(self.nodes):
            lines.append(f"B{i}:")
            lines.append("  sub.s32 %fuel, %fuel, 1;\n  setp.lt.s32 %stop, %fuel, 0;\n  @%stop bra DONE;")
            for instr in node.body:
                lines.append(_print(instr))
            lines.append(self._print_end(i, node))
        lines.append(_TAIL)
        return "\n".join(lines)

    def _print_end(self, i: int, node: Node) -> str:
        p = f"@{'!' if node.test[1] else ''}%p{node.test[0]}"
        if node.end == "goto":
            return f"  bra.uni B{node.targets[0]};"
        if node.end == "if":
            return f"  {p} bra B{node.targets[0]};\n  bra B{node.targets[1]};"
        if node.end == "exit":
            return f"  {p} bra DONE;\n  bra B{node.targets[0]};"
        names = ", ".join(f"B{t}" for t in node.targets)
        return f"  and.b32 %t, %r0, 3;\nT{i}: .branchtargets {names};\n  brx.idx %t, T{i};"

    def run(self, thread: int, seeds: list[int]) -> tuple[list[int], int]:
        """What one thread leaves in its registers, and what it adds to the counter."""
        r = [(s + thread * (k + 1)) & M32 for k, s in enumerate(seeds)]
        p = [bool(thread & 1), False, True]
        memory = [0] * SLOTS
        added, at, fuel = 0, 0, FUEL
        while True:
            fuel -= 1
            if fuel < 0:
                break
            node = self.nodes[at]
            for instr in node.body:
                if instr.guard is None or p[instr.guard[0]] != instr.guard[1]:
                    added += _execute(instr, r, p, memory)
            test = p[node.test[0]] != node.test[1]
            if node.end == "exit" and test:
                break
            if node.end == "if":
                at = node.targets[0 if test else 1]
            elif node.end == "table":
                at = node.targets[r[0] & 3]
            else:
                at = node.targets[0]
        return r, added


def _execute(i: Instr, r: list[int], p: list[bool], memory: list[int]) -> int:
    a = i.args
    if i.kind == "binary":
        r[a[0]] = BINARY[i.name](r[a[1]], r[a[2]]) & M32
    elif i.kind == "unary":
        r[a[0]] = UNARY[i.name](r[a[1]]) & M32
    elif i.kind == "imm":
        r[a[0]] = a[1]
    elif i.kind == "compare":
        p[a[0]] = COMPARE[i.name](r[a[1]], r[a[2]])
    elif i.kind == "select":
        r[a[0]] = r[a[1]] if p[a[3]] else r[a[2]]
    elif i.kind == "store":
        memory[r[a[1]] % SLOTS] = r[a[0]]
    elif i.kind == "load":
        r[a[0]] = memory[r[a[1]] % SLOTS]
    elif i.kind == "call":
        x, y = r[a[1]], r[a[2]]
        r[a[0]] = (x * 5 ^ y) & M32 if i.name == "mix" else (x + 7 if signed(x) < signed(y) else y * 3) & M32
    elif i.kind == "wide":
        product = signed(r[a[0]]) * signed(r[a[1]])
        r[a[0]] = product >> 7 & M32
    elif i.kind == "count":
        return r[a[0]]
    return 0


def _print(i: Instr) -> str:
    g = "" if i.guard is None else f"@{'!' if i.guard[1] else ''}%p{i.guard[0]} "
    a = i.args
    if i.kind in ("binary", "unary"):
        return f"  {g}{i.name} " + ", ".join(f"%r{k}" for k in a) + ";"
    if i.kind == "imm":
        return f"  {g}mov.b32 %r{a[0]}, {a[1]:#x};"
    if i.kind == "compare":
        return f"  {g}setp.{i.name} %p{a[0]}, %r{a[1]}, %r{a[2]};"
    if i.kind == "select":
        return f"  {g}selp.b32 %r{a[0]}, %r{a[1]}, %r{a[2]}, %p{a[3]};"
    if i.kind in ("store", "load"):
        address = f"  rem.u32 %t, %r{a[1]}, {SLOTS};\n  shl.b32 %t, %t, 2;\n  add.u32 %t, %t, %base;\n"
        move = f"st.local.u32 [%t], %r{a[0]};" if i.kind == "store" else f"ld.local.u32 %r{a[0]}, [%t];"
        return f"{address}  {g}{move}"
    if i.kind == "wide":
        return f"  mul.wide.s32 %d, %r{a[0]}, %r{a[1]};\n  shr.s64 %d, %d, 7;\n  {g}cvt.u32.u64 %r{a[0]}, %d;"
    if i.kind == "count":
        return f"  {g}red.global.add.u32 [%counter], %r{a[0]};"
    return (
        "  {\n  .param .b32 x;\n  .param .b32 y;\n  .param .b32 z;\n"
        f"  st.param.b32 [x], %r{a[1]};\n  st.param.b32 [y], %r{a[2]};\n"
        f"  {g}call (z), {i.name}, (x, y);\n  {g}ld.param.b32 %r{a[0]}, [z];\n  }}"
    )


_SEEDS = "\n".join(
    f"  ld.param.u32 %r{k}, [s{k}];\n  mad.lo.s32 %r{k}, %thread, {k + 1}, %r{k};" for k in range(REGS)
)
_CLEAR = "\n".join(f"  st.local.u32 [%base+{4 * k}], %zero;" for k in range(SLOTS))
_HEAD = (
    """.version 7.0
.target sm_80
.address_size 64
.func (.param .b32 z) mix(.param .b32 x, .param .b32 y)
{
  .reg .b32 %a<3>;
  ld.param.b32 %a0, [x];
  ld.param.b32 %a1, [y];
  mul.lo.s32 %a2, %a0, 5;
  xor.b32 %a2, %a2, %a1;
  st.param.b32 [z], %a2;
  ret;
}
.func (.param .b32 z) spread(.param .b32 x, .param .b32 y)
{
  .reg .b32 %a<3>;
  .reg .pred %q;
  ld.param.b32 %a0, [x];
  ld.param.b32 %a1, [y];
  setp.lt.s32 %q, %a0, %a1;
  @%q bra LESS;
  mul.lo.s32 %a2, %a1, 3;
  st.param.b32 [z], %a2;
  ret;
LESS:
  add.s32 %a2, %a0, 7;
  st.param.b32 [z], %a2;
  ret;
}
.visible .entry fuzz(.param .u64 out, .param .u64 counter"""
    + "".join(f", .param .u32 s{k}" for k in range(REGS))
    + f""")
{{
  .local .align 4 .b8 slots[{4 * SLOTS}];
  .reg .b32 %r<{REGS}>;
  .reg .pred %p<{PREDS}>;
  .reg .b32 %fuel, %t, %base, %zero, %thread;
  .reg .b64 %d, %counter, %at;
  .reg .pred %stop;
  mov.u32 %base, slots;
  mov.u32 %zero, 0;
  mov.u32 %thread, %tid.x;
  mov.u32 %fuel, {FUEL};
  ld.param.u64 %counter, [counter];
{_CLEAR}
{_SEEDS}
  and.b32 %t, %thread, 1;
  setp.ne.s32 %p0, %t, 0;
  setp.ne.s32 %p1, %zero, 0;
  setp.eq.s32 %p2, %zero, 0;"""
)
_STORE = "\n".join(f"  st.global.u32 [%at+{4 * k}], %r{k};" for k in range(REGS))
_TAIL = f"""DONE:
  ld.param.u64 %at, [out];
  mul.wide.u32 %d, %thread, {4 * REGS};
  add.s64 %at, %at, %d;
{_STORE}
  ret;
}}
"""
