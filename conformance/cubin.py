"""PTX through an assembler of the caller's choice.

Needs a ptxas. Gives `make_cubin`, `Refused`. Invariant: an answer within `LIMIT` seconds, a cubin or what the tool said.
"""

from __future__ import annotations

import subprocess
import tempfile
from pathlib import Path

#: Seconds that an assembler may take for a batch.
LIMIT = 120


class Refused(Exception):
    """The assembler refuses the text; its own words."""


def make_cubin(text: str, target: str, assembler: str) -> bytes:
    """The cubin of `text`; `assembler` is a path and a level, such as `/usr/bin/ptxas -O0`. Raises Refused."""
    path, _, level = assembler.rpartition(" ")
    with tempfile.TemporaryDirectory(prefix="warpwright-") as folder:
        source, result = Path(folder) / "cases.ptx", Path(folder) / "cases.cubin"
        source.write_text(text, encoding="utf-8")
        command = [path, level, f"-arch={target}", str(source), "-o", str(result)]
        try:
            done = subprocess.run(command, capture_output=True, text=True, timeout=LIMIT)
        except subprocess.TimeoutExpired:
            raise Refused(f"no answer in {LIMIT} s") from None
        if done.returncode:
            raise Refused((done.stderr or f"exit code {done.returncode}").strip().splitlines()[0])
        return result.read_bytes()
