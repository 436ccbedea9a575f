"""Constant folding against NumPy and ml_dtypes, and identities that must and must not happen."""

from __future__ import annotations

import math
import struct
from fractions import Fraction
from typing import Any

import ml_dtypes
import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from warpwright.codegen.ir.core import Block, Function, Op
from warpwright.codegen.ir.literal import literal_error, round_float
from warpwright.codegen.ir.parse import parse_function
from warpwright.codegen.ir.print import print_function
from warpwright.codegen.ir.verify import verify
from warpwright.codegen.passes import fold
from warpwright.isa.types import SCALARS

DTYPES: dict[str, Any] = {
    "f16": np.float16,
    "bf16": ml_dtypes.bfloat16,
    "f32": np.float32,
    "f64": np.float64,
}
SMALL: dict[str, Any] = {
    "e5m2": ml_dtypes.float8_e5m2,
    "e3m2": ml_dtypes.float6_e3m2fn,
    "e2m3": ml_dtypes.float6_e2m3fn,
    "e2m1": ml_dtypes.float4_e2m1fn,
}


def _fold(name: str, values: list[tuple[str, Any]], result: str, **attrs: Any) -> Any:
    """The literal that an op of literals folds to, or None."""
    fn = Function("k", [Block("entry")])
    ops = [Op("const", [], [SCALARS[t]], {"value": v}) for t, v in values]
    op = Op(name, [c.result for c in ops], [SCALARS[result]], dict(attrs))
    fn.blocks[0].ops = [*ops, op, Op("ret", [], [])]
    verify(fn)
    fold.run(fn)
    verify(fn)
    return op.attrs["value"] if op.name == "const" else None


def _bits(value: float) -> bytes:
    return struct.pack("<d", value)


floats = st.one_of(
    st.floats(allow_nan=False),
    st.floats(-1e5, 1e5),
    st.sampled_from(
        [0.0, -0.0, 1.0, 65504.0, 65519.99, 65520.0, 2.0**-24, 2.0**-25, 2.0**-149, 2.0**-150, 3.4e38]
    ),
)


@given(st.sampled_from(sorted(DTYPES)), floats)
def test_rounding_is_numpys(name: str, value: float) -> None:
    with np.errstate(all="ignore"):
        # ml_dtypes goes through f32, which may round twice: give it what f32 holds
        start = float(np.float32(value)) if name == "bf16" else value
        expected = float(np.float64(start).astype(DTYPES[name]))
    assert _bits(round_float(SCALARS[name], start)) == _bits(expected)


@given(st.sampled_from(sorted(SMALL)), st.floats(-6, 6, width=32))
def test_rounding_of_small_formats(name: str, value: float) -> None:
    expected = float(np.float32(value).astype(SMALL[name]))
    assert round_float(SCALARS[name], value) == expected
    assert literal_error(SCALARS[name], expected) is None


@given(
    st.sampled_from(sorted(DTYPES)),
    st.sampled_from(["add", "sub", "mul", "div", "neg", "abs", "min", "max"]),
    floats,
    floats,
)
@settings(max_examples=400)
def test_float_arithmetic_is_numpys(name: str, op: str, a: float, b: float) -> None:
    dtype = DTYPES[name]
    with np.errstate(all="ignore"):
        x, y = np.float64(a).astype(dtype), np.float64(b).astype(dtype)
        operators = {
            "add": np.add,
            "sub": np.subtract,
            "mul": np.multiply,
            "div": np.divide,
            "min": np.minimum,
            "max": np.maximum,
        }
        unary = op in ("neg", "abs")
        expected = (-x if op == "neg" else abs(x)) if unary else operators[op](x, y)
    values = [(name, float(x)), (name, float(y))]
    got = _fold(op, values[: 1 if unary else 2], name)
    if got is None:
        assert not math.isfinite(x) or not math.isfinite(y) or y == 0
    else:
        assert _bits(got) == _bits(float(expected))


@given(
    st.floats(width=32, allow_nan=False, allow_infinity=False),
    st.floats(-1e9, 1e9, width=32),
    st.floats(-1e9, 1e9, width=32),
)
def test_fma_rounds_once(a: float, b: float, c: float) -> None:
    exact = Fraction(a) * Fraction(b) + Fraction(c)
    got = _fold("fma", [("f32", a), ("f32", b), ("f32", c)], "f32")
    if exact == 0:
        return
    neighbours = [
        np.float32(got),
        np.nextafter(np.float32(got), np.float32(-np.inf)),
        np.nextafter(np.float32(got), np.float32(np.inf)),
    ]
    if np.isfinite(neighbours).all():
        errors = [abs(Fraction(float(v)) - exact) for v in neighbours]
        assert errors[0] == min(errors)


INTS = ["u8", "s8", "u16", "s16", "u32", "s32", "u64", "s64"]


@given(
    st.sampled_from(INTS),
    st.sampled_from(
        ["add", "sub", "mul", "div", "rem", "and", "or", "xor", "min", "max", "neg", "abs", "not"]
    ),
    st.integers(0, 2**64 - 1),
    st.integers(0, 2**64 - 1),
)
@settings(max_examples=400)
def test_integer_arithmetic_is_numpys(name: str, op: str, a: int, b: int) -> None:
    type = SCALARS[name]
    dtype = np.dtype(type.numpy)
    x, y = np.array([a, b], np.uint64).astype(dtype)
    unary = {"neg": np.negative, "abs": np.abs, "not": np.invert}
    binary = {
        "add": np.add,
        "sub": np.subtract,
        "mul": np.multiply,
        "and": np.bitwise_and,
        "or": np.bitwise_or,
        "xor": np.bitwise_xor,
        "min": np.minimum,
        "max": np.maximum,
        "div": lambda p, q: (
            np.trunc(p / q)
            if abs(int(p)) < 2**50
            else dtype.type(int(math.copysign(abs(int(p)) // abs(int(q)), int(p) * int(q))))
        ),
        "rem": np.fmod,
    }
    got = _fold(op, [(name, int(x)), (name, int(y))][: 1 if op in unary else 2], name)
    if op in ("div", "rem") and (y == 0 or got is None):
        assert y == 0 or (int(y) == -1 and got is None)
        return
    if op == "div":
        magnitude = abs(int(x)) // abs(int(y))
        assert got == (magnitude if (x < 0) == (y < 0) else -magnitude)
        return
    with np.errstate(all="ignore"):
        assert got == int(unary[op](x) if op in unary else binary[op](x, y))


@given(
    st.sampled_from(["u32", "s32", "u64", "s64"]),
    st.sampled_from(["shl", "shr"]),
    st.integers(0, 2**64 - 1),
    st.integers(0, 70),
)
def test_shifts_clamp(name: str, op: str, a: int, amount: int) -> None:
    dtype = np.dtype(SCALARS[name].numpy)
    x = np.array([a], np.uint64).astype(dtype)[0]
    bits = SCALARS[name].bits
    if amount < bits:
        expected = int((np.left_shift if op == "shl" else np.right_shift)(x, dtype.type(amount)))
    else:
        expected = -1 if op == "shr" and x < 0 else 0
    assert _fold(op, [(name, int(x)), ("u32", amount)], name) == expected


@given(st.sampled_from(INTS), st.sampled_from(INTS), st.integers(0, 2**64 - 1))
def test_integer_conversion_keeps_the_low_bits(source: str, target: str, a: int) -> None:
    x = np.array([a], np.uint64).astype(SCALARS[source].numpy)
    assert _fold("cvt", [(source, int(x[0]))], target) == int(x.astype(SCALARS[target].numpy)[0])


@given(st.sampled_from(INTS), st.sampled_from(sorted(DTYPES)), st.integers(0, 2**64 - 1))
def test_integer_to_float_rounds_once(source: str, target: str, a: int) -> None:
    x = int(np.array([a], np.uint64).astype(SCALARS[source].numpy)[0])
    got = _fold("cvt", [(source, x)], target, rnd="rn")
    assert _bits(got) == _bits(round_float(SCALARS[target], Fraction(x)) if x else 0.0)
    if target == "f64":
        assert got == float(x)


@pytest.mark.parametrize(
    ("name", "values", "result", "attrs", "expected"),
    [
        ("mul_hi", [("u32", 0xFFFFFFFF), ("u32", 0xFFFFFFFF)], "u32", {}, 0xFFFFFFFE),
        ("mul_hi", [("s32", -1), ("s32", 1)], "s32", {}, -1),
        ("mul_wide", [("s32", -(2**31)), ("s32", -(2**31))], "s64", {}, 2**62),
        ("mad", [("u32", 0x80000000), ("u32", 2), ("u32", 5)], "u32", {}, 5),
        ("popc", [("s32", -1)], "u32", {}, 32),
        ("clz", [("u64", 1)], "u32", {}, 63),
        ("clz", [("u32", 0)], "u32", {}, 32),
        ("brev", [("u32", 1)], "u32", {}, 0x80000000),
        ("brev", [("s32", 1)], "s32", {}, -(2**31)),
        ("bfind", [("u32", 0)], "u32", {}, 0xFFFFFFFF),
        ("bfind", [("s32", -1)], "u32", {}, 0xFFFFFFFF),
        ("bfind", [("s32", -3)], "u32", {}, 1),
        ("cmp", [("f32", 0.0), ("f32", -0.0)], "pred", {"op": "eq"}, True),
        ("cmp", [("f32", math.nan), ("f32", 1.0)], "pred", {"op": "ne"}, False),
        ("cmp", [("f32", math.nan), ("f32", 1.0)], "pred", {"op": "neu"}, True),
        ("cmp", [("f32", math.nan), ("f32", 1.0)], "pred", {"op": "nan"}, True),
        ("cvt", [("s32", -1)], "u8", {"sat": True}, 0),
        ("cvt", [("f32", 3.0)], "s32", {"rnd": "rzi"}, 3),
        ("copysign", [("f32", -0.0), ("f32", 2.0)], "f32", {}, -2.0),
        ("sqrt", [("f64", 2.0)], "f64", {"rnd": "rn"}, math.sqrt(2.0)),
        # what must stay for the machine
        ("div", [("u32", 1), ("u32", 0)], "u32", {}, None),
        ("div", [("s32", -(2**31)), ("s32", -1)], "s32", {}, None),
        ("add", [("f32", 1.0), ("f32", 2.0)], "f32", {"rnd": "rz"}, None),
        ("add", [("f32", 1.0), ("f32", 2.0)], "f32", {"sat": True}, None),
        ("mul", [("f32", 2.0**-100), ("f32", 2.0**-40)], "f32", {"ftz": True}, None),
        ("div", [("f32", 1.0), ("f32", 3.0)], "f32", {"approx": True}, None),
        ("sqrt", [("f32", -1.0)], "f32", {}, None),
        ("cvt", [("f32", 3.5)], "s32", {"rnd": "rzi"}, None),
        ("cvt", [("f32", 2.0**70)], "s32", {"rnd": "rzi"}, None),
    ],
)
def test_cases(
    name: str, values: list[tuple[str, Any]], result: str, attrs: dict[str, Any], expected: Any
) -> None:
    got = _fold(name, values, result, **attrs)
    assert got == expected and type(got) is type(expected)


def _after(body: str) -> str:
    head = (
        "kernel @k\n^entry(%x: u32, %s: s32, %f: f32, %y: u32, %g: ptr<global, f32>, %o: ptr<global, u32>):\n"
    )
    fn = parse_function(head + "".join(f"  {line.strip()}\n" for line in body.split(";")) + "  ret\n")
    verify(fn)
    fold.run(fn)
    verify(fn)
    return print_function(fn).splitlines()[-2].strip()


@pytest.mark.parametrize(
    ("body", "last"),
    [
        ("%c: u32 = const 0; %r: u32 = add %c, %x; store %o, %r", "store %o, %x"),
        ("%c: u32 = const 1; %r: u32 = mul %x, %c; store %o, %r", "store %o, %x"),
        ("%c: u32 = const 4294967295; %r: u32 = and %x, %c; store %o, %r", "store %o, %x"),
        ("%r: u32 = not %x; %t: u32 = not %r; store %o, %t", "store %o, %x"),
        ("%c: u32 = const 8; %r: u32 = div %x, %c", "%r: u32 = shr %x, %0"),
        ("%c: u32 = const 8; %r: u32 = rem %x, %c", "%r: u32 = and %x, %0"),
        ("%c: s32 = const 8; %r: s32 = div %s, %c", "%r: s32 = div %s, %c"),
        ("%c: s32 = const 8; %r: s32 = rem %s, %c", "%r: s32 = rem %s, %c"),
        ("%c: u32 = const 4294967295; %r: u32 = add %x, %c; %t: u32 = add %r, %c", "%t: u32 = add %x, %0"),
        ("%c: f32 = const 1.0; %r: f32 = mul %f, %c; store %g, %r", "store %g, %f"),
        ("%c: f32 = const 1.0; %r: f32 = mul %f, %c {ftz = true}", "%r: f32 = mul %f, %c {ftz = true}"),
        ("%c: f32 = const 0.0; %r: f32 = add %f, %c", "%r: f32 = add %f, %c"),
        ("%c: f32 = const -0.0; %r: f32 = add %f, %c; store %g, %r", "store %g, %f"),
        ("%c: f32 = const 0.0; %r: f32 = sub %f, %c; store %g, %r", "store %g, %f"),
        ('%c: f32 = const 0.0; %r: f32 = sub %f, %c {rnd = "rm"}', '%r: f32 = sub %f, %c {rnd = "rm"}'),
        ("%c: f32 = const 0.0; %r: f32 = mul %f, %c", "%r: f32 = mul %f, %c"),
        ("%r: f32 = sub %f, %f", "%r: f32 = sub %f, %f"),
        ('%c: f32 = const 4.0; %r: f32 = div %f, %c {rnd = "rn"}', '%r: f32 = mul %f, %0 {rnd = "rn"}'),
        ("%c: f32 = const 3.0; %r: f32 = div %f, %c", "%r: f32 = div %f, %c"),
        ('%r: pred = cmp %f, %f {op = "eq"}', '%r: pred = cmp %f, %f {op = "eq"}'),
        ('%p: pred = cmp %x, %x {op = "le"}; %r: u32 = select %p, %x, %y; store %o, %r', "store %o, %x"),
        ('%r: pred = cmp %f, %f {op = "lt"}; %t: pred = not %r', '%t: pred = cmp %f, %f {op = "geu"}'),
        ('%c: u32 = const 5; %r: pred = cmp %c, %x {op = "lt"}', '%r: pred = cmp %x, %c {op = "gt"}'),
        ('%p: pred = cmp %x, %y {op = "lt"}; %r: u32 = select %p, %x, %x; store %o, %r', "store %o, %x"),
        (
            '%p: pred = cmp %x, %y {op = "lt"}; %t: pred = const true; %e: pred = const false;'
            "%q: pred = select %p, %t, %e; %r: u32 = select %q, %x, %y",
            "%r: u32 = select %p, %x, %y",
        ),
        (
            "%c: s64 = const 3; %d: u32 = const 4; %a: ptr<global, f32> = ptr_add %g, %c;"
            "%b: ptr<global, f32> = ptr_add %a, %d",
            "%b: ptr<global, f32> = ptr_add %g, %0",
        ),
        (
            "%c: s64 = const 3; %a: ptr<global, f32> = ptr_add %g, %c;"
            "%b: ptr<global, f32> = ptr_add %a, %c {scale = 1}",
            "%b: ptr<global, f32> = ptr_add %g, %0 {scale = 1}",
        ),
        ("%v: f32.x2 = vec_make %f, %f; %r: f32 = vec_get %v {index = 1}; store %g, %r", "store %g, %f"),
        ("%a: s32 = neg %s; %r: s32 = abs %a", "%r: s32 = abs %s"),
        ("%a: u32 = neg %x; %r: u32 = abs %a; store %o, %r", "store %o, %a"),
        ("%a: u64 = cvt %x; %r: u32 = cvt %a; store %o, %r", "store %o, %x"),
        ("%a: u64 = cvt %s; %r: s64 = cvt %a", "%r: s64 = cvt %s"),
    ],
)
def test_identities(body: str, last: str) -> None:
    assert _after(body) == last


def test_a_conversion_that_changes_sign_in_between_stays() -> None:
    """s32 -> u32 -> u64 extends with zeros; s32 -> u64 would extend the sign."""
    assert _after("%a: u32 = cvt %s; %r: u64 = cvt %a") == "%r: u64 = cvt %a"


def test_branch_on_a_negation_is_turned_round() -> None:
    fn = parse_function(
        'kernel @k\n^e(%x: u32, %y: u32, %f: f32):\n  %p: pred = testp %f {op = "normal"}\n'
        "  %t: pred = const true\n  %q: pred = xor %p, %t\n  br_if %q ^a, ^b\n"
        "^a:\n  ret\n^b:\n  trap\n  ret\n"
    )
    fold.run(fn)
    verify(fn)
    last = fn.blocks[0].ops[-1]
    assert last.operands[0] is fn.blocks[0].ops[0].result
    assert [b.name for b, _ in last.succs] == ["b", "a"]
