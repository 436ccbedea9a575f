"""Cases of loads and stores: every type and vector in every space, every ordering and scope, every hint.

Needs `kernel`. Gives `cases()`. Local memory of a block is read by the thread beside the one that wrote; a thread's own
array at an index that is known at run time only.
"""

from __future__ import annotations

import itertools
from collections.abc import Iterator, Sequence
from typing import Any

import numpy as np

from ...codegen.ir import types as irt
from ...codegen.ir.core import Value
from ...isa.types import SCALARS, Scalar
from ..case import Array, Field, Inputs
from ..reference.integers import value as number_of
from ..reference.numbers import FORMATS, NAN, decode, to_float
from ..values import edges, tuples
from .arithmetic import INTEGERS, SCALAR_FLOATS
from .bits import UNTYPED
from .elementwise import simple
from .kernel import Build, Emit, PortableCase

KINDS = (*INTEGERS, *UNTYPED, *SCALAR_FLOATS, "e4m3", "e5m2")
SCOPES = ("cta", "cluster", "gpu", "sys")
BLOCK = 128


def cases() -> Iterator[PortableCase]:
    """All of them."""
    for kind, count in itertools.product((*KINDS, "b128"), (1, 2, 4, 8)):
        if SCALARS[kind].bytes * count > (16 if kind == "b128" else 32):
            continue
        yield _load(kind, count, "global")
        yield _store(kind, count, "global")
        yield _exchanged(kind, count, False)
        yield _own(kind, count)
        if count < 4:
            yield _load(kind, count, "generic")
            yield _store(kind, count, "generic")
            yield _exchanged(kind, count, True)
    for kind in (*INTEGERS, *SCALAR_FLOATS):
        yield _table(kind)
    yield from _ordered()
    yield from _hinted()


def same_elements(arrays: Inputs) -> list[Array]:
    """The first input's elements."""
    return [np.array(arrays[0])]


def case(
    name: str,
    family: str,
    inputs: Sequence[Field],
    outputs: Sequence[Field],
    reference: Any,
    emit: Emit,
    **more: Any,
) -> PortableCase:
    """A case with a reference on whole arrays."""
    fields = tuple(inputs)
    return PortableCase(
        name=name, family=family, form=name.removeprefix("ir:"), requires=(), inputs=fields, outputs=tuple(outputs),
        body=(), reference=reference, operands=lambda rng, quick: tuples(fields, rng, quick, BLOCK), nan="any",
        block=BLOCK, emit=emit, **more,
    )  # fmt: skip


def whole(kind: str, count: int) -> Scalar | irt.Vector:
    """The type of so many elements."""
    return SCALARS[kind] if count == 1 else irt.vector(SCALARS[kind], count)


def _spelled(kind: str, count: int) -> str:
    return kind if count == 1 else f"{kind}.x{count}"


def _as(b: Build, place: Value, type_: irt.Type, space: str = "global") -> Value:
    """An address of the elements as one of the vector, perhaps generic."""
    assert isinstance(type_, Scalar | irt.Vector) and isinstance(place.type, irt.Pointer)
    own = irt.pointer(place.type.space, type_)
    found = place if place.type is own else b("ptr_cast", [place], own)
    return b("ptr_cast", [found], irt.pointer("generic", type_), cvta=True) if space == "generic" else found


def joined(b: Build, values: Sequence[Value], kind: str) -> Value:
    """Elements as one value."""
    return values[0] if len(values) == 1 else b("vec_make", values, whole(kind, len(values)))


def parts(b: Build, value: Value, kind: str, count: int) -> list[Value]:
    """One value as its elements."""
    return [value] if count == 1 else [b("vec_get", [value], kind, index=i) for i in range(count)]


def _load(kind: str, count: int, space: str, word: str = "", **attrs: Any) -> PortableCase:
    type_, bits = whole(kind, count), SCALARS[kind].bits

    def emit(b: Build, values: list[Value]) -> list[Value]:
        return parts(b, b("load", [_as(b, values[0], type_, space)], type_, **attrs), kind, count)

    name = ".".join(["ir:load", *([word] if word else []), space, _spelled(kind, count)])
    given = Field("a_", kind, bits, count, direct=True)
    return case(name, "load", [given], [Field("d_", kind, bits, count)], same_elements, emit)


def _store(kind: str, count: int, space: str, word: str = "", **attrs: Any) -> PortableCase:
    type_, bits = whole(kind, count), SCALARS[kind].bits

    def emit(b: Build, values: list[Value]) -> list[Value]:
        b.do("store", _as(b, values[count], type_, space), joined(b, values[:count], kind), **attrs)
        return []

    name = ".".join(["ir:store", *([word] if word else []), space, _spelled(kind, count)])
    made = Field("d_", kind, bits, count, direct=True)
    return case(name, "store", [Field("a_", kind, bits, count)], [made], same_elements, emit)


def beside(arrays: Inputs) -> list[Array]:
    """The elements of the next thread of the block."""
    a = np.array(arrays[0])
    return [np.roll(a.reshape(-1, BLOCK, a.shape[1]), -1, axis=1).reshape(a.shape)]


def next_thread(b: Build) -> tuple[Value, Value]:
    """The thread's number in its block, and the next one's."""
    thread = b("sreg", [], "u32", name="tid.x")
    after = b("add", [thread, b.const(1, "u32")], "u32")
    return thread, b("and", [after, b.const(b.threads - 1, "u32")], "u32")


def _exchanged(
    kind: str, count: int, generic: bool, word: str = "", ld: Any = None, st: Any = None
) -> PortableCase:
    """Through local memory of the block: `ld` and `st` are the words of the accesses."""
    type_, bits = whole(kind, count), SCALARS[kind].bits
    space = "generic" if generic else "shared"

    def emit(b: Build, values: list[Value]) -> list[Value]:
        place = b.array("shared", type_, b.threads)
        if generic:
            place = _as(b, place, type_, "generic")
        thread, after = next_thread(b)
        b.do("store", b.at(place, thread), joined(b, values, kind), **(st or {}))
        b.do("barrier", kind="sync", id=0)
        return parts(b, b("load", [b.at(place, after)], type_, **(ld or {})), kind, count)

    name = ".".join(["ir:exchange", *([word] if word else []), space, _spelled(kind, count)])
    fields = [Field("a_", kind, bits, count)]
    return case(name, "exchange", fields, [Field("d_", kind, bits, count)], beside, emit, together=True)


def _own(kind: str, count: int) -> PortableCase:
    """Two elements of an array of the thread, at places that are known at run time."""
    type_, bits = whole(kind, count), SCALARS[kind].bits

    def emit(b: Build, values: list[Value]) -> list[Value]:
        one, two, (i, j) = values[:count], values[count : 2 * count], values[2 * count :]
        place = b.array("local", type_, 4)
        at = b("and", [i, b.const(3, "u32")], "u32")
        other = b("xor", [at, b.const(1, "u32")], "u32")
        b.do("store", b.at(place, at), joined(b, one, kind))
        b.do("store", b.at(place, other), joined(b, two, kind))
        asked = b("xor", [at, b("and", [j, b.const(1, "u32")], "u32")], "u32")
        return parts(b, b("load", [b.at(place, asked)], type_), kind, count)

    def reference(arrays: Inputs) -> list[Array]:
        return [np.where(arrays[3][:, :1] & 1, arrays[1], arrays[0])]

    fields = [
        Field("a_", kind, bits, count),
        Field("b_", kind, bits, count),
        *(Field(n, "u32", 32) for n in ("i_", "j_")),
    ]
    out = [Field("d_", kind, bits, count)]
    return case(f"ir:array.local.{_spelled(kind, count)}", "array", fields, out, reference, emit)


def _table(kind: str) -> PortableCase:
    """Constant memory."""
    held = [v for v in edges(kind) if kind not in FORMATS or decode(v, FORMATS[kind]).kind != NAN][:16]
    if kind in FORMATS:
        init: tuple[int | float, ...] = tuple(to_float(decode(v, FORMATS[kind])) for v in held)
    else:
        init = tuple(number_of(v, kind) for v in held)

    def emit(b: Build, values: list[Value]) -> list[Value]:
        place = b.array("const", kind, 16, init)
        return [b("load", [b.at(place, b("and", [values[0], b.const(15, "u32")], "u32"))], kind)]

    return simple("load", ["u32"], kind, fn=lambda i: held[i & 15], name=f"ir:array.const.{kind}", emit=emit)


def _ordered() -> Iterator[PortableCase]:
    """Every ordering in every scope."""
    shapes = [(k, 1) for k in ("u8", "s16", "u32", "u64", "f16", "bf16", "f32", "f64")]
    shapes += [("f32", 2), ("u32", 4), ("f16", 2), ("f64", 2)]
    for kind, count in shapes:
        yield _load(kind, count, "global", "volatile", volatile=True)
        yield _store(kind, count, "global", "volatile", volatile=True)
        for scope in SCOPES if (kind, count) == ("u32", 1) else SCOPES[:1] + SCOPES[2:]:
            for order in ("relaxed", "acquire"):
                yield _load(kind, count, "global", f"{order}.{scope}", order=order, scope=scope)
            for order in ("relaxed", "release"):
                yield _store(kind, count, "global", f"{order}.{scope}", order=order, scope=scope)
    for kind, count in shapes:
        for first, second, scope in itertools.product(
            ("relaxed", "release"), ("relaxed", "acquire"), ("cta", "gpu", "sys")
        ):
            ld, st = {"order": second, "scope": scope}, {"order": first, "scope": scope}
            yield _exchanged(kind, count, False, f"{first}.{second}.{scope}", ld, st)
        yield _exchanged(kind, count, False, "volatile", {"volatile": True}, {"volatile": True})


def _hinted() -> Iterator[PortableCase]:
    """What says how caches should behave, and changes no result."""
    for kind, count in (("u32", 1), ("f32", 4)):
        for cache in ("ca", "cg", "cs", "lu", "cv"):
            yield _load(kind, count, "global", f"cache_{cache}", cache=cache)
        for cache in ("wb", "cg", "cs", "wt"):
            yield _store(kind, count, "global", f"cache_{cache}", cache=cache)
        for evict in ("evict_normal", "evict_unchanged", "evict_first", "evict_last", "no_allocate"):
            yield _load(kind, count, "global", evict, evict=evict)
            yield _store(kind, count, "global", evict, evict=evict)
        for evict in ("evict_normal", "evict_first", "evict_last"):
            yield _load(kind, count, "global", f"l2_{evict}", evict2=evict)
        for size in (64, 128, 256):
            yield _load(kind, count, "global", f"prefetch_{size}", prefetch=size)
        yield _load(kind, count, "global", "nc", nc=True)
