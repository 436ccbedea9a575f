"""Slots that several registers share for vector accesses: kernels give the same, and wrong accesses are refused."""

from __future__ import annotations

import random
import re
import sys
from pathlib import Path

import numpy as np
import pytest

from warpwright.codegen.budget.apart import apart
from warpwright.codegen.budget.layout import Layout, accesses, orders
from warpwright.codegen.budget.prove import prove
from warpwright.codegen.budget.spill import Spilled, spilled
from warpwright.codegen.ptx.parse import parse
from warpwright.codegen.ptx.print import print_module
from warpwright.codegen.ptx.verify import verify
from warpwright.emulator import ptx as emulator

sys.path.insert(0, str(Path(__file__).parents[1] / "fuzz"))
sys.path.insert(0, str(Path(__file__).parent))
from differential import emulate
from random_kernels import THREADS
from test_budget import text_of, turns

BLOCK = (32, 1, 1)
_VECTOR = re.compile(r"\.shared\.v[24]\.b(?:32|64)")


def around(count: int, type_: str = "u32", width: int = 4) -> str:
    """`count` values that wait for the end of a loop in which as many others live, in the order in which they came."""
    lines = [
        ".version 8.0\n.target sm_80\n.address_size 64\n.visible .entry k(.param .u64 p)\n.maxntid 32\n{",
        f".reg .b64 %rd<3>;\n.reg .b32 %r<3>;\n.reg .pred %q;\n.reg .{type_} %w<{count}>;\n.reg .b32 %v<{count}>;",
        "ld.param.u64 %rd0, [p];\nmov.u32 %r0, %tid.x;\nmad.wide.u32 %rd1, %r0, 8, %rd0;\nmov.u32 %r1, 0;",
        *(f"ld.volatile.global.{type_} %w{k}, [%rd1+{256 * k}];" for k in range(count)),
        "again:",
        *(f"ld.volatile.global.u32 %v{k}, [%rd1+{256 * k}];" for k in range(count)),
        *(f"st.volatile.global.u32 [%rd1+{256 * k + 4}], %v{k * 7 % count};" for k in range(count)),
        "add.u32 %r1, %r1, 1;\nsetp.lt.u32 %q, %r1, 3;\n@%q bra again;",
        *(f"st.volatile.global.{type_} [%rd1+{256 * k + 8 - width}], %w{k};" for k in range(count)),
        "ret;\n}",
    ]
    return "\n".join(lines)


def mixed(seed: int) -> str:
    """A random kernel of loops and branches in which rows of registers are read and written, each several times."""
    rng, labels = random.Random(seed), iter(range(1000))
    wide, narrow = [f"%d{k}" for k in range(6)], [f"%w{k}" for k in range(18)]
    counters = iter(range(1000))

    def row() -> list[str]:
        own, type_ = rng.choice(((wide, "u64"), (narrow, "u32"), (narrow, "u32")))
        at, other = rng.randrange(len(own)), rng.randrange(len(own))
        count = rng.randint(2, 6)
        pairs = [(own[(at + k) % len(own)], own[(other + k) % len(own)]) for k in range(count)]
        return [f"{rng.choice(('add', 'sub', 'mul.lo'))}.{type_} {a}, {a}, {b};" for a, b in pairs]

    def code(depth: int) -> list[str]:
        out: list[str] = []
        for _ in range(rng.randint(2, 4)):
            kind = rng.randrange(4) if depth < 2 else 0
            inner = [*row(), *(code(depth + 1) if kind else row())]
            label = f"$at{next(labels)}"
            if kind == 1:
                i = f"%i{next(counters)}"
                head = [f"mov.u32 {i}, 0;", f"{label}:"]
                inner = [
                    *head,
                    *inner,
                    f"add.u32 {i}, {i}, 1;",
                    f"setp.lt.u32 %q, {i}, 3;",
                    f"@%q bra {label};",
                ]
            elif kind == 2:
                test = [
                    f"and.b32 %x, {rng.choice(narrow)}, 1;",
                    "setp.ne.u32 %q, %x, 0;",
                    f"@%q bra {label};",
                ]
                inner = [*test, *inner, f"{label}:", *row()]
            out += inner
        return out

    return "\n".join([
        ".version 8.0\n.target sm_80\n.address_size 64\n.visible .entry k(.param .u64 p)\n.maxntid 32\n{",
        ".reg .b64 %rd<3>;\n.reg .b32 %r<3>;\n.reg .pred %q;\n.reg .b32 %x;",
        ".reg .b32 %w<18>;\n.reg .b64 %d<6>;\n.reg .b32 %i<1000>;",
        "ld.param.u64 %rd0, [p];\nmov.u32 %r0, %tid.x;\nmad.wide.u32 %rd1, %r0, 8, %rd0;",
        *(f"ld.global.u32 {w}, [%rd1+{256 * k}];" for k, w in enumerate(narrow)),
        *(f"ld.global.u64 {d}, [%rd1+{256 * k}];" for k, d in enumerate(wide)),
        *code(0),
        *(f"st.global.u32 [%rd1+{256 * k}], {w};" for k, w in enumerate(narrow)),
        *(f"st.global.u64 [%rd1+{256 * (k + 18)}], {d};" for k, d in enumerate(wide)),
        "ret;\n}",
    ])  # fmt: skip


def run(text: str, count: int) -> np.ndarray:
    """What `around` leaves in memory."""
    device = emulator.Device()
    memory = device.from_array(np.random.default_rng(1).integers(0, 1 << 63, 32 * count, dtype=np.uint64))
    emulator.launch(emulator.load(text, device=device).kernel("k"), 1, 32, [memory])
    return memory.copy_out(np.uint64)


def faults(text: str, made: str, name: str, block: tuple[int, int, int], size: int) -> list[str]:
    new = parse(made)
    return [*map(str, verify(new)), *prove(parse(text), new, name), *apart(new, name, block, size)]


def both(text: str, limit: int, most: int, **ways: bool) -> tuple[Spilled, Spilled]:
    """Without vectors and with."""
    plain, made = (spilled(text, "k", BLOCK, limit, vectors=n, **ways) for n in (1, most))
    assert plain is not None and made is not None
    return plain, made


@pytest.mark.parametrize(
    ("type_", "width", "most", "form"),
    [("u32", 4, 4, "v4.b32"), ("f32", 4, 2, "v2.b32"), ("u64", 8, 2, "v2.b64"), ("f64", 8, 4, "v2.b64")],
)
def test_values_across_a_loop_move_together(type_: str, width: int, most: int, form: str) -> None:
    text = around(24, type_, width)
    plain, made = both(text, 20, most)
    new = print_module(made.module)
    assert f"st.shared.{form}" in new and f"ld.shared.{form}" in new
    assert made.moves < plain.moves and made.weight < plain.weight and made.bytes <= plain.bytes
    assert {s.register: (s.stores, s.reloads) for s in made.spills} == {
        s.register: (s.stores, s.reloads) for s in plain.spills
    }
    assert made.moves == sum(
        line.lstrip().startswith(("st.shared", "ld.shared")) for line in new.splitlines()
    )
    assert faults(text, new, "k", BLOCK, made.bytes) == []
    np.testing.assert_array_equal(run(new, 24), run(text, 24))


def test_registers_of_16_bits_stay_alone() -> None:
    _, made = both(around(24, "u16", 2), 20, 4)
    new = print_module(made.module)
    assert "shared.b16" in new and not re.search(r"shared\.v\d\.b16", new)


@pytest.mark.parametrize("near", [0, 4, 24])
@pytest.mark.parametrize("most", [2, 4])
def test_random_kernels_compute_the_same(most: int, near: int, monkeypatch: pytest.MonkeyPatch) -> None:
    """Also where moves go further than they do by themselves."""
    monkeypatch.setattr("warpwright.codegen.budget.vectors.NEAR", {2: near, 4: near})
    tried = 0
    for seed in range(6):
        text = mixed(seed)
        for limit, opaque in ((14, False), (20, True)):
            plain, made = (spilled(text, "k", BLOCK, limit, opaque=opaque, vectors=n) for n in (1, most))
            assert (plain is None) == (made is None)
            if plain is None or made is None or not _VECTOR.search(new := print_module(made.module)):
                continue
            tried += 1
            assert made.bytes <= plain.bytes and made.moves < plain.moves and made.weight < plain.weight
            assert faults(text, new, "k", BLOCK, made.bytes) == []
            np.testing.assert_array_equal(run(new, 24), run(text, 24))
    assert tried >= (4 if near else 2)


@pytest.mark.parametrize("opaque", [False, True])
def test_kernels_of_the_compiler_compute_the_same(opaque: bool) -> None:
    tried = 0
    for seed in (0, 4, 7, 9, 11, 12, 13, 14):
        text = text_of(seed)
        made = spilled(text, "kernel", (THREADS, 1, 1), 4, opaque=opaque, vectors=4)
        if made is not None:
            tried += bool(_VECTOR.search(new := print_module(made.module)))
            assert faults(text, new, "kernel", (THREADS, 1, 1), made.bytes) == []
            np.testing.assert_array_equal(emulate(new), emulate(text))
    assert tried >= 1


def test_vectors_cost_no_slots() -> None:
    """Six rounds take the shared memory of one with vectors too; so does what has room for a part only."""
    one, six = (spilled(turns(30, n), "k", (256, 1, 1), 20, vectors=4) for n in (1, 6))
    assert one is not None and six is not None and one.bytes == six.bytes
    assert _VECTOR.search(print_module(six.module))
    for most in range(4096, 13 * 1024, 1024):
        few, wide = (spilled(turns(30, 3), "k", (256, 1, 1), 20, most, vectors=n) for n in (1, 4))
        assert few is not None and wide is not None and wide.bytes <= few.bytes <= most
        assert len(few.spills) == len(wide.spills)


RIGHT = "ld.shared.v4.b32 {%w8, %w9, %w10, %w11}, [%ww_slots16+1024];"
WRONG = {
    "parts exchanged": ("{%w8, %w9, %w10, %w11}", "{%w9, %w8, %w10, %w11}"),
    "a register twice": ("{%w8, %w9, %w10, %w11}", "{%w8, %w9, %w10, %w10}"),
    "another slot": ("[%ww_slots16+1024]", "[%ww_slots16+512]"),
    "not aligned": ("[%ww_slots16+1024]", "[%ww_slots16+1032]"),
    "another part": ("v4.b32 {%w8, %w9, %w10, %w11}, [%ww_slots16+1024]", "v2.b32 {%w8, %w9}, [%ww_slots16+1032]"),
    "beyond the slot": ("v4.b32 {%w8, %w9, %w10, %w11}, [%ww_slots16+1024]", "v2.b32 {%w8, %w9}, [%ww_slots16+1036]"),
    "another width": ("v4.b32 {%w8, %w9, %w10, %w11}", "v2.b64 {%rd1, %rd2}"),
    "sizes of other slots": ("[%ww_slots16+1024]", "[%ww_slots4+1024]"),
    "a predicate": ("ld.shared.v4", "@%q ld.shared.v4"),
    "a register of ours": ("{%w8, %w9, %w10, %w11}", "{%w8, %w9, %w10, %ww_y}"),
}  # fmt: skip


STORES = {
    "another register": ("%w11}", "%w12}"),
    "a register twice": ("%w11}", "%w10}"),
    "parts exchanged": ("{%w8, %w9,", "{%w9, %w8,"),
    "a half": ("v4.b32 [%ww_slots16+1024], {%w8, %w9, %w10, %w11}", "v2.b32 [%ww_slots16+1024], {%w8, %w9}"),
    "the wrong half": ("v4.b32 [%ww_slots16+1024], {%w8, %w9, %w10, %w11}", "v2.b32 [%ww_slots16+1024], {%w10, %w11}"),
    "another slot": ("[%ww_slots16+1024]", "[%ww_slots16+512]"),
}  # fmt: skip
STORE = "st.shared.v4.b32 [%ww_slots16+1024], {%w8, %w9, %w10, %w11};"


@pytest.mark.parametrize(
    ("line", "kind"), [*((RIGHT, k) for k in WRONG), *((STORE, k) for k in STORES)], ids=lambda w: w[:16]
)
def test_wrong_vectors_are_refused(line: str, kind: str) -> None:
    text = around(24)
    right, (old, new) = both(text, 20, 4)[1], (WRONG if line is RIGHT else STORES)[kind]
    made = print_module(right.module)
    assert line in made and old in line
    assert prove(parse(text), parse(made.replace(line, line.replace(old, new))), "k")


def test_what_is_stored_as_a_vector_is_reloaded_by_parts() -> None:
    """In halves and alone, as long as each part comes from its place."""
    text = around(24)
    right, size = print_module((made := both(text, 20, 4)[1]).module), made.bytes
    halves = "ld.shared.v2.b32 {%w10, %w11}, [%ww_slots16+1032];\nld.shared.b32 %w9, [%ww_slots16+1028];"
    parts = f"{halves}\nld.shared.b32 %w8, [%ww_slots16+1024];"
    assert faults(text, right.replace(RIGHT, parts), "k", BLOCK, size) == []
    np.testing.assert_array_equal(run(right.replace(RIGHT, parts), 24), run(text, 24))
    for old, new in (("+1028", "+1024"), ("+1032", "+1024"), ("{%w10, %w11}", "{%w11, %w10}")):
        assert prove(parse(text), parse(right.replace(RIGHT, parts.replace(old, new))), "k")


@pytest.mark.parametrize(
    ("old", "new", "said"),
    [
        ("mad.lo.u32 %ww_slots16, %ww_x, 16,", "mad.lo.u32 %ww_slots16, %ww_x, 8,", "share byte"),
        ("k_ww_slots;\n", "k_ww_slots;\nmad.lo.u32 %ww_base, 1, 8, %ww_base;\n", "not aligned"),
        (".shared .align 16 .b8", ".shared .align 8 .b8", "not aligned"),
        ("[%ww_slots16+1024]", "[%ww_slots16+1032]", "share byte"),
        ("[%ww_slots16]", "[%ww_slots16+8192]", "of an array of"),
    ],
)
def test_slots_that_do_not_lie_apart_are_told(old: str, new: str, said: str) -> None:
    made = print_module((right := both(around(24), 20, 4)[1]).module)
    room = right.bytes + (1024 if "aligned" in said else 0)
    assert old in made and apart(parse(made), "k", BLOCK, room) == []
    assert any(said in fault for fault in apart(parse(made.replace(old, new)), "k", BLOCK, room))


def mutated(lines: list[str], rng: random.Random) -> list[str]:
    """One vector access changed: its registers, its place, or where it stands."""
    at = rng.choice([n for n, line in enumerate(lines) if _VECTOR.search(line)])
    line, new = lines[at], list(lines)
    items = re.search(r"\{(.*)\}", line)
    assert items is not None
    names = items[1].split(", ")
    kind = rng.randrange(4)
    if kind == 0:
        rng.shuffle(names)
    elif kind == 1:
        other = [w for o in lines if "shared." in o for w in re.findall(r"%(?!ww)\w+", o)]
        names[rng.randrange(len(names))] = rng.choice(other)
    elif kind == 2:
        places = [p for o in lines if _VECTOR.search(o) for p in re.findall(r"\[.*\]", o)]
        new[at] = re.sub(r"\[.*\]", rng.choice(places), line)
        return new
    else:
        del new[at]
        end = max(n for n, other in enumerate(new) if other.strip() == "}")
        new.insert(min(end, at + rng.choice((-9, -5, -2, 2, 5, 9))), line)
        return new
    new[at] = line.replace(items[1], ", ".join(names))
    return new


@pytest.mark.parametrize("seed", range(4))
def test_mutants_that_compute_something_else_are_refused(seed: int) -> None:
    text, rng = mixed(seed), random.Random(seed)
    made = spilled(text, "k", BLOCK, 14, vectors=4)
    assert made is not None
    lines, expected = print_module(made.module).splitlines(), run(text, 24)
    refused = 0
    for _ in range(24):
        new = "\n".join(mutated(lines, rng))
        if verify(parse(new)) or prove(parse(text), parse(new), "k"):
            refused += 1
        elif not apart(parse(new), "k", BLOCK, made.bytes):
            np.testing.assert_array_equal(run(new, 24), expected)
    assert refused >= 8


def test_layouts() -> None:
    assert [list(r) for r in accesses(4, {0, 1, 2, 3})] == [[0, 1, 2, 3]]
    assert [list(r) for r in accesses(4, {0, 2, 3})] == [[0], [2, 3]]
    assert [list(r) for r in accesses(4, {1, 2})] == [[1], [2]]
    assert len(set(orders(((1,), (2,), (3,), (4,))))) == 8
    layout = Layout(32, 32 * 24)
    meets = {r: {s for s in range(6) if s != r} for r in range(6)} | {6: {0}, 7: {1}}
    assert layout.add(((0,), (1,)), 4, meets) and layout.add(((2,),), 4, meets)
    assert layout.add(((6,), (7,)), 4, meets), "the other way round they meet nobody"
    assert layout.places[6].at == 4 and layout.places[7].at == 0 and layout.bytes == 32 * 12
    assert not layout.add(((3,), (4,), (5,), (2,)), 4, meets), "no room"
    assert not layout.add(((0, 1),), 4, meets), "they meet"
    assert layout.offset(layout.places[2]) == 32 * 8 and layout.offset(layout.places[6]) == 4


@pytest.mark.parametrize("own", [".reg .b32 %w3;", ".reg .b32 %w<5>;"])
@pytest.mark.parametrize("used", [True, False])
def test_what_a_scope_hides_is_not_spilled(own: str, used: bool) -> None:
    """In the scope, the name means another register, used there or not: a store of ours would read that one."""
    inner = "mov.u32 %w3, 7;\nst.volatile.global.u32 [%rd1], %w3;" if used else ""
    many = "\n".join(f"ld.volatile.global.u32 %v{k}, [%rd1];" for k in range(24))
    text = around(24).replace("again:", f"again:\n{{\n{own}\n{inner}\n{many}\n}}")
    for limit in (6, 12, 20):
        for opaque in (False, True):
            made = spilled(text, "k", BLOCK, limit, opaque=opaque)
            if made is not None:
                assert "%w3" not in {s.register for s in made.spills}
                new = print_module(made.module)
                assert faults(text, new, "k", BLOCK, made.bytes) == []
                np.testing.assert_array_equal(run(new, 24), run(text, 24))


@pytest.mark.parametrize(
    ("old", "new"),
    [
        (".reg .pred %q;", ".reg .pred %q;\n.reg .b32 %ww_x;"),
        ("again", "$ww_edge0"),
        (".reg .pred %q;", ".reg .pred %q;\n.shared .b8 k_ww_slots[64];"),
        (".visible .entry", ".shared .b8 k_ww_slots[64];\n.visible .entry"),
        ("again", "k_ww_slots"),
    ],
)
def test_a_kernel_with_names_of_ours_is_left_alone(old: str, new: str) -> None:
    """The proof would refuse the text, which is an error of ours and no answer."""
    assert spilled(around(24), "k", BLOCK, 20) is not None
    assert spilled(around(24).replace(old, new), "k", BLOCK, 20) is None


def test_what_is_spilled_is_not_spilled_again() -> None:
    made = spilled(around(24), "k", BLOCK, 20)
    assert made is not None and spilled(print_module(made.module), "k", BLOCK, 20) is None


def test_a_vector_in_one_register_is_not_spilled() -> None:
    """No store takes it without its braces."""
    text = around(24).replace(".reg .pred %q;", ".reg .pred %q;\n.reg .v2 .b32 %vv;")
    text = text.replace("mov.u32 %r1, 0;", "mov.u32 %r1, 0;\nmov.b32 %vv.x, %r0;\nmov.b32 %vv.y, %w1;")
    text = text.replace("ret;", "st.global.u32 [%rd1], %vv.x;\nst.global.u32 [%rd1+4], %vv.y;\nret;")
    made = spilled(text, "k", BLOCK, 6)
    assert made is not None and "%vv" not in {s.register for s in made.spills}
