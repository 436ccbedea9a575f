"""Cases of atomic operations: every operation on every type, in every scope and ordering, with and without its result.

Needs `memory`, `reference.atomic`. Gives `cases()`.
"""

from __future__ import annotations

import itertools
from collections.abc import Callable, Iterator
from typing import Any

from ...codegen.ir import types as irt
from ...codegen.ir.core import Value
from ...isa.ptx.lookup import type_bits
from ..case import Array, Field, Inputs
from ..plans.elementwise import columns_of
from ..reference.atomic import update
from .kernel import Build, PortableCase, type_of
from .memory import BLOCK, case

#: Operation -> the types that the language has it for.
TYPES = {
    "add": ("u32", "s32", "u64", "s64", "f16", "bf16", "f32", "f64", "f16x2", "bf16x2"),
    "min": ("u32", "s32", "u64", "s64"),
    "max": ("u32", "s32", "u64", "s64"),
    "and": ("u32", "s32", "b32", "u64", "s64", "b64"),
    "or": ("u32", "s32", "b32", "u64", "s64", "b64"),
    "xor": ("u32", "s32", "b32", "u64", "s64", "b64"),
    "exch": ("u32", "s32", "b32", "f32", "u64", "s64", "b64", "f64"),
    "cas": ("u16", "s16", "b16", "u32", "s32", "b32", "f32", "u64", "s64", "b64", "f64"),
    "inc": ("u32",),
    "dec": ("u32",),
}
ORDERS = ("relaxed", "acquire", "release", "acq_rel")
SCOPES = ("cta", "gpu", "sys")


def cases() -> Iterator[PortableCase]:
    """All of them."""
    for op, kinds in TYPES.items():
        for kind in kinds:
            for order, scope in itertools.product(ORDERS, SCOPES):
                if kind in ("u32", "u64", "f32", "f64") or order == "relaxed" or scope == "gpu":
                    yield _atomic(op, kind, "global", order, scope)
            yield _atomic(op, kind, "global", "relaxed", "cluster")
            for order in ORDERS:
                yield _atomic(op, kind, "shared", order, "cta")
            for space in ("global", "shared"):
                yield _atomic(op, kind, space, "relaxed", "gpu", kept=False)
            for space in ("generic", "shared generic"):
                yield _atomic(op, kind, space, "relaxed", "gpu")
    for op, kind in (
        *itertools.product(("add", "min", "max", "and", "or", "xor"), ("u32", "s32", "u64")),
        ("inc", "u32"),
    ):
        for space in ("global", "shared"):
            yield _contended(op, kind, space)


def _fields(kind: str, op: str) -> list[Field]:
    names = ("m_", "b_", "c_") if op == "cas" else ("m_", "b_")
    return [Field(n, kind, type_bits(kind)) for n in names]


def _atomic(op: str, kind: str, space: str, order: str, scope: str, kept: bool = True) -> PortableCase:
    """On a word of the thread's own. `kept`: what was there before is looked at, too."""
    fields = _fields(kind, op)
    far = space in ("global", "generic")
    after = Field("n_", kind, type_bits(kind), direct=far, start="m_" if far else "")
    outputs = [Field("d_", kind, type_bits(kind)), after] if kept else [after]
    words = {"op": op, "order": order, "scope": scope}

    def emit(b: Build, values: list[Value]) -> list[Value]:
        memory, operands = values[0], values[1 : len(fields)]
        place = values[-1] if far else _shared(b, kind, memory)
        used = place
        if "generic" in space:
            elem = type_of(kind)
            assert isinstance(place.type, irt.Pointer) and isinstance(elem, type(place.type.elem))
            used = b("ptr_cast", [place], irt.pointer("generic", place.type.elem), cvta=True)
        old = b("atomic", [used, *operands], kind, **words)
        left = [] if far else [b("load", [place], kind)]
        return [old, *left] if kept else left

    raw = f"b{type_bits(kind)}" if op in ("exch", "cas") else kind
    fn = update(op, raw, far or "generic" in space)

    def reference(arrays: Inputs) -> list[list[Any]]:
        columns = [columns_of(f, a)[0] for f, a in zip(fields, arrays)]
        new = [fn(*row) for row in zip(*columns)]
        return [columns[0], new] if kept else [new]

    word = "atomic" if kept else "reduce"
    name = f"ir:{word}.{op}.{order}.{scope}.{space.replace(' ', '_')}.{kind}"
    alike = f"{word}.{op}.{raw}.{kind}.{far or 'generic' in space}"
    return case(name, word, fields, outputs, reference, emit, signature=alike)


def _shared(b: Build, kind: str, value: Value) -> Value:
    """A word of local memory for each thread, holding `value`."""
    elem = type_of(kind)
    array = b.array("shared", elem, b.threads)
    place = b.at(array, b("sreg", [], "u32", name="tid.x"))
    b.do("store", place, value)
    return place


def _contended(op: str, kind: str, space: str) -> PortableCase:
    """All threads of a block on its first thread's word, whose value is the operation's start."""
    bits = type_bits(kind)
    fields = [Field("m_", kind, bits), Field("b_", kind, bits, values=(77,) if op == "inc" else ())]
    far = space == "global"
    made = Field("n_", kind, bits, direct=True, start="m_")

    def emit(b: Build, values: list[Value]) -> list[Value]:
        memory, operand, place = values
        thread = b("sreg", [], "u32", name="tid.x")
        first = b("cmp", [thread, b.const(0, "u32")], "pred", op="eq")
        if far:
            back = b("sub", [b.const(0, "u32"), thread], "u32")
            word = b.at(place, b("bitcast", [back], "s32"))
        else:
            word = b.array("shared", kind, 1)
            b.branch(first, lambda: b.do("store", word, memory))
            b.do("barrier", kind="sync", id=0)
        b("atomic", [word, operand], kind, op=op, order="relaxed", scope="gpu" if far else "cta")
        if not far:
            b.do("barrier", kind="sync", id=0)
            b.branch(first, lambda: b.do("store", place, b("load", [word], kind)))
        return []

    return case(
        f"ir:contended.{op}.{space}.{kind}",
        "contended",
        fields,
        [made],
        _folded(op, kind),
        emit,
        together=True,
    )


def _folded(op: str, kind: str) -> Callable[[Inputs], list[Array]]:
    """What is left when every thread of a block was there; the order is not seen (of `inc`: with one limit)."""
    one = update(op, kind, False)

    def run(arrays: Inputs) -> list[Array]:
        left = arrays[0].copy()
        for start in range(0, len(left), BLOCK):
            word = int(left[start, 0])
            for operand in arrays[1][start : start + BLOCK, 0].tolist():
                found = one(word, operand)
                assert isinstance(found, int)
                word = found
            left[start, 0] = word
        return [left]

    return run
