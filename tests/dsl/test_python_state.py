"""Python state under device control flow: `python_state.txt` holds programs, each thread's result is Python's own."""

from __future__ import annotations

import sys
from pathlib import Path

import numpy as np
import pytest

sys.path.insert(0, str(Path(__file__).parents[1] / "fuzz"))
from plain_python import Program  # type: ignore[import-not-found]
from python_state import expected, found  # type: ignore[import-not-found]


def programs() -> list[Program]:
    """The paragraphs of the file, as programs of their own."""
    made = []
    text = Path(__file__).with_name("python_state.txt").read_text()
    for part in text.split("\n== ")[1:]:
        title, _, rest = part.partition("\n")
        module, _, body = f"\n{rest}".partition("\n--\n")
        kernel = "@ww.kernel\ndef kernel(o: ww.ptr[s32]):\n    t = s32(ww.tid.x)\n"
        kernel += "".join(f"    {line}\n" for line in body.splitlines())
        source = f"import warpwright as ww\nfrom warpwright import s32\n{module}\n{kernel}"
        made.append(Program(title, source))
    return made


PROGRAMS = programs()


@pytest.mark.parametrize("program", PROGRAMS, ids=[str(p.seed) for p in PROGRAMS])
def test_each_thread_means_what_python_means(program: Program) -> None:
    np.testing.assert_array_equal(found(program, outputs=4), expected(program, outputs=4))
