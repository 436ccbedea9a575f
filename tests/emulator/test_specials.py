"""Special registers: those whose row says that all lanes share them have one value, in every thread of a cluster launch."""

from __future__ import annotations

import numpy as np
import pytest

from warpwright.emulator import ptx as emulator
from warpwright.emulator.ptx.front.cfg import is_uniform
from warpwright.emulator.ptx.front.specials import special_dtype
from warpwright.isa.ptx.special import SPECIAL

NAMES = sorted(
    spelled
    for name, row in SPECIAL.items()
    for spelled in ([f"{name}.{c}" for c in "xyz"] if row.vector else [name])
    if special_dtype(spelled) is not None
)
TEXT = """
.version 8.5
.target sm_90a
.address_size 64
.visible .entry k(.param .u64 k_y)
{{
    .reg .b64 %d<4>; .reg .b32 %r<6>; .reg .pred %p;
    ld.param.u64 %d0, [k_y];
    mov.u32 %r0, %ctaid.x;
    mov.u32 %r1, %tid.x;
    mad.lo.u32 %r2, %r0, 64, %r1;
    mul.wide.u32 %d1, %r2, 8;
    add.u64 %d2, %d0, %d1;
    {read}
    st.global.u64 [%d2], %d3;
    ret;
}}
"""
READ = {
    "u8": "mov.u64 %d3, {};",
    "u4": "mov.u32 %r3, {}; cvt.u64.u32 %d3, %r3;",
    "?": "mov.pred %p, {}; selp.u64 %d3, 1, 0, %p;",
}


@pytest.mark.parametrize("name", NAMES)
def test_a_register_is_shared_as_its_row_says(name: str) -> None:
    dtype = special_dtype(name)
    assert dtype is not None
    device = emulator.Device()
    y = device.from_array(np.full(256, 1 << 60, np.uint64), "y")
    text = TEXT.format(read=READ[dtype].format(name))
    kernel = emulator.load(text, "k.ptx", device).kernel("k")
    emulator.launch(kernel, 4, 64, [y], cluster=2)
    values = y.copy_out(np.uint64)
    row = SPECIAL[name.rpartition(".")[0] if name[-2] == "." else name]
    if is_uniform(name):
        assert np.unique(values).size == 1
    if row.uniform == "block" and not row.volatile:
        assert all(np.unique(v).size == 1 for v in values.reshape(4, 64))
    if name == "%current_graph_exec":
        assert values[0] == 0
    if name == "%cluster_ctarank":
        assert values.reshape(4, 64)[:, 0].tolist() == [0, 1, 0, 1]
