"""NVIDIA targets and their limits, one row each.

Needs the requirement clauses of the instruction rows. Gives `TARGETS`, `parse_target`, `supports`,
`least_version` and `UnknownTarget`. Limits are from the CUDA programming guide's table of compute
capabilities and `cuda_occupancy.h` of CUDA 13.0; the least PTX version of each target is what ptxas 13.0
accepts (sm_88: the manual's 9.0, ptxas takes 7.3).
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .ptx.notation import Clause


@dataclass(frozen=True, slots=True)
class Target:
    """One `.target`. Sizes in bytes; registers are 32 bits wide; granules are what the hardware allocates in.

    `variant` is "" for a target whose code runs on every later one, "a" for one whose code runs only there,
    "f" for one whose code runs on its family.
    """

    name: str
    number: int
    variant: str
    family: int  # the least number of the family that `a` and `f` features are shared in; 0: none
    min_ptx: tuple[int, int]
    threads_per_sm: int
    blocks_per_sm: int
    shared_per_sm: int
    shared_per_block: int  # at most, asked for at launch
    cluster: int  # blocks a cluster that every device takes; 0: no clusters
    cluster_max: int  # with the non-portable attribute
    warp_size: int = 32
    threads_per_block: int = 1024
    block_dims: tuple[int, int, int] = (1024, 1024, 64)
    grid_dims: tuple[int, int, int] = (2**31 - 1, 65535, 65535)
    registers_per_sm: int = 65536
    registers_per_block: int = 65536
    registers_per_thread: int = 255
    register_granule: int = 256  # registers a warp
    register_step: int = 8  # registers a thread
    shared_default: int = 48 * 1024  # without asking
    shared_granule: int = 128
    shared_reserved: int = 1024  # a block, by the system
    constant: int = 64 * 1024
    param_bytes: int = 32764  # up to PTX 8.0: 4096
    local_per_thread: int = 512 * 1024
    barriers: int = 16

    @property
    def warps_per_sm(self) -> int:
        return self.threads_per_sm // self.warp_size

    @property
    def vendor(self) -> str:
        return "nvidia"

    def __str__(self) -> str:
        return self.name


class UnknownTarget(ValueError):
    """A target name that has no row; `suggestion` is the nearest that has."""

    def __init__(self, name: str, suggestion: str | None) -> None:
        super().__init__(f"there is no target {name!r}; there are {', '.join(TARGETS)}")
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


def _read() -> dict[str, Target]:
    found: dict[str, Target] = {}
    for number, variants, family, threads, blocks, per_sm, per_block, cluster, cluster_max in _ROWS:
        for variant, version in variants.items():
            old = number < 80
            row = Target(
                f"sm_{number}{variant}", number, variant, family if variant else 0, version,
                threads, blocks, per_sm, per_block, cluster, cluster_max,
                shared_granule=256 if old else 128,
                shared_reserved=0 if old else 1024,
            )  # fmt: skip
            found[row.name] = row
    return found


TARGETS: dict[str, Target] = _read()


def parse_target(name: str) -> Target:
    """The row of `name`; `UnknownTarget` suggests the nearest. `90a` and `compute_90a` mean `sm_90a`."""
    spelled = name.strip().lower().removeprefix("compute_").removeprefix("sm_").removeprefix("sm")
    row = TARGETS.get(f"sm_{spelled}")
    if row is None:
        raise UnknownTarget(name, _nearest(spelled))
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
