"""Faults to plant into the emulator: a modifier that is forgotten or mistaken, or a result that is wrong in a few places.

Needs the emulator's registry of semantics. Gives `FAULTS` and `planted`, a context in which one of them is there.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any

import numpy as np

from warpwright.emulator import ptx as emulator  # noqa: F401 - registers the semantics
from warpwright.emulator.ptx.front.model import SEMANTICS, Lanewise, Op, Pure


@dataclass(frozen=True)
class Fault:
    """A fault in the semantics of `base`, and the case that must catch it. `swap`: modifier -> another, or None."""

    name: str
    base: str
    case: str
    swap: dict[str, str | None] | None = None
    ins: Callable[[list[Any]], list[Any]] | None = None
    outs: Callable[[Any], Any] | None = None


def off_by_one(result: Any) -> Any:
    """The last bit is wrong in one lane of seven."""
    first, *rest = result if isinstance(result, tuple | list) else [result]
    made = np.array(first, copy=True)
    made.view(f"u{made.dtype.itemsize}")[::7] ^= 1
    return (made, *rest) if rest else made


def swapped(result: Any) -> Any:
    """The first two result registers are mistaken for each other."""
    return [result[1], result[0], *result[2:]]


def negated(result: Any) -> Any:
    return ~result


def first_two(ins: list[Any]) -> list[Any]:
    return [ins[1], ins[0], *ins[2:]]


def wide_clamp(ins: list[Any]) -> list[Any]:
    return [ins[0], ins[1], ins[2] | np.uint32(31), ins[3]]


def last_two(ins: list[Any]) -> list[Any]:
    return [*ins[:-2], ins[-1], ins[-2]]


def zero_for_nan(result: Any) -> Any:
    return np.where(np.isnan(result), np.float32(0), result)


FAULTS = [
    Fault("round down as to nearest", "add", "add.rm.f32", {"rm": "rn"}),
    Fault("round to zero as to nearest", "fma", "fma.rz.f32", {"rz": "rn"}),
    Fault("round up as down", "mul", "mul.rp.f64", {"rp": "rm"}),
    Fault("subnormals kept", "add", "add.ftz.f32", {"ftz": None}),
    Fault("no saturation of a float", "mul", "mul.rn.sat.f32", {"sat": None}),
    Fault("no saturation of an integer", "add", "add.sat.s32", {"sat": None}),
    Fault("relu forgotten", "fma", "fma.rn.relu.f16", {"relu": None}),
    Fault("NaN loses where it should win", "min", "min.NaN.f32", {"NaN": None}),
    Fault("signs not combined", "max", "max.xorsign.abs.f32", {"xorsign": None}),
    Fault("NaN becomes zero", "add", "add.rn.f32", outs=zero_for_nan),
    Fault("quotient off by one unit", "div", "div.rn.f32", outs=off_by_one),
    Fault("root off by one unit", "sqrt", "sqrt.rn.f64", outs=off_by_one),
    Fault("minimum for maximum in halves", "max", "max.f16x2", outs=off_by_one),
    Fault("funnel shift wraps", "shf", "shf.l.clamp.b32", {"clamp": "wrap"}),
    Fault("funnel shift the other way", "shf", "shf.r.wrap.b32", {"r": "l"}),
    Fault("upper half for lower", "mul", "mul.hi.u32", {"hi": "lo"}),
    Fault("signed as unsigned product", "mul", "mul.wide.s32", {"s32": "u32"}),
    Fault("carry dropped", "addc", "addc.u32", outs=off_by_one),
    Fault("borrow dropped", "subc", "subc.cc.u32", outs=off_by_one),
    Fault("nearest as towards zero", "cvt", "cvt.rni.s32.f32", {"rni": "rzi"}),
    Fault("no saturation to the narrow integer", "cvt", "cvt.sat.u8.s32", {"sat": None}),
    Fault("infinity for the greatest value", "cvt", "cvt.rn.satfinite.f16x2.f32", {"satfinite": None}),
    Fault("pair in the wrong order", "cvt", "cvt.rn.bf16x2.f32", ins=first_two),
    Fault("less or equal for less", "setp", "setp.lt.s32", {"lt": "le"}),
    Fault("unordered as ordered", "setp", "setp.ltu.f32", {"ltu": "lt"}),
    Fault("combined with or", "set", "set.eq.and.u32.u32", {"and": "or"}),
    Fault("selection the wrong way", "selp", "selp.b32", ins=first_two),
    Fault("permutation backwards", "prmt", "prmt.b32.f4e", {"f4e": "b4e"}),
    Fault("a nibble of the permutation", "prmt", "prmt.b32", ins=first_two),
    Fault("distance for position", "bfind", "bfind.shiftamt.u32", {"shiftamt": None}),
    Fault("field without its sign", "bfe", "bfe.s32", {"s32": "u32"}),
    Fault("mask that wraps", "bmsk", "bmsk.clamp.b32", {"clamp": "wrap"}),
    Fault("dot product of unsigned bytes", "dp4a", "dp4a.s32.s32", {"s32": "u32"}),
    Fault("video sum that wraps", "vadd2", "vadd2.u32.u32.u32.sat", {"sat": None}),
    Fault("logic table with its operands swapped", "lop3", "lop3.b32#lut=202", ins=first_two),
    Fault("vote of any for all", "vote", "vote.sync.all.pred", {"all": "any"}),
    Fault("ballot inverted", "vote", "vote.sync.ballot.b32", outs=negated),
    Fault("shuffle the other way", "shfl", "shfl.sync.up.b32", {"up": "down"}),
    Fault("shuffle without its clamp", "shfl", "shfl.sync.down.b32", ins=wide_clamp),
    Fault("sum for maximum in a warp", "redux", "redux.sync.max.u32", {"max": "add"}),
    Fault("match among too few", "match", "match.any.sync.b32", outs=off_by_one),
    Fault("atomic maximum for minimum", "atom", "atom.global.min.s32", {"min": "max"}),
    Fault("atomic increment without wrapping", "atom", "atom.inc.u32", {"inc": "add"}),
    Fault("swap of the compare and the new value", "atom", "atom.shared.cas.b32", ins=last_two),
    Fault("reduction with or for exclusive or", "red", "red.global.xor.b32", {"xor": "or"}),
    Fault("load without its sign", "ld", "ld.global.s8", {"s8": "u8"}),
    Fault("matrix not transposed", "ldmatrix", "ldmatrix.sync.aligned.m8n8.x4.trans.shared.b16", {"trans": None}),
    Fault("fragment registers swapped", "mma", "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32", outs=swapped),
    Fault("integer product that wraps", "mma", "mma.sync.aligned.m16n8k32.row.col.satfinite.s32.u8.u8.s32",
          {"satfinite": None}),
    Fault("fragment loaded by columns", "wmma", "wmma.load.a.sync.aligned.row.m16n16k16.global.f16", {"row": "col"}),
    Fault("sine off by a thousandth", "sin", "sin.approx.f32", outs=lambda r: r * np.float32(1.001)),
    Fault("transposition forgotten", "movmatrix", "movmatrix.sync.aligned.m8n8.trans.b16", outs=off_by_one),
]  # fmt: skip


@contextmanager
def planted(fault: Fault) -> Iterator[None]:
    """The emulator with one fault."""
    right = SEMANTICS[fault.base]
    SEMANTICS[fault.base] = lambda op: _bend(right(_mistaken(op, fault)), fault)
    try:
        yield
    finally:
        SEMANTICS[fault.base] = right


def _mistaken(op: Op, fault: Fault) -> Op:
    if not fault.swap:
        return op
    swap = {k: v for k, v in fault.swap.items()}
    mods = tuple(m for m in (swap.get(m, m) for m in op.mods) if m is not None)
    types = tuple(t for t in (swap.get(t, t) for t in op.types) if t is not None)
    return dataclasses.replace(op, mods=mods, types=types)


def _bend(bound: Any, fault: Fault) -> Any:
    change_in, change_out = fault.ins or (lambda i: i), fault.outs or (lambda r: r)
    if isinstance(bound, Pure):
        return dataclasses.replace(
            bound, fn=lambda *ins: change_out(bound.fn(*change_in(list(ins)))), alias=False
        )
    if isinstance(bound, Lanewise):
        return dataclasses.replace(
            bound, fn=lambda wave, lanes, *ins: change_out(bound.fn(wave, lanes, *change_in(list(ins))))
        )
    return bound
