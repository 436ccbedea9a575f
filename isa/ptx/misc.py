"""PTX ISA 9.7.13.13, 9.7.19: traps, sleep, events, dependent launches, register budgets. See `notation`."""

ROWS = """
== trap 9.7.19.4 End the launch with an error
trap
    effects trap volatile

== brkpt 9.7.19.1 Stop in the debugger
brkpt
    effects volatile

== nanosleep 9.7.19.2 Sleep for about so many nanoseconds
nanosleep.type  t:u32
    type = u32
    @ ptx6.3 sm_70
    effects volatile

== pmevent 9.7.19.3 Trigger performance monitor events
pmevent  a:imm(0..15)
    effects volatile
pmevent.mask  a:imm(0..65535)
    @ ptx3.0
    effects volatile

== setmaxnreg 9.7.19.5 Change the number of registers of the warp
setmaxnreg.action.sync.aligned.type  count:imm(24..256/8)
    action = inc dec
    type = u32
    @ ptx8.0 sm_90a / ptx8.6 sm_100a sm_120a / ptx8.7 sm_103a sm_121a / ptx8.8 sm_100f sm_120f sm_110f
    effects convergent aligned volatile

== griddepcontrol 9.7.13.13 Order this grid with the one launched after it or before it
griddepcontrol.action
    action = launch_dependents wait
    @ ptx7.8 sm_90
    effects volatile fence read write
"""
