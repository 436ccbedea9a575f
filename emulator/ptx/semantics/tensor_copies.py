"""Tensor copies: boxes of tensors between global and shared memory, as tensor maps describe them.

Needs boxes and flights. Gives `tensor_copy`, the semantics of `cp.async.bulk.tensor`, its reductions and prefetches.
Invariant: the map, the coordinates and the memory are checked when the copy is issued, with the map's bytes as they are
then; a barrier object is told the bytes of the whole box, also where the tensor ends before it.
"""

from __future__ import annotations

from functools import lru_cache
from typing import Any

import numpy as np

from ....isa.ptx.swizzle import Swizzle
from ....isa.ptx.tensor_map import BYTES, Mode, Problem, TensorMap, decode, problem
from ...core.arrays import Array
from ...core.faults import DeviceFault
from ...core.memory import CLUSTER_STRIDE, SHARED_START, Allocation
from ...numerics.reductions import combine
from ..asynchronous.boxes import Box, Units, gather4, im2col, tile, units
from ..asynchronous.flights import VIEWS, Side, Transfer, flights
from ..asynchronous.mbarriers import find
from ..asynchronous.proxies import map_used
from ..asynchronous.regions import each, in_block, ranks, region
from ..front.model import Arg, Bound, Lanewise, ListArg, MemArg, Op, VecArg
from ..state.access import locate
from .addresses import address_dtype, moved

#: Shared addresses of tensor copies are multiples of this.
ALIGN = 128
_OPERATIONS = ("add", "min", "max", "inc", "dec", "and", "or", "xor")
_MODES = {
    "im2col": Mode.IM2COL,
    "im2col_no_offs": Mode.IM2COL,
    "im2col::w": Mode.IM2COL_W,
    "im2col::w::128": Mode.IM2COL_W128,
}
#: Operation -> element types that it takes.
_REDUCIBLE = {
    "add": ("u32", "s32", "u64", "f16", "bf16", "f32", "f32.ftz", "f64"),
    "min": ("u32", "s32", "u64", "s64", "f16", "bf16"),
    "max": ("u32", "s32", "u64", "s64", "f16", "bf16"),
    "inc": ("u32",),
    "dec": ("u32",),
    "and": ("u32", "s32", "u64", "s64"),
    "or": ("u32", "s32", "u64", "s64"),
    "xor": ("u32", "s32", "u64", "s64"),
}


class _Form:
    """What the words of an instruction say."""

    def __init__(self, op: Op) -> None:
        self.dim = int(next(w for w in op.mods if len(w) == 2 and w[1] == "d" and w[0].isdigit())[0])
        self.mode = next((_MODES[w] for w in op.mods if w in _MODES), Mode.TILE)
        self.four = op.has("tile::gather4", "tile::scatter4")
        self.loads = op.has("mbarrier::complete_tx::bytes")
        self.prefetches = op.has("prefetch")
        self.space = "cluster" if op.has("shared::cluster") else "shared"
        self.reduction = next((w for w in op.mods if w in _OPERATIONS), None) if op.has("reduce") else None


def tensor_copy(op: Op) -> Bound:
    """Every form: loads signal a barrier object, stores and reductions belong to a group, prefetches do nothing."""
    form = _Form(op)
    group = next(a for a in op.args if isinstance(a, ListArg))
    where, at = group.items
    assert isinstance(at, VecArg)
    count = len(at.items)
    map_type = address_dtype(where) if isinstance(where, MemArg) else "u8"
    offset = where.offset if isinstance(where, MemArg) else 0
    coordinates = (map_type, *("i4",) * count)
    if form.prefetches:
        extra = _extra_types(op, op.args[1:])
        return Lanewise(_prefetcher(op, form, offset, count), (*coordinates, *extra))
    if form.loads:
        d, bar = op.args[0], op.args[2]
        assert isinstance(d, MemArg) and isinstance(bar, MemArg)
        ins = (address_dtype(d), *coordinates, address_dtype(bar), *_extra_types(op, op.args[3:]))
        return Lanewise(_loader(op, form, offset, count, d, bar), ins)
    a = op.args[1]
    assert isinstance(a, MemArg)
    extra = ("u8",) * (len(op.args) - 2)
    return Lanewise(_storer(op, form, offset, count, a), (*coordinates, address_dtype(a), *extra))


def _extra_types(op: Op, args: tuple[Arg, ...]) -> tuple[str, ...]:
    """Dtypes of im2col offsets, multicast mask and cache policy."""
    kinds: list[str] = []
    for a in args:
        kinds += ["u2"] * len(a.items) if isinstance(a, VecArg) else ["u4"]
    if op.has("L2::cache_hint"):
        kinds[-1] = "u8"
    return tuple(kinds)


def _im2col_offsets(op: Op) -> int:
    """How many im2col offsets the instruction has."""
    return next((len(a.items) for a in op.args if isinstance(a, VecArg)), 0)


def _columns(values: tuple[Array, ...], lanes: Array) -> list[list[int]]:
    """For each lane its row of values."""
    if not values:
        return [[] for _ in range(lanes.size)]
    return [list(row) for row in zip(*(each(v, lanes) for v in values))]


def _prefetcher(op: Op, form: _Form, offset: int, count: int) -> Any:
    many = _im2col_offsets(op)

    def run(wave: Any, lanes: Array, maps: Array, *rest: Array) -> None:
        at = _columns(rest[:count], lanes)
        moves = _columns(rest[count : count + many], lanes)
        for i, (lane, address) in enumerate(zip(lanes.tolist(), each(moved(maps, offset), lanes))):
            _box(wave, lane, op, form, map_at(wave, lane, op, address), at[i], moves[i])

    return run


def _loader(op: Op, form: _Form, offset: int, count: int, d: MemArg, bar: MemArg) -> Any:
    many = _im2col_offsets(op)
    multicast = op.has("multicast::cluster")

    def run(wave: Any, lanes: Array, to: Array, maps: Array, *rest: Array) -> None:
        at, rest = _columns(rest[:count], lanes), rest[count:]
        bars = find(wave, lanes, op, moved(rest[0], bar.offset), form.space).tolist()
        moves, rest = _columns(rest[1 : 1 + many], lanes), rest[1 + many :]
        masks = each(rest[0], lanes) if multicast else None
        addresses, places = each(moved(maps, offset), lanes), each(moved(to, d.offset), lanes)
        for i, lane in enumerate(lanes.tolist()):
            m = map_at(wave, lane, op, addresses[i])
            box = _box(wave, lane, op, form, m, at[i], moves[i])
            t = _load(wave, lane, op, form, box, places[i])
            _aim(wave, op, t, box.nbytes, bars[i], masks[i] if masks is not None else None)
            flights(wave).start(t)

    return run


def _storer(op: Op, form: _Form, offset: int, count: int, a: MemArg) -> Any:
    def run(wave: Any, lanes: Array, maps: Array, *rest: Array) -> None:
        at = _columns(rest[:count], lanes)
        places = each(moved(rest[count], a.offset), lanes)
        for i, (lane, address) in enumerate(zip(lanes.tolist(), each(moved(maps, offset), lanes))):
            m = map_at(wave, lane, op, address)
            _check_store(wave, lane, op, form, m, at[i])
            box = _box(wave, lane, op, form, m, at[i], [])
            t = _store(wave, lane, op, form, box, places[i])
            t.group = int(flights(wave).committed[lane])
            flights(wave).start(t)

    return run


# -- maps and boxes ----------------------------------------------------------------------------------------------------


def map_at(wave: Any, lane: int, op: Op, address: int) -> TensorMap:
    """The tensor map at a generic address, with what the tensor-map proxy wants checked."""
    if address % 64:
        raise DeviceFault(
            "misaligned",
            f"tensor map at {address:#x}, which is not a multiple of 64",
            wave.where(lane, op),
        )
    one = np.array([lane])
    found_at = locate(wave, one, op, np.array([address], np.uint64), 1, "generic")[0]
    locate(wave, one, op, np.array([address + BYTES - 1], np.uint64), 1, "generic")
    piece = found_at.piece
    start = found_at.start if found_at.offsets is None else int(found_at.offsets[0])
    map_used(wave, lane, op, piece, start)
    found, wrong = _decoded(piece.bytes[start : start + BYTES].tobytes())
    if found is None or wrong is not None:
        raise _bad(
            wave, lane, op, wrong or Problem("there is no tensor map at this address", "a map", "none")
        )
    return found


@lru_cache(256)
def _decoded(raw: bytes) -> tuple[TensorMap | None, Problem | None]:
    found = decode(raw)
    return found, problem(found) if found is not None else None


def _bad(wave: Any, lane: int, op: Op, wrong: Problem) -> DeviceFault:
    return DeviceFault(
        "bad-tensor-map",
        wrong.message + ", used",
        wave.where(lane, op),
        expected=wrong.expected,
        found=wrong.found,
    )


def _box(wave: Any, lane: int, op: Op, form: _Form, m: TensorMap, at: list[int], moves: list[int]) -> Box:
    """The box that an instruction names; a fault where the map is for another one."""
    if m.rank != form.dim:
        raise _bad(
            wave,
            lane,
            op,
            Problem("a map of another rank", f"a tensor of {form.dim} dimensions", str(m.rank)),
        )
    if m.mode is not form.mode:
        raise _bad(wave, lane, op, Problem("a map of another mode", form.mode.name, m.mode.name))
    if m.interleave:
        raise _bad(
            wave,
            lane,
            op,
            Problem("the emulator does not execute interleaved layouts", "no interleave", str(m.interleave)),
        )
    if m.element.packed == 16 and at[0] % 128:
        raise _bad(
            wave, lane, op, Problem("a first coordinate inside a unit", "a multiple of 128", str(at[0]))
        )
    if form.four:
        if m.box[1] != 1:
            raise _bad(
                wave,
                lane,
                op,
                Problem("a map whose boxes have several rows", "a box of one row", str(m.box[1])),
            )
        return gather4(m, at)
    if form.mode is Mode.TILE:
        return tile(m, at)
    if form.mode is Mode.IM2COL_W128 and moves and moves[0]:
        raise _bad(
            wave,
            lane,
            op,
            Problem("the emulator does not execute im2col::w::128 with a halo", "0", str(moves[0])),
        )
    return im2col(m, at, moves)


def _check_store(wave: Any, lane: int, op: Op, form: _Form, m: TensorMap, at: list[int]) -> None:
    """What holds only on the way to global memory."""
    if any(c < 0 for c in at[: 1 if form.four else None]):
        raise DeviceFault(
            "out-of-bounds",
            "tensor store with a negative coordinate",
            wave.where(lane, op),
            expected="coordinates of 0 or more; only what lies behind the tensor's end is left out",
            found=str(tuple(at)),
        )
    if m.swizzle is Swizzle.B128_ATOM_32B_FLIP_8B or m.element.name == "b4x16_p64":
        what = m.swizzle.value if m.element.name != "b4x16_p64" else m.element.name
        raise _bad(wave, lane, op, Problem("a layout that can only be loaded", "another layout", what))
    if form.reduction and m.element.name not in _REDUCIBLE[form.reduction]:
        wanted = " ".join(_REDUCIBLE[form.reduction])
        raise _bad(
            wave, lane, op, Problem(f"a tensor that .{form.reduction} does not take", wanted, m.element.name)
        )


def _tensor_side(wave: Any, lane: int, op: Op, m: TensorMap, places: Array, size: int) -> Side | None:
    """Units of the tensor in device memory; None where the box lies outside of it altogether."""
    if not places.size:
        return None
    device = wave.launch.device
    low, high = m.address + int(places.min()), m.address + int(places.max()) + size
    piece: Allocation | None = device.find(low)
    if piece is None or high > piece.end:
        near = piece or device.nearest(low)
        raise DeviceFault(
            "out-of-bounds",
            f"the tensor of the map reaches from {low:#x} to {high:#x}, outside every buffer, in a box copied",
            wave.where(lane, op),
            expected=near.label() if near else "a live buffer",
        )
    return Side(piece, m.address - piece.base + places)


def _shared_side(wave: Any, lane: int, op: Op, form: _Form, box: Box, u: Units, address: int) -> Array:
    """Where the units of a box lie in the wave's shared memory."""
    _, at = region(wave, lane, op, address, form.space, box.nbytes, ALIGN)
    inner = address % CLUSTER_STRIDE
    placed = u.placed(inner, box.map.swizzle)
    if placed.size and int(placed.max()) + u.size > SHARED_START + wave.shared_size:
        raise DeviceFault(
            "out-of-bounds",
            "the swizzle moves bytes of the box behind the end of shared memory, in a copy",
            wave.where(lane, op),
            suggestion="give the tile whole rows of 128 bytes",
        )
    offsets: Array = at + placed - inner
    return offsets


def _load(wave: Any, lane: int, op: Op, form: _Form, box: Box, address: int) -> Transfer:
    m, u = box.map, units(box)
    offsets = _shared_side(wave, lane, op, form, box, u, address)
    source = _tensor_side(wave, lane, op, m, u.tensor, u.size)
    t = Transfer(lane, op, u.size, source, [Side(wave.shared_piece, offsets)], _filled(m, u), u.reached)
    if m.element.name.endswith(".ftz"):
        t.change = _flushed
    return t


def _filled(m: TensorMap, u: Units) -> Array:
    """Units as they are where the tensor has none: zeros, or NaNs."""
    raw = np.zeros(u.shared.size * u.size, np.uint8)
    if m.nan_fill:
        width = m.element.bits // 8
        raw[:] = 0xFF
        raw[width - 1 :: width] = 0x7F
    return raw.view(np.dtype([("lo", "<u8"), ("hi", "<u8")]) if u.size == 16 else VIEWS[u.size])


def _flushed(items: Array) -> Array:
    """f32 values with subnormals as zeros of their sign."""
    bits = np.ascontiguousarray(items).view(np.uint32)
    small = bits & np.uint32(0x7F800000) == 0
    return np.where(small, bits & np.uint32(0x80000000), bits).view(items.dtype)


def _store(wave: Any, lane: int, op: Op, form: _Form, box: Box, address: int) -> Transfer:
    m = box.map
    u = units(box, m.element.bits // 8 if form.reduction else 16)
    offsets = _shared_side(wave, lane, op, form, box, u, address)[u.reached]
    target = _tensor_side(wave, lane, op, m, u.tensor, u.size)
    targets = [] if target is None else [target]
    if target is not None and target.piece.read_only:
        raise DeviceFault(
            "read-only", f"copy to {target.piece.label()}, which is read-only", wave.where(lane, op)
        )
    t = Transfer(lane, op, u.size, Side(wave.shared_piece, offsets), targets, np.zeros(0, np.uint8))
    if form.reduction:
        t.combine = combine(form.reduction, m.element.name.removesuffix(".ftz"))
    return t


def _aim(wave: Any, op: Op, t: Transfer, nbytes: int, bar: int, mask: int | None) -> None:
    """Destinations and barrier objects. With `.cta_group::2` the object may be in either block of a pair."""
    if mask is None:
        t.signals = ((bar, nbytes),)
        return
    offsets, block = t.targets[0].offsets, wave.shared_bytes
    first = int(wave.slot[t.lane]) // wave.launch.cluster_size * wave.launch.cluster_size
    pair = (bar // block - first) & 1
    chosen = ranks(mask)
    bars = [in_block(wave, t.lane, op, bar, (r & ~1) | pair if op.has("cta_group::2") else r) for r in chosen]
    home = int(offsets[0]) // block
    t.targets = [Side(wave.shared_piece, offsets + (first + r - home) * block) for r in chosen]
    t.signals = tuple((at, nbytes) for at in bars)
