"""From a dotted instruction name to the row that it is an instance of.

Needs the chapters' text. Gives `match(op)`: the form, the modifier in each slot, what it requires, the
operands' types and the effects. Invariant: `match` reads no operands, so where a base has several forms with
the same modifiers (`mov.b64` of a register, of a pack, of an unpack) it answers the first; `match_all`
answers all of them.
"""

from __future__ import annotations

import importlib
import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from functools import cache, lru_cache
from operator import floordiv, mul, sub

from ..types import PACKED, SCALARS
from .notation import Clause, Form, Group, Heading, Modifier, Operand, Status, bases_of, headings, read_rows

#: In the order of the manual. A chapter module holds one string, `ROWS`.
CHAPTERS = (
    "integer", "extended", "float", "half", "compare", "logic", "move", "memory", "convert", "texture", "control",
    "sync", "atomics", "warp", "asynchronous", "bulk", "multimem", "matrix", "sparse", "wgmma", "tensorcore",
    "video", "misc",
)  # fmt: skip


_Reading = dict[str, tuple[str, Clause | None]]


class NoMatch(ValueError):
    """An instruction name that no row accepts. `expected` and `suggestion` say what would be."""

    def __init__(
        self, op: str, message: str, expected: str | None = None, suggestion: str | None = None
    ) -> None:
        super().__init__(message)
        self.op = op
        self.message = message
        self.expected = expected
        self.suggestion = suggestion


@dataclass(frozen=True, slots=True)
class Match:
    """`op` read against `form`. Shared between callers: do not change `slots`.

    `slots` has every slot that is used and every literal that is present (`"ftz" in m.slots`). `operands` are
    the form's, less those whose modifier is absent; `types` and `counts` go with them: the value type (""
    where there is none) and the vector length (0: no vector). `canonical` is False where the modifiers stand
    in an order that ptxas takes and the manual does not give.
    """

    op: str
    form: Form
    slots: dict[str, str]
    requires: tuple[Clause, ...]
    operands: tuple[Operand, ...]
    types: tuple[str, ...]
    counts: tuple[int, ...]
    effects: frozenset[str]
    status: Status
    canonical: bool = True
    mods: tuple[str, ...] = field(default=())

    @property
    def base(self) -> str:
        return self.form.base

    @property
    def family(self) -> str:
        return self.form.family


def _near(word: str, known: Iterable[str]) -> str | None:
    from difflib import get_close_matches  # half the cost of importing this module, for the sake of mistakes

    return next(iter(get_close_matches(word, list(known), 1)), None)


@lru_cache(maxsize=1)
def _index() -> dict[str, list[Heading]]:
    """Base mnemonic -> headings with rows of it."""
    found: dict[str, list[Heading]] = {}
    for chapter in CHAPTERS:
        for heading in headings(importlib.import_module(f"{__package__}.{chapter}").ROWS):
            for base in dict.fromkeys(bases_of(heading)):
                found.setdefault(base, []).append(heading)
    return found


@cache
def _rows(heading: Heading) -> tuple[Form, ...]:
    return tuple(read_rows(heading))


def bases() -> tuple[str, ...]:
    """Every base mnemonic (`add`, `ld`, `mbarrier`), sorted."""
    return tuple(sorted(_index()))


def families() -> dict[str, tuple[Form, ...]]:
    """Every family (`mbarrier.arrive`) with its forms, in the manual's order."""
    found: dict[str, tuple[Form, ...]] = {}
    for group in _index().values():
        for heading in group:
            if _rows(heading)[0] not in found.get(heading.family, ()):
                found[heading.family] = found.get(heading.family, ()) + _rows(heading)
    return found


@cache
def forms(base: str) -> tuple[Form, ...]:
    """The forms of a base mnemonic in the manual's order; () where there is none."""
    return tuple(f for h in _index().get(base, ()) for f in _rows(h) if f.base == base)


def match(op: str) -> Match:
    """The first form that takes `op`'s modifiers; `NoMatch` says what was expected."""
    return match_all(op)[0]


@lru_cache(maxsize=8192)
def match_all(op: str) -> tuple[Match, ...]:
    """Every form that takes `op`'s modifiers; those that take them in the written order come first."""
    base, *tokens = op.split(".")
    rows = forms(base)
    if not rows:
        near = _near(base, bases())
        message = f"there is no instruction {base!r}"
        raise NoMatch(op, message, suggestion=f"did you mean {near!r}?" if near else None)
    if found := _search(op, rows, tuple(tokens)):
        return found
    raise _why_not(op, rows, tokens)


def _search(op: str, rows: tuple[Form, ...], tokens: tuple[str, ...]) -> tuple[Match, ...]:
    for walk, canonical in ((_in_order, True), (_tolerant, False)):
        found = tuple(m for f in rows if (m := _first(op, f, tokens, walk(f.groups, tokens), canonical)))
        if found:
            return found
    return ()


def _first(
    op: str, form: Form, tokens: tuple[str, ...], readings: Iterator[_Reading], canonical: bool
) -> Match | None:
    """The first reading of the tokens that the form's rules allow."""
    for reading in readings:
        slots = {slot: text for slot, (text, _) in reading.items()}
        applying = [r for r in form.rules if r.holds(slots)]
        if any(r.slot and slots.get(r.slot, "") not in r.values for r in applying):
            continue
        clauses = [form.requires, *(c for _, c in reading.values()), *(r.requires for r in applying)]
        present = tuple(o for o in form.operands if not o.when or o.when in slots)
        return Match(
            op,
            form,
            slots,
            tuple(dict.fromkeys(c for c in clauses if c)),
            present,
            tuple(_type(o.type, slots) for o in present),
            tuple(_count(o.count, slots) for o in present),
            form.effects.union(*(r.effects for r in applying)),
            next((r.status for r in reversed(applying) if r.status), form.status),
            canonical,
            tokens,
        )
    return None


def _in_order(groups: tuple[Group, ...], tokens: tuple[str, ...]) -> Iterator[_Reading]:
    """Every way to read `tokens` from left to right as `groups`."""
    for left, reading in _front(groups, tokens):
        if not left:
            yield reading


def _front(groups: tuple[Group, ...], tokens: tuple[str, ...]) -> Iterator[tuple[tuple[str, ...], _Reading]]:
    """Every way to read a beginning of `tokens` as `groups`, with what is left."""
    if not groups:
        yield tokens, {}
        return
    head, rest = groups[0], groups[1:]
    for used, reading in _take(head.items, tokens):
        for left, more in _front(rest, tokens[used:]):
            yield left, {**reading, **more}
    if head.optional:
        yield from _front(rest, tokens)


def _take(items: tuple[Modifier, ...], tokens: tuple[str, ...]) -> Iterator[tuple[int, _Reading]]:
    """Ways to read a group at the start of `tokens`: how many tokens it used, and what it read."""
    if not items:
        yield 0, {}
        return
    for choice in items[0].choices:
        n = len(choice.tokens)
        if tokens[:n] == choice.tokens:
            for used, more in _take(items[1:], tokens[n:]):
                yield n + used, {items[0].slot: (choice.text, choice.requires), **more}


def _tolerant(groups: tuple[Group, ...], tokens: tuple[str, ...]) -> Iterator[_Reading]:
    """Every reading that ptxas takes too: what belongs to the mnemonic first, then any order that keeps the types'."""
    stands = 0
    while stands < len(groups) and _belongs_to_mnemonic(groups[stands]):
        stands += 1
    types = [t for t in tokens if t in _TYPE_NAMES]
    for left, front in _front(groups[:stands], tokens):
        for rest in _any_order(groups[stands:], left):
            reading = {**front, **rest}
            if [t for text, _ in reading.values() for t in text.split(".") if t in _TYPE_NAMES] == types:
                yield reading


def _belongs_to_mnemonic(group: Group) -> bool:
    """`mul.lo`, `cp.async`, `bar.cta.red`: ptxas wants these in front."""
    first = group.items[0]
    if group.optional:
        return first.slot == "cta"
    return first.slot in _STANDING or (first.literal and first.slot != "mmio")


_STANDING = frozenset(("mode", "dir", "op", "action"))
_TYPE_NAMES = frozenset((*SCALARS, *PACKED))


def _any_order(groups: tuple[Group, ...], tokens: tuple[str, ...]) -> Iterator[_Reading]:
    """Every way to read all of `tokens` as `groups`, each place taking the leftmost token that fits it."""
    if not groups:
        if not tokens:
            yield {}
        return
    head, rest = groups[0], groups[1:]
    for left, reading in _pick(head.items, tokens):
        for more in _any_order(rest, left):
            yield {**reading, **more}
    if head.optional:
        yield from _any_order(rest, tokens)


def _pick(items: tuple[Modifier, ...], tokens: tuple[str, ...]) -> Iterator[tuple[tuple[str, ...], _Reading]]:
    if not items:
        yield tokens, {}
        return
    by_tokens = {c.tokens: c for c in items[0].choices}
    longest = max(len(t) for t in by_tokens)
    for start in range(len(tokens)):
        for n in range(longest, 0, -1):
            choice = by_tokens.get(tokens[start : start + n])
            if choice is not None:
                for left, more in _pick(items[1:], tokens[:start] + tokens[start + n :]):
                    yield left, {items[0].slot: (choice.text, choice.requires), **more}
                return


def _type(expr: str, slots: dict[str, str]) -> str:
    """The value type that an operand's type expression means at a call site."""
    if expr.startswith("wide("):
        inner = SCALARS[slots[expr[5:-1]]]
        return f"{inner.kind}{2 * inner.bits}"
    if expr.startswith("bits("):
        return f"b{type_bits(slots[expr[5:-1]])}"
    if expr.startswith(
        "coord("
    ):  # ptxas takes any register for a float coordinate: arrays have an index among them
        return "s32" if slots[expr[6:-1]] == "s32" else "b32"
    return slots.get(expr, expr)


def _count(expr: str, slots: dict[str, str]) -> int:
    """A vector's length: a number, or the number inside a slot's text (v4, x2, 3d), perhaps reckoned with; an
    absent slot makes a scalar.
    """
    if not expr:
        return 0
    slot, _, reckon = expr.partition(":")
    if reckon in COUNTS:
        return COUNTS[reckon][slots[slot]]
    text = expr if expr.isdigit() else slots.get(slot, "")
    m = re.fullmatch(r"([a-z]*)([-*/])(\d+)", reckon)
    digits = re.search(m[1] + r"(\d+)", text) if m and m[1] else None
    number = digits[1] if digits else "".join(c for c in text if c.isdigit())
    if not number or not m:
        return int(number) if number else 0
    return _RECKON[m[2]](int(number), int(m[3]))


#: Vector lengths by geometry (PTX ISA 9.7.10.3): coordinates are padded to four, and so are what goes with them.
COUNTS = {
    "coords": {
        "1d": 1, "2d": 2, "3d": 4, "a1d": 2, "a2d": 4, "cube": 4, "acube": 4, "2dms": 4, "a2dms": 4,
    },
    "offsets": {"1d": 1, "2d": 2, "3d": 4, "a1d": 1, "a2d": 2, "2dms": 2, "a2dms": 2},
    "slopes": {"1d": 1, "2d": 2, "3d": 4, "a1d": 1, "a2d": 2, "cube": 4, "acube": 4},
}  # fmt: skip

_RECKON: dict[str, Callable[[int, int], int]] = {"-": sub, "*": mul, "/": floordiv}


def type_bits(name: str) -> int:
    """Width of a value type as it lies in a register (`f16x2` 32, `e2m1x2` 8)."""
    if name in PACKED:
        element, count = PACKED[name]
        return count * _LANE.get(element, SCALARS[element].bits)
    return SCALARS[name].bits


#: Six-bit formats are packed one to a byte (PTX ISA 5.2.3).
_LANE = {"e3m2": 8, "e2m3": 8}


def _why_not(op: str, rows: tuple[Form, ...], tokens: list[str]) -> NoMatch:
    base = op.split(".", 1)[0]
    known = {t for f in rows for m in f.modifiers() for c in m.choices for t in c.tokens}
    for token in tokens:
        if token not in known:
            near = _near(token, known)
            return NoMatch(
                op,
                f"{base} has no modifier .{token}",
                expected=_nearest_form(rows, tokens).syntax,
                suggestion=f"did you mean .{near}?" if near else None,
            )
    best = _nearest_form(rows, tokens)
    if longer := _longer(op, rows, tokens):
        return NoMatch(op, f"{op} lacks a modifier", expected=best.syntax, suggestion=longer)
    missing = [g.items[0] for g in best.groups if not g.optional and not _covered(g.items[0], tokens)]
    if missing:
        choices = ", ".join("." + c.text for c in missing[0].choices)
        return NoMatch(op, f"{op} lacks one of {choices}", expected=best.syntax, suggestion=None)
    message = f"{op}: these modifiers do not go together"
    suggestion = _shorter(op, rows, tokens)
    return NoMatch(op, message, expected=best.syntax, suggestion=suggestion)


def _covered(modifier: Modifier, tokens: list[str]) -> bool:
    return any(c.tokens[0] in tokens for c in modifier.choices)


def _nearest_form(rows: tuple[Form, ...], tokens: list[str]) -> Form:
    """The form that shares the most modifiers with what was written and lacks the fewest."""

    def score(form: Form) -> tuple[int, int]:
        known = {t for m in form.modifiers() for c in m.choices for t in c.tokens}
        lacking = sum(not g.optional and not _covered(g.items[0], tokens) for g in form.groups)
        return sum(t in known for t in tokens) - lacking, -len(form.groups)

    return max(rows, key=score)


def _shorter(op: str, rows: tuple[Form, ...], tokens: list[str]) -> str | None:
    """A legal spelling with one modifier left out, where that is all it takes."""
    for i, token in enumerate(tokens):
        left = (*tokens[:i], *tokens[i + 1 :])
        if _search(op, rows, left):
            return f"leave out .{token}: {'.'.join([op.split('.', 1)[0], *left])}"
    return None


def _longer(op: str, rows: tuple[Form, ...], tokens: list[str]) -> str | None:
    """Legal spellings with one modifier more, where that is all it takes."""
    found: dict[str, None] = {}
    for form in rows:
        for choice in (c for m in form.modifiers() for c in m.choices):
            for i in range(len(tokens) + 1):
                longer = (*tokens[:i], *choice.tokens, *tokens[i:])
                if _first(op, form, longer, _in_order(form.groups, longer), True):
                    found[".".join([op.split(".", 1)[0], *longer])] = None
    return "write " + " or ".join(list(found)[:4]) if found else None
