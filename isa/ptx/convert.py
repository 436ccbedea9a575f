"""PTX ISA 9.7.9.21 and 9.7.9.22: conversions. See `notation` for how rows read.

The manual gives one line for all of cvt and says in prose which rounding goes with which pair; here there is
a row for each kind of pair, so that a missing or a wrong rounding modifier is found by the match. Conversions
to and from bf16 want registers of just the type's width, where the others take wider ones.
"""

ROWS = """
irnd = rni rzi rmi rpi
rnd = rn rz rm rp

== cvt 9.7.9.21 Convert between types
cvt.type.atype  =d:type+, a:atype+
    type = u8 u16 u32 u64 s8 s16 s32 s64
    atype = u8 u16 u32 u64 s8 s16 s32 s64
cvt.sat.type.atype  =d:type+, a:atype+
    type = u8 u16 u32 u64 s8 s16 s32 s64
    atype = u8 u16 u32 u64 s8 s16 s32 s64
    when type=u8: atype in u16 u32 u64 s8 s16 s32 s64
    when type=u16: atype in u32 u64 s8 s16 s32 s64
    when type=u32: atype in u64 s8 s16 s32 s64
    when type=u64: atype in s8 s16 s32 s64
    when type=s8: atype in u8 u16 u32 u64 s16 s32 s64
    when type=s16: atype in u16 u32 u64 s32 s64
    when type=s32: atype in u32 u64 s64
    when type=s64: atype in u64
    note ptxas refuses .sat where the target type holds every value of the source type
cvt.irnd{.ftz}{.sat}.type.atype  =d:type+, a:atype+
    type = u8 u16 u32 u64 s8 s16 s32 s64
    atype = f32
cvt.irnd{.sat}.type.atype  =d:type+, a:atype+
    type = u8 u16 u32 u64 s8 s16 s32 s64
    atype = f64 | f16 @ ptx4.2 sm_53
cvt.irnd.type.atype  =d:type, a:atype
    type = u8 u16 u32 u64 s8 s16 s32 s64
    atype = bf16
    @ ptx7.8 sm_90
cvt.rnd{.ftz}{.sat}.type.atype  =d:type+, a:atype+
    type = f32
    atype = u8 u16 u32 u64 s8 s16 s32 s64
cvt.rnd{.sat}.type.atype  =d:type+, a:atype+
    type = f64 | f16 @ ptx4.2 sm_53
    atype = u8 u16 u32 u64 s8 s16 s32 s64
cvt.rnd.type.atype  =d:type, a:atype
    type = bf16
    atype = u8 u16 u32 u64 s8 s16 s32 s64
    @ ptx7.8 sm_90
cvt{.irnd}{.ftz}{.sat}.type.atype  =d:type+, a:atype+
    type = f32
    atype = f32
cvt{.irnd}{.sat}.type.atype  =d:type+, a:atype+
    type = f64
    atype = f64
cvt{.irnd}{.sat}.type.atype  =d:type+, a:atype+
    type = f16
    atype = f16
    @ ptx4.2 sm_53
cvt{.irnd}.type.atype  =d:type, a:atype
    type = bf16
    atype = bf16
    @ ptx7.8 sm_90
cvt{.ftz}{.sat}.type.atype  =d:type+, a:atype+
    type = f64
    atype = f32
cvt.rnd{.ftz}{.sat}.type.atype  =d:type, a:atype+
    type = f32
    atype = f64
cvt{.ftz}{.sat}.type.atype  =d:type+, a:atype+
    type = f32
    atype = f16
    @ ptx4.2 sm_53
cvt{.rnd}{.ftz}.type.atype  =d:type, a:atype
    type = f32
    atype = bf16
    @ ptx7.1 sm_80
    when ftz=ftz: @ ptx7.8 sm_90
    note ptxas takes a rounding here, though every bf16 is an f32
cvt{.sat}.type.atype  =d:type+, a:atype+
    type = f64
    atype = f16
    @ ptx4.2 sm_53
cvt{.rnd}.type.atype  =d:type, a:atype
    type = f64
    atype = bf16
    @ ptx7.8 sm_90
cvt.rnd{.ftz}{.sat}.type.atype  =d:type+, a:atype+
    type = f16
    atype = f32
    @ ptx4.2 sm_53
cvt.rnd{.sat}.type.atype  =d:type+, a:atype+
    type = f16
    atype = f64
    @ ptx4.2 sm_53
cvt{.rnd}.type.atype  =d:type, a:atype
    type = f16
    atype = bf16
    @ ptx7.8 sm_90
cvt.rnd{.ftz}.type.atype  =d:type, a:atype
    type = bf16
    atype = f32
    @ ptx7.0 sm_80
    when rnd=rm,rp: @ ptx7.8 sm_80
cvt.rnd.type.atype  =d:type, a:atype
    type = bf16
    atype = f64
    @ ptx7.8 sm_90
cvt{.rnd}.type.atype  =d:type, a:atype
    type = bf16
    atype = f16
    @ ptx7.8 sm_90

== cvt.half 9.7.9.21 Round single precision to half formats, one value or a packed pair
cvt.rnd{.relu}{.satfinite}.type.atype  =d:type+, a:f32
    rnd = rn rz
    type = f16 | bf16 @ ptx7.0 sm_80
    atype = f32
    when relu=relu: @ ptx7.0 sm_80
    when satfinite=satfinite: @ ptx8.1
cvt.rnd{.relu}{.satfinite}.type.atype  =d:type, a:f32, b:f32
    rnd = rn rz
    type = f16x2 bf16x2
    atype = f32
    @ ptx7.0 sm_80
    when satfinite=satfinite: @ ptx8.1 sm_80
cvt.rnd{.relu}{.satfinite}.type.atype  =d:type, a:f32, b:f32, rbits:b32
    rnd = rs
    status approximate the manual does not state how the random bits meet subnormal results
    type = f16x2 bf16x2
    atype = f32
    @ ptx8.7 sm_100a sm_103a

== cvt.tf32 9.7.9.21 Round single precision to tf32
cvt.rnd{.satfinite}.type.atype  =d:b32, a:reg(f32)
    rnd = rna
    type = tf32
    atype = f32
    @ ptx7.0 sm_80
    when satfinite=satfinite: @ ptx8.1 sm_80
cvt.rnd{.satfinite}{.relu}.type.atype  =d:b32, a:reg(f32)
    rnd = rn rz
    type = tf32
    atype = f32
    @ ptx7.8 sm_90
    when satfinite=satfinite: @ ptx8.6 sm_100

== cvt.fp8 9.7.9.21 Convert to and from eight-bit floats, in pairs or fours
cvt.rnd.satfinite{.relu}.type.atype  =d:type, a:f32, b:f32
    rnd = rn
    type = e4m3x2 e5m2x2
    atype = f32
    @ ptx7.8 sm_90 / ptx8.1 sm_89
cvt.rnd.satfinite{.relu}.type.atype  =d:type, a:f16x2
    rnd = rn
    type = e4m3x2 e5m2x2
    atype = f16x2
    @ ptx7.8 sm_90 / ptx8.1 sm_89
cvt.rnd.satfinite{.relu}.type.atype  =d:type, a:bf16x2
    rnd = rn
    type = e4m3x2 e5m2x2
    atype = bf16x2
    @ ptx9.1 sm_100a sm_103a sm_110a sm_120a sm_121a sm_100f sm_110f sm_120f
cvt.rnd{.relu}.type.atype  =d:f16x2, a:atype
    rnd = rn
    type = f16x2
    atype = e4m3x2 e5m2x2
    @ ptx7.8 sm_90 / ptx8.1 sm_89
cvt.rnd{.satfinite}{.relu}{.scaled::n2::ue8m0}.type.atype  =d:bf16x2, a:atype, scale:b16 if scaled::n2::ue8m0
    rnd = rn
    type = bf16x2
    atype = e4m3x2 e5m2x2
    @ ptx9.2 sm_100a sm_103a sm_110a sm_120a sm_121a sm_100f sm_110f sm_120f
cvt.rnd{.relu}.satfinite.type.atype  =d:type, a:f32*4, rbits:b32
    rnd = rs
    status approximate the manual does not state how the random bits meet subnormal results
    type = e4m3x4 e5m2x4 e2m3x4 e3m2x4 e2m1x4
    atype = f32
    @ ptx8.7 sm_100a sm_103a

== cvt.fp6 9.7.9.21 Convert to and from six-bit floats, in pairs
cvt.rnd.satfinite{.relu}.type.atype  =d:type, a:f32, b:f32
    rnd = rn
    type = e2m3x2 e3m2x2
    atype = f32
    @ ptx8.6 sm_100a sm_120a / ptx8.8 sm_100f sm_110f sm_120f
cvt.rnd.satfinite{.relu}.type.atype  =d:type, a:atype
    rnd = rn
    type = e2m3x2 e3m2x2
    atype = f16x2 bf16x2
    @ ptx9.1 sm_100a sm_103a sm_110a sm_120a sm_121a sm_100f sm_110f sm_120f
cvt.rnd{.relu}.type.atype  =d:f16x2, a:atype
    rnd = rn
    type = f16x2
    atype = e2m3x2 e3m2x2
    @ ptx8.6 sm_100a sm_120a / ptx8.8 sm_100f sm_110f sm_120f
cvt.rnd{.satfinite}{.relu}{.scaled::n2::ue8m0}.type.atype  =d:bf16x2, a:atype, scale:b16 if scaled::n2::ue8m0
    rnd = rn
    type = bf16x2
    atype = e2m3x2 e3m2x2
    @ ptx9.2 sm_100a sm_103a sm_110a sm_120a sm_121a sm_100f sm_110f sm_120f

== cvt.fp4 9.7.9.21 Convert to and from four-bit floats, in pairs
cvt.rnd.satfinite{.relu}.type.atype  =d:type, a:f32, b:f32
    rnd = rn
    type = e2m1x2
    atype = f32
    @ ptx8.6 sm_100a sm_120a / ptx8.8 sm_100f sm_110f sm_120f
cvt.rnd.satfinite{.relu}.type.atype  =d:type, a:atype
    rnd = rn
    type = e2m1x2
    atype = f16x2 bf16x2
    @ ptx9.1 sm_100a sm_103a sm_110a sm_120a sm_121a sm_100f sm_110f sm_120f
cvt.rnd{.relu}.type.atype  =d:f16x2, a:atype
    rnd = rn
    type = f16x2
    atype = e2m1x2
    @ ptx8.6 sm_100a sm_120a / ptx8.8 sm_100f sm_110f sm_120f
cvt.rnd{.satfinite}{.relu}{.scaled::n2::ue8m0}.type.atype  =d:bf16x2, a:atype, scale:b16 if scaled::n2::ue8m0
    rnd = rn
    type = bf16x2
    atype = e2m1x2
    @ ptx9.2 sm_100a sm_103a sm_110a sm_120a sm_121a sm_100f sm_110f sm_120f

== cvt.ue8m0 9.7.9.21 Convert to and from the eight-bit scale format, in pairs
cvt.rnd{.satfinite}.type.atype  =d:type, a:f32, b:f32
    rnd = rz rp
    type = ue8m0x2
    atype = f32
    @ ptx8.6 sm_100a sm_120a / ptx8.8 sm_100f sm_110f sm_120f
cvt.rnd{.satfinite}.type.atype  =d:type, a:bf16x2
    rnd = rz rp
    type = ue8m0x2
    atype = bf16x2
    @ ptx8.6 sm_100a sm_120a / ptx8.8 sm_100f sm_110f sm_120f
cvt.rnd.type.atype  =d:bf16x2, a:atype
    rnd = rn
    type = bf16x2
    atype = ue8m0x2
    @ ptx8.6 sm_100a sm_120a / ptx8.8 sm_100f sm_110f sm_120f

== cvt.s2f6 9.7.9.21 Convert to and from fixed point of two and six bits, in pairs, perhaps scaled
cvt.rnd.satfinite{.relu}{.scaled::n2::ue8m0}.type.atype  =d:type, a:f32, b:f32, scale:b16 if scaled::n2::ue8m0
    rnd = rn
    type = s2f6x2
    atype = f32
    @ ptx9.1 sm_100a sm_103a sm_110a sm_120a sm_121a
cvt.rnd.satfinite{.relu}{.scaled::n2::ue8m0}.type.atype  =d:type, a:bf16x2, scale:b16 if scaled::n2::ue8m0
    rnd = rn
    type = s2f6x2
    atype = bf16x2
    @ ptx9.1 sm_100a sm_103a sm_110a sm_120a sm_121a
cvt.rnd{.satfinite}{.relu}{.scaled::n2::ue8m0}.type.atype  =d:type, a:s2f6x2, scale:b16 if scaled::n2::ue8m0
    rnd = rn
    type = bf16x2
    atype = s2f6x2
    @ ptx9.1 sm_100a sm_103a sm_110a sm_120a sm_121a

== cvt.pack 9.7.9.22 Saturate two integers to a narrower type and pack them
cvt.pack.sat.type.atype  =d:u32, a:s32, b:s32
    type = u16 s16
    atype = s32
    @ ptx6.5 sm_72
cvt.pack.sat.type.atype.ctype  =d:u32, a:s32, b:s32, c:b32
    type = u8 s8 u4 s4 u2 s2
    atype = s32
    ctype = b32
    @ ptx6.5 sm_72
    when type=u4,s4,u2,s2: @ ptx6.5 sm_75
"""
