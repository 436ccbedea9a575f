"""What instructions on scalar registers compute.

Needs the registry. Gives the functions of `isa.amdgcn.scalar`: sources are arrays with one value a wave, a condition is
an array of booleans. Those on floats are the functions of the vector instructions, which do not mind the shape.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import numpy as np

from .registry import SEMANTICS, Array, Mode, semantics

_U64 = np.uint64
_MASK = np.uint64(0xFFFFFFFF)


@semantics("s_mov_b32", "s_mov_b64")
def _mov(mode: Mode, a: Array) -> Array:
    return a


@semantics("s_cmov_b32", "s_cmov_b64")
def _cmov(mode: Mode, a: Array, scc: Array, old: Array) -> Array:
    return np.where(scc, a, old)


def signed16(a: Array) -> Array:
    """A sixteen-bit constant of the instruction, extended."""
    low: Array = a.astype(np.int64) & 0xFFFF
    return ((low ^ 0x8000) - 0x8000).astype(np.int32)


@semantics("s_movk_i32")
def _movk(mode: Mode, a: Array) -> Array:
    return signed16(a)


@semantics("s_cmovk_i32")
def _cmovk(mode: Mode, a: Array, scc: Array, old: Array) -> Array:
    return np.where(scc, signed16(a), old)


@semantics("s_add_u32", "s_add_co_u32")
def _add_u32(mode: Mode, a: Array, b: Array) -> tuple[Array, Array]:
    r = a + b
    return r, r < a


@semantics("s_sub_u32", "s_sub_co_u32")
def _sub_u32(mode: Mode, a: Array, b: Array) -> tuple[Array, Array]:
    return a - b, a < b


@semantics("s_addc_u32", "s_add_co_ci_u32")
def _addc(mode: Mode, a: Array, b: Array, scc: Array) -> tuple[Array, Array]:
    wide = a.astype(_U64) + b + scc
    return wide.astype(np.uint32), wide > _MASK


@semantics("s_subb_u32", "s_sub_co_ci_u32")
def _subb(mode: Mode, a: Array, b: Array, scc: Array) -> tuple[Array, Array]:
    return a - b - scc.astype(np.uint32), b.astype(_U64) + scc > a


@semantics("s_add_i32", "s_add_co_i32")
def _add_i32(mode: Mode, a: Array, b: Array) -> tuple[Array, Array]:
    r = a + b
    return r, ((a ^ r) & (b ^ r)) < 0


@semantics("s_sub_i32", "s_sub_co_i32")
def _sub_i32(mode: Mode, a: Array, b: Array) -> tuple[Array, Array]:
    r = a - b
    return r, ((a ^ b) & (a ^ r)) < 0


@semantics("s_addk_i32", "s_addk_co_i32")
def _addk(mode: Mode, k: Array, old: Array) -> tuple[Array, Array]:
    result: tuple[Array, Array] = _add_i32(mode, old, signed16(k))
    return result


@semantics("s_mulk_i32")
def _mulk(mode: Mode, k: Array, old: Array) -> Array:
    return old * signed16(k)


@semantics("s_mul_i32", "s_mul_u64")
def _mul(mode: Mode, a: Array, b: Array) -> Array:
    return a * b


@semantics("s_add_nc_u64", "s_add_u64")
def _add64(mode: Mode, a: Array, b: Array) -> Array:
    return a + b


@semantics("s_sub_nc_u64", "s_sub_u64")
def _sub64(mode: Mode, a: Array, b: Array) -> Array:
    return a - b


@semantics("s_mul_hi_u32")
def _mul_hi_u32(mode: Mode, a: Array, b: Array) -> Array:
    return (a.astype(_U64) * b.astype(_U64) >> _U64(32)).astype(np.uint32)


@semantics("s_mul_hi_i32")
def _mul_hi_i32(mode: Mode, a: Array, b: Array) -> Array:
    return (a.astype(np.int64) * b.astype(np.int64) >> 32).astype(np.int32)


@semantics("s_absdiff_i32")
def _absdiff(mode: Mode, a: Array, b: Array) -> tuple[Array, Array]:
    r = np.abs(a - b)
    return r, r != 0


@semantics("s_abs_i32")
def _abs(mode: Mode, a: Array) -> tuple[Array, Array]:
    r = np.abs(a)
    return r, r != 0


@semantics("s_min_u32", "s_min_i32")
def _min(mode: Mode, a: Array, b: Array) -> tuple[Array, Array]:
    return np.minimum(a, b), a < b


@semantics("s_max_u32", "s_max_i32")
def _max(mode: Mode, a: Array, b: Array) -> tuple[Array, Array]:
    return np.maximum(a, b), a >= b if mode.target.family in ("rdna3", "rdna4", "gfx1250") else a > b


def _shifted_add(by: int) -> Callable[..., Any]:
    def run(mode: Mode, a: Array, b: Array) -> tuple[Array, Array]:
        wide = (a.astype(_U64) << _U64(by)) + b
        return wide.astype(np.uint32), wide > _MASK

    return run


_LOGIC: dict[str, Callable[[Array, Array], Array]] = {
    "and": lambda a, b: a & b,
    "or": lambda a, b: a | b,
    "xor": lambda a, b: a ^ b,
    "nand": lambda a, b: ~(a & b),
    "nor": lambda a, b: ~(a | b),
    "xnor": lambda a, b: ~(a ^ b),
    "andn2": lambda a, b: a & ~b,
    "orn2": lambda a, b: a | ~b,
    "and_not1": lambda a, b: a & ~b,
    "or_not1": lambda a, b: a | ~b,
    "andn1": lambda a, b: ~a & b,
    "orn1": lambda a, b: ~a | b,
    "and_not0": lambda a, b: ~a & b,
    "or_not0": lambda a, b: ~a | b,
}


def _with_scc(fn: Callable[..., Array]) -> Callable[..., Any]:
    def run(mode: Mode, *sources: Array) -> tuple[Array, Array]:
        r = fn(*sources)
        return r, r != 0

    return run


def _saves(fn: Callable[[Array, Array], Array]) -> Callable[..., Any]:
    def run(mode: Mode, a: Array, old: Array) -> tuple[Array, Array, Array]:
        new = fn(a, old)
        return old, new, new != 0

    return run


def _writes(fn: Callable[[Array, Array], Array]) -> Callable[..., Any]:
    def run(mode: Mode, a: Array, old: Array) -> tuple[Array, Array, Array]:
        new = fn(a, old)
        return new, new, new != 0

    return run


def _shift_left(a: Array, n: Array) -> Array:
    width = a.dtype.itemsize * 8
    result: Array = a << (n & np.uint32(width - 1)).astype(a.dtype)
    return result


def _shift_right(a: Array, n: Array) -> Array:
    width = a.dtype.itemsize * 8
    result: Array = a >> (n & np.uint32(width - 1)).astype(a.dtype)
    return result


def _bfe(a: Array, control: Array) -> Array:
    """`a` from bit offset (low bits of the control word), as many bits as its bits 16 to 22 say."""
    width = a.dtype.itemsize * 8
    size = np.minimum((control >> np.uint32(16)) & np.uint32(0x7F), np.uint32(width))
    left = np.minimum(width - size, width - 1).astype(a.dtype)
    r = (_shift_right(a, control) << left) >> left
    result: Array = np.where(size == 0, a.dtype.type(0), r)
    return result


def _bfm(dtype: type) -> Callable[..., Any]:
    low = np.uint32(dtype(0).itemsize * 8 - 1)

    def run(mode: Mode, size: Array, at: Array) -> Array:
        one = dtype(1)
        result: Array = ((one << (size & low).astype(dtype)) - one) << (at & low).astype(dtype)
        return result

    return run


@semantics("s_cselect_b32", "s_cselect_b64")
def _cselect(mode: Mode, a: Array, b: Array, scc: Array) -> Array:
    return np.where(scc, a, b)


def _packs(low_high: str) -> Callable[..., Any]:
    def run(mode: Mode, a: Array, b: Array) -> Array:
        low = a >> np.uint32(16) if low_high[0] == "h" else a & np.uint32(0xFFFF)
        high = b & np.uint32(0xFFFF0000) if low_high[1] == "h" else b << np.uint32(16)
        return low | high

    return run


def _unpacked(a: Array) -> Array:
    """Bits of each value, the lowest first: (waves, width)."""
    raw = np.ascontiguousarray(a).view(np.uint8).reshape(a.size, a.dtype.itemsize)
    return np.unpackbits(raw, axis=1, bitorder="little")


def _packed(bits: Array, dtype: Any) -> Array:
    result: Array = np.packbits(bits, axis=1, bitorder="little").view(dtype)[:, 0]
    return result


@semantics("s_brev_b32", "s_brev_b64")
def _brev(mode: Mode, a: Array) -> Array:
    return _packed(_unpacked(a)[:, ::-1], a.dtype)


def _counts(wanted: int) -> Callable[..., Any]:
    def run(mode: Mode, a: Array) -> tuple[Array, Array]:
        n = (_unpacked(a) == wanted).sum(axis=1).astype(np.int32)
        return n, n != 0

    return run


def _first(bits: Array) -> Array:
    """Position of the first one in each row; -1: none."""
    return np.where(bits.any(axis=1), bits.argmax(axis=1), -1).astype(np.int32)


@semantics("s_ff1_i32_b32", "s_ff1_i32_b64", "s_ctz_i32_b32", "s_ctz_i32_b64")
def _ff1(mode: Mode, a: Array) -> Array:
    return _first(_unpacked(a) != 0)


@semantics("s_ff0_i32_b32", "s_ff0_i32_b64")
def _ff0(mode: Mode, a: Array) -> Array:
    return _first(_unpacked(a) == 0)


@semantics("s_flbit_i32_b32", "s_flbit_i32_b64", "s_clz_i32_u32", "s_clz_i32_u64")
def _clz(mode: Mode, a: Array) -> Array:
    return _first(_unpacked(a)[:, ::-1] != 0)


@semantics("s_flbit_i32", "s_flbit_i32_i64", "s_cls_i32", "s_cls_i32_i64")
def _cls(mode: Mode, a: Array) -> Array:
    bits = _unpacked(a)[:, ::-1]
    return _first(bits != bits[:, :1])


@semantics("s_sext_i32_i8")
def _sext8(mode: Mode, a: Array) -> Array:
    return a.astype(np.uint8).view(np.int8).astype(np.int32)


@semantics("s_sext_i32_i16")
def _sext16(mode: Mode, a: Array) -> Array:
    return a.astype(np.uint16).view(np.int16).astype(np.int32)


def _bitset(value: int) -> Callable[..., Any]:
    def run(mode: Mode, at: Array, old: Array) -> Array:
        t = old.dtype.type
        bit = t(1) << (at & np.uint32(old.dtype.itemsize * 8 - 1)).astype(old.dtype)
        result: Array = old | bit if value else old & ~bit
        return result

    return run


def _bitcmp(value: int) -> Callable[..., Any]:
    def run(mode: Mode, a: Array, at: Array) -> Array:
        bit = _shift_right(a, at) & a.dtype.type(1)
        result: Array = bit == value
        return result

    return run


@semantics("s_bitreplicate_b64_b32")
def _bitreplicate(mode: Mode, a: Array) -> Array:
    return _packed(np.repeat(_unpacked(a), 2, axis=1), np.uint64)


@semantics("s_wqm_b32", "s_wqm_b64")
def _wqm(mode: Mode, a: Array) -> tuple[Array, Array]:
    quads = _unpacked(a).reshape(a.size, -1, 4).any(axis=2)
    r = _packed(np.repeat(quads, 4, axis=1), a.dtype)
    return r, r != 0


@semantics("s_quadmask_b32", "s_quadmask_b64")
def _quadmask(mode: Mode, a: Array) -> tuple[Array, Array]:
    quads = _unpacked(a).reshape(a.size, -1, 4).any(axis=2)
    wide = np.zeros((a.size, a.dtype.itemsize * 8), np.uint8)
    wide[:, : quads.shape[1]] = quads
    r = _packed(wide, a.dtype)
    return r, r != 0


_COMPARE: dict[str, Callable[[Array, Array], Array]] = {
    "eq": lambda a, b: a == b,
    "lg": lambda a, b: a != b,
    "gt": lambda a, b: a > b,
    "ge": lambda a, b: a >= b,
    "lt": lambda a, b: a < b,
    "le": lambda a, b: a <= b,
}


def _compares(fn: Callable[[Array, Array], Array]) -> Callable[..., Any]:
    return lambda mode, a, b: fn(a, b)


def _compares_constant(fn: Callable[[Array, Array], Array], unsigned: bool) -> Callable[..., Any]:
    def run(mode: Mode, a: Array, k: Array) -> Array:
        return fn(a, (k.astype(np.int64) & 0xFFFF).astype(np.uint32) if unsigned else signed16(k))

    return run


def _register() -> None:
    for n in (1, 2, 3, 4):
        semantics(f"s_lshl{n}_add_u32")(_shifted_add(n))
    for word in ("and", "or", "xor", "nand", "nor", "xnor", "andn2", "orn2", "and_not1", "or_not1"):
        semantics(f"s_{word}_b32", f"s_{word}_b64")(_with_scc(_LOGIC[word]))
    semantics("s_not_b32", "s_not_b64")(_with_scc(lambda a: ~a))
    for word, fn in _LOGIC.items():
        semantics(f"s_{word}_saveexec_b32", f"s_{word}_saveexec_b64")(_saves(fn))
    for word in ("andn1", "andn2", "and_not0", "and_not1"):
        semantics(f"s_{word}_wrexec_b32", f"s_{word}_wrexec_b64")(_writes(_LOGIC[word]))
    semantics("s_lshl_b32", "s_lshl_b64")(_with_scc(_shift_left))
    semantics("s_lshr_b32", "s_lshr_b64", "s_ashr_i32", "s_ashr_i64")(_with_scc(_shift_right))
    semantics("s_bfe_u32", "s_bfe_i32", "s_bfe_u64", "s_bfe_i64")(_with_scc(_bfe))
    semantics("s_bfm_b32")(_bfm(np.uint32))
    semantics("s_bfm_b64")(_bfm(np.uint64))
    for word in ("ll", "lh", "hh", "hl"):
        semantics(f"s_pack_{word}_b32_b16")(_packs(word))
    for n in (0, 1):
        semantics(f"s_bcnt{n}_i32_b32", f"s_bcnt{n}_i32_b64")(_counts(n))
        semantics(f"s_bitset{n}_b32", f"s_bitset{n}_b64")(_bitset(n))
        semantics(f"s_bitcmp{n}_b32", f"s_bitcmp{n}_b64")(_bitcmp(n))
    for word, compare in _COMPARE.items():
        semantics(f"s_cmp_{word}_u32", f"s_cmp_{word}_i32")(_compares(compare))
        semantics(f"s_cmpk_{word}_u32")(_compares_constant(compare, True))
        semantics(f"s_cmpk_{word}_i32")(_compares_constant(compare, False))
        if word in ("eq", "lg"):
            semantics(f"s_cmp_{word}_u64")(_compares(compare))


_register()


def floats() -> None:
    """Register the scalar instructions on floats under the functions of the vector ones."""
    same = {"s_cvt_hi_f32_f16": "v_cvt_f32_f16", "s_cvt_pk_rtz_f16_f32": "v_cvt_pkrtz_f16_f32"}
    from ....isa.amdgcn.scalar import ROWS

    for name, row in ROWS.items():
        if name in SEMANTICS or not any(t in ("f32", "f16") for t in (*row.src, *row.dst)):
            continue
        vector = same.get(name, "v_" + name[2:])
        found = SEMANTICS.get(vector) or SEMANTICS.get(vector.replace("v_cvt_pk_rtz", "v_cvt_pk_rtz"))
        if found is None and name.endswith("pk_rtz_f16_f32"):
            found = SEMANTICS.get("v_cvt_pk_rtz_f16_f32")
        if found is not None:
            SEMANTICS[name] = found


def _hi(mode: Mode, a: Array) -> Array:
    half = (a >> np.uint32(16)).astype(np.uint16).view(np.float16)
    return SEMANTICS["v_cvt_f32_f16"].fn(mode, half)  # type: ignore[no-any-return]


semantics("s_cvt_hi_f32_f16")(_hi)
