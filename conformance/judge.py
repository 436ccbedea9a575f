"""What came out against what is right.

Needs `case` and `reference.numbers`. Gives `judge(case, found, wanted)`: nothing, or the first counterexample and how
many there are, and the worst error in units of the last place.
"""

from __future__ import annotations

import math
import struct
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np

from ..isa.types import PACKED
from .case import Array, Case, Field, Lanes, Near, Want
from .reference.numbers import FORMATS, Format, decode, is_nan, to_float


@dataclass(slots=True)
class Verdict:
    """`wrong` elements of `total`; the first of them by output, thread and element, and what was wanted there."""

    total: int = 0
    wrong: int = 0
    output: str = ""
    thread: int = 0
    element: int = 0
    found: int = 0
    wanted: str = ""
    ulp: float = 0.0


def judge(case: Case, found: Sequence[Array], reference: Sequence[Any]) -> Verdict:
    """Hold every element of every output against what the reference wants."""
    verdict = Verdict()
    wanted = _by_field(case, reference)
    for field, got, want in zip(case.outputs, found, wanted):
        verdict.total += got.shape[0] * field.count
        _field(case, field, got, want, verdict)
    return verdict


def _by_field(case: Case, wanted: Sequence[Any]) -> list[Any]:
    """The reference's answers grouped by output: an array for each, or a list for each of its elements."""
    if wanted and isinstance(wanted[0], np.ndarray):
        return list(wanted)
    columns, grouped = list(wanted), []
    for field in case.outputs:
        grouped.append(columns[: field.count])
        columns = columns[field.count :]
    return grouped


def _field(case: Case, field: Field, got: Array, want: Any, verdict: Verdict) -> None:
    if isinstance(want, np.ndarray):
        for thread, element in np.argwhere(got != want).tolist():
            _differs(
                case, field, thread, element, int(got[thread, element]), int(want[thread, element]), verdict
            )
        return
    for element, column in enumerate(want):
        bits = _column(field, got, element)
        for thread, (have, wish) in enumerate(zip(bits, column)):
            if have != wish:
                _differs(case, field, thread, element, have, wish, verdict)


def _column(field: Field, got: Array, element: int) -> list[int]:
    if field.bits == 128:
        low, high = got[:, 2 * element].tolist(), got[:, 2 * element + 1].tolist()
        return [a | b << 64 for a, b in zip(low, high)]
    plain: list[int] = got[:, element].tolist()
    return plain


def _differs(
    case: Case, field: Field, thread: int, element: int, have: int, wish: Want, verdict: Verdict
) -> None:
    """Bits that are not the wanted ones: still right if the want is wider than that."""
    right, ulp = acceptable(have, wish, field.kind, case.nan)
    verdict.ulp = max(verdict.ulp, ulp)
    if right:
        return
    verdict.wrong += 1
    if verdict.wrong == 1:
        verdict.output, verdict.thread, verdict.element = field.name.rstrip("_"), thread, element
        verdict.found, verdict.wanted = have, describe(wish, field)


def acceptable(have: int, wish: Want, kind: str, nan: str) -> tuple[bool, float]:
    """Whether a result will do, and its error in units of the last place."""
    if wish is None or have == wish:
        return True, 0.0
    if isinstance(wish, tuple):
        return any(acceptable(have, w, kind, nan)[0] for w in wish), 0.0
    name, count = PACKED.get(kind, (kind, 1))
    f = FORMATS.get(name)
    if isinstance(wish, Near):
        return _within(have, wish, f) if f is not None else (False, math.inf)
    if isinstance(wish, Lanes):
        size = f.width if f is not None else 16
        parts = [
            acceptable(have >> i * size & (1 << size) - 1, w, name, nan) for i, w in enumerate(wish.wants)
        ]
        return all(p[0] for p in parts), max(p[1] for p in parts)
    if f is None:
        return False, 0.0
    if nan == "any":
        lanes = [
            (have >> i * f.width & (1 << f.width) - 1, wish >> i * f.width & (1 << f.width) - 1)
            for i in range(count)
        ]
        if all(a == b or (is_nan(a, f) and is_nan(b, f)) for a, b in lanes):
            return True, 0.0
    return False, _steps(have, wish, f) if count == 1 else 0.0


def _steps(a: int, b: int, f: Format) -> float:
    """How many values of the format lie between two."""
    if is_nan(a, f) or is_nan(b, f):
        return math.inf
    x, y = ((-(v & f.sign - 1) if v & f.sign else v) for v in (a, b))
    return float(abs(x - y))


#: Formats whose numbers the host knows, by width and fraction: it reads them thirty times as fast as `numbers` does.
_HOST = {(16, 10): struct.Struct("<e"), (32, 23): struct.Struct("<f"), (64, 52): struct.Struct("<d")}


def _number(bits: int, f: Format) -> float:
    host = _HOST.get((f.width, f.fraction))
    if host is None:
        return to_float(decode(bits, f))
    value: float = host.unpack(bits.to_bytes(f.width // 8, "little"))[0]
    return value


def _within(have: int, wish: Near, f: Format) -> tuple[bool, float]:
    x = _number(have, f)
    if math.isnan(x):
        return False, math.inf
    error = abs(x - wish.value)
    exponent = max(math.frexp(wish.value)[1] - 1, 1 - f.bias) if wish.value else 1 - f.bias
    return error <= wish.bound, error / 2.0 ** max(exponent - f.fraction, -1074)


def describe(wish: Want, field: Field) -> str:
    """A wanted result as text."""
    if isinstance(wish, int):
        return f"0x{wish:0{-(-field.bits // 4)}x}"
    if isinstance(wish, tuple):
        return " or ".join(describe(w, field) for w in wish)
    if isinstance(wish, Near):
        return f"{wish.value:.9g} within {wish.bound:.3g}"
    if isinstance(wish, Lanes):
        return "{" + ", ".join(describe(w, field) for w in wish.wants) + "}"
    return "anything"
