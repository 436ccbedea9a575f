"""Atomic operations on global and local memory: lanes that meet at one address act one after another.

Needs access to memory. Gives `atomic_of`. Invariant: each lane gets the value that the lanes before it left, and memory
ends as if they had acted one by one, in ascending order.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import numpy as np

from ...core.access import Access
from ...core.arrays import Array
from ...core.collisions import sequence
from ..front.model import Op, Refused
from ..semantics.registry import SEMANTICS, Mode
from ..state.team import Team

_PLAIN: dict[str, tuple[str, Callable[..., Any]]] = {
    "add": ("add", np.add),
    "sub": ("sub", lambda old, b: old - b),
    "rsub": ("rsub", lambda old, b: b - old),
    "and": ("and", np.bitwise_and),
    "or": ("or", np.bitwise_or),
    "xor": ("xor", np.bitwise_xor),
    "min": ("min", np.minimum),
    "max": ("max", np.maximum),
    "swap": ("exch", lambda old, b: b),
    "cas": ("cas", lambda old, new, compare: np.where(old == compare, new, old)),
    "mskor": ("mskor", lambda old, mask, b: old & ~mask | b),
    "inc": ("inc", lambda old, b: np.where(old >= b, old.dtype.type(0), old + old.dtype.type(1))),
    "dec": ("dec", lambda old, b: np.where((old == 0) | (old > b), b, old - old.dtype.type(1))),
    "csub": ("csub", lambda old, b: np.where(old >= b, old - b, old.dtype.type(0))),
    "cond_sub": ("cond_sub", lambda old, b: np.where(old >= b, old - b, old)),
}
_ALIASES = {
    "smin": ("min", "s"), "smax": ("max", "s"), "umin": ("min", "u"), "umax": ("max", "u"), "cmpswap": ("cas", "u"),
    "cmpst": ("cas", "u"), "cmpstore": ("cas", "u"), "wrxchg": ("swap", "u"), "storexchg": ("swap", "u"),
    "fmin": ("min", "f"), "fmax": ("max", "f"), "sub_clamp": ("csub", "u"), "min_num": ("min", "f"),
    "max_num": ("max", "f"),
}  # fmt: skip


@dataclass(slots=True)
class Atomic:
    """One operation. `width`: bytes of a value; `dtype`: how it is seen."""

    op: Op
    name: str
    dtype: str
    width: int
    step: Callable[..., Any]
    operands: int
    kind: str
    swapped: bool  # compare and swap with the comparison first

    def __call__(self, t: Team, found: list[Access], words: list[Array], wanted: bool) -> Array:
        """Act on the pieces of memory; the values that the lanes found."""
        batch = t.batch
        n = words[0].size
        values = self._values(words, n)
        olds = np.zeros(n, self.dtype)
        for part in found:
            if part.piece.read_only:
                raise batch.fault(
                    "read-only",
                    f"atomic on {part.piece.label()}, which is read-only",
                    self.op,
                    int(part.lanes[0]),
                )
            batch.checks.atomic(self.op, part, self.width, t)
            view = part.piece.view(self.dtype)
            index = part.items(self.width, 1, 0)
            if isinstance(index, slice):
                index = np.arange(index.start, index.stop, index.step)
            mine = values if part.chosen is None else [v[part.chosen] for v in values]
            old, changed = sequence(view, index, self.name, self.step, mine, wanted, self.kind)
            batch.changes += changed
            if part.chosen is None:
                olds = old
            else:
                olds[part.chosen] = old
        return olds

    def _values(self, words: list[Array], n: int) -> list[Array]:
        if self.width == 4:
            made = [w.view(self.dtype) for w in words[: self.operands]]
        else:
            made = []
            for k in range(self.operands):
                both = np.empty((n, 2), np.uint32)
                both[:, 0], both[:, 1] = words[2 * k], words[2 * k + 1]
                made.append(both.view(self.dtype)[:, 0])
        return made[::-1] if self.swapped else made


def _float_step(op: Op, word: str, kind: str) -> Callable[..., Any]:
    """Atomics on floats compute as the vector instruction does, denormals kept, rounded to the nearest."""
    name = {"add": "add", "min": "min", "max": "max"}[word]
    names = [f"v_{name}_num_{kind}", f"v_{name}_{kind}", f"v_pk_{name}_{kind.removeprefix('pk_')}"]
    found = next((SEMANTICS[n] for n in names if n in SEMANTICS), None)
    if found is None and kind == "pk_bf16":
        return _add_bf16
    if found is None:
        raise Refused(f"atomic {word} of {kind} has no semantics yet")
    from ....isa.amdgcn.targets import TARGETS

    mode = Mode(TARGETS["gfx942"])
    return lambda old, b: found.fn(mode, old, b)


def _add_bf16(old: Array, b: Array) -> Array:
    def part(x: Array, y: Array) -> Array:
        wide = (x << np.uint32(16)).view(np.float32) + (y << np.uint32(16)).view(np.float32)
        bits = wide.view(np.uint32)
        rounded = bits + np.uint32(0x7FFF) + (bits >> np.uint32(16) & np.uint32(1))
        return np.where(np.isnan(wide), bits >> np.uint32(16) | np.uint32(0x40), rounded >> np.uint32(16))

    low = part(old & np.uint32(0xFFFF), b & np.uint32(0xFFFF))
    result: Array = low | part(old >> np.uint32(16), b >> np.uint32(16)) << np.uint32(16)
    return result


def atomic_of(op: Op) -> Atomic:
    """The operation of a mnemonic."""
    name = op.row.name
    rest = (
        name.split("_atomic_", 1)[1] if "_atomic_" in name else name.removeprefix("ds_").replace("_rtn", "")
    )
    rest = rest.removesuffix("_x2")
    kind = (*op.row.src, *op.row.dst)[0]
    wide = kind in ("u64", "s64", "b64", "f64", "v4")
    for word in sorted((*_PLAIN, *_ALIASES), key=len, reverse=True):
        if rest == word or rest.startswith(word + "_"):
            break
    else:
        if not rest.startswith("pk_add"):
            raise Refused("its operation is not known")
        word = "add"
    base, sign = _ALIASES.get(word, (word, ""))
    if not sign:
        sign = {"s": "s", "f": "f"}.get(kind[0], "u")
        if kind.startswith("pk_"):
            sign = "p"
    width = 8 if wide else 4
    operands = 2 if base in ("cas", "mskor") else 1
    label = "b32"
    if sign == "p":
        return Atomic(op, "pk", "u4", 4, _float_step(op, "add", kind), 1, "f16x2", False)
    if sign == "f":
        dtype = f"f{width}"
        float_kind = "f64" if wide else "f32"
        return Atomic(op, f"f{base}", dtype, width, _float_step(op, base, float_kind), 1, label, False)
    dtype = f"{'i' if sign == 's' else 'u'}{width}"
    shown, step = _PLAIN[base]
    swapped = word == "cmpst"  # its text names what is compared first; the others' what is written
    return Atomic(op, shown, dtype, width, step, operands, label, swapped)
