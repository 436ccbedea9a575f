"""Litmus tests between proxies: what a bulk copy sees of stores, and a thread of a bulk copy, with and without the fences.

Needs the runtime, `litmus.Result`. Gives `TESTS`, `run_all`. An outcome is `new` (all words are those that were stored),
`old` (some are not), or `told`: the device stopped the kernel, as the emulator does where a fence or wait is missing.
Invariant: with the fence only `new` is allowed; without it a device may show anything, the emulator has to tell.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np

from ..codegen.diagnostics import WarpwrightError
from ..isa.targets import least_version
from ..runtime.devices import runtime, using
from ..runtime.ptx_file import load_ptx
from .litmus import Result
from .scenarios.build import requirements

_COPY = "cp.async.bulk.shared::cluster.global.mbarrier::complete_tx::bytes"
_EXPECT = "mbarrier.arrive.expect_tx.shared::cta.b64 _, [%bar], 512;"
_WAIT = "w: mbarrier.try_wait.parity.acquire.cta.shared::cta.b64 %q, [%bar], 0; @!%q bra w;"
_LOAD = f"@!%p bra w; {_EXPECT} {_COPY} [%n], [%x], 512, [%bar]; {_WAIT} ld.shared.u32 %v, [%s];"
_STORE = """@!%p bra done; cp.async.bulk.global.shared::cta.bulk_group [%x], [%n], 512; cp.async.bulk.commit_group;
cp.async.bulk.wait_group 0; done: bar.sync 0; ld.global.u32 %v, [%mine];"""


@dataclass(frozen=True, slots=True)
class ProxyLitmus:
    """`body` with `{fence}` in it; `fences`: variant -> what stands there, and the outcomes that are forbidden.

    `blocks`: how many play together.
    """

    name: str
    body: str
    fences: dict[str, tuple[str, tuple[str, ...]]]
    blocks: int = 1


_ONLY_NEW = ("old", "told")
#: The first block stores and raises a flag; the second sees it, and its asynchronous unit reads.
_FLAG = """ld.global.u32 %n2, [%flag]; mov.u32 %b, %ctaid.x; setp.eq.u32 %q, %b, 1; @%q bra second;
st.global.u32 [%mine], %value; {fence} bar.sync 0; @!%p bra end; st.release.SCOPE.global.u32 [%flag], 1; bra end;
second: ld.acquire.SCOPE.global.u32 %n2, [%flag]; setp.eq.u32 %q, %n2, 0; @%q bra second; fence.proxy.async;"""

TESTS = (
    ProxyLitmus(
        "store-then-bulk-store", "st.shared.u32 [%s], %value; {fence} bar.sync 0; " + _STORE,
        {"fenced": ("fence.proxy.async;", _ONLY_NEW), "fenced.shared": ("fence.proxy.async.shared::cta;", _ONLY_NEW),
         "bare": ("", ())},
    ),
    ProxyLitmus(
        "store-then-bulk-load", "st.global.u32 [%mine], %value; {fence} bar.sync 0; " + _LOAD,
        {"fenced": ("fence.proxy.async;", _ONLY_NEW), "fenced.global": ("fence.proxy.async.global;", _ONLY_NEW),
         "bare": ("", ())},
    ),
    ProxyLitmus(
        "bulk-load-then-load",
        f"st.global.u32 [%mine], %value; fence.proxy.async; bar.sync 0; @!%p bra met; "
        f"{_EXPECT} {_COPY} [%n], [%x], 512, [%bar]; "
        "met: bar.sync 0; {fence} ld.shared.u32 %v, [%s];",
        {"waited": (_WAIT, _ONLY_NEW), "bare": ("", ())},
    ),
    *(
        ProxyLitmus(
            f"flag-then-bulk-load.{scope}", _FLAG.replace("SCOPE", scope) + _LOAD,
            {"fenced": ("fence.proxy.async;", _ONLY_NEW)}, 2,
        )
        for scope in ("cluster", "gpu", "sys")
    ),
)  # fmt: skip


def variants() -> Iterator[tuple[ProxyLitmus, str]]:
    """Every test with and without its fence."""
    for test in TESTS:
        for variant in test.fences:
            yield test, variant


def text_of(test: ProxyLitmus, variant: str, device: str) -> str:
    """The kernel: 128 threads hand a word each over to themselves through an asynchronous unit."""
    target = "sm_90a" if device == "emu" else runtime(device).target.name
    version = max(least_version(target, requirements((_COPY,))) or (8, 0), (8, 0))
    cluster = f".reqnctapercluster {test.blocks}, 1, 1" if test.blocks > 1 else ""
    return f""".version {version[0]}.{version[1]}
.target {target}
.address_size 64
.visible .entry litmus(.param .u64 x, .param .u64 out, .param .u64 values, .param .u64 flag)
.reqntid 128, 1, 1
{cluster}
{{
.reg .b32 %t, %s, %n, %n2, %b, %v, %value, %bar; .reg .b64 %x, %mine, %out, %values, %flag, %w; .reg .pred %p, %q;
.shared .align 128 .b32 sh[128]; .shared .align 8 .b64 mb;
mov.u32 %t, %tid.x; setp.eq.u32 %p, %t, 0; mov.u32 %n, sh; mad.lo.u32 %s, %t, 4, %n; mov.u32 %bar, mb;
ld.param.u64 %x, [x]; ld.param.u64 %out, [out]; ld.param.u64 %values, [values]; ld.param.u64 %flag, [flag];
mul.wide.u32 %w, %t, 4; add.u64 %mine, %x, %w; add.u64 %values, %values, %w; add.u64 %out, %out, %w;
ld.global.u32 %value, [%values]; @%p mbarrier.init.shared::cta.b64 [%bar], 1; @%p fence.mbarrier_init.release.cluster;
bar.sync 0;
{test.body.format(fence=test.fences[variant][0])}
st.global.u32 [%out], %v;
end: ret;
}}
"""


def run(test: ProxyLitmus, variant: str, device: str, seed: int) -> str:
    """What became of it."""
    rng = np.random.default_rng(seed)
    values = rng.integers(1, 1 << 32, 128, dtype=np.uint32)
    x, out, flag = np.zeros(128, "u4"), np.zeros(128, "u4"), np.zeros(1, "u4")
    file = load_ptx(text_of(test, variant, device))
    with using(device):
        try:
            file["litmus"][test.blocks, 128](x, out, values, flag)
        except WarpwrightError as told:
            if getattr(told, "kind", "") not in ("missing-proxy-fence", "async-pending"):
                raise
            return "told"
    return "new" if (out == values).all() else "old"


def run_all(device: str, quick: bool = False) -> list[Result]:
    """Every variant, a few times. On the emulator a missing fence has to be told: anything else is broken there."""
    found = []
    for test, variant in variants():
        outcomes = [run(test, variant, device, seed) for seed in range(1 if quick else 5)]
        forbidden = test.fences[variant][1]
        if device == "emu" and not forbidden:
            forbidden = ("old", "new")
        seen = {o: outcomes.count(o) for o in dict.fromkeys(outcomes)}
        found.append(Result(f"{test.name}.{variant}", seen, tuple(o for o in seen if o in forbidden)))
    return found
