"""On a GPU, where there is one: the same launches as on the emulator, with the same results bit for bit."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest

import warpwright as ww
from warpwright import f32, u32
from warpwright.codegen import tools
from warpwright.runtime.devices import cuda

pytestmark = pytest.mark.skipif(cuda.device_count() == 0, reason="needs a CUDA GPU")
DEVICES = ("emu", "cuda")


@ww.kernel
def saxpy(n: u32, a: f32, x: ww.ptr[f32], y: ww.ptr[f32]):
    i = ww.global_id()
    if i < n:
        y[i] = ww.fma(a, x[i], y[i])


@ww.kernel
def reverse(x: ww.ptr[f32]):
    held = ww.shared_dynamic(f32)
    held[ww.tid.x] = x[ww.tid.x]
    ww.barrier()
    x[ww.tid.x] = held[ww.ntid.x - 1 - ww.tid.x]


@ww.kernel
def ranks(out: ww.ptr[u32]):
    if ww.tid.x == 0:
        out[ww.ctaid.x] = ww.cluster_ctaid.x


@pytest.fixture
def data() -> tuple[np.ndarray, np.ndarray]:
    rng = np.random.default_rng(5)
    return rng.standard_normal(1000).astype(np.float32), rng.standard_normal(1000).astype(np.float32)


def test_numpy_arrays(data: tuple[np.ndarray, np.ndarray]) -> None:
    results = []
    for device in DEVICES:
        x, y = (a.copy() for a in data)
        with ww.using(device):
            saxpy[4, 256](1000, 1.5, x, y)
        results.append(y)
    assert np.array_equal(*results) and not np.array_equal(results[0], data[1])


def test_device_arrays_prepared_and_on_a_stream(data: tuple[np.ndarray, np.ndarray]) -> None:
    device = cuda.CudaDevice(0)
    x, y = (device.array(a.shape, a.dtype, a) for a in data)
    stream = device.stream()
    h = saxpy.prepare(grid=4, block=256, stream=stream, device="cuda")
    seconds = device.time(lambda: h(1000, 1.0, x, y), stream)
    stream.synchronize()
    saxpy[4, 256](1000, 1.0, x, y)
    assert 0 < seconds < 1
    assert np.allclose(y.copy_to_host(), data[1] + 2 * data[0], atol=1e-5)


def test_the_driver_compiles_what_ptxas_would(
    data: tuple[np.ndarray, np.ndarray], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(tools, "find", lambda name: None)
    x, y = (a.copy() for a in data)
    ww.kernel(saxpy.__wrapped__).launch(1000, 0.0, x, y, grid=4, block=256, device="cuda")
    assert np.array_equal(y, data[1])


def test_shared_memory_past_48k() -> None:
    x = np.arange(1024, dtype=np.float32)
    smem = ww.runtime.devices.runtime("cuda").target.shared_per_block
    reverse.launch(x, grid=1, block=1024, smem=smem, device="cuda")
    assert np.array_equal(x, np.arange(1024)[::-1])


def test_clusters() -> None:
    if not ww.runtime.devices.runtime("cuda").target.cluster:
        pytest.skip("no clusters")
    out = np.full(8, 99, np.uint32)
    ranks.launch(out, grid=8, block=32, cluster=4, device="cuda")
    assert out.tolist() == [0, 1, 2, 3] * 2


def test_ptx_files(data: tuple[np.ndarray, np.ndarray]) -> None:
    x, y = (a.copy() for a in data)
    file = ww.load_ptx(Path(__file__).parents[1] / "cuda" / "saxpy.ptx")
    file["saxpy"].launch(1000, 2.0, x, y, grid=4, block=256, device="cuda")
    wanted = data[1].copy()
    saxpy.launch(1000, 2.0, data[0].copy(), wanted, grid=4, block=256, device="emu")
    assert np.array_equal(y, wanted)


def test_pytorch_tensors() -> None:
    torch = pytest.importorskip("torch")
    if not torch.cuda.is_available():
        pytest.skip("PyTorch without CUDA")
    x = torch.ones(1000, device="cuda")
    saxpy[4, 256, torch.cuda.current_stream()](1000, 3.0, x, x)
    assert bool((x == 4).all())
    assert bool((torch.from_dlpack(ww.to_device(np.ones(3, np.float32), device="cuda")) == 1).all())


def test_a_fault_is_explained() -> None:
    """In a process of its own, since its context is lost."""
    code = (
        "import numpy as np, sys, warpwright as ww\n"
        f"sys.path.insert(0, {str(Path(__file__).parent)!r})\n"
        "from test_gpu import saxpy\n"
        "ww.use('cuda')\n"
        "x = ww.DevicePointer(64)\n"
        "saxpy[1, 32](32, 1.0, x, x)\n"
        "try:\n    ww.use('cuda').synchronize()\n"
        "except ww.DeviceError as error:\n    print(error.sticky, 'start it again' in str(error))"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, timeout=120)
    assert done.stdout.split() == ["True", "True"], done.stderr
