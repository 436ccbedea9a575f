"""Cases of what moves or combines bytes without waiting: bulk copies and reductions, `st.async`, `red.async`, `st.bulk`,
`discard`.

Needs `case`, `reference.boxes` for the operations. Gives `plan`. Shared destinations lie in the other block of a pair.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

import ml_dtypes
import numpy as np

from ...isa.ptx import Match
from ...isa.ptx.lookup import type_bits
from ..case import Array, Case, Field, Inputs
from ..reference.boxes import combined

_MEET = "barrier.cluster.arrive.release.aligned; barrier.cluster.wait.acquire.aligned;"
_WAIT = "w: mbarrier.try_wait.parity.shared::cta.b64 %q, [%bar], 0; @!%q bra w;"
_REGISTERS = (
    ".reg .b32 %t, %y, %z, %bar, %far, %there, %r; .reg .b64 %policy, %base, %to, %far64, %there64;",
    ".reg .b16 %mask; .reg .pred %p, %q;",
    ".shared .align 128 .b8 sh[4096]; .shared .align 128 .b8 src[4096]; .shared .align 8 .b64 mb;",
)
#: Every thread's slots of `size` bytes, here and (shared cluster addresses) in the other block, and its barrier object.
_START = """mov.u32 %t, %tid.x; setp.eq.u32 %p, %t, 0; mov.u32 %bar, mb; mov.u32 %y, sh; mov.u32 %z, src;
@%p mbarrier.init.shared::cta.b64 [%bar], 1; @%p fence.mbarrier_init.release.cluster;"""
_ACROSS = """mov.u32 %r, %cluster_ctarank; xor.b32 %r, %r, 1; mapa.shared::cluster.u32 %far, %y, %r;
mapa.shared::cluster.u32 %there, %bar, %r;"""
#: The same places as generic addresses.
_GENERIC = """cvt.u64.u32 %far64, %far; cvta.shared::cluster.u64 %far64, %far64; cvt.u64.u32 %there64, %there;
cvta.shared::cluster.u64 %there64, %there64;"""
#: Pairs of blocks where every thread's bytes travel by themselves.
PAIRS = 1
_FLOATS: dict[str, Any] = {"f16": "f2", "bf16": ml_dtypes.bfloat16, "f32": "f4", "f64": "f8"}


def plan(match: Match) -> Sequence[Case]:
    """The case of one of these."""
    made = _PLANS.get(match.family)
    return made(match) if made else ()


def _dtype(kind: str) -> Any:
    """The numbers that a type's bits are."""
    return np.dtype(_FLOATS.get(kind) or {"s": "i", "u": "u", "b": "u"}[kind[0]] + str(type_bits(kind) // 8))


def _case(match: Match, name: str, inputs: tuple[Field, ...], outputs: tuple[Field, ...], body: Sequence[str],
          reference: Any, cluster: int = 0, kind: str = "u32", pairs: int = 8) -> Case:  # fmt: skip
    return Case(
        name=match.op + name, family=match.family, form=match.form.syntax, requires=match.requires, inputs=inputs,
        outputs=outputs, body=tuple(body), registers=_REGISTERS, reference=reference, nan="any", together=True,
        operands=lambda rng, quick: [_drawn(f, rng, kind, pairs) for f in inputs], cluster=cluster,
    )  # fmt: skip


def _drawn(field: Field, rng: np.random.Generator, kind: str, pairs: int) -> Array:
    """Any bits; of floats small whole numbers, whose sums are exact."""
    shape = (256 * pairs, field.count)
    if kind in _FLOATS:
        return rng.integers(-60, 60, shape).astype(_FLOATS[kind]).view(field.dtype)
    near = rng.integers(0, 40, shape).astype(np.uint64)
    wide = rng.integers(0, 1 << 63, shape, dtype=np.uint64) << np.uint64(1) | near & np.uint64(1)
    return np.where(rng.random(shape) < 0.3, near, wide).astype(field.dtype)


def _bits(match: Match) -> tuple[str, int]:
    return match.slots["type"], type_bits(match.slots["type"])


def _swapped(values: Array) -> Array:
    """What each thread has, at the same thread of the other block of its pair."""
    return np.ascontiguousarray(values.reshape(-1, 2, 128, values.shape[1])[:, ::-1]).reshape(values.shape)


def _registers(name: str, count: int) -> str:
    return f"%{name}" if count == 1 else "{" + ", ".join(f"%{name}{i}" for i in range(count)) + "}"


def _remote(match: Match, value: str) -> str:
    """The instruction, with its places in shared or in generic addresses, and the wait for the other block's."""
    wide = "" if "ss" in match.slots else "64"
    return f"{_GENERIC} {match.op} [%far{wide}], {value}, [%there{wide}]; {_WAIT}"


def _st_async(match: Match) -> list[Case]:
    kind, bits = _bits(match)
    if "done" not in match.slots:
        kind = "b8" if bits == 8 else kind  # a register of eight bits has no sign
        a, d = Field("a_", kind, bits), Field("d_", kind, bits, direct=True)
        return [
            _case(match, "", (a,), (d,), (f"{match.op} [%at1], %a_;",), lambda arrays: [arrays[0].copy()])
        ]
    count = match.counts[1] or 1
    size = count * bits // 8
    body = (
        f"{_START} {_ACROSS} mad.lo.u32 %far, %t, {size}, %far; mad.lo.u32 %y, %t, {size}, %y;",
        f"@%p mbarrier.arrive.expect_tx.shared::cta.b64 _, [%bar], {128 * size}; {_MEET}",
        _remote(match, _registers("a_", count)),
        f"ld.shared{f'.v{count}' if count > 1 else ''}.b{bits} {_registers('d_', count)}, [%y]; {_MEET}",
    )
    fields = (Field("a_", kind, bits, count),), (Field("d_", kind, bits, count),)
    return [_case(match, "", *fields, body, lambda arrays: [_swapped(arrays[0])], 2, pairs=PAIRS)]


def _op(match: Match, old: Array, new: Array) -> Array:
    """The operation on bits."""
    kind = _dtype(match.slots["type"])
    result = combined(match.slots["op"], old.view(kind), new.view(kind))
    return np.ascontiguousarray(result.astype(kind)).view(old.dtype)


def _red_async(match: Match) -> list[Case]:
    kind, bits = _bits(match)
    a = Field("a_", kind, bits)
    if "done" not in match.slots and "mbarrier" not in match.op:
        fields = (
            (a, Field("b_", kind, bits, direct=True)),
            (Field("d_", kind, bits, direct=True, start="b_"),),
        )
        return [
            _case(
                match,
                "",
                *fields,
                (f"{match.op} [%at2], %a_;",),
                lambda arrays: [_op(match, arrays[1], arrays[0])],
            )
        ]
    size = bits // 8
    body = (
        f"{_START} {_ACROSS} mad.lo.u32 %far, %t, {size}, %far; mad.lo.u32 %y, %t, {size}, %y;",
        f"st.shared.b{bits} [%y], %b_;",
        f"fence.proxy.async; @%p mbarrier.arrive.expect_tx.shared::cta.b64 _, [%bar], {128 * size}; {_MEET}",
        f"{_remote(match, '%a_')} ld.shared.b{bits} %d_, [%y]; {_MEET}",
    )
    fields = (a, Field("b_", kind, bits)), (Field("d_", kind, bits),)
    return [
        _case(
            match,
            "",
            *fields,
            body,
            lambda arrays: [_op(match, arrays[1], _swapped(arrays[0]))],
            2,
            pairs=PAIRS,
        )
    ]


_POLICY = "createpolicy.fractional.L2::evict_first.b64 %policy, 1.0;"


def _tail(match: Match) -> str:
    mask = {"multicast::cluster": ", %mask", "cp_mask": ", %mask"}
    found = mask["multicast::cluster"] if "multicast::cluster" in match.op else ""
    found += ", %policy" if "cache_hint" in match.op else ""
    return found + (mask["cp_mask"] if "cp_mask" in match.op else "")


def _bulk(match: Match) -> list[Case]:
    """512 bytes a block, of each thread's word; and with a byte mask, of every word the bytes that it names."""
    word = Field("a_", "u32", 32)
    if "prefetch" in match.family:
        fetch = (f"{_POLICY} mov.u32 %t, %tid.x; mul.wide.u32 %base, %t, 4; sub.u64 %base, %at0, %base;",
                f"{match.op} [%base], 512{_tail(match)}; mov.u32 %d_, %a_;")  # fmt: skip
        return [
            _case(match, "", (word,), (Field("d_", "u32", 32),), fetch, lambda arrays: [arrays[0].copy()])
        ]
    if "bulk_group" in match.op:
        return [
            _stored(match, word, m) for m in ((0xFFFF, 0x8421, 0x0F3C) if "cp_mask" in match.op else (0,))
        ]
    to_other = match.slots["ss"] == "shared::cta"
    both = "multicast::cluster" in match.op
    source = "%z" if to_other else "%base"
    target, bar = ("%far", "%there") if to_other else ("%y", "%bar")
    body = (
        f"{_START} {_ACROSS} {_POLICY} mul.wide.u32 %base, %t, 4; sub.u64 %base, %at0, %base; mov.u16 %mask, 3;",
        "mad.lo.u32 %r, %t, 4, %z; st.shared.b32 [%r], %a_; fence.proxy.async;",
        f"@%p mbarrier.arrive.expect_tx.shared::cta.b64 _, [%bar], 512; {_MEET}",
        "mov.u32 %r, %cluster_ctarank; setp.eq.and.u32 %p, %r, 1, %p;" if both else "",
        f"@%p {match.op} [{target}], [{source}], 512, [{bar}]{_tail(match)}; {_WAIT}",
        f"mad.lo.u32 %r, %t, 4, %y; ld.shared.b32 %d_, [%r]; {_MEET}",
    )

    def reference(arrays: Inputs) -> list[Array]:
        if to_other:
            return [_swapped(arrays[0])]
        if both:  # the second block sends
            return [np.repeat(arrays[0].reshape(-1, 2, 128)[:, 1:], 2, axis=1).reshape(-1, 1)]
        return [arrays[0].copy()]

    return [_case(match, "", (word,), (Field("d_", "u32", 32),), body, reference, 2)]


def _stored(match: Match, word: Field, mask: int) -> Case:
    body = (
        f"{_START} {_POLICY} mov.u16 %mask, {mask}; mul.wide.u32 %base, %t, 4; sub.u64 %to, %at2, %base;",
        "mad.lo.u32 %r, %t, 4, %z; st.shared.b32 [%r], %a_; fence.proxy.async; bar.sync 0;",
        f"@!%p bra done; {match.op} [%to], [%z], 512{_tail(match)}; cp.async.bulk.commit_group;",
        "cp.async.bulk.wait_group 0; done:",
    )

    def reference(arrays: Inputs) -> list[Array]:
        if not mask:
            return [arrays[0].copy()]
        new, old = (np.ascontiguousarray(a).view(np.uint8).reshape(-1, 16) for a in arrays)
        chosen = mask >> np.arange(16) & 1
        return [np.ascontiguousarray(np.where(chosen, new, old)).view(np.uint32).reshape(-1, 1)]

    fields = (word, Field("b_", "u32", 32, direct=True)), (Field("d_", "u32", 32, direct=True, start="b_"),)
    return _case(match, f"#mask={mask:#x}" if mask else "", *fields, body, reference)


def _bulk_reduce(match: Match) -> list[Case]:
    """128 elements a block."""
    kind, bits = _bits(match)
    size = bits // 8
    a, total = Field("a_", kind, bits), 128 * bits // 8
    stage = f"mad.lo.u32 %r, %t, {size}, %z; st.shared.b{bits} [%r], %a_; fence.proxy.async;"
    if "bulk_group" in match.op:
        stores = (
            f"{_START} {_POLICY} mul.wide.u32 %base, %t, {size}; sub.u64 %to, %at2, %base; {stage}",
            "bar.sync 0; @!%p bra done;",
            f"{match.op} [%to], [%z], {total}{_tail(match)}; cp.async.bulk.commit_group; cp.async.bulk.wait_group 0; done:",
        )
        fields = (
            (a, Field("b_", kind, bits, direct=True)),
            (Field("d_", kind, bits, direct=True, start="b_"),),
        )
        return [_case(match, "", *fields, stores, lambda arrays: [_op(match, arrays[1], arrays[0])], 0, kind)]
    body = (
        f"{_START} {_ACROSS} mad.lo.u32 %r, %t, {size}, %y; st.shared.b{bits} [%r], %b_; {stage}",
        f"@%p mbarrier.arrive.expect_tx.shared::cta.b64 _, [%bar], {total}; {_MEET}",
        f"@%p {match.op} [%far], [%z], {total}, [%there]; {_WAIT}",
        f"mad.lo.u32 %r, %t, {size}, %y; ld.shared.b{bits} %d_, [%r]; {_MEET}",
    )
    fields = (a, Field("b_", kind, bits)), (Field("d_", kind, bits),)
    return [
        _case(match, "", *fields, body, lambda arrays: [_op(match, arrays[1], _swapped(arrays[0]))], 2, kind)
    ]


def _st_bulk(match: Match) -> list[Case]:
    """Zeros over the first 256 bytes of 512."""
    generic = "ss" not in match.slots
    body = (
        "mov.u32 %t, %tid.x; setp.eq.u32 %p, %t, 0; mov.u32 %y, sh; mad.lo.u32 %r, %t, 4, %y; st.shared.b32 [%r], %a_;",
        "cvt.u64.u32 %to, %y; cvta.shared.u64 %to, %to; bar.sync 0;",
        f"@%p {match.op} [{'%to' if generic else '%y'}], 256, 0; fence.proxy.async; bar.sync 0; ld.shared.b32 %d_, [%r];",
    )

    def reference(arrays: Inputs) -> list[Array]:
        return [
            np.where(np.arange(len(arrays[0])) % 128 < 64, 0, arrays[0][:, 0])
            .astype(np.uint32)
            .reshape(-1, 1)
        ]

    return [_case(match, "", (Field("a_", "u32", 32),), (Field("d_", "u32", 32),), body, reference)]


def _discard(match: Match) -> list[Case]:
    """What was stored behind it is there; the rest of the 128 bytes may be anything."""
    body = (f"{match.op} [%at1], 128; st.global.b32 [%at1+4], %a_;",)

    def reference(arrays: Inputs) -> list[Any]:
        nothing: list[Any] = [None] * len(arrays[0])
        return [arrays[0][:, 0].tolist() if i == 1 else nothing for i in range(32)]

    return [
        _case(
            match, "", (Field("a_", "u32", 32),), (Field("d_", "u32", 32, 32, direct=True),), body, reference
        )
    ]


_PLANS: dict[str, Callable[[Match], list[Case]]] = {
    "st.async": _st_async, "red.async": _red_async, "cp.async.bulk": _bulk, "cp.reduce.async.bulk": _bulk_reduce,
    "cp.async.bulk.prefetch": _bulk, "st.bulk": _st_bulk, "discard": _discard,
}  # fmt: skip
