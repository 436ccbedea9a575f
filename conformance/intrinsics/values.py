"""Intrinsics that compute a thread's result from its own operands: right is what the reference of their instruction says.

Needs `kernel`, the references of mnemonics. Gives `cases(target)`, `instruction`. Immediates are what LLVM makes of them:
which byte or half an instruction reads or writes, whether the result is clamped.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from fractions import Fraction
from typing import Any

from ...isa.amdgcn import lookup
from ...isa.amdgcn.notation import Form
from ...isa.amdgcn.targets import AmdTarget
from ...isa.types import SCALARS
from ..amdgcn.registry import Near as Bound
from ..amdgcn.registry import Parts, Setting, names, reference_of
from ..case import Field, Inputs, Near
from ..portable.kernel import PortableCase
from ..reference.numbers import FORMATS
from .kernel import Choice, apart, choices, plain, row_case, shape, whole_numbers

#: Rows whose instruction is one of several, or is not the one that the row names first.
INSTRUCTION = {
    "fdot2": "v_dot2_f32_f16", "sdot2": "v_dot2_i32_i16", "udot2": "v_dot2_u32_u16", "sdot4": "v_dot4_i32_i8",
    "udot4": "v_dot4_u32_u8", "fma.legacy": "v_fma_legacy_f32", "mul.i24.i32": "v_mul_i32_i24",
    "mul.u24.i32": "v_mul_u32_u24", "fmad.ftz.f32": "v_mad_f32",
}  # fmt: skip
#: Rows that have a reference of another kind, or whose instruction is a part of what they mean.
NOT_HERE = ("make.buffer.rsrc", "rsq.clamp", "fmad.ftz", "ballot", "icmp", "fcmp",
            "mbcnt.lo", "mbcnt.hi")  # fmt: skip


def _product(form: Form) -> Callable[..., int]:
    """Of the lower 24 bits."""
    signed, mask = form.name == "mul.i24", (1 << SCALARS[form.results[0].type].bits) - 1

    def part(v: int) -> int:
        low = v & 0xFFFFFF
        return low - (low >> 23 << 24) if signed else low

    return lambda a, b: part(a) * part(b) & mask


def _mixed_dot(form: Form, choice: Choice) -> Callable[..., int]:
    """Products of elements, each side signed or not, added to a signed word, which may be clamped."""
    count = int(form.name[-1])
    bits = 32 // count

    def elements(word: int, signed: int) -> list[int]:
        some = [word >> bits * i & (1 << bits) - 1 for i in range(count)]
        return [v - (v >> bits - 1 << bits) if signed else v for v in some]

    def run(a: int, b: int, c: int) -> int:
        left, right = elements(a, choice["signed_a"]), elements(b, choice["signed_b"])
        total = sum(x * y for x, y in zip(left, right)) + (c ^ 1 << 31) - (1 << 31)
        if choice["clamp"]:
            total = min(max(total, -(1 << 31)), (1 << 31) - 1)
        return total & 0xFFFFFFFF

    return run


def _table(form: Form, choice: Choice) -> Callable[..., int]:
    """Any function of three bits: bit 4a + 2b + c of the table."""
    width, table = SCALARS[form.results[0].type].bits, choice["table"]

    def run(a: int, b: int, c: int) -> int:
        pick = [(a >> i & 1) << 2 | (b >> i & 1) << 1 | c >> i & 1 for i in range(width)]
        return sum((table >> k & 1) << i for i, k in enumerate(pick))

    return run


#: Rows that are no one instruction, or one with more immediates than its reference knows.
DIRECT: dict[str, Callable[[Form, Choice], Callable[..., int]]] = {
    "mul.i24": lambda form, choice: _product(form), "mul.u24": lambda form, choice: _product(form),
    "sudot4": _mixed_dot, "sudot8": _mixed_dot, "bitop3": _table,
}  # fmt: skip


def instruction(form: Form) -> str | None:
    """The mnemonic with a reference that a row is; None where there is none."""
    dotted = form.name + form.suffix
    if form.name in DIRECT:
        return form.instruction.split()[0]
    if dotted in INSTRUCTION:
        return INSTRUCTION[dotted] if INSTRUCTION[dotted] in names() else None
    if form.name in NOT_HERE or not plain(form) or not form.results:
        return None
    some = [n for n in form.instruction.split() if n in names()]
    kinds = [shape(o)[0] for o in form.sources if not o.immediate]
    exact = [n for n in some if kinds and n.endswith("_" + kinds[0])]
    return exact[0] if exact else some[0] if len(some) == 1 and len(form.instruction.split()) == 1 else None


def cases(target: AmdTarget) -> Iterator[PortableCase]:
    """All rows of the chip that have a reference."""
    for name in lookup.names():
        for _, form in lookup.overloads(name):
            if target.name in form.targets and (mnemonic := instruction(form)):
                for choice in choices(form, target.chip):
                    yield _case(form, mnemonic, choice, target)


def _case(form: Form, mnemonic: str, choice: Choice, target: AmdTarget) -> PortableCase:
    setting = Setting(target.name, clamp=bool(choice.get("clamp")))
    if form.name in DIRECT:
        meant: Callable[..., Any] = DIRECT[form.name](form, choice)
    else:
        fn = reference_of(mnemonic, setting)
        assert fn is not None
        meant = _adapted(fn, choice, [o.name for o in form.sources], shape(form.results[0])[0])

    def reference(
        inputs: tuple[Field, ...], outputs: tuple[Field, ...]
    ) -> Callable[[Inputs], list[list[Any]]]:
        def run(arrays: Inputs) -> list[list[Any]]:
            columns: list[list[Any]] = [[] for f in outputs for _ in range(f.count)]
            for row in zip(*whole_numbers(inputs, arrays)):
                found = meant(*row)
                wants: list[Any] = []
                for field, one in zip(outputs, found if isinstance(found, tuple) else (found,)):
                    wants += _elements(one, field)
                for column, want in zip(columns, wants):
                    column.append(want)
            return columns

        return run

    return row_case(form, choice, target, reference)


def _elements(want: Any, field: Field) -> list[Any]:
    """A result as the suite judges it."""
    if want is None:
        return [None] * field.count
    if isinstance(want, OneOf):
        return [want.bits]
    if isinstance(want, Bound):
        value, bound = float(want.value), float(want.bound)
        f = FORMATS[want.kind]
        near = Near(value, bound)
        past = abs(value) + bound >= 2.0 ** (f.bias + 1) if f.bias < 1023 else False
        return [(near, (f.sign if value < 0 else 0) | f.top + 1) if past else near]
    return apart(int(want), field)


def _adapted(fn: Callable[..., Any], choice: Choice, named: list[str], kind: str) -> Callable[..., Any]:
    """The instruction's reference as the intrinsic's operands ask it."""
    if "byte" in choice and "old" in named:
        return lambda *given: _placed(fn(*given), given[-1], choice["byte"])
    if "byte" in choice:
        return lambda a, *rest: fn(a >> 8 * choice["byte"] & 0xFF, *rest)
    if "of_numerator" in choice:
        return lambda n, d: fn(n if choice["of_numerator"] else d, d, n)
    if choice.get("clamp") and kind == "f32":
        return lambda *given: _clamped(fn(*given))
    if "high" in choice:
        return lambda *given: _half(fn, given, choice["high"])
    return fn


def _placed(want: Any, old: int, byte: int) -> Any:
    """A byte that may be one of some, in its place in the old word."""
    if not isinstance(want, Parts) or want.choices[0] is None:
        return None
    rest = old & ~(0xFF << 8 * byte)
    return OneOf(tuple(rest | code << 8 * byte for code in sorted(want.choices[0])))


@dataclass(frozen=True, slots=True)
class OneOf:
    """Any of these will do."""

    bits: tuple[int, ...]


def _clamped(want: Any) -> Any:
    """An f32 clamped to 0 and 1, a NaN to 0; integers their reference clamps itself."""
    if isinstance(want, Bound):
        return Bound(want.kind, min(max(want.value, Fraction(0)), Fraction(1)), want.bound)
    if not isinstance(want, int):
        return want
    return 0 if want >> 31 or want > 0x7F800000 else min(want, 0x3F800000)


def _half(fn: Callable[..., Any], given: tuple[int, ...], high: int) -> Any:
    """A half of a word that is read (one operand), or written beside the other half of the old word (the last operand)."""
    if len(given) == 1:
        return fn(given[0] >> 16 * high & 0xFFFF)
    old = given[-1]
    part = fn(*given[:-1], 0)
    if not isinstance(part, int):
        return None
    part &= 0xFFFF
    return (part << 16 | old & 0xFFFF) if high else (old & 0xFFFF0000 | part)
