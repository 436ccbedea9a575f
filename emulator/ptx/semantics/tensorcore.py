"""`tcgen05.mma`, `cp`, `shift` and `commit`: asynchronous work on tensor memory, issued by one thread.

Needs descriptors, tensor products and tensor memory. Gives the semantics of the `tcgen05` family. Invariant: operands are
checked when an instruction is issued; shared memory is read, and tensor memory read and written, when a commit behind it
arrives.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import numpy as np

from ....isa.ptx.swizzle import Swizzle
from ...core.access import Access
from ...core.arrays import Array
from ...core.faults import DeviceFault
from ...core.memory import SHARED_START
from ...numerics.products import BITS
from ..asynchronous import mbarriers
from ..asynchronous.proxies import async_read
from ..front.model import Arg, Bound, ConstArg, Lanewise, MemArg, Op, VecArg, semantics
from ..state.tensor_memory import Area, Work, area, tensor_memory
from .addresses import address_dtype, moved, space_of
from .descriptors import PIECE, BadDescriptor, Tile, pieces, tcgen05_tile
from .instruction_descriptors import Product, Variant, decode_product
from .tensor_memory import load, manage, order, store
from .tensor_products import Job, numbers, row_bytes, shift_rows, unpacked, used_bytes, zero_columns

if TYPE_CHECKING:
    from ..state.wave import Wave


@semantics("tcgen05")
def tcgen05(op: Op) -> Bound:
    """The whole family."""
    verb = op.mods[0]
    if verb in ("alloc", "dealloc", "relinquish_alloc_permit"):
        return manage(op)
    if verb.startswith(("wait", "fence")):
        return order(op)
    makers: dict[str, Callable[[Op], Bound]] = {
        "ld": load, "st": store, "mma": _mma, "cp": _cp, "shift": _shift, "commit": _commit,
    }  # fmt: skip
    return makers[verb](op)


def _slots(wave: Wave, lane: int, op: Op) -> tuple[int, ...]:
    """The block of the thread, or the two of its pair."""
    slot = int(wave.slot[lane])
    if not op.has("cta_group::2"):
        return (slot,)
    if wave.launch.cluster_size % 2:
        raise DeviceFault(
            "bad-cluster",
            "instruction of a pair of blocks in a cluster of an odd number",
            wave.where(lane, op),
            suggestion="launch with a cluster of two blocks or more",
        )
    return (slot & ~1, slot | 1)


# -- operands in shared memory -----------------------------------------------------------------------


@dataclass(eq=False, slots=True)
class Matrix:
    """A matrix behind a descriptor, `rows` of it in each of the blocks."""

    wave: Wave
    lane: int
    op: Op
    name: str
    slots: tuple[int, ...]
    word: int
    rows: int
    row_bytes: int
    bits: int = 8
    flip: bool = False
    used: int = PIECE  # bytes of each piece that count: the rest is padding
    seen: Array | None = None
    held: Array | None = None  # where nobody may write until it has been fetched

    def _places(self, tile: Tile) -> tuple[Array, int, int]:
        if self.flip:
            return pieces(tile, -(-self.rows * self.bits // 128), self.row_bytes * 8 // self.bits, False)
        return pieces(tile, self.rows, self.row_bytes // PIECE, True)

    def check(self) -> Matrix:
        """Refuse what the manual does not define, memory outside the block, and bytes without a value."""
        wave = self.wave
        try:
            tile = tcgen05_tile(self.word)
            if self.flip and (tile.swizzle is Swizzle.B128_ATOM_32B) != (self.bits == 32):
                raise BadDescriptor(
                    f"a transposed matrix of {self.bits} bits with swizzle {tile.swizzle.value}"
                )
            places, low, high = self._places(tile)
        except BadDescriptor as why:
            raise DeviceFault(
                "bad-descriptor", f"descriptor {self.word:#018x} of {self.name}: {why}",
                wave.where(self.lane, self.op),
            ) from None  # fmt: skip
        if low < SHARED_START or high > SHARED_START + wave.shared_size:
            raise DeviceFault(
                "out-of-bounds",
                f"descriptor {self.word:#018x} of {self.name} reaches from shared offset {low - SHARED_START} to "
                f"{high - SHARED_START - 1}",
                wave.where(self.lane, self.op),
                expected=f"a matrix inside the block's {wave.shared_size} bytes of shared memory",
            )
        for slot in self.slots:
            offsets = places.ravel() + (slot * wave.shared_bytes - SHARED_START)
            async_read(wave, self.lane, self.op, wave.shared_piece, offsets, self.used)
            self._check_order(offsets)
        if wave.launch.sanitizer.values:
            self.seen = self._raw()
            self.held = np.concatenate(
                [places.ravel() + (slot * wave.shared_bytes - SHARED_START) for slot in self.slots]
            )
            tensor_memory(wave).hold(self)
        return self

    def _check_order(self, offsets: Array) -> None:
        """The thread that issues must come after those who wrote."""
        tensor_memory(self.wave).same_group(self.lane, self.op)
        races = self.wave.launch.sanitizer.races
        if races is not None and self.used == PIECE:
            lanes = np.full(offsets.size, self.lane)
            access = Access(self.wave.shared_piece, lanes, -1, offsets, None, "shared")
            races.asynchronous(self.op, access, PIECE, False)

    def _raw(self) -> Array:
        """Axes block, two of the descriptor, byte."""
        places, _, _ = self._places(tcgen05_tile(self.word))
        starts = [(slot * self.wave.shared_bytes - SHARED_START) // PIECE for slot in self.slots]
        index = np.stack([places // PIECE + start for start in starts])
        return np.take(self.wave.shared.reshape(-1, PIECE), index, axis=0)

    def fetch(self) -> Array:
        """The bytes now: axes block, row (or position along K), byte. They must not have changed since the check."""
        raw = self._raw()
        tensor_memory(self.wave).drop(self)
        if self.seen is not None and not np.array_equal(raw[..., : self.used], self.seen[..., : self.used]):
            raise DeviceFault(
                "tcgen05-pending",
                f"{self.name} in shared memory was overwritten while the instruction was in flight",
                self.wave.where(self.lane, self.op),
                suggestion="wait for the barrier object of a tcgen05.commit before the memory is given free",
            )
        return raw.reshape(*raw.shape[:2], -1)

    def numbers(self, kind: str, family: str) -> Array:
        """All rows as numbers."""
        values = numbers(self.fetch(), kind, family, False)
        if self.flip:
            values = values.swapaxes(1, 2)[:, : self.rows]
        return values.reshape(-1, values.shape[-1])


# -- products ----------------------------------------------------------------------------------------


def _variant(op: Op) -> Variant:
    kind = next(m for m in op.mods if m.startswith("kind::")).removeprefix("kind::")
    scales = 0
    if op.has("block_scale"):
        scales = {"mxf8f6f4": 1, "mxf4": 2, "mxf4nvf4": 2}[kind]
        if op.has("scale_vec::4X", "block16"):
            scales = 4
    return Variant(kind, 2 if op.has("cta_group::2") else 1, op.has("sp"), op.has("ws"), scales)


@dataclass(frozen=True, slots=True)
class _Places:
    """Where in the flat list of inputs each operand of `tcgen05.mma` stands; -1: nowhere."""

    kinds: tuple[str, ...]
    meta: int
    idesc: int
    scale_a: int
    disabled: int
    count: int
    enable: int
    down: int
    zeros: int


def _places(op: Op, variant: Variant) -> _Places:
    at = 3
    meta = idesc = scale = disabled = down = zeros = -1
    count = 0
    kinds = ["u4", "u4" if isinstance(op.args[1], MemArg) else "u8", "u8"]
    if variant.sparse:
        meta, at = at, at + 1
        kinds.append("u4")
    idesc, at = at, at + 1
    kinds.append("u4")
    rest: list[Arg] = list(op.args[at:])
    if variant.scales:
        scale, at, rest = at, at + 2, rest[2:]
        kinds += ["u4", "u4"]
    elif isinstance(rest[0], VecArg):
        count = len(rest[0].items)
        disabled, at, rest = at, at + count, rest[1:]
        kinds += ["u4"] * count
    enable = at
    kinds.append("?")
    if len(rest) > 1:
        if variant.stationary:
            zeros = at + 1
            kinds.append("u8")
        else:
            down = at + 1
            kinds.append("u4")
    return _Places(tuple(kinds), meta, idesc, scale, disabled, count, enable, down, zeros)


def _mma(op: Op) -> Bound:
    variant = _variant(op)
    where = _places(op, variant)
    offsets = [a.offset if isinstance(a, MemArg) else 0 for a in op.args]

    def run(wave: Any, lanes: Array, *ins: Array) -> None:
        given = [np.broadcast_to(v, lanes.shape).tolist() for v in ins]
        for i, lane in enumerate(lanes.tolist()):
            _issue(wave, lane, op, variant, where, [v[i] for v in given], offsets)

    return Lanewise(run, where.kinds)


def _issue(
    wave: Wave, lane: int, op: Op, variant: Variant, at: _Places, given: list[Any], offsets: list[int]
) -> None:
    """Check a product and put it in the queue."""
    memory = tensor_memory(wave)
    try:
        p = decode_product(given[at.idesc], variant)
    except BadDescriptor as why:
        raise DeviceFault(
            "bad-descriptor", f"instruction descriptor {given[at.idesc]:#010x}: {why}", wave.where(lane, op)
        ) from None
    slots = _slots(wave, lane, op)
    each = len(slots)
    packed = row_bytes(p, p.atype, True)
    a: Any = given[1] + offsets[1]
    if not isinstance(op.args[1], MemArg):
        left = Matrix(
            wave, lane, op, "A", slots, given[1], p.m // each, packed, BITS[p.atype], p.flip_a,
            used_bytes(p, p.atype),
        ).check()  # fmt: skip
        a = lambda: left.numbers(p.atype, variant.kind)  # noqa: E731
    elif p.flip_a:
        raise DeviceFault("bad-descriptor", "A in tensor memory cannot be transposed", wave.where(lane, op))
    zeros, shift = None, 0
    if at.zeros >= 0:
        shift = given[at.zeros] >> 56 & 63
        _check_zeros(wave, lane, op, given[at.zeros], p)
        zeros = zero_columns(given[at.zeros], p.m, p.n)
    right = Matrix(
        wave, lane, op, "B", slots, given[2], p.n // each + shift, row_bytes(p, p.btype, False), BITS[p.btype],
        p.flip_b, used_bytes(p, p.btype),
    ).check()  # fmt: skip
    job = Job(
        memory, lane, op, p, slots, given[0] + offsets[0], a,
        lambda: right.numbers(p.btype, variant.kind)[shift:], bool(given[at.enable]), zeros=zeros,
    )  # fmt: skip
    if at.down >= 0:
        job.down = given[at.down]
    if at.meta >= 0:
        job.meta = given[at.meta] + offsets[3] + p.select
    if at.scale_a >= 0:
        first = 5 if variant.sparse else 4
        job.scale_a = given[at.scale_a] + offsets[first]
        job.scale_b = given[at.scale_a + 1] + offsets[first + 1]
    if at.disabled >= 0:
        words = given[at.disabled : at.disabled + at.count]
        masks = [sum(w << 32 * i for i, w in enumerate(words[4 * b : 4 * b + 4])) for b in range(each)]
        job.disabled = tuple(masks)
    job.shifts = op.has("ashift")
    if job.shifts and p.m // each != 128:
        raise DeviceFault("bad-descriptor", f".ashift with M of {p.m}", wave.where(lane, op))
    _check_alignment(wave, lane, op, job)
    memory.issue(Work(lane, op, job.run, job.reads(), job.writes()))


def _check_zeros(wave: Wave, lane: int, op: Op, word: int, p: Product) -> None:
    if word >> 36 & 7 or word >> 62 or word >> 56 & 63 > (16 if p.m == 32 else 32):
        raise DeviceFault(
            "bad-descriptor",
            f"zero-column mask descriptor {word:#018x} with reserved bits or a shift of more than there is",
            wave.where(lane, op),
        )


def _check_alignment(wave: Wave, lane: int, op: Op, job: Job) -> None:
    """The lanes of the addresses: 0, or 16 where the layout uses half of the lanes and all operands agree."""
    halved = len(job.layout()) == len(job.slots) and len(job.layout()[0].lanes) == 64
    allowed = (0, 16) if halved else (0,)
    used = [("D", job.d)] + ([("A", job.a)] if isinstance(job.a, int) else [])
    used += [("the metadata", job.meta)] if job.meta >= 0 else []
    for name, address in used:
        if address >> 16 not in allowed or address >> 16 != job.d >> 16:
            raise DeviceFault(
                "bad-tensor-address",
                f"{name} at lane {address >> 16} of tensor memory",
                wave.where(lane, op),
                expected=f"lane {' or '.join(map(str, allowed))}, the same for all operands",
            )


# -- copies and shifts -------------------------------------------------------------------------------


#: Shape -> rows and bytes a row in shared memory.
_COPIES = {
    "128x256b": (128, 32),
    "4x256b": (4, 32),
    "128x128b": (128, 16),
    "64x128b": (64, 16),
    "32x128b": (32, 16),
}


def _copied_lanes(op: Op, shape: str) -> Array:
    """The lanes that each row is copied to: axes copy, row."""
    rows = _COPIES[shape][0]
    if shape == "4x256b":
        return 32 * np.arange(4)[None]
    if op.has("warpx4"):
        return np.arange(128).reshape(4, 32)
    if op.has("warpx2::02_13"):
        return np.arange(128).reshape(2, 64)
    if op.has("warpx2::01_23"):
        return np.arange(128).reshape(2, 2, 32).swapaxes(0, 1).reshape(2, 64)
    return np.arange(rows)[None]


def _decompressed(raw: Array, bits: int) -> Array:
    """Elements of six or four bits as bytes, the way that products read them from tensor memory."""
    values = unpacked(raw, bits)
    return values << np.uint8(2) if bits == 4 else values


def _cp(op: Op) -> Bound:
    mem = op.args[0]
    assert isinstance(mem, MemArg)
    shape = next(m for m in op.mods if m in _COPIES)
    rows, nbytes = _COPIES[shape]
    lanes_of = _copied_lanes(op, shape)
    bits = 6 if op.has("b6x16_p32") else 4 if op.has("b4x16_p64") else 8
    highest = 31 if shape == "4x256b" else 0

    def issue(wave: Wave, lane: int, address: int, word: int) -> None:
        memory = tensor_memory(wave)
        if address >> 16 > highest:
            raise DeviceFault(
                "bad-tensor-address",
                f"copy to lane {address >> 16} of tensor memory",
                wave.where(lane, op),
                expected=f"lane 0{f' to {highest}' if highest else ''}",
            )
        slots = _slots(wave, lane, op)
        source = Matrix(wave, lane, op, "the source", slots, word, rows, nbytes, used=2 * bits).check()
        where = lanes_of + (address >> 16)
        first = address & 0xFFFF

        def run() -> None:
            raw = source.fetch()
            words = np.ascontiguousarray(raw if bits == 8 else _decompressed(raw, bits)).view(np.uint32)
            for slot, values in zip(slots, words):
                bank = memory.bank(slot)
                for copy in where:
                    bank.words[copy, first : first + nbytes // 4] = values
                    bank.known[copy, first : first + nbytes // 4] = True

        writes = tuple(area(s, where, first, nbytes // 4) for s in slots)
        memory.issue(Work(lane, op, run, (), writes))

    return _single(op, issue, ("u4", "u8"), mem.offset)


def _shift(op: Op) -> Bound:
    """The rows of one quarter of the lanes, 32 bytes wide, move down by one."""
    mem = op.args[0]
    assert isinstance(mem, MemArg)

    def issue(wave: Wave, lane: int, address: int, _: int) -> None:
        memory = tensor_memory(wave)
        start, first = address >> 16, address & 0xFFFF
        if start % 32:
            raise DeviceFault(
                "bad-tensor-address",
                f"shift from lane {start} of tensor memory",
                wave.where(lane, op),
                expected="a multiple of 32",
            )
        slots = _slots(wave, lane, op)

        def run() -> None:
            for slot in slots:
                shift_rows(memory.bank(slot), start, first, 8)

        areas = tuple(Area(s, 0xFFFFFFFF << start, first, 8) for s in slots)
        memory.issue(Work(lane, op, run, areas, areas))

    return _single(op, issue, ("u4",), mem.offset)


def _single(
    op: Op, issue: Callable[[Wave, int, int, int], None], kinds: tuple[str, ...], offset: int
) -> Lanewise:
    """An instruction that each lane executes for itself, with an address and perhaps a descriptor."""

    def run(wave: Any, lanes: Array, address: Array, *rest: Array) -> None:
        where = np.broadcast_to(address, lanes.shape).tolist()
        words = np.broadcast_to(rest[0], lanes.shape).tolist() if rest else [0] * lanes.size
        for lane, at, word in zip(lanes.tolist(), where, words):
            issue(wave, lane, at + offset, word)

    return Lanewise(run, kinds)


def _commit(op: Op) -> Bound:
    mem = op.args[0]
    assert isinstance(mem, MemArg)
    space, offset = space_of(op, mem), mem.offset
    spread = op.has("multicast::cluster")

    def run(wave: Any, lanes: Array, address: Array, *masks: Array) -> None:
        memory = tensor_memory(wave)
        found = mbarriers.find(wave, lanes, op, moved(address, offset), space).tolist()
        chosen = np.broadcast_to(masks[0], lanes.shape).tolist() if spread else [0] * lanes.size
        size = wave.shared_bytes
        for lane, at, mask in zip(lanes.tolist(), found, chosen):
            places = [at]
            if spread:
                first = int(wave.slot[lane]) // wave.launch.cluster_size * wave.launch.cluster_size
                ranks = [r for r in range(16) if mask >> r & 1]
                if ranks and ranks[-1] >= wave.launch.cluster_size:
                    raise DeviceFault(
                        "bad-cluster",
                        f"block {ranks[-1]} of a cluster of {wave.launch.cluster_size}",
                        wave.where(lane, op),
                    )
                places = [(first + r) * size + at % size for r in ranks]
            memory.commit(lane, op, tuple(places))

    kinds = ("u2",) if len(op.args) > 1 and not isinstance(op.args[1], ConstArg) else ("u4",) * spread
    return Lanewise(run, (address_dtype(mem), *kinds))
