"""Intrinsics that move words between the lanes of a wave, or compare them over it.

Needs `kernel`. Gives `cases(target)`, `known`. References are written from AMD's ISA documents, lane by lane, for waves
of 32 and of 64 lanes. Operands that must be the same in every lane are literals. What two lanes push to one place is
left open.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from typing import Any

from ...isa.amdgcn import lookup
from ...isa.amdgcn.notation import Form
from ...isa.amdgcn.targets import AmdTarget
from ..case import Field, Inputs
from ..portable.kernel import PortableCase
from ..portable.warp import folded
from ..reference.compare import comparison
from ..reference.integers import value as number_of
from .kernel import Choice, apart, choices, plain, row_case, shape, whole_numbers

#: From each operand's words of one wave (literals and immediates included, by name) to the result's words, lane by lane.
Moves = Callable[[dict[str, Any], int], Sequence[Any]]
_LOW = 0xFFFFFFFF


def _dpp(given: dict[str, Any], lanes: int) -> list[Any]:
    """Data parallel primitives: what each lane reads, and what it gets where there is nothing to read."""
    src = given["src"]
    old = given.get("old", [None] * lanes)  # without an old value, anything
    control, rows, banks, bound = (given[k] for k in ("control", "row_mask", "bank_mask", "bound_control"))
    found: list[Any] = []
    for i in range(lanes):
        if not (rows >> i // 16 % 4 & 1 and banks >> i % 16 // 4 & 1):
            found.append(old[i])
            continue
        j = dpp_source(control, i, lanes)
        found.append(src[j] if j is not None else 0 if bound else old[i])
    return found


def dpp_source(control: int, i: int, lanes: int) -> int | None:
    """The lane that lane `i` reads; None: there is none."""
    row, at, n = i & ~15, i & 15, control & 15
    if control < 0x100:
        return i & ~3 | control >> 2 * (i & 3) & 3
    if control < 0x140 and control & 15 and control < 0x130:
        j = {0x100: at + n, 0x110: at - n, 0x120: (at - n) & 15}[control & ~15]
        return row | j if 0 <= j < 16 else None
    moved = {0x130: i + 1, 0x134: (i + 1) % lanes, 0x138: i - 1, 0x13C: (i - 1) % lanes, 0x140: row | 15 - at,
             0x141: i & ~7 | 7 - (i & 7)}  # fmt: skip
    if control in moved:
        j = moved[control]
        return j if 0 <= j < lanes else None
    if control in (
        0x142,
        0x143,
    ):  # the last lane of the row before, or of the half before, where there is one
        before = (row if control == 0x142 else i & ~31) - 1
        return before if before >= 0 else None
    return row | n if control < 0x160 else row | at ^ n


def _swizzle(given: dict[str, Any], lanes: int) -> list[Any]:
    pattern, src = given["pattern"], given["src"]
    if pattern & 0x8000:
        return [src[i & ~3 | pattern >> 2 * (i & 3) & 3] for i in range(lanes)]
    keep, put, turn = pattern & 31, pattern >> 5 & 31, pattern >> 10 & 31
    return [src[i & ~31 | ((i & 31 & keep) | put) ^ turn] for i in range(lanes)]


def _pull(given: dict[str, Any], lanes: int, group: int) -> list[Any]:
    return [given["src"][i & ~(group - 1) | given["address"][i] >> 2 & group - 1] for i in range(lanes)]


def _push(given: dict[str, Any], lanes: int, group: int) -> list[Any]:
    places = [i & ~(group - 1) | given["address"][i] >> 2 & group - 1 for i in range(lanes)]
    found: list[Any] = [0] * lanes
    for i, place in enumerate(places):
        found[place] = given["src"][i] if places.count(place) == 1 else None
    return found


def _row_select(given: dict[str, Any], lanes: int, across: bool) -> list[Any]:
    low, high = given["low"], given["high"]
    found = []
    for i in range(lanes):
        at = i & 15
        pick = ((low if at < 8 else high) >> 4 * (at & 7)) & 15
        found.append(given["src"][(i & ~15) ^ (16 if across else 0) | pick])
    return found


def _row_pick(given: dict[str, Any], lanes: int, across: int) -> list[Any]:
    return [given["src"][(i & ~15 ^ across) | given["pick"][i] & 15] for i in range(lanes)]


def _swap(given: dict[str, Any], lanes: int, size: int) -> list[list[Any]]:
    """Odd groups of the first change places with even groups of the second."""
    a, b = list(given["a"]), list(given["b"])
    for i in range(lanes):
        if i & size:
            a[i], b[i - size] = b[i - size], a[i]
    return [a, b]


def _write(given: dict[str, Any], lanes: int) -> list[Any]:
    value = given["value"] if isinstance(given["value"], int) else given["value"][0]
    return [value if i == given["lane"] % lanes else old for i, old in enumerate(given["old"])]


def _scalar(fn: Callable[[int], int]) -> Moves:
    """Of the first lane's word, for all."""
    return lambda given, lanes: [fn(given["first"][0])] * lanes


def _quads(word: int, whole: bool) -> int:
    """A bit for each four bits of which one is set; `whole`: all four of them."""
    some = [i for i in range(16) if word >> 4 * i & 15]
    return sum(15 << 4 * i if whole else 1 << i for i in some)


def _below(given: dict[str, Any], lanes: int, high: bool) -> list[Any]:
    """Bits of the mask for lanes below, of the first 32 lanes or of the others, added to a number."""
    found = []
    for i in range(lanes):
        count = max(i - 32, 0) if high else min(i, 32)
        found.append((bin(given["mask"][i] & (1 << count) - 1).count("1") + given["base"][i]) & _LOW)
    return found


#: LLVM's numbers of predicates.
_INTEGER = {
    32: "eq",
    33: "ne",
    34: "ugt",
    35: "uge",
    36: "ult",
    37: "ule",
    38: "sgt",
    39: "sge",
    40: "slt",
    41: "sle",
}
_FLOAT = {1: "eq", 2: "gt", 3: "ge", 4: "lt", 5: "le", 6: "ne", 7: "num", 8: "nan", 9: "equ", 10: "gtu", 11: "geu",
          12: "ltu", 13: "leu", 14: "neu"}  # fmt: skip


def _compared(form: Form, given: dict[str, Any], lanes: int) -> list[Any]:
    kind = shape(form.sources[0])[0]
    number = next(given[o.name] for o in form.sources if o.immediate)
    a, b = (given[o.name] for o in form.sources if not o.immediate)
    if form.name == "fcmp":
        test = comparison(_FLOAT[number], kind, False)
    else:
        word = _INTEGER[number]
        test = comparison(word[-2:], ("s" if word[0] == "s" else "u") + kind[1:], False)
    mask = sum(1 << i for i in range(lanes) if test(a[i], b[i]))
    return [mask] * lanes


def _reduced(form: Form, given: dict[str, Any], lanes: int) -> list[Any]:
    op = form.name.rpartition(".")[2]
    kind = shape(form.results[0])[0]
    signed = op in ("min", "max")
    op = {"umin": "min", "umax": "max", "sub": "add"}.get(op, op)
    kind = ("s" if signed else "u") + kind[1:]
    numbers = [number_of(v, kind) for v in given[form.sources[0].name]]
    total = folded(op, numbers, kind)
    if form.name.endswith(".sub"):  # from nothing
        total = -total & (1 << int(kind[1:])) - 1
    return [total] * lanes


#: Names -> (operands' names in order, what comes out).
def _moves(form: Form, target: AmdTarget) -> tuple[tuple[str, ...], Moves] | None:
    """The names that a row's operands have here, in its order, and its reference."""
    group = (
        32 if target.warp_size == 64 and target.family in ("rdna2", "rdna3", "rdna4") else target.warp_size
    )
    dpp = ("control", "row_mask", "bank_mask", "bound_control")
    table: dict[str, tuple[tuple[str, ...], Moves]] = {
        "update.dpp": (("old", "src", *dpp), _dpp),
        "mov.dpp": (("src", *dpp), _dpp),
        "mov.dpp8": (
            ("src", "pick"),
            lambda g, n: [g["src"][i & ~7 | g["pick"] >> 3 * (i & 7) & 7] for i in range(n)],
        ),
        "ds.swizzle": (("src", "pattern"), _swizzle),
        "ds.bpermute": (("address", "src"), lambda g, n: _pull(g, n, group)),
        "ds.permute": (("address", "src"), lambda g, n: _push(g, n, group)),
        "readlane": (("src", "lane"), lambda g, n: [g["src"][g["lane"] % n]] * n),
        "readfirstlane": (("src",), lambda g, n: [g["src"][0]] * n),
        "writelane": (("value", "lane", "old"), _write),
        "permlane16": (("old", "src", "low", "high", "fi", "bound"), lambda g, n: _row_select(g, n, False)),
        "permlanex16": (("old", "src", "low", "high", "fi", "bound"), lambda g, n: _row_select(g, n, True)),
        "permlane64": (("src",), lambda g, n: [g["src"][i ^ 32] for i in range(n)] if n == 64 else g["src"]),
        "permlane16.swap": (("a", "b", "fi", "bound"), lambda g, n: _swap(g, n, 16)),
        "permlane32.swap": (("a", "b", "fi", "bound"), lambda g, n: _swap(g, n, 32)),
        "permlane16.var": (("old", "src", "pick", "fi", "bound"), lambda g, n: _row_pick(g, n, 0)),
        "permlanex16.var": (("old", "src", "pick", "fi", "bound"), lambda g, n: _row_pick(g, n, 16)),
        "ds.bpermute.fi.b32": (("address", "src"), lambda g, n: _pull(g, n, group)),
        "wave.shuffle": (("src", "from"), lambda g, n: [g["src"][i] for i in g["from"]]),
        "ballot": (("p",), lambda g, n: [sum(1 << i for i in range(n) if g["p"][i])] * n),
        "inverse.ballot": (("first",), lambda g, n: [g["first"][0] >> i & 1 for i in range(n)]),
        "s.bitreplicate": (
            ("first",),
            _scalar(lambda a: sum(3 << 2 * i for i in range(32) if a >> i & 1)),
        ),
        "s.quadmask": (("first",), _scalar(lambda a: _quads(a, False))),
        "s.wqm": (("first",), _scalar(lambda a: _quads(a, True))),
        "mbcnt.lo": (("mask", "base"), lambda g, n: _below(g, n, False)),
        "mbcnt.hi": (("mask", "base"), lambda g, n: _below(g, n, True)),
    }
    if form.name in ("icmp", "fcmp"):
        return tuple(o.name for o in form.sources), lambda g, n: _compared(form, g, n)
    if form.name.startswith("wave.reduce.") and form.name.rpartition(".")[2] in ("add", "sub", "min", "max", "umin",
                                                                                "umax", "and", "or", "xor"):  # fmt: skip
        return tuple(o.name for o in form.sources), lambda g, n: _reduced(form, g, n)
    return table.get(form.name)


#: Literals for operands that must be the same in every lane, by the names of this file.
_LITERALS = {"lane": (0, 5, 31, 17), "value": (0x12345678, 0xDEADBEEF), "low": (0x76543210, 0xFEDCBA98, 0x13579BDF),
             "high": (0xFEDCBA98, 0x01234567, 0x2468ACE0)}  # fmt: skip


#: Operands that the first lane's value is taken of where they are no literals.
_UNIFORM = ("value", "first")


def known(form: Form, target: AmdTarget) -> bool:
    """Whether a row of the chip has a reference here."""
    return plain(form) and _moves(form, target) is not None


def cases(target: AmdTarget) -> Iterator[PortableCase]:
    """All rows of the chip that have a reference."""
    for name in lookup.names():
        for _, form in lookup.overloads(name):
            if target.name in form.targets and known(form, target):
                yield from _cases(form, target)


def _cases(form: Form, target: AmdTarget) -> Iterator[PortableCase]:
    found = _moves(form, target)
    assert found is not None
    called, fn = found
    sources = dict(zip(called, form.sources, strict=True))
    uniform = [n for n, o in sources.items() if n in _LITERALS and o.type == "u32"]
    every = _dpp_choices(form, target.chip) if "control" in called else choices(form, target.chip)
    for choice in every:
        if not _sensible(form, called, choice):
            continue
        for k in range(max((len(_LITERALS[n]) for n in uniform), default=1)):
            literals = {sources[n].name: _LITERALS[n][k % len(_LITERALS[n])] for n in uniform}
            yield _case(form, called, fn, choice, literals, target)


def _dpp_choices(form: Form, chip: str) -> Iterator[Choice]:
    """Some permutations of four, all other controls; every row and bank, and of some controls some of them only."""
    control, rows, banks, bound = (o for o in form.sources if o.immediate)
    values = [v for r in control.on(chip) for v in r]
    if form.suffix != ".i32":  # vectors are moved word by word
        values = values[27 :: len(values) // (3 if form.suffix[1] == "v" else 12)]
    for value in [v for v in values if v > 0xFF or v % 19 == 8]:
        for masks in ((15, 15), (5, 15), (15, 10), (6, 9)) if value % 7 == 3 else ((15, 15),):
            for zero in (0, 1):
                yield {control.name: value, rows.name: masks[0], banks.name: masks[1], bound.name: zero}


def _sensible(form: Form, called: Sequence[str], choice: Choice) -> bool:
    """Leaves out predicates that always or never hold, and modes of swizzling that one chip alone has."""
    words = [choice[o.name] for o in form.sources if o.immediate]
    if form.name == "icmp":
        return words[0] in _INTEGER
    if form.name == "fcmp":
        return words[0] in _FLOAT
    if form.name == "ds.swizzle":
        return words[0] < 0x8100
    return not (form.name.startswith(("permlane16", "permlanex16", "permlane32")) and any(words))


def _case(
    form: Form, called: Sequence[str], fn: Moves, choice: Choice, literals: dict[str, int], target: AmdTarget
) -> PortableCase:
    def reference(
        inputs: tuple[Field, ...], outputs: tuple[Field, ...]
    ) -> Callable[[Inputs], list[list[Any]]]:
        fixed = {**choice, **literals}
        moving = [o.name for o in form.sources if o.name not in fixed]
        here = {o.name: n for n, o in zip(called, form.sources)}

        def run(arrays: Inputs) -> list[list[Any]]:
            columns: list[list[list[Any]]] = [[[] for _ in range(f.count)] for f in outputs]
            words = whole_numbers(inputs, arrays)
            for base in range(0, len(arrays[0]), target.warp_size):
                given: dict[str, Any] = {here[n]: v for n, v in fixed.items()}
                given |= {here[n]: w[base : base + target.warp_size] for n, w in zip(moving, words)}
                found: Any = fn(given, target.warp_size)
                for field, wide, part in zip(outputs, columns, found if len(outputs) > 1 else [found]):
                    rows = [[w] * field.count if w is None else apart(int(w), field) for w in part]
                    for column, some in zip(wide, zip(*rows)):
                        column += some
            return [column for wide in columns for column in wide]

        return run

    uniform = [o.name for n, o in zip(called, form.sources) if n in _UNIFORM and o.name not in literals]
    chosen = {"lane": tuple(range(target.warp_size))} if form.name == "wave.shuffle" else {}
    return row_case(
        form, choice, target, reference, constants=literals, together=True, uniform=uniform, values=chosen
    )
