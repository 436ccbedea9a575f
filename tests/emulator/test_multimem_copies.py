"""Bulk copies to multicast memory: every buffer gets them, late, and a mask leaves bytes out."""

from __future__ import annotations

import numpy as np
import pytest

from warpwright.emulator import ptx as emulator


def run(line: str, held: np.ndarray, start: list[np.ndarray], wait: bool = True) -> list[np.ndarray]:
    """`line` copies 128 bytes of shared memory to the same place in each buffer."""
    text = f""".version 9.1
.target sm_100a
.address_size 64
.visible .entry k(.param .u64 src, .param .u64 dst) {{
.reg .b32 %t, %v, %sh, %l; .reg .b64 %s, %d, %x; .reg .b16 %mask; .reg .pred %p; .shared .align 128 .b8 sh[128];
mov.u32 %t, %tid.x; mul.wide.u32 %x, %t, 4; mov.u32 %sh, sh; shl.b32 %l, %t, 2; add.u32 %l, %l, %sh;
ld.param.u64 %s, [src]; add.u64 %s, %s, %x; ld.param.u64 %d, [dst];
ld.global.u32 %v, [%s]; st.shared.u32 [%l], %v;
fence.proxy.async.shared::cta; bar.sync 0;
setp.eq.u32 %p, %t, 0; mov.b16 %mask, 0x0ff0;
@%p {line}
@%p cp.async.bulk.commit_group;
{"cp.async.bulk.wait_group 0;" if wait else ""}
ret; }}"""
    device = emulator.Device()
    kernel = emulator.load(text, "multimem.ptx", device).kernel("k")
    buffers = [device.from_array(s) for s in start]
    emulator.launch(kernel, 1, 32, [device.from_array(held), device.multicast(buffers)])
    return [b.copy_out(s.dtype) for b, s in zip(buffers, start)]


COPY = "multimem.cp.async.bulk.global.shared::cta.bulk_group{} [%d], [%sh], 128{};"


def test_every_buffer_gets_the_copy() -> None:
    held = np.arange(32, dtype=np.uint32) + 5
    found = run(COPY.format("", ""), held, [np.zeros(32, np.uint32), np.full(32, 9, np.uint32)])
    assert all(np.array_equal(f, held) for f in found)


def test_a_mask_leaves_bytes_out() -> None:
    held = np.arange(128, dtype=np.uint8) + 1
    start = [np.full(128, 200, np.uint8), np.full(128, 201, np.uint8)]
    found = run(COPY.format(".cp_mask", ", %mask"), held.view(np.uint32), start)
    named = np.array([0x0FF0 >> (i % 16) & 1 for i in range(128)], bool)
    for f, s in zip(found, start):
        assert np.array_equal(f, np.where(named, held, s))


@pytest.mark.parametrize(
    ("op", "dtype", "fn"),
    [
        ("add.u32", np.uint32, np.add),
        ("max.s32", np.int32, np.maximum),
        ("xor.b64", np.uint64, np.bitwise_xor),
        ("add.f32", np.float32, np.add),
        ("add.noftz.f16", np.float16, np.add),
        ("min.s64", np.int64, np.minimum),
    ],
)
def test_every_buffer_is_reduced(op: str, dtype: type, fn: np.ufunc) -> None:
    rng = np.random.default_rng(4)
    count = 128 // np.dtype(dtype).itemsize
    held, *start = (rng.integers(0, 50, count).astype(dtype) for _ in range(4))
    line = f"multimem.cp.reduce.async.bulk.global.shared::cta.bulk_group.{op} [%d], [%sh], 128;"
    found = run(line, held.view(np.uint32), start)
    assert all(np.array_equal(f, fn(s, held)) for f, s in zip(found, start))


def test_an_address_in_no_object_is_told() -> None:
    line = "add.u64 %d, %d, 4096;\n@%p " + COPY.format("", "")
    with pytest.raises(emulator.DeviceFault) as caught:
        run(line, np.zeros(32, np.uint32), [np.zeros(32, np.uint32)])
    assert caught.value.kind == "out-of-bounds" and "multicast object" in str(caught.value)
