"""Every portable sample, from the same source: right on the emulators of AMD chips, with wavefronts of 64 and of 32
lanes.

The other chips run those samples that depend most on what a chip has: shuffles, orderings, matrix products.
`benchmarks/amd_samples.py` runs all of them on all chips.
"""

from __future__ import annotations

import importlib.util
import sys
from pathlib import Path
from types import ModuleType

import pytest

import warpwright as ww
from warpwright.runtime.check import check_case, fits

ROOT = Path(__file__).parents[2]
NVIDIA_ONLY = ("matmul_mma", "hopper_matmul", "blackwell_matmul")
SAMPLES = [p for p in sorted((ROOT / "samples").glob("*.py")) if p.stem not in NVIDIA_ONLY]
TARGETS = ("gfx942", "gfx1100")
OTHERS = ("gfx1100:wave64", "gfx90a", "gfx950", "gfx1200", "gfx906", "gfx1030:wave64")
TELLING = ("scan", "softmax", "matmul_fragments")
#: Targets without matrix products of halves.
NO_PRODUCTS = ("gfx906", "gfx1030:wave64")
PAIRS = [(p, t) for p in SAMPLES for t in (*TARGETS, *OTHERS) if t in TARGETS or p.stem in TELLING]


def load(path: Path) -> ModuleType:
    """A sample as a module."""
    name = f"sample_{path.stem}"
    if name not in sys.modules:
        spec = importlib.util.spec_from_file_location(name, path)
        assert spec and spec.loader
        module = sys.modules[name] = importlib.util.module_from_spec(spec)
        spec.loader.exec_module(module)
    return sys.modules[name]


@pytest.mark.parametrize(("path", "target"), PAIRS, ids=[f"{p.stem}-{t}" for p, t in PAIRS])
def test_right_on_the_emulator(path: Path, target: str) -> None:
    device = f"emu:{target}"
    ran = 0
    for case in load(path).cases():
        if not fits(case, device):
            continue
        if path.stem == "matmul_fragments" and target in NO_PRODUCTS:
            with pytest.raises(ww.CompileError, match=f"{target} has no product"):
                ww.compile(case.kernel, target=target)
            continue
        outcome = check_case(case, device)
        assert outcome.ok, f"{case.name}: {outcome.problem or outcome.difference}"
        ran += 1
    assert ran or path.stem in ("dgemm_mfma", "matmul_fragments")
