"""The matrix products for Hopper and Blackwell: what ptxas makes of them, the order of their tiles, and that no part of
their protocol can be left out.
"""

from __future__ import annotations

import dataclasses
import sys
from pathlib import Path
from types import ModuleType, SimpleNamespace

import ml_dtypes
import numpy as np
import pytest
from click.testing import CliRunner

sys.path.insert(0, str(Path(__file__).parent))

from test_samples import ROOT, load

import warpwright as ww
from warpwright import u32
from warpwright.cli.main import commands
from warpwright.codegen import pipeline
from warpwright.codegen.tools import find
from warpwright.isa.targets import parse_target
from warpwright.runtime import check

NAMES = ("hopper_matmul", "blackwell_matmul")
needs_ptxas = pytest.mark.skipif(find("ptxas") is None, reason="ptxas is not installed")


def sample(name: str) -> tuple[ModuleType, ww.Kernel]:
    """The sample's module, and its kernel."""
    module = load(ROOT / "samples" / f"{name}.py")
    return module, getattr(module, name)


@needs_ptxas
@pytest.mark.parametrize("name", NAMES)
def test_ptxas_has_nothing_to_say(name: str) -> None:
    """No spill, no local memory, no warning: no product was serialised, no register budget ignored."""
    made = ww.compile(sample(name)[1])
    used = made.resources
    assert (used.spill_stores, used.spill_loads, used.stack, used.local) == (0, 0, 0, 0)
    assert made.diagnostics == ()


@needs_ptxas
def test_registers_of_the_hopper_warpgroups() -> None:
    """What the warpgroups ask for is what the block has at its start, so that none waits for registers forever."""
    made = ww.compile(sample("hopper_matmul")[1])
    assert made.resources.registers * 3 >= 40 + 2 * 232
    assert made.shared_dynamic <= 227 * 1024


@pytest.mark.parametrize("name", NAMES)
def test_random_values(name: str) -> None:
    """Normal values against float64: f32 sums, and one rounding to bf16."""
    module, kernel = sample(name)
    rng = np.random.default_rng(3)
    m, n, k = 136, 72, 520
    a, b = (rng.standard_normal(s).astype(ml_dtypes.bfloat16) for s in ((m, k), (n, k)))
    c = np.zeros((m, n), ml_dtypes.bfloat16)
    kernel[2, module.THREADS](*module.arguments(a, b, c))
    exact = a.astype(np.float64) @ b.astype(np.float64).T
    np.testing.assert_allclose(c.astype(np.float64), exact, rtol=2**-8, atol=1e-4)


@ww.kernel
def places(rows: u32, columns: u32, out: ww.ptr[u32], POSITION: ww.constexpr):
    tile = ww.global_id()
    if tile < rows * columns:
        row, column = POSITION(tile, rows, columns)
        out[2 * tile], out[2 * tile + 1] = row, column


@pytest.mark.parametrize("name", NAMES)
def test_tiles_cover_the_grid_once(name: str) -> None:
    """Every place once, and neighbours in the order share rows or columns, for grids of all proportions."""
    module, _ = sample(name)
    for rows, columns in ((1, 1), (3, 5), (8, 2), (9, 4), (17, 1), (16, 16)):
        out = np.zeros((rows * columns, 2), np.uint32)
        places[ww.blocks(rows * columns, 32), 32](rows, columns, out, POSITION=module.position)
        found = [tuple(map(int, p)) for p in out]
        assert sorted(found) == [(r, c) for r in range(rows) for c in range(columns)]
        first = found[: module.BAND * columns]
        assert len({r for r, _ in first}) <= module.BAND


@pytest.mark.parametrize("name", NAMES)
def test_a_wrong_element_leads_to_the_tensor_store(name: str) -> None:
    """The writer of an element is found through asynchronous copies, too."""
    module, _ = sample(name)
    case = list(module.cases())[1]
    expected = case.expected["c"].copy()
    expected[200, 100] += 8
    outcome = check.check_case(dataclasses.replace(case, expected={"c": expected}), "emu")
    assert outcome.difference is not None and outcome.difference.index == (200, 100)
    assert outcome.writer is not None and "bulk_group" in outcome.writer.instruction
    assert outcome.writer.location is not None and outcome.writer.location.file.endswith(f"{name}.py")


def test_dump_takes_the_kernels_own_target() -> None:
    done = CliRunner().invoke(commands, ["dump", str(ROOT / "samples" / "blackwell_matmul.py")])
    assert done.exit_code == 0 and ".target sm_100a" in done.output


def test_a_gpu_of_another_target_leaves_cases_out(monkeypatch: pytest.MonkeyPatch) -> None:
    """On a Hopper GPU, the sample for Blackwell is not run, and `check` says so."""
    monkeypatch.setattr(
        check, "runtime", lambda name: SimpleNamespace(name=name, target=parse_target("sm_90a"))
    )
    for name, fits in (("hopper_matmul", True), ("blackwell_matmul", False), ("saxpy", True)):
        cases = load(ROOT / "samples" / f"{name}.py").cases()
        assert all(check.fits(case, "cuda:0") == fits and check.fits(case, "emu") for case in cases)
    monkeypatch.setattr("warpwright.cli.check.present", lambda: ["cuda:0"])
    monkeypatch.setattr("warpwright.cli.check.open_device", lambda name: None)
    done = CliRunner().invoke(commands, ["check", str(ROOT / "samples" / "blackwell_matmul.py")])
    assert done.exit_code == 0, done.output
    assert "blackwell_matmul.py  cuda:0  left out: written for sm_100a" in done.output


#: Sample, case, what is taken out of the source (or put in its place), and what the emulator says then.
LEFT_OUT = [
    ("hopper_matmul", 2, "empty[stage].wait((turn & 1) ^ 1)", "pass", {"bad-mbarrier", "async-pending"}),
    ("hopper_matmul", 2, "full[stage].wait(count // STAGES & 1)", "pass", {"async-pending", "uninitialised"}),
    ("hopper_matmul", 2, "ptx.wgmma.fence.sync.aligned()", "pass", {"missing-wgmma-fence"}),
    ("hopper_matmul", 2, "ptx.wgmma.wait_group.sync.aligned(1)", "pass", {"wgmma-pending"}),
    ("hopper_matmul", 2, "ptx.wgmma.wait_group.sync.aligned(0)", "pass", {"wgmma-pending"}),
    ("hopper_matmul", 2, "ptx.fence.proxy.async_.shared__cta()", "pass", {"missing-proxy-fence"}),
    ("hopper_matmul", 2, "        ww.warp.sync()\n        if", "        if", {"race"}),
    ("hopper_matmul", 2, "ptx.cp.async_.bulk.wait_group.read(1)", "pass", {"async-pending"}),
    ("hopper_matmul", 1, "ptx.cp.async_.bulk.wait_group.read(0)", "pass", {"async-pending"}),
    ("hopper_matmul", 2, "BLOCK_K * 2\n", "BLOCK_K * 4\n", {"livelock", "deadlock"}),
    ("hopper_matmul", 2, "(1 << CLUSTER) - 1)", "1)", {"livelock", "deadlock"}),
    ("blackwell_matmul", 2, "empty[stage].wait((turn & 1) ^ 1)", "pass", {"bad-mbarrier", "async-pending"}),
    ("blackwell_matmul", 2, "full[stage].wait(count // STAGES & 1)", "pass", {"async-pending", "uninitialised"}),
    ("blackwell_matmul", 2, "done[which].wait(tiles // ACCUMULATORS & 1)", "pass", {"uninitialised"}),
    ("blackwell_matmul", 2, "ptx.tcgen05.wait__ld.sync.aligned()", "pass", {"tcgen05-pending"}),
    ("blackwell_matmul", 2, "signal_both(done[which])", "pass", {"livelock", "deadlock"}),
    ("blackwell_matmul", 2, "ptx.fence.proxy.async_.shared__cta()", "pass", {"missing-proxy-fence"}),
    ("blackwell_matmul", 2, "            ww.warp.sync()\n            if", "            if", {"race"}),
    ("blackwell_matmul", 1, "ptx.cp.async_.bulk.wait_group.read(0)", "pass", {"async-pending"}),
    ("blackwell_matmul", 1, "ww.cluster_barrier()  # nobody", "pass  #", {"bad-tensor-address"}),
    ("blackwell_matmul", 1, "        ptx.tcgen05.dealloc", "        pass  # ", {"tensor-memory-leak"}),
]  # fmt: skip


@pytest.mark.parametrize(
    ("name", "case", "part", "instead", "kinds"),
    LEFT_OUT,
    ids=[f"{name.partition('_')[0]}-{part.split()[0]}" for name, _, part, _, _ in LEFT_OUT],
)
def test_each_part_of_the_protocol_is_needed(
    name: str,
    case: int,
    part: str,
    instead: str,
    kinds: set[str],
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """The sample without one of its waits, fences or signals is told, at a line of its own."""
    text = (ROOT / "samples" / f"{name}.py").read_text()
    assert text.count(part) == 1
    path = tmp_path / f"without_{name}.py"
    path.write_text(text.replace(part, instead))
    module = load(path)
    sys.modules.pop(f"sample_{path.stem}")
    # The compiler looks for registers in flight by itself; here the emulator has to see them.
    monkeypatch.setattr(pipeline, "flights", lambda module: [])
    monkeypatch.setenv("WARPWRIGHT_ALWAYS_COMPILE", "1")
    with pytest.raises(ww.DeviceFault) as caught:
        list(module.cases())[case].run("emu")
    assert caught.value.kind in kinds, caught.value
    assert path.name in str(caught.value)
