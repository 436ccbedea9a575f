"""What each pass does and what it must leave: small kernels, before and after."""

from __future__ import annotations

from typing import Any

import pytest
from generate import generate

from warpwright.codegen.diagnostics import Location
from warpwright.codegen.ir.core import Block, Function, Op, Value
from warpwright.codegen.ir.dominance import Dominators
from warpwright.codegen.ir.loops import Loops
from warpwright.codegen.ir.parse import parse_function
from warpwright.codegen.ir.print import print_function
from warpwright.codegen.ir.ranges import Ranges
from warpwright.codegen.ir.types import PRED, U32, Type, pointer
from warpwright.codegen.ir.verify import verify
from warpwright.codegen.passes import cse, dce, licm, offsets, run_all, simplify_cfg, strength

HEAD = "kernel @k\n^entry(%n: u32, %m: u32, %w: s64, %g: ptr<global, u32>):\n"


def _parse(body: str, head: str = HEAD) -> Function:
    fn = parse_function(head + body)
    verify(fn)
    return fn


def _names(fn: Function) -> list[str]:
    return [op.name for op in fn.ops()]


def _blocks(fn: Function) -> list[str]:
    return [b.name for b in fn.blocks]


# simplify_cfg


def test_constant_branch_and_what_it_cut_off() -> None:
    fn = _parse("  %p: pred = const false\n  br_if %p ^a, ^b\n^a:\n  nanosleep %n\n  br ^b\n^b:\n  ret\n")
    assert simplify_cfg.run(fn)
    verify(fn)
    assert _names(fn) == ["const", "ret"]


def test_equal_targets() -> None:
    fn = _parse(
        '  %p: pred = cmp %n, %m {op = "lt"}\n  br_if %p ^a(%n), ^a(%n)\n^a(%x: u32):\n  nanosleep %x\n  ret\n'
    )
    simplify_cfg.run(fn)
    verify(fn)
    assert _names(fn) == ["cmp", "nanosleep", "ret"]


def test_short_circuit_goes_straight_to_the_arm() -> None:
    fn = _parse(
        """  %p: pred = cmp %n, %m {op = "lt"}
  %no: pred = const false
  br_if %p ^right, ^both(%no)
^right:
  %q: pred = cmp %n, %m {op = "gt"}
  br ^both(%q)
^both(%c: pred):
  br_if %c ^then, ^end
^then:
  nanosleep %n
  br ^end
^end:
  ret
"""
    )
    simplify_cfg.run(fn)
    verify(fn)
    assert _blocks(fn) == ["entry", "right", "then", "end"]
    assert [b.name for b, _ in fn.blocks[0].ops[-1].succs] == ["right", "end"]


def test_a_hollow_block_whose_parameter_is_used_later_stays() -> None:
    fn = _parse(
        """  %p: pred = cmp %n, %m {op = "lt"}
  br_if %p ^a, ^b
^a:
  %yes: pred = const true
  nanosleep %n
  br ^both(%yes)
^b:
  nanosleep %m
  br ^both(%p)
^both(%c: pred):
  br_if %c ^then, ^end
^then:
  %v: u32 = select %c, %n, %m
  nanosleep %v
  br ^end
^end:
  ret
"""
    )
    simplify_cfg.run(fn)
    verify(fn)
    assert "both" in _blocks(fn)


def test_an_endless_loop_stays() -> None:
    fn = _parse("  br ^a\n^a:\n  br ^b\n^b:\n  br ^a\n")
    simplify_cfg.run(fn)
    verify(fn)
    assert fn.blocks[-1].ops[-1].name == "br"


def test_a_conditional_edge_gets_no_arguments() -> None:
    text = '  %p: pred = cmp %n, %m {op = "lt"}\n  br_if %p ^a, ^b\n^a:\n  br ^c(%n)\n^b:\n  br ^c(%m)\n'
    fn = _parse(text + "^c(%x: u32):\n  nanosleep %x\n  ret\n")
    assert not simplify_cfg.run(fn)
    assert _blocks(fn) == ["entry", "a", "b", "c"]


# cse


def test_cse_is_scoped_by_dominance() -> None:
    fn = _parse(
        """  %p: pred = cmp %n, %m {op = "lt"}
  br_if %p ^a, ^b
^a:
  %x: u32 = add %n, %m
  nanosleep %x
  %y: u32 = add %m, %n
  nanosleep %y
  br ^c
^b:
  %z: u32 = add %n, %m
  nanosleep %z
  br ^c
^c:
  %q: u32 = add %n, %m
  nanosleep %q
  ret
"""
    )
    assert cse.run(fn)
    verify(fn)
    assert _names(fn).count("add") == 3


@pytest.mark.parametrize(
    "line",
    [
        "%x: u32 = load %g",
        '%x: u32 = shuffle %n, %m, %m {mode = "idx"}',
        "%x: u32 = activemask",
        '%x: u32 = atomic %g, %n {op = "add"}',
        '%x: u64 = sreg_clock {name = "clock64"}',
        '%x: u32 = ptx %n {imms = ("d0", "s0"), inst = "mov.u32"}',
    ],
)
def test_what_has_effects_is_not_merged(line: str) -> None:
    fn = _parse(f"  {line}\n  {line.replace('%x', '%y')}\n  ret\n")
    assert not cse.run(fn)


def test_a_pure_instruction_is_merged() -> None:
    line = '%x: u32 = ptx %n {effects = (), imms = ("d0", "s0"), inst = "mov.u32"}'
    fn = _parse(f"  {line}\n  {line.replace('%x', '%y')}\n  nanosleep %y\n  ret\n")
    assert cse.run(fn)
    assert _names(fn) == ["ptx", "nanosleep", "ret"]


def test_zeros_of_both_signs_are_two_constants() -> None:
    fn = _parse(
        "  %a: f32 = const 0.0\n  %b: f32 = const -0.0\n  %c: f32 = const nan:0x7ff8000000000000\n"
        "  %d: f32 = const nan:0x7ff8000000000000\n"
        "  %e: u32 = const 0\n  %f: u32 = const 0\n  %h: s32 = const 0\n  ret\n"
    )
    assert cse.run(fn)
    assert _names(fn).count("const") == 5


# dce


def test_dead_loop_variable_goes() -> None:
    fn = _parse(
        """  br ^loop(%n, %m)
^loop(%i: u32, %dead: u32):
  %more: u32 = add %dead, %i
  %next: u32 = add %i, %m
  %c: pred = cmp %next, %n {op = "lt"}
  br_if %c ^loop(%next, %more), ^done
^done:
  ret
"""
    )
    assert dce.run(fn)
    verify(fn)
    assert [p.name for p in fn.blocks[1].params] == ["i"]
    assert _names(fn) == ["br", "add", "cmp", "br_if", "ret"]


@pytest.mark.parametrize(
    ("line", "stays"),
    [
        ("%x: u32 = load %g", False),
        ("%x: u32 = load %g {volatile = true}", True),
        ('%x: u32 = load %g {order = "acquire", scope = "gpu"}', True),
        ('%x: u32 = load %g {order = "weak"}', False),
        ('%x: u32 = atomic %g, %n {op = "add"}', True),
        ('%x: u64 = sreg_clock {name = "clock64"}', True),
        ('%x: u32 = ptx %n {effects = ("read",), imms = ("d0", "s0"), inst = "mov.u32"}', False),
        ('%x: u32 = ptx %n {imms = ("d0", "s0"), inst = "mov.u32"}', True),
        ('barrier {id = 0, kind = "sync"}', True),
    ],
)
def test_what_an_unused_op_may_be(line: str, stays: bool) -> None:
    fn = _parse(f"  {line}\n  ret\n")
    dce.run(fn)
    assert (len(_names(fn)) == 2) == stays


# licm

NEST = """  %zero: u32 = const 0
  %one: u32 = const 1
  br ^outer(%zero)
^outer(%i: u32):
  %c: pred = cmp %i, %n {{op = "lt"}}
  br_if %c ^enter, ^done
^enter:
  br ^inner(%zero)
^inner(%j: u32):
  %d: pred = cmp %j, %m {{op = "lt"}}
  br_if %d ^body, ^next
^body:
  {body}
  %j1: u32 = add %j, %one
  br ^inner(%j1)
^next:
  %i1: u32 = add %i, %one
  br ^outer(%i1)
^done:
  ret
"""


def _home(fn: Function, name: str) -> str:
    return next(b.name for b in fn.blocks for op in b.ops for r in op.results if r.name == name)


def test_each_op_leaves_as_many_loops_as_it_can() -> None:
    body = (
        "%far: u32 = mul %n, %m\n  %near: u32 = add %far, %i\n  %stay: u32 = add %near, %j\n  nanosleep %stay"
    )
    fn = _parse(NEST.format(body=body))
    assert licm.run(fn)
    verify(fn)
    assert [_home(fn, x) for x in ("far", "near", "stay")] == ["entry", "enter", "body"]


@pytest.mark.parametrize(
    "line",
    [
        "%x: u32 = load %g",
        '%x: u32 = vote %d, %n {mode = "ballot"}',
        '%x: u32 = sreg_clock {name = "clock"}',
        "%x: u32 = activemask",
    ],
)
def test_ops_with_effects_do_not_leave(line: str) -> None:
    fn = _parse(NEST.format(body=f"{line}\n  nanosleep %x"))
    licm.run(fn)
    assert _home(fn, "x") == "body"


def test_costly_ops_do_not_leave_a_branch() -> None:
    """The body runs only where the inner test held, so a division is not done ahead of it."""
    body = "%bit: u32 = const 1\n  %k: u32 = or %m, %bit\n  %x: u32 = div %n, %k\n  %z: u32 = div %n, %m\n"
    fn = _parse(
        NEST.format(body=f"{body}  %y: u32 = add %n, %m\n  nanosleep %x\n  nanosleep %y\n  nanosleep %z")
    )
    licm.run(fn)
    verify(fn)
    assert _home(fn, "y") == "entry"
    assert _home(fn, "x") == "enter"
    assert _home(fn, "z") == "body", "the divisor may be zero where the loop does not run"


def test_a_preheader_is_made_where_two_ways_lead_in() -> None:
    fn = _parse(
        """  %p: pred = cmp %n, %m {op = "lt"}
  br_if %p ^loop(%n), ^loop(%m)
^loop(%i: u32):
  %x: u32 = mul %n, %m
  %j: u32 = add %i, %x
  %c: pred = cmp %j, %n {op = "lt"}
  br_if %c ^loop(%j), ^done
^done:
  ret
"""
    )
    assert licm.run(fn)
    verify(fn)
    assert _blocks(fn) == ["entry", "loop_pre", "loop", "done"]
    assert _home(fn, "x") == "loop_pre"


def test_loop_nest_is_found() -> None:
    fn = _parse(NEST.format(body="nanosleep %i"))
    loops = Loops(fn, Dominators(fn))
    outer, inner = loops.loops
    assert inner.parent is outer and (outer.depth, inner.depth) == (1, 2)
    assert {b.name for b in inner.blocks} == {"inner", "body"}
    assert {b.name for b in outer.blocks} == {"outer", "enter", "inner", "body", "next"}
    assert loops.contains(outer, inner.header) and not loops.contains(inner, outer.header)


# strength


def _text_after_strength(body: str, head: str = HEAD) -> str:
    fn = _parse(body, head)
    offsets.run(fn)
    verify(fn)
    strength.run(fn)
    verify(fn)
    dce.run(fn)
    verify(fn)
    return print_function(fn)


def test_constant_part_of_a_wide_index_is_split() -> None:
    text = _text_after_strength(
        "  %c: s64 = const 3\n  %i: s64 = add %w, %c\n  %p: ptr<global, u32> = ptr_add %g, %i\n  store %p, %n\n  ret\n"
    )
    assert (
        "ptr_add %g, %w" in text and "= const 3" in text and "add %w, %c" not in text.replace("ptr_add", "")
    )


@pytest.mark.parametrize(
    ("index", "constant", "split"),
    [
        ("%i: u32 = add %n, %c", 3, False),
        ('%t: u32 = sreg {name = "tid.x"}\n  %i: u32 = add %t, %c', 3, True),
        ('%t: u32 = sreg {name = "tid.x"}\n  %i: u32 = add %t, %c', 4294967295, False),
        ('%t: u32 = sreg {name = "ctaid.x"}\n  %i: u32 = add %t, %c', 1 << 31, True),
        ("%k: u32 = const 255\n  %t: u32 = and %n, %k\n  %i: u32 = add %t, %c", 3, True),
        ("%t: u32 = rem %n, %m\n  %i: u32 = add %t, %c", 3, False),
        (
            '%y: u32 = sreg {name = "tid.y"}\n  %t: u32 = sreg {name = "tid.x"}\n  %z: u32 = add %y, %c\n'
            "  %k: u32 = const 32\n  %r: u32 = mul %z, %k\n  %i: u32 = add %r, %t",
            8,
            True,
        ),
        ('%t: u32 = sreg {name = "tid.x"}\n  %z: u32 = add %t, %c\n  %i: u64 = cvt %z', 8, True),
        ("%z: u32 = add %n, %c\n  %i: u64 = cvt %z", 8, False),
        (
            '%t: u32 = sreg {name = "tid.x"}\n  %k: u32 = const 1073741824\n  %z: u32 = add %t, %c\n'
            "  %i: u32 = mul %z, %k",
            8,
            False,
        ),
    ],
)
def test_narrow_index_is_split_only_without_wrap(index: str, constant: int, split: bool) -> None:
    body = f"  %c: u32 = const {constant}\n  {index}\n  %p: ptr<global, u32> = ptr_add %g, %i\n  store %p, %n\n  ret\n"
    assert (_text_after_strength(body).count("ptr_add") == 2) == split


COUNTED = """  %zero: {t} = const 0
  %one: {t} = const 1
  br ^loop(%zero)
^loop(%i: {t}):
  %c: pred = cmp %i, {bound} {{op = "lt"}}
  br_if %c ^body, ^done
^body:
  %x: {t} = mul %i, {stride}
  %p: ptr<global, u32> = ptr_add %g, %x
  store %p, %n
  %next: {t} = add %i, %one
  br ^loop(%next)
^done:
  ret
"""


def test_what_is_left_of_a_signed_sum_must_not_wrap_either() -> None:
    """(x - 2**30) + y may stay in range where x + y does not."""
    top = (1 << 31) - 1
    body = (
        f"  %a: s32 = const -1073741824\n  %k: s32 = const {top}\n  %zero: s32 = const 0\n"
        '  %c: pred = cmp %n, %m {op = "lt"}\n  %x: s32 = select %c, %k, %zero\n'
        "  %low: s32 = add %x, %a\n  %i: s32 = add %low, %x\n"
        "  %p: ptr<global, u32> = ptr_add %g, %i\n  store %p, %n\n  ret\n"
    )
    assert _text_after_strength(body).count("ptr_add") == 1


def test_pointer_steps_along_with_a_wide_counter() -> None:
    text = _text_after_strength(COUNTED.format(t="s64", bound="%w", stride="%w"))
    assert "^loop(%i: s64, %p: ptr<global, u32>):" in text
    body = text[text.index("^body:") : text.index("^done:")]
    assert "mul" not in body and "ptr_add %p," in body


def test_pointer_steps_along_with_a_narrow_counter_that_cannot_wrap() -> None:
    body = COUNTED.format(t="u32", bound="%k", stride="%s").replace(
        "  %one", "  %k: u32 = const 64\n  %s: u32 = const 12\n  %one", 1
    )
    text = _text_after_strength(body)
    assert "^loop(%i: u32, %p: ptr<global, u32>):" in text


def test_narrow_counter_that_may_wrap_is_left() -> None:
    text = _text_after_strength(COUNTED.format(t="u32", bound="%m", stride="%m"))
    assert "^loop(%i: u32):" in text and "mul %i, %m" in text


def test_no_pointer_where_no_multiplication_goes() -> None:
    body = COUNTED.format(t="s64", bound="%w", stride="%w").replace("mul %i, %w", "add %i, %w")
    assert "^loop(%i: s64):" in _text_after_strength(body)


def test_ranges_of_a_counter() -> None:
    fn = _parse(COUNTED.format(t="u32", bound="%one", stride="%m"))
    counter = fn.blocks[1].params[0]
    assert Ranges(fn).of(counter) == (0, 1)


# all of them


def test_level_0_only_does_what_is_needed() -> None:
    fn = _parse(
        "  %r: reg<u32> = reg_new\n  reg_set %r, %n\n  %v: u32 = reg_get %r\n"
        "  %s: u32 = add %v, %v\n  ret\n^gone:\n  ret\n"
    )
    run_all(fn, level=0, verify_each=True)
    assert _names(fn) == ["add", "ret"]


def test_barriers_and_volatile_ops_keep_their_places() -> None:
    keep = ("barrier", "vote", "store", "load")
    for seed in range(40):
        fn = generate(seed)
        before = [id(op) for op in fn.ops() if op.name in keep]
        run_all(fn)
        after = [id(op) for op in fn.ops() if op.name in keep]
        assert len(set(after)) == len(after) and set(after) <= set(before)


def _straight(count: int) -> Function:
    """Loads, address arithmetic, multiply-adds in one loop: about `count` ops."""
    fn = Function("k", [Block("entry"), Block("loop"), Block("body"), Block("done")])
    entry, loop, body, done = fn.blocks
    n, g = entry.add_param(U32, "n"), entry.add_param(pointer("global", U32), "g")
    loc = Location("k.py", 1, 1, 2)

    def value(block: Block, name: str, operands: list[Value], type: Type = U32, **attrs: Any) -> Value:
        op = Op(name, operands, [type], attrs, loc)
        block.ops.append(op)
        return op.result

    zero, one = value(entry, "const", [], value=0), value(entry, "const", [], value=1)
    entry.ops.append(Op("br", [], [], {}, loc, [(loop, [zero, zero])]))
    i, total = loop.add_param(U32, "i"), loop.add_param(U32, "total")
    cond = Op("cmp", [i, n], [PRED], {"op": "lt"}, loc)
    loop.ops += [cond, Op("br_if", [cond.result], [], {}, loc, [(body, []), (done, [])])]
    acc = total
    for k in range(count // 6):
        offset = value(body, "const", [], value=k)
        index = value(body, "add", [i, offset])
        place = value(body, "ptr_add", [g, index], g.type)
        item = value(body, "load", [place])
        scaled = value(body, "mul", [item, offset])
        acc = value(body, "add", [acc, scaled])
    body.ops.append(Op("br", [], [], {}, loc, [(loop, [value(body, "add", [i, one]), acc])]))
    done.ops += [Op("store", [g, total], [], {}, loc), Op("ret", [], [], {}, loc)]
    return fn


def test_a_kernel_of_many_thousand_ops_passes() -> None:
    fn = _straight(12_000)
    run_all(fn)
    verify(fn)
