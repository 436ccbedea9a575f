"""Orders of a block: what has to stay before what, few registers against all orders there are, and the prediction."""

from __future__ import annotations

import random
from itertools import permutations

import pytest

from warpwright.codegen.budget.holders import Held, pressure_of
from warpwright.codegen.budget.order import Order
from warpwright.codegen.budget.predict import bounds, predicted
from warpwright.isa.targets import NvidiaTarget, parse_target


def kernel(body: list[str], count: int) -> str:
    return "\n".join([
        ".version 8.0\n.target sm_80\n.address_size 64\n.visible .entry k(.param .u64 p)",
        f"{{\n.reg .b64 %rd<{count}>;\n.reg .b32 %r<{count}>;\n.shared .b32 s[64];",
        *body,
        "ret;\n}",
    ])  # fmt: skip


def order_of(held: Held) -> tuple[Order, list[str]]:
    """The order of the fullest block, and its instructions' names."""
    b = max(range(len(held.made.lines)), key=lambda b: len(held.made.lines[b]))
    lines = held.made.lines[b]
    return Order(held.made, held.known, b), [held.made.flow.lines[n].inst.op if n >= 0 else "" for n in lines]


def is_legal(order: Order, row: list[int]) -> bool:
    place = {i: at for at, i in enumerate(row)}
    return sorted(row) == list(range(len(order.before))) and all(
        place[p] < place[i] for i, before in enumerate(order.before) for p in before
    )


HEAD = ["ld.param.u64 %rd0, [p];", "mov.u32 %r0, %tid.x;"]


@pytest.mark.parametrize(
    ("first", "second", "stays"),
    [
        ("ld.global.u32 %r1, [%rd0];", "ld.global.u32 %r2, [%rd0+4];", False),
        ("st.global.u32 [%rd0], %r0;", "ld.global.u32 %r2, [%rd0];", True),
        ("st.global.u32 [%rd0], %r0;", "ld.global.u32 %r2, [%rd0+4];", False),
        ("st.global.u64 [%rd0], %rd1;", "ld.global.u32 %r2, [%rd0+4];", True),
        ("st.global.u32 [%rd0+8], %r0;", "ld.global.v4.u32 {%r1,%r2,_,_}, [%rd0];", True),
        ("st.global.u32 [%rd0+16], %r0;", "ld.global.v4.u32 {%r1,%r2,_,_}, [%rd0];", False),
        ("st.global.u32 [%rd1], %r0;", "ld.global.u32 %r2, [%rd0+4];", True),
        ("st.shared.u32 [s], %r0;", "ld.shared.u32 %r2, [s+4];", False),
        ("st.shared.u32 [s+2], %r0;", "ld.shared.u32 %r2, [s+4];", True),
        ("st.u32 [%rd0], %r0;", "ld.global.u32 %r2, [%rd0+4];", True),
        ("st.global.u32 [%rd0], %r0;", "ld.global.nc.u32 %r2, [%rd0];", False),
        ("fence.acq_rel.gpu;", "ld.global.nc.u32 %r2, [%rd0];", True),
        ("ld.global.u32 %r1, [%rd0];", "st.global.u32 [%rd0], %r0;", True),
        ("ld.global.u32 %r1, [%rd0];", "st.global.u32 [%rd0+4], %r0;", False),
        ("st.shared.u32 [s], %r0;", "ld.global.u32 %r2, [%rd0];", False),
        ("st.shared.u32 [s], %r0;", "ld.u32 %r2, [%rd0];", True),
        ("st.u32 [%rd0], %r0;", "ld.shared.u32 %r2, [s];", True),
        ("st.global.u32 [%rd0], %r0;", "st.global.u32 [%rd0+3], %r0;", True),
        ("st.global.u32 [%rd0], %r0;", "st.global.u32 [%rd0+4], %r0;", False),
        ("ld.relaxed.gpu.global.u32 %r1, [%rd0];", "ld.global.u32 %r2, [%rd0+4];", True),
        ("mov.u32 %r1, %clock;", "ld.global.u32 %r2, [%rd0];", True),
        ("mov.u32 %r1, %clock;", "add.u32 %r2, %r0, 1;", False),
        ("mov.u32 %r1, %ctaid.x;", "ld.volatile.global.u32 %r2, [%rd0];", False),
        ("ld.volatile.global.u32 %r1, [%rd0];", "ld.volatile.global.u32 %r2, [%rd0];", True),
        ("ld.global.u32 %r1, [%rd0];", "bar.sync 0;", True),
        ("bar.sync 0;", "ld.shared.u32 %r2, [s];", True),
        ("bar.sync 0;", "add.u32 %r2, %r0, 1;", False),
        ("atom.global.add.u32 %r1, [%rd0], %r0;", "ld.global.u32 %r2, [%rd0];", True),
        ("add.u32 %r1, %r0, 1;", "add.u32 %r2, %r1, 1;", True),
        ("add.u32 %r1, %r0, 1;", "add.u32 %r2, %r0, 2;", False),
    ],
)
def test_what_stays_before_what(first: str, second: str, stays: bool) -> None:
    order, _ = order_of(pressure_of(kernel([*HEAD, first, second], 3), "k"))
    assert (2 in order.before[3]) == stays


@pytest.mark.parametrize(
    ("first", "second", "stays"),
    [
        ("add.u32 %r1, %r2, 1;", "mov.u32 %r2, 5;", True),
        ("mov.u32 %r2, 4;", "mov.u32 %r2, 5;", True),
        ("mov.u32 %r1, 4;", "mov.u32 %r2, 5;", False),
        ("add.u32 %r1, %r0, 1;", "add.u32 %r2, %r0, 5;", False),
    ],
)
def test_names_stay_where_a_text_keeps_them(first: str, second: str, stays: bool) -> None:
    held = pressure_of(kernel([*HEAD, first, second], 3), "k")
    b = max(range(len(held.made.lines)), key=lambda b: len(held.made.lines[b]))
    assert (2 in Order(held.made, held.known, b, named=True).before[3]) == stays
    assert 2 not in Order(held.made, held.known, b).before[3]


def random_body(random: random.Random, count: int) -> list[str]:
    """Arithmetic, loads and stores that name each register once."""
    body = list(HEAD)
    for k in range(1, count):
        a, b = random.randrange(k), random.randrange(k)
        body.append(
            random.choice([
                f"add.u32 %r{k}, %r{a}, %r{b};",
                f"ld.global.u32 %r{k}, [%rd0+{4 * k}];",
                f"mad.lo.u32 %r{k}, %r{a}, %r{b}, %r{random.randrange(k)};",
            ])
        )  # fmt: skip
        if random.random() < 0.2:
            body.append(f"st.global.u32 [%rd0+{4 * k}], %r{a};")
    return [*body, f"st.global.u32 [%rd0], %r{count - 1};"]


def test_orders_are_legal_and_the_peak_of_the_text_is_the_allocators() -> None:
    for seed in range(60):
        held = pressure_of(kernel(random_body(random.Random(seed), 30), 30), "k")
        order, _ = order_of(held)
        rows = (order.least(), order.early(), order.deep(), order.deep(tallest=True))
        assert all(is_legal(order, row) for row in rows)
        assert order.peak(list(range(len(order.before)))) == held.peak
        assert not is_legal(order, order.least()[::-1])


def test_few_registers_are_few() -> None:
    """Against every legal order of small blocks: at most one register more, and mostly none."""
    more = []
    for seed in range(40):
        order, _ = order_of(pressure_of(kernel(random_body(random.Random(seed), 5), 5), "k"))
        rest = range(2, len(order.before) - 1)
        rows = ([0, 1, *row, len(order.before) - 1] for row in permutations(rest))
        optimum = min(order.peak(row) for row in rows if is_legal(order, row))
        more.append(order.peak(order.least()) - optimum)
    assert min(more) == 0 and max(more) <= 1 and sum(more) <= 6


def streams(count: int, volatile: bool) -> str:
    """`count` loads, each multiplied and stored; the addresses of the stores are all made first."""
    kind = ".volatile" if volatile else ""
    body = list(HEAD)
    body += [f"ld{kind}.global.u32 %r{k}, [%rd0+{4 * k}];" for k in range(1, count)]
    body += [f"mul.wide.u32 %rd{k}, %r0, {4 * k};" for k in range(1, count)]
    body += [f"st{kind}.global.u32 [%rd{k}], %r{k};" for k in range(1, count)]
    return kernel(body, count)


def test_a_prediction_moves_arithmetic_and_not_what_is_volatile() -> None:
    target = parse_target("sm_80")
    assert isinstance(target, NvidiaTarget)
    held = pressure_of(streams(60, True), "k")
    least, most = bounds(held)
    assert held.peak >= 59 * 3 and 59 <= least <= 66 <= most <= held.peak
    assert predicted(held, target, 256) == 64  # four blocks fit with 64 registers
    assert predicted(held, target, 256, 100 << 10) == most  # shared memory leaves one block anyway
    assert predicted(pressure_of(streams(400, True), "k"), target, 256) == 255
