"""One intrinsic of LLVM's AMDGPU target: checked against its rows, bound to values, emitted.

Needs `isa.amdgcn`. Gives `emit_intrinsic(name, args)`, which `amdgcn` calls. Operands, overload, target and immediates
are checked; results are returned, or stored in the registers that were given for them. Invariant: the op carries LLVM's
types of all operands and of the result, so that lowering needs no row.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from typing import Any

from ..codegen.diagnostics import CompileError
from ..codegen.ir import types as irt
from ..isa.amdgcn.lookup import NoIntrinsic, match, overloads
from ..isa.amdgcn.notation import IR_EFFECTS, Form, Operand
from ..isa.target import Target
from ..isa.types import SCALARS, Scalar
from .memory import pointer_class, ptr, reg, regs
from .trace import current, emit, emit1, fail
from .types import CLASSES, Scalar_, b128, u8
from .values import Device, Pending, coerce, describe, literal, literal_value, settled
from .vectors import vector_class


@dataclass(slots=True)
class _Later:
    """A value that is made when the overload is chosen: none is left behind for those that were only tried."""

    cls: type[Any]
    make: Callable[[], Any]


@dataclass(slots=True)
class _Call:
    """A call being bound: values or immediates in LLVM's order, classes of the results, and how loose the fit is."""

    form: Form
    given: list[Any] = field(default_factory=list)
    classes: list[type[Any]] = field(default_factory=list)
    stores: list[Any] = field(default_factory=list)  # for each result: None, a register, or a list of them
    cost: int = 0


class _Misfit(Exception):
    """An argument that does not fit an operand of a form."""

    def __init__(
        self, what: str, expected: str, found: str, suggestion: str | None = None, depth: int = 0
    ) -> None:
        super().__init__(what)
        self.what, self.expected, self.found = what, expected, found
        self.suggestion, self.depth = suggestion, depth


def emit_intrinsic(name: str, args: tuple[Any, ...]) -> Any:
    """Emit the intrinsic that `name` says, overload included or not, on `args`; its results, or None."""
    target = current().target
    if target.vendor != "amd":
        fail(
            f"amdgcn.{name} under the target {target.name}",
            expected="an AMD target",
            found=target.name,
            suggestion='guard it with `if ww.target.vendor == "amd":`',
        )
    try:
        found = match(name)
    except NoIntrinsic as no:
        fail(
            no.message,
            expected=no.expected or None,
            found=name if no.expected else None,
            suggestion=no.suggestion,
        )
    rows = [f for suffix, f in overloads(found.name) if (suffix + ".").startswith(found.suffix + ".")]
    have = [f for f in rows if target.name in f.targets]
    if not have:
        _lacking(name, rows, target)
    args = tuple(settled(a) if isinstance(a, Device) and not isinstance(a, Pending) else a for a in args)
    calls: list[_Call] = []
    misfits: list[_Misfit] = []
    chip = target.name.partition(":")[0]
    for row in have:
        try:
            calls.append(_bind(row, args, chip))
        except _Misfit as misfit:
            misfits.append(misfit)
    if not calls:
        _refuse(name, have, misfits)
    least = min(c.cost for c in calls)
    best = [c for c in calls if c.cost == least]
    if len(best) > 1:
        fail(
            f"amdgcn.{name}: its operands do not say which overload is meant",
            expected=" ".join(f"amdgcn.{found.name}{c.form.suffix}" for c in best[:8]),
            found=f"amdgcn.{name}",
            suggestion="name the overload, or give a register for the result first",
        )
    return _finish(best[0])


def _lacking(name: str, rows: Sequence[Form], target: Target) -> None:
    have = sorted(frozenset[str]().union(*(f.targets for f in rows)), key=_order)
    fail(
        f"{target.name} has no amdgcn.{name}",
        expected=" ".join(have),
        found=target.name,
        suggestion="compile for a target that has it, or pick by ww.target at trace time",
    )


def _order(name: str) -> tuple[int, str]:
    chip = name.partition(":")[0]
    return int(chip[3:], 16), name


def _refuse(name: str, rows: list[Form], misfits: list[_Misfit]) -> None:
    worst = max(misfits, key=lambda m: m.depth)
    same = [m for m in misfits if m.what == worst.what and m.found == worst.found]
    expected = " or ".join(dict.fromkeys(m.expected for m in same))
    fail(
        f"amdgcn.{name}: {worst.what}",
        expected=expected,
        found=worst.found,
        suggestion=worst.suggestion,
        notes=[f"the intrinsic is {syntax(rows[0])}"],
    )


def syntax(form: Form) -> str:
    """A form as a call in Python, for messages."""
    results = ", ".join(o.name for o in form.results)
    sources = ", ".join(o.name if o.immediate else f"{o.name}: {o.type}" for o in form.sources)
    return f"{results + ' = ' if results else ''}amdgcn.{form.name}({sources})"


def _bind(form: Form, args: tuple[Any, ...], chip: str) -> _Call:
    sources, results = form.sources, form.results
    first = args[: len(results)]
    destinations = len(args) == len(sources) + len(results) and bool(results) and all(map(_is_place, first))
    given = args[len(results) :] if destinations else args
    if len(given) != len(sources):
        names = ", ".join(o.name for o in sources)
        raise _Misfit(
            "wrong number of operands", f"{len(sources)} ({names})" if names else "none", f"{len(given)}"
        )
    call = _Call(form)
    classes: dict[str, type[Any]] = {}
    for depth, (operand, arg) in enumerate(zip(sources, given, strict=True), 1):
        try:
            value = _immediate(operand, arg, chip) if operand.immediate else _value(call, operand, arg)
        except _Misfit as misfit:
            misfit.depth = depth
            raise
        call.given.append(value)
        if isinstance(value, Device | _Later):
            classes.setdefault(operand.type, value.cls if isinstance(value, _Later) else type(value))
    for i, operand in enumerate(results):
        cls = classes.get(operand.type) if operand.type in form.bindings[0] else None
        place = first[i] if destinations else None
        call.classes.append(_result(call, operand, cls, place))
        call.stores.append(place)
    return call


def _is_place(arg: Any) -> bool:
    return isinstance(arg, reg | regs) or (
        isinstance(arg, list | tuple) and bool(arg) and all(isinstance(r, reg) for r in arg)
    )


def _immediate(operand: Operand, arg: Any, chip: str) -> str:
    if not isinstance(arg, int):
        raise _Misfit(
            f"operand {operand.name} is an immediate",
            "a Python integer" if operand.bits > 1 else "True or False",
            describe(arg),
            "a value known while tracing, such as a ww.constexpr parameter"
            if isinstance(arg, Device)
            else None,
        )
    if not operand.takes(int(arg), chip):
        raise _Misfit(f"operand {operand.name} is out of range", operand.domain(chip), str(arg))
    return ("true" if arg else "false") if operand.bits == 1 else str(int(arg))


def class_for(type_: str) -> type[Any]:
    """The DSL class of a row's type."""
    head, _, rest = type_.partition(".")
    if head == "ptr":
        return pointer_class(rest or "generic", u8)
    if head == "rsrc":
        return b128
    scalar = CLASSES[SCALARS[head]]
    return vector_class(scalar, int(rest[1:])) if rest else scalar


def _value(call: _Call, operand: Operand, arg: Any) -> Device | _Later:
    """The value for an operand that is not an immediate; how far it is from the row's type is added to the cost."""
    type_ = operand.type
    cls = class_for(type_)
    if isinstance(arg, regs | list | tuple):
        return _gathered(operand, cls, list(arg._regs if isinstance(arg, regs) else arg))
    if type_.startswith("ptr"):
        return _pointer(operand, arg)
    if isinstance(arg, Pending):  # a Python number that a device loop changes
        if arg.cls is not None:
            return _value(call, operand, settled(arg))
        return _Later(cls, lambda: arg.settle(cls))
    if isinstance(arg, bool | int | float):
        if not issubclass(cls, Scalar_):
            raise _Misfit(f"operand {operand.name}", type_, describe(arg), f"{type_}(...) makes a vector")
        return _literal(operand, arg, cls)
    if isinstance(arg, reg):
        if arg.elem is cls or fits(arg.elem.ir, cls.ir):
            call.cost += arg.elem is not cls
            return _Later(arg.elem, lambda: arg.value)
        raise _Misfit(f"operand {operand.name} has the wrong type", str(cls.ir), str(arg.elem.ir))
    if isinstance(arg, Device):
        if type(arg) is cls:
            return arg
        if fits(arg._v.type, cls.ir):
            call.cost += 1
            return _Later(cls, lambda: _bits(arg, cls)) if type_ == "rsrc" else arg
    wanted = class_for(type_)._spelling() if type_ != "rsrc" else "b128 or u32.x4 (a buffer's resource)"
    suggestion = (
        f"convert it: ww.{wanted}(x), or bitcast"
        if isinstance(arg, Scalar_) and cls.ir is not b128.ir
        else None
    )
    raise _Misfit(f"operand {operand.name} has the wrong type", wanted, describe(arg), suggestion)


def _bits(arg: Device, cls: type[Any]) -> Any:
    return cls._wrap(emit1("bitcast", [arg._v], cls.ir))


def _literal(operand: Operand, arg: Any, cls: type[Any]) -> _Later:
    """A Python number as an operand, where its type holds it."""
    try:
        literal_value(arg, cls)
    except CompileError as error:
        raise _Misfit(
            f"operand {operand.name}", str(cls.ir), repr(arg), error.diagnostics[0].message
        ) from None
    return _Later(cls, lambda: literal(arg, cls))


def _pointer(operand: Operand, arg: Any) -> Device:
    space = operand.type.partition(".")[2] or "generic"
    if not isinstance(arg, ptr):
        raise _Misfit(
            f"operand {operand.name} is an address", f"a pointer (ptr<{space}, ...>)", describe(arg)
        )
    if arg.ir.space.partition("_")[0] != space:
        raise _Misfit(
            f"operand {operand.name} is in another address space",
            f"ptr<{space}, ...>",
            describe(arg),
            "use p.generic()" if space == "generic" else "use a pointer into that space, or p.to_space(...)",
        )
    return arg


def _gathered(operand: Operand, cls: type[Any], elements: list[Any]) -> _Later:
    """A vector of what stands in registers or in a list."""
    if not isinstance(cls.ir, irt.Vector):
        raise _Misfit(f"operand {operand.name} is one value", operand.type, f"{len(elements)} values")
    if len(elements) != cls.ir.count:
        raise _Misfit(
            f"operand {operand.name} is a vector", f"{cls.ir.count} values", f"{len(elements)} values"
        )
    kinds = [
        e.elem if isinstance(e, reg) else type(e) for e in elements if not isinstance(e, bool | int | float)
    ]
    kind = kinds[0] if kinds else cls.elem
    for found in kinds:
        good = issubclass(found, Scalar_) and found is kind
        if not good or not (kind is cls.elem or fits(kind.ir, cls.elem.ir)):
            spelled = found._spelling() if issubclass(found, Device) else found.__name__
            raise _Misfit(
                f"an element of operand {operand.name} has the wrong type", str(cls.elem.ir), spelled
            )
    made = vector_class(kind, cls.ir.count)
    return _Later(made, lambda: _vector(elements, made))


def _vector(elements: list[Any], made: type[Any]) -> Any:
    values = [e.value if isinstance(e, reg) else coerce(e, made.elem) for e in elements]
    return made._wrap(emit1("vec_make", [e._v for e in values], made.ir))


def fits(have: irt.Type, want: irt.Type) -> bool:
    """Whether a value's bits may stand for an operand: integers have no sign, packed data may be named by its elements."""
    h, w = _shape(have), _shape(want)
    if h is None or w is None or h[1] * h[0].bits != w[1] * w[0].bits:
        return False
    elem, target = h[0], w[0]
    if elem.bits == target.bits:
        return elem is target or elem.kind == "b" or target.kind == "b" or (elem.is_int and target.is_int)
    if elem.bits < target.bits:  # four bytes, or two halves, where LLVM sees a word
        return target.kind in "ub"
    return elem.kind in "ub" and h[1] == 1 and target.kind in "fub"


def _shape(type_: irt.Type) -> tuple[Scalar, int] | None:
    """Element and count, of types whose bits in a register are those in memory."""
    elem, count = (type_.elem, type_.count) if isinstance(type_, irt.Vector) else (type_, 1)
    if not isinstance(elem, Scalar) or elem.kind == "p" or elem.bits != elem.bytes * 8:
        return None
    return elem, count


def _result(call: _Call, operand: Operand, same: type[Any] | None, place: Any) -> type[Any]:
    """The class of a result: that of an operand with the same letter, or of the registers given for it."""
    cls = class_for(operand.type)
    if place is None:
        return same or cls
    many = (
        [place] if isinstance(place, reg) else list(place._regs) if isinstance(place, regs) else list(place)
    )
    count = cls.ir.count if isinstance(cls.ir, irt.Vector) else 1
    if len(many) != count:
        raise _Misfit(f"destination {operand.name}", f"{count} registers (ww.regs)", f"{len(many)} registers")
    elem = many[0].elem
    made = vector_class(elem, count) if count > 1 and issubclass(elem, Scalar_) else elem
    if made is not cls:
        if operand.type.startswith("ptr") or operand.type == "pred" or not fits(made.ir, cls.ir):
            raise _Misfit(f"destination {operand.name} has the wrong type", str(cls.ir), str(made.ir))
        call.cost += 1
    return made


_LEVELS = {"uniform": "warp", "uniform_block": "block", "uniform_grid": "grid", "lanes": "divergent"}


def _finish(call: _Call) -> Any:
    form = call.form
    given = [g.make() if isinstance(g, _Later) else g for g in call.given]
    values = [g for g in given if isinstance(g, Device)]
    places = iter(range(len(values)))
    attrs: dict[str, Any] = {
        "inst": form.name + form.suffix,
        "types": tuple(o.llvm for o in form.sources),
        "ret": form.ret,
        "imms": tuple(f"s{next(places)}" if isinstance(g, Device) else g for g in given),
        "effects": tuple(sorted(form.effects & set(IR_EFFECTS))),
    }
    for word, level in _LEVELS.items():
        if word in form.effects:
            attrs["level"] = level
    for word in ("warp", "block"):
        if word in form.effects:
            attrs["needs"] = word
    op = emit("amdgcn", [v._v for v in values], [c.ir for c in call.classes], attrs)
    returned = []
    for value, cls, place in zip(op.results, call.classes, call.stores, strict=True):
        result = cls._wrap(value)
        if place is None:
            returned.append(result)
        elif isinstance(place, reg):
            place.value = result
        else:
            for one, element in zip(place._regs if isinstance(place, regs) else place, result, strict=True):
                one.value = element
    return returned[0] if len(returned) == 1 else tuple(returned) if returned else None
