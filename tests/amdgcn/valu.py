"""Vector functions of the AMD emulator called on bits, without any text.

Gives `call`, `mode`, `MODES`, `setting`, `agree`. Invariant: a function's result has the dtype of its row's type.
"""

from __future__ import annotations

import itertools
from collections.abc import Callable
from dataclasses import replace
from typing import Any

import numpy as np

from warpwright.conformance.amdgcn.functions import right
from warpwright.conformance.amdgcn.registry import Setting
from warpwright.emulator.amdgcn.semantics import chapters  # noqa: F401  registers the functions
from warpwright.emulator.amdgcn.semantics.registry import SEMANTICS, Mode
from warpwright.isa.amdgcn.table import ROWS
from warpwright.isa.amdgcn.targets import TARGETS

DTYPES = {
    "f16": "f2", "bf16": "u2", "f32": "f4", "f64": "f8", "b16": "u2", "u16": "u2", "s16": "i2", "b32": "u4", "u32": "u4",
    "s32": "i4", "b64": "u8", "u64": "u8", "s64": "i8", "pk_f16": "u4", "pk_bf16": "u4", "pk_u16": "u4", "pk_s16": "u4",
    "pk_f32": "u8", "pk_b32": "u8", "mask": "?",
}  # fmt: skip


def mode(target: str = "gfx942", **fields: Any) -> Mode:
    return replace(Mode(TARGETS[target]), **fields)


#: Every rounding with every treatment of subnormals.
MODES = [
    mode(round_f32=r, round_f16_f64=r, denorm_f32=d, denorm_f16_f64=d)
    for r, d in itertools.product(range(4), range(4))
]


def setting(m: Mode) -> Setting:
    """What the references are told."""
    return Setting(
        m.target.name, m.round_f32, m.round_f16_f64, m.denorm_f32, m.denorm_f16_f64, m.ieee, m.clamp
    )  # fmt: skip


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


def agree(name: str, m: Mode, lists: list[list[int]], reference: Callable[..., Any]) -> None:
    """Each lane's result is the reference's."""
    got = call(name, m, *lists)
    many = got if isinstance(got, tuple) else (got,)
    for i, sources in enumerate(zip(*lists)):
        want = reference(*sources)
        wants = want if isinstance(want, tuple) else (want,)
        for g, w in zip(many, wants, strict=True):
            assert right(g[i], w), f"{name} {[hex(s) for s in sources]}: {g[i]!r} for {w!r}, {setting(m)}"
