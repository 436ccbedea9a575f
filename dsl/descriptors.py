"""Descriptors of asynchronous matrix instructions: where a matrix lies in shared memory, and what `tcgen05.mma` multiplies.

Needs `memory`, `types`. Gives `matrix_descriptor` (PTX ISA 9.7.15.5.1.2 for `wgmma`, 9.7.16.4.1 for `tcgen05`) and
`instruction_descriptor` (9.7.16.4.2). Invariant: what does not fit its field is refused at the line; the address in a
matrix descriptor is in its lowest bits, in units of 16 bytes, so that adding n moves it by 16 n bytes.
"""

from __future__ import annotations

from typing import Any

from .memory import ptr
from .trace import current, fail
from .types import bf16, e2m1, e2m3, e3m2, e4m3, e5m2, f16, f32, s8, s32, tf32, u8, u64
from .values import describe

UNIT = 16  # bytes
#: Swizzle in bytes -> the field's value, for wgmma (two bits at 62) and tcgen05 (three at 61).
_WGMMA = {0: 0, 128: 1, 64: 2, 32: 3}
_TCGEN05 = {0: 0, "128B_atom_32B": 1, 128: 2, 64: 4, 32: 6}
#: Element types -> the field's value. Each row is for kinds that go together.
_INPUTS: tuple[dict[Any, int], ...] = (
    {f16: 0, bf16: 1},
    {tf32: 2},
    {e4m3: 0, e5m2: 1, e2m3: 3, e3m2: 4, e2m1: 5},
    {u8: 0, s8: 1},
)
_RESULTS = {f16: 0, f32: 1, s32: 2}


def matrix_descriptor(
    matrix: ptr[Any], *, stride: int, leading: int = UNIT, swizzle: int | str = 0, base_offset: int = 0
) -> u64:
    """A matrix in shared memory, as `wgmma` (sm_90a) or `tcgen05` (sm_100a) take it, whichever the target has.

    `stride` and `leading` are the manual's byte offsets of those dimensions (with a swizzle and K-major rows: 1024, 512 or
    256 from eight rows to the next, and `leading` is not used); `swizzle`: 0, 32, 64, 128 as in the tensor map.
    """
    if not isinstance(matrix, ptr) or matrix.ir.space not in ("shared", "shared_cluster"):
        fail("a matrix descriptor is for shared memory", expected="ptr<shared, ...>", found=describe(matrix))
    fifth = current().target.number >= 100
    swizzles: dict[Any, int] = _TCGEN05 if fifth else _WGMMA
    if swizzle not in swizzles:
        fail(
            f"there is no swizzle {swizzle!r} on {current().target.name}",
            expected=", ".join(map(str, swizzles)),
            found=repr(swizzle),
        )
    word = _field("leading", leading, UNIT, 14) << 16 | _field("stride", stride, UNIT, 14) << 32
    word |= _field("base_offset", base_offset, 1, 3) << 49
    word |= (1 << 46 | swizzles[swizzle] << 61) if fifth else swizzles[swizzle] << 62
    return ((u64(matrix.shared_address()) >> 4) & 0x3FFF) | word


def _field(name: str, value: Any, unit: int, bits: int) -> int:
    """The value of a field, in units."""
    if (
        isinstance(value, bool)
        or not isinstance(value, int)
        or value % unit
        or not 0 <= value // unit < 1 << bits
    ):
        fail(
            f"{name} of a descriptor does not fit",
            expected=f"a Python integer, a multiple of {unit} from 0 to {((1 << bits) - 1) * unit}",
            found=describe(value),
        )
    return value // unit


def instruction_descriptor(
    m: int, n: int, *, a: Any, b: Any, d: Any, transpose: tuple[bool, bool] = (False, False)
) -> int:
    """What `tcgen05.mma` multiplies, where there are no scales: an M x N result of type `d`, matrices of types `a` and `b`,
    each K-major or `transpose`d. A Python integer.
    """
    row = next((r for r in _INPUTS if a in r and b in r), None)
    if row is None or d not in _RESULTS or (d is s32) != (u8 in row) or (d is f16 and tf32 in row):
        fail(
            "tcgen05.mma has no such types",
            expected="f16 bf16 | tf32 | e4m3 e5m2 e2m3 e3m2 e2m1 into f32 (or f16), u8 s8 into s32",
            found=", ".join(getattr(t, "__name__", repr(t)) for t in (a, b, d)),
        )
    word = _RESULTS[d] << 4 | row[a] << 7 | row[b] << 10
    word |= int(transpose[0]) << 15 | int(transpose[1]) << 16
    return word | _field("n", n, 8, 6) << 17 | _field("m", m, 16, 5) << 24
