"""PTX ISA 9.7.12 and 9.7.17: control flow and the stack. See `notation` for how rows read."""

ROWS = """
== bra 9.7.12.3 Branch to a label
bra{.uni}  tgt:label
    effects branch terminator

== brx 9.7.12.4 Branch to one of a list of labels
brx.idx{.uni}  index:reg(u32), tlist:sym
    @ ptx6.0 sm_30
    effects branch terminator

== call 9.7.12.5 Call a function
call{.uni}  ret:list, func:target, args:list, proto?:sym
    effects call read write volatile
call{.uni}  func:target, args:list, proto?:sym
    effects call read write volatile
call{.uni}  ret:list, func:target
    effects call read write volatile
call{.uni}  func:target, proto?:sym
    effects call read write volatile

== ret 9.7.12.6 Return from a function
ret{.uni}
    effects terminator

== exit 9.7.12.7 End this thread
exit
    effects terminator

== alloca 9.7.17.3 Allocate stack memory
alloca.type  =ptr:type, size:type, align?:imm
    type = u32 u64
    @ ptx7.3 sm_52
    effects alloc volatile

== stacksave 9.7.17.1 Read the stack pointer
stacksave.type  =d:type
    type = u32 u64
    @ ptx7.3 sm_52
    effects alloc volatile

== stackrestore 9.7.17.2 Set the stack pointer
stackrestore.type  a:reg(type)
    type = u32 u64
    @ ptx7.3 sm_52
    effects alloc volatile
"""
