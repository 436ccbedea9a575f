"""Lowering of warp collectives to LLVM IR: votes, matches, shuffles, reductions, election.

Needs `context`. Adds to `LOWER`. A warp is a wavefront of 32 or 64 lanes, and a member mask is as wide. Lanes of one
wavefront run together, so that a member mask only selects whose values count. Shuffles by a constant use DPP where a
row of 16 lanes is enough, `permlanex16` across the rows of a half, else `ds_swizzle` (32 lanes) or `ds_bpermute`
(AMDGPU usage guide and ISA documents).
"""

from __future__ import annotations

from ...isa.types import Scalar
from ..ir.core import Op, Value
from .context import Context
from .lowering import lowers


def mask_type(ctx: Context) -> str:
    """The integer with one bit a lane."""
    return f"i{ctx.target.warp_size}"


def lane(ctx: Context) -> str:
    """The lane's number, i32."""
    low = ctx.call("llvm.amdgcn.mbcnt.lo", "i32", "i32 -1", "i32 0")
    if ctx.target.warp_size == 32:
        return low
    return ctx.call("llvm.amdgcn.mbcnt.hi", "i32", "i32 -1", f"i32 {low}")


def ballot(ctx: Context, test: str) -> str:
    """The mask of the running lanes where `test` holds."""
    type_ = mask_type(ctx)
    return ctx.call(f"llvm.amdgcn.ballot.{type_}", type_, f"i1 {test}")


def _mask(ctx: Context, value: Value) -> str | None:
    """The member mask; None where it is known to name every lane."""
    text = ctx.use(value)
    if text.isdigit() and int(text) == (1 << ctx.target.warp_size) - 1:
        return None
    if ctx.type(value) != mask_type(ctx):
        ctx.refuse(
            f"a member mask of {value.type} for a wavefront of {ctx.target.warp_size} lanes",
            expected=f"u{ctx.target.warp_size}",
            found=str(value.type),
            suggestion="masks are as wide as the warp: leave mask= out, or use what ww.warp.ballot gives",
        )
    return text


def _members(ctx: Context, found: str, value: Value) -> str:
    mask = _mask(ctx, value)
    return found if mask is None else ctx(f"and {mask_type(ctx)} {found}, {mask}")


@lowers("vote")
def _vote(ctx: Context, op: Op) -> None:
    p, mask = op.operands
    mode, type_, test = op.attrs["mode"], mask_type(ctx), ctx.use(p)
    if mode == "ballot":
        return ctx.hold(op.result, _members(ctx, ballot(ctx, test), mask))
    some = ctx(f"icmp ne {type_} {_members(ctx, ballot(ctx, test), mask)}, 0")
    if mode == "any":
        return ctx.hold(op.result, some)
    others = _members(ctx, ballot(ctx, ctx(f"xor i1 {test}, true")), mask)
    every = ctx(f"icmp eq {type_} {others}, 0")
    ctx.hold(op.result, every if mode == "all" else ctx(f"or i1 {every}, {ctx(f'xor i1 {some}, true')}"))


@lowers("activemask")
def _activemask(ctx: Context, op: Op) -> None:
    ctx.hold(op.result, ballot(ctx, "true"))


@lowers("elect")
def _elect(ctx: Context, op: Op) -> None:
    type_ = mask_type(ctx)
    members = _members(ctx, ballot(ctx, "true"), op.operands[0])
    first = ctx.call(f"llvm.cttz.{type_}", type_, f"{type_} {members}", "i1 false")
    ctx.hold(op.result, ctx(f"icmp eq i32 {lane(ctx)}, {ctx.cast('trunc', first, type_, 'i32')}"))


@lowers("match")
def _match(ctx: Context, op: Op) -> None:
    """Any: lane by lane equality, bit by bit, since there is no loop to make here. All: with the first member's value."""
    value, mask = op.operands
    type_ = mask_type(ctx)
    words = _words(ctx, value)
    if op.attrs["mode"] == "all":
        members = _members(ctx, ballot(ctx, "true"), mask)
        first = ctx.cast(
            "trunc", ctx.call(f"llvm.cttz.{type_}", type_, f"{type_} {members}", "i1 false"), type_, "i32"
        )
        same = "true"
        for word in words:
            theirs = _from_lane(ctx, word, first)
            same = ctx(f"and i1 {same}, {ctx(f'icmp eq i32 {word}, {theirs}')}")
        differ = _members(ctx, ballot(ctx, ctx(f"xor i1 {same}, true")), mask)
        return ctx.hold(op.result, ctx.select(ctx(f"icmp eq {type_} {differ}, 0"), type_, members, "0"))
    found = ballot(ctx, "true")
    for word in words:
        for bit in range(32):
            here = ctx(f"trunc i32 {ctx(f'lshr i32 {word}, {bit}')} to i1")
            set_ = ballot(ctx, here)
            unlike = ctx(f"xor {type_} {set_}, {ctx(f'sext i1 {here} to {type_}')}")
            found = ctx(f"and {type_} {found}, {ctx(f'xor {type_} {unlike}, -1')}")
    ctx.hold(op.result, _members(ctx, found, mask))


def _words(ctx: Context, value: Value) -> list[str]:
    """A scalar as 32-bit words, lowest first."""
    assert isinstance(value.type, Scalar)
    bits = value.type.bytes * 8
    whole = ctx.cast("bitcast", ctx.use(value), ctx.type(value), f"i{bits}")
    if bits <= 32:
        return [ctx.cast("zext", whole, f"i{bits}", "i32")]
    low = ctx(f"trunc i{bits} {whole} to i32")
    return [
        low,
        *[ctx(f"trunc i{bits} {ctx(f'lshr i{bits} {whole}, {at}')} to i32") for at in range(32, bits, 32)],
    ]


def _join(ctx: Context, words: list[str], value: Value) -> str:
    """The inverse of `_words`, in the type of `value`."""
    assert isinstance(value.type, Scalar)
    bits = value.type.bytes * 8
    if bits <= 32:
        whole = ctx.cast("trunc", words[0], "i32", f"i{bits}")
    else:
        whole = "0"
        for at, word in enumerate(words):
            wide = ctx(f"zext i32 {word} to i{bits}")
            whole = ctx(f"or i{bits} {whole}, {ctx(f'shl i{bits} {wide}, {32 * at}') if at else wide}")
    return ctx.cast("bitcast", whole, f"i{bits}", ctx.type(value))


def _from_lane(ctx: Context, word: str, source: str) -> str:
    """The word of lane `source` (i32)."""
    at = ctx(f"shl i32 {source}, 2")
    near = ctx.call("llvm.amdgcn.ds.bpermute", "i32", f"i32 {at}", f"i32 {word}")
    if not _halves(ctx):
        return near
    far = ctx.call("llvm.amdgcn.ds.bpermute", "i32", f"i32 {at}", f"i32 {_swapped(ctx, word)}")
    apart = ctx(f"and i32 {ctx(f'xor i32 {source}, {lane(ctx)}')}, 32")
    return ctx.select(ctx(f"icmp eq i32 {apart}, 0"), "i32", near, far)


def _halves(ctx: Context) -> bool:
    """Whether `ds_bpermute` stays within each half of a wavefront of 64 lanes (RDNA 2 and 3)."""
    return ctx.target.warp_size == 64 and ctx.target.family in ("rdna2", "rdna3")


def _swapped(ctx: Context, word: str) -> str:
    """The word of the lane 32 away; without `permlane64`, by way of scalar registers, lane by lane."""
    if ctx.target.family != "rdna2":
        return ctx.call("llvm.amdgcn.permlane64.i32", "i32", f"i32 {word}")
    made = word
    for at in range(64):
        one = ctx.call("llvm.amdgcn.readlane.i32", "i32", f"i32 {word}", f"i32 {at ^ 32}")
        made = ctx.call("llvm.amdgcn.writelane.i32", "i32", f"i32 {one}", f"i32 {at}", f"i32 {made}")
    return made


# shuffles ---------------------------------------------------------------------------------------------------------------


def _dpp(ctx: Context, word: str, control: int) -> str:
    """The word moved within rows of 16 lanes; every row, every bank."""
    return ctx.call(
        "llvm.amdgcn.update.dpp.i32",
        "i32",
        f"i32 {word}",
        f"i32 {word}",
        f"i32 {control}",
        "i32 15",
        "i32 15",
        "i1 true",
    )


def _xor(ctx: Context, word: str, distance: int) -> str:
    """The word of the lane whose number differs by `distance`, a constant below 64."""
    quad = sum((i ^ distance & 3) << 2 * i for i in range(4))
    wide_rows = "permlanex16" in ctx.target.features  # gfx10 and later, which also have row_xmask
    if distance < 4:
        return _dpp(ctx, word, quad)
    if distance < 16 and wide_rows:
        return _dpp(ctx, word, 0x160 + distance)  # row_xmask
    if distance in (7, 8, 15):
        return _dpp(
            ctx, word, {7: 0x141, 8: 0x128, 15: 0x140}[distance]
        )  # row_half_mirror, row_ror:8, row_mirror
    if distance == 16 and wide_rows:
        low, high = "1985229328", "-19088744"  # each lane from the lane of its own number in the other row
        args = (f"i32 {word}", f"i32 {word}", f"i32 {low}", f"i32 {high}", "i1 true", "i1 false")
        return ctx.call("llvm.amdgcn.permlanex16.i32", "i32", *args)
    if distance < 32:
        return ctx.call("llvm.amdgcn.ds.swizzle", "i32", f"i32 {word}", f"i32 {distance << 10 | 0x1F}")
    if distance == 32 and _halves(ctx):
        return _swapped(ctx, word)
    return _from_lane(ctx, word, ctx(f"xor i32 {lane(ctx)}, {distance}"))


def _source_lane(ctx: Context, mode: str, by: str, width: int) -> str:
    """The lane that a shuffle reads, as PTX ISA 9.7.9.6 has it for segments of `width` lanes."""
    most = ctx.target.warp_size - 1
    own = lane(ctx)
    by = ctx(f"and i32 {by}, {most}")
    first = ctx(f"and i32 {own}, {most & ~(width - 1)}")
    last = ctx(f"or i32 {first}, {width - 1}")
    if mode == "idx":
        return ctx(f"or i32 {first}, {ctx(f'and i32 {by}, {width - 1}')}")
    name = {"up": "sub", "down": "add", "bfly": "xor"}[mode]
    from_ = ctx(f"{name} i32 {own}, {by}")
    inside = ctx(f"icmp sge i32 {from_}, {first}" if mode == "up" else f"icmp sle i32 {from_}, {last}")
    return ctx.select(inside, "i32", from_, own)


@lowers("shuffle")
def _shuffle(ctx: Context, op: Op) -> None:
    value, by, mask = op.operands
    _mask(ctx, mask)
    mode, amount = op.attrs["mode"], ctx.use(by)
    width = op.attrs.get("width", ctx.target.warp_size)
    words = _words(ctx, value)
    known = int(amount) & (ctx.target.warp_size - 1) if amount.isdigit() else None
    if mode == "bfly" and known is not None and known < width:
        found = [_xor(ctx, word, known) for word in words]
    elif mode == "idx" and known is not None and width == ctx.target.warp_size:
        found = [ctx.call("llvm.amdgcn.readlane.i32", "i32", f"i32 {word}", f"i32 {known}") for word in words]
    else:
        source = _source_lane(ctx, mode, amount, width)
        found = [_from_lane(ctx, word, source) for word in words]
    ctx.hold(op.result, _join(ctx, found, value))


@lowers("redux")
def _redux(ctx: Context, op: Op) -> None:
    """Lanes that the mask leaves out bring what changes nothing."""
    value, mask = op.operands
    name, signed = op.attrs["op"], isinstance(value.type, Scalar) and value.type.kind == "s"
    word = ctx.use(value)
    members = _mask(ctx, mask)
    if members is not None:
        type_ = mask_type(ctx)
        at = ctx.cast("zext", lane(ctx), "i32", type_)
        inside = ctx(f"trunc {type_} {ctx(f'lshr {type_} {members}, {at}')} to i1")
        word = ctx.select(inside, "i32", word, str(_neutral(name, signed)))
    ctx.hold(op.result, _reduced(ctx, word, name, signed))


def _reduced(ctx: Context, word: str, name: str, signed: bool) -> str:
    """The running lanes' words put together, as a scalar.

    In whole-wave mode, where lanes that do not run hold what changes nothing: rows of 16 by DPP, the rows by readlane.
    LLVM's `wave.reduce` loops over the lanes, and folds the sum and the xor of a constant to that constant (LLVM 22).
    """
    word = ctx.call("llvm.amdgcn.set.inactive.i32", "i32", f"i32 {word}", f"i32 {_neutral(name, signed)}")
    for control in (
        0xB1,
        0x4E,
        0x141,
        0x140,
    ):  # quad_perm [1,0,3,2] and [2,3,0,1], row_half_mirror, row_mirror
        word = _combine(ctx, name, signed, word, _dpp(ctx, word, control))
    rows = [
        ctx.call("llvm.amdgcn.readlane.i32", "i32", f"i32 {word}", f"i32 {first}")
        for first in range(0, ctx.target.warp_size, 16)
    ]
    whole = rows[0]
    for row in rows[1:]:
        whole = _combine(ctx, name, signed, whole, row)
    return ctx.call("llvm.amdgcn.strict.wwm.i32", "i32", f"i32 {whole}")


def _neutral(name: str, signed: bool) -> int:
    """The word that changes nothing in a reduction."""
    least, most = (-(1 << 31), (1 << 31) - 1) if signed else (0, -1)
    return {"add": 0, "or": 0, "xor": 0, "and": -1, "min": most, "max": least}[name]


def _combine(ctx: Context, name: str, signed: bool, a: str, b: str) -> str:
    if name in ("min", "max"):
        return ctx.call(f"llvm.{'s' if signed else 'u'}{name}.i32", "i32", f"i32 {a}", f"i32 {b}")
    return ctx(f"{name} i32 {a}, {b}")


@lowers("warp_sync")
def _warp_sync(ctx: Context, op: Op) -> None:
    _mask(ctx, op.operands[0])
    ctx.emit('fence syncscope("wavefront") acq_rel')
    ctx.call("llvm.amdgcn.wave.barrier", "void")
