"""Instructions that move control, wait, or set the machine.

Needs the notation of mnemonics. Gives `ROWS`. Operands of these are read by their semantics, so that the rows name
none.
"""

from __future__ import annotations

from .mnemonics import Row, read_rows

#: What ends a block of the control-flow graph.
_ENDS = """
s_branch                                     | | | exact
s_cbranch_{scc0,scc1,vccz,vccnz,execz,execnz} | | | exact
s_cbranch_{cdbgsys,cdbguser,cdbgsys_or_user,cdbgsys_and_user} | | | exact
s_{setpc,swappc,call}_b64                    | | | exact
s_{set,swap}_pc_i64                          | | | exact
s_{endpgm,endpgm_saved,trap}                 | | | exact
s_{barrier,barrier_wait}                     | | | exact
"""

_CONTROL = """
s_getpc_b64                                  | | | exact
s_get_pc_i64                                 | | | exact
s_barrier_signal                             | | | exact
s_barrier_{signal_isfirst,init,join,leave}   | | | refused named barriers
s_{get_barrier_state,wakeup_barrier}         | | | refused named barriers
s_sendmsg                                    | | | exact
s_sendmsghalt                                | | | exact
s_sendmsg_rtn_{b32,b64}                      | | | exact
s_{round,denorm}_mode                        | | | exact
s_setreg_b32                                 | | | exact
s_setreg_imm32_b32                           | | | exact
s_getreg_b32                                 | | | exact
s_set_gpr_idx_{on,off}                       | | | exact
s_set_gpr_idx_{mode,idx}                     | | | refused not printed by LLVM
s_{movrels,movreld}_{b32,b64}                | | | exact
s_get_waveid_in_workgroup                    | | | refused not printed by LLVM
"""

#: What the emulator has nothing to do for: hints, caches that are always coherent here, the debugger.
_IDLE = """
s_{nop,sleep,sleep_var,monitor_sleep,setprio,setprio_inc_wg,sethalt,wakeup,clause,delay_alu,code_end} | | | exact
s_{icache_inv,inst_prefetch,set_inst_prefetch_distance,version} | | | exact
s_{ttracedata,ttracedata_imm,incperflevel,decperflevel} | | | exact
s_{dcache_inv,dcache_wb,dcache_inv_vol,dcache_wb_vol,dcache_discard,gl1_inv} | | | exact
s_prefetch_{inst,inst_pc_rel,data,data_pc_rel} | | | exact
s_buffer_prefetch_data                       | | | exact
"""

_WAITS = """
s_waitcnt                                    | | | exact
s_waitcnt_{vscnt,vmcnt,lgkmcnt,expcnt,depctr} | | | exact
s_wait_{loadcnt,storecnt,dscnt,kmcnt,samplecnt,bvhcnt,expcnt,loadcnt_dscnt,storecnt_dscnt} | | | exact
s_wait_{alu,idle,event,xcnt,asynccnt,tensorcnt} | | | exact
"""

ROWS: dict[str, Row] = {
    **read_rows(_ENDS, "end"),
    **read_rows(_CONTROL, "control"),
    **read_rows(_IDLE, "idle"),
    **read_rows(_WAITS, "wait"),
}
