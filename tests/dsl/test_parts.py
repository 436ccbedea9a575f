"""Operands of video and texture instructions: parts, negation, handles."""

from __future__ import annotations

import numpy as np
import pytest

import warpwright as ww
from warpwright import ptx, s32, u64


@ww.kernel
def parts(a: ww.ptr[s32], b: ww.ptr[s32], c: ww.ptr[s32], out: ww.ptr[s32]):
    i = ww.tid.x
    merged = ww.reg(s32)
    ptx.vadd.s32.s32.s32(ww.part(merged, "h1"), ww.part(a[i], "b3"), b[i], c[i])
    product = ptx.vmad.s32.s32.s32(-ww.part(a[i], "h0"), ww.part(b[i]), 7)
    out[2 * i] = merged.value
    out[2 * i + 1] = product


def test_parts_are_taken_merged_and_negated() -> None:
    rng = np.random.default_rng(3)
    a, b, c = (rng.integers(-(2**31), 2**31, 32).astype(np.int32) for _ in range(3))
    out = np.zeros(64, np.int32)
    parts.launch(a, b, c, out, grid=1, block=32, device="emu")
    sums = ((a >> 24).astype(np.int64) + b) & 0xFFFF
    merged = ((c & 0xFFFF).astype(np.int64) | sums << 16).astype(np.uint32).view(np.int32)
    product = 7 - a.view(np.int16)[::2].astype(np.int64) * b
    assert np.array_equal(out[::2], merged)
    assert np.array_equal(out[1::2], product.astype(np.int32))


@ww.kernel
def texture(handle: u64, out: ww.ptr[ww.f32]):
    x = ptx.cvt.rn.f32.u32(ww.tid.x)
    t = ptx.tex._2d.v4.f32.f32((handle, (x, 0.5)))
    one = ptx.tex._1d.v4.f32.s32((handle, (ww.s32(3),)))
    width = ptx.txq.width.b32(handle)
    ptx.sust.b._1d.b32.trap((handle, (ww.s32(4),)), width)
    out[0] = t[0] + one[0]


def test_textures_are_assembled_and_refused_by_the_emulator() -> None:
    compiled = ww.compile(texture, target="sm_80")
    assert "tex.2d.v4.f32.f32 {" in compiled.ptx
    assert "txq.width.b32" in compiled.ptx and "sust.b.1d.b32.trap [" in compiled.ptx
    assert compiled.cubin
    with pytest.raises(ww.CompileError, match="textures are sampled by hardware"):
        texture.launch(0, np.zeros(1, np.float32), grid=1, block=1, device="emu")


@pytest.mark.parametrize(
    ("line", "said"),
    [
        ("ptx.vadd.s32.s32.s32(ww.part(x, 'h2'), x)", "part 'h2'"),
        ("ptx.vadd.s32.s32.s32(-ww.part(x), x)", "-part ''"),
        ("ptx.add.s32(ww.part(x, 'h1'), x)", "part 'h1'"),
        ("ptx.txq.width.b32(x)", "u64"),
        ("ptx.tex._2d.v4.f32.f32((h, (1.0,)))", "2 values"),
    ],
)
def test_what_does_not_fit_is_told(line: str, said: str, tmp_path: object) -> None:
    import importlib.util
    from pathlib import Path

    path = Path(str(tmp_path)) / "wrong.py"
    path.write_text(
        "import warpwright as ww\nfrom warpwright import ptx, s32, u64\n\n\n@ww.kernel\n"
        f"def k(x: s32, h: u64):\n    {line}\n"
    )
    spec = importlib.util.spec_from_file_location("wrong", path)
    assert spec is not None and spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    with pytest.raises(ww.CompileError, match=r"wrong\.py:7") as caught:
        ww.compile(module.k, target="sm_80")
    assert said in str(caught.value)
