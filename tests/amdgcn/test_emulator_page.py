"""`docs/amd-emulator.md` tells the truth: its example runs, and its table has the kinds of faults that there are."""

from __future__ import annotations

import re
import sys
from pathlib import Path

import numpy as np

sys.path.insert(0, str(Path(__file__).parent))

from emulated import written

from warpwright.emulator.core.faults import CHECKS, trapped

ROOT = Path(__file__).parent.parent.parent
PAGE = (ROOT / "docs" / "amd-emulator.md").read_text()


def test_the_example_runs() -> None:
    code = re.search(r"```python\n(.*?)```", PAGE, re.DOTALL)
    assert code is not None
    lines = """
    s_load_dwordx2 s[4:5], s[0:1], 0x0
    v_cvt_f32_u32_e32 v1, v0
    v_lshlrev_b32_e32 v2, 2, v0
    s_waitcnt lgkmcnt(0)
    global_store_dword v2, v1, s[4:5]
    """
    space = {"asm": re.sub(r"\bk\b", "kernel", written("gfx942", lines))}
    exec(compile(code[1], "docs/amd-emulator.md", "exec"), space)
    assert np.array_equal(space["y"].copy_out(np.float32), np.arange(64))  # type: ignore[attr-defined]


def test_the_table_has_every_kind() -> None:
    raised: set[str] = set()
    for path in (ROOT / "emulator" / "amdgcn").rglob("*.py"):
        raised |= set(re.findall(r'(?:DeviceFault|batch\.fault)\(\s*"([a-z-]+)"', path.read_text()))
    raised |= {kind for kind, _ in CHECKS.values()} | {trapped("")[0]}
    listed = {
        k for row in re.findall(r"^\| (`.*?) \|", PAGE, re.MULTILINE) for k in re.findall(r"`([a-z-]+)`", row)
    }
    assert raised | {"race"} == listed  # races are those of the PTX emulator
    assert "run on AMD hardware" in PAGE
