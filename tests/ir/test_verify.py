"""The verifier: each kind of fault is found, named and placed; what is right passes."""

from __future__ import annotations

import pytest

from warpwright.codegen.diagnostics import CompileError
from warpwright.codegen.ir.core import Block, Function, Op, SharedVar
from warpwright.codegen.ir.ops import OPS
from warpwright.codegen.ir.parse import parse_function
from warpwright.codegen.ir.rules import RULES
from warpwright.codegen.ir.types import U32
from warpwright.codegen.ir.verify import verify

_HEAD = """kernel @k
file 0 "k.py"
shared @tile: f32 * 8 align 4
local @mine: f32 * 8 align 4
^entry(%u: u32, %s: s32, %w: u64, %f: f32, %d: f64, %h: f16, %b: b32, %g: ptr<global, f32>):
  %q: ptr<shared, f32> = shared_ptr {var = "tile"}
  %p: pred = const true
  %v: f32.x4 = vec_make %f, %f, %f, %f
  %r: reg<f32> = reg_new
"""
_TAIL = "  ret\n"

GOOD = """
%x: u32 = add %u, %u
%x: f32.x4 = add %v, %v
%x: f16 = mul %h, %h {rnd = "rn"}
%x: s64 = mul_wide %s, %s
%x: u32 = shl %u, %u
%x: b32 = and %b, %b
%x: pred = xor %p, %p
%x: u32 = popc %b
%x: pred = cmp %f, %f {op = "ltu"}
%x: pred = cmp %g, %g {op = "eq"}
%x: ptr<global, f32> = select %p, %g, %g
%x: f16 = cvt %f {rnd = "rn", sat = true}
%x: u64 = cvt %s
%x: b32 = bitcast %f
%x: u64 = bitcast %d
%x: f32 = vec_get %v {index = 3}
%x: ptr<global, f32> = ptr_add %g, %s {scale = 1}
%x: ptr<global, f32.x4> = ptr_cast %g
%x: ptr<generic, f32> = ptr_cast %q {cvta = true}
%x: u64 = ptr_int %g
%x: u32 = ptr_int %q
%x: ptr<shared, u8> = shared_ptr {var = "tile"}
%x: ptr<local, f32> = local_ptr {var = "mine"}
%x: f32.x4 = load %g {cache = "ca", nc = true}
store %g, %v
%x: f32 = atomic %g, %f {op = "add", scope = "gpu"}
%x: u32 = atomic %g, %u, %u {op = "cas"}
fence {order = "acq_rel", scope = "gpu"}
barrier {id = 15, kind = "sync"}
barrier %u, %u {kind = "sync"}
%x: u32 = barrier_red %p {op = "popc"}
%x: f32 = shuffle %f, %u, %u {mode = "bfly"}
%x: u32 = vote %p, %u {mode = "ballot"}
%x: u32 = redux %u, %u {op = "add"}
%x: pred = elect %u
reg_set %r, %f
%x: f32 = reg_get %r
printf %u, %f {fmt = "%u %f"}
%x: e4m3 = const 448.0
%x: s32 = const -2147483648
%x: f32 = const 0.10000000149011612
%x: f32 = const nan:0x7ff8000020000000
%x: f32 = ptx %f {imms = ("d0", "s0"), inst = "ex2.approx.f32"}
""".strip().splitlines()

BAD = """
%x: u32 = add %u, %s                              | add mixes types
%x: s32 = add %u, %u                              | add gives a wrong type
%x: b32 = add %b, %b                              | add: operand has a wrong type
%x: pred = add %p, %p                             | add: operand has a wrong type
%x: f32 = mad %f, %f, %f                          | mad: operand has a wrong type
%x: u32 = fma %u, %u, %u                          | fma: operand has a wrong type
%x: u32 = add %u                                  | wrong number of operands
%x: u32 = shl %u, %s                              | shift amount
%x: f32 = shl %f, %u                              | shl: operand has a wrong type
%x: u32 = mul_wide %u, %u                         | mul_wide: result
%x: u64 = mul_wide %w, %w                         | mul_wide: operand
%x: s32 = popc %b                                 | popc: result
%x: u32 = cmp %u, %u {op = "lt"}                  | cmp gives a wrong type
%x: pred = cmp %u, %u {op = "ltu"}                | comparison is not defined for u32
%x: pred = cmp %b, %b {op = "lt"}                 | comparison is not defined for b32
%x: pred = cmp %g, %g {op = "lt"}                 | nothing
%x: pred = cmp %u, %u                             | lacks attribute op
%x: u32 = select %u, %u, %u                       | condition
%x: u32 = select %p, %u, %s                       | second choice
%x: u32 = cvt %p                                  | cvt: operand
%x: u32 = cvt %f {rnd = "up"}                     | unknown rnd
%x: u32 = cvt %f {sat = 1}                        | sat has a wrong type
%x: u64 = bitcast %f                              | bitcast between different widths
%x: f32.x4 = vec_make %f, %f                      | wrong number of elements
%x: f32.x2 = vec_make %f, %u                      | element
%x: f32 = vec_get %v {index = 4}                  | index out of range
%x: ptr<global, f32> = ptr_add %g, %f             | index
%x: ptr<global, u32> = ptr_add %g, %u             | ptr_add: result
%x: ptr<generic, f32> = ptr_cast %g               | changes its space without cvta
%x: ptr<shared, f32> = ptr_cast %g {cvta = true}  | cvta converts between
%x: u32 = ptr_int %g                              | ptr_int: result
%x: ptr<shared, f32> = shared_ptr {var = "tyle"}  | no such shared array
%x: ptr<global, f32> = shared_ptr {var = "tile"}  | shared_ptr: result
%x: f32 = load %w                                 | load: operand
%x: pred = load %g                                | load: result
store %g, %p                                      | store: value
%x: f32 = atomic %g, %f {op = "plus"}             | unknown op
%x: f32 = atomic %g, %f {op = "cas"}              | wrong number of operands of an atomic
%x: u32 = atomic %g, %f {op = "add"}              | operand or result
fence {order = "sc", scope = "block"}             | unknown scope
barrier {id = 40, kind = "sync"}                  | a block has barriers 0 to 15
barrier {count = 33, id = 0, kind = "sync"}       | multiple of the warp size
%x: pred = barrier_red %u {op = "and"}            | barrier_red reduces a pred
%x: f32 = shuffle %f, %s, %u {mode = "idx"}       | lane operand
%x: pred = vote %u, %u {mode = "all"}             | vote: operand
%x: pred = vote %p, %u {mode = "ballot"}          | vote: result
reg_set %r, %u                                    | register's value
reg_set %u, %u                                    | reg_set works on a register
%x: u8 = const 256                                | literal does not fit u8
%x: u32 = const -1                                | literal does not fit u32
%x: u32 = const 1.0                               | literal does not fit u32
%x: f32 = const 1                                 | literal does not fit f32
%x: f32 = const 0.1                               | literal does not fit f32
%x: f16 = const 70000.0                           | literal does not fit f16
%x: e2m1 = const 5.0                              | literal does not fit e2m1
%x: e4m3 = const inf                              | literal does not fit e4m3
%x: f32 = const nan:0x7ff8000000000001            | literal does not fit f32
%x: pred = const 1                                | literal does not fit pred
%x: ptr<global, f32> = const 0                    | a literal's type is not a scalar
%x: u32 = add %u, %u {speed = 3}                  | has no attribute speed
%x: u32 = frobnicate %u                           | unknown op
""".strip().splitlines()
BAD = [line for line in BAD if not line.endswith("| nothing")]


@pytest.mark.parametrize("line", GOOD)
def test_accepted(line: str) -> None:
    verify(parse_function(_HEAD + "  " + line + "\n" + _TAIL))


@pytest.mark.parametrize("line", BAD)
def test_refused(line: str) -> None:
    text, message = (part.strip() for part in line.split("|"))
    with pytest.raises(CompileError) as caught:
        verify(parse_function(f"{_HEAD}  {text} @0:17:5-9\n{_TAIL}"))
    said = [d for d in caught.value.diagnostics if message in d.message]
    assert said, caught.value
    assert (said[0].location.file, said[0].location.line) == ("k.py", 17)


GRAPHS = {
    "is empty": "^a:\n",
    "at its end": "^a:\n  %x: u32 = const 1\n",
    "at its middle": "^a:\n  ret\n  ret\n",
    "entry block is branched to": "^a:\n  br ^a\n",
    "wrong number of arguments": "^a:\n  br ^b\n^b(%x: u32):\n  ret\n",
    "argument for x": "^a:\n  %y: s32 = const 1\n  br ^b(%y)\n^b(%x: u32):\n  ret\n",
    "wrong number of successors": "^a:\n  %p: pred = const true\n  br_if %p ^b\n^b:\n  ret\n",
    "condition has a wrong type": "^a:\n  %p: u32 = const 1\n  br_if %p ^b, ^b\n^b:\n  ret\n",
    "not defined on every path": '^a(%n: u32):\n  %p: pred = cmp %n, %n {op = "eq"}\n  br_if %p ^b, ^c\n'
    "^b:\n  %x: u32 = const 1\n  br ^c\n^c:\n  nanosleep %x\n  ret\n",
    "the device value x is used": "^a:\n  nanosleep %x\n  %x: u32 = const 1\n  ret\n",
    "register is a block parameter": "^a:\n  %r: reg<f32> = reg_new\n  br ^b(%r)\n^b(%x: reg<f32>):\n  ret\n",
    "depends on an undefined value": "^a:\n  %x: u32 = undef\n  nanosleep %x\n  ret\n",
    "parameter of type pred": "^a(%p: pred):\n  ret\n",
}


@pytest.mark.parametrize("message", GRAPHS)
def test_bad_graphs(message: str) -> None:
    with pytest.raises(CompileError, match=message):
        verify(parse_function("kernel @k\n" + GRAPHS[message]))


def test_unused_undefined_value_is_harmless() -> None:
    verify(parse_function("kernel @k\n^a:\n  %x: u32 = undef\n  ret\n"))


def test_uses_in_unreachable_blocks_need_no_dominance() -> None:
    verify(
        parse_function(
            "kernel @k\n^a:\n  ret\n^b:\n  nanosleep %x\n  br ^c\n^c:\n  %x: u32 = const 1\n  br ^b\n"
        )
    )


def test_structure_faults_that_text_cannot_say() -> None:
    shared = Op("const", [], [U32], {"value": 1})
    fn = Function("k", [Block("a")])
    fn.blocks[0].ops = [shared, shared, Op("ret", [], [])]
    with pytest.raises(CompileError, match="defined twice"):
        verify(fn)
    fn.blocks[0].ops = [Op("br", [], [], succs=[(Block("elsewhere"), [])])]
    with pytest.raises(CompileError, match="outside the function"):
        verify(fn)
    with pytest.raises(CompileError, match="no blocks"):
        verify(Function("k"))
    fn.blocks[0].ops = [Op("ret", [], [], {})]
    fn.shared = [SharedVar("t", U32, 1, 3), SharedVar("t", U32, 1, 4)]
    with pytest.raises(CompileError) as caught:
        verify(fn)
    assert {"array t is declared twice", "alignment of t"} <= {
        d.message.removeprefix("IR of k: ") for d in caught.value.diagnostics
    }


def test_every_op_has_a_type_rule() -> None:
    free = {
        "undef",
        "sreg",
        "sreg_clock",
        "fence",
        "activemask",
        "printf",
        "trap",
        "note",
        "ptx",
        "br",
        "ret",
        "unreachable",
    }
    assert set(OPS) - set(RULES) == free
    assert set(RULES) <= set(OPS)
