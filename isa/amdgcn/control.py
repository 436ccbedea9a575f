"""Instructions that move control, wait, or set the machine.

Needs the notation of mnemonics. Gives `ROWS`. Operands of these are read by their semantics, so that the rows name
none.
"""

from __future__ import annotations

from .mnemonics import Row, read_rows

_CONTROL = """
s_branch                                     | | | exact
s_cbranch_{scc0,scc1,vccz,vccnz,execz,execnz} | | | exact
s_cbranch_{cdbgsys,cdbguser,cdbgsys_or_user,cdbgsys_and_user} | | | exact
s_{setpc,swappc,getpc,call}_b64              | | | exact
s_endpgm                                     | | | exact
s_endpgm_saved                               | | | exact
s_trap                                       | | | exact
s_barrier                                    | | | exact
s_barrier_signal                             | | | exact
s_barrier_wait                               | | | exact
s_barrier_signal_isfirst                     | | | refused named barriers
s_{nop,sleep,setprio,sethalt,wakeup,clause,delay_alu,code_end,icache_inv,inst_prefetch} | | | exact
s_{sleep_var,setprio_inc_wg,set_inst_prefetch_distance,ttracedata,ttracedata_imm,incperflevel,decperflevel} | | | exact
s_{dcache_inv,dcache_wb,dcache_inv_vol,dcache_wb_vol,dcache_discard,gl1_inv,version} | | | exact
s_prefetch_{inst,inst_pc_rel,data,data_pc_rel} | | | exact
s_sendmsg                                    | | | exact
s_sendmsghalt                                | | | exact
s_sendmsg_rtn_{b32,b64}                      | | | exact
s_{round,denorm}_mode                        | | | exact
s_setreg_b32                                 | | | exact
s_setreg_imm32_b32                           | | | exact
s_getreg_b32                                 | | | exact
s_set_gpr_idx_{on,off,mode,idx}              | | | exact
s_{movrels,movreld}_{b32,b64}                | | | exact
s_get_waveid_in_workgroup                    | | | exact
"""

_WAITS = """
s_waitcnt                                    | | | exact
s_waitcnt_{vscnt,vmcnt,lgkmcnt,expcnt,depctr} | | | exact
s_wait_{loadcnt,storecnt,dscnt,kmcnt,samplecnt,bvhcnt,expcnt,loadcnt_dscnt,storecnt_dscnt} | | | exact
s_wait_{alu,idle,event,xcnt,asynccnt,tensorcnt} | | | exact
"""

ROWS: dict[str, Row] = {**read_rows(_CONTROL, "control"), **read_rows(_WAITS, "wait")}
