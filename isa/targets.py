"""NVIDIA targets and their limits, one row each; every target by its name.

Needs the requirement clauses of the instruction rows, and AMD's rows. Gives `TARGETS`, `parse_target` (of both vendors),
`supports`, `least_version` and `UnknownTarget`. Limits are from the CUDA programming guide's table of compute
capabilities and `cuda_occupancy.h` of CUDA 13.0; the least PTX version of each target is what ptxas 13.0
accepts (sm_88: the manual's 9.0, ptxas takes 7.3).
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING

from .target import Target

if TYPE_CHECKING:
    from .ptx.notation import Clause


__all__ = [
    "TARGETS",
    "NvidiaTarget",
    "Target",
    "UnknownTarget",
    "all_targets",
    "describe",
    "has",
    "least_version",
    "nvidia_target",
    "parse_target",
    "supports",
]


@dataclass(frozen=True, slots=True, kw_only=True)
class NvidiaTarget(Target):
    """One `.target`. Registers are 32 bits wide; granules are what the hardware allocates in.

    `variant` is "" for a target whose code runs on every later one, "a" for one whose code runs only there,
    "f" for one whose code runs on its family.
    """

    variant: str
    family: int  # the least number of the family that `a` and `f` features are shared in; 0: none
    min_ptx: tuple[int, int]
    threads_per_sm: int
    blocks_per_sm: int
    shared_per_sm: int
    registers_per_sm: int = 65536
    registers_per_block: int = 65536
    registers_per_thread: int = 255
    register_granule: int = 256  # registers a warp
    register_step: int = 8  # registers a thread
    shared_granule: int = 128
    shared_reserved: int = 1024  # a block, by the system
    local_per_thread: int = 512 * 1024
    barriers: int = 16

    @property
    def warps_per_sm(self) -> int:
        return self.threads_per_sm // self.warp_size


class UnknownTarget(ValueError):
    """A target name that has no row; `suggestion` is the nearest that has."""

    def __init__(self, name: str, suggestion: str | None) -> None:
        super().__init__(f"there is no target {name!r}; there are {', '.join(all_targets())}")
        self.name = name
        self.suggestion = suggestion


K = 1024
# number, {variant: least PTX}, family, threads, blocks, shared an SM and a block, clusters: portable, most
_ROWS: list[tuple[int, dict[str, tuple[int, int]], int, int, int, int, int, int, int]] = [
    (75, {"": (6, 3)}, 0, 1024, 16, 64 * K, 64 * K, 0, 0),
    (80, {"": (7, 0)}, 0, 2048, 32, 164 * K, 163 * K, 0, 0),
    (86, {"": (7, 1)}, 0, 1536, 16, 100 * K, 99 * K, 0, 0),
    (87, {"": (7, 4)}, 0, 1536, 16, 164 * K, 163 * K, 0, 0),
    (88, {"": (9, 0)}, 0, 1536, 16, 100 * K, 99 * K, 0, 0),
    (89, {"": (7, 8)}, 0, 1536, 24, 100 * K, 99 * K, 0, 0),
    (90, {"": (7, 8), "a": (8, 0)}, 0, 2048, 32, 228 * K, 227 * K, 8, 16),
    (100, {"": (8, 6), "a": (8, 6), "f": (8, 8)}, 100, 2048, 32, 228 * K, 227 * K, 8, 16),
    (103, {"": (8, 8), "a": (8, 8), "f": (8, 8)}, 100, 2048, 32, 228 * K, 227 * K, 8, 16),
    (110, {"": (9, 0), "a": (9, 0), "f": (9, 0)}, 110, 1536, 24, 228 * K, 227 * K, 8, 16),
    (120, {"": (8, 7), "a": (8, 7), "f": (8, 8)}, 120, 1536, 24, 100 * K, 99 * K, 8, 8),
    (121, {"": (8, 8), "a": (8, 8), "f": (8, 8)}, 120, 1536, 24, 100 * K, 99 * K, 8, 8),
]


def _read() -> dict[str, NvidiaTarget]:
    found: dict[str, NvidiaTarget] = {}
    for number, variants, family, threads, blocks, per_sm, per_block, cluster, cluster_max in _ROWS:
        for variant, version in variants.items():
            old = number < 80
            row = NvidiaTarget(
                name=f"sm_{number}{variant}",
                number=number,
                vendor="nvidia",
                warp_size=32,
                shared_per_block=per_block,
                shared_default=48 * K,
                cluster=cluster,
                cluster_max=cluster_max,
                block_dims=(1024, 1024, 64),
                grid_dims=(2**31 - 1, 65535, 65535),
                constant=64 * K,
                param_bytes=32764,  # up to PTX 8.0: 4096
                variant=variant,
                family=family if variant else 0,
                min_ptx=version,
                threads_per_sm=threads,
                blocks_per_sm=blocks,
                shared_per_sm=per_sm,
                shared_granule=256 if old else 128,
                shared_reserved=0 if old else 1024,
            )
            found[row.name] = row
    return found


TARGETS: dict[str, NvidiaTarget] = _read()


def all_targets() -> dict[str, Target]:
    """The rows of every vendor by name, NVIDIA's first."""
    from .amdgcn.targets import TARGETS as AMD

    return {**TARGETS, **AMD}


def nvidia_target(name: str) -> NvidiaTarget:
    """The row of an NVIDIA target; `UnknownTarget` for any other name."""
    found = parse_target(name)
    if not isinstance(found, NvidiaTarget):
        raise UnknownTarget(name, None)
    return found


def parse_target(name: str) -> Target:
    """The row of `name`; `UnknownTarget` suggests the nearest. `90a` and `compute_90a` mean `sm_90a`."""
    if not isinstance(name, str) or len(name) > 64:
        raise UnknownTarget(str(name)[:64] if isinstance(name, str) else type(name).__name__, None)
    lower = name.strip().lower()
    if lower.startswith("gfx"):
        return _amd(name, lower)
    spelled = lower.removeprefix("compute_").removeprefix("sm_").removeprefix("sm")
    row = TARGETS.get(f"sm_{spelled}")
    if row is None:
        raise UnknownTarget(name, _nearest(spelled))
    return row


def _amd(name: str, lower: str) -> Target:
    """A chip, with the width of its wavefronts where that is given: `gfx1100`, `gfx1100:wave64`, `gfx942:wave64`."""
    from .amdgcn.targets import TARGETS as AMD

    chip, _, wave = lower.partition(":")
    row = AMD.get(lower)
    if row is None and wave and (alone := AMD.get(chip)) is not None and wave == f"wave{alone.warp_size}":
        row = alone
    if row is None:
        from difflib import get_close_matches

        near = [chip] if chip in AMD else get_close_matches(lower, AMD, 1)
        raise UnknownTarget(name, near[0] if near else None)
    return row


def _nearest(spelled: str) -> str | None:
    digits = "".join(c for c in spelled if c.isdigit())
    if not digits:
        return None
    same = [t for t in TARGETS.values() if t.variant == spelled[len(digits) :]] or list(TARGETS.values())
    return min(same, key=lambda t: abs(t.number - int(digits))).name


@cache
def has(target: str, wanted: str) -> bool:
    """Whether `target` has `wanted`: a plain one or a later; that `a` itself; one of that `f`'s family."""
    if not wanted or target == wanted:
        return True
    have = TARGETS[target]
    if wanted[-1] == "a":
        return False
    number = int(wanted[3:].rstrip("f"))
    if wanted[-1] == "f":
        family = TARGETS[wanted].family if wanted in TARGETS else number
        return have.family == family and have.number >= number
    return have.number >= number


def supports(target: str | Target, requires: Iterable[Clause]) -> bool:
    """Whether every clause has an alternative on `target`, at some PTX version."""
    name = str(target)
    return all(any(has(name, wanted) for _, wanted in clause) for clause in requires)


def least_version(target: str | Target, requires: Iterable[Clause]) -> tuple[int, int] | None:
    """The lowest PTX version with which `target` has all of `requires`; None where it never does."""
    name = str(target)
    needed = TARGETS[name].min_ptx
    for clause in requires:
        versions = [version for version, wanted in clause if has(name, wanted)]
        if not versions:
            return None
        needed = max(needed, min(versions))
    return needed


def describe(requires: Iterable[Clause]) -> str:
    """A requirement in words: `sm_80 or later`, `sm_90a only, or the sm_100 family`."""
    words = []
    for clause in requires:
        parts = dict.fromkeys(_words(wanted) for _, wanted in clause if wanted)
        if parts:
            words.append(" or ".join(parts))
    return "; ".join(dict.fromkeys(words)) or "any target"


def _words(wanted: str) -> str:
    if wanted[-1] == "a":
        return wanted
    if wanted[-1] == "f":
        return f"{wanted} and its family"
    return f"{wanted} or later"
