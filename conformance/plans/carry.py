"""Cases of extended-precision arithmetic: the carry comes in from an instruction before and goes out to one after.

Needs `elementwise`. Gives `plan`.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

from ...isa.ptx import Match
from ...isa.ptx.lookup import type_bits
from ..case import Case, Field
from ..reference.integers import value
from ..values import tuples
from .elementwise import elementwise

BASES = ("add", "addc", "sub", "subc", "mad", "madc")


def plan(match: Match) -> Sequence[Case]:
    """The case of an instruction that reads or writes the carry."""
    reads = match.base in ("addc", "subc", "madc")
    if match.base not in BASES or not (reads or "cc" in match.slots):
        return ()
    kind = match.slots["type"]
    w = type_bits(kind)
    names = ("a_", "b_", "c_") if match.base in ("mad", "madc") else ("a_", "b_")
    fields = tuple(
        [*(Field(n, kind, w) for n in names), *([Field("i_", kind, w, values=(0, 1))] if reads else [])]
    )
    writes = "cc" in match.slots
    minus = match.base in ("sub", "subc")
    body = []
    if reads:
        body.append(f"sub.cc.u{w} %junk, 0, %i_;" if minus else f"add.cc.u{w} %junk, %i_, -1;")
    body.append(f"{match.op} %d_, {', '.join(f'%{n}' for n in names)};")
    if writes:
        body.append(f"{'subc' if minus else 'addc'}.u{w} %o_, 0, 0;")
    outputs = [Field("d_", kind, w), *([Field("o_", kind, w)] if writes else [])]
    return (
        Case(
            name=match.op, family=match.family, form=match.form.syntax, requires=match.requires,
            inputs=fields, outputs=tuple(outputs), body=tuple(body), registers=(f".reg .b{w} %junk;",),
            reference=elementwise(_exact(match, kind, w, reads, writes), fields, len(outputs)),
            operands=lambda rng, quick: tuples(fields, rng, quick, 128),
        ),
    )  # fmt: skip


def _exact(match: Match, kind: str, w: int, reads: bool, writes: bool) -> Callable[..., int | list[int]]:
    ones = (1 << w) - 1

    def fn(*given: int) -> int | list[int]:
        carry = given[-1] if reads else 0
        if match.base in ("sub", "subc"):
            total = given[0] - given[1] - carry
            out = -1 if total < 0 else 0
        else:
            if match.base in ("mad", "madc"):
                product = value(given[0], kind) * value(given[1], kind)
                part = (product >> w if match.slots["mode"] == "hi" else product) & ones
                total = part + given[2] + carry
            else:
                total = given[0] + given[1] + carry
            out = total >> w
        return [total & ones, out & ones] if writes else total & ones

    return fn
