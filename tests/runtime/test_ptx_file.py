"""PTX files as kernels: parameters by declaration, bounds of the text, one module for all of a file's kernels."""

from __future__ import annotations

import struct
from pathlib import Path
from typing import Any

import numpy as np
import pytest

import warpwright as ww

CUDA = Path(__file__).parents[1] / "cuda"
TWO = """
.version 7.0
.target sm_80
.address_size 64

.visible .global .align 4 .u32 total = 5;

.visible .entry add(.param .u32 by)
{
    .reg .b32 %r<4>;
    .reg .b64 %rd<3>;
    ld.param.u32 %r1, [by];
    mov.u64 %rd1, total;
    atom.global.add.u32 %r2, [%rd1], %r1;
    ret;
}

.visible .entry get(.param .u64 .ptr .global .align 4 out, .param .align 8 .b8 pair[8], .param .f32 f)
.reqntid 1, 1, 1
{
    .shared .align 4 .b8 held[1024];
    .reg .b32 %r<5>;
    .reg .f32 %f<2>;
    .reg .b64 %rd<4>;
    ld.param.u64 %rd1, [out];
    cvta.to.global.u64 %rd2, %rd1;
    mov.u64 %rd3, total;
    ld.global.u32 %r1, [%rd3];
    ld.param.u32 %r2, [pair+4];
    ld.param.f32 %f1, [f];
    st.global.u32 [%rd2], %r1;
    st.global.u32 [%rd2+4], %r2;
    st.global.f32 [%rd2+8], %f1;
    ret;
}
"""


def test_a_file_of_nvcc() -> None:
    file = ww.load_ptx(CUDA / "saxpy.ptx")
    assert file.kernels == ["saxpy"] and list(file) == ["saxpy"] and len(file) == 1
    x, y = np.arange(100, dtype=np.float32), np.ones(100, np.float32)
    file["saxpy"][1, 128](100, 2.0, x, y)
    assert np.array_equal(y, 2 * np.arange(100) + 1)
    h = ww.load_ptx(str(CUDA / "saxpy.ptx"))["saxpy"].prepare(grid=1, block=128)
    h(100, 1.0, x, y)
    assert np.array_equal(y, 3 * np.arange(100) + 1)


def test_kernels_of_one_text_share_its_variables() -> None:
    file = ww.load_ptx(TWO)
    file["add"][1, 3](4)
    out = np.zeros(3, np.uint32)
    file["get"][1, 1](out, struct.pack("<II", 1, 77), 1.5)
    assert out[:2].tolist() == [5 + 3 * 4, 77] and out[2:].view(np.float32)[0] == 1.5
    record = np.array([(8, 9)], dtype=[("a", "<u4"), ("b", "<u4")])[0]
    file["get"].launch(f=0.5, out=out, pair=record, grid=1, block=1)
    assert out[1] == 9


def test_device_memory_and_addresses() -> None:
    out = ww.zeros(3, np.uint32)
    ww.load_ptx(TWO)["get"][1, 1](out, bytes(8), 0.0)
    assert out.copy_to_host()[0] == 5


class Strided:
    """Every second element of a CPU tensor."""

    array = np.zeros(8, np.float32)[::2]

    def __dlpack_device__(self) -> Any:
        return self.array.__dlpack_device__()

    def __dlpack__(self) -> Any:
        return self.array.__dlpack__()


@pytest.mark.parametrize(
    ("call", "parts"),
    [
        (lambda f: f["git"], ("there is no kernel 'git'", "add or get")),
        (lambda f: f["add"][1, 1](), ("takes 1 argument", "by: u32", "missing: by")),
        (lambda f: f["add"][1, 1](1 << 32), ("does not fit u32",)),
        (lambda f: f["add"][1, 1](1.0), ("a u32 is wanted",)),
        (lambda f: f["add"][1, 1](1, WIDTH=2), ("no parameter 'WIDTH'",)),
        (lambda f: f["get"][1, 1](np.zeros(6, np.uint32)[::2], bytes(8), 0.0), ("not contiguous",)),
        (lambda f: f["get"][1, 1](Strided(), bytes(8), 0.0), ("not contiguous", "strides (8,)")),
        (lambda f: f["get"][1, 1](np.array(1), bytes(8), 0.0), ("0-dimensional",)),
        (lambda f: f["get"][1, 1](1.5, bytes(8), 0.0), ("an array or an integer is wanted",)),
        (lambda f: f["get"][1, 1](1 << 64, bytes(8), 0.0), ("does not fit 64 bits",)),
        (lambda f: f["get"][1, 1](0, bytes(7), 0.0), ("structure of 8 bytes", "7 bytes")),
        (lambda f: f["get"][1, 1](0, 3, 0.0), ("structure of 8 bytes", "int 3")),
        (lambda f: f["get"][1, 2](0, bytes(8), 0.0), ("differs from the kernel's threads=", "(1, 1, 1)")),
        (lambda f: f["get"][1, 1, None, 163 * 1024](0, bytes(8), 0.0), ("1024 bytes of static", "sm_80")),
        (lambda f: f["add"].launch(1, grid=2, block=1, cluster=2), ("sm_80 has no clusters",)),
        (lambda f: f["add"](1), ("launched over a grid", "add[grid, block](by: u32)")),
    ],
)  # fmt: skip
def test_refused(call: Any, parts: tuple[str, ...]) -> None:
    with pytest.raises(ww.CompileError) as refused:
        call(ww.load_ptx(TWO))
    for part in parts:
        assert part in str(refused.value)
    assert refused.value.diagnostics[0].location.file == __file__


def test_what_is_no_ptx_is_refused(tmp_path: Path) -> None:
    for wrong in ("no such file.ptx", "", tmp_path):
        with pytest.raises(ww.CompileError, match="neither PTX text nor a file"):
            ww.load_ptx(wrong)
    binary = tmp_path / "k.cubin"
    binary.write_bytes(b"\x7fELF\xff\xfe")
    with pytest.raises(ww.CompileError, match="not text"):
        ww.load_ptx(binary)
    with pytest.raises(ww.CompileError) as refused:
        ww.load_ptx(TWO.replace("ret;", "ret"))
    assert refused.value.diagnostics[0].location.line


def test_a_gpu_without_the_file_s_features_refuses(driver: Any) -> None:
    ww.use("cuda")
    with pytest.raises(ww.CompileError, match="is for sm_100a"):
        ww.load_ptx(TWO.replace("sm_80", "sm_100a").replace("7.0", "8.6"))["add"][1, 1](1)
    assert not driver.named("cuLaunchKernel")


def test_a_gpu_gets_the_module_once_and_the_bytes(driver: Any) -> None:
    driver.sizes = (8, 8, 4)
    ww.use("cuda")
    file = ww.load_ptx(TWO)
    out = ww.zeros(3, np.uint32)
    file["get"][1, 1](out, b"\1\2\3\4\5\6\7\x08", 1.0)
    driver_bytes = [struct.pack("<Q", out.pointer), b"\1\2\3\4\5\6\7\x08", struct.pack("<f", 1.0)]  # type: ignore[attr-defined]
    assert driver.parameters == driver_bytes
    driver.sizes = (4,)
    file["add"][1, 1](7)
    assert driver.parameters == [struct.pack("<I", 7)]
    assert len(driver.named("cuModuleLoadData") + driver.named("cuModuleLoadDataEx")) == 1
    assert [args[1] for args in driver.named("cuModuleGetFunction")] == [b"get", b"add"]
