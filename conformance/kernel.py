"""From a case to the text of its kernel: operands are loaded, the body runs, results are stored.

Needs `case`. Gives `module_text`. Invariant: every thread loads and stores only its own elements, so that no case depends
on another thread unless its body says so.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from .case import Case, Field

#: Types whose instructions want registers of eight bits.
BYTES = ("b8", "e2m1x2", "e4m3", "e5m2")


def registers_of(field: Field) -> list[str]:
    """The registers of a field's elements."""
    return [f"%{field.name}"] if field.count == 1 else [f"%{field.name}{i}" for i in range(field.count)]


def _declared(field: Field) -> str:
    kind = "pred" if field.bits == 1 else f"b{field.bits if field.kind in BYTES else max(field.bits, 16)}"
    return f".reg .{kind} {', '.join(registers_of(field))};"


def _load(field: Field, base: str) -> Iterable[str]:
    for i, register in enumerate(registers_of(field)):
        at = f"[{base}+{i * max(field.bits, 8) // 8}]"
        if field.bits == 1:
            yield f"ld.global.u8 %byte, {at}; setp.ne.u16 {register}, %byte, 0;"
        elif field.bits == 128:
            yield f"ld.global.v2.b64 {{%low, %high}}, {at}; mov.b128 {register}, {{%low, %high}};"
        else:
            yield f"ld.global.b{field.bits} {register}, {at};"


def _store(field: Field, base: str) -> Iterable[str]:
    for i, register in enumerate(registers_of(field)):
        at = f"[{base}+{i * max(field.bits, 8) // 8}]"
        if field.bits == 1:
            yield f"selp.u16 %byte, 1, 0, {register}; st.global.u8 {at}, %byte;"
        elif field.bits == 128:
            yield f"mov.b128 {{%low, %high}}, {register}; st.global.v2.b64 {at}, {{%low, %high}};"
        else:
            yield f"st.global.b{field.bits} {at}, {register};"


def _pointer(field: Field, number: int) -> str:
    size = field.count * max(field.bits, 8) // 8
    return f"ld.param.u64 %at{number}, [p{number}]; mad.wide.u32 %at{number}, %index, {size}, %at{number};"


def entry(case: Case, name: str) -> str:
    """One kernel: a pointer for each input, then for each output."""
    fields = (*case.inputs, *case.outputs)
    parameters = [f".param .u64 p{i}" for i in range(len(fields))]
    if case.given:
        parameters.append(f".param .align 32 .b8 pb[{len(case.given)}]")
    parameters += case.declared
    wide = any(f.bits == 128 for f in fields)
    lines = [
        f".visible .entry {name}({', '.join(parameters)})",
        f".maxntid {case.block}, 1, 1"
        if not case.cluster
        else f".reqntid {case.block}, 1, 1\n.reqnctapercluster {case.cluster}, 1, 1",
        "{",
        ".reg .b32 %index, %block, %width; .reg .b16 %byte;",
        f".reg .b64 {', '.join(f'%at{i}' for i in range(len(fields)))};" if fields else "",
        ".reg .b64 %low, %high;" if wide else "",
        *(_declared(f) for f in fields if not f.direct),
        *case.registers,
        "mov.u32 %index, %tid.x; mov.u32 %block, %ctaid.x; mov.u32 %width, %ntid.x;",
        "mad.lo.u32 %index, %block, %width, %index;",
        *(_pointer(f, i) for i, f in enumerate(fields)),
    ]
    for i, field in enumerate(case.inputs):
        lines += _load(field, f"%at{i}") if not field.direct else ()
    lines += case.body
    for i, field in enumerate(case.outputs):
        lines += _store(field, f"%at{len(case.inputs) + i}") if not field.direct else ()
    return "\n".join([*(line for line in lines if line), "ret;", "}"])


def module_text(cases: Sequence[Case], target: str, version: tuple[int, int]) -> str:
    """A module with one kernel a case, named k0, k1, ..."""
    head = [f".version {version[0]}.{version[1]}", f".target {target}", ".address_size 64"]
    shared = dict.fromkeys(line for case in cases for line in case.module)
    return "\n".join([*head, *shared, *(entry(c, f"k{i}") for i, c in enumerate(cases)), ""])
