"""PTX ISA 9.7.1: integer arithmetic. See `notation` for how rows read."""

ROWS = """
type = u16 u32 u64 s16 s32 s64

== add 9.7.1.1 Add two values
add.type  =d:type, a:type, b:type
    type = u16 u32 u64 s16 s32 s64 | u16x2 s16x2 @ ptx8.0 sm_90
add.sat.type  =d:type, a:type, b:type
    type = s32

== sub 9.7.1.2 Subtract one value from another
sub.type  =d:type, a:type, b:type
sub.sat.type  =d:type, a:type, b:type
    type = s32

== mul 9.7.1.3 Multiply two values
mul.mode.type  =d:type, a:type, b:type
    mode = hi lo
mul.mode.type  =d:wide(type), a:type, b:type
    mode = wide
    type = u16 u32 s16 s32

== mad 9.7.1.4 Multiply two values and add a third
mad.mode.type  =d:type, a:type, b:type, c:type
    mode = hi lo
mad.mode.type  =d:wide(type), a:type, b:type, c:wide(type)
    mode = wide
    type = u16 u32 s16 s32
mad.mode.sat.type  =d:type, a:type, b:type, c:type
    mode = hi
    type = s32

== mul24 9.7.1.5 Multiply two 24-bit values
mul24.mode.type  =d:type, a:type, b:type
    mode = hi lo
    type = u32 s32

== mad24 9.7.1.6 Multiply two 24-bit values and add a third
mad24.mode.type  =d:type, a:type, b:type, c:type
    mode = hi lo
    type = u32 s32
mad24.mode.sat.type  =d:type, a:type, b:type, c:type
    mode = hi
    type = s32

== sad 9.7.1.7 Sum of absolute differences
sad.type  =d:type, a:type, b:type, c:type

== div 9.7.1.8 Divide one value by another
div.type  =d:type, a:type, b:type

== rem 9.7.1.9 The remainder of integer division
rem.type  =d:type, a:type, b:type

== abs 9.7.1.10 Absolute value
abs.type  =d:type, a:type
    type = s16 s32 s64

== neg 9.7.1.11 Arithmetic negation
neg.type  =d:type, a:type
    type = s16 s32 s64

== min 9.7.1.12 The lesser of two values
min.type  =d:type, a:type, b:type
    type = u16 u32 u64 s16 s32 s64 | u16x2 s16x2 @ ptx8.0 sm_90
min.relu.type  =d:type, a:type, b:type
    type = s32 s16x2
    @ ptx8.0 sm_90

== max 9.7.1.13 The greater of two values
max.type  =d:type, a:type, b:type
    type = u16 u32 u64 s16 s32 s64 | u16x2 s16x2 @ ptx8.0 sm_90
max.relu.type  =d:type, a:type, b:type
    type = s32 s16x2
    @ ptx8.0 sm_90

== popc 9.7.1.14 Count the bits that are set
popc.type  =d:u32, a:type
    type = b32 b64

== clmad 9.7.1 Multiply without carries, and add one half of the product without carries
clmad.mode.type  =d:type, a:type, b:type, c:type
    mode = lo hi
    type = u64
    @ ptx9.3 sm_80

== clz 9.7.1.15 Count leading zeros
clz.type  =d:u32, a:type
    type = b32 b64

== bfind 9.7.1.16 Position of the most significant bit that is not the sign
bfind{.shiftamt}.type  =d:u32, a:type
    type = u32 u64 s32 s64

== fns 9.7.1.17 Position of the n-th set bit
fns.type  =d:b32, mask:b32, base:b32, offset:s32
    type = b32
    @ ptx6.0 sm_30

== brev 9.7.1.18 Reverse the bits
brev.type  =d:type, a:type
    type = b32 b64

== bfe 9.7.1.19 Extract a bit field
bfe.type  =d:type, a:type, b:u32(0..255), c:u32(0..255)
    type = u32 u64 s32 s64

== bfi 9.7.1.20 Insert a bit field
bfi.type  =f:type, a:type, b:type, c:u32(0..255), d:u32(0..255)
    type = b32 b64

== szext 9.7.1.21 Sign-extend or zero-extend from a bit position
szext.mode.type  =d:type, a:type, b:u32
    mode = clamp wrap
    type = u32 s32
    @ ptx7.6 sm_70

== bmsk 9.7.1.22 Make a bit mask
bmsk.mode.type  =d:u32, a:u32, b:u32
    mode = clamp wrap
    type = b32
    @ ptx7.6 sm_70

== dp4a 9.7.1.23 Dot product of four bytes, accumulated
dp4a.atype.btype  =d:u32, a:atype, b:btype, c:u32
    atype = u32 s32
    btype = u32 s32
    @ ptx5.0 sm_61

== dp2a 9.7.1.24 Dot product of two halves with two bytes, accumulated
dp2a.mode.atype.btype  =d:u32, a:atype, b:btype, c:u32
    mode = lo hi
    atype = u32 s32
    btype = u32 s32
    @ ptx5.0 sm_61
"""
