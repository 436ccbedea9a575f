"""The HIP device through the real hip-python, down to a C library: one of the tests' own, and Debian's without a GPU.

Each part skips where it cannot be: hip-python not installed, no C compiler, no libamdhip64.
"""

from __future__ import annotations

import ctypes
import ctypes.util
import os
import shutil
import subprocess
import sys
import textwrap
from pathlib import Path

import pytest

hip = pytest.importorskip("hip", reason="hip-python is not installed").hip


def python(code: str, library: Path, **env: str) -> str:
    """What a new Python prints whose `libamdhip64.so` is in that folder."""
    paths = [str(library), os.environ.get("LD_LIBRARY_PATH", "")]
    done = subprocess.run(
        [sys.executable, "-c", textwrap.dedent(code)], capture_output=True, text=True, timeout=120,
        env={**os.environ, **env, "LD_LIBRARY_PATH": ":".join(filter(None, paths))},
    )  # fmt: skip
    assert done.returncode == 0, done.stderr[-3000:]
    return done.stdout


@pytest.fixture(scope="module")
def library(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with the tests' own libamdhip64.so."""
    compiler = shutil.which("cc") or shutil.which("gcc") or shutil.which("clang")
    if compiler is None:
        pytest.skip("no C compiler here")
    folder = tmp_path_factory.mktemp("hip")
    source = Path(__file__).with_name("hip_library.c")
    subprocess.run(
        [compiler, "-shared", "-fPIC", "-w", "-o", str(folder / "libamdhip64.so"), str(source)], check=True
    )
    return folder


def arch_at() -> str:
    """Where `gcnArchName` is in hip-python's structure: found by looking which of many marks is read there."""
    properties = hip.hipDeviceProp_t()
    size = properties.c_sizeof()
    marks = b"".join(b"%07d\0" % i for i in range(size // 8))
    ctypes.memmove(int(properties.as_c_void_p().value), marks, len(marks))
    return str(int(properties.gcnArchName[:7]) * 8)


HEAD = """
    import ctypes, sys
    import numpy as np
    import warpwright as ww
    from warpwright import f32, u32
    import linecache
    source = '''
    import warpwright as ww
    from warpwright import f32, u32
    @ww.kernel
    def saxpy(n: u32, a: f32, x: ww.ptr[f32], y: ww.ptr[f32]):
        i = ww.global_id()
        if i < n:
            y[i] = ww.fma(a, x[i], y[i])
    '''
    import textwrap, pathlib, tempfile, importlib.util
    place = pathlib.Path(tempfile.mkdtemp(), "kernels.py")
    place.write_text(textwrap.dedent(source))
    spec = importlib.util.spec_from_file_location("kernels", place)
    kernels = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(kernels)
    saxpy = kernels.saxpy
"""


def test_a_launch_crosses_into_the_library(library: Path, tmp_path: Path) -> None:
    said = python(
        HEAD
        + """
    sys.stdout.reconfigure(line_buffering=True)
    device = ww.use("hip:1")
    x, y = np.arange(5, dtype=np.float32), np.ones(5, np.float32)
    saxpy[(2, 3), (64, 2)](5, 2.0, x, y)
    print(y.tolist(), device.target.name, device.description)
    compiled = saxpy.compiled(device.target, {})
    stream = device.stream()
    a = ww.to_device(x)
    device.prepare(compiled, saxpy.params, (1, 1, 1), (32, 1, 1), smem=512, stream=stream, cooperative=True)((5, 1.0, a, a))
    print(a.copy_to_host().tolist(), device.occupancy(compiled, 64, 512), sorted(device.attributes(compiled).values()))
    stream.synchronize(); stream.close()
    print(device.time(lambda: None), device.hip.hipModuleGetFunction.__name__)
    from warpwright.runtime.devices.hip import ordinal_of
    print(ordinal_of(a.pointer))
    """,
        library,
        HIP_LIBRARY_ARCH_AT=arch_at(),
        WARPWRIGHT_CACHE_DIR=str(tmp_path),
    )
    lines = [line for line in said.splitlines() if not line.startswith("hipSetDevice")]
    kinds = hip.hipFunction_attribute
    numbers = sorted(
        int(kinds[f"HIP_FUNC_ATTRIBUTE_{n}"])
        for n in ("MAX_THREADS_PER_BLOCK", "NUM_REGS", "SHARED_SIZE_BYTES", "LOCAL_SIZE_BYTES")
    )
    assert sorted(lines) == sorted([
        "hipModuleLoadData 7fELF type 3 machine 224",
        "hipModuleGetFunction 0x100 saxpy",
        "hipModuleLaunchKernel 0x200 (2 3 1) (64 2 1) 0 (nil) (nil)",
        "hipStreamSynchronize (nil)", "hipStreamSynchronize (nil)",
        "[1.0, 3.0, 5.0, 7.0, 9.0] gfx1100 A card of the test (gfx1100)",
        "hipModuleLaunchCooperativeKernel 0x200 (1 1 1) (32 1 1) 512 0x301",
        f"[0.0, 2.0, 4.0, 6.0, 8.0] 576 {numbers}",
        "hipStreamSynchronize 0x301",
        "hipStreamDestroy 0x301",
        "0.0025 hipModuleGetFunction",
        "1",
    ])  # fmt: skip


REFUSED = {
    "hipInit=100": "hipErrorNoDevice there is no AMD GPU that this process can use",
    "hipGetDeviceCount=35": "hipErrorInsufficientDriver the kernel driver is older than the HIP runtime",
    "hipModuleLoadData=209": "hipErrorNoBinaryForGpu the kernel was compiled for another GPU",
    "hipModuleLaunchKernel=700": "hipErrorIllegalAddress a kernel read or wrote memory that is not its own",
    "hipStreamSynchronize=719": "hipErrorLaunchFailure a kernel stopped: a trap, or a fault",
    "hipMalloc=2": "hipErrorOutOfMemory the GPU has not enough free memory",
}


def test_what_the_library_refuses(library: Path, tmp_path: Path) -> None:
    said = python(
        HEAD
        + f"""
    import os
    x = np.ones(5, np.float32)
    for fails in {list(REFUSED)}:
        os.environ["HIP_LIBRARY_FAILS"] = fails
        try:
            ww.use("hip")
            saxpy[1, 64](5, 2.0, x, x)
        except ww.DeviceError as error:
            print("refused", error.code, error.diagnostic.message)
    """,
        library,
        HIP_LIBRARY_ARCH_AT=arch_at(),
        WARPWRIGHT_CACHE_DIR=str(tmp_path),
    )
    refused = [line for line in said.splitlines() if line.startswith("refused")]
    assert len(refused) == len(REFUSED)
    for line, words in zip(refused, REFUSED.values()):
        assert words in line


def test_a_library_without_a_symbol_is_too_old(library: Path, tmp_path: Path) -> None:
    source = (
        Path(__file__)
        .with_name("hip_library.c")
        .read_text()
        .replace("hipGetDevicePropertiesR0600(", "other(")
    )
    (tmp_path / "old.c").write_text(source)
    compiler = shutil.which("cc") or "gcc"
    made = str(tmp_path / "libamdhip64.so")
    subprocess.run([compiler, "-shared", "-fPIC", "-w", "-o", made, str(tmp_path / "old.c")], check=True)
    code = """
    import warpwright as ww
    try:
        ww.use("hip")
    except ww.DeviceError as error:
        print(error.code, error)
    """
    said = python(code, tmp_path)
    assert said.startswith("OLD_RUNTIME") and "hipGetDevicePropertiesR0600" in said and "ROCm 6" in said


def test_debians_runtime_without_a_gpu(tmp_path: Path) -> None:
    found = ctypes.util.find_library("amdhip64")
    if found is None:
        pytest.skip("no libamdhip64 here: Debian has it as libamdhip64-5")
    if os.path.exists("/dev/kfd"):
        pytest.skip("this machine has an AMD GPU")
    holder = subprocess.run(
        [sys.executable, "-c", f"import ctypes; ctypes.CDLL({found!r}); print(open('/proc/self/maps').read())"],
        capture_output=True, text=True, check=True,
    ).stdout  # fmt: skip
    real = next(line.split()[-1] for line in holder.splitlines() if "libamdhip64" in line)
    (tmp_path / "libamdhip64.so").symlink_to(real)
    code = """
    import warpwright as ww
    print(ww.devices())
    try:
        ww.use("hip")
    except ww.DeviceError as error:
        print(error.code, error.diagnostic.message, "|", error.diagnostic.suggestion)
    """
    devices, said = python(code, tmp_path).splitlines()
    assert devices == "['emu']"
    assert said == (
        "hipErrorNoDevice there is no AMD GPU that this process can use (hipErrorNoDevice, seen at: hipInit) | "
        "look at rocminfo; the user must be in the groups render and video"
    )
