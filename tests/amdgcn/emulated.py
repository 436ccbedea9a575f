"""Kernels for tests of the AMD emulator: LLVM IR compiled to text, text written by hand, and launches of both.

Needs LLVM in its child process. Gives `text(target)`, `program`, `Run`, `written`, `lanes`. A kernel's lines are those of
`kernels.py`, a file that does not exist: mark !3 in the kernel number n is line 100 * n + 3.
"""

from __future__ import annotations

from functools import cache
from typing import Any

import numpy as np

from warpwright.codegen.llvm.assemble import compile_ir
from warpwright.emulator import amdgcn
from warpwright.emulator import ptx as emulator
from warpwright.isa.amdgcn.targets import TARGETS

#: Name -> parameters and body. `!N` at the end of a line is the line of the user's file.
KERNELS: dict[str, tuple[str, str]] = {
    "saxpy": (
        "i32 %n, float %a, ptr addrspace(1) %x, ptr addrspace(1) %y",
        """
  %i = call i32 @global_id() !1
  %c = icmp ult i32 %i, %n !2
  br i1 %c, label %then, label %end !2
then:
  %k = zext i32 %i to i64
  %px = getelementptr float, ptr addrspace(1) %x, i64 %k
  %py = getelementptr float, ptr addrspace(1) %y, i64 %k
  %vx = load float, ptr addrspace(1) %px !3
  %vy = load float, ptr addrspace(1) %py !4
  %r = call float @llvm.fma.f32(float %a, float %vx, float %vy) !5
  store float %r, ptr addrspace(1) %py !6
  br label %end
end:
  ret void""",
    ),
    "reverse": (
        "ptr addrspace(1) %x, ptr addrspace(1) %y",
        """
  %t = call i32 @llvm.amdgcn.workitem.id.x()
  %i = call i32 @global_id()
  %k = zext i32 %i to i64
  %px = getelementptr i32, ptr addrspace(1) %x, i64 %k
  %py = getelementptr i32, ptr addrspace(1) %y, i64 %k
  %v = load i32, ptr addrspace(1) %px !1
  %ps = getelementptr i32, ptr addrspace(3) @tile, i32 %t
  store i32 %v, ptr addrspace(3) %ps !2
  fence syncscope("workgroup") release
  call void @llvm.amdgcn.s.barrier() !3
  fence syncscope("workgroup") acquire
  %o = sub i32 255, %t
  %pr = getelementptr i32, ptr addrspace(3) @tile, i32 %o
  %w = load i32, ptr addrspace(3) %pr !4
  store i32 %w, ptr addrspace(1) %py !5
  ret void""",
    ),
    "histogram": (
        "ptr addrspace(1) %x, ptr addrspace(1) %bins",
        """
  %i = call i32 @global_id()
  %k = zext i32 %i to i64
  %px = getelementptr i32, ptr addrspace(1) %x, i64 %k
  %v = load i32, ptr addrspace(1) %px !1
  %m = and i32 %v, 7
  %q = zext i32 %m to i64
  %pb = getelementptr i32, ptr addrspace(1) %bins, i64 %q
  %old = atomicrmw add ptr addrspace(1) %pb, i32 1 syncscope("agent") monotonic !2
  %pf = getelementptr i8, ptr addrspace(1) %bins, i64 32
  %f = sitofp i32 %m to float
  %oldf = atomicrmw fadd ptr addrspace(1) %pf, float %f syncscope("agent") monotonic !3, %META%
  ret void""",
    ),
    "calls": (
        "ptr addrspace(1) %x, ptr addrspace(1) %y",
        """
  %i = call i32 @global_id()
  %k = zext i32 %i to i64
  %px = getelementptr i32, ptr addrspace(1) %x, i64 %k
  %py = getelementptr i32, ptr addrspace(1) %y, i64 %k
  %v = load i32, ptr addrspace(1) %px !1
  %r = call i32 @collatz(i32 %v) !2
  store i32 %r, ptr addrspace(1) %py !3
  ret void""",
    ),
    "scratch": (
        "ptr addrspace(1) %x, ptr addrspace(1) %y",
        """
  %a = alloca [16 x i32], align 4, addrspace(5)
  %i = call i32 @global_id()
  %k = zext i32 %i to i64
  %py = getelementptr i32, ptr addrspace(1) %y, i64 %k
  br label %loop
loop:
  %j = phi i32 [ 0, %entry ], [ %j1, %loop ]
  %sum = add i32 %j, %i
  %p = getelementptr i32, ptr addrspace(5) %a, i32 %j
  store volatile i32 %sum, ptr addrspace(5) %p !1
  %j1 = add i32 %j, 1
  %c = icmp ult i32 %j1, 16
  br i1 %c, label %loop, label %done
done:
  %px = getelementptr i32, ptr addrspace(1) %x, i64 %k
  %v = load i32, ptr addrspace(1) %px !2
  %q = getelementptr i32, ptr addrspace(5) %a, i32 %v
  %w = load volatile i32, ptr addrspace(5) %q !3
  %g = addrspacecast ptr addrspace(5) %q to ptr
  %u = load volatile i32, ptr %g !4
  %s = add i32 %w, %u
  store i32 %s, ptr addrspace(1) %py !5
  ret void""",
    ),
    "table": (
        "ptr addrspace(1) %x, ptr addrspace(1) %y",
        """
  %i = call i32 @global_id()
  %k = zext i32 %i to i64
  %px = getelementptr i32, ptr addrspace(1) %x, i64 %k
  %py = getelementptr i32, ptr addrspace(1) %y, i64 %k
  %v = load i32, ptr addrspace(1) %px !1
  %m = and i32 %v, 3
  %q = zext i32 %m to i64
  %pt = getelementptr [4 x i32], ptr addrspace(4) @primes, i64 0, i64 %q
  %w = load i32, ptr addrspace(4) %pt !2
  %pc = getelementptr i32, ptr addrspace(1) @counters, i64 %q
  %old = atomicrmw add ptr addrspace(1) %pc, i32 1 syncscope("agent") monotonic !3
  store i32 %w, ptr addrspace(1) %py !4
  ret void""",
    ),
    "dynamic": (
        "ptr addrspace(1) %y",
        """
  %t = call i32 @llvm.amdgcn.workitem.id.x()
  %p = getelementptr i32, ptr addrspace(3) @more, i32 %t
  store i32 %t, ptr addrspace(3) %p !1
  %p2 = getelementptr i32, ptr addrspace(3) @tile, i32 %t
  store i32 7, ptr addrspace(3) %p2 !2
  fence syncscope("workgroup") release
  call void @llvm.amdgcn.s.barrier() !3
  fence syncscope("workgroup") acquire
  %o = xor i32 %t, 1
  %pr = getelementptr i32, ptr addrspace(3) @more, i32 %o
  %g = addrspacecast ptr addrspace(3) %pr to ptr
  %w = load volatile i32, ptr %g !4
  %k = zext i32 %t to i64
  %py = getelementptr i32, ptr addrspace(1) %y, i64 %k
  store i32 %w, ptr addrspace(1) %py !5
  ret void""",
    ),
    "indices": (
        "ptr addrspace(1) %y",
        """
  %tx = call i32 @llvm.amdgcn.workitem.id.x()
  %ty = call i32 @llvm.amdgcn.workitem.id.y()
  %tz = call i32 @llvm.amdgcn.workitem.id.z()
  %bx = call i32 @llvm.amdgcn.workgroup.id.x()
  %by = call i32 @llvm.amdgcn.workgroup.id.y()
  %bz = call i32 @llvm.amdgcn.workgroup.id.z()
  %a0 = mul i32 %bz, 10
  %a1 = add i32 %a0, %by
  %a2 = mul i32 %a1, 10
  %a3 = add i32 %a2, %bx
  %a4 = mul i32 %a3, 10
  %a5 = add i32 %a4, %tz
  %a6 = mul i32 %a5, 10
  %a7 = add i32 %a6, %ty
  %a8 = mul i32 %a7, 10
  %a9 = add i32 %a8, %tx
  %q0 = mul i32 %bz, 3
  %q1 = add i32 %q0, %by
  %q2 = mul i32 %q1, 2
  %q3 = add i32 %q2, %bx
  %q4 = mul i32 %q3, 2
  %q5 = add i32 %q4, %tz
  %q6 = mul i32 %q5, 3
  %q7 = add i32 %q6, %ty
  %q8 = mul i32 %q7, 5
  %q9 = add i32 %q8, %tx
  %k = zext i32 %q9 to i64
  %py = getelementptr i32, ptr addrspace(1) %y, i64 %k
  store i32 %a9, ptr addrspace(1) %py !1
  ret void""",
    ),
    "mailbox": (
        "ptr addrspace(1) %data, ptr addrspace(1) %flag, ptr addrspace(1) %y",
        """
  %t = call i32 @llvm.amdgcn.workitem.id.x()
  %b = call i32 @llvm.amdgcn.workgroup.id.x()
  %k = zext i32 %t to i64
  %pd = getelementptr i32, ptr addrspace(1) %data, i64 %k
  %first = icmp eq i32 %b, 0
  br i1 %first, label %send, label %poll
send:
  %v = add i32 %t, 1000
  store i32 %v, ptr addrspace(1) %pd !1
  fence syncscope("workgroup") release
  call void @llvm.amdgcn.s.barrier() !2
  fence syncscope("workgroup") acquire
  fence syncscope("agent") release
  store atomic i32 1, ptr addrspace(1) %flag syncscope("agent") monotonic, align 4 !3
  br label %end
poll:
  %f = load atomic i32, ptr addrspace(1) %flag syncscope("agent") monotonic, align 4 !4
  %c = icmp eq i32 %f, 0
  br i1 %c, label %poll, label %read
read:
  fence syncscope("agent") acquire
  %w = load i32, ptr addrspace(1) %pd !5
  %py = getelementptr i32, ptr addrspace(1) %y, i64 %k
  store i32 %w, ptr addrspace(1) %py !6
  br label %end
end:
  ret void""",
    ),
    "exchange": (
        "ptr addrspace(1) %data, ptr addrspace(1) %y",
        """
  %t = call i32 @llvm.amdgcn.workitem.id.x()
  %k = zext i32 %t to i64
  %pd = getelementptr i32, ptr addrspace(1) %data, i64 %k
  %v = add i32 %t, 1000
  store i32 %v, ptr addrspace(1) %pd !1
  fence syncscope("workgroup") release
  call void @llvm.amdgcn.s.barrier() !2
  fence syncscope("workgroup") acquire
  %o = xor i32 %t, 96
  %q = zext i32 %o to i64
  %pq = getelementptr i32, ptr addrspace(1) %data, i64 %q
  %w = load i32, ptr addrspace(1) %pq !3
  %py = getelementptr i32, ptr addrspace(1) %y, i64 %k
  store i32 %w, ptr addrspace(1) %py !4
  ret void""",
    ),
    "halves": (
        "ptr addrspace(1) %x, ptr addrspace(1) %y",
        """
  %i = call i32 @global_id()
  %k = zext i32 %i to i64
  %px = getelementptr <2 x half>, ptr addrspace(1) %x, i64 %k
  %py = getelementptr <2 x half>, ptr addrspace(1) %y, i64 %k
  %v = load <2 x half>, ptr addrspace(1) %px !1
  %a = extractelement <2 x half> %v, i32 0
  %b = extractelement <2 x half> %v, i32 1
  %s = fadd half %a, %b
  %m = fmul half %a, %b
  %n = fneg half %m
  %r0 = insertelement <2 x half> poison, half %s, i32 0
  %r1 = insertelement <2 x half> %r0, half %n, i32 1
  store <2 x half> %r1, ptr addrspace(1) %py !2
  ret void""",
    ),
    "structure": (
        "{ i16, i64, float } %s, i8 %b, ptr addrspace(1) %y",
        """
  %a = extractvalue { i16, i64, float } %s, 0
  %c = extractvalue { i16, i64, float } %s, 1
  %f = extractvalue { i16, i64, float } %s, 2
  %a64 = zext i16 %a to i64
  %b64 = sext i8 %b to i64
  %g = fptoui float %f to i64
  %s1 = add i64 %a64, %c
  %s2 = add i64 %s1, %g
  %s3 = add i64 %s2, %b64
  store i64 %s3, ptr addrspace(1) %y !1
  ret void""",
    ),
    "stop": (
        "ptr addrspace(1) %y",
        """
  %t = call i32 @llvm.amdgcn.workitem.id.x()
  %c = icmp eq i32 %t, 70
  br i1 %c, label %bad, label %good !1
bad:
  call void @llvm.trap() !2
  unreachable
good:
  ret void""",
    ),
}  # fmt: skip

_HEAD = """target triple = "amdgcn-amd-amdhsa"
@tile = internal addrspace(3) global [256 x i32] poison, align 16
@more = external addrspace(3) global [0 x i32], align 16
@primes = internal addrspace(4) constant [4 x i32] [i32 2, i32 3, i32 5, i32 7]
@counters = addrspace(1) global [4 x i32] zeroinitializer
declare i32 @llvm.amdgcn.workitem.id.x()
declare i32 @llvm.amdgcn.workitem.id.y()
declare i32 @llvm.amdgcn.workitem.id.z()
declare i32 @llvm.amdgcn.workgroup.id.x()
declare i32 @llvm.amdgcn.workgroup.id.y()
declare i32 @llvm.amdgcn.workgroup.id.z()
declare ptr addrspace(4) @llvm.amdgcn.implicitarg.ptr()
declare void @llvm.amdgcn.s.barrier()
declare void @llvm.trap()
declare float @llvm.fma.f32(float, float, float)
define internal i32 @global_id() alwaysinline {
  %b = call i32 @llvm.amdgcn.workgroup.id.x()
  %t = call i32 @llvm.amdgcn.workitem.id.x()
  %a = call ptr addrspace(4) @llvm.amdgcn.implicitarg.ptr()
  %p = getelementptr i8, ptr addrspace(4) %a, i64 12
  %s = load i16, ptr addrspace(4) %p
  %n = zext i16 %s to i32
  %m = mul i32 %b, %n
  %i = add i32 %m, %t
  ret i32 %i
}
define internal i32 @collatz(i32 %n) noinline {
entry:
  br label %loop
loop:
  %v = phi i32 [ %n, %entry ], [ %w, %next ]
  %steps = phi i32 [ 0, %entry ], [ %more, %next ]
  %one = icmp ule i32 %v, 1
  br i1 %one, label %done, label %next
next:
  %odd = and i32 %v, 1
  %half = lshr i32 %v, 1
  %three = mul i32 %v, 3
  %up = add i32 %three, 1
  %is = icmp eq i32 %odd, 1
  %w = select i1 %is, i32 %up, i32 %half
  %more = add i32 %steps, 1
  br label %loop
done:
  ret i32 %steps
}
"""
_TAIL = """
attributes #0 = { "amdgpu-flat-work-group-size"="1,1024" "uniform-work-group-size"="true" }
!llvm.module.flags = !{!0, !1, !2}
!llvm.dbg.cu = !{!3}
!0 = !{i32 1, !"amdhsa_code_object_version", i32 500}
!1 = !{i32 2, !"Debug Info Version", i32 3}
!2 = !{i32 7, !"Dwarf Version", i32 5}
!3 = distinct !DICompileUnit(language: DW_LANG_C, file: !4, emissionKind: LineTablesOnly)
!4 = !DIFile(filename: "kernels.py", directory: "")
!5 = !DISubroutineType(types: !6)
!6 = !{}
!12 = !{}
"""


#: What lets an atomic on floats be an instruction.
_RELAXED = ", !amdgpu.no.fine.grained.memory !12, !amdgpu.ignore.denormal.mode !12"


def ir() -> str:
    """All kernels as one module."""
    parts, metadata = [_HEAD], []
    for n, (name, (params, body)) in enumerate(KERNELS.items(), 1):
        scope = f"!{100 * n}"
        metadata.append(
            f'{scope} = distinct !DISubprogram(name: "{name}", scope: !4, file: !4, line: {100 * n}, type: !5, unit: !3, '
            "spFlags: DISPFlagDefinition)"
        )
        lines, used = [], set()
        for line in body.strip("\n").splitlines():
            text, mark, number = line.rpartition(" !")
            if mark and number.isdigit() and int(number) < 12:
                used.add(int(number))
                line = f"{text}, !dbg !{100 * n + int(number)}"
            elif " !" in line and "atomicrmw fadd" in line:
                line = line.replace(" !3, %META%", f", !dbg !{100 * n + 3}{_RELAXED}")
                used.add(3)
            elif "call i32 @global_id" in line:
                line += f", !dbg !{100 * n + 11}"
                used.add(11)
            lines.append(line)
        metadata += [
            f"!{100 * n + k} = !DILocation(line: {100 * n + k}, column: 5, scope: {scope})"
            for k in sorted(used)
        ]
        parts.append(
            f"define amdgpu_kernel void @{name}({params}) #0 !dbg {scope} {{\nentry:\n"
            + "\n".join(lines)
            + "\n}\n"
        )
    return "\n".join(parts) + _TAIL + "\n".join(metadata) + "\n"


@cache
def text(target: str, opt: int = 3) -> str:
    """The kernels' assembly for a target."""
    asm: str = compile_ir(ir(), TARGETS[target], opt, ("asm",))["asm"]
    return asm


def line_of(kernel: str, number: int) -> int:
    """The line of a kernel's mark in the user's file."""
    return 100 * (list(KERNELS).index(kernel) + 1) + number


def body(asm: str, kernel: str) -> str:
    """The instructions of a kernel in a text."""
    start = asm.index(f"\n{kernel}:")
    return asm[start : asm.index(".section", start)]


def changed(asm: str, kernel: str, old: str, new: str, count: int = 1) -> str:
    """The text with something in one kernel replaced; it must be there."""
    part = body(asm, kernel)
    assert old in part, f"no {old!r} in\n{part}"
    return asm.replace(part, part.replace(old, new, count))


class Run:
    """A device and the kernels of a text."""

    def __init__(self, asm: str) -> None:
        self.device = emulator.Device()
        self.program = amdgcn.load(asm, "kernels.s", self.device)

    def array(self, data: Any) -> Any:
        return self.device.from_array(np.asarray(data))

    def __call__(self, name: str, grid: Any, block: Any, args: list[Any], **more: Any) -> Any:
        return amdgcn.launch(self.program.kernel(name), grid, block, args, **more)


_WRITTEN = """
	.amdgcn_target "amdgcn-amd-amdhsa--{chip}"
	.text
k:
	.file 0 "hand.py"
{body}
	s_endpgm
	.amdhsa_kernel k
		.amdhsa_group_segment_fixed_size {lds}
		.amdhsa_user_sgpr_kernarg_segment_ptr 1
		.amdhsa_user_sgpr_count 2
		.amdhsa_system_sgpr_workgroup_id_x 1
		.amdhsa_next_free_vgpr 64
		.amdhsa_next_free_sgpr 32
		.amdhsa_float_denorm_mode_32 3
		.amdhsa_float_denorm_mode_16_64 3
		.amdhsa_wavefront_size32 {narrow}
	.end_amdhsa_kernel
	.amdgpu_metadata
---
amdhsa.kernels:
  - .args:
      - .name: out
        .offset: 0
        .size: 8
        .value_kind: global_buffer
    .group_segment_fixed_size: {lds}
    .kernarg_segment_size: 8
    .max_flat_workgroup_size: 1024
    .name: k
    .wavefront_size: {wave}
...
	.end_amdgpu_metadata
"""


def written(target: str, lines: str, lds: int = 0) -> str:
    """A text around instructions written by hand; every line is at its own line of `hand.py`."""
    row = TARGETS[target]
    made = []
    for i, line in enumerate(lines.strip("\n").splitlines(), 1):
        made.append(f"\t.loc 0 {i} 1\n\t{line.strip()}")
    narrow = row.warp_size == 32
    return _WRITTEN.format(
        chip=row.chip, body="\n".join(made), lds=lds, narrow=int(narrow), wave=row.warp_size
    )


def lanes(target: str, lines: str, count: int = 1, block: int = 0, lds: int = 0) -> np.ndarray[Any, Any]:
    """What a wave's lanes leave in v10 and behind, as (count, lanes): v0 is the lane, s[4:5] where the result goes."""
    row = TARGETS[target]
    new = row.family in ("rdna3", "rdna4")
    head = f"s_load_{'b64' if new else 'dwordx2'} s[4:5], s[0:1], 0x0"
    wait = "s_wait_kmcnt 0x0" if row.family == "rdna4" else "s_waitcnt lgkmcnt(0)"
    n = block or row.warp_size
    store = "global_store_b32" if new else "global_store_dword"
    tail = ["v_lshlrev_b32_e32 v60, 2, v0"]
    tail += [f"{store} v60, v{10 + k}, s[4:5] offset:{k * n * 4}" for k in range(count)]
    run = Run(written(target, "\n".join([head, wait, lines.strip("\n"), *tail]), lds))
    out = run.array(np.zeros((count, n), np.uint32))
    run("k", 1, n, [out])
    return out.copy_out(np.uint32).reshape(count, n)
