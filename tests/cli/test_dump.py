"""`warpwright dump` and `run`: stages, targets, constexprs, where they go, and the mistakes of a user's file."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from warpwright.codegen import tools

ROOT = Path(__file__).parents[2]
SAXPY = ROOT / "samples" / "saxpy.py"
with_ptxas = pytest.mark.skipif(tools.find("ptxas") is None, reason="no ptxas here")


def test_ptx_of_a_sample_for_a_target(run) -> None:
    done = run("dump", SAXPY, "--target", "80")
    assert done.exit_code == 0
    assert ".target sm_80" in done.output and "fma.rn.f32" in done.output and ".entry saxpy(" in done.output


def test_ir(run) -> None:
    done = run("dump", f"{SAXPY}:saxpy", "--emit", "ir")
    assert done.exit_code == 0 and "fma" in done.output and ".entry" not in done.output


@with_ptxas
def test_a_cubin_goes_to_a_file(run, tmp_path: Path) -> None:
    out = tmp_path / "k.cubin"
    done = run("dump", SAXPY, "--emit", "cubin", "-o", out)
    assert done.exit_code == 0 and out.read_bytes()[:4] == b"\x7fELF"


@with_ptxas
def test_resources_are_json(run) -> None:
    done = run("dump", SAXPY, "--emit", "resources")
    found = json.loads(done.output)
    assert found["kernel"] == "saxpy" and found["registers"] > 0 and found["spill_stores"] == 0
    assert found["occupancy"]["256"] == "8 blocks, 64 of 64 warps (100 %), limited by threads"


@with_ptxas
def test_occupancy_at_the_threads_that_a_kernel_declares(run) -> None:
    done = run("dump", ROOT / "samples" / "hopper_matmul.py", "--emit", "resources")
    expected = "1 block, 12 of 64 warps (19 %), limited by registers and shared memory"
    assert json.loads(done.output)["occupancy"] == {"384": expected}


@with_ptxas
@pytest.mark.skipif(tools.find("nvdisasm") is None, reason="no nvdisasm here")
def test_sass(run) -> None:
    assert "FFMA" in run("dump", SAXPY, "--emit", "sass").output


def test_a_missing_tool_has_its_own_code(run, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("WARPWRIGHT_PTXAS", str(tmp_path / "absent"))
    monkeypatch.setenv("WARPWRIGHT_CACHE_DIR", str(tmp_path / "cache"))
    tools.find.cache_clear()
    try:
        done = run("dump", SAXPY, "--emit", "resources", "--target", "sm_89")
    finally:
        tools.find.cache_clear()
    assert done.exit_code == 3 and "WARPWRIGHT_PTXAS names" in done.output and "pip install" in done.output


def test_several_kernels_go_to_a_folder(run, write, tmp_path: Path) -> None:
    out = tmp_path / "out"
    done = run("dump", write(), "-o", out)
    assert done.exit_code == 0, done.output
    assert sorted(p.name for p in out.iterdir()) == ["count.ptx", "triple.ptx", "twice.ptx"]


def test_several_cubins_need_a_folder(run, write) -> None:
    done = run("dump", write(), "--emit", "cubin")
    assert done.exit_code == 2 and "name a file with -o" in done.output


def test_constexprs_come_from_the_cases_and_the_command_line(run, write) -> None:
    path = write()
    assert "0f40000000" in run("dump", f"{path}:twice").output
    assert "0f41000000" in run("dump", f"{path}:twice", "--const", "FACTOR=8.0").output


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (("--const", "FACTOR"), "is not NAME=VALUE"),
        (("--const", "COLOUR=3"), "has a constexpr 'COLOUR'"),
        (("--target", "sm_91"), "did you mean sm_90"),
        (("--emit", "wasm"), "wasm"),
    ],
)
def test_a_wrong_command_line(run, write, arguments: tuple[str, ...], said: str) -> None:
    done = run("dump", write(), *arguments)
    assert done.exit_code == 2 and said in done.output


def test_a_kernel_that_is_not_there(run, write) -> None:
    done = run("dump", f"{write()}:thrice")
    assert done.exit_code == 2 and "it has twice, triple, count" in done.output


def test_a_refused_kernel_is_told_at_its_line(run, write) -> None:
    path = write("import warpwright as ww\n\n\n@ww.kernel\ndef k(n: ww.u32):\n    m = n + 1.5\n")
    done = run("dump", path)
    assert done.exit_code == 1 and f"{path}:6:" in done.output and "^" in done.output
    assert "Traceback" not in done.output


def test_a_syntax_error_is_told_at_its_line(run, write) -> None:
    path = write("x = 1\ndef broken(:\n    pass\n")
    done = run("dump", path)
    assert done.exit_code == 1 and f"{path}:2:" in done.output and "SyntaxError" in done.output
    assert "def broken(:" in done.output and "Traceback" not in done.output


def test_a_missing_module_is_told_with_how_to_get_it(run, write) -> None:
    path = write("x = 1\nimport no_such_module_here.part\n")
    done = run("dump", path)
    assert done.exit_code == 1 and f"{path}:2: error: ModuleNotFoundError" in done.output
    assert "pip install no_such_module_here" in done.output


def test_run_calls_main_on_the_device(run, write) -> None:
    done = run("run", "--device", "emu", write(), "one", "--two")
    assert done.exit_code == 0 and "main on emu with ['one', '--two']" in done.output


def test_an_exception_of_the_users_starts_in_the_users_file(run, write, line_of) -> None:
    path = write("def inner():\n    return {}['key']\n\n\ndef main():\n    inner()\n")
    done = run("run", path)
    assert done.exit_code == 1 and "KeyError: 'key'" in done.output
    frames = [line for line in done.output.splitlines() if line.startswith("  File")]
    assert len(frames) == 2 and all(str(path) in frame for frame in frames)
    assert f"line {line_of(path, 'key')}, in inner" in frames[1]


def test_a_file_without_main(run, write) -> None:
    assert run("run", write("x = 1\n")).exit_code == 2


def test_helpers_beside_the_file_are_found(run, write) -> None:
    write("VALUE = 7\n", "beside_the_file.py")
    path = write("import beside_the_file\ndef main():\n    print(beside_the_file.VALUE)\n")
    assert run("run", path).output == "7\n"


@pytest.mark.parametrize("target", ["sm_90a", "gfx942"])
def test_the_ir_around_every_pass(target: str, run) -> None:
    """What is after a pass is before the next one; the last is what `--emit ir` prints."""
    from warpwright.codegen.passes import named

    def ir(emit: str) -> str:
        done = run("dump", f"{SAXPY}:saxpy", "--target", target, "--emit", emit)
        assert done.exit_code == 0, done.output
        return done.output

    before = ir("ir:after=trace")
    texts = {before}
    for name, _ in named():
        assert ir(f"ir:before={name}") == before
        before = ir(f"ir:after={name}")
        texts.add(before)
    assert before == ir("ir") and len(texts) >= 3


def test_a_pass_that_is_not_there(run) -> None:
    done = run("dump", SAXPY, "--emit", "ir:after=inline")
    assert done.exit_code == 2 and "there is no pass 'inline'; there are trace, checks" in done.output
    assert run("dump", SAXPY, "--emit", "ir:before=trace").exit_code == 2
    assert run("dump", SAXPY, "--emit", "asm").exit_code == 2


def test_the_verifier_runs_after_each_pass_in_tests(monkeypatch: pytest.MonkeyPatch) -> None:
    """And once, before selection, where nobody asks for more."""
    from warpwright.codegen import passes, pipeline
    from warpwright.codegen.ir.parse import parse_function

    assert pipeline._verifying()
    ran: list[str] = []
    text = _traced()
    monkeypatch.setattr(passes, "verify", lambda fn: ran.append("pass"))
    monkeypatch.setattr(pipeline, "verify", lambda fn: ran.append("pipeline"))
    pipeline._prepared(parse_function(text), 2, 32, None)
    assert ran.count("pipeline") == 2 and "pass" in ran
    ran.clear()
    monkeypatch.delenv("WARPWRIGHT_VERIFY")
    pipeline._prepared(parse_function(text), 2, 32, None)
    assert ran == ["pipeline"]


def _traced() -> str:
    import importlib.util

    from warpwright.codegen.ir.print import print_function
    from warpwright.isa.targets import parse_target

    spec = importlib.util.spec_from_file_location("saxpy_of_a_test", SAXPY)
    assert spec is not None and spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    found: list[str] = []
    module.saxpy.stages(
        parse_target("sm_90a"), module.saxpy.constexprs({}), lambda n, ir: found.append(print_function(ir))
    )
    return found[0]
