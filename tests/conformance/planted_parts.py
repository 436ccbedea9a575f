"""Faults to plant into the emulator's parts: fragments, layouts, swizzles, boxes, and what asynchronous units count.

Needs the emulator's modules. Gives `PARTS` and `planted_part`. A fault replaces one function by itself with a mistake.
"""

from __future__ import annotations

import importlib
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from typing import Any

import numpy as np

from warpwright.emulator import ptx as emulator  # noqa: F401 - registers the semantics

_EMULATOR = "warpwright.emulator.ptx"
#: Functions that remember what they computed.
_REMEMBER = (
    ("semantics.descriptors", "pieces"),
    ("semantics.tensor_products", "parts"),
    ("semantics.warpgroup", "_places"),
)


@dataclass(frozen=True)
class Part:
    """`place` is a module and a name in it (or in a class of it); `bend` makes the wrong function of the right one."""

    name: str
    place: str
    case: str
    bend: Callable[[Any], Any]


def _after(change: Callable[..., Any]) -> Callable[[Any], Any]:
    """A mistake in what comes out."""
    return lambda right: lambda *a, **k: change(right(*a, **k))


def _before(change: Callable[..., tuple[Any, ...]]) -> Callable[[Any], Any]:
    """A mistake in what goes in."""
    return lambda right: lambda *a: right(*change(*a))


def _rolled(found: Any, axis: int) -> Any:
    return np.roll(found, 1, axis=axis)


_LOAD = "cp.async.bulk.tensor.{}.mbarrier::complete_tx::bytes#{}"
_TILE = _LOAD.format("2d.shared::cluster.global.tile", "{}")
_MMA = "tcgen05.mma.cta_group::1.kind::f16#shared,128x64,f16-f16-f32,swizzles=128-64"
_WIDE = "tcgen05.mma.cta_group::2.kind::f16#shared,128x32,f16-f16-f32,swizzles=0-32"
_SCALED = (
    "tcgen05.mma.cta_group::1.kind::mxf8f6f4.block_scale#tensor,128x96,e4m3-e2m1-f32,swizzles=128-64,ids=3-1"
)
_SPARSE = "tcgen05.mma.sp.cta_group::1.kind::i8#shared,128x64,u8-s8-s32,swizzles=128-64"
_ZEROS = "tcgen05.mma.ws.cta_group::1.kind::f16#shared,128x64,f16-f16-f32,zeros=847173709201408"
_WGMMA = "wgmma.mma_async.sync.aligned.m64n16k16.f32.f16.f16#{}"

PARTS = [
    Part("a wrong bit of a swizzle", "asynchronous.boxes:swizzled", _TILE.format("u16,swizzle=128,at=0_0"),
         _after(lambda at: at ^ 64)),
    Part("no swizzle at all", "asynchronous.boxes:swizzled", _TILE.format("u8,swizzle=64,at=0_0"),
         lambda right: lambda at, mode: at),
    Part("a box that starts a row late", "asynchronous.boxes:_spread", _TILE.format("u16,swizzle=128,at=0_0"),
         _before(lambda m, dim, start, rows, inside: (m, dim, start + 1, rows, inside))),
    Part("zeros where a map asks for NaN", "semantics.tensor_copies:_filled", _TILE.format("f32,swizzle=64,at=16_-1,nan"),
         _after(np.zeros_like)),
    Part("subnormals that stay", "semantics.tensor_copies:_flushed",
         _TILE.format("f32.ftz,swizzle=128B_atom_32B_flip_8B,at=0_0"),
         lambda right: lambda items: items),
    Part("rows gathered in another order", "semantics.tensor_copies:gather4",
         _LOAD.format("2d.shared::cluster.global.tile::gather4", "u8,swizzle=64,at=0_9_12_1_4"),
         _before(lambda m, at: (m, [at[0], at[2], at[1], *at[3:]]))),
    Part("filter offsets forgotten", "semantics.tensor_copies:im2col",
         _LOAD.format("4d.shared::cluster.global.im2col", "u8,swizzle=128B_atom_32B,at=0_0_1_0"),
         _before(lambda m, at, offsets: (m, at, [0] * len(offsets)))),
    Part("a reduction the other way", "semantics.tensor_copies:combine",
         "cp.reduce.async.bulk.tensor.2d.global.shared::cta.max.bulk_group#u32,swizzle=64,at=0_0",
         _before(lambda name, kind: ("min", kind))),
    Part("a bulk reduction that sums", "semantics.bulk:combine",
         "cp.reduce.async.bulk.global.shared::cta.bulk_group.xor.b32",
         _before(lambda name, kind: ("add", "u32"))),
    Part("a remote reduction with or", "semantics.remote:combine",
         "red.async.relaxed.cluster.shared::cluster.mbarrier::complete_tx::bytes.and.b32",
         _before(lambda name, kind: ("or", kind))),
    Part("a byte too few counted", "asynchronous.mbarriers:transact", _TILE.format("u16,swizzle=128,at=0_0"),
         _before(lambda wave, lane, op, at, change: (wave, lane, op, at, change + (change < 0)))),
    Part("multicast memory without its last buffer", "semantics.multimem:_places", "multimem.ld_reduce.min.u32",
         _after(lambda places: places[:-1])),
    Part("a field of a tensor map beside the right one", "semantics.tensor_maps:replaced",
         "tensormap.replace.tile.box_dim.b1024.b32#0, 16",
         _before(lambda raw, field, which, value: (raw, field, which + 1, value))),
    Part("a cluster beside the cancelled one", "semantics.cluster_launch:_answer",
         "clusterlaunchcontrol.query_cancel.is_canceled.pred.b128",
         _before(lambda first: (first and (first[0] - 1, *first[1:]),))),
    Part("registers of tensor memory swapped", "semantics.tensor_memory:_fragment",
         "tcgen05.ld.sync.aligned.16x128b.x2.b32",
         _after(lambda found: tuple(_rolled(x, 0) for x in found))),
    Part("lanes of tensor memory turned", "semantics.tensor_memory:_fragment", "tcgen05.st.sync.aligned.16x64b.x4.b32",
         _after(lambda found: tuple(_rolled(x, 1) for x in found))),
    Part("the last register left out of a reduction", "semantics.tensor_memory:_reduced",
         "tcgen05.ld.red.sync.aligned.32x32b.x2.min.u32", _before(lambda op, values: (op, values[:-1]))),
    Part("a step along K exchanged", "semantics.descriptors:_by_depth", _MMA.replace("shared", "tensor"),
         _after(lambda at: at[:, ::-1])),
    Part("the wrong major", "semantics.descriptors:_by_depth", _WIDE, _after(lambda at: _rolled(at, 0))),
    Part("a row dropped", "semantics.tensor_products:multiply", _MMA, _after(lambda d: _rolled(d, 0))),
    Part("the halves of a pair's columns exchanged", "semantics.tensor_products:parts", _WIDE,
         _after(lambda found: tuple(replace(p, first=p.count - p.first) for p in found))),
    Part("the wrong byte of the scale factors", "semantics.tensor_products:Job._factors", _SCALED,
         _before(lambda self, slot, quarters, address, count, first: (self, slot, quarters, address, count, first ^ 1))),
    Part("metadata of the next chunk", "semantics.tensor_products:Job._metadata", _SPARSE,
         _after(lambda found: _rolled(found, 1))),
    Part("metadata of the next row", "semantics.tensor_products:Job._metadata", _SPARSE,
         _after(lambda found: _rolled(found, 0))),
    Part("columns zeroed one late", "semantics.tensorcore:zero_columns", _ZEROS, _after(lambda found: np.roll(found, 1))),
    Part("a copy to the wrong lanes", "semantics.tensorcore:_copied_lanes",
         "tcgen05.cp.cta_group::1.64x128b.warpx2::02_13#swizzle=0",
         _after(lambda lanes: np.roll(lanes, 1))),
    Part("a shift of nothing", "semantics.tensorcore:shift_rows", "tcgen05.shift.cta_group::1.down#quarter=1",
         lambda right: lambda *a: None),
    Part("fragments of a warpgroup exchanged", "semantics.warpgroup:_fragments", _WGMMA.format("registers"),
         _after(lambda found: _rolled(found, 1))),
    Part("a matrix of a warpgroup by the wrong rows", "semantics.descriptors:_by_depth", _WGMMA.format("memory"),
         _after(lambda at: _rolled(at, 0))),
    Part("sparse metadata of mma by the wrong row", "semantics.mma:_metadata",
         "mma.sp.sync.aligned.m16n8k32.row.col.f16.f16.f16.f16", _after(lambda found: found ^ 1)),
]  # fmt: skip


@contextmanager
def planted_part(part: Part) -> Iterator[None]:
    """The emulator with one fault."""
    module, _, name = part.place.partition(":")
    home: Any = importlib.import_module(f"{_EMULATOR}.{module}")
    *inside, last = name.split(".")
    for word in inside:
        home = getattr(home, word)
    right = getattr(home, last)
    _forget()
    setattr(home, last, part.bend(right))
    try:
        yield
    finally:
        setattr(home, last, right)
        _forget()


def _forget() -> None:
    for module, name in _REMEMBER:
        found = getattr(importlib.import_module(f"{_EMULATOR}.{module}"), name)
        if hasattr(found, "cache_clear"):
            found.cache_clear()
