"""`docs/emulator.md` tells the truth: its example runs, and its table has the kinds of faults that there are."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from warpwright.emulator.core.faults import CHECKS, trapped

ROOT = Path(__file__).parent.parent.parent
PAGE = (ROOT / "docs" / "emulator.md").read_text()


def test_the_example_runs(capsys: pytest.CaptureFixture[str]) -> None:
    code = re.search(r"```python\n(.*?)```", PAGE, re.DOTALL)
    assert code is not None
    exec(compile(code[1], "docs/emulator.md", "exec"), {})
    assert capsys.readouterr().out == "[0 2 4 6] 64\n"


def test_the_table_has_every_kind() -> None:
    raised: set[str] = set()
    for path in [*(ROOT / "emulator" / "core").rglob("*.py"), *(ROOT / "emulator" / "ptx").rglob("*.py")]:
        text = path.read_text()
        raised |= set(re.findall(r'DeviceFault\(\s*"([a-z-]+)"', text))
        raised |= set(re.findall(r'_fault\(\s*wave,[^"]*?op,\s*"([a-z-]+)"', text))
        raised |= set(re.findall(r'_stop\(wave,[^"]*?"([a-z-]+)"', text))
    raised |= {kind for kind, _ in CHECKS.values()} | {trapped("")[0]}
    listed = {
        k for row in re.findall(r"^\| (`.*?) \|", PAGE, re.MULTILINE) for k in re.findall(r"`([a-z-]+)`", row)
    }
    assert listed == raised - {"bad-allocation"}
