"""Cases of tensor copies: loads, stores, reductions and prefetches of boxes, in every mode.

Needs `reference.boxes` and the runtime's tensor maps. Gives `plan`. One block (or a pair) moves one box; all of the shared
memory, or of the tensor, is compared. Invariant: the maps are made by `tensor_map`, so that a case runs on any device.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Any

import ml_dtypes
import numpy as np

from ...isa.ptx import Match
from ...isa.ptx.notation import Clause
from ...runtime.tensor_map import tensor_map
from ..case import Array, Case, Field, Inputs
from ..reference import boxes as bx

#: Element type -> the array's dtype, and what the map is told of it.
KINDS: dict[str, tuple[Any, str | None]] = {
    "u8": ("u1", None), "u16": ("u2", None), "u32": ("u4", None), "s32": ("i4", None), "u64": ("u8", None),
    "s64": ("i8", None), "f16": ("f2", None), "f32": ("f4", None), "f64": ("f8", None),
    "bf16": (ml_dtypes.bfloat16, None), "f32.ftz": ("f4", "f32.ftz"), "tf32": ("f4", "tf32"),
    "tf32.ftz": ("f4", "tf32.ftz"),
}  # fmt: skip
SWIZZLES: tuple[int | str, ...] = (0, 32, 64, 128, "128B_atom_32B", "128B_atom_32B_flip_8B", "128B_atom_64B")
#: Operation -> types of the tensor that it takes.
REDUCIBLE = {
    "add": ("u32", "s32", "u64", "f16", "bf16", "f32", "f64"), "min": ("u32", "s32", "u64", "s64", "f16", "bf16"),
    "max": ("u32", "s32", "u64", "s64", "f16", "bf16"), "inc": ("u32",), "dec": ("u32",),
    "and": ("u32", "s32", "u64", "s64"), "or": ("u32", "s32", "u64", "s64"), "xor": ("u32", "s32", "u64", "s64"),
}  # fmt: skip
#: What the swizzles of 32-byte and 64-byte atoms want of a device.
_ATOMS: tuple[Clause, ...] = ((((8, 6), "sm_100"),),)
#: Extents of the tensor behind the innermost, and of boxes, by rank.
_OUTER = {1: (), 2: (11,), 3: (7, 6), 4: (6, 5, 4), 5: (5, 4, 3, 3)}
_BOXES = {1: (), 2: (8,), 3: (4, 3), 4: (3, 2, 2), 5: (3, 2, 2, 2)}
IMAGE = 8192
_PROBE = 0xEEEEEEEE


@dataclass(frozen=True, slots=True)
class Copy:
    """A copy in full: the map, where it starts, and for images the corners and offsets."""

    map: bx.Map
    mode: str
    at: tuple[int, ...]
    lower: tuple[int, ...] = ()
    upper: tuple[int, ...] = ()
    offsets: tuple[int, ...] = ()
    count: int = 0

    @property
    def taken(self) -> bx.Taken:
        m = self.map
        if "4" in self.mode:
            return bx.four(m, self.at[0], self.at[1:])
        if self.mode.startswith("im2col::w"):
            return bx.wide_pixels(m, self.at, self.lower[0], self.upper[0], self.offsets[1], self.count)
        if self.mode.startswith("im2col"):
            offsets = self.offsets or (0,) * len(self.lower)
            return bx.pixels(m, self.at, self.lower, self.upper, offsets, self.count)
        return bx.tile(m, self.at)

    @property
    def nbytes(self) -> int:
        return len(self.taken.at) * self.map.width

    def made(self, memory: Array) -> tensor_map:
        """The tensor map over memory."""
        m = self.map
        dtype, kind = KINDS[m.kind]
        array = memory.reshape(-1).view(np.uint8)[: m.nbytes].view(dtype)
        more: dict[str, Any] = {
            "dims": m.dims[::-1], "swizzle": m.swizzle, "fill": m.fill, "element_strides": m.steps[::-1], "kind": kind,
        }  # fmt: skip
        if not self.mode.startswith("im2col"):
            return tensor_map(array, m.box[::-1], **more)
        wide = 128 if self.mode == "im2col::w::128" else 1 if self.mode.startswith("im2col::w") else 0
        return tensor_map.im2col(
            array,
            lower=self.lower[::-1],
            upper=self.upper[::-1],
            channels=m.box[0],
            pixels=m.box[1],
            wide=wide,
            **more,
        )


def plan(match: Match) -> Sequence[Case]:
    """The cases of a tensor copy."""
    if match.family not in (
        "cp.async.bulk.tensor",
        "cp.reduce.async.bulk.tensor",
        "cp.async.bulk.prefetch.tensor",
    ):
        return ()
    rank = int(match.slots["dim"][0])
    mode = match.slots.get("mode", "tile")
    plain = "L2::cache_hint" not in match.op and "cta_group" not in match.slots
    copies = dict.fromkeys(_copies(rank, mode, plain, _stores(match), match.slots.get("op", "")))
    make = _prefetch if "prefetch" in match.family else _store if _stores(match) else _load
    return [make(match, c) for c in list(copies)[: None if plain else 1]]


def _stores(match: Match) -> bool:
    return "bulk_group" in match.op


def _map(
    kind: str, rank: int, swizzle: int | str, fill: str = "zeros", steps: tuple[int, ...] = ()
) -> bx.Map:
    """A tensor whose rows are 1.5 times as long as the box's, which fill the swizzle (or 64 bytes)."""
    width = np.dtype(KINDS[kind][0]).itemsize
    span = swizzle if isinstance(swizzle, int) and swizzle else 128 if swizzle else 64
    inner = span // width
    return bx.Map(
        kind, width, (inner * 3 // 2 if inner * 3 // 2 * width % 16 == 0 else 2 * inner, *_OUTER[rank]),
        (inner, *_BOXES[rank]), (1, *steps) if steps else (1,) * rank, swizzle, fill,
    )  # fmt: skip


def _copies(rank: int, mode: str, plain: bool, stores: bool, op: str) -> Iterator[Copy]:
    """Copies in kinds, swizzles, fills and steps; the matrices have all kinds and swizzles, others a few."""
    kinds = REDUCIBLE[op] if op else tuple(k for k in KINDS if not stores or not k.endswith("ftz"))
    few = rank != 2 or mode != "tile"
    chosen = kinds if not few else tuple(dict.fromkeys((kinds[0], kinds[len(kinds) // 2], kinds[-1])))
    swizzles = tuple(s for s in SWIZZLES if not stores or s != "128B_atom_32B_flip_8B")
    if mode.startswith("im2col::w"):
        swizzles = (64,) if mode.endswith("128") else (64, 128)  # so that 128 pixels fit
    for i, kind in enumerate(chosen):
        yield from _of(kind, rank, mode, swizzles[(i + rank) % len(swizzles)], stores, i)
    for i, swizzle in enumerate(swizzles if not few and not op else ()):
        yield from _of("u16" if i % 2 else "f32", rank, mode, swizzle, stores, i)


def _of(kind: str, rank: int, mode: str, swizzle: int | str, stores: bool, i: int) -> Iterator[Copy]:
    fill = "nan" if i % 2 and not stores and (kind[0] in "fb" or kind.startswith("tf")) else "zeros"
    m = _map(kind, rank, swizzle, fill)
    inner = m.box[0]
    if mode.startswith("im2col"):
        yield from _images(m, rank, mode, stores)
        return
    if "4" in mode:
        m = replace(m, box=(inner, 1))
        rows = (7, 3, 10, 0) if stores else (7, -1, 10, 3)
        yield Copy(m, mode, (inner // 2, *rows))
        yield Copy(m, mode, (0, 9, 12, 1, 4))
        return
    yield Copy(m, mode, (0,) * rank)
    outer = (2,) * (rank - 1) if stores else (-1,) * (rank - 1)
    yield Copy(m, mode, (inner, *outer))
    if rank > 1 and i % 2 == 0:
        steps = (1, *((2, 1, 3, 1)[: rank - 1]))
        yield Copy(replace(m, steps=steps), mode, (inner // 2, *(1,) * (rank - 1)))


def _images(m: bx.Map, rank: int, mode: str, stores: bool) -> Iterator[Copy]:
    """Pixels of images: filter offsets inside the corners, a start in the middle of a row."""
    spatial, inner = rank - 2, m.box[0]
    count = 10
    m = replace(m, box=(inner, count))
    last = 0
    if mode.startswith("im2col::w"):
        halo = 0 if mode.endswith("128") else 2
        total = 128 if mode.endswith("128") else count + halo
        start = (0, 1, *(2,) * (spatial - 1), last)
        yield Copy(m, mode, start, (-1,), (1,), (halo, 1), total)
        yield Copy(replace(m, steps=(1, 2, *(1,) * (rank - 2))), mode, start, (-1,), (0,), (halo, 0), total)
        return
    if stores:
        yield Copy(m, mode, (0, 1, *(1,) * (spatial - 1), last), (0,) * spatial, (-1,) * spatial, (), count)
        return
    yield Copy(
        m,
        mode,
        (0, 0, *(1,) * (spatial - 1), last),
        (-1,) * spatial,
        (-1,) * spatial,
        (2, 1, 0)[:spatial],
        count,
    )
    yield Copy(
        m, mode, (inner // 2, *(-1,) * spatial, 1), (-1,) * spatial, (0,) * spatial, (0,) * spatial, count
    )
    stepped = replace(m, steps=(1, 2, *(1,) * (rank - 2)))
    yield Copy(
        stepped,
        mode,
        (0, 1, *(0,) * (spatial - 1), last),
        (-1,) * spatial,
        (0,) * spatial,
        (1,) * spatial,
        count,
    )


def _name(match: Match, c: Copy) -> str:
    words = [c.map.kind, f"swizzle={c.map.swizzle}", "at=" + "_".join(map(str, c.at))]
    words += [c.map.fill] if c.map.fill != "zeros" else []
    words += ["steps=" + "_".join(map(str, c.map.steps))] if max(c.map.steps) > 1 else []
    return f"{match.op}#{','.join(words)}"


def _vector(values: Sequence[int]) -> str:
    return "{" + ", ".join(map(str, values)) + "}"


_POLICY = "createpolicy.fractional.L2::evict_first.b64 %policy, 1.0;"
_REGISTERS = (
    ".reg .b32 %t, %y, %bar, %r, %x<4>; .reg .b64 %policy, %map; .reg .b16 %mask, %o<3>; .reg .pred %p, %q;",
    f".shared .align 1024 .b8 sh[{IMAGE}]; .shared .align 8 .b64 mb;",
)


def _slices(line: str) -> list[str]:
    """A thread's part of shared memory, sixteen bytes at a time."""
    return [line.format(16 * i) for i in range(IMAGE // 2048)]


def _case(match: Match, c: Copy, fields: tuple[Field, ...], outputs: tuple[Field, ...], body: list[str], reference: Any,
          host: Callable[[Sequence[Array], Sequence[Array]], list[Any]], cluster: int) -> Case:  # fmt: skip
    return Case(
        name=_name(match, c), family=match.family, form=match.form.syntax,
        requires=(*match.requires, *(_ATOMS if isinstance(c.map.swizzle, str) else ())), inputs=fields, outputs=outputs,
        body=(
            "mov.b64 %map, tm; cvta.param.u64 %map, %map; mov.u32 %t, %tid.x; setp.eq.u32 %p, %t, 0; mov.u32 %bar, mb;",
            f"mov.u32 %y, sh; mad.lo.u32 %y, %t, {IMAGE // 128}, %y; {_POLICY}", *body,
        ),
        registers=_REGISTERS, declared=(".param .align 64 .b8 tm[128]",), host=host, reference=reference, nan="any",
        together=True, cluster=cluster,
        operands=lambda rng, quick: [_filled(c, f, rng, max(cluster, 1)) for f in fields],
    )  # fmt: skip


def _filled(c: Copy, field: Field, rng: np.random.Generator, blocks: int) -> Array:
    """Memory of a tensor or of a box: for sums of floats small numbers, for flushed types also subnormals."""
    made = rng.integers(0, 1 << 32, (128 * blocks, field.count), dtype=np.uint32)
    kind = c.map.kind
    if kind in ("f16", "bf16", "f32", "f64"):
        small = rng.integers(-64, 64, made.nbytes // c.map.width).astype(KINDS[kind][0])
        made = np.ascontiguousarray(small).view(np.uint32).reshape(made.shape)
    if kind.endswith("ftz"):
        made[rng.random(made.shape) < 0.3] &= np.uint32(0x807FFFFF)
    return made & np.uint32(0xFFFFE000) if kind.startswith("tf32") else made


def _tensor_field(c: Copy, name: str) -> Field:
    return Field(name, "b32", 32, -(-c.map.nbytes // 2048) * 4, direct=True)


def _given(match: Match, c: Copy, target: str, bar: str) -> str:
    """The instruction with its operands."""
    box = f"[%map, {_vector(c.at)}]"
    words = (
        [box, f"[{target}]"]
        if _stores(match)
        else [box]
        if "prefetch" in match.family
        else [f"[{target}]", box, f"[{bar}]"]
    )
    if c.offsets:
        words.append("{" + ", ".join(f"%o{i}" for i in range(len(c.offsets))) + "}")
    if "multicast::cluster" in match.op:
        words.append("%mask")
    if "cache_hint" in match.op:
        words.append("%policy")
    return f"{match.op} {', '.join(words)};"


def _load(match: Match, c: Copy) -> Case:
    """A box into the shared memory of each block; with multicast, of the first to both."""
    shared = "multicast::cluster" in match.op
    pair = shared or "cta_group::2" in match.op
    both = (
        shared and "cta_group::2" in match.op
    )  # all of a pair's bytes are counted where the issuer's object is
    nbytes = c.nbytes
    meet = "barrier.cluster.arrive.release.aligned; barrier.cluster.wait.acquire.aligned;"
    body = [
        f"mov.u32 %x0, {_PROBE};",
        *_slices("st.shared.v4.b32 [%y+{}], {{%x0, %x0, %x0, %x0}};"),
        "@%p mbarrier.init.shared::cta.b64 [%bar], 1; @%p fence.mbarrier_init.release.cluster; fence.proxy.async;",
        meet if pair else "bar.sync 0;",
        "mov.u32 %r, %cluster_ctarank; setp.eq.and.u32 %q, %r, 0, %p;"
        if shared
        else "setp.eq.u32 %q, %t, 0;",
        f"@%{'q' if both else 'p'} mbarrier.arrive.expect_tx.shared::cta.b64 _, [%bar], {nbytes * (1 + both)};",
        *(f"mov.u16 %o{i}, {v};" for i, v in enumerate(c.offsets)),
        "mov.u16 %mask, 3; mov.u32 %r, sh; @%q " + _given(match, c, "%r", "%bar"),
        "mov.u32 %r, %cluster_ctarank; setp.ne.u32 %q, %r, 0; @%q bra told;" if both else "",
        "w: mbarrier.try_wait.parity.shared::cta.b64 %q, [%bar], 0; @!%q bra w;",
        f"told: {meet}" if both else "",
        *(
            f"ld.shared.v4.b32 {{%x0, %x1, %x2, %x3}}, [%y+{16 * i}]; "
            f"st.global.v4.b32 [%at1+{16 * i}], {{%x0, %x1, %x2, %x3}};"
            for i in range(IMAGE // 2048)
        ),
        meet if pair else "",
    ]
    output = Field("d_", "b32", 32, IMAGE // 512, direct=True)

    def reference(arrays: Inputs) -> list[Array]:
        blocks = len(arrays[0]) // 128
        image = np.full(IMAGE, _PROBE & 0xFF, np.uint8)
        tensor = np.ascontiguousarray(arrays[0]).view(np.uint8).reshape(-1)
        made = bx.loaded(c.map, tensor, c.taken, image).view(np.uint32).reshape(128, -1)
        return [np.concatenate([made] * blocks)]

    return _case(match, c, (_tensor_field(c, "a_"),), (output,), body, reference, lambda ins, outs: [c.made(ins[0])],
                 2 if pair else 0)  # fmt: skip


def _store(match: Match, c: Copy) -> Case:
    """A box from shared memory to the tensor, or combined with what is there."""
    body = [
        *(
            f"ld.global.v4.b32 {{%x0, %x1, %x2, %x3}}, [%at1+{16 * i}]; "
            f"st.shared.v4.b32 [%y+{16 * i}], {{%x0, %x1, %x2, %x3}};"
            for i in range(IMAGE // 2048)
        ),
        "fence.proxy.async; bar.sync 0; mov.u32 %r, sh; @!%p bra done;",
        _given(match, c, "%r", ""),
        "cp.async.bulk.commit_group; cp.async.bulk.wait_group 0; done:",
    ]
    fields = (_tensor_field(c, "a_"), Field("s_", "b32", 32, IMAGE // 512, direct=True))
    output = replace(_tensor_field(c, "d_"), start="a_")

    def reference(arrays: Inputs) -> list[Array]:
        tensor, image = (np.ascontiguousarray(a).view(np.uint8).reshape(-1) for a in arrays)
        if "op" in match.slots:
            made = bx.reduced(c.map, tensor, c.taken, image, match.slots["op"], KINDS[c.map.kind][0])
        else:
            made = bx.stored(c.map, tensor, c.taken, image)
        return [made.view(np.uint32).reshape(arrays[0].shape)]

    return _case(match, c, fields, (output,), body, reference, lambda ins, outs: [c.made(outs[0])], 0)


def _prefetch(match: Match, c: Copy) -> Case:
    """A prefetch changes nothing that a program sees."""
    body = [
        *(f"mov.u16 %o{i}, {v};" for i, v in enumerate(c.offsets)), "@%p " + _given(match, c, "", ""),
        "ld.global.b32 %x0, [%at0]; st.global.b32 [%at1], %x0;",
    ]  # fmt: skip
    output = Field("d_", "b32", 32, 1, direct=True)
    return _case(match, c, (_tensor_field(c, "a_"),), (output,), body,
                 lambda arrays: [np.ascontiguousarray(arrays[0][:, :1])], lambda ins, outs: [c.made(ins[0])],
                 0)  # fmt: skip
