"""Damaged PTX is refused or stopped with a diagnostic; nothing else comes out of the emulator."""

from __future__ import annotations

import random
import re
from pathlib import Path

import numpy as np
import pytest

from warpwright.codegen.diagnostics import CompileError
from warpwright.emulator import ptx as emulator

CORPUS = Path(__file__).parent.parent / "cuda"
#: Kernels without loops, so that no damage makes them endless.
NAMES = [
    "saxpy",
    "byte_permute",
    "bit_tricks",
    "half_math",
    "vector_load",
    "warp_vote",
    "float_convert",
    "redux",
]


def damaged(text: str, rng: random.Random) -> str:
    """Change, drop, repeat or cut some lines."""
    lines = text.split("\n")
    for _ in range(rng.randint(1, 3)):
        i = rng.randrange(len(lines))
        line = lines[i]
        way = rng.randrange(6)
        if way == 0:
            other = rng.choice("usfb") + rng.choice(["16", "32", "64"])
            lines[i] = re.sub(r"\.[usfb](8|16|32|64)", "." + other, line)
        elif way == 1:
            other = "%" + rng.choice(["r", "rd", "f", "p", "rs", "fd"]) + str(rng.randint(1, 8))
            lines[i] = re.sub(r"%(r|rd|f|p|rs|fd)\d+", other, line, count=1)
        elif way == 2:
            del lines[i]
        elif way == 3:
            lines.insert(i, rng.choice(lines))
        elif way == 4:
            lines[i] = re.sub(r", [^,;]*;", ";", line)
        else:
            lines[i] = re.sub(r"\b\d+\b", str(rng.choice([0, -1, 3, 16, 1 << 31, 1 << 40])), line, count=1)
    return "\n".join(lines)


def outcome(text: str) -> str:
    device = emulator.Device()
    try:
        program = emulator.load(text, "damaged.ptx", device)
        kernel = program.kernel(program.kernels()[0])
        args: list[object] = []
        for var, _, size in kernel.linked.params:
            if var.type in ("u64", "b64") and not var.dims:
                args.append(device.from_array(np.zeros(4096, np.uint8)))
            else:
                args.append(bytes(size) if var.dims or var.type not in ("u32", "b32") else 7)
        emulator.launch(kernel, 2, 64, args)
    except CompileError:
        return "refused"
    except emulator.DeviceFault:
        return "stopped"
    return "ran"


@pytest.mark.parametrize("name", NAMES)
def test_only_diagnostics_come_out(name: str) -> None:
    text = (CORPUS / f"{name}.ptx").read_text()
    found = {outcome(damaged(text, random.Random(f"{name}{seed}"))) for seed in range(25)}
    assert found & {"refused", "stopped"}
