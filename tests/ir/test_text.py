"""The IR's text form: what it looks like, that it comes back, and what malformed text is told."""

from __future__ import annotations

import math
import struct

import pytest

from warpwright.codegen.diagnostics import UNKNOWN, CompileError, Location
from warpwright.codegen.ir.core import Block, Function, Op, SharedVar, Value
from warpwright.codegen.ir.parse import parse_function
from warpwright.codegen.ir.print import format_attr, print_function
from warpwright.codegen.ir.types import F32, PRED, U32, parse_type, pointer, vector
from warpwright.codegen.ir.verify import verify
from warpwright.isa.types import SCALARS

KERNEL = """\
kernel @saxpy {max_regs = 72, threads = (256, 1, 1)} @0:3:1-9
file 0 "saxpy.py"
file 1 "a folder/help \\"er\\".py"
shared @tile: f32 * 64 align 16
shared @rest: f32.x4 * 0 align 16 dynamic
local @mine: u8 * 3 align 1
^entry(%n: u32, %a: f32, %x: ptr<global, f32>):
  %i: u32 = sreg {name = "tid.x"} @0:4:9-14
  %c: pred = cmp %i, %n {op = "lt"} @0:5:8-13
  br_if %c ^then, ^end(%i) @0:5:5-13
^then:
  %0: ptr<global, f32> = ptr_add %x, %i @1:2:1-9<0:6:5-20<0:9:1-4
  %1: f32 = load %0 {order = "weak"} @0:6
  %i.1: f32 = fma %a, %1, %1
  store %0, %i.1
  printf %i {fmt = "\\"%d\\" \\n\\t\u00e9"}
  br ^end(%n)
^end(%2: u32):
  ret
"""


def test_text_comes_back() -> None:
    fn = parse_function(KERNEL)
    verify(fn)
    assert print_function(fn) == KERNEL


def test_parts_of_the_parsed_function() -> None:
    fn = parse_function(KERNEL)
    assert fn.attrs == {"threads": (256, 1, 1), "max_regs": 72}
    assert fn.shared[1] == SharedVar("rest", vector(F32, 4), 0, 16, True)
    add = fn.blocks[1].ops[0]
    outer = Location("saxpy.py", 6, 5, 20, Location("saxpy.py", 9, 1, 4))
    assert add.loc == Location('a folder/help "er".py', 2, 1, 9, outer)
    assert fn.blocks[1].ops[2].loc is UNKNOWN
    assert fn.blocks[1].ops[1].loc == Location("saxpy.py", 6)
    assert fn.blocks[1].ops[2].result.name == "i"
    assert fn.blocks[1].ops[0].result.name is None


def test_order_of_definition_in_the_text_does_not_matter() -> None:
    text = "kernel @k\n^entry:\n  br ^b.1\n^b:\n  store %p, %v\n  ret\n^b.1:\n"
    text += "  %v: u32 = const 3\n  %0: u64 = const 64\n  %p: ptr<global, u32> = int_ptr %0\n  br ^b\n"
    fn = parse_function(text)
    verify(fn)
    again = print_function(fn)
    assert print_function(parse_function(again)) == again


@pytest.mark.parametrize("comment", ["// about it", "", "   "])
def test_blank_lines_and_comments(comment: str) -> None:
    text = f"{comment}\nkernel @k\n{comment}\n^entry:\n  ret {comment}\n{comment}\n"
    assert print_function(parse_function(text)) == "kernel @k\n^entry:\n  ret\n"


FLOATS = [0.0, -0.0, 1.0, -1.5, 0.1, 1e300, 5e-324, 2.0**-149, 1e16, 123456789.0, math.inf, -math.inf]
NANS = [0x7FF8000000000000, 0xFFF8000000000000, 0x7FF0000000000001, 0x7FF8000020000000, 0xFFFFFFFFFFFFFFFF]


@pytest.mark.parametrize("bits", [struct.unpack("<Q", struct.pack("<d", f))[0] for f in FLOATS] + NANS)
def test_float_literals_keep_their_bits(bits: int) -> None:
    value = struct.unpack("<d", struct.pack("<Q", bits))[0]
    fn = Function("k", [Block("entry")])
    fn.blocks[0].ops = [Op("const", [], [SCALARS["f64"]], {"value": value}), Op("ret", [], [])]
    verify(fn)
    text = print_function(fn)
    again = parse_function(text)
    assert struct.pack("<d", again.blocks[0].ops[0].attrs["value"]) == struct.pack("<Q", bits)
    assert print_function(again) == text


@pytest.mark.parametrize(
    "value", [True, False, None, 0, -7, 1 << 127, "", 'q"\\\n\u2028\x00é', (), (1,), (1, ("a", (2.5,)), True)]
)
def test_attributes_come_back(value: object) -> None:
    fn = Function("k", [Block("entry")], attrs={"it": value})
    fn.blocks[0].ops = [Op("ret", [], [])]
    again = parse_function(print_function(fn)).attrs["it"]
    assert again == value and type(again) is type(value)
    assert format_attr(again) == format_attr(value)


def test_names_are_unique_and_stable() -> None:
    fn = Function("k", [Block("a b"), Block("a_b"), Block("a_b")])
    for hint in ("x", "x", None, "x.1", "x_1", "7up", "é", "x", None):
        fn.blocks[0].add_param(U32, hint)
    fn.blocks[0].ops.append(Op("br", [], [], succs=[(fn.blocks[1], [])]))
    fn.blocks[1].ops.append(Op("br", [], [], succs=[(fn.blocks[2], [])]))
    fn.blocks[2].ops.append(Op("ret", [], []))
    text = print_function(fn)
    names = [p.split(":")[0] for p in text.splitlines()[1].split("(")[1].split(", ")]
    assert names == ["%x", "%x.1", "%0", "%x_1", "%x_1.1", "%_7up", "%é", "%x.2", "%1"]
    assert "^a_b.1:" in text and "^a_b.2:" in text
    assert print_function(parse_function(text)) == text


def test_a_broken_function_still_prints() -> None:
    fn = Function("k", [Block("entry")])
    fn.blocks[0].ops = [Op("br_if", [Value(PRED)], [], succs=[(Block("gone"), []), (fn.blocks[0], [])])]
    assert "br_if %? ^?, ^entry" in print_function(fn)


@pytest.mark.parametrize(
    ("old", "new", "line", "col", "expected"),
    [
        ("kernel @saxpy", "kernal @saxpy", 1, 1, "'kernel'"),
        ("%n: u32,", "%n u32,", 7, 11, "':'"),
        ("%n: u32,", "%n: u33,", 7, 12, "a type"),
        ('{op = "lt"}', "{op = lt}", 9, 31, "an attribute value"),
        ('{op = "lt"}', '{op = "lt", op = "gt"}', 9, 37, "an attribute that was not given before"),
        ("cmp %i, %n", "cmp %i, %m", 9, 22, "a defined value"),
        ("^then, ^end", "^thn, ^end", 10, 12, "a defined block"),
        ("%i.1: f32 = fma", "%i: f32 = fma", 14, 3, "a value name that was not used before"),
        ("^end(%2: u32):", "^then(%2: u32):", 18, 1, "a block name that was not used before"),
        ("  ret\n", "  ret ?\n", 19, 7, None),
        ("@0:4:9-14", "@5:4:9-14", 8, 1, "@file:line:col-end of a declared file"),
        ("@0:4:9-14", "@0:4:9-14 more", 8, 45, "the end of the line"),
        ("align 16\n", "align x\n", 4, 30, "an integer"),
    ],
)
def test_malformed_text_names_the_place(
    old: str, new: str, line: int, col: int, expected: str | None
) -> None:
    with pytest.raises(CompileError) as caught:
        parse_function(KERNEL.replace(old, new, 1))
    (said,) = caught.value.diagnostics
    assert (said.location.line, said.location.col, said.expected) == (line, col, expected)
    assert "^" in said.render().splitlines()[2]


def test_empty_text() -> None:
    with pytest.raises(CompileError, match="empty IR text"):
        parse_function("// nothing\n")


@pytest.mark.parametrize(
    "text", ["u32", "f32.x4", "ptr<shared, f16.x2>", "reg<f32>", "reg<ptr<global, f32>>"]
)
def test_types_come_back(text: str) -> None:
    assert str(parse_type(text)) == text


def _long(count: int) -> Function:
    fn = Function("k", [Block("entry")])
    block = fn.blocks[0]
    value = block.add_param(U32, "n")
    base = block.add_param(pointer("global", U32), "p")
    for i in range(count // 3):
        three = Op("const", [], [U32], {"value": i}, Location("k.py", i, 1, 5))
        total = Op("add", [value, three.result], [U32], {}, Location("k.py", i, 1, 9))
        total.result.name = "total"
        value = total.result
        block.ops += [three, total, Op("store", [base, value], [], {}, Location("k.py", i, 4, 9))]
    block.ops.append(Op("ret", [], []))
    return fn


def test_long_functions_print_and_parse() -> None:
    text = print_function(_long(10_000))
    assert print_function(parse_function(text)) == text
