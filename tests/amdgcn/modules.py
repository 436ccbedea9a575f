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


def many(count: int = 40) -> str:
    """Many symbols, so that the hash tables have collisions: data of every visibility, and their addresses in a table."""
    kinds = ("", "protected", "hidden", "internal", "weak")
    lines, use = [], []
    for i in range(count):
        kind, name = kinds[i % len(kinds)], f"v{i}_{'x' * (i % 7)}"
        value = "zeroinitializer" if i % 3 == 0 else f"[float {float(i)}, float {float(i + 1)}]"
        lines.append(f"@{name} = {kind} addrspace(1) global [2 x float] {value}, align {4 << i % 4}")
        use.append(f"store volatile ptr addrspace(1) @{name}, ptr addrspace(1) %px")
    pointers = ", ".join(f"ptr addrspace(1) @{line.split(' ', 1)[0][1:]}" for line in lines[::2])
    lines.append(f"@table = addrspace(1) global [{len(lines[::2])} x ptr addrspace(1)] [{pointers}]")
    return saxpy("\n".join(lines) + "\n", m="\n".join([*use, "%m = fmul float %vx, %a, !dbg !8"]))


#: What a code object can have in it: everything that makes a symbol, a section or a relocation of another kind.
LINKED = {
    "plain": saxpy(),
    "two kernels": saxpy(
        "define amdgpu_kernel void @other(ptr addrspace(1) %p) {\n  store i32 1, ptr addrspace(1) %p\n  ret void\n}\n"
    ),
    "local memory": saxpy(
        "@lds = internal addrspace(3) global [256 x float] poison\n",
        m="""%lp = getelementptr float, ptr addrspace(3) @lds, i32 %t
             store volatile float %vx, ptr addrspace(3) %lp
             %m = load volatile float, ptr addrspace(3) %lp""",
    ),
    "dynamic local memory": saxpy(
        "@dyn = external addrspace(3) global [0 x float], align 16\n",
        m="""%lp = getelementptr float, ptr addrspace(3) @dyn, i32 %t
             store volatile float %vx, ptr addrspace(3) %lp
             %m = load volatile float, ptr addrspace(3) %lp""",
    ),
    "functions": saxpy(
        """@lds = internal addrspace(3) global [16 x float] poison
define float @visible(float %p, float %q) noinline {
  %r = fmul float %p, %q
  %lp = getelementptr float, ptr addrspace(3) @lds, i32 3
  store volatile float %r, ptr addrspace(3) %lp
  ret float %r
}
define internal float @own(float %p, float %q) noinline {
  %r = fsub float %p, %q
  ret float %r
}
define hidden float @hidden(float %p, float %q) noinline {
  %r = fadd float %p, %q
  ret float %r
}
""",
        m="""%m1 = call float @visible(float %vx, float %a), !dbg !8
             %m2 = call float @own(float %m1, float %a), !dbg !8
             %m = call float @hidden(float %m2, float %a), !dbg !8""",
    ),
    "data": saxpy(
        """@seen = addrspace(1) externally_initialized global float 4.0
@kept = internal addrspace(1) global float 5.0
@zero = addrspace(1) externally_initialized global [100 x float] zeroinitializer
@weak = weak addrspace(1) global float 1.0
@to_seen = addrspace(1) externally_initialized global ptr addrspace(1) @seen
@to_kept = addrspace(1) externally_initialized global ptr addrspace(1) @kept
""",
        m="""%d1 = load volatile float, ptr addrspace(1) @seen
             %d2 = load volatile float, ptr addrspace(1) @kept
             %d3 = load volatile float, ptr addrspace(1) @zero
             %d4 = load volatile ptr addrspace(1), ptr addrspace(1) @to_seen
             %d5 = load volatile ptr addrspace(1), ptr addrspace(1) @to_kept
             store volatile ptr addrspace(1) @weak, ptr addrspace(1) %d4
             store volatile float %d1, ptr addrspace(1) %d5
             store volatile float %d2, ptr addrspace(1) @kept
             %m = fadd float %d3, %vx""",
    ),
    "constants": saxpy(
        """@one = internal unnamed_addr addrspace(4) constant [4 x float] [float 1.0, float 2.0, float 3.0, float 4.0]
@odd = internal addrspace(4) constant [3 x float] [float 5.0, float 6.0, float 7.0]
@calls = internal addrspace(4) constant [2 x ptr] [ptr @first, ptr @second]
@where = internal addrspace(4) constant [2 x ptr addrspace(1)] [ptr addrspace(1) @a, ptr addrspace(1) @b]
@a = internal addrspace(1) global float 4.0
@b = protected addrspace(1) global [20 x float] zeroinitializer
define internal float @first(float %p, float %q) noinline {
  %r = fmul float %p, %q
  ret float %r
}
define hidden float @second(float %p, float %q) noinline {
  %r = fadd float %p, %q
  ret float %r
}
""",
        m="""%cp = getelementptr [4 x float], ptr addrspace(4) @one, i64 0, i64 %z
             %cv = load float, ptr addrspace(4) %cp
             %op = getelementptr [3 x float], ptr addrspace(4) @odd, i64 0, i64 %z
             %o = load float, ptr addrspace(4) %op
             %fp = getelementptr [2 x ptr], ptr addrspace(4) @calls, i64 0, i64 %z
             %f = load ptr, ptr addrspace(4) %fp
             %m1 = call float %f(float %cv, float %o), !dbg !8
             %wp = getelementptr [2 x ptr addrspace(1)], ptr addrspace(4) @where, i64 0, i64 %z
             %w = load ptr addrspace(1), ptr addrspace(4) %wp
             %wv = load float, ptr addrspace(1) %w
             %m = fadd float %m1, %wv""",
    ),
    "many symbols": many(),
}
