"""The cost of always using the kernel's current source: a launch, and a hit of the disk cache, before and now.

Needs cuda-python (a driver that answers at once stands in for a GPU) and, as `--before`, a checkout of an older revision
(`git worktree add ../before 6f4122c`). Both trees run in processes of their own that take turns. The launch is `k[grid,
block](...)` with five arguments; the kernel reads ten names. A hit is the processor time of the first `ww.compile` of a
new process, its imports not counted, and that of the whole process. Goals: at most 0.4 us more a launch, at most half of
the processor time a hit.

    python benchmarks/freshness.py --before PATH [--json FILE] [--rounds N]
"""

from __future__ import annotations

import argparse
import os
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from typing import IO, Any

ROOT = Path(__file__).resolve().parents[1]
LAUNCHES = 2_000

KERNEL = """
import math
import warpwright as ww
from warpwright import f32, u32

SCALE, OFFSET, STEPS, NAME, TABLE = 2.0, 1.0, 2, "fast", (1.0, 2.0)

class Options:
    unroll = 2

def twice(v):
    return v * SCALE

def moved(v, by=OFFSET):
    return v + by

@ww.kernel
def k(n: u32, a: f32, x: ww.ptr[f32], y: ww.ptr[f32], z: ww.ptr[f32]):
    i = ww.global_id()
    if i < n:
        v = f32(a) * x[i]
        for step in range(STEPS):
            v = moved(twice(v)) + TABLE[step]
        if NAME == "fast":
            v = v * math.pi + Options.unroll
        z[i] = v + y[i]
"""

LAUNCH = """
import sys, time
sys.path[:0] = sys.argv[1:3]
import launch as bench
import warpwright as ww
from warpwright.runtime.devices import cuda
import kernel_of_ten_names as program

idle = bench.IdleDriver()
cuda.bindings = lambda: idle
cuda.device_count.cache_clear()
args = [1, 1.5, *[ww.zeros(16, ww.f32, device="cuda:0") for _ in range(3)]]
k = program.k
for _ in range(100):
    k[1, 32](*args)
print("ready", flush=True)
for line in sys.stdin:
    start = time.perf_counter()
    for _ in range(int(line)):
        k[1, 32](*args)
    print((time.perf_counter() - start) / int(line) * 1e6, flush=True)
"""

HIT = """
import sys, time
sys.path[:0] = sys.argv[1:3]
import warpwright as ww
import kernel_of_ten_names as program
start = time.process_time()
ww.compile(program.k, "sm_90a").ptx
print(time.process_time() - start, time.process_time())
"""


def linked(folder: Path, name: str, tree: Path) -> list[str]:
    """The paths that make `warpwright` a checkout: a link under the package's name, and the benchmarks."""
    place = folder / name
    place.mkdir()
    (place / "warpwright").symlink_to(tree.resolve(), target_is_directory=True)
    (place / "kernel_of_ten_names.py").write_text(KERNEL)
    return [str(place), str(tree.resolve() / "benchmarks")]


class Child:
    """A process that launches as often as it is asked to."""

    def __init__(self, paths: list[str], env: dict[str, str]) -> None:
        command = [sys.executable, "-c", LAUNCH, *paths]
        self.process = subprocess.Popen(
            command, env=env, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
        )
        self.times: list[float] = []
        if self.out.readline() != "ready\n":
            raise SystemExit(f"the launches of {paths[1]} did not start")

    @property
    def out(self) -> IO[str]:
        assert self.process.stdout is not None
        return self.process.stdout

    def round(self) -> None:
        """Microseconds of a launch, once more."""
        assert self.process.stdin is not None
        self.process.stdin.write(f"{LAUNCHES}\n")
        self.process.stdin.flush()
        self.times.append(float(self.out.readline()))

    def end(self) -> None:
        """Let the process end."""
        assert self.process.stdin is not None
        self.process.stdin.close()
        self.process.wait()


def launches(trees: dict[str, list[str]], env: dict[str, str], rounds: int) -> dict[str, list[float]]:
    """Microseconds a launch, by tree and round; the trees take turns."""
    children = {name: Child(paths, env) for name, paths in trees.items()}
    for _ in range(rounds):
        for child in children.values():
            child.round()
    for child in children.values():
        child.end()
    return {name: child.times for name, child in children.items()}


def hits(
    trees: dict[str, list[str]], folder: Path, env: dict[str, str], rounds: int
) -> dict[str, list[list[float]]]:
    """Seconds of the processor for a hit and for its whole process, by tree and round."""
    found: dict[str, list[list[float]]] = {name: [] for name in trees}
    for number in range(
        rounds + 2
    ):  # the first stores the entry, the second finds all of Python's caches filled
        for name, paths in trees.items():
            own = {**env, "WARPWRIGHT_CACHE_DIR": str(folder / f"cache_{name}")}
            command = [sys.executable, "-c", HIT, *paths]
            done = subprocess.run(command, env=own, capture_output=True, text=True, check=True)
            if number >= 2:
                found[name].append([float(word) for word in done.stdout.split()])
    return found


def main() -> None:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument(
        "--before", metavar="PATH", type=Path, required=True, help="a checkout of the older revision"
    )
    parser.add_argument("--json", metavar="FILE")
    parser.add_argument("--rounds", type=int, default=40)
    options = parser.parse_args()
    sys.path.insert(0, str(Path(__file__).parent))
    import report

    started = time.perf_counter()
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        trees = {"before": linked(folder, "before", options.before), "now": linked(folder, "now", ROOT)}
        env = {k: v for k, v in os.environ.items() if k != "PYTHONDONTWRITEBYTECODE"}
        env |= {"WARPWRIGHT_CACHE_DIR": str(folder / "cache"), "OPENBLAS_NUM_THREADS": "1"}
        env["PYTHONPYCACHEPREFIX"] = str(folder / "bytecode")
        launch = launches(trees, env, options.rounds)
        hit = hits(trees, folder, env, max(5, options.rounds // 4))
    rows: list[list[Any]] = []
    best = {name: min(times) for name, times in launch.items()}
    middle = {name: statistics.median(times) for name, times in launch.items()}
    rows.append(["launch, fastest round, us", best["before"], best["now"], best["now"] - best["before"]])
    rows.append(["launch, median, us", middle["before"], middle["now"], middle["now"] - middle["before"]])
    for column, what in enumerate(("hit, fastest, ms", "whole process, fastest, ms")):
        low = {name: min(times[column] for times in found) * 1e3 for name, found in hit.items()}
        rows.append([what, low["before"], low["now"], low["now"] / low["before"]])
    report.show("launches and hits", ["", "before", "now", "more us / share"], rows)
    print(
        f"{options.rounds} rounds of {LAUNCHES} launches each, taking turns; {time.perf_counter() - started:.0f} s"
    )
    results: dict[str, Any] = {"launch_us": launch, "hit_seconds": hit}
    report.save(options.json, "freshness", results, "numpy", "cuda-bindings")


if __name__ == "__main__":
    main()
