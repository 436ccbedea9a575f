"""What a launch costs the host: `k[grid, block](...)` and a prepared handle, beside raw cuLaunchKernel, Triton and CuPy.

Needs a GPU and cuda-python for the comparison; without a GPU it says so, and measures only what the host does around the
driver's call. An empty kernel with 5 and with 20 arguments (pointers and scalars) is launched many times; the queue is
drained before it is full, so that the device never makes the host wait.

    python benchmarks/launch.py [--json FILE]
"""

from __future__ import annotations

import argparse
import ctypes
import importlib.util
import time
from collections.abc import Callable
from typing import Any

import report

import warpwright as ww
from warpwright import f32, u32
from warpwright.runtime.devices import runtime

COUNTS = (5, 20)
LAUNCHES = 500
REPEATS = 21


@ww.kernel
def five(n: u32, a: f32, x: ww.ptr[f32], y: ww.ptr[f32], z: ww.ptr[f32]):
    if n == 4_000_000_000:
        z[0] = a * x[0] + y[0]


@ww.kernel
def twenty(
    n: u32, a: f32, b: f32, c: f32, d: f32, e: f32, f: f32, g: f32,
    p0: ww.ptr[f32], p1: ww.ptr[f32], p2: ww.ptr[f32], p3: ww.ptr[f32], p4: ww.ptr[f32], p5: ww.ptr[f32],
    p6: ww.ptr[f32], p7: ww.ptr[f32], p8: ww.ptr[f32], p9: ww.ptr[f32], p10: ww.ptr[f32], p11: ww.ptr[f32],
):  # fmt: skip
    if n == 4_000_000_000:
        p0[0] = a + b + c + d + e + f + g + p1[0] + p2[0] + p3[0] + p4[0] + p5[0] + p6[0]
        p7[0] = p8[0] + p9[0] + p10[0] + p11[0]


KERNELS = {5: (five, 2), 20: (twenty, 8)}


def microseconds(launch: Callable[[], object], drain: Callable[[], object]) -> float:
    """Of one launch: the fastest of several rounds."""
    for _ in range(50):
        launch()
    drain()
    times = []
    for _ in range(REPEATS):
        start = time.perf_counter()
        for _ in range(LAUNCHES):
            launch()
        times.append((time.perf_counter() - start) / LAUNCHES)
        drain()
    return min(times) * 1e6


def arguments(count: int, memory: Callable[[], Any]) -> list[Any]:
    """Scalars first, then pointers, as the kernels have them."""
    scalars = KERNELS[count][1]
    return [1, *[1.5] * (scalars - 1), *[memory() for _ in range(count - scalars)]]


def ours(count: int, found: dict[str, float]) -> list[Any]:
    """Warpwright on its own device memory; the arguments, for the others to use."""
    kernel = KERNELS[count][0]
    args = arguments(count, lambda: ww.zeros(16, f32, device="cuda:0"))
    drain = runtime("cuda:0").synchronize
    handle = kernel.prepare(*args, grid=1, block=32)
    found["k[grid, block](...)"] = microseconds(lambda: kernel[1, 32](*args), drain)
    found["prepared handle"] = microseconds(lambda: handle(*args), drain)
    return args


def raw(count: int, args: list[Any], found: dict[str, float]) -> None:
    """cuLaunchKernel through cuda-python, its argument block made once."""
    from cuda.bindings import driver

    kernel = KERNELS[count][0]
    target = runtime("cuda:0").target.name
    code = ww.compile(kernel, target)
    _, module = driver.cuModuleLoadData(code.cubin)
    _, function = driver.cuModuleGetFunction(module, code.name.encode())
    scalars = KERNELS[count][1]
    kinds = [ctypes.c_uint32, *[ctypes.c_float] * (scalars - 1), *[ctypes.c_void_p] * (count - scalars)]
    pointers = [a.__cuda_array_interface__["data"][0] for a in args[scalars:]]
    held = [kind(value) for kind, value in zip(kinds, [*args[:scalars], *pointers])]
    table = (ctypes.c_void_p * count)(*[ctypes.addressof(h) for h in held])
    place = ctypes.addressof(table)
    found["cuLaunchKernel (cuda-python)"] = microseconds(
        lambda: driver.cuLaunchKernel(function, 1, 1, 1, 32, 1, 1, 0, 0, place, 0),
        lambda: driver.cuStreamSynchronize(0),
    )


def cupy(count: int, found: dict[str, float]) -> None:
    """CuPy's RawKernel."""
    import cupy
    import numpy as np

    scalars = KERNELS[count][1]
    names = ["unsigned n", *[f"float a{i}" for i in range(scalars - 1)]]
    names += [f"float* p{i}" for i in range(count - scalars)]
    body = "if (n == 4000000000u) p0[0] = a0;"
    kernel = cupy.RawKernel(f'extern "C" __global__ void k({", ".join(names)}) {{ {body} }}', "k")
    args = arguments(count, lambda: cupy.zeros(16, cupy.float32))
    args[:scalars] = [np.uint32(1), *[np.float32(1.5)] * (scalars - 1)]
    found["CuPy RawKernel"] = microseconds(
        lambda: kernel((1,), (32,), tuple(args)), cupy.cuda.Device().synchronize
    )


def triton(count: int, found: dict[str, float]) -> None:
    """A Triton kernel on PyTorch's memory."""
    import torch
    import triton_launch

    args = arguments(count, lambda: torch.zeros(16, device="cuda"))
    kernel = triton_launch.KERNELS[count]
    found["Triton"] = microseconds(lambda: kernel[(1,)](*args, num_warps=1), torch.cuda.synchronize)


def on_a_gpu() -> dict[str, dict[str, float]]:
    """Microseconds of a launch by engine, for each number of arguments."""
    results: dict[str, dict[str, float]] = {}
    for count in COUNTS:
        found = results[str(count)] = {}
        args = ours(count, found)
        raw(count, args, found)
        for name, engine in (("cupy", cupy), ("triton", triton)):
            if importlib.util.find_spec(name) is None:
                print(f"{name}: not installed, left out")
                continue
            engine(count, found)
    return results


class IdleDriver:
    """A driver whose calls answer at once and do nothing: what is left of a launch is the host's own work."""

    def __init__(self) -> None:
        from cuda.bindings import driver

        self._real = driver
        self._ok = driver.CUresult.CUDA_SUCCESS
        self._memory = ctypes.create_string_buffer(1 << 16)
        major = driver.CUdevice_attribute.CU_DEVICE_ATTRIBUTE_COMPUTE_CAPABILITY_MAJOR
        self._answers: dict[str, Callable[..., Any]] = {
            "cuDeviceGetCount": lambda: 1,
            "cuDeviceGet": lambda index: driver.CUdevice(index),
            "cuDevicePrimaryCtxRetain": lambda device: driver.CUcontext(1),
            "cuDeviceGetAttribute": lambda attribute, device: 9 if attribute == major else 0,
            "cuCtxGetCurrent": lambda: driver.CUcontext(1),
            "cuMemAlloc": lambda size: driver.CUdeviceptr(ctypes.addressof(self._memory)),
            "cuModuleLoadData": lambda image: driver.CUmodule(1),
            "cuModuleGetFunction": lambda module, name: driver.CUfunction(1),
        }

    def __getattr__(self, name: str) -> Any:
        if not name.startswith("cu"):
            return getattr(self._real, name)
        answer, ok = self._answers.get(name), self._ok
        call = (lambda *args: (ok,)) if answer is None else (lambda *args: (ok, answer(*args)))
        setattr(self, name, call)
        return call


def without_a_gpu() -> dict[str, dict[str, float]]:
    """Microseconds of the host's own work: every call of the driver answers at once."""
    from warpwright.runtime.devices import cuda

    idle = IdleDriver()
    cuda.bindings = lambda: idle
    cuda.device_count.cache_clear()
    results: dict[str, dict[str, float]] = {}
    for count in COUNTS:
        ours(count, results.setdefault(str(count), {}))
    return results


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--json", metavar="FILE")
    options = parser.parse_args()
    gpu = next((d for d in ww.devices() if d.startswith("cuda")), None)
    if gpu is None:
        print(
            "No GPU here: only the host's own work is measured, with a driver that answers at once and does nothing."
        )
    if gpu is None and importlib.util.find_spec("cuda") is None:
        print("cuda-python is not installed either: nothing is measured.")
        return
    results = on_a_gpu() if gpu else without_a_gpu()
    engines = list(dict.fromkeys(e for found in results.values() for e in found))
    rows = [[e, *(round(results[str(c)].get(e, float("nan")), 2) for c in COUNTS)] for e in engines]
    report.show("microseconds a launch", ["engine", *(f"{c} arguments" for c in COUNTS)], rows)
    report.save(
        options.json,
        "launch",
        {"gpu": gpu, "microseconds": results},
        "numpy",
        "cuda-bindings",
        "triton",
        "cupy",
    )


if __name__ == "__main__":
    main()
