"""The table of samples on AMD targets: what each kernel takes, and what the emulator makes of its cases.

    python benchmarks/amd_samples.py            # prints the table
    python benchmarks/amd_samples.py --write    # puts it into README.md and docs/amd.md, between their markers

Needs llvmlite, no GPU and no ROCm. A cell is VGPRs/SGPRs (and AGPRs), local memory in bytes, spills if any, waves of
a SIMD at once (registers, local memory and whole blocks counted), and `ok` where every case of the sample is right on
that emulated chip.
"""

from __future__ import annotations

import argparse
import importlib.util
import math
import re
import sys
from pathlib import Path
from types import ModuleType

import warpwright as ww
from warpwright.isa.amdgcn.targets import TARGETS
from warpwright.runtime.check import check_case, fits

ROOT = Path(__file__).parents[1]
NVIDIA_ONLY = ("matmul_mma", "hopper_matmul", "blackwell_matmul")
#: Chips whose instructions the emulator has rows for.
EMULATED = ("gfx906", "gfx90a", "gfx942", "gfx950", "gfx1030", "gfx1100", "gfx1151", "gfx1200", "gfx1201")
SHORT = ("gfx90a", "gfx942", "gfx950", "gfx1100", "gfx1200")
BEGIN, END = "<!-- amd table: benchmarks/amd_samples.py writes it -->", "<!-- end of the amd table -->"


def load(path: Path) -> ModuleType:
    """A sample as a module."""
    name = f"sample_{path.stem}"
    spec = importlib.util.spec_from_file_location(name, path)
    assert spec and spec.loader
    module = sys.modules[name] = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def cell(kernel: ww.Kernel, cases: list[ww.Case], target: str) -> str:
    """What one kernel is on one target."""
    if kernel.target is not None and kernel.target.name != target:
        return "-"
    device = f"emu:{target}"
    mine = [c for c in cases if c.kernel is kernel and fits(c, device)]
    constexprs = mine[0].constexprs if mine else {}
    try:
        done = ww.compile(kernel, target=target, **constexprs)
        r = done.resources
    except ww.CompileError as error:
        return "refused: " + error.diagnostics[0].message.removeprefix(f"{target} has ")
    words = f"{r.vgpr}/{r.sgpr}" + (f"+{r.agpr}a" if r.agpr else "")
    lds = f", {r.lds} B" if r.lds else ""
    spills = f", {r.vgpr_spills + r.sgpr_spills} spilled" if r.vgpr_spills + r.sgpr_spills else ""
    said = ""
    if target.partition(":")[0] in EMULATED and mine:
        wrong = sum(not check_case(c, device).ok for c in mine)
        said = f", {wrong} of {len(mine)} WRONG" if wrong else ", ok"
    block = mine[0].block if mine else r.threads
    threads = block if isinstance(block, int) else math.prod(block)
    waves = done.occupancy(threads, mine[0].smem if mine else 0).waves
    return f"{words}{lds}{spills}, {waves}w{said}"


def table(targets: tuple[str, ...]) -> str:
    """Markdown, a row a kernel."""
    lines = ["| kernel | " + " | ".join(targets) + " |", "|---|" + "---|" * len(targets)]
    for path in sorted((ROOT / "samples").glob("*.py")):
        if path.stem in NVIDIA_ONLY:
            continue
        module = load(path)
        cases = list(module.cases())
        for kernel in [k for k in vars(module).values() if isinstance(k, ww.Kernel)]:
            cells = [cell(kernel, cases, t) for t in targets]
            lines.append(f"| `{kernel.__name__}` | " + " | ".join(cells) + " |")
    return "\n".join(lines)


def write(path: Path, made: str) -> None:
    """Replace what stands between the markers."""
    text = path.read_text()
    block = f"{BEGIN}\n{made}\n{END}"
    found = re.sub(re.escape(BEGIN) + ".*?" + re.escape(END), lambda _: block, text, flags=re.S)
    if found == text and block not in text:
        raise SystemExit(f"{path} has no markers {BEGIN} ... {END}")
    path.write_text(found)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument(
        "--write", action="store_true", help="into README.md (some targets) and docs/amd.md (all)"
    )
    options = parser.parse_args()
    everything = table(tuple(TARGETS))
    print(everything)
    if options.write:
        write(ROOT / "docs" / "amd.md", everything)
        write(ROOT / "README.md", table(SHORT))


if __name__ == "__main__":
    main()
