"""PTX ISA 9.7.3 and 9.7.5: floating point, single, double and mixed precision. See `notation` for how rows
read.
"""

ROWS = """
rnd = rn rz rm rp

== testp 9.7.3.1 Test a property of a floating-point value
testp.op.type  =p:pred, a:type
    op = finite infinite number notanumber normal subnormal
    type = f32 f64

== copysign 9.7.3.2 The second operand with the sign of the first
copysign.type  =d:type, a:type, b:type
    type = f32 f64

== add 9.7.3.3 Add two values
add{.rnd}{.ftz}{.sat}.type  =d:type, a:type, b:type
    type = f32
add{.rnd}{.ftz}.type  =d:type, a:type, b:type
    type = f32x2
    @ ptx8.6 sm_100
add{.rnd}.type  =d:type, a:type, b:type
    type = f64

== sub 9.7.3.4 Subtract one value from another
sub{.rnd}{.ftz}{.sat}.type  =d:type, a:type, b:type
    type = f32
sub{.rnd}{.ftz}.type  =d:type, a:type, b:type
    type = f32x2
    @ ptx8.6 sm_100
sub{.rnd}.type  =d:type, a:type, b:type
    type = f64

== mul 9.7.3.5 Multiply two values
mul{.rnd}{.ftz}{.sat}.type  =d:type, a:type, b:type
    type = f32
mul{.rnd}{.ftz}.type  =d:type, a:type, b:type
    type = f32x2
    @ ptx8.6 sm_100
mul{.rnd}.type  =d:type, a:type, b:type
    type = f64

== fma 9.7.3.6 Fused multiply-add
fma.rnd{.ftz}{.sat}.type  =d:type, a:type, b:type, c:type
    type = f32
fma.rnd{.ftz}.type  =d:type, a:type, b:type, c:type
    type = f32x2
    @ ptx8.6 sm_100
fma.rnd.type  =d:type, a:type, b:type, c:type
    type = f64

== mad 9.7.3.7 Multiply and add (fma on every target that we know)
mad.rnd{.ftz}{.sat}.type  =d:type, a:type, b:type, c:type
    type = f32
mad.rnd.type  =d:type, a:type, b:type, c:type
    type = f64

== div 9.7.3.8 Divide one value by another
    when rnd=approx,full: status approximate 2 ulp
div.rnd{.ftz}.type  =d:type, a:type, b:type
    rnd = approx full rn rz rm rp
    type = f32
div.rnd.type  =d:type, a:type, b:type
    type = f64

== abs 9.7.3.9 Absolute value
abs{.ftz}.type  =d:type, a:type
    type = f32
abs.type  =d:type, a:type
    type = f64

== neg 9.7.3.10 Negate
neg{.ftz}.type  =d:type, a:type
    type = f32
neg.type  =d:type, a:type
    type = f64

== min 9.7.3.11 The lesser of two or three values
min{.ftz}{.NaN}{.xorsign.abs}.type  =d:type, a:type, b:type
    type = f32
    when NaN=NaN: @ ptx7.0 sm_80
    when xorsign=xorsign: @ ptx7.2 sm_86
min{.ftz}{.NaN}{.abs}.type  =d:type, a:type, b:type, c:type
    type = f32
    @ ptx8.8 sm_100
min.type  =d:type, a:type, b:type
    type = f64

== max 9.7.3.12 The greater of two or three values
max{.ftz}{.NaN}{.xorsign.abs}.type  =d:type, a:type, b:type
    type = f32
    when NaN=NaN: @ ptx7.0 sm_80
    when xorsign=xorsign: @ ptx7.2 sm_86
max{.ftz}{.NaN}{.abs}.type  =d:type, a:type, b:type, c:type
    type = f32
    @ ptx8.8 sm_100
max.type  =d:type, a:type, b:type
    type = f64

== rcp 9.7.3.13 Reciprocal
    when rnd=approx type=f64: status approximate the upper 20 bits of the significand
    when rnd=approx type=f32: status approximate 1 ulp
rcp.rnd{.ftz}.type  =d:type, a:type
    rnd = approx rn rz rm rp
    type = f32
rcp.rnd.type  =d:type, a:type
    type = f64
rcp.rnd.ftz.type  =d:type, a:type
    rnd = approx
    type = f64

== sqrt 9.7.3.15 Square root
    when rnd=approx: status approximate 2^-23 relative
sqrt.rnd{.ftz}.type  =d:type, a:type
    rnd = approx rn rz rm rp
    type = f32
sqrt.rnd.type  =d:type, a:type
    type = f64

== rsqrt 9.7.3.16 Reciprocal of the square root
    when type=f64: status approximate the upper 20 bits of the significand
    when type=f32: status approximate 2^-22.9 relative
rsqrt.rnd{.ftz}.type  =d:type, a:type
    rnd = approx
    type = f32
rsqrt.rnd{.ftz}.type  =d:type, a:type
    rnd = approx
    type = f64
    when ftz=ftz: @ ptx4.0

== sin 9.7.3.18 Sine
    status approximate 2^-20.5 absolute from -pi to pi
sin.rnd{.ftz}.type  =d:type, a:type
    rnd = approx
    type = f32

== cos 9.7.3.19 Cosine
    status approximate 2^-20.5 absolute from -pi to pi
cos.rnd{.ftz}.type  =d:type, a:type
    rnd = approx
    type = f32

== lg2 9.7.3.20 Base-2 logarithm
    status approximate 2^-22 absolute from 0.5 to 2, 2^-22 relative elsewhere
lg2.rnd{.ftz}.type  =d:type, a:type
    rnd = approx
    type = f32

== ex2 9.7.3.21 Base-2 exponential
    status approximate 2 ulp
ex2.rnd{.ftz}.type  =d:type, a:type
    rnd = approx
    type = f32

== tanh 9.7.3.22 Hyperbolic tangent
    status approximate 2^-11 relative
tanh.rnd.type  =d:type, a:type
    rnd = approx
    type = f32
    @ ptx7.0 sm_75

== add.mixed 9.7.5.1 Add a half-precision value to a single-precision one
add{.rnd}{.sat}.type.atype  =d:f32, a:atype, c:f32
    type = f32
    atype = f16 bf16
    @ ptx8.6 sm_100

== sub.mixed 9.7.5.2 Subtract a single-precision value from a half-precision one
sub{.rnd}{.sat}.type.atype  =d:f32, a:atype, c:f32
    type = f32
    atype = f16 bf16
    @ ptx8.6 sm_100

== fma.mixed 9.7.5.3 Multiply half-precision values and add a single-precision one
fma.rnd{.sat}.type.abtype  =d:f32, a:abtype, b:abtype, c:f32
    type = f32
    abtype = f16 bf16
    @ ptx8.6 sm_100
"""
