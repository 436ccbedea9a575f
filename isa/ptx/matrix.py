# ruff: noqa: E501 - a row is one line
"""PTX ISA 9.7.14: matrix multiply and the loads and stores of its fragments. See `notation` for how rows
read.

Each row gives the registers of its fragments: four 8-bit, two 16-bit or one 32-bit element to a
b32. A packed type such as f16x2 means an untyped register of its size that holds that.
"""

ROWS = """
ss = shared | shared::cta @ ptx7.8

== ldmatrix 9.7.14.5.15 Load 8x8 matrices from shared memory, spread over the warp
ldmatrix.sync.aligned.shape.num{.trans}{.ss}.type  =d:b32*num, [a]
    shape = m8n8
    num = x1 x2 x4
    type = b16
    @ ptx6.5 sm_75
    effects read convergent aligned wait
ldmatrix.sync.aligned.shape.num.trans{.ss}.type  =d:b32*2, [a]
    shape = m16n16
    num = x1
    type = b8
    @ ptx8.6 sm_100a sm_120a / ptx8.8 sm_100f sm_110f sm_120f
    effects read convergent aligned wait
ldmatrix.sync.aligned.shape.num.trans{.ss}.type  =d:b32*4, [a]
    shape = m16n16
    num = x2
    type = b8
    @ ptx8.6 sm_100a sm_120a / ptx8.8 sm_100f sm_110f sm_120f
    effects read convergent aligned wait
ldmatrix.sync.aligned.shape.num{.ss}.type.src  =d:b32*num, [a]
    shape = m8n16
    num = x1 x2 x4
    type = b8x16
    src = b6x16_p32 b4x16_p64
    @ ptx8.6 sm_100a sm_120a / ptx8.8 sm_100f sm_110f sm_120f
    effects read convergent aligned wait
ldmatrix.sync.aligned.shape.num.trans{.ss}.type.src  =d:b32*2, [a]
    shape = m16n16
    num = x1
    type = b8x16
    src = b6x16_p32 b4x16_p64
    @ ptx8.6 sm_100a sm_120a / ptx8.8 sm_100f sm_110f sm_120f
    effects read convergent aligned wait
ldmatrix.sync.aligned.shape.num.trans{.ss}.type.src  =d:b32*4, [a]
    shape = m16n16
    num = x2
    type = b8x16
    src = b6x16_p32 b4x16_p64
    @ ptx8.6 sm_100a sm_120a / ptx8.8 sm_100f sm_110f sm_120f
    effects read convergent aligned wait

== stmatrix 9.7.14.5.16 Store matrices that are spread over the warp to shared memory
stmatrix.sync.aligned.shape.num{.trans}{.ss}.type  [a], b:reg(b32)*num
    shape = m8n8
    num = x1 x2 x4
    type = b16
    @ ptx7.8 sm_90
    effects write convergent aligned wait
stmatrix.sync.aligned.shape.num.trans{.ss}.type  [a], b:reg(b32)*num
    shape = m16n8
    num = x1 x2 x4
    type = b8
    @ ptx8.6 sm_100a sm_120a / ptx8.8 sm_100f sm_110f sm_120f
    effects write convergent aligned wait

== movmatrix 9.7.14.5.17 Transpose a matrix that is spread over the warp
movmatrix.sync.aligned.shape.trans.type  =d:b32, a:reg(b32)
    shape = m8n8
    type = b16
    @ ptx7.8 sm_75
    effects convergent aligned wait

== mma 9.7.14.5.14 Multiply and accumulate fragments over the warp
    when dtype=f16,f32: status approximate the hardware's order and truncation in the sum are not stated
mma.sync.aligned.shape.alayout.blayout.dtype.atype.btype.ctype  =d:f16x2*4, a:reg(f16x2)*2, b:reg(f16x2)*2, c:reg(f16x2)*4
    shape = m8n8k4
    alayout = row col
    blayout = row col
    dtype = f16
    atype = f16
    btype = f16
    ctype = f16
    @ ptx6.4 sm_70
    effects convergent aligned wait
mma.sync.aligned.shape.alayout.blayout.dtype.atype.btype.ctype  =d:f32*8, a:reg(f16x2)*2, b:reg(f16x2)*2, c:reg(f32)*8
    shape = m8n8k4
    alayout = row col
    blayout = row col
    dtype = f32
    atype = f16
    btype = f16
    ctype = f32
    @ ptx6.4 sm_70
    effects convergent aligned wait
mma.sync.aligned.shape.alayout.blayout.dtype.atype.btype.ctype  =d:f32*8, a:reg(f16x2)*2, b:reg(f16x2)*2, c:reg(f16x2)*4
    shape = m8n8k4
    alayout = row col
    blayout = row col
    dtype = f32
    atype = f16
    btype = f16
    ctype = f16
    @ ptx6.4 sm_70
    effects convergent aligned wait
mma.sync.aligned.shape.row.col.dtype.atype.btype.ctype  =d:f16x2*2, a:reg(f16x2)*2, b:reg(f16x2)*1, c:reg(f16x2)*2
    shape = m16n8k8
    dtype = f16
    atype = f16
    btype = f16
    ctype = f16
    @ ptx6.5 sm_75
    effects convergent aligned wait
mma.sync.aligned.shape.row.col.dtype.atype.btype.ctype  =d:f32*4, a:reg(f16x2)*2, b:reg(f16x2)*1, c:reg(f32)*4
    shape = m16n8k8
    dtype = f32
    atype = f16
    btype = f16
    ctype = f32
    @ ptx6.5 sm_75
    effects convergent aligned wait
mma.sync.aligned.shape.row.col.dtype.atype.btype.ctype  =d:f16x2*2, a:reg(f16x2)*4, b:reg(f16x2)*2, c:reg(f16x2)*2
    shape = m16n8k16
    dtype = f16
    atype = f16
    btype = f16
    ctype = f16
    @ ptx7.0 sm_80
    effects convergent aligned wait
mma.sync.aligned.shape.row.col.dtype.atype.btype.ctype  =d:f32*4, a:reg(f16x2)*4, b:reg(f16x2)*2, c:reg(f32)*4
    shape = m16n8k16
    dtype = f32
    atype = f16
    btype = f16
    ctype = f32
    @ ptx7.0 sm_80
    effects convergent aligned wait
mma.sync.aligned.shape.row.col.dtype.atype.btype.ctype  =d:f32*4, a:reg(bf16x2)*2, b:reg(bf16x2)*1, c:reg(f32)*4
    shape = m16n8k8
    dtype = f32
    atype = bf16
    btype = bf16
    ctype = f32
    @ ptx7.0 sm_80
    effects convergent aligned wait
mma.sync.aligned.shape.row.col.dtype.atype.btype.ctype  =d:f32*4, a:reg(bf16x2)*4, b:reg(bf16x2)*2, c:reg(f32)*4
    shape = m16n8k16
    dtype = f32
    atype = bf16
    btype = bf16
    ctype = f32
    @ ptx7.0 sm_80
    effects convergent aligned wait
mma.sync.aligned.shape.row.col.dtype.atype.btype.ctype  =d:f32*4, a:reg(tf32)*2, b:reg(tf32)*1, c:reg(f32)*4
    shape = m16n8k4
    dtype = f32
    atype = tf32
    btype = tf32
    ctype = f32
    @ ptx7.0 sm_80
    effects convergent aligned wait
mma.sync.aligned.shape.row.col.dtype.atype.btype.ctype  =d:f32*4, a:reg(tf32)*4, b:reg(tf32)*2, c:reg(f32)*4
    shape = m16n8k8
    dtype = f32
    atype = tf32
    btype = tf32
    ctype = f32
    @ ptx7.0 sm_80
    effects convergent aligned wait
mma.sync.aligned.shape.row.col.dtype.atype.btype.ctype  =d:f32*4, a:reg(b32)*2, b:reg(b32)*1, c:reg(f32)*4
    shape = m16n8k16
    dtype = f32
    atype = e4m3 e5m2
    btype = e4m3 e5m2
    ctype = f32
    @ ptx8.7 sm_89
    effects convergent aligned wait
mma.sync.aligned.shape.row.col.dtype.atype.btype.ctype  =d:f16x2*2, a:reg(b32)*2, b:reg(b32)*1, c:reg(f16x2)*2
    shape = m16n8k16
    dtype = f16
    atype = e4m3 e5m2
    btype = e4m3 e5m2
    ctype = f16
    @ ptx8.7 sm_89
    effects convergent aligned wait
mma.sync.aligned.shape.row.col.dtype.atype.btype.ctype  =d:f32*4, a:reg(b32)*4, b:reg(b32)*2, c:reg(f32)*4
    shape = m16n8k32
    dtype = f32
    atype = e4m3 e5m2
    btype = e4m3 e5m2
    ctype = f32
    @ ptx8.4 sm_89
    effects convergent aligned wait
mma.sync.aligned.shape.row.col.dtype.atype.btype.ctype  =d:f16x2*2, a:reg(b32)*4, b:reg(b32)*2, c:reg(f16x2)*2
    shape = m16n8k32
    dtype = f16
    atype = e4m3 e5m2
    btype = e4m3 e5m2
    ctype = f16
    @ ptx8.7 sm_89
    effects convergent aligned wait
mma.sync.aligned.shape.row.col.kind.dtype.atype.btype.ctype  =d:f32*4, a:reg(b32)*4, b:reg(b32)*2, c:reg(f32)*4
    shape = m16n8k32
    kind = kind::f8f6f4
    dtype = f32
    atype = e4m3 e5m2
    btype = e4m3 e5m2
    ctype = f32
    @ ptx8.7 sm_100a sm_120a / ptx8.8 sm_100f sm_110f sm_120f
    note ptxas takes these on sm_100 too
    effects convergent aligned wait
mma.sync.aligned.shape.row.col.kind.dtype.atype.btype.ctype  =d:f16x2*2, a:reg(b32)*4, b:reg(b32)*2, c:reg(f16x2)*2
    shape = m16n8k32
    kind = kind::f8f6f4
    dtype = f16
    atype = e4m3 e5m2
    btype = e4m3 e5m2
    ctype = f16
    @ ptx8.7 sm_100a sm_120a / ptx8.8 sm_100f sm_110f sm_120f
    note ptxas takes these on sm_100 too
    effects convergent aligned wait
mma.sync.aligned.shape.row.col.kind.dtype.atype.btype.ctype  =d:f32*4, a:reg(b32)*4, b:reg(b32)*2, c:reg(f32)*4
    shape = m16n8k32
    kind = kind::f8f6f4
    dtype = f32
    atype = e4m3 e5m2 e3m2 e2m3 e2m1
    btype = e4m3 e5m2 e3m2 e2m3 e2m1
    when atype=e4m3,e5m2: btype in e3m2 e2m3 e2m1
    ctype = f32
    @ ptx8.7 sm_120a / ptx8.8 sm_120f
    effects convergent aligned wait
mma.sync.aligned.shape.row.col.kind.dtype.atype.btype.ctype  =d:f16x2*2, a:reg(b32)*4, b:reg(b32)*2, c:reg(f16x2)*2
    shape = m16n8k32
    kind = kind::f8f6f4
    dtype = f16
    atype = e4m3 e5m2 e3m2 e2m3 e2m1
    btype = e4m3 e5m2 e3m2 e2m3 e2m1
    when atype=e4m3,e5m2: btype in e3m2 e2m3 e2m1
    ctype = f16
    @ ptx8.7 sm_120a / ptx8.8 sm_120f
    effects convergent aligned wait
mma.sync.aligned.shape.row.col.dtype.atype.btype.ctype  =d:f64*2, a:reg(f64)*1, b:reg(f64)*1, c:reg(f64)*2
    shape = m8n8k4
    dtype = f64
    atype = f64
    btype = f64
    ctype = f64
    @ ptx7.0 sm_80
    effects convergent aligned wait
mma.sync.aligned.shape.row.col.dtype.atype.btype.ctype  =d:f64*4, a:reg(f64)*2, b:reg(f64)*1, c:reg(f64)*4
    shape = m16n8k4
    dtype = f64
    atype = f64
    btype = f64
    ctype = f64
    @ ptx7.8 sm_90
    effects convergent aligned wait
mma.sync.aligned.shape.row.col.dtype.atype.btype.ctype  =d:f64*4, a:reg(f64)*4, b:reg(f64)*2, c:reg(f64)*4
    shape = m16n8k8
    dtype = f64
    atype = f64
    btype = f64
    ctype = f64
    @ ptx7.8 sm_90
    effects convergent aligned wait
mma.sync.aligned.shape.row.col.dtype.atype.btype.ctype  =d:f64*4, a:reg(f64)*8, b:reg(f64)*4, c:reg(f64)*4
    shape = m16n8k16
    dtype = f64
    atype = f64
    btype = f64
    ctype = f64
    @ ptx7.8 sm_90
    effects convergent aligned wait
mma.sync.aligned.shape.row.col{.satfinite}.dtype.atype.btype.ctype  =d:s32*2, a:reg(u32)*1, b:reg(u32)*1, c:reg(s32)*2
    shape = m8n8k16
    dtype = s32
    atype = u8 s8
    btype = u8 s8
    ctype = s32
    @ ptx6.5 sm_75
    effects convergent aligned wait
mma.sync.aligned.shape.row.col{.satfinite}.dtype.atype.btype.ctype  =d:s32*4, a:reg(u32)*2, b:reg(u32)*1, c:reg(s32)*4
    shape = m16n8k16
    dtype = s32
    atype = u8 s8
    btype = u8 s8
    ctype = s32
    @ ptx7.0 sm_80
    effects convergent aligned wait
mma.sync.aligned.shape.row.col{.satfinite}.dtype.atype.btype.ctype  =d:s32*4, a:reg(u32)*4, b:reg(u32)*2, c:reg(s32)*4
    shape = m16n8k32
    dtype = s32
    atype = u8 s8
    btype = u8 s8
    ctype = s32
    @ ptx7.0 sm_80
    effects convergent aligned wait
mma.sync.aligned.shape.row.col{.satfinite}.dtype.atype.btype.ctype  =d:s32*2, a:reg(u32)*1, b:reg(u32)*1, c:reg(s32)*2
    shape = m8n8k32
    dtype = s32
    atype = u4 s4
    btype = u4 s4
    ctype = s32
    @ ptx6.5 sm_75
    effects convergent aligned wait
mma.sync.aligned.shape.row.col{.satfinite}.dtype.atype.btype.ctype  =d:s32*4, a:reg(u32)*2, b:reg(u32)*1, c:reg(s32)*4
    shape = m16n8k32
    dtype = s32
    atype = u4 s4
    btype = u4 s4
    ctype = s32
    @ ptx7.0 sm_80
    effects convergent aligned wait
mma.sync.aligned.shape.row.col{.satfinite}.dtype.atype.btype.ctype  =d:s32*4, a:reg(u32)*4, b:reg(u32)*2, c:reg(s32)*4
    shape = m16n8k64
    dtype = s32
    atype = u4 s4
    btype = u4 s4
    ctype = s32
    @ ptx7.0 sm_80
    effects convergent aligned wait
mma.sync.aligned.shape.row.col.dtype.atype.btype.ctype.op.popc  =d:s32*2, a:reg(u32)*1, b:reg(u32)*1, c:reg(s32)*2
    shape = m8n8k128
    dtype = s32
    atype = b1
    btype = b1
    ctype = s32
    op = xor @ ptx7.0 sm_75 | and @ ptx7.1 sm_80
    effects convergent aligned wait
mma.sync.aligned.shape.row.col.dtype.atype.btype.ctype.op.popc  =d:s32*4, a:reg(u32)*2, b:reg(u32)*1, c:reg(s32)*4
    shape = m16n8k128
    dtype = s32
    atype = b1
    btype = b1
    ctype = s32
    op = xor @ ptx7.0 sm_80 | and @ ptx7.1 sm_80
    effects convergent aligned wait
mma.sync.aligned.shape.row.col.dtype.atype.btype.ctype.op.popc  =d:s32*4, a:reg(u32)*4, b:reg(u32)*2, c:reg(s32)*4
    shape = m16n8k256
    dtype = s32
    atype = b1
    btype = b1
    ctype = s32
    op = xor @ ptx7.0 sm_80 | and @ ptx7.1 sm_80
    effects convergent aligned wait

== wmma.load 9.7.14.4.3 Load a fragment from memory
wmma.load.frag.sync.aligned.layout.shape{.ss}.type  =d:f16x2*8, [a], stride?:u32
    frag = a
    layout = row col
    shape = m16n16k16 m8n32k16 m32n8k16
    ss = global shared | shared::cta @ ptx7.8
    type = f16
    @ ptx6.1 sm_70
    effects read convergent aligned wait
wmma.load.frag.sync.aligned.layout.shape{.ss}.type  =d:f16x2*8, [a], stride?:u32
    frag = b
    layout = row col
    shape = m16n16k16 m8n32k16 m32n8k16
    ss = global shared | shared::cta @ ptx7.8
    type = f16
    @ ptx6.1 sm_70
    effects read convergent aligned wait
wmma.load.frag.sync.aligned.layout.shape{.ss}.type  =d:f16x2*4, [a], stride?:u32
    frag = c
    layout = row col
    shape = m16n16k16 m8n32k16 m32n8k16
    ss = global shared | shared::cta @ ptx7.8
    type = f16
    @ ptx6.1 sm_70
    effects read convergent aligned wait
wmma.load.frag.sync.aligned.layout.shape{.ss}.type  =d:f32*8, [a], stride?:u32
    frag = c
    layout = row col
    shape = m16n16k16 m8n32k16 m32n8k16
    ss = global shared | shared::cta @ ptx7.8
    type = f32
    @ ptx6.1 sm_70
    effects read convergent aligned wait
wmma.load.frag.sync.aligned.layout.shape{.ss}.type  =d:bf16x2*4, [a], stride?:u32
    frag = a
    layout = row col
    shape = m16n16k16
    ss = global shared | shared::cta @ ptx7.8
    type = bf16
    @ ptx7.0 sm_80
    effects read convergent aligned wait
wmma.load.frag.sync.aligned.layout.shape{.ss}.type  =d:bf16x2*4, [a], stride?:u32
    frag = b
    layout = row col
    shape = m16n16k16
    ss = global shared | shared::cta @ ptx7.8
    type = bf16
    @ ptx7.0 sm_80
    effects read convergent aligned wait
wmma.load.frag.sync.aligned.layout.shape{.ss}.type  =d:bf16x2*2, [a], stride?:u32
    frag = a
    layout = row col
    shape = m8n32k16
    ss = global shared | shared::cta @ ptx7.8
    type = bf16
    @ ptx7.0 sm_80
    effects read convergent aligned wait
wmma.load.frag.sync.aligned.layout.shape{.ss}.type  =d:bf16x2*8, [a], stride?:u32
    frag = b
    layout = row col
    shape = m8n32k16
    ss = global shared | shared::cta @ ptx7.8
    type = bf16
    @ ptx7.0 sm_80
    effects read convergent aligned wait
wmma.load.frag.sync.aligned.layout.shape{.ss}.type  =d:bf16x2*8, [a], stride?:u32
    frag = a
    layout = row col
    shape = m32n8k16
    ss = global shared | shared::cta @ ptx7.8
    type = bf16
    @ ptx7.0 sm_80
    effects read convergent aligned wait
wmma.load.frag.sync.aligned.layout.shape{.ss}.type  =d:bf16x2*2, [a], stride?:u32
    frag = b
    layout = row col
    shape = m32n8k16
    ss = global shared | shared::cta @ ptx7.8
    type = bf16
    @ ptx7.0 sm_80
    effects read convergent aligned wait
wmma.load.frag.sync.aligned.layout.shape{.ss}.type  =d:s32*2, [a], stride?:u32
    frag = a
    layout = row col
    shape = m16n16k16
    ss = global shared | shared::cta @ ptx7.8
    type = u8 s8
    @ ptx6.3 sm_72
    effects read convergent aligned wait
wmma.load.frag.sync.aligned.layout.shape{.ss}.type  =d:s32*2, [a], stride?:u32
    frag = b
    layout = row col
    shape = m16n16k16
    ss = global shared | shared::cta @ ptx7.8
    type = u8 s8
    @ ptx6.3 sm_72
    effects read convergent aligned wait
wmma.load.frag.sync.aligned.layout.shape{.ss}.type  =d:s32*1, [a], stride?:u32
    frag = a
    layout = row col
    shape = m8n32k16
    ss = global shared | shared::cta @ ptx7.8
    type = u8 s8
    @ ptx6.3 sm_72
    effects read convergent aligned wait
wmma.load.frag.sync.aligned.layout.shape{.ss}.type  =d:s32*4, [a], stride?:u32
    frag = b
    layout = row col
    shape = m8n32k16
    ss = global shared | shared::cta @ ptx7.8
    type = u8 s8
    @ ptx6.3 sm_72
    effects read convergent aligned wait
wmma.load.frag.sync.aligned.layout.shape{.ss}.type  =d:s32*4, [a], stride?:u32
    frag = a
    layout = row col
    shape = m32n8k16
    ss = global shared | shared::cta @ ptx7.8
    type = u8 s8
    @ ptx6.3 sm_72
    effects read convergent aligned wait
wmma.load.frag.sync.aligned.layout.shape{.ss}.type  =d:s32*1, [a], stride?:u32
    frag = b
    layout = row col
    shape = m32n8k16
    ss = global shared | shared::cta @ ptx7.8
    type = u8 s8
    @ ptx6.3 sm_72
    effects read convergent aligned wait
wmma.load.frag.sync.aligned.layout.shape{.ss}.type  =d:s32*8, [a], stride?:u32
    frag = c
    layout = row col
    shape = m16n16k16 m8n32k16 m32n8k16
    ss = global shared | shared::cta @ ptx7.8
    type = s32
    @ ptx6.3 sm_72
    effects read convergent aligned wait
wmma.load.frag.sync.aligned.layout.shape{.ss}.type  =d:tf32*4, [a], stride?:u32
    frag = a
    layout = row col
    shape = m16n16k8
    ss = global shared | shared::cta @ ptx7.8
    type = tf32
    @ ptx7.0 sm_80
    effects read convergent aligned wait
wmma.load.frag.sync.aligned.layout.shape{.ss}.type  =d:tf32*4, [a], stride?:u32
    frag = b
    layout = row col
    shape = m16n16k8
    ss = global shared | shared::cta @ ptx7.8
    type = tf32
    @ ptx7.0 sm_80
    effects read convergent aligned wait
wmma.load.frag.sync.aligned.layout.shape{.ss}.type  =d:f32*8, [a], stride?:u32
    frag = c
    layout = row col
    shape = m16n16k8
    ss = global shared | shared::cta @ ptx7.8
    type = f32
    @ ptx7.0 sm_80
    effects read convergent aligned wait
wmma.load.frag.sync.aligned.layout.shape{.ss}.type  =d:f64*1, [a], stride?:u32
    frag = a
    layout = row col
    shape = m8n8k4
    ss = global shared | shared::cta @ ptx7.8
    type = f64
    @ ptx7.0 sm_80
    effects read convergent aligned wait
wmma.load.frag.sync.aligned.layout.shape{.ss}.type  =d:f64*1, [a], stride?:u32
    frag = b
    layout = row col
    shape = m8n8k4
    ss = global shared | shared::cta @ ptx7.8
    type = f64
    @ ptx7.0 sm_80
    effects read convergent aligned wait
wmma.load.frag.sync.aligned.layout.shape{.ss}.type  =d:f64*2, [a], stride?:u32
    frag = c
    layout = row col
    shape = m8n8k4
    ss = global shared | shared::cta @ ptx7.8
    type = f64
    @ ptx7.0 sm_80
    effects read convergent aligned wait
wmma.load.frag.sync.aligned.layout.shape{.ss}.type  =d:b32*1, [a], stride?:u32
    frag = a
    layout = row
    shape = m8n8k32
    ss = global shared | shared::cta @ ptx7.8
    type = s4 u4
    @ ptx6.3 sm_75
    effects read convergent aligned wait
wmma.load.frag.sync.aligned.layout.shape{.ss}.type  =d:b32*1, [a], stride?:u32
    frag = b
    layout = col
    shape = m8n8k32
    ss = global shared | shared::cta @ ptx7.8
    type = s4 u4
    @ ptx6.3 sm_75
    effects read convergent aligned wait
wmma.load.frag.sync.aligned.layout.shape{.ss}.type  =d:b32*1, [a], stride?:u32
    frag = a
    layout = row
    shape = m8n8k128
    ss = global shared | shared::cta @ ptx7.8
    type = b1
    @ ptx6.3 sm_75
    effects read convergent aligned wait
wmma.load.frag.sync.aligned.layout.shape{.ss}.type  =d:b32*1, [a], stride?:u32
    frag = b
    layout = col
    shape = m8n8k128
    ss = global shared | shared::cta @ ptx7.8
    type = b1
    @ ptx6.3 sm_75
    effects read convergent aligned wait
wmma.load.frag.sync.aligned.layout.shape{.ss}.type  =d:s32*2, [a], stride?:u32
    frag = c
    layout = row col
    shape = m8n8k32 m8n8k128
    ss = global shared | shared::cta @ ptx7.8
    type = s32
    @ ptx6.3 sm_75
    effects read convergent aligned wait

== wmma.store 9.7.14.4.4 Store a fragment to memory
wmma.store.d.sync.aligned.layout.shape{.ss}.type  [a], b:reg(f16x2)*4, stride?:u32
    layout = row col
    shape = m16n16k16 m8n32k16 m32n8k16
    ss = global shared | shared::cta @ ptx7.8
    type = f16
    @ ptx6.1 sm_70
    effects write convergent aligned wait
wmma.store.d.sync.aligned.layout.shape{.ss}.type  [a], b:reg(f32)*8, stride?:u32
    layout = row col
    shape = m16n16k16 m8n32k16 m32n8k16 | m16n16k8 @ ptx7.0 sm_80
    ss = global shared | shared::cta @ ptx7.8
    type = f32
    @ ptx6.1 sm_70
    effects write convergent aligned wait
wmma.store.d.sync.aligned.layout.shape{.ss}.type  [a], b:reg(s32)*8, stride?:u32
    layout = row col
    shape = m16n16k16 m8n32k16 m32n8k16
    ss = global shared | shared::cta @ ptx7.8
    type = s32
    @ ptx6.3 sm_72
    effects write convergent aligned wait
wmma.store.d.sync.aligned.layout.shape{.ss}.type  [a], b:reg(f64)*2, stride?:u32
    layout = row col
    shape = m8n8k4
    ss = global shared | shared::cta @ ptx7.8
    type = f64
    @ ptx7.0 sm_80
    effects write convergent aligned wait
wmma.store.d.sync.aligned.layout.shape{.ss}.type  [a], b:reg(s32)*2, stride?:u32
    layout = row col
    shape = m8n8k32 m8n8k128
    ss = global shared | shared::cta @ ptx7.8
    type = s32
    @ ptx6.3 sm_75
    effects write convergent aligned wait

== wmma.mma 9.7.14.4.5 Multiply and accumulate fragments
    when dtype=f16,f32: status approximate the hardware's order and truncation in the sum are not stated
wmma.mma.sync.aligned.alayout.blayout.shape.dtype.ctype  =d:f16x2*4, a:reg(f16x2)*8, b:reg(f16x2)*8, c:reg(f16x2)*4
    alayout = row col
    blayout = row col
    shape = m16n16k16 m8n32k16 m32n8k16
    dtype = f16
    ctype = f16
    @ ptx6.1 sm_70
    effects convergent aligned wait
wmma.mma.sync.aligned.alayout.blayout.shape.dtype.ctype  =d:f16x2*4, a:reg(f16x2)*8, b:reg(f16x2)*8, c:reg(f32)*8
    alayout = row col
    blayout = row col
    shape = m16n16k16 m8n32k16 m32n8k16
    dtype = f16
    ctype = f32
    @ ptx6.1 sm_70
    effects convergent aligned wait
wmma.mma.sync.aligned.alayout.blayout.shape.dtype.ctype  =d:f32*8, a:reg(f16x2)*8, b:reg(f16x2)*8, c:reg(f16x2)*4
    alayout = row col
    blayout = row col
    shape = m16n16k16 m8n32k16 m32n8k16
    dtype = f32
    ctype = f16
    @ ptx6.1 sm_70
    effects convergent aligned wait
wmma.mma.sync.aligned.alayout.blayout.shape.dtype.ctype  =d:f32*8, a:reg(f16x2)*8, b:reg(f16x2)*8, c:reg(f32)*8
    alayout = row col
    blayout = row col
    shape = m16n16k16 m8n32k16 m32n8k16
    dtype = f32
    ctype = f32
    @ ptx6.1 sm_70
    effects convergent aligned wait
wmma.mma.sync.aligned.alayout.blayout.shape.dtype.atype.btype.ctype  =d:f32*8, a:reg(bf16x2)*4, b:reg(bf16x2)*4, c:reg(f32)*8
    alayout = row col
    blayout = row col
    shape = m16n16k16
    dtype = f32
    atype = bf16
    btype = bf16
    ctype = f32
    @ ptx7.0 sm_80
    effects convergent aligned wait
wmma.mma.sync.aligned.alayout.blayout.shape.dtype.atype.btype.ctype  =d:f32*8, a:reg(bf16x2)*2, b:reg(bf16x2)*8, c:reg(f32)*8
    alayout = row col
    blayout = row col
    shape = m8n32k16
    dtype = f32
    atype = bf16
    btype = bf16
    ctype = f32
    @ ptx7.0 sm_80
    effects convergent aligned wait
wmma.mma.sync.aligned.alayout.blayout.shape.dtype.atype.btype.ctype  =d:f32*8, a:reg(bf16x2)*8, b:reg(bf16x2)*2, c:reg(f32)*8
    alayout = row col
    blayout = row col
    shape = m32n8k16
    dtype = f32
    atype = bf16
    btype = bf16
    ctype = f32
    @ ptx7.0 sm_80
    effects convergent aligned wait
wmma.mma.sync.aligned.alayout.blayout.shape.dtype.atype.btype.ctype{.satfinite}  =d:s32*8, a:reg(b32)*2, b:reg(b32)*2, c:reg(s32)*8
    alayout = row col
    blayout = row col
    shape = m16n16k16
    dtype = s32
    atype = u8
    btype = u8
    ctype = s32
    @ ptx6.3 sm_72
    effects convergent aligned wait
wmma.mma.sync.aligned.alayout.blayout.shape.dtype.atype.btype.ctype{.satfinite}  =d:s32*8, a:reg(b32)*2, b:reg(b32)*2, c:reg(s32)*8
    alayout = row col
    blayout = row col
    shape = m16n16k16
    dtype = s32
    atype = s8
    btype = s8
    ctype = s32
    @ ptx6.3 sm_72
    effects convergent aligned wait
wmma.mma.sync.aligned.alayout.blayout.shape.dtype.atype.btype.ctype{.satfinite}  =d:s32*8, a:reg(b32)*1, b:reg(b32)*4, c:reg(s32)*8
    alayout = row col
    blayout = row col
    shape = m8n32k16
    dtype = s32
    atype = u8
    btype = u8
    ctype = s32
    @ ptx6.3 sm_72
    effects convergent aligned wait
wmma.mma.sync.aligned.alayout.blayout.shape.dtype.atype.btype.ctype{.satfinite}  =d:s32*8, a:reg(b32)*1, b:reg(b32)*4, c:reg(s32)*8
    alayout = row col
    blayout = row col
    shape = m8n32k16
    dtype = s32
    atype = s8
    btype = s8
    ctype = s32
    @ ptx6.3 sm_72
    effects convergent aligned wait
wmma.mma.sync.aligned.alayout.blayout.shape.dtype.atype.btype.ctype{.satfinite}  =d:s32*8, a:reg(b32)*4, b:reg(b32)*1, c:reg(s32)*8
    alayout = row col
    blayout = row col
    shape = m32n8k16
    dtype = s32
    atype = u8
    btype = u8
    ctype = s32
    @ ptx6.3 sm_72
    effects convergent aligned wait
wmma.mma.sync.aligned.alayout.blayout.shape.dtype.atype.btype.ctype{.satfinite}  =d:s32*8, a:reg(b32)*4, b:reg(b32)*1, c:reg(s32)*8
    alayout = row col
    blayout = row col
    shape = m32n8k16
    dtype = s32
    atype = s8
    btype = s8
    ctype = s32
    @ ptx6.3 sm_72
    effects convergent aligned wait
wmma.mma.sync.aligned.alayout.blayout.shape.dtype.atype.btype.ctype  =d:f32*8, a:reg(tf32)*4, b:reg(tf32)*4, c:reg(f32)*8
    alayout = row col
    blayout = row col
    shape = m16n16k8
    dtype = f32
    atype = tf32
    btype = tf32
    ctype = f32
    @ ptx7.0 sm_80
    effects convergent aligned wait
wmma.mma.sync.aligned.alayout.blayout.shape{.rnd}.dtype.atype.btype.ctype  =d:f64*2, a:reg(f64)*1, b:reg(f64)*1, c:reg(f64)*2
    alayout = row col
    blayout = row col
    shape = m8n8k4
    rnd = rn rz rm rp
    dtype = f64
    atype = f64
    btype = f64
    ctype = f64
    @ ptx7.0 sm_80
    effects convergent aligned wait
wmma.mma.sync.aligned.row.col.shape.dtype.atype.btype.ctype{.satfinite}  =d:s32*2, a:reg(b32)*1, b:reg(b32)*1, c:reg(s32)*2
    shape = m8n8k32
    dtype = s32
    atype = s4
    btype = s4
    ctype = s32
    @ ptx6.3 sm_75
    effects convergent aligned wait
wmma.mma.sync.aligned.row.col.shape.dtype.atype.btype.ctype{.satfinite}  =d:s32*2, a:reg(b32)*1, b:reg(b32)*1, c:reg(s32)*2
    shape = m8n8k32
    dtype = s32
    atype = u4
    btype = u4
    ctype = s32
    @ ptx6.3 sm_75
    effects convergent aligned wait
wmma.mma.op.popc.sync.aligned.row.col.shape.dtype.atype.btype.ctype  =d:s32*2, a:reg(b32)*1, b:reg(b32)*1, c:reg(s32)*2
    op = xor | and @ ptx7.1 sm_80
    shape = m8n8k128
    dtype = s32
    atype = b1
    btype = b1
    ctype = s32
    @ ptx6.3 sm_75
    effects convergent aligned wait
"""
