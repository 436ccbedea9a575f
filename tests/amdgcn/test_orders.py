"""Memory orders and scopes on AMD: the emulator reads them in our text, and derives them from any other.

Each kernel passes a message from one wave to another of its block, or of another block. The text is launched as
printed, and without its comments, as a disassembled code object or another compiler's text is. Both must return the
message without a report; kernels that order too little must be reported.
"""

from __future__ import annotations

import re
from typing import Any

import numpy as np
import pytest

import warpwright as ww
from warpwright import u32
from warpwright.runtime.compile_amd import AmdKernel
from warpwright.runtime.kernel import Kernel

DEVICES = ("emu:gfx90a", "emu:gfx942", "emu:gfx950", "emu:gfx1030", "emu:gfx1100", "emu:gfx1200")
_COMMENT = re.compile(r"[ \t]*;.*")


def _local() -> Any:
    """Data and flags in local memory, the flags zero for all threads."""
    data, flag = ww.shared(u32, 128), ww.shared(u32, 4)
    if ww.tid.x < 4:
        flag[ww.tid.x] = 0
    ww.barrier()
    return data, flag


@ww.kernel(threads=128)
def local_release_acquire(out: ww.ptr[u32]):
    data, flag = _local()
    if ww.tid.x == 0:
        data[5] = 7
        ww.store(flag.at(0), 1, order="release", scope="cta")
    if ww.tid.x == 64:
        while ww.load(flag.at(0), order="acquire", scope="cta") == 0:
            pass
        out[0] = data[5]


@ww.kernel(threads=128)
def local_wider_scope(out: ww.ptr[u32]):
    data, flag = _local()
    if ww.tid.x == 64:
        data[5] = 7
        ww.store(flag.at(1), 1, order="release", scope="gpu")
    if ww.tid.x == 0:
        while ww.load(flag.at(1), order="acquire", scope="gpu") == 0:
            pass
        out[0] = data[5]


@ww.kernel(threads=128)
def local_fences(out: ww.ptr[u32]):
    data, flag = _local()
    if ww.tid.x == 0:
        data[5] = 7
        ww.fence(scope="cta")
        ww.store(flag.at(0), 1, order="relaxed", scope="cta")
    if ww.tid.x == 64:
        while ww.load(flag.at(0), order="relaxed", scope="cta") == 0:
            pass
        ww.fence(scope="cta")
        out[0] = data[5]


@ww.kernel(threads=128)
def local_atomics(out: ww.ptr[u32]):
    data, flag = _local()
    if ww.tid.x == 0:
        data[5] = 7
        ww.atomic_exch(flag.at(0), u32(1), order="release", scope="cta")
    if ww.tid.x == 64:
        while ww.atomic_cas(flag.at(0), u32(1), u32(2), order="acquire", scope="cta") != 1:
            pass
        out[0] = data[5]


@ww.kernel(threads=128)
def local_atomic_and_load(out: ww.ptr[u32]):
    data, flag = _local()
    if ww.tid.x < 64:
        data[ww.tid.x] = 7
        ww.atomic_add(flag.at(0), u32(1), order="release", scope="cta")
    if ww.tid.x == 64:
        while ww.load(flag.at(0), order="acquire", scope="cta") < 64:
            ww.nanosleep(20)
        out[0] = data[5]


@ww.kernel(threads=128)
def local_handshake(out: ww.ptr[u32]):
    data, flag = _local()
    if ww.tid.x == 0:
        for i in ww.range(4):
            data[0] = i + 4
            ww.store(flag.at(0), i + 1, order="release", scope="cta")
            while ww.load(flag.at(1), order="acquire", scope="cta") != i + 1:
                pass
    if ww.tid.x == 64:
        for i in ww.range(4):
            while ww.load(flag.at(0), order="acquire", scope="cta") != i + 1:
                pass
            out[0] = data[0]
            ww.store(flag.at(1), i + 1, order="release", scope="cta")


@ww.kernel(threads=128)
def global_data_local_flag(out: ww.ptr[u32]):
    _, flag = _local()
    if ww.tid.x == 0:
        out[1] = 7
        ww.store(flag.at(0), 1, order="release", scope="cta")
    if ww.tid.x == 64:
        while ww.load(flag.at(0), order="acquire", scope="cta") == 0:
            pass
        out[0] = out[1]


@ww.kernel(threads=128)
def local_data_global_flag(out: ww.ptr[u32]):
    data, _ = _local()
    if ww.tid.x == 0:
        data[5] = 7
        ww.store(out + 1, 1, order="release", scope="cta")
    if ww.tid.x == 64:
        while ww.load(out + 1, order="acquire", scope="cta") == 0:
            pass
        out[0] = data[5]


@ww.kernel(threads=128)
def global_in_a_block(out: ww.ptr[u32]):
    if ww.tid.x == 0:
        out[2] = 7
        ww.store(out + 1, 1, order="release", scope="cta")
    if ww.tid.x == 64:
        while ww.load(out + 1, order="acquire", scope="cta") == 0:
            pass
        out[0] = out[2]


@ww.kernel(threads=64)
def between_blocks(out: ww.ptr[u32]):
    if ww.tid.x == 0:
        if ww.ctaid.x == 0:
            out[2] = 7
            ww.store(out + 1, 1, order="release", scope="gpu")
        else:
            while ww.load(out + 1, order="acquire", scope="gpu") == 0:
                pass
            out[0] = out[2]


@ww.kernel(threads=64)
def between_blocks_by_fences(out: ww.ptr[u32]):
    if ww.tid.x == 0:
        if ww.ctaid.x == 0:
            out[2] = 7
            ww.fence(scope="gpu")
            ww.store(out + 1, 1, order="relaxed", scope="gpu")
        else:
            while ww.load(out + 1, order="relaxed", scope="gpu") == 0:
                pass
            ww.fence(scope="gpu")
            out[0] = out[2]


GOOD = (
    local_release_acquire,
    local_wider_scope,
    local_fences,
    local_atomics,
    local_atomic_and_load,
    local_handshake,
    global_data_local_flag,
    local_data_global_flag,
    global_in_a_block,
    between_blocks,
    between_blocks_by_fences,
)


def strip(text: str) -> str:
    """The text as LLVM or a disassembler prints it: without comments."""
    return _COMMENT.sub("", text)


def without_comments(monkeypatch: pytest.MonkeyPatch) -> None:
    """Launch the text of kernels without its comments."""
    original: Any = Kernel._current

    def current(self: Kernel, target: Any, constexprs: dict[str, Any]) -> Any:
        done, _ = original(self, target, constexprs)
        made = AmdKernel(
            done.name, done.target, done.ir, "", done.shared_static, 0, done.written, llvm=done.llvm, formats=done.formats
        )  # fmt: skip
        made._asm = strip(done.amdgcn)
        return made, None

    monkeypatch.setattr(Kernel, "_current", current)


@pytest.mark.parametrize("device", DEVICES)
@pytest.mark.parametrize("comments", [True, False], ids=["our text", "any text"])
@pytest.mark.parametrize("kernel", GOOD, ids=[k.__name__ for k in GOOD])
def test_a_message_arrives_in_order(
    kernel: ww.Kernel, comments: bool, device: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    if not comments:
        without_comments(monkeypatch)
    out = np.zeros(4, np.uint32)
    kernel.launch(
        out, grid=2 if "blocks" in kernel.__name__ else 1, block=kernel.attrs["threads"], device=device
    )
    assert out[0] == 7


@ww.kernel(threads=128)
def relaxed_flag(out: ww.ptr[u32]):
    data, flag = _local()
    if ww.tid.x == 0:
        data[5] = 7
        ww.store(flag.at(0), 1, order="relaxed", scope="cta")
    if ww.tid.x == 64:
        while ww.load(flag.at(0), order="acquire", scope="cta") == 0:
            pass
        out[0] = data[5]


@ww.kernel(threads=128)
def relaxed_read(out: ww.ptr[u32]):
    data, flag = _local()
    if ww.tid.x == 0:
        data[5] = 7
        ww.store(flag.at(0), 1, order="release", scope="cta")
    if ww.tid.x == 64:
        while ww.load(flag.at(0), order="relaxed", scope="cta") == 0:
            pass
        out[0] = data[5]


@ww.kernel(threads=128)
def relaxed_atomics(out: ww.ptr[u32]):
    data, flag = _local()
    if ww.tid.x == 0:
        data[5] = 7
        ww.atomic_add(flag.at(0), u32(1), order="relaxed", scope="cta")
    if ww.tid.x == 64:
        while ww.atomic_add(flag.at(0), u32(0), order="relaxed", scope="cta") == 0:
            pass
        out[0] = data[5]


@ww.kernel(threads=128)
def data_behind_the_flag(out: ww.ptr[u32]):
    data, flag = _local()
    if ww.tid.x == 0:
        ww.store(flag.at(0), 1, order="release", scope="cta")
        data[5] = 7
    if ww.tid.x == 64:
        while ww.load(flag.at(0), order="acquire", scope="cta") == 0:
            pass
        out[0] = data[5]


@ww.kernel(threads=128)
def fence_behind_the_flag(out: ww.ptr[u32]):
    data, flag = _local()
    if ww.tid.x == 0:
        data[5] = 7
        ww.store(flag.at(0), 1, order="relaxed", scope="cta")
        ww.fence(scope="cta")
    if ww.tid.x == 64:
        while ww.load(flag.at(0), order="relaxed", scope="cta") == 0:
            pass
        ww.fence(scope="cta")
        out[0] = data[5]


@ww.kernel(threads=128)
def no_order(out: ww.ptr[u32]):
    data, _ = _local()
    data[ww.tid.x] = 3
    ww.barrier()
    if ww.tid.x == 0:
        data[5] = 7
    if ww.tid.x == 64:
        out[0] = data[5]


@ww.kernel(threads=64)
def relaxed_between_blocks(out: ww.ptr[u32]):
    if ww.tid.x == 0:
        if ww.ctaid.x == 0:
            out[2] = 7
            ww.store(out + 1, 1, order="relaxed", scope="gpu")
        else:
            while ww.load(out + 1, order="acquire", scope="gpu") == 0:
                pass
            out[0] = out[2]


BAD = (
    relaxed_flag, relaxed_read, relaxed_atomics, data_behind_the_flag, fence_behind_the_flag, no_order,
    relaxed_between_blocks,
)  # fmt: skip
#: Those that any text shows: no wait, cache operation or poll can order them.
BAD_IN_ANY_TEXT = (no_order, relaxed_between_blocks)


def _reported(kernel: ww.Kernel, device: str) -> None:
    with pytest.raises(ww.WarpwrightError, match="race"):
        kernel.launch(
            np.zeros(4, np.uint32),
            grid=2 if "blocks" in kernel.__name__ else 1,
            block=kernel.attrs["threads"],
            device=device,
        )


@pytest.mark.parametrize("device", DEVICES)
@pytest.mark.parametrize("kernel", BAD, ids=[k.__name__ for k in BAD])
def test_too_little_order_is_reported(kernel: ww.Kernel, device: str) -> None:
    _reported(kernel, device)


@pytest.mark.parametrize("device", DEVICES)
@pytest.mark.parametrize("kernel", BAD_IN_ANY_TEXT, ids=[k.__name__ for k in BAD_IN_ANY_TEXT])
def test_too_little_order_is_reported_in_any_text(
    kernel: ww.Kernel, device: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    without_comments(monkeypatch)
    _reported(kernel, device)
