"""Type and attribute rules of the IR's ops, beyond what a row says by itself.

Needs the types and literal rules. Gives `RULES`: op name -> a function that yields (message, expected,
found) for each thing wrong with an op whose operand and result counts are right. `verify` calls them;
nothing else decides types.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

from ...isa.types import SCALARS, Scalar
from .core import Function, Op
from .literal import literal_error
from .types import PRED, U32, U64, Pointer, Register, Type, Vector

Problem = tuple[str, str, str]
Rule = Callable[[Op, Function], Iterator[Problem]]

_ARITH_FLOATS = frozenset(("f16", "bf16", "f32", "f64"))
_ORDERED = ("eq", "ne", "lt", "le", "gt", "ge")
_UNORDERED = ("equ", "neu", "ltu", "leu", "gtu", "geu", "num", "nan")


def scalar_kind(type: Type, kinds: str) -> bool:
    """True for a scalar whose kind is among `kinds` ("f": only formats with arithmetic)."""
    if not isinstance(type, Scalar) or type.kind not in kinds:
        return False
    return type.kind != "f" or type.name in _ARITH_FLOATS


def _want(type: Type, good: bool, what: str, expected: str) -> Iterator[Problem]:
    if not good:
        yield f"{what} has a wrong type", expected, str(type)


def _kinds(kinds: str, expected: str, vectors: bool = False) -> Rule:
    """Operand 0's kind decides; the row's own rule makes the others equal."""

    def rule(op: Op, fn: Function) -> Iterator[Problem]:
        type = op.operands[0].type
        elem = type.elem if vectors and isinstance(type, Vector) and type.elem.kind == "f" else type
        yield from _want(type, scalar_kind(elem, kinds), "operand", expected)

    return rule


_numeric = _kinds("usf", "an integer, f16, bf16, f32 or f64", vectors=True)
_integer = _kinds("us", "a u or s integer")
_float = _kinds("f", "f16, bf16, f32 or f64", vectors=True)
_bits = _kinds("usbp", "an integer, untyped bits or pred")
_word = _kinds("usb", "an integer or untyped bits")


def _const(op: Op, fn: Function) -> Iterator[Problem]:
    type = op.result.type
    if not isinstance(type, Scalar):
        yield "a literal's type is not a scalar", "a scalar type", str(type)
    elif expected := literal_error(type, op.attrs["value"]):
        yield f"literal does not fit {type}", expected, repr(op.attrs["value"])


def _cmp(op: Op, fn: Function) -> Iterator[Problem]:
    type = op.operands[0].type
    pointer = isinstance(type, Pointer)
    yield from _want(type, pointer or scalar_kind(type, "usbfp"), "operand", "a scalar or a pointer")
    kind = "u" if pointer else type.kind if isinstance(type, Scalar) else "f"
    allowed = _ORDERED[:2] if kind in "bp" else _ORDERED + _UNORDERED if kind == "f" else _ORDERED
    if op.attrs["op"] not in allowed:
        yield f"comparison is not defined for {type}", ", ".join(allowed), repr(op.attrs["op"])


def _select(op: Op, fn: Function) -> Iterator[Problem]:
    cond, a, b = (v.type for v in op.operands)
    yield from _want(cond, cond is PRED, "condition", "pred")
    yield from _want(b, a is b, "second choice", str(a))
    yield from _want(op.result.type, op.result.type is a, "result", str(a))


def _shift(op: Op, fn: Function) -> Iterator[Problem]:
    value, amount = (v.type for v in op.operands)
    yield from _want(value, scalar_kind(value, "usb"), "operand", "an integer or untyped bits")
    yield from _want(amount, amount is U32, "shift amount", "u32")
    yield from _want(op.result.type, op.result.type is value, "result", str(value))


def _count(op: Op, fn: Function) -> Iterator[Problem]:
    yield from _word(op, fn)
    yield from _want(op.result.type, op.result.type is U32, "result", "u32")


def _mul_wide(op: Op, fn: Function) -> Iterator[Problem]:
    a, b = (v.type for v in op.operands)
    yield from _want(a, scalar_kind(a, "us") and a.bytes <= 4, "operand", "an integer of at most 32 bits")
    yield from _want(b, b is a, "second operand", str(a))
    if isinstance(a, Scalar):
        wide = SCALARS.get(f"{a.kind}{a.bits * 2}")
        yield from _want(op.result.type, op.result.type is wide, "result", str(wide))


def _cvt(op: Op, fn: Function) -> Iterator[Problem]:
    for type, what in ((op.operands[0].type, "operand"), (op.result.type, "result")):
        yield from _want(
            type, isinstance(type, Scalar) and type.kind in "usbf", what, "a scalar other than pred"
        )


def _bit_size(type: Type) -> int:
    if isinstance(type, Vector):
        return type.elem.bits * type.count
    return type.bits if isinstance(type, Scalar) else 0


def _bitcast(op: Op, fn: Function) -> Iterator[Problem]:
    source, target = op.operands[0].type, op.result.type
    yield from _want(source, _bit_size(source) > 1, "operand", "a scalar other than pred, or a vector")
    if _bit_size(source) != _bit_size(target):
        yield (
            "bitcast between different widths",
            f"{_bit_size(source)} bits",
            f"{target}, {_bit_size(target)} bits",
        )


def _testp(op: Op, fn: Function) -> Iterator[Problem]:
    yield from _float(op, fn)
    yield from _want(op.result.type, op.result.type is PRED, "result", "pred")


def _vec_make(op: Op, fn: Function) -> Iterator[Problem]:
    type = op.result.type
    if not isinstance(type, Vector):
        yield "result has a wrong type", "a vector", str(type)
        return
    if len(op.operands) != type.count:
        yield f"wrong number of elements for {type}", str(type.count), str(len(op.operands))
    for value in op.operands:
        yield from _want(value.type, value.type is type.elem, "element", str(type.elem))


def _vec_get(op: Op, fn: Function) -> Iterator[Problem]:
    type, index = op.operands[0].type, op.attrs["index"]
    if not isinstance(type, Vector):
        yield "operand has a wrong type", "a vector", str(type)
        return
    yield from _want(op.result.type, op.result.type is type.elem, "result", str(type.elem))
    if not (isinstance(index, int) and 0 <= index < type.count):
        yield f"index out of range of {type}", f"0 to {type.count - 1}", repr(index)


def _ptr_add(op: Op, fn: Function) -> Iterator[Problem]:
    base, index = (v.type for v in op.operands)
    yield from _pointer(op)
    yield from _want(index, scalar_kind(index, "us"), "index", "an integer")
    yield from _want(op.result.type, op.result.type is base, "result", str(base))


def _pointer(op: Op) -> Iterator[Problem]:
    type = op.operands[0].type
    yield from _want(type, isinstance(type, Pointer), "operand", "a pointer")


def _ptr_cast(op: Op, fn: Function) -> Iterator[Problem]:
    source, target = op.operands[0].type, op.result.type
    if not (isinstance(source, Pointer) and isinstance(target, Pointer)):
        yield "ptr_cast takes and gives pointers", "a pointer", f"{source} to {target}"
        return
    spaces = {source.space, target.space}
    if op.attrs.get("cvta"):
        if len(spaces) == 2 and "generic" not in spaces:
            yield (
                "cvta converts between one space and generic",
                "generic on one side",
                f"{source} to {target}",
            )
    elif len(spaces) == 2 and spaces != {"shared", "shared_cluster"}:
        yield "pointer changes its space without cvta", f"space {source.space}", f"space {target.space}"


def _ptr_int(op: Op, fn: Function) -> Iterator[Problem]:
    yield from _pointer(op)
    names = ("u64", "u32") if getattr(op.operands[0].type, "space", "").startswith("shared") else ("u64",)
    yield from _want(op.result.type, str(op.result.type) in names, "result", " or ".join(names))


def _int_ptr(op: Op, fn: Function) -> Iterator[Problem]:
    yield from _word(op, fn)
    yield from _want(op.result.type, isinstance(op.result.type, Pointer), "result", "a pointer")


def _array_ptr(space: str) -> Rule:
    def rule(op: Op, fn: Function) -> Iterator[Problem]:
        type, name = op.result.type, op.attrs["var"]
        good = isinstance(type, Pointer) and type.space == space
        yield from _want(type, good, "result", f"a pointer into {space}")
        arrays = fn.arrays(space)
        if all(a.name != name for a in arrays):
            yield (
                f"no such {space} array",
                ", ".join(a.name for a in arrays) or "a declared array",
                repr(name),
            )

    return rule


def _storable(type: Type) -> bool:
    elem = type.elem if isinstance(type, Vector) else type
    return elem is not PRED and not isinstance(elem, Register)


def _load(op: Op, fn: Function) -> Iterator[Problem]:
    yield from _pointer(op)
    yield from _want(op.result.type, _storable(op.result.type), "result", "a type with storage")


def _store(op: Op, fn: Function) -> Iterator[Problem]:
    yield from _pointer(op)
    yield from _want(op.operands[1].type, _storable(op.operands[1].type), "value", "a type with storage")


def _atomic(op: Op, fn: Function) -> Iterator[Problem]:
    count = 3 if op.attrs["op"] == "cas" else 2
    if len(op.operands) != count:
        yield "wrong number of operands of an atomic", str(count), str(len(op.operands))
        return
    yield from _pointer(op)
    type = op.operands[1].type
    yield from _want(type, _storable(type), "value", "a type with storage")
    for value in (*op.operands[2:], op.result):
        yield from _want(value.type, value.type is type, "operand or result", str(type))


def _barrier(op: Op, fn: Function) -> Iterator[Problem]:
    extra = op.operands[1:] if op.name == "barrier_red" else op.operands
    if op.name == "barrier_red":
        if not op.operands or op.operands[0].type is not PRED:
            yield "barrier_red reduces a pred", "pred", str(op.operands[0].type) if op.operands else "nothing"
        wanted = U32 if op.attrs["op"] == "popc" else PRED
        yield from _want(op.result.type, op.result.type is wanted, "result", str(wanted))
    if len(extra) > 2:
        yield "a barrier takes at most an id and a count", "2 operands", str(len(extra))
    for value in extra:
        yield from _want(value.type, value.type is U32, "barrier id or count", "u32")
    number, count = op.attrs.get("id"), op.attrs.get("count")
    if number is not None and not 0 <= number < 16:
        yield "a block has barriers 0 to 15", "0 to 15", str(number)
    if count is not None and (count <= 0 or count % 32):
        yield "a barrier's thread count is a multiple of the warp size", "32, 64, 96, ...", str(count)


def _lane_op(op: Op, fn: Function) -> Iterator[Problem]:
    """shuffle, vote, match, redux, elect, warp_sync: the mask is the last operand."""
    mask = op.operands[-1].type
    yield from _want(mask, mask in (U32, U64), "lane mask", "u32, or u64 for wavefronts of 64 lanes")
    name, value = op.name, op.operands[0].type
    wanted: Type | None = None
    if name == "vote":
        yield from _want(value, value is PRED, "operand", "pred")
        wanted = mask if op.attrs["mode"] == "ballot" else PRED
    elif name == "match":
        wanted = mask
    elif name in ("shuffle", "redux"):
        wanted = value
        if name == "shuffle":
            yield from _want(op.operands[1].type, op.operands[1].type is U32, "lane operand", "u32")
    elif name == "elect":
        wanted = PRED
    if wanted is not None:
        yield from _want(op.result.type, op.result.type is wanted, "result", str(wanted))


def _register(op: Op, fn: Function) -> Iterator[Problem]:
    reg = op.result.type if op.name == "reg_new" else op.operands[0].type
    if not isinstance(reg, Register):
        yield f"{op.name} works on a register", "a reg<...>", str(reg)
        return
    value = {"reg_get": op.results, "reg_set": op.operands[1:]}.get(op.name, [])
    for v in value:
        yield from _want(v.type, v.type is reg.elem, "register's value", str(reg.elem))


def _u32_operand(op: Op, fn: Function) -> Iterator[Problem]:
    yield from _want(op.operands[0].type, op.operands[0].type is U32, "operand", "u32")


def _branch(op: Op, fn: Function) -> Iterator[Problem]:
    yield from _want(op.operands[0].type, op.operands[0].type is PRED, "condition", "pred")


def _groups(*groups: tuple[str, Rule]) -> dict[str, Rule]:
    return {name: rule for names, rule in groups for name in names.split()}


_LLVM_BITS = {"half": 16, "bfloat": 16, "float": 32, "double": 64, "ptr addrspace(8)": 128}


def llvm_bits(type: str) -> int:
    """Width of a value that LLVM gives this type; pointers have 64 bits in the IR, whatever their space."""
    if type.startswith("<"):
        count, _, elem = type.strip("<>").partition(" x ")
        return int(count) * llvm_bits(elem)
    if type.startswith("ptr"):
        return _LLVM_BITS.get(type, 64)
    return _LLVM_BITS.get(type) or int(type[1:])


def _ir_bits(type: Type) -> int:
    return 64 if isinstance(type, Pointer) else _bit_size(type)


def _amdgcn(op: Op, fn: Function) -> Iterator[Problem]:
    types, template, ret = op.attrs["types"], op.attrs.get("imms", ()), str(op.attrs["ret"])
    if len(template) != len(types):
        yield "wrong number of operands in the template", str(len(types)), str(len(template))
        return
    places = [(int(text[1:]), type) for text, type in zip(template, types) if text[:1] == "s"]
    if sorted(place for place, _ in places) != list(range(len(op.operands))):
        yield "the template does not name each operand once", f"s0 to s{len(op.operands) - 1}", str(template)
        return
    for place, type in places:
        have = op.operands[place].type
        yield from _want(have, _ir_bits(have) == llvm_bits(type), f"operand {place}", type)
    wanted = [] if ret == "void" else ret.strip("{ }").split(", ") if ret[0] == "{" else [ret]
    if len(op.results) != len(wanted):
        yield "wrong number of results", ret, str(len(op.results))
        return
    for value, type in zip(op.results, wanted):
        yield from _want(value.type, _ir_bits(value.type) == llvm_bits(type), "result", type)


RULES: dict[str, Rule] = _groups(
    ("amdgcn", _amdgcn),
    ("const", _const),
    ("add sub mul div neg abs min max", _numeric),
    ("mul_hi mad rem", _integer),
    ("fma sqrt rsqrt rcp sin cos tanh ex2 lg2 copysign", _float),
    ("and or xor not", _bits),
    ("brev", _word),
    ("shl shr", _shift),
    ("popc clz bfind", _count),
    ("mul_wide", _mul_wide),
    ("cmp", _cmp),
    ("select", _select),
    ("cvt", _cvt),
    ("bitcast", _bitcast),
    ("testp", _testp),
    ("vec_make", _vec_make),
    ("vec_get", _vec_get),
    ("ptr_add", _ptr_add),
    ("ptr_cast", _ptr_cast),
    ("ptr_int", _ptr_int),
    ("int_ptr", _int_ptr),
    ("shared_ptr", _array_ptr("shared")),
    ("local_ptr", _array_ptr("local")),
    ("const_ptr", _array_ptr("const")),
    ("load", _load),
    ("store", _store),
    ("atomic", _atomic),
    ("barrier barrier_red", _barrier),
    ("shuffle vote match redux elect warp_sync", _lane_op),
    ("reg_new reg_get reg_set", _register),
    ("nanosleep", _u32_operand),
    ("br_if", _branch),
)

_ROUNDINGS = ("rn", "rz", "rm", "rp", "rna", "rs", "rni", "rzi", "rmi", "rpi")
_SCOPES = ("cta", "cluster", "gpu", "sys")

#: Attribute values by name: a tuple lists them, a type is their type. (op, attribute) overrides attribute.
DOMAINS: dict[str | tuple[str, str], tuple[Any, ...] | type] = {
    "rnd": _ROUNDINGS,
    "scope": _SCOPES,
    "ftz": bool,
    "sat": bool,
    "approx": bool,
    "cvta": bool,
    "volatile": bool,
    "nc": bool,
    "uni": bool,
    "name": str,
    "inst": str,
    "fmt": str,
    "var": str,
    "id": int,
    "count": int,
    "scale": int,
    "width": int,
    "align": int,
    "checked": bool,
    ("note", "kind"): ("zero-step", "loop", "break", "latch"),
    ("note", "loop"): int,
    ("trap", "check"): ("overflow", "division-by-zero", "zero-step"),
    ("div", "round"): ("floor", "ceil"),
    ("rem", "round"): ("floor",),
    ("atomic", "op"): ("add", "min", "max", "and", "or", "xor", "exch", "cas", "inc", "dec"),
    ("barrier", "kind"): ("sync", "arrive"),
    ("barrier_red", "op"): ("and", "or", "popc"),
    ("shuffle", "mode"): ("idx", "up", "down", "bfly"),
    ("vote", "mode"): ("all", "any", "uni", "ballot"),
    ("match", "mode"): ("any", "all"),
    ("redux", "op"): ("add", "min", "max", "and", "or", "xor"),
    ("testp", "op"): ("finite", "infinite", "number", "notanumber", "normal", "subnormal"),
}
