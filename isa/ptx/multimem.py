"""PTX ISA 9.7.9.14, 9.7.9.28, 9.7.13.17: memory of several devices at one address, tensor maps, and taking
over the work of blocks that have not started. See `notation` for how rows read.
"""

#: 8-bit floating point over the fabric: where ptxas 13.5 has it.
_FP8 = "ptx8.6 sm_100a sm_120a / ptx8.7 sm_121a / ptx8.8 sm_100f sm_110f"

_LOADS = "".join(
    f"""
multimem.ld_reduce{sem}{{.ss}}.op.type  =d:type, [a]
{slots}    op = min max add and or xor
    type = u32 s32 u64 s64 b32 b64
    when op=and,or,xor: type in b32 b64
    when op=add: type in u32 s32 u64
    when op=min,max: type in u32 s32 u64 s64
    @ ptx8.1 sm_90
    effects read volatile{fence}
multimem.ld_reduce{sem}{{.ss}}.op{{.acc::f32}}{{.vec}}.type  =d:type*vec, [a]
{slots}    op = add
    vec = v2 v4 v8
    type = f16 f16x2 bf16 bf16x2
    when acc::f32=acc::f32: @ ptx8.2 sm_90
    when type=f16,bf16: vec in v2 v4 v8
    when type=f16x2,bf16x2: vec in - v2 v4
    @ ptx8.1 sm_90
    when op=add: status approximate summed in the order of the buffers
    effects read volatile{fence}
multimem.ld_reduce{sem}{{.ss}}.op{{.vec}}.type  =d:type*vec, [a]
{slots}    op = min max
    vec = v2 v4 v8
    type = f16 f16x2 bf16 bf16x2
    when type=f16,bf16: vec in v2 v4 v8
    when type=f16x2,bf16x2: vec in - v2 v4
    @ ptx8.1 sm_90
    when op=add: status approximate summed in the order of the buffers
    effects read volatile{fence}
multimem.ld_reduce{sem}{{.ss}}.op{{.vec}}.type  =d:type*vec, [a]
{slots}    op = add
    vec = v2 v4
    type = f32 f64
    when type=f64: vec in -
    @ ptx8.1 sm_90
    when op=add: status approximate summed in the order of the buffers
    effects read volatile{fence}
multimem.ld_reduce{sem}{{.ss}}.op{{.acc::f16}}{{.vec}}.type  =d:bits(type)*vec, [a]
{slots}    op = add min max
    vec = v2 v4 v8
    type = e4m3 e5m2 e4m3x2 e5m2x2 e4m3x4 e5m2x4
    when op=min,max: acc::f16 in -
    when type=e4m3x4,e5m2x4: vec in - v2 v4
    when type=e4m3x2,e5m2x2: vec in v2 v4 v8
    when type=e4m3,e5m2: vec in v4 v8
    @ {_FP8}
    when op=add: status approximate summed in the order of the buffers
    effects read volatile{fence}
"""
    for sem, slots, fence in (
        ("", "", ""),
        (".weak", "", ""),
        (".sem.scope", "    sem = relaxed acquire\n", " fence"),
    )
)

_STORES = "".join(
    f"""
multimem.st{sem}{{.ss}}.type  [a], b:reg(type)
{slots}    type = u32 s32 u64 s64 b32 b64 f64
    @ ptx8.1 sm_90
    effects write volatile{fence}
multimem.st{sem}{{.ss}}{{.vec}}.type  [a], b:reg(type)*vec
{slots}    vec = v2 v4 v8
    type = f16 f16x2 bf16 bf16x2 f32
    when type=f16,bf16: vec in v2 v4 v8
    when type=f16x2,bf16x2,f32: vec in - v2 v4
    @ ptx8.1 sm_90
    effects write volatile{fence}
multimem.st{sem}{{.ss}}{{.vec}}.type  [a], b:reg(bits(type))*vec
{slots}    vec = v2 v4 v8
    type = e4m3 e5m2 e4m3x2 e5m2x2 e4m3x4 e5m2x4
    when type=e4m3x4,e5m2x4: vec in - v2 v4
    when type=e4m3x2,e5m2x2: vec in v2 v4 v8
    when type=e4m3,e5m2: vec in v4 v8
    @ {_FP8}
    effects write volatile{fence}
"""
    for sem, slots, fence in (
        ("", "", ""),
        (".weak", "", ""),
        (".sem.scope", "    sem = relaxed release\n", " fence"),
    )
)

_REDUCTIONS = "".join(
    f"""
multimem.red{sem}{{.ss}}.op.type  [a], b:reg(type)
{slots}    op = min max add and or xor
    type = u32 s32 u64 s64 b32 b64
    when op=and,or,xor: type in b32 b64
    when op=add: type in u32 s32 u64
    when op=min,max: type in u32 s32 u64 s64
    @ ptx8.1 sm_90
    effects read write atomic volatile{fence}
multimem.red{sem}{{.ss}}.op{{.vec}}.type  [a], b:reg(type)*vec
{slots}    op = add
    vec = v2 v4 v8
    type = f16 f16x2 bf16 bf16x2 f32 f64
    when type=f16,bf16: vec in v2 v4 v8
    when type=f16x2,bf16x2,f32: vec in - v2 v4
    when type=f64: vec in -
    @ ptx8.1 sm_90
    status approximate lanes add in ascending order, the hardware in any
    effects read write atomic volatile{fence}
"""
    for sem, slots, fence in (
        ("", "", ""),
        (".sem.scope", "    sem = relaxed release\n", " fence"),
    )
)

_BULK = """
== multimem.cp.async.bulk 9.7.9.26 Copy a run of bytes to several devices without waiting
multimem.cp.async.bulk.dst.ss.bulk_group{.mask}  [d], [a], size:u32(0..4294967280/16), mask:u16(0..65535) if mask
    dst = global
    ss = shared::cta
    mask = cp_mask @ ptx9.1 sm_100
    @ ptx9.1 sm_90
    effects read write async volatile

== multimem.cp.reduce.async.bulk 9.7.9.27 Combine a run of elements with those of several devices without waiting
multimem.cp.reduce.async.bulk.dst.ss.bulk_group.op.type  [d], [a], size:u32(0..4294967280/16)
    dst = global
    ss = shared::cta
    op = add min max inc dec and or xor
    type = u32 s32 u64 s64 b32 b64 f16 bf16 f32 f64
    when op=add: type in u32 s32 u64 f32 f64
    when op=min,max: type in u32 s32 u64 s64 f16 bf16
    when op=inc,dec: type in u32
    when op=and,or,xor: type in b32 b64
    @ ptx9.1 sm_90
    when op=add type=f32,f64: status approximate copies add in the order in which they land, the hardware in any
    effects read write async volatile
multimem.cp.reduce.async.bulk.dst.ss.bulk_group.op.noftz.type  [d], [a], size:u32(0..4294967280/16)
    dst = global
    ss = shared::cta
    op = add
    type = f16 bf16
    @ ptx9.1 sm_90
    status approximate copies add in the order in which they land, the hardware in any
    effects read write async volatile
"""

#: Field -> type, the literal that says which of it (its dimension), the operand.
_FIELDS = (
    ("global_address", "b64", "", "value:u64"),
    ("rank", "b32", "", "value:u32"),
    ("box_dim global_dim element_stride", "b32", "which:imm(0..4), ", "value:u32"),
    ("global_stride", "b64", "which:imm(0..3), ", "value:u64"),
    ("elemtype", "b32", "", "value:imm(0..15)"),
    ("interleave_layout", "b32", "", "value:imm(0..2)"),
    ("swizzle_mode", "b32", "", "value:imm(0..3)"),
    ("fill_mode", "b32", "", "value:imm(0..1)"),
)
_MAP_TARGETS = "ptx8.3 sm_90a / ptx8.6 sm_100a sm_120a / ptx8.8 sm_100f sm_110f sm_120f"

_REPLACE = "".join(
    f"""
tensormap.replace.tile.field{{.ss}}.b1024.type  [a], {which}{value}
    field = {fields}
    ss = global shared::cta
    type = {type_}
    @ {_MAP_TARGETS}
    effects read write volatile
"""
    for fields, type_, which, value in _FIELDS
)

ROWS = f"""
scope = cta cluster gpu sys
ss = global

== multimem.ld_reduce 9.7.9.14.1 Load from several devices and combine what they have
{_LOADS}
== multimem.st 9.7.9.14.2 Store to several devices
{_STORES}
== multimem.red 9.7.9.14.3 Reduce into the memory of several devices
{_REDUCTIONS}
{_BULK}
== tensormap.replace 9.7.9.28.1 Change a field of a tensor map
{_REPLACE}
tensormap.replace.tile.swizzle_atomicity{{.ss}}.b1024.b32  [a], value:imm(0..3)
    ss = global shared::cta
    @ ptx8.6 sm_100a sm_120a / ptx8.8 sm_100f sm_110f sm_120f
    effects read write volatile

== tensormap.cp_fenceproxy 9.7.13.16 Copy a tensor map and order the copy before its uses
tensormap.cp_fenceproxy.dst.ss.tensormap::generic.release.scope.sync.aligned  [d], [a], size:imm(128)
    dst = global
    ss = shared::cta
    @ ptx8.3 sm_90
    effects read write fence convergent aligned volatile

== clusterlaunchcontrol.try_cancel 9.7.13.17.1 Ask to take over a cluster that has not started
clusterlaunchcontrol.try_cancel.async{{.ss}}.mbarrier::complete_tx::bytes{{.all}}.b128  [a], [bar]
    ss = shared::cta
    all = multicast::cluster::all @ ptx8.6 sm_100a sm_120a / ptx8.8 sm_100f sm_110f sm_120f
    @ ptx8.6 sm_100
    effects write async volatile

== clusterlaunchcontrol.query_cancel 9.7.13.17.2 Read the answer to that
clusterlaunchcontrol.query_cancel.is_canceled.pred.b128  =p:pred, answer:reg(b128)
    @ ptx8.6 sm_100
clusterlaunchcontrol.query_cancel.get_first_ctaid.v4.b32.b128  =d:b32*4 or _, answer:reg(b128)
    @ ptx8.6 sm_100
clusterlaunchcontrol.query_cancel.which.b32.b128  =d:b32, answer:reg(b128)
    which = get_first_ctaid::x get_first_ctaid::y get_first_ctaid::z
    @ ptx8.6 sm_100
"""
