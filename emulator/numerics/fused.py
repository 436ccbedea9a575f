"""Fused multiply-add on arrays with one rounding.

Needs NumPy for f32 and llvmlite (loaded at first use) for f64. Gives `fma32`, `fma32_odd`, `fma64`, and the
exact product-sum as a pair for directed rounding. Invariant: every result is the exact product plus addend,
rounded once.
"""

from __future__ import annotations

import ctypes
import functools
from collections.abc import Callable
from typing import Any

import numpy as np

from ..core.arrays import Array
from .formats import to_odd, two_sum

_HALF = np.uint64(0x10000000)
_TAIL = np.uint64(0x1FFFFFFF)
_TINY = float.fromhex("0x1p-125")


def exact32(a: Array, b: Array, c: Array) -> tuple[Array, Array]:
    """`a*b + c` of f32 arrays as an f64 sum and its exact error: a product of two f32 is exact in f64."""
    return two_sum(a.astype("f8") * b, c.astype("f8"))


def fma32(a: Array, b: Array, c: Array) -> Array:
    """`a*b + c` of f32 arrays, rounded to nearest even once.

    Rounding the f64 sum again goes wrong only where it sits on a tie of f32 without being exact; those lanes (and the
    subnormal ones, whose ties lie elsewhere) take the way through rounding to odd. A sum of zero is exact.
    """
    p = np.multiply(a, b, dtype="f8")
    s: Array = p + c
    risky = ((s.view("u8") & _TAIL) == _HALF) | (np.abs(s) < _TINY)
    if risky.any():
        at = np.flatnonzero(risky & np.isfinite(s) & (s != 0))
        if at.size:
            wide = np.broadcast_to(c, s.shape)[at].astype("f8")
            s[at] = to_odd(*two_sum(np.broadcast_to(p, s.shape)[at], wide))
    return s.astype("f4")


@functools.cache
def _kernel() -> Callable[[int, int, int, int, int], None]:
    """A compiled loop of fused multiply-adds over f64 arrays."""
    import llvmlite.binding as llvm

    text = """
define void @fma64(ptr noalias %a, ptr noalias %b, ptr noalias %c, ptr noalias %d, i64 %n) {
entry:
  %some = icmp sgt i64 %n, 0
  br i1 %some, label %loop, label %end
loop:
  %i = phi i64 [ 0, %entry ], [ %next, %loop ]
  %pa = getelementptr double, ptr %a, i64 %i
  %pb = getelementptr double, ptr %b, i64 %i
  %pc = getelementptr double, ptr %c, i64 %i
  %pd = getelementptr double, ptr %d, i64 %i
  %x = load double, ptr %pa
  %y = load double, ptr %pb
  %z = load double, ptr %pc
  %r = call double @llvm.fma.f64(double %x, double %y, double %z)
  store double %r, ptr %pd
  %next = add i64 %i, 1
  %more = icmp slt i64 %next, %n
  br i1 %more, label %loop, label %end
end:
  ret void
}
declare double @llvm.fma.f64(double, double, double)
"""
    llvm.initialize_native_target()
    llvm.initialize_native_asmprinter()
    machine = llvm.Target.from_default_triple().create_target_machine(
        cpu=llvm.get_host_cpu_name(), features=llvm.get_host_cpu_features().flatten(), opt=3
    )
    engine = llvm.create_mcjit_compiler(llvm.parse_assembly(text), machine)
    engine.finalize_object()
    kind = ctypes.CFUNCTYPE(None, *(ctypes.c_void_p,) * 4, ctypes.c_int64)
    function = kind(engine.get_function_address("fma64"))
    _alive.append(engine)
    return function


_alive: list[Any] = []


def fma64(a: Array, b: Array, c: Array) -> Array:
    """`a*b + c` of f64 arrays, rounded to nearest even once."""
    n = max(a.size, b.size, c.size)
    x, y, z = (np.ascontiguousarray(np.broadcast_to(v, (n,)), "f8") for v in (a, b, c))
    out = np.empty(n, "f8")
    _kernel()(x.ctypes.data, y.ctypes.data, z.ctypes.data, out.ctypes.data, n)
    return out


def fma64_error(a: Array, b: Array, c: Array, r: Array) -> Array:
    """The sign of the exact `a*b + c` minus the rounded `r` (as a value of that sign), for finite operands.

    Everything is scaled so that the product is near one: then its own rounding error cannot underflow. An addend so
    far from the product that scaling would lose it counts only by its sign or its dominance, and is moved nearer.
    """
    ma, ea = np.frexp(a)
    mb, eb = np.frexp(b)
    mc, ec = np.frexp(c)
    e = ea + eb
    ec = np.where(c == 0, e, ec)
    apart = np.clip(ec - e, -900, 900)
    addend = np.ldexp(mc, apart)
    shift = np.where(ec - e > 900, 900 - ec, -e)
    rounded = _scaled(r, shift)
    high = ma * mb
    low = fma64(ma, mb, -high)
    a1, a2 = two_sum(addend, low)
    b1, b2 = two_sum(high, a1)
    gamma: Array = (b1 - rounded) + b2
    return np.where(high == 0, 0.0, gamma + a2)


def _scaled(r: Array, shift: Array) -> Array:
    """`r * 2**shift` in two steps, since the exponent may exceed what one takes."""
    half = shift // 2
    result: Array = np.ldexp(np.ldexp(r, half), shift - half)
    return result
