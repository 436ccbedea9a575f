"""Text that is no PTX: refused with line, column and what was expected."""

import pytest

from warpwright.codegen.diagnostics import CompileError
from warpwright.codegen.ptx.parse import parse

HEAD = ".version 8.0\n.target sm_80\n"


@pytest.mark.parametrize(
    ("text", "line", "col", "message"),
    [
        ("hello", 1, 1, "cannot be read"),
        (".version 8.0\n.entry k() {}", 2, 1, "cannot be read"),
        (HEAD + "add.u32 a, b, c;", 3, 1, "module level"),
        (HEAD + ".bogus 3;", 3, 1, "unknown directive .bogus"),
        (HEAD + ".global 3;", 3, 1, "no declaration"),
        (HEAD + ".global .align 4 x;", 3, 1, "state space or a type"),
        (HEAD + ".entry k( {", 3, 9, "no end"),
        (HEAD + ".entry k() .speed 9 { ret; }", 3, 12, "head and its body"),
        (HEAD + ".entry k() {\n  ret\n}", 4, 3, "no instruction"),
        (HEAD + ".entry k() {\n  ret;\n", 5, 1, "no end"),
        (HEAD + ".entry k() {\n  add.u32 %r1, , %r2;\n}", 4, 16, "operand is missing"),
        (HEAD + ".entry k() {\n  add.u32 %r1, %r2, 3x;\n}", 4, 21, "no operand"),
        (HEAD + ".entry k() {\n  ld.u32 %r1, [%r2+x];\n}", 4, 20, "whole number"),
        (HEAD + ".entry k() {\n  ld.u32 %r1, [%r2*4];\n}", 4, 15, "no address"),
        (HEAD + ".entry k() {\n  and.pred %p, !x, %q;\n}", 4, 16, "negated"),
        (HEAD + ".entry k() {\n  .reg .b32 1x;\n}", 4, 13, "no register name"),
        (HEAD + ".entry k() {\n  .wat;\n}", 4, 3, "unknown directive .wat"),
        (HEAD + ".section .debug_info { {", 3, 1, "no end"),
        (HEAD + "/* a comment\n */ .entry k() {\n  // ret;\n  ??? ;\n}", 6, 3, "no instruction"),
    ],
)
def test_refused_where_it_is_wrong(text: str, line: int, col: int, message: str) -> None:
    with pytest.raises(CompileError) as e:
        parse(text, "wrong.ptx")
    (d,) = e.value.diagnostics
    assert message in d.message
    assert (d.location.line, abs(d.location.col - col) <= 3) == (line, True), d.render()
    assert f"wrong.ptx:{line}:" in d.render()


def test_the_message_shows_the_line_and_a_caret() -> None:
    with pytest.raises(CompileError) as e:
        parse(HEAD + ".entry k() {\n    add.u32 %r1, %r2, 3x;\n}", "shown.ptx")
    lines = str(e.value).splitlines()
    assert lines[1] == "    add.u32 %r1, %r2, 3x;"
    assert lines[2].rstrip() == "    " + " " * 18 + "^^"
