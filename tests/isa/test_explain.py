"""Rows in words: complete, and true to the table."""

import pytest

from warpwright.isa.ptx import NoMatch, families
from warpwright.isa.ptx.explain import entry, explain, syntax


def test_a_base_a_family_and_a_name() -> None:
    assert {e.family for e in explain("ld")} == {"ld", "ld.nc"}
    assert all(e.family == "mbarrier.arrive" for e in explain("mbarrier.arrive"))
    assert [e.syntax for e in explain("max.f32")] == [
        "max{.ftz}{.NaN}{.xorsign.abs}.type d, a, b;",
        "max{.ftz}{.NaN}{.abs}.type d, a, b, c;",
    ]
    with pytest.raises(NoMatch):
        explain("mxa.f32")


def test_what_an_entry_says() -> None:
    (e, *_) = explain("cp.async")
    assert e.syntax == "cp.async.cop.dst.src{.hint}{.fetch} [d], [a], size{, ssize}{, policy};"
    assert e.where == "sm_80 or later from PTX 7.0" and e.section.startswith("9.7.9.25")
    operands = dict(e.operands)
    assert operands["size"] == "a literal, one of 4, 8, 16"
    assert operands["policy"] == "a u64 register or literal, exactly with .hint"
    assert "L2::cache_hint (sm_80 or later from PTX 7.4)" in dict(e.modifiers)["hint"]
    text = str(explain("bar.sync")[0])
    assert "a: a u32 register or literal, from 0 to 15" in text and "effects: aligned, barrier" in text
    assert "with .hint given: .ss = global or absent" in str(explain("ld")[0])
    assert syntax(families()["elect"][0]) == "elect.sync d|p, mask;"


@pytest.mark.parametrize("family", families())
def test_every_row_can_be_said(family: str) -> None:
    for form in families()[family]:
        e = entry(form)
        assert e.syntax.startswith(form.base) and e.syntax.endswith(";") and e.summary and e.section
        assert str(e).count("\n") >= 1
