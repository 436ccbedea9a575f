"""What cannot be right on an AMD target is refused at its Python line, and what LLVM alone would let pass.

Each program is one line in a kernel; the diagnostic's line, message and advice are compared.
"""

from __future__ import annotations

import linecache
from dataclasses import dataclass
from typing import Any

import pytest

import warpwright as ww

HEAD = """import warpwright as ww
from warpwright import amdgcn, ptx, bf16, e4m3, e4m3fnuz, f16, f32, f64, s32, u8, u32, u64
"""


@dataclass(frozen=True)
class Wrong:
    """A program, its target, a part of the message and a part of what helps."""

    name: str
    target: str
    body: str
    message: str
    help: str = ""
    decorator: str = "@ww.kernel"


PROGRAMS = [
    Wrong("ptx on AMD", "gfx942", "ptx.nanosleep.u32(100)", "ptx.nanosleep.u32 under the target gfx942", "vendor"),
    Wrong("amdgcn on NVIDIA", "sm_90a", "amdgcn.s.sleep(1)", "amdgcn.s.sleep under the target sm_90a", "vendor"),
    Wrong("narrow mask", "gfx942", "q[0] = u32(ww.warp.any(f > 0, mask=u32(1)))", "a member mask for a warp of 64", "ballot"),
    Wrong("wide mask", "gfx1100", "q[0] = u32(ww.warp.any(f > 0, mask=u64(1)))", "a member mask for a warp of 32", "ballot"),
    Wrong("literal mask", "gfx1100", "q[0] = u32(ww.warp.any(f > 0, mask=1 << 40))", "does not fit"),
    Wrong("wide shuffle", "gfx1100", "q[0] = ww.warp.shuffle(u, 0, width=64)", "a group of 64 lanes in a warp of 32"),
    Wrong("lane past the warp", "gfx1100", "q[0] = ww.warp.shuffle(u, 40)", "lane operand 40"),
    Wrong("narrow ballot", "gfx942", "x: u32 = ww.warp.ballot(f > 0); q[0] = x + u", "operand types differ"),
    Wrong("too much LDS", "gfx942", "t = ww.shared(f32, 20000); t[0] = f", "shared memory", ""),
    Wrong("OCP floats on gfx942", "gfx942", "q[0] = u32(e4m3(f).bitcast(u8))", "its eight-bit floats are FNUZ", "e4m3fnuz"),
    Wrong("FNUZ floats on gfx950", "gfx950", "q[0] = u32(e4m3fnuz(f).bitcast(u8))", "its eight-bit floats are OCP", "ww.e4m3"),
    Wrong("fp8 where there is none", "gfx1100", "q[0] = u32(e4m3(f).bitcast(u8))", "it has no eight-bit floats"),
    Wrong("OCP product on gfx942", "gfx942", "ww.mma(e4m3)", "gfx942 has no product of e4m3", "e4m3fnuz"),
    Wrong("no matrix cores", "gfx906", "ww.mma(f16)", "gfx906 has no product of f16"),
    Wrong("shape that is not there", "gfx942", "ww.mma(f16, shape='m16n8k16')", "of shape m16n8k16"),
    Wrong("f64 products on RDNA", "gfx1100", "ww.mma(f64)", "gfx1100 has no product of f64", "gfx90a"),
    Wrong("named barrier", "gfx942", "ww.barrier(3, 64)", "has no named barriers", "shared memory"),
    Wrong("arrival at a barrier", "gfx942", "ww.barrier_arrive(1, 64)", "has no named barriers"),
    Wrong("directed f64 product", "gfx942", "q[0] = u32(ww.mul(d, d, rnd='rz'))", "mul of f64 in direction rz", "vendor"),
    Wrong("cluster scope", "gfx942", "ww.fence(scope='cluster')", "has no clusters"),
    Wrong("special register", "gfx942", "q[0] = ww.special('smid')", "special register %smid", "vendor"),
    Wrong("MFMA on RDNA", "gfx1100", "amdgcn.mfma.f32._16x16x4f32(f, f, f32.x4(0, 0, 0, 0), 0, 0, 0)", "gfx1100 has no amdgcn.mfma"),
    Wrong("immediate out of range", "gfx942", "amdgcn.s.setprio(9)", "amdgcn.s.setprio"),
    Wrong("no constant", "gfx942", "amdgcn.s.setprio(u)", "amdgcn.s.setprio"),
    Wrong("unknown intrinsic", "gfx942", "amdgcn.s.setpriority(1)", "amdgcn.s.setpriority", "s.setprio"),
]  # fmt: skip


def compiled(wrong: Wrong) -> tuple[ww.Kernel, str, int]:
    """The program's kernel, its file, the line that is wrong."""
    lines = [
        *HEAD.splitlines(),
        wrong.decorator,
        "def k(u: u32, f: f32, d: f64, q: ww.ptr[u32]):",
        f"    {wrong.body}",
    ]
    source = "\n".join(lines) + "\n"
    file = f"<amd refused: {wrong.name}>"
    linecache.cache[file] = (len(source), None, source.splitlines(keepends=True), file)
    namespace: dict[str, Any] = {"__name__": "refused"}
    exec(compile(source, file, "exec"), namespace)
    return namespace["k"], file, len(lines)


@pytest.mark.parametrize("wrong", PROGRAMS, ids=lambda w: w.name)
def test_refused_at_its_line(wrong: Wrong) -> None:
    kernel, file, line = compiled(wrong)
    with pytest.raises(ww.CompileError) as caught:
        ww.compile(kernel, target=wrong.target)
    first = caught.value.diagnostics[0]
    said = first.render()
    assert wrong.message in first.message, said
    assert first.location.file == file and first.location.line in (line, line - 2), said
    assert wrong.help in (first.suggestion or ""), said


def test_unknown_targets_name_the_nearest() -> None:
    @ww.kernel
    def k(q: ww.ptr[ww.u32]):
        q[0] = 1

    for name, near in (("gfx943", "gfx942"), ("gfx1100:wave16", "gfx1100"), ("gfx942:wave32", "gfx942")):
        with pytest.raises(ww.CompileError) as caught:
            ww.compile(k, target=name)
        assert caught.value.diagnostics[0].suggestion == near


def test_stages_of_the_other_vendor_are_refused() -> None:
    @ww.kernel
    def k(q: ww.ptr[ww.u32]):
        q[0] = 1

    made = ww.compile(k, target="gfx942")
    assert list(made.asm) == ["ir", "llvm", "amdgcn", "hsaco"]
    with pytest.raises(KeyError, match="there are ir, llvm, amdgcn, hsaco"):
        made.asm["ptx"]
    with pytest.raises(ww.CompileError, match="has no cubin"):
        _ = made.cubin


def test_a_launch_with_too_much_local_memory_is_refused() -> None:
    import numpy as np

    @ww.kernel
    def k(q: ww.ptr[ww.u32]):
        tile = ww.shared_dynamic(ww.u32)
        tile[ww.tid.x] = 1
        q[ww.tid.x] = tile[ww.tid.x]

    q = np.zeros(64, np.uint32)
    k.launch(q, grid=1, block=64, smem=256, device="emu:gfx942")
    assert q.all()
    with pytest.raises(ww.CompileError, match="65536 bytes a block on gfx942"):
        k.launch(q, grid=1, block=64, smem=70_000, device="emu:gfx942")
