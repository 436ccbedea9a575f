"""PTX ISA 9.7.9: moves and address arithmetic (mov, cvta, isspacep, mapa, getctarank). See `notation`."""

ROWS = """
== mov 9.7.9.3 Copy a register, a literal, a special register or the address of a symbol
mov.type  =d:type, a:type or sym
    type = pred b16 b32 b64 u16 u32 u64 s16 s32 s64 f32 f64
mov.type  =d:type, a:b8*2
    type = b16
mov.type  =d:type, a:b16*2
    type = b32
mov.type  =d:type, a:b8*4
    type = b32
mov.type  =d:type, a:b32*2
    type = b64
mov.type  =d:type, a:b16*4
    type = b64
mov.type  =d:type, a:b64*2
    type = b128
    @ ptx8.3 sm_70
mov.type  =d:type, a:b32*4
    type = b128
    @ ptx8.3 sm_70
mov.type  =d:b8*2 or _, a:type
    type = b16
mov.type  =d:b16*2 or _, a:type
    type = b32
mov.type  =d:b8*4 or _, a:type
    type = b32
mov.type  =d:b32*2 or _, a:type
    type = b64
mov.type  =d:b16*4 or _, a:type
    type = b64
mov.type  =d:b64*2 or _, a:type
    type = b128
    @ ptx8.3 sm_70
mov.type  =d:b32*4 or _, a:type
    type = b128
    @ ptx8.3 sm_70

== isspacep 9.7.9.19 Whether a generic address lies in a state space
isspacep.ss  =p:pred, a:reg(u64)
    ss = const @ ptx3.1 | global local shared | shared::cta @ ptx7.8 sm_30 | shared::cluster @ ptx7.8 sm_90
    ss = param @ ptx7.7 sm_70 | param::entry @ ptx8.3 sm_70

== cvta 9.7.9.20 Turn an address of a state space into a generic one
cvta.ss.size  =d:size, a:size or sym
    ss = const @ ptx3.1 | global local shared | shared::cta @ ptx7.8 sm_30 | shared::cluster @ ptx7.8 sm_90
    ss = param @ ptx7.7 sm_70 | param::entry @ ptx8.3 sm_70
    size = u64
    note the manual has u32 too, which ptxas refuses where addresses have 64 bits

== cvta.to 9.7.9.20 Turn a generic address into one of a state space
cvta.to.ss.size  =d:size, a:size
    ss = const @ ptx3.1 | global local shared | shared::cta @ ptx7.8 sm_30 | shared::cluster @ ptx7.8 sm_90
    ss = param @ ptx7.7 sm_70 | param::entry @ ptx8.3 sm_70
    size = u64
    note the manual has u32 too, which ptxas refuses where addresses have 64 bits

== mapa 9.7.9.23 The address of another block's shared memory in the cluster
mapa{.ss}.type  =d:type, a:type or sym, b:u32
    ss = shared::cluster
    type = u32 u64
    @ ptx7.8 sm_90
    when ss=-: type in u64

== getctarank 9.7.9.24 The rank in the cluster of the block that a shared address belongs to
getctarank{.ss}.type  =d:u32, a:type or sym
    ss = shared::cluster
    type = u32 u64
    @ ptx7.8 sm_90
    when ss=-: type in u64
"""
