"""What ptxas and LLVM say of lost performance and dropped requests, as Python warnings at the kernel's lines.

Gives `VendorWarning` and `tell(target, found)`. A compiler that ignores `setmaxnreg`, serialises wgmma or drops a register
budget builds a kernel that runs, and nobody reads its log. Each message is issued once a process and target; `report()`
has them all. Spills without a promise are in the resources, and are no warning.
"""

from __future__ import annotations

import warnings
from collections.abc import Iterable
from typing import Any

from ..codegen.diagnostics import Diagnostic

_SPILLS = " spills registers"
_told: set[tuple[str, Diagnostic]] = set()


class VendorWarning(UserWarning):
    """ptxas or LLVM reported lost performance, or a request that it did not follow."""


def tell(target: str, found: Iterable[Diagnostic]) -> None:
    """Issue what was not told yet."""
    for d in found:
        if d.severity != "warning" or _SPILLS in d.message or (target, d) in _told:
            continue
        _told.add((target, d))
        parts = [d.message, *(f"{k}: {v}" for k, v in (("found", d.found), ("help", d.suggestion)) if v)]
        warnings.warn_explicit(
            f"{target}: {'; '.join(parts)}",
            VendorWarning,
            d.location.file or "<kernel>",
            max(1, d.location.line),
        )


def plain(found: Iterable[Diagnostic]) -> list[dict[str, Any]]:
    """Diagnostics as a report has them: message, place, what was found, what to do."""
    return [
        {
            "message": d.message,
            "severity": d.severity,
            "at": str(d.location) if d.location.line else None,
            "found": d.found,
            "help": d.suggestion,
        }
        for d in found
    ]
