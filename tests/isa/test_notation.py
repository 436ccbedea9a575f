"""The notation of the rows: what it says is what the forms hold, and a row that cannot be read is refused."""

import pytest

from warpwright.isa.ptx.notation import NotationError, bases_of, headings, read_clause, read_rows

CHAPTER = """
# a comment
scope = cta gpu | cluster @ ptx7.8 sm_90

== first 1.2.3 What it does
first{.sem.scope}.vec.type  =d:type+*vec or _|=p?:pred, !c:pred, [a], n:imm(0..64/8) if vec
    sem = weak relaxed
    vec = v2 v4
    type = b32 | f32 @ ptx8.1
    @ ptx8.6 sm_100a sm_120a / ptx8.8 sm_100f
    when sem=relaxed type=f32: vec in v2
    when sem=-: effects volatile
    when scope=*: @ ptx6.0 sm_70
    effects read
    note as ptxas has it

== second 1.2.4 Another
second  +d:reg(u32), a:u32(0..15), b?:wide(x), =&e:b32, _:sink, [m, c:s32*x]
"""


def rows(text: str, family: int = 0):
    return read_rows(headings(text)[family])


def test_headings_and_shared_slots() -> None:
    first, second = headings(CHAPTER)
    assert (first.family, first.section, first.summary) == ("first", "1.2.3", "What it does")
    assert bases_of(first) == ["first"] and bases_of(second) == ["second"]
    assert second.shared == ("scope = cta gpu | cluster @ ptx7.8 sm_90",)


def test_modifiers_and_what_they_require() -> None:
    (form,) = rows(CHAPTER)
    together, vec, type_ = form.groups
    assert together.optional and [m.slot for m in together.items] == ["sem", "scope"]
    assert [c.text for c in vec.items[0].choices] == ["v2", "v4"] and not vec.optional
    assert [(c.text, c.requires) for c in type_.items[0].choices] == [("b32", None), ("f32", (((8, 1), ""),))]
    assert together.items[1].choices[2].requires == (((7, 8), "sm_90"),)
    assert form.requires == (((8, 6), "sm_100a"), ((8, 6), "sm_120a"), ((8, 8), "sm_100f"))
    assert form.effects == {"read"} and form.notes == ("as ptxas has it",)


def test_rules_hold_under_their_conditions() -> None:
    restriction, effect, requirement = rows(CHAPTER)[0].rules
    assert restriction.holds({"sem": "relaxed", "type": "f32"}) and restriction.values == {"v2"}
    assert not restriction.holds({"type": "f32"})
    assert effect.holds({}) and not effect.holds({"sem": "weak"}) and effect.effects == {"volatile"}
    assert requirement.holds({"scope": "gpu"}) and not requirement.holds({})


def test_operands() -> None:
    (first,), (second,) = rows(CHAPTER), rows(CHAPTER, 1)
    d, c, a, n = first.operands
    assert (d.kind, d.access, d.type, d.count, d.wider, d.sink) == ("reg", "w", "type", "vec", True, True)
    assert d.second is not None and d.second.optional and d.second.type == "pred"
    assert c.negatable and c.access == "r" and a.kind == "addr"
    assert n.kind == "imm" and n.allowed == range(0, 65, 8) and n.when == "vec"
    d, a, b, e, sink, m = second.operands
    assert (
        d.access == "m" and d.kind == "reg" and a.allowed == range(16) and b.optional and b.type == "wide(x)"
    )
    assert e.early and e.access == "w" and sink.kind == "sink"
    assert (m.kind, m.type, m.count) == ("tensor", "s32", "x")


@pytest.mark.parametrize(
    "row",
    [
        "op.type =d:type, a:type, b;type",
        "op d:b32\n    slot = b32",
        "op d:b32\n    effects reads",
        "op d:b32\n    @ ptx8.0 sm90",
        "op d:b32\n    when x=y: type in b32",
        "op.type d:b32\n    type = b32\n    when type=b32: type on b32",
        "op d:b32\n    nonsense",
        "    type = b32",
        "op.(x) d:b32",
        "op [a",
        "op d:b32 or maybe",
    ],
)
def test_bad_rows_are_refused(row: str) -> None:
    with pytest.raises(NotationError):
        rows("== op 1.1 bad\n" + row)


def test_clause() -> None:
    assert read_clause("ptx7.0 sm_80") == (((7, 0), "sm_80"),)
    assert read_clause("ptx7.0") == (((7, 0), ""),)
    assert read_clause("ptx7.8 sm_90 / ptx8.1 sm_89") == (((7, 8), "sm_90"), ((8, 1), "sm_89"))
