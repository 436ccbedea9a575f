"""What `ww.ptx` offers, made from the instruction table: edit its rows, then run `pytest tests/dsl --bless`."""

# ruff: noqa
from typing import Any, overload

class _abs:
    r"""Absolute value.

    abs.type d, a; (every target)
    abs{.ftz}.type d, a; (every target)
    abs.type d, a; (every target)
    abs{.ftz}.type d, a; (sm_53 or later from PTX 6.5)
    abs.type d, a; (sm_80 or later from PTX 7.0)
    """

    bf16: _abs
    bf16x2: _abs
    f16: _abs
    f16x2: _abs
    f32: _abs
    f64: _abs
    ftz: _abs
    s16: _abs
    s32: _abs
    s64: _abs
    @overload
    def __call__(self, a: Any, /) -> Any: ...
    @overload
    def __call__(self, d: Any, a: Any, /) -> Any: ...

class _activemask:
    r"""Which threads of the warp are here.

    activemask.type d; (sm_30 or later from PTX 6.2)
    """

    b32: _activemask
    @overload
    def __call__(self) -> Any: ...
    @overload
    def __call__(self, d: Any, /) -> Any: ...

class _add_sat:
    r"""Add two values.

    add.sat.type d, a, b; (every target)
    """

    s32: _add_sat
    sat: _add_sat
    @overload
    def __call__(self, a: Any, b: Any, /) -> Any: ...
    @overload
    def __call__(self, d: Any, a: Any, b: Any, /) -> Any: ...

class _add_cc:
    r"""Add and write the carry.

    add.cc.type d, a, b; (every target)
    """

    cc: _add_cc
    s32: _add_cc
    s64: _add_cc
    u32: _add_cc
    u64: _add_cc
    @overload
    def __call__(self, a: Any, b: Any, /) -> Any: ...
    @overload
    def __call__(self, d: Any, a: Any, b: Any, /) -> Any: ...

class _add:
    r"""Add two values.

    add.type d, a, b; (every target)
    add{.rnd}{.ftz}{.sat}.type d, a, b; (every target)
    add{.rnd}{.ftz}.type d, a, b; (sm_100 or later from PTX 8.6)
    add{.rnd}.type d, a, b; (every target)
    add{.rnd}{.sat}.type.atype d, a, c; (sm_100 or later from PTX 8.6)
    add{.rnd}{.ftz}{.sat}.type d, a, b; (sm_53 or later from PTX 4.2)
    add{.rnd}.type d, a, b; (sm_90 or later from PTX 7.8)
    """

    bf16: _add
    bf16x2: _add
    cc: _add_cc
    f16: _add
    f16x2: _add
    f32: _add
    f32x2: _add
    f64: _add
    ftz: _add
    rm: _add
    rn: _add
    rp: _add
    rz: _add
    s16: _add
    s16x2: _add
    s32: _add
    s64: _add
    sat: _add_sat
    u16: _add
    u16x2: _add
    u32: _add
    u64: _add
    @overload
    def __call__(self, a: Any, b: Any, /) -> Any: ...
    @overload
    def __call__(self, d: Any, a: Any, b: Any, /) -> Any: ...

class _addc:
    r"""Add with carry in.

    addc{.cc}.type d, a, b; (every target)
    """

    cc: _addc
    s32: _addc
    s64: _addc
    u32: _addc
    u64: _addc
    @overload
    def __call__(self, a: Any, b: Any, /) -> Any: ...
    @overload
    def __call__(self, d: Any, a: Any, b: Any, /) -> Any: ...

class _alloca:
    r"""Allocate stack memory.

    alloca.type ptr, size{, align}; (sm_52 or later from PTX 7.3)
    """

    u32: _alloca
    u64: _alloca
    @overload
    def __call__(self, size: Any, /) -> Any: ...
    @overload
    def __call__(self, ptr: Any, size: Any, /) -> Any: ...
    @overload
    def __call__(self, ptr: Any, size: Any, align: int, /) -> Any: ...

class _and:
    r"""Bitwise and.

    and.type d, a, b; (every target)
    """

    b16: _and
    b32: _and
    b64: _and
    pred: _and
    @overload
    def __call__(self, a: Any, b: Any, /) -> Any: ...
    @overload
    def __call__(self, d: Any, a: Any, b: Any, /) -> Any: ...

class _applypriority:
    r"""Set the eviction priority of a line.

    applypriority{.ss}.level [a], size; (sm_80 or later from PTX 7.4)
    """

    L2__evict_normal: _applypriority
    global_: _applypriority
    def __call__(self, a: Any, size: int, /) -> Any: ...

class _atom:
    r"""Change a place in memory in one step and return what was there.

    atom{.sem}{.scope}{.ss}.op{.hint}.type d, [a], b{, policy}; (every target)
    atom{.sem}{.scope}{.ss}.op{.hint}.type d, [a], b{, policy}; (sm_90 or later from PTX 8.3)
    atom{.sem}{.scope}{.ss}.op.type d, [a], b, c; (every target)
    atom{.sem}{.scope}{.ss}.op.type d, [a], b, c; (every target)
    atom{.sem}{.scope}{.ss}.op{.hint}.type d, [a], b{, policy}; (every target)
    atom{.sem}{.scope}{.ss}.op{.hint}.type d, [a], b{, policy}; (every target)
    atom{.sem}{.scope}{.ss}.op{.hint}.type d, [a], b{, policy}; (every target)
    atom{.sem}{.scope}{.ss}.op.noftz{.hint}.type d, [a], b{, policy}; (every target)
    atom{.sem}{.scope}{.ss}.op{.hint}.vec.type d, [a], b{, policy}; (sm_90 or later from PTX 8.1)
    atom{.sem}{.scope}{.ss}.op.noftz{.hint}.vec.type d, [a], b{, policy}; (sm_90 or later from PTX 8.1)
    atom{.sem}{.scope}{.ss}.op.noftz{.hint}.vec.type d, [a], b{, policy}; (sm_90 or later from PTX 8.1)
    """

    L2__cache_hint: _atom
    acq_rel: _atom
    acquire: _atom
    add: _atom
    and_: _atom
    b128: _atom
    b16: _atom
    b32: _atom
    b64: _atom
    bf16: _atom
    bf16x2: _atom
    cas: _atom
    cluster: _atom
    cta: _atom
    dec: _atom
    exch: _atom
    f16: _atom
    f16x2: _atom
    f32: _atom
    f64: _atom
    global_: _atom
    gpu: _atom
    inc: _atom
    max: _atom
    min: _atom
    noftz: _atom
    or_: _atom
    relaxed: _atom
    release: _atom
    s32: _atom
    s64: _atom
    shared: _atom
    shared__cluster: _atom
    shared__cta: _atom
    sys: _atom
    u32: _atom
    u64: _atom
    v2: _atom
    v4: _atom
    v8: _atom
    xor: _atom
    @overload
    def __call__(self, a: Any, b: Any, /) -> Any: ...
    @overload
    def __call__(self, d: Any, a: Any, b: Any, /) -> Any: ...
    @overload
    def __call__(self, d: Any, a: Any, b: Any, policy: Any, /) -> Any: ...

class _bar_warp:
    r"""Wait for threads of the warp.

    bar.warp.sync mask; (sm_30 or later from PTX 6.0)
    """

    sync: _bar_warp
    warp: _bar_warp
    def __call__(self, mask: Any, /) -> Any: ...

class _bar:
    r"""Wait for the threads of the block (or `b` of them) at a barrier.

    bar{.cta}.op a{, b}; (every target)
    bar{.cta}.op a, b; (every target)
    bar{.cta}.red.op.type d, a{, b}, {!}c; (every target)
    bar{.cta}.red.op.type d, a{, b}, {!}c; (every target)
    """

    and_: _bar
    arrive: _bar
    cta: _bar
    or_: _bar
    popc: _bar
    pred: _bar
    red: _bar
    sync: _bar
    u32: _bar
    warp: _bar_warp
    @overload
    def __call__(self, a: Any, /) -> Any: ...
    @overload
    def __call__(self, a: Any, b: Any, /) -> Any: ...
    @overload
    def __call__(self, d: Any, a: Any, c: Any, /) -> Any: ...
    @overload
    def __call__(self, d: Any, a: Any, b: Any, c: Any, /) -> Any: ...

class _barrier_cluster:
    r"""Arrive at or wait for the barrier of the cluster.

    barrier.cluster.op{.sem}{.aligned}; (sm_90 or later from PTX 7.8)
    barrier.cluster.op{.sem}{.aligned}; (sm_90 or later from PTX 7.8)
    """

    acquire: _barrier_cluster
    aligned: _barrier_cluster
    arrive: _barrier_cluster
    cluster: _barrier_cluster
    relaxed: _barrier_cluster
    release: _barrier_cluster
    wait: _barrier_cluster
    def __call__(self) -> Any: ...

class _barrier:
    r"""Wait for the threads of the block (or `b` of them) at a barrier.

    barrier{.cta}.op{.aligned} a{, b}; (sm_30 or later from PTX 6.0)
    barrier{.cta}.op{.aligned} a, b; (sm_30 or later from PTX 6.0)
    barrier{.cta}.red.op{.aligned}.type d, a{, b}, {!}c; (sm_30 or later from PTX 6.0)
    barrier{.cta}.red.op{.aligned}.type d, a{, b}, {!}c; (sm_30 or later from PTX 6.0)
    """

    aligned: _barrier
    and_: _barrier
    arrive: _barrier
    cluster: _barrier_cluster
    cta: _barrier
    or_: _barrier
    popc: _barrier
    pred: _barrier
    red: _barrier
    sync: _barrier
    u32: _barrier
    @overload
    def __call__(self, a: Any, /) -> Any: ...
    @overload
    def __call__(self, a: Any, b: Any, /) -> Any: ...
    @overload
    def __call__(self, d: Any, a: Any, c: Any, /) -> Any: ...
    @overload
    def __call__(self, d: Any, a: Any, b: Any, c: Any, /) -> Any: ...

class _bfe:
    r"""Extract a bit field.

    bfe.type d, a, b, c; (every target)
    """

    s32: _bfe
    s64: _bfe
    u32: _bfe
    u64: _bfe
    @overload
    def __call__(self, a: Any, b: Any, c: Any, /) -> Any: ...
    @overload
    def __call__(self, d: Any, a: Any, b: Any, c: Any, /) -> Any: ...

class _bfi:
    r"""Insert a bit field.

    bfi.type f, a, b, c, d; (every target)
    """

    b32: _bfi
    b64: _bfi
    @overload
    def __call__(self, a: Any, b: Any, c: Any, d: Any, /) -> Any: ...
    @overload
    def __call__(self, f: Any, a: Any, b: Any, c: Any, d: Any, /) -> Any: ...

class _bfind:
    r"""Position of the most significant bit that is not the sign.

    bfind{.shiftamt}.type d, a; (every target)
    """

    s32: _bfind
    s64: _bfind
    shiftamt: _bfind
    u32: _bfind
    u64: _bfind
    @overload
    def __call__(self, a: Any, /) -> Any: ...
    @overload
    def __call__(self, d: Any, a: Any, /) -> Any: ...

class _bmsk:
    r"""Make a bit mask.

    bmsk.mode.type d, a, b; (sm_70 or later from PTX 7.6)
    """

    b32: _bmsk
    clamp: _bmsk
    wrap: _bmsk
    @overload
    def __call__(self, a: Any, b: Any, /) -> Any: ...
    @overload
    def __call__(self, d: Any, a: Any, b: Any, /) -> Any: ...

class _bra:
    r"""Branch to a label.

    bra{.uni} tgt; (every target)
    """

    uni: _bra
    def __call__(self, tgt: Any, /) -> Any: ...

class _brev:
    r"""Reverse the bits.

    brev.type d, a; (every target)
    """

    b32: _brev
    b64: _brev
    @overload
    def __call__(self, a: Any, /) -> Any: ...
    @overload
    def __call__(self, d: Any, a: Any, /) -> Any: ...

class _brkpt:
    r"""Stop in the debugger.

    brkpt; (every target)
    """

    def __call__(self) -> Any: ...

class _brx:
    r"""Branch to one of a list of labels.

    brx.idx{.uni} index, tlist; (sm_30 or later from PTX 6.0)
    """

    idx: _brx
    uni: _brx
    def __call__(self, index: Any, tlist: Any, /) -> Any: ...

class _call:
    r"""Call a function.

    call{.uni} ret, func, args{, proto}; (every target)
    call{.uni} func, args{, proto}; (every target)
    call{.uni} ret, func; (every target)
    call{.uni} func{, proto}; (every target)
    """

    uni: _call
    @overload
    def __call__(self, func: Any, /) -> Any: ...
    @overload
    def __call__(self, func: Any, args: Any, /) -> Any: ...
    @overload
    def __call__(self, ret: Any, func: Any, args: Any, /) -> Any: ...
    @overload
    def __call__(self, ret: Any, func: Any, args: Any, proto: Any, /) -> Any: ...

class _clmad:
    r"""Multiply without carries, and add one half of the product without carries.

    clmad.mode.type d, a, b, c; (sm_80 or later from PTX 9.3)
    """

    hi: _clmad
    lo: _clmad
    u64: _clmad
    @overload
    def __call__(self, a: Any, b: Any, c: Any, /) -> Any: ...
    @overload
    def __call__(self, d: Any, a: Any, b: Any, c: Any, /) -> Any: ...

class _clusterlaunchcontrol_try_cancel:
    r"""Ask to take over a cluster that has not started.

    clusterlaunchcontrol.try_cancel.async{.ss}.mbarrier::complete_tx::bytes{.all}.b128 [a], [bar]; (sm_100 or later from PTX 8.6)
    """

    async_: _clusterlaunchcontrol_try_cancel
    b128: _clusterlaunchcontrol_try_cancel
    mbarrier__complete_tx__bytes: _clusterlaunchcontrol_try_cancel
    multicast__cluster__all: _clusterlaunchcontrol_try_cancel
    shared__cta: _clusterlaunchcontrol_try_cancel
    try_cancel: _clusterlaunchcontrol_try_cancel
    def __call__(self, a: Any, bar: Any, /) -> Any: ...

class _clusterlaunchcontrol_query_cancel_is_canceled:
    r"""Read the answer to that.

    clusterlaunchcontrol.query_cancel.is_canceled.pred.b128 p, answer; (sm_100 or later from PTX 8.6)
    """

    b128: _clusterlaunchcontrol_query_cancel_is_canceled
    is_canceled: _clusterlaunchcontrol_query_cancel_is_canceled
    pred: _clusterlaunchcontrol_query_cancel_is_canceled
    query_cancel: _clusterlaunchcontrol_query_cancel_is_canceled
    @overload
    def __call__(self, answer: Any, /) -> Any: ...
    @overload
    def __call__(self, p: Any, answer: Any, /) -> Any: ...

class _clusterlaunchcontrol_query_cancel_get_first_ctaid:
    r"""Read the answer to that.

    clusterlaunchcontrol.query_cancel.get_first_ctaid.v4.b32.b128 d, answer; (sm_100 or later from PTX 8.6)
    """

    b128: _clusterlaunchcontrol_query_cancel_get_first_ctaid
    b32: _clusterlaunchcontrol_query_cancel_get_first_ctaid
    get_first_ctaid: _clusterlaunchcontrol_query_cancel_get_first_ctaid
    query_cancel: _clusterlaunchcontrol_query_cancel_get_first_ctaid
    v4: _clusterlaunchcontrol_query_cancel_get_first_ctaid
    @overload
    def __call__(self, answer: Any, /) -> Any: ...
    @overload
    def __call__(self, d: Any, answer: Any, /) -> Any: ...

class _clusterlaunchcontrol_query_cancel:
    r"""Read the answer to that.

    clusterlaunchcontrol.query_cancel.which.b32.b128 d, answer; (sm_100 or later from PTX 8.6)
    """

    b128: _clusterlaunchcontrol_query_cancel
    b32: _clusterlaunchcontrol_query_cancel
    get_first_ctaid: _clusterlaunchcontrol_query_cancel_get_first_ctaid
    get_first_ctaid__x: _clusterlaunchcontrol_query_cancel
    get_first_ctaid__y: _clusterlaunchcontrol_query_cancel
    get_first_ctaid__z: _clusterlaunchcontrol_query_cancel
    is_canceled: _clusterlaunchcontrol_query_cancel_is_canceled
    query_cancel: _clusterlaunchcontrol_query_cancel
    @overload
    def __call__(self, answer: Any, /) -> Any: ...
    @overload
    def __call__(self, d: Any, answer: Any, /) -> Any: ...

class _clusterlaunchcontrol:
    r"""Ask to take over a cluster that has not started.

    clusterlaunchcontrol.try_cancel.async{.ss}.mbarrier::complete_tx::bytes{.all}.b128 [a], [bar]; (sm_100 or later from PTX 8.6)
    clusterlaunchcontrol.query_cancel.is_canceled.pred.b128 p, answer; (sm_100 or later from PTX 8.6)
    clusterlaunchcontrol.query_cancel.get_first_ctaid.v4.b32.b128 d, answer; (sm_100 or later from PTX 8.6)
    clusterlaunchcontrol.query_cancel.which.b32.b128 d, answer; (sm_100 or later from PTX 8.6)
    """

    query_cancel: _clusterlaunchcontrol_query_cancel
    try_cancel: _clusterlaunchcontrol_try_cancel

class _clz:
    r"""Count leading zeros.

    clz.type d, a; (every target)
    """

    b32: _clz
    b64: _clz
    @overload
    def __call__(self, a: Any, /) -> Any: ...
    @overload
    def __call__(self, d: Any, a: Any, /) -> Any: ...

class _cnot:
    r"""1 if the operand is zero, else 0.

    cnot.type d, a; (every target)
    """

    b16: _cnot
    b32: _cnot
    b64: _cnot
    @overload
    def __call__(self, a: Any, /) -> Any: ...
    @overload
    def __call__(self, d: Any, a: Any, /) -> Any: ...

class _copysign:
    r"""The second operand with the sign of the first.

    copysign.type d, a, b; (every target)
    """

    f32: _copysign
    f64: _copysign
    @overload
    def __call__(self, a: Any, b: Any, /) -> Any: ...
    @overload
    def __call__(self, d: Any, a: Any, b: Any, /) -> Any: ...

class _cos:
    r"""Cosine.

    cos.rnd{.ftz}.type d, a; (every target)
    """

    approx: _cos
    f32: _cos
    ftz: _cos
    @overload
    def __call__(self, a: Any, /) -> Any: ...
    @overload
    def __call__(self, d: Any, a: Any, /) -> Any: ...

class _cp_async_commit_group:
    r"""End a group of copies.

    cp.async.commit_group; (sm_80 or later from PTX 7.0)
    """

    async_: _cp_async_commit_group
    commit_group: _cp_async_commit_group
    def __call__(self) -> Any: ...

class _cp_async_wait_group:
    r"""Wait until at most `n` groups are still under way.

    cp.async.wait_group n; (sm_80 or later from PTX 7.0)
    """

    async_: _cp_async_wait_group
    wait_group: _cp_async_wait_group
    def __call__(self, n: int, /) -> Any: ...

class _cp_async_wait_all:
    r"""Wait until at most `n` groups are still under way.

    cp.async.wait_all; (sm_80 or later from PTX 7.0)
    """

    async_: _cp_async_wait_all
    wait_all: _cp_async_wait_all
    def __call__(self) -> Any: ...

class _cp_async_mbarrier:
    r"""Arrive at an mbarrier when the copies so far are done.

    cp.async.mbarrier.arrive{.noinc}{.ss}.type [a]; (sm_80 or later from PTX 7.0)
    """

    arrive: _cp_async_mbarrier
    async_: _cp_async_mbarrier
    b64: _cp_async_mbarrier
    mbarrier: _cp_async_mbarrier
    noinc: _cp_async_mbarrier
    shared: _cp_async_mbarrier
    shared__cta: _cp_async_mbarrier
    def __call__(self, a: Any, /) -> Any: ...

class _cp_async_bulk_prefetch_L2:
    r"""Bring a run of bytes into the L2 cache without waiting.

    cp.async.bulk.prefetch.L2.ss{.hint} [a], size{, policy}; (sm_90 or later from PTX 8.0)
    """

    L2: _cp_async_bulk_prefetch_L2
    L2__cache_hint: _cp_async_bulk_prefetch_L2
    async_: _cp_async_bulk_prefetch_L2
    bulk: _cp_async_bulk_prefetch_L2
    global_: _cp_async_bulk_prefetch_L2
    prefetch: _cp_async_bulk_prefetch_L2
    @overload
    def __call__(self, a: Any, size: Any, /) -> Any: ...
    @overload
    def __call__(self, a: Any, size: Any, policy: Any, /) -> Any: ...

class _cp_async_bulk_prefetch_tensor:
    r"""Bring a box of a tensor into the L2 cache without waiting.

    cp.async.bulk.prefetch.tensor.dim.L2.ss{.tile}{.hint} [m, {...}]{, policy}; (sm_90 or later from PTX 8.0)
    cp.async.bulk.prefetch.tensor.dim.L2.ss.mode{.hint} [m, {...}], offsets{, policy}; (sm_90 or later from PTX 8.0)
    cp.async.bulk.prefetch.tensor.dim.L2.ss.mode{.hint} [m, {...}], offsets{, policy}; (sm_100a from PTX 8.6; sm_100f and its family or sm_110f and its family from PTX 8.8)
    cp.async.bulk.prefetch.tensor.dim.L2.ss.mode{.hint} [m, {...}]{, policy}; (sm_100a from PTX 8.6; sm_100f and its family or sm_110f and its family from PTX 8.8)
    """

    _1d: _cp_async_bulk_prefetch_tensor
    _2d: _cp_async_bulk_prefetch_tensor
    _3d: _cp_async_bulk_prefetch_tensor
    _4d: _cp_async_bulk_prefetch_tensor
    _5d: _cp_async_bulk_prefetch_tensor
    L2: _cp_async_bulk_prefetch_tensor
    L2__cache_hint: _cp_async_bulk_prefetch_tensor
    async_: _cp_async_bulk_prefetch_tensor
    bulk: _cp_async_bulk_prefetch_tensor
    global_: _cp_async_bulk_prefetch_tensor
    im2col: _cp_async_bulk_prefetch_tensor
    im2col__w: _cp_async_bulk_prefetch_tensor
    im2col__w__128: _cp_async_bulk_prefetch_tensor
    prefetch: _cp_async_bulk_prefetch_tensor
    tensor: _cp_async_bulk_prefetch_tensor
    tile: _cp_async_bulk_prefetch_tensor
    tile__gather4: _cp_async_bulk_prefetch_tensor
    @overload
    def __call__(self, m: Any, /) -> Any: ...
    @overload
    def __call__(self, m: Any, policy: Any, /) -> Any: ...
    @overload
    def __call__(self, m: Any, offsets: Any, policy: Any, /) -> Any: ...

class _cp_async_bulk_prefetch:
    r"""Bring a run of bytes into the L2 cache without waiting.

    cp.async.bulk.prefetch.L2.ss{.hint} [a], size{, policy}; (sm_90 or later from PTX 8.0)
    cp.async.bulk.prefetch.tensor.dim.L2.ss{.tile}{.hint} [m, {...}]{, policy}; (sm_90 or later from PTX 8.0)
    cp.async.bulk.prefetch.tensor.dim.L2.ss.mode{.hint} [m, {...}], offsets{, policy}; (sm_90 or later from PTX 8.0)
    cp.async.bulk.prefetch.tensor.dim.L2.ss.mode{.hint} [m, {...}], offsets{, policy}; (sm_100a from PTX 8.6; sm_100f and its family or sm_110f and its family from PTX 8.8)
    cp.async.bulk.prefetch.tensor.dim.L2.ss.mode{.hint} [m, {...}]{, policy}; (sm_100a from PTX 8.6; sm_100f and its family or sm_110f and its family from PTX 8.8)
    """

    L2: _cp_async_bulk_prefetch_L2
    tensor: _cp_async_bulk_prefetch_tensor

class _cp_async_bulk_tensor:
    r"""Copy a box of a tensor without waiting.

    cp.async.bulk.tensor.dim.dst.ss{.tile}.done{.cta_group}{.hint} [d], [m, {...}], [bar]{, policy}; (sm_90 or later from PTX 8.6)
    cp.async.bulk.tensor.dim.dst.ss.mode.done{.cta_group}{.hint} [d], [m, {...}], [bar], offsets{, policy}; (sm_90 or later from PTX 8.6)
    cp.async.bulk.tensor.dim.dst.ss.mode.done{.cta_group}{.hint} [d], [m, {...}], [bar], offsets{, policy}; (sm_90 or later from PTX 8.6)
    cp.async.bulk.tensor.dim.dst.ss.mode.done{.cta_group}{.hint} [d], [m, {...}], [bar]{, policy}; (sm_90 or later from PTX 8.6)
    cp.async.bulk.tensor.dim.dst.ss{.tile}.done{.multicast::cluster}{.cta_group}{.hint} [d], [m, {...}], [bar]{, multicast}{, policy}; (sm_90 or later from PTX 8.0)
    cp.async.bulk.tensor.dim.dst.ss.mode.done{.multicast::cluster}{.cta_group}{.hint} [d], [m, {...}], [bar], offsets{, multicast}{, policy}; (sm_90 or later from PTX 8.0)
    cp.async.bulk.tensor.dim.dst.ss.mode.done{.multicast::cluster}{.cta_group}{.hint} [d], [m, {...}], [bar], offsets{, multicast}{, policy}; (sm_90 or later from PTX 8.0)
    cp.async.bulk.tensor.dim.dst.ss.mode.done{.multicast::cluster}{.cta_group}{.hint} [d], [m, {...}], [bar]{, multicast}{, policy}; (sm_90 or later from PTX 8.0)
    cp.async.bulk.tensor.dim.dst.ss{.tile}.bulk_group{.hint} [m, {...}], [a]{, policy}; (sm_90 or later from PTX 8.0)
    cp.async.bulk.tensor.dim.dst.ss.mode.bulk_group{.hint} [m, {...}], [a]{, policy}; (sm_90 or later from PTX 8.0)
    cp.async.bulk.tensor.dim.dst.ss.mode.bulk_group{.hint} [m, {...}], [a]{, policy}; (sm_100a from PTX 8.6; sm_100f and its family or sm_110f and its family from PTX 8.8)
    """

    _1d: _cp_async_bulk_tensor
    _2d: _cp_async_bulk_tensor
    _3d: _cp_async_bulk_tensor
    _4d: _cp_async_bulk_tensor
    _5d: _cp_async_bulk_tensor
    L2__cache_hint: _cp_async_bulk_tensor
    async_: _cp_async_bulk_tensor
    bulk: _cp_async_bulk_tensor
    bulk_group: _cp_async_bulk_tensor
    cta_group__1: _cp_async_bulk_tensor
    cta_group__2: _cp_async_bulk_tensor
    global_: _cp_async_bulk_tensor
    im2col: _cp_async_bulk_tensor
    im2col__w: _cp_async_bulk_tensor
    im2col__w__128: _cp_async_bulk_tensor
    im2col_no_offs: _cp_async_bulk_tensor
    mbarrier__complete_tx__bytes: _cp_async_bulk_tensor
    multicast__cluster: _cp_async_bulk_tensor
    shared__cluster: _cp_async_bulk_tensor
    shared__cta: _cp_async_bulk_tensor
    tensor: _cp_async_bulk_tensor
    tile: _cp_async_bulk_tensor
    tile__gather4: _cp_async_bulk_tensor
    tile__scatter4: _cp_async_bulk_tensor
    @overload
    def __call__(self, m: Any, a: Any, /) -> Any: ...
    @overload
    def __call__(self, d: Any, m: Any, bar: Any, /) -> Any: ...
    @overload
    def __call__(self, d: Any, m: Any, bar: Any, policy: Any, /) -> Any: ...
    @overload
    def __call__(self, d: Any, m: Any, bar: Any, offsets: Any, policy: Any, /) -> Any: ...
    @overload
    def __call__(self, d: Any, m: Any, bar: Any, offsets: Any, multicast: Any, policy: Any, /) -> Any: ...

class _cp_async_bulk_commit_group:
    r"""End a group of bulk copies.

    cp.async.bulk.commit_group; (sm_90 or later from PTX 8.0)
    """

    async_: _cp_async_bulk_commit_group
    bulk: _cp_async_bulk_commit_group
    commit_group: _cp_async_bulk_commit_group
    def __call__(self) -> Any: ...

class _cp_async_bulk_wait_group:
    r"""Wait until at most `n` groups of bulk copies are still under way.

    cp.async.bulk.wait_group{.read} n; (sm_90 or later from PTX 8.0)
    """

    async_: _cp_async_bulk_wait_group
    bulk: _cp_async_bulk_wait_group
    read: _cp_async_bulk_wait_group
    wait_group: _cp_async_bulk_wait_group
    def __call__(self, n: int, /) -> Any: ...

class _cp_async_bulk:
    r"""Copy a run of bytes between global and shared memory without waiting.

    cp.async.bulk.dst.ss.done{.hint} [d], [a], size, [bar]{, policy}; (sm_90 or later from PTX 8.6)
    cp.async.bulk.dst.ss.done{.multicast::cluster}{.hint} [d], [a], size, [bar]{, multicast}{, policy}; (sm_90 or later from PTX 8.0)
    cp.async.bulk.dst.ss.done [d], [a], size, [bar]; (sm_90 or later from PTX 8.0)
    cp.async.bulk.dst.ss.bulk_group{.hint}{.mask} [d], [a], size{, policy}{, mask}; (sm_90 or later from PTX 8.0)
    """

    L2__cache_hint: _cp_async_bulk
    async_: _cp_async_bulk
    bulk: _cp_async_bulk
    bulk_group: _cp_async_bulk
    commit_group: _cp_async_bulk_commit_group
    cp_mask: _cp_async_bulk
    global_: _cp_async_bulk
    mbarrier__complete_tx__bytes: _cp_async_bulk
    multicast__cluster: _cp_async_bulk
    prefetch: _cp_async_bulk_prefetch
    shared__cluster: _cp_async_bulk
    shared__cta: _cp_async_bulk
    tensor: _cp_async_bulk_tensor
    wait_group: _cp_async_bulk_wait_group
    @overload
    def __call__(self, d: Any, a: Any, size: Any, /) -> Any: ...
    @overload
    def __call__(self, d: Any, a: Any, size: Any, bar: Any, /) -> Any: ...
    @overload
    def __call__(self, d: Any, a: Any, size: Any, bar: Any, policy: Any, /) -> Any: ...
    @overload
    def __call__(self, d: Any, a: Any, size: Any, bar: Any, multicast: Any, policy: Any, /) -> Any: ...

class _cp_async:
    r"""Copy from global to shared memory without waiting.

    cp.async.cop.dst.src{.hint}{.fetch} [d], [a], size{, ssize}{, policy}; (sm_80 or later from PTX 7.0)
    cp.async.cop.dst.src{.hint}{.fetch} [d], [a], size, ignore{, policy}; (sm_80 or later from PTX 8.0)
    cp.async.cop.dst.src{.hint}{.fetch} [d], [a], size{, ssize}{, policy}; (sm_80 or later from PTX 7.0)
    cp.async.cop.dst.src{.hint}{.fetch} [d], [a], size, ignore{, policy}; (sm_80 or later from PTX 8.0)
    """

    L2__128B: _cp_async
    L2__256B: _cp_async
    L2__64B: _cp_async
    L2__cache_hint: _cp_async
    async_: _cp_async
    bulk: _cp_async_bulk
    ca: _cp_async
    cg: _cp_async
    commit_group: _cp_async_commit_group
    global_: _cp_async
    mbarrier: _cp_async_mbarrier
    shared: _cp_async
    shared__cta: _cp_async
    wait_all: _cp_async_wait_all
    wait_group: _cp_async_wait_group
    @overload
    def __call__(self, d: Any, a: Any, size: int, /) -> Any: ...
    @overload
    def __call__(self, d: Any, a: Any, size: int, ignore: Any, /) -> Any: ...
    @overload
    def __call__(self, d: Any, a: Any, size: int, ssize: Any, policy: Any, /) -> Any: ...

class _cp_reduce:
    r"""Combine a run of elements with those of another space without waiting.

    cp.reduce.async.bulk.dst.ss.done.op.type [d], [a], size, [bar]; (sm_90 or later from PTX 8.0)
    cp.reduce.async.bulk.dst.ss.bulk_group{.hint}.op.type [d], [a], size{, policy}; (sm_90 or later from PTX 8.0)
    cp.reduce.async.bulk.dst.ss.bulk_group{.hint}.op.noftz.type [d], [a], size{, policy}; (sm_90 or later from PTX 8.0)
    cp.reduce.async.bulk.tensor.dim.dst.ss.op{.tile}.bulk_group{.hint} [m, {...}], [a]{, policy}; (sm_90 or later from PTX 8.0)
    cp.reduce.async.bulk.tensor.dim.dst.ss.op.mode.bulk_group{.hint} [m, {...}], [a]{, policy}; (sm_90 or later from PTX 8.0)
    """

    _1d: _cp_reduce
    _2d: _cp_reduce
    _3d: _cp_reduce
    _4d: _cp_reduce
    _5d: _cp_reduce
    L2__cache_hint: _cp_reduce
    add: _cp_reduce
    and_: _cp_reduce
    async_: _cp_reduce
    b32: _cp_reduce
    b64: _cp_reduce
    bf16: _cp_reduce
    bulk: _cp_reduce
    bulk_group: _cp_reduce
    dec: _cp_reduce
    f16: _cp_reduce
    f32: _cp_reduce
    f64: _cp_reduce
    global_: _cp_reduce
    im2col_no_offs: _cp_reduce
    inc: _cp_reduce
    max: _cp_reduce
    mbarrier__complete_tx__bytes: _cp_reduce
    min: _cp_reduce
    noftz: _cp_reduce
    or_: _cp_reduce
    reduce: _cp_reduce
    s32: _cp_reduce
    s64: _cp_reduce
    shared__cluster: _cp_reduce
    shared__cta: _cp_reduce
    tensor: _cp_reduce
    tile: _cp_reduce
    u32: _cp_reduce
    u64: _cp_reduce
    xor: _cp_reduce
    @overload
    def __call__(self, m: Any, a: Any, /) -> Any: ...
    @overload
    def __call__(self, d: Any, a: Any, size: Any, /) -> Any: ...
    @overload
    def __call__(self, d: Any, a: Any, size: Any, bar: Any, /) -> Any: ...

class _cp:
    r"""Copy from global to shared memory without waiting.

    cp.async.cop.dst.src{.hint}{.fetch} [d], [a], size{, ssize}{, policy}; (sm_80 or later from PTX 7.0)
    cp.async.cop.dst.src{.hint}{.fetch} [d], [a], size, ignore{, policy}; (sm_80 or later from PTX 8.0)
    cp.async.cop.dst.src{.hint}{.fetch} [d], [a], size{, ssize}{, policy}; (sm_80 or later from PTX 7.0)
    cp.async.cop.dst.src{.hint}{.fetch} [d], [a], size, ignore{, policy}; (sm_80 or later from PTX 8.0)
    cp.async.commit_group; (sm_80 or later from PTX 7.0)
    cp.async.wait_group n; (sm_80 or later from PTX 7.0)
    cp.async.wait_all; (sm_80 or later from PTX 7.0)
    cp.async.mbarrier.arrive{.noinc}{.ss}.type [a]; (sm_80 or later from PTX 7.0)
    cp.async.bulk.dst.ss.done{.hint} [d], [a], size, [bar]{, policy}; (sm_90 or later from PTX 8.6)
    cp.async.bulk.dst.ss.done{.multicast::cluster}{.hint} [d], [a], size, [bar]{, multicast}{, policy}; (sm_90 or later from PTX 8.0)
    cp.async.bulk.dst.ss.done [d], [a], size, [bar]; (sm_90 or later from PTX 8.0)
    cp.async.bulk.dst.ss.bulk_group{.hint}{.mask} [d], [a], size{, policy}{, mask}; (sm_90 or later from PTX 8.0)
    cp.reduce.async.bulk.dst.ss.done.op.type [d], [a], size, [bar]; (sm_90 or later from PTX 8.0)
    cp.reduce.async.bulk.dst.ss.bulk_group{.hint}.op.type [d], [a], size{, policy}; (sm_90 or later from PTX 8.0)
    cp.reduce.async.bulk.dst.ss.bulk_group{.hint}.op.noftz.type [d], [a], size{, policy}; (sm_90 or later from PTX 8.0)
    cp.async.bulk.prefetch.L2.ss{.hint} [a], size{, policy}; (sm_90 or later from PTX 8.0)
    cp.async.bulk.tensor.dim.dst.ss{.tile}.done{.cta_group}{.hint} [d], [m, {...}], [bar]{, policy}; (sm_90 or later from PTX 8.6)
    cp.async.bulk.tensor.dim.dst.ss.mode.done{.cta_group}{.hint} [d], [m, {...}], [bar], offsets{, policy}; (sm_90 or later from PTX 8.6)
    cp.async.bulk.tensor.dim.dst.ss.mode.done{.cta_group}{.hint} [d], [m, {...}], [bar], offsets{, policy}; (sm_90 or later from PTX 8.6)
    cp.async.bulk.tensor.dim.dst.ss.mode.done{.cta_group}{.hint} [d], [m, {...}], [bar]{, policy}; (sm_90 or later from PTX 8.6)
    cp.async.bulk.tensor.dim.dst.ss{.tile}.done{.multicast::cluster}{.cta_group}{.hint} [d], [m, {...}], [bar]{, multicast}{, policy}; (sm_90 or later from PTX 8.0)
    cp.async.bulk.tensor.dim.dst.ss.mode.done{.multicast::cluster}{.cta_group}{.hint} [d], [m, {...}], [bar], offsets{, multicast}{, policy}; (sm_90 or later from PTX 8.0)
    cp.async.bulk.tensor.dim.dst.ss.mode.done{.multicast::cluster}{.cta_group}{.hint} [d], [m, {...}], [bar], offsets{, multicast}{, policy}; (sm_90 or later from PTX 8.0)
    cp.async.bulk.tensor.dim.dst.ss.mode.done{.multicast::cluster}{.cta_group}{.hint} [d], [m, {...}], [bar]{, multicast}{, policy}; (sm_90 or later from PTX 8.0)
    cp.async.bulk.tensor.dim.dst.ss{.tile}.bulk_group{.hint} [m, {...}], [a]{, policy}; (sm_90 or later from PTX 8.0)
    cp.async.bulk.tensor.dim.dst.ss.mode.bulk_group{.hint} [m, {...}], [a]{, policy}; (sm_90 or later from PTX 8.0)
    cp.async.bulk.tensor.dim.dst.ss.mode.bulk_group{.hint} [m, {...}], [a]{, policy}; (sm_100a from PTX 8.6; sm_100f and its family or sm_110f and its family from PTX 8.8)
    cp.reduce.async.bulk.tensor.dim.dst.ss.op{.tile}.bulk_group{.hint} [m, {...}], [a]{, policy}; (sm_90 or later from PTX 8.0)
    cp.reduce.async.bulk.tensor.dim.dst.ss.op.mode.bulk_group{.hint} [m, {...}], [a]{, policy}; (sm_90 or later from PTX 8.0)
    cp.async.bulk.prefetch.tensor.dim.L2.ss{.tile}{.hint} [m, {...}]{, policy}; (sm_90 or later from PTX 8.0)
    cp.async.bulk.prefetch.tensor.dim.L2.ss.mode{.hint} [m, {...}], offsets{, policy}; (sm_90 or later from PTX 8.0)
    cp.async.bulk.prefetch.tensor.dim.L2.ss.mode{.hint} [m, {...}], offsets{, policy}; (sm_100a from PTX 8.6; sm_100f and its family or sm_110f and its family from PTX 8.8)
    cp.async.bulk.prefetch.tensor.dim.L2.ss.mode{.hint} [m, {...}]{, policy}; (sm_100a from PTX 8.6; sm_100f and its family or sm_110f and its family from PTX 8.8)
    cp.async.bulk.commit_group; (sm_90 or later from PTX 8.0)
    cp.async.bulk.wait_group{.read} n; (sm_90 or later from PTX 8.0)
    """

    async_: _cp_async
    reduce: _cp_reduce

class _createpolicy_range:
    r"""Make a cache policy.

    createpolicy.range{.ss}.first{.other}.type d, [a], primary, total; (sm_80 or later from PTX 7.4)
    """

    L2__evict_first: _createpolicy_range
    L2__evict_last: _createpolicy_range
    L2__evict_normal: _createpolicy_range
    L2__evict_unchanged: _createpolicy_range
    b64: _createpolicy_range
    global_: _createpolicy_range
    range: _createpolicy_range
    @overload
    def __call__(self, a: Any, primary: Any, total: Any, /) -> Any: ...
    @overload
    def __call__(self, d: Any, a: Any, primary: Any, total: Any, /) -> Any: ...

class _createpolicy_fractional:
    r"""Make a cache policy.

    createpolicy.fractional.first{.other}.type d{, fraction}; (sm_80 or later from PTX 7.4)
    """

    L2__evict_first: _createpolicy_fractional
    L2__evict_last: _createpolicy_fractional
    L2__evict_normal: _createpolicy_fractional
    L2__evict_unchanged: _createpolicy_fractional
    b64: _createpolicy_fractional
    fractional: _createpolicy_fractional
    @overload
    def __call__(self) -> Any: ...
    @overload
    def __call__(self, d: Any, /) -> Any: ...
    @overload
    def __call__(self, d: Any, fraction: Any, /) -> Any: ...

class _createpolicy_cvt:
    r"""Make a cache policy.

    createpolicy.cvt.L2.type d, access; (sm_80 or later from PTX 7.4)
    """

    L2: _createpolicy_cvt
    b64: _createpolicy_cvt
    cvt: _createpolicy_cvt
    @overload
    def __call__(self, access: Any, /) -> Any: ...
    @overload
    def __call__(self, d: Any, access: Any, /) -> Any: ...

class _createpolicy:
    r"""Make a cache policy.

    createpolicy.range{.ss}.first{.other}.type d, [a], primary, total; (sm_80 or later from PTX 7.4)
    createpolicy.fractional.first{.other}.type d{, fraction}; (sm_80 or later from PTX 7.4)
    createpolicy.cvt.L2.type d, access; (sm_80 or later from PTX 7.4)
    """

    cvt: _createpolicy_cvt
    fractional: _createpolicy_fractional
    range: _createpolicy_range

class _cvt_sat:
    r"""Convert between types.

    cvt.sat.type.atype d, a; (every target)
    """

    s16: _cvt_sat
    s32: _cvt_sat
    s64: _cvt_sat
    s8: _cvt_sat
    sat: _cvt_sat
    u16: _cvt_sat
    u32: _cvt_sat
    u64: _cvt_sat
    u8: _cvt_sat
    @overload
    def __call__(self, a: Any, /) -> Any: ...
    @overload
    def __call__(self, d: Any, a: Any, /) -> Any: ...

class _cvt_pack:
    r"""Saturate two integers to a narrower type and pack them.

    cvt.pack.sat.type.atype d, a, b; (sm_72 or later from PTX 6.5)
    cvt.pack.sat.type.atype.ctype d, a, b, c; (sm_72 or later from PTX 6.5)
    """

    b32: _cvt_pack
    pack: _cvt_pack
    s16: _cvt_pack
    s2: _cvt_pack
    s32: _cvt_pack
    s4: _cvt_pack
    s8: _cvt_pack
    sat: _cvt_pack
    u16: _cvt_pack
    u2: _cvt_pack
    u4: _cvt_pack
    u8: _cvt_pack
    @overload
    def __call__(self, a: Any, b: Any, /) -> Any: ...
    @overload
    def __call__(self, d: Any, a: Any, b: Any, /) -> Any: ...
    @overload
    def __call__(self, d: Any, a: Any, b: Any, c: Any, /) -> Any: ...

class _cvt:
    r"""Convert between types.

    cvt.type.atype d, a; (every target)
    cvt.irnd{.ftz}{.sat}.type.atype d, a; (every target)
    cvt.irnd{.sat}.type.atype d, a; (every target)
    cvt.irnd.type.atype d, a; (sm_90 or later from PTX 7.8)
    cvt.rnd{.ftz}{.sat}.type.atype d, a; (every target)
    cvt.rnd{.sat}.type.atype d, a; (every target)
    cvt.rnd.type.atype d, a; (sm_90 or later from PTX 7.8)
    cvt{.irnd}{.ftz}{.sat}.type.atype d, a; (every target)
    cvt{.irnd}{.sat}.type.atype d, a; (every target)
    cvt{.irnd}{.sat}.type.atype d, a; (sm_53 or later from PTX 4.2)
    cvt{.irnd}.type.atype d, a; (sm_90 or later from PTX 7.8)
    cvt{.ftz}{.sat}.type.atype d, a; (every target)
    cvt.rnd{.ftz}{.sat}.type.atype d, a; (every target)
    cvt{.ftz}{.sat}.type.atype d, a; (sm_53 or later from PTX 4.2)
    cvt{.rnd}{.ftz}.type.atype d, a; (sm_80 or later from PTX 7.1)
    cvt{.sat}.type.atype d, a; (sm_53 or later from PTX 4.2)
    cvt{.rnd}.type.atype d, a; (sm_90 or later from PTX 7.8)
    cvt.rnd{.ftz}{.sat}.type.atype d, a; (sm_53 or later from PTX 4.2)
    cvt.rnd{.sat}.type.atype d, a; (sm_53 or later from PTX 4.2)
    cvt{.rnd}.type.atype d, a; (sm_90 or later from PTX 7.8)
    cvt.rnd{.ftz}.type.atype d, a; (sm_80 or later from PTX 7.0)
    cvt.rnd.type.atype d, a; (sm_90 or later from PTX 7.8)
    cvt{.rnd}.type.atype d, a; (sm_90 or later from PTX 7.8)
    cvt.rnd{.relu}{.satfinite}.type.atype d, a; (every target)
    cvt.rnd{.relu}{.satfinite}.type.atype d, a, b; (sm_80 or later from PTX 7.0)
    cvt.rnd{.relu}{.satfinite}.type.atype d, a, b, rbits; (sm_100a or sm_103a from PTX 8.7)
    cvt.rnd{.satfinite}.type.atype d, a; (sm_80 or later from PTX 7.0)
    cvt.rnd{.satfinite}{.relu}.type.atype d, a; (sm_90 or later from PTX 7.8)
    cvt.rnd.satfinite{.relu}.type.atype d, a, b; (sm_90 or later from PTX 7.8; sm_89 or later from PTX 8.1)
    cvt.rnd.satfinite{.relu}.type.atype d, a; (sm_90 or later from PTX 7.8; sm_89 or later from PTX 8.1)
    cvt.rnd.satfinite{.relu}.type.atype d, a; (sm_100a or sm_103a or sm_110a or sm_120a or sm_121a or sm_100f and its family or sm_110f and its family or sm_120f and its family from PTX 9.1)
    cvt.rnd{.relu}.type.atype d, a; (sm_90 or later from PTX 7.8; sm_89 or later from PTX 8.1)
    cvt.rnd{.satfinite}{.relu}{.scaled::n2::ue8m0}.type.atype d, a{, scale}; (sm_100a or sm_103a or sm_110a or sm_120a or sm_121a or sm_100f and its family or sm_110f and its family or sm_120f and its family from PTX 9.2)
    cvt.rnd{.relu}.satfinite.type.atype d, a, rbits; (sm_100a or sm_103a from PTX 8.7)
    cvt.rnd.satfinite{.relu}.type.atype d, a, b; (sm_100a or sm_120a from PTX 8.6; sm_100f and its family or sm_110f and its family or sm_120f and its family from PTX 8.8)
    cvt.rnd.satfinite{.relu}.type.atype d, a; (sm_100a or sm_103a or sm_110a or sm_120a or sm_121a or sm_100f and its family or sm_110f and its family or sm_120f and its family from PTX 9.1)
    cvt.rnd{.relu}.type.atype d, a; (sm_100a or sm_120a from PTX 8.6; sm_100f and its family or sm_110f and its family or sm_120f and its family from PTX 8.8)
    cvt.rnd{.satfinite}{.relu}{.scaled::n2::ue8m0}.type.atype d, a{, scale}; (sm_100a or sm_103a or sm_110a or sm_120a or sm_121a or sm_100f and its family or sm_110f and its family or sm_120f and its family from PTX 9.2)
    cvt.rnd.satfinite{.relu}.type.atype d, a, b; (sm_100a or sm_120a from PTX 8.6; sm_100f and its family or sm_110f and its family or sm_120f and its family from PTX 8.8)
    cvt.rnd.satfinite{.relu}.type.atype d, a; (sm_100a or sm_103a or sm_110a or sm_120a or sm_121a or sm_100f and its family or sm_110f and its family or sm_120f and its family from PTX 9.1)
    cvt.rnd{.relu}.type.atype d, a; (sm_100a or sm_120a from PTX 8.6; sm_100f and its family or sm_110f and its family or sm_120f and its family from PTX 8.8)
    cvt.rnd{.satfinite}{.relu}{.scaled::n2::ue8m0}.type.atype d, a{, scale}; (sm_100a or sm_103a or sm_110a or sm_120a or sm_121a or sm_100f and its family or sm_110f and its family or sm_120f and its family from PTX 9.2)
    cvt.rnd{.satfinite}.type.atype d, a, b; (sm_100a or sm_120a from PTX 8.6; sm_100f and its family or sm_110f and its family or sm_120f and its family from PTX 8.8)
    cvt.rnd{.satfinite}.type.atype d, a; (sm_100a or sm_120a from PTX 8.6; sm_100f and its family or sm_110f and its family or sm_120f and its family from PTX 8.8)
    cvt.rnd.type.atype d, a; (sm_100a or sm_120a from PTX 8.6; sm_100f and its family or sm_110f and its family or sm_120f and its family from PTX 8.8)
    cvt.rnd.satfinite{.relu}{.scaled::n2::ue8m0}.type.atype d, a, b{, scale}; (sm_100a or sm_103a or sm_110a or sm_120a or sm_121a from PTX 9.1)
    cvt.rnd.satfinite{.relu}{.scaled::n2::ue8m0}.type.atype d, a{, scale}; (sm_100a or sm_103a or sm_110a or sm_120a or sm_121a from PTX 9.1)
    cvt.rnd{.satfinite}{.relu}{.scaled::n2::ue8m0}.type.atype d, a{, scale}; (sm_100a or sm_103a or sm_110a or sm_120a or sm_121a from PTX 9.1)
    """

    bf16: _cvt
    bf16x2: _cvt
    e2m1x2: _cvt
    e2m1x4: _cvt
    e2m3x2: _cvt
    e2m3x4: _cvt
    e3m2x2: _cvt
    e3m2x4: _cvt
    e4m3x2: _cvt
    e4m3x4: _cvt
    e5m2x2: _cvt
    e5m2x4: _cvt
    f16: _cvt
    f16x2: _cvt
    f32: _cvt
    f64: _cvt
    ftz: _cvt
    pack: _cvt_pack
    relu: _cvt
    rm: _cvt
    rmi: _cvt
    rn: _cvt
    rna: _cvt
    rni: _cvt
    rp: _cvt
    rpi: _cvt
    rs: _cvt
    rz: _cvt
    rzi: _cvt
    s16: _cvt
    s2f6x2: _cvt
    s32: _cvt
    s64: _cvt
    s8: _cvt
    sat: _cvt_sat
    satfinite: _cvt
    scaled__n2__ue8m0: _cvt
    tf32: _cvt
    u16: _cvt
    u32: _cvt
    u64: _cvt
    u8: _cvt
    ue8m0x2: _cvt
    @overload
    def __call__(self, a: Any, /) -> Any: ...
    @overload
    def __call__(self, d: Any, a: Any, /) -> Any: ...
    @overload
    def __call__(self, d: Any, a: Any, b: Any, /) -> Any: ...
    @overload
    def __call__(self, d: Any, a: Any, b: Any, rbits: Any, /) -> Any: ...

class _cvta_to:
    r"""Turn a generic address into one of a state space.

    cvta.to.ss.size d, a; (every target)
    """

    const: _cvta_to
    global_: _cvta_to
    local: _cvta_to
    param: _cvta_to
    param__entry: _cvta_to
    shared: _cvta_to
    shared__cluster: _cvta_to
    shared__cta: _cvta_to
    to: _cvta_to
    u64: _cvta_to
    @overload
    def __call__(self, a: Any, /) -> Any: ...
    @overload
    def __call__(self, d: Any, a: Any, /) -> Any: ...

class _cvta:
    r"""Turn an address of a state space into a generic one.

    cvta.ss.size d, a; (every target)
    """

    const: _cvta
    global_: _cvta
    local: _cvta
    param: _cvta
    param__entry: _cvta
    shared: _cvta
    shared__cluster: _cvta
    shared__cta: _cvta
    to: _cvta_to
    u64: _cvta
    @overload
    def __call__(self, a: Any, /) -> Any: ...
    @overload
    def __call__(self, d: Any, a: Any, /) -> Any: ...

class _discard:
    r"""Throw away a line without writing it back.

    discard{.ss}.level [a], size; (sm_80 or later from PTX 7.4)
    """

    L2: _discard
    global_: _discard
    def __call__(self, a: Any, size: int, /) -> Any: ...

class _div:
    r"""Divide one value by another.

    div.type d, a, b; (every target)
    div.rnd{.ftz}.type d, a, b; (every target)
    div.rnd.type d, a, b; (every target)
    """

    approx: _div
    f32: _div
    f64: _div
    ftz: _div
    full: _div
    rm: _div
    rn: _div
    rp: _div
    rz: _div
    s16: _div
    s32: _div
    s64: _div
    u16: _div
    u32: _div
    u64: _div
    @overload
    def __call__(self, a: Any, b: Any, /) -> Any: ...
    @overload
    def __call__(self, d: Any, a: Any, b: Any, /) -> Any: ...

class _dp2a:
    r"""Dot product of two halves with two bytes, accumulated.

    dp2a.mode.atype.btype d, a, b, c; (sm_61 or later from PTX 5.0)
    """

    hi: _dp2a
    lo: _dp2a
    s32: _dp2a
    u32: _dp2a
    @overload
    def __call__(self, a: Any, b: Any, c: Any, /) -> Any: ...
    @overload
    def __call__(self, d: Any, a: Any, b: Any, c: Any, /) -> Any: ...

class _dp4a:
    r"""Dot product of four bytes, accumulated.

    dp4a.atype.btype d, a, b, c; (sm_61 or later from PTX 5.0)
    """

    s32: _dp4a
    u32: _dp4a
    @overload
    def __call__(self, a: Any, b: Any, c: Any, /) -> Any: ...
    @overload
    def __call__(self, d: Any, a: Any, b: Any, c: Any, /) -> Any: ...

class _elect:
    r"""Choose one thread of the warp.

    elect.sync d|p, mask; (sm_90 or later from PTX 8.0)
    """

    sync: _elect
    @overload
    def __call__(self, mask: Any, /) -> Any: ...
    @overload
    def __call__(self, d: Any, mask: Any, /) -> Any: ...

class _ex2:
    r"""Base-2 exponential.

    ex2.rnd{.ftz}.type d, a; (every target)
    ex2.rnd.type d, a; (sm_75 or later from PTX 7.0)
    ex2.rnd.ftz.type d, a; (sm_90 or later from PTX 7.8)
    """

    approx: _ex2
    bf16: _ex2
    bf16x2: _ex2
    f16: _ex2
    f16x2: _ex2
    f32: _ex2
    ftz: _ex2
    @overload
    def __call__(self, a: Any, /) -> Any: ...
    @overload
    def __call__(self, d: Any, a: Any, /) -> Any: ...

class _exit:
    r"""End this thread.

    exit; (every target)
    """

    def __call__(self) -> Any: ...

class _fence_mbarrier_init:
    r"""Order memory accesses.

    fence.mbarrier_init.sem.scope; (sm_90 or later from PTX 8.0)
    """

    cluster: _fence_mbarrier_init
    mbarrier_init: _fence_mbarrier_init
    release: _fence_mbarrier_init
    def __call__(self) -> Any: ...

class _fence_proxy:
    r"""Order accesses that go through different proxies.

    fence.proxy.kind; (every target)
    fence.proxy.kind.sem.scope; (sm_90 or later from PTX 8.3)
    fence.proxy.kind.sem.scope [a], size; (sm_90 or later from PTX 8.3)
    fence.proxy.kind.sem.restrict.scope; (sm_90 or later from PTX 8.6)
    fence.proxy.kind.sem.restrict.scope; (sm_90 or later from PTX 8.6)
    """

    acquire: _fence_proxy
    alias: _fence_proxy
    async_: _fence_proxy
    async__generic: _fence_proxy
    cluster: _fence_proxy
    cta: _fence_proxy
    global_: _fence_proxy
    gpu: _fence_proxy
    proxy: _fence_proxy
    release: _fence_proxy
    shared__cluster: _fence_proxy
    shared__cta: _fence_proxy
    sync_restrict__shared__cluster: _fence_proxy
    sync_restrict__shared__cta: _fence_proxy
    sys: _fence_proxy
    tensormap__generic: _fence_proxy
    @overload
    def __call__(self) -> Any: ...
    @overload
    def __call__(self, a: Any, size: int, /) -> Any: ...

class _fence:
    r"""Order memory accesses.

    fence{.sem}.scope; (sm_70 or later from PTX 6.0)
    fence.sem.restrict.scope; (sm_90 or later from PTX 8.6)
    fence.sem.restrict.scope; (sm_90 or later from PTX 8.6)
    """

    acq_rel: _fence
    acquire: _fence
    cluster: _fence
    cta: _fence
    gpu: _fence
    mbarrier_init: _fence_mbarrier_init
    proxy: _fence_proxy
    release: _fence
    sc: _fence
    sync_restrict__shared__cluster: _fence
    sync_restrict__shared__cta: _fence
    sys: _fence
    def __call__(self) -> Any: ...

class _fma:
    r"""Fused multiply-add.

    fma.rnd{.ftz}{.sat}.type d, a, b, c; (every target)
    fma.rnd{.ftz}.type d, a, b, c; (sm_100 or later from PTX 8.6)
    fma.rnd.type d, a, b, c; (every target)
    fma.rnd{.sat}.type.abtype d, a, b, c; (sm_100 or later from PTX 8.6)
    fma.rnd{.ftz}{.sat}.type d, a, b, c; (sm_53 or later from PTX 4.2)
    fma.rnd{.ftz}.relu.type d, a, b, c; (sm_80 or later from PTX 7.0)
    fma.rnd{.relu}.type d, a, b, c; (sm_80 or later from PTX 7.0)
    fma.rnd.oob{.relu}.type d, a, b, c; (sm_90 or later from PTX 8.1)
    """

    bf16: _fma
    bf16x2: _fma
    f16: _fma
    f16x2: _fma
    f32: _fma
    f32x2: _fma
    f64: _fma
    ftz: _fma
    oob: _fma
    relu: _fma
    rm: _fma
    rn: _fma
    rp: _fma
    rz: _fma
    sat: _fma
    @overload
    def __call__(self, a: Any, b: Any, c: Any, /) -> Any: ...
    @overload
    def __call__(self, d: Any, a: Any, b: Any, c: Any, /) -> Any: ...

class _fns:
    r"""Position of the n-th set bit.

    fns.type d, mask, base, offset; (sm_30 or later from PTX 6.0)
    """

    b32: _fns
    @overload
    def __call__(self, mask: Any, base: Any, offset: Any, /) -> Any: ...
    @overload
    def __call__(self, d: Any, mask: Any, base: Any, offset: Any, /) -> Any: ...

class _getctarank:
    r"""The rank in the cluster of the block that a shared address belongs to.

    getctarank{.ss}.type d, a; (sm_90 or later from PTX 7.8)
    """

    shared__cluster: _getctarank
    u32: _getctarank
    u64: _getctarank
    @overload
    def __call__(self, a: Any, /) -> Any: ...
    @overload
    def __call__(self, d: Any, a: Any, /) -> Any: ...

class _griddepcontrol:
    r"""Order this grid with the one launched after it or before it.

    griddepcontrol.action; (sm_90 or later from PTX 7.8)
    """

    launch_dependents: _griddepcontrol
    wait: _griddepcontrol
    def __call__(self) -> Any: ...

class _isspacep:
    r"""Whether a generic address lies in a state space.

    isspacep.ss p, a; (every target)
    """

    const: _isspacep
    global_: _isspacep
    local: _isspacep
    param: _isspacep
    param__entry: _isspacep
    shared: _isspacep
    shared__cluster: _isspacep
    shared__cta: _isspacep
    @overload
    def __call__(self, a: Any, /) -> Any: ...
    @overload
    def __call__(self, p: Any, a: Any, /) -> Any: ...

class _istypep:
    r"""Whether a handle is that of a texture, a sampler or a surface.

    istypep.what p, a; (sm_30 or later from PTX 4.0)
    """

    samplerref: _istypep
    surfref: _istypep
    texref: _istypep
    @overload
    def __call__(self, a: Any, /) -> Any: ...
    @overload
    def __call__(self, p: Any, a: Any, /) -> Any: ...

class _ld_mmio:
    r"""Load from memory.

    ld.mmio.sem.scope{.ss}.type d, [a]; (sm_70 or later from PTX 8.2)
    """

    b128: _ld_mmio
    b16: _ld_mmio
    b32: _ld_mmio
    b64: _ld_mmio
    b8: _ld_mmio
    f32: _ld_mmio
    f64: _ld_mmio
    global_: _ld_mmio
    mmio: _ld_mmio
    relaxed: _ld_mmio
    s16: _ld_mmio
    s32: _ld_mmio
    s64: _ld_mmio
    s8: _ld_mmio
    sys: _ld_mmio
    u16: _ld_mmio
    u32: _ld_mmio
    u64: _ld_mmio
    u8: _ld_mmio
    @overload
    def __call__(self, a: Any, /) -> Any: ...
    @overload
    def __call__(self, d: Any, a: Any, /) -> Any: ...

class _ld:
    r"""Load from memory.

    ld{.sem}{.ss}{.cop}{.hint}{.fetch}{.vec}.type d, [a]{, policy}; (every target)
    ld{.sem}{.ss}{.l1}{.l2}{.hint}{.fetch}{.vec}.type d, [a]{, policy}; (every target)
    ld.sem{.ss}{.fetch}{.vec}.type d, [a]; (every target)
    ld.sem.scope{.ss}{.l1}{.l2}{.hint}{.fetch}{.vec}.type d, [a]{, policy}; (sm_70 or later from PTX 6.0)
    ld.ss{.cop}.nc{.hint}{.fetch}{.vec}.type d, [a]{, policy}; (sm_32 or later from PTX 3.1)
    ld.ss.nc{.l1}{.l2}{.hint}{.fetch}{.vec}.type d, [a]{, policy}; (sm_32 or later from PTX 3.1)
    """

    L1__evict_first: _ld
    L1__evict_last: _ld
    L1__evict_normal: _ld
    L1__evict_unchanged: _ld
    L1__no_allocate: _ld
    L2__128B: _ld
    L2__256B: _ld
    L2__64B: _ld
    L2__cache_hint: _ld
    L2__evict_first: _ld
    L2__evict_last: _ld
    L2__evict_normal: _ld
    acquire: _ld
    b128: _ld
    b16: _ld
    b32: _ld
    b64: _ld
    b8: _ld
    ca: _ld
    cg: _ld
    cluster: _ld
    const: _ld
    cs: _ld
    cta: _ld
    cv: _ld
    f32: _ld
    f64: _ld
    global_: _ld
    gpu: _ld
    local: _ld
    lu: _ld
    mmio: _ld_mmio
    nc: _ld
    param: _ld
    param__entry: _ld
    param__func: _ld
    relaxed: _ld
    s16: _ld
    s32: _ld
    s64: _ld
    s8: _ld
    shared: _ld
    shared__cluster: _ld
    shared__cta: _ld
    sys: _ld
    u16: _ld
    u32: _ld
    u64: _ld
    u8: _ld
    v2: _ld
    v4: _ld
    v8: _ld
    volatile: _ld
    weak: _ld
    @overload
    def __call__(self, a: Any, /) -> Any: ...
    @overload
    def __call__(self, d: Any, a: Any, /) -> Any: ...
    @overload
    def __call__(self, d: Any, a: Any, policy: Any, /) -> Any: ...

class _ldmatrix:
    r"""Load 8x8 matrices from shared memory, spread over the warp.

    ldmatrix.sync.aligned.shape.num{.trans}{.ss}.type d, [a]; (sm_75 or later from PTX 6.5)
    ldmatrix.sync.aligned.shape.num.trans{.ss}.type d, [a]; (sm_100a or sm_120a from PTX 8.6; sm_100f and its family or sm_110f and its family or sm_120f and its family from PTX 8.8)
    ldmatrix.sync.aligned.shape.num.trans{.ss}.type d, [a]; (sm_100a or sm_120a from PTX 8.6; sm_100f and its family or sm_110f and its family or sm_120f and its family from PTX 8.8)
    ldmatrix.sync.aligned.shape.num{.ss}.type.src d, [a]; (sm_100a or sm_120a from PTX 8.6; sm_100f and its family or sm_110f and its family or sm_120f and its family from PTX 8.8)
    ldmatrix.sync.aligned.shape.num.trans{.ss}.type.src d, [a]; (sm_100a or sm_120a from PTX 8.6; sm_100f and its family or sm_110f and its family or sm_120f and its family from PTX 8.8)
    ldmatrix.sync.aligned.shape.num.trans{.ss}.type.src d, [a]; (sm_100a or sm_120a from PTX 8.6; sm_100f and its family or sm_110f and its family or sm_120f and its family from PTX 8.8)
    """

    aligned: _ldmatrix
    b16: _ldmatrix
    b4x16_p64: _ldmatrix
    b6x16_p32: _ldmatrix
    b8: _ldmatrix
    b8x16: _ldmatrix
    m16n16: _ldmatrix
    m8n16: _ldmatrix
    m8n8: _ldmatrix
    shared: _ldmatrix
    shared__cta: _ldmatrix
    sync: _ldmatrix
    trans: _ldmatrix
    x1: _ldmatrix
    x2: _ldmatrix
    x4: _ldmatrix
    @overload
    def __call__(self, a: Any, /) -> Any: ...
    @overload
    def __call__(self, d: Any, a: Any, /) -> Any: ...

class _ldu:
    r"""Load data that is the same for every thread of the warp.

    ldu{.ss}{.vec}.type d, [a]; (every target)
    """

    b128: _ldu
    b16: _ldu
    b32: _ldu
    b64: _ldu
    b8: _ldu
    f32: _ldu
    f64: _ldu
    global_: _ldu
    s16: _ldu
    s32: _ldu
    s64: _ldu
    s8: _ldu
    u16: _ldu
    u32: _ldu
    u64: _ldu
    u8: _ldu
    v2: _ldu
    v4: _ldu
    @overload
    def __call__(self, a: Any, /) -> Any: ...
    @overload
    def __call__(self, d: Any, a: Any, /) -> Any: ...

class _lg2:
    r"""Base-2 logarithm.

    lg2.rnd{.ftz}.type d, a; (every target)
    """

    approx: _lg2
    f32: _lg2
    ftz: _lg2
    @overload
    def __call__(self, a: Any, /) -> Any: ...
    @overload
    def __call__(self, d: Any, a: Any, /) -> Any: ...

class _lop3:
    r"""Any bitwise function of three operands.

    lop3.type d, a, b, c, lut; (sm_50 or later from PTX 4.3)
    lop3.bool.type d|p, a, b, c, lut, {!}q; (sm_70 or later from PTX 8.2)
    """

    and_: _lop3
    b32: _lop3
    or_: _lop3
    @overload
    def __call__(self, a: Any, b: Any, c: Any, lut: int, /) -> Any: ...
    @overload
    def __call__(self, d: Any, a: Any, b: Any, c: Any, lut: Any, /) -> Any: ...
    @overload
    def __call__(self, d: Any, a: Any, b: Any, c: Any, lut: int, q: Any, /) -> Any: ...

class _mad:
    r"""Multiply two values and add a third.

    mad.mode.type d, a, b, c; (every target)
    mad.mode.type d, a, b, c; (every target)
    mad.mode.sat.type d, a, b, c; (every target)
    mad.mode.cc.type d, a, b, c; (any target from PTX 3.0)
    mad.rnd{.ftz}{.sat}.type d, a, b, c; (every target)
    mad.rnd.type d, a, b, c; (every target)
    """

    cc: _mad
    f32: _mad
    f64: _mad
    ftz: _mad
    hi: _mad
    lo: _mad
    rm: _mad
    rn: _mad
    rp: _mad
    rz: _mad
    s16: _mad
    s32: _mad
    s64: _mad
    sat: _mad
    u16: _mad
    u32: _mad
    u64: _mad
    wide: _mad
    @overload
    def __call__(self, a: Any, b: Any, c: Any, /) -> Any: ...
    @overload
    def __call__(self, d: Any, a: Any, b: Any, c: Any, /) -> Any: ...

class _mad24:
    r"""Multiply two 24-bit values and add a third.

    mad24.mode.type d, a, b, c; (every target)
    mad24.mode.sat.type d, a, b, c; (every target)
    """

    hi: _mad24
    lo: _mad24
    s32: _mad24
    sat: _mad24
    u32: _mad24
    @overload
    def __call__(self, a: Any, b: Any, c: Any, /) -> Any: ...
    @overload
    def __call__(self, d: Any, a: Any, b: Any, c: Any, /) -> Any: ...

class _madc:
    r"""Multiply and add with carry in.

    madc.mode{.cc}.type d, a, b, c; (any target from PTX 3.0)
    """

    cc: _madc
    hi: _madc
    lo: _madc
    s32: _madc
    s64: _madc
    u32: _madc
    u64: _madc
    @overload
    def __call__(self, a: Any, b: Any, c: Any, /) -> Any: ...
    @overload
    def __call__(self, d: Any, a: Any, b: Any, c: Any, /) -> Any: ...

class _mapa:
    r"""The address of another block's shared memory in the cluster.

    mapa{.ss}.type d, a, b; (sm_90 or later from PTX 7.8)
    """

    shared__cluster: _mapa
    u32: _mapa
    u64: _mapa
    @overload
    def __call__(self, a: Any, b: Any, /) -> Any: ...
    @overload
    def __call__(self, d: Any, a: Any, b: Any, /) -> Any: ...

class _match:
    r"""Which threads of the warp hold the same value.

    match.mode.sync.type d, a, mask; (sm_70 or later from PTX 6.0)
    match.mode.sync.type d{|p}, a, mask; (sm_70 or later from PTX 6.0)
    """

    all: _match
    any: _match
    b32: _match
    b64: _match
    sync: _match
    @overload
    def __call__(self, a: Any, mask: Any, /) -> Any: ...
    @overload
    def __call__(self, d: Any, a: Any, mask: Any, /) -> Any: ...

class _max_relu:
    r"""The greater of two values.

    max.relu.type d, a, b; (sm_90 or later from PTX 8.0)
    """

    relu: _max_relu
    s16x2: _max_relu
    s32: _max_relu
    @overload
    def __call__(self, a: Any, b: Any, /) -> Any: ...
    @overload
    def __call__(self, d: Any, a: Any, b: Any, /) -> Any: ...

class _max:
    r"""The greater of two values.

    max.type d, a, b; (every target)
    max{.ftz}{.NaN}{.xorsign.abs}.type d, a, b; (every target)
    max{.ftz}{.NaN}{.abs}.type d, a, b, c; (sm_100 or later from PTX 8.8)
    max.type d, a, b; (every target)
    max{.ftz}{.NaN}{.xorsign.abs}.type d, a, b; (sm_80 or later from PTX 7.0)
    max{.NaN}{.xorsign.abs}.type d, a, b; (sm_80 or later from PTX 7.0)
    """

    NaN: _max
    abs: _max
    bf16: _max
    bf16x2: _max
    f16: _max
    f16x2: _max
    f32: _max
    f64: _max
    ftz: _max
    relu: _max_relu
    s16: _max
    s16x2: _max
    s32: _max
    s64: _max
    u16: _max
    u16x2: _max
    u32: _max
    u64: _max
    xorsign: _max
    @overload
    def __call__(self, a: Any, b: Any, /) -> Any: ...
    @overload
    def __call__(self, d: Any, a: Any, b: Any, /) -> Any: ...
    @overload
    def __call__(self, d: Any, a: Any, b: Any, c: Any, /) -> Any: ...

class _mbarrier_init:
    r"""Make an mbarrier.

    mbarrier.init{.ss}.type [a], count; (sm_80 or later from PTX 7.0)
    """

    b64: _mbarrier_init
    init: _mbarrier_init
    shared: _mbarrier_init
    shared__cta: _mbarrier_init
    def __call__(self, a: Any, count: Any, /) -> Any: ...

class _mbarrier_inval:
    r"""End an mbarrier.

    mbarrier.inval{.ss}.type [a]; (sm_80 or later from PTX 7.0)
    """

    b64: _mbarrier_inval
    inval: _mbarrier_inval
    shared: _mbarrier_inval
    shared__cta: _mbarrier_inval
    def __call__(self, a: Any, /) -> Any: ...

class _mbarrier_expect_tx:
    r"""Expect more bytes.

    mbarrier.expect_tx{.sem.scope}{.ss}.type [a], tx; (sm_90 or later from PTX 8.0)
    """

    b64: _mbarrier_expect_tx
    cluster: _mbarrier_expect_tx
    cta: _mbarrier_expect_tx
    expect_tx: _mbarrier_expect_tx
    relaxed: _mbarrier_expect_tx
    shared: _mbarrier_expect_tx
    shared__cluster: _mbarrier_expect_tx
    shared__cta: _mbarrier_expect_tx
    def __call__(self, a: Any, tx: Any, /) -> Any: ...

class _mbarrier_complete_tx:
    r"""Count bytes as arrived.

    mbarrier.complete_tx{.sem.scope}{.ss}.type [a], tx; (sm_90 or later from PTX 8.0)
    """

    b64: _mbarrier_complete_tx
    cluster: _mbarrier_complete_tx
    complete_tx: _mbarrier_complete_tx
    cta: _mbarrier_complete_tx
    relaxed: _mbarrier_complete_tx
    shared: _mbarrier_complete_tx
    shared__cluster: _mbarrier_complete_tx
    shared__cta: _mbarrier_complete_tx
    def __call__(self, a: Any, tx: Any, /) -> Any: ...

class _mbarrier_arrive_noComplete:
    r"""Arrive, and learn the phase that this arrival counts for.

    mbarrier.arrive.noComplete{.sem.scope}{.ss}.type state, [a], count; (sm_80 or later from PTX 7.0)
    """

    arrive: _mbarrier_arrive_noComplete
    b64: _mbarrier_arrive_noComplete
    cta: _mbarrier_arrive_noComplete
    noComplete: _mbarrier_arrive_noComplete
    release: _mbarrier_arrive_noComplete
    shared: _mbarrier_arrive_noComplete
    shared__cta: _mbarrier_arrive_noComplete
    @overload
    def __call__(self, a: Any, count: Any, /) -> Any: ...
    @overload
    def __call__(self, state: Any, a: Any, count: Any, /) -> Any: ...

class _mbarrier_arrive_expect_tx:
    r"""Arrive, and learn the phase that this arrival counts for.

    mbarrier.arrive.expect_tx{.sem.scope}{.ss}.type state, [a], tx; (sm_90 or later from PTX 8.0)
    mbarrier.arrive.expect_tx{.sem.scope}.ss.type _, [a], tx; (sm_90 or later from PTX 8.0)
    """

    arrive: _mbarrier_arrive_expect_tx
    b64: _mbarrier_arrive_expect_tx
    cluster: _mbarrier_arrive_expect_tx
    cta: _mbarrier_arrive_expect_tx
    expect_tx: _mbarrier_arrive_expect_tx
    relaxed: _mbarrier_arrive_expect_tx
    release: _mbarrier_arrive_expect_tx
    shared: _mbarrier_arrive_expect_tx
    shared__cluster: _mbarrier_arrive_expect_tx
    shared__cta: _mbarrier_arrive_expect_tx
    @overload
    def __call__(self, a: Any, tx: Any, /) -> Any: ...
    @overload
    def __call__(self, state: Any, a: Any, tx: Any, /) -> Any: ...

class _mbarrier_arrive:
    r"""Arrive, and learn the phase that this arrival counts for.

    mbarrier.arrive{.sem.scope}{.ss}.type state, [a]; (sm_80 or later from PTX 7.0)
    mbarrier.arrive{.sem.scope}{.ss}.type state, [a], count; (sm_90 or later from PTX 7.8)
    mbarrier.arrive{.sem.scope}.ss.type _, [a]{, count}; (sm_80 or later from PTX 7.0)
    """

    arrive: _mbarrier_arrive
    b64: _mbarrier_arrive
    cluster: _mbarrier_arrive
    cta: _mbarrier_arrive
    expect_tx: _mbarrier_arrive_expect_tx
    noComplete: _mbarrier_arrive_noComplete
    relaxed: _mbarrier_arrive
    release: _mbarrier_arrive
    shared: _mbarrier_arrive
    shared__cluster: _mbarrier_arrive
    shared__cta: _mbarrier_arrive
    @overload
    def __call__(self, a: Any, /) -> Any: ...
    @overload
    def __call__(self, state: Any, a: Any, /) -> Any: ...
    @overload
    def __call__(self, state: Any, a: Any, count: Any, /) -> Any: ...

class _mbarrier_arrive_drop_noComplete:
    r"""Arrive, and expect one arrival fewer from the next phase on.

    mbarrier.arrive_drop.noComplete{.sem.scope}{.ss}.type state, [a], count; (sm_80 or later from PTX 7.0)
    """

    arrive_drop: _mbarrier_arrive_drop_noComplete
    b64: _mbarrier_arrive_drop_noComplete
    cta: _mbarrier_arrive_drop_noComplete
    noComplete: _mbarrier_arrive_drop_noComplete
    release: _mbarrier_arrive_drop_noComplete
    shared: _mbarrier_arrive_drop_noComplete
    shared__cta: _mbarrier_arrive_drop_noComplete
    @overload
    def __call__(self, a: Any, count: Any, /) -> Any: ...
    @overload
    def __call__(self, state: Any, a: Any, count: Any, /) -> Any: ...

class _mbarrier_arrive_drop_expect_tx:
    r"""Arrive, and expect one arrival fewer from the next phase on.

    mbarrier.arrive_drop.expect_tx{.sem.scope}{.ss}.type state, [a], tx; (sm_90 or later from PTX 8.0)
    mbarrier.arrive_drop.expect_tx{.sem.scope}.ss.type _, [a], tx; (sm_90 or later from PTX 8.0)
    """

    arrive_drop: _mbarrier_arrive_drop_expect_tx
    b64: _mbarrier_arrive_drop_expect_tx
    cluster: _mbarrier_arrive_drop_expect_tx
    cta: _mbarrier_arrive_drop_expect_tx
    expect_tx: _mbarrier_arrive_drop_expect_tx
    relaxed: _mbarrier_arrive_drop_expect_tx
    release: _mbarrier_arrive_drop_expect_tx
    shared: _mbarrier_arrive_drop_expect_tx
    shared__cluster: _mbarrier_arrive_drop_expect_tx
    shared__cta: _mbarrier_arrive_drop_expect_tx
    @overload
    def __call__(self, a: Any, tx: Any, /) -> Any: ...
    @overload
    def __call__(self, state: Any, a: Any, tx: Any, /) -> Any: ...

class _mbarrier_arrive_drop:
    r"""Arrive, and expect one arrival fewer from the next phase on.

    mbarrier.arrive_drop{.sem.scope}{.ss}.type state, [a]; (sm_80 or later from PTX 7.0)
    mbarrier.arrive_drop{.sem.scope}{.ss}.type state, [a], count; (sm_90 or later from PTX 7.8)
    mbarrier.arrive_drop{.sem.scope}.ss.type _, [a]{, count}; (sm_80 or later from PTX 7.0)
    """

    arrive_drop: _mbarrier_arrive_drop
    b64: _mbarrier_arrive_drop
    cluster: _mbarrier_arrive_drop
    cta: _mbarrier_arrive_drop
    expect_tx: _mbarrier_arrive_drop_expect_tx
    noComplete: _mbarrier_arrive_drop_noComplete
    relaxed: _mbarrier_arrive_drop
    release: _mbarrier_arrive_drop
    shared: _mbarrier_arrive_drop
    shared__cluster: _mbarrier_arrive_drop
    shared__cta: _mbarrier_arrive_drop
    @overload
    def __call__(self, a: Any, /) -> Any: ...
    @overload
    def __call__(self, state: Any, a: Any, /) -> Any: ...
    @overload
    def __call__(self, state: Any, a: Any, count: Any, /) -> Any: ...

class _mbarrier_pending_count:
    r"""The arrivals that a state still waits for.

    mbarrier.pending_count.type count, state; (sm_80 or later from PTX 7.0)
    """

    b64: _mbarrier_pending_count
    pending_count: _mbarrier_pending_count
    @overload
    def __call__(self, state: Any, /) -> Any: ...
    @overload
    def __call__(self, count: Any, state: Any, /) -> Any: ...

class _mbarrier_test_wait_parity:
    r"""Whether a phase is complete.

    mbarrier.test_wait.parity{.sem.scope}{.ss}.type done, [a], parity; (sm_80 or later from PTX 7.1)
    """

    acquire: _mbarrier_test_wait_parity
    b64: _mbarrier_test_wait_parity
    cluster: _mbarrier_test_wait_parity
    cta: _mbarrier_test_wait_parity
    parity: _mbarrier_test_wait_parity
    relaxed: _mbarrier_test_wait_parity
    shared: _mbarrier_test_wait_parity
    shared__cta: _mbarrier_test_wait_parity
    test_wait: _mbarrier_test_wait_parity
    @overload
    def __call__(self, a: Any, parity: Any, /) -> Any: ...
    @overload
    def __call__(self, done: Any, a: Any, parity: Any, /) -> Any: ...

class _mbarrier_test_wait:
    r"""Whether a phase is complete.

    mbarrier.test_wait{.sem.scope}{.ss}.type done, [a], state; (sm_80 or later from PTX 7.0)
    """

    acquire: _mbarrier_test_wait
    b64: _mbarrier_test_wait
    cluster: _mbarrier_test_wait
    cta: _mbarrier_test_wait
    parity: _mbarrier_test_wait_parity
    relaxed: _mbarrier_test_wait
    shared: _mbarrier_test_wait
    shared__cta: _mbarrier_test_wait
    test_wait: _mbarrier_test_wait
    @overload
    def __call__(self, a: Any, state: Any, /) -> Any: ...
    @overload
    def __call__(self, done: Any, a: Any, state: Any, /) -> Any: ...

class _mbarrier_try_wait_parity:
    r"""Wait a while for a phase, and say whether it is complete.

    mbarrier.try_wait.parity{.sem.scope}{.ss}.type done, [a], parity{, hint}; (sm_90 or later from PTX 7.8)
    """

    acquire: _mbarrier_try_wait_parity
    b64: _mbarrier_try_wait_parity
    cluster: _mbarrier_try_wait_parity
    cta: _mbarrier_try_wait_parity
    parity: _mbarrier_try_wait_parity
    relaxed: _mbarrier_try_wait_parity
    shared: _mbarrier_try_wait_parity
    shared__cta: _mbarrier_try_wait_parity
    try_wait: _mbarrier_try_wait_parity
    @overload
    def __call__(self, a: Any, parity: Any, /) -> Any: ...
    @overload
    def __call__(self, done: Any, a: Any, parity: Any, /) -> Any: ...
    @overload
    def __call__(self, done: Any, a: Any, parity: Any, hint: Any, /) -> Any: ...

class _mbarrier_try_wait:
    r"""Wait a while for a phase, and say whether it is complete.

    mbarrier.try_wait{.sem.scope}{.ss}.type done, [a], state{, hint}; (sm_90 or later from PTX 7.8)
    """

    acquire: _mbarrier_try_wait
    b64: _mbarrier_try_wait
    cluster: _mbarrier_try_wait
    cta: _mbarrier_try_wait
    parity: _mbarrier_try_wait_parity
    relaxed: _mbarrier_try_wait
    shared: _mbarrier_try_wait
    shared__cta: _mbarrier_try_wait
    try_wait: _mbarrier_try_wait
    @overload
    def __call__(self, a: Any, state: Any, /) -> Any: ...
    @overload
    def __call__(self, done: Any, a: Any, state: Any, /) -> Any: ...
    @overload
    def __call__(self, done: Any, a: Any, state: Any, hint: Any, /) -> Any: ...

class _mbarrier:
    r"""Make an mbarrier.

    mbarrier.init{.ss}.type [a], count; (sm_80 or later from PTX 7.0)
    mbarrier.inval{.ss}.type [a]; (sm_80 or later from PTX 7.0)
    mbarrier.expect_tx{.sem.scope}{.ss}.type [a], tx; (sm_90 or later from PTX 8.0)
    mbarrier.complete_tx{.sem.scope}{.ss}.type [a], tx; (sm_90 or later from PTX 8.0)
    mbarrier.arrive{.sem.scope}{.ss}.type state, [a]; (sm_80 or later from PTX 7.0)
    mbarrier.arrive{.sem.scope}{.ss}.type state, [a], count; (sm_90 or later from PTX 7.8)
    mbarrier.arrive{.sem.scope}.ss.type _, [a]{, count}; (sm_80 or later from PTX 7.0)
    mbarrier.arrive.noComplete{.sem.scope}{.ss}.type state, [a], count; (sm_80 or later from PTX 7.0)
    mbarrier.arrive.expect_tx{.sem.scope}{.ss}.type state, [a], tx; (sm_90 or later from PTX 8.0)
    mbarrier.arrive.expect_tx{.sem.scope}.ss.type _, [a], tx; (sm_90 or later from PTX 8.0)
    mbarrier.arrive_drop{.sem.scope}{.ss}.type state, [a]; (sm_80 or later from PTX 7.0)
    mbarrier.arrive_drop{.sem.scope}{.ss}.type state, [a], count; (sm_90 or later from PTX 7.8)
    mbarrier.arrive_drop{.sem.scope}.ss.type _, [a]{, count}; (sm_80 or later from PTX 7.0)
    mbarrier.arrive_drop.noComplete{.sem.scope}{.ss}.type state, [a], count; (sm_80 or later from PTX 7.0)
    mbarrier.arrive_drop.expect_tx{.sem.scope}{.ss}.type state, [a], tx; (sm_90 or later from PTX 8.0)
    mbarrier.arrive_drop.expect_tx{.sem.scope}.ss.type _, [a], tx; (sm_90 or later from PTX 8.0)
    mbarrier.pending_count.type count, state; (sm_80 or later from PTX 7.0)
    mbarrier.test_wait{.sem.scope}{.ss}.type done, [a], state; (sm_80 or later from PTX 7.0)
    mbarrier.test_wait.parity{.sem.scope}{.ss}.type done, [a], parity; (sm_80 or later from PTX 7.1)
    mbarrier.try_wait{.sem.scope}{.ss}.type done, [a], state{, hint}; (sm_90 or later from PTX 7.8)
    mbarrier.try_wait.parity{.sem.scope}{.ss}.type done, [a], parity{, hint}; (sm_90 or later from PTX 7.8)
    """

    arrive: _mbarrier_arrive
    arrive_drop: _mbarrier_arrive_drop
    complete_tx: _mbarrier_complete_tx
    expect_tx: _mbarrier_expect_tx
    init: _mbarrier_init
    inval: _mbarrier_inval
    pending_count: _mbarrier_pending_count
    test_wait: _mbarrier_test_wait
    try_wait: _mbarrier_try_wait

class _membar_proxy:
    r"""Order memory accesses (the older spelling).

    membar.proxy.kind; (every target)
    """

    alias: _membar_proxy
    async_: _membar_proxy
    proxy: _membar_proxy
    def __call__(self) -> Any: ...

class _membar:
    r"""Order memory accesses (the older spelling).

    membar.level; (every target)
    """

    cta: _membar
    gl: _membar
    proxy: _membar_proxy
    sys: _membar
    def __call__(self) -> Any: ...

class _min_relu:
    r"""The lesser of two values.

    min.relu.type d, a, b; (sm_90 or later from PTX 8.0)
    """

    relu: _min_relu
    s16x2: _min_relu
    s32: _min_relu
    @overload
    def __call__(self, a: Any, b: Any, /) -> Any: ...
    @overload
    def __call__(self, d: Any, a: Any, b: Any, /) -> Any: ...

class _min:
    r"""The lesser of two values.

    min.type d, a, b; (every target)
    min{.ftz}{.NaN}{.xorsign.abs}.type d, a, b; (every target)
    min{.ftz}{.NaN}{.abs}.type d, a, b, c; (sm_100 or later from PTX 8.8)
    min.type d, a, b; (every target)
    min{.ftz}{.NaN}{.xorsign.abs}.type d, a, b; (sm_80 or later from PTX 7.0)
    min{.NaN}{.xorsign.abs}.type d, a, b; (sm_80 or later from PTX 7.0)
    """

    NaN: _min
    abs: _min
    bf16: _min
    bf16x2: _min
    f16: _min
    f16x2: _min
    f32: _min
    f64: _min
    ftz: _min
    relu: _min_relu
    s16: _min
    s16x2: _min
    s32: _min
    s64: _min
    u16: _min
    u16x2: _min
    u32: _min
    u64: _min
    xorsign: _min
    @overload
    def __call__(self, a: Any, b: Any, /) -> Any: ...
    @overload
    def __call__(self, d: Any, a: Any, b: Any, /) -> Any: ...
    @overload
    def __call__(self, d: Any, a: Any, b: Any, c: Any, /) -> Any: ...

class _mma_sync:
    r"""Multiply and accumulate fragments over the warp.

    mma.sync.aligned.shape.alayout.blayout.dtype.atype.btype.ctype d, a, b, c; (sm_70 or later from PTX 6.4)
    mma.sync.aligned.shape.alayout.blayout.dtype.atype.btype.ctype d, a, b, c; (sm_70 or later from PTX 6.4)
    mma.sync.aligned.shape.alayout.blayout.dtype.atype.btype.ctype d, a, b, c; (sm_70 or later from PTX 6.4)
    mma.sync.aligned.shape.row.col.dtype.atype.btype.ctype d, a, b, c; (sm_75 or later from PTX 6.5)
    mma.sync.aligned.shape.row.col.dtype.atype.btype.ctype d, a, b, c; (sm_75 or later from PTX 6.5)
    mma.sync.aligned.shape.row.col.dtype.atype.btype.ctype d, a, b, c; (sm_80 or later from PTX 7.0)
    mma.sync.aligned.shape.row.col.dtype.atype.btype.ctype d, a, b, c; (sm_80 or later from PTX 7.0)
    mma.sync.aligned.shape.row.col.dtype.atype.btype.ctype d, a, b, c; (sm_80 or later from PTX 7.0)
    mma.sync.aligned.shape.row.col.dtype.atype.btype.ctype d, a, b, c; (sm_80 or later from PTX 7.0)
    mma.sync.aligned.shape.row.col.dtype.atype.btype.ctype d, a, b, c; (sm_80 or later from PTX 7.0)
    mma.sync.aligned.shape.row.col.dtype.atype.btype.ctype d, a, b, c; (sm_80 or later from PTX 7.0)
    mma.sync.aligned.shape.row.col.dtype.atype.btype.ctype d, a, b, c; (sm_89 or later from PTX 8.7)
    mma.sync.aligned.shape.row.col.dtype.atype.btype.ctype d, a, b, c; (sm_89 or later from PTX 8.7)
    mma.sync.aligned.shape.row.col.dtype.atype.btype.ctype d, a, b, c; (sm_89 or later from PTX 8.4)
    mma.sync.aligned.shape.row.col.dtype.atype.btype.ctype d, a, b, c; (sm_89 or later from PTX 8.7)
    mma.sync.aligned.shape.row.col.kind.dtype.atype.btype.ctype d, a, b, c; (sm_100a or sm_120a from PTX 8.7; sm_100f and its family or sm_110f and its family or sm_120f and its family from PTX 8.8)
    mma.sync.aligned.shape.row.col.kind.dtype.atype.btype.ctype d, a, b, c; (sm_100a or sm_120a from PTX 8.7; sm_100f and its family or sm_110f and its family or sm_120f and its family from PTX 8.8)
    mma.sync.aligned.shape.row.col.kind.dtype.atype.btype.ctype d, a, b, c; (sm_120a from PTX 8.7; sm_120f and its family from PTX 8.8)
    mma.sync.aligned.shape.row.col.kind.dtype.atype.btype.ctype d, a, b, c; (sm_120a from PTX 8.7; sm_120f and its family from PTX 8.8)
    mma.sync.aligned.shape.row.col.dtype.atype.btype.ctype d, a, b, c; (sm_80 or later from PTX 7.0)
    mma.sync.aligned.shape.row.col.dtype.atype.btype.ctype d, a, b, c; (sm_90 or later from PTX 7.8)
    mma.sync.aligned.shape.row.col.dtype.atype.btype.ctype d, a, b, c; (sm_90 or later from PTX 7.8)
    mma.sync.aligned.shape.row.col.dtype.atype.btype.ctype d, a, b, c; (sm_90 or later from PTX 7.8)
    mma.sync.aligned.shape.row.col{.satfinite}.dtype.atype.btype.ctype d, a, b, c; (sm_75 or later from PTX 6.5)
    mma.sync.aligned.shape.row.col{.satfinite}.dtype.atype.btype.ctype d, a, b, c; (sm_80 or later from PTX 7.0)
    mma.sync.aligned.shape.row.col{.satfinite}.dtype.atype.btype.ctype d, a, b, c; (sm_80 or later from PTX 7.0)
    mma.sync.aligned.shape.row.col{.satfinite}.dtype.atype.btype.ctype d, a, b, c; (sm_75 or later from PTX 6.5)
    mma.sync.aligned.shape.row.col{.satfinite}.dtype.atype.btype.ctype d, a, b, c; (sm_80 or later from PTX 7.0)
    mma.sync.aligned.shape.row.col{.satfinite}.dtype.atype.btype.ctype d, a, b, c; (sm_80 or later from PTX 7.0)
    mma.sync.aligned.shape.row.col.dtype.atype.btype.ctype.op.popc d, a, b, c; (every target)
    mma.sync.aligned.shape.row.col.dtype.atype.btype.ctype.op.popc d, a, b, c; (every target)
    mma.sync.aligned.shape.row.col.dtype.atype.btype.ctype.op.popc d, a, b, c; (every target)
    mma.sync.aligned.shape.row.col.kind.block_scale{.size}.dtype.atype.btype.ctype.scale d, a, b, c, ascale, aplace, bscale, bplace; (sm_120a from PTX 8.7; sm_120f and its family from PTX 8.8)
    mma.sync.aligned.shape.row.col.kind.block_scale.size.dtype.atype.btype.ctype.scale d, a, b, c, ascale, aplace, bscale, bplace; (sm_120a from PTX 8.7; sm_120f and its family from PTX 8.8)
    mma.sync.aligned.shape.row.col.kind.block_scale.size.dtype.atype.btype.ctype.scale d, a, b, c, ascale, aplace, bscale, bplace; (sm_120a from PTX 8.7; sm_120f and its family from PTX 8.8)
    mma.sync.aligned.shape.row.col.kind.block_scale.size.dtype.atype.btype.ctype.scale d, a, b, c, ascale, aplace, bscale, bplace; (sm_120a or sm_120f and its family from PTX 9.1)
    mma.sync.aligned.shape.row.col.kind.block_scale{.size}.dtype.atype.btype.ctype.scale d, a, b, c, ascale, aplace, bscale, bplace; (sm_120a from PTX 8.7; sm_120f and its family from PTX 8.8)
    """

    aligned: _mma_sync
    and_: _mma_sync
    b1: _mma_sync
    bf16: _mma_sync
    block_scale: _mma_sync
    col: _mma_sync
    e2m1: _mma_sync
    e2m3: _mma_sync
    e3m2: _mma_sync
    e4m3: _mma_sync
    e5m2: _mma_sync
    f16: _mma_sync
    f32: _mma_sync
    f64: _mma_sync
    kind__f8f6f4: _mma_sync
    kind__mxf4: _mma_sync
    kind__mxf4nvf4: _mma_sync
    kind__mxf8f6f4: _mma_sync
    m16n8k128: _mma_sync
    m16n8k16: _mma_sync
    m16n8k256: _mma_sync
    m16n8k32: _mma_sync
    m16n8k4: _mma_sync
    m16n8k64: _mma_sync
    m16n8k8: _mma_sync
    m8n8k128: _mma_sync
    m8n8k16: _mma_sync
    m8n8k32: _mma_sync
    m8n8k4: _mma_sync
    popc: _mma_sync
    row: _mma_sync
    s32: _mma_sync
    s4: _mma_sync
    s8: _mma_sync
    satfinite: _mma_sync
    scale_vec__1X: _mma_sync
    scale_vec__2X: _mma_sync
    scale_vec__4X: _mma_sync
    sync: _mma_sync
    tf32: _mma_sync
    u4: _mma_sync
    u8: _mma_sync
    ue4m3: _mma_sync
    ue8m0: _mma_sync
    xor: _mma_sync
    @overload
    def __call__(self, a: Any, b: Any, c: Any, /) -> Any: ...
    @overload
    def __call__(self, d: Any, a: Any, b: Any, c: Any, /) -> Any: ...
    @overload
    def __call__(self, a: Any, b: Any, c: Any, ascale: Any, aplace: Any, bscale: Any, bplace: Any, /) -> Any: ...
    @overload
    def __call__(self, d: Any, a: Any, b: Any, c: Any, ascale: Any, aplace: Any, bscale: Any, bplace: Any, /) -> Any: ...

class _mma_sp__ordered_metadata:
    r"""Multiply a sparse matrix by a dense one and accumulate, over the warp.

    mma.sp::ordered_metadata.sync.aligned.shape.row.col.kind.dtype.atype.btype.ctype d, a, b, c, meta, select; (sm_100a or sm_120a from PTX 8.7; sm_100f and its family or sm_110f and its family or sm_120f and its family from PTX 8.8)
    mma.sp::ordered_metadata.sync.aligned.shape.row.col.kind.dtype.atype.btype.ctype d, a, b, c, meta, select; (sm_120a from PTX 8.7; sm_120f and its family from PTX 8.8)
    mma.sp::ordered_metadata.sync.aligned.shape.row.col.kind.dtype.atype.btype.ctype d, a, b, c, meta, select; (sm_120a from PTX 8.7; sm_120f and its family from PTX 8.8)
    mma.sp::ordered_metadata.sync.aligned.shape.row.col.kind.block_scale{.size}.dtype.atype.btype.ctype.scale d, a, b, c, meta, select, ascale, aplace, bscale, bplace; (sm_120a from PTX 8.7; sm_121a from PTX 8.8)
    mma.sp::ordered_metadata.sync.aligned.shape.row.col.kind.block_scale.size.dtype.atype.btype.ctype.scale d, a, b, c, meta, select, ascale, aplace, bscale, bplace; (sm_120a from PTX 8.7; sm_121a from PTX 8.8)
    mma.sp::ordered_metadata.sync.aligned.shape.row.col.kind.block_scale.size.dtype.atype.btype.ctype.scale d, a, b, c, meta, select, ascale, aplace, bscale, bplace; (sm_120a from PTX 8.7; sm_121a from PTX 8.8)
    mma.sp::ordered_metadata.sync.aligned.shape.row.col.kind.block_scale.size.dtype.atype.btype.ctype.scale d, a, b, c, meta, select, ascale, aplace, bscale, bplace; (sm_120a or sm_121a from PTX 9.1)
    mma.sp::ordered_metadata.sync.aligned.shape.row.col.kind.block_scale{.size}.dtype.atype.btype.ctype.scale d, a, b, c, meta, select, ascale, aplace, bscale, bplace; (sm_120a from PTX 8.7; sm_120f and its family from PTX 8.8)
    """

    aligned: _mma_sp__ordered_metadata
    block_scale: _mma_sp__ordered_metadata
    col: _mma_sp__ordered_metadata
    e2m1: _mma_sp__ordered_metadata
    e2m3: _mma_sp__ordered_metadata
    e3m2: _mma_sp__ordered_metadata
    e4m3: _mma_sp__ordered_metadata
    e5m2: _mma_sp__ordered_metadata
    f16: _mma_sp__ordered_metadata
    f32: _mma_sp__ordered_metadata
    kind__f8f6f4: _mma_sp__ordered_metadata
    kind__mxf4: _mma_sp__ordered_metadata
    kind__mxf4nvf4: _mma_sp__ordered_metadata
    kind__mxf8f6f4: _mma_sp__ordered_metadata
    m16n8k128: _mma_sp__ordered_metadata
    m16n8k64: _mma_sp__ordered_metadata
    row: _mma_sp__ordered_metadata
    scale_vec__1X: _mma_sp__ordered_metadata
    scale_vec__2X: _mma_sp__ordered_metadata
    scale_vec__4X: _mma_sp__ordered_metadata
    sp__ordered_metadata: _mma_sp__ordered_metadata
    sync: _mma_sp__ordered_metadata
    ue4m3: _mma_sp__ordered_metadata
    ue8m0: _mma_sp__ordered_metadata
    @overload
    def __call__(self, a: Any, b: Any, c: Any, meta: Any, select: int, /) -> Any: ...
    @overload
    def __call__(self, d: Any, a: Any, b: Any, c: Any, meta: Any, select: int, /) -> Any: ...
    @overload
    def __call__(self, a: Any, b: Any, c: Any, meta: Any, select: int, ascale: Any, aplace: Any, bscale: Any, bplace: Any, /) -> Any: ...
    @overload
    def __call__(self, d: Any, a: Any, b: Any, c: Any, meta: Any, select: int, ascale: Any, aplace: Any, bscale: Any, bplace: Any, /) -> Any: ...

class _mma:
    r"""Multiply and accumulate fragments over the warp.

    mma.kind.sync.aligned.shape.row.col.dtype.atype.btype.ctype d, a, b, c, meta, select; (sm_80 or later from PTX 7.1)
    mma.kind.sync.aligned.shape.row.col.dtype.atype.btype.ctype d, a, b, c, meta, select; (sm_80 or later from PTX 7.1)
    mma.kind.sync.aligned.shape.row.col.dtype.atype.btype.ctype d, a, b, c, meta, select; (sm_80 or later from PTX 7.1)
    mma.kind.sync.aligned.shape.row.col.dtype.atype.btype.ctype d, a, b, c, meta, select; (sm_80 or later from PTX 7.1)
    mma.kind.sync.aligned.shape.row.col.dtype.atype.btype.ctype d, a, b, c, meta, select; (sm_80 or later from PTX 7.1)
    mma.kind.sync.aligned.shape.row.col.dtype.atype.btype.ctype d, a, b, c, meta, select; (sm_80 or later from PTX 7.1)
    mma.kind.sync.aligned.shape.row.col.dtype.atype.btype.ctype d, a, b, c, meta, select; (sm_80 or later from PTX 7.1)
    mma.kind.sync.aligned.shape.row.col.dtype.atype.btype.ctype d, a, b, c, meta, select; (sm_80 or later from PTX 7.1)
    mma.kind.sync.aligned.shape.row.col{.satfinite}.dtype.atype.btype.ctype d, a, b, c, meta, select; (sm_80 or later from PTX 7.1)
    mma.kind.sync.aligned.shape.row.col{.satfinite}.dtype.atype.btype.ctype d, a, b, c, meta, select; (sm_80 or later from PTX 7.1)
    mma.kind.sync.aligned.shape.row.col{.satfinite}.dtype.atype.btype.ctype d, a, b, c, meta, select; (sm_80 or later from PTX 7.1)
    mma.kind.sync.aligned.shape.row.col{.satfinite}.dtype.atype.btype.ctype d, a, b, c, meta, select; (sm_80 or later from PTX 7.1)
    mma.kind.sync.aligned.shape.row.col.dtype.atype.btype.ctype d, a, b, c, meta, select; (sm_89 or later from PTX 8.4)
    """

    aligned: _mma
    bf16: _mma
    col: _mma
    e4m3: _mma
    e5m2: _mma
    f16: _mma
    f32: _mma
    m16n8k128: _mma
    m16n8k16: _mma
    m16n8k32: _mma
    m16n8k64: _mma
    m16n8k8: _mma
    row: _mma
    s32: _mma
    s4: _mma
    s8: _mma
    satfinite: _mma
    sp: _mma
    sp__ordered_metadata: _mma_sp__ordered_metadata
    sync: _mma_sync
    tf32: _mma
    u4: _mma
    u8: _mma
    @overload
    def __call__(self, a: Any, b: Any, c: Any, meta: Any, select: int, /) -> Any: ...
    @overload
    def __call__(self, d: Any, a: Any, b: Any, c: Any, meta: Any, select: int, /) -> Any: ...

class _mov:
    r"""Copy a register, a literal, a special register or the address of a symbol.

    mov.type d, a; (every target)
    mov.type d, a; (every target)
    mov.type d, a; (every target)
    mov.type d, a; (every target)
    mov.type d, a; (every target)
    mov.type d, a; (every target)
    mov.type d, a; (sm_70 or later from PTX 8.3)
    mov.type d, a; (sm_70 or later from PTX 8.3)
    mov.type d, a; (every target)
    mov.type d, a; (every target)
    mov.type d, a; (every target)
    mov.type d, a; (every target)
    mov.type d, a; (every target)
    mov.type d, a; (sm_70 or later from PTX 8.3)
    mov.type d, a; (sm_70 or later from PTX 8.3)
    """

    b128: _mov
    b16: _mov
    b32: _mov
    b64: _mov
    f32: _mov
    f64: _mov
    pred: _mov
    s16: _mov
    s32: _mov
    s64: _mov
    u16: _mov
    u32: _mov
    u64: _mov
    @overload
    def __call__(self, a: Any, /) -> Any: ...
    @overload
    def __call__(self, d: Any, a: Any, /) -> Any: ...

class _movmatrix:
    r"""Transpose a matrix that is spread over the warp.

    movmatrix.sync.aligned.shape.trans.type d, a; (sm_75 or later from PTX 7.8)
    """

    aligned: _movmatrix
    b16: _movmatrix
    m8n8: _movmatrix
    sync: _movmatrix
    trans: _movmatrix
    @overload
    def __call__(self, a: Any, /) -> Any: ...
    @overload
    def __call__(self, d: Any, a: Any, /) -> Any: ...

class _mul:
    r"""Multiply two values.

    mul.mode.type d, a, b; (every target)
    mul.mode.type d, a, b; (every target)
    mul{.rnd}{.ftz}{.sat}.type d, a, b; (every target)
    mul{.rnd}{.ftz}.type d, a, b; (sm_100 or later from PTX 8.6)
    mul{.rnd}.type d, a, b; (every target)
    mul{.rnd}{.ftz}{.sat}.type d, a, b; (sm_53 or later from PTX 4.2)
    mul{.rnd}.type d, a, b; (sm_90 or later from PTX 7.8)
    """

    bf16: _mul
    bf16x2: _mul
    f16: _mul
    f16x2: _mul
    f32: _mul
    f32x2: _mul
    f64: _mul
    ftz: _mul
    hi: _mul
    lo: _mul
    rm: _mul
    rn: _mul
    rp: _mul
    rz: _mul
    s16: _mul
    s32: _mul
    s64: _mul
    sat: _mul
    u16: _mul
    u32: _mul
    u64: _mul
    wide: _mul
    @overload
    def __call__(self, a: Any, b: Any, /) -> Any: ...
    @overload
    def __call__(self, d: Any, a: Any, b: Any, /) -> Any: ...

class _mul24:
    r"""Multiply two 24-bit values.

    mul24.mode.type d, a, b; (every target)
    """

    hi: _mul24
    lo: _mul24
    s32: _mul24
    u32: _mul24
    @overload
    def __call__(self, a: Any, b: Any, /) -> Any: ...
    @overload
    def __call__(self, d: Any, a: Any, b: Any, /) -> Any: ...

class _multimem_ld_reduce_weak:
    r"""Load from several devices and combine what they have.

    multimem.ld_reduce.weak{.ss}.op.type d, [a]; (sm_90 or later from PTX 8.1)
    multimem.ld_reduce.weak{.ss}.op{.acc::f32}{.vec}.type d, [a]; (sm_90 or later from PTX 8.1)
    multimem.ld_reduce.weak{.ss}.op{.vec}.type d, [a]; (sm_90 or later from PTX 8.1)
    multimem.ld_reduce.weak{.ss}.op{.vec}.type d, [a]; (sm_90 or later from PTX 8.1)
    multimem.ld_reduce.weak{.ss}.op{.acc::f16}{.vec}.type d, [a]; (sm_100a or sm_120a from PTX 8.6; sm_121a from PTX 8.7; sm_100f and its family or sm_110f and its family from PTX 8.8)
    """

    acc__f16: _multimem_ld_reduce_weak
    acc__f32: _multimem_ld_reduce_weak
    add: _multimem_ld_reduce_weak
    and_: _multimem_ld_reduce_weak
    b32: _multimem_ld_reduce_weak
    b64: _multimem_ld_reduce_weak
    bf16: _multimem_ld_reduce_weak
    bf16x2: _multimem_ld_reduce_weak
    e4m3: _multimem_ld_reduce_weak
    e4m3x2: _multimem_ld_reduce_weak
    e4m3x4: _multimem_ld_reduce_weak
    e5m2: _multimem_ld_reduce_weak
    e5m2x2: _multimem_ld_reduce_weak
    e5m2x4: _multimem_ld_reduce_weak
    f16: _multimem_ld_reduce_weak
    f16x2: _multimem_ld_reduce_weak
    f32: _multimem_ld_reduce_weak
    f64: _multimem_ld_reduce_weak
    global_: _multimem_ld_reduce_weak
    ld_reduce: _multimem_ld_reduce_weak
    max: _multimem_ld_reduce_weak
    min: _multimem_ld_reduce_weak
    or_: _multimem_ld_reduce_weak
    s32: _multimem_ld_reduce_weak
    s64: _multimem_ld_reduce_weak
    u32: _multimem_ld_reduce_weak
    u64: _multimem_ld_reduce_weak
    v2: _multimem_ld_reduce_weak
    v4: _multimem_ld_reduce_weak
    v8: _multimem_ld_reduce_weak
    weak: _multimem_ld_reduce_weak
    xor: _multimem_ld_reduce_weak
    @overload
    def __call__(self, a: Any, /) -> Any: ...
    @overload
    def __call__(self, d: Any, a: Any, /) -> Any: ...

class _multimem_ld_reduce:
    r"""Load from several devices and combine what they have.

    multimem.ld_reduce{.ss}.op.type d, [a]; (sm_90 or later from PTX 8.1)
    multimem.ld_reduce{.ss}.op{.acc::f32}{.vec}.type d, [a]; (sm_90 or later from PTX 8.1)
    multimem.ld_reduce{.ss}.op{.vec}.type d, [a]; (sm_90 or later from PTX 8.1)
    multimem.ld_reduce{.ss}.op{.vec}.type d, [a]; (sm_90 or later from PTX 8.1)
    multimem.ld_reduce{.ss}.op{.acc::f16}{.vec}.type d, [a]; (sm_100a or sm_120a from PTX 8.6; sm_121a from PTX 8.7; sm_100f and its family or sm_110f and its family from PTX 8.8)
    multimem.ld_reduce.sem.scope{.ss}.op.type d, [a]; (sm_90 or later from PTX 8.1)
    multimem.ld_reduce.sem.scope{.ss}.op{.acc::f32}{.vec}.type d, [a]; (sm_90 or later from PTX 8.1)
    multimem.ld_reduce.sem.scope{.ss}.op{.vec}.type d, [a]; (sm_90 or later from PTX 8.1)
    multimem.ld_reduce.sem.scope{.ss}.op{.vec}.type d, [a]; (sm_90 or later from PTX 8.1)
    multimem.ld_reduce.sem.scope{.ss}.op{.acc::f16}{.vec}.type d, [a]; (sm_100a or sm_120a from PTX 8.6; sm_121a from PTX 8.7; sm_100f and its family or sm_110f and its family from PTX 8.8)
    """

    acc__f16: _multimem_ld_reduce
    acc__f32: _multimem_ld_reduce
    acquire: _multimem_ld_reduce
    add: _multimem_ld_reduce
    and_: _multimem_ld_reduce
    b32: _multimem_ld_reduce
    b64: _multimem_ld_reduce
    bf16: _multimem_ld_reduce
    bf16x2: _multimem_ld_reduce
    cluster: _multimem_ld_reduce
    cta: _multimem_ld_reduce
    e4m3: _multimem_ld_reduce
    e4m3x2: _multimem_ld_reduce
    e4m3x4: _multimem_ld_reduce
    e5m2: _multimem_ld_reduce
    e5m2x2: _multimem_ld_reduce
    e5m2x4: _multimem_ld_reduce
    f16: _multimem_ld_reduce
    f16x2: _multimem_ld_reduce
    f32: _multimem_ld_reduce
    f64: _multimem_ld_reduce
    global_: _multimem_ld_reduce
    gpu: _multimem_ld_reduce
    ld_reduce: _multimem_ld_reduce
    max: _multimem_ld_reduce
    min: _multimem_ld_reduce
    or_: _multimem_ld_reduce
    relaxed: _multimem_ld_reduce
    s32: _multimem_ld_reduce
    s64: _multimem_ld_reduce
    sys: _multimem_ld_reduce
    u32: _multimem_ld_reduce
    u64: _multimem_ld_reduce
    v2: _multimem_ld_reduce
    v4: _multimem_ld_reduce
    v8: _multimem_ld_reduce
    weak: _multimem_ld_reduce_weak
    xor: _multimem_ld_reduce
    @overload
    def __call__(self, a: Any, /) -> Any: ...
    @overload
    def __call__(self, d: Any, a: Any, /) -> Any: ...

class _multimem_st_weak:
    r"""Store to several devices.

    multimem.st.weak{.ss}.type [a], b; (sm_90 or later from PTX 8.1)
    multimem.st.weak{.ss}{.vec}.type [a], b; (sm_90 or later from PTX 8.1)
    multimem.st.weak{.ss}{.vec}.type [a], b; (sm_100a or sm_120a from PTX 8.6; sm_121a from PTX 8.7; sm_100f and its family or sm_110f and its family from PTX 8.8)
    """

    b32: _multimem_st_weak
    b64: _multimem_st_weak
    bf16: _multimem_st_weak
    bf16x2: _multimem_st_weak
    e4m3: _multimem_st_weak
    e4m3x2: _multimem_st_weak
    e4m3x4: _multimem_st_weak
    e5m2: _multimem_st_weak
    e5m2x2: _multimem_st_weak
    e5m2x4: _multimem_st_weak
    f16: _multimem_st_weak
    f16x2: _multimem_st_weak
    f32: _multimem_st_weak
    f64: _multimem_st_weak
    global_: _multimem_st_weak
    s32: _multimem_st_weak
    s64: _multimem_st_weak
    st: _multimem_st_weak
    u32: _multimem_st_weak
    u64: _multimem_st_weak
    v2: _multimem_st_weak
    v4: _multimem_st_weak
    v8: _multimem_st_weak
    weak: _multimem_st_weak
    def __call__(self, a: Any, b: Any, /) -> Any: ...

class _multimem_st:
    r"""Store to several devices.

    multimem.st{.ss}.type [a], b; (sm_90 or later from PTX 8.1)
    multimem.st{.ss}{.vec}.type [a], b; (sm_90 or later from PTX 8.1)
    multimem.st{.ss}{.vec}.type [a], b; (sm_100a or sm_120a from PTX 8.6; sm_121a from PTX 8.7; sm_100f and its family or sm_110f and its family from PTX 8.8)
    multimem.st.sem.scope{.ss}.type [a], b; (sm_90 or later from PTX 8.1)
    multimem.st.sem.scope{.ss}{.vec}.type [a], b; (sm_90 or later from PTX 8.1)
    multimem.st.sem.scope{.ss}{.vec}.type [a], b; (sm_100a or sm_120a from PTX 8.6; sm_121a from PTX 8.7; sm_100f and its family or sm_110f and its family from PTX 8.8)
    """

    b32: _multimem_st
    b64: _multimem_st
    bf16: _multimem_st
    bf16x2: _multimem_st
    cluster: _multimem_st
    cta: _multimem_st
    e4m3: _multimem_st
    e4m3x2: _multimem_st
    e4m3x4: _multimem_st
    e5m2: _multimem_st
    e5m2x2: _multimem_st
    e5m2x4: _multimem_st
    f16: _multimem_st
    f16x2: _multimem_st
    f32: _multimem_st
    f64: _multimem_st
    global_: _multimem_st
    gpu: _multimem_st
    relaxed: _multimem_st
    release: _multimem_st
    s32: _multimem_st
    s64: _multimem_st
    st: _multimem_st
    sys: _multimem_st
    u32: _multimem_st
    u64: _multimem_st
    v2: _multimem_st
    v4: _multimem_st
    v8: _multimem_st
    weak: _multimem_st_weak
    def __call__(self, a: Any, b: Any, /) -> Any: ...

class _multimem_red:
    r"""Reduce into the memory of several devices.

    multimem.red{.ss}.op.type [a], b; (sm_90 or later from PTX 8.1)
    multimem.red{.ss}.op{.vec}.type [a], b; (sm_90 or later from PTX 8.1)
    multimem.red.sem.scope{.ss}.op.type [a], b; (sm_90 or later from PTX 8.1)
    multimem.red.sem.scope{.ss}.op{.vec}.type [a], b; (sm_90 or later from PTX 8.1)
    """

    add: _multimem_red
    and_: _multimem_red
    b32: _multimem_red
    b64: _multimem_red
    bf16: _multimem_red
    bf16x2: _multimem_red
    cluster: _multimem_red
    cta: _multimem_red
    f16: _multimem_red
    f16x2: _multimem_red
    f32: _multimem_red
    f64: _multimem_red
    global_: _multimem_red
    gpu: _multimem_red
    max: _multimem_red
    min: _multimem_red
    or_: _multimem_red
    red: _multimem_red
    relaxed: _multimem_red
    release: _multimem_red
    s32: _multimem_red
    s64: _multimem_red
    sys: _multimem_red
    u32: _multimem_red
    u64: _multimem_red
    v2: _multimem_red
    v4: _multimem_red
    v8: _multimem_red
    xor: _multimem_red
    def __call__(self, a: Any, b: Any, /) -> Any: ...

class _multimem_cp_async:
    r"""Copy a run of bytes to several devices without waiting.

    multimem.cp.async.bulk.dst.ss.bulk_group{.mask} [d], [a], size{, mask}; (sm_90 or later from PTX 9.1)
    """

    async_: _multimem_cp_async
    bulk: _multimem_cp_async
    bulk_group: _multimem_cp_async
    cp: _multimem_cp_async
    cp_mask: _multimem_cp_async
    global_: _multimem_cp_async
    shared__cta: _multimem_cp_async
    @overload
    def __call__(self, d: Any, a: Any, size: Any, /) -> Any: ...
    @overload
    def __call__(self, d: Any, a: Any, size: Any, mask: Any, /) -> Any: ...

class _multimem_cp_reduce:
    r"""Combine a run of elements with those of several devices without waiting.

    multimem.cp.reduce.async.bulk.dst.ss.bulk_group.op.type [d], [a], size; (sm_90 or later from PTX 9.1)
    multimem.cp.reduce.async.bulk.dst.ss.bulk_group.op.noftz.type [d], [a], size; (sm_90 or later from PTX 9.1)
    """

    add: _multimem_cp_reduce
    and_: _multimem_cp_reduce
    async_: _multimem_cp_reduce
    b32: _multimem_cp_reduce
    b64: _multimem_cp_reduce
    bf16: _multimem_cp_reduce
    bulk: _multimem_cp_reduce
    bulk_group: _multimem_cp_reduce
    cp: _multimem_cp_reduce
    dec: _multimem_cp_reduce
    f16: _multimem_cp_reduce
    f32: _multimem_cp_reduce
    f64: _multimem_cp_reduce
    global_: _multimem_cp_reduce
    inc: _multimem_cp_reduce
    max: _multimem_cp_reduce
    min: _multimem_cp_reduce
    noftz: _multimem_cp_reduce
    or_: _multimem_cp_reduce
    reduce: _multimem_cp_reduce
    s32: _multimem_cp_reduce
    s64: _multimem_cp_reduce
    shared__cta: _multimem_cp_reduce
    u32: _multimem_cp_reduce
    u64: _multimem_cp_reduce
    xor: _multimem_cp_reduce
    def __call__(self, d: Any, a: Any, size: Any, /) -> Any: ...

class _multimem_cp:
    r"""Copy a run of bytes to several devices without waiting.

    multimem.cp.async.bulk.dst.ss.bulk_group{.mask} [d], [a], size{, mask}; (sm_90 or later from PTX 9.1)
    multimem.cp.reduce.async.bulk.dst.ss.bulk_group.op.type [d], [a], size; (sm_90 or later from PTX 9.1)
    multimem.cp.reduce.async.bulk.dst.ss.bulk_group.op.noftz.type [d], [a], size; (sm_90 or later from PTX 9.1)
    """

    async_: _multimem_cp_async
    reduce: _multimem_cp_reduce

class _multimem:
    r"""Load from several devices and combine what they have.

    multimem.ld_reduce{.ss}.op.type d, [a]; (sm_90 or later from PTX 8.1)
    multimem.ld_reduce{.ss}.op{.acc::f32}{.vec}.type d, [a]; (sm_90 or later from PTX 8.1)
    multimem.ld_reduce{.ss}.op{.vec}.type d, [a]; (sm_90 or later from PTX 8.1)
    multimem.ld_reduce{.ss}.op{.vec}.type d, [a]; (sm_90 or later from PTX 8.1)
    multimem.ld_reduce{.ss}.op{.acc::f16}{.vec}.type d, [a]; (sm_100a or sm_120a from PTX 8.6; sm_121a from PTX 8.7; sm_100f and its family or sm_110f and its family from PTX 8.8)
    multimem.ld_reduce.weak{.ss}.op.type d, [a]; (sm_90 or later from PTX 8.1)
    multimem.ld_reduce.weak{.ss}.op{.acc::f32}{.vec}.type d, [a]; (sm_90 or later from PTX 8.1)
    multimem.ld_reduce.weak{.ss}.op{.vec}.type d, [a]; (sm_90 or later from PTX 8.1)
    multimem.ld_reduce.weak{.ss}.op{.vec}.type d, [a]; (sm_90 or later from PTX 8.1)
    multimem.ld_reduce.weak{.ss}.op{.acc::f16}{.vec}.type d, [a]; (sm_100a or sm_120a from PTX 8.6; sm_121a from PTX 8.7; sm_100f and its family or sm_110f and its family from PTX 8.8)
    multimem.ld_reduce.sem.scope{.ss}.op.type d, [a]; (sm_90 or later from PTX 8.1)
    multimem.ld_reduce.sem.scope{.ss}.op{.acc::f32}{.vec}.type d, [a]; (sm_90 or later from PTX 8.1)
    multimem.ld_reduce.sem.scope{.ss}.op{.vec}.type d, [a]; (sm_90 or later from PTX 8.1)
    multimem.ld_reduce.sem.scope{.ss}.op{.vec}.type d, [a]; (sm_90 or later from PTX 8.1)
    multimem.ld_reduce.sem.scope{.ss}.op{.acc::f16}{.vec}.type d, [a]; (sm_100a or sm_120a from PTX 8.6; sm_121a from PTX 8.7; sm_100f and its family or sm_110f and its family from PTX 8.8)
    multimem.st{.ss}.type [a], b; (sm_90 or later from PTX 8.1)
    multimem.st{.ss}{.vec}.type [a], b; (sm_90 or later from PTX 8.1)
    multimem.st{.ss}{.vec}.type [a], b; (sm_100a or sm_120a from PTX 8.6; sm_121a from PTX 8.7; sm_100f and its family or sm_110f and its family from PTX 8.8)
    multimem.st.weak{.ss}.type [a], b; (sm_90 or later from PTX 8.1)
    multimem.st.weak{.ss}{.vec}.type [a], b; (sm_90 or later from PTX 8.1)
    multimem.st.weak{.ss}{.vec}.type [a], b; (sm_100a or sm_120a from PTX 8.6; sm_121a from PTX 8.7; sm_100f and its family or sm_110f and its family from PTX 8.8)
    multimem.st.sem.scope{.ss}.type [a], b; (sm_90 or later from PTX 8.1)
    multimem.st.sem.scope{.ss}{.vec}.type [a], b; (sm_90 or later from PTX 8.1)
    multimem.st.sem.scope{.ss}{.vec}.type [a], b; (sm_100a or sm_120a from PTX 8.6; sm_121a from PTX 8.7; sm_100f and its family or sm_110f and its family from PTX 8.8)
    multimem.red{.ss}.op.type [a], b; (sm_90 or later from PTX 8.1)
    multimem.red{.ss}.op{.vec}.type [a], b; (sm_90 or later from PTX 8.1)
    multimem.red.sem.scope{.ss}.op.type [a], b; (sm_90 or later from PTX 8.1)
    multimem.red.sem.scope{.ss}.op{.vec}.type [a], b; (sm_90 or later from PTX 8.1)
    multimem.cp.async.bulk.dst.ss.bulk_group{.mask} [d], [a], size{, mask}; (sm_90 or later from PTX 9.1)
    multimem.cp.reduce.async.bulk.dst.ss.bulk_group.op.type [d], [a], size; (sm_90 or later from PTX 9.1)
    multimem.cp.reduce.async.bulk.dst.ss.bulk_group.op.noftz.type [d], [a], size; (sm_90 or later from PTX 9.1)
    """

    cp: _multimem_cp
    ld_reduce: _multimem_ld_reduce
    red: _multimem_red
    st: _multimem_st

class _nanosleep:
    r"""Sleep for about so many nanoseconds.

    nanosleep.type t; (sm_70 or later from PTX 6.3)
    """

    u32: _nanosleep
    def __call__(self, t: Any, /) -> Any: ...

class _neg:
    r"""Arithmetic negation.

    neg.type d, a; (every target)
    neg{.ftz}.type d, a; (every target)
    neg.type d, a; (every target)
    neg{.ftz}.type d, a; (sm_53 or later from PTX 6.0)
    neg.type d, a; (sm_80 or later from PTX 7.0)
    """

    bf16: _neg
    bf16x2: _neg
    f16: _neg
    f16x2: _neg
    f32: _neg
    f64: _neg
    ftz: _neg
    s16: _neg
    s32: _neg
    s64: _neg
    @overload
    def __call__(self, a: Any, /) -> Any: ...
    @overload
    def __call__(self, d: Any, a: Any, /) -> Any: ...

class _not:
    r"""Bitwise complement.

    not.type d, a; (every target)
    """

    b16: _not
    b32: _not
    b64: _not
    pred: _not
    @overload
    def __call__(self, a: Any, /) -> Any: ...
    @overload
    def __call__(self, d: Any, a: Any, /) -> Any: ...

class _or:
    r"""Bitwise or.

    or.type d, a, b; (every target)
    """

    b16: _or
    b32: _or
    b64: _or
    pred: _or
    @overload
    def __call__(self, a: Any, b: Any, /) -> Any: ...
    @overload
    def __call__(self, d: Any, a: Any, b: Any, /) -> Any: ...

class _pmevent_mask:
    r"""Trigger performance monitor events.

    pmevent.mask a; (any target from PTX 3.0)
    """

    mask: _pmevent_mask
    def __call__(self, a: int, /) -> Any: ...

class _pmevent:
    r"""Trigger performance monitor events.

    pmevent a; (every target)
    """

    mask: _pmevent_mask
    def __call__(self, a: int, /) -> Any: ...

class _popc:
    r"""Count the bits that are set.

    popc.type d, a; (every target)
    """

    b32: _popc
    b64: _popc
    @overload
    def __call__(self, a: Any, /) -> Any: ...
    @overload
    def __call__(self, d: Any, a: Any, /) -> Any: ...

class _prefetch:
    r"""Bring a line into a cache.

    prefetch{.ss}.level [a]; (every target)
    prefetch.ss.level [a]; (sm_80 or later from PTX 7.4)
    prefetch{.ss}.tensormap [a]; (sm_90 or later from PTX 8.0)
    """

    L1: _prefetch
    L2: _prefetch
    L2__evict_last: _prefetch
    L2__evict_normal: _prefetch
    const: _prefetch
    global_: _prefetch
    local: _prefetch
    param: _prefetch
    tensormap: _prefetch
    def __call__(self, a: Any, /) -> Any: ...

class _prefetchu:
    r"""Bring a line into the uniform cache.

    prefetchu.level [a]; (every target)
    """

    L1: _prefetchu
    def __call__(self, a: Any, /) -> Any: ...

class _prmt:
    r"""Permute the bytes of a pair of words.

    prmt.type{.mode} d, a, b, c; (every target)
    """

    b32: _prmt
    b4e: _prmt
    ecl: _prmt
    ecr: _prmt
    f4e: _prmt
    rc16: _prmt
    rc8: _prmt
    @overload
    def __call__(self, a: Any, b: Any, c: Any, /) -> Any: ...
    @overload
    def __call__(self, d: Any, a: Any, b: Any, c: Any, /) -> Any: ...

class _rcp:
    r"""Reciprocal.

    rcp.rnd{.ftz}.type d, a; (every target)
    rcp.rnd.type d, a; (every target)
    rcp.rnd.ftz.type d, a; (every target)
    """

    approx: _rcp
    f32: _rcp
    f64: _rcp
    ftz: _rcp
    rm: _rcp
    rn: _rcp
    rp: _rcp
    rz: _rcp
    @overload
    def __call__(self, a: Any, /) -> Any: ...
    @overload
    def __call__(self, d: Any, a: Any, /) -> Any: ...

class _red_async:
    r"""Reduce into another block's shared memory and count it at an mbarrier, without waiting.

    red.async.sem.scope{.ss}.done.op.type [d], b, [bar]; (sm_90 or later from PTX 8.1)
    red.async{.mmio}.sem.scope{.ss}.op.type [a], b; (sm_100 or later from PTX 8.7)
    """

    add: _red_async
    and_: _red_async
    async_: _red_async
    b32: _red_async
    cluster: _red_async
    dec: _red_async
    global_: _red_async
    gpu: _red_async
    inc: _red_async
    max: _red_async
    mbarrier__complete_tx__bytes: _red_async
    min: _red_async
    mmio: _red_async
    or_: _red_async
    relaxed: _red_async
    release: _red_async
    s32: _red_async
    s64: _red_async
    shared__cluster: _red_async
    sys: _red_async
    u32: _red_async
    u64: _red_async
    xor: _red_async
    @overload
    def __call__(self, a: Any, b: Any, /) -> Any: ...
    @overload
    def __call__(self, d: Any, b: Any, bar: Any, /) -> Any: ...

class _red:
    r"""Change a place in memory in one step.

    red{.sem}{.scope}{.ss}.op{.hint}.type [a], b{, policy}; (every target)
    red{.sem}{.scope}{.ss}.op{.hint}.type [a], b{, policy}; (every target)
    red{.sem}{.scope}{.ss}.op{.hint}.type [a], b{, policy}; (every target)
    red{.sem}{.scope}{.ss}.op{.hint}.type [a], b{, policy}; (every target)
    red{.sem}{.scope}{.ss}.op.noftz{.hint}.type [a], b{, policy}; (every target)
    red{.sem}{.scope}{.ss}.op{.hint}.vec.type [a], b{, policy}; (sm_90 or later from PTX 8.1)
    red{.sem}{.scope}{.ss}.op.noftz{.hint}.vec.type [a], b{, policy}; (sm_90 or later from PTX 8.1)
    red{.sem}{.scope}{.ss}.op.noftz{.hint}.vec.type [a], b{, policy}; (sm_90 or later from PTX 8.1)
    """

    L2__cache_hint: _red
    add: _red
    and_: _red
    async_: _red_async
    b32: _red
    b64: _red
    bf16: _red
    bf16x2: _red
    cluster: _red
    cta: _red
    dec: _red
    f16: _red
    f16x2: _red
    f32: _red
    f64: _red
    global_: _red
    gpu: _red
    inc: _red
    max: _red
    min: _red
    noftz: _red
    or_: _red
    relaxed: _red
    release: _red
    s32: _red
    s64: _red
    shared: _red
    shared__cluster: _red
    shared__cta: _red
    sys: _red
    u32: _red
    u64: _red
    v2: _red
    v4: _red
    v8: _red
    xor: _red
    @overload
    def __call__(self, a: Any, b: Any, /) -> Any: ...
    @overload
    def __call__(self, a: Any, b: Any, policy: Any, /) -> Any: ...

class _redux:
    r"""Reduce a register over threads of the warp.

    redux.sync.op.type d, a, mask; (sm_80 or later from PTX 7.0)
    redux.sync.op.type d, a, mask; (sm_80 or later from PTX 7.0)
    redux.sync.op{.abs}{.NaN}.type d, a, mask; (sm_100a from PTX 8.6; sm_100f and its family from PTX 8.8)
    """

    NaN: _redux
    abs: _redux
    add: _redux
    and_: _redux
    b32: _redux
    f32: _redux
    max: _redux
    min: _redux
    or_: _redux
    s32: _redux
    sync: _redux
    u32: _redux
    xor: _redux
    @overload
    def __call__(self, a: Any, mask: Any, /) -> Any: ...
    @overload
    def __call__(self, d: Any, a: Any, mask: Any, /) -> Any: ...

class _rem:
    r"""The remainder of integer division.

    rem.type d, a, b; (every target)
    """

    s16: _rem
    s32: _rem
    s64: _rem
    u16: _rem
    u32: _rem
    u64: _rem
    @overload
    def __call__(self, a: Any, b: Any, /) -> Any: ...
    @overload
    def __call__(self, d: Any, a: Any, b: Any, /) -> Any: ...

class _ret:
    r"""Return from a function.

    ret{.uni}; (every target)
    """

    uni: _ret
    def __call__(self) -> Any: ...

class _rsqrt:
    r"""Reciprocal of the square root.

    rsqrt.rnd{.ftz}.type d, a; (every target)
    rsqrt.rnd{.ftz}.type d, a; (every target)
    """

    approx: _rsqrt
    f32: _rsqrt
    f64: _rsqrt
    ftz: _rsqrt
    @overload
    def __call__(self, a: Any, /) -> Any: ...
    @overload
    def __call__(self, d: Any, a: Any, /) -> Any: ...

class _sad:
    r"""Sum of absolute differences.

    sad.type d, a, b, c; (every target)
    """

    s16: _sad
    s32: _sad
    s64: _sad
    u16: _sad
    u32: _sad
    u64: _sad
    @overload
    def __call__(self, a: Any, b: Any, c: Any, /) -> Any: ...
    @overload
    def __call__(self, d: Any, a: Any, b: Any, c: Any, /) -> Any: ...

class _selp:
    r"""Select between two values by a predicate.

    selp.type d, a, b, c; (every target)
    """

    b16: _selp
    b32: _selp
    b64: _selp
    f32: _selp
    f64: _selp
    s16: _selp
    s32: _selp
    s64: _selp
    u16: _selp
    u32: _selp
    u64: _selp
    @overload
    def __call__(self, a: Any, b: Any, c: Any, /) -> Any: ...
    @overload
    def __call__(self, d: Any, a: Any, b: Any, c: Any, /) -> Any: ...

class _set:
    r"""Compare, and write a value.

    set.cmp{.bool}.dtype.stype d, a, b{, {!}c}; (every target)
    set.cmp{.bool}.dtype.stype d, a, b{, {!}c}; (every target)
    set.cmp{.bool}.dtype.stype d, a, b{, {!}c}; (every target)
    set.cmp{.bool}{.ftz}.dtype.stype d, a, b{, {!}c}; (every target)
    set.cmp{.bool}.dtype.stype d, a, b{, {!}c}; (sm_90 or later from PTX 7.8)
    set.cmp{.bool}.dtype.stype d, a, b{, {!}c}; (every target)
    set.cmp{.bool}{.ftz}.dtype.stype d, a, b{, {!}c}; (sm_53 or later from PTX 4.2)
    set.cmp{.bool}{.ftz}.dtype.stype d, a, b{, {!}c}; (sm_53 or later from PTX 4.2)
    set.cmp{.bool}.dtype.stype d, a, b{, {!}c}; (sm_90 or later from PTX 7.8)
    set.cmp{.bool}.dtype.stype d, a, b{, {!}c}; (sm_90 or later from PTX 7.8)
    set.cmp{.bool}.dtype.stype d, a, b{, {!}c}; (sm_90 or later from PTX 7.8)
    """

    and_: _set
    b16: _set
    b32: _set
    b64: _set
    bf16: _set
    bf16x2: _set
    eq: _set
    equ: _set
    f16: _set
    f16x2: _set
    f32: _set
    f64: _set
    ftz: _set
    ge: _set
    geu: _set
    gt: _set
    gtu: _set
    hi: _set
    hs: _set
    le: _set
    leu: _set
    lo: _set
    ls: _set
    lt: _set
    ltu: _set
    nan: _set
    ne: _set
    neu: _set
    num: _set
    or_: _set
    s16: _set
    s32: _set
    s64: _set
    u16: _set
    u32: _set
    u64: _set
    xor: _set
    @overload
    def __call__(self, a: Any, b: Any, /) -> Any: ...
    @overload
    def __call__(self, d: Any, a: Any, b: Any, /) -> Any: ...
    @overload
    def __call__(self, d: Any, a: Any, b: Any, c: Any, /) -> Any: ...

class _setmaxnreg:
    r"""Change the number of registers of the warp.

    setmaxnreg.action.sync.aligned.type count; (sm_90a from PTX 8.0; sm_100a or sm_120a from PTX 8.6; sm_103a or sm_121a from PTX 8.7; sm_100f and its family or sm_120f and its family or sm_110f and its family from PTX 8.8)
    """

    aligned: _setmaxnreg
    dec: _setmaxnreg
    inc: _setmaxnreg
    sync: _setmaxnreg
    u32: _setmaxnreg
    def __call__(self, count: int, /) -> Any: ...

class _setp:
    r"""Compare, and write a predicate.

    setp.cmp{.bool}.type p{|q}, a, b{, {!}c}; (every target)
    setp.cmp{.bool}.type p{|q}, a, b{, {!}c}; (every target)
    setp.cmp{.bool}.type p{|q}, a, b{, {!}c}; (every target)
    setp.cmp{.bool}{.ftz}.type p{|q}, a, b{, {!}c}; (every target)
    setp.cmp{.bool}.type p{|q}, a, b{, {!}c}; (every target)
    setp.cmp{.bool}{.ftz}.type p, a, b{, {!}c}; (sm_53 or later from PTX 4.2)
    setp.cmp{.bool}{.ftz}.type p|q, a, b{, {!}c}; (sm_53 or later from PTX 4.2)
    setp.cmp{.bool}.type p, a, b{, {!}c}; (sm_90 or later from PTX 7.8)
    setp.cmp{.bool}.type p|q, a, b{, {!}c}; (sm_90 or later from PTX 7.8)
    """

    and_: _setp
    b16: _setp
    b32: _setp
    b64: _setp
    bf16: _setp
    bf16x2: _setp
    eq: _setp
    equ: _setp
    f16: _setp
    f16x2: _setp
    f32: _setp
    f64: _setp
    ftz: _setp
    ge: _setp
    geu: _setp
    gt: _setp
    gtu: _setp
    hi: _setp
    hs: _setp
    le: _setp
    leu: _setp
    lo: _setp
    ls: _setp
    lt: _setp
    ltu: _setp
    nan: _setp
    ne: _setp
    neu: _setp
    num: _setp
    or_: _setp
    s16: _setp
    s32: _setp
    s64: _setp
    u16: _setp
    u32: _setp
    u64: _setp
    xor: _setp
    @overload
    def __call__(self, a: Any, b: Any, /) -> Any: ...
    @overload
    def __call__(self, p: Any, a: Any, b: Any, /) -> Any: ...
    @overload
    def __call__(self, p: Any, a: Any, b: Any, c: Any, /) -> Any: ...

class _shf:
    r"""Shift the concatenation of two words.

    shf.dir.mode.type d, a, b, c; (sm_32 or later from PTX 3.1)
    """

    b32: _shf
    clamp: _shf
    l: _shf
    r: _shf
    wrap: _shf
    @overload
    def __call__(self, a: Any, b: Any, c: Any, /) -> Any: ...
    @overload
    def __call__(self, d: Any, a: Any, b: Any, c: Any, /) -> Any: ...

class _shfl:
    r"""Exchange a register between threads of the warp.

    shfl.sync.mode.type d{|p}, a, b, c, mask; (sm_30 or later from PTX 6.0)
    """

    b32: _shfl
    bfly: _shfl
    down: _shfl
    idx: _shfl
    sync: _shfl
    up: _shfl
    @overload
    def __call__(self, a: Any, b: Any, c: Any, mask: Any, /) -> Any: ...
    @overload
    def __call__(self, d: Any, a: Any, b: Any, c: Any, mask: Any, /) -> Any: ...

class _shl:
    r"""Shift left.

    shl.type d, a, b; (every target)
    """

    b16: _shl
    b32: _shl
    b64: _shl
    @overload
    def __call__(self, a: Any, b: Any, /) -> Any: ...
    @overload
    def __call__(self, d: Any, a: Any, b: Any, /) -> Any: ...

class _shr:
    r"""Shift right: with the sign for s types, else with zeros.

    shr.type d, a, b; (every target)
    """

    b16: _shr
    b32: _shr
    b64: _shr
    s16: _shr
    s32: _shr
    s64: _shr
    u16: _shr
    u32: _shr
    u64: _shr
    @overload
    def __call__(self, a: Any, b: Any, /) -> Any: ...
    @overload
    def __call__(self, d: Any, a: Any, b: Any, /) -> Any: ...

class _sin:
    r"""Sine.

    sin.rnd{.ftz}.type d, a; (every target)
    """

    approx: _sin
    f32: _sin
    ftz: _sin
    @overload
    def __call__(self, a: Any, /) -> Any: ...
    @overload
    def __call__(self, d: Any, a: Any, /) -> Any: ...

class _slct:
    r"""Select between two values by the sign of a third.

    slct.type.ctype d, a, b, c; (every target)
    slct{.ftz}.type.ctype d, a, b, c; (every target)
    """

    b16: _slct
    b32: _slct
    b64: _slct
    f32: _slct
    f64: _slct
    ftz: _slct
    s16: _slct
    s32: _slct
    s64: _slct
    u16: _slct
    u32: _slct
    u64: _slct
    @overload
    def __call__(self, a: Any, b: Any, c: Any, /) -> Any: ...
    @overload
    def __call__(self, d: Any, a: Any, b: Any, c: Any, /) -> Any: ...

class _sqrt:
    r"""Square root.

    sqrt.rnd{.ftz}.type d, a; (every target)
    sqrt.rnd.type d, a; (every target)
    """

    approx: _sqrt
    f32: _sqrt
    f64: _sqrt
    ftz: _sqrt
    rm: _sqrt
    rn: _sqrt
    rp: _sqrt
    rz: _sqrt
    @overload
    def __call__(self, a: Any, /) -> Any: ...
    @overload
    def __call__(self, d: Any, a: Any, /) -> Any: ...

class _st_mmio:
    r"""Store to memory.

    st.mmio.sem.scope{.ss}.type [a], b; (sm_70 or later from PTX 8.2)
    """

    b128: _st_mmio
    b16: _st_mmio
    b32: _st_mmio
    b64: _st_mmio
    b8: _st_mmio
    f32: _st_mmio
    f64: _st_mmio
    global_: _st_mmio
    mmio: _st_mmio
    relaxed: _st_mmio
    s16: _st_mmio
    s32: _st_mmio
    s64: _st_mmio
    s8: _st_mmio
    sys: _st_mmio
    u16: _st_mmio
    u32: _st_mmio
    u64: _st_mmio
    u8: _st_mmio
    def __call__(self, a: Any, b: Any, /) -> Any: ...

class _st_async:
    r"""Store to another block's shared memory and count it at an mbarrier, without waiting.

    st.async{.weak}{.scope}{.ss}.done{.vec}.type [d], b, [bar]; (sm_90 or later from PTX 8.1)
    st.async{.mmio}.release.scope{.ss}.type [a], b; (sm_100 or later from PTX 8.7)
    """

    async_: _st_async
    b16: _st_async
    b32: _st_async
    b64: _st_async
    b8: _st_async
    cluster: _st_async
    f32: _st_async
    f64: _st_async
    global_: _st_async
    gpu: _st_async
    mbarrier__complete_tx__bytes: _st_async
    mmio: _st_async
    release: _st_async
    s16: _st_async
    s32: _st_async
    s64: _st_async
    s8: _st_async
    shared__cluster: _st_async
    sys: _st_async
    u16: _st_async
    u32: _st_async
    u64: _st_async
    u8: _st_async
    v2: _st_async
    v4: _st_async
    weak: _st_async
    @overload
    def __call__(self, a: Any, b: Any, /) -> Any: ...
    @overload
    def __call__(self, d: Any, b: Any, bar: Any, /) -> Any: ...

class _st_bulk:
    r"""Fill shared memory with zeros.

    st.bulk{.weak}{.ss} [a], size, value; (sm_100 or later from PTX 8.6)
    """

    bulk: _st_bulk
    shared__cta: _st_bulk
    weak: _st_bulk
    def __call__(self, a: Any, size: Any, value: int, /) -> Any: ...

class _st:
    r"""Store to memory.

    st{.sem}{.ss}{.cop}{.hint}{.vec}.type [a], b{, policy}; (every target)
    st{.sem}{.ss}{.l1}{.l2}{.hint}{.vec}.type [a], b{, policy}; (every target)
    st.sem{.ss}{.vec}.type [a], b; (every target)
    st.sem.scope{.ss}{.l1}{.l2}{.hint}{.vec}.type [a], b{, policy}; (sm_70 or later from PTX 6.0)
    """

    L1__evict_first: _st
    L1__evict_last: _st
    L1__evict_normal: _st
    L1__evict_unchanged: _st
    L1__no_allocate: _st
    L2__cache_hint: _st
    L2__evict_first: _st
    L2__evict_last: _st
    L2__evict_normal: _st
    async_: _st_async
    b128: _st
    b16: _st
    b32: _st
    b64: _st
    b8: _st
    bulk: _st_bulk
    cg: _st
    cluster: _st
    cs: _st
    cta: _st
    f32: _st
    f64: _st
    global_: _st
    gpu: _st
    local: _st
    mmio: _st_mmio
    param: _st
    param__func: _st
    relaxed: _st
    release: _st
    s16: _st
    s32: _st
    s64: _st
    s8: _st
    shared: _st
    shared__cluster: _st
    shared__cta: _st
    sys: _st
    u16: _st
    u32: _st
    u64: _st
    u8: _st
    v2: _st
    v4: _st
    v8: _st
    volatile: _st
    wb: _st
    weak: _st
    wt: _st
    @overload
    def __call__(self, a: Any, b: Any, /) -> Any: ...
    @overload
    def __call__(self, a: Any, b: Any, policy: Any, /) -> Any: ...

class _stackrestore:
    r"""Set the stack pointer.

    stackrestore.type a; (sm_52 or later from PTX 7.3)
    """

    u32: _stackrestore
    u64: _stackrestore
    def __call__(self, a: Any, /) -> Any: ...

class _stacksave:
    r"""Read the stack pointer.

    stacksave.type d; (sm_52 or later from PTX 7.3)
    """

    u32: _stacksave
    u64: _stacksave
    @overload
    def __call__(self) -> Any: ...
    @overload
    def __call__(self, d: Any, /) -> Any: ...

class _stmatrix:
    r"""Store matrices that are spread over the warp to shared memory.

    stmatrix.sync.aligned.shape.num{.trans}{.ss}.type [a], b; (sm_90 or later from PTX 7.8)
    stmatrix.sync.aligned.shape.num.trans{.ss}.type [a], b; (sm_100a or sm_120a from PTX 8.6; sm_100f and its family or sm_110f and its family or sm_120f and its family from PTX 8.8)
    """

    aligned: _stmatrix
    b16: _stmatrix
    b8: _stmatrix
    m16n8: _stmatrix
    m8n8: _stmatrix
    shared: _stmatrix
    shared__cta: _stmatrix
    sync: _stmatrix
    trans: _stmatrix
    x1: _stmatrix
    x2: _stmatrix
    x4: _stmatrix
    def __call__(self, a: Any, b: Any, /) -> Any: ...

class _sub_sat:
    r"""Subtract one value from another.

    sub.sat.type d, a, b; (every target)
    """

    s32: _sub_sat
    sat: _sub_sat
    @overload
    def __call__(self, a: Any, b: Any, /) -> Any: ...
    @overload
    def __call__(self, d: Any, a: Any, b: Any, /) -> Any: ...

class _sub_cc:
    r"""Subtract and write the borrow.

    sub.cc.type d, a, b; (every target)
    """

    cc: _sub_cc
    s32: _sub_cc
    s64: _sub_cc
    u32: _sub_cc
    u64: _sub_cc
    @overload
    def __call__(self, a: Any, b: Any, /) -> Any: ...
    @overload
    def __call__(self, d: Any, a: Any, b: Any, /) -> Any: ...

class _sub:
    r"""Subtract one value from another.

    sub.type d, a, b; (every target)
    sub{.rnd}{.ftz}{.sat}.type d, a, b; (every target)
    sub{.rnd}{.ftz}.type d, a, b; (sm_100 or later from PTX 8.6)
    sub{.rnd}.type d, a, b; (every target)
    sub{.rnd}{.sat}.type.atype d, a, c; (sm_100 or later from PTX 8.6)
    sub{.rnd}{.ftz}{.sat}.type d, a, b; (sm_53 or later from PTX 4.2)
    sub{.rnd}.type d, a, b; (sm_90 or later from PTX 7.8)
    """

    bf16: _sub
    bf16x2: _sub
    cc: _sub_cc
    f16: _sub
    f16x2: _sub
    f32: _sub
    f32x2: _sub
    f64: _sub
    ftz: _sub
    rm: _sub
    rn: _sub
    rp: _sub
    rz: _sub
    s16: _sub
    s32: _sub
    s64: _sub
    sat: _sub_sat
    u16: _sub
    u32: _sub
    u64: _sub
    @overload
    def __call__(self, a: Any, b: Any, /) -> Any: ...
    @overload
    def __call__(self, d: Any, a: Any, b: Any, /) -> Any: ...

class _subc:
    r"""Subtract with borrow in.

    subc{.cc}.type d, a, b; (every target)
    """

    cc: _subc
    s32: _subc
    s64: _subc
    u32: _subc
    u64: _subc
    @overload
    def __call__(self, a: Any, b: Any, /) -> Any: ...
    @overload
    def __call__(self, d: Any, a: Any, b: Any, /) -> Any: ...

class _suld:
    r"""Load from a surface.

    suld.b.geom{.cop}{.vec}.type.clamp d, [s, {...}]; (every target)
    """

    _1d: _suld
    _2d: _suld
    _3d: _suld
    a1d: _suld
    a2d: _suld
    b: _suld
    b16: _suld
    b32: _suld
    b64: _suld
    b8: _suld
    ca: _suld
    cg: _suld
    clamp: _suld
    cs: _suld
    cv: _suld
    trap: _suld
    v2: _suld
    v4: _suld
    zero: _suld
    @overload
    def __call__(self, s: Any, /) -> Any: ...
    @overload
    def __call__(self, d: Any, s: Any, /) -> Any: ...

class _suq:
    r"""Ask for a property of a surface.

    suq.query.b32 d, [s]; (every target)
    """

    array_size: _suq
    b32: _suq
    channel_data_type: _suq
    channel_order: _suq
    depth: _suq
    height: _suq
    memory_layout: _suq
    width: _suq
    @overload
    def __call__(self, s: Any, /) -> Any: ...
    @overload
    def __call__(self, d: Any, s: Any, /) -> Any: ...

class _sured:
    r"""Reduce into a surface.

    sured.mode.op.geom.type.clamp [s, {...}], b; (every target)
    """

    _1d: _sured
    _2d: _sured
    _3d: _sured
    add: _sured
    and_: _sured
    b: _sured
    b32: _sured
    b64: _sured
    clamp: _sured
    max: _sured
    min: _sured
    or_: _sured
    p: _sured
    s32: _sured
    s64: _sured
    trap: _sured
    u32: _sured
    u64: _sured
    zero: _sured
    def __call__(self, s: Any, b: Any, /) -> Any: ...

class _sust:
    r"""Store to a surface.

    sust.mode.geom{.cop}{.vec}.type.clamp [s, {...}], b; (every target)
    """

    _1d: _sust
    _2d: _sust
    _3d: _sust
    a1d: _sust
    a2d: _sust
    b: _sust
    b16: _sust
    b32: _sust
    b64: _sust
    b8: _sust
    cg: _sust
    clamp: _sust
    cs: _sust
    p: _sust
    trap: _sust
    v2: _sust
    v4: _sust
    wb: _sust
    wt: _sust
    zero: _sust
    def __call__(self, s: Any, b: Any, /) -> Any: ...

class _szext:
    r"""Sign-extend or zero-extend from a bit position.

    szext.mode.type d, a, b; (sm_70 or later from PTX 7.6)
    """

    clamp: _szext
    s32: _szext
    u32: _szext
    wrap: _szext
    @overload
    def __call__(self, a: Any, b: Any, /) -> Any: ...
    @overload
    def __call__(self, d: Any, a: Any, b: Any, /) -> Any: ...

class _tanh:
    r"""Hyperbolic tangent.

    tanh.rnd.type d, a; (sm_75 or later from PTX 7.0)
    tanh.rnd.type d, a; (every target)
    """

    approx: _tanh
    bf16: _tanh
    bf16x2: _tanh
    f16: _tanh
    f16x2: _tanh
    f32: _tanh
    @overload
    def __call__(self, a: Any, /) -> Any: ...
    @overload
    def __call__(self, d: Any, a: Any, /) -> Any: ...

class _tcgen05_alloc:
    r"""Allocate columns of tensor memory.

    tcgen05.alloc.cta_group.sync.aligned{.ss}.b32 [d], columns; (sm_100a from PTX 8.6; sm_100f and its family or sm_110f and its family from PTX 8.8)
    """

    aligned: _tcgen05_alloc
    alloc: _tcgen05_alloc
    b32: _tcgen05_alloc
    cta_group__1: _tcgen05_alloc
    cta_group__2: _tcgen05_alloc
    shared__cta: _tcgen05_alloc
    sync: _tcgen05_alloc
    def __call__(self, d: Any, columns: Any, /) -> Any: ...

class _tcgen05_dealloc:
    r"""Give columns of tensor memory back.

    tcgen05.dealloc.cta_group.sync.aligned.b32 a, columns; (sm_100a from PTX 8.6; sm_100f and its family or sm_110f and its family from PTX 8.8)
    """

    aligned: _tcgen05_dealloc
    b32: _tcgen05_dealloc
    cta_group__1: _tcgen05_dealloc
    cta_group__2: _tcgen05_dealloc
    dealloc: _tcgen05_dealloc
    sync: _tcgen05_dealloc
    def __call__(self, a: Any, columns: Any, /) -> Any: ...

class _tcgen05_relinquish_alloc_permit:
    r"""Say that this block allocates no more tensor memory.

    tcgen05.relinquish_alloc_permit.cta_group.sync.aligned; (sm_100a from PTX 8.6; sm_100f and its family or sm_110f and its family from PTX 8.8)
    """

    aligned: _tcgen05_relinquish_alloc_permit
    cta_group__1: _tcgen05_relinquish_alloc_permit
    cta_group__2: _tcgen05_relinquish_alloc_permit
    relinquish_alloc_permit: _tcgen05_relinquish_alloc_permit
    sync: _tcgen05_relinquish_alloc_permit
    def __call__(self) -> Any: ...

class _tcgen05_ld_sync:
    r"""Load from tensor memory to registers without waiting.

    tcgen05.ld.sync.aligned.shape.num{.pack::16b}.b32 d, [a]; (sm_100a from PTX 8.6; sm_100f and its family or sm_110f and its family from PTX 8.8)
    tcgen05.ld.sync.aligned.shape.num{.pack::16b}.b32 d, [a]; (sm_100a from PTX 8.6; sm_100f and its family or sm_110f and its family from PTX 8.8)
    tcgen05.ld.sync.aligned.shape.num{.pack::16b}.b32 d, [a]; (sm_100a from PTX 8.6; sm_100f and its family or sm_110f and its family from PTX 8.8)
    tcgen05.ld.sync.aligned.shape.num{.pack::16b}.b32 d, [a]; (sm_100a from PTX 8.6; sm_100f and its family or sm_110f and its family from PTX 8.8)
    tcgen05.ld.sync.aligned.shape.num{.pack::16b}.b32 d, [a], split; (sm_100a from PTX 8.6; sm_100f and its family or sm_110f and its family from PTX 8.8)
    """

    _16x128b: _tcgen05_ld_sync
    _16x256b: _tcgen05_ld_sync
    _16x32bx2: _tcgen05_ld_sync
    _16x64b: _tcgen05_ld_sync
    _32x32b: _tcgen05_ld_sync
    aligned: _tcgen05_ld_sync
    b32: _tcgen05_ld_sync
    ld: _tcgen05_ld_sync
    pack__16b: _tcgen05_ld_sync
    sync: _tcgen05_ld_sync
    x1: _tcgen05_ld_sync
    x128: _tcgen05_ld_sync
    x16: _tcgen05_ld_sync
    x2: _tcgen05_ld_sync
    x32: _tcgen05_ld_sync
    x4: _tcgen05_ld_sync
    x64: _tcgen05_ld_sync
    x8: _tcgen05_ld_sync
    @overload
    def __call__(self, a: Any, /) -> Any: ...
    @overload
    def __call__(self, d: Any, a: Any, /) -> Any: ...
    @overload
    def __call__(self, d: Any, a: Any, split: int, /) -> Any: ...

class _tcgen05_ld_red:
    r"""Load from tensor memory and reduce what each thread loads.

    tcgen05.ld.red.sync.aligned.shape.num.op.type d, e, [a]; (sm_103f and its family or sm_110f and its family from PTX 8.8)
    tcgen05.ld.red.sync.aligned.shape.num.op{.abs}{.NaN}.type d, e, [a]; (sm_103f and its family or sm_110f and its family from PTX 8.8)
    tcgen05.ld.red.sync.aligned.shape.num.op.type d, e, [a], split; (sm_103f and its family or sm_110f and its family from PTX 8.8)
    tcgen05.ld.red.sync.aligned.shape.num.op{.abs}{.NaN}.type d, e, [a], split; (sm_103f and its family or sm_110f and its family from PTX 8.8)
    """

    _16x32bx2: _tcgen05_ld_red
    _32x32b: _tcgen05_ld_red
    NaN: _tcgen05_ld_red
    abs: _tcgen05_ld_red
    aligned: _tcgen05_ld_red
    f32: _tcgen05_ld_red
    ld: _tcgen05_ld_red
    max: _tcgen05_ld_red
    min: _tcgen05_ld_red
    red: _tcgen05_ld_red
    s32: _tcgen05_ld_red
    sync: _tcgen05_ld_red
    u32: _tcgen05_ld_red
    x128: _tcgen05_ld_red
    x16: _tcgen05_ld_red
    x2: _tcgen05_ld_red
    x32: _tcgen05_ld_red
    x4: _tcgen05_ld_red
    x64: _tcgen05_ld_red
    x8: _tcgen05_ld_red
    @overload
    def __call__(self, a: Any, /) -> Any: ...
    @overload
    def __call__(self, a: Any, split: int, /) -> Any: ...
    @overload
    def __call__(self, d: Any, e: Any, a: Any, /) -> Any: ...
    @overload
    def __call__(self, d: Any, e: Any, a: Any, split: int, /) -> Any: ...

class _tcgen05_ld:
    r"""Load from tensor memory to registers without waiting.

    tcgen05.ld.sync.aligned.shape.num{.pack::16b}.b32 d, [a]; (sm_100a from PTX 8.6; sm_100f and its family or sm_110f and its family from PTX 8.8)
    tcgen05.ld.sync.aligned.shape.num{.pack::16b}.b32 d, [a]; (sm_100a from PTX 8.6; sm_100f and its family or sm_110f and its family from PTX 8.8)
    tcgen05.ld.sync.aligned.shape.num{.pack::16b}.b32 d, [a]; (sm_100a from PTX 8.6; sm_100f and its family or sm_110f and its family from PTX 8.8)
    tcgen05.ld.sync.aligned.shape.num{.pack::16b}.b32 d, [a]; (sm_100a from PTX 8.6; sm_100f and its family or sm_110f and its family from PTX 8.8)
    tcgen05.ld.sync.aligned.shape.num{.pack::16b}.b32 d, [a], split; (sm_100a from PTX 8.6; sm_100f and its family or sm_110f and its family from PTX 8.8)
    tcgen05.ld.red.sync.aligned.shape.num.op.type d, e, [a]; (sm_103f and its family or sm_110f and its family from PTX 8.8)
    tcgen05.ld.red.sync.aligned.shape.num.op{.abs}{.NaN}.type d, e, [a]; (sm_103f and its family or sm_110f and its family from PTX 8.8)
    tcgen05.ld.red.sync.aligned.shape.num.op.type d, e, [a], split; (sm_103f and its family or sm_110f and its family from PTX 8.8)
    tcgen05.ld.red.sync.aligned.shape.num.op{.abs}{.NaN}.type d, e, [a], split; (sm_103f and its family or sm_110f and its family from PTX 8.8)
    """

    red: _tcgen05_ld_red
    sync: _tcgen05_ld_sync

class _tcgen05_st:
    r"""Store from registers to tensor memory without waiting.

    tcgen05.st.sync.aligned.shape.num{.unpack::16b}.b32 [a], b; (sm_100a from PTX 8.6; sm_100f and its family or sm_110f and its family from PTX 8.8)
    tcgen05.st.sync.aligned.shape.num{.unpack::16b}.b32 [a], b; (sm_100a from PTX 8.6; sm_100f and its family or sm_110f and its family from PTX 8.8)
    tcgen05.st.sync.aligned.shape.num{.unpack::16b}.b32 [a], b; (sm_100a from PTX 8.6; sm_100f and its family or sm_110f and its family from PTX 8.8)
    tcgen05.st.sync.aligned.shape.num{.unpack::16b}.b32 [a], b; (sm_100a from PTX 8.6; sm_100f and its family or sm_110f and its family from PTX 8.8)
    tcgen05.st.sync.aligned.shape.num{.unpack::16b}.b32 [a], split, b; (sm_100a from PTX 8.6; sm_100f and its family or sm_110f and its family from PTX 8.8)
    """

    _16x128b: _tcgen05_st
    _16x256b: _tcgen05_st
    _16x32bx2: _tcgen05_st
    _16x64b: _tcgen05_st
    _32x32b: _tcgen05_st
    aligned: _tcgen05_st
    b32: _tcgen05_st
    st: _tcgen05_st
    sync: _tcgen05_st
    unpack__16b: _tcgen05_st
    x1: _tcgen05_st
    x128: _tcgen05_st
    x16: _tcgen05_st
    x2: _tcgen05_st
    x32: _tcgen05_st
    x4: _tcgen05_st
    x64: _tcgen05_st
    x8: _tcgen05_st
    @overload
    def __call__(self, a: Any, b: Any, /) -> Any: ...
    @overload
    def __call__(self, a: Any, split: int, b: Any, /) -> Any: ...

class _tcgen05_cp:
    r"""Copy from shared to tensor memory without waiting.

    tcgen05.cp.cta_group.shape [d], desc; (sm_100a from PTX 8.6; sm_100f and its family or sm_110f and its family from PTX 8.8)
    tcgen05.cp.cta_group.shape.b8x16.src [d], desc; (sm_100a from PTX 8.6; sm_100f and its family or sm_110f and its family from PTX 8.8)
    tcgen05.cp.cta_group.shape.mode [d], desc; (sm_100a from PTX 8.6; sm_100f and its family or sm_110f and its family from PTX 8.8)
    tcgen05.cp.cta_group.shape.mode.b8x16.src [d], desc; (sm_100a from PTX 8.6; sm_100f and its family or sm_110f and its family from PTX 8.8)
    tcgen05.cp.cta_group.shape.mode [d], desc; (sm_100a from PTX 8.6; sm_100f and its family or sm_110f and its family from PTX 8.8)
    tcgen05.cp.cta_group.shape.mode.b8x16.src [d], desc; (sm_100a from PTX 8.6; sm_100f and its family or sm_110f and its family from PTX 8.8)
    """

    _128x128b: _tcgen05_cp
    _128x256b: _tcgen05_cp
    _32x128b: _tcgen05_cp
    _4x256b: _tcgen05_cp
    _64x128b: _tcgen05_cp
    b4x16_p64: _tcgen05_cp
    b6x16_p32: _tcgen05_cp
    b8x16: _tcgen05_cp
    cp: _tcgen05_cp
    cta_group__1: _tcgen05_cp
    cta_group__2: _tcgen05_cp
    warpx2__01_23: _tcgen05_cp
    warpx2__02_13: _tcgen05_cp
    warpx4: _tcgen05_cp
    def __call__(self, d: Any, desc: Any, /) -> Any: ...

class _tcgen05_shift:
    r"""Move rows of tensor memory down by one without waiting.

    tcgen05.shift.cta_group.down [a]; (sm_100a from PTX 8.6; sm_103a from PTX 8.8; sm_110a from PTX 9.0)
    """

    cta_group__1: _tcgen05_shift
    cta_group__2: _tcgen05_shift
    down: _tcgen05_shift
    shift: _tcgen05_shift
    def __call__(self, a: Any, /) -> Any: ...

class _tcgen05_mma_sp:
    r"""Multiply matrices into tensor memory without waiting.

    tcgen05.mma.sp.cta_group.kind{.ashift}{.collector} [d], [a], bdesc, [meta], idesc, enable; (sm_100a from PTX 8.6; sm_100f and its family or sm_110f and its family from PTX 8.8)
    tcgen05.mma.sp.cta_group.kind{.ashift}{.collector} [d], [a], bdesc, [meta], idesc, enable, scale; (sm_100a from PTX 8.6; sm_100f and its family from PTX 8.8)
    tcgen05.mma.sp.cta_group.kind{.ashift}{.collector} [d], [a], bdesc, [meta], idesc, lanes, enable; (sm_100a from PTX 8.6; sm_100f and its family or sm_110f and its family from PTX 8.8)
    tcgen05.mma.sp.cta_group.kind{.ashift}{.collector} [d], [a], bdesc, [meta], idesc, lanes, enable, scale; (sm_100a from PTX 8.6; sm_100f and its family from PTX 8.8)
    tcgen05.mma.sp.cta_group.kind{.ashift}{.collector} [d], [a], bdesc, [meta], idesc, enable; (sm_100a from PTX 8.6; sm_100f and its family or sm_110f and its family from PTX 8.8)
    tcgen05.mma.sp.cta_group.kind{.ashift}{.collector} [d], [a], bdesc, [meta], idesc, enable, scale; (sm_100a from PTX 8.6; sm_100f and its family from PTX 8.8)
    tcgen05.mma.sp.cta_group.kind{.ashift}{.collector} [d], [a], bdesc, [meta], idesc, lanes, enable; (sm_100a from PTX 8.6; sm_100f and its family or sm_110f and its family from PTX 8.8)
    tcgen05.mma.sp.cta_group.kind{.ashift}{.collector} [d], [a], bdesc, [meta], idesc, lanes, enable, scale; (sm_100a from PTX 8.6; sm_100f and its family from PTX 8.8)
    tcgen05.mma.sp.cta_group.kind{.collector} [d], adesc, bdesc, [meta], idesc, enable; (sm_100a from PTX 8.6; sm_100f and its family or sm_110f and its family from PTX 8.8)
    tcgen05.mma.sp.cta_group.kind{.collector} [d], adesc, bdesc, [meta], idesc, enable, scale; (sm_100a from PTX 8.6; sm_100f and its family from PTX 8.8)
    tcgen05.mma.sp.cta_group.kind{.collector} [d], adesc, bdesc, [meta], idesc, lanes, enable; (sm_100a from PTX 8.6; sm_100f and its family or sm_110f and its family from PTX 8.8)
    tcgen05.mma.sp.cta_group.kind{.collector} [d], adesc, bdesc, [meta], idesc, lanes, enable, scale; (sm_100a from PTX 8.6; sm_100f and its family from PTX 8.8)
    tcgen05.mma.sp.cta_group.kind{.collector} [d], adesc, bdesc, [meta], idesc, enable; (sm_100a from PTX 8.6; sm_100f and its family or sm_110f and its family from PTX 8.8)
    tcgen05.mma.sp.cta_group.kind{.collector} [d], adesc, bdesc, [meta], idesc, enable, scale; (sm_100a from PTX 8.6; sm_100f and its family from PTX 8.8)
    tcgen05.mma.sp.cta_group.kind{.collector} [d], adesc, bdesc, [meta], idesc, lanes, enable; (sm_100a from PTX 8.6; sm_100f and its family or sm_110f and its family from PTX 8.8)
    tcgen05.mma.sp.cta_group.kind{.collector} [d], adesc, bdesc, [meta], idesc, lanes, enable, scale; (sm_100a from PTX 8.6; sm_100f and its family from PTX 8.8)
    tcgen05.mma.sp.cta_group.kind.block_scale{.size}{.collector} [d], [a], bdesc, [meta], idesc, [ascale], [bscale], enable; (sm_100a from PTX 8.6; sm_100f and its family or sm_110f and its family from PTX 8.8)
    tcgen05.mma.sp.cta_group.kind.block_scale{.size}{.collector} [d], [a], bdesc, [meta], idesc, [ascale], [bscale], enable; (sm_100a from PTX 8.6; sm_103a from PTX 8.8; sm_110a from PTX 9.0)
    tcgen05.mma.sp.cta_group.kind.block_scale.size{.collector} [d], [a], bdesc, [meta], idesc, [ascale], [bscale], enable; (sm_100a from PTX 8.7; sm_103a from PTX 8.8; sm_110a from PTX 9.0)
    tcgen05.mma.sp.cta_group.kind.block_scale{.size}{.collector} [d], adesc, bdesc, [meta], idesc, [ascale], [bscale], enable; (sm_100a from PTX 8.6; sm_100f and its family or sm_110f and its family from PTX 8.8)
    tcgen05.mma.sp.cta_group.kind.block_scale{.size}{.collector} [d], adesc, bdesc, [meta], idesc, [ascale], [bscale], enable; (sm_100a from PTX 8.6; sm_103a from PTX 8.8; sm_110a from PTX 9.0)
    tcgen05.mma.sp.cta_group.kind.block_scale.size{.collector} [d], adesc, bdesc, [meta], idesc, [ascale], [bscale], enable; (sm_100a from PTX 8.7; sm_103a from PTX 8.8; sm_110a from PTX 9.0)
    """

    ashift: _tcgen05_mma_sp
    block16: _tcgen05_mma_sp
    block32: _tcgen05_mma_sp
    block_scale: _tcgen05_mma_sp
    collector__a__discard: _tcgen05_mma_sp
    collector__a__fill: _tcgen05_mma_sp
    collector__a__lastuse: _tcgen05_mma_sp
    collector__a__use: _tcgen05_mma_sp
    cta_group__1: _tcgen05_mma_sp
    cta_group__2: _tcgen05_mma_sp
    kind__f16: _tcgen05_mma_sp
    kind__f8f6f4: _tcgen05_mma_sp
    kind__i8: _tcgen05_mma_sp
    kind__mxf4: _tcgen05_mma_sp
    kind__mxf4nvf4: _tcgen05_mma_sp
    kind__mxf8f6f4: _tcgen05_mma_sp
    kind__tf32: _tcgen05_mma_sp
    mma: _tcgen05_mma_sp
    scale_vec__1X: _tcgen05_mma_sp
    scale_vec__2X: _tcgen05_mma_sp
    scale_vec__4X: _tcgen05_mma_sp
    sp: _tcgen05_mma_sp
    @overload
    def __call__(self, d: Any, a: Any, bdesc: Any, meta: Any, idesc: Any, enable: Any, /) -> Any: ...
    @overload
    def __call__(self, d: Any, a: Any, bdesc: Any, meta: Any, idesc: Any, enable: Any, scale: Any, /) -> Any: ...
    @overload
    def __call__(self, d: Any, a: Any, bdesc: Any, meta: Any, idesc: Any, lanes: Any, enable: Any, scale: Any, /) -> Any: ...

class _tcgen05_mma_ws_sp:
    r"""Multiply matrices into tensor memory, keeping B, without waiting.

    tcgen05.mma.ws.sp.cta_group.kind{.buffer} [d], [a], bdesc, [meta], idesc, enable{, zeros}; (sm_100a from PTX 8.6; sm_100f and its family or sm_110f and its family from PTX 8.8)
    tcgen05.mma.ws.sp.cta_group.kind{.buffer} [d], adesc, bdesc, [meta], idesc, enable{, zeros}; (sm_100a from PTX 8.6; sm_100f and its family or sm_110f and its family from PTX 8.8)
    """

    collector__b0__discard: _tcgen05_mma_ws_sp
    collector__b0__fill: _tcgen05_mma_ws_sp
    collector__b0__lastuse: _tcgen05_mma_ws_sp
    collector__b0__use: _tcgen05_mma_ws_sp
    collector__b1__discard: _tcgen05_mma_ws_sp
    collector__b1__fill: _tcgen05_mma_ws_sp
    collector__b1__lastuse: _tcgen05_mma_ws_sp
    collector__b1__use: _tcgen05_mma_ws_sp
    collector__b2__discard: _tcgen05_mma_ws_sp
    collector__b2__fill: _tcgen05_mma_ws_sp
    collector__b2__lastuse: _tcgen05_mma_ws_sp
    collector__b2__use: _tcgen05_mma_ws_sp
    collector__b3__discard: _tcgen05_mma_ws_sp
    collector__b3__fill: _tcgen05_mma_ws_sp
    collector__b3__lastuse: _tcgen05_mma_ws_sp
    collector__b3__use: _tcgen05_mma_ws_sp
    cta_group__1: _tcgen05_mma_ws_sp
    kind__f16: _tcgen05_mma_ws_sp
    kind__f8f6f4: _tcgen05_mma_ws_sp
    kind__i8: _tcgen05_mma_ws_sp
    kind__tf32: _tcgen05_mma_ws_sp
    mma: _tcgen05_mma_ws_sp
    sp: _tcgen05_mma_ws_sp
    ws: _tcgen05_mma_ws_sp
    @overload
    def __call__(self, d: Any, a: Any, bdesc: Any, meta: Any, idesc: Any, enable: Any, /) -> Any: ...
    @overload
    def __call__(self, d: Any, a: Any, bdesc: Any, meta: Any, idesc: Any, enable: Any, zeros: Any, /) -> Any: ...

class _tcgen05_mma_ws:
    r"""Multiply matrices into tensor memory, keeping B, without waiting.

    tcgen05.mma.ws.cta_group.kind{.buffer} [d], [a], bdesc, idesc, enable{, zeros}; (sm_100a from PTX 8.6; sm_100f and its family or sm_110f and its family from PTX 8.8)
    tcgen05.mma.ws.cta_group.kind{.buffer} [d], adesc, bdesc, idesc, enable{, zeros}; (sm_100a from PTX 8.6; sm_100f and its family or sm_110f and its family from PTX 8.8)
    """

    collector__b0__discard: _tcgen05_mma_ws
    collector__b0__fill: _tcgen05_mma_ws
    collector__b0__lastuse: _tcgen05_mma_ws
    collector__b0__use: _tcgen05_mma_ws
    collector__b1__discard: _tcgen05_mma_ws
    collector__b1__fill: _tcgen05_mma_ws
    collector__b1__lastuse: _tcgen05_mma_ws
    collector__b1__use: _tcgen05_mma_ws
    collector__b2__discard: _tcgen05_mma_ws
    collector__b2__fill: _tcgen05_mma_ws
    collector__b2__lastuse: _tcgen05_mma_ws
    collector__b2__use: _tcgen05_mma_ws
    collector__b3__discard: _tcgen05_mma_ws
    collector__b3__fill: _tcgen05_mma_ws
    collector__b3__lastuse: _tcgen05_mma_ws
    collector__b3__use: _tcgen05_mma_ws
    cta_group__1: _tcgen05_mma_ws
    kind__f16: _tcgen05_mma_ws
    kind__f8f6f4: _tcgen05_mma_ws
    kind__i8: _tcgen05_mma_ws
    kind__tf32: _tcgen05_mma_ws
    mma: _tcgen05_mma_ws
    sp: _tcgen05_mma_ws_sp
    ws: _tcgen05_mma_ws
    @overload
    def __call__(self, d: Any, a: Any, bdesc: Any, idesc: Any, enable: Any, /) -> Any: ...
    @overload
    def __call__(self, d: Any, a: Any, bdesc: Any, idesc: Any, enable: Any, zeros: Any, /) -> Any: ...

class _tcgen05_mma:
    r"""Multiply matrices into tensor memory without waiting.

    tcgen05.mma.cta_group.kind{.ashift}{.collector} [d], [a], bdesc, idesc, enable; (sm_100a from PTX 8.6; sm_100f and its family or sm_110f and its family from PTX 8.8)
    tcgen05.mma.cta_group.kind{.ashift}{.collector} [d], [a], bdesc, idesc, enable, scale; (sm_100a from PTX 8.6; sm_100f and its family from PTX 8.8)
    tcgen05.mma.cta_group.kind{.ashift}{.collector} [d], [a], bdesc, idesc, lanes, enable; (sm_100a from PTX 8.6; sm_100f and its family or sm_110f and its family from PTX 8.8)
    tcgen05.mma.cta_group.kind{.ashift}{.collector} [d], [a], bdesc, idesc, lanes, enable, scale; (sm_100a from PTX 8.6; sm_100f and its family from PTX 8.8)
    tcgen05.mma.cta_group.kind{.ashift}{.collector} [d], [a], bdesc, idesc, enable; (sm_100a from PTX 8.6; sm_100f and its family or sm_110f and its family from PTX 8.8)
    tcgen05.mma.cta_group.kind{.ashift}{.collector} [d], [a], bdesc, idesc, enable, scale; (sm_100a from PTX 8.6; sm_100f and its family from PTX 8.8)
    tcgen05.mma.cta_group.kind{.ashift}{.collector} [d], [a], bdesc, idesc, lanes, enable; (sm_100a from PTX 8.6; sm_100f and its family or sm_110f and its family from PTX 8.8)
    tcgen05.mma.cta_group.kind{.ashift}{.collector} [d], [a], bdesc, idesc, lanes, enable, scale; (sm_100a from PTX 8.6; sm_100f and its family from PTX 8.8)
    tcgen05.mma.cta_group.kind{.collector} [d], adesc, bdesc, idesc, enable; (sm_100a from PTX 8.6; sm_100f and its family or sm_110f and its family from PTX 8.8)
    tcgen05.mma.cta_group.kind{.collector} [d], adesc, bdesc, idesc, enable, scale; (sm_100a from PTX 8.6; sm_100f and its family from PTX 8.8)
    tcgen05.mma.cta_group.kind{.collector} [d], adesc, bdesc, idesc, lanes, enable; (sm_100a from PTX 8.6; sm_100f and its family or sm_110f and its family from PTX 8.8)
    tcgen05.mma.cta_group.kind{.collector} [d], adesc, bdesc, idesc, lanes, enable, scale; (sm_100a from PTX 8.6; sm_100f and its family from PTX 8.8)
    tcgen05.mma.cta_group.kind{.collector} [d], adesc, bdesc, idesc, enable; (sm_100a from PTX 8.6; sm_100f and its family or sm_110f and its family from PTX 8.8)
    tcgen05.mma.cta_group.kind{.collector} [d], adesc, bdesc, idesc, enable, scale; (sm_100a from PTX 8.6; sm_100f and its family from PTX 8.8)
    tcgen05.mma.cta_group.kind{.collector} [d], adesc, bdesc, idesc, lanes, enable; (sm_100a from PTX 8.6; sm_100f and its family or sm_110f and its family from PTX 8.8)
    tcgen05.mma.cta_group.kind{.collector} [d], adesc, bdesc, idesc, lanes, enable, scale; (sm_100a from PTX 8.6; sm_100f and its family from PTX 8.8)
    tcgen05.mma.cta_group.kind.block_scale{.size}{.collector} [d], [a], bdesc, idesc, [ascale], [bscale], enable; (sm_100a from PTX 8.6; sm_100f and its family or sm_110f and its family from PTX 8.8)
    tcgen05.mma.cta_group.kind.block_scale{.size}{.collector} [d], [a], bdesc, idesc, [ascale], [bscale], enable; (sm_100a from PTX 8.6; sm_100f and its family or sm_110f and its family from PTX 8.8)
    tcgen05.mma.cta_group.kind.block_scale.size{.collector} [d], [a], bdesc, idesc, [ascale], [bscale], enable; (sm_100a from PTX 8.7; sm_100f and its family or sm_110f and its family from PTX 8.8)
    tcgen05.mma.cta_group.kind.block_scale{.size}{.collector} [d], adesc, bdesc, idesc, [ascale], [bscale], enable; (sm_100a from PTX 8.6; sm_100f and its family or sm_110f and its family from PTX 8.8)
    tcgen05.mma.cta_group.kind.block_scale{.size}{.collector} [d], adesc, bdesc, idesc, [ascale], [bscale], enable; (sm_100a from PTX 8.6; sm_100f and its family or sm_110f and its family from PTX 8.8)
    tcgen05.mma.cta_group.kind.block_scale.size{.collector} [d], adesc, bdesc, idesc, [ascale], [bscale], enable; (sm_100a from PTX 8.7; sm_100f and its family or sm_110f and its family from PTX 8.8)
    """

    ashift: _tcgen05_mma
    block16: _tcgen05_mma
    block32: _tcgen05_mma
    block_scale: _tcgen05_mma
    collector__a__discard: _tcgen05_mma
    collector__a__fill: _tcgen05_mma
    collector__a__lastuse: _tcgen05_mma
    collector__a__use: _tcgen05_mma
    cta_group__1: _tcgen05_mma
    cta_group__2: _tcgen05_mma
    kind__f16: _tcgen05_mma
    kind__f8f6f4: _tcgen05_mma
    kind__i8: _tcgen05_mma
    kind__mxf4: _tcgen05_mma
    kind__mxf4nvf4: _tcgen05_mma
    kind__mxf8f6f4: _tcgen05_mma
    kind__tf32: _tcgen05_mma
    mma: _tcgen05_mma
    scale_vec__1X: _tcgen05_mma
    scale_vec__2X: _tcgen05_mma
    scale_vec__4X: _tcgen05_mma
    sp: _tcgen05_mma_sp
    ws: _tcgen05_mma_ws
    @overload
    def __call__(self, d: Any, a: Any, bdesc: Any, idesc: Any, enable: Any, /) -> Any: ...
    @overload
    def __call__(self, d: Any, a: Any, bdesc: Any, idesc: Any, enable: Any, scale: Any, /) -> Any: ...
    @overload
    def __call__(self, d: Any, a: Any, bdesc: Any, idesc: Any, lanes: Any, enable: Any, scale: Any, /) -> Any: ...

class _tcgen05_commit:
    r"""Arrive at an mbarrier when the operations so far are done.

    tcgen05.commit.cta_group.mbarrier::arrive::one{.ss}{.multicast::cluster}.b64 [bar]{, multicast}; (sm_100a from PTX 8.6; sm_100f and its family or sm_110f and its family from PTX 8.8)
    """

    b64: _tcgen05_commit
    commit: _tcgen05_commit
    cta_group__1: _tcgen05_commit
    cta_group__2: _tcgen05_commit
    mbarrier__arrive__one: _tcgen05_commit
    multicast__cluster: _tcgen05_commit
    shared__cluster: _tcgen05_commit
    @overload
    def __call__(self, bar: Any, /) -> Any: ...
    @overload
    def __call__(self, bar: Any, multicast: Any, /) -> Any: ...

class _tcgen05:
    r"""Allocate columns of tensor memory.

    tcgen05.which.sync.aligned; (sm_100a from PTX 8.6; sm_100f and its family or sm_110f and its family from PTX 8.8)
    tcgen05.which; (sm_100a from PTX 8.6; sm_100f and its family or sm_110f and its family from PTX 8.8)
    """

    aligned: _tcgen05
    alloc: _tcgen05_alloc
    commit: _tcgen05_commit
    cp: _tcgen05_cp
    dealloc: _tcgen05_dealloc
    fence__after_thread_sync: _tcgen05
    fence__before_thread_sync: _tcgen05
    ld: _tcgen05_ld
    mma: _tcgen05_mma
    relinquish_alloc_permit: _tcgen05_relinquish_alloc_permit
    shift: _tcgen05_shift
    st: _tcgen05_st
    sync: _tcgen05
    wait__ld: _tcgen05
    wait__st: _tcgen05
    def __call__(self) -> Any: ...

class _tensormap_replace:
    r"""Change a field of a tensor map.

    tensormap.replace.tile.field{.ss}.b1024.type [a], value; (sm_90a from PTX 8.3; sm_100a or sm_120a from PTX 8.6; sm_100f and its family or sm_110f and its family or sm_120f and its family from PTX 8.8)
    tensormap.replace.tile.field{.ss}.b1024.type [a], value; (sm_90a from PTX 8.3; sm_100a or sm_120a from PTX 8.6; sm_100f and its family or sm_110f and its family or sm_120f and its family from PTX 8.8)
    tensormap.replace.tile.field{.ss}.b1024.type [a], which, value; (sm_90a from PTX 8.3; sm_100a or sm_120a from PTX 8.6; sm_100f and its family or sm_110f and its family or sm_120f and its family from PTX 8.8)
    tensormap.replace.tile.field{.ss}.b1024.type [a], which, value; (sm_90a from PTX 8.3; sm_100a or sm_120a from PTX 8.6; sm_100f and its family or sm_110f and its family or sm_120f and its family from PTX 8.8)
    tensormap.replace.tile.field{.ss}.b1024.type [a], value; (sm_90a from PTX 8.3; sm_100a or sm_120a from PTX 8.6; sm_100f and its family or sm_110f and its family or sm_120f and its family from PTX 8.8)
    tensormap.replace.tile.field{.ss}.b1024.type [a], value; (sm_90a from PTX 8.3; sm_100a or sm_120a from PTX 8.6; sm_100f and its family or sm_110f and its family or sm_120f and its family from PTX 8.8)
    tensormap.replace.tile.field{.ss}.b1024.type [a], value; (sm_90a from PTX 8.3; sm_100a or sm_120a from PTX 8.6; sm_100f and its family or sm_110f and its family or sm_120f and its family from PTX 8.8)
    tensormap.replace.tile.field{.ss}.b1024.type [a], value; (sm_90a from PTX 8.3; sm_100a or sm_120a from PTX 8.6; sm_100f and its family or sm_110f and its family or sm_120f and its family from PTX 8.8)
    tensormap.replace.tile.swizzle_atomicity{.ss}.b1024.b32 [a], value; (sm_100a or sm_120a from PTX 8.6; sm_100f and its family or sm_110f and its family or sm_120f and its family from PTX 8.8)
    """

    b1024: _tensormap_replace
    b32: _tensormap_replace
    b64: _tensormap_replace
    box_dim: _tensormap_replace
    element_stride: _tensormap_replace
    elemtype: _tensormap_replace
    fill_mode: _tensormap_replace
    global_: _tensormap_replace
    global_address: _tensormap_replace
    global_dim: _tensormap_replace
    global_stride: _tensormap_replace
    interleave_layout: _tensormap_replace
    rank: _tensormap_replace
    replace: _tensormap_replace
    shared__cta: _tensormap_replace
    swizzle_atomicity: _tensormap_replace
    swizzle_mode: _tensormap_replace
    tile: _tensormap_replace
    @overload
    def __call__(self, a: Any, value: Any, /) -> Any: ...
    @overload
    def __call__(self, a: Any, which: int, value: Any, /) -> Any: ...

class _tensormap_cp_fenceproxy:
    r"""Copy a tensor map and order the copy before its uses.

    tensormap.cp_fenceproxy.dst.ss.tensormap::generic.release.scope.sync.aligned [d], [a], size; (sm_90 or later from PTX 8.3)
    """

    aligned: _tensormap_cp_fenceproxy
    cluster: _tensormap_cp_fenceproxy
    cp_fenceproxy: _tensormap_cp_fenceproxy
    cta: _tensormap_cp_fenceproxy
    global_: _tensormap_cp_fenceproxy
    gpu: _tensormap_cp_fenceproxy
    release: _tensormap_cp_fenceproxy
    shared__cta: _tensormap_cp_fenceproxy
    sync: _tensormap_cp_fenceproxy
    sys: _tensormap_cp_fenceproxy
    tensormap__generic: _tensormap_cp_fenceproxy
    def __call__(self, d: Any, a: Any, size: int, /) -> Any: ...

class _tensormap:
    r"""Change a field of a tensor map.

    tensormap.replace.tile.field{.ss}.b1024.type [a], value; (sm_90a from PTX 8.3; sm_100a or sm_120a from PTX 8.6; sm_100f and its family or sm_110f and its family or sm_120f and its family from PTX 8.8)
    tensormap.replace.tile.field{.ss}.b1024.type [a], value; (sm_90a from PTX 8.3; sm_100a or sm_120a from PTX 8.6; sm_100f and its family or sm_110f and its family or sm_120f and its family from PTX 8.8)
    tensormap.replace.tile.field{.ss}.b1024.type [a], which, value; (sm_90a from PTX 8.3; sm_100a or sm_120a from PTX 8.6; sm_100f and its family or sm_110f and its family or sm_120f and its family from PTX 8.8)
    tensormap.replace.tile.field{.ss}.b1024.type [a], which, value; (sm_90a from PTX 8.3; sm_100a or sm_120a from PTX 8.6; sm_100f and its family or sm_110f and its family or sm_120f and its family from PTX 8.8)
    tensormap.replace.tile.field{.ss}.b1024.type [a], value; (sm_90a from PTX 8.3; sm_100a or sm_120a from PTX 8.6; sm_100f and its family or sm_110f and its family or sm_120f and its family from PTX 8.8)
    tensormap.replace.tile.field{.ss}.b1024.type [a], value; (sm_90a from PTX 8.3; sm_100a or sm_120a from PTX 8.6; sm_100f and its family or sm_110f and its family or sm_120f and its family from PTX 8.8)
    tensormap.replace.tile.field{.ss}.b1024.type [a], value; (sm_90a from PTX 8.3; sm_100a or sm_120a from PTX 8.6; sm_100f and its family or sm_110f and its family or sm_120f and its family from PTX 8.8)
    tensormap.replace.tile.field{.ss}.b1024.type [a], value; (sm_90a from PTX 8.3; sm_100a or sm_120a from PTX 8.6; sm_100f and its family or sm_110f and its family or sm_120f and its family from PTX 8.8)
    tensormap.replace.tile.swizzle_atomicity{.ss}.b1024.b32 [a], value; (sm_100a or sm_120a from PTX 8.6; sm_100f and its family or sm_110f and its family or sm_120f and its family from PTX 8.8)
    tensormap.cp_fenceproxy.dst.ss.tensormap::generic.release.scope.sync.aligned [d], [a], size; (sm_90 or later from PTX 8.3)
    """

    cp_fenceproxy: _tensormap_cp_fenceproxy
    replace: _tensormap_replace

class _testp:
    r"""Test a property of a floating-point value.

    testp.op.type p, a; (every target)
    """

    f32: _testp
    f64: _testp
    finite: _testp
    infinite: _testp
    normal: _testp
    notanumber: _testp
    number: _testp
    subnormal: _testp
    @overload
    def __call__(self, a: Any, /) -> Any: ...
    @overload
    def __call__(self, p: Any, a: Any, /) -> Any: ...

class _tex_base:
    r"""Look a texture up.

    tex.base.geom.vec.dtype.ctype d{|p}, [t, {...}]; (any target from PTX 7.1)
    tex.base.geom.vec.dtype.ctype d{|p}, [t, {...}]; (any target from PTX 7.1)
    tex.base.geom.vec.dtype.ctype d{|p}, [t, {...}], offset; (any target from PTX 7.1)
    tex.base.geom.vec.dtype.ctype d{|p}, [t, {...}], compare; (any target from PTX 7.1)
    tex.base.geom.vec.dtype.ctype d{|p}, [t, {...}], offset, compare; (any target from PTX 7.1)
    tex.base.geom.vec.dtype.ctype d{|p}, [t, {...}]; (any target from PTX 7.1)
    tex.base.geom.vec.dtype.ctype d{|p}, [t, {...}], offset; (any target from PTX 7.1)
    """

    _1d: _tex_base
    _2d: _tex_base
    _2dms: _tex_base
    _3d: _tex_base
    a1d: _tex_base
    a2d: _tex_base
    a2dms: _tex_base
    acube: _tex_base
    base: _tex_base
    cube: _tex_base
    f16: _tex_base
    f16x2: _tex_base
    f32: _tex_base
    s32: _tex_base
    u32: _tex_base
    v2: _tex_base
    v4: _tex_base
    @overload
    def __call__(self, t: Any, /) -> Any: ...
    @overload
    def __call__(self, d: Any, t: Any, /) -> Any: ...
    @overload
    def __call__(self, d: Any, t: Any, offset: Any, /) -> Any: ...
    @overload
    def __call__(self, d: Any, t: Any, offset: Any, compare: Any, /) -> Any: ...

class _tex_level:
    r"""Look a texture up.

    tex.level.geom.vec.dtype.ctype d{|p}, [t, {...}], lod; (any target from PTX 7.1)
    tex.level.geom.vec.dtype.ctype d{|p}, [t, {...}], lod; (any target from PTX 7.1)
    tex.level.geom.vec.dtype.ctype d{|p}, [t, {...}], lod, offset; (any target from PTX 7.1)
    tex.level.geom.vec.dtype.ctype d{|p}, [t, {...}], lod, compare; (any target from PTX 7.1)
    tex.level.geom.vec.dtype.ctype d{|p}, [t, {...}], lod, offset, compare; (any target from PTX 7.1)
    """

    _1d: _tex_level
    _2d: _tex_level
    _3d: _tex_level
    a1d: _tex_level
    a2d: _tex_level
    acube: _tex_level
    cube: _tex_level
    f16: _tex_level
    f16x2: _tex_level
    f32: _tex_level
    level: _tex_level
    s32: _tex_level
    u32: _tex_level
    v2: _tex_level
    v4: _tex_level
    @overload
    def __call__(self, t: Any, lod: Any, /) -> Any: ...
    @overload
    def __call__(self, d: Any, t: Any, lod: Any, /) -> Any: ...
    @overload
    def __call__(self, d: Any, t: Any, lod: Any, offset: Any, /) -> Any: ...
    @overload
    def __call__(self, d: Any, t: Any, lod: Any, offset: Any, compare: Any, /) -> Any: ...

class _tex_grad:
    r"""Look a texture up.

    tex.grad.geom.vec.dtype.ctype d{|p}, [t, {...}], dx, dy; (any target from PTX 7.1)
    tex.grad.geom.vec.dtype.ctype d{|p}, [t, {...}], dx, dy; (any target from PTX 7.1)
    tex.grad.geom.vec.dtype.ctype d{|p}, [t, {...}], dx, dy, offset; (any target from PTX 7.1)
    tex.grad.geom.vec.dtype.ctype d{|p}, [t, {...}], dx, dy, compare; (any target from PTX 7.1)
    tex.grad.geom.vec.dtype.ctype d{|p}, [t, {...}], dx, dy, offset, compare; (any target from PTX 7.1)
    """

    _1d: _tex_grad
    _2d: _tex_grad
    _3d: _tex_grad
    a1d: _tex_grad
    a2d: _tex_grad
    acube: _tex_grad
    cube: _tex_grad
    f16: _tex_grad
    f16x2: _tex_grad
    f32: _tex_grad
    grad: _tex_grad
    s32: _tex_grad
    u32: _tex_grad
    v2: _tex_grad
    v4: _tex_grad
    @overload
    def __call__(self, t: Any, dx: Any, dy: Any, /) -> Any: ...
    @overload
    def __call__(self, d: Any, t: Any, dx: Any, dy: Any, /) -> Any: ...
    @overload
    def __call__(self, d: Any, t: Any, dx: Any, dy: Any, offset: Any, /) -> Any: ...
    @overload
    def __call__(self, d: Any, t: Any, dx: Any, dy: Any, offset: Any, compare: Any, /) -> Any: ...

class _tex:
    r"""Look a texture up.

    tex.geom.vec.dtype.ctype d{|p}, [t, {...}]; (any target from PTX 7.1)
    tex.geom.vec.dtype.ctype d{|p}, [t, {...}]; (any target from PTX 7.1)
    tex.geom.vec.dtype.ctype d{|p}, [t, {...}], offset; (any target from PTX 7.1)
    tex.geom.vec.dtype.ctype d{|p}, [t, {...}], compare; (any target from PTX 7.1)
    tex.geom.vec.dtype.ctype d{|p}, [t, {...}], offset, compare; (any target from PTX 7.1)
    tex.geom.vec.dtype.ctype d{|p}, [t, {...}]; (any target from PTX 7.1)
    tex.geom.vec.dtype.ctype d{|p}, [t, {...}], offset; (any target from PTX 7.1)
    """

    _1d: _tex
    _2d: _tex
    _2dms: _tex
    _3d: _tex
    a1d: _tex
    a2d: _tex
    a2dms: _tex
    acube: _tex
    base: _tex_base
    cube: _tex
    f16: _tex
    f16x2: _tex
    f32: _tex
    grad: _tex_grad
    level: _tex_level
    s32: _tex
    u32: _tex
    v2: _tex
    v4: _tex
    @overload
    def __call__(self, t: Any, /) -> Any: ...
    @overload
    def __call__(self, d: Any, t: Any, /) -> Any: ...
    @overload
    def __call__(self, d: Any, t: Any, offset: Any, /) -> Any: ...
    @overload
    def __call__(self, d: Any, t: Any, offset: Any, compare: Any, /) -> Any: ...

class _tld4:
    r"""Fetch one component of the four texels around a place.

    tld4.comp.geom.v4.dtype.ctype d{|p}, [t, {...}]{, compare}; (any target from PTX 7.1)
    tld4.comp.geom.v4.dtype.ctype d{|p}, [t, {...}], offset{, compare}; (any target from PTX 7.1)
    """

    _2d: _tld4
    a: _tld4
    a2d: _tld4
    acube: _tld4
    b: _tld4
    cube: _tld4
    f32: _tld4
    g: _tld4
    r: _tld4
    s32: _tld4
    u32: _tld4
    v4: _tld4
    @overload
    def __call__(self, t: Any, /) -> Any: ...
    @overload
    def __call__(self, d: Any, t: Any, /) -> Any: ...
    @overload
    def __call__(self, d: Any, t: Any, compare: Any, /) -> Any: ...
    @overload
    def __call__(self, d: Any, t: Any, offset: Any, compare: Any, /) -> Any: ...

class _trap:
    r"""End the launch with an error.

    trap; (every target)
    """

    def __call__(self) -> Any: ...

class _txq_level:
    r"""Ask for a property of a texture or sampler.

    txq.level.query.b32 d, [t], lod; (sm_30 or later from PTX 4.3)
    """

    b32: _txq_level
    depth: _txq_level
    height: _txq_level
    level: _txq_level
    width: _txq_level
    @overload
    def __call__(self, t: Any, lod: Any, /) -> Any: ...
    @overload
    def __call__(self, d: Any, t: Any, lod: Any, /) -> Any: ...

class _txq:
    r"""Ask for a property of a texture or sampler.

    txq.query.b32 d, [t]; (every target)
    """

    addr_mode_0: _txq
    addr_mode_1: _txq
    addr_mode_2: _txq
    array_size: _txq
    b32: _txq
    channel_data_type: _txq
    channel_order: _txq
    depth: _txq
    filter_mode: _txq
    force_unnormalized_coords: _txq
    height: _txq
    level: _txq_level
    normalized_coords: _txq
    num_mipmap_levels: _txq
    num_samples: _txq
    width: _txq
    @overload
    def __call__(self, t: Any, /) -> Any: ...
    @overload
    def __call__(self, d: Any, t: Any, /) -> Any: ...

class _vabsdiff:
    r"""Absolute difference of two values, of 32 bits or of their parts.

    vabsdiff.dtype.atype.btype{.sat} d, a{.part}, b{.part}; (sm_20 or later from PTX 2.0)
    vabsdiff.dtype.atype.btype{.sat}.op2 d, a{.part}, b{.part}, c; (sm_20 or later from PTX 2.0)
    vabsdiff.dtype.atype.btype{.sat} d{.part}, a{.part}, b{.part}, c; (sm_20 or later from PTX 2.0)
    """

    add: _vabsdiff
    max: _vabsdiff
    min: _vabsdiff
    s32: _vabsdiff
    sat: _vabsdiff
    u32: _vabsdiff
    @overload
    def __call__(self, a: Any, b: Any, /) -> Any: ...
    @overload
    def __call__(self, d: Any, a: Any, b: Any, /) -> Any: ...
    @overload
    def __call__(self, d: Any, a: Any, b: Any, c: Any, /) -> Any: ...

class _vabsdiff2:
    r"""Absolute difference of each half-word of two words.

    vabsdiff2.dtype.atype.btype{.sat} d{.part}, a{.part}, b{.part}, c; (sm_30 or later from PTX 3.0)
    vabsdiff2.dtype.atype.btype.add d{.part}, a{.part}, b{.part}, c; (sm_30 or later from PTX 3.0)
    """

    add: _vabsdiff2
    s32: _vabsdiff2
    sat: _vabsdiff2
    u32: _vabsdiff2
    @overload
    def __call__(self, a: Any, b: Any, c: Any, /) -> Any: ...
    @overload
    def __call__(self, d: Any, a: Any, b: Any, c: Any, /) -> Any: ...

class _vabsdiff4:
    r"""Absolute difference of each byte of two words.

    vabsdiff4.dtype.atype.btype{.sat} d{.part}, a{.part}, b{.part}, c; (sm_30 or later from PTX 3.0)
    vabsdiff4.dtype.atype.btype.add d{.part}, a{.part}, b{.part}, c; (sm_30 or later from PTX 3.0)
    """

    add: _vabsdiff4
    s32: _vabsdiff4
    sat: _vabsdiff4
    u32: _vabsdiff4
    @overload
    def __call__(self, a: Any, b: Any, c: Any, /) -> Any: ...
    @overload
    def __call__(self, d: Any, a: Any, b: Any, c: Any, /) -> Any: ...

class _vadd:
    r"""Sum of two values, of 32 bits or of their parts.

    vadd.dtype.atype.btype{.sat} d, a{.part}, b{.part}; (sm_20 or later from PTX 2.0)
    vadd.dtype.atype.btype{.sat}.op2 d, a{.part}, b{.part}, c; (sm_20 or later from PTX 2.0)
    vadd.dtype.atype.btype{.sat} d{.part}, a{.part}, b{.part}, c; (sm_20 or later from PTX 2.0)
    """

    add: _vadd
    max: _vadd
    min: _vadd
    s32: _vadd
    sat: _vadd
    u32: _vadd
    @overload
    def __call__(self, a: Any, b: Any, /) -> Any: ...
    @overload
    def __call__(self, d: Any, a: Any, b: Any, /) -> Any: ...
    @overload
    def __call__(self, d: Any, a: Any, b: Any, c: Any, /) -> Any: ...

class _vadd2:
    r"""Add of each half-word of two words.

    vadd2.dtype.atype.btype{.sat} d{.part}, a{.part}, b{.part}, c; (sm_30 or later from PTX 3.0)
    vadd2.dtype.atype.btype.add d{.part}, a{.part}, b{.part}, c; (sm_30 or later from PTX 3.0)
    """

    add: _vadd2
    s32: _vadd2
    sat: _vadd2
    u32: _vadd2
    @overload
    def __call__(self, a: Any, b: Any, c: Any, /) -> Any: ...
    @overload
    def __call__(self, d: Any, a: Any, b: Any, c: Any, /) -> Any: ...

class _vadd4:
    r"""Add of each byte of two words.

    vadd4.dtype.atype.btype{.sat} d{.part}, a{.part}, b{.part}, c; (sm_30 or later from PTX 3.0)
    vadd4.dtype.atype.btype.add d{.part}, a{.part}, b{.part}, c; (sm_30 or later from PTX 3.0)
    """

    add: _vadd4
    s32: _vadd4
    sat: _vadd4
    u32: _vadd4
    @overload
    def __call__(self, a: Any, b: Any, c: Any, /) -> Any: ...
    @overload
    def __call__(self, d: Any, a: Any, b: Any, c: Any, /) -> Any: ...

class _vavrg2:
    r"""Average of each half-word of two words.

    vavrg2.dtype.atype.btype{.sat} d{.part}, a{.part}, b{.part}, c; (sm_30 or later from PTX 3.0)
    vavrg2.dtype.atype.btype.add d{.part}, a{.part}, b{.part}, c; (sm_30 or later from PTX 3.0)
    """

    add: _vavrg2
    s32: _vavrg2
    sat: _vavrg2
    u32: _vavrg2
    @overload
    def __call__(self, a: Any, b: Any, c: Any, /) -> Any: ...
    @overload
    def __call__(self, d: Any, a: Any, b: Any, c: Any, /) -> Any: ...

class _vavrg4:
    r"""Average of each byte of two words.

    vavrg4.dtype.atype.btype{.sat} d{.part}, a{.part}, b{.part}, c; (sm_30 or later from PTX 3.0)
    vavrg4.dtype.atype.btype.add d{.part}, a{.part}, b{.part}, c; (sm_30 or later from PTX 3.0)
    """

    add: _vavrg4
    s32: _vavrg4
    sat: _vavrg4
    u32: _vavrg4
    @overload
    def __call__(self, a: Any, b: Any, c: Any, /) -> Any: ...
    @overload
    def __call__(self, d: Any, a: Any, b: Any, c: Any, /) -> Any: ...

class _vmad:
    r"""Product of two values of 32 bits, or of their parts, plus a third.

    vmad.dtype.atype.btype{.sat}{.scale} d, {-}a{.part}, {-}b{.part}, c; (sm_20 or later from PTX 2.0)
    vmad.dtype.atype.btype{.sat}{.scale} d, a{.part}, b{.part}, {-}c; (sm_20 or later from PTX 2.0)
    vmad.dtype.atype.btype.po{.sat}{.scale} d, a{.part}, b{.part}, c; (sm_20 or later from PTX 2.0)
    """

    po: _vmad
    s32: _vmad
    sat: _vmad
    shr15: _vmad
    shr7: _vmad
    u32: _vmad
    @overload
    def __call__(self, a: Any, b: Any, c: Any, /) -> Any: ...
    @overload
    def __call__(self, d: Any, a: Any, b: Any, c: Any, /) -> Any: ...

class _vmax:
    r"""The greater of two values, of 32 bits or of their parts.

    vmax.dtype.atype.btype{.sat} d, a{.part}, b{.part}; (sm_20 or later from PTX 2.0)
    vmax.dtype.atype.btype{.sat}.op2 d, a{.part}, b{.part}, c; (sm_20 or later from PTX 2.0)
    vmax.dtype.atype.btype{.sat} d{.part}, a{.part}, b{.part}, c; (sm_20 or later from PTX 2.0)
    """

    add: _vmax
    max: _vmax
    min: _vmax
    s32: _vmax
    sat: _vmax
    u32: _vmax
    @overload
    def __call__(self, a: Any, b: Any, /) -> Any: ...
    @overload
    def __call__(self, d: Any, a: Any, b: Any, /) -> Any: ...
    @overload
    def __call__(self, d: Any, a: Any, b: Any, c: Any, /) -> Any: ...

class _vmax2:
    r"""The greater of each half-word of two words.

    vmax2.dtype.atype.btype{.sat} d{.part}, a{.part}, b{.part}, c; (sm_30 or later from PTX 3.0)
    vmax2.dtype.atype.btype.add d{.part}, a{.part}, b{.part}, c; (sm_30 or later from PTX 3.0)
    """

    add: _vmax2
    s32: _vmax2
    sat: _vmax2
    u32: _vmax2
    @overload
    def __call__(self, a: Any, b: Any, c: Any, /) -> Any: ...
    @overload
    def __call__(self, d: Any, a: Any, b: Any, c: Any, /) -> Any: ...

class _vmax4:
    r"""The greater of each byte of two words.

    vmax4.dtype.atype.btype{.sat} d{.part}, a{.part}, b{.part}, c; (sm_30 or later from PTX 3.0)
    vmax4.dtype.atype.btype.add d{.part}, a{.part}, b{.part}, c; (sm_30 or later from PTX 3.0)
    """

    add: _vmax4
    s32: _vmax4
    sat: _vmax4
    u32: _vmax4
    @overload
    def __call__(self, a: Any, b: Any, c: Any, /) -> Any: ...
    @overload
    def __call__(self, d: Any, a: Any, b: Any, c: Any, /) -> Any: ...

class _vmin:
    r"""The lesser of two values, of 32 bits or of their parts.

    vmin.dtype.atype.btype{.sat} d, a{.part}, b{.part}; (sm_20 or later from PTX 2.0)
    vmin.dtype.atype.btype{.sat}.op2 d, a{.part}, b{.part}, c; (sm_20 or later from PTX 2.0)
    vmin.dtype.atype.btype{.sat} d{.part}, a{.part}, b{.part}, c; (sm_20 or later from PTX 2.0)
    """

    add: _vmin
    max: _vmin
    min: _vmin
    s32: _vmin
    sat: _vmin
    u32: _vmin
    @overload
    def __call__(self, a: Any, b: Any, /) -> Any: ...
    @overload
    def __call__(self, d: Any, a: Any, b: Any, /) -> Any: ...
    @overload
    def __call__(self, d: Any, a: Any, b: Any, c: Any, /) -> Any: ...

class _vmin2:
    r"""The lesser of each half-word of two words.

    vmin2.dtype.atype.btype{.sat} d{.part}, a{.part}, b{.part}, c; (sm_30 or later from PTX 3.0)
    vmin2.dtype.atype.btype.add d{.part}, a{.part}, b{.part}, c; (sm_30 or later from PTX 3.0)
    """

    add: _vmin2
    s32: _vmin2
    sat: _vmin2
    u32: _vmin2
    @overload
    def __call__(self, a: Any, b: Any, c: Any, /) -> Any: ...
    @overload
    def __call__(self, d: Any, a: Any, b: Any, c: Any, /) -> Any: ...

class _vmin4:
    r"""The lesser of each byte of two words.

    vmin4.dtype.atype.btype{.sat} d{.part}, a{.part}, b{.part}, c; (sm_30 or later from PTX 3.0)
    vmin4.dtype.atype.btype.add d{.part}, a{.part}, b{.part}, c; (sm_30 or later from PTX 3.0)
    """

    add: _vmin4
    s32: _vmin4
    sat: _vmin4
    u32: _vmin4
    @overload
    def __call__(self, a: Any, b: Any, c: Any, /) -> Any: ...
    @overload
    def __call__(self, d: Any, a: Any, b: Any, c: Any, /) -> Any: ...

class _vote:
    r"""Combine a predicate over threads of the warp.

    vote.sync.mode.type d, {!}a, mask; (sm_30 or later from PTX 6.0)
    vote.sync.mode.type d, {!}a, mask; (sm_30 or later from PTX 6.0)
    """

    all: _vote
    any: _vote
    b32: _vote
    ballot: _vote
    pred: _vote
    sync: _vote
    uni: _vote
    @overload
    def __call__(self, a: Any, mask: Any, /) -> Any: ...
    @overload
    def __call__(self, d: Any, a: Any, mask: Any, /) -> Any: ...

class _vset:
    r"""Comparison of two values, of 32 bits or of their parts.

    vset.atype.btype.cmp d, a{.part}, b{.part}; (sm_20 or later from PTX 2.0)
    vset.atype.btype.cmp.op2 d, a{.part}, b{.part}, c; (sm_20 or later from PTX 2.0)
    vset.atype.btype.cmp d{.part}, a{.part}, b{.part}, c; (sm_20 or later from PTX 2.0)
    """

    add: _vset
    eq: _vset
    ge: _vset
    gt: _vset
    le: _vset
    lt: _vset
    max: _vset
    min: _vset
    ne: _vset
    s32: _vset
    u32: _vset
    @overload
    def __call__(self, a: Any, b: Any, /) -> Any: ...
    @overload
    def __call__(self, d: Any, a: Any, b: Any, /) -> Any: ...
    @overload
    def __call__(self, d: Any, a: Any, b: Any, c: Any, /) -> Any: ...

class _vset2:
    r"""Compare each half-word of two words.

    vset2.atype.btype.cmp{.add} d{.part}, a{.part}, b{.part}, c; (sm_30 or later from PTX 3.0)
    """

    add: _vset2
    eq: _vset2
    ge: _vset2
    gt: _vset2
    le: _vset2
    lt: _vset2
    ne: _vset2
    s32: _vset2
    u32: _vset2
    @overload
    def __call__(self, a: Any, b: Any, c: Any, /) -> Any: ...
    @overload
    def __call__(self, d: Any, a: Any, b: Any, c: Any, /) -> Any: ...

class _vset4:
    r"""Compare each byte of two words.

    vset4.atype.btype.cmp{.add} d{.part}, a{.part}, b{.part}, c; (sm_30 or later from PTX 3.0)
    """

    add: _vset4
    eq: _vset4
    ge: _vset4
    gt: _vset4
    le: _vset4
    lt: _vset4
    ne: _vset4
    s32: _vset4
    u32: _vset4
    @overload
    def __call__(self, a: Any, b: Any, c: Any, /) -> Any: ...
    @overload
    def __call__(self, d: Any, a: Any, b: Any, c: Any, /) -> Any: ...

class _vshl:
    r"""Left shift, of 32 bits or of their parts.

    vshl.dtype.atype.btype{.sat}.mode d, a{.part}, b{.part}; (sm_20 or later from PTX 2.0)
    vshl.dtype.atype.btype{.sat}.mode.op2 d, a{.part}, b{.part}, c; (sm_20 or later from PTX 2.0)
    vshl.dtype.atype.btype{.sat}.mode d{.part}, a{.part}, b{.part}, c; (sm_20 or later from PTX 2.0)
    """

    add: _vshl
    clamp: _vshl
    max: _vshl
    min: _vshl
    s32: _vshl
    sat: _vshl
    u32: _vshl
    wrap: _vshl
    @overload
    def __call__(self, a: Any, b: Any, /) -> Any: ...
    @overload
    def __call__(self, d: Any, a: Any, b: Any, /) -> Any: ...
    @overload
    def __call__(self, d: Any, a: Any, b: Any, c: Any, /) -> Any: ...

class _vshr:
    r"""Right shift, of 32 bits or of their parts.

    vshr.dtype.atype.btype{.sat}.mode d, a{.part}, b{.part}; (sm_20 or later from PTX 2.0)
    vshr.dtype.atype.btype{.sat}.mode.op2 d, a{.part}, b{.part}, c; (sm_20 or later from PTX 2.0)
    vshr.dtype.atype.btype{.sat}.mode d{.part}, a{.part}, b{.part}, c; (sm_20 or later from PTX 2.0)
    """

    add: _vshr
    clamp: _vshr
    max: _vshr
    min: _vshr
    s32: _vshr
    sat: _vshr
    u32: _vshr
    wrap: _vshr
    @overload
    def __call__(self, a: Any, b: Any, /) -> Any: ...
    @overload
    def __call__(self, d: Any, a: Any, b: Any, /) -> Any: ...
    @overload
    def __call__(self, d: Any, a: Any, b: Any, c: Any, /) -> Any: ...

class _vsub:
    r"""Difference of two values, of 32 bits or of their parts.

    vsub.dtype.atype.btype{.sat} d, a{.part}, b{.part}; (sm_20 or later from PTX 2.0)
    vsub.dtype.atype.btype{.sat}.op2 d, a{.part}, b{.part}, c; (sm_20 or later from PTX 2.0)
    vsub.dtype.atype.btype{.sat} d{.part}, a{.part}, b{.part}, c; (sm_20 or later from PTX 2.0)
    """

    add: _vsub
    max: _vsub
    min: _vsub
    s32: _vsub
    sat: _vsub
    u32: _vsub
    @overload
    def __call__(self, a: Any, b: Any, /) -> Any: ...
    @overload
    def __call__(self, d: Any, a: Any, b: Any, /) -> Any: ...
    @overload
    def __call__(self, d: Any, a: Any, b: Any, c: Any, /) -> Any: ...

class _vsub2:
    r"""Subtract of each half-word of two words.

    vsub2.dtype.atype.btype{.sat} d{.part}, a{.part}, b{.part}, c; (sm_30 or later from PTX 3.0)
    vsub2.dtype.atype.btype.add d{.part}, a{.part}, b{.part}, c; (sm_30 or later from PTX 3.0)
    """

    add: _vsub2
    s32: _vsub2
    sat: _vsub2
    u32: _vsub2
    @overload
    def __call__(self, a: Any, b: Any, c: Any, /) -> Any: ...
    @overload
    def __call__(self, d: Any, a: Any, b: Any, c: Any, /) -> Any: ...

class _vsub4:
    r"""Subtract of each byte of two words.

    vsub4.dtype.atype.btype{.sat} d{.part}, a{.part}, b{.part}, c; (sm_30 or later from PTX 3.0)
    vsub4.dtype.atype.btype.add d{.part}, a{.part}, b{.part}, c; (sm_30 or later from PTX 3.0)
    """

    add: _vsub4
    s32: _vsub4
    sat: _vsub4
    u32: _vsub4
    @overload
    def __call__(self, a: Any, b: Any, c: Any, /) -> Any: ...
    @overload
    def __call__(self, d: Any, a: Any, b: Any, c: Any, /) -> Any: ...

class _wgmma_fence:
    r"""Order accesses to registers before the products that use them.

    wgmma.fence.sync.aligned; (sm_90a from PTX 8.0)
    """

    aligned: _wgmma_fence
    fence: _wgmma_fence
    sync: _wgmma_fence
    def __call__(self) -> Any: ...

class _wgmma_commit_group:
    r"""End a group of products.

    wgmma.commit_group.sync.aligned; (sm_90a from PTX 8.0)
    """

    aligned: _wgmma_commit_group
    commit_group: _wgmma_commit_group
    sync: _wgmma_commit_group
    def __call__(self) -> Any: ...

class _wgmma_wait_group:
    r"""Wait until at most `n` groups are still under way.

    wgmma.wait_group.sync.aligned n; (sm_90a from PTX 8.0)
    """

    aligned: _wgmma_wait_group
    sync: _wgmma_wait_group
    wait_group: _wgmma_wait_group
    def __call__(self, n: int, /) -> Any: ...

class _wgmma_mma_async_sync:
    r"""Multiply matrices over the warpgroup, and add, without waiting.

    wgmma.mma_async.sync.aligned.shape.dtype.atype.btype d, a, b, p, sa, sb, ta, tb; (sm_90a from PTX 8.0)
    wgmma.mma_async.sync.aligned.shape.dtype.atype.btype d, a, b, p, sa, sb, ta, tb; (sm_90a from PTX 8.0)
    wgmma.mma_async.sync.aligned.shape.dtype.atype.btype d, a, b, p, sa, sb, ta, tb; (sm_90a from PTX 8.0)
    wgmma.mma_async.sync.aligned.shape.dtype.atype.btype d, a, b, p, sa, sb; (sm_90a from PTX 8.0)
    wgmma.mma_async.sync.aligned.shape.dtype.atype.btype d, a, b, p, sa, sb; (sm_90a from PTX 8.0)
    wgmma.mma_async.sync.aligned.shape.dtype.atype.btype d, a, b, p, sa, sb; (sm_90a from PTX 8.0)
    wgmma.mma_async.sync.aligned.shape{.satfinite}.dtype.atype.btype d, a, b, p; (sm_90a from PTX 8.0)
    wgmma.mma_async.sync.aligned.shape.dtype.atype.btype.op.popc d, a, b, p; (sm_90a from PTX 8.0)
    wgmma.mma_async.sync.aligned.shape.dtype.atype.btype d, a, b, p, sa, sb, tb; (sm_90a from PTX 8.0)
    wgmma.mma_async.sync.aligned.shape.dtype.atype.btype d, a, b, p, sa, sb, tb; (sm_90a from PTX 8.0)
    wgmma.mma_async.sync.aligned.shape.dtype.atype.btype d, a, b, p, sa, sb, tb; (sm_90a from PTX 8.0)
    wgmma.mma_async.sync.aligned.shape.dtype.atype.btype d, a, b, p, sa, sb; (sm_90a from PTX 8.0)
    wgmma.mma_async.sync.aligned.shape.dtype.atype.btype d, a, b, p, sa, sb; (sm_90a from PTX 8.0)
    wgmma.mma_async.sync.aligned.shape.dtype.atype.btype d, a, b, p, sa, sb; (sm_90a from PTX 8.0)
    wgmma.mma_async.sync.aligned.shape{.satfinite}.dtype.atype.btype d, a, b, p; (sm_90a from PTX 8.0)
    wgmma.mma_async.sync.aligned.shape.dtype.atype.btype.op.popc d, a, b, p; (sm_90a from PTX 8.0)
    """

    aligned: _wgmma_mma_async_sync
    and_: _wgmma_mma_async_sync
    b1: _wgmma_mma_async_sync
    bf16: _wgmma_mma_async_sync
    e4m3: _wgmma_mma_async_sync
    e5m2: _wgmma_mma_async_sync
    f16: _wgmma_mma_async_sync
    f32: _wgmma_mma_async_sync
    m64n104k16: _wgmma_mma_async_sync
    m64n104k32: _wgmma_mma_async_sync
    m64n104k8: _wgmma_mma_async_sync
    m64n112k16: _wgmma_mma_async_sync
    m64n112k256: _wgmma_mma_async_sync
    m64n112k32: _wgmma_mma_async_sync
    m64n112k8: _wgmma_mma_async_sync
    m64n120k16: _wgmma_mma_async_sync
    m64n120k32: _wgmma_mma_async_sync
    m64n120k8: _wgmma_mma_async_sync
    m64n128k16: _wgmma_mma_async_sync
    m64n128k256: _wgmma_mma_async_sync
    m64n128k32: _wgmma_mma_async_sync
    m64n128k8: _wgmma_mma_async_sync
    m64n136k16: _wgmma_mma_async_sync
    m64n136k32: _wgmma_mma_async_sync
    m64n136k8: _wgmma_mma_async_sync
    m64n144k16: _wgmma_mma_async_sync
    m64n144k256: _wgmma_mma_async_sync
    m64n144k32: _wgmma_mma_async_sync
    m64n144k8: _wgmma_mma_async_sync
    m64n152k16: _wgmma_mma_async_sync
    m64n152k32: _wgmma_mma_async_sync
    m64n152k8: _wgmma_mma_async_sync
    m64n160k16: _wgmma_mma_async_sync
    m64n160k256: _wgmma_mma_async_sync
    m64n160k32: _wgmma_mma_async_sync
    m64n160k8: _wgmma_mma_async_sync
    m64n168k16: _wgmma_mma_async_sync
    m64n168k32: _wgmma_mma_async_sync
    m64n168k8: _wgmma_mma_async_sync
    m64n16k16: _wgmma_mma_async_sync
    m64n16k256: _wgmma_mma_async_sync
    m64n16k32: _wgmma_mma_async_sync
    m64n16k8: _wgmma_mma_async_sync
    m64n176k16: _wgmma_mma_async_sync
    m64n176k256: _wgmma_mma_async_sync
    m64n176k32: _wgmma_mma_async_sync
    m64n176k8: _wgmma_mma_async_sync
    m64n184k16: _wgmma_mma_async_sync
    m64n184k32: _wgmma_mma_async_sync
    m64n184k8: _wgmma_mma_async_sync
    m64n192k16: _wgmma_mma_async_sync
    m64n192k256: _wgmma_mma_async_sync
    m64n192k32: _wgmma_mma_async_sync
    m64n192k8: _wgmma_mma_async_sync
    m64n200k16: _wgmma_mma_async_sync
    m64n200k32: _wgmma_mma_async_sync
    m64n200k8: _wgmma_mma_async_sync
    m64n208k16: _wgmma_mma_async_sync
    m64n208k256: _wgmma_mma_async_sync
    m64n208k32: _wgmma_mma_async_sync
    m64n208k8: _wgmma_mma_async_sync
    m64n216k16: _wgmma_mma_async_sync
    m64n216k32: _wgmma_mma_async_sync
    m64n216k8: _wgmma_mma_async_sync
    m64n224k16: _wgmma_mma_async_sync
    m64n224k256: _wgmma_mma_async_sync
    m64n224k32: _wgmma_mma_async_sync
    m64n224k8: _wgmma_mma_async_sync
    m64n232k16: _wgmma_mma_async_sync
    m64n232k32: _wgmma_mma_async_sync
    m64n232k8: _wgmma_mma_async_sync
    m64n240k16: _wgmma_mma_async_sync
    m64n240k256: _wgmma_mma_async_sync
    m64n240k32: _wgmma_mma_async_sync
    m64n240k8: _wgmma_mma_async_sync
    m64n248k16: _wgmma_mma_async_sync
    m64n248k32: _wgmma_mma_async_sync
    m64n248k8: _wgmma_mma_async_sync
    m64n24k16: _wgmma_mma_async_sync
    m64n24k256: _wgmma_mma_async_sync
    m64n24k32: _wgmma_mma_async_sync
    m64n24k8: _wgmma_mma_async_sync
    m64n256k16: _wgmma_mma_async_sync
    m64n256k256: _wgmma_mma_async_sync
    m64n256k32: _wgmma_mma_async_sync
    m64n256k8: _wgmma_mma_async_sync
    m64n32k16: _wgmma_mma_async_sync
    m64n32k256: _wgmma_mma_async_sync
    m64n32k32: _wgmma_mma_async_sync
    m64n32k8: _wgmma_mma_async_sync
    m64n40k16: _wgmma_mma_async_sync
    m64n40k32: _wgmma_mma_async_sync
    m64n40k8: _wgmma_mma_async_sync
    m64n48k16: _wgmma_mma_async_sync
    m64n48k256: _wgmma_mma_async_sync
    m64n48k32: _wgmma_mma_async_sync
    m64n48k8: _wgmma_mma_async_sync
    m64n56k16: _wgmma_mma_async_sync
    m64n56k32: _wgmma_mma_async_sync
    m64n56k8: _wgmma_mma_async_sync
    m64n64k16: _wgmma_mma_async_sync
    m64n64k256: _wgmma_mma_async_sync
    m64n64k32: _wgmma_mma_async_sync
    m64n64k8: _wgmma_mma_async_sync
    m64n72k16: _wgmma_mma_async_sync
    m64n72k32: _wgmma_mma_async_sync
    m64n72k8: _wgmma_mma_async_sync
    m64n80k16: _wgmma_mma_async_sync
    m64n80k256: _wgmma_mma_async_sync
    m64n80k32: _wgmma_mma_async_sync
    m64n80k8: _wgmma_mma_async_sync
    m64n88k16: _wgmma_mma_async_sync
    m64n88k32: _wgmma_mma_async_sync
    m64n88k8: _wgmma_mma_async_sync
    m64n8k16: _wgmma_mma_async_sync
    m64n8k256: _wgmma_mma_async_sync
    m64n8k32: _wgmma_mma_async_sync
    m64n8k8: _wgmma_mma_async_sync
    m64n96k16: _wgmma_mma_async_sync
    m64n96k256: _wgmma_mma_async_sync
    m64n96k32: _wgmma_mma_async_sync
    m64n96k8: _wgmma_mma_async_sync
    mma_async: _wgmma_mma_async_sync
    popc: _wgmma_mma_async_sync
    s32: _wgmma_mma_async_sync
    s8: _wgmma_mma_async_sync
    satfinite: _wgmma_mma_async_sync
    sync: _wgmma_mma_async_sync
    tf32: _wgmma_mma_async_sync
    u8: _wgmma_mma_async_sync
    @overload
    def __call__(self, d: Any, a: Any, b: Any, p: Any, /) -> Any: ...
    @overload
    def __call__(self, d: Any, a: Any, b: Any, p: Any, sa: int, sb: int, /) -> Any: ...
    @overload
    def __call__(self, d: Any, a: Any, b: Any, p: Any, sa: int, sb: int, tb: int, /) -> Any: ...
    @overload
    def __call__(self, d: Any, a: Any, b: Any, p: Any, sa: int, sb: int, ta: int, tb: int, /) -> Any: ...

class _wgmma_mma_async_sp:
    r"""Multiply a sparse matrix by a dense one over the warpgroup, without waiting.

    wgmma.mma_async.sp.sync.aligned.shape.dtype.atype.btype d, a, b, meta, select, p, sa, sb, ta, tb; (sm_90a from PTX 8.2)
    wgmma.mma_async.sp.sync.aligned.shape.dtype.atype.btype d, a, b, meta, select, p, sa, sb, ta, tb; (sm_90a from PTX 8.2)
    wgmma.mma_async.sp.sync.aligned.shape.dtype.atype.btype d, a, b, meta, select, p, sa, sb, ta, tb; (sm_90a from PTX 8.2)
    wgmma.mma_async.sp.sync.aligned.shape.dtype.atype.btype d, a, b, meta, select, p, sa, sb; (sm_90a from PTX 8.2)
    wgmma.mma_async.sp.sync.aligned.shape.dtype.atype.btype d, a, b, meta, select, p, sa, sb; (sm_90a from PTX 8.2)
    wgmma.mma_async.sp.sync.aligned.shape.dtype.atype.btype d, a, b, meta, select, p, sa, sb; (sm_90a from PTX 8.2)
    wgmma.mma_async.sp.sync.aligned.shape{.satfinite}.dtype.atype.btype d, a, b, meta, select, p; (sm_90a from PTX 8.2)
    wgmma.mma_async.sp.sync.aligned.shape.dtype.atype.btype d, a, b, meta, select, p, sa, sb, tb; (sm_90a from PTX 8.2)
    wgmma.mma_async.sp.sync.aligned.shape.dtype.atype.btype d, a, b, meta, select, p, sa, sb, tb; (sm_90a from PTX 8.2)
    wgmma.mma_async.sp.sync.aligned.shape.dtype.atype.btype d, a, b, meta, select, p, sa, sb, tb; (sm_90a from PTX 8.2)
    wgmma.mma_async.sp.sync.aligned.shape.dtype.atype.btype d, a, b, meta, select, p, sa, sb; (sm_90a from PTX 8.2)
    wgmma.mma_async.sp.sync.aligned.shape.dtype.atype.btype d, a, b, meta, select, p, sa, sb; (sm_90a from PTX 8.2)
    wgmma.mma_async.sp.sync.aligned.shape.dtype.atype.btype d, a, b, meta, select, p, sa, sb; (sm_90a from PTX 8.2)
    wgmma.mma_async.sp.sync.aligned.shape{.satfinite}.dtype.atype.btype d, a, b, meta, select, p; (sm_90a from PTX 8.2)
    """

    aligned: _wgmma_mma_async_sp
    bf16: _wgmma_mma_async_sp
    e4m3: _wgmma_mma_async_sp
    e5m2: _wgmma_mma_async_sp
    f16: _wgmma_mma_async_sp
    f32: _wgmma_mma_async_sp
    m64n104k16: _wgmma_mma_async_sp
    m64n104k32: _wgmma_mma_async_sp
    m64n104k64: _wgmma_mma_async_sp
    m64n112k16: _wgmma_mma_async_sp
    m64n112k32: _wgmma_mma_async_sp
    m64n112k64: _wgmma_mma_async_sp
    m64n120k16: _wgmma_mma_async_sp
    m64n120k32: _wgmma_mma_async_sp
    m64n120k64: _wgmma_mma_async_sp
    m64n128k16: _wgmma_mma_async_sp
    m64n128k32: _wgmma_mma_async_sp
    m64n128k64: _wgmma_mma_async_sp
    m64n136k16: _wgmma_mma_async_sp
    m64n136k32: _wgmma_mma_async_sp
    m64n136k64: _wgmma_mma_async_sp
    m64n144k16: _wgmma_mma_async_sp
    m64n144k32: _wgmma_mma_async_sp
    m64n144k64: _wgmma_mma_async_sp
    m64n152k16: _wgmma_mma_async_sp
    m64n152k32: _wgmma_mma_async_sp
    m64n152k64: _wgmma_mma_async_sp
    m64n160k16: _wgmma_mma_async_sp
    m64n160k32: _wgmma_mma_async_sp
    m64n160k64: _wgmma_mma_async_sp
    m64n168k16: _wgmma_mma_async_sp
    m64n168k32: _wgmma_mma_async_sp
    m64n168k64: _wgmma_mma_async_sp
    m64n16k16: _wgmma_mma_async_sp
    m64n16k32: _wgmma_mma_async_sp
    m64n16k64: _wgmma_mma_async_sp
    m64n176k16: _wgmma_mma_async_sp
    m64n176k32: _wgmma_mma_async_sp
    m64n176k64: _wgmma_mma_async_sp
    m64n184k16: _wgmma_mma_async_sp
    m64n184k32: _wgmma_mma_async_sp
    m64n184k64: _wgmma_mma_async_sp
    m64n192k16: _wgmma_mma_async_sp
    m64n192k32: _wgmma_mma_async_sp
    m64n192k64: _wgmma_mma_async_sp
    m64n200k16: _wgmma_mma_async_sp
    m64n200k32: _wgmma_mma_async_sp
    m64n200k64: _wgmma_mma_async_sp
    m64n208k16: _wgmma_mma_async_sp
    m64n208k32: _wgmma_mma_async_sp
    m64n208k64: _wgmma_mma_async_sp
    m64n216k16: _wgmma_mma_async_sp
    m64n216k32: _wgmma_mma_async_sp
    m64n216k64: _wgmma_mma_async_sp
    m64n224k16: _wgmma_mma_async_sp
    m64n224k32: _wgmma_mma_async_sp
    m64n224k64: _wgmma_mma_async_sp
    m64n232k16: _wgmma_mma_async_sp
    m64n232k32: _wgmma_mma_async_sp
    m64n232k64: _wgmma_mma_async_sp
    m64n240k16: _wgmma_mma_async_sp
    m64n240k32: _wgmma_mma_async_sp
    m64n240k64: _wgmma_mma_async_sp
    m64n248k16: _wgmma_mma_async_sp
    m64n248k32: _wgmma_mma_async_sp
    m64n248k64: _wgmma_mma_async_sp
    m64n24k16: _wgmma_mma_async_sp
    m64n24k32: _wgmma_mma_async_sp
    m64n24k64: _wgmma_mma_async_sp
    m64n256k16: _wgmma_mma_async_sp
    m64n256k32: _wgmma_mma_async_sp
    m64n256k64: _wgmma_mma_async_sp
    m64n32k16: _wgmma_mma_async_sp
    m64n32k32: _wgmma_mma_async_sp
    m64n32k64: _wgmma_mma_async_sp
    m64n40k16: _wgmma_mma_async_sp
    m64n40k32: _wgmma_mma_async_sp
    m64n40k64: _wgmma_mma_async_sp
    m64n48k16: _wgmma_mma_async_sp
    m64n48k32: _wgmma_mma_async_sp
    m64n48k64: _wgmma_mma_async_sp
    m64n56k16: _wgmma_mma_async_sp
    m64n56k32: _wgmma_mma_async_sp
    m64n56k64: _wgmma_mma_async_sp
    m64n64k16: _wgmma_mma_async_sp
    m64n64k32: _wgmma_mma_async_sp
    m64n64k64: _wgmma_mma_async_sp
    m64n72k16: _wgmma_mma_async_sp
    m64n72k32: _wgmma_mma_async_sp
    m64n72k64: _wgmma_mma_async_sp
    m64n80k16: _wgmma_mma_async_sp
    m64n80k32: _wgmma_mma_async_sp
    m64n80k64: _wgmma_mma_async_sp
    m64n88k16: _wgmma_mma_async_sp
    m64n88k32: _wgmma_mma_async_sp
    m64n88k64: _wgmma_mma_async_sp
    m64n8k16: _wgmma_mma_async_sp
    m64n8k32: _wgmma_mma_async_sp
    m64n8k64: _wgmma_mma_async_sp
    m64n96k16: _wgmma_mma_async_sp
    m64n96k32: _wgmma_mma_async_sp
    m64n96k64: _wgmma_mma_async_sp
    mma_async: _wgmma_mma_async_sp
    s32: _wgmma_mma_async_sp
    s8: _wgmma_mma_async_sp
    satfinite: _wgmma_mma_async_sp
    sp: _wgmma_mma_async_sp
    sync: _wgmma_mma_async_sp
    tf32: _wgmma_mma_async_sp
    u8: _wgmma_mma_async_sp
    @overload
    def __call__(self, d: Any, a: Any, b: Any, meta: Any, select: int, p: Any, /) -> Any: ...
    @overload
    def __call__(self, d: Any, a: Any, b: Any, meta: Any, select: int, p: Any, sa: int, sb: int, /) -> Any: ...
    @overload
    def __call__(self, d: Any, a: Any, b: Any, meta: Any, select: int, p: Any, sa: int, sb: int, tb: int, /) -> Any: ...
    @overload
    def __call__(self, d: Any, a: Any, b: Any, meta: Any, select: int, p: Any, sa: int, sb: int, ta: int, tb: int, /) -> Any: ...

class _wgmma_mma_async:
    r"""Multiply matrices over the warpgroup, and add, without waiting.

    wgmma.mma_async.sync.aligned.shape.dtype.atype.btype d, a, b, p, sa, sb, ta, tb; (sm_90a from PTX 8.0)
    wgmma.mma_async.sync.aligned.shape.dtype.atype.btype d, a, b, p, sa, sb, ta, tb; (sm_90a from PTX 8.0)
    wgmma.mma_async.sync.aligned.shape.dtype.atype.btype d, a, b, p, sa, sb, ta, tb; (sm_90a from PTX 8.0)
    wgmma.mma_async.sync.aligned.shape.dtype.atype.btype d, a, b, p, sa, sb; (sm_90a from PTX 8.0)
    wgmma.mma_async.sync.aligned.shape.dtype.atype.btype d, a, b, p, sa, sb; (sm_90a from PTX 8.0)
    wgmma.mma_async.sync.aligned.shape.dtype.atype.btype d, a, b, p, sa, sb; (sm_90a from PTX 8.0)
    wgmma.mma_async.sync.aligned.shape{.satfinite}.dtype.atype.btype d, a, b, p; (sm_90a from PTX 8.0)
    wgmma.mma_async.sync.aligned.shape.dtype.atype.btype.op.popc d, a, b, p; (sm_90a from PTX 8.0)
    wgmma.mma_async.sync.aligned.shape.dtype.atype.btype d, a, b, p, sa, sb, tb; (sm_90a from PTX 8.0)
    wgmma.mma_async.sync.aligned.shape.dtype.atype.btype d, a, b, p, sa, sb, tb; (sm_90a from PTX 8.0)
    wgmma.mma_async.sync.aligned.shape.dtype.atype.btype d, a, b, p, sa, sb, tb; (sm_90a from PTX 8.0)
    wgmma.mma_async.sync.aligned.shape.dtype.atype.btype d, a, b, p, sa, sb; (sm_90a from PTX 8.0)
    wgmma.mma_async.sync.aligned.shape.dtype.atype.btype d, a, b, p, sa, sb; (sm_90a from PTX 8.0)
    wgmma.mma_async.sync.aligned.shape.dtype.atype.btype d, a, b, p, sa, sb; (sm_90a from PTX 8.0)
    wgmma.mma_async.sync.aligned.shape{.satfinite}.dtype.atype.btype d, a, b, p; (sm_90a from PTX 8.0)
    wgmma.mma_async.sync.aligned.shape.dtype.atype.btype.op.popc d, a, b, p; (sm_90a from PTX 8.0)
    wgmma.mma_async.sp.sync.aligned.shape.dtype.atype.btype d, a, b, meta, select, p, sa, sb, ta, tb; (sm_90a from PTX 8.2)
    wgmma.mma_async.sp.sync.aligned.shape.dtype.atype.btype d, a, b, meta, select, p, sa, sb, ta, tb; (sm_90a from PTX 8.2)
    wgmma.mma_async.sp.sync.aligned.shape.dtype.atype.btype d, a, b, meta, select, p, sa, sb, ta, tb; (sm_90a from PTX 8.2)
    wgmma.mma_async.sp.sync.aligned.shape.dtype.atype.btype d, a, b, meta, select, p, sa, sb; (sm_90a from PTX 8.2)
    wgmma.mma_async.sp.sync.aligned.shape.dtype.atype.btype d, a, b, meta, select, p, sa, sb; (sm_90a from PTX 8.2)
    wgmma.mma_async.sp.sync.aligned.shape.dtype.atype.btype d, a, b, meta, select, p, sa, sb; (sm_90a from PTX 8.2)
    wgmma.mma_async.sp.sync.aligned.shape{.satfinite}.dtype.atype.btype d, a, b, meta, select, p; (sm_90a from PTX 8.2)
    wgmma.mma_async.sp.sync.aligned.shape.dtype.atype.btype d, a, b, meta, select, p, sa, sb, tb; (sm_90a from PTX 8.2)
    wgmma.mma_async.sp.sync.aligned.shape.dtype.atype.btype d, a, b, meta, select, p, sa, sb, tb; (sm_90a from PTX 8.2)
    wgmma.mma_async.sp.sync.aligned.shape.dtype.atype.btype d, a, b, meta, select, p, sa, sb, tb; (sm_90a from PTX 8.2)
    wgmma.mma_async.sp.sync.aligned.shape.dtype.atype.btype d, a, b, meta, select, p, sa, sb; (sm_90a from PTX 8.2)
    wgmma.mma_async.sp.sync.aligned.shape.dtype.atype.btype d, a, b, meta, select, p, sa, sb; (sm_90a from PTX 8.2)
    wgmma.mma_async.sp.sync.aligned.shape.dtype.atype.btype d, a, b, meta, select, p, sa, sb; (sm_90a from PTX 8.2)
    wgmma.mma_async.sp.sync.aligned.shape{.satfinite}.dtype.atype.btype d, a, b, meta, select, p; (sm_90a from PTX 8.2)
    """

    sp: _wgmma_mma_async_sp
    sync: _wgmma_mma_async_sync

class _wgmma:
    r"""Order accesses to registers before the products that use them.

    wgmma.fence.sync.aligned; (sm_90a from PTX 8.0)
    wgmma.commit_group.sync.aligned; (sm_90a from PTX 8.0)
    wgmma.wait_group.sync.aligned n; (sm_90a from PTX 8.0)
    wgmma.mma_async.sync.aligned.shape.dtype.atype.btype d, a, b, p, sa, sb, ta, tb; (sm_90a from PTX 8.0)
    wgmma.mma_async.sync.aligned.shape.dtype.atype.btype d, a, b, p, sa, sb, ta, tb; (sm_90a from PTX 8.0)
    wgmma.mma_async.sync.aligned.shape.dtype.atype.btype d, a, b, p, sa, sb, ta, tb; (sm_90a from PTX 8.0)
    wgmma.mma_async.sync.aligned.shape.dtype.atype.btype d, a, b, p, sa, sb; (sm_90a from PTX 8.0)
    wgmma.mma_async.sync.aligned.shape.dtype.atype.btype d, a, b, p, sa, sb; (sm_90a from PTX 8.0)
    wgmma.mma_async.sync.aligned.shape.dtype.atype.btype d, a, b, p, sa, sb; (sm_90a from PTX 8.0)
    wgmma.mma_async.sync.aligned.shape{.satfinite}.dtype.atype.btype d, a, b, p; (sm_90a from PTX 8.0)
    wgmma.mma_async.sync.aligned.shape.dtype.atype.btype.op.popc d, a, b, p; (sm_90a from PTX 8.0)
    wgmma.mma_async.sync.aligned.shape.dtype.atype.btype d, a, b, p, sa, sb, tb; (sm_90a from PTX 8.0)
    wgmma.mma_async.sync.aligned.shape.dtype.atype.btype d, a, b, p, sa, sb, tb; (sm_90a from PTX 8.0)
    wgmma.mma_async.sync.aligned.shape.dtype.atype.btype d, a, b, p, sa, sb, tb; (sm_90a from PTX 8.0)
    wgmma.mma_async.sync.aligned.shape.dtype.atype.btype d, a, b, p, sa, sb; (sm_90a from PTX 8.0)
    wgmma.mma_async.sync.aligned.shape.dtype.atype.btype d, a, b, p, sa, sb; (sm_90a from PTX 8.0)
    wgmma.mma_async.sync.aligned.shape.dtype.atype.btype d, a, b, p, sa, sb; (sm_90a from PTX 8.0)
    wgmma.mma_async.sync.aligned.shape{.satfinite}.dtype.atype.btype d, a, b, p; (sm_90a from PTX 8.0)
    wgmma.mma_async.sync.aligned.shape.dtype.atype.btype.op.popc d, a, b, p; (sm_90a from PTX 8.0)
    wgmma.mma_async.sp.sync.aligned.shape.dtype.atype.btype d, a, b, meta, select, p, sa, sb, ta, tb; (sm_90a from PTX 8.2)
    wgmma.mma_async.sp.sync.aligned.shape.dtype.atype.btype d, a, b, meta, select, p, sa, sb, ta, tb; (sm_90a from PTX 8.2)
    wgmma.mma_async.sp.sync.aligned.shape.dtype.atype.btype d, a, b, meta, select, p, sa, sb, ta, tb; (sm_90a from PTX 8.2)
    wgmma.mma_async.sp.sync.aligned.shape.dtype.atype.btype d, a, b, meta, select, p, sa, sb; (sm_90a from PTX 8.2)
    wgmma.mma_async.sp.sync.aligned.shape.dtype.atype.btype d, a, b, meta, select, p, sa, sb; (sm_90a from PTX 8.2)
    wgmma.mma_async.sp.sync.aligned.shape.dtype.atype.btype d, a, b, meta, select, p, sa, sb; (sm_90a from PTX 8.2)
    wgmma.mma_async.sp.sync.aligned.shape{.satfinite}.dtype.atype.btype d, a, b, meta, select, p; (sm_90a from PTX 8.2)
    wgmma.mma_async.sp.sync.aligned.shape.dtype.atype.btype d, a, b, meta, select, p, sa, sb, tb; (sm_90a from PTX 8.2)
    wgmma.mma_async.sp.sync.aligned.shape.dtype.atype.btype d, a, b, meta, select, p, sa, sb, tb; (sm_90a from PTX 8.2)
    wgmma.mma_async.sp.sync.aligned.shape.dtype.atype.btype d, a, b, meta, select, p, sa, sb, tb; (sm_90a from PTX 8.2)
    wgmma.mma_async.sp.sync.aligned.shape.dtype.atype.btype d, a, b, meta, select, p, sa, sb; (sm_90a from PTX 8.2)
    wgmma.mma_async.sp.sync.aligned.shape.dtype.atype.btype d, a, b, meta, select, p, sa, sb; (sm_90a from PTX 8.2)
    wgmma.mma_async.sp.sync.aligned.shape.dtype.atype.btype d, a, b, meta, select, p, sa, sb; (sm_90a from PTX 8.2)
    wgmma.mma_async.sp.sync.aligned.shape{.satfinite}.dtype.atype.btype d, a, b, meta, select, p; (sm_90a from PTX 8.2)
    """

    commit_group: _wgmma_commit_group
    fence: _wgmma_fence
    mma_async: _wgmma_mma_async
    wait_group: _wgmma_wait_group

class _wmma_load:
    r"""Load a fragment from memory.

    wmma.load.frag.sync.aligned.layout.shape{.ss}.type d, [a]{, stride}; (sm_70 or later from PTX 6.1)
    wmma.load.frag.sync.aligned.layout.shape{.ss}.type d, [a]{, stride}; (sm_70 or later from PTX 6.1)
    wmma.load.frag.sync.aligned.layout.shape{.ss}.type d, [a]{, stride}; (sm_70 or later from PTX 6.1)
    wmma.load.frag.sync.aligned.layout.shape{.ss}.type d, [a]{, stride}; (sm_70 or later from PTX 6.1)
    wmma.load.frag.sync.aligned.layout.shape{.ss}.type d, [a]{, stride}; (sm_80 or later from PTX 7.0)
    wmma.load.frag.sync.aligned.layout.shape{.ss}.type d, [a]{, stride}; (sm_80 or later from PTX 7.0)
    wmma.load.frag.sync.aligned.layout.shape{.ss}.type d, [a]{, stride}; (sm_80 or later from PTX 7.0)
    wmma.load.frag.sync.aligned.layout.shape{.ss}.type d, [a]{, stride}; (sm_80 or later from PTX 7.0)
    wmma.load.frag.sync.aligned.layout.shape{.ss}.type d, [a]{, stride}; (sm_80 or later from PTX 7.0)
    wmma.load.frag.sync.aligned.layout.shape{.ss}.type d, [a]{, stride}; (sm_80 or later from PTX 7.0)
    wmma.load.frag.sync.aligned.layout.shape{.ss}.type d, [a]{, stride}; (sm_72 or later from PTX 6.3)
    wmma.load.frag.sync.aligned.layout.shape{.ss}.type d, [a]{, stride}; (sm_72 or later from PTX 6.3)
    wmma.load.frag.sync.aligned.layout.shape{.ss}.type d, [a]{, stride}; (sm_72 or later from PTX 6.3)
    wmma.load.frag.sync.aligned.layout.shape{.ss}.type d, [a]{, stride}; (sm_72 or later from PTX 6.3)
    wmma.load.frag.sync.aligned.layout.shape{.ss}.type d, [a]{, stride}; (sm_72 or later from PTX 6.3)
    wmma.load.frag.sync.aligned.layout.shape{.ss}.type d, [a]{, stride}; (sm_72 or later from PTX 6.3)
    wmma.load.frag.sync.aligned.layout.shape{.ss}.type d, [a]{, stride}; (sm_72 or later from PTX 6.3)
    wmma.load.frag.sync.aligned.layout.shape{.ss}.type d, [a]{, stride}; (sm_80 or later from PTX 7.0)
    wmma.load.frag.sync.aligned.layout.shape{.ss}.type d, [a]{, stride}; (sm_80 or later from PTX 7.0)
    wmma.load.frag.sync.aligned.layout.shape{.ss}.type d, [a]{, stride}; (sm_80 or later from PTX 7.0)
    wmma.load.frag.sync.aligned.layout.shape{.ss}.type d, [a]{, stride}; (sm_80 or later from PTX 7.0)
    wmma.load.frag.sync.aligned.layout.shape{.ss}.type d, [a]{, stride}; (sm_80 or later from PTX 7.0)
    wmma.load.frag.sync.aligned.layout.shape{.ss}.type d, [a]{, stride}; (sm_80 or later from PTX 7.0)
    wmma.load.frag.sync.aligned.layout.shape{.ss}.type d, [a]{, stride}; (sm_75 or later from PTX 6.3)
    wmma.load.frag.sync.aligned.layout.shape{.ss}.type d, [a]{, stride}; (sm_75 or later from PTX 6.3)
    wmma.load.frag.sync.aligned.layout.shape{.ss}.type d, [a]{, stride}; (sm_75 or later from PTX 6.3)
    wmma.load.frag.sync.aligned.layout.shape{.ss}.type d, [a]{, stride}; (sm_75 or later from PTX 6.3)
    wmma.load.frag.sync.aligned.layout.shape{.ss}.type d, [a]{, stride}; (sm_75 or later from PTX 6.3)
    """

    a: _wmma_load
    aligned: _wmma_load
    b: _wmma_load
    b1: _wmma_load
    bf16: _wmma_load
    c: _wmma_load
    col: _wmma_load
    f16: _wmma_load
    f32: _wmma_load
    f64: _wmma_load
    global_: _wmma_load
    load: _wmma_load
    m16n16k16: _wmma_load
    m16n16k8: _wmma_load
    m32n8k16: _wmma_load
    m8n32k16: _wmma_load
    m8n8k128: _wmma_load
    m8n8k32: _wmma_load
    m8n8k4: _wmma_load
    row: _wmma_load
    s32: _wmma_load
    s4: _wmma_load
    s8: _wmma_load
    shared: _wmma_load
    shared__cta: _wmma_load
    sync: _wmma_load
    tf32: _wmma_load
    u4: _wmma_load
    u8: _wmma_load
    @overload
    def __call__(self, a: Any, /) -> Any: ...
    @overload
    def __call__(self, d: Any, a: Any, /) -> Any: ...
    @overload
    def __call__(self, d: Any, a: Any, stride: Any, /) -> Any: ...

class _wmma_store:
    r"""Store a fragment to memory.

    wmma.store.d.sync.aligned.layout.shape{.ss}.type [a], b{, stride}; (sm_70 or later from PTX 6.1)
    wmma.store.d.sync.aligned.layout.shape{.ss}.type [a], b{, stride}; (sm_70 or later from PTX 6.1)
    wmma.store.d.sync.aligned.layout.shape{.ss}.type [a], b{, stride}; (sm_72 or later from PTX 6.3)
    wmma.store.d.sync.aligned.layout.shape{.ss}.type [a], b{, stride}; (sm_80 or later from PTX 7.0)
    wmma.store.d.sync.aligned.layout.shape{.ss}.type [a], b{, stride}; (sm_75 or later from PTX 6.3)
    """

    aligned: _wmma_store
    col: _wmma_store
    d: _wmma_store
    f16: _wmma_store
    f32: _wmma_store
    f64: _wmma_store
    global_: _wmma_store
    m16n16k16: _wmma_store
    m16n16k8: _wmma_store
    m32n8k16: _wmma_store
    m8n32k16: _wmma_store
    m8n8k128: _wmma_store
    m8n8k32: _wmma_store
    m8n8k4: _wmma_store
    row: _wmma_store
    s32: _wmma_store
    shared: _wmma_store
    shared__cta: _wmma_store
    store: _wmma_store
    sync: _wmma_store
    @overload
    def __call__(self, a: Any, b: Any, /) -> Any: ...
    @overload
    def __call__(self, a: Any, b: Any, stride: Any, /) -> Any: ...

class _wmma_mma_sync:
    r"""Multiply and accumulate fragments.

    wmma.mma.sync.aligned.alayout.blayout.shape.dtype.ctype d, a, b, c; (sm_70 or later from PTX 6.1)
    wmma.mma.sync.aligned.alayout.blayout.shape.dtype.ctype d, a, b, c; (sm_70 or later from PTX 6.1)
    wmma.mma.sync.aligned.alayout.blayout.shape.dtype.ctype d, a, b, c; (sm_70 or later from PTX 6.1)
    wmma.mma.sync.aligned.alayout.blayout.shape.dtype.ctype d, a, b, c; (sm_70 or later from PTX 6.1)
    wmma.mma.sync.aligned.alayout.blayout.shape.dtype.atype.btype.ctype d, a, b, c; (sm_80 or later from PTX 7.0)
    wmma.mma.sync.aligned.alayout.blayout.shape.dtype.atype.btype.ctype d, a, b, c; (sm_80 or later from PTX 7.0)
    wmma.mma.sync.aligned.alayout.blayout.shape.dtype.atype.btype.ctype d, a, b, c; (sm_80 or later from PTX 7.0)
    wmma.mma.sync.aligned.alayout.blayout.shape.dtype.atype.btype.ctype{.satfinite} d, a, b, c; (sm_72 or later from PTX 6.3)
    wmma.mma.sync.aligned.alayout.blayout.shape.dtype.atype.btype.ctype{.satfinite} d, a, b, c; (sm_72 or later from PTX 6.3)
    wmma.mma.sync.aligned.alayout.blayout.shape.dtype.atype.btype.ctype{.satfinite} d, a, b, c; (sm_72 or later from PTX 6.3)
    wmma.mma.sync.aligned.alayout.blayout.shape.dtype.atype.btype.ctype{.satfinite} d, a, b, c; (sm_72 or later from PTX 6.3)
    wmma.mma.sync.aligned.alayout.blayout.shape.dtype.atype.btype.ctype{.satfinite} d, a, b, c; (sm_72 or later from PTX 6.3)
    wmma.mma.sync.aligned.alayout.blayout.shape.dtype.atype.btype.ctype{.satfinite} d, a, b, c; (sm_72 or later from PTX 6.3)
    wmma.mma.sync.aligned.alayout.blayout.shape.dtype.atype.btype.ctype d, a, b, c; (sm_80 or later from PTX 7.0)
    wmma.mma.sync.aligned.alayout.blayout.shape{.rnd}.dtype.atype.btype.ctype d, a, b, c; (sm_80 or later from PTX 7.0)
    wmma.mma.sync.aligned.row.col.shape.dtype.atype.btype.ctype{.satfinite} d, a, b, c; (sm_75 or later from PTX 6.3)
    wmma.mma.sync.aligned.row.col.shape.dtype.atype.btype.ctype{.satfinite} d, a, b, c; (sm_75 or later from PTX 6.3)
    """

    aligned: _wmma_mma_sync
    bf16: _wmma_mma_sync
    col: _wmma_mma_sync
    f16: _wmma_mma_sync
    f32: _wmma_mma_sync
    f64: _wmma_mma_sync
    m16n16k16: _wmma_mma_sync
    m16n16k8: _wmma_mma_sync
    m32n8k16: _wmma_mma_sync
    m8n32k16: _wmma_mma_sync
    m8n8k32: _wmma_mma_sync
    m8n8k4: _wmma_mma_sync
    mma: _wmma_mma_sync
    rm: _wmma_mma_sync
    rn: _wmma_mma_sync
    row: _wmma_mma_sync
    rp: _wmma_mma_sync
    rz: _wmma_mma_sync
    s32: _wmma_mma_sync
    s4: _wmma_mma_sync
    s8: _wmma_mma_sync
    satfinite: _wmma_mma_sync
    sync: _wmma_mma_sync
    tf32: _wmma_mma_sync
    u4: _wmma_mma_sync
    u8: _wmma_mma_sync
    @overload
    def __call__(self, a: Any, b: Any, c: Any, /) -> Any: ...
    @overload
    def __call__(self, d: Any, a: Any, b: Any, c: Any, /) -> Any: ...

class _wmma_mma:
    r"""Multiply and accumulate fragments.

    wmma.mma.op.popc.sync.aligned.row.col.shape.dtype.atype.btype.ctype d, a, b, c; (sm_75 or later from PTX 6.3)
    """

    aligned: _wmma_mma
    and_: _wmma_mma
    b1: _wmma_mma
    col: _wmma_mma
    m8n8k128: _wmma_mma
    mma: _wmma_mma
    popc: _wmma_mma
    row: _wmma_mma
    s32: _wmma_mma
    sync: _wmma_mma_sync
    xor: _wmma_mma
    @overload
    def __call__(self, a: Any, b: Any, c: Any, /) -> Any: ...
    @overload
    def __call__(self, d: Any, a: Any, b: Any, c: Any, /) -> Any: ...

class _wmma:
    r"""Load a fragment from memory.

    wmma.load.frag.sync.aligned.layout.shape{.ss}.type d, [a]{, stride}; (sm_70 or later from PTX 6.1)
    wmma.load.frag.sync.aligned.layout.shape{.ss}.type d, [a]{, stride}; (sm_70 or later from PTX 6.1)
    wmma.load.frag.sync.aligned.layout.shape{.ss}.type d, [a]{, stride}; (sm_70 or later from PTX 6.1)
    wmma.load.frag.sync.aligned.layout.shape{.ss}.type d, [a]{, stride}; (sm_70 or later from PTX 6.1)
    wmma.load.frag.sync.aligned.layout.shape{.ss}.type d, [a]{, stride}; (sm_80 or later from PTX 7.0)
    wmma.load.frag.sync.aligned.layout.shape{.ss}.type d, [a]{, stride}; (sm_80 or later from PTX 7.0)
    wmma.load.frag.sync.aligned.layout.shape{.ss}.type d, [a]{, stride}; (sm_80 or later from PTX 7.0)
    wmma.load.frag.sync.aligned.layout.shape{.ss}.type d, [a]{, stride}; (sm_80 or later from PTX 7.0)
    wmma.load.frag.sync.aligned.layout.shape{.ss}.type d, [a]{, stride}; (sm_80 or later from PTX 7.0)
    wmma.load.frag.sync.aligned.layout.shape{.ss}.type d, [a]{, stride}; (sm_80 or later from PTX 7.0)
    wmma.load.frag.sync.aligned.layout.shape{.ss}.type d, [a]{, stride}; (sm_72 or later from PTX 6.3)
    wmma.load.frag.sync.aligned.layout.shape{.ss}.type d, [a]{, stride}; (sm_72 or later from PTX 6.3)
    wmma.load.frag.sync.aligned.layout.shape{.ss}.type d, [a]{, stride}; (sm_72 or later from PTX 6.3)
    wmma.load.frag.sync.aligned.layout.shape{.ss}.type d, [a]{, stride}; (sm_72 or later from PTX 6.3)
    wmma.load.frag.sync.aligned.layout.shape{.ss}.type d, [a]{, stride}; (sm_72 or later from PTX 6.3)
    wmma.load.frag.sync.aligned.layout.shape{.ss}.type d, [a]{, stride}; (sm_72 or later from PTX 6.3)
    wmma.load.frag.sync.aligned.layout.shape{.ss}.type d, [a]{, stride}; (sm_72 or later from PTX 6.3)
    wmma.load.frag.sync.aligned.layout.shape{.ss}.type d, [a]{, stride}; (sm_80 or later from PTX 7.0)
    wmma.load.frag.sync.aligned.layout.shape{.ss}.type d, [a]{, stride}; (sm_80 or later from PTX 7.0)
    wmma.load.frag.sync.aligned.layout.shape{.ss}.type d, [a]{, stride}; (sm_80 or later from PTX 7.0)
    wmma.load.frag.sync.aligned.layout.shape{.ss}.type d, [a]{, stride}; (sm_80 or later from PTX 7.0)
    wmma.load.frag.sync.aligned.layout.shape{.ss}.type d, [a]{, stride}; (sm_80 or later from PTX 7.0)
    wmma.load.frag.sync.aligned.layout.shape{.ss}.type d, [a]{, stride}; (sm_80 or later from PTX 7.0)
    wmma.load.frag.sync.aligned.layout.shape{.ss}.type d, [a]{, stride}; (sm_75 or later from PTX 6.3)
    wmma.load.frag.sync.aligned.layout.shape{.ss}.type d, [a]{, stride}; (sm_75 or later from PTX 6.3)
    wmma.load.frag.sync.aligned.layout.shape{.ss}.type d, [a]{, stride}; (sm_75 or later from PTX 6.3)
    wmma.load.frag.sync.aligned.layout.shape{.ss}.type d, [a]{, stride}; (sm_75 or later from PTX 6.3)
    wmma.load.frag.sync.aligned.layout.shape{.ss}.type d, [a]{, stride}; (sm_75 or later from PTX 6.3)
    wmma.store.d.sync.aligned.layout.shape{.ss}.type [a], b{, stride}; (sm_70 or later from PTX 6.1)
    wmma.store.d.sync.aligned.layout.shape{.ss}.type [a], b{, stride}; (sm_70 or later from PTX 6.1)
    wmma.store.d.sync.aligned.layout.shape{.ss}.type [a], b{, stride}; (sm_72 or later from PTX 6.3)
    wmma.store.d.sync.aligned.layout.shape{.ss}.type [a], b{, stride}; (sm_80 or later from PTX 7.0)
    wmma.store.d.sync.aligned.layout.shape{.ss}.type [a], b{, stride}; (sm_75 or later from PTX 6.3)
    wmma.mma.sync.aligned.alayout.blayout.shape.dtype.ctype d, a, b, c; (sm_70 or later from PTX 6.1)
    wmma.mma.sync.aligned.alayout.blayout.shape.dtype.ctype d, a, b, c; (sm_70 or later from PTX 6.1)
    wmma.mma.sync.aligned.alayout.blayout.shape.dtype.ctype d, a, b, c; (sm_70 or later from PTX 6.1)
    wmma.mma.sync.aligned.alayout.blayout.shape.dtype.ctype d, a, b, c; (sm_70 or later from PTX 6.1)
    wmma.mma.sync.aligned.alayout.blayout.shape.dtype.atype.btype.ctype d, a, b, c; (sm_80 or later from PTX 7.0)
    wmma.mma.sync.aligned.alayout.blayout.shape.dtype.atype.btype.ctype d, a, b, c; (sm_80 or later from PTX 7.0)
    wmma.mma.sync.aligned.alayout.blayout.shape.dtype.atype.btype.ctype d, a, b, c; (sm_80 or later from PTX 7.0)
    wmma.mma.sync.aligned.alayout.blayout.shape.dtype.atype.btype.ctype{.satfinite} d, a, b, c; (sm_72 or later from PTX 6.3)
    wmma.mma.sync.aligned.alayout.blayout.shape.dtype.atype.btype.ctype{.satfinite} d, a, b, c; (sm_72 or later from PTX 6.3)
    wmma.mma.sync.aligned.alayout.blayout.shape.dtype.atype.btype.ctype{.satfinite} d, a, b, c; (sm_72 or later from PTX 6.3)
    wmma.mma.sync.aligned.alayout.blayout.shape.dtype.atype.btype.ctype{.satfinite} d, a, b, c; (sm_72 or later from PTX 6.3)
    wmma.mma.sync.aligned.alayout.blayout.shape.dtype.atype.btype.ctype{.satfinite} d, a, b, c; (sm_72 or later from PTX 6.3)
    wmma.mma.sync.aligned.alayout.blayout.shape.dtype.atype.btype.ctype{.satfinite} d, a, b, c; (sm_72 or later from PTX 6.3)
    wmma.mma.sync.aligned.alayout.blayout.shape.dtype.atype.btype.ctype d, a, b, c; (sm_80 or later from PTX 7.0)
    wmma.mma.sync.aligned.alayout.blayout.shape{.rnd}.dtype.atype.btype.ctype d, a, b, c; (sm_80 or later from PTX 7.0)
    wmma.mma.sync.aligned.row.col.shape.dtype.atype.btype.ctype{.satfinite} d, a, b, c; (sm_75 or later from PTX 6.3)
    wmma.mma.sync.aligned.row.col.shape.dtype.atype.btype.ctype{.satfinite} d, a, b, c; (sm_75 or later from PTX 6.3)
    wmma.mma.op.popc.sync.aligned.row.col.shape.dtype.atype.btype.ctype d, a, b, c; (sm_75 or later from PTX 6.3)
    """

    load: _wmma_load
    mma: _wmma_mma
    store: _wmma_store

class _xor:
    r"""Bitwise exclusive or.

    xor.type d, a, b; (every target)
    """

    b16: _xor
    b32: _xor
    b64: _xor
    pred: _xor
    @overload
    def __call__(self, a: Any, b: Any, /) -> Any: ...
    @overload
    def __call__(self, d: Any, a: Any, b: Any, /) -> Any: ...

class Instructions:
    abs: _abs
    activemask: _activemask
    add: _add
    addc: _addc
    alloca: _alloca
    and_: _and
    applypriority: _applypriority
    atom: _atom
    bar: _bar
    barrier: _barrier
    bfe: _bfe
    bfi: _bfi
    bfind: _bfind
    bmsk: _bmsk
    bra: _bra
    brev: _brev
    brkpt: _brkpt
    brx: _brx
    call: _call
    clmad: _clmad
    clusterlaunchcontrol: _clusterlaunchcontrol
    clz: _clz
    cnot: _cnot
    copysign: _copysign
    cos: _cos
    cp: _cp
    createpolicy: _createpolicy
    cvt: _cvt
    cvta: _cvta
    discard: _discard
    div: _div
    dp2a: _dp2a
    dp4a: _dp4a
    elect: _elect
    ex2: _ex2
    exit: _exit
    fence: _fence
    fma: _fma
    fns: _fns
    getctarank: _getctarank
    griddepcontrol: _griddepcontrol
    isspacep: _isspacep
    istypep: _istypep
    ld: _ld
    ldmatrix: _ldmatrix
    ldu: _ldu
    lg2: _lg2
    lop3: _lop3
    mad: _mad
    mad24: _mad24
    madc: _madc
    mapa: _mapa
    match: _match
    max: _max
    mbarrier: _mbarrier
    membar: _membar
    min: _min
    mma: _mma
    mov: _mov
    movmatrix: _movmatrix
    mul: _mul
    mul24: _mul24
    multimem: _multimem
    nanosleep: _nanosleep
    neg: _neg
    not_: _not
    or_: _or
    pmevent: _pmevent
    popc: _popc
    prefetch: _prefetch
    prefetchu: _prefetchu
    prmt: _prmt
    rcp: _rcp
    red: _red
    redux: _redux
    rem: _rem
    ret: _ret
    rsqrt: _rsqrt
    sad: _sad
    selp: _selp
    set: _set
    setmaxnreg: _setmaxnreg
    setp: _setp
    shf: _shf
    shfl: _shfl
    shl: _shl
    shr: _shr
    sin: _sin
    slct: _slct
    sqrt: _sqrt
    st: _st
    stackrestore: _stackrestore
    stacksave: _stacksave
    stmatrix: _stmatrix
    sub: _sub
    subc: _subc
    suld: _suld
    suq: _suq
    sured: _sured
    sust: _sust
    szext: _szext
    tanh: _tanh
    tcgen05: _tcgen05
    tensormap: _tensormap
    testp: _testp
    tex: _tex
    tld4: _tld4
    trap: _trap
    txq: _txq
    vabsdiff: _vabsdiff
    vabsdiff2: _vabsdiff2
    vabsdiff4: _vabsdiff4
    vadd: _vadd
    vadd2: _vadd2
    vadd4: _vadd4
    vavrg2: _vavrg2
    vavrg4: _vavrg4
    vmad: _vmad
    vmax: _vmax
    vmax2: _vmax2
    vmax4: _vmax4
    vmin: _vmin
    vmin2: _vmin2
    vmin4: _vmin4
    vote: _vote
    vset: _vset
    vset2: _vset2
    vset4: _vset4
    vshl: _vshl
    vshr: _vshr
    vsub: _vsub
    vsub2: _vsub2
    vsub4: _vsub4
    wgmma: _wgmma
    wmma: _wmma
    xor: _xor
