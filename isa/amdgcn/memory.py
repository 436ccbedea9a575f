"""Loads, stores and atomics of global, flat, scratch and buffer memory, and scalar loads.

Needs the notation of mnemonics. Gives `ROWS`. A row's destination is what memory gives, its sources are what it is
given: data for stores and atomics. Addresses, offsets and resources are read by the frame, as the segment in the
mnemonic says.
"""

from __future__ import annotations

from .mnemonics import Row, read_rows

_VECTOR = """
@_load_{ubyte,sbyte,ushort,sshort,u8,i8,u16,i16} | b32 | | exact
@_load_{ubyte,sbyte,short,u8,i8,b16}_d16      | b16 | | exact
@_load_{ubyte,sbyte,short,u8,i8,b16}_d16_hi   | b16 | | exact
@_load_d16_{u8,i8,b16}                        | b16 | | exact
@_load_d16_hi_{u8,i8,b16}                     | b16 | | exact
@_load_{dword,b32}                            | b32 | | exact
@_load_{dwordx2,b64}                          | v2  | | exact
@_load_{dwordx3,b96}                          | v3  | | exact
@_load_{dwordx4,b128}                         | v4  | | exact
@_store_{byte,b8,short,b16}                   | | b32 | exact
@_store_{byte_d16_hi,short_d16_hi,d16_hi_b8,d16_hi_b16} | | b16 | exact
@_store_{dword,b32}                           | | b32 | exact
@_store_{dwordx2,b64}                         | | v2 | exact
@_store_{dwordx3,b96}                         | | v3 | exact
@_store_{dwordx4,b128}                        | | v4 | exact
"""

_ATOMICS = """
@_atomic_{swap,add,sub,smin,umin,smax,umax,and,or,xor,inc,dec} | u32 | u32 | exact
@_atomic_{swap,add,sub,smin,umin,smax,umax,and,or,xor,inc,dec}_x2 | u64 | u64 | exact
@_atomic_cmpswap                              | u32 | v2 | exact
@_atomic_cmpswap_x2                           | u64 | v4 | exact
@_atomic_{swap,and,or,xor}_{b32,b64}          | $2 | $2 | exact
@_atomic_{add,sub,inc,dec}_{u32,u64}          | $2 | $2 | exact
@_atomic_{min,max}_{u32,i32,u64,i64}          | $2 | $2 | exact
@_atomic_cmpswap_b32                          | u32 | v2 | exact
@_atomic_cmpswap_b64                          | u64 | v4 | exact
@_atomic_{add,min,max,min_num,max_num,fmin,fmax}_f32 | f32 | f32 | exact
@_atomic_{add,min,max,min_num,max_num}_f64    | f64 | f64 | exact
@_atomic_{fmin,fmax}                          | f32 | f32 | exact
@_atomic_{fmin,fmax}_x2                       | f64 | f64 | exact
@_atomic_pk_add_{f16,bf16}                    | pk_$1 | pk_$1 | exact
@_atomic_cond_sub_u32                         | u32 | u32 | exact
@_atomic_sub_clamp_u32                        | u32 | u32 | exact
@_atomic_csub{,_u32}                          | u32 | u32 | exact
@_atomic_{fcmpswap,fcmpswap_x2,cmpswap_f32,ordered_add_b64} | | | refused not printed by LLVM for our targets
"""

_DIRECT = """
global_load_lds_{ubyte,sbyte,ushort,sshort,dword,dwordx3,dwordx4} | | | exact
global_load_{dword,b32}_addtid                | b32 | | exact
global_store_{dword,b32}_addtid               | | b32 | exact
global_load_{block,tr_b64,tr_b128,tr4_b64,tr6_b96,tr8_b64,tr16_b128} | | | refused transposing loads
buffer_load_{ubyte,sbyte,ushort,sshort,dword,dwordx3,dwordx4}_lds | | | refused buffer loads to local memory
buffer_{load,store}_format_{x,xy,xyz,xyzw}    | | | refused formatted buffers
buffer_{load,store}_format_d16_{x,xy,xyz,xyzw} | | | refused formatted buffers
"""

#: Copies that registers do not take part in, and what clusters of blocks have.
_ASYNCHRONOUS = """
cluster_load_{b32,b64,b128}                   | | | refused clusters
cluster_load_async_to_lds_{b8,b32,b64,b128}   | | | refused clusters
global_load_async_to_lds_{b8,b32,b64,b128}    | | | refused asynchronous copies
global_store_async_from_lds_{b8,b32,b64,b128} | | | refused asynchronous copies
tensor_{load_to_lds,store_from_lds}           | | | refused the tensor data mover
{global,flat}_load_monitor_{b32,b64,b128}     | | | refused loads that watch memory
"""

_GRAPHICS = """
buffer_{load,store}_d16_format_{x,xy,xyz,xyzw} | | | refused formatted buffers
buffer_load_d16_hi_format_x                   | | | refused formatted buffers
buffer_store_d16_hi_format_x                  | | | refused formatted buffers
tbuffer_{load,store}_format_{x,xy,xyz,xyzw}   | | | refused formatted buffers
tbuffer_{load,store}_format_d16_{x,xy,xyz,xyzw} | | | refused formatted buffers
tbuffer_{load,store}_d16_format_{x,xy,xyz,xyzw} | | | refused formatted buffers
ds_{add,sub}_gs_reg_rtn                       | | | refused graphics
{lds_direct,lds_param,ds_direct,ds_param}_load | | | refused graphics
v_interp_{p10_f32,p2_f32,p10_f16_f32,p2_f16_f32,p10_rtz_f16_f32,p2_rtz_f16_f32} | | | refused graphics
v_interp_{p1_f32,mov_f32,p1ll_f16,p1lv_f16,p2_f16,p2_legacy_f16} | | | refused graphics
exp                                           | | | refused graphics
"""

_CACHE = """
buffer_{wbl2,inv,wbinvl1,wbinvl1_vol,gl0_inv,gl1_inv} | | | exact
global_{wb,inv,wbinv}                         | | | exact
global_prefetch_b8                            | | | exact
flat_prefetch_b8                              | | | exact
"""

_SCALAR = """
s_load_{dword,b32}                            | v1  | | exact
s_load_{dwordx2,b64}                          | v2  | | exact
s_load_{dwordx3,b96}                          | v3  | | exact
s_load_{dwordx4,b128}                         | v4  | | exact
s_load_{dwordx8,b256}                         | v8  | | exact
s_load_{dwordx16,b512}                        | v16 | | exact
s_load_{u8,i8,u16,i16}                        | v1  | | exact
s_buffer_load_{dword,b32}                     | v1  | | exact
s_buffer_load_{dwordx2,b64}                   | v2  | | exact
s_buffer_load_{dwordx3,b96}                   | v3  | | exact
s_buffer_load_{dwordx4,b128}                  | v4  | | exact
s_buffer_load_{dwordx8,b256}                  | v8  | | exact
s_buffer_load_{dwordx16,b512}                 | v16 | | exact
s_buffer_load_{u8,i8,u16,i16}                 | v1  | | exact
s_{memtime,memrealtime}                       | v2  | | exact
"""


def _rows() -> dict[str, Row]:
    found: dict[str, Row] = {}
    for segment in ("global", "flat", "scratch", "buffer"):
        found |= read_rows(_VECTOR.replace("@", segment), "vmem")
        if segment != "scratch":
            found |= read_rows(_ATOMICS.replace("@", segment), "vmem")
    found |= read_rows(_DIRECT + _ASYNCHRONOUS + _GRAPHICS, "vmem")
    found |= read_rows(_CACHE, "cache")
    return found | read_rows(_SCALAR, "smem")


ROWS: dict[str, Row] = _rows()
