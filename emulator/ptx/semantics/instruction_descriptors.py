"""Instruction descriptors of `tcgen05.mma`: shapes, types and options, decoded and checked against the kind.

Needs the manual's tables. Gives `Product` (what a descriptor and a mnemonic say together) and `decode_product`. Invariant:
what the tables do not list is a `BadDescriptor` that names the field.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache

from .descriptors import BadDescriptor

#: Kind -> types of A and B by their code.
_TYPES: dict[str, dict[int, str]] = {
    "f16": {0: "f16", 1: "bf16"},
    "tf32": {2: "tf32"},
    "f8f6f4": {0: "e4m3", 1: "e5m2", 3: "e2m3", 4: "e3m2", 5: "e2m1"},
    "i8": {0: "u8", 1: "s8"},
    "mxf8f6f4": {0: "e4m3", 1: "e5m2", 3: "e2m3", 4: "e3m2", 5: "e2m1"},
    "mxf4": {1: "e2m1"},
    "mxf4nvf4": {1: "e2m1"},
}
#: Kind -> types of D by their code.
_RESULTS: dict[str, dict[int, str]] = {
    "f16": {0: "f16", 1: "f32"},
    "tf32": {1: "f32"},
    "f8f6f4": {0: "f16", 1: "f32"},
    "i8": {2: "s32"},
}
#: Kind -> elements along K of a dense product.
DEPTH = {"f16": 16, "tf32": 8, "f8f6f4": 32, "i8": 32, "mxf8f6f4": 32, "mxf4": 64, "mxf4nvf4": 64}


@dataclass(frozen=True, slots=True)
class Variant:
    """What the mnemonic says: kind, blocks, options."""

    kind: str
    group: int  # 1 or 2 blocks
    sparse: bool
    stationary: bool  # .ws
    scales: int  # factors a row along K: 0, 1, 2 or 4


@dataclass(frozen=True, slots=True)
class Product:
    """A product in full. `flip_a`, `flip_b`: MN-major; `scale_a`, `scale_b`: the first byte of the factors in a word."""

    variant: Variant
    m: int
    n: int
    k: int
    dtype: str
    atype: str
    btype: str
    flip_a: bool
    flip_b: bool
    negate_a: bool
    negate_b: bool
    saturates: bool
    scale_type: str = ""
    scale_a: int = 0
    scale_b: int = 0
    select: int = 0  # the column of metadata


@lru_cache(4096)
def decode_product(word: int, variant: Variant) -> Product:
    """Decode a descriptor for an instruction of the given variant."""
    scaled = variant.scales > 0
    reserved = 0x8700004B if scaled else 0x20800040
    if variant.kind in ("mxf4", "mxf4nvf4"):
        reserved = 0x0700104B
    if word & reserved:
        bits = [str(i) for i in range(32) if (word & reserved) >> i & 1]
        raise BadDescriptor(f"reserved bits are set: {', '.join(bits)}")
    if bool(word >> 2 & 1) != variant.sparse:
        raise BadDescriptor(
            f"bit 2 says {'sparse' if word >> 2 & 1 else 'dense'}, and the instruction is "
            + ("sparse" if variant.sparse else "dense")
        )
    product = _scaled(word, variant) if scaled else _plain(word, variant)
    _check_shape(product)
    _check_flips(product)
    return product


def _type(word: int, low: int, width: int, kind: str, what: str) -> str:
    code = word >> low & ((1 << width) - 1)
    name = _TYPES[kind].get(code)
    if name is None:
        raise BadDescriptor(f"type of {what} {code} is none of kind::{kind}")
    return name


def _plain(word: int, variant: Variant) -> Product:
    selector = word & 3
    if selector > (variant.sparse and variant.kind in ("f16", "tf32")):
        raise BadDescriptor(
            f"sparsity selector {selector}; 0, or for sparse f16 and tf32 1, is executed here"
        )
    code = word >> 4 & 3
    dtype = _RESULTS[variant.kind].get(code)
    if dtype is None:
        raise BadDescriptor(f"type of D {code} is none of kind::{variant.kind}")
    saturates = bool(word >> 3 & 1)
    if saturates and variant.kind != "i8":
        raise BadDescriptor(f"saturation is for kind::i8, not kind::{variant.kind}")
    atype = _type(word, 7, 3, variant.kind, "A")
    btype = _type(word, 10, 3, variant.kind, "B")
    if variant.kind == "f16" and dtype == "f16" and (atype, btype) != ("f16", "f16"):
        raise BadDescriptor(f"D of f16 with {atype} and {btype}")
    negates = word >> 13 & 3
    if negates and variant.kind == "i8":
        raise BadDescriptor("kind::i8 cannot negate")
    if word >> 30 and not variant.stationary:
        raise BadDescriptor("a maximum shift is for .ws")
    k = DEPTH[variant.kind] * (2 if variant.sparse else 1)
    return Product(
        variant, (word >> 24 & 31) * 16, (word >> 17 & 63) * 8, k, dtype, atype, btype,
        bool(word >> 15 & 1), bool(word >> 16 & 1), bool(negates & 1), bool(negates & 2), saturates,
        select=selector,
    )  # fmt: skip


def _scaled(word: int, variant: Variant) -> Product:
    kind = variant.kind
    four = kind != "mxf8f6f4"
    if four and word >> 31:
        raise BadDescriptor("K of 96 is for sm_103a, and not executed here")
    scale_type = "ue8m0" if word >> 23 & 1 else "ue4m3"
    if scale_type == "ue4m3" and (kind != "mxf4nvf4" or variant.scales != 4):
        raise BadDescriptor("scale factors of ue4m3 are for kind::mxf4nvf4 with four of them a row")
    a, b = word >> 29 & 3, word >> 4 & 3
    for name, at in (("A", a), ("B", b)):
        if at % variant.scales:
            raise BadDescriptor(f"scale factor id {at} of {name} with {variant.scales} factors a row")
    if four and word >> 15 & 3:
        raise BadDescriptor(f"kind::{kind} cannot transpose")
    k = DEPTH[kind] * (2 if variant.sparse else 1)
    return Product(
        variant, (word >> 27 & 3) * 128, (word >> 17 & 63) * 8, k, "f32",
        _type(word, 7, 3, kind, "A"), _type(word, 10, 2 if four else 3, kind, "B"),
        bool(word >> 15 & 1), bool(word >> 16 & 1), bool(word >> 13 & 1), bool(word >> 14 & 1), False,
        scale_type, a, b,
    )  # fmt: skip


def _rows(variant: Variant) -> tuple[int, ...]:
    """The values of M that there are."""
    if variant.stationary:
        return (32, 64, 128)
    if variant.scales:
        if variant.group == 1:
            return (128,)
        return (256,) if variant.sparse else (128, 256)
    return (64, 128) if variant.group == 1 else (128, 256)


def _columns(variant: Variant) -> list[int]:
    """The values of N that there are."""
    if variant.stationary:
        return [64, 128] if variant.sparse else [64, 128, 256]
    if variant.kind == "i8":
        return list(range(32, 257, 32)) if variant.group == 2 else [8, 16, 24, *range(32, 257, 16)]
    step = 8 * variant.group
    return list(range(step, 257, step))


def _check_shape(p: Product) -> None:
    if p.m not in _rows(p.variant):
        raise BadDescriptor(f"M of {p.m}; there are {', '.join(map(str, _rows(p.variant)))}")
    if p.n not in _columns(p.variant):
        columns = _columns(p.variant)
        raise BadDescriptor(f"N of {p.n}; there are {', '.join(map(str, columns[:3]))} ... {columns[-1]}")


def _check_flips(p: Product) -> None:
    """Majors that the types cannot have."""
    for flip, kind, name in ((p.flip_a, p.atype, "A"), (p.flip_b, p.btype, "B")):
        if flip and kind in ("e2m3", "e3m2", "e2m1"):
            raise BadDescriptor(f"{name} of {kind} cannot be transposed")
    if p.flip_b and p.btype in ("e4m3", "e5m2", "s8", "u8") and p.n % (16 * p.variant.group):
        raise BadDescriptor(f"N of {p.n} with a transposed B of eight bits")
