"""What the emulator executes exactly, what approximately and within which bound, and what it refuses, as data.

Needs the registry of semantics. Gives `support`: dotted mnemonic -> `Support`. Invariant: whatever is not
exact is in one of the two tables below, and a test holds the tables against every row of the instruction table.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Literal

from .model import SEMANTICS


@dataclass(frozen=True, slots=True)
class Support:
    """How well an instruction is executed; `note` is the bound or the reason."""

    level: Literal["exact", "approximate", "refused"]
    note: str = ""


#: Pattern of mnemonics -> how far a result may be from the hardware's: the bound that the PTX manual states for it.
APPROXIMATE: dict[str, str] = {
    r"div\.(approx|full)\.": "2 ulp",
    r"rcp\.approx\.": "1 ulp (f64: the upper 20 bits of the significand)",
    r"sqrt\.approx\.": "2^-23 relative",
    r"rsqrt\.approx\.": "2^-22.9 relative (f64: the upper 20 bits of the significand)",
    r"ex2\.": "2^-22.5 relative (f16: 2^-9.9, bf16: 2^-7)",
    r"lg2\.": "2^-22 absolute near one, 2^-22 relative elsewhere",
    r"(sin|cos)\.": "2^-20.5 absolute in -pi to pi",
    r"tanh\.": "2^-11 relative (f16: 2^-10.98, bf16: 2^-8)",
    r"w?mma\..*\.(f16|bf16|tf32|e4m3|e5m2|f32)": "order and truncation of the hardware's sum are not stated",
    r"(atom|red)\..*add.*\.f(16|32|64)": "lanes add in ascending order; the hardware's order is not stated",
    r"activemask\.": "the lanes that run together; the hardware may have more or fewer",
}

#: Pattern of mnemonics -> why they are not executed.
REFUSED: dict[str, str] = {
    r"wmma\..*(\.[su]4|\.b1)": "fragments of less than a byte",
    r"(alloca|stacksave|stackrestore)\.": "stack memory whose size is known at run time",
    r"(ldmatrix|stmatrix)\..*m(16n16|8n16|16n8)": "matrices of eight, six or four bits",
    r"mma\.(sp|sync\.aligned\.m8n8k4\..*f16)": "sparse products and the shape of sm_70",
    r"mma\..*(block_scale|e3m2|e2m3|e2m1)": "scaled and six or four bit products",
    r"mma\..*kind::mx": "scaled products",
    r"cvt\.rs\.": "stochastic rounding",
    r"cp\.(async\.bulk|reduce)": "bulk copies",
    r"red\.async\.": "asynchronous reductions",
    r"(wgmma|tcgen05|tensormap|multimem|clusterlaunchcontrol|st\.bulk|st\.async)": "not executed yet",
}

_APPROXIMATE = [(re.compile(p), note) for p, note in APPROXIMATE.items()]
_REFUSED = [(re.compile(p), note) for p, note in REFUSED.items()]


def support(mnemonic: str) -> Support:
    """How an instruction such as `ex2.approx.ftz.f32` is executed."""
    for pattern, note in _REFUSED:
        if pattern.match(mnemonic):
            return Support("refused", note)
    if mnemonic.partition(".")[0] not in SEMANTICS:
        return Support("refused", "not executed yet")
    for pattern, note in _APPROXIMATE:
        if pattern.match(mnemonic):
            return Support("approximate", note)
    return Support("exact")
