"""Where a kernel's variables lie: frames, shared memory, parameters, and the bytes of initialisers.

Needs the PTX AST. Gives `VarInfo` (space, offset, size of a declared variable), `Region` (hands out aligned
offsets) and `initial_bytes`. Invariant: offsets respect the declared alignment and variables of a region
never overlap.
"""

from __future__ import annotations

import math
import struct
from collections.abc import Callable
from dataclasses import dataclass

import ml_dtypes
import numpy as np

from ....codegen.diagnostics import refuse
from ....codegen.ptx.module import Imm, Sym, Var
from ...core.arrays import item_bytes
from .model import STORAGE


@dataclass(frozen=True, slots=True)
class VarInfo:
    """A placed variable. `space`: shared, local, frame (function parameters), kparam, global, const."""

    name: str
    space: str
    offset: int
    size: int
    type: str


@dataclass(slots=True)
class Region:
    """Hands out offsets."""

    start: int
    top: int = -1

    def place(self, size: int, align: int) -> int:
        """An offset for `size` bytes."""
        at = -(-(self.start if self.top < 0 else self.top) // align) * align
        self.top = at + size
        return at

    @property
    def used(self) -> int:
        """One past the last byte given away."""
        return self.start if self.top < 0 else self.top


def element(type_name: str) -> tuple[str, int]:
    """Scalar type and count of a declared type (`v4.f32` is four)."""
    if type_name[0] == "v" and type_name[1:2].isdigit():
        vector, _, scalar = type_name.partition(".")
        return scalar, int(vector[1:])
    return type_name, 1


def element_bytes(type_name: str) -> int:
    """Bytes of one element of a declared type."""
    scalar, lanes = element(type_name)
    if scalar not in STORAGE:
        refuse(
            f"the emulator has no variables of type .{type_name}",
            suggestion="run this program on a CUDA device",
        )
    return item_bytes(STORAGE[scalar]) * lanes


def extent(var: Var) -> tuple[int, int]:
    """Size in bytes (0 for an unsized array) and alignment of a variable."""
    each = element_bytes(var.type)
    count = 1
    for dim in var.dims:
        count *= (_top_count(var.init) if dim is None else dim) if count or dim else 0
    return each * count, var.align or min(each, 16)


def _top_count(init: object) -> int:
    return len(init) if isinstance(init, tuple) else 0


def initial_bytes(var: Var, address_of: Callable[[Sym], int]) -> bytes:
    """The initialiser of a variable as bytes, without the zeros behind it."""
    size, _ = extent(var)
    scalar, _ = element(var.type)
    out = bytearray()
    inner = [d for d in var.dims if d is not None]

    def put(value: object, depth: int) -> None:
        if isinstance(value, tuple):
            before = len(out)
            for item in value:
                put(item, depth + 1)
            if depth and len(inner) >= depth:
                full = math.prod(inner[-(len(var.dims) - depth) :]) if depth < len(var.dims) else 1
                out.extend(b"\0" * (full * item_bytes(STORAGE[scalar]) - (len(out) - before)))
            return
        out.extend(_scalar_bytes(value, scalar, address_of, var))

    if var.init is not None:
        put(var.init, 0)
    if len(out) > size:
        refuse(
            f"the initialiser of {var.name!r} is longer than the variable",
            expected=f"at most {size} bytes",
            found=f"{len(out)} bytes",
        )
    return bytes(out)  # the rest of the variable is zero


def _scalar_bytes(value: object, scalar: str, address_of: Callable[[Sym], int], var: Var) -> bytes:
    width = item_bytes(STORAGE[scalar])
    if isinstance(value, Imm):
        value = value.value
    if isinstance(value, Sym):
        return (address_of(value) & ((1 << 8 * width) - 1)).to_bytes(width, "little")
    if isinstance(value, float) or (scalar in ("f16", "bf16", "f32", "f64") and isinstance(value, int)):
        if scalar == "f64":
            return struct.pack("<d", value)
        if scalar == "f32":
            return np.float32(value).tobytes()
        if scalar == "bf16":
            return np.asarray(value, ml_dtypes.bfloat16).tobytes()
        return np.float16(value).tobytes()
    if isinstance(value, int):
        return (value & ((1 << 8 * width) - 1)).to_bytes(width, "little")
    refuse(f"initialiser of {var.name!r} has an item that is not a number or a symbol", found=repr(value))
