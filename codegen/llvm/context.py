"""What lowering an IR function to LLVM IR needs: names, operands, emission, debug locations.

Needs `types`, `codegen.ir`. Gives `Context`. Invariant: an IR value is one LLVM value (`ctx.use`); the text of a
block may have more than one LLVM block, of which `ctx.label` is the one that is open; each instruction carries the
user's line.
"""

from __future__ import annotations

import os
import re
from typing import Any, NoReturn

from ...isa.amdgcn.targets import AmdTarget
from ..diagnostics import UNKNOWN, Location, refuse
from ..ir import types as irt
from ..ir.core import Op, Value
from .types import literal, llvm_type

_WORD = re.compile(r"[^A-Za-z0-9_$.]")


class Metadata:
    """Numbered metadata nodes, each text once."""

    def __init__(self) -> None:
        self.numbers: dict[str, int] = {}
        self.texts: list[str] = []

    def add(self, text: str, once: bool = True) -> str:
        """The reference of the node with this text."""
        if once and text in self.numbers:
            return f"!{self.numbers[text]}"
        number = len(self.texts)
        self.texts.append(text)
        if once:
            self.numbers[text] = number
        return f"!{number}"

    def lines(self) -> list[str]:
        """The definitions."""
        return [f"!{i} = {text}" for i, text in enumerate(self.texts)]


class Context:
    """The state of one function's lowering."""

    def __init__(self, target: AmdTarget, kernel: str) -> None:
        self.target, self.kernel = target, kernel
        self.lines: list[str] = []  # of the block that is written
        self.label = "entry"
        self.held: dict[Value, str] = {}
        self.names: dict[str, int] = {}
        self.count = 0
        self.declared: dict[str, str] = {}  # intrinsic -> declaration
        self.globals: list[str] = []
        self.variables: dict[str, str] = {}  # array of the kernel -> LLVM value
        self.formats: list[str] = []  # of printf
        self.threads: tuple[int, int, int] | None = None
        self.metadata = Metadata()
        self.scope = ""  # the subprogram's node
        self.unit = ""
        self.chosen: dict[Op, list[str]] = {}  # branches whose two sides are one block: its arguments
        self.files: dict[str, str] = {}
        self.scopes: dict[str, str] = {}
        self.loc: Location = UNKNOWN
        self.where = ""

    # names ----------------------------------------------------------------------------------------------------------

    def name(self, hint: str | None = None) -> str:
        """A new local name, after the user's variable where there is one."""
        if hint is None:
            self.count += 1
            return f"%t{self.count}"
        word = _WORD.sub("_", hint) + "."
        number = self.names.get(word, 0)
        self.names[word] = number + 1
        return f"%{word[:-1]}.{number}"

    def use(self, value: Value) -> str:
        """The LLVM value that holds `value`."""
        return self.held[value]

    def type(self, value: Value) -> str:
        """The LLVM type of `value`."""
        return llvm_type(value.type)

    def typed(self, value: Value) -> str:
        """`value` with its type, as in an argument list."""
        return f"{self.type(value)} {self.use(value)}"

    def hold(self, value: Value, text: str) -> None:
        """Let `value` be the LLVM value `text`."""
        self.held[value] = text

    # emission -------------------------------------------------------------------------------------------------------

    def __call__(self, text: str, hint: str | None = None) -> str:
        """Append an instruction with a result, and give its name."""
        name = self.name(hint)
        self.lines.append(f"  {name} = {text}{self.where}")
        return name

    def emit(self, text: str) -> None:
        """Append an instruction without a result."""
        self.lines.append(f"  {text}{self.where}")

    def block(self, label: str) -> None:
        """Open another LLVM block; the one before must have its terminator."""
        self.lines.append(f"{label}:")
        self.label = label

    def fresh_label(self, hint: str) -> str:
        """A label that no block has."""
        return self.name(f"{hint}.")[1:]

    def call(self, name: str, result: str, *args: str, words: str = "", merge: bool = True) -> str:
        """Call an intrinsic (or function) on typed arguments, declaring it; the result's name, or "" for void.

        Without `merge`, LLVM does not join the call with an equal one, whose line would be lost.
        """
        types = ", ".join(a.rsplit(" ", 1)[0] if not a.startswith("<") else _type_of(a) for a in args)
        self.declared.setdefault(name, f"declare {result} @{name}({types})")
        text = f"call {words}{result} @{name}({', '.join(args)}){'' if merge else ' nomerge'}"
        if result == "void":
            self.emit(text)
            return ""
        return self(text)

    def at(self, loc: Location) -> None:
        """The line of what is emitted from now on."""
        if loc is self.loc:
            return
        self.loc = loc
        self.where = f", !dbg {self._location(loc)}" if loc.line and self.scope else ""

    def _location(self, loc: Location) -> str:
        scope = self.scopes.get(loc.file)
        if scope is None:
            file = self.file(loc.file)
            scope = self.scopes[loc.file] = self.metadata.add(
                f"!DILexicalBlockFile(scope: {self.scope}, file: {file}, discriminator: 0)"
            )
        return self.metadata.add(f"!DILocation(line: {loc.line}, column: {loc.col}, scope: {scope})")

    def file(self, path: str) -> str:
        """The metadata node of a source file."""
        if path not in self.files:
            folder, name = os.path.split(path)
            self.files[path] = self.metadata.add(
                f'!DIFile(filename: "{_escape(name)}", directory: "{_escape(folder)}")'
            )
        return self.files[path]

    # shorthands -----------------------------------------------------------------------------------------------------

    def select(self, test: str, type_: str, a: str, b: str) -> str:
        """`a` where `test` holds, else `b`."""
        return self(f"select i1 {test}, {type_} {a}, {type_} {b}")

    def cast(self, kind: str, value: str, source: str, target: str) -> str:
        """A conversion instruction; nothing where the types are one."""
        return value if source == target else self(f"{kind} {source} {value} to {target}")

    def const(self, value: Any, type_: irt.Type) -> str:
        """A literal."""
        return literal(value, type_)

    def refuse(self, message: str, **parts: Any) -> NoReturn:
        """Refuse the op being lowered."""
        refuse(message, self.loc, **parts)

    def lacks(self, what: str, *, expected: str, suggestion: str | None = None) -> NoReturn:
        """Refuse the op because the chip has no `what`."""
        self.refuse(
            f"{self.target.name} has no {what}",
            expected=expected,
            found=self.target.name,
            suggestion=suggestion,
        )


def _type_of(argument: str) -> str:
    """The type of an argument that begins with a vector type: `<4 x float> %v`."""
    depth = 0
    for i, c in enumerate(argument):
        depth += (c == "<") - (c == ">")
        if depth == 0:
            return argument[: i + 1]
    raise AssertionError(argument)


def _escape(text: str) -> str:
    """A string inside metadata quotes."""
    return "".join(
        c if 32 <= ord(c) < 127 and c not in '"\\' else "".join(f"\\{b:02X}" for b in c.encode())
        for c in text
    )
