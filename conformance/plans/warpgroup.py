"""Cases of `wgmma`: products over the four warps of a warpgroup, A from registers or shared memory, B from shared memory.

Needs `matrix`, `reference.matrices`, `reference.descriptors`. Gives `plan`. Every product has matrices without a swizzle,
along K first; those of 128 columns also all swizzles and, of 16 bits, both majors. What lies between the elements of a
swizzled matrix is drawn like them and must not matter. Sparse ones have one pattern of zeros a block (see `sparse`).
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any

import numpy as np

from ...isa.ptx import Match
from ..case import Array, Case, Field, Inputs
from ..kernel import registers_of
from ..reference import matrices as mx
from ..reference.descriptors import WGMMA, Placed, placed
from .matrix import as_columns, registers, shape_of
from .sparse import KEPT, KEPT_TF32, met

#: Columns of the products that see every layout.
EVERY_LAYOUT = 128


def plan(match: Match) -> Sequence[Case]:
    """A case for A in registers or in memory, and for each selector of a sparse product."""
    if match.family not in ("wgmma.mma_async", "wgmma.mma_async.sp"):
        return ()
    select = next((o for o in match.operands if o.name == "select"), None)
    selects = list(select.allowed or (0,)) if select is not None else [None]
    return [_case(match, s, *layout) for s in selects for layout in _layouts(match)]


def _layouts(match: Match) -> Iterator[tuple[int, bool, bool]]:
    """Swizzle, and whether A and B lie along M and N first."""
    yield 0, False, False
    if shape_of(match)[1] != EVERY_LAYOUT:
        return
    names = [o.name for o in match.operands]
    for swizzle in WGMMA:
        for along_m in (False, True) if "ta" in names else (False,):
            for along_n in (False, True) if "tb" in names else (False,):
                wide = (
                    not along_n and match.family.endswith(".sp") and swizzle == 32
                )  # rows of B have 64 bytes
                if (swizzle or along_m or along_n) and not wide:
                    yield swizzle, along_m, along_n


def _case(match: Match, select: int | None, swizzle: int, along_m: bool, along_n: bool) -> Case:
    counts = {o.name: c for o, c in zip(match.operands, match.counts)}
    from_registers = counts["a"] > 0
    _, n, _ = shape_of(match)
    types = {"a": match.slots["atype"], "b": match.slots["btype"], "d": match.slots["dtype"]}
    unit = min(4 * mx.per_register(types["a"]), 16)  # elements of 16 bytes; single bits go by the byte
    bits = 128 // unit
    deep = 4 if select is not None else 2  # units of B along K
    a = None if from_registers else placed(64, 2 * unit, bits, swizzle, along_m, 0)
    b = placed(n, deep * unit, bits, swizzle, along_n, 0)
    inputs = [
        Field("a_", "b32", 32, 4 if a is None else -(-a.end // 512)),
        Field("b_", "b32", 32, -(-b.end // 512)),
        Field("c_", "b32", 32, counts["d"]),
    ]
    if select is not None:
        inputs.append(Field("meta_", "b32", 32))
    shown = {"f16": "f16x2"}.get(types["d"], types["d"])
    outputs = (Field("d_", shown, 32, counts["d"]),)

    def operands(rng: np.random.Generator, quick: bool) -> list[Array]:
        made = [registers(types[k], f.count, rng, 4) for k, f in zip("abd", inputs)]
        if select is not None:
            nibbles = list(KEPT_TF32 if types["a"] == "tf32" else KEPT)
            made.append(np.full((128, 1), int(rng.choice(nibbles)) * 0x11111111, np.uint32))
        return made

    name = (
        match.op + ("#registers" if from_registers else "#memory") + (f",select={select}" if select else "")
    )
    name += f",swizzle={swizzle}" if swizzle else ""
    name += ",m" * along_m + ",n" * along_n
    return Case(
        name=name, family=match.family, form=match.form.syntax, requires=match.requires, inputs=tuple(inputs),
        outputs=outputs, body=tuple(_body(match, inputs, a, b, select)),
        registers=(
            ".reg .b32 %t, %sa, %sb; .reg .b64 %da, %db, %part; .reg .pred %yes;",
            f".shared .align 1024 .b8 sa[{512 * inputs[0].count}]; .shared .align 1024 .b8 sb[{512 * inputs[1].count}];",
        ),
        reference=lambda arrays: _products(match, types, arrays, a, b), operands=operands,
        nan="any", together=True,
        covers=("wgmma.fence.sync.aligned", "wgmma.commit_group.sync.aligned", "wgmma.wait_group.sync.aligned"),
    )  # fmt: skip


def _descriptor(name: str, address: str, layout: Placed | None) -> str:
    if layout is None:
        return ""
    return (
        f"cvt.u64.u32 {name}, {address}; and.b64 {name}, {name}, 0x3FFFF; shr.u64 {name}, {name}, 4; "
        f"or.b64 {name}, {name}, {layout.word(WGMMA, 62)};"
    )


def _stored(field: Field, address: str) -> Iterator[str]:
    """Each thread stores its words of the image, one thread behind the other."""
    yield f"mov.u32 {address}, {address[1:]}; mad.lo.u32 {address}, %t, {4 * field.count}, {address};"
    for i, register in enumerate(registers_of(field)):
        yield f"st.shared.u32 [{address}+{4 * i}], {register};"
    yield f"mov.u32 {address}, {address[1:]};"


def _body(match: Match, inputs: list[Field], a: Placed | None, b: Placed, select: int | None) -> list[str]:
    registers_d = inputs[2].count
    lines = [
        "mov.u32 %t, %tid.x;",
        *(_stored(inputs[0], "%sa") if a is not None else ()),
        *_stored(inputs[1], "%sb"),
        *(f"mov.b32 %d_{i}, %c_{i};" for i in range(registers_d)),
        "fence.proxy.async; bar.sync 0; setp.eq.u32 %yes, %t, %t;",
        _descriptor("%da", "%sa", a), _descriptor("%db", "%sb", b), "wgmma.fence.sync.aligned;",
    ]  # fmt: skip
    given = {
        "d": "{" + ", ".join(f"%d_{i}" for i in range(registers_d)) + "}", "b": "%db", "p": "%yes", "meta": "%meta_",
        "select": str(select), "sa": "1", "sb": "1",
        "ta": str(int(a is not None and a.by_row)), "tb": str(int(b.by_row)),
    }  # fmt: skip
    given["a"] = "{%a_0, %a_1, %a_2, %a_3}" if match.counts[1] else "%da"
    lines.append(f"{match.op} {', '.join(given[o.name] for o in match.operands)};")
    return [*lines, "wgmma.commit_group.sync.aligned; wgmma.wait_group.sync.aligned 0;"]


def _in_memory(array: Array, kind: str, layout: Placed) -> Array:
    """Rows along K of a matrix that lies in shared memory."""
    image = np.ascontiguousarray(array).reshape(len(array) // 128, -1).view(np.uint8)
    at = layout.offsets()[..., None] + np.arange(layout.bits // 8)
    rows = np.ascontiguousarray(image[:, at]).reshape(len(image), layout.rows, -1).view(np.uint32)
    return mx.decoded(rows, kind).reshape(len(image), layout.rows, -1)


def places_d(n: int) -> tuple[Array, Array]:
    """Row and column of D's elements: thread of the warpgroup, element."""
    thread, i = np.arange(128)[:, None], np.arange(n // 2)[None, :]
    row = thread // 32 * 16 + (thread % 32 >> 2) + 8 * (i >> 1 & 1)
    return row, (i >> 2) * 8 + (thread & 3) * 2 + (i & 1)


def _products(
    match: Match, types: dict[str, str], arrays: Inputs, in_a: Placed | None, in_b: Placed
) -> list[list[Any]]:
    _, n, _ = shape_of(match)
    kind, dtype, count = types["a"], types["d"], arrays[2].shape[1]
    if in_a is None:
        held = mx.decoded(arrays[0].reshape(-1, 32, 4), kind)
        depth = 8 * mx.per_register(kind)
        a = mx.spread(held, mx.places_a(16, 4, mx.per_register(kind)), 16, depth).reshape(-1, 64, depth)
    else:
        a = _in_memory(arrays[0], kind, in_a)
    b = _in_memory(arrays[1], types["b"], in_b).swapaxes(1, 2)
    if len(arrays) == 4:
        b = met(b, arrays[3].reshape(-1, 128)[:, 0], kind, a.shape[2])
    place = places_d(n)
    before = mx.decoded(arrays[2].reshape(-1, 128, count), dtype)
    c = mx.spread(before.reshape(*before.shape[:2], -1), place, 64, n)
    total, size = mx.product(a, b, c, kind, "and")
    picked = (slice(None), *place)
    wants = mx.wanted(total[picked], size[picked], dtype, kind, a.shape[2], "satfinite" in match.slots)
    return as_columns(wants, len(arrays[0]), count, dtype)
