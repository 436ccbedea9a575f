"""Modules with random symbols, for linkers: data and constants of every visibility and size, tables of their
addresses, functions.

`random_module(seed)` is LLVM IR; the same seed gives the same text.
"""

from __future__ import annotations

import random

from .modules import saxpy

_DATA = ("", "", "protected", "hidden", "internal", "weak", "linkonce_odr")
_FUNCTIONS = ("", "internal", "hidden", "protected", "weak")
_LETTERS = "abcXYZ019_.$"


def random_module(seed: int) -> str:
    """A saxpy that also uses what stands around it."""
    r = random.Random(seed)
    lines, used = [], []
    names = [_data(r, i, lines, used) for i in range(r.randrange(1, 60))]
    writable = [name for name, space in names if space == 1]
    for i in range(r.randrange(0, 4) if writable else 0):
        entries = [f"ptr addrspace(1) @{r.choice(writable)}" for _ in range(r.randrange(1, 6))]
        kind, space, what = (
            r.choice(("", "internal", "protected")),
            r.choice((1, 4)),
            r.choice(("global", "constant")),
        )
        table = f"[{len(entries)} x ptr addrspace(1)] [{', '.join(entries)}]"
        lines.append(f"@table{i} = {kind} addrspace({space}) {what} {table}")
        used.append(_store(f"table{i}", space))
    for i in range(r.randrange(0, 5)):
        lines.append(
            f"define {r.choice(_FUNCTIONS)} float @fn{i}(float %p, float %q) noinline {{\n"
            f"  %r = fmul float %p, {i}.5\n  ret float %r\n}}"
        )
        used.append(f"%call{i} = call float @fn{i}(float %vx, float %a)")
        used.append(f"store volatile float %call{i}, ptr addrspace(1) %px")
    return saxpy("\n".join(lines) + "\n", m="\n".join([*used, "%m = fmul float %vx, %a, !dbg !8"]))


def _data(r: random.Random, number: int, lines: list[str], used: list[str]) -> tuple[str, int]:
    """One variable or constant: its name and address space."""
    kind = r.choice(_DATA)
    name = f'"{"".join(r.choice(_LETTERS) for _ in range(r.randrange(1, 14)))}{number}"'
    size, constant = r.choice((1, 2, 4, 30, 600)), r.random() < 0.3 and kind != "weak"
    numbers = ", ".join(f"i32 {r.randrange(1 << 31)}" for _ in range(size))
    value = "zeroinitializer" if r.random() < 0.4 else f"[{numbers}]"
    section = "" if constant else r.choice(("", "", "", ', section ".data.mine"', ', section "other"'))
    space, what = (4, "constant") if constant else (1, "global")
    align = 4 << r.randrange(5)
    lines.append(f"@{name} = {kind} addrspace({space}) {what} [{size} x i32] {value}{section}, align {align}")
    if r.random() < 0.7:
        used.append(_store(name, space))
    return name, space


def _store(name: str, space: int) -> str:
    return f"store volatile ptr addrspace({space}) @{name}, ptr addrspace(1) %px"
