"""PTX ISA 9.7.9.25 and 9.7.13.15: asynchronous copies and the mbarrier. See `notation` for how rows read."""

ROWS = """
fetch = L2::64B L2::128B L2::256B @ ptx7.4 sm_80
hint = L2::cache_hint @ ptx7.4 sm_80
dst = shared | shared::cta @ ptx7.8 sm_80
ss = shared | shared::cta @ ptx7.8 sm_80

== cp.async 9.7.9.25.3.1 Copy from global to shared memory without waiting
cp.async.cop.dst.src{.hint}{.fetch}  [d], [a], size:imm(4,8,16), ssize?:u32(0..16), policy:u64 if hint
    cop = ca
    src = global
    @ ptx7.0 sm_80
    effects read write async
cp.async.cop.dst.src{.hint}{.fetch}  [d], [a], size:imm(4,8,16), ignore:reg(pred), policy:u64 if hint
    cop = ca
    src = global
    @ ptx8.0 sm_80
    effects read write async
cp.async.cop.dst.src{.hint}{.fetch}  [d], [a], size:imm(16), ssize?:u32(0..16), policy:u64 if hint
    cop = cg
    src = global
    @ ptx7.0 sm_80
    effects read write async
cp.async.cop.dst.src{.hint}{.fetch}  [d], [a], size:imm(16), ignore:reg(pred), policy:u64 if hint
    cop = cg
    src = global
    @ ptx8.0 sm_80
    effects read write async

== cp.async.commit_group 9.7.9.25.3.2 End a group of copies
cp.async.commit_group
    @ ptx7.0 sm_80
    effects async volatile

== cp.async.wait_group 9.7.9.25.3.3 Wait until at most `n` groups are still under way
cp.async.wait_group  n:imm
    @ ptx7.0 sm_80
    effects async volatile wait read write
cp.async.wait_all
    @ ptx7.0 sm_80
    effects async volatile wait read write

== cp.async.mbarrier.arrive 9.7.13.15.17 Arrive at an mbarrier when the copies so far are done
cp.async.mbarrier.arrive{.noinc}{.ss}.type  [a]
    type = b64
    @ ptx7.0 sm_80
    effects async read write

== mbarrier.init 9.7.13.15.9 Make an mbarrier
mbarrier.init{.ss}.type  [a], count:u32
    type = b64
    @ ptx7.0 sm_80
    effects write volatile

== mbarrier.inval 9.7.13.15.10 End an mbarrier
mbarrier.inval{.ss}.type  [a]
    type = b64
    @ ptx7.0 sm_80
    effects write volatile

== mbarrier.expect_tx 9.7.13.15.11 Expect more bytes
mbarrier.expect_tx{.sem.scope}{.ss}.type  [a], tx:u32
    sem = relaxed
    scope = cta cluster
    ss = shared shared::cta shared::cluster
    type = b64
    @ ptx8.0 sm_90
    effects read write atomic volatile

== mbarrier.complete_tx 9.7.13.15.12 Count bytes as arrived
mbarrier.complete_tx{.sem.scope}{.ss}.type  [a], tx:u32
    sem = relaxed
    scope = cta cluster
    ss = shared shared::cta shared::cluster
    type = b64
    @ ptx8.0 sm_90
    effects read write atomic volatile

== mbarrier.arrive 9.7.13.15.13 Arrive, and learn the phase that this arrival counts for
mbarrier.arrive{.sem.scope}{.ss}.type  =state:u64 or _, [a]
    sem = release @ ptx8.0 | relaxed @ ptx8.6 sm_90
    scope = cta | cluster @ ptx8.0 sm_90
    ss = shared | shared::cta @ ptx7.8 sm_80
    type = b64
    @ ptx7.0 sm_80
    effects read write atomic volatile fence
mbarrier.arrive{.sem.scope}{.ss}.type  =state:u64 or _, [a], count:u32(1..1048575)
    sem = release @ ptx8.0 | relaxed @ ptx8.6 sm_90
    scope = cta | cluster @ ptx8.0 sm_90
    ss = shared | shared::cta @ ptx7.8 sm_80
    type = b64
    @ ptx7.8 sm_90
    effects read write atomic volatile fence
mbarrier.arrive{.sem.scope}.ss.type  _:sink, [a], count?:u32(1..1048575)
    sem = release @ ptx8.0 | relaxed @ ptx8.6 sm_90
    scope = cta | cluster @ ptx8.0 sm_90
    ss = shared::cluster @ ptx8.0 sm_90
    type = b64
    @ ptx7.0 sm_80
    effects read write atomic volatile fence
mbarrier.arrive.noComplete{.sem.scope}{.ss}.type  =state:u64 or _, [a], count:u32(1..1048575)
    sem = release @ ptx8.0
    scope = cta
    type = b64
    @ ptx7.0 sm_80
    effects read write atomic volatile fence
mbarrier.arrive.expect_tx{.sem.scope}{.ss}.type  =state:u64 or _, [a], tx:u32
    sem = release | relaxed @ ptx8.6
    scope = cta cluster
    ss = shared shared::cta
    type = b64
    @ ptx8.0 sm_90
    effects read write atomic volatile fence
mbarrier.arrive.expect_tx{.sem.scope}.ss.type  _:sink, [a], tx:u32
    sem = release | relaxed @ ptx8.6
    scope = cta cluster
    ss = shared::cluster @ ptx8.0 sm_90
    type = b64
    @ ptx8.0 sm_90
    effects read write atomic volatile fence

== mbarrier.arrive_drop 9.7.13.15.14 Arrive, and expect one arrival fewer from the next phase on
mbarrier.arrive_drop{.sem.scope}{.ss}.type  =state:u64 or _, [a]
    sem = release @ ptx8.0 | relaxed @ ptx8.6 sm_90
    scope = cta | cluster @ ptx8.0 sm_90
    ss = shared | shared::cta @ ptx7.8 sm_80
    type = b64
    @ ptx7.0 sm_80
    effects read write atomic volatile fence
mbarrier.arrive_drop{.sem.scope}{.ss}.type  =state:u64 or _, [a], count:u32(1..1048575)
    sem = release @ ptx8.0 | relaxed @ ptx8.6 sm_90
    scope = cta | cluster @ ptx8.0 sm_90
    ss = shared | shared::cta @ ptx7.8 sm_80
    type = b64
    @ ptx7.8 sm_90
    effects read write atomic volatile fence
mbarrier.arrive_drop{.sem.scope}.ss.type  _:sink, [a], count?:u32(1..1048575)
    sem = release @ ptx8.0 | relaxed @ ptx8.6 sm_90
    scope = cta | cluster @ ptx8.0 sm_90
    ss = shared::cluster @ ptx8.0 sm_90
    type = b64
    @ ptx7.0 sm_80
    effects read write atomic volatile fence
mbarrier.arrive_drop.noComplete{.sem.scope}{.ss}.type  =state:u64 or _, [a], count:u32(1..1048575)
    sem = release @ ptx8.0
    scope = cta
    type = b64
    @ ptx7.0 sm_80
    effects read write atomic volatile fence
mbarrier.arrive_drop.expect_tx{.sem.scope}{.ss}.type  =state:u64 or _, [a], tx:u32
    sem = release | relaxed @ ptx8.6
    scope = cta cluster
    ss = shared shared::cta
    type = b64
    @ ptx8.0 sm_90
    effects read write atomic volatile fence
mbarrier.arrive_drop.expect_tx{.sem.scope}.ss.type  _:sink, [a], tx:u32
    sem = release | relaxed @ ptx8.6
    scope = cta cluster
    ss = shared::cluster @ ptx8.0 sm_90
    type = b64
    @ ptx8.0 sm_90
    effects read write atomic volatile fence

== mbarrier.pending_count 9.7.13.15.16 The arrivals that a state still waits for
mbarrier.pending_count.type  =count:u32, state:u64
    type = b64
    @ ptx7.0 sm_80

== mbarrier.test_wait 9.7.13.15.15 Whether a phase is complete
mbarrier.test_wait{.sem.scope}{.ss}.type  =done:pred, [a], state:u64
    sem = acquire @ ptx8.0 | relaxed @ ptx8.6 sm_90
    scope = cta | cluster @ ptx8.0 sm_90
    type = b64
    @ ptx7.0 sm_80
    effects read volatile fence
mbarrier.test_wait.parity{.sem.scope}{.ss}.type  =done:pred, [a], parity:u32(0..1)
    sem = acquire @ ptx8.0 | relaxed @ ptx8.6 sm_90
    scope = cta | cluster @ ptx8.0 sm_90
    type = b64
    @ ptx7.1 sm_80
    effects read volatile fence

== mbarrier.try_wait 9.7.13.15.15 Wait a while for a phase, and say whether it is complete
mbarrier.try_wait{.sem.scope}{.ss}.type  =done:pred, [a], state:u64, hint?:u32
    sem = acquire @ ptx8.0 | relaxed @ ptx8.6
    scope = cta cluster
    type = b64
    @ ptx7.8 sm_90
    effects read volatile fence wait
mbarrier.try_wait.parity{.sem.scope}{.ss}.type  =done:pred, [a], parity:u32(0..1), hint?:u32
    sem = acquire @ ptx8.0 | relaxed @ ptx8.6
    scope = cta cluster
    type = b64
    @ ptx7.8 sm_90
    effects read volatile fence wait
"""
