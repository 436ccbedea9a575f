"""A tensor map inside a kernel: the address of a kernel parameter that only instructions on tensors read.

Needs `values`. Gives `TensorMapValue`, what a parameter annotated with `ww.tensor_map` is while tracing. Invariant: its IR
value is the generic address of 128 constant bytes; nothing loads from it or computes with it.
"""

from __future__ import annotations

from typing import Any, ClassVar

from ..codegen.ir import types as irt
from ..isa.types import SCALARS
from .trace import fail
from .values import Device


class TensorMapValue(Device):
    """`ptx.cp.async_.bulk.tensor...((m, (c0, c1)), ...)` takes it with coordinates, `ptx.prefetch.tensormap(m)` alone."""

    __slots__ = ()
    ir: ClassVar[irt.Pointer] = irt.pointer("param", SCALARS["b8"])

    @classmethod
    def _spelling(cls) -> str:
        return "tensor_map"

    def __getitem__(self, index: Any) -> Any:
        fail(
            "a tensor map is not memory to index",
            expected="an instruction on tensors",
            suggestion="copy a box of it: ptx.cp.async_.bulk.tensor...(tile, (m, (x, y)), barrier)",
        )


def parameter_class(spec: Any) -> Any:
    """The device class of an annotation that stands for one (`ww.tensor_map` does); `spec` itself for all others."""
    return TensorMapValue if getattr(spec, "ww_tensor_map", False) is True else spec
