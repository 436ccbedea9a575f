"""Blocks in an order with fewer registers compute the same; the proof takes such orders and refuses wrong ones."""

from __future__ import annotations

import random
import subprocess
import sys
from dataclasses import replace
from functools import cache
from pathlib import Path

import numpy as np
import pytest

from warpwright.codegen.budget.choose import Contract, choose, proved
from warpwright.codegen.budget.flow import flow
from warpwright.codegen.budget.holders import pressure_of
from warpwright.codegen.budget.order import Order
from warpwright.codegen.budget.reorder import reordered
from warpwright.codegen.budget.schedule import scheduled
from warpwright.codegen.budget.ways import PLANS
from warpwright.codegen.ptx.assemble import assemble
from warpwright.codegen.ptx.module import Function, Inst, Module
from warpwright.codegen.ptx.parse import parse
from warpwright.codegen.ptx.print import print_module
from warpwright.codegen.ptx.verify import verify
from warpwright.codegen.tools import find
from warpwright.emulator import ptx as emulator
from warpwright.isa.targets import parse_target

ROOT = Path(__file__).parents[2]
for folder in ("fuzz", "cuda", "regalloc"):
    sys.path.insert(0, str(ROOT / "tests" / folder))
import more_cases  # noqa: E402
import runner  # noqa: E402
from differential import emulate  # noqa: E402
from test_budget import text_of  # noqa: E402

PTXAS = find("ptxas")
needs_ptxas = pytest.mark.skipif(PTXAS is None, reason="ptxas is not installed")
FILES = sorted([*(ROOT / "tests" / "golden").glob("*.ptx"), *(ROOT / "tests" / "cuda").glob("*.ptx")])


def ordered(text: str) -> str | None:
    """A module with all its kernels ordered anew, proved and printed; None where none changes."""
    module = parse(text)
    changed = False
    for kernel in [f.name for f in module.functions() if f.kind == "entry"]:
        found = scheduled(module, kernel)
        if found is not None:
            assert reordered(module, parse(print_module(found)), kernel) == []
            module, changed = found, True
    return print_module(module) if changed else None


@needs_ptxas
@pytest.mark.parametrize("path", FILES, ids=lambda p: p.stem)
def test_ordered_kernels_assemble(path: Path) -> None:
    text = path.read_text()
    before = parse(text)
    new = ordered(text)
    assert print_module(parse(text)) == print_module(before)  # what was given is not changed
    if new is None:
        return
    after = parse(new)
    assert not verify(after) and print_module(after) == new
    assemble(new, after.target[0])
    for function in before.functions():
        if function.body is not None:
            assert lines_of(before, function.name) == lines_of(after, function.name)


def lines_of(module: Module, name: str) -> list[tuple[str, ...]]:
    """Every instruction with its source line, those of the same block sorted."""
    function = next(f for f in module.functions() if f.name == name)
    graph = flow(module, function)
    if all(line.inst.loc is None for line in graph.lines) or not module.files:
        return []
    return [
        tuple(sorted(f"{graph.lines[n].inst.op} {graph.lines[n].inst.operands} {graph.lines[n].where}" for n in block))
        for block in graph.blocks
    ]  # fmt: skip


def test_ordered_cuda_programs_compute_the_same(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Those that have an order with fewer registers: most are small."""
    monkeypatch.setattr(runner, "HERE", tmp_path)
    changed = 0
    for name, case in sorted(more_cases.CASES.items()):
        new = ordered((ROOT / "tests" / "cuda" / f"{name}.ptx").read_text())
        if new is not None:
            changed += 1
            (tmp_path / f"{name}.ptx").write_text(new)
            case(runner.Runner(name, sanitize="off"))
    assert changed >= 8


def test_ordered_random_kernels_compute_the_same() -> None:
    changed = 0
    for seed in range(24):
        text = text_of(seed)
        new = ordered(text)
        if new is not None:
            changed += 1
            np.testing.assert_array_equal(emulate(new), emulate(text))
    assert changed >= 8


# Random blocks that name few registers again and again. Blocks of one thread: nothing races.

REGISTERS, WORDS, SLICE, BLOCKS = (
    8,
    16,
    4096,
    2,
)  # 32-bit registers; words of an array; bytes of a block in `p`; blocks
MEMORY = (
    ("global", "%b"), ("global", "%c"), ("shared", "%s"), ("shared", "s"), ("local", "own"), ("", "%g"), ("global", "%b"),
)  # fmt: skip


def random_line(random: random.Random) -> str:
    """`%c` is moved by a multiple of 16 bytes now and then, `%g` is `%b` as a generic address."""

    def r() -> str:
        return f"%r{random.randrange(REGISTERS)}"

    def p() -> str:
        return random.choice(("%p0", "%p1"))

    count = random.choice((1, 1, 1, 2, 4))
    names = random.sample(range(REGISTERS), count)
    type_ = "u32" if count == 1 else f"v{count}.u32"
    data = f"%r{names[0]}" if count == 1 else "{" + ", ".join(f"%r{n}" for n in names) + "}"
    if random.random() < 0.15:
        type_, data, count = "u8", r(), 1
    at = random.randrange(WORDS // count) * 4 * count
    space, base = random.choice(MEMORY)
    dot = f".{space}" if space else ""
    guard = random.choice(("", "", f"@{p()} ", f"@!{p()} "))
    return random.choice([
        f"{guard}add.u32 {r()}, {r()}, {r()};", f"mad.lo.u32 {r()}, {r()}, {r()}, {r()};", f"mov.u32 {r()}, {r()};",
        f"{guard}xor.b32 {r()}, {r()}, {random.randrange(1000)};", f"setp.lt.u32 {p()}, {r()}, {r()};",
        f"selp.b32 {r()}, {r()}, {r()}, {p()};", f"mul.wide.u32 %rd1, {r()}, {r()};", f"cvt.u32.u64 {r()}, %rd1;",
        f"add.cc.u32 {r()}, {r()}, {r()};", f"addc.u32 {r()}, {r()}, {r()};",
        *[f"{guard}ld{dot}.{type_} {data}, [{base}+{at}];"] * 4, *[f"{guard}st{dot}.{type_} [{base}+{at}], {data};"] * 4,
        f"ld.global.nc.{type_} {data}, [%q+{at}];", f"ld.volatile.shared.u32 {r()}, [s+4];",
        f"st.volatile.global.u32 [%b+8], {r()};", f"atom.global.add.u32 {r()}, [%b+4], {r()};", "bar.sync 0;",
        random.choice(("add.u64 %c, %c, 16;", "sub.u64 %c, %c, 16;")), "membar.cta;",
    ])  # fmt: skip


def random_kernel(seed: int, count: int = 50) -> str:
    """Fill all, do `count` random things, store all."""
    rng = random.Random(seed)
    fill = [f"ld.global.u32 %r{n}, [%b+{4 * n}];" for n in range(REGISTERS)]
    fill += [
        f"st.{kind}.u32 [{name}+{4 * n}], %r{n % REGISTERS};" for kind, name in ARRAYS for n in range(WORDS)
    ]
    save = [f"st.global.u32 [%rd2+{4 * n}], %r{n};" for n in range(REGISTERS)]
    save += ["st.global.u64 [%rd2+64], %rd1;", "st.global.u64 [%rd2+72], %c;", "selp.b32 %r0, 1, 0, %p0;"]
    save += ["st.global.u32 [%rd2+80], %r0;"]
    for at, (kind, name) in enumerate(ARRAYS):
        for n in range(WORDS):
            save += [
                f"ld.{kind}.u32 %r1, [{name}+{4 * n}];",
                f"st.global.u32 [%rd2+{128 + 64 * at + 4 * n}], %r1;",
            ]
    return "\n".join(
        [
            HEAD,
            *fill,
            "add.cc.u32 %r1, %r1, %r1;",
            *(random_line(rng) for _ in range(count)),
            *save,
            "ret;\n}",
        ]
    )


ARRAYS = (("shared", "s"), ("local", "own"))
HEAD = f"""
.version 8.0
.target sm_80
.address_size 64
.visible .entry k(.param .u64 p, .param .u64 q)
{{
.reg .b64 %rd<3>, %b, %c, %g, %q;
.reg .b32 %r<{REGISTERS}>;
.reg .b32 %s;
.reg .pred %p<2>;
.shared .align 16 .b32 s[{WORDS}];
.local .align 16 .b32 own[{WORDS}];
ld.param.u64 %rd0, [p];
ld.param.u64 %q, [q];
mov.u32 %r0, %ctaid.x;
mad.wide.u32 %rd2, %r0, {SLICE}, %rd0;
add.u64 %b, %rd2, {SLICE // 2};
cvta.global.u64 %g, %b;
add.u64 %c, %b, 16;
mov.u32 %s, s;
mov.u64 %rd1, 12345678901;
setp.eq.u32 %p0, %r0, 0;
setp.ne.u32 %p1, %r0, 0;
""".replace(".reg .b64 %rd<3>, ", ".reg .b64 %rd<3>;\n.reg .b64 ")


def run(text: str) -> np.ndarray:
    """What the kernel leaves in `p`."""
    device, data = (
        emulator.Device(),
        np.random.default_rng(0).integers(0, 1 << 32, (2, BLOCKS * SLICE // 4), np.uint32),
    )
    p, q = map(device.from_array, data)
    emulator.launch(emulator.load(text, device=device).kernel("k"), BLOCKS, 1, [p, q])
    return p.copy_out(np.uint32)


def body_of(module: Module) -> list[int]:
    """Where the kernel's instructions stand in its body, the last left out."""
    body = module.entry("k").body
    assert body is not None
    return [at for at, s in enumerate(body) if isinstance(s, Inst)][:-1]


def with_row(module: Module, row: list[int]) -> Module:
    """The kernel's instructions (the last left out) in another order, by their numbers."""
    function = module.entry("k")
    assert function.body is not None
    body, places = list(function.body), body_of(module)
    for at, i in zip(places, row):
        body[at] = function.body[places[i]]
    new = replace(function, body=body)
    return replace(module, items=[new if i is function else i for i in module.items])


def exchanged(row: list[int], i: int) -> list[int]:
    return [*row[:i], row[i + 1], row[i], *row[i + 2 :]]


def order_of(text: str) -> Order:
    held = pressure_of(text, "k")
    return Order(
        held.made,
        held.known,
        max(range(len(held.made.lines)), key=lambda b: len(held.made.lines[b])),
        named=True,
    )


def same(module: Module, expected: np.ndarray) -> bool:
    """Whether a kernel that may be wrong does what is expected of it."""
    try:
        return np.array_equal(run(print_module(module)), expected)
    except emulator.DeviceFault:
        return False


def test_ordered_random_blocks_compute_the_same() -> None:
    changed = 0
    for seed in range(24):
        text = random_kernel(seed)
        new = ordered(text)
        if new is not None:
            changed += 1
            np.testing.assert_array_equal(run(new), run(text))
    assert changed >= 12


def test_any_order_of_the_dependences_is_right() -> None:
    """Orders drawn at random among those that `Order` allows: the proof takes them, and the emulator agrees."""
    for seed in range(16):
        text = random_kernel(seed)
        module, before, rng = parse(text), order_of(text).before[:-1], random.Random(seed)
        row: list[int] = []
        while len(row) < len(before):
            row.append(rng.choice([i for i in range(len(before)) if i not in row and before[i] <= set(row)]))
        new = with_row(module, row)
        assert reordered(module, new, "k") == []
        np.testing.assert_array_equal(run(print_module(new)), run(text))


def test_exchanges_that_the_proof_takes_change_nothing() -> None:
    """Neighbours are exchanged at random again and again: single exchanges, and what all that were taken make together."""
    taken = refused = seen = 0
    for seed in range(8):
        text, rng = random_kernel(100 + seed), random.Random(seed)
        module, before = parse(text), order_of(text).before
        expected, row = run(text), list(range(len(body_of(module))))
        for i in rng.sample(range(len(row) - 1), 20):
            one = with_row(module, exchanged(row, i))
            accepted = not reordered(module, one, "k")
            free = i not in before[i + 1] or print_module(one) == print_module(module)
            assert accepted == free  # the two models, written apart, agree
            changed = not accepted and rng.random() < 0.2 and not same(one, expected)
            taken, refused, seen = taken + accepted, refused + (not accepted), seen + changed
        for _ in range(40):
            new = exchanged(row, rng.randrange(len(row) - 1))
            if not reordered(module, with_row(module, new), "k"):
                row = new
        np.testing.assert_array_equal(run(print_module(with_row(module, row))), expected)
    assert taken >= 40 and refused >= 40 and seen >= 5


def test_instructions_moved_far_are_taken_only_where_that_changes_nothing() -> None:
    taken = 0
    for seed in range(8):
        text, rng = random_kernel(200 + seed), random.Random(seed)
        module, expected = parse(text), run(text)
        row = list(range(len(body_of(module))))
        for _ in range(20):
            new = list(row)
            new.insert(rng.randrange(len(row)), new.pop(rng.randrange(len(row))))
            one = with_row(module, new)
            if new != row and not reordered(module, one, "k"):
                taken += 1
                np.testing.assert_array_equal(run(print_module(one)), expected)
    assert taken >= 10


# Planted faults: a text, and what is wrong with another.

RIGHT = """
.version 8.6
.target sm_90a
.address_size 64
.global .b32 g[4];
.visible .entry k(.param .u64 p)
{
.reg .b64 %rd<4>;
.reg .b32 %r<20>;
.reg .f32 %f<4>;
.reg .pred %q;
.shared .b32 s[64];
ld.param.u64 %rd0, [p];
mov.u32 %r0, %tid.x;
mul.wide.u32 %rd1, %r0, 4;
add.u64 %rd1, %rd0, %rd1;
setp.lt.u32 %q, %r0, 7;
add.u32 %r1, %r0, 1;
mul.lo.u32 %r2, %r1, 3;
mov.u32 %r1, 77;
mov.u32 %r3, 1;
mov.u32 %r3, 2;
st.global.u32 [%rd1], %r2;
ld.global.u32 %r4, [%rd1];
ld.global.u32 %r5, [%rd1+4];
st.shared.u32 [s+8], %r4;
st.shared.u16 [s+10], 3;
bar.sync 0;
ld.shared.u32 %r6, [s];
ld.volatile.global.u32 %r7, [%rd1+8];
ld.volatile.global.u32 %r8, [%rd1+12];
st.global.u32 [%rd1+16], %r8;
mov.u32 %r9, %clock;
mov.u32 %r10, %clock;
add.cc.u32 %r11, %r7, %r8;
addc.u32 %r12, %r7, %r8;
@%q mov.u32 %r12, 5;
setp.gt.u32 %q, %r12, 3;
st.global.u32 [%rd1+20], %r12;
ld.global.nc.u32 %r13, [%rd1+20];
st.global.u32 [%rd1+16], %r13;
add.u64 %rd1, %rd1, 4;
ld.global.u32 %r14, [%rd1+12];
wgmma.wait_group.sync.aligned 0;
add.u32 %r15, %r14, 1;
mov.u32 %r16, g;
@%q bra done;
add.u32 %r17, %r15, 1;
st.global.u32 [%rd1+24], %r17;
done:
{
.reg .b32 %r1;
mov.u32 %r1, 3;
mov.u32 %r18, 3;
}
ret;
}
"""

ALLOWED = {
    "arithmetic": ("mov.u32 %r3, 1;", "setp.lt.u32 %q, %r0, 7;"),
    "two loads": ("ld.global.u32 %r5, [%rd1+4];", "ld.global.u32 %r4, [%rd1];"),
    "a load of other bytes over a store": ("ld.global.u32 %r5, [%rd1+4];", "st.global.u32 [%rd1], %r2;"),
    "a load of what nobody writes": ("ld.global.nc.u32 %r13, [%rd1+20];", "st.global.u32 [%rd1+20], %r12;"),
    "another state space": ("st.shared.u32 [s+8], %r4;", "ld.global.u32 %r5, [%rd1+4];"),
    "arithmetic over a barrier": ("setp.lt.u32 %q, %r0, 7;", "bar.sync 0;"),
}
MOVED = {  # the first is moved in front of the second
    "a use before its definition": ("mul.lo.u32 %r2, %r1, 3;", "add.u32 %r1, %r0, 1;"),
    "a write before a read of the old value": ("mov.u32 %r1, 77;", "mul.lo.u32 %r2, %r1, 3;"),
    "two writes": ("mov.u32 %r3, 2;", "mov.u32 %r3, 1;"),
    "a load before a store to its place": ("ld.global.u32 %r4, [%rd1];", "st.global.u32 [%rd1], %r2;"),
    "a load of the same place by another version": ("ld.global.u32 %r14, [%rd1+12];", "st.global.u32 [%rd1+16], %r13;"),
    "stores that overlap": ("st.shared.u16 [s+10], 3;", "st.shared.u32 [s+8], %r4;"),
    "over a barrier": ("ld.shared.u32 %r6, [s];", "bar.sync 0;"),
    "two volatile loads": ("ld.volatile.global.u32 %r8, [%rd1+12];", "ld.volatile.global.u32 %r7, [%rd1+8];"),
    "a store over a volatile load": ("st.global.u32 [%rd1+16], %r8;", "ld.volatile.global.u32 %r7, [%rd1+8];"),
    "a read-only load over a volatile load": (
        "ld.global.nc.u32 %r13, [%rd1+20];", "ld.volatile.global.u32 %r8, [%rd1+12];",
    ),
    "two clocks": ("mov.u32 %r10, %clock;", "mov.u32 %r9, %clock;"),
    "the carry": ("addc.u32 %r12, %r7, %r8;", "add.cc.u32 %r11, %r7, %r8;"),
    "a guard before what sets it": ("setp.gt.u32 %q, %r12, 3;", "@%q mov.u32 %r12, 5;"),
    "a write under a guard": ("@%q mov.u32 %r12, 5;", "addc.u32 %r12, %r7, %r8;"),
    "over registers in flight": ("mov.u32 %r16, g;", "wgmma.wait_group.sync.aligned 0;"),
    "a branch": ("@%q bra done;", "mov.u32 %r16, g;"),
    "what a branch leaves out": ("add.u32 %r17, %r15, 1;", "@%q bra done;"),
    "a label": ("done:", "st.global.u32 [%rd1+24], %r17;"),
    "in a scope": ("mov.u32 %r18, 3;", "mov.u32 %r1, 3;"),
    "out of a scope": ("mov.u32 %r18, 3;", "{\n.reg .b32 %r1;"),
}  # fmt: skip
CHANGED = {
    "lost": ("ld.global.u32 %r5, [%rd1+4];\n", ""),
    "twice": ("mov.u32 %r3, 2;\n", "mov.u32 %r3, 2;\nmov.u32 %r3, 2;\n"),
    "one for another": ("mov.u32 %r3, 1;\n", "mov.u32 %r3, 2;\n"),
    "an operand": ("mul.lo.u32 %r2, %r1, 3;", "mul.lo.u32 %r2, %r0, 3;"),
    "a constant": ("mul.lo.u32 %r2, %r1, 3;", "mul.lo.u32 %r2, %r1, 4;"),
    "an instruction": ("mul.lo.u32 %r2, %r1, 3;", "mul.hi.u32 %r2, %r1, 3;"),
    "a guard left out": ("@%q mov.u32 %r12, 5;", "mov.u32 %r12, 5;"),
    "a guard the other way": ("@%q mov.u32 %r12, 5;", "@!%q mov.u32 %r12, 5;"),
    "an offset": ("[%rd1+16], %r8", "[%rd1+20], %r8"),
    "a type": (".reg .b32 %r<20>;", ".reg .u32 %r<20>;"),
    "a declaration in a scope": ("{\n.reg .b32 %r1;", "{\n.reg .b32 %r2;\n.reg .b32 %r1;"),
    "an array": (".shared .b32 s[64];", ".shared .b32 s[32];"),
    "a label": ("done:\n", "done:\nmore:\n"),
    "a variable of the module": (".global .b32 g[4];", ".global .b32 g[5];"),
    "a bound": (".visible .entry k(.param .u64 p)\n", ".visible .entry k(.param .u64 p)\n.maxntid 32\n"),
}


def moved(first: str, second: str) -> str:
    """The line `first` in front of `second`, which stands earlier; where it stands earlier itself, behind it."""
    rest = RIGHT.replace(first + "\n", "", 1)
    assert rest != RIGHT and second in rest
    late = RIGHT.index(first) > RIGHT.index(second)
    return rest.replace(second, f"{first}\n{second}" if late else f"{second}\n{first}", 1)


@pytest.mark.parametrize("kind", ALLOWED)
def test_allowed_exchanges_are_taken(kind: str) -> None:
    new = parse(moved(*ALLOWED[kind]))
    assert not verify(new) and reordered(parse(RIGHT), new, "k") == [] == reordered(new, parse(RIGHT), "k")


@pytest.mark.parametrize("kind", MOVED)
def test_wrong_orders_are_refused(kind: str) -> None:
    new = parse(moved(*MOVED[kind]))
    assert reordered(parse(RIGHT), new, "k") and reordered(new, parse(RIGHT), "k")


@pytest.mark.parametrize("kind", CHANGED)
def test_other_texts_are_refused(kind: str) -> None:
    old, new = CHANGED[kind]
    assert RIGHT.count(old) == 1
    wrong = parse(RIGHT.replace(old, new))
    assert not verify(wrong) and reordered(parse(RIGHT), wrong, "k") and reordered(wrong, parse(RIGHT), "k")


def test_an_instruction_without_a_row_is_passed_by_nothing() -> None:
    text = RIGHT.replace("mov.u32 %r3, 1;", "add.u32 %r3, 1;").replace("mov.u32 %r3, 2;", "mov.u32 %r19, 2;")
    module, later = parse(text), "mov.u32 %r19, 2;\n"
    wrong = text.replace(later, "").replace("add.u32 %r3, 1;", f"{later}add.u32 %r3, 1;")
    assert reordered(module, parse(text), "k") == [] and reordered(module, parse(wrong), "k")


def test_a_register_is_not_taken_for_a_special_one_by_the_beginning_of_its_name() -> None:
    head = RIGHT.partition("mov.u32 %r0, %tid.x;")[0].replace("{\n", "{\n.reg .b32 %tid_x, %ctaid1;\n", 1)
    lines = ("mov.u32 %tid_x, %tid.x;", "add.u32 %ctaid1, %tid_x, %tid_x;", "mov.u32 %r1, %ctaid.y;")
    rows = ((0, 1, 2), (1, 0, 2), (2, 0, 1))
    right, wrong, free = (parse("\n".join([head, *(lines[i] for i in row), "ret;\n}"])) for row in rows)
    assert reordered(right, wrong, "k") and reordered(right, free, "k") == []


def test_a_variable_that_hides_another_is_refused_where_the_order_changes() -> None:
    text = RIGHT.replace(".shared .b32 s[64];", ".shared .b32 s[64];\n.shared .b32 g[4];")
    assert reordered(parse(text), parse(text), "k")


# What it is for.


@cache
def pressure_kernels() -> str:
    """`benchmarks/cuda/pressure.cu` as PTX."""
    nvcc = Path(PTXAS.path).with_name("nvcc") if PTXAS else None
    if nvcc is None or not nvcc.exists():
        pytest.skip("nvcc is not installed")
    source = str(ROOT / "benchmarks" / "cuda" / "pressure.cu")
    done = subprocess.run(
        [nvcc, "-ptx", "-arch=compute_80", "-std=c++17", source, "-o", "/dev/stdout"],
        check=True,
        capture_output=True,
    )
    return done.stdout.decode()


@pytest.mark.parametrize(
    ("kernel", "written", "least"),
    [("dct_8x8", 194, 72), ("fft_16", 96, 65), ("fft_32", 192, 73), ("sha256", 83, 41)],
)
def test_peaks_of_kernels_that_want_many_registers(kernel: str, written: int, least: int) -> None:
    text = pressure_kernels()
    module = scheduled(parse(text), kernel)
    assert module is not None
    assert pressure_of(text, kernel).peak >= written - 8
    assert pressure_of(print_module(module), kernel).peak <= least + 8


@needs_ptxas
def test_a_kernel_is_kept_in_its_budget_by_its_order(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("warpwright.codegen.budget.ways.PLANS", PLANS[:3])  # the others do not either
    module = parse(pressure_kernels())
    module.items = [i for i in module.items if not isinstance(i, Function) or i.name == "sha256"]
    text = print_module(module).replace(".maxntid 256, 1, 1", ".maxntid 256, 1, 1\n.maxnreg 32")
    contract = Contract((256, 1, 1), 32)
    found = choose(text, "sha256", parse_target("sm_80"), contract)
    assert (
        found.best.kind.startswith("ordered, ")
        and found.best.local == 0
        and found.best.blocks >= found.tried[0].blocks
    )
    assert all(c.local for c in found.tried if not c.way.ordered)
    way = replace(found.best.way, ordered=found.best.way.ordered.replace("xor.b32", "and.b32", 1))
    wrong = replace(found.best, way=way)
    assert proved(text, "sha256", found.best, contract.threads) == ""
    assert proved(text, "sha256", wrong, contract.threads)


def schedule_of_words(count: int, target: str) -> str:
    """A chain that takes one of `count` values at each step, all of them loaded and worked on first."""
    lines = [f".version 9.0\n.target {target}\n.address_size 64\n.visible .entry k(.param .u64 p)"]
    lines += [
        ".maxntid 256\n.maxnreg 24\n{\n.reg .b64 %rd<3>;\n.reg .b32 %r<3>;",
        f".reg .b32 %v<{2 * count}>;",
    ]
    lines += [
        "ld.param.u64 %rd0, [p];\nmov.u32 %r0, %tid.x;\nmad.wide.u32 %rd1, %r0, 4, %rd0;\nmov.u32 %r1, 1;"
    ]
    lines += [f"ld.global.nc.u32 %v{k}, [%rd1+{1024 * k}];" for k in range(count)]
    lines += [f"xor.b32 %v{count + k}, %v{k}, %v{(k + 1) % count};" for k in range(count)]
    for k in range(count):
        lines += [f"mad.lo.u32 %r1, %r1, %v{count + k}, {k};", f"shf.l.wrap.b32 %r1, %r1, %r1, {k % 31 + 1};"]
    return "\n".join([*lines, "st.global.u32 [%rd1], %r1;", "ret;\n}"])


def test_a_chain_is_fed_in_step_with_it() -> None:
    text = schedule_of_words(60, "sm_80")
    module = scheduled(parse(text), "k")
    assert module is not None and pressure_of(text, "k").peak >= 60
    assert pressure_of(print_module(module), "k").peak <= 10
