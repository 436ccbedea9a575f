"""`warpwright targets`: what can be compiled for, and the limits of each.

Needs `isa.targets`. Gives `targets`.
"""

from __future__ import annotations

import json
from dataclasses import asdict
from typing import Any

import click

from ..isa.amdgcn.targets import TARGETS as AMD
from ..isa.targets import TARGETS, all_targets
from .draw import table


@click.command()
@click.option("--json", "as_json", is_flag=True, help="every fact of every target")
def targets(as_json: bool) -> None:
    """List the targets that kernels can be compiled for."""
    if as_json:
        click.echo(json.dumps([_plain(asdict(t)) for t in all_targets().values()], indent=2))
        return
    rows = [
        (
            t.name,
            f"{t.min_ptx[0]}.{t.min_ptx[1]}",
            t.threads_per_sm,
            t.blocks_per_sm,
            f"{t.shared_per_sm // 1024} KiB",
            f"{t.shared_per_block // 1024} KiB",
            f"{t.cluster} ({t.cluster_max})" if t.cluster else "-",
            {"": "this and later", "a": "this only", "f": f"family of sm_{t.family}"}[t.variant],
        )
        for t in TARGETS.values()
    ]
    heads = (
        "target", "PTX from", "threads/SM", "blocks/SM", "shared/SM", "shared/block", "cluster (most)", "code runs on",
    )  # fmt: skip
    table(heads, rows)
    click.echo()
    amd = [
        (
            t.name,
            t.warp_size,
            f"{t.vgprs} by {t.vgpr_granule}" + (", with AGPRs" if t.agprs else ""),
            t.sgprs,
            t.waves_per_simd,
            f"{t.lds // 1024} KiB",
            t.fp8 or "-",
            t.family,
        )
        for t in AMD.values()
    ]
    table(
        ("target", "lanes", "VGPRs a lane", "SGPRs a wave", "waves/SIMD", "LDS/block", "fp8", "family"), amd
    )


def _plain(facts: dict[str, Any]) -> dict[str, Any]:
    """Facts as JSON has them."""
    return {k: sorted(v) if isinstance(v, frozenset) else v for k, v in facts.items()}
