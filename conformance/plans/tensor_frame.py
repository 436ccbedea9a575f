"""The kernel around `tcgen05` instructions: shared and tensor memory are filled, something runs, and all of it is read.

Needs `case`. Gives `fields`, `frame`, `words`, `DECLARED`. A block is four warps; `image_` is what its shared memory
starts as and `start_` its tensor memory, a lane a thread. Invariant: what is compared is all of the tensor memory that was
filled, so that a write to a wrong place shows.
"""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from ..case import Array, Field

#: Columns that one load or store of the frame moves.
CHUNK = 32
DECLARED = (
    ".reg .b32 %t, %w, %ta, %tw, %y, %z, %m0, %m1, %m2, %m3, %idesc, %x<32>; .reg .b64 %da, %db, %zeros;",
    ".reg .pred %p, %q;",
    ".shared .align 8 .b64 bar; .shared .align 4 .b32 where;",
)


def fields(width: int, image: int) -> tuple[Field, ...]:
    """The inputs: `image` bytes of shared memory a block (or none), and `width` columns of tensor memory."""
    start = Field("start_", "b32", 32, width, direct=True)
    return (Field("image_", "b32", 32, image // 512, direct=True), start) if image else (start,)


def room(width: int) -> int:
    """Columns to allocate."""
    return max(32, 1 << (width - 1).bit_length())


def frame(
    group: int,
    width: int,
    image: int = 0,
    issue: Sequence[str] = (),
    after: Sequence[str] = (),
    dump: str = "",
    commit: str = "",
) -> list[str]:
    """The body. Thread 0 of the first block does `issue` (tensor memory is at %ta), and everybody waits for it.

    `after` is for every warp, with its own lanes at %tw; `dump` is where the tensor memory goes at the end.
    """
    each = f"cta_group::{group}"
    meet = "barrier.cluster.arrive.release.aligned; barrier.cluster.wait.acquire.aligned;"
    sync = meet if group == 2 else "bar.sync 0;"
    start = f"%at{1 if image else 0}"
    lines = [
        "mov.u32 %t, %tid.x; shr.u32 %w, %t, 5; mov.u32 %y, sh;"
        if image
        else "mov.u32 %t, %tid.x; shr.u32 %w, %t, 5;"
    ]
    if image:
        lines.append(f"mad.lo.u32 %y, %t, {image // 128}, %y;")
        lines += [
            f"ld.global.v4.b32 {{%x0, %x1, %x2, %x3}}, [%at0+{16 * i}]; "
            f"st.shared.v4.b32 [%y+{16 * i}], {{%x0, %x1, %x2, %x3}};"
            for i in range(image // 2048)
        ]
    lines += [
        "fence.proxy.async; setp.ne.u32 %p, %t, 0; @%p bra no_init; mbarrier.init.shared.b64 [bar], 1;",
        "fence.mbarrier_init.release.cluster; no_init: setp.ne.u32 %p, %w, 0; @%p bra allocated;",
        f"tcgen05.alloc.{each}.sync.aligned.shared::cta.b32 [where], {room(width)};",
        f"allocated: tcgen05.fence::before_thread_sync; {sync} tcgen05.fence::after_thread_sync;",
        "ld.shared.u32 %ta, [where]; mad.lo.u32 %tw, %w, 0x200000, %ta;",
    ]
    for c, n in _chunks(width):
        lines += _fours("ld.global.v4.b32 {1}, {0};", f"{start}+", 4 * c, n)
        lines.append(f"add.u32 %y, %tw, {c}; tcgen05.st.sync.aligned.32x32b.x{n}.b32 [%y], {_registers(n)};")
    lines.append(f"tcgen05.wait::st.sync.aligned; tcgen05.fence::before_thread_sync; {sync}")
    lines.append("tcgen05.fence::after_thread_sync;")
    if issue:
        spread = ".multicast::cluster" if group == 2 else ""
        usual = f"tcgen05.commit.{each}.mbarrier::arrive::one.shared::cluster{spread}.b64"
        lines += _issued(group, issue, commit or usual)
    lines += after
    for c, n in _chunks(width if dump else 0):
        lines.append(f"add.u32 %y, %tw, {c}; tcgen05.ld.sync.aligned.32x32b.x{n}.b32 {_registers(n)}, [%y];")
        lines.append("tcgen05.wait::ld.sync.aligned;")
        lines += _fours("st.global.v4.b32 {0}, {1};", f"{dump}+", 4 * c, n)
    return [
        *lines, f"tcgen05.fence::before_thread_sync; {sync} setp.ne.u32 %p, %w, 0; @%p bra given_back;",
        f"tcgen05.relinquish_alloc_permit.{each}.sync.aligned;",
        f"tcgen05.dealloc.{each}.sync.aligned.b32 %ta, {room(width)}; given_back:",
    ]  # fmt: skip


def _issued(group: int, issue: Sequence[str], commit: str) -> list[str]:
    """One thread issues, and commits to its barrier object or to those of all blocks; who is told of nothing meets it."""
    pair = group == 2
    wide = "multicast" in commit
    first = "mov.u32 %y, %cluster_ctarank; setp.eq.u32 %p, %y, 0; setp.eq.and.u32 %p, %t, 0, %p;"
    mask = f"mov.u16 %mask, {3 if pair else 1};" if wide else ""
    place = "%y" if "shared::cluster" in commit else "%db"
    lines = [
        f".reg .b16 %mask; {first if pair else 'setp.eq.u32 %p, %t, 0;'} @!%p bra issued;",
        *issue,
        f"mov.u32 %y, bar; mov.u64 %db, bar; cvta.shared.u64 %db, %db; {mask}",
        f"{commit} [{place}]{', %mask' if wide else ''};",
        "issued:",
    ]
    if pair and not wide:
        lines.append("mov.u32 %y, %cluster_ctarank; setp.ne.u32 %q, %y, 0; @%q bra told;")
    lines.append("poll: mbarrier.try_wait.parity.shared.b64 %p, [bar], 0; @!%p bra poll;")
    if pair and not wide:
        lines.append("told: barrier.cluster.arrive.release.aligned; barrier.cluster.wait.acquire.aligned;")
    return [*lines, "tcgen05.fence::after_thread_sync;"]


def _chunks(width: int) -> list[tuple[int, int]]:
    """First column and number of columns, a power of two each."""
    found, c = [], 0
    while c < width:
        n = min(CHUNK, 1 << (width - c).bit_length() - 1)
        found.append((c, n))
        c += n
    return found


def _fours(line: str, base: str, at: int, count: int) -> list[str]:
    """Four registers at a time to or from global memory."""
    return [
        line.format(f"[{base}{at + 4 * i}]", f"{{%x{i}, %x{i + 1}, %x{i + 2}, %x{i + 3}}}")
        for i in range(0, count, 4)
    ]


def _registers(count: int) -> str:
    return "{" + ", ".join(f"%x{i}" for i in range(count)) + "}"


def words(rng: np.random.Generator, blocks: int, count: int) -> Array:
    """Any words, `count` a thread of so many blocks."""
    return rng.integers(0, 1 << 32, (128 * blocks, count), dtype=np.uint32)
