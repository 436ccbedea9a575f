"""`warpwright check`: what is right passes, what is wrong is shown with its first element, thread and line."""

from __future__ import annotations

import json
import re
from pathlib import Path

import pytest

from warpwright.runtime.devices import runtime

ROOT = Path(__file__).parents[2]


def test_a_sample_passes(run) -> None:
    done = run("check", ROOT / "samples" / "saxpy.py")
    assert done.exit_code == 0, done.output
    for device in ("emu", "emu:gfx942", "emu:gfx1100"):
        assert f"saxpy.py  {device}  6 cases ok" in done.output
    assert "18 of 18 right" in done.output


def test_a_wrong_element_is_shown_with_its_thread_and_line(run, write, line_of) -> None:
    path = write()
    done = run("check", "--device", "emu", path, "--filter", "triple:n=1000")
    assert done.exit_code == 1
    wrong = line_of(path, "x[i] * 5.0")
    assert "y[300] is wrong (1 of 1000 elements differ)" in done.output
    assert "expected: 900.0" in done.output and "found:    1500.0" in done.output
    assert "last written by thread (44, 0, 0) of block (1, 0, 0) with st.global.f32" in done.output
    assert f"{path}:{wrong}:" in done.output and "y[i] = x[i] * 5.0" in done.output


def test_the_last_writer_of_an_atomic_is_the_last_lane(run, write) -> None:
    done = run("check", "--device", "emu", write(), "--filter", "count:sum", "--json")
    (outcome,) = json.loads(done.output)
    assert outcome["difference"] == {
        "array": "y", "index": [0], "expected": 63, "found": 64, "wrong": 1, "elements": 1
    }  # fmt: skip
    assert outcome["writer"]["block"] == [1, 0, 0] and outcome["writer"]["thread"] == [31, 0, 0]


def test_a_fault_is_told_where_it_happens(run, write, line_of) -> None:
    path = write()
    done = run("check", "--device", "emu", path, "--filter", "twice:outside")
    assert done.exit_code == 1
    assert "outside" in done.output and "by thread (7, 0, 0) of block (0, 0, 0)" in done.output
    assert f"{path}:{line_of(path, 'x[i] * FACTOR')}:" in done.output


def test_a_refused_launch_is_told_at_the_kernel(run, write, line_of) -> None:
    path = write()
    done = run("check", "--device", "emu", path, "--filter", "count:dtype")
    assert done.exit_code == 1
    assert f"{path}:{line_of(path, 'def count') - 1}: error: argument 'x'" in done.output
    assert "click" not in done.output


def test_a_case_of_the_wrong_shape_is_a_failed_case(run, write) -> None:
    done = run("check", "--device", "emu", write(), "--filter", "count:shape")
    assert done.exit_code == 1 and "has shape (1,), the argument (64,)" in done.output


def test_an_element_that_nobody_wrote(run, write) -> None:
    done = run("check", "--device", "emu", write(), "--filter", "count:untouched")
    assert done.exit_code == 1 and "x[0] is wrong (64 of 64 elements differ)" in done.output
    assert "no thread wrote it" in done.output


def test_a_device_that_computes_wrongly_is_shown_beside_the_emulator(run, write, idle_gpu: object) -> None:
    """A driver that launches nothing: the emulator is right, the GPU is not, and the thread is told all the same."""
    done = run("check", "--device", "emu", "--device", "cuda", write(), "--filter", "twice:n=1000")
    assert done.exit_code == 1 and "1 of 2 right" in done.output
    assert "on cuda:0: y[1] is wrong (999 of 1000 elements differ)" in done.output
    assert "on the emulator last written by thread (1, 0, 0) of block (0, 0, 0)" in done.output


def test_json_has_every_outcome(run, write, line_of) -> None:
    done = run("check", "--device", "emu", write(), "--json")
    assert done.exit_code == 1
    found = json.loads(done.output)
    assert [o["ok"] for o in found] == [True, True, True] + [False] * 6
    assert found[3]["writer"]["line"] == line_of(write(), "x[i] * 5.0")


def test_the_filter_takes_patterns_and_parts(run, write) -> None:
    path = write()
    assert "2 of 2 right" in run("check", "--device", "emu", path, "--filter", "twice:n=*").output
    assert "1 of 1 right" in run("check", "--device", "emu", path, "--filter", "twice:n=1000").output
    assert run("check", "--device", "emu", path, "--filter", "nothing").exit_code == 2


def test_the_sanitizer_is_as_it_was_afterwards(run, write) -> None:
    device = runtime("emu")
    before, device.sanitize = device.sanitize, "off"
    try:
        done = run("check", "--device", "emu", write(), "--filter", "twice:outside")
        assert done.exit_code == 1 and device.sanitize == "off"
    finally:
        device.sanitize = before


@pytest.mark.parametrize("device", ["tpu", "emu:gfx1", "cuda:x"])
def test_a_device_that_is_none_is_a_wrong_command_line(run, write, device: str) -> None:
    done = run("check", write(), "--device", device)
    assert done.exit_code == 2
    assert ("there is no target 'gfx1'" if device == "emu:gfx1" else "there is no device") in done.output


def test_a_device_that_is_not_here_has_its_own_code(run, write) -> None:
    done = run("check", write(), "--device", "cuda:77")
    assert done.exit_code == 3
    assert re.search(r"^error: there is no", done.output) and "Traceback" not in done.output


def test_a_file_without_cases_says_so(run, write) -> None:
    done = run("check", "--device", "emu", write("x = 1\n"))
    assert done.exit_code == 2 and "no function cases()" in done.output


def test_what_cases_yields_is_looked_at(run, write) -> None:
    done = run("check", "--device", "emu", write("def cases():\n    yield 3\n"))
    assert done.exit_code == 2 and "gave a int, not a ww.Case" in done.output
