"""PTX ISA 9.7.9: loads, stores, prefetches and cache policies. See `notation` for how rows read."""

ROWS = """
type = b8 b16 b32 b64 u8 u16 u32 u64 s8 s16 s32 s64 f32 f64 | b128 @ ptx8.3 sm_70
scope = cta gpu sys | cluster @ ptx7.8 sm_90
vec = v2 v4 | v8 @ ptx8.8 sm_100
hint = L2::cache_hint @ ptx7.4 sm_80
fetch = L2::64B L2::128B @ ptx7.4 sm_75 | L2::256B @ ptx7.4 sm_80
l1 = L1::evict_normal L1::evict_unchanged L1::evict_first L1::evict_last L1::no_allocate @ ptx7.4 sm_70
l2 = L2::evict_normal L2::evict_first L2::evict_last @ ptx8.8 sm_100
ss = global shared | shared::cta @ ptx7.8 sm_30 | shared::cluster @ ptx7.8 sm_90

== ld 9.7.9.8 Load from memory
ld{.sem}{.ss}{.cop}{.hint}{.fetch}{.vec}.type  =d:type+*vec or _, [a], policy:u64 if hint
    sem = weak @ ptx6.0 sm_70
    ss = const global local param shared | shared::cta @ ptx7.8 sm_30 | shared::cluster @ ptx7.8 sm_90
    ss = param::entry param::func @ ptx8.3
    cop = ca cg cs lu cv
    effects read
    when type=b128: vec in -
    when vec=v8: type in b32 u32 s32 f32
    when vec=v8: ss in global -
    when vec=v4 type=b64,u64,s64,f64: ss in global -
    when vec=v4 type=b64,u64,s64,f64: @ ptx8.8 sm_100
    when hint=*: ss in global -
    when fetch=*: ss in global -
ld{.sem}{.ss}{.l1}{.l2}{.hint}{.fetch}{.vec}.type  =d:type+*vec or _, [a], policy:u64 if hint
    sem = weak @ ptx6.0 sm_70
    ss = global
    effects read
    when type=b128: vec in -
    when vec=v8: type in b32 u32 s32 f32
    when vec=v4 type=b64,u64,s64,f64: @ ptx8.8 sm_100
    when l2=*: vec in v4 v8
    when l2=* vec=v4: type in b64 u64 s64 f64
ld.sem{.ss}{.fetch}{.vec}.type  =d:type+*vec or _, [a]
    sem = volatile
    ss = global shared | shared::cta @ ptx7.8 sm_30 | shared::cluster @ ptx7.8 sm_90 | local @ ptx9.1
    effects read volatile
    when fetch=*: ss in global -
    when vec=v4 type=b64,u64,s64,f64: ss in global -
    when type=b128: vec in -
    when vec=v8: type in b32 u32 s32 f32
    when vec=v8: ss in global -
    when vec=v4 type=b64,u64,s64,f64: @ ptx8.8 sm_100
ld.sem.scope{.ss}{.l1}{.l2}{.hint}{.fetch}{.vec}.type  =d:type+*vec or _, [a], policy:u64 if hint
    sem = relaxed acquire
    @ ptx6.0 sm_70
    effects read volatile
    when sem=acquire: effects fence
    when l1=*: ss in global -
    when l2=*: ss in global -
    when hint=*: ss in global -
    when vec=v4 type=b64,u64,s64,f64: ss in global -
    when fetch=*: ss in global -
    when type=b128: vec in -
    when type=b128 scope=sys: @ ptx8.4 sm_70
    when vec=v8: type in b32 u32 s32 f32
    when vec=v8: ss in global -
    when vec=v4 type=b64,u64,s64,f64: @ ptx8.8 sm_100
    when l2=*: vec in v4 v8
    when l2=* vec=v4: type in b64 u64 s64 f64
ld.mmio.sem.scope{.ss}.type  =d:type+, [a]
    sem = relaxed
    scope = sys
    ss = global
    @ ptx8.2 sm_70
    when type=b128: @ ptx8.4 sm_70
    effects read volatile

== ld.nc 9.7.9.9 Load global memory through the read-only cache
ld.ss{.cop}.nc{.hint}{.fetch}{.vec}.type  =d:type+*vec or _, [a], policy:u64 if hint
    cop = ca cg cs
    ss = global
    @ ptx3.1 sm_32
    effects read
    when type=b128: vec in -
    when vec=v8: type in b32 u32 s32 f32
    when vec=v4 type=b64,u64,s64,f64: @ ptx8.8 sm_100
ld.ss.nc{.l1}{.l2}{.hint}{.fetch}{.vec}.type  =d:type+*vec or _, [a], policy:u64 if hint
    ss = global
    @ ptx3.1 sm_32
    effects read
    when type=b128: vec in -
    when vec=v8: type in b32 u32 s32 f32
    when vec=v4 type=b64,u64,s64,f64: @ ptx8.8 sm_100
    when l2=*: vec in v4 v8
    when l2=* vec=v4: type in b64 u64 s64 f64

== ldu 9.7.9.10 Load data that is the same for every thread of the warp
ldu{.ss}{.vec}.type  =d:type+*vec, [a]
    ss = global
    vec = v2 v4
    effects read
    when type=b128: vec in -
    when type=b64,u64,s64,f64: vec in v2 -

== st 9.7.9.11 Store to memory
st{.sem}{.ss}{.cop}{.hint}{.vec}.type  [a], b:type+*vec, policy:u64 if hint
    sem = weak @ ptx6.0 sm_70
    ss = global local param shared | shared::cta @ ptx7.8 sm_30 | shared::cluster @ ptx7.8 sm_90
    ss = param::func @ ptx8.3
    cop = wb cg cs wt
    effects write
    when type=b128: vec in -
    when vec=v8: type in b32 u32 s32 f32
    when vec=v8: ss in global -
    when vec=v4 type=b64,u64,s64,f64: ss in global -
    when vec=v4 type=b64,u64,s64,f64: @ ptx8.8 sm_100
    when hint=*: ss in global -
st{.sem}{.ss}{.l1}{.l2}{.hint}{.vec}.type  [a], b:type+*vec, policy:u64 if hint
    sem = weak @ ptx6.0 sm_70
    ss = global
    effects write
    when type=b128: vec in -
    when vec=v8: type in b32 u32 s32 f32
    when vec=v4 type=b64,u64,s64,f64: @ ptx8.8 sm_100
    when l2=*: vec in v4 v8
    when l2=* vec=v4: type in b64 u64 s64 f64
st.sem{.ss}{.vec}.type  [a], b:type+*vec
    sem = volatile
    ss = global shared | shared::cta @ ptx7.8 sm_30 | shared::cluster @ ptx7.8 sm_90 | local @ ptx9.1
    effects write volatile
    when vec=v4 type=b64,u64,s64,f64: ss in global -
    when type=b128: vec in -
    when vec=v8: type in b32 u32 s32 f32
    when vec=v8: ss in global -
    when vec=v4 type=b64,u64,s64,f64: @ ptx8.8 sm_100
st.sem.scope{.ss}{.l1}{.l2}{.hint}{.vec}.type  [a], b:type+*vec, policy:u64 if hint
    sem = relaxed release
    @ ptx6.0 sm_70
    effects write volatile
    when sem=release: effects fence
    when l1=*: ss in global -
    when l2=*: ss in global -
    when hint=*: ss in global -
    when vec=v4 type=b64,u64,s64,f64: ss in global -
    when type=b128: vec in -
    when type=b128 scope=sys: @ ptx8.4 sm_70
    when vec=v8: type in b32 u32 s32 f32
    when vec=v8: ss in global -
    when vec=v4 type=b64,u64,s64,f64: @ ptx8.8 sm_100
    when l2=*: vec in v4 v8
    when l2=* vec=v4: type in b64 u64 s64 f64
st.mmio.sem.scope{.ss}.type  [a], b:type+
    sem = relaxed
    scope = sys
    ss = global
    @ ptx8.2 sm_70
    when type=b128: @ ptx8.4 sm_70
    effects write volatile

== prefetch 9.7.9.15 Bring a line into a cache
prefetch{.ss}.level  [a]
    ss = global local
    level = L1 L2
    effects volatile
prefetch.ss.level  [a]
    ss = global
    level = L2::evict_last L2::evict_normal
    @ ptx7.4 sm_80
    effects volatile
prefetch{.ss}.tensormap  [a]
    ss = const param
    @ ptx8.0 sm_90
    effects volatile

== prefetchu 9.7.9.15 Bring a line into the uniform cache
prefetchu.level  [a]
    level = L1
    effects volatile

== applypriority 9.7.9.16 Set the eviction priority of a line
applypriority{.ss}.level  [a], size:imm(128)
    ss = global
    level = L2::evict_normal
    @ ptx7.4 sm_80
    effects volatile

== discard 9.7.9.17 Throw away a line without writing it back
discard{.ss}.level  [a], size:imm(128)
    ss = global
    level = L2
    @ ptx7.4 sm_80
    effects write

== createpolicy 9.7.9.18 Make a cache policy
createpolicy.range{.ss}.first{.other}.type  =d:u64, [a], primary:u32, total:u32
    ss = global
    first = L2::evict_last L2::evict_normal L2::evict_first L2::evict_unchanged
    other = L2::evict_first L2::evict_unchanged
    type = b64
    @ ptx7.4 sm_80
createpolicy.fractional.first{.other}.type  =d:u64, fraction?:f32
    first = L2::evict_last L2::evict_normal L2::evict_first L2::evict_unchanged
    other = L2::evict_first L2::evict_unchanged
    type = b64
    @ ptx7.4 sm_80
createpolicy.cvt.L2.type  =d:u64, access:u64
    type = b64
    @ ptx7.4 sm_80
"""
