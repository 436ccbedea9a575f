"""What `ww.amdgcn` offers, made from the table of intrinsics: run `pytest tests/amdgcn --bless`."""

# ruff: noqa
from typing import Any, overload

class _add_max_i32:
    """
    amdgcn.add.max.i32(a: s32, b: s32, c: s32, clamp: bool) -> s32 (gfx1250)
    """
    @overload
    def __call__(self, a: Any, b: Any, c: Any, clamp: int, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, a: Any, b: Any, c: Any, clamp: int, /) -> Any: ...

class _add_max_u32:
    """
    amdgcn.add.max.u32(a: u32, b: u32, c: u32, clamp: bool) -> u32 (gfx1250)
    """
    @overload
    def __call__(self, a: Any, b: Any, c: Any, clamp: int, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, a: Any, b: Any, c: Any, clamp: int, /) -> Any: ...

class _add_max:
    i32: _add_max_i32
    u32: _add_max_u32

class _add_min_i32:
    """
    amdgcn.add.min.i32(a: s32, b: s32, c: s32, clamp: bool) -> s32 (gfx1250)
    """
    @overload
    def __call__(self, a: Any, b: Any, c: Any, clamp: int, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, a: Any, b: Any, c: Any, clamp: int, /) -> Any: ...

class _add_min_u32:
    """
    amdgcn.add.min.u32(a: u32, b: u32, c: u32, clamp: bool) -> u32 (gfx1250)
    """
    @overload
    def __call__(self, a: Any, b: Any, c: Any, clamp: int, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, a: Any, b: Any, c: Any, clamp: int, /) -> Any: ...

class _add_min:
    i32: _add_min_i32
    u32: _add_min_u32

class _add:
    max: _add_max
    min: _add_min

class _addrspacecast_nonnull:
    """
    amdgcn.addrspacecast.nonnull(a: U) -> T, T U: ptr,ptr.shared ptr,ptr.local ptr.shared,ptr ptr.local,ptr (every AMD target)
    """
    p0: _addrspacecast_nonnull
    p3: _addrspacecast_nonnull
    p5: _addrspacecast_nonnull
    @overload
    def __call__(self, a: Any, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, a: Any, /) -> Any: ...

class _addrspacecast:
    nonnull: _addrspacecast_nonnull

class _alignbyte:
    """
    amdgcn.alignbyte(high: u32, low: u32, shift: u32) -> u32 (every AMD target)
    """
    @overload
    def __call__(self, high: Any, low: Any, shift: Any, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, high: Any, low: Any, shift: Any, /) -> Any: ...

class _ashr_pk_i8_i32:
    """
    amdgcn.ashr.pk.i8.i32(a: s32, b: s32, shift: u32) -> u16 (gfx950, gfx1250)
    """
    @overload
    def __call__(self, a: Any, b: Any, shift: Any, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, a: Any, b: Any, shift: Any, /) -> Any: ...

class _ashr_pk_i8:
    i32: _ashr_pk_i8_i32

class _ashr_pk_u8_i32:
    """
    amdgcn.ashr.pk.u8.i32(a: s32, b: s32, shift: u32) -> u16 (gfx950, gfx1250)
    """
    @overload
    def __call__(self, a: Any, b: Any, shift: Any, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, a: Any, b: Any, shift: Any, /) -> Any: ...

class _ashr_pk_u8:
    i32: _ashr_pk_u8_i32

class _ashr_pk:
    i8: _ashr_pk_i8
    u8: _ashr_pk_u8

class _ashr:
    pk: _ashr_pk

class _ballot:
    """
    amdgcn.ballot(p: pred) -> T, T: u32 (gfx1030 (waves of 32), gfx1100 (waves of 32), gfx1151 (waves of 32), gfx1200 (waves of 32), gfx1201 (waves of 32), gfx1250)
    amdgcn.ballot(p: pred) -> T, T: u64 (every AMD target)
    """
    i32: _ballot
    i64: _ballot
    @overload
    def __call__(self, p: Any, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, p: Any, /) -> Any: ...

class _bitop3:
    """
    amdgcn.bitop3(a: T, b: T, c: T, table: 0..255) -> T, T: u16 u32 (gfx950, gfx1250)
    """
    i16: _bitop3
    i32: _bitop3
    @overload
    def __call__(self, a: Any, b: Any, c: Any, table: int, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, a: Any, b: Any, c: Any, table: int, /) -> Any: ...

class _buffer_wbinvl1_vol:
    """
    amdgcn.buffer.wbinvl1.vol() (gfx906, gfx90a)
    """
    def __call__(self) -> Any: ...

class _buffer_wbinvl1:
    """
    amdgcn.buffer.wbinvl1() (gfx906, gfx90a)
    """
    vol: _buffer_wbinvl1_vol
    def __call__(self) -> Any: ...

class _buffer:
    wbinvl1: _buffer_wbinvl1

class _class:
    """
    amdgcn.class_(a: T, mask: u32) -> pred, T: f16 f32 f64 (every AMD target)
    """
    f16: _class
    f32: _class
    f64: _class
    @overload
    def __call__(self, a: Any, mask: Any, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, a: Any, mask: Any, /) -> Any: ...

class _cluster_id_x:
    """
    amdgcn.cluster.id.x() -> u32 (gfx1250)
    """
    @overload
    def __call__(self) -> Any: ...
    @overload
    def __call__(self, d_: Any, /) -> Any: ...

class _cluster_id_y:
    """
    amdgcn.cluster.id.y() -> u32 (gfx1250)
    """
    @overload
    def __call__(self) -> Any: ...
    @overload
    def __call__(self, d_: Any, /) -> Any: ...

class _cluster_id_z:
    """
    amdgcn.cluster.id.z() -> u32 (gfx1250)
    """
    @overload
    def __call__(self) -> Any: ...
    @overload
    def __call__(self, d_: Any, /) -> Any: ...

class _cluster_id:
    x: _cluster_id_x
    y: _cluster_id_y
    z: _cluster_id_z

class _cluster_load_async_to_lds_b128:
    """
    amdgcn.cluster.load.async_.to.lds.b128(source: ptr.global, lds: ptr.shared, offset: -8388608..8388607, aux: cache, mask: u32) (gfx1250)
    """
    def __call__(self, source: Any, lds: Any, offset: int, aux: int, mask: Any, /) -> Any: ...

class _cluster_load_async_to_lds_b32:
    """
    amdgcn.cluster.load.async_.to.lds.b32(source: ptr.global, lds: ptr.shared, offset: -8388608..8388607, aux: cache, mask: u32) (gfx1250)
    """
    def __call__(self, source: Any, lds: Any, offset: int, aux: int, mask: Any, /) -> Any: ...

class _cluster_load_async_to_lds_b64:
    """
    amdgcn.cluster.load.async_.to.lds.b64(source: ptr.global, lds: ptr.shared, offset: -8388608..8388607, aux: cache, mask: u32) (gfx1250)
    """
    def __call__(self, source: Any, lds: Any, offset: int, aux: int, mask: Any, /) -> Any: ...

class _cluster_load_async_to_lds_b8:
    """
    amdgcn.cluster.load.async_.to.lds.b8(source: ptr.global, lds: ptr.shared, offset: -8388608..8388607, aux: cache, mask: u32) (gfx1250)
    """
    def __call__(self, source: Any, lds: Any, offset: int, aux: int, mask: Any, /) -> Any: ...

class _cluster_load_async_to_lds:
    b128: _cluster_load_async_to_lds_b128
    b32: _cluster_load_async_to_lds_b32
    b64: _cluster_load_async_to_lds_b64
    b8: _cluster_load_async_to_lds_b8

class _cluster_load_async_to:
    lds: _cluster_load_async_to_lds

class _cluster_load_async:
    to: _cluster_load_async_to

class _cluster_load_b128:
    """
    amdgcn.cluster.load.b128(address: ptr.global, aux: cache, mask: u32) -> T, T: u32.x4 (gfx1250)
    """
    v4i32: _cluster_load_b128
    @overload
    def __call__(self, address: Any, aux: int, mask: Any, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, address: Any, aux: int, mask: Any, /) -> Any: ...

class _cluster_load_b32:
    """
    amdgcn.cluster.load.b32(address: ptr.global, aux: cache, mask: u32) -> T, T: u32 (gfx1250)
    """
    i32: _cluster_load_b32
    @overload
    def __call__(self, address: Any, aux: int, mask: Any, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, address: Any, aux: int, mask: Any, /) -> Any: ...

class _cluster_load_b64:
    """
    amdgcn.cluster.load.b64(address: ptr.global, aux: cache, mask: u32) -> T, T: u32.x2 (gfx1250)
    """
    v2i32: _cluster_load_b64
    @overload
    def __call__(self, address: Any, aux: int, mask: Any, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, address: Any, aux: int, mask: Any, /) -> Any: ...

class _cluster_load:
    async_: _cluster_load_async
    b128: _cluster_load_b128
    b32: _cluster_load_b32
    b64: _cluster_load_b64

class _cluster_workgroup_flat_id:
    """
    amdgcn.cluster.workgroup.flat.id() -> u32 (gfx1250)
    """
    @overload
    def __call__(self) -> Any: ...
    @overload
    def __call__(self, d_: Any, /) -> Any: ...

class _cluster_workgroup_flat:
    id: _cluster_workgroup_flat_id

class _cluster_workgroup_id_x:
    """
    amdgcn.cluster.workgroup.id.x() -> u32 (gfx1250)
    """
    @overload
    def __call__(self) -> Any: ...
    @overload
    def __call__(self, d_: Any, /) -> Any: ...

class _cluster_workgroup_id_y:
    """
    amdgcn.cluster.workgroup.id.y() -> u32 (gfx1250)
    """
    @overload
    def __call__(self) -> Any: ...
    @overload
    def __call__(self, d_: Any, /) -> Any: ...

class _cluster_workgroup_id_z:
    """
    amdgcn.cluster.workgroup.id.z() -> u32 (gfx1250)
    """
    @overload
    def __call__(self) -> Any: ...
    @overload
    def __call__(self, d_: Any, /) -> Any: ...

class _cluster_workgroup_id:
    x: _cluster_workgroup_id_x
    y: _cluster_workgroup_id_y
    z: _cluster_workgroup_id_z

class _cluster_workgroup_max_flat_id:
    """
    amdgcn.cluster.workgroup.max.flat.id() -> u32 (gfx1250)
    """
    @overload
    def __call__(self) -> Any: ...
    @overload
    def __call__(self, d_: Any, /) -> Any: ...

class _cluster_workgroup_max_flat:
    id: _cluster_workgroup_max_flat_id

class _cluster_workgroup_max_id_x:
    """
    amdgcn.cluster.workgroup.max.id.x() -> u32 (gfx1250)
    """
    @overload
    def __call__(self) -> Any: ...
    @overload
    def __call__(self, d_: Any, /) -> Any: ...

class _cluster_workgroup_max_id_y:
    """
    amdgcn.cluster.workgroup.max.id.y() -> u32 (gfx1250)
    """
    @overload
    def __call__(self) -> Any: ...
    @overload
    def __call__(self, d_: Any, /) -> Any: ...

class _cluster_workgroup_max_id_z:
    """
    amdgcn.cluster.workgroup.max.id.z() -> u32 (gfx1250)
    """
    @overload
    def __call__(self) -> Any: ...
    @overload
    def __call__(self, d_: Any, /) -> Any: ...

class _cluster_workgroup_max_id:
    x: _cluster_workgroup_max_id_x
    y: _cluster_workgroup_max_id_y
    z: _cluster_workgroup_max_id_z

class _cluster_workgroup_max:
    flat: _cluster_workgroup_max_flat
    id: _cluster_workgroup_max_id

class _cluster_workgroup:
    flat: _cluster_workgroup_flat
    id: _cluster_workgroup_id
    max: _cluster_workgroup_max

class _cluster:
    id: _cluster_id
    load: _cluster_load
    workgroup: _cluster_workgroup

class _cos:
    """
    amdgcn.cos(a: T) -> T, T: bf16 (gfx1250)
    amdgcn.cos(a: T) -> T, T: f16 f32 (every AMD target)
    """
    bf16: _cos
    f16: _cos
    f32: _cos
    @overload
    def __call__(self, a: Any, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, a: Any, /) -> Any: ...

class _cubeid:
    """
    amdgcn.cubeid(a: f32, b: f32, c: f32) -> f32 (every AMD target)
    """
    @overload
    def __call__(self, a: Any, b: Any, c: Any, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, a: Any, b: Any, c: Any, /) -> Any: ...

class _cubema:
    """
    amdgcn.cubema(a: f32, b: f32, c: f32) -> f32 (every AMD target)
    """
    @overload
    def __call__(self, a: Any, b: Any, c: Any, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, a: Any, b: Any, c: Any, /) -> Any: ...

class _cubesc:
    """
    amdgcn.cubesc(a: f32, b: f32, c: f32) -> f32 (every AMD target)
    """
    @overload
    def __call__(self, a: Any, b: Any, c: Any, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, a: Any, b: Any, c: Any, /) -> Any: ...

class _cubetc:
    """
    amdgcn.cubetc(a: f32, b: f32, c: f32) -> f32 (every AMD target)
    """
    @overload
    def __call__(self, a: Any, b: Any, c: Any, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, a: Any, b: Any, c: Any, /) -> Any: ...

class _cvt_f16_bf8:
    """
    amdgcn.cvt.f16.bf8(a: u32, byte: 0..3) -> f16 (gfx1250)
    """
    @overload
    def __call__(self, a: Any, byte: int, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, a: Any, byte: int, /) -> Any: ...

class _cvt_f16_fp8:
    """
    amdgcn.cvt.f16.fp8(a: u32, byte: 0..3) -> f16 (gfx1250)
    """
    @overload
    def __call__(self, a: Any, byte: int, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, a: Any, byte: int, /) -> Any: ...

class _cvt_f16:
    bf8: _cvt_f16_bf8
    fp8: _cvt_f16_fp8

class _cvt_f32_bf8:
    """
    amdgcn.cvt.f32.bf8(a: u32, byte: 0..3) -> f32 (gfx942, gfx950, gfx1200, gfx1201, gfx1250)
    """
    @overload
    def __call__(self, a: Any, byte: int, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, a: Any, byte: int, /) -> Any: ...

class _cvt_f32_fp8_e5m3:
    """
    amdgcn.cvt.f32.fp8.e5m3(a: u32, byte: 0..3) -> f32 (gfx1250)
    """
    @overload
    def __call__(self, a: Any, byte: int, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, a: Any, byte: int, /) -> Any: ...

class _cvt_f32_fp8:
    """
    amdgcn.cvt.f32.fp8(a: u32, byte: 0..3) -> f32 (gfx942, gfx950, gfx1200, gfx1201, gfx1250)
    """
    e5m3: _cvt_f32_fp8_e5m3
    @overload
    def __call__(self, a: Any, byte: int, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, a: Any, byte: int, /) -> Any: ...

class _cvt_f32:
    bf8: _cvt_f32_bf8
    fp8: _cvt_f32_fp8

class _cvt_off_f32_i4:
    """
    amdgcn.cvt.off.f32.i4(a: u32) -> f32 (every AMD target)
    """
    @overload
    def __call__(self, a: Any, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, a: Any, /) -> Any: ...

class _cvt_off_f32:
    i4: _cvt_off_f32_i4

class _cvt_off:
    f32: _cvt_off_f32

class _cvt_pk_bf8_f16:
    """
    amdgcn.cvt.pk.bf8.f16(a: f16.x2) -> u16 (gfx1250)
    """
    @overload
    def __call__(self, a: Any, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, a: Any, /) -> Any: ...

class _cvt_pk_bf8_f32:
    """
    amdgcn.cvt.pk.bf8.f32(a: f32, b: f32, old: u32, high: bool) -> u32 (gfx942, gfx950, gfx1200, gfx1201, gfx1250)
    """
    @overload
    def __call__(self, a: Any, b: Any, old: Any, high: int, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, a: Any, b: Any, old: Any, high: int, /) -> Any: ...

class _cvt_pk_bf8:
    f16: _cvt_pk_bf8_f16
    f32: _cvt_pk_bf8_f32

class _cvt_pk_f16_bf8:
    """
    amdgcn.cvt.pk.f16.bf8(a: u16) -> f16.x2 (gfx1250)
    """
    @overload
    def __call__(self, a: Any, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, a: Any, /) -> Any: ...

class _cvt_pk_f16_fp8:
    """
    amdgcn.cvt.pk.f16.fp8(a: u16) -> f16.x2 (gfx1250)
    """
    @overload
    def __call__(self, a: Any, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, a: Any, /) -> Any: ...

class _cvt_pk_f16:
    bf8: _cvt_pk_f16_bf8
    fp8: _cvt_pk_f16_fp8

class _cvt_pk_f32_bf8:
    """
    amdgcn.cvt.pk.f32.bf8(a: u32, high: bool) -> f32.x2 (gfx942, gfx950, gfx1200, gfx1201, gfx1250)
    """
    @overload
    def __call__(self, a: Any, high: int, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, a: Any, high: int, /) -> Any: ...

class _cvt_pk_f32_fp8:
    """
    amdgcn.cvt.pk.f32.fp8(a: u32, high: bool) -> f32.x2 (gfx942, gfx950, gfx1200, gfx1201, gfx1250)
    """
    @overload
    def __call__(self, a: Any, high: int, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, a: Any, high: int, /) -> Any: ...

class _cvt_pk_f32:
    bf8: _cvt_pk_f32_bf8
    fp8: _cvt_pk_f32_fp8

class _cvt_pk_fp8_f16:
    """
    amdgcn.cvt.pk.fp8.f16(a: f16.x2) -> u16 (gfx1250)
    """
    @overload
    def __call__(self, a: Any, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, a: Any, /) -> Any: ...

class _cvt_pk_fp8_f32_e5m3:
    """
    amdgcn.cvt.pk.fp8.f32.e5m3(a: f32, b: f32, old: u32, high: bool) -> u32 (gfx1250)
    """
    @overload
    def __call__(self, a: Any, b: Any, old: Any, high: int, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, a: Any, b: Any, old: Any, high: int, /) -> Any: ...

class _cvt_pk_fp8_f32:
    """
    amdgcn.cvt.pk.fp8.f32(a: f32, b: f32, old: u32, high: bool) -> u32 (gfx942, gfx950, gfx1200, gfx1201, gfx1250)
    """
    e5m3: _cvt_pk_fp8_f32_e5m3
    @overload
    def __call__(self, a: Any, b: Any, old: Any, high: int, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, a: Any, b: Any, old: Any, high: int, /) -> Any: ...

class _cvt_pk_fp8:
    f16: _cvt_pk_fp8_f16
    f32: _cvt_pk_fp8_f32

class _cvt_pk_i16:
    """
    amdgcn.cvt.pk.i16(a: s32, b: s32) -> s16.x2 (every AMD target)
    """
    @overload
    def __call__(self, a: Any, b: Any, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, a: Any, b: Any, /) -> Any: ...

class _cvt_pk_u16:
    """
    amdgcn.cvt.pk.u16(a: u32, b: u32) -> u16.x2 (every AMD target)
    """
    @overload
    def __call__(self, a: Any, b: Any, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, a: Any, b: Any, /) -> Any: ...

class _cvt_pk_u8_f32:
    """
    amdgcn.cvt.pk.u8.f32(a: f32, byte: u32, old: u32) -> u32 (every AMD target)
    """
    @overload
    def __call__(self, a: Any, byte: Any, old: Any, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, a: Any, byte: Any, old: Any, /) -> Any: ...

class _cvt_pk_u8:
    f32: _cvt_pk_u8_f32

class _cvt_pk:
    bf8: _cvt_pk_bf8
    f16: _cvt_pk_f16
    f32: _cvt_pk_f32
    fp8: _cvt_pk_fp8
    i16: _cvt_pk_i16
    u16: _cvt_pk_u16
    u8: _cvt_pk_u8

class _cvt_pknorm_i16:
    """
    amdgcn.cvt.pknorm.i16(a: f32, b: f32) -> s16.x2 (every AMD target)
    """
    @overload
    def __call__(self, a: Any, b: Any, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, a: Any, b: Any, /) -> Any: ...

class _cvt_pknorm_u16:
    """
    amdgcn.cvt.pknorm.u16(a: f32, b: f32) -> u16.x2 (every AMD target)
    """
    @overload
    def __call__(self, a: Any, b: Any, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, a: Any, b: Any, /) -> Any: ...

class _cvt_pknorm:
    i16: _cvt_pknorm_i16
    u16: _cvt_pknorm_u16

class _cvt_pkrtz:
    """
    amdgcn.cvt.pkrtz(a: f32, b: f32) -> f16.x2 (every AMD target)
    """
    @overload
    def __call__(self, a: Any, b: Any, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, a: Any, b: Any, /) -> Any: ...

class _cvt_scale_pk16_bf16_bf6:
    """
    amdgcn.cvt.scale.pk16.bf16.bf6(a: u32.x3, scale: u32, sel: 0..15) -> bf16.x16 (gfx1250)
    """
    @overload
    def __call__(self, a: Any, scale: Any, sel: int, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, a: Any, scale: Any, sel: int, /) -> Any: ...

class _cvt_scale_pk16_bf16_fp6:
    """
    amdgcn.cvt.scale.pk16.bf16.fp6(a: u32.x3, scale: u32, sel: 0..15) -> bf16.x16 (gfx1250)
    """
    @overload
    def __call__(self, a: Any, scale: Any, sel: int, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, a: Any, scale: Any, sel: int, /) -> Any: ...

class _cvt_scale_pk16_bf16:
    bf6: _cvt_scale_pk16_bf16_bf6
    fp6: _cvt_scale_pk16_bf16_fp6

class _cvt_scale_pk16_f16_bf6:
    """
    amdgcn.cvt.scale.pk16.f16.bf6(a: u32.x3, scale: u32, sel: 0..15) -> f16.x16 (gfx1250)
    """
    @overload
    def __call__(self, a: Any, scale: Any, sel: int, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, a: Any, scale: Any, sel: int, /) -> Any: ...

class _cvt_scale_pk16_f16_fp6:
    """
    amdgcn.cvt.scale.pk16.f16.fp6(a: u32.x3, scale: u32, sel: 0..15) -> f16.x16 (gfx1250)
    """
    @overload
    def __call__(self, a: Any, scale: Any, sel: int, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, a: Any, scale: Any, sel: int, /) -> Any: ...

class _cvt_scale_pk16_f16:
    bf6: _cvt_scale_pk16_f16_bf6
    fp6: _cvt_scale_pk16_f16_fp6

class _cvt_scale_pk16_f32_bf6:
    """
    amdgcn.cvt.scale.pk16.f32.bf6(a: u32.x3, scale: u32, sel: 0..15) -> f32.x16 (gfx1250)
    """
    @overload
    def __call__(self, a: Any, scale: Any, sel: int, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, a: Any, scale: Any, sel: int, /) -> Any: ...

class _cvt_scale_pk16_f32_fp6:
    """
    amdgcn.cvt.scale.pk16.f32.fp6(a: u32.x3, scale: u32, sel: 0..15) -> f32.x16 (gfx1250)
    """
    @overload
    def __call__(self, a: Any, scale: Any, sel: int, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, a: Any, scale: Any, sel: int, /) -> Any: ...

class _cvt_scale_pk16_f32:
    bf6: _cvt_scale_pk16_f32_bf6
    fp6: _cvt_scale_pk16_f32_fp6

class _cvt_scale_pk16:
    bf16: _cvt_scale_pk16_bf16
    f16: _cvt_scale_pk16_f16
    f32: _cvt_scale_pk16_f32

class _cvt_scale_pk8_bf16_bf8:
    """
    amdgcn.cvt.scale.pk8.bf16.bf8(a: u32.x2, scale: u32, sel: 0..15) -> bf16.x8 (gfx1250)
    """
    @overload
    def __call__(self, a: Any, scale: Any, sel: int, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, a: Any, scale: Any, sel: int, /) -> Any: ...

class _cvt_scale_pk8_bf16_fp4:
    """
    amdgcn.cvt.scale.pk8.bf16.fp4(a: u32, scale: u32, sel: 0..15) -> bf16.x8 (gfx1250)
    """
    @overload
    def __call__(self, a: Any, scale: Any, sel: int, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, a: Any, scale: Any, sel: int, /) -> Any: ...

class _cvt_scale_pk8_bf16_fp8:
    """
    amdgcn.cvt.scale.pk8.bf16.fp8(a: u32.x2, scale: u32, sel: 0..15) -> bf16.x8 (gfx1250)
    """
    @overload
    def __call__(self, a: Any, scale: Any, sel: int, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, a: Any, scale: Any, sel: int, /) -> Any: ...

class _cvt_scale_pk8_bf16:
    bf8: _cvt_scale_pk8_bf16_bf8
    fp4: _cvt_scale_pk8_bf16_fp4
    fp8: _cvt_scale_pk8_bf16_fp8

class _cvt_scale_pk8_f16_bf8:
    """
    amdgcn.cvt.scale.pk8.f16.bf8(a: u32.x2, scale: u32, sel: 0..15) -> f16.x8 (gfx1250)
    """
    @overload
    def __call__(self, a: Any, scale: Any, sel: int, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, a: Any, scale: Any, sel: int, /) -> Any: ...

class _cvt_scale_pk8_f16_fp4:
    """
    amdgcn.cvt.scale.pk8.f16.fp4(a: u32, scale: u32, sel: 0..15) -> f16.x8 (gfx1250)
    """
    @overload
    def __call__(self, a: Any, scale: Any, sel: int, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, a: Any, scale: Any, sel: int, /) -> Any: ...

class _cvt_scale_pk8_f16_fp8:
    """
    amdgcn.cvt.scale.pk8.f16.fp8(a: u32.x2, scale: u32, sel: 0..15) -> f16.x8 (gfx1250)
    """
    @overload
    def __call__(self, a: Any, scale: Any, sel: int, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, a: Any, scale: Any, sel: int, /) -> Any: ...

class _cvt_scale_pk8_f16:
    bf8: _cvt_scale_pk8_f16_bf8
    fp4: _cvt_scale_pk8_f16_fp4
    fp8: _cvt_scale_pk8_f16_fp8

class _cvt_scale_pk8_f32_bf8:
    """
    amdgcn.cvt.scale.pk8.f32.bf8(a: u32.x2, scale: u32, sel: 0..15) -> f32.x8 (gfx1250)
    """
    @overload
    def __call__(self, a: Any, scale: Any, sel: int, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, a: Any, scale: Any, sel: int, /) -> Any: ...

class _cvt_scale_pk8_f32_fp4:
    """
    amdgcn.cvt.scale.pk8.f32.fp4(a: u32, scale: u32, sel: 0..15) -> f32.x8 (gfx1250)
    """
    @overload
    def __call__(self, a: Any, scale: Any, sel: int, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, a: Any, scale: Any, sel: int, /) -> Any: ...

class _cvt_scale_pk8_f32_fp8:
    """
    amdgcn.cvt.scale.pk8.f32.fp8(a: u32.x2, scale: u32, sel: 0..15) -> f32.x8 (gfx1250)
    """
    @overload
    def __call__(self, a: Any, scale: Any, sel: int, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, a: Any, scale: Any, sel: int, /) -> Any: ...

class _cvt_scale_pk8_f32:
    bf8: _cvt_scale_pk8_f32_bf8
    fp4: _cvt_scale_pk8_f32_fp4
    fp8: _cvt_scale_pk8_f32_fp8

class _cvt_scale_pk8:
    bf16: _cvt_scale_pk8_bf16
    f16: _cvt_scale_pk8_f16
    f32: _cvt_scale_pk8_f32

class _cvt_scale:
    pk16: _cvt_scale_pk16
    pk8: _cvt_scale_pk8

class _cvt_scalef32_2xpk16_bf6_f32:
    """
    amdgcn.cvt.scalef32._2xpk16.bf6.f32(a: f32.x16, b: f32.x16, scale: f32) -> u32.x6 (gfx950)
    """
    @overload
    def __call__(self, a: Any, b: Any, scale: Any, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, a: Any, b: Any, scale: Any, /) -> Any: ...

class _cvt_scalef32_2xpk16_bf6:
    f32: _cvt_scalef32_2xpk16_bf6_f32

class _cvt_scalef32_2xpk16_fp6_f32:
    """
    amdgcn.cvt.scalef32._2xpk16.fp6.f32(a: f32.x16, b: f32.x16, scale: f32) -> u32.x6 (gfx950)
    """
    @overload
    def __call__(self, a: Any, b: Any, scale: Any, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, a: Any, b: Any, scale: Any, /) -> Any: ...

class _cvt_scalef32_2xpk16_fp6:
    f32: _cvt_scalef32_2xpk16_fp6_f32

class _cvt_scalef32_2xpk16:
    bf6: _cvt_scalef32_2xpk16_bf6
    fp6: _cvt_scalef32_2xpk16_fp6

class _cvt_scalef32_f16_bf8:
    """
    amdgcn.cvt.scalef32.f16.bf8(old: f16.x2, a: u32, scale: f32, byte: 0..3, high: bool) -> f16.x2 (gfx950)
    """
    @overload
    def __call__(self, old: Any, a: Any, scale: Any, byte: int, high: int, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, old: Any, a: Any, scale: Any, byte: int, high: int, /) -> Any: ...

class _cvt_scalef32_f16_fp8:
    """
    amdgcn.cvt.scalef32.f16.fp8(old: f16.x2, a: u32, scale: f32, byte: 0..3, high: bool) -> f16.x2 (gfx950)
    """
    @overload
    def __call__(self, old: Any, a: Any, scale: Any, byte: int, high: int, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, old: Any, a: Any, scale: Any, byte: int, high: int, /) -> Any: ...

class _cvt_scalef32_f16:
    bf8: _cvt_scalef32_f16_bf8
    fp8: _cvt_scalef32_f16_fp8

class _cvt_scalef32_f32_bf8:
    """
    amdgcn.cvt.scalef32.f32.bf8(a: u32, scale: f32, byte: 0..3) -> f32 (gfx950)
    """
    @overload
    def __call__(self, a: Any, scale: Any, byte: int, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, a: Any, scale: Any, byte: int, /) -> Any: ...

class _cvt_scalef32_f32_fp8:
    """
    amdgcn.cvt.scalef32.f32.fp8(a: u32, scale: f32, byte: 0..3) -> f32 (gfx950)
    """
    @overload
    def __call__(self, a: Any, scale: Any, byte: int, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, a: Any, scale: Any, byte: int, /) -> Any: ...

class _cvt_scalef32_f32:
    bf8: _cvt_scalef32_f32_bf8
    fp8: _cvt_scalef32_f32_fp8

class _cvt_scalef32_pk_bf16_bf8:
    """
    amdgcn.cvt.scalef32.pk.bf16.bf8(a: u32, scale: f32, high: bool) -> bf16.x2 (gfx950)
    """
    @overload
    def __call__(self, a: Any, scale: Any, high: int, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, a: Any, scale: Any, high: int, /) -> Any: ...

class _cvt_scalef32_pk_bf16_fp4:
    """
    amdgcn.cvt.scalef32.pk.bf16.fp4(a: u32, scale: f32, byte: 0..3) -> bf16.x2 (gfx950)
    """
    @overload
    def __call__(self, a: Any, scale: Any, byte: int, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, a: Any, scale: Any, byte: int, /) -> Any: ...

class _cvt_scalef32_pk_bf16_fp8:
    """
    amdgcn.cvt.scalef32.pk.bf16.fp8(a: u32, scale: f32, high: bool) -> bf16.x2 (gfx950)
    """
    @overload
    def __call__(self, a: Any, scale: Any, high: int, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, a: Any, scale: Any, high: int, /) -> Any: ...

class _cvt_scalef32_pk_bf16:
    bf8: _cvt_scalef32_pk_bf16_bf8
    fp4: _cvt_scalef32_pk_bf16_fp4
    fp8: _cvt_scalef32_pk_bf16_fp8

class _cvt_scalef32_pk_bf8_bf16:
    """
    amdgcn.cvt.scalef32.pk.bf8.bf16(old: u16.x2, a: bf16.x2, scale: f32, high: bool) -> u16.x2 (gfx950)
    """
    @overload
    def __call__(self, old: Any, a: Any, scale: Any, high: int, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, old: Any, a: Any, scale: Any, high: int, /) -> Any: ...

class _cvt_scalef32_pk_bf8_f16:
    """
    amdgcn.cvt.scalef32.pk.bf8.f16(old: u16.x2, a: f16.x2, scale: f32, high: bool) -> u16.x2 (gfx950)
    """
    @overload
    def __call__(self, old: Any, a: Any, scale: Any, high: int, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, old: Any, a: Any, scale: Any, high: int, /) -> Any: ...

class _cvt_scalef32_pk_bf8_f32:
    """
    amdgcn.cvt.scalef32.pk.bf8.f32(old: u16.x2, a: f32, b: f32, scale: f32, high: bool) -> u16.x2 (gfx950)
    """
    @overload
    def __call__(self, old: Any, a: Any, b: Any, scale: Any, high: int, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, old: Any, a: Any, b: Any, scale: Any, high: int, /) -> Any: ...

class _cvt_scalef32_pk_bf8:
    bf16: _cvt_scalef32_pk_bf8_bf16
    f16: _cvt_scalef32_pk_bf8_f16
    f32: _cvt_scalef32_pk_bf8_f32

class _cvt_scalef32_pk_f16_bf8:
    """
    amdgcn.cvt.scalef32.pk.f16.bf8(a: u32, scale: f32, high: bool) -> f16.x2 (gfx950)
    """
    @overload
    def __call__(self, a: Any, scale: Any, high: int, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, a: Any, scale: Any, high: int, /) -> Any: ...

class _cvt_scalef32_pk_f16_fp4:
    """
    amdgcn.cvt.scalef32.pk.f16.fp4(a: u32, scale: f32, byte: 0..3) -> f16.x2 (gfx950)
    """
    @overload
    def __call__(self, a: Any, scale: Any, byte: int, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, a: Any, scale: Any, byte: int, /) -> Any: ...

class _cvt_scalef32_pk_f16_fp8:
    """
    amdgcn.cvt.scalef32.pk.f16.fp8(a: u32, scale: f32, high: bool) -> f16.x2 (gfx950)
    """
    @overload
    def __call__(self, a: Any, scale: Any, high: int, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, a: Any, scale: Any, high: int, /) -> Any: ...

class _cvt_scalef32_pk_f16:
    bf8: _cvt_scalef32_pk_f16_bf8
    fp4: _cvt_scalef32_pk_f16_fp4
    fp8: _cvt_scalef32_pk_f16_fp8

class _cvt_scalef32_pk_f32_bf8:
    """
    amdgcn.cvt.scalef32.pk.f32.bf8(a: u32, scale: f32, high: bool) -> f32.x2 (gfx950)
    """
    @overload
    def __call__(self, a: Any, scale: Any, high: int, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, a: Any, scale: Any, high: int, /) -> Any: ...

class _cvt_scalef32_pk_f32_fp4:
    """
    amdgcn.cvt.scalef32.pk.f32.fp4(a: u32, scale: f32, byte: 0..3) -> f32.x2 (gfx950)
    """
    @overload
    def __call__(self, a: Any, scale: Any, byte: int, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, a: Any, scale: Any, byte: int, /) -> Any: ...

class _cvt_scalef32_pk_f32_fp8:
    """
    amdgcn.cvt.scalef32.pk.f32.fp8(a: u32, scale: f32, high: bool) -> f32.x2 (gfx950)
    """
    @overload
    def __call__(self, a: Any, scale: Any, high: int, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, a: Any, scale: Any, high: int, /) -> Any: ...

class _cvt_scalef32_pk_f32:
    bf8: _cvt_scalef32_pk_f32_bf8
    fp4: _cvt_scalef32_pk_f32_fp4
    fp8: _cvt_scalef32_pk_f32_fp8

class _cvt_scalef32_pk_fp4_bf16:
    """
    amdgcn.cvt.scalef32.pk.fp4.bf16(old: u32, a: bf16.x2, scale: f32, byte: 0..3) -> u32 (gfx950)
    """
    @overload
    def __call__(self, old: Any, a: Any, scale: Any, byte: int, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, old: Any, a: Any, scale: Any, byte: int, /) -> Any: ...

class _cvt_scalef32_pk_fp4_f16:
    """
    amdgcn.cvt.scalef32.pk.fp4.f16(old: u32, a: f16.x2, scale: f32, byte: 0..3) -> u32 (gfx950)
    """
    @overload
    def __call__(self, old: Any, a: Any, scale: Any, byte: int, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, old: Any, a: Any, scale: Any, byte: int, /) -> Any: ...

class _cvt_scalef32_pk_fp4_f32:
    """
    amdgcn.cvt.scalef32.pk.fp4.f32(old: u32, a: f32, b: f32, scale: f32, byte: 0..3) -> u32 (gfx950)
    """
    @overload
    def __call__(self, old: Any, a: Any, b: Any, scale: Any, byte: int, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, old: Any, a: Any, b: Any, scale: Any, byte: int, /) -> Any: ...

class _cvt_scalef32_pk_fp4:
    bf16: _cvt_scalef32_pk_fp4_bf16
    f16: _cvt_scalef32_pk_fp4_f16
    f32: _cvt_scalef32_pk_fp4_f32

class _cvt_scalef32_pk_fp8_bf16:
    """
    amdgcn.cvt.scalef32.pk.fp8.bf16(old: u16.x2, a: bf16.x2, scale: f32, high: bool) -> u16.x2 (gfx950)
    """
    @overload
    def __call__(self, old: Any, a: Any, scale: Any, high: int, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, old: Any, a: Any, scale: Any, high: int, /) -> Any: ...

class _cvt_scalef32_pk_fp8_f16:
    """
    amdgcn.cvt.scalef32.pk.fp8.f16(old: u16.x2, a: f16.x2, scale: f32, high: bool) -> u16.x2 (gfx950)
    """
    @overload
    def __call__(self, old: Any, a: Any, scale: Any, high: int, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, old: Any, a: Any, scale: Any, high: int, /) -> Any: ...

class _cvt_scalef32_pk_fp8_f32:
    """
    amdgcn.cvt.scalef32.pk.fp8.f32(old: u16.x2, a: f32, b: f32, scale: f32, high: bool) -> u16.x2 (gfx950)
    """
    @overload
    def __call__(self, old: Any, a: Any, b: Any, scale: Any, high: int, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, old: Any, a: Any, b: Any, scale: Any, high: int, /) -> Any: ...

class _cvt_scalef32_pk_fp8:
    bf16: _cvt_scalef32_pk_fp8_bf16
    f16: _cvt_scalef32_pk_fp8_f16
    f32: _cvt_scalef32_pk_fp8_f32

class _cvt_scalef32_pk:
    bf16: _cvt_scalef32_pk_bf16
    bf8: _cvt_scalef32_pk_bf8
    f16: _cvt_scalef32_pk_f16
    f32: _cvt_scalef32_pk_f32
    fp4: _cvt_scalef32_pk_fp4
    fp8: _cvt_scalef32_pk_fp8

class _cvt_scalef32_pk16_bf6_bf16:
    """
    amdgcn.cvt.scalef32.pk16.bf6.bf16(a: bf16.x16, scale: f32) -> u32.x3 (gfx1250)
    """
    @overload
    def __call__(self, a: Any, scale: Any, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, a: Any, scale: Any, /) -> Any: ...

class _cvt_scalef32_pk16_bf6_f16:
    """
    amdgcn.cvt.scalef32.pk16.bf6.f16(a: f16.x16, scale: f32) -> u32.x3 (gfx1250)
    """
    @overload
    def __call__(self, a: Any, scale: Any, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, a: Any, scale: Any, /) -> Any: ...

class _cvt_scalef32_pk16_bf6_f32:
    """
    amdgcn.cvt.scalef32.pk16.bf6.f32(a: f32.x16, scale: f32) -> u32.x3 (gfx1250)
    """
    @overload
    def __call__(self, a: Any, scale: Any, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, a: Any, scale: Any, /) -> Any: ...

class _cvt_scalef32_pk16_bf6:
    bf16: _cvt_scalef32_pk16_bf6_bf16
    f16: _cvt_scalef32_pk16_bf6_f16
    f32: _cvt_scalef32_pk16_bf6_f32

class _cvt_scalef32_pk16_fp6_bf16:
    """
    amdgcn.cvt.scalef32.pk16.fp6.bf16(a: bf16.x16, scale: f32) -> u32.x3 (gfx1250)
    """
    @overload
    def __call__(self, a: Any, scale: Any, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, a: Any, scale: Any, /) -> Any: ...

class _cvt_scalef32_pk16_fp6_f16:
    """
    amdgcn.cvt.scalef32.pk16.fp6.f16(a: f16.x16, scale: f32) -> u32.x3 (gfx1250)
    """
    @overload
    def __call__(self, a: Any, scale: Any, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, a: Any, scale: Any, /) -> Any: ...

class _cvt_scalef32_pk16_fp6_f32:
    """
    amdgcn.cvt.scalef32.pk16.fp6.f32(a: f32.x16, scale: f32) -> u32.x3 (gfx1250)
    """
    @overload
    def __call__(self, a: Any, scale: Any, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, a: Any, scale: Any, /) -> Any: ...

class _cvt_scalef32_pk16_fp6:
    bf16: _cvt_scalef32_pk16_fp6_bf16
    f16: _cvt_scalef32_pk16_fp6_f16
    f32: _cvt_scalef32_pk16_fp6_f32

class _cvt_scalef32_pk16:
    bf6: _cvt_scalef32_pk16_bf6
    fp6: _cvt_scalef32_pk16_fp6

class _cvt_scalef32_pk32_bf16_bf6:
    """
    amdgcn.cvt.scalef32.pk32.bf16.bf6(a: u32.x6, scale: f32) -> bf16.x32 (gfx950)
    """
    @overload
    def __call__(self, a: Any, scale: Any, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, a: Any, scale: Any, /) -> Any: ...

class _cvt_scalef32_pk32_bf16_fp6:
    """
    amdgcn.cvt.scalef32.pk32.bf16.fp6(a: u32.x6, scale: f32) -> bf16.x32 (gfx950)
    """
    @overload
    def __call__(self, a: Any, scale: Any, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, a: Any, scale: Any, /) -> Any: ...

class _cvt_scalef32_pk32_bf16:
    bf6: _cvt_scalef32_pk32_bf16_bf6
    fp6: _cvt_scalef32_pk32_bf16_fp6

class _cvt_scalef32_pk32_bf6_bf16:
    """
    amdgcn.cvt.scalef32.pk32.bf6.bf16(a: bf16.x32, scale: f32) -> u32.x6 (gfx950)
    """
    @overload
    def __call__(self, a: Any, scale: Any, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, a: Any, scale: Any, /) -> Any: ...

class _cvt_scalef32_pk32_bf6_f16:
    """
    amdgcn.cvt.scalef32.pk32.bf6.f16(a: f16.x32, scale: f32) -> u32.x6 (gfx950)
    """
    @overload
    def __call__(self, a: Any, scale: Any, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, a: Any, scale: Any, /) -> Any: ...

class _cvt_scalef32_pk32_bf6:
    bf16: _cvt_scalef32_pk32_bf6_bf16
    f16: _cvt_scalef32_pk32_bf6_f16

class _cvt_scalef32_pk32_f16_bf6:
    """
    amdgcn.cvt.scalef32.pk32.f16.bf6(a: u32.x6, scale: f32) -> f16.x32 (gfx950)
    """
    @overload
    def __call__(self, a: Any, scale: Any, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, a: Any, scale: Any, /) -> Any: ...

class _cvt_scalef32_pk32_f16_fp6:
    """
    amdgcn.cvt.scalef32.pk32.f16.fp6(a: u32.x6, scale: f32) -> f16.x32 (gfx950)
    """
    @overload
    def __call__(self, a: Any, scale: Any, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, a: Any, scale: Any, /) -> Any: ...

class _cvt_scalef32_pk32_f16:
    bf6: _cvt_scalef32_pk32_f16_bf6
    fp6: _cvt_scalef32_pk32_f16_fp6

class _cvt_scalef32_pk32_f32_bf6:
    """
    amdgcn.cvt.scalef32.pk32.f32.bf6(a: u32.x6, scale: f32) -> f32.x32 (gfx950)
    """
    @overload
    def __call__(self, a: Any, scale: Any, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, a: Any, scale: Any, /) -> Any: ...

class _cvt_scalef32_pk32_f32_fp6:
    """
    amdgcn.cvt.scalef32.pk32.f32.fp6(a: u32.x6, scale: f32) -> f32.x32 (gfx950)
    """
    @overload
    def __call__(self, a: Any, scale: Any, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, a: Any, scale: Any, /) -> Any: ...

class _cvt_scalef32_pk32_f32:
    bf6: _cvt_scalef32_pk32_f32_bf6
    fp6: _cvt_scalef32_pk32_f32_fp6

class _cvt_scalef32_pk32_fp6_bf16:
    """
    amdgcn.cvt.scalef32.pk32.fp6.bf16(a: bf16.x32, scale: f32) -> u32.x6 (gfx950)
    """
    @overload
    def __call__(self, a: Any, scale: Any, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, a: Any, scale: Any, /) -> Any: ...

class _cvt_scalef32_pk32_fp6_f16:
    """
    amdgcn.cvt.scalef32.pk32.fp6.f16(a: f16.x32, scale: f32) -> u32.x6 (gfx950)
    """
    @overload
    def __call__(self, a: Any, scale: Any, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, a: Any, scale: Any, /) -> Any: ...

class _cvt_scalef32_pk32_fp6:
    bf16: _cvt_scalef32_pk32_fp6_bf16
    f16: _cvt_scalef32_pk32_fp6_f16

class _cvt_scalef32_pk32:
    bf16: _cvt_scalef32_pk32_bf16
    bf6: _cvt_scalef32_pk32_bf6
    f16: _cvt_scalef32_pk32_f16
    f32: _cvt_scalef32_pk32_f32
    fp6: _cvt_scalef32_pk32_fp6

class _cvt_scalef32_pk8_bf8_bf16:
    """
    amdgcn.cvt.scalef32.pk8.bf8.bf16(a: bf16.x8, scale: f32) -> u32.x2 (gfx1250)
    """
    @overload
    def __call__(self, a: Any, scale: Any, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, a: Any, scale: Any, /) -> Any: ...

class _cvt_scalef32_pk8_bf8_f16:
    """
    amdgcn.cvt.scalef32.pk8.bf8.f16(a: f16.x8, scale: f32) -> u32.x2 (gfx1250)
    """
    @overload
    def __call__(self, a: Any, scale: Any, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, a: Any, scale: Any, /) -> Any: ...

class _cvt_scalef32_pk8_bf8_f32:
    """
    amdgcn.cvt.scalef32.pk8.bf8.f32(a: f32.x8, scale: f32) -> u32.x2 (gfx1250)
    """
    @overload
    def __call__(self, a: Any, scale: Any, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, a: Any, scale: Any, /) -> Any: ...

class _cvt_scalef32_pk8_bf8:
    bf16: _cvt_scalef32_pk8_bf8_bf16
    f16: _cvt_scalef32_pk8_bf8_f16
    f32: _cvt_scalef32_pk8_bf8_f32

class _cvt_scalef32_pk8_fp4_bf16:
    """
    amdgcn.cvt.scalef32.pk8.fp4.bf16(a: bf16.x8, scale: f32) -> u32 (gfx1250)
    """
    @overload
    def __call__(self, a: Any, scale: Any, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, a: Any, scale: Any, /) -> Any: ...

class _cvt_scalef32_pk8_fp4_f16:
    """
    amdgcn.cvt.scalef32.pk8.fp4.f16(a: f16.x8, scale: f32) -> u32 (gfx1250)
    """
    @overload
    def __call__(self, a: Any, scale: Any, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, a: Any, scale: Any, /) -> Any: ...

class _cvt_scalef32_pk8_fp4_f32:
    """
    amdgcn.cvt.scalef32.pk8.fp4.f32(a: f32.x8, scale: f32) -> u32 (gfx1250)
    """
    @overload
    def __call__(self, a: Any, scale: Any, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, a: Any, scale: Any, /) -> Any: ...

class _cvt_scalef32_pk8_fp4:
    bf16: _cvt_scalef32_pk8_fp4_bf16
    f16: _cvt_scalef32_pk8_fp4_f16
    f32: _cvt_scalef32_pk8_fp4_f32

class _cvt_scalef32_pk8_fp8_bf16:
    """
    amdgcn.cvt.scalef32.pk8.fp8.bf16(a: bf16.x8, scale: f32) -> u32.x2 (gfx1250)
    """
    @overload
    def __call__(self, a: Any, scale: Any, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, a: Any, scale: Any, /) -> Any: ...

class _cvt_scalef32_pk8_fp8_f16:
    """
    amdgcn.cvt.scalef32.pk8.fp8.f16(a: f16.x8, scale: f32) -> u32.x2 (gfx1250)
    """
    @overload
    def __call__(self, a: Any, scale: Any, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, a: Any, scale: Any, /) -> Any: ...

class _cvt_scalef32_pk8_fp8_f32:
    """
    amdgcn.cvt.scalef32.pk8.fp8.f32(a: f32.x8, scale: f32) -> u32.x2 (gfx1250)
    """
    @overload
    def __call__(self, a: Any, scale: Any, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, a: Any, scale: Any, /) -> Any: ...

class _cvt_scalef32_pk8_fp8:
    bf16: _cvt_scalef32_pk8_fp8_bf16
    f16: _cvt_scalef32_pk8_fp8_f16
    f32: _cvt_scalef32_pk8_fp8_f32

class _cvt_scalef32_pk8:
    bf8: _cvt_scalef32_pk8_bf8
    fp4: _cvt_scalef32_pk8_fp4
    fp8: _cvt_scalef32_pk8_fp8

class _cvt_scalef32_sr_bf8_bf16:
    """
    amdgcn.cvt.scalef32.sr.bf8.bf16(old: u32, a: bf16, random: u32, scale: f32, byte: 0..3) -> u32 (gfx950)
    """
    @overload
    def __call__(self, old: Any, a: Any, random: Any, scale: Any, byte: int, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, old: Any, a: Any, random: Any, scale: Any, byte: int, /) -> Any: ...

class _cvt_scalef32_sr_bf8_f16:
    """
    amdgcn.cvt.scalef32.sr.bf8.f16(old: u32, a: f16, random: u32, scale: f32, byte: 0..3) -> u32 (gfx950)
    """
    @overload
    def __call__(self, old: Any, a: Any, random: Any, scale: Any, byte: int, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, old: Any, a: Any, random: Any, scale: Any, byte: int, /) -> Any: ...

class _cvt_scalef32_sr_bf8_f32:
    """
    amdgcn.cvt.scalef32.sr.bf8.f32(old: u32, a: f32, random: u32, scale: f32, byte: 0..3) -> u32 (gfx950)
    """
    @overload
    def __call__(self, old: Any, a: Any, random: Any, scale: Any, byte: int, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, old: Any, a: Any, random: Any, scale: Any, byte: int, /) -> Any: ...

class _cvt_scalef32_sr_bf8:
    bf16: _cvt_scalef32_sr_bf8_bf16
    f16: _cvt_scalef32_sr_bf8_f16
    f32: _cvt_scalef32_sr_bf8_f32

class _cvt_scalef32_sr_fp8_bf16:
    """
    amdgcn.cvt.scalef32.sr.fp8.bf16(old: u32, a: bf16, random: u32, scale: f32, byte: 0..3) -> u32 (gfx950)
    """
    @overload
    def __call__(self, old: Any, a: Any, random: Any, scale: Any, byte: int, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, old: Any, a: Any, random: Any, scale: Any, byte: int, /) -> Any: ...

class _cvt_scalef32_sr_fp8_f16:
    """
    amdgcn.cvt.scalef32.sr.fp8.f16(old: u32, a: f16, random: u32, scale: f32, byte: 0..3) -> u32 (gfx950)
    """
    @overload
    def __call__(self, old: Any, a: Any, random: Any, scale: Any, byte: int, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, old: Any, a: Any, random: Any, scale: Any, byte: int, /) -> Any: ...

class _cvt_scalef32_sr_fp8_f32:
    """
    amdgcn.cvt.scalef32.sr.fp8.f32(old: u32, a: f32, random: u32, scale: f32, byte: 0..3) -> u32 (gfx950)
    """
    @overload
    def __call__(self, old: Any, a: Any, random: Any, scale: Any, byte: int, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, old: Any, a: Any, random: Any, scale: Any, byte: int, /) -> Any: ...

class _cvt_scalef32_sr_fp8:
    bf16: _cvt_scalef32_sr_fp8_bf16
    f16: _cvt_scalef32_sr_fp8_f16
    f32: _cvt_scalef32_sr_fp8_f32

class _cvt_scalef32_sr_pk_fp4_bf16:
    """
    amdgcn.cvt.scalef32.sr.pk.fp4.bf16(old: u32, a: bf16.x2, random: u32, scale: f32, byte: 0..3) -> u32 (gfx950)
    """
    @overload
    def __call__(self, old: Any, a: Any, random: Any, scale: Any, byte: int, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, old: Any, a: Any, random: Any, scale: Any, byte: int, /) -> Any: ...

class _cvt_scalef32_sr_pk_fp4_f16:
    """
    amdgcn.cvt.scalef32.sr.pk.fp4.f16(old: u32, a: f16.x2, random: u32, scale: f32, byte: 0..3) -> u32 (gfx950)
    """
    @overload
    def __call__(self, old: Any, a: Any, random: Any, scale: Any, byte: int, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, old: Any, a: Any, random: Any, scale: Any, byte: int, /) -> Any: ...

class _cvt_scalef32_sr_pk_fp4_f32:
    """
    amdgcn.cvt.scalef32.sr.pk.fp4.f32(old: u32, a: f32.x2, random: u32, scale: f32, byte: 0..3) -> u32 (gfx950)
    """
    @overload
    def __call__(self, old: Any, a: Any, random: Any, scale: Any, byte: int, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, old: Any, a: Any, random: Any, scale: Any, byte: int, /) -> Any: ...

class _cvt_scalef32_sr_pk_fp4:
    bf16: _cvt_scalef32_sr_pk_fp4_bf16
    f16: _cvt_scalef32_sr_pk_fp4_f16
    f32: _cvt_scalef32_sr_pk_fp4_f32

class _cvt_scalef32_sr_pk:
    fp4: _cvt_scalef32_sr_pk_fp4

class _cvt_scalef32_sr_pk16_bf6_bf16:
    """
    amdgcn.cvt.scalef32.sr.pk16.bf6.bf16(a: bf16.x16, random: u32, scale: f32) -> u32.x3 (gfx1250)
    """
    @overload
    def __call__(self, a: Any, random: Any, scale: Any, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, a: Any, random: Any, scale: Any, /) -> Any: ...

class _cvt_scalef32_sr_pk16_bf6_f16:
    """
    amdgcn.cvt.scalef32.sr.pk16.bf6.f16(a: f16.x16, random: u32, scale: f32) -> u32.x3 (gfx1250)
    """
    @overload
    def __call__(self, a: Any, random: Any, scale: Any, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, a: Any, random: Any, scale: Any, /) -> Any: ...

class _cvt_scalef32_sr_pk16_bf6_f32:
    """
    amdgcn.cvt.scalef32.sr.pk16.bf6.f32(a: f32.x16, random: u32, scale: f32) -> u32.x3 (gfx1250)
    """
    @overload
    def __call__(self, a: Any, random: Any, scale: Any, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, a: Any, random: Any, scale: Any, /) -> Any: ...

class _cvt_scalef32_sr_pk16_bf6:
    bf16: _cvt_scalef32_sr_pk16_bf6_bf16
    f16: _cvt_scalef32_sr_pk16_bf6_f16
    f32: _cvt_scalef32_sr_pk16_bf6_f32

class _cvt_scalef32_sr_pk16_fp6_bf16:
    """
    amdgcn.cvt.scalef32.sr.pk16.fp6.bf16(a: bf16.x16, random: u32, scale: f32) -> u32.x3 (gfx1250)
    """
    @overload
    def __call__(self, a: Any, random: Any, scale: Any, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, a: Any, random: Any, scale: Any, /) -> Any: ...

class _cvt_scalef32_sr_pk16_fp6_f16:
    """
    amdgcn.cvt.scalef32.sr.pk16.fp6.f16(a: f16.x16, random: u32, scale: f32) -> u32.x3 (gfx1250)
    """
    @overload
    def __call__(self, a: Any, random: Any, scale: Any, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, a: Any, random: Any, scale: Any, /) -> Any: ...

class _cvt_scalef32_sr_pk16_fp6_f32:
    """
    amdgcn.cvt.scalef32.sr.pk16.fp6.f32(a: f32.x16, random: u32, scale: f32) -> u32.x3 (gfx1250)
    """
    @overload
    def __call__(self, a: Any, random: Any, scale: Any, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, a: Any, random: Any, scale: Any, /) -> Any: ...

class _cvt_scalef32_sr_pk16_fp6:
    bf16: _cvt_scalef32_sr_pk16_fp6_bf16
    f16: _cvt_scalef32_sr_pk16_fp6_f16
    f32: _cvt_scalef32_sr_pk16_fp6_f32

class _cvt_scalef32_sr_pk16:
    bf6: _cvt_scalef32_sr_pk16_bf6
    fp6: _cvt_scalef32_sr_pk16_fp6

class _cvt_scalef32_sr_pk32_bf6_bf16:
    """
    amdgcn.cvt.scalef32.sr.pk32.bf6.bf16(a: bf16.x32, random: u32, scale: f32) -> u32.x6 (gfx950)
    """
    @overload
    def __call__(self, a: Any, random: Any, scale: Any, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, a: Any, random: Any, scale: Any, /) -> Any: ...

class _cvt_scalef32_sr_pk32_bf6_f16:
    """
    amdgcn.cvt.scalef32.sr.pk32.bf6.f16(a: f16.x32, random: u32, scale: f32) -> u32.x6 (gfx950)
    """
    @overload
    def __call__(self, a: Any, random: Any, scale: Any, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, a: Any, random: Any, scale: Any, /) -> Any: ...

class _cvt_scalef32_sr_pk32_bf6_f32:
    """
    amdgcn.cvt.scalef32.sr.pk32.bf6.f32(a: f32.x32, random: u32, scale: f32) -> u32.x6 (gfx950)
    """
    @overload
    def __call__(self, a: Any, random: Any, scale: Any, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, a: Any, random: Any, scale: Any, /) -> Any: ...

class _cvt_scalef32_sr_pk32_bf6:
    bf16: _cvt_scalef32_sr_pk32_bf6_bf16
    f16: _cvt_scalef32_sr_pk32_bf6_f16
    f32: _cvt_scalef32_sr_pk32_bf6_f32

class _cvt_scalef32_sr_pk32_fp6_bf16:
    """
    amdgcn.cvt.scalef32.sr.pk32.fp6.bf16(a: bf16.x32, random: u32, scale: f32) -> u32.x6 (gfx950)
    """
    @overload
    def __call__(self, a: Any, random: Any, scale: Any, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, a: Any, random: Any, scale: Any, /) -> Any: ...

class _cvt_scalef32_sr_pk32_fp6_f16:
    """
    amdgcn.cvt.scalef32.sr.pk32.fp6.f16(a: f16.x32, random: u32, scale: f32) -> u32.x6 (gfx950)
    """
    @overload
    def __call__(self, a: Any, random: Any, scale: Any, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, a: Any, random: Any, scale: Any, /) -> Any: ...

class _cvt_scalef32_sr_pk32_fp6_f32:
    """
    amdgcn.cvt.scalef32.sr.pk32.fp6.f32(a: f32.x32, random: u32, scale: f32) -> u32.x6 (gfx950)
    """
    @overload
    def __call__(self, a: Any, random: Any, scale: Any, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, a: Any, random: Any, scale: Any, /) -> Any: ...

class _cvt_scalef32_sr_pk32_fp6:
    bf16: _cvt_scalef32_sr_pk32_fp6_bf16
    f16: _cvt_scalef32_sr_pk32_fp6_f16
    f32: _cvt_scalef32_sr_pk32_fp6_f32

class _cvt_scalef32_sr_pk32:
    bf6: _cvt_scalef32_sr_pk32_bf6
    fp6: _cvt_scalef32_sr_pk32_fp6

class _cvt_scalef32_sr_pk8_bf8_bf16:
    """
    amdgcn.cvt.scalef32.sr.pk8.bf8.bf16(a: bf16.x8, random: u32, scale: f32) -> u32.x2 (gfx1250)
    """
    @overload
    def __call__(self, a: Any, random: Any, scale: Any, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, a: Any, random: Any, scale: Any, /) -> Any: ...

class _cvt_scalef32_sr_pk8_bf8_f16:
    """
    amdgcn.cvt.scalef32.sr.pk8.bf8.f16(a: f16.x8, random: u32, scale: f32) -> u32.x2 (gfx1250)
    """
    @overload
    def __call__(self, a: Any, random: Any, scale: Any, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, a: Any, random: Any, scale: Any, /) -> Any: ...

class _cvt_scalef32_sr_pk8_bf8_f32:
    """
    amdgcn.cvt.scalef32.sr.pk8.bf8.f32(a: f32.x8, random: u32, scale: f32) -> u32.x2 (gfx1250)
    """
    @overload
    def __call__(self, a: Any, random: Any, scale: Any, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, a: Any, random: Any, scale: Any, /) -> Any: ...

class _cvt_scalef32_sr_pk8_bf8:
    bf16: _cvt_scalef32_sr_pk8_bf8_bf16
    f16: _cvt_scalef32_sr_pk8_bf8_f16
    f32: _cvt_scalef32_sr_pk8_bf8_f32

class _cvt_scalef32_sr_pk8_fp4_bf16:
    """
    amdgcn.cvt.scalef32.sr.pk8.fp4.bf16(a: bf16.x8, random: u32, scale: f32) -> u32 (gfx1250)
    """
    @overload
    def __call__(self, a: Any, random: Any, scale: Any, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, a: Any, random: Any, scale: Any, /) -> Any: ...

class _cvt_scalef32_sr_pk8_fp4_f16:
    """
    amdgcn.cvt.scalef32.sr.pk8.fp4.f16(a: f16.x8, random: u32, scale: f32) -> u32 (gfx1250)
    """
    @overload
    def __call__(self, a: Any, random: Any, scale: Any, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, a: Any, random: Any, scale: Any, /) -> Any: ...

class _cvt_scalef32_sr_pk8_fp4_f32:
    """
    amdgcn.cvt.scalef32.sr.pk8.fp4.f32(a: f32.x8, random: u32, scale: f32) -> u32 (gfx1250)
    """
    @overload
    def __call__(self, a: Any, random: Any, scale: Any, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, a: Any, random: Any, scale: Any, /) -> Any: ...

class _cvt_scalef32_sr_pk8_fp4:
    bf16: _cvt_scalef32_sr_pk8_fp4_bf16
    f16: _cvt_scalef32_sr_pk8_fp4_f16
    f32: _cvt_scalef32_sr_pk8_fp4_f32

class _cvt_scalef32_sr_pk8_fp8_bf16:
    """
    amdgcn.cvt.scalef32.sr.pk8.fp8.bf16(a: bf16.x8, random: u32, scale: f32) -> u32.x2 (gfx1250)
    """
    @overload
    def __call__(self, a: Any, random: Any, scale: Any, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, a: Any, random: Any, scale: Any, /) -> Any: ...

class _cvt_scalef32_sr_pk8_fp8_f16:
    """
    amdgcn.cvt.scalef32.sr.pk8.fp8.f16(a: f16.x8, random: u32, scale: f32) -> u32.x2 (gfx1250)
    """
    @overload
    def __call__(self, a: Any, random: Any, scale: Any, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, a: Any, random: Any, scale: Any, /) -> Any: ...

class _cvt_scalef32_sr_pk8_fp8_f32:
    """
    amdgcn.cvt.scalef32.sr.pk8.fp8.f32(a: f32.x8, random: u32, scale: f32) -> u32.x2 (gfx1250)
    """
    @overload
    def __call__(self, a: Any, random: Any, scale: Any, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, a: Any, random: Any, scale: Any, /) -> Any: ...

class _cvt_scalef32_sr_pk8_fp8:
    bf16: _cvt_scalef32_sr_pk8_fp8_bf16
    f16: _cvt_scalef32_sr_pk8_fp8_f16
    f32: _cvt_scalef32_sr_pk8_fp8_f32

class _cvt_scalef32_sr_pk8:
    bf8: _cvt_scalef32_sr_pk8_bf8
    fp4: _cvt_scalef32_sr_pk8_fp4
    fp8: _cvt_scalef32_sr_pk8_fp8

class _cvt_scalef32_sr:
    bf8: _cvt_scalef32_sr_bf8
    fp8: _cvt_scalef32_sr_fp8
    pk: _cvt_scalef32_sr_pk
    pk16: _cvt_scalef32_sr_pk16
    pk32: _cvt_scalef32_sr_pk32
    pk8: _cvt_scalef32_sr_pk8

class _cvt_scalef32:
    _2xpk16: _cvt_scalef32_2xpk16
    f16: _cvt_scalef32_f16
    f32: _cvt_scalef32_f32
    pk: _cvt_scalef32_pk
    pk16: _cvt_scalef32_pk16
    pk32: _cvt_scalef32_pk32
    pk8: _cvt_scalef32_pk8
    sr: _cvt_scalef32_sr

class _cvt_sr_bf16_f32:
    """
    amdgcn.cvt.sr.bf16.f32(old: bf16.x2, a: f32, random: u32, high: bool) -> bf16.x2 (gfx950)
    """
    @overload
    def __call__(self, old: Any, a: Any, random: Any, high: int, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, old: Any, a: Any, random: Any, high: int, /) -> Any: ...

class _cvt_sr_bf16:
    f32: _cvt_sr_bf16_f32

class _cvt_sr_bf8_f16:
    """
    amdgcn.cvt.sr.bf8.f16(a: f16, random: u32, old: u32, byte: 0..3) -> u32 (gfx1250)
    """
    @overload
    def __call__(self, a: Any, random: Any, old: Any, byte: int, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, a: Any, random: Any, old: Any, byte: int, /) -> Any: ...

class _cvt_sr_bf8_f32:
    """
    amdgcn.cvt.sr.bf8.f32(a: f32, random: u32, old: u32, byte: 0..3) -> u32 (gfx942, gfx950, gfx1200, gfx1201, gfx1250)
    """
    @overload
    def __call__(self, a: Any, random: Any, old: Any, byte: int, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, a: Any, random: Any, old: Any, byte: int, /) -> Any: ...

class _cvt_sr_bf8:
    f16: _cvt_sr_bf8_f16
    f32: _cvt_sr_bf8_f32

class _cvt_sr_f16_f32:
    """
    amdgcn.cvt.sr.f16.f32(old: f16.x2, a: f32, random: u32, high: bool) -> f16.x2 (gfx950)
    """
    @overload
    def __call__(self, old: Any, a: Any, random: Any, high: int, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, old: Any, a: Any, random: Any, high: int, /) -> Any: ...

class _cvt_sr_f16:
    f32: _cvt_sr_f16_f32

class _cvt_sr_fp8_f16:
    """
    amdgcn.cvt.sr.fp8.f16(a: f16, random: u32, old: u32, byte: 0..3) -> u32 (gfx1250)
    """
    @overload
    def __call__(self, a: Any, random: Any, old: Any, byte: int, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, a: Any, random: Any, old: Any, byte: int, /) -> Any: ...

class _cvt_sr_fp8_f32_e5m3:
    """
    amdgcn.cvt.sr.fp8.f32.e5m3(a: f32, random: u32, old: u32, byte: 0..3) -> u32 (gfx1250)
    """
    @overload
    def __call__(self, a: Any, random: Any, old: Any, byte: int, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, a: Any, random: Any, old: Any, byte: int, /) -> Any: ...

class _cvt_sr_fp8_f32:
    """
    amdgcn.cvt.sr.fp8.f32(a: f32, random: u32, old: u32, byte: 0..3) -> u32 (gfx942, gfx950, gfx1200, gfx1201, gfx1250)
    """
    e5m3: _cvt_sr_fp8_f32_e5m3
    @overload
    def __call__(self, a: Any, random: Any, old: Any, byte: int, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, a: Any, random: Any, old: Any, byte: int, /) -> Any: ...

class _cvt_sr_fp8:
    f16: _cvt_sr_fp8_f16
    f32: _cvt_sr_fp8_f32

class _cvt_sr_pk_bf16_f32:
    """
    amdgcn.cvt.sr.pk.bf16.f32(a: f32, b: f32, random: u32) -> bf16.x2 (gfx1250)
    """
    @overload
    def __call__(self, a: Any, b: Any, random: Any, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, a: Any, b: Any, random: Any, /) -> Any: ...

class _cvt_sr_pk_bf16:
    f32: _cvt_sr_pk_bf16_f32

class _cvt_sr_pk_f16_f32:
    """
    amdgcn.cvt.sr.pk.f16.f32(a: f32, b: f32, random: u32) -> f16.x2 (gfx1250)
    """
    @overload
    def __call__(self, a: Any, b: Any, random: Any, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, a: Any, b: Any, random: Any, /) -> Any: ...

class _cvt_sr_pk_f16:
    f32: _cvt_sr_pk_f16_f32

class _cvt_sr_pk:
    bf16: _cvt_sr_pk_bf16
    f16: _cvt_sr_pk_f16

class _cvt_sr:
    bf16: _cvt_sr_bf16
    bf8: _cvt_sr_bf8
    f16: _cvt_sr_f16
    fp8: _cvt_sr_fp8
    pk: _cvt_sr_pk

class _cvt:
    f16: _cvt_f16
    f32: _cvt_f32
    off: _cvt_off
    pk: _cvt_pk
    pknorm: _cvt_pknorm
    pkrtz: _cvt_pkrtz
    scale: _cvt_scale
    scalef32: _cvt_scalef32
    sr: _cvt_sr

class _dispatch_id:
    """
    amdgcn.dispatch.id() -> u64 (every AMD target)
    """
    @overload
    def __call__(self) -> Any: ...
    @overload
    def __call__(self, d_: Any, /) -> Any: ...

class _dispatch_ptr:
    """
    amdgcn.dispatch.ptr() -> ptr.const (every AMD target)
    """
    @overload
    def __call__(self) -> Any: ...
    @overload
    def __call__(self, d_: Any, /) -> Any: ...

class _dispatch:
    id: _dispatch_id
    ptr: _dispatch_ptr

class _div_fixup:
    """
    amdgcn.div.fixup(quotient: T, denominator: T, numerator: T) -> T, T: f16 f32 f64 (every AMD target)
    """
    f16: _div_fixup
    f32: _div_fixup
    f64: _div_fixup
    @overload
    def __call__(self, quotient: Any, denominator: Any, numerator: Any, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, quotient: Any, denominator: Any, numerator: Any, /) -> Any: ...

class _div_fmas:
    """
    amdgcn.div.fmas(a: T, b: T, c: T, scaled: pred) -> T, T: f32 f64 (every AMD target)
    """
    f32: _div_fmas
    f64: _div_fmas
    @overload
    def __call__(self, a: Any, b: Any, c: Any, scaled: Any, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, a: Any, b: Any, c: Any, scaled: Any, /) -> Any: ...

class _div_scale:
    """
    amdgcn.div.scale(numerator: T, denominator: T, of_numerator: bool) -> T, pred, T: f32 f64 (every AMD target)
    """
    f32: _div_scale
    f64: _div_scale
    @overload
    def __call__(self, numerator: Any, denominator: Any, of_numerator: int, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, e_: Any, numerator: Any, denominator: Any, of_numerator: int, /) -> Any: ...

class _div:
    fixup: _div_fixup
    fmas: _div_fmas
    scale: _div_scale

class _dot4_f32_bf8_bf8:
    """
    amdgcn.dot4.f32.bf8.bf8(a: u32, b: u32, c: f32) -> f32 (gfx1200, gfx1201)
    """
    @overload
    def __call__(self, a: Any, b: Any, c: Any, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, a: Any, b: Any, c: Any, /) -> Any: ...

class _dot4_f32_bf8_fp8:
    """
    amdgcn.dot4.f32.bf8.fp8(a: u32, b: u32, c: f32) -> f32 (gfx1200, gfx1201)
    """
    @overload
    def __call__(self, a: Any, b: Any, c: Any, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, a: Any, b: Any, c: Any, /) -> Any: ...

class _dot4_f32_bf8:
    bf8: _dot4_f32_bf8_bf8
    fp8: _dot4_f32_bf8_fp8

class _dot4_f32_fp8_bf8:
    """
    amdgcn.dot4.f32.fp8.bf8(a: u32, b: u32, c: f32) -> f32 (gfx1200, gfx1201)
    """
    @overload
    def __call__(self, a: Any, b: Any, c: Any, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, a: Any, b: Any, c: Any, /) -> Any: ...

class _dot4_f32_fp8_fp8:
    """
    amdgcn.dot4.f32.fp8.fp8(a: u32, b: u32, c: f32) -> f32 (gfx1200, gfx1201)
    """
    @overload
    def __call__(self, a: Any, b: Any, c: Any, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, a: Any, b: Any, c: Any, /) -> Any: ...

class _dot4_f32_fp8:
    bf8: _dot4_f32_fp8_bf8
    fp8: _dot4_f32_fp8_fp8

class _dot4_f32:
    bf8: _dot4_f32_bf8
    fp8: _dot4_f32_fp8

class _dot4:
    f32: _dot4_f32

class _ds_add_gs_reg_rtn:
    """
    amdgcn.ds.add.gs.reg.rtn(value: u32, register: 0..65536) -> T, T: u32 u64 (gfx1100, gfx1151)
    """
    i32: _ds_add_gs_reg_rtn
    i64: _ds_add_gs_reg_rtn
    @overload
    def __call__(self, value: Any, register: int, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, value: Any, register: int, /) -> Any: ...

class _ds_add_gs_reg:
    rtn: _ds_add_gs_reg_rtn

class _ds_add_gs:
    reg: _ds_add_gs_reg

class _ds_add:
    gs: _ds_add_gs

class _ds_append:
    """
    amdgcn.ds.append(address: T, volatile_: bool) -> u32, T: ptr.shared (every AMD target)
    """
    p3: _ds_append
    @overload
    def __call__(self, address: Any, volatile_: int, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, address: Any, volatile_: int, /) -> Any: ...

class _ds_atomic_async_barrier_arrive_b64:
    """
    amdgcn.ds.atomic.async_.barrier.arrive.b64(a: ptr.shared) (gfx1250)
    """
    def __call__(self, a: Any, /) -> Any: ...

class _ds_atomic_async_barrier_arrive:
    b64: _ds_atomic_async_barrier_arrive_b64

class _ds_atomic_async_barrier:
    arrive: _ds_atomic_async_barrier_arrive

class _ds_atomic_async:
    barrier: _ds_atomic_async_barrier

class _ds_atomic_barrier_arrive_rtn_b64:
    """
    amdgcn.ds.atomic.barrier.arrive.rtn.b64(address: ptr.shared, value: u64) -> u64 (gfx1250)
    """
    @overload
    def __call__(self, address: Any, value: Any, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, address: Any, value: Any, /) -> Any: ...

class _ds_atomic_barrier_arrive_rtn:
    b64: _ds_atomic_barrier_arrive_rtn_b64

class _ds_atomic_barrier_arrive:
    rtn: _ds_atomic_barrier_arrive_rtn

class _ds_atomic_barrier:
    arrive: _ds_atomic_barrier_arrive

class _ds_atomic:
    async_: _ds_atomic_async
    barrier: _ds_atomic_barrier

class _ds_bpermute_fi_b32:
    """
    amdgcn.ds.bpermute.fi.b32(address: u32, value: u32) -> u32 (gfx1200, gfx1201, gfx1250)
    """
    @overload
    def __call__(self, address: Any, value: Any, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, address: Any, value: Any, /) -> Any: ...

class _ds_bpermute_fi:
    b32: _ds_bpermute_fi_b32

class _ds_bpermute:
    """
    amdgcn.ds.bpermute(address: u32, value: u32) -> u32 (every AMD target)
    """
    fi: _ds_bpermute_fi
    @overload
    def __call__(self, address: Any, value: Any, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, address: Any, value: Any, /) -> Any: ...

class _ds_bvh_stack_push4_pop1_rtn:
    """
    amdgcn.ds.bvh.stack.push4.pop1.rtn(address: u32, offset: u32, data: u32.x4, count: 0..65535) -> u32, u32 (gfx1100, gfx1151, gfx1200, gfx1201)
    """
    @overload
    def __call__(self, address: Any, offset: Any, data: Any, count: int, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, e_: Any, address: Any, offset: Any, data: Any, count: int, /) -> Any: ...

class _ds_bvh_stack_push4_pop1:
    rtn: _ds_bvh_stack_push4_pop1_rtn

class _ds_bvh_stack_push4:
    pop1: _ds_bvh_stack_push4_pop1

class _ds_bvh_stack_push8_pop1_rtn:
    """
    amdgcn.ds.bvh.stack.push8.pop1.rtn(address: u32, offset: u32, data: u32.x8, count: 0..65535) -> u32, u32 (gfx1200, gfx1201)
    """
    @overload
    def __call__(self, address: Any, offset: Any, data: Any, count: int, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, e_: Any, address: Any, offset: Any, data: Any, count: int, /) -> Any: ...

class _ds_bvh_stack_push8_pop1:
    rtn: _ds_bvh_stack_push8_pop1_rtn

class _ds_bvh_stack_push8_pop2_rtn:
    """
    amdgcn.ds.bvh.stack.push8.pop2.rtn(address: u32, offset: u32, data: u32.x8, count: 0..65535) -> u64, u32 (gfx1200, gfx1201)
    """
    @overload
    def __call__(self, address: Any, offset: Any, data: Any, count: int, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, e_: Any, address: Any, offset: Any, data: Any, count: int, /) -> Any: ...

class _ds_bvh_stack_push8_pop2:
    rtn: _ds_bvh_stack_push8_pop2_rtn

class _ds_bvh_stack_push8:
    pop1: _ds_bvh_stack_push8_pop1
    pop2: _ds_bvh_stack_push8_pop2

class _ds_bvh_stack_rtn:
    """
    amdgcn.ds.bvh.stack.rtn(address: u32, offset: u32, data: u32.x4, count: 0..65535) -> u32, u32 (gfx1100, gfx1151, gfx1200, gfx1201)
    """
    @overload
    def __call__(self, address: Any, offset: Any, data: Any, count: int, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, e_: Any, address: Any, offset: Any, data: Any, count: int, /) -> Any: ...

class _ds_bvh_stack:
    push4: _ds_bvh_stack_push4
    push8: _ds_bvh_stack_push8
    rtn: _ds_bvh_stack_rtn

class _ds_bvh:
    stack: _ds_bvh_stack

class _ds_consume:
    """
    amdgcn.ds.consume(address: T, volatile_: bool) -> u32, T: ptr.shared (every AMD target)
    """
    p3: _ds_consume
    @overload
    def __call__(self, address: Any, volatile_: int, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, address: Any, volatile_: int, /) -> Any: ...

class _ds_gws_barrier:
    """
    amdgcn.ds.gws.barrier(count: u32, id: u32) (gfx906, gfx90a, gfx942, gfx950, gfx1030, gfx1100, gfx1151)
    """
    def __call__(self, count: Any, id: Any, /) -> Any: ...

class _ds_gws_init:
    """
    amdgcn.ds.gws.init(count: u32, id: u32) (gfx906, gfx90a, gfx942, gfx950, gfx1030, gfx1100, gfx1151)
    """
    def __call__(self, count: Any, id: Any, /) -> Any: ...

class _ds_gws_sema_br:
    """
    amdgcn.ds.gws.sema.br(count: u32, id: u32) (gfx906, gfx90a, gfx942, gfx950, gfx1030, gfx1100, gfx1151)
    """
    def __call__(self, count: Any, id: Any, /) -> Any: ...

class _ds_gws_sema_p:
    """
    amdgcn.ds.gws.sema.p(id: u32) (gfx906, gfx90a, gfx942, gfx950, gfx1030, gfx1100, gfx1151)
    """
    def __call__(self, id: Any, /) -> Any: ...

class _ds_gws_sema_release_all:
    """
    amdgcn.ds.gws.sema.release.all(id: u32) (gfx906, gfx90a, gfx942, gfx950, gfx1030, gfx1100, gfx1151)
    """
    def __call__(self, id: Any, /) -> Any: ...

class _ds_gws_sema_release:
    all: _ds_gws_sema_release_all

class _ds_gws_sema_v:
    """
    amdgcn.ds.gws.sema.v(id: u32) (gfx906, gfx90a, gfx942, gfx950, gfx1030, gfx1100, gfx1151)
    """
    def __call__(self, id: Any, /) -> Any: ...

class _ds_gws_sema:
    br: _ds_gws_sema_br
    p: _ds_gws_sema_p
    release: _ds_gws_sema_release
    v: _ds_gws_sema_v

class _ds_gws:
    barrier: _ds_gws_barrier
    init: _ds_gws_init
    sema: _ds_gws_sema

class _ds_load_tr16_b128:
    """
    amdgcn.ds.load.tr16.b128(address: ptr.shared) -> T, T: u16.x8 f16.x8 bf16.x8 (gfx1250)
    """
    v8bf16: _ds_load_tr16_b128
    v8f16: _ds_load_tr16_b128
    v8i16: _ds_load_tr16_b128
    @overload
    def __call__(self, address: Any, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, address: Any, /) -> Any: ...

class _ds_load_tr16:
    b128: _ds_load_tr16_b128

class _ds_load_tr4_b64:
    """
    amdgcn.ds.load.tr4.b64(address: ptr.shared) -> T, T: u32.x2 (gfx1250)
    """
    v2i32: _ds_load_tr4_b64
    @overload
    def __call__(self, address: Any, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, address: Any, /) -> Any: ...

class _ds_load_tr4:
    b64: _ds_load_tr4_b64

class _ds_load_tr6_b96:
    """
    amdgcn.ds.load.tr6.b96(address: ptr.shared) -> T, T: u32.x3 (gfx1250)
    """
    v3i32: _ds_load_tr6_b96
    @overload
    def __call__(self, address: Any, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, address: Any, /) -> Any: ...

class _ds_load_tr6:
    b96: _ds_load_tr6_b96

class _ds_load_tr8_b64:
    """
    amdgcn.ds.load.tr8.b64(address: ptr.shared) -> T, T: u32.x2 (gfx1250)
    """
    v2i32: _ds_load_tr8_b64
    @overload
    def __call__(self, address: Any, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, address: Any, /) -> Any: ...

class _ds_load_tr8:
    b64: _ds_load_tr8_b64

class _ds_load:
    tr16: _ds_load_tr16
    tr4: _ds_load_tr4
    tr6: _ds_load_tr6
    tr8: _ds_load_tr8

class _ds_permute:
    """
    amdgcn.ds.permute(address: u32, value: u32) -> u32 (every AMD target)
    """
    @overload
    def __call__(self, address: Any, value: Any, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, address: Any, value: Any, /) -> Any: ...

class _ds_read_tr16_b64:
    """
    amdgcn.ds.read.tr16.b64(address: ptr.shared) -> T, T: u16.x4 f16.x4 bf16.x4 (gfx950)
    """
    v4bf16: _ds_read_tr16_b64
    v4f16: _ds_read_tr16_b64
    v4i16: _ds_read_tr16_b64
    @overload
    def __call__(self, address: Any, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, address: Any, /) -> Any: ...

class _ds_read_tr16:
    b64: _ds_read_tr16_b64

class _ds_read_tr4_b64:
    """
    amdgcn.ds.read.tr4.b64(address: ptr.shared) -> T, T: u32.x2 (gfx950)
    """
    v2i32: _ds_read_tr4_b64
    @overload
    def __call__(self, address: Any, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, address: Any, /) -> Any: ...

class _ds_read_tr4:
    b64: _ds_read_tr4_b64

class _ds_read_tr6_b96:
    """
    amdgcn.ds.read.tr6.b96(address: ptr.shared) -> T, T: u32.x3 (gfx950)
    """
    v3i32: _ds_read_tr6_b96
    @overload
    def __call__(self, address: Any, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, address: Any, /) -> Any: ...

class _ds_read_tr6:
    b96: _ds_read_tr6_b96

class _ds_read_tr8_b64:
    """
    amdgcn.ds.read.tr8.b64(address: ptr.shared) -> T, T: u32.x2 (gfx950)
    """
    v2i32: _ds_read_tr8_b64
    @overload
    def __call__(self, address: Any, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, address: Any, /) -> Any: ...

class _ds_read_tr8:
    b64: _ds_read_tr8_b64

class _ds_read:
    tr16: _ds_read_tr16
    tr4: _ds_read_tr4
    tr6: _ds_read_tr6
    tr8: _ds_read_tr8

class _ds_sub_gs_reg_rtn:
    """
    amdgcn.ds.sub.gs.reg.rtn(value: u32, register: 0..65536) -> T, T: u32 u64 (gfx1100, gfx1151)
    """
    i32: _ds_sub_gs_reg_rtn
    i64: _ds_sub_gs_reg_rtn
    @overload
    def __call__(self, value: Any, register: int, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, value: Any, register: int, /) -> Any: ...

class _ds_sub_gs_reg:
    rtn: _ds_sub_gs_reg_rtn

class _ds_sub_gs:
    reg: _ds_sub_gs_reg

class _ds_sub:
    gs: _ds_sub_gs

class _ds_swizzle:
    """
    amdgcn.ds.swizzle(value: u32, pattern: 0..65535) -> u32 (every AMD target)
    """
    @overload
    def __call__(self, value: Any, pattern: int, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, value: Any, pattern: int, /) -> Any: ...

class _ds:
    add: _ds_add
    append: _ds_append
    atomic: _ds_atomic
    bpermute: _ds_bpermute
    bvh: _ds_bvh
    consume: _ds_consume
    gws: _ds_gws
    load: _ds_load
    permute: _ds_permute
    read: _ds_read
    sub: _ds_sub
    swizzle: _ds_swizzle

class _exp_compr:
    """
    amdgcn.exp.compr(target: 0..63, enable: 0..15, xy: T, zw: T, done: bool, valid_mask: bool), T: f16.x2 u16.x2 (gfx906, gfx1030)
    """
    v2f16: _exp_compr
    v2i16: _exp_compr
    def __call__(self, target: int, enable: int, xy: Any, zw: Any, done: int, valid_mask: int, /) -> Any: ...

class _exp_row:
    """
    amdgcn.exp.row(target: 0..63, enable: 0..15, x: T, y: T, z: T, w: T, done: bool, row: u32), T: u32 f32 (gfx1100, gfx1151, gfx1200, gfx1201)
    """
    f32: _exp_row
    i32: _exp_row
    def __call__(self, target: int, enable: int, x: Any, y: Any, z: Any, w: Any, done: int, row: Any, /) -> Any: ...

class _exp:
    """
    amdgcn.exp(target: 0..63, enable: 0..15, x: T, y: T, z: T, w: T, done: bool, valid_mask: bool), T: u32 f32 (gfx906, gfx1030, gfx1100, gfx1151, gfx1200, gfx1201)
    """
    compr: _exp_compr
    f32: _exp
    i32: _exp
    row: _exp_row
    def __call__(self, target: int, enable: int, x: Any, y: Any, z: Any, w: Any, done: int, valid_mask: int, /) -> Any: ...

class _exp2:
    """
    amdgcn.exp2(a: T) -> T, T: bf16 (gfx1250)
    amdgcn.exp2(a: T) -> T, T: f16 f32 (every AMD target)
    """
    bf16: _exp2
    f16: _exp2
    f32: _exp2
    @overload
    def __call__(self, a: Any, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, a: Any, /) -> Any: ...

class _fcmp:
    """
    amdgcn.fcmp(a: U, b: U, condition: 1..14) -> T, T U: u32,f16 u32,f32 u32,f64 (gfx1030 (waves of 32), gfx1100 (waves of 32), gfx1151 (waves of 32), gfx1200 (waves of 32), gfx1201 (waves of 32), gfx1250)
    amdgcn.fcmp(a: U, b: U, condition: 1..14) -> T, T U: u64,f16 u64,f32 u64,f64 (gfx906, gfx90a, gfx942, gfx950, gfx1030 (waves of 64), gfx1100 (waves of 64), gfx1151 (waves of 64), gfx1200 (waves of 64), gfx1201 (waves of 64))
    """
    f16: _fcmp
    f32: _fcmp
    f64: _fcmp
    i32: _fcmp
    i64: _fcmp
    @overload
    def __call__(self, a: Any, b: Any, condition: int, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, a: Any, b: Any, condition: int, /) -> Any: ...

class _fdiv_fast:
    """
    amdgcn.fdiv.fast(a: f32, b: f32) -> f32 (every AMD target)
    """
    @overload
    def __call__(self, a: Any, b: Any, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, a: Any, b: Any, /) -> Any: ...

class _fdiv:
    fast: _fdiv_fast

class _fdot2_bf16_bf16:
    """
    amdgcn.fdot2.bf16.bf16(a: bf16.x2, b: bf16.x2, c: bf16) -> bf16 (gfx1100, gfx1151, gfx1200, gfx1201)
    """
    @overload
    def __call__(self, a: Any, b: Any, c: Any, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, a: Any, b: Any, c: Any, /) -> Any: ...

class _fdot2_bf16:
    bf16: _fdot2_bf16_bf16

class _fdot2_f16_f16:
    """
    amdgcn.fdot2.f16.f16(a: f16.x2, b: f16.x2, c: f16) -> f16 (gfx1100, gfx1151, gfx1200, gfx1201)
    """
    @overload
    def __call__(self, a: Any, b: Any, c: Any, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, a: Any, b: Any, c: Any, /) -> Any: ...

class _fdot2_f16:
    f16: _fdot2_f16_f16

class _fdot2_f32_bf16:
    """
    amdgcn.fdot2.f32.bf16(a: bf16.x2, b: bf16.x2, c: f32, clamp: bool) -> f32 (gfx950, gfx1100, gfx1151, gfx1200, gfx1201)
    """
    @overload
    def __call__(self, a: Any, b: Any, c: Any, clamp: int, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, a: Any, b: Any, c: Any, clamp: int, /) -> Any: ...

class _fdot2_f32:
    bf16: _fdot2_f32_bf16

class _fdot2:
    """
    amdgcn.fdot2(a: f16.x2, b: f16.x2, c: f32, clamp: bool) -> f32 (gfx906, gfx90a, gfx942, gfx950, gfx1030, gfx1100, gfx1151, gfx1200, gfx1201)
    """
    bf16: _fdot2_bf16
    f16: _fdot2_f16
    f32: _fdot2_f32
    @overload
    def __call__(self, a: Any, b: Any, c: Any, clamp: int, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, a: Any, b: Any, c: Any, clamp: int, /) -> Any: ...

class _flat_atomic_fmax_num:
    """
    amdgcn.flat.atomic.fmax.num(address: U, value: V) -> T, T U V: f32,ptr,f32 (gfx1030, gfx1100, gfx1151, gfx1200, gfx1201, gfx1250)
    amdgcn.flat.atomic.fmax.num(address: U, value: V) -> T, T U V: f64,ptr,f64 (gfx90a, gfx942, gfx950, gfx1030, gfx1250)
    """
    f32: _flat_atomic_fmax_num
    f64: _flat_atomic_fmax_num
    p0: _flat_atomic_fmax_num
    @overload
    def __call__(self, address: Any, value: Any, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, address: Any, value: Any, /) -> Any: ...

class _flat_atomic_fmax:
    num: _flat_atomic_fmax_num

class _flat_atomic_fmin_num:
    """
    amdgcn.flat.atomic.fmin.num(address: U, value: V) -> T, T U V: f32,ptr,f32 (gfx1030, gfx1100, gfx1151, gfx1200, gfx1201, gfx1250)
    amdgcn.flat.atomic.fmin.num(address: U, value: V) -> T, T U V: f64,ptr,f64 (gfx90a, gfx942, gfx950, gfx1030, gfx1250)
    """
    f32: _flat_atomic_fmin_num
    f64: _flat_atomic_fmin_num
    p0: _flat_atomic_fmin_num
    @overload
    def __call__(self, address: Any, value: Any, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, address: Any, value: Any, /) -> Any: ...

class _flat_atomic_fmin:
    num: _flat_atomic_fmin_num

class _flat_atomic:
    fmax: _flat_atomic_fmax
    fmin: _flat_atomic_fmin

class _flat_load_monitor_b128:
    """
    amdgcn.flat.load.monitor.b128(address: ptr, aux: cache) -> T, T: u32.x4 (gfx1250)
    """
    v4i32: _flat_load_monitor_b128
    @overload
    def __call__(self, address: Any, aux: int, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, address: Any, aux: int, /) -> Any: ...

class _flat_load_monitor_b32:
    """
    amdgcn.flat.load.monitor.b32(address: ptr, aux: cache) -> T, T: u32 (gfx1250)
    """
    i32: _flat_load_monitor_b32
    @overload
    def __call__(self, address: Any, aux: int, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, address: Any, aux: int, /) -> Any: ...

class _flat_load_monitor_b64:
    """
    amdgcn.flat.load.monitor.b64(address: ptr, aux: cache) -> T, T: u32.x2 (gfx1250)
    """
    v2i32: _flat_load_monitor_b64
    @overload
    def __call__(self, address: Any, aux: int, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, address: Any, aux: int, /) -> Any: ...

class _flat_load_monitor:
    b128: _flat_load_monitor_b128
    b32: _flat_load_monitor_b32
    b64: _flat_load_monitor_b64

class _flat_load:
    monitor: _flat_load_monitor

class _flat_prefetch:
    """
    amdgcn.flat.prefetch(address: ptr, aux: cache) (gfx1250)
    """
    def __call__(self, address: Any, aux: int, /) -> Any: ...

class _flat:
    atomic: _flat_atomic
    load: _flat_load
    prefetch: _flat_prefetch

class _fma_legacy:
    """
    amdgcn.fma.legacy(a: f32, b: f32, c: f32) -> f32 (gfx1030, gfx1100, gfx1151, gfx1200, gfx1201, gfx1250)
    """
    @overload
    def __call__(self, a: Any, b: Any, c: Any, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, a: Any, b: Any, c: Any, /) -> Any: ...

class _fma:
    legacy: _fma_legacy

class _fmad_ftz:
    """
    amdgcn.fmad.ftz(a: T, b: T, c: T) -> T, T: f16 (gfx906, gfx90a, gfx942, gfx950)
    amdgcn.fmad.ftz(a: T, b: T, c: T) -> T, T: f32 (gfx906, gfx90a)
    """
    f16: _fmad_ftz
    f32: _fmad_ftz
    @overload
    def __call__(self, a: Any, b: Any, c: Any, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, a: Any, b: Any, c: Any, /) -> Any: ...

class _fmad:
    ftz: _fmad_ftz

class _fmed3:
    """
    amdgcn.fmed3(a: T, b: T, c: T) -> T, T: f16 f32 (every AMD target)
    """
    f16: _fmed3
    f32: _fmed3
    @overload
    def __call__(self, a: Any, b: Any, c: Any, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, a: Any, b: Any, c: Any, /) -> Any: ...

class _fmul_legacy:
    """
    amdgcn.fmul.legacy(a: f32, b: f32) -> f32 (every AMD target)
    """
    @overload
    def __call__(self, a: Any, b: Any, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, a: Any, b: Any, /) -> Any: ...

class _fmul:
    legacy: _fmul_legacy

class _fract:
    """
    amdgcn.fract(a: T) -> T, T: f16 f32 f64 (every AMD target)
    """
    f16: _fract
    f32: _fract
    f64: _fract
    @overload
    def __call__(self, a: Any, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, a: Any, /) -> Any: ...

class _frexp_exp:
    """
    amdgcn.frexp.exp(a: U) -> T, T U: s16,f16 s32,f32 s32,f64 (every AMD target)
    """
    f16: _frexp_exp
    f32: _frexp_exp
    f64: _frexp_exp
    i16: _frexp_exp
    i32: _frexp_exp
    @overload
    def __call__(self, a: Any, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, a: Any, /) -> Any: ...

class _frexp_mant:
    """
    amdgcn.frexp.mant(a: T) -> T, T: f16 f32 f64 (every AMD target)
    """
    f16: _frexp_mant
    f32: _frexp_mant
    f64: _frexp_mant
    @overload
    def __call__(self, a: Any, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, a: Any, /) -> Any: ...

class _frexp:
    exp: _frexp_exp
    mant: _frexp_mant

class _global_atomic_fmax_num:
    """
    amdgcn.global_.atomic.fmax.num(address: U, value: V) -> T, T U V: f32,ptr.global,f32 (gfx1030, gfx1100, gfx1151, gfx1200, gfx1201, gfx1250)
    amdgcn.global_.atomic.fmax.num(address: U, value: V) -> T, T U V: f64,ptr.global,f64 (gfx90a, gfx942, gfx950, gfx1030, gfx1250)
    """
    f32: _global_atomic_fmax_num
    f64: _global_atomic_fmax_num
    p1: _global_atomic_fmax_num
    @overload
    def __call__(self, address: Any, value: Any, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, address: Any, value: Any, /) -> Any: ...

class _global_atomic_fmax:
    num: _global_atomic_fmax_num

class _global_atomic_fmin_num:
    """
    amdgcn.global_.atomic.fmin.num(address: U, value: V) -> T, T U V: f32,ptr.global,f32 (gfx1030, gfx1100, gfx1151, gfx1200, gfx1201, gfx1250)
    amdgcn.global_.atomic.fmin.num(address: U, value: V) -> T, T U V: f64,ptr.global,f64 (gfx90a, gfx942, gfx950, gfx1030, gfx1250)
    """
    f32: _global_atomic_fmin_num
    f64: _global_atomic_fmin_num
    p1: _global_atomic_fmin_num
    @overload
    def __call__(self, address: Any, value: Any, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, address: Any, value: Any, /) -> Any: ...

class _global_atomic_fmin:
    num: _global_atomic_fmin_num

class _global_atomic_ordered_add_b64:
    """
    amdgcn.global_.atomic.ordered.add.b64(address: ptr.global, value: u64) -> u64 (gfx1200, gfx1201)
    """
    @overload
    def __call__(self, address: Any, value: Any, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, address: Any, value: Any, /) -> Any: ...

class _global_atomic_ordered_add:
    b64: _global_atomic_ordered_add_b64

class _global_atomic_ordered:
    add: _global_atomic_ordered_add

class _global_atomic:
    fmax: _global_atomic_fmax
    fmin: _global_atomic_fmin
    ordered: _global_atomic_ordered

class _global_load_async_to_lds_b128:
    """
    amdgcn.global_.load.async_.to.lds.b128(source: ptr.global, lds: ptr.shared, offset: -8388608..8388607, aux: cache) (gfx1250)
    """
    def __call__(self, source: Any, lds: Any, offset: int, aux: int, /) -> Any: ...

class _global_load_async_to_lds_b32:
    """
    amdgcn.global_.load.async_.to.lds.b32(source: ptr.global, lds: ptr.shared, offset: -8388608..8388607, aux: cache) (gfx1250)
    """
    def __call__(self, source: Any, lds: Any, offset: int, aux: int, /) -> Any: ...

class _global_load_async_to_lds_b64:
    """
    amdgcn.global_.load.async_.to.lds.b64(source: ptr.global, lds: ptr.shared, offset: -8388608..8388607, aux: cache) (gfx1250)
    """
    def __call__(self, source: Any, lds: Any, offset: int, aux: int, /) -> Any: ...

class _global_load_async_to_lds_b8:
    """
    amdgcn.global_.load.async_.to.lds.b8(source: ptr.global, lds: ptr.shared, offset: -8388608..8388607, aux: cache) (gfx1250)
    """
    def __call__(self, source: Any, lds: Any, offset: int, aux: int, /) -> Any: ...

class _global_load_async_to_lds:
    b128: _global_load_async_to_lds_b128
    b32: _global_load_async_to_lds_b32
    b64: _global_load_async_to_lds_b64
    b8: _global_load_async_to_lds_b8

class _global_load_async_to:
    lds: _global_load_async_to_lds

class _global_load_async:
    to: _global_load_async_to

class _global_load_lds:
    """
    amdgcn.global_.load.lds(source: ptr.global, lds: ptr.shared, size: lds_size, offset: 0..4095, aux: cache) (gfx906, gfx90a, gfx942, gfx950, gfx1030)
    """
    def __call__(self, source: Any, lds: Any, size: int, offset: int, aux: int, /) -> Any: ...

class _global_load_monitor_b128:
    """
    amdgcn.global_.load.monitor.b128(address: ptr.global, aux: cache) -> T, T: u32.x4 (gfx1250)
    """
    v4i32: _global_load_monitor_b128
    @overload
    def __call__(self, address: Any, aux: int, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, address: Any, aux: int, /) -> Any: ...

class _global_load_monitor_b32:
    """
    amdgcn.global_.load.monitor.b32(address: ptr.global, aux: cache) -> T, T: u32 (gfx1250)
    """
    i32: _global_load_monitor_b32
    @overload
    def __call__(self, address: Any, aux: int, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, address: Any, aux: int, /) -> Any: ...

class _global_load_monitor_b64:
    """
    amdgcn.global_.load.monitor.b64(address: ptr.global, aux: cache) -> T, T: u32.x2 (gfx1250)
    """
    v2i32: _global_load_monitor_b64
    @overload
    def __call__(self, address: Any, aux: int, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, address: Any, aux: int, /) -> Any: ...

class _global_load_monitor:
    b128: _global_load_monitor_b128
    b32: _global_load_monitor_b32
    b64: _global_load_monitor_b64

class _global_load_tr_b128:
    """
    amdgcn.global_.load.tr.b128(address: ptr.global) -> T, T: u16.x8 f16.x8 bf16.x8 (gfx1200 (waves of 32), gfx1201 (waves of 32), gfx1250)
    """
    v8bf16: _global_load_tr_b128
    v8f16: _global_load_tr_b128
    v8i16: _global_load_tr_b128
    @overload
    def __call__(self, address: Any, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, address: Any, /) -> Any: ...

class _global_load_tr_b64:
    """
    amdgcn.global_.load.tr.b64(address: ptr.global) -> T, T: u32.x2 (gfx1200 (waves of 32), gfx1201 (waves of 32), gfx1250)
    """
    v2i32: _global_load_tr_b64
    @overload
    def __call__(self, address: Any, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, address: Any, /) -> Any: ...

class _global_load_tr:
    b128: _global_load_tr_b128
    b64: _global_load_tr_b64

class _global_load_tr4_b64:
    """
    amdgcn.global_.load.tr4.b64(address: ptr.global) -> T, T: u32.x2 (gfx1250)
    """
    v2i32: _global_load_tr4_b64
    @overload
    def __call__(self, address: Any, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, address: Any, /) -> Any: ...

class _global_load_tr4:
    b64: _global_load_tr4_b64

class _global_load_tr6_b96:
    """
    amdgcn.global_.load.tr6.b96(address: ptr.global) -> T, T: u32.x3 (gfx1250)
    """
    v3i32: _global_load_tr6_b96
    @overload
    def __call__(self, address: Any, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, address: Any, /) -> Any: ...

class _global_load_tr6:
    b96: _global_load_tr6_b96

class _global_load:
    async_: _global_load_async
    lds: _global_load_lds
    monitor: _global_load_monitor
    tr: _global_load_tr
    tr4: _global_load_tr4
    tr6: _global_load_tr6

class _global_prefetch:
    """
    amdgcn.global_.prefetch(address: ptr.global, aux: cache) (gfx1250)
    """
    def __call__(self, address: Any, aux: int, /) -> Any: ...

class _global_store_async_from_lds_b128:
    """
    amdgcn.global_.store.async_.from_.lds.b128(target: ptr.global, lds: ptr.shared, offset: -8388608..8388607, aux: cache) (gfx1250)
    """
    def __call__(self, target: Any, lds: Any, offset: int, aux: int, /) -> Any: ...

class _global_store_async_from_lds_b32:
    """
    amdgcn.global_.store.async_.from_.lds.b32(target: ptr.global, lds: ptr.shared, offset: -8388608..8388607, aux: cache) (gfx1250)
    """
    def __call__(self, target: Any, lds: Any, offset: int, aux: int, /) -> Any: ...

class _global_store_async_from_lds_b64:
    """
    amdgcn.global_.store.async_.from_.lds.b64(target: ptr.global, lds: ptr.shared, offset: -8388608..8388607, aux: cache) (gfx1250)
    """
    def __call__(self, target: Any, lds: Any, offset: int, aux: int, /) -> Any: ...

class _global_store_async_from_lds_b8:
    """
    amdgcn.global_.store.async_.from_.lds.b8(target: ptr.global, lds: ptr.shared, offset: -8388608..8388607, aux: cache) (gfx1250)
    """
    def __call__(self, target: Any, lds: Any, offset: int, aux: int, /) -> Any: ...

class _global_store_async_from_lds:
    b128: _global_store_async_from_lds_b128
    b32: _global_store_async_from_lds_b32
    b64: _global_store_async_from_lds_b64
    b8: _global_store_async_from_lds_b8

class _global_store_async_from:
    lds: _global_store_async_from_lds

class _global_store_async:
    from_: _global_store_async_from

class _global_store:
    async_: _global_store_async

class _global:
    atomic: _global_atomic
    load: _global_load
    prefetch: _global_prefetch
    store: _global_store

class _groupstaticsize:
    """
    amdgcn.groupstaticsize() -> u32 (every AMD target)
    """
    @overload
    def __call__(self) -> Any: ...
    @overload
    def __call__(self, d_: Any, /) -> Any: ...

class _icmp:
    """
    amdgcn.icmp(a: U, b: U, condition: 32..41) -> T, T U: u32,u16 u32,u32 u32,u64 (gfx1030 (waves of 32), gfx1100 (waves of 32), gfx1151 (waves of 32), gfx1200 (waves of 32), gfx1201 (waves of 32), gfx1250)
    amdgcn.icmp(a: U, b: U, condition: 32..41) -> T, T U: u64,u16 u64,u32 u64,u64 (gfx906, gfx90a, gfx942, gfx950, gfx1030 (waves of 64), gfx1100 (waves of 64), gfx1151 (waves of 64), gfx1200 (waves of 64), gfx1201 (waves of 64))
    """
    i16: _icmp
    i32: _icmp
    i64: _icmp
    @overload
    def __call__(self, a: Any, b: Any, condition: int, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, a: Any, b: Any, condition: int, /) -> Any: ...

class _iglp_opt:
    """
    amdgcn.iglp.opt(strategy: 0..3) (every AMD target)
    """
    def __call__(self, strategy: int, /) -> Any: ...

class _iglp:
    opt: _iglp_opt

class _image_atomic_add_1d:
    """
    amdgcn.image.atomic.add._1d(value: T, s: U, rsrc: V, texture_fail: 0..1, aux: cache) -> T, T U V: u32,u32,u32.x8 u64,u32,u32.x8 (gfx906, gfx1030, gfx1100, gfx1151, gfx1200, gfx1201)
    """
    i32: _image_atomic_add_1d
    i64: _image_atomic_add_1d
    v8i32: _image_atomic_add_1d
    @overload
    def __call__(self, value: Any, s: Any, rsrc: Any, texture_fail: int, aux: int, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, value: Any, s: Any, rsrc: Any, texture_fail: int, aux: int, /) -> Any: ...

class _image_atomic_add_1darray:
    """
    amdgcn.image.atomic.add._1darray(value: T, s: U, slice: U, rsrc: V, texture_fail: 0..1, aux: cache) -> T, T U V: u32,u32,u32.x8 u64,u32,u32.x8 (gfx906, gfx1030, gfx1100, gfx1151, gfx1200, gfx1201)
    """
    i32: _image_atomic_add_1darray
    i64: _image_atomic_add_1darray
    v8i32: _image_atomic_add_1darray
    @overload
    def __call__(self, value: Any, s: Any, slice: Any, rsrc: Any, texture_fail: int, aux: int, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, value: Any, s: Any, slice: Any, rsrc: Any, texture_fail: int, aux: int, /) -> Any: ...

class _image_atomic_add_2d:
    """
    amdgcn.image.atomic.add._2d(value: T, s: U, t: U, rsrc: V, texture_fail: 0..1, aux: cache) -> T, T U V: u32,u32,u32.x8 u64,u32,u32.x8 (gfx906, gfx1030, gfx1100, gfx1151, gfx1200, gfx1201)
    """
    i32: _image_atomic_add_2d
    i64: _image_atomic_add_2d
    v8i32: _image_atomic_add_2d
    @overload
    def __call__(self, value: Any, s: Any, t: Any, rsrc: Any, texture_fail: int, aux: int, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, value: Any, s: Any, t: Any, rsrc: Any, texture_fail: int, aux: int, /) -> Any: ...

class _image_atomic_add_2darray:
    """
    amdgcn.image.atomic.add._2darray(value: T, s: U, t: U, slice: U, rsrc: V, texture_fail: 0..1, aux: cache) -> T, T U V: u32,u32,u32.x8 u64,u32,u32.x8 (gfx906, gfx1030, gfx1100, gfx1151, gfx1200, gfx1201)
    """
    i32: _image_atomic_add_2darray
    i64: _image_atomic_add_2darray
    v8i32: _image_atomic_add_2darray
    @overload
    def __call__(self, value: Any, s: Any, t: Any, slice: Any, rsrc: Any, texture_fail: int, aux: int, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, value: Any, s: Any, t: Any, slice: Any, rsrc: Any, texture_fail: int, aux: int, /) -> Any: ...

class _image_atomic_add_2darraymsaa:
    """
    amdgcn.image.atomic.add._2darraymsaa(value: T, s: U, t: U, slice: U, fragment: U, rsrc: V, texture_fail: 0..1, aux: cache) -> T, T U V: u32,u32,u32.x8 u64,u32,u32.x8 (gfx906, gfx1030, gfx1100, gfx1151, gfx1200, gfx1201)
    """
    i32: _image_atomic_add_2darraymsaa
    i64: _image_atomic_add_2darraymsaa
    v8i32: _image_atomic_add_2darraymsaa
    @overload
    def __call__(self, value: Any, s: Any, t: Any, slice: Any, fragment: Any, rsrc: Any, texture_fail: int, aux: int, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, value: Any, s: Any, t: Any, slice: Any, fragment: Any, rsrc: Any, texture_fail: int, aux: int, /) -> Any: ...

class _image_atomic_add_2dmsaa:
    """
    amdgcn.image.atomic.add._2dmsaa(value: T, s: U, t: U, fragment: U, rsrc: V, texture_fail: 0..1, aux: cache) -> T, T U V: u32,u32,u32.x8 u64,u32,u32.x8 (gfx906, gfx1030, gfx1100, gfx1151, gfx1200, gfx1201)
    """
    i32: _image_atomic_add_2dmsaa
    i64: _image_atomic_add_2dmsaa
    v8i32: _image_atomic_add_2dmsaa
    @overload
    def __call__(self, value: Any, s: Any, t: Any, fragment: Any, rsrc: Any, texture_fail: int, aux: int, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, value: Any, s: Any, t: Any, fragment: Any, rsrc: Any, texture_fail: int, aux: int, /) -> Any: ...

class _image_atomic_add_3d:
    """
    amdgcn.image.atomic.add._3d(value: T, s: U, t: U, r: U, rsrc: V, texture_fail: 0..1, aux: cache) -> T, T U V: u32,u32,u32.x8 u64,u32,u32.x8 (gfx906, gfx1030, gfx1100, gfx1151, gfx1200, gfx1201)
    """
    i32: _image_atomic_add_3d
    i64: _image_atomic_add_3d
    v8i32: _image_atomic_add_3d
    @overload
    def __call__(self, value: Any, s: Any, t: Any, r: Any, rsrc: Any, texture_fail: int, aux: int, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, value: Any, s: Any, t: Any, r: Any, rsrc: Any, texture_fail: int, aux: int, /) -> Any: ...

class _image_atomic_add_cube:
    """
    amdgcn.image.atomic.add.cube(value: T, s: U, t: U, face: U, rsrc: V, texture_fail: 0..1, aux: cache) -> T, T U V: u32,u32,u32.x8 u64,u32,u32.x8 (gfx906, gfx1030, gfx1100, gfx1151, gfx1200, gfx1201)
    """
    i32: _image_atomic_add_cube
    i64: _image_atomic_add_cube
    v8i32: _image_atomic_add_cube
    @overload
    def __call__(self, value: Any, s: Any, t: Any, face: Any, rsrc: Any, texture_fail: int, aux: int, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, value: Any, s: Any, t: Any, face: Any, rsrc: Any, texture_fail: int, aux: int, /) -> Any: ...

class _image_atomic_add_flt_1d:
    """
    amdgcn.image.atomic.add.flt._1d(value: T, s: U, rsrc: V, texture_fail: 0..1, aux: cache) -> T, T U V: f32,u32,u32.x8 (gfx1200, gfx1201)
    """
    f32: _image_atomic_add_flt_1d
    i32: _image_atomic_add_flt_1d
    v8i32: _image_atomic_add_flt_1d
    @overload
    def __call__(self, value: Any, s: Any, rsrc: Any, texture_fail: int, aux: int, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, value: Any, s: Any, rsrc: Any, texture_fail: int, aux: int, /) -> Any: ...

class _image_atomic_add_flt_1darray:
    """
    amdgcn.image.atomic.add.flt._1darray(value: T, s: U, slice: U, rsrc: V, texture_fail: 0..1, aux: cache) -> T, T U V: f32,u32,u32.x8 (gfx1200, gfx1201)
    """
    f32: _image_atomic_add_flt_1darray
    i32: _image_atomic_add_flt_1darray
    v8i32: _image_atomic_add_flt_1darray
    @overload
    def __call__(self, value: Any, s: Any, slice: Any, rsrc: Any, texture_fail: int, aux: int, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, value: Any, s: Any, slice: Any, rsrc: Any, texture_fail: int, aux: int, /) -> Any: ...

class _image_atomic_add_flt_2d:
    """
    amdgcn.image.atomic.add.flt._2d(value: T, s: U, t: U, rsrc: V, texture_fail: 0..1, aux: cache) -> T, T U V: f32,u32,u32.x8 (gfx1200, gfx1201)
    """
    f32: _image_atomic_add_flt_2d
    i32: _image_atomic_add_flt_2d
    v8i32: _image_atomic_add_flt_2d
    @overload
    def __call__(self, value: Any, s: Any, t: Any, rsrc: Any, texture_fail: int, aux: int, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, value: Any, s: Any, t: Any, rsrc: Any, texture_fail: int, aux: int, /) -> Any: ...

class _image_atomic_add_flt_2darray:
    """
    amdgcn.image.atomic.add.flt._2darray(value: T, s: U, t: U, slice: U, rsrc: V, texture_fail: 0..1, aux: cache) -> T, T U V: f32,u32,u32.x8 (gfx1200, gfx1201)
    """
    f32: _image_atomic_add_flt_2darray
    i32: _image_atomic_add_flt_2darray
    v8i32: _image_atomic_add_flt_2darray
    @overload
    def __call__(self, value: Any, s: Any, t: Any, slice: Any, rsrc: Any, texture_fail: int, aux: int, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, value: Any, s: Any, t: Any, slice: Any, rsrc: Any, texture_fail: int, aux: int, /) -> Any: ...

class _image_atomic_add_flt_2darraymsaa:
    """
    amdgcn.image.atomic.add.flt._2darraymsaa(value: T, s: U, t: U, slice: U, fragment: U, rsrc: V, texture_fail: 0..1, aux: cache) -> T, T U V: f32,u32,u32.x8 (gfx1200, gfx1201)
    """
    f32: _image_atomic_add_flt_2darraymsaa
    i32: _image_atomic_add_flt_2darraymsaa
    v8i32: _image_atomic_add_flt_2darraymsaa
    @overload
    def __call__(self, value: Any, s: Any, t: Any, slice: Any, fragment: Any, rsrc: Any, texture_fail: int, aux: int, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, value: Any, s: Any, t: Any, slice: Any, fragment: Any, rsrc: Any, texture_fail: int, aux: int, /) -> Any: ...

class _image_atomic_add_flt_2dmsaa:
    """
    amdgcn.image.atomic.add.flt._2dmsaa(value: T, s: U, t: U, fragment: U, rsrc: V, texture_fail: 0..1, aux: cache) -> T, T U V: f32,u32,u32.x8 (gfx1200, gfx1201)
    """
    f32: _image_atomic_add_flt_2dmsaa
    i32: _image_atomic_add_flt_2dmsaa
    v8i32: _image_atomic_add_flt_2dmsaa
    @overload
    def __call__(self, value: Any, s: Any, t: Any, fragment: Any, rsrc: Any, texture_fail: int, aux: int, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, value: Any, s: Any, t: Any, fragment: Any, rsrc: Any, texture_fail: int, aux: int, /) -> Any: ...

class _image_atomic_add_flt_3d:
    """
    amdgcn.image.atomic.add.flt._3d(value: T, s: U, t: U, r: U, rsrc: V, texture_fail: 0..1, aux: cache) -> T, T U V: f32,u32,u32.x8 (gfx1200, gfx1201)
    """
    f32: _image_atomic_add_flt_3d
    i32: _image_atomic_add_flt_3d
    v8i32: _image_atomic_add_flt_3d
    @overload
    def __call__(self, value: Any, s: Any, t: Any, r: Any, rsrc: Any, texture_fail: int, aux: int, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, value: Any, s: Any, t: Any, r: Any, rsrc: Any, texture_fail: int, aux: int, /) -> Any: ...

class _image_atomic_add_flt_cube:
    """
    amdgcn.image.atomic.add.flt.cube(value: T, s: U, t: U, face: U, rsrc: V, texture_fail: 0..1, aux: cache) -> T, T U V: f32,u32,u32.x8 (gfx1200, gfx1201)
    """
    f32: _image_atomic_add_flt_cube
    i32: _image_atomic_add_flt_cube
    v8i32: _image_atomic_add_flt_cube
    @overload
    def __call__(self, value: Any, s: Any, t: Any, face: Any, rsrc: Any, texture_fail: int, aux: int, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, value: Any, s: Any, t: Any, face: Any, rsrc: Any, texture_fail: int, aux: int, /) -> Any: ...

class _image_atomic_add_flt:
    _1d: _image_atomic_add_flt_1d
    _1darray: _image_atomic_add_flt_1darray
    _2d: _image_atomic_add_flt_2d
    _2darray: _image_atomic_add_flt_2darray
    _2darraymsaa: _image_atomic_add_flt_2darraymsaa
    _2dmsaa: _image_atomic_add_flt_2dmsaa
    _3d: _image_atomic_add_flt_3d
    cube: _image_atomic_add_flt_cube

class _image_atomic_add:
    _1d: _image_atomic_add_1d
    _1darray: _image_atomic_add_1darray
    _2d: _image_atomic_add_2d
    _2darray: _image_atomic_add_2darray
    _2darraymsaa: _image_atomic_add_2darraymsaa
    _2dmsaa: _image_atomic_add_2dmsaa
    _3d: _image_atomic_add_3d
    cube: _image_atomic_add_cube
    flt: _image_atomic_add_flt

class _image_atomic_and_1d:
    """
    amdgcn.image.atomic.and_._1d(value: T, s: U, rsrc: V, texture_fail: 0..1, aux: cache) -> T, T U V: u32,u32,u32.x8 u64,u32,u32.x8 (gfx906, gfx1030, gfx1100, gfx1151, gfx1200, gfx1201)
    """
    i32: _image_atomic_and_1d
    i64: _image_atomic_and_1d
    v8i32: _image_atomic_and_1d
    @overload
    def __call__(self, value: Any, s: Any, rsrc: Any, texture_fail: int, aux: int, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, value: Any, s: Any, rsrc: Any, texture_fail: int, aux: int, /) -> Any: ...

class _image_atomic_and_1darray:
    """
    amdgcn.image.atomic.and_._1darray(value: T, s: U, slice: U, rsrc: V, texture_fail: 0..1, aux: cache) -> T, T U V: u32,u32,u32.x8 u64,u32,u32.x8 (gfx906, gfx1030, gfx1100, gfx1151, gfx1200, gfx1201)
    """
    i32: _image_atomic_and_1darray
    i64: _image_atomic_and_1darray
    v8i32: _image_atomic_and_1darray
    @overload
    def __call__(self, value: Any, s: Any, slice: Any, rsrc: Any, texture_fail: int, aux: int, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, value: Any, s: Any, slice: Any, rsrc: Any, texture_fail: int, aux: int, /) -> Any: ...

class _image_atomic_and_2d:
    """
    amdgcn.image.atomic.and_._2d(value: T, s: U, t: U, rsrc: V, texture_fail: 0..1, aux: cache) -> T, T U V: u32,u32,u32.x8 u64,u32,u32.x8 (gfx906, gfx1030, gfx1100, gfx1151, gfx1200, gfx1201)
    """
    i32: _image_atomic_and_2d
    i64: _image_atomic_and_2d
    v8i32: _image_atomic_and_2d
    @overload
    def __call__(self, value: Any, s: Any, t: Any, rsrc: Any, texture_fail: int, aux: int, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, value: Any, s: Any, t: Any, rsrc: Any, texture_fail: int, aux: int, /) -> Any: ...

class _image_atomic_and_2darray:
    """
    amdgcn.image.atomic.and_._2darray(value: T, s: U, t: U, slice: U, rsrc: V, texture_fail: 0..1, aux: cache) -> T, T U V: u32,u32,u32.x8 u64,u32,u32.x8 (gfx906, gfx1030, gfx1100, gfx1151, gfx1200, gfx1201)
    """
    i32: _image_atomic_and_2darray
    i64: _image_atomic_and_2darray
    v8i32: _image_atomic_and_2darray
    @overload
    def __call__(self, value: Any, s: Any, t: Any, slice: Any, rsrc: Any, texture_fail: int, aux: int, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, value: Any, s: Any, t: Any, slice: Any, rsrc: Any, texture_fail: int, aux: int, /) -> Any: ...

class _image_atomic_and_2darraymsaa:
    """
    amdgcn.image.atomic.and_._2darraymsaa(value: T, s: U, t: U, slice: U, fragment: U, rsrc: V, texture_fail: 0..1, aux: cache) -> T, T U V: u32,u32,u32.x8 u64,u32,u32.x8 (gfx906, gfx1030, gfx1100, gfx1151, gfx1200, gfx1201)
    """
    i32: _image_atomic_and_2darraymsaa
    i64: _image_atomic_and_2darraymsaa
    v8i32: _image_atomic_and_2darraymsaa
    @overload
    def __call__(self, value: Any, s: Any, t: Any, slice: Any, fragment: Any, rsrc: Any, texture_fail: int, aux: int, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, value: Any, s: Any, t: Any, slice: Any, fragment: Any, rsrc: Any, texture_fail: int, aux: int, /) -> Any: ...

class _image_atomic_and_2dmsaa:
    """
    amdgcn.image.atomic.and_._2dmsaa(value: T, s: U, t: U, fragment: U, rsrc: V, texture_fail: 0..1, aux: cache) -> T, T U V: u32,u32,u32.x8 u64,u32,u32.x8 (gfx906, gfx1030, gfx1100, gfx1151, gfx1200, gfx1201)
    """
    i32: _image_atomic_and_2dmsaa
    i64: _image_atomic_and_2dmsaa
    v8i32: _image_atomic_and_2dmsaa
    @overload
    def __call__(self, value: Any, s: Any, t: Any, fragment: Any, rsrc: Any, texture_fail: int, aux: int, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, value: Any, s: Any, t: Any, fragment: Any, rsrc: Any, texture_fail: int, aux: int, /) -> Any: ...

class _image_atomic_and_3d:
    """
    amdgcn.image.atomic.and_._3d(value: T, s: U, t: U, r: U, rsrc: V, texture_fail: 0..1, aux: cache) -> T, T U V: u32,u32,u32.x8 u64,u32,u32.x8 (gfx906, gfx1030, gfx1100, gfx1151, gfx1200, gfx1201)
    """
    i32: _image_atomic_and_3d
    i64: _image_atomic_and_3d
    v8i32: _image_atomic_and_3d
    @overload
    def __call__(self, value: Any, s: Any, t: Any, r: Any, rsrc: Any, texture_fail: int, aux: int, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, value: Any, s: Any, t: Any, r: Any, rsrc: Any, texture_fail: int, aux: int, /) -> Any: ...

class _image_atomic_and_cube:
    """
    amdgcn.image.atomic.and_.cube(value: T, s: U, t: U, face: U, rsrc: V, texture_fail: 0..1, aux: cache) -> T, T U V: u32,u32,u32.x8 u64,u32,u32.x8 (gfx906, gfx1030, gfx1100, gfx1151, gfx1200, gfx1201)
    """
    i32: _image_atomic_and_cube
    i64: _image_atomic_and_cube
    v8i32: _image_atomic_and_cube
    @overload
    def __call__(self, value: Any, s: Any, t: Any, face: Any, rsrc: Any, texture_fail: int, aux: int, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, value: Any, s: Any, t: Any, face: Any, rsrc: Any, texture_fail: int, aux: int, /) -> Any: ...

class _image_atomic_and:
    _1d: _image_atomic_and_1d
    _1darray: _image_atomic_and_1darray
    _2d: _image_atomic_and_2d
    _2darray: _image_atomic_and_2darray
    _2darraymsaa: _image_atomic_and_2darraymsaa
    _2dmsaa: _image_atomic_and_2dmsaa
    _3d: _image_atomic_and_3d
    cube: _image_atomic_and_cube

class _image_atomic_cmpswap_1d:
    """
    amdgcn.image.atomic.cmpswap._1d(value: T, compare: T, s: U, rsrc: V, texture_fail: 0..1, aux: cache) -> T, T U V: u32,u32,u32.x8 u64,u32,u32.x8 (gfx906, gfx1030, gfx1100, gfx1151, gfx1200, gfx1201)
    """
    i32: _image_atomic_cmpswap_1d
    i64: _image_atomic_cmpswap_1d
    v8i32: _image_atomic_cmpswap_1d
    @overload
    def __call__(self, value: Any, compare: Any, s: Any, rsrc: Any, texture_fail: int, aux: int, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, value: Any, compare: Any, s: Any, rsrc: Any, texture_fail: int, aux: int, /) -> Any: ...

class _image_atomic_cmpswap_1darray:
    """
    amdgcn.image.atomic.cmpswap._1darray(value: T, compare: T, s: U, slice: U, rsrc: V, texture_fail: 0..1, aux: cache) -> T, T U V: u32,u32,u32.x8 u64,u32,u32.x8 (gfx906, gfx1030, gfx1100, gfx1151, gfx1200, gfx1201)
    """
    i32: _image_atomic_cmpswap_1darray
    i64: _image_atomic_cmpswap_1darray
    v8i32: _image_atomic_cmpswap_1darray
    @overload
    def __call__(self, value: Any, compare: Any, s: Any, slice: Any, rsrc: Any, texture_fail: int, aux: int, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, value: Any, compare: Any, s: Any, slice: Any, rsrc: Any, texture_fail: int, aux: int, /) -> Any: ...

class _image_atomic_cmpswap_2d:
    """
    amdgcn.image.atomic.cmpswap._2d(value: T, compare: T, s: U, t: U, rsrc: V, texture_fail: 0..1, aux: cache) -> T, T U V: u32,u32,u32.x8 u64,u32,u32.x8 (gfx906, gfx1030, gfx1100, gfx1151, gfx1200, gfx1201)
    """
    i32: _image_atomic_cmpswap_2d
    i64: _image_atomic_cmpswap_2d
    v8i32: _image_atomic_cmpswap_2d
    @overload
    def __call__(self, value: Any, compare: Any, s: Any, t: Any, rsrc: Any, texture_fail: int, aux: int, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, value: Any, compare: Any, s: Any, t: Any, rsrc: Any, texture_fail: int, aux: int, /) -> Any: ...

class _image_atomic_cmpswap_2darray:
    """
    amdgcn.image.atomic.cmpswap._2darray(value: T, compare: T, s: U, t: U, slice: U, rsrc: V, texture_fail: 0..1, aux: cache) -> T, T U V: u32,u32,u32.x8 u64,u32,u32.x8 (gfx906, gfx1030, gfx1100, gfx1151, gfx1200, gfx1201)
    """
    i32: _image_atomic_cmpswap_2darray
    i64: _image_atomic_cmpswap_2darray
    v8i32: _image_atomic_cmpswap_2darray
    @overload
    def __call__(self, value: Any, compare: Any, s: Any, t: Any, slice: Any, rsrc: Any, texture_fail: int, aux: int, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, value: Any, compare: Any, s: Any, t: Any, slice: Any, rsrc: Any, texture_fail: int, aux: int, /) -> Any: ...

class _image_atomic_cmpswap_2darraymsaa:
    """
    amdgcn.image.atomic.cmpswap._2darraymsaa(value: T, compare: T, s: U, t: U, slice: U, fragment: U, rsrc: V, texture_fail: 0..1, aux: cache) -> T, T U V: u32,u32,u32.x8 u64,u32,u32.x8 (gfx906, gfx1030, gfx1100, gfx1151, gfx1200, gfx1201)
    """
    i32: _image_atomic_cmpswap_2darraymsaa
    i64: _image_atomic_cmpswap_2darraymsaa
    v8i32: _image_atomic_cmpswap_2darraymsaa
    @overload
    def __call__(self, value: Any, compare: Any, s: Any, t: Any, slice: Any, fragment: Any, rsrc: Any, texture_fail: int, aux: int, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, value: Any, compare: Any, s: Any, t: Any, slice: Any, fragment: Any, rsrc: Any, texture_fail: int, aux: int, /) -> Any: ...

class _image_atomic_cmpswap_2dmsaa:
    """
    amdgcn.image.atomic.cmpswap._2dmsaa(value: T, compare: T, s: U, t: U, fragment: U, rsrc: V, texture_fail: 0..1, aux: cache) -> T, T U V: u32,u32,u32.x8 u64,u32,u32.x8 (gfx906, gfx1030, gfx1100, gfx1151, gfx1200, gfx1201)
    """
    i32: _image_atomic_cmpswap_2dmsaa
    i64: _image_atomic_cmpswap_2dmsaa
    v8i32: _image_atomic_cmpswap_2dmsaa
    @overload
    def __call__(self, value: Any, compare: Any, s: Any, t: Any, fragment: Any, rsrc: Any, texture_fail: int, aux: int, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, value: Any, compare: Any, s: Any, t: Any, fragment: Any, rsrc: Any, texture_fail: int, aux: int, /) -> Any: ...

class _image_atomic_cmpswap_3d:
    """
    amdgcn.image.atomic.cmpswap._3d(value: T, compare: T, s: U, t: U, r: U, rsrc: V, texture_fail: 0..1, aux: cache) -> T, T U V: u32,u32,u32.x8 u64,u32,u32.x8 (gfx906, gfx1030, gfx1100, gfx1151, gfx1200, gfx1201)
    """
    i32: _image_atomic_cmpswap_3d
    i64: _image_atomic_cmpswap_3d
    v8i32: _image_atomic_cmpswap_3d
    @overload
    def __call__(self, value: Any, compare: Any, s: Any, t: Any, r: Any, rsrc: Any, texture_fail: int, aux: int, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, value: Any, compare: Any, s: Any, t: Any, r: Any, rsrc: Any, texture_fail: int, aux: int, /) -> Any: ...

class _image_atomic_cmpswap_cube:
    """
    amdgcn.image.atomic.cmpswap.cube(value: T, compare: T, s: U, t: U, face: U, rsrc: V, texture_fail: 0..1, aux: cache) -> T, T U V: u32,u32,u32.x8 u64,u32,u32.x8 (gfx906, gfx1030, gfx1100, gfx1151, gfx1200, gfx1201)
    """
    i32: _image_atomic_cmpswap_cube
    i64: _image_atomic_cmpswap_cube
    v8i32: _image_atomic_cmpswap_cube
    @overload
    def __call__(self, value: Any, compare: Any, s: Any, t: Any, face: Any, rsrc: Any, texture_fail: int, aux: int, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, value: Any, compare: Any, s: Any, t: Any, face: Any, rsrc: Any, texture_fail: int, aux: int, /) -> Any: ...

class _image_atomic_cmpswap:
    _1d: _image_atomic_cmpswap_1d
    _1darray: _image_atomic_cmpswap_1darray
    _2d: _image_atomic_cmpswap_2d
    _2darray: _image_atomic_cmpswap_2darray
    _2darraymsaa: _image_atomic_cmpswap_2darraymsaa
    _2dmsaa: _image_atomic_cmpswap_2dmsaa
    _3d: _image_atomic_cmpswap_3d
    cube: _image_atomic_cmpswap_cube

class _image_atomic_dec_1d:
    """
    amdgcn.image.atomic.dec._1d(value: T, s: U, rsrc: V, texture_fail: 0..1, aux: cache) -> T, T U V: u32,u32,u32.x8 u64,u32,u32.x8 (gfx906, gfx1030, gfx1100, gfx1151, gfx1200, gfx1201)
    """
    i32: _image_atomic_dec_1d
    i64: _image_atomic_dec_1d
    v8i32: _image_atomic_dec_1d
    @overload
    def __call__(self, value: Any, s: Any, rsrc: Any, texture_fail: int, aux: int, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, value: Any, s: Any, rsrc: Any, texture_fail: int, aux: int, /) -> Any: ...

class _image_atomic_dec_1darray:
    """
    amdgcn.image.atomic.dec._1darray(value: T, s: U, slice: U, rsrc: V, texture_fail: 0..1, aux: cache) -> T, T U V: u32,u32,u32.x8 u64,u32,u32.x8 (gfx906, gfx1030, gfx1100, gfx1151, gfx1200, gfx1201)
    """
    i32: _image_atomic_dec_1darray
    i64: _image_atomic_dec_1darray
    v8i32: _image_atomic_dec_1darray
    @overload
    def __call__(self, value: Any, s: Any, slice: Any, rsrc: Any, texture_fail: int, aux: int, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, value: Any, s: Any, slice: Any, rsrc: Any, texture_fail: int, aux: int, /) -> Any: ...

class _image_atomic_dec_2d:
    """
    amdgcn.image.atomic.dec._2d(value: T, s: U, t: U, rsrc: V, texture_fail: 0..1, aux: cache) -> T, T U V: u32,u32,u32.x8 u64,u32,u32.x8 (gfx906, gfx1030, gfx1100, gfx1151, gfx1200, gfx1201)
    """
    i32: _image_atomic_dec_2d
    i64: _image_atomic_dec_2d
    v8i32: _image_atomic_dec_2d
    @overload
    def __call__(self, value: Any, s: Any, t: Any, rsrc: Any, texture_fail: int, aux: int, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, value: Any, s: Any, t: Any, rsrc: Any, texture_fail: int, aux: int, /) -> Any: ...

class _image_atomic_dec_2darray:
    """
    amdgcn.image.atomic.dec._2darray(value: T, s: U, t: U, slice: U, rsrc: V, texture_fail: 0..1, aux: cache) -> T, T U V: u32,u32,u32.x8 u64,u32,u32.x8 (gfx906, gfx1030, gfx1100, gfx1151, gfx1200, gfx1201)
    """
    i32: _image_atomic_dec_2darray
    i64: _image_atomic_dec_2darray
    v8i32: _image_atomic_dec_2darray
    @overload
    def __call__(self, value: Any, s: Any, t: Any, slice: Any, rsrc: Any, texture_fail: int, aux: int, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, value: Any, s: Any, t: Any, slice: Any, rsrc: Any, texture_fail: int, aux: int, /) -> Any: ...

class _image_atomic_dec_2darraymsaa:
    """
    amdgcn.image.atomic.dec._2darraymsaa(value: T, s: U, t: U, slice: U, fragment: U, rsrc: V, texture_fail: 0..1, aux: cache) -> T, T U V: u32,u32,u32.x8 u64,u32,u32.x8 (gfx906, gfx1030, gfx1100, gfx1151, gfx1200, gfx1201)
    """
    i32: _image_atomic_dec_2darraymsaa
    i64: _image_atomic_dec_2darraymsaa
    v8i32: _image_atomic_dec_2darraymsaa
    @overload
    def __call__(self, value: Any, s: Any, t: Any, slice: Any, fragment: Any, rsrc: Any, texture_fail: int, aux: int, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, value: Any, s: Any, t: Any, slice: Any, fragment: Any, rsrc: Any, texture_fail: int, aux: int, /) -> Any: ...

class _image_atomic_dec_2dmsaa:
    """
    amdgcn.image.atomic.dec._2dmsaa(value: T, s: U, t: U, fragment: U, rsrc: V, texture_fail: 0..1, aux: cache) -> T, T U V: u32,u32,u32.x8 u64,u32,u32.x8 (gfx906, gfx1030, gfx1100, gfx1151, gfx1200, gfx1201)
    """
    i32: _image_atomic_dec_2dmsaa
    i64: _image_atomic_dec_2dmsaa
    v8i32: _image_atomic_dec_2dmsaa
    @overload
    def __call__(self, value: Any, s: Any, t: Any, fragment: Any, rsrc: Any, texture_fail: int, aux: int, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, value: Any, s: Any, t: Any, fragment: Any, rsrc: Any, texture_fail: int, aux: int, /) -> Any: ...

class _image_atomic_dec_3d:
    """
    amdgcn.image.atomic.dec._3d(value: T, s: U, t: U, r: U, rsrc: V, texture_fail: 0..1, aux: cache) -> T, T U V: u32,u32,u32.x8 u64,u32,u32.x8 (gfx906, gfx1030, gfx1100, gfx1151, gfx1200, gfx1201)
    """
    i32: _image_atomic_dec_3d
    i64: _image_atomic_dec_3d
    v8i32: _image_atomic_dec_3d
    @overload
    def __call__(self, value: Any, s: Any, t: Any, r: Any, rsrc: Any, texture_fail: int, aux: int, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, value: Any, s: Any, t: Any, r: Any, rsrc: Any, texture_fail: int, aux: int, /) -> Any: ...

class _image_atomic_dec_cube:
    """
    amdgcn.image.atomic.dec.cube(value: T, s: U, t: U, face: U, rsrc: V, texture_fail: 0..1, aux: cache) -> T, T U V: u32,u32,u32.x8 u64,u32,u32.x8 (gfx906, gfx1030, gfx1100, gfx1151, gfx1200, gfx1201)
    """
    i32: _image_atomic_dec_cube
    i64: _image_atomic_dec_cube
    v8i32: _image_atomic_dec_cube
    @overload
    def __call__(self, value: Any, s: Any, t: Any, face: Any, rsrc: Any, texture_fail: int, aux: int, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, value: Any, s: Any, t: Any, face: Any, rsrc: Any, texture_fail: int, aux: int, /) -> Any: ...

class _image_atomic_dec:
    _1d: _image_atomic_dec_1d
    _1darray: _image_atomic_dec_1darray
    _2d: _image_atomic_dec_2d
    _2darray: _image_atomic_dec_2darray
    _2darraymsaa: _image_atomic_dec_2darraymsaa
    _2dmsaa: _image_atomic_dec_2dmsaa
    _3d: _image_atomic_dec_3d
    cube: _image_atomic_dec_cube

class _image_atomic_fmax_1d:
    """
    amdgcn.image.atomic.fmax._1d(value: T, s: U, rsrc: V, texture_fail: 0..1, aux: cache) -> T, T U V: f32,u32,u32.x8 (gfx1030)
    """
    f32: _image_atomic_fmax_1d
    i32: _image_atomic_fmax_1d
    v8i32: _image_atomic_fmax_1d
    @overload
    def __call__(self, value: Any, s: Any, rsrc: Any, texture_fail: int, aux: int, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, value: Any, s: Any, rsrc: Any, texture_fail: int, aux: int, /) -> Any: ...

class _image_atomic_fmax_1darray:
    """
    amdgcn.image.atomic.fmax._1darray(value: T, s: U, slice: U, rsrc: V, texture_fail: 0..1, aux: cache) -> T, T U V: f32,u32,u32.x8 (gfx1030)
    """
    f32: _image_atomic_fmax_1darray
    i32: _image_atomic_fmax_1darray
    v8i32: _image_atomic_fmax_1darray
    @overload
    def __call__(self, value: Any, s: Any, slice: Any, rsrc: Any, texture_fail: int, aux: int, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, value: Any, s: Any, slice: Any, rsrc: Any, texture_fail: int, aux: int, /) -> Any: ...

class _image_atomic_fmax_2d:
    """
    amdgcn.image.atomic.fmax._2d(value: T, s: U, t: U, rsrc: V, texture_fail: 0..1, aux: cache) -> T, T U V: f32,u32,u32.x8 (gfx1030)
    """
    f32: _image_atomic_fmax_2d
    i32: _image_atomic_fmax_2d
    v8i32: _image_atomic_fmax_2d
    @overload
    def __call__(self, value: Any, s: Any, t: Any, rsrc: Any, texture_fail: int, aux: int, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, value: Any, s: Any, t: Any, rsrc: Any, texture_fail: int, aux: int, /) -> Any: ...

class _image_atomic_fmax_2darray:
    """
    amdgcn.image.atomic.fmax._2darray(value: T, s: U, t: U, slice: U, rsrc: V, texture_fail: 0..1, aux: cache) -> T, T U V: f32,u32,u32.x8 (gfx1030)
    """
    f32: _image_atomic_fmax_2darray
    i32: _image_atomic_fmax_2darray
    v8i32: _image_atomic_fmax_2darray
    @overload
    def __call__(self, value: Any, s: Any, t: Any, slice: Any, rsrc: Any, texture_fail: int, aux: int, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, value: Any, s: Any, t: Any, slice: Any, rsrc: Any, texture_fail: int, aux: int, /) -> Any: ...

class _image_atomic_fmax_2darraymsaa:
    """
    amdgcn.image.atomic.fmax._2darraymsaa(value: T, s: U, t: U, slice: U, fragment: U, rsrc: V, texture_fail: 0..1, aux: cache) -> T, T U V: f32,u32,u32.x8 (gfx1030)
    """
    f32: _image_atomic_fmax_2darraymsaa
    i32: _image_atomic_fmax_2darraymsaa
    v8i32: _image_atomic_fmax_2darraymsaa
    @overload
    def __call__(self, value: Any, s: Any, t: Any, slice: Any, fragment: Any, rsrc: Any, texture_fail: int, aux: int, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, value: Any, s: Any, t: Any, slice: Any, fragment: Any, rsrc: Any, texture_fail: int, aux: int, /) -> Any: ...

class _image_atomic_fmax_2dmsaa:
    """
    amdgcn.image.atomic.fmax._2dmsaa(value: T, s: U, t: U, fragment: U, rsrc: V, texture_fail: 0..1, aux: cache) -> T, T U V: f32,u32,u32.x8 (gfx1030)
    """
    f32: _image_atomic_fmax_2dmsaa
    i32: _image_atomic_fmax_2dmsaa
    v8i32: _image_atomic_fmax_2dmsaa
    @overload
    def __call__(self, value: Any, s: Any, t: Any, fragment: Any, rsrc: Any, texture_fail: int, aux: int, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, value: Any, s: Any, t: Any, fragment: Any, rsrc: Any, texture_fail: int, aux: int, /) -> Any: ...

class _image_atomic_fmax_3d:
    """
    amdgcn.image.atomic.fmax._3d(value: T, s: U, t: U, r: U, rsrc: V, texture_fail: 0..1, aux: cache) -> T, T U V: f32,u32,u32.x8 (gfx1030)
    """
    f32: _image_atomic_fmax_3d
    i32: _image_atomic_fmax_3d
    v8i32: _image_atomic_fmax_3d
    @overload
    def __call__(self, value: Any, s: Any, t: Any, r: Any, rsrc: Any, texture_fail: int, aux: int, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, value: Any, s: Any, t: Any, r: Any, rsrc: Any, texture_fail: int, aux: int, /) -> Any: ...

class _image_atomic_fmax_cube:
    """
    amdgcn.image.atomic.fmax.cube(value: T, s: U, t: U, face: U, rsrc: V, texture_fail: 0..1, aux: cache) -> T, T U V: f32,u32,u32.x8 (gfx1030)
    """
    f32: _image_atomic_fmax_cube
    i32: _image_atomic_fmax_cube
    v8i32: _image_atomic_fmax_cube
    @overload
    def __call__(self, value: Any, s: Any, t: Any, face: Any, rsrc: Any, texture_fail: int, aux: int, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, value: Any, s: Any, t: Any, face: Any, rsrc: Any, texture_fail: int, aux: int, /) -> Any: ...

class _image_atomic_fmax:
    _1d: _image_atomic_fmax_1d
    _1darray: _image_atomic_fmax_1darray
    _2d: _image_atomic_fmax_2d
    _2darray: _image_atomic_fmax_2darray
    _2darraymsaa: _image_atomic_fmax_2darraymsaa
    _2dmsaa: _image_atomic_fmax_2dmsaa
    _3d: _image_atomic_fmax_3d
    cube: _image_atomic_fmax_cube

class _image_atomic_fmin_1d:
    """
    amdgcn.image.atomic.fmin._1d(value: T, s: U, rsrc: V, texture_fail: 0..1, aux: cache) -> T, T U V: f32,u32,u32.x8 (gfx1030)
    """
    f32: _image_atomic_fmin_1d
    i32: _image_atomic_fmin_1d
    v8i32: _image_atomic_fmin_1d
    @overload
    def __call__(self, value: Any, s: Any, rsrc: Any, texture_fail: int, aux: int, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, value: Any, s: Any, rsrc: Any, texture_fail: int, aux: int, /) -> Any: ...

class _image_atomic_fmin_1darray:
    """
    amdgcn.image.atomic.fmin._1darray(value: T, s: U, slice: U, rsrc: V, texture_fail: 0..1, aux: cache) -> T, T U V: f32,u32,u32.x8 (gfx1030)
    """
    f32: _image_atomic_fmin_1darray
    i32: _image_atomic_fmin_1darray
    v8i32: _image_atomic_fmin_1darray
    @overload
    def __call__(self, value: Any, s: Any, slice: Any, rsrc: Any, texture_fail: int, aux: int, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, value: Any, s: Any, slice: Any, rsrc: Any, texture_fail: int, aux: int, /) -> Any: ...

class _image_atomic_fmin_2d:
    """
    amdgcn.image.atomic.fmin._2d(value: T, s: U, t: U, rsrc: V, texture_fail: 0..1, aux: cache) -> T, T U V: f32,u32,u32.x8 (gfx1030)
    """
    f32: _image_atomic_fmin_2d
    i32: _image_atomic_fmin_2d
    v8i32: _image_atomic_fmin_2d
    @overload
    def __call__(self, value: Any, s: Any, t: Any, rsrc: Any, texture_fail: int, aux: int, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, value: Any, s: Any, t: Any, rsrc: Any, texture_fail: int, aux: int, /) -> Any: ...

class _image_atomic_fmin_2darray:
    """
    amdgcn.image.atomic.fmin._2darray(value: T, s: U, t: U, slice: U, rsrc: V, texture_fail: 0..1, aux: cache) -> T, T U V: f32,u32,u32.x8 (gfx1030)
    """
    f32: _image_atomic_fmin_2darray
    i32: _image_atomic_fmin_2darray
    v8i32: _image_atomic_fmin_2darray
    @overload
    def __call__(self, value: Any, s: Any, t: Any, slice: Any, rsrc: Any, texture_fail: int, aux: int, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, value: Any, s: Any, t: Any, slice: Any, rsrc: Any, texture_fail: int, aux: int, /) -> Any: ...

class _image_atomic_fmin_2darraymsaa:
    """
    amdgcn.image.atomic.fmin._2darraymsaa(value: T, s: U, t: U, slice: U, fragment: U, rsrc: V, texture_fail: 0..1, aux: cache) -> T, T U V: f32,u32,u32.x8 (gfx1030)
    """
    f32: _image_atomic_fmin_2darraymsaa
    i32: _image_atomic_fmin_2darraymsaa
    v8i32: _image_atomic_fmin_2darraymsaa
    @overload
    def __call__(self, value: Any, s: Any, t: Any, slice: Any, fragment: Any, rsrc: Any, texture_fail: int, aux: int, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, value: Any, s: Any, t: Any, slice: Any, fragment: Any, rsrc: Any, texture_fail: int, aux: int, /) -> Any: ...

class _image_atomic_fmin_2dmsaa:
    """
    amdgcn.image.atomic.fmin._2dmsaa(value: T, s: U, t: U, fragment: U, rsrc: V, texture_fail: 0..1, aux: cache) -> T, T U V: f32,u32,u32.x8 (gfx1030)
    """
    f32: _image_atomic_fmin_2dmsaa
    i32: _image_atomic_fmin_2dmsaa
    v8i32: _image_atomic_fmin_2dmsaa
    @overload
    def __call__(self, value: Any, s: Any, t: Any, fragment: Any, rsrc: Any, texture_fail: int, aux: int, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, value: Any, s: Any, t: Any, fragment: Any, rsrc: Any, texture_fail: int, aux: int, /) -> Any: ...

class _image_atomic_fmin_3d:
    """
    amdgcn.image.atomic.fmin._3d(value: T, s: U, t: U, r: U, rsrc: V, texture_fail: 0..1, aux: cache) -> T, T U V: f32,u32,u32.x8 (gfx1030)
    """
    f32: _image_atomic_fmin_3d
    i32: _image_atomic_fmin_3d
    v8i32: _image_atomic_fmin_3d
    @overload
    def __call__(self, value: Any, s: Any, t: Any, r: Any, rsrc: Any, texture_fail: int, aux: int, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, value: Any, s: Any, t: Any, r: Any, rsrc: Any, texture_fail: int, aux: int, /) -> Any: ...

class _image_atomic_fmin_cube:
    """
    amdgcn.image.atomic.fmin.cube(value: T, s: U, t: U, face: U, rsrc: V, texture_fail: 0..1, aux: cache) -> T, T U V: f32,u32,u32.x8 (gfx1030)
    """
    f32: _image_atomic_fmin_cube
    i32: _image_atomic_fmin_cube
    v8i32: _image_atomic_fmin_cube
    @overload
    def __call__(self, value: Any, s: Any, t: Any, face: Any, rsrc: Any, texture_fail: int, aux: int, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, value: Any, s: Any, t: Any, face: Any, rsrc: Any, texture_fail: int, aux: int, /) -> Any: ...

class _image_atomic_fmin:
    _1d: _image_atomic_fmin_1d
    _1darray: _image_atomic_fmin_1darray
    _2d: _image_atomic_fmin_2d
    _2darray: _image_atomic_fmin_2darray
    _2darraymsaa: _image_atomic_fmin_2darraymsaa
    _2dmsaa: _image_atomic_fmin_2dmsaa
    _3d: _image_atomic_fmin_3d
    cube: _image_atomic_fmin_cube

class _image_atomic_inc_1d:
    """
    amdgcn.image.atomic.inc._1d(value: T, s: U, rsrc: V, texture_fail: 0..1, aux: cache) -> T, T U V: u32,u32,u32.x8 u64,u32,u32.x8 (gfx906, gfx1030, gfx1100, gfx1151, gfx1200, gfx1201)
    """
    i32: _image_atomic_inc_1d
    i64: _image_atomic_inc_1d
    v8i32: _image_atomic_inc_1d
    @overload
    def __call__(self, value: Any, s: Any, rsrc: Any, texture_fail: int, aux: int, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, value: Any, s: Any, rsrc: Any, texture_fail: int, aux: int, /) -> Any: ...

class _image_atomic_inc_1darray:
    """
    amdgcn.image.atomic.inc._1darray(value: T, s: U, slice: U, rsrc: V, texture_fail: 0..1, aux: cache) -> T, T U V: u32,u32,u32.x8 u64,u32,u32.x8 (gfx906, gfx1030, gfx1100, gfx1151, gfx1200, gfx1201)
    """
    i32: _image_atomic_inc_1darray
    i64: _image_atomic_inc_1darray
    v8i32: _image_atomic_inc_1darray
    @overload
    def __call__(self, value: Any, s: Any, slice: Any, rsrc: Any, texture_fail: int, aux: int, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, value: Any, s: Any, slice: Any, rsrc: Any, texture_fail: int, aux: int, /) -> Any: ...

class _image_atomic_inc_2d:
    """
    amdgcn.image.atomic.inc._2d(value: T, s: U, t: U, rsrc: V, texture_fail: 0..1, aux: cache) -> T, T U V: u32,u32,u32.x8 u64,u32,u32.x8 (gfx906, gfx1030, gfx1100, gfx1151, gfx1200, gfx1201)
    """
    i32: _image_atomic_inc_2d
    i64: _image_atomic_inc_2d
    v8i32: _image_atomic_inc_2d
    @overload
    def __call__(self, value: Any, s: Any, t: Any, rsrc: Any, texture_fail: int, aux: int, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, value: Any, s: Any, t: Any, rsrc: Any, texture_fail: int, aux: int, /) -> Any: ...

class _image_atomic_inc_2darray:
    """
    amdgcn.image.atomic.inc._2darray(value: T, s: U, t: U, slice: U, rsrc: V, texture_fail: 0..1, aux: cache) -> T, T U V: u32,u32,u32.x8 u64,u32,u32.x8 (gfx906, gfx1030, gfx1100, gfx1151, gfx1200, gfx1201)
    """
    i32: _image_atomic_inc_2darray
    i64: _image_atomic_inc_2darray
    v8i32: _image_atomic_inc_2darray
    @overload
    def __call__(self, value: Any, s: Any, t: Any, slice: Any, rsrc: Any, texture_fail: int, aux: int, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, value: Any, s: Any, t: Any, slice: Any, rsrc: Any, texture_fail: int, aux: int, /) -> Any: ...

class _image_atomic_inc_2darraymsaa:
    """
    amdgcn.image.atomic.inc._2darraymsaa(value: T, s: U, t: U, slice: U, fragment: U, rsrc: V, texture_fail: 0..1, aux: cache) -> T, T U V: u32,u32,u32.x8 u64,u32,u32.x8 (gfx906, gfx1030, gfx1100, gfx1151, gfx1200, gfx1201)
    """
    i32: _image_atomic_inc_2darraymsaa
    i64: _image_atomic_inc_2darraymsaa
    v8i32: _image_atomic_inc_2darraymsaa
    @overload
    def __call__(self, value: Any, s: Any, t: Any, slice: Any, fragment: Any, rsrc: Any, texture_fail: int, aux: int, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, value: Any, s: Any, t: Any, slice: Any, fragment: Any, rsrc: Any, texture_fail: int, aux: int, /) -> Any: ...

class _image_atomic_inc_2dmsaa:
    """
    amdgcn.image.atomic.inc._2dmsaa(value: T, s: U, t: U, fragment: U, rsrc: V, texture_fail: 0..1, aux: cache) -> T, T U V: u32,u32,u32.x8 u64,u32,u32.x8 (gfx906, gfx1030, gfx1100, gfx1151, gfx1200, gfx1201)
    """
    i32: _image_atomic_inc_2dmsaa
    i64: _image_atomic_inc_2dmsaa
    v8i32: _image_atomic_inc_2dmsaa
    @overload
    def __call__(self, value: Any, s: Any, t: Any, fragment: Any, rsrc: Any, texture_fail: int, aux: int, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, value: Any, s: Any, t: Any, fragment: Any, rsrc: Any, texture_fail: int, aux: int, /) -> Any: ...

class _image_atomic_inc_3d:
    """
    amdgcn.image.atomic.inc._3d(value: T, s: U, t: U, r: U, rsrc: V, texture_fail: 0..1, aux: cache) -> T, T U V: u32,u32,u32.x8 u64,u32,u32.x8 (gfx906, gfx1030, gfx1100, gfx1151, gfx1200, gfx1201)
    """
    i32: _image_atomic_inc_3d
    i64: _image_atomic_inc_3d
    v8i32: _image_atomic_inc_3d
    @overload
    def __call__(self, value: Any, s: Any, t: Any, r: Any, rsrc: Any, texture_fail: int, aux: int, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, value: Any, s: Any, t: Any, r: Any, rsrc: Any, texture_fail: int, aux: int, /) -> Any: ...

class _image_atomic_inc_cube:
    """
    amdgcn.image.atomic.inc.cube(value: T, s: U, t: U, face: U, rsrc: V, texture_fail: 0..1, aux: cache) -> T, T U V: u32,u32,u32.x8 u64,u32,u32.x8 (gfx906, gfx1030, gfx1100, gfx1151, gfx1200, gfx1201)
    """
    i32: _image_atomic_inc_cube
    i64: _image_atomic_inc_cube
    v8i32: _image_atomic_inc_cube
    @overload
    def __call__(self, value: Any, s: Any, t: Any, face: Any, rsrc: Any, texture_fail: int, aux: int, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, value: Any, s: Any, t: Any, face: Any, rsrc: Any, texture_fail: int, aux: int, /) -> Any: ...

class _image_atomic_inc:
    _1d: _image_atomic_inc_1d
    _1darray: _image_atomic_inc_1darray
    _2d: _image_atomic_inc_2d
    _2darray: _image_atomic_inc_2darray
    _2darraymsaa: _image_atomic_inc_2darraymsaa
    _2dmsaa: _image_atomic_inc_2dmsaa
    _3d: _image_atomic_inc_3d
    cube: _image_atomic_inc_cube

class _image_atomic_max_flt_1d:
    """
    amdgcn.image.atomic.max.flt._1d(value: T, s: U, rsrc: V, texture_fail: 0..1, aux: cache) -> T, T U V: f32,u32,u32.x8 (gfx1200, gfx1201)
    """
    f32: _image_atomic_max_flt_1d
    i32: _image_atomic_max_flt_1d
    v8i32: _image_atomic_max_flt_1d
    @overload
    def __call__(self, value: Any, s: Any, rsrc: Any, texture_fail: int, aux: int, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, value: Any, s: Any, rsrc: Any, texture_fail: int, aux: int, /) -> Any: ...

class _image_atomic_max_flt_1darray:
    """
    amdgcn.image.atomic.max.flt._1darray(value: T, s: U, slice: U, rsrc: V, texture_fail: 0..1, aux: cache) -> T, T U V: f32,u32,u32.x8 (gfx1200, gfx1201)
    """
    f32: _image_atomic_max_flt_1darray
    i32: _image_atomic_max_flt_1darray
    v8i32: _image_atomic_max_flt_1darray
    @overload
    def __call__(self, value: Any, s: Any, slice: Any, rsrc: Any, texture_fail: int, aux: int, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, value: Any, s: Any, slice: Any, rsrc: Any, texture_fail: int, aux: int, /) -> Any: ...

class _image_atomic_max_flt_2d:
    """
    amdgcn.image.atomic.max.flt._2d(value: T, s: U, t: U, rsrc: V, texture_fail: 0..1, aux: cache) -> T, T U V: f32,u32,u32.x8 (gfx1200, gfx1201)
    """
    f32: _image_atomic_max_flt_2d
    i32: _image_atomic_max_flt_2d
    v8i32: _image_atomic_max_flt_2d
    @overload
    def __call__(self, value: Any, s: Any, t: Any, rsrc: Any, texture_fail: int, aux: int, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, value: Any, s: Any, t: Any, rsrc: Any, texture_fail: int, aux: int, /) -> Any: ...

class _image_atomic_max_flt_2darray:
    """
    amdgcn.image.atomic.max.flt._2darray(value: T, s: U, t: U, slice: U, rsrc: V, texture_fail: 0..1, aux: cache) -> T, T U V: f32,u32,u32.x8 (gfx1200, gfx1201)
    """
    f32: _image_atomic_max_flt_2darray
    i32: _image_atomic_max_flt_2darray
    v8i32: _image_atomic_max_flt_2darray
    @overload
    def __call__(self, value: Any, s: Any, t: Any, slice: Any, rsrc: Any, texture_fail: int, aux: int, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, value: Any, s: Any, t: Any, slice: Any, rsrc: Any, texture_fail: int, aux: int, /) -> Any: ...

class _image_atomic_max_flt_2darraymsaa:
    """
    amdgcn.image.atomic.max.flt._2darraymsaa(value: T, s: U, t: U, slice: U, fragment: U, rsrc: V, texture_fail: 0..1, aux: cache) -> T, T U V: f32,u32,u32.x8 (gfx1200, gfx1201)
    """
    f32: _image_atomic_max_flt_2darraymsaa
    i32: _image_atomic_max_flt_2darraymsaa
    v8i32: _image_atomic_max_flt_2darraymsaa
    @overload
    def __call__(self, value: Any, s: Any, t: Any, slice: Any, fragment: Any, rsrc: Any, texture_fail: int, aux: int, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, value: Any, s: Any, t: Any, slice: Any, fragment: Any, rsrc: Any, texture_fail: int, aux: int, /) -> Any: ...

class _image_atomic_max_flt_2dmsaa:
    """
    amdgcn.image.atomic.max.flt._2dmsaa(value: T, s: U, t: U, fragment: U, rsrc: V, texture_fail: 0..1, aux: cache) -> T, T U V: f32,u32,u32.x8 (gfx1200, gfx1201)
    """
    f32: _image_atomic_max_flt_2dmsaa
    i32: _image_atomic_max_flt_2dmsaa
    v8i32: _image_atomic_max_flt_2dmsaa
    @overload
    def __call__(self, value: Any, s: Any, t: Any, fragment: Any, rsrc: Any, texture_fail: int, aux: int, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, value: Any, s: Any, t: Any, fragment: Any, rsrc: Any, texture_fail: int, aux: int, /) -> Any: ...

class _image_atomic_max_flt_3d:
    """
    amdgcn.image.atomic.max.flt._3d(value: T, s: U, t: U, r: U, rsrc: V, texture_fail: 0..1, aux: cache) -> T, T U V: f32,u32,u32.x8 (gfx1200, gfx1201)
    """
    f32: _image_atomic_max_flt_3d
    i32: _image_atomic_max_flt_3d
    v8i32: _image_atomic_max_flt_3d
    @overload
    def __call__(self, value: Any, s: Any, t: Any, r: Any, rsrc: Any, texture_fail: int, aux: int, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, value: Any, s: Any, t: Any, r: Any, rsrc: Any, texture_fail: int, aux: int, /) -> Any: ...

class _image_atomic_max_flt_cube:
    """
    amdgcn.image.atomic.max.flt.cube(value: T, s: U, t: U, face: U, rsrc: V, texture_fail: 0..1, aux: cache) -> T, T U V: f32,u32,u32.x8 (gfx1200, gfx1201)
    """
    f32: _image_atomic_max_flt_cube
    i32: _image_atomic_max_flt_cube
    v8i32: _image_atomic_max_flt_cube
    @overload
    def __call__(self, value: Any, s: Any, t: Any, face: Any, rsrc: Any, texture_fail: int, aux: int, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, value: Any, s: Any, t: Any, face: Any, rsrc: Any, texture_fail: int, aux: int, /) -> Any: ...

class _image_atomic_max_flt:
    _1d: _image_atomic_max_flt_1d
    _1darray: _image_atomic_max_flt_1darray
    _2d: _image_atomic_max_flt_2d
    _2darray: _image_atomic_max_flt_2darray
    _2darraymsaa: _image_atomic_max_flt_2darraymsaa
    _2dmsaa: _image_atomic_max_flt_2dmsaa
    _3d: _image_atomic_max_flt_3d
    cube: _image_atomic_max_flt_cube

class _image_atomic_max:
    flt: _image_atomic_max_flt

class _image_atomic_min_flt_1d:
    """
    amdgcn.image.atomic.min.flt._1d(value: T, s: U, rsrc: V, texture_fail: 0..1, aux: cache) -> T, T U V: f32,u32,u32.x8 (gfx1200, gfx1201)
    """
    f32: _image_atomic_min_flt_1d
    i32: _image_atomic_min_flt_1d
    v8i32: _image_atomic_min_flt_1d
    @overload
    def __call__(self, value: Any, s: Any, rsrc: Any, texture_fail: int, aux: int, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, value: Any, s: Any, rsrc: Any, texture_fail: int, aux: int, /) -> Any: ...

class _image_atomic_min_flt_1darray:
    """
    amdgcn.image.atomic.min.flt._1darray(value: T, s: U, slice: U, rsrc: V, texture_fail: 0..1, aux: cache) -> T, T U V: f32,u32,u32.x8 (gfx1200, gfx1201)
    """
    f32: _image_atomic_min_flt_1darray
    i32: _image_atomic_min_flt_1darray
    v8i32: _image_atomic_min_flt_1darray
    @overload
    def __call__(self, value: Any, s: Any, slice: Any, rsrc: Any, texture_fail: int, aux: int, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, value: Any, s: Any, slice: Any, rsrc: Any, texture_fail: int, aux: int, /) -> Any: ...

class _image_atomic_min_flt_2d:
    """
    amdgcn.image.atomic.min.flt._2d(value: T, s: U, t: U, rsrc: V, texture_fail: 0..1, aux: cache) -> T, T U V: f32,u32,u32.x8 (gfx1200, gfx1201)
    """
    f32: _image_atomic_min_flt_2d
    i32: _image_atomic_min_flt_2d
    v8i32: _image_atomic_min_flt_2d
    @overload
    def __call__(self, value: Any, s: Any, t: Any, rsrc: Any, texture_fail: int, aux: int, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, value: Any, s: Any, t: Any, rsrc: Any, texture_fail: int, aux: int, /) -> Any: ...

class _image_atomic_min_flt_2darray:
    """
    amdgcn.image.atomic.min.flt._2darray(value: T, s: U, t: U, slice: U, rsrc: V, texture_fail: 0..1, aux: cache) -> T, T U V: f32,u32,u32.x8 (gfx1200, gfx1201)
    """
    f32: _image_atomic_min_flt_2darray
    i32: _image_atomic_min_flt_2darray
    v8i32: _image_atomic_min_flt_2darray
    @overload
    def __call__(self, value: Any, s: Any, t: Any, slice: Any, rsrc: Any, texture_fail: int, aux: int, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, value: Any, s: Any, t: Any, slice: Any, rsrc: Any, texture_fail: int, aux: int, /) -> Any: ...

class _image_atomic_min_flt_2darraymsaa:
    """
    amdgcn.image.atomic.min.flt._2darraymsaa(value: T, s: U, t: U, slice: U, fragment: U, rsrc: V, texture_fail: 0..1, aux: cache) -> T, T U V: f32,u32,u32.x8 (gfx1200, gfx1201)
    """
    f32: _image_atomic_min_flt_2darraymsaa
    i32: _image_atomic_min_flt_2darraymsaa
    v8i32: _image_atomic_min_flt_2darraymsaa
    @overload
    def __call__(self, value: Any, s: Any, t: Any, slice: Any, fragment: Any, rsrc: Any, texture_fail: int, aux: int, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, value: Any, s: Any, t: Any, slice: Any, fragment: Any, rsrc: Any, texture_fail: int, aux: int, /) -> Any: ...

class _image_atomic_min_flt_2dmsaa:
    """
    amdgcn.image.atomic.min.flt._2dmsaa(value: T, s: U, t: U, fragment: U, rsrc: V, texture_fail: 0..1, aux: cache) -> T, T U V: f32,u32,u32.x8 (gfx1200, gfx1201)
    """
    f32: _image_atomic_min_flt_2dmsaa
    i32: _image_atomic_min_flt_2dmsaa
    v8i32: _image_atomic_min_flt_2dmsaa
    @overload
    def __call__(self, value: Any, s: Any, t: Any, fragment: Any, rsrc: Any, texture_fail: int, aux: int, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, value: Any, s: Any, t: Any, fragment: Any, rsrc: Any, texture_fail: int, aux: int, /) -> Any: ...

class _image_atomic_min_flt_3d:
    """
    amdgcn.image.atomic.min.flt._3d(value: T, s: U, t: U, r: U, rsrc: V, texture_fail: 0..1, aux: cache) -> T, T U V: f32,u32,u32.x8 (gfx1200, gfx1201)
    """
    f32: _image_atomic_min_flt_3d
    i32: _image_atomic_min_flt_3d
    v8i32: _image_atomic_min_flt_3d
    @overload
    def __call__(self, value: Any, s: Any, t: Any, r: Any, rsrc: Any, texture_fail: int, aux: int, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, value: Any, s: Any, t: Any, r: Any, rsrc: Any, texture_fail: int, aux: int, /) -> Any: ...

class _image_atomic_min_flt_cube:
    """
    amdgcn.image.atomic.min.flt.cube(value: T, s: U, t: U, face: U, rsrc: V, texture_fail: 0..1, aux: cache) -> T, T U V: f32,u32,u32.x8 (gfx1200, gfx1201)
    """
    f32: _image_atomic_min_flt_cube
    i32: _image_atomic_min_flt_cube
    v8i32: _image_atomic_min_flt_cube
    @overload
    def __call__(self, value: Any, s: Any, t: Any, face: Any, rsrc: Any, texture_fail: int, aux: int, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, value: Any, s: Any, t: Any, face: Any, rsrc: Any, texture_fail: int, aux: int, /) -> Any: ...

class _image_atomic_min_flt:
    _1d: _image_atomic_min_flt_1d
    _1darray: _image_atomic_min_flt_1darray
    _2d: _image_atomic_min_flt_2d
    _2darray: _image_atomic_min_flt_2darray
    _2darraymsaa: _image_atomic_min_flt_2darraymsaa
    _2dmsaa: _image_atomic_min_flt_2dmsaa
    _3d: _image_atomic_min_flt_3d
    cube: _image_atomic_min_flt_cube

class _image_atomic_min:
    flt: _image_atomic_min_flt

class _image_atomic_or_1d:
    """
    amdgcn.image.atomic.or_._1d(value: T, s: U, rsrc: V, texture_fail: 0..1, aux: cache) -> T, T U V: u32,u32,u32.x8 u64,u32,u32.x8 (gfx906, gfx1030, gfx1100, gfx1151, gfx1200, gfx1201)
    """
    i32: _image_atomic_or_1d
    i64: _image_atomic_or_1d
    v8i32: _image_atomic_or_1d
    @overload
    def __call__(self, value: Any, s: Any, rsrc: Any, texture_fail: int, aux: int, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, value: Any, s: Any, rsrc: Any, texture_fail: int, aux: int, /) -> Any: ...

class _image_atomic_or_1darray:
    """
    amdgcn.image.atomic.or_._1darray(value: T, s: U, slice: U, rsrc: V, texture_fail: 0..1, aux: cache) -> T, T U V: u32,u32,u32.x8 u64,u32,u32.x8 (gfx906, gfx1030, gfx1100, gfx1151, gfx1200, gfx1201)
    """
    i32: _image_atomic_or_1darray
    i64: _image_atomic_or_1darray
    v8i32: _image_atomic_or_1darray
    @overload
    def __call__(self, value: Any, s: Any, slice: Any, rsrc: Any, texture_fail: int, aux: int, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, value: Any, s: Any, slice: Any, rsrc: Any, texture_fail: int, aux: int, /) -> Any: ...

class _image_atomic_or_2d:
    """
    amdgcn.image.atomic.or_._2d(value: T, s: U, t: U, rsrc: V, texture_fail: 0..1, aux: cache) -> T, T U V: u32,u32,u32.x8 u64,u32,u32.x8 (gfx906, gfx1030, gfx1100, gfx1151, gfx1200, gfx1201)
    """
    i32: _image_atomic_or_2d
    i64: _image_atomic_or_2d
    v8i32: _image_atomic_or_2d
    @overload
    def __call__(self, value: Any, s: Any, t: Any, rsrc: Any, texture_fail: int, aux: int, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, value: Any, s: Any, t: Any, rsrc: Any, texture_fail: int, aux: int, /) -> Any: ...

class _image_atomic_or_2darray:
    """
    amdgcn.image.atomic.or_._2darray(value: T, s: U, t: U, slice: U, rsrc: V, texture_fail: 0..1, aux: cache) -> T, T U V: u32,u32,u32.x8 u64,u32,u32.x8 (gfx906, gfx1030, gfx1100, gfx1151, gfx1200, gfx1201)
    """
    i32: _image_atomic_or_2darray
    i64: _image_atomic_or_2darray
    v8i32: _image_atomic_or_2darray
    @overload
    def __call__(self, value: Any, s: Any, t: Any, slice: Any, rsrc: Any, texture_fail: int, aux: int, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, value: Any, s: Any, t: Any, slice: Any, rsrc: Any, texture_fail: int, aux: int, /) -> Any: ...

class _image_atomic_or_2darraymsaa:
    """
    amdgcn.image.atomic.or_._2darraymsaa(value: T, s: U, t: U, slice: U, fragment: U, rsrc: V, texture_fail: 0..1, aux: cache) -> T, T U V: u32,u32,u32.x8 u64,u32,u32.x8 (gfx906, gfx1030, gfx1100, gfx1151, gfx1200, gfx1201)
    """
    i32: _image_atomic_or_2darraymsaa
    i64: _image_atomic_or_2darraymsaa
    v8i32: _image_atomic_or_2darraymsaa
    @overload
    def __call__(self, value: Any, s: Any, t: Any, slice: Any, fragment: Any, rsrc: Any, texture_fail: int, aux: int, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, value: Any, s: Any, t: Any, slice: Any, fragment: Any, rsrc: Any, texture_fail: int, aux: int, /) -> Any: ...

class _image_atomic_or_2dmsaa:
    """
    amdgcn.image.atomic.or_._2dmsaa(value: T, s: U, t: U, fragment: U, rsrc: V, texture_fail: 0..1, aux: cache) -> T, T U V: u32,u32,u32.x8 u64,u32,u32.x8 (gfx906, gfx1030, gfx1100, gfx1151, gfx1200, gfx1201)
    """
    i32: _image_atomic_or_2dmsaa
    i64: _image_atomic_or_2dmsaa
    v8i32: _image_atomic_or_2dmsaa
    @overload
    def __call__(self, value: Any, s: Any, t: Any, fragment: Any, rsrc: Any, texture_fail: int, aux: int, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, value: Any, s: Any, t: Any, fragment: Any, rsrc: Any, texture_fail: int, aux: int, /) -> Any: ...

class _image_atomic_or_3d:
    """
    amdgcn.image.atomic.or_._3d(value: T, s: U, t: U, r: U, rsrc: V, texture_fail: 0..1, aux: cache) -> T, T U V: u32,u32,u32.x8 u64,u32,u32.x8 (gfx906, gfx1030, gfx1100, gfx1151, gfx1200, gfx1201)
    """
    i32: _image_atomic_or_3d
    i64: _image_atomic_or_3d
    v8i32: _image_atomic_or_3d
    @overload
    def __call__(self, value: Any, s: Any, t: Any, r: Any, rsrc: Any, texture_fail: int, aux: int, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, value: Any, s: Any, t: Any, r: Any, rsrc: Any, texture_fail: int, aux: int, /) -> Any: ...

class _image_atomic_or_cube:
    """
    amdgcn.image.atomic.or_.cube(value: T, s: U, t: U, face: U, rsrc: V, texture_fail: 0..1, aux: cache) -> T, T U V: u32,u32,u32.x8 u64,u32,u32.x8 (gfx906, gfx1030, gfx1100, gfx1151, gfx1200, gfx1201)
    """
    i32: _image_atomic_or_cube
    i64: _image_atomic_or_cube
    v8i32: _image_atomic_or_cube
    @overload
    def __call__(self, value: Any, s: Any, t: Any, face: Any, rsrc: Any, texture_fail: int, aux: int, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, value: Any, s: Any, t: Any, face: Any, rsrc: Any, texture_fail: int, aux: int, /) -> Any: ...

class _image_atomic_or:
    _1d: _image_atomic_or_1d
    _1darray: _image_atomic_or_1darray
    _2d: _image_atomic_or_2d
    _2darray: _image_atomic_or_2darray
    _2darraymsaa: _image_atomic_or_2darraymsaa
    _2dmsaa: _image_atomic_or_2dmsaa
    _3d: _image_atomic_or_3d
    cube: _image_atomic_or_cube

class _image_atomic_pk_add_bf16_1d:
    """
    amdgcn.image.atomic.pk.add.bf16._1d(value: T, s: U, rsrc: V, texture_fail: 0..1, aux: cache) -> T, T U V: f16.x2,u32,u32.x8 bf16.x2,u32,u32.x8 (gfx1200, gfx1201)
    """
    i32: _image_atomic_pk_add_bf16_1d
    v2bf16: _image_atomic_pk_add_bf16_1d
    v2f16: _image_atomic_pk_add_bf16_1d
    v8i32: _image_atomic_pk_add_bf16_1d
    @overload
    def __call__(self, value: Any, s: Any, rsrc: Any, texture_fail: int, aux: int, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, value: Any, s: Any, rsrc: Any, texture_fail: int, aux: int, /) -> Any: ...

class _image_atomic_pk_add_bf16_1darray:
    """
    amdgcn.image.atomic.pk.add.bf16._1darray(value: T, s: U, slice: U, rsrc: V, texture_fail: 0..1, aux: cache) -> T, T U V: f16.x2,u32,u32.x8 bf16.x2,u32,u32.x8 (gfx1200, gfx1201)
    """
    i32: _image_atomic_pk_add_bf16_1darray
    v2bf16: _image_atomic_pk_add_bf16_1darray
    v2f16: _image_atomic_pk_add_bf16_1darray
    v8i32: _image_atomic_pk_add_bf16_1darray
    @overload
    def __call__(self, value: Any, s: Any, slice: Any, rsrc: Any, texture_fail: int, aux: int, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, value: Any, s: Any, slice: Any, rsrc: Any, texture_fail: int, aux: int, /) -> Any: ...

class _image_atomic_pk_add_bf16_2d:
    """
    amdgcn.image.atomic.pk.add.bf16._2d(value: T, s: U, t: U, rsrc: V, texture_fail: 0..1, aux: cache) -> T, T U V: f16.x2,u32,u32.x8 bf16.x2,u32,u32.x8 (gfx1200, gfx1201)
    """
    i32: _image_atomic_pk_add_bf16_2d
    v2bf16: _image_atomic_pk_add_bf16_2d
    v2f16: _image_atomic_pk_add_bf16_2d
    v8i32: _image_atomic_pk_add_bf16_2d
    @overload
    def __call__(self, value: Any, s: Any, t: Any, rsrc: Any, texture_fail: int, aux: int, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, value: Any, s: Any, t: Any, rsrc: Any, texture_fail: int, aux: int, /) -> Any: ...

class _image_atomic_pk_add_bf16_2darray:
    """
    amdgcn.image.atomic.pk.add.bf16._2darray(value: T, s: U, t: U, slice: U, rsrc: V, texture_fail: 0..1, aux: cache) -> T, T U V: f16.x2,u32,u32.x8 bf16.x2,u32,u32.x8 (gfx1200, gfx1201)
    """
    i32: _image_atomic_pk_add_bf16_2darray
    v2bf16: _image_atomic_pk_add_bf16_2darray
    v2f16: _image_atomic_pk_add_bf16_2darray
    v8i32: _image_atomic_pk_add_bf16_2darray
    @overload
    def __call__(self, value: Any, s: Any, t: Any, slice: Any, rsrc: Any, texture_fail: int, aux: int, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, value: Any, s: Any, t: Any, slice: Any, rsrc: Any, texture_fail: int, aux: int, /) -> Any: ...

class _image_atomic_pk_add_bf16_2darraymsaa:
    """
    amdgcn.image.atomic.pk.add.bf16._2darraymsaa(value: T, s: U, t: U, slice: U, fragment: U, rsrc: V, texture_fail: 0..1, aux: cache) -> T, T U V: f16.x2,u32,u32.x8 bf16.x2,u32,u32.x8 (gfx1200, gfx1201)
    """
    i32: _image_atomic_pk_add_bf16_2darraymsaa
    v2bf16: _image_atomic_pk_add_bf16_2darraymsaa
    v2f16: _image_atomic_pk_add_bf16_2darraymsaa
    v8i32: _image_atomic_pk_add_bf16_2darraymsaa
    @overload
    def __call__(self, value: Any, s: Any, t: Any, slice: Any, fragment: Any, rsrc: Any, texture_fail: int, aux: int, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, value: Any, s: Any, t: Any, slice: Any, fragment: Any, rsrc: Any, texture_fail: int, aux: int, /) -> Any: ...

class _image_atomic_pk_add_bf16_2dmsaa:
    """
    amdgcn.image.atomic.pk.add.bf16._2dmsaa(value: T, s: U, t: U, fragment: U, rsrc: V, texture_fail: 0..1, aux: cache) -> T, T U V: f16.x2,u32,u32.x8 bf16.x2,u32,u32.x8 (gfx1200, gfx1201)
    """
    i32: _image_atomic_pk_add_bf16_2dmsaa
    v2bf16: _image_atomic_pk_add_bf16_2dmsaa
    v2f16: _image_atomic_pk_add_bf16_2dmsaa
    v8i32: _image_atomic_pk_add_bf16_2dmsaa
    @overload
    def __call__(self, value: Any, s: Any, t: Any, fragment: Any, rsrc: Any, texture_fail: int, aux: int, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, value: Any, s: Any, t: Any, fragment: Any, rsrc: Any, texture_fail: int, aux: int, /) -> Any: ...

class _image_atomic_pk_add_bf16_3d:
    """
    amdgcn.image.atomic.pk.add.bf16._3d(value: T, s: U, t: U, r: U, rsrc: V, texture_fail: 0..1, aux: cache) -> T, T U V: f16.x2,u32,u32.x8 bf16.x2,u32,u32.x8 (gfx1200, gfx1201)
    """
    i32: _image_atomic_pk_add_bf16_3d
    v2bf16: _image_atomic_pk_add_bf16_3d
    v2f16: _image_atomic_pk_add_bf16_3d
    v8i32: _image_atomic_pk_add_bf16_3d
    @overload
    def __call__(self, value: Any, s: Any, t: Any, r: Any, rsrc: Any, texture_fail: int, aux: int, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, value: Any, s: Any, t: Any, r: Any, rsrc: Any, texture_fail: int, aux: int, /) -> Any: ...

class _image_atomic_pk_add_bf16_cube:
    """
    amdgcn.image.atomic.pk.add.bf16.cube(value: T, s: U, t: U, face: U, rsrc: V, texture_fail: 0..1, aux: cache) -> T, T U V: f16.x2,u32,u32.x8 bf16.x2,u32,u32.x8 (gfx1200, gfx1201)
    """
    i32: _image_atomic_pk_add_bf16_cube
    v2bf16: _image_atomic_pk_add_bf16_cube
    v2f16: _image_atomic_pk_add_bf16_cube
    v8i32: _image_atomic_pk_add_bf16_cube
    @overload
    def __call__(self, value: Any, s: Any, t: Any, face: Any, rsrc: Any, texture_fail: int, aux: int, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, value: Any, s: Any, t: Any, face: Any, rsrc: Any, texture_fail: int, aux: int, /) -> Any: ...

class _image_atomic_pk_add_bf16:
    _1d: _image_atomic_pk_add_bf16_1d
    _1darray: _image_atomic_pk_add_bf16_1darray
    _2d: _image_atomic_pk_add_bf16_2d
    _2darray: _image_atomic_pk_add_bf16_2darray
    _2darraymsaa: _image_atomic_pk_add_bf16_2darraymsaa
    _2dmsaa: _image_atomic_pk_add_bf16_2dmsaa
    _3d: _image_atomic_pk_add_bf16_3d
    cube: _image_atomic_pk_add_bf16_cube

class _image_atomic_pk_add_f16_1d:
    """
    amdgcn.image.atomic.pk.add.f16._1d(value: T, s: U, rsrc: V, texture_fail: 0..1, aux: cache) -> T, T U V: f16.x2,u32,u32.x8 bf16.x2,u32,u32.x8 (gfx1200, gfx1201)
    """
    i32: _image_atomic_pk_add_f16_1d
    v2bf16: _image_atomic_pk_add_f16_1d
    v2f16: _image_atomic_pk_add_f16_1d
    v8i32: _image_atomic_pk_add_f16_1d
    @overload
    def __call__(self, value: Any, s: Any, rsrc: Any, texture_fail: int, aux: int, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, value: Any, s: Any, rsrc: Any, texture_fail: int, aux: int, /) -> Any: ...

class _image_atomic_pk_add_f16_1darray:
    """
    amdgcn.image.atomic.pk.add.f16._1darray(value: T, s: U, slice: U, rsrc: V, texture_fail: 0..1, aux: cache) -> T, T U V: f16.x2,u32,u32.x8 bf16.x2,u32,u32.x8 (gfx1200, gfx1201)
    """
    i32: _image_atomic_pk_add_f16_1darray
    v2bf16: _image_atomic_pk_add_f16_1darray
    v2f16: _image_atomic_pk_add_f16_1darray
    v8i32: _image_atomic_pk_add_f16_1darray
    @overload
    def __call__(self, value: Any, s: Any, slice: Any, rsrc: Any, texture_fail: int, aux: int, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, value: Any, s: Any, slice: Any, rsrc: Any, texture_fail: int, aux: int, /) -> Any: ...

class _image_atomic_pk_add_f16_2d:
    """
    amdgcn.image.atomic.pk.add.f16._2d(value: T, s: U, t: U, rsrc: V, texture_fail: 0..1, aux: cache) -> T, T U V: f16.x2,u32,u32.x8 bf16.x2,u32,u32.x8 (gfx1200, gfx1201)
    """
    i32: _image_atomic_pk_add_f16_2d
    v2bf16: _image_atomic_pk_add_f16_2d
    v2f16: _image_atomic_pk_add_f16_2d
    v8i32: _image_atomic_pk_add_f16_2d
    @overload
    def __call__(self, value: Any, s: Any, t: Any, rsrc: Any, texture_fail: int, aux: int, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, value: Any, s: Any, t: Any, rsrc: Any, texture_fail: int, aux: int, /) -> Any: ...

class _image_atomic_pk_add_f16_2darray:
    """
    amdgcn.image.atomic.pk.add.f16._2darray(value: T, s: U, t: U, slice: U, rsrc: V, texture_fail: 0..1, aux: cache) -> T, T U V: f16.x2,u32,u32.x8 bf16.x2,u32,u32.x8 (gfx1200, gfx1201)
    """
    i32: _image_atomic_pk_add_f16_2darray
    v2bf16: _image_atomic_pk_add_f16_2darray
    v2f16: _image_atomic_pk_add_f16_2darray
    v8i32: _image_atomic_pk_add_f16_2darray
    @overload
    def __call__(self, value: Any, s: Any, t: Any, slice: Any, rsrc: Any, texture_fail: int, aux: int, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, value: Any, s: Any, t: Any, slice: Any, rsrc: Any, texture_fail: int, aux: int, /) -> Any: ...

class _image_atomic_pk_add_f16_2darraymsaa:
    """
    amdgcn.image.atomic.pk.add.f16._2darraymsaa(value: T, s: U, t: U, slice: U, fragment: U, rsrc: V, texture_fail: 0..1, aux: cache) -> T, T U V: f16.x2,u32,u32.x8 bf16.x2,u32,u32.x8 (gfx1200, gfx1201)
    """
    i32: _image_atomic_pk_add_f16_2darraymsaa
    v2bf16: _image_atomic_pk_add_f16_2darraymsaa
    v2f16: _image_atomic_pk_add_f16_2darraymsaa
    v8i32: _image_atomic_pk_add_f16_2darraymsaa
    @overload
    def __call__(self, value: Any, s: Any, t: Any, slice: Any, fragment: Any, rsrc: Any, texture_fail: int, aux: int, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, value: Any, s: Any, t: Any, slice: Any, fragment: Any, rsrc: Any, texture_fail: int, aux: int, /) -> Any: ...

class _image_atomic_pk_add_f16_2dmsaa:
    """
    amdgcn.image.atomic.pk.add.f16._2dmsaa(value: T, s: U, t: U, fragment: U, rsrc: V, texture_fail: 0..1, aux: cache) -> T, T U V: f16.x2,u32,u32.x8 bf16.x2,u32,u32.x8 (gfx1200, gfx1201)
    """
    i32: _image_atomic_pk_add_f16_2dmsaa
    v2bf16: _image_atomic_pk_add_f16_2dmsaa
    v2f16: _image_atomic_pk_add_f16_2dmsaa
    v8i32: _image_atomic_pk_add_f16_2dmsaa
    @overload
    def __call__(self, value: Any, s: Any, t: Any, fragment: Any, rsrc: Any, texture_fail: int, aux: int, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, value: Any, s: Any, t: Any, fragment: Any, rsrc: Any, texture_fail: int, aux: int, /) -> Any: ...

class _image_atomic_pk_add_f16_3d:
    """
    amdgcn.image.atomic.pk.add.f16._3d(value: T, s: U, t: U, r: U, rsrc: V, texture_fail: 0..1, aux: cache) -> T, T U V: f16.x2,u32,u32.x8 bf16.x2,u32,u32.x8 (gfx1200, gfx1201)
    """
    i32: _image_atomic_pk_add_f16_3d
    v2bf16: _image_atomic_pk_add_f16_3d
    v2f16: _image_atomic_pk_add_f16_3d
    v8i32: _image_atomic_pk_add_f16_3d
    @overload
    def __call__(self, value: Any, s: Any, t: Any, r: Any, rsrc: Any, texture_fail: int, aux: int, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, value: Any, s: Any, t: Any, r: Any, rsrc: Any, texture_fail: int, aux: int, /) -> Any: ...

class _image_atomic_pk_add_f16_cube:
    """
    amdgcn.image.atomic.pk.add.f16.cube(value: T, s: U, t: U, face: U, rsrc: V, texture_fail: 0..1, aux: cache) -> T, T U V: f16.x2,u32,u32.x8 bf16.x2,u32,u32.x8 (gfx1200, gfx1201)
    """
    i32: _image_atomic_pk_add_f16_cube
    v2bf16: _image_atomic_pk_add_f16_cube
    v2f16: _image_atomic_pk_add_f16_cube
    v8i32: _image_atomic_pk_add_f16_cube
    @overload
    def __call__(self, value: Any, s: Any, t: Any, face: Any, rsrc: Any, texture_fail: int, aux: int, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, value: Any, s: Any, t: Any, face: Any, rsrc: Any, texture_fail: int, aux: int, /) -> Any: ...

class _image_atomic_pk_add_f16:
    _1d: _image_atomic_pk_add_f16_1d
    _1darray: _image_atomic_pk_add_f16_1darray
    _2d: _image_atomic_pk_add_f16_2d
    _2darray: _image_atomic_pk_add_f16_2darray
    _2darraymsaa: _image_atomic_pk_add_f16_2darraymsaa
    _2dmsaa: _image_atomic_pk_add_f16_2dmsaa
    _3d: _image_atomic_pk_add_f16_3d
    cube: _image_atomic_pk_add_f16_cube

class _image_atomic_pk_add:
    bf16: _image_atomic_pk_add_bf16
    f16: _image_atomic_pk_add_f16

class _image_atomic_pk:
    add: _image_atomic_pk_add

class _image_atomic_smax_1d:
    """
    amdgcn.image.atomic.smax._1d(value: T, s: U, rsrc: V, texture_fail: 0..1, aux: cache) -> T, T U V: u32,u32,u32.x8 u64,u32,u32.x8 (gfx906, gfx1030, gfx1100, gfx1151, gfx1200, gfx1201)
    """
    i32: _image_atomic_smax_1d
    i64: _image_atomic_smax_1d
    v8i32: _image_atomic_smax_1d
    @overload
    def __call__(self, value: Any, s: Any, rsrc: Any, texture_fail: int, aux: int, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, value: Any, s: Any, rsrc: Any, texture_fail: int, aux: int, /) -> Any: ...

class _image_atomic_smax_1darray:
    """
    amdgcn.image.atomic.smax._1darray(value: T, s: U, slice: U, rsrc: V, texture_fail: 0..1, aux: cache) -> T, T U V: u32,u32,u32.x8 u64,u32,u32.x8 (gfx906, gfx1030, gfx1100, gfx1151, gfx1200, gfx1201)
    """
    i32: _image_atomic_smax_1darray
    i64: _image_atomic_smax_1darray
    v8i32: _image_atomic_smax_1darray
    @overload
    def __call__(self, value: Any, s: Any, slice: Any, rsrc: Any, texture_fail: int, aux: int, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, value: Any, s: Any, slice: Any, rsrc: Any, texture_fail: int, aux: int, /) -> Any: ...

class _image_atomic_smax_2d:
    """
    amdgcn.image.atomic.smax._2d(value: T, s: U, t: U, rsrc: V, texture_fail: 0..1, aux: cache) -> T, T U V: u32,u32,u32.x8 u64,u32,u32.x8 (gfx906, gfx1030, gfx1100, gfx1151, gfx1200, gfx1201)
    """
    i32: _image_atomic_smax_2d
    i64: _image_atomic_smax_2d
    v8i32: _image_atomic_smax_2d
    @overload
    def __call__(self, value: Any, s: Any, t: Any, rsrc: Any, texture_fail: int, aux: int, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, value: Any, s: Any, t: Any, rsrc: Any, texture_fail: int, aux: int, /) -> Any: ...

class _image_atomic_smax_2darray:
    """
    amdgcn.image.atomic.smax._2darray(value: T, s: U, t: U, slice: U, rsrc: V, texture_fail: 0..1, aux: cache) -> T, T U V: u32,u32,u32.x8 u64,u32,u32.x8 (gfx906, gfx1030, gfx1100, gfx1151, gfx1200, gfx1201)
    """
    i32: _image_atomic_smax_2darray
    i64: _image_atomic_smax_2darray
    v8i32: _image_atomic_smax_2darray
    @overload
    def __call__(self, value: Any, s: Any, t: Any, slice: Any, rsrc: Any, texture_fail: int, aux: int, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, value: Any, s: Any, t: Any, slice: Any, rsrc: Any, texture_fail: int, aux: int, /) -> Any: ...

class _image_atomic_smax_2darraymsaa:
    """
    amdgcn.image.atomic.smax._2darraymsaa(value: T, s: U, t: U, slice: U, fragment: U, rsrc: V, texture_fail: 0..1, aux: cache) -> T, T U V: u32,u32,u32.x8 u64,u32,u32.x8 (gfx906, gfx1030, gfx1100, gfx1151, gfx1200, gfx1201)
    """
    i32: _image_atomic_smax_2darraymsaa
    i64: _image_atomic_smax_2darraymsaa
    v8i32: _image_atomic_smax_2darraymsaa
    @overload
    def __call__(self, value: Any, s: Any, t: Any, slice: Any, fragment: Any, rsrc: Any, texture_fail: int, aux: int, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, value: Any, s: Any, t: Any, slice: Any, fragment: Any, rsrc: Any, texture_fail: int, aux: int, /) -> Any: ...

class _image_atomic_smax_2dmsaa:
    """
    amdgcn.image.atomic.smax._2dmsaa(value: T, s: U, t: U, fragment: U, rsrc: V, texture_fail: 0..1, aux: cache) -> T, T U V: u32,u32,u32.x8 u64,u32,u32.x8 (gfx906, gfx1030, gfx1100, gfx1151, gfx1200, gfx1201)
    """
    i32: _image_atomic_smax_2dmsaa
    i64: _image_atomic_smax_2dmsaa
    v8i32: _image_atomic_smax_2dmsaa
    @overload
    def __call__(self, value: Any, s: Any, t: Any, fragment: Any, rsrc: Any, texture_fail: int, aux: int, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, value: Any, s: Any, t: Any, fragment: Any, rsrc: Any, texture_fail: int, aux: int, /) -> Any: ...

class _image_atomic_smax_3d:
    """
    amdgcn.image.atomic.smax._3d(value: T, s: U, t: U, r: U, rsrc: V, texture_fail: 0..1, aux: cache) -> T, T U V: u32,u32,u32.x8 u64,u32,u32.x8 (gfx906, gfx1030, gfx1100, gfx1151, gfx1200, gfx1201)
    """
    i32: _image_atomic_smax_3d
    i64: _image_atomic_smax_3d
    v8i32: _image_atomic_smax_3d
    @overload
    def __call__(self, value: Any, s: Any, t: Any, r: Any, rsrc: Any, texture_fail: int, aux: int, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, value: Any, s: Any, t: Any, r: Any, rsrc: Any, texture_fail: int, aux: int, /) -> Any: ...

class _image_atomic_smax_cube:
    """
    amdgcn.image.atomic.smax.cube(value: T, s: U, t: U, face: U, rsrc: V, texture_fail: 0..1, aux: cache) -> T, T U V: u32,u32,u32.x8 u64,u32,u32.x8 (gfx906, gfx1030, gfx1100, gfx1151, gfx1200, gfx1201)
    """
    i32: _image_atomic_smax_cube
    i64: _image_atomic_smax_cube
    v8i32: _image_atomic_smax_cube
    @overload
    def __call__(self, value: Any, s: Any, t: Any, face: Any, rsrc: Any, texture_fail: int, aux: int, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, value: Any, s: Any, t: Any, face: Any, rsrc: Any, texture_fail: int, aux: int, /) -> Any: ...

class _image_atomic_smax:
    _1d: _image_atomic_smax_1d
    _1darray: _image_atomic_smax_1darray
    _2d: _image_atomic_smax_2d
    _2darray: _image_atomic_smax_2darray
    _2darraymsaa: _image_atomic_smax_2darraymsaa
    _2dmsaa: _image_atomic_smax_2dmsaa
    _3d: _image_atomic_smax_3d
    cube: _image_atomic_smax_cube

class _image_atomic_smin_1d:
    """
    amdgcn.image.atomic.smin._1d(value: T, s: U, rsrc: V, texture_fail: 0..1, aux: cache) -> T, T U V: u32,u32,u32.x8 u64,u32,u32.x8 (gfx906, gfx1030, gfx1100, gfx1151, gfx1200, gfx1201)
    """
    i32: _image_atomic_smin_1d
    i64: _image_atomic_smin_1d
    v8i32: _image_atomic_smin_1d
    @overload
    def __call__(self, value: Any, s: Any, rsrc: Any, texture_fail: int, aux: int, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, value: Any, s: Any, rsrc: Any, texture_fail: int, aux: int, /) -> Any: ...

class _image_atomic_smin_1darray:
    """
    amdgcn.image.atomic.smin._1darray(value: T, s: U, slice: U, rsrc: V, texture_fail: 0..1, aux: cache) -> T, T U V: u32,u32,u32.x8 u64,u32,u32.x8 (gfx906, gfx1030, gfx1100, gfx1151, gfx1200, gfx1201)
    """
    i32: _image_atomic_smin_1darray
    i64: _image_atomic_smin_1darray
    v8i32: _image_atomic_smin_1darray
    @overload
    def __call__(self, value: Any, s: Any, slice: Any, rsrc: Any, texture_fail: int, aux: int, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, value: Any, s: Any, slice: Any, rsrc: Any, texture_fail: int, aux: int, /) -> Any: ...

class _image_atomic_smin_2d:
    """
    amdgcn.image.atomic.smin._2d(value: T, s: U, t: U, rsrc: V, texture_fail: 0..1, aux: cache) -> T, T U V: u32,u32,u32.x8 u64,u32,u32.x8 (gfx906, gfx1030, gfx1100, gfx1151, gfx1200, gfx1201)
    """
    i32: _image_atomic_smin_2d
    i64: _image_atomic_smin_2d
    v8i32: _image_atomic_smin_2d
    @overload
    def __call__(self, value: Any, s: Any, t: Any, rsrc: Any, texture_fail: int, aux: int, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, value: Any, s: Any, t: Any, rsrc: Any, texture_fail: int, aux: int, /) -> Any: ...

class _image_atomic_smin_2darray:
    """
    amdgcn.image.atomic.smin._2darray(value: T, s: U, t: U, slice: U, rsrc: V, texture_fail: 0..1, aux: cache) -> T, T U V: u32,u32,u32.x8 u64,u32,u32.x8 (gfx906, gfx1030, gfx1100, gfx1151, gfx1200, gfx1201)
    """
    i32: _image_atomic_smin_2darray
    i64: _image_atomic_smin_2darray
    v8i32: _image_atomic_smin_2darray
    @overload
    def __call__(self, value: Any, s: Any, t: Any, slice: Any, rsrc: Any, texture_fail: int, aux: int, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, value: Any, s: Any, t: Any, slice: Any, rsrc: Any, texture_fail: int, aux: int, /) -> Any: ...

class _image_atomic_smin_2darraymsaa:
    """
    amdgcn.image.atomic.smin._2darraymsaa(value: T, s: U, t: U, slice: U, fragment: U, rsrc: V, texture_fail: 0..1, aux: cache) -> T, T U V: u32,u32,u32.x8 u64,u32,u32.x8 (gfx906, gfx1030, gfx1100, gfx1151, gfx1200, gfx1201)
    """
    i32: _image_atomic_smin_2darraymsaa
    i64: _image_atomic_smin_2darraymsaa
    v8i32: _image_atomic_smin_2darraymsaa
    @overload
    def __call__(self, value: Any, s: Any, t: Any, slice: Any, fragment: Any, rsrc: Any, texture_fail: int, aux: int, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, value: Any, s: Any, t: Any, slice: Any, fragment: Any, rsrc: Any, texture_fail: int, aux: int, /) -> Any: ...

class _image_atomic_smin_2dmsaa:
    """
    amdgcn.image.atomic.smin._2dmsaa(value: T, s: U, t: U, fragment: U, rsrc: V, texture_fail: 0..1, aux: cache) -> T, T U V: u32,u32,u32.x8 u64,u32,u32.x8 (gfx906, gfx1030, gfx1100, gfx1151, gfx1200, gfx1201)
    """
    i32: _image_atomic_smin_2dmsaa
    i64: _image_atomic_smin_2dmsaa
    v8i32: _image_atomic_smin_2dmsaa
    @overload
    def __call__(self, value: Any, s: Any, t: Any, fragment: Any, rsrc: Any, texture_fail: int, aux: int, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, value: Any, s: Any, t: Any, fragment: Any, rsrc: Any, texture_fail: int, aux: int, /) -> Any: ...

class _image_atomic_smin_3d:
    """
    amdgcn.image.atomic.smin._3d(value: T, s: U, t: U, r: U, rsrc: V, texture_fail: 0..1, aux: cache) -> T, T U V: u32,u32,u32.x8 u64,u32,u32.x8 (gfx906, gfx1030, gfx1100, gfx1151, gfx1200, gfx1201)
    """
    i32: _image_atomic_smin_3d
    i64: _image_atomic_smin_3d
    v8i32: _image_atomic_smin_3d
    @overload
    def __call__(self, value: Any, s: Any, t: Any, r: Any, rsrc: Any, texture_fail: int, aux: int, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, value: Any, s: Any, t: Any, r: Any, rsrc: Any, texture_fail: int, aux: int, /) -> Any: ...

class _image_atomic_smin_cube:
    """
    amdgcn.image.atomic.smin.cube(value: T, s: U, t: U, face: U, rsrc: V, texture_fail: 0..1, aux: cache) -> T, T U V: u32,u32,u32.x8 u64,u32,u32.x8 (gfx906, gfx1030, gfx1100, gfx1151, gfx1200, gfx1201)
    """
    i32: _image_atomic_smin_cube
    i64: _image_atomic_smin_cube
    v8i32: _image_atomic_smin_cube
    @overload
    def __call__(self, value: Any, s: Any, t: Any, face: Any, rsrc: Any, texture_fail: int, aux: int, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, value: Any, s: Any, t: Any, face: Any, rsrc: Any, texture_fail: int, aux: int, /) -> Any: ...

class _image_atomic_smin:
    _1d: _image_atomic_smin_1d
    _1darray: _image_atomic_smin_1darray
    _2d: _image_atomic_smin_2d
    _2darray: _image_atomic_smin_2darray
    _2darraymsaa: _image_atomic_smin_2darraymsaa
    _2dmsaa: _image_atomic_smin_2dmsaa
    _3d: _image_atomic_smin_3d
    cube: _image_atomic_smin_cube

class _image_atomic_sub_1d:
    """
    amdgcn.image.atomic.sub._1d(value: T, s: U, rsrc: V, texture_fail: 0..1, aux: cache) -> T, T U V: u32,u32,u32.x8 u64,u32,u32.x8 (gfx906, gfx1030, gfx1100, gfx1151, gfx1200, gfx1201)
    """
    i32: _image_atomic_sub_1d
    i64: _image_atomic_sub_1d
    v8i32: _image_atomic_sub_1d
    @overload
    def __call__(self, value: Any, s: Any, rsrc: Any, texture_fail: int, aux: int, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, value: Any, s: Any, rsrc: Any, texture_fail: int, aux: int, /) -> Any: ...

class _image_atomic_sub_1darray:
    """
    amdgcn.image.atomic.sub._1darray(value: T, s: U, slice: U, rsrc: V, texture_fail: 0..1, aux: cache) -> T, T U V: u32,u32,u32.x8 u64,u32,u32.x8 (gfx906, gfx1030, gfx1100, gfx1151, gfx1200, gfx1201)
    """
    i32: _image_atomic_sub_1darray
    i64: _image_atomic_sub_1darray
    v8i32: _image_atomic_sub_1darray
    @overload
    def __call__(self, value: Any, s: Any, slice: Any, rsrc: Any, texture_fail: int, aux: int, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, value: Any, s: Any, slice: Any, rsrc: Any, texture_fail: int, aux: int, /) -> Any: ...

class _image_atomic_sub_2d:
    """
    amdgcn.image.atomic.sub._2d(value: T, s: U, t: U, rsrc: V, texture_fail: 0..1, aux: cache) -> T, T U V: u32,u32,u32.x8 u64,u32,u32.x8 (gfx906, gfx1030, gfx1100, gfx1151, gfx1200, gfx1201)
    """
    i32: _image_atomic_sub_2d
    i64: _image_atomic_sub_2d
    v8i32: _image_atomic_sub_2d
    @overload
    def __call__(self, value: Any, s: Any, t: Any, rsrc: Any, texture_fail: int, aux: int, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, value: Any, s: Any, t: Any, rsrc: Any, texture_fail: int, aux: int, /) -> Any: ...

class _image_atomic_sub_2darray:
    """
    amdgcn.image.atomic.sub._2darray(value: T, s: U, t: U, slice: U, rsrc: V, texture_fail: 0..1, aux: cache) -> T, T U V: u32,u32,u32.x8 u64,u32,u32.x8 (gfx906, gfx1030, gfx1100, gfx1151, gfx1200, gfx1201)
    """
    i32: _image_atomic_sub_2darray
    i64: _image_atomic_sub_2darray
    v8i32: _image_atomic_sub_2darray
    @overload
    def __call__(self, value: Any, s: Any, t: Any, slice: Any, rsrc: Any, texture_fail: int, aux: int, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, value: Any, s: Any, t: Any, slice: Any, rsrc: Any, texture_fail: int, aux: int, /) -> Any: ...

class _image_atomic_sub_2darraymsaa:
    """
    amdgcn.image.atomic.sub._2darraymsaa(value: T, s: U, t: U, slice: U, fragment: U, rsrc: V, texture_fail: 0..1, aux: cache) -> T, T U V: u32,u32,u32.x8 u64,u32,u32.x8 (gfx906, gfx1030, gfx1100, gfx1151, gfx1200, gfx1201)
    """
    i32: _image_atomic_sub_2darraymsaa
    i64: _image_atomic_sub_2darraymsaa
    v8i32: _image_atomic_sub_2darraymsaa
    @overload
    def __call__(self, value: Any, s: Any, t: Any, slice: Any, fragment: Any, rsrc: Any, texture_fail: int, aux: int, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, value: Any, s: Any, t: Any, slice: Any, fragment: Any, rsrc: Any, texture_fail: int, aux: int, /) -> Any: ...

class _image_atomic_sub_2dmsaa:
    """
    amdgcn.image.atomic.sub._2dmsaa(value: T, s: U, t: U, fragment: U, rsrc: V, texture_fail: 0..1, aux: cache) -> T, T U V: u32,u32,u32.x8 u64,u32,u32.x8 (gfx906, gfx1030, gfx1100, gfx1151, gfx1200, gfx1201)
    """
    i32: _image_atomic_sub_2dmsaa
    i64: _image_atomic_sub_2dmsaa
    v8i32: _image_atomic_sub_2dmsaa
    @overload
    def __call__(self, value: Any, s: Any, t: Any, fragment: Any, rsrc: Any, texture_fail: int, aux: int, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, value: Any, s: Any, t: Any, fragment: Any, rsrc: Any, texture_fail: int, aux: int, /) -> Any: ...

class _image_atomic_sub_3d:
    """
    amdgcn.image.atomic.sub._3d(value: T, s: U, t: U, r: U, rsrc: V, texture_fail: 0..1, aux: cache) -> T, T U V: u32,u32,u32.x8 u64,u32,u32.x8 (gfx906, gfx1030, gfx1100, gfx1151, gfx1200, gfx1201)
    """
    i32: _image_atomic_sub_3d
    i64: _image_atomic_sub_3d
    v8i32: _image_atomic_sub_3d
    @overload
    def __call__(self, value: Any, s: Any, t: Any, r: Any, rsrc: Any, texture_fail: int, aux: int, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, value: Any, s: Any, t: Any, r: Any, rsrc: Any, texture_fail: int, aux: int, /) -> Any: ...

class _image_atomic_sub_cube:
    """
    amdgcn.image.atomic.sub.cube(value: T, s: U, t: U, face: U, rsrc: V, texture_fail: 0..1, aux: cache) -> T, T U V: u32,u32,u32.x8 u64,u32,u32.x8 (gfx906, gfx1030, gfx1100, gfx1151, gfx1200, gfx1201)
    """
    i32: _image_atomic_sub_cube
    i64: _image_atomic_sub_cube
    v8i32: _image_atomic_sub_cube
    @overload
    def __call__(self, value: Any, s: Any, t: Any, face: Any, rsrc: Any, texture_fail: int, aux: int, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, value: Any, s: Any, t: Any, face: Any, rsrc: Any, texture_fail: int, aux: int, /) -> Any: ...

class _image_atomic_sub:
    _1d: _image_atomic_sub_1d
    _1darray: _image_atomic_sub_1darray
    _2d: _image_atomic_sub_2d
    _2darray: _image_atomic_sub_2darray
    _2darraymsaa: _image_atomic_sub_2darraymsaa
    _2dmsaa: _image_atomic_sub_2dmsaa
    _3d: _image_atomic_sub_3d
    cube: _image_atomic_sub_cube

class _image_atomic_swap_1d:
    """
    amdgcn.image.atomic.swap._1d(value: T, s: U, rsrc: V, texture_fail: 0..1, aux: cache) -> T, T U V: f32,u32,u32.x8 u32,u32,u32.x8 u64,u32,u32.x8 (gfx906, gfx1030, gfx1100, gfx1151, gfx1200, gfx1201)
    """
    f32: _image_atomic_swap_1d
    i32: _image_atomic_swap_1d
    i64: _image_atomic_swap_1d
    v8i32: _image_atomic_swap_1d
    @overload
    def __call__(self, value: Any, s: Any, rsrc: Any, texture_fail: int, aux: int, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, value: Any, s: Any, rsrc: Any, texture_fail: int, aux: int, /) -> Any: ...

class _image_atomic_swap_1darray:
    """
    amdgcn.image.atomic.swap._1darray(value: T, s: U, slice: U, rsrc: V, texture_fail: 0..1, aux: cache) -> T, T U V: f32,u32,u32.x8 u32,u32,u32.x8 u64,u32,u32.x8 (gfx906, gfx1030, gfx1100, gfx1151, gfx1200, gfx1201)
    """
    f32: _image_atomic_swap_1darray
    i32: _image_atomic_swap_1darray
    i64: _image_atomic_swap_1darray
    v8i32: _image_atomic_swap_1darray
    @overload
    def __call__(self, value: Any, s: Any, slice: Any, rsrc: Any, texture_fail: int, aux: int, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, value: Any, s: Any, slice: Any, rsrc: Any, texture_fail: int, aux: int, /) -> Any: ...

class _image_atomic_swap_2d:
    """
    amdgcn.image.atomic.swap._2d(value: T, s: U, t: U, rsrc: V, texture_fail: 0..1, aux: cache) -> T, T U V: f32,u32,u32.x8 u32,u32,u32.x8 u64,u32,u32.x8 (gfx906, gfx1030, gfx1100, gfx1151, gfx1200, gfx1201)
    """
    f32: _image_atomic_swap_2d
    i32: _image_atomic_swap_2d
    i64: _image_atomic_swap_2d
    v8i32: _image_atomic_swap_2d
    @overload
    def __call__(self, value: Any, s: Any, t: Any, rsrc: Any, texture_fail: int, aux: int, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, value: Any, s: Any, t: Any, rsrc: Any, texture_fail: int, aux: int, /) -> Any: ...

class _image_atomic_swap_2darray:
    """
    amdgcn.image.atomic.swap._2darray(value: T, s: U, t: U, slice: U, rsrc: V, texture_fail: 0..1, aux: cache) -> T, T U V: f32,u32,u32.x8 u32,u32,u32.x8 u64,u32,u32.x8 (gfx906, gfx1030, gfx1100, gfx1151, gfx1200, gfx1201)
    """
    f32: _image_atomic_swap_2darray
    i32: _image_atomic_swap_2darray
    i64: _image_atomic_swap_2darray
    v8i32: _image_atomic_swap_2darray
    @overload
    def __call__(self, value: Any, s: Any, t: Any, slice: Any, rsrc: Any, texture_fail: int, aux: int, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, value: Any, s: Any, t: Any, slice: Any, rsrc: Any, texture_fail: int, aux: int, /) -> Any: ...

class _image_atomic_swap_2darraymsaa:
    """
    amdgcn.image.atomic.swap._2darraymsaa(value: T, s: U, t: U, slice: U, fragment: U, rsrc: V, texture_fail: 0..1, aux: cache) -> T, T U V: f32,u32,u32.x8 u32,u32,u32.x8 u64,u32,u32.x8 (gfx906, gfx1030, gfx1100, gfx1151, gfx1200, gfx1201)
    """
    f32: _image_atomic_swap_2darraymsaa
    i32: _image_atomic_swap_2darraymsaa
    i64: _image_atomic_swap_2darraymsaa
    v8i32: _image_atomic_swap_2darraymsaa
    @overload
    def __call__(self, value: Any, s: Any, t: Any, slice: Any, fragment: Any, rsrc: Any, texture_fail: int, aux: int, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, value: Any, s: Any, t: Any, slice: Any, fragment: Any, rsrc: Any, texture_fail: int, aux: int, /) -> Any: ...

class _image_atomic_swap_2dmsaa:
    """
    amdgcn.image.atomic.swap._2dmsaa(value: T, s: U, t: U, fragment: U, rsrc: V, texture_fail: 0..1, aux: cache) -> T, T U V: f32,u32,u32.x8 u32,u32,u32.x8 u64,u32,u32.x8 (gfx906, gfx1030, gfx1100, gfx1151, gfx1200, gfx1201)
    """
    f32: _image_atomic_swap_2dmsaa
    i32: _image_atomic_swap_2dmsaa
    i64: _image_atomic_swap_2dmsaa
    v8i32: _image_atomic_swap_2dmsaa
    @overload
    def __call__(self, value: Any, s: Any, t: Any, fragment: Any, rsrc: Any, texture_fail: int, aux: int, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, value: Any, s: Any, t: Any, fragment: Any, rsrc: Any, texture_fail: int, aux: int, /) -> Any: ...

class _image_atomic_swap_3d:
    """
    amdgcn.image.atomic.swap._3d(value: T, s: U, t: U, r: U, rsrc: V, texture_fail: 0..1, aux: cache) -> T, T U V: f32,u32,u32.x8 u32,u32,u32.x8 u64,u32,u32.x8 (gfx906, gfx1030, gfx1100, gfx1151, gfx1200, gfx1201)
    """
    f32: _image_atomic_swap_3d
    i32: _image_atomic_swap_3d
    i64: _image_atomic_swap_3d
    v8i32: _image_atomic_swap_3d
    @overload
    def __call__(self, value: Any, s: Any, t: Any, r: Any, rsrc: Any, texture_fail: int, aux: int, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, value: Any, s: Any, t: Any, r: Any, rsrc: Any, texture_fail: int, aux: int, /) -> Any: ...

class _image_atomic_swap_cube:
    """
    amdgcn.image.atomic.swap.cube(value: T, s: U, t: U, face: U, rsrc: V, texture_fail: 0..1, aux: cache) -> T, T U V: f32,u32,u32.x8 u32,u32,u32.x8 u64,u32,u32.x8 (gfx906, gfx1030, gfx1100, gfx1151, gfx1200, gfx1201)
    """
    f32: _image_atomic_swap_cube
    i32: _image_atomic_swap_cube
    i64: _image_atomic_swap_cube
    v8i32: _image_atomic_swap_cube
    @overload
    def __call__(self, value: Any, s: Any, t: Any, face: Any, rsrc: Any, texture_fail: int, aux: int, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, value: Any, s: Any, t: Any, face: Any, rsrc: Any, texture_fail: int, aux: int, /) -> Any: ...

class _image_atomic_swap:
    _1d: _image_atomic_swap_1d
    _1darray: _image_atomic_swap_1darray
    _2d: _image_atomic_swap_2d
    _2darray: _image_atomic_swap_2darray
    _2darraymsaa: _image_atomic_swap_2darraymsaa
    _2dmsaa: _image_atomic_swap_2dmsaa
    _3d: _image_atomic_swap_3d
    cube: _image_atomic_swap_cube

class _image_atomic_umax_1d:
    """
    amdgcn.image.atomic.umax._1d(value: T, s: U, rsrc: V, texture_fail: 0..1, aux: cache) -> T, T U V: u32,u32,u32.x8 u64,u32,u32.x8 (gfx906, gfx1030, gfx1100, gfx1151, gfx1200, gfx1201)
    """
    i32: _image_atomic_umax_1d
    i64: _image_atomic_umax_1d
    v8i32: _image_atomic_umax_1d
    @overload
    def __call__(self, value: Any, s: Any, rsrc: Any, texture_fail: int, aux: int, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, value: Any, s: Any, rsrc: Any, texture_fail: int, aux: int, /) -> Any: ...

class _image_atomic_umax_1darray:
    """
    amdgcn.image.atomic.umax._1darray(value: T, s: U, slice: U, rsrc: V, texture_fail: 0..1, aux: cache) -> T, T U V: u32,u32,u32.x8 u64,u32,u32.x8 (gfx906, gfx1030, gfx1100, gfx1151, gfx1200, gfx1201)
    """
    i32: _image_atomic_umax_1darray
    i64: _image_atomic_umax_1darray
    v8i32: _image_atomic_umax_1darray
    @overload
    def __call__(self, value: Any, s: Any, slice: Any, rsrc: Any, texture_fail: int, aux: int, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, value: Any, s: Any, slice: Any, rsrc: Any, texture_fail: int, aux: int, /) -> Any: ...

class _image_atomic_umax_2d:
    """
    amdgcn.image.atomic.umax._2d(value: T, s: U, t: U, rsrc: V, texture_fail: 0..1, aux: cache) -> T, T U V: u32,u32,u32.x8 u64,u32,u32.x8 (gfx906, gfx1030, gfx1100, gfx1151, gfx1200, gfx1201)
    """
    i32: _image_atomic_umax_2d
    i64: _image_atomic_umax_2d
    v8i32: _image_atomic_umax_2d
    @overload
    def __call__(self, value: Any, s: Any, t: Any, rsrc: Any, texture_fail: int, aux: int, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, value: Any, s: Any, t: Any, rsrc: Any, texture_fail: int, aux: int, /) -> Any: ...

class _image_atomic_umax_2darray:
    """
    amdgcn.image.atomic.umax._2darray(value: T, s: U, t: U, slice: U, rsrc: V, texture_fail: 0..1, aux: cache) -> T, T U V: u32,u32,u32.x8 u64,u32,u32.x8 (gfx906, gfx1030, gfx1100, gfx1151, gfx1200, gfx1201)
    """
    i32: _image_atomic_umax_2darray
    i64: _image_atomic_umax_2darray
    v8i32: _image_atomic_umax_2darray
    @overload
    def __call__(self, value: Any, s: Any, t: Any, slice: Any, rsrc: Any, texture_fail: int, aux: int, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, value: Any, s: Any, t: Any, slice: Any, rsrc: Any, texture_fail: int, aux: int, /) -> Any: ...

class _image_atomic_umax_2darraymsaa:
    """
    amdgcn.image.atomic.umax._2darraymsaa(value: T, s: U, t: U, slice: U, fragment: U, rsrc: V, texture_fail: 0..1, aux: cache) -> T, T U V: u32,u32,u32.x8 u64,u32,u32.x8 (gfx906, gfx1030, gfx1100, gfx1151, gfx1200, gfx1201)
    """
    i32: _image_atomic_umax_2darraymsaa
    i64: _image_atomic_umax_2darraymsaa
    v8i32: _image_atomic_umax_2darraymsaa
    @overload
    def __call__(self, value: Any, s: Any, t: Any, slice: Any, fragment: Any, rsrc: Any, texture_fail: int, aux: int, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, value: Any, s: Any, t: Any, slice: Any, fragment: Any, rsrc: Any, texture_fail: int, aux: int, /) -> Any: ...

class _image_atomic_umax_2dmsaa:
    """
    amdgcn.image.atomic.umax._2dmsaa(value: T, s: U, t: U, fragment: U, rsrc: V, texture_fail: 0..1, aux: cache) -> T, T U V: u32,u32,u32.x8 u64,u32,u32.x8 (gfx906, gfx1030, gfx1100, gfx1151, gfx1200, gfx1201)
    """
    i32: _image_atomic_umax_2dmsaa
    i64: _image_atomic_umax_2dmsaa
    v8i32: _image_atomic_umax_2dmsaa
    @overload
    def __call__(self, value: Any, s: Any, t: Any, fragment: Any, rsrc: Any, texture_fail: int, aux: int, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, value: Any, s: Any, t: Any, fragment: Any, rsrc: Any, texture_fail: int, aux: int, /) -> Any: ...

class _image_atomic_umax_3d:
    """
    amdgcn.image.atomic.umax._3d(value: T, s: U, t: U, r: U, rsrc: V, texture_fail: 0..1, aux: cache) -> T, T U V: u32,u32,u32.x8 u64,u32,u32.x8 (gfx906, gfx1030, gfx1100, gfx1151, gfx1200, gfx1201)
    """
    i32: _image_atomic_umax_3d
    i64: _image_atomic_umax_3d
    v8i32: _image_atomic_umax_3d
    @overload
    def __call__(self, value: Any, s: Any, t: Any, r: Any, rsrc: Any, texture_fail: int, aux: int, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, value: Any, s: Any, t: Any, r: Any, rsrc: Any, texture_fail: int, aux: int, /) -> Any: ...

class _image_atomic_umax_cube:
    """
    amdgcn.image.atomic.umax.cube(value: T, s: U, t: U, face: U, rsrc: V, texture_fail: 0..1, aux: cache) -> T, T U V: u32,u32,u32.x8 u64,u32,u32.x8 (gfx906, gfx1030, gfx1100, gfx1151, gfx1200, gfx1201)
    """
    i32: _image_atomic_umax_cube
    i64: _image_atomic_umax_cube
    v8i32: _image_atomic_umax_cube
    @overload
    def __call__(self, value: Any, s: Any, t: Any, face: Any, rsrc: Any, texture_fail: int, aux: int, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, value: Any, s: Any, t: Any, face: Any, rsrc: Any, texture_fail: int, aux: int, /) -> Any: ...

class _image_atomic_umax:
    _1d: _image_atomic_umax_1d
    _1darray: _image_atomic_umax_1darray
    _2d: _image_atomic_umax_2d
    _2darray: _image_atomic_umax_2darray
    _2darraymsaa: _image_atomic_umax_2darraymsaa
    _2dmsaa: _image_atomic_umax_2dmsaa
    _3d: _image_atomic_umax_3d
    cube: _image_atomic_umax_cube

class _image_atomic_umin_1d:
    """
    amdgcn.image.atomic.umin._1d(value: T, s: U, rsrc: V, texture_fail: 0..1, aux: cache) -> T, T U V: u32,u32,u32.x8 u64,u32,u32.x8 (gfx906, gfx1030, gfx1100, gfx1151, gfx1200, gfx1201)
    """
    i32: _image_atomic_umin_1d
    i64: _image_atomic_umin_1d
    v8i32: _image_atomic_umin_1d
    @overload
    def __call__(self, value: Any, s: Any, rsrc: Any, texture_fail: int, aux: int, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, value: Any, s: Any, rsrc: Any, texture_fail: int, aux: int, /) -> Any: ...

class _image_atomic_umin_1darray:
    """
    amdgcn.image.atomic.umin._1darray(value: T, s: U, slice: U, rsrc: V, texture_fail: 0..1, aux: cache) -> T, T U V: u32,u32,u32.x8 u64,u32,u32.x8 (gfx906, gfx1030, gfx1100, gfx1151, gfx1200, gfx1201)
    """
    i32: _image_atomic_umin_1darray
    i64: _image_atomic_umin_1darray
    v8i32: _image_atomic_umin_1darray
    @overload
    def __call__(self, value: Any, s: Any, slice: Any, rsrc: Any, texture_fail: int, aux: int, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, value: Any, s: Any, slice: Any, rsrc: Any, texture_fail: int, aux: int, /) -> Any: ...

class _image_atomic_umin_2d:
    """
    amdgcn.image.atomic.umin._2d(value: T, s: U, t: U, rsrc: V, texture_fail: 0..1, aux: cache) -> T, T U V: u32,u32,u32.x8 u64,u32,u32.x8 (gfx906, gfx1030, gfx1100, gfx1151, gfx1200, gfx1201)
    """
    i32: _image_atomic_umin_2d
    i64: _image_atomic_umin_2d
    v8i32: _image_atomic_umin_2d
    @overload
    def __call__(self, value: Any, s: Any, t: Any, rsrc: Any, texture_fail: int, aux: int, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, value: Any, s: Any, t: Any, rsrc: Any, texture_fail: int, aux: int, /) -> Any: ...

class _image_atomic_umin_2darray:
    """
    amdgcn.image.atomic.umin._2darray(value: T, s: U, t: U, slice: U, rsrc: V, texture_fail: 0..1, aux: cache) -> T, T U V: u32,u32,u32.x8 u64,u32,u32.x8 (gfx906, gfx1030, gfx1100, gfx1151, gfx1200, gfx1201)
    """
    i32: _image_atomic_umin_2darray
    i64: _image_atomic_umin_2darray
    v8i32: _image_atomic_umin_2darray
    @overload
    def __call__(self, value: Any, s: Any, t: Any, slice: Any, rsrc: Any, texture_fail: int, aux: int, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, value: Any, s: Any, t: Any, slice: Any, rsrc: Any, texture_fail: int, aux: int, /) -> Any: ...

class _image_atomic_umin_2darraymsaa:
    """
    amdgcn.image.atomic.umin._2darraymsaa(value: T, s: U, t: U, slice: U, fragment: U, rsrc: V, texture_fail: 0..1, aux: cache) -> T, T U V: u32,u32,u32.x8 u64,u32,u32.x8 (gfx906, gfx1030, gfx1100, gfx1151, gfx1200, gfx1201)
    """
    i32: _image_atomic_umin_2darraymsaa
    i64: _image_atomic_umin_2darraymsaa
    v8i32: _image_atomic_umin_2darraymsaa
    @overload
    def __call__(self, value: Any, s: Any, t: Any, slice: Any, fragment: Any, rsrc: Any, texture_fail: int, aux: int, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, value: Any, s: Any, t: Any, slice: Any, fragment: Any, rsrc: Any, texture_fail: int, aux: int, /) -> Any: ...

class _image_atomic_umin_2dmsaa:
    """
    amdgcn.image.atomic.umin._2dmsaa(value: T, s: U, t: U, fragment: U, rsrc: V, texture_fail: 0..1, aux: cache) -> T, T U V: u32,u32,u32.x8 u64,u32,u32.x8 (gfx906, gfx1030, gfx1100, gfx1151, gfx1200, gfx1201)
    """
    i32: _image_atomic_umin_2dmsaa
    i64: _image_atomic_umin_2dmsaa
    v8i32: _image_atomic_umin_2dmsaa
    @overload
    def __call__(self, value: Any, s: Any, t: Any, fragment: Any, rsrc: Any, texture_fail: int, aux: int, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, value: Any, s: Any, t: Any, fragment: Any, rsrc: Any, texture_fail: int, aux: int, /) -> Any: ...

class _image_atomic_umin_3d:
    """
    amdgcn.image.atomic.umin._3d(value: T, s: U, t: U, r: U, rsrc: V, texture_fail: 0..1, aux: cache) -> T, T U V: u32,u32,u32.x8 u64,u32,u32.x8 (gfx906, gfx1030, gfx1100, gfx1151, gfx1200, gfx1201)
    """
    i32: _image_atomic_umin_3d
    i64: _image_atomic_umin_3d
    v8i32: _image_atomic_umin_3d
    @overload
    def __call__(self, value: Any, s: Any, t: Any, r: Any, rsrc: Any, texture_fail: int, aux: int, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, value: Any, s: Any, t: Any, r: Any, rsrc: Any, texture_fail: int, aux: int, /) -> Any: ...

class _image_atomic_umin_cube:
    """
    amdgcn.image.atomic.umin.cube(value: T, s: U, t: U, face: U, rsrc: V, texture_fail: 0..1, aux: cache) -> T, T U V: u32,u32,u32.x8 u64,u32,u32.x8 (gfx906, gfx1030, gfx1100, gfx1151, gfx1200, gfx1201)
    """
    i32: _image_atomic_umin_cube
    i64: _image_atomic_umin_cube
    v8i32: _image_atomic_umin_cube
    @overload
    def __call__(self, value: Any, s: Any, t: Any, face: Any, rsrc: Any, texture_fail: int, aux: int, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, value: Any, s: Any, t: Any, face: Any, rsrc: Any, texture_fail: int, aux: int, /) -> Any: ...

class _image_atomic_umin:
    _1d: _image_atomic_umin_1d
    _1darray: _image_atomic_umin_1darray
    _2d: _image_atomic_umin_2d
    _2darray: _image_atomic_umin_2darray
    _2darraymsaa: _image_atomic_umin_2darraymsaa
    _2dmsaa: _image_atomic_umin_2dmsaa
    _3d: _image_atomic_umin_3d
    cube: _image_atomic_umin_cube

class _image_atomic_xor_1d:
    """
    amdgcn.image.atomic.xor._1d(value: T, s: U, rsrc: V, texture_fail: 0..1, aux: cache) -> T, T U V: u32,u32,u32.x8 u64,u32,u32.x8 (gfx906, gfx1030, gfx1100, gfx1151, gfx1200, gfx1201)
    """
    i32: _image_atomic_xor_1d
    i64: _image_atomic_xor_1d
    v8i32: _image_atomic_xor_1d
    @overload
    def __call__(self, value: Any, s: Any, rsrc: Any, texture_fail: int, aux: int, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, value: Any, s: Any, rsrc: Any, texture_fail: int, aux: int, /) -> Any: ...

class _image_atomic_xor_1darray:
    """
    amdgcn.image.atomic.xor._1darray(value: T, s: U, slice: U, rsrc: V, texture_fail: 0..1, aux: cache) -> T, T U V: u32,u32,u32.x8 u64,u32,u32.x8 (gfx906, gfx1030, gfx1100, gfx1151, gfx1200, gfx1201)
    """
    i32: _image_atomic_xor_1darray
    i64: _image_atomic_xor_1darray
    v8i32: _image_atomic_xor_1darray
    @overload
    def __call__(self, value: Any, s: Any, slice: Any, rsrc: Any, texture_fail: int, aux: int, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, value: Any, s: Any, slice: Any, rsrc: Any, texture_fail: int, aux: int, /) -> Any: ...

class _image_atomic_xor_2d:
    """
    amdgcn.image.atomic.xor._2d(value: T, s: U, t: U, rsrc: V, texture_fail: 0..1, aux: cache) -> T, T U V: u32,u32,u32.x8 u64,u32,u32.x8 (gfx906, gfx1030, gfx1100, gfx1151, gfx1200, gfx1201)
    """
    i32: _image_atomic_xor_2d
    i64: _image_atomic_xor_2d
    v8i32: _image_atomic_xor_2d
    @overload
    def __call__(self, value: Any, s: Any, t: Any, rsrc: Any, texture_fail: int, aux: int, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, value: Any, s: Any, t: Any, rsrc: Any, texture_fail: int, aux: int, /) -> Any: ...

class _image_atomic_xor_2darray:
    """
    amdgcn.image.atomic.xor._2darray(value: T, s: U, t: U, slice: U, rsrc: V, texture_fail: 0..1, aux: cache) -> T, T U V: u32,u32,u32.x8 u64,u32,u32.x8 (gfx906, gfx1030, gfx1100, gfx1151, gfx1200, gfx1201)
    """
    i32: _image_atomic_xor_2darray
    i64: _image_atomic_xor_2darray
    v8i32: _image_atomic_xor_2darray
    @overload
    def __call__(self, value: Any, s: Any, t: Any, slice: Any, rsrc: Any, texture_fail: int, aux: int, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, value: Any, s: Any, t: Any, slice: Any, rsrc: Any, texture_fail: int, aux: int, /) -> Any: ...

class _image_atomic_xor_2darraymsaa:
    """
    amdgcn.image.atomic.xor._2darraymsaa(value: T, s: U, t: U, slice: U, fragment: U, rsrc: V, texture_fail: 0..1, aux: cache) -> T, T U V: u32,u32,u32.x8 u64,u32,u32.x8 (gfx906, gfx1030, gfx1100, gfx1151, gfx1200, gfx1201)
    """
    i32: _image_atomic_xor_2darraymsaa
    i64: _image_atomic_xor_2darraymsaa
    v8i32: _image_atomic_xor_2darraymsaa
    @overload
    def __call__(self, value: Any, s: Any, t: Any, slice: Any, fragment: Any, rsrc: Any, texture_fail: int, aux: int, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, value: Any, s: Any, t: Any, slice: Any, fragment: Any, rsrc: Any, texture_fail: int, aux: int, /) -> Any: ...

class _image_atomic_xor_2dmsaa:
    """
    amdgcn.image.atomic.xor._2dmsaa(value: T, s: U, t: U, fragment: U, rsrc: V, texture_fail: 0..1, aux: cache) -> T, T U V: u32,u32,u32.x8 u64,u32,u32.x8 (gfx906, gfx1030, gfx1100, gfx1151, gfx1200, gfx1201)
    """
    i32: _image_atomic_xor_2dmsaa
    i64: _image_atomic_xor_2dmsaa
    v8i32: _image_atomic_xor_2dmsaa
    @overload
    def __call__(self, value: Any, s: Any, t: Any, fragment: Any, rsrc: Any, texture_fail: int, aux: int, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, value: Any, s: Any, t: Any, fragment: Any, rsrc: Any, texture_fail: int, aux: int, /) -> Any: ...

class _image_atomic_xor_3d:
    """
    amdgcn.image.atomic.xor._3d(value: T, s: U, t: U, r: U, rsrc: V, texture_fail: 0..1, aux: cache) -> T, T U V: u32,u32,u32.x8 u64,u32,u32.x8 (gfx906, gfx1030, gfx1100, gfx1151, gfx1200, gfx1201)
    """
    i32: _image_atomic_xor_3d
    i64: _image_atomic_xor_3d
    v8i32: _image_atomic_xor_3d
    @overload
    def __call__(self, value: Any, s: Any, t: Any, r: Any, rsrc: Any, texture_fail: int, aux: int, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, value: Any, s: Any, t: Any, r: Any, rsrc: Any, texture_fail: int, aux: int, /) -> Any: ...

class _image_atomic_xor_cube:
    """
    amdgcn.image.atomic.xor.cube(value: T, s: U, t: U, face: U, rsrc: V, texture_fail: 0..1, aux: cache) -> T, T U V: u32,u32,u32.x8 u64,u32,u32.x8 (gfx906, gfx1030, gfx1100, gfx1151, gfx1200, gfx1201)
    """
    i32: _image_atomic_xor_cube
    i64: _image_atomic_xor_cube
    v8i32: _image_atomic_xor_cube
    @overload
    def __call__(self, value: Any, s: Any, t: Any, face: Any, rsrc: Any, texture_fail: int, aux: int, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, value: Any, s: Any, t: Any, face: Any, rsrc: Any, texture_fail: int, aux: int, /) -> Any: ...

class _image_atomic_xor:
    _1d: _image_atomic_xor_1d
    _1darray: _image_atomic_xor_1darray
    _2d: _image_atomic_xor_2d
    _2darray: _image_atomic_xor_2darray
    _2darraymsaa: _image_atomic_xor_2darraymsaa
    _2dmsaa: _image_atomic_xor_2dmsaa
    _3d: _image_atomic_xor_3d
    cube: _image_atomic_xor_cube

class _image_atomic:
    add: _image_atomic_add
    and_: _image_atomic_and
    cmpswap: _image_atomic_cmpswap
    dec: _image_atomic_dec
    fmax: _image_atomic_fmax
    fmin: _image_atomic_fmin
    inc: _image_atomic_inc
    max: _image_atomic_max
    min: _image_atomic_min
    or_: _image_atomic_or
    pk: _image_atomic_pk
    smax: _image_atomic_smax
    smin: _image_atomic_smin
    sub: _image_atomic_sub
    swap: _image_atomic_swap
    umax: _image_atomic_umax
    umin: _image_atomic_umin
    xor: _image_atomic_xor

class _image_bvh_dual_intersect_ray:
    """
    amdgcn.image.bvh.dual.intersect.ray(node: u64, extent: f32, mask: u8, origin: f32.x3, direction: f32.x3, offsets: u32.x2, rsrc: u32.x4) -> u32.x10, f32.x3, f32.x3 (gfx1200, gfx1201)
    """
    @overload
    def __call__(self, node: Any, extent: Any, mask: Any, origin: Any, direction: Any, offsets: Any, rsrc: Any, /) -> Any: ...
    @overload
    def __call__(self, d0_: Any, d1_: Any, d2_: Any, node: Any, extent: Any, mask: Any, origin: Any, direction: Any, offsets: Any, rsrc: Any, /) -> Any: ...

class _image_bvh_dual_intersect:
    ray: _image_bvh_dual_intersect_ray

class _image_bvh_dual:
    intersect: _image_bvh_dual_intersect

class _image_bvh_intersect_ray:
    """
    amdgcn.image.bvh.intersect.ray(node: T, extent: f32, origin: f32.x3, direction: U, inverse: U, rsrc: u32.x4) -> u32.x4, T U: u32,f32.x3 u32,f16.x3 u64,f32.x3 u64,f16.x3 (gfx1030, gfx1100, gfx1151, gfx1200, gfx1201)
    """
    i32: _image_bvh_intersect_ray
    i64: _image_bvh_intersect_ray
    v3f16: _image_bvh_intersect_ray
    v3f32: _image_bvh_intersect_ray
    @overload
    def __call__(self, node: Any, extent: Any, origin: Any, direction: Any, inverse: Any, rsrc: Any, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, node: Any, extent: Any, origin: Any, direction: Any, inverse: Any, rsrc: Any, /) -> Any: ...

class _image_bvh_intersect:
    ray: _image_bvh_intersect_ray

class _image_bvh:
    dual: _image_bvh_dual
    intersect: _image_bvh_intersect

class _image_bvh8_intersect_ray:
    """
    amdgcn.image.bvh8.intersect.ray(node: u64, extent: f32, mask: u8, origin: f32.x3, direction: f32.x3, offsets: u32, rsrc: u32.x4) -> u32.x10, f32.x3, f32.x3 (gfx1200, gfx1201)
    """
    @overload
    def __call__(self, node: Any, extent: Any, mask: Any, origin: Any, direction: Any, offsets: Any, rsrc: Any, /) -> Any: ...
    @overload
    def __call__(self, d0_: Any, d1_: Any, d2_: Any, node: Any, extent: Any, mask: Any, origin: Any, direction: Any, offsets: Any, rsrc: Any, /) -> Any: ...

class _image_bvh8_intersect:
    ray: _image_bvh8_intersect_ray

class _image_bvh8:
    intersect: _image_bvh8_intersect

class _image_gather4_2d:
    """
    amdgcn.image.gather4._2d(components: 0..15, s: U, t: U, rsrc: V, sampler: W, unnormalised: bool, texture_fail: 0..1, aux: cache) -> T, T U V W: f16.x4,f32,u32.x8,u32.x4 (gfx1030, gfx1100, gfx1151, gfx1200, gfx1201)
    amdgcn.image.gather4._2d(components: 0..15, s: U, t: U, rsrc: V, sampler: W, unnormalised: bool, texture_fail: 0..1, aux: cache) -> T, T U V W: f32.x4,f32,u32.x8,u32.x4 f32.x4,f16,u32.x8,u32.x4 (gfx906, gfx1030, gfx1100, gfx1151, gfx1200, gfx1201)
    """
    f16: _image_gather4_2d
    f32: _image_gather4_2d
    v4f16: _image_gather4_2d
    v4f32: _image_gather4_2d
    v4i32: _image_gather4_2d
    v8i32: _image_gather4_2d
    @overload
    def __call__(self, components: int, s: Any, t: Any, rsrc: Any, sampler: Any, unnormalised: int, texture_fail: int, aux: int, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, components: int, s: Any, t: Any, rsrc: Any, sampler: Any, unnormalised: int, texture_fail: int, aux: int, /) -> Any: ...

class _image_gather4_2darray:
    """
    amdgcn.image.gather4._2darray(components: 0..15, s: U, t: U, slice: U, rsrc: V, sampler: W, unnormalised: bool, texture_fail: 0..1, aux: cache) -> T, T U V W: f16.x4,f32,u32.x8,u32.x4 (gfx1030, gfx1100, gfx1151, gfx1200, gfx1201)
    amdgcn.image.gather4._2darray(components: 0..15, s: U, t: U, slice: U, rsrc: V, sampler: W, unnormalised: bool, texture_fail: 0..1, aux: cache) -> T, T U V W: f32.x4,f32,u32.x8,u32.x4 f32.x4,f16,u32.x8,u32.x4 (gfx906, gfx1030, gfx1100, gfx1151, gfx1200, gfx1201)
    """
    f16: _image_gather4_2darray
    f32: _image_gather4_2darray
    v4f16: _image_gather4_2darray
    v4f32: _image_gather4_2darray
    v4i32: _image_gather4_2darray
    v8i32: _image_gather4_2darray
    @overload
    def __call__(self, components: int, s: Any, t: Any, slice: Any, rsrc: Any, sampler: Any, unnormalised: int, texture_fail: int, aux: int, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, components: int, s: Any, t: Any, slice: Any, rsrc: Any, sampler: Any, unnormalised: int, texture_fail: int, aux: int, /) -> Any: ...

class _image_gather4_b_2d:
    """
    amdgcn.image.gather4.b._2d(components: 0..15, bias: U, s: V, t: V, rsrc: W, sampler: X, unnormalised: bool, texture_fail: 0..1, aux: cache) -> T, T U V W X: f16.x4,f32,f32,u32.x8,u32.x4 (gfx1030, gfx1100, gfx1151, gfx1200, gfx1201)
    amdgcn.image.gather4.b._2d(components: 0..15, bias: U, s: V, t: V, rsrc: W, sampler: X, unnormalised: bool, texture_fail: 0..1, aux: cache) -> T, T U V W X: f32.x4,f32,f32,u32.x8,u32.x4 f32.x4,f16,f16,u32.x8,u32.x4 (gfx906, gfx1030, gfx1100, gfx1151, gfx1200, gfx1201)
    """
    f16: _image_gather4_b_2d
    f32: _image_gather4_b_2d
    v4f16: _image_gather4_b_2d
    v4f32: _image_gather4_b_2d
    v4i32: _image_gather4_b_2d
    v8i32: _image_gather4_b_2d
    @overload
    def __call__(self, components: int, bias: Any, s: Any, t: Any, rsrc: Any, sampler: Any, unnormalised: int, texture_fail: int, aux: int, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, components: int, bias: Any, s: Any, t: Any, rsrc: Any, sampler: Any, unnormalised: int, texture_fail: int, aux: int, /) -> Any: ...

class _image_gather4_b_2darray:
    """
    amdgcn.image.gather4.b._2darray(components: 0..15, bias: U, s: V, t: V, slice: V, rsrc: W, sampler: X, unnormalised: bool, texture_fail: 0..1, aux: cache) -> T, T U V W X: f16.x4,f32,f32,u32.x8,u32.x4 (gfx1030, gfx1100, gfx1151, gfx1200, gfx1201)
    amdgcn.image.gather4.b._2darray(components: 0..15, bias: U, s: V, t: V, slice: V, rsrc: W, sampler: X, unnormalised: bool, texture_fail: 0..1, aux: cache) -> T, T U V W X: f32.x4,f32,f32,u32.x8,u32.x4 f32.x4,f16,f16,u32.x8,u32.x4 (gfx906, gfx1030, gfx1100, gfx1151, gfx1200, gfx1201)
    """
    f16: _image_gather4_b_2darray
    f32: _image_gather4_b_2darray
    v4f16: _image_gather4_b_2darray
    v4f32: _image_gather4_b_2darray
    v4i32: _image_gather4_b_2darray
    v8i32: _image_gather4_b_2darray
    @overload
    def __call__(self, components: int, bias: Any, s: Any, t: Any, slice: Any, rsrc: Any, sampler: Any, unnormalised: int, texture_fail: int, aux: int, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, components: int, bias: Any, s: Any, t: Any, slice: Any, rsrc: Any, sampler: Any, unnormalised: int, texture_fail: int, aux: int, /) -> Any: ...

class _image_gather4_b_cl_2d:
    """
    amdgcn.image.gather4.b.cl._2d(components: 0..15, bias: U, s: V, t: V, clamp: V, rsrc: W, sampler: X, unnormalised: bool, texture_fail: 0..1, aux: cache) -> T, T U V W X: f16.x4,f32,f32,u32.x8,u32.x4 (gfx1030, gfx1100, gfx1151, gfx1200, gfx1201)
    amdgcn.image.gather4.b.cl._2d(components: 0..15, bias: U, s: V, t: V, clamp: V, rsrc: W, sampler: X, unnormalised: bool, texture_fail: 0..1, aux: cache) -> T, T U V W X: f32.x4,f32,f32,u32.x8,u32.x4 f32.x4,f16,f16,u32.x8,u32.x4 (gfx906, gfx1030, gfx1100, gfx1151, gfx1200, gfx1201)
    """
    f16: _image_gather4_b_cl_2d
    f32: _image_gather4_b_cl_2d
    v4f16: _image_gather4_b_cl_2d
    v4f32: _image_gather4_b_cl_2d
    v4i32: _image_gather4_b_cl_2d
    v8i32: _image_gather4_b_cl_2d
    @overload
    def __call__(self, components: int, bias: Any, s: Any, t: Any, clamp: Any, rsrc: Any, sampler: Any, unnormalised: int, texture_fail: int, aux: int, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, components: int, bias: Any, s: Any, t: Any, clamp: Any, rsrc: Any, sampler: Any, unnormalised: int, texture_fail: int, aux: int, /) -> Any: ...

class _image_gather4_b_cl_2darray:
    """
    amdgcn.image.gather4.b.cl._2darray(components: 0..15, bias: U, s: V, t: V, slice: V, clamp: V, rsrc: W, sampler: X, unnormalised: bool, texture_fail: 0..1, aux: cache) -> T, T U V W X: f16.x4,f32,f32,u32.x8,u32.x4 (gfx1030, gfx1100, gfx1151, gfx1200, gfx1201)
    amdgcn.image.gather4.b.cl._2darray(components: 0..15, bias: U, s: V, t: V, slice: V, clamp: V, rsrc: W, sampler: X, unnormalised: bool, texture_fail: 0..1, aux: cache) -> T, T U V W X: f32.x4,f32,f32,u32.x8,u32.x4 f32.x4,f16,f16,u32.x8,u32.x4 (gfx906, gfx1030, gfx1100, gfx1151, gfx1200, gfx1201)
    """
    f16: _image_gather4_b_cl_2darray
    f32: _image_gather4_b_cl_2darray
    v4f16: _image_gather4_b_cl_2darray
    v4f32: _image_gather4_b_cl_2darray
    v4i32: _image_gather4_b_cl_2darray
    v8i32: _image_gather4_b_cl_2darray
    @overload
    def __call__(self, components: int, bias: Any, s: Any, t: Any, slice: Any, clamp: Any, rsrc: Any, sampler: Any, unnormalised: int, texture_fail: int, aux: int, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, components: int, bias: Any, s: Any, t: Any, slice: Any, clamp: Any, rsrc: Any, sampler: Any, unnormalised: int, texture_fail: int, aux: int, /) -> Any: ...

class _image_gather4_b_cl_cube:
    """
    amdgcn.image.gather4.b.cl.cube(components: 0..15, bias: U, s: V, t: V, face: V, clamp: V, rsrc: W, sampler: X, unnormalised: bool, texture_fail: 0..1, aux: cache) -> T, T U V W X: f16.x4,f32,f32,u32.x8,u32.x4 (gfx1030, gfx1100, gfx1151, gfx1200, gfx1201)
    amdgcn.image.gather4.b.cl.cube(components: 0..15, bias: U, s: V, t: V, face: V, clamp: V, rsrc: W, sampler: X, unnormalised: bool, texture_fail: 0..1, aux: cache) -> T, T U V W X: f32.x4,f32,f32,u32.x8,u32.x4 f32.x4,f16,f16,u32.x8,u32.x4 (gfx906, gfx1030, gfx1100, gfx1151, gfx1200, gfx1201)
    """
    f16: _image_gather4_b_cl_cube
    f32: _image_gather4_b_cl_cube
    v4f16: _image_gather4_b_cl_cube
    v4f32: _image_gather4_b_cl_cube
    v4i32: _image_gather4_b_cl_cube
    v8i32: _image_gather4_b_cl_cube
    @overload
    def __call__(self, components: int, bias: Any, s: Any, t: Any, face: Any, clamp: Any, rsrc: Any, sampler: Any, unnormalised: int, texture_fail: int, aux: int, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, components: int, bias: Any, s: Any, t: Any, face: Any, clamp: Any, rsrc: Any, sampler: Any, unnormalised: int, texture_fail: int, aux: int, /) -> Any: ...

class _image_gather4_b_cl_o_2d:
    """
    amdgcn.image.gather4.b.cl.o._2d(components: 0..15, offset: u32, bias: U, s: V, t: V, clamp: V, rsrc: W, sampler: X, unnormalised: bool, texture_fail: 0..1, aux: cache) -> T, T U V W X: f16.x4,f32,f32,u32.x8,u32.x4 (gfx1030)
    amdgcn.image.gather4.b.cl.o._2d(components: 0..15, offset: u32, bias: U, s: V, t: V, clamp: V, rsrc: W, sampler: X, unnormalised: bool, texture_fail: 0..1, aux: cache) -> T, T U V W X: f32.x4,f32,f32,u32.x8,u32.x4 f32.x4,f16,f16,u32.x8,u32.x4 (gfx906, gfx1030)
    """
    f16: _image_gather4_b_cl_o_2d
    f32: _image_gather4_b_cl_o_2d
    v4f16: _image_gather4_b_cl_o_2d
    v4f32: _image_gather4_b_cl_o_2d
    v4i32: _image_gather4_b_cl_o_2d
    v8i32: _image_gather4_b_cl_o_2d
    @overload
    def __call__(self, components: int, offset: Any, bias: Any, s: Any, t: Any, clamp: Any, rsrc: Any, sampler: Any, unnormalised: int, texture_fail: int, aux: int, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, components: int, offset: Any, bias: Any, s: Any, t: Any, clamp: Any, rsrc: Any, sampler: Any, unnormalised: int, texture_fail: int, aux: int, /) -> Any: ...

class _image_gather4_b_cl_o_2darray:
    """
    amdgcn.image.gather4.b.cl.o._2darray(components: 0..15, offset: u32, bias: U, s: V, t: V, slice: V, clamp: V, rsrc: W, sampler: X, unnormalised: bool, texture_fail: 0..1, aux: cache) -> T, T U V W X: f16.x4,f32,f32,u32.x8,u32.x4 (gfx1030)
    amdgcn.image.gather4.b.cl.o._2darray(components: 0..15, offset: u32, bias: U, s: V, t: V, slice: V, clamp: V, rsrc: W, sampler: X, unnormalised: bool, texture_fail: 0..1, aux: cache) -> T, T U V W X: f32.x4,f32,f32,u32.x8,u32.x4 f32.x4,f16,f16,u32.x8,u32.x4 (gfx906, gfx1030)
    """
    f16: _image_gather4_b_cl_o_2darray
    f32: _image_gather4_b_cl_o_2darray
    v4f16: _image_gather4_b_cl_o_2darray
    v4f32: _image_gather4_b_cl_o_2darray
    v4i32: _image_gather4_b_cl_o_2darray
    v8i32: _image_gather4_b_cl_o_2darray
    @overload
    def __call__(self, components: int, offset: Any, bias: Any, s: Any, t: Any, slice: Any, clamp: Any, rsrc: Any, sampler: Any, unnormalised: int, texture_fail: int, aux: int, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, components: int, offset: Any, bias: Any, s: Any, t: Any, slice: Any, clamp: Any, rsrc: Any, sampler: Any, unnormalised: int, texture_fail: int, aux: int, /) -> Any: ...

class _image_gather4_b_cl_o_cube:
    """
    amdgcn.image.gather4.b.cl.o.cube(components: 0..15, offset: u32, bias: U, s: V, t: V, face: V, clamp: V, rsrc: W, sampler: X, unnormalised: bool, texture_fail: 0..1, aux: cache) -> T, T U V W X: f16.x4,f32,f32,u32.x8,u32.x4 (gfx1030)
    amdgcn.image.gather4.b.cl.o.cube(components: 0..15, offset: u32, bias: U, s: V, t: V, face: V, clamp: V, rsrc: W, sampler: X, unnormalised: bool, texture_fail: 0..1, aux: cache) -> T, T U V W X: f32.x4,f32,f32,u32.x8,u32.x4 f32.x4,f16,f16,u32.x8,u32.x4 (gfx906, gfx1030)
    """
    f16: _image_gather4_b_cl_o_cube
    f32: _image_gather4_b_cl_o_cube
    v4f16: _image_gather4_b_cl_o_cube
    v4f32: _image_gather4_b_cl_o_cube
    v4i32: _image_gather4_b_cl_o_cube
    v8i32: _image_gather4_b_cl_o_cube
    @overload
    def __call__(self, components: int, offset: Any, bias: Any, s: Any, t: Any, face: Any, clamp: Any, rsrc: Any, sampler: Any, unnormalised: int, texture_fail: int, aux: int, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, components: int, offset: Any, bias: Any, s: Any, t: Any, face: Any, clamp: Any, rsrc: Any, sampler: Any, unnormalised: int, texture_fail: int, aux: int, /) -> Any: ...

class _image_gather4_b_cl_o:
    _2d: _image_gather4_b_cl_o_2d
    _2darray: _image_gather4_b_cl_o_2darray
    cube: _image_gather4_b_cl_o_cube

class _image_gather4_b_cl:
    _2d: _image_gather4_b_cl_2d
    _2darray: _image_gather4_b_cl_2darray
    cube: _image_gather4_b_cl_cube
    o: _image_gather4_b_cl_o

class _image_gather4_b_cube:
    """
    amdgcn.image.gather4.b.cube(components: 0..15, bias: U, s: V, t: V, face: V, rsrc: W, sampler: X, unnormalised: bool, texture_fail: 0..1, aux: cache) -> T, T U V W X: f16.x4,f32,f32,u32.x8,u32.x4 (gfx1030, gfx1100, gfx1151, gfx1200, gfx1201)
    amdgcn.image.gather4.b.cube(components: 0..15, bias: U, s: V, t: V, face: V, rsrc: W, sampler: X, unnormalised: bool, texture_fail: 0..1, aux: cache) -> T, T U V W X: f32.x4,f32,f32,u32.x8,u32.x4 f32.x4,f16,f16,u32.x8,u32.x4 (gfx906, gfx1030, gfx1100, gfx1151, gfx1200, gfx1201)
    """
    f16: _image_gather4_b_cube
    f32: _image_gather4_b_cube
    v4f16: _image_gather4_b_cube
    v4f32: _image_gather4_b_cube
    v4i32: _image_gather4_b_cube
    v8i32: _image_gather4_b_cube
    @overload
    def __call__(self, components: int, bias: Any, s: Any, t: Any, face: Any, rsrc: Any, sampler: Any, unnormalised: int, texture_fail: int, aux: int, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, components: int, bias: Any, s: Any, t: Any, face: Any, rsrc: Any, sampler: Any, unnormalised: int, texture_fail: int, aux: int, /) -> Any: ...

class _image_gather4_b_o_2d:
    """
    amdgcn.image.gather4.b.o._2d(components: 0..15, offset: u32, bias: U, s: V, t: V, rsrc: W, sampler: X, unnormalised: bool, texture_fail: 0..1, aux: cache) -> T, T U V W X: f16.x4,f32,f32,u32.x8,u32.x4 (gfx1030)
    amdgcn.image.gather4.b.o._2d(components: 0..15, offset: u32, bias: U, s: V, t: V, rsrc: W, sampler: X, unnormalised: bool, texture_fail: 0..1, aux: cache) -> T, T U V W X: f32.x4,f32,f32,u32.x8,u32.x4 f32.x4,f16,f16,u32.x8,u32.x4 (gfx906, gfx1030)
    """
    f16: _image_gather4_b_o_2d
    f32: _image_gather4_b_o_2d
    v4f16: _image_gather4_b_o_2d
    v4f32: _image_gather4_b_o_2d
    v4i32: _image_gather4_b_o_2d
    v8i32: _image_gather4_b_o_2d
    @overload
    def __call__(self, components: int, offset: Any, bias: Any, s: Any, t: Any, rsrc: Any, sampler: Any, unnormalised: int, texture_fail: int, aux: int, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, components: int, offset: Any, bias: Any, s: Any, t: Any, rsrc: Any, sampler: Any, unnormalised: int, texture_fail: int, aux: int, /) -> Any: ...

class _image_gather4_b_o_2darray:
    """
    amdgcn.image.gather4.b.o._2darray(components: 0..15, offset: u32, bias: U, s: V, t: V, slice: V, rsrc: W, sampler: X, unnormalised: bool, texture_fail: 0..1, aux: cache) -> T, T U V W X: f16.x4,f32,f32,u32.x8,u32.x4 (gfx1030)
    amdgcn.image.gather4.b.o._2darray(components: 0..15, offset: u32, bias: U, s: V, t: V, slice: V, rsrc: W, sampler: X, unnormalised: bool, texture_fail: 0..1, aux: cache) -> T, T U V W X: f32.x4,f32,f32,u32.x8,u32.x4 f32.x4,f16,f16,u32.x8,u32.x4 (gfx906, gfx1030)
    """
    f16: _image_gather4_b_o_2darray
    f32: _image_gather4_b_o_2darray
    v4f16: _image_gather4_b_o_2darray
    v4f32: _image_gather4_b_o_2darray
    v4i32: _image_gather4_b_o_2darray
    v8i32: _image_gather4_b_o_2darray
    @overload
    def __call__(self, components: int, offset: Any, bias: Any, s: Any, t: Any, slice: Any, rsrc: Any, sampler: Any, unnormalised: int, texture_fail: int, aux: int, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, components: int, offset: Any, bias: Any, s: Any, t: Any, slice: Any, rsrc: Any, sampler: Any, unnormalised: int, texture_fail: int, aux: int, /) -> Any: ...

class _image_gather4_b_o_cube:
    """
    amdgcn.image.gather4.b.o.cube(components: 0..15, offset: u32, bias: U, s: V, t: V, face: V, rsrc: W, sampler: X, unnormalised: bool, texture_fail: 0..1, aux: cache) -> T, T U V W X: f16.x4,f32,f32,u32.x8,u32.x4 (gfx1030)
    amdgcn.image.gather4.b.o.cube(components: 0..15, offset: u32, bias: U, s: V, t: V, face: V, rsrc: W, sampler: X, unnormalised: bool, texture_fail: 0..1, aux: cache) -> T, T U V W X: f32.x4,f32,f32,u32.x8,u32.x4 f32.x4,f16,f16,u32.x8,u32.x4 (gfx906, gfx1030)
    """
    f16: _image_gather4_b_o_cube
    f32: _image_gather4_b_o_cube
    v4f16: _image_gather4_b_o_cube
    v4f32: _image_gather4_b_o_cube
    v4i32: _image_gather4_b_o_cube
    v8i32: _image_gather4_b_o_cube
    @overload
    def __call__(self, components: int, offset: Any, bias: Any, s: Any, t: Any, face: Any, rsrc: Any, sampler: Any, unnormalised: int, texture_fail: int, aux: int, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, components: int, offset: Any, bias: Any, s: Any, t: Any, face: Any, rsrc: Any, sampler: Any, unnormalised: int, texture_fail: int, aux: int, /) -> Any: ...

class _image_gather4_b_o:
    _2d: _image_gather4_b_o_2d
    _2darray: _image_gather4_b_o_2darray
    cube: _image_gather4_b_o_cube

class _image_gather4_b:
    _2d: _image_gather4_b_2d
    _2darray: _image_gather4_b_2darray
    cl: _image_gather4_b_cl
    cube: _image_gather4_b_cube
    o: _image_gather4_b_o

class _image_gather4_c_2d:
    """
    amdgcn.image.gather4.c._2d(components: 0..15, z: f32, s: U, t: U, rsrc: V, sampler: W, unnormalised: bool, texture_fail: 0..1, aux: cache) -> T, T U V W: f16.x4,f32,u32.x8,u32.x4 (gfx1030, gfx1100, gfx1151, gfx1200, gfx1201)
    amdgcn.image.gather4.c._2d(components: 0..15, z: f32, s: U, t: U, rsrc: V, sampler: W, unnormalised: bool, texture_fail: 0..1, aux: cache) -> T, T U V W: f32.x4,f32,u32.x8,u32.x4 f32.x4,f16,u32.x8,u32.x4 (gfx906, gfx1030, gfx1100, gfx1151, gfx1200, gfx1201)
    """
    f16: _image_gather4_c_2d
    f32: _image_gather4_c_2d
    v4f16: _image_gather4_c_2d
    v4f32: _image_gather4_c_2d
    v4i32: _image_gather4_c_2d
    v8i32: _image_gather4_c_2d
    @overload
    def __call__(self, components: int, z: Any, s: Any, t: Any, rsrc: Any, sampler: Any, unnormalised: int, texture_fail: int, aux: int, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, components: int, z: Any, s: Any, t: Any, rsrc: Any, sampler: Any, unnormalised: int, texture_fail: int, aux: int, /) -> Any: ...

class _image_gather4_c_2darray:
    """
    amdgcn.image.gather4.c._2darray(components: 0..15, z: f32, s: U, t: U, slice: U, rsrc: V, sampler: W, unnormalised: bool, texture_fail: 0..1, aux: cache) -> T, T U V W: f16.x4,f32,u32.x8,u32.x4 (gfx1030, gfx1100, gfx1151, gfx1200, gfx1201)
    amdgcn.image.gather4.c._2darray(components: 0..15, z: f32, s: U, t: U, slice: U, rsrc: V, sampler: W, unnormalised: bool, texture_fail: 0..1, aux: cache) -> T, T U V W: f32.x4,f32,u32.x8,u32.x4 f32.x4,f16,u32.x8,u32.x4 (gfx906, gfx1030, gfx1100, gfx1151, gfx1200, gfx1201)
    """
    f16: _image_gather4_c_2darray
    f32: _image_gather4_c_2darray
    v4f16: _image_gather4_c_2darray
    v4f32: _image_gather4_c_2darray
    v4i32: _image_gather4_c_2darray
    v8i32: _image_gather4_c_2darray
    @overload
    def __call__(self, components: int, z: Any, s: Any, t: Any, slice: Any, rsrc: Any, sampler: Any, unnormalised: int, texture_fail: int, aux: int, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, components: int, z: Any, s: Any, t: Any, slice: Any, rsrc: Any, sampler: Any, unnormalised: int, texture_fail: int, aux: int, /) -> Any: ...

class _image_gather4_c_b_2d:
    """
    amdgcn.image.gather4.c.b._2d(components: 0..15, bias: U, z: f32, s: V, t: V, rsrc: W, sampler: X, unnormalised: bool, texture_fail: 0..1, aux: cache) -> T, T U V W X: f16.x4,f32,f32,u32.x8,u32.x4 (gfx1030, gfx1100, gfx1151, gfx1200, gfx1201)
    amdgcn.image.gather4.c.b._2d(components: 0..15, bias: U, z: f32, s: V, t: V, rsrc: W, sampler: X, unnormalised: bool, texture_fail: 0..1, aux: cache) -> T, T U V W X: f32.x4,f32,f32,u32.x8,u32.x4 f32.x4,f16,f16,u32.x8,u32.x4 (gfx906, gfx1030, gfx1100, gfx1151, gfx1200, gfx1201)
    """
    f16: _image_gather4_c_b_2d
    f32: _image_gather4_c_b_2d
    v4f16: _image_gather4_c_b_2d
    v4f32: _image_gather4_c_b_2d
    v4i32: _image_gather4_c_b_2d
    v8i32: _image_gather4_c_b_2d
    @overload
    def __call__(self, components: int, bias: Any, z: Any, s: Any, t: Any, rsrc: Any, sampler: Any, unnormalised: int, texture_fail: int, aux: int, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, components: int, bias: Any, z: Any, s: Any, t: Any, rsrc: Any, sampler: Any, unnormalised: int, texture_fail: int, aux: int, /) -> Any: ...

class _image_gather4_c_b_2darray:
    """
    amdgcn.image.gather4.c.b._2darray(components: 0..15, bias: U, z: f32, s: V, t: V, slice: V, rsrc: W, sampler: X, unnormalised: bool, texture_fail: 0..1, aux: cache) -> T, T U V W X: f16.x4,f32,f32,u32.x8,u32.x4 (gfx1030, gfx1100, gfx1151, gfx1200, gfx1201)
    amdgcn.image.gather4.c.b._2darray(components: 0..15, bias: U, z: f32, s: V, t: V, slice: V, rsrc: W, sampler: X, unnormalised: bool, texture_fail: 0..1, aux: cache) -> T, T U V W X: f32.x4,f32,f32,u32.x8,u32.x4 f32.x4,f16,f16,u32.x8,u32.x4 (gfx906, gfx1030, gfx1100, gfx1151, gfx1200, gfx1201)
    """
    f16: _image_gather4_c_b_2darray
    f32: _image_gather4_c_b_2darray
    v4f16: _image_gather4_c_b_2darray
    v4f32: _image_gather4_c_b_2darray
    v4i32: _image_gather4_c_b_2darray
    v8i32: _image_gather4_c_b_2darray
    @overload
    def __call__(self, components: int, bias: Any, z: Any, s: Any, t: Any, slice: Any, rsrc: Any, sampler: Any, unnormalised: int, texture_fail: int, aux: int, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, components: int, bias: Any, z: Any, s: Any, t: Any, slice: Any, rsrc: Any, sampler: Any, unnormalised: int, texture_fail: int, aux: int, /) -> Any: ...

class _image_gather4_c_b_cl_2d:
    """
    amdgcn.image.gather4.c.b.cl._2d(components: 0..15, bias: U, z: f32, s: V, t: V, clamp: V, rsrc: W, sampler: X, unnormalised: bool, texture_fail: 0..1, aux: cache) -> T, T U V W X: f16.x4,f32,f32,u32.x8,u32.x4 (gfx1030, gfx1100, gfx1151, gfx1200, gfx1201)
    amdgcn.image.gather4.c.b.cl._2d(components: 0..15, bias: U, z: f32, s: V, t: V, clamp: V, rsrc: W, sampler: X, unnormalised: bool, texture_fail: 0..1, aux: cache) -> T, T U V W X: f32.x4,f32,f32,u32.x8,u32.x4 f32.x4,f16,f16,u32.x8,u32.x4 (gfx906, gfx1030, gfx1100, gfx1151, gfx1200, gfx1201)
    """
    f16: _image_gather4_c_b_cl_2d
    f32: _image_gather4_c_b_cl_2d
    v4f16: _image_gather4_c_b_cl_2d
    v4f32: _image_gather4_c_b_cl_2d
    v4i32: _image_gather4_c_b_cl_2d
    v8i32: _image_gather4_c_b_cl_2d
    @overload
    def __call__(self, components: int, bias: Any, z: Any, s: Any, t: Any, clamp: Any, rsrc: Any, sampler: Any, unnormalised: int, texture_fail: int, aux: int, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, components: int, bias: Any, z: Any, s: Any, t: Any, clamp: Any, rsrc: Any, sampler: Any, unnormalised: int, texture_fail: int, aux: int, /) -> Any: ...

class _image_gather4_c_b_cl_2darray:
    """
    amdgcn.image.gather4.c.b.cl._2darray(components: 0..15, bias: U, z: f32, s: V, t: V, slice: V, clamp: V, rsrc: W, sampler: X, unnormalised: bool, texture_fail: 0..1, aux: cache) -> T, T U V W X: f16.x4,f32,f32,u32.x8,u32.x4 (gfx1030, gfx1100, gfx1151, gfx1200, gfx1201)
    amdgcn.image.gather4.c.b.cl._2darray(components: 0..15, bias: U, z: f32, s: V, t: V, slice: V, clamp: V, rsrc: W, sampler: X, unnormalised: bool, texture_fail: 0..1, aux: cache) -> T, T U V W X: f32.x4,f32,f32,u32.x8,u32.x4 f32.x4,f16,f16,u32.x8,u32.x4 (gfx906, gfx1030, gfx1100, gfx1151, gfx1200, gfx1201)
    """
    f16: _image_gather4_c_b_cl_2darray
    f32: _image_gather4_c_b_cl_2darray
    v4f16: _image_gather4_c_b_cl_2darray
    v4f32: _image_gather4_c_b_cl_2darray
    v4i32: _image_gather4_c_b_cl_2darray
    v8i32: _image_gather4_c_b_cl_2darray
    @overload
    def __call__(self, components: int, bias: Any, z: Any, s: Any, t: Any, slice: Any, clamp: Any, rsrc: Any, sampler: Any, unnormalised: int, texture_fail: int, aux: int, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, components: int, bias: Any, z: Any, s: Any, t: Any, slice: Any, clamp: Any, rsrc: Any, sampler: Any, unnormalised: int, texture_fail: int, aux: int, /) -> Any: ...

class _image_gather4_c_b_cl_cube:
    """
    amdgcn.image.gather4.c.b.cl.cube(components: 0..15, bias: U, z: f32, s: V, t: V, face: V, clamp: V, rsrc: W, sampler: X, unnormalised: bool, texture_fail: 0..1, aux: cache) -> T, T U V W X: f16.x4,f32,f32,u32.x8,u32.x4 (gfx1030, gfx1100, gfx1151, gfx1200, gfx1201)
    amdgcn.image.gather4.c.b.cl.cube(components: 0..15, bias: U, z: f32, s: V, t: V, face: V, clamp: V, rsrc: W, sampler: X, unnormalised: bool, texture_fail: 0..1, aux: cache) -> T, T U V W X: f32.x4,f32,f32,u32.x8,u32.x4 f32.x4,f16,f16,u32.x8,u32.x4 (gfx906, gfx1030, gfx1100, gfx1151, gfx1200, gfx1201)
    """
    f16: _image_gather4_c_b_cl_cube
    f32: _image_gather4_c_b_cl_cube
    v4f16: _image_gather4_c_b_cl_cube
    v4f32: _image_gather4_c_b_cl_cube
    v4i32: _image_gather4_c_b_cl_cube
    v8i32: _image_gather4_c_b_cl_cube
    @overload
    def __call__(self, components: int, bias: Any, z: Any, s: Any, t: Any, face: Any, clamp: Any, rsrc: Any, sampler: Any, unnormalised: int, texture_fail: int, aux: int, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, components: int, bias: Any, z: Any, s: Any, t: Any, face: Any, clamp: Any, rsrc: Any, sampler: Any, unnormalised: int, texture_fail: int, aux: int, /) -> Any: ...

class _image_gather4_c_b_cl_o_2d:
    """
    amdgcn.image.gather4.c.b.cl.o._2d(components: 0..15, offset: u32, bias: U, z: f32, s: V, t: V, clamp: V, rsrc: W, sampler: X, unnormalised: bool, texture_fail: 0..1, aux: cache) -> T, T U V W X: f16.x4,f32,f32,u32.x8,u32.x4 (gfx1030)
    amdgcn.image.gather4.c.b.cl.o._2d(components: 0..15, offset: u32, bias: U, z: f32, s: V, t: V, clamp: V, rsrc: W, sampler: X, unnormalised: bool, texture_fail: 0..1, aux: cache) -> T, T U V W X: f32.x4,f32,f32,u32.x8,u32.x4 f32.x4,f16,f16,u32.x8,u32.x4 (gfx906, gfx1030)
    """
    f16: _image_gather4_c_b_cl_o_2d
    f32: _image_gather4_c_b_cl_o_2d
    v4f16: _image_gather4_c_b_cl_o_2d
    v4f32: _image_gather4_c_b_cl_o_2d
    v4i32: _image_gather4_c_b_cl_o_2d
    v8i32: _image_gather4_c_b_cl_o_2d
    @overload
    def __call__(self, components: int, offset: Any, bias: Any, z: Any, s: Any, t: Any, clamp: Any, rsrc: Any, sampler: Any, unnormalised: int, texture_fail: int, aux: int, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, components: int, offset: Any, bias: Any, z: Any, s: Any, t: Any, clamp: Any, rsrc: Any, sampler: Any, unnormalised: int, texture_fail: int, aux: int, /) -> Any: ...

class _image_gather4_c_b_cl_o_2darray:
    """
    amdgcn.image.gather4.c.b.cl.o._2darray(components: 0..15, offset: u32, bias: U, z: f32, s: V, t: V, slice: V, clamp: V, rsrc: W, sampler: X, unnormalised: bool, texture_fail: 0..1, aux: cache) -> T, T U V W X: f16.x4,f32,f32,u32.x8,u32.x4 (gfx1030)
    amdgcn.image.gather4.c.b.cl.o._2darray(components: 0..15, offset: u32, bias: U, z: f32, s: V, t: V, slice: V, clamp: V, rsrc: W, sampler: X, unnormalised: bool, texture_fail: 0..1, aux: cache) -> T, T U V W X: f32.x4,f32,f32,u32.x8,u32.x4 f32.x4,f16,f16,u32.x8,u32.x4 (gfx906, gfx1030)
    """
    f16: _image_gather4_c_b_cl_o_2darray
    f32: _image_gather4_c_b_cl_o_2darray
    v4f16: _image_gather4_c_b_cl_o_2darray
    v4f32: _image_gather4_c_b_cl_o_2darray
    v4i32: _image_gather4_c_b_cl_o_2darray
    v8i32: _image_gather4_c_b_cl_o_2darray
    @overload
    def __call__(self, components: int, offset: Any, bias: Any, z: Any, s: Any, t: Any, slice: Any, clamp: Any, rsrc: Any, sampler: Any, unnormalised: int, texture_fail: int, aux: int, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, components: int, offset: Any, bias: Any, z: Any, s: Any, t: Any, slice: Any, clamp: Any, rsrc: Any, sampler: Any, unnormalised: int, texture_fail: int, aux: int, /) -> Any: ...

class _image_gather4_c_b_cl_o_cube:
    """
    amdgcn.image.gather4.c.b.cl.o.cube(components: 0..15, offset: u32, bias: U, z: f32, s: V, t: V, face: V, clamp: V, rsrc: W, sampler: X, unnormalised: bool, texture_fail: 0..1, aux: cache) -> T, T U V W X: f16.x4,f32,f32,u32.x8,u32.x4 (gfx1030)
    amdgcn.image.gather4.c.b.cl.o.cube(components: 0..15, offset: u32, bias: U, z: f32, s: V, t: V, face: V, clamp: V, rsrc: W, sampler: X, unnormalised: bool, texture_fail: 0..1, aux: cache) -> T, T U V W X: f32.x4,f32,f32,u32.x8,u32.x4 f32.x4,f16,f16,u32.x8,u32.x4 (gfx906, gfx1030)
    """
    f16: _image_gather4_c_b_cl_o_cube
    f32: _image_gather4_c_b_cl_o_cube
    v4f16: _image_gather4_c_b_cl_o_cube
    v4f32: _image_gather4_c_b_cl_o_cube
    v4i32: _image_gather4_c_b_cl_o_cube
    v8i32: _image_gather4_c_b_cl_o_cube
    @overload
    def __call__(self, components: int, offset: Any, bias: Any, z: Any, s: Any, t: Any, face: Any, clamp: Any, rsrc: Any, sampler: Any, unnormalised: int, texture_fail: int, aux: int, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, components: int, offset: Any, bias: Any, z: Any, s: Any, t: Any, face: Any, clamp: Any, rsrc: Any, sampler: Any, unnormalised: int, texture_fail: int, aux: int, /) -> Any: ...

class _image_gather4_c_b_cl_o:
    _2d: _image_gather4_c_b_cl_o_2d
    _2darray: _image_gather4_c_b_cl_o_2darray
    cube: _image_gather4_c_b_cl_o_cube

class _image_gather4_c_b_cl:
    _2d: _image_gather4_c_b_cl_2d
    _2darray: _image_gather4_c_b_cl_2darray
    cube: _image_gather4_c_b_cl_cube
    o: _image_gather4_c_b_cl_o

class _image_gather4_c_b_cube:
    """
    amdgcn.image.gather4.c.b.cube(components: 0..15, bias: U, z: f32, s: V, t: V, face: V, rsrc: W, sampler: X, unnormalised: bool, texture_fail: 0..1, aux: cache) -> T, T U V W X: f16.x4,f32,f32,u32.x8,u32.x4 (gfx1030, gfx1100, gfx1151, gfx1200, gfx1201)
    amdgcn.image.gather4.c.b.cube(components: 0..15, bias: U, z: f32, s: V, t: V, face: V, rsrc: W, sampler: X, unnormalised: bool, texture_fail: 0..1, aux: cache) -> T, T U V W X: f32.x4,f32,f32,u32.x8,u32.x4 f32.x4,f16,f16,u32.x8,u32.x4 (gfx906, gfx1030, gfx1100, gfx1151, gfx1200, gfx1201)
    """
    f16: _image_gather4_c_b_cube
    f32: _image_gather4_c_b_cube
    v4f16: _image_gather4_c_b_cube
    v4f32: _image_gather4_c_b_cube
    v4i32: _image_gather4_c_b_cube
    v8i32: _image_gather4_c_b_cube
    @overload
    def __call__(self, components: int, bias: Any, z: Any, s: Any, t: Any, face: Any, rsrc: Any, sampler: Any, unnormalised: int, texture_fail: int, aux: int, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, components: int, bias: Any, z: Any, s: Any, t: Any, face: Any, rsrc: Any, sampler: Any, unnormalised: int, texture_fail: int, aux: int, /) -> Any: ...

class _image_gather4_c_b_o_2d:
    """
    amdgcn.image.gather4.c.b.o._2d(components: 0..15, offset: u32, bias: U, z: f32, s: V, t: V, rsrc: W, sampler: X, unnormalised: bool, texture_fail: 0..1, aux: cache) -> T, T U V W X: f16.x4,f32,f32,u32.x8,u32.x4 (gfx1030)
    amdgcn.image.gather4.c.b.o._2d(components: 0..15, offset: u32, bias: U, z: f32, s: V, t: V, rsrc: W, sampler: X, unnormalised: bool, texture_fail: 0..1, aux: cache) -> T, T U V W X: f32.x4,f32,f32,u32.x8,u32.x4 f32.x4,f16,f16,u32.x8,u32.x4 (gfx906, gfx1030)
    """
    f16: _image_gather4_c_b_o_2d
    f32: _image_gather4_c_b_o_2d
    v4f16: _image_gather4_c_b_o_2d
    v4f32: _image_gather4_c_b_o_2d
    v4i32: _image_gather4_c_b_o_2d
    v8i32: _image_gather4_c_b_o_2d
    @overload
    def __call__(self, components: int, offset: Any, bias: Any, z: Any, s: Any, t: Any, rsrc: Any, sampler: Any, unnormalised: int, texture_fail: int, aux: int, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, components: int, offset: Any, bias: Any, z: Any, s: Any, t: Any, rsrc: Any, sampler: Any, unnormalised: int, texture_fail: int, aux: int, /) -> Any: ...

class _image_gather4_c_b_o_2darray:
    """
    amdgcn.image.gather4.c.b.o._2darray(components: 0..15, offset: u32, bias: U, z: f32, s: V, t: V, slice: V, rsrc: W, sampler: X, unnormalised: bool, texture_fail: 0..1, aux: cache) -> T, T U V W X: f16.x4,f32,f32,u32.x8,u32.x4 (gfx1030)
    amdgcn.image.gather4.c.b.o._2darray(components: 0..15, offset: u32, bias: U, z: f32, s: V, t: V, slice: V, rsrc: W, sampler: X, unnormalised: bool, texture_fail: 0..1, aux: cache) -> T, T U V W X: f32.x4,f32,f32,u32.x8,u32.x4 f32.x4,f16,f16,u32.x8,u32.x4 (gfx906, gfx1030)
    """
    f16: _image_gather4_c_b_o_2darray
    f32: _image_gather4_c_b_o_2darray
    v4f16: _image_gather4_c_b_o_2darray
    v4f32: _image_gather4_c_b_o_2darray
    v4i32: _image_gather4_c_b_o_2darray
    v8i32: _image_gather4_c_b_o_2darray
    @overload
    def __call__(self, components: int, offset: Any, bias: Any, z: Any, s: Any, t: Any, slice: Any, rsrc: Any, sampler: Any, unnormalised: int, texture_fail: int, aux: int, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, components: int, offset: Any, bias: Any, z: Any, s: Any, t: Any, slice: Any, rsrc: Any, sampler: Any, unnormalised: int, texture_fail: int, aux: int, /) -> Any: ...

class _image_gather4_c_b_o_cube:
    """
    amdgcn.image.gather4.c.b.o.cube(components: 0..15, offset: u32, bias: U, z: f32, s: V, t: V, face: V, rsrc: W, sampler: X, unnormalised: bool, texture_fail: 0..1, aux: cache) -> T, T U V W X: f16.x4,f32,f32,u32.x8,u32.x4 (gfx1030)
    amdgcn.image.gather4.c.b.o.cube(components: 0..15, offset: u32, bias: U, z: f32, s: V, t: V, face: V, rsrc: W, sampler: X, unnormalised: bool, texture_fail: 0..1, aux: cache) -> T, T U V W X: f32.x4,f32,f32,u32.x8,u32.x4 f32.x4,f16,f16,u32.x8,u32.x4 (gfx906, gfx1030)
    """
    f16: _image_gather4_c_b_o_cube
    f32: _image_gather4_c_b_o_cube
    v4f16: _image_gather4_c_b_o_cube
    v4f32: _image_gather4_c_b_o_cube
    v4i32: _image_gather4_c_b_o_cube
    v8i32: _image_gather4_c_b_o_cube
    @overload
    def __call__(self, components: int, offset: Any, bias: Any, z: Any, s: Any, t: Any, face: Any, rsrc: Any, sampler: Any, unnormalised: int, texture_fail: int, aux: int, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, components: int, offset: Any, bias: Any, z: Any, s: Any, t: Any, face: Any, rsrc: Any, sampler: Any, unnormalised: int, texture_fail: int, aux: int, /) -> Any: ...

class _image_gather4_c_b_o:
    _2d: _image_gather4_c_b_o_2d
    _2darray: _image_gather4_c_b_o_2darray
    cube: _image_gather4_c_b_o_cube

class _image_gather4_c_b:
    _2d: _image_gather4_c_b_2d
    _2darray: _image_gather4_c_b_2darray
    cl: _image_gather4_c_b_cl
    cube: _image_gather4_c_b_cube
    o: _image_gather4_c_b_o

class _image_gather4_c_cl_2d:
    """
    amdgcn.image.gather4.c.cl._2d(components: 0..15, z: f32, s: U, t: U, clamp: U, rsrc: V, sampler: W, unnormalised: bool, texture_fail: 0..1, aux: cache) -> T, T U V W: f16.x4,f32,u32.x8,u32.x4 (gfx1030, gfx1100, gfx1151, gfx1200, gfx1201)
    amdgcn.image.gather4.c.cl._2d(components: 0..15, z: f32, s: U, t: U, clamp: U, rsrc: V, sampler: W, unnormalised: bool, texture_fail: 0..1, aux: cache) -> T, T U V W: f32.x4,f32,u32.x8,u32.x4 f32.x4,f16,u32.x8,u32.x4 (gfx906, gfx1030, gfx1100, gfx1151, gfx1200, gfx1201)
    """
    f16: _image_gather4_c_cl_2d
    f32: _image_gather4_c_cl_2d
    v4f16: _image_gather4_c_cl_2d
    v4f32: _image_gather4_c_cl_2d
    v4i32: _image_gather4_c_cl_2d
    v8i32: _image_gather4_c_cl_2d
    @overload
    def __call__(self, components: int, z: Any, s: Any, t: Any, clamp: Any, rsrc: Any, sampler: Any, unnormalised: int, texture_fail: int, aux: int, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, components: int, z: Any, s: Any, t: Any, clamp: Any, rsrc: Any, sampler: Any, unnormalised: int, texture_fail: int, aux: int, /) -> Any: ...

class _image_gather4_c_cl_2darray:
    """
    amdgcn.image.gather4.c.cl._2darray(components: 0..15, z: f32, s: U, t: U, slice: U, clamp: U, rsrc: V, sampler: W, unnormalised: bool, texture_fail: 0..1, aux: cache) -> T, T U V W: f16.x4,f32,u32.x8,u32.x4 (gfx1030, gfx1100, gfx1151, gfx1200, gfx1201)
    amdgcn.image.gather4.c.cl._2darray(components: 0..15, z: f32, s: U, t: U, slice: U, clamp: U, rsrc: V, sampler: W, unnormalised: bool, texture_fail: 0..1, aux: cache) -> T, T U V W: f32.x4,f32,u32.x8,u32.x4 f32.x4,f16,u32.x8,u32.x4 (gfx906, gfx1030, gfx1100, gfx1151, gfx1200, gfx1201)
    """
    f16: _image_gather4_c_cl_2darray
    f32: _image_gather4_c_cl_2darray
    v4f16: _image_gather4_c_cl_2darray
    v4f32: _image_gather4_c_cl_2darray
    v4i32: _image_gather4_c_cl_2darray
    v8i32: _image_gather4_c_cl_2darray
    @overload
    def __call__(self, components: int, z: Any, s: Any, t: Any, slice: Any, clamp: Any, rsrc: Any, sampler: Any, unnormalised: int, texture_fail: int, aux: int, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, components: int, z: Any, s: Any, t: Any, slice: Any, clamp: Any, rsrc: Any, sampler: Any, unnormalised: int, texture_fail: int, aux: int, /) -> Any: ...

class _image_gather4_c_cl_cube:
    """
    amdgcn.image.gather4.c.cl.cube(components: 0..15, z: f32, s: U, t: U, face: U, clamp: U, rsrc: V, sampler: W, unnormalised: bool, texture_fail: 0..1, aux: cache) -> T, T U V W: f16.x4,f32,u32.x8,u32.x4 (gfx1030, gfx1100, gfx1151, gfx1200, gfx1201)
    amdgcn.image.gather4.c.cl.cube(components: 0..15, z: f32, s: U, t: U, face: U, clamp: U, rsrc: V, sampler: W, unnormalised: bool, texture_fail: 0..1, aux: cache) -> T, T U V W: f32.x4,f32,u32.x8,u32.x4 f32.x4,f16,u32.x8,u32.x4 (gfx906, gfx1030, gfx1100, gfx1151, gfx1200, gfx1201)
    """
    f16: _image_gather4_c_cl_cube
    f32: _image_gather4_c_cl_cube
    v4f16: _image_gather4_c_cl_cube
    v4f32: _image_gather4_c_cl_cube
    v4i32: _image_gather4_c_cl_cube
    v8i32: _image_gather4_c_cl_cube
    @overload
    def __call__(self, components: int, z: Any, s: Any, t: Any, face: Any, clamp: Any, rsrc: Any, sampler: Any, unnormalised: int, texture_fail: int, aux: int, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, components: int, z: Any, s: Any, t: Any, face: Any, clamp: Any, rsrc: Any, sampler: Any, unnormalised: int, texture_fail: int, aux: int, /) -> Any: ...

class _image_gather4_c_cl_o_2d:
    """
    amdgcn.image.gather4.c.cl.o._2d(components: 0..15, offset: u32, z: f32, s: U, t: U, clamp: U, rsrc: V, sampler: W, unnormalised: bool, texture_fail: 0..1, aux: cache) -> T, T U V W: f16.x4,f32,u32.x8,u32.x4 (gfx1030)
    amdgcn.image.gather4.c.cl.o._2d(components: 0..15, offset: u32, z: f32, s: U, t: U, clamp: U, rsrc: V, sampler: W, unnormalised: bool, texture_fail: 0..1, aux: cache) -> T, T U V W: f32.x4,f32,u32.x8,u32.x4 f32.x4,f16,u32.x8,u32.x4 (gfx906, gfx1030)
    """
    f16: _image_gather4_c_cl_o_2d
    f32: _image_gather4_c_cl_o_2d
    v4f16: _image_gather4_c_cl_o_2d
    v4f32: _image_gather4_c_cl_o_2d
    v4i32: _image_gather4_c_cl_o_2d
    v8i32: _image_gather4_c_cl_o_2d
    @overload
    def __call__(self, components: int, offset: Any, z: Any, s: Any, t: Any, clamp: Any, rsrc: Any, sampler: Any, unnormalised: int, texture_fail: int, aux: int, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, components: int, offset: Any, z: Any, s: Any, t: Any, clamp: Any, rsrc: Any, sampler: Any, unnormalised: int, texture_fail: int, aux: int, /) -> Any: ...

class _image_gather4_c_cl_o_2darray:
    """
    amdgcn.image.gather4.c.cl.o._2darray(components: 0..15, offset: u32, z: f32, s: U, t: U, slice: U, clamp: U, rsrc: V, sampler: W, unnormalised: bool, texture_fail: 0..1, aux: cache) -> T, T U V W: f16.x4,f32,u32.x8,u32.x4 (gfx1030)
    amdgcn.image.gather4.c.cl.o._2darray(components: 0..15, offset: u32, z: f32, s: U, t: U, slice: U, clamp: U, rsrc: V, sampler: W, unnormalised: bool, texture_fail: 0..1, aux: cache) -> T, T U V W: f32.x4,f32,u32.x8,u32.x4 f32.x4,f16,u32.x8,u32.x4 (gfx906, gfx1030)
    """
    f16: _image_gather4_c_cl_o_2darray
    f32: _image_gather4_c_cl_o_2darray
    v4f16: _image_gather4_c_cl_o_2darray
    v4f32: _image_gather4_c_cl_o_2darray
    v4i32: _image_gather4_c_cl_o_2darray
    v8i32: _image_gather4_c_cl_o_2darray
    @overload
    def __call__(self, components: int, offset: Any, z: Any, s: Any, t: Any, slice: Any, clamp: Any, rsrc: Any, sampler: Any, unnormalised: int, texture_fail: int, aux: int, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, components: int, offset: Any, z: Any, s: Any, t: Any, slice: Any, clamp: Any, rsrc: Any, sampler: Any, unnormalised: int, texture_fail: int, aux: int, /) -> Any: ...

class _image_gather4_c_cl_o_cube:
    """
    amdgcn.image.gather4.c.cl.o.cube(components: 0..15, offset: u32, z: f32, s: U, t: U, face: U, clamp: U, rsrc: V, sampler: W, unnormalised: bool, texture_fail: 0..1, aux: cache) -> T, T U V W: f16.x4,f32,u32.x8,u32.x4 (gfx1030)
    amdgcn.image.gather4.c.cl.o.cube(components: 0..15, offset: u32, z: f32, s: U, t: U, face: U, clamp: U, rsrc: V, sampler: W, unnormalised: bool, texture_fail: 0..1, aux: cache) -> T, T U V W: f32.x4,f32,u32.x8,u32.x4 f32.x4,f16,u32.x8,u32.x4 (gfx906, gfx1030)
    """
    f16: _image_gather4_c_cl_o_cube
    f32: _image_gather4_c_cl_o_cube
    v4f16: _image_gather4_c_cl_o_cube
    v4f32: _image_gather4_c_cl_o_cube
    v4i32: _image_gather4_c_cl_o_cube
    v8i32: _image_gather4_c_cl_o_cube
    @overload
    def __call__(self, components: int, offset: Any, z: Any, s: Any, t: Any, face: Any, clamp: Any, rsrc: Any, sampler: Any, unnormalised: int, texture_fail: int, aux: int, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, components: int, offset: Any, z: Any, s: Any, t: Any, face: Any, clamp: Any, rsrc: Any, sampler: Any, unnormalised: int, texture_fail: int, aux: int, /) -> Any: ...

class _image_gather4_c_cl_o:
    _2d: _image_gather4_c_cl_o_2d
    _2darray: _image_gather4_c_cl_o_2darray
    cube: _image_gather4_c_cl_o_cube

class _image_gather4_c_cl:
    _2d: _image_gather4_c_cl_2d
    _2darray: _image_gather4_c_cl_2darray
    cube: _image_gather4_c_cl_cube
    o: _image_gather4_c_cl_o

class _image_gather4_c_cube:
    """
    amdgcn.image.gather4.c.cube(components: 0..15, z: f32, s: U, t: U, face: U, rsrc: V, sampler: W, unnormalised: bool, texture_fail: 0..1, aux: cache) -> T, T U V W: f16.x4,f32,u32.x8,u32.x4 (gfx1030, gfx1100, gfx1151, gfx1200, gfx1201)
    amdgcn.image.gather4.c.cube(components: 0..15, z: f32, s: U, t: U, face: U, rsrc: V, sampler: W, unnormalised: bool, texture_fail: 0..1, aux: cache) -> T, T U V W: f32.x4,f32,u32.x8,u32.x4 f32.x4,f16,u32.x8,u32.x4 (gfx906, gfx1030, gfx1100, gfx1151, gfx1200, gfx1201)
    """
    f16: _image_gather4_c_cube
    f32: _image_gather4_c_cube
    v4f16: _image_gather4_c_cube
    v4f32: _image_gather4_c_cube
    v4i32: _image_gather4_c_cube
    v8i32: _image_gather4_c_cube
    @overload
    def __call__(self, components: int, z: Any, s: Any, t: Any, face: Any, rsrc: Any, sampler: Any, unnormalised: int, texture_fail: int, aux: int, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, components: int, z: Any, s: Any, t: Any, face: Any, rsrc: Any, sampler: Any, unnormalised: int, texture_fail: int, aux: int, /) -> Any: ...

class _image_gather4_c_l_2d:
    """
    amdgcn.image.gather4.c.l._2d(components: 0..15, z: f32, s: U, t: U, lod: U, rsrc: V, sampler: W, unnormalised: bool, texture_fail: 0..1, aux: cache) -> T, T U V W: f16.x4,f32,u32.x8,u32.x4 (gfx1030, gfx1100, gfx1151, gfx1200, gfx1201)
    amdgcn.image.gather4.c.l._2d(components: 0..15, z: f32, s: U, t: U, lod: U, rsrc: V, sampler: W, unnormalised: bool, texture_fail: 0..1, aux: cache) -> T, T U V W: f32.x4,f32,u32.x8,u32.x4 f32.x4,f16,u32.x8,u32.x4 (gfx906, gfx1030, gfx1100, gfx1151, gfx1200, gfx1201)
    """
    f16: _image_gather4_c_l_2d
    f32: _image_gather4_c_l_2d
    v4f16: _image_gather4_c_l_2d
    v4f32: _image_gather4_c_l_2d
    v4i32: _image_gather4_c_l_2d
    v8i32: _image_gather4_c_l_2d
    @overload
    def __call__(self, components: int, z: Any, s: Any, t: Any, lod: Any, rsrc: Any, sampler: Any, unnormalised: int, texture_fail: int, aux: int, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, components: int, z: Any, s: Any, t: Any, lod: Any, rsrc: Any, sampler: Any, unnormalised: int, texture_fail: int, aux: int, /) -> Any: ...

class _image_gather4_c_l_2darray:
    """
    amdgcn.image.gather4.c.l._2darray(components: 0..15, z: f32, s: U, t: U, slice: U, lod: U, rsrc: V, sampler: W, unnormalised: bool, texture_fail: 0..1, aux: cache) -> T, T U V W: f16.x4,f32,u32.x8,u32.x4 (gfx1030, gfx1100, gfx1151, gfx1200, gfx1201)
    amdgcn.image.gather4.c.l._2darray(components: 0..15, z: f32, s: U, t: U, slice: U, lod: U, rsrc: V, sampler: W, unnormalised: bool, texture_fail: 0..1, aux: cache) -> T, T U V W: f32.x4,f32,u32.x8,u32.x4 f32.x4,f16,u32.x8,u32.x4 (gfx906, gfx1030, gfx1100, gfx1151, gfx1200, gfx1201)
    """
    f16: _image_gather4_c_l_2darray
    f32: _image_gather4_c_l_2darray
    v4f16: _image_gather4_c_l_2darray
    v4f32: _image_gather4_c_l_2darray
    v4i32: _image_gather4_c_l_2darray
    v8i32: _image_gather4_c_l_2darray
    @overload
    def __call__(self, components: int, z: Any, s: Any, t: Any, slice: Any, lod: Any, rsrc: Any, sampler: Any, unnormalised: int, texture_fail: int, aux: int, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, components: int, z: Any, s: Any, t: Any, slice: Any, lod: Any, rsrc: Any, sampler: Any, unnormalised: int, texture_fail: int, aux: int, /) -> Any: ...

class _image_gather4_c_l_cube:
    """
    amdgcn.image.gather4.c.l.cube(components: 0..15, z: f32, s: U, t: U, face: U, lod: U, rsrc: V, sampler: W, unnormalised: bool, texture_fail: 0..1, aux: cache) -> T, T U V W: f16.x4,f32,u32.x8,u32.x4 (gfx1030, gfx1100, gfx1151, gfx1200, gfx1201)
    amdgcn.image.gather4.c.l.cube(components: 0..15, z: f32, s: U, t: U, face: U, lod: U, rsrc: V, sampler: W, unnormalised: bool, texture_fail: 0..1, aux: cache) -> T, T U V W: f32.x4,f32,u32.x8,u32.x4 f32.x4,f16,u32.x8,u32.x4 (gfx906, gfx1030, gfx1100, gfx1151, gfx1200, gfx1201)
    """
    f16: _image_gather4_c_l_cube
    f32: _image_gather4_c_l_cube
    v4f16: _image_gather4_c_l_cube
    v4f32: _image_gather4_c_l_cube
    v4i32: _image_gather4_c_l_cube
    v8i32: _image_gather4_c_l_cube
    @overload
    def __call__(self, components: int, z: Any, s: Any, t: Any, face: Any, lod: Any, rsrc: Any, sampler: Any, unnormalised: int, texture_fail: int, aux: int, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, components: int, z: Any, s: Any, t: Any, face: Any, lod: Any, rsrc: Any, sampler: Any, unnormalised: int, texture_fail: int, aux: int, /) -> Any: ...

class _image_gather4_c_l_o_2d:
    """
    amdgcn.image.gather4.c.l.o._2d(components: 0..15, offset: u32, z: f32, s: U, t: U, lod: U, rsrc: V, sampler: W, unnormalised: bool, texture_fail: 0..1, aux: cache) -> T, T U V W: f16.x4,f32,u32.x8,u32.x4 (gfx1030)
    amdgcn.image.gather4.c.l.o._2d(components: 0..15, offset: u32, z: f32, s: U, t: U, lod: U, rsrc: V, sampler: W, unnormalised: bool, texture_fail: 0..1, aux: cache) -> T, T U V W: f32.x4,f32,u32.x8,u32.x4 f32.x4,f16,u32.x8,u32.x4 (gfx906, gfx1030)
    """
    f16: _image_gather4_c_l_o_2d
    f32: _image_gather4_c_l_o_2d
    v4f16: _image_gather4_c_l_o_2d
    v4f32: _image_gather4_c_l_o_2d
    v4i32: _image_gather4_c_l_o_2d
    v8i32: _image_gather4_c_l_o_2d
    @overload
    def __call__(self, components: int, offset: Any, z: Any, s: Any, t: Any, lod: Any, rsrc: Any, sampler: Any, unnormalised: int, texture_fail: int, aux: int, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, components: int, offset: Any, z: Any, s: Any, t: Any, lod: Any, rsrc: Any, sampler: Any, unnormalised: int, texture_fail: int, aux: int, /) -> Any: ...

class _image_gather4_c_l_o_2darray:
    """
    amdgcn.image.gather4.c.l.o._2darray(components: 0..15, offset: u32, z: f32, s: U, t: U, slice: U, lod: U, rsrc: V, sampler: W, unnormalised: bool, texture_fail: 0..1, aux: cache) -> T, T U V W: f16.x4,f32,u32.x8,u32.x4 (gfx1030)
    amdgcn.image.gather4.c.l.o._2darray(components: 0..15, offset: u32, z: f32, s: U, t: U, slice: U, lod: U, rsrc: V, sampler: W, unnormalised: bool, texture_fail: 0..1, aux: cache) -> T, T U V W: f32.x4,f32,u32.x8,u32.x4 f32.x4,f16,u32.x8,u32.x4 (gfx906, gfx1030)
    """
    f16: _image_gather4_c_l_o_2darray
    f32: _image_gather4_c_l_o_2darray
    v4f16: _image_gather4_c_l_o_2darray
    v4f32: _image_gather4_c_l_o_2darray
    v4i32: _image_gather4_c_l_o_2darray
    v8i32: _image_gather4_c_l_o_2darray
    @overload
    def __call__(self, components: int, offset: Any, z: Any, s: Any, t: Any, slice: Any, lod: Any, rsrc: Any, sampler: Any, unnormalised: int, texture_fail: int, aux: int, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, components: int, offset: Any, z: Any, s: Any, t: Any, slice: Any, lod: Any, rsrc: Any, sampler: Any, unnormalised: int, texture_fail: int, aux: int, /) -> Any: ...

class _image_gather4_c_l_o_cube:
    """
    amdgcn.image.gather4.c.l.o.cube(components: 0..15, offset: u32, z: f32, s: U, t: U, face: U, lod: U, rsrc: V, sampler: W, unnormalised: bool, texture_fail: 0..1, aux: cache) -> T, T U V W: f16.x4,f32,u32.x8,u32.x4 (gfx1030)
    amdgcn.image.gather4.c.l.o.cube(components: 0..15, offset: u32, z: f32, s: U, t: U, face: U, lod: U, rsrc: V, sampler: W, unnormalised: bool, texture_fail: 0..1, aux: cache) -> T, T U V W: f32.x4,f32,u32.x8,u32.x4 f32.x4,f16,u32.x8,u32.x4 (gfx906, gfx1030)
    """
    f16: _image_gather4_c_l_o_cube
    f32: _image_gather4_c_l_o_cube
    v4f16: _image_gather4_c_l_o_cube
    v4f32: _image_gather4_c_l_o_cube
    v4i32: _image_gather4_c_l_o_cube
    v8i32: _image_gather4_c_l_o_cube
    @overload
    def __call__(self, components: int, offset: Any, z: Any, s: Any, t: Any, face: Any, lod: Any, rsrc: Any, sampler: Any, unnormalised: int, texture_fail: int, aux: int, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, components: int, offset: Any, z: Any, s: Any, t: Any, face: Any, lod: Any, rsrc: Any, sampler: Any, unnormalised: int, texture_fail: int, aux: int, /) -> Any: ...

class _image_gather4_c_l_o:
    _2d: _image_gather4_c_l_o_2d
    _2darray: _image_gather4_c_l_o_2darray
    cube: _image_gather4_c_l_o_cube

class _image_gather4_c_l:
    _2d: _image_gather4_c_l_2d
    _2darray: _image_gather4_c_l_2darray
    cube: _image_gather4_c_l_cube
    o: _image_gather4_c_l_o

class _image_gather4_c_lz_2d:
    """
    amdgcn.image.gather4.c.lz._2d(components: 0..15, z: f32, s: U, t: U, rsrc: V, sampler: W, unnormalised: bool, texture_fail: 0..1, aux: cache) -> T, T U V W: f16.x4,f32,u32.x8,u32.x4 (gfx1030, gfx1100, gfx1151, gfx1200, gfx1201)
    amdgcn.image.gather4.c.lz._2d(components: 0..15, z: f32, s: U, t: U, rsrc: V, sampler: W, unnormalised: bool, texture_fail: 0..1, aux: cache) -> T, T U V W: f32.x4,f32,u32.x8,u32.x4 f32.x4,f16,u32.x8,u32.x4 (gfx906, gfx1030, gfx1100, gfx1151, gfx1200, gfx1201)
    """
    f16: _image_gather4_c_lz_2d
    f32: _image_gather4_c_lz_2d
    v4f16: _image_gather4_c_lz_2d
    v4f32: _image_gather4_c_lz_2d
    v4i32: _image_gather4_c_lz_2d
    v8i32: _image_gather4_c_lz_2d
    @overload
    def __call__(self, components: int, z: Any, s: Any, t: Any, rsrc: Any, sampler: Any, unnormalised: int, texture_fail: int, aux: int, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, components: int, z: Any, s: Any, t: Any, rsrc: Any, sampler: Any, unnormalised: int, texture_fail: int, aux: int, /) -> Any: ...

class _image_gather4_c_lz_2darray:
    """
    amdgcn.image.gather4.c.lz._2darray(components: 0..15, z: f32, s: U, t: U, slice: U, rsrc: V, sampler: W, unnormalised: bool, texture_fail: 0..1, aux: cache) -> T, T U V W: f16.x4,f32,u32.x8,u32.x4 (gfx1030, gfx1100, gfx1151, gfx1200, gfx1201)
    amdgcn.image.gather4.c.lz._2darray(components: 0..15, z: f32, s: U, t: U, slice: U, rsrc: V, sampler: W, unnormalised: bool, texture_fail: 0..1, aux: cache) -> T, T U V W: f32.x4,f32,u32.x8,u32.x4 f32.x4,f16,u32.x8,u32.x4 (gfx906, gfx1030, gfx1100, gfx1151, gfx1200, gfx1201)
    """
    f16: _image_gather4_c_lz_2darray
    f32: _image_gather4_c_lz_2darray
    v4f16: _image_gather4_c_lz_2darray
    v4f32: _image_gather4_c_lz_2darray
    v4i32: _image_gather4_c_lz_2darray
    v8i32: _image_gather4_c_lz_2darray
    @overload
    def __call__(self, components: int, z: Any, s: Any, t: Any, slice: Any, rsrc: Any, sampler: Any, unnormalised: int, texture_fail: int, aux: int, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, components: int, z: Any, s: Any, t: Any, slice: Any, rsrc: Any, sampler: Any, unnormalised: int, texture_fail: int, aux: int, /) -> Any: ...

class _image_gather4_c_lz_cube:
    """
    amdgcn.image.gather4.c.lz.cube(components: 0..15, z: f32, s: U, t: U, face: U, rsrc: V, sampler: W, unnormalised: bool, texture_fail: 0..1, aux: cache) -> T, T U V W: f16.x4,f32,u32.x8,u32.x4 (gfx1030, gfx1100, gfx1151, gfx1200, gfx1201)
    amdgcn.image.gather4.c.lz.cube(components: 0..15, z: f32, s: U, t: U, face: U, rsrc: V, sampler: W, unnormalised: bool, texture_fail: 0..1, aux: cache) -> T, T U V W: f32.x4,f32,u32.x8,u32.x4 f32.x4,f16,u32.x8,u32.x4 (gfx906, gfx1030, gfx1100, gfx1151, gfx1200, gfx1201)
    """
    f16: _image_gather4_c_lz_cube
    f32: _image_gather4_c_lz_cube
    v4f16: _image_gather4_c_lz_cube
    v4f32: _image_gather4_c_lz_cube
    v4i32: _image_gather4_c_lz_cube
    v8i32: _image_gather4_c_lz_cube
    @overload
    def __call__(self, components: int, z: Any, s: Any, t: Any, face: Any, rsrc: Any, sampler: Any, unnormalised: int, texture_fail: int, aux: int, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, components: int, z: Any, s: Any, t: Any, face: Any, rsrc: Any, sampler: Any, unnormalised: int, texture_fail: int, aux: int, /) -> Any: ...

class _image_gather4_c_lz_o_2d:
    """
    amdgcn.image.gather4.c.lz.o._2d(components: 0..15, offset: u32, z: f32, s: U, t: U, rsrc: V, sampler: W, unnormalised: bool, texture_fail: 0..1, aux: cache) -> T, T U V W: f16.x4,f32,u32.x8,u32.x4 (gfx1030, gfx1100, gfx1151, gfx1200, gfx1201)
    amdgcn.image.gather4.c.lz.o._2d(components: 0..15, offset: u32, z: f32, s: U, t: U, rsrc: V, sampler: W, unnormalised: bool, texture_fail: 0..1, aux: cache) -> T, T U V W: f32.x4,f32,u32.x8,u32.x4 f32.x4,f16,u32.x8,u32.x4 (gfx906, gfx1030, gfx1100, gfx1151, gfx1200, gfx1201)
    """
    f16: _image_gather4_c_lz_o_2d
    f32: _image_gather4_c_lz_o_2d
    v4f16: _image_gather4_c_lz_o_2d
    v4f32: _image_gather4_c_lz_o_2d
    v4i32: _image_gather4_c_lz_o_2d
    v8i32: _image_gather4_c_lz_o_2d
    @overload
    def __call__(self, components: int, offset: Any, z: Any, s: Any, t: Any, rsrc: Any, sampler: Any, unnormalised: int, texture_fail: int, aux: int, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, components: int, offset: Any, z: Any, s: Any, t: Any, rsrc: Any, sampler: Any, unnormalised: int, texture_fail: int, aux: int, /) -> Any: ...

class _image_gather4_c_lz_o_2darray:
    """
    amdgcn.image.gather4.c.lz.o._2darray(components: 0..15, offset: u32, z: f32, s: U, t: U, slice: U, rsrc: V, sampler: W, unnormalised: bool, texture_fail: 0..1, aux: cache) -> T, T U V W: f16.x4,f32,u32.x8,u32.x4 (gfx1030, gfx1100, gfx1151, gfx1200, gfx1201)
    amdgcn.image.gather4.c.lz.o._2darray(components: 0..15, offset: u32, z: f32, s: U, t: U, slice: U, rsrc: V, sampler: W, unnormalised: bool, texture_fail: 0..1, aux: cache) -> T, T U V W: f32.x4,f32,u32.x8,u32.x4 f32.x4,f16,u32.x8,u32.x4 (gfx906, gfx1030, gfx1100, gfx1151, gfx1200, gfx1201)
    """
    f16: _image_gather4_c_lz_o_2darray
    f32: _image_gather4_c_lz_o_2darray
    v4f16: _image_gather4_c_lz_o_2darray
    v4f32: _image_gather4_c_lz_o_2darray
    v4i32: _image_gather4_c_lz_o_2darray
    v8i32: _image_gather4_c_lz_o_2darray
    @overload
    def __call__(self, components: int, offset: Any, z: Any, s: Any, t: Any, slice: Any, rsrc: Any, sampler: Any, unnormalised: int, texture_fail: int, aux: int, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, components: int, offset: Any, z: Any, s: Any, t: Any, slice: Any, rsrc: Any, sampler: Any, unnormalised: int, texture_fail: int, aux: int, /) -> Any: ...

class _image_gather4_c_lz_o_cube:
    """
    amdgcn.image.gather4.c.lz.o.cube(components: 0..15, offset: u32, z: f32, s: U, t: U, face: U, rsrc: V, sampler: W, unnormalised: bool, texture_fail: 0..1, aux: cache) -> T, T U V W: f16.x4,f32,u32.x8,u32.x4 (gfx1030, gfx1100, gfx1151, gfx1200, gfx1201)
    amdgcn.image.gather4.c.lz.o.cube(components: 0..15, offset: u32, z: f32, s: U, t: U, face: U, rsrc: V, sampler: W, unnormalised: bool, texture_fail: 0..1, aux: cache) -> T, T U V W: f32.x4,f32,u32.x8,u32.x4 f32.x4,f16,u32.x8,u32.x4 (gfx906, gfx1030, gfx1100, gfx1151, gfx1200, gfx1201)
    """
    f16: _image_gather4_c_lz_o_cube
    f32: _image_gather4_c_lz_o_cube
    v4f16: _image_gather4_c_lz_o_cube
    v4f32: _image_gather4_c_lz_o_cube
    v4i32: _image_gather4_c_lz_o_cube
    v8i32: _image_gather4_c_lz_o_cube
    @overload
    def __call__(self, components: int, offset: Any, z: Any, s: Any, t: Any, face: Any, rsrc: Any, sampler: Any, unnormalised: int, texture_fail: int, aux: int, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, components: int, offset: Any, z: Any, s: Any, t: Any, face: Any, rsrc: Any, sampler: Any, unnormalised: int, texture_fail: int, aux: int, /) -> Any: ...

class _image_gather4_c_lz_o:
    _2d: _image_gather4_c_lz_o_2d
    _2darray: _image_gather4_c_lz_o_2darray
    cube: _image_gather4_c_lz_o_cube

class _image_gather4_c_lz:
    _2d: _image_gather4_c_lz_2d
    _2darray: _image_gather4_c_lz_2darray
    cube: _image_gather4_c_lz_cube
    o: _image_gather4_c_lz_o

class _image_gather4_c_o_2d:
    """
    amdgcn.image.gather4.c.o._2d(components: 0..15, offset: u32, z: f32, s: U, t: U, rsrc: V, sampler: W, unnormalised: bool, texture_fail: 0..1, aux: cache) -> T, T U V W: f16.x4,f32,u32.x8,u32.x4 (gfx1030)
    amdgcn.image.gather4.c.o._2d(components: 0..15, offset: u32, z: f32, s: U, t: U, rsrc: V, sampler: W, unnormalised: bool, texture_fail: 0..1, aux: cache) -> T, T U V W: f32.x4,f32,u32.x8,u32.x4 f32.x4,f16,u32.x8,u32.x4 (gfx906, gfx1030)
    """
    f16: _image_gather4_c_o_2d
    f32: _image_gather4_c_o_2d
    v4f16: _image_gather4_c_o_2d
    v4f32: _image_gather4_c_o_2d
    v4i32: _image_gather4_c_o_2d
    v8i32: _image_gather4_c_o_2d
    @overload
    def __call__(self, components: int, offset: Any, z: Any, s: Any, t: Any, rsrc: Any, sampler: Any, unnormalised: int, texture_fail: int, aux: int, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, components: int, offset: Any, z: Any, s: Any, t: Any, rsrc: Any, sampler: Any, unnormalised: int, texture_fail: int, aux: int, /) -> Any: ...

class _image_gather4_c_o_2darray:
    """
    amdgcn.image.gather4.c.o._2darray(components: 0..15, offset: u32, z: f32, s: U, t: U, slice: U, rsrc: V, sampler: W, unnormalised: bool, texture_fail: 0..1, aux: cache) -> T, T U V W: f16.x4,f32,u32.x8,u32.x4 (gfx1030)
    amdgcn.image.gather4.c.o._2darray(components: 0..15, offset: u32, z: f32, s: U, t: U, slice: U, rsrc: V, sampler: W, unnormalised: bool, texture_fail: 0..1, aux: cache) -> T, T U V W: f32.x4,f32,u32.x8,u32.x4 f32.x4,f16,u32.x8,u32.x4 (gfx906, gfx1030)
    """
    f16: _image_gather4_c_o_2darray
    f32: _image_gather4_c_o_2darray
    v4f16: _image_gather4_c_o_2darray
    v4f32: _image_gather4_c_o_2darray
    v4i32: _image_gather4_c_o_2darray
    v8i32: _image_gather4_c_o_2darray
    @overload
    def __call__(self, components: int, offset: Any, z: Any, s: Any, t: Any, slice: Any, rsrc: Any, sampler: Any, unnormalised: int, texture_fail: int, aux: int, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, components: int, offset: Any, z: Any, s: Any, t: Any, slice: Any, rsrc: Any, sampler: Any, unnormalised: int, texture_fail: int, aux: int, /) -> Any: ...

class _image_gather4_c_o_cube:
    """
    amdgcn.image.gather4.c.o.cube(components: 0..15, offset: u32, z: f32, s: U, t: U, face: U, rsrc: V, sampler: W, unnormalised: bool, texture_fail: 0..1, aux: cache) -> T, T U V W: f16.x4,f32,u32.x8,u32.x4 (gfx1030)
    amdgcn.image.gather4.c.o.cube(components: 0..15, offset: u32, z: f32, s: U, t: U, face: U, rsrc: V, sampler: W, unnormalised: bool, texture_fail: 0..1, aux: cache) -> T, T U V W: f32.x4,f32,u32.x8,u32.x4 f32.x4,f16,u32.x8,u32.x4 (gfx906, gfx1030)
    """
    f16: _image_gather4_c_o_cube
    f32: _image_gather4_c_o_cube
    v4f16: _image_gather4_c_o_cube
    v4f32: _image_gather4_c_o_cube
    v4i32: _image_gather4_c_o_cube
    v8i32: _image_gather4_c_o_cube
    @overload
    def __call__(self, components: int, offset: Any, z: Any, s: Any, t: Any, face: Any, rsrc: Any, sampler: Any, unnormalised: int, texture_fail: int, aux: int, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, components: int, offset: Any, z: Any, s: Any, t: Any, face: Any, rsrc: Any, sampler: Any, unnormalised: int, texture_fail: int, aux: int, /) -> Any: ...

class _image_gather4_c_o:
    _2d: _image_gather4_c_o_2d
    _2darray: _image_gather4_c_o_2darray
    cube: _image_gather4_c_o_cube

class _image_gather4_c:
    _2d: _image_gather4_c_2d
    _2darray: _image_gather4_c_2darray
    b: _image_gather4_c_b
    cl: _image_gather4_c_cl
    cube: _image_gather4_c_cube
    l: _image_gather4_c_l
    lz: _image_gather4_c_lz
    o: _image_gather4_c_o

class _image_gather4_cl_2d:
    """
    amdgcn.image.gather4.cl._2d(components: 0..15, s: U, t: U, clamp: U, rsrc: V, sampler: W, unnormalised: bool, texture_fail: 0..1, aux: cache) -> T, T U V W: f16.x4,f32,u32.x8,u32.x4 (gfx1030, gfx1100, gfx1151, gfx1200, gfx1201)
    amdgcn.image.gather4.cl._2d(components: 0..15, s: U, t: U, clamp: U, rsrc: V, sampler: W, unnormalised: bool, texture_fail: 0..1, aux: cache) -> T, T U V W: f32.x4,f32,u32.x8,u32.x4 f32.x4,f16,u32.x8,u32.x4 (gfx906, gfx1030, gfx1100, gfx1151, gfx1200, gfx1201)
    """
    f16: _image_gather4_cl_2d
    f32: _image_gather4_cl_2d
    v4f16: _image_gather4_cl_2d
    v4f32: _image_gather4_cl_2d
    v4i32: _image_gather4_cl_2d
    v8i32: _image_gather4_cl_2d
    @overload
    def __call__(self, components: int, s: Any, t: Any, clamp: Any, rsrc: Any, sampler: Any, unnormalised: int, texture_fail: int, aux: int, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, components: int, s: Any, t: Any, clamp: Any, rsrc: Any, sampler: Any, unnormalised: int, texture_fail: int, aux: int, /) -> Any: ...

class _image_gather4_cl_2darray:
    """
    amdgcn.image.gather4.cl._2darray(components: 0..15, s: U, t: U, slice: U, clamp: U, rsrc: V, sampler: W, unnormalised: bool, texture_fail: 0..1, aux: cache) -> T, T U V W: f16.x4,f32,u32.x8,u32.x4 (gfx1030, gfx1100, gfx1151, gfx1200, gfx1201)
    amdgcn.image.gather4.cl._2darray(components: 0..15, s: U, t: U, slice: U, clamp: U, rsrc: V, sampler: W, unnormalised: bool, texture_fail: 0..1, aux: cache) -> T, T U V W: f32.x4,f32,u32.x8,u32.x4 f32.x4,f16,u32.x8,u32.x4 (gfx906, gfx1030, gfx1100, gfx1151, gfx1200, gfx1201)
    """
    f16: _image_gather4_cl_2darray
    f32: _image_gather4_cl_2darray
    v4f16: _image_gather4_cl_2darray
    v4f32: _image_gather4_cl_2darray
    v4i32: _image_gather4_cl_2darray
    v8i32: _image_gather4_cl_2darray
    @overload
    def __call__(self, components: int, s: Any, t: Any, slice: Any, clamp: Any, rsrc: Any, sampler: Any, unnormalised: int, texture_fail: int, aux: int, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, components: int, s: Any, t: Any, slice: Any, clamp: Any, rsrc: Any, sampler: Any, unnormalised: int, texture_fail: int, aux: int, /) -> Any: ...

class _image_gather4_cl_cube:
    """
    amdgcn.image.gather4.cl.cube(components: 0..15, s: U, t: U, face: U, clamp: U, rsrc: V, sampler: W, unnormalised: bool, texture_fail: 0..1, aux: cache) -> T, T U V W: f16.x4,f32,u32.x8,u32.x4 (gfx1030, gfx1100, gfx1151, gfx1200, gfx1201)
    amdgcn.image.gather4.cl.cube(components: 0..15, s: U, t: U, face: U, clamp: U, rsrc: V, sampler: W, unnormalised: bool, texture_fail: 0..1, aux: cache) -> T, T U V W: f32.x4,f32,u32.x8,u32.x4 f32.x4,f16,u32.x8,u32.x4 (gfx906, gfx1030, gfx1100, gfx1151, gfx1200, gfx1201)
    """
    f16: _image_gather4_cl_cube
    f32: _image_gather4_cl_cube
    v4f16: _image_gather4_cl_cube
    v4f32: _image_gather4_cl_cube
    v4i32: _image_gather4_cl_cube
    v8i32: _image_gather4_cl_cube
    @overload
    def __call__(self, components: int, s: Any, t: Any, face: Any, clamp: Any, rsrc: Any, sampler: Any, unnormalised: int, texture_fail: int, aux: int, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, components: int, s: Any, t: Any, face: Any, clamp: Any, rsrc: Any, sampler: Any, unnormalised: int, texture_fail: int, aux: int, /) -> Any: ...

class _image_gather4_cl_o_2d:
    """
    amdgcn.image.gather4.cl.o._2d(components: 0..15, offset: u32, s: U, t: U, clamp: U, rsrc: V, sampler: W, unnormalised: bool, texture_fail: 0..1, aux: cache) -> T, T U V W: f16.x4,f32,u32.x8,u32.x4 (gfx1030)
    amdgcn.image.gather4.cl.o._2d(components: 0..15, offset: u32, s: U, t: U, clamp: U, rsrc: V, sampler: W, unnormalised: bool, texture_fail: 0..1, aux: cache) -> T, T U V W: f32.x4,f32,u32.x8,u32.x4 f32.x4,f16,u32.x8,u32.x4 (gfx906, gfx1030)
    """
    f16: _image_gather4_cl_o_2d
    f32: _image_gather4_cl_o_2d
    v4f16: _image_gather4_cl_o_2d
    v4f32: _image_gather4_cl_o_2d
    v4i32: _image_gather4_cl_o_2d
    v8i32: _image_gather4_cl_o_2d
    @overload
    def __call__(self, components: int, offset: Any, s: Any, t: Any, clamp: Any, rsrc: Any, sampler: Any, unnormalised: int, texture_fail: int, aux: int, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, components: int, offset: Any, s: Any, t: Any, clamp: Any, rsrc: Any, sampler: Any, unnormalised: int, texture_fail: int, aux: int, /) -> Any: ...

class _image_gather4_cl_o_2darray:
    """
    amdgcn.image.gather4.cl.o._2darray(components: 0..15, offset: u32, s: U, t: U, slice: U, clamp: U, rsrc: V, sampler: W, unnormalised: bool, texture_fail: 0..1, aux: cache) -> T, T U V W: f16.x4,f32,u32.x8,u32.x4 (gfx1030)
    amdgcn.image.gather4.cl.o._2darray(components: 0..15, offset: u32, s: U, t: U, slice: U, clamp: U, rsrc: V, sampler: W, unnormalised: bool, texture_fail: 0..1, aux: cache) -> T, T U V W: f32.x4,f32,u32.x8,u32.x4 f32.x4,f16,u32.x8,u32.x4 (gfx906, gfx1030)
    """
    f16: _image_gather4_cl_o_2darray
    f32: _image_gather4_cl_o_2darray
    v4f16: _image_gather4_cl_o_2darray
    v4f32: _image_gather4_cl_o_2darray
    v4i32: _image_gather4_cl_o_2darray
    v8i32: _image_gather4_cl_o_2darray
    @overload
    def __call__(self, components: int, offset: Any, s: Any, t: Any, slice: Any, clamp: Any, rsrc: Any, sampler: Any, unnormalised: int, texture_fail: int, aux: int, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, components: int, offset: Any, s: Any, t: Any, slice: Any, clamp: Any, rsrc: Any, sampler: Any, unnormalised: int, texture_fail: int, aux: int, /) -> Any: ...

class _image_gather4_cl_o_cube:
    """
    amdgcn.image.gather4.cl.o.cube(components: 0..15, offset: u32, s: U, t: U, face: U, clamp: U, rsrc: V, sampler: W, unnormalised: bool, texture_fail: 0..1, aux: cache) -> T, T U V W: f16.x4,f32,u32.x8,u32.x4 (gfx1030)
    amdgcn.image.gather4.cl.o.cube(components: 0..15, offset: u32, s: U, t: U, face: U, clamp: U, rsrc: V, sampler: W, unnormalised: bool, texture_fail: 0..1, aux: cache) -> T, T U V W: f32.x4,f32,u32.x8,u32.x4 f32.x4,f16,u32.x8,u32.x4 (gfx906, gfx1030)
    """
    f16: _image_gather4_cl_o_cube
    f32: _image_gather4_cl_o_cube
    v4f16: _image_gather4_cl_o_cube
    v4f32: _image_gather4_cl_o_cube
    v4i32: _image_gather4_cl_o_cube
    v8i32: _image_gather4_cl_o_cube
    @overload
    def __call__(self, components: int, offset: Any, s: Any, t: Any, face: Any, clamp: Any, rsrc: Any, sampler: Any, unnormalised: int, texture_fail: int, aux: int, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, components: int, offset: Any, s: Any, t: Any, face: Any, clamp: Any, rsrc: Any, sampler: Any, unnormalised: int, texture_fail: int, aux: int, /) -> Any: ...

class _image_gather4_cl_o:
    _2d: _image_gather4_cl_o_2d
    _2darray: _image_gather4_cl_o_2darray
    cube: _image_gather4_cl_o_cube

class _image_gather4_cl:
    _2d: _image_gather4_cl_2d
    _2darray: _image_gather4_cl_2darray
    cube: _image_gather4_cl_cube
    o: _image_gather4_cl_o

class _image_gather4_cube:
    """
    amdgcn.image.gather4.cube(components: 0..15, s: U, t: U, face: U, rsrc: V, sampler: W, unnormalised: bool, texture_fail: 0..1, aux: cache) -> T, T U V W: f16.x4,f32,u32.x8,u32.x4 (gfx1030, gfx1100, gfx1151, gfx1200, gfx1201)
    amdgcn.image.gather4.cube(components: 0..15, s: U, t: U, face: U, rsrc: V, sampler: W, unnormalised: bool, texture_fail: 0..1, aux: cache) -> T, T U V W: f32.x4,f32,u32.x8,u32.x4 f32.x4,f16,u32.x8,u32.x4 (gfx906, gfx1030, gfx1100, gfx1151, gfx1200, gfx1201)
    """
    f16: _image_gather4_cube
    f32: _image_gather4_cube
    v4f16: _image_gather4_cube
    v4f32: _image_gather4_cube
    v4i32: _image_gather4_cube
    v8i32: _image_gather4_cube
    @overload
    def __call__(self, components: int, s: Any, t: Any, face: Any, rsrc: Any, sampler: Any, unnormalised: int, texture_fail: int, aux: int, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, components: int, s: Any, t: Any, face: Any, rsrc: Any, sampler: Any, unnormalised: int, texture_fail: int, aux: int, /) -> Any: ...

class _image_gather4_l_2d:
    """
    amdgcn.image.gather4.l._2d(components: 0..15, s: U, t: U, lod: U, rsrc: V, sampler: W, unnormalised: bool, texture_fail: 0..1, aux: cache) -> T, T U V W: f16.x4,f32,u32.x8,u32.x4 (gfx1030, gfx1100, gfx1151, gfx1200, gfx1201)
    amdgcn.image.gather4.l._2d(components: 0..15, s: U, t: U, lod: U, rsrc: V, sampler: W, unnormalised: bool, texture_fail: 0..1, aux: cache) -> T, T U V W: f32.x4,f32,u32.x8,u32.x4 f32.x4,f16,u32.x8,u32.x4 (gfx906, gfx1030, gfx1100, gfx1151, gfx1200, gfx1201)
    """
    f16: _image_gather4_l_2d
    f32: _image_gather4_l_2d
    v4f16: _image_gather4_l_2d
    v4f32: _image_gather4_l_2d
    v4i32: _image_gather4_l_2d
    v8i32: _image_gather4_l_2d
    @overload
    def __call__(self, components: int, s: Any, t: Any, lod: Any, rsrc: Any, sampler: Any, unnormalised: int, texture_fail: int, aux: int, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, components: int, s: Any, t: Any, lod: Any, rsrc: Any, sampler: Any, unnormalised: int, texture_fail: int, aux: int, /) -> Any: ...

class _image_gather4_l_2darray:
    """
    amdgcn.image.gather4.l._2darray(components: 0..15, s: U, t: U, slice: U, lod: U, rsrc: V, sampler: W, unnormalised: bool, texture_fail: 0..1, aux: cache) -> T, T U V W: f16.x4,f32,u32.x8,u32.x4 (gfx1030, gfx1100, gfx1151, gfx1200, gfx1201)
    amdgcn.image.gather4.l._2darray(components: 0..15, s: U, t: U, slice: U, lod: U, rsrc: V, sampler: W, unnormalised: bool, texture_fail: 0..1, aux: cache) -> T, T U V W: f32.x4,f32,u32.x8,u32.x4 f32.x4,f16,u32.x8,u32.x4 (gfx906, gfx1030, gfx1100, gfx1151, gfx1200, gfx1201)
    """
    f16: _image_gather4_l_2darray
    f32: _image_gather4_l_2darray
    v4f16: _image_gather4_l_2darray
    v4f32: _image_gather4_l_2darray
    v4i32: _image_gather4_l_2darray
    v8i32: _image_gather4_l_2darray
    @overload
    def __call__(self, components: int, s: Any, t: Any, slice: Any, lod: Any, rsrc: Any, sampler: Any, unnormalised: int, texture_fail: int, aux: int, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, components: int, s: Any, t: Any, slice: Any, lod: Any, rsrc: Any, sampler: Any, unnormalised: int, texture_fail: int, aux: int, /) -> Any: ...

class _image_gather4_l_cube:
    """
    amdgcn.image.gather4.l.cube(components: 0..15, s: U, t: U, face: U, lod: U, rsrc: V, sampler: W, unnormalised: bool, texture_fail: 0..1, aux: cache) -> T, T U V W: f16.x4,f32,u32.x8,u32.x4 (gfx1030, gfx1100, gfx1151, gfx1200, gfx1201)
    amdgcn.image.gather4.l.cube(components: 0..15, s: U, t: U, face: U, lod: U, rsrc: V, sampler: W, unnormalised: bool, texture_fail: 0..1, aux: cache) -> T, T U V W: f32.x4,f32,u32.x8,u32.x4 f32.x4,f16,u32.x8,u32.x4 (gfx906, gfx1030, gfx1100, gfx1151, gfx1200, gfx1201)
    """
    f16: _image_gather4_l_cube
    f32: _image_gather4_l_cube
    v4f16: _image_gather4_l_cube
    v4f32: _image_gather4_l_cube
    v4i32: _image_gather4_l_cube
    v8i32: _image_gather4_l_cube
    @overload
    def __call__(self, components: int, s: Any, t: Any, face: Any, lod: Any, rsrc: Any, sampler: Any, unnormalised: int, texture_fail: int, aux: int, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, components: int, s: Any, t: Any, face: Any, lod: Any, rsrc: Any, sampler: Any, unnormalised: int, texture_fail: int, aux: int, /) -> Any: ...

class _image_gather4_l_o_2d:
    """
    amdgcn.image.gather4.l.o._2d(components: 0..15, offset: u32, s: U, t: U, lod: U, rsrc: V, sampler: W, unnormalised: bool, texture_fail: 0..1, aux: cache) -> T, T U V W: f16.x4,f32,u32.x8,u32.x4 (gfx1030)
    amdgcn.image.gather4.l.o._2d(components: 0..15, offset: u32, s: U, t: U, lod: U, rsrc: V, sampler: W, unnormalised: bool, texture_fail: 0..1, aux: cache) -> T, T U V W: f32.x4,f32,u32.x8,u32.x4 f32.x4,f16,u32.x8,u32.x4 (gfx906, gfx1030)
    """
    f16: _image_gather4_l_o_2d
    f32: _image_gather4_l_o_2d
    v4f16: _image_gather4_l_o_2d
    v4f32: _image_gather4_l_o_2d
    v4i32: _image_gather4_l_o_2d
    v8i32: _image_gather4_l_o_2d
    @overload
    def __call__(self, components: int, offset: Any, s: Any, t: Any, lod: Any, rsrc: Any, sampler: Any, unnormalised: int, texture_fail: int, aux: int, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, components: int, offset: Any, s: Any, t: Any, lod: Any, rsrc: Any, sampler: Any, unnormalised: int, texture_fail: int, aux: int, /) -> Any: ...

class _image_gather4_l_o_2darray:
    """
    amdgcn.image.gather4.l.o._2darray(components: 0..15, offset: u32, s: U, t: U, slice: U, lod: U, rsrc: V, sampler: W, unnormalised: bool, texture_fail: 0..1, aux: cache) -> T, T U V W: f16.x4,f32,u32.x8,u32.x4 (gfx1030)
    amdgcn.image.gather4.l.o._2darray(components: 0..15, offset: u32, s: U, t: U, slice: U, lod: U, rsrc: V, sampler: W, unnormalised: bool, texture_fail: 0..1, aux: cache) -> T, T U V W: f32.x4,f32,u32.x8,u32.x4 f32.x4,f16,u32.x8,u32.x4 (gfx906, gfx1030)
    """
    f16: _image_gather4_l_o_2darray
    f32: _image_gather4_l_o_2darray
    v4f16: _image_gather4_l_o_2darray
    v4f32: _image_gather4_l_o_2darray
    v4i32: _image_gather4_l_o_2darray
    v8i32: _image_gather4_l_o_2darray
    @overload
    def __call__(self, components: int, offset: Any, s: Any, t: Any, slice: Any, lod: Any, rsrc: Any, sampler: Any, unnormalised: int, texture_fail: int, aux: int, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, components: int, offset: Any, s: Any, t: Any, slice: Any, lod: Any, rsrc: Any, sampler: Any, unnormalised: int, texture_fail: int, aux: int, /) -> Any: ...

class _image_gather4_l_o_cube:
    """
    amdgcn.image.gather4.l.o.cube(components: 0..15, offset: u32, s: U, t: U, face: U, lod: U, rsrc: V, sampler: W, unnormalised: bool, texture_fail: 0..1, aux: cache) -> T, T U V W: f16.x4,f32,u32.x8,u32.x4 (gfx1030)
    amdgcn.image.gather4.l.o.cube(components: 0..15, offset: u32, s: U, t: U, face: U, lod: U, rsrc: V, sampler: W, unnormalised: bool, texture_fail: 0..1, aux: cache) -> T, T U V W: f32.x4,f32,u32.x8,u32.x4 f32.x4,f16,u32.x8,u32.x4 (gfx906, gfx1030)
    """
    f16: _image_gather4_l_o_cube
    f32: _image_gather4_l_o_cube
    v4f16: _image_gather4_l_o_cube
    v4f32: _image_gather4_l_o_cube
    v4i32: _image_gather4_l_o_cube
    v8i32: _image_gather4_l_o_cube
    @overload
    def __call__(self, components: int, offset: Any, s: Any, t: Any, face: Any, lod: Any, rsrc: Any, sampler: Any, unnormalised: int, texture_fail: int, aux: int, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, components: int, offset: Any, s: Any, t: Any, face: Any, lod: Any, rsrc: Any, sampler: Any, unnormalised: int, texture_fail: int, aux: int, /) -> Any: ...

class _image_gather4_l_o:
    _2d: _image_gather4_l_o_2d
    _2darray: _image_gather4_l_o_2darray
    cube: _image_gather4_l_o_cube

class _image_gather4_l:
    _2d: _image_gather4_l_2d
    _2darray: _image_gather4_l_2darray
    cube: _image_gather4_l_cube
    o: _image_gather4_l_o

class _image_gather4_lz_2d:
    """
    amdgcn.image.gather4.lz._2d(components: 0..15, s: U, t: U, rsrc: V, sampler: W, unnormalised: bool, texture_fail: 0..1, aux: cache) -> T, T U V W: f16.x4,f32,u32.x8,u32.x4 (gfx1030, gfx1100, gfx1151, gfx1200, gfx1201)
    amdgcn.image.gather4.lz._2d(components: 0..15, s: U, t: U, rsrc: V, sampler: W, unnormalised: bool, texture_fail: 0..1, aux: cache) -> T, T U V W: f32.x4,f32,u32.x8,u32.x4 f32.x4,f16,u32.x8,u32.x4 (gfx906, gfx1030, gfx1100, gfx1151, gfx1200, gfx1201)
    """
    f16: _image_gather4_lz_2d
    f32: _image_gather4_lz_2d
    v4f16: _image_gather4_lz_2d
    v4f32: _image_gather4_lz_2d
    v4i32: _image_gather4_lz_2d
    v8i32: _image_gather4_lz_2d
    @overload
    def __call__(self, components: int, s: Any, t: Any, rsrc: Any, sampler: Any, unnormalised: int, texture_fail: int, aux: int, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, components: int, s: Any, t: Any, rsrc: Any, sampler: Any, unnormalised: int, texture_fail: int, aux: int, /) -> Any: ...

class _image_gather4_lz_2darray:
    """
    amdgcn.image.gather4.lz._2darray(components: 0..15, s: U, t: U, slice: U, rsrc: V, sampler: W, unnormalised: bool, texture_fail: 0..1, aux: cache) -> T, T U V W: f16.x4,f32,u32.x8,u32.x4 (gfx1030, gfx1100, gfx1151, gfx1200, gfx1201)
    amdgcn.image.gather4.lz._2darray(components: 0..15, s: U, t: U, slice: U, rsrc: V, sampler: W, unnormalised: bool, texture_fail: 0..1, aux: cache) -> T, T U V W: f32.x4,f32,u32.x8,u32.x4 f32.x4,f16,u32.x8,u32.x4 (gfx906, gfx1030, gfx1100, gfx1151, gfx1200, gfx1201)
    """
    f16: _image_gather4_lz_2darray
    f32: _image_gather4_lz_2darray
    v4f16: _image_gather4_lz_2darray
    v4f32: _image_gather4_lz_2darray
    v4i32: _image_gather4_lz_2darray
    v8i32: _image_gather4_lz_2darray
    @overload
    def __call__(self, components: int, s: Any, t: Any, slice: Any, rsrc: Any, sampler: Any, unnormalised: int, texture_fail: int, aux: int, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, components: int, s: Any, t: Any, slice: Any, rsrc: Any, sampler: Any, unnormalised: int, texture_fail: int, aux: int, /) -> Any: ...

class _image_gather4_lz_cube:
    """
    amdgcn.image.gather4.lz.cube(components: 0..15, s: U, t: U, face: U, rsrc: V, sampler: W, unnormalised: bool, texture_fail: 0..1, aux: cache) -> T, T U V W: f16.x4,f32,u32.x8,u32.x4 (gfx1030, gfx1100, gfx1151, gfx1200, gfx1201)
    amdgcn.image.gather4.lz.cube(components: 0..15, s: U, t: U, face: U, rsrc: V, sampler: W, unnormalised: bool, texture_fail: 0..1, aux: cache) -> T, T U V W: f32.x4,f32,u32.x8,u32.x4 f32.x4,f16,u32.x8,u32.x4 (gfx906, gfx1030, gfx1100, gfx1151, gfx1200, gfx1201)
    """
    f16: _image_gather4_lz_cube
    f32: _image_gather4_lz_cube
    v4f16: _image_gather4_lz_cube
    v4f32: _image_gather4_lz_cube
    v4i32: _image_gather4_lz_cube
    v8i32: _image_gather4_lz_cube
    @overload
    def __call__(self, components: int, s: Any, t: Any, face: Any, rsrc: Any, sampler: Any, unnormalised: int, texture_fail: int, aux: int, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, components: int, s: Any, t: Any, face: Any, rsrc: Any, sampler: Any, unnormalised: int, texture_fail: int, aux: int, /) -> Any: ...

class _image_gather4_lz_o_2d:
    """
    amdgcn.image.gather4.lz.o._2d(components: 0..15, offset: u32, s: U, t: U, rsrc: V, sampler: W, unnormalised: bool, texture_fail: 0..1, aux: cache) -> T, T U V W: f16.x4,f32,u32.x8,u32.x4 (gfx1030, gfx1100, gfx1151, gfx1200, gfx1201)
    amdgcn.image.gather4.lz.o._2d(components: 0..15, offset: u32, s: U, t: U, rsrc: V, sampler: W, unnormalised: bool, texture_fail: 0..1, aux: cache) -> T, T U V W: f32.x4,f32,u32.x8,u32.x4 f32.x4,f16,u32.x8,u32.x4 (gfx906, gfx1030, gfx1100, gfx1151, gfx1200, gfx1201)
    """
    f16: _image_gather4_lz_o_2d
    f32: _image_gather4_lz_o_2d
    v4f16: _image_gather4_lz_o_2d
    v4f32: _image_gather4_lz_o_2d
    v4i32: _image_gather4_lz_o_2d
    v8i32: _image_gather4_lz_o_2d
    @overload
    def __call__(self, components: int, offset: Any, s: Any, t: Any, rsrc: Any, sampler: Any, unnormalised: int, texture_fail: int, aux: int, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, components: int, offset: Any, s: Any, t: Any, rsrc: Any, sampler: Any, unnormalised: int, texture_fail: int, aux: int, /) -> Any: ...

class _image_gather4_lz_o_2darray:
    """
    amdgcn.image.gather4.lz.o._2darray(components: 0..15, offset: u32, s: U, t: U, slice: U, rsrc: V, sampler: W, unnormalised: bool, texture_fail: 0..1, aux: cache) -> T, T U V W: f16.x4,f32,u32.x8,u32.x4 (gfx1030, gfx1100, gfx1151, gfx1200, gfx1201)
    amdgcn.image.gather4.lz.o._2darray(components: 0..15, offset: u32, s: U, t: U, slice: U, rsrc: V, sampler: W, unnormalised: bool, texture_fail: 0..1, aux: cache) -> T, T U V W: f32.x4,f32,u32.x8,u32.x4 f32.x4,f16,u32.x8,u32.x4 (gfx906, gfx1030, gfx1100, gfx1151, gfx1200, gfx1201)
    """
    f16: _image_gather4_lz_o_2darray
    f32: _image_gather4_lz_o_2darray
    v4f16: _image_gather4_lz_o_2darray
    v4f32: _image_gather4_lz_o_2darray
    v4i32: _image_gather4_lz_o_2darray
    v8i32: _image_gather4_lz_o_2darray
    @overload
    def __call__(self, components: int, offset: Any, s: Any, t: Any, slice: Any, rsrc: Any, sampler: Any, unnormalised: int, texture_fail: int, aux: int, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, components: int, offset: Any, s: Any, t: Any, slice: Any, rsrc: Any, sampler: Any, unnormalised: int, texture_fail: int, aux: int, /) -> Any: ...

class _image_gather4_lz_o_cube:
    """
    amdgcn.image.gather4.lz.o.cube(components: 0..15, offset: u32, s: U, t: U, face: U, rsrc: V, sampler: W, unnormalised: bool, texture_fail: 0..1, aux: cache) -> T, T U V W: f16.x4,f32,u32.x8,u32.x4 (gfx1030, gfx1100, gfx1151, gfx1200, gfx1201)
    amdgcn.image.gather4.lz.o.cube(components: 0..15, offset: u32, s: U, t: U, face: U, rsrc: V, sampler: W, unnormalised: bool, texture_fail: 0..1, aux: cache) -> T, T U V W: f32.x4,f32,u32.x8,u32.x4 f32.x4,f16,u32.x8,u32.x4 (gfx906, gfx1030, gfx1100, gfx1151, gfx1200, gfx1201)
    """
    f16: _image_gather4_lz_o_cube
    f32: _image_gather4_lz_o_cube
    v4f16: _image_gather4_lz_o_cube
    v4f32: _image_gather4_lz_o_cube
    v4i32: _image_gather4_lz_o_cube
    v8i32: _image_gather4_lz_o_cube
    @overload
    def __call__(self, components: int, offset: Any, s: Any, t: Any, face: Any, rsrc: Any, sampler: Any, unnormalised: int, texture_fail: int, aux: int, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, components: int, offset: Any, s: Any, t: Any, face: Any, rsrc: Any, sampler: Any, unnormalised: int, texture_fail: int, aux: int, /) -> Any: ...

class _image_gather4_lz_o:
    _2d: _image_gather4_lz_o_2d
    _2darray: _image_gather4_lz_o_2darray
    cube: _image_gather4_lz_o_cube

class _image_gather4_lz:
    _2d: _image_gather4_lz_2d
    _2darray: _image_gather4_lz_2darray
    cube: _image_gather4_lz_cube
    o: _image_gather4_lz_o

class _image_gather4_o_2d:
    """
    amdgcn.image.gather4.o._2d(components: 0..15, offset: u32, s: U, t: U, rsrc: V, sampler: W, unnormalised: bool, texture_fail: 0..1, aux: cache) -> T, T U V W: f16.x4,f32,u32.x8,u32.x4 (gfx1030, gfx1100, gfx1151, gfx1200, gfx1201)
    amdgcn.image.gather4.o._2d(components: 0..15, offset: u32, s: U, t: U, rsrc: V, sampler: W, unnormalised: bool, texture_fail: 0..1, aux: cache) -> T, T U V W: f32.x4,f32,u32.x8,u32.x4 f32.x4,f16,u32.x8,u32.x4 (gfx906, gfx1030, gfx1100, gfx1151, gfx1200, gfx1201)
    """
    f16: _image_gather4_o_2d
    f32: _image_gather4_o_2d
    v4f16: _image_gather4_o_2d
    v4f32: _image_gather4_o_2d
    v4i32: _image_gather4_o_2d
    v8i32: _image_gather4_o_2d
    @overload
    def __call__(self, components: int, offset: Any, s: Any, t: Any, rsrc: Any, sampler: Any, unnormalised: int, texture_fail: int, aux: int, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, components: int, offset: Any, s: Any, t: Any, rsrc: Any, sampler: Any, unnormalised: int, texture_fail: int, aux: int, /) -> Any: ...

class _image_gather4_o_2darray:
    """
    amdgcn.image.gather4.o._2darray(components: 0..15, offset: u32, s: U, t: U, slice: U, rsrc: V, sampler: W, unnormalised: bool, texture_fail: 0..1, aux: cache) -> T, T U V W: f16.x4,f32,u32.x8,u32.x4 (gfx1030, gfx1100, gfx1151, gfx1200, gfx1201)
    amdgcn.image.gather4.o._2darray(components: 0..15, offset: u32, s: U, t: U, slice: U, rsrc: V, sampler: W, unnormalised: bool, texture_fail: 0..1, aux: cache) -> T, T U V W: f32.x4,f32,u32.x8,u32.x4 f32.x4,f16,u32.x8,u32.x4 (gfx906, gfx1030, gfx1100, gfx1151, gfx1200, gfx1201)
    """
    f16: _image_gather4_o_2darray
    f32: _image_gather4_o_2darray
    v4f16: _image_gather4_o_2darray
    v4f32: _image_gather4_o_2darray
    v4i32: _image_gather4_o_2darray
    v8i32: _image_gather4_o_2darray
    @overload
    def __call__(self, components: int, offset: Any, s: Any, t: Any, slice: Any, rsrc: Any, sampler: Any, unnormalised: int, texture_fail: int, aux: int, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, components: int, offset: Any, s: Any, t: Any, slice: Any, rsrc: Any, sampler: Any, unnormalised: int, texture_fail: int, aux: int, /) -> Any: ...

class _image_gather4_o_cube:
    """
    amdgcn.image.gather4.o.cube(components: 0..15, offset: u32, s: U, t: U, face: U, rsrc: V, sampler: W, unnormalised: bool, texture_fail: 0..1, aux: cache) -> T, T U V W: f16.x4,f32,u32.x8,u32.x4 (gfx1030, gfx1100, gfx1151, gfx1200, gfx1201)
    amdgcn.image.gather4.o.cube(components: 0..15, offset: u32, s: U, t: U, face: U, rsrc: V, sampler: W, unnormalised: bool, texture_fail: 0..1, aux: cache) -> T, T U V W: f32.x4,f32,u32.x8,u32.x4 f32.x4,f16,u32.x8,u32.x4 (gfx906, gfx1030, gfx1100, gfx1151, gfx1200, gfx1201)
    """
    f16: _image_gather4_o_cube
    f32: _image_gather4_o_cube
    v4f16: _image_gather4_o_cube
    v4f32: _image_gather4_o_cube
    v4i32: _image_gather4_o_cube
    v8i32: _image_gather4_o_cube
    @overload
    def __call__(self, components: int, offset: Any, s: Any, t: Any, face: Any, rsrc: Any, sampler: Any, unnormalised: int, texture_fail: int, aux: int, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, components: int, offset: Any, s: Any, t: Any, face: Any, rsrc: Any, sampler: Any, unnormalised: int, texture_fail: int, aux: int, /) -> Any: ...

class _image_gather4_o:
    _2d: _image_gather4_o_2d
    _2darray: _image_gather4_o_2darray
    cube: _image_gather4_o_cube

class _image_gather4:
    _2d: _image_gather4_2d
    _2darray: _image_gather4_2darray
    b: _image_gather4_b
    c: _image_gather4_c
    cl: _image_gather4_cl
    cube: _image_gather4_cube
    l: _image_gather4_l
    lz: _image_gather4_lz
    o: _image_gather4_o

class _image_getlod_1d:
    """
    amdgcn.image.getlod._1d(components: 0..15, s: U, rsrc: V, sampler: W, unnormalised: bool, texture_fail: 0..1, aux: cache) -> T, T U V W: f32.x4,f32,u32.x8,u32.x4 f32.x4,f16,u32.x8,u32.x4 u32.x4,f32,u32.x8,u32.x4 f32,f32,u32.x8,u32.x4 u32,f32,u32.x8,u32.x4 (gfx906, gfx1030, gfx1100, gfx1151, gfx1200, gfx1201)
    """
    f16: _image_getlod_1d
    f32: _image_getlod_1d
    i32: _image_getlod_1d
    v4f32: _image_getlod_1d
    v4i32: _image_getlod_1d
    v8i32: _image_getlod_1d
    @overload
    def __call__(self, components: int, s: Any, rsrc: Any, sampler: Any, unnormalised: int, texture_fail: int, aux: int, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, components: int, s: Any, rsrc: Any, sampler: Any, unnormalised: int, texture_fail: int, aux: int, /) -> Any: ...

class _image_getlod_1darray:
    """
    amdgcn.image.getlod._1darray(components: 0..15, s: U, slice: U, rsrc: V, sampler: W, unnormalised: bool, texture_fail: 0..1, aux: cache) -> T, T U V W: f32.x4,f32,u32.x8,u32.x4 f32.x4,f16,u32.x8,u32.x4 u32.x4,f32,u32.x8,u32.x4 f32,f32,u32.x8,u32.x4 u32,f32,u32.x8,u32.x4 (gfx906, gfx1030, gfx1100, gfx1151, gfx1200, gfx1201)
    """
    f16: _image_getlod_1darray
    f32: _image_getlod_1darray
    i32: _image_getlod_1darray
    v4f32: _image_getlod_1darray
    v4i32: _image_getlod_1darray
    v8i32: _image_getlod_1darray
    @overload
    def __call__(self, components: int, s: Any, slice: Any, rsrc: Any, sampler: Any, unnormalised: int, texture_fail: int, aux: int, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, components: int, s: Any, slice: Any, rsrc: Any, sampler: Any, unnormalised: int, texture_fail: int, aux: int, /) -> Any: ...

class _image_getlod_2d:
    """
    amdgcn.image.getlod._2d(components: 0..15, s: U, t: U, rsrc: V, sampler: W, unnormalised: bool, texture_fail: 0..1, aux: cache) -> T, T U V W: f32.x4,f32,u32.x8,u32.x4 f32.x4,f16,u32.x8,u32.x4 u32.x4,f32,u32.x8,u32.x4 f32,f32,u32.x8,u32.x4 u32,f32,u32.x8,u32.x4 (gfx906, gfx1030, gfx1100, gfx1151, gfx1200, gfx1201)
    """
    f16: _image_getlod_2d
    f32: _image_getlod_2d
    i32: _image_getlod_2d
    v4f32: _image_getlod_2d
    v4i32: _image_getlod_2d
    v8i32: _image_getlod_2d
    @overload
    def __call__(self, components: int, s: Any, t: Any, rsrc: Any, sampler: Any, unnormalised: int, texture_fail: int, aux: int, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, components: int, s: Any, t: Any, rsrc: Any, sampler: Any, unnormalised: int, texture_fail: int, aux: int, /) -> Any: ...

class _image_getlod_2darray:
    """
    amdgcn.image.getlod._2darray(components: 0..15, s: U, t: U, slice: U, rsrc: V, sampler: W, unnormalised: bool, texture_fail: 0..1, aux: cache) -> T, T U V W: f32.x4,f32,u32.x8,u32.x4 f32.x4,f16,u32.x8,u32.x4 u32.x4,f32,u32.x8,u32.x4 f32,f32,u32.x8,u32.x4 u32,f32,u32.x8,u32.x4 (gfx906, gfx1030, gfx1100, gfx1151, gfx1200, gfx1201)
    """
    f16: _image_getlod_2darray
    f32: _image_getlod_2darray
    i32: _image_getlod_2darray
    v4f32: _image_getlod_2darray
    v4i32: _image_getlod_2darray
    v8i32: _image_getlod_2darray
    @overload
    def __call__(self, components: int, s: Any, t: Any, slice: Any, rsrc: Any, sampler: Any, unnormalised: int, texture_fail: int, aux: int, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, components: int, s: Any, t: Any, slice: Any, rsrc: Any, sampler: Any, unnormalised: int, texture_fail: int, aux: int, /) -> Any: ...

class _image_getlod_3d:
    """
    amdgcn.image.getlod._3d(components: 0..15, s: U, t: U, r: U, rsrc: V, sampler: W, unnormalised: bool, texture_fail: 0..1, aux: cache) -> T, T U V W: f32.x4,f32,u32.x8,u32.x4 f32.x4,f16,u32.x8,u32.x4 u32.x4,f32,u32.x8,u32.x4 f32,f32,u32.x8,u32.x4 u32,f32,u32.x8,u32.x4 (gfx906, gfx1030, gfx1100, gfx1151, gfx1200, gfx1201)
    """
    f16: _image_getlod_3d
    f32: _image_getlod_3d
    i32: _image_getlod_3d
    v4f32: _image_getlod_3d
    v4i32: _image_getlod_3d
    v8i32: _image_getlod_3d
    @overload
    def __call__(self, components: int, s: Any, t: Any, r: Any, rsrc: Any, sampler: Any, unnormalised: int, texture_fail: int, aux: int, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, components: int, s: Any, t: Any, r: Any, rsrc: Any, sampler: Any, unnormalised: int, texture_fail: int, aux: int, /) -> Any: ...

class _image_getlod_cube:
    """
    amdgcn.image.getlod.cube(components: 0..15, s: U, t: U, face: U, rsrc: V, sampler: W, unnormalised: bool, texture_fail: 0..1, aux: cache) -> T, T U V W: f32.x4,f32,u32.x8,u32.x4 f32.x4,f16,u32.x8,u32.x4 u32.x4,f32,u32.x8,u32.x4 f32,f32,u32.x8,u32.x4 u32,f32,u32.x8,u32.x4 (gfx906, gfx1030, gfx1100, gfx1151, gfx1200, gfx1201)
    """
    f16: _image_getlod_cube
    f32: _image_getlod_cube
    i32: _image_getlod_cube
    v4f32: _image_getlod_cube
    v4i32: _image_getlod_cube
    v8i32: _image_getlod_cube
    @overload
    def __call__(self, components: int, s: Any, t: Any, face: Any, rsrc: Any, sampler: Any, unnormalised: int, texture_fail: int, aux: int, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, components: int, s: Any, t: Any, face: Any, rsrc: Any, sampler: Any, unnormalised: int, texture_fail: int, aux: int, /) -> Any: ...

class _image_getlod:
    _1d: _image_getlod_1d
    _1darray: _image_getlod_1darray
    _2d: _image_getlod_2d
    _2darray: _image_getlod_2darray
    _3d: _image_getlod_3d
    cube: _image_getlod_cube

class _image_getresinfo_1d:
    """
    amdgcn.image.getresinfo._1d(components: 0..15, mip: U, rsrc: V, texture_fail: 0..1, aux: cache) -> T, T U V: f32.x4,u32,u32.x8 f32.x4,u16,u32.x8 f32,u32,u32.x8 (gfx906, gfx1030, gfx1100, gfx1151, gfx1200, gfx1201)
    """
    f32: _image_getresinfo_1d
    i16: _image_getresinfo_1d
    i32: _image_getresinfo_1d
    v4f32: _image_getresinfo_1d
    v8i32: _image_getresinfo_1d
    @overload
    def __call__(self, components: int, mip: Any, rsrc: Any, texture_fail: int, aux: int, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, components: int, mip: Any, rsrc: Any, texture_fail: int, aux: int, /) -> Any: ...

class _image_getresinfo_1darray:
    """
    amdgcn.image.getresinfo._1darray(components: 0..15, mip: U, rsrc: V, texture_fail: 0..1, aux: cache) -> T, T U V: f32.x4,u32,u32.x8 f32.x4,u16,u32.x8 f32,u32,u32.x8 (gfx906, gfx1030, gfx1100, gfx1151, gfx1200, gfx1201)
    """
    f32: _image_getresinfo_1darray
    i16: _image_getresinfo_1darray
    i32: _image_getresinfo_1darray
    v4f32: _image_getresinfo_1darray
    v8i32: _image_getresinfo_1darray
    @overload
    def __call__(self, components: int, mip: Any, rsrc: Any, texture_fail: int, aux: int, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, components: int, mip: Any, rsrc: Any, texture_fail: int, aux: int, /) -> Any: ...

class _image_getresinfo_2d:
    """
    amdgcn.image.getresinfo._2d(components: 0..15, mip: U, rsrc: V, texture_fail: 0..1, aux: cache) -> T, T U V: f32.x4,u32,u32.x8 f32.x4,u16,u32.x8 f32,u32,u32.x8 (gfx906, gfx1030, gfx1100, gfx1151, gfx1200, gfx1201)
    """
    f32: _image_getresinfo_2d
    i16: _image_getresinfo_2d
    i32: _image_getresinfo_2d
    v4f32: _image_getresinfo_2d
    v8i32: _image_getresinfo_2d
    @overload
    def __call__(self, components: int, mip: Any, rsrc: Any, texture_fail: int, aux: int, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, components: int, mip: Any, rsrc: Any, texture_fail: int, aux: int, /) -> Any: ...

class _image_getresinfo_2darray:
    """
    amdgcn.image.getresinfo._2darray(components: 0..15, mip: U, rsrc: V, texture_fail: 0..1, aux: cache) -> T, T U V: f32.x4,u32,u32.x8 f32.x4,u16,u32.x8 f32,u32,u32.x8 (gfx906, gfx1030, gfx1100, gfx1151, gfx1200, gfx1201)
    """
    f32: _image_getresinfo_2darray
    i16: _image_getresinfo_2darray
    i32: _image_getresinfo_2darray
    v4f32: _image_getresinfo_2darray
    v8i32: _image_getresinfo_2darray
    @overload
    def __call__(self, components: int, mip: Any, rsrc: Any, texture_fail: int, aux: int, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, components: int, mip: Any, rsrc: Any, texture_fail: int, aux: int, /) -> Any: ...

class _image_getresinfo_2darraymsaa:
    """
    amdgcn.image.getresinfo._2darraymsaa(components: 0..15, mip: U, rsrc: V, texture_fail: 0..1, aux: cache) -> T, T U V: f32.x4,u32,u32.x8 f32.x4,u16,u32.x8 f32,u32,u32.x8 (gfx906, gfx1030, gfx1100, gfx1151, gfx1200, gfx1201)
    """
    f32: _image_getresinfo_2darraymsaa
    i16: _image_getresinfo_2darraymsaa
    i32: _image_getresinfo_2darraymsaa
    v4f32: _image_getresinfo_2darraymsaa
    v8i32: _image_getresinfo_2darraymsaa
    @overload
    def __call__(self, components: int, mip: Any, rsrc: Any, texture_fail: int, aux: int, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, components: int, mip: Any, rsrc: Any, texture_fail: int, aux: int, /) -> Any: ...

class _image_getresinfo_2dmsaa:
    """
    amdgcn.image.getresinfo._2dmsaa(components: 0..15, mip: U, rsrc: V, texture_fail: 0..1, aux: cache) -> T, T U V: f32.x4,u32,u32.x8 f32.x4,u16,u32.x8 f32,u32,u32.x8 (gfx906, gfx1030, gfx1100, gfx1151, gfx1200, gfx1201)
    """
    f32: _image_getresinfo_2dmsaa
    i16: _image_getresinfo_2dmsaa
    i32: _image_getresinfo_2dmsaa
    v4f32: _image_getresinfo_2dmsaa
    v8i32: _image_getresinfo_2dmsaa
    @overload
    def __call__(self, components: int, mip: Any, rsrc: Any, texture_fail: int, aux: int, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, components: int, mip: Any, rsrc: Any, texture_fail: int, aux: int, /) -> Any: ...

class _image_getresinfo_3d:
    """
    amdgcn.image.getresinfo._3d(components: 0..15, mip: U, rsrc: V, texture_fail: 0..1, aux: cache) -> T, T U V: f32.x4,u32,u32.x8 f32.x4,u16,u32.x8 f32,u32,u32.x8 (gfx906, gfx1030, gfx1100, gfx1151, gfx1200, gfx1201)
    """
    f32: _image_getresinfo_3d
    i16: _image_getresinfo_3d
    i32: _image_getresinfo_3d
    v4f32: _image_getresinfo_3d
    v8i32: _image_getresinfo_3d
    @overload
    def __call__(self, components: int, mip: Any, rsrc: Any, texture_fail: int, aux: int, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, components: int, mip: Any, rsrc: Any, texture_fail: int, aux: int, /) -> Any: ...

class _image_getresinfo_cube:
    """
    amdgcn.image.getresinfo.cube(components: 0..15, mip: U, rsrc: V, texture_fail: 0..1, aux: cache) -> T, T U V: f32.x4,u32,u32.x8 f32.x4,u16,u32.x8 f32,u32,u32.x8 (gfx906, gfx1030, gfx1100, gfx1151, gfx1200, gfx1201)
    """
    f32: _image_getresinfo_cube
    i16: _image_getresinfo_cube
    i32: _image_getresinfo_cube
    v4f32: _image_getresinfo_cube
    v8i32: _image_getresinfo_cube
    @overload
    def __call__(self, components: int, mip: Any, rsrc: Any, texture_fail: int, aux: int, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, components: int, mip: Any, rsrc: Any, texture_fail: int, aux: int, /) -> Any: ...

class _image_getresinfo:
    _1d: _image_getresinfo_1d
    _1darray: _image_getresinfo_1darray
    _2d: _image_getresinfo_2d
    _2darray: _image_getresinfo_2darray
    _2darraymsaa: _image_getresinfo_2darraymsaa
    _2dmsaa: _image_getresinfo_2dmsaa
    _3d: _image_getresinfo_3d
    cube: _image_getresinfo_cube

class _image_load_1d:
    """
    amdgcn.image.load._1d(components: 0..15, s: U, rsrc: V, texture_fail: 0..1, aux: cache) -> T, T U V: f32.x4,u32,u32.x8 f32.x4,u16,u32.x8 f16.x4,u32,u32.x8 u32.x4,u32,u32.x8 f32,u32,u32.x8 u32,u32,u32.x8 (gfx906, gfx1030, gfx1100, gfx1151, gfx1200, gfx1201)
    """
    f32: _image_load_1d
    i16: _image_load_1d
    i32: _image_load_1d
    v4f16: _image_load_1d
    v4f32: _image_load_1d
    v4i32: _image_load_1d
    v8i32: _image_load_1d
    @overload
    def __call__(self, components: int, s: Any, rsrc: Any, texture_fail: int, aux: int, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, components: int, s: Any, rsrc: Any, texture_fail: int, aux: int, /) -> Any: ...

class _image_load_1darray:
    """
    amdgcn.image.load._1darray(components: 0..15, s: U, slice: U, rsrc: V, texture_fail: 0..1, aux: cache) -> T, T U V: f32.x4,u32,u32.x8 f32.x4,u16,u32.x8 f16.x4,u32,u32.x8 u32.x4,u32,u32.x8 f32,u32,u32.x8 u32,u32,u32.x8 (gfx906, gfx1030, gfx1100, gfx1151, gfx1200, gfx1201)
    """
    f32: _image_load_1darray
    i16: _image_load_1darray
    i32: _image_load_1darray
    v4f16: _image_load_1darray
    v4f32: _image_load_1darray
    v4i32: _image_load_1darray
    v8i32: _image_load_1darray
    @overload
    def __call__(self, components: int, s: Any, slice: Any, rsrc: Any, texture_fail: int, aux: int, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, components: int, s: Any, slice: Any, rsrc: Any, texture_fail: int, aux: int, /) -> Any: ...

class _image_load_2d:
    """
    amdgcn.image.load._2d(components: 0..15, s: U, t: U, rsrc: V, texture_fail: 0..1, aux: cache) -> T, T U V: f32.x4,u32,u32.x8 f32.x4,u16,u32.x8 f16.x4,u32,u32.x8 u32.x4,u32,u32.x8 f32,u32,u32.x8 u32,u32,u32.x8 (gfx906, gfx1030, gfx1100, gfx1151, gfx1200, gfx1201)
    """
    f32: _image_load_2d
    i16: _image_load_2d
    i32: _image_load_2d
    v4f16: _image_load_2d
    v4f32: _image_load_2d
    v4i32: _image_load_2d
    v8i32: _image_load_2d
    @overload
    def __call__(self, components: int, s: Any, t: Any, rsrc: Any, texture_fail: int, aux: int, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, components: int, s: Any, t: Any, rsrc: Any, texture_fail: int, aux: int, /) -> Any: ...

class _image_load_2darray:
    """
    amdgcn.image.load._2darray(components: 0..15, s: U, t: U, slice: U, rsrc: V, texture_fail: 0..1, aux: cache) -> T, T U V: f32.x4,u32,u32.x8 f32.x4,u16,u32.x8 f16.x4,u32,u32.x8 u32.x4,u32,u32.x8 f32,u32,u32.x8 u32,u32,u32.x8 (gfx906, gfx1030, gfx1100, gfx1151, gfx1200, gfx1201)
    """
    f32: _image_load_2darray
    i16: _image_load_2darray
    i32: _image_load_2darray
    v4f16: _image_load_2darray
    v4f32: _image_load_2darray
    v4i32: _image_load_2darray
    v8i32: _image_load_2darray
    @overload
    def __call__(self, components: int, s: Any, t: Any, slice: Any, rsrc: Any, texture_fail: int, aux: int, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, components: int, s: Any, t: Any, slice: Any, rsrc: Any, texture_fail: int, aux: int, /) -> Any: ...

class _image_load_2darraymsaa:
    """
    amdgcn.image.load._2darraymsaa(components: 0..15, s: U, t: U, slice: U, fragment: U, rsrc: V, texture_fail: 0..1, aux: cache) -> T, T U V: f32.x4,u32,u32.x8 f32.x4,u16,u32.x8 f16.x4,u32,u32.x8 u32.x4,u32,u32.x8 f32,u32,u32.x8 u32,u32,u32.x8 (gfx906, gfx1030, gfx1100, gfx1151, gfx1200, gfx1201)
    """
    f32: _image_load_2darraymsaa
    i16: _image_load_2darraymsaa
    i32: _image_load_2darraymsaa
    v4f16: _image_load_2darraymsaa
    v4f32: _image_load_2darraymsaa
    v4i32: _image_load_2darraymsaa
    v8i32: _image_load_2darraymsaa
    @overload
    def __call__(self, components: int, s: Any, t: Any, slice: Any, fragment: Any, rsrc: Any, texture_fail: int, aux: int, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, components: int, s: Any, t: Any, slice: Any, fragment: Any, rsrc: Any, texture_fail: int, aux: int, /) -> Any: ...

class _image_load_2dmsaa:
    """
    amdgcn.image.load._2dmsaa(components: 0..15, s: U, t: U, fragment: U, rsrc: V, texture_fail: 0..1, aux: cache) -> T, T U V: f32.x4,u32,u32.x8 f32.x4,u16,u32.x8 f16.x4,u32,u32.x8 u32.x4,u32,u32.x8 f32,u32,u32.x8 u32,u32,u32.x8 (gfx906, gfx1030, gfx1100, gfx1151, gfx1200, gfx1201)
    """
    f32: _image_load_2dmsaa
    i16: _image_load_2dmsaa
    i32: _image_load_2dmsaa
    v4f16: _image_load_2dmsaa
    v4f32: _image_load_2dmsaa
    v4i32: _image_load_2dmsaa
    v8i32: _image_load_2dmsaa
    @overload
    def __call__(self, components: int, s: Any, t: Any, fragment: Any, rsrc: Any, texture_fail: int, aux: int, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, components: int, s: Any, t: Any, fragment: Any, rsrc: Any, texture_fail: int, aux: int, /) -> Any: ...

class _image_load_3d:
    """
    amdgcn.image.load._3d(components: 0..15, s: U, t: U, r: U, rsrc: V, texture_fail: 0..1, aux: cache) -> T, T U V: f32.x4,u32,u32.x8 f32.x4,u16,u32.x8 f16.x4,u32,u32.x8 u32.x4,u32,u32.x8 f32,u32,u32.x8 u32,u32,u32.x8 (gfx906, gfx1030, gfx1100, gfx1151, gfx1200, gfx1201)
    """
    f32: _image_load_3d
    i16: _image_load_3d
    i32: _image_load_3d
    v4f16: _image_load_3d
    v4f32: _image_load_3d
    v4i32: _image_load_3d
    v8i32: _image_load_3d
    @overload
    def __call__(self, components: int, s: Any, t: Any, r: Any, rsrc: Any, texture_fail: int, aux: int, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, components: int, s: Any, t: Any, r: Any, rsrc: Any, texture_fail: int, aux: int, /) -> Any: ...

class _image_load_cube:
    """
    amdgcn.image.load.cube(components: 0..15, s: U, t: U, face: U, rsrc: V, texture_fail: 0..1, aux: cache) -> T, T U V: f32.x4,u32,u32.x8 f32.x4,u16,u32.x8 f16.x4,u32,u32.x8 u32.x4,u32,u32.x8 f32,u32,u32.x8 u32,u32,u32.x8 (gfx906, gfx1030, gfx1100, gfx1151, gfx1200, gfx1201)
    """
    f32: _image_load_cube
    i16: _image_load_cube
    i32: _image_load_cube
    v4f16: _image_load_cube
    v4f32: _image_load_cube
    v4i32: _image_load_cube
    v8i32: _image_load_cube
    @overload
    def __call__(self, components: int, s: Any, t: Any, face: Any, rsrc: Any, texture_fail: int, aux: int, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, components: int, s: Any, t: Any, face: Any, rsrc: Any, texture_fail: int, aux: int, /) -> Any: ...

class _image_load_mip_1d:
    """
    amdgcn.image.load.mip._1d(components: 0..15, s: U, mip: U, rsrc: V, texture_fail: 0..1, aux: cache) -> T, T U V: f32.x4,u32,u32.x8 f32.x4,u16,u32.x8 f16.x4,u32,u32.x8 u32.x4,u32,u32.x8 f32,u32,u32.x8 u32,u32,u32.x8 (gfx906, gfx1030, gfx1100, gfx1151, gfx1200, gfx1201)
    """
    f32: _image_load_mip_1d
    i16: _image_load_mip_1d
    i32: _image_load_mip_1d
    v4f16: _image_load_mip_1d
    v4f32: _image_load_mip_1d
    v4i32: _image_load_mip_1d
    v8i32: _image_load_mip_1d
    @overload
    def __call__(self, components: int, s: Any, mip: Any, rsrc: Any, texture_fail: int, aux: int, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, components: int, s: Any, mip: Any, rsrc: Any, texture_fail: int, aux: int, /) -> Any: ...

class _image_load_mip_1darray:
    """
    amdgcn.image.load.mip._1darray(components: 0..15, s: U, slice: U, mip: U, rsrc: V, texture_fail: 0..1, aux: cache) -> T, T U V: f32.x4,u32,u32.x8 f32.x4,u16,u32.x8 f16.x4,u32,u32.x8 u32.x4,u32,u32.x8 f32,u32,u32.x8 u32,u32,u32.x8 (gfx906, gfx1030, gfx1100, gfx1151, gfx1200, gfx1201)
    """
    f32: _image_load_mip_1darray
    i16: _image_load_mip_1darray
    i32: _image_load_mip_1darray
    v4f16: _image_load_mip_1darray
    v4f32: _image_load_mip_1darray
    v4i32: _image_load_mip_1darray
    v8i32: _image_load_mip_1darray
    @overload
    def __call__(self, components: int, s: Any, slice: Any, mip: Any, rsrc: Any, texture_fail: int, aux: int, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, components: int, s: Any, slice: Any, mip: Any, rsrc: Any, texture_fail: int, aux: int, /) -> Any: ...

class _image_load_mip_2d:
    """
    amdgcn.image.load.mip._2d(components: 0..15, s: U, t: U, mip: U, rsrc: V, texture_fail: 0..1, aux: cache) -> T, T U V: f32.x4,u32,u32.x8 f32.x4,u16,u32.x8 f16.x4,u32,u32.x8 u32.x4,u32,u32.x8 f32,u32,u32.x8 u32,u32,u32.x8 (gfx906, gfx1030, gfx1100, gfx1151, gfx1200, gfx1201)
    """
    f32: _image_load_mip_2d
    i16: _image_load_mip_2d
    i32: _image_load_mip_2d
    v4f16: _image_load_mip_2d
    v4f32: _image_load_mip_2d
    v4i32: _image_load_mip_2d
    v8i32: _image_load_mip_2d
    @overload
    def __call__(self, components: int, s: Any, t: Any, mip: Any, rsrc: Any, texture_fail: int, aux: int, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, components: int, s: Any, t: Any, mip: Any, rsrc: Any, texture_fail: int, aux: int, /) -> Any: ...

class _image_load_mip_2darray:
    """
    amdgcn.image.load.mip._2darray(components: 0..15, s: U, t: U, slice: U, mip: U, rsrc: V, texture_fail: 0..1, aux: cache) -> T, T U V: f32.x4,u32,u32.x8 f32.x4,u16,u32.x8 f16.x4,u32,u32.x8 u32.x4,u32,u32.x8 f32,u32,u32.x8 u32,u32,u32.x8 (gfx906, gfx1030, gfx1100, gfx1151, gfx1200, gfx1201)
    """
    f32: _image_load_mip_2darray
    i16: _image_load_mip_2darray
    i32: _image_load_mip_2darray
    v4f16: _image_load_mip_2darray
    v4f32: _image_load_mip_2darray
    v4i32: _image_load_mip_2darray
    v8i32: _image_load_mip_2darray
    @overload
    def __call__(self, components: int, s: Any, t: Any, slice: Any, mip: Any, rsrc: Any, texture_fail: int, aux: int, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, components: int, s: Any, t: Any, slice: Any, mip: Any, rsrc: Any, texture_fail: int, aux: int, /) -> Any: ...

class _image_load_mip_3d:
    """
    amdgcn.image.load.mip._3d(components: 0..15, s: U, t: U, r: U, mip: U, rsrc: V, texture_fail: 0..1, aux: cache) -> T, T U V: f32.x4,u32,u32.x8 f32.x4,u16,u32.x8 f16.x4,u32,u32.x8 u32.x4,u32,u32.x8 f32,u32,u32.x8 u32,u32,u32.x8 (gfx906, gfx1030, gfx1100, gfx1151, gfx1200, gfx1201)
    """
    f32: _image_load_mip_3d
    i16: _image_load_mip_3d
    i32: _image_load_mip_3d
    v4f16: _image_load_mip_3d
    v4f32: _image_load_mip_3d
    v4i32: _image_load_mip_3d
    v8i32: _image_load_mip_3d
    @overload
    def __call__(self, components: int, s: Any, t: Any, r: Any, mip: Any, rsrc: Any, texture_fail: int, aux: int, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, components: int, s: Any, t: Any, r: Any, mip: Any, rsrc: Any, texture_fail: int, aux: int, /) -> Any: ...

class _image_load_mip_cube:
    """
    amdgcn.image.load.mip.cube(components: 0..15, s: U, t: U, face: U, mip: U, rsrc: V, texture_fail: 0..1, aux: cache) -> T, T U V: f32.x4,u32,u32.x8 f32.x4,u16,u32.x8 f16.x4,u32,u32.x8 u32.x4,u32,u32.x8 f32,u32,u32.x8 u32,u32,u32.x8 (gfx906, gfx1030, gfx1100, gfx1151, gfx1200, gfx1201)
    """
    f32: _image_load_mip_cube
    i16: _image_load_mip_cube
    i32: _image_load_mip_cube
    v4f16: _image_load_mip_cube
    v4f32: _image_load_mip_cube
    v4i32: _image_load_mip_cube
    v8i32: _image_load_mip_cube
    @overload
    def __call__(self, components: int, s: Any, t: Any, face: Any, mip: Any, rsrc: Any, texture_fail: int, aux: int, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, components: int, s: Any, t: Any, face: Any, mip: Any, rsrc: Any, texture_fail: int, aux: int, /) -> Any: ...

class _image_load_mip:
    _1d: _image_load_mip_1d
    _1darray: _image_load_mip_1darray
    _2d: _image_load_mip_2d
    _2darray: _image_load_mip_2darray
    _3d: _image_load_mip_3d
    cube: _image_load_mip_cube

class _image_load:
    _1d: _image_load_1d
    _1darray: _image_load_1darray
    _2d: _image_load_2d
    _2darray: _image_load_2darray
    _2darraymsaa: _image_load_2darraymsaa
    _2dmsaa: _image_load_2dmsaa
    _3d: _image_load_3d
    cube: _image_load_cube
    mip: _image_load_mip

class _image_msaa_load_2darraymsaa:
    """
    amdgcn.image.msaa.load._2darraymsaa(components: 0..15, s: U, t: U, slice: U, fragment: U, rsrc: V, texture_fail: 0..1, aux: cache) -> T, T U V: f32.x4,u32,u32.x8 f32.x4,u16,u32.x8 f16.x4,u32,u32.x8 u32.x4,u32,u32.x8 (gfx1100, gfx1151, gfx1200, gfx1201)
    """
    i16: _image_msaa_load_2darraymsaa
    i32: _image_msaa_load_2darraymsaa
    v4f16: _image_msaa_load_2darraymsaa
    v4f32: _image_msaa_load_2darraymsaa
    v4i32: _image_msaa_load_2darraymsaa
    v8i32: _image_msaa_load_2darraymsaa
    @overload
    def __call__(self, components: int, s: Any, t: Any, slice: Any, fragment: Any, rsrc: Any, texture_fail: int, aux: int, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, components: int, s: Any, t: Any, slice: Any, fragment: Any, rsrc: Any, texture_fail: int, aux: int, /) -> Any: ...

class _image_msaa_load_2dmsaa:
    """
    amdgcn.image.msaa.load._2dmsaa(components: 0..15, s: U, t: U, fragment: U, rsrc: V, texture_fail: 0..1, aux: cache) -> T, T U V: f32.x4,u32,u32.x8 f32.x4,u16,u32.x8 f16.x4,u32,u32.x8 u32.x4,u32,u32.x8 (gfx1100, gfx1151, gfx1200, gfx1201)
    """
    i16: _image_msaa_load_2dmsaa
    i32: _image_msaa_load_2dmsaa
    v4f16: _image_msaa_load_2dmsaa
    v4f32: _image_msaa_load_2dmsaa
    v4i32: _image_msaa_load_2dmsaa
    v8i32: _image_msaa_load_2dmsaa
    @overload
    def __call__(self, components: int, s: Any, t: Any, fragment: Any, rsrc: Any, texture_fail: int, aux: int, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, components: int, s: Any, t: Any, fragment: Any, rsrc: Any, texture_fail: int, aux: int, /) -> Any: ...

class _image_msaa_load_x_2darraymsaa:
    """
    amdgcn.image.msaa.load.x._2darraymsaa(components: 0..15, s: U, t: U, slice: U, fragment: U, rsrc: V, texture_fail: 0..1, aux: cache) -> T, T U V: f32.x4,u32,u32.x8 f32.x4,u16,u32.x8 f16.x4,u32,u32.x8 u32.x4,u32,u32.x8 f32,u32,u32.x8 u32,u32,u32.x8 (gfx1030)
    """
    f32: _image_msaa_load_x_2darraymsaa
    i16: _image_msaa_load_x_2darraymsaa
    i32: _image_msaa_load_x_2darraymsaa
    v4f16: _image_msaa_load_x_2darraymsaa
    v4f32: _image_msaa_load_x_2darraymsaa
    v4i32: _image_msaa_load_x_2darraymsaa
    v8i32: _image_msaa_load_x_2darraymsaa
    @overload
    def __call__(self, components: int, s: Any, t: Any, slice: Any, fragment: Any, rsrc: Any, texture_fail: int, aux: int, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, components: int, s: Any, t: Any, slice: Any, fragment: Any, rsrc: Any, texture_fail: int, aux: int, /) -> Any: ...

class _image_msaa_load_x_2dmsaa:
    """
    amdgcn.image.msaa.load.x._2dmsaa(components: 0..15, s: U, t: U, fragment: U, rsrc: V, texture_fail: 0..1, aux: cache) -> T, T U V: f32.x4,u32,u32.x8 f32.x4,u16,u32.x8 f16.x4,u32,u32.x8 u32.x4,u32,u32.x8 f32,u32,u32.x8 u32,u32,u32.x8 (gfx1030)
    """
    f32: _image_msaa_load_x_2dmsaa
    i16: _image_msaa_load_x_2dmsaa
    i32: _image_msaa_load_x_2dmsaa
    v4f16: _image_msaa_load_x_2dmsaa
    v4f32: _image_msaa_load_x_2dmsaa
    v4i32: _image_msaa_load_x_2dmsaa
    v8i32: _image_msaa_load_x_2dmsaa
    @overload
    def __call__(self, components: int, s: Any, t: Any, fragment: Any, rsrc: Any, texture_fail: int, aux: int, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, components: int, s: Any, t: Any, fragment: Any, rsrc: Any, texture_fail: int, aux: int, /) -> Any: ...

class _image_msaa_load_x:
    _2darraymsaa: _image_msaa_load_x_2darraymsaa
    _2dmsaa: _image_msaa_load_x_2dmsaa

class _image_msaa_load:
    _2darraymsaa: _image_msaa_load_2darraymsaa
    _2dmsaa: _image_msaa_load_2dmsaa
    x: _image_msaa_load_x

class _image_msaa:
    load: _image_msaa_load

class _image_sample_1d_nortn:
    """
    amdgcn.image.sample._1d.nortn(components: 0..15, s: T, rsrc: U, sampler: V, unnormalised: bool, texture_fail: 0..1, aux: cache), T U V: f32,u32.x8,u32.x4 f16,u32.x8,u32.x4 (gfx1030, gfx1100, gfx1151, gfx1200, gfx1201)
    """
    f16: _image_sample_1d_nortn
    f32: _image_sample_1d_nortn
    v4i32: _image_sample_1d_nortn
    v8i32: _image_sample_1d_nortn
    def __call__(self, components: int, s: Any, rsrc: Any, sampler: Any, unnormalised: int, texture_fail: int, aux: int, /) -> Any: ...

class _image_sample_1d:
    """
    amdgcn.image.sample._1d(components: 0..15, s: U, rsrc: V, sampler: W, unnormalised: bool, texture_fail: 0..1, aux: cache) -> T, T U V W: f32.x4,f32,u32.x8,u32.x4 f32.x4,f16,u32.x8,u32.x4 f16.x4,f32,u32.x8,u32.x4 (gfx906, gfx1030, gfx1100, gfx1151, gfx1200, gfx1201)
    """
    f16: _image_sample_1d
    f32: _image_sample_1d
    nortn: _image_sample_1d_nortn
    v4f16: _image_sample_1d
    v4f32: _image_sample_1d
    v4i32: _image_sample_1d
    v8i32: _image_sample_1d
    @overload
    def __call__(self, components: int, s: Any, rsrc: Any, sampler: Any, unnormalised: int, texture_fail: int, aux: int, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, components: int, s: Any, rsrc: Any, sampler: Any, unnormalised: int, texture_fail: int, aux: int, /) -> Any: ...

class _image_sample_1darray_nortn:
    """
    amdgcn.image.sample._1darray.nortn(components: 0..15, s: T, slice: T, rsrc: U, sampler: V, unnormalised: bool, texture_fail: 0..1, aux: cache), T U V: f32,u32.x8,u32.x4 f16,u32.x8,u32.x4 (gfx1030, gfx1100, gfx1151, gfx1200, gfx1201)
    """
    f16: _image_sample_1darray_nortn
    f32: _image_sample_1darray_nortn
    v4i32: _image_sample_1darray_nortn
    v8i32: _image_sample_1darray_nortn
    def __call__(self, components: int, s: Any, slice: Any, rsrc: Any, sampler: Any, unnormalised: int, texture_fail: int, aux: int, /) -> Any: ...

class _image_sample_1darray:
    """
    amdgcn.image.sample._1darray(components: 0..15, s: U, slice: U, rsrc: V, sampler: W, unnormalised: bool, texture_fail: 0..1, aux: cache) -> T, T U V W: f32.x4,f32,u32.x8,u32.x4 f32.x4,f16,u32.x8,u32.x4 f16.x4,f32,u32.x8,u32.x4 (gfx906, gfx1030, gfx1100, gfx1151, gfx1200, gfx1201)
    """
    f16: _image_sample_1darray
    f32: _image_sample_1darray
    nortn: _image_sample_1darray_nortn
    v4f16: _image_sample_1darray
    v4f32: _image_sample_1darray
    v4i32: _image_sample_1darray
    v8i32: _image_sample_1darray
    @overload
    def __call__(self, components: int, s: Any, slice: Any, rsrc: Any, sampler: Any, unnormalised: int, texture_fail: int, aux: int, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, components: int, s: Any, slice: Any, rsrc: Any, sampler: Any, unnormalised: int, texture_fail: int, aux: int, /) -> Any: ...

class _image_sample_2d_nortn:
    """
    amdgcn.image.sample._2d.nortn(components: 0..15, s: T, t: T, rsrc: U, sampler: V, unnormalised: bool, texture_fail: 0..1, aux: cache), T U V: f32,u32.x8,u32.x4 f16,u32.x8,u32.x4 (gfx1030, gfx1100, gfx1151, gfx1200, gfx1201)
    """
    f16: _image_sample_2d_nortn
    f32: _image_sample_2d_nortn
    v4i32: _image_sample_2d_nortn
    v8i32: _image_sample_2d_nortn
    def __call__(self, components: int, s: Any, t: Any, rsrc: Any, sampler: Any, unnormalised: int, texture_fail: int, aux: int, /) -> Any: ...

class _image_sample_2d:
    """
    amdgcn.image.sample._2d(components: 0..15, s: U, t: U, rsrc: V, sampler: W, unnormalised: bool, texture_fail: 0..1, aux: cache) -> T, T U V W: f32.x4,f32,u32.x8,u32.x4 f32.x4,f16,u32.x8,u32.x4 f16.x4,f32,u32.x8,u32.x4 (gfx906, gfx1030, gfx1100, gfx1151, gfx1200, gfx1201)
    """
    f16: _image_sample_2d
    f32: _image_sample_2d
    nortn: _image_sample_2d_nortn
    v4f16: _image_sample_2d
    v4f32: _image_sample_2d
    v4i32: _image_sample_2d
    v8i32: _image_sample_2d
    @overload
    def __call__(self, components: int, s: Any, t: Any, rsrc: Any, sampler: Any, unnormalised: int, texture_fail: int, aux: int, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, components: int, s: Any, t: Any, rsrc: Any, sampler: Any, unnormalised: int, texture_fail: int, aux: int, /) -> Any: ...

class _image_sample_2darray_nortn:
    """
    amdgcn.image.sample._2darray.nortn(components: 0..15, s: T, t: T, slice: T, rsrc: U, sampler: V, unnormalised: bool, texture_fail: 0..1, aux: cache), T U V: f32,u32.x8,u32.x4 f16,u32.x8,u32.x4 (gfx1030, gfx1100, gfx1151, gfx1200, gfx1201)
    """
    f16: _image_sample_2darray_nortn
    f32: _image_sample_2darray_nortn
    v4i32: _image_sample_2darray_nortn
    v8i32: _image_sample_2darray_nortn
    def __call__(self, components: int, s: Any, t: Any, slice: Any, rsrc: Any, sampler: Any, unnormalised: int, texture_fail: int, aux: int, /) -> Any: ...

class _image_sample_2darray:
    """
    amdgcn.image.sample._2darray(components: 0..15, s: U, t: U, slice: U, rsrc: V, sampler: W, unnormalised: bool, texture_fail: 0..1, aux: cache) -> T, T U V W: f32.x4,f32,u32.x8,u32.x4 f32.x4,f16,u32.x8,u32.x4 f16.x4,f32,u32.x8,u32.x4 (gfx906, gfx1030, gfx1100, gfx1151, gfx1200, gfx1201)
    """
    f16: _image_sample_2darray
    f32: _image_sample_2darray
    nortn: _image_sample_2darray_nortn
    v4f16: _image_sample_2darray
    v4f32: _image_sample_2darray
    v4i32: _image_sample_2darray
    v8i32: _image_sample_2darray
    @overload
    def __call__(self, components: int, s: Any, t: Any, slice: Any, rsrc: Any, sampler: Any, unnormalised: int, texture_fail: int, aux: int, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, components: int, s: Any, t: Any, slice: Any, rsrc: Any, sampler: Any, unnormalised: int, texture_fail: int, aux: int, /) -> Any: ...

class _image_sample_3d_nortn:
    """
    amdgcn.image.sample._3d.nortn(components: 0..15, s: T, t: T, r: T, rsrc: U, sampler: V, unnormalised: bool, texture_fail: 0..1, aux: cache), T U V: f32,u32.x8,u32.x4 f16,u32.x8,u32.x4 (gfx1030, gfx1100, gfx1151, gfx1200, gfx1201)
    """
    f16: _image_sample_3d_nortn
    f32: _image_sample_3d_nortn
    v4i32: _image_sample_3d_nortn
    v8i32: _image_sample_3d_nortn
    def __call__(self, components: int, s: Any, t: Any, r: Any, rsrc: Any, sampler: Any, unnormalised: int, texture_fail: int, aux: int, /) -> Any: ...

class _image_sample_3d:
    """
    amdgcn.image.sample._3d(components: 0..15, s: U, t: U, r: U, rsrc: V, sampler: W, unnormalised: bool, texture_fail: 0..1, aux: cache) -> T, T U V W: f32.x4,f32,u32.x8,u32.x4 f32.x4,f16,u32.x8,u32.x4 f16.x4,f32,u32.x8,u32.x4 (gfx906, gfx1030, gfx1100, gfx1151, gfx1200, gfx1201)
    """
    f16: _image_sample_3d
    f32: _image_sample_3d
    nortn: _image_sample_3d_nortn
    v4f16: _image_sample_3d
    v4f32: _image_sample_3d
    v4i32: _image_sample_3d
    v8i32: _image_sample_3d
    @overload
    def __call__(self, components: int, s: Any, t: Any, r: Any, rsrc: Any, sampler: Any, unnormalised: int, texture_fail: int, aux: int, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, components: int, s: Any, t: Any, r: Any, rsrc: Any, sampler: Any, unnormalised: int, texture_fail: int, aux: int, /) -> Any: ...

class _image_sample_b_1d_nortn:
    """
    amdgcn.image.sample.b._1d.nortn(components: 0..15, bias: T, s: U, rsrc: V, sampler: W, unnormalised: bool, texture_fail: 0..1, aux: cache), T U V W: f32,f32,u32.x8,u32.x4 f16,f16,u32.x8,u32.x4 (gfx1030, gfx1100, gfx1151, gfx1200, gfx1201)
    """
    f16: _image_sample_b_1d_nortn
    f32: _image_sample_b_1d_nortn
    v4i32: _image_sample_b_1d_nortn
    v8i32: _image_sample_b_1d_nortn
    def __call__(self, components: int, bias: Any, s: Any, rsrc: Any, sampler: Any, unnormalised: int, texture_fail: int, aux: int, /) -> Any: ...

class _image_sample_b_1d:
    """
    amdgcn.image.sample.b._1d(components: 0..15, bias: U, s: V, rsrc: W, sampler: X, unnormalised: bool, texture_fail: 0..1, aux: cache) -> T, T U V W X: f32.x4,f32,f32,u32.x8,u32.x4 f32.x4,f16,f16,u32.x8,u32.x4 f16.x4,f32,f32,u32.x8,u32.x4 (gfx906, gfx1030, gfx1100, gfx1151, gfx1200, gfx1201)
    """
    f16: _image_sample_b_1d
    f32: _image_sample_b_1d
    nortn: _image_sample_b_1d_nortn
    v4f16: _image_sample_b_1d
    v4f32: _image_sample_b_1d
    v4i32: _image_sample_b_1d
    v8i32: _image_sample_b_1d
    @overload
    def __call__(self, components: int, bias: Any, s: Any, rsrc: Any, sampler: Any, unnormalised: int, texture_fail: int, aux: int, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, components: int, bias: Any, s: Any, rsrc: Any, sampler: Any, unnormalised: int, texture_fail: int, aux: int, /) -> Any: ...

class _image_sample_b_1darray_nortn:
    """
    amdgcn.image.sample.b._1darray.nortn(components: 0..15, bias: T, s: U, slice: U, rsrc: V, sampler: W, unnormalised: bool, texture_fail: 0..1, aux: cache), T U V W: f32,f32,u32.x8,u32.x4 f16,f16,u32.x8,u32.x4 (gfx1030, gfx1100, gfx1151, gfx1200, gfx1201)
    """
    f16: _image_sample_b_1darray_nortn
    f32: _image_sample_b_1darray_nortn
    v4i32: _image_sample_b_1darray_nortn
    v8i32: _image_sample_b_1darray_nortn
    def __call__(self, components: int, bias: Any, s: Any, slice: Any, rsrc: Any, sampler: Any, unnormalised: int, texture_fail: int, aux: int, /) -> Any: ...

class _image_sample_b_1darray:
    """
    amdgcn.image.sample.b._1darray(components: 0..15, bias: U, s: V, slice: V, rsrc: W, sampler: X, unnormalised: bool, texture_fail: 0..1, aux: cache) -> T, T U V W X: f32.x4,f32,f32,u32.x8,u32.x4 f32.x4,f16,f16,u32.x8,u32.x4 f16.x4,f32,f32,u32.x8,u32.x4 (gfx906, gfx1030, gfx1100, gfx1151, gfx1200, gfx1201)
    """
    f16: _image_sample_b_1darray
    f32: _image_sample_b_1darray
    nortn: _image_sample_b_1darray_nortn
    v4f16: _image_sample_b_1darray
    v4f32: _image_sample_b_1darray
    v4i32: _image_sample_b_1darray
    v8i32: _image_sample_b_1darray
    @overload
    def __call__(self, components: int, bias: Any, s: Any, slice: Any, rsrc: Any, sampler: Any, unnormalised: int, texture_fail: int, aux: int, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, components: int, bias: Any, s: Any, slice: Any, rsrc: Any, sampler: Any, unnormalised: int, texture_fail: int, aux: int, /) -> Any: ...

class _image_sample_b_2d_nortn:
    """
    amdgcn.image.sample.b._2d.nortn(components: 0..15, bias: T, s: U, t: U, rsrc: V, sampler: W, unnormalised: bool, texture_fail: 0..1, aux: cache), T U V W: f32,f32,u32.x8,u32.x4 f16,f16,u32.x8,u32.x4 (gfx1030, gfx1100, gfx1151, gfx1200, gfx1201)
    """
    f16: _image_sample_b_2d_nortn
    f32: _image_sample_b_2d_nortn
    v4i32: _image_sample_b_2d_nortn
    v8i32: _image_sample_b_2d_nortn
    def __call__(self, components: int, bias: Any, s: Any, t: Any, rsrc: Any, sampler: Any, unnormalised: int, texture_fail: int, aux: int, /) -> Any: ...

class _image_sample_b_2d:
    """
    amdgcn.image.sample.b._2d(components: 0..15, bias: U, s: V, t: V, rsrc: W, sampler: X, unnormalised: bool, texture_fail: 0..1, aux: cache) -> T, T U V W X: f32.x4,f32,f32,u32.x8,u32.x4 f32.x4,f16,f16,u32.x8,u32.x4 f16.x4,f32,f32,u32.x8,u32.x4 (gfx906, gfx1030, gfx1100, gfx1151, gfx1200, gfx1201)
    """
    f16: _image_sample_b_2d
    f32: _image_sample_b_2d
    nortn: _image_sample_b_2d_nortn
    v4f16: _image_sample_b_2d
    v4f32: _image_sample_b_2d
    v4i32: _image_sample_b_2d
    v8i32: _image_sample_b_2d
    @overload
    def __call__(self, components: int, bias: Any, s: Any, t: Any, rsrc: Any, sampler: Any, unnormalised: int, texture_fail: int, aux: int, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, components: int, bias: Any, s: Any, t: Any, rsrc: Any, sampler: Any, unnormalised: int, texture_fail: int, aux: int, /) -> Any: ...

class _image_sample_b_2darray_nortn:
    """
    amdgcn.image.sample.b._2darray.nortn(components: 0..15, bias: T, s: U, t: U, slice: U, rsrc: V, sampler: W, unnormalised: bool, texture_fail: 0..1, aux: cache), T U V W: f32,f32,u32.x8,u32.x4 f16,f16,u32.x8,u32.x4 (gfx1030, gfx1100, gfx1151, gfx1200, gfx1201)
    """
    f16: _image_sample_b_2darray_nortn
    f32: _image_sample_b_2darray_nortn
    v4i32: _image_sample_b_2darray_nortn
    v8i32: _image_sample_b_2darray_nortn
    def __call__(self, components: int, bias: Any, s: Any, t: Any, slice: Any, rsrc: Any, sampler: Any, unnormalised: int, texture_fail: int, aux: int, /) -> Any: ...

class _image_sample_b_2darray:
    """
    amdgcn.image.sample.b._2darray(components: 0..15, bias: U, s: V, t: V, slice: V, rsrc: W, sampler: X, unnormalised: bool, texture_fail: 0..1, aux: cache) -> T, T U V W X: f32.x4,f32,f32,u32.x8,u32.x4 f32.x4,f16,f16,u32.x8,u32.x4 f16.x4,f32,f32,u32.x8,u32.x4 (gfx906, gfx1030, gfx1100, gfx1151, gfx1200, gfx1201)
    """
    f16: _image_sample_b_2darray
    f32: _image_sample_b_2darray
    nortn: _image_sample_b_2darray_nortn
    v4f16: _image_sample_b_2darray
    v4f32: _image_sample_b_2darray
    v4i32: _image_sample_b_2darray
    v8i32: _image_sample_b_2darray
    @overload
    def __call__(self, components: int, bias: Any, s: Any, t: Any, slice: Any, rsrc: Any, sampler: Any, unnormalised: int, texture_fail: int, aux: int, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, components: int, bias: Any, s: Any, t: Any, slice: Any, rsrc: Any, sampler: Any, unnormalised: int, texture_fail: int, aux: int, /) -> Any: ...

class _image_sample_b_3d_nortn:
    """
    amdgcn.image.sample.b._3d.nortn(components: 0..15, bias: T, s: U, t: U, r: U, rsrc: V, sampler: W, unnormalised: bool, texture_fail: 0..1, aux: cache), T U V W: f32,f32,u32.x8,u32.x4 f16,f16,u32.x8,u32.x4 (gfx1030, gfx1100, gfx1151, gfx1200, gfx1201)
    """
    f16: _image_sample_b_3d_nortn
    f32: _image_sample_b_3d_nortn
    v4i32: _image_sample_b_3d_nortn
    v8i32: _image_sample_b_3d_nortn
    def __call__(self, components: int, bias: Any, s: Any, t: Any, r: Any, rsrc: Any, sampler: Any, unnormalised: int, texture_fail: int, aux: int, /) -> Any: ...

class _image_sample_b_3d:
    """
    amdgcn.image.sample.b._3d(components: 0..15, bias: U, s: V, t: V, r: V, rsrc: W, sampler: X, unnormalised: bool, texture_fail: 0..1, aux: cache) -> T, T U V W X: f32.x4,f32,f32,u32.x8,u32.x4 f32.x4,f16,f16,u32.x8,u32.x4 f16.x4,f32,f32,u32.x8,u32.x4 (gfx906, gfx1030, gfx1100, gfx1151, gfx1200, gfx1201)
    """
    f16: _image_sample_b_3d
    f32: _image_sample_b_3d
    nortn: _image_sample_b_3d_nortn
    v4f16: _image_sample_b_3d
    v4f32: _image_sample_b_3d
    v4i32: _image_sample_b_3d
    v8i32: _image_sample_b_3d
    @overload
    def __call__(self, components: int, bias: Any, s: Any, t: Any, r: Any, rsrc: Any, sampler: Any, unnormalised: int, texture_fail: int, aux: int, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, components: int, bias: Any, s: Any, t: Any, r: Any, rsrc: Any, sampler: Any, unnormalised: int, texture_fail: int, aux: int, /) -> Any: ...

class _image_sample_b_cl_1d_nortn:
    """
    amdgcn.image.sample.b.cl._1d.nortn(components: 0..15, bias: T, s: U, clamp: U, rsrc: V, sampler: W, unnormalised: bool, texture_fail: 0..1, aux: cache), T U V W: f32,f32,u32.x8,u32.x4 f16,f16,u32.x8,u32.x4 (gfx1030, gfx1100, gfx1151, gfx1200, gfx1201)
    """
    f16: _image_sample_b_cl_1d_nortn
    f32: _image_sample_b_cl_1d_nortn
    v4i32: _image_sample_b_cl_1d_nortn
    v8i32: _image_sample_b_cl_1d_nortn
    def __call__(self, components: int, bias: Any, s: Any, clamp: Any, rsrc: Any, sampler: Any, unnormalised: int, texture_fail: int, aux: int, /) -> Any: ...

class _image_sample_b_cl_1d:
    """
    amdgcn.image.sample.b.cl._1d(components: 0..15, bias: U, s: V, clamp: V, rsrc: W, sampler: X, unnormalised: bool, texture_fail: 0..1, aux: cache) -> T, T U V W X: f32.x4,f32,f32,u32.x8,u32.x4 f32.x4,f16,f16,u32.x8,u32.x4 f16.x4,f32,f32,u32.x8,u32.x4 (gfx906, gfx1030, gfx1100, gfx1151, gfx1200, gfx1201)
    """
    f16: _image_sample_b_cl_1d
    f32: _image_sample_b_cl_1d
    nortn: _image_sample_b_cl_1d_nortn
    v4f16: _image_sample_b_cl_1d
    v4f32: _image_sample_b_cl_1d
    v4i32: _image_sample_b_cl_1d
    v8i32: _image_sample_b_cl_1d
    @overload
    def __call__(self, components: int, bias: Any, s: Any, clamp: Any, rsrc: Any, sampler: Any, unnormalised: int, texture_fail: int, aux: int, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, components: int, bias: Any, s: Any, clamp: Any, rsrc: Any, sampler: Any, unnormalised: int, texture_fail: int, aux: int, /) -> Any: ...

class _image_sample_b_cl_1darray_nortn:
    """
    amdgcn.image.sample.b.cl._1darray.nortn(components: 0..15, bias: T, s: U, slice: U, clamp: U, rsrc: V, sampler: W, unnormalised: bool, texture_fail: 0..1, aux: cache), T U V W: f32,f32,u32.x8,u32.x4 f16,f16,u32.x8,u32.x4 (gfx1030, gfx1100, gfx1151, gfx1200, gfx1201)
    """
    f16: _image_sample_b_cl_1darray_nortn
    f32: _image_sample_b_cl_1darray_nortn
    v4i32: _image_sample_b_cl_1darray_nortn
    v8i32: _image_sample_b_cl_1darray_nortn
    def __call__(self, components: int, bias: Any, s: Any, slice: Any, clamp: Any, rsrc: Any, sampler: Any, unnormalised: int, texture_fail: int, aux: int, /) -> Any: ...

class _image_sample_b_cl_1darray:
    """
    amdgcn.image.sample.b.cl._1darray(components: 0..15, bias: U, s: V, slice: V, clamp: V, rsrc: W, sampler: X, unnormalised: bool, texture_fail: 0..1, aux: cache) -> T, T U V W X: f32.x4,f32,f32,u32.x8,u32.x4 f32.x4,f16,f16,u32.x8,u32.x4 f16.x4,f32,f32,u32.x8,u32.x4 (gfx906, gfx1030, gfx1100, gfx1151, gfx1200, gfx1201)
    """
    f16: _image_sample_b_cl_1darray
    f32: _image_sample_b_cl_1darray
    nortn: _image_sample_b_cl_1darray_nortn
    v4f16: _image_sample_b_cl_1darray
    v4f32: _image_sample_b_cl_1darray
    v4i32: _image_sample_b_cl_1darray
    v8i32: _image_sample_b_cl_1darray
    @overload
    def __call__(self, components: int, bias: Any, s: Any, slice: Any, clamp: Any, rsrc: Any, sampler: Any, unnormalised: int, texture_fail: int, aux: int, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, components: int, bias: Any, s: Any, slice: Any, clamp: Any, rsrc: Any, sampler: Any, unnormalised: int, texture_fail: int, aux: int, /) -> Any: ...

class _image_sample_b_cl_2d_nortn:
    """
    amdgcn.image.sample.b.cl._2d.nortn(components: 0..15, bias: T, s: U, t: U, clamp: U, rsrc: V, sampler: W, unnormalised: bool, texture_fail: 0..1, aux: cache), T U V W: f32,f32,u32.x8,u32.x4 f16,f16,u32.x8,u32.x4 (gfx1030, gfx1100, gfx1151, gfx1200, gfx1201)
    """
    f16: _image_sample_b_cl_2d_nortn
    f32: _image_sample_b_cl_2d_nortn
    v4i32: _image_sample_b_cl_2d_nortn
    v8i32: _image_sample_b_cl_2d_nortn
    def __call__(self, components: int, bias: Any, s: Any, t: Any, clamp: Any, rsrc: Any, sampler: Any, unnormalised: int, texture_fail: int, aux: int, /) -> Any: ...

class _image_sample_b_cl_2d:
    """
    amdgcn.image.sample.b.cl._2d(components: 0..15, bias: U, s: V, t: V, clamp: V, rsrc: W, sampler: X, unnormalised: bool, texture_fail: 0..1, aux: cache) -> T, T U V W X: f32.x4,f32,f32,u32.x8,u32.x4 f32.x4,f16,f16,u32.x8,u32.x4 f16.x4,f32,f32,u32.x8,u32.x4 (gfx906, gfx1030, gfx1100, gfx1151, gfx1200, gfx1201)
    """
    f16: _image_sample_b_cl_2d
    f32: _image_sample_b_cl_2d
    nortn: _image_sample_b_cl_2d_nortn
    v4f16: _image_sample_b_cl_2d
    v4f32: _image_sample_b_cl_2d
    v4i32: _image_sample_b_cl_2d
    v8i32: _image_sample_b_cl_2d
    @overload
    def __call__(self, components: int, bias: Any, s: Any, t: Any, clamp: Any, rsrc: Any, sampler: Any, unnormalised: int, texture_fail: int, aux: int, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, components: int, bias: Any, s: Any, t: Any, clamp: Any, rsrc: Any, sampler: Any, unnormalised: int, texture_fail: int, aux: int, /) -> Any: ...

class _image_sample_b_cl_2darray_nortn:
    """
    amdgcn.image.sample.b.cl._2darray.nortn(components: 0..15, bias: T, s: U, t: U, slice: U, clamp: U, rsrc: V, sampler: W, unnormalised: bool, texture_fail: 0..1, aux: cache), T U V W: f32,f32,u32.x8,u32.x4 f16,f16,u32.x8,u32.x4 (gfx1030, gfx1100, gfx1151, gfx1200, gfx1201)
    """
    f16: _image_sample_b_cl_2darray_nortn
    f32: _image_sample_b_cl_2darray_nortn
    v4i32: _image_sample_b_cl_2darray_nortn
    v8i32: _image_sample_b_cl_2darray_nortn
    def __call__(self, components: int, bias: Any, s: Any, t: Any, slice: Any, clamp: Any, rsrc: Any, sampler: Any, unnormalised: int, texture_fail: int, aux: int, /) -> Any: ...

class _image_sample_b_cl_2darray:
    """
    amdgcn.image.sample.b.cl._2darray(components: 0..15, bias: U, s: V, t: V, slice: V, clamp: V, rsrc: W, sampler: X, unnormalised: bool, texture_fail: 0..1, aux: cache) -> T, T U V W X: f32.x4,f32,f32,u32.x8,u32.x4 f32.x4,f16,f16,u32.x8,u32.x4 f16.x4,f32,f32,u32.x8,u32.x4 (gfx906, gfx1030, gfx1100, gfx1151, gfx1200, gfx1201)
    """
    f16: _image_sample_b_cl_2darray
    f32: _image_sample_b_cl_2darray
    nortn: _image_sample_b_cl_2darray_nortn
    v4f16: _image_sample_b_cl_2darray
    v4f32: _image_sample_b_cl_2darray
    v4i32: _image_sample_b_cl_2darray
    v8i32: _image_sample_b_cl_2darray
    @overload
    def __call__(self, components: int, bias: Any, s: Any, t: Any, slice: Any, clamp: Any, rsrc: Any, sampler: Any, unnormalised: int, texture_fail: int, aux: int, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, components: int, bias: Any, s: Any, t: Any, slice: Any, clamp: Any, rsrc: Any, sampler: Any, unnormalised: int, texture_fail: int, aux: int, /) -> Any: ...

class _image_sample_b_cl_3d_nortn:
    """
    amdgcn.image.sample.b.cl._3d.nortn(components: 0..15, bias: T, s: U, t: U, r: U, clamp: U, rsrc: V, sampler: W, unnormalised: bool, texture_fail: 0..1, aux: cache), T U V W: f32,f32,u32.x8,u32.x4 f16,f16,u32.x8,u32.x4 (gfx1030, gfx1100, gfx1151, gfx1200, gfx1201)
    """
    f16: _image_sample_b_cl_3d_nortn
    f32: _image_sample_b_cl_3d_nortn
    v4i32: _image_sample_b_cl_3d_nortn
    v8i32: _image_sample_b_cl_3d_nortn
    def __call__(self, components: int, bias: Any, s: Any, t: Any, r: Any, clamp: Any, rsrc: Any, sampler: Any, unnormalised: int, texture_fail: int, aux: int, /) -> Any: ...

class _image_sample_b_cl_3d:
    """
    amdgcn.image.sample.b.cl._3d(components: 0..15, bias: U, s: V, t: V, r: V, clamp: V, rsrc: W, sampler: X, unnormalised: bool, texture_fail: 0..1, aux: cache) -> T, T U V W X: f32.x4,f32,f32,u32.x8,u32.x4 f32.x4,f16,f16,u32.x8,u32.x4 f16.x4,f32,f32,u32.x8,u32.x4 (gfx906, gfx1030, gfx1100, gfx1151, gfx1200, gfx1201)
    """
    f16: _image_sample_b_cl_3d
    f32: _image_sample_b_cl_3d
    nortn: _image_sample_b_cl_3d_nortn
    v4f16: _image_sample_b_cl_3d
    v4f32: _image_sample_b_cl_3d
    v4i32: _image_sample_b_cl_3d
    v8i32: _image_sample_b_cl_3d
    @overload
    def __call__(self, components: int, bias: Any, s: Any, t: Any, r: Any, clamp: Any, rsrc: Any, sampler: Any, unnormalised: int, texture_fail: int, aux: int, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, components: int, bias: Any, s: Any, t: Any, r: Any, clamp: Any, rsrc: Any, sampler: Any, unnormalised: int, texture_fail: int, aux: int, /) -> Any: ...

class _image_sample_b_cl_cube_nortn:
    """
    amdgcn.image.sample.b.cl.cube.nortn(components: 0..15, bias: T, s: U, t: U, face: U, clamp: U, rsrc: V, sampler: W, unnormalised: bool, texture_fail: 0..1, aux: cache), T U V W: f32,f32,u32.x8,u32.x4 f16,f16,u32.x8,u32.x4 (gfx1030, gfx1100, gfx1151, gfx1200, gfx1201)
    """
    f16: _image_sample_b_cl_cube_nortn
    f32: _image_sample_b_cl_cube_nortn
    v4i32: _image_sample_b_cl_cube_nortn
    v8i32: _image_sample_b_cl_cube_nortn
    def __call__(self, components: int, bias: Any, s: Any, t: Any, face: Any, clamp: Any, rsrc: Any, sampler: Any, unnormalised: int, texture_fail: int, aux: int, /) -> Any: ...

class _image_sample_b_cl_cube:
    """
    amdgcn.image.sample.b.cl.cube(components: 0..15, bias: U, s: V, t: V, face: V, clamp: V, rsrc: W, sampler: X, unnormalised: bool, texture_fail: 0..1, aux: cache) -> T, T U V W X: f32.x4,f32,f32,u32.x8,u32.x4 f32.x4,f16,f16,u32.x8,u32.x4 f16.x4,f32,f32,u32.x8,u32.x4 (gfx906, gfx1030, gfx1100, gfx1151, gfx1200, gfx1201)
    """
    f16: _image_sample_b_cl_cube
    f32: _image_sample_b_cl_cube
    nortn: _image_sample_b_cl_cube_nortn
    v4f16: _image_sample_b_cl_cube
    v4f32: _image_sample_b_cl_cube
    v4i32: _image_sample_b_cl_cube
    v8i32: _image_sample_b_cl_cube
    @overload
    def __call__(self, components: int, bias: Any, s: Any, t: Any, face: Any, clamp: Any, rsrc: Any, sampler: Any, unnormalised: int, texture_fail: int, aux: int, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, components: int, bias: Any, s: Any, t: Any, face: Any, clamp: Any, rsrc: Any, sampler: Any, unnormalised: int, texture_fail: int, aux: int, /) -> Any: ...

class _image_sample_b_cl_o_1d_nortn:
    """
    amdgcn.image.sample.b.cl.o._1d.nortn(components: 0..15, offset: u32, bias: T, s: U, clamp: U, rsrc: V, sampler: W, unnormalised: bool, texture_fail: 0..1, aux: cache), T U V W: f32,f32,u32.x8,u32.x4 f16,f16,u32.x8,u32.x4 (gfx1030, gfx1100, gfx1151, gfx1200, gfx1201)
    """
    f16: _image_sample_b_cl_o_1d_nortn
    f32: _image_sample_b_cl_o_1d_nortn
    v4i32: _image_sample_b_cl_o_1d_nortn
    v8i32: _image_sample_b_cl_o_1d_nortn
    def __call__(self, components: int, offset: Any, bias: Any, s: Any, clamp: Any, rsrc: Any, sampler: Any, unnormalised: int, texture_fail: int, aux: int, /) -> Any: ...

class _image_sample_b_cl_o_1d:
    """
    amdgcn.image.sample.b.cl.o._1d(components: 0..15, offset: u32, bias: U, s: V, clamp: V, rsrc: W, sampler: X, unnormalised: bool, texture_fail: 0..1, aux: cache) -> T, T U V W X: f32.x4,f32,f32,u32.x8,u32.x4 f32.x4,f16,f16,u32.x8,u32.x4 f16.x4,f32,f32,u32.x8,u32.x4 (gfx906, gfx1030, gfx1100, gfx1151, gfx1200, gfx1201)
    """
    f16: _image_sample_b_cl_o_1d
    f32: _image_sample_b_cl_o_1d
    nortn: _image_sample_b_cl_o_1d_nortn
    v4f16: _image_sample_b_cl_o_1d
    v4f32: _image_sample_b_cl_o_1d
    v4i32: _image_sample_b_cl_o_1d
    v8i32: _image_sample_b_cl_o_1d
    @overload
    def __call__(self, components: int, offset: Any, bias: Any, s: Any, clamp: Any, rsrc: Any, sampler: Any, unnormalised: int, texture_fail: int, aux: int, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, components: int, offset: Any, bias: Any, s: Any, clamp: Any, rsrc: Any, sampler: Any, unnormalised: int, texture_fail: int, aux: int, /) -> Any: ...

class _image_sample_b_cl_o_1darray_nortn:
    """
    amdgcn.image.sample.b.cl.o._1darray.nortn(components: 0..15, offset: u32, bias: T, s: U, slice: U, clamp: U, rsrc: V, sampler: W, unnormalised: bool, texture_fail: 0..1, aux: cache), T U V W: f32,f32,u32.x8,u32.x4 f16,f16,u32.x8,u32.x4 (gfx1030, gfx1100, gfx1151, gfx1200, gfx1201)
    """
    f16: _image_sample_b_cl_o_1darray_nortn
    f32: _image_sample_b_cl_o_1darray_nortn
    v4i32: _image_sample_b_cl_o_1darray_nortn
    v8i32: _image_sample_b_cl_o_1darray_nortn
    def __call__(self, components: int, offset: Any, bias: Any, s: Any, slice: Any, clamp: Any, rsrc: Any, sampler: Any, unnormalised: int, texture_fail: int, aux: int, /) -> Any: ...

class _image_sample_b_cl_o_1darray:
    """
    amdgcn.image.sample.b.cl.o._1darray(components: 0..15, offset: u32, bias: U, s: V, slice: V, clamp: V, rsrc: W, sampler: X, unnormalised: bool, texture_fail: 0..1, aux: cache) -> T, T U V W X: f32.x4,f32,f32,u32.x8,u32.x4 f32.x4,f16,f16,u32.x8,u32.x4 f16.x4,f32,f32,u32.x8,u32.x4 (gfx906, gfx1030, gfx1100, gfx1151, gfx1200, gfx1201)
    """
    f16: _image_sample_b_cl_o_1darray
    f32: _image_sample_b_cl_o_1darray
    nortn: _image_sample_b_cl_o_1darray_nortn
    v4f16: _image_sample_b_cl_o_1darray
    v4f32: _image_sample_b_cl_o_1darray
    v4i32: _image_sample_b_cl_o_1darray
    v8i32: _image_sample_b_cl_o_1darray
    @overload
    def __call__(self, components: int, offset: Any, bias: Any, s: Any, slice: Any, clamp: Any, rsrc: Any, sampler: Any, unnormalised: int, texture_fail: int, aux: int, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, components: int, offset: Any, bias: Any, s: Any, slice: Any, clamp: Any, rsrc: Any, sampler: Any, unnormalised: int, texture_fail: int, aux: int, /) -> Any: ...

class _image_sample_b_cl_o_2d_nortn:
    """
    amdgcn.image.sample.b.cl.o._2d.nortn(components: 0..15, offset: u32, bias: T, s: U, t: U, clamp: U, rsrc: V, sampler: W, unnormalised: bool, texture_fail: 0..1, aux: cache), T U V W: f32,f32,u32.x8,u32.x4 f16,f16,u32.x8,u32.x4 (gfx1030, gfx1100, gfx1151, gfx1200, gfx1201)
    """
    f16: _image_sample_b_cl_o_2d_nortn
    f32: _image_sample_b_cl_o_2d_nortn
    v4i32: _image_sample_b_cl_o_2d_nortn
    v8i32: _image_sample_b_cl_o_2d_nortn
    def __call__(self, components: int, offset: Any, bias: Any, s: Any, t: Any, clamp: Any, rsrc: Any, sampler: Any, unnormalised: int, texture_fail: int, aux: int, /) -> Any: ...

class _image_sample_b_cl_o_2d:
    """
    amdgcn.image.sample.b.cl.o._2d(components: 0..15, offset: u32, bias: U, s: V, t: V, clamp: V, rsrc: W, sampler: X, unnormalised: bool, texture_fail: 0..1, aux: cache) -> T, T U V W X: f32.x4,f32,f32,u32.x8,u32.x4 f32.x4,f16,f16,u32.x8,u32.x4 f16.x4,f32,f32,u32.x8,u32.x4 (gfx906, gfx1030, gfx1100, gfx1151, gfx1200, gfx1201)
    """
    f16: _image_sample_b_cl_o_2d
    f32: _image_sample_b_cl_o_2d
    nortn: _image_sample_b_cl_o_2d_nortn
    v4f16: _image_sample_b_cl_o_2d
    v4f32: _image_sample_b_cl_o_2d
    v4i32: _image_sample_b_cl_o_2d
    v8i32: _image_sample_b_cl_o_2d
    @overload
    def __call__(self, components: int, offset: Any, bias: Any, s: Any, t: Any, clamp: Any, rsrc: Any, sampler: Any, unnormalised: int, texture_fail: int, aux: int, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, components: int, offset: Any, bias: Any, s: Any, t: Any, clamp: Any, rsrc: Any, sampler: Any, unnormalised: int, texture_fail: int, aux: int, /) -> Any: ...

class _image_sample_b_cl_o_2darray_nortn:
    """
    amdgcn.image.sample.b.cl.o._2darray.nortn(components: 0..15, offset: u32, bias: T, s: U, t: U, slice: U, clamp: U, rsrc: V, sampler: W, unnormalised: bool, texture_fail: 0..1, aux: cache), T U V W: f32,f32,u32.x8,u32.x4 f16,f16,u32.x8,u32.x4 (gfx1030, gfx1100, gfx1151, gfx1200, gfx1201)
    """
    f16: _image_sample_b_cl_o_2darray_nortn
    f32: _image_sample_b_cl_o_2darray_nortn
    v4i32: _image_sample_b_cl_o_2darray_nortn
    v8i32: _image_sample_b_cl_o_2darray_nortn
    def __call__(self, components: int, offset: Any, bias: Any, s: Any, t: Any, slice: Any, clamp: Any, rsrc: Any, sampler: Any, unnormalised: int, texture_fail: int, aux: int, /) -> Any: ...

class _image_sample_b_cl_o_2darray:
    """
    amdgcn.image.sample.b.cl.o._2darray(components: 0..15, offset: u32, bias: U, s: V, t: V, slice: V, clamp: V, rsrc: W, sampler: X, unnormalised: bool, texture_fail: 0..1, aux: cache) -> T, T U V W X: f32.x4,f32,f32,u32.x8,u32.x4 f32.x4,f16,f16,u32.x8,u32.x4 f16.x4,f32,f32,u32.x8,u32.x4 (gfx906, gfx1030, gfx1100, gfx1151, gfx1200, gfx1201)
    """
    f16: _image_sample_b_cl_o_2darray
    f32: _image_sample_b_cl_o_2darray
    nortn: _image_sample_b_cl_o_2darray_nortn
    v4f16: _image_sample_b_cl_o_2darray
    v4f32: _image_sample_b_cl_o_2darray
    v4i32: _image_sample_b_cl_o_2darray
    v8i32: _image_sample_b_cl_o_2darray
    @overload
    def __call__(self, components: int, offset: Any, bias: Any, s: Any, t: Any, slice: Any, clamp: Any, rsrc: Any, sampler: Any, unnormalised: int, texture_fail: int, aux: int, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, components: int, offset: Any, bias: Any, s: Any, t: Any, slice: Any, clamp: Any, rsrc: Any, sampler: Any, unnormalised: int, texture_fail: int, aux: int, /) -> Any: ...

class _image_sample_b_cl_o_3d_nortn:
    """
    amdgcn.image.sample.b.cl.o._3d.nortn(components: 0..15, offset: u32, bias: T, s: U, t: U, r: U, clamp: U, rsrc: V, sampler: W, unnormalised: bool, texture_fail: 0..1, aux: cache), T U V W: f32,f32,u32.x8,u32.x4 f16,f16,u32.x8,u32.x4 (gfx1030, gfx1100, gfx1151, gfx1200, gfx1201)
    """
    f16: _image_sample_b_cl_o_3d_nortn
    f32: _image_sample_b_cl_o_3d_nortn
    v4i32: _image_sample_b_cl_o_3d_nortn
    v8i32: _image_sample_b_cl_o_3d_nortn
    def __call__(self, components: int, offset: Any, bias: Any, s: Any, t: Any, r: Any, clamp: Any, rsrc: Any, sampler: Any, unnormalised: int, texture_fail: int, aux: int, /) -> Any: ...

class _image_sample_b_cl_o_3d:
    """
    amdgcn.image.sample.b.cl.o._3d(components: 0..15, offset: u32, bias: U, s: V, t: V, r: V, clamp: V, rsrc: W, sampler: X, unnormalised: bool, texture_fail: 0..1, aux: cache) -> T, T U V W X: f32.x4,f32,f32,u32.x8,u32.x4 f32.x4,f16,f16,u32.x8,u32.x4 f16.x4,f32,f32,u32.x8,u32.x4 (gfx906, gfx1030, gfx1100, gfx1151, gfx1200, gfx1201)
    """
    f16: _image_sample_b_cl_o_3d
    f32: _image_sample_b_cl_o_3d
    nortn: _image_sample_b_cl_o_3d_nortn
    v4f16: _image_sample_b_cl_o_3d
    v4f32: _image_sample_b_cl_o_3d
    v4i32: _image_sample_b_cl_o_3d
    v8i32: _image_sample_b_cl_o_3d
    @overload
    def __call__(self, components: int, offset: Any, bias: Any, s: Any, t: Any, r: Any, clamp: Any, rsrc: Any, sampler: Any, unnormalised: int, texture_fail: int, aux: int, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, components: int, offset: Any, bias: Any, s: Any, t: Any, r: Any, clamp: Any, rsrc: Any, sampler: Any, unnormalised: int, texture_fail: int, aux: int, /) -> Any: ...

class _image_sample_b_cl_o_cube_nortn:
    """
    amdgcn.image.sample.b.cl.o.cube.nortn(components: 0..15, offset: u32, bias: T, s: U, t: U, face: U, clamp: U, rsrc: V, sampler: W, unnormalised: bool, texture_fail: 0..1, aux: cache), T U V W: f32,f32,u32.x8,u32.x4 f16,f16,u32.x8,u32.x4 (gfx1030, gfx1100, gfx1151, gfx1200, gfx1201)
    """
    f16: _image_sample_b_cl_o_cube_nortn
    f32: _image_sample_b_cl_o_cube_nortn
    v4i32: _image_sample_b_cl_o_cube_nortn
    v8i32: _image_sample_b_cl_o_cube_nortn
    def __call__(self, components: int, offset: Any, bias: Any, s: Any, t: Any, face: Any, clamp: Any, rsrc: Any, sampler: Any, unnormalised: int, texture_fail: int, aux: int, /) -> Any: ...

class _image_sample_b_cl_o_cube:
    """
    amdgcn.image.sample.b.cl.o.cube(components: 0..15, offset: u32, bias: U, s: V, t: V, face: V, clamp: V, rsrc: W, sampler: X, unnormalised: bool, texture_fail: 0..1, aux: cache) -> T, T U V W X: f32.x4,f32,f32,u32.x8,u32.x4 f32.x4,f16,f16,u32.x8,u32.x4 f16.x4,f32,f32,u32.x8,u32.x4 (gfx906, gfx1030, gfx1100, gfx1151, gfx1200, gfx1201)
    """
    f16: _image_sample_b_cl_o_cube
    f32: _image_sample_b_cl_o_cube
    nortn: _image_sample_b_cl_o_cube_nortn
    v4f16: _image_sample_b_cl_o_cube
    v4f32: _image_sample_b_cl_o_cube
    v4i32: _image_sample_b_cl_o_cube
    v8i32: _image_sample_b_cl_o_cube
    @overload
    def __call__(self, components: int, offset: Any, bias: Any, s: Any, t: Any, face: Any, clamp: Any, rsrc: Any, sampler: Any, unnormalised: int, texture_fail: int, aux: int, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, components: int, offset: Any, bias: Any, s: Any, t: Any, face: Any, clamp: Any, rsrc: Any, sampler: Any, unnormalised: int, texture_fail: int, aux: int, /) -> Any: ...

class _image_sample_b_cl_o:
    _1d: _image_sample_b_cl_o_1d
    _1darray: _image_sample_b_cl_o_1darray
    _2d: _image_sample_b_cl_o_2d
    _2darray: _image_sample_b_cl_o_2darray
    _3d: _image_sample_b_cl_o_3d
    cube: _image_sample_b_cl_o_cube

class _image_sample_b_cl:
    _1d: _image_sample_b_cl_1d
    _1darray: _image_sample_b_cl_1darray
    _2d: _image_sample_b_cl_2d
    _2darray: _image_sample_b_cl_2darray
    _3d: _image_sample_b_cl_3d
    cube: _image_sample_b_cl_cube
    o: _image_sample_b_cl_o

class _image_sample_b_cube_nortn:
    """
    amdgcn.image.sample.b.cube.nortn(components: 0..15, bias: T, s: U, t: U, face: U, rsrc: V, sampler: W, unnormalised: bool, texture_fail: 0..1, aux: cache), T U V W: f32,f32,u32.x8,u32.x4 f16,f16,u32.x8,u32.x4 (gfx1030, gfx1100, gfx1151, gfx1200, gfx1201)
    """
    f16: _image_sample_b_cube_nortn
    f32: _image_sample_b_cube_nortn
    v4i32: _image_sample_b_cube_nortn
    v8i32: _image_sample_b_cube_nortn
    def __call__(self, components: int, bias: Any, s: Any, t: Any, face: Any, rsrc: Any, sampler: Any, unnormalised: int, texture_fail: int, aux: int, /) -> Any: ...

class _image_sample_b_cube:
    """
    amdgcn.image.sample.b.cube(components: 0..15, bias: U, s: V, t: V, face: V, rsrc: W, sampler: X, unnormalised: bool, texture_fail: 0..1, aux: cache) -> T, T U V W X: f32.x4,f32,f32,u32.x8,u32.x4 f32.x4,f16,f16,u32.x8,u32.x4 f16.x4,f32,f32,u32.x8,u32.x4 (gfx906, gfx1030, gfx1100, gfx1151, gfx1200, gfx1201)
    """
    f16: _image_sample_b_cube
    f32: _image_sample_b_cube
    nortn: _image_sample_b_cube_nortn
    v4f16: _image_sample_b_cube
    v4f32: _image_sample_b_cube
    v4i32: _image_sample_b_cube
    v8i32: _image_sample_b_cube
    @overload
    def __call__(self, components: int, bias: Any, s: Any, t: Any, face: Any, rsrc: Any, sampler: Any, unnormalised: int, texture_fail: int, aux: int, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, components: int, bias: Any, s: Any, t: Any, face: Any, rsrc: Any, sampler: Any, unnormalised: int, texture_fail: int, aux: int, /) -> Any: ...

class _image_sample_b_o_1d_nortn:
    """
    amdgcn.image.sample.b.o._1d.nortn(components: 0..15, offset: u32, bias: T, s: U, rsrc: V, sampler: W, unnormalised: bool, texture_fail: 0..1, aux: cache), T U V W: f32,f32,u32.x8,u32.x4 f16,f16,u32.x8,u32.x4 (gfx1030, gfx1100, gfx1151, gfx1200, gfx1201)
    """
    f16: _image_sample_b_o_1d_nortn
    f32: _image_sample_b_o_1d_nortn
    v4i32: _image_sample_b_o_1d_nortn
    v8i32: _image_sample_b_o_1d_nortn
    def __call__(self, components: int, offset: Any, bias: Any, s: Any, rsrc: Any, sampler: Any, unnormalised: int, texture_fail: int, aux: int, /) -> Any: ...

class _image_sample_b_o_1d:
    """
    amdgcn.image.sample.b.o._1d(components: 0..15, offset: u32, bias: U, s: V, rsrc: W, sampler: X, unnormalised: bool, texture_fail: 0..1, aux: cache) -> T, T U V W X: f32.x4,f32,f32,u32.x8,u32.x4 f32.x4,f16,f16,u32.x8,u32.x4 f16.x4,f32,f32,u32.x8,u32.x4 (gfx906, gfx1030, gfx1100, gfx1151, gfx1200, gfx1201)
    """
    f16: _image_sample_b_o_1d
    f32: _image_sample_b_o_1d
    nortn: _image_sample_b_o_1d_nortn
    v4f16: _image_sample_b_o_1d
    v4f32: _image_sample_b_o_1d
    v4i32: _image_sample_b_o_1d
    v8i32: _image_sample_b_o_1d
    @overload
    def __call__(self, components: int, offset: Any, bias: Any, s: Any, rsrc: Any, sampler: Any, unnormalised: int, texture_fail: int, aux: int, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, components: int, offset: Any, bias: Any, s: Any, rsrc: Any, sampler: Any, unnormalised: int, texture_fail: int, aux: int, /) -> Any: ...

class _image_sample_b_o_1darray_nortn:
    """
    amdgcn.image.sample.b.o._1darray.nortn(components: 0..15, offset: u32, bias: T, s: U, slice: U, rsrc: V, sampler: W, unnormalised: bool, texture_fail: 0..1, aux: cache), T U V W: f32,f32,u32.x8,u32.x4 f16,f16,u32.x8,u32.x4 (gfx1030, gfx1100, gfx1151, gfx1200, gfx1201)
    """
    f16: _image_sample_b_o_1darray_nortn
    f32: _image_sample_b_o_1darray_nortn
    v4i32: _image_sample_b_o_1darray_nortn
    v8i32: _image_sample_b_o_1darray_nortn
    def __call__(self, components: int, offset: Any, bias: Any, s: Any, slice: Any, rsrc: Any, sampler: Any, unnormalised: int, texture_fail: int, aux: int, /) -> Any: ...

class _image_sample_b_o_1darray:
    """
    amdgcn.image.sample.b.o._1darray(components: 0..15, offset: u32, bias: U, s: V, slice: V, rsrc: W, sampler: X, unnormalised: bool, texture_fail: 0..1, aux: cache) -> T, T U V W X: f32.x4,f32,f32,u32.x8,u32.x4 f32.x4,f16,f16,u32.x8,u32.x4 f16.x4,f32,f32,u32.x8,u32.x4 (gfx906, gfx1030, gfx1100, gfx1151, gfx1200, gfx1201)
    """
    f16: _image_sample_b_o_1darray
    f32: _image_sample_b_o_1darray
    nortn: _image_sample_b_o_1darray_nortn
    v4f16: _image_sample_b_o_1darray
    v4f32: _image_sample_b_o_1darray
    v4i32: _image_sample_b_o_1darray
    v8i32: _image_sample_b_o_1darray
    @overload
    def __call__(self, components: int, offset: Any, bias: Any, s: Any, slice: Any, rsrc: Any, sampler: Any, unnormalised: int, texture_fail: int, aux: int, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, components: int, offset: Any, bias: Any, s: Any, slice: Any, rsrc: Any, sampler: Any, unnormalised: int, texture_fail: int, aux: int, /) -> Any: ...

class _image_sample_b_o_2d_nortn:
    """
    amdgcn.image.sample.b.o._2d.nortn(components: 0..15, offset: u32, bias: T, s: U, t: U, rsrc: V, sampler: W, unnormalised: bool, texture_fail: 0..1, aux: cache), T U V W: f32,f32,u32.x8,u32.x4 f16,f16,u32.x8,u32.x4 (gfx1030, gfx1100, gfx1151, gfx1200, gfx1201)
    """
    f16: _image_sample_b_o_2d_nortn
    f32: _image_sample_b_o_2d_nortn
    v4i32: _image_sample_b_o_2d_nortn
    v8i32: _image_sample_b_o_2d_nortn
    def __call__(self, components: int, offset: Any, bias: Any, s: Any, t: Any, rsrc: Any, sampler: Any, unnormalised: int, texture_fail: int, aux: int, /) -> Any: ...

class _image_sample_b_o_2d:
    """
    amdgcn.image.sample.b.o._2d(components: 0..15, offset: u32, bias: U, s: V, t: V, rsrc: W, sampler: X, unnormalised: bool, texture_fail: 0..1, aux: cache) -> T, T U V W X: f32.x4,f32,f32,u32.x8,u32.x4 f32.x4,f16,f16,u32.x8,u32.x4 f16.x4,f32,f32,u32.x8,u32.x4 (gfx906, gfx1030, gfx1100, gfx1151, gfx1200, gfx1201)
    """
    f16: _image_sample_b_o_2d
    f32: _image_sample_b_o_2d
    nortn: _image_sample_b_o_2d_nortn
    v4f16: _image_sample_b_o_2d
    v4f32: _image_sample_b_o_2d
    v4i32: _image_sample_b_o_2d
    v8i32: _image_sample_b_o_2d
    @overload
    def __call__(self, components: int, offset: Any, bias: Any, s: Any, t: Any, rsrc: Any, sampler: Any, unnormalised: int, texture_fail: int, aux: int, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, components: int, offset: Any, bias: Any, s: Any, t: Any, rsrc: Any, sampler: Any, unnormalised: int, texture_fail: int, aux: int, /) -> Any: ...

class _image_sample_b_o_2darray_nortn:
    """
    amdgcn.image.sample.b.o._2darray.nortn(components: 0..15, offset: u32, bias: T, s: U, t: U, slice: U, rsrc: V, sampler: W, unnormalised: bool, texture_fail: 0..1, aux: cache), T U V W: f32,f32,u32.x8,u32.x4 f16,f16,u32.x8,u32.x4 (gfx1030, gfx1100, gfx1151, gfx1200, gfx1201)
    """
    f16: _image_sample_b_o_2darray_nortn
    f32: _image_sample_b_o_2darray_nortn
    v4i32: _image_sample_b_o_2darray_nortn
    v8i32: _image_sample_b_o_2darray_nortn
    def __call__(self, components: int, offset: Any, bias: Any, s: Any, t: Any, slice: Any, rsrc: Any, sampler: Any, unnormalised: int, texture_fail: int, aux: int, /) -> Any: ...

class _image_sample_b_o_2darray:
    """
    amdgcn.image.sample.b.o._2darray(components: 0..15, offset: u32, bias: U, s: V, t: V, slice: V, rsrc: W, sampler: X, unnormalised: bool, texture_fail: 0..1, aux: cache) -> T, T U V W X: f32.x4,f32,f32,u32.x8,u32.x4 f32.x4,f16,f16,u32.x8,u32.x4 f16.x4,f32,f32,u32.x8,u32.x4 (gfx906, gfx1030, gfx1100, gfx1151, gfx1200, gfx1201)
    """
    f16: _image_sample_b_o_2darray
    f32: _image_sample_b_o_2darray
    nortn: _image_sample_b_o_2darray_nortn
    v4f16: _image_sample_b_o_2darray
    v4f32: _image_sample_b_o_2darray
    v4i32: _image_sample_b_o_2darray
    v8i32: _image_sample_b_o_2darray
    @overload
    def __call__(self, components: int, offset: Any, bias: Any, s: Any, t: Any, slice: Any, rsrc: Any, sampler: Any, unnormalised: int, texture_fail: int, aux: int, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, components: int, offset: Any, bias: Any, s: Any, t: Any, slice: Any, rsrc: Any, sampler: Any, unnormalised: int, texture_fail: int, aux: int, /) -> Any: ...

class _image_sample_b_o_3d_nortn:
    """
    amdgcn.image.sample.b.o._3d.nortn(components: 0..15, offset: u32, bias: T, s: U, t: U, r: U, rsrc: V, sampler: W, unnormalised: bool, texture_fail: 0..1, aux: cache), T U V W: f32,f32,u32.x8,u32.x4 f16,f16,u32.x8,u32.x4 (gfx1030, gfx1100, gfx1151, gfx1200, gfx1201)
    """
    f16: _image_sample_b_o_3d_nortn
    f32: _image_sample_b_o_3d_nortn
    v4i32: _image_sample_b_o_3d_nortn
    v8i32: _image_sample_b_o_3d_nortn
    def __call__(self, components: int, offset: Any, bias: Any, s: Any, t: Any, r: Any, rsrc: Any, sampler: Any, unnormalised: int, texture_fail: int, aux: int, /) -> Any: ...

class _image_sample_b_o_3d:
    """
    amdgcn.image.sample.b.o._3d(components: 0..15, offset: u32, bias: U, s: V, t: V, r: V, rsrc: W, sampler: X, unnormalised: bool, texture_fail: 0..1, aux: cache) -> T, T U V W X: f32.x4,f32,f32,u32.x8,u32.x4 f32.x4,f16,f16,u32.x8,u32.x4 f16.x4,f32,f32,u32.x8,u32.x4 (gfx906, gfx1030, gfx1100, gfx1151, gfx1200, gfx1201)
    """
    f16: _image_sample_b_o_3d
    f32: _image_sample_b_o_3d
    nortn: _image_sample_b_o_3d_nortn
    v4f16: _image_sample_b_o_3d
    v4f32: _image_sample_b_o_3d
    v4i32: _image_sample_b_o_3d
    v8i32: _image_sample_b_o_3d
    @overload
    def __call__(self, components: int, offset: Any, bias: Any, s: Any, t: Any, r: Any, rsrc: Any, sampler: Any, unnormalised: int, texture_fail: int, aux: int, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, components: int, offset: Any, bias: Any, s: Any, t: Any, r: Any, rsrc: Any, sampler: Any, unnormalised: int, texture_fail: int, aux: int, /) -> Any: ...

class _image_sample_b_o_cube_nortn:
    """
    amdgcn.image.sample.b.o.cube.nortn(components: 0..15, offset: u32, bias: T, s: U, t: U, face: U, rsrc: V, sampler: W, unnormalised: bool, texture_fail: 0..1, aux: cache), T U V W: f32,f32,u32.x8,u32.x4 f16,f16,u32.x8,u32.x4 (gfx1030, gfx1100, gfx1151, gfx1200, gfx1201)
    """
    f16: _image_sample_b_o_cube_nortn
    f32: _image_sample_b_o_cube_nortn
    v4i32: _image_sample_b_o_cube_nortn
    v8i32: _image_sample_b_o_cube_nortn
    def __call__(self, components: int, offset: Any, bias: Any, s: Any, t: Any, face: Any, rsrc: Any, sampler: Any, unnormalised: int, texture_fail: int, aux: int, /) -> Any: ...

class _image_sample_b_o_cube:
    """
    amdgcn.image.sample.b.o.cube(components: 0..15, offset: u32, bias: U, s: V, t: V, face: V, rsrc: W, sampler: X, unnormalised: bool, texture_fail: 0..1, aux: cache) -> T, T U V W X: f32.x4,f32,f32,u32.x8,u32.x4 f32.x4,f16,f16,u32.x8,u32.x4 f16.x4,f32,f32,u32.x8,u32.x4 (gfx906, gfx1030, gfx1100, gfx1151, gfx1200, gfx1201)
    """
    f16: _image_sample_b_o_cube
    f32: _image_sample_b_o_cube
    nortn: _image_sample_b_o_cube_nortn
    v4f16: _image_sample_b_o_cube
    v4f32: _image_sample_b_o_cube
    v4i32: _image_sample_b_o_cube
    v8i32: _image_sample_b_o_cube
    @overload
    def __call__(self, components: int, offset: Any, bias: Any, s: Any, t: Any, face: Any, rsrc: Any, sampler: Any, unnormalised: int, texture_fail: int, aux: int, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, components: int, offset: Any, bias: Any, s: Any, t: Any, face: Any, rsrc: Any, sampler: Any, unnormalised: int, texture_fail: int, aux: int, /) -> Any: ...

class _image_sample_b_o:
    _1d: _image_sample_b_o_1d
    _1darray: _image_sample_b_o_1darray
    _2d: _image_sample_b_o_2d
    _2darray: _image_sample_b_o_2darray
    _3d: _image_sample_b_o_3d
    cube: _image_sample_b_o_cube

class _image_sample_b:
    _1d: _image_sample_b_1d
    _1darray: _image_sample_b_1darray
    _2d: _image_sample_b_2d
    _2darray: _image_sample_b_2darray
    _3d: _image_sample_b_3d
    cl: _image_sample_b_cl
    cube: _image_sample_b_cube
    o: _image_sample_b_o

class _image_sample_c_1d_nortn:
    """
    amdgcn.image.sample.c._1d.nortn(components: 0..15, z: f32, s: T, rsrc: U, sampler: V, unnormalised: bool, texture_fail: 0..1, aux: cache), T U V: f32,u32.x8,u32.x4 f16,u32.x8,u32.x4 (gfx1030, gfx1100, gfx1151, gfx1200, gfx1201)
    """
    f16: _image_sample_c_1d_nortn
    f32: _image_sample_c_1d_nortn
    v4i32: _image_sample_c_1d_nortn
    v8i32: _image_sample_c_1d_nortn
    def __call__(self, components: int, z: Any, s: Any, rsrc: Any, sampler: Any, unnormalised: int, texture_fail: int, aux: int, /) -> Any: ...

class _image_sample_c_1d:
    """
    amdgcn.image.sample.c._1d(components: 0..15, z: f32, s: U, rsrc: V, sampler: W, unnormalised: bool, texture_fail: 0..1, aux: cache) -> T, T U V W: f32.x4,f32,u32.x8,u32.x4 f32.x4,f16,u32.x8,u32.x4 f16.x4,f32,u32.x8,u32.x4 (gfx906, gfx1030, gfx1100, gfx1151, gfx1200, gfx1201)
    """
    f16: _image_sample_c_1d
    f32: _image_sample_c_1d
    nortn: _image_sample_c_1d_nortn
    v4f16: _image_sample_c_1d
    v4f32: _image_sample_c_1d
    v4i32: _image_sample_c_1d
    v8i32: _image_sample_c_1d
    @overload
    def __call__(self, components: int, z: Any, s: Any, rsrc: Any, sampler: Any, unnormalised: int, texture_fail: int, aux: int, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, components: int, z: Any, s: Any, rsrc: Any, sampler: Any, unnormalised: int, texture_fail: int, aux: int, /) -> Any: ...

class _image_sample_c_1darray_nortn:
    """
    amdgcn.image.sample.c._1darray.nortn(components: 0..15, z: f32, s: T, slice: T, rsrc: U, sampler: V, unnormalised: bool, texture_fail: 0..1, aux: cache), T U V: f32,u32.x8,u32.x4 f16,u32.x8,u32.x4 (gfx1030, gfx1100, gfx1151, gfx1200, gfx1201)
    """
    f16: _image_sample_c_1darray_nortn
    f32: _image_sample_c_1darray_nortn
    v4i32: _image_sample_c_1darray_nortn
    v8i32: _image_sample_c_1darray_nortn
    def __call__(self, components: int, z: Any, s: Any, slice: Any, rsrc: Any, sampler: Any, unnormalised: int, texture_fail: int, aux: int, /) -> Any: ...

class _image_sample_c_1darray:
    """
    amdgcn.image.sample.c._1darray(components: 0..15, z: f32, s: U, slice: U, rsrc: V, sampler: W, unnormalised: bool, texture_fail: 0..1, aux: cache) -> T, T U V W: f32.x4,f32,u32.x8,u32.x4 f32.x4,f16,u32.x8,u32.x4 f16.x4,f32,u32.x8,u32.x4 (gfx906, gfx1030, gfx1100, gfx1151, gfx1200, gfx1201)
    """
    f16: _image_sample_c_1darray
    f32: _image_sample_c_1darray
    nortn: _image_sample_c_1darray_nortn
    v4f16: _image_sample_c_1darray
    v4f32: _image_sample_c_1darray
    v4i32: _image_sample_c_1darray
    v8i32: _image_sample_c_1darray
    @overload
    def __call__(self, components: int, z: Any, s: Any, slice: Any, rsrc: Any, sampler: Any, unnormalised: int, texture_fail: int, aux: int, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, components: int, z: Any, s: Any, slice: Any, rsrc: Any, sampler: Any, unnormalised: int, texture_fail: int, aux: int, /) -> Any: ...

class _image_sample_c_2d_nortn:
    """
    amdgcn.image.sample.c._2d.nortn(components: 0..15, z: f32, s: T, t: T, rsrc: U, sampler: V, unnormalised: bool, texture_fail: 0..1, aux: cache), T U V: f32,u32.x8,u32.x4 f16,u32.x8,u32.x4 (gfx1030, gfx1100, gfx1151, gfx1200, gfx1201)
    """
    f16: _image_sample_c_2d_nortn
    f32: _image_sample_c_2d_nortn
    v4i32: _image_sample_c_2d_nortn
    v8i32: _image_sample_c_2d_nortn
    def __call__(self, components: int, z: Any, s: Any, t: Any, rsrc: Any, sampler: Any, unnormalised: int, texture_fail: int, aux: int, /) -> Any: ...

class _image_sample_c_2d:
    """
    amdgcn.image.sample.c._2d(components: 0..15, z: f32, s: U, t: U, rsrc: V, sampler: W, unnormalised: bool, texture_fail: 0..1, aux: cache) -> T, T U V W: f32.x4,f32,u32.x8,u32.x4 f32.x4,f16,u32.x8,u32.x4 f16.x4,f32,u32.x8,u32.x4 (gfx906, gfx1030, gfx1100, gfx1151, gfx1200, gfx1201)
    """
    f16: _image_sample_c_2d
    f32: _image_sample_c_2d
    nortn: _image_sample_c_2d_nortn
    v4f16: _image_sample_c_2d
    v4f32: _image_sample_c_2d
    v4i32: _image_sample_c_2d
    v8i32: _image_sample_c_2d
    @overload
    def __call__(self, components: int, z: Any, s: Any, t: Any, rsrc: Any, sampler: Any, unnormalised: int, texture_fail: int, aux: int, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, components: int, z: Any, s: Any, t: Any, rsrc: Any, sampler: Any, unnormalised: int, texture_fail: int, aux: int, /) -> Any: ...

class _image_sample_c_2darray_nortn:
    """
    amdgcn.image.sample.c._2darray.nortn(components: 0..15, z: f32, s: T, t: T, slice: T, rsrc: U, sampler: V, unnormalised: bool, texture_fail: 0..1, aux: cache), T U V: f32,u32.x8,u32.x4 f16,u32.x8,u32.x4 (gfx1030, gfx1100, gfx1151, gfx1200, gfx1201)
    """
    f16: _image_sample_c_2darray_nortn
    f32: _image_sample_c_2darray_nortn
    v4i32: _image_sample_c_2darray_nortn
    v8i32: _image_sample_c_2darray_nortn
    def __call__(self, components: int, z: Any, s: Any, t: Any, slice: Any, rsrc: Any, sampler: Any, unnormalised: int, texture_fail: int, aux: int, /) -> Any: ...

class _image_sample_c_2darray:
    """
    amdgcn.image.sample.c._2darray(components: 0..15, z: f32, s: U, t: U, slice: U, rsrc: V, sampler: W, unnormalised: bool, texture_fail: 0..1, aux: cache) -> T, T U V W: f32.x4,f32,u32.x8,u32.x4 f32.x4,f16,u32.x8,u32.x4 f16.x4,f32,u32.x8,u32.x4 (gfx906, gfx1030, gfx1100, gfx1151, gfx1200, gfx1201)
    """
    f16: _image_sample_c_2darray
    f32: _image_sample_c_2darray
    nortn: _image_sample_c_2darray_nortn
    v4f16: _image_sample_c_2darray
    v4f32: _image_sample_c_2darray
    v4i32: _image_sample_c_2darray
    v8i32: _image_sample_c_2darray
    @overload
    def __call__(self, components: int, z: Any, s: Any, t: Any, slice: Any, rsrc: Any, sampler: Any, unnormalised: int, texture_fail: int, aux: int, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, components: int, z: Any, s: Any, t: Any, slice: Any, rsrc: Any, sampler: Any, unnormalised: int, texture_fail: int, aux: int, /) -> Any: ...

class _image_sample_c_3d_nortn:
    """
    amdgcn.image.sample.c._3d.nortn(components: 0..15, z: f32, s: T, t: T, r: T, rsrc: U, sampler: V, unnormalised: bool, texture_fail: 0..1, aux: cache), T U V: f32,u32.x8,u32.x4 f16,u32.x8,u32.x4 (gfx1030, gfx1100, gfx1151, gfx1200, gfx1201)
    """
    f16: _image_sample_c_3d_nortn
    f32: _image_sample_c_3d_nortn
    v4i32: _image_sample_c_3d_nortn
    v8i32: _image_sample_c_3d_nortn
    def __call__(self, components: int, z: Any, s: Any, t: Any, r: Any, rsrc: Any, sampler: Any, unnormalised: int, texture_fail: int, aux: int, /) -> Any: ...

class _image_sample_c_3d:
    """
    amdgcn.image.sample.c._3d(components: 0..15, z: f32, s: U, t: U, r: U, rsrc: V, sampler: W, unnormalised: bool, texture_fail: 0..1, aux: cache) -> T, T U V W: f32.x4,f32,u32.x8,u32.x4 f32.x4,f16,u32.x8,u32.x4 f16.x4,f32,u32.x8,u32.x4 (gfx906, gfx1030, gfx1100, gfx1151, gfx1200, gfx1201)
    """
    f16: _image_sample_c_3d
    f32: _image_sample_c_3d
    nortn: _image_sample_c_3d_nortn
    v4f16: _image_sample_c_3d
    v4f32: _image_sample_c_3d
    v4i32: _image_sample_c_3d
    v8i32: _image_sample_c_3d
    @overload
    def __call__(self, components: int, z: Any, s: Any, t: Any, r: Any, rsrc: Any, sampler: Any, unnormalised: int, texture_fail: int, aux: int, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, components: int, z: Any, s: Any, t: Any, r: Any, rsrc: Any, sampler: Any, unnormalised: int, texture_fail: int, aux: int, /) -> Any: ...

class _image_sample_c_b_1d_nortn:
    """
    amdgcn.image.sample.c.b._1d.nortn(components: 0..15, bias: T, z: f32, s: U, rsrc: V, sampler: W, unnormalised: bool, texture_fail: 0..1, aux: cache), T U V W: f32,f32,u32.x8,u32.x4 f16,f16,u32.x8,u32.x4 (gfx1030, gfx1100, gfx1151, gfx1200, gfx1201)
    """
    f16: _image_sample_c_b_1d_nortn
    f32: _image_sample_c_b_1d_nortn
    v4i32: _image_sample_c_b_1d_nortn
    v8i32: _image_sample_c_b_1d_nortn
    def __call__(self, components: int, bias: Any, z: Any, s: Any, rsrc: Any, sampler: Any, unnormalised: int, texture_fail: int, aux: int, /) -> Any: ...

class _image_sample_c_b_1d:
    """
    amdgcn.image.sample.c.b._1d(components: 0..15, bias: U, z: f32, s: V, rsrc: W, sampler: X, unnormalised: bool, texture_fail: 0..1, aux: cache) -> T, T U V W X: f32.x4,f32,f32,u32.x8,u32.x4 f32.x4,f16,f16,u32.x8,u32.x4 f16.x4,f32,f32,u32.x8,u32.x4 (gfx906, gfx1030, gfx1100, gfx1151, gfx1200, gfx1201)
    """
    f16: _image_sample_c_b_1d
    f32: _image_sample_c_b_1d
    nortn: _image_sample_c_b_1d_nortn
    v4f16: _image_sample_c_b_1d
    v4f32: _image_sample_c_b_1d
    v4i32: _image_sample_c_b_1d
    v8i32: _image_sample_c_b_1d
    @overload
    def __call__(self, components: int, bias: Any, z: Any, s: Any, rsrc: Any, sampler: Any, unnormalised: int, texture_fail: int, aux: int, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, components: int, bias: Any, z: Any, s: Any, rsrc: Any, sampler: Any, unnormalised: int, texture_fail: int, aux: int, /) -> Any: ...

class _image_sample_c_b_1darray_nortn:
    """
    amdgcn.image.sample.c.b._1darray.nortn(components: 0..15, bias: T, z: f32, s: U, slice: U, rsrc: V, sampler: W, unnormalised: bool, texture_fail: 0..1, aux: cache), T U V W: f32,f32,u32.x8,u32.x4 f16,f16,u32.x8,u32.x4 (gfx1030, gfx1100, gfx1151, gfx1200, gfx1201)
    """
    f16: _image_sample_c_b_1darray_nortn
    f32: _image_sample_c_b_1darray_nortn
    v4i32: _image_sample_c_b_1darray_nortn
    v8i32: _image_sample_c_b_1darray_nortn
    def __call__(self, components: int, bias: Any, z: Any, s: Any, slice: Any, rsrc: Any, sampler: Any, unnormalised: int, texture_fail: int, aux: int, /) -> Any: ...

class _image_sample_c_b_1darray:
    """
    amdgcn.image.sample.c.b._1darray(components: 0..15, bias: U, z: f32, s: V, slice: V, rsrc: W, sampler: X, unnormalised: bool, texture_fail: 0..1, aux: cache) -> T, T U V W X: f32.x4,f32,f32,u32.x8,u32.x4 f32.x4,f16,f16,u32.x8,u32.x4 f16.x4,f32,f32,u32.x8,u32.x4 (gfx906, gfx1030, gfx1100, gfx1151, gfx1200, gfx1201)
    """
    f16: _image_sample_c_b_1darray
    f32: _image_sample_c_b_1darray
    nortn: _image_sample_c_b_1darray_nortn
    v4f16: _image_sample_c_b_1darray
    v4f32: _image_sample_c_b_1darray
    v4i32: _image_sample_c_b_1darray
    v8i32: _image_sample_c_b_1darray
    @overload
    def __call__(self, components: int, bias: Any, z: Any, s: Any, slice: Any, rsrc: Any, sampler: Any, unnormalised: int, texture_fail: int, aux: int, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, components: int, bias: Any, z: Any, s: Any, slice: Any, rsrc: Any, sampler: Any, unnormalised: int, texture_fail: int, aux: int, /) -> Any: ...

class _image_sample_c_b_2d_nortn:
    """
    amdgcn.image.sample.c.b._2d.nortn(components: 0..15, bias: T, z: f32, s: U, t: U, rsrc: V, sampler: W, unnormalised: bool, texture_fail: 0..1, aux: cache), T U V W: f32,f32,u32.x8,u32.x4 f16,f16,u32.x8,u32.x4 (gfx1030, gfx1100, gfx1151, gfx1200, gfx1201)
    """
    f16: _image_sample_c_b_2d_nortn
    f32: _image_sample_c_b_2d_nortn
    v4i32: _image_sample_c_b_2d_nortn
    v8i32: _image_sample_c_b_2d_nortn
    def __call__(self, components: int, bias: Any, z: Any, s: Any, t: Any, rsrc: Any, sampler: Any, unnormalised: int, texture_fail: int, aux: int, /) -> Any: ...

class _image_sample_c_b_2d:
    """
    amdgcn.image.sample.c.b._2d(components: 0..15, bias: U, z: f32, s: V, t: V, rsrc: W, sampler: X, unnormalised: bool, texture_fail: 0..1, aux: cache) -> T, T U V W X: f32.x4,f32,f32,u32.x8,u32.x4 f32.x4,f16,f16,u32.x8,u32.x4 f16.x4,f32,f32,u32.x8,u32.x4 (gfx906, gfx1030, gfx1100, gfx1151, gfx1200, gfx1201)
    """
    f16: _image_sample_c_b_2d
    f32: _image_sample_c_b_2d
    nortn: _image_sample_c_b_2d_nortn
    v4f16: _image_sample_c_b_2d
    v4f32: _image_sample_c_b_2d
    v4i32: _image_sample_c_b_2d
    v8i32: _image_sample_c_b_2d
    @overload
    def __call__(self, components: int, bias: Any, z: Any, s: Any, t: Any, rsrc: Any, sampler: Any, unnormalised: int, texture_fail: int, aux: int, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, components: int, bias: Any, z: Any, s: Any, t: Any, rsrc: Any, sampler: Any, unnormalised: int, texture_fail: int, aux: int, /) -> Any: ...

class _image_sample_c_b_2darray_nortn:
    """
    amdgcn.image.sample.c.b._2darray.nortn(components: 0..15, bias: T, z: f32, s: U, t: U, slice: U, rsrc: V, sampler: W, unnormalised: bool, texture_fail: 0..1, aux: cache), T U V W: f32,f32,u32.x8,u32.x4 f16,f16,u32.x8,u32.x4 (gfx1030, gfx1100, gfx1151, gfx1200, gfx1201)
    """
    f16: _image_sample_c_b_2darray_nortn
    f32: _image_sample_c_b_2darray_nortn
    v4i32: _image_sample_c_b_2darray_nortn
    v8i32: _image_sample_c_b_2darray_nortn
    def __call__(self, components: int, bias: Any, z: Any, s: Any, t: Any, slice: Any, rsrc: Any, sampler: Any, unnormalised: int, texture_fail: int, aux: int, /) -> Any: ...

class _image_sample_c_b_2darray:
    """
    amdgcn.image.sample.c.b._2darray(components: 0..15, bias: U, z: f32, s: V, t: V, slice: V, rsrc: W, sampler: X, unnormalised: bool, texture_fail: 0..1, aux: cache) -> T, T U V W X: f32.x4,f32,f32,u32.x8,u32.x4 f32.x4,f16,f16,u32.x8,u32.x4 f16.x4,f32,f32,u32.x8,u32.x4 (gfx906, gfx1030, gfx1100, gfx1151, gfx1200, gfx1201)
    """
    f16: _image_sample_c_b_2darray
    f32: _image_sample_c_b_2darray
    nortn: _image_sample_c_b_2darray_nortn
    v4f16: _image_sample_c_b_2darray
    v4f32: _image_sample_c_b_2darray
    v4i32: _image_sample_c_b_2darray
    v8i32: _image_sample_c_b_2darray
    @overload
    def __call__(self, components: int, bias: Any, z: Any, s: Any, t: Any, slice: Any, rsrc: Any, sampler: Any, unnormalised: int, texture_fail: int, aux: int, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, components: int, bias: Any, z: Any, s: Any, t: Any, slice: Any, rsrc: Any, sampler: Any, unnormalised: int, texture_fail: int, aux: int, /) -> Any: ...

class _image_sample_c_b_3d_nortn:
    """
    amdgcn.image.sample.c.b._3d.nortn(components: 0..15, bias: T, z: f32, s: U, t: U, r: U, rsrc: V, sampler: W, unnormalised: bool, texture_fail: 0..1, aux: cache), T U V W: f32,f32,u32.x8,u32.x4 f16,f16,u32.x8,u32.x4 (gfx1030, gfx1100, gfx1151, gfx1200, gfx1201)
    """
    f16: _image_sample_c_b_3d_nortn
    f32: _image_sample_c_b_3d_nortn
    v4i32: _image_sample_c_b_3d_nortn
    v8i32: _image_sample_c_b_3d_nortn
    def __call__(self, components: int, bias: Any, z: Any, s: Any, t: Any, r: Any, rsrc: Any, sampler: Any, unnormalised: int, texture_fail: int, aux: int, /) -> Any: ...

class _image_sample_c_b_3d:
    """
    amdgcn.image.sample.c.b._3d(components: 0..15, bias: U, z: f32, s: V, t: V, r: V, rsrc: W, sampler: X, unnormalised: bool, texture_fail: 0..1, aux: cache) -> T, T U V W X: f32.x4,f32,f32,u32.x8,u32.x4 f32.x4,f16,f16,u32.x8,u32.x4 f16.x4,f32,f32,u32.x8,u32.x4 (gfx906, gfx1030, gfx1100, gfx1151, gfx1200, gfx1201)
    """
    f16: _image_sample_c_b_3d
    f32: _image_sample_c_b_3d
    nortn: _image_sample_c_b_3d_nortn
    v4f16: _image_sample_c_b_3d
    v4f32: _image_sample_c_b_3d
    v4i32: _image_sample_c_b_3d
    v8i32: _image_sample_c_b_3d
    @overload
    def __call__(self, components: int, bias: Any, z: Any, s: Any, t: Any, r: Any, rsrc: Any, sampler: Any, unnormalised: int, texture_fail: int, aux: int, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, components: int, bias: Any, z: Any, s: Any, t: Any, r: Any, rsrc: Any, sampler: Any, unnormalised: int, texture_fail: int, aux: int, /) -> Any: ...

class _image_sample_c_b_cl_1d_nortn:
    """
    amdgcn.image.sample.c.b.cl._1d.nortn(components: 0..15, bias: T, z: f32, s: U, clamp: U, rsrc: V, sampler: W, unnormalised: bool, texture_fail: 0..1, aux: cache), T U V W: f32,f32,u32.x8,u32.x4 f16,f16,u32.x8,u32.x4 (gfx1030, gfx1100, gfx1151, gfx1200, gfx1201)
    """
    f16: _image_sample_c_b_cl_1d_nortn
    f32: _image_sample_c_b_cl_1d_nortn
    v4i32: _image_sample_c_b_cl_1d_nortn
    v8i32: _image_sample_c_b_cl_1d_nortn
    def __call__(self, components: int, bias: Any, z: Any, s: Any, clamp: Any, rsrc: Any, sampler: Any, unnormalised: int, texture_fail: int, aux: int, /) -> Any: ...

class _image_sample_c_b_cl_1d:
    """
    amdgcn.image.sample.c.b.cl._1d(components: 0..15, bias: U, z: f32, s: V, clamp: V, rsrc: W, sampler: X, unnormalised: bool, texture_fail: 0..1, aux: cache) -> T, T U V W X: f32.x4,f32,f32,u32.x8,u32.x4 f32.x4,f16,f16,u32.x8,u32.x4 f16.x4,f32,f32,u32.x8,u32.x4 (gfx906, gfx1030, gfx1100, gfx1151, gfx1200, gfx1201)
    """
    f16: _image_sample_c_b_cl_1d
    f32: _image_sample_c_b_cl_1d
    nortn: _image_sample_c_b_cl_1d_nortn
    v4f16: _image_sample_c_b_cl_1d
    v4f32: _image_sample_c_b_cl_1d
    v4i32: _image_sample_c_b_cl_1d
    v8i32: _image_sample_c_b_cl_1d
    @overload
    def __call__(self, components: int, bias: Any, z: Any, s: Any, clamp: Any, rsrc: Any, sampler: Any, unnormalised: int, texture_fail: int, aux: int, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, components: int, bias: Any, z: Any, s: Any, clamp: Any, rsrc: Any, sampler: Any, unnormalised: int, texture_fail: int, aux: int, /) -> Any: ...

class _image_sample_c_b_cl_1darray_nortn:
    """
    amdgcn.image.sample.c.b.cl._1darray.nortn(components: 0..15, bias: T, z: f32, s: U, slice: U, clamp: U, rsrc: V, sampler: W, unnormalised: bool, texture_fail: 0..1, aux: cache), T U V W: f32,f32,u32.x8,u32.x4 f16,f16,u32.x8,u32.x4 (gfx1030, gfx1100, gfx1151, gfx1200, gfx1201)
    """
    f16: _image_sample_c_b_cl_1darray_nortn
    f32: _image_sample_c_b_cl_1darray_nortn
    v4i32: _image_sample_c_b_cl_1darray_nortn
    v8i32: _image_sample_c_b_cl_1darray_nortn
    def __call__(self, components: int, bias: Any, z: Any, s: Any, slice: Any, clamp: Any, rsrc: Any, sampler: Any, unnormalised: int, texture_fail: int, aux: int, /) -> Any: ...

class _image_sample_c_b_cl_1darray:
    """
    amdgcn.image.sample.c.b.cl._1darray(components: 0..15, bias: U, z: f32, s: V, slice: V, clamp: V, rsrc: W, sampler: X, unnormalised: bool, texture_fail: 0..1, aux: cache) -> T, T U V W X: f32.x4,f32,f32,u32.x8,u32.x4 f32.x4,f16,f16,u32.x8,u32.x4 f16.x4,f32,f32,u32.x8,u32.x4 (gfx906, gfx1030, gfx1100, gfx1151, gfx1200, gfx1201)
    """
    f16: _image_sample_c_b_cl_1darray
    f32: _image_sample_c_b_cl_1darray
    nortn: _image_sample_c_b_cl_1darray_nortn
    v4f16: _image_sample_c_b_cl_1darray
    v4f32: _image_sample_c_b_cl_1darray
    v4i32: _image_sample_c_b_cl_1darray
    v8i32: _image_sample_c_b_cl_1darray
    @overload
    def __call__(self, components: int, bias: Any, z: Any, s: Any, slice: Any, clamp: Any, rsrc: Any, sampler: Any, unnormalised: int, texture_fail: int, aux: int, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, components: int, bias: Any, z: Any, s: Any, slice: Any, clamp: Any, rsrc: Any, sampler: Any, unnormalised: int, texture_fail: int, aux: int, /) -> Any: ...

class _image_sample_c_b_cl_2d_nortn:
    """
    amdgcn.image.sample.c.b.cl._2d.nortn(components: 0..15, bias: T, z: f32, s: U, t: U, clamp: U, rsrc: V, sampler: W, unnormalised: bool, texture_fail: 0..1, aux: cache), T U V W: f32,f32,u32.x8,u32.x4 f16,f16,u32.x8,u32.x4 (gfx1030, gfx1100, gfx1151, gfx1200, gfx1201)
    """
    f16: _image_sample_c_b_cl_2d_nortn
    f32: _image_sample_c_b_cl_2d_nortn
    v4i32: _image_sample_c_b_cl_2d_nortn
    v8i32: _image_sample_c_b_cl_2d_nortn
    def __call__(self, components: int, bias: Any, z: Any, s: Any, t: Any, clamp: Any, rsrc: Any, sampler: Any, unnormalised: int, texture_fail: int, aux: int, /) -> Any: ...

class _image_sample_c_b_cl_2d:
    """
    amdgcn.image.sample.c.b.cl._2d(components: 0..15, bias: U, z: f32, s: V, t: V, clamp: V, rsrc: W, sampler: X, unnormalised: bool, texture_fail: 0..1, aux: cache) -> T, T U V W X: f32.x4,f32,f32,u32.x8,u32.x4 f32.x4,f16,f16,u32.x8,u32.x4 f16.x4,f32,f32,u32.x8,u32.x4 (gfx906, gfx1030, gfx1100, gfx1151, gfx1200, gfx1201)
    """
    f16: _image_sample_c_b_cl_2d
    f32: _image_sample_c_b_cl_2d
    nortn: _image_sample_c_b_cl_2d_nortn
    v4f16: _image_sample_c_b_cl_2d
    v4f32: _image_sample_c_b_cl_2d
    v4i32: _image_sample_c_b_cl_2d
    v8i32: _image_sample_c_b_cl_2d
    @overload
    def __call__(self, components: int, bias: Any, z: Any, s: Any, t: Any, clamp: Any, rsrc: Any, sampler: Any, unnormalised: int, texture_fail: int, aux: int, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, components: int, bias: Any, z: Any, s: Any, t: Any, clamp: Any, rsrc: Any, sampler: Any, unnormalised: int, texture_fail: int, aux: int, /) -> Any: ...

class _image_sample_c_b_cl_2darray_nortn:
    """
    amdgcn.image.sample.c.b.cl._2darray.nortn(components: 0..15, bias: T, z: f32, s: U, t: U, slice: U, clamp: U, rsrc: V, sampler: W, unnormalised: bool, texture_fail: 0..1, aux: cache), T U V W: f32,f32,u32.x8,u32.x4 f16,f16,u32.x8,u32.x4 (gfx1030, gfx1100, gfx1151, gfx1200, gfx1201)
    """
    f16: _image_sample_c_b_cl_2darray_nortn
    f32: _image_sample_c_b_cl_2darray_nortn
    v4i32: _image_sample_c_b_cl_2darray_nortn
    v8i32: _image_sample_c_b_cl_2darray_nortn
    def __call__(self, components: int, bias: Any, z: Any, s: Any, t: Any, slice: Any, clamp: Any, rsrc: Any, sampler: Any, unnormalised: int, texture_fail: int, aux: int, /) -> Any: ...

class _image_sample_c_b_cl_2darray:
    """
    amdgcn.image.sample.c.b.cl._2darray(components: 0..15, bias: U, z: f32, s: V, t: V, slice: V, clamp: V, rsrc: W, sampler: X, unnormalised: bool, texture_fail: 0..1, aux: cache) -> T, T U V W X: f32.x4,f32,f32,u32.x8,u32.x4 f32.x4,f16,f16,u32.x8,u32.x4 f16.x4,f32,f32,u32.x8,u32.x4 (gfx906, gfx1030, gfx1100, gfx1151, gfx1200, gfx1201)
    """
    f16: _image_sample_c_b_cl_2darray
    f32: _image_sample_c_b_cl_2darray
    nortn: _image_sample_c_b_cl_2darray_nortn
    v4f16: _image_sample_c_b_cl_2darray
    v4f32: _image_sample_c_b_cl_2darray
    v4i32: _image_sample_c_b_cl_2darray
    v8i32: _image_sample_c_b_cl_2darray
    @overload
    def __call__(self, components: int, bias: Any, z: Any, s: Any, t: Any, slice: Any, clamp: Any, rsrc: Any, sampler: Any, unnormalised: int, texture_fail: int, aux: int, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, components: int, bias: Any, z: Any, s: Any, t: Any, slice: Any, clamp: Any, rsrc: Any, sampler: Any, unnormalised: int, texture_fail: int, aux: int, /) -> Any: ...

class _image_sample_c_b_cl_3d_nortn:
    """
    amdgcn.image.sample.c.b.cl._3d.nortn(components: 0..15, bias: T, z: f32, s: U, t: U, r: U, clamp: U, rsrc: V, sampler: W, unnormalised: bool, texture_fail: 0..1, aux: cache), T U V W: f32,f32,u32.x8,u32.x4 f16,f16,u32.x8,u32.x4 (gfx1030, gfx1100, gfx1151, gfx1200, gfx1201)
    """
    f16: _image_sample_c_b_cl_3d_nortn
    f32: _image_sample_c_b_cl_3d_nortn
    v4i32: _image_sample_c_b_cl_3d_nortn
    v8i32: _image_sample_c_b_cl_3d_nortn
    def __call__(self, components: int, bias: Any, z: Any, s: Any, t: Any, r: Any, clamp: Any, rsrc: Any, sampler: Any, unnormalised: int, texture_fail: int, aux: int, /) -> Any: ...

class _image_sample_c_b_cl_3d:
    """
    amdgcn.image.sample.c.b.cl._3d(components: 0..15, bias: U, z: f32, s: V, t: V, r: V, clamp: V, rsrc: W, sampler: X, unnormalised: bool, texture_fail: 0..1, aux: cache) -> T, T U V W X: f32.x4,f32,f32,u32.x8,u32.x4 f32.x4,f16,f16,u32.x8,u32.x4 f16.x4,f32,f32,u32.x8,u32.x4 (gfx906, gfx1030, gfx1100, gfx1151, gfx1200, gfx1201)
    """
    f16: _image_sample_c_b_cl_3d
    f32: _image_sample_c_b_cl_3d
    nortn: _image_sample_c_b_cl_3d_nortn
    v4f16: _image_sample_c_b_cl_3d
    v4f32: _image_sample_c_b_cl_3d
    v4i32: _image_sample_c_b_cl_3d
    v8i32: _image_sample_c_b_cl_3d
    @overload
    def __call__(self, components: int, bias: Any, z: Any, s: Any, t: Any, r: Any, clamp: Any, rsrc: Any, sampler: Any, unnormalised: int, texture_fail: int, aux: int, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, components: int, bias: Any, z: Any, s: Any, t: Any, r: Any, clamp: Any, rsrc: Any, sampler: Any, unnormalised: int, texture_fail: int, aux: int, /) -> Any: ...

class _image_sample_c_b_cl_cube_nortn:
    """
    amdgcn.image.sample.c.b.cl.cube.nortn(components: 0..15, bias: T, z: f32, s: U, t: U, face: U, clamp: U, rsrc: V, sampler: W, unnormalised: bool, texture_fail: 0..1, aux: cache), T U V W: f32,f32,u32.x8,u32.x4 f16,f16,u32.x8,u32.x4 (gfx1030, gfx1100, gfx1151, gfx1200, gfx1201)
    """
    f16: _image_sample_c_b_cl_cube_nortn
    f32: _image_sample_c_b_cl_cube_nortn
    v4i32: _image_sample_c_b_cl_cube_nortn
    v8i32: _image_sample_c_b_cl_cube_nortn
    def __call__(self, components: int, bias: Any, z: Any, s: Any, t: Any, face: Any, clamp: Any, rsrc: Any, sampler: Any, unnormalised: int, texture_fail: int, aux: int, /) -> Any: ...

class _image_sample_c_b_cl_cube:
    """
    amdgcn.image.sample.c.b.cl.cube(components: 0..15, bias: U, z: f32, s: V, t: V, face: V, clamp: V, rsrc: W, sampler: X, unnormalised: bool, texture_fail: 0..1, aux: cache) -> T, T U V W X: f32.x4,f32,f32,u32.x8,u32.x4 f32.x4,f16,f16,u32.x8,u32.x4 f16.x4,f32,f32,u32.x8,u32.x4 (gfx906, gfx1030, gfx1100, gfx1151, gfx1200, gfx1201)
    """
    f16: _image_sample_c_b_cl_cube
    f32: _image_sample_c_b_cl_cube
    nortn: _image_sample_c_b_cl_cube_nortn
    v4f16: _image_sample_c_b_cl_cube
    v4f32: _image_sample_c_b_cl_cube
    v4i32: _image_sample_c_b_cl_cube
    v8i32: _image_sample_c_b_cl_cube
    @overload
    def __call__(self, components: int, bias: Any, z: Any, s: Any, t: Any, face: Any, clamp: Any, rsrc: Any, sampler: Any, unnormalised: int, texture_fail: int, aux: int, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, components: int, bias: Any, z: Any, s: Any, t: Any, face: Any, clamp: Any, rsrc: Any, sampler: Any, unnormalised: int, texture_fail: int, aux: int, /) -> Any: ...

class _image_sample_c_b_cl_o_1d_nortn:
    """
    amdgcn.image.sample.c.b.cl.o._1d.nortn(components: 0..15, offset: u32, bias: T, z: f32, s: U, clamp: U, rsrc: V, sampler: W, unnormalised: bool, texture_fail: 0..1, aux: cache), T U V W: f32,f32,u32.x8,u32.x4 f16,f16,u32.x8,u32.x4 (gfx1030, gfx1100, gfx1151, gfx1200, gfx1201)
    """
    f16: _image_sample_c_b_cl_o_1d_nortn
    f32: _image_sample_c_b_cl_o_1d_nortn
    v4i32: _image_sample_c_b_cl_o_1d_nortn
    v8i32: _image_sample_c_b_cl_o_1d_nortn
    def __call__(self, components: int, offset: Any, bias: Any, z: Any, s: Any, clamp: Any, rsrc: Any, sampler: Any, unnormalised: int, texture_fail: int, aux: int, /) -> Any: ...

class _image_sample_c_b_cl_o_1d:
    """
    amdgcn.image.sample.c.b.cl.o._1d(components: 0..15, offset: u32, bias: U, z: f32, s: V, clamp: V, rsrc: W, sampler: X, unnormalised: bool, texture_fail: 0..1, aux: cache) -> T, T U V W X: f32.x4,f32,f32,u32.x8,u32.x4 f32.x4,f16,f16,u32.x8,u32.x4 f16.x4,f32,f32,u32.x8,u32.x4 (gfx906, gfx1030, gfx1100, gfx1151, gfx1200, gfx1201)
    """
    f16: _image_sample_c_b_cl_o_1d
    f32: _image_sample_c_b_cl_o_1d
    nortn: _image_sample_c_b_cl_o_1d_nortn
    v4f16: _image_sample_c_b_cl_o_1d
    v4f32: _image_sample_c_b_cl_o_1d
    v4i32: _image_sample_c_b_cl_o_1d
    v8i32: _image_sample_c_b_cl_o_1d
    @overload
    def __call__(self, components: int, offset: Any, bias: Any, z: Any, s: Any, clamp: Any, rsrc: Any, sampler: Any, unnormalised: int, texture_fail: int, aux: int, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, components: int, offset: Any, bias: Any, z: Any, s: Any, clamp: Any, rsrc: Any, sampler: Any, unnormalised: int, texture_fail: int, aux: int, /) -> Any: ...

class _image_sample_c_b_cl_o_1darray_nortn:
    """
    amdgcn.image.sample.c.b.cl.o._1darray.nortn(components: 0..15, offset: u32, bias: T, z: f32, s: U, slice: U, clamp: U, rsrc: V, sampler: W, unnormalised: bool, texture_fail: 0..1, aux: cache), T U V W: f32,f32,u32.x8,u32.x4 f16,f16,u32.x8,u32.x4 (gfx1030, gfx1100, gfx1151, gfx1200, gfx1201)
    """
    f16: _image_sample_c_b_cl_o_1darray_nortn
    f32: _image_sample_c_b_cl_o_1darray_nortn
    v4i32: _image_sample_c_b_cl_o_1darray_nortn
    v8i32: _image_sample_c_b_cl_o_1darray_nortn
    def __call__(self, components: int, offset: Any, bias: Any, z: Any, s: Any, slice: Any, clamp: Any, rsrc: Any, sampler: Any, unnormalised: int, texture_fail: int, aux: int, /) -> Any: ...

class _image_sample_c_b_cl_o_1darray:
    """
    amdgcn.image.sample.c.b.cl.o._1darray(components: 0..15, offset: u32, bias: U, z: f32, s: V, slice: V, clamp: V, rsrc: W, sampler: X, unnormalised: bool, texture_fail: 0..1, aux: cache) -> T, T U V W X: f32.x4,f32,f32,u32.x8,u32.x4 f32.x4,f16,f16,u32.x8,u32.x4 f16.x4,f32,f32,u32.x8,u32.x4 (gfx906, gfx1030, gfx1100, gfx1151, gfx1200, gfx1201)
    """
    f16: _image_sample_c_b_cl_o_1darray
    f32: _image_sample_c_b_cl_o_1darray
    nortn: _image_sample_c_b_cl_o_1darray_nortn
    v4f16: _image_sample_c_b_cl_o_1darray
    v4f32: _image_sample_c_b_cl_o_1darray
    v4i32: _image_sample_c_b_cl_o_1darray
    v8i32: _image_sample_c_b_cl_o_1darray
    @overload
    def __call__(self, components: int, offset: Any, bias: Any, z: Any, s: Any, slice: Any, clamp: Any, rsrc: Any, sampler: Any, unnormalised: int, texture_fail: int, aux: int, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, components: int, offset: Any, bias: Any, z: Any, s: Any, slice: Any, clamp: Any, rsrc: Any, sampler: Any, unnormalised: int, texture_fail: int, aux: int, /) -> Any: ...

class _image_sample_c_b_cl_o_2d_nortn:
    """
    amdgcn.image.sample.c.b.cl.o._2d.nortn(components: 0..15, offset: u32, bias: T, z: f32, s: U, t: U, clamp: U, rsrc: V, sampler: W, unnormalised: bool, texture_fail: 0..1, aux: cache), T U V W: f32,f32,u32.x8,u32.x4 f16,f16,u32.x8,u32.x4 (gfx1030, gfx1100, gfx1151, gfx1200, gfx1201)
    """
    f16: _image_sample_c_b_cl_o_2d_nortn
    f32: _image_sample_c_b_cl_o_2d_nortn
    v4i32: _image_sample_c_b_cl_o_2d_nortn
    v8i32: _image_sample_c_b_cl_o_2d_nortn
    def __call__(self, components: int, offset: Any, bias: Any, z: Any, s: Any, t: Any, clamp: Any, rsrc: Any, sampler: Any, unnormalised: int, texture_fail: int, aux: int, /) -> Any: ...

class _image_sample_c_b_cl_o_2d:
    """
    amdgcn.image.sample.c.b.cl.o._2d(components: 0..15, offset: u32, bias: U, z: f32, s: V, t: V, clamp: V, rsrc: W, sampler: X, unnormalised: bool, texture_fail: 0..1, aux: cache) -> T, T U V W X: f32.x4,f32,f32,u32.x8,u32.x4 f32.x4,f16,f16,u32.x8,u32.x4 f16.x4,f32,f32,u32.x8,u32.x4 (gfx906, gfx1030, gfx1100, gfx1151, gfx1200, gfx1201)
    """
    f16: _image_sample_c_b_cl_o_2d
    f32: _image_sample_c_b_cl_o_2d
    nortn: _image_sample_c_b_cl_o_2d_nortn
    v4f16: _image_sample_c_b_cl_o_2d
    v4f32: _image_sample_c_b_cl_o_2d
    v4i32: _image_sample_c_b_cl_o_2d
    v8i32: _image_sample_c_b_cl_o_2d
    @overload
    def __call__(self, components: int, offset: Any, bias: Any, z: Any, s: Any, t: Any, clamp: Any, rsrc: Any, sampler: Any, unnormalised: int, texture_fail: int, aux: int, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, components: int, offset: Any, bias: Any, z: Any, s: Any, t: Any, clamp: Any, rsrc: Any, sampler: Any, unnormalised: int, texture_fail: int, aux: int, /) -> Any: ...

class _image_sample_c_b_cl_o_2darray_nortn:
    """
    amdgcn.image.sample.c.b.cl.o._2darray.nortn(components: 0..15, offset: u32, bias: T, z: f32, s: U, t: U, slice: U, clamp: U, rsrc: V, sampler: W, unnormalised: bool, texture_fail: 0..1, aux: cache), T U V W: f32,f32,u32.x8,u32.x4 f16,f16,u32.x8,u32.x4 (gfx1030, gfx1100, gfx1151, gfx1200, gfx1201)
    """
    f16: _image_sample_c_b_cl_o_2darray_nortn
    f32: _image_sample_c_b_cl_o_2darray_nortn
    v4i32: _image_sample_c_b_cl_o_2darray_nortn
    v8i32: _image_sample_c_b_cl_o_2darray_nortn
    def __call__(self, components: int, offset: Any, bias: Any, z: Any, s: Any, t: Any, slice: Any, clamp: Any, rsrc: Any, sampler: Any, unnormalised: int, texture_fail: int, aux: int, /) -> Any: ...

class _image_sample_c_b_cl_o_2darray:
    """
    amdgcn.image.sample.c.b.cl.o._2darray(components: 0..15, offset: u32, bias: U, z: f32, s: V, t: V, slice: V, clamp: V, rsrc: W, sampler: X, unnormalised: bool, texture_fail: 0..1, aux: cache) -> T, T U V W X: f32.x4,f32,f32,u32.x8,u32.x4 f32.x4,f16,f16,u32.x8,u32.x4 f16.x4,f32,f32,u32.x8,u32.x4 (gfx906, gfx1030, gfx1100, gfx1151, gfx1200, gfx1201)
    """
    f16: _image_sample_c_b_cl_o_2darray
    f32: _image_sample_c_b_cl_o_2darray
    nortn: _image_sample_c_b_cl_o_2darray_nortn
    v4f16: _image_sample_c_b_cl_o_2darray
    v4f32: _image_sample_c_b_cl_o_2darray
    v4i32: _image_sample_c_b_cl_o_2darray
    v8i32: _image_sample_c_b_cl_o_2darray
    @overload
    def __call__(self, components: int, offset: Any, bias: Any, z: Any, s: Any, t: Any, slice: Any, clamp: Any, rsrc: Any, sampler: Any, unnormalised: int, texture_fail: int, aux: int, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, components: int, offset: Any, bias: Any, z: Any, s: Any, t: Any, slice: Any, clamp: Any, rsrc: Any, sampler: Any, unnormalised: int, texture_fail: int, aux: int, /) -> Any: ...

class _image_sample_c_b_cl_o_3d_nortn:
    """
    amdgcn.image.sample.c.b.cl.o._3d.nortn(components: 0..15, offset: u32, bias: T, z: f32, s: U, t: U, r: U, clamp: U, rsrc: V, sampler: W, unnormalised: bool, texture_fail: 0..1, aux: cache), T U V W: f32,f32,u32.x8,u32.x4 f16,f16,u32.x8,u32.x4 (gfx1030, gfx1100, gfx1151, gfx1200, gfx1201)
    """
    f16: _image_sample_c_b_cl_o_3d_nortn
    f32: _image_sample_c_b_cl_o_3d_nortn
    v4i32: _image_sample_c_b_cl_o_3d_nortn
    v8i32: _image_sample_c_b_cl_o_3d_nortn
    def __call__(self, components: int, offset: Any, bias: Any, z: Any, s: Any, t: Any, r: Any, clamp: Any, rsrc: Any, sampler: Any, unnormalised: int, texture_fail: int, aux: int, /) -> Any: ...

class _image_sample_c_b_cl_o_3d:
    """
    amdgcn.image.sample.c.b.cl.o._3d(components: 0..15, offset: u32, bias: U, z: f32, s: V, t: V, r: V, clamp: V, rsrc: W, sampler: X, unnormalised: bool, texture_fail: 0..1, aux: cache) -> T, T U V W X: f32.x4,f32,f32,u32.x8,u32.x4 f32.x4,f16,f16,u32.x8,u32.x4 f16.x4,f32,f32,u32.x8,u32.x4 (gfx906, gfx1030, gfx1100, gfx1151, gfx1200, gfx1201)
    """
    f16: _image_sample_c_b_cl_o_3d
    f32: _image_sample_c_b_cl_o_3d
    nortn: _image_sample_c_b_cl_o_3d_nortn
    v4f16: _image_sample_c_b_cl_o_3d
    v4f32: _image_sample_c_b_cl_o_3d
    v4i32: _image_sample_c_b_cl_o_3d
    v8i32: _image_sample_c_b_cl_o_3d
    @overload
    def __call__(self, components: int, offset: Any, bias: Any, z: Any, s: Any, t: Any, r: Any, clamp: Any, rsrc: Any, sampler: Any, unnormalised: int, texture_fail: int, aux: int, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, components: int, offset: Any, bias: Any, z: Any, s: Any, t: Any, r: Any, clamp: Any, rsrc: Any, sampler: Any, unnormalised: int, texture_fail: int, aux: int, /) -> Any: ...

class _image_sample_c_b_cl_o_cube_nortn:
    """
    amdgcn.image.sample.c.b.cl.o.cube.nortn(components: 0..15, offset: u32, bias: T, z: f32, s: U, t: U, face: U, clamp: U, rsrc: V, sampler: W, unnormalised: bool, texture_fail: 0..1, aux: cache), T U V W: f32,f32,u32.x8,u32.x4 f16,f16,u32.x8,u32.x4 (gfx1030, gfx1100, gfx1151, gfx1200, gfx1201)
    """
    f16: _image_sample_c_b_cl_o_cube_nortn
    f32: _image_sample_c_b_cl_o_cube_nortn
    v4i32: _image_sample_c_b_cl_o_cube_nortn
    v8i32: _image_sample_c_b_cl_o_cube_nortn
    def __call__(self, components: int, offset: Any, bias: Any, z: Any, s: Any, t: Any, face: Any, clamp: Any, rsrc: Any, sampler: Any, unnormalised: int, texture_fail: int, aux: int, /) -> Any: ...

class _image_sample_c_b_cl_o_cube:
    """
    amdgcn.image.sample.c.b.cl.o.cube(components: 0..15, offset: u32, bias: U, z: f32, s: V, t: V, face: V, clamp: V, rsrc: W, sampler: X, unnormalised: bool, texture_fail: 0..1, aux: cache) -> T, T U V W X: f32.x4,f32,f32,u32.x8,u32.x4 f32.x4,f16,f16,u32.x8,u32.x4 f16.x4,f32,f32,u32.x8,u32.x4 (gfx906, gfx1030, gfx1100, gfx1151, gfx1200, gfx1201)
    """
    f16: _image_sample_c_b_cl_o_cube
    f32: _image_sample_c_b_cl_o_cube
    nortn: _image_sample_c_b_cl_o_cube_nortn
    v4f16: _image_sample_c_b_cl_o_cube
    v4f32: _image_sample_c_b_cl_o_cube
    v4i32: _image_sample_c_b_cl_o_cube
    v8i32: _image_sample_c_b_cl_o_cube
    @overload
    def __call__(self, components: int, offset: Any, bias: Any, z: Any, s: Any, t: Any, face: Any, clamp: Any, rsrc: Any, sampler: Any, unnormalised: int, texture_fail: int, aux: int, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, components: int, offset: Any, bias: Any, z: Any, s: Any, t: Any, face: Any, clamp: Any, rsrc: Any, sampler: Any, unnormalised: int, texture_fail: int, aux: int, /) -> Any: ...

class _image_sample_c_b_cl_o:
    _1d: _image_sample_c_b_cl_o_1d
    _1darray: _image_sample_c_b_cl_o_1darray
    _2d: _image_sample_c_b_cl_o_2d
    _2darray: _image_sample_c_b_cl_o_2darray
    _3d: _image_sample_c_b_cl_o_3d
    cube: _image_sample_c_b_cl_o_cube

class _image_sample_c_b_cl:
    _1d: _image_sample_c_b_cl_1d
    _1darray: _image_sample_c_b_cl_1darray
    _2d: _image_sample_c_b_cl_2d
    _2darray: _image_sample_c_b_cl_2darray
    _3d: _image_sample_c_b_cl_3d
    cube: _image_sample_c_b_cl_cube
    o: _image_sample_c_b_cl_o

class _image_sample_c_b_cube_nortn:
    """
    amdgcn.image.sample.c.b.cube.nortn(components: 0..15, bias: T, z: f32, s: U, t: U, face: U, rsrc: V, sampler: W, unnormalised: bool, texture_fail: 0..1, aux: cache), T U V W: f32,f32,u32.x8,u32.x4 f16,f16,u32.x8,u32.x4 (gfx1030, gfx1100, gfx1151, gfx1200, gfx1201)
    """
    f16: _image_sample_c_b_cube_nortn
    f32: _image_sample_c_b_cube_nortn
    v4i32: _image_sample_c_b_cube_nortn
    v8i32: _image_sample_c_b_cube_nortn
    def __call__(self, components: int, bias: Any, z: Any, s: Any, t: Any, face: Any, rsrc: Any, sampler: Any, unnormalised: int, texture_fail: int, aux: int, /) -> Any: ...

class _image_sample_c_b_cube:
    """
    amdgcn.image.sample.c.b.cube(components: 0..15, bias: U, z: f32, s: V, t: V, face: V, rsrc: W, sampler: X, unnormalised: bool, texture_fail: 0..1, aux: cache) -> T, T U V W X: f32.x4,f32,f32,u32.x8,u32.x4 f32.x4,f16,f16,u32.x8,u32.x4 f16.x4,f32,f32,u32.x8,u32.x4 (gfx906, gfx1030, gfx1100, gfx1151, gfx1200, gfx1201)
    """
    f16: _image_sample_c_b_cube
    f32: _image_sample_c_b_cube
    nortn: _image_sample_c_b_cube_nortn
    v4f16: _image_sample_c_b_cube
    v4f32: _image_sample_c_b_cube
    v4i32: _image_sample_c_b_cube
    v8i32: _image_sample_c_b_cube
    @overload
    def __call__(self, components: int, bias: Any, z: Any, s: Any, t: Any, face: Any, rsrc: Any, sampler: Any, unnormalised: int, texture_fail: int, aux: int, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, components: int, bias: Any, z: Any, s: Any, t: Any, face: Any, rsrc: Any, sampler: Any, unnormalised: int, texture_fail: int, aux: int, /) -> Any: ...

class _image_sample_c_b_o_1d_nortn:
    """
    amdgcn.image.sample.c.b.o._1d.nortn(components: 0..15, offset: u32, bias: T, z: f32, s: U, rsrc: V, sampler: W, unnormalised: bool, texture_fail: 0..1, aux: cache), T U V W: f32,f32,u32.x8,u32.x4 f16,f16,u32.x8,u32.x4 (gfx1030, gfx1100, gfx1151, gfx1200, gfx1201)
    """
    f16: _image_sample_c_b_o_1d_nortn
    f32: _image_sample_c_b_o_1d_nortn
    v4i32: _image_sample_c_b_o_1d_nortn
    v8i32: _image_sample_c_b_o_1d_nortn
    def __call__(self, components: int, offset: Any, bias: Any, z: Any, s: Any, rsrc: Any, sampler: Any, unnormalised: int, texture_fail: int, aux: int, /) -> Any: ...

class _image_sample_c_b_o_1d:
    """
    amdgcn.image.sample.c.b.o._1d(components: 0..15, offset: u32, bias: U, z: f32, s: V, rsrc: W, sampler: X, unnormalised: bool, texture_fail: 0..1, aux: cache) -> T, T U V W X: f32.x4,f32,f32,u32.x8,u32.x4 f32.x4,f16,f16,u32.x8,u32.x4 f16.x4,f32,f32,u32.x8,u32.x4 (gfx906, gfx1030, gfx1100, gfx1151, gfx1200, gfx1201)
    """
    f16: _image_sample_c_b_o_1d
    f32: _image_sample_c_b_o_1d
    nortn: _image_sample_c_b_o_1d_nortn
    v4f16: _image_sample_c_b_o_1d
    v4f32: _image_sample_c_b_o_1d
    v4i32: _image_sample_c_b_o_1d
    v8i32: _image_sample_c_b_o_1d
    @overload
    def __call__(self, components: int, offset: Any, bias: Any, z: Any, s: Any, rsrc: Any, sampler: Any, unnormalised: int, texture_fail: int, aux: int, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, components: int, offset: Any, bias: Any, z: Any, s: Any, rsrc: Any, sampler: Any, unnormalised: int, texture_fail: int, aux: int, /) -> Any: ...

class _image_sample_c_b_o_1darray_nortn:
    """
    amdgcn.image.sample.c.b.o._1darray.nortn(components: 0..15, offset: u32, bias: T, z: f32, s: U, slice: U, rsrc: V, sampler: W, unnormalised: bool, texture_fail: 0..1, aux: cache), T U V W: f32,f32,u32.x8,u32.x4 f16,f16,u32.x8,u32.x4 (gfx1030, gfx1100, gfx1151, gfx1200, gfx1201)
    """
    f16: _image_sample_c_b_o_1darray_nortn
    f32: _image_sample_c_b_o_1darray_nortn
    v4i32: _image_sample_c_b_o_1darray_nortn
    v8i32: _image_sample_c_b_o_1darray_nortn
    def __call__(self, components: int, offset: Any, bias: Any, z: Any, s: Any, slice: Any, rsrc: Any, sampler: Any, unnormalised: int, texture_fail: int, aux: int, /) -> Any: ...

class _image_sample_c_b_o_1darray:
    """
    amdgcn.image.sample.c.b.o._1darray(components: 0..15, offset: u32, bias: U, z: f32, s: V, slice: V, rsrc: W, sampler: X, unnormalised: bool, texture_fail: 0..1, aux: cache) -> T, T U V W X: f32.x4,f32,f32,u32.x8,u32.x4 f32.x4,f16,f16,u32.x8,u32.x4 f16.x4,f32,f32,u32.x8,u32.x4 (gfx906, gfx1030, gfx1100, gfx1151, gfx1200, gfx1201)
    """
    f16: _image_sample_c_b_o_1darray
    f32: _image_sample_c_b_o_1darray
    nortn: _image_sample_c_b_o_1darray_nortn
    v4f16: _image_sample_c_b_o_1darray
    v4f32: _image_sample_c_b_o_1darray
    v4i32: _image_sample_c_b_o_1darray
    v8i32: _image_sample_c_b_o_1darray
    @overload
    def __call__(self, components: int, offset: Any, bias: Any, z: Any, s: Any, slice: Any, rsrc: Any, sampler: Any, unnormalised: int, texture_fail: int, aux: int, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, components: int, offset: Any, bias: Any, z: Any, s: Any, slice: Any, rsrc: Any, sampler: Any, unnormalised: int, texture_fail: int, aux: int, /) -> Any: ...

class _image_sample_c_b_o_2d_nortn:
    """
    amdgcn.image.sample.c.b.o._2d.nortn(components: 0..15, offset: u32, bias: T, z: f32, s: U, t: U, rsrc: V, sampler: W, unnormalised: bool, texture_fail: 0..1, aux: cache), T U V W: f32,f32,u32.x8,u32.x4 f16,f16,u32.x8,u32.x4 (gfx1030, gfx1100, gfx1151, gfx1200, gfx1201)
    """
    f16: _image_sample_c_b_o_2d_nortn
    f32: _image_sample_c_b_o_2d_nortn
    v4i32: _image_sample_c_b_o_2d_nortn
    v8i32: _image_sample_c_b_o_2d_nortn
    def __call__(self, components: int, offset: Any, bias: Any, z: Any, s: Any, t: Any, rsrc: Any, sampler: Any, unnormalised: int, texture_fail: int, aux: int, /) -> Any: ...

class _image_sample_c_b_o_2d:
    """
    amdgcn.image.sample.c.b.o._2d(components: 0..15, offset: u32, bias: U, z: f32, s: V, t: V, rsrc: W, sampler: X, unnormalised: bool, texture_fail: 0..1, aux: cache) -> T, T U V W X: f32.x4,f32,f32,u32.x8,u32.x4 f32.x4,f16,f16,u32.x8,u32.x4 f16.x4,f32,f32,u32.x8,u32.x4 (gfx906, gfx1030, gfx1100, gfx1151, gfx1200, gfx1201)
    """
    f16: _image_sample_c_b_o_2d
    f32: _image_sample_c_b_o_2d
    nortn: _image_sample_c_b_o_2d_nortn
    v4f16: _image_sample_c_b_o_2d
    v4f32: _image_sample_c_b_o_2d
    v4i32: _image_sample_c_b_o_2d
    v8i32: _image_sample_c_b_o_2d
    @overload
    def __call__(self, components: int, offset: Any, bias: Any, z: Any, s: Any, t: Any, rsrc: Any, sampler: Any, unnormalised: int, texture_fail: int, aux: int, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, components: int, offset: Any, bias: Any, z: Any, s: Any, t: Any, rsrc: Any, sampler: Any, unnormalised: int, texture_fail: int, aux: int, /) -> Any: ...

class _image_sample_c_b_o_2darray_nortn:
    """
    amdgcn.image.sample.c.b.o._2darray.nortn(components: 0..15, offset: u32, bias: T, z: f32, s: U, t: U, slice: U, rsrc: V, sampler: W, unnormalised: bool, texture_fail: 0..1, aux: cache), T U V W: f32,f32,u32.x8,u32.x4 f16,f16,u32.x8,u32.x4 (gfx1030, gfx1100, gfx1151, gfx1200, gfx1201)
    """
    f16: _image_sample_c_b_o_2darray_nortn
    f32: _image_sample_c_b_o_2darray_nortn
    v4i32: _image_sample_c_b_o_2darray_nortn
    v8i32: _image_sample_c_b_o_2darray_nortn
    def __call__(self, components: int, offset: Any, bias: Any, z: Any, s: Any, t: Any, slice: Any, rsrc: Any, sampler: Any, unnormalised: int, texture_fail: int, aux: int, /) -> Any: ...

class _image_sample_c_b_o_2darray:
    """
    amdgcn.image.sample.c.b.o._2darray(components: 0..15, offset: u32, bias: U, z: f32, s: V, t: V, slice: V, rsrc: W, sampler: X, unnormalised: bool, texture_fail: 0..1, aux: cache) -> T, T U V W X: f32.x4,f32,f32,u32.x8,u32.x4 f32.x4,f16,f16,u32.x8,u32.x4 f16.x4,f32,f32,u32.x8,u32.x4 (gfx906, gfx1030, gfx1100, gfx1151, gfx1200, gfx1201)
    """
    f16: _image_sample_c_b_o_2darray
    f32: _image_sample_c_b_o_2darray
    nortn: _image_sample_c_b_o_2darray_nortn
    v4f16: _image_sample_c_b_o_2darray
    v4f32: _image_sample_c_b_o_2darray
    v4i32: _image_sample_c_b_o_2darray
    v8i32: _image_sample_c_b_o_2darray
    @overload
    def __call__(self, components: int, offset: Any, bias: Any, z: Any, s: Any, t: Any, slice: Any, rsrc: Any, sampler: Any, unnormalised: int, texture_fail: int, aux: int, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, components: int, offset: Any, bias: Any, z: Any, s: Any, t: Any, slice: Any, rsrc: Any, sampler: Any, unnormalised: int, texture_fail: int, aux: int, /) -> Any: ...

class _image_sample_c_b_o_3d_nortn:
    """
    amdgcn.image.sample.c.b.o._3d.nortn(components: 0..15, offset: u32, bias: T, z: f32, s: U, t: U, r: U, rsrc: V, sampler: W, unnormalised: bool, texture_fail: 0..1, aux: cache), T U V W: f32,f32,u32.x8,u32.x4 f16,f16,u32.x8,u32.x4 (gfx1030, gfx1100, gfx1151, gfx1200, gfx1201)
    """
    f16: _image_sample_c_b_o_3d_nortn
    f32: _image_sample_c_b_o_3d_nortn
    v4i32: _image_sample_c_b_o_3d_nortn
    v8i32: _image_sample_c_b_o_3d_nortn
    def __call__(self, components: int, offset: Any, bias: Any, z: Any, s: Any, t: Any, r: Any, rsrc: Any, sampler: Any, unnormalised: int, texture_fail: int, aux: int, /) -> Any: ...

class _image_sample_c_b_o_3d:
    """
    amdgcn.image.sample.c.b.o._3d(components: 0..15, offset: u32, bias: U, z: f32, s: V, t: V, r: V, rsrc: W, sampler: X, unnormalised: bool, texture_fail: 0..1, aux: cache) -> T, T U V W X: f32.x4,f32,f32,u32.x8,u32.x4 f32.x4,f16,f16,u32.x8,u32.x4 f16.x4,f32,f32,u32.x8,u32.x4 (gfx906, gfx1030, gfx1100, gfx1151, gfx1200, gfx1201)
    """
    f16: _image_sample_c_b_o_3d
    f32: _image_sample_c_b_o_3d
    nortn: _image_sample_c_b_o_3d_nortn
    v4f16: _image_sample_c_b_o_3d
    v4f32: _image_sample_c_b_o_3d
    v4i32: _image_sample_c_b_o_3d
    v8i32: _image_sample_c_b_o_3d
    @overload
    def __call__(self, components: int, offset: Any, bias: Any, z: Any, s: Any, t: Any, r: Any, rsrc: Any, sampler: Any, unnormalised: int, texture_fail: int, aux: int, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, components: int, offset: Any, bias: Any, z: Any, s: Any, t: Any, r: Any, rsrc: Any, sampler: Any, unnormalised: int, texture_fail: int, aux: int, /) -> Any: ...

class _image_sample_c_b_o_cube_nortn:
    """
    amdgcn.image.sample.c.b.o.cube.nortn(components: 0..15, offset: u32, bias: T, z: f32, s: U, t: U, face: U, rsrc: V, sampler: W, unnormalised: bool, texture_fail: 0..1, aux: cache), T U V W: f32,f32,u32.x8,u32.x4 f16,f16,u32.x8,u32.x4 (gfx1030, gfx1100, gfx1151, gfx1200, gfx1201)
    """
    f16: _image_sample_c_b_o_cube_nortn
    f32: _image_sample_c_b_o_cube_nortn
    v4i32: _image_sample_c_b_o_cube_nortn
    v8i32: _image_sample_c_b_o_cube_nortn
    def __call__(self, components: int, offset: Any, bias: Any, z: Any, s: Any, t: Any, face: Any, rsrc: Any, sampler: Any, unnormalised: int, texture_fail: int, aux: int, /) -> Any: ...

class _image_sample_c_b_o_cube:
    """
    amdgcn.image.sample.c.b.o.cube(components: 0..15, offset: u32, bias: U, z: f32, s: V, t: V, face: V, rsrc: W, sampler: X, unnormalised: bool, texture_fail: 0..1, aux: cache) -> T, T U V W X: f32.x4,f32,f32,u32.x8,u32.x4 f32.x4,f16,f16,u32.x8,u32.x4 f16.x4,f32,f32,u32.x8,u32.x4 (gfx906, gfx1030, gfx1100, gfx1151, gfx1200, gfx1201)
    """
    f16: _image_sample_c_b_o_cube
    f32: _image_sample_c_b_o_cube
    nortn: _image_sample_c_b_o_cube_nortn
    v4f16: _image_sample_c_b_o_cube
    v4f32: _image_sample_c_b_o_cube
    v4i32: _image_sample_c_b_o_cube
    v8i32: _image_sample_c_b_o_cube
    @overload
    def __call__(self, components: int, offset: Any, bias: Any, z: Any, s: Any, t: Any, face: Any, rsrc: Any, sampler: Any, unnormalised: int, texture_fail: int, aux: int, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, components: int, offset: Any, bias: Any, z: Any, s: Any, t: Any, face: Any, rsrc: Any, sampler: Any, unnormalised: int, texture_fail: int, aux: int, /) -> Any: ...

class _image_sample_c_b_o:
    _1d: _image_sample_c_b_o_1d
    _1darray: _image_sample_c_b_o_1darray
    _2d: _image_sample_c_b_o_2d
    _2darray: _image_sample_c_b_o_2darray
    _3d: _image_sample_c_b_o_3d
    cube: _image_sample_c_b_o_cube

class _image_sample_c_b:
    _1d: _image_sample_c_b_1d
    _1darray: _image_sample_c_b_1darray
    _2d: _image_sample_c_b_2d
    _2darray: _image_sample_c_b_2darray
    _3d: _image_sample_c_b_3d
    cl: _image_sample_c_b_cl
    cube: _image_sample_c_b_cube
    o: _image_sample_c_b_o

class _image_sample_c_cd_1d_nortn:
    """
    amdgcn.image.sample.c.cd._1d.nortn(components: 0..15, z: f32, dsdh: T, dsdv: T, s: U, rsrc: V, sampler: W, unnormalised: bool, texture_fail: 0..1, aux: cache), T U V W: f32,f32,u32.x8,u32.x4 f16,f16,u32.x8,u32.x4 (gfx1030)
    """
    f16: _image_sample_c_cd_1d_nortn
    f32: _image_sample_c_cd_1d_nortn
    v4i32: _image_sample_c_cd_1d_nortn
    v8i32: _image_sample_c_cd_1d_nortn
    def __call__(self, components: int, z: Any, dsdh: Any, dsdv: Any, s: Any, rsrc: Any, sampler: Any, unnormalised: int, texture_fail: int, aux: int, /) -> Any: ...

class _image_sample_c_cd_1d:
    """
    amdgcn.image.sample.c.cd._1d(components: 0..15, z: f32, dsdh: U, dsdv: U, s: V, rsrc: W, sampler: X, unnormalised: bool, texture_fail: 0..1, aux: cache) -> T, T U V W X: f32.x4,f32,f32,u32.x8,u32.x4 f32.x4,f16,f16,u32.x8,u32.x4 f16.x4,f32,f32,u32.x8,u32.x4 (gfx906, gfx1030)
    """
    f16: _image_sample_c_cd_1d
    f32: _image_sample_c_cd_1d
    nortn: _image_sample_c_cd_1d_nortn
    v4f16: _image_sample_c_cd_1d
    v4f32: _image_sample_c_cd_1d
    v4i32: _image_sample_c_cd_1d
    v8i32: _image_sample_c_cd_1d
    @overload
    def __call__(self, components: int, z: Any, dsdh: Any, dsdv: Any, s: Any, rsrc: Any, sampler: Any, unnormalised: int, texture_fail: int, aux: int, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, components: int, z: Any, dsdh: Any, dsdv: Any, s: Any, rsrc: Any, sampler: Any, unnormalised: int, texture_fail: int, aux: int, /) -> Any: ...

class _image_sample_c_cd_1darray_nortn:
    """
    amdgcn.image.sample.c.cd._1darray.nortn(components: 0..15, z: f32, dsdh: T, dsdv: T, s: U, slice: U, rsrc: V, sampler: W, unnormalised: bool, texture_fail: 0..1, aux: cache), T U V W: f32,f32,u32.x8,u32.x4 f16,f16,u32.x8,u32.x4 (gfx1030)
    """
    f16: _image_sample_c_cd_1darray_nortn
    f32: _image_sample_c_cd_1darray_nortn
    v4i32: _image_sample_c_cd_1darray_nortn
    v8i32: _image_sample_c_cd_1darray_nortn
    def __call__(self, components: int, z: Any, dsdh: Any, dsdv: Any, s: Any, slice: Any, rsrc: Any, sampler: Any, unnormalised: int, texture_fail: int, aux: int, /) -> Any: ...

class _image_sample_c_cd_1darray:
    """
    amdgcn.image.sample.c.cd._1darray(components: 0..15, z: f32, dsdh: U, dsdv: U, s: V, slice: V, rsrc: W, sampler: X, unnormalised: bool, texture_fail: 0..1, aux: cache) -> T, T U V W X: f32.x4,f32,f32,u32.x8,u32.x4 f32.x4,f16,f16,u32.x8,u32.x4 f16.x4,f32,f32,u32.x8,u32.x4 (gfx906, gfx1030)
    """
    f16: _image_sample_c_cd_1darray
    f32: _image_sample_c_cd_1darray
    nortn: _image_sample_c_cd_1darray_nortn
    v4f16: _image_sample_c_cd_1darray
    v4f32: _image_sample_c_cd_1darray
    v4i32: _image_sample_c_cd_1darray
    v8i32: _image_sample_c_cd_1darray
    @overload
    def __call__(self, components: int, z: Any, dsdh: Any, dsdv: Any, s: Any, slice: Any, rsrc: Any, sampler: Any, unnormalised: int, texture_fail: int, aux: int, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, components: int, z: Any, dsdh: Any, dsdv: Any, s: Any, slice: Any, rsrc: Any, sampler: Any, unnormalised: int, texture_fail: int, aux: int, /) -> Any: ...

class _image_sample_c_cd_2d_nortn:
    """
    amdgcn.image.sample.c.cd._2d.nortn(components: 0..15, z: f32, dsdh: T, dtdh: T, dsdv: T, dtdv: T, s: U, t: U, rsrc: V, sampler: W, unnormalised: bool, texture_fail: 0..1, aux: cache), T U V W: f32,f32,u32.x8,u32.x4 f16,f16,u32.x8,u32.x4 (gfx1030)
    """
    f16: _image_sample_c_cd_2d_nortn
    f32: _image_sample_c_cd_2d_nortn
    v4i32: _image_sample_c_cd_2d_nortn
    v8i32: _image_sample_c_cd_2d_nortn
    def __call__(self, components: int, z: Any, dsdh: Any, dtdh: Any, dsdv: Any, dtdv: Any, s: Any, t: Any, rsrc: Any, sampler: Any, unnormalised: int, texture_fail: int, aux: int, /) -> Any: ...

class _image_sample_c_cd_2d:
    """
    amdgcn.image.sample.c.cd._2d(components: 0..15, z: f32, dsdh: U, dtdh: U, dsdv: U, dtdv: U, s: V, t: V, rsrc: W, sampler: X, unnormalised: bool, texture_fail: 0..1, aux: cache) -> T, T U V W X: f32.x4,f32,f32,u32.x8,u32.x4 f32.x4,f16,f16,u32.x8,u32.x4 f16.x4,f32,f32,u32.x8,u32.x4 (gfx906, gfx1030)
    """
    f16: _image_sample_c_cd_2d
    f32: _image_sample_c_cd_2d
    nortn: _image_sample_c_cd_2d_nortn
    v4f16: _image_sample_c_cd_2d
    v4f32: _image_sample_c_cd_2d
    v4i32: _image_sample_c_cd_2d
    v8i32: _image_sample_c_cd_2d
    @overload
    def __call__(self, components: int, z: Any, dsdh: Any, dtdh: Any, dsdv: Any, dtdv: Any, s: Any, t: Any, rsrc: Any, sampler: Any, unnormalised: int, texture_fail: int, aux: int, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, components: int, z: Any, dsdh: Any, dtdh: Any, dsdv: Any, dtdv: Any, s: Any, t: Any, rsrc: Any, sampler: Any, unnormalised: int, texture_fail: int, aux: int, /) -> Any: ...

class _image_sample_c_cd_2darray_nortn:
    """
    amdgcn.image.sample.c.cd._2darray.nortn(components: 0..15, z: f32, dsdh: T, dtdh: T, dsdv: T, dtdv: T, s: U, t: U, slice: U, rsrc: V, sampler: W, unnormalised: bool, texture_fail: 0..1, aux: cache), T U V W: f32,f32,u32.x8,u32.x4 f16,f16,u32.x8,u32.x4 (gfx1030)
    """
    f16: _image_sample_c_cd_2darray_nortn
    f32: _image_sample_c_cd_2darray_nortn
    v4i32: _image_sample_c_cd_2darray_nortn
    v8i32: _image_sample_c_cd_2darray_nortn
    def __call__(self, components: int, z: Any, dsdh: Any, dtdh: Any, dsdv: Any, dtdv: Any, s: Any, t: Any, slice: Any, rsrc: Any, sampler: Any, unnormalised: int, texture_fail: int, aux: int, /) -> Any: ...

class _image_sample_c_cd_2darray:
    """
    amdgcn.image.sample.c.cd._2darray(components: 0..15, z: f32, dsdh: U, dtdh: U, dsdv: U, dtdv: U, s: V, t: V, slice: V, rsrc: W, sampler: X, unnormalised: bool, texture_fail: 0..1, aux: cache) -> T, T U V W X: f32.x4,f32,f32,u32.x8,u32.x4 f32.x4,f16,f16,u32.x8,u32.x4 f16.x4,f32,f32,u32.x8,u32.x4 (gfx906, gfx1030)
    """
    f16: _image_sample_c_cd_2darray
    f32: _image_sample_c_cd_2darray
    nortn: _image_sample_c_cd_2darray_nortn
    v4f16: _image_sample_c_cd_2darray
    v4f32: _image_sample_c_cd_2darray
    v4i32: _image_sample_c_cd_2darray
    v8i32: _image_sample_c_cd_2darray
    @overload
    def __call__(self, components: int, z: Any, dsdh: Any, dtdh: Any, dsdv: Any, dtdv: Any, s: Any, t: Any, slice: Any, rsrc: Any, sampler: Any, unnormalised: int, texture_fail: int, aux: int, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, components: int, z: Any, dsdh: Any, dtdh: Any, dsdv: Any, dtdv: Any, s: Any, t: Any, slice: Any, rsrc: Any, sampler: Any, unnormalised: int, texture_fail: int, aux: int, /) -> Any: ...

class _image_sample_c_cd_3d_nortn:
    """
    amdgcn.image.sample.c.cd._3d.nortn(components: 0..15, z: f32, dsdh: T, dtdh: T, drdh: T, dsdv: T, dtdv: T, drdv: T, s: U, t: U, r: U, rsrc: V, sampler: W, unnormalised: bool, texture_fail: 0..1, aux: cache), T U V W: f32,f32,u32.x8,u32.x4 f16,f16,u32.x8,u32.x4 (gfx1030)
    """
    f16: _image_sample_c_cd_3d_nortn
    f32: _image_sample_c_cd_3d_nortn
    v4i32: _image_sample_c_cd_3d_nortn
    v8i32: _image_sample_c_cd_3d_nortn
    def __call__(self, components: int, z: Any, dsdh: Any, dtdh: Any, drdh: Any, dsdv: Any, dtdv: Any, drdv: Any, s: Any, t: Any, r: Any, rsrc: Any, sampler: Any, unnormalised: int, texture_fail: int, aux: int, /) -> Any: ...

class _image_sample_c_cd_3d:
    """
    amdgcn.image.sample.c.cd._3d(components: 0..15, z: f32, dsdh: U, dtdh: U, drdh: U, dsdv: U, dtdv: U, drdv: U, s: V, t: V, r: V, rsrc: W, sampler: X, unnormalised: bool, texture_fail: 0..1, aux: cache) -> T, T U V W X: f32.x4,f32,f32,u32.x8,u32.x4 f32.x4,f16,f16,u32.x8,u32.x4 f16.x4,f32,f32,u32.x8,u32.x4 (gfx906, gfx1030)
    """
    f16: _image_sample_c_cd_3d
    f32: _image_sample_c_cd_3d
    nortn: _image_sample_c_cd_3d_nortn
    v4f16: _image_sample_c_cd_3d
    v4f32: _image_sample_c_cd_3d
    v4i32: _image_sample_c_cd_3d
    v8i32: _image_sample_c_cd_3d
    @overload
    def __call__(self, components: int, z: Any, dsdh: Any, dtdh: Any, drdh: Any, dsdv: Any, dtdv: Any, drdv: Any, s: Any, t: Any, r: Any, rsrc: Any, sampler: Any, unnormalised: int, texture_fail: int, aux: int, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, components: int, z: Any, dsdh: Any, dtdh: Any, drdh: Any, dsdv: Any, dtdv: Any, drdv: Any, s: Any, t: Any, r: Any, rsrc: Any, sampler: Any, unnormalised: int, texture_fail: int, aux: int, /) -> Any: ...

class _image_sample_c_cd_cl_1d_nortn:
    """
    amdgcn.image.sample.c.cd.cl._1d.nortn(components: 0..15, z: f32, dsdh: T, dsdv: T, s: U, clamp: U, rsrc: V, sampler: W, unnormalised: bool, texture_fail: 0..1, aux: cache), T U V W: f32,f32,u32.x8,u32.x4 f16,f16,u32.x8,u32.x4 (gfx1030)
    """
    f16: _image_sample_c_cd_cl_1d_nortn
    f32: _image_sample_c_cd_cl_1d_nortn
    v4i32: _image_sample_c_cd_cl_1d_nortn
    v8i32: _image_sample_c_cd_cl_1d_nortn
    def __call__(self, components: int, z: Any, dsdh: Any, dsdv: Any, s: Any, clamp: Any, rsrc: Any, sampler: Any, unnormalised: int, texture_fail: int, aux: int, /) -> Any: ...

class _image_sample_c_cd_cl_1d:
    """
    amdgcn.image.sample.c.cd.cl._1d(components: 0..15, z: f32, dsdh: U, dsdv: U, s: V, clamp: V, rsrc: W, sampler: X, unnormalised: bool, texture_fail: 0..1, aux: cache) -> T, T U V W X: f32.x4,f32,f32,u32.x8,u32.x4 f32.x4,f16,f16,u32.x8,u32.x4 f16.x4,f32,f32,u32.x8,u32.x4 (gfx906, gfx1030)
    """
    f16: _image_sample_c_cd_cl_1d
    f32: _image_sample_c_cd_cl_1d
    nortn: _image_sample_c_cd_cl_1d_nortn
    v4f16: _image_sample_c_cd_cl_1d
    v4f32: _image_sample_c_cd_cl_1d
    v4i32: _image_sample_c_cd_cl_1d
    v8i32: _image_sample_c_cd_cl_1d
    @overload
    def __call__(self, components: int, z: Any, dsdh: Any, dsdv: Any, s: Any, clamp: Any, rsrc: Any, sampler: Any, unnormalised: int, texture_fail: int, aux: int, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, components: int, z: Any, dsdh: Any, dsdv: Any, s: Any, clamp: Any, rsrc: Any, sampler: Any, unnormalised: int, texture_fail: int, aux: int, /) -> Any: ...

class _image_sample_c_cd_cl_1darray_nortn:
    """
    amdgcn.image.sample.c.cd.cl._1darray.nortn(components: 0..15, z: f32, dsdh: T, dsdv: T, s: U, slice: U, clamp: U, rsrc: V, sampler: W, unnormalised: bool, texture_fail: 0..1, aux: cache), T U V W: f32,f32,u32.x8,u32.x4 f16,f16,u32.x8,u32.x4 (gfx1030)
    """
    f16: _image_sample_c_cd_cl_1darray_nortn
    f32: _image_sample_c_cd_cl_1darray_nortn
    v4i32: _image_sample_c_cd_cl_1darray_nortn
    v8i32: _image_sample_c_cd_cl_1darray_nortn
    def __call__(self, components: int, z: Any, dsdh: Any, dsdv: Any, s: Any, slice: Any, clamp: Any, rsrc: Any, sampler: Any, unnormalised: int, texture_fail: int, aux: int, /) -> Any: ...

class _image_sample_c_cd_cl_1darray:
    """
    amdgcn.image.sample.c.cd.cl._1darray(components: 0..15, z: f32, dsdh: U, dsdv: U, s: V, slice: V, clamp: V, rsrc: W, sampler: X, unnormalised: bool, texture_fail: 0..1, aux: cache) -> T, T U V W X: f32.x4,f32,f32,u32.x8,u32.x4 f32.x4,f16,f16,u32.x8,u32.x4 f16.x4,f32,f32,u32.x8,u32.x4 (gfx906, gfx1030)
    """
    f16: _image_sample_c_cd_cl_1darray
    f32: _image_sample_c_cd_cl_1darray
    nortn: _image_sample_c_cd_cl_1darray_nortn
    v4f16: _image_sample_c_cd_cl_1darray
    v4f32: _image_sample_c_cd_cl_1darray
    v4i32: _image_sample_c_cd_cl_1darray
    v8i32: _image_sample_c_cd_cl_1darray
    @overload
    def __call__(self, components: int, z: Any, dsdh: Any, dsdv: Any, s: Any, slice: Any, clamp: Any, rsrc: Any, sampler: Any, unnormalised: int, texture_fail: int, aux: int, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, components: int, z: Any, dsdh: Any, dsdv: Any, s: Any, slice: Any, clamp: Any, rsrc: Any, sampler: Any, unnormalised: int, texture_fail: int, aux: int, /) -> Any: ...

class _image_sample_c_cd_cl_2d_nortn:
    """
    amdgcn.image.sample.c.cd.cl._2d.nortn(components: 0..15, z: f32, dsdh: T, dtdh: T, dsdv: T, dtdv: T, s: U, t: U, clamp: U, rsrc: V, sampler: W, unnormalised: bool, texture_fail: 0..1, aux: cache), T U V W: f32,f32,u32.x8,u32.x4 f16,f16,u32.x8,u32.x4 (gfx1030)
    """
    f16: _image_sample_c_cd_cl_2d_nortn
    f32: _image_sample_c_cd_cl_2d_nortn
    v4i32: _image_sample_c_cd_cl_2d_nortn
    v8i32: _image_sample_c_cd_cl_2d_nortn
    def __call__(self, components: int, z: Any, dsdh: Any, dtdh: Any, dsdv: Any, dtdv: Any, s: Any, t: Any, clamp: Any, rsrc: Any, sampler: Any, unnormalised: int, texture_fail: int, aux: int, /) -> Any: ...

class _image_sample_c_cd_cl_2d:
    """
    amdgcn.image.sample.c.cd.cl._2d(components: 0..15, z: f32, dsdh: U, dtdh: U, dsdv: U, dtdv: U, s: V, t: V, clamp: V, rsrc: W, sampler: X, unnormalised: bool, texture_fail: 0..1, aux: cache) -> T, T U V W X: f32.x4,f32,f32,u32.x8,u32.x4 f32.x4,f16,f16,u32.x8,u32.x4 f16.x4,f32,f32,u32.x8,u32.x4 (gfx906, gfx1030)
    """
    f16: _image_sample_c_cd_cl_2d
    f32: _image_sample_c_cd_cl_2d
    nortn: _image_sample_c_cd_cl_2d_nortn
    v4f16: _image_sample_c_cd_cl_2d
    v4f32: _image_sample_c_cd_cl_2d
    v4i32: _image_sample_c_cd_cl_2d
    v8i32: _image_sample_c_cd_cl_2d
    @overload
    def __call__(self, components: int, z: Any, dsdh: Any, dtdh: Any, dsdv: Any, dtdv: Any, s: Any, t: Any, clamp: Any, rsrc: Any, sampler: Any, unnormalised: int, texture_fail: int, aux: int, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, components: int, z: Any, dsdh: Any, dtdh: Any, dsdv: Any, dtdv: Any, s: Any, t: Any, clamp: Any, rsrc: Any, sampler: Any, unnormalised: int, texture_fail: int, aux: int, /) -> Any: ...

class _image_sample_c_cd_cl_2darray_nortn:
    """
    amdgcn.image.sample.c.cd.cl._2darray.nortn(components: 0..15, z: f32, dsdh: T, dtdh: T, dsdv: T, dtdv: T, s: U, t: U, slice: U, clamp: U, rsrc: V, sampler: W, unnormalised: bool, texture_fail: 0..1, aux: cache), T U V W: f32,f32,u32.x8,u32.x4 f16,f16,u32.x8,u32.x4 (gfx1030)
    """
    f16: _image_sample_c_cd_cl_2darray_nortn
    f32: _image_sample_c_cd_cl_2darray_nortn
    v4i32: _image_sample_c_cd_cl_2darray_nortn
    v8i32: _image_sample_c_cd_cl_2darray_nortn
    def __call__(self, components: int, z: Any, dsdh: Any, dtdh: Any, dsdv: Any, dtdv: Any, s: Any, t: Any, slice: Any, clamp: Any, rsrc: Any, sampler: Any, unnormalised: int, texture_fail: int, aux: int, /) -> Any: ...

class _image_sample_c_cd_cl_2darray:
    """
    amdgcn.image.sample.c.cd.cl._2darray(components: 0..15, z: f32, dsdh: U, dtdh: U, dsdv: U, dtdv: U, s: V, t: V, slice: V, clamp: V, rsrc: W, sampler: X, unnormalised: bool, texture_fail: 0..1, aux: cache) -> T, T U V W X: f32.x4,f32,f32,u32.x8,u32.x4 f32.x4,f16,f16,u32.x8,u32.x4 f16.x4,f32,f32,u32.x8,u32.x4 (gfx906, gfx1030)
    """
    f16: _image_sample_c_cd_cl_2darray
    f32: _image_sample_c_cd_cl_2darray
    nortn: _image_sample_c_cd_cl_2darray_nortn
    v4f16: _image_sample_c_cd_cl_2darray
    v4f32: _image_sample_c_cd_cl_2darray
    v4i32: _image_sample_c_cd_cl_2darray
    v8i32: _image_sample_c_cd_cl_2darray
    @overload
    def __call__(self, components: int, z: Any, dsdh: Any, dtdh: Any, dsdv: Any, dtdv: Any, s: Any, t: Any, slice: Any, clamp: Any, rsrc: Any, sampler: Any, unnormalised: int, texture_fail: int, aux: int, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, components: int, z: Any, dsdh: Any, dtdh: Any, dsdv: Any, dtdv: Any, s: Any, t: Any, slice: Any, clamp: Any, rsrc: Any, sampler: Any, unnormalised: int, texture_fail: int, aux: int, /) -> Any: ...

class _image_sample_c_cd_cl_3d_nortn:
    """
    amdgcn.image.sample.c.cd.cl._3d.nortn(components: 0..15, z: f32, dsdh: T, dtdh: T, drdh: T, dsdv: T, dtdv: T, drdv: T, s: U, t: U, r: U, clamp: U, rsrc: V, sampler: W, unnormalised: bool, texture_fail: 0..1, aux: cache), T U V W: f32,f32,u32.x8,u32.x4 f16,f16,u32.x8,u32.x4 (gfx1030)
    """
    f16: _image_sample_c_cd_cl_3d_nortn
    f32: _image_sample_c_cd_cl_3d_nortn
    v4i32: _image_sample_c_cd_cl_3d_nortn
    v8i32: _image_sample_c_cd_cl_3d_nortn
    def __call__(self, components: int, z: Any, dsdh: Any, dtdh: Any, drdh: Any, dsdv: Any, dtdv: Any, drdv: Any, s: Any, t: Any, r: Any, clamp: Any, rsrc: Any, sampler: Any, unnormalised: int, texture_fail: int, aux: int, /) -> Any: ...

class _image_sample_c_cd_cl_3d:
    """
    amdgcn.image.sample.c.cd.cl._3d(components: 0..15, z: f32, dsdh: U, dtdh: U, drdh: U, dsdv: U, dtdv: U, drdv: U, s: V, t: V, r: V, clamp: V, rsrc: W, sampler: X, unnormalised: bool, texture_fail: 0..1, aux: cache) -> T, T U V W X: f32.x4,f32,f32,u32.x8,u32.x4 f32.x4,f16,f16,u32.x8,u32.x4 f16.x4,f32,f32,u32.x8,u32.x4 (gfx906, gfx1030)
    """
    f16: _image_sample_c_cd_cl_3d
    f32: _image_sample_c_cd_cl_3d
    nortn: _image_sample_c_cd_cl_3d_nortn
    v4f16: _image_sample_c_cd_cl_3d
    v4f32: _image_sample_c_cd_cl_3d
    v4i32: _image_sample_c_cd_cl_3d
    v8i32: _image_sample_c_cd_cl_3d
    @overload
    def __call__(self, components: int, z: Any, dsdh: Any, dtdh: Any, drdh: Any, dsdv: Any, dtdv: Any, drdv: Any, s: Any, t: Any, r: Any, clamp: Any, rsrc: Any, sampler: Any, unnormalised: int, texture_fail: int, aux: int, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, components: int, z: Any, dsdh: Any, dtdh: Any, drdh: Any, dsdv: Any, dtdv: Any, drdv: Any, s: Any, t: Any, r: Any, clamp: Any, rsrc: Any, sampler: Any, unnormalised: int, texture_fail: int, aux: int, /) -> Any: ...

class _image_sample_c_cd_cl_cube_nortn:
    """
    amdgcn.image.sample.c.cd.cl.cube.nortn(components: 0..15, z: f32, dsdh: T, dtdh: T, dsdv: T, dtdv: T, s: U, t: U, face: U, clamp: U, rsrc: V, sampler: W, unnormalised: bool, texture_fail: 0..1, aux: cache), T U V W: f32,f32,u32.x8,u32.x4 f16,f16,u32.x8,u32.x4 (gfx1030)
    """
    f16: _image_sample_c_cd_cl_cube_nortn
    f32: _image_sample_c_cd_cl_cube_nortn
    v4i32: _image_sample_c_cd_cl_cube_nortn
    v8i32: _image_sample_c_cd_cl_cube_nortn
    def __call__(self, components: int, z: Any, dsdh: Any, dtdh: Any, dsdv: Any, dtdv: Any, s: Any, t: Any, face: Any, clamp: Any, rsrc: Any, sampler: Any, unnormalised: int, texture_fail: int, aux: int, /) -> Any: ...

class _image_sample_c_cd_cl_cube:
    """
    amdgcn.image.sample.c.cd.cl.cube(components: 0..15, z: f32, dsdh: U, dtdh: U, dsdv: U, dtdv: U, s: V, t: V, face: V, clamp: V, rsrc: W, sampler: X, unnormalised: bool, texture_fail: 0..1, aux: cache) -> T, T U V W X: f32.x4,f32,f32,u32.x8,u32.x4 f32.x4,f16,f16,u32.x8,u32.x4 f16.x4,f32,f32,u32.x8,u32.x4 (gfx906, gfx1030)
    """
    f16: _image_sample_c_cd_cl_cube
    f32: _image_sample_c_cd_cl_cube
    nortn: _image_sample_c_cd_cl_cube_nortn
    v4f16: _image_sample_c_cd_cl_cube
    v4f32: _image_sample_c_cd_cl_cube
    v4i32: _image_sample_c_cd_cl_cube
    v8i32: _image_sample_c_cd_cl_cube
    @overload
    def __call__(self, components: int, z: Any, dsdh: Any, dtdh: Any, dsdv: Any, dtdv: Any, s: Any, t: Any, face: Any, clamp: Any, rsrc: Any, sampler: Any, unnormalised: int, texture_fail: int, aux: int, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, components: int, z: Any, dsdh: Any, dtdh: Any, dsdv: Any, dtdv: Any, s: Any, t: Any, face: Any, clamp: Any, rsrc: Any, sampler: Any, unnormalised: int, texture_fail: int, aux: int, /) -> Any: ...

class _image_sample_c_cd_cl_o_1d_nortn:
    """
    amdgcn.image.sample.c.cd.cl.o._1d.nortn(components: 0..15, offset: u32, z: f32, dsdh: T, dsdv: T, s: U, clamp: U, rsrc: V, sampler: W, unnormalised: bool, texture_fail: 0..1, aux: cache), T U V W: f32,f32,u32.x8,u32.x4 f16,f16,u32.x8,u32.x4 (gfx1030)
    """
    f16: _image_sample_c_cd_cl_o_1d_nortn
    f32: _image_sample_c_cd_cl_o_1d_nortn
    v4i32: _image_sample_c_cd_cl_o_1d_nortn
    v8i32: _image_sample_c_cd_cl_o_1d_nortn
    def __call__(self, components: int, offset: Any, z: Any, dsdh: Any, dsdv: Any, s: Any, clamp: Any, rsrc: Any, sampler: Any, unnormalised: int, texture_fail: int, aux: int, /) -> Any: ...

class _image_sample_c_cd_cl_o_1d:
    """
    amdgcn.image.sample.c.cd.cl.o._1d(components: 0..15, offset: u32, z: f32, dsdh: U, dsdv: U, s: V, clamp: V, rsrc: W, sampler: X, unnormalised: bool, texture_fail: 0..1, aux: cache) -> T, T U V W X: f32.x4,f32,f32,u32.x8,u32.x4 f32.x4,f16,f16,u32.x8,u32.x4 f16.x4,f32,f32,u32.x8,u32.x4 (gfx906, gfx1030)
    """
    f16: _image_sample_c_cd_cl_o_1d
    f32: _image_sample_c_cd_cl_o_1d
    nortn: _image_sample_c_cd_cl_o_1d_nortn
    v4f16: _image_sample_c_cd_cl_o_1d
    v4f32: _image_sample_c_cd_cl_o_1d
    v4i32: _image_sample_c_cd_cl_o_1d
    v8i32: _image_sample_c_cd_cl_o_1d
    @overload
    def __call__(self, components: int, offset: Any, z: Any, dsdh: Any, dsdv: Any, s: Any, clamp: Any, rsrc: Any, sampler: Any, unnormalised: int, texture_fail: int, aux: int, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, components: int, offset: Any, z: Any, dsdh: Any, dsdv: Any, s: Any, clamp: Any, rsrc: Any, sampler: Any, unnormalised: int, texture_fail: int, aux: int, /) -> Any: ...

class _image_sample_c_cd_cl_o_1darray_nortn:
    """
    amdgcn.image.sample.c.cd.cl.o._1darray.nortn(components: 0..15, offset: u32, z: f32, dsdh: T, dsdv: T, s: U, slice: U, clamp: U, rsrc: V, sampler: W, unnormalised: bool, texture_fail: 0..1, aux: cache), T U V W: f32,f32,u32.x8,u32.x4 f16,f16,u32.x8,u32.x4 (gfx1030)
    """
    f16: _image_sample_c_cd_cl_o_1darray_nortn
    f32: _image_sample_c_cd_cl_o_1darray_nortn
    v4i32: _image_sample_c_cd_cl_o_1darray_nortn
    v8i32: _image_sample_c_cd_cl_o_1darray_nortn
    def __call__(self, components: int, offset: Any, z: Any, dsdh: Any, dsdv: Any, s: Any, slice: Any, clamp: Any, rsrc: Any, sampler: Any, unnormalised: int, texture_fail: int, aux: int, /) -> Any: ...

class _image_sample_c_cd_cl_o_1darray:
    """
    amdgcn.image.sample.c.cd.cl.o._1darray(components: 0..15, offset: u32, z: f32, dsdh: U, dsdv: U, s: V, slice: V, clamp: V, rsrc: W, sampler: X, unnormalised: bool, texture_fail: 0..1, aux: cache) -> T, T U V W X: f32.x4,f32,f32,u32.x8,u32.x4 f32.x4,f16,f16,u32.x8,u32.x4 f16.x4,f32,f32,u32.x8,u32.x4 (gfx906, gfx1030)
    """
    f16: _image_sample_c_cd_cl_o_1darray
    f32: _image_sample_c_cd_cl_o_1darray
    nortn: _image_sample_c_cd_cl_o_1darray_nortn
    v4f16: _image_sample_c_cd_cl_o_1darray
    v4f32: _image_sample_c_cd_cl_o_1darray
    v4i32: _image_sample_c_cd_cl_o_1darray
    v8i32: _image_sample_c_cd_cl_o_1darray
    @overload
    def __call__(self, components: int, offset: Any, z: Any, dsdh: Any, dsdv: Any, s: Any, slice: Any, clamp: Any, rsrc: Any, sampler: Any, unnormalised: int, texture_fail: int, aux: int, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, components: int, offset: Any, z: Any, dsdh: Any, dsdv: Any, s: Any, slice: Any, clamp: Any, rsrc: Any, sampler: Any, unnormalised: int, texture_fail: int, aux: int, /) -> Any: ...

class _image_sample_c_cd_cl_o_2d_nortn:
    """
    amdgcn.image.sample.c.cd.cl.o._2d.nortn(components: 0..15, offset: u32, z: f32, dsdh: T, dtdh: T, dsdv: T, dtdv: T, s: U, t: U, clamp: U, rsrc: V, sampler: W, unnormalised: bool, texture_fail: 0..1, aux: cache), T U V W: f32,f32,u32.x8,u32.x4 f16,f16,u32.x8,u32.x4 (gfx1030)
    """
    f16: _image_sample_c_cd_cl_o_2d_nortn
    f32: _image_sample_c_cd_cl_o_2d_nortn
    v4i32: _image_sample_c_cd_cl_o_2d_nortn
    v8i32: _image_sample_c_cd_cl_o_2d_nortn
    def __call__(self, components: int, offset: Any, z: Any, dsdh: Any, dtdh: Any, dsdv: Any, dtdv: Any, s: Any, t: Any, clamp: Any, rsrc: Any, sampler: Any, unnormalised: int, texture_fail: int, aux: int, /) -> Any: ...

class _image_sample_c_cd_cl_o_2d:
    """
    amdgcn.image.sample.c.cd.cl.o._2d(components: 0..15, offset: u32, z: f32, dsdh: U, dtdh: U, dsdv: U, dtdv: U, s: V, t: V, clamp: V, rsrc: W, sampler: X, unnormalised: bool, texture_fail: 0..1, aux: cache) -> T, T U V W X: f32.x4,f32,f32,u32.x8,u32.x4 f32.x4,f16,f16,u32.x8,u32.x4 f16.x4,f32,f32,u32.x8,u32.x4 (gfx906, gfx1030)
    """
    f16: _image_sample_c_cd_cl_o_2d
    f32: _image_sample_c_cd_cl_o_2d
    nortn: _image_sample_c_cd_cl_o_2d_nortn
    v4f16: _image_sample_c_cd_cl_o_2d
    v4f32: _image_sample_c_cd_cl_o_2d
    v4i32: _image_sample_c_cd_cl_o_2d
    v8i32: _image_sample_c_cd_cl_o_2d
    @overload
    def __call__(self, components: int, offset: Any, z: Any, dsdh: Any, dtdh: Any, dsdv: Any, dtdv: Any, s: Any, t: Any, clamp: Any, rsrc: Any, sampler: Any, unnormalised: int, texture_fail: int, aux: int, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, components: int, offset: Any, z: Any, dsdh: Any, dtdh: Any, dsdv: Any, dtdv: Any, s: Any, t: Any, clamp: Any, rsrc: Any, sampler: Any, unnormalised: int, texture_fail: int, aux: int, /) -> Any: ...

class _image_sample_c_cd_cl_o_2darray_nortn:
    """
    amdgcn.image.sample.c.cd.cl.o._2darray.nortn(components: 0..15, offset: u32, z: f32, dsdh: T, dtdh: T, dsdv: T, dtdv: T, s: U, t: U, slice: U, clamp: U, rsrc: V, sampler: W, unnormalised: bool, texture_fail: 0..1, aux: cache), T U V W: f32,f32,u32.x8,u32.x4 f16,f16,u32.x8,u32.x4 (gfx1030)
    """
    f16: _image_sample_c_cd_cl_o_2darray_nortn
    f32: _image_sample_c_cd_cl_o_2darray_nortn
    v4i32: _image_sample_c_cd_cl_o_2darray_nortn
    v8i32: _image_sample_c_cd_cl_o_2darray_nortn
    def __call__(self, components: int, offset: Any, z: Any, dsdh: Any, dtdh: Any, dsdv: Any, dtdv: Any, s: Any, t: Any, slice: Any, clamp: Any, rsrc: Any, sampler: Any, unnormalised: int, texture_fail: int, aux: int, /) -> Any: ...

class _image_sample_c_cd_cl_o_2darray:
    """
    amdgcn.image.sample.c.cd.cl.o._2darray(components: 0..15, offset: u32, z: f32, dsdh: U, dtdh: U, dsdv: U, dtdv: U, s: V, t: V, slice: V, clamp: V, rsrc: W, sampler: X, unnormalised: bool, texture_fail: 0..1, aux: cache) -> T, T U V W X: f32.x4,f32,f32,u32.x8,u32.x4 f32.x4,f16,f16,u32.x8,u32.x4 f16.x4,f32,f32,u32.x8,u32.x4 (gfx906, gfx1030)
    """
    f16: _image_sample_c_cd_cl_o_2darray
    f32: _image_sample_c_cd_cl_o_2darray
    nortn: _image_sample_c_cd_cl_o_2darray_nortn
    v4f16: _image_sample_c_cd_cl_o_2darray
    v4f32: _image_sample_c_cd_cl_o_2darray
    v4i32: _image_sample_c_cd_cl_o_2darray
    v8i32: _image_sample_c_cd_cl_o_2darray
    @overload
    def __call__(self, components: int, offset: Any, z: Any, dsdh: Any, dtdh: Any, dsdv: Any, dtdv: Any, s: Any, t: Any, slice: Any, clamp: Any, rsrc: Any, sampler: Any, unnormalised: int, texture_fail: int, aux: int, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, components: int, offset: Any, z: Any, dsdh: Any, dtdh: Any, dsdv: Any, dtdv: Any, s: Any, t: Any, slice: Any, clamp: Any, rsrc: Any, sampler: Any, unnormalised: int, texture_fail: int, aux: int, /) -> Any: ...

class _image_sample_c_cd_cl_o_3d_nortn:
    """
    amdgcn.image.sample.c.cd.cl.o._3d.nortn(components: 0..15, offset: u32, z: f32, dsdh: T, dtdh: T, drdh: T, dsdv: T, dtdv: T, drdv: T, s: U, t: U, r: U, clamp: U, rsrc: V, sampler: W, unnormalised: bool, texture_fail: 0..1, aux: cache), T U V W: f32,f32,u32.x8,u32.x4 f16,f16,u32.x8,u32.x4 (gfx1030)
    """
    f16: _image_sample_c_cd_cl_o_3d_nortn
    f32: _image_sample_c_cd_cl_o_3d_nortn
    v4i32: _image_sample_c_cd_cl_o_3d_nortn
    v8i32: _image_sample_c_cd_cl_o_3d_nortn
    def __call__(self, components: int, offset: Any, z: Any, dsdh: Any, dtdh: Any, drdh: Any, dsdv: Any, dtdv: Any, drdv: Any, s: Any, t: Any, r: Any, clamp: Any, rsrc: Any, sampler: Any, unnormalised: int, texture_fail: int, aux: int, /) -> Any: ...

class _image_sample_c_cd_cl_o_3d:
    """
    amdgcn.image.sample.c.cd.cl.o._3d(components: 0..15, offset: u32, z: f32, dsdh: U, dtdh: U, drdh: U, dsdv: U, dtdv: U, drdv: U, s: V, t: V, r: V, clamp: V, rsrc: W, sampler: X, unnormalised: bool, texture_fail: 0..1, aux: cache) -> T, T U V W X: f32.x4,f32,f32,u32.x8,u32.x4 f32.x4,f16,f16,u32.x8,u32.x4 f16.x4,f32,f32,u32.x8,u32.x4 (gfx906, gfx1030)
    """
    f16: _image_sample_c_cd_cl_o_3d
    f32: _image_sample_c_cd_cl_o_3d
    nortn: _image_sample_c_cd_cl_o_3d_nortn
    v4f16: _image_sample_c_cd_cl_o_3d
    v4f32: _image_sample_c_cd_cl_o_3d
    v4i32: _image_sample_c_cd_cl_o_3d
    v8i32: _image_sample_c_cd_cl_o_3d
    @overload
    def __call__(self, components: int, offset: Any, z: Any, dsdh: Any, dtdh: Any, drdh: Any, dsdv: Any, dtdv: Any, drdv: Any, s: Any, t: Any, r: Any, clamp: Any, rsrc: Any, sampler: Any, unnormalised: int, texture_fail: int, aux: int, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, components: int, offset: Any, z: Any, dsdh: Any, dtdh: Any, drdh: Any, dsdv: Any, dtdv: Any, drdv: Any, s: Any, t: Any, r: Any, clamp: Any, rsrc: Any, sampler: Any, unnormalised: int, texture_fail: int, aux: int, /) -> Any: ...

class _image_sample_c_cd_cl_o_cube_nortn:
    """
    amdgcn.image.sample.c.cd.cl.o.cube.nortn(components: 0..15, offset: u32, z: f32, dsdh: T, dtdh: T, dsdv: T, dtdv: T, s: U, t: U, face: U, clamp: U, rsrc: V, sampler: W, unnormalised: bool, texture_fail: 0..1, aux: cache), T U V W: f32,f32,u32.x8,u32.x4 f16,f16,u32.x8,u32.x4 (gfx1030)
    """
    f16: _image_sample_c_cd_cl_o_cube_nortn
    f32: _image_sample_c_cd_cl_o_cube_nortn
    v4i32: _image_sample_c_cd_cl_o_cube_nortn
    v8i32: _image_sample_c_cd_cl_o_cube_nortn
    def __call__(self, components: int, offset: Any, z: Any, dsdh: Any, dtdh: Any, dsdv: Any, dtdv: Any, s: Any, t: Any, face: Any, clamp: Any, rsrc: Any, sampler: Any, unnormalised: int, texture_fail: int, aux: int, /) -> Any: ...

class _image_sample_c_cd_cl_o_cube:
    """
    amdgcn.image.sample.c.cd.cl.o.cube(components: 0..15, offset: u32, z: f32, dsdh: U, dtdh: U, dsdv: U, dtdv: U, s: V, t: V, face: V, clamp: V, rsrc: W, sampler: X, unnormalised: bool, texture_fail: 0..1, aux: cache) -> T, T U V W X: f32.x4,f32,f32,u32.x8,u32.x4 f32.x4,f16,f16,u32.x8,u32.x4 f16.x4,f32,f32,u32.x8,u32.x4 (gfx906, gfx1030)
    """
    f16: _image_sample_c_cd_cl_o_cube
    f32: _image_sample_c_cd_cl_o_cube
    nortn: _image_sample_c_cd_cl_o_cube_nortn
    v4f16: _image_sample_c_cd_cl_o_cube
    v4f32: _image_sample_c_cd_cl_o_cube
    v4i32: _image_sample_c_cd_cl_o_cube
    v8i32: _image_sample_c_cd_cl_o_cube
    @overload
    def __call__(self, components: int, offset: Any, z: Any, dsdh: Any, dtdh: Any, dsdv: Any, dtdv: Any, s: Any, t: Any, face: Any, clamp: Any, rsrc: Any, sampler: Any, unnormalised: int, texture_fail: int, aux: int, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, components: int, offset: Any, z: Any, dsdh: Any, dtdh: Any, dsdv: Any, dtdv: Any, s: Any, t: Any, face: Any, clamp: Any, rsrc: Any, sampler: Any, unnormalised: int, texture_fail: int, aux: int, /) -> Any: ...

class _image_sample_c_cd_cl_o:
    _1d: _image_sample_c_cd_cl_o_1d
    _1darray: _image_sample_c_cd_cl_o_1darray
    _2d: _image_sample_c_cd_cl_o_2d
    _2darray: _image_sample_c_cd_cl_o_2darray
    _3d: _image_sample_c_cd_cl_o_3d
    cube: _image_sample_c_cd_cl_o_cube

class _image_sample_c_cd_cl:
    _1d: _image_sample_c_cd_cl_1d
    _1darray: _image_sample_c_cd_cl_1darray
    _2d: _image_sample_c_cd_cl_2d
    _2darray: _image_sample_c_cd_cl_2darray
    _3d: _image_sample_c_cd_cl_3d
    cube: _image_sample_c_cd_cl_cube
    o: _image_sample_c_cd_cl_o

class _image_sample_c_cd_cube_nortn:
    """
    amdgcn.image.sample.c.cd.cube.nortn(components: 0..15, z: f32, dsdh: T, dtdh: T, dsdv: T, dtdv: T, s: U, t: U, face: U, rsrc: V, sampler: W, unnormalised: bool, texture_fail: 0..1, aux: cache), T U V W: f32,f32,u32.x8,u32.x4 f16,f16,u32.x8,u32.x4 (gfx1030)
    """
    f16: _image_sample_c_cd_cube_nortn
    f32: _image_sample_c_cd_cube_nortn
    v4i32: _image_sample_c_cd_cube_nortn
    v8i32: _image_sample_c_cd_cube_nortn
    def __call__(self, components: int, z: Any, dsdh: Any, dtdh: Any, dsdv: Any, dtdv: Any, s: Any, t: Any, face: Any, rsrc: Any, sampler: Any, unnormalised: int, texture_fail: int, aux: int, /) -> Any: ...

class _image_sample_c_cd_cube:
    """
    amdgcn.image.sample.c.cd.cube(components: 0..15, z: f32, dsdh: U, dtdh: U, dsdv: U, dtdv: U, s: V, t: V, face: V, rsrc: W, sampler: X, unnormalised: bool, texture_fail: 0..1, aux: cache) -> T, T U V W X: f32.x4,f32,f32,u32.x8,u32.x4 f32.x4,f16,f16,u32.x8,u32.x4 f16.x4,f32,f32,u32.x8,u32.x4 (gfx906, gfx1030)
    """
    f16: _image_sample_c_cd_cube
    f32: _image_sample_c_cd_cube
    nortn: _image_sample_c_cd_cube_nortn
    v4f16: _image_sample_c_cd_cube
    v4f32: _image_sample_c_cd_cube
    v4i32: _image_sample_c_cd_cube
    v8i32: _image_sample_c_cd_cube
    @overload
    def __call__(self, components: int, z: Any, dsdh: Any, dtdh: Any, dsdv: Any, dtdv: Any, s: Any, t: Any, face: Any, rsrc: Any, sampler: Any, unnormalised: int, texture_fail: int, aux: int, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, components: int, z: Any, dsdh: Any, dtdh: Any, dsdv: Any, dtdv: Any, s: Any, t: Any, face: Any, rsrc: Any, sampler: Any, unnormalised: int, texture_fail: int, aux: int, /) -> Any: ...

class _image_sample_c_cd_o_1d_nortn:
    """
    amdgcn.image.sample.c.cd.o._1d.nortn(components: 0..15, offset: u32, z: f32, dsdh: T, dsdv: T, s: U, rsrc: V, sampler: W, unnormalised: bool, texture_fail: 0..1, aux: cache), T U V W: f32,f32,u32.x8,u32.x4 f16,f16,u32.x8,u32.x4 (gfx1030)
    """
    f16: _image_sample_c_cd_o_1d_nortn
    f32: _image_sample_c_cd_o_1d_nortn
    v4i32: _image_sample_c_cd_o_1d_nortn
    v8i32: _image_sample_c_cd_o_1d_nortn
    def __call__(self, components: int, offset: Any, z: Any, dsdh: Any, dsdv: Any, s: Any, rsrc: Any, sampler: Any, unnormalised: int, texture_fail: int, aux: int, /) -> Any: ...

class _image_sample_c_cd_o_1d:
    """
    amdgcn.image.sample.c.cd.o._1d(components: 0..15, offset: u32, z: f32, dsdh: U, dsdv: U, s: V, rsrc: W, sampler: X, unnormalised: bool, texture_fail: 0..1, aux: cache) -> T, T U V W X: f32.x4,f32,f32,u32.x8,u32.x4 f32.x4,f16,f16,u32.x8,u32.x4 f16.x4,f32,f32,u32.x8,u32.x4 (gfx906, gfx1030)
    """
    f16: _image_sample_c_cd_o_1d
    f32: _image_sample_c_cd_o_1d
    nortn: _image_sample_c_cd_o_1d_nortn
    v4f16: _image_sample_c_cd_o_1d
    v4f32: _image_sample_c_cd_o_1d
    v4i32: _image_sample_c_cd_o_1d
    v8i32: _image_sample_c_cd_o_1d
    @overload
    def __call__(self, components: int, offset: Any, z: Any, dsdh: Any, dsdv: Any, s: Any, rsrc: Any, sampler: Any, unnormalised: int, texture_fail: int, aux: int, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, components: int, offset: Any, z: Any, dsdh: Any, dsdv: Any, s: Any, rsrc: Any, sampler: Any, unnormalised: int, texture_fail: int, aux: int, /) -> Any: ...

class _image_sample_c_cd_o_1darray_nortn:
    """
    amdgcn.image.sample.c.cd.o._1darray.nortn(components: 0..15, offset: u32, z: f32, dsdh: T, dsdv: T, s: U, slice: U, rsrc: V, sampler: W, unnormalised: bool, texture_fail: 0..1, aux: cache), T U V W: f32,f32,u32.x8,u32.x4 f16,f16,u32.x8,u32.x4 (gfx1030)
    """
    f16: _image_sample_c_cd_o_1darray_nortn
    f32: _image_sample_c_cd_o_1darray_nortn
    v4i32: _image_sample_c_cd_o_1darray_nortn
    v8i32: _image_sample_c_cd_o_1darray_nortn
    def __call__(self, components: int, offset: Any, z: Any, dsdh: Any, dsdv: Any, s: Any, slice: Any, rsrc: Any, sampler: Any, unnormalised: int, texture_fail: int, aux: int, /) -> Any: ...

class _image_sample_c_cd_o_1darray:
    """
    amdgcn.image.sample.c.cd.o._1darray(components: 0..15, offset: u32, z: f32, dsdh: U, dsdv: U, s: V, slice: V, rsrc: W, sampler: X, unnormalised: bool, texture_fail: 0..1, aux: cache) -> T, T U V W X: f32.x4,f32,f32,u32.x8,u32.x4 f32.x4,f16,f16,u32.x8,u32.x4 f16.x4,f32,f32,u32.x8,u32.x4 (gfx906, gfx1030)
    """
    f16: _image_sample_c_cd_o_1darray
    f32: _image_sample_c_cd_o_1darray
    nortn: _image_sample_c_cd_o_1darray_nortn
    v4f16: _image_sample_c_cd_o_1darray
    v4f32: _image_sample_c_cd_o_1darray
    v4i32: _image_sample_c_cd_o_1darray
    v8i32: _image_sample_c_cd_o_1darray
    @overload
    def __call__(self, components: int, offset: Any, z: Any, dsdh: Any, dsdv: Any, s: Any, slice: Any, rsrc: Any, sampler: Any, unnormalised: int, texture_fail: int, aux: int, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, components: int, offset: Any, z: Any, dsdh: Any, dsdv: Any, s: Any, slice: Any, rsrc: Any, sampler: Any, unnormalised: int, texture_fail: int, aux: int, /) -> Any: ...

class _image_sample_c_cd_o_2d_nortn:
    """
    amdgcn.image.sample.c.cd.o._2d.nortn(components: 0..15, offset: u32, z: f32, dsdh: T, dtdh: T, dsdv: T, dtdv: T, s: U, t: U, rsrc: V, sampler: W, unnormalised: bool, texture_fail: 0..1, aux: cache), T U V W: f32,f32,u32.x8,u32.x4 f16,f16,u32.x8,u32.x4 (gfx1030)
    """
    f16: _image_sample_c_cd_o_2d_nortn
    f32: _image_sample_c_cd_o_2d_nortn
    v4i32: _image_sample_c_cd_o_2d_nortn
    v8i32: _image_sample_c_cd_o_2d_nortn
    def __call__(self, components: int, offset: Any, z: Any, dsdh: Any, dtdh: Any, dsdv: Any, dtdv: Any, s: Any, t: Any, rsrc: Any, sampler: Any, unnormalised: int, texture_fail: int, aux: int, /) -> Any: ...

class _image_sample_c_cd_o_2d:
    """
    amdgcn.image.sample.c.cd.o._2d(components: 0..15, offset: u32, z: f32, dsdh: U, dtdh: U, dsdv: U, dtdv: U, s: V, t: V, rsrc: W, sampler: X, unnormalised: bool, texture_fail: 0..1, aux: cache) -> T, T U V W X: f32.x4,f32,f32,u32.x8,u32.x4 f32.x4,f16,f16,u32.x8,u32.x4 f16.x4,f32,f32,u32.x8,u32.x4 (gfx906, gfx1030)
    """
    f16: _image_sample_c_cd_o_2d
    f32: _image_sample_c_cd_o_2d
    nortn: _image_sample_c_cd_o_2d_nortn
    v4f16: _image_sample_c_cd_o_2d
    v4f32: _image_sample_c_cd_o_2d
    v4i32: _image_sample_c_cd_o_2d
    v8i32: _image_sample_c_cd_o_2d
    @overload
    def __call__(self, components: int, offset: Any, z: Any, dsdh: Any, dtdh: Any, dsdv: Any, dtdv: Any, s: Any, t: Any, rsrc: Any, sampler: Any, unnormalised: int, texture_fail: int, aux: int, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, components: int, offset: Any, z: Any, dsdh: Any, dtdh: Any, dsdv: Any, dtdv: Any, s: Any, t: Any, rsrc: Any, sampler: Any, unnormalised: int, texture_fail: int, aux: int, /) -> Any: ...

class _image_sample_c_cd_o_2darray_nortn:
    """
    amdgcn.image.sample.c.cd.o._2darray.nortn(components: 0..15, offset: u32, z: f32, dsdh: T, dtdh: T, dsdv: T, dtdv: T, s: U, t: U, slice: U, rsrc: V, sampler: W, unnormalised: bool, texture_fail: 0..1, aux: cache), T U V W: f32,f32,u32.x8,u32.x4 f16,f16,u32.x8,u32.x4 (gfx1030)
    """
    f16: _image_sample_c_cd_o_2darray_nortn
    f32: _image_sample_c_cd_o_2darray_nortn
    v4i32: _image_sample_c_cd_o_2darray_nortn
    v8i32: _image_sample_c_cd_o_2darray_nortn
    def __call__(self, components: int, offset: Any, z: Any, dsdh: Any, dtdh: Any, dsdv: Any, dtdv: Any, s: Any, t: Any, slice: Any, rsrc: Any, sampler: Any, unnormalised: int, texture_fail: int, aux: int, /) -> Any: ...

class _image_sample_c_cd_o_2darray:
    """
    amdgcn.image.sample.c.cd.o._2darray(components: 0..15, offset: u32, z: f32, dsdh: U, dtdh: U, dsdv: U, dtdv: U, s: V, t: V, slice: V, rsrc: W, sampler: X, unnormalised: bool, texture_fail: 0..1, aux: cache) -> T, T U V W X: f32.x4,f32,f32,u32.x8,u32.x4 f32.x4,f16,f16,u32.x8,u32.x4 f16.x4,f32,f32,u32.x8,u32.x4 (gfx906, gfx1030)
    """
    f16: _image_sample_c_cd_o_2darray
    f32: _image_sample_c_cd_o_2darray
    nortn: _image_sample_c_cd_o_2darray_nortn
    v4f16: _image_sample_c_cd_o_2darray
    v4f32: _image_sample_c_cd_o_2darray
    v4i32: _image_sample_c_cd_o_2darray
    v8i32: _image_sample_c_cd_o_2darray
    @overload
    def __call__(self, components: int, offset: Any, z: Any, dsdh: Any, dtdh: Any, dsdv: Any, dtdv: Any, s: Any, t: Any, slice: Any, rsrc: Any, sampler: Any, unnormalised: int, texture_fail: int, aux: int, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, components: int, offset: Any, z: Any, dsdh: Any, dtdh: Any, dsdv: Any, dtdv: Any, s: Any, t: Any, slice: Any, rsrc: Any, sampler: Any, unnormalised: int, texture_fail: int, aux: int, /) -> Any: ...

class _image_sample_c_cd_o_3d_nortn:
    """
    amdgcn.image.sample.c.cd.o._3d.nortn(components: 0..15, offset: u32, z: f32, dsdh: T, dtdh: T, drdh: T, dsdv: T, dtdv: T, drdv: T, s: U, t: U, r: U, rsrc: V, sampler: W, unnormalised: bool, texture_fail: 0..1, aux: cache), T U V W: f32,f32,u32.x8,u32.x4 f16,f16,u32.x8,u32.x4 (gfx1030)
    """
    f16: _image_sample_c_cd_o_3d_nortn
    f32: _image_sample_c_cd_o_3d_nortn
    v4i32: _image_sample_c_cd_o_3d_nortn
    v8i32: _image_sample_c_cd_o_3d_nortn
    def __call__(self, components: int, offset: Any, z: Any, dsdh: Any, dtdh: Any, drdh: Any, dsdv: Any, dtdv: Any, drdv: Any, s: Any, t: Any, r: Any, rsrc: Any, sampler: Any, unnormalised: int, texture_fail: int, aux: int, /) -> Any: ...

class _image_sample_c_cd_o_3d:
    """
    amdgcn.image.sample.c.cd.o._3d(components: 0..15, offset: u32, z: f32, dsdh: U, dtdh: U, drdh: U, dsdv: U, dtdv: U, drdv: U, s: V, t: V, r: V, rsrc: W, sampler: X, unnormalised: bool, texture_fail: 0..1, aux: cache) -> T, T U V W X: f32.x4,f32,f32,u32.x8,u32.x4 f32.x4,f16,f16,u32.x8,u32.x4 f16.x4,f32,f32,u32.x8,u32.x4 (gfx906, gfx1030)
    """
    f16: _image_sample_c_cd_o_3d
    f32: _image_sample_c_cd_o_3d
    nortn: _image_sample_c_cd_o_3d_nortn
    v4f16: _image_sample_c_cd_o_3d
    v4f32: _image_sample_c_cd_o_3d
    v4i32: _image_sample_c_cd_o_3d
    v8i32: _image_sample_c_cd_o_3d
    @overload
    def __call__(self, components: int, offset: Any, z: Any, dsdh: Any, dtdh: Any, drdh: Any, dsdv: Any, dtdv: Any, drdv: Any, s: Any, t: Any, r: Any, rsrc: Any, sampler: Any, unnormalised: int, texture_fail: int, aux: int, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, components: int, offset: Any, z: Any, dsdh: Any, dtdh: Any, drdh: Any, dsdv: Any, dtdv: Any, drdv: Any, s: Any, t: Any, r: Any, rsrc: Any, sampler: Any, unnormalised: int, texture_fail: int, aux: int, /) -> Any: ...

class _image_sample_c_cd_o_cube_nortn:
    """
    amdgcn.image.sample.c.cd.o.cube.nortn(components: 0..15, offset: u32, z: f32, dsdh: T, dtdh: T, dsdv: T, dtdv: T, s: U, t: U, face: U, rsrc: V, sampler: W, unnormalised: bool, texture_fail: 0..1, aux: cache), T U V W: f32,f32,u32.x8,u32.x4 f16,f16,u32.x8,u32.x4 (gfx1030)
    """
    f16: _image_sample_c_cd_o_cube_nortn
    f32: _image_sample_c_cd_o_cube_nortn
    v4i32: _image_sample_c_cd_o_cube_nortn
    v8i32: _image_sample_c_cd_o_cube_nortn
    def __call__(self, components: int, offset: Any, z: Any, dsdh: Any, dtdh: Any, dsdv: Any, dtdv: Any, s: Any, t: Any, face: Any, rsrc: Any, sampler: Any, unnormalised: int, texture_fail: int, aux: int, /) -> Any: ...

class _image_sample_c_cd_o_cube:
    """
    amdgcn.image.sample.c.cd.o.cube(components: 0..15, offset: u32, z: f32, dsdh: U, dtdh: U, dsdv: U, dtdv: U, s: V, t: V, face: V, rsrc: W, sampler: X, unnormalised: bool, texture_fail: 0..1, aux: cache) -> T, T U V W X: f32.x4,f32,f32,u32.x8,u32.x4 f32.x4,f16,f16,u32.x8,u32.x4 f16.x4,f32,f32,u32.x8,u32.x4 (gfx906, gfx1030)
    """
    f16: _image_sample_c_cd_o_cube
    f32: _image_sample_c_cd_o_cube
    nortn: _image_sample_c_cd_o_cube_nortn
    v4f16: _image_sample_c_cd_o_cube
    v4f32: _image_sample_c_cd_o_cube
    v4i32: _image_sample_c_cd_o_cube
    v8i32: _image_sample_c_cd_o_cube
    @overload
    def __call__(self, components: int, offset: Any, z: Any, dsdh: Any, dtdh: Any, dsdv: Any, dtdv: Any, s: Any, t: Any, face: Any, rsrc: Any, sampler: Any, unnormalised: int, texture_fail: int, aux: int, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, components: int, offset: Any, z: Any, dsdh: Any, dtdh: Any, dsdv: Any, dtdv: Any, s: Any, t: Any, face: Any, rsrc: Any, sampler: Any, unnormalised: int, texture_fail: int, aux: int, /) -> Any: ...

class _image_sample_c_cd_o:
    _1d: _image_sample_c_cd_o_1d
    _1darray: _image_sample_c_cd_o_1darray
    _2d: _image_sample_c_cd_o_2d
    _2darray: _image_sample_c_cd_o_2darray
    _3d: _image_sample_c_cd_o_3d
    cube: _image_sample_c_cd_o_cube

class _image_sample_c_cd:
    _1d: _image_sample_c_cd_1d
    _1darray: _image_sample_c_cd_1darray
    _2d: _image_sample_c_cd_2d
    _2darray: _image_sample_c_cd_2darray
    _3d: _image_sample_c_cd_3d
    cl: _image_sample_c_cd_cl
    cube: _image_sample_c_cd_cube
    o: _image_sample_c_cd_o

class _image_sample_c_cl_1d_nortn:
    """
    amdgcn.image.sample.c.cl._1d.nortn(components: 0..15, z: f32, s: T, clamp: T, rsrc: U, sampler: V, unnormalised: bool, texture_fail: 0..1, aux: cache), T U V: f32,u32.x8,u32.x4 f16,u32.x8,u32.x4 (gfx1030, gfx1100, gfx1151, gfx1200, gfx1201)
    """
    f16: _image_sample_c_cl_1d_nortn
    f32: _image_sample_c_cl_1d_nortn
    v4i32: _image_sample_c_cl_1d_nortn
    v8i32: _image_sample_c_cl_1d_nortn
    def __call__(self, components: int, z: Any, s: Any, clamp: Any, rsrc: Any, sampler: Any, unnormalised: int, texture_fail: int, aux: int, /) -> Any: ...

class _image_sample_c_cl_1d:
    """
    amdgcn.image.sample.c.cl._1d(components: 0..15, z: f32, s: U, clamp: U, rsrc: V, sampler: W, unnormalised: bool, texture_fail: 0..1, aux: cache) -> T, T U V W: f32.x4,f32,u32.x8,u32.x4 f32.x4,f16,u32.x8,u32.x4 f16.x4,f32,u32.x8,u32.x4 (gfx906, gfx1030, gfx1100, gfx1151, gfx1200, gfx1201)
    """
    f16: _image_sample_c_cl_1d
    f32: _image_sample_c_cl_1d
    nortn: _image_sample_c_cl_1d_nortn
    v4f16: _image_sample_c_cl_1d
    v4f32: _image_sample_c_cl_1d
    v4i32: _image_sample_c_cl_1d
    v8i32: _image_sample_c_cl_1d
    @overload
    def __call__(self, components: int, z: Any, s: Any, clamp: Any, rsrc: Any, sampler: Any, unnormalised: int, texture_fail: int, aux: int, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, components: int, z: Any, s: Any, clamp: Any, rsrc: Any, sampler: Any, unnormalised: int, texture_fail: int, aux: int, /) -> Any: ...

class _image_sample_c_cl_1darray_nortn:
    """
    amdgcn.image.sample.c.cl._1darray.nortn(components: 0..15, z: f32, s: T, slice: T, clamp: T, rsrc: U, sampler: V, unnormalised: bool, texture_fail: 0..1, aux: cache), T U V: f32,u32.x8,u32.x4 f16,u32.x8,u32.x4 (gfx1030, gfx1100, gfx1151, gfx1200, gfx1201)
    """
    f16: _image_sample_c_cl_1darray_nortn
    f32: _image_sample_c_cl_1darray_nortn
    v4i32: _image_sample_c_cl_1darray_nortn
    v8i32: _image_sample_c_cl_1darray_nortn
    def __call__(self, components: int, z: Any, s: Any, slice: Any, clamp: Any, rsrc: Any, sampler: Any, unnormalised: int, texture_fail: int, aux: int, /) -> Any: ...

class _image_sample_c_cl_1darray:
    """
    amdgcn.image.sample.c.cl._1darray(components: 0..15, z: f32, s: U, slice: U, clamp: U, rsrc: V, sampler: W, unnormalised: bool, texture_fail: 0..1, aux: cache) -> T, T U V W: f32.x4,f32,u32.x8,u32.x4 f32.x4,f16,u32.x8,u32.x4 f16.x4,f32,u32.x8,u32.x4 (gfx906, gfx1030, gfx1100, gfx1151, gfx1200, gfx1201)
    """
    f16: _image_sample_c_cl_1darray
    f32: _image_sample_c_cl_1darray
    nortn: _image_sample_c_cl_1darray_nortn
    v4f16: _image_sample_c_cl_1darray
    v4f32: _image_sample_c_cl_1darray
    v4i32: _image_sample_c_cl_1darray
    v8i32: _image_sample_c_cl_1darray
    @overload
    def __call__(self, components: int, z: Any, s: Any, slice: Any, clamp: Any, rsrc: Any, sampler: Any, unnormalised: int, texture_fail: int, aux: int, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, components: int, z: Any, s: Any, slice: Any, clamp: Any, rsrc: Any, sampler: Any, unnormalised: int, texture_fail: int, aux: int, /) -> Any: ...

class _image_sample_c_cl_2d_nortn:
    """
    amdgcn.image.sample.c.cl._2d.nortn(components: 0..15, z: f32, s: T, t: T, clamp: T, rsrc: U, sampler: V, unnormalised: bool, texture_fail: 0..1, aux: cache), T U V: f32,u32.x8,u32.x4 f16,u32.x8,u32.x4 (gfx1030, gfx1100, gfx1151, gfx1200, gfx1201)
    """
    f16: _image_sample_c_cl_2d_nortn
    f32: _image_sample_c_cl_2d_nortn
    v4i32: _image_sample_c_cl_2d_nortn
    v8i32: _image_sample_c_cl_2d_nortn
    def __call__(self, components: int, z: Any, s: Any, t: Any, clamp: Any, rsrc: Any, sampler: Any, unnormalised: int, texture_fail: int, aux: int, /) -> Any: ...

class _image_sample_c_cl_2d:
    """
    amdgcn.image.sample.c.cl._2d(components: 0..15, z: f32, s: U, t: U, clamp: U, rsrc: V, sampler: W, unnormalised: bool, texture_fail: 0..1, aux: cache) -> T, T U V W: f32.x4,f32,u32.x8,u32.x4 f32.x4,f16,u32.x8,u32.x4 f16.x4,f32,u32.x8,u32.x4 (gfx906, gfx1030, gfx1100, gfx1151, gfx1200, gfx1201)
    """
    f16: _image_sample_c_cl_2d
    f32: _image_sample_c_cl_2d
    nortn: _image_sample_c_cl_2d_nortn
    v4f16: _image_sample_c_cl_2d
    v4f32: _image_sample_c_cl_2d
    v4i32: _image_sample_c_cl_2d
    v8i32: _image_sample_c_cl_2d
    @overload
    def __call__(self, components: int, z: Any, s: Any, t: Any, clamp: Any, rsrc: Any, sampler: Any, unnormalised: int, texture_fail: int, aux: int, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, components: int, z: Any, s: Any, t: Any, clamp: Any, rsrc: Any, sampler: Any, unnormalised: int, texture_fail: int, aux: int, /) -> Any: ...

class _image_sample_c_cl_2darray_nortn:
    """
    amdgcn.image.sample.c.cl._2darray.nortn(components: 0..15, z: f32, s: T, t: T, slice: T, clamp: T, rsrc: U, sampler: V, unnormalised: bool, texture_fail: 0..1, aux: cache), T U V: f32,u32.x8,u32.x4 f16,u32.x8,u32.x4 (gfx1030, gfx1100, gfx1151, gfx1200, gfx1201)
    """
    f16: _image_sample_c_cl_2darray_nortn
    f32: _image_sample_c_cl_2darray_nortn
    v4i32: _image_sample_c_cl_2darray_nortn
    v8i32: _image_sample_c_cl_2darray_nortn
    def __call__(self, components: int, z: Any, s: Any, t: Any, slice: Any, clamp: Any, rsrc: Any, sampler: Any, unnormalised: int, texture_fail: int, aux: int, /) -> Any: ...

class _image_sample_c_cl_2darray:
    """
    amdgcn.image.sample.c.cl._2darray(components: 0..15, z: f32, s: U, t: U, slice: U, clamp: U, rsrc: V, sampler: W, unnormalised: bool, texture_fail: 0..1, aux: cache) -> T, T U V W: f32.x4,f32,u32.x8,u32.x4 f32.x4,f16,u32.x8,u32.x4 f16.x4,f32,u32.x8,u32.x4 (gfx906, gfx1030, gfx1100, gfx1151, gfx1200, gfx1201)
    """
    f16: _image_sample_c_cl_2darray
    f32: _image_sample_c_cl_2darray
    nortn: _image_sample_c_cl_2darray_nortn
    v4f16: _image_sample_c_cl_2darray
    v4f32: _image_sample_c_cl_2darray
    v4i32: _image_sample_c_cl_2darray
    v8i32: _image_sample_c_cl_2darray
    @overload
    def __call__(self, components: int, z: Any, s: Any, t: Any, slice: Any, clamp: Any, rsrc: Any, sampler: Any, unnormalised: int, texture_fail: int, aux: int, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, components: int, z: Any, s: Any, t: Any, slice: Any, clamp: Any, rsrc: Any, sampler: Any, unnormalised: int, texture_fail: int, aux: int, /) -> Any: ...

class _image_sample_c_cl_3d_nortn:
    """
    amdgcn.image.sample.c.cl._3d.nortn(components: 0..15, z: f32, s: T, t: T, r: T, clamp: T, rsrc: U, sampler: V, unnormalised: bool, texture_fail: 0..1, aux: cache), T U V: f32,u32.x8,u32.x4 f16,u32.x8,u32.x4 (gfx1030, gfx1100, gfx1151, gfx1200, gfx1201)
    """
    f16: _image_sample_c_cl_3d_nortn
    f32: _image_sample_c_cl_3d_nortn
    v4i32: _image_sample_c_cl_3d_nortn
    v8i32: _image_sample_c_cl_3d_nortn
    def __call__(self, components: int, z: Any, s: Any, t: Any, r: Any, clamp: Any, rsrc: Any, sampler: Any, unnormalised: int, texture_fail: int, aux: int, /) -> Any: ...

class _image_sample_c_cl_3d:
    """
    amdgcn.image.sample.c.cl._3d(components: 0..15, z: f32, s: U, t: U, r: U, clamp: U, rsrc: V, sampler: W, unnormalised: bool, texture_fail: 0..1, aux: cache) -> T, T U V W: f32.x4,f32,u32.x8,u32.x4 f32.x4,f16,u32.x8,u32.x4 f16.x4,f32,u32.x8,u32.x4 (gfx906, gfx1030, gfx1100, gfx1151, gfx1200, gfx1201)
    """
    f16: _image_sample_c_cl_3d
    f32: _image_sample_c_cl_3d
    nortn: _image_sample_c_cl_3d_nortn
    v4f16: _image_sample_c_cl_3d
    v4f32: _image_sample_c_cl_3d
    v4i32: _image_sample_c_cl_3d
    v8i32: _image_sample_c_cl_3d
    @overload
    def __call__(self, components: int, z: Any, s: Any, t: Any, r: Any, clamp: Any, rsrc: Any, sampler: Any, unnormalised: int, texture_fail: int, aux: int, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, components: int, z: Any, s: Any, t: Any, r: Any, clamp: Any, rsrc: Any, sampler: Any, unnormalised: int, texture_fail: int, aux: int, /) -> Any: ...

class _image_sample_c_cl_cube_nortn:
    """
    amdgcn.image.sample.c.cl.cube.nortn(components: 0..15, z: f32, s: T, t: T, face: T, clamp: T, rsrc: U, sampler: V, unnormalised: bool, texture_fail: 0..1, aux: cache), T U V: f32,u32.x8,u32.x4 f16,u32.x8,u32.x4 (gfx1030, gfx1100, gfx1151, gfx1200, gfx1201)
    """
    f16: _image_sample_c_cl_cube_nortn
    f32: _image_sample_c_cl_cube_nortn
    v4i32: _image_sample_c_cl_cube_nortn
    v8i32: _image_sample_c_cl_cube_nortn
    def __call__(self, components: int, z: Any, s: Any, t: Any, face: Any, clamp: Any, rsrc: Any, sampler: Any, unnormalised: int, texture_fail: int, aux: int, /) -> Any: ...

class _image_sample_c_cl_cube:
    """
    amdgcn.image.sample.c.cl.cube(components: 0..15, z: f32, s: U, t: U, face: U, clamp: U, rsrc: V, sampler: W, unnormalised: bool, texture_fail: 0..1, aux: cache) -> T, T U V W: f32.x4,f32,u32.x8,u32.x4 f32.x4,f16,u32.x8,u32.x4 f16.x4,f32,u32.x8,u32.x4 (gfx906, gfx1030, gfx1100, gfx1151, gfx1200, gfx1201)
    """
    f16: _image_sample_c_cl_cube
    f32: _image_sample_c_cl_cube
    nortn: _image_sample_c_cl_cube_nortn
    v4f16: _image_sample_c_cl_cube
    v4f32: _image_sample_c_cl_cube
    v4i32: _image_sample_c_cl_cube
    v8i32: _image_sample_c_cl_cube
    @overload
    def __call__(self, components: int, z: Any, s: Any, t: Any, face: Any, clamp: Any, rsrc: Any, sampler: Any, unnormalised: int, texture_fail: int, aux: int, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, components: int, z: Any, s: Any, t: Any, face: Any, clamp: Any, rsrc: Any, sampler: Any, unnormalised: int, texture_fail: int, aux: int, /) -> Any: ...

class _image_sample_c_cl_o_1d_nortn:
    """
    amdgcn.image.sample.c.cl.o._1d.nortn(components: 0..15, offset: u32, z: f32, s: T, clamp: T, rsrc: U, sampler: V, unnormalised: bool, texture_fail: 0..1, aux: cache), T U V: f32,u32.x8,u32.x4 f16,u32.x8,u32.x4 (gfx1030, gfx1100, gfx1151, gfx1200, gfx1201)
    """
    f16: _image_sample_c_cl_o_1d_nortn
    f32: _image_sample_c_cl_o_1d_nortn
    v4i32: _image_sample_c_cl_o_1d_nortn
    v8i32: _image_sample_c_cl_o_1d_nortn
    def __call__(self, components: int, offset: Any, z: Any, s: Any, clamp: Any, rsrc: Any, sampler: Any, unnormalised: int, texture_fail: int, aux: int, /) -> Any: ...

class _image_sample_c_cl_o_1d:
    """
    amdgcn.image.sample.c.cl.o._1d(components: 0..15, offset: u32, z: f32, s: U, clamp: U, rsrc: V, sampler: W, unnormalised: bool, texture_fail: 0..1, aux: cache) -> T, T U V W: f32.x4,f32,u32.x8,u32.x4 f32.x4,f16,u32.x8,u32.x4 f16.x4,f32,u32.x8,u32.x4 (gfx906, gfx1030, gfx1100, gfx1151, gfx1200, gfx1201)
    """
    f16: _image_sample_c_cl_o_1d
    f32: _image_sample_c_cl_o_1d
    nortn: _image_sample_c_cl_o_1d_nortn
    v4f16: _image_sample_c_cl_o_1d
    v4f32: _image_sample_c_cl_o_1d
    v4i32: _image_sample_c_cl_o_1d
    v8i32: _image_sample_c_cl_o_1d
    @overload
    def __call__(self, components: int, offset: Any, z: Any, s: Any, clamp: Any, rsrc: Any, sampler: Any, unnormalised: int, texture_fail: int, aux: int, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, components: int, offset: Any, z: Any, s: Any, clamp: Any, rsrc: Any, sampler: Any, unnormalised: int, texture_fail: int, aux: int, /) -> Any: ...

class _image_sample_c_cl_o_1darray_nortn:
    """
    amdgcn.image.sample.c.cl.o._1darray.nortn(components: 0..15, offset: u32, z: f32, s: T, slice: T, clamp: T, rsrc: U, sampler: V, unnormalised: bool, texture_fail: 0..1, aux: cache), T U V: f32,u32.x8,u32.x4 f16,u32.x8,u32.x4 (gfx1030, gfx1100, gfx1151, gfx1200, gfx1201)
    """
    f16: _image_sample_c_cl_o_1darray_nortn
    f32: _image_sample_c_cl_o_1darray_nortn
    v4i32: _image_sample_c_cl_o_1darray_nortn
    v8i32: _image_sample_c_cl_o_1darray_nortn
    def __call__(self, components: int, offset: Any, z: Any, s: Any, slice: Any, clamp: Any, rsrc: Any, sampler: Any, unnormalised: int, texture_fail: int, aux: int, /) -> Any: ...

class _image_sample_c_cl_o_1darray:
    """
    amdgcn.image.sample.c.cl.o._1darray(components: 0..15, offset: u32, z: f32, s: U, slice: U, clamp: U, rsrc: V, sampler: W, unnormalised: bool, texture_fail: 0..1, aux: cache) -> T, T U V W: f32.x4,f32,u32.x8,u32.x4 f32.x4,f16,u32.x8,u32.x4 f16.x4,f32,u32.x8,u32.x4 (gfx906, gfx1030, gfx1100, gfx1151, gfx1200, gfx1201)
    """
    f16: _image_sample_c_cl_o_1darray
    f32: _image_sample_c_cl_o_1darray
    nortn: _image_sample_c_cl_o_1darray_nortn
    v4f16: _image_sample_c_cl_o_1darray
    v4f32: _image_sample_c_cl_o_1darray
    v4i32: _image_sample_c_cl_o_1darray
    v8i32: _image_sample_c_cl_o_1darray
    @overload
    def __call__(self, components: int, offset: Any, z: Any, s: Any, slice: Any, clamp: Any, rsrc: Any, sampler: Any, unnormalised: int, texture_fail: int, aux: int, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, components: int, offset: Any, z: Any, s: Any, slice: Any, clamp: Any, rsrc: Any, sampler: Any, unnormalised: int, texture_fail: int, aux: int, /) -> Any: ...

class _image_sample_c_cl_o_2d_nortn:
    """
    amdgcn.image.sample.c.cl.o._2d.nortn(components: 0..15, offset: u32, z: f32, s: T, t: T, clamp: T, rsrc: U, sampler: V, unnormalised: bool, texture_fail: 0..1, aux: cache), T U V: f32,u32.x8,u32.x4 f16,u32.x8,u32.x4 (gfx1030, gfx1100, gfx1151, gfx1200, gfx1201)
    """
    f16: _image_sample_c_cl_o_2d_nortn
    f32: _image_sample_c_cl_o_2d_nortn
    v4i32: _image_sample_c_cl_o_2d_nortn
    v8i32: _image_sample_c_cl_o_2d_nortn
    def __call__(self, components: int, offset: Any, z: Any, s: Any, t: Any, clamp: Any, rsrc: Any, sampler: Any, unnormalised: int, texture_fail: int, aux: int, /) -> Any: ...

class _image_sample_c_cl_o_2d:
    """
    amdgcn.image.sample.c.cl.o._2d(components: 0..15, offset: u32, z: f32, s: U, t: U, clamp: U, rsrc: V, sampler: W, unnormalised: bool, texture_fail: 0..1, aux: cache) -> T, T U V W: f32.x4,f32,u32.x8,u32.x4 f32.x4,f16,u32.x8,u32.x4 f16.x4,f32,u32.x8,u32.x4 (gfx906, gfx1030, gfx1100, gfx1151, gfx1200, gfx1201)
    """
    f16: _image_sample_c_cl_o_2d
    f32: _image_sample_c_cl_o_2d
    nortn: _image_sample_c_cl_o_2d_nortn
    v4f16: _image_sample_c_cl_o_2d
    v4f32: _image_sample_c_cl_o_2d
    v4i32: _image_sample_c_cl_o_2d
    v8i32: _image_sample_c_cl_o_2d
    @overload
    def __call__(self, components: int, offset: Any, z: Any, s: Any, t: Any, clamp: Any, rsrc: Any, sampler: Any, unnormalised: int, texture_fail: int, aux: int, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, components: int, offset: Any, z: Any, s: Any, t: Any, clamp: Any, rsrc: Any, sampler: Any, unnormalised: int, texture_fail: int, aux: int, /) -> Any: ...

class _image_sample_c_cl_o_2darray_nortn:
    """
    amdgcn.image.sample.c.cl.o._2darray.nortn(components: 0..15, offset: u32, z: f32, s: T, t: T, slice: T, clamp: T, rsrc: U, sampler: V, unnormalised: bool, texture_fail: 0..1, aux: cache), T U V: f32,u32.x8,u32.x4 f16,u32.x8,u32.x4 (gfx1030, gfx1100, gfx1151, gfx1200, gfx1201)
    """
    f16: _image_sample_c_cl_o_2darray_nortn
    f32: _image_sample_c_cl_o_2darray_nortn
    v4i32: _image_sample_c_cl_o_2darray_nortn
    v8i32: _image_sample_c_cl_o_2darray_nortn
    def __call__(self, components: int, offset: Any, z: Any, s: Any, t: Any, slice: Any, clamp: Any, rsrc: Any, sampler: Any, unnormalised: int, texture_fail: int, aux: int, /) -> Any: ...

class _image_sample_c_cl_o_2darray:
    """
    amdgcn.image.sample.c.cl.o._2darray(components: 0..15, offset: u32, z: f32, s: U, t: U, slice: U, clamp: U, rsrc: V, sampler: W, unnormalised: bool, texture_fail: 0..1, aux: cache) -> T, T U V W: f32.x4,f32,u32.x8,u32.x4 f32.x4,f16,u32.x8,u32.x4 f16.x4,f32,u32.x8,u32.x4 (gfx906, gfx1030, gfx1100, gfx1151, gfx1200, gfx1201)
    """
    f16: _image_sample_c_cl_o_2darray
    f32: _image_sample_c_cl_o_2darray
    nortn: _image_sample_c_cl_o_2darray_nortn
    v4f16: _image_sample_c_cl_o_2darray
    v4f32: _image_sample_c_cl_o_2darray
    v4i32: _image_sample_c_cl_o_2darray
    v8i32: _image_sample_c_cl_o_2darray
    @overload
    def __call__(self, components: int, offset: Any, z: Any, s: Any, t: Any, slice: Any, clamp: Any, rsrc: Any, sampler: Any, unnormalised: int, texture_fail: int, aux: int, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, components: int, offset: Any, z: Any, s: Any, t: Any, slice: Any, clamp: Any, rsrc: Any, sampler: Any, unnormalised: int, texture_fail: int, aux: int, /) -> Any: ...

class _image_sample_c_cl_o_3d_nortn:
    """
    amdgcn.image.sample.c.cl.o._3d.nortn(components: 0..15, offset: u32, z: f32, s: T, t: T, r: T, clamp: T, rsrc: U, sampler: V, unnormalised: bool, texture_fail: 0..1, aux: cache), T U V: f32,u32.x8,u32.x4 f16,u32.x8,u32.x4 (gfx1030, gfx1100, gfx1151, gfx1200, gfx1201)
    """
    f16: _image_sample_c_cl_o_3d_nortn
    f32: _image_sample_c_cl_o_3d_nortn
    v4i32: _image_sample_c_cl_o_3d_nortn
    v8i32: _image_sample_c_cl_o_3d_nortn
    def __call__(self, components: int, offset: Any, z: Any, s: Any, t: Any, r: Any, clamp: Any, rsrc: Any, sampler: Any, unnormalised: int, texture_fail: int, aux: int, /) -> Any: ...

class _image_sample_c_cl_o_3d:
    """
    amdgcn.image.sample.c.cl.o._3d(components: 0..15, offset: u32, z: f32, s: U, t: U, r: U, clamp: U, rsrc: V, sampler: W, unnormalised: bool, texture_fail: 0..1, aux: cache) -> T, T U V W: f32.x4,f32,u32.x8,u32.x4 f32.x4,f16,u32.x8,u32.x4 f16.x4,f32,u32.x8,u32.x4 (gfx906, gfx1030, gfx1100, gfx1151, gfx1200, gfx1201)
    """
    f16: _image_sample_c_cl_o_3d
    f32: _image_sample_c_cl_o_3d
    nortn: _image_sample_c_cl_o_3d_nortn
    v4f16: _image_sample_c_cl_o_3d
    v4f32: _image_sample_c_cl_o_3d
    v4i32: _image_sample_c_cl_o_3d
    v8i32: _image_sample_c_cl_o_3d
    @overload
    def __call__(self, components: int, offset: Any, z: Any, s: Any, t: Any, r: Any, clamp: Any, rsrc: Any, sampler: Any, unnormalised: int, texture_fail: int, aux: int, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, components: int, offset: Any, z: Any, s: Any, t: Any, r: Any, clamp: Any, rsrc: Any, sampler: Any, unnormalised: int, texture_fail: int, aux: int, /) -> Any: ...

class _image_sample_c_cl_o_cube_nortn:
    """
    amdgcn.image.sample.c.cl.o.cube.nortn(components: 0..15, offset: u32, z: f32, s: T, t: T, face: T, clamp: T, rsrc: U, sampler: V, unnormalised: bool, texture_fail: 0..1, aux: cache), T U V: f32,u32.x8,u32.x4 f16,u32.x8,u32.x4 (gfx1030, gfx1100, gfx1151, gfx1200, gfx1201)
    """
    f16: _image_sample_c_cl_o_cube_nortn
    f32: _image_sample_c_cl_o_cube_nortn
    v4i32: _image_sample_c_cl_o_cube_nortn
    v8i32: _image_sample_c_cl_o_cube_nortn
    def __call__(self, components: int, offset: Any, z: Any, s: Any, t: Any, face: Any, clamp: Any, rsrc: Any, sampler: Any, unnormalised: int, texture_fail: int, aux: int, /) -> Any: ...

class _image_sample_c_cl_o_cube:
    """
    amdgcn.image.sample.c.cl.o.cube(components: 0..15, offset: u32, z: f32, s: U, t: U, face: U, clamp: U, rsrc: V, sampler: W, unnormalised: bool, texture_fail: 0..1, aux: cache) -> T, T U V W: f32.x4,f32,u32.x8,u32.x4 f32.x4,f16,u32.x8,u32.x4 f16.x4,f32,u32.x8,u32.x4 (gfx906, gfx1030, gfx1100, gfx1151, gfx1200, gfx1201)
    """
    f16: _image_sample_c_cl_o_cube
    f32: _image_sample_c_cl_o_cube
    nortn: _image_sample_c_cl_o_cube_nortn
    v4f16: _image_sample_c_cl_o_cube
    v4f32: _image_sample_c_cl_o_cube
    v4i32: _image_sample_c_cl_o_cube
    v8i32: _image_sample_c_cl_o_cube
    @overload
    def __call__(self, components: int, offset: Any, z: Any, s: Any, t: Any, face: Any, clamp: Any, rsrc: Any, sampler: Any, unnormalised: int, texture_fail: int, aux: int, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, components: int, offset: Any, z: Any, s: Any, t: Any, face: Any, clamp: Any, rsrc: Any, sampler: Any, unnormalised: int, texture_fail: int, aux: int, /) -> Any: ...

class _image_sample_c_cl_o:
    _1d: _image_sample_c_cl_o_1d
    _1darray: _image_sample_c_cl_o_1darray
    _2d: _image_sample_c_cl_o_2d
    _2darray: _image_sample_c_cl_o_2darray
    _3d: _image_sample_c_cl_o_3d
    cube: _image_sample_c_cl_o_cube

class _image_sample_c_cl:
    _1d: _image_sample_c_cl_1d
    _1darray: _image_sample_c_cl_1darray
    _2d: _image_sample_c_cl_2d
    _2darray: _image_sample_c_cl_2darray
    _3d: _image_sample_c_cl_3d
    cube: _image_sample_c_cl_cube
    o: _image_sample_c_cl_o

class _image_sample_c_cube_nortn:
    """
    amdgcn.image.sample.c.cube.nortn(components: 0..15, z: f32, s: T, t: T, face: T, rsrc: U, sampler: V, unnormalised: bool, texture_fail: 0..1, aux: cache), T U V: f32,u32.x8,u32.x4 f16,u32.x8,u32.x4 (gfx1030, gfx1100, gfx1151, gfx1200, gfx1201)
    """
    f16: _image_sample_c_cube_nortn
    f32: _image_sample_c_cube_nortn
    v4i32: _image_sample_c_cube_nortn
    v8i32: _image_sample_c_cube_nortn
    def __call__(self, components: int, z: Any, s: Any, t: Any, face: Any, rsrc: Any, sampler: Any, unnormalised: int, texture_fail: int, aux: int, /) -> Any: ...

class _image_sample_c_cube:
    """
    amdgcn.image.sample.c.cube(components: 0..15, z: f32, s: U, t: U, face: U, rsrc: V, sampler: W, unnormalised: bool, texture_fail: 0..1, aux: cache) -> T, T U V W: f32.x4,f32,u32.x8,u32.x4 f32.x4,f16,u32.x8,u32.x4 f16.x4,f32,u32.x8,u32.x4 (gfx906, gfx1030, gfx1100, gfx1151, gfx1200, gfx1201)
    """
    f16: _image_sample_c_cube
    f32: _image_sample_c_cube
    nortn: _image_sample_c_cube_nortn
    v4f16: _image_sample_c_cube
    v4f32: _image_sample_c_cube
    v4i32: _image_sample_c_cube
    v8i32: _image_sample_c_cube
    @overload
    def __call__(self, components: int, z: Any, s: Any, t: Any, face: Any, rsrc: Any, sampler: Any, unnormalised: int, texture_fail: int, aux: int, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, components: int, z: Any, s: Any, t: Any, face: Any, rsrc: Any, sampler: Any, unnormalised: int, texture_fail: int, aux: int, /) -> Any: ...

class _image_sample_c_d_1d_nortn:
    """
    amdgcn.image.sample.c.d._1d.nortn(components: 0..15, z: f32, dsdh: T, dsdv: T, s: U, rsrc: V, sampler: W, unnormalised: bool, texture_fail: 0..1, aux: cache), T U V W: f32,f32,u32.x8,u32.x4 f16,f16,u32.x8,u32.x4 (gfx1030, gfx1100, gfx1151, gfx1200, gfx1201)
    """
    f16: _image_sample_c_d_1d_nortn
    f32: _image_sample_c_d_1d_nortn
    v4i32: _image_sample_c_d_1d_nortn
    v8i32: _image_sample_c_d_1d_nortn
    def __call__(self, components: int, z: Any, dsdh: Any, dsdv: Any, s: Any, rsrc: Any, sampler: Any, unnormalised: int, texture_fail: int, aux: int, /) -> Any: ...

class _image_sample_c_d_1d:
    """
    amdgcn.image.sample.c.d._1d(components: 0..15, z: f32, dsdh: U, dsdv: U, s: V, rsrc: W, sampler: X, unnormalised: bool, texture_fail: 0..1, aux: cache) -> T, T U V W X: f32.x4,f32,f32,u32.x8,u32.x4 f32.x4,f16,f16,u32.x8,u32.x4 f16.x4,f32,f32,u32.x8,u32.x4 (gfx906, gfx1030, gfx1100, gfx1151, gfx1200, gfx1201)
    """
    f16: _image_sample_c_d_1d
    f32: _image_sample_c_d_1d
    nortn: _image_sample_c_d_1d_nortn
    v4f16: _image_sample_c_d_1d
    v4f32: _image_sample_c_d_1d
    v4i32: _image_sample_c_d_1d
    v8i32: _image_sample_c_d_1d
    @overload
    def __call__(self, components: int, z: Any, dsdh: Any, dsdv: Any, s: Any, rsrc: Any, sampler: Any, unnormalised: int, texture_fail: int, aux: int, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, components: int, z: Any, dsdh: Any, dsdv: Any, s: Any, rsrc: Any, sampler: Any, unnormalised: int, texture_fail: int, aux: int, /) -> Any: ...

class _image_sample_c_d_1darray_nortn:
    """
    amdgcn.image.sample.c.d._1darray.nortn(components: 0..15, z: f32, dsdh: T, dsdv: T, s: U, slice: U, rsrc: V, sampler: W, unnormalised: bool, texture_fail: 0..1, aux: cache), T U V W: f32,f32,u32.x8,u32.x4 f16,f16,u32.x8,u32.x4 (gfx1030, gfx1100, gfx1151, gfx1200, gfx1201)
    """
    f16: _image_sample_c_d_1darray_nortn
    f32: _image_sample_c_d_1darray_nortn
    v4i32: _image_sample_c_d_1darray_nortn
    v8i32: _image_sample_c_d_1darray_nortn
    def __call__(self, components: int, z: Any, dsdh: Any, dsdv: Any, s: Any, slice: Any, rsrc: Any, sampler: Any, unnormalised: int, texture_fail: int, aux: int, /) -> Any: ...

class _image_sample_c_d_1darray:
    """
    amdgcn.image.sample.c.d._1darray(components: 0..15, z: f32, dsdh: U, dsdv: U, s: V, slice: V, rsrc: W, sampler: X, unnormalised: bool, texture_fail: 0..1, aux: cache) -> T, T U V W X: f32.x4,f32,f32,u32.x8,u32.x4 f32.x4,f16,f16,u32.x8,u32.x4 f16.x4,f32,f32,u32.x8,u32.x4 (gfx906, gfx1030, gfx1100, gfx1151, gfx1200, gfx1201)
    """
    f16: _image_sample_c_d_1darray
    f32: _image_sample_c_d_1darray
    nortn: _image_sample_c_d_1darray_nortn
    v4f16: _image_sample_c_d_1darray
    v4f32: _image_sample_c_d_1darray
    v4i32: _image_sample_c_d_1darray
    v8i32: _image_sample_c_d_1darray
    @overload
    def __call__(self, components: int, z: Any, dsdh: Any, dsdv: Any, s: Any, slice: Any, rsrc: Any, sampler: Any, unnormalised: int, texture_fail: int, aux: int, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, components: int, z: Any, dsdh: Any, dsdv: Any, s: Any, slice: Any, rsrc: Any, sampler: Any, unnormalised: int, texture_fail: int, aux: int, /) -> Any: ...

class _image_sample_c_d_2d_nortn:
    """
    amdgcn.image.sample.c.d._2d.nortn(components: 0..15, z: f32, dsdh: T, dtdh: T, dsdv: T, dtdv: T, s: U, t: U, rsrc: V, sampler: W, unnormalised: bool, texture_fail: 0..1, aux: cache), T U V W: f32,f32,u32.x8,u32.x4 f16,f16,u32.x8,u32.x4 (gfx1030, gfx1100, gfx1151, gfx1200, gfx1201)
    """
    f16: _image_sample_c_d_2d_nortn
    f32: _image_sample_c_d_2d_nortn
    v4i32: _image_sample_c_d_2d_nortn
    v8i32: _image_sample_c_d_2d_nortn
    def __call__(self, components: int, z: Any, dsdh: Any, dtdh: Any, dsdv: Any, dtdv: Any, s: Any, t: Any, rsrc: Any, sampler: Any, unnormalised: int, texture_fail: int, aux: int, /) -> Any: ...

class _image_sample_c_d_2d:
    """
    amdgcn.image.sample.c.d._2d(components: 0..15, z: f32, dsdh: U, dtdh: U, dsdv: U, dtdv: U, s: V, t: V, rsrc: W, sampler: X, unnormalised: bool, texture_fail: 0..1, aux: cache) -> T, T U V W X: f32.x4,f32,f32,u32.x8,u32.x4 f32.x4,f16,f16,u32.x8,u32.x4 f16.x4,f32,f32,u32.x8,u32.x4 (gfx906, gfx1030, gfx1100, gfx1151, gfx1200, gfx1201)
    """
    f16: _image_sample_c_d_2d
    f32: _image_sample_c_d_2d
    nortn: _image_sample_c_d_2d_nortn
    v4f16: _image_sample_c_d_2d
    v4f32: _image_sample_c_d_2d
    v4i32: _image_sample_c_d_2d
    v8i32: _image_sample_c_d_2d
    @overload
    def __call__(self, components: int, z: Any, dsdh: Any, dtdh: Any, dsdv: Any, dtdv: Any, s: Any, t: Any, rsrc: Any, sampler: Any, unnormalised: int, texture_fail: int, aux: int, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, components: int, z: Any, dsdh: Any, dtdh: Any, dsdv: Any, dtdv: Any, s: Any, t: Any, rsrc: Any, sampler: Any, unnormalised: int, texture_fail: int, aux: int, /) -> Any: ...

class _image_sample_c_d_2darray_nortn:
    """
    amdgcn.image.sample.c.d._2darray.nortn(components: 0..15, z: f32, dsdh: T, dtdh: T, dsdv: T, dtdv: T, s: U, t: U, slice: U, rsrc: V, sampler: W, unnormalised: bool, texture_fail: 0..1, aux: cache), T U V W: f32,f32,u32.x8,u32.x4 f16,f16,u32.x8,u32.x4 (gfx1030, gfx1100, gfx1151, gfx1200, gfx1201)
    """
    f16: _image_sample_c_d_2darray_nortn
    f32: _image_sample_c_d_2darray_nortn
    v4i32: _image_sample_c_d_2darray_nortn
    v8i32: _image_sample_c_d_2darray_nortn
    def __call__(self, components: int, z: Any, dsdh: Any, dtdh: Any, dsdv: Any, dtdv: Any, s: Any, t: Any, slice: Any, rsrc: Any, sampler: Any, unnormalised: int, texture_fail: int, aux: int, /) -> Any: ...

class _image_sample_c_d_2darray:
    """
    amdgcn.image.sample.c.d._2darray(components: 0..15, z: f32, dsdh: U, dtdh: U, dsdv: U, dtdv: U, s: V, t: V, slice: V, rsrc: W, sampler: X, unnormalised: bool, texture_fail: 0..1, aux: cache) -> T, T U V W X: f32.x4,f32,f32,u32.x8,u32.x4 f32.x4,f16,f16,u32.x8,u32.x4 f16.x4,f32,f32,u32.x8,u32.x4 (gfx906, gfx1030, gfx1100, gfx1151, gfx1200, gfx1201)
    """
    f16: _image_sample_c_d_2darray
    f32: _image_sample_c_d_2darray
    nortn: _image_sample_c_d_2darray_nortn
    v4f16: _image_sample_c_d_2darray
    v4f32: _image_sample_c_d_2darray
    v4i32: _image_sample_c_d_2darray
    v8i32: _image_sample_c_d_2darray
    @overload
    def __call__(self, components: int, z: Any, dsdh: Any, dtdh: Any, dsdv: Any, dtdv: Any, s: Any, t: Any, slice: Any, rsrc: Any, sampler: Any, unnormalised: int, texture_fail: int, aux: int, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, components: int, z: Any, dsdh: Any, dtdh: Any, dsdv: Any, dtdv: Any, s: Any, t: Any, slice: Any, rsrc: Any, sampler: Any, unnormalised: int, texture_fail: int, aux: int, /) -> Any: ...

class _image_sample_c_d_3d_nortn:
    """
    amdgcn.image.sample.c.d._3d.nortn(components: 0..15, z: f32, dsdh: T, dtdh: T, drdh: T, dsdv: T, dtdv: T, drdv: T, s: U, t: U, r: U, rsrc: V, sampler: W, unnormalised: bool, texture_fail: 0..1, aux: cache), T U V W: f32,f32,u32.x8,u32.x4 f16,f16,u32.x8,u32.x4 (gfx1030, gfx1100, gfx1151, gfx1200, gfx1201)
    """
    f16: _image_sample_c_d_3d_nortn
    f32: _image_sample_c_d_3d_nortn
    v4i32: _image_sample_c_d_3d_nortn
    v8i32: _image_sample_c_d_3d_nortn
    def __call__(self, components: int, z: Any, dsdh: Any, dtdh: Any, drdh: Any, dsdv: Any, dtdv: Any, drdv: Any, s: Any, t: Any, r: Any, rsrc: Any, sampler: Any, unnormalised: int, texture_fail: int, aux: int, /) -> Any: ...

class _image_sample_c_d_3d:
    """
    amdgcn.image.sample.c.d._3d(components: 0..15, z: f32, dsdh: U, dtdh: U, drdh: U, dsdv: U, dtdv: U, drdv: U, s: V, t: V, r: V, rsrc: W, sampler: X, unnormalised: bool, texture_fail: 0..1, aux: cache) -> T, T U V W X: f32.x4,f32,f32,u32.x8,u32.x4 f32.x4,f16,f16,u32.x8,u32.x4 f16.x4,f32,f32,u32.x8,u32.x4 (gfx906, gfx1030, gfx1100, gfx1151, gfx1200, gfx1201)
    """
    f16: _image_sample_c_d_3d
    f32: _image_sample_c_d_3d
    nortn: _image_sample_c_d_3d_nortn
    v4f16: _image_sample_c_d_3d
    v4f32: _image_sample_c_d_3d
    v4i32: _image_sample_c_d_3d
    v8i32: _image_sample_c_d_3d
    @overload
    def __call__(self, components: int, z: Any, dsdh: Any, dtdh: Any, drdh: Any, dsdv: Any, dtdv: Any, drdv: Any, s: Any, t: Any, r: Any, rsrc: Any, sampler: Any, unnormalised: int, texture_fail: int, aux: int, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, components: int, z: Any, dsdh: Any, dtdh: Any, drdh: Any, dsdv: Any, dtdv: Any, drdv: Any, s: Any, t: Any, r: Any, rsrc: Any, sampler: Any, unnormalised: int, texture_fail: int, aux: int, /) -> Any: ...

class _image_sample_c_d_cl_1d_nortn:
    """
    amdgcn.image.sample.c.d.cl._1d.nortn(components: 0..15, z: f32, dsdh: T, dsdv: T, s: U, clamp: U, rsrc: V, sampler: W, unnormalised: bool, texture_fail: 0..1, aux: cache), T U V W: f32,f32,u32.x8,u32.x4 f16,f16,u32.x8,u32.x4 (gfx1030, gfx1100, gfx1151, gfx1200, gfx1201)
    """
    f16: _image_sample_c_d_cl_1d_nortn
    f32: _image_sample_c_d_cl_1d_nortn
    v4i32: _image_sample_c_d_cl_1d_nortn
    v8i32: _image_sample_c_d_cl_1d_nortn
    def __call__(self, components: int, z: Any, dsdh: Any, dsdv: Any, s: Any, clamp: Any, rsrc: Any, sampler: Any, unnormalised: int, texture_fail: int, aux: int, /) -> Any: ...

class _image_sample_c_d_cl_1d:
    """
    amdgcn.image.sample.c.d.cl._1d(components: 0..15, z: f32, dsdh: U, dsdv: U, s: V, clamp: V, rsrc: W, sampler: X, unnormalised: bool, texture_fail: 0..1, aux: cache) -> T, T U V W X: f32.x4,f32,f32,u32.x8,u32.x4 f32.x4,f16,f16,u32.x8,u32.x4 f16.x4,f32,f32,u32.x8,u32.x4 (gfx906, gfx1030, gfx1100, gfx1151, gfx1200, gfx1201)
    """
    f16: _image_sample_c_d_cl_1d
    f32: _image_sample_c_d_cl_1d
    nortn: _image_sample_c_d_cl_1d_nortn
    v4f16: _image_sample_c_d_cl_1d
    v4f32: _image_sample_c_d_cl_1d
    v4i32: _image_sample_c_d_cl_1d
    v8i32: _image_sample_c_d_cl_1d
    @overload
    def __call__(self, components: int, z: Any, dsdh: Any, dsdv: Any, s: Any, clamp: Any, rsrc: Any, sampler: Any, unnormalised: int, texture_fail: int, aux: int, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, components: int, z: Any, dsdh: Any, dsdv: Any, s: Any, clamp: Any, rsrc: Any, sampler: Any, unnormalised: int, texture_fail: int, aux: int, /) -> Any: ...

class _image_sample_c_d_cl_1darray_nortn:
    """
    amdgcn.image.sample.c.d.cl._1darray.nortn(components: 0..15, z: f32, dsdh: T, dsdv: T, s: U, slice: U, clamp: U, rsrc: V, sampler: W, unnormalised: bool, texture_fail: 0..1, aux: cache), T U V W: f32,f32,u32.x8,u32.x4 f16,f16,u32.x8,u32.x4 (gfx1030, gfx1100, gfx1151, gfx1200, gfx1201)
    """
    f16: _image_sample_c_d_cl_1darray_nortn
    f32: _image_sample_c_d_cl_1darray_nortn
    v4i32: _image_sample_c_d_cl_1darray_nortn
    v8i32: _image_sample_c_d_cl_1darray_nortn
    def __call__(self, components: int, z: Any, dsdh: Any, dsdv: Any, s: Any, slice: Any, clamp: Any, rsrc: Any, sampler: Any, unnormalised: int, texture_fail: int, aux: int, /) -> Any: ...

class _image_sample_c_d_cl_1darray:
    """
    amdgcn.image.sample.c.d.cl._1darray(components: 0..15, z: f32, dsdh: U, dsdv: U, s: V, slice: V, clamp: V, rsrc: W, sampler: X, unnormalised: bool, texture_fail: 0..1, aux: cache) -> T, T U V W X: f32.x4,f32,f32,u32.x8,u32.x4 f32.x4,f16,f16,u32.x8,u32.x4 f16.x4,f32,f32,u32.x8,u32.x4 (gfx906, gfx1030, gfx1100, gfx1151, gfx1200, gfx1201)
    """
    f16: _image_sample_c_d_cl_1darray
    f32: _image_sample_c_d_cl_1darray
    nortn: _image_sample_c_d_cl_1darray_nortn
    v4f16: _image_sample_c_d_cl_1darray
    v4f32: _image_sample_c_d_cl_1darray
    v4i32: _image_sample_c_d_cl_1darray
    v8i32: _image_sample_c_d_cl_1darray
    @overload
    def __call__(self, components: int, z: Any, dsdh: Any, dsdv: Any, s: Any, slice: Any, clamp: Any, rsrc: Any, sampler: Any, unnormalised: int, texture_fail: int, aux: int, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, components: int, z: Any, dsdh: Any, dsdv: Any, s: Any, slice: Any, clamp: Any, rsrc: Any, sampler: Any, unnormalised: int, texture_fail: int, aux: int, /) -> Any: ...

class _image_sample_c_d_cl_2d_nortn:
    """
    amdgcn.image.sample.c.d.cl._2d.nortn(components: 0..15, z: f32, dsdh: T, dtdh: T, dsdv: T, dtdv: T, s: U, t: U, clamp: U, rsrc: V, sampler: W, unnormalised: bool, texture_fail: 0..1, aux: cache), T U V W: f32,f32,u32.x8,u32.x4 f16,f16,u32.x8,u32.x4 (gfx1030, gfx1100, gfx1151, gfx1200, gfx1201)
    """
    f16: _image_sample_c_d_cl_2d_nortn
    f32: _image_sample_c_d_cl_2d_nortn
    v4i32: _image_sample_c_d_cl_2d_nortn
    v8i32: _image_sample_c_d_cl_2d_nortn
    def __call__(self, components: int, z: Any, dsdh: Any, dtdh: Any, dsdv: Any, dtdv: Any, s: Any, t: Any, clamp: Any, rsrc: Any, sampler: Any, unnormalised: int, texture_fail: int, aux: int, /) -> Any: ...

class _image_sample_c_d_cl_2d:
    """
    amdgcn.image.sample.c.d.cl._2d(components: 0..15, z: f32, dsdh: U, dtdh: U, dsdv: U, dtdv: U, s: V, t: V, clamp: V, rsrc: W, sampler: X, unnormalised: bool, texture_fail: 0..1, aux: cache) -> T, T U V W X: f32.x4,f32,f32,u32.x8,u32.x4 f32.x4,f16,f16,u32.x8,u32.x4 f16.x4,f32,f32,u32.x8,u32.x4 (gfx906, gfx1030, gfx1100, gfx1151, gfx1200, gfx1201)
    """
    f16: _image_sample_c_d_cl_2d
    f32: _image_sample_c_d_cl_2d
    nortn: _image_sample_c_d_cl_2d_nortn
    v4f16: _image_sample_c_d_cl_2d
    v4f32: _image_sample_c_d_cl_2d
    v4i32: _image_sample_c_d_cl_2d
    v8i32: _image_sample_c_d_cl_2d
    @overload
    def __call__(self, components: int, z: Any, dsdh: Any, dtdh: Any, dsdv: Any, dtdv: Any, s: Any, t: Any, clamp: Any, rsrc: Any, sampler: Any, unnormalised: int, texture_fail: int, aux: int, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, components: int, z: Any, dsdh: Any, dtdh: Any, dsdv: Any, dtdv: Any, s: Any, t: Any, clamp: Any, rsrc: Any, sampler: Any, unnormalised: int, texture_fail: int, aux: int, /) -> Any: ...

class _image_sample_c_d_cl_2darray_nortn:
    """
    amdgcn.image.sample.c.d.cl._2darray.nortn(components: 0..15, z: f32, dsdh: T, dtdh: T, dsdv: T, dtdv: T, s: U, t: U, slice: U, clamp: U, rsrc: V, sampler: W, unnormalised: bool, texture_fail: 0..1, aux: cache), T U V W: f32,f32,u32.x8,u32.x4 f16,f16,u32.x8,u32.x4 (gfx1030, gfx1100, gfx1151, gfx1200, gfx1201)
    """
    f16: _image_sample_c_d_cl_2darray_nortn
    f32: _image_sample_c_d_cl_2darray_nortn
    v4i32: _image_sample_c_d_cl_2darray_nortn
    v8i32: _image_sample_c_d_cl_2darray_nortn
    def __call__(self, components: int, z: Any, dsdh: Any, dtdh: Any, dsdv: Any, dtdv: Any, s: Any, t: Any, slice: Any, clamp: Any, rsrc: Any, sampler: Any, unnormalised: int, texture_fail: int, aux: int, /) -> Any: ...

class _image_sample_c_d_cl_2darray:
    """
    amdgcn.image.sample.c.d.cl._2darray(components: 0..15, z: f32, dsdh: U, dtdh: U, dsdv: U, dtdv: U, s: V, t: V, slice: V, clamp: V, rsrc: W, sampler: X, unnormalised: bool, texture_fail: 0..1, aux: cache) -> T, T U V W X: f32.x4,f32,f32,u32.x8,u32.x4 f32.x4,f16,f16,u32.x8,u32.x4 f16.x4,f32,f32,u32.x8,u32.x4 (gfx906, gfx1030, gfx1100, gfx1151, gfx1200, gfx1201)
    """
    f16: _image_sample_c_d_cl_2darray
    f32: _image_sample_c_d_cl_2darray
    nortn: _image_sample_c_d_cl_2darray_nortn
    v4f16: _image_sample_c_d_cl_2darray
    v4f32: _image_sample_c_d_cl_2darray
    v4i32: _image_sample_c_d_cl_2darray
    v8i32: _image_sample_c_d_cl_2darray
    @overload
    def __call__(self, components: int, z: Any, dsdh: Any, dtdh: Any, dsdv: Any, dtdv: Any, s: Any, t: Any, slice: Any, clamp: Any, rsrc: Any, sampler: Any, unnormalised: int, texture_fail: int, aux: int, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, components: int, z: Any, dsdh: Any, dtdh: Any, dsdv: Any, dtdv: Any, s: Any, t: Any, slice: Any, clamp: Any, rsrc: Any, sampler: Any, unnormalised: int, texture_fail: int, aux: int, /) -> Any: ...

class _image_sample_c_d_cl_3d_nortn:
    """
    amdgcn.image.sample.c.d.cl._3d.nortn(components: 0..15, z: f32, dsdh: T, dtdh: T, drdh: T, dsdv: T, dtdv: T, drdv: T, s: U, t: U, r: U, clamp: U, rsrc: V, sampler: W, unnormalised: bool, texture_fail: 0..1, aux: cache), T U V W: f32,f32,u32.x8,u32.x4 f16,f16,u32.x8,u32.x4 (gfx1030, gfx1100, gfx1151, gfx1200, gfx1201)
    """
    f16: _image_sample_c_d_cl_3d_nortn
    f32: _image_sample_c_d_cl_3d_nortn
    v4i32: _image_sample_c_d_cl_3d_nortn
    v8i32: _image_sample_c_d_cl_3d_nortn
    def __call__(self, components: int, z: Any, dsdh: Any, dtdh: Any, drdh: Any, dsdv: Any, dtdv: Any, drdv: Any, s: Any, t: Any, r: Any, clamp: Any, rsrc: Any, sampler: Any, unnormalised: int, texture_fail: int, aux: int, /) -> Any: ...

class _image_sample_c_d_cl_3d:
    """
    amdgcn.image.sample.c.d.cl._3d(components: 0..15, z: f32, dsdh: U, dtdh: U, drdh: U, dsdv: U, dtdv: U, drdv: U, s: V, t: V, r: V, clamp: V, rsrc: W, sampler: X, unnormalised: bool, texture_fail: 0..1, aux: cache) -> T, T U V W X: f32.x4,f32,f32,u32.x8,u32.x4 f32.x4,f16,f16,u32.x8,u32.x4 f16.x4,f32,f32,u32.x8,u32.x4 (gfx906, gfx1030, gfx1100, gfx1151, gfx1200, gfx1201)
    """
    f16: _image_sample_c_d_cl_3d
    f32: _image_sample_c_d_cl_3d
    nortn: _image_sample_c_d_cl_3d_nortn
    v4f16: _image_sample_c_d_cl_3d
    v4f32: _image_sample_c_d_cl_3d
    v4i32: _image_sample_c_d_cl_3d
    v8i32: _image_sample_c_d_cl_3d
    @overload
    def __call__(self, components: int, z: Any, dsdh: Any, dtdh: Any, drdh: Any, dsdv: Any, dtdv: Any, drdv: Any, s: Any, t: Any, r: Any, clamp: Any, rsrc: Any, sampler: Any, unnormalised: int, texture_fail: int, aux: int, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, components: int, z: Any, dsdh: Any, dtdh: Any, drdh: Any, dsdv: Any, dtdv: Any, drdv: Any, s: Any, t: Any, r: Any, clamp: Any, rsrc: Any, sampler: Any, unnormalised: int, texture_fail: int, aux: int, /) -> Any: ...

class _image_sample_c_d_cl_cube_nortn:
    """
    amdgcn.image.sample.c.d.cl.cube.nortn(components: 0..15, z: f32, dsdh: T, dtdh: T, dsdv: T, dtdv: T, s: U, t: U, face: U, clamp: U, rsrc: V, sampler: W, unnormalised: bool, texture_fail: 0..1, aux: cache), T U V W: f32,f32,u32.x8,u32.x4 f16,f16,u32.x8,u32.x4 (gfx1030, gfx1100, gfx1151, gfx1200, gfx1201)
    """
    f16: _image_sample_c_d_cl_cube_nortn
    f32: _image_sample_c_d_cl_cube_nortn
    v4i32: _image_sample_c_d_cl_cube_nortn
    v8i32: _image_sample_c_d_cl_cube_nortn
    def __call__(self, components: int, z: Any, dsdh: Any, dtdh: Any, dsdv: Any, dtdv: Any, s: Any, t: Any, face: Any, clamp: Any, rsrc: Any, sampler: Any, unnormalised: int, texture_fail: int, aux: int, /) -> Any: ...

class _image_sample_c_d_cl_cube:
    """
    amdgcn.image.sample.c.d.cl.cube(components: 0..15, z: f32, dsdh: U, dtdh: U, dsdv: U, dtdv: U, s: V, t: V, face: V, clamp: V, rsrc: W, sampler: X, unnormalised: bool, texture_fail: 0..1, aux: cache) -> T, T U V W X: f32.x4,f32,f32,u32.x8,u32.x4 f32.x4,f16,f16,u32.x8,u32.x4 f16.x4,f32,f32,u32.x8,u32.x4 (gfx906, gfx1030, gfx1100, gfx1151, gfx1200, gfx1201)
    """
    f16: _image_sample_c_d_cl_cube
    f32: _image_sample_c_d_cl_cube
    nortn: _image_sample_c_d_cl_cube_nortn
    v4f16: _image_sample_c_d_cl_cube
    v4f32: _image_sample_c_d_cl_cube
    v4i32: _image_sample_c_d_cl_cube
    v8i32: _image_sample_c_d_cl_cube
    @overload
    def __call__(self, components: int, z: Any, dsdh: Any, dtdh: Any, dsdv: Any, dtdv: Any, s: Any, t: Any, face: Any, clamp: Any, rsrc: Any, sampler: Any, unnormalised: int, texture_fail: int, aux: int, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, components: int, z: Any, dsdh: Any, dtdh: Any, dsdv: Any, dtdv: Any, s: Any, t: Any, face: Any, clamp: Any, rsrc: Any, sampler: Any, unnormalised: int, texture_fail: int, aux: int, /) -> Any: ...

class _image_sample_c_d_cl_o_1d_nortn:
    """
    amdgcn.image.sample.c.d.cl.o._1d.nortn(components: 0..15, offset: u32, z: f32, dsdh: T, dsdv: T, s: U, clamp: U, rsrc: V, sampler: W, unnormalised: bool, texture_fail: 0..1, aux: cache), T U V W: f32,f32,u32.x8,u32.x4 f16,f16,u32.x8,u32.x4 (gfx1030, gfx1100, gfx1151, gfx1200, gfx1201)
    """
    f16: _image_sample_c_d_cl_o_1d_nortn
    f32: _image_sample_c_d_cl_o_1d_nortn
    v4i32: _image_sample_c_d_cl_o_1d_nortn
    v8i32: _image_sample_c_d_cl_o_1d_nortn
    def __call__(self, components: int, offset: Any, z: Any, dsdh: Any, dsdv: Any, s: Any, clamp: Any, rsrc: Any, sampler: Any, unnormalised: int, texture_fail: int, aux: int, /) -> Any: ...

class _image_sample_c_d_cl_o_1d:
    """
    amdgcn.image.sample.c.d.cl.o._1d(components: 0..15, offset: u32, z: f32, dsdh: U, dsdv: U, s: V, clamp: V, rsrc: W, sampler: X, unnormalised: bool, texture_fail: 0..1, aux: cache) -> T, T U V W X: f32.x4,f32,f32,u32.x8,u32.x4 f32.x4,f16,f16,u32.x8,u32.x4 f16.x4,f32,f32,u32.x8,u32.x4 (gfx906, gfx1030, gfx1100, gfx1151, gfx1200, gfx1201)
    """
    f16: _image_sample_c_d_cl_o_1d
    f32: _image_sample_c_d_cl_o_1d
    nortn: _image_sample_c_d_cl_o_1d_nortn
    v4f16: _image_sample_c_d_cl_o_1d
    v4f32: _image_sample_c_d_cl_o_1d
    v4i32: _image_sample_c_d_cl_o_1d
    v8i32: _image_sample_c_d_cl_o_1d
    @overload
    def __call__(self, components: int, offset: Any, z: Any, dsdh: Any, dsdv: Any, s: Any, clamp: Any, rsrc: Any, sampler: Any, unnormalised: int, texture_fail: int, aux: int, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, components: int, offset: Any, z: Any, dsdh: Any, dsdv: Any, s: Any, clamp: Any, rsrc: Any, sampler: Any, unnormalised: int, texture_fail: int, aux: int, /) -> Any: ...

class _image_sample_c_d_cl_o_1darray_nortn:
    """
    amdgcn.image.sample.c.d.cl.o._1darray.nortn(components: 0..15, offset: u32, z: f32, dsdh: T, dsdv: T, s: U, slice: U, clamp: U, rsrc: V, sampler: W, unnormalised: bool, texture_fail: 0..1, aux: cache), T U V W: f32,f32,u32.x8,u32.x4 f16,f16,u32.x8,u32.x4 (gfx1030, gfx1100, gfx1151, gfx1200, gfx1201)
    """
    f16: _image_sample_c_d_cl_o_1darray_nortn
    f32: _image_sample_c_d_cl_o_1darray_nortn
    v4i32: _image_sample_c_d_cl_o_1darray_nortn
    v8i32: _image_sample_c_d_cl_o_1darray_nortn
    def __call__(self, components: int, offset: Any, z: Any, dsdh: Any, dsdv: Any, s: Any, slice: Any, clamp: Any, rsrc: Any, sampler: Any, unnormalised: int, texture_fail: int, aux: int, /) -> Any: ...

class _image_sample_c_d_cl_o_1darray:
    """
    amdgcn.image.sample.c.d.cl.o._1darray(components: 0..15, offset: u32, z: f32, dsdh: U, dsdv: U, s: V, slice: V, clamp: V, rsrc: W, sampler: X, unnormalised: bool, texture_fail: 0..1, aux: cache) -> T, T U V W X: f32.x4,f32,f32,u32.x8,u32.x4 f32.x4,f16,f16,u32.x8,u32.x4 f16.x4,f32,f32,u32.x8,u32.x4 (gfx906, gfx1030, gfx1100, gfx1151, gfx1200, gfx1201)
    """
    f16: _image_sample_c_d_cl_o_1darray
    f32: _image_sample_c_d_cl_o_1darray
    nortn: _image_sample_c_d_cl_o_1darray_nortn
    v4f16: _image_sample_c_d_cl_o_1darray
    v4f32: _image_sample_c_d_cl_o_1darray
    v4i32: _image_sample_c_d_cl_o_1darray
    v8i32: _image_sample_c_d_cl_o_1darray
    @overload
    def __call__(self, components: int, offset: Any, z: Any, dsdh: Any, dsdv: Any, s: Any, slice: Any, clamp: Any, rsrc: Any, sampler: Any, unnormalised: int, texture_fail: int, aux: int, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, components: int, offset: Any, z: Any, dsdh: Any, dsdv: Any, s: Any, slice: Any, clamp: Any, rsrc: Any, sampler: Any, unnormalised: int, texture_fail: int, aux: int, /) -> Any: ...

class _image_sample_c_d_cl_o_2d_nortn:
    """
    amdgcn.image.sample.c.d.cl.o._2d.nortn(components: 0..15, offset: u32, z: f32, dsdh: T, dtdh: T, dsdv: T, dtdv: T, s: U, t: U, clamp: U, rsrc: V, sampler: W, unnormalised: bool, texture_fail: 0..1, aux: cache), T U V W: f32,f32,u32.x8,u32.x4 f16,f16,u32.x8,u32.x4 (gfx1030, gfx1100, gfx1151, gfx1200, gfx1201)
    """
    f16: _image_sample_c_d_cl_o_2d_nortn
    f32: _image_sample_c_d_cl_o_2d_nortn
    v4i32: _image_sample_c_d_cl_o_2d_nortn
    v8i32: _image_sample_c_d_cl_o_2d_nortn
    def __call__(self, components: int, offset: Any, z: Any, dsdh: Any, dtdh: Any, dsdv: Any, dtdv: Any, s: Any, t: Any, clamp: Any, rsrc: Any, sampler: Any, unnormalised: int, texture_fail: int, aux: int, /) -> Any: ...

class _image_sample_c_d_cl_o_2d:
    """
    amdgcn.image.sample.c.d.cl.o._2d(components: 0..15, offset: u32, z: f32, dsdh: U, dtdh: U, dsdv: U, dtdv: U, s: V, t: V, clamp: V, rsrc: W, sampler: X, unnormalised: bool, texture_fail: 0..1, aux: cache) -> T, T U V W X: f32.x4,f32,f32,u32.x8,u32.x4 f32.x4,f16,f16,u32.x8,u32.x4 f16.x4,f32,f32,u32.x8,u32.x4 (gfx906, gfx1030, gfx1100, gfx1151, gfx1200, gfx1201)
    """
    f16: _image_sample_c_d_cl_o_2d
    f32: _image_sample_c_d_cl_o_2d
    nortn: _image_sample_c_d_cl_o_2d_nortn
    v4f16: _image_sample_c_d_cl_o_2d
    v4f32: _image_sample_c_d_cl_o_2d
    v4i32: _image_sample_c_d_cl_o_2d
    v8i32: _image_sample_c_d_cl_o_2d
    @overload
    def __call__(self, components: int, offset: Any, z: Any, dsdh: Any, dtdh: Any, dsdv: Any, dtdv: Any, s: Any, t: Any, clamp: Any, rsrc: Any, sampler: Any, unnormalised: int, texture_fail: int, aux: int, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, components: int, offset: Any, z: Any, dsdh: Any, dtdh: Any, dsdv: Any, dtdv: Any, s: Any, t: Any, clamp: Any, rsrc: Any, sampler: Any, unnormalised: int, texture_fail: int, aux: int, /) -> Any: ...

class _image_sample_c_d_cl_o_2darray_nortn:
    """
    amdgcn.image.sample.c.d.cl.o._2darray.nortn(components: 0..15, offset: u32, z: f32, dsdh: T, dtdh: T, dsdv: T, dtdv: T, s: U, t: U, slice: U, clamp: U, rsrc: V, sampler: W, unnormalised: bool, texture_fail: 0..1, aux: cache), T U V W: f32,f32,u32.x8,u32.x4 f16,f16,u32.x8,u32.x4 (gfx1030, gfx1100, gfx1151, gfx1200, gfx1201)
    """
    f16: _image_sample_c_d_cl_o_2darray_nortn
    f32: _image_sample_c_d_cl_o_2darray_nortn
    v4i32: _image_sample_c_d_cl_o_2darray_nortn
    v8i32: _image_sample_c_d_cl_o_2darray_nortn
    def __call__(self, components: int, offset: Any, z: Any, dsdh: Any, dtdh: Any, dsdv: Any, dtdv: Any, s: Any, t: Any, slice: Any, clamp: Any, rsrc: Any, sampler: Any, unnormalised: int, texture_fail: int, aux: int, /) -> Any: ...

class _image_sample_c_d_cl_o_2darray:
    """
    amdgcn.image.sample.c.d.cl.o._2darray(components: 0..15, offset: u32, z: f32, dsdh: U, dtdh: U, dsdv: U, dtdv: U, s: V, t: V, slice: V, clamp: V, rsrc: W, sampler: X, unnormalised: bool, texture_fail: 0..1, aux: cache) -> T, T U V W X: f32.x4,f32,f32,u32.x8,u32.x4 f32.x4,f16,f16,u32.x8,u32.x4 f16.x4,f32,f32,u32.x8,u32.x4 (gfx906, gfx1030, gfx1100, gfx1151, gfx1200, gfx1201)
    """
    f16: _image_sample_c_d_cl_o_2darray
    f32: _image_sample_c_d_cl_o_2darray
    nortn: _image_sample_c_d_cl_o_2darray_nortn
    v4f16: _image_sample_c_d_cl_o_2darray
    v4f32: _image_sample_c_d_cl_o_2darray
    v4i32: _image_sample_c_d_cl_o_2darray
    v8i32: _image_sample_c_d_cl_o_2darray
    @overload
    def __call__(self, components: int, offset: Any, z: Any, dsdh: Any, dtdh: Any, dsdv: Any, dtdv: Any, s: Any, t: Any, slice: Any, clamp: Any, rsrc: Any, sampler: Any, unnormalised: int, texture_fail: int, aux: int, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, components: int, offset: Any, z: Any, dsdh: Any, dtdh: Any, dsdv: Any, dtdv: Any, s: Any, t: Any, slice: Any, clamp: Any, rsrc: Any, sampler: Any, unnormalised: int, texture_fail: int, aux: int, /) -> Any: ...

class _image_sample_c_d_cl_o_3d_nortn:
    """
    amdgcn.image.sample.c.d.cl.o._3d.nortn(components: 0..15, offset: u32, z: f32, dsdh: T, dtdh: T, drdh: T, dsdv: T, dtdv: T, drdv: T, s: U, t: U, r: U, clamp: U, rsrc: V, sampler: W, unnormalised: bool, texture_fail: 0..1, aux: cache), T U V W: f32,f32,u32.x8,u32.x4 f16,f16,u32.x8,u32.x4 (gfx1030, gfx1100, gfx1151, gfx1200, gfx1201)
    """
    f16: _image_sample_c_d_cl_o_3d_nortn
    f32: _image_sample_c_d_cl_o_3d_nortn
    v4i32: _image_sample_c_d_cl_o_3d_nortn
    v8i32: _image_sample_c_d_cl_o_3d_nortn
    def __call__(self, components: int, offset: Any, z: Any, dsdh: Any, dtdh: Any, drdh: Any, dsdv: Any, dtdv: Any, drdv: Any, s: Any, t: Any, r: Any, clamp: Any, rsrc: Any, sampler: Any, unnormalised: int, texture_fail: int, aux: int, /) -> Any: ...

class _image_sample_c_d_cl_o_3d:
    """
    amdgcn.image.sample.c.d.cl.o._3d(components: 0..15, offset: u32, z: f32, dsdh: U, dtdh: U, drdh: U, dsdv: U, dtdv: U, drdv: U, s: V, t: V, r: V, clamp: V, rsrc: W, sampler: X, unnormalised: bool, texture_fail: 0..1, aux: cache) -> T, T U V W X: f32.x4,f32,f32,u32.x8,u32.x4 f32.x4,f16,f16,u32.x8,u32.x4 f16.x4,f32,f32,u32.x8,u32.x4 (gfx906, gfx1030, gfx1100, gfx1151, gfx1200, gfx1201)
    """
    f16: _image_sample_c_d_cl_o_3d
    f32: _image_sample_c_d_cl_o_3d
    nortn: _image_sample_c_d_cl_o_3d_nortn
    v4f16: _image_sample_c_d_cl_o_3d
    v4f32: _image_sample_c_d_cl_o_3d
    v4i32: _image_sample_c_d_cl_o_3d
    v8i32: _image_sample_c_d_cl_o_3d
    @overload
    def __call__(self, components: int, offset: Any, z: Any, dsdh: Any, dtdh: Any, drdh: Any, dsdv: Any, dtdv: Any, drdv: Any, s: Any, t: Any, r: Any, clamp: Any, rsrc: Any, sampler: Any, unnormalised: int, texture_fail: int, aux: int, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, components: int, offset: Any, z: Any, dsdh: Any, dtdh: Any, drdh: Any, dsdv: Any, dtdv: Any, drdv: Any, s: Any, t: Any, r: Any, clamp: Any, rsrc: Any, sampler: Any, unnormalised: int, texture_fail: int, aux: int, /) -> Any: ...

class _image_sample_c_d_cl_o_cube_nortn:
    """
    amdgcn.image.sample.c.d.cl.o.cube.nortn(components: 0..15, offset: u32, z: f32, dsdh: T, dtdh: T, dsdv: T, dtdv: T, s: U, t: U, face: U, clamp: U, rsrc: V, sampler: W, unnormalised: bool, texture_fail: 0..1, aux: cache), T U V W: f32,f32,u32.x8,u32.x4 f16,f16,u32.x8,u32.x4 (gfx1030, gfx1100, gfx1151, gfx1200, gfx1201)
    """
    f16: _image_sample_c_d_cl_o_cube_nortn
    f32: _image_sample_c_d_cl_o_cube_nortn
    v4i32: _image_sample_c_d_cl_o_cube_nortn
    v8i32: _image_sample_c_d_cl_o_cube_nortn
    def __call__(self, components: int, offset: Any, z: Any, dsdh: Any, dtdh: Any, dsdv: Any, dtdv: Any, s: Any, t: Any, face: Any, clamp: Any, rsrc: Any, sampler: Any, unnormalised: int, texture_fail: int, aux: int, /) -> Any: ...

class _image_sample_c_d_cl_o_cube:
    """
    amdgcn.image.sample.c.d.cl.o.cube(components: 0..15, offset: u32, z: f32, dsdh: U, dtdh: U, dsdv: U, dtdv: U, s: V, t: V, face: V, clamp: V, rsrc: W, sampler: X, unnormalised: bool, texture_fail: 0..1, aux: cache) -> T, T U V W X: f32.x4,f32,f32,u32.x8,u32.x4 f32.x4,f16,f16,u32.x8,u32.x4 f16.x4,f32,f32,u32.x8,u32.x4 (gfx906, gfx1030, gfx1100, gfx1151, gfx1200, gfx1201)
    """
    f16: _image_sample_c_d_cl_o_cube
    f32: _image_sample_c_d_cl_o_cube
    nortn: _image_sample_c_d_cl_o_cube_nortn
    v4f16: _image_sample_c_d_cl_o_cube
    v4f32: _image_sample_c_d_cl_o_cube
    v4i32: _image_sample_c_d_cl_o_cube
    v8i32: _image_sample_c_d_cl_o_cube
    @overload
    def __call__(self, components: int, offset: Any, z: Any, dsdh: Any, dtdh: Any, dsdv: Any, dtdv: Any, s: Any, t: Any, face: Any, clamp: Any, rsrc: Any, sampler: Any, unnormalised: int, texture_fail: int, aux: int, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, components: int, offset: Any, z: Any, dsdh: Any, dtdh: Any, dsdv: Any, dtdv: Any, s: Any, t: Any, face: Any, clamp: Any, rsrc: Any, sampler: Any, unnormalised: int, texture_fail: int, aux: int, /) -> Any: ...

class _image_sample_c_d_cl_o:
    _1d: _image_sample_c_d_cl_o_1d
    _1darray: _image_sample_c_d_cl_o_1darray
    _2d: _image_sample_c_d_cl_o_2d
    _2darray: _image_sample_c_d_cl_o_2darray
    _3d: _image_sample_c_d_cl_o_3d
    cube: _image_sample_c_d_cl_o_cube

class _image_sample_c_d_cl:
    _1d: _image_sample_c_d_cl_1d
    _1darray: _image_sample_c_d_cl_1darray
    _2d: _image_sample_c_d_cl_2d
    _2darray: _image_sample_c_d_cl_2darray
    _3d: _image_sample_c_d_cl_3d
    cube: _image_sample_c_d_cl_cube
    o: _image_sample_c_d_cl_o

class _image_sample_c_d_cube_nortn:
    """
    amdgcn.image.sample.c.d.cube.nortn(components: 0..15, z: f32, dsdh: T, dtdh: T, dsdv: T, dtdv: T, s: U, t: U, face: U, rsrc: V, sampler: W, unnormalised: bool, texture_fail: 0..1, aux: cache), T U V W: f32,f32,u32.x8,u32.x4 f16,f16,u32.x8,u32.x4 (gfx1030, gfx1100, gfx1151, gfx1200, gfx1201)
    """
    f16: _image_sample_c_d_cube_nortn
    f32: _image_sample_c_d_cube_nortn
    v4i32: _image_sample_c_d_cube_nortn
    v8i32: _image_sample_c_d_cube_nortn
    def __call__(self, components: int, z: Any, dsdh: Any, dtdh: Any, dsdv: Any, dtdv: Any, s: Any, t: Any, face: Any, rsrc: Any, sampler: Any, unnormalised: int, texture_fail: int, aux: int, /) -> Any: ...

class _image_sample_c_d_cube:
    """
    amdgcn.image.sample.c.d.cube(components: 0..15, z: f32, dsdh: U, dtdh: U, dsdv: U, dtdv: U, s: V, t: V, face: V, rsrc: W, sampler: X, unnormalised: bool, texture_fail: 0..1, aux: cache) -> T, T U V W X: f32.x4,f32,f32,u32.x8,u32.x4 f32.x4,f16,f16,u32.x8,u32.x4 f16.x4,f32,f32,u32.x8,u32.x4 (gfx906, gfx1030, gfx1100, gfx1151, gfx1200, gfx1201)
    """
    f16: _image_sample_c_d_cube
    f32: _image_sample_c_d_cube
    nortn: _image_sample_c_d_cube_nortn
    v4f16: _image_sample_c_d_cube
    v4f32: _image_sample_c_d_cube
    v4i32: _image_sample_c_d_cube
    v8i32: _image_sample_c_d_cube
    @overload
    def __call__(self, components: int, z: Any, dsdh: Any, dtdh: Any, dsdv: Any, dtdv: Any, s: Any, t: Any, face: Any, rsrc: Any, sampler: Any, unnormalised: int, texture_fail: int, aux: int, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, components: int, z: Any, dsdh: Any, dtdh: Any, dsdv: Any, dtdv: Any, s: Any, t: Any, face: Any, rsrc: Any, sampler: Any, unnormalised: int, texture_fail: int, aux: int, /) -> Any: ...

class _image_sample_c_d_o_1d_nortn:
    """
    amdgcn.image.sample.c.d.o._1d.nortn(components: 0..15, offset: u32, z: f32, dsdh: T, dsdv: T, s: U, rsrc: V, sampler: W, unnormalised: bool, texture_fail: 0..1, aux: cache), T U V W: f32,f32,u32.x8,u32.x4 f16,f16,u32.x8,u32.x4 (gfx1030, gfx1100, gfx1151, gfx1200, gfx1201)
    """
    f16: _image_sample_c_d_o_1d_nortn
    f32: _image_sample_c_d_o_1d_nortn
    v4i32: _image_sample_c_d_o_1d_nortn
    v8i32: _image_sample_c_d_o_1d_nortn
    def __call__(self, components: int, offset: Any, z: Any, dsdh: Any, dsdv: Any, s: Any, rsrc: Any, sampler: Any, unnormalised: int, texture_fail: int, aux: int, /) -> Any: ...

class _image_sample_c_d_o_1d:
    """
    amdgcn.image.sample.c.d.o._1d(components: 0..15, offset: u32, z: f32, dsdh: U, dsdv: U, s: V, rsrc: W, sampler: X, unnormalised: bool, texture_fail: 0..1, aux: cache) -> T, T U V W X: f32.x4,f32,f32,u32.x8,u32.x4 f32.x4,f16,f16,u32.x8,u32.x4 f16.x4,f32,f32,u32.x8,u32.x4 (gfx906, gfx1030, gfx1100, gfx1151, gfx1200, gfx1201)
    """
    f16: _image_sample_c_d_o_1d
    f32: _image_sample_c_d_o_1d
    nortn: _image_sample_c_d_o_1d_nortn
    v4f16: _image_sample_c_d_o_1d
    v4f32: _image_sample_c_d_o_1d
    v4i32: _image_sample_c_d_o_1d
    v8i32: _image_sample_c_d_o_1d
    @overload
    def __call__(self, components: int, offset: Any, z: Any, dsdh: Any, dsdv: Any, s: Any, rsrc: Any, sampler: Any, unnormalised: int, texture_fail: int, aux: int, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, components: int, offset: Any, z: Any, dsdh: Any, dsdv: Any, s: Any, rsrc: Any, sampler: Any, unnormalised: int, texture_fail: int, aux: int, /) -> Any: ...

class _image_sample_c_d_o_1darray_nortn:
    """
    amdgcn.image.sample.c.d.o._1darray.nortn(components: 0..15, offset: u32, z: f32, dsdh: T, dsdv: T, s: U, slice: U, rsrc: V, sampler: W, unnormalised: bool, texture_fail: 0..1, aux: cache), T U V W: f32,f32,u32.x8,u32.x4 f16,f16,u32.x8,u32.x4 (gfx1030, gfx1100, gfx1151, gfx1200, gfx1201)
    """
    f16: _image_sample_c_d_o_1darray_nortn
    f32: _image_sample_c_d_o_1darray_nortn
    v4i32: _image_sample_c_d_o_1darray_nortn
    v8i32: _image_sample_c_d_o_1darray_nortn
    def __call__(self, components: int, offset: Any, z: Any, dsdh: Any, dsdv: Any, s: Any, slice: Any, rsrc: Any, sampler: Any, unnormalised: int, texture_fail: int, aux: int, /) -> Any: ...

class _image_sample_c_d_o_1darray:
    """
    amdgcn.image.sample.c.d.o._1darray(components: 0..15, offset: u32, z: f32, dsdh: U, dsdv: U, s: V, slice: V, rsrc: W, sampler: X, unnormalised: bool, texture_fail: 0..1, aux: cache) -> T, T U V W X: f32.x4,f32,f32,u32.x8,u32.x4 f32.x4,f16,f16,u32.x8,u32.x4 f16.x4,f32,f32,u32.x8,u32.x4 (gfx906, gfx1030, gfx1100, gfx1151, gfx1200, gfx1201)
    """
    f16: _image_sample_c_d_o_1darray
    f32: _image_sample_c_d_o_1darray
    nortn: _image_sample_c_d_o_1darray_nortn
    v4f16: _image_sample_c_d_o_1darray
    v4f32: _image_sample_c_d_o_1darray
    v4i32: _image_sample_c_d_o_1darray
    v8i32: _image_sample_c_d_o_1darray
    @overload
    def __call__(self, components: int, offset: Any, z: Any, dsdh: Any, dsdv: Any, s: Any, slice: Any, rsrc: Any, sampler: Any, unnormalised: int, texture_fail: int, aux: int, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, components: int, offset: Any, z: Any, dsdh: Any, dsdv: Any, s: Any, slice: Any, rsrc: Any, sampler: Any, unnormalised: int, texture_fail: int, aux: int, /) -> Any: ...

class _image_sample_c_d_o_2d_nortn:
    """
    amdgcn.image.sample.c.d.o._2d.nortn(components: 0..15, offset: u32, z: f32, dsdh: T, dtdh: T, dsdv: T, dtdv: T, s: U, t: U, rsrc: V, sampler: W, unnormalised: bool, texture_fail: 0..1, aux: cache), T U V W: f32,f32,u32.x8,u32.x4 f16,f16,u32.x8,u32.x4 (gfx1030, gfx1100, gfx1151, gfx1200, gfx1201)
    """
    f16: _image_sample_c_d_o_2d_nortn
    f32: _image_sample_c_d_o_2d_nortn
    v4i32: _image_sample_c_d_o_2d_nortn
    v8i32: _image_sample_c_d_o_2d_nortn
    def __call__(self, components: int, offset: Any, z: Any, dsdh: Any, dtdh: Any, dsdv: Any, dtdv: Any, s: Any, t: Any, rsrc: Any, sampler: Any, unnormalised: int, texture_fail: int, aux: int, /) -> Any: ...

class _image_sample_c_d_o_2d:
    """
    amdgcn.image.sample.c.d.o._2d(components: 0..15, offset: u32, z: f32, dsdh: U, dtdh: U, dsdv: U, dtdv: U, s: V, t: V, rsrc: W, sampler: X, unnormalised: bool, texture_fail: 0..1, aux: cache) -> T, T U V W X: f32.x4,f32,f32,u32.x8,u32.x4 f32.x4,f16,f16,u32.x8,u32.x4 f16.x4,f32,f32,u32.x8,u32.x4 (gfx906, gfx1030, gfx1100, gfx1151, gfx1200, gfx1201)
    """
    f16: _image_sample_c_d_o_2d
    f32: _image_sample_c_d_o_2d
    nortn: _image_sample_c_d_o_2d_nortn
    v4f16: _image_sample_c_d_o_2d
    v4f32: _image_sample_c_d_o_2d
    v4i32: _image_sample_c_d_o_2d
    v8i32: _image_sample_c_d_o_2d
    @overload
    def __call__(self, components: int, offset: Any, z: Any, dsdh: Any, dtdh: Any, dsdv: Any, dtdv: Any, s: Any, t: Any, rsrc: Any, sampler: Any, unnormalised: int, texture_fail: int, aux: int, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, components: int, offset: Any, z: Any, dsdh: Any, dtdh: Any, dsdv: Any, dtdv: Any, s: Any, t: Any, rsrc: Any, sampler: Any, unnormalised: int, texture_fail: int, aux: int, /) -> Any: ...

class _image_sample_c_d_o_2darray_nortn:
    """
    amdgcn.image.sample.c.d.o._2darray.nortn(components: 0..15, offset: u32, z: f32, dsdh: T, dtdh: T, dsdv: T, dtdv: T, s: U, t: U, slice: U, rsrc: V, sampler: W, unnormalised: bool, texture_fail: 0..1, aux: cache), T U V W: f32,f32,u32.x8,u32.x4 f16,f16,u32.x8,u32.x4 (gfx1030, gfx1100, gfx1151, gfx1200, gfx1201)
    """
    f16: _image_sample_c_d_o_2darray_nortn
    f32: _image_sample_c_d_o_2darray_nortn
    v4i32: _image_sample_c_d_o_2darray_nortn
    v8i32: _image_sample_c_d_o_2darray_nortn
    def __call__(self, components: int, offset: Any, z: Any, dsdh: Any, dtdh: Any, dsdv: Any, dtdv: Any, s: Any, t: Any, slice: Any, rsrc: Any, sampler: Any, unnormalised: int, texture_fail: int, aux: int, /) -> Any: ...

class _image_sample_c_d_o_2darray:
    """
    amdgcn.image.sample.c.d.o._2darray(components: 0..15, offset: u32, z: f32, dsdh: U, dtdh: U, dsdv: U, dtdv: U, s: V, t: V, slice: V, rsrc: W, sampler: X, unnormalised: bool, texture_fail: 0..1, aux: cache) -> T, T U V W X: f32.x4,f32,f32,u32.x8,u32.x4 f32.x4,f16,f16,u32.x8,u32.x4 f16.x4,f32,f32,u32.x8,u32.x4 (gfx906, gfx1030, gfx1100, gfx1151, gfx1200, gfx1201)
    """
    f16: _image_sample_c_d_o_2darray
    f32: _image_sample_c_d_o_2darray
    nortn: _image_sample_c_d_o_2darray_nortn
    v4f16: _image_sample_c_d_o_2darray
    v4f32: _image_sample_c_d_o_2darray
    v4i32: _image_sample_c_d_o_2darray
    v8i32: _image_sample_c_d_o_2darray
    @overload
    def __call__(self, components: int, offset: Any, z: Any, dsdh: Any, dtdh: Any, dsdv: Any, dtdv: Any, s: Any, t: Any, slice: Any, rsrc: Any, sampler: Any, unnormalised: int, texture_fail: int, aux: int, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, components: int, offset: Any, z: Any, dsdh: Any, dtdh: Any, dsdv: Any, dtdv: Any, s: Any, t: Any, slice: Any, rsrc: Any, sampler: Any, unnormalised: int, texture_fail: int, aux: int, /) -> Any: ...

class _image_sample_c_d_o_3d_nortn:
    """
    amdgcn.image.sample.c.d.o._3d.nortn(components: 0..15, offset: u32, z: f32, dsdh: T, dtdh: T, drdh: T, dsdv: T, dtdv: T, drdv: T, s: U, t: U, r: U, rsrc: V, sampler: W, unnormalised: bool, texture_fail: 0..1, aux: cache), T U V W: f32,f32,u32.x8,u32.x4 f16,f16,u32.x8,u32.x4 (gfx1030, gfx1100, gfx1151, gfx1200, gfx1201)
    """
    f16: _image_sample_c_d_o_3d_nortn
    f32: _image_sample_c_d_o_3d_nortn
    v4i32: _image_sample_c_d_o_3d_nortn
    v8i32: _image_sample_c_d_o_3d_nortn
    def __call__(self, components: int, offset: Any, z: Any, dsdh: Any, dtdh: Any, drdh: Any, dsdv: Any, dtdv: Any, drdv: Any, s: Any, t: Any, r: Any, rsrc: Any, sampler: Any, unnormalised: int, texture_fail: int, aux: int, /) -> Any: ...

class _image_sample_c_d_o_3d:
    """
    amdgcn.image.sample.c.d.o._3d(components: 0..15, offset: u32, z: f32, dsdh: U, dtdh: U, drdh: U, dsdv: U, dtdv: U, drdv: U, s: V, t: V, r: V, rsrc: W, sampler: X, unnormalised: bool, texture_fail: 0..1, aux: cache) -> T, T U V W X: f32.x4,f32,f32,u32.x8,u32.x4 f32.x4,f16,f16,u32.x8,u32.x4 f16.x4,f32,f32,u32.x8,u32.x4 (gfx906, gfx1030, gfx1100, gfx1151, gfx1200, gfx1201)
    """
    f16: _image_sample_c_d_o_3d
    f32: _image_sample_c_d_o_3d
    nortn: _image_sample_c_d_o_3d_nortn
    v4f16: _image_sample_c_d_o_3d
    v4f32: _image_sample_c_d_o_3d
    v4i32: _image_sample_c_d_o_3d
    v8i32: _image_sample_c_d_o_3d
    @overload
    def __call__(self, components: int, offset: Any, z: Any, dsdh: Any, dtdh: Any, drdh: Any, dsdv: Any, dtdv: Any, drdv: Any, s: Any, t: Any, r: Any, rsrc: Any, sampler: Any, unnormalised: int, texture_fail: int, aux: int, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, components: int, offset: Any, z: Any, dsdh: Any, dtdh: Any, drdh: Any, dsdv: Any, dtdv: Any, drdv: Any, s: Any, t: Any, r: Any, rsrc: Any, sampler: Any, unnormalised: int, texture_fail: int, aux: int, /) -> Any: ...

class _image_sample_c_d_o_cube_nortn:
    """
    amdgcn.image.sample.c.d.o.cube.nortn(components: 0..15, offset: u32, z: f32, dsdh: T, dtdh: T, dsdv: T, dtdv: T, s: U, t: U, face: U, rsrc: V, sampler: W, unnormalised: bool, texture_fail: 0..1, aux: cache), T U V W: f32,f32,u32.x8,u32.x4 f16,f16,u32.x8,u32.x4 (gfx1030, gfx1100, gfx1151, gfx1200, gfx1201)
    """
    f16: _image_sample_c_d_o_cube_nortn
    f32: _image_sample_c_d_o_cube_nortn
    v4i32: _image_sample_c_d_o_cube_nortn
    v8i32: _image_sample_c_d_o_cube_nortn
    def __call__(self, components: int, offset: Any, z: Any, dsdh: Any, dtdh: Any, dsdv: Any, dtdv: Any, s: Any, t: Any, face: Any, rsrc: Any, sampler: Any, unnormalised: int, texture_fail: int, aux: int, /) -> Any: ...

class _image_sample_c_d_o_cube:
    """
    amdgcn.image.sample.c.d.o.cube(components: 0..15, offset: u32, z: f32, dsdh: U, dtdh: U, dsdv: U, dtdv: U, s: V, t: V, face: V, rsrc: W, sampler: X, unnormalised: bool, texture_fail: 0..1, aux: cache) -> T, T U V W X: f32.x4,f32,f32,u32.x8,u32.x4 f32.x4,f16,f16,u32.x8,u32.x4 f16.x4,f32,f32,u32.x8,u32.x4 (gfx906, gfx1030, gfx1100, gfx1151, gfx1200, gfx1201)
    """
    f16: _image_sample_c_d_o_cube
    f32: _image_sample_c_d_o_cube
    nortn: _image_sample_c_d_o_cube_nortn
    v4f16: _image_sample_c_d_o_cube
    v4f32: _image_sample_c_d_o_cube
    v4i32: _image_sample_c_d_o_cube
    v8i32: _image_sample_c_d_o_cube
    @overload
    def __call__(self, components: int, offset: Any, z: Any, dsdh: Any, dtdh: Any, dsdv: Any, dtdv: Any, s: Any, t: Any, face: Any, rsrc: Any, sampler: Any, unnormalised: int, texture_fail: int, aux: int, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, components: int, offset: Any, z: Any, dsdh: Any, dtdh: Any, dsdv: Any, dtdv: Any, s: Any, t: Any, face: Any, rsrc: Any, sampler: Any, unnormalised: int, texture_fail: int, aux: int, /) -> Any: ...

class _image_sample_c_d_o:
    _1d: _image_sample_c_d_o_1d
    _1darray: _image_sample_c_d_o_1darray
    _2d: _image_sample_c_d_o_2d
    _2darray: _image_sample_c_d_o_2darray
    _3d: _image_sample_c_d_o_3d
    cube: _image_sample_c_d_o_cube

class _image_sample_c_d:
    _1d: _image_sample_c_d_1d
    _1darray: _image_sample_c_d_1darray
    _2d: _image_sample_c_d_2d
    _2darray: _image_sample_c_d_2darray
    _3d: _image_sample_c_d_3d
    cl: _image_sample_c_d_cl
    cube: _image_sample_c_d_cube
    o: _image_sample_c_d_o

class _image_sample_c_l_1d_nortn:
    """
    amdgcn.image.sample.c.l._1d.nortn(components: 0..15, z: f32, s: T, lod: T, rsrc: U, sampler: V, unnormalised: bool, texture_fail: 0..1, aux: cache), T U V: f32,u32.x8,u32.x4 f16,u32.x8,u32.x4 (gfx1030, gfx1100, gfx1151, gfx1200, gfx1201)
    """
    f16: _image_sample_c_l_1d_nortn
    f32: _image_sample_c_l_1d_nortn
    v4i32: _image_sample_c_l_1d_nortn
    v8i32: _image_sample_c_l_1d_nortn
    def __call__(self, components: int, z: Any, s: Any, lod: Any, rsrc: Any, sampler: Any, unnormalised: int, texture_fail: int, aux: int, /) -> Any: ...

class _image_sample_c_l_1d:
    """
    amdgcn.image.sample.c.l._1d(components: 0..15, z: f32, s: U, lod: U, rsrc: V, sampler: W, unnormalised: bool, texture_fail: 0..1, aux: cache) -> T, T U V W: f32.x4,f32,u32.x8,u32.x4 f32.x4,f16,u32.x8,u32.x4 f16.x4,f32,u32.x8,u32.x4 (gfx906, gfx1030, gfx1100, gfx1151, gfx1200, gfx1201)
    """
    f16: _image_sample_c_l_1d
    f32: _image_sample_c_l_1d
    nortn: _image_sample_c_l_1d_nortn
    v4f16: _image_sample_c_l_1d
    v4f32: _image_sample_c_l_1d
    v4i32: _image_sample_c_l_1d
    v8i32: _image_sample_c_l_1d
    @overload
    def __call__(self, components: int, z: Any, s: Any, lod: Any, rsrc: Any, sampler: Any, unnormalised: int, texture_fail: int, aux: int, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, components: int, z: Any, s: Any, lod: Any, rsrc: Any, sampler: Any, unnormalised: int, texture_fail: int, aux: int, /) -> Any: ...

class _image_sample_c_l_1darray_nortn:
    """
    amdgcn.image.sample.c.l._1darray.nortn(components: 0..15, z: f32, s: T, slice: T, lod: T, rsrc: U, sampler: V, unnormalised: bool, texture_fail: 0..1, aux: cache), T U V: f32,u32.x8,u32.x4 f16,u32.x8,u32.x4 (gfx1030, gfx1100, gfx1151, gfx1200, gfx1201)
    """
    f16: _image_sample_c_l_1darray_nortn
    f32: _image_sample_c_l_1darray_nortn
    v4i32: _image_sample_c_l_1darray_nortn
    v8i32: _image_sample_c_l_1darray_nortn
    def __call__(self, components: int, z: Any, s: Any, slice: Any, lod: Any, rsrc: Any, sampler: Any, unnormalised: int, texture_fail: int, aux: int, /) -> Any: ...

class _image_sample_c_l_1darray:
    """
    amdgcn.image.sample.c.l._1darray(components: 0..15, z: f32, s: U, slice: U, lod: U, rsrc: V, sampler: W, unnormalised: bool, texture_fail: 0..1, aux: cache) -> T, T U V W: f32.x4,f32,u32.x8,u32.x4 f32.x4,f16,u32.x8,u32.x4 f16.x4,f32,u32.x8,u32.x4 (gfx906, gfx1030, gfx1100, gfx1151, gfx1200, gfx1201)
    """
    f16: _image_sample_c_l_1darray
    f32: _image_sample_c_l_1darray
    nortn: _image_sample_c_l_1darray_nortn
    v4f16: _image_sample_c_l_1darray
    v4f32: _image_sample_c_l_1darray
    v4i32: _image_sample_c_l_1darray
    v8i32: _image_sample_c_l_1darray
    @overload
    def __call__(self, components: int, z: Any, s: Any, slice: Any, lod: Any, rsrc: Any, sampler: Any, unnormalised: int, texture_fail: int, aux: int, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, components: int, z: Any, s: Any, slice: Any, lod: Any, rsrc: Any, sampler: Any, unnormalised: int, texture_fail: int, aux: int, /) -> Any: ...

class _image_sample_c_l_2d_nortn:
    """
    amdgcn.image.sample.c.l._2d.nortn(components: 0..15, z: f32, s: T, t: T, lod: T, rsrc: U, sampler: V, unnormalised: bool, texture_fail: 0..1, aux: cache), T U V: f32,u32.x8,u32.x4 f16,u32.x8,u32.x4 (gfx1030, gfx1100, gfx1151, gfx1200, gfx1201)
    """
    f16: _image_sample_c_l_2d_nortn
    f32: _image_sample_c_l_2d_nortn
    v4i32: _image_sample_c_l_2d_nortn
    v8i32: _image_sample_c_l_2d_nortn
    def __call__(self, components: int, z: Any, s: Any, t: Any, lod: Any, rsrc: Any, sampler: Any, unnormalised: int, texture_fail: int, aux: int, /) -> Any: ...

class _image_sample_c_l_2d:
    """
    amdgcn.image.sample.c.l._2d(components: 0..15, z: f32, s: U, t: U, lod: U, rsrc: V, sampler: W, unnormalised: bool, texture_fail: 0..1, aux: cache) -> T, T U V W: f32.x4,f32,u32.x8,u32.x4 f32.x4,f16,u32.x8,u32.x4 f16.x4,f32,u32.x8,u32.x4 (gfx906, gfx1030, gfx1100, gfx1151, gfx1200, gfx1201)
    """
    f16: _image_sample_c_l_2d
    f32: _image_sample_c_l_2d
    nortn: _image_sample_c_l_2d_nortn
    v4f16: _image_sample_c_l_2d
    v4f32: _image_sample_c_l_2d
    v4i32: _image_sample_c_l_2d
    v8i32: _image_sample_c_l_2d
    @overload
    def __call__(self, components: int, z: Any, s: Any, t: Any, lod: Any, rsrc: Any, sampler: Any, unnormalised: int, texture_fail: int, aux: int, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, components: int, z: Any, s: Any, t: Any, lod: Any, rsrc: Any, sampler: Any, unnormalised: int, texture_fail: int, aux: int, /) -> Any: ...

class _image_sample_c_l_2darray_nortn:
    """
    amdgcn.image.sample.c.l._2darray.nortn(components: 0..15, z: f32, s: T, t: T, slice: T, lod: T, rsrc: U, sampler: V, unnormalised: bool, texture_fail: 0..1, aux: cache), T U V: f32,u32.x8,u32.x4 f16,u32.x8,u32.x4 (gfx1030, gfx1100, gfx1151, gfx1200, gfx1201)
    """
    f16: _image_sample_c_l_2darray_nortn
    f32: _image_sample_c_l_2darray_nortn
    v4i32: _image_sample_c_l_2darray_nortn
    v8i32: _image_sample_c_l_2darray_nortn
    def __call__(self, components: int, z: Any, s: Any, t: Any, slice: Any, lod: Any, rsrc: Any, sampler: Any, unnormalised: int, texture_fail: int, aux: int, /) -> Any: ...

class _image_sample_c_l_2darray:
    """
    amdgcn.image.sample.c.l._2darray(components: 0..15, z: f32, s: U, t: U, slice: U, lod: U, rsrc: V, sampler: W, unnormalised: bool, texture_fail: 0..1, aux: cache) -> T, T U V W: f32.x4,f32,u32.x8,u32.x4 f32.x4,f16,u32.x8,u32.x4 f16.x4,f32,u32.x8,u32.x4 (gfx906, gfx1030, gfx1100, gfx1151, gfx1200, gfx1201)
    """
    f16: _image_sample_c_l_2darray
    f32: _image_sample_c_l_2darray
    nortn: _image_sample_c_l_2darray_nortn
    v4f16: _image_sample_c_l_2darray
    v4f32: _image_sample_c_l_2darray
    v4i32: _image_sample_c_l_2darray
    v8i32: _image_sample_c_l_2darray
    @overload
    def __call__(self, components: int, z: Any, s: Any, t: Any, slice: Any, lod: Any, rsrc: Any, sampler: Any, unnormalised: int, texture_fail: int, aux: int, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, components: int, z: Any, s: Any, t: Any, slice: Any, lod: Any, rsrc: Any, sampler: Any, unnormalised: int, texture_fail: int, aux: int, /) -> Any: ...

class _image_sample_c_l_3d_nortn:
    """
    amdgcn.image.sample.c.l._3d.nortn(components: 0..15, z: f32, s: T, t: T, r: T, lod: T, rsrc: U, sampler: V, unnormalised: bool, texture_fail: 0..1, aux: cache), T U V: f32,u32.x8,u32.x4 f16,u32.x8,u32.x4 (gfx1030, gfx1100, gfx1151, gfx1200, gfx1201)
    """
    f16: _image_sample_c_l_3d_nortn
    f32: _image_sample_c_l_3d_nortn
    v4i32: _image_sample_c_l_3d_nortn
    v8i32: _image_sample_c_l_3d_nortn
    def __call__(self, components: int, z: Any, s: Any, t: Any, r: Any, lod: Any, rsrc: Any, sampler: Any, unnormalised: int, texture_fail: int, aux: int, /) -> Any: ...

class _image_sample_c_l_3d:
    """
    amdgcn.image.sample.c.l._3d(components: 0..15, z: f32, s: U, t: U, r: U, lod: U, rsrc: V, sampler: W, unnormalised: bool, texture_fail: 0..1, aux: cache) -> T, T U V W: f32.x4,f32,u32.x8,u32.x4 f32.x4,f16,u32.x8,u32.x4 f16.x4,f32,u32.x8,u32.x4 (gfx906, gfx1030, gfx1100, gfx1151, gfx1200, gfx1201)
    """
    f16: _image_sample_c_l_3d
    f32: _image_sample_c_l_3d
    nortn: _image_sample_c_l_3d_nortn
    v4f16: _image_sample_c_l_3d
    v4f32: _image_sample_c_l_3d
    v4i32: _image_sample_c_l_3d
    v8i32: _image_sample_c_l_3d
    @overload
    def __call__(self, components: int, z: Any, s: Any, t: Any, r: Any, lod: Any, rsrc: Any, sampler: Any, unnormalised: int, texture_fail: int, aux: int, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, components: int, z: Any, s: Any, t: Any, r: Any, lod: Any, rsrc: Any, sampler: Any, unnormalised: int, texture_fail: int, aux: int, /) -> Any: ...

class _image_sample_c_l_cube_nortn:
    """
    amdgcn.image.sample.c.l.cube.nortn(components: 0..15, z: f32, s: T, t: T, face: T, lod: T, rsrc: U, sampler: V, unnormalised: bool, texture_fail: 0..1, aux: cache), T U V: f32,u32.x8,u32.x4 f16,u32.x8,u32.x4 (gfx1030, gfx1100, gfx1151, gfx1200, gfx1201)
    """
    f16: _image_sample_c_l_cube_nortn
    f32: _image_sample_c_l_cube_nortn
    v4i32: _image_sample_c_l_cube_nortn
    v8i32: _image_sample_c_l_cube_nortn
    def __call__(self, components: int, z: Any, s: Any, t: Any, face: Any, lod: Any, rsrc: Any, sampler: Any, unnormalised: int, texture_fail: int, aux: int, /) -> Any: ...

class _image_sample_c_l_cube:
    """
    amdgcn.image.sample.c.l.cube(components: 0..15, z: f32, s: U, t: U, face: U, lod: U, rsrc: V, sampler: W, unnormalised: bool, texture_fail: 0..1, aux: cache) -> T, T U V W: f32.x4,f32,u32.x8,u32.x4 f32.x4,f16,u32.x8,u32.x4 f16.x4,f32,u32.x8,u32.x4 (gfx906, gfx1030, gfx1100, gfx1151, gfx1200, gfx1201)
    """
    f16: _image_sample_c_l_cube
    f32: _image_sample_c_l_cube
    nortn: _image_sample_c_l_cube_nortn
    v4f16: _image_sample_c_l_cube
    v4f32: _image_sample_c_l_cube
    v4i32: _image_sample_c_l_cube
    v8i32: _image_sample_c_l_cube
    @overload
    def __call__(self, components: int, z: Any, s: Any, t: Any, face: Any, lod: Any, rsrc: Any, sampler: Any, unnormalised: int, texture_fail: int, aux: int, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, components: int, z: Any, s: Any, t: Any, face: Any, lod: Any, rsrc: Any, sampler: Any, unnormalised: int, texture_fail: int, aux: int, /) -> Any: ...

class _image_sample_c_l_o_1d_nortn:
    """
    amdgcn.image.sample.c.l.o._1d.nortn(components: 0..15, offset: u32, z: f32, s: T, lod: T, rsrc: U, sampler: V, unnormalised: bool, texture_fail: 0..1, aux: cache), T U V: f32,u32.x8,u32.x4 f16,u32.x8,u32.x4 (gfx1030, gfx1100, gfx1151, gfx1200, gfx1201)
    """
    f16: _image_sample_c_l_o_1d_nortn
    f32: _image_sample_c_l_o_1d_nortn
    v4i32: _image_sample_c_l_o_1d_nortn
    v8i32: _image_sample_c_l_o_1d_nortn
    def __call__(self, components: int, offset: Any, z: Any, s: Any, lod: Any, rsrc: Any, sampler: Any, unnormalised: int, texture_fail: int, aux: int, /) -> Any: ...

class _image_sample_c_l_o_1d:
    """
    amdgcn.image.sample.c.l.o._1d(components: 0..15, offset: u32, z: f32, s: U, lod: U, rsrc: V, sampler: W, unnormalised: bool, texture_fail: 0..1, aux: cache) -> T, T U V W: f32.x4,f32,u32.x8,u32.x4 f32.x4,f16,u32.x8,u32.x4 f16.x4,f32,u32.x8,u32.x4 (gfx906, gfx1030, gfx1100, gfx1151, gfx1200, gfx1201)
    """
    f16: _image_sample_c_l_o_1d
    f32: _image_sample_c_l_o_1d
    nortn: _image_sample_c_l_o_1d_nortn
    v4f16: _image_sample_c_l_o_1d
    v4f32: _image_sample_c_l_o_1d
    v4i32: _image_sample_c_l_o_1d
    v8i32: _image_sample_c_l_o_1d
    @overload
    def __call__(self, components: int, offset: Any, z: Any, s: Any, lod: Any, rsrc: Any, sampler: Any, unnormalised: int, texture_fail: int, aux: int, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, components: int, offset: Any, z: Any, s: Any, lod: Any, rsrc: Any, sampler: Any, unnormalised: int, texture_fail: int, aux: int, /) -> Any: ...

class _image_sample_c_l_o_1darray_nortn:
    """
    amdgcn.image.sample.c.l.o._1darray.nortn(components: 0..15, offset: u32, z: f32, s: T, slice: T, lod: T, rsrc: U, sampler: V, unnormalised: bool, texture_fail: 0..1, aux: cache), T U V: f32,u32.x8,u32.x4 f16,u32.x8,u32.x4 (gfx1030, gfx1100, gfx1151, gfx1200, gfx1201)
    """
    f16: _image_sample_c_l_o_1darray_nortn
    f32: _image_sample_c_l_o_1darray_nortn
    v4i32: _image_sample_c_l_o_1darray_nortn
    v8i32: _image_sample_c_l_o_1darray_nortn
    def __call__(self, components: int, offset: Any, z: Any, s: Any, slice: Any, lod: Any, rsrc: Any, sampler: Any, unnormalised: int, texture_fail: int, aux: int, /) -> Any: ...

class _image_sample_c_l_o_1darray:
    """
    amdgcn.image.sample.c.l.o._1darray(components: 0..15, offset: u32, z: f32, s: U, slice: U, lod: U, rsrc: V, sampler: W, unnormalised: bool, texture_fail: 0..1, aux: cache) -> T, T U V W: f32.x4,f32,u32.x8,u32.x4 f32.x4,f16,u32.x8,u32.x4 f16.x4,f32,u32.x8,u32.x4 (gfx906, gfx1030, gfx1100, gfx1151, gfx1200, gfx1201)
    """
    f16: _image_sample_c_l_o_1darray
    f32: _image_sample_c_l_o_1darray
    nortn: _image_sample_c_l_o_1darray_nortn
    v4f16: _image_sample_c_l_o_1darray
    v4f32: _image_sample_c_l_o_1darray
    v4i32: _image_sample_c_l_o_1darray
    v8i32: _image_sample_c_l_o_1darray
    @overload
    def __call__(self, components: int, offset: Any, z: Any, s: Any, slice: Any, lod: Any, rsrc: Any, sampler: Any, unnormalised: int, texture_fail: int, aux: int, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, components: int, offset: Any, z: Any, s: Any, slice: Any, lod: Any, rsrc: Any, sampler: Any, unnormalised: int, texture_fail: int, aux: int, /) -> Any: ...

class _image_sample_c_l_o_2d_nortn:
    """
    amdgcn.image.sample.c.l.o._2d.nortn(components: 0..15, offset: u32, z: f32, s: T, t: T, lod: T, rsrc: U, sampler: V, unnormalised: bool, texture_fail: 0..1, aux: cache), T U V: f32,u32.x8,u32.x4 f16,u32.x8,u32.x4 (gfx1030, gfx1100, gfx1151, gfx1200, gfx1201)
    """
    f16: _image_sample_c_l_o_2d_nortn
    f32: _image_sample_c_l_o_2d_nortn
    v4i32: _image_sample_c_l_o_2d_nortn
    v8i32: _image_sample_c_l_o_2d_nortn
    def __call__(self, components: int, offset: Any, z: Any, s: Any, t: Any, lod: Any, rsrc: Any, sampler: Any, unnormalised: int, texture_fail: int, aux: int, /) -> Any: ...

class _image_sample_c_l_o_2d:
    """
    amdgcn.image.sample.c.l.o._2d(components: 0..15, offset: u32, z: f32, s: U, t: U, lod: U, rsrc: V, sampler: W, unnormalised: bool, texture_fail: 0..1, aux: cache) -> T, T U V W: f32.x4,f32,u32.x8,u32.x4 f32.x4,f16,u32.x8,u32.x4 f16.x4,f32,u32.x8,u32.x4 (gfx906, gfx1030, gfx1100, gfx1151, gfx1200, gfx1201)
    """
    f16: _image_sample_c_l_o_2d
    f32: _image_sample_c_l_o_2d
    nortn: _image_sample_c_l_o_2d_nortn
    v4f16: _image_sample_c_l_o_2d
    v4f32: _image_sample_c_l_o_2d
    v4i32: _image_sample_c_l_o_2d
    v8i32: _image_sample_c_l_o_2d
    @overload
    def __call__(self, components: int, offset: Any, z: Any, s: Any, t: Any, lod: Any, rsrc: Any, sampler: Any, unnormalised: int, texture_fail: int, aux: int, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, components: int, offset: Any, z: Any, s: Any, t: Any, lod: Any, rsrc: Any, sampler: Any, unnormalised: int, texture_fail: int, aux: int, /) -> Any: ...

class _image_sample_c_l_o_2darray_nortn:
    """
    amdgcn.image.sample.c.l.o._2darray.nortn(components: 0..15, offset: u32, z: f32, s: T, t: T, slice: T, lod: T, rsrc: U, sampler: V, unnormalised: bool, texture_fail: 0..1, aux: cache), T U V: f32,u32.x8,u32.x4 f16,u32.x8,u32.x4 (gfx1030, gfx1100, gfx1151, gfx1200, gfx1201)
    """
    f16: _image_sample_c_l_o_2darray_nortn
    f32: _image_sample_c_l_o_2darray_nortn
    v4i32: _image_sample_c_l_o_2darray_nortn
    v8i32: _image_sample_c_l_o_2darray_nortn
    def __call__(self, components: int, offset: Any, z: Any, s: Any, t: Any, slice: Any, lod: Any, rsrc: Any, sampler: Any, unnormalised: int, texture_fail: int, aux: int, /) -> Any: ...

class _image_sample_c_l_o_2darray:
    """
    amdgcn.image.sample.c.l.o._2darray(components: 0..15, offset: u32, z: f32, s: U, t: U, slice: U, lod: U, rsrc: V, sampler: W, unnormalised: bool, texture_fail: 0..1, aux: cache) -> T, T U V W: f32.x4,f32,u32.x8,u32.x4 f32.x4,f16,u32.x8,u32.x4 f16.x4,f32,u32.x8,u32.x4 (gfx906, gfx1030, gfx1100, gfx1151, gfx1200, gfx1201)
    """
    f16: _image_sample_c_l_o_2darray
    f32: _image_sample_c_l_o_2darray
    nortn: _image_sample_c_l_o_2darray_nortn
    v4f16: _image_sample_c_l_o_2darray
    v4f32: _image_sample_c_l_o_2darray
    v4i32: _image_sample_c_l_o_2darray
    v8i32: _image_sample_c_l_o_2darray
    @overload
    def __call__(self, components: int, offset: Any, z: Any, s: Any, t: Any, slice: Any, lod: Any, rsrc: Any, sampler: Any, unnormalised: int, texture_fail: int, aux: int, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, components: int, offset: Any, z: Any, s: Any, t: Any, slice: Any, lod: Any, rsrc: Any, sampler: Any, unnormalised: int, texture_fail: int, aux: int, /) -> Any: ...

class _image_sample_c_l_o_3d_nortn:
    """
    amdgcn.image.sample.c.l.o._3d.nortn(components: 0..15, offset: u32, z: f32, s: T, t: T, r: T, lod: T, rsrc: U, sampler: V, unnormalised: bool, texture_fail: 0..1, aux: cache), T U V: f32,u32.x8,u32.x4 f16,u32.x8,u32.x4 (gfx1030, gfx1100, gfx1151, gfx1200, gfx1201)
    """
    f16: _image_sample_c_l_o_3d_nortn
    f32: _image_sample_c_l_o_3d_nortn
    v4i32: _image_sample_c_l_o_3d_nortn
    v8i32: _image_sample_c_l_o_3d_nortn
    def __call__(self, components: int, offset: Any, z: Any, s: Any, t: Any, r: Any, lod: Any, rsrc: Any, sampler: Any, unnormalised: int, texture_fail: int, aux: int, /) -> Any: ...

class _image_sample_c_l_o_3d:
    """
    amdgcn.image.sample.c.l.o._3d(components: 0..15, offset: u32, z: f32, s: U, t: U, r: U, lod: U, rsrc: V, sampler: W, unnormalised: bool, texture_fail: 0..1, aux: cache) -> T, T U V W: f32.x4,f32,u32.x8,u32.x4 f32.x4,f16,u32.x8,u32.x4 f16.x4,f32,u32.x8,u32.x4 (gfx906, gfx1030, gfx1100, gfx1151, gfx1200, gfx1201)
    """
    f16: _image_sample_c_l_o_3d
    f32: _image_sample_c_l_o_3d
    nortn: _image_sample_c_l_o_3d_nortn
    v4f16: _image_sample_c_l_o_3d
    v4f32: _image_sample_c_l_o_3d
    v4i32: _image_sample_c_l_o_3d
    v8i32: _image_sample_c_l_o_3d
    @overload
    def __call__(self, components: int, offset: Any, z: Any, s: Any, t: Any, r: Any, lod: Any, rsrc: Any, sampler: Any, unnormalised: int, texture_fail: int, aux: int, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, components: int, offset: Any, z: Any, s: Any, t: Any, r: Any, lod: Any, rsrc: Any, sampler: Any, unnormalised: int, texture_fail: int, aux: int, /) -> Any: ...

class _image_sample_c_l_o_cube_nortn:
    """
    amdgcn.image.sample.c.l.o.cube.nortn(components: 0..15, offset: u32, z: f32, s: T, t: T, face: T, lod: T, rsrc: U, sampler: V, unnormalised: bool, texture_fail: 0..1, aux: cache), T U V: f32,u32.x8,u32.x4 f16,u32.x8,u32.x4 (gfx1030, gfx1100, gfx1151, gfx1200, gfx1201)
    """
    f16: _image_sample_c_l_o_cube_nortn
    f32: _image_sample_c_l_o_cube_nortn
    v4i32: _image_sample_c_l_o_cube_nortn
    v8i32: _image_sample_c_l_o_cube_nortn
    def __call__(self, components: int, offset: Any, z: Any, s: Any, t: Any, face: Any, lod: Any, rsrc: Any, sampler: Any, unnormalised: int, texture_fail: int, aux: int, /) -> Any: ...

class _image_sample_c_l_o_cube:
    """
    amdgcn.image.sample.c.l.o.cube(components: 0..15, offset: u32, z: f32, s: U, t: U, face: U, lod: U, rsrc: V, sampler: W, unnormalised: bool, texture_fail: 0..1, aux: cache) -> T, T U V W: f32.x4,f32,u32.x8,u32.x4 f32.x4,f16,u32.x8,u32.x4 f16.x4,f32,u32.x8,u32.x4 (gfx906, gfx1030, gfx1100, gfx1151, gfx1200, gfx1201)
    """
    f16: _image_sample_c_l_o_cube
    f32: _image_sample_c_l_o_cube
    nortn: _image_sample_c_l_o_cube_nortn
    v4f16: _image_sample_c_l_o_cube
    v4f32: _image_sample_c_l_o_cube
    v4i32: _image_sample_c_l_o_cube
    v8i32: _image_sample_c_l_o_cube
    @overload
    def __call__(self, components: int, offset: Any, z: Any, s: Any, t: Any, face: Any, lod: Any, rsrc: Any, sampler: Any, unnormalised: int, texture_fail: int, aux: int, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, components: int, offset: Any, z: Any, s: Any, t: Any, face: Any, lod: Any, rsrc: Any, sampler: Any, unnormalised: int, texture_fail: int, aux: int, /) -> Any: ...

class _image_sample_c_l_o:
    _1d: _image_sample_c_l_o_1d
    _1darray: _image_sample_c_l_o_1darray
    _2d: _image_sample_c_l_o_2d
    _2darray: _image_sample_c_l_o_2darray
    _3d: _image_sample_c_l_o_3d
    cube: _image_sample_c_l_o_cube

class _image_sample_c_l:
    _1d: _image_sample_c_l_1d
    _1darray: _image_sample_c_l_1darray
    _2d: _image_sample_c_l_2d
    _2darray: _image_sample_c_l_2darray
    _3d: _image_sample_c_l_3d
    cube: _image_sample_c_l_cube
    o: _image_sample_c_l_o

class _image_sample_c_lz_1d_nortn:
    """
    amdgcn.image.sample.c.lz._1d.nortn(components: 0..15, z: f32, s: T, rsrc: U, sampler: V, unnormalised: bool, texture_fail: 0..1, aux: cache), T U V: f32,u32.x8,u32.x4 f16,u32.x8,u32.x4 (gfx1030, gfx1100, gfx1151, gfx1200, gfx1201)
    """
    f16: _image_sample_c_lz_1d_nortn
    f32: _image_sample_c_lz_1d_nortn
    v4i32: _image_sample_c_lz_1d_nortn
    v8i32: _image_sample_c_lz_1d_nortn
    def __call__(self, components: int, z: Any, s: Any, rsrc: Any, sampler: Any, unnormalised: int, texture_fail: int, aux: int, /) -> Any: ...

class _image_sample_c_lz_1d:
    """
    amdgcn.image.sample.c.lz._1d(components: 0..15, z: f32, s: U, rsrc: V, sampler: W, unnormalised: bool, texture_fail: 0..1, aux: cache) -> T, T U V W: f32.x4,f32,u32.x8,u32.x4 f32.x4,f16,u32.x8,u32.x4 f16.x4,f32,u32.x8,u32.x4 (gfx906, gfx1030, gfx1100, gfx1151, gfx1200, gfx1201)
    """
    f16: _image_sample_c_lz_1d
    f32: _image_sample_c_lz_1d
    nortn: _image_sample_c_lz_1d_nortn
    v4f16: _image_sample_c_lz_1d
    v4f32: _image_sample_c_lz_1d
    v4i32: _image_sample_c_lz_1d
    v8i32: _image_sample_c_lz_1d
    @overload
    def __call__(self, components: int, z: Any, s: Any, rsrc: Any, sampler: Any, unnormalised: int, texture_fail: int, aux: int, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, components: int, z: Any, s: Any, rsrc: Any, sampler: Any, unnormalised: int, texture_fail: int, aux: int, /) -> Any: ...

class _image_sample_c_lz_1darray_nortn:
    """
    amdgcn.image.sample.c.lz._1darray.nortn(components: 0..15, z: f32, s: T, slice: T, rsrc: U, sampler: V, unnormalised: bool, texture_fail: 0..1, aux: cache), T U V: f32,u32.x8,u32.x4 f16,u32.x8,u32.x4 (gfx1030, gfx1100, gfx1151, gfx1200, gfx1201)
    """
    f16: _image_sample_c_lz_1darray_nortn
    f32: _image_sample_c_lz_1darray_nortn
    v4i32: _image_sample_c_lz_1darray_nortn
    v8i32: _image_sample_c_lz_1darray_nortn
    def __call__(self, components: int, z: Any, s: Any, slice: Any, rsrc: Any, sampler: Any, unnormalised: int, texture_fail: int, aux: int, /) -> Any: ...

class _image_sample_c_lz_1darray:
    """
    amdgcn.image.sample.c.lz._1darray(components: 0..15, z: f32, s: U, slice: U, rsrc: V, sampler: W, unnormalised: bool, texture_fail: 0..1, aux: cache) -> T, T U V W: f32.x4,f32,u32.x8,u32.x4 f32.x4,f16,u32.x8,u32.x4 f16.x4,f32,u32.x8,u32.x4 (gfx906, gfx1030, gfx1100, gfx1151, gfx1200, gfx1201)
    """
    f16: _image_sample_c_lz_1darray
    f32: _image_sample_c_lz_1darray
    nortn: _image_sample_c_lz_1darray_nortn
    v4f16: _image_sample_c_lz_1darray
    v4f32: _image_sample_c_lz_1darray
    v4i32: _image_sample_c_lz_1darray
    v8i32: _image_sample_c_lz_1darray
    @overload
    def __call__(self, components: int, z: Any, s: Any, slice: Any, rsrc: Any, sampler: Any, unnormalised: int, texture_fail: int, aux: int, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, components: int, z: Any, s: Any, slice: Any, rsrc: Any, sampler: Any, unnormalised: int, texture_fail: int, aux: int, /) -> Any: ...

class _image_sample_c_lz_2d_nortn:
    """
    amdgcn.image.sample.c.lz._2d.nortn(components: 0..15, z: f32, s: T, t: T, rsrc: U, sampler: V, unnormalised: bool, texture_fail: 0..1, aux: cache), T U V: f32,u32.x8,u32.x4 f16,u32.x8,u32.x4 (gfx1030, gfx1100, gfx1151, gfx1200, gfx1201)
    """
    f16: _image_sample_c_lz_2d_nortn
    f32: _image_sample_c_lz_2d_nortn
    v4i32: _image_sample_c_lz_2d_nortn
    v8i32: _image_sample_c_lz_2d_nortn
    def __call__(self, components: int, z: Any, s: Any, t: Any, rsrc: Any, sampler: Any, unnormalised: int, texture_fail: int, aux: int, /) -> Any: ...

class _image_sample_c_lz_2d:
    """
    amdgcn.image.sample.c.lz._2d(components: 0..15, z: f32, s: U, t: U, rsrc: V, sampler: W, unnormalised: bool, texture_fail: 0..1, aux: cache) -> T, T U V W: f32.x4,f32,u32.x8,u32.x4 f32.x4,f16,u32.x8,u32.x4 f16.x4,f32,u32.x8,u32.x4 (gfx906, gfx1030, gfx1100, gfx1151, gfx1200, gfx1201)
    """
    f16: _image_sample_c_lz_2d
    f32: _image_sample_c_lz_2d
    nortn: _image_sample_c_lz_2d_nortn
    v4f16: _image_sample_c_lz_2d
    v4f32: _image_sample_c_lz_2d
    v4i32: _image_sample_c_lz_2d
    v8i32: _image_sample_c_lz_2d
    @overload
    def __call__(self, components: int, z: Any, s: Any, t: Any, rsrc: Any, sampler: Any, unnormalised: int, texture_fail: int, aux: int, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, components: int, z: Any, s: Any, t: Any, rsrc: Any, sampler: Any, unnormalised: int, texture_fail: int, aux: int, /) -> Any: ...

class _image_sample_c_lz_2darray_nortn:
    """
    amdgcn.image.sample.c.lz._2darray.nortn(components: 0..15, z: f32, s: T, t: T, slice: T, rsrc: U, sampler: V, unnormalised: bool, texture_fail: 0..1, aux: cache), T U V: f32,u32.x8,u32.x4 f16,u32.x8,u32.x4 (gfx1030, gfx1100, gfx1151, gfx1200, gfx1201)
    """
    f16: _image_sample_c_lz_2darray_nortn
    f32: _image_sample_c_lz_2darray_nortn
    v4i32: _image_sample_c_lz_2darray_nortn
    v8i32: _image_sample_c_lz_2darray_nortn
    def __call__(self, components: int, z: Any, s: Any, t: Any, slice: Any, rsrc: Any, sampler: Any, unnormalised: int, texture_fail: int, aux: int, /) -> Any: ...

class _image_sample_c_lz_2darray:
    """
    amdgcn.image.sample.c.lz._2darray(components: 0..15, z: f32, s: U, t: U, slice: U, rsrc: V, sampler: W, unnormalised: bool, texture_fail: 0..1, aux: cache) -> T, T U V W: f32.x4,f32,u32.x8,u32.x4 f32.x4,f16,u32.x8,u32.x4 f16.x4,f32,u32.x8,u32.x4 (gfx906, gfx1030, gfx1100, gfx1151, gfx1200, gfx1201)
    """
    f16: _image_sample_c_lz_2darray
    f32: _image_sample_c_lz_2darray
    nortn: _image_sample_c_lz_2darray_nortn
    v4f16: _image_sample_c_lz_2darray
    v4f32: _image_sample_c_lz_2darray
    v4i32: _image_sample_c_lz_2darray
    v8i32: _image_sample_c_lz_2darray
    @overload
    def __call__(self, components: int, z: Any, s: Any, t: Any, slice: Any, rsrc: Any, sampler: Any, unnormalised: int, texture_fail: int, aux: int, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, components: int, z: Any, s: Any, t: Any, slice: Any, rsrc: Any, sampler: Any, unnormalised: int, texture_fail: int, aux: int, /) -> Any: ...

class _image_sample_c_lz_3d_nortn:
    """
    amdgcn.image.sample.c.lz._3d.nortn(components: 0..15, z: f32, s: T, t: T, r: T, rsrc: U, sampler: V, unnormalised: bool, texture_fail: 0..1, aux: cache), T U V: f32,u32.x8,u32.x4 f16,u32.x8,u32.x4 (gfx1030, gfx1100, gfx1151, gfx1200, gfx1201)
    """
    f16: _image_sample_c_lz_3d_nortn
    f32: _image_sample_c_lz_3d_nortn
    v4i32: _image_sample_c_lz_3d_nortn
    v8i32: _image_sample_c_lz_3d_nortn
    def __call__(self, components: int, z: Any, s: Any, t: Any, r: Any, rsrc: Any, sampler: Any, unnormalised: int, texture_fail: int, aux: int, /) -> Any: ...

class _image_sample_c_lz_3d:
    """
    amdgcn.image.sample.c.lz._3d(components: 0..15, z: f32, s: U, t: U, r: U, rsrc: V, sampler: W, unnormalised: bool, texture_fail: 0..1, aux: cache) -> T, T U V W: f32.x4,f32,u32.x8,u32.x4 f32.x4,f16,u32.x8,u32.x4 f16.x4,f32,u32.x8,u32.x4 (gfx906, gfx1030, gfx1100, gfx1151, gfx1200, gfx1201)
    """
    f16: _image_sample_c_lz_3d
    f32: _image_sample_c_lz_3d
    nortn: _image_sample_c_lz_3d_nortn
    v4f16: _image_sample_c_lz_3d
    v4f32: _image_sample_c_lz_3d
    v4i32: _image_sample_c_lz_3d
    v8i32: _image_sample_c_lz_3d
    @overload
    def __call__(self, components: int, z: Any, s: Any, t: Any, r: Any, rsrc: Any, sampler: Any, unnormalised: int, texture_fail: int, aux: int, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, components: int, z: Any, s: Any, t: Any, r: Any, rsrc: Any, sampler: Any, unnormalised: int, texture_fail: int, aux: int, /) -> Any: ...

class _image_sample_c_lz_cube_nortn:
    """
    amdgcn.image.sample.c.lz.cube.nortn(components: 0..15, z: f32, s: T, t: T, face: T, rsrc: U, sampler: V, unnormalised: bool, texture_fail: 0..1, aux: cache), T U V: f32,u32.x8,u32.x4 f16,u32.x8,u32.x4 (gfx1030, gfx1100, gfx1151, gfx1200, gfx1201)
    """
    f16: _image_sample_c_lz_cube_nortn
    f32: _image_sample_c_lz_cube_nortn
    v4i32: _image_sample_c_lz_cube_nortn
    v8i32: _image_sample_c_lz_cube_nortn
    def __call__(self, components: int, z: Any, s: Any, t: Any, face: Any, rsrc: Any, sampler: Any, unnormalised: int, texture_fail: int, aux: int, /) -> Any: ...

class _image_sample_c_lz_cube:
    """
    amdgcn.image.sample.c.lz.cube(components: 0..15, z: f32, s: U, t: U, face: U, rsrc: V, sampler: W, unnormalised: bool, texture_fail: 0..1, aux: cache) -> T, T U V W: f32.x4,f32,u32.x8,u32.x4 f32.x4,f16,u32.x8,u32.x4 f16.x4,f32,u32.x8,u32.x4 (gfx906, gfx1030, gfx1100, gfx1151, gfx1200, gfx1201)
    """
    f16: _image_sample_c_lz_cube
    f32: _image_sample_c_lz_cube
    nortn: _image_sample_c_lz_cube_nortn
    v4f16: _image_sample_c_lz_cube
    v4f32: _image_sample_c_lz_cube
    v4i32: _image_sample_c_lz_cube
    v8i32: _image_sample_c_lz_cube
    @overload
    def __call__(self, components: int, z: Any, s: Any, t: Any, face: Any, rsrc: Any, sampler: Any, unnormalised: int, texture_fail: int, aux: int, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, components: int, z: Any, s: Any, t: Any, face: Any, rsrc: Any, sampler: Any, unnormalised: int, texture_fail: int, aux: int, /) -> Any: ...

class _image_sample_c_lz_o_1d_nortn:
    """
    amdgcn.image.sample.c.lz.o._1d.nortn(components: 0..15, offset: u32, z: f32, s: T, rsrc: U, sampler: V, unnormalised: bool, texture_fail: 0..1, aux: cache), T U V: f32,u32.x8,u32.x4 f16,u32.x8,u32.x4 (gfx1030, gfx1100, gfx1151, gfx1200, gfx1201)
    """
    f16: _image_sample_c_lz_o_1d_nortn
    f32: _image_sample_c_lz_o_1d_nortn
    v4i32: _image_sample_c_lz_o_1d_nortn
    v8i32: _image_sample_c_lz_o_1d_nortn
    def __call__(self, components: int, offset: Any, z: Any, s: Any, rsrc: Any, sampler: Any, unnormalised: int, texture_fail: int, aux: int, /) -> Any: ...

class _image_sample_c_lz_o_1d:
    """
    amdgcn.image.sample.c.lz.o._1d(components: 0..15, offset: u32, z: f32, s: U, rsrc: V, sampler: W, unnormalised: bool, texture_fail: 0..1, aux: cache) -> T, T U V W: f32.x4,f32,u32.x8,u32.x4 f32.x4,f16,u32.x8,u32.x4 f16.x4,f32,u32.x8,u32.x4 (gfx906, gfx1030, gfx1100, gfx1151, gfx1200, gfx1201)
    """
    f16: _image_sample_c_lz_o_1d
    f32: _image_sample_c_lz_o_1d
    nortn: _image_sample_c_lz_o_1d_nortn
    v4f16: _image_sample_c_lz_o_1d
    v4f32: _image_sample_c_lz_o_1d
    v4i32: _image_sample_c_lz_o_1d
    v8i32: _image_sample_c_lz_o_1d
    @overload
    def __call__(self, components: int, offset: Any, z: Any, s: Any, rsrc: Any, sampler: Any, unnormalised: int, texture_fail: int, aux: int, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, components: int, offset: Any, z: Any, s: Any, rsrc: Any, sampler: Any, unnormalised: int, texture_fail: int, aux: int, /) -> Any: ...

class _image_sample_c_lz_o_1darray_nortn:
    """
    amdgcn.image.sample.c.lz.o._1darray.nortn(components: 0..15, offset: u32, z: f32, s: T, slice: T, rsrc: U, sampler: V, unnormalised: bool, texture_fail: 0..1, aux: cache), T U V: f32,u32.x8,u32.x4 f16,u32.x8,u32.x4 (gfx1030, gfx1100, gfx1151, gfx1200, gfx1201)
    """
    f16: _image_sample_c_lz_o_1darray_nortn
    f32: _image_sample_c_lz_o_1darray_nortn
    v4i32: _image_sample_c_lz_o_1darray_nortn
    v8i32: _image_sample_c_lz_o_1darray_nortn
    def __call__(self, components: int, offset: Any, z: Any, s: Any, slice: Any, rsrc: Any, sampler: Any, unnormalised: int, texture_fail: int, aux: int, /) -> Any: ...

class _image_sample_c_lz_o_1darray:
    """
    amdgcn.image.sample.c.lz.o._1darray(components: 0..15, offset: u32, z: f32, s: U, slice: U, rsrc: V, sampler: W, unnormalised: bool, texture_fail: 0..1, aux: cache) -> T, T U V W: f32.x4,f32,u32.x8,u32.x4 f32.x4,f16,u32.x8,u32.x4 f16.x4,f32,u32.x8,u32.x4 (gfx906, gfx1030, gfx1100, gfx1151, gfx1200, gfx1201)
    """
    f16: _image_sample_c_lz_o_1darray
    f32: _image_sample_c_lz_o_1darray
    nortn: _image_sample_c_lz_o_1darray_nortn
    v4f16: _image_sample_c_lz_o_1darray
    v4f32: _image_sample_c_lz_o_1darray
    v4i32: _image_sample_c_lz_o_1darray
    v8i32: _image_sample_c_lz_o_1darray
    @overload
    def __call__(self, components: int, offset: Any, z: Any, s: Any, slice: Any, rsrc: Any, sampler: Any, unnormalised: int, texture_fail: int, aux: int, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, components: int, offset: Any, z: Any, s: Any, slice: Any, rsrc: Any, sampler: Any, unnormalised: int, texture_fail: int, aux: int, /) -> Any: ...

class _image_sample_c_lz_o_2d_nortn:
    """
    amdgcn.image.sample.c.lz.o._2d.nortn(components: 0..15, offset: u32, z: f32, s: T, t: T, rsrc: U, sampler: V, unnormalised: bool, texture_fail: 0..1, aux: cache), T U V: f32,u32.x8,u32.x4 f16,u32.x8,u32.x4 (gfx1030, gfx1100, gfx1151, gfx1200, gfx1201)
    """
    f16: _image_sample_c_lz_o_2d_nortn
    f32: _image_sample_c_lz_o_2d_nortn
    v4i32: _image_sample_c_lz_o_2d_nortn
    v8i32: _image_sample_c_lz_o_2d_nortn
    def __call__(self, components: int, offset: Any, z: Any, s: Any, t: Any, rsrc: Any, sampler: Any, unnormalised: int, texture_fail: int, aux: int, /) -> Any: ...

class _image_sample_c_lz_o_2d:
    """
    amdgcn.image.sample.c.lz.o._2d(components: 0..15, offset: u32, z: f32, s: U, t: U, rsrc: V, sampler: W, unnormalised: bool, texture_fail: 0..1, aux: cache) -> T, T U V W: f32.x4,f32,u32.x8,u32.x4 f32.x4,f16,u32.x8,u32.x4 f16.x4,f32,u32.x8,u32.x4 (gfx906, gfx1030, gfx1100, gfx1151, gfx1200, gfx1201)
    """
    f16: _image_sample_c_lz_o_2d
    f32: _image_sample_c_lz_o_2d
    nortn: _image_sample_c_lz_o_2d_nortn
    v4f16: _image_sample_c_lz_o_2d
    v4f32: _image_sample_c_lz_o_2d
    v4i32: _image_sample_c_lz_o_2d
    v8i32: _image_sample_c_lz_o_2d
    @overload
    def __call__(self, components: int, offset: Any, z: Any, s: Any, t: Any, rsrc: Any, sampler: Any, unnormalised: int, texture_fail: int, aux: int, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, components: int, offset: Any, z: Any, s: Any, t: Any, rsrc: Any, sampler: Any, unnormalised: int, texture_fail: int, aux: int, /) -> Any: ...

class _image_sample_c_lz_o_2darray_nortn:
    """
    amdgcn.image.sample.c.lz.o._2darray.nortn(components: 0..15, offset: u32, z: f32, s: T, t: T, slice: T, rsrc: U, sampler: V, unnormalised: bool, texture_fail: 0..1, aux: cache), T U V: f32,u32.x8,u32.x4 f16,u32.x8,u32.x4 (gfx1030, gfx1100, gfx1151, gfx1200, gfx1201)
    """
    f16: _image_sample_c_lz_o_2darray_nortn
    f32: _image_sample_c_lz_o_2darray_nortn
    v4i32: _image_sample_c_lz_o_2darray_nortn
    v8i32: _image_sample_c_lz_o_2darray_nortn
    def __call__(self, components: int, offset: Any, z: Any, s: Any, t: Any, slice: Any, rsrc: Any, sampler: Any, unnormalised: int, texture_fail: int, aux: int, /) -> Any: ...

class _image_sample_c_lz_o_2darray:
    """
    amdgcn.image.sample.c.lz.o._2darray(components: 0..15, offset: u32, z: f32, s: U, t: U, slice: U, rsrc: V, sampler: W, unnormalised: bool, texture_fail: 0..1, aux: cache) -> T, T U V W: f32.x4,f32,u32.x8,u32.x4 f32.x4,f16,u32.x8,u32.x4 f16.x4,f32,u32.x8,u32.x4 (gfx906, gfx1030, gfx1100, gfx1151, gfx1200, gfx1201)
    """
    f16: _image_sample_c_lz_o_2darray
    f32: _image_sample_c_lz_o_2darray
    nortn: _image_sample_c_lz_o_2darray_nortn
    v4f16: _image_sample_c_lz_o_2darray
    v4f32: _image_sample_c_lz_o_2darray
    v4i32: _image_sample_c_lz_o_2darray
    v8i32: _image_sample_c_lz_o_2darray
    @overload
    def __call__(self, components: int, offset: Any, z: Any, s: Any, t: Any, slice: Any, rsrc: Any, sampler: Any, unnormalised: int, texture_fail: int, aux: int, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, components: int, offset: Any, z: Any, s: Any, t: Any, slice: Any, rsrc: Any, sampler: Any, unnormalised: int, texture_fail: int, aux: int, /) -> Any: ...

class _image_sample_c_lz_o_3d_nortn:
    """
    amdgcn.image.sample.c.lz.o._3d.nortn(components: 0..15, offset: u32, z: f32, s: T, t: T, r: T, rsrc: U, sampler: V, unnormalised: bool, texture_fail: 0..1, aux: cache), T U V: f32,u32.x8,u32.x4 f16,u32.x8,u32.x4 (gfx1030, gfx1100, gfx1151, gfx1200, gfx1201)
    """
    f16: _image_sample_c_lz_o_3d_nortn
    f32: _image_sample_c_lz_o_3d_nortn
    v4i32: _image_sample_c_lz_o_3d_nortn
    v8i32: _image_sample_c_lz_o_3d_nortn
    def __call__(self, components: int, offset: Any, z: Any, s: Any, t: Any, r: Any, rsrc: Any, sampler: Any, unnormalised: int, texture_fail: int, aux: int, /) -> Any: ...

class _image_sample_c_lz_o_3d:
    """
    amdgcn.image.sample.c.lz.o._3d(components: 0..15, offset: u32, z: f32, s: U, t: U, r: U, rsrc: V, sampler: W, unnormalised: bool, texture_fail: 0..1, aux: cache) -> T, T U V W: f32.x4,f32,u32.x8,u32.x4 f32.x4,f16,u32.x8,u32.x4 f16.x4,f32,u32.x8,u32.x4 (gfx906, gfx1030, gfx1100, gfx1151, gfx1200, gfx1201)
    """
    f16: _image_sample_c_lz_o_3d
    f32: _image_sample_c_lz_o_3d
    nortn: _image_sample_c_lz_o_3d_nortn
    v4f16: _image_sample_c_lz_o_3d
    v4f32: _image_sample_c_lz_o_3d
    v4i32: _image_sample_c_lz_o_3d
    v8i32: _image_sample_c_lz_o_3d
    @overload
    def __call__(self, components: int, offset: Any, z: Any, s: Any, t: Any, r: Any, rsrc: Any, sampler: Any, unnormalised: int, texture_fail: int, aux: int, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, components: int, offset: Any, z: Any, s: Any, t: Any, r: Any, rsrc: Any, sampler: Any, unnormalised: int, texture_fail: int, aux: int, /) -> Any: ...

class _image_sample_c_lz_o_cube_nortn:
    """
    amdgcn.image.sample.c.lz.o.cube.nortn(components: 0..15, offset: u32, z: f32, s: T, t: T, face: T, rsrc: U, sampler: V, unnormalised: bool, texture_fail: 0..1, aux: cache), T U V: f32,u32.x8,u32.x4 f16,u32.x8,u32.x4 (gfx1030, gfx1100, gfx1151, gfx1200, gfx1201)
    """
    f16: _image_sample_c_lz_o_cube_nortn
    f32: _image_sample_c_lz_o_cube_nortn
    v4i32: _image_sample_c_lz_o_cube_nortn
    v8i32: _image_sample_c_lz_o_cube_nortn
    def __call__(self, components: int, offset: Any, z: Any, s: Any, t: Any, face: Any, rsrc: Any, sampler: Any, unnormalised: int, texture_fail: int, aux: int, /) -> Any: ...

class _image_sample_c_lz_o_cube:
    """
    amdgcn.image.sample.c.lz.o.cube(components: 0..15, offset: u32, z: f32, s: U, t: U, face: U, rsrc: V, sampler: W, unnormalised: bool, texture_fail: 0..1, aux: cache) -> T, T U V W: f32.x4,f32,u32.x8,u32.x4 f32.x4,f16,u32.x8,u32.x4 f16.x4,f32,u32.x8,u32.x4 (gfx906, gfx1030, gfx1100, gfx1151, gfx1200, gfx1201)
    """
    f16: _image_sample_c_lz_o_cube
    f32: _image_sample_c_lz_o_cube
    nortn: _image_sample_c_lz_o_cube_nortn
    v4f16: _image_sample_c_lz_o_cube
    v4f32: _image_sample_c_lz_o_cube
    v4i32: _image_sample_c_lz_o_cube
    v8i32: _image_sample_c_lz_o_cube
    @overload
    def __call__(self, components: int, offset: Any, z: Any, s: Any, t: Any, face: Any, rsrc: Any, sampler: Any, unnormalised: int, texture_fail: int, aux: int, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, components: int, offset: Any, z: Any, s: Any, t: Any, face: Any, rsrc: Any, sampler: Any, unnormalised: int, texture_fail: int, aux: int, /) -> Any: ...

class _image_sample_c_lz_o:
    _1d: _image_sample_c_lz_o_1d
    _1darray: _image_sample_c_lz_o_1darray
    _2d: _image_sample_c_lz_o_2d
    _2darray: _image_sample_c_lz_o_2darray
    _3d: _image_sample_c_lz_o_3d
    cube: _image_sample_c_lz_o_cube

class _image_sample_c_lz:
    _1d: _image_sample_c_lz_1d
    _1darray: _image_sample_c_lz_1darray
    _2d: _image_sample_c_lz_2d
    _2darray: _image_sample_c_lz_2darray
    _3d: _image_sample_c_lz_3d
    cube: _image_sample_c_lz_cube
    o: _image_sample_c_lz_o

class _image_sample_c_o_1d_nortn:
    """
    amdgcn.image.sample.c.o._1d.nortn(components: 0..15, offset: u32, z: f32, s: T, rsrc: U, sampler: V, unnormalised: bool, texture_fail: 0..1, aux: cache), T U V: f32,u32.x8,u32.x4 f16,u32.x8,u32.x4 (gfx1030, gfx1100, gfx1151, gfx1200, gfx1201)
    """
    f16: _image_sample_c_o_1d_nortn
    f32: _image_sample_c_o_1d_nortn
    v4i32: _image_sample_c_o_1d_nortn
    v8i32: _image_sample_c_o_1d_nortn
    def __call__(self, components: int, offset: Any, z: Any, s: Any, rsrc: Any, sampler: Any, unnormalised: int, texture_fail: int, aux: int, /) -> Any: ...

class _image_sample_c_o_1d:
    """
    amdgcn.image.sample.c.o._1d(components: 0..15, offset: u32, z: f32, s: U, rsrc: V, sampler: W, unnormalised: bool, texture_fail: 0..1, aux: cache) -> T, T U V W: f32.x4,f32,u32.x8,u32.x4 f32.x4,f16,u32.x8,u32.x4 f16.x4,f32,u32.x8,u32.x4 (gfx906, gfx1030, gfx1100, gfx1151, gfx1200, gfx1201)
    """
    f16: _image_sample_c_o_1d
    f32: _image_sample_c_o_1d
    nortn: _image_sample_c_o_1d_nortn
    v4f16: _image_sample_c_o_1d
    v4f32: _image_sample_c_o_1d
    v4i32: _image_sample_c_o_1d
    v8i32: _image_sample_c_o_1d
    @overload
    def __call__(self, components: int, offset: Any, z: Any, s: Any, rsrc: Any, sampler: Any, unnormalised: int, texture_fail: int, aux: int, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, components: int, offset: Any, z: Any, s: Any, rsrc: Any, sampler: Any, unnormalised: int, texture_fail: int, aux: int, /) -> Any: ...

class _image_sample_c_o_1darray_nortn:
    """
    amdgcn.image.sample.c.o._1darray.nortn(components: 0..15, offset: u32, z: f32, s: T, slice: T, rsrc: U, sampler: V, unnormalised: bool, texture_fail: 0..1, aux: cache), T U V: f32,u32.x8,u32.x4 f16,u32.x8,u32.x4 (gfx1030, gfx1100, gfx1151, gfx1200, gfx1201)
    """
    f16: _image_sample_c_o_1darray_nortn
    f32: _image_sample_c_o_1darray_nortn
    v4i32: _image_sample_c_o_1darray_nortn
    v8i32: _image_sample_c_o_1darray_nortn
    def __call__(self, components: int, offset: Any, z: Any, s: Any, slice: Any, rsrc: Any, sampler: Any, unnormalised: int, texture_fail: int, aux: int, /) -> Any: ...

class _image_sample_c_o_1darray:
    """
    amdgcn.image.sample.c.o._1darray(components: 0..15, offset: u32, z: f32, s: U, slice: U, rsrc: V, sampler: W, unnormalised: bool, texture_fail: 0..1, aux: cache) -> T, T U V W: f32.x4,f32,u32.x8,u32.x4 f32.x4,f16,u32.x8,u32.x4 f16.x4,f32,u32.x8,u32.x4 (gfx906, gfx1030, gfx1100, gfx1151, gfx1200, gfx1201)
    """
    f16: _image_sample_c_o_1darray
    f32: _image_sample_c_o_1darray
    nortn: _image_sample_c_o_1darray_nortn
    v4f16: _image_sample_c_o_1darray
    v4f32: _image_sample_c_o_1darray
    v4i32: _image_sample_c_o_1darray
    v8i32: _image_sample_c_o_1darray
    @overload
    def __call__(self, components: int, offset: Any, z: Any, s: Any, slice: Any, rsrc: Any, sampler: Any, unnormalised: int, texture_fail: int, aux: int, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, components: int, offset: Any, z: Any, s: Any, slice: Any, rsrc: Any, sampler: Any, unnormalised: int, texture_fail: int, aux: int, /) -> Any: ...

class _image_sample_c_o_2d_nortn:
    """
    amdgcn.image.sample.c.o._2d.nortn(components: 0..15, offset: u32, z: f32, s: T, t: T, rsrc: U, sampler: V, unnormalised: bool, texture_fail: 0..1, aux: cache), T U V: f32,u32.x8,u32.x4 f16,u32.x8,u32.x4 (gfx1030, gfx1100, gfx1151, gfx1200, gfx1201)
    """
    f16: _image_sample_c_o_2d_nortn
    f32: _image_sample_c_o_2d_nortn
    v4i32: _image_sample_c_o_2d_nortn
    v8i32: _image_sample_c_o_2d_nortn
    def __call__(self, components: int, offset: Any, z: Any, s: Any, t: Any, rsrc: Any, sampler: Any, unnormalised: int, texture_fail: int, aux: int, /) -> Any: ...

class _image_sample_c_o_2d:
    """
    amdgcn.image.sample.c.o._2d(components: 0..15, offset: u32, z: f32, s: U, t: U, rsrc: V, sampler: W, unnormalised: bool, texture_fail: 0..1, aux: cache) -> T, T U V W: f32.x4,f32,u32.x8,u32.x4 f32.x4,f16,u32.x8,u32.x4 f16.x4,f32,u32.x8,u32.x4 (gfx906, gfx1030, gfx1100, gfx1151, gfx1200, gfx1201)
    """
    f16: _image_sample_c_o_2d
    f32: _image_sample_c_o_2d
    nortn: _image_sample_c_o_2d_nortn
    v4f16: _image_sample_c_o_2d
    v4f32: _image_sample_c_o_2d
    v4i32: _image_sample_c_o_2d
    v8i32: _image_sample_c_o_2d
    @overload
    def __call__(self, components: int, offset: Any, z: Any, s: Any, t: Any, rsrc: Any, sampler: Any, unnormalised: int, texture_fail: int, aux: int, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, components: int, offset: Any, z: Any, s: Any, t: Any, rsrc: Any, sampler: Any, unnormalised: int, texture_fail: int, aux: int, /) -> Any: ...

class _image_sample_c_o_2darray_nortn:
    """
    amdgcn.image.sample.c.o._2darray.nortn(components: 0..15, offset: u32, z: f32, s: T, t: T, slice: T, rsrc: U, sampler: V, unnormalised: bool, texture_fail: 0..1, aux: cache), T U V: f32,u32.x8,u32.x4 f16,u32.x8,u32.x4 (gfx1030, gfx1100, gfx1151, gfx1200, gfx1201)
    """
    f16: _image_sample_c_o_2darray_nortn
    f32: _image_sample_c_o_2darray_nortn
    v4i32: _image_sample_c_o_2darray_nortn
    v8i32: _image_sample_c_o_2darray_nortn
    def __call__(self, components: int, offset: Any, z: Any, s: Any, t: Any, slice: Any, rsrc: Any, sampler: Any, unnormalised: int, texture_fail: int, aux: int, /) -> Any: ...

class _image_sample_c_o_2darray:
    """
    amdgcn.image.sample.c.o._2darray(components: 0..15, offset: u32, z: f32, s: U, t: U, slice: U, rsrc: V, sampler: W, unnormalised: bool, texture_fail: 0..1, aux: cache) -> T, T U V W: f32.x4,f32,u32.x8,u32.x4 f32.x4,f16,u32.x8,u32.x4 f16.x4,f32,u32.x8,u32.x4 (gfx906, gfx1030, gfx1100, gfx1151, gfx1200, gfx1201)
    """
    f16: _image_sample_c_o_2darray
    f32: _image_sample_c_o_2darray
    nortn: _image_sample_c_o_2darray_nortn
    v4f16: _image_sample_c_o_2darray
    v4f32: _image_sample_c_o_2darray
    v4i32: _image_sample_c_o_2darray
    v8i32: _image_sample_c_o_2darray
    @overload
    def __call__(self, components: int, offset: Any, z: Any, s: Any, t: Any, slice: Any, rsrc: Any, sampler: Any, unnormalised: int, texture_fail: int, aux: int, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, components: int, offset: Any, z: Any, s: Any, t: Any, slice: Any, rsrc: Any, sampler: Any, unnormalised: int, texture_fail: int, aux: int, /) -> Any: ...

class _image_sample_c_o_3d_nortn:
    """
    amdgcn.image.sample.c.o._3d.nortn(components: 0..15, offset: u32, z: f32, s: T, t: T, r: T, rsrc: U, sampler: V, unnormalised: bool, texture_fail: 0..1, aux: cache), T U V: f32,u32.x8,u32.x4 f16,u32.x8,u32.x4 (gfx1030, gfx1100, gfx1151, gfx1200, gfx1201)
    """
    f16: _image_sample_c_o_3d_nortn
    f32: _image_sample_c_o_3d_nortn
    v4i32: _image_sample_c_o_3d_nortn
    v8i32: _image_sample_c_o_3d_nortn
    def __call__(self, components: int, offset: Any, z: Any, s: Any, t: Any, r: Any, rsrc: Any, sampler: Any, unnormalised: int, texture_fail: int, aux: int, /) -> Any: ...

class _image_sample_c_o_3d:
    """
    amdgcn.image.sample.c.o._3d(components: 0..15, offset: u32, z: f32, s: U, t: U, r: U, rsrc: V, sampler: W, unnormalised: bool, texture_fail: 0..1, aux: cache) -> T, T U V W: f32.x4,f32,u32.x8,u32.x4 f32.x4,f16,u32.x8,u32.x4 f16.x4,f32,u32.x8,u32.x4 (gfx906, gfx1030, gfx1100, gfx1151, gfx1200, gfx1201)
    """
    f16: _image_sample_c_o_3d
    f32: _image_sample_c_o_3d
    nortn: _image_sample_c_o_3d_nortn
    v4f16: _image_sample_c_o_3d
    v4f32: _image_sample_c_o_3d
    v4i32: _image_sample_c_o_3d
    v8i32: _image_sample_c_o_3d
    @overload
    def __call__(self, components: int, offset: Any, z: Any, s: Any, t: Any, r: Any, rsrc: Any, sampler: Any, unnormalised: int, texture_fail: int, aux: int, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, components: int, offset: Any, z: Any, s: Any, t: Any, r: Any, rsrc: Any, sampler: Any, unnormalised: int, texture_fail: int, aux: int, /) -> Any: ...

class _image_sample_c_o_cube_nortn:
    """
    amdgcn.image.sample.c.o.cube.nortn(components: 0..15, offset: u32, z: f32, s: T, t: T, face: T, rsrc: U, sampler: V, unnormalised: bool, texture_fail: 0..1, aux: cache), T U V: f32,u32.x8,u32.x4 f16,u32.x8,u32.x4 (gfx1030, gfx1100, gfx1151, gfx1200, gfx1201)
    """
    f16: _image_sample_c_o_cube_nortn
    f32: _image_sample_c_o_cube_nortn
    v4i32: _image_sample_c_o_cube_nortn
    v8i32: _image_sample_c_o_cube_nortn
    def __call__(self, components: int, offset: Any, z: Any, s: Any, t: Any, face: Any, rsrc: Any, sampler: Any, unnormalised: int, texture_fail: int, aux: int, /) -> Any: ...

class _image_sample_c_o_cube:
    """
    amdgcn.image.sample.c.o.cube(components: 0..15, offset: u32, z: f32, s: U, t: U, face: U, rsrc: V, sampler: W, unnormalised: bool, texture_fail: 0..1, aux: cache) -> T, T U V W: f32.x4,f32,u32.x8,u32.x4 f32.x4,f16,u32.x8,u32.x4 f16.x4,f32,u32.x8,u32.x4 (gfx906, gfx1030, gfx1100, gfx1151, gfx1200, gfx1201)
    """
    f16: _image_sample_c_o_cube
    f32: _image_sample_c_o_cube
    nortn: _image_sample_c_o_cube_nortn
    v4f16: _image_sample_c_o_cube
    v4f32: _image_sample_c_o_cube
    v4i32: _image_sample_c_o_cube
    v8i32: _image_sample_c_o_cube
    @overload
    def __call__(self, components: int, offset: Any, z: Any, s: Any, t: Any, face: Any, rsrc: Any, sampler: Any, unnormalised: int, texture_fail: int, aux: int, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, components: int, offset: Any, z: Any, s: Any, t: Any, face: Any, rsrc: Any, sampler: Any, unnormalised: int, texture_fail: int, aux: int, /) -> Any: ...

class _image_sample_c_o:
    _1d: _image_sample_c_o_1d
    _1darray: _image_sample_c_o_1darray
    _2d: _image_sample_c_o_2d
    _2darray: _image_sample_c_o_2darray
    _3d: _image_sample_c_o_3d
    cube: _image_sample_c_o_cube

class _image_sample_c:
    _1d: _image_sample_c_1d
    _1darray: _image_sample_c_1darray
    _2d: _image_sample_c_2d
    _2darray: _image_sample_c_2darray
    _3d: _image_sample_c_3d
    b: _image_sample_c_b
    cd: _image_sample_c_cd
    cl: _image_sample_c_cl
    cube: _image_sample_c_cube
    d: _image_sample_c_d
    l: _image_sample_c_l
    lz: _image_sample_c_lz
    o: _image_sample_c_o

class _image_sample_cd_1d_nortn:
    """
    amdgcn.image.sample.cd._1d.nortn(components: 0..15, dsdh: T, dsdv: T, s: U, rsrc: V, sampler: W, unnormalised: bool, texture_fail: 0..1, aux: cache), T U V W: f32,f32,u32.x8,u32.x4 f16,f16,u32.x8,u32.x4 (gfx1030)
    """
    f16: _image_sample_cd_1d_nortn
    f32: _image_sample_cd_1d_nortn
    v4i32: _image_sample_cd_1d_nortn
    v8i32: _image_sample_cd_1d_nortn
    def __call__(self, components: int, dsdh: Any, dsdv: Any, s: Any, rsrc: Any, sampler: Any, unnormalised: int, texture_fail: int, aux: int, /) -> Any: ...

class _image_sample_cd_1d:
    """
    amdgcn.image.sample.cd._1d(components: 0..15, dsdh: U, dsdv: U, s: V, rsrc: W, sampler: X, unnormalised: bool, texture_fail: 0..1, aux: cache) -> T, T U V W X: f32.x4,f32,f32,u32.x8,u32.x4 f32.x4,f16,f16,u32.x8,u32.x4 f16.x4,f32,f32,u32.x8,u32.x4 (gfx906, gfx1030)
    """
    f16: _image_sample_cd_1d
    f32: _image_sample_cd_1d
    nortn: _image_sample_cd_1d_nortn
    v4f16: _image_sample_cd_1d
    v4f32: _image_sample_cd_1d
    v4i32: _image_sample_cd_1d
    v8i32: _image_sample_cd_1d
    @overload
    def __call__(self, components: int, dsdh: Any, dsdv: Any, s: Any, rsrc: Any, sampler: Any, unnormalised: int, texture_fail: int, aux: int, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, components: int, dsdh: Any, dsdv: Any, s: Any, rsrc: Any, sampler: Any, unnormalised: int, texture_fail: int, aux: int, /) -> Any: ...

class _image_sample_cd_1darray_nortn:
    """
    amdgcn.image.sample.cd._1darray.nortn(components: 0..15, dsdh: T, dsdv: T, s: U, slice: U, rsrc: V, sampler: W, unnormalised: bool, texture_fail: 0..1, aux: cache), T U V W: f32,f32,u32.x8,u32.x4 f16,f16,u32.x8,u32.x4 (gfx1030)
    """
    f16: _image_sample_cd_1darray_nortn
    f32: _image_sample_cd_1darray_nortn
    v4i32: _image_sample_cd_1darray_nortn
    v8i32: _image_sample_cd_1darray_nortn
    def __call__(self, components: int, dsdh: Any, dsdv: Any, s: Any, slice: Any, rsrc: Any, sampler: Any, unnormalised: int, texture_fail: int, aux: int, /) -> Any: ...

class _image_sample_cd_1darray:
    """
    amdgcn.image.sample.cd._1darray(components: 0..15, dsdh: U, dsdv: U, s: V, slice: V, rsrc: W, sampler: X, unnormalised: bool, texture_fail: 0..1, aux: cache) -> T, T U V W X: f32.x4,f32,f32,u32.x8,u32.x4 f32.x4,f16,f16,u32.x8,u32.x4 f16.x4,f32,f32,u32.x8,u32.x4 (gfx906, gfx1030)
    """
    f16: _image_sample_cd_1darray
    f32: _image_sample_cd_1darray
    nortn: _image_sample_cd_1darray_nortn
    v4f16: _image_sample_cd_1darray
    v4f32: _image_sample_cd_1darray
    v4i32: _image_sample_cd_1darray
    v8i32: _image_sample_cd_1darray
    @overload
    def __call__(self, components: int, dsdh: Any, dsdv: Any, s: Any, slice: Any, rsrc: Any, sampler: Any, unnormalised: int, texture_fail: int, aux: int, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, components: int, dsdh: Any, dsdv: Any, s: Any, slice: Any, rsrc: Any, sampler: Any, unnormalised: int, texture_fail: int, aux: int, /) -> Any: ...

class _image_sample_cd_2d_nortn:
    """
    amdgcn.image.sample.cd._2d.nortn(components: 0..15, dsdh: T, dtdh: T, dsdv: T, dtdv: T, s: U, t: U, rsrc: V, sampler: W, unnormalised: bool, texture_fail: 0..1, aux: cache), T U V W: f32,f32,u32.x8,u32.x4 f16,f16,u32.x8,u32.x4 (gfx1030)
    """
    f16: _image_sample_cd_2d_nortn
    f32: _image_sample_cd_2d_nortn
    v4i32: _image_sample_cd_2d_nortn
    v8i32: _image_sample_cd_2d_nortn
    def __call__(self, components: int, dsdh: Any, dtdh: Any, dsdv: Any, dtdv: Any, s: Any, t: Any, rsrc: Any, sampler: Any, unnormalised: int, texture_fail: int, aux: int, /) -> Any: ...

class _image_sample_cd_2d:
    """
    amdgcn.image.sample.cd._2d(components: 0..15, dsdh: U, dtdh: U, dsdv: U, dtdv: U, s: V, t: V, rsrc: W, sampler: X, unnormalised: bool, texture_fail: 0..1, aux: cache) -> T, T U V W X: f32.x4,f32,f32,u32.x8,u32.x4 f32.x4,f16,f16,u32.x8,u32.x4 f16.x4,f32,f32,u32.x8,u32.x4 (gfx906, gfx1030)
    """
    f16: _image_sample_cd_2d
    f32: _image_sample_cd_2d
    nortn: _image_sample_cd_2d_nortn
    v4f16: _image_sample_cd_2d
    v4f32: _image_sample_cd_2d
    v4i32: _image_sample_cd_2d
    v8i32: _image_sample_cd_2d
    @overload
    def __call__(self, components: int, dsdh: Any, dtdh: Any, dsdv: Any, dtdv: Any, s: Any, t: Any, rsrc: Any, sampler: Any, unnormalised: int, texture_fail: int, aux: int, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, components: int, dsdh: Any, dtdh: Any, dsdv: Any, dtdv: Any, s: Any, t: Any, rsrc: Any, sampler: Any, unnormalised: int, texture_fail: int, aux: int, /) -> Any: ...

class _image_sample_cd_2darray_nortn:
    """
    amdgcn.image.sample.cd._2darray.nortn(components: 0..15, dsdh: T, dtdh: T, dsdv: T, dtdv: T, s: U, t: U, slice: U, rsrc: V, sampler: W, unnormalised: bool, texture_fail: 0..1, aux: cache), T U V W: f32,f32,u32.x8,u32.x4 f16,f16,u32.x8,u32.x4 (gfx1030)
    """
    f16: _image_sample_cd_2darray_nortn
    f32: _image_sample_cd_2darray_nortn
    v4i32: _image_sample_cd_2darray_nortn
    v8i32: _image_sample_cd_2darray_nortn
    def __call__(self, components: int, dsdh: Any, dtdh: Any, dsdv: Any, dtdv: Any, s: Any, t: Any, slice: Any, rsrc: Any, sampler: Any, unnormalised: int, texture_fail: int, aux: int, /) -> Any: ...

class _image_sample_cd_2darray:
    """
    amdgcn.image.sample.cd._2darray(components: 0..15, dsdh: U, dtdh: U, dsdv: U, dtdv: U, s: V, t: V, slice: V, rsrc: W, sampler: X, unnormalised: bool, texture_fail: 0..1, aux: cache) -> T, T U V W X: f32.x4,f32,f32,u32.x8,u32.x4 f32.x4,f16,f16,u32.x8,u32.x4 f16.x4,f32,f32,u32.x8,u32.x4 (gfx906, gfx1030)
    """
    f16: _image_sample_cd_2darray
    f32: _image_sample_cd_2darray
    nortn: _image_sample_cd_2darray_nortn
    v4f16: _image_sample_cd_2darray
    v4f32: _image_sample_cd_2darray
    v4i32: _image_sample_cd_2darray
    v8i32: _image_sample_cd_2darray
    @overload
    def __call__(self, components: int, dsdh: Any, dtdh: Any, dsdv: Any, dtdv: Any, s: Any, t: Any, slice: Any, rsrc: Any, sampler: Any, unnormalised: int, texture_fail: int, aux: int, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, components: int, dsdh: Any, dtdh: Any, dsdv: Any, dtdv: Any, s: Any, t: Any, slice: Any, rsrc: Any, sampler: Any, unnormalised: int, texture_fail: int, aux: int, /) -> Any: ...

class _image_sample_cd_3d_nortn:
    """
    amdgcn.image.sample.cd._3d.nortn(components: 0..15, dsdh: T, dtdh: T, drdh: T, dsdv: T, dtdv: T, drdv: T, s: U, t: U, r: U, rsrc: V, sampler: W, unnormalised: bool, texture_fail: 0..1, aux: cache), T U V W: f32,f32,u32.x8,u32.x4 f16,f16,u32.x8,u32.x4 (gfx1030)
    """
    f16: _image_sample_cd_3d_nortn
    f32: _image_sample_cd_3d_nortn
    v4i32: _image_sample_cd_3d_nortn
    v8i32: _image_sample_cd_3d_nortn
    def __call__(self, components: int, dsdh: Any, dtdh: Any, drdh: Any, dsdv: Any, dtdv: Any, drdv: Any, s: Any, t: Any, r: Any, rsrc: Any, sampler: Any, unnormalised: int, texture_fail: int, aux: int, /) -> Any: ...

class _image_sample_cd_3d:
    """
    amdgcn.image.sample.cd._3d(components: 0..15, dsdh: U, dtdh: U, drdh: U, dsdv: U, dtdv: U, drdv: U, s: V, t: V, r: V, rsrc: W, sampler: X, unnormalised: bool, texture_fail: 0..1, aux: cache) -> T, T U V W X: f32.x4,f32,f32,u32.x8,u32.x4 f32.x4,f16,f16,u32.x8,u32.x4 f16.x4,f32,f32,u32.x8,u32.x4 (gfx906, gfx1030)
    """
    f16: _image_sample_cd_3d
    f32: _image_sample_cd_3d
    nortn: _image_sample_cd_3d_nortn
    v4f16: _image_sample_cd_3d
    v4f32: _image_sample_cd_3d
    v4i32: _image_sample_cd_3d
    v8i32: _image_sample_cd_3d
    @overload
    def __call__(self, components: int, dsdh: Any, dtdh: Any, drdh: Any, dsdv: Any, dtdv: Any, drdv: Any, s: Any, t: Any, r: Any, rsrc: Any, sampler: Any, unnormalised: int, texture_fail: int, aux: int, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, components: int, dsdh: Any, dtdh: Any, drdh: Any, dsdv: Any, dtdv: Any, drdv: Any, s: Any, t: Any, r: Any, rsrc: Any, sampler: Any, unnormalised: int, texture_fail: int, aux: int, /) -> Any: ...

class _image_sample_cd_cl_1d_nortn:
    """
    amdgcn.image.sample.cd.cl._1d.nortn(components: 0..15, dsdh: T, dsdv: T, s: U, clamp: U, rsrc: V, sampler: W, unnormalised: bool, texture_fail: 0..1, aux: cache), T U V W: f32,f32,u32.x8,u32.x4 f16,f16,u32.x8,u32.x4 (gfx1030)
    """
    f16: _image_sample_cd_cl_1d_nortn
    f32: _image_sample_cd_cl_1d_nortn
    v4i32: _image_sample_cd_cl_1d_nortn
    v8i32: _image_sample_cd_cl_1d_nortn
    def __call__(self, components: int, dsdh: Any, dsdv: Any, s: Any, clamp: Any, rsrc: Any, sampler: Any, unnormalised: int, texture_fail: int, aux: int, /) -> Any: ...

class _image_sample_cd_cl_1d:
    """
    amdgcn.image.sample.cd.cl._1d(components: 0..15, dsdh: U, dsdv: U, s: V, clamp: V, rsrc: W, sampler: X, unnormalised: bool, texture_fail: 0..1, aux: cache) -> T, T U V W X: f32.x4,f32,f32,u32.x8,u32.x4 f32.x4,f16,f16,u32.x8,u32.x4 f16.x4,f32,f32,u32.x8,u32.x4 (gfx906, gfx1030)
    """
    f16: _image_sample_cd_cl_1d
    f32: _image_sample_cd_cl_1d
    nortn: _image_sample_cd_cl_1d_nortn
    v4f16: _image_sample_cd_cl_1d
    v4f32: _image_sample_cd_cl_1d
    v4i32: _image_sample_cd_cl_1d
    v8i32: _image_sample_cd_cl_1d
    @overload
    def __call__(self, components: int, dsdh: Any, dsdv: Any, s: Any, clamp: Any, rsrc: Any, sampler: Any, unnormalised: int, texture_fail: int, aux: int, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, components: int, dsdh: Any, dsdv: Any, s: Any, clamp: Any, rsrc: Any, sampler: Any, unnormalised: int, texture_fail: int, aux: int, /) -> Any: ...

class _image_sample_cd_cl_1darray_nortn:
    """
    amdgcn.image.sample.cd.cl._1darray.nortn(components: 0..15, dsdh: T, dsdv: T, s: U, slice: U, clamp: U, rsrc: V, sampler: W, unnormalised: bool, texture_fail: 0..1, aux: cache), T U V W: f32,f32,u32.x8,u32.x4 f16,f16,u32.x8,u32.x4 (gfx1030)
    """
    f16: _image_sample_cd_cl_1darray_nortn
    f32: _image_sample_cd_cl_1darray_nortn
    v4i32: _image_sample_cd_cl_1darray_nortn
    v8i32: _image_sample_cd_cl_1darray_nortn
    def __call__(self, components: int, dsdh: Any, dsdv: Any, s: Any, slice: Any, clamp: Any, rsrc: Any, sampler: Any, unnormalised: int, texture_fail: int, aux: int, /) -> Any: ...

class _image_sample_cd_cl_1darray:
    """
    amdgcn.image.sample.cd.cl._1darray(components: 0..15, dsdh: U, dsdv: U, s: V, slice: V, clamp: V, rsrc: W, sampler: X, unnormalised: bool, texture_fail: 0..1, aux: cache) -> T, T U V W X: f32.x4,f32,f32,u32.x8,u32.x4 f32.x4,f16,f16,u32.x8,u32.x4 f16.x4,f32,f32,u32.x8,u32.x4 (gfx906, gfx1030)
    """
    f16: _image_sample_cd_cl_1darray
    f32: _image_sample_cd_cl_1darray
    nortn: _image_sample_cd_cl_1darray_nortn
    v4f16: _image_sample_cd_cl_1darray
    v4f32: _image_sample_cd_cl_1darray
    v4i32: _image_sample_cd_cl_1darray
    v8i32: _image_sample_cd_cl_1darray
    @overload
    def __call__(self, components: int, dsdh: Any, dsdv: Any, s: Any, slice: Any, clamp: Any, rsrc: Any, sampler: Any, unnormalised: int, texture_fail: int, aux: int, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, components: int, dsdh: Any, dsdv: Any, s: Any, slice: Any, clamp: Any, rsrc: Any, sampler: Any, unnormalised: int, texture_fail: int, aux: int, /) -> Any: ...

class _image_sample_cd_cl_2d_nortn:
    """
    amdgcn.image.sample.cd.cl._2d.nortn(components: 0..15, dsdh: T, dtdh: T, dsdv: T, dtdv: T, s: U, t: U, clamp: U, rsrc: V, sampler: W, unnormalised: bool, texture_fail: 0..1, aux: cache), T U V W: f32,f32,u32.x8,u32.x4 f16,f16,u32.x8,u32.x4 (gfx1030)
    """
    f16: _image_sample_cd_cl_2d_nortn
    f32: _image_sample_cd_cl_2d_nortn
    v4i32: _image_sample_cd_cl_2d_nortn
    v8i32: _image_sample_cd_cl_2d_nortn
    def __call__(self, components: int, dsdh: Any, dtdh: Any, dsdv: Any, dtdv: Any, s: Any, t: Any, clamp: Any, rsrc: Any, sampler: Any, unnormalised: int, texture_fail: int, aux: int, /) -> Any: ...

class _image_sample_cd_cl_2d:
    """
    amdgcn.image.sample.cd.cl._2d(components: 0..15, dsdh: U, dtdh: U, dsdv: U, dtdv: U, s: V, t: V, clamp: V, rsrc: W, sampler: X, unnormalised: bool, texture_fail: 0..1, aux: cache) -> T, T U V W X: f32.x4,f32,f32,u32.x8,u32.x4 f32.x4,f16,f16,u32.x8,u32.x4 f16.x4,f32,f32,u32.x8,u32.x4 (gfx906, gfx1030)
    """
    f16: _image_sample_cd_cl_2d
    f32: _image_sample_cd_cl_2d
    nortn: _image_sample_cd_cl_2d_nortn
    v4f16: _image_sample_cd_cl_2d
    v4f32: _image_sample_cd_cl_2d
    v4i32: _image_sample_cd_cl_2d
    v8i32: _image_sample_cd_cl_2d
    @overload
    def __call__(self, components: int, dsdh: Any, dtdh: Any, dsdv: Any, dtdv: Any, s: Any, t: Any, clamp: Any, rsrc: Any, sampler: Any, unnormalised: int, texture_fail: int, aux: int, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, components: int, dsdh: Any, dtdh: Any, dsdv: Any, dtdv: Any, s: Any, t: Any, clamp: Any, rsrc: Any, sampler: Any, unnormalised: int, texture_fail: int, aux: int, /) -> Any: ...

class _image_sample_cd_cl_2darray_nortn:
    """
    amdgcn.image.sample.cd.cl._2darray.nortn(components: 0..15, dsdh: T, dtdh: T, dsdv: T, dtdv: T, s: U, t: U, slice: U, clamp: U, rsrc: V, sampler: W, unnormalised: bool, texture_fail: 0..1, aux: cache), T U V W: f32,f32,u32.x8,u32.x4 f16,f16,u32.x8,u32.x4 (gfx1030)
    """
    f16: _image_sample_cd_cl_2darray_nortn
    f32: _image_sample_cd_cl_2darray_nortn
    v4i32: _image_sample_cd_cl_2darray_nortn
    v8i32: _image_sample_cd_cl_2darray_nortn
    def __call__(self, components: int, dsdh: Any, dtdh: Any, dsdv: Any, dtdv: Any, s: Any, t: Any, slice: Any, clamp: Any, rsrc: Any, sampler: Any, unnormalised: int, texture_fail: int, aux: int, /) -> Any: ...

class _image_sample_cd_cl_2darray:
    """
    amdgcn.image.sample.cd.cl._2darray(components: 0..15, dsdh: U, dtdh: U, dsdv: U, dtdv: U, s: V, t: V, slice: V, clamp: V, rsrc: W, sampler: X, unnormalised: bool, texture_fail: 0..1, aux: cache) -> T, T U V W X: f32.x4,f32,f32,u32.x8,u32.x4 f32.x4,f16,f16,u32.x8,u32.x4 f16.x4,f32,f32,u32.x8,u32.x4 (gfx906, gfx1030)
    """
    f16: _image_sample_cd_cl_2darray
    f32: _image_sample_cd_cl_2darray
    nortn: _image_sample_cd_cl_2darray_nortn
    v4f16: _image_sample_cd_cl_2darray
    v4f32: _image_sample_cd_cl_2darray
    v4i32: _image_sample_cd_cl_2darray
    v8i32: _image_sample_cd_cl_2darray
    @overload
    def __call__(self, components: int, dsdh: Any, dtdh: Any, dsdv: Any, dtdv: Any, s: Any, t: Any, slice: Any, clamp: Any, rsrc: Any, sampler: Any, unnormalised: int, texture_fail: int, aux: int, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, components: int, dsdh: Any, dtdh: Any, dsdv: Any, dtdv: Any, s: Any, t: Any, slice: Any, clamp: Any, rsrc: Any, sampler: Any, unnormalised: int, texture_fail: int, aux: int, /) -> Any: ...

class _image_sample_cd_cl_3d_nortn:
    """
    amdgcn.image.sample.cd.cl._3d.nortn(components: 0..15, dsdh: T, dtdh: T, drdh: T, dsdv: T, dtdv: T, drdv: T, s: U, t: U, r: U, clamp: U, rsrc: V, sampler: W, unnormalised: bool, texture_fail: 0..1, aux: cache), T U V W: f32,f32,u32.x8,u32.x4 f16,f16,u32.x8,u32.x4 (gfx1030)
    """
    f16: _image_sample_cd_cl_3d_nortn
    f32: _image_sample_cd_cl_3d_nortn
    v4i32: _image_sample_cd_cl_3d_nortn
    v8i32: _image_sample_cd_cl_3d_nortn
    def __call__(self, components: int, dsdh: Any, dtdh: Any, drdh: Any, dsdv: Any, dtdv: Any, drdv: Any, s: Any, t: Any, r: Any, clamp: Any, rsrc: Any, sampler: Any, unnormalised: int, texture_fail: int, aux: int, /) -> Any: ...

class _image_sample_cd_cl_3d:
    """
    amdgcn.image.sample.cd.cl._3d(components: 0..15, dsdh: U, dtdh: U, drdh: U, dsdv: U, dtdv: U, drdv: U, s: V, t: V, r: V, clamp: V, rsrc: W, sampler: X, unnormalised: bool, texture_fail: 0..1, aux: cache) -> T, T U V W X: f32.x4,f32,f32,u32.x8,u32.x4 f32.x4,f16,f16,u32.x8,u32.x4 f16.x4,f32,f32,u32.x8,u32.x4 (gfx906, gfx1030)
    """
    f16: _image_sample_cd_cl_3d
    f32: _image_sample_cd_cl_3d
    nortn: _image_sample_cd_cl_3d_nortn
    v4f16: _image_sample_cd_cl_3d
    v4f32: _image_sample_cd_cl_3d
    v4i32: _image_sample_cd_cl_3d
    v8i32: _image_sample_cd_cl_3d
    @overload
    def __call__(self, components: int, dsdh: Any, dtdh: Any, drdh: Any, dsdv: Any, dtdv: Any, drdv: Any, s: Any, t: Any, r: Any, clamp: Any, rsrc: Any, sampler: Any, unnormalised: int, texture_fail: int, aux: int, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, components: int, dsdh: Any, dtdh: Any, drdh: Any, dsdv: Any, dtdv: Any, drdv: Any, s: Any, t: Any, r: Any, clamp: Any, rsrc: Any, sampler: Any, unnormalised: int, texture_fail: int, aux: int, /) -> Any: ...

class _image_sample_cd_cl_cube_nortn:
    """
    amdgcn.image.sample.cd.cl.cube.nortn(components: 0..15, dsdh: T, dtdh: T, dsdv: T, dtdv: T, s: U, t: U, face: U, clamp: U, rsrc: V, sampler: W, unnormalised: bool, texture_fail: 0..1, aux: cache), T U V W: f32,f32,u32.x8,u32.x4 f16,f16,u32.x8,u32.x4 (gfx1030)
    """
    f16: _image_sample_cd_cl_cube_nortn
    f32: _image_sample_cd_cl_cube_nortn
    v4i32: _image_sample_cd_cl_cube_nortn
    v8i32: _image_sample_cd_cl_cube_nortn
    def __call__(self, components: int, dsdh: Any, dtdh: Any, dsdv: Any, dtdv: Any, s: Any, t: Any, face: Any, clamp: Any, rsrc: Any, sampler: Any, unnormalised: int, texture_fail: int, aux: int, /) -> Any: ...

class _image_sample_cd_cl_cube:
    """
    amdgcn.image.sample.cd.cl.cube(components: 0..15, dsdh: U, dtdh: U, dsdv: U, dtdv: U, s: V, t: V, face: V, clamp: V, rsrc: W, sampler: X, unnormalised: bool, texture_fail: 0..1, aux: cache) -> T, T U V W X: f32.x4,f32,f32,u32.x8,u32.x4 f32.x4,f16,f16,u32.x8,u32.x4 f16.x4,f32,f32,u32.x8,u32.x4 (gfx906, gfx1030)
    """
    f16: _image_sample_cd_cl_cube
    f32: _image_sample_cd_cl_cube
    nortn: _image_sample_cd_cl_cube_nortn
    v4f16: _image_sample_cd_cl_cube
    v4f32: _image_sample_cd_cl_cube
    v4i32: _image_sample_cd_cl_cube
    v8i32: _image_sample_cd_cl_cube
    @overload
    def __call__(self, components: int, dsdh: Any, dtdh: Any, dsdv: Any, dtdv: Any, s: Any, t: Any, face: Any, clamp: Any, rsrc: Any, sampler: Any, unnormalised: int, texture_fail: int, aux: int, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, components: int, dsdh: Any, dtdh: Any, dsdv: Any, dtdv: Any, s: Any, t: Any, face: Any, clamp: Any, rsrc: Any, sampler: Any, unnormalised: int, texture_fail: int, aux: int, /) -> Any: ...

class _image_sample_cd_cl_o_1d_nortn:
    """
    amdgcn.image.sample.cd.cl.o._1d.nortn(components: 0..15, offset: u32, dsdh: T, dsdv: T, s: U, clamp: U, rsrc: V, sampler: W, unnormalised: bool, texture_fail: 0..1, aux: cache), T U V W: f32,f32,u32.x8,u32.x4 f16,f16,u32.x8,u32.x4 (gfx1030)
    """
    f16: _image_sample_cd_cl_o_1d_nortn
    f32: _image_sample_cd_cl_o_1d_nortn
    v4i32: _image_sample_cd_cl_o_1d_nortn
    v8i32: _image_sample_cd_cl_o_1d_nortn
    def __call__(self, components: int, offset: Any, dsdh: Any, dsdv: Any, s: Any, clamp: Any, rsrc: Any, sampler: Any, unnormalised: int, texture_fail: int, aux: int, /) -> Any: ...

class _image_sample_cd_cl_o_1d:
    """
    amdgcn.image.sample.cd.cl.o._1d(components: 0..15, offset: u32, dsdh: U, dsdv: U, s: V, clamp: V, rsrc: W, sampler: X, unnormalised: bool, texture_fail: 0..1, aux: cache) -> T, T U V W X: f32.x4,f32,f32,u32.x8,u32.x4 f32.x4,f16,f16,u32.x8,u32.x4 f16.x4,f32,f32,u32.x8,u32.x4 (gfx906, gfx1030)
    """
    f16: _image_sample_cd_cl_o_1d
    f32: _image_sample_cd_cl_o_1d
    nortn: _image_sample_cd_cl_o_1d_nortn
    v4f16: _image_sample_cd_cl_o_1d
    v4f32: _image_sample_cd_cl_o_1d
    v4i32: _image_sample_cd_cl_o_1d
    v8i32: _image_sample_cd_cl_o_1d
    @overload
    def __call__(self, components: int, offset: Any, dsdh: Any, dsdv: Any, s: Any, clamp: Any, rsrc: Any, sampler: Any, unnormalised: int, texture_fail: int, aux: int, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, components: int, offset: Any, dsdh: Any, dsdv: Any, s: Any, clamp: Any, rsrc: Any, sampler: Any, unnormalised: int, texture_fail: int, aux: int, /) -> Any: ...

class _image_sample_cd_cl_o_1darray_nortn:
    """
    amdgcn.image.sample.cd.cl.o._1darray.nortn(components: 0..15, offset: u32, dsdh: T, dsdv: T, s: U, slice: U, clamp: U, rsrc: V, sampler: W, unnormalised: bool, texture_fail: 0..1, aux: cache), T U V W: f32,f32,u32.x8,u32.x4 f16,f16,u32.x8,u32.x4 (gfx1030)
    """
    f16: _image_sample_cd_cl_o_1darray_nortn
    f32: _image_sample_cd_cl_o_1darray_nortn
    v4i32: _image_sample_cd_cl_o_1darray_nortn
    v8i32: _image_sample_cd_cl_o_1darray_nortn
    def __call__(self, components: int, offset: Any, dsdh: Any, dsdv: Any, s: Any, slice: Any, clamp: Any, rsrc: Any, sampler: Any, unnormalised: int, texture_fail: int, aux: int, /) -> Any: ...

class _image_sample_cd_cl_o_1darray:
    """
    amdgcn.image.sample.cd.cl.o._1darray(components: 0..15, offset: u32, dsdh: U, dsdv: U, s: V, slice: V, clamp: V, rsrc: W, sampler: X, unnormalised: bool, texture_fail: 0..1, aux: cache) -> T, T U V W X: f32.x4,f32,f32,u32.x8,u32.x4 f32.x4,f16,f16,u32.x8,u32.x4 f16.x4,f32,f32,u32.x8,u32.x4 (gfx906, gfx1030)
    """
    f16: _image_sample_cd_cl_o_1darray
    f32: _image_sample_cd_cl_o_1darray
    nortn: _image_sample_cd_cl_o_1darray_nortn
    v4f16: _image_sample_cd_cl_o_1darray
    v4f32: _image_sample_cd_cl_o_1darray
    v4i32: _image_sample_cd_cl_o_1darray
    v8i32: _image_sample_cd_cl_o_1darray
    @overload
    def __call__(self, components: int, offset: Any, dsdh: Any, dsdv: Any, s: Any, slice: Any, clamp: Any, rsrc: Any, sampler: Any, unnormalised: int, texture_fail: int, aux: int, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, components: int, offset: Any, dsdh: Any, dsdv: Any, s: Any, slice: Any, clamp: Any, rsrc: Any, sampler: Any, unnormalised: int, texture_fail: int, aux: int, /) -> Any: ...

class _image_sample_cd_cl_o_2d_nortn:
    """
    amdgcn.image.sample.cd.cl.o._2d.nortn(components: 0..15, offset: u32, dsdh: T, dtdh: T, dsdv: T, dtdv: T, s: U, t: U, clamp: U, rsrc: V, sampler: W, unnormalised: bool, texture_fail: 0..1, aux: cache), T U V W: f32,f32,u32.x8,u32.x4 f16,f16,u32.x8,u32.x4 (gfx1030)
    """
    f16: _image_sample_cd_cl_o_2d_nortn
    f32: _image_sample_cd_cl_o_2d_nortn
    v4i32: _image_sample_cd_cl_o_2d_nortn
    v8i32: _image_sample_cd_cl_o_2d_nortn
    def __call__(self, components: int, offset: Any, dsdh: Any, dtdh: Any, dsdv: Any, dtdv: Any, s: Any, t: Any, clamp: Any, rsrc: Any, sampler: Any, unnormalised: int, texture_fail: int, aux: int, /) -> Any: ...

class _image_sample_cd_cl_o_2d:
    """
    amdgcn.image.sample.cd.cl.o._2d(components: 0..15, offset: u32, dsdh: U, dtdh: U, dsdv: U, dtdv: U, s: V, t: V, clamp: V, rsrc: W, sampler: X, unnormalised: bool, texture_fail: 0..1, aux: cache) -> T, T U V W X: f32.x4,f32,f32,u32.x8,u32.x4 f32.x4,f16,f16,u32.x8,u32.x4 f16.x4,f32,f32,u32.x8,u32.x4 (gfx906, gfx1030)
    """
    f16: _image_sample_cd_cl_o_2d
    f32: _image_sample_cd_cl_o_2d
    nortn: _image_sample_cd_cl_o_2d_nortn
    v4f16: _image_sample_cd_cl_o_2d
    v4f32: _image_sample_cd_cl_o_2d
    v4i32: _image_sample_cd_cl_o_2d
    v8i32: _image_sample_cd_cl_o_2d
    @overload
    def __call__(self, components: int, offset: Any, dsdh: Any, dtdh: Any, dsdv: Any, dtdv: Any, s: Any, t: Any, clamp: Any, rsrc: Any, sampler: Any, unnormalised: int, texture_fail: int, aux: int, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, components: int, offset: Any, dsdh: Any, dtdh: Any, dsdv: Any, dtdv: Any, s: Any, t: Any, clamp: Any, rsrc: Any, sampler: Any, unnormalised: int, texture_fail: int, aux: int, /) -> Any: ...

class _image_sample_cd_cl_o_2darray_nortn:
    """
    amdgcn.image.sample.cd.cl.o._2darray.nortn(components: 0..15, offset: u32, dsdh: T, dtdh: T, dsdv: T, dtdv: T, s: U, t: U, slice: U, clamp: U, rsrc: V, sampler: W, unnormalised: bool, texture_fail: 0..1, aux: cache), T U V W: f32,f32,u32.x8,u32.x4 f16,f16,u32.x8,u32.x4 (gfx1030)
    """
    f16: _image_sample_cd_cl_o_2darray_nortn
    f32: _image_sample_cd_cl_o_2darray_nortn
    v4i32: _image_sample_cd_cl_o_2darray_nortn
    v8i32: _image_sample_cd_cl_o_2darray_nortn
    def __call__(self, components: int, offset: Any, dsdh: Any, dtdh: Any, dsdv: Any, dtdv: Any, s: Any, t: Any, slice: Any, clamp: Any, rsrc: Any, sampler: Any, unnormalised: int, texture_fail: int, aux: int, /) -> Any: ...

class _image_sample_cd_cl_o_2darray:
    """
    amdgcn.image.sample.cd.cl.o._2darray(components: 0..15, offset: u32, dsdh: U, dtdh: U, dsdv: U, dtdv: U, s: V, t: V, slice: V, clamp: V, rsrc: W, sampler: X, unnormalised: bool, texture_fail: 0..1, aux: cache) -> T, T U V W X: f32.x4,f32,f32,u32.x8,u32.x4 f32.x4,f16,f16,u32.x8,u32.x4 f16.x4,f32,f32,u32.x8,u32.x4 (gfx906, gfx1030)
    """
    f16: _image_sample_cd_cl_o_2darray
    f32: _image_sample_cd_cl_o_2darray
    nortn: _image_sample_cd_cl_o_2darray_nortn
    v4f16: _image_sample_cd_cl_o_2darray
    v4f32: _image_sample_cd_cl_o_2darray
    v4i32: _image_sample_cd_cl_o_2darray
    v8i32: _image_sample_cd_cl_o_2darray
    @overload
    def __call__(self, components: int, offset: Any, dsdh: Any, dtdh: Any, dsdv: Any, dtdv: Any, s: Any, t: Any, slice: Any, clamp: Any, rsrc: Any, sampler: Any, unnormalised: int, texture_fail: int, aux: int, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, components: int, offset: Any, dsdh: Any, dtdh: Any, dsdv: Any, dtdv: Any, s: Any, t: Any, slice: Any, clamp: Any, rsrc: Any, sampler: Any, unnormalised: int, texture_fail: int, aux: int, /) -> Any: ...

class _image_sample_cd_cl_o_3d_nortn:
    """
    amdgcn.image.sample.cd.cl.o._3d.nortn(components: 0..15, offset: u32, dsdh: T, dtdh: T, drdh: T, dsdv: T, dtdv: T, drdv: T, s: U, t: U, r: U, clamp: U, rsrc: V, sampler: W, unnormalised: bool, texture_fail: 0..1, aux: cache), T U V W: f32,f32,u32.x8,u32.x4 f16,f16,u32.x8,u32.x4 (gfx1030)
    """
    f16: _image_sample_cd_cl_o_3d_nortn
    f32: _image_sample_cd_cl_o_3d_nortn
    v4i32: _image_sample_cd_cl_o_3d_nortn
    v8i32: _image_sample_cd_cl_o_3d_nortn
    def __call__(self, components: int, offset: Any, dsdh: Any, dtdh: Any, drdh: Any, dsdv: Any, dtdv: Any, drdv: Any, s: Any, t: Any, r: Any, clamp: Any, rsrc: Any, sampler: Any, unnormalised: int, texture_fail: int, aux: int, /) -> Any: ...

class _image_sample_cd_cl_o_3d:
    """
    amdgcn.image.sample.cd.cl.o._3d(components: 0..15, offset: u32, dsdh: U, dtdh: U, drdh: U, dsdv: U, dtdv: U, drdv: U, s: V, t: V, r: V, clamp: V, rsrc: W, sampler: X, unnormalised: bool, texture_fail: 0..1, aux: cache) -> T, T U V W X: f32.x4,f32,f32,u32.x8,u32.x4 f32.x4,f16,f16,u32.x8,u32.x4 f16.x4,f32,f32,u32.x8,u32.x4 (gfx906, gfx1030)
    """
    f16: _image_sample_cd_cl_o_3d
    f32: _image_sample_cd_cl_o_3d
    nortn: _image_sample_cd_cl_o_3d_nortn
    v4f16: _image_sample_cd_cl_o_3d
    v4f32: _image_sample_cd_cl_o_3d
    v4i32: _image_sample_cd_cl_o_3d
    v8i32: _image_sample_cd_cl_o_3d
    @overload
    def __call__(self, components: int, offset: Any, dsdh: Any, dtdh: Any, drdh: Any, dsdv: Any, dtdv: Any, drdv: Any, s: Any, t: Any, r: Any, clamp: Any, rsrc: Any, sampler: Any, unnormalised: int, texture_fail: int, aux: int, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, components: int, offset: Any, dsdh: Any, dtdh: Any, drdh: Any, dsdv: Any, dtdv: Any, drdv: Any, s: Any, t: Any, r: Any, clamp: Any, rsrc: Any, sampler: Any, unnormalised: int, texture_fail: int, aux: int, /) -> Any: ...

class _image_sample_cd_cl_o_cube_nortn:
    """
    amdgcn.image.sample.cd.cl.o.cube.nortn(components: 0..15, offset: u32, dsdh: T, dtdh: T, dsdv: T, dtdv: T, s: U, t: U, face: U, clamp: U, rsrc: V, sampler: W, unnormalised: bool, texture_fail: 0..1, aux: cache), T U V W: f32,f32,u32.x8,u32.x4 f16,f16,u32.x8,u32.x4 (gfx1030)
    """
    f16: _image_sample_cd_cl_o_cube_nortn
    f32: _image_sample_cd_cl_o_cube_nortn
    v4i32: _image_sample_cd_cl_o_cube_nortn
    v8i32: _image_sample_cd_cl_o_cube_nortn
    def __call__(self, components: int, offset: Any, dsdh: Any, dtdh: Any, dsdv: Any, dtdv: Any, s: Any, t: Any, face: Any, clamp: Any, rsrc: Any, sampler: Any, unnormalised: int, texture_fail: int, aux: int, /) -> Any: ...

class _image_sample_cd_cl_o_cube:
    """
    amdgcn.image.sample.cd.cl.o.cube(components: 0..15, offset: u32, dsdh: U, dtdh: U, dsdv: U, dtdv: U, s: V, t: V, face: V, clamp: V, rsrc: W, sampler: X, unnormalised: bool, texture_fail: 0..1, aux: cache) -> T, T U V W X: f32.x4,f32,f32,u32.x8,u32.x4 f32.x4,f16,f16,u32.x8,u32.x4 f16.x4,f32,f32,u32.x8,u32.x4 (gfx906, gfx1030)
    """
    f16: _image_sample_cd_cl_o_cube
    f32: _image_sample_cd_cl_o_cube
    nortn: _image_sample_cd_cl_o_cube_nortn
    v4f16: _image_sample_cd_cl_o_cube
    v4f32: _image_sample_cd_cl_o_cube
    v4i32: _image_sample_cd_cl_o_cube
    v8i32: _image_sample_cd_cl_o_cube
    @overload
    def __call__(self, components: int, offset: Any, dsdh: Any, dtdh: Any, dsdv: Any, dtdv: Any, s: Any, t: Any, face: Any, clamp: Any, rsrc: Any, sampler: Any, unnormalised: int, texture_fail: int, aux: int, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, components: int, offset: Any, dsdh: Any, dtdh: Any, dsdv: Any, dtdv: Any, s: Any, t: Any, face: Any, clamp: Any, rsrc: Any, sampler: Any, unnormalised: int, texture_fail: int, aux: int, /) -> Any: ...

class _image_sample_cd_cl_o:
    _1d: _image_sample_cd_cl_o_1d
    _1darray: _image_sample_cd_cl_o_1darray
    _2d: _image_sample_cd_cl_o_2d
    _2darray: _image_sample_cd_cl_o_2darray
    _3d: _image_sample_cd_cl_o_3d
    cube: _image_sample_cd_cl_o_cube

class _image_sample_cd_cl:
    _1d: _image_sample_cd_cl_1d
    _1darray: _image_sample_cd_cl_1darray
    _2d: _image_sample_cd_cl_2d
    _2darray: _image_sample_cd_cl_2darray
    _3d: _image_sample_cd_cl_3d
    cube: _image_sample_cd_cl_cube
    o: _image_sample_cd_cl_o

class _image_sample_cd_cube_nortn:
    """
    amdgcn.image.sample.cd.cube.nortn(components: 0..15, dsdh: T, dtdh: T, dsdv: T, dtdv: T, s: U, t: U, face: U, rsrc: V, sampler: W, unnormalised: bool, texture_fail: 0..1, aux: cache), T U V W: f32,f32,u32.x8,u32.x4 f16,f16,u32.x8,u32.x4 (gfx1030)
    """
    f16: _image_sample_cd_cube_nortn
    f32: _image_sample_cd_cube_nortn
    v4i32: _image_sample_cd_cube_nortn
    v8i32: _image_sample_cd_cube_nortn
    def __call__(self, components: int, dsdh: Any, dtdh: Any, dsdv: Any, dtdv: Any, s: Any, t: Any, face: Any, rsrc: Any, sampler: Any, unnormalised: int, texture_fail: int, aux: int, /) -> Any: ...

class _image_sample_cd_cube:
    """
    amdgcn.image.sample.cd.cube(components: 0..15, dsdh: U, dtdh: U, dsdv: U, dtdv: U, s: V, t: V, face: V, rsrc: W, sampler: X, unnormalised: bool, texture_fail: 0..1, aux: cache) -> T, T U V W X: f32.x4,f32,f32,u32.x8,u32.x4 f32.x4,f16,f16,u32.x8,u32.x4 f16.x4,f32,f32,u32.x8,u32.x4 (gfx906, gfx1030)
    """
    f16: _image_sample_cd_cube
    f32: _image_sample_cd_cube
    nortn: _image_sample_cd_cube_nortn
    v4f16: _image_sample_cd_cube
    v4f32: _image_sample_cd_cube
    v4i32: _image_sample_cd_cube
    v8i32: _image_sample_cd_cube
    @overload
    def __call__(self, components: int, dsdh: Any, dtdh: Any, dsdv: Any, dtdv: Any, s: Any, t: Any, face: Any, rsrc: Any, sampler: Any, unnormalised: int, texture_fail: int, aux: int, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, components: int, dsdh: Any, dtdh: Any, dsdv: Any, dtdv: Any, s: Any, t: Any, face: Any, rsrc: Any, sampler: Any, unnormalised: int, texture_fail: int, aux: int, /) -> Any: ...

class _image_sample_cd_o_1d_nortn:
    """
    amdgcn.image.sample.cd.o._1d.nortn(components: 0..15, offset: u32, dsdh: T, dsdv: T, s: U, rsrc: V, sampler: W, unnormalised: bool, texture_fail: 0..1, aux: cache), T U V W: f32,f32,u32.x8,u32.x4 f16,f16,u32.x8,u32.x4 (gfx1030)
    """
    f16: _image_sample_cd_o_1d_nortn
    f32: _image_sample_cd_o_1d_nortn
    v4i32: _image_sample_cd_o_1d_nortn
    v8i32: _image_sample_cd_o_1d_nortn
    def __call__(self, components: int, offset: Any, dsdh: Any, dsdv: Any, s: Any, rsrc: Any, sampler: Any, unnormalised: int, texture_fail: int, aux: int, /) -> Any: ...

class _image_sample_cd_o_1d:
    """
    amdgcn.image.sample.cd.o._1d(components: 0..15, offset: u32, dsdh: U, dsdv: U, s: V, rsrc: W, sampler: X, unnormalised: bool, texture_fail: 0..1, aux: cache) -> T, T U V W X: f32.x4,f32,f32,u32.x8,u32.x4 f32.x4,f16,f16,u32.x8,u32.x4 f16.x4,f32,f32,u32.x8,u32.x4 (gfx906, gfx1030)
    """
    f16: _image_sample_cd_o_1d
    f32: _image_sample_cd_o_1d
    nortn: _image_sample_cd_o_1d_nortn
    v4f16: _image_sample_cd_o_1d
    v4f32: _image_sample_cd_o_1d
    v4i32: _image_sample_cd_o_1d
    v8i32: _image_sample_cd_o_1d
    @overload
    def __call__(self, components: int, offset: Any, dsdh: Any, dsdv: Any, s: Any, rsrc: Any, sampler: Any, unnormalised: int, texture_fail: int, aux: int, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, components: int, offset: Any, dsdh: Any, dsdv: Any, s: Any, rsrc: Any, sampler: Any, unnormalised: int, texture_fail: int, aux: int, /) -> Any: ...

class _image_sample_cd_o_1darray_nortn:
    """
    amdgcn.image.sample.cd.o._1darray.nortn(components: 0..15, offset: u32, dsdh: T, dsdv: T, s: U, slice: U, rsrc: V, sampler: W, unnormalised: bool, texture_fail: 0..1, aux: cache), T U V W: f32,f32,u32.x8,u32.x4 f16,f16,u32.x8,u32.x4 (gfx1030)
    """
    f16: _image_sample_cd_o_1darray_nortn
    f32: _image_sample_cd_o_1darray_nortn
    v4i32: _image_sample_cd_o_1darray_nortn
    v8i32: _image_sample_cd_o_1darray_nortn
    def __call__(self, components: int, offset: Any, dsdh: Any, dsdv: Any, s: Any, slice: Any, rsrc: Any, sampler: Any, unnormalised: int, texture_fail: int, aux: int, /) -> Any: ...

class _image_sample_cd_o_1darray:
    """
    amdgcn.image.sample.cd.o._1darray(components: 0..15, offset: u32, dsdh: U, dsdv: U, s: V, slice: V, rsrc: W, sampler: X, unnormalised: bool, texture_fail: 0..1, aux: cache) -> T, T U V W X: f32.x4,f32,f32,u32.x8,u32.x4 f32.x4,f16,f16,u32.x8,u32.x4 f16.x4,f32,f32,u32.x8,u32.x4 (gfx906, gfx1030)
    """
    f16: _image_sample_cd_o_1darray
    f32: _image_sample_cd_o_1darray
    nortn: _image_sample_cd_o_1darray_nortn
    v4f16: _image_sample_cd_o_1darray
    v4f32: _image_sample_cd_o_1darray
    v4i32: _image_sample_cd_o_1darray
    v8i32: _image_sample_cd_o_1darray
    @overload
    def __call__(self, components: int, offset: Any, dsdh: Any, dsdv: Any, s: Any, slice: Any, rsrc: Any, sampler: Any, unnormalised: int, texture_fail: int, aux: int, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, components: int, offset: Any, dsdh: Any, dsdv: Any, s: Any, slice: Any, rsrc: Any, sampler: Any, unnormalised: int, texture_fail: int, aux: int, /) -> Any: ...

class _image_sample_cd_o_2d_nortn:
    """
    amdgcn.image.sample.cd.o._2d.nortn(components: 0..15, offset: u32, dsdh: T, dtdh: T, dsdv: T, dtdv: T, s: U, t: U, rsrc: V, sampler: W, unnormalised: bool, texture_fail: 0..1, aux: cache), T U V W: f32,f32,u32.x8,u32.x4 f16,f16,u32.x8,u32.x4 (gfx1030)
    """
    f16: _image_sample_cd_o_2d_nortn
    f32: _image_sample_cd_o_2d_nortn
    v4i32: _image_sample_cd_o_2d_nortn
    v8i32: _image_sample_cd_o_2d_nortn
    def __call__(self, components: int, offset: Any, dsdh: Any, dtdh: Any, dsdv: Any, dtdv: Any, s: Any, t: Any, rsrc: Any, sampler: Any, unnormalised: int, texture_fail: int, aux: int, /) -> Any: ...

class _image_sample_cd_o_2d:
    """
    amdgcn.image.sample.cd.o._2d(components: 0..15, offset: u32, dsdh: U, dtdh: U, dsdv: U, dtdv: U, s: V, t: V, rsrc: W, sampler: X, unnormalised: bool, texture_fail: 0..1, aux: cache) -> T, T U V W X: f32.x4,f32,f32,u32.x8,u32.x4 f32.x4,f16,f16,u32.x8,u32.x4 f16.x4,f32,f32,u32.x8,u32.x4 (gfx906, gfx1030)
    """
    f16: _image_sample_cd_o_2d
    f32: _image_sample_cd_o_2d
    nortn: _image_sample_cd_o_2d_nortn
    v4f16: _image_sample_cd_o_2d
    v4f32: _image_sample_cd_o_2d
    v4i32: _image_sample_cd_o_2d
    v8i32: _image_sample_cd_o_2d
    @overload
    def __call__(self, components: int, offset: Any, dsdh: Any, dtdh: Any, dsdv: Any, dtdv: Any, s: Any, t: Any, rsrc: Any, sampler: Any, unnormalised: int, texture_fail: int, aux: int, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, components: int, offset: Any, dsdh: Any, dtdh: Any, dsdv: Any, dtdv: Any, s: Any, t: Any, rsrc: Any, sampler: Any, unnormalised: int, texture_fail: int, aux: int, /) -> Any: ...

class _image_sample_cd_o_2darray_nortn:
    """
    amdgcn.image.sample.cd.o._2darray.nortn(components: 0..15, offset: u32, dsdh: T, dtdh: T, dsdv: T, dtdv: T, s: U, t: U, slice: U, rsrc: V, sampler: W, unnormalised: bool, texture_fail: 0..1, aux: cache), T U V W: f32,f32,u32.x8,u32.x4 f16,f16,u32.x8,u32.x4 (gfx1030)
    """
    f16: _image_sample_cd_o_2darray_nortn
    f32: _image_sample_cd_o_2darray_nortn
    v4i32: _image_sample_cd_o_2darray_nortn
    v8i32: _image_sample_cd_o_2darray_nortn
    def __call__(self, components: int, offset: Any, dsdh: Any, dtdh: Any, dsdv: Any, dtdv: Any, s: Any, t: Any, slice: Any, rsrc: Any, sampler: Any, unnormalised: int, texture_fail: int, aux: int, /) -> Any: ...

class _image_sample_cd_o_2darray:
    """
    amdgcn.image.sample.cd.o._2darray(components: 0..15, offset: u32, dsdh: U, dtdh: U, dsdv: U, dtdv: U, s: V, t: V, slice: V, rsrc: W, sampler: X, unnormalised: bool, texture_fail: 0..1, aux: cache) -> T, T U V W X: f32.x4,f32,f32,u32.x8,u32.x4 f32.x4,f16,f16,u32.x8,u32.x4 f16.x4,f32,f32,u32.x8,u32.x4 (gfx906, gfx1030)
    """
    f16: _image_sample_cd_o_2darray
    f32: _image_sample_cd_o_2darray
    nortn: _image_sample_cd_o_2darray_nortn
    v4f16: _image_sample_cd_o_2darray
    v4f32: _image_sample_cd_o_2darray
    v4i32: _image_sample_cd_o_2darray
    v8i32: _image_sample_cd_o_2darray
    @overload
    def __call__(self, components: int, offset: Any, dsdh: Any, dtdh: Any, dsdv: Any, dtdv: Any, s: Any, t: Any, slice: Any, rsrc: Any, sampler: Any, unnormalised: int, texture_fail: int, aux: int, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, components: int, offset: Any, dsdh: Any, dtdh: Any, dsdv: Any, dtdv: Any, s: Any, t: Any, slice: Any, rsrc: Any, sampler: Any, unnormalised: int, texture_fail: int, aux: int, /) -> Any: ...

class _image_sample_cd_o_3d_nortn:
    """
    amdgcn.image.sample.cd.o._3d.nortn(components: 0..15, offset: u32, dsdh: T, dtdh: T, drdh: T, dsdv: T, dtdv: T, drdv: T, s: U, t: U, r: U, rsrc: V, sampler: W, unnormalised: bool, texture_fail: 0..1, aux: cache), T U V W: f32,f32,u32.x8,u32.x4 f16,f16,u32.x8,u32.x4 (gfx1030)
    """
    f16: _image_sample_cd_o_3d_nortn
    f32: _image_sample_cd_o_3d_nortn
    v4i32: _image_sample_cd_o_3d_nortn
    v8i32: _image_sample_cd_o_3d_nortn
    def __call__(self, components: int, offset: Any, dsdh: Any, dtdh: Any, drdh: Any, dsdv: Any, dtdv: Any, drdv: Any, s: Any, t: Any, r: Any, rsrc: Any, sampler: Any, unnormalised: int, texture_fail: int, aux: int, /) -> Any: ...

class _image_sample_cd_o_3d:
    """
    amdgcn.image.sample.cd.o._3d(components: 0..15, offset: u32, dsdh: U, dtdh: U, drdh: U, dsdv: U, dtdv: U, drdv: U, s: V, t: V, r: V, rsrc: W, sampler: X, unnormalised: bool, texture_fail: 0..1, aux: cache) -> T, T U V W X: f32.x4,f32,f32,u32.x8,u32.x4 f32.x4,f16,f16,u32.x8,u32.x4 f16.x4,f32,f32,u32.x8,u32.x4 (gfx906, gfx1030)
    """
    f16: _image_sample_cd_o_3d
    f32: _image_sample_cd_o_3d
    nortn: _image_sample_cd_o_3d_nortn
    v4f16: _image_sample_cd_o_3d
    v4f32: _image_sample_cd_o_3d
    v4i32: _image_sample_cd_o_3d
    v8i32: _image_sample_cd_o_3d
    @overload
    def __call__(self, components: int, offset: Any, dsdh: Any, dtdh: Any, drdh: Any, dsdv: Any, dtdv: Any, drdv: Any, s: Any, t: Any, r: Any, rsrc: Any, sampler: Any, unnormalised: int, texture_fail: int, aux: int, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, components: int, offset: Any, dsdh: Any, dtdh: Any, drdh: Any, dsdv: Any, dtdv: Any, drdv: Any, s: Any, t: Any, r: Any, rsrc: Any, sampler: Any, unnormalised: int, texture_fail: int, aux: int, /) -> Any: ...

class _image_sample_cd_o_cube_nortn:
    """
    amdgcn.image.sample.cd.o.cube.nortn(components: 0..15, offset: u32, dsdh: T, dtdh: T, dsdv: T, dtdv: T, s: U, t: U, face: U, rsrc: V, sampler: W, unnormalised: bool, texture_fail: 0..1, aux: cache), T U V W: f32,f32,u32.x8,u32.x4 f16,f16,u32.x8,u32.x4 (gfx1030)
    """
    f16: _image_sample_cd_o_cube_nortn
    f32: _image_sample_cd_o_cube_nortn
    v4i32: _image_sample_cd_o_cube_nortn
    v8i32: _image_sample_cd_o_cube_nortn
    def __call__(self, components: int, offset: Any, dsdh: Any, dtdh: Any, dsdv: Any, dtdv: Any, s: Any, t: Any, face: Any, rsrc: Any, sampler: Any, unnormalised: int, texture_fail: int, aux: int, /) -> Any: ...

class _image_sample_cd_o_cube:
    """
    amdgcn.image.sample.cd.o.cube(components: 0..15, offset: u32, dsdh: U, dtdh: U, dsdv: U, dtdv: U, s: V, t: V, face: V, rsrc: W, sampler: X, unnormalised: bool, texture_fail: 0..1, aux: cache) -> T, T U V W X: f32.x4,f32,f32,u32.x8,u32.x4 f32.x4,f16,f16,u32.x8,u32.x4 f16.x4,f32,f32,u32.x8,u32.x4 (gfx906, gfx1030)
    """
    f16: _image_sample_cd_o_cube
    f32: _image_sample_cd_o_cube
    nortn: _image_sample_cd_o_cube_nortn
    v4f16: _image_sample_cd_o_cube
    v4f32: _image_sample_cd_o_cube
    v4i32: _image_sample_cd_o_cube
    v8i32: _image_sample_cd_o_cube
    @overload
    def __call__(self, components: int, offset: Any, dsdh: Any, dtdh: Any, dsdv: Any, dtdv: Any, s: Any, t: Any, face: Any, rsrc: Any, sampler: Any, unnormalised: int, texture_fail: int, aux: int, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, components: int, offset: Any, dsdh: Any, dtdh: Any, dsdv: Any, dtdv: Any, s: Any, t: Any, face: Any, rsrc: Any, sampler: Any, unnormalised: int, texture_fail: int, aux: int, /) -> Any: ...

class _image_sample_cd_o:
    _1d: _image_sample_cd_o_1d
    _1darray: _image_sample_cd_o_1darray
    _2d: _image_sample_cd_o_2d
    _2darray: _image_sample_cd_o_2darray
    _3d: _image_sample_cd_o_3d
    cube: _image_sample_cd_o_cube

class _image_sample_cd:
    _1d: _image_sample_cd_1d
    _1darray: _image_sample_cd_1darray
    _2d: _image_sample_cd_2d
    _2darray: _image_sample_cd_2darray
    _3d: _image_sample_cd_3d
    cl: _image_sample_cd_cl
    cube: _image_sample_cd_cube
    o: _image_sample_cd_o

class _image_sample_cl_1d_nortn:
    """
    amdgcn.image.sample.cl._1d.nortn(components: 0..15, s: T, clamp: T, rsrc: U, sampler: V, unnormalised: bool, texture_fail: 0..1, aux: cache), T U V: f32,u32.x8,u32.x4 f16,u32.x8,u32.x4 (gfx1030, gfx1100, gfx1151, gfx1200, gfx1201)
    """
    f16: _image_sample_cl_1d_nortn
    f32: _image_sample_cl_1d_nortn
    v4i32: _image_sample_cl_1d_nortn
    v8i32: _image_sample_cl_1d_nortn
    def __call__(self, components: int, s: Any, clamp: Any, rsrc: Any, sampler: Any, unnormalised: int, texture_fail: int, aux: int, /) -> Any: ...

class _image_sample_cl_1d:
    """
    amdgcn.image.sample.cl._1d(components: 0..15, s: U, clamp: U, rsrc: V, sampler: W, unnormalised: bool, texture_fail: 0..1, aux: cache) -> T, T U V W: f32.x4,f32,u32.x8,u32.x4 f32.x4,f16,u32.x8,u32.x4 f16.x4,f32,u32.x8,u32.x4 (gfx906, gfx1030, gfx1100, gfx1151, gfx1200, gfx1201)
    """
    f16: _image_sample_cl_1d
    f32: _image_sample_cl_1d
    nortn: _image_sample_cl_1d_nortn
    v4f16: _image_sample_cl_1d
    v4f32: _image_sample_cl_1d
    v4i32: _image_sample_cl_1d
    v8i32: _image_sample_cl_1d
    @overload
    def __call__(self, components: int, s: Any, clamp: Any, rsrc: Any, sampler: Any, unnormalised: int, texture_fail: int, aux: int, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, components: int, s: Any, clamp: Any, rsrc: Any, sampler: Any, unnormalised: int, texture_fail: int, aux: int, /) -> Any: ...

class _image_sample_cl_1darray_nortn:
    """
    amdgcn.image.sample.cl._1darray.nortn(components: 0..15, s: T, slice: T, clamp: T, rsrc: U, sampler: V, unnormalised: bool, texture_fail: 0..1, aux: cache), T U V: f32,u32.x8,u32.x4 f16,u32.x8,u32.x4 (gfx1030, gfx1100, gfx1151, gfx1200, gfx1201)
    """
    f16: _image_sample_cl_1darray_nortn
    f32: _image_sample_cl_1darray_nortn
    v4i32: _image_sample_cl_1darray_nortn
    v8i32: _image_sample_cl_1darray_nortn
    def __call__(self, components: int, s: Any, slice: Any, clamp: Any, rsrc: Any, sampler: Any, unnormalised: int, texture_fail: int, aux: int, /) -> Any: ...

class _image_sample_cl_1darray:
    """
    amdgcn.image.sample.cl._1darray(components: 0..15, s: U, slice: U, clamp: U, rsrc: V, sampler: W, unnormalised: bool, texture_fail: 0..1, aux: cache) -> T, T U V W: f32.x4,f32,u32.x8,u32.x4 f32.x4,f16,u32.x8,u32.x4 f16.x4,f32,u32.x8,u32.x4 (gfx906, gfx1030, gfx1100, gfx1151, gfx1200, gfx1201)
    """
    f16: _image_sample_cl_1darray
    f32: _image_sample_cl_1darray
    nortn: _image_sample_cl_1darray_nortn
    v4f16: _image_sample_cl_1darray
    v4f32: _image_sample_cl_1darray
    v4i32: _image_sample_cl_1darray
    v8i32: _image_sample_cl_1darray
    @overload
    def __call__(self, components: int, s: Any, slice: Any, clamp: Any, rsrc: Any, sampler: Any, unnormalised: int, texture_fail: int, aux: int, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, components: int, s: Any, slice: Any, clamp: Any, rsrc: Any, sampler: Any, unnormalised: int, texture_fail: int, aux: int, /) -> Any: ...

class _image_sample_cl_2d_nortn:
    """
    amdgcn.image.sample.cl._2d.nortn(components: 0..15, s: T, t: T, clamp: T, rsrc: U, sampler: V, unnormalised: bool, texture_fail: 0..1, aux: cache), T U V: f32,u32.x8,u32.x4 f16,u32.x8,u32.x4 (gfx1030, gfx1100, gfx1151, gfx1200, gfx1201)
    """
    f16: _image_sample_cl_2d_nortn
    f32: _image_sample_cl_2d_nortn
    v4i32: _image_sample_cl_2d_nortn
    v8i32: _image_sample_cl_2d_nortn
    def __call__(self, components: int, s: Any, t: Any, clamp: Any, rsrc: Any, sampler: Any, unnormalised: int, texture_fail: int, aux: int, /) -> Any: ...

class _image_sample_cl_2d:
    """
    amdgcn.image.sample.cl._2d(components: 0..15, s: U, t: U, clamp: U, rsrc: V, sampler: W, unnormalised: bool, texture_fail: 0..1, aux: cache) -> T, T U V W: f32.x4,f32,u32.x8,u32.x4 f32.x4,f16,u32.x8,u32.x4 f16.x4,f32,u32.x8,u32.x4 (gfx906, gfx1030, gfx1100, gfx1151, gfx1200, gfx1201)
    """
    f16: _image_sample_cl_2d
    f32: _image_sample_cl_2d
    nortn: _image_sample_cl_2d_nortn
    v4f16: _image_sample_cl_2d
    v4f32: _image_sample_cl_2d
    v4i32: _image_sample_cl_2d
    v8i32: _image_sample_cl_2d
    @overload
    def __call__(self, components: int, s: Any, t: Any, clamp: Any, rsrc: Any, sampler: Any, unnormalised: int, texture_fail: int, aux: int, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, components: int, s: Any, t: Any, clamp: Any, rsrc: Any, sampler: Any, unnormalised: int, texture_fail: int, aux: int, /) -> Any: ...

class _image_sample_cl_2darray_nortn:
    """
    amdgcn.image.sample.cl._2darray.nortn(components: 0..15, s: T, t: T, slice: T, clamp: T, rsrc: U, sampler: V, unnormalised: bool, texture_fail: 0..1, aux: cache), T U V: f32,u32.x8,u32.x4 f16,u32.x8,u32.x4 (gfx1030, gfx1100, gfx1151, gfx1200, gfx1201)
    """
    f16: _image_sample_cl_2darray_nortn
    f32: _image_sample_cl_2darray_nortn
    v4i32: _image_sample_cl_2darray_nortn
    v8i32: _image_sample_cl_2darray_nortn
    def __call__(self, components: int, s: Any, t: Any, slice: Any, clamp: Any, rsrc: Any, sampler: Any, unnormalised: int, texture_fail: int, aux: int, /) -> Any: ...

class _image_sample_cl_2darray:
    """
    amdgcn.image.sample.cl._2darray(components: 0..15, s: U, t: U, slice: U, clamp: U, rsrc: V, sampler: W, unnormalised: bool, texture_fail: 0..1, aux: cache) -> T, T U V W: f32.x4,f32,u32.x8,u32.x4 f32.x4,f16,u32.x8,u32.x4 f16.x4,f32,u32.x8,u32.x4 (gfx906, gfx1030, gfx1100, gfx1151, gfx1200, gfx1201)
    """
    f16: _image_sample_cl_2darray
    f32: _image_sample_cl_2darray
    nortn: _image_sample_cl_2darray_nortn
    v4f16: _image_sample_cl_2darray
    v4f32: _image_sample_cl_2darray
    v4i32: _image_sample_cl_2darray
    v8i32: _image_sample_cl_2darray
    @overload
    def __call__(self, components: int, s: Any, t: Any, slice: Any, clamp: Any, rsrc: Any, sampler: Any, unnormalised: int, texture_fail: int, aux: int, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, components: int, s: Any, t: Any, slice: Any, clamp: Any, rsrc: Any, sampler: Any, unnormalised: int, texture_fail: int, aux: int, /) -> Any: ...

class _image_sample_cl_3d_nortn:
    """
    amdgcn.image.sample.cl._3d.nortn(components: 0..15, s: T, t: T, r: T, clamp: T, rsrc: U, sampler: V, unnormalised: bool, texture_fail: 0..1, aux: cache), T U V: f32,u32.x8,u32.x4 f16,u32.x8,u32.x4 (gfx1030, gfx1100, gfx1151, gfx1200, gfx1201)
    """
    f16: _image_sample_cl_3d_nortn
    f32: _image_sample_cl_3d_nortn
    v4i32: _image_sample_cl_3d_nortn
    v8i32: _image_sample_cl_3d_nortn
    def __call__(self, components: int, s: Any, t: Any, r: Any, clamp: Any, rsrc: Any, sampler: Any, unnormalised: int, texture_fail: int, aux: int, /) -> Any: ...

class _image_sample_cl_3d:
    """
    amdgcn.image.sample.cl._3d(components: 0..15, s: U, t: U, r: U, clamp: U, rsrc: V, sampler: W, unnormalised: bool, texture_fail: 0..1, aux: cache) -> T, T U V W: f32.x4,f32,u32.x8,u32.x4 f32.x4,f16,u32.x8,u32.x4 f16.x4,f32,u32.x8,u32.x4 (gfx906, gfx1030, gfx1100, gfx1151, gfx1200, gfx1201)
    """
    f16: _image_sample_cl_3d
    f32: _image_sample_cl_3d
    nortn: _image_sample_cl_3d_nortn
    v4f16: _image_sample_cl_3d
    v4f32: _image_sample_cl_3d
    v4i32: _image_sample_cl_3d
    v8i32: _image_sample_cl_3d
    @overload
    def __call__(self, components: int, s: Any, t: Any, r: Any, clamp: Any, rsrc: Any, sampler: Any, unnormalised: int, texture_fail: int, aux: int, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, components: int, s: Any, t: Any, r: Any, clamp: Any, rsrc: Any, sampler: Any, unnormalised: int, texture_fail: int, aux: int, /) -> Any: ...

class _image_sample_cl_cube_nortn:
    """
    amdgcn.image.sample.cl.cube.nortn(components: 0..15, s: T, t: T, face: T, clamp: T, rsrc: U, sampler: V, unnormalised: bool, texture_fail: 0..1, aux: cache), T U V: f32,u32.x8,u32.x4 f16,u32.x8,u32.x4 (gfx1030, gfx1100, gfx1151, gfx1200, gfx1201)
    """
    f16: _image_sample_cl_cube_nortn
    f32: _image_sample_cl_cube_nortn
    v4i32: _image_sample_cl_cube_nortn
    v8i32: _image_sample_cl_cube_nortn
    def __call__(self, components: int, s: Any, t: Any, face: Any, clamp: Any, rsrc: Any, sampler: Any, unnormalised: int, texture_fail: int, aux: int, /) -> Any: ...

class _image_sample_cl_cube:
    """
    amdgcn.image.sample.cl.cube(components: 0..15, s: U, t: U, face: U, clamp: U, rsrc: V, sampler: W, unnormalised: bool, texture_fail: 0..1, aux: cache) -> T, T U V W: f32.x4,f32,u32.x8,u32.x4 f32.x4,f16,u32.x8,u32.x4 f16.x4,f32,u32.x8,u32.x4 (gfx906, gfx1030, gfx1100, gfx1151, gfx1200, gfx1201)
    """
    f16: _image_sample_cl_cube
    f32: _image_sample_cl_cube
    nortn: _image_sample_cl_cube_nortn
    v4f16: _image_sample_cl_cube
    v4f32: _image_sample_cl_cube
    v4i32: _image_sample_cl_cube
    v8i32: _image_sample_cl_cube
    @overload
    def __call__(self, components: int, s: Any, t: Any, face: Any, clamp: Any, rsrc: Any, sampler: Any, unnormalised: int, texture_fail: int, aux: int, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, components: int, s: Any, t: Any, face: Any, clamp: Any, rsrc: Any, sampler: Any, unnormalised: int, texture_fail: int, aux: int, /) -> Any: ...

class _image_sample_cl_o_1d_nortn:
    """
    amdgcn.image.sample.cl.o._1d.nortn(components: 0..15, offset: u32, s: T, clamp: T, rsrc: U, sampler: V, unnormalised: bool, texture_fail: 0..1, aux: cache), T U V: f32,u32.x8,u32.x4 f16,u32.x8,u32.x4 (gfx1030, gfx1100, gfx1151, gfx1200, gfx1201)
    """
    f16: _image_sample_cl_o_1d_nortn
    f32: _image_sample_cl_o_1d_nortn
    v4i32: _image_sample_cl_o_1d_nortn
    v8i32: _image_sample_cl_o_1d_nortn
    def __call__(self, components: int, offset: Any, s: Any, clamp: Any, rsrc: Any, sampler: Any, unnormalised: int, texture_fail: int, aux: int, /) -> Any: ...

class _image_sample_cl_o_1d:
    """
    amdgcn.image.sample.cl.o._1d(components: 0..15, offset: u32, s: U, clamp: U, rsrc: V, sampler: W, unnormalised: bool, texture_fail: 0..1, aux: cache) -> T, T U V W: f32.x4,f32,u32.x8,u32.x4 f32.x4,f16,u32.x8,u32.x4 f16.x4,f32,u32.x8,u32.x4 (gfx906, gfx1030, gfx1100, gfx1151, gfx1200, gfx1201)
    """
    f16: _image_sample_cl_o_1d
    f32: _image_sample_cl_o_1d
    nortn: _image_sample_cl_o_1d_nortn
    v4f16: _image_sample_cl_o_1d
    v4f32: _image_sample_cl_o_1d
    v4i32: _image_sample_cl_o_1d
    v8i32: _image_sample_cl_o_1d
    @overload
    def __call__(self, components: int, offset: Any, s: Any, clamp: Any, rsrc: Any, sampler: Any, unnormalised: int, texture_fail: int, aux: int, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, components: int, offset: Any, s: Any, clamp: Any, rsrc: Any, sampler: Any, unnormalised: int, texture_fail: int, aux: int, /) -> Any: ...

class _image_sample_cl_o_1darray_nortn:
    """
    amdgcn.image.sample.cl.o._1darray.nortn(components: 0..15, offset: u32, s: T, slice: T, clamp: T, rsrc: U, sampler: V, unnormalised: bool, texture_fail: 0..1, aux: cache), T U V: f32,u32.x8,u32.x4 f16,u32.x8,u32.x4 (gfx1030, gfx1100, gfx1151, gfx1200, gfx1201)
    """
    f16: _image_sample_cl_o_1darray_nortn
    f32: _image_sample_cl_o_1darray_nortn
    v4i32: _image_sample_cl_o_1darray_nortn
    v8i32: _image_sample_cl_o_1darray_nortn
    def __call__(self, components: int, offset: Any, s: Any, slice: Any, clamp: Any, rsrc: Any, sampler: Any, unnormalised: int, texture_fail: int, aux: int, /) -> Any: ...

class _image_sample_cl_o_1darray:
    """
    amdgcn.image.sample.cl.o._1darray(components: 0..15, offset: u32, s: U, slice: U, clamp: U, rsrc: V, sampler: W, unnormalised: bool, texture_fail: 0..1, aux: cache) -> T, T U V W: f32.x4,f32,u32.x8,u32.x4 f32.x4,f16,u32.x8,u32.x4 f16.x4,f32,u32.x8,u32.x4 (gfx906, gfx1030, gfx1100, gfx1151, gfx1200, gfx1201)
    """
    f16: _image_sample_cl_o_1darray
    f32: _image_sample_cl_o_1darray
    nortn: _image_sample_cl_o_1darray_nortn
    v4f16: _image_sample_cl_o_1darray
    v4f32: _image_sample_cl_o_1darray
    v4i32: _image_sample_cl_o_1darray
    v8i32: _image_sample_cl_o_1darray
    @overload
    def __call__(self, components: int, offset: Any, s: Any, slice: Any, clamp: Any, rsrc: Any, sampler: Any, unnormalised: int, texture_fail: int, aux: int, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, components: int, offset: Any, s: Any, slice: Any, clamp: Any, rsrc: Any, sampler: Any, unnormalised: int, texture_fail: int, aux: int, /) -> Any: ...

class _image_sample_cl_o_2d_nortn:
    """
    amdgcn.image.sample.cl.o._2d.nortn(components: 0..15, offset: u32, s: T, t: T, clamp: T, rsrc: U, sampler: V, unnormalised: bool, texture_fail: 0..1, aux: cache), T U V: f32,u32.x8,u32.x4 f16,u32.x8,u32.x4 (gfx1030, gfx1100, gfx1151, gfx1200, gfx1201)
    """
    f16: _image_sample_cl_o_2d_nortn
    f32: _image_sample_cl_o_2d_nortn
    v4i32: _image_sample_cl_o_2d_nortn
    v8i32: _image_sample_cl_o_2d_nortn
    def __call__(self, components: int, offset: Any, s: Any, t: Any, clamp: Any, rsrc: Any, sampler: Any, unnormalised: int, texture_fail: int, aux: int, /) -> Any: ...

class _image_sample_cl_o_2d:
    """
    amdgcn.image.sample.cl.o._2d(components: 0..15, offset: u32, s: U, t: U, clamp: U, rsrc: V, sampler: W, unnormalised: bool, texture_fail: 0..1, aux: cache) -> T, T U V W: f32.x4,f32,u32.x8,u32.x4 f32.x4,f16,u32.x8,u32.x4 f16.x4,f32,u32.x8,u32.x4 (gfx906, gfx1030, gfx1100, gfx1151, gfx1200, gfx1201)
    """
    f16: _image_sample_cl_o_2d
    f32: _image_sample_cl_o_2d
    nortn: _image_sample_cl_o_2d_nortn
    v4f16: _image_sample_cl_o_2d
    v4f32: _image_sample_cl_o_2d
    v4i32: _image_sample_cl_o_2d
    v8i32: _image_sample_cl_o_2d
    @overload
    def __call__(self, components: int, offset: Any, s: Any, t: Any, clamp: Any, rsrc: Any, sampler: Any, unnormalised: int, texture_fail: int, aux: int, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, components: int, offset: Any, s: Any, t: Any, clamp: Any, rsrc: Any, sampler: Any, unnormalised: int, texture_fail: int, aux: int, /) -> Any: ...

class _image_sample_cl_o_2darray_nortn:
    """
    amdgcn.image.sample.cl.o._2darray.nortn(components: 0..15, offset: u32, s: T, t: T, slice: T, clamp: T, rsrc: U, sampler: V, unnormalised: bool, texture_fail: 0..1, aux: cache), T U V: f32,u32.x8,u32.x4 f16,u32.x8,u32.x4 (gfx1030, gfx1100, gfx1151, gfx1200, gfx1201)
    """
    f16: _image_sample_cl_o_2darray_nortn
    f32: _image_sample_cl_o_2darray_nortn
    v4i32: _image_sample_cl_o_2darray_nortn
    v8i32: _image_sample_cl_o_2darray_nortn
    def __call__(self, components: int, offset: Any, s: Any, t: Any, slice: Any, clamp: Any, rsrc: Any, sampler: Any, unnormalised: int, texture_fail: int, aux: int, /) -> Any: ...

class _image_sample_cl_o_2darray:
    """
    amdgcn.image.sample.cl.o._2darray(components: 0..15, offset: u32, s: U, t: U, slice: U, clamp: U, rsrc: V, sampler: W, unnormalised: bool, texture_fail: 0..1, aux: cache) -> T, T U V W: f32.x4,f32,u32.x8,u32.x4 f32.x4,f16,u32.x8,u32.x4 f16.x4,f32,u32.x8,u32.x4 (gfx906, gfx1030, gfx1100, gfx1151, gfx1200, gfx1201)
    """
    f16: _image_sample_cl_o_2darray
    f32: _image_sample_cl_o_2darray
    nortn: _image_sample_cl_o_2darray_nortn
    v4f16: _image_sample_cl_o_2darray
    v4f32: _image_sample_cl_o_2darray
    v4i32: _image_sample_cl_o_2darray
    v8i32: _image_sample_cl_o_2darray
    @overload
    def __call__(self, components: int, offset: Any, s: Any, t: Any, slice: Any, clamp: Any, rsrc: Any, sampler: Any, unnormalised: int, texture_fail: int, aux: int, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, components: int, offset: Any, s: Any, t: Any, slice: Any, clamp: Any, rsrc: Any, sampler: Any, unnormalised: int, texture_fail: int, aux: int, /) -> Any: ...

class _image_sample_cl_o_3d_nortn:
    """
    amdgcn.image.sample.cl.o._3d.nortn(components: 0..15, offset: u32, s: T, t: T, r: T, clamp: T, rsrc: U, sampler: V, unnormalised: bool, texture_fail: 0..1, aux: cache), T U V: f32,u32.x8,u32.x4 f16,u32.x8,u32.x4 (gfx1030, gfx1100, gfx1151, gfx1200, gfx1201)
    """
    f16: _image_sample_cl_o_3d_nortn
    f32: _image_sample_cl_o_3d_nortn
    v4i32: _image_sample_cl_o_3d_nortn
    v8i32: _image_sample_cl_o_3d_nortn
    def __call__(self, components: int, offset: Any, s: Any, t: Any, r: Any, clamp: Any, rsrc: Any, sampler: Any, unnormalised: int, texture_fail: int, aux: int, /) -> Any: ...

class _image_sample_cl_o_3d:
    """
    amdgcn.image.sample.cl.o._3d(components: 0..15, offset: u32, s: U, t: U, r: U, clamp: U, rsrc: V, sampler: W, unnormalised: bool, texture_fail: 0..1, aux: cache) -> T, T U V W: f32.x4,f32,u32.x8,u32.x4 f32.x4,f16,u32.x8,u32.x4 f16.x4,f32,u32.x8,u32.x4 (gfx906, gfx1030, gfx1100, gfx1151, gfx1200, gfx1201)
    """
    f16: _image_sample_cl_o_3d
    f32: _image_sample_cl_o_3d
    nortn: _image_sample_cl_o_3d_nortn
    v4f16: _image_sample_cl_o_3d
    v4f32: _image_sample_cl_o_3d
    v4i32: _image_sample_cl_o_3d
    v8i32: _image_sample_cl_o_3d
    @overload
    def __call__(self, components: int, offset: Any, s: Any, t: Any, r: Any, clamp: Any, rsrc: Any, sampler: Any, unnormalised: int, texture_fail: int, aux: int, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, components: int, offset: Any, s: Any, t: Any, r: Any, clamp: Any, rsrc: Any, sampler: Any, unnormalised: int, texture_fail: int, aux: int, /) -> Any: ...

class _image_sample_cl_o_cube_nortn:
    """
    amdgcn.image.sample.cl.o.cube.nortn(components: 0..15, offset: u32, s: T, t: T, face: T, clamp: T, rsrc: U, sampler: V, unnormalised: bool, texture_fail: 0..1, aux: cache), T U V: f32,u32.x8,u32.x4 f16,u32.x8,u32.x4 (gfx1030, gfx1100, gfx1151, gfx1200, gfx1201)
    """
    f16: _image_sample_cl_o_cube_nortn
    f32: _image_sample_cl_o_cube_nortn
    v4i32: _image_sample_cl_o_cube_nortn
    v8i32: _image_sample_cl_o_cube_nortn
    def __call__(self, components: int, offset: Any, s: Any, t: Any, face: Any, clamp: Any, rsrc: Any, sampler: Any, unnormalised: int, texture_fail: int, aux: int, /) -> Any: ...

class _image_sample_cl_o_cube:
    """
    amdgcn.image.sample.cl.o.cube(components: 0..15, offset: u32, s: U, t: U, face: U, clamp: U, rsrc: V, sampler: W, unnormalised: bool, texture_fail: 0..1, aux: cache) -> T, T U V W: f32.x4,f32,u32.x8,u32.x4 f32.x4,f16,u32.x8,u32.x4 f16.x4,f32,u32.x8,u32.x4 (gfx906, gfx1030, gfx1100, gfx1151, gfx1200, gfx1201)
    """
    f16: _image_sample_cl_o_cube
    f32: _image_sample_cl_o_cube
    nortn: _image_sample_cl_o_cube_nortn
    v4f16: _image_sample_cl_o_cube
    v4f32: _image_sample_cl_o_cube
    v4i32: _image_sample_cl_o_cube
    v8i32: _image_sample_cl_o_cube
    @overload
    def __call__(self, components: int, offset: Any, s: Any, t: Any, face: Any, clamp: Any, rsrc: Any, sampler: Any, unnormalised: int, texture_fail: int, aux: int, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, components: int, offset: Any, s: Any, t: Any, face: Any, clamp: Any, rsrc: Any, sampler: Any, unnormalised: int, texture_fail: int, aux: int, /) -> Any: ...

class _image_sample_cl_o:
    _1d: _image_sample_cl_o_1d
    _1darray: _image_sample_cl_o_1darray
    _2d: _image_sample_cl_o_2d
    _2darray: _image_sample_cl_o_2darray
    _3d: _image_sample_cl_o_3d
    cube: _image_sample_cl_o_cube

class _image_sample_cl:
    _1d: _image_sample_cl_1d
    _1darray: _image_sample_cl_1darray
    _2d: _image_sample_cl_2d
    _2darray: _image_sample_cl_2darray
    _3d: _image_sample_cl_3d
    cube: _image_sample_cl_cube
    o: _image_sample_cl_o

class _image_sample_cube_nortn:
    """
    amdgcn.image.sample.cube.nortn(components: 0..15, s: T, t: T, face: T, rsrc: U, sampler: V, unnormalised: bool, texture_fail: 0..1, aux: cache), T U V: f32,u32.x8,u32.x4 f16,u32.x8,u32.x4 (gfx1030, gfx1100, gfx1151, gfx1200, gfx1201)
    """
    f16: _image_sample_cube_nortn
    f32: _image_sample_cube_nortn
    v4i32: _image_sample_cube_nortn
    v8i32: _image_sample_cube_nortn
    def __call__(self, components: int, s: Any, t: Any, face: Any, rsrc: Any, sampler: Any, unnormalised: int, texture_fail: int, aux: int, /) -> Any: ...

class _image_sample_cube:
    """
    amdgcn.image.sample.cube(components: 0..15, s: U, t: U, face: U, rsrc: V, sampler: W, unnormalised: bool, texture_fail: 0..1, aux: cache) -> T, T U V W: f32.x4,f32,u32.x8,u32.x4 f32.x4,f16,u32.x8,u32.x4 f16.x4,f32,u32.x8,u32.x4 (gfx906, gfx1030, gfx1100, gfx1151, gfx1200, gfx1201)
    """
    f16: _image_sample_cube
    f32: _image_sample_cube
    nortn: _image_sample_cube_nortn
    v4f16: _image_sample_cube
    v4f32: _image_sample_cube
    v4i32: _image_sample_cube
    v8i32: _image_sample_cube
    @overload
    def __call__(self, components: int, s: Any, t: Any, face: Any, rsrc: Any, sampler: Any, unnormalised: int, texture_fail: int, aux: int, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, components: int, s: Any, t: Any, face: Any, rsrc: Any, sampler: Any, unnormalised: int, texture_fail: int, aux: int, /) -> Any: ...

class _image_sample_d_1d_nortn:
    """
    amdgcn.image.sample.d._1d.nortn(components: 0..15, dsdh: T, dsdv: T, s: U, rsrc: V, sampler: W, unnormalised: bool, texture_fail: 0..1, aux: cache), T U V W: f32,f32,u32.x8,u32.x4 f16,f16,u32.x8,u32.x4 (gfx1030, gfx1100, gfx1151, gfx1200, gfx1201)
    """
    f16: _image_sample_d_1d_nortn
    f32: _image_sample_d_1d_nortn
    v4i32: _image_sample_d_1d_nortn
    v8i32: _image_sample_d_1d_nortn
    def __call__(self, components: int, dsdh: Any, dsdv: Any, s: Any, rsrc: Any, sampler: Any, unnormalised: int, texture_fail: int, aux: int, /) -> Any: ...

class _image_sample_d_1d:
    """
    amdgcn.image.sample.d._1d(components: 0..15, dsdh: U, dsdv: U, s: V, rsrc: W, sampler: X, unnormalised: bool, texture_fail: 0..1, aux: cache) -> T, T U V W X: f32.x4,f32,f32,u32.x8,u32.x4 f32.x4,f16,f16,u32.x8,u32.x4 f16.x4,f32,f32,u32.x8,u32.x4 (gfx906, gfx1030, gfx1100, gfx1151, gfx1200, gfx1201)
    """
    f16: _image_sample_d_1d
    f32: _image_sample_d_1d
    nortn: _image_sample_d_1d_nortn
    v4f16: _image_sample_d_1d
    v4f32: _image_sample_d_1d
    v4i32: _image_sample_d_1d
    v8i32: _image_sample_d_1d
    @overload
    def __call__(self, components: int, dsdh: Any, dsdv: Any, s: Any, rsrc: Any, sampler: Any, unnormalised: int, texture_fail: int, aux: int, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, components: int, dsdh: Any, dsdv: Any, s: Any, rsrc: Any, sampler: Any, unnormalised: int, texture_fail: int, aux: int, /) -> Any: ...

class _image_sample_d_1darray_nortn:
    """
    amdgcn.image.sample.d._1darray.nortn(components: 0..15, dsdh: T, dsdv: T, s: U, slice: U, rsrc: V, sampler: W, unnormalised: bool, texture_fail: 0..1, aux: cache), T U V W: f32,f32,u32.x8,u32.x4 f16,f16,u32.x8,u32.x4 (gfx1030, gfx1100, gfx1151, gfx1200, gfx1201)
    """
    f16: _image_sample_d_1darray_nortn
    f32: _image_sample_d_1darray_nortn
    v4i32: _image_sample_d_1darray_nortn
    v8i32: _image_sample_d_1darray_nortn
    def __call__(self, components: int, dsdh: Any, dsdv: Any, s: Any, slice: Any, rsrc: Any, sampler: Any, unnormalised: int, texture_fail: int, aux: int, /) -> Any: ...

class _image_sample_d_1darray:
    """
    amdgcn.image.sample.d._1darray(components: 0..15, dsdh: U, dsdv: U, s: V, slice: V, rsrc: W, sampler: X, unnormalised: bool, texture_fail: 0..1, aux: cache) -> T, T U V W X: f32.x4,f32,f32,u32.x8,u32.x4 f32.x4,f16,f16,u32.x8,u32.x4 f16.x4,f32,f32,u32.x8,u32.x4 (gfx906, gfx1030, gfx1100, gfx1151, gfx1200, gfx1201)
    """
    f16: _image_sample_d_1darray
    f32: _image_sample_d_1darray
    nortn: _image_sample_d_1darray_nortn
    v4f16: _image_sample_d_1darray
    v4f32: _image_sample_d_1darray
    v4i32: _image_sample_d_1darray
    v8i32: _image_sample_d_1darray
    @overload
    def __call__(self, components: int, dsdh: Any, dsdv: Any, s: Any, slice: Any, rsrc: Any, sampler: Any, unnormalised: int, texture_fail: int, aux: int, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, components: int, dsdh: Any, dsdv: Any, s: Any, slice: Any, rsrc: Any, sampler: Any, unnormalised: int, texture_fail: int, aux: int, /) -> Any: ...

class _image_sample_d_2d_nortn:
    """
    amdgcn.image.sample.d._2d.nortn(components: 0..15, dsdh: T, dtdh: T, dsdv: T, dtdv: T, s: U, t: U, rsrc: V, sampler: W, unnormalised: bool, texture_fail: 0..1, aux: cache), T U V W: f32,f32,u32.x8,u32.x4 f16,f16,u32.x8,u32.x4 (gfx1030, gfx1100, gfx1151, gfx1200, gfx1201)
    """
    f16: _image_sample_d_2d_nortn
    f32: _image_sample_d_2d_nortn
    v4i32: _image_sample_d_2d_nortn
    v8i32: _image_sample_d_2d_nortn
    def __call__(self, components: int, dsdh: Any, dtdh: Any, dsdv: Any, dtdv: Any, s: Any, t: Any, rsrc: Any, sampler: Any, unnormalised: int, texture_fail: int, aux: int, /) -> Any: ...

class _image_sample_d_2d:
    """
    amdgcn.image.sample.d._2d(components: 0..15, dsdh: U, dtdh: U, dsdv: U, dtdv: U, s: V, t: V, rsrc: W, sampler: X, unnormalised: bool, texture_fail: 0..1, aux: cache) -> T, T U V W X: f32.x4,f32,f32,u32.x8,u32.x4 f32.x4,f16,f16,u32.x8,u32.x4 f16.x4,f32,f32,u32.x8,u32.x4 (gfx906, gfx1030, gfx1100, gfx1151, gfx1200, gfx1201)
    """
    f16: _image_sample_d_2d
    f32: _image_sample_d_2d
    nortn: _image_sample_d_2d_nortn
    v4f16: _image_sample_d_2d
    v4f32: _image_sample_d_2d
    v4i32: _image_sample_d_2d
    v8i32: _image_sample_d_2d
    @overload
    def __call__(self, components: int, dsdh: Any, dtdh: Any, dsdv: Any, dtdv: Any, s: Any, t: Any, rsrc: Any, sampler: Any, unnormalised: int, texture_fail: int, aux: int, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, components: int, dsdh: Any, dtdh: Any, dsdv: Any, dtdv: Any, s: Any, t: Any, rsrc: Any, sampler: Any, unnormalised: int, texture_fail: int, aux: int, /) -> Any: ...

class _image_sample_d_2darray_nortn:
    """
    amdgcn.image.sample.d._2darray.nortn(components: 0..15, dsdh: T, dtdh: T, dsdv: T, dtdv: T, s: U, t: U, slice: U, rsrc: V, sampler: W, unnormalised: bool, texture_fail: 0..1, aux: cache), T U V W: f32,f32,u32.x8,u32.x4 f16,f16,u32.x8,u32.x4 (gfx1030, gfx1100, gfx1151, gfx1200, gfx1201)
    """
    f16: _image_sample_d_2darray_nortn
    f32: _image_sample_d_2darray_nortn
    v4i32: _image_sample_d_2darray_nortn
    v8i32: _image_sample_d_2darray_nortn
    def __call__(self, components: int, dsdh: Any, dtdh: Any, dsdv: Any, dtdv: Any, s: Any, t: Any, slice: Any, rsrc: Any, sampler: Any, unnormalised: int, texture_fail: int, aux: int, /) -> Any: ...

class _image_sample_d_2darray:
    """
    amdgcn.image.sample.d._2darray(components: 0..15, dsdh: U, dtdh: U, dsdv: U, dtdv: U, s: V, t: V, slice: V, rsrc: W, sampler: X, unnormalised: bool, texture_fail: 0..1, aux: cache) -> T, T U V W X: f32.x4,f32,f32,u32.x8,u32.x4 f32.x4,f16,f16,u32.x8,u32.x4 f16.x4,f32,f32,u32.x8,u32.x4 (gfx906, gfx1030, gfx1100, gfx1151, gfx1200, gfx1201)
    """
    f16: _image_sample_d_2darray
    f32: _image_sample_d_2darray
    nortn: _image_sample_d_2darray_nortn
    v4f16: _image_sample_d_2darray
    v4f32: _image_sample_d_2darray
    v4i32: _image_sample_d_2darray
    v8i32: _image_sample_d_2darray
    @overload
    def __call__(self, components: int, dsdh: Any, dtdh: Any, dsdv: Any, dtdv: Any, s: Any, t: Any, slice: Any, rsrc: Any, sampler: Any, unnormalised: int, texture_fail: int, aux: int, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, components: int, dsdh: Any, dtdh: Any, dsdv: Any, dtdv: Any, s: Any, t: Any, slice: Any, rsrc: Any, sampler: Any, unnormalised: int, texture_fail: int, aux: int, /) -> Any: ...

class _image_sample_d_3d_nortn:
    """
    amdgcn.image.sample.d._3d.nortn(components: 0..15, dsdh: T, dtdh: T, drdh: T, dsdv: T, dtdv: T, drdv: T, s: U, t: U, r: U, rsrc: V, sampler: W, unnormalised: bool, texture_fail: 0..1, aux: cache), T U V W: f32,f32,u32.x8,u32.x4 f16,f16,u32.x8,u32.x4 (gfx1030, gfx1100, gfx1151, gfx1200, gfx1201)
    """
    f16: _image_sample_d_3d_nortn
    f32: _image_sample_d_3d_nortn
    v4i32: _image_sample_d_3d_nortn
    v8i32: _image_sample_d_3d_nortn
    def __call__(self, components: int, dsdh: Any, dtdh: Any, drdh: Any, dsdv: Any, dtdv: Any, drdv: Any, s: Any, t: Any, r: Any, rsrc: Any, sampler: Any, unnormalised: int, texture_fail: int, aux: int, /) -> Any: ...

class _image_sample_d_3d:
    """
    amdgcn.image.sample.d._3d(components: 0..15, dsdh: U, dtdh: U, drdh: U, dsdv: U, dtdv: U, drdv: U, s: V, t: V, r: V, rsrc: W, sampler: X, unnormalised: bool, texture_fail: 0..1, aux: cache) -> T, T U V W X: f32.x4,f32,f32,u32.x8,u32.x4 f32.x4,f16,f16,u32.x8,u32.x4 f16.x4,f32,f32,u32.x8,u32.x4 (gfx906, gfx1030, gfx1100, gfx1151, gfx1200, gfx1201)
    """
    f16: _image_sample_d_3d
    f32: _image_sample_d_3d
    nortn: _image_sample_d_3d_nortn
    v4f16: _image_sample_d_3d
    v4f32: _image_sample_d_3d
    v4i32: _image_sample_d_3d
    v8i32: _image_sample_d_3d
    @overload
    def __call__(self, components: int, dsdh: Any, dtdh: Any, drdh: Any, dsdv: Any, dtdv: Any, drdv: Any, s: Any, t: Any, r: Any, rsrc: Any, sampler: Any, unnormalised: int, texture_fail: int, aux: int, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, components: int, dsdh: Any, dtdh: Any, drdh: Any, dsdv: Any, dtdv: Any, drdv: Any, s: Any, t: Any, r: Any, rsrc: Any, sampler: Any, unnormalised: int, texture_fail: int, aux: int, /) -> Any: ...

class _image_sample_d_cl_1d_nortn:
    """
    amdgcn.image.sample.d.cl._1d.nortn(components: 0..15, dsdh: T, dsdv: T, s: U, clamp: U, rsrc: V, sampler: W, unnormalised: bool, texture_fail: 0..1, aux: cache), T U V W: f32,f32,u32.x8,u32.x4 f16,f16,u32.x8,u32.x4 (gfx1030, gfx1100, gfx1151, gfx1200, gfx1201)
    """
    f16: _image_sample_d_cl_1d_nortn
    f32: _image_sample_d_cl_1d_nortn
    v4i32: _image_sample_d_cl_1d_nortn
    v8i32: _image_sample_d_cl_1d_nortn
    def __call__(self, components: int, dsdh: Any, dsdv: Any, s: Any, clamp: Any, rsrc: Any, sampler: Any, unnormalised: int, texture_fail: int, aux: int, /) -> Any: ...

class _image_sample_d_cl_1d:
    """
    amdgcn.image.sample.d.cl._1d(components: 0..15, dsdh: U, dsdv: U, s: V, clamp: V, rsrc: W, sampler: X, unnormalised: bool, texture_fail: 0..1, aux: cache) -> T, T U V W X: f32.x4,f32,f32,u32.x8,u32.x4 f32.x4,f16,f16,u32.x8,u32.x4 f16.x4,f32,f32,u32.x8,u32.x4 (gfx906, gfx1030, gfx1100, gfx1151, gfx1200, gfx1201)
    """
    f16: _image_sample_d_cl_1d
    f32: _image_sample_d_cl_1d
    nortn: _image_sample_d_cl_1d_nortn
    v4f16: _image_sample_d_cl_1d
    v4f32: _image_sample_d_cl_1d
    v4i32: _image_sample_d_cl_1d
    v8i32: _image_sample_d_cl_1d
    @overload
    def __call__(self, components: int, dsdh: Any, dsdv: Any, s: Any, clamp: Any, rsrc: Any, sampler: Any, unnormalised: int, texture_fail: int, aux: int, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, components: int, dsdh: Any, dsdv: Any, s: Any, clamp: Any, rsrc: Any, sampler: Any, unnormalised: int, texture_fail: int, aux: int, /) -> Any: ...

class _image_sample_d_cl_1darray_nortn:
    """
    amdgcn.image.sample.d.cl._1darray.nortn(components: 0..15, dsdh: T, dsdv: T, s: U, slice: U, clamp: U, rsrc: V, sampler: W, unnormalised: bool, texture_fail: 0..1, aux: cache), T U V W: f32,f32,u32.x8,u32.x4 f16,f16,u32.x8,u32.x4 (gfx1030, gfx1100, gfx1151, gfx1200, gfx1201)
    """
    f16: _image_sample_d_cl_1darray_nortn
    f32: _image_sample_d_cl_1darray_nortn
    v4i32: _image_sample_d_cl_1darray_nortn
    v8i32: _image_sample_d_cl_1darray_nortn
    def __call__(self, components: int, dsdh: Any, dsdv: Any, s: Any, slice: Any, clamp: Any, rsrc: Any, sampler: Any, unnormalised: int, texture_fail: int, aux: int, /) -> Any: ...

class _image_sample_d_cl_1darray:
    """
    amdgcn.image.sample.d.cl._1darray(components: 0..15, dsdh: U, dsdv: U, s: V, slice: V, clamp: V, rsrc: W, sampler: X, unnormalised: bool, texture_fail: 0..1, aux: cache) -> T, T U V W X: f32.x4,f32,f32,u32.x8,u32.x4 f32.x4,f16,f16,u32.x8,u32.x4 f16.x4,f32,f32,u32.x8,u32.x4 (gfx906, gfx1030, gfx1100, gfx1151, gfx1200, gfx1201)
    """
    f16: _image_sample_d_cl_1darray
    f32: _image_sample_d_cl_1darray
    nortn: _image_sample_d_cl_1darray_nortn
    v4f16: _image_sample_d_cl_1darray
    v4f32: _image_sample_d_cl_1darray
    v4i32: _image_sample_d_cl_1darray
    v8i32: _image_sample_d_cl_1darray
    @overload
    def __call__(self, components: int, dsdh: Any, dsdv: Any, s: Any, slice: Any, clamp: Any, rsrc: Any, sampler: Any, unnormalised: int, texture_fail: int, aux: int, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, components: int, dsdh: Any, dsdv: Any, s: Any, slice: Any, clamp: Any, rsrc: Any, sampler: Any, unnormalised: int, texture_fail: int, aux: int, /) -> Any: ...

class _image_sample_d_cl_2d_nortn:
    """
    amdgcn.image.sample.d.cl._2d.nortn(components: 0..15, dsdh: T, dtdh: T, dsdv: T, dtdv: T, s: U, t: U, clamp: U, rsrc: V, sampler: W, unnormalised: bool, texture_fail: 0..1, aux: cache), T U V W: f32,f32,u32.x8,u32.x4 f16,f16,u32.x8,u32.x4 (gfx1030, gfx1100, gfx1151, gfx1200, gfx1201)
    """
    f16: _image_sample_d_cl_2d_nortn
    f32: _image_sample_d_cl_2d_nortn
    v4i32: _image_sample_d_cl_2d_nortn
    v8i32: _image_sample_d_cl_2d_nortn
    def __call__(self, components: int, dsdh: Any, dtdh: Any, dsdv: Any, dtdv: Any, s: Any, t: Any, clamp: Any, rsrc: Any, sampler: Any, unnormalised: int, texture_fail: int, aux: int, /) -> Any: ...

class _image_sample_d_cl_2d:
    """
    amdgcn.image.sample.d.cl._2d(components: 0..15, dsdh: U, dtdh: U, dsdv: U, dtdv: U, s: V, t: V, clamp: V, rsrc: W, sampler: X, unnormalised: bool, texture_fail: 0..1, aux: cache) -> T, T U V W X: f32.x4,f32,f32,u32.x8,u32.x4 f32.x4,f16,f16,u32.x8,u32.x4 f16.x4,f32,f32,u32.x8,u32.x4 (gfx906, gfx1030, gfx1100, gfx1151, gfx1200, gfx1201)
    """
    f16: _image_sample_d_cl_2d
    f32: _image_sample_d_cl_2d
    nortn: _image_sample_d_cl_2d_nortn
    v4f16: _image_sample_d_cl_2d
    v4f32: _image_sample_d_cl_2d
    v4i32: _image_sample_d_cl_2d
    v8i32: _image_sample_d_cl_2d
    @overload
    def __call__(self, components: int, dsdh: Any, dtdh: Any, dsdv: Any, dtdv: Any, s: Any, t: Any, clamp: Any, rsrc: Any, sampler: Any, unnormalised: int, texture_fail: int, aux: int, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, components: int, dsdh: Any, dtdh: Any, dsdv: Any, dtdv: Any, s: Any, t: Any, clamp: Any, rsrc: Any, sampler: Any, unnormalised: int, texture_fail: int, aux: int, /) -> Any: ...

class _image_sample_d_cl_2darray_nortn:
    """
    amdgcn.image.sample.d.cl._2darray.nortn(components: 0..15, dsdh: T, dtdh: T, dsdv: T, dtdv: T, s: U, t: U, slice: U, clamp: U, rsrc: V, sampler: W, unnormalised: bool, texture_fail: 0..1, aux: cache), T U V W: f32,f32,u32.x8,u32.x4 f16,f16,u32.x8,u32.x4 (gfx1030, gfx1100, gfx1151, gfx1200, gfx1201)
    """
    f16: _image_sample_d_cl_2darray_nortn
    f32: _image_sample_d_cl_2darray_nortn
    v4i32: _image_sample_d_cl_2darray_nortn
    v8i32: _image_sample_d_cl_2darray_nortn
    def __call__(self, components: int, dsdh: Any, dtdh: Any, dsdv: Any, dtdv: Any, s: Any, t: Any, slice: Any, clamp: Any, rsrc: Any, sampler: Any, unnormalised: int, texture_fail: int, aux: int, /) -> Any: ...

class _image_sample_d_cl_2darray:
    """
    amdgcn.image.sample.d.cl._2darray(components: 0..15, dsdh: U, dtdh: U, dsdv: U, dtdv: U, s: V, t: V, slice: V, clamp: V, rsrc: W, sampler: X, unnormalised: bool, texture_fail: 0..1, aux: cache) -> T, T U V W X: f32.x4,f32,f32,u32.x8,u32.x4 f32.x4,f16,f16,u32.x8,u32.x4 f16.x4,f32,f32,u32.x8,u32.x4 (gfx906, gfx1030, gfx1100, gfx1151, gfx1200, gfx1201)
    """
    f16: _image_sample_d_cl_2darray
    f32: _image_sample_d_cl_2darray
    nortn: _image_sample_d_cl_2darray_nortn
    v4f16: _image_sample_d_cl_2darray
    v4f32: _image_sample_d_cl_2darray
    v4i32: _image_sample_d_cl_2darray
    v8i32: _image_sample_d_cl_2darray
    @overload
    def __call__(self, components: int, dsdh: Any, dtdh: Any, dsdv: Any, dtdv: Any, s: Any, t: Any, slice: Any, clamp: Any, rsrc: Any, sampler: Any, unnormalised: int, texture_fail: int, aux: int, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, components: int, dsdh: Any, dtdh: Any, dsdv: Any, dtdv: Any, s: Any, t: Any, slice: Any, clamp: Any, rsrc: Any, sampler: Any, unnormalised: int, texture_fail: int, aux: int, /) -> Any: ...

class _image_sample_d_cl_3d_nortn:
    """
    amdgcn.image.sample.d.cl._3d.nortn(components: 0..15, dsdh: T, dtdh: T, drdh: T, dsdv: T, dtdv: T, drdv: T, s: U, t: U, r: U, clamp: U, rsrc: V, sampler: W, unnormalised: bool, texture_fail: 0..1, aux: cache), T U V W: f32,f32,u32.x8,u32.x4 f16,f16,u32.x8,u32.x4 (gfx1030, gfx1100, gfx1151, gfx1200, gfx1201)
    """
    f16: _image_sample_d_cl_3d_nortn
    f32: _image_sample_d_cl_3d_nortn
    v4i32: _image_sample_d_cl_3d_nortn
    v8i32: _image_sample_d_cl_3d_nortn
    def __call__(self, components: int, dsdh: Any, dtdh: Any, drdh: Any, dsdv: Any, dtdv: Any, drdv: Any, s: Any, t: Any, r: Any, clamp: Any, rsrc: Any, sampler: Any, unnormalised: int, texture_fail: int, aux: int, /) -> Any: ...

class _image_sample_d_cl_3d:
    """
    amdgcn.image.sample.d.cl._3d(components: 0..15, dsdh: U, dtdh: U, drdh: U, dsdv: U, dtdv: U, drdv: U, s: V, t: V, r: V, clamp: V, rsrc: W, sampler: X, unnormalised: bool, texture_fail: 0..1, aux: cache) -> T, T U V W X: f32.x4,f32,f32,u32.x8,u32.x4 f32.x4,f16,f16,u32.x8,u32.x4 f16.x4,f32,f32,u32.x8,u32.x4 (gfx906, gfx1030, gfx1100, gfx1151, gfx1200, gfx1201)
    """
    f16: _image_sample_d_cl_3d
    f32: _image_sample_d_cl_3d
    nortn: _image_sample_d_cl_3d_nortn
    v4f16: _image_sample_d_cl_3d
    v4f32: _image_sample_d_cl_3d
    v4i32: _image_sample_d_cl_3d
    v8i32: _image_sample_d_cl_3d
    @overload
    def __call__(self, components: int, dsdh: Any, dtdh: Any, drdh: Any, dsdv: Any, dtdv: Any, drdv: Any, s: Any, t: Any, r: Any, clamp: Any, rsrc: Any, sampler: Any, unnormalised: int, texture_fail: int, aux: int, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, components: int, dsdh: Any, dtdh: Any, drdh: Any, dsdv: Any, dtdv: Any, drdv: Any, s: Any, t: Any, r: Any, clamp: Any, rsrc: Any, sampler: Any, unnormalised: int, texture_fail: int, aux: int, /) -> Any: ...

class _image_sample_d_cl_cube_nortn:
    """
    amdgcn.image.sample.d.cl.cube.nortn(components: 0..15, dsdh: T, dtdh: T, dsdv: T, dtdv: T, s: U, t: U, face: U, clamp: U, rsrc: V, sampler: W, unnormalised: bool, texture_fail: 0..1, aux: cache), T U V W: f32,f32,u32.x8,u32.x4 f16,f16,u32.x8,u32.x4 (gfx1030, gfx1100, gfx1151, gfx1200, gfx1201)
    """
    f16: _image_sample_d_cl_cube_nortn
    f32: _image_sample_d_cl_cube_nortn
    v4i32: _image_sample_d_cl_cube_nortn
    v8i32: _image_sample_d_cl_cube_nortn
    def __call__(self, components: int, dsdh: Any, dtdh: Any, dsdv: Any, dtdv: Any, s: Any, t: Any, face: Any, clamp: Any, rsrc: Any, sampler: Any, unnormalised: int, texture_fail: int, aux: int, /) -> Any: ...

class _image_sample_d_cl_cube:
    """
    amdgcn.image.sample.d.cl.cube(components: 0..15, dsdh: U, dtdh: U, dsdv: U, dtdv: U, s: V, t: V, face: V, clamp: V, rsrc: W, sampler: X, unnormalised: bool, texture_fail: 0..1, aux: cache) -> T, T U V W X: f32.x4,f32,f32,u32.x8,u32.x4 f32.x4,f16,f16,u32.x8,u32.x4 f16.x4,f32,f32,u32.x8,u32.x4 (gfx906, gfx1030, gfx1100, gfx1151, gfx1200, gfx1201)
    """
    f16: _image_sample_d_cl_cube
    f32: _image_sample_d_cl_cube
    nortn: _image_sample_d_cl_cube_nortn
    v4f16: _image_sample_d_cl_cube
    v4f32: _image_sample_d_cl_cube
    v4i32: _image_sample_d_cl_cube
    v8i32: _image_sample_d_cl_cube
    @overload
    def __call__(self, components: int, dsdh: Any, dtdh: Any, dsdv: Any, dtdv: Any, s: Any, t: Any, face: Any, clamp: Any, rsrc: Any, sampler: Any, unnormalised: int, texture_fail: int, aux: int, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, components: int, dsdh: Any, dtdh: Any, dsdv: Any, dtdv: Any, s: Any, t: Any, face: Any, clamp: Any, rsrc: Any, sampler: Any, unnormalised: int, texture_fail: int, aux: int, /) -> Any: ...

class _image_sample_d_cl_o_1d_nortn:
    """
    amdgcn.image.sample.d.cl.o._1d.nortn(components: 0..15, offset: u32, dsdh: T, dsdv: T, s: U, clamp: U, rsrc: V, sampler: W, unnormalised: bool, texture_fail: 0..1, aux: cache), T U V W: f32,f32,u32.x8,u32.x4 f16,f16,u32.x8,u32.x4 (gfx1030, gfx1100, gfx1151, gfx1200, gfx1201)
    """
    f16: _image_sample_d_cl_o_1d_nortn
    f32: _image_sample_d_cl_o_1d_nortn
    v4i32: _image_sample_d_cl_o_1d_nortn
    v8i32: _image_sample_d_cl_o_1d_nortn
    def __call__(self, components: int, offset: Any, dsdh: Any, dsdv: Any, s: Any, clamp: Any, rsrc: Any, sampler: Any, unnormalised: int, texture_fail: int, aux: int, /) -> Any: ...

class _image_sample_d_cl_o_1d:
    """
    amdgcn.image.sample.d.cl.o._1d(components: 0..15, offset: u32, dsdh: U, dsdv: U, s: V, clamp: V, rsrc: W, sampler: X, unnormalised: bool, texture_fail: 0..1, aux: cache) -> T, T U V W X: f32.x4,f32,f32,u32.x8,u32.x4 f32.x4,f16,f16,u32.x8,u32.x4 f16.x4,f32,f32,u32.x8,u32.x4 (gfx906, gfx1030, gfx1100, gfx1151, gfx1200, gfx1201)
    """
    f16: _image_sample_d_cl_o_1d
    f32: _image_sample_d_cl_o_1d
    nortn: _image_sample_d_cl_o_1d_nortn
    v4f16: _image_sample_d_cl_o_1d
    v4f32: _image_sample_d_cl_o_1d
    v4i32: _image_sample_d_cl_o_1d
    v8i32: _image_sample_d_cl_o_1d
    @overload
    def __call__(self, components: int, offset: Any, dsdh: Any, dsdv: Any, s: Any, clamp: Any, rsrc: Any, sampler: Any, unnormalised: int, texture_fail: int, aux: int, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, components: int, offset: Any, dsdh: Any, dsdv: Any, s: Any, clamp: Any, rsrc: Any, sampler: Any, unnormalised: int, texture_fail: int, aux: int, /) -> Any: ...

class _image_sample_d_cl_o_1darray_nortn:
    """
    amdgcn.image.sample.d.cl.o._1darray.nortn(components: 0..15, offset: u32, dsdh: T, dsdv: T, s: U, slice: U, clamp: U, rsrc: V, sampler: W, unnormalised: bool, texture_fail: 0..1, aux: cache), T U V W: f32,f32,u32.x8,u32.x4 f16,f16,u32.x8,u32.x4 (gfx1030, gfx1100, gfx1151, gfx1200, gfx1201)
    """
    f16: _image_sample_d_cl_o_1darray_nortn
    f32: _image_sample_d_cl_o_1darray_nortn
    v4i32: _image_sample_d_cl_o_1darray_nortn
    v8i32: _image_sample_d_cl_o_1darray_nortn
    def __call__(self, components: int, offset: Any, dsdh: Any, dsdv: Any, s: Any, slice: Any, clamp: Any, rsrc: Any, sampler: Any, unnormalised: int, texture_fail: int, aux: int, /) -> Any: ...

class _image_sample_d_cl_o_1darray:
    """
    amdgcn.image.sample.d.cl.o._1darray(components: 0..15, offset: u32, dsdh: U, dsdv: U, s: V, slice: V, clamp: V, rsrc: W, sampler: X, unnormalised: bool, texture_fail: 0..1, aux: cache) -> T, T U V W X: f32.x4,f32,f32,u32.x8,u32.x4 f32.x4,f16,f16,u32.x8,u32.x4 f16.x4,f32,f32,u32.x8,u32.x4 (gfx906, gfx1030, gfx1100, gfx1151, gfx1200, gfx1201)
    """
    f16: _image_sample_d_cl_o_1darray
    f32: _image_sample_d_cl_o_1darray
    nortn: _image_sample_d_cl_o_1darray_nortn
    v4f16: _image_sample_d_cl_o_1darray
    v4f32: _image_sample_d_cl_o_1darray
    v4i32: _image_sample_d_cl_o_1darray
    v8i32: _image_sample_d_cl_o_1darray
    @overload
    def __call__(self, components: int, offset: Any, dsdh: Any, dsdv: Any, s: Any, slice: Any, clamp: Any, rsrc: Any, sampler: Any, unnormalised: int, texture_fail: int, aux: int, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, components: int, offset: Any, dsdh: Any, dsdv: Any, s: Any, slice: Any, clamp: Any, rsrc: Any, sampler: Any, unnormalised: int, texture_fail: int, aux: int, /) -> Any: ...

class _image_sample_d_cl_o_2d_nortn:
    """
    amdgcn.image.sample.d.cl.o._2d.nortn(components: 0..15, offset: u32, dsdh: T, dtdh: T, dsdv: T, dtdv: T, s: U, t: U, clamp: U, rsrc: V, sampler: W, unnormalised: bool, texture_fail: 0..1, aux: cache), T U V W: f32,f32,u32.x8,u32.x4 f16,f16,u32.x8,u32.x4 (gfx1030, gfx1100, gfx1151, gfx1200, gfx1201)
    """
    f16: _image_sample_d_cl_o_2d_nortn
    f32: _image_sample_d_cl_o_2d_nortn
    v4i32: _image_sample_d_cl_o_2d_nortn
    v8i32: _image_sample_d_cl_o_2d_nortn
    def __call__(self, components: int, offset: Any, dsdh: Any, dtdh: Any, dsdv: Any, dtdv: Any, s: Any, t: Any, clamp: Any, rsrc: Any, sampler: Any, unnormalised: int, texture_fail: int, aux: int, /) -> Any: ...

class _image_sample_d_cl_o_2d:
    """
    amdgcn.image.sample.d.cl.o._2d(components: 0..15, offset: u32, dsdh: U, dtdh: U, dsdv: U, dtdv: U, s: V, t: V, clamp: V, rsrc: W, sampler: X, unnormalised: bool, texture_fail: 0..1, aux: cache) -> T, T U V W X: f32.x4,f32,f32,u32.x8,u32.x4 f32.x4,f16,f16,u32.x8,u32.x4 f16.x4,f32,f32,u32.x8,u32.x4 (gfx906, gfx1030, gfx1100, gfx1151, gfx1200, gfx1201)
    """
    f16: _image_sample_d_cl_o_2d
    f32: _image_sample_d_cl_o_2d
    nortn: _image_sample_d_cl_o_2d_nortn
    v4f16: _image_sample_d_cl_o_2d
    v4f32: _image_sample_d_cl_o_2d
    v4i32: _image_sample_d_cl_o_2d
    v8i32: _image_sample_d_cl_o_2d
    @overload
    def __call__(self, components: int, offset: Any, dsdh: Any, dtdh: Any, dsdv: Any, dtdv: Any, s: Any, t: Any, clamp: Any, rsrc: Any, sampler: Any, unnormalised: int, texture_fail: int, aux: int, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, components: int, offset: Any, dsdh: Any, dtdh: Any, dsdv: Any, dtdv: Any, s: Any, t: Any, clamp: Any, rsrc: Any, sampler: Any, unnormalised: int, texture_fail: int, aux: int, /) -> Any: ...

class _image_sample_d_cl_o_2darray_nortn:
    """
    amdgcn.image.sample.d.cl.o._2darray.nortn(components: 0..15, offset: u32, dsdh: T, dtdh: T, dsdv: T, dtdv: T, s: U, t: U, slice: U, clamp: U, rsrc: V, sampler: W, unnormalised: bool, texture_fail: 0..1, aux: cache), T U V W: f32,f32,u32.x8,u32.x4 f16,f16,u32.x8,u32.x4 (gfx1030, gfx1100, gfx1151, gfx1200, gfx1201)
    """
    f16: _image_sample_d_cl_o_2darray_nortn
    f32: _image_sample_d_cl_o_2darray_nortn
    v4i32: _image_sample_d_cl_o_2darray_nortn
    v8i32: _image_sample_d_cl_o_2darray_nortn
    def __call__(self, components: int, offset: Any, dsdh: Any, dtdh: Any, dsdv: Any, dtdv: Any, s: Any, t: Any, slice: Any, clamp: Any, rsrc: Any, sampler: Any, unnormalised: int, texture_fail: int, aux: int, /) -> Any: ...

class _image_sample_d_cl_o_2darray:
    """
    amdgcn.image.sample.d.cl.o._2darray(components: 0..15, offset: u32, dsdh: U, dtdh: U, dsdv: U, dtdv: U, s: V, t: V, slice: V, clamp: V, rsrc: W, sampler: X, unnormalised: bool, texture_fail: 0..1, aux: cache) -> T, T U V W X: f32.x4,f32,f32,u32.x8,u32.x4 f32.x4,f16,f16,u32.x8,u32.x4 f16.x4,f32,f32,u32.x8,u32.x4 (gfx906, gfx1030, gfx1100, gfx1151, gfx1200, gfx1201)
    """
    f16: _image_sample_d_cl_o_2darray
    f32: _image_sample_d_cl_o_2darray
    nortn: _image_sample_d_cl_o_2darray_nortn
    v4f16: _image_sample_d_cl_o_2darray
    v4f32: _image_sample_d_cl_o_2darray
    v4i32: _image_sample_d_cl_o_2darray
    v8i32: _image_sample_d_cl_o_2darray
    @overload
    def __call__(self, components: int, offset: Any, dsdh: Any, dtdh: Any, dsdv: Any, dtdv: Any, s: Any, t: Any, slice: Any, clamp: Any, rsrc: Any, sampler: Any, unnormalised: int, texture_fail: int, aux: int, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, components: int, offset: Any, dsdh: Any, dtdh: Any, dsdv: Any, dtdv: Any, s: Any, t: Any, slice: Any, clamp: Any, rsrc: Any, sampler: Any, unnormalised: int, texture_fail: int, aux: int, /) -> Any: ...

class _image_sample_d_cl_o_3d_nortn:
    """
    amdgcn.image.sample.d.cl.o._3d.nortn(components: 0..15, offset: u32, dsdh: T, dtdh: T, drdh: T, dsdv: T, dtdv: T, drdv: T, s: U, t: U, r: U, clamp: U, rsrc: V, sampler: W, unnormalised: bool, texture_fail: 0..1, aux: cache), T U V W: f32,f32,u32.x8,u32.x4 f16,f16,u32.x8,u32.x4 (gfx1030, gfx1100, gfx1151, gfx1200, gfx1201)
    """
    f16: _image_sample_d_cl_o_3d_nortn
    f32: _image_sample_d_cl_o_3d_nortn
    v4i32: _image_sample_d_cl_o_3d_nortn
    v8i32: _image_sample_d_cl_o_3d_nortn
    def __call__(self, components: int, offset: Any, dsdh: Any, dtdh: Any, drdh: Any, dsdv: Any, dtdv: Any, drdv: Any, s: Any, t: Any, r: Any, clamp: Any, rsrc: Any, sampler: Any, unnormalised: int, texture_fail: int, aux: int, /) -> Any: ...

class _image_sample_d_cl_o_3d:
    """
    amdgcn.image.sample.d.cl.o._3d(components: 0..15, offset: u32, dsdh: U, dtdh: U, drdh: U, dsdv: U, dtdv: U, drdv: U, s: V, t: V, r: V, clamp: V, rsrc: W, sampler: X, unnormalised: bool, texture_fail: 0..1, aux: cache) -> T, T U V W X: f32.x4,f32,f32,u32.x8,u32.x4 f32.x4,f16,f16,u32.x8,u32.x4 f16.x4,f32,f32,u32.x8,u32.x4 (gfx906, gfx1030, gfx1100, gfx1151, gfx1200, gfx1201)
    """
    f16: _image_sample_d_cl_o_3d
    f32: _image_sample_d_cl_o_3d
    nortn: _image_sample_d_cl_o_3d_nortn
    v4f16: _image_sample_d_cl_o_3d
    v4f32: _image_sample_d_cl_o_3d
    v4i32: _image_sample_d_cl_o_3d
    v8i32: _image_sample_d_cl_o_3d
    @overload
    def __call__(self, components: int, offset: Any, dsdh: Any, dtdh: Any, drdh: Any, dsdv: Any, dtdv: Any, drdv: Any, s: Any, t: Any, r: Any, clamp: Any, rsrc: Any, sampler: Any, unnormalised: int, texture_fail: int, aux: int, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, components: int, offset: Any, dsdh: Any, dtdh: Any, drdh: Any, dsdv: Any, dtdv: Any, drdv: Any, s: Any, t: Any, r: Any, clamp: Any, rsrc: Any, sampler: Any, unnormalised: int, texture_fail: int, aux: int, /) -> Any: ...

class _image_sample_d_cl_o_cube_nortn:
    """
    amdgcn.image.sample.d.cl.o.cube.nortn(components: 0..15, offset: u32, dsdh: T, dtdh: T, dsdv: T, dtdv: T, s: U, t: U, face: U, clamp: U, rsrc: V, sampler: W, unnormalised: bool, texture_fail: 0..1, aux: cache), T U V W: f32,f32,u32.x8,u32.x4 f16,f16,u32.x8,u32.x4 (gfx1030, gfx1100, gfx1151, gfx1200, gfx1201)
    """
    f16: _image_sample_d_cl_o_cube_nortn
    f32: _image_sample_d_cl_o_cube_nortn
    v4i32: _image_sample_d_cl_o_cube_nortn
    v8i32: _image_sample_d_cl_o_cube_nortn
    def __call__(self, components: int, offset: Any, dsdh: Any, dtdh: Any, dsdv: Any, dtdv: Any, s: Any, t: Any, face: Any, clamp: Any, rsrc: Any, sampler: Any, unnormalised: int, texture_fail: int, aux: int, /) -> Any: ...

class _image_sample_d_cl_o_cube:
    """
    amdgcn.image.sample.d.cl.o.cube(components: 0..15, offset: u32, dsdh: U, dtdh: U, dsdv: U, dtdv: U, s: V, t: V, face: V, clamp: V, rsrc: W, sampler: X, unnormalised: bool, texture_fail: 0..1, aux: cache) -> T, T U V W X: f32.x4,f32,f32,u32.x8,u32.x4 f32.x4,f16,f16,u32.x8,u32.x4 f16.x4,f32,f32,u32.x8,u32.x4 (gfx906, gfx1030, gfx1100, gfx1151, gfx1200, gfx1201)
    """
    f16: _image_sample_d_cl_o_cube
    f32: _image_sample_d_cl_o_cube
    nortn: _image_sample_d_cl_o_cube_nortn
    v4f16: _image_sample_d_cl_o_cube
    v4f32: _image_sample_d_cl_o_cube
    v4i32: _image_sample_d_cl_o_cube
    v8i32: _image_sample_d_cl_o_cube
    @overload
    def __call__(self, components: int, offset: Any, dsdh: Any, dtdh: Any, dsdv: Any, dtdv: Any, s: Any, t: Any, face: Any, clamp: Any, rsrc: Any, sampler: Any, unnormalised: int, texture_fail: int, aux: int, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, components: int, offset: Any, dsdh: Any, dtdh: Any, dsdv: Any, dtdv: Any, s: Any, t: Any, face: Any, clamp: Any, rsrc: Any, sampler: Any, unnormalised: int, texture_fail: int, aux: int, /) -> Any: ...

class _image_sample_d_cl_o:
    _1d: _image_sample_d_cl_o_1d
    _1darray: _image_sample_d_cl_o_1darray
    _2d: _image_sample_d_cl_o_2d
    _2darray: _image_sample_d_cl_o_2darray
    _3d: _image_sample_d_cl_o_3d
    cube: _image_sample_d_cl_o_cube

class _image_sample_d_cl:
    _1d: _image_sample_d_cl_1d
    _1darray: _image_sample_d_cl_1darray
    _2d: _image_sample_d_cl_2d
    _2darray: _image_sample_d_cl_2darray
    _3d: _image_sample_d_cl_3d
    cube: _image_sample_d_cl_cube
    o: _image_sample_d_cl_o

class _image_sample_d_cube_nortn:
    """
    amdgcn.image.sample.d.cube.nortn(components: 0..15, dsdh: T, dtdh: T, dsdv: T, dtdv: T, s: U, t: U, face: U, rsrc: V, sampler: W, unnormalised: bool, texture_fail: 0..1, aux: cache), T U V W: f32,f32,u32.x8,u32.x4 f16,f16,u32.x8,u32.x4 (gfx1030, gfx1100, gfx1151, gfx1200, gfx1201)
    """
    f16: _image_sample_d_cube_nortn
    f32: _image_sample_d_cube_nortn
    v4i32: _image_sample_d_cube_nortn
    v8i32: _image_sample_d_cube_nortn
    def __call__(self, components: int, dsdh: Any, dtdh: Any, dsdv: Any, dtdv: Any, s: Any, t: Any, face: Any, rsrc: Any, sampler: Any, unnormalised: int, texture_fail: int, aux: int, /) -> Any: ...

class _image_sample_d_cube:
    """
    amdgcn.image.sample.d.cube(components: 0..15, dsdh: U, dtdh: U, dsdv: U, dtdv: U, s: V, t: V, face: V, rsrc: W, sampler: X, unnormalised: bool, texture_fail: 0..1, aux: cache) -> T, T U V W X: f32.x4,f32,f32,u32.x8,u32.x4 f32.x4,f16,f16,u32.x8,u32.x4 f16.x4,f32,f32,u32.x8,u32.x4 (gfx906, gfx1030, gfx1100, gfx1151, gfx1200, gfx1201)
    """
    f16: _image_sample_d_cube
    f32: _image_sample_d_cube
    nortn: _image_sample_d_cube_nortn
    v4f16: _image_sample_d_cube
    v4f32: _image_sample_d_cube
    v4i32: _image_sample_d_cube
    v8i32: _image_sample_d_cube
    @overload
    def __call__(self, components: int, dsdh: Any, dtdh: Any, dsdv: Any, dtdv: Any, s: Any, t: Any, face: Any, rsrc: Any, sampler: Any, unnormalised: int, texture_fail: int, aux: int, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, components: int, dsdh: Any, dtdh: Any, dsdv: Any, dtdv: Any, s: Any, t: Any, face: Any, rsrc: Any, sampler: Any, unnormalised: int, texture_fail: int, aux: int, /) -> Any: ...

class _image_sample_d_o_1d_nortn:
    """
    amdgcn.image.sample.d.o._1d.nortn(components: 0..15, offset: u32, dsdh: T, dsdv: T, s: U, rsrc: V, sampler: W, unnormalised: bool, texture_fail: 0..1, aux: cache), T U V W: f32,f32,u32.x8,u32.x4 f16,f16,u32.x8,u32.x4 (gfx1030, gfx1100, gfx1151, gfx1200, gfx1201)
    """
    f16: _image_sample_d_o_1d_nortn
    f32: _image_sample_d_o_1d_nortn
    v4i32: _image_sample_d_o_1d_nortn
    v8i32: _image_sample_d_o_1d_nortn
    def __call__(self, components: int, offset: Any, dsdh: Any, dsdv: Any, s: Any, rsrc: Any, sampler: Any, unnormalised: int, texture_fail: int, aux: int, /) -> Any: ...

class _image_sample_d_o_1d:
    """
    amdgcn.image.sample.d.o._1d(components: 0..15, offset: u32, dsdh: U, dsdv: U, s: V, rsrc: W, sampler: X, unnormalised: bool, texture_fail: 0..1, aux: cache) -> T, T U V W X: f32.x4,f32,f32,u32.x8,u32.x4 f32.x4,f16,f16,u32.x8,u32.x4 f16.x4,f32,f32,u32.x8,u32.x4 (gfx906, gfx1030, gfx1100, gfx1151, gfx1200, gfx1201)
    """
    f16: _image_sample_d_o_1d
    f32: _image_sample_d_o_1d
    nortn: _image_sample_d_o_1d_nortn
    v4f16: _image_sample_d_o_1d
    v4f32: _image_sample_d_o_1d
    v4i32: _image_sample_d_o_1d
    v8i32: _image_sample_d_o_1d
    @overload
    def __call__(self, components: int, offset: Any, dsdh: Any, dsdv: Any, s: Any, rsrc: Any, sampler: Any, unnormalised: int, texture_fail: int, aux: int, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, components: int, offset: Any, dsdh: Any, dsdv: Any, s: Any, rsrc: Any, sampler: Any, unnormalised: int, texture_fail: int, aux: int, /) -> Any: ...

class _image_sample_d_o_1darray_nortn:
    """
    amdgcn.image.sample.d.o._1darray.nortn(components: 0..15, offset: u32, dsdh: T, dsdv: T, s: U, slice: U, rsrc: V, sampler: W, unnormalised: bool, texture_fail: 0..1, aux: cache), T U V W: f32,f32,u32.x8,u32.x4 f16,f16,u32.x8,u32.x4 (gfx1030, gfx1100, gfx1151, gfx1200, gfx1201)
    """
    f16: _image_sample_d_o_1darray_nortn
    f32: _image_sample_d_o_1darray_nortn
    v4i32: _image_sample_d_o_1darray_nortn
    v8i32: _image_sample_d_o_1darray_nortn
    def __call__(self, components: int, offset: Any, dsdh: Any, dsdv: Any, s: Any, slice: Any, rsrc: Any, sampler: Any, unnormalised: int, texture_fail: int, aux: int, /) -> Any: ...

class _image_sample_d_o_1darray:
    """
    amdgcn.image.sample.d.o._1darray(components: 0..15, offset: u32, dsdh: U, dsdv: U, s: V, slice: V, rsrc: W, sampler: X, unnormalised: bool, texture_fail: 0..1, aux: cache) -> T, T U V W X: f32.x4,f32,f32,u32.x8,u32.x4 f32.x4,f16,f16,u32.x8,u32.x4 f16.x4,f32,f32,u32.x8,u32.x4 (gfx906, gfx1030, gfx1100, gfx1151, gfx1200, gfx1201)
    """
    f16: _image_sample_d_o_1darray
    f32: _image_sample_d_o_1darray
    nortn: _image_sample_d_o_1darray_nortn
    v4f16: _image_sample_d_o_1darray
    v4f32: _image_sample_d_o_1darray
    v4i32: _image_sample_d_o_1darray
    v8i32: _image_sample_d_o_1darray
    @overload
    def __call__(self, components: int, offset: Any, dsdh: Any, dsdv: Any, s: Any, slice: Any, rsrc: Any, sampler: Any, unnormalised: int, texture_fail: int, aux: int, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, components: int, offset: Any, dsdh: Any, dsdv: Any, s: Any, slice: Any, rsrc: Any, sampler: Any, unnormalised: int, texture_fail: int, aux: int, /) -> Any: ...

class _image_sample_d_o_2d_nortn:
    """
    amdgcn.image.sample.d.o._2d.nortn(components: 0..15, offset: u32, dsdh: T, dtdh: T, dsdv: T, dtdv: T, s: U, t: U, rsrc: V, sampler: W, unnormalised: bool, texture_fail: 0..1, aux: cache), T U V W: f32,f32,u32.x8,u32.x4 f16,f16,u32.x8,u32.x4 (gfx1030, gfx1100, gfx1151, gfx1200, gfx1201)
    """
    f16: _image_sample_d_o_2d_nortn
    f32: _image_sample_d_o_2d_nortn
    v4i32: _image_sample_d_o_2d_nortn
    v8i32: _image_sample_d_o_2d_nortn
    def __call__(self, components: int, offset: Any, dsdh: Any, dtdh: Any, dsdv: Any, dtdv: Any, s: Any, t: Any, rsrc: Any, sampler: Any, unnormalised: int, texture_fail: int, aux: int, /) -> Any: ...

class _image_sample_d_o_2d:
    """
    amdgcn.image.sample.d.o._2d(components: 0..15, offset: u32, dsdh: U, dtdh: U, dsdv: U, dtdv: U, s: V, t: V, rsrc: W, sampler: X, unnormalised: bool, texture_fail: 0..1, aux: cache) -> T, T U V W X: f32.x4,f32,f32,u32.x8,u32.x4 f32.x4,f16,f16,u32.x8,u32.x4 f16.x4,f32,f32,u32.x8,u32.x4 (gfx906, gfx1030, gfx1100, gfx1151, gfx1200, gfx1201)
    """
    f16: _image_sample_d_o_2d
    f32: _image_sample_d_o_2d
    nortn: _image_sample_d_o_2d_nortn
    v4f16: _image_sample_d_o_2d
    v4f32: _image_sample_d_o_2d
    v4i32: _image_sample_d_o_2d
    v8i32: _image_sample_d_o_2d
    @overload
    def __call__(self, components: int, offset: Any, dsdh: Any, dtdh: Any, dsdv: Any, dtdv: Any, s: Any, t: Any, rsrc: Any, sampler: Any, unnormalised: int, texture_fail: int, aux: int, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, components: int, offset: Any, dsdh: Any, dtdh: Any, dsdv: Any, dtdv: Any, s: Any, t: Any, rsrc: Any, sampler: Any, unnormalised: int, texture_fail: int, aux: int, /) -> Any: ...

class _image_sample_d_o_2darray_nortn:
    """
    amdgcn.image.sample.d.o._2darray.nortn(components: 0..15, offset: u32, dsdh: T, dtdh: T, dsdv: T, dtdv: T, s: U, t: U, slice: U, rsrc: V, sampler: W, unnormalised: bool, texture_fail: 0..1, aux: cache), T U V W: f32,f32,u32.x8,u32.x4 f16,f16,u32.x8,u32.x4 (gfx1030, gfx1100, gfx1151, gfx1200, gfx1201)
    """
    f16: _image_sample_d_o_2darray_nortn
    f32: _image_sample_d_o_2darray_nortn
    v4i32: _image_sample_d_o_2darray_nortn
    v8i32: _image_sample_d_o_2darray_nortn
    def __call__(self, components: int, offset: Any, dsdh: Any, dtdh: Any, dsdv: Any, dtdv: Any, s: Any, t: Any, slice: Any, rsrc: Any, sampler: Any, unnormalised: int, texture_fail: int, aux: int, /) -> Any: ...

class _image_sample_d_o_2darray:
    """
    amdgcn.image.sample.d.o._2darray(components: 0..15, offset: u32, dsdh: U, dtdh: U, dsdv: U, dtdv: U, s: V, t: V, slice: V, rsrc: W, sampler: X, unnormalised: bool, texture_fail: 0..1, aux: cache) -> T, T U V W X: f32.x4,f32,f32,u32.x8,u32.x4 f32.x4,f16,f16,u32.x8,u32.x4 f16.x4,f32,f32,u32.x8,u32.x4 (gfx906, gfx1030, gfx1100, gfx1151, gfx1200, gfx1201)
    """
    f16: _image_sample_d_o_2darray
    f32: _image_sample_d_o_2darray
    nortn: _image_sample_d_o_2darray_nortn
    v4f16: _image_sample_d_o_2darray
    v4f32: _image_sample_d_o_2darray
    v4i32: _image_sample_d_o_2darray
    v8i32: _image_sample_d_o_2darray
    @overload
    def __call__(self, components: int, offset: Any, dsdh: Any, dtdh: Any, dsdv: Any, dtdv: Any, s: Any, t: Any, slice: Any, rsrc: Any, sampler: Any, unnormalised: int, texture_fail: int, aux: int, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, components: int, offset: Any, dsdh: Any, dtdh: Any, dsdv: Any, dtdv: Any, s: Any, t: Any, slice: Any, rsrc: Any, sampler: Any, unnormalised: int, texture_fail: int, aux: int, /) -> Any: ...

class _image_sample_d_o_3d_nortn:
    """
    amdgcn.image.sample.d.o._3d.nortn(components: 0..15, offset: u32, dsdh: T, dtdh: T, drdh: T, dsdv: T, dtdv: T, drdv: T, s: U, t: U, r: U, rsrc: V, sampler: W, unnormalised: bool, texture_fail: 0..1, aux: cache), T U V W: f32,f32,u32.x8,u32.x4 f16,f16,u32.x8,u32.x4 (gfx1030, gfx1100, gfx1151, gfx1200, gfx1201)
    """
    f16: _image_sample_d_o_3d_nortn
    f32: _image_sample_d_o_3d_nortn
    v4i32: _image_sample_d_o_3d_nortn
    v8i32: _image_sample_d_o_3d_nortn
    def __call__(self, components: int, offset: Any, dsdh: Any, dtdh: Any, drdh: Any, dsdv: Any, dtdv: Any, drdv: Any, s: Any, t: Any, r: Any, rsrc: Any, sampler: Any, unnormalised: int, texture_fail: int, aux: int, /) -> Any: ...

class _image_sample_d_o_3d:
    """
    amdgcn.image.sample.d.o._3d(components: 0..15, offset: u32, dsdh: U, dtdh: U, drdh: U, dsdv: U, dtdv: U, drdv: U, s: V, t: V, r: V, rsrc: W, sampler: X, unnormalised: bool, texture_fail: 0..1, aux: cache) -> T, T U V W X: f32.x4,f32,f32,u32.x8,u32.x4 f32.x4,f16,f16,u32.x8,u32.x4 f16.x4,f32,f32,u32.x8,u32.x4 (gfx906, gfx1030, gfx1100, gfx1151, gfx1200, gfx1201)
    """
    f16: _image_sample_d_o_3d
    f32: _image_sample_d_o_3d
    nortn: _image_sample_d_o_3d_nortn
    v4f16: _image_sample_d_o_3d
    v4f32: _image_sample_d_o_3d
    v4i32: _image_sample_d_o_3d
    v8i32: _image_sample_d_o_3d
    @overload
    def __call__(self, components: int, offset: Any, dsdh: Any, dtdh: Any, drdh: Any, dsdv: Any, dtdv: Any, drdv: Any, s: Any, t: Any, r: Any, rsrc: Any, sampler: Any, unnormalised: int, texture_fail: int, aux: int, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, components: int, offset: Any, dsdh: Any, dtdh: Any, drdh: Any, dsdv: Any, dtdv: Any, drdv: Any, s: Any, t: Any, r: Any, rsrc: Any, sampler: Any, unnormalised: int, texture_fail: int, aux: int, /) -> Any: ...

class _image_sample_d_o_cube_nortn:
    """
    amdgcn.image.sample.d.o.cube.nortn(components: 0..15, offset: u32, dsdh: T, dtdh: T, dsdv: T, dtdv: T, s: U, t: U, face: U, rsrc: V, sampler: W, unnormalised: bool, texture_fail: 0..1, aux: cache), T U V W: f32,f32,u32.x8,u32.x4 f16,f16,u32.x8,u32.x4 (gfx1030, gfx1100, gfx1151, gfx1200, gfx1201)
    """
    f16: _image_sample_d_o_cube_nortn
    f32: _image_sample_d_o_cube_nortn
    v4i32: _image_sample_d_o_cube_nortn
    v8i32: _image_sample_d_o_cube_nortn
    def __call__(self, components: int, offset: Any, dsdh: Any, dtdh: Any, dsdv: Any, dtdv: Any, s: Any, t: Any, face: Any, rsrc: Any, sampler: Any, unnormalised: int, texture_fail: int, aux: int, /) -> Any: ...

class _image_sample_d_o_cube:
    """
    amdgcn.image.sample.d.o.cube(components: 0..15, offset: u32, dsdh: U, dtdh: U, dsdv: U, dtdv: U, s: V, t: V, face: V, rsrc: W, sampler: X, unnormalised: bool, texture_fail: 0..1, aux: cache) -> T, T U V W X: f32.x4,f32,f32,u32.x8,u32.x4 f32.x4,f16,f16,u32.x8,u32.x4 f16.x4,f32,f32,u32.x8,u32.x4 (gfx906, gfx1030, gfx1100, gfx1151, gfx1200, gfx1201)
    """
    f16: _image_sample_d_o_cube
    f32: _image_sample_d_o_cube
    nortn: _image_sample_d_o_cube_nortn
    v4f16: _image_sample_d_o_cube
    v4f32: _image_sample_d_o_cube
    v4i32: _image_sample_d_o_cube
    v8i32: _image_sample_d_o_cube
    @overload
    def __call__(self, components: int, offset: Any, dsdh: Any, dtdh: Any, dsdv: Any, dtdv: Any, s: Any, t: Any, face: Any, rsrc: Any, sampler: Any, unnormalised: int, texture_fail: int, aux: int, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, components: int, offset: Any, dsdh: Any, dtdh: Any, dsdv: Any, dtdv: Any, s: Any, t: Any, face: Any, rsrc: Any, sampler: Any, unnormalised: int, texture_fail: int, aux: int, /) -> Any: ...

class _image_sample_d_o:
    _1d: _image_sample_d_o_1d
    _1darray: _image_sample_d_o_1darray
    _2d: _image_sample_d_o_2d
    _2darray: _image_sample_d_o_2darray
    _3d: _image_sample_d_o_3d
    cube: _image_sample_d_o_cube

class _image_sample_d:
    _1d: _image_sample_d_1d
    _1darray: _image_sample_d_1darray
    _2d: _image_sample_d_2d
    _2darray: _image_sample_d_2darray
    _3d: _image_sample_d_3d
    cl: _image_sample_d_cl
    cube: _image_sample_d_cube
    o: _image_sample_d_o

class _image_sample_l_1d_nortn:
    """
    amdgcn.image.sample.l._1d.nortn(components: 0..15, s: T, lod: T, rsrc: U, sampler: V, unnormalised: bool, texture_fail: 0..1, aux: cache), T U V: f32,u32.x8,u32.x4 f16,u32.x8,u32.x4 (gfx1030, gfx1100, gfx1151, gfx1200, gfx1201)
    """
    f16: _image_sample_l_1d_nortn
    f32: _image_sample_l_1d_nortn
    v4i32: _image_sample_l_1d_nortn
    v8i32: _image_sample_l_1d_nortn
    def __call__(self, components: int, s: Any, lod: Any, rsrc: Any, sampler: Any, unnormalised: int, texture_fail: int, aux: int, /) -> Any: ...

class _image_sample_l_1d:
    """
    amdgcn.image.sample.l._1d(components: 0..15, s: U, lod: U, rsrc: V, sampler: W, unnormalised: bool, texture_fail: 0..1, aux: cache) -> T, T U V W: f32.x4,f32,u32.x8,u32.x4 f32.x4,f16,u32.x8,u32.x4 f16.x4,f32,u32.x8,u32.x4 (gfx906, gfx1030, gfx1100, gfx1151, gfx1200, gfx1201)
    """
    f16: _image_sample_l_1d
    f32: _image_sample_l_1d
    nortn: _image_sample_l_1d_nortn
    v4f16: _image_sample_l_1d
    v4f32: _image_sample_l_1d
    v4i32: _image_sample_l_1d
    v8i32: _image_sample_l_1d
    @overload
    def __call__(self, components: int, s: Any, lod: Any, rsrc: Any, sampler: Any, unnormalised: int, texture_fail: int, aux: int, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, components: int, s: Any, lod: Any, rsrc: Any, sampler: Any, unnormalised: int, texture_fail: int, aux: int, /) -> Any: ...

class _image_sample_l_1darray_nortn:
    """
    amdgcn.image.sample.l._1darray.nortn(components: 0..15, s: T, slice: T, lod: T, rsrc: U, sampler: V, unnormalised: bool, texture_fail: 0..1, aux: cache), T U V: f32,u32.x8,u32.x4 f16,u32.x8,u32.x4 (gfx1030, gfx1100, gfx1151, gfx1200, gfx1201)
    """
    f16: _image_sample_l_1darray_nortn
    f32: _image_sample_l_1darray_nortn
    v4i32: _image_sample_l_1darray_nortn
    v8i32: _image_sample_l_1darray_nortn
    def __call__(self, components: int, s: Any, slice: Any, lod: Any, rsrc: Any, sampler: Any, unnormalised: int, texture_fail: int, aux: int, /) -> Any: ...

class _image_sample_l_1darray:
    """
    amdgcn.image.sample.l._1darray(components: 0..15, s: U, slice: U, lod: U, rsrc: V, sampler: W, unnormalised: bool, texture_fail: 0..1, aux: cache) -> T, T U V W: f32.x4,f32,u32.x8,u32.x4 f32.x4,f16,u32.x8,u32.x4 f16.x4,f32,u32.x8,u32.x4 (gfx906, gfx1030, gfx1100, gfx1151, gfx1200, gfx1201)
    """
    f16: _image_sample_l_1darray
    f32: _image_sample_l_1darray
    nortn: _image_sample_l_1darray_nortn
    v4f16: _image_sample_l_1darray
    v4f32: _image_sample_l_1darray
    v4i32: _image_sample_l_1darray
    v8i32: _image_sample_l_1darray
    @overload
    def __call__(self, components: int, s: Any, slice: Any, lod: Any, rsrc: Any, sampler: Any, unnormalised: int, texture_fail: int, aux: int, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, components: int, s: Any, slice: Any, lod: Any, rsrc: Any, sampler: Any, unnormalised: int, texture_fail: int, aux: int, /) -> Any: ...

class _image_sample_l_2d_nortn:
    """
    amdgcn.image.sample.l._2d.nortn(components: 0..15, s: T, t: T, lod: T, rsrc: U, sampler: V, unnormalised: bool, texture_fail: 0..1, aux: cache), T U V: f32,u32.x8,u32.x4 f16,u32.x8,u32.x4 (gfx1030, gfx1100, gfx1151, gfx1200, gfx1201)
    """
    f16: _image_sample_l_2d_nortn
    f32: _image_sample_l_2d_nortn
    v4i32: _image_sample_l_2d_nortn
    v8i32: _image_sample_l_2d_nortn
    def __call__(self, components: int, s: Any, t: Any, lod: Any, rsrc: Any, sampler: Any, unnormalised: int, texture_fail: int, aux: int, /) -> Any: ...

class _image_sample_l_2d:
    """
    amdgcn.image.sample.l._2d(components: 0..15, s: U, t: U, lod: U, rsrc: V, sampler: W, unnormalised: bool, texture_fail: 0..1, aux: cache) -> T, T U V W: f32.x4,f32,u32.x8,u32.x4 f32.x4,f16,u32.x8,u32.x4 f16.x4,f32,u32.x8,u32.x4 (gfx906, gfx1030, gfx1100, gfx1151, gfx1200, gfx1201)
    """
    f16: _image_sample_l_2d
    f32: _image_sample_l_2d
    nortn: _image_sample_l_2d_nortn
    v4f16: _image_sample_l_2d
    v4f32: _image_sample_l_2d
    v4i32: _image_sample_l_2d
    v8i32: _image_sample_l_2d
    @overload
    def __call__(self, components: int, s: Any, t: Any, lod: Any, rsrc: Any, sampler: Any, unnormalised: int, texture_fail: int, aux: int, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, components: int, s: Any, t: Any, lod: Any, rsrc: Any, sampler: Any, unnormalised: int, texture_fail: int, aux: int, /) -> Any: ...

class _image_sample_l_2darray_nortn:
    """
    amdgcn.image.sample.l._2darray.nortn(components: 0..15, s: T, t: T, slice: T, lod: T, rsrc: U, sampler: V, unnormalised: bool, texture_fail: 0..1, aux: cache), T U V: f32,u32.x8,u32.x4 f16,u32.x8,u32.x4 (gfx1030, gfx1100, gfx1151, gfx1200, gfx1201)
    """
    f16: _image_sample_l_2darray_nortn
    f32: _image_sample_l_2darray_nortn
    v4i32: _image_sample_l_2darray_nortn
    v8i32: _image_sample_l_2darray_nortn
    def __call__(self, components: int, s: Any, t: Any, slice: Any, lod: Any, rsrc: Any, sampler: Any, unnormalised: int, texture_fail: int, aux: int, /) -> Any: ...

class _image_sample_l_2darray:
    """
    amdgcn.image.sample.l._2darray(components: 0..15, s: U, t: U, slice: U, lod: U, rsrc: V, sampler: W, unnormalised: bool, texture_fail: 0..1, aux: cache) -> T, T U V W: f32.x4,f32,u32.x8,u32.x4 f32.x4,f16,u32.x8,u32.x4 f16.x4,f32,u32.x8,u32.x4 (gfx906, gfx1030, gfx1100, gfx1151, gfx1200, gfx1201)
    """
    f16: _image_sample_l_2darray
    f32: _image_sample_l_2darray
    nortn: _image_sample_l_2darray_nortn
    v4f16: _image_sample_l_2darray
    v4f32: _image_sample_l_2darray
    v4i32: _image_sample_l_2darray
    v8i32: _image_sample_l_2darray
    @overload
    def __call__(self, components: int, s: Any, t: Any, slice: Any, lod: Any, rsrc: Any, sampler: Any, unnormalised: int, texture_fail: int, aux: int, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, components: int, s: Any, t: Any, slice: Any, lod: Any, rsrc: Any, sampler: Any, unnormalised: int, texture_fail: int, aux: int, /) -> Any: ...

class _image_sample_l_3d_nortn:
    """
    amdgcn.image.sample.l._3d.nortn(components: 0..15, s: T, t: T, r: T, lod: T, rsrc: U, sampler: V, unnormalised: bool, texture_fail: 0..1, aux: cache), T U V: f32,u32.x8,u32.x4 f16,u32.x8,u32.x4 (gfx1030, gfx1100, gfx1151, gfx1200, gfx1201)
    """
    f16: _image_sample_l_3d_nortn
    f32: _image_sample_l_3d_nortn
    v4i32: _image_sample_l_3d_nortn
    v8i32: _image_sample_l_3d_nortn
    def __call__(self, components: int, s: Any, t: Any, r: Any, lod: Any, rsrc: Any, sampler: Any, unnormalised: int, texture_fail: int, aux: int, /) -> Any: ...

class _image_sample_l_3d:
    """
    amdgcn.image.sample.l._3d(components: 0..15, s: U, t: U, r: U, lod: U, rsrc: V, sampler: W, unnormalised: bool, texture_fail: 0..1, aux: cache) -> T, T U V W: f32.x4,f32,u32.x8,u32.x4 f32.x4,f16,u32.x8,u32.x4 f16.x4,f32,u32.x8,u32.x4 (gfx906, gfx1030, gfx1100, gfx1151, gfx1200, gfx1201)
    """
    f16: _image_sample_l_3d
    f32: _image_sample_l_3d
    nortn: _image_sample_l_3d_nortn
    v4f16: _image_sample_l_3d
    v4f32: _image_sample_l_3d
    v4i32: _image_sample_l_3d
    v8i32: _image_sample_l_3d
    @overload
    def __call__(self, components: int, s: Any, t: Any, r: Any, lod: Any, rsrc: Any, sampler: Any, unnormalised: int, texture_fail: int, aux: int, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, components: int, s: Any, t: Any, r: Any, lod: Any, rsrc: Any, sampler: Any, unnormalised: int, texture_fail: int, aux: int, /) -> Any: ...

class _image_sample_l_cube_nortn:
    """
    amdgcn.image.sample.l.cube.nortn(components: 0..15, s: T, t: T, face: T, lod: T, rsrc: U, sampler: V, unnormalised: bool, texture_fail: 0..1, aux: cache), T U V: f32,u32.x8,u32.x4 f16,u32.x8,u32.x4 (gfx1030, gfx1100, gfx1151, gfx1200, gfx1201)
    """
    f16: _image_sample_l_cube_nortn
    f32: _image_sample_l_cube_nortn
    v4i32: _image_sample_l_cube_nortn
    v8i32: _image_sample_l_cube_nortn
    def __call__(self, components: int, s: Any, t: Any, face: Any, lod: Any, rsrc: Any, sampler: Any, unnormalised: int, texture_fail: int, aux: int, /) -> Any: ...

class _image_sample_l_cube:
    """
    amdgcn.image.sample.l.cube(components: 0..15, s: U, t: U, face: U, lod: U, rsrc: V, sampler: W, unnormalised: bool, texture_fail: 0..1, aux: cache) -> T, T U V W: f32.x4,f32,u32.x8,u32.x4 f32.x4,f16,u32.x8,u32.x4 f16.x4,f32,u32.x8,u32.x4 (gfx906, gfx1030, gfx1100, gfx1151, gfx1200, gfx1201)
    """
    f16: _image_sample_l_cube
    f32: _image_sample_l_cube
    nortn: _image_sample_l_cube_nortn
    v4f16: _image_sample_l_cube
    v4f32: _image_sample_l_cube
    v4i32: _image_sample_l_cube
    v8i32: _image_sample_l_cube
    @overload
    def __call__(self, components: int, s: Any, t: Any, face: Any, lod: Any, rsrc: Any, sampler: Any, unnormalised: int, texture_fail: int, aux: int, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, components: int, s: Any, t: Any, face: Any, lod: Any, rsrc: Any, sampler: Any, unnormalised: int, texture_fail: int, aux: int, /) -> Any: ...

class _image_sample_l_o_1d_nortn:
    """
    amdgcn.image.sample.l.o._1d.nortn(components: 0..15, offset: u32, s: T, lod: T, rsrc: U, sampler: V, unnormalised: bool, texture_fail: 0..1, aux: cache), T U V: f32,u32.x8,u32.x4 f16,u32.x8,u32.x4 (gfx1030, gfx1100, gfx1151, gfx1200, gfx1201)
    """
    f16: _image_sample_l_o_1d_nortn
    f32: _image_sample_l_o_1d_nortn
    v4i32: _image_sample_l_o_1d_nortn
    v8i32: _image_sample_l_o_1d_nortn
    def __call__(self, components: int, offset: Any, s: Any, lod: Any, rsrc: Any, sampler: Any, unnormalised: int, texture_fail: int, aux: int, /) -> Any: ...

class _image_sample_l_o_1d:
    """
    amdgcn.image.sample.l.o._1d(components: 0..15, offset: u32, s: U, lod: U, rsrc: V, sampler: W, unnormalised: bool, texture_fail: 0..1, aux: cache) -> T, T U V W: f32.x4,f32,u32.x8,u32.x4 f32.x4,f16,u32.x8,u32.x4 f16.x4,f32,u32.x8,u32.x4 (gfx906, gfx1030, gfx1100, gfx1151, gfx1200, gfx1201)
    """
    f16: _image_sample_l_o_1d
    f32: _image_sample_l_o_1d
    nortn: _image_sample_l_o_1d_nortn
    v4f16: _image_sample_l_o_1d
    v4f32: _image_sample_l_o_1d
    v4i32: _image_sample_l_o_1d
    v8i32: _image_sample_l_o_1d
    @overload
    def __call__(self, components: int, offset: Any, s: Any, lod: Any, rsrc: Any, sampler: Any, unnormalised: int, texture_fail: int, aux: int, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, components: int, offset: Any, s: Any, lod: Any, rsrc: Any, sampler: Any, unnormalised: int, texture_fail: int, aux: int, /) -> Any: ...

class _image_sample_l_o_1darray_nortn:
    """
    amdgcn.image.sample.l.o._1darray.nortn(components: 0..15, offset: u32, s: T, slice: T, lod: T, rsrc: U, sampler: V, unnormalised: bool, texture_fail: 0..1, aux: cache), T U V: f32,u32.x8,u32.x4 f16,u32.x8,u32.x4 (gfx1030, gfx1100, gfx1151, gfx1200, gfx1201)
    """
    f16: _image_sample_l_o_1darray_nortn
    f32: _image_sample_l_o_1darray_nortn
    v4i32: _image_sample_l_o_1darray_nortn
    v8i32: _image_sample_l_o_1darray_nortn
    def __call__(self, components: int, offset: Any, s: Any, slice: Any, lod: Any, rsrc: Any, sampler: Any, unnormalised: int, texture_fail: int, aux: int, /) -> Any: ...

class _image_sample_l_o_1darray:
    """
    amdgcn.image.sample.l.o._1darray(components: 0..15, offset: u32, s: U, slice: U, lod: U, rsrc: V, sampler: W, unnormalised: bool, texture_fail: 0..1, aux: cache) -> T, T U V W: f32.x4,f32,u32.x8,u32.x4 f32.x4,f16,u32.x8,u32.x4 f16.x4,f32,u32.x8,u32.x4 (gfx906, gfx1030, gfx1100, gfx1151, gfx1200, gfx1201)
    """
    f16: _image_sample_l_o_1darray
    f32: _image_sample_l_o_1darray
    nortn: _image_sample_l_o_1darray_nortn
    v4f16: _image_sample_l_o_1darray
    v4f32: _image_sample_l_o_1darray
    v4i32: _image_sample_l_o_1darray
    v8i32: _image_sample_l_o_1darray
    @overload
    def __call__(self, components: int, offset: Any, s: Any, slice: Any, lod: Any, rsrc: Any, sampler: Any, unnormalised: int, texture_fail: int, aux: int, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, components: int, offset: Any, s: Any, slice: Any, lod: Any, rsrc: Any, sampler: Any, unnormalised: int, texture_fail: int, aux: int, /) -> Any: ...

class _image_sample_l_o_2d_nortn:
    """
    amdgcn.image.sample.l.o._2d.nortn(components: 0..15, offset: u32, s: T, t: T, lod: T, rsrc: U, sampler: V, unnormalised: bool, texture_fail: 0..1, aux: cache), T U V: f32,u32.x8,u32.x4 f16,u32.x8,u32.x4 (gfx1030, gfx1100, gfx1151, gfx1200, gfx1201)
    """
    f16: _image_sample_l_o_2d_nortn
    f32: _image_sample_l_o_2d_nortn
    v4i32: _image_sample_l_o_2d_nortn
    v8i32: _image_sample_l_o_2d_nortn
    def __call__(self, components: int, offset: Any, s: Any, t: Any, lod: Any, rsrc: Any, sampler: Any, unnormalised: int, texture_fail: int, aux: int, /) -> Any: ...

class _image_sample_l_o_2d:
    """
    amdgcn.image.sample.l.o._2d(components: 0..15, offset: u32, s: U, t: U, lod: U, rsrc: V, sampler: W, unnormalised: bool, texture_fail: 0..1, aux: cache) -> T, T U V W: f32.x4,f32,u32.x8,u32.x4 f32.x4,f16,u32.x8,u32.x4 f16.x4,f32,u32.x8,u32.x4 (gfx906, gfx1030, gfx1100, gfx1151, gfx1200, gfx1201)
    """
    f16: _image_sample_l_o_2d
    f32: _image_sample_l_o_2d
    nortn: _image_sample_l_o_2d_nortn
    v4f16: _image_sample_l_o_2d
    v4f32: _image_sample_l_o_2d
    v4i32: _image_sample_l_o_2d
    v8i32: _image_sample_l_o_2d
    @overload
    def __call__(self, components: int, offset: Any, s: Any, t: Any, lod: Any, rsrc: Any, sampler: Any, unnormalised: int, texture_fail: int, aux: int, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, components: int, offset: Any, s: Any, t: Any, lod: Any, rsrc: Any, sampler: Any, unnormalised: int, texture_fail: int, aux: int, /) -> Any: ...

class _image_sample_l_o_2darray_nortn:
    """
    amdgcn.image.sample.l.o._2darray.nortn(components: 0..15, offset: u32, s: T, t: T, slice: T, lod: T, rsrc: U, sampler: V, unnormalised: bool, texture_fail: 0..1, aux: cache), T U V: f32,u32.x8,u32.x4 f16,u32.x8,u32.x4 (gfx1030, gfx1100, gfx1151, gfx1200, gfx1201)
    """
    f16: _image_sample_l_o_2darray_nortn
    f32: _image_sample_l_o_2darray_nortn
    v4i32: _image_sample_l_o_2darray_nortn
    v8i32: _image_sample_l_o_2darray_nortn
    def __call__(self, components: int, offset: Any, s: Any, t: Any, slice: Any, lod: Any, rsrc: Any, sampler: Any, unnormalised: int, texture_fail: int, aux: int, /) -> Any: ...

class _image_sample_l_o_2darray:
    """
    amdgcn.image.sample.l.o._2darray(components: 0..15, offset: u32, s: U, t: U, slice: U, lod: U, rsrc: V, sampler: W, unnormalised: bool, texture_fail: 0..1, aux: cache) -> T, T U V W: f32.x4,f32,u32.x8,u32.x4 f32.x4,f16,u32.x8,u32.x4 f16.x4,f32,u32.x8,u32.x4 (gfx906, gfx1030, gfx1100, gfx1151, gfx1200, gfx1201)
    """
    f16: _image_sample_l_o_2darray
    f32: _image_sample_l_o_2darray
    nortn: _image_sample_l_o_2darray_nortn
    v4f16: _image_sample_l_o_2darray
    v4f32: _image_sample_l_o_2darray
    v4i32: _image_sample_l_o_2darray
    v8i32: _image_sample_l_o_2darray
    @overload
    def __call__(self, components: int, offset: Any, s: Any, t: Any, slice: Any, lod: Any, rsrc: Any, sampler: Any, unnormalised: int, texture_fail: int, aux: int, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, components: int, offset: Any, s: Any, t: Any, slice: Any, lod: Any, rsrc: Any, sampler: Any, unnormalised: int, texture_fail: int, aux: int, /) -> Any: ...

class _image_sample_l_o_3d_nortn:
    """
    amdgcn.image.sample.l.o._3d.nortn(components: 0..15, offset: u32, s: T, t: T, r: T, lod: T, rsrc: U, sampler: V, unnormalised: bool, texture_fail: 0..1, aux: cache), T U V: f32,u32.x8,u32.x4 f16,u32.x8,u32.x4 (gfx1030, gfx1100, gfx1151, gfx1200, gfx1201)
    """
    f16: _image_sample_l_o_3d_nortn
    f32: _image_sample_l_o_3d_nortn
    v4i32: _image_sample_l_o_3d_nortn
    v8i32: _image_sample_l_o_3d_nortn
    def __call__(self, components: int, offset: Any, s: Any, t: Any, r: Any, lod: Any, rsrc: Any, sampler: Any, unnormalised: int, texture_fail: int, aux: int, /) -> Any: ...

class _image_sample_l_o_3d:
    """
    amdgcn.image.sample.l.o._3d(components: 0..15, offset: u32, s: U, t: U, r: U, lod: U, rsrc: V, sampler: W, unnormalised: bool, texture_fail: 0..1, aux: cache) -> T, T U V W: f32.x4,f32,u32.x8,u32.x4 f32.x4,f16,u32.x8,u32.x4 f16.x4,f32,u32.x8,u32.x4 (gfx906, gfx1030, gfx1100, gfx1151, gfx1200, gfx1201)
    """
    f16: _image_sample_l_o_3d
    f32: _image_sample_l_o_3d
    nortn: _image_sample_l_o_3d_nortn
    v4f16: _image_sample_l_o_3d
    v4f32: _image_sample_l_o_3d
    v4i32: _image_sample_l_o_3d
    v8i32: _image_sample_l_o_3d
    @overload
    def __call__(self, components: int, offset: Any, s: Any, t: Any, r: Any, lod: Any, rsrc: Any, sampler: Any, unnormalised: int, texture_fail: int, aux: int, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, components: int, offset: Any, s: Any, t: Any, r: Any, lod: Any, rsrc: Any, sampler: Any, unnormalised: int, texture_fail: int, aux: int, /) -> Any: ...

class _image_sample_l_o_cube_nortn:
    """
    amdgcn.image.sample.l.o.cube.nortn(components: 0..15, offset: u32, s: T, t: T, face: T, lod: T, rsrc: U, sampler: V, unnormalised: bool, texture_fail: 0..1, aux: cache), T U V: f32,u32.x8,u32.x4 f16,u32.x8,u32.x4 (gfx1030, gfx1100, gfx1151, gfx1200, gfx1201)
    """
    f16: _image_sample_l_o_cube_nortn
    f32: _image_sample_l_o_cube_nortn
    v4i32: _image_sample_l_o_cube_nortn
    v8i32: _image_sample_l_o_cube_nortn
    def __call__(self, components: int, offset: Any, s: Any, t: Any, face: Any, lod: Any, rsrc: Any, sampler: Any, unnormalised: int, texture_fail: int, aux: int, /) -> Any: ...

class _image_sample_l_o_cube:
    """
    amdgcn.image.sample.l.o.cube(components: 0..15, offset: u32, s: U, t: U, face: U, lod: U, rsrc: V, sampler: W, unnormalised: bool, texture_fail: 0..1, aux: cache) -> T, T U V W: f32.x4,f32,u32.x8,u32.x4 f32.x4,f16,u32.x8,u32.x4 f16.x4,f32,u32.x8,u32.x4 (gfx906, gfx1030, gfx1100, gfx1151, gfx1200, gfx1201)
    """
    f16: _image_sample_l_o_cube
    f32: _image_sample_l_o_cube
    nortn: _image_sample_l_o_cube_nortn
    v4f16: _image_sample_l_o_cube
    v4f32: _image_sample_l_o_cube
    v4i32: _image_sample_l_o_cube
    v8i32: _image_sample_l_o_cube
    @overload
    def __call__(self, components: int, offset: Any, s: Any, t: Any, face: Any, lod: Any, rsrc: Any, sampler: Any, unnormalised: int, texture_fail: int, aux: int, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, components: int, offset: Any, s: Any, t: Any, face: Any, lod: Any, rsrc: Any, sampler: Any, unnormalised: int, texture_fail: int, aux: int, /) -> Any: ...

class _image_sample_l_o:
    _1d: _image_sample_l_o_1d
    _1darray: _image_sample_l_o_1darray
    _2d: _image_sample_l_o_2d
    _2darray: _image_sample_l_o_2darray
    _3d: _image_sample_l_o_3d
    cube: _image_sample_l_o_cube

class _image_sample_l:
    _1d: _image_sample_l_1d
    _1darray: _image_sample_l_1darray
    _2d: _image_sample_l_2d
    _2darray: _image_sample_l_2darray
    _3d: _image_sample_l_3d
    cube: _image_sample_l_cube
    o: _image_sample_l_o

class _image_sample_lz_1d_nortn:
    """
    amdgcn.image.sample.lz._1d.nortn(components: 0..15, s: T, rsrc: U, sampler: V, unnormalised: bool, texture_fail: 0..1, aux: cache), T U V: f32,u32.x8,u32.x4 f16,u32.x8,u32.x4 (gfx1030, gfx1100, gfx1151, gfx1200, gfx1201)
    """
    f16: _image_sample_lz_1d_nortn
    f32: _image_sample_lz_1d_nortn
    v4i32: _image_sample_lz_1d_nortn
    v8i32: _image_sample_lz_1d_nortn
    def __call__(self, components: int, s: Any, rsrc: Any, sampler: Any, unnormalised: int, texture_fail: int, aux: int, /) -> Any: ...

class _image_sample_lz_1d:
    """
    amdgcn.image.sample.lz._1d(components: 0..15, s: U, rsrc: V, sampler: W, unnormalised: bool, texture_fail: 0..1, aux: cache) -> T, T U V W: f32.x4,f32,u32.x8,u32.x4 f32.x4,f16,u32.x8,u32.x4 f16.x4,f32,u32.x8,u32.x4 (gfx906, gfx1030, gfx1100, gfx1151, gfx1200, gfx1201)
    """
    f16: _image_sample_lz_1d
    f32: _image_sample_lz_1d
    nortn: _image_sample_lz_1d_nortn
    v4f16: _image_sample_lz_1d
    v4f32: _image_sample_lz_1d
    v4i32: _image_sample_lz_1d
    v8i32: _image_sample_lz_1d
    @overload
    def __call__(self, components: int, s: Any, rsrc: Any, sampler: Any, unnormalised: int, texture_fail: int, aux: int, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, components: int, s: Any, rsrc: Any, sampler: Any, unnormalised: int, texture_fail: int, aux: int, /) -> Any: ...

class _image_sample_lz_1darray_nortn:
    """
    amdgcn.image.sample.lz._1darray.nortn(components: 0..15, s: T, slice: T, rsrc: U, sampler: V, unnormalised: bool, texture_fail: 0..1, aux: cache), T U V: f32,u32.x8,u32.x4 f16,u32.x8,u32.x4 (gfx1030, gfx1100, gfx1151, gfx1200, gfx1201)
    """
    f16: _image_sample_lz_1darray_nortn
    f32: _image_sample_lz_1darray_nortn
    v4i32: _image_sample_lz_1darray_nortn
    v8i32: _image_sample_lz_1darray_nortn
    def __call__(self, components: int, s: Any, slice: Any, rsrc: Any, sampler: Any, unnormalised: int, texture_fail: int, aux: int, /) -> Any: ...

class _image_sample_lz_1darray:
    """
    amdgcn.image.sample.lz._1darray(components: 0..15, s: U, slice: U, rsrc: V, sampler: W, unnormalised: bool, texture_fail: 0..1, aux: cache) -> T, T U V W: f32.x4,f32,u32.x8,u32.x4 f32.x4,f16,u32.x8,u32.x4 f16.x4,f32,u32.x8,u32.x4 (gfx906, gfx1030, gfx1100, gfx1151, gfx1200, gfx1201)
    """
    f16: _image_sample_lz_1darray
    f32: _image_sample_lz_1darray
    nortn: _image_sample_lz_1darray_nortn
    v4f16: _image_sample_lz_1darray
    v4f32: _image_sample_lz_1darray
    v4i32: _image_sample_lz_1darray
    v8i32: _image_sample_lz_1darray
    @overload
    def __call__(self, components: int, s: Any, slice: Any, rsrc: Any, sampler: Any, unnormalised: int, texture_fail: int, aux: int, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, components: int, s: Any, slice: Any, rsrc: Any, sampler: Any, unnormalised: int, texture_fail: int, aux: int, /) -> Any: ...

class _image_sample_lz_2d_nortn:
    """
    amdgcn.image.sample.lz._2d.nortn(components: 0..15, s: T, t: T, rsrc: U, sampler: V, unnormalised: bool, texture_fail: 0..1, aux: cache), T U V: f32,u32.x8,u32.x4 f16,u32.x8,u32.x4 (gfx1030, gfx1100, gfx1151, gfx1200, gfx1201)
    """
    f16: _image_sample_lz_2d_nortn
    f32: _image_sample_lz_2d_nortn
    v4i32: _image_sample_lz_2d_nortn
    v8i32: _image_sample_lz_2d_nortn
    def __call__(self, components: int, s: Any, t: Any, rsrc: Any, sampler: Any, unnormalised: int, texture_fail: int, aux: int, /) -> Any: ...

class _image_sample_lz_2d:
    """
    amdgcn.image.sample.lz._2d(components: 0..15, s: U, t: U, rsrc: V, sampler: W, unnormalised: bool, texture_fail: 0..1, aux: cache) -> T, T U V W: f32.x4,f32,u32.x8,u32.x4 f32.x4,f16,u32.x8,u32.x4 f16.x4,f32,u32.x8,u32.x4 (gfx906, gfx1030, gfx1100, gfx1151, gfx1200, gfx1201)
    """
    f16: _image_sample_lz_2d
    f32: _image_sample_lz_2d
    nortn: _image_sample_lz_2d_nortn
    v4f16: _image_sample_lz_2d
    v4f32: _image_sample_lz_2d
    v4i32: _image_sample_lz_2d
    v8i32: _image_sample_lz_2d
    @overload
    def __call__(self, components: int, s: Any, t: Any, rsrc: Any, sampler: Any, unnormalised: int, texture_fail: int, aux: int, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, components: int, s: Any, t: Any, rsrc: Any, sampler: Any, unnormalised: int, texture_fail: int, aux: int, /) -> Any: ...

class _image_sample_lz_2darray_nortn:
    """
    amdgcn.image.sample.lz._2darray.nortn(components: 0..15, s: T, t: T, slice: T, rsrc: U, sampler: V, unnormalised: bool, texture_fail: 0..1, aux: cache), T U V: f32,u32.x8,u32.x4 f16,u32.x8,u32.x4 (gfx1030, gfx1100, gfx1151, gfx1200, gfx1201)
    """
    f16: _image_sample_lz_2darray_nortn
    f32: _image_sample_lz_2darray_nortn
    v4i32: _image_sample_lz_2darray_nortn
    v8i32: _image_sample_lz_2darray_nortn
    def __call__(self, components: int, s: Any, t: Any, slice: Any, rsrc: Any, sampler: Any, unnormalised: int, texture_fail: int, aux: int, /) -> Any: ...

class _image_sample_lz_2darray:
    """
    amdgcn.image.sample.lz._2darray(components: 0..15, s: U, t: U, slice: U, rsrc: V, sampler: W, unnormalised: bool, texture_fail: 0..1, aux: cache) -> T, T U V W: f32.x4,f32,u32.x8,u32.x4 f32.x4,f16,u32.x8,u32.x4 f16.x4,f32,u32.x8,u32.x4 (gfx906, gfx1030, gfx1100, gfx1151, gfx1200, gfx1201)
    """
    f16: _image_sample_lz_2darray
    f32: _image_sample_lz_2darray
    nortn: _image_sample_lz_2darray_nortn
    v4f16: _image_sample_lz_2darray
    v4f32: _image_sample_lz_2darray
    v4i32: _image_sample_lz_2darray
    v8i32: _image_sample_lz_2darray
    @overload
    def __call__(self, components: int, s: Any, t: Any, slice: Any, rsrc: Any, sampler: Any, unnormalised: int, texture_fail: int, aux: int, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, components: int, s: Any, t: Any, slice: Any, rsrc: Any, sampler: Any, unnormalised: int, texture_fail: int, aux: int, /) -> Any: ...

class _image_sample_lz_3d_nortn:
    """
    amdgcn.image.sample.lz._3d.nortn(components: 0..15, s: T, t: T, r: T, rsrc: U, sampler: V, unnormalised: bool, texture_fail: 0..1, aux: cache), T U V: f32,u32.x8,u32.x4 f16,u32.x8,u32.x4 (gfx1030, gfx1100, gfx1151, gfx1200, gfx1201)
    """
    f16: _image_sample_lz_3d_nortn
    f32: _image_sample_lz_3d_nortn
    v4i32: _image_sample_lz_3d_nortn
    v8i32: _image_sample_lz_3d_nortn
    def __call__(self, components: int, s: Any, t: Any, r: Any, rsrc: Any, sampler: Any, unnormalised: int, texture_fail: int, aux: int, /) -> Any: ...

class _image_sample_lz_3d:
    """
    amdgcn.image.sample.lz._3d(components: 0..15, s: U, t: U, r: U, rsrc: V, sampler: W, unnormalised: bool, texture_fail: 0..1, aux: cache) -> T, T U V W: f32.x4,f32,u32.x8,u32.x4 f32.x4,f16,u32.x8,u32.x4 f16.x4,f32,u32.x8,u32.x4 (gfx906, gfx1030, gfx1100, gfx1151, gfx1200, gfx1201)
    """
    f16: _image_sample_lz_3d
    f32: _image_sample_lz_3d
    nortn: _image_sample_lz_3d_nortn
    v4f16: _image_sample_lz_3d
    v4f32: _image_sample_lz_3d
    v4i32: _image_sample_lz_3d
    v8i32: _image_sample_lz_3d
    @overload
    def __call__(self, components: int, s: Any, t: Any, r: Any, rsrc: Any, sampler: Any, unnormalised: int, texture_fail: int, aux: int, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, components: int, s: Any, t: Any, r: Any, rsrc: Any, sampler: Any, unnormalised: int, texture_fail: int, aux: int, /) -> Any: ...

class _image_sample_lz_cube_nortn:
    """
    amdgcn.image.sample.lz.cube.nortn(components: 0..15, s: T, t: T, face: T, rsrc: U, sampler: V, unnormalised: bool, texture_fail: 0..1, aux: cache), T U V: f32,u32.x8,u32.x4 f16,u32.x8,u32.x4 (gfx1030, gfx1100, gfx1151, gfx1200, gfx1201)
    """
    f16: _image_sample_lz_cube_nortn
    f32: _image_sample_lz_cube_nortn
    v4i32: _image_sample_lz_cube_nortn
    v8i32: _image_sample_lz_cube_nortn
    def __call__(self, components: int, s: Any, t: Any, face: Any, rsrc: Any, sampler: Any, unnormalised: int, texture_fail: int, aux: int, /) -> Any: ...

class _image_sample_lz_cube:
    """
    amdgcn.image.sample.lz.cube(components: 0..15, s: U, t: U, face: U, rsrc: V, sampler: W, unnormalised: bool, texture_fail: 0..1, aux: cache) -> T, T U V W: f32.x4,f32,u32.x8,u32.x4 f32.x4,f16,u32.x8,u32.x4 f16.x4,f32,u32.x8,u32.x4 (gfx906, gfx1030, gfx1100, gfx1151, gfx1200, gfx1201)
    """
    f16: _image_sample_lz_cube
    f32: _image_sample_lz_cube
    nortn: _image_sample_lz_cube_nortn
    v4f16: _image_sample_lz_cube
    v4f32: _image_sample_lz_cube
    v4i32: _image_sample_lz_cube
    v8i32: _image_sample_lz_cube
    @overload
    def __call__(self, components: int, s: Any, t: Any, face: Any, rsrc: Any, sampler: Any, unnormalised: int, texture_fail: int, aux: int, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, components: int, s: Any, t: Any, face: Any, rsrc: Any, sampler: Any, unnormalised: int, texture_fail: int, aux: int, /) -> Any: ...

class _image_sample_lz_o_1d_nortn:
    """
    amdgcn.image.sample.lz.o._1d.nortn(components: 0..15, offset: u32, s: T, rsrc: U, sampler: V, unnormalised: bool, texture_fail: 0..1, aux: cache), T U V: f32,u32.x8,u32.x4 f16,u32.x8,u32.x4 (gfx1030, gfx1100, gfx1151, gfx1200, gfx1201)
    """
    f16: _image_sample_lz_o_1d_nortn
    f32: _image_sample_lz_o_1d_nortn
    v4i32: _image_sample_lz_o_1d_nortn
    v8i32: _image_sample_lz_o_1d_nortn
    def __call__(self, components: int, offset: Any, s: Any, rsrc: Any, sampler: Any, unnormalised: int, texture_fail: int, aux: int, /) -> Any: ...

class _image_sample_lz_o_1d:
    """
    amdgcn.image.sample.lz.o._1d(components: 0..15, offset: u32, s: U, rsrc: V, sampler: W, unnormalised: bool, texture_fail: 0..1, aux: cache) -> T, T U V W: f32.x4,f32,u32.x8,u32.x4 f32.x4,f16,u32.x8,u32.x4 f16.x4,f32,u32.x8,u32.x4 (gfx906, gfx1030, gfx1100, gfx1151, gfx1200, gfx1201)
    """
    f16: _image_sample_lz_o_1d
    f32: _image_sample_lz_o_1d
    nortn: _image_sample_lz_o_1d_nortn
    v4f16: _image_sample_lz_o_1d
    v4f32: _image_sample_lz_o_1d
    v4i32: _image_sample_lz_o_1d
    v8i32: _image_sample_lz_o_1d
    @overload
    def __call__(self, components: int, offset: Any, s: Any, rsrc: Any, sampler: Any, unnormalised: int, texture_fail: int, aux: int, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, components: int, offset: Any, s: Any, rsrc: Any, sampler: Any, unnormalised: int, texture_fail: int, aux: int, /) -> Any: ...

class _image_sample_lz_o_1darray_nortn:
    """
    amdgcn.image.sample.lz.o._1darray.nortn(components: 0..15, offset: u32, s: T, slice: T, rsrc: U, sampler: V, unnormalised: bool, texture_fail: 0..1, aux: cache), T U V: f32,u32.x8,u32.x4 f16,u32.x8,u32.x4 (gfx1030, gfx1100, gfx1151, gfx1200, gfx1201)
    """
    f16: _image_sample_lz_o_1darray_nortn
    f32: _image_sample_lz_o_1darray_nortn
    v4i32: _image_sample_lz_o_1darray_nortn
    v8i32: _image_sample_lz_o_1darray_nortn
    def __call__(self, components: int, offset: Any, s: Any, slice: Any, rsrc: Any, sampler: Any, unnormalised: int, texture_fail: int, aux: int, /) -> Any: ...

class _image_sample_lz_o_1darray:
    """
    amdgcn.image.sample.lz.o._1darray(components: 0..15, offset: u32, s: U, slice: U, rsrc: V, sampler: W, unnormalised: bool, texture_fail: 0..1, aux: cache) -> T, T U V W: f32.x4,f32,u32.x8,u32.x4 f32.x4,f16,u32.x8,u32.x4 f16.x4,f32,u32.x8,u32.x4 (gfx906, gfx1030, gfx1100, gfx1151, gfx1200, gfx1201)
    """
    f16: _image_sample_lz_o_1darray
    f32: _image_sample_lz_o_1darray
    nortn: _image_sample_lz_o_1darray_nortn
    v4f16: _image_sample_lz_o_1darray
    v4f32: _image_sample_lz_o_1darray
    v4i32: _image_sample_lz_o_1darray
    v8i32: _image_sample_lz_o_1darray
    @overload
    def __call__(self, components: int, offset: Any, s: Any, slice: Any, rsrc: Any, sampler: Any, unnormalised: int, texture_fail: int, aux: int, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, components: int, offset: Any, s: Any, slice: Any, rsrc: Any, sampler: Any, unnormalised: int, texture_fail: int, aux: int, /) -> Any: ...

class _image_sample_lz_o_2d_nortn:
    """
    amdgcn.image.sample.lz.o._2d.nortn(components: 0..15, offset: u32, s: T, t: T, rsrc: U, sampler: V, unnormalised: bool, texture_fail: 0..1, aux: cache), T U V: f32,u32.x8,u32.x4 f16,u32.x8,u32.x4 (gfx1030, gfx1100, gfx1151, gfx1200, gfx1201)
    """
    f16: _image_sample_lz_o_2d_nortn
    f32: _image_sample_lz_o_2d_nortn
    v4i32: _image_sample_lz_o_2d_nortn
    v8i32: _image_sample_lz_o_2d_nortn
    def __call__(self, components: int, offset: Any, s: Any, t: Any, rsrc: Any, sampler: Any, unnormalised: int, texture_fail: int, aux: int, /) -> Any: ...

class _image_sample_lz_o_2d:
    """
    amdgcn.image.sample.lz.o._2d(components: 0..15, offset: u32, s: U, t: U, rsrc: V, sampler: W, unnormalised: bool, texture_fail: 0..1, aux: cache) -> T, T U V W: f32.x4,f32,u32.x8,u32.x4 f32.x4,f16,u32.x8,u32.x4 f16.x4,f32,u32.x8,u32.x4 (gfx906, gfx1030, gfx1100, gfx1151, gfx1200, gfx1201)
    """
    f16: _image_sample_lz_o_2d
    f32: _image_sample_lz_o_2d
    nortn: _image_sample_lz_o_2d_nortn
    v4f16: _image_sample_lz_o_2d
    v4f32: _image_sample_lz_o_2d
    v4i32: _image_sample_lz_o_2d
    v8i32: _image_sample_lz_o_2d
    @overload
    def __call__(self, components: int, offset: Any, s: Any, t: Any, rsrc: Any, sampler: Any, unnormalised: int, texture_fail: int, aux: int, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, components: int, offset: Any, s: Any, t: Any, rsrc: Any, sampler: Any, unnormalised: int, texture_fail: int, aux: int, /) -> Any: ...

class _image_sample_lz_o_2darray_nortn:
    """
    amdgcn.image.sample.lz.o._2darray.nortn(components: 0..15, offset: u32, s: T, t: T, slice: T, rsrc: U, sampler: V, unnormalised: bool, texture_fail: 0..1, aux: cache), T U V: f32,u32.x8,u32.x4 f16,u32.x8,u32.x4 (gfx1030, gfx1100, gfx1151, gfx1200, gfx1201)
    """
    f16: _image_sample_lz_o_2darray_nortn
    f32: _image_sample_lz_o_2darray_nortn
    v4i32: _image_sample_lz_o_2darray_nortn
    v8i32: _image_sample_lz_o_2darray_nortn
    def __call__(self, components: int, offset: Any, s: Any, t: Any, slice: Any, rsrc: Any, sampler: Any, unnormalised: int, texture_fail: int, aux: int, /) -> Any: ...

class _image_sample_lz_o_2darray:
    """
    amdgcn.image.sample.lz.o._2darray(components: 0..15, offset: u32, s: U, t: U, slice: U, rsrc: V, sampler: W, unnormalised: bool, texture_fail: 0..1, aux: cache) -> T, T U V W: f32.x4,f32,u32.x8,u32.x4 f32.x4,f16,u32.x8,u32.x4 f16.x4,f32,u32.x8,u32.x4 (gfx906, gfx1030, gfx1100, gfx1151, gfx1200, gfx1201)
    """
    f16: _image_sample_lz_o_2darray
    f32: _image_sample_lz_o_2darray
    nortn: _image_sample_lz_o_2darray_nortn
    v4f16: _image_sample_lz_o_2darray
    v4f32: _image_sample_lz_o_2darray
    v4i32: _image_sample_lz_o_2darray
    v8i32: _image_sample_lz_o_2darray
    @overload
    def __call__(self, components: int, offset: Any, s: Any, t: Any, slice: Any, rsrc: Any, sampler: Any, unnormalised: int, texture_fail: int, aux: int, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, components: int, offset: Any, s: Any, t: Any, slice: Any, rsrc: Any, sampler: Any, unnormalised: int, texture_fail: int, aux: int, /) -> Any: ...

class _image_sample_lz_o_3d_nortn:
    """
    amdgcn.image.sample.lz.o._3d.nortn(components: 0..15, offset: u32, s: T, t: T, r: T, rsrc: U, sampler: V, unnormalised: bool, texture_fail: 0..1, aux: cache), T U V: f32,u32.x8,u32.x4 f16,u32.x8,u32.x4 (gfx1030, gfx1100, gfx1151, gfx1200, gfx1201)
    """
    f16: _image_sample_lz_o_3d_nortn
    f32: _image_sample_lz_o_3d_nortn
    v4i32: _image_sample_lz_o_3d_nortn
    v8i32: _image_sample_lz_o_3d_nortn
    def __call__(self, components: int, offset: Any, s: Any, t: Any, r: Any, rsrc: Any, sampler: Any, unnormalised: int, texture_fail: int, aux: int, /) -> Any: ...

class _image_sample_lz_o_3d:
    """
    amdgcn.image.sample.lz.o._3d(components: 0..15, offset: u32, s: U, t: U, r: U, rsrc: V, sampler: W, unnormalised: bool, texture_fail: 0..1, aux: cache) -> T, T U V W: f32.x4,f32,u32.x8,u32.x4 f32.x4,f16,u32.x8,u32.x4 f16.x4,f32,u32.x8,u32.x4 (gfx906, gfx1030, gfx1100, gfx1151, gfx1200, gfx1201)
    """
    f16: _image_sample_lz_o_3d
    f32: _image_sample_lz_o_3d
    nortn: _image_sample_lz_o_3d_nortn
    v4f16: _image_sample_lz_o_3d
    v4f32: _image_sample_lz_o_3d
    v4i32: _image_sample_lz_o_3d
    v8i32: _image_sample_lz_o_3d
    @overload
    def __call__(self, components: int, offset: Any, s: Any, t: Any, r: Any, rsrc: Any, sampler: Any, unnormalised: int, texture_fail: int, aux: int, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, components: int, offset: Any, s: Any, t: Any, r: Any, rsrc: Any, sampler: Any, unnormalised: int, texture_fail: int, aux: int, /) -> Any: ...

class _image_sample_lz_o_cube_nortn:
    """
    amdgcn.image.sample.lz.o.cube.nortn(components: 0..15, offset: u32, s: T, t: T, face: T, rsrc: U, sampler: V, unnormalised: bool, texture_fail: 0..1, aux: cache), T U V: f32,u32.x8,u32.x4 f16,u32.x8,u32.x4 (gfx1030, gfx1100, gfx1151, gfx1200, gfx1201)
    """
    f16: _image_sample_lz_o_cube_nortn
    f32: _image_sample_lz_o_cube_nortn
    v4i32: _image_sample_lz_o_cube_nortn
    v8i32: _image_sample_lz_o_cube_nortn
    def __call__(self, components: int, offset: Any, s: Any, t: Any, face: Any, rsrc: Any, sampler: Any, unnormalised: int, texture_fail: int, aux: int, /) -> Any: ...

class _image_sample_lz_o_cube:
    """
    amdgcn.image.sample.lz.o.cube(components: 0..15, offset: u32, s: U, t: U, face: U, rsrc: V, sampler: W, unnormalised: bool, texture_fail: 0..1, aux: cache) -> T, T U V W: f32.x4,f32,u32.x8,u32.x4 f32.x4,f16,u32.x8,u32.x4 f16.x4,f32,u32.x8,u32.x4 (gfx906, gfx1030, gfx1100, gfx1151, gfx1200, gfx1201)
    """
    f16: _image_sample_lz_o_cube
    f32: _image_sample_lz_o_cube
    nortn: _image_sample_lz_o_cube_nortn
    v4f16: _image_sample_lz_o_cube
    v4f32: _image_sample_lz_o_cube
    v4i32: _image_sample_lz_o_cube
    v8i32: _image_sample_lz_o_cube
    @overload
    def __call__(self, components: int, offset: Any, s: Any, t: Any, face: Any, rsrc: Any, sampler: Any, unnormalised: int, texture_fail: int, aux: int, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, components: int, offset: Any, s: Any, t: Any, face: Any, rsrc: Any, sampler: Any, unnormalised: int, texture_fail: int, aux: int, /) -> Any: ...

class _image_sample_lz_o:
    _1d: _image_sample_lz_o_1d
    _1darray: _image_sample_lz_o_1darray
    _2d: _image_sample_lz_o_2d
    _2darray: _image_sample_lz_o_2darray
    _3d: _image_sample_lz_o_3d
    cube: _image_sample_lz_o_cube

class _image_sample_lz:
    _1d: _image_sample_lz_1d
    _1darray: _image_sample_lz_1darray
    _2d: _image_sample_lz_2d
    _2darray: _image_sample_lz_2darray
    _3d: _image_sample_lz_3d
    cube: _image_sample_lz_cube
    o: _image_sample_lz_o

class _image_sample_o_1d_nortn:
    """
    amdgcn.image.sample.o._1d.nortn(components: 0..15, offset: u32, s: T, rsrc: U, sampler: V, unnormalised: bool, texture_fail: 0..1, aux: cache), T U V: f32,u32.x8,u32.x4 f16,u32.x8,u32.x4 (gfx1030, gfx1100, gfx1151, gfx1200, gfx1201)
    """
    f16: _image_sample_o_1d_nortn
    f32: _image_sample_o_1d_nortn
    v4i32: _image_sample_o_1d_nortn
    v8i32: _image_sample_o_1d_nortn
    def __call__(self, components: int, offset: Any, s: Any, rsrc: Any, sampler: Any, unnormalised: int, texture_fail: int, aux: int, /) -> Any: ...

class _image_sample_o_1d:
    """
    amdgcn.image.sample.o._1d(components: 0..15, offset: u32, s: U, rsrc: V, sampler: W, unnormalised: bool, texture_fail: 0..1, aux: cache) -> T, T U V W: f32.x4,f32,u32.x8,u32.x4 f32.x4,f16,u32.x8,u32.x4 f16.x4,f32,u32.x8,u32.x4 (gfx906, gfx1030, gfx1100, gfx1151, gfx1200, gfx1201)
    """
    f16: _image_sample_o_1d
    f32: _image_sample_o_1d
    nortn: _image_sample_o_1d_nortn
    v4f16: _image_sample_o_1d
    v4f32: _image_sample_o_1d
    v4i32: _image_sample_o_1d
    v8i32: _image_sample_o_1d
    @overload
    def __call__(self, components: int, offset: Any, s: Any, rsrc: Any, sampler: Any, unnormalised: int, texture_fail: int, aux: int, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, components: int, offset: Any, s: Any, rsrc: Any, sampler: Any, unnormalised: int, texture_fail: int, aux: int, /) -> Any: ...

class _image_sample_o_1darray_nortn:
    """
    amdgcn.image.sample.o._1darray.nortn(components: 0..15, offset: u32, s: T, slice: T, rsrc: U, sampler: V, unnormalised: bool, texture_fail: 0..1, aux: cache), T U V: f32,u32.x8,u32.x4 f16,u32.x8,u32.x4 (gfx1030, gfx1100, gfx1151, gfx1200, gfx1201)
    """
    f16: _image_sample_o_1darray_nortn
    f32: _image_sample_o_1darray_nortn
    v4i32: _image_sample_o_1darray_nortn
    v8i32: _image_sample_o_1darray_nortn
    def __call__(self, components: int, offset: Any, s: Any, slice: Any, rsrc: Any, sampler: Any, unnormalised: int, texture_fail: int, aux: int, /) -> Any: ...

class _image_sample_o_1darray:
    """
    amdgcn.image.sample.o._1darray(components: 0..15, offset: u32, s: U, slice: U, rsrc: V, sampler: W, unnormalised: bool, texture_fail: 0..1, aux: cache) -> T, T U V W: f32.x4,f32,u32.x8,u32.x4 f32.x4,f16,u32.x8,u32.x4 f16.x4,f32,u32.x8,u32.x4 (gfx906, gfx1030, gfx1100, gfx1151, gfx1200, gfx1201)
    """
    f16: _image_sample_o_1darray
    f32: _image_sample_o_1darray
    nortn: _image_sample_o_1darray_nortn
    v4f16: _image_sample_o_1darray
    v4f32: _image_sample_o_1darray
    v4i32: _image_sample_o_1darray
    v8i32: _image_sample_o_1darray
    @overload
    def __call__(self, components: int, offset: Any, s: Any, slice: Any, rsrc: Any, sampler: Any, unnormalised: int, texture_fail: int, aux: int, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, components: int, offset: Any, s: Any, slice: Any, rsrc: Any, sampler: Any, unnormalised: int, texture_fail: int, aux: int, /) -> Any: ...

class _image_sample_o_2d_nortn:
    """
    amdgcn.image.sample.o._2d.nortn(components: 0..15, offset: u32, s: T, t: T, rsrc: U, sampler: V, unnormalised: bool, texture_fail: 0..1, aux: cache), T U V: f32,u32.x8,u32.x4 f16,u32.x8,u32.x4 (gfx1030, gfx1100, gfx1151, gfx1200, gfx1201)
    """
    f16: _image_sample_o_2d_nortn
    f32: _image_sample_o_2d_nortn
    v4i32: _image_sample_o_2d_nortn
    v8i32: _image_sample_o_2d_nortn
    def __call__(self, components: int, offset: Any, s: Any, t: Any, rsrc: Any, sampler: Any, unnormalised: int, texture_fail: int, aux: int, /) -> Any: ...

class _image_sample_o_2d:
    """
    amdgcn.image.sample.o._2d(components: 0..15, offset: u32, s: U, t: U, rsrc: V, sampler: W, unnormalised: bool, texture_fail: 0..1, aux: cache) -> T, T U V W: f32.x4,f32,u32.x8,u32.x4 f32.x4,f16,u32.x8,u32.x4 f16.x4,f32,u32.x8,u32.x4 (gfx906, gfx1030, gfx1100, gfx1151, gfx1200, gfx1201)
    """
    f16: _image_sample_o_2d
    f32: _image_sample_o_2d
    nortn: _image_sample_o_2d_nortn
    v4f16: _image_sample_o_2d
    v4f32: _image_sample_o_2d
    v4i32: _image_sample_o_2d
    v8i32: _image_sample_o_2d
    @overload
    def __call__(self, components: int, offset: Any, s: Any, t: Any, rsrc: Any, sampler: Any, unnormalised: int, texture_fail: int, aux: int, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, components: int, offset: Any, s: Any, t: Any, rsrc: Any, sampler: Any, unnormalised: int, texture_fail: int, aux: int, /) -> Any: ...

class _image_sample_o_2darray_nortn:
    """
    amdgcn.image.sample.o._2darray.nortn(components: 0..15, offset: u32, s: T, t: T, slice: T, rsrc: U, sampler: V, unnormalised: bool, texture_fail: 0..1, aux: cache), T U V: f32,u32.x8,u32.x4 f16,u32.x8,u32.x4 (gfx1030, gfx1100, gfx1151, gfx1200, gfx1201)
    """
    f16: _image_sample_o_2darray_nortn
    f32: _image_sample_o_2darray_nortn
    v4i32: _image_sample_o_2darray_nortn
    v8i32: _image_sample_o_2darray_nortn
    def __call__(self, components: int, offset: Any, s: Any, t: Any, slice: Any, rsrc: Any, sampler: Any, unnormalised: int, texture_fail: int, aux: int, /) -> Any: ...

class _image_sample_o_2darray:
    """
    amdgcn.image.sample.o._2darray(components: 0..15, offset: u32, s: U, t: U, slice: U, rsrc: V, sampler: W, unnormalised: bool, texture_fail: 0..1, aux: cache) -> T, T U V W: f32.x4,f32,u32.x8,u32.x4 f32.x4,f16,u32.x8,u32.x4 f16.x4,f32,u32.x8,u32.x4 (gfx906, gfx1030, gfx1100, gfx1151, gfx1200, gfx1201)
    """
    f16: _image_sample_o_2darray
    f32: _image_sample_o_2darray
    nortn: _image_sample_o_2darray_nortn
    v4f16: _image_sample_o_2darray
    v4f32: _image_sample_o_2darray
    v4i32: _image_sample_o_2darray
    v8i32: _image_sample_o_2darray
    @overload
    def __call__(self, components: int, offset: Any, s: Any, t: Any, slice: Any, rsrc: Any, sampler: Any, unnormalised: int, texture_fail: int, aux: int, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, components: int, offset: Any, s: Any, t: Any, slice: Any, rsrc: Any, sampler: Any, unnormalised: int, texture_fail: int, aux: int, /) -> Any: ...

class _image_sample_o_3d_nortn:
    """
    amdgcn.image.sample.o._3d.nortn(components: 0..15, offset: u32, s: T, t: T, r: T, rsrc: U, sampler: V, unnormalised: bool, texture_fail: 0..1, aux: cache), T U V: f32,u32.x8,u32.x4 f16,u32.x8,u32.x4 (gfx1030, gfx1100, gfx1151, gfx1200, gfx1201)
    """
    f16: _image_sample_o_3d_nortn
    f32: _image_sample_o_3d_nortn
    v4i32: _image_sample_o_3d_nortn
    v8i32: _image_sample_o_3d_nortn
    def __call__(self, components: int, offset: Any, s: Any, t: Any, r: Any, rsrc: Any, sampler: Any, unnormalised: int, texture_fail: int, aux: int, /) -> Any: ...

class _image_sample_o_3d:
    """
    amdgcn.image.sample.o._3d(components: 0..15, offset: u32, s: U, t: U, r: U, rsrc: V, sampler: W, unnormalised: bool, texture_fail: 0..1, aux: cache) -> T, T U V W: f32.x4,f32,u32.x8,u32.x4 f32.x4,f16,u32.x8,u32.x4 f16.x4,f32,u32.x8,u32.x4 (gfx906, gfx1030, gfx1100, gfx1151, gfx1200, gfx1201)
    """
    f16: _image_sample_o_3d
    f32: _image_sample_o_3d
    nortn: _image_sample_o_3d_nortn
    v4f16: _image_sample_o_3d
    v4f32: _image_sample_o_3d
    v4i32: _image_sample_o_3d
    v8i32: _image_sample_o_3d
    @overload
    def __call__(self, components: int, offset: Any, s: Any, t: Any, r: Any, rsrc: Any, sampler: Any, unnormalised: int, texture_fail: int, aux: int, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, components: int, offset: Any, s: Any, t: Any, r: Any, rsrc: Any, sampler: Any, unnormalised: int, texture_fail: int, aux: int, /) -> Any: ...

class _image_sample_o_cube_nortn:
    """
    amdgcn.image.sample.o.cube.nortn(components: 0..15, offset: u32, s: T, t: T, face: T, rsrc: U, sampler: V, unnormalised: bool, texture_fail: 0..1, aux: cache), T U V: f32,u32.x8,u32.x4 f16,u32.x8,u32.x4 (gfx1030, gfx1100, gfx1151, gfx1200, gfx1201)
    """
    f16: _image_sample_o_cube_nortn
    f32: _image_sample_o_cube_nortn
    v4i32: _image_sample_o_cube_nortn
    v8i32: _image_sample_o_cube_nortn
    def __call__(self, components: int, offset: Any, s: Any, t: Any, face: Any, rsrc: Any, sampler: Any, unnormalised: int, texture_fail: int, aux: int, /) -> Any: ...

class _image_sample_o_cube:
    """
    amdgcn.image.sample.o.cube(components: 0..15, offset: u32, s: U, t: U, face: U, rsrc: V, sampler: W, unnormalised: bool, texture_fail: 0..1, aux: cache) -> T, T U V W: f32.x4,f32,u32.x8,u32.x4 f32.x4,f16,u32.x8,u32.x4 f16.x4,f32,u32.x8,u32.x4 (gfx906, gfx1030, gfx1100, gfx1151, gfx1200, gfx1201)
    """
    f16: _image_sample_o_cube
    f32: _image_sample_o_cube
    nortn: _image_sample_o_cube_nortn
    v4f16: _image_sample_o_cube
    v4f32: _image_sample_o_cube
    v4i32: _image_sample_o_cube
    v8i32: _image_sample_o_cube
    @overload
    def __call__(self, components: int, offset: Any, s: Any, t: Any, face: Any, rsrc: Any, sampler: Any, unnormalised: int, texture_fail: int, aux: int, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, components: int, offset: Any, s: Any, t: Any, face: Any, rsrc: Any, sampler: Any, unnormalised: int, texture_fail: int, aux: int, /) -> Any: ...

class _image_sample_o:
    _1d: _image_sample_o_1d
    _1darray: _image_sample_o_1darray
    _2d: _image_sample_o_2d
    _2darray: _image_sample_o_2darray
    _3d: _image_sample_o_3d
    cube: _image_sample_o_cube

class _image_sample:
    _1d: _image_sample_1d
    _1darray: _image_sample_1darray
    _2d: _image_sample_2d
    _2darray: _image_sample_2darray
    _3d: _image_sample_3d
    b: _image_sample_b
    c: _image_sample_c
    cd: _image_sample_cd
    cl: _image_sample_cl
    cube: _image_sample_cube
    d: _image_sample_d
    l: _image_sample_l
    lz: _image_sample_lz
    o: _image_sample_o

class _image_store_1d:
    """
    amdgcn.image.store._1d(value: T, components: 0..15, s: U, rsrc: V, texture_fail: 0..1, aux: cache), T U V: f32.x4,u32,u32.x8 f32.x4,u16,u32.x8 f16.x4,u32,u32.x8 f32,u32,u32.x8 (gfx906, gfx1030, gfx1100, gfx1151, gfx1200, gfx1201)
    """
    f32: _image_store_1d
    i16: _image_store_1d
    i32: _image_store_1d
    v4f16: _image_store_1d
    v4f32: _image_store_1d
    v8i32: _image_store_1d
    def __call__(self, value: Any, components: int, s: Any, rsrc: Any, texture_fail: int, aux: int, /) -> Any: ...

class _image_store_1darray:
    """
    amdgcn.image.store._1darray(value: T, components: 0..15, s: U, slice: U, rsrc: V, texture_fail: 0..1, aux: cache), T U V: f32.x4,u32,u32.x8 f32.x4,u16,u32.x8 f16.x4,u32,u32.x8 f32,u32,u32.x8 (gfx906, gfx1030, gfx1100, gfx1151, gfx1200, gfx1201)
    """
    f32: _image_store_1darray
    i16: _image_store_1darray
    i32: _image_store_1darray
    v4f16: _image_store_1darray
    v4f32: _image_store_1darray
    v8i32: _image_store_1darray
    def __call__(self, value: Any, components: int, s: Any, slice: Any, rsrc: Any, texture_fail: int, aux: int, /) -> Any: ...

class _image_store_2d:
    """
    amdgcn.image.store._2d(value: T, components: 0..15, s: U, t: U, rsrc: V, texture_fail: 0..1, aux: cache), T U V: f32.x4,u32,u32.x8 f32.x4,u16,u32.x8 f16.x4,u32,u32.x8 f32,u32,u32.x8 (gfx906, gfx1030, gfx1100, gfx1151, gfx1200, gfx1201)
    """
    f32: _image_store_2d
    i16: _image_store_2d
    i32: _image_store_2d
    v4f16: _image_store_2d
    v4f32: _image_store_2d
    v8i32: _image_store_2d
    def __call__(self, value: Any, components: int, s: Any, t: Any, rsrc: Any, texture_fail: int, aux: int, /) -> Any: ...

class _image_store_2darray:
    """
    amdgcn.image.store._2darray(value: T, components: 0..15, s: U, t: U, slice: U, rsrc: V, texture_fail: 0..1, aux: cache), T U V: f32.x4,u32,u32.x8 f32.x4,u16,u32.x8 f16.x4,u32,u32.x8 f32,u32,u32.x8 (gfx906, gfx1030, gfx1100, gfx1151, gfx1200, gfx1201)
    """
    f32: _image_store_2darray
    i16: _image_store_2darray
    i32: _image_store_2darray
    v4f16: _image_store_2darray
    v4f32: _image_store_2darray
    v8i32: _image_store_2darray
    def __call__(self, value: Any, components: int, s: Any, t: Any, slice: Any, rsrc: Any, texture_fail: int, aux: int, /) -> Any: ...

class _image_store_2darraymsaa:
    """
    amdgcn.image.store._2darraymsaa(value: T, components: 0..15, s: U, t: U, slice: U, fragment: U, rsrc: V, texture_fail: 0..1, aux: cache), T U V: f32.x4,u32,u32.x8 f32.x4,u16,u32.x8 f16.x4,u32,u32.x8 f32,u32,u32.x8 (gfx906, gfx1030, gfx1100, gfx1151, gfx1200, gfx1201)
    """
    f32: _image_store_2darraymsaa
    i16: _image_store_2darraymsaa
    i32: _image_store_2darraymsaa
    v4f16: _image_store_2darraymsaa
    v4f32: _image_store_2darraymsaa
    v8i32: _image_store_2darraymsaa
    def __call__(self, value: Any, components: int, s: Any, t: Any, slice: Any, fragment: Any, rsrc: Any, texture_fail: int, aux: int, /) -> Any: ...

class _image_store_2dmsaa:
    """
    amdgcn.image.store._2dmsaa(value: T, components: 0..15, s: U, t: U, fragment: U, rsrc: V, texture_fail: 0..1, aux: cache), T U V: f32.x4,u32,u32.x8 f32.x4,u16,u32.x8 f16.x4,u32,u32.x8 f32,u32,u32.x8 (gfx906, gfx1030, gfx1100, gfx1151, gfx1200, gfx1201)
    """
    f32: _image_store_2dmsaa
    i16: _image_store_2dmsaa
    i32: _image_store_2dmsaa
    v4f16: _image_store_2dmsaa
    v4f32: _image_store_2dmsaa
    v8i32: _image_store_2dmsaa
    def __call__(self, value: Any, components: int, s: Any, t: Any, fragment: Any, rsrc: Any, texture_fail: int, aux: int, /) -> Any: ...

class _image_store_3d:
    """
    amdgcn.image.store._3d(value: T, components: 0..15, s: U, t: U, r: U, rsrc: V, texture_fail: 0..1, aux: cache), T U V: f32.x4,u32,u32.x8 f32.x4,u16,u32.x8 f16.x4,u32,u32.x8 f32,u32,u32.x8 (gfx906, gfx1030, gfx1100, gfx1151, gfx1200, gfx1201)
    """
    f32: _image_store_3d
    i16: _image_store_3d
    i32: _image_store_3d
    v4f16: _image_store_3d
    v4f32: _image_store_3d
    v8i32: _image_store_3d
    def __call__(self, value: Any, components: int, s: Any, t: Any, r: Any, rsrc: Any, texture_fail: int, aux: int, /) -> Any: ...

class _image_store_cube:
    """
    amdgcn.image.store.cube(value: T, components: 0..15, s: U, t: U, face: U, rsrc: V, texture_fail: 0..1, aux: cache), T U V: f32.x4,u32,u32.x8 f32.x4,u16,u32.x8 f16.x4,u32,u32.x8 f32,u32,u32.x8 (gfx906, gfx1030, gfx1100, gfx1151, gfx1200, gfx1201)
    """
    f32: _image_store_cube
    i16: _image_store_cube
    i32: _image_store_cube
    v4f16: _image_store_cube
    v4f32: _image_store_cube
    v8i32: _image_store_cube
    def __call__(self, value: Any, components: int, s: Any, t: Any, face: Any, rsrc: Any, texture_fail: int, aux: int, /) -> Any: ...

class _image_store_mip_1d:
    """
    amdgcn.image.store.mip._1d(value: T, components: 0..15, s: U, mip: U, rsrc: V, texture_fail: 0..1, aux: cache), T U V: f32.x4,u32,u32.x8 f32.x4,u16,u32.x8 f16.x4,u32,u32.x8 f32,u32,u32.x8 (gfx906, gfx1030, gfx1100, gfx1151, gfx1200, gfx1201)
    """
    f32: _image_store_mip_1d
    i16: _image_store_mip_1d
    i32: _image_store_mip_1d
    v4f16: _image_store_mip_1d
    v4f32: _image_store_mip_1d
    v8i32: _image_store_mip_1d
    def __call__(self, value: Any, components: int, s: Any, mip: Any, rsrc: Any, texture_fail: int, aux: int, /) -> Any: ...

class _image_store_mip_1darray:
    """
    amdgcn.image.store.mip._1darray(value: T, components: 0..15, s: U, slice: U, mip: U, rsrc: V, texture_fail: 0..1, aux: cache), T U V: f32.x4,u32,u32.x8 f32.x4,u16,u32.x8 f16.x4,u32,u32.x8 f32,u32,u32.x8 (gfx906, gfx1030, gfx1100, gfx1151, gfx1200, gfx1201)
    """
    f32: _image_store_mip_1darray
    i16: _image_store_mip_1darray
    i32: _image_store_mip_1darray
    v4f16: _image_store_mip_1darray
    v4f32: _image_store_mip_1darray
    v8i32: _image_store_mip_1darray
    def __call__(self, value: Any, components: int, s: Any, slice: Any, mip: Any, rsrc: Any, texture_fail: int, aux: int, /) -> Any: ...

class _image_store_mip_2d:
    """
    amdgcn.image.store.mip._2d(value: T, components: 0..15, s: U, t: U, mip: U, rsrc: V, texture_fail: 0..1, aux: cache), T U V: f32.x4,u32,u32.x8 f32.x4,u16,u32.x8 f16.x4,u32,u32.x8 f32,u32,u32.x8 (gfx906, gfx1030, gfx1100, gfx1151, gfx1200, gfx1201)
    """
    f32: _image_store_mip_2d
    i16: _image_store_mip_2d
    i32: _image_store_mip_2d
    v4f16: _image_store_mip_2d
    v4f32: _image_store_mip_2d
    v8i32: _image_store_mip_2d
    def __call__(self, value: Any, components: int, s: Any, t: Any, mip: Any, rsrc: Any, texture_fail: int, aux: int, /) -> Any: ...

class _image_store_mip_2darray:
    """
    amdgcn.image.store.mip._2darray(value: T, components: 0..15, s: U, t: U, slice: U, mip: U, rsrc: V, texture_fail: 0..1, aux: cache), T U V: f32.x4,u32,u32.x8 f32.x4,u16,u32.x8 f16.x4,u32,u32.x8 f32,u32,u32.x8 (gfx906, gfx1030, gfx1100, gfx1151, gfx1200, gfx1201)
    """
    f32: _image_store_mip_2darray
    i16: _image_store_mip_2darray
    i32: _image_store_mip_2darray
    v4f16: _image_store_mip_2darray
    v4f32: _image_store_mip_2darray
    v8i32: _image_store_mip_2darray
    def __call__(self, value: Any, components: int, s: Any, t: Any, slice: Any, mip: Any, rsrc: Any, texture_fail: int, aux: int, /) -> Any: ...

class _image_store_mip_3d:
    """
    amdgcn.image.store.mip._3d(value: T, components: 0..15, s: U, t: U, r: U, mip: U, rsrc: V, texture_fail: 0..1, aux: cache), T U V: f32.x4,u32,u32.x8 f32.x4,u16,u32.x8 f16.x4,u32,u32.x8 f32,u32,u32.x8 (gfx906, gfx1030, gfx1100, gfx1151, gfx1200, gfx1201)
    """
    f32: _image_store_mip_3d
    i16: _image_store_mip_3d
    i32: _image_store_mip_3d
    v4f16: _image_store_mip_3d
    v4f32: _image_store_mip_3d
    v8i32: _image_store_mip_3d
    def __call__(self, value: Any, components: int, s: Any, t: Any, r: Any, mip: Any, rsrc: Any, texture_fail: int, aux: int, /) -> Any: ...

class _image_store_mip_cube:
    """
    amdgcn.image.store.mip.cube(value: T, components: 0..15, s: U, t: U, face: U, mip: U, rsrc: V, texture_fail: 0..1, aux: cache), T U V: f32.x4,u32,u32.x8 f32.x4,u16,u32.x8 f16.x4,u32,u32.x8 f32,u32,u32.x8 (gfx906, gfx1030, gfx1100, gfx1151, gfx1200, gfx1201)
    """
    f32: _image_store_mip_cube
    i16: _image_store_mip_cube
    i32: _image_store_mip_cube
    v4f16: _image_store_mip_cube
    v4f32: _image_store_mip_cube
    v8i32: _image_store_mip_cube
    def __call__(self, value: Any, components: int, s: Any, t: Any, face: Any, mip: Any, rsrc: Any, texture_fail: int, aux: int, /) -> Any: ...

class _image_store_mip:
    _1d: _image_store_mip_1d
    _1darray: _image_store_mip_1darray
    _2d: _image_store_mip_2d
    _2darray: _image_store_mip_2darray
    _3d: _image_store_mip_3d
    cube: _image_store_mip_cube

class _image_store:
    _1d: _image_store_1d
    _1darray: _image_store_1darray
    _2d: _image_store_2d
    _2darray: _image_store_2darray
    _2darraymsaa: _image_store_2darraymsaa
    _2dmsaa: _image_store_2dmsaa
    _3d: _image_store_3d
    cube: _image_store_cube
    mip: _image_store_mip

class _image:
    atomic: _image_atomic
    bvh: _image_bvh
    bvh8: _image_bvh8
    gather4: _image_gather4
    getlod: _image_getlod
    getresinfo: _image_getresinfo
    load: _image_load
    msaa: _image_msaa
    sample: _image_sample
    store: _image_store

class _implicitarg_ptr:
    """
    amdgcn.implicitarg.ptr() -> ptr.const (every AMD target)
    """
    @overload
    def __call__(self) -> Any: ...
    @overload
    def __call__(self, d_: Any, /) -> Any: ...

class _implicitarg:
    ptr: _implicitarg_ptr

class _interp_inreg_p10_f16:
    """
    amdgcn.interp.inreg.p10.f16(p: f32, ij: f32, p0: f32, high: bool) -> f32 (gfx1100, gfx1151, gfx1200, gfx1201)
    """
    @overload
    def __call__(self, p: Any, ij: Any, p0: Any, high: int, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, p: Any, ij: Any, p0: Any, high: int, /) -> Any: ...

class _interp_inreg_p10:
    """
    amdgcn.interp.inreg.p10(p: f32, ij: f32, p0: f32) -> f32 (gfx1100, gfx1151, gfx1200, gfx1201)
    """
    f16: _interp_inreg_p10_f16
    @overload
    def __call__(self, p: Any, ij: Any, p0: Any, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, p: Any, ij: Any, p0: Any, /) -> Any: ...

class _interp_inreg_p2_f16:
    """
    amdgcn.interp.inreg.p2.f16(p: f32, ij: f32, p0: f32, high: bool) -> f16 (gfx1100, gfx1151, gfx1200, gfx1201)
    """
    @overload
    def __call__(self, p: Any, ij: Any, p0: Any, high: int, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, p: Any, ij: Any, p0: Any, high: int, /) -> Any: ...

class _interp_inreg_p2:
    """
    amdgcn.interp.inreg.p2(p: f32, ij: f32, p0: f32) -> f32 (gfx1100, gfx1151, gfx1200, gfx1201)
    """
    f16: _interp_inreg_p2_f16
    @overload
    def __call__(self, p: Any, ij: Any, p0: Any, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, p: Any, ij: Any, p0: Any, /) -> Any: ...

class _interp_inreg:
    p10: _interp_inreg_p10
    p2: _interp_inreg_p2

class _interp_mov:
    """
    amdgcn.interp.mov(parameter: int32, channel: 0..3, attribute: 0..32, m0: u32) -> f32 (gfx906, gfx1030)
    """
    @overload
    def __call__(self, parameter: int, channel: int, attribute: int, m0: Any, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, parameter: int, channel: int, attribute: int, m0: Any, /) -> Any: ...

class _interp_p1_f16:
    """
    amdgcn.interp.p1.f16(i: f32, channel: 0..3, attribute: 0..32, high: bool, m0: u32) -> f32 (gfx906, gfx1030)
    """
    @overload
    def __call__(self, i: Any, channel: int, attribute: int, high: int, m0: Any, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, i: Any, channel: int, attribute: int, high: int, m0: Any, /) -> Any: ...

class _interp_p1:
    """
    amdgcn.interp.p1(i: f32, channel: 0..3, attribute: 0..32, m0: u32) -> f32 (gfx906, gfx1030)
    """
    f16: _interp_p1_f16
    @overload
    def __call__(self, i: Any, channel: int, attribute: int, m0: Any, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, i: Any, channel: int, attribute: int, m0: Any, /) -> Any: ...

class _interp_p10_rtz_f16:
    """
    amdgcn.interp.p10.rtz.f16(i: f32, channel: f32, attribute: f32, m0: bool) -> f32 (gfx1100, gfx1151, gfx1200, gfx1201)
    """
    @overload
    def __call__(self, i: Any, channel: Any, attribute: Any, m0: int, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, i: Any, channel: Any, attribute: Any, m0: int, /) -> Any: ...

class _interp_p10_rtz:
    f16: _interp_p10_rtz_f16

class _interp_p10:
    rtz: _interp_p10_rtz

class _interp_p2_f16:
    """
    amdgcn.interp.p2.f16(p1: f32, j: f32, channel: 0..3, attribute: 0..32, high: bool, m0: u32) -> f16 (gfx906, gfx1030)
    """
    @overload
    def __call__(self, p1: Any, j: Any, channel: int, attribute: int, high: int, m0: Any, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, p1: Any, j: Any, channel: int, attribute: int, high: int, m0: Any, /) -> Any: ...

class _interp_p2_rtz_f16:
    """
    amdgcn.interp.p2.rtz.f16(p: f32, ij: f32, p0: f32, high: bool) -> f16 (gfx1100, gfx1151, gfx1200, gfx1201)
    """
    @overload
    def __call__(self, p: Any, ij: Any, p0: Any, high: int, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, p: Any, ij: Any, p0: Any, high: int, /) -> Any: ...

class _interp_p2_rtz:
    f16: _interp_p2_rtz_f16

class _interp_p2:
    """
    amdgcn.interp.p2(p1: f32, j: f32, channel: 0..3, attribute: 0..32, m0: u32) -> f32 (gfx906, gfx1030)
    """
    f16: _interp_p2_f16
    rtz: _interp_p2_rtz
    @overload
    def __call__(self, p1: Any, j: Any, channel: int, attribute: int, m0: Any, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, p1: Any, j: Any, channel: int, attribute: int, m0: Any, /) -> Any: ...

class _interp:
    inreg: _interp_inreg
    mov: _interp_mov
    p1: _interp_p1
    p10: _interp_p10
    p2: _interp_p2

class _inverse_ballot:
    """
    amdgcn.inverse.ballot(p: T) -> pred, T: u32 (gfx1030 (waves of 32), gfx1100 (waves of 32), gfx1151 (waves of 32), gfx1200 (waves of 32), gfx1201 (waves of 32), gfx1250)
    amdgcn.inverse.ballot(p: T) -> pred, T: u64 (every AMD target)
    """
    i32: _inverse_ballot
    i64: _inverse_ballot
    @overload
    def __call__(self, p: Any, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, p: Any, /) -> Any: ...

class _inverse:
    ballot: _inverse_ballot

class _is_private:
    """
    amdgcn.is_.private(a: ptr) -> pred (every AMD target)
    """
    @overload
    def __call__(self, a: Any, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, a: Any, /) -> Any: ...

class _is_shared:
    """
    amdgcn.is_.shared(a: ptr) -> pred (every AMD target)
    """
    @overload
    def __call__(self, a: Any, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, a: Any, /) -> Any: ...

class _is:
    private: _is_private
    shared: _is_shared

class _kernarg_segment_ptr:
    """
    amdgcn.kernarg.segment.ptr() -> ptr.const (every AMD target)
    """
    @overload
    def __call__(self) -> Any: ...
    @overload
    def __call__(self, d_: Any, /) -> Any: ...

class _kernarg_segment:
    ptr: _kernarg_segment_ptr

class _kernarg:
    segment: _kernarg_segment

class _lds_direct_load:
    """
    amdgcn.lds.direct.load(m0: u32) -> T, T: f32 (gfx1100, gfx1151, gfx1200, gfx1201)
    """
    f32: _lds_direct_load
    @overload
    def __call__(self, m0: Any, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, m0: Any, /) -> Any: ...

class _lds_direct:
    load: _lds_direct_load

class _lds_param_load:
    """
    amdgcn.lds.param.load(channel: 0..3, attribute: 0..32, m0: u32) -> f32 (gfx1100, gfx1151, gfx1200, gfx1201)
    """
    @overload
    def __call__(self, channel: int, attribute: int, m0: Any, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, channel: int, attribute: int, m0: Any, /) -> Any: ...

class _lds_param:
    load: _lds_param_load

class _lds:
    direct: _lds_direct
    param: _lds_param

class _lerp:
    """
    amdgcn.lerp(a: u32, b: u32, c: u32) -> u32 (every AMD target)
    """
    @overload
    def __call__(self, a: Any, b: Any, c: Any, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, a: Any, b: Any, c: Any, /) -> Any: ...

class _live_mask:
    """
    amdgcn.live.mask() -> pred (every AMD target)
    """
    @overload
    def __call__(self) -> Any: ...
    @overload
    def __call__(self, d_: Any, /) -> Any: ...

class _live:
    mask: _live_mask

class _load_to_lds:
    """
    amdgcn.load.to.lds(source: T, lds: ptr.shared, size: lds_size, offset: 0..4095, aux: cache), T: ptr ptr.global ptr.const (gfx906, gfx90a, gfx942, gfx950, gfx1030)
    """
    p0: _load_to_lds
    p1: _load_to_lds
    p4: _load_to_lds
    def __call__(self, source: Any, lds: Any, size: int, offset: int, aux: int, /) -> Any: ...

class _load_to:
    lds: _load_to_lds

class _load:
    to: _load_to

class _log:
    """
    amdgcn.log(a: T) -> T, T: bf16 (gfx1250)
    amdgcn.log(a: T) -> T, T: f16 f32 (every AMD target)
    """
    bf16: _log
    f16: _log
    f32: _log
    @overload
    def __call__(self, a: Any, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, a: Any, /) -> Any: ...

class _make_buffer_rsrc:
    """
    amdgcn.make.buffer.rsrc(base: U, stride: u16, records: u64, flags: u32) -> T, T U: rsrc,ptr rsrc,ptr.global rsrc,ptr.const (every AMD target)
    amdgcn.make.buffer.rsrc(base: U, stride: u16, records: u64, flags: u32) -> T, T U: rsrc,ptr.shared rsrc,ptr.local rsrc,rsrc (gfx1250)
    """
    p0: _make_buffer_rsrc
    p1: _make_buffer_rsrc
    p3: _make_buffer_rsrc
    p4: _make_buffer_rsrc
    p5: _make_buffer_rsrc
    p8: _make_buffer_rsrc
    @overload
    def __call__(self, base: Any, stride: Any, records: Any, flags: Any, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, base: Any, stride: Any, records: Any, flags: Any, /) -> Any: ...

class _make_buffer:
    rsrc: _make_buffer_rsrc

class _make:
    buffer: _make_buffer

class _mbcnt_hi:
    """
    amdgcn.mbcnt.hi(mask: u32, base: u32) -> u32 (every AMD target)
    """
    @overload
    def __call__(self, mask: Any, base: Any, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, mask: Any, base: Any, /) -> Any: ...

class _mbcnt_lo:
    """
    amdgcn.mbcnt.lo(mask: u32, base: u32) -> u32 (every AMD target)
    """
    @overload
    def __call__(self, mask: Any, base: Any, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, mask: Any, base: Any, /) -> Any: ...

class _mbcnt:
    hi: _mbcnt_hi
    lo: _mbcnt_lo

class _mfma_f32_16x16x16bf16_1k:
    """
    amdgcn.mfma.f32._16x16x16bf16._1k(a: bf16.x4, b: bf16.x4, c: f32.x4, cbsz: 0..7, abid: 0..15, blgp: 0..7) -> f32.x4 (gfx90a, gfx942, gfx950)
    """
    @overload
    def __call__(self, a: Any, b: Any, c: Any, cbsz: int, abid: int, blgp: int, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, a: Any, b: Any, c: Any, cbsz: int, abid: int, blgp: int, /) -> Any: ...

class _mfma_f32_16x16x16bf16:
    _1k: _mfma_f32_16x16x16bf16_1k

class _mfma_f32_16x16x16f16:
    """
    amdgcn.mfma.f32._16x16x16f16(a: f16.x4, b: f16.x4, c: f32.x4, cbsz: 0..7, abid: 0..15, blgp: 0..7) -> f32.x4 (gfx90a, gfx942, gfx950)
    """
    @overload
    def __call__(self, a: Any, b: Any, c: Any, cbsz: int, abid: int, blgp: int, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, a: Any, b: Any, c: Any, cbsz: int, abid: int, blgp: int, /) -> Any: ...

class _mfma_f32_16x16x1f32:
    """
    amdgcn.mfma.f32._16x16x1f32(a: f32, b: f32, c: f32.x16, cbsz: 0..7, abid: 0..15, blgp: 0..7) -> f32.x16 (gfx90a, gfx942, gfx950)
    """
    @overload
    def __call__(self, a: Any, b: Any, c: Any, cbsz: int, abid: int, blgp: int, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, a: Any, b: Any, c: Any, cbsz: int, abid: int, blgp: int, /) -> Any: ...

class _mfma_f32_16x16x2bf16:
    """
    amdgcn.mfma.f32._16x16x2bf16(a: bf16.x2, b: bf16.x2, c: f32.x16, cbsz: 0..7, abid: 0..15, blgp: 0..7) -> f32.x16 (gfx90a)
    """
    @overload
    def __call__(self, a: Any, b: Any, c: Any, cbsz: int, abid: int, blgp: int, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, a: Any, b: Any, c: Any, cbsz: int, abid: int, blgp: int, /) -> Any: ...

class _mfma_f32_16x16x32_bf16:
    """
    amdgcn.mfma.f32._16x16x32.bf16(a: bf16.x8, b: bf16.x8, c: f32.x4, cbsz: 0..7, abid: 0..15, blgp: 0..7) -> f32.x4 (gfx950)
    """
    @overload
    def __call__(self, a: Any, b: Any, c: Any, cbsz: int, abid: int, blgp: int, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, a: Any, b: Any, c: Any, cbsz: int, abid: int, blgp: int, /) -> Any: ...

class _mfma_f32_16x16x32_bf8_bf8:
    """
    amdgcn.mfma.f32._16x16x32.bf8.bf8(a: u64, b: u64, c: f32.x4, cbsz: 0..7, abid: 0..15, blgp: 0..7) -> f32.x4 (gfx942, gfx950)
    """
    @overload
    def __call__(self, a: Any, b: Any, c: Any, cbsz: int, abid: int, blgp: int, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, a: Any, b: Any, c: Any, cbsz: int, abid: int, blgp: int, /) -> Any: ...

class _mfma_f32_16x16x32_bf8_fp8:
    """
    amdgcn.mfma.f32._16x16x32.bf8.fp8(a: u64, b: u64, c: f32.x4, cbsz: 0..7, abid: 0..15, blgp: 0..7) -> f32.x4 (gfx942, gfx950)
    """
    @overload
    def __call__(self, a: Any, b: Any, c: Any, cbsz: int, abid: int, blgp: int, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, a: Any, b: Any, c: Any, cbsz: int, abid: int, blgp: int, /) -> Any: ...

class _mfma_f32_16x16x32_bf8:
    bf8: _mfma_f32_16x16x32_bf8_bf8
    fp8: _mfma_f32_16x16x32_bf8_fp8

class _mfma_f32_16x16x32_f16:
    """
    amdgcn.mfma.f32._16x16x32.f16(a: f16.x8, b: f16.x8, c: f32.x4, cbsz: 0..7, abid: 0..15, blgp: 0..7) -> f32.x4 (gfx950)
    """
    @overload
    def __call__(self, a: Any, b: Any, c: Any, cbsz: int, abid: int, blgp: int, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, a: Any, b: Any, c: Any, cbsz: int, abid: int, blgp: int, /) -> Any: ...

class _mfma_f32_16x16x32_fp8_bf8:
    """
    amdgcn.mfma.f32._16x16x32.fp8.bf8(a: u64, b: u64, c: f32.x4, cbsz: 0..7, abid: 0..15, blgp: 0..7) -> f32.x4 (gfx942, gfx950)
    """
    @overload
    def __call__(self, a: Any, b: Any, c: Any, cbsz: int, abid: int, blgp: int, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, a: Any, b: Any, c: Any, cbsz: int, abid: int, blgp: int, /) -> Any: ...

class _mfma_f32_16x16x32_fp8_fp8:
    """
    amdgcn.mfma.f32._16x16x32.fp8.fp8(a: u64, b: u64, c: f32.x4, cbsz: 0..7, abid: 0..15, blgp: 0..7) -> f32.x4 (gfx942, gfx950)
    """
    @overload
    def __call__(self, a: Any, b: Any, c: Any, cbsz: int, abid: int, blgp: int, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, a: Any, b: Any, c: Any, cbsz: int, abid: int, blgp: int, /) -> Any: ...

class _mfma_f32_16x16x32_fp8:
    bf8: _mfma_f32_16x16x32_fp8_bf8
    fp8: _mfma_f32_16x16x32_fp8_fp8

class _mfma_f32_16x16x32:
    bf16: _mfma_f32_16x16x32_bf16
    bf8: _mfma_f32_16x16x32_bf8
    f16: _mfma_f32_16x16x32_f16
    fp8: _mfma_f32_16x16x32_fp8

class _mfma_f32_16x16x4bf16_1k:
    """
    amdgcn.mfma.f32._16x16x4bf16._1k(a: bf16.x4, b: bf16.x4, c: f32.x16, cbsz: 0..7, abid: 0..15, blgp: 0..7) -> f32.x16 (gfx90a, gfx942, gfx950)
    """
    @overload
    def __call__(self, a: Any, b: Any, c: Any, cbsz: int, abid: int, blgp: int, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, a: Any, b: Any, c: Any, cbsz: int, abid: int, blgp: int, /) -> Any: ...

class _mfma_f32_16x16x4bf16:
    _1k: _mfma_f32_16x16x4bf16_1k

class _mfma_f32_16x16x4f16:
    """
    amdgcn.mfma.f32._16x16x4f16(a: f16.x4, b: f16.x4, c: f32.x16, cbsz: 0..7, abid: 0..15, blgp: 0..7) -> f32.x16 (gfx90a, gfx942, gfx950)
    """
    @overload
    def __call__(self, a: Any, b: Any, c: Any, cbsz: int, abid: int, blgp: int, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, a: Any, b: Any, c: Any, cbsz: int, abid: int, blgp: int, /) -> Any: ...

class _mfma_f32_16x16x4f32:
    """
    amdgcn.mfma.f32._16x16x4f32(a: f32, b: f32, c: f32.x4, cbsz: 0..7, abid: 0..15, blgp: 0..7) -> f32.x4 (gfx90a, gfx942, gfx950)
    """
    @overload
    def __call__(self, a: Any, b: Any, c: Any, cbsz: int, abid: int, blgp: int, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, a: Any, b: Any, c: Any, cbsz: int, abid: int, blgp: int, /) -> Any: ...

class _mfma_f32_16x16x8_xf32:
    """
    amdgcn.mfma.f32._16x16x8.xf32(a: f32.x2, b: f32.x2, c: f32.x4, cbsz: 0..7, abid: 0..15, blgp: 0..7) -> f32.x4 (gfx942)
    """
    @overload
    def __call__(self, a: Any, b: Any, c: Any, cbsz: int, abid: int, blgp: int, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, a: Any, b: Any, c: Any, cbsz: int, abid: int, blgp: int, /) -> Any: ...

class _mfma_f32_16x16x8:
    xf32: _mfma_f32_16x16x8_xf32

class _mfma_f32_16x16x8bf16:
    """
    amdgcn.mfma.f32._16x16x8bf16(a: bf16.x2, b: bf16.x2, c: f32.x4, cbsz: 0..7, abid: 0..15, blgp: 0..7) -> f32.x4 (gfx90a)
    """
    @overload
    def __call__(self, a: Any, b: Any, c: Any, cbsz: int, abid: int, blgp: int, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, a: Any, b: Any, c: Any, cbsz: int, abid: int, blgp: int, /) -> Any: ...

class _mfma_f32_32x32x16_bf16:
    """
    amdgcn.mfma.f32._32x32x16.bf16(a: bf16.x8, b: bf16.x8, c: f32.x16, cbsz: 0..7, abid: 0..15, blgp: 0..7) -> f32.x16 (gfx950)
    """
    @overload
    def __call__(self, a: Any, b: Any, c: Any, cbsz: int, abid: int, blgp: int, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, a: Any, b: Any, c: Any, cbsz: int, abid: int, blgp: int, /) -> Any: ...

class _mfma_f32_32x32x16_bf8_bf8:
    """
    amdgcn.mfma.f32._32x32x16.bf8.bf8(a: u64, b: u64, c: f32.x16, cbsz: 0..7, abid: 0..15, blgp: 0..7) -> f32.x16 (gfx942, gfx950)
    """
    @overload
    def __call__(self, a: Any, b: Any, c: Any, cbsz: int, abid: int, blgp: int, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, a: Any, b: Any, c: Any, cbsz: int, abid: int, blgp: int, /) -> Any: ...

class _mfma_f32_32x32x16_bf8_fp8:
    """
    amdgcn.mfma.f32._32x32x16.bf8.fp8(a: u64, b: u64, c: f32.x16, cbsz: 0..7, abid: 0..15, blgp: 0..7) -> f32.x16 (gfx942, gfx950)
    """
    @overload
    def __call__(self, a: Any, b: Any, c: Any, cbsz: int, abid: int, blgp: int, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, a: Any, b: Any, c: Any, cbsz: int, abid: int, blgp: int, /) -> Any: ...

class _mfma_f32_32x32x16_bf8:
    bf8: _mfma_f32_32x32x16_bf8_bf8
    fp8: _mfma_f32_32x32x16_bf8_fp8

class _mfma_f32_32x32x16_f16:
    """
    amdgcn.mfma.f32._32x32x16.f16(a: f16.x8, b: f16.x8, c: f32.x16, cbsz: 0..7, abid: 0..15, blgp: 0..7) -> f32.x16 (gfx950)
    """
    @overload
    def __call__(self, a: Any, b: Any, c: Any, cbsz: int, abid: int, blgp: int, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, a: Any, b: Any, c: Any, cbsz: int, abid: int, blgp: int, /) -> Any: ...

class _mfma_f32_32x32x16_fp8_bf8:
    """
    amdgcn.mfma.f32._32x32x16.fp8.bf8(a: u64, b: u64, c: f32.x16, cbsz: 0..7, abid: 0..15, blgp: 0..7) -> f32.x16 (gfx942, gfx950)
    """
    @overload
    def __call__(self, a: Any, b: Any, c: Any, cbsz: int, abid: int, blgp: int, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, a: Any, b: Any, c: Any, cbsz: int, abid: int, blgp: int, /) -> Any: ...

class _mfma_f32_32x32x16_fp8_fp8:
    """
    amdgcn.mfma.f32._32x32x16.fp8.fp8(a: u64, b: u64, c: f32.x16, cbsz: 0..7, abid: 0..15, blgp: 0..7) -> f32.x16 (gfx942, gfx950)
    """
    @overload
    def __call__(self, a: Any, b: Any, c: Any, cbsz: int, abid: int, blgp: int, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, a: Any, b: Any, c: Any, cbsz: int, abid: int, blgp: int, /) -> Any: ...

class _mfma_f32_32x32x16_fp8:
    bf8: _mfma_f32_32x32x16_fp8_bf8
    fp8: _mfma_f32_32x32x16_fp8_fp8

class _mfma_f32_32x32x16:
    bf16: _mfma_f32_32x32x16_bf16
    bf8: _mfma_f32_32x32x16_bf8
    f16: _mfma_f32_32x32x16_f16
    fp8: _mfma_f32_32x32x16_fp8

class _mfma_f32_32x32x1f32:
    """
    amdgcn.mfma.f32._32x32x1f32(a: f32, b: f32, c: f32.x32, cbsz: 0..7, abid: 0..15, blgp: 0..7) -> f32.x32 (gfx90a, gfx942, gfx950)
    """
    @overload
    def __call__(self, a: Any, b: Any, c: Any, cbsz: int, abid: int, blgp: int, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, a: Any, b: Any, c: Any, cbsz: int, abid: int, blgp: int, /) -> Any: ...

class _mfma_f32_32x32x2bf16:
    """
    amdgcn.mfma.f32._32x32x2bf16(a: bf16.x2, b: bf16.x2, c: f32.x32, cbsz: 0..7, abid: 0..15, blgp: 0..7) -> f32.x32 (gfx90a)
    """
    @overload
    def __call__(self, a: Any, b: Any, c: Any, cbsz: int, abid: int, blgp: int, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, a: Any, b: Any, c: Any, cbsz: int, abid: int, blgp: int, /) -> Any: ...

class _mfma_f32_32x32x2f32:
    """
    amdgcn.mfma.f32._32x32x2f32(a: f32, b: f32, c: f32.x16, cbsz: 0..7, abid: 0..15, blgp: 0..7) -> f32.x16 (gfx90a, gfx942, gfx950)
    """
    @overload
    def __call__(self, a: Any, b: Any, c: Any, cbsz: int, abid: int, blgp: int, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, a: Any, b: Any, c: Any, cbsz: int, abid: int, blgp: int, /) -> Any: ...

class _mfma_f32_32x32x4_xf32:
    """
    amdgcn.mfma.f32._32x32x4.xf32(a: f32.x2, b: f32.x2, c: f32.x16, cbsz: 0..7, abid: 0..15, blgp: 0..7) -> f32.x16 (gfx942)
    """
    @overload
    def __call__(self, a: Any, b: Any, c: Any, cbsz: int, abid: int, blgp: int, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, a: Any, b: Any, c: Any, cbsz: int, abid: int, blgp: int, /) -> Any: ...

class _mfma_f32_32x32x4:
    xf32: _mfma_f32_32x32x4_xf32

class _mfma_f32_32x32x4bf16_1k:
    """
    amdgcn.mfma.f32._32x32x4bf16._1k(a: bf16.x4, b: bf16.x4, c: f32.x32, cbsz: 0..7, abid: 0..15, blgp: 0..7) -> f32.x32 (gfx90a, gfx942, gfx950)
    """
    @overload
    def __call__(self, a: Any, b: Any, c: Any, cbsz: int, abid: int, blgp: int, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, a: Any, b: Any, c: Any, cbsz: int, abid: int, blgp: int, /) -> Any: ...

class _mfma_f32_32x32x4bf16:
    """
    amdgcn.mfma.f32._32x32x4bf16(a: bf16.x2, b: bf16.x2, c: f32.x16, cbsz: 0..7, abid: 0..15, blgp: 0..7) -> f32.x16 (gfx90a)
    """
    _1k: _mfma_f32_32x32x4bf16_1k
    @overload
    def __call__(self, a: Any, b: Any, c: Any, cbsz: int, abid: int, blgp: int, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, a: Any, b: Any, c: Any, cbsz: int, abid: int, blgp: int, /) -> Any: ...

class _mfma_f32_32x32x4f16:
    """
    amdgcn.mfma.f32._32x32x4f16(a: f16.x4, b: f16.x4, c: f32.x32, cbsz: 0..7, abid: 0..15, blgp: 0..7) -> f32.x32 (gfx90a, gfx942, gfx950)
    """
    @overload
    def __call__(self, a: Any, b: Any, c: Any, cbsz: int, abid: int, blgp: int, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, a: Any, b: Any, c: Any, cbsz: int, abid: int, blgp: int, /) -> Any: ...

class _mfma_f32_32x32x8bf16_1k:
    """
    amdgcn.mfma.f32._32x32x8bf16._1k(a: bf16.x4, b: bf16.x4, c: f32.x16, cbsz: 0..7, abid: 0..15, blgp: 0..7) -> f32.x16 (gfx90a, gfx942, gfx950)
    """
    @overload
    def __call__(self, a: Any, b: Any, c: Any, cbsz: int, abid: int, blgp: int, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, a: Any, b: Any, c: Any, cbsz: int, abid: int, blgp: int, /) -> Any: ...

class _mfma_f32_32x32x8bf16:
    _1k: _mfma_f32_32x32x8bf16_1k

class _mfma_f32_32x32x8f16:
    """
    amdgcn.mfma.f32._32x32x8f16(a: f16.x4, b: f16.x4, c: f32.x16, cbsz: 0..7, abid: 0..15, blgp: 0..7) -> f32.x16 (gfx90a, gfx942, gfx950)
    """
    @overload
    def __call__(self, a: Any, b: Any, c: Any, cbsz: int, abid: int, blgp: int, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, a: Any, b: Any, c: Any, cbsz: int, abid: int, blgp: int, /) -> Any: ...

class _mfma_f32_4x4x1f32:
    """
    amdgcn.mfma.f32._4x4x1f32(a: f32, b: f32, c: f32.x4, cbsz: 0..7, abid: 0..15, blgp: 0..7) -> f32.x4 (gfx90a, gfx942, gfx950)
    """
    @overload
    def __call__(self, a: Any, b: Any, c: Any, cbsz: int, abid: int, blgp: int, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, a: Any, b: Any, c: Any, cbsz: int, abid: int, blgp: int, /) -> Any: ...

class _mfma_f32_4x4x2bf16:
    """
    amdgcn.mfma.f32._4x4x2bf16(a: bf16.x2, b: bf16.x2, c: f32.x4, cbsz: 0..7, abid: 0..15, blgp: 0..7) -> f32.x4 (gfx90a)
    """
    @overload
    def __call__(self, a: Any, b: Any, c: Any, cbsz: int, abid: int, blgp: int, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, a: Any, b: Any, c: Any, cbsz: int, abid: int, blgp: int, /) -> Any: ...

class _mfma_f32_4x4x4bf16_1k:
    """
    amdgcn.mfma.f32._4x4x4bf16._1k(a: bf16.x4, b: bf16.x4, c: f32.x4, cbsz: 0..7, abid: 0..15, blgp: 0..7) -> f32.x4 (gfx90a, gfx942, gfx950)
    """
    @overload
    def __call__(self, a: Any, b: Any, c: Any, cbsz: int, abid: int, blgp: int, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, a: Any, b: Any, c: Any, cbsz: int, abid: int, blgp: int, /) -> Any: ...

class _mfma_f32_4x4x4bf16:
    _1k: _mfma_f32_4x4x4bf16_1k

class _mfma_f32_4x4x4f16:
    """
    amdgcn.mfma.f32._4x4x4f16(a: f16.x4, b: f16.x4, c: f32.x4, cbsz: 0..7, abid: 0..15, blgp: 0..7) -> f32.x4 (gfx90a, gfx942, gfx950)
    """
    @overload
    def __call__(self, a: Any, b: Any, c: Any, cbsz: int, abid: int, blgp: int, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, a: Any, b: Any, c: Any, cbsz: int, abid: int, blgp: int, /) -> Any: ...

class _mfma_f32:
    _16x16x16bf16: _mfma_f32_16x16x16bf16
    _16x16x16f16: _mfma_f32_16x16x16f16
    _16x16x1f32: _mfma_f32_16x16x1f32
    _16x16x2bf16: _mfma_f32_16x16x2bf16
    _16x16x32: _mfma_f32_16x16x32
    _16x16x4bf16: _mfma_f32_16x16x4bf16
    _16x16x4f16: _mfma_f32_16x16x4f16
    _16x16x4f32: _mfma_f32_16x16x4f32
    _16x16x8: _mfma_f32_16x16x8
    _16x16x8bf16: _mfma_f32_16x16x8bf16
    _32x32x16: _mfma_f32_32x32x16
    _32x32x1f32: _mfma_f32_32x32x1f32
    _32x32x2bf16: _mfma_f32_32x32x2bf16
    _32x32x2f32: _mfma_f32_32x32x2f32
    _32x32x4: _mfma_f32_32x32x4
    _32x32x4bf16: _mfma_f32_32x32x4bf16
    _32x32x4f16: _mfma_f32_32x32x4f16
    _32x32x8bf16: _mfma_f32_32x32x8bf16
    _32x32x8f16: _mfma_f32_32x32x8f16
    _4x4x1f32: _mfma_f32_4x4x1f32
    _4x4x2bf16: _mfma_f32_4x4x2bf16
    _4x4x4bf16: _mfma_f32_4x4x4bf16
    _4x4x4f16: _mfma_f32_4x4x4f16

class _mfma_f64_16x16x4f64:
    """
    amdgcn.mfma.f64._16x16x4f64(a: f64, b: f64, c: f64.x4, cbsz: 0..7, abid: 0..15, blgp: 0..7) -> f64.x4 (gfx90a, gfx942, gfx950)
    """
    @overload
    def __call__(self, a: Any, b: Any, c: Any, cbsz: int, abid: int, blgp: int, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, a: Any, b: Any, c: Any, cbsz: int, abid: int, blgp: int, /) -> Any: ...

class _mfma_f64_4x4x4f64:
    """
    amdgcn.mfma.f64._4x4x4f64(a: f64, b: f64, c: f64, cbsz: 0..7, abid: 0..15, blgp: 0..7) -> f64 (gfx90a, gfx942, gfx950)
    """
    @overload
    def __call__(self, a: Any, b: Any, c: Any, cbsz: int, abid: int, blgp: int, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, a: Any, b: Any, c: Any, cbsz: int, abid: int, blgp: int, /) -> Any: ...

class _mfma_f64:
    _16x16x4f64: _mfma_f64_16x16x4f64
    _4x4x4f64: _mfma_f64_4x4x4f64

class _mfma_i32_16x16x16i8:
    """
    amdgcn.mfma.i32._16x16x16i8(a: u32, b: u32, c: s32.x4, cbsz: 0..7, abid: 0..15, blgp: 0..7) -> s32.x4 (gfx90a)
    """
    @overload
    def __call__(self, a: Any, b: Any, c: Any, cbsz: int, abid: int, blgp: int, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, a: Any, b: Any, c: Any, cbsz: int, abid: int, blgp: int, /) -> Any: ...

class _mfma_i32_16x16x32_i8:
    """
    amdgcn.mfma.i32._16x16x32.i8(a: u64, b: u64, c: s32.x4, cbsz: 0..7, abid: 0..15, blgp: 0..7) -> s32.x4 (gfx942, gfx950)
    """
    @overload
    def __call__(self, a: Any, b: Any, c: Any, cbsz: int, abid: int, blgp: int, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, a: Any, b: Any, c: Any, cbsz: int, abid: int, blgp: int, /) -> Any: ...

class _mfma_i32_16x16x32:
    i8: _mfma_i32_16x16x32_i8

class _mfma_i32_16x16x4i8:
    """
    amdgcn.mfma.i32._16x16x4i8(a: u32, b: u32, c: s32.x16, cbsz: 0..7, abid: 0..15, blgp: 0..7) -> s32.x16 (gfx90a, gfx942, gfx950)
    """
    @overload
    def __call__(self, a: Any, b: Any, c: Any, cbsz: int, abid: int, blgp: int, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, a: Any, b: Any, c: Any, cbsz: int, abid: int, blgp: int, /) -> Any: ...

class _mfma_i32_16x16x64_i8:
    """
    amdgcn.mfma.i32._16x16x64.i8(a: u32.x4, b: u32.x4, c: s32.x4, cbsz: 0..7, abid: 0..15, blgp: 0..7) -> s32.x4 (gfx950)
    """
    @overload
    def __call__(self, a: Any, b: Any, c: Any, cbsz: int, abid: int, blgp: int, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, a: Any, b: Any, c: Any, cbsz: int, abid: int, blgp: int, /) -> Any: ...

class _mfma_i32_16x16x64:
    i8: _mfma_i32_16x16x64_i8

class _mfma_i32_32x32x16_i8:
    """
    amdgcn.mfma.i32._32x32x16.i8(a: u64, b: u64, c: s32.x16, cbsz: 0..7, abid: 0..15, blgp: 0..7) -> s32.x16 (gfx942, gfx950)
    """
    @overload
    def __call__(self, a: Any, b: Any, c: Any, cbsz: int, abid: int, blgp: int, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, a: Any, b: Any, c: Any, cbsz: int, abid: int, blgp: int, /) -> Any: ...

class _mfma_i32_32x32x16:
    i8: _mfma_i32_32x32x16_i8

class _mfma_i32_32x32x32_i8:
    """
    amdgcn.mfma.i32._32x32x32.i8(a: u32.x4, b: u32.x4, c: s32.x16, cbsz: 0..7, abid: 0..15, blgp: 0..7) -> s32.x16 (gfx950)
    """
    @overload
    def __call__(self, a: Any, b: Any, c: Any, cbsz: int, abid: int, blgp: int, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, a: Any, b: Any, c: Any, cbsz: int, abid: int, blgp: int, /) -> Any: ...

class _mfma_i32_32x32x32:
    i8: _mfma_i32_32x32x32_i8

class _mfma_i32_32x32x4i8:
    """
    amdgcn.mfma.i32._32x32x4i8(a: u32, b: u32, c: s32.x32, cbsz: 0..7, abid: 0..15, blgp: 0..7) -> s32.x32 (gfx90a, gfx942, gfx950)
    """
    @overload
    def __call__(self, a: Any, b: Any, c: Any, cbsz: int, abid: int, blgp: int, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, a: Any, b: Any, c: Any, cbsz: int, abid: int, blgp: int, /) -> Any: ...

class _mfma_i32_32x32x8i8:
    """
    amdgcn.mfma.i32._32x32x8i8(a: u32, b: u32, c: s32.x16, cbsz: 0..7, abid: 0..15, blgp: 0..7) -> s32.x16 (gfx90a)
    """
    @overload
    def __call__(self, a: Any, b: Any, c: Any, cbsz: int, abid: int, blgp: int, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, a: Any, b: Any, c: Any, cbsz: int, abid: int, blgp: int, /) -> Any: ...

class _mfma_i32_4x4x4i8:
    """
    amdgcn.mfma.i32._4x4x4i8(a: u32, b: u32, c: s32.x4, cbsz: 0..7, abid: 0..15, blgp: 0..7) -> s32.x4 (gfx90a, gfx942, gfx950)
    """
    @overload
    def __call__(self, a: Any, b: Any, c: Any, cbsz: int, abid: int, blgp: int, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, a: Any, b: Any, c: Any, cbsz: int, abid: int, blgp: int, /) -> Any: ...

class _mfma_i32:
    _16x16x16i8: _mfma_i32_16x16x16i8
    _16x16x32: _mfma_i32_16x16x32
    _16x16x4i8: _mfma_i32_16x16x4i8
    _16x16x64: _mfma_i32_16x16x64
    _32x32x16: _mfma_i32_32x32x16
    _32x32x32: _mfma_i32_32x32x32
    _32x32x4i8: _mfma_i32_32x32x4i8
    _32x32x8i8: _mfma_i32_32x32x8i8
    _4x4x4i8: _mfma_i32_4x4x4i8

class _mfma_scale_f32_16x16x128_f8f6f4:
    """
    amdgcn.mfma.scale.f32._16x16x128.f8f6f4(a: T, b: U, c: f32.x4, cbsz: 0..1, blgp: 0..1, opsel_a: 0..3, scale_a: u32, opsel_b: 0..3, scale_b: u32) -> f32.x4, T U: u32.x8,u32.x8 (gfx950)
    amdgcn.mfma.scale.f32._16x16x128.f8f6f4(a: T, b: U, c: f32.x4, cbsz: 0..1, blgp: 2..3, opsel_a: 0..3, scale_a: u32, opsel_b: 0..3, scale_b: u32) -> f32.x4, T U: u32.x8,u32.x6 (gfx950)
    amdgcn.mfma.scale.f32._16x16x128.f8f6f4(a: T, b: U, c: f32.x4, cbsz: 0..1, blgp: 4, opsel_a: 0..3, scale_a: u32, opsel_b: 0..3, scale_b: u32) -> f32.x4, T U: u32.x8,u32.x4 (gfx950)
    amdgcn.mfma.scale.f32._16x16x128.f8f6f4(a: T, b: U, c: f32.x4, cbsz: 2..3, blgp: 0..1, opsel_a: 0..3, scale_a: u32, opsel_b: 0..3, scale_b: u32) -> f32.x4, T U: u32.x6,u32.x8 (gfx950)
    amdgcn.mfma.scale.f32._16x16x128.f8f6f4(a: T, b: U, c: f32.x4, cbsz: 2..3, blgp: 2..3, opsel_a: 0..3, scale_a: u32, opsel_b: 0..3, scale_b: u32) -> f32.x4, T U: u32.x6,u32.x6 (gfx950)
    amdgcn.mfma.scale.f32._16x16x128.f8f6f4(a: T, b: U, c: f32.x4, cbsz: 2..3, blgp: 4, opsel_a: 0..3, scale_a: u32, opsel_b: 0..3, scale_b: u32) -> f32.x4, T U: u32.x6,u32.x4 (gfx950)
    amdgcn.mfma.scale.f32._16x16x128.f8f6f4(a: T, b: U, c: f32.x4, cbsz: 4, blgp: 0..1, opsel_a: 0..3, scale_a: u32, opsel_b: 0..3, scale_b: u32) -> f32.x4, T U: u32.x4,u32.x8 (gfx950)
    amdgcn.mfma.scale.f32._16x16x128.f8f6f4(a: T, b: U, c: f32.x4, cbsz: 4, blgp: 2..3, opsel_a: 0..3, scale_a: u32, opsel_b: 0..3, scale_b: u32) -> f32.x4, T U: u32.x4,u32.x6 (gfx950)
    amdgcn.mfma.scale.f32._16x16x128.f8f6f4(a: T, b: U, c: f32.x4, cbsz: 4, blgp: 4, opsel_a: 0..3, scale_a: u32, opsel_b: 0..3, scale_b: u32) -> f32.x4, T U: u32.x4,u32.x4 (gfx950)
    """
    v4i32: _mfma_scale_f32_16x16x128_f8f6f4
    v6i32: _mfma_scale_f32_16x16x128_f8f6f4
    v8i32: _mfma_scale_f32_16x16x128_f8f6f4
    @overload
    def __call__(self, a: Any, b: Any, c: Any, cbsz: int, blgp: int, opsel_a: int, scale_a: Any, opsel_b: int, scale_b: Any, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, a: Any, b: Any, c: Any, cbsz: int, blgp: int, opsel_a: int, scale_a: Any, opsel_b: int, scale_b: Any, /) -> Any: ...

class _mfma_scale_f32_16x16x128:
    f8f6f4: _mfma_scale_f32_16x16x128_f8f6f4

class _mfma_scale_f32_32x32x64_f8f6f4:
    """
    amdgcn.mfma.scale.f32._32x32x64.f8f6f4(a: T, b: U, c: f32.x16, cbsz: 0..1, blgp: 0..1, opsel_a: 0..3, scale_a: u32, opsel_b: 0..3, scale_b: u32) -> f32.x16, T U: u32.x8,u32.x8 (gfx950)
    amdgcn.mfma.scale.f32._32x32x64.f8f6f4(a: T, b: U, c: f32.x16, cbsz: 0..1, blgp: 2..3, opsel_a: 0..3, scale_a: u32, opsel_b: 0..3, scale_b: u32) -> f32.x16, T U: u32.x8,u32.x6 (gfx950)
    amdgcn.mfma.scale.f32._32x32x64.f8f6f4(a: T, b: U, c: f32.x16, cbsz: 0..1, blgp: 4, opsel_a: 0..3, scale_a: u32, opsel_b: 0..3, scale_b: u32) -> f32.x16, T U: u32.x8,u32.x4 (gfx950)
    amdgcn.mfma.scale.f32._32x32x64.f8f6f4(a: T, b: U, c: f32.x16, cbsz: 2..3, blgp: 0..1, opsel_a: 0..3, scale_a: u32, opsel_b: 0..3, scale_b: u32) -> f32.x16, T U: u32.x6,u32.x8 (gfx950)
    amdgcn.mfma.scale.f32._32x32x64.f8f6f4(a: T, b: U, c: f32.x16, cbsz: 2..3, blgp: 2..3, opsel_a: 0..3, scale_a: u32, opsel_b: 0..3, scale_b: u32) -> f32.x16, T U: u32.x6,u32.x6 (gfx950)
    amdgcn.mfma.scale.f32._32x32x64.f8f6f4(a: T, b: U, c: f32.x16, cbsz: 2..3, blgp: 4, opsel_a: 0..3, scale_a: u32, opsel_b: 0..3, scale_b: u32) -> f32.x16, T U: u32.x6,u32.x4 (gfx950)
    amdgcn.mfma.scale.f32._32x32x64.f8f6f4(a: T, b: U, c: f32.x16, cbsz: 4, blgp: 0..1, opsel_a: 0..3, scale_a: u32, opsel_b: 0..3, scale_b: u32) -> f32.x16, T U: u32.x4,u32.x8 (gfx950)
    amdgcn.mfma.scale.f32._32x32x64.f8f6f4(a: T, b: U, c: f32.x16, cbsz: 4, blgp: 2..3, opsel_a: 0..3, scale_a: u32, opsel_b: 0..3, scale_b: u32) -> f32.x16, T U: u32.x4,u32.x6 (gfx950)
    amdgcn.mfma.scale.f32._32x32x64.f8f6f4(a: T, b: U, c: f32.x16, cbsz: 4, blgp: 4, opsel_a: 0..3, scale_a: u32, opsel_b: 0..3, scale_b: u32) -> f32.x16, T U: u32.x4,u32.x4 (gfx950)
    """
    v4i32: _mfma_scale_f32_32x32x64_f8f6f4
    v6i32: _mfma_scale_f32_32x32x64_f8f6f4
    v8i32: _mfma_scale_f32_32x32x64_f8f6f4
    @overload
    def __call__(self, a: Any, b: Any, c: Any, cbsz: int, blgp: int, opsel_a: int, scale_a: Any, opsel_b: int, scale_b: Any, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, a: Any, b: Any, c: Any, cbsz: int, blgp: int, opsel_a: int, scale_a: Any, opsel_b: int, scale_b: Any, /) -> Any: ...

class _mfma_scale_f32_32x32x64:
    f8f6f4: _mfma_scale_f32_32x32x64_f8f6f4

class _mfma_scale_f32:
    _16x16x128: _mfma_scale_f32_16x16x128
    _32x32x64: _mfma_scale_f32_32x32x64

class _mfma_scale:
    f32: _mfma_scale_f32

class _mfma:
    f32: _mfma_f32
    f64: _mfma_f64
    i32: _mfma_i32
    scale: _mfma_scale

class _mov_dpp:
    """
    amdgcn.mov.dpp(src: T, ctrl: dpp, row_mask: 0..15, bank_mask: 0..15, bound_ctrl: bool) -> T, T: u32 u64 (every AMD target)
    """
    i32: _mov_dpp
    i64: _mov_dpp
    @overload
    def __call__(self, src: Any, ctrl: int, row_mask: int, bank_mask: int, bound_ctrl: int, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, src: Any, ctrl: int, row_mask: int, bank_mask: int, bound_ctrl: int, /) -> Any: ...

class _mov_dpp8:
    """
    amdgcn.mov.dpp8(src: T, selector: 0..16777215) -> T, T: u32 f32 u64 f64 u32.x2 u32.x3 u32.x4 f32.x2 f32.x3 f32.x4 u16 f16 bf16 u16.x2 f16.x2 bf16.x2 u16.x4 f16.x4 bf16.x4 u16.x8 f16.x8 bf16.x8 (gfx1030, gfx1100, gfx1151, gfx1200, gfx1201, gfx1250)
    """
    bf16: _mov_dpp8
    f16: _mov_dpp8
    f32: _mov_dpp8
    f64: _mov_dpp8
    i16: _mov_dpp8
    i32: _mov_dpp8
    i64: _mov_dpp8
    v2bf16: _mov_dpp8
    v2f16: _mov_dpp8
    v2f32: _mov_dpp8
    v2i16: _mov_dpp8
    v2i32: _mov_dpp8
    v3f32: _mov_dpp8
    v3i32: _mov_dpp8
    v4bf16: _mov_dpp8
    v4f16: _mov_dpp8
    v4f32: _mov_dpp8
    v4i16: _mov_dpp8
    v4i32: _mov_dpp8
    v8bf16: _mov_dpp8
    v8f16: _mov_dpp8
    v8i16: _mov_dpp8
    @overload
    def __call__(self, src: Any, selector: int, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, src: Any, selector: int, /) -> Any: ...

class _mov:
    dpp: _mov_dpp
    dpp8: _mov_dpp8

class _mqsad_pk_u16_u8:
    """
    amdgcn.mqsad.pk.u16.u8(a: u64, b: u32, c: u64) -> u64 (every AMD target)
    """
    @overload
    def __call__(self, a: Any, b: Any, c: Any, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, a: Any, b: Any, c: Any, /) -> Any: ...

class _mqsad_pk_u16:
    u8: _mqsad_pk_u16_u8

class _mqsad_pk:
    u16: _mqsad_pk_u16

class _mqsad_u32_u8:
    """
    amdgcn.mqsad.u32.u8(a: u64, b: u32, c: u32.x4) -> u32.x4 (every AMD target)
    """
    @overload
    def __call__(self, a: Any, b: Any, c: Any, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, a: Any, b: Any, c: Any, /) -> Any: ...

class _mqsad_u32:
    u8: _mqsad_u32_u8

class _mqsad:
    pk: _mqsad_pk
    u32: _mqsad_u32

class _msad_u8:
    """
    amdgcn.msad.u8(a: u32, b: u32, c: u32) -> u32 (every AMD target)
    """
    @overload
    def __call__(self, a: Any, b: Any, c: Any, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, a: Any, b: Any, c: Any, /) -> Any: ...

class _msad:
    u8: _msad_u8

class _mul_i24:
    """
    amdgcn.mul.i24(a: s32, b: s32) -> T, T: s32 s64 (every AMD target)
    """
    i32: _mul_i24
    i64: _mul_i24
    @overload
    def __call__(self, a: Any, b: Any, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, a: Any, b: Any, /) -> Any: ...

class _mul_u24:
    """
    amdgcn.mul.u24(a: u32, b: u32) -> T, T: u32 u64 (every AMD target)
    """
    i32: _mul_u24
    i64: _mul_u24
    @overload
    def __call__(self, a: Any, b: Any, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, a: Any, b: Any, /) -> Any: ...

class _mul:
    i24: _mul_i24
    u24: _mul_u24

class _mulhi_i24:
    """
    amdgcn.mulhi.i24(a: s32, b: s32) -> s32 (every AMD target)
    """
    @overload
    def __call__(self, a: Any, b: Any, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, a: Any, b: Any, /) -> Any: ...

class _mulhi_u24:
    """
    amdgcn.mulhi.u24(a: u32, b: u32) -> u32 (every AMD target)
    """
    @overload
    def __call__(self, a: Any, b: Any, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, a: Any, b: Any, /) -> Any: ...

class _mulhi:
    i24: _mulhi_i24
    u24: _mulhi_u24

class _perm_pk16_b4_u4:
    """
    amdgcn.perm.pk16.b4.u4(a: u32, b: u32, selector: u32.x2) -> u32.x2 (gfx1250)
    """
    @overload
    def __call__(self, a: Any, b: Any, selector: Any, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, a: Any, b: Any, selector: Any, /) -> Any: ...

class _perm_pk16_b4:
    u4: _perm_pk16_b4_u4

class _perm_pk16_b6_u4:
    """
    amdgcn.perm.pk16.b6.u4(a: u32, b: u64, selector: u32.x2) -> u32.x3 (gfx1250)
    """
    @overload
    def __call__(self, a: Any, b: Any, selector: Any, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, a: Any, b: Any, selector: Any, /) -> Any: ...

class _perm_pk16_b6:
    u4: _perm_pk16_b6_u4

class _perm_pk16_b8_u4:
    """
    amdgcn.perm.pk16.b8.u4(a: u64, b: u64, selector: u32.x2) -> u32.x4 (gfx1250)
    """
    @overload
    def __call__(self, a: Any, b: Any, selector: Any, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, a: Any, b: Any, selector: Any, /) -> Any: ...

class _perm_pk16_b8:
    u4: _perm_pk16_b8_u4

class _perm_pk16:
    b4: _perm_pk16_b4
    b6: _perm_pk16_b6
    b8: _perm_pk16_b8

class _perm:
    """
    amdgcn.perm(high: u32, low: u32, selector: u32) -> u32 (every AMD target)
    """
    pk16: _perm_pk16
    @overload
    def __call__(self, high: Any, low: Any, selector: Any, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, high: Any, low: Any, selector: Any, /) -> Any: ...

class _permlane_bcast:
    """
    amdgcn.permlane.bcast(src: u32, index: u32, mask: u32) -> u32 (gfx1250)
    """
    @overload
    def __call__(self, src: Any, index: Any, mask: Any, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, src: Any, index: Any, mask: Any, /) -> Any: ...

class _permlane_down:
    """
    amdgcn.permlane.down(src: u32, index: u32, mask: u32) -> u32 (gfx1250)
    """
    @overload
    def __call__(self, src: Any, index: Any, mask: Any, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, src: Any, index: Any, mask: Any, /) -> Any: ...

class _permlane_idx_gen:
    """
    amdgcn.permlane.idx.gen(index: u32, mask: u32) -> u32 (gfx1250)
    """
    @overload
    def __call__(self, index: Any, mask: Any, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, index: Any, mask: Any, /) -> Any: ...

class _permlane_idx:
    gen: _permlane_idx_gen

class _permlane_up:
    """
    amdgcn.permlane.up(src: u32, index: u32, mask: u32) -> u32 (gfx1250)
    """
    @overload
    def __call__(self, src: Any, index: Any, mask: Any, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, src: Any, index: Any, mask: Any, /) -> Any: ...

class _permlane_xor:
    """
    amdgcn.permlane.xor(src: u32, index: u32, mask: u32) -> u32 (gfx1250)
    """
    @overload
    def __call__(self, src: Any, index: Any, mask: Any, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, src: Any, index: Any, mask: Any, /) -> Any: ...

class _permlane:
    bcast: _permlane_bcast
    down: _permlane_down
    idx: _permlane_idx
    up: _permlane_up
    xor: _permlane_xor

class _permlane16_swap:
    """
    amdgcn.permlane16.swap(old: u32, src: u32, fetch_inactive: bool, bound_ctrl: bool) -> u32, u32 (gfx950, gfx1250)
    """
    @overload
    def __call__(self, old: Any, src: Any, fetch_inactive: int, bound_ctrl: int, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, e_: Any, old: Any, src: Any, fetch_inactive: int, bound_ctrl: int, /) -> Any: ...

class _permlane16_var:
    """
    amdgcn.permlane16.var(old: u32, src: u32, select: u32, fetch_inactive: bool, bound_ctrl: bool) -> u32 (gfx1200, gfx1201, gfx1250)
    """
    @overload
    def __call__(self, old: Any, src: Any, select: Any, fetch_inactive: int, bound_ctrl: int, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, old: Any, src: Any, select: Any, fetch_inactive: int, bound_ctrl: int, /) -> Any: ...

class _permlane16:
    """
    amdgcn.permlane16(old: T, src: T, select_low: u32, select_high: u32, fetch_inactive: bool, bound_ctrl: bool) -> T, T: u32 f32 u64 f64 u32.x2 u32.x3 u32.x4 f32.x2 f32.x3 f32.x4 u16 f16 bf16 u16.x2 f16.x2 bf16.x2 u16.x4 f16.x4 bf16.x4 u16.x8 f16.x8 bf16.x8 (gfx1030, gfx1100, gfx1151, gfx1200, gfx1201, gfx1250)
    """
    bf16: _permlane16
    f16: _permlane16
    f32: _permlane16
    f64: _permlane16
    i16: _permlane16
    i32: _permlane16
    i64: _permlane16
    swap: _permlane16_swap
    v2bf16: _permlane16
    v2f16: _permlane16
    v2f32: _permlane16
    v2i16: _permlane16
    v2i32: _permlane16
    v3f32: _permlane16
    v3i32: _permlane16
    v4bf16: _permlane16
    v4f16: _permlane16
    v4f32: _permlane16
    v4i16: _permlane16
    v4i32: _permlane16
    v8bf16: _permlane16
    v8f16: _permlane16
    v8i16: _permlane16
    var: _permlane16_var
    @overload
    def __call__(self, old: Any, src: Any, select_low: Any, select_high: Any, fetch_inactive: int, bound_ctrl: int, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, old: Any, src: Any, select_low: Any, select_high: Any, fetch_inactive: int, bound_ctrl: int, /) -> Any: ...

class _permlane32_swap:
    """
    amdgcn.permlane32.swap(old: u32, src: u32, fetch_inactive: bool, bound_ctrl: bool) -> u32, u32 (gfx950)
    """
    @overload
    def __call__(self, old: Any, src: Any, fetch_inactive: int, bound_ctrl: int, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, e_: Any, old: Any, src: Any, fetch_inactive: int, bound_ctrl: int, /) -> Any: ...

class _permlane32:
    swap: _permlane32_swap

class _permlane64:
    """
    amdgcn.permlane64(src: T) -> T, T: u32 f32 u64 f64 u32.x2 u32.x3 u32.x4 f32.x2 f32.x3 f32.x4 u16 f16 bf16 u16.x2 f16.x2 bf16.x2 u16.x4 f16.x4 bf16.x4 u16.x8 f16.x8 bf16.x8 (gfx1100, gfx1151, gfx1200, gfx1201, gfx1250)
    """
    bf16: _permlane64
    f16: _permlane64
    f32: _permlane64
    f64: _permlane64
    i16: _permlane64
    i32: _permlane64
    i64: _permlane64
    v2bf16: _permlane64
    v2f16: _permlane64
    v2f32: _permlane64
    v2i16: _permlane64
    v2i32: _permlane64
    v3f32: _permlane64
    v3i32: _permlane64
    v4bf16: _permlane64
    v4f16: _permlane64
    v4f32: _permlane64
    v4i16: _permlane64
    v4i32: _permlane64
    v8bf16: _permlane64
    v8f16: _permlane64
    v8i16: _permlane64
    @overload
    def __call__(self, src: Any, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, src: Any, /) -> Any: ...

class _permlanex16_var:
    """
    amdgcn.permlanex16.var(old: u32, src: u32, select: u32, fetch_inactive: bool, bound_ctrl: bool) -> u32 (gfx1200, gfx1201, gfx1250)
    """
    @overload
    def __call__(self, old: Any, src: Any, select: Any, fetch_inactive: int, bound_ctrl: int, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, old: Any, src: Any, select: Any, fetch_inactive: int, bound_ctrl: int, /) -> Any: ...

class _permlanex16:
    """
    amdgcn.permlanex16(old: T, src: T, select_low: u32, select_high: u32, fetch_inactive: bool, bound_ctrl: bool) -> T, T: u32 f32 u64 f64 u32.x2 u32.x3 u32.x4 f32.x2 f32.x3 f32.x4 u16 f16 bf16 u16.x2 f16.x2 bf16.x2 u16.x4 f16.x4 bf16.x4 u16.x8 f16.x8 bf16.x8 (gfx1030, gfx1100, gfx1151, gfx1200, gfx1201, gfx1250)
    """
    bf16: _permlanex16
    f16: _permlanex16
    f32: _permlanex16
    f64: _permlanex16
    i16: _permlanex16
    i32: _permlanex16
    i64: _permlanex16
    v2bf16: _permlanex16
    v2f16: _permlanex16
    v2f32: _permlanex16
    v2i16: _permlanex16
    v2i32: _permlanex16
    v3f32: _permlanex16
    v3i32: _permlanex16
    v4bf16: _permlanex16
    v4f16: _permlanex16
    v4f32: _permlanex16
    v4i16: _permlanex16
    v4i32: _permlanex16
    v8bf16: _permlanex16
    v8f16: _permlanex16
    v8i16: _permlanex16
    var: _permlanex16_var
    @overload
    def __call__(self, old: Any, src: Any, select_low: Any, select_high: Any, fetch_inactive: int, bound_ctrl: int, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, old: Any, src: Any, select_low: Any, select_high: Any, fetch_inactive: int, bound_ctrl: int, /) -> Any: ...

class _pk_add_max_i16:
    """
    amdgcn.pk.add.max.i16(a: s16.x2, b: s16.x2, c: s16.x2, clamp: bool) -> s16.x2 (gfx1250)
    """
    @overload
    def __call__(self, a: Any, b: Any, c: Any, clamp: int, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, a: Any, b: Any, c: Any, clamp: int, /) -> Any: ...

class _pk_add_max_u16:
    """
    amdgcn.pk.add.max.u16(a: u16.x2, b: u16.x2, c: u16.x2, clamp: bool) -> u16.x2 (gfx1250)
    """
    @overload
    def __call__(self, a: Any, b: Any, c: Any, clamp: int, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, a: Any, b: Any, c: Any, clamp: int, /) -> Any: ...

class _pk_add_max:
    i16: _pk_add_max_i16
    u16: _pk_add_max_u16

class _pk_add_min_i16:
    """
    amdgcn.pk.add.min.i16(a: s16.x2, b: s16.x2, c: s16.x2, clamp: bool) -> s16.x2 (gfx1250)
    """
    @overload
    def __call__(self, a: Any, b: Any, c: Any, clamp: int, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, a: Any, b: Any, c: Any, clamp: int, /) -> Any: ...

class _pk_add_min_u16:
    """
    amdgcn.pk.add.min.u16(a: u16.x2, b: u16.x2, c: u16.x2, clamp: bool) -> u16.x2 (gfx1250)
    """
    @overload
    def __call__(self, a: Any, b: Any, c: Any, clamp: int, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, a: Any, b: Any, c: Any, clamp: int, /) -> Any: ...

class _pk_add_min:
    i16: _pk_add_min_i16
    u16: _pk_add_min_u16

class _pk_add:
    max: _pk_add_max
    min: _pk_add_min

class _pk:
    add: _pk_add

class _pops_exiting_wave_id:
    """
    amdgcn.pops.exiting.wave.id() -> u32 (gfx906, gfx90a, gfx942, gfx950, gfx1030)
    """
    @overload
    def __call__(self) -> Any: ...
    @overload
    def __call__(self, d_: Any, /) -> Any: ...

class _pops_exiting_wave:
    id: _pops_exiting_wave_id

class _pops_exiting:
    wave: _pops_exiting_wave

class _pops:
    exiting: _pops_exiting

class _prng_b32:
    """
    amdgcn.prng.b32(a: u32) -> u32 (gfx950, gfx1250)
    """
    @overload
    def __call__(self, a: Any, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, a: Any, /) -> Any: ...

class _prng:
    b32: _prng_b32

class _ps_live:
    """
    amdgcn.ps.live() -> pred (every AMD target)
    """
    @overload
    def __call__(self) -> Any: ...
    @overload
    def __call__(self, d_: Any, /) -> Any: ...

class _ps:
    live: _ps_live

class _qsad_pk_u16_u8:
    """
    amdgcn.qsad.pk.u16.u8(a: u64, b: u32, c: u64) -> u64 (every AMD target)
    """
    @overload
    def __call__(self, a: Any, b: Any, c: Any, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, a: Any, b: Any, c: Any, /) -> Any: ...

class _qsad_pk_u16:
    u8: _qsad_pk_u16_u8

class _qsad_pk:
    u16: _qsad_pk_u16

class _qsad:
    pk: _qsad_pk

class _queue_ptr:
    """
    amdgcn.queue.ptr() -> ptr.const (every AMD target)
    """
    @overload
    def __call__(self) -> Any: ...
    @overload
    def __call__(self, d_: Any, /) -> Any: ...

class _queue:
    ptr: _queue_ptr

class _raw_atomic_buffer_load:
    """
    amdgcn.raw.atomic.buffer.load(rsrc: u32.x4, offset: u32, soffset: u32, aux: cache) -> T, T: u8 u32 f32 u64 f64 u32.x2 u32.x3 u32.x4 f32.x2 f32.x3 f32.x4 u16 f16 bf16 u16.x2 f16.x2 bf16.x2 u16.x4 f16.x4 bf16.x4 u16.x8 f16.x8 bf16.x8 (every AMD target)
    """
    bf16: _raw_atomic_buffer_load
    f16: _raw_atomic_buffer_load
    f32: _raw_atomic_buffer_load
    f64: _raw_atomic_buffer_load
    i16: _raw_atomic_buffer_load
    i32: _raw_atomic_buffer_load
    i64: _raw_atomic_buffer_load
    i8: _raw_atomic_buffer_load
    v2bf16: _raw_atomic_buffer_load
    v2f16: _raw_atomic_buffer_load
    v2f32: _raw_atomic_buffer_load
    v2i16: _raw_atomic_buffer_load
    v2i32: _raw_atomic_buffer_load
    v3f32: _raw_atomic_buffer_load
    v3i32: _raw_atomic_buffer_load
    v4bf16: _raw_atomic_buffer_load
    v4f16: _raw_atomic_buffer_load
    v4f32: _raw_atomic_buffer_load
    v4i16: _raw_atomic_buffer_load
    v4i32: _raw_atomic_buffer_load
    v8bf16: _raw_atomic_buffer_load
    v8f16: _raw_atomic_buffer_load
    v8i16: _raw_atomic_buffer_load
    @overload
    def __call__(self, rsrc: Any, offset: Any, soffset: Any, aux: int, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, rsrc: Any, offset: Any, soffset: Any, aux: int, /) -> Any: ...

class _raw_atomic_buffer:
    load: _raw_atomic_buffer_load

class _raw_atomic:
    buffer: _raw_atomic_buffer

class _raw_buffer_atomic_add:
    """
    amdgcn.raw.buffer.atomic.add(value: T, rsrc: u32.x4, offset: u32, soffset: u32, aux: cache) -> T, T: u32 u64 (every AMD target)
    """
    i32: _raw_buffer_atomic_add
    i64: _raw_buffer_atomic_add
    @overload
    def __call__(self, value: Any, rsrc: Any, offset: Any, soffset: Any, aux: int, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, value: Any, rsrc: Any, offset: Any, soffset: Any, aux: int, /) -> Any: ...

class _raw_buffer_atomic_and:
    """
    amdgcn.raw.buffer.atomic.and_(value: T, rsrc: u32.x4, offset: u32, soffset: u32, aux: cache) -> T, T: u32 u64 (every AMD target)
    """
    i32: _raw_buffer_atomic_and
    i64: _raw_buffer_atomic_and
    @overload
    def __call__(self, value: Any, rsrc: Any, offset: Any, soffset: Any, aux: int, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, value: Any, rsrc: Any, offset: Any, soffset: Any, aux: int, /) -> Any: ...

class _raw_buffer_atomic_cmpswap:
    """
    amdgcn.raw.buffer.atomic.cmpswap(value: T, compare: T, rsrc: u32.x4, offset: u32, soffset: u32, aux: cache) -> T, T: u32 u64 (every AMD target)
    """
    i32: _raw_buffer_atomic_cmpswap
    i64: _raw_buffer_atomic_cmpswap
    @overload
    def __call__(self, value: Any, compare: Any, rsrc: Any, offset: Any, soffset: Any, aux: int, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, value: Any, compare: Any, rsrc: Any, offset: Any, soffset: Any, aux: int, /) -> Any: ...

class _raw_buffer_atomic_cond_sub_u32:
    """
    amdgcn.raw.buffer.atomic.cond.sub.u32(value: T, rsrc: u32.x4, offset: u32, soffset: u32, aux: cache) -> T, T: u32 (gfx1200, gfx1201, gfx1250)
    """
    i32: _raw_buffer_atomic_cond_sub_u32
    @overload
    def __call__(self, value: Any, rsrc: Any, offset: Any, soffset: Any, aux: int, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, value: Any, rsrc: Any, offset: Any, soffset: Any, aux: int, /) -> Any: ...

class _raw_buffer_atomic_cond_sub:
    u32: _raw_buffer_atomic_cond_sub_u32

class _raw_buffer_atomic_cond:
    sub: _raw_buffer_atomic_cond_sub

class _raw_buffer_atomic_dec:
    """
    amdgcn.raw.buffer.atomic.dec(value: T, rsrc: u32.x4, offset: u32, soffset: u32, aux: cache) -> T, T: u32 u64 (every AMD target)
    """
    i32: _raw_buffer_atomic_dec
    i64: _raw_buffer_atomic_dec
    @overload
    def __call__(self, value: Any, rsrc: Any, offset: Any, soffset: Any, aux: int, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, value: Any, rsrc: Any, offset: Any, soffset: Any, aux: int, /) -> Any: ...

class _raw_buffer_atomic_fadd:
    """
    amdgcn.raw.buffer.atomic.fadd(value: T, rsrc: u32.x4, offset: u32, soffset: u32, aux: cache) -> T, T: bf16.x2 (gfx950, gfx1200, gfx1201, gfx1250)
    amdgcn.raw.buffer.atomic.fadd(value: T, rsrc: u32.x4, offset: u32, soffset: u32, aux: cache) -> T, T: f16.x2 (gfx90a, gfx942, gfx950, gfx1200, gfx1201, gfx1250)
    amdgcn.raw.buffer.atomic.fadd(value: T, rsrc: u32.x4, offset: u32, soffset: u32, aux: cache) -> T, T: f32 (gfx90a, gfx942, gfx950, gfx1100, gfx1151, gfx1200, gfx1201, gfx1250)
    amdgcn.raw.buffer.atomic.fadd(value: T, rsrc: u32.x4, offset: u32, soffset: u32, aux: cache) -> T, T: f64 (gfx90a, gfx942, gfx950, gfx1250)
    """
    f32: _raw_buffer_atomic_fadd
    f64: _raw_buffer_atomic_fadd
    v2bf16: _raw_buffer_atomic_fadd
    v2f16: _raw_buffer_atomic_fadd
    @overload
    def __call__(self, value: Any, rsrc: Any, offset: Any, soffset: Any, aux: int, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, value: Any, rsrc: Any, offset: Any, soffset: Any, aux: int, /) -> Any: ...

class _raw_buffer_atomic_fmax:
    """
    amdgcn.raw.buffer.atomic.fmax(value: T, rsrc: u32.x4, offset: u32, soffset: u32, aux: cache) -> T, T: f32 (gfx1030, gfx1100, gfx1151, gfx1200, gfx1201, gfx1250)
    amdgcn.raw.buffer.atomic.fmax(value: T, rsrc: u32.x4, offset: u32, soffset: u32, aux: cache) -> T, T: f64 (gfx90a, gfx942, gfx950, gfx1030, gfx1250)
    """
    f32: _raw_buffer_atomic_fmax
    f64: _raw_buffer_atomic_fmax
    @overload
    def __call__(self, value: Any, rsrc: Any, offset: Any, soffset: Any, aux: int, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, value: Any, rsrc: Any, offset: Any, soffset: Any, aux: int, /) -> Any: ...

class _raw_buffer_atomic_fmin:
    """
    amdgcn.raw.buffer.atomic.fmin(value: T, rsrc: u32.x4, offset: u32, soffset: u32, aux: cache) -> T, T: f32 (gfx1030, gfx1100, gfx1151, gfx1200, gfx1201, gfx1250)
    amdgcn.raw.buffer.atomic.fmin(value: T, rsrc: u32.x4, offset: u32, soffset: u32, aux: cache) -> T, T: f64 (gfx90a, gfx942, gfx950, gfx1030, gfx1250)
    """
    f32: _raw_buffer_atomic_fmin
    f64: _raw_buffer_atomic_fmin
    @overload
    def __call__(self, value: Any, rsrc: Any, offset: Any, soffset: Any, aux: int, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, value: Any, rsrc: Any, offset: Any, soffset: Any, aux: int, /) -> Any: ...

class _raw_buffer_atomic_inc:
    """
    amdgcn.raw.buffer.atomic.inc(value: T, rsrc: u32.x4, offset: u32, soffset: u32, aux: cache) -> T, T: u32 u64 (every AMD target)
    """
    i32: _raw_buffer_atomic_inc
    i64: _raw_buffer_atomic_inc
    @overload
    def __call__(self, value: Any, rsrc: Any, offset: Any, soffset: Any, aux: int, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, value: Any, rsrc: Any, offset: Any, soffset: Any, aux: int, /) -> Any: ...

class _raw_buffer_atomic_or:
    """
    amdgcn.raw.buffer.atomic.or_(value: T, rsrc: u32.x4, offset: u32, soffset: u32, aux: cache) -> T, T: u32 u64 (every AMD target)
    """
    i32: _raw_buffer_atomic_or
    i64: _raw_buffer_atomic_or
    @overload
    def __call__(self, value: Any, rsrc: Any, offset: Any, soffset: Any, aux: int, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, value: Any, rsrc: Any, offset: Any, soffset: Any, aux: int, /) -> Any: ...

class _raw_buffer_atomic_smax:
    """
    amdgcn.raw.buffer.atomic.smax(value: T, rsrc: u32.x4, offset: u32, soffset: u32, aux: cache) -> T, T: u32 u64 (every AMD target)
    """
    i32: _raw_buffer_atomic_smax
    i64: _raw_buffer_atomic_smax
    @overload
    def __call__(self, value: Any, rsrc: Any, offset: Any, soffset: Any, aux: int, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, value: Any, rsrc: Any, offset: Any, soffset: Any, aux: int, /) -> Any: ...

class _raw_buffer_atomic_smin:
    """
    amdgcn.raw.buffer.atomic.smin(value: T, rsrc: u32.x4, offset: u32, soffset: u32, aux: cache) -> T, T: u32 u64 (every AMD target)
    """
    i32: _raw_buffer_atomic_smin
    i64: _raw_buffer_atomic_smin
    @overload
    def __call__(self, value: Any, rsrc: Any, offset: Any, soffset: Any, aux: int, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, value: Any, rsrc: Any, offset: Any, soffset: Any, aux: int, /) -> Any: ...

class _raw_buffer_atomic_sub_clamp_u32:
    """
    amdgcn.raw.buffer.atomic.sub.clamp.u32(value: T, rsrc: u32.x4, offset: u32, soffset: u32, aux: cache) -> T, T: u32 (gfx1030, gfx1100, gfx1151, gfx1200, gfx1201, gfx1250)
    """
    i32: _raw_buffer_atomic_sub_clamp_u32
    @overload
    def __call__(self, value: Any, rsrc: Any, offset: Any, soffset: Any, aux: int, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, value: Any, rsrc: Any, offset: Any, soffset: Any, aux: int, /) -> Any: ...

class _raw_buffer_atomic_sub_clamp:
    u32: _raw_buffer_atomic_sub_clamp_u32

class _raw_buffer_atomic_sub:
    """
    amdgcn.raw.buffer.atomic.sub(value: T, rsrc: u32.x4, offset: u32, soffset: u32, aux: cache) -> T, T: u32 u64 (every AMD target)
    """
    clamp: _raw_buffer_atomic_sub_clamp
    i32: _raw_buffer_atomic_sub
    i64: _raw_buffer_atomic_sub
    @overload
    def __call__(self, value: Any, rsrc: Any, offset: Any, soffset: Any, aux: int, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, value: Any, rsrc: Any, offset: Any, soffset: Any, aux: int, /) -> Any: ...

class _raw_buffer_atomic_swap:
    """
    amdgcn.raw.buffer.atomic.swap(value: T, rsrc: u32.x4, offset: u32, soffset: u32, aux: cache) -> T, T: u32 f32 u64 (every AMD target)
    """
    f32: _raw_buffer_atomic_swap
    i32: _raw_buffer_atomic_swap
    i64: _raw_buffer_atomic_swap
    @overload
    def __call__(self, value: Any, rsrc: Any, offset: Any, soffset: Any, aux: int, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, value: Any, rsrc: Any, offset: Any, soffset: Any, aux: int, /) -> Any: ...

class _raw_buffer_atomic_umax:
    """
    amdgcn.raw.buffer.atomic.umax(value: T, rsrc: u32.x4, offset: u32, soffset: u32, aux: cache) -> T, T: u32 u64 (every AMD target)
    """
    i32: _raw_buffer_atomic_umax
    i64: _raw_buffer_atomic_umax
    @overload
    def __call__(self, value: Any, rsrc: Any, offset: Any, soffset: Any, aux: int, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, value: Any, rsrc: Any, offset: Any, soffset: Any, aux: int, /) -> Any: ...

class _raw_buffer_atomic_umin:
    """
    amdgcn.raw.buffer.atomic.umin(value: T, rsrc: u32.x4, offset: u32, soffset: u32, aux: cache) -> T, T: u32 u64 (every AMD target)
    """
    i32: _raw_buffer_atomic_umin
    i64: _raw_buffer_atomic_umin
    @overload
    def __call__(self, value: Any, rsrc: Any, offset: Any, soffset: Any, aux: int, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, value: Any, rsrc: Any, offset: Any, soffset: Any, aux: int, /) -> Any: ...

class _raw_buffer_atomic_xor:
    """
    amdgcn.raw.buffer.atomic.xor(value: T, rsrc: u32.x4, offset: u32, soffset: u32, aux: cache) -> T, T: u32 u64 (every AMD target)
    """
    i32: _raw_buffer_atomic_xor
    i64: _raw_buffer_atomic_xor
    @overload
    def __call__(self, value: Any, rsrc: Any, offset: Any, soffset: Any, aux: int, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, value: Any, rsrc: Any, offset: Any, soffset: Any, aux: int, /) -> Any: ...

class _raw_buffer_atomic:
    add: _raw_buffer_atomic_add
    and_: _raw_buffer_atomic_and
    cmpswap: _raw_buffer_atomic_cmpswap
    cond: _raw_buffer_atomic_cond
    dec: _raw_buffer_atomic_dec
    fadd: _raw_buffer_atomic_fadd
    fmax: _raw_buffer_atomic_fmax
    fmin: _raw_buffer_atomic_fmin
    inc: _raw_buffer_atomic_inc
    or_: _raw_buffer_atomic_or
    smax: _raw_buffer_atomic_smax
    smin: _raw_buffer_atomic_smin
    sub: _raw_buffer_atomic_sub
    swap: _raw_buffer_atomic_swap
    umax: _raw_buffer_atomic_umax
    umin: _raw_buffer_atomic_umin
    xor: _raw_buffer_atomic_xor

class _raw_buffer_load_format:
    """
    amdgcn.raw.buffer.load.format(rsrc: u32.x4, offset: u32, soffset: u32, aux: cache) -> T, T: u32 f32 u32.x2 u32.x3 u32.x4 f32.x2 f32.x3 f32.x4 u16 f16 u16.x2 f16.x2 u16.x4 f16.x4 (gfx906, gfx90a, gfx942, gfx950, gfx1030, gfx1100, gfx1151, gfx1200, gfx1201)
    amdgcn.raw.buffer.load.format(rsrc: u32.x4, offset: u32, soffset: u32, aux: cache) -> T, T: u8 (every AMD target)
    """
    f16: _raw_buffer_load_format
    f32: _raw_buffer_load_format
    i16: _raw_buffer_load_format
    i32: _raw_buffer_load_format
    i8: _raw_buffer_load_format
    v2f16: _raw_buffer_load_format
    v2f32: _raw_buffer_load_format
    v2i16: _raw_buffer_load_format
    v2i32: _raw_buffer_load_format
    v3f32: _raw_buffer_load_format
    v3i32: _raw_buffer_load_format
    v4f16: _raw_buffer_load_format
    v4f32: _raw_buffer_load_format
    v4i16: _raw_buffer_load_format
    v4i32: _raw_buffer_load_format
    @overload
    def __call__(self, rsrc: Any, offset: Any, soffset: Any, aux: int, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, rsrc: Any, offset: Any, soffset: Any, aux: int, /) -> Any: ...

class _raw_buffer_load_lds:
    """
    amdgcn.raw.buffer.load.lds(rsrc: u32.x4, lds: ptr.shared, size: lds_size, voffset: u32, soffset: u32, offset: 0..4095, aux: cache) (gfx906, gfx90a, gfx942, gfx950, gfx1030)
    """
    def __call__(self, rsrc: Any, lds: Any, size: int, voffset: Any, soffset: Any, offset: int, aux: int, /) -> Any: ...

class _raw_buffer_load:
    """
    amdgcn.raw.buffer.load(rsrc: u32.x4, offset: u32, soffset: u32, aux: cache) -> T, T: u8 u32 f32 u64 f64 u32.x2 u32.x3 u32.x4 f32.x2 f32.x3 f32.x4 u16 f16 bf16 u16.x2 f16.x2 bf16.x2 u16.x4 f16.x4 bf16.x4 u16.x8 f16.x8 bf16.x8 (every AMD target)
    """
    bf16: _raw_buffer_load
    f16: _raw_buffer_load
    f32: _raw_buffer_load
    f64: _raw_buffer_load
    format: _raw_buffer_load_format
    i16: _raw_buffer_load
    i32: _raw_buffer_load
    i64: _raw_buffer_load
    i8: _raw_buffer_load
    lds: _raw_buffer_load_lds
    v2bf16: _raw_buffer_load
    v2f16: _raw_buffer_load
    v2f32: _raw_buffer_load
    v2i16: _raw_buffer_load
    v2i32: _raw_buffer_load
    v3f32: _raw_buffer_load
    v3i32: _raw_buffer_load
    v4bf16: _raw_buffer_load
    v4f16: _raw_buffer_load
    v4f32: _raw_buffer_load
    v4i16: _raw_buffer_load
    v4i32: _raw_buffer_load
    v8bf16: _raw_buffer_load
    v8f16: _raw_buffer_load
    v8i16: _raw_buffer_load
    @overload
    def __call__(self, rsrc: Any, offset: Any, soffset: Any, aux: int, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, rsrc: Any, offset: Any, soffset: Any, aux: int, /) -> Any: ...

class _raw_buffer_store_format:
    """
    amdgcn.raw.buffer.store.format(value: T, rsrc: u32.x4, offset: u32, soffset: u32, aux: cache), T: f16 f32 f16.x2 (gfx906, gfx90a, gfx942, gfx950, gfx1030, gfx1100, gfx1151, gfx1200, gfx1201)
    """
    f16: _raw_buffer_store_format
    f32: _raw_buffer_store_format
    v2f16: _raw_buffer_store_format
    def __call__(self, value: Any, rsrc: Any, offset: Any, soffset: Any, aux: int, /) -> Any: ...

class _raw_buffer_store:
    """
    amdgcn.raw.buffer.store(value: T, rsrc: u32.x4, offset: u32, soffset: u32, aux: cache), T: u8 u32 f32 u64 f64 u32.x2 u32.x3 u32.x4 f32.x2 f32.x3 f32.x4 u16 f16 bf16 u16.x2 f16.x2 bf16.x2 u16.x4 f16.x4 bf16.x4 u16.x8 f16.x8 bf16.x8 (every AMD target)
    """
    bf16: _raw_buffer_store
    f16: _raw_buffer_store
    f32: _raw_buffer_store
    f64: _raw_buffer_store
    format: _raw_buffer_store_format
    i16: _raw_buffer_store
    i32: _raw_buffer_store
    i64: _raw_buffer_store
    i8: _raw_buffer_store
    v2bf16: _raw_buffer_store
    v2f16: _raw_buffer_store
    v2f32: _raw_buffer_store
    v2i16: _raw_buffer_store
    v2i32: _raw_buffer_store
    v3f32: _raw_buffer_store
    v3i32: _raw_buffer_store
    v4bf16: _raw_buffer_store
    v4f16: _raw_buffer_store
    v4f32: _raw_buffer_store
    v4i16: _raw_buffer_store
    v4i32: _raw_buffer_store
    v8bf16: _raw_buffer_store
    v8f16: _raw_buffer_store
    v8i16: _raw_buffer_store
    def __call__(self, value: Any, rsrc: Any, offset: Any, soffset: Any, aux: int, /) -> Any: ...

class _raw_buffer:
    atomic: _raw_buffer_atomic
    load: _raw_buffer_load
    store: _raw_buffer_store

class _raw_ptr_atomic_buffer_load:
    """
    amdgcn.raw.ptr.atomic.buffer.load(rsrc: rsrc, offset: u32, soffset: u32, aux: cache) -> T, T: u8 u32 f32 u64 f64 u32.x2 u32.x3 u32.x4 f32.x2 f32.x3 f32.x4 u16 f16 bf16 u16.x2 f16.x2 bf16.x2 u16.x4 f16.x4 bf16.x4 u16.x8 f16.x8 bf16.x8 (every AMD target)
    """
    bf16: _raw_ptr_atomic_buffer_load
    f16: _raw_ptr_atomic_buffer_load
    f32: _raw_ptr_atomic_buffer_load
    f64: _raw_ptr_atomic_buffer_load
    i16: _raw_ptr_atomic_buffer_load
    i32: _raw_ptr_atomic_buffer_load
    i64: _raw_ptr_atomic_buffer_load
    i8: _raw_ptr_atomic_buffer_load
    v2bf16: _raw_ptr_atomic_buffer_load
    v2f16: _raw_ptr_atomic_buffer_load
    v2f32: _raw_ptr_atomic_buffer_load
    v2i16: _raw_ptr_atomic_buffer_load
    v2i32: _raw_ptr_atomic_buffer_load
    v3f32: _raw_ptr_atomic_buffer_load
    v3i32: _raw_ptr_atomic_buffer_load
    v4bf16: _raw_ptr_atomic_buffer_load
    v4f16: _raw_ptr_atomic_buffer_load
    v4f32: _raw_ptr_atomic_buffer_load
    v4i16: _raw_ptr_atomic_buffer_load
    v4i32: _raw_ptr_atomic_buffer_load
    v8bf16: _raw_ptr_atomic_buffer_load
    v8f16: _raw_ptr_atomic_buffer_load
    v8i16: _raw_ptr_atomic_buffer_load
    @overload
    def __call__(self, rsrc: Any, offset: Any, soffset: Any, aux: int, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, rsrc: Any, offset: Any, soffset: Any, aux: int, /) -> Any: ...

class _raw_ptr_atomic_buffer:
    load: _raw_ptr_atomic_buffer_load

class _raw_ptr_atomic:
    buffer: _raw_ptr_atomic_buffer

class _raw_ptr_buffer_atomic_add:
    """
    amdgcn.raw.ptr.buffer.atomic.add(value: T, rsrc: rsrc, offset: u32, soffset: u32, aux: cache) -> T, T: u32 u64 (every AMD target)
    """
    i32: _raw_ptr_buffer_atomic_add
    i64: _raw_ptr_buffer_atomic_add
    @overload
    def __call__(self, value: Any, rsrc: Any, offset: Any, soffset: Any, aux: int, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, value: Any, rsrc: Any, offset: Any, soffset: Any, aux: int, /) -> Any: ...

class _raw_ptr_buffer_atomic_and:
    """
    amdgcn.raw.ptr.buffer.atomic.and_(value: T, rsrc: rsrc, offset: u32, soffset: u32, aux: cache) -> T, T: u32 u64 (every AMD target)
    """
    i32: _raw_ptr_buffer_atomic_and
    i64: _raw_ptr_buffer_atomic_and
    @overload
    def __call__(self, value: Any, rsrc: Any, offset: Any, soffset: Any, aux: int, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, value: Any, rsrc: Any, offset: Any, soffset: Any, aux: int, /) -> Any: ...

class _raw_ptr_buffer_atomic_cmpswap:
    """
    amdgcn.raw.ptr.buffer.atomic.cmpswap(value: T, compare: T, rsrc: rsrc, offset: u32, soffset: u32, aux: cache) -> T, T: u32 u64 (every AMD target)
    """
    i32: _raw_ptr_buffer_atomic_cmpswap
    i64: _raw_ptr_buffer_atomic_cmpswap
    @overload
    def __call__(self, value: Any, compare: Any, rsrc: Any, offset: Any, soffset: Any, aux: int, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, value: Any, compare: Any, rsrc: Any, offset: Any, soffset: Any, aux: int, /) -> Any: ...

class _raw_ptr_buffer_atomic_cond_sub_u32:
    """
    amdgcn.raw.ptr.buffer.atomic.cond.sub.u32(value: T, rsrc: rsrc, offset: u32, soffset: u32, aux: cache) -> T, T: u32 (gfx1200, gfx1201, gfx1250)
    """
    i32: _raw_ptr_buffer_atomic_cond_sub_u32
    @overload
    def __call__(self, value: Any, rsrc: Any, offset: Any, soffset: Any, aux: int, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, value: Any, rsrc: Any, offset: Any, soffset: Any, aux: int, /) -> Any: ...

class _raw_ptr_buffer_atomic_cond_sub:
    u32: _raw_ptr_buffer_atomic_cond_sub_u32

class _raw_ptr_buffer_atomic_cond:
    sub: _raw_ptr_buffer_atomic_cond_sub

class _raw_ptr_buffer_atomic_dec:
    """
    amdgcn.raw.ptr.buffer.atomic.dec(value: T, rsrc: rsrc, offset: u32, soffset: u32, aux: cache) -> T, T: u32 u64 (every AMD target)
    """
    i32: _raw_ptr_buffer_atomic_dec
    i64: _raw_ptr_buffer_atomic_dec
    @overload
    def __call__(self, value: Any, rsrc: Any, offset: Any, soffset: Any, aux: int, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, value: Any, rsrc: Any, offset: Any, soffset: Any, aux: int, /) -> Any: ...

class _raw_ptr_buffer_atomic_fadd:
    """
    amdgcn.raw.ptr.buffer.atomic.fadd(value: T, rsrc: rsrc, offset: u32, soffset: u32, aux: cache) -> T, T: bf16.x2 (gfx950, gfx1200, gfx1201, gfx1250)
    amdgcn.raw.ptr.buffer.atomic.fadd(value: T, rsrc: rsrc, offset: u32, soffset: u32, aux: cache) -> T, T: f16.x2 (gfx90a, gfx942, gfx950, gfx1200, gfx1201, gfx1250)
    amdgcn.raw.ptr.buffer.atomic.fadd(value: T, rsrc: rsrc, offset: u32, soffset: u32, aux: cache) -> T, T: f32 (gfx90a, gfx942, gfx950, gfx1100, gfx1151, gfx1200, gfx1201, gfx1250)
    amdgcn.raw.ptr.buffer.atomic.fadd(value: T, rsrc: rsrc, offset: u32, soffset: u32, aux: cache) -> T, T: f64 (gfx90a, gfx942, gfx950, gfx1250)
    """
    f32: _raw_ptr_buffer_atomic_fadd
    f64: _raw_ptr_buffer_atomic_fadd
    v2bf16: _raw_ptr_buffer_atomic_fadd
    v2f16: _raw_ptr_buffer_atomic_fadd
    @overload
    def __call__(self, value: Any, rsrc: Any, offset: Any, soffset: Any, aux: int, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, value: Any, rsrc: Any, offset: Any, soffset: Any, aux: int, /) -> Any: ...

class _raw_ptr_buffer_atomic_fmax:
    """
    amdgcn.raw.ptr.buffer.atomic.fmax(value: T, rsrc: rsrc, offset: u32, soffset: u32, aux: cache) -> T, T: f32 (gfx1030, gfx1100, gfx1151, gfx1200, gfx1201, gfx1250)
    amdgcn.raw.ptr.buffer.atomic.fmax(value: T, rsrc: rsrc, offset: u32, soffset: u32, aux: cache) -> T, T: f64 (gfx90a, gfx942, gfx950, gfx1030, gfx1250)
    """
    f32: _raw_ptr_buffer_atomic_fmax
    f64: _raw_ptr_buffer_atomic_fmax
    @overload
    def __call__(self, value: Any, rsrc: Any, offset: Any, soffset: Any, aux: int, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, value: Any, rsrc: Any, offset: Any, soffset: Any, aux: int, /) -> Any: ...

class _raw_ptr_buffer_atomic_fmin:
    """
    amdgcn.raw.ptr.buffer.atomic.fmin(value: T, rsrc: rsrc, offset: u32, soffset: u32, aux: cache) -> T, T: f32 (gfx1030, gfx1100, gfx1151, gfx1200, gfx1201, gfx1250)
    amdgcn.raw.ptr.buffer.atomic.fmin(value: T, rsrc: rsrc, offset: u32, soffset: u32, aux: cache) -> T, T: f64 (gfx90a, gfx942, gfx950, gfx1030, gfx1250)
    """
    f32: _raw_ptr_buffer_atomic_fmin
    f64: _raw_ptr_buffer_atomic_fmin
    @overload
    def __call__(self, value: Any, rsrc: Any, offset: Any, soffset: Any, aux: int, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, value: Any, rsrc: Any, offset: Any, soffset: Any, aux: int, /) -> Any: ...

class _raw_ptr_buffer_atomic_inc:
    """
    amdgcn.raw.ptr.buffer.atomic.inc(value: T, rsrc: rsrc, offset: u32, soffset: u32, aux: cache) -> T, T: u32 u64 (every AMD target)
    """
    i32: _raw_ptr_buffer_atomic_inc
    i64: _raw_ptr_buffer_atomic_inc
    @overload
    def __call__(self, value: Any, rsrc: Any, offset: Any, soffset: Any, aux: int, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, value: Any, rsrc: Any, offset: Any, soffset: Any, aux: int, /) -> Any: ...

class _raw_ptr_buffer_atomic_or:
    """
    amdgcn.raw.ptr.buffer.atomic.or_(value: T, rsrc: rsrc, offset: u32, soffset: u32, aux: cache) -> T, T: u32 u64 (every AMD target)
    """
    i32: _raw_ptr_buffer_atomic_or
    i64: _raw_ptr_buffer_atomic_or
    @overload
    def __call__(self, value: Any, rsrc: Any, offset: Any, soffset: Any, aux: int, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, value: Any, rsrc: Any, offset: Any, soffset: Any, aux: int, /) -> Any: ...

class _raw_ptr_buffer_atomic_smax:
    """
    amdgcn.raw.ptr.buffer.atomic.smax(value: T, rsrc: rsrc, offset: u32, soffset: u32, aux: cache) -> T, T: u32 u64 (every AMD target)
    """
    i32: _raw_ptr_buffer_atomic_smax
    i64: _raw_ptr_buffer_atomic_smax
    @overload
    def __call__(self, value: Any, rsrc: Any, offset: Any, soffset: Any, aux: int, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, value: Any, rsrc: Any, offset: Any, soffset: Any, aux: int, /) -> Any: ...

class _raw_ptr_buffer_atomic_smin:
    """
    amdgcn.raw.ptr.buffer.atomic.smin(value: T, rsrc: rsrc, offset: u32, soffset: u32, aux: cache) -> T, T: u32 u64 (every AMD target)
    """
    i32: _raw_ptr_buffer_atomic_smin
    i64: _raw_ptr_buffer_atomic_smin
    @overload
    def __call__(self, value: Any, rsrc: Any, offset: Any, soffset: Any, aux: int, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, value: Any, rsrc: Any, offset: Any, soffset: Any, aux: int, /) -> Any: ...

class _raw_ptr_buffer_atomic_sub_clamp_u32:
    """
    amdgcn.raw.ptr.buffer.atomic.sub.clamp.u32(value: T, rsrc: rsrc, offset: u32, soffset: u32, aux: cache) -> T, T: u32 (gfx1030, gfx1100, gfx1151, gfx1200, gfx1201, gfx1250)
    """
    i32: _raw_ptr_buffer_atomic_sub_clamp_u32
    @overload
    def __call__(self, value: Any, rsrc: Any, offset: Any, soffset: Any, aux: int, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, value: Any, rsrc: Any, offset: Any, soffset: Any, aux: int, /) -> Any: ...

class _raw_ptr_buffer_atomic_sub_clamp:
    u32: _raw_ptr_buffer_atomic_sub_clamp_u32

class _raw_ptr_buffer_atomic_sub:
    """
    amdgcn.raw.ptr.buffer.atomic.sub(value: T, rsrc: rsrc, offset: u32, soffset: u32, aux: cache) -> T, T: u32 u64 (every AMD target)
    """
    clamp: _raw_ptr_buffer_atomic_sub_clamp
    i32: _raw_ptr_buffer_atomic_sub
    i64: _raw_ptr_buffer_atomic_sub
    @overload
    def __call__(self, value: Any, rsrc: Any, offset: Any, soffset: Any, aux: int, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, value: Any, rsrc: Any, offset: Any, soffset: Any, aux: int, /) -> Any: ...

class _raw_ptr_buffer_atomic_swap:
    """
    amdgcn.raw.ptr.buffer.atomic.swap(value: T, rsrc: rsrc, offset: u32, soffset: u32, aux: cache) -> T, T: u32 f32 u64 (every AMD target)
    """
    f32: _raw_ptr_buffer_atomic_swap
    i32: _raw_ptr_buffer_atomic_swap
    i64: _raw_ptr_buffer_atomic_swap
    @overload
    def __call__(self, value: Any, rsrc: Any, offset: Any, soffset: Any, aux: int, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, value: Any, rsrc: Any, offset: Any, soffset: Any, aux: int, /) -> Any: ...

class _raw_ptr_buffer_atomic_umax:
    """
    amdgcn.raw.ptr.buffer.atomic.umax(value: T, rsrc: rsrc, offset: u32, soffset: u32, aux: cache) -> T, T: u32 u64 (every AMD target)
    """
    i32: _raw_ptr_buffer_atomic_umax
    i64: _raw_ptr_buffer_atomic_umax
    @overload
    def __call__(self, value: Any, rsrc: Any, offset: Any, soffset: Any, aux: int, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, value: Any, rsrc: Any, offset: Any, soffset: Any, aux: int, /) -> Any: ...

class _raw_ptr_buffer_atomic_umin:
    """
    amdgcn.raw.ptr.buffer.atomic.umin(value: T, rsrc: rsrc, offset: u32, soffset: u32, aux: cache) -> T, T: u32 u64 (every AMD target)
    """
    i32: _raw_ptr_buffer_atomic_umin
    i64: _raw_ptr_buffer_atomic_umin
    @overload
    def __call__(self, value: Any, rsrc: Any, offset: Any, soffset: Any, aux: int, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, value: Any, rsrc: Any, offset: Any, soffset: Any, aux: int, /) -> Any: ...

class _raw_ptr_buffer_atomic_xor:
    """
    amdgcn.raw.ptr.buffer.atomic.xor(value: T, rsrc: rsrc, offset: u32, soffset: u32, aux: cache) -> T, T: u32 u64 (every AMD target)
    """
    i32: _raw_ptr_buffer_atomic_xor
    i64: _raw_ptr_buffer_atomic_xor
    @overload
    def __call__(self, value: Any, rsrc: Any, offset: Any, soffset: Any, aux: int, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, value: Any, rsrc: Any, offset: Any, soffset: Any, aux: int, /) -> Any: ...

class _raw_ptr_buffer_atomic:
    add: _raw_ptr_buffer_atomic_add
    and_: _raw_ptr_buffer_atomic_and
    cmpswap: _raw_ptr_buffer_atomic_cmpswap
    cond: _raw_ptr_buffer_atomic_cond
    dec: _raw_ptr_buffer_atomic_dec
    fadd: _raw_ptr_buffer_atomic_fadd
    fmax: _raw_ptr_buffer_atomic_fmax
    fmin: _raw_ptr_buffer_atomic_fmin
    inc: _raw_ptr_buffer_atomic_inc
    or_: _raw_ptr_buffer_atomic_or
    smax: _raw_ptr_buffer_atomic_smax
    smin: _raw_ptr_buffer_atomic_smin
    sub: _raw_ptr_buffer_atomic_sub
    swap: _raw_ptr_buffer_atomic_swap
    umax: _raw_ptr_buffer_atomic_umax
    umin: _raw_ptr_buffer_atomic_umin
    xor: _raw_ptr_buffer_atomic_xor

class _raw_ptr_buffer_load_format:
    """
    amdgcn.raw.ptr.buffer.load.format(rsrc: rsrc, offset: u32, soffset: u32, aux: cache) -> T, T: f16 f32 f16.x2 (gfx906, gfx90a, gfx942, gfx950, gfx1030, gfx1100, gfx1151, gfx1200, gfx1201)
    """
    f16: _raw_ptr_buffer_load_format
    f32: _raw_ptr_buffer_load_format
    v2f16: _raw_ptr_buffer_load_format
    @overload
    def __call__(self, rsrc: Any, offset: Any, soffset: Any, aux: int, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, rsrc: Any, offset: Any, soffset: Any, aux: int, /) -> Any: ...

class _raw_ptr_buffer_load_lds:
    """
    amdgcn.raw.ptr.buffer.load.lds(rsrc: rsrc, lds: ptr.shared, size: lds_size, voffset: u32, soffset: u32, offset: 0..4095, aux: cache) (gfx906, gfx90a, gfx942, gfx950, gfx1030)
    """
    def __call__(self, rsrc: Any, lds: Any, size: int, voffset: Any, soffset: Any, offset: int, aux: int, /) -> Any: ...

class _raw_ptr_buffer_load:
    """
    amdgcn.raw.ptr.buffer.load(rsrc: rsrc, offset: u32, soffset: u32, aux: cache) -> T, T: u8 u32 f32 u64 f64 u32.x2 u32.x3 u32.x4 f32.x2 f32.x3 f32.x4 u16 f16 bf16 u16.x2 f16.x2 bf16.x2 u16.x4 f16.x4 bf16.x4 u16.x8 f16.x8 bf16.x8 (every AMD target)
    """
    bf16: _raw_ptr_buffer_load
    f16: _raw_ptr_buffer_load
    f32: _raw_ptr_buffer_load
    f64: _raw_ptr_buffer_load
    format: _raw_ptr_buffer_load_format
    i16: _raw_ptr_buffer_load
    i32: _raw_ptr_buffer_load
    i64: _raw_ptr_buffer_load
    i8: _raw_ptr_buffer_load
    lds: _raw_ptr_buffer_load_lds
    v2bf16: _raw_ptr_buffer_load
    v2f16: _raw_ptr_buffer_load
    v2f32: _raw_ptr_buffer_load
    v2i16: _raw_ptr_buffer_load
    v2i32: _raw_ptr_buffer_load
    v3f32: _raw_ptr_buffer_load
    v3i32: _raw_ptr_buffer_load
    v4bf16: _raw_ptr_buffer_load
    v4f16: _raw_ptr_buffer_load
    v4f32: _raw_ptr_buffer_load
    v4i16: _raw_ptr_buffer_load
    v4i32: _raw_ptr_buffer_load
    v8bf16: _raw_ptr_buffer_load
    v8f16: _raw_ptr_buffer_load
    v8i16: _raw_ptr_buffer_load
    @overload
    def __call__(self, rsrc: Any, offset: Any, soffset: Any, aux: int, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, rsrc: Any, offset: Any, soffset: Any, aux: int, /) -> Any: ...

class _raw_ptr_buffer_store_format:
    """
    amdgcn.raw.ptr.buffer.store.format(value: T, rsrc: rsrc, offset: u32, soffset: u32, aux: cache), T: f16 f32 f16.x2 (gfx906, gfx90a, gfx942, gfx950, gfx1030, gfx1100, gfx1151, gfx1200, gfx1201)
    """
    f16: _raw_ptr_buffer_store_format
    f32: _raw_ptr_buffer_store_format
    v2f16: _raw_ptr_buffer_store_format
    def __call__(self, value: Any, rsrc: Any, offset: Any, soffset: Any, aux: int, /) -> Any: ...

class _raw_ptr_buffer_store:
    """
    amdgcn.raw.ptr.buffer.store(value: T, rsrc: rsrc, offset: u32, soffset: u32, aux: cache), T: u8 u32 f32 u64 f64 u32.x2 u32.x3 u32.x4 f32.x2 f32.x3 f32.x4 u16 f16 bf16 u16.x2 f16.x2 bf16.x2 u16.x4 f16.x4 bf16.x4 u16.x8 f16.x8 bf16.x8 (every AMD target)
    """
    bf16: _raw_ptr_buffer_store
    f16: _raw_ptr_buffer_store
    f32: _raw_ptr_buffer_store
    f64: _raw_ptr_buffer_store
    format: _raw_ptr_buffer_store_format
    i16: _raw_ptr_buffer_store
    i32: _raw_ptr_buffer_store
    i64: _raw_ptr_buffer_store
    i8: _raw_ptr_buffer_store
    v2bf16: _raw_ptr_buffer_store
    v2f16: _raw_ptr_buffer_store
    v2f32: _raw_ptr_buffer_store
    v2i16: _raw_ptr_buffer_store
    v2i32: _raw_ptr_buffer_store
    v3f32: _raw_ptr_buffer_store
    v3i32: _raw_ptr_buffer_store
    v4bf16: _raw_ptr_buffer_store
    v4f16: _raw_ptr_buffer_store
    v4f32: _raw_ptr_buffer_store
    v4i16: _raw_ptr_buffer_store
    v4i32: _raw_ptr_buffer_store
    v8bf16: _raw_ptr_buffer_store
    v8f16: _raw_ptr_buffer_store
    v8i16: _raw_ptr_buffer_store
    def __call__(self, value: Any, rsrc: Any, offset: Any, soffset: Any, aux: int, /) -> Any: ...

class _raw_ptr_buffer:
    atomic: _raw_ptr_buffer_atomic
    load: _raw_ptr_buffer_load
    store: _raw_ptr_buffer_store

class _raw_ptr_tbuffer_load:
    """
    amdgcn.raw.ptr.tbuffer.load(rsrc: rsrc, offset: u32, soffset: u32, format: 0..127, aux: cache) -> T, T: u32 f32 u32.x2 u32.x3 u32.x4 f32.x2 f32.x3 f32.x4 f16 f16.x2 f16.x4 (gfx906, gfx90a, gfx942, gfx950, gfx1030, gfx1100, gfx1151, gfx1200, gfx1201)
    """
    f16: _raw_ptr_tbuffer_load
    f32: _raw_ptr_tbuffer_load
    i32: _raw_ptr_tbuffer_load
    v2f16: _raw_ptr_tbuffer_load
    v2f32: _raw_ptr_tbuffer_load
    v2i32: _raw_ptr_tbuffer_load
    v3f32: _raw_ptr_tbuffer_load
    v3i32: _raw_ptr_tbuffer_load
    v4f16: _raw_ptr_tbuffer_load
    v4f32: _raw_ptr_tbuffer_load
    v4i32: _raw_ptr_tbuffer_load
    @overload
    def __call__(self, rsrc: Any, offset: Any, soffset: Any, format: int, aux: int, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, rsrc: Any, offset: Any, soffset: Any, format: int, aux: int, /) -> Any: ...

class _raw_ptr_tbuffer_store:
    """
    amdgcn.raw.ptr.tbuffer.store(value: T, rsrc: rsrc, offset: u32, soffset: u32, format: 0..127, aux: cache), T: u32 f32 u32.x2 u32.x3 u32.x4 f32.x2 f32.x3 f32.x4 f16 f16.x2 f16.x4 (gfx906, gfx90a, gfx942, gfx950, gfx1030, gfx1100, gfx1151, gfx1200, gfx1201)
    """
    f16: _raw_ptr_tbuffer_store
    f32: _raw_ptr_tbuffer_store
    i32: _raw_ptr_tbuffer_store
    v2f16: _raw_ptr_tbuffer_store
    v2f32: _raw_ptr_tbuffer_store
    v2i32: _raw_ptr_tbuffer_store
    v3f32: _raw_ptr_tbuffer_store
    v3i32: _raw_ptr_tbuffer_store
    v4f16: _raw_ptr_tbuffer_store
    v4f32: _raw_ptr_tbuffer_store
    v4i32: _raw_ptr_tbuffer_store
    def __call__(self, value: Any, rsrc: Any, offset: Any, soffset: Any, format: int, aux: int, /) -> Any: ...

class _raw_ptr_tbuffer:
    load: _raw_ptr_tbuffer_load
    store: _raw_ptr_tbuffer_store

class _raw_ptr:
    atomic: _raw_ptr_atomic
    buffer: _raw_ptr_buffer
    tbuffer: _raw_ptr_tbuffer

class _raw_tbuffer_load:
    """
    amdgcn.raw.tbuffer.load(rsrc: u32.x4, offset: u32, soffset: u32, format: 0..127, aux: cache) -> T, T: u32 f32 u32.x2 u32.x3 u32.x4 f32.x2 f32.x3 f32.x4 f16 f16.x2 f16.x4 (gfx906, gfx90a, gfx942, gfx950, gfx1030, gfx1100, gfx1151, gfx1200, gfx1201)
    """
    f16: _raw_tbuffer_load
    f32: _raw_tbuffer_load
    i32: _raw_tbuffer_load
    v2f16: _raw_tbuffer_load
    v2f32: _raw_tbuffer_load
    v2i32: _raw_tbuffer_load
    v3f32: _raw_tbuffer_load
    v3i32: _raw_tbuffer_load
    v4f16: _raw_tbuffer_load
    v4f32: _raw_tbuffer_load
    v4i32: _raw_tbuffer_load
    @overload
    def __call__(self, rsrc: Any, offset: Any, soffset: Any, format: int, aux: int, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, rsrc: Any, offset: Any, soffset: Any, format: int, aux: int, /) -> Any: ...

class _raw_tbuffer_store:
    """
    amdgcn.raw.tbuffer.store(value: T, rsrc: u32.x4, offset: u32, soffset: u32, format: 0..127, aux: cache), T: u32 f32 u32.x2 u32.x3 u32.x4 f32.x2 f32.x3 f32.x4 f16 f16.x2 f16.x4 (gfx906, gfx90a, gfx942, gfx950, gfx1030, gfx1100, gfx1151, gfx1200, gfx1201)
    """
    f16: _raw_tbuffer_store
    f32: _raw_tbuffer_store
    i32: _raw_tbuffer_store
    v2f16: _raw_tbuffer_store
    v2f32: _raw_tbuffer_store
    v2i32: _raw_tbuffer_store
    v3f32: _raw_tbuffer_store
    v3i32: _raw_tbuffer_store
    v4f16: _raw_tbuffer_store
    v4f32: _raw_tbuffer_store
    v4i32: _raw_tbuffer_store
    def __call__(self, value: Any, rsrc: Any, offset: Any, soffset: Any, format: int, aux: int, /) -> Any: ...

class _raw_tbuffer:
    load: _raw_tbuffer_load
    store: _raw_tbuffer_store

class _raw:
    atomic: _raw_atomic
    buffer: _raw_buffer
    ptr: _raw_ptr
    tbuffer: _raw_tbuffer

class _rcp:
    """
    amdgcn.rcp(a: T) -> T, T: bf16 (gfx1250)
    amdgcn.rcp(a: T) -> T, T: f16 f32 f64 (every AMD target)
    """
    bf16: _rcp
    f16: _rcp
    f32: _rcp
    f64: _rcp
    @overload
    def __call__(self, a: Any, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, a: Any, /) -> Any: ...

class _readfirstlane:
    """
    amdgcn.readfirstlane(src: T) -> T, T: u32 f32 u64 f64 u32.x2 u32.x3 u32.x4 f32.x2 f32.x3 f32.x4 u16 f16 bf16 u16.x2 f16.x2 bf16.x2 u16.x4 f16.x4 bf16.x4 u16.x8 f16.x8 bf16.x8 (every AMD target)
    """
    bf16: _readfirstlane
    f16: _readfirstlane
    f32: _readfirstlane
    f64: _readfirstlane
    i16: _readfirstlane
    i32: _readfirstlane
    i64: _readfirstlane
    v2bf16: _readfirstlane
    v2f16: _readfirstlane
    v2f32: _readfirstlane
    v2i16: _readfirstlane
    v2i32: _readfirstlane
    v3f32: _readfirstlane
    v3i32: _readfirstlane
    v4bf16: _readfirstlane
    v4f16: _readfirstlane
    v4f32: _readfirstlane
    v4i16: _readfirstlane
    v4i32: _readfirstlane
    v8bf16: _readfirstlane
    v8f16: _readfirstlane
    v8i16: _readfirstlane
    @overload
    def __call__(self, src: Any, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, src: Any, /) -> Any: ...

class _readlane:
    """
    amdgcn.readlane(src: T, lane: u32) -> T, T: u32 f32 u64 f64 u32.x2 u32.x3 u32.x4 f32.x2 f32.x3 f32.x4 u16 f16 bf16 u16.x2 f16.x2 bf16.x2 u16.x4 f16.x4 bf16.x4 u16.x8 f16.x8 bf16.x8 (every AMD target)
    """
    bf16: _readlane
    f16: _readlane
    f32: _readlane
    f64: _readlane
    i16: _readlane
    i32: _readlane
    i64: _readlane
    v2bf16: _readlane
    v2f16: _readlane
    v2f32: _readlane
    v2i16: _readlane
    v2i32: _readlane
    v3f32: _readlane
    v3i32: _readlane
    v4bf16: _readlane
    v4f16: _readlane
    v4f32: _readlane
    v4i16: _readlane
    v4i32: _readlane
    v8bf16: _readlane
    v8f16: _readlane
    v8i16: _readlane
    @overload
    def __call__(self, src: Any, lane: Any, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, src: Any, lane: Any, /) -> Any: ...

class _rsq_clamp:
    """
    amdgcn.rsq.clamp(a: T) -> T, T: bf16 (gfx1250)
    amdgcn.rsq.clamp(a: T) -> T, T: f16 f32 f64 (every AMD target)
    """
    bf16: _rsq_clamp
    f16: _rsq_clamp
    f32: _rsq_clamp
    f64: _rsq_clamp
    @overload
    def __call__(self, a: Any, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, a: Any, /) -> Any: ...

class _rsq:
    """
    amdgcn.rsq(a: T) -> T, T: bf16 (gfx1250)
    amdgcn.rsq(a: T) -> T, T: f16 f32 f64 (every AMD target)
    """
    bf16: _rsq
    clamp: _rsq_clamp
    f16: _rsq
    f32: _rsq
    f64: _rsq
    @overload
    def __call__(self, a: Any, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, a: Any, /) -> Any: ...

class _s_barrier_init:
    """
    amdgcn.s.barrier.init(barrier: ptr.shared, members: u32) (gfx1200, gfx1201, gfx1250)
    """
    def __call__(self, barrier: Any, members: Any, /) -> Any: ...

class _s_barrier_join:
    """
    amdgcn.s.barrier.join(barrier: ptr.shared) (gfx1200, gfx1201, gfx1250)
    """
    def __call__(self, barrier: Any, /) -> Any: ...

class _s_barrier_leave:
    """
    amdgcn.s.barrier.leave(barrier: 0) (gfx1200, gfx1201, gfx1250)
    """
    def __call__(self, barrier: int, /) -> Any: ...

class _s_barrier_signal_isfirst:
    """
    amdgcn.s.barrier.signal.isfirst(barrier: barrier) -> pred (gfx1200, gfx1201, gfx1250)
    """
    @overload
    def __call__(self, barrier: int, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, barrier: int, /) -> Any: ...

class _s_barrier_signal_var:
    """
    amdgcn.s.barrier.signal.var(barrier: ptr.shared, members: u32) (gfx1200, gfx1201, gfx1250)
    """
    def __call__(self, barrier: Any, members: Any, /) -> Any: ...

class _s_barrier_signal:
    """
    amdgcn.s.barrier.signal(barrier: barrier) (gfx1200, gfx1201, gfx1250)
    """
    isfirst: _s_barrier_signal_isfirst
    var: _s_barrier_signal_var
    def __call__(self, barrier: int, /) -> Any: ...

class _s_barrier_wait:
    """
    amdgcn.s.barrier.wait(barrier: barrier) (gfx1200, gfx1201, gfx1250)
    """
    def __call__(self, barrier: int, /) -> Any: ...

class _s_barrier:
    """
    amdgcn.s.barrier() (every AMD target)
    """
    init: _s_barrier_init
    join: _s_barrier_join
    leave: _s_barrier_leave
    signal: _s_barrier_signal
    wait: _s_barrier_wait
    def __call__(self) -> Any: ...

class _s_bitreplicate:
    """
    amdgcn.s.bitreplicate(a: u32) -> u64 (every AMD target)
    """
    @overload
    def __call__(self, a: Any, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, a: Any, /) -> Any: ...

class _s_buffer_load:
    """
    amdgcn.s.buffer.load(rsrc: u32.x4, offset: u32, aux: scalar_cache) -> T, T: u32 f32 u32.x2 u32.x3 u32.x4 f32.x2 f32.x3 f32.x4 (every AMD target)
    amdgcn.s.buffer.load(rsrc: u32.x4, offset: u32, aux: scalar_cache) -> T, T: u8 u16 (gfx1200, gfx1201, gfx1250)
    """
    f32: _s_buffer_load
    i16: _s_buffer_load
    i32: _s_buffer_load
    i8: _s_buffer_load
    v2f32: _s_buffer_load
    v2i32: _s_buffer_load
    v3f32: _s_buffer_load
    v3i32: _s_buffer_load
    v4f32: _s_buffer_load
    v4i32: _s_buffer_load
    @overload
    def __call__(self, rsrc: Any, offset: Any, aux: int, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, rsrc: Any, offset: Any, aux: int, /) -> Any: ...

class _s_buffer_prefetch_data:
    """
    amdgcn.s.buffer.prefetch.data(rsrc: rsrc, offset: 0..8388607, length: u32) (gfx1200, gfx1201, gfx1250)
    """
    def __call__(self, rsrc: Any, offset: int, length: Any, /) -> Any: ...

class _s_buffer_prefetch:
    data: _s_buffer_prefetch_data

class _s_buffer:
    load: _s_buffer_load
    prefetch: _s_buffer_prefetch

class _s_cluster_barrier:
    """
    amdgcn.s.cluster.barrier() (gfx1200, gfx1201, gfx1250)
    """
    def __call__(self) -> Any: ...

class _s_cluster:
    barrier: _s_cluster_barrier

class _s_dcache_inv_vol:
    """
    amdgcn.s.dcache.inv.vol() (gfx906, gfx90a, gfx942, gfx950)
    """
    def __call__(self) -> Any: ...

class _s_dcache_inv:
    """
    amdgcn.s.dcache.inv() (every AMD target)
    """
    vol: _s_dcache_inv_vol
    def __call__(self) -> Any: ...

class _s_dcache_wb_vol:
    """
    amdgcn.s.dcache.wb.vol() (gfx906, gfx90a, gfx942, gfx950)
    """
    def __call__(self) -> Any: ...

class _s_dcache_wb:
    """
    amdgcn.s.dcache.wb() (gfx906, gfx90a, gfx942, gfx950)
    """
    vol: _s_dcache_wb_vol
    def __call__(self) -> Any: ...

class _s_dcache:
    inv: _s_dcache_inv
    wb: _s_dcache_wb

class _s_decperflevel:
    """
    amdgcn.s.decperflevel(count: 0..65535) (every AMD target)
    """
    def __call__(self, count: int, /) -> Any: ...

class _s_get_barrier_state:
    """
    amdgcn.s.get.barrier.state(barrier: u32) -> u32 (gfx1200, gfx1201, gfx1250)
    """
    @overload
    def __call__(self, barrier: Any, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, barrier: Any, /) -> Any: ...

class _s_get_barrier:
    state: _s_get_barrier_state

class _s_get_named_barrier_state:
    """
    amdgcn.s.get.named.barrier.state(barrier: ptr.shared) -> u32 (gfx1200, gfx1201, gfx1250)
    """
    @overload
    def __call__(self, barrier: Any, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, barrier: Any, /) -> Any: ...

class _s_get_named_barrier:
    state: _s_get_named_barrier_state

class _s_get_named:
    barrier: _s_get_named_barrier

class _s_get:
    barrier: _s_get_barrier
    named: _s_get_named

class _s_getpc:
    """
    amdgcn.s.getpc() -> u64 (every AMD target)
    """
    @overload
    def __call__(self) -> Any: ...
    @overload
    def __call__(self, d_: Any, /) -> Any: ...

class _s_getreg:
    """
    amdgcn.s.getreg(register: 0..65535) -> u32 (every AMD target)
    """
    @overload
    def __call__(self, register: int, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, register: int, /) -> Any: ...

class _s_incperflevel:
    """
    amdgcn.s.incperflevel(count: 0..65535) (every AMD target)
    """
    def __call__(self, count: int, /) -> Any: ...

class _s_memrealtime:
    """
    amdgcn.s.memrealtime() -> u64 (gfx906, gfx90a, gfx942, gfx950, gfx1030)
    """
    @overload
    def __call__(self) -> Any: ...
    @overload
    def __call__(self, d_: Any, /) -> Any: ...

class _s_memtime:
    """
    amdgcn.s.memtime() -> u64 (gfx906, gfx90a, gfx942, gfx950, gfx1030)
    """
    @overload
    def __call__(self) -> Any: ...
    @overload
    def __call__(self, d_: Any, /) -> Any: ...

class _s_monitor_sleep:
    """
    amdgcn.s.monitor.sleep(count: 0..65535) (gfx1250)
    """
    def __call__(self, count: int, /) -> Any: ...

class _s_monitor:
    sleep: _s_monitor_sleep

class _s_nop:
    """
    amdgcn.s.nop(count: 0..65535) (every AMD target)
    """
    def __call__(self, count: int, /) -> Any: ...

class _s_prefetch_data:
    """
    amdgcn.s.prefetch.data(address: T, length: u32), T: ptr ptr.global ptr.const (gfx1200, gfx1201, gfx1250)
    """
    p0: _s_prefetch_data
    p1: _s_prefetch_data
    p4: _s_prefetch_data
    def __call__(self, address: Any, length: Any, /) -> Any: ...

class _s_prefetch:
    data: _s_prefetch_data

class _s_quadmask:
    """
    amdgcn.s.quadmask(a: U) -> T, T U: u32,u32 u64,u64 (every AMD target)
    """
    i32: _s_quadmask
    i64: _s_quadmask
    @overload
    def __call__(self, a: Any, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, a: Any, /) -> Any: ...

class _s_sendmsg_rtn:
    """
    amdgcn.s.sendmsg.rtn(message: 128..135) -> T, T: u32 u64 (gfx1100, gfx1151, gfx1200, gfx1201, gfx1250)
    """
    i32: _s_sendmsg_rtn
    i64: _s_sendmsg_rtn
    @overload
    def __call__(self, message: int, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, message: int, /) -> Any: ...

class _s_sendmsg:
    """
    amdgcn.s.sendmsg(message: 0..65535, value: u32) (every AMD target)
    """
    rtn: _s_sendmsg_rtn
    def __call__(self, message: int, value: Any, /) -> Any: ...

class _s_sendmsghalt:
    """
    amdgcn.s.sendmsghalt(message: 0..65535, value: u32) (every AMD target)
    """
    def __call__(self, message: int, value: Any, /) -> Any: ...

class _s_sethalt:
    """
    amdgcn.s.sethalt(count: 0..65535) (every AMD target)
    """
    def __call__(self, count: int, /) -> Any: ...

class _s_setprio_inc_wg:
    """
    amdgcn.s.setprio.inc.wg(count: 0..65535) (gfx1250)
    """
    def __call__(self, count: int, /) -> Any: ...

class _s_setprio_inc:
    wg: _s_setprio_inc_wg

class _s_setprio:
    """
    amdgcn.s.setprio(count: 0..3) (every AMD target)
    """
    inc: _s_setprio_inc
    def __call__(self, count: int, /) -> Any: ...

class _s_setreg:
    """
    amdgcn.s.setreg(register: 0..65535, value: u32) (every AMD target)
    """
    def __call__(self, register: int, value: Any, /) -> Any: ...

class _s_sleep_var:
    """
    amdgcn.s.sleep.var(count: u32) (gfx1200, gfx1201, gfx1250)
    """
    def __call__(self, count: Any, /) -> Any: ...

class _s_sleep:
    """
    amdgcn.s.sleep(count: 0..65535) (every AMD target)
    """
    var: _s_sleep_var
    def __call__(self, count: int, /) -> Any: ...

class _s_ttracedata_imm:
    """
    amdgcn.s.ttracedata.imm(count: 0..65535) (gfx1030, gfx1100, gfx1151, gfx1200, gfx1201, gfx1250)
    """
    def __call__(self, count: int, /) -> Any: ...

class _s_ttracedata:
    """
    amdgcn.s.ttracedata(count: u32) (every AMD target)
    """
    imm: _s_ttracedata_imm
    def __call__(self, count: Any, /) -> Any: ...

class _s_wait_asynccnt:
    """
    amdgcn.s.wait.asynccnt(count: 0..63) (gfx1250)
    """
    def __call__(self, count: int, /) -> Any: ...

class _s_wait_bvhcnt:
    """
    amdgcn.s.wait.bvhcnt(count: 0..7) (gfx1200, gfx1201)
    """
    def __call__(self, count: int, /) -> Any: ...

class _s_wait_dscnt:
    """
    amdgcn.s.wait.dscnt(count: 0..63) (gfx1200, gfx1201, gfx1250)
    """
    def __call__(self, count: int, /) -> Any: ...

class _s_wait_event_export_ready:
    """
    amdgcn.s.wait.event.export.ready() (gfx1100, gfx1151, gfx1200, gfx1201)
    """
    def __call__(self) -> Any: ...

class _s_wait_event_export:
    ready: _s_wait_event_export_ready

class _s_wait_event:
    export: _s_wait_event_export

class _s_wait_expcnt:
    """
    amdgcn.s.wait.expcnt(count: 0..7) (gfx1200, gfx1201)
    """
    def __call__(self, count: int, /) -> Any: ...

class _s_wait_kmcnt:
    """
    amdgcn.s.wait.kmcnt(count: 0..31) (gfx1200, gfx1201, gfx1250)
    """
    def __call__(self, count: int, /) -> Any: ...

class _s_wait_loadcnt:
    """
    amdgcn.s.wait.loadcnt(count: 0..63) (gfx1200, gfx1201, gfx1250)
    """
    def __call__(self, count: int, /) -> Any: ...

class _s_wait_samplecnt:
    """
    amdgcn.s.wait.samplecnt(count: 0..63) (gfx1200, gfx1201)
    """
    def __call__(self, count: int, /) -> Any: ...

class _s_wait_storecnt:
    """
    amdgcn.s.wait.storecnt(count: 0..63) (gfx1200, gfx1201, gfx1250)
    """
    def __call__(self, count: int, /) -> Any: ...

class _s_wait_tensorcnt:
    """
    amdgcn.s.wait.tensorcnt(count: 0..65535) (gfx1250)
    """
    def __call__(self, count: int, /) -> Any: ...

class _s_wait:
    asynccnt: _s_wait_asynccnt
    bvhcnt: _s_wait_bvhcnt
    dscnt: _s_wait_dscnt
    event: _s_wait_event
    expcnt: _s_wait_expcnt
    kmcnt: _s_wait_kmcnt
    loadcnt: _s_wait_loadcnt
    samplecnt: _s_wait_samplecnt
    storecnt: _s_wait_storecnt
    tensorcnt: _s_wait_tensorcnt

class _s_waitcnt:
    """
    amdgcn.s.waitcnt(count: 0..65535) (gfx906, gfx90a, gfx942, gfx950, gfx1030, gfx1100, gfx1151, gfx1200, gfx1201)
    """
    def __call__(self, count: int, /) -> Any: ...

class _s_wakeup_barrier:
    """
    amdgcn.s.wakeup.barrier(barrier: ptr.shared) (gfx1250)
    """
    def __call__(self, barrier: Any, /) -> Any: ...

class _s_wakeup:
    barrier: _s_wakeup_barrier

class _s_wqm:
    """
    amdgcn.s.wqm(a: U) -> T, T U: u32,u32 u64,u64 (every AMD target)
    """
    i32: _s_wqm
    i64: _s_wqm
    @overload
    def __call__(self, a: Any, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, a: Any, /) -> Any: ...

class _s:
    barrier: _s_barrier
    bitreplicate: _s_bitreplicate
    buffer: _s_buffer
    cluster: _s_cluster
    dcache: _s_dcache
    decperflevel: _s_decperflevel
    get: _s_get
    getpc: _s_getpc
    getreg: _s_getreg
    incperflevel: _s_incperflevel
    memrealtime: _s_memrealtime
    memtime: _s_memtime
    monitor: _s_monitor
    nop: _s_nop
    prefetch: _s_prefetch
    quadmask: _s_quadmask
    sendmsg: _s_sendmsg
    sendmsghalt: _s_sendmsghalt
    sethalt: _s_sethalt
    setprio: _s_setprio
    setreg: _s_setreg
    sleep: _s_sleep
    ttracedata: _s_ttracedata
    wait: _s_wait
    waitcnt: _s_waitcnt
    wakeup: _s_wakeup
    wqm: _s_wqm

class _sad_hi_u8:
    """
    amdgcn.sad.hi.u8(a: u32, b: u32, c: u32) -> u32 (every AMD target)
    """
    @overload
    def __call__(self, a: Any, b: Any, c: Any, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, a: Any, b: Any, c: Any, /) -> Any: ...

class _sad_hi:
    u8: _sad_hi_u8

class _sad_u16:
    """
    amdgcn.sad.u16(a: u32, b: u32, c: u32) -> u32 (every AMD target)
    """
    @overload
    def __call__(self, a: Any, b: Any, c: Any, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, a: Any, b: Any, c: Any, /) -> Any: ...

class _sad_u8:
    """
    amdgcn.sad.u8(a: u32, b: u32, c: u32) -> u32 (every AMD target)
    """
    @overload
    def __call__(self, a: Any, b: Any, c: Any, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, a: Any, b: Any, c: Any, /) -> Any: ...

class _sad:
    hi: _sad_hi
    u16: _sad_u16
    u8: _sad_u8

class _sat_pk4_i4_i8:
    """
    amdgcn.sat.pk4.i4.i8(a: u32) -> u16 (gfx1250)
    """
    @overload
    def __call__(self, a: Any, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, a: Any, /) -> Any: ...

class _sat_pk4_i4:
    i8: _sat_pk4_i4_i8

class _sat_pk4_u4_u8:
    """
    amdgcn.sat.pk4.u4.u8(a: u32) -> u16 (gfx1250)
    """
    @overload
    def __call__(self, a: Any, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, a: Any, /) -> Any: ...

class _sat_pk4_u4:
    u8: _sat_pk4_u4_u8

class _sat_pk4:
    i4: _sat_pk4_i4
    u4: _sat_pk4_u4

class _sat:
    pk4: _sat_pk4

class _sbfe:
    """
    amdgcn.sbfe(a: T, offset: u32, width: u32) -> T, T: s32 (every AMD target)
    """
    i32: _sbfe
    @overload
    def __call__(self, a: Any, offset: Any, width: Any, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, a: Any, offset: Any, width: Any, /) -> Any: ...

class _sched_barrier:
    """
    amdgcn.sched.barrier(mask: 0..2047) (every AMD target)
    """
    def __call__(self, mask: int, /) -> Any: ...

class _sched_group_barrier:
    """
    amdgcn.sched.group.barrier(mask: 0..2047, size: 0..2147483647, group: 0..2147483647) (every AMD target)
    """
    def __call__(self, mask: int, size: int, group: int, /) -> Any: ...

class _sched_group:
    barrier: _sched_group_barrier

class _sched:
    barrier: _sched_barrier
    group: _sched_group

class _sdot2:
    """
    amdgcn.sdot2(a: s16.x2, b: s16.x2, c: s32, clamp: bool) -> s32 (gfx906, gfx90a, gfx942, gfx950, gfx1030)
    """
    @overload
    def __call__(self, a: Any, b: Any, c: Any, clamp: int, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, a: Any, b: Any, c: Any, clamp: int, /) -> Any: ...

class _sdot4:
    """
    amdgcn.sdot4(a: s32, b: s32, c: s32, clamp: bool) -> s32 (every AMD target)
    """
    @overload
    def __call__(self, a: Any, b: Any, c: Any, clamp: int, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, a: Any, b: Any, c: Any, clamp: int, /) -> Any: ...

class _sdot8:
    """
    amdgcn.sdot8(a: s32, b: s32, c: s32, clamp: bool) -> s32 (every AMD target)
    """
    @overload
    def __call__(self, a: Any, b: Any, c: Any, clamp: int, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, a: Any, b: Any, c: Any, clamp: int, /) -> Any: ...

class _set_inactive:
    """
    amdgcn.set.inactive(active: T, inactive: T) -> T, T: u32 f32 u64 f64 u32.x2 u32.x3 u32.x4 f32.x2 f32.x3 f32.x4 u16 f16 bf16 u16.x2 f16.x2 bf16.x2 u16.x4 f16.x4 bf16.x4 u16.x8 f16.x8 bf16.x8 (every AMD target)
    """
    bf16: _set_inactive
    f16: _set_inactive
    f32: _set_inactive
    f64: _set_inactive
    i16: _set_inactive
    i32: _set_inactive
    i64: _set_inactive
    v2bf16: _set_inactive
    v2f16: _set_inactive
    v2f32: _set_inactive
    v2i16: _set_inactive
    v2i32: _set_inactive
    v3f32: _set_inactive
    v3i32: _set_inactive
    v4bf16: _set_inactive
    v4f16: _set_inactive
    v4f32: _set_inactive
    v4i16: _set_inactive
    v4i32: _set_inactive
    v8bf16: _set_inactive
    v8f16: _set_inactive
    v8i16: _set_inactive
    @overload
    def __call__(self, active: Any, inactive: Any, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, active: Any, inactive: Any, /) -> Any: ...

class _set:
    inactive: _set_inactive

class _sffbh:
    """
    amdgcn.sffbh(a: T) -> T, T: s32 (every AMD target)
    """
    i32: _sffbh
    @overload
    def __call__(self, a: Any, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, a: Any, /) -> Any: ...

class _sin:
    """
    amdgcn.sin(a: T) -> T, T: bf16 (gfx1250)
    amdgcn.sin(a: T) -> T, T: f16 f32 (every AMD target)
    """
    bf16: _sin
    f16: _sin
    f32: _sin
    @overload
    def __call__(self, a: Any, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, a: Any, /) -> Any: ...

class _smfmac_f32_16x16x128_bf8_bf8:
    """
    amdgcn.smfmac.f32._16x16x128.bf8.bf8(a: u32.x4, b: u32.x8, c: f32.x4, index: u32, cbsz: 0..7, abid: 0..15) -> f32.x4 (gfx950)
    """
    @overload
    def __call__(self, a: Any, b: Any, c: Any, index: Any, cbsz: int, abid: int, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, a: Any, b: Any, c: Any, index: Any, cbsz: int, abid: int, /) -> Any: ...

class _smfmac_f32_16x16x128_bf8_fp8:
    """
    amdgcn.smfmac.f32._16x16x128.bf8.fp8(a: u32.x4, b: u32.x8, c: f32.x4, index: u32, cbsz: 0..7, abid: 0..15) -> f32.x4 (gfx950)
    """
    @overload
    def __call__(self, a: Any, b: Any, c: Any, index: Any, cbsz: int, abid: int, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, a: Any, b: Any, c: Any, index: Any, cbsz: int, abid: int, /) -> Any: ...

class _smfmac_f32_16x16x128_bf8:
    bf8: _smfmac_f32_16x16x128_bf8_bf8
    fp8: _smfmac_f32_16x16x128_bf8_fp8

class _smfmac_f32_16x16x128_fp8_bf8:
    """
    amdgcn.smfmac.f32._16x16x128.fp8.bf8(a: u32.x4, b: u32.x8, c: f32.x4, index: u32, cbsz: 0..7, abid: 0..15) -> f32.x4 (gfx950)
    """
    @overload
    def __call__(self, a: Any, b: Any, c: Any, index: Any, cbsz: int, abid: int, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, a: Any, b: Any, c: Any, index: Any, cbsz: int, abid: int, /) -> Any: ...

class _smfmac_f32_16x16x128_fp8_fp8:
    """
    amdgcn.smfmac.f32._16x16x128.fp8.fp8(a: u32.x4, b: u32.x8, c: f32.x4, index: u32, cbsz: 0..7, abid: 0..15) -> f32.x4 (gfx950)
    """
    @overload
    def __call__(self, a: Any, b: Any, c: Any, index: Any, cbsz: int, abid: int, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, a: Any, b: Any, c: Any, index: Any, cbsz: int, abid: int, /) -> Any: ...

class _smfmac_f32_16x16x128_fp8:
    bf8: _smfmac_f32_16x16x128_fp8_bf8
    fp8: _smfmac_f32_16x16x128_fp8_fp8

class _smfmac_f32_16x16x128:
    bf8: _smfmac_f32_16x16x128_bf8
    fp8: _smfmac_f32_16x16x128_fp8

class _smfmac_f32_16x16x32_bf16:
    """
    amdgcn.smfmac.f32._16x16x32.bf16(a: bf16.x4, b: bf16.x8, c: f32.x4, index: u32, cbsz: 0..7, abid: 0..15) -> f32.x4 (gfx942, gfx950)
    """
    @overload
    def __call__(self, a: Any, b: Any, c: Any, index: Any, cbsz: int, abid: int, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, a: Any, b: Any, c: Any, index: Any, cbsz: int, abid: int, /) -> Any: ...

class _smfmac_f32_16x16x32_f16:
    """
    amdgcn.smfmac.f32._16x16x32.f16(a: f16.x4, b: f16.x8, c: f32.x4, index: u32, cbsz: 0..7, abid: 0..15) -> f32.x4 (gfx942, gfx950)
    """
    @overload
    def __call__(self, a: Any, b: Any, c: Any, index: Any, cbsz: int, abid: int, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, a: Any, b: Any, c: Any, index: Any, cbsz: int, abid: int, /) -> Any: ...

class _smfmac_f32_16x16x32:
    bf16: _smfmac_f32_16x16x32_bf16
    f16: _smfmac_f32_16x16x32_f16

class _smfmac_f32_16x16x64_bf16:
    """
    amdgcn.smfmac.f32._16x16x64.bf16(a: bf16.x8, b: bf16.x16, c: f32.x4, index: u32, cbsz: 0..7, abid: 0..15) -> f32.x4 (gfx950)
    """
    @overload
    def __call__(self, a: Any, b: Any, c: Any, index: Any, cbsz: int, abid: int, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, a: Any, b: Any, c: Any, index: Any, cbsz: int, abid: int, /) -> Any: ...

class _smfmac_f32_16x16x64_bf8_bf8:
    """
    amdgcn.smfmac.f32._16x16x64.bf8.bf8(a: u32.x2, b: u32.x4, c: f32.x4, index: u32, cbsz: 0..7, abid: 0..15) -> f32.x4 (gfx942, gfx950)
    """
    @overload
    def __call__(self, a: Any, b: Any, c: Any, index: Any, cbsz: int, abid: int, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, a: Any, b: Any, c: Any, index: Any, cbsz: int, abid: int, /) -> Any: ...

class _smfmac_f32_16x16x64_bf8_fp8:
    """
    amdgcn.smfmac.f32._16x16x64.bf8.fp8(a: u32.x2, b: u32.x4, c: f32.x4, index: u32, cbsz: 0..7, abid: 0..15) -> f32.x4 (gfx942, gfx950)
    """
    @overload
    def __call__(self, a: Any, b: Any, c: Any, index: Any, cbsz: int, abid: int, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, a: Any, b: Any, c: Any, index: Any, cbsz: int, abid: int, /) -> Any: ...

class _smfmac_f32_16x16x64_bf8:
    bf8: _smfmac_f32_16x16x64_bf8_bf8
    fp8: _smfmac_f32_16x16x64_bf8_fp8

class _smfmac_f32_16x16x64_f16:
    """
    amdgcn.smfmac.f32._16x16x64.f16(a: f16.x8, b: f16.x16, c: f32.x4, index: u32, cbsz: 0..7, abid: 0..15) -> f32.x4 (gfx950)
    """
    @overload
    def __call__(self, a: Any, b: Any, c: Any, index: Any, cbsz: int, abid: int, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, a: Any, b: Any, c: Any, index: Any, cbsz: int, abid: int, /) -> Any: ...

class _smfmac_f32_16x16x64_fp8_bf8:
    """
    amdgcn.smfmac.f32._16x16x64.fp8.bf8(a: u32.x2, b: u32.x4, c: f32.x4, index: u32, cbsz: 0..7, abid: 0..15) -> f32.x4 (gfx942, gfx950)
    """
    @overload
    def __call__(self, a: Any, b: Any, c: Any, index: Any, cbsz: int, abid: int, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, a: Any, b: Any, c: Any, index: Any, cbsz: int, abid: int, /) -> Any: ...

class _smfmac_f32_16x16x64_fp8_fp8:
    """
    amdgcn.smfmac.f32._16x16x64.fp8.fp8(a: u32.x2, b: u32.x4, c: f32.x4, index: u32, cbsz: 0..7, abid: 0..15) -> f32.x4 (gfx942, gfx950)
    """
    @overload
    def __call__(self, a: Any, b: Any, c: Any, index: Any, cbsz: int, abid: int, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, a: Any, b: Any, c: Any, index: Any, cbsz: int, abid: int, /) -> Any: ...

class _smfmac_f32_16x16x64_fp8:
    bf8: _smfmac_f32_16x16x64_fp8_bf8
    fp8: _smfmac_f32_16x16x64_fp8_fp8

class _smfmac_f32_16x16x64:
    bf16: _smfmac_f32_16x16x64_bf16
    bf8: _smfmac_f32_16x16x64_bf8
    f16: _smfmac_f32_16x16x64_f16
    fp8: _smfmac_f32_16x16x64_fp8

class _smfmac_f32_32x32x16_bf16:
    """
    amdgcn.smfmac.f32._32x32x16.bf16(a: bf16.x4, b: bf16.x8, c: f32.x16, index: u32, cbsz: 0..7, abid: 0..15) -> f32.x16 (gfx942, gfx950)
    """
    @overload
    def __call__(self, a: Any, b: Any, c: Any, index: Any, cbsz: int, abid: int, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, a: Any, b: Any, c: Any, index: Any, cbsz: int, abid: int, /) -> Any: ...

class _smfmac_f32_32x32x16_f16:
    """
    amdgcn.smfmac.f32._32x32x16.f16(a: f16.x4, b: f16.x8, c: f32.x16, index: u32, cbsz: 0..7, abid: 0..15) -> f32.x16 (gfx942, gfx950)
    """
    @overload
    def __call__(self, a: Any, b: Any, c: Any, index: Any, cbsz: int, abid: int, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, a: Any, b: Any, c: Any, index: Any, cbsz: int, abid: int, /) -> Any: ...

class _smfmac_f32_32x32x16:
    bf16: _smfmac_f32_32x32x16_bf16
    f16: _smfmac_f32_32x32x16_f16

class _smfmac_f32_32x32x32_bf16:
    """
    amdgcn.smfmac.f32._32x32x32.bf16(a: bf16.x8, b: bf16.x16, c: f32.x16, index: u32, cbsz: 0..7, abid: 0..15) -> f32.x16 (gfx950)
    """
    @overload
    def __call__(self, a: Any, b: Any, c: Any, index: Any, cbsz: int, abid: int, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, a: Any, b: Any, c: Any, index: Any, cbsz: int, abid: int, /) -> Any: ...

class _smfmac_f32_32x32x32_bf8_bf8:
    """
    amdgcn.smfmac.f32._32x32x32.bf8.bf8(a: u32.x2, b: u32.x4, c: f32.x16, index: u32, cbsz: 0..7, abid: 0..15) -> f32.x16 (gfx942, gfx950)
    """
    @overload
    def __call__(self, a: Any, b: Any, c: Any, index: Any, cbsz: int, abid: int, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, a: Any, b: Any, c: Any, index: Any, cbsz: int, abid: int, /) -> Any: ...

class _smfmac_f32_32x32x32_bf8_fp8:
    """
    amdgcn.smfmac.f32._32x32x32.bf8.fp8(a: u32.x2, b: u32.x4, c: f32.x16, index: u32, cbsz: 0..7, abid: 0..15) -> f32.x16 (gfx942, gfx950)
    """
    @overload
    def __call__(self, a: Any, b: Any, c: Any, index: Any, cbsz: int, abid: int, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, a: Any, b: Any, c: Any, index: Any, cbsz: int, abid: int, /) -> Any: ...

class _smfmac_f32_32x32x32_bf8:
    bf8: _smfmac_f32_32x32x32_bf8_bf8
    fp8: _smfmac_f32_32x32x32_bf8_fp8

class _smfmac_f32_32x32x32_f16:
    """
    amdgcn.smfmac.f32._32x32x32.f16(a: f16.x8, b: f16.x16, c: f32.x16, index: u32, cbsz: 0..7, abid: 0..15) -> f32.x16 (gfx950)
    """
    @overload
    def __call__(self, a: Any, b: Any, c: Any, index: Any, cbsz: int, abid: int, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, a: Any, b: Any, c: Any, index: Any, cbsz: int, abid: int, /) -> Any: ...

class _smfmac_f32_32x32x32_fp8_bf8:
    """
    amdgcn.smfmac.f32._32x32x32.fp8.bf8(a: u32.x2, b: u32.x4, c: f32.x16, index: u32, cbsz: 0..7, abid: 0..15) -> f32.x16 (gfx942, gfx950)
    """
    @overload
    def __call__(self, a: Any, b: Any, c: Any, index: Any, cbsz: int, abid: int, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, a: Any, b: Any, c: Any, index: Any, cbsz: int, abid: int, /) -> Any: ...

class _smfmac_f32_32x32x32_fp8_fp8:
    """
    amdgcn.smfmac.f32._32x32x32.fp8.fp8(a: u32.x2, b: u32.x4, c: f32.x16, index: u32, cbsz: 0..7, abid: 0..15) -> f32.x16 (gfx942, gfx950)
    """
    @overload
    def __call__(self, a: Any, b: Any, c: Any, index: Any, cbsz: int, abid: int, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, a: Any, b: Any, c: Any, index: Any, cbsz: int, abid: int, /) -> Any: ...

class _smfmac_f32_32x32x32_fp8:
    bf8: _smfmac_f32_32x32x32_fp8_bf8
    fp8: _smfmac_f32_32x32x32_fp8_fp8

class _smfmac_f32_32x32x32:
    bf16: _smfmac_f32_32x32x32_bf16
    bf8: _smfmac_f32_32x32x32_bf8
    f16: _smfmac_f32_32x32x32_f16
    fp8: _smfmac_f32_32x32x32_fp8

class _smfmac_f32_32x32x64_bf8_bf8:
    """
    amdgcn.smfmac.f32._32x32x64.bf8.bf8(a: u32.x4, b: u32.x8, c: f32.x16, index: u32, cbsz: 0..7, abid: 0..15) -> f32.x16 (gfx950)
    """
    @overload
    def __call__(self, a: Any, b: Any, c: Any, index: Any, cbsz: int, abid: int, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, a: Any, b: Any, c: Any, index: Any, cbsz: int, abid: int, /) -> Any: ...

class _smfmac_f32_32x32x64_bf8_fp8:
    """
    amdgcn.smfmac.f32._32x32x64.bf8.fp8(a: u32.x4, b: u32.x8, c: f32.x16, index: u32, cbsz: 0..7, abid: 0..15) -> f32.x16 (gfx950)
    """
    @overload
    def __call__(self, a: Any, b: Any, c: Any, index: Any, cbsz: int, abid: int, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, a: Any, b: Any, c: Any, index: Any, cbsz: int, abid: int, /) -> Any: ...

class _smfmac_f32_32x32x64_bf8:
    bf8: _smfmac_f32_32x32x64_bf8_bf8
    fp8: _smfmac_f32_32x32x64_bf8_fp8

class _smfmac_f32_32x32x64_fp8_bf8:
    """
    amdgcn.smfmac.f32._32x32x64.fp8.bf8(a: u32.x4, b: u32.x8, c: f32.x16, index: u32, cbsz: 0..7, abid: 0..15) -> f32.x16 (gfx950)
    """
    @overload
    def __call__(self, a: Any, b: Any, c: Any, index: Any, cbsz: int, abid: int, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, a: Any, b: Any, c: Any, index: Any, cbsz: int, abid: int, /) -> Any: ...

class _smfmac_f32_32x32x64_fp8_fp8:
    """
    amdgcn.smfmac.f32._32x32x64.fp8.fp8(a: u32.x4, b: u32.x8, c: f32.x16, index: u32, cbsz: 0..7, abid: 0..15) -> f32.x16 (gfx950)
    """
    @overload
    def __call__(self, a: Any, b: Any, c: Any, index: Any, cbsz: int, abid: int, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, a: Any, b: Any, c: Any, index: Any, cbsz: int, abid: int, /) -> Any: ...

class _smfmac_f32_32x32x64_fp8:
    bf8: _smfmac_f32_32x32x64_fp8_bf8
    fp8: _smfmac_f32_32x32x64_fp8_fp8

class _smfmac_f32_32x32x64:
    bf8: _smfmac_f32_32x32x64_bf8
    fp8: _smfmac_f32_32x32x64_fp8

class _smfmac_f32:
    _16x16x128: _smfmac_f32_16x16x128
    _16x16x32: _smfmac_f32_16x16x32
    _16x16x64: _smfmac_f32_16x16x64
    _32x32x16: _smfmac_f32_32x32x16
    _32x32x32: _smfmac_f32_32x32x32
    _32x32x64: _smfmac_f32_32x32x64

class _smfmac_i32_16x16x128_i8:
    """
    amdgcn.smfmac.i32._16x16x128.i8(a: u32.x4, b: u32.x8, c: s32.x4, index: u32, cbsz: 0..7, abid: 0..15) -> s32.x4 (gfx950)
    """
    @overload
    def __call__(self, a: Any, b: Any, c: Any, index: Any, cbsz: int, abid: int, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, a: Any, b: Any, c: Any, index: Any, cbsz: int, abid: int, /) -> Any: ...

class _smfmac_i32_16x16x128:
    i8: _smfmac_i32_16x16x128_i8

class _smfmac_i32_16x16x64_i8:
    """
    amdgcn.smfmac.i32._16x16x64.i8(a: u32.x2, b: u32.x4, c: s32.x4, index: u32, cbsz: 0..7, abid: 0..15) -> s32.x4 (gfx942, gfx950)
    """
    @overload
    def __call__(self, a: Any, b: Any, c: Any, index: Any, cbsz: int, abid: int, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, a: Any, b: Any, c: Any, index: Any, cbsz: int, abid: int, /) -> Any: ...

class _smfmac_i32_16x16x64:
    i8: _smfmac_i32_16x16x64_i8

class _smfmac_i32_32x32x32_i8:
    """
    amdgcn.smfmac.i32._32x32x32.i8(a: u32.x2, b: u32.x4, c: s32.x16, index: u32, cbsz: 0..7, abid: 0..15) -> s32.x16 (gfx942, gfx950)
    """
    @overload
    def __call__(self, a: Any, b: Any, c: Any, index: Any, cbsz: int, abid: int, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, a: Any, b: Any, c: Any, index: Any, cbsz: int, abid: int, /) -> Any: ...

class _smfmac_i32_32x32x32:
    i8: _smfmac_i32_32x32x32_i8

class _smfmac_i32_32x32x64_i8:
    """
    amdgcn.smfmac.i32._32x32x64.i8(a: u32.x4, b: u32.x8, c: s32.x16, index: u32, cbsz: 0..7, abid: 0..15) -> s32.x16 (gfx950)
    """
    @overload
    def __call__(self, a: Any, b: Any, c: Any, index: Any, cbsz: int, abid: int, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, a: Any, b: Any, c: Any, index: Any, cbsz: int, abid: int, /) -> Any: ...

class _smfmac_i32_32x32x64:
    i8: _smfmac_i32_32x32x64_i8

class _smfmac_i32:
    _16x16x128: _smfmac_i32_16x16x128
    _16x16x64: _smfmac_i32_16x16x64
    _32x32x32: _smfmac_i32_32x32x32
    _32x32x64: _smfmac_i32_32x32x64

class _smfmac:
    f32: _smfmac_f32
    i32: _smfmac_i32

class _softwqm:
    """
    amdgcn.softwqm(a: T) -> T, T: u32 f32 u64 f64 u32.x2 u32.x3 u32.x4 f32.x2 f32.x3 f32.x4 u16 f16 bf16 u16.x2 f16.x2 bf16.x2 u16.x4 f16.x4 bf16.x4 u16.x8 f16.x8 bf16.x8 (every AMD target)
    """
    bf16: _softwqm
    f16: _softwqm
    f32: _softwqm
    f64: _softwqm
    i16: _softwqm
    i32: _softwqm
    i64: _softwqm
    v2bf16: _softwqm
    v2f16: _softwqm
    v2f32: _softwqm
    v2i16: _softwqm
    v2i32: _softwqm
    v3f32: _softwqm
    v3i32: _softwqm
    v4bf16: _softwqm
    v4f16: _softwqm
    v4f32: _softwqm
    v4i16: _softwqm
    v4i32: _softwqm
    v8bf16: _softwqm
    v8f16: _softwqm
    v8i16: _softwqm
    @overload
    def __call__(self, a: Any, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, a: Any, /) -> Any: ...

class _sqrt:
    """
    amdgcn.sqrt(a: T) -> T, T: bf16 (gfx1250)
    amdgcn.sqrt(a: T) -> T, T: f16 f32 f64 (every AMD target)
    """
    bf16: _sqrt
    f16: _sqrt
    f32: _sqrt
    f64: _sqrt
    @overload
    def __call__(self, a: Any, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, a: Any, /) -> Any: ...

class _strict_wqm:
    """
    amdgcn.strict.wqm(a: T) -> T, T: u16 f16 bf16 (gfx906, gfx90a, gfx942, gfx950, gfx1030, gfx1200, gfx1201, gfx1250)
    amdgcn.strict.wqm(a: T) -> T, T: u32 f32 u64 f64 u32.x2 u32.x3 u32.x4 f32.x2 f32.x3 f32.x4 u16.x2 f16.x2 bf16.x2 u16.x4 f16.x4 bf16.x4 u16.x8 f16.x8 bf16.x8 (every AMD target)
    """
    bf16: _strict_wqm
    f16: _strict_wqm
    f32: _strict_wqm
    f64: _strict_wqm
    i16: _strict_wqm
    i32: _strict_wqm
    i64: _strict_wqm
    v2bf16: _strict_wqm
    v2f16: _strict_wqm
    v2f32: _strict_wqm
    v2i16: _strict_wqm
    v2i32: _strict_wqm
    v3f32: _strict_wqm
    v3i32: _strict_wqm
    v4bf16: _strict_wqm
    v4f16: _strict_wqm
    v4f32: _strict_wqm
    v4i16: _strict_wqm
    v4i32: _strict_wqm
    v8bf16: _strict_wqm
    v8f16: _strict_wqm
    v8i16: _strict_wqm
    @overload
    def __call__(self, a: Any, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, a: Any, /) -> Any: ...

class _strict_wwm:
    """
    amdgcn.strict.wwm(a: T) -> T, T: u16 f16 bf16 (gfx906, gfx90a, gfx942, gfx950, gfx1030, gfx1200, gfx1201, gfx1250)
    amdgcn.strict.wwm(a: T) -> T, T: u32 f32 u64 f64 u32.x2 u32.x3 u32.x4 f32.x2 f32.x3 f32.x4 u16.x2 f16.x2 bf16.x2 u16.x4 f16.x4 bf16.x4 u16.x8 f16.x8 bf16.x8 (every AMD target)
    """
    bf16: _strict_wwm
    f16: _strict_wwm
    f32: _strict_wwm
    f64: _strict_wwm
    i16: _strict_wwm
    i32: _strict_wwm
    i64: _strict_wwm
    v2bf16: _strict_wwm
    v2f16: _strict_wwm
    v2f32: _strict_wwm
    v2i16: _strict_wwm
    v2i32: _strict_wwm
    v3f32: _strict_wwm
    v3i32: _strict_wwm
    v4bf16: _strict_wwm
    v4f16: _strict_wwm
    v4f32: _strict_wwm
    v4i16: _strict_wwm
    v4i32: _strict_wwm
    v8bf16: _strict_wwm
    v8f16: _strict_wwm
    v8i16: _strict_wwm
    @overload
    def __call__(self, a: Any, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, a: Any, /) -> Any: ...

class _strict:
    wqm: _strict_wqm
    wwm: _strict_wwm

class _struct_atomic_buffer_load:
    """
    amdgcn.struct.atomic.buffer.load(rsrc: u32.x4, index: u32, offset: u32, soffset: u32, aux: cache) -> T, T: u8 u32 f32 u64 f64 u32.x2 u32.x3 u32.x4 f32.x2 f32.x3 f32.x4 u16 f16 bf16 u16.x2 f16.x2 bf16.x2 u16.x4 f16.x4 bf16.x4 u16.x8 f16.x8 bf16.x8 (every AMD target)
    """
    bf16: _struct_atomic_buffer_load
    f16: _struct_atomic_buffer_load
    f32: _struct_atomic_buffer_load
    f64: _struct_atomic_buffer_load
    i16: _struct_atomic_buffer_load
    i32: _struct_atomic_buffer_load
    i64: _struct_atomic_buffer_load
    i8: _struct_atomic_buffer_load
    v2bf16: _struct_atomic_buffer_load
    v2f16: _struct_atomic_buffer_load
    v2f32: _struct_atomic_buffer_load
    v2i16: _struct_atomic_buffer_load
    v2i32: _struct_atomic_buffer_load
    v3f32: _struct_atomic_buffer_load
    v3i32: _struct_atomic_buffer_load
    v4bf16: _struct_atomic_buffer_load
    v4f16: _struct_atomic_buffer_load
    v4f32: _struct_atomic_buffer_load
    v4i16: _struct_atomic_buffer_load
    v4i32: _struct_atomic_buffer_load
    v8bf16: _struct_atomic_buffer_load
    v8f16: _struct_atomic_buffer_load
    v8i16: _struct_atomic_buffer_load
    @overload
    def __call__(self, rsrc: Any, index: Any, offset: Any, soffset: Any, aux: int, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, rsrc: Any, index: Any, offset: Any, soffset: Any, aux: int, /) -> Any: ...

class _struct_atomic_buffer:
    load: _struct_atomic_buffer_load

class _struct_atomic:
    buffer: _struct_atomic_buffer

class _struct_buffer_atomic_add:
    """
    amdgcn.struct.buffer.atomic.add(value: T, rsrc: u32.x4, index: u32, offset: u32, soffset: u32, aux: cache) -> T, T: u32 u64 (every AMD target)
    """
    i32: _struct_buffer_atomic_add
    i64: _struct_buffer_atomic_add
    @overload
    def __call__(self, value: Any, rsrc: Any, index: Any, offset: Any, soffset: Any, aux: int, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, value: Any, rsrc: Any, index: Any, offset: Any, soffset: Any, aux: int, /) -> Any: ...

class _struct_buffer_atomic_and:
    """
    amdgcn.struct.buffer.atomic.and_(value: T, rsrc: u32.x4, index: u32, offset: u32, soffset: u32, aux: cache) -> T, T: u32 u64 (every AMD target)
    """
    i32: _struct_buffer_atomic_and
    i64: _struct_buffer_atomic_and
    @overload
    def __call__(self, value: Any, rsrc: Any, index: Any, offset: Any, soffset: Any, aux: int, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, value: Any, rsrc: Any, index: Any, offset: Any, soffset: Any, aux: int, /) -> Any: ...

class _struct_buffer_atomic_cmpswap:
    """
    amdgcn.struct.buffer.atomic.cmpswap(value: T, compare: T, rsrc: u32.x4, index: u32, offset: u32, soffset: u32, aux: cache) -> T, T: u32 u64 (every AMD target)
    """
    i32: _struct_buffer_atomic_cmpswap
    i64: _struct_buffer_atomic_cmpswap
    @overload
    def __call__(self, value: Any, compare: Any, rsrc: Any, index: Any, offset: Any, soffset: Any, aux: int, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, value: Any, compare: Any, rsrc: Any, index: Any, offset: Any, soffset: Any, aux: int, /) -> Any: ...

class _struct_buffer_atomic_cond_sub_u32:
    """
    amdgcn.struct.buffer.atomic.cond.sub.u32(value: T, rsrc: u32.x4, index: u32, offset: u32, soffset: u32, aux: cache) -> T, T: u32 (gfx1200, gfx1201, gfx1250)
    """
    i32: _struct_buffer_atomic_cond_sub_u32
    @overload
    def __call__(self, value: Any, rsrc: Any, index: Any, offset: Any, soffset: Any, aux: int, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, value: Any, rsrc: Any, index: Any, offset: Any, soffset: Any, aux: int, /) -> Any: ...

class _struct_buffer_atomic_cond_sub:
    u32: _struct_buffer_atomic_cond_sub_u32

class _struct_buffer_atomic_cond:
    sub: _struct_buffer_atomic_cond_sub

class _struct_buffer_atomic_dec:
    """
    amdgcn.struct.buffer.atomic.dec(value: T, rsrc: u32.x4, index: u32, offset: u32, soffset: u32, aux: cache) -> T, T: u32 u64 (every AMD target)
    """
    i32: _struct_buffer_atomic_dec
    i64: _struct_buffer_atomic_dec
    @overload
    def __call__(self, value: Any, rsrc: Any, index: Any, offset: Any, soffset: Any, aux: int, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, value: Any, rsrc: Any, index: Any, offset: Any, soffset: Any, aux: int, /) -> Any: ...

class _struct_buffer_atomic_fadd:
    """
    amdgcn.struct.buffer.atomic.fadd(value: T, rsrc: u32.x4, index: u32, offset: u32, soffset: u32, aux: cache) -> T, T: bf16.x2 (gfx950, gfx1200, gfx1201, gfx1250)
    amdgcn.struct.buffer.atomic.fadd(value: T, rsrc: u32.x4, index: u32, offset: u32, soffset: u32, aux: cache) -> T, T: f16.x2 (gfx90a, gfx942, gfx950, gfx1200, gfx1201, gfx1250)
    amdgcn.struct.buffer.atomic.fadd(value: T, rsrc: u32.x4, index: u32, offset: u32, soffset: u32, aux: cache) -> T, T: f32 (gfx90a, gfx942, gfx950, gfx1100, gfx1151, gfx1200, gfx1201, gfx1250)
    amdgcn.struct.buffer.atomic.fadd(value: T, rsrc: u32.x4, index: u32, offset: u32, soffset: u32, aux: cache) -> T, T: f64 (gfx90a, gfx942, gfx950, gfx1250)
    """
    f32: _struct_buffer_atomic_fadd
    f64: _struct_buffer_atomic_fadd
    v2bf16: _struct_buffer_atomic_fadd
    v2f16: _struct_buffer_atomic_fadd
    @overload
    def __call__(self, value: Any, rsrc: Any, index: Any, offset: Any, soffset: Any, aux: int, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, value: Any, rsrc: Any, index: Any, offset: Any, soffset: Any, aux: int, /) -> Any: ...

class _struct_buffer_atomic_fmax:
    """
    amdgcn.struct.buffer.atomic.fmax(value: T, rsrc: u32.x4, index: u32, offset: u32, soffset: u32, aux: cache) -> T, T: f32 (gfx1030, gfx1100, gfx1151, gfx1200, gfx1201, gfx1250)
    amdgcn.struct.buffer.atomic.fmax(value: T, rsrc: u32.x4, index: u32, offset: u32, soffset: u32, aux: cache) -> T, T: f64 (gfx90a, gfx942, gfx950, gfx1030, gfx1250)
    """
    f32: _struct_buffer_atomic_fmax
    f64: _struct_buffer_atomic_fmax
    @overload
    def __call__(self, value: Any, rsrc: Any, index: Any, offset: Any, soffset: Any, aux: int, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, value: Any, rsrc: Any, index: Any, offset: Any, soffset: Any, aux: int, /) -> Any: ...

class _struct_buffer_atomic_fmin:
    """
    amdgcn.struct.buffer.atomic.fmin(value: T, rsrc: u32.x4, index: u32, offset: u32, soffset: u32, aux: cache) -> T, T: f32 (gfx1030, gfx1100, gfx1151, gfx1200, gfx1201, gfx1250)
    amdgcn.struct.buffer.atomic.fmin(value: T, rsrc: u32.x4, index: u32, offset: u32, soffset: u32, aux: cache) -> T, T: f64 (gfx90a, gfx942, gfx950, gfx1030, gfx1250)
    """
    f32: _struct_buffer_atomic_fmin
    f64: _struct_buffer_atomic_fmin
    @overload
    def __call__(self, value: Any, rsrc: Any, index: Any, offset: Any, soffset: Any, aux: int, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, value: Any, rsrc: Any, index: Any, offset: Any, soffset: Any, aux: int, /) -> Any: ...

class _struct_buffer_atomic_inc:
    """
    amdgcn.struct.buffer.atomic.inc(value: T, rsrc: u32.x4, index: u32, offset: u32, soffset: u32, aux: cache) -> T, T: u32 u64 (every AMD target)
    """
    i32: _struct_buffer_atomic_inc
    i64: _struct_buffer_atomic_inc
    @overload
    def __call__(self, value: Any, rsrc: Any, index: Any, offset: Any, soffset: Any, aux: int, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, value: Any, rsrc: Any, index: Any, offset: Any, soffset: Any, aux: int, /) -> Any: ...

class _struct_buffer_atomic_or:
    """
    amdgcn.struct.buffer.atomic.or_(value: T, rsrc: u32.x4, index: u32, offset: u32, soffset: u32, aux: cache) -> T, T: u32 u64 (every AMD target)
    """
    i32: _struct_buffer_atomic_or
    i64: _struct_buffer_atomic_or
    @overload
    def __call__(self, value: Any, rsrc: Any, index: Any, offset: Any, soffset: Any, aux: int, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, value: Any, rsrc: Any, index: Any, offset: Any, soffset: Any, aux: int, /) -> Any: ...

class _struct_buffer_atomic_smax:
    """
    amdgcn.struct.buffer.atomic.smax(value: T, rsrc: u32.x4, index: u32, offset: u32, soffset: u32, aux: cache) -> T, T: u32 u64 (every AMD target)
    """
    i32: _struct_buffer_atomic_smax
    i64: _struct_buffer_atomic_smax
    @overload
    def __call__(self, value: Any, rsrc: Any, index: Any, offset: Any, soffset: Any, aux: int, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, value: Any, rsrc: Any, index: Any, offset: Any, soffset: Any, aux: int, /) -> Any: ...

class _struct_buffer_atomic_smin:
    """
    amdgcn.struct.buffer.atomic.smin(value: T, rsrc: u32.x4, index: u32, offset: u32, soffset: u32, aux: cache) -> T, T: u32 u64 (every AMD target)
    """
    i32: _struct_buffer_atomic_smin
    i64: _struct_buffer_atomic_smin
    @overload
    def __call__(self, value: Any, rsrc: Any, index: Any, offset: Any, soffset: Any, aux: int, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, value: Any, rsrc: Any, index: Any, offset: Any, soffset: Any, aux: int, /) -> Any: ...

class _struct_buffer_atomic_sub_clamp_u32:
    """
    amdgcn.struct.buffer.atomic.sub.clamp.u32(value: T, rsrc: u32.x4, index: u32, offset: u32, soffset: u32, aux: cache) -> T, T: u32 (gfx1030, gfx1100, gfx1151, gfx1200, gfx1201, gfx1250)
    """
    i32: _struct_buffer_atomic_sub_clamp_u32
    @overload
    def __call__(self, value: Any, rsrc: Any, index: Any, offset: Any, soffset: Any, aux: int, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, value: Any, rsrc: Any, index: Any, offset: Any, soffset: Any, aux: int, /) -> Any: ...

class _struct_buffer_atomic_sub_clamp:
    u32: _struct_buffer_atomic_sub_clamp_u32

class _struct_buffer_atomic_sub:
    """
    amdgcn.struct.buffer.atomic.sub(value: T, rsrc: u32.x4, index: u32, offset: u32, soffset: u32, aux: cache) -> T, T: u32 u64 (every AMD target)
    """
    clamp: _struct_buffer_atomic_sub_clamp
    i32: _struct_buffer_atomic_sub
    i64: _struct_buffer_atomic_sub
    @overload
    def __call__(self, value: Any, rsrc: Any, index: Any, offset: Any, soffset: Any, aux: int, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, value: Any, rsrc: Any, index: Any, offset: Any, soffset: Any, aux: int, /) -> Any: ...

class _struct_buffer_atomic_swap:
    """
    amdgcn.struct.buffer.atomic.swap(value: T, rsrc: u32.x4, index: u32, offset: u32, soffset: u32, aux: cache) -> T, T: u32 f32 u64 (every AMD target)
    """
    f32: _struct_buffer_atomic_swap
    i32: _struct_buffer_atomic_swap
    i64: _struct_buffer_atomic_swap
    @overload
    def __call__(self, value: Any, rsrc: Any, index: Any, offset: Any, soffset: Any, aux: int, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, value: Any, rsrc: Any, index: Any, offset: Any, soffset: Any, aux: int, /) -> Any: ...

class _struct_buffer_atomic_umax:
    """
    amdgcn.struct.buffer.atomic.umax(value: T, rsrc: u32.x4, index: u32, offset: u32, soffset: u32, aux: cache) -> T, T: u32 u64 (every AMD target)
    """
    i32: _struct_buffer_atomic_umax
    i64: _struct_buffer_atomic_umax
    @overload
    def __call__(self, value: Any, rsrc: Any, index: Any, offset: Any, soffset: Any, aux: int, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, value: Any, rsrc: Any, index: Any, offset: Any, soffset: Any, aux: int, /) -> Any: ...

class _struct_buffer_atomic_umin:
    """
    amdgcn.struct.buffer.atomic.umin(value: T, rsrc: u32.x4, index: u32, offset: u32, soffset: u32, aux: cache) -> T, T: u32 u64 (every AMD target)
    """
    i32: _struct_buffer_atomic_umin
    i64: _struct_buffer_atomic_umin
    @overload
    def __call__(self, value: Any, rsrc: Any, index: Any, offset: Any, soffset: Any, aux: int, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, value: Any, rsrc: Any, index: Any, offset: Any, soffset: Any, aux: int, /) -> Any: ...

class _struct_buffer_atomic_xor:
    """
    amdgcn.struct.buffer.atomic.xor(value: T, rsrc: u32.x4, index: u32, offset: u32, soffset: u32, aux: cache) -> T, T: u32 u64 (every AMD target)
    """
    i32: _struct_buffer_atomic_xor
    i64: _struct_buffer_atomic_xor
    @overload
    def __call__(self, value: Any, rsrc: Any, index: Any, offset: Any, soffset: Any, aux: int, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, value: Any, rsrc: Any, index: Any, offset: Any, soffset: Any, aux: int, /) -> Any: ...

class _struct_buffer_atomic:
    add: _struct_buffer_atomic_add
    and_: _struct_buffer_atomic_and
    cmpswap: _struct_buffer_atomic_cmpswap
    cond: _struct_buffer_atomic_cond
    dec: _struct_buffer_atomic_dec
    fadd: _struct_buffer_atomic_fadd
    fmax: _struct_buffer_atomic_fmax
    fmin: _struct_buffer_atomic_fmin
    inc: _struct_buffer_atomic_inc
    or_: _struct_buffer_atomic_or
    smax: _struct_buffer_atomic_smax
    smin: _struct_buffer_atomic_smin
    sub: _struct_buffer_atomic_sub
    swap: _struct_buffer_atomic_swap
    umax: _struct_buffer_atomic_umax
    umin: _struct_buffer_atomic_umin
    xor: _struct_buffer_atomic_xor

class _struct_buffer_load_format:
    """
    amdgcn.struct.buffer.load.format(rsrc: u32.x4, index: u32, offset: u32, soffset: u32, aux: cache) -> T, T: u32 f32 u32.x2 u32.x3 u32.x4 f32.x2 f32.x3 f32.x4 u16 f16 u16.x2 f16.x2 u16.x4 f16.x4 (gfx906, gfx90a, gfx942, gfx950, gfx1030, gfx1100, gfx1151, gfx1200, gfx1201)
    amdgcn.struct.buffer.load.format(rsrc: u32.x4, index: u32, offset: u32, soffset: u32, aux: cache) -> T, T: u8 (every AMD target)
    """
    f16: _struct_buffer_load_format
    f32: _struct_buffer_load_format
    i16: _struct_buffer_load_format
    i32: _struct_buffer_load_format
    i8: _struct_buffer_load_format
    v2f16: _struct_buffer_load_format
    v2f32: _struct_buffer_load_format
    v2i16: _struct_buffer_load_format
    v2i32: _struct_buffer_load_format
    v3f32: _struct_buffer_load_format
    v3i32: _struct_buffer_load_format
    v4f16: _struct_buffer_load_format
    v4f32: _struct_buffer_load_format
    v4i16: _struct_buffer_load_format
    v4i32: _struct_buffer_load_format
    @overload
    def __call__(self, rsrc: Any, index: Any, offset: Any, soffset: Any, aux: int, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, rsrc: Any, index: Any, offset: Any, soffset: Any, aux: int, /) -> Any: ...

class _struct_buffer_load_lds:
    """
    amdgcn.struct.buffer.load.lds(rsrc: u32.x4, lds: ptr.shared, size: lds_size, index: u32, voffset: u32, soffset: u32, offset: 0..4095, aux: cache) (gfx906, gfx90a, gfx942, gfx950, gfx1030)
    """
    def __call__(self, rsrc: Any, lds: Any, size: int, index: Any, voffset: Any, soffset: Any, offset: int, aux: int, /) -> Any: ...

class _struct_buffer_load:
    """
    amdgcn.struct.buffer.load(rsrc: u32.x4, index: u32, offset: u32, soffset: u32, aux: cache) -> T, T: u8 u32 f32 u64 f64 u32.x2 u32.x3 u32.x4 f32.x2 f32.x3 f32.x4 u16 f16 bf16 u16.x2 f16.x2 bf16.x2 u16.x4 f16.x4 bf16.x4 u16.x8 f16.x8 bf16.x8 (every AMD target)
    """
    bf16: _struct_buffer_load
    f16: _struct_buffer_load
    f32: _struct_buffer_load
    f64: _struct_buffer_load
    format: _struct_buffer_load_format
    i16: _struct_buffer_load
    i32: _struct_buffer_load
    i64: _struct_buffer_load
    i8: _struct_buffer_load
    lds: _struct_buffer_load_lds
    v2bf16: _struct_buffer_load
    v2f16: _struct_buffer_load
    v2f32: _struct_buffer_load
    v2i16: _struct_buffer_load
    v2i32: _struct_buffer_load
    v3f32: _struct_buffer_load
    v3i32: _struct_buffer_load
    v4bf16: _struct_buffer_load
    v4f16: _struct_buffer_load
    v4f32: _struct_buffer_load
    v4i16: _struct_buffer_load
    v4i32: _struct_buffer_load
    v8bf16: _struct_buffer_load
    v8f16: _struct_buffer_load
    v8i16: _struct_buffer_load
    @overload
    def __call__(self, rsrc: Any, index: Any, offset: Any, soffset: Any, aux: int, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, rsrc: Any, index: Any, offset: Any, soffset: Any, aux: int, /) -> Any: ...

class _struct_buffer_store_format:
    """
    amdgcn.struct.buffer.store.format(value: T, rsrc: u32.x4, index: u32, offset: u32, soffset: u32, aux: cache), T: u32 f32 u32.x2 u32.x3 u32.x4 f32.x2 f32.x3 f32.x4 u16 f16 u16.x2 f16.x2 u16.x4 f16.x4 (gfx906, gfx90a, gfx942, gfx950, gfx1030, gfx1100, gfx1151, gfx1200, gfx1201)
    amdgcn.struct.buffer.store.format(value: T, rsrc: u32.x4, index: u32, offset: u32, soffset: u32, aux: cache), T: u8 (every AMD target)
    """
    f16: _struct_buffer_store_format
    f32: _struct_buffer_store_format
    i16: _struct_buffer_store_format
    i32: _struct_buffer_store_format
    i8: _struct_buffer_store_format
    v2f16: _struct_buffer_store_format
    v2f32: _struct_buffer_store_format
    v2i16: _struct_buffer_store_format
    v2i32: _struct_buffer_store_format
    v3f32: _struct_buffer_store_format
    v3i32: _struct_buffer_store_format
    v4f16: _struct_buffer_store_format
    v4f32: _struct_buffer_store_format
    v4i16: _struct_buffer_store_format
    v4i32: _struct_buffer_store_format
    def __call__(self, value: Any, rsrc: Any, index: Any, offset: Any, soffset: Any, aux: int, /) -> Any: ...

class _struct_buffer_store:
    """
    amdgcn.struct.buffer.store(value: T, rsrc: u32.x4, index: u32, offset: u32, soffset: u32, aux: cache), T: u8 u32 f32 u64 f64 u32.x2 u32.x3 u32.x4 f32.x2 f32.x3 f32.x4 u16 f16 bf16 u16.x2 f16.x2 bf16.x2 u16.x4 f16.x4 bf16.x4 u16.x8 f16.x8 bf16.x8 (every AMD target)
    """
    bf16: _struct_buffer_store
    f16: _struct_buffer_store
    f32: _struct_buffer_store
    f64: _struct_buffer_store
    format: _struct_buffer_store_format
    i16: _struct_buffer_store
    i32: _struct_buffer_store
    i64: _struct_buffer_store
    i8: _struct_buffer_store
    v2bf16: _struct_buffer_store
    v2f16: _struct_buffer_store
    v2f32: _struct_buffer_store
    v2i16: _struct_buffer_store
    v2i32: _struct_buffer_store
    v3f32: _struct_buffer_store
    v3i32: _struct_buffer_store
    v4bf16: _struct_buffer_store
    v4f16: _struct_buffer_store
    v4f32: _struct_buffer_store
    v4i16: _struct_buffer_store
    v4i32: _struct_buffer_store
    v8bf16: _struct_buffer_store
    v8f16: _struct_buffer_store
    v8i16: _struct_buffer_store
    def __call__(self, value: Any, rsrc: Any, index: Any, offset: Any, soffset: Any, aux: int, /) -> Any: ...

class _struct_buffer:
    atomic: _struct_buffer_atomic
    load: _struct_buffer_load
    store: _struct_buffer_store

class _struct_ptr_atomic_buffer_load:
    """
    amdgcn.struct.ptr.atomic.buffer.load(rsrc: rsrc, index: u32, offset: u32, soffset: u32, aux: cache) -> T, T: u8 u32 f32 u64 f64 u32.x2 u32.x3 u32.x4 f32.x2 f32.x3 f32.x4 u16 f16 bf16 u16.x2 f16.x2 bf16.x2 u16.x4 f16.x4 bf16.x4 u16.x8 f16.x8 bf16.x8 (every AMD target)
    """
    bf16: _struct_ptr_atomic_buffer_load
    f16: _struct_ptr_atomic_buffer_load
    f32: _struct_ptr_atomic_buffer_load
    f64: _struct_ptr_atomic_buffer_load
    i16: _struct_ptr_atomic_buffer_load
    i32: _struct_ptr_atomic_buffer_load
    i64: _struct_ptr_atomic_buffer_load
    i8: _struct_ptr_atomic_buffer_load
    v2bf16: _struct_ptr_atomic_buffer_load
    v2f16: _struct_ptr_atomic_buffer_load
    v2f32: _struct_ptr_atomic_buffer_load
    v2i16: _struct_ptr_atomic_buffer_load
    v2i32: _struct_ptr_atomic_buffer_load
    v3f32: _struct_ptr_atomic_buffer_load
    v3i32: _struct_ptr_atomic_buffer_load
    v4bf16: _struct_ptr_atomic_buffer_load
    v4f16: _struct_ptr_atomic_buffer_load
    v4f32: _struct_ptr_atomic_buffer_load
    v4i16: _struct_ptr_atomic_buffer_load
    v4i32: _struct_ptr_atomic_buffer_load
    v8bf16: _struct_ptr_atomic_buffer_load
    v8f16: _struct_ptr_atomic_buffer_load
    v8i16: _struct_ptr_atomic_buffer_load
    @overload
    def __call__(self, rsrc: Any, index: Any, offset: Any, soffset: Any, aux: int, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, rsrc: Any, index: Any, offset: Any, soffset: Any, aux: int, /) -> Any: ...

class _struct_ptr_atomic_buffer:
    load: _struct_ptr_atomic_buffer_load

class _struct_ptr_atomic:
    buffer: _struct_ptr_atomic_buffer

class _struct_ptr_buffer_atomic_add:
    """
    amdgcn.struct.ptr.buffer.atomic.add(value: T, rsrc: rsrc, index: u32, offset: u32, soffset: u32, aux: cache) -> T, T: u32 u64 (every AMD target)
    """
    i32: _struct_ptr_buffer_atomic_add
    i64: _struct_ptr_buffer_atomic_add
    @overload
    def __call__(self, value: Any, rsrc: Any, index: Any, offset: Any, soffset: Any, aux: int, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, value: Any, rsrc: Any, index: Any, offset: Any, soffset: Any, aux: int, /) -> Any: ...

class _struct_ptr_buffer_atomic_and:
    """
    amdgcn.struct.ptr.buffer.atomic.and_(value: T, rsrc: rsrc, index: u32, offset: u32, soffset: u32, aux: cache) -> T, T: u32 u64 (every AMD target)
    """
    i32: _struct_ptr_buffer_atomic_and
    i64: _struct_ptr_buffer_atomic_and
    @overload
    def __call__(self, value: Any, rsrc: Any, index: Any, offset: Any, soffset: Any, aux: int, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, value: Any, rsrc: Any, index: Any, offset: Any, soffset: Any, aux: int, /) -> Any: ...

class _struct_ptr_buffer_atomic_cmpswap:
    """
    amdgcn.struct.ptr.buffer.atomic.cmpswap(value: T, compare: T, rsrc: rsrc, index: u32, offset: u32, soffset: u32, aux: cache) -> T, T: u32 u64 (every AMD target)
    """
    i32: _struct_ptr_buffer_atomic_cmpswap
    i64: _struct_ptr_buffer_atomic_cmpswap
    @overload
    def __call__(self, value: Any, compare: Any, rsrc: Any, index: Any, offset: Any, soffset: Any, aux: int, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, value: Any, compare: Any, rsrc: Any, index: Any, offset: Any, soffset: Any, aux: int, /) -> Any: ...

class _struct_ptr_buffer_atomic_cond_sub_u32:
    """
    amdgcn.struct.ptr.buffer.atomic.cond.sub.u32(value: T, rsrc: rsrc, index: u32, offset: u32, soffset: u32, aux: cache) -> T, T: u32 (gfx1200, gfx1201, gfx1250)
    """
    i32: _struct_ptr_buffer_atomic_cond_sub_u32
    @overload
    def __call__(self, value: Any, rsrc: Any, index: Any, offset: Any, soffset: Any, aux: int, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, value: Any, rsrc: Any, index: Any, offset: Any, soffset: Any, aux: int, /) -> Any: ...

class _struct_ptr_buffer_atomic_cond_sub:
    u32: _struct_ptr_buffer_atomic_cond_sub_u32

class _struct_ptr_buffer_atomic_cond:
    sub: _struct_ptr_buffer_atomic_cond_sub

class _struct_ptr_buffer_atomic_dec:
    """
    amdgcn.struct.ptr.buffer.atomic.dec(value: T, rsrc: rsrc, index: u32, offset: u32, soffset: u32, aux: cache) -> T, T: u32 u64 (every AMD target)
    """
    i32: _struct_ptr_buffer_atomic_dec
    i64: _struct_ptr_buffer_atomic_dec
    @overload
    def __call__(self, value: Any, rsrc: Any, index: Any, offset: Any, soffset: Any, aux: int, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, value: Any, rsrc: Any, index: Any, offset: Any, soffset: Any, aux: int, /) -> Any: ...

class _struct_ptr_buffer_atomic_fadd:
    """
    amdgcn.struct.ptr.buffer.atomic.fadd(value: T, rsrc: rsrc, index: u32, offset: u32, soffset: u32, aux: cache) -> T, T: bf16.x2 (gfx950, gfx1200, gfx1201, gfx1250)
    amdgcn.struct.ptr.buffer.atomic.fadd(value: T, rsrc: rsrc, index: u32, offset: u32, soffset: u32, aux: cache) -> T, T: f16.x2 (gfx90a, gfx942, gfx950, gfx1200, gfx1201, gfx1250)
    amdgcn.struct.ptr.buffer.atomic.fadd(value: T, rsrc: rsrc, index: u32, offset: u32, soffset: u32, aux: cache) -> T, T: f32 (gfx90a, gfx942, gfx950, gfx1100, gfx1151, gfx1200, gfx1201, gfx1250)
    amdgcn.struct.ptr.buffer.atomic.fadd(value: T, rsrc: rsrc, index: u32, offset: u32, soffset: u32, aux: cache) -> T, T: f64 (gfx90a, gfx942, gfx950, gfx1250)
    """
    f32: _struct_ptr_buffer_atomic_fadd
    f64: _struct_ptr_buffer_atomic_fadd
    v2bf16: _struct_ptr_buffer_atomic_fadd
    v2f16: _struct_ptr_buffer_atomic_fadd
    @overload
    def __call__(self, value: Any, rsrc: Any, index: Any, offset: Any, soffset: Any, aux: int, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, value: Any, rsrc: Any, index: Any, offset: Any, soffset: Any, aux: int, /) -> Any: ...

class _struct_ptr_buffer_atomic_fmax:
    """
    amdgcn.struct.ptr.buffer.atomic.fmax(value: T, rsrc: rsrc, index: u32, offset: u32, soffset: u32, aux: cache) -> T, T: f32 (gfx1030, gfx1100, gfx1151, gfx1200, gfx1201, gfx1250)
    amdgcn.struct.ptr.buffer.atomic.fmax(value: T, rsrc: rsrc, index: u32, offset: u32, soffset: u32, aux: cache) -> T, T: f64 (gfx90a, gfx942, gfx950, gfx1030, gfx1250)
    """
    f32: _struct_ptr_buffer_atomic_fmax
    f64: _struct_ptr_buffer_atomic_fmax
    @overload
    def __call__(self, value: Any, rsrc: Any, index: Any, offset: Any, soffset: Any, aux: int, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, value: Any, rsrc: Any, index: Any, offset: Any, soffset: Any, aux: int, /) -> Any: ...

class _struct_ptr_buffer_atomic_fmin:
    """
    amdgcn.struct.ptr.buffer.atomic.fmin(value: T, rsrc: rsrc, index: u32, offset: u32, soffset: u32, aux: cache) -> T, T: f32 (gfx1030, gfx1100, gfx1151, gfx1200, gfx1201, gfx1250)
    amdgcn.struct.ptr.buffer.atomic.fmin(value: T, rsrc: rsrc, index: u32, offset: u32, soffset: u32, aux: cache) -> T, T: f64 (gfx90a, gfx942, gfx950, gfx1030, gfx1250)
    """
    f32: _struct_ptr_buffer_atomic_fmin
    f64: _struct_ptr_buffer_atomic_fmin
    @overload
    def __call__(self, value: Any, rsrc: Any, index: Any, offset: Any, soffset: Any, aux: int, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, value: Any, rsrc: Any, index: Any, offset: Any, soffset: Any, aux: int, /) -> Any: ...

class _struct_ptr_buffer_atomic_inc:
    """
    amdgcn.struct.ptr.buffer.atomic.inc(value: T, rsrc: rsrc, index: u32, offset: u32, soffset: u32, aux: cache) -> T, T: u32 u64 (every AMD target)
    """
    i32: _struct_ptr_buffer_atomic_inc
    i64: _struct_ptr_buffer_atomic_inc
    @overload
    def __call__(self, value: Any, rsrc: Any, index: Any, offset: Any, soffset: Any, aux: int, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, value: Any, rsrc: Any, index: Any, offset: Any, soffset: Any, aux: int, /) -> Any: ...

class _struct_ptr_buffer_atomic_or:
    """
    amdgcn.struct.ptr.buffer.atomic.or_(value: T, rsrc: rsrc, index: u32, offset: u32, soffset: u32, aux: cache) -> T, T: u32 u64 (every AMD target)
    """
    i32: _struct_ptr_buffer_atomic_or
    i64: _struct_ptr_buffer_atomic_or
    @overload
    def __call__(self, value: Any, rsrc: Any, index: Any, offset: Any, soffset: Any, aux: int, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, value: Any, rsrc: Any, index: Any, offset: Any, soffset: Any, aux: int, /) -> Any: ...

class _struct_ptr_buffer_atomic_smax:
    """
    amdgcn.struct.ptr.buffer.atomic.smax(value: T, rsrc: rsrc, index: u32, offset: u32, soffset: u32, aux: cache) -> T, T: u32 u64 (every AMD target)
    """
    i32: _struct_ptr_buffer_atomic_smax
    i64: _struct_ptr_buffer_atomic_smax
    @overload
    def __call__(self, value: Any, rsrc: Any, index: Any, offset: Any, soffset: Any, aux: int, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, value: Any, rsrc: Any, index: Any, offset: Any, soffset: Any, aux: int, /) -> Any: ...

class _struct_ptr_buffer_atomic_smin:
    """
    amdgcn.struct.ptr.buffer.atomic.smin(value: T, rsrc: rsrc, index: u32, offset: u32, soffset: u32, aux: cache) -> T, T: u32 u64 (every AMD target)
    """
    i32: _struct_ptr_buffer_atomic_smin
    i64: _struct_ptr_buffer_atomic_smin
    @overload
    def __call__(self, value: Any, rsrc: Any, index: Any, offset: Any, soffset: Any, aux: int, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, value: Any, rsrc: Any, index: Any, offset: Any, soffset: Any, aux: int, /) -> Any: ...

class _struct_ptr_buffer_atomic_sub_clamp_u32:
    """
    amdgcn.struct.ptr.buffer.atomic.sub.clamp.u32(value: T, rsrc: rsrc, index: u32, offset: u32, soffset: u32, aux: cache) -> T, T: u32 (gfx1030, gfx1100, gfx1151, gfx1200, gfx1201, gfx1250)
    """
    i32: _struct_ptr_buffer_atomic_sub_clamp_u32
    @overload
    def __call__(self, value: Any, rsrc: Any, index: Any, offset: Any, soffset: Any, aux: int, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, value: Any, rsrc: Any, index: Any, offset: Any, soffset: Any, aux: int, /) -> Any: ...

class _struct_ptr_buffer_atomic_sub_clamp:
    u32: _struct_ptr_buffer_atomic_sub_clamp_u32

class _struct_ptr_buffer_atomic_sub:
    """
    amdgcn.struct.ptr.buffer.atomic.sub(value: T, rsrc: rsrc, index: u32, offset: u32, soffset: u32, aux: cache) -> T, T: u32 u64 (every AMD target)
    """
    clamp: _struct_ptr_buffer_atomic_sub_clamp
    i32: _struct_ptr_buffer_atomic_sub
    i64: _struct_ptr_buffer_atomic_sub
    @overload
    def __call__(self, value: Any, rsrc: Any, index: Any, offset: Any, soffset: Any, aux: int, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, value: Any, rsrc: Any, index: Any, offset: Any, soffset: Any, aux: int, /) -> Any: ...

class _struct_ptr_buffer_atomic_swap:
    """
    amdgcn.struct.ptr.buffer.atomic.swap(value: T, rsrc: rsrc, index: u32, offset: u32, soffset: u32, aux: cache) -> T, T: u32 f32 u64 (every AMD target)
    """
    f32: _struct_ptr_buffer_atomic_swap
    i32: _struct_ptr_buffer_atomic_swap
    i64: _struct_ptr_buffer_atomic_swap
    @overload
    def __call__(self, value: Any, rsrc: Any, index: Any, offset: Any, soffset: Any, aux: int, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, value: Any, rsrc: Any, index: Any, offset: Any, soffset: Any, aux: int, /) -> Any: ...

class _struct_ptr_buffer_atomic_umax:
    """
    amdgcn.struct.ptr.buffer.atomic.umax(value: T, rsrc: rsrc, index: u32, offset: u32, soffset: u32, aux: cache) -> T, T: u32 u64 (every AMD target)
    """
    i32: _struct_ptr_buffer_atomic_umax
    i64: _struct_ptr_buffer_atomic_umax
    @overload
    def __call__(self, value: Any, rsrc: Any, index: Any, offset: Any, soffset: Any, aux: int, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, value: Any, rsrc: Any, index: Any, offset: Any, soffset: Any, aux: int, /) -> Any: ...

class _struct_ptr_buffer_atomic_umin:
    """
    amdgcn.struct.ptr.buffer.atomic.umin(value: T, rsrc: rsrc, index: u32, offset: u32, soffset: u32, aux: cache) -> T, T: u32 u64 (every AMD target)
    """
    i32: _struct_ptr_buffer_atomic_umin
    i64: _struct_ptr_buffer_atomic_umin
    @overload
    def __call__(self, value: Any, rsrc: Any, index: Any, offset: Any, soffset: Any, aux: int, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, value: Any, rsrc: Any, index: Any, offset: Any, soffset: Any, aux: int, /) -> Any: ...

class _struct_ptr_buffer_atomic_xor:
    """
    amdgcn.struct.ptr.buffer.atomic.xor(value: T, rsrc: rsrc, index: u32, offset: u32, soffset: u32, aux: cache) -> T, T: u32 u64 (every AMD target)
    """
    i32: _struct_ptr_buffer_atomic_xor
    i64: _struct_ptr_buffer_atomic_xor
    @overload
    def __call__(self, value: Any, rsrc: Any, index: Any, offset: Any, soffset: Any, aux: int, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, value: Any, rsrc: Any, index: Any, offset: Any, soffset: Any, aux: int, /) -> Any: ...

class _struct_ptr_buffer_atomic:
    add: _struct_ptr_buffer_atomic_add
    and_: _struct_ptr_buffer_atomic_and
    cmpswap: _struct_ptr_buffer_atomic_cmpswap
    cond: _struct_ptr_buffer_atomic_cond
    dec: _struct_ptr_buffer_atomic_dec
    fadd: _struct_ptr_buffer_atomic_fadd
    fmax: _struct_ptr_buffer_atomic_fmax
    fmin: _struct_ptr_buffer_atomic_fmin
    inc: _struct_ptr_buffer_atomic_inc
    or_: _struct_ptr_buffer_atomic_or
    smax: _struct_ptr_buffer_atomic_smax
    smin: _struct_ptr_buffer_atomic_smin
    sub: _struct_ptr_buffer_atomic_sub
    swap: _struct_ptr_buffer_atomic_swap
    umax: _struct_ptr_buffer_atomic_umax
    umin: _struct_ptr_buffer_atomic_umin
    xor: _struct_ptr_buffer_atomic_xor

class _struct_ptr_buffer_load_format:
    """
    amdgcn.struct.ptr.buffer.load.format(rsrc: rsrc, index: u32, offset: u32, soffset: u32, aux: cache) -> T, T: u32 f32 u32.x2 u32.x3 u32.x4 f32.x2 f32.x3 f32.x4 u16 f16 u16.x2 f16.x2 u16.x4 f16.x4 (gfx906, gfx90a, gfx942, gfx950, gfx1030, gfx1100, gfx1151, gfx1200, gfx1201)
    amdgcn.struct.ptr.buffer.load.format(rsrc: rsrc, index: u32, offset: u32, soffset: u32, aux: cache) -> T, T: u8 (every AMD target)
    """
    f16: _struct_ptr_buffer_load_format
    f32: _struct_ptr_buffer_load_format
    i16: _struct_ptr_buffer_load_format
    i32: _struct_ptr_buffer_load_format
    i8: _struct_ptr_buffer_load_format
    v2f16: _struct_ptr_buffer_load_format
    v2f32: _struct_ptr_buffer_load_format
    v2i16: _struct_ptr_buffer_load_format
    v2i32: _struct_ptr_buffer_load_format
    v3f32: _struct_ptr_buffer_load_format
    v3i32: _struct_ptr_buffer_load_format
    v4f16: _struct_ptr_buffer_load_format
    v4f32: _struct_ptr_buffer_load_format
    v4i16: _struct_ptr_buffer_load_format
    v4i32: _struct_ptr_buffer_load_format
    @overload
    def __call__(self, rsrc: Any, index: Any, offset: Any, soffset: Any, aux: int, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, rsrc: Any, index: Any, offset: Any, soffset: Any, aux: int, /) -> Any: ...

class _struct_ptr_buffer_load_lds:
    """
    amdgcn.struct.ptr.buffer.load.lds(rsrc: rsrc, lds: ptr.shared, size: lds_size, index: u32, voffset: u32, soffset: u32, offset: 0..4095, aux: cache) (gfx906, gfx90a, gfx942, gfx950, gfx1030)
    """
    def __call__(self, rsrc: Any, lds: Any, size: int, index: Any, voffset: Any, soffset: Any, offset: int, aux: int, /) -> Any: ...

class _struct_ptr_buffer_load:
    """
    amdgcn.struct.ptr.buffer.load(rsrc: rsrc, index: u32, offset: u32, soffset: u32, aux: cache) -> T, T: u8 u32 f32 u64 f64 u32.x2 u32.x3 u32.x4 f32.x2 f32.x3 f32.x4 u16 f16 bf16 u16.x2 f16.x2 bf16.x2 u16.x4 f16.x4 bf16.x4 u16.x8 f16.x8 bf16.x8 (every AMD target)
    """
    bf16: _struct_ptr_buffer_load
    f16: _struct_ptr_buffer_load
    f32: _struct_ptr_buffer_load
    f64: _struct_ptr_buffer_load
    format: _struct_ptr_buffer_load_format
    i16: _struct_ptr_buffer_load
    i32: _struct_ptr_buffer_load
    i64: _struct_ptr_buffer_load
    i8: _struct_ptr_buffer_load
    lds: _struct_ptr_buffer_load_lds
    v2bf16: _struct_ptr_buffer_load
    v2f16: _struct_ptr_buffer_load
    v2f32: _struct_ptr_buffer_load
    v2i16: _struct_ptr_buffer_load
    v2i32: _struct_ptr_buffer_load
    v3f32: _struct_ptr_buffer_load
    v3i32: _struct_ptr_buffer_load
    v4bf16: _struct_ptr_buffer_load
    v4f16: _struct_ptr_buffer_load
    v4f32: _struct_ptr_buffer_load
    v4i16: _struct_ptr_buffer_load
    v4i32: _struct_ptr_buffer_load
    v8bf16: _struct_ptr_buffer_load
    v8f16: _struct_ptr_buffer_load
    v8i16: _struct_ptr_buffer_load
    @overload
    def __call__(self, rsrc: Any, index: Any, offset: Any, soffset: Any, aux: int, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, rsrc: Any, index: Any, offset: Any, soffset: Any, aux: int, /) -> Any: ...

class _struct_ptr_buffer_store_format:
    """
    amdgcn.struct.ptr.buffer.store.format(value: T, rsrc: rsrc, index: u32, offset: u32, soffset: u32, aux: cache), T: u32 f32 u32.x2 u32.x3 u32.x4 f32.x2 f32.x3 f32.x4 u16 f16 u16.x2 f16.x2 u16.x4 f16.x4 (gfx906, gfx90a, gfx942, gfx950, gfx1030, gfx1100, gfx1151, gfx1200, gfx1201)
    amdgcn.struct.ptr.buffer.store.format(value: T, rsrc: rsrc, index: u32, offset: u32, soffset: u32, aux: cache), T: u8 (every AMD target)
    """
    f16: _struct_ptr_buffer_store_format
    f32: _struct_ptr_buffer_store_format
    i16: _struct_ptr_buffer_store_format
    i32: _struct_ptr_buffer_store_format
    i8: _struct_ptr_buffer_store_format
    v2f16: _struct_ptr_buffer_store_format
    v2f32: _struct_ptr_buffer_store_format
    v2i16: _struct_ptr_buffer_store_format
    v2i32: _struct_ptr_buffer_store_format
    v3f32: _struct_ptr_buffer_store_format
    v3i32: _struct_ptr_buffer_store_format
    v4f16: _struct_ptr_buffer_store_format
    v4f32: _struct_ptr_buffer_store_format
    v4i16: _struct_ptr_buffer_store_format
    v4i32: _struct_ptr_buffer_store_format
    def __call__(self, value: Any, rsrc: Any, index: Any, offset: Any, soffset: Any, aux: int, /) -> Any: ...

class _struct_ptr_buffer_store:
    """
    amdgcn.struct.ptr.buffer.store(value: T, rsrc: rsrc, index: u32, offset: u32, soffset: u32, aux: cache), T: u8 u32 f32 u64 f64 u32.x2 u32.x3 u32.x4 f32.x2 f32.x3 f32.x4 u16 f16 bf16 u16.x2 f16.x2 bf16.x2 u16.x4 f16.x4 bf16.x4 u16.x8 f16.x8 bf16.x8 (every AMD target)
    """
    bf16: _struct_ptr_buffer_store
    f16: _struct_ptr_buffer_store
    f32: _struct_ptr_buffer_store
    f64: _struct_ptr_buffer_store
    format: _struct_ptr_buffer_store_format
    i16: _struct_ptr_buffer_store
    i32: _struct_ptr_buffer_store
    i64: _struct_ptr_buffer_store
    i8: _struct_ptr_buffer_store
    v2bf16: _struct_ptr_buffer_store
    v2f16: _struct_ptr_buffer_store
    v2f32: _struct_ptr_buffer_store
    v2i16: _struct_ptr_buffer_store
    v2i32: _struct_ptr_buffer_store
    v3f32: _struct_ptr_buffer_store
    v3i32: _struct_ptr_buffer_store
    v4bf16: _struct_ptr_buffer_store
    v4f16: _struct_ptr_buffer_store
    v4f32: _struct_ptr_buffer_store
    v4i16: _struct_ptr_buffer_store
    v4i32: _struct_ptr_buffer_store
    v8bf16: _struct_ptr_buffer_store
    v8f16: _struct_ptr_buffer_store
    v8i16: _struct_ptr_buffer_store
    def __call__(self, value: Any, rsrc: Any, index: Any, offset: Any, soffset: Any, aux: int, /) -> Any: ...

class _struct_ptr_buffer:
    atomic: _struct_ptr_buffer_atomic
    load: _struct_ptr_buffer_load
    store: _struct_ptr_buffer_store

class _struct_ptr_tbuffer_load:
    """
    amdgcn.struct.ptr.tbuffer.load(rsrc: rsrc, index: u32, offset: u32, soffset: u32, format: 0..127, aux: cache) -> T, T: u32 f32 u32.x2 u32.x3 u32.x4 f32.x2 f32.x3 f32.x4 f16 f16.x2 f16.x4 (gfx906, gfx90a, gfx942, gfx950, gfx1030, gfx1100, gfx1151, gfx1200, gfx1201)
    """
    f16: _struct_ptr_tbuffer_load
    f32: _struct_ptr_tbuffer_load
    i32: _struct_ptr_tbuffer_load
    v2f16: _struct_ptr_tbuffer_load
    v2f32: _struct_ptr_tbuffer_load
    v2i32: _struct_ptr_tbuffer_load
    v3f32: _struct_ptr_tbuffer_load
    v3i32: _struct_ptr_tbuffer_load
    v4f16: _struct_ptr_tbuffer_load
    v4f32: _struct_ptr_tbuffer_load
    v4i32: _struct_ptr_tbuffer_load
    @overload
    def __call__(self, rsrc: Any, index: Any, offset: Any, soffset: Any, format: int, aux: int, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, rsrc: Any, index: Any, offset: Any, soffset: Any, format: int, aux: int, /) -> Any: ...

class _struct_ptr_tbuffer_store:
    """
    amdgcn.struct.ptr.tbuffer.store(value: T, rsrc: rsrc, index: u32, offset: u32, soffset: u32, format: 0..127, aux: cache), T: u32 f32 u32.x2 u32.x3 u32.x4 f32.x2 f32.x3 f32.x4 f16 f16.x2 f16.x4 (gfx906, gfx90a, gfx942, gfx950, gfx1030, gfx1100, gfx1151, gfx1200, gfx1201)
    """
    f16: _struct_ptr_tbuffer_store
    f32: _struct_ptr_tbuffer_store
    i32: _struct_ptr_tbuffer_store
    v2f16: _struct_ptr_tbuffer_store
    v2f32: _struct_ptr_tbuffer_store
    v2i32: _struct_ptr_tbuffer_store
    v3f32: _struct_ptr_tbuffer_store
    v3i32: _struct_ptr_tbuffer_store
    v4f16: _struct_ptr_tbuffer_store
    v4f32: _struct_ptr_tbuffer_store
    v4i32: _struct_ptr_tbuffer_store
    def __call__(self, value: Any, rsrc: Any, index: Any, offset: Any, soffset: Any, format: int, aux: int, /) -> Any: ...

class _struct_ptr_tbuffer:
    load: _struct_ptr_tbuffer_load
    store: _struct_ptr_tbuffer_store

class _struct_ptr:
    atomic: _struct_ptr_atomic
    buffer: _struct_ptr_buffer
    tbuffer: _struct_ptr_tbuffer

class _struct_tbuffer_load:
    """
    amdgcn.struct.tbuffer.load(rsrc: u32.x4, index: u32, offset: u32, soffset: u32, format: 0..127, aux: cache) -> T, T: u32 f32 u32.x2 u32.x3 u32.x4 f32.x2 f32.x3 f32.x4 f16 f16.x2 f16.x4 (gfx906, gfx90a, gfx942, gfx950, gfx1030, gfx1100, gfx1151, gfx1200, gfx1201)
    """
    f16: _struct_tbuffer_load
    f32: _struct_tbuffer_load
    i32: _struct_tbuffer_load
    v2f16: _struct_tbuffer_load
    v2f32: _struct_tbuffer_load
    v2i32: _struct_tbuffer_load
    v3f32: _struct_tbuffer_load
    v3i32: _struct_tbuffer_load
    v4f16: _struct_tbuffer_load
    v4f32: _struct_tbuffer_load
    v4i32: _struct_tbuffer_load
    @overload
    def __call__(self, rsrc: Any, index: Any, offset: Any, soffset: Any, format: int, aux: int, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, rsrc: Any, index: Any, offset: Any, soffset: Any, format: int, aux: int, /) -> Any: ...

class _struct_tbuffer_store:
    """
    amdgcn.struct.tbuffer.store(value: T, rsrc: u32.x4, index: u32, offset: u32, soffset: u32, format: 0..127, aux: cache), T: u32 f32 u32.x2 u32.x3 u32.x4 f32.x2 f32.x3 f32.x4 f16 f16.x2 f16.x4 (gfx906, gfx90a, gfx942, gfx950, gfx1030, gfx1100, gfx1151, gfx1200, gfx1201)
    """
    f16: _struct_tbuffer_store
    f32: _struct_tbuffer_store
    i32: _struct_tbuffer_store
    v2f16: _struct_tbuffer_store
    v2f32: _struct_tbuffer_store
    v2i32: _struct_tbuffer_store
    v3f32: _struct_tbuffer_store
    v3i32: _struct_tbuffer_store
    v4f16: _struct_tbuffer_store
    v4f32: _struct_tbuffer_store
    v4i32: _struct_tbuffer_store
    def __call__(self, value: Any, rsrc: Any, index: Any, offset: Any, soffset: Any, format: int, aux: int, /) -> Any: ...

class _struct_tbuffer:
    load: _struct_tbuffer_load
    store: _struct_tbuffer_store

class _struct:
    atomic: _struct_atomic
    buffer: _struct_buffer
    ptr: _struct_ptr
    tbuffer: _struct_tbuffer

class _sudot4:
    """
    amdgcn.sudot4(signed_a: bool, a: s32, signed_b: bool, b: s32, c: s32, clamp: bool) -> s32 (gfx1100, gfx1151, gfx1200, gfx1201, gfx1250)
    """
    @overload
    def __call__(self, signed_a: int, a: Any, signed_b: int, b: Any, c: Any, clamp: int, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, signed_a: int, a: Any, signed_b: int, b: Any, c: Any, clamp: int, /) -> Any: ...

class _sudot8:
    """
    amdgcn.sudot8(signed_a: bool, a: s32, signed_b: bool, b: s32, c: s32, clamp: bool) -> s32 (gfx1100, gfx1151, gfx1200, gfx1201, gfx1250)
    """
    @overload
    def __call__(self, signed_a: int, a: Any, signed_b: int, b: Any, c: Any, clamp: int, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, signed_a: int, a: Any, signed_b: int, b: Any, c: Any, clamp: int, /) -> Any: ...

class _swmmac_bf16_16x16x32_bf16:
    """
    amdgcn.swmmac.bf16._16x16x32.bf16(a: U, b: V, c: T, index: W) -> T, T U V W: bf16.x4,bf16.x4,bf16.x8,u16 bf16.x4,bf16.x4,bf16.x8,u32 bf16.x4,bf16.x4,bf16.x8,u64 (gfx1200 (waves of 64), gfx1201 (waves of 64))
    amdgcn.swmmac.bf16._16x16x32.bf16(a: U, b: V, c: T, index: W) -> T, T U V W: bf16.x8,bf16.x8,bf16.x16,u16 bf16.x8,bf16.x8,bf16.x16,u32 bf16.x8,bf16.x8,bf16.x16,u64 (gfx1200 (waves of 32), gfx1201 (waves of 32))
    """
    i16: _swmmac_bf16_16x16x32_bf16
    i32: _swmmac_bf16_16x16x32_bf16
    i64: _swmmac_bf16_16x16x32_bf16
    v16i16: _swmmac_bf16_16x16x32_bf16
    v4i16: _swmmac_bf16_16x16x32_bf16
    v8i16: _swmmac_bf16_16x16x32_bf16
    @overload
    def __call__(self, a: Any, b: Any, c: Any, index: Any, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, a: Any, b: Any, c: Any, index: Any, /) -> Any: ...

class _swmmac_bf16_16x16x32:
    bf16: _swmmac_bf16_16x16x32_bf16

class _swmmac_bf16_16x16x64_bf16:
    """
    amdgcn.swmmac.bf16._16x16x64.bf16(neg_a: bool, a: U, neg_b: bool, b: V, c: T, index: W, reuse_a: bool, reuse_b: bool) -> T, T U V W: bf16.x8,bf16.x16,bf16.x32,u16 bf16.x8,bf16.x16,bf16.x32,u32 bf16.x8,bf16.x16,bf16.x32,u64 (gfx1250)
    """
    i16: _swmmac_bf16_16x16x64_bf16
    i32: _swmmac_bf16_16x16x64_bf16
    i64: _swmmac_bf16_16x16x64_bf16
    v16bf16: _swmmac_bf16_16x16x64_bf16
    v32bf16: _swmmac_bf16_16x16x64_bf16
    v8bf16: _swmmac_bf16_16x16x64_bf16
    @overload
    def __call__(self, neg_a: int, a: Any, neg_b: int, b: Any, c: Any, index: Any, reuse_a: int, reuse_b: int, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, neg_a: int, a: Any, neg_b: int, b: Any, c: Any, index: Any, reuse_a: int, reuse_b: int, /) -> Any: ...

class _swmmac_bf16_16x16x64:
    bf16: _swmmac_bf16_16x16x64_bf16

class _swmmac_bf16:
    _16x16x32: _swmmac_bf16_16x16x32
    _16x16x64: _swmmac_bf16_16x16x64

class _swmmac_bf16f32_16x16x64_bf16:
    """
    amdgcn.swmmac.bf16f32._16x16x64.bf16(neg_a: bool, a: U, neg_b: bool, b: V, c: T, index: W, reuse_a: bool, reuse_b: bool) -> T, T U V W: f32.x8,bf16.x16,bf16.x32,u16 f32.x8,bf16.x16,bf16.x32,u32 f32.x8,bf16.x16,bf16.x32,u64 (gfx1250)
    """
    i16: _swmmac_bf16f32_16x16x64_bf16
    i32: _swmmac_bf16f32_16x16x64_bf16
    i64: _swmmac_bf16f32_16x16x64_bf16
    v16bf16: _swmmac_bf16f32_16x16x64_bf16
    v32bf16: _swmmac_bf16f32_16x16x64_bf16
    v8f32: _swmmac_bf16f32_16x16x64_bf16
    @overload
    def __call__(self, neg_a: int, a: Any, neg_b: int, b: Any, c: Any, index: Any, reuse_a: int, reuse_b: int, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, neg_a: int, a: Any, neg_b: int, b: Any, c: Any, index: Any, reuse_a: int, reuse_b: int, /) -> Any: ...

class _swmmac_bf16f32_16x16x64:
    bf16: _swmmac_bf16f32_16x16x64_bf16

class _swmmac_bf16f32:
    _16x16x64: _swmmac_bf16f32_16x16x64

class _swmmac_f16_16x16x128_bf8_bf8:
    """
    amdgcn.swmmac.f16._16x16x128.bf8.bf8(a: U, b: V, c: T, index: W, reuse_a: bool, reuse_b: bool) -> T, T U V W: f16.x8,u32.x8,u32.x16,u16 f16.x8,u32.x8,u32.x16,u32 f16.x8,u32.x8,u32.x16,u64 (gfx1250)
    """
    i16: _swmmac_f16_16x16x128_bf8_bf8
    i32: _swmmac_f16_16x16x128_bf8_bf8
    i64: _swmmac_f16_16x16x128_bf8_bf8
    v16i32: _swmmac_f16_16x16x128_bf8_bf8
    v8f16: _swmmac_f16_16x16x128_bf8_bf8
    v8i32: _swmmac_f16_16x16x128_bf8_bf8
    @overload
    def __call__(self, a: Any, b: Any, c: Any, index: Any, reuse_a: int, reuse_b: int, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, a: Any, b: Any, c: Any, index: Any, reuse_a: int, reuse_b: int, /) -> Any: ...

class _swmmac_f16_16x16x128_bf8_fp8:
    """
    amdgcn.swmmac.f16._16x16x128.bf8.fp8(a: U, b: V, c: T, index: W, reuse_a: bool, reuse_b: bool) -> T, T U V W: f16.x8,u32.x8,u32.x16,u16 f16.x8,u32.x8,u32.x16,u32 f16.x8,u32.x8,u32.x16,u64 (gfx1250)
    """
    i16: _swmmac_f16_16x16x128_bf8_fp8
    i32: _swmmac_f16_16x16x128_bf8_fp8
    i64: _swmmac_f16_16x16x128_bf8_fp8
    v16i32: _swmmac_f16_16x16x128_bf8_fp8
    v8f16: _swmmac_f16_16x16x128_bf8_fp8
    v8i32: _swmmac_f16_16x16x128_bf8_fp8
    @overload
    def __call__(self, a: Any, b: Any, c: Any, index: Any, reuse_a: int, reuse_b: int, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, a: Any, b: Any, c: Any, index: Any, reuse_a: int, reuse_b: int, /) -> Any: ...

class _swmmac_f16_16x16x128_bf8:
    bf8: _swmmac_f16_16x16x128_bf8_bf8
    fp8: _swmmac_f16_16x16x128_bf8_fp8

class _swmmac_f16_16x16x128_fp8_bf8:
    """
    amdgcn.swmmac.f16._16x16x128.fp8.bf8(a: U, b: V, c: T, index: W, reuse_a: bool, reuse_b: bool) -> T, T U V W: f16.x8,u32.x8,u32.x16,u16 f16.x8,u32.x8,u32.x16,u32 f16.x8,u32.x8,u32.x16,u64 (gfx1250)
    """
    i16: _swmmac_f16_16x16x128_fp8_bf8
    i32: _swmmac_f16_16x16x128_fp8_bf8
    i64: _swmmac_f16_16x16x128_fp8_bf8
    v16i32: _swmmac_f16_16x16x128_fp8_bf8
    v8f16: _swmmac_f16_16x16x128_fp8_bf8
    v8i32: _swmmac_f16_16x16x128_fp8_bf8
    @overload
    def __call__(self, a: Any, b: Any, c: Any, index: Any, reuse_a: int, reuse_b: int, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, a: Any, b: Any, c: Any, index: Any, reuse_a: int, reuse_b: int, /) -> Any: ...

class _swmmac_f16_16x16x128_fp8_fp8:
    """
    amdgcn.swmmac.f16._16x16x128.fp8.fp8(a: U, b: V, c: T, index: W, reuse_a: bool, reuse_b: bool) -> T, T U V W: f16.x8,u32.x8,u32.x16,u16 f16.x8,u32.x8,u32.x16,u32 f16.x8,u32.x8,u32.x16,u64 (gfx1250)
    """
    i16: _swmmac_f16_16x16x128_fp8_fp8
    i32: _swmmac_f16_16x16x128_fp8_fp8
    i64: _swmmac_f16_16x16x128_fp8_fp8
    v16i32: _swmmac_f16_16x16x128_fp8_fp8
    v8f16: _swmmac_f16_16x16x128_fp8_fp8
    v8i32: _swmmac_f16_16x16x128_fp8_fp8
    @overload
    def __call__(self, a: Any, b: Any, c: Any, index: Any, reuse_a: int, reuse_b: int, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, a: Any, b: Any, c: Any, index: Any, reuse_a: int, reuse_b: int, /) -> Any: ...

class _swmmac_f16_16x16x128_fp8:
    bf8: _swmmac_f16_16x16x128_fp8_bf8
    fp8: _swmmac_f16_16x16x128_fp8_fp8

class _swmmac_f16_16x16x128:
    bf8: _swmmac_f16_16x16x128_bf8
    fp8: _swmmac_f16_16x16x128_fp8

class _swmmac_f16_16x16x32_f16:
    """
    amdgcn.swmmac.f16._16x16x32.f16(a: U, b: V, c: T, index: W) -> T, T U V W: f16.x4,f16.x4,f16.x8,u16 f16.x4,f16.x4,f16.x8,u32 f16.x4,f16.x4,f16.x8,u64 (gfx1200 (waves of 64), gfx1201 (waves of 64))
    amdgcn.swmmac.f16._16x16x32.f16(a: U, b: V, c: T, index: W) -> T, T U V W: f16.x8,f16.x8,f16.x16,u16 f16.x8,f16.x8,f16.x16,u32 f16.x8,f16.x8,f16.x16,u64 (gfx1200 (waves of 32), gfx1201 (waves of 32))
    """
    i16: _swmmac_f16_16x16x32_f16
    i32: _swmmac_f16_16x16x32_f16
    i64: _swmmac_f16_16x16x32_f16
    v16f16: _swmmac_f16_16x16x32_f16
    v4f16: _swmmac_f16_16x16x32_f16
    v8f16: _swmmac_f16_16x16x32_f16
    @overload
    def __call__(self, a: Any, b: Any, c: Any, index: Any, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, a: Any, b: Any, c: Any, index: Any, /) -> Any: ...

class _swmmac_f16_16x16x32:
    f16: _swmmac_f16_16x16x32_f16

class _swmmac_f16_16x16x64_f16:
    """
    amdgcn.swmmac.f16._16x16x64.f16(neg_a: bool, a: U, neg_b: bool, b: V, c: T, index: W, reuse_a: bool, reuse_b: bool) -> T, T U V W: f16.x8,f16.x16,f16.x32,u16 f16.x8,f16.x16,f16.x32,u32 f16.x8,f16.x16,f16.x32,u64 (gfx1250)
    """
    i16: _swmmac_f16_16x16x64_f16
    i32: _swmmac_f16_16x16x64_f16
    i64: _swmmac_f16_16x16x64_f16
    v16f16: _swmmac_f16_16x16x64_f16
    v32f16: _swmmac_f16_16x16x64_f16
    v8f16: _swmmac_f16_16x16x64_f16
    @overload
    def __call__(self, neg_a: int, a: Any, neg_b: int, b: Any, c: Any, index: Any, reuse_a: int, reuse_b: int, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, neg_a: int, a: Any, neg_b: int, b: Any, c: Any, index: Any, reuse_a: int, reuse_b: int, /) -> Any: ...

class _swmmac_f16_16x16x64:
    f16: _swmmac_f16_16x16x64_f16

class _swmmac_f16:
    _16x16x128: _swmmac_f16_16x16x128
    _16x16x32: _swmmac_f16_16x16x32
    _16x16x64: _swmmac_f16_16x16x64

class _swmmac_f32_16x16x128_bf8_bf8:
    """
    amdgcn.swmmac.f32._16x16x128.bf8.bf8(a: U, b: V, c: T, index: W, reuse_a: bool, reuse_b: bool) -> T, T U V W: f32.x8,u32.x8,u32.x16,u16 f32.x8,u32.x8,u32.x16,u32 f32.x8,u32.x8,u32.x16,u64 (gfx1250)
    """
    i16: _swmmac_f32_16x16x128_bf8_bf8
    i32: _swmmac_f32_16x16x128_bf8_bf8
    i64: _swmmac_f32_16x16x128_bf8_bf8
    v16i32: _swmmac_f32_16x16x128_bf8_bf8
    v8f32: _swmmac_f32_16x16x128_bf8_bf8
    v8i32: _swmmac_f32_16x16x128_bf8_bf8
    @overload
    def __call__(self, a: Any, b: Any, c: Any, index: Any, reuse_a: int, reuse_b: int, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, a: Any, b: Any, c: Any, index: Any, reuse_a: int, reuse_b: int, /) -> Any: ...

class _swmmac_f32_16x16x128_bf8_fp8:
    """
    amdgcn.swmmac.f32._16x16x128.bf8.fp8(a: U, b: V, c: T, index: W, reuse_a: bool, reuse_b: bool) -> T, T U V W: f32.x8,u32.x8,u32.x16,u16 f32.x8,u32.x8,u32.x16,u32 f32.x8,u32.x8,u32.x16,u64 (gfx1250)
    """
    i16: _swmmac_f32_16x16x128_bf8_fp8
    i32: _swmmac_f32_16x16x128_bf8_fp8
    i64: _swmmac_f32_16x16x128_bf8_fp8
    v16i32: _swmmac_f32_16x16x128_bf8_fp8
    v8f32: _swmmac_f32_16x16x128_bf8_fp8
    v8i32: _swmmac_f32_16x16x128_bf8_fp8
    @overload
    def __call__(self, a: Any, b: Any, c: Any, index: Any, reuse_a: int, reuse_b: int, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, a: Any, b: Any, c: Any, index: Any, reuse_a: int, reuse_b: int, /) -> Any: ...

class _swmmac_f32_16x16x128_bf8:
    bf8: _swmmac_f32_16x16x128_bf8_bf8
    fp8: _swmmac_f32_16x16x128_bf8_fp8

class _swmmac_f32_16x16x128_fp8_bf8:
    """
    amdgcn.swmmac.f32._16x16x128.fp8.bf8(a: U, b: V, c: T, index: W, reuse_a: bool, reuse_b: bool) -> T, T U V W: f32.x8,u32.x8,u32.x16,u16 f32.x8,u32.x8,u32.x16,u32 f32.x8,u32.x8,u32.x16,u64 (gfx1250)
    """
    i16: _swmmac_f32_16x16x128_fp8_bf8
    i32: _swmmac_f32_16x16x128_fp8_bf8
    i64: _swmmac_f32_16x16x128_fp8_bf8
    v16i32: _swmmac_f32_16x16x128_fp8_bf8
    v8f32: _swmmac_f32_16x16x128_fp8_bf8
    v8i32: _swmmac_f32_16x16x128_fp8_bf8
    @overload
    def __call__(self, a: Any, b: Any, c: Any, index: Any, reuse_a: int, reuse_b: int, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, a: Any, b: Any, c: Any, index: Any, reuse_a: int, reuse_b: int, /) -> Any: ...

class _swmmac_f32_16x16x128_fp8_fp8:
    """
    amdgcn.swmmac.f32._16x16x128.fp8.fp8(a: U, b: V, c: T, index: W, reuse_a: bool, reuse_b: bool) -> T, T U V W: f32.x8,u32.x8,u32.x16,u16 f32.x8,u32.x8,u32.x16,u32 f32.x8,u32.x8,u32.x16,u64 (gfx1250)
    """
    i16: _swmmac_f32_16x16x128_fp8_fp8
    i32: _swmmac_f32_16x16x128_fp8_fp8
    i64: _swmmac_f32_16x16x128_fp8_fp8
    v16i32: _swmmac_f32_16x16x128_fp8_fp8
    v8f32: _swmmac_f32_16x16x128_fp8_fp8
    v8i32: _swmmac_f32_16x16x128_fp8_fp8
    @overload
    def __call__(self, a: Any, b: Any, c: Any, index: Any, reuse_a: int, reuse_b: int, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, a: Any, b: Any, c: Any, index: Any, reuse_a: int, reuse_b: int, /) -> Any: ...

class _swmmac_f32_16x16x128_fp8:
    bf8: _swmmac_f32_16x16x128_fp8_bf8
    fp8: _swmmac_f32_16x16x128_fp8_fp8

class _swmmac_f32_16x16x128:
    bf8: _swmmac_f32_16x16x128_bf8
    fp8: _swmmac_f32_16x16x128_fp8

class _swmmac_f32_16x16x32_bf16:
    """
    amdgcn.swmmac.f32._16x16x32.bf16(a: U, b: V, c: T, index: W) -> T, T U V W: f32.x4,bf16.x4,bf16.x8,u16 f32.x4,bf16.x4,bf16.x8,u32 f32.x4,bf16.x4,bf16.x8,u64 (gfx1200 (waves of 64), gfx1201 (waves of 64))
    amdgcn.swmmac.f32._16x16x32.bf16(a: U, b: V, c: T, index: W) -> T, T U V W: f32.x8,bf16.x8,bf16.x16,u16 f32.x8,bf16.x8,bf16.x16,u32 f32.x8,bf16.x8,bf16.x16,u64 (gfx1200 (waves of 32), gfx1201 (waves of 32))
    """
    i16: _swmmac_f32_16x16x32_bf16
    i32: _swmmac_f32_16x16x32_bf16
    i64: _swmmac_f32_16x16x32_bf16
    v16i16: _swmmac_f32_16x16x32_bf16
    v4f32: _swmmac_f32_16x16x32_bf16
    v4i16: _swmmac_f32_16x16x32_bf16
    v8f32: _swmmac_f32_16x16x32_bf16
    v8i16: _swmmac_f32_16x16x32_bf16
    @overload
    def __call__(self, a: Any, b: Any, c: Any, index: Any, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, a: Any, b: Any, c: Any, index: Any, /) -> Any: ...

class _swmmac_f32_16x16x32_bf8_bf8:
    """
    amdgcn.swmmac.f32._16x16x32.bf8.bf8(a: U, b: V, c: T, index: W) -> T, T U V W: f32.x4,u32,u32.x2,u16 f32.x4,u32,u32.x2,u32 f32.x4,u32,u32.x2,u64 (gfx1200 (waves of 64), gfx1201 (waves of 64))
    amdgcn.swmmac.f32._16x16x32.bf8.bf8(a: U, b: V, c: T, index: W) -> T, T U V W: f32.x8,u32.x2,u32.x4,u16 f32.x8,u32.x2,u32.x4,u32 f32.x8,u32.x2,u32.x4,u64 (gfx1200 (waves of 32), gfx1201 (waves of 32))
    """
    i16: _swmmac_f32_16x16x32_bf8_bf8
    i32: _swmmac_f32_16x16x32_bf8_bf8
    i64: _swmmac_f32_16x16x32_bf8_bf8
    v2i32: _swmmac_f32_16x16x32_bf8_bf8
    v4f32: _swmmac_f32_16x16x32_bf8_bf8
    v4i32: _swmmac_f32_16x16x32_bf8_bf8
    v8f32: _swmmac_f32_16x16x32_bf8_bf8
    @overload
    def __call__(self, a: Any, b: Any, c: Any, index: Any, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, a: Any, b: Any, c: Any, index: Any, /) -> Any: ...

class _swmmac_f32_16x16x32_bf8_fp8:
    """
    amdgcn.swmmac.f32._16x16x32.bf8.fp8(a: U, b: V, c: T, index: W) -> T, T U V W: f32.x4,u32,u32.x2,u16 f32.x4,u32,u32.x2,u32 f32.x4,u32,u32.x2,u64 (gfx1200 (waves of 64), gfx1201 (waves of 64))
    amdgcn.swmmac.f32._16x16x32.bf8.fp8(a: U, b: V, c: T, index: W) -> T, T U V W: f32.x8,u32.x2,u32.x4,u16 f32.x8,u32.x2,u32.x4,u32 f32.x8,u32.x2,u32.x4,u64 (gfx1200 (waves of 32), gfx1201 (waves of 32))
    """
    i16: _swmmac_f32_16x16x32_bf8_fp8
    i32: _swmmac_f32_16x16x32_bf8_fp8
    i64: _swmmac_f32_16x16x32_bf8_fp8
    v2i32: _swmmac_f32_16x16x32_bf8_fp8
    v4f32: _swmmac_f32_16x16x32_bf8_fp8
    v4i32: _swmmac_f32_16x16x32_bf8_fp8
    v8f32: _swmmac_f32_16x16x32_bf8_fp8
    @overload
    def __call__(self, a: Any, b: Any, c: Any, index: Any, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, a: Any, b: Any, c: Any, index: Any, /) -> Any: ...

class _swmmac_f32_16x16x32_bf8:
    bf8: _swmmac_f32_16x16x32_bf8_bf8
    fp8: _swmmac_f32_16x16x32_bf8_fp8

class _swmmac_f32_16x16x32_f16:
    """
    amdgcn.swmmac.f32._16x16x32.f16(a: U, b: V, c: T, index: W) -> T, T U V W: f32.x4,f16.x4,f16.x8,u16 f32.x4,f16.x4,f16.x8,u32 f32.x4,f16.x4,f16.x8,u64 (gfx1200 (waves of 64), gfx1201 (waves of 64))
    amdgcn.swmmac.f32._16x16x32.f16(a: U, b: V, c: T, index: W) -> T, T U V W: f32.x8,f16.x8,f16.x16,u16 f32.x8,f16.x8,f16.x16,u32 f32.x8,f16.x8,f16.x16,u64 (gfx1200 (waves of 32), gfx1201 (waves of 32))
    """
    i16: _swmmac_f32_16x16x32_f16
    i32: _swmmac_f32_16x16x32_f16
    i64: _swmmac_f32_16x16x32_f16
    v16f16: _swmmac_f32_16x16x32_f16
    v4f16: _swmmac_f32_16x16x32_f16
    v4f32: _swmmac_f32_16x16x32_f16
    v8f16: _swmmac_f32_16x16x32_f16
    v8f32: _swmmac_f32_16x16x32_f16
    @overload
    def __call__(self, a: Any, b: Any, c: Any, index: Any, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, a: Any, b: Any, c: Any, index: Any, /) -> Any: ...

class _swmmac_f32_16x16x32_fp8_bf8:
    """
    amdgcn.swmmac.f32._16x16x32.fp8.bf8(a: U, b: V, c: T, index: W) -> T, T U V W: f32.x4,u32,u32.x2,u16 f32.x4,u32,u32.x2,u32 f32.x4,u32,u32.x2,u64 (gfx1200 (waves of 64), gfx1201 (waves of 64))
    amdgcn.swmmac.f32._16x16x32.fp8.bf8(a: U, b: V, c: T, index: W) -> T, T U V W: f32.x8,u32.x2,u32.x4,u16 f32.x8,u32.x2,u32.x4,u32 f32.x8,u32.x2,u32.x4,u64 (gfx1200 (waves of 32), gfx1201 (waves of 32))
    """
    i16: _swmmac_f32_16x16x32_fp8_bf8
    i32: _swmmac_f32_16x16x32_fp8_bf8
    i64: _swmmac_f32_16x16x32_fp8_bf8
    v2i32: _swmmac_f32_16x16x32_fp8_bf8
    v4f32: _swmmac_f32_16x16x32_fp8_bf8
    v4i32: _swmmac_f32_16x16x32_fp8_bf8
    v8f32: _swmmac_f32_16x16x32_fp8_bf8
    @overload
    def __call__(self, a: Any, b: Any, c: Any, index: Any, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, a: Any, b: Any, c: Any, index: Any, /) -> Any: ...

class _swmmac_f32_16x16x32_fp8_fp8:
    """
    amdgcn.swmmac.f32._16x16x32.fp8.fp8(a: U, b: V, c: T, index: W) -> T, T U V W: f32.x4,u32,u32.x2,u16 f32.x4,u32,u32.x2,u32 f32.x4,u32,u32.x2,u64 (gfx1200 (waves of 64), gfx1201 (waves of 64))
    amdgcn.swmmac.f32._16x16x32.fp8.fp8(a: U, b: V, c: T, index: W) -> T, T U V W: f32.x8,u32.x2,u32.x4,u16 f32.x8,u32.x2,u32.x4,u32 f32.x8,u32.x2,u32.x4,u64 (gfx1200 (waves of 32), gfx1201 (waves of 32))
    """
    i16: _swmmac_f32_16x16x32_fp8_fp8
    i32: _swmmac_f32_16x16x32_fp8_fp8
    i64: _swmmac_f32_16x16x32_fp8_fp8
    v2i32: _swmmac_f32_16x16x32_fp8_fp8
    v4f32: _swmmac_f32_16x16x32_fp8_fp8
    v4i32: _swmmac_f32_16x16x32_fp8_fp8
    v8f32: _swmmac_f32_16x16x32_fp8_fp8
    @overload
    def __call__(self, a: Any, b: Any, c: Any, index: Any, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, a: Any, b: Any, c: Any, index: Any, /) -> Any: ...

class _swmmac_f32_16x16x32_fp8:
    bf8: _swmmac_f32_16x16x32_fp8_bf8
    fp8: _swmmac_f32_16x16x32_fp8_fp8

class _swmmac_f32_16x16x32:
    bf16: _swmmac_f32_16x16x32_bf16
    bf8: _swmmac_f32_16x16x32_bf8
    f16: _swmmac_f32_16x16x32_f16
    fp8: _swmmac_f32_16x16x32_fp8

class _swmmac_f32_16x16x64_bf16:
    """
    amdgcn.swmmac.f32._16x16x64.bf16(neg_a: bool, a: U, neg_b: bool, b: V, c: T, index: W, reuse_a: bool, reuse_b: bool) -> T, T U V W: f32.x8,bf16.x16,bf16.x32,u16 f32.x8,bf16.x16,bf16.x32,u32 f32.x8,bf16.x16,bf16.x32,u64 (gfx1250)
    """
    i16: _swmmac_f32_16x16x64_bf16
    i32: _swmmac_f32_16x16x64_bf16
    i64: _swmmac_f32_16x16x64_bf16
    v16bf16: _swmmac_f32_16x16x64_bf16
    v32bf16: _swmmac_f32_16x16x64_bf16
    v8f32: _swmmac_f32_16x16x64_bf16
    @overload
    def __call__(self, neg_a: int, a: Any, neg_b: int, b: Any, c: Any, index: Any, reuse_a: int, reuse_b: int, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, neg_a: int, a: Any, neg_b: int, b: Any, c: Any, index: Any, reuse_a: int, reuse_b: int, /) -> Any: ...

class _swmmac_f32_16x16x64_f16:
    """
    amdgcn.swmmac.f32._16x16x64.f16(neg_a: bool, a: U, neg_b: bool, b: V, c: T, index: W, reuse_a: bool, reuse_b: bool) -> T, T U V W: f32.x8,f16.x16,f16.x32,u16 f32.x8,f16.x16,f16.x32,u32 f32.x8,f16.x16,f16.x32,u64 (gfx1250)
    """
    i16: _swmmac_f32_16x16x64_f16
    i32: _swmmac_f32_16x16x64_f16
    i64: _swmmac_f32_16x16x64_f16
    v16f16: _swmmac_f32_16x16x64_f16
    v32f16: _swmmac_f32_16x16x64_f16
    v8f32: _swmmac_f32_16x16x64_f16
    @overload
    def __call__(self, neg_a: int, a: Any, neg_b: int, b: Any, c: Any, index: Any, reuse_a: int, reuse_b: int, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, neg_a: int, a: Any, neg_b: int, b: Any, c: Any, index: Any, reuse_a: int, reuse_b: int, /) -> Any: ...

class _swmmac_f32_16x16x64:
    bf16: _swmmac_f32_16x16x64_bf16
    f16: _swmmac_f32_16x16x64_f16

class _swmmac_f32:
    _16x16x128: _swmmac_f32_16x16x128
    _16x16x32: _swmmac_f32_16x16x32
    _16x16x64: _swmmac_f32_16x16x64

class _swmmac_i32_16x16x128_iu8:
    """
    amdgcn.swmmac.i32._16x16x128.iu8(signed_a: bool, a: U, signed_b: bool, b: V, c: T, index: W, reuse_a: bool, reuse_b: bool, clamp: bool) -> T, T U V W: s32.x8,u32.x8,u32.x16,u16 s32.x8,u32.x8,u32.x16,u32 s32.x8,u32.x8,u32.x16,u64 (gfx1250)
    """
    i16: _swmmac_i32_16x16x128_iu8
    i32: _swmmac_i32_16x16x128_iu8
    i64: _swmmac_i32_16x16x128_iu8
    v16i32: _swmmac_i32_16x16x128_iu8
    v8i32: _swmmac_i32_16x16x128_iu8
    @overload
    def __call__(self, signed_a: int, a: Any, signed_b: int, b: Any, c: Any, index: Any, reuse_a: int, reuse_b: int, clamp: int, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, signed_a: int, a: Any, signed_b: int, b: Any, c: Any, index: Any, reuse_a: int, reuse_b: int, clamp: int, /) -> Any: ...

class _swmmac_i32_16x16x128:
    iu8: _swmmac_i32_16x16x128_iu8

class _swmmac_i32_16x16x32_iu4:
    """
    amdgcn.swmmac.i32._16x16x32.iu4(signed_a: bool, a: U, signed_b: bool, b: V, c: T, index: W, clamp: bool) -> T, T U V W: s32.x4,u32,u32,u16 s32.x4,u32,u32,u32 s32.x4,u32,u32,u64 (gfx1200 (waves of 64), gfx1201 (waves of 64))
    amdgcn.swmmac.i32._16x16x32.iu4(signed_a: bool, a: U, signed_b: bool, b: V, c: T, index: W, clamp: bool) -> T, T U V W: s32.x8,u32,u32.x2,u16 s32.x8,u32,u32.x2,u32 s32.x8,u32,u32.x2,u64 (gfx1200 (waves of 32), gfx1201 (waves of 32))
    """
    i16: _swmmac_i32_16x16x32_iu4
    i32: _swmmac_i32_16x16x32_iu4
    i64: _swmmac_i32_16x16x32_iu4
    v2i32: _swmmac_i32_16x16x32_iu4
    v4i32: _swmmac_i32_16x16x32_iu4
    v8i32: _swmmac_i32_16x16x32_iu4
    @overload
    def __call__(self, signed_a: int, a: Any, signed_b: int, b: Any, c: Any, index: Any, clamp: int, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, signed_a: int, a: Any, signed_b: int, b: Any, c: Any, index: Any, clamp: int, /) -> Any: ...

class _swmmac_i32_16x16x32_iu8:
    """
    amdgcn.swmmac.i32._16x16x32.iu8(signed_a: bool, a: U, signed_b: bool, b: V, c: T, index: W, clamp: bool) -> T, T U V W: s32.x4,u32,u32.x2,u16 s32.x4,u32,u32.x2,u32 s32.x4,u32,u32.x2,u64 (gfx1200 (waves of 64), gfx1201 (waves of 64))
    amdgcn.swmmac.i32._16x16x32.iu8(signed_a: bool, a: U, signed_b: bool, b: V, c: T, index: W, clamp: bool) -> T, T U V W: s32.x8,u32.x2,u32.x4,u16 s32.x8,u32.x2,u32.x4,u32 s32.x8,u32.x2,u32.x4,u64 (gfx1200 (waves of 32), gfx1201 (waves of 32))
    """
    i16: _swmmac_i32_16x16x32_iu8
    i32: _swmmac_i32_16x16x32_iu8
    i64: _swmmac_i32_16x16x32_iu8
    v2i32: _swmmac_i32_16x16x32_iu8
    v4i32: _swmmac_i32_16x16x32_iu8
    v8i32: _swmmac_i32_16x16x32_iu8
    @overload
    def __call__(self, signed_a: int, a: Any, signed_b: int, b: Any, c: Any, index: Any, clamp: int, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, signed_a: int, a: Any, signed_b: int, b: Any, c: Any, index: Any, clamp: int, /) -> Any: ...

class _swmmac_i32_16x16x32:
    iu4: _swmmac_i32_16x16x32_iu4
    iu8: _swmmac_i32_16x16x32_iu8

class _swmmac_i32_16x16x64_iu4:
    """
    amdgcn.swmmac.i32._16x16x64.iu4(signed_a: bool, a: U, signed_b: bool, b: V, c: T, index: W, clamp: bool) -> T, T U V W: s32.x4,u32,u32.x2,u16 s32.x4,u32,u32.x2,u32 s32.x4,u32,u32.x2,u64 (gfx1200 (waves of 64), gfx1201 (waves of 64))
    amdgcn.swmmac.i32._16x16x64.iu4(signed_a: bool, a: U, signed_b: bool, b: V, c: T, index: W, clamp: bool) -> T, T U V W: s32.x8,u32.x2,u32.x4,u16 s32.x8,u32.x2,u32.x4,u32 s32.x8,u32.x2,u32.x4,u64 (gfx1200 (waves of 32), gfx1201 (waves of 32))
    """
    i16: _swmmac_i32_16x16x64_iu4
    i32: _swmmac_i32_16x16x64_iu4
    i64: _swmmac_i32_16x16x64_iu4
    v2i32: _swmmac_i32_16x16x64_iu4
    v4i32: _swmmac_i32_16x16x64_iu4
    v8i32: _swmmac_i32_16x16x64_iu4
    @overload
    def __call__(self, signed_a: int, a: Any, signed_b: int, b: Any, c: Any, index: Any, clamp: int, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, signed_a: int, a: Any, signed_b: int, b: Any, c: Any, index: Any, clamp: int, /) -> Any: ...

class _swmmac_i32_16x16x64:
    iu4: _swmmac_i32_16x16x64_iu4

class _swmmac_i32:
    _16x16x128: _swmmac_i32_16x16x128
    _16x16x32: _swmmac_i32_16x16x32
    _16x16x64: _swmmac_i32_16x16x64

class _swmmac:
    bf16: _swmmac_bf16
    bf16f32: _swmmac_bf16f32
    f16: _swmmac_f16
    f32: _swmmac_f32
    i32: _swmmac_i32

class _tanh:
    """
    amdgcn.tanh(a: T) -> T, T: f16 bf16 f32 (gfx1250)
    """
    bf16: _tanh
    f16: _tanh
    f32: _tanh
    @overload
    def __call__(self, a: Any, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, a: Any, /) -> Any: ...

class _tensor_load_to_lds_d2:
    """
    amdgcn.tensor.load.to.lds.d2(group0: u32.x4, group1: u32.x8, aux: cache) (gfx1250)
    """
    def __call__(self, group0: Any, group1: Any, aux: int, /) -> Any: ...

class _tensor_load_to_lds:
    """
    amdgcn.tensor.load.to.lds(group0: u32.x4, group1: u32.x8, group2: u32.x4, group3: u32.x4, aux: cache) (gfx1250)
    """
    d2: _tensor_load_to_lds_d2
    def __call__(self, group0: Any, group1: Any, group2: Any, group3: Any, aux: int, /) -> Any: ...

class _tensor_load_to:
    lds: _tensor_load_to_lds

class _tensor_load:
    to: _tensor_load_to

class _tensor_store_from_lds_d2:
    """
    amdgcn.tensor.store.from_.lds.d2(group0: u32.x4, group1: u32.x8, aux: cache) (gfx1250)
    """
    def __call__(self, group0: Any, group1: Any, aux: int, /) -> Any: ...

class _tensor_store_from_lds:
    """
    amdgcn.tensor.store.from_.lds(group0: u32.x4, group1: u32.x8, group2: u32.x4, group3: u32.x4, aux: cache) (gfx1250)
    """
    d2: _tensor_store_from_lds_d2
    def __call__(self, group0: Any, group1: Any, group2: Any, group3: Any, aux: int, /) -> Any: ...

class _tensor_store_from:
    lds: _tensor_store_from_lds

class _tensor_store:
    from_: _tensor_store_from

class _tensor:
    load: _tensor_load
    store: _tensor_store

class _trig_preop:
    """
    amdgcn.trig.preop(a: T, segment: u32) -> T, T: f64 (every AMD target)
    """
    f64: _trig_preop
    @overload
    def __call__(self, a: Any, segment: Any, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, a: Any, segment: Any, /) -> Any: ...

class _trig:
    preop: _trig_preop

class _ubfe:
    """
    amdgcn.ubfe(a: T, offset: u32, width: u32) -> T, T: u32 (every AMD target)
    """
    i32: _ubfe
    @overload
    def __call__(self, a: Any, offset: Any, width: Any, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, a: Any, offset: Any, width: Any, /) -> Any: ...

class _udot2:
    """
    amdgcn.udot2(a: u16.x2, b: u16.x2, c: u32, clamp: bool) -> u32 (gfx906, gfx90a, gfx942, gfx950, gfx1030)
    """
    @overload
    def __call__(self, a: Any, b: Any, c: Any, clamp: int, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, a: Any, b: Any, c: Any, clamp: int, /) -> Any: ...

class _udot4:
    """
    amdgcn.udot4(a: u32, b: u32, c: u32, clamp: bool) -> u32 (every AMD target)
    """
    @overload
    def __call__(self, a: Any, b: Any, c: Any, clamp: int, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, a: Any, b: Any, c: Any, clamp: int, /) -> Any: ...

class _udot8:
    """
    amdgcn.udot8(a: u32, b: u32, c: u32, clamp: bool) -> u32 (every AMD target)
    """
    @overload
    def __call__(self, a: Any, b: Any, c: Any, clamp: int, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, a: Any, b: Any, c: Any, clamp: int, /) -> Any: ...

class _update_dpp:
    """
    amdgcn.update.dpp(old: T, src: T, ctrl: dpp, row_mask: 0..15, bank_mask: 0..15, bound_ctrl: bool) -> T, T: u32 f32 u64 f64 u32.x2 u32.x3 u32.x4 f32.x2 f32.x3 f32.x4 u16 f16 bf16 u16.x2 f16.x2 bf16.x2 u16.x4 f16.x4 bf16.x4 u16.x8 f16.x8 bf16.x8 (every AMD target)
    """
    bf16: _update_dpp
    f16: _update_dpp
    f32: _update_dpp
    f64: _update_dpp
    i16: _update_dpp
    i32: _update_dpp
    i64: _update_dpp
    v2bf16: _update_dpp
    v2f16: _update_dpp
    v2f32: _update_dpp
    v2i16: _update_dpp
    v2i32: _update_dpp
    v3f32: _update_dpp
    v3i32: _update_dpp
    v4bf16: _update_dpp
    v4f16: _update_dpp
    v4f32: _update_dpp
    v4i16: _update_dpp
    v4i32: _update_dpp
    v8bf16: _update_dpp
    v8f16: _update_dpp
    v8i16: _update_dpp
    @overload
    def __call__(self, old: Any, src: Any, ctrl: int, row_mask: int, bank_mask: int, bound_ctrl: int, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, old: Any, src: Any, ctrl: int, row_mask: int, bank_mask: int, bound_ctrl: int, /) -> Any: ...

class _update:
    dpp: _update_dpp

class _wave_barrier:
    """
    amdgcn.wave.barrier() (every AMD target)
    """
    def __call__(self) -> Any: ...

class _wave_id:
    """
    amdgcn.wave.id() -> u32 (gfx1200, gfx1201, gfx1250)
    """
    @overload
    def __call__(self) -> Any: ...
    @overload
    def __call__(self, d_: Any, /) -> Any: ...

class _wave_reduce_add:
    """
    amdgcn.wave.reduce.add(src: T, strategy: 0..2) -> T, T: u32 u64 (every AMD target)
    """
    i32: _wave_reduce_add
    i64: _wave_reduce_add
    @overload
    def __call__(self, src: Any, strategy: int, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, src: Any, strategy: int, /) -> Any: ...

class _wave_reduce_and:
    """
    amdgcn.wave.reduce.and_(src: T, strategy: 0..2) -> T, T: u32 u64 (every AMD target)
    """
    i32: _wave_reduce_and
    i64: _wave_reduce_and
    @overload
    def __call__(self, src: Any, strategy: int, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, src: Any, strategy: int, /) -> Any: ...

class _wave_reduce_fadd:
    """
    amdgcn.wave.reduce.fadd(src: T, strategy: 0..2) -> T, T: f32 (every AMD target)
    """
    f32: _wave_reduce_fadd
    @overload
    def __call__(self, src: Any, strategy: int, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, src: Any, strategy: int, /) -> Any: ...

class _wave_reduce_fmax:
    """
    amdgcn.wave.reduce.fmax(src: T, strategy: 0..2) -> T, T: f32 (every AMD target)
    """
    f32: _wave_reduce_fmax
    @overload
    def __call__(self, src: Any, strategy: int, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, src: Any, strategy: int, /) -> Any: ...

class _wave_reduce_fmin:
    """
    amdgcn.wave.reduce.fmin(src: T, strategy: 0..2) -> T, T: f32 (every AMD target)
    """
    f32: _wave_reduce_fmin
    @overload
    def __call__(self, src: Any, strategy: int, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, src: Any, strategy: int, /) -> Any: ...

class _wave_reduce_fsub:
    """
    amdgcn.wave.reduce.fsub(src: T, strategy: 0..2) -> T, T: f32 (every AMD target)
    """
    f32: _wave_reduce_fsub
    @overload
    def __call__(self, src: Any, strategy: int, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, src: Any, strategy: int, /) -> Any: ...

class _wave_reduce_max:
    """
    amdgcn.wave.reduce.max(src: T, strategy: 0..2) -> T, T: u32 u64 (every AMD target)
    """
    i32: _wave_reduce_max
    i64: _wave_reduce_max
    @overload
    def __call__(self, src: Any, strategy: int, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, src: Any, strategy: int, /) -> Any: ...

class _wave_reduce_min:
    """
    amdgcn.wave.reduce.min(src: T, strategy: 0..2) -> T, T: u32 u64 (every AMD target)
    """
    i32: _wave_reduce_min
    i64: _wave_reduce_min
    @overload
    def __call__(self, src: Any, strategy: int, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, src: Any, strategy: int, /) -> Any: ...

class _wave_reduce_or:
    """
    amdgcn.wave.reduce.or_(src: T, strategy: 0..2) -> T, T: u32 u64 (every AMD target)
    """
    i32: _wave_reduce_or
    i64: _wave_reduce_or
    @overload
    def __call__(self, src: Any, strategy: int, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, src: Any, strategy: int, /) -> Any: ...

class _wave_reduce_sub:
    """
    amdgcn.wave.reduce.sub(src: T, strategy: 0..2) -> T, T: u32 u64 (every AMD target)
    """
    i32: _wave_reduce_sub
    i64: _wave_reduce_sub
    @overload
    def __call__(self, src: Any, strategy: int, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, src: Any, strategy: int, /) -> Any: ...

class _wave_reduce_umax:
    """
    amdgcn.wave.reduce.umax(src: T, strategy: 0..2) -> T, T: u32 u64 (every AMD target)
    """
    i32: _wave_reduce_umax
    i64: _wave_reduce_umax
    @overload
    def __call__(self, src: Any, strategy: int, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, src: Any, strategy: int, /) -> Any: ...

class _wave_reduce_umin:
    """
    amdgcn.wave.reduce.umin(src: T, strategy: 0..2) -> T, T: u32 u64 (every AMD target)
    """
    i32: _wave_reduce_umin
    i64: _wave_reduce_umin
    @overload
    def __call__(self, src: Any, strategy: int, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, src: Any, strategy: int, /) -> Any: ...

class _wave_reduce_xor:
    """
    amdgcn.wave.reduce.xor(src: T, strategy: 0..2) -> T, T: u32 u64 (every AMD target)
    """
    i32: _wave_reduce_xor
    i64: _wave_reduce_xor
    @overload
    def __call__(self, src: Any, strategy: int, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, src: Any, strategy: int, /) -> Any: ...

class _wave_reduce:
    add: _wave_reduce_add
    and_: _wave_reduce_and
    fadd: _wave_reduce_fadd
    fmax: _wave_reduce_fmax
    fmin: _wave_reduce_fmin
    fsub: _wave_reduce_fsub
    max: _wave_reduce_max
    min: _wave_reduce_min
    or_: _wave_reduce_or
    sub: _wave_reduce_sub
    umax: _wave_reduce_umax
    umin: _wave_reduce_umin
    xor: _wave_reduce_xor

class _wave_shuffle:
    """
    amdgcn.wave.shuffle(src: T, lane: u32) -> T, T: u32 f32 (gfx906, gfx90a, gfx942, gfx950, gfx1030 (waves of 32), gfx1100, gfx1151, gfx1200, gfx1201, gfx1250)
    """
    f32: _wave_shuffle
    i32: _wave_shuffle
    @overload
    def __call__(self, src: Any, lane: Any, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, src: Any, lane: Any, /) -> Any: ...

class _wave:
    barrier: _wave_barrier
    id: _wave_id
    reduce: _wave_reduce
    shuffle: _wave_shuffle

class _wavefrontsize:
    """
    amdgcn.wavefrontsize() -> u32 (every AMD target)
    """
    @overload
    def __call__(self) -> Any: ...
    @overload
    def __call__(self, d_: Any, /) -> Any: ...

class _wmma_bf16_16x16x16_bf16_tied:
    """
    amdgcn.wmma.bf16._16x16x16.bf16.tied(a: U, b: U, c: T, opsel: bool) -> T, T U: bf16.x16,bf16.x16 (gfx1100 (waves of 32), gfx1151 (waves of 32))
    amdgcn.wmma.bf16._16x16x16.bf16.tied(a: U, b: U, c: T, opsel: bool) -> T, T U: bf16.x8,bf16.x16 (gfx1100 (waves of 64), gfx1151 (waves of 64))
    """
    v16i16: _wmma_bf16_16x16x16_bf16_tied
    v8i16: _wmma_bf16_16x16x16_bf16_tied
    @overload
    def __call__(self, a: Any, b: Any, c: Any, opsel: int, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, a: Any, b: Any, c: Any, opsel: int, /) -> Any: ...

class _wmma_bf16_16x16x16_bf16:
    """
    amdgcn.wmma.bf16._16x16x16.bf16(a: U, b: U, c: T, opsel: bool) -> T, T U: bf16.x16,bf16.x16 (gfx1100 (waves of 32), gfx1151 (waves of 32))
    amdgcn.wmma.bf16._16x16x16.bf16(a: U, b: U, c: T, opsel: bool) -> T, T U: bf16.x4,bf16.x4 (gfx1200 (waves of 64), gfx1201 (waves of 64))
    amdgcn.wmma.bf16._16x16x16.bf16(a: U, b: U, c: T, opsel: bool) -> T, T U: bf16.x8,bf16.x16 (gfx1100 (waves of 64), gfx1151 (waves of 64))
    amdgcn.wmma.bf16._16x16x16.bf16(a: U, b: U, c: T, opsel: bool) -> T, T U: bf16.x8,bf16.x8 (gfx1200 (waves of 32), gfx1201 (waves of 32))
    """
    tied: _wmma_bf16_16x16x16_bf16_tied
    v16i16: _wmma_bf16_16x16x16_bf16
    v4i16: _wmma_bf16_16x16x16_bf16
    v8i16: _wmma_bf16_16x16x16_bf16
    @overload
    def __call__(self, a: Any, b: Any, c: Any, opsel: int, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, a: Any, b: Any, c: Any, opsel: int, /) -> Any: ...

class _wmma_bf16_16x16x16:
    bf16: _wmma_bf16_16x16x16_bf16

class _wmma_bf16_16x16x32_bf16:
    """
    amdgcn.wmma.bf16._16x16x32.bf16(neg_a: bool, a: U, neg_b: bool, b: U, mod_c: 0..3, c: T, reuse_a: bool, reuse_b: bool) -> T, T U: bf16.x8,bf16.x16 (gfx1250)
    """
    v16bf16: _wmma_bf16_16x16x32_bf16
    v8bf16: _wmma_bf16_16x16x32_bf16
    @overload
    def __call__(self, neg_a: int, a: Any, neg_b: int, b: Any, mod_c: int, c: Any, reuse_a: int, reuse_b: int, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, neg_a: int, a: Any, neg_b: int, b: Any, mod_c: int, c: Any, reuse_a: int, reuse_b: int, /) -> Any: ...

class _wmma_bf16_16x16x32:
    bf16: _wmma_bf16_16x16x32_bf16

class _wmma_bf16:
    _16x16x16: _wmma_bf16_16x16x16
    _16x16x32: _wmma_bf16_16x16x32

class _wmma_bf16f32_16x16x32_bf16:
    """
    amdgcn.wmma.bf16f32._16x16x32.bf16(neg_a: bool, a: U, neg_b: bool, b: U, mod_c: 0..3, c: V, reuse_a: bool, reuse_b: bool) -> T, T U V: bf16.x8,bf16.x16,f32.x8 (gfx1250)
    """
    v16bf16: _wmma_bf16f32_16x16x32_bf16
    v8bf16: _wmma_bf16f32_16x16x32_bf16
    v8f32: _wmma_bf16f32_16x16x32_bf16
    @overload
    def __call__(self, neg_a: int, a: Any, neg_b: int, b: Any, mod_c: int, c: Any, reuse_a: int, reuse_b: int, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, neg_a: int, a: Any, neg_b: int, b: Any, mod_c: int, c: Any, reuse_a: int, reuse_b: int, /) -> Any: ...

class _wmma_bf16f32_16x16x32:
    bf16: _wmma_bf16f32_16x16x32_bf16

class _wmma_bf16f32:
    _16x16x32: _wmma_bf16f32_16x16x32

class _wmma_f16_16x16x128_bf8_bf8:
    """
    amdgcn.wmma.f16._16x16x128.bf8.bf8(a: U, b: U, mod_c: 0..3, c: T, reuse_a: bool, reuse_b: bool) -> T, T U: f16.x8,u32.x16 (gfx1250)
    """
    v16i32: _wmma_f16_16x16x128_bf8_bf8
    v8f16: _wmma_f16_16x16x128_bf8_bf8
    @overload
    def __call__(self, a: Any, b: Any, mod_c: int, c: Any, reuse_a: int, reuse_b: int, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, a: Any, b: Any, mod_c: int, c: Any, reuse_a: int, reuse_b: int, /) -> Any: ...

class _wmma_f16_16x16x128_bf8_fp8:
    """
    amdgcn.wmma.f16._16x16x128.bf8.fp8(a: U, b: U, mod_c: 0..3, c: T, reuse_a: bool, reuse_b: bool) -> T, T U: f16.x8,u32.x16 (gfx1250)
    """
    v16i32: _wmma_f16_16x16x128_bf8_fp8
    v8f16: _wmma_f16_16x16x128_bf8_fp8
    @overload
    def __call__(self, a: Any, b: Any, mod_c: int, c: Any, reuse_a: int, reuse_b: int, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, a: Any, b: Any, mod_c: int, c: Any, reuse_a: int, reuse_b: int, /) -> Any: ...

class _wmma_f16_16x16x128_bf8:
    bf8: _wmma_f16_16x16x128_bf8_bf8
    fp8: _wmma_f16_16x16x128_bf8_fp8

class _wmma_f16_16x16x128_fp8_bf8:
    """
    amdgcn.wmma.f16._16x16x128.fp8.bf8(a: U, b: U, mod_c: 0..3, c: T, reuse_a: bool, reuse_b: bool) -> T, T U: f16.x8,u32.x16 (gfx1250)
    """
    v16i32: _wmma_f16_16x16x128_fp8_bf8
    v8f16: _wmma_f16_16x16x128_fp8_bf8
    @overload
    def __call__(self, a: Any, b: Any, mod_c: int, c: Any, reuse_a: int, reuse_b: int, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, a: Any, b: Any, mod_c: int, c: Any, reuse_a: int, reuse_b: int, /) -> Any: ...

class _wmma_f16_16x16x128_fp8_fp8:
    """
    amdgcn.wmma.f16._16x16x128.fp8.fp8(a: U, b: U, mod_c: 0..3, c: T, reuse_a: bool, reuse_b: bool) -> T, T U: f16.x8,u32.x16 (gfx1250)
    """
    v16i32: _wmma_f16_16x16x128_fp8_fp8
    v8f16: _wmma_f16_16x16x128_fp8_fp8
    @overload
    def __call__(self, a: Any, b: Any, mod_c: int, c: Any, reuse_a: int, reuse_b: int, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, a: Any, b: Any, mod_c: int, c: Any, reuse_a: int, reuse_b: int, /) -> Any: ...

class _wmma_f16_16x16x128_fp8:
    bf8: _wmma_f16_16x16x128_fp8_bf8
    fp8: _wmma_f16_16x16x128_fp8_fp8

class _wmma_f16_16x16x128:
    bf8: _wmma_f16_16x16x128_bf8
    fp8: _wmma_f16_16x16x128_fp8

class _wmma_f16_16x16x16_f16_tied:
    """
    amdgcn.wmma.f16._16x16x16.f16.tied(a: U, b: U, c: T, opsel: bool) -> T, T U: f16.x16,f16.x16 (gfx1100 (waves of 32), gfx1151 (waves of 32))
    amdgcn.wmma.f16._16x16x16.f16.tied(a: U, b: U, c: T, opsel: bool) -> T, T U: f16.x8,f16.x16 (gfx1100 (waves of 64), gfx1151 (waves of 64))
    """
    v16f16: _wmma_f16_16x16x16_f16_tied
    v8f16: _wmma_f16_16x16x16_f16_tied
    @overload
    def __call__(self, a: Any, b: Any, c: Any, opsel: int, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, a: Any, b: Any, c: Any, opsel: int, /) -> Any: ...

class _wmma_f16_16x16x16_f16:
    """
    amdgcn.wmma.f16._16x16x16.f16(a: U, b: U, c: T, opsel: bool) -> T, T U: f16.x16,f16.x16 (gfx1100 (waves of 32), gfx1151 (waves of 32))
    amdgcn.wmma.f16._16x16x16.f16(a: U, b: U, c: T, opsel: bool) -> T, T U: f16.x4,f16.x4 (gfx1200 (waves of 64), gfx1201 (waves of 64))
    amdgcn.wmma.f16._16x16x16.f16(a: U, b: U, c: T, opsel: bool) -> T, T U: f16.x8,f16.x16 (gfx1100 (waves of 64), gfx1151 (waves of 64))
    amdgcn.wmma.f16._16x16x16.f16(a: U, b: U, c: T, opsel: bool) -> T, T U: f16.x8,f16.x8 (gfx1200 (waves of 32), gfx1201 (waves of 32))
    """
    tied: _wmma_f16_16x16x16_f16_tied
    v16f16: _wmma_f16_16x16x16_f16
    v4f16: _wmma_f16_16x16x16_f16
    v8f16: _wmma_f16_16x16x16_f16
    @overload
    def __call__(self, a: Any, b: Any, c: Any, opsel: int, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, a: Any, b: Any, c: Any, opsel: int, /) -> Any: ...

class _wmma_f16_16x16x16:
    f16: _wmma_f16_16x16x16_f16

class _wmma_f16_16x16x32_f16:
    """
    amdgcn.wmma.f16._16x16x32.f16(neg_a: bool, a: U, neg_b: bool, b: U, mod_c: 0..3, c: T, reuse_a: bool, reuse_b: bool) -> T, T U: f16.x8,f16.x16 (gfx1250)
    """
    v16f16: _wmma_f16_16x16x32_f16
    v8f16: _wmma_f16_16x16x32_f16
    @overload
    def __call__(self, neg_a: int, a: Any, neg_b: int, b: Any, mod_c: int, c: Any, reuse_a: int, reuse_b: int, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, neg_a: int, a: Any, neg_b: int, b: Any, mod_c: int, c: Any, reuse_a: int, reuse_b: int, /) -> Any: ...

class _wmma_f16_16x16x32:
    f16: _wmma_f16_16x16x32_f16

class _wmma_f16_16x16x64_bf8_bf8:
    """
    amdgcn.wmma.f16._16x16x64.bf8.bf8(a: U, b: U, mod_c: 0..3, c: T, reuse_a: bool, reuse_b: bool) -> T, T U: f16.x8,u32.x8 (gfx1250)
    """
    v8f16: _wmma_f16_16x16x64_bf8_bf8
    v8i32: _wmma_f16_16x16x64_bf8_bf8
    @overload
    def __call__(self, a: Any, b: Any, mod_c: int, c: Any, reuse_a: int, reuse_b: int, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, a: Any, b: Any, mod_c: int, c: Any, reuse_a: int, reuse_b: int, /) -> Any: ...

class _wmma_f16_16x16x64_bf8_fp8:
    """
    amdgcn.wmma.f16._16x16x64.bf8.fp8(a: U, b: U, mod_c: 0..3, c: T, reuse_a: bool, reuse_b: bool) -> T, T U: f16.x8,u32.x8 (gfx1250)
    """
    v8f16: _wmma_f16_16x16x64_bf8_fp8
    v8i32: _wmma_f16_16x16x64_bf8_fp8
    @overload
    def __call__(self, a: Any, b: Any, mod_c: int, c: Any, reuse_a: int, reuse_b: int, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, a: Any, b: Any, mod_c: int, c: Any, reuse_a: int, reuse_b: int, /) -> Any: ...

class _wmma_f16_16x16x64_bf8:
    bf8: _wmma_f16_16x16x64_bf8_bf8
    fp8: _wmma_f16_16x16x64_bf8_fp8

class _wmma_f16_16x16x64_fp8_bf8:
    """
    amdgcn.wmma.f16._16x16x64.fp8.bf8(a: U, b: U, mod_c: 0..3, c: T, reuse_a: bool, reuse_b: bool) -> T, T U: f16.x8,u32.x8 (gfx1250)
    """
    v8f16: _wmma_f16_16x16x64_fp8_bf8
    v8i32: _wmma_f16_16x16x64_fp8_bf8
    @overload
    def __call__(self, a: Any, b: Any, mod_c: int, c: Any, reuse_a: int, reuse_b: int, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, a: Any, b: Any, mod_c: int, c: Any, reuse_a: int, reuse_b: int, /) -> Any: ...

class _wmma_f16_16x16x64_fp8_fp8:
    """
    amdgcn.wmma.f16._16x16x64.fp8.fp8(a: U, b: U, mod_c: 0..3, c: T, reuse_a: bool, reuse_b: bool) -> T, T U: f16.x8,u32.x8 (gfx1250)
    """
    v8f16: _wmma_f16_16x16x64_fp8_fp8
    v8i32: _wmma_f16_16x16x64_fp8_fp8
    @overload
    def __call__(self, a: Any, b: Any, mod_c: int, c: Any, reuse_a: int, reuse_b: int, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, a: Any, b: Any, mod_c: int, c: Any, reuse_a: int, reuse_b: int, /) -> Any: ...

class _wmma_f16_16x16x64_fp8:
    bf8: _wmma_f16_16x16x64_fp8_bf8
    fp8: _wmma_f16_16x16x64_fp8_fp8

class _wmma_f16_16x16x64:
    bf8: _wmma_f16_16x16x64_bf8
    fp8: _wmma_f16_16x16x64_fp8

class _wmma_f16:
    _16x16x128: _wmma_f16_16x16x128
    _16x16x16: _wmma_f16_16x16x16
    _16x16x32: _wmma_f16_16x16x32
    _16x16x64: _wmma_f16_16x16x64

class _wmma_f32_16x16x128_bf8_bf8:
    """
    amdgcn.wmma.f32._16x16x128.bf8.bf8(a: U, b: U, mod_c: 0..3, c: T, reuse_a: bool, reuse_b: bool) -> T, T U: f32.x8,u32.x16 (gfx1250)
    """
    v16i32: _wmma_f32_16x16x128_bf8_bf8
    v8f32: _wmma_f32_16x16x128_bf8_bf8
    @overload
    def __call__(self, a: Any, b: Any, mod_c: int, c: Any, reuse_a: int, reuse_b: int, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, a: Any, b: Any, mod_c: int, c: Any, reuse_a: int, reuse_b: int, /) -> Any: ...

class _wmma_f32_16x16x128_bf8_fp8:
    """
    amdgcn.wmma.f32._16x16x128.bf8.fp8(a: U, b: U, mod_c: 0..3, c: T, reuse_a: bool, reuse_b: bool) -> T, T U: f32.x8,u32.x16 (gfx1250)
    """
    v16i32: _wmma_f32_16x16x128_bf8_fp8
    v8f32: _wmma_f32_16x16x128_bf8_fp8
    @overload
    def __call__(self, a: Any, b: Any, mod_c: int, c: Any, reuse_a: int, reuse_b: int, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, a: Any, b: Any, mod_c: int, c: Any, reuse_a: int, reuse_b: int, /) -> Any: ...

class _wmma_f32_16x16x128_bf8:
    bf8: _wmma_f32_16x16x128_bf8_bf8
    fp8: _wmma_f32_16x16x128_bf8_fp8

class _wmma_f32_16x16x128_f8f6f4:
    """
    amdgcn.wmma.f32._16x16x128.f8f6f4(fmt_a: 0..1, a: U, fmt_b: 0..1, b: V, mod_c: 0..3, c: T) -> T, T U V: f32.x8,u32.x16,u32.x16 (gfx1250)
    amdgcn.wmma.f32._16x16x128.f8f6f4(fmt_a: 0..1, a: U, fmt_b: 2..3, b: V, mod_c: 0..3, c: T) -> T, T U V: f32.x8,u32.x16,u32.x12 (gfx1250)
    amdgcn.wmma.f32._16x16x128.f8f6f4(fmt_a: 0..1, a: U, fmt_b: 4, b: V, mod_c: 0..3, c: T) -> T, T U V: f32.x8,u32.x16,u32.x8 (gfx1250)
    amdgcn.wmma.f32._16x16x128.f8f6f4(fmt_a: 2..3, a: U, fmt_b: 0..1, b: V, mod_c: 0..3, c: T) -> T, T U V: f32.x8,u32.x12,u32.x16 (gfx1250)
    amdgcn.wmma.f32._16x16x128.f8f6f4(fmt_a: 2..3, a: U, fmt_b: 2..3, b: V, mod_c: 0..3, c: T) -> T, T U V: f32.x8,u32.x12,u32.x12 (gfx1250)
    amdgcn.wmma.f32._16x16x128.f8f6f4(fmt_a: 2..3, a: U, fmt_b: 4, b: V, mod_c: 0..3, c: T) -> T, T U V: f32.x8,u32.x12,u32.x8 (gfx1250)
    amdgcn.wmma.f32._16x16x128.f8f6f4(fmt_a: 4, a: U, fmt_b: 0..1, b: V, mod_c: 0..3, c: T) -> T, T U V: f32.x8,u32.x8,u32.x16 (gfx1250)
    amdgcn.wmma.f32._16x16x128.f8f6f4(fmt_a: 4, a: U, fmt_b: 2..3, b: V, mod_c: 0..3, c: T) -> T, T U V: f32.x8,u32.x8,u32.x12 (gfx1250)
    amdgcn.wmma.f32._16x16x128.f8f6f4(fmt_a: 4, a: U, fmt_b: 4, b: V, mod_c: 0..3, c: T) -> T, T U V: f32.x8,u32.x8,u32.x8 (gfx1250)
    """
    v12i32: _wmma_f32_16x16x128_f8f6f4
    v16i32: _wmma_f32_16x16x128_f8f6f4
    v8f32: _wmma_f32_16x16x128_f8f6f4
    v8i32: _wmma_f32_16x16x128_f8f6f4
    @overload
    def __call__(self, fmt_a: int, a: Any, fmt_b: int, b: Any, mod_c: int, c: Any, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, fmt_a: int, a: Any, fmt_b: int, b: Any, mod_c: int, c: Any, /) -> Any: ...

class _wmma_f32_16x16x128_fp8_bf8:
    """
    amdgcn.wmma.f32._16x16x128.fp8.bf8(a: U, b: U, mod_c: 0..3, c: T, reuse_a: bool, reuse_b: bool) -> T, T U: f32.x8,u32.x16 (gfx1250)
    """
    v16i32: _wmma_f32_16x16x128_fp8_bf8
    v8f32: _wmma_f32_16x16x128_fp8_bf8
    @overload
    def __call__(self, a: Any, b: Any, mod_c: int, c: Any, reuse_a: int, reuse_b: int, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, a: Any, b: Any, mod_c: int, c: Any, reuse_a: int, reuse_b: int, /) -> Any: ...

class _wmma_f32_16x16x128_fp8_fp8:
    """
    amdgcn.wmma.f32._16x16x128.fp8.fp8(a: U, b: U, mod_c: 0..3, c: T, reuse_a: bool, reuse_b: bool) -> T, T U: f32.x8,u32.x16 (gfx1250)
    """
    v16i32: _wmma_f32_16x16x128_fp8_fp8
    v8f32: _wmma_f32_16x16x128_fp8_fp8
    @overload
    def __call__(self, a: Any, b: Any, mod_c: int, c: Any, reuse_a: int, reuse_b: int, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, a: Any, b: Any, mod_c: int, c: Any, reuse_a: int, reuse_b: int, /) -> Any: ...

class _wmma_f32_16x16x128_fp8:
    bf8: _wmma_f32_16x16x128_fp8_bf8
    fp8: _wmma_f32_16x16x128_fp8_fp8

class _wmma_f32_16x16x128:
    bf8: _wmma_f32_16x16x128_bf8
    f8f6f4: _wmma_f32_16x16x128_f8f6f4
    fp8: _wmma_f32_16x16x128_fp8

class _wmma_f32_16x16x16_bf16:
    """
    amdgcn.wmma.f32._16x16x16.bf16(a: U, b: U, c: T) -> T, T U: f32.x4,bf16.x16 (gfx1100 (waves of 64), gfx1151 (waves of 64))
    amdgcn.wmma.f32._16x16x16.bf16(a: U, b: U, c: T) -> T, T U: f32.x4,bf16.x4 (gfx1200 (waves of 64), gfx1201 (waves of 64))
    amdgcn.wmma.f32._16x16x16.bf16(a: U, b: U, c: T) -> T, T U: f32.x8,bf16.x16 (gfx1100 (waves of 32), gfx1151 (waves of 32))
    amdgcn.wmma.f32._16x16x16.bf16(a: U, b: U, c: T) -> T, T U: f32.x8,bf16.x8 (gfx1200 (waves of 32), gfx1201 (waves of 32))
    """
    v16i16: _wmma_f32_16x16x16_bf16
    v4f32: _wmma_f32_16x16x16_bf16
    v4i16: _wmma_f32_16x16x16_bf16
    v8f32: _wmma_f32_16x16x16_bf16
    v8i16: _wmma_f32_16x16x16_bf16
    @overload
    def __call__(self, a: Any, b: Any, c: Any, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, a: Any, b: Any, c: Any, /) -> Any: ...

class _wmma_f32_16x16x16_bf8_bf8:
    """
    amdgcn.wmma.f32._16x16x16.bf8.bf8(a: U, b: U, c: T) -> T, T U: f32.x4,u32 (gfx1200 (waves of 64), gfx1201 (waves of 64))
    amdgcn.wmma.f32._16x16x16.bf8.bf8(a: U, b: U, c: T) -> T, T U: f32.x8,u32.x2 (gfx1200 (waves of 32), gfx1201 (waves of 32))
    """
    i32: _wmma_f32_16x16x16_bf8_bf8
    v2i32: _wmma_f32_16x16x16_bf8_bf8
    v4f32: _wmma_f32_16x16x16_bf8_bf8
    v8f32: _wmma_f32_16x16x16_bf8_bf8
    @overload
    def __call__(self, a: Any, b: Any, c: Any, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, a: Any, b: Any, c: Any, /) -> Any: ...

class _wmma_f32_16x16x16_bf8_fp8:
    """
    amdgcn.wmma.f32._16x16x16.bf8.fp8(a: U, b: U, c: T) -> T, T U: f32.x4,u32 (gfx1200 (waves of 64), gfx1201 (waves of 64))
    amdgcn.wmma.f32._16x16x16.bf8.fp8(a: U, b: U, c: T) -> T, T U: f32.x8,u32.x2 (gfx1200 (waves of 32), gfx1201 (waves of 32))
    """
    i32: _wmma_f32_16x16x16_bf8_fp8
    v2i32: _wmma_f32_16x16x16_bf8_fp8
    v4f32: _wmma_f32_16x16x16_bf8_fp8
    v8f32: _wmma_f32_16x16x16_bf8_fp8
    @overload
    def __call__(self, a: Any, b: Any, c: Any, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, a: Any, b: Any, c: Any, /) -> Any: ...

class _wmma_f32_16x16x16_bf8:
    bf8: _wmma_f32_16x16x16_bf8_bf8
    fp8: _wmma_f32_16x16x16_bf8_fp8

class _wmma_f32_16x16x16_f16:
    """
    amdgcn.wmma.f32._16x16x16.f16(a: U, b: U, c: T) -> T, T U: f32.x4,f16.x16 (gfx1100 (waves of 64), gfx1151 (waves of 64))
    amdgcn.wmma.f32._16x16x16.f16(a: U, b: U, c: T) -> T, T U: f32.x4,f16.x4 (gfx1200 (waves of 64), gfx1201 (waves of 64))
    amdgcn.wmma.f32._16x16x16.f16(a: U, b: U, c: T) -> T, T U: f32.x8,f16.x16 (gfx1100 (waves of 32), gfx1151 (waves of 32))
    amdgcn.wmma.f32._16x16x16.f16(a: U, b: U, c: T) -> T, T U: f32.x8,f16.x8 (gfx1200 (waves of 32), gfx1201 (waves of 32))
    """
    v16f16: _wmma_f32_16x16x16_f16
    v4f16: _wmma_f32_16x16x16_f16
    v4f32: _wmma_f32_16x16x16_f16
    v8f16: _wmma_f32_16x16x16_f16
    v8f32: _wmma_f32_16x16x16_f16
    @overload
    def __call__(self, a: Any, b: Any, c: Any, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, a: Any, b: Any, c: Any, /) -> Any: ...

class _wmma_f32_16x16x16_fp8_bf8:
    """
    amdgcn.wmma.f32._16x16x16.fp8.bf8(a: U, b: U, c: T) -> T, T U: f32.x4,u32 (gfx1200 (waves of 64), gfx1201 (waves of 64))
    amdgcn.wmma.f32._16x16x16.fp8.bf8(a: U, b: U, c: T) -> T, T U: f32.x8,u32.x2 (gfx1200 (waves of 32), gfx1201 (waves of 32))
    """
    i32: _wmma_f32_16x16x16_fp8_bf8
    v2i32: _wmma_f32_16x16x16_fp8_bf8
    v4f32: _wmma_f32_16x16x16_fp8_bf8
    v8f32: _wmma_f32_16x16x16_fp8_bf8
    @overload
    def __call__(self, a: Any, b: Any, c: Any, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, a: Any, b: Any, c: Any, /) -> Any: ...

class _wmma_f32_16x16x16_fp8_fp8:
    """
    amdgcn.wmma.f32._16x16x16.fp8.fp8(a: U, b: U, c: T) -> T, T U: f32.x4,u32 (gfx1200 (waves of 64), gfx1201 (waves of 64))
    amdgcn.wmma.f32._16x16x16.fp8.fp8(a: U, b: U, c: T) -> T, T U: f32.x8,u32.x2 (gfx1200 (waves of 32), gfx1201 (waves of 32))
    """
    i32: _wmma_f32_16x16x16_fp8_fp8
    v2i32: _wmma_f32_16x16x16_fp8_fp8
    v4f32: _wmma_f32_16x16x16_fp8_fp8
    v8f32: _wmma_f32_16x16x16_fp8_fp8
    @overload
    def __call__(self, a: Any, b: Any, c: Any, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, a: Any, b: Any, c: Any, /) -> Any: ...

class _wmma_f32_16x16x16_fp8:
    bf8: _wmma_f32_16x16x16_fp8_bf8
    fp8: _wmma_f32_16x16x16_fp8_fp8

class _wmma_f32_16x16x16:
    bf16: _wmma_f32_16x16x16_bf16
    bf8: _wmma_f32_16x16x16_bf8
    f16: _wmma_f32_16x16x16_f16
    fp8: _wmma_f32_16x16x16_fp8

class _wmma_f32_16x16x32_bf16:
    """
    amdgcn.wmma.f32._16x16x32.bf16(neg_a: bool, a: U, neg_b: bool, b: U, mod_c: 0..3, c: T, reuse_a: bool, reuse_b: bool) -> T, T U: f32.x8,bf16.x16 (gfx1250)
    """
    v16bf16: _wmma_f32_16x16x32_bf16
    v8f32: _wmma_f32_16x16x32_bf16
    @overload
    def __call__(self, neg_a: int, a: Any, neg_b: int, b: Any, mod_c: int, c: Any, reuse_a: int, reuse_b: int, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, neg_a: int, a: Any, neg_b: int, b: Any, mod_c: int, c: Any, reuse_a: int, reuse_b: int, /) -> Any: ...

class _wmma_f32_16x16x32_f16:
    """
    amdgcn.wmma.f32._16x16x32.f16(neg_a: bool, a: U, neg_b: bool, b: U, mod_c: 0..3, c: T, reuse_a: bool, reuse_b: bool) -> T, T U: f32.x8,f16.x16 (gfx1250)
    """
    v16f16: _wmma_f32_16x16x32_f16
    v8f32: _wmma_f32_16x16x32_f16
    @overload
    def __call__(self, neg_a: int, a: Any, neg_b: int, b: Any, mod_c: int, c: Any, reuse_a: int, reuse_b: int, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, neg_a: int, a: Any, neg_b: int, b: Any, mod_c: int, c: Any, reuse_a: int, reuse_b: int, /) -> Any: ...

class _wmma_f32_16x16x32:
    bf16: _wmma_f32_16x16x32_bf16
    f16: _wmma_f32_16x16x32_f16

class _wmma_f32_16x16x4_f32:
    """
    amdgcn.wmma.f32._16x16x4.f32(neg_a: bool, a: U, neg_b: bool, b: U, mod_c: 0..3, c: T, reuse_a: bool, reuse_b: bool) -> T, T U: f32.x8,f32.x2 (gfx1250)
    """
    v2f32: _wmma_f32_16x16x4_f32
    v8f32: _wmma_f32_16x16x4_f32
    @overload
    def __call__(self, neg_a: int, a: Any, neg_b: int, b: Any, mod_c: int, c: Any, reuse_a: int, reuse_b: int, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, neg_a: int, a: Any, neg_b: int, b: Any, mod_c: int, c: Any, reuse_a: int, reuse_b: int, /) -> Any: ...

class _wmma_f32_16x16x4:
    f32: _wmma_f32_16x16x4_f32

class _wmma_f32_16x16x64_bf8_bf8:
    """
    amdgcn.wmma.f32._16x16x64.bf8.bf8(a: U, b: U, mod_c: 0..3, c: T, reuse_a: bool, reuse_b: bool) -> T, T U: f32.x8,u32.x8 (gfx1250)
    """
    v8f32: _wmma_f32_16x16x64_bf8_bf8
    v8i32: _wmma_f32_16x16x64_bf8_bf8
    @overload
    def __call__(self, a: Any, b: Any, mod_c: int, c: Any, reuse_a: int, reuse_b: int, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, a: Any, b: Any, mod_c: int, c: Any, reuse_a: int, reuse_b: int, /) -> Any: ...

class _wmma_f32_16x16x64_bf8_fp8:
    """
    amdgcn.wmma.f32._16x16x64.bf8.fp8(a: U, b: U, mod_c: 0..3, c: T, reuse_a: bool, reuse_b: bool) -> T, T U: f32.x8,u32.x8 (gfx1250)
    """
    v8f32: _wmma_f32_16x16x64_bf8_fp8
    v8i32: _wmma_f32_16x16x64_bf8_fp8
    @overload
    def __call__(self, a: Any, b: Any, mod_c: int, c: Any, reuse_a: int, reuse_b: int, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, a: Any, b: Any, mod_c: int, c: Any, reuse_a: int, reuse_b: int, /) -> Any: ...

class _wmma_f32_16x16x64_bf8:
    bf8: _wmma_f32_16x16x64_bf8_bf8
    fp8: _wmma_f32_16x16x64_bf8_fp8

class _wmma_f32_16x16x64_fp8_bf8:
    """
    amdgcn.wmma.f32._16x16x64.fp8.bf8(a: U, b: U, mod_c: 0..3, c: T, reuse_a: bool, reuse_b: bool) -> T, T U: f32.x8,u32.x8 (gfx1250)
    """
    v8f32: _wmma_f32_16x16x64_fp8_bf8
    v8i32: _wmma_f32_16x16x64_fp8_bf8
    @overload
    def __call__(self, a: Any, b: Any, mod_c: int, c: Any, reuse_a: int, reuse_b: int, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, a: Any, b: Any, mod_c: int, c: Any, reuse_a: int, reuse_b: int, /) -> Any: ...

class _wmma_f32_16x16x64_fp8_fp8:
    """
    amdgcn.wmma.f32._16x16x64.fp8.fp8(a: U, b: U, mod_c: 0..3, c: T, reuse_a: bool, reuse_b: bool) -> T, T U: f32.x8,u32.x8 (gfx1250)
    """
    v8f32: _wmma_f32_16x16x64_fp8_fp8
    v8i32: _wmma_f32_16x16x64_fp8_fp8
    @overload
    def __call__(self, a: Any, b: Any, mod_c: int, c: Any, reuse_a: int, reuse_b: int, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, a: Any, b: Any, mod_c: int, c: Any, reuse_a: int, reuse_b: int, /) -> Any: ...

class _wmma_f32_16x16x64_fp8:
    bf8: _wmma_f32_16x16x64_fp8_bf8
    fp8: _wmma_f32_16x16x64_fp8_fp8

class _wmma_f32_16x16x64:
    bf8: _wmma_f32_16x16x64_bf8
    fp8: _wmma_f32_16x16x64_fp8

class _wmma_f32_32x16x128_f4:
    """
    amdgcn.wmma.f32._32x16x128.f4(a: U, b: V, mod_c: 0..3, c: T) -> T, T U V: f32.x16,u32.x16,u32.x8 (gfx1250)
    """
    v16f32: _wmma_f32_32x16x128_f4
    v16i32: _wmma_f32_32x16x128_f4
    v8i32: _wmma_f32_32x16x128_f4
    @overload
    def __call__(self, a: Any, b: Any, mod_c: int, c: Any, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, a: Any, b: Any, mod_c: int, c: Any, /) -> Any: ...

class _wmma_f32_32x16x128:
    f4: _wmma_f32_32x16x128_f4

class _wmma_f32:
    _16x16x128: _wmma_f32_16x16x128
    _16x16x16: _wmma_f32_16x16x16
    _16x16x32: _wmma_f32_16x16x32
    _16x16x4: _wmma_f32_16x16x4
    _16x16x64: _wmma_f32_16x16x64
    _32x16x128: _wmma_f32_32x16x128

class _wmma_i32_16x16x16_iu4:
    """
    amdgcn.wmma.i32._16x16x16.iu4(signed_a: bool, a: U, signed_b: bool, b: U, c: T, clamp: bool) -> T, T U: s32.x4,u32 (gfx1200 (waves of 64), gfx1201 (waves of 64))
    amdgcn.wmma.i32._16x16x16.iu4(signed_a: bool, a: U, signed_b: bool, b: U, c: T, clamp: bool) -> T, T U: s32.x4,u32.x2 (gfx1100 (waves of 64), gfx1151 (waves of 64))
    amdgcn.wmma.i32._16x16x16.iu4(signed_a: bool, a: U, signed_b: bool, b: U, c: T, clamp: bool) -> T, T U: s32.x8,u32 (gfx1200 (waves of 32), gfx1201 (waves of 32))
    amdgcn.wmma.i32._16x16x16.iu4(signed_a: bool, a: U, signed_b: bool, b: U, c: T, clamp: bool) -> T, T U: s32.x8,u32.x2 (gfx1100 (waves of 32), gfx1151 (waves of 32))
    """
    i32: _wmma_i32_16x16x16_iu4
    v2i32: _wmma_i32_16x16x16_iu4
    v4i32: _wmma_i32_16x16x16_iu4
    v8i32: _wmma_i32_16x16x16_iu4
    @overload
    def __call__(self, signed_a: int, a: Any, signed_b: int, b: Any, c: Any, clamp: int, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, signed_a: int, a: Any, signed_b: int, b: Any, c: Any, clamp: int, /) -> Any: ...

class _wmma_i32_16x16x16_iu8:
    """
    amdgcn.wmma.i32._16x16x16.iu8(signed_a: bool, a: U, signed_b: bool, b: U, c: T, clamp: bool) -> T, T U: s32.x4,u32 (gfx1200 (waves of 64), gfx1201 (waves of 64))
    amdgcn.wmma.i32._16x16x16.iu8(signed_a: bool, a: U, signed_b: bool, b: U, c: T, clamp: bool) -> T, T U: s32.x4,u32.x4 (gfx1100 (waves of 64), gfx1151 (waves of 64))
    amdgcn.wmma.i32._16x16x16.iu8(signed_a: bool, a: U, signed_b: bool, b: U, c: T, clamp: bool) -> T, T U: s32.x8,u32.x2 (gfx1200 (waves of 32), gfx1201 (waves of 32))
    amdgcn.wmma.i32._16x16x16.iu8(signed_a: bool, a: U, signed_b: bool, b: U, c: T, clamp: bool) -> T, T U: s32.x8,u32.x4 (gfx1100 (waves of 32), gfx1151 (waves of 32))
    """
    i32: _wmma_i32_16x16x16_iu8
    v2i32: _wmma_i32_16x16x16_iu8
    v4i32: _wmma_i32_16x16x16_iu8
    v8i32: _wmma_i32_16x16x16_iu8
    @overload
    def __call__(self, signed_a: int, a: Any, signed_b: int, b: Any, c: Any, clamp: int, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, signed_a: int, a: Any, signed_b: int, b: Any, c: Any, clamp: int, /) -> Any: ...

class _wmma_i32_16x16x16:
    iu4: _wmma_i32_16x16x16_iu4
    iu8: _wmma_i32_16x16x16_iu8

class _wmma_i32_16x16x32_iu4:
    """
    amdgcn.wmma.i32._16x16x32.iu4(signed_a: bool, a: U, signed_b: bool, b: U, c: T, clamp: bool) -> T, T U: s32.x4,u32 (gfx1200 (waves of 64), gfx1201 (waves of 64))
    amdgcn.wmma.i32._16x16x32.iu4(signed_a: bool, a: U, signed_b: bool, b: U, c: T, clamp: bool) -> T, T U: s32.x8,u32.x2 (gfx1200 (waves of 32), gfx1201 (waves of 32))
    """
    i32: _wmma_i32_16x16x32_iu4
    v2i32: _wmma_i32_16x16x32_iu4
    v4i32: _wmma_i32_16x16x32_iu4
    v8i32: _wmma_i32_16x16x32_iu4
    @overload
    def __call__(self, signed_a: int, a: Any, signed_b: int, b: Any, c: Any, clamp: int, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, signed_a: int, a: Any, signed_b: int, b: Any, c: Any, clamp: int, /) -> Any: ...

class _wmma_i32_16x16x32:
    iu4: _wmma_i32_16x16x32_iu4

class _wmma_i32_16x16x64_iu8:
    """
    amdgcn.wmma.i32._16x16x64.iu8(signed_a: bool, a: U, signed_b: bool, b: U, c: T, clamp: bool, reuse_a: bool, reuse_b: bool) -> T, T U: s32.x8,u32.x8 (gfx1250)
    """
    v8i32: _wmma_i32_16x16x64_iu8
    @overload
    def __call__(self, signed_a: int, a: Any, signed_b: int, b: Any, c: Any, clamp: int, reuse_a: int, reuse_b: int, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, signed_a: int, a: Any, signed_b: int, b: Any, c: Any, clamp: int, reuse_a: int, reuse_b: int, /) -> Any: ...

class _wmma_i32_16x16x64:
    iu8: _wmma_i32_16x16x64_iu8

class _wmma_i32:
    _16x16x16: _wmma_i32_16x16x16
    _16x16x32: _wmma_i32_16x16x32
    _16x16x64: _wmma_i32_16x16x64

class _wmma_scale_f32_16x16x128_f8f6f4:
    """
    amdgcn.wmma.scale.f32._16x16x128.f8f6f4(fmt_a: 0..1, a: U, fmt_b: 0..1, b: V, mod_c: 0..3, c: T, sel_a: 0..1, scale_fmt_a: 0..2, scale_a: u32, sel_b: 0..1, scale_fmt_b: 0..2, scale_b: u32, reuse_a: bool, reuse_b: bool) -> T, T U V: f32.x8,u32.x16,u32.x16 (gfx1250)
    amdgcn.wmma.scale.f32._16x16x128.f8f6f4(fmt_a: 0..1, a: U, fmt_b: 2..3, b: V, mod_c: 0..3, c: T, sel_a: 0..1, scale_fmt_a: 0..2, scale_a: u32, sel_b: 0..1, scale_fmt_b: 0..2, scale_b: u32, reuse_a: bool, reuse_b: bool) -> T, T U V: f32.x8,u32.x16,u32.x12 (gfx1250)
    amdgcn.wmma.scale.f32._16x16x128.f8f6f4(fmt_a: 0..1, a: U, fmt_b: 4, b: V, mod_c: 0..3, c: T, sel_a: 0..1, scale_fmt_a: 0..2, scale_a: u32, sel_b: 0..1, scale_fmt_b: 0..2, scale_b: u32, reuse_a: bool, reuse_b: bool) -> T, T U V: f32.x8,u32.x16,u32.x8 (gfx1250)
    amdgcn.wmma.scale.f32._16x16x128.f8f6f4(fmt_a: 2..3, a: U, fmt_b: 0..1, b: V, mod_c: 0..3, c: T, sel_a: 0..1, scale_fmt_a: 0..2, scale_a: u32, sel_b: 0..1, scale_fmt_b: 0..2, scale_b: u32, reuse_a: bool, reuse_b: bool) -> T, T U V: f32.x8,u32.x12,u32.x16 (gfx1250)
    amdgcn.wmma.scale.f32._16x16x128.f8f6f4(fmt_a: 2..3, a: U, fmt_b: 2..3, b: V, mod_c: 0..3, c: T, sel_a: 0..1, scale_fmt_a: 0..2, scale_a: u32, sel_b: 0..1, scale_fmt_b: 0..2, scale_b: u32, reuse_a: bool, reuse_b: bool) -> T, T U V: f32.x8,u32.x12,u32.x12 (gfx1250)
    amdgcn.wmma.scale.f32._16x16x128.f8f6f4(fmt_a: 2..3, a: U, fmt_b: 4, b: V, mod_c: 0..3, c: T, sel_a: 0..1, scale_fmt_a: 0..2, scale_a: u32, sel_b: 0..1, scale_fmt_b: 0..2, scale_b: u32, reuse_a: bool, reuse_b: bool) -> T, T U V: f32.x8,u32.x12,u32.x8 (gfx1250)
    amdgcn.wmma.scale.f32._16x16x128.f8f6f4(fmt_a: 4, a: U, fmt_b: 0..1, b: V, mod_c: 0..3, c: T, sel_a: 0..1, scale_fmt_a: 0..2, scale_a: u32, sel_b: 0..1, scale_fmt_b: 0..2, scale_b: u32, reuse_a: bool, reuse_b: bool) -> T, T U V: f32.x8,u32.x8,u32.x16 (gfx1250)
    amdgcn.wmma.scale.f32._16x16x128.f8f6f4(fmt_a: 4, a: U, fmt_b: 2..3, b: V, mod_c: 0..3, c: T, sel_a: 0..1, scale_fmt_a: 0..2, scale_a: u32, sel_b: 0..1, scale_fmt_b: 0..2, scale_b: u32, reuse_a: bool, reuse_b: bool) -> T, T U V: f32.x8,u32.x8,u32.x12 (gfx1250)
    amdgcn.wmma.scale.f32._16x16x128.f8f6f4(fmt_a: 4, a: U, fmt_b: 4, b: V, mod_c: 0..3, c: T, sel_a: 0..1, scale_fmt_a: 0..2, scale_a: u32, sel_b: 0..1, scale_fmt_b: 0..2, scale_b: u32, reuse_a: bool, reuse_b: bool) -> T, T U V: f32.x8,u32.x8,u32.x8 (gfx1250)
    """
    v12i32: _wmma_scale_f32_16x16x128_f8f6f4
    v16i32: _wmma_scale_f32_16x16x128_f8f6f4
    v8f32: _wmma_scale_f32_16x16x128_f8f6f4
    v8i32: _wmma_scale_f32_16x16x128_f8f6f4
    @overload
    def __call__(self, fmt_a: int, a: Any, fmt_b: int, b: Any, mod_c: int, c: Any, sel_a: int, scale_fmt_a: int, scale_a: Any, sel_b: int, scale_fmt_b: int, scale_b: Any, reuse_a: int, reuse_b: int, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, fmt_a: int, a: Any, fmt_b: int, b: Any, mod_c: int, c: Any, sel_a: int, scale_fmt_a: int, scale_a: Any, sel_b: int, scale_fmt_b: int, scale_b: Any, reuse_a: int, reuse_b: int, /) -> Any: ...

class _wmma_scale_f32_16x16x128:
    f8f6f4: _wmma_scale_f32_16x16x128_f8f6f4

class _wmma_scale_f32_32x16x128_f4:
    """
    amdgcn.wmma.scale.f32._32x16x128.f4(a: U, b: V, mod_c: 0..3, c: T, sel_a: 0..1, scale_fmt_a: 0..2, scale_a: u32, sel_b: 0..1, scale_fmt_b: 0..2, scale_b: u32, reuse_a: bool, reuse_b: bool) -> T, T U V: f32.x16,u32.x16,u32.x8 (gfx1250)
    """
    v16f32: _wmma_scale_f32_32x16x128_f4
    v16i32: _wmma_scale_f32_32x16x128_f4
    v8i32: _wmma_scale_f32_32x16x128_f4
    @overload
    def __call__(self, a: Any, b: Any, mod_c: int, c: Any, sel_a: int, scale_fmt_a: int, scale_a: Any, sel_b: int, scale_fmt_b: int, scale_b: Any, reuse_a: int, reuse_b: int, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, a: Any, b: Any, mod_c: int, c: Any, sel_a: int, scale_fmt_a: int, scale_a: Any, sel_b: int, scale_fmt_b: int, scale_b: Any, reuse_a: int, reuse_b: int, /) -> Any: ...

class _wmma_scale_f32_32x16x128:
    f4: _wmma_scale_f32_32x16x128_f4

class _wmma_scale_f32:
    _16x16x128: _wmma_scale_f32_16x16x128
    _32x16x128: _wmma_scale_f32_32x16x128

class _wmma_scale:
    f32: _wmma_scale_f32

class _wmma_scale16_f32_16x16x128_f8f6f4:
    """
    amdgcn.wmma.scale16.f32._16x16x128.f8f6f4(fmt_a: 0..1, a: U, fmt_b: 0..1, b: V, mod_c: 0..3, c: T, sel_a: 0..1, scale_fmt_a: 0..2, scale_a: u64, sel_b: 0..1, scale_fmt_b: 0..2, scale_b: u64, reuse_a: bool, reuse_b: bool) -> T, T U V: f32.x8,u32.x16,u32.x16 (gfx1250)
    amdgcn.wmma.scale16.f32._16x16x128.f8f6f4(fmt_a: 0..1, a: U, fmt_b: 2..3, b: V, mod_c: 0..3, c: T, sel_a: 0..1, scale_fmt_a: 0..2, scale_a: u64, sel_b: 0..1, scale_fmt_b: 0..2, scale_b: u64, reuse_a: bool, reuse_b: bool) -> T, T U V: f32.x8,u32.x16,u32.x12 (gfx1250)
    amdgcn.wmma.scale16.f32._16x16x128.f8f6f4(fmt_a: 0..1, a: U, fmt_b: 4, b: V, mod_c: 0..3, c: T, sel_a: 0..1, scale_fmt_a: 0..2, scale_a: u64, sel_b: 0..1, scale_fmt_b: 0..2, scale_b: u64, reuse_a: bool, reuse_b: bool) -> T, T U V: f32.x8,u32.x16,u32.x8 (gfx1250)
    amdgcn.wmma.scale16.f32._16x16x128.f8f6f4(fmt_a: 2..3, a: U, fmt_b: 0..1, b: V, mod_c: 0..3, c: T, sel_a: 0..1, scale_fmt_a: 0..2, scale_a: u64, sel_b: 0..1, scale_fmt_b: 0..2, scale_b: u64, reuse_a: bool, reuse_b: bool) -> T, T U V: f32.x8,u32.x12,u32.x16 (gfx1250)
    amdgcn.wmma.scale16.f32._16x16x128.f8f6f4(fmt_a: 2..3, a: U, fmt_b: 2..3, b: V, mod_c: 0..3, c: T, sel_a: 0..1, scale_fmt_a: 0..2, scale_a: u64, sel_b: 0..1, scale_fmt_b: 0..2, scale_b: u64, reuse_a: bool, reuse_b: bool) -> T, T U V: f32.x8,u32.x12,u32.x12 (gfx1250)
    amdgcn.wmma.scale16.f32._16x16x128.f8f6f4(fmt_a: 2..3, a: U, fmt_b: 4, b: V, mod_c: 0..3, c: T, sel_a: 0..1, scale_fmt_a: 0..2, scale_a: u64, sel_b: 0..1, scale_fmt_b: 0..2, scale_b: u64, reuse_a: bool, reuse_b: bool) -> T, T U V: f32.x8,u32.x12,u32.x8 (gfx1250)
    amdgcn.wmma.scale16.f32._16x16x128.f8f6f4(fmt_a: 4, a: U, fmt_b: 0..1, b: V, mod_c: 0..3, c: T, sel_a: 0..1, scale_fmt_a: 0..2, scale_a: u64, sel_b: 0..1, scale_fmt_b: 0..2, scale_b: u64, reuse_a: bool, reuse_b: bool) -> T, T U V: f32.x8,u32.x8,u32.x16 (gfx1250)
    amdgcn.wmma.scale16.f32._16x16x128.f8f6f4(fmt_a: 4, a: U, fmt_b: 2..3, b: V, mod_c: 0..3, c: T, sel_a: 0..1, scale_fmt_a: 0..2, scale_a: u64, sel_b: 0..1, scale_fmt_b: 0..2, scale_b: u64, reuse_a: bool, reuse_b: bool) -> T, T U V: f32.x8,u32.x8,u32.x12 (gfx1250)
    amdgcn.wmma.scale16.f32._16x16x128.f8f6f4(fmt_a: 4, a: U, fmt_b: 4, b: V, mod_c: 0..3, c: T, sel_a: 0..1, scale_fmt_a: 0..2, scale_a: u64, sel_b: 0..1, scale_fmt_b: 0..2, scale_b: u64, reuse_a: bool, reuse_b: bool) -> T, T U V: f32.x8,u32.x8,u32.x8 (gfx1250)
    """
    v12i32: _wmma_scale16_f32_16x16x128_f8f6f4
    v16i32: _wmma_scale16_f32_16x16x128_f8f6f4
    v8f32: _wmma_scale16_f32_16x16x128_f8f6f4
    v8i32: _wmma_scale16_f32_16x16x128_f8f6f4
    @overload
    def __call__(self, fmt_a: int, a: Any, fmt_b: int, b: Any, mod_c: int, c: Any, sel_a: int, scale_fmt_a: int, scale_a: Any, sel_b: int, scale_fmt_b: int, scale_b: Any, reuse_a: int, reuse_b: int, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, fmt_a: int, a: Any, fmt_b: int, b: Any, mod_c: int, c: Any, sel_a: int, scale_fmt_a: int, scale_a: Any, sel_b: int, scale_fmt_b: int, scale_b: Any, reuse_a: int, reuse_b: int, /) -> Any: ...

class _wmma_scale16_f32_16x16x128:
    f8f6f4: _wmma_scale16_f32_16x16x128_f8f6f4

class _wmma_scale16_f32_32x16x128_f4:
    """
    amdgcn.wmma.scale16.f32._32x16x128.f4(a: U, b: V, mod_c: 0..3, c: T, sel_a: 0..1, scale_fmt_a: 0..2, scale_a: u64, sel_b: 0..1, scale_fmt_b: 0..2, scale_b: u64, reuse_a: bool, reuse_b: bool) -> T, T U V: f32.x16,u32.x16,u32.x8 (gfx1250)
    """
    v16f32: _wmma_scale16_f32_32x16x128_f4
    v16i32: _wmma_scale16_f32_32x16x128_f4
    v8i32: _wmma_scale16_f32_32x16x128_f4
    @overload
    def __call__(self, a: Any, b: Any, mod_c: int, c: Any, sel_a: int, scale_fmt_a: int, scale_a: Any, sel_b: int, scale_fmt_b: int, scale_b: Any, reuse_a: int, reuse_b: int, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, a: Any, b: Any, mod_c: int, c: Any, sel_a: int, scale_fmt_a: int, scale_a: Any, sel_b: int, scale_fmt_b: int, scale_b: Any, reuse_a: int, reuse_b: int, /) -> Any: ...

class _wmma_scale16_f32_32x16x128:
    f4: _wmma_scale16_f32_32x16x128_f4

class _wmma_scale16_f32:
    _16x16x128: _wmma_scale16_f32_16x16x128
    _32x16x128: _wmma_scale16_f32_32x16x128

class _wmma_scale16:
    f32: _wmma_scale16_f32

class _wmma:
    bf16: _wmma_bf16
    bf16f32: _wmma_bf16f32
    f16: _wmma_f16
    f32: _wmma_f32
    i32: _wmma_i32
    scale: _wmma_scale
    scale16: _wmma_scale16

class _workgroup_id_x:
    """
    amdgcn.workgroup.id.x() -> u32 (every AMD target)
    """
    @overload
    def __call__(self) -> Any: ...
    @overload
    def __call__(self, d_: Any, /) -> Any: ...

class _workgroup_id_y:
    """
    amdgcn.workgroup.id.y() -> u32 (every AMD target)
    """
    @overload
    def __call__(self) -> Any: ...
    @overload
    def __call__(self, d_: Any, /) -> Any: ...

class _workgroup_id_z:
    """
    amdgcn.workgroup.id.z() -> u32 (every AMD target)
    """
    @overload
    def __call__(self) -> Any: ...
    @overload
    def __call__(self, d_: Any, /) -> Any: ...

class _workgroup_id:
    x: _workgroup_id_x
    y: _workgroup_id_y
    z: _workgroup_id_z

class _workgroup:
    id: _workgroup_id

class _workitem_id_x:
    """
    amdgcn.workitem.id.x() -> u32 (every AMD target)
    """
    @overload
    def __call__(self) -> Any: ...
    @overload
    def __call__(self, d_: Any, /) -> Any: ...

class _workitem_id_y:
    """
    amdgcn.workitem.id.y() -> u32 (every AMD target)
    """
    @overload
    def __call__(self) -> Any: ...
    @overload
    def __call__(self, d_: Any, /) -> Any: ...

class _workitem_id_z:
    """
    amdgcn.workitem.id.z() -> u32 (every AMD target)
    """
    @overload
    def __call__(self) -> Any: ...
    @overload
    def __call__(self, d_: Any, /) -> Any: ...

class _workitem_id:
    x: _workitem_id_x
    y: _workitem_id_y
    z: _workitem_id_z

class _workitem:
    id: _workitem_id

class _wqm_vote:
    """
    amdgcn.wqm.vote(a: pred) -> pred (every AMD target)
    """
    @overload
    def __call__(self, a: Any, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, a: Any, /) -> Any: ...

class _wqm:
    """
    amdgcn.wqm(a: T) -> T, T: u32 f32 u64 f64 u32.x2 u32.x3 u32.x4 f32.x2 f32.x3 f32.x4 u16 f16 bf16 u16.x2 f16.x2 bf16.x2 u16.x4 f16.x4 bf16.x4 u16.x8 f16.x8 bf16.x8 (every AMD target)
    """
    bf16: _wqm
    f16: _wqm
    f32: _wqm
    f64: _wqm
    i16: _wqm
    i32: _wqm
    i64: _wqm
    v2bf16: _wqm
    v2f16: _wqm
    v2f32: _wqm
    v2i16: _wqm
    v2i32: _wqm
    v3f32: _wqm
    v3i32: _wqm
    v4bf16: _wqm
    v4f16: _wqm
    v4f32: _wqm
    v4i16: _wqm
    v4i32: _wqm
    v8bf16: _wqm
    v8f16: _wqm
    v8i16: _wqm
    vote: _wqm_vote
    @overload
    def __call__(self, a: Any, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, a: Any, /) -> Any: ...

class _writelane:
    """
    amdgcn.writelane(src: T, lane: u32, old: T) -> T, T: u32 f32 u64 f64 u32.x2 u32.x3 u32.x4 f32.x2 f32.x3 f32.x4 u16 f16 bf16 u16.x2 f16.x2 bf16.x2 u16.x4 f16.x4 bf16.x4 u16.x8 f16.x8 bf16.x8 (every AMD target)
    """
    bf16: _writelane
    f16: _writelane
    f32: _writelane
    f64: _writelane
    i16: _writelane
    i32: _writelane
    i64: _writelane
    v2bf16: _writelane
    v2f16: _writelane
    v2f32: _writelane
    v2i16: _writelane
    v2i32: _writelane
    v3f32: _writelane
    v3i32: _writelane
    v4bf16: _writelane
    v4f16: _writelane
    v4f32: _writelane
    v4i16: _writelane
    v4i32: _writelane
    v8bf16: _writelane
    v8f16: _writelane
    v8i16: _writelane
    @overload
    def __call__(self, src: Any, lane: Any, old: Any, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, src: Any, lane: Any, old: Any, /) -> Any: ...

class _wwm:
    """
    amdgcn.wwm(a: T) -> T, T: u16 f16 bf16 (gfx906, gfx90a, gfx942, gfx950, gfx1030, gfx1200, gfx1201, gfx1250)
    amdgcn.wwm(a: T) -> T, T: u32 f32 u64 f64 u32.x2 u32.x3 u32.x4 f32.x2 f32.x3 f32.x4 u16.x2 f16.x2 bf16.x2 u16.x4 f16.x4 bf16.x4 u16.x8 f16.x8 bf16.x8 (every AMD target)
    """
    bf16: _wwm
    f16: _wwm
    f32: _wwm
    f64: _wwm
    i16: _wwm
    i32: _wwm
    i64: _wwm
    v2bf16: _wwm
    v2f16: _wwm
    v2f32: _wwm
    v2i16: _wwm
    v2i32: _wwm
    v3f32: _wwm
    v3i32: _wwm
    v4bf16: _wwm
    v4f16: _wwm
    v4f32: _wwm
    v4i16: _wwm
    v4i32: _wwm
    v8bf16: _wwm
    v8f16: _wwm
    v8i16: _wwm
    @overload
    def __call__(self, a: Any, /) -> Any: ...
    @overload
    def __call__(self, d_: Any, a: Any, /) -> Any: ...

class Intrinsics:
    add: _add
    addrspacecast: _addrspacecast
    alignbyte: _alignbyte
    ashr: _ashr
    ballot: _ballot
    bitop3: _bitop3
    buffer: _buffer
    class_: _class
    cluster: _cluster
    cos: _cos
    cubeid: _cubeid
    cubema: _cubema
    cubesc: _cubesc
    cubetc: _cubetc
    cvt: _cvt
    dispatch: _dispatch
    div: _div
    dot4: _dot4
    ds: _ds
    exp: _exp
    exp2: _exp2
    fcmp: _fcmp
    fdiv: _fdiv
    fdot2: _fdot2
    flat: _flat
    fma: _fma
    fmad: _fmad
    fmed3: _fmed3
    fmul: _fmul
    fract: _fract
    frexp: _frexp
    global_: _global
    groupstaticsize: _groupstaticsize
    icmp: _icmp
    iglp: _iglp
    image: _image
    implicitarg: _implicitarg
    interp: _interp
    inverse: _inverse
    is_: _is
    kernarg: _kernarg
    lds: _lds
    lerp: _lerp
    live: _live
    load: _load
    log: _log
    make: _make
    mbcnt: _mbcnt
    mfma: _mfma
    mov: _mov
    mqsad: _mqsad
    msad: _msad
    mul: _mul
    mulhi: _mulhi
    perm: _perm
    permlane: _permlane
    permlane16: _permlane16
    permlane32: _permlane32
    permlane64: _permlane64
    permlanex16: _permlanex16
    pk: _pk
    pops: _pops
    prng: _prng
    ps: _ps
    qsad: _qsad
    queue: _queue
    raw: _raw
    rcp: _rcp
    readfirstlane: _readfirstlane
    readlane: _readlane
    rsq: _rsq
    s: _s
    sad: _sad
    sat: _sat
    sbfe: _sbfe
    sched: _sched
    sdot2: _sdot2
    sdot4: _sdot4
    sdot8: _sdot8
    set: _set
    sffbh: _sffbh
    sin: _sin
    smfmac: _smfmac
    softwqm: _softwqm
    sqrt: _sqrt
    strict: _strict
    struct: _struct
    sudot4: _sudot4
    sudot8: _sudot8
    swmmac: _swmmac
    tanh: _tanh
    tensor: _tensor
    trig: _trig
    ubfe: _ubfe
    udot2: _udot2
    udot4: _udot4
    udot8: _udot8
    update: _update
    wave: _wave
    wavefrontsize: _wavefrontsize
    wmma: _wmma
    workgroup: _workgroup
    workitem: _workitem
    wqm: _wqm
    writelane: _writelane
    wwm: _wwm
