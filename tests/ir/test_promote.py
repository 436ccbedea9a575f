"""Registers become SSA; reading an unwritten one is refused at its line."""

from __future__ import annotations

import pytest

from warpwright.codegen.diagnostics import CompileError, Diagnostic
from warpwright.codegen.ir.core import Function
from warpwright.codegen.ir.parse import parse_function
from warpwright.codegen.ir.print import print_function
from warpwright.codegen.ir.verify import verify
from warpwright.codegen.passes import promote

HEAD = 'kernel @k\nfile 0 "k.py"\n^entry(%n: u32, %g: ptr<global, u32>):\n'


def _promoted(body: str) -> Function:
    fn = parse_function(HEAD + body)
    verify(fn)
    promote.run(fn)
    verify(fn)
    return fn


def _refused(body: str) -> tuple[Diagnostic, ...]:
    fn = parse_function(HEAD + body)
    verify(fn)
    with pytest.raises(CompileError) as caught:
        promote.run(fn)
    return caught.value.diagnostics


LOOP = """  %r: reg<u32> = reg_new
  %0: u32 = const 0
  {init}
  br ^loop(%0)
^loop(%i: u32):
  %c: pred = cmp %i, %n {{op = "lt"}}
  br_if %c ^body, ^done
^body:
  %a: u32 = reg_get %r @0:7:3-9
  %b: u32 = add %a, %i
  reg_set %r, %b
  %j: u32 = add %i, %n
  br ^loop(%j)
^done:
  %d: u32 = reg_get %r @0:9:3-9
  store %g, %d
  ret
"""


def test_loop_carried_register_is_one_parameter() -> None:
    text = print_function(_promoted(LOOP.format(init="reg_set %r, %n")))
    assert "^loop(%i: u32, %r: u32):" in text
    assert "br ^loop(%0, %n)" in text and "br ^loop(%j, %b)" in text
    assert "reg" not in text.replace("%r", "")


def test_register_that_no_loop_changes_needs_no_parameter() -> None:
    body = LOOP.format(init="reg_set %r, %n").replace("  reg_set %r, %b\n", "")
    fn = _promoted(body)
    assert len(fn.blocks[1].params) == 1
    assert fn.blocks[3].ops[0].operands[1] is fn.params[0]


def test_unwritten_before_a_loop() -> None:
    said = _refused(LOOP.format(init=""))
    assert [(d.location.line, d.message) for d in said] == [
        (7, "read of register 'r', which only some paths have written"),
        (9, "read of register 'r', which only some paths have written"),
    ]
    assert all(d.suggestion for d in said)


def test_never_written() -> None:
    (said,) = _refused(
        "  %acc: reg<u32> = reg_new\n  %v: u32 = reg_get %acc @0:4:2-5\n  store %g, %v\n  ret\n"
    )
    assert said.message == "read of register 'acc', which no path has written"
    assert (said.location.file, said.location.line, said.location.col) == ("k.py", 4, 2)


def test_unwritten_read_that_nobody_uses_is_dropped() -> None:
    fn = _promoted("  %acc: reg<u32> = reg_new\n  %v: u32 = reg_get %acc\n  ret\n")
    assert [op.name for op in fn.ops()] == ["ret"]


def test_written_on_one_of_two_paths() -> None:
    body = """  %r: reg<u32> = reg_new
  %c: pred = cmp %n, %n {op = "lt"}
  br_if %c ^a, ^b
^a:
  reg_set %r, %n
  br ^b
^b:
  %v: u32 = reg_get %r @0:8:1-2
  store %g, %v
  ret
"""
    (said,) = _refused(body)
    assert said.location.line == 8 and "only some paths" in said.message


def test_a_register_made_again_in_each_iteration_is_unwritten_again() -> None:
    body = (
        LOOP.format(init="")
        .replace("  %r: reg<u32> = reg_new\n", "")
        .replace("^body:\n", "^body:\n  %r: reg<u32> = reg_new\n")
    )
    body = body.replace("  %d: u32 = reg_get %r @0:9:3-9\n  store %g, %d\n", "")
    assert [d.message for d in _refused(body)] == ["read of register 'r', which no path has written"]


def test_both_edges_of_a_branch_to_one_block() -> None:
    body = """  %r: reg<u32> = reg_new
  reg_set %r, %n
  %c: pred = cmp %n, %n {op = "lt"}
  br ^top
^top:
  %v: u32 = reg_get %r
  %w: u32 = add %v, %n
  reg_set %r, %w
  br_if %c ^top, ^top
"""
    fn = _promoted(body)
    then, other = fn.blocks[1].ops[-1].succs
    assert then[1] == other[1] == [fn.blocks[1].ops[0].result]


def test_register_given_to_an_instruction_stays() -> None:
    body = """  %r: reg<u32> = reg_new
  ptx %r {imms = ("s0",), inst = "mov.u32", tied = (0,)}
  %s: reg<u32> = reg_new
  reg_set %s, %n
  %v: u32 = reg_get %s
  store %g, %v
  ret
"""
    fn = _promoted(body)
    assert [op.name for op in fn.ops()] == ["reg_new", "ptx", "store", "ret"]


def test_unreachable_reads_do_not_count() -> None:
    fn = _promoted("  %r: reg<u32> = reg_new\n  ret\n^gone:\n  %v: u32 = reg_get %r\n  store %g, %v\n  ret\n")
    assert [op.name for op in fn.ops()] == ["ret"]


def test_ten_thousand_blocks_in_a_row() -> None:
    """No recursion, and one walk of the chain."""
    body = "  %r: reg<u32> = reg_new\n  reg_set %r, %n\n  br ^b.1\n"
    for i in range(1, 10_000):
        body += f"^b.{i}:\n  br ^b.{i + 1}\n"
    fn = _promoted(body + "^b.10000:\n  %v: u32 = reg_get %r\n  store %g, %v\n  ret\n")
    assert fn.blocks[-1].ops[0].operands[1] is fn.params[0]
