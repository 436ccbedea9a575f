"""Uniformity: levels of values and blocks, and which collectives are refused."""

from __future__ import annotations

import pytest

from warpwright.codegen.diagnostics import Diagnostic
from warpwright.codegen.ir.core import Function, Value
from warpwright.codegen.ir.parse import parse_function
from warpwright.codegen.ir.verify import verify
from warpwright.codegen.passes import uniformity


def _kernel(body: str, attrs: str = "") -> Function:
    head = f'kernel @k{attrs}\nfile 0 "k.py"\n^entry(%n: u32, %g: ptr<global, u32>):\n'
    head += '  %tid: u32 = sreg {name = "tid.x"}\n  %ctaid: u32 = sreg {name = "ctaid.x"}\n'
    head += '  %ntid: u32 = sreg {name = "ntid.x"}\n  %full: u32 = const 4294967295\n'
    fn = parse_function(head + body)
    verify(fn)
    return fn


def _value(fn: Function, name: str) -> Value:
    values = [v for b in fn.blocks for v in (*b.params, *(r for op in b.ops for r in op.results))]
    return next(v for v in values if v.name == name)


def _check(body: str, attrs: str = "") -> list[Diagnostic]:
    return uniformity.check(_kernel(body, attrs))


@pytest.mark.parametrize(
    ("line", "level"),
    [
        ("%v: u32 = add %n, %ntid", "grid"),
        ("%v: u32 = add %n, %ctaid", "block"),
        ("%v: u32 = add %tid, %ctaid", "divergent"),
        ('%v: u32 = sreg {name = "warpid"}', "warp"),
        ('%v: u32 = sreg {name = "laneid"}', "divergent"),
        ('%v: u32 = sreg {name = "tid.y"}', "divergent"),
        ("%v: u32 = load %g", "divergent"),
        ("%v: u32 = load %g {nc = true}", "grid"),
        ("%a: ptr<global, u32> = ptr_add %g, %tid\n  %v: u32 = load %a {nc = true}", "divergent"),
        ('%v: u32 = atomic %g, %n {op = "add"}', "divergent"),
        ('%v: u32 = shuffle %tid, %n, %full {mode = "idx"}', "warp"),
        ('%v: u32 = shuffle %tid, %n, %full {mode = "idx", width = 8}', "divergent"),
        ('%v: u32 = shuffle %tid, %n, %full {mode = "bfly"}', "divergent"),
        ('%v: u32 = redux %tid, %full {op = "add"}', "warp"),
        ('%p: pred = cmp %tid, %n {op = "lt"}\n  %v: u32 = vote %p, %full {mode = "ballot"}', "warp"),
        ('%p: pred = cmp %tid, %n {op = "lt"}\n  %v: u32 = barrier_red %p {id = 0, op = "popc"}', "block"),
        ('%v: u32 = sreg_clock {name = "clock"}', "divergent"),
        ('%v: u32 = ptx {effects = (), imms = ("d0", "%laneid"), inst = "mov.u32"}', "divergent"),
    ],
)
def test_levels_of_values(line: str, level: str) -> None:
    fn = _kernel(f"  {line}\n  ret\n")
    assert uniformity.analyse(fn).level(_value(fn, "v")) == level


@pytest.mark.parametrize(
    ("line", "known", "unknown"),
    [
        ("%c: u32 = const 5\n  %v: u32 = shr %tid, %c", "warp", "divergent"),
        ("%c: u32 = const 4\n  %v: u32 = shr %tid, %c", "divergent", "divergent"),
        ("%c: u32 = const 64\n  %v: u32 = div %tid, %c", "warp", "divergent"),
        ('%c: u32 = const 64\n  %v: pred = cmp %tid, %c {op = "lt"}', "warp", "divergent"),
        ('%c: u32 = const 63\n  %v: pred = cmp %tid, %c {op = "gt"}', "warp", "divergent"),
        ('%c: u32 = const 60\n  %v: pred = cmp %tid, %c {op = "lt"}', "divergent", "divergent"),
        (
            "%b: u32 = mul %ctaid, %ntid\n  %i: u32 = add %b, %tid\n  %c: u32 = const 32\n  %v: u32 = div %i, %c",
            "warp",
            "divergent",
        ),
        ('%v: u32 = sreg {name = "tid.y"}', "warp", "divergent"),
    ],
)
def test_warp_numbers_need_whole_rows(line: str, known: str, unknown: str) -> None:
    for attrs, level in ((" {threads = (64, 4, 1)}", known), ("", unknown), (" {threads = 16}", unknown)):
        fn = _kernel(f"  {line}\n  ret\n", attrs)
        assert uniformity.analyse(fn).level(_value(fn, "v")) == level


MERGE = """  %p: pred = cmp {cond}, %n {{op = "lt"}}
  br_if %p ^then, ^else
^then:
  br ^join(%n)
^else:
  br ^join(%ntid)
^join(%v: u32):
  ret
"""


@pytest.mark.parametrize(("cond", "level"), [("%n", "grid"), ("%ctaid", "block"), ("%tid", "divergent")])
def test_a_merge_is_as_divergent_as_its_branch(cond: str, level: str) -> None:
    fn = _kernel(MERGE.format(cond=cond))
    found = uniformity.analyse(fn)
    assert found.level(_value(fn, "v")) == level
    assert found.control(fn.blocks[1]) == level
    assert found.control(fn.blocks[3]) == "grid"


def test_a_divergent_merge_inside_divergent_control() -> None:
    inner = MERGE.format(cond="%tid").replace("  ret\n", "  br ^end\n^other:\n  br ^end\n^end:\n  ret\n")
    fn = _kernel('  %q: pred = cmp %tid, %ntid {op = "eq"}\n  br_if %q ^in, ^other\n^in:\n' + inner)
    assert uniformity.analyse(fn).level(_value(fn, "v")) == "divergent"


LOOP = """  %zero: u32 = const 0
  br ^loop(%zero)
^loop(%i: u32):
  %c: pred = cmp %i, {bound} {{op = "lt"}}
  br_if %c ^body, ^done
^body:
  {inside} @0:9:5-9
  %one: u32 = const 1
  %next: u32 = add %i, %one
  br ^loop(%next)
^done:
  {after} @0:12:5-9
  ret
"""
BARRIER = 'barrier {id = 0, kind = "sync"}'
NOTHING = "nanosleep %n"
VOTE = '%r: u32 = vote %c, %full {mode = "ballot"}'


def test_what_a_divergent_loop_counted_differs_after_it() -> None:
    fn = _kernel(LOOP.format(bound="%tid", inside=NOTHING, after=NOTHING))
    assert uniformity.analyse(fn).level(_value(fn, "i")) == "divergent"
    fn = _kernel(LOOP.format(bound="%n", inside=NOTHING, after=NOTHING))
    assert uniformity.analyse(fn).level(_value(fn, "i")) == "grid"


@pytest.mark.parametrize(
    ("bound", "inside", "after", "lines"),
    [
        ("%n", BARRIER, BARRIER, []),
        ("%ctaid", BARRIER, BARRIER, []),
        ("%tid", BARRIER, BARRIER, [9]),
        ("%tid", NOTHING, BARRIER, []),
        ("%tid", VOTE, NOTHING, [9]),
    ],
)
def test_collectives_in_loops(bound: str, inside: str, after: str, lines: list[int]) -> None:
    said = _check(LOOP.format(bound=bound, inside=inside, after=after))
    assert [d.location.line for d in said] == lines


def _guarded(cond: str, op: str) -> str:
    return f"  {cond}\n  br_if %p ^then, ^end @0:5:8-13\n^then:\n  {op} @0:6:9-20\n  br ^end\n^end:\n  ret\n"


TID_LESS = '%p: pred = cmp %tid, %n {op = "lt"}'
WARP_ZERO = '%c: u32 = const 32\n  %p: pred = cmp %tid, %c {op = "lt"}'
LOADED = '%l: u32 = load %g\n  %p: pred = cmp %l, %n {op = "lt"}'


@pytest.mark.parametrize(
    ("cond", "op", "refused"),
    [
        (TID_LESS, BARRIER, True),
        (WARP_ZERO, BARRIER, True),
        (LOADED, BARRIER, False),
        (TID_LESS, 'barrier {count = 64, id = 1, kind = "sync"}', True),
        (WARP_ZERO, 'barrier {count = 64, id = 1, kind = "sync"}', False),
        (WARP_ZERO, 'barrier {count = 64, id = 1, kind = "arrive"}', False),
        (TID_LESS, '%r: u32 = vote %p, %full {mode = "ballot"}', True),
        (WARP_ZERO, '%r: u32 = vote %p, %full {mode = "ballot"}', False),
        (TID_LESS, '%r: u32 = vote %p, %n {mode = "ballot"}', False),
        (TID_LESS, "%r: u32 = activemask", False),
        (TID_LESS, '%r: u32 = redux %tid, %full {op = "add"}', True),
        (TID_LESS, "%r: pred = elect %full", True),
        (TID_LESS, "warp_sync %full", True),
        (TID_LESS, '%r: u32 = shuffle %tid, %n, %full {mode = "idx"}', True),
        (TID_LESS, 'ptx {effects = ("convergent",), imms = (), inst = "wgmma.fence.sync.aligned"}', True),
        (WARP_ZERO, 'ptx {effects = ("convergent",), imms = (), inst = "wgmma.fence.sync.aligned"}', False),
        (WARP_ZERO, 'ptx {effects = ("convergent",), imms = ("0",), inst = "bar.sync"}', True),
        (WARP_ZERO, 'ptx {effects = ("convergent",), imms = ("0",), inst = "barrier.sync"}', False),
        (TID_LESS, "store %g, %n", False),
    ],
)
def test_check(cond: str, op: str, refused: bool) -> None:
    said = _check(_guarded(cond, op))
    assert bool(said) == refused
    if refused:
        (one,) = said
        assert (one.location.line, one.location.col, one.severity) == (6, 9, "error")
        assert "line 5" in one.message and one.found and "k.py:5:8" in one.found and one.suggestion


def test_a_trap_on_one_side_does_not_part_the_threads() -> None:
    """`assert` in a kernel: whoever fails stops the grid."""
    body = f"  {TID_LESS}\n  br_if %p ^fine, ^bad\n^bad:\n  trap\n  unreachable\n^fine:\n  {BARRIER}\n  ret\n"
    assert _check(body) == []


def test_an_early_return_parts_the_threads() -> None:
    body = f"  {TID_LESS}\n  br_if %p ^out, ^rest\n^out:\n  ret\n^rest:\n  {BARRIER}\n  ret\n"
    assert len(_check(body)) == 1


def test_the_nearest_guilty_branch_is_named() -> None:
    body = f"""  {TID_LESS}
  br_if %p ^a, ^end @0:5:8-13
^a:
  %u: pred = cmp %n, %ntid {{op = "lt"}}
  br_if %u ^b, ^c @0:6:8-13
^b:
  {BARRIER} @0:7:8-9
  br ^c
^c:
  br ^end
^end:
  ret
"""
    (said,) = _check(body)
    assert "line 5" in said.message


def test_endless_loops_are_analysed() -> None:
    body = f"  br ^a\n^a:\n  {TID_LESS}\n  br_if %p ^b, ^c @0:5:8-13\n^b:\n  {BARRIER} @0:6:9-20\n  br ^c\n"
    body += "^c:\n  nanosleep %n\n  br ^a\n"
    assert len(_check(body)) == 1
