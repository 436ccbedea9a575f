"""Cases of `multimem`: loads that combine what several buffers hold, stores and reductions that act on each.

Needs `case`, `reference.boxes` for the operations. Gives `plan`. Three buffers stand for three devices. A device without
multicast memory has none of these. Sums are exact, but for those of eight-bit floats, which round once.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Any

import ml_dtypes
import numpy as np

from ...isa.ptx import Match
from ..case import Array, Case, Field, Inputs
from ..reference.boxes import combined

BUFFERS, BLOCKS = 3, 8
#: Type -> NumPy type of its elements, and bits of a register.
TYPES: dict[str, tuple[Any, int]] = {
    "u32": ("u4", 32), "s32": ("i4", 32), "b32": ("u4", 32), "u64": ("u8", 64), "s64": ("i8", 64), "b64": ("u8", 64),
    "f16": ("f2", 16), "f16x2": ("f2", 32), "bf16": (ml_dtypes.bfloat16, 16), "bf16x2": (ml_dtypes.bfloat16, 32),
    "f32": ("f4", 32), "f64": ("f8", 64),
    "e4m3": (ml_dtypes.float8_e4m3fn, 8), "e5m2": (ml_dtypes.float8_e5m2, 8),
    "e4m3x2": (ml_dtypes.float8_e4m3fn, 16), "e4m3x4": (ml_dtypes.float8_e4m3fn, 32),
    "e5m2x2": (ml_dtypes.float8_e5m2, 16), "e5m2x4": (ml_dtypes.float8_e5m2, 32),
}  # fmt: skip


_FAMILIES = (
    "multimem.ld_reduce",
    "multimem.st",
    "multimem.red",
    "multimem.cp.async.bulk",
    "multimem.cp.reduce.async.bulk",
)


def plan(match: Match) -> Sequence[Case]:
    """The case of one spelling."""
    if match.family not in _FAMILIES:
        return ()
    if "bulk" in match.family:
        return (_bulk(match),)
    kind = match.slots["type"]
    bits = TYPES[kind][1]
    count = max(int(match.slots.get("vec", "v1")[1:]), 1)
    many = Field("m_", kind, bits, count, direct=True, replicas=BUFFERS)
    if match.family == "multimem.ld_reduce":
        given = _registers("d_", count)
        return [_case(match, kind, (many,), (Field("d_", kind, bits, count),), f"{match.op} {given}, [%at0];",
                      lambda arrays: [_loaded(match, kind, arrays[0], count)])]  # fmt: skip
    after = Field("d_", kind, bits, count, direct=True, replicas=BUFFERS, start="m_")
    body = f"{match.op} [%at2], {_registers('a_', count)};"

    def reference(arrays: Inputs) -> list[Array]:
        new = np.concatenate([arrays[1]] * BUFFERS, axis=1)
        if "op" not in match.slots:
            return [new]
        dtype = TYPES[kind][0]
        made = combined(match.slots["op"], arrays[0].view(dtype), new.view(dtype)).astype(dtype)
        return [np.ascontiguousarray(made).view(arrays[0].dtype)]

    return [_case(match, kind, (many, Field("a_", kind, bits, count)), (after,), body, reference)]


def _bulk(match: Match) -> Case:
    """128 elements of each block, from its shared memory into all buffers."""
    kind = match.slots.get("type", "u32")
    bits = TYPES[kind][1]
    size = bits // 8
    many, own = Field("m_", kind, bits, direct=True, replicas=BUFFERS), Field("a_", kind, bits)
    body = (
        f"mov.u32 %t, %tid.x; setp.eq.u32 %p, %t, 0; mov.u32 %z, sh; mad.lo.u32 %r, %t, {size}, %z; "
        f"st.shared.b{bits} [%r], %a_; "
        f"mov.u16 %mask, 0x8421; fence.proxy.async; bar.sync 0; @!%p bra done; {match.op} [%at2], [%z], {128 * size}"
        f"{', %mask' if 'cp_mask' in match.op else ''}; cp.async.bulk.commit_group; cp.async.bulk.wait_group 0; done:"
    )

    def reference(arrays: Inputs) -> list[Array]:
        new = np.concatenate([arrays[1]] * BUFFERS, axis=1)
        if "op" in match.slots:
            dtype = TYPES[kind][0]
            made = combined(match.slots["op"], arrays[0].view(dtype), new.view(dtype)).astype(dtype)
            return [np.ascontiguousarray(made).view(arrays[0].dtype)]
        if "cp_mask" in match.op:
            chosen = 0x8421 >> np.arange(16) & 1
            old, fresh = (np.ascontiguousarray(x.T).view(np.uint8).reshape(-1, 16) for x in (arrays[0], new))
            kept = np.ascontiguousarray(np.where(chosen, fresh, old)).view(np.uint32)
            return [np.ascontiguousarray(kept.reshape(BUFFERS, -1).T)]
        return [new]

    after = Field("d_", kind, bits, direct=True, replicas=BUFFERS, start="m_")
    made = _case(match, kind, (many, own), (after,), body, reference)
    return replace(made, registers=(
        ".reg .b32 %t, %z, %r; .reg .b16 %mask; .reg .pred %p; .shared .align 128 .b8 sh[1024];",
    ), signature="")  # fmt: skip


def _registers(name: str, count: int) -> str:
    return f"%{name}" if count == 1 else "{" + ", ".join(f"%{name}{i}" for i in range(count)) + "}"


def _case(
    match: Match, kind: str, inputs: tuple[Field, ...], outputs: tuple[Field, ...], body: str, reference: Any
) -> Case:
    return Case(
        name=match.op, family=match.family, form=match.form.syntax, requires=match.requires, inputs=inputs, outputs=outputs,
        body=(body,), reference=reference, nan="any", together=True,
        signature="multimem." + ".".join([match.family, *(match.slots.get(s, "") for s in ("op", "vec", "type"))]),
        operands=lambda rng, quick: [_drawn(kind, f, rng, 1 if quick else BLOCKS) for f in inputs],
    )  # fmt: skip


def _drawn(kind: str, field: Field, rng: np.random.Generator, blocks: int) -> Array:
    """Integers with any bits; small floats."""
    dtype, bits = TYPES[kind]
    shape = (128 * blocks, field.count * field.replicas)
    if kind[0] not in "fbe" or kind in ("b32", "b64"):
        return rng.integers(0, (1 << bits) - 1, shape, dtype=field.dtype, endpoint=True)
    each = bits // (8 * np.dtype(dtype).itemsize)
    values = rng.integers(-6, 7, (shape[0], shape[1] * each)) / 4
    return np.ascontiguousarray(values.astype(dtype)).view(field.dtype)


def _loaded(match: Match, kind: str, held: Array, count: int) -> Array:
    """All buffers' elements combined, the first with the second, and so on."""
    dtype, op = TYPES[kind][0], match.slots["op"]
    parts = [np.ascontiguousarray(held[:, i * count : (i + 1) * count]).view(dtype) for i in range(BUFFERS)]
    wide = parts if kind[0] in "us" or kind in ("b32", "b64", "f64") else [p.astype("f4") for p in parts]
    total = wide[0]
    for part in wide[1:]:
        total = combined(op, total, part)
    return np.ascontiguousarray(total.astype(dtype)).view(held.dtype)
