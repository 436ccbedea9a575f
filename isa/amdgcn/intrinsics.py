"""Thin slice, to be generated.

Gives `ROWS` and `LEFT_OUT`.
"""

ROWS = """
mfma.f32.32x32x8bf16.1k | =d:f32.x16, a:bf16.x4~u16.x4, b:bf16.x4~u16.x4, c:f32.x16, cbsz:imm(0..7), abid:imm(0..15), blgp:imm(0..7) | | convergent warp | v_mfma_f32_32x32x8_bf16 | gfx90a gfx942 gfx950
mfma.f32.16x16x16f16 | =d:f32.x4, a:f16.x4, b:f16.x4, c:f32.x4, cbsz:imm(0..7), abid:imm(0..15), blgp:imm(0..7) | | convergent warp | v_mfma_f32_16x16x16_f16 | gfx90a gfx942 gfx950
rcp | =d:T, a:T | T: f16 f32 f64 | | v_rcp_f32 | all
fdot2 | =d:f32, a:f16.x2, b:f16.x2, c:f32, clamp:imm.i1 | | | v_dot2_f32_f16 | all
div.scale | =d:T, =e:pred, a:T, b:T, first:imm.i1 | T: f32 f64 | | v_div_scale_f32 | all
readfirstlane | =d:T, a:T | T: u32 f32 u64 f64 f16.x2 | convergent uniform | v_readfirstlane_b32 | all
ballot | =d:T, p:pred | T: u32 | convergent uniform | v_cmp | wave32
ballot | =d:T, p:pred | T: u64 | convergent uniform | v_cmp | all
s.barrier | | | convergent volatile block | s_barrier | all
wmma.f32.16x16x16.f16 | =d:T, a:U, b:U, c:T | T U: f32.x8,f16.x16 | convergent warp | v_wmma_f32_16x16x16_f16 | gfx1100:wave32 gfx1151:wave32
raw.ptr.buffer.load | =d:T, rsrc:rsrc, offset:u32, soffset:u32, aux:imm(0..15) | T: u32 f32 f32.x2 f32.x4 | read | buffer_load_dword | all
workitem.id.x | =d:u32 | | lanes | - | all
global.load.lds | g:ptr.global, l:ptr.shared, size:imm(1 2 4), offset:imm, aux:imm | | read write | global_load_lds_dword | gfx942 gfx950
"""

LEFT_OUT = """
LLVM's own control flow: if else loop
"""
