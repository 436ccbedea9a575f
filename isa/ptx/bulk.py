# ruff: noqa: E501 - a row is one line
"""PTX ISA 9.7.9.25.4, 9.7.9.25.5, 9.7.9.27, 9.7.9.12-14: bulk and tensor copies and what goes with them. See
`notation` for how rows read.

`bar` is an mbarrier of shared memory; `multicast` and `mask` hold a bit for each block or byte.
"""

_TENSOR = """
cp.async.bulk.tensor.dim.dst.ss{{.tile}}.done{{.multicast::cluster}}{{.cta_group}}{{.hint}}  [d], [m, c:s32*dim], [bar], multicast:u16(0..65535) if multicast::cluster, policy:u64 if hint
    dim = 1d 2d 3d 4d 5d
    dst = {dst}
    ss = global
    {more}
cp.async.bulk.tensor.dim.dst.ss.mode.done{{.multicast::cluster}}{{.cta_group}}{{.hint}}  [d], [m, c:s32*dim], [bar], offsets:reg(u16)*dim:-2, multicast:u16(0..65535) if multicast::cluster, policy:u64 if hint
    dim = 3d 4d 5d
    dst = {dst}
    ss = global
    mode = im2col
    {more}
cp.async.bulk.tensor.dim.dst.ss.mode.done{{.multicast::cluster}}{{.cta_group}}{{.hint}}  [d], [m, c:s32*dim], [bar], offsets:reg(u16)*2, multicast:u16(0..65535) if multicast::cluster, policy:u64 if hint
    dim = 3d 4d 5d
    dst = {dst}
    ss = global
    mode = im2col::w @ {tile} | im2col::w::128 @ ptx8.6 sm_100a / ptx8.8 sm_100f sm_110f
    {more}
cp.async.bulk.tensor.dim.dst.ss.mode.done{{.multicast::cluster}}{{.cta_group}}{{.hint}}  [d], [m, c:s32*5], [bar], multicast:u16(0..65535) if multicast::cluster, policy:u64 if hint
    dim = 2d
    dst = {dst}
    ss = global
    mode = tile::gather4 @ {tile}
    {more}
"""

_FAMILY = "ptx8.6 sm_100a / ptx8.8 sm_100f sm_110f"

_TENSOR_LOADS = _TENSOR.replace("{{.multicast::cluster}}", "").replace(
    ", multicast:u16(0..65535) if multicast::cluster", ""
).format(
    dst="shared::cta", tile="ptx8.6 sm_100", more="@ ptx8.6 sm_90\n    effects read write async volatile"
) + _TENSOR.format(
    dst="shared::cluster", tile=_FAMILY, more="@ ptx8.0 sm_90\n    effects read write async volatile"
)

ROWS = f"""
hint = L2::cache_hint
done = mbarrier::complete_tx::bytes
cta_group = cta_group::1 cta_group::2 @ {_FAMILY}

== st.async 9.7.9.12 Store to another block's shared memory and count it at an mbarrier, without waiting
st.async{{.weak}}{{.scope}}{{.ss}}.done{{.vec}}.type  [d], b:reg(type)*vec, [bar]
    scope = cluster
    ss = shared::cluster
    vec = v2 v4
    type = b32 u32 s32 f32 b64 u64 s64 f64
    when vec=v4: type in b32 u32 s32 f32
    when weak=weak: scope in -
    @ ptx8.1 sm_90
    effects write async volatile
st.async{{.mmio}}.release.scope{{.ss}}.type  [a], b:type
    scope = gpu sys
    ss = global
    type = b8 u8 s8 b16 u16 s16 b32 u32 s32 f32 b64 u64 s64 f64
    when mmio=mmio: scope in sys
    @ ptx8.7 sm_100
    effects write async volatile fence

== st.bulk 9.7.9.13 Fill shared memory with zeros
st.bulk{{.weak}}{{.ss}}  [a:reg], size:u64(0..16777208/8), value:imm(0)
    ss = shared::cta
    @ ptx8.6 sm_100
    note ptxas 13.5 does not take a symbol in the address where the space is written
    effects write

== red.async 9.7.13.8 Reduce into another block's shared memory and count it at an mbarrier, without waiting
red.async.sem.scope{{.ss}}.done.op.type  [d], b:type, [bar]
    sem = relaxed
    scope = cluster
    ss = shared::cluster
    op = inc dec min max add and or xor
    type = u32 s32 u64 b32
    when op=inc,dec: type in u32
    when op=min,max: type in u32 s32
    when op=add: type in u32 s32 u64
    when op=and,or,xor: type in b32
    @ ptx8.1 sm_90
    effects read write atomic async volatile
red.async{{.mmio}}.sem.scope{{.ss}}.op.type  [a], b:type
    sem = release
    scope = gpu sys
    ss = global
    op = add
    type = u32 s32 u64 s64
    when mmio=mmio: scope in sys
    @ ptx8.7 sm_100
    effects read write atomic async volatile fence

== cp.async.bulk 9.7.9.25.4.1 Copy a run of bytes between global and shared memory without waiting
cp.async.bulk.dst.ss.done{{.hint}}  [d], [a], size:u32(0..4294967280/16), [bar], policy:u64 if hint
    dst = shared::cta
    ss = global
    @ ptx8.6 sm_90
    effects read write async volatile
cp.async.bulk.dst.ss.done{{.multicast::cluster}}{{.hint}}  [d], [a], size:u32(0..4294967280/16), [bar], multicast:u16(0..65535) if multicast::cluster, policy:u64 if hint
    dst = shared::cluster
    ss = global
    @ ptx8.0 sm_90
    effects read write async volatile
cp.async.bulk.dst.ss.done  [d], [a], size:u32(0..4294967280/16), [bar]
    dst = shared::cluster
    ss = shared::cta
    @ ptx8.0 sm_90
    effects read write async volatile
cp.async.bulk.dst.ss.bulk_group{{.hint}}{{.mask}}  [d], [a], size:u32(0..4294967280/16), policy:u64 if hint, mask:u16(0..65535) if mask
    dst = global
    ss = shared::cta
    mask = cp_mask @ ptx8.6 sm_100
    @ ptx8.0 sm_90
    effects read write async volatile

== cp.reduce.async.bulk 9.7.9.25.4.2 Combine a run of elements with those of another space without waiting
cp.reduce.async.bulk.dst.ss.done.op.type  [d], [a], size:u32(0..4294967280/16), [bar]
    dst = shared::cluster
    ss = shared::cta
    op = and or xor add inc dec min max
    type = s32 u32 u64 b32
    when op=and,or,xor: type in b32
    when op=add: type in u32 s32 u64
    when op=inc,dec: type in u32
    when op=min,max: type in u32 s32
    @ ptx8.0 sm_90
    effects read write atomic async volatile
cp.reduce.async.bulk.dst.ss.bulk_group{{.hint}}.op.type  [d], [a], size:u32(0..4294967280/16), policy:u64 if hint
    dst = global
    ss = shared::cta
    op = and or xor add inc dec min max
    type = f16 bf16 b32 u32 s32 b64 u64 s64 f32 f64
    when op=and,or,xor: type in b32 b64
    when op=add: type in u32 s32 u64 f32 f64
    when op=inc,dec: type in u32
    when op=min,max: type in u32 s32 u64 s64 f16 bf16
    when op=add type=f32,f64: status approximate copies add in the order in which they land, the hardware in any
    @ ptx8.0 sm_90
    effects read write atomic async volatile
cp.reduce.async.bulk.dst.ss.bulk_group{{.hint}}.op.noftz.type  [d], [a], size:u32(0..4294967280/16), policy:u64 if hint
    dst = global
    ss = shared::cta
    op = add
    type = f16 bf16
    status approximate copies add in the order in which they land, the hardware in any
    @ ptx8.0 sm_90
    effects read write atomic async volatile

== cp.async.bulk.prefetch 9.7.9.25.4.3 Bring a run of bytes into the L2 cache without waiting
cp.async.bulk.prefetch.L2.ss{{.hint}}  [a], size:u32(0..4294967280/16), policy:u64 if hint
    ss = global
    @ ptx8.0 sm_90
    effects read async volatile

== cp.async.bulk.tensor 9.7.9.27.1.2 Copy a box of a tensor without waiting
{_TENSOR_LOADS}
cp.async.bulk.tensor.dim.dst.ss{{.tile}}.bulk_group{{.hint}}  [m, c:s32*dim], [a], policy:u64 if hint
    dim = 1d 2d 3d 4d 5d
    dst = global
    ss = shared::cta
    @ ptx8.0 sm_90
    effects read write async volatile
cp.async.bulk.tensor.dim.dst.ss.mode.bulk_group{{.hint}}  [m, c:s32*dim], [a], policy:u64 if hint
    dim = 3d 4d 5d
    dst = global
    ss = shared::cta
    mode = im2col_no_offs
    @ ptx8.0 sm_90
    effects read write async volatile
cp.async.bulk.tensor.dim.dst.ss.mode.bulk_group{{.hint}}  [m, c:s32*5], [a], policy:u64 if hint
    dim = 2d
    dst = global
    ss = shared::cta
    mode = tile::scatter4
    @ {_FAMILY}
    effects read write async volatile

== cp.reduce.async.bulk.tensor 9.7.9.27.1.3 Combine a box with one of a tensor without waiting
cp.reduce.async.bulk.tensor.dim.dst.ss.op{{.tile}}.bulk_group{{.hint}}  [m, c:s32*dim], [a], policy:u64 if hint
    dim = 1d 2d 3d 4d 5d
    dst = global
    ss = shared::cta
    op = add min max inc dec and or xor
    when op=add: status approximate copies add in the order in which they land, the hardware in any (where the tensor is of floats)
    @ ptx8.0 sm_90
    effects read write atomic async volatile
cp.reduce.async.bulk.tensor.dim.dst.ss.op.mode.bulk_group{{.hint}}  [m, c:s32*dim], [a], policy:u64 if hint
    dim = 3d 4d 5d
    dst = global
    ss = shared::cta
    op = add min max inc dec and or xor
    mode = im2col_no_offs
    when op=add: status approximate copies add in the order in which they land, the hardware in any (where the tensor is of floats)
    @ ptx8.0 sm_90
    effects read write atomic async volatile

== cp.async.bulk.prefetch.tensor 9.7.9.27.1.4 Bring a box of a tensor into the L2 cache without waiting
cp.async.bulk.prefetch.tensor.dim.L2.ss{{.tile}}{{.hint}}  [m, c:s32*dim], policy:u64 if hint
    dim = 1d 2d 3d 4d 5d
    ss = global
    @ ptx8.0 sm_90
    effects read async volatile
cp.async.bulk.prefetch.tensor.dim.L2.ss.mode{{.hint}}  [m, c:s32*dim], offsets:reg(u16)*dim:-2, policy:u64 if hint
    dim = 3d 4d 5d
    ss = global
    mode = im2col
    @ ptx8.0 sm_90
    effects read async volatile
cp.async.bulk.prefetch.tensor.dim.L2.ss.mode{{.hint}}  [m, c:s32*dim], offsets:reg(u16)*2, policy:u64 if hint
    dim = 3d 4d 5d
    ss = global
    mode = im2col::w im2col::w::128
    @ {_FAMILY}
    effects read async volatile
cp.async.bulk.prefetch.tensor.dim.L2.ss.mode{{.hint}}  [m, c:s32*5], policy:u64 if hint
    dim = 2d
    ss = global
    mode = tile::gather4
    @ {_FAMILY}
    effects read async volatile

== cp.async.bulk.commit_group 9.7.9.25.6.1 End a group of bulk copies
cp.async.bulk.commit_group
    @ ptx8.0 sm_90
    effects async volatile

== cp.async.bulk.wait_group 9.7.9.25.6.2 Wait until at most `n` groups of bulk copies are still under way
cp.async.bulk.wait_group{{.read}}  n:imm
    @ ptx8.0 sm_90
    effects async volatile wait read write
"""
