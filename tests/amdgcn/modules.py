# ruff: noqa: E501
"""LLVM IR modules for tests: a saxpy with debug locations, and words to change in it.

`saxpy(**changes)` replaces the instruction of that name; `KERNEL_LINE` and `LINE` are what its locations say.
"""

from __future__ import annotations

FILE, KERNEL_LINE, LINE = "/x/k.py", 3, 7

_SAXPY = r"""
define amdgpu_kernel void @saxpy(i32 %n, float %a, ptr addrspace(1) %x, ptr addrspace(1) %y) #0 !dbg !5 {
  %t = call i32 @llvm.amdgcn.workitem.id.x()
  %c = icmp ult i32 %t, %n
  br i1 %c, label %do, label %end
do:
  %z = zext i32 %t to i64
  %px = getelementptr float, ptr addrspace(1) %x, i64 %z
  %py = getelementptr float, ptr addrspace(1) %y, i64 %z
  %vx = load float, ptr addrspace(1) %px
  %vy = load float, ptr addrspace(1) %py
  %m = fmul float %vx, %a, !dbg !8
  %s = fadd float %m, %vy
  store float %s, ptr addrspace(1) %py
  br label %end
end:
  ret void
}
declare i32 @llvm.amdgcn.workitem.id.x()
attributes #0 = { "amdgpu-flat-work-group-size"="1,256" "uniform-work-group-size"="true" }
!llvm.dbg.cu = !{!0}
!llvm.module.flags = !{!2, !3, !10}
!0 = distinct !DICompileUnit(language: DW_LANG_C99, file: !1, producer: "warpwright", isOptimized: true, runtimeVersion: 0, emissionKind: LineTablesOnly)
!1 = !DIFile(filename: "k.py", directory: "/x")
!2 = !{i32 2, !"Debug Info Version", i32 3}
!3 = !{i32 7, !"Dwarf Version", i32 5}
!4 = !DISubroutineType(types: !{null})
!5 = distinct !DISubprogram(name: "saxpy", scope: !1, file: !1, line: 3, type: !4, scopeLine: 3, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!8 = !DILocation(line: 7, column: 5, scope: !5)
!10 = !{i32 1, !"amdhsa_code_object_version", i32 500}
"""


def saxpy(more: str = "", /, **changes: str) -> str:
    """The module with instructions replaced by name, and `more` after it."""
    text = _SAXPY
    for name, lines in changes.items():
        old = next(line for line in text.splitlines() if line.startswith(f"  %{name} = "))
        text = text.replace(old, "\n".join(f"  {line.strip()}" for line in lines.splitlines()))
    return text + more


def permlane() -> str:
    """`llvm.amdgcn.permlanex16`, which gfx9 and CDNA have not, at line 7."""
    return saxpy(
        "declare i32 @llvm.amdgcn.permlanex16.i32(i32, i32, i32, i32, i1, i1)\n",
        m="""%b = bitcast float %vx to i32
             %q = call i32 @llvm.amdgcn.permlanex16.i32(i32 %b, i32 %b, i32 0, i32 0, i1 0, i1 0), !dbg !8
             %m = bitcast i32 %q to float""",
    )
