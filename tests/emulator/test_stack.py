"""Stack memory of a size that only the run knows."""

from __future__ import annotations

import numpy as np
import pytest

from warpwright.emulator import ptx as emulator

HEAD = """.version 7.3
.target sm_75
.address_size 64
.visible .entry k(.param .u64 out) {
.reg .b32 %t, %n, %v, %i; .reg .b64 %p, %q, %s, %size, %o, %x; .reg .pred %c;
mov.u32 %t, %tid.x;
"""


def launch(body: str, threads: int = 64) -> list[int]:
    device = emulator.Device()
    kernel = emulator.load(HEAD + body + "\nret; }", "stack.ptx", device).kernel("k")
    out = device.from_array(np.zeros(threads, np.uint32))
    emulator.launch(kernel, 1, threads, [out])
    found: list[int] = out.copy_out(np.uint32).tolist()
    return found


def test_each_thread_has_its_own() -> None:
    """Sums 0 .. n-1 through an array of n words, n its thread's own number."""
    found = launch(
        """
add.u32 %n, %t, 1; mul.wide.u32 %size, %n, 4;
alloca.u64 %p, %size, 16;
mov.u32 %i, 0;
fill: mul.wide.u32 %x, %i, 4; add.u64 %q, %p, %x; st.local.u32 [%q], %i;
add.u32 %i, %i, 1; setp.lt.u32 %c, %i, %n; @%c bra fill;
alloca.u64 %s, 64; st.local.u32 [%s], 77; st.local.u32 [%s+60], 78;
mov.u32 %v, 0; mov.u32 %i, 0;
sum: mul.wide.u32 %x, %i, 4; add.u64 %q, %p, %x; ld.local.u32 %n, [%q]; add.u32 %v, %v, %n;
add.u32 %i, %i, 1; setp.le.u32 %c, %i, %t; @%c bra sum;
ld.param.u64 %o, [out]; mul.wide.u32 %x, %t, 4; add.u64 %o, %o, %x; st.global.u32 [%o], %v;
"""
    )
    assert found == [n * (n + 1) // 2 for n in range(64)]


def test_what_is_given_back_is_taken_again() -> None:
    found = launch(
        """
stacksave.u64 %s; alloca.u64 %p, 32; stackrestore.u64 %s; alloca.u64 %q, 32;
setp.eq.u64 %c, %p, %q; selp.u32 %v, 1, 0, %c;
ld.param.u64 %o, [out]; mul.wide.u32 %x, %t, 4; add.u64 %o, %o, %x; st.global.u32 [%o], %v;
""",
        32,
    )
    assert found == [1] * 32


@pytest.mark.parametrize(
    ("body", "kind"),
    [
        ("alloca.u64 %p, 32; ld.local.u32 %v, [%p];", "uninitialised"),
        (
            "stacksave.u64 %s; alloca.u64 %p, 8; st.local.u32 [%p], 1; stackrestore.u64 %s; ld.local.u32 %v, [%p];",
            "uninitialised",
        ),
        ("alloca.u64 %p, 600000;", "stack-overflow"),
        ("mov.u64 %s, 99999; stackrestore.u64 %s;", "bad-stack-pointer"),
        ("alloca.u64 %p, 64; add.u64 %p, %p, 4096; st.local.u32 [%p], %t;", "out-of-bounds"),
    ],
)
def test_misuse_is_told(body: str, kind: str) -> None:
    with pytest.raises(emulator.DeviceFault) as caught:
        launch(body)
    assert caught.value.kind == kind
