"""The registers of a block: what `setmaxnreg` may move, what hangs, what the launch bounds may ask for, what ptxas kept."""

from __future__ import annotations

import random
import warnings

import numpy as np
import pytest

import warpwright as ww
from warpwright import f32, ptx, u32
from warpwright.codegen import tools
from warpwright.codegen.budget.pool import read_back
from warpwright.codegen.ptx.resources import Resources
from warpwright.isa.targets import nvidia_target
from warpwright.regalloc.register_pool import Pool, entry_registers

needs_ptxas = pytest.mark.skipif(tools.find("ptxas") is None, reason="needs ptxas")


def ends(entry: int, changes: list[list[int]]) -> bool:
    """Whether some order of the warps' changes comes to its end, by trying all of them."""
    total, start = entry * len(changes), (0,) * len(changes)
    todo, seen = [start], {start}
    while todo:
        at = todo.pop()
        if all(n == len(c) for n, c in zip(at, changes)):
            return True
        owned = [c[n - 1] if n else entry for n, c in zip(at, changes)]
        for w, n in enumerate(at):
            if n < len(changes[w]) and sum(owned) - owned[w] + changes[w][n] <= total:
                after = (*at[:w], n + 1, *at[w + 1 :])
                if after not in seen:
                    seen.add(after)
                    todo.append(after)
    return False


@pytest.mark.parametrize("seed", range(200))
def test_a_pool_with_one_change_a_warp_is_stuck_where_no_order_ends(seed: int) -> None:
    rng = random.Random(seed)
    entry, warps = rng.choice([64, 128, 168]), rng.randint(1, 4)
    changes = [[rng.randrange(24, 257, 8)] for _ in range(warps)]
    pool = Pool(entry, warps)
    for warp in rng.sample(range(warps), warps):
        pool.change(warp, changes[warp][0])
    assert bool(pool.stuck()) == (not ends(entry, changes))


def test_entry_registers() -> None:
    assert entry_registers([("maxnreg", "170")]) == 176
    assert entry_registers([("maxntid", "384, 1, 1"), ("minnctapersm", "1")]) == 168
    assert entry_registers([("maxntid", "128"), ("minnctapersm", "1")]) == 248
    assert entry_registers([("maxntid", "384"), ("maxnreg", "240"), ("minnctapersm", "1")]) == 168
    assert entry_registers([("maxntid", "384")]) is None


def kernel_of(low: int, high: int, groups: int, **bounds: int) -> ww.Kernel:
    @ww.kernel(threads=128 * groups, **bounds)
    def roles(y: ww.ptr[f32]):
        if ww.warpid() // 4 == 0:
            ptx.setmaxnreg.dec.sync.aligned.u32(low)
            y[ww.tid.x] = 1.0
        else:
            ptx.setmaxnreg.inc.sync.aligned.u32(high)
            y[ww.tid.x] = 2.0

    return roles


def launched(kernel: ww.Kernel, threads: int) -> np.ndarray:  # type: ignore[type-arg]
    out = np.zeros(threads, np.float32)
    kernel.launch(out, grid=1, block=threads, device="emu:sm_90a")
    return out


@pytest.mark.parametrize("low, high, groups, regs", [(40, 232, 3, 168), (24, 224, 2, 128), (40, 152, 4, 128)])
def test_roles_that_fit_run(low: int, high: int, groups: int, regs: int) -> None:
    out = launched(kernel_of(low, high, groups, max_regs=regs), 128 * groups)
    assert out.tolist() == [1.0] * 128 + [2.0] * 128 * (groups - 1)


@pytest.mark.parametrize("bounds", [{"max_regs": 168}, {"min_blocks": 1}])
def test_roles_that_together_exceed_the_pool_are_refused_at_their_line(bounds: dict[str, int]) -> None:
    with pytest.raises(ww.CompileError, match="would hang") as caught:
        ww.compile(kernel_of(40, 240, 3, **bounds), target="sm_90a")
    (d,) = caught.value.diagnostics
    assert d.found == "40 + 240 + 240 = 520" and d.location.file == __file__
    assert "max_regs=" not in (d.suggestion or "")  # 176 x 384 is more than a multiprocessor has


@pytest.mark.parametrize("low", [24, 40, 64])
@pytest.mark.parametrize("high", [136, 152, 168, 184, 216, 232])
def test_two_roles_are_refused_exactly_where_no_order_ends(low: int, high: int) -> None:
    kernel = kernel_of(low, high, 2, max_regs=128)
    if ends(128, [[low], [high]]):
        ww.compile(kernel, target="sm_90a")
        return
    with pytest.raises(ww.CompileError, match="would hang"):
        ww.compile(kernel, target="sm_90a")


def test_roles_that_memory_decides_are_left_to_the_emulator() -> None:
    @ww.kernel(threads=256, max_regs=128)
    def by_memory(y: ww.ptr[u32]):
        if y[0] == 0:
            ptx.setmaxnreg.dec.sync.aligned.u32(40)
        else:
            ptx.setmaxnreg.inc.sync.aligned.u32(232)

    by_memory.launch(np.zeros(4, np.uint32), grid=1, block=256, device="emu:sm_90a")
    with pytest.raises(ww.WarpwrightError, match="waits for ever for 232 registers") as caught:
        by_memory.launch(np.ones(4, np.uint32), grid=1, block=256, device="emu:sm_90a")
    assert "test_register_pool.py" in str(caught.value)


def test_bounds_that_exceed_a_multiprocessor() -> None:
    @ww.kernel(threads=256, max_regs=128, min_blocks=3)
    def wide(y: ww.ptr[f32]):
        y[0] = 1.0

    with pytest.raises(ww.CompileError, match="more registers than a multiprocessor") as caught:
        ww.compile(wide, target="sm_90a")
    assert "max_regs=80, or min_blocks=2" in str(caught.value)

    @ww.kernel(threads=256, max_regs=80, min_blocks=3)
    def fits(y: ww.ptr[f32]):
        y[0] = 1.0

    ww.compile(fits, target="sm_90a")


def test_bounds_are_read_back() -> None:
    text = ".entry k()\n.maxntid 256, 1, 1\n.minnctapersm 4\n.maxnreg 64\n{\n}\n"
    target = nvidia_target("sm_90a")
    kept, taken = Resources(64, 0, 0, 0, 0, 0, 0), Resources(96, 100_000, 0, 0, 0, 0, 0)
    assert read_back(text, "k", target, kept, 0) == []
    messages = [d.message for d in read_back(text, "k", target, taken, 0)]
    assert messages == [
        "ptxas did not keep k in max_regs=64", "fewer blocks of k than min_blocks=4 fit a multiprocessor",
    ]  # fmt: skip


@needs_ptxas
def test_what_ptxas_drops_is_told_once_and_reported() -> None:
    kernel = kernel_of(40, 232, 3)
    with warnings.catch_warnings(record=True) as heard:
        warnings.simplefilter("always")
        done = ww.compile(kernel, target="sm_90a")
        _ = done.cubin
        _ = ww.compile(kernel, target="sm_90a").cubin
    told = [w for w in heard if w.category is ww.VendorWarning]
    assert len(told) == 1 and "setmaxnreg" in str(told[0].message) and told[0].filename == __file__
    assert any("setmaxnreg" in d["message"] for d in done.report()["diagnostics"])


@needs_ptxas
def test_a_kernel_that_ptxas_follows_is_not_warned_of() -> None:
    with warnings.catch_warnings():
        warnings.simplefilter("error", ww.VendorWarning)
        done = ww.compile(kernel_of(40, 232, 3, max_regs=168), target="sm_90a")
        assert done.sass.count("USETMAXREG") == 2
    assert done.report()["diagnostics"] == []


@pytest.mark.parametrize("target", ["gfx90a", "gfx942", "gfx950", "gfx1100"])
def test_max_regs_is_kept_on_amd_targets(target: str) -> None:
    @ww.kernel(threads=256, max_regs=64)
    def heavy(x: ww.ptr[f32], y: ww.ptr[f32]):
        v = [x[ww.tid.x + 256 * i] for i in range(80)]
        for r in range(4):
            v = [ww.fma(v[i], v[(i + r + 1) % 80], v[(i + 3) % 80]) for i in range(80)]
        for i in range(80):
            y[ww.tid.x + 256 * i] = v[i]

    assert ww.compile(heavy, target=target).resources.vgpr <= 64
