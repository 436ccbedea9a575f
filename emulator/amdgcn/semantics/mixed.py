"""Products and sums whose operands are each an f32 or a half of a register.

Needs `convert` and `floating`. Gives the semantics of `v_fma_mix...` and `v_mad_mix...`. Invariant: the frame has made
f32 of every operand; a result is rounded to f32, and a half of it once more, as AMD's pseudocode has it.
"""

from __future__ import annotations

from .convert import narrowed
from .floating import fused_of, twice_rounded_of
from .numeric import BF16, F16, F32, Float, Function, direction
from .registry import Array, Mode, semantics


def _half(single: Function, f: Float) -> Function:
    def run(mode: Mode, a: Array, b: Array, c: Array) -> Array:
        return narrowed(mode, single(mode, a, b, c), F32, f, direction(mode, f))

    return run


for _word, _single in (("fma", fused_of(F32)), ("mad", twice_rounded_of(F32))):
    semantics(f"v_{_word}_mix_f32")(_single)
    semantics(f"v_{_word}_mixlo_f16", f"v_{_word}_mixhi_f16")(_half(_single, F16))
semantics("v_fma_mix_f32_bf16")(fused_of(F32))
semantics("v_fma_mixlo_bf16", "v_fma_mixhi_bf16")(_half(fused_of(F32), BF16))
