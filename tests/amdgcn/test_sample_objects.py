"""The code objects of the samples: an independent assembler makes the same of LLVM's text, ours are lld's, a
loader walks them.

The first two are for every target and skip where ziglang is not installed; the last runs everywhere, for one
target of each width of a wavefront.
"""

from __future__ import annotations

import shutil
import subprocess
from pathlib import Path
from typing import Any

import pytest

import warpwright as ww
from warpwright.codegen.llvm.code_object import link_object
from warpwright.isa.amdgcn.targets import TARGETS

from .independent import assembled, same_object, zig
from .loader import Loaded
from .test_link import same_as_lld
from .test_samples import SAMPLES, load


def compiled(path: Path, target: str) -> list[Any]:
    """The sample's kernels that the target can hold."""
    found = []
    for kernel in [k for k in vars(load(path)).values() if isinstance(k, ww.Kernel)]:
        if kernel.target is not None and kernel.target.name != target:
            continue
        try:
            made: Any = ww.compile(kernel, target=target)
        except ww.CompileError as error:
            # What a chip lacks is refused by name, before LLVM sees it.
            assert target.split(":")[0] in str(error) and "LLVM" not in str(error), error
            continue
        assert made.amdgcn and made.relocatable
        found.append(made)
    return found


@pytest.mark.parametrize("target", TARGETS)
@pytest.mark.parametrize("path", SAMPLES, ids=lambda p: p.stem)
def test_an_independent_assembler_and_linker_agree(path: Path, target: str) -> None:
    zig()
    for kernel in compiled(path, target):
        same_object(kernel.relocatable, assembled(kernel.amdgcn, TARGETS[target]))
        same_as_lld(kernel.relocatable)


@pytest.mark.parametrize("target", ["gfx942", "gfx1100"])
@pytest.mark.parametrize("path", SAMPLES, ids=lambda p: p.stem)
def test_a_loader_and_readelf_take_them(path: Path, target: str, tmp_path: Path) -> None:
    for kernel in compiled(path, target):
        data = link_object(kernel.relocatable)
        loaded = Loaded(data, 0x7000_0000_0000)
        descriptor = loaded.address(f"{kernel.name}.kd")
        assert descriptor + loaded.word(descriptor + 16) == loaded.address(kernel.name)
        if tool := shutil.which("readelf"):
            place = tmp_path / "k.hsaco"
            place.write_bytes(data)
            done = subprocess.run([tool, "-aW", "-wl", str(place)], capture_output=True, text=True)
            assert done.returncode == 0 and "arning" not in done.stderr and path.name in done.stdout
