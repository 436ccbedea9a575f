"""PTX ISA 10: special registers, one row each.

Needs nothing. Gives `SPECIAL` (name with its % -> `Special`) and `special(name)`, which also takes the
components of vectors (`%tid.x`). Components are u32; a vector has x, y, z and w, of which w reads as zero
(one for sizes).
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache

from .notation import Clause, read_clause


@dataclass(frozen=True, slots=True)
class Special:
    """`volatile`: two reads may differ. `uniform`: what shares a value (thread, warp, block, cluster, grid,
    device).
    """

    name: str
    type: str
    vector: bool
    uniform: str
    volatile: bool
    requires: Clause
    summary: str


_TABLE = """
%tid                        v4.u32 thread   -        ptx1.0         thread index in the block
%ntid                       v4.u32 grid     -        ptx1.0         threads a block
%laneid                     u32    thread   -        ptx1.3         thread index in the warp
%warpid                     u32    warp     volatile ptx1.3         slot of the warp, may change
%nwarpid                    u32    device   -        ptx2.0 sm_20   warp slots
%ctaid                      v4.u32 block    -        ptx1.0         block index in the grid
%nctaid                     v4.u32 grid     -        ptx1.0         blocks in the grid
%smid                       u32    warp     volatile ptx1.3         multiprocessor, may change
%nsmid                      u32    device   -        ptx1.3         multiprocessors (not contiguous)
%gridid                     u64    grid     -        ptx3.0 sm_30   number of the launch
%is_explicit_cluster        pred   grid     -        ptx7.8 sm_90   whether the launch gave a cluster size
%clusterid                  v4.u32 cluster  -        ptx7.8 sm_90   cluster index in the grid
%nclusterid                 v4.u32 grid     -        ptx7.8 sm_90   clusters in the grid
%cluster_ctaid              v4.u32 block    -        ptx7.8 sm_90   block index in the cluster
%cluster_nctaid             v4.u32 grid     -        ptx7.8 sm_90   blocks a cluster
%cluster_ctarank            u32    block    -        ptx7.8 sm_90   rank of the block in the cluster
%cluster_nctarank           u32    grid     -        ptx7.8 sm_90   blocks a cluster, in all
%lanemask_eq                u32    thread   -        ptx2.0 sm_20   bit of this lane
%lanemask_le                u32    thread   -        ptx2.0 sm_20   bits of lanes up to this one
%lanemask_lt                u32    thread   -        ptx2.0 sm_20   bits of lanes before this one
%lanemask_ge                u32    thread   -        ptx2.0 sm_20   bits of lanes from this one on
%lanemask_gt                u32    thread   -        ptx2.0 sm_20   bits of lanes after this one
%clock                      u32    thread   volatile ptx1.0         low half of the cycle counter
%clock_hi                   u32    thread   volatile ptx5.0 sm_20   high half of the cycle counter
%clock64                    u64    thread   volatile ptx2.0 sm_20   cycle counter
%globaltimer                u64    thread   volatile ptx3.1 sm_30   nanoseconds
%globaltimer_lo             u32    thread   volatile ptx3.1 sm_30   low half of it
%globaltimer_hi             u32    thread   volatile ptx3.1 sm_30   high half of it
%reserved_smem_offset_begin u32    grid     -        ptx7.6 sm_80   where the system's shared memory begins
%reserved_smem_offset_end   u32    grid     -        ptx7.6 sm_80   where it ends
%reserved_smem_offset_cap   u32    grid     -        ptx7.6 sm_80   the most it may take
%reserved_smem_offset_0     u32    grid     -        ptx7.6 sm_80   an offset in it
%reserved_smem_offset_1     u32    grid     -        ptx7.6 sm_80   an offset in it
%total_smem_size            u32    grid     -        ptx4.1 sm_20   shared memory of the block, all of it
%aggr_smem_size             u32    grid     -        ptx8.1 sm_90   the same, rounded to the granule
%dynamic_smem_size          u32    grid     -        ptx4.1 sm_20   dynamic shared memory of the launch
%current_graph_exec         u64    grid     -        ptx8.0 sm_50   the graph that runs, or 0
"""


def _read() -> dict[str, Special]:
    found: dict[str, Special] = {}
    for line in _TABLE.strip().splitlines():
        name, type_, uniform, volatile, *rest = line.split()
        needs = [w for w in rest[:2] if w.startswith(("ptx", "sm_"))]
        summary = " ".join(rest[len(needs) :])
        vector = type_.startswith("v4.")
        found[name] = Special(
            name,
            type_.removeprefix("v4."),
            vector,
            uniform,
            volatile == "volatile",
            read_clause(" ".join(needs)),
            summary,
        )
    for i in range(8):
        since = "ptx1.3" if i < 4 else "ptx2.0 sm_20"
        found[f"%pm{i}"] = Special(
            f"%pm{i}", "u32", False, "device", True, read_clause(since), "performance counter"
        )
        found[f"%pm{i}_64"] = Special(
            f"%pm{i}_64", "u64", False, "device", True, read_clause("ptx4.0 sm_50"), "performance counter"
        )
    for i in range(32):
        found[f"%envreg{i}"] = Special(
            f"%envreg{i}", "b32", False, "grid", False, read_clause("ptx2.1"), "set by the driver"
        )
    return found


SPECIAL: dict[str, Special] = _read()


@cache
def special(name: str) -> Special | None:
    """The row of `%laneid`, `%tid` or `%tid.x` (a component is a scalar row of its own); None where there is
    none.
    """
    row = SPECIAL.get(name)
    if row is None and name[-2:] in (".x", ".y", ".z", ".w"):
        vector = SPECIAL.get(name[:-2])
        if vector is not None and vector.vector:
            return Special(
                name, vector.type, False, vector.uniform, vector.volatile, vector.requires, vector.summary
            )
    return row
