"""Wrong programs are refused at their Python line: `refused.txt` holds them, this runs the compiler over each.

What is asserted: a CompileError; the message; the line that carries `# !` (where one does); a caret under real columns;
and that the assembler was never asked.
"""

from __future__ import annotations

import linecache
from dataclasses import dataclass
from pathlib import Path

import pytest

import warpwright as ww
from warpwright.codegen.diagnostics import CompileError

HEAD = """import warpwright as ww
from warpwright import bf16, f32, f64, ptx, s32, u32
"""
SIGNATURE = """@ww.kernel
def kernel(n: u32, i: s32, f: f32, d: f64, p: ww.ptr[u32], q: ww.ptr[f32]):
"""


@dataclass(frozen=True)
class Wrong:
    title: str
    message: str
    target: str
    source: str


def programs() -> list[Wrong]:
    """The paragraphs of `refused.txt`."""
    found = []
    for part in Path(__file__).with_name("refused.txt").read_text().split("\n== ")[1:]:
        head, _, body = part.partition("\n")
        title, message, *rest = (cell.strip() for cell in head.split("|"))
        target = rest[0].removeprefix("target=") if rest else "sm_90a"
        whole = body.startswith(("@", "def", "kernel =")) or "\n@ww.kernel" in body
        text = body if whole else SIGNATURE + "".join(f"    {line}\n" for line in body.splitlines())
        found.append(Wrong(title, message, target, HEAD + text))
    return found


PROGRAMS = programs()


@pytest.mark.parametrize("wrong", PROGRAMS, ids=[w.title for w in PROGRAMS])
def test_refused_at_its_line(wrong: Wrong, monkeypatch: pytest.MonkeyPatch) -> None:
    def assembled(*_: object, **__: object) -> None:
        raise AssertionError("a wrong program reached the assembler")

    monkeypatch.setattr("warpwright.codegen.ptx.assemble.assemble", assembled)
    file = f"<refused: {wrong.title}>"
    lines = wrong.source.splitlines(keepends=True)
    linecache.cache[file] = (len(wrong.source), None, lines, file)
    namespace: dict[str, object] = {"__name__": "refused"}
    with pytest.raises(CompileError) as caught:
        exec(compile(wrong.source, file, "exec"), namespace)
        kernel = namespace["kernel"]
        assert isinstance(kernel, ww.Kernel)
        ww.compile(kernel, target=wrong.target)
    first = caught.value.diagnostics[0]
    assert wrong.message in first.message, first.render()
    assert first.location.file == file, first.render()
    marked = [number for number, line in enumerate(lines, 1) if "# !" in line]
    if marked:
        assert first.location.line == marked[0], first.render()
        shown = first.render().splitlines()
        assert first.location.col > 0 and "^" in shown[2], first.render()


def test_there_are_enough() -> None:
    assert len(PROGRAMS) >= 60
    assert len({w.title for w in PROGRAMS}) == len(PROGRAMS)
