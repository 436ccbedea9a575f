"""Launches: `k[grid, block]` and prepared handles. What can be decided once is decided once.

Needs `arguments`, `devices`. Gives `Launcher` and `Prepared`. Invariant: dimensions, limits and every argument are checked
before anything is launched; a repeated launch on one device with the same constexprs costs a look-up, the packing and
one call of the driver.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any

import numpy as np

from ..codegen.diagnostics import refuse
from ..codegen.ir.types import Pointer
from ..dsl.trace import here
from ..isa.targets import Target
from .arguments import check_argument, check_launch, dimensions, match, names_of
from .arrays import place
from .devices import Runtime, device, runtime

if TYPE_CHECKING:
    from .kernel import Kernel

Run = Callable[[Sequence[Any]], Any]


class Prepared:
    """`h(*args)`: the shortest way to a launch. Made by `Kernel.prepare`; safe to share between threads."""

    __slots__ = ("_count", "_run", "device", "kernel")

    def __init__(self, kernel: Kernel, run: Run, where: str) -> None:
        self.kernel, self._run, self.device = kernel, run, where
        self._count = len(kernel.signature.device)

    def __call__(self, *args: Any) -> Any:
        if len(args) != self._count:
            match(self.kernel.__name__, self.kernel.signature, args, {})
        return self._run(args)

    def __repr__(self) -> str:
        return f"<{self.kernel.__name__} prepared for {self.device}>"


class Launcher:
    """`k[grid, block, stream, smem]`: call it with the kernel's arguments; constexprs go by name."""

    __slots__ = (
        "_cluster", "_count", "_device", "_dims", "_kernel", "_pointers", "_ready", "_smem", "_stream",
    )  # fmt: skip

    def __init__(
        self,
        kernel: Kernel,
        grid: Any,
        block: Any,
        stream: Any = None,
        smem: Any = 0,
        cluster: Any = None,
        device: str | None = None,
    ) -> None:
        self._kernel, self._stream, self._smem, self._device = kernel, stream, smem, device
        self._dims = dimensions("grid", grid), dimensions("block", block)
        cluster = cluster if cluster is not None else kernel.attrs.get("cluster")
        self._cluster = dimensions("cluster", cluster) if cluster is not None else None
        params = kernel.signature.device
        self._count = len(params)
        self._pointers = tuple(i for i, p in enumerate(params) if p.cls and isinstance(p.cls.ir, Pointer))
        self._ready: dict[tuple[str, Any], tuple[Target, Run]] = {}

    def __call__(self, *args: Any, **kwargs: Any) -> Any:
        if not kwargs and len(args) == self._count:
            name = self.where(args)
            ready = self._ready.get((name, None))
            if ready is not None and ready[0] is runtime(name).target:
                return ready[1](args)
        return self._first(args, kwargs)

    def where(self, args: Sequence[Any]) -> str:
        """The device of this launch: the one asked for, else that of the arrays, else the current one."""
        if self._device is None:
            for i in self._pointers:
                value = args[i]
                if type(value) is not np.ndarray:
                    found = place(value)
                    if found is not None:
                        return found
        return self._device or device()

    def _first(self, args: Sequence[Any], kwargs: dict[str, Any]) -> Any:
        kernel = self._kernel
        values, given = match(kernel.__name__, kernel.signature, args, kwargs)
        for param, value in zip(kernel.signature.device, values):
            check_argument(param, value)
        name = self.where(values)
        key = kernel.constexpr_key(kernel.constexprs(given)) if given else None
        ready = self._ready.get((name, key))
        if ready is None or ready[0] is not runtime(name).target:
            where = runtime(name)
            ready = self._ready[name, key] = where.target, self.prepare(where, given)
        return ready[1](values)

    def prepare(self, where: Runtime, given: dict[str, Any]) -> Run:
        """The launch on one device; checked, compiled and loaded."""
        kernel, (grid, block) = self._kernel, self._dims
        values = kernel.constexprs(given)
        check_launch(where.target, kernel.attrs, grid, block, self._cluster, self._smem, 0)
        compiled = kernel.compiled(where.target, values)
        check_launch(
            where.target, kernel.attrs, grid, block, self._cluster, self._smem, compiled.shared_static
        )
        return where.prepare(
            compiled,
            kernel.signature.device,
            grid,
            block,
            smem=self._smem,
            cluster=self._cluster,
            stream=self._stream,
        )

    def prepared(self, args: Sequence[Any], given: dict[str, Any]) -> Prepared:
        """A handle; `args`, where given, are checked and choose the device."""
        kernel = self._kernel
        if args:
            if len(args) != self._count:
                match(kernel.__name__, kernel.signature, args, {})
            for param, value in zip(kernel.signature.device, args):
                check_argument(param, value)
        name = self.where(args) if args else self._device or device()
        return Prepared(kernel, self.prepare(runtime(name), given), name)


def refuse_call(kernel: Kernel) -> Any:
    """A kernel called without a grid."""
    refuse(
        "a kernel is launched over a grid",
        here(),
        expected=f"{kernel.__name__}[grid, block]({names_of(kernel.signature)})",
        suggestion=f"{kernel.__name__}[ww.blocks(n, 256), 256](...)",
    )
