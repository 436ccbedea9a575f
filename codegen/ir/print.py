"""The IR as text: `print_function`. `parse` reads the same text back to the same text.

Needs `core`. Gives one kernel's text: a header (attributes, file table, arrays), then blocks. Shape of a
line:

    %i.1: u32, %p: pred = name %a, %b {key = value} ^then(%x), ^else @0:12:5-9<0:30:1-8

`@file:line:col-end` is the op's Location, `<` its caller. A literal stands where a `const` has its
operands. Invariant: the names of values and blocks depend on the hints and their order only.
"""

from __future__ import annotations

import json
import re
import struct
from collections.abc import Iterable
from typing import Any

from ..diagnostics import UNKNOWN, Location
from .core import Block, Function, Op, SharedVar, Value

_NAME = re.compile(r"[^\W\d]\w*\Z")
_NOT_WORD = re.compile(r"\W")


def format_attr(value: Any) -> str:
    """One attribute's printed form: bool, int, float, str, None, or a tuple of these."""
    if value is True:
        return "true"
    if value is False:
        return "false"
    if value is None:
        return "none"
    if isinstance(value, int):
        return str(value)
    if isinstance(value, float):
        return (
            repr(value)
            if value == value
            else f"nan:0x{struct.unpack('<Q', struct.pack('<d', value))[0]:016x}"
        )
    if isinstance(value, str):
        return json.dumps(value, ensure_ascii=False)
    if isinstance(value, tuple):
        inner = ", ".join(map(format_attr, value))
        return f"({inner},)" if len(value) == 1 else f"({inner})"
    return repr(value)


def _format_attrs(attrs: dict[str, Any]) -> str:
    return " {" + ", ".join(f"{k} = {format_attr(attrs[k])}" for k in sorted(attrs)) + "}"


class _Names:
    """Unique names from hints: `acc`, `acc.1`, and numbers for what has no hint."""

    def __init__(self) -> None:
        self.seen: dict[str, int] = {}
        self.unnamed = 0

    def fresh(self, hint: str | None) -> str:
        if not hint:
            self.unnamed += 1
            return str(self.unnamed - 1)
        count = self.seen.get(hint)
        if count is None and not _NAME.match(hint):
            hint = _NOT_WORD.sub("_", hint)
            hint = f"_{hint}" if hint[0].isdigit() else hint
            count = self.seen.get(hint)
        self.seen[hint] = count = 0 if count is None else count + 1
        return f"{hint}.{count}" if count else hint


class _Printer:
    def __init__(self, fn: Function) -> None:
        self.files: dict[str, int] = {}
        self.locs: dict[int, str] = {}
        self.types: dict[int, str] = {}
        self.values: dict[Value, str] = {}
        self.blocks: dict[Block, str] = {}
        value_names, block_names = _Names(), _Names()
        for block in fn.blocks:
            self.blocks[block] = "^" + block_names.fresh(block.name or "b")
            for value in block.params:
                self.values[value] = "%" + value_names.fresh(value.name)
            for op in block.ops:
                for value in op.results:
                    self.values[value] = "%" + value_names.fresh(value.name)

    def use(self, value: Value) -> str:
        """The name of an operand; a value without a definition in the function shows as `%?`."""
        return self.values.get(value, "%?")

    def define(self, value: Value) -> str:
        text = self.types.get(id(value.type))
        if text is None:
            text = self.types[id(value.type)] = str(value.type)
        return f"{self.values[value]}: {text}"

    def loc(self, loc: Location) -> str:
        """The location suffix, with its leading blank; nothing for UNKNOWN."""
        text = self.locs.get(id(loc))
        if text is None:
            chain: list[str] = []
            step: Location | None = loc if loc != UNKNOWN else None
            while step is not None:
                number = self.files.setdefault(step.file, len(self.files))
                span = f":{step.col}-{step.end_col}" if step.col or step.end_col else ""
                chain.append(f"{number}:{step.line}{span}")
                step = step.caller
            text = self.locs[id(loc)] = " @" + "<".join(chain) if chain else ""
        return text

    def target(self, block: Block, args: list[Value]) -> str:
        name = self.blocks.get(block, "^?")
        return f"{name}({', '.join(map(self.use, args))})" if args else name

    def op(self, op: Op) -> str:
        text = f"  {', '.join(map(self.define, op.results))} = {op.name}" if op.results else f"  {op.name}"
        attrs = op.attrs
        if op.name == "const" and len(attrs) == 1 and "value" in attrs:
            return f"{text} {format_attr(attrs['value'])}{self.loc(op.loc)}"
        if op.operands:
            text += " " + ", ".join(map(self.use, op.operands))
        if attrs:
            text += _format_attrs(attrs)
        if op.succs:
            text += " " + ", ".join(self.target(b, args) for b, args in op.succs)
        return text + self.loc(op.loc)

    def block(self, block: Block) -> Iterable[str]:
        params = ", ".join(map(self.define, block.params))
        yield f"{self.blocks[block]}({params}):" if params else f"{self.blocks[block]}:"
        yield from map(self.op, block.ops)


def _array(kind: str, var: SharedVar) -> str:
    suffix = " dynamic" if var.dynamic else "" if var.init is None else f" = {format_attr(var.init)}"
    return f"{kind} @{var.name}: {var.elem} * {var.count} align {var.align}{suffix}"


def print_function(fn: Function) -> str:
    """The function's text, ending in a newline."""
    printer = _Printer(fn)
    start = f"kernel @{fn.name}{_format_attrs(fn.attrs) if fn.attrs else ''}{printer.loc(fn.loc)}"
    body = [line for block in fn.blocks for line in printer.block(block)]
    head = [start]
    head += [
        f"file {number} {json.dumps(file, ensure_ascii=False)}" for file, number in printer.files.items()
    ]
    head += [_array(space, v) for space in ("shared", "local", "const") for v in fn.arrays(space)]
    return "\n".join(head + body) + "\n"
