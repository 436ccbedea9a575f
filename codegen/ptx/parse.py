"""PTX text to a `Module`, as nvcc, Triton and our own printer write it.

Needs text. Gives `parse(text, filename) -> Module`; what cannot be read is a `CompileError` with line, column
and a caret. Time is linear in the text. Every instruction has a location: the source line of the `.loc`
before it where there is one, else its own line in the PTX.
"""

from __future__ import annotations

import linecache
import re
from typing import NoReturn

from ..diagnostics import CompileError, Diagnostic, Location, contained
from .module import Directive, Function, Imm, Inst, Label, Loc, Module, RegDecl, Scope, Statement, Sym, Var
from .operands import OperandError, OperandReader, literal, split

#: Strings and comments, closed or not: one that never ends is matched once, and refused.
_NOISE = re.compile(r'"(?:\\.|[^"\\\n])*+(?:"|(?=\n)|\Z)|//[^\n]*+|/\*.*?(?:\*/|\Z)', re.S)
_SPACE = re.compile(r"\s*")
_NAME = r"[%$A-Za-z_][\w$]*+"
_INST = re.compile(
    rf"(?:@\s*+(!?)\s*+({_NAME})\s++)?+([a-z_]\w*+(?:\.[\w:]++)*+)\s*+([^;{{}}]*+(?:\{{[^;{{}}]*+\}}[^;{{}}]*+)*+);"
)
_LABEL = re.compile(rf"({_NAME})\s*:(?!:)\s*")
_DOT = re.compile(r"\.(\w+)")
_LOC = re.compile(r"\.loc\s+(\d+)\s+(\d+)\s+(\d+)([^\n]*)")
_INLINED = re.compile(r"inlined_at\s+(\d{1,9})\s+(\d{1,9})\s+(\d{1,9})\b", re.ASCII)
_FILE = re.compile(r'\.file\s+(\d+)\s+"((?:\\.|[^"\\])*)"(?:\s*,\s*\d+\s*,\s*\d+)?')
_REG = re.compile(r"\.reg\s++\.(\w++)(?:\s++\.(\w++))?+\s++([^;]*+);")
_REG_NAMES = re.compile(rf"({_NAME})\s*(?:<\s*(\d+)\s*>)?")
_VERSION = re.compile(r"\.version\s+(\d+)\.(\d+)")
_TARGET = re.compile(r"\.target\s+(\w+(?:\s*,\s*\w+)*)")
_ADDRESS_SIZE = re.compile(r"\.address_size\s+(\d+)")
_SECTION = re.compile(r"\.section\s+[^\s{]+\s*\{")
_HEAD = re.compile(rf"\s*({_NAME})\s*")
_TYPES = frozenset(
    (
        "u8", "u16", "u32", "u64", "s8", "s16", "s32", "s64", "b8", "b16", "b32", "b64", "b128",
        "f16", "f16x2", "bf16", "bf16x2", "f32", "f64", "pred", "texref", "samplerref", "surfref",
    )
)  # fmt: skip
_SPACES = frozenset(("global", "const", "shared", "local", "param", "reg", "tex"))
_LINKAGE = frozenset(("visible", "extern", "weak", "common"))
#: Those that take numbers.
_COUNTS = frozenset(("maxntid", "reqntid", "minnctapersm", "maxnreg", "maxclusterrank", "reqnctapercluster"))
_COUNTS_TEXT = re.compile(r"\s*(?:(?:0|[1-9]\d{0,9}|0x[0-9a-fA-F]{1,8})\s*(?:,\s*(?=\S)|$)){1,3}", re.ASCII)
_ALIGNMENTS = frozenset(1 << k for k in range(31))
#: Scopes in each other, and registers that one function names without a percent sign: more than any compiler writes.
_DEEPEST, _MOST_NAMES = 256, 1 << 20
#: Directives between a function's head and its body; their text goes up to the end of the line.
_TUNING = frozenset(
    (
        "maxntid", "reqntid", "minnctapersm", "maxnctapersm", "maxnreg", "maxclusterrank", "explicitcluster",
        "reqnctapercluster", "blocksareclusters", "noreturn", "pragma", "abi_preserve",
        "abi_preserve_control", "unified", "alias", "language",
    )
)  # fmt: skip


@contained("reading PTX")
def parse(text: str, filename: str = "<ptx>") -> Module:
    """The module that `text` is; `filename` names it in messages."""
    return _Parser(text, filename).module()


def _blank(m: re.Match[str]) -> str:
    """A comment becomes spaces, so that positions stay true; a string stays."""
    found = m[0]
    return found if found[0] == '"' else re.sub(r"[^\n]", " ", found)


class _Parser:
    def __init__(self, text: str, filename: str) -> None:
        self.original = text
        self.text = _NOISE.sub(_blank, text)
        self.filename = filename
        self.pos = 0
        self.open_comment = (
            next(
                (
                    m.start()
                    for m in _NOISE.finditer(text)
                    if m[0][:2] == "/*" and (m[0][-2:] != "*/" or len(m[0]) < 4)
                ),
                None,
            )
            if "/*" in text
            else None
        )
        self.reader = OperandReader()
        self.line = 1  # of `line_pos`
        self.line_pos = 0
        self.files: dict[int, str] = {self.number(m[1], m.start()): m[2] for m in _FILE.finditer(self.text)}

    # positions and errors

    def where(self, pos: int) -> Location:
        """The location of an offset. Offsets that only grow cost linear time in all."""
        if pos < self.line_pos:
            self.line, self.line_pos = 1, 0
        self.line += self.text.count("\n", self.line_pos, pos)
        self.line_pos = pos
        return Location(self.filename, self.line, pos - self.text.rfind("\n", 0, pos))

    def fail(
        self, message: str, pos: int | None = None, expected: str | None = None, width: int = 1
    ) -> NoReturn:
        at = self.where(self.pos if pos is None else pos)
        lines = self.original.splitlines(keepends=True)
        linecache.cache[self.filename] = (len(self.original), None, lines, self.filename)
        span = Location(at.file, at.line, at.col, at.col + width)
        raise CompileError(Diagnostic(message, span, expected=expected, found=self._word(pos)))

    def _word(self, pos: int | None) -> str | None:
        m = re.compile(r"[^\s;]+").match(self.text, self.pos if pos is None else pos)
        return m[0] if m else "the end of the text"

    def number(self, text: str, pos: int) -> int:
        """A whole number of at most 63 bits."""
        try:
            found = literal(text)
        except OperandError as error:
            self.fail(str(error), pos, expected="a whole number")
        if not isinstance(found, int) or not 0 <= found < 1 << 63:
            self.fail("this number is out of range", pos, expected="a whole number from 0 to 2**63 - 1")
        return found

    def skip(self) -> None:
        m = _SPACE.match(self.text, self.pos)
        if m:
            self.pos = m.end()

    def take(self, pattern: re.Pattern[str], expected: str) -> re.Match[str]:
        self.skip()
        m = pattern.match(self.text, self.pos)
        if m is None:
            self.fail("this cannot be read here", expected=expected)
        self.pos = m.end()
        return m

    def until_semicolon(self) -> str:
        """The text up to the next semicolon, which is passed."""
        end = self.text.find(";", self.pos)
        if end < 0:
            self.fail("this statement has no end", expected="a semicolon")
        found = self.text[self.pos : end]
        self.pos = end + 1
        return found

    # module level

    def module(self) -> Module:
        if self.open_comment is not None:
            self.fail("this comment has no end", self.open_comment, expected="*/", width=2)
        module = Module()
        module.files = self.files
        version = self.take(_VERSION, "a .version line before anything else")
        module.version = (self.number(version[1], version.start()), self.number(version[2], version.start()))
        target = self.take(_TARGET, "a .target line after .version")
        module.target = tuple(word.strip() for word in target[1].split(","))
        sections: list[str] = []
        while True:
            self.skip()
            if self.pos >= len(self.text):
                break
            m = _DOT.match(self.text, self.pos)
            if m is None:
                self.fail("this cannot be read at module level", expected="a directive")
            self._item(m[1], module, sections)
        module.sections = "\n".join(sections)
        return module

    def _item(self, word: str, module: Module, sections: list[str]) -> None:
        if word == "file":
            self.take(_FILE, 'a .file line: .file 1 "name"')
        elif word == "address_size":
            size = self.take(_ADDRESS_SIZE, ".address_size 64")
            module.address_size = self.number(size[1], size.start())
        elif word == "section":
            sections.append(self._section())
        elif word in ("pragma", "alias"):
            module.items.append(Directive(" ".join(self.until_semicolon().split())))
        elif word in _LINKAGE or word in _SPACES or word in ("entry", "func"):
            module.items.append(self._global())
        else:
            self.fail(f"unknown directive .{word}", expected="a function, a variable, .file or .section")

    def _section(self) -> str:
        start = self.pos
        m = self.take(_SECTION, "a section: .section name { ... }")
        depth, pos = 1, m.end()
        for brace in re.compile(r"[{}]").finditer(self.text, pos):
            depth += 1 if brace[0] == "{" else -1
            if depth == 0:
                self.pos = brace.end()
                return self.original[start : self.pos]
        self.fail("this section has no end", start, expected="a closing brace")

    def _global(self) -> Function | Var:
        linkage: list[str] = []
        while (m := _DOT.match(self.text, self.pos)) and m[1] in _LINKAGE:
            linkage.append(m[1])
            self.pos = m.end()
            self.skip()
        if m is None:
            self.fail("a declaration is cut short", expected=".entry, .func or a state space")
        if m[1] in ("entry", "func"):
            self.pos = m.end()
            return self._function(m[1], tuple(linkage))
        text = self.until_semicolon()
        return self._variable(text, self.pos - len(text) - 1, tuple(linkage))

    # functions

    def _function(self, kind: str, linkage: tuple[str, ...]) -> Function:
        self.reader = OperandReader()
        self.skip()
        if self.text.startswith(".attribute", self.pos):
            end = self.text.find(")", self.pos)
            if end < 0:
                self.fail("this attribute has no end", expected=")")
            self.pos = end + 1
            self.skip()
        returns = self._parameters() if self.text.startswith("(", self.pos) else []
        name = self.take(_HEAD, "the function's name")[1]
        params = self._parameters() if self.text.startswith("(", self.pos) else []
        function = Function(name, kind, params, returns, [], linkage, None)
        while True:
            self.skip()
            if self.text.startswith("{", self.pos):
                self.pos += 1
                function.body = self._body()
                return function
            if self.text.startswith(";", self.pos):
                self.pos += 1
                return function
            function.directives.append(self._tuning())

    def _tuning(self) -> tuple[str, str]:
        m = _DOT.match(self.text, self.pos)
        if m is None or m[1] not in _TUNING:
            self.fail("this cannot stand between a function's head and its body", expected="a directive or {")
        rest = re.compile(r'(?:[^{};\n."]|"[^"\n]*")*').match(self.text, m.end())
        assert rest is not None  # the pattern matches the empty text
        if m[1] in _COUNTS and not _COUNTS_TEXT.fullmatch(rest[0]):
            self.fail(f".{m[1]} takes numbers of 32 bits", expected="one to three numbers")
        self.pos = rest.end()
        if m[1] == "pragma" and self.text.startswith(";", self.pos):
            self.pos += 1
        return m[1], " ".join(rest[0].split())

    def _parameters(self) -> list[Var]:
        start = self.pos
        end = self.text.find(")", start)
        if end < 0:
            self.fail("this parameter list has no end", expected=")")
        inner = self.text[start + 1 : end]
        self.pos = end + 1
        self.skip()
        params = []
        at = start + 1
        for part in inner.split(",") if inner.strip() else []:
            params.append(self._variable(part, at, ()))
            at += len(part) + 1
        self.reader.registers.update(p.name for p in params if p.space == "reg" and p.name[0] != "%")
        return params

    # variables

    def _variable(self, text: str, at: int, linkage: tuple[str, ...]) -> Var:
        declared, equals, init = text.partition("=")
        m = _VARIABLE.fullmatch(declared)
        if m is None:
            lead = len(text) - len(text.lstrip())
            self.fail("this is no declaration", at + lead, expected="space, alignment, type and name")
        space = ""
        align: int | None = None
        type_: list[str] = []
        attributes: list[str] = []
        for word in _WORD.finditer(m[1]):
            name, value = word[1], word[2]
            if name in ("attribute", "align") and not value:
                self.fail(
                    f".{name} lacks its value", at, expected=".align 16, or .attribute(...)", width=len(text)
                )
            if name == "attribute":
                attributes += [w.strip().lstrip(".") for w in value[1:-1].split(",")]
            elif not space:
                space = name
            elif name == "align" and not type_:
                align = self.number(value, at)
                if align not in _ALIGNMENTS:
                    self.fail("an alignment is a power of two", at, expected="1 to 2**30", width=len(text))
            elif name in _TYPES or re.fullmatch(r"v[248]", name):
                type_.append(name)
            else:
                attributes.append(f"{name} {value}" if value else name)
        if space not in _SPACES or not type_ or [t in _TYPES for t in type_] not in ([True], [False, True]):
            self.fail("this declaration lacks a state space or a type", at, expected=".space .type name")
        dims = tuple(
            self.number(d.strip(), at) if d.strip() else None for d in re.findall(r"\[([^\]]*)\]", m[4] or "")
        )
        count = self.number(m[3], at) if m[3] else None
        if count is not None and count > _MOST_NAMES:
            self.fail("too many variables", at, expected=f"at most {_MOST_NAMES}")
        return Var(
            space, ".".join(type_), m[2], align, dims, self._initial(init.strip(), at) if equals else None,
            linkage, tuple(attributes), count,
        )  # fmt: skip

    def _initial(self, text: str, at: int) -> object:
        if text.startswith("{") and text.endswith("}"):
            inner = text[1:-1].strip()
            if _INTEGERS.fullmatch(inner):
                return tuple([int(v) for v in inner.split(",")])
            return tuple(self._initial(part, at) for part in split(inner))
        if _GENERIC.fullmatch(text):
            return Sym("".join(text.split()))
        try:
            operand = self.reader.read(text)
        except OperandError as e:
            self.fail(str(e), at, expected="a literal, a symbol or a list of them")
        if isinstance(operand, Sym):
            return operand
        if not isinstance(operand, Imm):
            self.fail("this is no initial value", at, expected="a literal, a symbol or a list of them")
        return operand.value

    # bodies

    def _body(self) -> list[Statement]:
        """Statements up to the brace that closes the function; `stack` holds the scopes that are open."""
        text = self.text
        body: list[Statement] = []
        stack = [body]
        source: Location | None = None
        read, match_inst, match_label = self.reader.read, _INST.match, _LABEL.match
        while True:
            self.skip()
            pos = self.pos
            first = text[pos : pos + 1]
            if first == "{":
                if len(stack) > _DEEPEST:
                    self.fail("scopes are nested too deeply", expected=f"at most {_DEEPEST}")
                scope = Scope([])
                body.append(scope)
                stack.append(body := scope.body)
                self.pos += 1
            elif first == "}":
                self.pos += 1
                stack.pop()
                if not stack:
                    return body
                body = stack[-1]
            elif first == ".":
                source = self._dotted(body, source)
            elif not first:
                self.fail("the function has no end", expected="}")
            elif (m := match_label(text, pos)) is not None:
                self.pos = m.end()
                if text.startswith(".", self.pos) and _TABLE.match(text, self.pos):
                    body.append(Directive(" ".join(self.until_semicolon().split()), m[1]))
                else:
                    body.append(Label(m[1]))
            elif (m := match_inst(text, pos)) is not None:
                self.pos = m.end()
                try:
                    operands = tuple([read(part) for part in split(m[4].strip())])
                except OperandError as e:
                    self._bad_operand(e, m)
                guard = (m[2], m[1] == "!") if m[2] else None
                body.append(Inst(m[3], operands, guard, source or self.where(pos)))
            else:
                self.fail("this is no instruction", expected="[@guard] name operands ;")

    def _bad_operand(self, error: OperandError, m: re.Match[str]) -> NoReturn:
        text = m[4]
        if error.text:
            offset = max(text.find(error.text), 0)
        else:
            gap = _GAP.search(text)
            offset = gap.start(1) if gap else len(text)
        self.fail(str(error), m.start(4) + offset, width=max(1, len(error.text)))

    def _dotted(self, body: list[Statement], source: Location | None) -> Location | None:
        """One directive inside a body; answers the source location that holds from here on."""
        text, pos = self.text, self.pos
        if (m := _LOC.match(text, pos)) is not None:
            self.pos = m.end()
            line = (self.number(m[i], pos) for i in (1, 2, 3))
            loc = Loc(next(line), next(line), next(line), _tidy(m[4]))
            body.append(loc)
            return self._source(loc)
        if (m := _REG.match(text, pos)) is not None:
            self.pos = m.end()
            body.extend(self._registers(m))
            return source
        word = _DOT.match(text, pos)
        if word is None:
            self.fail("this is no directive", expected="a directive or an instruction")
        if word[1] in _SPACES or word[1] in _LINKAGE:
            item = self._global()
            if isinstance(item, Function):
                self.fail("a function inside a function", pos)
            body.append(item)
        elif word[1] in ("pragma", "branchtargets", "calltargets", "callprototype"):
            body.append(Directive(" ".join(self.until_semicolon().split())))
        else:
            self.fail(f"unknown directive .{word[1]}", expected="a declaration, .loc, .pragma or a table")
        return source

    def _source(self, loc: Loc) -> Location | None:
        """The user's line that a `.loc` names, with the place that it was inlined into."""
        path = self.files.get(loc.file)
        if path is None:
            return None
        caller = None
        if m := _INLINED.search(loc.tail):
            caller = Location(self.files.get(int(m[1]), path), int(m[2]), int(m[3]))
        return Location(path, loc.line, loc.col, caller=caller)

    def _registers(self, m: re.Match[str]) -> list[Statement]:
        type_ = f"{m[1]}.{m[2]}" if m[2] else m[1]
        if (m[2] or m[1]) not in _TYPES or (m[2] and not re.fullmatch(r"v[248]", m[1])):
            self.fail(f"there are no registers of type .{type_}", m.start(1), expected="a type such as .b32")
        decls: list[Statement] = []
        plain: list[str] = []
        for part in m[3].split(","):
            name = _REG_NAMES.fullmatch(part.strip())
            if name is None:
                self.fail("this is no register name", m.start(3), expected="a name or name<count>")
            count = self.number(name[2], m.start(3)) if name[2] else None
            if count is None:
                plain.append(name[1])
            else:
                decls.append(RegDecl(type_, (name[1],), count))
            if name[1][0] != "%":
                if len(self.reader.registers) + (count or 1) > _MOST_NAMES:
                    self.fail(
                        "too many registers", m.start(3), expected=f"at most {_MOST_NAMES} in a function"
                    )
                self.reader.registers.update(
                    [name[1]] if count is None else [f"{name[1]}{i}" for i in range(count)]
                )
                self.reader.forget()
        if plain:
            decls.append(RegDecl(type_, tuple(plain)))
        return decls


def _tidy(tail: str) -> str:
    tail = " ".join(tail.split())
    return tail if not tail or tail[0] == "," else " " + tail


_GAP = re.compile(r"(?:^|,)\s*()(?:,|$)")
_WORD = re.compile(r"\.(\w+)\s*(\d+|\([^)]*\))?")
_VARIABLE = re.compile(
    rf"\s*+((?>\.\w+(?>\s*(?>\d+(?![\w$])|\([^)]*\)))?\s*)+)({_NAME})\s*+(?:<\s*+(\d++)\s*+>)?+\s*+((?:\[[^\]]*+\]\s*+)*+)"
)
_INTEGERS = re.compile(r"-?(?:0|[1-9]\d*)(?:\s*,\s*-?(?:0|[1-9]\d*))*")
_GENERIC = re.compile(
    rf"(?:generic|mask|0x[fF]+|{_NAME})\s*\([^()]*\)(?:\s*[+-]\s*(?:0|[1-9]\d{{0,17}}))?", re.ASCII
)
_TABLE = re.compile(r"\.(?:branchtargets|calltargets|callprototype)\b")
