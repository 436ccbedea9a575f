"""PTX ISA 9.7.4: half-precision floating point, scalar and packed. See `notation` for how rows read."""

ROWS = """
== add 9.7.4.1 Add two values
add{.rnd}{.ftz}{.sat}.type  =d:type, a:type, b:type
    rnd = rn
    type = f16 f16x2
    @ ptx4.2 sm_53
add{.rnd}.type  =d:type, a:type, b:type
    rnd = rn
    type = bf16 bf16x2
    @ ptx7.8 sm_90

== sub 9.7.4.2 Subtract one value from another
sub{.rnd}{.ftz}{.sat}.type  =d:type, a:type, b:type
    rnd = rn
    type = f16 f16x2
    @ ptx4.2 sm_53
sub{.rnd}.type  =d:type, a:type, b:type
    rnd = rn
    type = bf16 bf16x2
    @ ptx7.8 sm_90

== mul 9.7.4.3 Multiply two values
mul{.rnd}{.ftz}{.sat}.type  =d:type, a:type, b:type
    rnd = rn
    type = f16 f16x2
    @ ptx4.2 sm_53
mul{.rnd}.type  =d:type, a:type, b:type
    rnd = rn
    type = bf16 bf16x2
    @ ptx7.8 sm_90

== fma 9.7.4.4 Fused multiply-add
fma.rnd{.ftz}{.sat}.type  =d:type, a:type, b:type, c:type
    rnd = rn
    type = f16 f16x2
    @ ptx4.2 sm_53
fma.rnd{.ftz}.relu.type  =d:type, a:type, b:type, c:type
    rnd = rn
    type = f16 f16x2
    @ ptx7.0 sm_80
fma.rnd{.relu}.type  =d:type, a:type, b:type, c:type
    rnd = rn
    type = bf16 bf16x2
    @ ptx7.0 sm_80
fma.rnd.oob{.relu}.type  =d:type, a:type, b:type, c:type
    rnd = rn
    type = f16 f16x2 bf16 bf16x2
    @ ptx8.1 sm_90

== neg 9.7.4.5 Negate
neg{.ftz}.type  =d:type, a:type
    type = f16 f16x2
    @ ptx6.0 sm_53
neg.type  =d:type, a:type
    type = bf16 bf16x2
    @ ptx7.0 sm_80

== abs 9.7.4.6 Absolute value
abs{.ftz}.type  =d:type, a:type
    type = f16 f16x2
    @ ptx6.5 sm_53
abs.type  =d:type, a:type
    type = bf16 bf16x2
    @ ptx7.0 sm_80

== min 9.7.4.7 The lesser of two values
min{.ftz}{.NaN}{.xorsign.abs}.type  =d:type, a:type, b:type
    type = f16 f16x2
    @ ptx7.0 sm_80
    when xorsign=xorsign: @ ptx7.2 sm_86
min{.NaN}{.xorsign.abs}.type  =d:type, a:type, b:type
    type = bf16 bf16x2
    @ ptx7.0 sm_80
    when xorsign=xorsign: @ ptx7.2 sm_86

== max 9.7.4.8 The greater of two values
max{.ftz}{.NaN}{.xorsign.abs}.type  =d:type, a:type, b:type
    type = f16 f16x2
    @ ptx7.0 sm_80
    when xorsign=xorsign: @ ptx7.2 sm_86
max{.NaN}{.xorsign.abs}.type  =d:type, a:type, b:type
    type = bf16 bf16x2
    @ ptx7.0 sm_80
    when xorsign=xorsign: @ ptx7.2 sm_86

== tanh 9.7.4.9 Hyperbolic tangent
    when type=bf16,bf16x2: status approximate 2^-8 relative
    when type=f16,f16x2: status approximate 2^-10.987 absolute
tanh.rnd.type  =d:type, a:type
    rnd = approx
    type = f16 f16x2 @ ptx7.0 sm_75 | bf16 bf16x2 @ ptx7.8 sm_90

== ex2 9.7.4.10 Base-2 exponential
    when type=bf16,bf16x2: status approximate 2^-7 relative
    when type=f16,f16x2: status approximate 2^-9.9 relative
ex2.rnd.type  =d:type, a:type
    rnd = approx
    type = f16 f16x2
    @ ptx7.0 sm_75
ex2.rnd.ftz.type  =d:type, a:type
    rnd = approx
    type = bf16 bf16x2
    @ ptx7.8 sm_90
"""
