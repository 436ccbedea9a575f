"""PTX ISA 9.7.2: extended-precision integer arithmetic, through the carry flag CC.CF.

The flag is state that no operand names, so these rows are `volatile`: nothing may come between a writer and
its reader that writes the flag, and none may be dropped or doubled.
"""

ROWS = """
type = u32 s32 | u64 s64 @ ptx4.3

== add.cc 9.7.2.1 Add and write the carry
add.cc.type  =d:type, a:type, b:type
    effects volatile

== addc 9.7.2.2 Add with carry in
addc{.cc}.type  =d:type, a:type, b:type
    effects volatile

== sub.cc 9.7.2.3 Subtract and write the borrow
sub.cc.type  =d:type, a:type, b:type
    effects volatile

== subc 9.7.2.4 Subtract with borrow in
subc{.cc}.type  =d:type, a:type, b:type
    effects volatile

== mad.cc 9.7.2.5 Multiply, add and write the carry
mad.mode.cc.type  =d:type, a:type, b:type, c:type
    mode = hi lo
    @ ptx3.0
    effects volatile

== madc 9.7.2.6 Multiply and add with carry in
madc.mode{.cc}.type  =d:type, a:type, b:type, c:type
    mode = hi lo
    @ ptx3.0
    effects volatile
"""
