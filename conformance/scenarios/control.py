"""Scenarios of control flow: branches, tables, calls, returns, exits; and what has no result to look at.

Needs `build`. Gives `CASES`.
"""

from __future__ import annotations

import numpy as np

from ..case import Array, Inputs
from .build import scenario

_FUNCTIONS = """.func (.param .b32 r) triple(.param .b32 q)
{
.reg .b32 %x, %y;
ld.param.b32 %x, [q];
mul.lo.u32 %y, %x, 3;
st.param.b32 [r], %y;
ret.uni;
}
.func (.param .b32 r) plus_one(.param .b32 q)
{
.reg .b32 %x, %y; .reg .pred %p;
ld.param.b32 %x, [q];
setp.lt.u32 %p, %x, 1000;
add.u32 %y, %x, 1;
st.param.b32 [r], %y;
@%p ret;
sub.u32 %y, %y, 5;
st.param.b32 [r], %y;
ret;
}
.func nothing()
{
ret;
}
.func swallow(.param .b32 q)
{
ret;
}
.func (.param .b32 r) seven()
{
st.param.b32 [r], 7;
ret;
}"""


def _u32(values: Array) -> Array:
    return (values & 0xFFFFFFFF).astype(np.uint32).reshape(-1, 1)


def _loop(arrays: Inputs) -> list[Array]:
    """The steps of the 3n+1 rule from the low byte, at most 200."""
    out = []
    for n in (arrays[0][:, 0] & 0xFF).tolist():
        steps = 0
        while n > 1 and steps < 200:
            n = 3 * n + 1 if n & 1 else n // 2
            steps += 1
        out.append(steps)
    return [_u32(np.array(out))]


def _table(arrays: Inputs) -> list[Array]:
    a = arrays[0][:, 0].astype(np.int64)
    return [_u32(np.choose(a & 3, [a + 10, a ^ 0xFF, a * 3, ~a]))]


def _called(arrays: Inputs) -> list[Array]:
    a = arrays[0][:, 0].astype(np.int64)
    b = a * 3 & 0xFFFFFFFF
    return [_u32(np.where(b < 1000, b + 1, b - 4) + 7)]


def _pointer(arrays: Inputs) -> list[Array]:
    a = arrays[0][:, 0].astype(np.int64)
    return [_u32(np.where(a & 1, a * 3, np.where(a < 1000, a + 1, a - 4)))]


def _gone(arrays: Inputs) -> list[Array]:
    """Threads that end early leave what stands in their outputs: here they have stored it themselves."""
    a = arrays[0][:, 0].astype(np.int64)
    return [_u32(np.where(a & 1, 5, a + 1))]


def _same(arrays: Inputs) -> list[Array]:
    return [arrays[0].copy()]


_LOOP = """and.b32 %n, %a_, 255; mov.u32 %d_, 0;
top: setp.le.u32 %p, %n, 1; @%p bra done;
setp.ge.u32 %p, %d_, 200; @%p bra.uni done;
add.u32 %d_, %d_, 1; and.b32 %t, %n, 1; setp.eq.u32 %p, %t, 0; @%p bra even;
mad.lo.u32 %n, %n, 3, 1; bra.uni top;
even: shr.u32 %n, %n, 1; bra top;
done:"""

_TABLE = """and.b32 %t, %a_, 3;
ts: .branchtargets c0, c1, c2, c3;
brx.idx %t, ts;
c0: add.u32 %d_, %a_, 10; bra joined;
c1: xor.b32 %d_, %a_, 255; bra joined;
c2: mul.lo.u32 %d_, %a_, 3; bra joined;
c3: not.b32 %d_, %a_;
joined:"""

_CALLS = """{ .param .b32 q; .param .b32 r; .param .b32 s;
st.param.b32 [q], %a_;
call.uni (r), triple, (q); ld.param.b32 %t, [r];
st.param.b32 [q], %t;
call (r), plus_one, (q); ld.param.b32 %t, [r];
call nothing; call.uni nothing;
call swallow, (q); call.uni swallow, (q);
call (s), seven; ld.param.b32 %n, [s];
call.uni (s), seven; ld.param.b32 %n, [s];
add.u32 %d_, %t, %n; }"""

_POINTER = """{ .param .b32 q; .param .b32 r; .reg .b64 %f, %g;
proto: .callprototype (.param .b32 _) _ (.param .b32 _);
mov.u64 %f, triple; mov.u64 %g, plus_one;
and.b32 %t, %a_, 1; setp.eq.u32 %p, %t, 1; selp.b64 %f, %f, %g, %p;
st.param.b32 [q], %a_;
call (r), %f, (q), proto; ld.param.b32 %d_, [r]; }"""

_QUIET = """prefetch.global.L1 [%at0]; prefetch.global.L2 [%at0]; prefetch.L1 [%at0]; prefetch.L2 [%at0];
prefetch.global.L2::evict_last [%at0]; prefetch.global.L2::evict_normal [%at0]; prefetchu.L1 [%at0];
nanosleep.u32 20; pmevent 3; pmevent.mask 5;
membar.cta; membar.gl; membar.sys; fence.proxy.alias;
applypriority.global.L2::evict_normal [%at0], 128;
createpolicy.range.global.L2::evict_last.L2::evict_unchanged.b64 %w, [%at0], 128, 128;
createpolicy.fractional.L2::evict_first.b64 %w, 0.5; createpolicy.fractional.L2::evict_last.b64 %w;
createpolicy.cvt.L2.b64 %w, %w;
mov.u32 %d_, %a_;"""

_LAUNCH = "griddepcontrol.wait; griddepcontrol.launch_dependents; mov.u32 %d_, %a_;"
_REGISTERS = "setmaxnreg.dec.sync.aligned.u32 40; setmaxnreg.inc.sync.aligned.u32 64; mov.u32 %d_, %a_;"
_WORDS = ".reg .b32 %n, %t; .reg .pred %p;"

CASES = (
    scenario("loop", ("bra", "bra.uni"), _LOOP, _loop, registers=_WORDS),
    scenario("table", ("brx.idx", "brx.idx.uni"), _TABLE, _table, registers=_WORDS),
    scenario("calls", ("call", "call.uni", "ret", "ret.uni"), _CALLS, _called, registers=_WORDS, module=(_FUNCTIONS,)),
    scenario("function-pointer", ("call",), _POINTER, _pointer, registers=_WORDS, module=(_FUNCTIONS,)),
    scenario(
        "exit", ("exit",),
        "add.u32 %d_, %a_, 1; and.b32 %t, %a_, 1; setp.eq.u32 %p, %t, 1; @!%p bra stay; mov.u32 %d_, 5; "
        "st.global.u32 [%at1], %d_; exit; stay:",
        _gone, registers=_WORDS,
    ),
    scenario(
        "hints", ("prefetch*", "prefetchu.L1", "nanosleep.u32", "pmevent*", "membar.cta", "membar.gl", "membar.sys",
                  "fence.proxy.alias", "applypriority*", "createpolicy*"),
        _QUIET, _same, registers=".reg .b64 %w;",
    ),
    scenario("dependent-launch", ("griddepcontrol.wait", "griddepcontrol.launch_dependents"), _LAUNCH, _same),
    scenario("register-budget", ("setmaxnreg.dec.sync.aligned.u32", "setmaxnreg.inc.sync.aligned.u32"), _REGISTERS, _same),
)  # fmt: skip
