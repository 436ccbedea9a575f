"""PTX ISA 9.7.6 and 9.7.7: comparison and selection. See `notation` for how rows read.

Which comparison goes with which kind of type is a property of the type, so there is a row a kind; the
unordered ones (`equ` ...) and `num`, `nan` are for floats, `lo ls hi hs` for unsigned types (ptxas takes them
for signed and untyped ones too, and so do we).
"""

ROWS = """
bool = and or xor
cmp = eq ne lt le gt ge equ neu ltu leu gtu geu num nan

== set 9.7.6.1 Compare, and write a value
set.cmp{.bool}.dtype.stype  =d:dtype, a:stype, b:stype, !c:pred if bool
    cmp = eq ne
    dtype = u32 s32 f32 | f16 @ ptx4.2 sm_53 | bf16 @ ptx7.8 sm_90
    stype = b16 b32 b64
set.cmp{.bool}.dtype.stype  =d:dtype, a:stype, b:stype, !c:pred if bool
    cmp = eq ne lt le gt ge lo ls hi hs
    dtype = u32 s32 f32 | f16 @ ptx4.2 sm_53 | bf16 @ ptx7.8 sm_90
    stype = u16 u32 u64
set.cmp{.bool}.dtype.stype  =d:dtype, a:stype, b:stype, !c:pred if bool
    cmp = eq ne lt le gt ge
    dtype = u32 s32 f32 | f16 @ ptx4.2 sm_53 | bf16 @ ptx7.8 sm_90
    stype = s16 s32 s64
set.cmp{.bool}{.ftz}.dtype.stype  =d:dtype, a:stype, b:stype, !c:pred if bool
    dtype = u32 s32 f32 | f16 @ ptx4.2 sm_53
    stype = f32
set.cmp{.bool}.dtype.stype  =d:dtype, a:stype, b:stype, !c:pred if bool
    dtype = bf16
    stype = f32
    @ ptx7.8 sm_90
    note ptxas takes no .ftz here
set.cmp{.bool}.dtype.stype  =d:dtype, a:stype, b:stype, !c:pred if bool
    dtype = u32 s32 f32 | f16 @ ptx4.2 sm_53 | bf16 @ ptx7.8 sm_90
    stype = f64

== set.half 9.7.7.1 Compare half-precision values, and write a value
set.cmp{.bool}{.ftz}.dtype.stype  =d:dtype, a:stype, b:stype, !c:reg(pred) if bool
    dtype = f16 | u16 s16 u32 s32 @ ptx6.5 sm_53
    stype = f16
    @ ptx4.2 sm_53
set.cmp{.bool}{.ftz}.dtype.stype  =d:dtype, a:stype, b:stype, !c:reg(pred) if bool
    dtype = f16x2 | u32 s32 @ ptx6.5 sm_53
    stype = f16x2
    @ ptx4.2 sm_53
set.cmp{.bool}.dtype.stype  =d:dtype, a:stype, b:stype, !c:reg(pred) if bool
    dtype = bf16 u16 s16 u32 s32
    stype = bf16
    @ ptx7.8 sm_90
set.cmp{.bool}.dtype.stype  =d:dtype, a:stype, b:stype, !c:reg(pred) if bool
    dtype = bf16
    stype = f16
    @ ptx7.8 sm_90
set.cmp{.bool}.dtype.stype  =d:dtype, a:stype, b:stype, !c:reg(pred) if bool
    dtype = bf16x2 u32 s32
    stype = bf16x2
    @ ptx7.8 sm_90

== setp 9.7.6.2 Compare, and write a predicate
setp.cmp{.bool}.type  =p:pred or _|=q?:pred or _, a:type, b:type, !c:pred if bool
    cmp = eq ne
    type = b16 b32 b64
setp.cmp{.bool}.type  =p:pred or _|=q?:pred or _, a:type, b:type, !c:pred if bool
    cmp = eq ne lt le gt ge lo ls hi hs
    type = u16 u32 u64
setp.cmp{.bool}.type  =p:pred or _|=q?:pred or _, a:type, b:type, !c:pred if bool
    cmp = eq ne lt le gt ge
    type = s16 s32 s64
setp.cmp{.bool}{.ftz}.type  =p:pred or _|=q?:pred or _, a:type, b:type, !c:pred if bool
    type = f32
setp.cmp{.bool}.type  =p:pred or _|=q?:pred or _, a:type, b:type, !c:pred if bool
    type = f64

== setp.half 9.7.7.2 Compare half-precision values, and write a predicate
setp.cmp{.bool}{.ftz}.type  =p:pred or _, a:type, b:type, !c:reg(pred) if bool
    type = f16
    @ ptx4.2 sm_53
setp.cmp{.bool}{.ftz}.type  =p:pred or _|=q:pred or _, a:type, b:type, !c:reg(pred) if bool
    type = f16x2
    @ ptx4.2 sm_53
setp.cmp{.bool}.type  =p:pred or _, a:type, b:type, !c:reg(pred) if bool
    type = bf16
    @ ptx7.8 sm_90
setp.cmp{.bool}.type  =p:pred or _|=q:pred or _, a:type, b:type, !c:reg(pred) if bool
    type = bf16x2
    @ ptx7.8 sm_90

== selp 9.7.6.3 Select between two values by a predicate
selp.type  =d:type, a:type, b:type, c:pred
    type = b16 b32 b64 u16 u32 u64 s16 s32 s64 f32 f64

== slct 9.7.6.4 Select between two values by the sign of a third
slct.type.ctype  =d:type, a:type, b:type, c:s32
    type = b16 b32 b64 u16 u32 u64 s16 s32 s64 f32 f64
    ctype = s32
slct{.ftz}.type.ctype  =d:type, a:type, b:type, c:f32
    type = b16 b32 b64 u16 u32 u64 s16 s32 s64 f32 f64
    ctype = f32
"""
