"""AMD targets and their limits, one row each.

Needs `isa.target`. Gives `TARGETS` (name -> `AmdTarget`), `FAMILIES`. A chip that runs wavefronts of 32 and of 64 lanes is
two targets: `gfx1100` with its native 32, and `gfx1100:wave64`. Register files, granules and waves are those of LLVM's
AMDGPUBaseInfo (LLVM 22), local memory that of AMD's ISA documents.
"""

from __future__ import annotations

from dataclasses import dataclass

from ..target import Target


@dataclass(frozen=True, slots=True, kw_only=True)
class AmdTarget(Target):
    """One chip with one width of its wavefronts. Registers are 32 bits wide; those of a file count for one lane."""

    chip: str  # what LLVM calls -mcpu
    family: str  # "gfx9", "cdna", "rdna2", "rdna3", "rdna4", "gfx1250"
    wave_sizes: tuple[int, ...]
    vgprs: int  # registers of a SIMD, for one lane of one wave
    vgprs_per_wave: int  # what one wave can have, accumulation registers included
    vgpr_granule: int
    agprs: bool  # accumulation registers, half of a unified file
    sgprs: int  # what one wave can have, without VCC
    waves_per_simd: int
    simds: int  # that share the local memory
    lds: int  # local memory that blocks share, in bytes
    lds_granule: int
    fp8: str  # "fnuz", "ocp" or "": what eight-bit floats mean
    features: frozenset[str]

    @property
    def llvm_features(self) -> str:
        """The subtarget features that choose the width of a wavefront."""
        if len(self.wave_sizes) == 1:
            return ""
        return "+wavefrontsize64,-wavefrontsize32" if self.warp_size == 64 else "+wavefrontsize32"


#: family -> what all its chips have. `cache_...`: how caches are told of a scope: bits glc, slc and dlc; bits sc0, sc1 and
#: nt; or `scope:` and `th:`.
FAMILIES: dict[str, frozenset[str]] = {
    "gfx9": frozenset({"cache_glc", "dpp_row_bcast", "sdwa", "mad_mix", "dot"}),
    "cdna": frozenset(
        {"cache_sc", "dpp_row_bcast", "sdwa", "mfma", "mfma_f64", "agpr", "pk_f32", "atomic_fadd_f32",
         "atomic_fadd_f64", "atomic_pk_add_f16", "unaligned", "dot"}
    ),
    "rdna2": frozenset({"cache_dlc", "permlanex16", "sdwa", "dpp8", "dot"}),
    "rdna3": frozenset({"cache_dlc", "permlanex16", "wmma", "vopd", "true16", "dpp8", "atomic_fadd_f32", "dot"}),
    "rdna4": frozenset(
        {"cache_scope", "permlanex16", "wmma", "wmma_fp8", "vopd", "true16", "dpp8", "split_barrier", "wait_split",
         "salu_float", "atomic_fadd_f32", "atomic_pk_add_f16", "atomic_pk_add_bf16", "cvt_fp8", "dot"}
    ),
    "gfx1250": frozenset(
        {"cache_scope", "permlanex16", "wmma", "wmma_fp8", "vopd", "true16", "dpp8", "split_barrier", "wait_split",
         "salu_float", "atomic_fadd_f32", "atomic_fadd_f64", "atomic_pk_add_f16", "atomic_pk_add_bf16", "cvt_fp8",
         "tensor_data_mover", "pk_f32", "bf16", "async_lds"}
    ),
}  # fmt: skip

#: One row a chip. Registers and granules are those of its narrowest wave; `vgprs` are those of a SIMD, `sgprs` those of a
#: wave; `lds` is in bytes of a workgroup, `fp8` the format of its eight-bit floats, `more` what it has beyond its family.
#: "-": none.
_ROWS = """
chip    family  waves vgprs vgprs_per_wave vgpr_granule sgprs waves_per_simd simds    lds lds_granule fp8  more
gfx906  gfx9    64      256            256            4   102             10     4  65536         512 -    -
gfx90a  cdna    64      512            512            8   102              8     4  65536         512 -    cache_glc
gfx942  cdna    64      512            512            8   102              8     4  65536         512 fnuz mfma_fp8 \
    mfma_xf32 cvt_fp8 atomic_pk_add_bf16 load_lds
gfx950  cdna    64      512            512            8   102              8     4 163840        1280 ocp  mfma_fp8 \
    mfma_wide mfma_scale cvt_fp8 atomic_pk_add_bf16 load_lds load_lds_wide ds_read_tr permlane_swap cvt_scale bf16
gfx1030 rdna2   32,64  1024            256           16   106             16     4  65536         512 -    -
gfx1100 rdna3   32,64  1536            256           24   106             16     4  65536        1024 -    -
gfx1151 rdna3   32,64  1536            256           24   106             16     4  65536        1024 -    salu_float
gfx1200 rdna4   32,64  1536            256           24   106             16     4  65536        1024 ocp  -
gfx1201 rdna4   32,64  1536            256           24   106             16     4  65536        1024 ocp  -
gfx1250 gfx1250 32     1024           1024           16   106             16     4 327680        2048 ocp  -
"""


def _read() -> dict[str, AmdTarget]:
    head, *lines = _ROWS.strip().splitlines()
    columns = head.split()
    found: dict[str, AmdTarget] = {}
    for line in lines:
        row = dict(zip(columns, line.split(None, len(columns) - 1), strict=True))
        for target in _of(row):
            found[target.name] = target
    return found


def _of(row: dict[str, str]) -> list[AmdTarget]:
    """The targets of a chip: one for each width of its waves, the first under the chip's name."""
    chip, waves = row["chip"], tuple(map(int, row["waves"].split(",")))
    more = frozenset(row["more"].split()) - {"-"}
    features = FAMILIES[row["family"]] | more
    if "cache_glc" in more:
        features -= {"cache_sc"}
    found = []
    for wave in waves:
        narrower = wave // waves[0]  # a lane of a wide wave has the registers of so many narrow lanes
        found.append(
            AmdTarget(
                name=chip if wave == waves[0] else f"{chip}:wave{wave}",
                number=int(chip[3:], 16),
                vendor="amd",
                warp_size=wave,
                shared_per_block=int(row["lds"]),
                shared_default=int(row["lds"]),
                block_dims=(1024, 1024, 1024),
                grid_dims=(2**31 - 1, 65535, 65535),
                constant=2**31 - 1,
                param_bytes=4096,
                chip=chip,
                family=row["family"],
                wave_sizes=waves,
                vgprs=int(row["vgprs"]) // narrower,
                vgprs_per_wave=int(row["vgprs_per_wave"]),
                vgpr_granule=int(row["vgpr_granule"]) // narrower,
                agprs="agpr" in features,
                sgprs=int(row["sgprs"]),
                waves_per_simd=int(row["waves_per_simd"]),
                simds=int(row["simds"]),
                lds=int(row["lds"]),
                lds_granule=int(row["lds_granule"]),
                fp8=row["fp8"].strip("-"),
                features=features,
            )
        )
    return found


TARGETS: dict[str, AmdTarget] = _read()
