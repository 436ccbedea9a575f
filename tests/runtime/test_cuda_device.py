"""The CUDA device against a recording double of the driver: which calls, in which order, with which bytes.

Nothing here ran on a GPU: what is checked is everything up to the binding's boundary.
"""

from __future__ import annotations

import ctypes
import gc
import struct
import threading
from typing import Any

import numpy as np
import pytest
from fake_driver import real

import warpwright as ww
from warpwright import f32, u8, u32, u64
from warpwright.codegen import tools
from warpwright.runtime import arrays
from warpwright.runtime.devices import cuda


@ww.kernel
def saxpy(n: u32, a: f32, x: ww.ptr[f32], y: ww.ptr[f32]):
    i = ww.global_id()
    if i < n:
        y[i] = ww.fma(a, x[i], y[i])


@ww.kernel
def every_size(a: u8, b: u64, c: ww.bf16, d: f32.x4, e: ww.s16, x: ww.ptr[f32]):
    if ww.thread_rank() == 0:
        x[0] = d[0] + d[3] + f32(c)


@ww.kernel
def dynamic(x: ww.ptr[f32]):
    held = ww.shared_dynamic(f32)
    held[ww.tid.x] = x[ww.tid.x]
    ww.barrier()
    x[ww.tid.x] = held[ww.tid.x ^ 1]


SIZES = (4, 4, 8, 8)


def run_saxpy(parameters: list[bytes]) -> None:
    """What the kernel does, on the fake's memory."""
    n, a = struct.unpack("<I", parameters[0])[0], struct.unpack("<f", parameters[1])[0]
    x, y = ((ctypes.c_float * n).from_address(struct.unpack("<Q", p)[0]) for p in parameters[2:])
    for i in range(n):
        y[i] += a * x[i]


@pytest.fixture
def gpu(driver: Any) -> Any:
    driver.sizes, driver.kernel = SIZES, run_saxpy
    ww.use("cuda")
    return driver


def test_numpy_arrays_go_there_and_back(gpu: Any) -> None:
    x, y = np.arange(5, dtype=np.float32), np.ones(5, np.float32)
    before = x.copy()
    saxpy[(2, 3), (32, 2)](5, 2.0, x, y)
    assert np.array_equal(y, 2 * before + 1) and np.array_equal(x, before)
    (args,) = gpu.named("cuLaunchKernel")
    assert args[1:8] == (2, 3, 1, 32, 2, 1, 0) and int(args[8]) == 0 and args[10] == 0
    assert gpu.parameters[:2] == [struct.pack("<I", 5), struct.pack("<f", 2.0)]
    assert len(gpu.named("cuMemcpyHtoDAsync")) == 2
    assert len(gpu.named("cuMemcpyDtoHAsync")) == 1, "x is only read, so only y comes back"
    assert not gpu.memory, "the copies are freed"


def test_the_context_is_current_during_a_call_and_not_after(gpu: Any) -> None:
    gpu.current = 0xBEEF
    seen: list[int] = []
    gpu.kernel = lambda _: seen.append(gpu.current)
    x = ww.to_device(np.ones(4, np.float32))
    saxpy[1, 32](4, 1.0, x, x)
    assert seen == [0xC0] and gpu.current == 0xBEEF
    gpu.current, gpu.calls = 0xC0, []
    saxpy[1, 32](4, 1.0, x, x)
    assert [name for name, _ in gpu.calls] == ["cuCtxGetCurrent", "cuLaunchKernel"]


def test_a_prepared_launch_is_one_driver_call_with_the_same_storage(gpu: Any) -> None:
    gpu.current = 0xC0
    x, y = (ww.to_device(np.full(4, v, np.float32)) for v in (1, 2))
    h = saxpy.prepare(grid=1, block=32)
    gpu.calls = []
    for a in (1.0, 3.0):
        h(4, a, x, y)
    tables = {args[9] for args in gpu.named("cuLaunchKernel")}
    assert len(tables) == 1
    assert [name for name, _ in gpu.calls] == ["cuCtxGetCurrent", "cuLaunchKernel"] * 2
    assert gpu.parameters[1] == struct.pack("<f", 3.0)
    assert gpu.parameters[2:] == [struct.pack("<Q", x.pointer), struct.pack("<Q", y.pointer)]
    assert (y.copy_to_host() == 2 + 1 + 3).all()


def test_parameters_of_every_size_lie_where_their_pointers_say(gpu: Any) -> None:
    gpu.sizes, gpu.kernel = (1, 8, 2, 16, 2, 8), lambda _: None
    x = ww.zeros(4, f32)
    every_size[1, 1](200, 1 << 63, 1.5, (1.0, 2.0, 3.0, 4.0), -2, x)
    assert gpu.parameters == [
        b"\xc8", struct.pack("<Q", 1 << 63), b"\xc0\x3f", struct.pack("<4f", 1, 2, 3, 4), b"\xfe\xff",
        struct.pack("<Q", x.pointer),
    ]  # fmt: skip


@ww.kernel
def no_arguments():
    ww.trap()


@ww.kernel
def padded(a: u8, b: u64, c: ww.f16, d: f32, e: ww.s8, x: ww.ptr[f32], f: ww.f64, g: ww.s16, y: ww.ptr[u32]):
    x[0] = d


def test_the_usual_way_packs_what_the_careful_way_does(gpu: Any) -> None:
    gpu.sizes, gpu.kernel = (1, 8, 2, 4, 1, 8, 8, 2, 8), lambda _: None
    x, y = ww.zeros(4, f32), ww.zeros(4, u32)
    h = padded.prepare(grid=1, block=1)
    rng = np.random.default_rng(11)
    for _ in range(50):
        a, e, g = int(rng.integers(256)), int(rng.integers(-128, 128)), int(rng.integers(-(2**15), 2**15))
        b, c, d, f = (
            int(rng.integers(2**63)) * 2 + 1,
            float(rng.integers(100)) / 4,
            float(np.float32(rng.normal())),
            0.1,
        )
        wanted = [
            np.asarray(v, t).tobytes()
            for v, t in zip(
                (a, b, c, d, e, x.pointer, f, g, y.pointer), ["B", "Q", "e", "f", "b", "Q", "d", "h", "Q"]
            )  # type: ignore[attr-defined]
        ]
        h(a, b, c, d, e, x, f, g, y)
        assert gpu.parameters == wanted
        h(
            np.uint8(a),
            np.uint64(b),
            np.float16(c),
            np.float32(d),
            np.int8(e),
            x,
            np.float64(f),
            np.int16(g),
            y,
        )
        assert gpu.parameters == wanted
    before = len(gpu.named("cuLaunchKernel"))
    for wrong in (
        {0: 256},
        {1: -1},
        {2: 1e9},
        {3: 1e300},
        {4: 128},
        {5: y},
        {6: "1"},
        {7: 1 << 15},
        {8: x},
        {0: 1.0},
        {0: True},
    ):
        args = [a, b, c, d, e, x, f, g, y]
        for i, value in wrong.items():
            args[i] = value
        with pytest.raises(ww.CompileError):
            h(*args)
    assert len(gpu.named("cuLaunchKernel")) == before
    gpu.sizes = ()
    no_arguments[1, 1]()
    assert gpu.parameters == []


@pytest.mark.skipif(tools.find("ptxas") is None, reason="needs ptxas")
def test_a_cubin_is_loaded_once_where_ptxas_is_there(gpu: Any) -> None:
    x = ww.zeros(4, f32)
    k = ww.kernel(saxpy.__wrapped__)
    k[1, 32](4, 1.0, x, x)
    k[2, 32](4, 1.0, x, x)
    (image,) = [args[0] for args in gpu.named("cuModuleLoadData")]
    assert image[:4] == b"\x7fELF"
    assert gpu.named("cuModuleGetFunction")[0][1] == b"saxpy"


@pytest.mark.skipif(tools.find("ptxas") is None, reason="needs ptxas")
def test_a_driver_that_is_older_than_ptxas_compiles_the_ptx(gpu: Any) -> None:
    gpu.fail["cuModuleLoadData"] = real.CUresult.CUDA_ERROR_INVALID_IMAGE
    x = ww.zeros(4, f32)
    ww.kernel(saxpy.__wrapped__)[1, 32](4, 1.0, x, x)
    assert len(gpu.named("cuModuleLoadDataEx")) == 1 and len(gpu.named("cuLaunchKernel")) == 1
    gpu.fail["cuModuleLoadData"] = real.CUresult.CUDA_ERROR_OUT_OF_MEMORY
    with pytest.raises(ww.DeviceError, match="not enough free memory"):
        ww.kernel(saxpy.__wrapped__)[1, 32](4, 1.0, x, x)


def test_ptx_goes_to_the_driver_without_ptxas(gpu: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(tools, "find", lambda name: None)
    x = ww.zeros(4, f32)
    ww.kernel(saxpy.__wrapped__)[1, 32](4, 1.0, x, x)
    ((image, count, options, values),) = gpu.named("cuModuleLoadDataEx")
    assert b".entry saxpy(" in image and image.endswith(b"\0") and count == 2 == len(options) == len(values)
    assert b".target sm_90" in image


def test_what_the_driver_compiler_says_is_at_python_lines(gpu: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(tools, "find", lambda name: None)
    ptx = ww.compile(saxpy).ptx.splitlines()
    line = next(i for i, text in enumerate(ptx, 1) if "fma" in text)
    gpu.fail["cuModuleLoadDataEx"] = real.CUresult.CUDA_ERROR_INVALID_PTX
    gpu.jit_log = f"ptxas application ptx input, line {line}; error   : Unknown modifier".encode()
    with pytest.raises(ww.CompileError, match="Unknown modifier") as refused:
        ww.kernel(saxpy.__wrapped__).prepare(grid=1, block=32)
    assert refused.value.diagnostics[0].location.file == __file__
    gpu.jit_log = b"a device of another kind"
    with pytest.raises(ww.DeviceError, match="a device of another kind") as error:
        ww.kernel(saxpy.__wrapped__).prepare(grid=1, block=32)
    assert error.value.code == "CUDA_ERROR_INVALID_PTX" and not error.value.sticky


def test_shared_memory_past_48k_is_asked_for_once(gpu: Any) -> None:
    gpu.sizes, gpu.kernel = (8,), lambda _: None
    x = ww.zeros(64, f32)
    k = ww.kernel(dynamic.__wrapped__)
    for _ in range(2):
        k[1, 64, None, 1024](x)
    assert not gpu.named("cuFuncSetAttribute")
    for smem in (100_000, 100_000, 60_000):
        k[2, 64, None, smem](x)
    kind = real.CUfunction_attribute.CU_FUNC_ATTRIBUTE_MAX_DYNAMIC_SHARED_SIZE_BYTES
    assert [args[1:] for args in gpu.named("cuFuncSetAttribute")] == [(kind, 100_000)]
    assert [args[7] for args in gpu.named("cuLaunchKernel")] == [1024, 1024, 100_000, 100_000, 60_000]


def many_arrays(x: ww.ptr[f32]):
    tile = ww.shared(f32, (13, 1024))
    tile[12, 0] = 1.0
    x[0] = tile[12, 0]


def test_arrays_past_48k_are_dynamic_shared_memory(gpu: Any) -> None:
    gpu.sizes, gpu.kernel = (8,), lambda _: None
    ww.kernel(many_arrays)[1, 64](ww.zeros(64, f32))
    kind = real.CUfunction_attribute.CU_FUNC_ATTRIBUTE_MAX_DYNAMIC_SHARED_SIZE_BYTES
    assert [args[1:] for args in gpu.named("cuFuncSetAttribute")] == [(kind, 13 * 4096)]
    assert [args[7] for args in gpu.named("cuLaunchKernel")] == [13 * 4096]


def test_clusters_go_through_the_extended_launch(gpu: Any) -> None:
    x = ww.zeros(4, f32)
    for cluster in (2, 16):
        saxpy.launch(4, 1.0, x, x, grid=32, block=64, cluster=cluster, smem=512, stream=7)
    first, second = gpu.named("cuLaunchKernelEx")
    config = first[0]
    (attribute,) = config.attrs
    assert attribute.id == real.CUlaunchAttributeID.CU_LAUNCH_ATTRIBUTE_CLUSTER_DIMENSION
    shape = attribute.value.clusterDim
    assert (shape.x, shape.y, shape.z) == (2, 1, 1) and config.numAttrs == 1
    assert (config.gridDimX, config.blockDimX, config.sharedMemBytes, int(config.hStream)) == (32, 64, 512, 7)
    assert second[0].attrs[0].value.clusterDim.x == 16
    kind = real.CUfunction_attribute.CU_FUNC_ATTRIBUTE_NON_PORTABLE_CLUSTER_SIZE_ALLOWED
    assert [args[1:] for args in gpu.named("cuFuncSetAttribute")] == [(kind, 1)]


@pytest.mark.parametrize(
    "stream",
    [
        0x55,
        type("Torch", (), {"cuda_stream": 0x55})(),
        type("CuPy", (), {"ptr": 0x55})(),
        type("Core", (), {"__cuda_stream__": lambda self: (0, 0x55)})(),
    ],
    ids=["int", "torch", "cupy", "cuda.core"],
)
def test_streams_of_every_kind(gpu: Any, stream: Any) -> None:
    x = ww.zeros(4, f32)
    saxpy[1, 32, stream](4, 1.0, x, x)
    assert int(gpu.named("cuLaunchKernel")[0][8]) == 0x55


def test_what_is_no_stream_is_refused(gpu: Any) -> None:
    x = ww.zeros(4, f32)
    with pytest.raises(ww.CompileError, match="this is no CUDA stream"):
        saxpy[1, 32, "fast"](4, 1.0, x, x)
    assert not gpu.named("cuLaunchKernel")


def test_streams_and_time_of_our_own(gpu: Any) -> None:
    device = ww.use("cuda")
    stream = device.stream()  # type: ignore[attr-defined]
    x = ww.zeros(4, f32)
    saxpy[1, 32, stream](4, 1.0, x, x)
    assert int(gpu.named("cuLaunchKernel")[0][8]) == int(stream.handle)
    assert device.time(lambda: None, stream) == 0.0025
    assert len(gpu.named("cuEventDestroy")) == 2
    stream.close()
    assert len(gpu.named("cuStreamDestroy")) == 1


def test_sticky_errors_say_that_the_context_is_lost(gpu: Any) -> None:
    x = ww.zeros(4, f32)
    gpu.fail["cuLaunchKernel"] = real.CUresult.CUDA_ERROR_ILLEGAL_ADDRESS
    with pytest.raises(ww.DeviceError) as error:
        saxpy[1, 32](4, 1.0, x, x)
    assert error.value.sticky and error.value.code == "CUDA_ERROR_ILLEGAL_ADDRESS"
    text = str(error.value)
    for part in ("launching kernel 'saxpy'", "context is lost", "start it again", 'ww.use("emu")', __file__):
        assert part in text
    del gpu.fail["cuLaunchKernel"]
    gpu.fail["cuCtxSynchronize"] = real.CUresult.CUDA_ERROR_LAUNCH_FAILED
    with pytest.raises(ww.DeviceError, match="waiting for the device"):
        ww.use("cuda").synchronize()


def test_errors_that_leave_the_context_alone(gpu: Any) -> None:
    gpu.fail["cuMemAlloc"] = real.CUresult.CUDA_ERROR_OUT_OF_MEMORY
    with pytest.raises(ww.DeviceError, match="allocating 4000 bytes") as error:
        ww.empty(1000, f32)
    assert not error.value.sticky and "context is lost" not in str(error.value)


def test_a_failed_launch_frees_what_it_copied(gpu: Any) -> None:
    gpu.fail["cuLaunchKernel"] = real.CUresult.CUDA_ERROR_LAUNCH_OUT_OF_RESOURCES
    with pytest.raises(ww.DeviceError, match="more registers or shared memory"):
        saxpy[1, 32](4, 1.0, np.ones(4, np.float32), np.ones(4, np.float32))
    assert not gpu.memory


def test_device_arrays(gpu: Any) -> None:
    host = np.arange(6, dtype=np.float32).reshape(2, 3)
    x = ww.to_device(host)
    assert x.shape == (2, 3) and x.nbytes == 24 and np.array_equal(x.copy_to_host(), host)
    shown = x.__cuda_array_interface__  # type: ignore[attr-defined]
    assert shown == {
        "shape": (2, 3),
        "typestr": "<f4",
        "data": (x.pointer, False),
        "strides": None,
        "version": 3,
    }  # type: ignore[attr-defined]
    x.copy_from_host(np.float32(7))
    assert (np.asarray(x) == 7).all()
    with pytest.raises(ww.CompileError, match="another shape"):
        x.copy_from_host(np.zeros(5, np.float32))
    assert ww.zeros(0, f32).copy_to_host().shape == (0,)
    assert ww.zeros((2, 2), ww.bf16).dtype.name == "bfloat16"
    del x
    gc.collect()
    assert not gpu.memory


class Other:
    """A tensor that speaks only DLPack."""

    def __init__(self, array: Any) -> None:
        self.array = array

    def __dlpack_device__(self) -> Any:
        return self.array.__dlpack_device__()

    def __dlpack__(self, **kw: Any) -> Any:
        return self.array.__dlpack__(**kw)


def test_dlpack_out_and_in(gpu: Any) -> None:
    from warpwright.runtime.arrays import view

    x = ww.to_device(np.arange(6, dtype=np.float32).reshape(2, 3))

    seen = view(Other(x))
    assert seen is not None
    assert (seen.address, seen.dtype, seen.shape, seen.device) == (x.pointer, "float32", (2, 3), "cuda:0")  # type: ignore[attr-defined]
    assert seen.contiguous
    saxpy[1, 32](6, 1.0, Other(x), Other(x))
    assert np.array_equal(x.copy_to_host().ravel(), np.arange(6) * 2)
    address = x.pointer  # type: ignore[attr-defined]
    del x
    gc.collect()
    assert address in gpu.memory, "the capsule keeps the memory"
    del seen
    gc.collect()
    assert address not in gpu.memory


def test_pytorch_shaped_tensors_choose_their_device(driver: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    class Tensor:
        is_cuda, shape, dtype = True, (4,), "torch.float32"
        __cuda_array_interface__ = property(
            lambda self: pytest.fail("a tensor that requires a gradient has none")
        )

        def __init__(self) -> None:
            self.memory = (ctypes.c_float * 4)(1, 2, 3, 4)

        def data_ptr(self) -> int:
            return ctypes.addressof(self.memory)

        def element_size(self) -> int:
            return 4

        def get_device(self) -> int:
            return 0

        def is_contiguous(self) -> bool:
            return True

    driver.sizes, driver.kernel = SIZES, run_saxpy
    assert ww.device() == "emu"
    t = Tensor()
    saxpy[1, 32](4, 1.0, t, t)
    assert list(t.memory) == [2, 4, 6, 8]
    told: list[Any] = []
    monkeypatch.setattr(arrays, "wrote", told.append)
    read = Tensor()
    for launch in (saxpy[1, 32], saxpy.prepare(grid=1, block=32, device="cuda")):
        launch(4, 1.0, read, t)
    launch = ww.load_ptx(ww.compile(saxpy, target="sm_80").ptx)["saxpy"]
    launch[1, 32](4, 1.0, read, t)  # of which nothing is known
    assert told == [t, t, read, t], "what may have been written is reported to its library"
    with pytest.raises(ww.CompileError, match="has another dtype"):
        Tensor.dtype = "torch.int32"
        saxpy[1, 32](4, 1.0, t, t)


class Interface:
    """As much of a CUDA array as the array interface shows."""

    def __init__(self, read_only: bool) -> None:
        self.memory = (ctypes.c_float * 4)(1, 2, 3, 4)
        self.device = type("Device", (), {"id": 0})()
        self.__cuda_array_interface__ = {
            "shape": (4,), "typestr": "<f4", "data": (ctypes.addressof(self.memory), read_only), "version": 3,
        }  # fmt: skip


def test_read_only_memory_on_the_device(gpu: Any) -> None:
    fixed, free = Interface(True), Interface(False)
    saxpy[1, 32](4, 1.0, fixed, free)
    assert list(free.memory) == [2, 4, 6, 8]
    with pytest.raises(
        ww.CompileError, match=r"argument 'y'.*the kernel writes to it and the array is read-only"
    ):
        saxpy[1, 32](4, 1.0, free, fixed)
    text = ww.load_ptx(ww.compile(saxpy, target="sm_80").ptx)["saxpy"]
    with pytest.raises(ww.CompileError, match="may write to it and the array is read-only"):
        text[1, 32](4, 1.0, free, fixed)
    assert list(fixed.memory) == [1, 2, 3, 4]


def test_what_a_ptx_file_does_to_a_read_only_array_is_reported(gpu: Any) -> None:
    x, y = np.arange(4, dtype=np.float32), np.ones(4, np.float32)
    y.flags.writeable = False
    text = ww.load_ptx(ww.compile(saxpy, target="sm_80").ptx)["saxpy"]
    with pytest.raises(ww.CompileError, match="wrote to a read-only array"):
        text[1, 32](4, 1.0, x, y)
    assert y.tolist() == [1, 1, 1, 1] and not gpu.memory


@pytest.mark.parametrize("value", [1e-50, -1e-50, 1e39, 16777217])
def test_floats_that_do_not_fit(gpu: Any, value: float) -> None:
    x = ww.to_device(np.ones(4, np.float32))
    h = saxpy.prepare(grid=1, block=32)
    h(4, 0.0, x, x)
    h(4, -2.5, x, x)
    before = len(gpu.named("cuLaunchKernel"))
    for launch in (h, saxpy[1, 32]):
        with pytest.raises(
            ww.CompileError, match=r"argument '.*a': .*(too small for|does not fit|is not exact in) f32"
        ):
            launch(4, value, x, x)
    assert len(gpu.named("cuLaunchKernel")) == before


class HostTensor:
    """A CPU tensor of a library that NumPy does not know, seen through DLPack."""

    def __init__(self, array: np.ndarray[Any, Any]) -> None:
        self.array = array

    def __dlpack_device__(self) -> Any:
        return self.array.__dlpack_device__()

    def __dlpack__(self) -> Any:
        return self.array.__dlpack__()


@pytest.mark.parametrize("device", ["emu", "cuda"])
def test_cpu_tensors_are_copied_as_numpy_arrays_are(driver: Any, device: str) -> None:
    driver.sizes, driver.kernel = SIZES, run_saxpy
    ww.use(device)
    x, y = np.arange(5, dtype=np.float32), np.ones(5, np.float32)
    saxpy[1, 32](5, 2.0, HostTensor(x), HostTensor(y))
    assert np.array_equal(y, 2 * np.arange(5) + 1)
    with pytest.raises(ww.CompileError, match="has another dtype"):
        saxpy[1, 32](5, 2.0, HostTensor(x.view(np.int32)), HostTensor(y))
    with pytest.raises(ww.CompileError, match="not contiguous"):
        saxpy[1, 2](2, 2.0, HostTensor(x[::2]), HostTensor(y))


def test_an_array_of_another_device_is_refused(driver: Any) -> None:
    driver.count = 2
    near, far = (ww.runtime.devices.runtime(f"cuda:{i}").array(4, np.float32) for i in (0, 1))
    with pytest.raises(ww.CompileError, match="on another device"):
        saxpy[1, 32](4, 1.0, near, far)
    held = ww.zeros(4, f32, device="emu")
    with pytest.raises(ww.CompileError, match="on another device"):
        saxpy[1, 32](4, 1.0, near, held)
    assert not driver.named("cuLaunchKernel")
    ww.runtime.devices._runtimes.pop("cuda:1")


def test_threads_share_a_prepared_launch(gpu: Any) -> None:
    """Every launch sees the arguments of one thread."""
    gpu.current = 0xC0
    x = [ww.to_device(np.full(1, i, np.float32)) for i in range(8)]
    seen: list[tuple[float, int]] = []
    gpu.kernel = lambda p: seen.append((struct.unpack("<f", p[1])[0], struct.unpack("<Q", p[2])[0]))
    h = saxpy.prepare(grid=1, block=32)

    def work(i: int) -> None:
        for _ in range(200):
            h(1, float(i), x[i], x[i])

    threads = [threading.Thread(target=work, args=(i,)) for i in range(8)]
    for t in threads:
        t.start()
    for t in threads:
        t.join()
    assert len(seen) == 1600
    assert {pair for pair in seen} == {(float(i), x[i].pointer) for i in range(8)}  # type: ignore[attr-defined]


@pytest.mark.parametrize(
    ("capability", "target"),
    [
        ((7, 5), "sm_75"),
        ((8, 6), "sm_86"),
        ((9, 0), "sm_90a"),
        ((10, 0), "sm_100a"),
        ((12, 0), "sm_120a"),
        ((13, 0), "sm_121"),
    ],
)
def test_targets_of_capabilities(capability: tuple[int, int], target: str) -> None:
    assert cuda.target_of(*capability).name == target


def test_a_capability_that_is_too_old() -> None:
    with pytest.raises(ww.DeviceError, match="older than sm_75"):
        cuda.target_of(6, 1)
