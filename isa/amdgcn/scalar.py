"""Instructions on scalar registers: one value a wave.

Needs the notation of mnemonics. Gives `ROWS`. `scc` and `exec` are no operands of the text: the condition bit, and EXEC
as wide as the instruction.
"""

from __future__ import annotations

from .mnemonics import Row, read_rows

_TEXT = """
s_mov_{b32,b64}              | $1     | $1       | exact
s_cmov_{b32,b64}             | $1     | $1 scc tied | exact
s_movk_i32                   | s32    | lit      | exact
s_cmovk_i32                  | s32    | lit scc tied | exact

s_{add,sub}_{u32,i32}        | $2 scc | $2 $2    | exact
s_{add,sub}_co_{u32,i32}     | $2 scc | $2 $2    | exact
s_{addc,subb}_u32            | u32 scc | u32 u32 scc | exact
s_{add,sub}_co_ci_u32        | u32 scc | u32 u32 scc | exact
s_{add,sub}_nc_u64           | u64    | u64 u64  | exact
s_{add,sub}_u64              | u64    | u64 u64  | exact
s_addk_i32                   | s32 scc | lit tied | exact
s_addk_co_i32                | s32 scc | lit tied | exact
s_mulk_i32                   | s32    | lit tied | exact
s_mul_i32                    | s32    | s32 s32  | exact
s_mul_hi_{u32,i32}           | $1     | $1 $1    | exact
s_mul_u64                    | u64    | u64 u64  | exact
s_absdiff_i32                | s32 scc | s32 s32 | exact
s_abs_i32                    | s32 scc | s32     | exact
s_{min,max}_{u32,i32}        | $2 scc | $2 $2    | exact
s_lshl{1,2,3,4}_add_u32      | u32 scc | u32 u32 | exact

s_{and,or,xor,nand,nor,xnor}_{b32,b64} | $2 scc | $2 $2 | exact
s_{andn2,orn2}_{b32,b64}     | $2 scc | $2 $2    | exact
s_{and,or}_not1_{b32,b64}    | $2 scc | $2 $2    | exact
s_not_{b32,b64}              | $1 scc | $1       | exact
s_{lshl,lshr}_b32            | b32 scc | b32 u32 | exact
s_{lshl,lshr}_b64            | b64 scc | b64 u32 | exact
s_ashr_i32                   | s32 scc | s32 u32 | exact
s_ashr_i64                   | s64 scc | s64 u32 | exact
s_bfm_b32                    | b32    | u32 u32  | exact
s_bfm_b64                    | b64    | u32 u32  | exact
s_bfe_{u32,i32}              | $1 scc | $1 u32   | exact
s_bfe_{u64,i64}              | $1 scc | $1 u32   | exact
s_cselect_{b32,b64}          | $1     | $1 $1 scc | exact
s_pack_{ll,lh,hh,hl}_b32_b16 | b32    | b32 b32  | exact

s_brev_{b32,b64}             | $1     | $1       | exact
s_bcnt{0,1}_i32_{b32,b64}    | s32 scc | $2      | exact
s_ff{0,1}_i32_{b32,b64}      | s32    | $2       | exact
s_ctz_i32_{b32,b64}          | s32    | $1       | exact
s_flbit_i32_{b32,b64}        | s32    | $1       | exact
s_clz_i32_u{32,64}           | s32    | u$1      | exact
s_flbit_i32                  | s32    | s32      | exact
s_flbit_i32_i64              | s32    | s64      | exact
s_cls_i32                    | s32    | s32      | exact
s_cls_i32_i64                | s32    | s64      | exact
s_sext_i32_i{8,16}           | s32    | b32      | exact
s_bitset{0,1}_b32            | b32    | u32 tied | exact
s_bitset{0,1}_b64            | b64    | u32 tied | exact
s_bitreplicate_b64_b32       | b64    | b32      | exact
s_wqm_{b32,b64}              | $1 scc | $1       | exact
s_quadmask_{b32,b64}         | $1 scc | $1       | exact

s_cmp_{eq,lg,gt,ge,lt,le}_{u32,i32} | scc | $2 $2 | exact
s_cmp_{eq,lg}_u64            | scc    | u64 u64  | exact
s_cmpk_{eq,lg,gt,ge,lt,le}_{u32,i32} | scc | $2 lit | exact
s_bitcmp{0,1}_b32            | scc    | b32 u32  | exact
s_bitcmp{0,1}_b64            | scc    | b64 u32  | exact

s_{and,or,xor,nand,nor,xnor,andn1,andn2,orn1,orn2}_saveexec_{b32,b64} | $2 exec scc | $2 exec | exact
s_{and_not1,and_not0,or_not1,or_not0}_saveexec_{b32,b64} | $2 exec scc | $2 exec | exact
s_{andn1,andn2}_wrexec_{b32,b64} | $2 exec scc | $2 exec | exact
s_{and_not0,and_not1}_wrexec_{b32,b64} | $2 exec scc | $2 exec | exact

s_{add,sub,mul,min,max}_{f32,f16} | $2 | $2 $2   | exact
s_{min,max}_num_{f32,f16}    | $2     | $2 $2    | exact
s_{minimum,maximum}_{f32,f16} | $2    | $2 $2    | exact
s_fmac_{f32,f16}             | $1     | $1 $1 tied | exact
s_fmaak_f32                  | f32    | f32 f32 f32 | exact
s_fmamk_f32                  | f32    | f32 f32 f32 | exact
s_{ceil,floor,trunc,rndne}_{f32,f16} | $2 | $2   | exact
s_cvt_f32_{i32,u32}          | f32    | $1       | exact
s_cvt_{i32,u32}_f32          | $1     | f32      | exact
s_cvt_f16_f32                | f16    | f32      | exact
s_cvt_f32_f16                | f32    | f16      | exact
s_cvt_hi_f32_f16             | f32    | b32      | exact
s_cvt_pk_rtz_f16_f32         | pk_f16 | f32 f32  | exact
s_cmp_{lt,eq,le,gt,lg,ge,o,u,nge,nlg,ngt,nle,neq,nlt}_{f32,f16} | scc | $2 $2 | exact
"""

ROWS: dict[str, Row] = read_rows(_TEXT, "salu")
