"""Launches: `k[grid, block]` and prepared handles. What can be decided once is decided once.

Needs `arguments`, `devices`. Gives `Launchable` (what a kernel of Python and one of a PTX file have in common), `Launcher`
and `Prepared`. Invariant: dimensions, limits and every argument are checked before anything is launched; a repeated
launch on one device with the same constexprs costs a look-up, the packing and one call of the driver.
"""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any

import numpy as np

from ..codegen.diagnostics import refuse
from ..codegen.ir.types import Pointer
from ..dsl.trace import here
from .arguments import MapParam, Slot, Word, check_argument, check_launch, dimensions, match, names_of, shown
from .arrays import place
from .compile import CompiledKernel
from .devices import Runtime, device, runtime

if TYPE_CHECKING:
    from ..isa.targets import Target

Dim = int | Sequence[int]
Run = Callable[[Sequence[Any]], Any]
#: Launchers that a kernel remembers; a program that varies its grid without end starts over.
_LAUNCHERS = 256


class Launchable(ABC):
    """A kernel. `k[grid, block](*args)` launches it; `k.launch` and `k.prepare` say more."""

    def __init__(
        self, name: str, attrs: dict[str, Any], params: Sequence[Slot], constexpr_names: Sequence[str] = ()
    ) -> None:
        self.__name__ = name
        self.attrs = attrs
        self.params = tuple(params)
        self.constexpr_names = tuple(constexpr_names)
        self._launchers: dict[Any, Launcher] = {}

    def target_on(self, where: Runtime) -> Target:
        """The target whose limits hold on a device."""
        return where.target

    @abstractmethod
    def code(self, where: Runtime, given: dict[str, Any]) -> CompiledKernel:
        """The kernel for a device, with the constexprs that a launch gave."""

    def choice(self, given: dict[str, Any]) -> Any:
        """What tells one choice of constexprs from another."""
        return None

    def __getitem__(self, config: Any) -> Launcher:
        """`k[grid, block]`, `k[grid, block, stream]`, `k[grid, block, stream, smem]`: call it with the arguments."""
        if type(config) is not tuple:
            return self._launcher(config)
        key: tuple[Any, ...] = config
        if len(config) != 2 or type(config[0]) is not int or type(config[1]) is not int:
            # With the types, since 1, 1.0 and True are one key, and not all of them are grids.
            key = (config, *[tuple(map(type, d)) if type(d) is tuple else type(d) for d in config])
        try:
            found = self._launchers.get(key)
        except TypeError:  # a list, which is as good as a tuple here but cannot be a key
            return self._launcher(config)
        if found is None:
            found = self._launcher(config)
            if len(self._launchers) >= _LAUNCHERS:
                self._launchers.clear()
            self._launchers[key] = found
        return found

    def _launcher(self, config: Any) -> Launcher:
        if not isinstance(config, tuple) or not 2 <= len(config) <= 4:
            refuse(
                "a launch names a grid and a block",
                here(),
                expected="k[grid, block], k[grid, block, stream] or k[grid, block, stream, smem]",
                found=shown(config),
            )
        return Launcher(self, *config)

    def __call__(self, *args: Any, **kwargs: Any) -> Any:
        refuse(
            "a kernel is launched over a grid",
            here(),
            expected=f"{self.__name__}[grid, block]({names_of(self.params, self.constexpr_names)})",
            found=f"{self.__name__}(...)",
            suggestion=f"{self.__name__}[ww.blocks(n, 256), 256](...)",
        )

    def launch(
        self,
        *args: Any,
        grid: Dim | None = None,
        block: Dim | None = None,
        cluster: Dim | None = None,
        smem: int = 0,
        stream: Any = None,
        device: str | None = None,
        **constexprs: Any,
    ) -> Any:
        """Launch over `grid` blocks of `block` threads; `smem` is in bytes, `device` a name such as "cuda:0"."""
        return Launcher(self, grid, block, stream, smem, cluster, device)(*args, **constexprs)

    def prepare(
        self,
        *args: Any,
        grid: Dim | None = None,
        block: Dim | None = None,
        cluster: Dim | None = None,
        smem: int = 0,
        stream: Any = None,
        device: str | None = None,
        **constexprs: Any,
    ) -> Prepared:
        """A handle `h`, compiled and loaded, that `h(*args)` launches. `args` here only choose the device, as they do in
        a launch; without them it is `device` or the current one.
        """
        return Launcher(self, grid, block, stream, smem, cluster, device).prepared(args, constexprs)


class Prepared:
    """`h(*args)`: the shortest way to a launch. Made by `prepare`; safe to share between threads."""

    __slots__ = ("_count", "_run", "device", "kernel")

    def __init__(self, kernel: Launchable, run: Run, where: str) -> None:
        self.kernel, self._run, self.device = kernel, run, where
        self._count = len(kernel.params)

    def __call__(self, *args: Any) -> Any:
        if len(args) != self._count:
            match(self.kernel.__name__, self.kernel.params, (), args, {})
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
        kernel: Launchable,
        grid: Any,
        block: Any,
        stream: Any = None,
        smem: Any = 0,
        cluster: Any = None,
        device: str | None = None,
    ) -> None:
        smem = int(smem) if isinstance(smem, np.integer) else smem
        self._kernel, self._stream, self._smem, self._device = kernel, stream, smem, device
        self._dims = dimensions("grid", grid), dimensions("block", block)
        cluster = cluster if cluster is not None else kernel.attrs.get("cluster")
        self._cluster = dimensions("cluster", cluster) if cluster is not None else None
        self._count = len(kernel.params)
        self._pointers = tuple(
            i for i, p in enumerate(kernel.params) if isinstance(p.type, Pointer | Word | MapParam)
        )
        self._ready: dict[tuple[str, Any], tuple[Runtime, Target, Run]] = {}

    def __call__(self, *args: Any, **kwargs: Any) -> Any:
        if not kwargs and len(args) == self._count:
            name = self.where(args)
            ready = self._ready.get((name, None))
            if ready is not None and ready[0] is runtime(name) and ready[1] is ready[0].target:
                return ready[2](args)
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
        values, given = match(kernel.__name__, kernel.params, kernel.constexpr_names, args, kwargs)
        for param, value in zip(kernel.params, values):
            check_argument(param, value)
        name = self.where(values)
        where = runtime(name)
        key = (name, kernel.choice(given) if given else None)
        ready = self._ready.get(key)
        if ready is None or ready[0] is not where or ready[1] is not where.target:
            ready = self._ready[key] = where, where.target, self._prepare(where, given)
        return ready[2](values)

    def _prepare(self, where: Runtime, given: dict[str, Any]) -> Run:
        """The launch on one device; checked, compiled and loaded."""
        kernel, (grid, block), smem = self._kernel, self._dims, self._smem
        target = kernel.target_on(where)
        check_launch(target, kernel.attrs, grid, block, self._cluster, smem, 0)
        compiled = kernel.code(where, given)
        arrays = compiled.shared_static + compiled.shared_dynamic
        check_launch(target, kernel.attrs, grid, block, self._cluster, smem, arrays)
        smem += compiled.shared_dynamic
        return where.prepare(
            compiled, kernel.params, grid, block, smem=smem, cluster=self._cluster, stream=self._stream
        )

    def prepared(self, args: Sequence[Any], given: dict[str, Any]) -> Prepared:
        """A handle; `args`, where given, are checked and choose the device."""
        kernel = self._kernel
        if args:
            match(kernel.__name__, kernel.params, (), args, {})
            for param, value in zip(kernel.params, args):
                check_argument(param, value)
        name = self.where(args) if args else self._device or device()
        return Prepared(kernel, self._prepare(runtime(name), given), name)
