"""What a kernel may say, run on the emulator: control flow, staging, helpers, containers."""

from __future__ import annotations

import dataclasses
from typing import Any

import numpy as np
import pytest

import warpwright as ww
from warpwright import f32, s32, u32

N = 64


def run(kernel: ww.Kernel, *args: Any, block: int = N, grid: int = 1, **constexprs: Any) -> None:
    kernel.launch(*args, grid=grid, block=block, device="emu", **constexprs)


def out(dtype: Any = np.uint32, n: int = N) -> np.ndarray:
    return np.zeros(n, dtype)


@ww.kernel
def elif_chain(o: ww.ptr[u32]):
    i = ww.tid.x
    if i < 10:
        v = u32(1)
    elif i < 20:
        v = u32(2)
    elif i == 30:
        v = i * 2
    else:
        v = u32(4)
    o[i] = v


def test_elif_chain() -> None:
    o = out()
    run(elif_chain, o)
    assert o.tolist() == [1 if i < 10 else 2 if i < 20 else 60 if i == 30 else 4 for i in range(N)]


@ww.kernel
def nested_loops(o: ww.ptr[u32]):
    i = ww.tid.x
    total = u32(0)
    for a in ww.range(i % 5):
        for b in ww.range(a, 6, 2):
            if b == 4:
                continue
            if total > 20:
                break
            total += a * b + 1
        else_ = total
        total = else_
    o[i] = total


def nested_loops_reference(i: int) -> int:
    total = 0
    for a in range(i % 5):
        for b in range(a, 6, 2):
            if b == 4:
                continue
            if total > 20:
                break
            total += a * b + 1
    return total


def test_nested_loops() -> None:
    o = out()
    run(nested_loops, o)
    assert o.tolist() == [nested_loops_reference(i) for i in range(N)]


@ww.kernel
def collatz(o: ww.ptr[u32]):
    n = ww.tid.x + 1
    steps = u32(0)
    while n != 1:
        n = n // 2 if n % 2 == 0 else 3 * n + 1
        steps += 1
    o[ww.tid.x] = steps


def collatz_reference(n: int) -> int:
    steps = 0
    while n != 1:
        n, steps = (n // 2 if n % 2 == 0 else 3 * n + 1), steps + 1
    return steps


def test_while() -> None:
    o = out()
    run(collatz, o)
    assert o.tolist() == [collatz_reference(i + 1) for i in range(N)]


@ww.kernel
def forever(o: ww.ptr[u32]):
    i = ww.tid.x
    k = u32(0)
    while True:
        k += 3
        if k > i:
            break
        if k == 9:
            k += 1
            continue
        k += 1
    o[i] = k


def forever_reference(i: int) -> int:
    k = 0
    while True:
        k += 3
        if k > i:
            return k
        k += 1


def test_while_true() -> None:
    o = out()
    run(forever, o)
    assert o.tolist() == [forever_reference(i) for i in range(N)]


@ww.kernel
def early_return(o: ww.ptr[u32]):
    i = ww.tid.x
    if i > 50:
        return
    for k in ww.range(i):
        if k == 7:
            o[i] = 1000
            return
    o[i] = i


def test_early_return_from_a_loop() -> None:
    o = out()
    run(early_return, o)
    assert o.tolist() == [0 if i > 50 else 1000 if i > 7 else i for i in range(N)]


def classify(v: u32, limit: u32) -> u32:
    if v < limit:
        return v
    for k in ww.range(3):
        if v % 5 == k:
            return k + 100
    return u32(7)


@ww.kernel
def helper_returns(o: ww.ptr[u32]):
    o[ww.tid.x] = classify(ww.tid.x, u32(10))


def test_helper_with_many_returns() -> None:
    o = out()
    run(helper_returns, o)
    assert o.tolist() == [i if i < 10 else i % 5 + 100 if i % 5 < 3 else 7 for i in range(N)]


@ww.kernel
def short_circuit(n: u32, x: ww.ptr[u32], o: ww.ptr[u32]):
    i = ww.tid.x
    if (i < n and x[i] > 5) or i == 63:
        o[i] = 1
    if not (i < n) or x[i] == 0:
        o[i] += 2
    if 3 <= i < 7 != i:
        o[i] += 4


def test_short_circuit_never_loads_past_the_end() -> None:
    x = np.arange(8, dtype=np.uint32)
    o = out()
    run(short_circuit, 8, x, o)
    expected = [((i < 8 and i > 5) or i == 63) + 2 * (i >= 8 or i == 0) + 4 * (3 <= i < 7) for i in range(N)]
    assert o.tolist() == expected


@ww.kernel
def literals_around_a_loop(n: u32, x: ww.ptr[f32], o: ww.ptr[f32]):
    acc, last = 0.0, -1.0
    for k in ww.range(n):
        acc = acc + x[k]
        last = x[k]
    o[0] = acc
    o[1] = last


def test_a_literal_takes_the_type_it_meets() -> None:
    x = np.arange(5, dtype=np.float32)
    o = out(np.float32, 2)
    run(literals_around_a_loop, 5, x, o, block=1)
    assert o.tolist() == [10.0, 4.0]
    run(literals_around_a_loop, 0, x, o, block=1)
    assert o.tolist() == [0.0, -1.0]


@dataclasses.dataclass
class Pair:
    low: Any
    high: Any

    def span(self) -> Any:
        return self.high - self.low

    def widen(self, v: Any) -> None:
        if v < self.low:
            self.low = v
        if v > self.high:
            self.high = v


@ww.kernel
def containers(o: ww.ptr[u32]):
    i = ww.tid.x
    counts = [u32(0) for _ in range(3)]
    named = {"odd": u32(0), "even": u32(0)}
    pair = Pair(i, i)
    for k in ww.range(i):
        for c in range(3):
            if k % 3 == c:
                counts[c] += k
        if k % 2 == 0:
            named["even"] += 1
        else:
            named["odd"] += 1
        pair.high = ww.max(pair.high, k * 2)
    o[i] = counts[0] * 10000 + counts[1] * 100 + counts[2] + named["odd"] * 7 + named["even"] + pair.span()


def test_lists_dicts_and_dataclasses_in_a_device_loop() -> None:
    o = out(n=20)
    run(containers, o, block=20)
    expected = []
    for i in range(20):
        counts = [sum(k for k in range(i) if k % 3 == c) for c in range(3)]
        odd = i // 2
        span = max([i, *(2 * k for k in range(i))]) - i
        expected.append(counts[0] * 10000 + counts[1] * 100 + counts[2] + odd * 7 + i - odd + span)
    assert o.tolist() == expected


@ww.kernel
def methods(o: ww.ptr[u32]):
    i = ww.tid.x
    pair = Pair(u32(5), u32(9))
    pair.widen(i)
    o[i] = pair.low * 100 + pair.high


def test_a_method_changes_its_object_under_a_branch() -> None:
    o = out()
    run(methods, o)
    assert o.tolist() == [min(5, i) * 100 + max(9, i) for i in range(N)]


@ww.kernel
def swapping(o: ww.ptr[u32]):
    a, b, c = ww.tid.x, u32(1), u32(2)
    for _ in ww.range(5):
        a, b, c = b, c, a
    o[ww.tid.x] = a * 10000 + b * 100 + c


def test_parallel_assignment_in_a_loop() -> None:
    o = out()
    run(swapping, o)
    assert o.tolist() == [2 * 10000 + i * 100 + 1 for i in range(N)]


def make(scale: int) -> ww.Kernel:
    table = [3, 1, 4, 1, 5]

    def weigh(v: u32) -> u32:
        total = u32(0)
        for w in table:
            total = total + v * w
        return total

    @ww.kernel
    def closing(o: ww.ptr[u32], EXTRA: ww.constexpr = 0):
        def inner(v: u32) -> u32:
            if v > 10:
                return v + EXTRA
            return v

        if scale > 1:
            o[ww.tid.x] = inner(weigh(ww.tid.x) * scale)
        else:
            o[ww.tid.x] = weigh(ww.tid.x)

    return closing


@pytest.mark.parametrize(("scale", "extra"), [(1, 0), (3, 0), (3, 5)])
def test_closures_constexprs_and_nested_functions(scale: int, extra: int) -> None:
    o = out()
    run(make(scale), o, EXTRA=extra)
    values = [14 * i * scale for i in range(N)]
    assert o.tolist() == [v + extra if scale > 1 and v > 10 else v for v in values]


@ww.kernel
def unrolled_with_device_break(x: ww.ptr[u32], o: ww.ptr[u32]):
    i = ww.tid.x
    found = u32(99)
    for k in range(6):
        if x[k] == i:
            found = u32(k)
            break
        if k == 4:
            continue
        found = found + 1
    o[i] = found


def test_unrolled_loop_with_a_device_break() -> None:
    x = np.array([9, 3, 7, 3, 1, 5], np.uint32)
    o = out()
    run(unrolled_with_device_break, x, o)
    expected = []
    for i in range(N):
        found = 99
        for k in range(6):
            if x[k] == i:
                found = k
                break
            if k != 4:
                found += 1
        expected.append(found)
    assert o.tolist() == expected


@ww.kernel
def ranges(start: s32, stop: s32, step: s32, o: ww.ptr[s32]):
    total, count = s32(0), s32(0)
    for k in ww.range(start, stop, step):
        total = total * 3 + k
        count += 1
    for k in ww.range(stop, start, -2):
        total += k
    o[0] = total
    o[1] = count


@pytest.mark.parametrize(
    ("start", "stop", "step"), [(0, 7, 2), (7, 0, -3), (5, 5, 1), (-4, 9, 5), (3, -8, -1)]
)
def test_ranges_with_steps_of_either_sign(start: int, stop: int, step: int) -> None:
    o = out(np.int32, 2)
    run(ranges, start, stop, step, o, block=1)
    total, count = 0, 0
    for k in range(start, stop, step):
        total, count = total * 3 + k, count + 1
    total += sum(range(stop, start, -2))
    assert o.tolist() == [total, count]


@ww.kernel
def registers(o: ww.ptr[f32]):
    acc = ww.regs(f32, 4, init=1.0)
    one = ww.reg(u32, 0)
    for k in ww.range(3):
        for r in range(4):
            acc[r] = acc[r] + f32(k) * r
        one.value = one.value + 1
    if one.value == 3:
        acc[0] = 50.0
    tail = acc[2:]
    tail[0] = tail[0] + 0.5
    for r in range(4):
        o[r] = acc[r]


def test_registers_with_identity() -> None:
    o = out(np.float32, 4)
    run(registers, o, block=1)
    assert o.tolist() == [50.0, 4.0, 7.5, 10.0]


@ww.kernel(asserts=True)
def asserting(n: u32):
    assert ww.tid.x < n, "too many threads"


def test_assert_is_a_trap_with_its_message(capsys: pytest.CaptureFixture[str]) -> None:
    run(asserting, 64)
    with pytest.raises(ww.WarpwrightError) as caught:
        run(asserting, 10)
    assert "too many threads" in capsys.readouterr().out + str(caught.value)


def test_asserts_are_off_by_default() -> None:
    off = ww.kernel(asserting.__wrapped__)
    off.launch(10, grid=1, block=64, device="emu")


@ww.kernel
def printing(a: s32, b: f32):
    if ww.tid.x == 0:
        ww.printf("a=%d b=%.2f big=%lld 100%%\n", a, b, ww.s64(a) * 4294967296)


def test_printf(capsys: pytest.CaptureFixture[str]) -> None:
    run(printing, -3, 2.5)
    assert capsys.readouterr().out == "a=-3 b=2.50 big=-12884901888 100%\n"


def test_a_kernel_of_a_notebook_cell(tmp_path: Any) -> None:
    """Notebooks register a cell's source with linecache under a name that is no file."""
    import linecache

    head = "import warpwright as ww\n@ww.kernel\ndef cell(o: ww.ptr[ww.u32]):\n"
    source = head + "    if ww.tid.x > 3:\n        o[ww.tid.x] = 5\n"
    linecache.cache["<ipython-input-3>"] = (
        len(source),
        None,
        source.splitlines(keepends=True),
        "<ipython-input-3>",
    )
    space: dict[str, Any] = {"__name__": "__main__"}
    exec(compile(source, "<ipython-input-3>", "exec"), space)
    o = out()
    run(space["cell"], o)
    assert o.tolist() == [0] * 4 + [5] * 60


def test_no_source_is_one_sentence() -> None:
    space: dict[str, Any] = {"__name__": "__main__"}
    exec("import warpwright as ww\n@ww.kernel\ndef lost(o: ww.ptr[ww.u32]):\n    o[0] = 1\n", space)
    with pytest.raises(ww.CompileError, match="the source of 'lost' cannot be had"):
        ww.compile(space["lost"])


def test_a_compile_error_in_a_helper_names_its_caller() -> None:
    def bad(v: u32) -> f32:
        return v + 1.5  # type: ignore[operator, return-value]

    @ww.kernel
    def calling(o: ww.ptr[u32]):
        o[0] = bad(ww.tid.x)

    with pytest.raises(ww.CompileError) as caught:
        ww.compile(calling)
    shown = str(caught.value)
    assert "return v + 1.5" in shown and "note: called from" in shown
