"""The README says what is so: its example runs, its PTX is what is printed, its refusal is what is said.

`--bless` rewrites the PTX block.
"""

from __future__ import annotations

import contextlib
import io
import linecache
import re
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

import warpwright as ww

README = Path(__file__).parents[2] / "README.md"


def run(source: str, name: str) -> dict[str, Any]:
    """Execute `source` as the file `name`, its output thrown away."""
    linecache.cache[name] = (len(source), None, source.splitlines(keepends=True), name)
    namespace: dict[str, Any] = {"__name__": "readme"}
    with contextlib.redirect_stdout(io.StringIO()):
        exec(compile(source, name, "exec"), namespace)
    return namespace


def python_block() -> str:
    found = re.search(r"^```python\n(.*?)^```$", README.read_text(), re.MULTILINE | re.DOTALL)
    assert found
    return found[1]


def test_the_example_runs_and_prints_this_ptx(request: pytest.FixtureRequest) -> None:
    space = run(python_block(), "saxpy.py")
    assert space["y"].tolist() == [2.0 * i + 1 for i in range(1000)]
    text = ww.compile(space["saxpy"], target="sm_90a").ptx
    shown = "\n".join(line for line in text.splitlines() if not line.lstrip().startswith(".loc"))
    page = README.read_text()
    block = re.compile(r"(<!-- ptx:[^\n]*-->\n```\n)(.*?)(\n```)", re.DOTALL)
    if request.config.getoption("--bless"):
        README.write_text(block.sub(lambda m: m[1] + shown + m[3], page))
        page = README.read_text()
    found = block.search(page)
    assert found and found[2] == shown, "run pytest --bless and read the change"


def test_the_refusal_is_said_so() -> None:
    source = (
        "import warpwright as ww\nfrom warpwright import f32, u32\n\n\n@ww.kernel\n"
        "def wrong(a: f32, y: ww.ptr[f32]):\n    i = ww.global_id()\n    y[i] = a * i\n"
    )
    with pytest.raises(ww.CompileError) as caught:
        ww.compile(run(source, "samples/wrong.py")["wrong"])
    assert str(caught.value) in README.read_text()


def test_the_commands_exist() -> None:
    command = [sys.executable, "-m", "warpwright.cli", "--help"]
    said = subprocess.run(command, capture_output=True, text=True, check=True).stdout
    words = re.findall(r"^warpwright (\w+)(?: \| (\w+))?", README.read_text(), re.MULTILINE)
    assert words
    for word in [w for pair in words for w in pair if w]:
        assert re.search(rf"\b{word}\b", said), word
