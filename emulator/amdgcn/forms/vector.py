"""The frame around vector instructions: sources with their modifiers in, results under EXEC out.

Needs rows, semantics and operands. Gives `bind`, which makes a step of an instruction of the vector ALU. Invariant:
neg, abs, op_sel, DPP, SDWA, omod and clamp are handled here and nowhere else; a source is read before any result is
written.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import replace
from typing import Any

import numpy as np

from ....isa.amdgcn.mnemonics import Row
from ...core.arrays import Array
from ..front.model import Context, Op, Refused, Step, high_words
from ..front.operands import EXEC, VCC, Const, Operand, Reg
from ..semantics.registry import SEMANTICS, Mode, Semantics
from ..state.reads import (
    DTYPE,
    Get,
    mask_result,
    matrix_source,
    scalar_result,
    vector_result,
    vector_source,
    width,
)
from ..state.team import Team
from .dpp import Lanes, lanes_of
from .sdwa import sdwa_result, sdwa_source

Put = Callable[[Team, Any, Any], None]
_FLOATS = frozenset({"f16", "f32", "f64", "bf16", "pk_f16", "pk_f32", "pk_bf16"})
_IMPLIED = ("tied", "scc", "exec")
#: On gfx9 these leave the other half of their register alone; other instructions of 16 bits clear it there.
_KEEP_HALF = frozenset(
    {"v_mad_f16", "v_mad_u16", "v_mad_i16", "v_fma_f16", "v_div_fixup_f16", "v_fma_mixlo_f16", "v_fma_mixhi_f16",
     "v_mad_mixlo_f16", "v_mad_mixhi_f16", "v_cvt_pk_fp8_f32", "v_cvt_pk_bf8_f32", "v_cvt_sr_fp8_f32",
     "v_cvt_sr_bf8_f32"}
)  # fmt: skip


class Modes:
    """The `Mode` of an instruction for each value of the MODE register that it has met."""

    __slots__ = ("known", "make")

    def __init__(self, make: Callable[[int], Mode]) -> None:
        self.make = make
        self.known: dict[int, Mode] = {}

    def at(self, t: Team) -> Mode:
        """What the instruction is given now."""
        mode = self.known.get(t.mode)
        if mode is None:
            mode = self.known[t.mode] = self.make(t.mode)
        mode.exec = None if t.full else t.E
        return mode


def mode_of(ctx: Context, op: Op) -> Modes:
    """The modifiers that concern an instruction's arithmetic."""
    words = op.inst.words
    omod = {"mul:2": 1, "mul:4": 2, "div:2": 3}
    scale = next((omod[w] for w in words if w in omod), 0)

    def mask(name: str, default: int) -> int:
        flags = op.flags(name)
        return default if flags is None else sum(f << i for i, f in enumerate(flags))

    def make(bits: int) -> Mode:
        return Mode(
            ctx.target,
            bits & 3,
            bits >> 2 & 3,
            bits >> 4 & 3,
            bits >> 6 & 3,
            bool(bits >> 9 & 1),
            bool(bits >> 8 & 1),
            "clamp" in words,
            scale,
            op.value("cbsz"),
            op.value("abid"),
            op.value("blgp"),
            mask("neg_lo", 0),
            mask("neg_hi", 0),
            mask("op_sel", 0),
            mask("op_sel_hi", 7),
            words,
            ctx.lanes,
            fp16_ovfl=bool(bits >> 23 & 1),
        )

    return Modes(make)


def place(row: Row, args: tuple[Operand, ...], lanes: int) -> tuple[list[Operand], list[Operand]]:
    """The operands of the text as destinations and sources; what the text leaves out is filled in."""
    vcc = Reg("s", VCC, lanes // 32)
    wanted = [s for s in row.src if s not in _IMPLIED]
    dst = list(args[: len(row.dst)])
    src = list(args[len(row.dst) :])
    if row.name.startswith("v_cmpx_") and len(args) == len(wanted):
        dst, src = [], list(args)
    elif (
        row.dst
        and row.dst[-1] == "mask"
        and len(row.dst) == 2
        and len(args) == len(wanted) + 1
        and wanted[-1] != "mask"
    ):
        dst, src = [args[0], vcc], list(args[1:])
    while len(src) < len(wanted) and wanted[len(src)] == "mask":
        src.append(vcc)
    if not len(wanted) - row.optional <= len(src) <= len(wanted):
        raise Refused(f"{len(args)} operands, where its row has {len(row.dst)} and {len(wanted)}")
    return dst, src


def halves_of(args: Iterable[Operand]) -> dict[int, str]:
    """Rows of which an instruction touches one half only, as the text says."""
    found: dict[int, set[str]] = {}
    for a in args:
        for row in a.rows() if isinstance(a, Reg) else ():
            found.setdefault(row, set()).add(a.half if isinstance(a, Reg) else "")
    return {row: next(iter(halves)) for row, halves in found.items() if len(halves) == 1 and "" not in halves}


class _Frame:
    """An instruction of the vector ALU while it is made ready."""

    def __init__(self, ctx: Context, op: Op) -> None:
        self.ctx, self.op, self.row = ctx, op, op.row
        found = SEMANTICS.get(op.row.name)
        if found is None:
            raise Refused("it has no semantics yet")
        self.sem: Semantics = found
        self.dst, self.src = place(op.row, op.args, ctx.lanes)
        self.dpp: Lanes | None = lanes_of(op, ctx)
        self.mix = "_mix" in op.row.name
        wanted = [s for s in op.row.src if s not in _IMPLIED]
        self.op_sel = [] if found.raw_op_sel else op.flags("op_sel") or []
        self.op_sel_hi = op.flags("op_sel_hi")
        self.gets = [self.source(i, a, k) for i, (a, k) in enumerate(zip(self.src, wanted))]
        if op.row.tied:
            self.gets.append(self.tied())
        if op.encoding_is("sdwa"):
            op.half = True
        reads, writes = [], []
        for i, (a, k) in enumerate(zip(self.src, wanted)):
            reads += self.rows_read(i, a, k) if isinstance(a, Reg) else []
        for a in self.dst:
            writes += list(a.rows()) if isinstance(a, Reg) else []
        if op.row.tied and isinstance(self.dst[0], Reg):
            reads += list(self.dst[0].rows())
        op.reads, op.writes = tuple(reads), tuple(writes)
        op.highs = high_words(op.row.name, self.src)
        if self.dpp is not None:
            op.moved = self.src[0].rows() if isinstance(self.src[0], Reg) else ()
            op.move, op.written = self.dpp.moves, self.dpp.enabled
        op.halves = halves_of((*self.src, *self.dst))
        op.masks = tuple(
            r for a, k in zip(self.src, wanted) if k == "mask" and isinstance(a, Reg) for r in a.rows()
        )
        if (
            len(self.dst) == len(op.row.dst) > 0
            and op.row.dst[-1] == "mask"
            and isinstance(self.dst[-1], Reg)
        ):
            op.mask_out = tuple(self.dst[-1].rows())
        if op.row.name.startswith("v_cmpx"):
            op.sinks = op.reads
        if op.row.name.startswith("v_cndmask"):
            self.choose(self.gets[2])

    def choose(self, take: Get) -> None:
        """Each lane uses one of the two sources: what the other has not does not matter."""
        no, yes = (set(a.rows()) if isinstance(a, Reg) else set() for a in self.src[:2])
        for row in no - yes:
            self.op.taken[row] = lambda t: ~take(t)
        for row in yes - no:
            self.op.taken[row] = take

    def rows_read(self, i: int, a: Reg, kind: str) -> list[int]:
        """The registers of a source: of a pair of f32s those that op_sel and op_sel_hi choose."""
        rows = list(a.rows())
        if kind.removeprefix("s:") != "pk_f32" or self.sem.raw_op_sel or len(rows) != 2:
            return rows
        chosen = {self.flag(self.op_sel, i, 0), self.flag(self.op_sel_hi, i, 1)}
        return [rows[c] for c in sorted(chosen)]

    def flag(self, flags: list[int] | None, i: int, default: int) -> int:
        return default if flags is None or i >= len(flags) else flags[i]

    def count(self, a: Operand) -> int:
        """The registers of a `v0`: what the text names; of a constant as many as of the result."""
        named = a if isinstance(a, Reg) else self.dst[0]
        return named.count if isinstance(named, Reg) else 1

    def source(self, i: int, a: Operand, kind: str) -> Get:
        kind = kind.removeprefix("s:")
        if kind[0] == "v" and kind[1:].isdigit():
            return matrix_source(self.ctx, a, int(kind[1:]) or self.count(a))
        if kind == "mask":
            return vector_source(self.ctx, a, "mask")
        if self.mix:
            return self.mixed(i, a)
        if self.op.encoding_is("sdwa"):
            get = sdwa_source(self.ctx, self.op, i, a, kind)
        elif width(kind) == 16 and self.flag(self.op_sel, i, 0) and isinstance(a, Reg):
            get = vector_source(self.ctx, replace(a, half="h"), kind)
        else:
            get = vector_source(self.ctx, a, kind)
        if i == 0 and self.dpp is not None:
            get = self.dpp.moved(get)
        if kind.startswith("pk_"):
            return self.packed(i, get, kind)
        return signed(get, kind, a)

    def packed(self, i: int, get: Get, kind: str) -> Get:
        """Halves (for pk_f32: words) chosen by op_sel and op_sel_hi, negated by neg_lo and neg_hi."""
        low, high = self.flag(self.op_sel, i, 0), self.flag(self.op_sel_hi, i, 1)
        if self.sem.raw_op_sel:
            low, high = 0, 1
        neg_lo = self.flag(self.op.flags("neg_lo"), i, 0)
        neg_hi = self.flag(self.op.flags("neg_hi"), i, 0)
        half = width(kind) // 2
        t = np.dtype(f"u{width(kind) // 8}").type
        first, cut = t((1 << half) - 1), t(half)
        flip = t((neg_lo << half - 1) | (neg_hi << 2 * half - 1))
        if (low, high) == (0, 1) and not flip:
            return get

        def chosen(team: Team) -> Array:
            x = get(team)
            if (low, high) == (0, 0):
                x = (x & first) | (x << cut)
            elif (low, high) == (1, 1):
                x = (x >> cut) | (x & ~first)
            elif (low, high) == (1, 0):
                x = (x >> cut) | (x << cut)
            result: Array = x ^ flip
            return result

        return chosen

    def mixed(self, i: int, a: Operand) -> Get:
        """A source that is an f32, or (op_sel_hi) one half of a register, which is converted."""
        if not self.flag(self.op_sel_hi, i, 0):
            return signed(vector_source(self.ctx, a, "f32"), "f32", a)
        chosen = replace(a, half="h" if self.flag(self.op_sel, i, 0) else "l") if isinstance(a, Reg) else a
        if self.row.name.endswith("bf16"):
            bits = vector_source(self.ctx, chosen, "bf16")
            return signed(lambda t: (bits(t).astype(np.uint32) << np.uint32(16)).view("f4"), "f32", a)
        get = vector_source(self.ctx, chosen, "f16")
        return signed(lambda t: get(t).astype(np.float32), "f32", a)

    def tied(self) -> Get:
        kind = self.row.dst[0]
        if kind[0] == "v" and kind[1:].isdigit():
            return matrix_source(self.ctx, self.dst[0], int(kind[1:]) or self.count(self.dst[0]))
        a = self.dst[0]
        if width(kind) == 16 and self.result_half() == "h" and isinstance(a, Reg):
            a = replace(a, half="h")
        return vector_source(self.ctx, a, kind)

    def result_half(self) -> str:
        """Which half of its register a result of 16 bits goes to, where the instruction says it."""
        if self.row.name.endswith(("mixhi_f16", "mixhi_bf16")):
            return "h"
        n = len([s for s in self.row.src if s not in _IMPLIED])
        flags = self.op_sel
        if len(flags) > n or (len(flags) == n + 1):
            return "h" if flags[n] else "l"
        return ""

    def result(self, a: Operand, kind: str) -> Put:
        if kind == "mask":
            return mask_result(self.ctx, a)
        if kind.startswith("s:") or (isinstance(a, Reg) and a.file == "s"):
            put = scalar_result(self.ctx, a, kind.removeprefix("s:"))
            return lambda t, r, where: put(t, r.reshape(-1))
        if self.op.encoding_is("sdwa") and width(kind) <= 32:  # a pair of registers is written whole
            return sdwa_result(self.ctx, self.op, a, kind)
        if kind in DTYPE and width(kind) == 16 and isinstance(a, Reg):
            half = a.half or self.result_half()
            keep = self.ctx.target.family not in ("gfx9", "cdna") or self.row.name in _KEEP_HALF
            self.op.half = self.op.half or keep or bool(half == "h")
            return vector_result(self.ctx, replace(a, half="h" if half == "h" else a.half), kind, keep)
        return vector_result(self.ctx, a, kind, False)

    def puts(self) -> Callable[[Team, Any], None]:
        """What writes the results."""
        if self.row.name.startswith("v_cmpx_"):
            return self.compare_exec()
        kinds = self.row.dst
        puts = [self.result(a, k) for a, k in zip(self.dst, kinds)]
        dpp = self.dpp
        if not puts:
            return lambda t, r: None
        if dpp is None and len(puts) == 1:
            one = puts[0]
            return lambda t, r: one(t, r, None if t.full else t.E)

        def write(t: Team, r: Any) -> None:
            where = (None if t.full else t.E) if dpp is None else dpp.enabled(t)
            for put, value in zip(puts, r if len(puts) > 1 else (r,)):
                put(t, value, where)

        return write

    def compare_exec(self) -> Callable[[Team, Any], None]:
        lanes = Reg("s", EXEC, self.ctx.lanes // 32)
        also = mask_result(self.ctx, self.dst[0]) if self.dst else None
        put = mask_result(self.ctx, lanes)

        def write(t: Team, r: Any) -> None:
            if also is not None:
                also(t, r, None)
            put(t, r, None)

        return write

    def compute(self) -> Callable[[Team], Any]:
        fn = self.sem.fn
        modes = mode_of(self.ctx, self.op)
        gets = self.gets
        if self.sem.whole:
            gets = [_whole(g) for g in gets]
        finish = self.finish()
        call = _call(fn, modes, gets)
        if finish is None:
            return call
        return lambda t: finish(t, call(t))

    def finish(self) -> Callable[[Team, Any], Any] | None:
        """omod and clamp of float results."""
        words = self.op.inst.words
        kind = self.row.dst[0] if self.row.dst else ""
        factor = {"mul:2": 2.0, "mul:4": 4.0, "div:2": 0.5}
        scale = next((factor[w] for w in words if w in factor), None)
        clamp = "clamp" in words
        if kind not in _FLOATS or not (clamp or scale):
            return None
        return lambda t, r: _finished(r, kind, scale, clamp, bool(t.mode >> 8 & 1))


def _finished(r: Any, kind: str, scale: float | None, clamp: bool, zero_nan: bool) -> Any:
    if isinstance(r, tuple):
        return (_finished(r[0], kind, scale, clamp, zero_nan), *r[1:])
    if kind in ("pk_f16", "pk_f32"):
        part, unit = ("f2", "u4") if kind == "pk_f16" else ("f4", "u8")
        halves = np.ascontiguousarray(r).view(part)
        return np.ascontiguousarray(_finished(halves, "f16", scale, clamp, zero_nan)).view(unit)
    if kind in ("bf16", "pk_bf16"):
        raise Refused("omod and clamp of bf16")
    if scale is not None:
        r = r * r.dtype.type(scale)
    if clamp:
        one = r.dtype.type(1)
        low = np.where(r > 0, r, r.dtype.type(0)) if zero_nan else np.where(r <= 0, r.dtype.type(0), r)
        r = np.where(low > one, one, low)
    return r


def _whole(get: Get) -> Get:
    def read(t: Team) -> Array:
        x = get(t)
        return x if x.ndim == 3 or x.shape == t.E.shape else np.broadcast_to(x, t.E.shape)

    return read


def _call(fn: Callable[..., Any], modes: Modes, gets: list[Get]) -> Callable[[Team], Any]:
    at = modes.at
    if len(gets) == 1:
        (a,) = gets
        return lambda t: fn(at(t), a(t))
    if len(gets) == 2:
        a, b = gets
        return lambda t: fn(at(t), a(t), b(t))
    if len(gets) == 3:
        a, b, c = gets
        return lambda t: fn(at(t), a(t), b(t), c(t))
    return lambda t: fn(at(t), *[g(t) for g in gets])


def signed(get: Get, kind: str, a: Operand) -> Get:
    """A source with its sign bit cleared (abs) and flipped (neg)."""
    if not isinstance(a, (Reg, Const)) or not (a.neg or a.abs):
        return get
    bits = width(kind)
    unsigned, dtype = f"u{bits // 8}", DTYPE[kind]
    sign = np.dtype(unsigned).type(1 << bits - 1)
    neg, absolute = a.neg, a.abs

    def read(t: Team) -> Array:
        x = get(t).view(unsigned)
        if absolute:
            x = x & ~sign
        if neg:
            x = x ^ sign
        return x.view(dtype)

    return read


def bind(ctx: Context, op: Op) -> Step:
    """The step of a vector instruction, or of a pair of them."""
    frame = _Frame(ctx, op)
    put, compute = frame.puts(), frame.compute()
    if op.inst.second is None:
        op.seal()

        def step(t: Team) -> None:
            if t.watch & op.need:
                t.check(op)
            put(t, compute(t))

        return step
    other = ctx.op(op.inst.second)
    frame2 = _Frame(ctx, other)
    put2, compute2 = frame2.puts(), frame2.compute()
    op.seal()
    other.seal()

    def pair(t: Team) -> None:
        if t.watch & (op.need | other.need):
            t.check(op)
            t.check(other)
        r, r2 = compute(t), compute2(t)
        put(t, r)
        put2(t, r2)

    return pair
