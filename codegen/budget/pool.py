"""Launch bounds of registers: refused where no multiprocessor has them, and read back from what ptxas built.

Gives `check_bounds(attrs, target, where)`, and `read_back(text, name, target, resources, dynamic)`, which compares ptxas'
resources with the bounds in the text.
"""

from __future__ import annotations

import math
import re
from collections.abc import Mapping
from typing import Any

from ...isa.targets import NvidiaTarget
from ...regalloc.occupancy import occupancy
from ...regalloc.register_pool import allocated
from ..diagnostics import Diagnostic, Location, refuse
from ..ptx.lines import LineMap
from ..ptx.resources import Resources

_BOUND = re.compile(r"^\s*\.(maxnreg|minnctapersm|maxntid)\s+([\d, ]+)", re.M)


def check_bounds(attrs: Mapping[str, Any], target: NvidiaTarget, where: Location) -> None:
    """Refuse `max_regs`, `threads` and `min_blocks` that together are more than a multiprocessor has."""
    registers, blocks, threads = attrs.get("max_regs"), attrs.get("min_blocks"), attrs.get("threads")
    if not registers or not blocks or threads is None:
        return
    total = threads if isinstance(threads, int) else math.prod(threads)
    warps = -(-total // target.warp_size)
    need = allocated(registers) * warps * target.warp_size * blocks
    if need > target.registers_per_sm:
        fits = target.registers_per_sm // (warps * target.warp_size * blocks) // 8 * 8
        refuse(
            "the launch bounds want more registers than a multiprocessor has",
            where,
            expected=f"max_regs x threads x min_blocks of at most {target.registers_per_sm}",
            found=f"{allocated(registers)} x {warps * target.warp_size} x {blocks} = {need}",
            suggestion=f"max_regs={fits}, or min_blocks={max(1, target.registers_per_sm * blocks // need)}",
        )


def read_back(
    text: str, name: str, target: NvidiaTarget, resources: Resources, dynamic: int
) -> list[Diagnostic]:
    """What ptxas did not keep of the bounds in a text of one kernel."""
    said = {m[1]: [int(w) for w in m[2].replace(",", " ").split()] for m in _BOUND.finditer(text)}
    found, where = [], LineMap(text).function(name)
    if "maxnreg" in said and resources.registers > said["maxnreg"][0]:
        found.append(
            Diagnostic(
                f"ptxas did not keep {name} in max_regs={said['maxnreg'][0]}", where, "warning",
                found=f"{resources.registers} registers",
            )
        )  # fmt: skip
    if "minnctapersm" in said and "maxntid" in said:
        wanted, threads = said["minnctapersm"][0], math.prod(said["maxntid"])
        now = occupancy(target, threads, resources.registers, resources.shared + dynamic)
        if now.blocks < wanted:
            found.append(
                Diagnostic(
                    f"fewer blocks of {name} than min_blocks={wanted} fit a multiprocessor", where, "warning",
                    found=f"{now.blocks}, limited by {' and '.join(now.limits)}",
                )
            )  # fmt: skip
    return found
