"""Performs docs/adding-an-instruction.md on a copy of the package that lacks the instruction, and runs what it promises."""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
PAGE = ROOT / "docs" / "adding-an-instruction.md"
LAYERS = ("isa", "regalloc", "codegen", "emulator", "dsl", "runtime", "conformance", "cli")
NAME = "cnot"


def blocks() -> dict[str, str]:
    """File -> text of the page's blocks that name one."""
    found = re.findall(r"^```\w+ (\S+)\n(.*?)^```$", PAGE.read_text(), re.MULTILINE | re.DOTALL)
    return dict(found)


def without(text: str, file: str) -> str:
    """A file of the package without what it says of the instruction."""
    if file.startswith("isa/"):
        return re.sub(rf"^== {NAME} .*?(?=^== |\"\"\")", "", text, flags=re.MULTILINE | re.DOTALL)
    return _drop(text)


def _drop(text: str) -> str:
    """A Python file without the function under the decorator that names the instruction."""
    lines = text.splitlines(keepends=True)
    start = next(i for i, line in enumerate(lines) if re.match(rf'@\w+\("{NAME}"\)', line))
    end = start + 2
    while end < len(lines) and (lines[end][0].isspace() or not lines[end].strip()):
        end += 1
    return "".join(lines[:start] + lines[end:])


@pytest.fixture
def bare(tmp_path: Path) -> Path:
    """A folder that holds a copy of the package without the instruction."""
    package = tmp_path / "warpwright"
    for layer in LAYERS:
        shutil.copytree(ROOT / layer, package / layer, ignore=shutil.ignore_patterns("__pycache__"))
    for name in ("__init__.py", "py.typed"):
        shutil.copy(ROOT / name, package / name)
    for file in blocks():
        path = package / file
        path.write_text(without(path.read_text(), file))
    return tmp_path


@pytest.fixture
def copy(bare: Path) -> Path:
    """The same with the page's blocks applied."""
    for file, text in blocks().items():
        path = bare / "warpwright" / file
        old = path.read_text()
        if file.startswith("isa/"):
            head, quotes, tail = old.rpartition('"""')
            path.write_text(f"{head}\n{text}{quotes}{tail}")
        else:
            path.write_text(f"{old}\n\n{text}")
    return bare


def python(folder: Path, *command: str) -> subprocess.CompletedProcess[str]:
    """Run Python where `warpwright` is the copy."""
    return subprocess.run(
        [sys.executable, *command],
        cwd=folder,
        capture_output=True,
        text=True,
        env={"PYTHONPATH": str(folder), "PATH": "/usr/bin:/bin", "HOME": str(folder)},
    )


def cli(folder: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    return python(folder, "-c", "from warpwright.cli.main import main; main()", *arguments)


def test_the_page_touches_three_files() -> None:
    files = list(blocks())
    assert len(files) == 3
    for folder in ("isa/ptx/", "emulator/ptx/semantics/", "conformance/reference/"):
        assert sum(f.startswith(folder) for f in files) == 1


def test_without_the_page_the_instruction_is_unknown(bare: Path) -> None:
    """Else the page would add nothing."""
    done = cli(bare, "isa", f"{NAME}.b32")
    assert done.returncode == 1 and f"there is no instruction '{NAME}'" in done.stdout + done.stderr
    assert "cases" not in cli(bare, "conformance", "--filter", NAME, "--jobs", "1").stdout


KERNEL = f"""
import numpy as np
import warpwright as ww
from warpwright import ptx, u32

@ww.kernel
def k(a: ww.ptr[u32], out: ww.ptr[u32]):
    i = ww.global_id()
    out[i] = ptx.{NAME}.b32(a[i])

a = np.arange(64, dtype=np.uint32) % 3
out = np.full_like(a, 9)
k.launch(a, out, grid=2, block=32, device="emu")
assert out.tolist() == [int(x == 0) for x in a]
print(ww.compile(k, target="sm_75").ptx)
"""


def test_the_call_the_checks_and_the_emulator_have_it(copy: Path) -> None:
    (copy / "use.py").write_text(KERNEL)
    done = python(copy, "use.py")
    assert done.returncode == 0, done.stdout + done.stderr
    assert f"{NAME}.b32 %" in done.stdout
    (copy / "wrong.py").write_text(KERNEL.replace(f"{NAME}.b32(a[i])", f"{NAME}.b32(a[i], 1)"))
    done = python(copy, "wrong.py")
    assert done.returncode != 0 and "wrong.py:9" in done.stderr and "too many operands" in done.stderr


def test_stub_and_reference_pages_have_it(copy: Path) -> None:
    script = (
        "from warpwright.dsl.stubs import stub_text\nfrom warpwright.isa.ptx.pages import pages\n"
        f"assert 'class _{NAME}:' in stub_text()\nassert '## {NAME}' in pages()['logic.md']\n"
    )
    done = python(copy, "-c", script)
    assert done.returncode == 0, done.stdout + done.stderr
    assert "emulator: exact" in cli(copy, "isa", NAME).stdout


def test_the_suite_makes_its_cases_and_they_pass(copy: Path) -> None:
    done = cli(copy, "conformance", "--filter", f"{NAME}.*", "--jobs", "1", "--json", "run.json")
    assert done.returncode == 0, done.stdout + done.stderr
    assert "3" in done.stdout
    wrong = copy / "warpwright" / "conformance" / "reference" / "logic.py"
    wrong.write_text(wrong.read_text().replace("int(a == 0)", "int(a == 1)"))
    assert cli(copy, "conformance", "--filter", f"{NAME}.*", "--jobs", "1").returncode == 1
