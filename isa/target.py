"""What every target has, whoever makes it.

Needs nothing. Gives `Target`, the base of `isa.targets.NvidiaTarget` and `isa.amdgcn.targets.AmdTarget`: all that the
language and a launch ask of a machine. What only one vendor has stands in that vendor's class.
"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Target:
    """One machine that code is made for. Sizes in bytes."""

    name: str
    number: int  # of the name; for AMD the digits of gfx... read as hexadecimal
    vendor: str
    warp_size: int
    shared_per_block: int  # at most, asked for at launch
    shared_default: int  # without asking
    cluster: int = 0  # blocks a cluster that every device takes; 0: no clusters
    cluster_max: int = 0  # with the non-portable attribute
    threads_per_block: int = 1024
    block_dims: tuple[int, int, int]
    grid_dims: tuple[int, int, int]
    constant: int  # bytes of constant tables
    param_bytes: int  # of a kernel's parameters

    def __str__(self) -> str:
        return self.name
