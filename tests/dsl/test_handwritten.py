"""Every form that kernels written by hand below CUDA use is one call of the language, assembles, and runs."""

from __future__ import annotations

import importlib.util
import keyword
from pathlib import Path
from types import ModuleType

import numpy as np
import pytest

import warpwright as ww
from warpwright.codegen import tools
from warpwright.dsl.instruction import class_for
from warpwright.emulator import ptx as emulator
from warpwright.isa.ptx import Match, match_all
from warpwright.isa.targets import least_version

FORMS = [
    line
    for line in (Path(__file__).parent / "handwritten.txt").read_text().splitlines()
    if not line.startswith("#")
]
TARGETS = ("sm_90a", "sm_100a", "sm_120a")
#: Written with Python's own statements.
CONTROL = ("bra",)
#: Values by operand type; what is not here is a u32.
VALUES = {
    "pred": "t < 7", "u64": "wide", "b64": "wide", "s64": "ww.s64(wide)", "s32": "ww.s32(t)", "f32": "x",
    "f64": "ww.f64(x)",
    "b16": "ww.u16(1)", "u16": "ww.u16(1)", "s16": "ww.s16(1)", "b8": "ww.u8(1)", "u8": "ww.u8(1)", "bf16": "ww.bf16(x)",
    "f16": "ww.f16(x)", "f32x2": "f32.x2(x, x)", "b128": "ptx.ld.shared.b128(sh)",
}  # fmt: skip
#: What an instruction alone can run into: it needs others before it.
ALONE = (
    "trap", "bad-mbarrier", "bad-descriptor", "bad-tensor-address", "bad-tensor-map", "bad-cluster", "deadlock",
    "divergent-collective", "uninitialised", "missing-wgmma-fence", "tensor-memory-leak", "livelock", "misaligned",
    "out-of-bounds", "async-pending", "bad-register-count", "tcgen05-pending", "bad-barrier", "wgmma-pending",
)  # fmt: skip

HEAD = """import warpwright as ww
from warpwright import ptx, u32, u64, f32


@ww.kernel(threads=128)
def k(g: ww.ptr[u32], out: ww.ptr[{result}], m: ww.tensor_map):
    t = ww.tid.x
    wide = u64(t)
    x = f32(t)
    sh = ww.shared(u32, (1024,), align=1024)
    bar = ww.shared(u64, (16,), align=16)
    ww.barrier()
"""


def name(op: str) -> str:
    """The dotted name as Python attributes."""
    parts = [p.replace("::", "__") for p in op.split(".")]
    return ".".join(f"{p}_" if keyword.iskeyword(p) else f"_{p}" if p[0].isdigit() else p for p in parts)


def argument(m: Match, i: int) -> str:
    """Something that fits operand `i`."""
    place, type_, count = m.operands[i], m.types[i], m.counts[i]
    if type_ == "pred":
        return VALUES["pred"]
    if m.base == "elect":
        return "0xFFFFFFFF"
    if place.kind == "addr":
        if place.name in ("bar", "mbar") or m.base == "mbarrier" or "mbarrier" in m.mods:
            return "bar"
        space = m.slots.get("dst" if place.name == "d" and "dst" in m.slots else "ss", m.slots.get("src", ""))
        shared = space.startswith("shared") or m.family in ("st.bulk", "ldmatrix", "stmatrix")
        each = (
            " + 8 * t" if m.base in ("ld", "st") and m.family != "st.bulk" else ""
        )  # every thread has its own
        return ("sh" if shared else "g") + each
    if place.kind == "tensor":
        return "(m, (" + "0, " * count + "))"
    if place.kind == "tmem":
        return "u32(0)"
    if place.allowed is not None:
        return str(place.allowed[0])
    if place.kind == "imm":
        return "1"
    value = VALUES.get(type_, "t")
    return "(" + f"{value}, " * count + ")" if count else value


def source(op: str) -> tuple[str, str]:
    """A target that has the form, and the text of a kernel that calls it once."""
    for m in match_all(op):
        target = next((t for t in TARGETS if least_version(t, m.requires)), None)
        if target is not None and all(o.kind != "list" for o in m.operands):
            break
    given = [
        argument(m, i)
        for i, o in enumerate(m.operands)
        if o.access != "w" and not o.optional and o.kind != "sink"
    ]
    assert target is not None
    call = f"ptx.{name(op)}({', '.join(given)})"
    written = next((i for i, o in enumerate(m.operands) if o.access == "w"), None)
    if written is None:
        return target, f"{HEAD.format(result='u32')}    {call}\n"
    class_ = class_for(m.types[written])
    first = "[0]" if m.counts[written] or m.operands[written].second is not None else ""
    if class_ is ww.b128:
        return target, f"{HEAD.format(result='u32')}    ptx.st.shared.b128(sh + 8 * t, {call}{first})\n"
    if class_ is ww.pred:
        return target, f"{HEAD.format(result='u32')}    out[0] = ww.select({call}{first}, u32(1), u32(0))\n"
    return target, f"{HEAD.format(result='ww.' + class_._spelling())}    out[t] = {call}{first}\n"


def load(folder: Path, text: str) -> ModuleType:
    path = folder / "handwritten_kernel.py"
    path.write_text(text)
    spec = importlib.util.spec_from_file_location("handwritten_kernel", path)
    assert spec is not None and spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def load_result(text: str) -> object:
    """The element type of the kernel's output."""
    spelled = text.partition("out: ww.ptr[")[2].partition("]")[0].removeprefix("ww.")
    return getattr(ww, spelled.partition(".")[0])


@pytest.mark.parametrize("op", FORMS)
def test_one_call_each(op: str, tmp_path: Path) -> None:
    if op in CONTROL:
        pytest.skip("written as Python's if and while")
    target, text = source(op)
    kernel = load(tmp_path, text).k
    compiled = ww.compile(kernel, target=target)
    assert op in compiled.ptx
    if tools.find("ptxas") is not None:
        assert compiled.cubin
    if emulator.support(op).level == "refused":
        return
    g = np.zeros(4096, np.uint32)
    out = ww.zeros(256, load_result(text), device="emu")
    box = ww.tensor_map(np.zeros((64,) * 1 + (32,), np.float32), box=(8, 32))
    ww.use("emu", target=target)
    try:
        kernel.launch(g, out, box, grid=1, block=128, device="emu")
    except ww.DeviceFault as fault:
        assert fault.kind in ALONE, fault
    finally:
        ww.use("emu", target="sm_90a")
