"""Faults to plant into the lowering for AMD and into its emulator, and the portable case that must catch each.

Needs `codegen.llvm`, the emulator. Gives `FAULTS`: name, target, case, and a function that plants the fault with a
MonkeyPatch.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import numpy as np
from pytest import MonkeyPatch

from warpwright.codegen.llvm import (
    lower_convert,
    lower_float,
    lower_integer,
    lower_memory,
    lower_sync,
    lower_warp,
)
from warpwright.codegen.llvm.lowering import LOWER
from warpwright.emulator.amdgcn.access import buffers, direct
from warpwright.emulator.amdgcn.access.vmem import Shape
from warpwright.emulator.amdgcn.semantics import chapters, matrix_mfma  # noqa: F401 - registers the semantics
from warpwright.emulator.amdgcn.semantics.registry import SEMANTICS


@dataclass(frozen=True)
class Fault:
    """A fault, and the case on a target that must catch it."""

    name: str
    target: str
    case: str
    plant: Callable[[MonkeyPatch], None]


def replaced(module: Any, name: str, make: Callable[[Any], Any]) -> Callable[[MonkeyPatch], None]:
    """A function of a module made into another."""
    return lambda patch: patch.setattr(module, name, make(getattr(module, name)))


def lowered(op: str, fn: Callable[[Any, Any], None]) -> Callable[[MonkeyPatch], None]:
    """An operation lowered in another way."""
    return lambda patch: patch.setitem(LOWER, op, fn)


def semantics(name: str, make: Callable[[Any], Any]) -> Callable[[MonkeyPatch], None]:
    """What the emulator computes for a mnemonic made into something else."""

    def plant(patch: MonkeyPatch) -> None:
        held = SEMANTICS[name]
        patch.setitem(SEMANTICS, name, dataclasses.replace(held, fn=make(held.fn)))

    return plant


def _other_way(direct: Any) -> Any:
    turned = {"rp": "rm", "rm": "rp"}
    return lambda ctx, near, type_, above, below, mode: direct(
        ctx, near, type_, above, below, turned.get(mode, mode)
    )


def _unsigned_zero(flush: Any) -> Any:
    def fn(ctx: Any, value: str, type_: str) -> Any:
        return ctx(f"fadd {type_} {flush(ctx, value, type_)}, 0.0")

    return fn


def _rounded_twice(odd: Any) -> Any:
    return lambda ctx, exact: ctx(f"fptrunc double {exact[0]} to float")


def _masked_shift(ctx: Any, op: Any) -> None:
    value, amount = op.operands
    by = ctx(f"and i32 {ctx.use(amount)}, 31")
    ctx.hold(op.result, ctx(f"shl i32 {ctx.use(value)}, {by}"))


def _zero_nan(convert: Any) -> Any:
    """The conversion alone, without the rule for NaN."""

    def fn(ctx: Any, op: Any, src: Any, dst: Any, value: str) -> str:
        name = f"llvm.fptosi.sat.i{dst.bits}.f64"
        return str(ctx.call(name, f"i{dst.bits}", f"double {value}"))

    return fn


def _low_half(ballot: Any) -> Any:
    """Only the first 32 lanes of a wide wave."""

    def fn(ctx: Any, test: str) -> Any:
        return ctx(f"and i64 {ballot(ctx, test)}, 4294967295")

    return fn


def _every_record(ranges: Any) -> Any:
    """Nothing is outside."""
    return lambda t, *rest: (t.E & False, t.E & False)


def _in_bytes(ranges: Any) -> Any:
    """The number of records taken for one of bytes, as if there were no index."""
    return lambda t, first, index, *rest: ranges(t, first, None, *rest)


FAULTS = (
    Fault("round up as down", "gfx942", "ir:add.rp.f32", replaced(lower_float, "direct", _other_way)),
    Fault("round an f64 sum down as up", "gfx1100", "ir:sub.rm.f64", replaced(lower_float, "direct", _other_way)),
    Fault("subnormals kept", "gfx942", "ir:mul.rn.ftz.f32", replaced(lower_float, "flush", lambda f: lambda c, v, t: v)),
    Fault("flushed to zero without its sign", "gfx1100", "ir:mul.rn.ftz.f32",
          replaced(lower_float, "flush", _unsigned_zero)),
    Fault("not saturated", "gfx942", "ir:fma.rz.sat.f32", replaced(lower_float, "saturate", lambda f: lambda c, v, t: v)),
    Fault("bf16 rounded twice", "gfx942", "ir:fma.rn.bf16", replaced(lower_float, "odd", _rounded_twice)),
    Fault("a long integer rounded twice", "gfx1100", "ir:cvt.rn.bf16.s64", replaced(lower_convert, "odd", _rounded_twice)),
    Fault("no rule for NaN", "gfx942", "ir:cvt.rzi.s64.f64", replaced(lower_convert, "float_to_int", _zero_nan)),
    Fault("a shift wraps at the width", "gfx942", "ir:shl.u32", lowered("shl", _masked_shift)),
    Fault("a signed product as unsigned", "gfx1100", "ir:mul_hi.s32",
          replaced(lower_integer, "_signed", lambda f: lambda t: False)),
    Fault("unordered as ordered", "gfx942", "ir:cmp.gtu.f32", lambda p: p.setitem(lower_float._COMPARE, "gtu", "ogt")),
    Fault("a mask of 32 lanes in a wave of 64", "gfx942", "ir:vote.ballot", replaced(lower_warp, "ballot", _low_half)),
    Fault("members not masked", "gfx1100", "ir:match.all.u32#members",
          replaced(lower_warp, "_from_lane", lambda f: lambda ctx, word, source: f(ctx, word, "31"))),
    Fault("lanes of a shuffle swapped", "gfx942", "ir:shuffle.bfly.width64.5.u32",
          replaced(lower_warp, "_xor", lambda f: lambda ctx, word, by: f(ctx, word, by ^ 1))),
    Fault("segments forgotten", "gfx1100", "ir:shuffle.up.width8.lane.u32",
          replaced(lower_warp, "_source_lane", lambda f: lambda ctx, mode, by, width: f(ctx, mode, by, 32))),
    Fault("the least for the greatest", "gfx942", "ir:atomic.max.relaxed.gpu.global.s32",
          replaced(lower_memory, "_atomic_name", lambda f: lambda op, t: f(op, t).replace("max", "min"))),
    Fault("a barrier dropped", "gfx1100", "ir:barrier.rounds",
          replaced(lower_sync, "block_barrier", lambda f: lambda ctx: None)),
    Fault("the emulator permutes bytes the other way", "gfx942", "amdgcn:perm",
          semantics("v_perm_b32", lambda f: lambda m, a, b, c: f(m, b, a, c))),
    Fault("records not counted", "gfx942", "amdgcn:raw.ptr.buffer.load.v2i32#outside",
          replaced(buffers, "_ranges", _every_record)),
    Fault("a store behind the records", "gfx1100", "amdgcn:struct.buffer.store.f32#outside",
          replaced(buffers, "_ranges", _every_record)),
    Fault("two bytes as four", "gfx942", "amdgcn:global.load.lds#2 offset=16",
          replaced(direct, "shape_of", lambda f: lambda name, kind: Shape(4, 1))),
    Fault("columns for rows", "gfx950", "amdgcn:ds.read.tr16.b64.v4i16",
          replaced(direct, "_transposed", lambda f: lambda words, bits, source, element: f(words, bits, element, source))),
    Fault("scales of the lane below", "gfx950",
          "amdgcn:mfma.scale.f32.16x16x128.f8f6f4.v8i32.v8i32#cbsz=0 blgp=0 opsel_a=0 opsel_b=0",
          replaced(matrix_mfma, "_scale", lambda f: lambda word, byte, shape: f(np.roll(word, 1, -1), byte, shape))),
    Fault("blocks not shared", "gfx942", "amdgcn:mfma.f32.16x16x4f16#cbsz=1 abid=1 blgp=0",
          semantics("v_mfma_f32_16x16x4_4b_f16", lambda f: lambda m, *rest: f(dataclasses.replace(m, cbsz=0), *rest))),
    Fault("the other operand in lanes that are off", "gfx942", "amdgcn:set.inactive.v2i32#lane=7",
          semantics("v_cndmask_b32", lambda f: lambda m, a, b, c: f(m, b, a, c))),
    Fault("records counted in bytes", "gfx942", "amdgcn:struct.ptr.buffer.load.i32",
          replaced(buffers, "_ranges", _in_bytes)),
)  # fmt: skip
