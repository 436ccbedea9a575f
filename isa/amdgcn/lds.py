"""Instructions on local memory (LDS).

Needs the notation of mnemonics. Gives `ROWS`. A row's destination is what memory gives, its sources are what it is
given; the address comes first in the text (after the result), offsets are modifiers.
"""

from __future__ import annotations

from .mnemonics import Row, read_rows

_LOADS = """
ds_read_{u8,i8,u16,i16}                       | b32 | | exact
ds_load_{u8,i8,u16,i16}                       | b32 | | exact
ds_{read,load}_{u8,i8,u16}_d16                | b16 | | exact
ds_{read,load}_{u8,i8,u16}_d16_hi             | b16 | | exact
ds_{read,load}_b32                            | b32 | | exact
ds_{read,load}_b64                            | v2  | | exact
ds_{read,load}_b96                            | v3  | | exact
ds_{read,load}_b128                           | v4  | | exact
ds_{read2,read2st64}_b32                      | v2  | | exact
ds_{read2,read2st64}_b64                      | v4  | | exact
ds_{load_2addr,load_2addr_stride64}_b32       | v2  | | exact
ds_{load_2addr,load_2addr_stride64}_b64       | v4  | | exact
ds_{read,load}_addtid_b32                     | b32 | | exact
"""

_STORES = """
ds_{write,store}_{b8,b16}                     | | b32 | exact
ds_{write,store}_{b8,b16}_d16_hi              | | b16 | exact
ds_{write,store}_b32                          | | b32 | exact
ds_{write,store}_b64                          | | v2  | exact
ds_{write,store}_b96                          | | v3  | exact
ds_{write,store}_b128                         | | v4  | exact
ds_{write2,write2st64}_b32                    | | b32 b32 | exact
ds_{write2,write2st64}_b64                    | | v2 v2 | exact
ds_{store_2addr,store_2addr_stride64}_b32     | | b32 b32 | exact
ds_{store_2addr,store_2addr_stride64}_b64     | | v2 v2 | exact
ds_{write,store}_addtid_b32                   | | b32 | exact
"""

_ATOMICS = """
ds_{add,sub,rsub,inc,dec}_{u32,u64}           | | $2 | exact
ds_{add,sub,rsub,inc,dec}_rtn_{u32,u64}       | $2 | $2 | exact
ds_{min,max}_{u32,i32,u64,i64}                | | $2 | exact
ds_{min,max}_rtn_{u32,i32,u64,i64}            | $2 | $2 | exact
ds_{and,or,xor}_{b32,b64}                     | | $2 | exact
ds_{and,or,xor}_rtn_{b32,b64}                 | $2 | $2 | exact
ds_{wrxchg,storexchg}_rtn_{b32,b64}           | $2 | $2 | exact
ds_{add,min,max}_{f32,f64}                    | | $2 | exact
ds_{add,min,max}_rtn_{f32,f64}                | $2 | $2 | exact
ds_{min_num,max_num}_{f32,f64}                | | $2 | exact
ds_{min_num,max_num}_rtn_{f32,f64}            | $2 | $2 | exact
ds_{cmpst,cmpstore}_{b32,b64}                 | | $2 $2 | exact
ds_{cmpst,cmpstore}_rtn_{b32,b64}             | $2 | $2 $2 | exact
ds_mskor_{b32,b64}                            | | $1 $1 | exact
ds_mskor_rtn_{b32,b64}                        | $1 | $1 $1 | exact
ds_pk_add_{f16,bf16}                          | | pk_$1 | exact
ds_pk_add_rtn_{f16,bf16}                      | pk_$1 | pk_$1 | exact
ds_{cond_sub,sub_clamp}_u32                   | | u32 | exact
ds_{cond_sub,sub_clamp}_rtn_u32               | u32 | u32 | exact
ds_{append,consume}                           | u32 | | exact
ds_{cmpst,cmpstore}_{f32,f64}                 | | | refused not printed by LLVM
ds_wrap_rtn_b32                               | | | refused not printed by LLVM
ds_ordered_count                              | | | refused no global wave sync
ds_gws_{init,barrier,sema_v,sema_p,sema_br,sema_release_all} | | | refused no global wave sync
ds_bvh_stack_rtn_b32                          | | | refused ray tracing
ds_bvh_stack_push{4,8}_pop{1,2}_rtn_{b32,b64} | | | refused ray tracing
ds_load_{tr4_b64,tr6_b96,tr8_b64,tr16_b128}   | | | refused transposing loads of gfx1250
ds_atomic_barrier_arrive_rtn_b64              | | | refused barrier objects in local memory
ds_atomic_async_barrier_arrive_b64            | | | refused barrier objects in local memory
ds_read_b64_tr_b16                            | v2 | | exact
ds_read_b64_tr_{b4,b8}                        | v2 | | approximate AMD has not published the order of lanes
ds_read_b96_tr_b6                             | v3 | | approximate AMD has not published the order of lanes
"""

_LANES = """
ds_{bpermute,permute}_b32                     | b32 | b32 b32 | exact
ds_bpermute_fi_b32                            | b32 | b32 b32 | exact
ds_swizzle_b32                                | b32 | b32 | exact
ds_nop                                        | | | exact
"""

ROWS: dict[str, Row] = {**read_rows(_LOADS + _STORES + _ATOMICS + _LANES, "lds")}
