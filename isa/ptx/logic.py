"""PTX ISA 9.7.8: logic and shift. See `notation` for how rows read."""

ROWS = """
== and 9.7.8.1 Bitwise and
and.type  =d:type, a:type, b:type
    type = pred b16 b32 b64

== or 9.7.8.2 Bitwise or
or.type  =d:type, a:type, b:type
    type = pred b16 b32 b64

== xor 9.7.8.3 Bitwise exclusive or
xor.type  =d:type, a:type, b:type
    type = pred b16 b32 b64

== not 9.7.8.4 Bitwise complement
not.type  =d:type, a:type
    type = pred b16 b32 b64

== cnot 9.7.8.5 1 if the operand is zero, else 0
cnot.type  =d:type, a:type
    type = b16 b32 b64

== lop3 9.7.8.6 Any bitwise function of three operands
lop3.type  =d:b32, a:b32, b:b32, c:b32, lut:imm(0..255)
    type = b32
    @ ptx4.3 sm_50
lop3.bool.type  =d:b32 or _|=p:pred, a:b32, b:b32, c:b32, lut:imm(0..255), !q:pred
    bool = or and
    type = b32
    @ ptx8.2 sm_70

== shf 9.7.8.7 Shift the concatenation of two words
shf.dir.mode.type  =d:b32, a:b32, b:b32, c:u32
    dir = l r
    mode = clamp wrap
    type = b32
    @ ptx3.1 sm_32

== shl 9.7.8.8 Shift left
shl.type  =d:type, a:type, b:u32
    type = b16 b32 b64

== shr 9.7.8.9 Shift right: with the sign for s types, else with zeros
shr.type  =d:type, a:type, b:u32
    type = b16 b32 b64 u16 u32 u64 s16 s32 s64

== prmt 9.7.9.7 Permute the bytes of a pair of words
prmt.type{.mode}  =d:b32, a:b32, b:b32, c:b32
    type = b32
    mode = f4e b4e rc8 ecl ecr rc16
"""
