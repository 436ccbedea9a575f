"""Tensor copies for tests: kernels that load and store boxes, and a reference that takes one element at a time.

Needs the emulator. Gives `load_box`, `store_box`, `reference_tile`, `reference_im2col`. Invariant: the reference knows
nothing of the code under test: offsets, bounds and swizzles are computed element by element in Python integers.
"""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Any

import numpy as np

sys.path.insert(0, str(Path(__file__).parent))

from kernels import _REGISTERS

from warpwright.emulator import ptx as emulator
from warpwright.isa.ptx.swizzle import Swizzle
from warpwright.isa.ptx.tensor_map import KINDS, Mode, TensorMap

KIND = {k.name: i for i, k in enumerate(KINDS)}


def text(body: str, target: str = "sm_100a") -> str:
    """A kernel with a tensor map (generic address %d0) and an output pointer (%d1); `s` is at %r2, `bar` at %r1."""
    lines = "".join(f"  .loc 1 {n} 1\n  {row}\n" for n, row in enumerate(body.strip().splitlines(), 1))
    return f"""
.version 8.8
.target {target}
.address_size 64
.file 1 "user.py"
.extern .shared .align 1024 .b8 s[];
.shared .align 8 .b64 bar[2];
.visible .entry k(.param .align 64 .b8 m[128], .param .u64 out)
{{
{_REGISTERS}
  mov.b64 %d0, m;
  cvta.param.u64 %d0, %d0;
  ld.param.u64 %d1, [out];
  mov.u32 %r0, %tid.x;
  mov.u32 %r1, bar;
  mov.u32 %r2, s;
  setp.eq.u32 %p0, %r0, 0;
{lines}
  ret;
}}
"""


def launch(body: str, m: TensorMap, device: emulator.Device, out: Any, smem: int, **options: Any) -> Any:
    """Run a body."""
    program = emulator.load(text(body), "k.ptx", device)
    options.setdefault("grid", 1)
    return emulator.launch(program.kernel("k"), block=32, args=[m.encode(), out], smem=smem, **options)


def coordinates(at: Any) -> str:
    """A coordinate list."""
    return "{" + ", ".join(str(int(c)) for c in at) + "}"


def load_body(
    at: Any, nbytes: int, mode: str = "tile", extra: str = "", align: int = 0, rank: int = 0
) -> str:
    """Load a box, wait, and write the shared memory out. Shared memory is filled with 0xEE first."""
    words = -(-(nbytes + align) // 1024) * 256
    named = ", {" + ", ".join(f"%h{i}" for i in range(len(extra.split()))) + "}" if extra else ""
    dim = rank or len(at)
    copy = f"cp.async.bulk.tensor.{dim}d.shared::cta.global.{mode}.mbarrier::complete_tx::bytes"
    return f"""
mov.u32 %r3, %r0;
FILL:
setp.ge.u32 %p1, %r3, {words};
@%p1 bra FILLED;
shl.b32 %r4, %r3, 2;
add.u32 %r4, %r4, %r2;
st.shared.u32 [%r4], 0xEEEEEEEE;
add.u32 %r3, %r3, 32;
bra FILL;
FILLED:
@%p0 mbarrier.init.shared.b64 [%r1], 1;
fence.proxy.async;
bar.sync 0;
@%p0 mbarrier.arrive.expect_tx.shared.b64 _, [%r1], {nbytes};
mov.u32 %r9, {align};
add.u32 %r9, %r9, %r2;
{"".join(f"mov.u16 %h{i}, {v};" for i, v in enumerate(extra.split()))}
@%p0 {copy} [%r9], [%d0, {coordinates(at)}], [%r1]{named};
WAIT:
mbarrier.try_wait.parity.shared.b64 %p1, [%r1], 0;
@!%p1 bra WAIT;
mov.u32 %r3, %r0;
OUT:
setp.ge.u32 %p1, %r3, {words};
@%p1 bra END;
shl.b32 %r4, %r3, 2;
cvt.u64.u32 %d2, %r4;
add.u64 %d2, %d2, %d1;
add.u32 %r4, %r4, %r2;
ld.shared.u32 %r5, [%r4];
st.global.u32 [%d2], %r5;
add.u32 %r3, %r3, 32;
bra OUT;
END:
"""


def box_bytes(m: TensorMap) -> int:
    """Bytes of a tile's box in shared memory."""
    n = m.row_bytes
    for b, s in zip(m.box[1:], m.steps[1:]):
        n *= -(-b // s)
    return n


def load_box(
    device: emulator.Device, m: TensorMap, at: Any, nbytes: int, smem: int = 0, align: int = 0, **options: Any
) -> np.ndarray:
    """The shared memory after a load."""
    smem = max(smem, nbytes + align)
    smem = -(-smem // 1024) * 1024
    out = device.alloc(smem, "out", initialised=True)
    mode = options.pop("mode", "tile")
    extra = options.pop("extra", "")
    rank = options.pop("rank", 0)
    body = load_body(at, nbytes, mode, extra, align, rank)
    launch(body, m, device, out, smem, **options)
    return out.copy_out(np.uint8)


def swizzled(address: int, mode: Swizzle) -> int:
    """A shared address under a swizzle, bit by bit."""
    row = address >> 7
    chunk = address >> 4 & 7
    low = address & 15
    if mode is Swizzle.B32:
        chunk ^= row & 1
    elif mode is Swizzle.B64:
        chunk ^= row & 3
    elif mode is Swizzle.B128:
        chunk ^= row & 7
    elif mode in (Swizzle.B128_ATOM_32B, Swizzle.B128_ATOM_32B_FLIP_8B):
        chunk ^= (row & 3) << 1
        if mode is Swizzle.B128_ATOM_32B_FLIP_8B and row & 1:
            low ^= 8
    elif mode is Swizzle.B128_ATOM_64B:
        chunk ^= (row & 1) << 2
    return row << 7 | chunk << 4 | low


def fill_bytes(m: TensorMap) -> bytes:
    """An element where the tensor has none."""
    width = m.element.bits // 8
    return b"\xff" * (width - 1) + b"\x7f" if m.nan_fill else b"\0" * width


def reference_tile(raw: bytes, m: TensorMap, at: Any, smem: int, base: int) -> np.ndarray:
    """Shared memory after loading a box at byte `base` of it, one element at a time."""
    out = np.full(smem, 0xEE, np.uint8)
    width = m.element.bits // 8
    counts = [m.box[0], *(-(-b // s) for b, s in zip(m.box[1:], m.steps[1:]))]
    total = int(np.prod(counts))
    for n in range(total):
        place, rest = [], n
        for count in counts:
            place.append(rest % count)
            rest //= count
        where = [at[0] + place[0]] + [c + p * s for c, p, s in zip(at[1:], place[1:], m.steps[1:])]
        value = fill_bytes(m)
        if all(0 <= c < d for c, d in zip(where, m.dims)):
            offset = where[0] * width + sum(c * s for c, s in zip(where[1:], m.strides))
            value = raw[offset : offset + width]
        for k in range(width):
            out[swizzled(base + n * width + k, m.swizzle)] = value[k]
    return out


def reference_pixels(raw: bytes, m: TensorMap, pixels: list[Any], first: int, smem: int) -> np.ndarray:
    """Shared memory after loading pixels (tuples of the outer coordinates, W first) of a tensor of images."""
    out = np.full(smem, 0xEE, np.uint8)
    width = m.element.bits // 8
    for r, place in enumerate(pixels):
        for c in range(m.box[0]):
            value = fill_bytes(m)
            where = [first + c, *place]
            if all(0 <= x < d for x, d in zip(where, m.dims)):
                offset = where[0] * width + sum(x * s for x, s in zip(where[1:], m.strides))
                value = raw[offset : offset + width]
            for k in range(width):
                out[swizzled((r * m.box[0] + c) * width + k, m.swizzle)] = value[k]
    return out


def im2col_pixels(m: TensorMap, at: Any, offsets: Any, count: int) -> list[Any]:
    """The pixels of the im2col mode, by listing every pixel of the box and of every image in order."""
    spatial = m.rank - 2
    ranges = []
    for k in range(spatial):
        low, high = m.lower[k] + offsets[k], m.dims[k + 1] - 1 + m.upper[k] + offsets[k]
        ranges.append((low, high, m.steps[k + 1]))
    found: list[Any] = []
    start = [at[k + 1] + offsets[k] for k in range(spatial)]
    image = at[-1]
    lists = [list(range(low, high + 1, step)) for low, high, step in ranges]
    # the first row goes on from where the walk starts; every later one starts at the box's edge
    heads = [list(range(s, high + 1, step)) for s, (_, high, step) in zip(start, ranges)]
    while len(found) < count:
        first_image = image == at[-1]
        if spatial == 1:
            found += [(w, image) for w in (heads[0] if first_image else lists[0])]
        elif spatial == 2:
            for j, h in enumerate(heads[1] if first_image else lists[1]):
                found += [(w, h, image) for w in (heads[0] if first_image and j == 0 else lists[0])]
        else:
            for i, d in enumerate(heads[2] if first_image else lists[2]):
                for j, h in enumerate(heads[1] if first_image and i == 0 else lists[1]):
                    row = heads[0] if first_image and i == 0 and j == 0 else lists[0]
                    found += [(w, h, d, image) for w in row]
        image += 1
    return found[:count]


__all__ = ["KIND", "Mode", "Swizzle", "TensorMap", "launch", "load_body", "load_box", "text"]
