"""The way through ptxas: resources, messages at the user's lines, missing tools, nothing left behind."""

import tempfile
from pathlib import Path

import pytest

from warpwright.codegen import tools
from warpwright.codegen.diagnostics import CompileError, Location
from warpwright.codegen.ptx.assemble import assemble, disassemble
from warpwright.codegen.ptx.lines import LineMap
from warpwright.codegen.ptx.resources import Resources, read_resources

needs_ptxas = pytest.mark.skipif(tools.find("ptxas") is None, reason="no ptxas here")

KERNEL = """.version 8.0
.target sm_90a
.address_size 64
.file 1 "kernel.py"
.shared .align 4 .b8 tile[4096];
.visible .entry k(.param .u64 p)
{
    .reg .b32 %r<4>;
    .reg .b64 %rd<2>;
    .loc 1 5 3
    ld.param.u64 %rd0, [p];
    ld.global.u32 %r1, [%rd0];
    .loc 1 6 9
    st.shared.u32 [tile], %r1;
    bar.sync 3;
    st.global.u32 [%rd0], %r1;
    ret;
}
"""


@needs_ptxas
def test_resources_and_sass() -> None:
    done = assemble(KERNEL, "sm_90a")
    r = done.resources["k"]
    assert r.shared == 4096 and r.spill_stores == r.spill_loads == r.stack == 0 and 4 <= r.registers <= 32
    assert r.barriers >= 1 and done.cubin[:4] == b"\x7fELF" and "ptxas" in done.assembler
    if tools.find("nvdisasm") or tools.find("cuobjdump"):
        assert "EXIT" in disassemble(done.cubin)


@needs_ptxas
def test_an_error_is_at_the_python_line() -> None:
    with pytest.raises(CompileError) as e:
        assemble(KERNEL.replace("bar.sync 3", "bar.sync 99"), "sm_90a")
    (d,) = e.value.diagnostics
    assert d.location == Location("kernel.py", 6, 9) and "out of range" in d.message
    assert d.notes == ("ptxas line 15: bar.sync 99;",)


@needs_ptxas
def test_without_lines_it_is_at_the_ptx_line() -> None:
    with pytest.raises(CompileError) as e:
        assemble(
            "\n".join(
                s for s in KERNEL.replace(".u32 %r1, [", ".u32 %rd1|%r1, [").splitlines() if ".loc" not in s
            ),
            "sm_90a",
        )
    d = e.value.diagnostics[0]
    assert d.location == Location("<ptx>", 11) and "ld.global.u32 %rd1|%r1" in d.render()


@needs_ptxas
def test_a_line_map_of_the_caller() -> None:
    with pytest.raises(CompileError) as e:
        assemble(
            KERNEL.replace("bar.sync 3", "bar.sync 99"), "sm_90a", line_map=lambda n: Location("mine.py", n)
        )
    assert e.value.diagnostics[0].location == Location("mine.py", 15)


@needs_ptxas
def test_spills_and_advice_are_warnings() -> None:
    loads = "\n".join(f"    ld.volatile.global.u32 %r{i}, [%rd0+{4 * i}];" for i in range(100))
    stores = "\n".join(f"    st.volatile.global.u32 [%rd0+{4 * i}], %r{i};" for i in range(100))
    head = "    .reg .b32 %r<100>;\n    .reg .b64 %rd<2>;\n    .loc 1 7 1\n    ld.param.u64 %rd0, [p];"
    body = f"{head}\n{loads}\n{stores}\n"
    text = (
        KERNEL[: KERNEL.index(".visible")]
        + f".visible .entry k(.param .u64 p) .maxnreg 40\n{{\n{body}    ret;\n}}\n"
    )
    done = assemble(text, "sm_90a")
    (spill,) = [d for d in done.diagnostics if "spills" in d.message]
    assert spill.severity == "warning" and spill.location == Location("kernel.py", 7, 1)
    assert done.resources["k"].spill_stores > 0 and str(done.resources["k"].spill_stores) in spill.found
    text = KERNEL.replace("bar.sync 3;", "setmaxnreg.inc.sync.aligned.u32 64;")
    (advice,) = assemble(text, "sm_90a").diagnostics
    assert advice.severity == "warning" and "C7508" in advice.message


@needs_ptxas
def test_a_version_that_ptxas_does_not_know() -> None:
    with pytest.raises(CompileError) as e:
        assemble(KERNEL.replace("8.0", "99.0"), "sm_90a")
    (d,) = e.value.diagnostics
    assert "too old" in d.message and d.found == ".version 99.0" and "pip install" in d.suggestion


def test_an_unknown_target() -> None:
    with pytest.raises(CompileError) as e:
        assemble(KERNEL, "sm_92a")
    assert "sm_92a" in str(e.value) and "sm_90a" in e.value.diagnostics[0].suggestion


@needs_ptxas
def test_no_file_is_left(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path))
    assemble(KERNEL, "sm_90a")
    with pytest.raises(CompileError):
        assemble(KERNEL.replace("ret;", "reet;"), "sm_90a")
    assert list(tmp_path.iterdir()) == []


def test_reading_resources() -> None:
    said = """ptxas info    : 0 bytes gmem
ptxas info    : Compiling entry function 'a' for 'sm_80'
ptxas info    : Function properties for a
    8 bytes stack frame, 12 bytes spill stores, 16 bytes spill loads
ptxas info    : Used 40 registers, used 2 barriers, 72 bytes cumulative stack size, SIZES
ptxas info    : Function properties for helper
    64 bytes stack frame, 1 bytes spill stores, 2 bytes spill loads
ptxas info    : Compiling entry function 'b' for 'sm_80'
ptxas info    : Function properties for b
    0 bytes stack frame, 0 bytes spill stores, 0 bytes spill loads
ptxas info    : Used 6 registers
"""
    said = said.replace("SIZES", "4096 bytes smem, 380 bytes cmem[0], 8 bytes cmem[2]")
    assert read_resources(said) == {
        "a": Resources(40, 4096, 72, 12, 16, 2, 388),
        "b": Resources(6, 0, 0, 0, 0, 0, 0),
    }


def test_line_map_stays_within_a_function() -> None:
    two = KERNEL + ".visible .entry second()\n{\n    ret;\n}\n"
    lines = LineMap(two)
    assert lines.locate(17) == Location("kernel.py", 6, 9)
    assert lines.locate(21).file == "<ptx>" and lines.locate(21).line == 21
    assert lines.function("k") == Location("kernel.py", 5, 3) and lines.function("second").line == 19
    assert lines.function("absent").line == 0


def fake(folder: Path, name: str) -> Path:
    folder.mkdir(parents=True)
    path = folder / name
    path.write_text("#!/bin/sh\necho 'Cuda compilation tools, release 12.4, V12.4.99'\n")
    path.chmod(0o755)
    return path


def test_where_tools_are_looked_for(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(tools, "_pip_folders", lambda: iter([tmp_path / "pip"]))
    monkeypatch.setenv("PATH", str(tmp_path / "path"))
    monkeypatch.setenv("CUDA_HOME", str(tmp_path / "home"))
    monkeypatch.delenv("WARPWRIGHT_PTXAS", raising=False)
    places = {"CUDA_HOME": tmp_path / "home/bin", "PATH": tmp_path / "path", "pip": tmp_path / "pip"}
    for source, folder in places.items():  # each one goes before the ones that are there already
        fake(folder, "ptxas")
        tools.find.cache_clear()
        tool = tools.find("ptxas")
        assert tool.source == source and Path(tool.path).parent == folder and tool.version == (12, 4, 99)
    monkeypatch.setenv("WARPWRIGHT_PTXAS", str(fake(tmp_path / "asked", "mine")))
    tools.find.cache_clear()
    assert tools.find("ptxas").source == "environment"
    monkeypatch.setenv("WARPWRIGHT_PTXAS", "/nowhere/ptxas")
    tools.find.cache_clear()
    with pytest.raises(CompileError) as e:
        tools.require("ptxas")
    assert "/nowhere/ptxas" in str(e.value) and "pip install nvidia-cuda-nvcc" in str(e.value)
    tools.find.cache_clear()
