"""Portable matrix fragments: a warp's small matrix product, whatever the target calls it.

Needs `emit_ptx`, `fragments_amd`, `memory`. Gives `mma(a, acc, ...)`, which answers with the largest product of these
types that the target has (`Mma`: `mma.sync`, MFMA or WMMA), and `Fragment`, a matrix spread over the lanes of a warp.
Invariant: a fragment's elements lie as the target's manual documents (PTX ISA 9.7.14.5; `isa.amdgcn.tiles`); `place`
says where, and nothing else has to know.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import partial
from typing import Any

from ..isa import targets
from ..isa.amdgcn.tiles import Tile
from ..isa.amdgcn.tiles import count as tile_count
from ..isa.amdgcn.tiles import place as tile_place
from ..isa.targets import NvidiaTarget
from .emit_ptx import emit_ptx
from .memory import array, load, ptr, store
from .thread import laneid
from .trace import current, fail
from .types import Int, bf16, e4m3, e4m3fnuz, e5m2, e5m2fnuz, f16, f32, f64, s8, s32, tf32, u8, u16, u32
from .values import Device, describe

#: Element type -> shapes, the largest first.
_SHAPES: dict[Any, tuple[str, ...]] = {
    f16: ("m16n8k16", "m16n8k8"), bf16: ("m16n8k16", "m16n8k8"), tf32: ("m16n8k8", "m16n8k4"),
    e4m3: ("m16n8k32", "m16n8k16"), e5m2: ("m16n8k32", "m16n8k16"),
    s8: ("m16n8k32", "m16n8k16", "m8n8k16"), u8: ("m16n8k32", "m16n8k16", "m8n8k16"),
    f64: ("m16n8k16", "m16n8k8", "m16n8k4", "m8n8k4"),
}  # fmt: skip
_ACCUMULATORS = {
    f16: f32, bf16: f32, tf32: f32, f32: f32, e4m3: f32, e5m2: f32, e4m3fnuz: f32, e5m2fnuz: f32, s8: s32, u8: s32,
    f64: f64,
}  # fmt: skip


@dataclass(frozen=True)
class Mma:
    """A product D = A B + C of one warp: A is m x k of type `a`, B is k x n of type `b`, C and D are m x n of type
    `acc`.

    Calling it with fragments multiplies; `load_a`, `load_b`, `load_c`, `fill` and `store` move them. `instruction` is
    the mnemonic that it stands for.
    """

    m: int
    n: int
    k: int
    a: type[Any]
    b: type[Any]
    acc: type[Any]
    instruction: str
    lanes: int = 32
    tile: Tile | None = None  # of an AMD chip

    def fill(self, value: Any = 0) -> Fragment:
        """An accumulator with the same value everywhere."""
        one = value if isinstance(value, Device) else self.acc(value)
        return Fragment(self, "c", tuple(one for _ in range(_length(self, "c"))))

    def load_a(
        self,
        source: Any,
        row: Any = 0,
        col: Any = 0,
        *,
        stride: Any = None,
        trans: bool = False,
        limit: Any = None,
    ) -> Fragment:
        """A from memory: its element (i, j) is `source[row + i, col + j]`, or `source[col + j, row + i]` with
        `trans`.

        `source` is an array of two dimensions, or a pointer with `stride` elements from row to row. `limit`, the
        matrix's (rows, columns) as it lies in memory, makes what is beyond them zero. From shared memory elements of
        16 bits come by `ldmatrix`, which wants rows of a multiple of 16 bytes.
        """
        return _load(self, "a", source, row, col, stride, trans, limit)

    def load_b(
        self,
        source: Any,
        row: Any = 0,
        col: Any = 0,
        *,
        stride: Any = None,
        trans: bool = False,
        limit: Any = None,
    ) -> Fragment:
        """B from memory: its element (i, j) is `source[row + i, col + j]`, or `source[col + j, row + i]` with `trans`."""
        return _load(self, "b", source, row, col, stride, trans, limit)

    def load_c(
        self,
        source: Any,
        row: Any = 0,
        col: Any = 0,
        *,
        stride: Any = None,
        trans: bool = False,
        limit: Any = None,
    ) -> Fragment:
        """An accumulator from memory, converted to `acc`."""
        return _load(self, "c", source, row, col, stride, trans, limit)

    def store(
        self, c: Fragment, target: Any, row: Any = 0, col: Any = 0, *, stride: Any = None, trans: bool = False,
        limit: Any = None,
    ) -> None:  # fmt: skip
        """An accumulator to memory, converted to its element type; what is beyond `limit` is not stored."""
        if not isinstance(c, Fragment) or c.role != "c":
            fail("only an accumulator is stored", expected="what mma(a, b, c) gives", found=describe(c))
        place = _memory(target, stride)
        for i in range(len(c)):
            r, q = c.place(i)
            spot = _turned(row + r, col + q, trans)
            value = c[i] if place.elem is self.acc else place.elem(c[i])
            _when(_inside(limit, spot), partial(store, place.at(*spot), value))

    def __call__(self, a: Fragment, b: Fragment, c: Fragment) -> Fragment:
        """A B + C."""
        for given, role in ((a, "a"), (b, "b"), (c, "c")):
            if not isinstance(given, Fragment) or given.role != role or given.mma != self:
                fail(
                    f"operand {role} of a matrix product",
                    expected=f"fragment {role} of {self.instruction}",
                    found=str(given) if isinstance(given, Fragment) else describe(given),
                )
        if self.tile is not None:
            from .fragments_amd import multiply

            values = multiply(self.tile, self.acc, a.elements, b.elements, c.elements)
            return Fragment(self, "c", values)
        accumulators = _packed(c) if self.acc is f16 else list(c.elements)
        got = emit_ptx(self.instruction, list(a.elements), list(b.elements), accumulators)
        values = got if isinstance(got, tuple) else (got,)
        if self.acc is f16:
            values = tuple(part for pair in values for part in (pair[0], pair[1]))
        return Fragment(self, "c", values)


@dataclass(frozen=True)
class Fragment:
    """A matrix spread over the lanes of a warp. `elements` are this lane's registers: whole elements of an
    accumulator (`c[i]`, `c.map(f)`), packed words of A and B.
    """

    mma: Mma
    role: str
    elements: tuple[Any, ...]

    def __len__(self) -> int:
        return _length(self.mma, self.role)

    def __str__(self) -> str:
        return f"fragment {self.role} of {self.mma.instruction}"

    def __getitem__(self, i: int) -> Any:
        if self.role != "c":
            fail(
                "the elements of A and B are packed",
                suggestion="compute with accumulators, or before loading",
            )
        return self.elements[i]

    def map(self, fn: Callable[[Any], Any]) -> Fragment:
        """An accumulator with `fn` applied to each element."""
        return replace(self, elements=tuple(fn(self[i]) for i in range(len(self))))

    def place(self, i: int) -> tuple[u32, u32]:
        """Row and column of this lane's element `i`, as device values."""
        lane = laneid()
        return _place(self.mma, self.role, lane, i)


def layout(product: Mma, role: str) -> list[list[tuple[int, int]]]:
    """Row and column of each element of each lane: `layout(...)[lane][i]`, for role a, b or c."""
    return [
        [_place(product, role, lane, i) for i in range(_length(product, role))]
        for lane in range(product.lanes)
    ]


def mma(a: Any, acc: Any = None, *, b: Any = None, shape: str | None = None) -> Mma:
    """The matrix product of a warp for elements of type `a` (and `b`, the same unless given) that the target has.

    `a` is f16, bf16, tf32, e4m3, e5m2, s8, u8 or f64; `acc` f32, s32 or f64 by default (f16 for f16 and eight-bit
    floats on request), on AMD chips also f32, e4m3fnuz and e5m2fnuz. The largest shape is taken (on AMD chips the
    smallest tile, with its largest k), unless `shape` such as "m16n8k8" asks for another.
    """
    from ..isa.ptx import NoMatch, match_all

    target = current().target
    if a not in (_SHAPES if target.vendor == "nvidia" else _ACCUMULATORS):
        names = ", ".join(t._spelling() for t in _SHAPES)
        fail("no matrix product of these elements", expected=names, found=describe(a))
    b, acc = b or a, acc or _ACCUMULATORS[a]
    if not isinstance(target, NvidiaTarget):
        from .fragments_amd import answer

        tile = answer(target, a, b, acc, shape)
        return Mma(tile.m, tile.n, tile.k, a, b, acc, tile.intrinsic, target.warp_size, tile)
    for candidate in (shape,) if shape else _SHAPES[a]:
        name = f"mma.sync.aligned.{candidate}.row.col.{acc._spelling()}.{a._spelling()}.{b._spelling()}.{acc._spelling()}"
        try:
            found = match_all(name)
        except NoMatch:
            continue
        if any(targets.supports(target, m.requires) for m in found):
            m, n, k = (int(x) for x in candidate[1:].replace("n", " ").replace("k", " ").split())
            return Mma(m, n, k, a, b, acc, name)
    fail(
        f"{target.name} has no product of {a._spelling()} with {b._spelling()} into {acc._spelling()}"
        + (f" of shape {shape}" if shape else ""),
        expected=f"one of the shapes {', '.join(_SHAPES[a])}",
        suggestion="compile for a later target, or choose other types",
    )


def _bits(elem: Any) -> int:
    return 32 if elem is tf32 else int(elem.ir.bits)


def _each(product: Mma, role: str) -> int:
    """Elements in a register of A or B."""
    return max(1, 32 // _bits(product.a if role == "a" else product.b))


def _length(product: Mma, role: str) -> int:
    """Elements a lane."""
    if product.tile is not None:
        return tile_count(product.tile, role, product.lanes)
    sizes = {"a": product.m * product.k, "b": product.k * product.n, "c": product.m * product.n}
    return sizes[role] // 32


def _place(product: Mma, role: str, lane: Any, i: int) -> tuple[Any, Any]:
    """Row and column of element `i` of a lane (a Python number or a device value)."""
    if product.tile is not None:
        found: tuple[Any, Any] = tile_place(product.tile, role, lane, i, product.lanes)
        return found
    group, inside = lane // 4, lane % 4
    if role == "c":
        return group + 8 * (i // 2), inside * 2 + i % 2
    each = _each(product, role)
    r, j = divmod(i, each)
    if role == "b":
        return inside * each + (j + r * 4 * each), group
    tall = 2 if product.m == 16 else 1
    return group + 8 * (r % tall), inside * each + (j + r // tall * 4 * each)


@dataclass(frozen=True)
class _Memory:
    """A matrix in memory: a pointer to its first element, and elements from row to row."""

    base: ptr[Any]
    stride: Any

    @property
    def elem(self) -> Any:
        return self.base.elem

    def at(self, row: Any, col: Any) -> ptr[Any]:
        found: ptr[Any] = self.base + (row * self.stride + col)
        return found


def _memory(source: Any, stride: Any) -> _Memory:
    if isinstance(source, array) and stride is None:
        if len(source.shape) != 2:
            fail(
                "a matrix has two dimensions",
                expected="an array of two dimensions",
                found=f"{len(source.shape)}",
            )
        return _Memory(source.at(0, 0), source.shape[1])
    if not isinstance(source, ptr):
        fail(
            "this is no matrix in memory",
            expected="an array of two dimensions, or a pointer with stride=",
            found=describe(source),
        )
    if stride is None:
        fail(
            "a pointer does not know its rows",
            expected="stride=: elements from row to row",
            found=describe(source),
        )
    if not isinstance(stride, int | Int) or isinstance(stride, bool):
        fail("a stride is a whole number", expected="a Python or device integer", found=describe(stride))
    return _Memory(source, stride)


def _turned(row: Any, col: Any, trans: bool) -> tuple[Any, Any]:
    return (col, row) if trans else (row, col)


def _inside(limit: Any, place: tuple[Any, Any]) -> Any:
    """A predicate, or None where there is no limit."""
    if limit is None:
        return None
    if not isinstance(limit, tuple) or len(limit) != 2:
        fail("limit is the matrix's rows and columns", expected="(rows, columns)", found=describe(limit))
    return (place[0] < limit[0]) & (place[1] < limit[1])


def _load(
    product: Mma, role: str, source: Any, row: Any, col: Any, stride: Any, trans: bool, limit: Any
) -> Fragment:
    memory = _memory(source, stride)
    wanted = {"a": product.a, "b": product.b, "c": product.acc}[role]
    if role != "c" and memory.elem is not wanted and not (wanted is tf32 and memory.elem is f32):
        fail(
            f"operand {role} of {product.instruction} has another element type",
            expected=wanted._spelling(),
            found=memory.elem._spelling(),
            suggestion="convert the tile when it is filled",
        )
    if role == "c":
        return Fragment(product, role, _elements(product, role, memory, row, col, trans, limit))
    if product.tile is not None:
        return Fragment(product, role, _runs(product, role, memory, row, col, trans, limit))
    if _by_ldmatrix(product, role, memory, limit):
        return Fragment(product, role, _ldmatrix(product, role, memory, row, col, trans))
    return Fragment(product, role, _words(product, role, memory, row, col, trans, limit))


def _elements(
    product: Mma, role: str, memory: _Memory, row: Any, col: Any, trans: bool, limit: Any
) -> tuple[Any, ...]:
    """Each element of the lane, one load each."""
    found = []
    wanted = {"a": product.a, "b": product.b, "c": product.acc}[role]
    for i in range(_length(product, role)):
        r, q = _place(product, role, laneid(), i)
        place = _turned(row + r, col + q, trans)
        value = _guarded(memory.at(*place), _inside(limit, place))
        found.append(value if memory.elem is wanted else wanted(value))
    return tuple(found)


def _guarded(at: ptr[Any], inside: Any) -> Any:
    """What lies at `at`, or zero where it is not inside."""
    if inside is None:
        return load(at)
    from .branches import ifexp

    return ifexp(inside, lambda: load(at), lambda: at.elem(0))


def _when(inside: Any, action: Callable[[], None]) -> None:
    if inside is None:
        action()
        return
    from .branches import if_
    from .joins import Scope

    if_(inside, action, lambda: None, Scope(lambda: (), lambda _: None, (), ()))


def _words(
    product: Mma, role: str, memory: _Memory, row: Any, col: Any, trans: bool, limit: Any
) -> tuple[Any, ...]:
    """The lane's registers: one load each where their elements follow each other in memory, else packed."""
    each = _each(product, role)
    if each == 1:
        return _elements(product, role, memory, row, col, trans, limit)
    along = trans if role == "b" else not trans  # whether k runs along a row of memory
    whole = limit is None and along and isinstance(memory.stride, int) and memory.stride % each == 0
    if whole:
        words = memory.base.cast(u32)
        count = _length(product, role) // each
        places = [
            _turned(*_shifted(row, col, _place(product, role, laneid(), r * each)), trans)
            for r in range(count)
        ]
        return tuple(load(words + (r * (memory.stride // each) + c // each)) for r, c in places)
    parts = _elements(product, role, memory, row, col, trans, limit)
    return tuple(_join(parts[i : i + each]) for i in range(0, len(parts), each))


def _runs(
    product: Mma, role: str, memory: _Memory, row: Any, col: Any, trans: bool, limit: Any
) -> tuple[Any, ...]:
    """The lane's elements, which follow each other along k: one access where they do so in memory, too, else one each."""
    count = _length(product, role)
    along = trans if role == "b" else not trans
    wide = min(count, 16 // memory.elem.ir.bytes, 8)
    while wide > 1 and not hasattr(memory.elem, f"x{wide}"):
        wide //= 2
    if not (
        limit is None and along and isinstance(memory.stride, int) and memory.stride % wide == 0 and wide > 1
    ):
        return _elements(product, role, memory, row, col, trans, limit)
    vectors = memory.base.cast(getattr(memory.elem, f"x{wide}"))
    found: list[Any] = []
    for i in range(0, count, wide):
        r, c = _turned(*_shifted(row, col, _place(product, role, laneid(), i)), trans)
        found.extend(load(vectors + (r * (memory.stride // wide) + c // wide)))
    wanted = product.a if role == "a" else product.b
    return tuple(v if memory.elem is wanted else wanted(v) for v in found)


def _shifted(row: Any, col: Any, place: tuple[Any, Any]) -> tuple[Any, Any]:
    return row + place[0], col + place[1]


def _join(parts: tuple[Any, ...]) -> Any:
    """Elements of 16 or 8 bits side by side in a word."""
    width = 32 // len(parts)
    small = u16 if width == 16 else u8
    word = u32(parts[0].bitcast(small))
    for i, part in enumerate(parts[1:], 1):
        word = word | (u32(part.bitcast(small)) << (width * i))
    return word


def _packed(c: Fragment) -> list[Any]:
    """An accumulator of f16 as the pairs that the instruction takes."""
    return [f16.x2(c.elements[i], c.elements[i + 1]) for i in range(0, len(c.elements), 2)]


def _by_ldmatrix(product: Mma, role: str, memory: _Memory, limit: Any) -> bool:
    """Whether `ldmatrix` can fetch the operand: 16 bits, in shared memory, rows of whole 16 bytes."""
    shared = memory.base.ir.space == "shared" and product.a in (f16, bf16)
    return shared and limit is None and isinstance(memory.stride, int) and memory.stride % 8 == 0


def _ldmatrix(product: Mma, role: str, memory: _Memory, row: Any, col: Any, trans: bool) -> tuple[Any, ...]:
    """8 x 8 matrices by the addresses of their rows; lane l gives row l % 8 of matrix l // 8, a matrix a register."""
    count = _length(product, role) // 2
    lane = laneid()
    inner, which = lane % 8, lane // 8 % count
    r: Any
    c: Any
    if role == "a":  # registers go down the rows first, then along k
        r, c = which % 2 * 8, which // 2 * 8
        r, c = (r, c + inner) if trans else (r + inner, c)
        flip = trans
    else:
        r, c = which * 8, 0
        r, c = (r, inner) if trans else (r + inner, c)
        flip = not trans
    at = memory.at(*_turned(row + r, col + c, trans))
    name = f"ldmatrix.sync.aligned.m8n8.x{count}{'.trans' if flip else ''}.shared.b16"
    got = emit_ptx(name, at)
    return got if isinstance(got, tuple) else (got,)
