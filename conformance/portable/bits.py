"""Cases of bit operations, shifts, comparisons, selections, and of the same bits as another type.

Needs `elementwise`. Gives `cases()`.
"""

from __future__ import annotations

import itertools
from collections.abc import Iterator

from ...codegen.ir import types as irt
from ...codegen.ir.core import Value
from ...isa.types import SCALARS
from ..reference.registry import Scalar
from .arithmetic import INTEGERS, SCALAR_FLOATS
from .elementwise import case, field, simple, spelled
from .kernel import Build, PortableCase
from .meaning import meaning

UNTYPED = ("b8", "b16", "b32", "b64")
ORDERED = ("eq", "ne", "lt", "le", "gt", "ge")
UNORDERED = ("equ", "neu", "ltu", "leu", "gtu", "geu", "num", "nan")
CLASSES = ("finite", "infinite", "number", "notanumber", "normal", "subnormal")


def cases() -> Iterator[PortableCase]:
    """All of them."""
    yield from _logic()
    yield from _shifts()
    yield from _counts()
    yield from _comparisons()
    yield from _selections()
    yield from _bitcasts()
    yield from _vectors()


def _logic() -> Iterator[PortableCase]:
    for kind in (*INTEGERS, *UNTYPED, "pred"):
        for op in ("and", "or", "xor"):
            yield simple(op, [kind] * 2, kind, slots={"type": kind})
        yield simple("not", [kind], kind, slots={"type": kind})


def _shifts() -> Iterator[PortableCase]:
    for kind, op in itertools.product((*INTEGERS, *UNTYPED), ("shl", "shr")):
        yield simple(op, [kind, "u32"], kind, slots={"type": kind}, kinds=(kind,))
        for by in (0, 1, 7, 8, 15, 16, 31, 32, 63, 64, 255):
            yield _shift_by(op, kind, by)


def _shift_by(op: str, kind: str, by: int) -> PortableCase:
    """By a literal, which the passes and the lowering treat in another way."""
    fn = meaning(op, type=kind)

    def emit(b: Build, values: list[Value]) -> list[Value]:
        return [b(op, [values[0], b.const(by, "u32")], kind)]

    name = f"ir:{op}.{kind}#by={by}"
    return simple(op, [kind], kind, fn=lambda a: fn(a, by), name=name, emit=emit)


def _counts() -> Iterator[PortableCase]:
    for kind in ("u32", "s32", "b32", "u64", "s64", "b64"):
        for op in ("popc", "clz"):
            yield simple(op, [kind], "u32", slots={"type": kind})
        yield simple("brev", [kind], kind, slots={"type": kind})
        if kind[0] != "b":
            yield simple("bfind", [kind], "u32", slots={"type": kind})


def _comparisons() -> Iterator[PortableCase]:
    for kind in (*INTEGERS, *UNTYPED, "pred", *SCALAR_FLOATS):
        ops: tuple[str, ...] = ORDERED[:2] if kind[0] in "bp" and kind != "bf16" else ORDERED
        ops = ORDERED + UNORDERED if kind in SCALAR_FLOATS else ops
        for op in ops:
            for ftz in (False, True) if kind in ("f32", "f16") else (False,):
                attrs, slots = {"op": op, "ftz": ftz}, {"cmp": op, "type": kind, "ftz": ftz}
                yield simple("cmp", [kind] * 2, "pred", attrs=attrs, base="setp", slots=slots)
    for op in ORDERED:
        yield _of_pointers(op)
    for kind, op in itertools.product(SCALAR_FLOATS, CLASSES):
        yield simple("testp", [kind], "pred", attrs={"op": op}, slots={"type": kind, "op": op})


def _of_pointers(op: str) -> PortableCase:
    def emit(b: Build, values: list[Value]) -> list[Value]:
        made = [b("int_ptr", [v], irt.pointer("global", SCALARS["u8"])) for v in values]
        return [b("cmp", made, "pred", op=op)]

    fn = meaning("setp", cmp=op, type="u64")
    return simple("cmp", ["u64"] * 2, "pred", fn=fn, name=f"ir:cmp.{op}.ptr", emit=emit)


def _selections() -> Iterator[PortableCase]:
    kinds = (*INTEGERS, *UNTYPED, *SCALAR_FLOATS, "pred", "f16x2", "bf16x2", "f32x2", "e4m3", "e5m2")
    for kind in kinds:
        yield simple("select", ["pred", kind, kind], kind, fn=lambda p, a, b: a if p else b)


def same(bits: int) -> int:
    """What a copy gives."""
    return bits


#: The types of each width, vectors as (element, count).
_OF_WIDTH: dict[int, tuple[str | tuple[str, int], ...]] = {
    8: ("u8", "s8", "b8", "e4m3", "e5m2", "e4m3fnuz", "e5m2fnuz"),
    16: ("u16", "s16", "b16", "f16", "bf16", ("u8", 2), ("e5m2", 2)),
    32: ("u32", "s32", "b32", "f32", "f16x2", "bf16x2", ("u8", 4), ("s16", 2), ("e4m3", 4)),
    64: ("u64", "s64", "b64", "f64", ("f32", 2), ("u8", 8), ("f16", 4), ("s32", 2)),
    128: ("b128", ("u32", 4), ("f64", 2), ("f16", 8), ("u64", 2)),
}  # fmt: skip


def ir_type(spec: str | tuple[str, int]) -> irt.Type:
    """A type of the table."""
    if isinstance(spec, tuple):
        return irt.vector(SCALARS[spec[0]], spec[1])
    if spec.endswith("x2"):
        return irt.vector(SCALARS[spec[:-2]], 2)
    return SCALARS[spec]


def _bitcasts() -> Iterator[PortableCase]:
    for bits, specs in _OF_WIDTH.items():
        for source, target in itertools.permutations(specs, 2):
            yield _bitcast(bits, ir_type(source), ir_type(target))


def _bitcast(bits: int, source: irt.Type, target: irt.Type) -> PortableCase:
    raw = f"b{bits}"

    def emit(b: Build, values: list[Value]) -> list[Value]:
        value = values[0] if str(source) == raw else b("bitcast", values, source)
        made = b("bitcast", [value], target)
        return [made if str(target) == raw else b("bitcast", [made], SCALARS[raw])]

    return simple("bitcast", [raw], raw, fn=same, name=f"ir:bitcast.{target}.{source}", emit=emit)


def _vectors() -> Iterator[PortableCase]:
    """Elements into a vector and out of it, the other way round."""
    for kind, count in itertools.product((*INTEGERS, *UNTYPED, *SCALAR_FLOATS), (2, 4, 8)):
        if SCALARS[kind].bytes * count <= 32:
            yield _turned(kind, count)


def _turned(kind: str, count: int) -> PortableCase:
    vector = irt.vector(SCALARS[kind], count)

    def emit(b: Build, values: list[Value]) -> list[Value]:
        made = b("vec_make", values, vector)
        return [b("vec_get", [made], kind, index=count - 1 - i) for i in range(count)]

    inputs = tuple(field(f"a{i}_", kind) for i in range(count))
    outputs = tuple(field(f"d{i}_", kind) for i in range(count))
    turned: Scalar = lambda *parts: list(reversed(parts))  # noqa: E731
    return case(spelled("vec_make", {}, str(vector)), "vec_make", inputs, outputs, turned, emit)
