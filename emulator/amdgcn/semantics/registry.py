"""The registry from mnemonic to semantics, and what a semantics function is given.

Needs NumPy. Gives `semantics` (the decorator), `SEMANTICS`, `Mode`. Invariant: a function stands under the name of its
row (`isa/amdgcn/mnemonics.py` says how rows are written), takes `mode` and the row's sources in their order, and gives
one array for each of the row's destinations (a tuple where there are several).

Sources are arrays whose shapes broadcast to (waves, lanes): a vector register comes as (waves, lanes), a scalar
register as (waves, 1), a constant as (1, 1); with `whole=True` all come as (waves, lanes), for functions that index.
Matrices (`vN`) come as (N, waves, lanes). Nobody may write into a source; a result may be one. Results of any shape
that broadcasts are taken.

    type                        dtype of sources and of results
    b32 u32 / s32 / f32         uint32 / int32 / float32 (bits are kept: a signalling NaN comes as such)
    b16 u16 / s16 / f16 / bf16  uint16 / int16 / float16 / uint16
    b64 u64 / s64 / f64         uint64 / int64 / float64
    pk_f16 pk_bf16 pk_u16 pk_s16 uint32, the low half in the low bits; halves are selected and negated already
    pk_f32 pk_b32               uint64, the low word in the low bits; likewise
    mask                        bool
    vN                          uint32

The frame has applied neg, abs, op_sel, DPP and SDWA selection to the sources; it applies omod and, to float results,
clamp, and writes under EXEC. A clamp on integer results saturates, which only the function can do: it looks at
`mode.clamp`.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from ....isa.amdgcn.targets import AmdTarget

Array = NDArray[Any]


@dataclass(slots=True)
class Mode:
    """The MODE register, as an instruction sees it, and what of its modifiers concerns the arithmetic.

    Rounding: 0 to nearest even, 1 up, 2 down, 3 towards zero. Denormals: bit 0 sources are kept, bit 1 results are kept
    (0: both flushed, 3: both kept).
    """

    target: AmdTarget
    round_f32: int = 0
    round_f16_f64: int = 0
    denorm_f32: int = 3
    denorm_f16_f64: int = 3
    ieee: bool = True
    dx10_clamp: bool = True
    clamp: bool = False  # of this instruction
    omod: int = 0  # of this instruction: 0, 1 (times 2), 2 (times 4), 3 (divided by 2)
    cbsz: int = 0  # of a matrix instruction
    abid: int = 0
    blgp: int = 0
    neg_lo: int = 0  # of a matrix instruction; bit i: source i
    neg_hi: int = 0
    op_sel: int = 0  # bit i: source i, then the destination; for functions that ask for it with `raw_op_sel`
    op_sel_hi: int = 0
    words: tuple[str, ...] = ()  # all modifiers of the instruction as the text has them
    lanes: int = 64  # the wave's width
    exec: Array | None = None  # bool (waves, lanes); None: all lanes
    fp16_ovfl: bool = False  # what is too great for f16 or eight bits becomes the greatest value


@dataclass(frozen=True, slots=True)
class Semantics:
    """A function and how it wants its sources."""

    fn: Callable[..., Any]
    whole: bool = False
    raw_op_sel: bool = False  # the frame leaves op_sel alone (byte selection, index keys of sparse products)


SEMANTICS: dict[str, Semantics] = {}


def semantics(
    *names: str, whole: bool = False, raw_op_sel: bool = False
) -> Callable[[Callable[..., Any]], Callable[..., Any]]:
    """Register a function under the names of its rows."""

    def register(fn: Callable[..., Any]) -> Callable[..., Any]:
        for name in names:
            if name in SEMANTICS:
                raise ValueError(f"two semantics for {name}")
            SEMANTICS[name] = Semantics(fn, whole, raw_op_sel)
        return fn

    return register


def full(shape: tuple[int, int], value: Array) -> Array:
    """A source as (waves, lanes)."""
    return value if value.shape == shape else np.broadcast_to(value, shape)
