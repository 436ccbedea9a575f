"""Loads, stores, prefetches and address conversion.

Needs access to memory. Gives the semantics of `ld ldu st cvta isspacep prefetch mapa` and their kin.
"""

from __future__ import annotations

from typing import Any

import numpy as np

from ...core.arrays import Array, item_bytes
from ...core.faults import DeviceFault
from ...core.memory import CLUSTER_STRIDE, LOCAL_WINDOW, PARAM_WINDOW, SHARED_WINDOW, WINDOW_BYTES
from ..asynchronous.regions import region
from ..front.model import (
    STORAGE,
    Arg,
    Bound,
    ConstArg,
    Lanewise,
    MemArg,
    Op,
    Pure,
    VecArg,
    numpy_dtype,
    semantics,
)
from ..state.access import load, store
from .addresses import address_dtype, moved, space_of
from .remote import st_async, st_bulk

#: Bytes that `discard` names.
DISCARDED = 128
_ORDERED = ("volatile", "relaxed", "acquire", "release", "mmio")


def _vector(a: Arg) -> int:
    return len(a.items) if isinstance(a, VecArg) else 1


@semantics("ld", "ldu")
def ld(op: Op) -> Bound:
    """Loads of every width, order and space."""
    mem = op.args[1]
    assert isinstance(mem, MemArg)
    dtype, count, space = STORAGE[op.type], _vector(op.args[0]), space_of(op, mem)
    extra = tuple("u8" for _ in op.args[2:])
    if space == "kparam":
        return _kernel_param(op, mem, dtype, count)
    plain = not op.has(*_ORDERED)
    acquire = op.has("acquire")
    scope = "cta" if op.has("cta") else "gpu"
    offset = mem.offset

    def run(wave: Any, lanes: Array, address: Array, *_: Array) -> Any:
        if acquire:
            wave.sanitizer.acquire(lanes, scope)
        got = load(wave, lanes, op, moved(address, offset), dtype, count, space, plain)
        got = [g if g.size == lanes.size else np.repeat(g, lanes.size) for g in got]
        return got[0] if count == 1 else got

    return Lanewise(run, (address_dtype(mem), *extra), (dtype,) * count, spins=not plain)


def _kernel_param(op: Op, mem: MemArg, dtype: str, count: int) -> Bound:
    """A kernel parameter at a fixed offset: one value for the launch."""
    assert isinstance(mem.base, ConstArg)
    at = int(mem.base.value) + mem.offset
    width = item_bytes(dtype)

    def run(wave: Any, lanes: Array, _: Array) -> Any:
        params = wave.launch.params
        if not 0 <= at <= params.size - count * width or at % (count * width):
            raise DeviceFault(
                "out-of-bounds",
                f"load of {count * width} bytes at offset {at} of the kernel's {params.size} bytes of parameters",
                wave.where(int(lanes[0]), op),
                expected=f"a multiple of {count * width} inside the parameters",
            )
        raw = params.bytes
        got = [
            raw[at + k * width : at + (k + 1) * width].copy().view(numpy_dtype(dtype)) for k in range(count)
        ]
        return got[0] if count == 1 else got

    return Lanewise(run, ("u8",), (dtype,) * count, shared_result=True)


@semantics("st")
def st(op: Op) -> Bound:
    """Stores of every width, order and space."""
    if op.has("bulk"):
        return st_bulk(op)
    if op.has("mbarrier::complete_tx::bytes"):
        return st_async(op)
    mem = op.args[0]
    assert isinstance(mem, MemArg)
    dtype, count, space = STORAGE[op.type], _vector(op.args[1]), space_of(op, mem)
    extra = tuple("u8" for _ in op.args[2:])
    plain = not op.has(*_ORDERED)
    release = op.has("release")
    scope = "cta" if op.has("cta") else "gpu"
    offset = mem.offset

    def run(wave: Any, lanes: Array, address: Array, *values: Array) -> None:
        if release:
            wave.sanitizer.release(lanes, scope)
        store(wave, lanes, op, moved(address, offset), values[:count], dtype, space, plain)

    return Lanewise(run, (address_dtype(mem), *(dtype,) * count, *extra))


_WINDOWS = {"shared": SHARED_WINDOW, "local": LOCAL_WINDOW, "param": PARAM_WINDOW}


def _window(op: Op) -> int:
    return next((_WINDOWS[w.partition("::")[0]] for w in op.mods if w.partition("::")[0] in _WINDOWS), 0)


@semantics("cvta")
def cvta(op: Op) -> Bound:
    """Generic addresses from and to those of a space. Parameters already have generic addresses."""
    window = 0 if op.has("param", "param::entry") else _window(op)
    dtype = STORAGE[op.type]
    if not window:
        return Pure(lambda a: a, (dtype,), (dtype,), alias=True)
    base = np.dtype(dtype).type(window)
    if op.has("to"):
        return Pure(lambda a: np.where(a == 0, a, a - base), (dtype,), (dtype,))
    return Pure(lambda a: a + base, (dtype,), (dtype,))


@semantics("isspacep")
def isspacep(op: Op) -> Bound:
    """Whether a generic address lies in a space's window."""
    window = np.uint64(_window(op))
    size = np.uint64(WINDOW_BYTES)
    if not window:
        limit = np.uint64(0x0500_0000_0000)
        return Pure(lambda a: a >= limit, ("u8",), ("?",))
    return Pure(lambda a: a // size * size == window, ("u8",), ("?",))


@semantics("mapa")
def mapa(op: Op) -> Bound:
    """The address that a block of the cluster has for the same place in its own shared memory."""
    d = STORAGE[op.type]
    base = 0 if op.has("shared::cluster") else SHARED_WINDOW

    def run(a: Array, rank: Array) -> Array:
        inner = (a.astype("u8") - np.uint64(base)) % np.uint64(CLUSTER_STRIDE)
        moved_to = inner + (rank.astype("u8") + np.uint64(1)) * np.uint64(CLUSTER_STRIDE)
        result: Array = (moved_to + np.uint64(base)).astype(d)
        return result

    return Pure(run, (d, "u4"), (d,))


@semantics("getctarank")
def getctarank(op: Op) -> Bound:
    """The block of the cluster that an address of shared memory belongs to."""
    d = STORAGE[op.type]
    base = 0 if op.has("shared::cluster") else SHARED_WINDOW

    def run(wave: Any, lanes: Array, a: Array) -> Array:
        high = ((a.astype("u8") - np.uint64(base)) // np.uint64(CLUSTER_STRIDE)).astype(np.int64)
        own = wave.block_in_cluster[lanes]
        return np.where(high == 0, own, high - 1).astype("u4")

    return Lanewise(run, (d,), ("u4",))


@semantics("discard")
def discard(op: Op) -> Bound:
    """The bytes have no value any more."""
    mem = op.args[0]
    assert isinstance(mem, MemArg)
    offset = mem.offset

    def run(wave: Any, lanes: Array, address: Array, _: Array) -> None:
        where = np.broadcast_to(moved(address, offset), lanes.shape)
        bad = where % np.uint64(DISCARDED) != 0
        if bad.any():
            at = int(np.argmax(bad))
            raise DeviceFault(
                "misaligned",
                f"discard at {int(where[at]):#x}, which is not a multiple of {DISCARDED}",
                wave.where(int(lanes[at]), op),
            )
        for lane, a in zip(lanes.tolist(), where.tolist()):
            piece, start = region(wave, lane, op, a, "global", DISCARDED, 1)
            if piece.initialised is None:
                piece.initialised = np.ones(piece.bytes.size, np.bool_)
            piece.initialised[start : start + DISCARDED] = False

    return Lanewise(run, (address_dtype(mem), "u4"))


@semantics("prefetch", "prefetchu", "applypriority")
def cache_hint(op: Op) -> Bound:
    """Hints to the caches: nothing to do."""
    ins = tuple("u8" for _ in op.args)
    return Lanewise(lambda wave, lanes, *_: None, ins)


@semantics("createpolicy")
def createpolicy(op: Op) -> Bound:
    """A cache policy is an opaque number that nothing here reads."""
    ins = tuple("f4" if isinstance(a, ConstArg) and isinstance(a.value, float) else "u8" for a in op.args[1:])
    return Pure(lambda *_: np.zeros(1, np.uint64) + max([a.size for a in _], default=1) * 0, ins, ("u8",))
