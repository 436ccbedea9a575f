"""Launches: `k[grid, block]` and prepared handles. What can be decided once is decided once.

Needs `arguments`, `devices`. Gives `Launchable` (what a kernel of Python and one of a PTX file have in common), `Launcher`
and `Prepared`. Invariant: dimensions, limits and every argument are checked before anything is launched; a repeated
launch on one device with the same constexprs costs a look-up, the guard (does the kernel still read the same?), the packing
and one call of the driver. A `Prepared` handle has no guard: it launches the code that was current when it was made.
"""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any

import numpy as np

from ..codegen.diagnostics import refuse
from ..codegen.ir.types import Pointer
from ..dsl.trace import here
from . import devices
from .arguments import MapParam, Slot, Word, check_argument, check_launch, dimensions, match, names_of, shown
from .arrays import place
from .compile import CompiledKernel
from .devices import Runtime, device, runtime
from .guard import ALWAYS, Guard
from .torch_compile import isolated, opaque

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

    def current(self, where: Runtime, given: dict[str, Any]) -> tuple[CompiledKernel, Guard | None]:
        """The kernel for a device, and the guard that holds as long as it is current; None: ask again at each launch."""
        return self.code(where, given), ALWAYS

    def refresh(self) -> None:  # noqa: B027
        """Bring what is derived from the kernel's source up to date."""

    def choice(self, given: dict[str, Any]) -> Any:
        """What tells one choice of constexprs from another."""
        return None

    @opaque
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

    @opaque
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

    @opaque
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
        a launch; without them it is `device` or the current one. The handle is frozen: it launches the code of this
        moment, even if a helper or a global that the kernel reads changes later. Prepare again to use the new code.
        """
        return Launcher(self, grid, block, stream, smem, cluster, device).prepared(args, constexprs)


class Prepared:
    """`h(*args)`: the shortest way to a launch. Made by `prepare`; safe to share between threads. Frozen: it keeps
    launching the code that was current when it was made.
    """

    __slots__ = ("_count", "_run", "device", "kernel")

    def __init__(self, kernel: Launchable, run: Run, where: str) -> None:
        self.kernel, self._run, self.device = kernel, run, where
        self._count = len(kernel.params)

    @opaque
    def __call__(self, *args: Any) -> Any:
        if len(args) != self._count:
            match(self.kernel.__name__, self.kernel.params, (), args, {})
        return self._run(args)

    def __repr__(self) -> str:
        return f"<{self.kernel.__name__} prepared for {self.device}, frozen>"

    def __reduce__(self) -> Any:
        refuse(
            f"a prepared handle of kernel '{self.kernel.__name__}' cannot be pickled or copied",
            here(),
            expected="a kernel",
            found=f"a handle for {self.device} of this process",
            suggestion="send the kernel, and call prepare() where it arrives",
        )


class Launcher:
    """`k[grid, block, stream, smem]`: call it with the kernel's arguments; constexprs go by name."""

    __slots__ = (
        "_cluster", "_count", "_device", "_dims", "_fast", "_kernel", "_params", "_pointers", "_ready", "_smem", "_stream",
        "_usual",
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
        self._kernel, self._stream, self._smem = kernel, stream, smem
        self._device = f"{device}:0" if device in ("cuda", "hip") else device
        self._dims = dimensions("grid", grid), dimensions("block", block)
        cluster = cluster if cluster is not None else kernel.attrs.get("cluster")
        self._cluster = dimensions("cluster", cluster) if cluster is not None else None
        #: device -> the launch without constexprs, once its guard is a function.
        self._fast: dict[str, tuple[Runtime, Target, Run, Callable[[], bool]]] = {}
        #: The last of them that was used, where the arguments themselves tell that they are on its device.
        self._usual: tuple[str, Runtime, Callable[[Sequence[Any]], bool], Callable[[], bool]] | None = None
        self._ready: dict[tuple[str, Any], _Ready] = {}
        self._derive()

    def _derive(self) -> None:
        """Read the kernel's parameters."""
        params = self._params = self._kernel.params
        self._count = len(params)
        self._pointers = tuple(
            i for i, p in enumerate(params) if isinstance(p.type, Pointer | Word | MapParam)
        )

    def __reduce__(self) -> Any:
        return Launcher, (self._kernel, *self._dims, self._stream, self._smem, self._cluster, self._device)

    @opaque
    def __call__(self, *args: Any, **kwargs: Any) -> Any:
        if not kwargs and len(args) == self._count:
            usual = self._usual
            if usual is not None:
                name, where, attempt, fresh = usual
                if devices._runtimes.get(name) is where and fresh() and attempt(args):
                    return None
            name = self.where(args)
            ready = self._fast.get(name)
            if ready is not None:
                where, target, run, fresh = ready
                if where is devices._runtimes.get(name) and where.target is target and fresh():
                    return run(args)
        return isolated(self._first, args, kwargs)

    @opaque
    def where(self, args: Sequence[Any]) -> str:
        """The device of this launch: the one asked for, else that of the arrays, else the current one."""
        if self._device is None:
            for i in self._pointers:
                value = args[i]
                if type(value) is not np.ndarray:
                    try:
                        own = getattr(value, "ww_device", None)
                    except Exception:  # of a __getattr__; what reads the array says what is wrong with it
                        continue
                    found = own if type(own) is str else place(value)
                    if found is not None:
                        return found
        return self._device or isolated(device)

    @opaque
    def _first(self, args: Sequence[Any], kwargs: dict[str, Any]) -> Any:
        kernel = self._kernel
        kernel.refresh()
        if kernel.params is not self._params:
            self._derive()
        values, given = match(kernel.__name__, kernel.params, kernel.constexpr_names, args, kwargs)
        for param, value in zip(kernel.params, values):
            check_argument(param, value)
        name = self.where(values)
        return self._current(name, given)(values)

    def _current(self, name: str, given: dict[str, Any]) -> Run:
        """The launch of the kernel as it is now, on the device called `name`."""
        kernel, where = self._kernel, runtime(name)
        key = (name, kernel.choice(given) if given else None)
        ready = self._ready.get(key)
        if ready is not None and ready.fits(where) and ready.guard is not None and ready.guard.holds():
            fast = ready.guard.fast() if not given else None
            if fast is not None:
                self._fast[name] = where, ready.target, ready.run, fast
                self._usual = self._telling(name, where, ready.run, fast)
            return ready.run
        self._fast.pop(name, None)
        self._usual = None
        target = kernel.target_on(where)
        check_launch(target, kernel.attrs, *self._dims, self._cluster, self._smem, 0)
        compiled, guard = kernel.current(where, given)
        if ready is None or not ready.fits(where) or ready.compiled is not compiled:
            ready = _Ready(where, where.target, compiled, self._prepare(where, compiled))
        ready.guard = guard
        if len(self._ready) >= _LAUNCHERS:
            self._ready.clear()
        self._ready[key] = ready
        return ready.run

    def _telling(self, name: str, where: Runtime, run: Run, fresh: Callable[[], bool]) -> Any:
        """The way of a GPU: one look at the arguments says whether they are on it and packs them."""
        attempt = getattr(run, "attempt", None)
        return None if attempt is None or not self._pointers else (name, where, attempt, fresh)

    def _prepare(self, where: Runtime, compiled: CompiledKernel) -> Run:
        """The launch of compiled code on one device; checked and loaded."""
        kernel, (grid, block), smem = self._kernel, self._dims, self._smem
        arrays = compiled.shared_static + compiled.shared_dynamic
        check_launch(kernel.target_on(where), kernel.attrs, grid, block, self._cluster, smem, arrays)
        smem += compiled.shared_dynamic
        return where.prepare(
            compiled, kernel.params, grid, block, smem=smem, cluster=self._cluster, stream=self._stream
        )

    def prepared(self, args: Sequence[Any], given: dict[str, Any]) -> Prepared:
        """A handle; `args`, where given, are checked and choose the device."""
        kernel = self._kernel
        kernel.refresh()
        if args:
            match(kernel.__name__, kernel.params, (), args, {})
            for param, value in zip(kernel.params, args):
                check_argument(param, value)
        name = self.where(args) if args else self._device or device()
        where = runtime(name)
        check_launch(kernel.target_on(where), kernel.attrs, *self._dims, self._cluster, self._smem, 0)
        return Prepared(kernel, self._prepare(where, kernel.current(where, given)[0]), name)


class _Ready:
    """A launch that is checked and loaded, and the guard of the code that it launches."""

    __slots__ = ("compiled", "guard", "run", "target", "where")

    def __init__(self, where: Runtime, target: Target, compiled: CompiledKernel, run: Run) -> None:
        self.where, self.target, self.compiled, self.run = where, target, compiled, run
        self.guard: Guard | None = None

    def fits(self, where: Runtime) -> bool:
        """Whether it is for this device as it is now."""
        return self.where is where and self.target is where.target
