"""Cases of `tcgen05.mma` in every kind, with one block and two, dense, sparse, scaled, masked, stationary.

Needs `tensor_frame`, `reference.tensor_products`. Gives `plan`. What keeps matrices in collectors changes no result:
spellings with it take the first variant of theirs only, and share its operands.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import fields as fields_of
from dataclasses import replace

import numpy as np

from ...isa.ptx import Match
from ..case import Array, Case, Field, Inputs
from ..reference.descriptors import TCGEN05
from ..reference.tensor_products import META, SCALE_A, SCALE_B, WIDTH, A, Shape, product, put
from .tensor_frame import DECLARED, fields, frame

#: Kind -> types of A, B and D that its variants have.
TYPES = {
    "f16": (("f16", "f16", "f32"), ("bf16", "f16", "f32"), ("f16", "f16", "f16"), ("bf16", "bf16", "f32")),
    "tf32": (("tf32", "tf32", "f32"),) * 3,
    "i8": (("u8", "s8", "s32"), ("s8", "s8", "s32"), ("s8", "u8", "s32"), ("u8", "u8", "s32")),
    "f8f6f4": (("e4m3", "e5m2", "f32"), ("e2m1", "e3m2", "f32"), ("e2m3", "e2m1", "f16"), ("e5m2", "e2m3", "f32"),
               ("e3m2", "e4m3", "f16")),
    "mxf8f6f4": (("e4m3", "e2m1", "f32"), ("e3m2", "e5m2", "f32"), ("e2m3", "e2m3", "f32"), ("e5m2", "e4m3", "f32")),
    "mxf4": (("e2m1", "e2m1", "f32"),) * 2,
    "mxf4nvf4": (("e2m1", "e2m1", "f32"),) * 2,
}  # fmt: skip
CODES = {
    "f16": 0,
    "bf16": 1,
    "tf32": 2,
    "u8": 0,
    "s8": 1,
    "e4m3": 0,
    "e5m2": 1,
    "e2m3": 3,
    "e3m2": 4,
    "e2m1": 5,
}
RESULTS = {"f16": 0, "f32": 1, "s32": 2}
#: Variants of a spelling that masks lanes or scales D: the others are seen without that.
FEW = 4
_SWIZZLES = ((128, 64), (0, 32), (64, 128), (32, 0), (128, 128))


def plan(match: Match) -> Sequence[Case]:
    """The variants of a product, or of a copy or shift in tensor memory."""
    if match.family not in ("tcgen05.mma", "tcgen05.mma.ws"):
        return ()
    found = list(dict.fromkeys(_fitting(s) for s in _variants(match)))
    keeps = "collector" in match.slots or "buffer" in match.slots
    options = {"lanes", "scale"} & {o.name for o in match.operands}
    return [_case(match, shape) for shape in found[: 1 if keeps else FEW if options else None]]


def _variants(match: Match) -> Iterator[Shape]:
    """Shapes that show each option of a spelling."""
    names = {o.name for o in match.operands}
    kind = match.slots["kind"].removeprefix("kind::")
    group, stationary = int(match.slots["cta_group"][-1]), match.family == "tcgen05.mma.ws"
    sparse, scaled = "meta" in names, "ascale" in names
    base = Shape(
        kind, group, 128 * group if not stationary else 64, 64, *TYPES[kind][0], tensor_a="a" in names, sparse=sparse,
        stationary=stationary, masked="lanes" in names, down=5 if "scale" in names else 0, shifts="ashift" in match.slots,
        scales=_scales(match, kind),
    )  # fmt: skip
    for i, types in enumerate(TYPES[kind]):
        shape = replace(base, atype=types[0], btype=types[1], dtype=types[2], swizzles=_SWIZZLES[i % 5])
        if scaled:
            yield from _scaled(shape, i)
            continue
        yield replace(shape, n=96 if i % 2 and not stationary else 64)
        if shape.shifts:
            continue
        small = 64 * group if not stationary else (32, 128)[i % 2]
        yield replace(
            shape, m=small, n=128 if stationary else 32, swizzles=_SWIZZLES[(i + 1) % 5], adds=i % 2 == 0
        )
        if kind != "i8":
            yield replace(
                shape, negated=(i % 2 == 0, i % 2 == 1), select=int(sparse and kind in ("f16", "tf32"))
            )
        elif not sparse:
            yield replace(shape, saturates=True)
        if shape.atype not in ("e2m1", "e2m3", "e3m2", "tf32") and shape.btype not in (
            "e2m1",
            "e2m3",
            "e3m2",
            "tf32",
        ):
            for j, by_row in enumerate(((True, False), (False, True), (True, True))):
                yield replace(
                    shape,
                    by_row=(by_row[0] and not base.tensor_a, by_row[1]),
                    swizzles=(_SWIZZLES[(i + j) % 5]),
                )
    if stationary:
        word = 1 << 39 | 2 << 40 | 3 << 48
        yield replace(base, m=128, zeros=word)
        yield replace(base, zeros=word | 1 << 32)


def _fitting(s: Shape) -> Shape:
    """A swizzle of 32 bytes holds no rows of 64."""
    wide = s.sparse and not s.by_row[1] and s.swizzles[1] == 32
    return replace(s, swizzles=(s.swizzles[0], 64)) if wide else s


def _scales(match: Match, kind: str) -> int:
    """Factors a row."""
    if not kind.startswith("mxf"):
        return 0
    named = {"scale_vec::1X": 1, "scale_vec::2X": 2, "scale_vec::4X": 4, "block16": 4}
    return named.get(match.slots.get("size", ""), 1 if kind == "mxf8f6f4" else 2)


def _scaled(shape: Shape, i: int) -> Iterator[Shape]:
    ids = {1: ((3, 1), (0, 2), (1, 3), (2, 0))[i % 4], 2: ((2, 0), (0, 2))[i % 2], 4: (0, 0)}[shape.scales]
    first = replace(shape, ids=ids, n=96)
    if shape.packed and shape.sparse:
        first = replace(first, swizzles=(32, 64))
    yield first
    yield replace(first, n=64, negated=(False, True), adds=False)
    if shape.scales == 4:
        yield replace(first, scale_type="ue4m3")
    if shape.group == 2 and not shape.sparse:
        yield replace(first, m=128, n=64)


def instruction_descriptor(s: Shape) -> int:
    """The 32 bits that say types, shape and options."""
    four = s.packed
    codes = {**CODES, "e2m1": 1} if four else CODES
    word = (4 | s.select if s.sparse else 0) | s.n // 8 << 17 | s.negated[0] << 13 | s.negated[1] << 14
    word |= s.by_row[0] << 15 | s.by_row[1] << 16 | codes[s.atype] << 7 | codes[s.btype] << 10
    if s.scales:
        return word | s.m // 128 << 27 | (s.scale_type == "ue8m0") << 23 | s.ids[0] << 29 | s.ids[1] << 4
    return word | s.m // 16 << 24 | RESULTS[s.dtype] << 4 | s.saturates << 3


def _name(shape: Shape) -> str:
    """What distinguishes a variant."""
    said = [
        ("tensor" if shape.tensor_a else "shared")
        + f",{shape.m}x{shape.n},{shape.atype}-{shape.btype}-{shape.dtype}"
    ]
    for f in fields_of(shape)[10:]:
        value = getattr(shape, f.name)
        if value != f.default and f.name not in ("stationary", "scales"):
            said.append(f"{f.name}={_short(value)}")
    return ",".join(said)


def _short(value: object) -> str:
    if isinstance(value, tuple):
        return "-".join(str(int(v)) for v in value)
    return str(int(value)) if isinstance(value, bool | int) else str(value)


def _issue(match: Match, s: Shape) -> list[str]:
    """The one thread's instructions."""
    a, b = s.matrices()
    lines = [
        f"add.u32 %x0, %ta, {A}; add.u32 %x1, %ta, {META}; add.u32 %x2, %ta, {SCALE_A}; add.u32 %x3, %ta, {SCALE_B};",
        f"mov.u32 %idesc, {instruction_descriptor(s)}; setp.eq.u32 %q, 1, {int(s.adds)}; mov.u64 %zeros, {s.zeros};",
    ]
    for name, placed in (("%da", a), ("%db", b)):
        lines.append(
            f"mov.u32 %y, sh; add.u32 %y, %y, {placed.start}; and.b32 %y, %y, 0x3FFFF; shr.u32 %y, %y, 4; "
            f"cvt.u64.u32 {name}, %y; or.b64 {name}, {name}, {placed.word(TCGEN05, 61) | 1 << 46};"
        )
    masks = ["%m0", "%m1", "%m2", "%m3", "%x8", "%x9", "%x10", "%x11"][: 4 * s.group]
    if s.masked:
        lines += [f"ld.global.u32 {m}, [%at2+{4 * i}];" for i, m in enumerate(masks)]
    given = {
        "d": "[%ta]", "a": "[%x0]", "adesc": "%da", "bdesc": "%db", "meta": "[%x1]", "idesc": "%idesc", "ascale": "[%x2]",
        "bscale": "[%x3]", "lanes": "{" + ", ".join(masks) + "}", "enable": "%q", "scale": str(s.down), "zeros": "%zeros",
    }  # fmt: skip
    operands = [given[o.name] for o in match.operands if o.name != "zeros" or s.zeros]
    return [*lines, f"{match.op} {', '.join(operands)};"]


def _case(match: Match, s: Shape) -> Case:
    inputs = (*fields(WIDTH, s.image), Field("masks_", "b32", 32, 8, direct=True))
    plain = match.op.partition(".collector")[0]
    name = _name(s)

    def operands(rng: np.random.Generator, quick: bool) -> list[Array]:
        image, start, masks = put(s, rng)
        rows = 128 * s.group
        every = np.zeros((rows, 8), np.uint32)
        every[:, : len(masks)] = masks
        return [image.view(np.uint32).reshape(rows, -1), start.reshape(rows, -1), every]

    def reference(arrays: Inputs) -> list[Array]:
        image = np.ascontiguousarray(arrays[0]).view(np.uint8).reshape(s.group, -1)
        start = arrays[1].reshape(s.group, 128, WIDTH)
        return [product(s, image, start, arrays[2][0, : 4 * s.group]).reshape(-1, WIDTH)]

    return Case(
        name=f"{match.op}#{name}", family=match.family, form=match.form.syntax, requires=match.requires, inputs=inputs,
        outputs=(Field("d_", "b32", 32, WIDTH, direct=True),),
        body=tuple(frame(s.group, WIDTH, s.image, _issue(match, s), dump="%at3")),
        registers=(*DECLARED, f".shared .align 1024 .b8 sh[{s.image}];"), reference=reference, operands=operands,
        nan="any", together=True, cluster=2 if s.group == 2 else 0, signature=f"{plain}#{name}",
    )  # fmt: skip
