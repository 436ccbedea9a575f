"""PTX ISA 9.7.13 and 9.7.9.6: what the threads of a warp do together. See `notation` for how rows read.

The forms without `.sync` are gone from every target that we know, and so are not here.
"""

ROWS = """
== shfl 9.7.9.6 Exchange a register between threads of the warp
shfl.sync.mode.type  =d:b32 or _|=p?:pred or _, a:b32, b:u32, c:u32, mask:u32
    mode = up down bfly idx
    type = b32
    @ ptx6.0 sm_30
    effects convergent wait

== vote 9.7.13.9 Combine a predicate over threads of the warp
vote.sync.mode.type  =d:pred, !a:pred, mask:u32
    mode = all any uni
    type = pred
    @ ptx6.0 sm_30
    effects convergent wait
vote.sync.mode.type  =d:b32, !a:pred, mask:u32
    mode = ballot
    type = b32
    @ ptx6.0 sm_30
    effects convergent wait

== match 9.7.13.10 Which threads of the warp hold the same value
match.mode.sync.type  =d:u32, a:type, mask:u32
    mode = any
    type = b32 b64
    @ ptx6.0 sm_70
    effects convergent wait
match.mode.sync.type  =d:u32 or _|=p?:pred or _, a:type, mask:u32
    mode = all
    type = b32 b64
    @ ptx6.0 sm_70
    effects convergent wait

== activemask 9.7.13.11 Which threads of the warp are here
    status approximate the lanes that run together: the hardware may have more or fewer
activemask.type  =d:b32
    type = b32
    @ ptx6.2 sm_30
    effects convergent volatile

== redux 9.7.13.12 Reduce a register over threads of the warp
redux.sync.op.type  =d:type, a:type, mask:u32
    op = add min max
    type = u32 s32
    @ ptx7.0 sm_80
    effects convergent wait
redux.sync.op.type  =d:u32, a:u32, mask:u32
    op = and or xor
    type = b32
    @ ptx7.0 sm_80
    effects convergent wait
redux.sync.op{.abs}{.NaN}.type  =d:type, a:type, mask:u32
    op = min max
    type = f32
    @ ptx8.6 sm_100a / ptx8.8 sm_100f
    effects convergent wait

== elect 9.7.13.14 Choose one thread of the warp
elect.sync  =d:u32 or _|=p:pred, mask:u32
    @ ptx8.0 sm_90
    effects convergent wait
"""
