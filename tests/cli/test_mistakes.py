"""What the command makes of mistakes: nothing checked, outputs that cannot be written, values that are missing."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest

import warpwright as ww
from warpwright import amdgcn, bf16, f32
from warpwright.cli import draw

ONE = """
import numpy as np
import warpwright as ww
from warpwright import f32

@ww.kernel{options}
def k(x: ww.ptr[f32], N: ww.constexpr):
    x[ww.tid.x] = f32(N)

def cases():
    for n in (1, 2, 3):
        x = np.zeros(32, np.float32)
        yield ww.Case(k, 1, 32, (x,), {expected}, {constexprs}, name=f"n={{n}}")
"""


def one(
    options: str = "", expected: str = '{"x": np.full(32, 2, np.float32)}', constexprs: str = "{'N': 2}"
) -> str:
    return ONE.format(options=options, expected=expected, constexprs=constexprs)


def test_the_file_is_right(run, write) -> None:
    assert run("check", "--device", "emu", write(one())).exit_code == 0


def test_nothing_checked_is_a_failure(run, write) -> None:
    done = run("check", "--device", "emu:gfx1100", write(one('(target="gfx942")')))
    assert done.exit_code == 1 and "nothing was checked" in done.output


@pytest.mark.parametrize(
    "expected, message",
    [
        ("{}", "has nothing to compare"),
        ('{"x": np.full(32, 2.0)}', "has dtype float64, the argument float32"),
        ('{"nope": np.zeros(32)}', "has no such parameter"),
    ],
)
def test_a_case_that_compares_nothing_fails(run, write, expected: str, message: str) -> None:
    done = run("check", "--device", "emu", write(one(expected=expected)))
    assert done.exit_code == 1 and message in done.output


def test_one_mistake_is_told_once_at_the_kernels_line(run, write, line_of) -> None:
    path = write(one(constexprs="{}"))
    done = run("check", "--device", "emu", path)
    assert done.exit_code == 1
    assert done.output.count("constexpr 'N' of kernel 'k' has no value") == 1
    assert "the same in 2 more: 'n=2', 'n=3'" in done.output
    assert f"{path}:{line_of(path, '@ww.kernel')}" in done.output and "site-packages" not in done.output


@pytest.mark.parametrize("command", ["dump", "regs"])
def test_a_missing_constexpr_is_told_at_the_kernel(run, write, line_of, command: str) -> None:
    path = write(one(constexprs="{}").partition("def cases")[0])
    done = run(command, path)
    assert done.exit_code == 1 and "--const N=VALUE" in done.output
    assert f"{path}:{line_of(path, '@ww.kernel')}" in done.output and "site-packages" not in done.output


@pytest.mark.parametrize("option", ["--json", "--junit", "--html", "--resume"])
def test_an_output_is_opened_before_the_work(run, tmp_path: Path, option: str) -> None:
    done = run("conformance", "--device", "emu", option, tmp_path / "absent" / "file")
    assert done.exit_code == 1 and "cannot be written" in done.output


def test_a_dump_is_opened_before_the_work(run, write, tmp_path: Path) -> None:
    out = tmp_path / "absent" / "k.ptx"
    done = run("dump", write(one(constexprs="{}")), "-o", out)
    assert done.exit_code == 1 and "cannot be written" in done.output


def test_jobs_are_not_negative(run) -> None:
    done = run("conformance", "--jobs", "-3")
    assert done.exit_code == 2 and "--jobs" in done.output


def test_tables_do_not_follow_columns_without_a_terminal(run, monkeypatch: pytest.MonkeyPatch) -> None:
    command = "conformance", "--quick", "--filter", "add.s32", "--jobs", "1"
    plain = run(*command).output.splitlines()
    monkeypatch.setenv("COLUMNS", "10")
    assert run(*command).output.splitlines()[:-1] == plain[:-1]


def test_progress_is_printed_without_a_terminal(monkeypatch: pytest.MonkeyPatch, capsys) -> None:
    monkeypatch.setattr(draw, "INTERVAL", 0.0)
    with draw.progress(2) as step:
        step("first")
        step("second")
    lines = capsys.readouterr().err.splitlines()
    assert lines[0].startswith("1 of 2, ") and lines[1].endswith(": second")


def test_the_package_runs_as_a_module() -> None:
    done = subprocess.run([sys.executable, "-m", "warpwright", "--version"], capture_output=True, text=True)
    assert done.returncode == 0 and "warpwright" in done.stdout


@pytest.mark.parametrize("name", ["_16x16x16bf16_1k", "_16x16x16bf16._1k"])
def test_a_printed_intrinsic_can_be_copied(run, name: str) -> None:
    printed = run("isa", "amdgcn.mfma.f32.16x16x16bf16.1k").output
    assert "amdgcn.mfma.f32._16x16x16bf16._1k(" in printed
    mfma = eval(f"amdgcn.mfma.f32.{name}", {"amdgcn": amdgcn})

    @ww.kernel(target="gfx942")
    def k(x: ww.ptr[bf16.x4], y: ww.ptr[f32.x4]):
        y[0] = mfma(x[0], x[1], y[0], 0, 0, 0)

    assert "v_mfma_f32_16x16x16_bf16" in str(ww.compile(k, target="gfx942").asm["amdgcn"]).replace(
        "bf16_1k", "_bf16"
    )


def test_a_notebook_shows_the_message_first_and_the_users_frames() -> None:
    @ww.kernel
    def k(x: ww.ptr[f32]):
        x[0] = "text"

    with pytest.raises(ww.CompileError) as caught:
        ww.compile(k, target="sm_90a")
    shown = caught.value._render_traceback_()
    assert "error:" in shown[0] and __file__ in shown[0]
    text = "\n".join(shown[1:])
    assert __file__ in text and "/dsl/" not in text and "/runtime/kernel.py" not in text


def test_a_promise_of_registers_runs_on_the_emulator_without_ptxas(monkeypatch: pytest.MonkeyPatch) -> None:
    from warpwright.codegen import tools

    found = tools.find
    monkeypatch.setattr(tools, "find", lambda name: None if name == "ptxas" else found(name))
    monkeypatch.setenv("WARPWRIGHT_ALWAYS_COMPILE", "1")

    @ww.kernel(threads=32, spills=0)
    def k(x: ww.ptr[f32]):
        x[ww.tid.x] = 3.0

    x = np.zeros(32, np.float32)
    with pytest.warns(ww.VendorWarning, match="promises are not checked") as heard:
        k.launch(x, grid=1, block=32, device="emu")
    assert (x == 3).all() and heard[0].filename == __file__


def test_check_shows_what_the_compiler_reports(run, write) -> None:
    path = write(one("(threads=32, min_blocks=32)"))
    wide = "s = ww.shared(f32, 8192); s[ww.tid.x] = f32(N); ww.barrier(); x[ww.tid.x] = s[31 - ww.tid.x]"
    path.write_text(path.read_text().replace("x[ww.tid.x] = f32(N)", wide))
    with pytest.warns(ww.VendorWarning, match="fewer blocks of k than min_blocks=32"):
        done = run("check", "--device", "emu:gfx942", path)
    assert "warning: fewer blocks of k than min_blocks=32 fit a compute unit" in done.output


def test_a_sanitizer_mode_that_is_none(run, monkeypatch: pytest.MonkeyPatch) -> None:
    """It counted as `memory` without a word."""
    from warpwright.runtime import devices

    monkeypatch.setattr(devices, "_runtimes", {})
    monkeypatch.setenv("WARPWRIGHT_SANITIZE", "races")
    done = run("run", Path(__file__).parents[2] / "samples" / "saxpy.py", "--device", "emu")
    assert done.exit_code != 0 and "WARPWRIGHT_SANITIZE" in done.output and "full, memory, off" in done.output
