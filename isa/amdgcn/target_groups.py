"""Names for sets of targets in rows: `all`, a chip, a chip with one width of waves, a family, `gfx11+`.

Needs the targets. Gives `groups()`.
"""

from __future__ import annotations

from functools import cache

from .targets import TARGETS


@cache
def groups() -> dict[str, frozenset[str]]:
    """Group -> targets. A chip's name is the chip with all its waves, where as a target it is the narrow ones."""
    found = {"all": frozenset(TARGETS)}
    for target in TARGETS.values():
        for group in (target.chip, f"{target.chip}:wave{target.warp_size}", target.family):
            found[group] = found.get(group, frozenset()) | {target.name}
    found["gfx11+"] = found["rdna3"] | found["rdna4"] | found["gfx1250"]
    found["gfx10+"] = found["rdna2"] | found["gfx11+"]
    found["gfx12+"] = found["rdna4"] | found["gfx1250"]
    for wave in (32, 64):
        found[f"wave{wave}"] = frozenset(t.name for t in TARGETS.values() if t.warp_size == wave)
    return found
