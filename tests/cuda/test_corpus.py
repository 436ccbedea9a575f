"""Every CUDA source here, compiled by nvcc, computes on the emulator what its C++ says.

Needs the committed PTX (no nvcc). Also: the corpus is complete, and the results do not depend on the
sanitizer.
"""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

HERE = Path(__file__).parent
sys.path.insert(0, str(HERE))

import more_cases  # noqa: E402
from cases import CASES  # noqa: E402
from runner import Runner  # noqa: E402


def test_every_source_has_a_case() -> None:
    sources = {p.stem for p in HERE.glob("*.cu")}
    assert sources == set(CASES) == {p.stem for p in HERE.glob("*.ptx")}
    assert len(sources) >= 25
    assert more_cases.CASES is CASES


@pytest.mark.parametrize("sanitize", ["full", "off"])
@pytest.mark.parametrize("name", sorted(CASES))
def test_case(name: str, sanitize: str) -> None:
    CASES[name](Runner(name, sanitize=sanitize))
