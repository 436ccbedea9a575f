"""LLVM's spelling of IR types and literals for AMDGPU.

Needs `codegen.ir.types`. Gives `llvm_type`, `literal`, `SPACES` (address space numbers of the AMDGPU back end), and
names of the matching integer types. Invariant: a predicate is `i1`, an eight-bit float `i8`, tf32 is `float`; memory
holds no i1.
"""

from __future__ import annotations

import struct
from typing import Any

from ...isa.types import Scalar
from ..ir import types as irt
from ..ptx.context import float_bits

#: IR space -> LLVM address space (AMDGPU usage guide, "Address Spaces").
SPACES = {"generic": 0, "global": 1, "shared": 3, "const": 4, "local": 5, "param": 4}

_FLOATS = {"f16": "half", "bf16": "bfloat", "f32": "float", "tf32": "float", "f64": "double"}


def llvm_type(type_: irt.Type) -> str:
    """The LLVM type of a value."""
    if isinstance(type_, irt.Pointer):
        space = SPACES[type_.space]
        return f"ptr addrspace({space})" if space else "ptr"
    if isinstance(type_, irt.Vector):
        return f"<{type_.count} x {llvm_type(type_.elem)}>"
    assert isinstance(type_, Scalar)
    if type_.kind == "p":
        return "i1"
    return _FLOATS.get(type_.name) or f"i{type_.bytes * 8}"


def int_type(type_: irt.Type) -> str:
    """The LLVM integer type as wide as a scalar, or the vector of them."""
    if isinstance(type_, irt.Vector):
        return f"<{type_.count} x {int_type(type_.elem)}>"
    assert isinstance(type_, Scalar)
    return "i1" if type_.kind == "p" else f"i{type_.bytes * 8}"


def float_literal(value: float, name: str) -> str:
    """A literal of half, bfloat, float or double, bit for bit."""
    if name == "half":
        import numpy as np

        return f"0xH{int(np.float16(value).view(np.uint16)):04X}"
    if name == "bfloat":
        import ml_dtypes
        import numpy as np

        return f"0xR{int(np.asarray(value).astype(ml_dtypes.bfloat16).view(np.uint16)):04X}"
    if name == "float" and value != value:
        return "0x7FFFFFFFE0000000" if struct.pack(">d", value)[0] < 0x80 else "0xFFFFFFFFE0000000"
    return f"0x{int.from_bytes(struct.pack('>d', value), 'big'):016X}"


def literal(value: Any, type_: irt.Type) -> str:
    """A constant of the IR."""
    assert isinstance(type_, Scalar)
    if type_.kind == "p":
        return "true" if value else "false"
    name = _FLOATS.get(type_.name)
    if name is not None:
        return float_literal(float(value), name)
    if type_.is_float:
        return str(float_bits(value, type_))
    return str(int(value))
