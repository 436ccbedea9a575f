"""`wgmma`: products of matrices over the four warps of a warpgroup, which complete late.

Needs descriptors and products, and the wave's registers and shared memory. Gives the semantics of the family and
`WarpgroupProducts`, what is in flight. Invariant: a product reads its operands in shared memory and writes its accumulators
when its warpgroup waits for its group (groups in order), never before.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import numpy as np

from ...core.access import Access
from ...core.arrays import Array
from ...core.faults import DeviceFault
from ...core.memory import SHARED_START
from ...numerics.products import BITS, BadMetadata, elements, expand, from_bits, multiply, settle, to_bits
from ..asynchronous.flights import flights, mark, overlap
from ..asynchronous.proxies import async_read, place
from ..front.inflight import Held, held_by
from ..front.model import WHOLE_WARPGROUP, Bound, ConstArg, Lanewise, Op, RegArg, VecArg, semantics
from .descriptors import DEPTH_BYTES, PIECE, BadDescriptor, Tile, pieces, wgmma_tile

if TYPE_CHECKING:
    from ..state.wave import Wave

_SHAPE = re.compile(r"m64n(\d+)k(\d+)$")
_WARPS = 4
_GROUP = 128


@dataclass(frozen=True, slots=True)
class Form:
    """A `wgmma.mma_async` as written: shape, types, options, and the registers that it holds while in flight."""

    op: Op
    n: int
    k: int
    dtype: str
    atype: str
    btype: str
    sparse: bool
    saturates: bool
    from_registers: bool
    deep_a: bool
    deep_b: bool
    negate: bool
    select: int
    accumulators: tuple[int, ...]

    @property
    def rows_bytes(self) -> int:
        """Bytes of a column of B along K."""
        return self.k * BITS[self.btype] // 8


@dataclass(slots=True)
class Product:
    """A product that warpgroups issued together and that has not completed."""

    form: Form
    lanes: Array  # axes warpgroup, thread
    groups: Array  # which warpgroup of the wave
    number: Array  # the group that it belongs to
    adds: Array  # scale-d, one a warpgroup
    a: Array  # descriptors, or the fragments as matrices
    b: Array
    meta: Array | None
    seen: tuple[Array, ...]  # the operands' bytes when it was issued; empty where that is not checked
    fenced: bool = False  # a wgmma.fence came after it
    places: tuple[
        Array, ...
    ] = ()  # of its operands in shared memory, in pieces: axes warpgroup, two of the descriptor

    def part(self, chosen: Array) -> Product:
        """The same of some of its warpgroups."""
        return Product(
            self.form, self.lanes[chosen], self.groups[chosen], self.number[chosen], self.adds[chosen],
            self.a[chosen], self.b[chosen], None if self.meta is None else self.meta[chosen],
            tuple(s[chosen] for s in self.seen), self.fenced, tuple(p[chosen] for p in self.places),
        )  # fmt: skip


class WarpgroupProducts:
    """What the warpgroups of a wave have in flight, oldest first."""

    def __init__(self, wave: Wave) -> None:
        self.wave = wave
        self.each = -(-wave.threads // _GROUP)
        self.committed: Array = np.zeros(wave.blocks * self.each, np.int64)
        self.pending: list[Product] = []

    def groups_of(self, lanes: Array, op: Op) -> Array:
        """The warpgroups of `lanes`, in order; a fault where one is not complete."""
        wave = self.wave
        thread = wave.thread[lanes]
        if lanes.size % _GROUP == 0 and (thread.reshape(-1, _GROUP) % _GROUP == np.arange(_GROUP)).all():
            first = lanes[::_GROUP]
            found: Array = wave.slot[first] * self.each + wave.thread[first] // _GROUP
            return found
        raise DeviceFault(
            "divergent-collective",
            "instruction of the whole warpgroup without all of its 128 threads",
            wave.where(int(lanes[0]), op),
            suggestion="let all four warps of an aligned group of 128 threads execute it together",
        )

    def complete(self, groups: Array, keep: int) -> None:
        """Run the products of all but the latest `keep` groups of these warpgroups."""
        if not self.pending:
            return
        limit = np.full(self.committed.size, -1)
        limit[groups] = self.committed[groups] - keep
        left: list[Product] = []
        due: list[Product] = []
        for product in self.pending:
            over = product.number < limit[product.groups]
            if over.all():
                due.append(product)
            elif over.any():
                due.append(product.part(over))
                left.append(product.part(~over))
            else:
                left.append(product)
        self.pending = left
        _run(self.wave, due)

    def check(self, lanes: Array, op: Op) -> None:
        """Report a use by these lanes of a register that one of their products holds."""
        touched = self.wave.code.graph.in_flight.suspects[op]
        here = np.zeros(self.wave.size, np.bool_)
        here[lanes] = True
        for product in self.pending:
            held = held_by(product.form.op)
            bad = held.written & (touched.read | touched.written) | held.read & touched.written
            if bad and here[product.lanes].any():
                register = self.wave.code.linked.registers[bad.bit_length() - 1][0]
                raise DeviceFault(
                    "wgmma-pending",
                    f"register {register} is in flight in `{product.form.op.text()}`{_at(product.form.op)} and is "
                    + ("read" if touched.read & bad else "written"),
                    self.wave.where(int(product.lanes[here[product.lanes]][0]), op),
                    suggestion="wait for the product's group with wgmma.wait_group first"
                    if (product.number < self.committed[product.groups]).all()
                    else "end the product's group with wgmma.commit_group, then wait for it with wgmma.wait_group",
                )

    def check_operands(self, op: Op, lanes: Array, offsets: Array, nbytes: int) -> None:
        """Report a write by these lanes, each to its place in shared memory, of what a product has yet to read."""
        for product in self.pending:
            for places in product.places:
                at = overlap(places.ravel() * PIECE, PIECE, offsets, nbytes)
                if at >= 0:
                    raise DeviceFault(
                        "wgmma-pending",
                        f"write to {place(self.wave, self.wave.shared_piece, int(offsets[at]))}, which "
                        f"`{product.form.op.text()}`{_at(product.form.op)} in flight has yet to read,",
                        self.wave.where(int(lanes[at]), op),
                        suggestion="wait for the product's group with wgmma.wait_group before the memory is given free",
                    )

    def ended(self, lanes: Array) -> None:
        """Threads end: none of their products may be in flight."""
        if not self.wave.launch.sanitizer.registers:
            return
        here = np.zeros(self.wave.size, np.bool_)
        here[lanes] = True
        for product in self.pending:
            left = here[product.lanes]
            if left.any():
                raise DeviceFault(
                    "wgmma-pending",
                    "the kernel ended while this product was in flight",
                    self.wave.where(int(product.lanes[left][0]), product.form.op),
                    suggestion="commit the product with wgmma.commit_group and wait for it with wgmma.wait_group 0",
                )


def _at(op: Op) -> str:
    return f" ({op.loc})" if op.loc else ""


def products_of(wave: Any) -> WarpgroupProducts:
    """The wave's products."""
    if wave.warpgroup_products is None:
        wave.warpgroup_products = WarpgroupProducts(wave)
    found: WarpgroupProducts = wave.warpgroup_products
    return found


def _run(wave: Wave, due: list[Product]) -> None:
    """Run products in order. Those that follow each other on the same accumulators keep them as a matrix."""
    matrix: Array | None = None
    last: Product | None = None
    for product in due:
        if last is not None and matrix is not None:
            same = (
                last.form.accumulators == product.form.accumulators and last.form.dtype == product.form.dtype
            )
            if not (same and np.array_equal(last.lanes, product.lanes)):
                _scatter(wave, last, matrix)
                matrix = None
        if matrix is None:
            matrix = _gather(wave, product)
        matrix = _advance(wave, product, matrix)
        last = product
    if last is not None and matrix is not None:
        _scatter(wave, last, matrix)


def _advance(wave: Wave, product: Product, before: Array) -> Array:
    """D = A B + D, or A B where scale-d is false."""
    form = product.form
    raw_a, raw_b = _operands(wave, product)
    _check_unchanged(wave, product, raw_a, raw_b)
    _hold(wave, product, -1)
    if raw_a is None:
        a = product.a
    else:
        a = _matrix(raw_a, form.atype, form.deep_a)
    b = _matrix(raw_b, form.btype, form.deep_b)
    there = None
    if product.meta is not None:
        pairs = form.atype != "tf32"
        there = expand(np.ones_like(a), product.meta, pairs) != 0
        a = expand(a, product.meta, pairs)
    total = multiply(a, b, there)
    if form.negate:
        total = -total
    adds = product.adds[:, None, None]
    total = total + np.where(adds, before, 0.0) if not product.adds.all() else total + before
    return settle(total, form.dtype, form.saturates)


def _matrix(raw: Array, kind: str, deep: bool) -> Array:
    """The pieces of a matrix as numbers: axes warpgroup, row of M or N, depth."""
    flat = elements(raw.reshape(*raw.shape[:-2], -1), kind)
    return flat if deep else flat.swapaxes(-1, -2)


def _operands(wave: Wave, product: Product) -> tuple[Array | None, Array]:
    """The pieces of each warpgroup's matrices A (where it is in shared memory) and B: axes warpgroup, two of the
    descriptor, byte."""
    raw = [np.take(wave.shared.reshape(-1, PIECE), p, axis=0) for p in product.places]
    return (None if product.form.from_registers else raw[0]), raw[-1]


def _find_places(wave: Wave, product: Product, words: Array, extent: tuple[int, int, bool, str]) -> Array:
    """Where each warpgroup's matrix lies: axes warpgroup, two of the descriptor."""
    rows, depth, deep, kind = extent
    slots = wave.slot[product.lanes[:, 0]]
    base = (slots * wave.shared_bytes - SHARED_START) // PIECE
    return np.stack(
        [
            _places(wgmma_tile(word), rows, depth, deep, kind)[0] // PIECE + first
            for word, first in zip(words.tolist(), base.tolist())
        ]
    )


def _hold(wave: Wave, product: Product, change: int) -> None:
    """Nobody may write the operands from the issue (1) until they have been read (-1)."""
    if wave.launch.sanitizer.values:
        flights(wave)
        for places in product.places:
            mark(wave.shared_piece, places.ravel() * PIECE, change)


def _places(tile: Tile, rows: int, depth_bytes: int, deep: bool, kind: str) -> tuple[Array, int, int]:
    if deep:
        return pieces(tile, rows, depth_bytes // PIECE, True)
    return pieces(tile, rows * BITS[kind] // 8 // PIECE, depth_bytes * 8 // BITS[kind], False)


def _check_unchanged(wave: Wave, product: Product, raw_a: Array | None, raw_b: Array) -> None:
    """Operands in shared memory must hold what they held when the product was issued."""
    if not product.seen:
        return
    now = [raw_b] if raw_a is None else [raw_a, raw_b]
    for name, before, after in zip("B" if raw_a is None else "AB", product.seen, now):
        if not np.array_equal(before, after):
            at = int(np.argmax((before != after).reshape(before.shape[0], -1).any(axis=1)))
            raise DeviceFault(
                "wgmma-pending",
                f"the {name} operand in shared memory was overwritten while the product was in flight",
                wave.where(int(product.lanes[at, 0]), product.form.op),
                suggestion="wait for the product's group before the memory is given free",
            )


def _check_places(wave: Wave, product: Product) -> None:
    """Bounds, values and order of the operands, when the product is issued."""
    form = product.form
    operands = [] if form.from_registers else [("A", product.a, 64, form.deep_a, DEPTH_BYTES, form.atype)]
    operands.append(("B", product.b, form.n, form.deep_b, form.rows_bytes, form.btype))
    found = []
    for name, words, rows, deep, depth, kind in operands:
        extent = (rows, depth, deep, kind)
        for at in range(len(words)):
            _check_place(wave, product, name, int(words[at]), at, extent)
        found.append(_find_places(wave, product, words, extent))
        offsets = np.unique(found[-1]) * PIECE
        async_read(wave, int(product.lanes[0, 0]), form.op, wave.shared_piece, offsets, PIECE)
        _check_order(wave, product, found[-1])
    product.places = tuple(found)


def _check_order(wave: Wave, product: Product, places: Array) -> None:
    """Every warp that multiplies must come after those who wrote; the one that has synchronised least is asked."""
    races = wave.launch.sanitizer.races
    if races is None:
        return
    offsets = places.reshape(len(places), -1) * PIECE
    leaders = product.lanes[:, ::32]
    least = np.argmin(races.acquired_at[leaders + races.first], axis=1)
    lanes = np.repeat(leaders[np.arange(len(leaders)), least], offsets.shape[1])
    access = Access(wave.shared_piece, lanes, -1, offsets.ravel(), None, "shared")
    races.asynchronous(product.form.op, access, PIECE, False)


def _check_place(
    wave: Wave, product: Product, name: str, word: int, at: int, extent: tuple[int, int, bool, str]
) -> None:
    rows, depth, deep, kind = extent
    lane = int(product.lanes[at, 0])
    try:
        _, low, high = _places(wgmma_tile(word), rows, depth, deep, kind)
    except BadDescriptor as why:
        raise DeviceFault(
            "bad-descriptor", f"descriptor {word:#018x} of {name}: {why}", wave.where(lane, product.form.op)
        ) from None
    if low < SHARED_START or high > SHARED_START + wave.shared_size:
        raise DeviceFault(
            "out-of-bounds",
            f"descriptor {word:#018x} of {name} reaches from shared offset {low - SHARED_START} to "
            f"{high - SHARED_START - 1}",
            wave.where(lane, product.form.op),
            expected=f"a matrix inside the block's {wave.shared_size} bytes of shared memory",
        )


# -- registers ---------------------------------------------------------------------------------------


def _gather(wave: Wave, product: Product) -> Array:
    """The accumulators as matrices: axes warpgroup, row, column."""
    form = product.form
    lanes = product.lanes
    everyone = lanes.size == wave.size
    bits = np.empty((len(form.accumulators), lanes.size), np.uint32)
    for i, register in enumerate(form.accumulators):
        value = wave.R[register].view(np.uint32)
        bits[i] = value if everyone else value[lanes.ravel()]
    values = from_bits(bits, form.dtype)
    if form.dtype == "f16":
        values = values.swapaxes(1, 2).reshape(-1, lanes.size)
    # axes: column / 8, lower half of the warp's rows, column % 2, warpgroup, warp, row % 8, column % 8 / 2
    split = values.reshape(form.n // 8, 2, 2, -1, _WARPS, 8, 4)
    return split.transpose(3, 4, 1, 5, 0, 6, 2).reshape(-1, 64, form.n)


def _scatter(wave: Wave, product: Product, matrix: Array) -> None:
    """Write the accumulators' registers."""
    form = product.form
    lanes = product.lanes.ravel()
    everyone = lanes.size == wave.size
    split = to_bits(matrix, form.dtype).reshape(-1, _WARPS, 2, 8, form.n // 8, 4, 2)
    values = split.transpose(4, 2, 6, 0, 1, 3, 5).reshape(-1, lanes.size)
    if form.dtype == "f16":
        pairs = values.reshape(-1, 2, lanes.size).swapaxes(1, 2)
        values = np.ascontiguousarray(pairs).view("u4")[..., 0]
    values = np.ascontiguousarray(values)
    for i, register in enumerate(form.accumulators):
        held = wave.R[register]
        if everyone:
            wave.R[register] = values[i].view(held.dtype)
        else:
            held[lanes] = values[i].view(held.dtype)


def _fragments(regs: tuple[Array, ...], kind: str, lanes: Array) -> Array:
    """A in registers as matrices."""
    raw = np.stack([np.broadcast_to(r, lanes.size) for r in regs], -1)
    values = elements(np.ascontiguousarray(raw).view("u1").reshape(lanes.size, 4, 4), kind)
    # axes: warpgroup, warp, row % 8, quarter, half of the columns, half of the rows, element
    split = values.reshape(-1, _WARPS, 8, 4, 2, 2, values.shape[-1])
    result: Array = split.transpose(0, 1, 5, 2, 4, 3, 6).reshape(lanes.size // _GROUP, 64, -1)
    return result


def _metadata(form: Form, meta: Array, lanes: Array) -> Array:
    """Four bits for each chunk: axes warpgroup, row, chunk."""
    words = np.broadcast_to(meta, lanes.size).reshape(-1, _WARPS, 8, 4)
    shifts = np.arange(0, 32, 4, dtype=np.uint32)
    entries = words[..., None] >> shifts & np.uint32(15)
    if BITS[form.atype] == 8:  # thread of a quad: row half, then half of the chunks
        split = entries.reshape(-1, _WARPS, 8, 2, 2, 8)
        return split.transpose(0, 1, 4, 2, 3, 5).reshape(-1, 64, 16)
    pair = entries[:, :, :, 2 * form.select : 2 * form.select + 2].reshape(-1, _WARPS, 8, 2, 2, 4)
    return pair.transpose(0, 1, 4, 2, 3, 5).reshape(-1, 64, 8)


# -- instructions ------------------------------------------------------------------------------------


@semantics("wgmma")
def wgmma(op: Op) -> Bound:
    """Products, and the fence and groups that order them."""
    verb = op.mods[0]
    if verb == "fence":
        return Lanewise(lambda wave, lanes: _fence(wave, lanes, op), (), collective=WHOLE_WARPGROUP)
    if verb == "commit_group":
        return Lanewise(lambda wave, lanes: _commit(wave, lanes, op), (), collective=WHOLE_WARPGROUP)
    if verb == "wait_group":
        return _wait_group(op)
    return _mma_async(op)


def _fence(wave: Any, lanes: Array, op: Op) -> None:
    state = products_of(wave)
    state.groups_of(lanes, op)
    for product in state.pending:
        product.fenced = True
    for flags in wave.unfenced.values():
        flags[lanes] = False


def _commit(wave: Any, lanes: Array, op: Op) -> None:
    state = products_of(wave)
    state.committed[state.groups_of(lanes, op)] += 1


def _wait_group(op: Op) -> Bound:
    count = op.args[0]
    assert isinstance(count, ConstArg)
    keep = int(count.value)

    def run(wave: Any, lanes: Array, _: Array) -> None:
        state = products_of(wave)
        state.complete(state.groups_of(lanes, op), keep)

    return Lanewise(run, ("u4",), collective=WHOLE_WARPGROUP)


def _form(op: Op) -> Form:
    """What the mnemonic and the immediate operands say."""
    shape = next(s for s in map(_SHAPE.match, op.mods) if s)
    dtype, atype, btype = [w for w in op.mods if w in BITS or w in ("f32", "s32")]
    sparse = op.has("sp")
    d, a = op.args[0], op.args[1]
    assert isinstance(d, VecArg)
    registers = isinstance(a, VecArg)
    trailing = [int(x.value) for x in op.args[6 if sparse else 4 :] if isinstance(x, ConstArg)]
    signs, majors = trailing[:2], trailing[2:]
    select = op.args[4] if sparse else ConstArg(0)
    assert isinstance(select, ConstArg)
    return Form(
        op, int(shape[1]), int(shape[2]), dtype, atype, btype, sparse, op.has("satfinite"), registers,
        deep_a=registers or majors[:1] != [1],
        deep_b=majors[-1:] != [1],
        negate=len(signs) == 2 and signs[0] != signs[1],
        select=int(select.value),
        accumulators=tuple(r.index for r in d.items if isinstance(r, RegArg)),
    )  # fmt: skip


def _mma_async(op: Op) -> Bound:
    form = _form(op)
    at = 4 if form.from_registers else 1

    def run(wave: Any, lanes: Array, *ins: Array) -> None:
        state = products_of(wave)
        groups = state.groups_of(lanes, op)
        shape = (groups.size, _GROUP)
        if form.from_registers:
            a = _fragments(ins[:at], form.atype, lanes)
        else:
            a = _same(wave, lanes, op, ins[0], "the descriptor of A")
        b = _same(wave, lanes, op, ins[at], "the descriptor of B")
        adds = _same(wave, lanes, op, ins[-1 - skipped], "scale-d")
        meta = _metadata(form, ins[at + 1], lanes) if form.sparse else None
        number = state.committed[groups].copy()
        product = Product(form, lanes.reshape(shape), groups, number, adds, a, b, meta, ())
        _check_issue(wave, state, product)
        state.pending.append(product)

    skipped = len(op.args) - (6 if form.sparse else 4)
    extra = ("u4", "u4") if form.sparse else ()
    literals = ("i4",) * skipped
    ins = (*(("u4",) * 4 if form.from_registers else ("u8",)), "u8", *extra, "?", *literals)
    return Lanewise(run, ins, collective=WHOLE_WARPGROUP, held=1)


def _same(wave: Wave, lanes: Array, op: Op, values: Array, what: str) -> Array:
    """One value for each warpgroup; a fault where its threads differ."""
    rows = np.broadcast_to(values, lanes.size).reshape(-1, _GROUP)
    differs = rows != rows[:, :1]
    if differs.any():
        raise DeviceFault(
            "bad-descriptor",
            f"{what} is not the same for all threads of the warpgroup",
            wave.where(int(lanes[np.argmax(differs.ravel())]), op),
        )
    return rows[:, 0].copy()


def _check_issue(wave: Wave, state: WarpgroupProducts, product: Product) -> None:
    """What can be told when a product is issued."""
    form = product.form
    _check_places(wave, product)
    if product.meta is not None:
        try:
            expand(np.ones((*product.meta.shape[:-1], form.k // 2)), product.meta, form.atype != "tf32")
        except BadMetadata as why:
            raise DeviceFault(
                "bad-metadata", f"sparse metadata {why}", wave.where(int(product.lanes[0, 0]), form.op)
            ) from None
    if not wave.launch.sanitizer.registers:
        return
    held = held_by(form.op)
    _check_fenced(wave, product)
    _check_chain(wave, state, product, held)
    adding = product.lanes[product.adds].ravel()
    for register in form.accumulators:
        if wave.code.graph.suspect >> register & 1:
            if adding.size:
                wave.check_defined(register, adding, form.op, None)
            wave.defined(register)[product.lanes.ravel()] = True
    raw_a, raw_b = _operands(wave, product)
    product.seen = (raw_b,) if raw_a is None else (raw_a, raw_b)
    _hold(wave, product, 1)


def _check_fenced(wave: Wave, product: Product) -> None:
    """Registers written since the last wgmma.fence must not be used."""
    lanes = product.lanes.ravel()
    for register in wave.code.graph.in_flight.unfenced.get(product.form.op, ()):
        dirty = wave.unfenced_lanes(register)[lanes]
        if dirty.any():
            raise DeviceFault(
                "missing-wgmma-fence",
                f"no wgmma.fence since register {wave.code.linked.registers[register][0]} was written",
                wave.where(int(lanes[np.argmax(dirty)]), product.form.op),
                suggestion="execute wgmma.fence.sync.aligned between the last write of the registers and the product",
            )


def _check_chain(wave: Wave, state: WarpgroupProducts, product: Product, held: Held) -> None:
    """Of registers in flight, only accumulators may be used again, by products of the same shape (or behind a fence)."""
    form = product.form
    here = np.zeros(wave.size, np.bool_)
    here[product.lanes] = True
    for other in state.pending:
        theirs = held_by(other.form.op)
        shared = theirs.written & held.written
        chained = not shared or other.fenced or (other.form.n, other.form.k) == (form.n, form.k)
        wrong = theirs.written & held.read or theirs.read & held.written or not chained
        if wrong and here[other.lanes].any():
            raise DeviceFault(
                "wgmma-pending" if chained else "missing-wgmma-fence",
                f"a register of this product is in flight in `{other.form.op.text()}`{_at(other.form.op)}",
                wave.where(int(product.lanes[0, 0]), product.form.op),
                suggestion="wait for the earlier product with wgmma.wait_group first"
                if chained
                else "products of different shapes on the same accumulators need a wgmma.fence between them",
            )
