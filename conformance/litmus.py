"""Litmus tests of the memory model: what threads may see of each other, by ordering and scope.

Needs the runtime. Gives `TESTS`, `run_all`. A test is a few accesses a thread and, for each ordering, the outcomes that PTX
ISA 8 forbids; every other outcome is allowed and only counted. Each lane of a warp plays one instance; random pauses, which
poll so that other threads get their turn, stand before every access. Invariant: a forbidden outcome seen is a failure.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field

import numpy as np

from ..isa.targets import least_version
from ..runtime.devices import runtime, using
from ..runtime.ptx_file import load_ptx
from .scenarios.build import requirements

SCOPES = ("cta", "cluster", "gpu", "sys")
#: Ordering -> how a read and a write are spelled, and what stands between two accesses of a thread.
ORDERINGS: dict[str, tuple[str, str, str]] = {
    "weak": ("ld.weak.global.u32", "st.weak.global.u32", ""),
    "volatile": ("ld.volatile.global.u32", "st.volatile.global.u32", ""),
    "relaxed": ("ld.relaxed.{s}.global.u32", "st.relaxed.{s}.global.u32", ""),
    "release-acquire": ("ld.acquire.{s}.global.u32", "st.release.{s}.global.u32", ""),
    "fence.acq_rel": ("ld.relaxed.{s}.global.u32", "st.relaxed.{s}.global.u32", "fence.acq_rel.{s};"),
    "fence.sc": ("ld.relaxed.{s}.global.u32", "st.relaxed.{s}.global.u32", "fence.sc.{s};"),
}
_ORDERED = ("release-acquire", "fence.acq_rel", "fence.sc")
_COHERENT = ("volatile", "relaxed", *_ORDERED)
_ALWAYS = ("weak", *_COHERENT)

#: An access: "Wx1" writes 1 to x, "Rx" reads x into the next register.
Thread = tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Litmus:
    """`forbidden`: outcome (the reads in order, then the final x and y; -1: whatever) -> orderings that forbid it."""

    name: str
    threads: tuple[Thread, ...]
    forbidden: dict[tuple[int, ...], tuple[str, ...]]


TESTS = (
    Litmus("message-passing", (("Wx1", "Wy1"), ("Ry", "Rx")), {(1, 0, -1, -1): _ORDERED}),
    Litmus("store-buffering", (("Wx1", "Ry"), ("Wy1", "Rx")), {(0, 0, -1, -1): ("fence.sc",)}),
    Litmus("load-buffering", (("Rx", "Wy1"), ("Ry", "Wx1")), {(1, 1, -1, -1): _ORDERED}),
    Litmus(
        "independent-reads", (("Wx1",), ("Wy1",), ("Rx", "Ry"), ("Ry", "Rx")), {(1, 0, 1, 0, -1, -1): ("fence.sc",)}
    ),
    Litmus(
        "write-to-read-causality", (("Wx1",), ("Rx", "Wy1"), ("Ry", "Rx")),
        {(1, 1, 0, -1, -1): _ORDERED},
    ),
    Litmus("two-plus-two-writes", (("Wx1", "Wy2"), ("Wy1", "Wx2")), {(1, 1): ("fence.sc",)}),
    Litmus("read-after-write", (("Wx1", "Wy1"), ("Wy2", "Rx")), {(0, -1, 2): ("fence.sc",)}),
    Litmus("coherence-read-read", (("Wx1",), ("Rx", "Rx")), {(1, 0, -1, -1): _COHERENT}),
    Litmus("coherence-write-write", (("Wx1", "Wx2"), ("Ry",)), {(-1, 1, -1): _ALWAYS}),
    Litmus("coherence-write-read", (("Wx1", "Rx"), ("Wy1",)), {(0, -1, -1): _ALWAYS}),
    Litmus("coherence-read-write", (("Rx", "Wx1"), ("Ry",)), {(1, -1, -1, -1): _ALWAYS}),
    Litmus("coherence-two-writers", (("Wx1", "Rx"), ("Wx2",)), {(0, -1, -1): _ALWAYS, (2, 1, -1): _COHERENT}),
)  # fmt: skip


@dataclass(slots=True)
class Result:
    """How often each outcome was seen, and which of them are forbidden."""

    name: str
    seen: dict[str, int] = field(default_factory=dict)
    broken: tuple[str, ...] = ()


def variants() -> Iterator[tuple[Litmus, str, str]]:
    """Every test in every ordering and scope; orderings without a scope once."""
    for test in TESTS:
        for ordering, (read, _, _) in ORDERINGS.items():
            for scope in SCOPES if "{s}" in read else ("gpu",):
                yield test, ordering, scope


def run_all(device: str, quick: bool = False, seeds: int = 3) -> list[Result]:
    """Run every variant, with pauses from several seeds."""
    found = []
    for test, ordering, scope in variants():
        result = Result(f"{test.name}.{ordering}.{scope}")
        counts: Counter[tuple[int, ...]] = Counter()
        for seed in range(1 if quick else seeds):
            counts.update(run(test, ordering, scope, device, seed, 2 if quick else 8))
        result.seen = {_text(o): n for o, n in sorted(counts.items())}
        result.broken = tuple(_text(o) for o in counts if _is_forbidden(test, ordering, o))
        found.append(result)
    return found


def _text(outcome: tuple[int, ...]) -> str:
    return "".join(map(str, outcome))


def _is_forbidden(test: Litmus, ordering: str, outcome: tuple[int, ...]) -> bool:
    return any(
        ordering in orderings and all(w in (-1, o) for w, o in zip(wanted, outcome))
        for wanted, orderings in test.forbidden.items()
    )


def run(
    test: Litmus, ordering: str, scope: str, device: str, seed: int, groups: int
) -> Counter[tuple[int, ...]]:
    """One launch of `groups` times 32 instances."""
    threads = len(test.threads)
    reads = sum(a[0] == "R" for t in test.threads for a in t)
    width = max(len(t) for t in test.threads)
    n = groups * 32
    rng = np.random.default_rng(seed)
    pauses = (
        rng.integers(0, 4, (n * threads * width, 1)) * rng.integers(0, 2, (n * threads * width, 1))
    ).astype("u4")
    x, y = np.zeros(n, "u4"), np.zeros(n, "u4")
    out, idle = np.zeros((n, max(reads, 1)), "u4"), np.zeros(1, "u4")
    file = load_ptx(text_of(test, ordering, scope, device))
    launch = (groups, 32 * threads) if scope == "cta" else (groups * threads, 32)
    with using(device) as where:
        kept = getattr(where, "sanitize", None)
        if kept is not None:
            where.sanitize = "memory"  # type: ignore[attr-defined] # the races are meant
        try:
            file["litmus"][launch](x, y, out, pauses, idle)
        finally:
            if kept is not None:
                where.sanitize = kept  # type: ignore[attr-defined]
    rows = np.concatenate([out[:, :reads], x[:, None], y[:, None]], 1)
    return Counter(tuple(r) for r in rows.tolist())


def text_of(test: Litmus, ordering: str, scope: str, device: str) -> str:
    """The kernel of a test. Which of the threads one is follows from its warp (cta) or its block."""
    threads = len(test.threads)
    who = (
        "shr.u32 %who, %tid, 5; mov.u32 %group, %ctaid.x;"
        if scope == "cta"
        else f"mov.u32 %group, %ctaid.x; rem.u32 %who, %group, {threads}; div.u32 %group, %group, {threads};"
    )
    body = (
        "\n".join(f"setp.eq.u32 %p, %who, {k}; @%p bra thread{k};" for k in range(threads))
        + "\nbra end;\n"
        + "\n".join(_thread(test, k, ordering, scope) for k in range(threads))
    )
    head = "\n.reqnctapercluster " + str(threads) if scope == "cluster" else ""
    needs = requirements(_instructions(ordering, scope))
    target = "sm_90a" if device == "emu" else runtime(device).target.name
    version = max(least_version(target, needs) or (7, 8), (7, 8))
    return f""".version {version[0]}.{version[1]}
.target {target}
.address_size 64
.visible .entry litmus(.param .u64 x, .param .u64 y, .param .u64 out, .param .u64 pauses, .param .u64 idle){head}
{{
.reg .b32 %who, %group, %tid, %i, %v, %n, %w; .reg .b64 %x, %y, %out, %pauses, %idle, %skip; .reg .pred %p;
mov.u32 %tid, %tid.x; {who}
and.b32 %i, %tid, 31; mad.lo.u32 %i, %group, 32, %i;
ld.param.u64 %x, [x]; ld.param.u64 %y, [y]; ld.param.u64 %out, [out]; ld.param.u64 %pauses, [pauses];
ld.param.u64 %idle, [idle];
mad.wide.u32 %x, %i, 4, %x; mad.wide.u32 %y, %i, 4, %y;
mad.wide.u32 %out, %i, {4 * max(sum(a[0] == "R" for t in test.threads for a in t), 1)}, %out;
mad.lo.u32 %v, %i, {threads}, %who; mul.lo.u32 %v, %v, {4 * max(len(t) for t in test.threads)};
cvt.u64.u32 %skip, %v; add.u64 %pauses, %pauses, %skip;
{body}
end:
ret;
}}
"""


def _instructions(ordering: str, scope: str) -> list[str]:
    read, write, between = (w.format(s=scope) for w in ORDERINGS[ordering])
    return [read, write, *([between.rstrip(";")] if between else [])]


def _thread(test: Litmus, k: int, ordering: str, scope: str) -> str:
    """One thread's accesses, each after a pause that polls."""
    read, write, between = (w.format(s=scope) for w in ORDERINGS[ordering])
    register = sum(a[0] == "R" for t in test.threads[:k] for a in t)
    lines = [f"thread{k}:"]
    values: list[str] = []
    for step, access in enumerate(test.threads[k]):
        label = f"t{k}s{step}"
        lines += [between] if step and between else []
        lines.append(
            f"ld.global.u32 %n, [%pauses+{4 * step}];\n{label}: setp.eq.u32 %p, %n, 0; @%p bra {label}go;\n"
            f"ld.volatile.global.u32 %w, [%idle]; sub.u32 %n, %n, 1; bra {label};\n{label}go:"
        )
        if access[0] == "W":
            lines.append(f"{write} [%{access[1]}], {access[2]};")
        else:
            lines.append(f"{read} %v{k}{step}, [%{access[1]}];")
            values.append(f"st.global.u32 [%out+{4 * register}], %v{k}{step};")
            lines[0] += f" .reg .b32 %v{k}{step};"
            register += 1
    lines[0] = f"thread{k}: {{" + lines[0].removeprefix(f"thread{k}:")
    return "\n".join([*lines, *values, "}", "bra end;"])
