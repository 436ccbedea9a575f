"""Vector functions called on bits, and scalar references of floats in whole numbers that share nothing with the
emulator.

Needs the conformance suite's exact numbers. Gives `call`, `MODES`, `operands` and `Floats`, the reference of one format
under one mode. Invariant: a reference takes and gives bits; NaNs follow the rule that AMD states: the first operand that
is one comes out, quiet where MODE.IEEE is set (always on gfx12).
"""

from __future__ import annotations

import itertools
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from typing import Any

import numpy as np

from warpwright.conformance.reference import numbers as nb
from warpwright.isa.amdgcn.table import ROWS
from warpwright.isa.amdgcn.targets import TARGETS
from warpwright.runtime.amdgcn.semantics import chapters  # noqa: F401  registers the functions
from warpwright.runtime.amdgcn.semantics.registry import SEMANTICS, Mode

DTYPES = {
    "f16": "f2", "bf16": "u2", "f32": "f4", "f64": "f8", "b16": "u2", "u16": "u2", "s16": "i2", "b32": "u4", "u32": "u4",
    "s32": "i4", "b64": "u8", "u64": "u8", "s64": "i8", "pk_f16": "u4", "pk_bf16": "u4", "pk_u16": "u4", "pk_s16": "u4",
    "pk_f32": "u8", "pk_b32": "u8", "mask": "?",
}  # fmt: skip
ROUNDINGS = ("rn", "rp", "rm", "rz")


def mode(target: str = "gfx942", **fields: Any) -> Mode:
    return replace(Mode(TARGETS[target]), **fields)


#: Every rounding with every treatment of subnormals.
MODES = [
    mode(round_f32=r, round_f16_f64=r, denorm_f32=d, denorm_f16_f64=d)
    for r, d in itertools.product(range(4), range(4))
]


def unsigned(x: Any) -> Any:
    """An array's bits."""
    x = np.asarray(x)
    return x if x.dtype == np.bool_ else x.view(f"u{x.dtype.itemsize}")


def call(name: str, m: Mode, *bits: Any) -> Any:
    """An instruction on lists of bits: its results' bits, one list or a tuple of lists."""
    row = ROWS[name]
    kinds = [row.dst[0] if k == "tied" else k.removeprefix("s:") for k in row.src]
    arrays = []
    for kind, values in zip(kinds, bits, strict=True):
        dtype = np.dtype(DTYPES[kind])
        made = np.array(values, dtype if kind == "mask" else f"u{dtype.itemsize}").reshape(1, -1)
        arrays.append(made if kind == "mask" else made.view(dtype))
    found = SEMANTICS[name].fn(m, *arrays)
    many = found if isinstance(found, tuple) else (found,)
    lanes = max(a.shape[1] for a in arrays)
    for kind, r in zip(row.dst, many, strict=True):
        assert r.dtype == DTYPES[kind.removeprefix("s:")], f"{name}: {r.dtype} for {kind}"
    out = [np.broadcast_to(unsigned(r), (1, lanes))[0].tolist() for r in many]
    return tuple(out) if isinstance(found, tuple) else out[0]


def edges(f: nb.Format) -> list[int]:
    """Zeros, subnormals, the ends of the range, ones, ties, infinities, NaNs with payloads."""
    inf, least = f.top + 1, 1 << f.fraction
    one = f.bias << f.fraction
    quiet = 1 << f.fraction - 1
    unit = 1 << f.fraction  # of the exponent
    found = [0, 1, least >> 1, least - 1, least, least + 1, one - 1, one, one + 1, one + unit]
    found += [one - (f.fraction + 1) * unit, one + f.fraction * unit, f.top - 1, f.top]
    found += [inf, inf | quiet, inf | quiet | 5, inf | 3]
    return [s | x for x in found for s in (0, f.sign)]


def operands(kind: str, arity: int, count: int, seed: int = 0) -> list[list[int]]:
    """Edge values mixed with random bits and with random numbers near each other."""
    f = nb.FORMATS[kind]
    rng = np.random.default_rng(seed)
    special = edges(f)
    lists = []
    for _ in range(arity):
        raw = [
            int(x)
            for x in rng.integers(0, 1 << 63, count, dtype=np.uint64) * 2
            + rng.integers(0, 2, count).astype(np.uint64)
        ]
        near = [(f.bias + int(e) << f.fraction) | (r >> 7) & (1 << f.fraction) - 1 | (r & 1) * f.sign
                for e, r in zip(rng.integers(-3, 4, count), raw)]  # fmt: skip
        low = [(r >> 9) & (f.sign | (4 << f.fraction) - 1) for r in raw]
        pick = rng.integers(0, 4, count)
        which = rng.integers(0, len(special), count)
        lists.append(
            [(special[w], r % (1 << f.width), n, s)[p] for p, w, r, n, s in zip(pick, which, raw, near, low)]
        )
    return lists


@dataclass(frozen=True)
class Floats:
    """One format under a mode."""

    kind: str
    mode: Mode

    @property
    def f(self) -> nb.Format:
        return nb.FORMATS[self.kind]

    @property
    def rounding(self) -> str:
        return ROUNDINGS[self.mode.round_f32 if self.kind == "f32" else self.mode.round_f16_f64]

    @property
    def denormals(self) -> int:
        return self.mode.denorm_f32 if self.kind == "f32" else self.mode.denorm_f16_f64

    @property
    def quiets(self) -> bool:
        return self.mode.ieee or self.mode.target.chip.startswith("gfx12")

    def is_nan(self, bits: int) -> bool:
        return bits & self.f.sign - 1 > self.f.top + 1

    def quiet(self, bits: int) -> int:
        return bits | 1 << self.f.fraction - 1

    def signalling(self, bits: int) -> bool:
        return self.is_nan(bits) and self.quiet(bits) != bits

    def load(self, bits: int) -> int:
        """A subnormal operand as the mode has it."""
        small = bits & self.f.sign - 1 < 1 << self.f.fraction
        return bits & self.f.sign if small and not self.denormals & 1 else bits

    def store(self, bits: int) -> int:
        small = bits & self.f.sign - 1 < 1 << self.f.fraction
        return bits & self.f.sign if small and not self.denormals & 2 else bits

    def number(self, bits: int) -> nb.Number:
        return nb.decode(self.load(bits), self.f)

    def nan_of(self, sources: Sequence[int]) -> int | None:
        """The first NaN."""
        for s in sources:
            if self.is_nan(s):
                return self.quiet(s) if self.quiets else s
        return None

    def finish(self, x: nb.Number, sources: Sequence[int]) -> int:
        """A result rounded once, or the NaN that comes out."""
        found = self.nan_of(sources)
        if found is not None:
            return found
        if x.kind == nb.NAN:
            return self.quiet(self.f.top + 1)
        return self.store(nb.encode(x, self.f, self.rounding))


def agree(name: str, m: Mode, lists: list[list[int]], reference: Callable[..., Any]) -> None:
    """Each lane's result is the reference's."""
    got = call(name, m, *lists)
    for i, sources in enumerate(zip(*lists)):
        want = reference(*sources)
        have = tuple(g[i] for g in got) if isinstance(got, tuple) else got[i]
        assert have == want, (
            f"{name} {[hex(s) for s in sources]}: {have!r} for {want!r}, "
            f"rounding {m.round_f32}{m.round_f16_f64}, denormals {m.denorm_f32}{m.denorm_f16_f64}"
        )
