"""Which binder makes the step of which kind of instruction.

Needs the frames. Gives `BINDERS`. Invariant: every kind that a row can have is here.
"""

from __future__ import annotations

from collections.abc import Callable

from ..access import lds, smem, vmem
from ..forms import control, cross, scalar, vector
from ..semantics import chapters  # noqa: F401  registers what instructions compute
from ..state import caches, waits
from .model import Context, Op, Step

BINDERS: dict[str, Callable[[Context, Op], Step]] = {
    "valu": vector.bind,
    "matrix": vector.bind,
    "salu": scalar.bind,
    "lane": cross.bind,
    "control": control.bind,
    "idle": control.bind_idle,
    "end": control.bind_end,
    "wait": waits.bind,
    "smem": smem.bind,
    "vmem": vmem.bind,
    "cache": caches.bind,
    "lds": lds.bind,
}
