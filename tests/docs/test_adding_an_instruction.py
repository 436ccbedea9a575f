"""Performs docs/adding-an-instruction.md: applies its blocks to a copy of the package, and runs what it promises."""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
PAGE = ROOT / "docs" / "adding-an-instruction.md"
LAYERS = ("isa", "codegen", "dsl", "runtime", "cli")


def blocks() -> dict[str, str]:
    """File -> text of the page's blocks that name one."""
    found = re.findall(r"^```\w+ (\S+)\n(.*?)^```$", PAGE.read_text(), re.MULTILINE | re.DOTALL)
    return dict(found)


@pytest.fixture
def copy(tmp_path: Path) -> Path:
    """A folder that holds a copy of the package, with the page's blocks applied."""
    package = tmp_path / "warpwright"
    for layer in LAYERS:
        shutil.copytree(ROOT / layer, package / layer, ignore=shutil.ignore_patterns("__pycache__"))
    for name in ("__init__.py", "py.typed"):
        shutil.copy(ROOT / name, package / name)
    for file, text in blocks().items():
        if file.startswith("tests/"):
            (tmp_path / Path(file).name).write_text(text)
            continue
        path = package / file
        old = path.read_text()
        if file.startswith("isa/"):
            head, quotes, tail = old.rpartition('"""')
            path.write_text(f"{head}\n{text}{quotes}{tail}")
        else:
            path.write_text(f"{old}\n\n{text}")
    return tmp_path


def python(folder: Path, *command: str) -> subprocess.CompletedProcess[str]:
    """Run Python where `warpwright` is the copy."""
    return subprocess.run(
        [sys.executable, *command],
        cwd=folder,
        capture_output=True,
        text=True,
        env={"PYTHONPATH": str(folder), "PATH": "/usr/bin:/bin", "HOME": str(folder)},
    )


def test_the_page_adds_one_row_one_function_one_test() -> None:
    files = list(blocks())
    assert len(files) == 3
    assert sum(f.startswith("isa/ptx/") for f in files) == 1
    assert sum(f.startswith("runtime/emulator/semantics/") for f in files) == 1


def test_its_test_passes_on_the_copy(copy: Path) -> None:
    done = python(copy, "-m", "pytest", "-q", "-p", "no:cacheprovider", "test_vmax.py")
    assert done.returncode == 0, done.stdout + done.stderr
    assert "1 passed" in done.stdout


def test_the_row_is_enough_for_everything_else(copy: Path) -> None:
    script = (
        "import warpwright.isa.ptx as isa\n"
        "from warpwright.codegen.ptx.parse import parse\n"
        "from warpwright.codegen.ptx.verify import verify\n"
        "m = isa.match('vmax.u32.u32.s32')\n"
        "assert m.types == ('u32', 'u32', 's32'), m.types\n"
        "text = '.version 6.4\\n.target sm_75\\n.address_size 64\\n.visible .entry k() {\\n.reg .b32 %r<3>;\\n'\n"
        "good, bad = 'vmax.u32.u32.s32 %r0, %r1, %r2;', 'vmax.u32.u32.f32 %r0, %r1, %r2;'\n"
        "assert not verify(parse(text + good + ' ret; }'))\n"
        "assert verify(parse(text + bad + ' ret; }'))\n"
    )
    done = python(copy, "-c", script)
    assert done.returncode == 0, done.stdout + done.stderr


def test_without_the_page_the_instruction_is_unknown() -> None:
    """Else the page would add nothing: then it needs another example."""
    from warpwright.isa.ptx import NoMatch, match

    with pytest.raises(NoMatch):
        match("vmax.u32.u32.s32")
