"""Cases of `wmma`: fragments whose layout is the machine's own, so that only memory to memory can be looked at.

Needs `reference.matrices`, `matrix`. Gives `plan`. A case loads A, B and C, multiplies and stores; which of these four
is the instruction under test decides its spelling, the others are as plain as can be.
Loads and stores of accumulators are copies.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import numpy as np

from ...isa.ptx import Match, NoMatch, match_all
from ..case import Array, Case, Field, Inputs
from ..reference import matrices as mx
from ..reference.numbers import FORMATS
from .matrix import QUICK_WARPS, elements, shape_of

WARPS = 16
_ACCUMULATOR = {"f16": "f32", "bf16": "f32", "tf32": "f32", "f64": "f64"}


def plan(match: Match) -> Sequence[Case]:
    """The case of a load, a store or a product of fragments."""
    if match.base != "wmma":
        return ()
    if match.family == "wmma.mma":
        product = match
        a = b = match.slots.get("atype", "f16")
        types = {"a": a, "b": b, "c": match.slots["ctype"], "d": match.slots["dtype"]}
        layouts = {
            "a": match.slots.get("alayout", "row"),
            "b": match.slots.get("blayout", "col"),
            "c": "row",
            "d": "row",
        }
    else:
        which = match.slots.get("frag", "d")
        kind = match.slots["type"]
        layouts = dict.fromkeys("abcd", "row") | {"b": "col" if mx.WIDTH[kind] < 8 else "row"}
        layouts[which] = match.slots.get("layout") or next(w for w in ("row", "col") if w in match.slots)
        if which in "cd":
            return (_copy(match, which, kind, layouts),)
        types = {"a": kind, "b": kind, "c": _ACCUMULATOR.get(kind, "s32"), "d": _ACCUMULATOR.get(kind, "s32")}
        product = _plain_product(match, types, layouts)
    return (_case(match, product, types, layouts),)


def _plain_product(match: Match, types: dict[str, str], layouts: dict[str, str]) -> Match:
    """The product that a loaded fragment goes into."""
    names = [types["d"], types["c"]] if types["a"] == "f16" else [types[n] for n in "dabc"]
    bitwise = "xor.popc." if types["a"] == "b1" else ""
    op = f"wmma.mma.{bitwise}sync.aligned.{layouts['a']}.{layouts['b']}.{match.slots['shape']}.{'.'.join(names)}"
    try:
        return match_all(op)[0]
    except (
        NoMatch
    ) as lacking:  # a row that can be loaded and never multiplied would be a mistake of the table
        raise AssertionError(f"{match.op} has no product") from lacking


def _extent(match: Match, which: str) -> tuple[int, int]:
    m, n, k = shape_of(match)
    return {"a": (m, k), "b": (k, n)}.get(which, (m, n))


def _field(name: str, match: Match, kind: str) -> Field:
    rows, columns = _extent(match, name)
    bits = mx.WIDTH[kind]
    if bits < 8:  # packed, eight or thirty-two to a word
        return Field(f"{name}_", "b32", 32, rows * columns * bits // 1024, direct=True)
    shown = kind if kind in FORMATS and kind != "tf32" else f"b{bits}"
    return Field(f"{name}_", shown, bits, rows * columns // 32, direct=True)


def _address(name: str, number: int, field: Field, shared: bool) -> str:
    """The warp's matrix: where lane 0 of it points; in shared memory it is copied there first."""
    size = field.count * field.bits // 8
    lines = f"mul.wide.u32 %x{name}, %lane, {size}; sub.u64 %x{name}, %at{number}, %x{name};"
    return lines + (
        f"{_staging(number, field)} mov.u64 %x{name}, %x{name}s;".replace("%xs", f"%x{name}s")
        if shared
        else ""
    )


def _staging(number: int, field: Field) -> str:
    size = field.count * field.bits // 8
    steps = " ".join(
        f"ld.global.b8 %byte, [%at{number}+{i}]; st.shared.b8 [%own+{i}], %byte;" for i in range(size)
    )
    return (
        f"mov.u64 %xs, sh; mov.u32 %t, %tid.x; mad.wide.u32 %own, %t, {size}, %xs; and.b32 %t, %t, 96; "
        f"mad.wide.u32 %xs, %t, {size}, %xs; {steps} bar.warp.sync -1;"
    )


def _regs(name: str, count: int) -> str:
    return "{" + ", ".join(f"%f{name}{i}" for i in range(count)) + "}"


def _leading(match: Match, which: str, layout: str) -> int:
    rows, columns = _extent(match, which)
    return columns if layout == "row" else rows


def _load(op: str, match: Match, name: str, layout: str, count: int) -> str:
    return f"{op} {_regs(name, count)}, [%x{name}], {_leading(match, name, layout)};"


def _declare(counts: dict[str, int], types: dict[str, str]) -> str:
    return (
        " ".join(
            f".reg .{'b64' if types[n] == 'f64' else 'b32'} {', '.join(f'%f{n}{i}' for i in range(c))};"
            for n, c in counts.items()
        )
        + " .reg .b64 %xa, %xb, %xc, %xd, %xas, %xbs, %xcs, %xds, %own; .reg .b32 %lane, %t;"
    )


def _case(match: Match, product: Match, types: dict[str, str], layouts: dict[str, str]) -> Case:
    counts = dict(zip("dabc", product.counts))
    inputs = tuple(_field(n, match, types[n]) for n in "abc")
    out = _field("d", match, types["d"])
    shape = match.slots["shape"]
    lines = ["mov.u32 %lane, %laneid;"]
    near = match.slots.get("frag", "") if match.slots.get("ss", "").startswith("shared") else ""
    for number, (name, field) in enumerate(zip("abcd", (*inputs, out))):
        lines.append(_address(name, number, field, name == near))
    for name in "abc":
        plain = f"wmma.load.{name}.sync.aligned.{layouts[name]}.{shape}.global.{types[name]}"
        op = match.op if match.slots.get("frag") == name else plain
        lines.append(_load(op, match, name, layouts[name], counts[name]))
    lines.append(f"{product.op} {', '.join(_regs(n, counts[n]) for n in 'dabc')};")
    store = f"wmma.store.d.sync.aligned.row.{shape}.global.{types['d']}"
    lines.append(f"{store} [%xd], {_regs('d', counts['d'])}, {_leading(match, 'd', 'row')};")
    requires = tuple(dict.fromkeys((*match.requires, *product.requires)))
    shared = (
        (f".shared .align 32 .b8 sh[{128 * max(f.count * f.bits // 8 for f in inputs)}];",) if near else ()
    )
    return Case(
        name=match.op, family=match.family, form=match.form.syntax, requires=requires, inputs=inputs, outputs=(out,),
        body=tuple(lines), registers=(_declare(counts, types), *shared), nan="any", together=True,
        reference=lambda arrays: _products(match, product, arrays, types, layouts),
        operands=lambda rng, quick: [_drawn(f, types[n], rng, quick) for n, f in zip("abc", inputs)],
    )  # fmt: skip


def _drawn(field: Field, kind: str, rng: np.random.Generator, quick: bool) -> Array:
    warps = QUICK_WARPS if quick else WARPS
    chosen = (np.arange(warps) % 8 == 7).repeat(32)[:, None]
    if mx.WIDTH[kind] < 8:
        return rng.integers(0, 1 << 32, (warps * 32, field.count), dtype=np.uint64).astype(np.uint32)
    return elements(kind, (warps * 32, field.count), rng, chosen).astype(field.dtype)


def _matrix(array: Array, extent: tuple[int, int], layout: str) -> Array:
    rows, columns = extent
    flat = array.reshape(-1, rows * columns)
    return (
        flat.reshape(-1, rows, columns) if layout == "row" else flat.reshape(-1, columns, rows).swapaxes(1, 2)
    )


def _values(array: Array, kind: str) -> Array:
    """Elements in memory as numbers."""
    words = array.astype(np.uint32) if array.dtype.itemsize < 4 else np.ascontiguousarray(array)
    found = mx.decoded(words, kind)
    return found.reshape(found.shape[0], -1) if mx.WIDTH[kind] < 8 else found[..., 0]


def _products(
    match: Match, product: Match, arrays: Inputs, types: dict[str, str], layouts: dict[str, str]
) -> list[Any]:
    a, b, c = (
        _matrix(_values(array, types[n]), _extent(match, n), layouts[n]) for n, array in zip("abc", arrays)
    )
    total, size = mx.product(a, b, c, types["a"], product.slots.get("op", ""))
    wants = mx.wanted(total, size, types["d"], types["a"], a.shape[2], "satfinite" in product.slots)
    each = total.shape[1] * total.shape[2] // 32
    return [wants[i::each] for i in range(each)]


def _copy(match: Match, which: str, kind: str, layouts: dict[str, str]) -> Case:
    """C loaded and stored again: exactly the same elements, transposed where one side is by columns."""
    count = match.counts[0] if which == "c" else match.counts[1]
    fields = (_field("c", match, kind), _field("d", match, kind))
    shape = match.slots["shape"]
    shared = match.slots.get("ss", "").startswith("shared")
    lines = [
        "mov.u32 %lane, %laneid;",
        _address("c", 0, fields[0], shared and which == "c"),
        _address("d", 1, fields[1], False),
    ]
    load = match.op if which == "c" else f"wmma.load.c.sync.aligned.row.{shape}.global.{kind}"
    store = match.op if which == "d" else f"wmma.store.d.sync.aligned.row.{shape}.global.{kind}"
    lines.append(_load(load, match, "c", layouts["c"], count))
    if shared and which == "d":
        lines += _stored_through_shared(fields[1], store, match, layouts["d"], count)
    else:
        lines.append(f"{store} [%xd], {_regs('c', count)}, {_leading(match, 'd', layouts['d'])};")

    def reference(arrays: Inputs) -> list[Array]:
        extent = _extent(match, "c")
        held = _matrix(arrays[0], extent, layouts["c"])
        if layouts["d"] == "col":
            held = held.swapaxes(1, 2)
        return [np.ascontiguousarray(held).reshape(len(arrays[0]), -1)]

    size = 128 * fields[0].count * fields[0].bits // 8
    return Case(
        name=match.op, family=match.family, form=match.form.syntax, requires=match.requires,
        inputs=fields[:1], outputs=fields[1:], body=tuple(lines),
        registers=(_declare({"c": count}, {"c": kind}), *([f".shared .align 32 .b8 sh[{size}];"] if shared else ())),
        reference=reference, operands=lambda rng, quick: [_drawn(fields[0], kind, rng, quick)], together=True,
    )  # fmt: skip


def _stored_through_shared(field: Field, store: str, match: Match, layout: str, count: int) -> list[str]:
    size = field.count * field.bits // 8
    copies = " ".join(f"ld.shared.b8 %byte, [%own+{i}]; st.global.b8 [%at1+{i}], %byte;" for i in range(size))
    return [
        f"mov.u64 %xds, sh; mov.u32 %t, %tid.x; mad.wide.u32 %own, %t, {size}, %xds; and.b32 %t, %t, 96; "
        f"mad.wide.u32 %xds, %t, {size}, %xds;",
        f"{store} [%xds], {_regs('c', count)}, {_leading(match, 'd', layout)};", f"bar.warp.sync -1; {copies}",
    ]  # fmt: skip
