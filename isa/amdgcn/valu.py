"""Vector instructions that compute: rows of the vector ALU's mnemonics, one line each.

Needs `mnemonics`. Gives `ROWS`, by name. Invariant: what a row calls exact is defined to the bit by AMD's ISA documents,
and done so; where their pseudocode leaves a choice open the row is approximate and says which was taken. Which chips
have an instruction is not said here: the text names what its assembler took.
"""

from __future__ import annotations

from .mnemonics import read_rows

_MOVES = """
v_mov_b32                              | b32 | b32 | exact
v_mov_b16                              | b16 | b16 | exact
v_mov_b64                              | b64 | b64 | exact
v_accvgpr_{read,write,mov}_b32         | b32 | b32 | exact
v_cndmask_b32                          | b32 | b32 b32 mask | exact
v_cndmask_b16                          | b16 | b16 b16 mask | exact
v_nop                                  |     |     | exact
"""

_LOGIC = """
v_not_{b32,b16}                        | $1  | $1 | exact
v_{and,or,xor,xnor}_b32                | b32 | b32 b32 | exact
v_{and,or,xor}_b16                     | b16 | b16 b16 | exact
v_{and_or,or3,xor3,bfi,lshl_or}_b32    | b32 | b32 b32 b32 | exact
v_bitop3_{b32,b16}                     | $1  | $1 $1 $1 | exact
v_lshlrev_b32                          | b32 | u32 b32 | exact
v_lshrrev_b32                          | b32 | u32 b32 | exact
v_ashrrev_i32                          | i32 | u32 i32 | exact
v_lshlrev_b64                          | b64 | u32 b64 | exact
v_lshrrev_b64                          | b64 | u32 b64 | exact
v_ashrrev_i64                          | i64 | u32 i64 | exact
v_lshlrev_b16                          | b16 | u16 b16 | exact
v_lshrrev_b16                          | b16 | u16 b16 | exact
v_ashrrev_i16                          | i16 | u16 i16 | exact
v_{lshl_add,add_lshl,xad}_u32          | u32 | u32 u32 u32 | exact
v_lshl_add_u64                         | u64 | u64 u32 u64 | exact
v_bfm_b32                              | b32 | u32 u32 | exact
v_bfe_u32                              | u32 | u32 u32 u32 | exact
v_bfe_i32                              | i32 | i32 u32 u32 | exact
v_{alignbit,alignbyte,perm}_b32        | b32 | b32 b32 b32 | exact
v_bfrev_b32                            | b32 | b32 | exact
v_{ffbh_u32,ffbh_i32,ffbl_b32}         | u32 | u32 | exact
v_{clz_i32_u32,ctz_i32_b32,cls_i32}    | u32 | u32 | exact
v_{bcnt,mbcnt_lo,mbcnt_hi}_u32_b32     | u32 | b32 u32 | exact
v_prng_b32                             | b32 | b32 | exact
v_pack_b32_f16                         | b32 | f16 f16 | exact
v_cvt_i32_i16                          | i32 | i16 | exact
v_cvt_u32_u16                          | u32 | u16 | exact
"""

_INTEGERS = """
v_{add,sub,subrev}_{u32,u16}           | $2  | $2 $2 | exact
v_{add,sub}_{i32,i16}                  | $2  | $2 $2 | exact
v_{add,sub,subrev}_nc_u32              | u32 | u32 u32 | exact
v_{add,sub}_nc_{i32,u16,i16,u64}       | $2  | $2 $2 | exact
v_{add,sub,subrev}_co_u32              | u32 mask | u32 u32 | exact
v_{addc,subb,subbrev}_co_u32           | u32 mask | u32 u32 mask | exact
v_{add,sub,subrev}_co_ci_u32           | u32 mask | u32 u32 mask | exact
v_add3_u32                             | u32 | u32 u32 u32 | exact
v_mul_lo_{u32,i32,u16}                 | $1  | $1 $1 | exact
v_mul_hi_{u32,i32}                     | $1  | $1 $1 | exact
v_mul_{,hi_}i32_i24                    | i32 | i32 i32 | exact
v_mul_{,hi_}u32_u24                    | u32 | u32 u32 | exact
v_mul_u64                              | u64 | u64 u64 | exact
v_mad_i32_i24                          | i32 | i32 i32 i32 | exact
v_mad_u32_u24                          | u32 | u32 u32 u32 | exact
v_mad_i32_i16                          | i32 | i16 i16 i32 | exact
v_mad_u32_u16                          | u32 | u16 u16 u32 | exact
v_mad_{,legacy_}{u16,i16}              | $2  | $2 $2 $2 | exact
v_mad_u32                              | u32 | u32 u32 u32 | exact
v_mad_{,co_}u64_u32                    | u64 mask | u32 u32 u64 | exact
v_mad_{,co_}i64_i32                    | i64 mask | i32 i32 i64 | exact
v_mad_nc_u64_u32                       | u64 | u32 u32 u64 | exact
v_mad_nc_i64_i32                       | i64 | i32 i32 i64 | exact
v_{min,max}_{i32,u32,i16,u16,i64,u64}  | $2  | $2 $2 | exact
v_{min3,max3,med3}_{i32,u32,i16,u16}   | $2  | $2 $2 $2 | exact
v_{minmax,maxmin}_{i32,u32}            | $2  | $2 $2 $2 | exact
v_sad_{u8,hi_u8,u16,u32}               | u32 | u32 u32 u32 | exact
v_msad_u8                              | u32 | u32 u32 u32 | exact
v_{qsad,mqsad}_pk_u16_u8               | u64 | u64 u32 u64 | exact
v_mqsad_u32_u8                         | v4  | u64 u32 v4 | exact
v_lerp_u8                              | u32 | u32 u32 u32 | exact
v_sat_pk4_{i4_i8,u4_u8}                | b16 | b32 | exact
v_add_{min,max}_{i32,u32}              | $2  | $2 $2 $2 | approximate not published: a sum, then an extreme
v_sat_pk_u8_i16                        | b16 | b32 | exact
v_ashr_pk_{i8,u8}_i32                  | b16 | i32 i32 u32 | exact
"""

_FLOATS = """
v_{add,sub,subrev,mul}_{f32,f16}       | $2  | $2 $2 | exact
v_{add,mul}_f64                        | f64 | f64 f64 | exact
v_fma_{f32,f16,f64}                    | $1  | $1 $1 $1 | exact
v_fmac_{f32,f16,f64}                   | $1  | $1 $1 tied | exact
v_{fmaak,fmamk}_{f32,f16,f64}          | $2  | $2 $2 $2 | exact
v_{mad,mad_legacy,fma_legacy}_{f32,f16} | $2 | $2 $2 $2 | exact
v_mac_{f32,f16}                        | $1  | $1 $1 tied | exact
v_{madak,madmk}_{f32,f16}              | $2  | $2 $2 $2 | exact
v_mul_{legacy,dx9_zero}_f32            | f32 | f32 f32 | exact
v_fma_dx9_zero_f32                     | f32 | f32 f32 f32 | exact
v_fmac_{legacy,dx9_zero}_f32           | f32 | f32 f32 tied | exact
v_cube{id,sc,tc,ma}_f32               | f32 | f32 f32 f32 | exact
v_mullit_f32                           | f32 | f32 f32 f32 | exact
v_{min,max}_{f32,f16,f64}              | $2  | $2 $2 | exact
v_{min3,max3,med3}_{f32,f16}           | $2  | $2 $2 $2 | exact
v_{minmax,maxmin}_{f32,f16}            | $2  | $2 $2 $2 | exact
v_{min,max}_num_{f32,f16,f64}          | $2  | $2 $2 | exact
v_{min3,max3,med3}_num_{f32,f16}       | $2  | $2 $2 $2 | exact
v_{minmax,maxmin}_num_{f32,f16}        | $2  | $2 $2 $2 | exact
v_{minimum,maximum}_{f32,f16,f64}      | $2  | $2 $2 | exact
v_{minimum3,maximum3}_{f32,f16}        | $2  | $2 $2 $2 | exact
v_{minimummaximum,maximumminimum}_{f32,f16} | $2 | $2 $2 $2 | exact
v_{trunc,ceil,floor,rndne,fract,frexp_mant}_{f32,f16,f64} | $2 | $2 | exact
v_frexp_exp_i32_{f32,f64}              | i32 | $1 | exact
v_frexp_exp_i16_f16                    | i16 | f16 | exact
v_ldexp_f32                            | f32 | f32 i32 | exact
v_ldexp_f64                            | f64 | f64 i32 | exact
v_ldexp_f16                            | f16 | f16 i16 | exact
v_div_scale_{f32,f64}                  | $1 mask | $1 $1 $1 | exact
v_div_fmas_{f32,f64}                   | $1  | $1 $1 $1 mask | exact
v_div_fixup_{f32,f64,f16}              | $1  | $1 $1 $1 | exact
v_div_fixup_legacy_f16                 | f16 | f16 f16 f16 | exact
"""

_FUNCTIONS = """
v_{rcp,rcp_iflag,rsq,sqrt,exp,log}_f32 | f32 | f32 | approximate 1 ulp
v_{sin,cos}_f32                        | f32 | f32 | approximate rounded from double precision
v_{rcp,rsq,sqrt,exp,log}_f16           | f16 | f16 | approximate 0.51 ulp
v_{sin,cos}_f16                        | f16 | f16 | approximate rounded from double precision
v_{rcp,rsq,sqrt}_f64                   | f64 | f64 | approximate 2^29 ulp
v_trig_preop_f64                       | f64 | f64 u32 | exact
v_s_{rcp,rsq,sqrt,exp,log}_f32         | s:f32 | s:f32 | approximate 1 ulp
v_s_{rcp,rsq,sqrt,exp,log}_f16         | s:f16 | s:f16 | approximate 0.51 ulp
"""

_COMPARISONS = """
v_cmp_{f,lt,eq,le,gt,lg,ge,o,u,nge,nlg,ngt,nle,neq,nlt,tru,t}_{f16,f32,f64} | mask | $2 $2 | exact
v_cmpx_{f,lt,eq,le,gt,lg,ge,o,u,nge,nlg,ngt,nle,neq,nlt,tru,t}_{f16,f32,f64} | mask | $2 $2 | exact
v_cmp_{f,lt,eq,le,gt,ne,ge,t}_{i16,u16,i32,u32,i64,u64} | mask | $2 $2 | exact
v_cmpx_{f,lt,eq,le,gt,ne,ge,t}_{i16,u16,i32,u32,i64,u64} | mask | $2 $2 | exact
v_cmp_class_{f32,f64}                  | mask | $1 u32 | exact
v_cmpx_class_{f32,f64}                 | mask | $1 u32 | exact
v_cmp_class_f16                        | mask | f16 u16 | exact
v_cmpx_class_f16                       | mask | f16 u16 | exact
"""

_CONVERSIONS = """
v_cvt_{i32,u32}_{f32,f64}              | $1  | $2 | exact
v_cvt_{f32,f64}_{i32,u32}              | $1  | $2 | exact
v_cvt_{i16,u16}_f16                    | $1  | f16 | exact
v_cvt_f16_{i16,u16}                    | f16 | $1 | exact
v_cvt_f16_f32                          | f16 | f32 | exact
v_cvt_f32_f16                          | f32 | f16 | exact
v_cvt_f32_f64                          | f32 | f64 | exact
v_cvt_f64_f32                          | f64 | f32 | exact
v_cvt_f32_ubyte{0,1,2,3}               | f32 | b32 | exact
v_cvt_{rpi,nearest}_i32_f32            | i32 | f32 | exact
v_cvt_{flr,floor}_i32_f32              | i32 | f32 | exact
v_cvt_off_f32_i4                       | f32 | b32 | exact
v_cvt_{pkrtz,pk_rtz}_f16_f32           | b32 | f32 f32 | exact
v_cvt_pk_{f16,bf16}_f32                | b32 | f32 f32 | exact
v_cvt_{pknorm,pk_norm}_{i16,u16}_{f32,f16} | b32 | $3 $3 | exact
v_cvt_norm_{i16,u16}_f16               | $1  | f16 | exact
v_cvt_pk_{i16,u16}_f32                 | b32 | f32 f32 | exact
v_cvt_pk_u16_u32                       | b32 | u32 u32 | exact
v_cvt_pk_i16_i32                       | b32 | i32 i32 | exact
v_cvt_pk_u8_f32                        | b32 | f32 u32 b32 | approximate AMD does not state the rounding: cut off
v_cvt_pkaccum_u8_f32                   | b32 | f32 u32 tied | approximate AMD does not state the rounding: cut off
"""

_PACKED = """
v_pk_{add,sub,min,max}_{i16,u16}       | pk_u16 | pk_u16 pk_u16 | exact
v_pk_mul_lo_u16                        | pk_u16 | pk_u16 pk_u16 | exact
v_pk_mad_{i16,u16}                     | pk_u16 | pk_u16 pk_u16 pk_u16 | exact
v_pk_{min3,max3}_{i16,u16}             | pk_u16 | pk_u16 pk_u16 pk_u16 | exact
v_pk_add_{min,max}_{i16,u16}           | pk_u16 | pk_u16 pk_u16 pk_u16 | approximate not published: sums, then extremes
v_perm_pk16_{b4,b6,b8}_u4              | | | refused the order of its tables is not published
v_pk_{lshlrev_b16,lshrrev_b16,ashrrev_i16} | pk_u16 | pk_u16 pk_u16 | exact
v_pk_{add,mul,min,max}_f16             | pk_f16 | pk_f16 pk_f16 | exact
v_pk_{min_num,max_num,minimum,maximum}_f16 | pk_f16 | pk_f16 pk_f16 | exact
v_pk_{min3_num,max3_num,minimum3,maximum3}_f16 | pk_f16 | pk_f16 pk_f16 pk_f16 | exact
v_pk_fma_f16                           | pk_f16 | pk_f16 pk_f16 pk_f16 | exact
v_pk_fmac_f16                          | pk_f16 | pk_f16 pk_f16 tied | exact
v_pk_{add,mul,min_num,max_num}_bf16    | pk_bf16 | pk_bf16 pk_bf16 | exact
v_pk_fma_bf16                          | pk_bf16 | pk_bf16 pk_bf16 pk_bf16 | exact
v_pk_{add,mul}_f32                     | pk_f32 | pk_f32 pk_f32 | exact
v_pk_fma_f32                           | pk_f32 | pk_f32 pk_f32 pk_f32 | exact
v_pk_mov_b32                           | pk_b32 | pk_b32 pk_b32 | exact
"""

_BF16 = """
v_{rcp,rsq,sqrt,exp,log,sin,cos,tanh}_bf16 | bf16 | bf16 | approximate rounded from double precision
v_tanh_{f32,f16}                       | $1  | $1 | approximate rounded from double precision
v_cvt_f32_bf16                         | f32 | bf16 | exact
"""

_DOTS = """
v_dot2_i32_i16                         | i32 | pk_i16 pk_i16 i32 | exact
v_dot2_u32_u16                         | u32 | pk_u16 pk_u16 u32 | exact
v_dot2c_i32_i16                        | i32 | pk_i16 pk_i16 tied | exact
v_{dot4_i32_i8,dot8_i32_i4}            | i32 | u32 u32 i32 | exact
v_{dot4_u32_u8,dot8_u32_u4}            | u32 | u32 u32 u32 | exact
v_{dot4c_i32_i8,dot8c_i32_i4}          | i32 | u32 u32 tied | exact
v_{dot4_i32_iu8,dot8_i32_iu4}          | i32 | u32 u32 i32 | exact
v_dot2_f32_f16                         | f32 | pk_f16 pk_f16 f32 | approximate sums rounded one after the other
v_dot2_f32_bf16                        | f32 | pk_bf16 pk_bf16 f32 | approximate sums rounded one after the other
v_{dot2c,dot2acc}_f32_f16              | f32 | pk_f16 pk_f16 tied | approximate sums rounded one after the other
v_{dot2c,dot2acc}_f32_bf16             | f32 | pk_bf16 pk_bf16 tied | approximate sums rounded one after the other
v_dot2_f16_f16                         | f16 | pk_f16 pk_f16 f16 | approximate sums rounded one after the other
v_dot2_bf16_bf16                       | bf16 | pk_bf16 pk_bf16 bf16 | approximate sums rounded one after the other
v_dot4_f32_{fp8,bf8}_{fp8,bf8}         | f32 | u32 u32 f32 | approximate sums rounded one after the other
"""

_MIXED = """
v_fma_mix_f32                          | f32 | f32 f32 f32 | exact
v_fma_{mixlo,mixhi}_f16                | f16 | f32 f32 f32 | exact
v_fma_mix_f32_bf16                     | f32 | f32 f32 f32 | exact
v_fma_{mixlo,mixhi}_bf16               | bf16 | f32 f32 f32 | exact
"""

_NARROW = """
v_cvt_f32_{fp8,bf8}                    | f32 | b32 | exact
v_cvt_pk_f32_{fp8,bf8}                 | b64 | b32 | exact
v_cvt_f16_{fp8,bf8}                    | f16 | b32 | exact
v_cvt_pk_f16_{fp8,bf8}                 | b32 | b16 | exact
v_cvt_pk_{fp8,bf8}_f32                 | b32 | f32 f32 tied | exact
v_cvt_sr_{fp8,bf8}_f32                 | b32 | f32 u32 tied | approximate not stated: which random bits
v_cvt_pk_{fp8,bf8}_f16                 | b16 | pk_f16 | exact
v_cvt_sr_{fp8,bf8}_f16                 | b32 | f16 u32 tied | approximate not stated: which random bits
v_cvt_sr_{f16,bf16}_f32                | b32 | f32 u32 tied | approximate not stated: which random bits
v_cvt_sr_pk_{f16,bf16}_f32             | b32 | f32 f32 u32 | approximate not stated: which random bits
"""

_SCALED = """
v_cvt_scalef32_pk_{fp8,bf8,fp4}_f32    | b32 | f32 f32 f32 tied | exact
v_cvt_scalef32_pk_{fp8,bf8,fp4}_{f16,bf16} | b32 | b32 f32 tied | exact
v_cvt_scalef32_pk_f32_{fp8,bf8,fp4}    | b64 | b32 f32 | exact
v_cvt_scalef32_pk_{f16,bf16}_{fp8,bf8,fp4} | b32 | b32 f32 | exact
v_cvt_scalef32_f32_{fp8,bf8}           | f32 | b32 f32 | exact
v_cvt_scalef32_f16_{fp8,bf8}           | b32 | b32 f32 tied | exact
v_cvt_scalef32_sr_{fp8,bf8}_{f32,f16,bf16} | b32 | $2 u32 f32 tied | approximate not stated: which random bits
v_cvt_scalef32_sr_pk_fp4_f32           | b32 | b64 u32 f32 tied | approximate not stated: which random bits
v_cvt_scalef32_sr_pk_fp4_{f16,bf16}    | b32 | b32 u32 f32 tied | approximate not stated: which random bits
v_cvt_scale_pk8_{f32,f16,bf16}_{fp8,bf8,fp4} | | | refused which scale is selected is not published
v_cvt_scale_pk16_{f32,f16,bf16}_{fp6,bf6} | | | refused which scale is selected is not published
v_cvt_scalef32_pk8_{fp8,bf8}_f32       | v2  | v8 f32 | approximate not published: as on gfx950
v_cvt_scalef32_pk8_{fp8,bf8}_{f16,bf16} | v2 | v4 f32 | approximate not published: as on gfx950
v_cvt_scalef32_pk8_fp4_f32             | v1  | v8 f32 | approximate not published: as on gfx950
v_cvt_scalef32_pk8_fp4_{f16,bf16}      | v1  | v4 f32 | approximate not published: as on gfx950
v_cvt_scalef32_pk16_{fp6,bf6}_f32      | v3  | v16 f32 | approximate not published: as on gfx950
v_cvt_scalef32_pk16_{fp6,bf6}_{f16,bf16} | v3 | v8 f32 | approximate not published: as on gfx950
v_cvt_scalef32_sr_pk8_{fp8,bf8}_f32    | v2  | v8 u32 f32 | approximate not published: as on gfx950
v_cvt_scalef32_sr_pk8_{fp8,bf8}_{f16,bf16} | v2 | v4 u32 f32 | approximate not published: as on gfx950
v_cvt_scalef32_sr_pk8_fp4_f32          | v1  | v8 u32 f32 | approximate not published: as on gfx950
v_cvt_scalef32_sr_pk8_fp4_{f16,bf16}   | v1  | v4 u32 f32 | approximate not published: as on gfx950
v_cvt_scalef32_sr_pk16_{fp6,bf6}_f32   | v3  | v16 u32 f32 | approximate not published: as on gfx950
v_cvt_scalef32_sr_pk16_{fp6,bf6}_{f16,bf16} | v3 | v8 u32 f32 | approximate not published: as on gfx950
v_cvt_scalef32_2xpk16_{fp6,bf6}_f32    | v6  | v16 v16 f32 | exact
v_cvt_scalef32_pk32_{fp6,bf6}_{f16,bf16} | v6 | v16 f32 | exact
v_cvt_scalef32_sr_pk32_{fp6,bf6}_f32   | v6  | v32 u32 f32 | approximate not stated: which random bits
v_cvt_scalef32_sr_pk32_{fp6,bf6}_{f16,bf16} | v6 | v16 u32 f32 | approximate not stated: which random bits
v_cvt_scalef32_pk32_f32_{fp6,bf6}      | v32 | v6 f32 | exact
v_cvt_scalef32_pk32_{f16,bf16}_{fp6,bf6} | v16 | v6 f32 | exact
"""

ROWS = {
    name: row
    for text in (
        _MOVES,
        _LOGIC,
        _INTEGERS,
        _FLOATS,
        _FUNCTIONS,
        _COMPARISONS,
        _CONVERSIONS,
        _PACKED,
        _BF16,
        _DOTS,
        _MIXED,
        _NARROW,
        _SCALED,
    )
    for name, row in read_rows(text, "valu").items()
}
