"""Products and sums whose operands are each an f32 or a half of a register.

Needs `convert` and `floating`. Gives the semantics of `v_fma_mix...` and `v_mad_mix...`. Invariant: a bit of `op_sel_hi`
makes an operand a half, that of `op_sel` the upper one; `neg_lo` negates and `neg_hi` takes the magnitude before. A result
is rounded to f32, and a half of it once more, as AMD's pseudocode has it.
"""

from __future__ import annotations

from .convert import narrowed, widened
from .floating import fused_of, twice_rounded_of
from .numeric import BF16, F16, F32, Float, Function, direction, raw
from .packed import halves
from .registry import Array, Mode, semantics


def _operand(mode: Mode, a: Array, i: int, f: Float) -> Array:
    if mode.op_sel_hi >> i & 1:
        x = halves(a, f.dtype)[mode.op_sel >> i & 1]
        kind = f
    else:
        x, kind = a.view("f4"), F32
    bits = raw(x, kind)
    if mode.neg_hi >> i & 1:
        bits = bits & ~kind.sign
    if mode.neg_lo >> i & 1:
        bits = bits ^ kind.sign
    x = bits.view(kind.dtype)
    return x if kind is F32 else widened(mode, x, kind, F32)


def _mixed(single: Function, half: Float) -> Function:
    def run(mode: Mode, *sources: Array) -> Array:
        result: Array = single(mode, *(_operand(mode, s, i, half) for i, s in enumerate(sources)))
        return result

    return run


def _narrower(single: Function, half: Float) -> Function:
    mixed = _mixed(single, half)
    return lambda mode, *sources: narrowed(mode, mixed(mode, *sources), F32, half, direction(mode, half))


for _word, _single in (("fma", fused_of(F32)), ("mad", twice_rounded_of(F32))):
    semantics(f"v_{_word}_mix_f32", raw_op_sel=True)(_mixed(_single, F16))
    semantics(f"v_{_word}_mixlo_f16", f"v_{_word}_mixhi_f16", raw_op_sel=True)(_narrower(_single, F16))
semantics("v_fma_mix_f32_bf16", raw_op_sel=True)(_mixed(fused_of(F32), BF16))
semantics("v_fma_mixlo_bf16", "v_fma_mixhi_bf16", raw_op_sel=True)(_narrower(fused_of(F32), BF16))
