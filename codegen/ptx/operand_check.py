"""Whether operands fit an instruction form, by the kinds and types of the operands alone.

Needs `isa.ptx`. Gives `sign(operand, type_of)` (what the check may know of an operand) and `fit(op, signs)`:
the match whose form takes them, or the `Misfit` that came furthest. Invariant: the answer depends on nothing
else, so that a caller may remember it by (op, signs).
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace

from ...isa.ptx import Match, match_all
from ...isa.ptx import Operand as Place
from ...isa.ptx.lookup import type_bits
from ...isa.ptx.notation import PARTS
from ...isa.types import PACKED, SCALARS
from .module import Addr, Group, Imm, Not, Operand, Pair, Part, Reg, Sym, Vec


@dataclass(frozen=True, slots=True)
class RegSign:
    type: str


@dataclass(frozen=True, slots=True)
class ImmSign:
    value: int | float
    name: str  # for messages


@dataclass(frozen=True, slots=True)
class SymSign:
    """`name` only for the sink `_`; other symbols are alike."""

    sink: bool


@dataclass(frozen=True, slots=True)
class AddrSign:
    base: RegSign | ImmSign | SymSign


@dataclass(frozen=True, slots=True)
class ListSign:
    """`shape`: { a vector, ( a list, [ a tensor address, | a pair, ! a negation."""

    shape: str
    items: tuple[Sign, ...]


@dataclass(frozen=True, slots=True)
class PartSign:
    type: str
    part: str
    negated: bool


Sign = RegSign | ImmSign | SymSign | AddrSign | ListSign | PartSign

#: How `type_of` marks a special register: `special.u32`.
SPECIAL = "special."
_SINK, _SYMBOL = SymSign(True), SymSign(False)


@dataclass(frozen=True, slots=True)
class Misfit:
    """`index` is the operand in text order (-1: their number is wrong)."""

    match: Match
    index: int
    message: str
    expected: str
    found: str


def sign(operand: Operand, type_of: Callable[[str], str]) -> Sign:
    """What the check sees of an operand; `type_of` answers a register's type."""
    kind = type(operand)
    if kind is Reg:
        return RegSign(type_of(operand.name))  # type: ignore[union-attr]
    if isinstance(operand, Imm):
        return ImmSign(operand.value, operand.text)
    if isinstance(operand, Sym):
        return _SINK if operand.name == "_" else _SYMBOL
    if isinstance(operand, Addr):
        base = sign(operand.base, type_of)
        assert isinstance(base, (RegSign, ImmSign, SymSign))  # an address has no other bases
        return AddrSign(base)
    if isinstance(operand, Vec):
        return ListSign("{", tuple([sign(o, type_of) for o in operand.items]))
    if isinstance(operand, Pair):
        return ListSign("|", (sign(operand.first, type_of), sign(operand.second, type_of)))
    if isinstance(operand, Not):
        return ListSign("!", (sign(operand.reg, type_of),))
    if isinstance(operand, Part):
        return PartSign(type_of(operand.reg.name), operand.part, operand.negated)
    assert isinstance(operand, Group)
    return ListSign(operand.bracket, tuple([sign(o, type_of) for o in operand.items]))


def fit(op: str, signs: tuple[Sign, ...]) -> Match | Misfit:
    """The first match of `op` that takes `signs`; else the misfit of the one that took most of them."""
    best: Misfit | None = None
    for match in match_all(op):
        misfit = _try(match, signs)
        if misfit is None:
            return match
        if best is None or _closeness(misfit, signs) > _closeness(best, signs):
            best = misfit
    assert best is not None  # match_all answers at least one
    return best


def _closeness(misfit: Misfit, signs: tuple[Sign, ...]) -> tuple[int, bool]:
    """How far a form got, and whether the operand that it fell over had at least the right shape."""
    if misfit.index < 0:
        return -1, False
    given = signs[misfit.index]
    length = len(given.items) if isinstance(given, ListSign) and given.shape == "{" else 0
    counts = misfit.match.counts
    return misfit.index, misfit.index < len(counts) and counts[misfit.index] == length


def _try(match: Match, signs: tuple[Sign, ...]) -> Misfit | None:
    places = list(zip(match.operands, match.types, match.counts))
    spare = len(places) - len(signs)
    for i in range(len(places) - 1, -1, -1):
        if spare > 0 and places[i][0].optional:
            del places[i]
            spare -= 1
    if spare:
        return Misfit(
            match, -1, f"{match.op} takes {_number(match)}, not {len(signs)}", match.form.syntax, ""
        )
    for index, ((place, type_, count), given) in enumerate(zip(places, signs)):
        wrong = _place(place, type_, count, given, match)
        if wrong is not None:
            message = f"operand {index + 1} ({place.name}) of {match.op} does not fit"
            return Misfit(match, index, message, *wrong)
    return None


def _number(match: Match) -> str:
    least = sum(not o.optional for o in match.operands)
    most = len(match.operands)
    text = str(least) if least == most else f"{least} to {most}"
    return f"{text} operand{'s' if text != '1' else ''}"


_Wrong = tuple[str, str] | None


def _place(place: Place, type_: str, count: int, given: Sign, match: Match) -> _Wrong:
    """None if `given` can stand at `place`, else (expected, found)."""
    if place.second is not None:
        return _pair(place, type_, count, given, match)
    if place.kind in _BY_KIND:
        return _BY_KIND[place.kind](place, given, match)
    if isinstance(given, PartSign) or not place.whole:
        return _part(place, type_, given)
    if isinstance(given, RegSign) and given.type.startswith(SPECIAL):
        return _special(place, type_, count, given, match)
    if isinstance(given, ListSign) and given.shape == "{":
        return _vector(place, type_, count, given, match)
    if count:
        return f"a vector of {count} in braces", _found(given)
    if given == _SINK and place.count:
        return _expected(place, type_), "_ (it stands only in vectors here)"
    return _scalar(place, type_, given)


def _special(place: Place, type_: str, count: int, given: RegSign, match: Match) -> _Wrong:
    reads = match.base == "mov" or (match.family == "cvt" and match.slots["type"][0] in "us")
    if not reads or place.access != "r" or count:
        return f"{_expected(place, type_)} (only mov and cvt read special registers)", _found(given)
    return (
        None
        if register_fits(given.type[len(SPECIAL) :], type_, True)
        else (_expected(place, type_), _found(given))
    )


def _part(place: Place, type_: str, given: Sign) -> _Wrong:
    """A selected part of a register, or a negated register."""
    want = _expected(place, type_)
    if not isinstance(given, PartSign) or not register_fits(given.type, type_):
        return want, _found(given)
    if given.negated and not place.minus:
        return want, "a negated register"
    if not given.part:
        return None if place.whole else (want, _found(given))
    fine = bool(place.part) and PARTS[place.part].fullmatch(given.part)
    return None if fine else (want, f"a register with the selector .{given.part}")


def _vector(place: Place, type_: str, count: int, given: ListSign, match: Match) -> _Wrong:
    alone = count == 0 and len(given.items) == 1 and place.count and match.base in ("ld", "st")
    if not alone and len(given.items) != count:
        want = f"a vector of {count}" if count else _expected(place, type_)
        return want, f"a vector of {len(given.items)}"
    for item in given.items:
        if item == _SINK and match.base == "st" and count * type_bits(type_) == 256:
            continue
        if (wrong := _scalar(place, type_, item)) is not None:
            return wrong
    registers = [i.type for i in given.items if isinstance(i, RegSign)]
    if len({type_bits(r) for r in registers}) > 1:
        return "registers of one width", "a vector of " + ", ".join(f".{r}" for r in registers)
    if len({k for i in given.items if (k := _kind(i))}) > 1:
        return "either integers or floats", "a vector of both"
    return None


def _kind(given: Sign) -> str:
    """int or float; "" for what goes with both."""
    if isinstance(given, RegSign):
        return {"u": "int", "s": "int", "f": "float"}.get(given.type[0], "")
    if isinstance(given, ImmSign):
        return "float" if isinstance(given.value, float) else "int"
    return ""


def _pair(place: Place, type_: str, count: int, given: Sign, match: Match) -> _Wrong:
    second = place.second
    assert second is not None
    first = replace(place, second=None)
    if isinstance(given, ListSign) and given.shape == "|":
        return _place(first, type_, count, given.items[0], match) or _scalar(second, "pred", given.items[1])
    if not second.optional:
        return "a pair: a|b", _found(given)
    if given == _SINK and match.base != "match":
        return "a register (`_` stands only in a pair)", "_"
    return _place(first, type_, count, given, match)


def _scalar(place: Place, type_: str, given: Sign) -> _Wrong:
    want = _expected(place, type_)
    if isinstance(given, SymSign):
        fine = place.sink if given.sink else place.symbol
        return None if fine else (want, _found(given))
    if isinstance(given, RegSign):
        return None if register_fits(given.type, type_, place.wider) else (want, _found(given))
    if isinstance(given, ListSign) and given.shape == "!" and type_ == "pred" and place.access == "r":
        return _scalar(place, type_, given.items[0])
    if isinstance(given, ImmSign):
        if place.kind == "reg":
            return want, _found(given)
        return _literal(place, type_, given)
    return want, _found(given)


def register_fits(register: str, type_: str, wider: bool = False) -> bool:
    """Whether a register of one type can carry a value of another (PTX ISA 9.4, as ptxas has it)."""
    if register == type_:
        return True
    if register == "pred" or type_ == "pred" or "." in register:
        return False
    have, want = type_bits(register), type_bits(type_)
    if register in PACKED:
        return type_ == "b32" and have == 32
    untyped = register[0] == "b"
    if type_ in PACKED or type_ in ("bf16", "tf32") or type_ not in SCALARS or SCALARS[type_].bits < 8:
        return untyped and _storage(want) == have
    if have < want or (have > want and not wider):
        return False
    kind = SCALARS[type_].kind
    if kind == "b":
        return True
    if kind == "f":
        return untyped
    return register[0] in "bus"


def _storage(bits: int) -> int:
    """The register that a packed value of so many bits lies in: ptxas wants b16 for two bytes, b8 for two
    nibbles.
    """
    return max(8, bits)


def _literal(place: Place, type_: str, given: ImmSign) -> _Wrong:
    value = given.value
    if place.allowed is not None:
        if isinstance(value, int) and value in place.allowed:
            return None
        return _expected(place, type_), given.name
    if type_ in PACKED or type_ in ("f16", "bf16", "tf32"):
        return "a register", given.name
    scalar = SCALARS[type_]
    if isinstance(value, float):
        width = 32 if given.name.lstrip("-")[:2] in ("0f", "0F") else 64
        fine = scalar.kind == "f" or (scalar.kind == "b" and scalar.bits == width)
        return None if fine else (f"a literal for .{type_}", given.name)
    if scalar.kind == "f":
        return "a floating-point literal, such as 0f3F800000 or 1.0", given.name
    if type_ == "pred":
        return None  # any number: zero is false
    if -(1 << (scalar.bits - 1)) <= value < 1 << scalar.bits:
        return None
    return f"a literal that fits in {scalar.bits} bits", given.name


def _address(place: Place, given: Sign, match: Match) -> _Wrong:
    if not isinstance(given, AddrSign):
        return "an address: [register], [symbol+offset]", _found(given)
    base = given.base
    space = match.slots.get("dst" if place.name == "d" and "dst" in match.slots else "ss", "")
    if place.name == "bar":  # an mbarrier lies in shared memory, wherever the copy goes
        space = "shared" if "ss" in match.slots or "dst" in match.slots else ""
    if not place.named and not isinstance(base, RegSign):
        return "a register in the address", _found(base)
    if isinstance(base, RegSign):
        wide = base.type in ("u64", "s64", "b64")
        if not wide and (space in ("", "global") or base.type not in ("u32", "s32", "b32")):
            return f"a 64-bit integer register for {space or 'generic'} addresses", _found(base)
    if isinstance(base, ImmSign) and (space != "local" or not isinstance(base.value, int)):
        return "a register or a symbol in the address (ptxas takes numbers for local memory only)", base.name
    return ("a register or a symbol in the address", "_") if base == _SINK else None


def _tensor_memory(place: Place, given: Sign, match: Match) -> _Wrong:
    base = given.base if isinstance(given, AddrSign) else given
    fits = isinstance(base, RegSign) and register_fits(base.type, "u32")
    if isinstance(given, AddrSign) and fits and (place.type == "u32" or base == RegSign("b32")):
        return None
    return f"an address in tensor memory: [a .{place.type} register]", _found(given)


def _tensor(place: Place, given: Sign, match: Match) -> _Wrong:
    count = match.counts[match.operands.index(place)]
    want = f"a tensor address: [register, {{{count} coordinates}}]"
    if not isinstance(given, ListSign) or given.shape != "[" or len(given.items) != 2:
        return want, _found(given)
    base, coordinates = given.items
    if not isinstance(base, RegSign) or base.type not in ("u64", "s64", "b64"):
        return "a 64-bit integer register in the tensor address", _found(base)
    if not isinstance(coordinates, ListSign) or len(coordinates.items) != count:
        return want, _found(coordinates)
    return next((w for c in coordinates.items if (w := _scalar(place, place.type, c))), None)


def _texture(place: Place, given: Sign, match: Match) -> _Wrong:
    """`[texture, {coordinates}]` or `[surface, {coordinates}]`."""
    index = match.operands.index(place)
    count, type_ = match.counts[index], match.types[index]
    want = f"[{place.kind}, {{{count} coordinates}}]"
    if not isinstance(given, ListSign) or given.shape != "[" or len(given.items) != 2:
        return want, _found(given)
    name, coordinates = given.items
    if wrong := _object(name):
        return wrong
    alone = count == 1 and not isinstance(coordinates, ListSign)
    items = (coordinates,) if alone else coordinates.items if isinstance(coordinates, ListSign) else ()
    if len(items) != count:
        return want, _found(coordinates)
    where = replace(place, kind="reg" if type_ == "b32" else "value")
    return next((w for c in items if (w := _scalar(where, type_, c))), None)


def _handle(place: Place, given: Sign, match: Match) -> _Wrong:
    return _object(given.base) if isinstance(given, AddrSign) else ("[a texture or surface]", _found(given))


def _object(given: Sign) -> _Wrong:
    """What names a texture or a surface."""
    fine = given == _SYMBOL or (isinstance(given, RegSign) and given.type in ("b64", "u64", "s64"))
    return None if fine else ("a variable or a 64-bit register that holds a handle", _found(given))


def _immediate(place: Place, given: Sign, match: Match) -> _Wrong:
    value = given.value if isinstance(given, ImmSign) else None
    if isinstance(value, int) and (place.allowed is None or value in place.allowed):
        return None
    return _expected(place, "s64"), _found(given)


def _symbol(place: Place, given: Sign, match: Match) -> _Wrong:
    return None if given == _SYMBOL else ("a label or a symbol", _found(given))


def _list(place: Place, given: Sign, match: Match) -> _Wrong:
    fine = isinstance(given, ListSign) and given.shape == "("
    return None if fine else ("a list in parentheses", _found(given))


def _target(place: Place, given: Sign, match: Match) -> _Wrong:
    fine = given == _SYMBOL or (isinstance(given, RegSign) and register_fits(given.type, "u64"))
    return None if fine else ("a function or a 64-bit register", _found(given))


def _sink(place: Place, given: Sign, match: Match) -> _Wrong:
    return None if given == _SINK else ("_ (this form answers nothing)", _found(given))


_BY_KIND: dict[str, Callable[[Place, Sign, Match], _Wrong]] = {
    "addr": _address,
    "tmem": _tensor_memory,
    "tensor": _tensor,
    "texture": _texture,
    "surface": _texture,
    "handle": _handle,
    "imm": _immediate,
    "label": _symbol,
    "sym": _symbol,
    "list": _list,
    "target": _target,
    "sink": _sink,
}


def _expected(place: Place, type_: str) -> str:
    if place.allowed is not None:
        what = "a literal" if place.kind == "imm" else f"a .{type_} register or a literal"
        return f"{what} {_range(place.allowed)}"
    if place.kind == "imm":
        return "a whole number"
    if type_ == "pred":
        return "a predicate register"
    width = "or wider " if place.wider else ""
    words = f"a .{type_} {width}register"
    if place.kind == "value" and type_ not in PACKED:
        words += " or a literal"
    if place.part:
        words += (
            f" or its part ({PARTS[place.part].pattern})"
            if place.whole
            else f", its part ({PARTS[place.part].pattern})"
        )
    return words + (" or a symbol" if place.symbol else "")


def _range(allowed: range | tuple[int, ...]) -> str:
    if isinstance(allowed, tuple):
        return "of " + ", ".join(map(str, allowed))
    step = f" in steps of {allowed.step}" if allowed.step > 1 else ""
    return f"from {allowed[0]} to {allowed[-1]}{step}"


def _found(given: Sign) -> str:
    if isinstance(given, RegSign):
        if given.type.startswith(SPECIAL):
            return f"a special .{given.type[len(SPECIAL) :]} register"
        return "a predicate" if given.type == "pred" else f"a .{given.type} register"
    if isinstance(given, ImmSign):
        return given.name
    if isinstance(given, SymSign):
        return "_" if given.sink else "a symbol"
    if isinstance(given, AddrSign):
        return "an address"
    if isinstance(given, PartSign):
        return (
            "a negated register" if given.negated else f"a part (.{given.part}) of a .{given.type} register"
        )
    return {"{": "a vector", "(": "a list", "[": "an address", "|": "a pair", "!": "a negated predicate"}[
        given.shape
    ]
