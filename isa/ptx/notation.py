"""The notation of the instruction tables: text close to the PTX manual's syntax lines, read into `Form`s.

Needs a chapter's text (sections as PTX ISA 9.0 numbers them). Gives `headings(text)` (a fast scan: which
family's rows lie where) and `read_rows(...)` (the forms of one family). Invariant: a form holds no text left
to interpret; whoever reads it needs nothing of this page.

    == add 9.7.1.1 Add two values                   a heading: family, manual section, summary
    scope = cta gpu sys | cluster @ ptx7.8 sm_90    at the margin: a slot for all later rows of the chapter
    add{.sat}.type  =d:type, a:type, b:type         a form: modifiers, then operands
        type = s32                                  a slot of that form; "|" starts another group
        type = u16x2 s16x2 @ ptx8.0 sm_90           more of them, with what this group requires
        @ ptx8.6 sm_100a / ptx8.8 sm_100f           what the form requires: one of the alternatives
        when vec=v8: type in b32 f32                under this condition, a restriction ("-": absent,
                                                    "*": present)
        when vec=v8: @ ptx8.8 sm_100                ... or a requirement, or (`effects ...`) an effect
        effects read volatile                       what it does besides computing its destinations
        status approximate 2 ulp                    how the emulator executes it (exact where nothing is said):
                                                    within this bound, or `refused` for this reason
        when rnd=approx: status approximate 2 ulp   ... under this condition; the last that applies counts
        note ptxas 13.0 wants ...                   where the assembler departs from the manual

Status lines that stand before the first form are of every form under the heading; a condition on a slot that a
form lacks does not hold there.

Modifiers: `.name` is required, `{.name}` optional, `{.a.b}` optional together. A name that has a slot line is
a slot, otherwise it stands for itself. An alternative may hold dots (`async.global`).

Operands: `a:T` is read (register or literal), `=d:T` written, `=&d:T` written before the sources are read,
`+d:T` read and written; `a?:T` may be left out; `a:T if hint` is there exactly when that modifier is;
`!c:pred` may be negated; `=p:pred|=q?:pred` is a pair; `T*n` a vector of n (n a number or a slot such as vec:
v2 has 2; `shape:n/2` half the number after the n in m64n8k16, `dim:-2` two less than that of dim);
`T+` a register that may be wider than T; `T(0..15)` bounds a literal; `imm(4,8,16)`,
`imm(0..256/8)` take a literal only; `reg(T)` a register only; `x or _` adds the sink, `x or sym` a symbol,
`_:sink` is only the sink. `[a]` is an address (`[a:reg]`: in a register), `[a:u32]` one of tensor memory (b32: in an
untyped register), `[m, c:s32*dim]` a tensor address, `[t:texture, c:coord(ctype)*geom:coords]` a place in a texture,
`[s:surface, c:s32*geom:coords]` in a surface, `[a:handle]` a texture or surface itself; `coords` and its kin
are tables of `lookup`. `a:T.part` takes a part of a register (`%r1.h0`; `.part?`: or all of it), `-a:T` may be negated.
T is a scalar type, a slot, or `wide(slot)` (twice the width),
`bits(slot)` (untyped, same width).

Targets: `sm_90` is that and everything later; `sm_90a` exactly that; `sm_100f` the family of 100.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache
from typing import Literal

#: One way to have a form: the least PTX version and a target ("" is every target that we know).
Alternative = tuple[tuple[int, int], str]
#: A disjunction of alternatives. A match carries a tuple of clauses, all of which must hold.
Clause = tuple[Alternative, ...]
#: Slot -> the values under which a condition holds ("" is absence, "*" presence).
Condition = tuple[tuple[str, frozenset[str]], ...]

ALWAYS: Alternative = ((1, 0), "")


class NotationError(Exception):
    """A table row that cannot be read: a mistake in our table, never in a user's program."""


@dataclass(frozen=True, slots=True)
class Choice:
    """One spelling that a slot takes: its dotted tokens and what it requires (None: nothing more than the
    form).
    """

    tokens: tuple[str, ...]
    requires: Clause | None

    @property
    def text(self) -> str:
        return ".".join(self.tokens)


@dataclass(frozen=True, slots=True)
class Modifier:
    """A place in the modifier list, named by `slot`; a literal is a slot of one choice with `literal`."""

    slot: str
    choices: tuple[Choice, ...]
    literal: bool


@dataclass(frozen=True, slots=True)
class Group:
    """Modifiers that come together: required, or all or none of them."""

    items: tuple[Modifier, ...]
    optional: bool


@dataclass(frozen=True, slots=True)
class Operand:
    """One operand place of a form. `access` is r, w or m (read and written); `kind` is how it is written.

    Kinds: reg (register only), value (register or literal), imm, addr, tmem, tensor (with coordinates), texture,
    surface (likewise), handle, label, sym, list (in parentheses), target (a function, or a register that
    holds one), sink (only `_`).
    """

    name: str
    kind: str
    type: str = ""  # scalar type, slot, "wide(slot)" or "bits(slot)"
    access: str = "r"
    count: str = ""  # "" scalar; a number, a slot or a slot with arithmetic: a vector
    early: bool = False  # written before the sources are read
    optional: bool = False
    when: str = ""  # there exactly if this modifier is
    negatable: bool = False
    wider: bool = False  # the register may be wider than the type
    sink: bool = False  # may be `_`
    symbol: bool = False  # may be a symbol
    part: str = ""  # the set of `PARTS` that a selector comes from
    whole: bool = True  # may be the whole register, where there is a part
    minus: bool = False  # may be written with a minus sign
    named: bool = True  # an address may be a symbol
    allowed: range | tuple[int, ...] | None = None  # what a literal may be
    second: Operand | None = None  # the other half of a pair


@dataclass(frozen=True, slots=True)
class Status:
    """How well the emulator executes an instruction; `note` is the bound or the reason."""

    level: Literal["exact", "approximate", "refused"]
    note: str = ""


EXACT = Status("exact")


@dataclass(frozen=True, slots=True)
class Rule:
    """Under `condition`: `slot` is one of `values`, or `requires` must hold, or the form has `effects` or
    `status`.
    """

    condition: Condition
    slot: str = ""
    values: frozenset[str] = frozenset()
    requires: Clause | None = None
    effects: frozenset[str] = frozenset()
    status: Status | None = None

    def holds(self, slots: dict[str, str]) -> bool:
        return all(
            name in slots if "*" in values else slots.get(name, "") in values
            for name, values in self.condition
        )


@dataclass(frozen=True, slots=True)
class Form:
    """One row. `family` is the heading it stands under: semantics, documentation and tests go by it."""

    family: str
    section: str
    summary: str
    syntax: str  # as written in the table, one line
    base: str
    groups: tuple[Group, ...]
    operands: tuple[Operand, ...]
    requires: Clause | None
    rules: tuple[Rule, ...]
    effects: frozenset[str]
    notes: tuple[str, ...]
    status: Status  # where no rule says otherwise

    def modifiers(self) -> tuple[Modifier, ...]:
        """Every modifier place in canonical order."""
        return tuple(m for g in self.groups for m in g.items)


#: Selectors of the video instructions (PTX ISA 9.7.18): a byte or half, all halves or bytes of two registers, masks.
PARTS = {
    "part": re.compile(r"b[0-3]|h[01]"),
    "halves": re.compile(r"h[0-3]{2}"),
    "bytes": re.compile(r"b[0-7]{4}"),
    "halfmask": re.compile(r"h(?:0|1|10)"),
    "bytemask": re.compile(r"b3?2?1?0?(?<=\d)"),
}

EFFECTS = frozenset(
    (
        "read", "write", "atomic", "volatile", "barrier", "convergent", "aligned", "async", "fence",
        "branch", "terminator", "call", "wait", "alloc", "trap",
    )
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Heading:
    """Where the rows of one family lie in a chapter, with the shared slot lines that come before them."""

    family: str
    section: str
    summary: str
    lines: tuple[str, ...]
    shared: tuple[str, ...]


def headings(text: str) -> list[Heading]:
    """Split a chapter by its `==` lines; slot lines at the margin are shared by everything after them."""
    found: list[Heading] = []
    shared: list[str] = []
    rows: list[str] = []
    family = section = summary = ""

    def close() -> None:
        if family:
            found.append(Heading(family, section, summary, tuple(rows), tuple(shared)))

    for raw in text.splitlines():
        line = raw.split("#", 1)[0].rstrip()
        if not line:
            continue
        if line.startswith("=="):
            close()
            rows = []
            family, section, *rest = line[2:].split(None, 2)
            summary = rest[0] if rest else ""
        elif _SHARED.match(line):
            shared.append(line)
        else:
            rows.append(line)
    close()
    return found


_SHARED = re.compile(r"\w+ = ")


def bases_of(heading: Heading) -> list[str]:
    """The base mnemonics of a heading's rows, without reading them."""
    return [re.split(r"[.{\s]", line, maxsplit=1)[0] for line in heading.lines if not line[0].isspace()]


def read_rows(heading: Heading) -> list[Form]:
    """The forms under one heading, in order."""
    common: list[str] = []
    blocks: list[list[str]] = []
    for line in heading.lines:
        if not line[0].isspace():
            blocks.append([line])
        elif blocks:
            blocks[-1].append(line.strip())
        elif " status " in line:
            common.append(line.strip())
        else:
            raise NotationError(f"{heading.family}: {line.strip()!r} belongs to no form")
    shared = _slot_lines(heading.shared)
    return [_read_form(heading, block, shared, common) for block in blocks]


_Slots = dict[str, tuple[Choice, ...]]


def _slot_lines(lines: tuple[str, ...] | list[str]) -> _Slots:
    """Slot name -> its choices; lines of one name add up."""
    slots: _Slots = {}
    for line in lines:
        name, _, value = line.partition(" = ")
        choices: list[Choice] = []
        for group in value.split("|"):
            words, _, needs = group.partition("@")
            clause = read_clause(needs) if needs.strip() else None
            choices += [Choice(tuple(w.split(".")), clause) for w in words.split()]
        slots[name.strip()] = slots.get(name.strip(), ()) + tuple(choices)
    return slots


@cache
def read_clause(text: str) -> Clause:
    """`ptx8.6 sm_100a sm_120a / ptx8.8 sm_100f` -> its alternatives."""
    found: list[Alternative] = []
    for part in text.split("/"):
        version = (1, 0)
        targets: list[str] = []
        for word in part.split():
            if m := re.fullmatch(r"ptx(\d+)\.(\d+)", word):
                version = (int(m[1]), int(m[2]))
            elif re.fullmatch(r"sm_\d+[af]?", word):
                targets.append(word)
            else:
                raise NotationError(f"{word!r} is neither ptxN.M nor a target")
        found += [(version, t) for t in targets or [""]]
    return tuple(found)


def _read_form(heading: Heading, block: list[str], shared: _Slots, common: list[str]) -> Form:
    syntax, details = block[0], block[1:]
    own = _slot_lines([d for d in details if _SHARED.match(d)])
    slots = {**shared, **own}
    head, _, tail = syntax.partition(" ")
    base, groups = _read_modifiers(head, slots)
    known = {m.slot for g in groups for m in g.items}
    for name in own:
        if name not in known:
            raise NotationError(f"{syntax}: slot {name!r} is defined and not used")
    requires: Clause | None = None
    rules: list[Rule] = []
    effects: frozenset[str] = frozenset()
    notes: list[str] = []
    status = EXACT
    for line in (*(c for c in common if _speaks_of(c, known)), *details):
        if _SHARED.match(line):
            continue
        if line.startswith("@"):
            requires = read_clause(line[1:])
        elif line.startswith("when "):
            rules.append(_read_rule(line, known, syntax))
        elif line.startswith("effects "):
            effects = _read_effects(line)
        elif line.startswith("note "):
            notes.append(line[5:])
        elif line.startswith("status "):
            status = _read_status(line)
        else:
            raise NotationError(f"{syntax}: cannot read {line!r}")
    operands = tuple(_read_operand(t, syntax) for t in _split(tail.strip()))
    return Form(
        heading.family, heading.section, heading.summary, " ".join(syntax.split()), base, groups, operands,
        requires, tuple(rules), effects, tuple(notes), status,
    )  # fmt: skip


def _read_modifiers(head: str, slots: _Slots) -> tuple[str, tuple[Group, ...]]:
    m = re.match(r"\w+", head)
    if not m:
        raise NotationError(f"{head!r} has no mnemonic")
    groups: list[Group] = []
    rest = head[m.end() :]
    for part in re.finditer(r"\{([^{}]*)\}|\.([\w:]+)|(.)", rest):
        if part[3]:
            raise NotationError(f"{head}: cannot read {part[3]!r}")
        names = part[1][1:].split(".") if part[1] else [part[2]]
        groups.append(Group(tuple(_modifier(n, slots) for n in names), part[1] is not None))
    return m[0], tuple(groups)


def _modifier(name: str, slots: _Slots) -> Modifier:
    if name in slots:
        return Modifier(name, slots[name], False)
    return Modifier(name, (Choice((name,), None),), True)


def _read_effects(line: str) -> frozenset[str]:
    words = frozenset(line.split()[1:])
    if words - EFFECTS:
        raise NotationError(f"unknown effects {sorted(words - EFFECTS)}")
    return words


def _speaks_of(line: str, known: set[str]) -> bool:
    """Whether a line of the whole family has no condition on a slot that this form lacks."""
    words = line.partition(": ")[0].split()[1:] if line.startswith("when ") else []
    return {word.partition("=")[0] for word in words} <= known


def _read_status(line: str) -> Status:
    level, _, note = line.removeprefix("status ").partition(" ")
    if level == "exact" and not note:
        return EXACT
    if level == "approximate" and note:
        return Status("approximate", note)
    if level == "refused" and note:
        return Status("refused", note)
    raise NotationError(f"{line!r}: a status is exact, approximate with a bound, or refused with a reason")


def _read_rule(line: str, known: set[str], syntax: str) -> Rule:
    head, _, body = line[5:].partition(": ")
    condition: list[tuple[str, frozenset[str]]] = []
    for word in head.split():
        name, _, values = word.partition("=")
        if name not in known:
            raise NotationError(f"{syntax}: {line!r} speaks of {name!r}, which is no modifier here")
        condition.append((name, frozenset("" if v == "-" else v for v in values.split(","))))
    body = body.strip()
    if body.startswith("@"):
        return Rule(tuple(condition), requires=read_clause(body[1:]))
    if body.startswith("effects "):
        return Rule(tuple(condition), effects=_read_effects(body))
    if body.startswith("status "):
        return Rule(tuple(condition), status=_read_status(body))
    slot, _, values = body.partition(" in ")
    if slot not in known or not values:
        raise NotationError(f"{syntax}: cannot read {line!r}")
    return Rule(tuple(condition), slot, frozenset("" if v == "-" else v for v in values.split()))


def _split(text: str) -> list[str]:
    """Operands at commas outside any bracket."""
    parts: list[str] = []
    depth, start = 0, 0
    for i, c in enumerate(text):
        depth += (c in "([{") - (c in ")]}")
        if c == "," and depth == 0:
            parts.append(text[start:i].strip())
            start = i + 1
    if text[start:].strip():
        parts.append(text[start:].strip())
    return parts


_OPERAND = re.compile(
    r"(?P<neg>[!-])?(?P<access>=&|=|\+)?(?P<name>\w+)(?P<opt>\?)?:"
    r"(?P<type>(?:wide|bits|coord)\(\w+\)|reg\((?:\w+|bits\(\w+\))\)|\w+)(?:\((?P<range>[^)]*)\))?(?:\.(?P<part>\w+)(?P<whole>\?)?)?"
    r"(?P<wider>\+)?(?:\*(?P<count>\w+(?::(?:[a-z]*[-*/]\d+|[a-z]+))?))?(?P<alts>(?: or \w+)*)"
    r"(?: if (?P<when>[\w:]+))?"
)


def _read_operand(text: str, syntax: str) -> Operand:
    if text.startswith("["):
        return _read_address(text, syntax)
    first, bar, second = text.partition("|")
    m = _OPERAND.fullmatch(first)
    if not m:
        raise NotationError(f"{syntax}: cannot read operand {first!r}")
    alts = set(m["alts"].split(" or ")[1:])
    if alts - {"_", "sym"}:
        raise NotationError(f"{syntax}: cannot read operand {first!r}")
    kind, type_ = _kind(m["type"])
    access = {"=": "w", "=&": "w", "+": "m", None: "r"}[m["access"]]
    return Operand(
        m["name"],
        kind="reg" if access != "r" and kind == "value" else kind,
        type=type_,
        access=access,
        count=m["count"] or "",
        early=m["access"] == "=&",
        optional=m["opt"] is not None,
        when=m["when"] or "",
        negatable=m["neg"] == "!",
        minus=m["neg"] == "-",
        part=m["part"] or "",
        whole=m["part"] is None or m["whole"] is not None,
        wider=m["wider"] is not None,
        sink="_" in alts,
        symbol="sym" in alts,
        allowed=_read_range(m["range"]) if m["range"] else None,
        second=_read_operand(second, syntax) if bar else None,
    )


def _kind(type_: str) -> tuple[str, str]:
    if type_ in ("imm", "label", "sym", "list", "target", "addr", "sink"):
        return type_, "s64" if type_ == "imm" else ""
    if type_.startswith("reg("):
        return "reg", type_[4:-1]
    return "value", type_


def _read_address(text: str, syntax: str) -> Operand:
    if m := re.fullmatch(r"\[(\w+):reg\]", text):
        return Operand(m[1], "addr", named=False)
    if m := re.fullmatch(r"\[(\w+):([bu]32)\]", text):
        return Operand(m[1], "tmem", type=m[2])
    if m := re.fullmatch(r"\[(\w+):(handle|texture|surface)(?:, \w+:([\w()]+)\*([\w:]+))?\]", text):
        return Operand(m[1], m[2], type=m[3] or "", count=m[4] or "")
    m = re.fullmatch(r"\[(\w+)(?:, (\w+):(\w+)\*([\w:*/-]+))?\](\?)?(?: if ([\w:]+))?", text)
    if not m:
        raise NotationError(f"{syntax}: cannot read address {text!r}")
    kind = "tensor" if m[2] else "addr"
    return Operand(m[1], kind, type=m[3] or "", count=m[4] or "", optional=m[5] is not None, when=m[6] or "")


def _read_range(text: str) -> range | tuple[int, ...]:
    if m := re.fullmatch(r"(-?\d+)\.\.(-?\d+)(?:/(\d+))?", text):
        return range(int(m[1]), int(m[2]) + 1, int(m[3] or 1))
    return tuple(int(v) for v in text.split(","))
