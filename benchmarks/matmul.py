"""Matrix products in bf16 on a GPU: the samples for Hopper and Blackwell beside `torch.matmul` and a tuned Triton kernel.

Needs an NVIDIA GPU (compute capability 9.0 or 10.x), PyTorch with CUDA, cuda-python; Triton where it is installed. Without
them it says so in a sentence and measures nothing. C = A B^T, with normal values; every result is checked against float32
before anything is timed. All contenders run in one process, in rounds: in each round each of them, in an order that
turns, is launched `--launches` times between two CUDA events. The time of a contender is the median of its rounds.

    python benchmarks/matmul.py [--size 4096 8192] [--shape M N K] [--rounds 15] [--launches 10] [--json FILE]
"""

from __future__ import annotations

import argparse
import importlib
import importlib.util
import statistics
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import report

import warpwright as ww

Shape = tuple[int, int, int]
Launch = Callable[[], object]
SAMPLES = {9: "hopper_matmul", 10: "blackwell_matmul"}
#: Largest error of an element that is right, in units of the largest element of C: bf16 has 8 bits, and sums are long.
TOLERANCE = 2.0**-7
CLOCKS = ("name", "driver_version", "clocks.sm", "clocks.mem", "power.draw", "temperature.gpu")


def missing() -> str | None:
    """Why nothing can be measured here, as a sentence."""
    if not any(d.startswith("cuda") for d in ww.devices()):
        return "No GPU here: nothing is measured."
    if importlib.util.find_spec("torch") is None:
        return "PyTorch is not installed: nothing is measured."
    import torch

    if not torch.cuda.is_available():
        return "This PyTorch cannot use the GPU: nothing is measured."
    major = torch.cuda.get_device_capability()[0]
    if major not in SAMPLES:
        return f"No sample is written for compute capability {major}.x: nothing is measured."
    return None


def clocks() -> dict[str, str]:
    """What nvidia-smi says of the first GPU now; {} where there is no nvidia-smi."""
    command = ["nvidia-smi", f"--query-gpu={','.join(CLOCKS)}", "--format=csv,noheader", "--id=0"]
    try:
        said = subprocess.run(command, capture_output=True, text=True, timeout=30, check=True).stdout
    except (OSError, subprocess.SubprocessError):
        return {}
    return dict(zip(CLOCKS, (word.strip() for word in said.strip().split(",")), strict=False))


def ours(a: Any, b: Any, c: Any, blocks: int) -> Launch:
    """The sample, prepared: as many blocks as the GPU has multiprocessors, or as there are tiles."""
    import torch

    sys.path.insert(0, str(Path(__file__).parents[1] / "samples"))
    name = SAMPLES[torch.cuda.get_device_capability()[0]]
    sample = importlib.import_module(name)
    kernel = getattr(sample, name)
    *maps, rows, columns, steps = sample.arguments(a, b, c)
    pairs = min(blocks // 2, rows * columns)
    handle = kernel.prepare(*maps, rows, columns, steps, grid=2 * pairs, block=sample.THREADS)
    return lambda: handle(*maps, rows, columns, steps)


def contenders(a: Any, b: Any) -> dict[str, tuple[Launch, Any]]:
    """Launches by name, each with the tensor that it fills."""
    import torch

    blocks = torch.cuda.get_device_properties(0).multi_processor_count
    shape = a.shape[0], b.shape[0]
    made: dict[str, tuple[Launch, Any]] = {}
    for name in ("warpwright", "torch.matmul", "triton"):
        c = torch.zeros(shape, dtype=torch.bfloat16, device="cuda")
        if name == "warpwright":
            made[name] = ours(a, b, c, blocks), c
        elif name == "torch.matmul":
            made[name] = (lambda out=c: torch.matmul(a, b.T, out=out)), c
        elif importlib.util.find_spec("triton") is None:
            print("triton: not installed, left out")
        else:
            import triton_matmul

            made[name] = triton_matmul.product(a, b, c, blocks), c
    return made


def error(c: Any, exact: Any) -> float:
    """The largest difference, in units of the largest element."""
    return float((c.float() - exact).abs().max() / exact.abs().max())


def rounds(launches: dict[str, Launch], count: int, repeats: int) -> dict[str, list[float]]:
    """Milliseconds of a launch, a figure a round."""
    import torch

    names = list(launches)
    found: dict[str, list[float]] = {name: [] for name in names}
    for turn in range(count):
        for name in names[turn % len(names) :] + names[: turn % len(names)]:
            start, end = (torch.cuda.Event(enable_timing=True) for _ in range(2))
            start.record()
            for _ in range(repeats):
                launches[name]()
            end.record()
            end.synchronize()
            found[name].append(start.elapsed_time(end) / repeats)
    return found


def measure(shape: Shape, count: int, repeats: int) -> dict[str, Any]:
    """All contenders on one shape: checked, warmed up, timed."""
    import torch

    m, n, k = shape
    generator = torch.Generator("cuda").manual_seed(1)
    a, b = (torch.randn(s, generator=generator, device="cuda").to(torch.bfloat16) for s in ((m, k), (n, k)))
    made = contenders(a, b)
    torch.backends.cuda.matmul.allow_tf32 = False
    exact = a.float() @ b.float().T
    errors = {}
    for name, (launch, c) in made.items():
        launch()
        torch.cuda.synchronize()
        errors[name] = error(c, exact)
        if not errors[name] <= TOLERANCE:
            raise SystemExit(f"{name} is wrong at {m} x {n} x {k}: an error of {errors[name]:.2g}")
    del exact
    before = clocks()
    launches = {name: launch for name, (launch, _) in made.items()}
    rounds(launches, 3, repeats)
    times = rounds(launches, count, repeats)
    return {"shape": shape, "errors": errors, "ms": times, "before": before, "after": clocks()}


def row(name: str, found: dict[str, Any]) -> list[Any]:
    """A contender's line: median, fastest and slowest round, TFLOP/s, how many times as fast as torch.matmul."""
    m, n, k = found["shape"]
    times = found["ms"][name]
    middle = statistics.median(times)
    beside = statistics.median(found["ms"]["torch.matmul"]) / middle
    return [name, middle, min(times), max(times), 2e-9 * m * n * k / middle, f"{beside:.3f}"]


def main() -> None:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--size", type=int, nargs="+", default=[4096, 8192], help="of square matrices")
    parser.add_argument("--shape", type=int, nargs=3, action="append", metavar=("M", "N", "K"), default=[])
    parser.add_argument("--rounds", type=int, default=15)
    parser.add_argument("--launches", type=int, default=10)
    parser.add_argument("--json", metavar="FILE")
    options = parser.parse_args()
    reason = missing()
    if reason is not None:
        print(reason)
        return
    shapes = [*((s, s, s) for s in options.size), *(tuple(s) for s in options.shape)]
    results = [measure(shape, options.rounds, options.launches) for shape in shapes]
    heads = ["contender", "ms", "fastest", "slowest", "TFLOP/s", "x torch.matmul"]
    for found in results:
        report.show(" x ".join(map(str, found["shape"])), heads, [row(name, found) for name in found["ms"]])
        print(f"before: {found['before']}\nafter:  {found['after']}")
    packages = ("torch", "triton", "numpy", "cuda-bindings", "nvidia-cuda-nvcc")
    print(f"versions: {report.versions(*packages)}")
    report.save(options.json, "matmul", {"results": results}, *packages)


if __name__ == "__main__":
    main()
