"""Multicast memory: one address for the same place in several buffers.

Needs the device's multicast objects. Gives the semantics of `multimem`. Invariant: a load combines what all buffers have,
in their order; a store and a reduction act on each.
"""

from __future__ import annotations

from typing import Any

import ml_dtypes
import numpy as np

from ...core.arrays import Array, item_bytes
from ...core.faults import DeviceFault
from ...numerics.reductions import combine
from ..asynchronous.regions import each
from ..front.model import Bound, Lanewise, MemArg, Op, VecArg, semantics
from ..state.access import load
from .addresses import address_dtype, moved
from .atomics import atomic
from .bulk import copy
from .memory import st

#: Type -> dtype of the register, type of an element.
_TYPES: dict[str, tuple[str, str]] = {
    "u32": ("u4", "u32"), "s32": ("i4", "s32"), "u64": ("u8", "u64"), "s64": ("i8", "s64"),
    "b32": ("u4", "b32"), "b64": ("u8", "b64"), "f16": ("u2", "f16"), "bf16": ("u2", "bf16"),
    "f16x2": ("u4", "f16"), "bf16x2": ("u4", "bf16"), "f32": ("f4", "f32"), "f64": ("f8", "f64"),
    "e4m3": ("u1", "e4m3"), "e5m2": ("u1", "e5m2"), "e4m3x2": ("u2", "e4m3"), "e5m2x2": ("u2", "e5m2"),
    "e4m3x4": ("u4", "e4m3"), "e5m2x4": ("u4", "e5m2"),
}  # fmt: skip
_NARROW: dict[str, Any] = {
    "f16": np.dtype("f2"),
    "bf16": np.dtype(ml_dtypes.bfloat16),
    "e4m3": np.dtype(ml_dtypes.float8_e4m3fn),
    "e5m2": np.dtype(ml_dtypes.float8_e5m2),
}
_OPERATIONS = ("min", "max", "add", "and", "or", "xor")
_LARGEST = {"e4m3": 448.0, "e5m2": 57344.0}


@semantics("multimem")
def multimem(op: Op) -> Bound:
    """Loads, stores, reductions, and bulk copies."""
    if op.has("ld_reduce"):
        return _load(op)
    if op.has("cp"):
        return copy(op, lambda wave, lane, address: _buffers(wave, lane, op, address))
    bound = st(op) if op.has("st") else atomic(op)
    assert isinstance(bound, Lanewise)
    mem = op.args[0]
    assert isinstance(mem, MemArg)
    fn = bound.fn

    def run(wave: Any, lanes: Array, address: Array, *values: Array) -> None:
        for places in _places(wave, lanes, op, moved(address, mem.offset)):
            fn(wave, lanes, places - np.uint64(mem.offset & 0xFFFFFFFFFFFFFFFF), *values)

    return Lanewise(run, ("u8", *bound.ins[1:]))


def _places(wave: Any, lanes: Array, op: Op, address: Array) -> list[Array]:
    """For each buffer of the object the addresses that the lanes mean there."""
    rows: list[list[int]] = []
    for lane, a in zip(lanes.tolist(), each(address, lanes)):
        rows.append(_buffers(wave, lane, op, a))
    if len({len(r) for r in rows}) != 1:
        raise DeviceFault(
            "out-of-bounds",
            "multimem access of threads to objects of several sizes",
            wave.where(int(lanes[0]), op),
        )
    return [np.array(column, np.uint64) for column in zip(*rows)]


def _buffers(wave: Any, lane: int, op: Op, address: int) -> list[int]:
    """The same place in each buffer of the object that an address is in."""
    multicasts = wave.launch.device.multicasts
    found = next((m for m in multicasts if m.address <= address < m.address + m.nbytes), None)
    if found is None:
        raise DeviceFault(
            "out-of-bounds",
            f"multimem access at {address:#x}, which is in no multicast object",
            wave.where(lane, op),
            expected="an address in what Device.multicast made of several buffers",
        )
    return [b.address + address - found.address for b in found.buffers]


def _load(op: Op) -> Bound:
    mem = op.args[1]
    assert isinstance(mem, MemArg)
    count = len(op.args[0].items) if isinstance(op.args[0], VecArg) else 1
    dtype, element = _TYPES[op.mods[-1]]
    name = next(w for w in op.mods if w in _OPERATIONS)
    acquires = op.has("acquire")

    def run(wave: Any, lanes: Array, address: Array) -> Any:
        if acquires:
            wave.sanitizer.fence(lanes)
        places = _places(wave, lanes, op, moved(address, mem.offset))
        got = [load(wave, lanes, op, p, dtype, count, "global", False) for p in places]
        out = [_combined([g[k] for g in got], name, element, op, dtype) for k in range(count)]
        return out[0] if count == 1 else out

    return Lanewise(run, (address_dtype(mem),), (dtype,) * count)


def _combined(values: list[Array], name: str, element: str, op: Op, dtype: str) -> Array:
    """One register's values of all buffers, combined in order; halves and narrower add in f32 or f16 and round once."""
    if element in _LARGEST or (element in _NARROW and name == "add" and op.has("acc::f32")):
        kind = np.dtype("f2") if op.has("acc::f16") else np.dtype("f4")
        wide = [np.ascontiguousarray(v).view(_NARROW[element]).astype(kind) for v in values]
        total = wide[0]
        for w in wide[1:]:
            total = combine(name, "f16" if kind.itemsize == 2 else "f32")(total, w)
        limit = _LARGEST.get(element)
        if limit is not None:
            total = np.clip(total, -limit, limit)
        packed: Array = total.astype(_NARROW[element]).view(dtype)
        return packed
    raw = f"u{item_bytes('f2' if element in ('f16', 'bf16') else dtype)}"
    step = combine(name, element)
    total = np.ascontiguousarray(values[0]).view(raw)
    for v in values[1:]:
        total = step(total, np.ascontiguousarray(v).view(raw))
    result: Array = total.view(dtype)
    return result
