"""PTX ISA 9.7.13: barriers and fences. See `notation` for how rows read."""

ROWS = """
scope = cta gpu sys | cluster @ ptx7.8 sm_90

== bar.sync 9.7.13.1 Wait for the threads of the block (or `b` of them) at a barrier
bar{.cta}.op  a:u32(0..15), b?:u32(0..1024/32)
    op = sync
    when cta=cta: @ ptx7.8 sm_30
    effects barrier convergent aligned read write wait
barrier{.cta}.op{.aligned}  a:u32(0..15), b?:u32(0..1024/32)
    op = sync
    @ ptx6.0 sm_30
    when cta=cta: @ ptx7.8 sm_30
    when aligned=aligned: effects aligned
    effects barrier convergent read write wait

== bar.arrive 9.7.13.1 Arrive at a barrier without waiting
bar{.cta}.op  a:u32(0..15), b:u32(32..1024/32)
    op = arrive
    when cta=cta: @ ptx7.8 sm_30
    effects barrier convergent aligned read write
barrier{.cta}.op{.aligned}  a:u32(0..15), b:u32(32..1024/32)
    op = arrive
    @ ptx6.0 sm_30
    when cta=cta: @ ptx7.8 sm_30
    when aligned=aligned: effects aligned
    effects barrier convergent read write

== bar.red 9.7.13.1 Wait at a barrier and combine a predicate over its threads
bar{.cta}.red.op.type  =d:type, a:u32(0..15), b?:u32(0..1024/32), !c:pred
    op = popc
    type = u32
    when cta=cta: @ ptx7.8 sm_30
    effects barrier convergent aligned read write wait
bar{.cta}.red.op.type  =d:type, a:u32(0..15), b?:u32(0..1024/32), !c:pred
    op = and or
    type = pred
    when cta=cta: @ ptx7.8 sm_30
    effects barrier convergent aligned read write wait
barrier{.cta}.red.op{.aligned}.type  =d:type, a:u32(0..15), b?:u32(0..1024/32), !c:pred
    op = popc
    type = u32
    @ ptx6.0 sm_30
    when cta=cta: @ ptx7.8 sm_30
    when aligned=aligned: effects aligned
    effects barrier convergent read write wait
barrier{.cta}.red.op{.aligned}.type  =d:type, a:u32(0..15), b?:u32(0..1024/32), !c:pred
    op = and or
    type = pred
    @ ptx6.0 sm_30
    when cta=cta: @ ptx7.8 sm_30
    when aligned=aligned: effects aligned
    effects barrier convergent read write wait

== bar.warp.sync 9.7.13.2 Wait for threads of the warp
bar.warp.sync  mask:u32
    @ ptx6.0 sm_30
    effects barrier convergent read write wait

== barrier.cluster 9.7.13.3 Arrive at or wait for the barrier of the cluster
barrier.cluster.op{.sem}{.aligned}
    op = arrive
    sem = release relaxed @ ptx8.0
    @ ptx7.8 sm_90
    when aligned=aligned: effects aligned
    effects barrier convergent read write
barrier.cluster.op{.sem}{.aligned}
    op = wait
    sem = acquire @ ptx8.0
    @ ptx7.8 sm_90
    when aligned=aligned: effects aligned
    effects barrier convergent read write wait

== membar 9.7.13.4 Order memory accesses (the older spelling)
membar.level
    level = cta gl sys
    effects fence read write
membar.proxy.kind
    kind = alias @ ptx7.5 sm_70 | async @ ptx8.0 sm_90
    note ptxas takes async for all spaces only
    effects fence read write

== fence 9.7.13.4 Order memory accesses
fence{.sem}.scope
    sem = sc acq_rel | acquire release @ ptx8.6 sm_90
    @ ptx6.0 sm_70
    effects fence read write
    note ptxas 13.0 takes acquire and release on sm_70 too, 13.5 does not
fence.sem.restrict.scope
    sem = acquire
    restrict = sync_restrict::shared::cluster
    scope = cluster
    @ ptx8.6 sm_90
    effects fence read write
fence.sem.restrict.scope
    sem = release
    restrict = sync_restrict::shared::cta
    scope = cluster
    @ ptx8.6 sm_90
    effects fence read write
fence.mbarrier_init.sem.scope
    sem = release
    scope = cluster
    @ ptx8.0 sm_90
    effects fence read write

== fence.proxy 9.7.13.4 Order accesses that go through different proxies
fence.proxy.kind
    kind = alias @ ptx7.5 sm_70 | async async.global async.shared::cta async.shared::cluster @ ptx8.0 sm_90
    effects fence read write
fence.proxy.kind.sem.scope
    kind = tensormap::generic
    sem = release
    @ ptx8.3 sm_90
    effects fence read write
fence.proxy.kind.sem.scope  [a], size:imm(128)
    kind = tensormap::generic
    sem = acquire
    @ ptx8.3 sm_90
    effects fence read write
fence.proxy.kind.sem.restrict.scope
    kind = async::generic
    sem = acquire
    restrict = sync_restrict::shared::cluster
    scope = cluster
    @ ptx8.6 sm_90
    effects fence read write
fence.proxy.kind.sem.restrict.scope
    kind = async::generic
    sem = release
    restrict = sync_restrict::shared::cta
    scope = cluster
    @ ptx8.6 sm_90
    effects fence read write
"""
