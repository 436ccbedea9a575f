"""A check case: a launch with its expected result, as samples declare them in `cases()`.

Needs `kernel`. Gives `Case`, and `first_difference`, which says where a result departs from what was expected.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

import numpy as np

from ..codegen.diagnostics import refuse
from ..dsl.trace import here
from .kernel import Kernel
from .prepare import Dim
from .tensor_map import tensor_map


@dataclass(frozen=True, slots=True)
class Case:
    """`kernel[grid, block](*args)` must leave `expected` in the arguments that it names.

    `expected` maps a parameter's name to an array; values agree within `rtol`, `atol` (0: bit for bit, NaN equals NaN).
    """

    kernel: Kernel
    grid: Dim
    block: Dim
    args: Sequence[Any]
    expected: Mapping[str, Any]
    constexprs: Mapping[str, Any] = field(default_factory=dict)
    smem: int = 0
    rtol: float = 0.0
    atol: float = 0.0
    name: str = ""

    def __post_init__(self) -> None:
        names = [p.name for p in self.kernel.signature.device]
        for name in self.expected:
            if name not in names:
                refuse(
                    f"the case expects {name!r}, and kernel '{self.kernel.__name__}' has no such parameter",
                    here(),
                    expected=", ".join(names) or "a kernel with parameters",
                    found=repr(name),
                )

    def fresh_arguments(self) -> list[Any]:
        """The arguments with every array (that of a tensor map, too) copied, so that a case can run more than once."""
        return [a.copy() if isinstance(a, np.ndarray | tensor_map) else a for a in self.args]

    def run(self, device: str) -> dict[str, np.ndarray[Any, Any]]:
        """Launch on `device` and give the named arrays as the kernel left them."""
        args = self.fresh_arguments()
        self.kernel.launch(
            *args, grid=self.grid, block=self.block, smem=self.smem, device=device, **self.constexprs
        )
        names = [p.name for p in self.kernel.signature.device]
        given = {name: args[names.index(name)] for name in self.expected}
        return {name: a.array if isinstance(a, tensor_map) else a for name, a in given.items()}


@dataclass(frozen=True, slots=True)
class Difference:
    """Where a result first departs: the array, the index, what was expected, what was found, how many differ."""

    array: str
    index: tuple[int, ...]
    flat: int
    expected: Any
    found: Any
    count: int
    total: int


def first_difference(case: Case, found: Mapping[str, np.ndarray[Any, Any]]) -> Difference | None:
    """The first element that is wrong, or None. Raises ValueError where the two cannot be compared."""
    if not case.expected:
        raise ValueError(f"case {case.name!r} has nothing to compare: `expected` names no argument")
    for name, wanted in case.expected.items():
        want, got = np.asarray(wanted), found[name]
        if want.shape != got.shape:
            raise ValueError(
                f"case {case.name!r}: expected[{name!r}] has shape {want.shape}, the argument {got.shape}"
            )
        if hasattr(wanted, "dtype") and want.dtype != got.dtype:
            raise ValueError(
                f"case {case.name!r}: expected[{name!r}] has dtype {want.dtype}, the argument {got.dtype}"
            )
        wrong = ~_agree(want, got, case.rtol, case.atol)
        if wrong.any():
            flat = int(np.flatnonzero(wrong.ravel())[0])
            index = tuple(int(i) for i in np.unravel_index(flat, want.shape))
            return Difference(name, index, flat, want[index], got[index], int(wrong.sum()), want.size)
    return None


def _agree(
    want: np.ndarray[Any, Any], got: np.ndarray[Any, Any], rtol: float, atol: float
) -> np.ndarray[Any, Any]:
    if want.dtype.kind in "uib":
        same: np.ndarray[Any, Any] = want == got
        return same
    wide, result = want.astype(np.float64), got.astype(np.float64)
    if rtol or atol:
        near: np.ndarray[Any, Any] = np.isclose(result, wide, rtol=rtol, atol=atol, equal_nan=True)
        return near
    equal: np.ndarray[Any, Any] = (wide == result) | (np.isnan(wide) & np.isnan(result))
    return equal
