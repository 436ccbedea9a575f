"""The allocator: accepted by the checker, no more colours than values live, spills near the least that is possible."""

from __future__ import annotations

import itertools
import random
import statistics
import sys
from collections import Counter
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).parent))
sys.path.insert(0, str(Path(__file__).parents[1] / "fuzz"))
from machine import run, same
from programs import generate
from register_mutants import count
from registers import one

from warpwright.regalloc.allocate import Analysis, allocate, least
from warpwright.regalloc.answer import Infeasible, Move, Swap
from warpwright.regalloc.checker import check
from warpwright.regalloc.graph import Graph
from warpwright.regalloc.moves import Transfer, sequence
from warpwright.regalloc.pressure import Traffic, pressure
from warpwright.regalloc.program import Block, Inst, Operand, Program, RegisterFile, Value

FILE = RegisterFile("r", 32, ((2, 2), (3, 4)))


@pytest.mark.parametrize("first", range(0, 400, 100))
def test_random_programs(first: int) -> None:
    told: Counter[str] = Counter()
    for seed in range(first, first + 100):
        one(seed, told)
    assert told["spills"] and told["reloads"] and told["moves"]


def test_no_more_registers_than_values_are_live() -> None:
    for seed in range(200):
        program = generate(seed, "plain")
        known = Analysis.of(program)
        for name in program.files:
            peak = pressure(program, Traffic(program, known.graph, known.live, name)).peak.units
            answer = allocate(program, {name: peak})
            assert answer.used[name] == peak
            assert not answer.slots[name], "nothing spills where everything fits"


def test_spills_cost_little_more_than_the_least_possible() -> None:
    pytest.importorskip("scipy")
    from optimum import cost, optimum

    ratios = []
    for seed in range(60):
        program = generate(seed, "small")
        name, known = next(iter(program.files)), Analysis.of(program)
        peak = pressure(program, Traffic(program, known.graph, known.live, name)).peak.units
        low = least(known, name)
        if low < peak:
            units = random.Random(seed).randint(low, peak - 1)
            best, ours = optimum(program, units), cost(program, allocate(program, {name: units}))
            assert ours > best - 0.5
            ratios.append(ours / best if best > 0.5 else 1.0 if not ours else 99.0)
    assert len(ratios) > 30 and statistics.median(ratios) <= 1.15


def test_corrupted_allocations_are_refused() -> None:
    found, missed = count(0, 400)
    assert not missed
    assert len(found) > 25


def test_moves_at_once() -> None:
    """Every way to read four units into three, with and without an idle unit, with and without exchanges."""
    for sources in itertools.product(range(4), repeat=3):
        for idle, swap in itertools.product((0, 1 << 5), (False, True)):
            moves = [Transfer(0, src, dst, 1) for dst, src in enumerate(sources)]
            _do(moves, idle, swap)


def test_moves_of_tuples_at_once() -> None:
    """Tuples that overlap what others read, units at random."""
    rng = random.Random(1)
    for _ in range(2000):
        at, moves = 0, []
        while at < 8:
            width = rng.choice((1, 1, 2, 3, 4))
            moves.append(Transfer(0, rng.randrange(0, 10 - width), at, width))
            at += width
        rng.shuffle(moves)
        _do(moves, rng.choice((0, 1 << 14)), rng.random() < 0.5)


def _do(moves: list[Transfer], idle: int, swap: bool) -> None:
    memory: dict[tuple[str, int], int] = {("r", u): u for u in range(16)}
    slots = itertools.count(100)
    for edit in sequence("r", moves, idle, swap, lambda width: next(slots)):
        if isinstance(edit, Swap):
            memory[edit.a], memory[edit.b] = memory[edit.b], memory[edit.a]
        elif isinstance(edit, Move):
            read = [memory[edit.src.space, edit.src.unit + k] for k in range(edit.width)]
            memory.update({(edit.dst.space, edit.dst.unit + k): x for k, x in enumerate(read)})
    written = {m.dst + k: m.src + k for m in moves for k in range(m.width)}
    for u in range(16):
        if not idle >> u & 1:
            assert memory["r", u] == written.get(u, u)


def test_too_little_is_refused_by_name() -> None:
    values = [Value("r", 4) for _ in range(3)]
    insts = [Inst((Operand(v, True),)) for v in range(3)] + [Inst(tuple(Operand(v) for v in range(3)))]
    program = Program({"r": FILE}, values, [Block(insts)])
    with pytest.raises(
        Infeasible, match="instruction 3 of block 0 needs 12 units of r, of which there are 11"
    ):
        allocate(program, {"r": 11})
    assert not check(program, allocate(program, {"r": 12}))


def test_a_loop_keeps_what_it_uses() -> None:
    """A value that only the code behind a loop uses is spilled before the loop, not in it."""
    values = [Value("r") for _ in range(4)]
    program = Program(
        {"r": FILE},
        values,
        [
            Block([Inst((Operand(v, True),)) for v in range(3)], (), ((1, ()),)),
            Block(
                [Inst((Operand(0), Operand(1), Operand(3, True))), Inst((Operand(3),))],
                (),
                ((1, ()), (2, ())),
            ),
            Block([Inst((Operand(2),))]),
        ],
    )
    program.blocks[0].insts.append(Inst())
    answer = allocate(program, {"r": 3})
    assert not check(program, answer)
    assert all(place[0] != 1 for _, place, _ in answer.edits() if place not in answer.edges)
    assert same(run(program), run(program, 0, answer))


def test_cycles_with_two_entries_are_loops() -> None:
    succs = [[1, 2], [2], [1, 3], []]
    blocks = [Block([Inst()], (), tuple((s, ()) for s in row)) for row in succs]
    graph = Graph(Program({}, [], blocks))
    assert graph.depth == [0, 1, 1, 0]
    assert graph.entries[graph.loop[1]] == {1, 2}


def test_the_same_program_gives_the_same_answer() -> None:
    program = generate(11, "all")
    assert allocate(program).edits() == allocate(program).edits()
