"""Intrinsics on buffers: loads, stores and atomics through a resource, inside its records and behind them.

Needs `kernel`, the references of atomics. Gives `cases(target)`, `known`, `resource`. Invariant: what is right is worked
out on the host's image of a block's memory; the resource is made by `make.buffer.rsrc` or from its four words. An access
is wholly inside the records or wholly outside: there it reads zeros and writes nothing. What chips do about one that is
torn, and whether the scalar offset counts, AMD's documents do not say alike: no case depends on it.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np

from ...codegen.ir.core import Value
from ...dsl.intrinsic import emit_intrinsic
from ...dsl.memory import pointer_class
from ...dsl.types import class_of, u32
from ...isa.amdgcn import lookup
from ...isa.amdgcn.notation import Form, Operand
from ...isa.amdgcn.targets import AmdTarget
from ...isa.types import PACKED, SCALARS
from ..case import Array, Field, Inputs, Want
from ..portable.kernel import Build, PortableCase
from ..portable.memory import joined, parts
from ..reference.atomic import update
from ..reference.numbers import FORMATS, NAN, decode
from ..values import tuples
from .kernel import BLOCK, least, shape, some_values

#: Bytes in front of the first place, and those that the parts of a split offset may add up to.
FRONT, LITERAL = 64, 16
#: Words of a resource behind base and records: AMD's ISA documents, "buffer resource descriptor".
_FLAGS = {
    "gfx9": 0x00027000,
    "cdna": 0x00027000,
    "rdna2": 0x01014000,
    "rdna3": 0x01004000,
    "rdna4": 0x01004000,
}
_NAMES = {"smin": ("min", "s"), "smax": ("max", "s"), "umin": ("min", "u"), "umax": ("max", "u"), "swap": ("exch", "u"),
          "cmpswap": ("cas", "u"), "fadd": ("add", "f"), "fmin": ("min", "f"), "fmax": ("max", "f")}  # fmt: skip
#: Operations for which the order of lanes does not matter.
FREE = ("add", "sub", "and", "or", "xor", "smin", "smax", "umin", "umax")


def action(form: Form) -> str | None:
    """`load`, `store` or the atomic operation of a row here; None for all other rows. Formatted buffers are graphics,
    but of bytes LLVM makes plain accesses of them.
    """
    words = form.name.split(".")
    if words[0] not in ("raw", "struct") or "buffer" not in words or "lds" in words:
        return None
    if words[-1] == "format" and form.suffix != ".i8":
        return None
    if words[-1] in ("load", "store", "format"):
        return "store" if "store" in words else "load"
    return ".".join(words[words.index("atomic") + 1 :])


def known(form: Form) -> bool:
    """Whether a row has cases here; the making of a resource is a part of most."""
    return action(form) is not None or form.name == "make.buffer.rsrc"


@dataclass(frozen=True, slots=True)
class Plan:
    """One case of a row. `element`: kind and number of what a thread moves; `stride`: bytes from place to place."""

    form: Form
    act: str
    element: tuple[str, int]
    variant: str
    aux: int
    target: AmdTarget

    @property
    def kind(self) -> str:
        """An element as memory has it: a pair of halves is one."""
        kind, count = self.element
        return f"{kind}x{count}" if self.atomic and f"{kind}x{count}" in PACKED else kind

    @property
    def count(self) -> int:
        return 1 if self.atomic else self.element[1]

    @property
    def bits(self) -> int:
        kind, count = self.element
        return SCALARS[kind].bits * (count if self.atomic else 1)

    @property
    def size(self) -> int:
        return self.bits * self.count // 8

    @property
    def atomic(self) -> bool:
        return self.act not in ("load", "store")

    @property
    def family(self) -> str:
        """What a row of the report adds up."""
        return f"{'struct' if self.records else 'raw'}.buffer.{'atomic' if self.atomic else self.act}"

    @property
    def records(self) -> bool:
        """Whether an index says which record."""
        return self.form.name.startswith("struct")

    @property
    def stride(self) -> int:
        return max(16, 2 * self.size)

    @property
    def memory(self) -> Field:
        """A block's memory: so many elements a thread."""
        kind, bits = (self.kind, self.bits) if self.atomic else ("u32", 32)
        return Field("m_", kind, bits, (self.stride + 8) * 8 // bits, direct=True)

    @property
    def limit(self) -> int:
        """What the resource says: the number of records, in bytes where they have no index."""
        places = BLOCK // 2 if self.variant == "outside" else BLOCK
        return places if self.records else FRONT + places * self.stride + (0 if places < BLOCK else 96)


def resource(
    form: Form, target: AmdTarget, base: Any, space: str, stride: int, limit: int, indexed: bool
) -> Any:
    """The resource as a row takes it. `indexed`: what is checked is each index, else each offset."""
    flags = _FLAGS[target.family]
    if target.family.startswith("rdna"):
        flags |= (1 if indexed else 3) << 28
    if next(o.type for o in form.sources if o.name == "rsrc") == "rsrc":
        at = base if space == "global" else base.generic()
        at = at.to_space("const") if space == "const" else at
        return emit_intrinsic("make.buffer.rsrc", (at, stride, limit, flags))
    address = base.address()
    low, high = u32(address), u32(address >> 32)
    return u32.x4(low, (high & 0xFFFF) | (stride << 16), limit, flags)


def base_of(b: Build, parameter: int, size: int) -> Any:
    """Where the block's part of an array begins, alike in all threads."""
    start = b("mul", [b("sreg", [], "u32", name="ctaid.x"), b.const(BLOCK, "u32")], "u32")
    place = b.at(b.fn.blocks[0].params[parameter], start, size)
    return pointer_class(place.type.space, class_of(place.type.elem))._wrap(place)  # type: ignore[union-attr]


def cases(target: AmdTarget) -> Iterator[PortableCase]:
    """All rows of the chip."""
    for name in lookup.names():
        for _, form in lookup.overloads(name):
            act = action(form) if target.name in form.targets else None
            if act is not None:
                for plan in _plans(form, act, target):
                    yield _case(plan)


def _plans(form: Form, act: str, target: AmdTarget) -> Iterator[Plan]:
    """Plain, the offset split over its three parts, outside the records, met by many lanes; each way of caching."""
    moved = next(o for o in form.operands if o.name in ("d", "value"))
    cache = next(o for o in form.sources if o.name == "aux")
    for variant in ("", "split", "outside", *(("met",) if act in FREE else ())):
        yield Plan(form, act, shape(moved), variant, least(cache, target.chip), target)
    if act in ("load", "store") and moved.type == "u32":
        for aux in some_values(cache, target.chip, 6)[1:]:
            yield Plan(form, act, shape(moved), f"aux={aux}", aux, target)


def _case(plan: Plan) -> PortableCase:
    form, memory = plan.form, plan.memory
    inputs = [memory, Field("o_", "u32", 32)]
    if plan.records:
        inputs.append(Field("i_", "u32", 32))
    given = [o for o in form.sources if o.name in ("value", "compare")]
    inputs += [Field(f"{o.name[0]}_", plan.kind, plan.bits, plan.count) for o in given]
    kept = bool(form.results) and plan.variant != "met"
    outputs = [Field("d_", plan.kind, plan.bits, plan.count)] if kept else []
    if plan.act != "load":
        outputs.append(Field("n_", memory.kind, memory.bits, memory.count, direct=True, start="m_"))
    named = f"amdgcn:{form.name}{form.suffix}" + (f"#{plan.variant}" if plan.variant else "")
    fields = tuple(inputs)
    return PortableCase(
        name=named, family=plan.family, form=form.instruction, requires=(), inputs=fields, outputs=tuple(outputs), body=(),
        reference=lambda arrays: _reference(plan, fields, kept, arrays),
        operands=lambda rng, quick: _operands(plan, fields, rng, quick),
        nan="any", block=BLOCK, together=True, emit=lambda b, values: _emit(plan, fields, kept, b, values),
        unchecked=plan.variant == "outside",
    )  # fmt: skip


def _emit(plan: Plan, fields: Sequence[Field], kept: bool, b: Build, values: list[Value]) -> list[Value]:
    memory = 0 if plan.act == "load" else len(fields) + int(kept)
    base = base_of(b, memory, plan.memory.bits // 8 * plan.memory.count)
    mine = iter(values[1:])  # behind the thread's address in the first array
    taken = {f.name: [next(mine) for _ in range(f.count)] for f in fields[1:]}
    scalar = b("mad", [b("sreg", [], "u32", name="ctaid.x"), b.const(8, "u32"), b.const(8, "u32")], "u32")
    with b.language():
        stride = plan.stride if plan.records else 0
        space = {"split": "generic", "outside": "const"}.get(plan.variant, "global")
        made: dict[str, Any] = {
            "rsrc": resource(plan.form, plan.target, base, space, stride, plan.limit, plan.records)
        }
        offset = u32._wrap(taken["o_"][0])
        made["offset"] = offset + LITERAL if plan.variant == "split" else offset
        made["soffset"] = u32._wrap(scalar) if plan.variant == "split" else 0
        if plan.records:
            made["index"] = u32._wrap(taken["i_"][0])
        for o in plan.form.sources:
            if o.name in ("value", "compare"):
                made[o.name] = _whole(b, taken[f"{o.name[0]}_"], o, plan)
        args = tuple(plan.aux if o.immediate else made[o.name] for o in plan.form.sources)
        found = emit_intrinsic(plan.form.name + plan.form.suffix, args)
    if not kept:
        return []
    return [found._v] if plan.atomic and not _pair(plan) else _apart(b, found._v, plan)


def _pair(plan: Plan) -> bool:
    return plan.atomic and plan.element[1] > 1


def _whole(b: Build, own: list[Value], operand: Operand, plan: Plan) -> Any:
    """A thread's elements as the operand."""
    value = own[0] if plan.atomic else joined(b, own, plan.kind)
    cls: Any = class_of(value.type)
    return cls._wrap(value)


def _apart(b: Build, value: Value, plan: Plan) -> list[Value]:
    return [value] if plan.atomic else parts(b, value, *plan.element)


# -- operands and what is right --------------------------------------------------------------------------------


def _operands(plan: Plan, fields: Sequence[Field], rng: np.random.Generator, quick: bool) -> list[Array]:
    """Random memory; every thread has a place of its own, but for loads any, and where lanes shall meet one of eight."""
    blocks = 1 if quick else 4
    n = blocks * BLOCK
    drawn = tuples([f for f in fields if f.name not in ("o_", "i_")], rng, quick, BLOCK)
    named = {
        f.name: np.resize(a, (n, a.shape[1]))
        for f, a in zip((f for f in fields if f.name not in ("o_", "i_")), drawn)
    }
    words = plan.memory.count
    pool = drawn[0].reshape(-1)
    named["m_"] = pool[rng.integers(0, len(pool), (n, words))]
    place = np.concatenate([rng.permutation(BLOCK) for _ in range(blocks)])
    if plan.act == "load":
        place = rng.integers(0, BLOCK, n)
    if plan.variant == "met":
        place = place % 8
    second = rng.integers(0, 2, n) * max(plan.size, 4 if not plan.atomic else plan.size)
    block = np.arange(n) // BLOCK
    parted = LITERAL + 8 + 8 * block if plan.variant == "split" else 0
    offset = second + FRONT - parted + (0 if plan.records else place * plan.stride)
    if plan.records:
        offset = second
        named["i_"] = place.astype(np.uint32).reshape(-1, 1)
        if plan.variant == "outside":
            named["i_"][::7] |= np.uint32(0x800000)
    named["o_"] = offset.astype(np.uint32).reshape(-1, 1)
    if plan.variant == "outside" and not plan.records:
        named["o_"][::7] |= np.uint32(0x80000000)
    if plan.act == "cmpswap":  # every other comparison succeeds
        at, here = _places(plan, named)
        image = named["m_"].reshape(blocks, -1)
        for t in np.flatnonzero(here & (np.arange(n) % 2 == 0)):
            named["c_"][t, 0] = image[t // BLOCK, at[t] // plan.size]
    return [np.ascontiguousarray(named[f.name]) for f in fields]


def _places(plan: Plan, named: dict[str, Array]) -> tuple[Array, Array]:
    """The byte of the block's memory that each thread touches, and whether it does."""
    offset = named["o_"][:, 0].astype(np.int64)
    block = np.arange(len(offset)) // BLOCK
    if plan.variant == "split":
        offset = offset + LITERAL + 8 + 8 * block
    if not plan.records:
        return offset, offset + plan.size <= plan.limit
    index = named["i_"][:, 0].astype(np.int64)
    return index * plan.stride + offset, index < plan.limit


def _reference(plan: Plan, fields: Sequence[Field], kept: bool, arrays: Inputs) -> list[Any]:
    named = {f.name: a for f, a in zip(fields, arrays)}
    at, here = _places(plan, named)
    n = len(at)
    if plan.atomic:
        return _atomics(plan, named, at, here, kept)
    image = np.ascontiguousarray(named["m_"]).view(np.uint8).reshape(n // BLOCK, -1).copy()
    dtype = np.dtype(Field("", plan.kind, plan.bits).dtype)
    block = (np.arange(n) // BLOCK)[:, None]
    bytes_at = np.where(here, at, 0)[:, None] + np.arange(plan.size)
    if plan.act == "load":
        found = np.where(here[:, None], image[block, bytes_at], np.uint8(0))
        return [np.ascontiguousarray(found).view(dtype).reshape(n, plan.count)]
    data = np.ascontiguousarray(named["v_"]).view(np.uint8).reshape(n, plan.size)
    image[block[here], bytes_at[here]] = data[here]
    return [image.reshape(n, -1).view(np.uint32)]


def _atomics(plan: Plan, named: dict[str, Array], at: Array, here: Array, kept: bool) -> list[list[Want]]:
    """Columns of what was there, then of what is left."""
    n, count, act = len(at), plan.memory.count, changed(plan.act, plan.kind)
    image: list[Want] = named["m_"].reshape(-1).tolist()
    values = [
        named[f"{o.name[0]}_"][:, 0].tolist() for o in plan.form.sources if o.name in ("compare", "value")
    ]
    was: list[Want] = [0] * n
    for t in np.flatnonzero(here).tolist():
        cell = t // BLOCK * BLOCK * count + int(at[t]) // plan.size
        old = image[cell]
        assert isinstance(old, int)
        was[t] = old
        image[cell] = act(old, *(v[t] for v in values))
    left = [image[c::count] for c in range(count)]
    return [was, *left] if kept else left


def changed(act: str, kind: str) -> Callable[..., Want]:
    """From what an atomic operation finds, and its operands, to what it leaves."""
    mask = (1 << (SCALARS[kind].bits if kind in SCALARS else 32)) - 1
    if act == "sub":
        return lambda old, b: old - b & mask
    if act == "sub.clamp.u32":
        return lambda old, b: max(old - b, 0)
    if act == "cond.sub.u32":
        return lambda old, b: old - b if old >= b else old
    op, sign = _NAMES.get(act, (act, "u"))
    if act == "cmpswap":
        return lambda old, new, compare: new if old == compare else old
    if sign != "f":
        return update(op, f"{sign}{kind[1:]}", False)
    return _floats(op, kind)


def _floats(op: str, kind: str) -> Callable[..., Want]:
    """Sums as the portable suite has them. Which of two zeros is less, and what a NaN does to an order, is left open."""
    fn, name = update(op, kind, True), PACKED.get(kind, (kind, 1))[0]
    f = FORMATS[name]
    if op == "add":
        return fn

    def order(old: int, b: int) -> Want:
        if NAN in (decode(old, f).kind, decode(b, f).kind):
            return None
        return (old, b) if not (old | b) & f.sign - 1 else fn(old, b)

    return order
