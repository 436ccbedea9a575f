"""Calls through tables, recursion, switches and spilled registers, at both ends of LLVM's optimisation."""

from __future__ import annotations

from functools import cache
from pathlib import Path

import numpy as np
import pytest

from warpwright.codegen.llvm.assemble import compile_ir
from warpwright.emulator import amdgcn
from warpwright.emulator import ptx as emulator
from warpwright.isa.amdgcn.targets import TARGETS

IR = (Path(__file__).parent / "calls.ll").read_text()
LANE = np.arange(128)


@cache
def program(target: str, opt: int) -> amdgcn.Program:
    asm = compile_ir(IR, TARGETS[target], opt, ("asm",))["asm"]
    return amdgcn.load(asm, "calls.s", emulator.Device())


def fib(n: int) -> int:
    return n if n < 2 else fib(n - 1) + fib(n - 2)


WANTED = {
    "indirect": np.where(LANE & 1, LANE + 100, LANE * 3),
    "recursive": np.array([fib(n & 7) for n in LANE.tolist()]),
    "switch": np.select([LANE % 8 == 0, LANE % 8 == 3, LANE % 8 == 5], [10, 20, 2], 1),
}


@pytest.mark.parametrize("kernel", sorted(WANTED))
@pytest.mark.parametrize("opt", [0, 3])
@pytest.mark.parametrize("target", ["gfx942", "gfx1100", "gfx1200", "gfx906"])
def test_control_flow(target: str, opt: int, kernel: str) -> None:
    loaded = program(target, opt)
    out = loaded.device.from_array(np.zeros(128, np.uint32))
    amdgcn.launch(loaded.kernel(kernel), 1, 128, [out])
    assert np.array_equal(out.copy_out(np.uint32), WANTED[kernel])


@pytest.mark.parametrize("opt", [0, 3])
@pytest.mark.parametrize("target", ["gfx942", "gfx1100", "gfx1200", "gfx906"])
def test_registers_by_number(target: str, opt: int) -> None:
    """Elements of a vector, at an index of the wave and at one of each lane."""
    x = np.random.default_rng(1).integers(0, 1 << 32, (64, 16), dtype=np.uint32)
    lane, uniform = np.arange(64), 5
    own = lane & 15
    first, second = x.copy(), x.copy()
    first[:, uniform] = lane
    second[:] = first
    second[lane, own] = 77
    wanted = (x[:, uniform] + first[lane, own] + second[lane, own ^ 1]) * np.uint32(77)
    loaded = program(target, opt)
    out = loaded.device.from_array(np.zeros(64, np.uint32))
    amdgcn.launch(loaded.kernel("element"), 1, 64, [loaded.device.from_array(x), out, uniform])
    assert np.array_equal(out.copy_out(np.uint32), wanted)
    with pytest.raises(emulator.DeviceFault) as caught:
        amdgcn.launch(loaded.kernel("element"), 1, 64, [loaded.device.from_array(x), out, 200])
    assert caught.value.kind in ("bad-register", "out-of-bounds", "uninitialised-register")


def pressure(values: int) -> str:
    """A kernel that loads many values before it uses the first, with few registers to hold them."""
    lines = ["%t = call i32 @llvm.amdgcn.workitem.id.x()", "%q = zext i32 %t to i64"]
    for i in range(values):
        lines += [
            f"%o{i} = add i64 %q, {64 * i}",
            f"%p{i} = getelementptr i32, ptr addrspace(1) %x, i64 %o{i}",
            f"%v{i} = load volatile i32, ptr addrspace(1) %p{i}",
        ]
    last = "0"
    for i in reversed(range(values)):
        lines += [f"%m{i} = mul i32 {last}, 3", f"%s{i} = add i32 %m{i}, %v{i}"]
        last = f"%s{i}"
    lines += ["%o = getelementptr i32, ptr addrspace(1) %y, i64 %q", f"store i32 {last}, ptr addrspace(1) %o"]
    return (
        'target triple = "amdgcn-amd-amdhsa"\ndeclare i32 @llvm.amdgcn.workitem.id.x()\n'
        "define amdgpu_kernel void @k(ptr addrspace(1) %x, ptr addrspace(1) %y) #0 {\n"
        + "\n".join(lines)
        + '\nret void }\nattributes #0 = { "amdgpu-num-vgpr"="32" "amdgpu-flat-work-group-size"="64,64" }\n'
        '!llvm.module.flags = !{!0}\n!0 = !{i32 1, !"amdhsa_code_object_version", i32 500}\n'
    )


@pytest.mark.parametrize("target", ["gfx942", "gfx1100", "gfx90a", "gfx1030"])
def test_spilled_registers(target: str) -> None:
    asm = compile_ir(pressure(100), TARGETS[target], 3, ("asm",))["asm"]
    loaded = amdgcn.load(asm, "spills.s", emulator.Device())
    assert int(loaded.kernel("k").info.values[".vgpr_spill_count"]) > 50
    x = np.random.default_rng(0).integers(0, 1 << 32, (100, 64), dtype=np.uint32)
    wanted = np.zeros(64, np.uint32)
    for row in x[::-1]:
        wanted = wanted * np.uint32(3) + row
    out = loaded.device.from_array(np.zeros(64, np.uint32))
    amdgcn.launch(loaded.kernel("k"), 1, 64, [loaded.device.from_array(x), out])
    assert np.array_equal(out.copy_out(np.uint32), wanted)
