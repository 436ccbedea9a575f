"""Cases of the video instructions: scalar ones on registers and parts, the others with selectors and masks.

Needs `reference.scalar_video`, `elementwise`. Gives `plan`, `simd_plan`.
"""

from __future__ import annotations

from collections.abc import Sequence

from ...isa.ptx import Match
from ..case import Case, Field
from ..reference.scalar_video import scalar_video
from ..reference.video import DEFAULT, simd_video
from ..values import tuples
from .elementwise import elementwise
from .elementwise import plan as plain_plan

BASES = ("vadd", "vsub", "vabsdiff", "vmin", "vmax", "vset", "vshl", "vshr", "vmad")
#: Parts of the sources that a case takes, and of the destination where there is one.
SOURCES = (("", ""), ("h1", "b2"), ("b3", "h0"))
TARGETS = ("b1", "h1", "b3", "h0")


#: Mask and selectors of the instructions on all parts ("": not written).
SELECTED = {
    2: (("h0", "", ""), ("h1", "h31", "h02"), ("", "h01", "h23"), ("h10", "h22", "")),
    4: (("b2", "", ""), ("b310", "b7051", "b0246"), ("", "b0123", "b4567"), ("b32", "b6666", "")),
}


def simd_plan(match: Match) -> Sequence[Case]:
    """The plain case of an instruction on all parts, and some with selectors."""
    if match.base[-1:] not in ("2", "4") or match.base[:-1] not in (*BASES, "vavrg"):
        return ()
    return [*plain_plan(match), *(_selected(match, *s) for s in SELECTED[int(match.base[-1])])]


def _selected(match: Match, mask: str, asel: str, bsel: str) -> Case:
    fields = tuple(Field(f"{n}_", "u32", 32) for n in "abc")
    given = (mask, asel, bsel)
    words = [f"%{n}_" + (f".{s}" if s else "") for n, s in zip("dab", given)]
    written = [s or d for s, d in zip(given, DEFAULT[int(match.base[-1])])]
    return Case(
        name=f"{match.op}#{','.join(s or '-' for s in given)}", family=match.family, form=match.form.syntax,
        requires=match.requires, inputs=fields, outputs=(Field("d_", "u32", 32),),
        body=(f"{match.op} {', '.join(words)}, %c_;",),
        reference=elementwise(simd_video(match, *written), fields, 1),
        operands=lambda rng, quick: tuples(fields, rng, quick, 128),
    )  # fmt: skip


def plan(match: Match) -> Sequence[Case]:
    """A case for some choices of parts, and for each operand that may be negated."""
    if match.base not in BASES:
        return ()
    merges = match.operands[0].part != ""
    targets = TARGETS if merges else ("",)
    minus = [frozenset[str]()]
    if match.base == "vmad":
        minus += [frozenset((o.name,)) for o in match.operands if o.minus]
    return [
        _case(match, d, a, b, m) for d in targets for a, b in SOURCES for m in minus if not (merges and m)
    ]


def _case(match: Match, d: str, a: str, b: str, minus: frozenset[str]) -> Case:
    names = [o.name for o in match.operands]
    fields = tuple(Field(f"{n}_", "u32", 32) for n in names[1:])
    parts = {"d": d, "a": a, "b": b}
    words = [("-" if n in minus else "") + f"%{n}_" + (f".{parts[n]}" if parts.get(n) else "") for n in names]
    variant = ",".join([f"{n}={p}" for n, p in parts.items() if p] + [f"-{n}" for n in sorted(minus)])
    return Case(
        name=match.op + f"#{len(names)}{',' if variant else ''}{variant}", family=match.family, form=match.form.syntax,
        requires=match.requires, inputs=fields, outputs=(Field("d_", "u32", 32),),
        body=(f"{match.op} {', '.join(words)};",), signature=f"video.{len(names)}.{match.op}.{variant}",
        reference=elementwise(scalar_video(match, d, a, b, minus), fields, 1),
        operands=lambda rng, quick: tuples(fields, rng, quick, 128),
    )  # fmt: skip
