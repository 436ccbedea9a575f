"""What the benchmarks share: clocks, versions, tables and JSON.

Needs nothing of a GPU. Gives `best`, `versions`, `machine`, `show`, `save`. Invariant: results name no host and no path.
"""

from __future__ import annotations

import gc
import json
import os
import platform
import time
from collections.abc import Callable, Sequence
from importlib import metadata
from pathlib import Path
from typing import Any


def best(action: Callable[[], object], repeats: int = 5) -> float:
    """Seconds of the fastest of several runs."""
    times = []
    for _ in range(repeats):
        gc.collect()
        start = time.perf_counter()
        action()
        times.append(time.perf_counter() - start)
    return min(times)


def versions(*distributions: str) -> dict[str, str]:
    """Python and the installed versions; what is not installed is left out."""
    found = {"python": platform.python_version()}
    for name in distributions:
        try:
            found[name] = metadata.version(name)
        except metadata.PackageNotFoundError:
            continue
    return found


def machine() -> dict[str, Any]:
    """The size of the machine."""
    pages, size = os.sysconf("SC_PHYS_PAGES"), os.sysconf("SC_PAGE_SIZE")
    return {
        "cpus": os.cpu_count(),
        "memory_gib": round(pages * size / 2**30),
        "system": platform.system(),
        "architecture": platform.machine(),
    }


def show(title: str, heads: Sequence[str], rows: Sequence[Sequence[Any]]) -> None:
    """A table of plain text, numbers to the right."""
    cells = [[f"{c:.4g}" if isinstance(c, float) else str(c) for c in row] for row in rows]
    widths = [max(len(h), *(len(row[i]) for row in cells)) if cells else len(h) for i, h in enumerate(heads)]
    print(f"\n{title}")
    for line in [list(heads), ["-" * w for w in widths], *cells]:
        print(
            "  ".join(
                [line[0].ljust(widths[0]), *(c.rjust(w) for c, w in zip(line[1:], widths[1:]))]
            ).rstrip()
        )


def save(path: str | None, name: str, found: dict[str, Any], *distributions: str) -> None:
    """Write the results as JSON, with versions and the size of the machine."""
    if path is None:
        return
    whole = {"benchmark": name, "versions": versions(*distributions), "machine": machine(), **found}
    Path(path).write_text(json.dumps(whole, indent=2) + "\n")
