"""The IR's text read back: `parse_function`, the inverse of `print`.

Needs the text that `print_function` writes (blank lines and `//` comments are allowed too). Gives the
`Function`. Invariant: printing the result of parsing a printed function gives the same text. Malformed text
is a CompileError whose location is the line and column in the text. What is well-formed but wrong is
`verify`'s to say.
"""

from __future__ import annotations

import json
import linecache
import os
import re
import struct
from typing import Any, NoReturn

from ...isa.types import Scalar
from ..diagnostics import UNKNOWN, Location, refuse
from .core import Block, Function, Op, SharedVar, Value
from .types import Type, Vector, parse_type

_TOKEN = re.compile(
    r"""[ \t]*(?:
      (?P<value>%(?:\w[\w.]*|\?)) | (?P<block>\^(?:\w[\w.]*|\?)) | (?P<loc>@\d[\d:<-]*) | (?P<sym>@[\w$.]+)
    | (?P<string>"(?:[^"\\]|\\.)*")
    | (?P<number>nan:0x[0-9a-f]{16} | -?inf\b | -?\d+(?:\.\d+)?(?:e[+-]?\d+)?)
    | (?P<word>(?:reg<)?ptr<\w+,[ ][\w.]+>>? | reg<[\w.]+> | [^\W\d][\w.]*)
    | (?P<punct>[:=,(){}*]) | (?P<end>(?://.*)?$)
    )""",
    re.VERBOSE,
)

_Token = tuple[str, str, int]  # kind, text, column from 1
_Target = tuple[_Token, list[_Token]]
_WORDS = {"true": True, "false": False, "none": None}


class _Line:
    """The tokens of one line, taken from the left."""

    def __init__(self, parser: _Parser, text: str, number: int) -> None:
        self.parser, self.number = parser, number
        self.tokens: list[_Token] = []
        self.at = 0
        pos = 0
        while True:
            m = _TOKEN.match(text, pos)
            if m is None:
                at = pos + len(text[pos:]) - len(text[pos:].lstrip())
                parser.fail(
                    number,
                    at + 1,
                    at + 2,
                    "unexpected character in IR text",
                    found=repr(text[pos:].strip()[:1]),
                )
            kind = m.lastgroup or "end"
            self.tokens.append((kind, m[kind], m.start(kind) + 1))
            if kind == "end":
                break
            pos = m.end()

    def fail(self, expected: str, token: _Token | None = None) -> NoReturn:
        _, text, col = token or self.tokens[self.at]
        self.parser.fail(
            self.number,
            col,
            col + max(1, len(text)),
            "malformed IR text",
            expected,
            repr(text) if text else "end of line",
        )

    def peek(self, kind: str, text: str | None = None) -> bool:
        token = self.tokens[self.at]
        return token[0] == kind and (text is None or token[1] == text)

    def accept(self, text: str) -> bool:
        """Take the punctuation or word `text` if it is next."""
        token = self.tokens[self.at]
        if token[1] == text and token[0] in ("punct", "word"):
            self.at += 1
            return True
        return False

    def take(self, kind: str, expected: str) -> _Token:
        token = self.tokens[self.at]
        if token[0] != kind:
            self.fail(expected)
        self.at += 1
        return token

    def expect(self, text: str) -> None:
        if not self.accept(text):
            self.fail(repr(text))

    def type(self) -> Type:
        token = self.take("word", "a type")
        try:
            return parse_type(token[1])
        except (ValueError, KeyError):
            self.fail("a type", token)

    def integer(self) -> int:
        token = self.take("number", "an integer")
        try:
            return int(token[1])
        except ValueError:
            self.fail("an integer", token)

    def attr(self) -> Any:
        """One attribute value, as `format_attr` prints it."""
        kind, text, _ = token = self.tokens[self.at]
        self.at += 1
        if kind == "number":
            if text.startswith("nan"):
                return struct.unpack("<d", struct.pack("<Q", int(text[4:], 16)))[0]
            return float(text) if any(c in text for c in ".en") else int(text)
        if kind == "string":
            return self.string(token)
        if kind == "word" and text in _WORDS:
            return _WORDS[text]
        if kind == "punct" and text == "(":
            items: list[Any] = []
            while not self.accept(")"):
                items.append(self.attr())
                if not self.accept(","):
                    self.expect(")")
                    break
            return tuple(items)
        self.fail("an attribute value", token)

    def string(self, token: _Token) -> str:
        try:
            return str(json.loads(token[1], strict=False))
        except json.JSONDecodeError:
            self.fail("a quoted string", token)

    def attrs(self) -> dict[str, Any]:
        """`{k = v, ...}` or nothing."""
        out: dict[str, Any] = {}
        if not self.accept("{"):
            return out
        while True:
            key = self.take("word", "an attribute name")
            if key[1] in out:
                self.fail("an attribute that was not given before", key)
            self.expect("=")
            out[key[1]] = self.attr()
            if not self.accept(","):
                self.expect("}")
                return out

    def loc(self) -> str | None:
        """The location suffix's text; the line must end after it."""
        text = self.take("loc", "a location")[1] if self.peek("loc") else None
        if not self.peek("end"):
            self.fail("the end of the line")
        return text

    def definitions(self) -> list[tuple[_Token, Type]]:
        """`%a: t, %b: t`."""
        out = []
        while True:
            name = self.take("value", "a value")
            self.expect(":")
            out.append((name, self.type()))
            if not self.accept(","):
                return out

    def uses(self) -> list[_Token]:
        """`%a, %b` or nothing."""
        out: list[_Token] = []
        while self.peek("value"):
            out.append(self.take("value", "a value"))
            if not self.accept(","):
                break
        return out

    def targets(self) -> list[_Target]:
        """`^b(%a), ^c` or nothing."""
        out: list[_Target] = []
        while self.peek("block"):
            block = self.take("block", "a block")
            args: list[_Token] = []
            if self.accept("("):
                args = self.uses()
                self.expect(")")
            out.append((block, args))
            if not self.accept(","):
                break
        return out


def _hint(token: str) -> str | None:
    """The name hint behind a printed name: no sigil, no `.1`; None for a number."""
    name = token[1:].split(".", 1)[0]
    return None if name[0].isdigit() else name


class _Parser:
    def __init__(self, text: str, filename: str) -> None:
        self.text, self.filename = text, filename
        self.files: dict[int, str] = {}
        self.locs: dict[str, Location] = {}
        self.values: dict[str, Value] = {}
        self.blocks: dict[str, Block] = {}
        self.pending: list[tuple[Op, int, list[_Token], list[_Target], str | None]] = []
        self.head_loc: tuple[int, str | None] = (0, None)

    def fail(
        self,
        line: int,
        col: int,
        end: int,
        message: str,
        expected: str | None = None,
        found: str | None = None,
    ) -> NoReturn:
        if not os.path.exists(self.filename):
            lines = [x + "\n" for x in self.text.split("\n")]
            linecache.cache[self.filename] = (len(self.text), None, lines, self.filename)
        refuse(message, Location(self.filename, line, col, end), expected=expected, found=found)

    def location(self, text: str | None, line: int) -> Location:
        """The Location of a suffix such as `@0:12:5-9<0:30:1-8`."""
        if text is None:
            return UNKNOWN
        known = self.locs.get(text)
        if known is not None:
            return known
        loc: Location | None = None
        for step in reversed(text[1:].split("<")):
            m = re.fullmatch(r"(\d+):(\d+)(?::(\d+)-(\d+))?", step)
            if m is None or int(m[1]) not in self.files:
                self.fail(
                    line, 1, 1, "malformed location", "@file:line:col-end of a declared file", repr(text)
                )
            loc = Location(self.files[int(m[1])], int(m[2]), int(m[3] or 0), int(m[4] or 0), loc)
        assert loc is not None
        self.locs[text] = loc
        return loc

    def parse(self) -> Function:
        fn: Function | None = None
        block: Block | None = None
        number = 0
        for number, text in enumerate(self.text.split("\n"), 1):
            line = _Line(self, text, number)
            if line.peek("end"):
                continue
            if fn is None:
                fn = self.kernel(line)
            elif line.peek("block"):
                block = self.block(line)
                fn.blocks.append(block)
            elif block is not None:
                block.ops.append(self.op(line))
            else:
                self.declaration(fn, line)
        if fn is None:
            self.fail(max(number, 1), 1, 2, "empty IR text", "kernel @name")
        self.link()
        fn.loc = self.location(self.head_loc[1], self.head_loc[0])
        return fn

    def kernel(self, line: _Line) -> Function:
        line.expect("kernel")
        name = line.take("sym", "@name")[1][1:]
        attrs = line.attrs()
        self.head_loc = (line.number, line.loc())
        return Function(name, attrs=attrs)

    def declaration(self, fn: Function, line: _Line) -> None:
        if line.accept("file"):
            number = line.integer()
            self.files[number] = line.string(line.take("string", "a file name"))
        elif any(line.peek("word", space) for space in ("shared", "local", "const")):
            group = fn.arrays(line.take("word", "shared, local or const")[1])
            name = line.take("sym", "@name")[1][1:]
            line.expect(":")
            at = line.tokens[line.at]
            elem = line.type()
            if not isinstance(elem, Scalar | Vector):
                line.fail("a scalar or vector type", at)
            line.expect("*")
            count = line.integer()
            line.expect("align")
            align = line.integer()
            dynamic = line.accept("dynamic")
            init = line.attr() if line.accept("=") else None
            group.append(SharedVar(name, elem, count, align, dynamic, init))
        else:
            line.fail("file, shared, local, const or a block")
        line.loc()

    def block(self, line: _Line) -> Block:
        token = line.take("block", "a block")
        if token[1] in self.blocks:
            line.fail("a block name that was not used before", token)
        block = self.blocks[token[1]] = Block(_hint(token[1]) or "b")
        if line.accept("("):
            for name, type in line.definitions():
                self.define(line, name, block.add_param(type, _hint(name[1])))
            line.expect(")")
        line.expect(":")
        line.loc()
        return block

    def define(self, line: _Line, token: _Token, value: Value) -> None:
        if token[1] in self.values:
            line.fail("a value name that was not used before", token)
        self.values[token[1]] = value

    def op(self, line: _Line) -> Op:
        results = []
        if line.peek("value"):
            results = line.definitions()
            line.expect("=")
        name = line.take("word", "an op")[1]
        if name == "const" and not line.peek("punct", "{"):
            uses, attrs = [], {"value": line.attr()}
        else:
            uses, attrs = line.uses(), line.attrs()
        targets = line.targets()
        op = Op(name, [], [t for _, t in results], attrs)
        for (token, _), value in zip(results, op.results, strict=True):
            value.name = _hint(token[1])
            self.define(line, token, value)
        self.pending.append((op, line.number, uses, targets, line.loc()))
        return op

    def value(self, token: _Token, line: int) -> Value:
        value = self.values.get(token[1])
        if value is None:
            self.fail(
                line,
                token[2],
                token[2] + len(token[1]),
                "undefined value in IR text",
                "a defined value",
                token[1],
            )
        return value

    def link(self) -> None:
        """Resolve names: values may be used above their definition in the text."""
        for op, line, uses, targets, loc in self.pending:
            op.operands = [self.value(t, line) for t in uses]
            for token, args in targets:
                block = self.blocks.get(token[1])
                if block is None:
                    end = token[2] + len(token[1])
                    self.fail(line, token[2], end, "undefined block in IR text", "a defined block", token[1])
                op.succs.append((block, [self.value(t, line) for t in args]))
            op.loc = self.location(loc, line)


def parse_function(text: str, filename: str = "<ir>") -> Function:
    """The function that `text` describes; `filename` is what diagnostics name."""
    return _Parser(text, filename).parse()
