"""PTX ISA 9.7.13.5 and 9.7.13.6: atomics and reductions to memory. See `notation` for how rows read."""

ROWS = """
sem = relaxed acquire release acq_rel @ ptx6.0 sm_70
scope = cta gpu sys @ ptx5.0 sm_60 | cluster @ ptx7.8 sm_90
ss = global shared | shared::cta @ ptx7.8 sm_30 | shared::cluster @ ptx7.8 sm_90
hint = L2::cache_hint @ ptx7.4 sm_80

== atom 9.7.13.5 Change a place in memory in one step and return what was there
    when op=add type=f16,f16x2,bf16,bf16x2,f32,f64: status approximate lanes add in ascending order, the hardware in any
atom{.sem}{.scope}{.ss}.op{.hint}.type  =d:type or _, [a], b:type, policy:u64 if hint
    op = and or xor exch
    type = b32 b64
    when hint=*: ss in global -
    effects read write atomic volatile
atom{.sem}{.scope}{.ss}.op{.hint}.type  =d:type or _, [a], b:type, policy:u64 if hint
    op = exch
    type = b128
    @ ptx8.3 sm_90
    when scope=sys: @ ptx8.4
    when hint=*: ss in global -
    effects read write atomic volatile
atom{.sem}{.scope}{.ss}.op.type  =d:type or _, [a], b:type, c:type
    op = cas
    type = b32 b64
    effects read write atomic volatile
atom{.sem}{.scope}{.ss}.op.type  =d:type or _, [a], b:type, c:type
    op = cas
    type = b16 @ ptx6.3 sm_70 | b128 @ ptx8.3 sm_90
    when scope=sys type=b128: @ ptx8.4
    effects read write atomic volatile
atom{.sem}{.scope}{.ss}.op{.hint}.type  =d:type or _, [a], b:type, policy:u64 if hint
    op = add
    type = u32 u64 s32 f32 | f64 @ ptx5.0 sm_60
    when hint=*: ss in global -
    effects read write atomic volatile
atom{.sem}{.scope}{.ss}.op{.hint}.type  =d:type or _, [a], b:type, policy:u64 if hint
    op = inc dec
    type = u32
    when hint=*: ss in global -
    effects read write atomic volatile
atom{.sem}{.scope}{.ss}.op{.hint}.type  =d:type or _, [a], b:type, policy:u64 if hint
    op = min max
    type = u32 u64 s32 s64
    when hint=*: ss in global -
    effects read write atomic volatile
atom{.sem}{.scope}{.ss}.op.noftz{.hint}.type  =d:type or _, [a], b:type, policy:u64 if hint
    op = add
    type = f16 @ ptx6.3 sm_70 | f16x2 @ ptx6.2 sm_60 | bf16 bf16x2 @ ptx7.8 sm_90
    when hint=*: ss in global -
    effects read write atomic volatile

== atom.vec 9.7.13.5 The same for each element of a vector
    when op=add type=f16,f16x2,bf16,bf16x2,f32,f64: status approximate lanes add in ascending order, the hardware in any
atom{.sem}{.scope}{.ss}.op{.hint}.vec.type  =d:type*vec or _, [a], b:type*vec, policy:u64 if hint
    ss = global
    op = add
    vec = v2 v4
    type = f32
    @ ptx8.1 sm_90
    effects read write atomic volatile
atom{.sem}{.scope}{.ss}.op.noftz{.hint}.vec.type  =d:type*vec or _, [a], b:type*vec, policy:u64 if hint
    ss = global
    op = add min max
    vec = v2 v4 v8
    type = f16 bf16
    @ ptx8.1 sm_90
    effects read write atomic volatile
atom{.sem}{.scope}{.ss}.op.noftz{.hint}.vec.type  =d:type*vec or _, [a], b:type*vec, policy:u64 if hint
    ss = global
    op = add min max
    vec = v2 v4
    type = f16x2 bf16x2
    @ ptx8.1 sm_90
    effects read write atomic volatile

== red 9.7.13.6 Change a place in memory in one step
    when op=add type=f16,f16x2,bf16,bf16x2,f32,f64: status approximate lanes add in ascending order, the hardware in any
red{.sem}{.scope}{.ss}.op{.hint}.type  [a], b:type, policy:u64 if hint
    sem = relaxed release @ ptx6.0 sm_70
    op = and or xor
    type = b32 b64
    when hint=*: ss in global -
    effects read write atomic volatile
red{.sem}{.scope}{.ss}.op{.hint}.type  [a], b:type, policy:u64 if hint
    sem = relaxed release @ ptx6.0 sm_70
    op = add
    type = u32 u64 s32 f32 | f64 @ ptx5.0 sm_60
    when hint=*: ss in global -
    effects read write atomic volatile
red{.sem}{.scope}{.ss}.op{.hint}.type  [a], b:type, policy:u64 if hint
    sem = relaxed release @ ptx6.0 sm_70
    op = inc dec
    type = u32
    when hint=*: ss in global -
    effects read write atomic volatile
red{.sem}{.scope}{.ss}.op{.hint}.type  [a], b:type, policy:u64 if hint
    sem = relaxed release @ ptx6.0 sm_70
    op = min max
    type = u32 u64 s32 s64
    when hint=*: ss in global -
    effects read write atomic volatile
red{.sem}{.scope}{.ss}.op.noftz{.hint}.type  [a], b:type, policy:u64 if hint
    sem = relaxed release @ ptx6.0 sm_70
    op = add
    type = f16 @ ptx6.3 sm_70 | f16x2 @ ptx6.2 sm_60 | bf16 bf16x2 @ ptx7.8 sm_90
    when hint=*: ss in global -
    effects read write atomic volatile

== red.vec 9.7.13.6 The same for each element of a vector
    when op=add type=f16,f16x2,bf16,bf16x2,f32,f64: status approximate lanes add in ascending order, the hardware in any
red{.sem}{.scope}{.ss}.op{.hint}.vec.type  [a], b:type*vec, policy:u64 if hint
    sem = relaxed release @ ptx6.0 sm_70
    ss = global
    op = add
    vec = v2 v4
    type = f32
    @ ptx8.1 sm_90
    effects read write atomic volatile
red{.sem}{.scope}{.ss}.op.noftz{.hint}.vec.type  [a], b:type*vec, policy:u64 if hint
    sem = relaxed release @ ptx6.0 sm_70
    ss = global
    op = add min max
    vec = v2 v4 v8
    type = f16 bf16
    @ ptx8.1 sm_90
    effects read write atomic volatile
red{.sem}{.scope}{.ss}.op.noftz{.hint}.vec.type  [a], b:type*vec, policy:u64 if hint
    sem = relaxed release @ ptx6.0 sm_70
    ss = global
    op = add min max
    vec = v2 v4
    type = f16x2 bf16x2
    @ ptx8.1 sm_90
    effects read write atomic volatile
"""
