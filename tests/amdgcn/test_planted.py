"""Faults planted into what becomes of a kernel for AMD: each must be seen, by the sanitizer or by a wrong result.

A plant edits the LLVM IR before LLVM gets it, or the assembly (its metadata included) before the emulator does, as a mistake of the
lowering or of LLVM would. Without its plant every case is right, and silent.
"""

from __future__ import annotations

import importlib
import re
import sys
from collections.abc import Callable
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

import numpy as np
import pytest

import warpwright as ww
from warpwright import f32, u32
from warpwright.runtime.check import Outcome, check_case
from warpwright.runtime.compile_amd import AmdKernel
from warpwright.runtime.kernel import Kernel

sys.path.insert(0, str(Path(__file__).parents[2] / "samples"))


@ww.kernel(threads=64)
def small_numbers(x: ww.ptr[f32], y: ww.ptr[f32]):
    i = ww.tid.x
    y[i] = x[i] * 0.3 + 1e-39


@ww.kernel(threads=64)
def first_of_warp(x: ww.ptr[u32], y: ww.ptr[u32]):
    value = ww.warp.shuffle_down(x[ww.tid.x], (ww.tid.x & 3) + 1)
    if ww.laneid() == 0:
        y[ww.warpid()] = value * 3


@ww.kernel(threads=64)
def message(data: ww.ptr[u32], flag: ww.ptr[u32], out: ww.ptr[u32]):
    if ww.ctaid.x == 0:
        data[ww.tid.x] = ww.tid.x + 1
        ww.barrier()
        if ww.tid.x == 0:
            ww.store(flag, 1, order="release")
    else:
        if ww.tid.x == 0:
            while ww.load(flag, order="acquire") == 0:
                pass
        ww.barrier()
        out[ww.tid.x] = data[ww.tid.x]


def own_cases(name: str) -> list[ww.Case]:
    """Cases of the kernels above."""
    if name == "small_numbers":
        x = np.linspace(1e-39, 2e-38, 64).astype(np.float32)
        y = (x * np.float32(0.3)).astype(np.float32) + np.float32(1e-39)
        return [ww.Case(small_numbers, 1, 64, (x, np.zeros(64, np.float32)), {"y": y})]
    if name == "message":
        zeros = [np.zeros(n, np.uint32) for n in (64, 1, 64)]
        return [ww.Case(message, 2, 64, zeros, {"out": np.arange(1, 65, dtype=np.uint32)})]
    x = np.arange(64, dtype=np.uint32) + 7
    want = np.array([x[1] * 3, x[33] * 3], np.uint32)
    return [ww.Case(first_of_warp, 1, 64, (x, np.zeros(2, np.uint32)), {"y": want})]


@dataclass(frozen=True)
class Plant:
    """What goes wrong: the first (or every) match of `find` in a stage becomes `put`; `seen` is a part of what is said."""

    name: str
    sample: str
    target: str
    stage: str  # "llvm" or "asm"
    find: str
    put: str
    seen: str  # of the message, or "differs"
    count: int = 1

    def edit(self, text: str) -> str:
        """The text with the fault."""
        made, n = re.subn(self.find, self.put, text, count=self.count, flags=re.M)
        assert n, f"{self.name}: nothing to change"
        return made


#: A wrapper that LLVM is not told to be convergent: it may then be sunk into the branch that uses its result.
NOT_CONVERGENT = r"""define internal i32 @lanes(i32 %a, i32 %b) noinline nounwind willreturn memory(none) {
  %r = call i32 @llvm.amdgcn.ds.bpermute(i32 %a, i32 %b)
  ret i32 %r
}
define amdgpu_kernel"""

PLANTS = [
    Plant("no wait for a global load", "saxpy", "gfx942", "asm", r"^\s*s_waitcnt vmcnt\(0\)\n", "", "has arrived"),
    Plant("no wait for the arguments", "saxpy", "gfx942", "asm", r"^\s*s_waitcnt lgkmcnt\(0\)\n", "", "has arrived"),
    Plant("no wait on gfx1100", "saxpy", "gfx1100", "asm", r"^\s*s_waitcnt vmcnt\(0\)\n", "", "has arrived"),
    Plant("wrong argument offset", "saxpy", "gfx942", "asm", r"(s_load_dwordx4 .*), 0x8", r"\1, 0x0", ""),
    Plant("arguments laid out wrongly", "saxpy", "gfx1100", "asm", r"\.offset:         8\n", ".offset:         12\n", ""),
    Plant("subnormals flushed", "small_numbers", "gfx942", "asm", r"denorm_mode_32 3", "denorm_mode_32 0", "differs"),
    Plant("rounding toward zero", "small_numbers", "gfx1100", "asm", r"round_mode_32 0", "round_mode_32 3", "differs"),
    Plant("no barrier", "transpose", "gfx942", "asm", r"^\s*s_barrier\n", "", "race"),
    Plant("no barrier on gfx1100", "transpose", "gfx1100", "asm", r"^\s*s_barrier\n", "", "race"),
    Plant("fragments swapped", "matmul_fragments", "gfx942", "asm",
          r"(v_mfma_f32_16x16x16_f16 [av]\[\d+:\d+\]), (v\[\d+:\d+\]), (v\[\d+:\d+\])", r"\1, \3, \2", "differs"),
    Plant("fragments swapped on gfx1100", "matmul_fragments", "gfx1100", "asm",
          r"(v_wmma_f32_16x16x16_f16 v\[\d+:\d+\]), (v\[\d+:\d+\]), (v\[\d+:\d+\])", r"\1, \3, \2", "differs"),
    Plant("an accumulator forgotten", "dgemm_mfma", "gfx942", "asm",
          r"(v_mfma_f64_16x16x4_f64 [av]\[\d+:\d+\], v\[\d+:\d+\], v\[\d+:\d+\]), [av]\[\d+:\d+\]", r"\1, 0", "differs"),
    Plant("a shuffle that is not convergent", "first_of_warp", "gfx1100", "llvm", r"^define amdgpu_kernel", NOT_CONVERGENT, "differs"),
    Plant("lanes exchanged with themselves", "reduction", "gfx942", "asm",
          r"quad_perm:\[1,0,3,2\]", "quad_perm:[0,1,2,3]", "differs"),
    Plant("EXEC not restored", "histogram", "gfx942", "asm", r"^\s*s_or_b64 exec, exec, .*\n", "", "", 0),
    Plant("a store left out", "saxpy", "gfx1100", "asm", r"^\s*global_store_b32 .*\n", "", "differs"),
    Plant("an atomic that is a store", "histogram", "gfx1100", "asm", r"ds_add_u32 ", "ds_store_b32 ", ""),
    Plant("a bound one too high", "saxpy", "gfx942", "asm", r"v_cmp_gt_u32_e32 vcc", "v_cmp_ge_u32_e32 vcc", "live buffer"),
    Plant("elements of eight bytes", "saxpy", "gfx942", "asm", r"v_lshlrev_b64 (v\[0:1\]), 2,", r"v_lshlrev_b64 \1, 3,", "live buffer"),
    Plant("a release that is relaxed", "message", "gfx942", "llvm", r'syncscope\("agent"\) release', 'syncscope("agent") monotonic', "race", 0),
    Plant("an acquire that is relaxed", "message", "gfx1100", "llvm", r'syncscope\("agent"\) acquire', 'syncscope("agent") monotonic', "race", 0),
    Plant("local memory one word off", "convolution", "gfx942", "asm", r"(ds_write_b32 .*)", r"\1 offset:4", ""),
    Plant("a block index that is not there", "transpose", "gfx942", "asm", r"workgroup_id_y 1", "workgroup_id_y 0", "before it was written"),
    Plant("a thread index of one axis", "transpose", "gfx942", "asm", r"workitem_id 1", "workitem_id 0", ""),
    Plant("work items packed wrongly", "matmul", "gfx1100", "llvm", r"@llvm\.amdgcn\.workitem\.id\.y", "@llvm.amdgcn.workitem.id.z", "", 0),
]  # fmt: skip


def cases(name: str) -> list[ww.Case]:
    """The cases of a sample, or of a kernel of this file."""
    if name in ("small_numbers", "first_of_warp", "message"):
        return own_cases(name)
    return list(importlib.import_module(name).cases())


@cache
def unharmed(sample: str, target: str) -> tuple[Outcome, ...]:
    """The cases without a fault."""
    return tuple(check_case(case, f"emu:{target}") for case in chosen(sample))


def chosen(sample: str) -> list[ww.Case]:
    """Two small cases of one kernel."""
    found = [c for c in cases(sample) if c.kernel.__name__ not in ("matmul_bf16", "matmul_fp8")]
    return found[1:3] if len(found) > 2 else found


def outcomes(plant: Plant, monkeypatch: pytest.MonkeyPatch, edit: Callable[[str, str], str]) -> list[Outcome]:
    """Every case of the sample on the target's emulator, the kernel's text edited."""
    original: Any = Kernel._current

    def current(self: Kernel, target: Any, constexprs: dict[str, Any]) -> Any:
        done, _ = original(self, target, constexprs)
        assert isinstance(done, AmdKernel)
        llvm = edit("llvm", done.llvm)
        made = AmdKernel(
            done.name,
            done.target,
            done.ir,
            "",
            done.shared_static,
            0,
            done.written,
            llvm=llvm,
            formats=done.formats,
        )
        made._asm = edit("asm", made.amdgcn)
        return made, None

    monkeypatch.setattr(Kernel, "_current", current)
    found = [check_case(case, f"emu:{plant.target}") for case in chosen(plant.sample)]
    monkeypatch.undo()
    return found


def planted(plant: Plant, stage: str, text: str) -> str:
    """The edit of one plant."""
    if stage != plant.stage:
        return text
    made = plant.edit(text)
    if plant.put is NOT_CONVERGENT:
        body, at = made, made.index("define amdgpu_kernel")
        made = body[:at] + body[at:].replace("call i32 @llvm.amdgcn.ds.bpermute(", "call i32 @lanes(")
    return made


@pytest.mark.parametrize("plant", PLANTS, ids=lambda p: p.name)
def test_each_planted_fault_is_seen(plant: Plant, monkeypatch: pytest.MonkeyPatch) -> None:
    good = unharmed(plant.sample, plant.target)
    assert all(o.ok for o in good), [o.problem or o.difference for o in good if not o.ok]
    bad = outcomes(plant, monkeypatch, lambda stage, text: planted(plant, stage, text))
    said = ["differs" if o.difference else o.problem or "" for o in bad if not o.ok]
    assert said, "nothing was seen"
    assert any(plant.seen in s for s in said), said
