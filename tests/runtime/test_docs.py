"""The page about launching runs as it stands."""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

import warpwright as ww

PAGE = Path(__file__).parents[2] / "docs" / "launching.md"


def test_launching(module: Callable[..., Any], capsys: pytest.CaptureFixture[str]) -> None:
    blocks = re.findall(r"^```python\n(.*?)^```", PAGE.read_text(), re.M | re.S)
    assert len(blocks) == 5
    try:
        found = module("\n".join(blocks))
    finally:
        ww.use("emu", target="sm_90a")
    assert found.x[0] == 3.0 * 2.0**6
    assert "['scale']" in capsys.readouterr().out
