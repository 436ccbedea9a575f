"""One instruction of the user's: checked against its row, bound to values, emitted.

Needs `isa.ptx`. Gives `emit_instruction(op, args)`, which `ptx` calls. Operands, modifiers, target and immediates are
checked; results are returned, or stored in the registers that were given for them.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from ..codegen.ir import types as irt
from ..isa import targets
from ..isa.ptx import Match, NoMatch, Operand, match_all
from ..isa.ptx.lookup import type_bits
from ..isa.ptx.notation import PARTS
from ..isa.types import PACKED, SCALARS, Scalar
from .memory import ptr, reg, regs
from .parts import Part
from .tensors import TensorMapValue
from .trace import current, emit, fail
from .types import CLASSES, Scalar_, pred, u32, vec
from .values import Device, describe, literal, settled

#: Effects of a row that the IR knows by the same name; every other one pins the instruction where it stands.
_IR_EFFECTS = ("read", "write", "convergent", "volatile")
_CONTROL = ("branch", "terminator", "call")


@dataclass(slots=True)
class _Call:
    """An instruction call being bound: IR operands, results, the operand template, what to store after."""

    operands: list[Any]
    results: list[irt.Type]
    template: list[str]
    tied: list[tuple[int, int]]
    stores: list[tuple[Any, int]]  # (register object, result index)
    returned: list[tuple[list[int], Operand, type[Any]]]


class _Misfit(Exception):
    """An argument that does not fit an operand of a form: what was expected, what was found."""

    def __init__(self, operand: str, expected: str, found: str, suggestion: str | None = None) -> None:
        super().__init__(operand)
        self.operand, self.expected, self.found, self.suggestion = operand, expected, found, suggestion


def emit_instruction(op: str, args: tuple[Any, ...]) -> Any:
    """Emit the instruction `op` on `args`; its results, or None."""
    target = current().target
    if target.vendor != "nvidia":
        fail(
            f"ptx.{op} under the target {target.name}",
            expected="an NVIDIA target",
            found=target.name,
            suggestion='guard it with `if ww.target.vendor == "nvidia":`',
        )
    try:
        candidates = match_all(op)
    except NoMatch as no:
        fail(no.message, expected=no.expected, found=op, suggestion=no.suggestion)
    args = tuple(settled(a) if isinstance(a, Device) else a for a in args)
    misfits: list[_Misfit] = []
    for m in candidates:
        try:
            bound = _bind(m, args)
        except _Misfit as misfit:
            misfits.append(misfit)
            continue
        _check_target(m, target)
        return _finish(m, bound)
    worst = misfits[0]
    fail(
        f"ptx.{op}: {worst.operand}",
        expected=worst.expected,
        found=worst.found,
        suggestion=worst.suggestion,
        notes=[f"the instruction is {m.form.syntax} (PTX ISA {m.form.section})" for m in candidates[:3]],
    )


def _check_target(m: Match, target: targets.Target) -> None:
    if not targets.supports(target, m.requires):
        fail(
            f"{target.name} has no {m.op}",
            expected=targets.describe(m.requires),
            found=target.name,
            suggestion="compile for a target that has it, or pick by ww.target at trace time",
        )
    if any(e in m.effects for e in _CONTROL):
        fail(
            f"{m.op} is control flow",
            suggestion="use Python's if, for, while, return; ww.trap() stops the grid",
        )


def _given(m: Match, args: tuple[Any, ...]) -> list[Any]:
    """One argument or None (a result to return, an optional operand left out) for each operand of the form."""
    written = [o for o in m.operands if o.access == "w"]
    required = [o for o in m.operands if o.access != "w" and not o.optional and o.kind != "sink"]
    destinations = (
        len(args) > len(required)
        and bool(written)
        and (
            isinstance(args[0], reg | regs | list | tuple)
            or (isinstance(args[0], Part) and isinstance(args[0].of, reg))
        )
    )
    left = list(args)
    optional = len(left) - len(required) - (len(written) if destinations else 0)
    given: list[Any] = []
    for o in m.operands:
        if (o.access == "w" and not destinations) or o.kind == "sink":
            given.append(None)
        elif o.optional and o.access != "w":
            given.append(left.pop(0) if optional > 0 and left else None)
            optional -= 1
        elif not left:
            raise _Misfit(f"operand {o.name} is missing", f"{len(required)} operands", f"{len(args)}")
        else:
            given.append(left.pop(0))
    if left:
        raise _Misfit(
            "too many operands",
            f"{len(required)} (or {len(required) + len(written)} with destinations first)",
            f"{len(args)}",
        )
    return given


def _bind(m: Match, args: tuple[Any, ...]) -> _Call:
    call = _Call([], [], [], [], [], [])
    for operand, type_, count, arg in zip(m.operands, m.types, m.counts, _given(m, args), strict=True):
        if operand.access == "w":
            _bind_result(call, operand, type_, count, arg)
        elif operand.kind == "sink":
            call.template.append("_")
        elif arg is None:
            continue
        elif operand.access == "m":
            _bind_tied(call, operand, type_, count, arg)
        elif operand.kind in ("handle", "texture", "surface"):
            call.template.append(_texture(call, operand, type_, count, arg))
        elif operand.kind in ("addr", "tensor"):
            call.template.append(_address(call, m, operand, arg))
        elif operand.kind == "tmem":
            call.template.append(f"[{_source(call, operand, type_, arg)}]")
        elif operand.kind in ("label", "target", "list"):
            raise _Misfit(f"operand {operand.name}", "no label", describe(arg))
        else:
            texts = [_source(call, operand, type_, a) for a in _items(operand, count, arg)]
            call.template.append(texts[0] if not count else "{" + ", ".join(texts) + "}")
    return call


def _items(operand: Operand, count: int, arg: Any) -> list[Any]:
    if not count:
        return [arg]
    if not isinstance(arg, list | tuple | vec | regs) or len(arg) != count:
        found = (
            f"{len(arg)} values"
            if hasattr(arg, "__len__") and not isinstance(arg, Scalar_)
            else describe(arg)
        )
        raise _Misfit(f"operand {operand.name} is a vector", f"{count} values", found)
    return list(arg)


def class_for(type_: str) -> type[Any]:
    """The DSL class of a row's operand type (`f16x2` is the packed vector; untyped 32 and 64 bits are u32 and u64)."""
    if type_ in PACKED and PACKED[type_][0] in SCALARS:
        element, n = PACKED[type_]
        if element == "e2m1":  # two to a byte, where a vector of them has a byte for each
            return CLASSES[SCALARS[f"u{type_bits(type_)}"]]
        cls = getattr(CLASSES[SCALARS[element]], f"x{n}", None)
        if cls is not None and cls.ir.bytes in (2, 4, 8):
            return cls  # type: ignore[no-any-return]
    if type_ in ("b8", "b16", "b32", "b64"):
        return CLASSES[SCALARS["u" + type_[1:]]]
    scalar = SCALARS.get(type_)
    return CLASSES[scalar] if scalar is not None else u32


def _fits(cls: type[Any], type_: str) -> bool:
    """Whether a register of class `cls` may stand for an operand of `type_` (PTX ISA 9.4: bit types take any)."""
    ir = cls.ir
    bits = ir.bytes * 8 if isinstance(ir, irt.Vector) else ir.bits
    if type_ in SCALARS:
        want = SCALARS[type_]
        if want.kind == "p" or (isinstance(ir, Scalar) and ir.kind == "p"):
            return isinstance(ir, Scalar) and ir is want
        if bits != want.bits:
            return want.bits in (8, 16) and bits == want.bits
        if want.kind == "b" or (isinstance(ir, Scalar) and ir.kind == "b"):
            return True
        if isinstance(ir, irt.Vector):
            return False
        return ir.is_int if want.is_int else ir is want
    if type_ in PACKED:
        packed = class_for(type_)
        return packed is cls or (isinstance(ir, Scalar) and ir.kind in "bu" and bits == packed.ir.bytes * 8)
    return bits == 32


def _selected(operand: Operand, arg: Part) -> str:
    """The selector as text, where the operand may have this one."""
    fine = not arg.name if not operand.part else not arg.name and operand.whole
    if operand.part and arg.name:
        fine = PARTS[operand.part].fullmatch(arg.name) is not None
    if not fine or (arg.negated and not operand.minus):
        expected = f"a part such as {PARTS[operand.part].pattern}" if operand.part else "a whole register"
        raise _Misfit(f"operand {operand.name}", expected, f"{'-' * arg.negated}part {arg.name!r}")
    return f".{arg.name}" if arg.name else ""


def _texture(call: _Call, operand: Operand, type_: str, count: int, arg: Any) -> str:
    """A handle alone, or (handle, coordinates)."""
    handle = Operand(operand.name, "reg")
    if operand.kind == "handle":
        return f"[{_source(call, handle, 'u64', arg)}]"
    if not isinstance(arg, tuple) or len(arg) != 2:
        raise _Misfit(f"operand {operand.name}", f"(a handle, ({count} coordinates))", describe(arg))
    given = arg[1] if isinstance(arg[1], tuple | list | vec | regs) else (arg[1],)
    name = _source(call, handle, "u64", arg[0])
    coordinate = Operand(operand.name, "value")
    place = [
        _source(call, coordinate, "f32" if isinstance(c, float) else type_, c)
        for c in _items(operand, count, given)
    ]
    return f"[{name}, {{{', '.join(place)}}}]"


def _source(call: _Call, operand: Operand, type_: str, arg: Any) -> str:
    if isinstance(arg, Part):
        return "-" * arg.negated + _source(call, operand, type_, arg.of) + _selected(operand, arg)
    if operand.part and not operand.whole:
        raise _Misfit(f"operand {operand.name}", "a part: ww.part(x, ...)", describe(arg))
    if operand.kind == "imm":
        if isinstance(arg, bool) or not isinstance(arg, int):
            raise _Misfit(f"operand {operand.name} is an immediate", "a Python integer", describe(arg))
        _allowed(operand, arg)
        return str(arg)
    if isinstance(arg, reg):
        arg = arg.value
    if isinstance(arg, bool | int | float):
        if not isinstance(arg, bool):
            _allowed(operand, arg)
        cls = class_for(type_)
        if not issubclass(cls, Scalar_):
            raise _Misfit(f"operand {operand.name}", type_, describe(arg))
        arg = literal(arg, cls)
    if isinstance(arg, ptr) and type_ in ("b64", "u64", "s64"):
        arg = arg.address()
    if not isinstance(arg, Scalar_ | vec) or not _fits(type(arg), type_):
        raise _Misfit(
            f"operand {operand.name} has the wrong type",
            type_,
            describe(arg),
            None
            if not isinstance(arg, Scalar_)
            else f"convert it: ww.{class_for(type_)._spelling()}(x), or bitcast",
        )
    call.operands.append(arg._v)
    return f"s{len(call.operands) - 1}{_BYTE.get(type_, '')}"


#: Four-bit pairs lie in registers of 8 bits: their places in the template say so.
_BYTE = {"e2m1x2": ":b8"}


def _allowed(operand: Operand, value: int | float) -> None:
    if operand.allowed is not None and value not in operand.allowed:
        raise _Misfit(f"operand {operand.name} is out of range", _range(operand.allowed), str(value))


def _range(allowed: range | tuple[int, ...]) -> str:
    if not isinstance(allowed, range):
        return " ".join(map(str, allowed))
    steps = f" in steps of {allowed.step}" if allowed.step > 1 else ""
    return f"{allowed.start} to {allowed[-1]}{steps}"


def _address(call: _Call, m: Match, operand: Operand, arg: Any) -> str:
    place, coordinates = (
        (arg[0], arg[1:]) if isinstance(arg, tuple) and operand.kind == "tensor" else (arg, ())
    )
    space = next(
        (t for t in m.mods if t.partition("::")[0] in ("global", "shared", "local", "const", "param")), ""
    )
    fits = isinstance(place, u32) and space.startswith("shared")
    if operand.kind == "tensor" or m.op.endswith(".tensormap"):
        fits = fits or isinstance(place, TensorMapValue)
    if fits:
        pass
    elif not isinstance(place, ptr):
        raise _Misfit(f"operand {operand.name} is an address", "a pointer", describe(place))
    elif (
        space
        and place.ir.space.partition("_")[0] != space.partition("::")[0]
        and operand.name == m.operands[_first_address(m)].name
    ):
        raise _Misfit(
            f"operand {operand.name} is in another state space",
            f"ptr<{space}, ...>",
            describe(place),
            "use a pointer into that space, or p.to_space(...) of a generic one",
        )
    if operand.named is False and isinstance(place, ptr):
        shared = place.ir.space in ("shared", "shared_cluster")
        place = place.shared_address() if shared else place.address()
    call.operands.append(place._v)
    text = f"s{len(call.operands) - 1}"
    if operand.kind == "tensor":
        wanted = m.counts[m.operands.index(operand)]
        paired = len(coordinates) == 1 and isinstance(coordinates[0], list | tuple)
        if not paired or len(coordinates[0]) != wanted:
            raise _Misfit(
                f"operand {operand.name} is a tensor address",
                f"(map, (c0, ...)) with {wanted} coordinates",
                f"{len(coordinates[0])} coordinates" if paired else describe(arg),
            )
        places = [_source(call, Operand(operand.name, "value"), "s32", c) for c in coordinates[0]]
        text += ", {" + ", ".join(places) + "}"
    return f"[{text}]"


def _first_address(m: Match) -> int:
    return next(i for i, o in enumerate(m.operands) if o.kind in ("addr", "tensor"))


def _bind_result(call: _Call, operand: Operand, type_: str, count: int, arg: Any) -> None:
    cls = class_for(type_)
    chosen = ""
    if isinstance(arg, Part):
        chosen, arg = _selected(operand, arg), arg.of
    elif operand.part and not operand.whole:
        raise _Misfit(f"destination {operand.name}", "ww.part(register, ...)", describe(arg))
    places = (
        _items(operand, count, arg)
        if isinstance(arg, list | tuple)
        else arg._regs
        if isinstance(arg, regs)
        else [arg]
        if arg is not None
        else []
    )
    if arg is not None and (len(places) != max(count, 1) or not all(isinstance(r, reg) for r in places)):
        raise _Misfit(
            f"destination {operand.name}",
            f"{max(count, 1)} registers (ww.reg)",
            describe(arg) if not isinstance(arg, regs) else f"{len(arg)} registers",
        )
    first = len(call.results)
    for i in range(max(count, 1)):
        result = cls if not places else places[i].elem
        if places and not _fits(result, type_):
            raise _Misfit(f"destination {operand.name} has the wrong type", type_, result._spelling())
        call.results.append(result.ir)
        if places:
            call.stores.append((places[i], first + i))
    indices = list(range(first, len(call.results)))
    texts = [f"d{i}{chosen}{_BYTE.get(type_, '')}" for i in indices]
    text = texts[0] if not count else "{" + ", ".join(texts) + "}"
    if operand.second is not None:
        call.results.append(irt.PRED if operand.second.type == "pred" else class_for(operand.second.type).ir)
        text += f"|d{len(call.results) - 1}"
        indices.append(len(call.results) - 1)
    call.template.append(text)
    if not places:
        call.returned.append((indices, operand, cls))


def _bind_tied(call: _Call, operand: Operand, type_: str, count: int, arg: Any) -> None:
    places: list[Any] = (
        list(arg._regs) if isinstance(arg, regs) else list(arg) if isinstance(arg, list | tuple) else [arg]
    )
    if len(places) != max(count, 1):
        raise _Misfit(
            f"operand {operand.name} is read and written", f"{max(count, 1)} registers", f"{len(places)}"
        )
    texts = []
    for place in places:
        value = place.value if isinstance(place, reg) else place
        if not isinstance(value, Scalar_) or not _fits(type(value), type_):
            raise _Misfit(f"operand {operand.name} has the wrong type", type_, describe(value))
        call.operands.append(value._v)
        call.results.append(value.ir)
        call.tied.append((len(call.results) - 1, len(call.operands) - 1))
        texts.append(f"d{len(call.results) - 1}")
        if isinstance(place, reg):
            call.stores.append((place, len(call.results) - 1))
        else:
            call.returned.append(([len(call.results) - 1], operand, type(value)))
    call.template.append(texts[0] if not count else "{" + ", ".join(texts) + "}")


def _finish(m: Match, call: _Call) -> Any:
    effects = {e for e in m.effects if e in _IR_EFFECTS}
    if m.effects - set(_IR_EFFECTS) - {"aligned"}:
        effects |= {"read", "write", "volatile"}
    attrs: dict[str, Any] = {"inst": m.op, "imms": tuple(call.template), "effects": tuple(sorted(effects))}
    if call.tied:
        attrs["tied"] = tuple(call.tied)
    op = emit("ptx", call.operands, call.results, attrs)
    for place, index in call.stores:
        place.value = place.elem._wrap(op.results[index])
    returned = []
    for indices, operand, cls in call.returned:
        values = [_wrap(op.results[i], cls) for i in indices]
        returned.append(tuple(values) if len(values) > 1 else values[0])
        assert operand is not None
    return returned[0] if len(returned) == 1 else tuple(returned) if returned else None


def _wrap(value: Any, cls: type[Any]) -> Any:
    return pred._wrap(value) if value.type is irt.PRED else cls._wrap(value)
