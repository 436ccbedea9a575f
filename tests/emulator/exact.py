"""Exact arithmetic on rationals and integers, rounded to any format: what the emulator's results are held against.

Needs only Python and NumPy. Gives `FORMATS`, `value`, `rounded`, `sqrt_rounded` and `apply` (one instruction on
arrays, run by the emulator). Invariant: nothing here uses floating-point arithmetic to round.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from fractions import Fraction

import numpy as np

from warpwright.emulator import ptx as emulator


@dataclass(frozen=True)
class Format:
    """Bits of the exponent and of the stored significand; `finite`: no infinity, and `nan` as its NaN's bits."""

    exponent: int
    fraction: int
    nan: int | None
    finite: bool = False

    @property
    def bias(self) -> int:
        return (1 << self.exponent - 1) - 1

    @property
    def width(self) -> int:
        return 1 + self.exponent + self.fraction


FORMATS = {
    "f16": Format(5, 10, 0x7FFF),
    "bf16": Format(8, 7, 0x7FFF),
    "f32": Format(8, 23, 0x7FFFFFFF),
    "f64": Format(11, 52, 0x7FF8 << 48),
    "tf32": Format(8, 10, 0x7FFFFFFF),
    "e4m3": Format(4, 3, 0x7F, True),
    "e5m2": Format(5, 2, 0x7F, True),
    "e3m2": Format(3, 2, None, True),
    "e2m3": Format(2, 3, None, True),
    "e2m1": Format(2, 1, None, True),
}

Number = Fraction | float  # a float only for NaN, infinities and negative zero


def top_code(f: Format) -> int:
    """The bits of the largest finite value."""
    if f.nan == 0x7F and f.exponent == 4:
        return 0x7E
    if not f.finite or f.exponent == 5:
        return ((1 << f.exponent) - 1 << f.fraction) - 1
    return (1 << f.exponent + f.fraction) - 1


def value(bits: int, kind: str) -> Number:
    """The number that bits of a format stand for."""
    f = FORMATS[kind]
    if kind == "tf32":
        f = Format(8, 23, None)
    sign = bits >> (f.width - 1)
    e, m = bits >> f.fraction & ((1 << f.exponent) - 1), bits & ((1 << f.fraction) - 1)
    if e == (1 << f.exponent) - 1:
        if not f.finite or f.exponent == 5:
            return math.nan if m else (-math.inf if sign else math.inf)
        if f.exponent == 4 and m == 7:
            return math.nan
    if e == 0 and m == 0:
        return -0.0 if sign else Fraction(0)
    scale = Fraction(2) ** (max(e, 1) - f.bias - f.fraction)
    magnitude = (m + ((1 << f.fraction) if e else 0)) * scale
    return -magnitude if sign else magnitude


def rounded(x: Number, kind: str, mode: str = "rn", saturate: bool = False) -> int:
    """The bits of `x` in a format. `mode`: rn, rna, rz, rm, rp."""
    f = FORMATS[kind]
    sign_bit = 1 << f.width - 1
    if isinstance(x, float):
        if math.isnan(x):
            return f.nan if f.nan is not None else top_code(f)
        if math.isinf(x):
            code = top_code(f) if f.finite or saturate else top_code(f) + 1
            return code | (sign_bit if x < 0 else 0)
        return sign_bit
    sign, v = (sign_bit, -x) if x < 0 else (0, x)
    if v == 0:
        return 0
    e = v.numerator.bit_length() - v.denominator.bit_length()
    e -= Fraction(2) ** e > v
    unit = Fraction(2) ** (max(e, 1 - f.bias) - f.fraction)
    q, rest = divmod(v / unit, 1)
    half = Fraction(1, 2)
    up = {
        "rn": rest > half or (rest == half and q % 2 == 1),
        "rna": rest >= half,
        "rz": False,
        "rp": rest > 0 and not sign,
        "rm": rest > 0 and bool(sign),
    }[mode]
    q += up
    least = max(e, 1 - f.bias)
    code = q + (least + f.bias - 1 << f.fraction)
    if code > top_code(f):
        to_infinity = {"rn": True, "rna": True, "rz": False, "rp": not sign, "rm": bool(sign)}[mode]
        code = top_code(f) if saturate or f.finite or not to_infinity else top_code(f) + 1
    return int(code) | sign


def sqrt_rounded(x: Fraction, kind: str, mode: str) -> int:
    """A square root's bits, from an integer square root with a sticky bit."""
    shift = 1200
    root = math.isqrt(x.numerator * x.denominator << 2 * shift)
    exact = root * root == x.numerator * x.denominator << 2 * shift
    sticky = Fraction(0 if exact else 1, 2)
    return rounded((root + sticky) / (Fraction(x.denominator) * (1 << shift)), kind, mode)


_STORE = {1: "b8", 2: "b16", 4: "b32", 8: "b64"}


def apply(instruction: str, out: str, *ins: np.ndarray, preds: int = 0) -> np.ndarray:
    """Run `instruction` with operands %o and %a, %b, %c, ... for each element; `out` is the dtype of the result.

    With `preds`, results are predicates %p (and %q), returned as bits of an integer.
    """
    n = ins[0].size
    names = "abcd"
    size = np.dtype(out).itemsize
    lines = [
        ".version 8.8\n.target sm_100a\n.address_size 64",
        f".visible .entry k(.param .u64 o{''.join(f', .param .u64 i{c}' for c in names[: len(ins)])}, .param .u32 n)",
        "{",
        "  .reg .b32 %n, %t, %x;\n  .reg .b64 %at, %d, %base;\n  .reg .pred %p, %q, %stop;",
        f"  .reg .{_STORE[max(size, 2)]} %o;",
    ]
    for c, v in zip(names, ins):
        lines.append(f"  .reg .{_STORE[max(v.dtype.itemsize, 2)]} %{c};")
    lines.append(
        "  ld.param.u32 %n, [n];\n  mov.u32 %t, %ctaid.x;\n  mov.u32 %x, %ntid.x;\n  mul.lo.u32 %t, %t, %x;\n"
        "  mov.u32 %x, %tid.x;\n  add.u32 %t, %t, %x;\n  setp.ge.u32 %stop, %t, %n;\n  @%stop exit;"
    )
    for c, v in zip(names, ins):
        lines.append(
            f"  ld.param.u64 %base, [i{c}];\n  mul.wide.u32 %d, %t, {v.dtype.itemsize};\n"
            f"  add.u64 %at, %base, %d;\n  ld.global.{_STORE[v.dtype.itemsize]} %{c}, [%at];"
        )
    lines.append(f"  {instruction}")
    if preds:
        lines.append("  selp.b32 %o, 1, 0, %p;")
        if preds > 1:
            lines.append("  selp.b32 %x, 2, 0, %q;\n  or.b32 %o, %o, %x;")
    lines.append(
        f"  ld.param.u64 %base, [o];\n  mul.wide.u32 %d, %t, {size};\n  add.u64 %at, %base, %d;\n"
        f"  st.global.{_STORE[size]} [%at], %o;\n  ret;\n}}"
    )
    device = emulator.Device()
    kernel = emulator.load("\n".join(lines), "apply.ptx", device).kernel("k")
    result = device.alloc(n * size)
    emulator.launch(kernel, -(-n // 64), 64, [result, *[device.from_array(v) for v in ins], n])
    return result.copy_out(out)
