"""Special registers: their dtypes, and their values for the lanes of a wave.

Needs the wave's geometry. Gives `special_dtype` and `special_value`. Invariant: what all lanes share is one
element.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from ...core.arrays import Array

if TYPE_CHECKING:
    from ..state.wave import Wave

_WIDE = frozenset(["%clock64", "%globaltimer", "%gridid", "%current_graph_exec"])
_PLAIN = frozenset(
    [
        "%laneid", "%warpid", "%nwarpid", "%smid", "%nsmid", "%clock", "%clock_hi", "%globaltimer_lo",
        "%globaltimer_hi", "%lanemask_eq", "%lanemask_le", "%lanemask_lt", "%lanemask_ge", "%lanemask_gt",
        "%dynamic_smem_size", "%total_smem_size", "%aggr_smem_size", "%cluster_ctarank", "%cluster_nctarank",
        "%reserved_smem_offset_begin", "%reserved_smem_offset_end",
    ]
)  # fmt: skip
_TRIPLES = (
    "%tid", "%ntid", "%ctaid", "%nctaid", "%clusterid", "%nclusterid", "%cluster_ctaid", "%cluster_nctaid",
)  # fmt: skip
SM_COUNT = 64


def special_dtype(name: str) -> str | None:
    """Storage dtype of a special register; None where there is none of the name."""
    if name in _WIDE:
        return "u8"
    stem, _, part = name.rpartition(".")
    if name in _PLAIN or (stem in _TRIPLES and part in ("x", "y", "z")):
        return "u4"
    if name == "%is_explicit_cluster":
        return "?"
    return None


def special_value(wave: Wave, name: str) -> Array:
    """The register's value: one element where all lanes of the launch agree, else one for each lane of the wave."""
    stem, _, part = name.rpartition(".")
    if stem in _TRIPLES:
        return _triple(wave, stem, "xyz".index(part))
    if name.startswith("%lanemask"):
        return _lanemask(wave, name[10:])
    if name in ("%clock", "%clock64", "%clock_hi", "%globaltimer", "%globaltimer_lo", "%globaltimer_hi"):
        return _clock(wave, name)
    launch = wave.launch
    one = {
        "%dynamic_smem_size": launch.smem,
        "%total_smem_size": launch.smem + launch.code.linked.shared_bytes,
        "%aggr_smem_size": launch.smem + launch.code.linked.shared_bytes,
        "%nsmid": SM_COUNT,
        "%nwarpid": 64,
        "%gridid": launch.number,
        "%current_graph_exec": 0,  # launches here are of no graph
        "%cluster_nctarank": launch.cluster_size,
        "%is_explicit_cluster": int(launch.cluster_size > 1),
        "%reserved_smem_offset_begin": 0,
        "%reserved_smem_offset_end": 0,
    }
    if name in one:
        return np.array([one[name]], special_dtype(name))
    if name == "%laneid":
        return wave.laneid.astype(np.uint32)
    if name == "%warpid":
        return (wave.thread // 32).astype(np.uint32)
    if name == "%smid":
        return (wave.block % SM_COUNT).astype(np.uint32)
    assert name == "%cluster_ctarank", name
    return (wave.block_in_cluster).astype(np.uint32)


def _split3(linear: Array, shape: tuple[int, int, int], axis: int) -> Array:
    if axis == 0:
        return linear % shape[0]
    if axis == 1:
        return linear // shape[0] % shape[1]
    return linear // (shape[0] * shape[1])


def _triple(wave: Wave, stem: str, axis: int) -> Array:
    launch = wave.launch
    grid, block, cluster = launch.grid, launch.block, launch.cluster
    if stem == "%ntid":
        return np.array([block[axis]], np.uint32)
    if stem == "%nctaid":
        return np.array([grid[axis]], np.uint32)
    if stem == "%cluster_nctaid":
        return np.array([cluster[axis]], np.uint32)
    if stem == "%nclusterid":
        return np.array([grid[axis] // cluster[axis]], np.uint32)
    if stem == "%tid":
        return _split3(wave.thread, block, axis).astype(np.uint32)
    if stem == "%ctaid":
        return wave.block_index(axis).astype(np.uint32)
    if stem == "%cluster_ctaid":
        return (wave.block_index(axis) % cluster[axis]).astype(np.uint32)
    return (wave.block_index(axis) // cluster[axis]).astype(np.uint32)


def _lanemask(wave: Wave, kind: str) -> Array:
    bit = np.uint32(1) << wave.laneid.astype(np.uint32)
    lower = bit - np.uint32(1)
    masks = {"eq": bit, "lt": lower, "le": lower | bit, "gt": ~(lower | bit), "ge": ~lower}
    return masks[kind]


def _clock(wave: Wave, name: str) -> Array:
    """Time is counted in steps of the scheduler: it rises, and means nothing else."""
    ticks = wave.launch.clock() * (1 if "clock" in name else 10)
    value = (
        ticks >> 32 if name.endswith("_hi") else ticks if special_dtype(name) == "u8" else ticks & 0xFFFFFFFF
    )
    return np.full(wave.size, value, special_dtype(name))
