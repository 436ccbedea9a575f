"""Slots of spilled kernels lie apart for every thread of a block; layouts that do not are told."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from warpwright.codegen.budget.apart import apart
from warpwright.codegen.budget.holders import pressure_of
from warpwright.codegen.budget.spill import Spilled, spilled
from warpwright.codegen.ptx.parse import parse
from warpwright.codegen.ptx.print import print_module

sys.path.insert(0, str(Path(__file__).parent))
from test_budget import pinned, text_of

BLOCKS = ((64, 1, 1), (16, 8, 1), (8, 4, 3))


def made(text: str, name: str, threads: tuple[int, int, int], limit: int, **ways: bool) -> Spilled:
    found = spilled(text, name, threads, limit, **ways)
    assert found is not None
    return found


@pytest.mark.parametrize("threads", BLOCKS, ids=str)
@pytest.mark.parametrize("opaque", [False, True])
def test_slots_lie_apart(threads: tuple[int, int, int], opaque: bool) -> None:
    tried = 0
    for seed in range(6):
        text = text_of(seed)
        found = spilled(text, "kernel", threads, max(4, pressure_of(text, "kernel").peak // 2), opaque=opaque)
        if found is not None:
            tried += 1
            assert apart(found.module, "kernel", threads, found.bytes) == []
            assert apart(found.module, "kernel", threads, found.bytes - 1)
    assert tried >= 2


@pytest.mark.parametrize(
    ("old", "new", "said"),
    [
        (
            "mad.lo.u32 %ww_slots4, %ww_x, 4, %ww_base",
            "mad.lo.u32 %ww_slots4, %ww_x, 2, %ww_base",
            "share byte",
        ),
        (
            "mad.lo.u32 %ww_slots4, %ww_x, 4, %ww_base",
            "mad.lo.u32 %ww_slots4, %ww_x, 8, %ww_base",
            "of an array of",
        ),
        (
            "mad.lo.u32 %ww_slots4, %ww_x, 4, %ww_base",
            "mad.lo.u32 %ww_slots4, %ww_x, 4, %ww_x",
            "of an array of",
        ),
        ("mov.u32 %ww_x, %tid.x", "mov.u32 %ww_x, %tid.y", "share byte"),
        ("mov.u32 %ww_x, %tid.x", "mov.u32 %ww_x, %laneid", "cannot be computed"),
        ("[%ww_slots4+1024]", "[%ww_slots4+1028]", "share byte"),
        ("[%ww_slots4+1024]", "[%ww_slots4+1048576]", "of an array of"),
    ],
)
def test_what_does_not_is_told(old: str, new: str, said: str) -> None:
    threads = (256, 1, 1)
    right = made(pinned(40, 40), "k", threads, 30)
    text = print_module(right.module)
    assert apart(parse(text), "k", threads, right.bytes) == [] and old in text
    assert any(said in fault for fault in apart(parse(text.replace(old, new)), "k", threads, right.bytes))


def test_the_kernel_keeps_its_own_arrays() -> None:
    """One of a name that ours could have, which would hide it inside the kernel."""
    text = pinned(40, 40).replace(".visible .entry", ".shared .align 4 .b8 k_slots[4];\n.visible .entry")
    text = text.replace("ret;", "st.shared.u32 [k_slots], %r0;\nret;")
    right = made(text, "k", (256, 1, 1), 30)
    new = print_module(right.module)
    assert apart(parse(new), "k", (256, 1, 1), right.bytes) == []
    assert new.count("k_slots") == 2 and new.count("k_ww_slots") == 2
    assert apart(parse(new.replace("k_ww_slots", "k_slots")), "k", (256, 1, 1), right.bytes)


def test_two_arrays_that_the_launch_sizes_would_be_one() -> None:
    """So slots that want dynamic shared memory are not made beside one, and refused where they are."""
    own = ".extern .shared .align 16 .b8 k_own[];\n"
    text = pinned(40, 40)
    kept = spilled(text, "k", (256, 1, 1), 30, static=1024)
    assert kept is not None and kept.dynamic
    beside = text.replace(".visible .entry", own + ".visible .entry")
    assert spilled(beside, "k", (256, 1, 1), 30, static=1024) is None
    assert spilled(beside, "k", (256, 1, 1), 30) is not None
    new = print_module(kept.module)
    assert apart(parse(new), "k", (256, 1, 1), kept.bytes) == []
    both = new.replace(".extern .shared", own + ".extern .shared", 1)
    assert apart(parse(both), "k", (256, 1, 1), kept.bytes) == ["the array of slots is not ours alone"]
