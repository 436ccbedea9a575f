"""Scalar types and state spaces as data, with PTX spellings (PTX ISA 5.1, 5.2).

Needs nothing. Gives `SCALARS` (name -> `Scalar`), `PACKED` and `SPACES`. Every layer above names a type by
these rows.
"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Scalar:
    """One scalar type. `kind`: u unsigned, s signed, b untyped bits, f float, p predicate.

    `bits` is the width of the value; `reg_bits` the width of the PTX register that carries it (0: predicate).
    `numpy` is the NumPy or ml_dtypes name of the same bits, or None where no dtype exists.
    """

    name: str
    kind: str
    bits: int
    reg_bits: int
    numpy: str | None

    @property
    def bytes(self) -> int:
        """Size in memory in bytes (sub-byte formats are stored in a byte; a predicate has no storage)."""
        return (self.bits + 7) // 8

    @property
    def is_int(self) -> bool:
        return self.kind in "us"

    @property
    def is_float(self) -> bool:
        return self.kind == "f"

    def __str__(self) -> str:
        return self.name

    def __repr__(self) -> str:
        return self.name


_ROWS = [
    # name    kind bits reg  numpy
    ("pred", "p", 1, 0, "bool"),
    ("u8", "u", 8, 16, "uint8"),
    ("u16", "u", 16, 16, "uint16"),
    ("u32", "u", 32, 32, "uint32"),
    ("u64", "u", 64, 64, "uint64"),
    ("s8", "s", 8, 16, "int8"),
    ("s16", "s", 16, 16, "int16"),
    ("s32", "s", 32, 32, "int32"),
    ("s64", "s", 64, 64, "int64"),
    ("b8", "b", 8, 16, "uint8"),
    ("b16", "b", 16, 16, "uint16"),
    ("b32", "b", 32, 32, "uint32"),
    ("b64", "b", 64, 64, "uint64"),
    ("b128", "b", 128, 128, None),
    ("f16", "f", 16, 16, "float16"),
    ("bf16", "f", 16, 16, "bfloat16"),
    ("tf32", "f", 32, 32, None),
    ("f32", "f", 32, 32, "float32"),
    ("f64", "f", 64, 64, "float64"),
    ("e4m3", "f", 8, 16, "float8_e4m3fn"),
    ("e5m2", "f", 8, 16, "float8_e5m2"),
    ("e4m3fnuz", "f", 8, 16, "float8_e4m3fnuz"),  # AMD gfx942: bias 8, one zero, one NaN, no infinities
    ("e5m2fnuz", "f", 8, 16, "float8_e5m2fnuz"),  # bias 16
    ("e3m2", "f", 6, 16, "float6_e3m2fn"),
    ("e2m3", "f", 6, 16, "float6_e2m3fn"),
    ("e2m1", "f", 4, 16, "float4_e2m1fn"),
    ("ue8m0", "f", 8, 16, "float8_e8m0fnu"),
]

SCALARS: dict[str, Scalar] = {row[0]: Scalar(*row) for row in _ROWS}

#: Packed types: name -> (element, lanes). They live in untyped registers (PTX ISA 5.2.5).
PACKED: dict[str, tuple[str, int]] = {
    f"{element}x{lanes}": (element, lanes)
    for element, counts in {
        "u16": (2,), "s16": (2,), "f16": (2,), "bf16": (2,), "f32": (2,),
        "e4m3": (2, 4), "e5m2": (2, 4), "e3m2": (2, 4), "e2m3": (2, 4), "e2m1": (2, 4), "ue8m0": (2,),
    }.items()
    for lanes in counts
}  # fmt: skip
PACKED["s2f6x2"] = ("s8", 2)  # fixed point: 64ths

#: IR and DSL name of a state space -> PTX spelling ("" is the generic address space).
SPACES: dict[str, str] = {
    "generic": "",
    "global": "global",
    "shared": "shared",
    "shared_cluster": "shared::cluster",
    "local": "local",
    "const": "const",
    "param": "param",
}
