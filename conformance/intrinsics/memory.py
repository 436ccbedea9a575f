"""Intrinsics with memory behind their operands, other than vector accesses through a resource.

Needs `kernel`, `buffers`. Gives `cases(target)`, `known`. Scalar loads through a resource; loads that put global memory
straight into a block's local memory; atomics on floats of global and generic memory; counters of a wave in local memory;
loads from local memory that transpose. Invariant: what is right is worked out on the host's image of memory.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from typing import Any

import numpy as np

from ...codegen.ir import types as irt
from ...codegen.ir.core import Value
from ...dsl.intrinsic import emit_intrinsic
from ...dsl.memory import pointer_class
from ...dsl.types import class_of, u32
from ...isa.amdgcn import lookup
from ...isa.amdgcn.notation import Form
from ...isa.amdgcn.targets import AmdTarget
from ...isa.types import SCALARS
from ..case import Array, Field, Inputs
from ..plans.elementwise import columns_of
from ..portable.kernel import Build, PortableCase
from ..portable.memory import parts
from ..values import tuples
from .buffers import base_of, changed, resource
from .kernel import BLOCK, least, shape, some_values

ATOMICS = {"fmax.num": "fmax", "fmin.num": "fmin"}
#: A block's part of the memory that loads read, in words a thread.
WORDS = 8


def known(form: Form) -> bool:
    """Whether a row has cases here."""
    return _maker(form) is not None


def _maker(form: Form) -> Callable[[Form, AmdTarget], Iterator[PortableCase]] | None:
    name = form.name
    if name == "s.buffer.load":
        return _scalar
    if name.endswith("load.lds") or name == "load.to.lds":
        return _direct
    if name.startswith(("flat.atomic.f", "global.atomic.f")):
        return _atomic
    if name in ("ds.append", "ds.consume"):
        return _counter
    return _transposed if name.startswith("ds.read.tr") else None


def cases(target: AmdTarget) -> Iterator[PortableCase]:
    """All rows of the chip."""
    for name in lookup.names():
        for _, form in lookup.overloads(name):
            maker = _maker(form) if target.name in form.targets else None
            if maker is not None:
                yield from maker(form, target)


def _made(
    form: Form, variant: str, inputs: Sequence[Field], outputs: Sequence[Field], **more: Any
) -> PortableCase:
    return PortableCase(
        name=f"amdgcn:{form.name}{form.suffix}" + (f"#{variant}" if variant else ""), family=form.name,
        form=form.instruction, requires=(), inputs=tuple(inputs), outputs=tuple(outputs), body=(), nan="any",
        block=BLOCK, together=True, **more,
    )  # fmt: skip


def _pointer(place: Value) -> Any:
    """An address as the language has it."""
    assert isinstance(place.type, irt.Pointer)
    return pointer_class(place.type.space, class_of(place.type.elem))._wrap(place)


def _wave(b: Build) -> tuple[Value, Value]:
    """The thread's number in its block, and that of the first of its wave, alike in all lanes."""
    thread = b("sreg", [], "u32", name="tid.x")
    first = b("and", [thread, b.const(~(b.warp - 1) & 0xFFFFFFFF, "u32")], "u32")
    with b.language():
        return thread, emit_intrinsic("readfirstlane", (u32._wrap(first),))._v


def _memory(rng: np.random.Generator, blocks: int) -> Array:
    """Random words: what stands beside the right ones is another."""
    return rng.integers(0, 1 << 32, (blocks * BLOCK, WORDS), dtype=np.uint64).astype(np.uint32)


# -- scalar loads through a resource ------------------------------------------------------------------------------

LIMIT = 1024


def _scalar(form: Form, target: AmdTarget) -> Iterator[PortableCase]:
    """At an offset that a block has in common; behind the records in every other block; at each thread's own, which LLVM
    turns into vector loads; with other ways of caching.
    """
    cache = next(o for o in form.sources if o.name == "aux")
    base = least(cache, target.chip)
    yield _scalar_case(form, target, "", base)
    yield _scalar_case(form, target, "outside", base)
    yield _scalar_case(form, target, "own", base)
    if form.suffix == ".i32":
        for aux in some_values(cache, target.chip, 6)[1:]:
            yield _scalar_case(form, target, f"aux={aux}", aux)


def _scalar_case(form: Form, target: AmdTarget, variant: str, aux: int) -> PortableCase:
    kind, count = shape(form.results[0])
    bits = SCALARS[kind].bits
    size = bits * count // 8
    step = {"outside": LIMIT, "own": 0}.get(variant, 36)
    fields = [Field("m_", "u32", 32, WORDS, direct=True), Field("o_", "u32", 32)]

    def emit(b: Build, values: list[Value]) -> list[Value]:
        base = base_of(b, 0, 4 * WORDS)
        block = b("sreg", [], "u32", name="ctaid.x")
        at = b("mad", [block, b.const(step, "u32"), b.const(64, "u32")], "u32")
        with b.language():
            rsrc = resource(form, target, base, "global", 0, LIMIT, False)
            offset = u32._wrap(values[1]) if variant == "own" else u32._wrap(at)
            found = emit_intrinsic(form.name + form.suffix, (rsrc, offset, aux))
        return parts(b, found._v, kind, count)

    def operands(rng: np.random.Generator, quick: bool) -> list[Array]:
        offset = rng.integers(0, (LIMIT - size) // 4, (2 * BLOCK, 1)) * 4
        return [_memory(rng, 2), offset.astype(np.uint32)]

    def reference(arrays: Inputs) -> list[Array]:
        n = len(arrays[0])
        block = np.arange(n) // BLOCK
        at = arrays[1][:, 0].astype(np.int64) if variant == "own" else 64 + step * block
        image = np.ascontiguousarray(arrays[0]).view(np.uint8).reshape(n // BLOCK, -1)
        found = image[block[:, None], at[:, None] + np.arange(size)]
        found = np.where((at < LIMIT)[:, None], found, np.uint8(0))
        return [np.ascontiguousarray(found).view(f"u{bits // 8}")]

    out = [Field("d_", kind, bits, count)]
    return _made(
        form, variant, fields, out, emit=emit, operands=operands, reference=reference,
        unchecked=variant == "outside",
    )  # fmt: skip


# -- from global memory straight to local memory ------------------------------------------------------------------


def _direct(form: Form, target: AmdTarget) -> Iterator[PortableCase]:
    """Every size, and some literal offsets, which count for both addresses; other ways of caching; behind the records."""
    size, cache = (next(o for o in form.sources if o.name == n) for n in ("size", "aux"))
    base = least(cache, target.chip)
    for nbytes in [v for r in size.on(target.chip) for v in r]:
        for offset in (0, 16, 320):
            yield _direct_case(form, target, nbytes, offset, base, "")
        if "rsrc" in [o.name for o in form.sources]:
            yield _direct_case(form, target, nbytes, 0, base, "outside")
    for aux in some_values(cache, target.chip, 4)[1:]:
        yield _direct_case(form, target, 4, 0, aux, "")


def _direct_case(
    form: Form, target: AmdTarget, nbytes: int, offset: int, aux: int, variant: str
) -> PortableCase:
    words = max(1, nbytes // 4)  # of local memory, a lane
    indexed = form.name.startswith("struct")
    stride = 16
    limit = (BLOCK // 2) * (1 if indexed else stride) if variant else 4 * WORDS * BLOCK
    fields = [Field("m_", "u32", 32, WORDS, direct=True), Field("p_", "u32", 32)]

    def emit(b: Build, values: list[Value]) -> list[Value]:
        base = base_of(b, 0, 4 * WORDS)
        local = b.array("shared", "u32", BLOCK * words + 80)
        thread, first = _wave(b)
        to = b.at(local, first, 4 * words)
        with b.language():
            place = u32._wrap(values[1])
            given: dict[str, Any] = {"lds": _pointer(to), "size": nbytes, "offset": offset, "aux": aux}
            if "rsrc" in [o.name for o in form.sources]:
                given["rsrc"] = resource(
                    form, target, base, "global", stride if indexed else 0, limit, indexed
                )
                given |= {"index": place, "voffset": 0 if indexed else place * stride, "soffset": 0}
            else:
                source = base + place * (stride // 4)
                kind = next(o.type for o in form.sources if o.name in ("source", "src"))
                given["source"] = {"ptr": source.generic, "ptr.const": lambda: source.generic().to_space("const")}.get(
                    kind, lambda: source
                )()  # fmt: skip
            emit_intrinsic(form.name + form.suffix, tuple(given[o.name] for o in form.sources))
        b.do("barrier", kind="sync", id=0)
        mine = b.at(b.at(local, thread, 4 * words), b.const(offset // 4, "u32"))
        return [b("load", [b.at(mine, b.const(k, "u32"))], "u32") for k in range(words)]

    def operands(rng: np.random.Generator, quick: bool) -> list[Array]:
        blocks = 1 if quick else 4
        return [_memory(rng, blocks), rng.integers(0, BLOCK, (blocks * BLOCK, 1)).astype(np.uint32)]

    def reference(arrays: Inputs) -> list[Array]:
        n = len(arrays[0])
        image = np.ascontiguousarray(arrays[0]).view(np.uint8).reshape(n // BLOCK, -1)
        place = arrays[1][:, 0].astype(np.int64)
        found = np.zeros((n, 4 * words), np.uint8)
        at = place[:, None] * stride + offset + np.arange(nbytes)
        found[:, :nbytes] = image[(np.arange(n) // BLOCK)[:, None], at]
        if variant:
            found[place >= BLOCK // 2] = 0
        return [found.view(np.uint32)]

    spelled = (
        f"{nbytes} offset={offset}" + (f" aux={aux}" if aux else "") + (f" {variant}" if variant else "")
    )
    return _made(
        form, spelled, fields, [Field("d_", "u32", 32, words)], emit=emit, operands=operands, reference=reference,
        unchecked=bool(variant),
    )  # fmt: skip


# -- atomics on floats --------------------------------------------------------------------------------------------


def _atomic(form: Form, target: AmdTarget) -> Iterator[PortableCase]:
    """On a number of the thread's own in global memory; of generic addresses, in local memory too."""
    for local in (False, True) if form.name.startswith("flat") else (False,):
        yield _atomic_case(form, local)


def _atomic_case(form: Form, local: bool) -> PortableCase:
    kind = shape(form.results[0])[0]
    bits = SCALARS[kind].bits
    fields = [Field("m_", kind, bits), Field("b_", kind, bits)]
    left = Field("n_", kind, bits) if local else Field("n_", kind, bits, direct=True, start="m_")

    def emit(b: Build, values: list[Value]) -> list[Value]:
        place = values[-1]
        if local:
            place = b.at(b.array("shared", kind, BLOCK), b("sreg", [], "u32", name="tid.x"))
            b.do("store", place, values[0])
        cls: Any = class_of(SCALARS[kind])
        with b.language():
            address = _pointer(place)
            address = address.generic() if form.name.startswith("flat") else address
            old = emit_intrinsic(form.name + form.suffix, (address, cls._wrap(values[1])))
        return [old._v, b("load", [place], kind)] if local else [old._v]

    fn = changed(ATOMICS[".".join(form.name.split(".")[2:])], kind)

    def reference(arrays: Inputs) -> list[list[Any]]:
        old, given = (columns_of(f, a)[0] for f, a in zip(fields, arrays))
        return [old, [fn(x, y) for x, y in zip(old, given)]]

    return _made(
        form, "local" if local else "", fields, [Field("d_", kind, bits), left], emit=emit, reference=reference,
        operands=lambda rng, quick: tuples(fields, rng, quick, BLOCK),
    )  # fmt: skip


# -- counters in local memory --------------------------------------------------------------------------------------


def _counter(form: Form, target: AmdTarget) -> Iterator[PortableCase]:
    """Each wave has a counter: some of its lanes count themselves, all get what was there before, at once."""
    for volatile in (False, True):
        yield _counter_case(form, target, volatile)


def _counter_case(form: Form, target: AmdTarget, volatile: bool) -> PortableCase:
    lanes = target.warp_size
    fields = [Field("z_", "u32", 32), Field("s_", "u32", 32), Field("on_", "pred", 1)]
    outputs = [Field("n_", "u32", 32), Field("d_", "u32", 32, direct=True, start="z_")]

    def emit(b: Build, values: list[Value]) -> list[Value]:
        counters = b.array("shared", "u32", BLOCK)
        thread, first = _wave(b)
        b.do("store", b.at(counters, thread), values[1])
        b.do("barrier", kind="sync", id=0)
        mine = b.at(counters, first)

        def count() -> None:
            with b.language():
                old = emit_intrinsic(form.name + form.suffix, (_pointer(mine), volatile))
            b.do("store", values[3], old._v)

        b.branch(values[2], count)
        b.do("barrier", kind="sync", id=0)
        return [b("load", [b.at(counters, thread)], "u32")]

    def reference(arrays: Inputs) -> list[Array]:
        start, on = (a.reshape(-1, lanes).astype(np.int64) for a in arrays[1:])
        sign = 1 if form.name == "ds.append" else -1
        left = start.copy()
        left[:, 0] += sign * on.sum(axis=1)
        found = np.where(on, start[:, :1], arrays[0].reshape(-1, lanes))
        return [(a & 0xFFFFFFFF).astype(np.uint32).reshape(-1, 1) for a in (left, found)]

    return _made(
        form, "volatile" if volatile else "", fields, outputs, emit=emit, reference=reference,
        operands=lambda rng, quick: tuples(fields, rng, quick, BLOCK),
    )  # fmt: skip


# -- loads that transpose -------------------------------------------------------------------------------------------


def _transposed(form: Form, target: AmdTarget) -> Iterator[PortableCase]:
    """Sixteen lanes address the pieces of a matrix of sixteen columns, row behind row; each gets a column."""
    kind, count = shape(form.results[0])
    bits = SCALARS[kind].bits
    width = int(form.name.split(".")[2].removeprefix("tr"))
    words = bits * count // 32
    rows = words * 32 // width  # as many as a lane has elements
    fields = [Field("a_", "u32", 32, words), Field("k_", "u32", 32)]

    def emit(b: Build, values: list[Value]) -> list[Value]:
        local = b.array("shared", "u32", BLOCK * words)
        thread = b("sreg", [], "u32", name="tid.x")
        for k in range(words):
            b.do("store", b.at(b.at(local, thread, 4 * words), b.const(k, "u32")), values[k])
        b.do("barrier", kind="sync", id=0)
        with b.language():
            found = emit_intrinsic(
                form.name + form.suffix, (_pointer(b.at(local, values[words], 4 * words)),)
            )
        return parts(b, found._v, kind, count)

    def operands(rng: np.random.Generator, quick: bool) -> list[Array]:
        blocks = 1 if quick else 4
        data = rng.integers(0, 1 << 32, (blocks * BLOCK, words), dtype=np.uint64).astype(np.uint32)
        place = np.concatenate([rng.permutation(BLOCK) for _ in range(blocks)])
        return [data, place.astype(np.uint32).reshape(-1, 1)]

    def reference(arrays: Inputs) -> list[Array]:
        data = arrays[0].reshape(-1, BLOCK, words)
        piece = np.take_along_axis(data, arrays[1].reshape(-1, BLOCK, 1).astype(np.int64), axis=1)
        bit = piece[..., None] >> np.arange(32, dtype=np.uint32) & np.uint32(1)
        matrix = bit.reshape(-1, rows, 16, width)  # group of lanes, row, column
        columns = matrix.transpose(0, 2, 1, 3).reshape(len(arrays[0]), -1)
        packed = np.packbits(columns.astype(np.uint8), axis=1, bitorder="little")
        return [np.ascontiguousarray(packed).view(f"u{bits // 8}")]

    out = [Field("d_", kind, bits, count)]
    yield _made(form, "", fields, out, emit=emit, operands=operands, reference=reference)
