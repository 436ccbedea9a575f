"""The HIP device against a recording double of hip-python: which calls, in which order, with which bytes.

Nothing here ran on an AMD GPU: what is checked is everything up to the binding's boundary.
"""

from __future__ import annotations

import ctypes
import gc
import re
import struct
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import numpy as np
import pytest

import warpwright as ww
from warpwright import f32, u8, u32, u64
from warpwright.codegen.llvm.resources import metadata
from warpwright.runtime import arrays, devices, dlpack
from warpwright.runtime.devices import cuda, hip

real = pytest.importorskip("hip", reason="hip-python is not installed").hip


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
def says(n: u32, x: ww.ptr[f32]):
    if ww.global_id() < n:
        ww.printf("thread %u of %u\n", ww.global_id(), n)


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
def gpu(monkeypatch: pytest.MonkeyPatch) -> Iterator[Any]:
    """A fake runtime with one gfx942, which is the current device."""
    from fake_hip import FakeHip

    fake = FakeHip()
    hip.device_count.cache_clear()
    arrays.vendor_of.cache_clear()
    monkeypatch.setattr(hip, "bindings", lambda: fake)
    monkeypatch.setattr(hip, "_DRIVERS", ("/",))
    monkeypatch.setattr(devices, "_runtimes", dict(devices._runtimes))
    devices._runtimes.pop("hip:0", None)
    fake.sizes, fake.kernel = SIZES, run_saxpy
    ww.use("hip")
    yield fake
    hip.device_count.cache_clear()
    arrays.vendor_of.cache_clear()


def test_every_name_that_is_called_is_in_hip_python() -> None:
    folder = Path(hip.__file__).parent
    text = "".join(p.read_text() for p in folder.glob("hip*.py"))
    calls = set(re.findall(r"\bhip\.(hip[A-Z]\w+)", text))
    assert len(calls) > 25
    assert [name for name in calls if not hasattr(real, name)] == []
    kinds = set(re.findall(r"\bHIP_FUNC_\w+", text))
    assert kinds and all(hasattr(real.hipFunction_attribute, name) for name in kinds)
    named = set(re.findall(r'"(hipError\w+)"', text))
    assert len(named) > 15 and [name for name in named if not hasattr(real.hipError_t, name)] == []


def test_the_device_and_its_target(gpu: Any) -> None:
    device = ww.use("hip:0")
    assert (device.name, device.target.name) == ("hip:0", "gfx942")
    assert "MI300X (gfx942:sramecc+:xnack-)" in device.description  # type: ignore[attr-defined]
    assert ww.devices() == ["hip:0", "emu"] and devices.best() == "hip:0"
    assert repr(device) == "<hip:0, gfx942>"


def test_numpy_arrays_go_there_and_back(gpu: Any) -> None:
    x, y = np.arange(5, dtype=np.float32), np.ones(5, np.float32)
    before = x.copy()
    saxpy[(2, 3), (32, 2)](5, 2.0, x, y)
    assert np.array_equal(y, 2 * before + 1) and np.array_equal(x, before)
    (args,) = gpu.named("hipModuleLaunchKernel")
    assert args[1:9] == (2, 3, 1, 32, 2, 1, 0, 0) and args[10] is None
    assert gpu.parameters[:2] == [struct.pack("<I", 5), struct.pack("<f", 2.0)]
    assert len(gpu.named("hipMemcpyHtoDAsync")) == 2
    assert len(gpu.named("hipMemcpyDtoHAsync")) == 1, "x is only read, so only y comes back"
    assert not gpu.memory, "the copies are freed"


def test_a_code_object_is_loaded_once_and_kept(gpu: Any) -> None:
    x = ww.zeros(4, f32)
    k = ww.kernel(saxpy.__wrapped__)
    k[1, 64](4, 1.0, x, x)
    k[2, 64](4, 1.0, x, x)
    (image,) = gpu.images
    compiled = ww.compile(k, target="gfx942")
    assert image == compiled.hsaco  # type: ignore[attr-defined]
    assert gpu.named("hipModuleGetFunction")[0][1] == b"saxpy"


def test_a_prepared_launch_is_one_call_with_the_same_storage(gpu: Any) -> None:
    x, y = (ww.to_device(np.full(4, v, np.float32)) for v in (1, 2))
    h = saxpy.prepare(grid=1, block=64)
    gpu.calls = []
    for a in (1.0, 3.0):
        h(4, a, x, y)
    assert [name for name, _ in gpu.calls] == ["hipGetDevice", "hipModuleLaunchKernel"] * 2
    assert len({args[9] for args in gpu.named("hipModuleLaunchKernel")}) == 1
    assert gpu.parameters[1:] == [struct.pack("<f", 3.0), *(struct.pack("<Q", v.pointer) for v in (x, y))]  # type: ignore[attr-defined]
    assert (y.copy_to_host() == 2 + 1 + 3).all()


def test_parameters_of_every_size_lie_where_their_pointers_say(gpu: Any) -> None:
    gpu.sizes, gpu.kernel = (1, 8, 2, 16, 2, 8), lambda _: None
    x = ww.zeros(4, f32)
    every_size[1, 1](200, 1 << 63, 1.5, (1.0, 2.0, 3.0, 4.0), -2, x)
    assert gpu.parameters == [
        b"\xc8", struct.pack("<Q", 1 << 63), b"\xc0\x3f", struct.pack("<4f", 1, 2, 3, 4), b"\xfe\xff",
        struct.pack("<Q", x.pointer),  # type: ignore[attr-defined]
    ]  # fmt: skip


def test_sizes_and_offsets_are_those_of_the_code_object() -> None:
    """The runtime copies as many bytes as the metadata says: what is packed has to have them."""
    from warpwright.codegen.llvm.resources import read_arguments
    from warpwright.runtime.devices.gpu_launch import layout

    for kernel in (saxpy, every_size, says):
        compiled: Any = ww.compile(kernel, target="gfx942")
        wanted = [
            a for a in read_arguments(compiled.relocatable)[compiled.name] if not a.kind.startswith("hidden")
        ]
        sizes = [p.type.bytes for p in kernel.params] + ([8] if compiled.formats else [])
        assert [a.size for a in wanted] == sizes
        offsets, _ = layout(kernel.params)
        assert [a.offset for a in wanted][: len(offsets)] == offsets


def test_the_device_is_current_during_a_call_and_not_after(gpu: Any) -> None:
    gpu.count = 2
    x = ww.to_device(np.ones(4, np.float32))
    gpu.current = 1
    seen: list[int] = []
    gpu.kernel = lambda _: seen.append(gpu.current)
    saxpy[1, 64](4, 1.0, x, x)
    assert seen == [0] and gpu.current == 1


def test_dynamic_local_memory_and_streams(gpu: Any) -> None:
    gpu.sizes, gpu.kernel = (8,), lambda _: None
    x = ww.zeros(64, f32)
    dynamic[1, 64, 0x55, 1024](x)
    (args,) = gpu.named("hipModuleLaunchKernel")
    assert args[7:9] == (1024, 0x55)
    with pytest.raises(ww.CompileError, match="this is no HIP stream"):
        dynamic[1, 64, "fast"](x)
    theirs = real.ihipStream_t.fromObj(0x77)
    dynamic[1, 64, theirs](x)
    assert gpu.named("hipModuleLaunchKernel")[-1][8] == 0x77


def test_streams_and_time_of_our_own(gpu: Any) -> None:
    device: Any = ww.use("hip")
    stream = device.stream()
    assert gpu.named("hipStreamCreateWithFlags") == [(real.hipStreamNonBlocking,)]
    x = ww.zeros(4, f32)
    saxpy[1, 64, stream](4, 1.0, x, x)
    assert gpu.named("hipModuleLaunchKernel")[0][8] == stream.handle
    assert device.time(lambda: None, stream) == 0.0025
    assert len(gpu.named("hipEventDestroy")) == 2
    stream.synchronize()
    stream.close()
    assert gpu.named("hipStreamSynchronize")[-1] == (stream.handle,) == gpu.named("hipStreamDestroy")[0]


def test_cooperative_launches_occupancy_and_attributes(gpu: Any) -> None:
    device: Any = ww.use("hip")
    x = ww.zeros(4, f32)
    compiled = saxpy.compiled(device.target, {})
    launch = device.prepare(compiled, saxpy.params, (2, 1, 1), (64, 1, 1), smem=256, cooperative=True)
    launch((4, 1.0, x, x))
    (args,) = gpu.named("hipModuleLaunchCooperativeKernel")
    assert args[1:9] == (2, 1, 1, 64, 1, 1, 256, 0)
    assert device.occupancy(compiled, 64, 512) == 7
    assert gpu.named("hipModuleOccupancyMaxActiveBlocksPerMultiprocessor")[0][1:] == (64, 512)
    kinds = real.hipFunction_attribute
    assert device.attributes(compiled) == {
        "threads": 100 + kinds.HIP_FUNC_ATTRIBUTE_MAX_THREADS_PER_BLOCK,
        "registers": 100 + kinds.HIP_FUNC_ATTRIBUTE_NUM_REGS,
        "shared": 100 + kinds.HIP_FUNC_ATTRIBUTE_SHARED_SIZE_BYTES,
        "scratch": 100 + kinds.HIP_FUNC_ATTRIBUTE_LOCAL_SIZE_BYTES,
    }


def test_more_threads_than_a_packet_can_say(gpu: Any) -> None:
    x = ww.zeros(4, f32)
    with pytest.raises(ww.CompileError, match="fewer than 4294967296 threads along each dimension"):
        saxpy[1 << 23, 512](4, 1.0, x, x)
    assert not gpu.named("hipModuleLaunchKernel")


# printing -------------------------------------------------------------------------------------------------------------


def test_what_a_kernel_prints_is_printed_before_the_launch_returns(
    gpu: Any, capsys: pytest.CaptureFixture[str]
) -> None:
    def run(parameters: list[bytes]) -> None:
        (at,) = struct.unpack("<Q", parameters[2])
        assert struct.unpack("<II", ctypes.string_at(at, 8)) == (0, 1 << 20)
        record = struct.pack("<IIQQ", 0, 24, 3, 5)
        ctypes.memmove(at, struct.pack("<I", len(record)), 4)
        ctypes.memmove(at + 8, record, len(record))

    gpu.sizes, gpu.kernel = (4, 8, 8), run
    x = ww.zeros(4, f32)
    held = len(gpu.memory)
    says[1, 64](5, x)
    assert capsys.readouterr().out == "thread 3 of 5\n"
    assert len(gpu.memory) == held, "the buffer is freed"


# errors -------------------------------------------------------------------------------------------------------------


def test_sticky_errors_say_that_the_device_is_lost(gpu: Any) -> None:
    x = ww.zeros(4, f32)
    gpu.fail["hipModuleLaunchKernel"] = real.hipError_t.hipErrorIllegalAddress
    with pytest.raises(ww.DeviceError) as error:
        saxpy[1, 64](4, 1.0, x, x)
    assert error.value.sticky and error.value.code == "hipErrorIllegalAddress"
    text = str(error.value)
    for part in (
        "launching kernel 'saxpy'",
        "HIP context is lost",
        "start it again",
        'ww.use("emu")',
        __file__,
    ):
        assert part in text
    gpu.fail["hipDeviceSynchronize"] = real.hipError_t.hipErrorLaunchFailure
    with pytest.raises(ww.DeviceError, match="waiting for the device"):
        ww.use("hip").synchronize()


@pytest.mark.parametrize(
    "call, code, words",
    [
        ("hipMalloc", "hipErrorOutOfMemory", "not enough free memory .*allocating 4000 bytes"),
        ("hipMemcpyHtoD", "hipErrorInvalidValue", "the HIP driver refused .*copying to the device"),
        ("hipGetDevice", "hipErrorNoDevice", "no AMD GPU that this process can use"),
    ],
)
def test_errors_say_what_to_do(gpu: Any, call: str, code: str, words: str) -> None:
    gpu.fail[call] = real.hipError_t[code]
    with pytest.raises(ww.DeviceError, match=words) as error:
        ww.to_device(np.zeros(1000, np.float32))
    assert error.value.code == code and not error.value.sticky


@pytest.mark.parametrize(
    "call, code, words",
    [
        ("hipModuleLoadData", "hipErrorNoBinaryForGpu", "compiled for another GPU .*loading kernel 'saxpy'"),
        ("hipModuleGetFunction", "hipErrorNotFound", "no such kernel .*looking up kernel 'saxpy'"),
    ],
)
def test_code_objects_that_do_not_load(gpu: Any, call: str, code: str, words: str) -> None:
    gpu.fail[call] = real.hipError_t[code]
    with pytest.raises(ww.DeviceError, match=words):
        ww.kernel(saxpy.__wrapped__).prepare(grid=1, block=64)


def test_a_failed_launch_frees_what_it_copied(gpu: Any) -> None:
    gpu.fail["hipModuleLaunchKernel"] = real.hipError_t.hipErrorLaunchOutOfResources
    with pytest.raises(
        ww.DeviceError, match=r"more registers or local memory.*\n.*\n.*\n.*fewer threads a block"
    ):
        saxpy[1, 64](4, 1.0, np.ones(4, np.float32), np.ones(4, np.float32))
    assert not gpu.memory


def test_chips_that_are_no_targets() -> None:
    assert (
        hip.target_of("gfx1100").warp_size == 32 and hip.target_of("gfx90a:sramecc+:xnack-").name == "gfx90a"
    )
    with pytest.raises(ww.DeviceError, match="'gfx803' is not among the targets"):
        hip.target_of("gfx803")


def test_a_kernel_may_ask_for_wide_wavefronts_of_the_chip(gpu: Any) -> None:
    gpu.arch = "gfx1100"
    devices._runtimes.pop("hip:0")
    ww.use("hip")
    x = ww.zeros(4, f32)
    for target, lanes in ((None, 32), ("gfx1100:wave64", 64)):
        ww.kernel(saxpy.__wrapped__, target=target)[1, 64](4, 1.0, x, x)
        assert metadata(gpu.images[-1])["amdhsa.kernels"][0][".wavefront_size"] == lanes


def test_there_is_no_such_device(gpu: Any) -> None:
    with pytest.raises(ww.CompileError, match="there is no device 'hip:3'"):
        ww.use("hip:3")
    with pytest.raises(ww.CompileError, match="hip or hip:N"):
        ww.use("hip:x")


# memory that others see --------------------------------------------------------------------------------------------


def test_device_arrays(gpu: Any) -> None:
    host = np.arange(6, dtype=np.float32).reshape(2, 3)
    x: Any = ww.to_device(host)
    assert x.shape == (2, 3) and x.ww_device == "hip:0" and np.array_equal(x.copy_to_host(), host)
    assert x.__cuda_array_interface__["data"] == (x.pointer, False)
    assert x.__dlpack_device__() == (10, 0)
    seen = dlpack.read(x)
    assert (seen.address, seen.device, seen.dtype, seen.shape) == (x.pointer, "hip:0", "float32", (2, 3))
    address = x.pointer
    del x
    gc.collect()
    assert address in gpu.memory, "the capsule keeps the memory"
    del seen
    gc.collect()
    assert address not in gpu.memory


class Tensor:
    """A tensor of PyTorch for ROCm, which calls the device cuda."""

    __module__ = "torch"
    is_cuda, shape, dtype = True, (4,), "torch.float32"

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


def test_tensors_of_pytorch_for_rocm_choose_their_device(gpu: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    import sys
    from types import SimpleNamespace

    monkeypatch.setitem(sys.modules, "torch", SimpleNamespace(version=SimpleNamespace(hip="6.4")))
    t = Tensor()
    with ww.using("emu"):
        saxpy[1, 64](4, 1.0, t, t)
    assert list(t.memory) == [2, 4, 6, 8]
    arrays.vendor_of.cache_clear()
    monkeypatch.setitem(sys.modules, "torch", SimpleNamespace(version=SimpleNamespace(hip=None)))
    seen = arrays.view(t)
    assert seen is not None and seen.device == "cuda:0"


def test_an_array_interface_without_a_library_is_of_the_gpu_that_is_there(
    gpu: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    class Other:
        def __init__(self, pointer: int) -> None:
            self.__cuda_array_interface__ = {
                "typestr": "<f4",
                "shape": (4,),
                "data": (pointer, False),
                "version": 3,
            }

    monkeypatch.setattr(cuda, "device_count", lambda: 0)
    x: Any = ww.to_device(np.ones(4, np.float32))
    gpu.count = 1
    saxpy[1, 64](4, 1.0, Other(x.pointer), x)
    assert gpu.named("hipPointerGetAttributes")[0] == (x.pointer,)
    assert (x.copy_to_host() == 2).all()
