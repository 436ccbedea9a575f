"""Cases of `tcgen05.cp` and `tcgen05.shift`.

Needs `tensor_frame`, `reference.descriptors`. Gives `plan`. The reference copies row by row to the lanes
that 9.7.16.9.1 names.
"""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from ...isa.ptx import Match
from ..case import Array, Case, Field, Inputs
from ..reference.descriptors import TCGEN05, placed
from .tensor_frame import DECLARED, fields, frame, words

ROWS = {"128x256b": 128, "4x256b": 4, "128x128b": 128, "64x128b": 64, "32x128b": 32}
WIDTH, AT = 32, 5


def plan(match: Match) -> Sequence[Case]:
    """A copy in two layouts, or a shift at two places."""
    if match.family == "tcgen05.cp":
        wide = "256b" in match.slots["shape"]
        return [_copy(match, s) for s in ((32, 0) if wide else (0,))]
    if match.family == "tcgen05.shift":
        return [_shift(match, q) for q in (0, 1, 3)]
    return ()


def targets(mode: str, shape: str) -> list[list[int]]:
    """The lanes that each row goes to."""
    if shape == "4x256b":
        return [[32 * r] for r in range(4)]
    rows = range(ROWS[shape])
    if mode == "warpx4":
        return [[r + 32 * q for q in range(4)] for r in rows]
    if mode == "warpx2::02_13":
        return [[r, r + 64] for r in rows]
    if mode == "warpx2::01_23":
        return [[r % 32 + 64 * (r // 32), r % 32 + 64 * (r // 32) + 32] for r in rows]
    return [[r] for r in rows]


def unpacked(raw: Array, source: str) -> Array:
    """Sixteen elements of six or four bits in each 16 bytes, a byte each; four bits stand in the middle of theirs."""
    if not source:
        return raw
    bits = int(source[1])
    groups = np.unpackbits(raw.reshape(*raw.shape[:-1], -1, 16), axis=-1, bitorder="little")[..., : 16 * bits]
    codes = (groups.reshape(*groups.shape[:-1], 16, bits).astype(np.int64) << np.arange(bits)).sum(-1)
    made: Array = (codes << 2 if bits == 4 else codes).astype(np.uint8).reshape(raw.shape)
    return made


def _case(match: Match, name: str, group: int, image: int, issue: list[str], reference: object) -> Case:
    inputs = fields(WIDTH, image)
    return Case(
        name=match.op + name, family=match.family, form=match.form.syntax, requires=match.requires, inputs=inputs,
        outputs=(Field("d_", "b32", 32, WIDTH, direct=True),),
        body=tuple(frame(group, WIDTH, image, issue, dump="%at2" if image else "%at1")),
        registers=(*DECLARED, *((f".shared .align 1024 .b8 sh[{image}];",) if image else ())),
        reference=reference,  # type: ignore[arg-type]
        operands=lambda rng, quick: [words(rng, group, f.count) for f in inputs], nan="any", together=True,
        cluster=2 if group == 2 else 0,
    )  # fmt: skip


def _copy(match: Match, swizzle: int) -> Case:
    group, shape = int(match.slots["cta_group"][-1]), match.slots["shape"]
    size = 32 if "256b" in shape else 16
    layout = placed(ROWS[shape], size, 8, swizzle, False, 0)
    image = -(-layout.end // 2048) * 2048
    issue = [
        "mov.u32 %y, sh; and.b32 %y, %y, 0x3FFFF; shr.u32 %y, %y, 4; cvt.u64.u32 %da, %y;",
        f"or.b64 %da, %da, {layout.word(TCGEN05, 61) | 1 << 46}; add.u32 %z, %ta, {AT}; {match.op} [%z], %da;",
    ]

    def reference(arrays: Inputs) -> list[Array]:
        held = np.ascontiguousarray(arrays[0]).view(np.uint8).reshape(group, -1)
        made = arrays[1].reshape(group, 128, WIDTH).copy()
        raw = unpacked(held[:, layout.offsets()], match.slots.get("src", ""))
        new = np.ascontiguousarray(raw).view(np.uint32)
        for row, lanes in enumerate(targets(match.slots.get("mode", ""), shape)):
            made[:, lanes, AT : AT + size // 4] = new[:, row][:, None]
        return [made.reshape(-1, WIDTH)]

    return _case(match, f"#swizzle={swizzle}", group, image, issue, reference)


def _shift(match: Match, quarter: int) -> Case:
    """Eight columns of 32 lanes: each row gets the next one's."""
    group = int(match.slots["cta_group"][-1])
    issue = [f"add.u32 %z, %ta, {quarter << 21 | 4}; {match.op} [%z];"]

    def reference(arrays: Inputs) -> list[Array]:
        made = arrays[0].reshape(group, 128, WIDTH).copy()
        first = 32 * quarter
        made[:, first : first + 31, 4:12] = made[:, first + 1 : first + 32, 4:12].copy()
        return [made.reshape(-1, WIDTH)]

    return _case(match, f"#quarter={quarter}", group, 0, issue, reference)
