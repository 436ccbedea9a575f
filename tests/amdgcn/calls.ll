target triple = "amdgcn-amd-amdhsa"
@fns = internal addrspace(4) constant [2 x ptr] [ptr @f0, ptr @f1]
declare i32 @llvm.amdgcn.workitem.id.x()
define internal i32 @f0(i32 %x) noinline { 
  %r = mul i32 %x, 3 
  ret i32 %r }
define internal i32 @f1(i32 %x) noinline { 
  %r = add i32 %x, 100 
  ret i32 %r }
define internal i32 @fib(i32 %n) noinline {
  %c = icmp ult i32 %n, 2
  br i1 %c, label %b, label %r
b: 
  ret i32 %n
r:
  %n1 = sub i32 %n, 1
  %n2 = sub i32 %n, 2
  %a = call i32 @fib(i32 %n1)
  %d = call i32 @fib(i32 %n2)
  %s = add i32 %a, %d
  ret i32 %s
}
define amdgpu_kernel void @indirect(ptr addrspace(1) %y) {
  %t = call i32 @llvm.amdgcn.workitem.id.x()
  %m = and i32 %t, 1
  %k = zext i32 %m to i64
  %p = getelementptr [2 x ptr], ptr addrspace(4) @fns, i64 0, i64 %k
  %f = load ptr, ptr addrspace(4) %p
  %r = call i32 %f(i32 %t)
  %q = zext i32 %t to i64
  %o = getelementptr i32, ptr addrspace(1) %y, i64 %q
  store i32 %r, ptr addrspace(1) %o
  ret void
}
define amdgpu_kernel void @recursive(ptr addrspace(1) %y) {
  %t = call i32 @llvm.amdgcn.workitem.id.x()
  %m = and i32 %t, 7
  %r = call i32 @fib(i32 %m)
  %q = zext i32 %t to i64
  %o = getelementptr i32, ptr addrspace(1) %y, i64 %q
  store i32 %r, ptr addrspace(1) %o
  ret void
}
define amdgpu_kernel void @switch(ptr addrspace(1) %y) {
  %t = call i32 @llvm.amdgcn.workitem.id.x()
  %q = zext i32 %t to i64
  %o = getelementptr i32, ptr addrspace(1) %y, i64 %q
  %m = and i32 %t, 7
  switch i32 %m, label %d [ i32 0, label %a i32 3, label %b i32 5, label %c ]
a:
  store i32 10, ptr addrspace(1) %o
  ret void
b:
  store i32 20, ptr addrspace(1) %o
  ret void
c:
  store i32 30, ptr addrspace(1) %o
  br label %d
d:
  %v = phi i32 [1,%0],[2,%c]
  store i32 %v, ptr addrspace(1) %o
  ret void
}
define amdgpu_kernel void @element(ptr addrspace(1) %x, ptr addrspace(1) %y, i32 %u) {
  %t = call i32 @llvm.amdgcn.workitem.id.x()
  %q = zext i32 %t to i64
  %px = getelementptr <16 x i32>, ptr addrspace(1) %x, i64 %q
  %v = load <16 x i32>, ptr addrspace(1) %px
  %a = extractelement <16 x i32> %v, i32 %u
  %w = insertelement <16 x i32> %v, i32 %t, i32 %u
  %d = and i32 %t, 15
  %b = extractelement <16 x i32> %w, i32 %d
  %w2 = insertelement <16 x i32> %w, i32 77, i32 %d
  %e = xor i32 %d, 1
  %c = extractelement <16 x i32> %w2, i32 %e
  %c2 = extractelement <16 x i32> %w2, i32 %d
  %s = add i32 %a, %b
  %s2 = add i32 %s, %c
  %s3 = mul i32 %s2, %c2
  %py = getelementptr i32, ptr addrspace(1) %y, i64 %q
  store i32 %s3, ptr addrspace(1) %py
  ret void
}
!llvm.module.flags = !{!0}
!0 = !{i32 1, !"amdhsa_code_object_version", i32 500}
