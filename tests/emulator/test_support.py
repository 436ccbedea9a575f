"""Every form of the instruction table is executed or refused by name, as the tables of `support` say."""

from __future__ import annotations

import importlib.util
import re
import sys
from pathlib import Path
from types import ModuleType

import pytest

from warpwright.codegen.diagnostics import CompileError
from warpwright.emulator import ptx as emulator


def rows() -> ModuleType:
    """The instances of every row that the assembler's test makes."""
    path = Path(__file__).parent.parent / "ptx" / "test_rows_against_ptxas.py"
    spec = importlib.util.spec_from_file_location("rows_against_ptxas", path)
    assert spec is not None and spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    sys.modules["rows_against_ptxas"] = module
    spec.loader.exec_module(module)
    return module


ROWS = rows()
LINES: list[str] = list(ROWS.CASES)
VALUES = {
    "b16": "mov.b16 {}, 1;", "u16": "mov.u16 {}, 1;", "s16": "mov.s16 {}, 1;", "b32": "mov.b32 {}, 1;",
    "u32": "mov.u32 {}, 1;", "s32": "mov.s32 {}, 1;", "b64": "mov.b64 {}, 1;", "u64": "mov.u64 {}, gl;",
    "s64": "mov.s64 {}, 1;", "f32": "mov.f32 {}, 0f3F800000;", "f64": "mov.f64 {}, 0d3FF0000000000000;",
    "f16x2": "mov.b32 {}, 1;", "f16": "mov.b16 {}, 0x3c00;", "pred": "setp.eq.u32 {}, 1, 1;",
}  # fmt: skip


def kernel(line: str) -> str:
    """A kernel that executes one instruction whose registers hold something."""
    used = sorted(set(re.findall(r"%(\w+?)_(\d+)", line)))
    declared = " ".join(f".reg .{t} %{t}_<1024>;" for t in [*ROWS.TYPES, "b128"])
    given = "\n".join(VALUES[t].format(f"%{t}_{i}") for t, i in used if t in VALUES)
    return (
        ".version 8.8\n.target sm_100a\n.address_size 64\n.const .align 16 .b8 cn[64];\n"
        ".shared .align 16 .b8 sh[1024];\n.global .align 128 .b8 gl[1024];\n"
        f".entry k(.param .align 128 .b8 pr[256]) {{ {declared} .local .align 16 .b8 lc[64];\n"
        f"{given}\n{line}\nout: ret;\n}}"
    )


#: What a form may be stopped by where it stands alone with operands that mean nothing.
FAULTS = (
    "trap",
    "bad-barrier",
    "bad-mbarrier",
    "divergent-collective",
    "bad-descriptor",
    "bad-tensor-address",
    "bad-cluster",
    "deadlock",
    "tensor-memory-leak",
    "bad-tensor-map",
    "bad-metadata",
    "bad-stack-pointer",
    "stack-overflow",
    "out-of-bounds",
    "misaligned",
)


@pytest.mark.parametrize("part", range(8))
def test_each_form_runs_or_is_refused(part: int) -> None:
    for line in LINES[part::8]:
        level = emulator.support(line.split()[0].rstrip(";")).level
        program = emulator.load(kernel(line), "row.ptx", emulator.Device(), check=False)
        try:
            code = program.kernel("k")
        except CompileError as refusal:
            assert "does not execute" in str(refusal), line
            assert level == "refused", line
            continue
        assert level != "refused", line
        try:
            emulator.launch(code, 1, 32, [bytes(256)], sanitize="off")
        except emulator.DeviceFault as fault:
            assert fault.kind in FAULTS, (line, fault)


def test_levels() -> None:
    assert emulator.support("add.s32").level == "exact"
    assert emulator.support("ex2.approx.ftz.f32").level == "approximate"
    assert emulator.support("wgmma.fence.sync.aligned").level == "exact"
    assert emulator.support("fma.rn.f32") == emulator.Status("exact")
    assert set(emulator.executed()) >= {"add", "bra", "shfl", "mma", "cp"}
