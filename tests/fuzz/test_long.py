"""The tier of long runs: the fuzzers on more seeds than the usual tests take. `pytest -m long`; `.ci/run` runs it, too."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

import pytest

FOLDER = Path(__file__).parent
#: Script -> its arguments; about a minute of one core each.
RUNS = {
    "python_state": ("--first", "300000", "--count", "1000"),
    "differential": ("--first", "300000", "--count", "600"),
    "registers": ("--first", "300000", "--count", "1500"),
    "vendors": ("--first", "300000", "--count", "120", "--turns"),
    "budgets": ("--first", "300000", "--count", "40"),
    "ptx_mutants": ("--first", "300000", "--count", "800", "--jobs", "1"),
}


@pytest.mark.long
@pytest.mark.parametrize("name", RUNS)
def test_a_fuzzer_on_more_seeds(name: str) -> None:
    command = [sys.executable, str(FOLDER / f"{name}.py"), *RUNS[name]]
    done = subprocess.run(command, capture_output=True, text=True, timeout=1500)
    said = done.stdout[-3000:] + done.stderr[-3000:]
    assert done.returncode == 0, said
    assert re.search(r"\d", done.stdout) and not re.search(r"\b[1-9]\d* (failed|wrong)", done.stdout), said
