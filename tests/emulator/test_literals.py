"""Literals keep their value, also where it equals one that the emulator gives to something else."""

from __future__ import annotations

import numpy as np
import pytest

from warpwright.emulator import ptx as emulator

_TEXT = """.version 7.0
.target sm_80
.address_size 64
.extern .shared .align 16 .b8 dynamic[];
.visible .entry k(.param .u64 p)
{{ .reg .b64 %a<4>; .reg .b32 %r<4>;
  ld.param.u64 %a1, [p]; mov.u64 %a2, {value}; st.global.u64 [%a1], %a2; st.global.u64 [%a1+8], {value};
  mov.u32 %r1, dynamic; mov.u32 %r2, 7; st.shared.u32 [%r1+4], %r2; ld.shared.u32 %r3, [dynamic+4];
  cvt.u64.u32 %a3, %r3; st.global.u64 [%a1+16], %a3; ret; }}
"""


@pytest.mark.parametrize("top", range(0, 64, 4))
@pytest.mark.parametrize("high", [1, 6, 7])
def test_64_bit_literals(top: int, high: int) -> None:
    value = (high << top) + 31 & (1 << 64) - 1
    device = emulator.Device()
    out = device.from_array(np.zeros(3, np.uint64))
    program = emulator.load(_TEXT.format(value=value), device=device)
    emulator.launch(program.kernel("k"), 1, 1, [out], smem=64)
    assert out.copy_out(np.uint64).tolist() == [value, value, 7]
