"""A kernel around `tcgen05` instructions: it fills shared and tensor memory, runs them, and gives tensor memory back.

Needs the emulator. Gives `run`. Invariant: what is compared is all of the tensor memory that was filled, so that a write to
a wrong place shows.
"""

from __future__ import annotations

import numpy as np

from warpwright.emulator import ptx as emulator

CHUNK = 8


def kernel(lines: str, smem: int, width: int, group: int, after: str, target: str) -> str:
    """Thread 0 of block 0 runs `lines`, with descriptors as literals and tensor memory at %ta; all wait for the commit."""
    pair = group == 2
    columns = max(32, 1 << (width - 1).bit_length())
    regs = "{" + ", ".join(f"%x{i}" for i in range(CHUNK)) + "}"
    sync = ["barrier.cluster.arrive.aligned;", "barrier.cluster.wait.aligned;"] if pair else ["bar.sync 0;"]
    cta = f"cta_group::{group}"
    body = [
        "ld.param.u64 %image, [image];", "ld.param.u64 %in, [in];", "ld.param.u64 %out, [out];",
        "mov.u32 %t, %tid.x;", "mov.u32 %b, %ctaid.x;", f"mad.wide.u32 %image, %b, {smem}, %image;",
        "mad.lo.u32 %w, %b, 128, %t;", f"mad.wide.u32 %in, %w, {4 * width}, %in;",
        f"mad.wide.u32 %out, %w, {4 * width}, %out;", "mov.u32 %i, %t;",
        "fill: shl.b32 %s, %i, 4;", "cvt.u64.u32 %o, %s;", "add.u64 %o, %o, %image;",
        "ld.global.v4.u32 {%x0, %x1, %x2, %x3}, [%o];", "mov.u32 %y, sh;", "add.u32 %s, %s, %y;",
        "st.shared.v4.u32 [%s], {%x0, %x1, %x2, %x3};", "add.u32 %i, %i, 128;",
        f"setp.lt.u32 %p, %i, {smem // 16};", "@%p bra fill;", "fence.proxy.async;",
        "setp.ne.u32 %p, %t, 0;", "@%p bra no_init;", "mbarrier.init.shared.b64 [bar], 1;",
        "fence.mbarrier_init.release.cluster;", "no_init: shr.u32 %w, %t, 5;", "setp.ne.u32 %p, %w, 0;",
        "@%p bra allocated;",
        f"tcgen05.alloc.{cta}.sync.aligned.shared::cta.b32 [where], {columns};",
        "allocated:", "tcgen05.fence::before_thread_sync;", *sync, "tcgen05.fence::after_thread_sync;",
        "ld.shared.u32 %ta, [where];",
    ]  # fmt: skip
    for c in range(0, width, CHUNK):
        body += [f"ld.global.b32 %x{i}, [%in+{4 * (c + i)}];" for i in range(CHUNK)]
        body += [f"add.u32 %s, %ta, {c};", f"tcgen05.st.sync.aligned.32x32b.x{CHUNK}.b32 [%s], {regs};"]
    body += ["tcgen05.wait::st.sync.aligned;", "tcgen05.fence::before_thread_sync;", *sync]
    body += [
        "tcgen05.fence::after_thread_sync;",
        "setp.eq.u32 %p, %b, 0;",
        "setp.eq.and.u32 %p, %t, 0, %p;",
        "@!%p bra issued;",
    ]
    body += [lines]
    spread = ".shared::cluster.multicast::cluster" if pair else ".shared::cluster"
    mask = ", 3" if pair else ""
    body += [
        "mov.u32 %y, bar;",
        f"tcgen05.commit.{cta}.mbarrier::arrive::one{spread}.b64 [%y]{mask};",
        "issued:",
    ]
    body += ["poll: mbarrier.try_wait.parity.shared.b64 %p, [bar], 0;", "@!%p bra poll;"]
    body += ["tcgen05.fence::after_thread_sync;", after]
    for c in range(0, width, CHUNK):
        body += [f"add.u32 %s, %ta, {c};", f"tcgen05.ld.sync.aligned.32x32b.x{CHUNK}.b32 {regs}, [%s];"]
        body += ["tcgen05.wait::ld.sync.aligned;"]
        body += [f"st.global.b32 [%out+{4 * (c + i)}], %x{i};" for i in range(CHUNK)]
    body += ["tcgen05.fence::before_thread_sync;", *sync, "setp.ne.u32 %p, %w, 0;", "@%p bra done;"]
    body += [
        f"tcgen05.relinquish_alloc_permit.{cta}.sync.aligned;",
        f"tcgen05.dealloc.{cta}.sync.aligned.b32 %ta, {columns};", "done: ret;",
    ]  # fmt: skip
    return (
        f".version 8.8\n.target {target}\n.address_size 64\n"
        ".visible .entry k(.param .u64 image, .param .u64 in, .param .u64 out) {\n"
        ".reg .b32 %ta, %t, %b, %i, %s, %w, %y, %x<128>; .reg .b64 %image, %in, %out, %o, %da, %db; .reg .pred %p, %q;\n"
        f".shared .align 1024 .b8 sh[{smem}]; .shared .align 8 .b64 bar; .shared .b32 where;\n"
        + "\n".join(body)
        + "\n}"
    )


def run(
    lines: str,
    image: np.ndarray,
    before: np.ndarray,
    group: int = 1,
    after: str = "",
    target: str = "sm_100a",
    **options: object,
) -> np.ndarray:
    """Tensor memory afterwards. `image` is shared memory and `before` tensor memory, an item a block."""
    width = before.shape[-1]
    device = emulator.Device()
    buffers = [device.from_array(np.ascontiguousarray(x)) for x in (image, before)]
    out = device.alloc(before.nbytes)
    text = kernel(lines, image.shape[-1], width, group, after, target)
    code = emulator.load(text, "tcgen05.ptx", device).kernel("k")
    cluster = (group, 1, 1)
    emulator.launch(code, group, 128, [*buffers, out], cluster=cluster, **options)  # type: ignore[arg-type]
    return out.copy_out(np.uint32).reshape(before.shape)
