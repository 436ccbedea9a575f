"""The Kernel object: what `@ww.kernel` makes, and how it is compiled and launched.

Needs `dsl.build`, `codegen.pipeline`, `arguments`, `devices`. Gives `kernel`, `Kernel`, `compile`. Invariant: arguments
and dimensions are checked before anything is launched; a kernel is compiled once for each target and choice of
constexprs.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Sequence
from types import FunctionType
from typing import Any, overload

from ..codegen.diagnostics import Location, refuse
from ..codegen.pipeline import compile_function
from ..dsl.build import Signature, signature, trace_kernel
from ..dsl.rewrite import definition
from ..dsl.trace import here
from ..isa.targets import Target, UnknownTarget, parse_target
from .arguments import Argument, bind, check_launch, dimensions
from .compile import CompiledKernel
from .devices import Runtime, runtime
from .devices import device as current_device

Dim = int | Sequence[int]


class Kernel:
    """A kernel. `k[grid, block](*args)` launches it; `k.launch`, `k.prepare`, `k.compile` say more."""

    __ww_kernel__ = True

    def __init__(self, fn: FunctionType, attrs: dict[str, Any], asserts: bool | None) -> None:
        self.__wrapped__ = fn
        self.__name__ = fn.__name__
        self.__doc__ = fn.__doc__
        self.attrs = attrs
        self.asserts = bool(os.environ.get("WARPWRIGHT_ASSERTS")) if asserts is None else asserts
        if fn.__name__ == "<lambda>":
            definition(fn)
        self.signature: Signature = signature(fn)
        self._compiled: dict[tuple[Any, ...], CompiledKernel] = {}

    def __repr__(self) -> str:
        return f"<kernel {self.__name__}>"

    @property
    def location(self) -> Location:
        """Where the kernel is defined."""
        code = self.__wrapped__.__code__
        return Location(code.co_filename, code.co_firstlineno)

    def compiled(self, target: Target, constexprs: dict[str, Any]) -> CompiledKernel:
        """The kernel for `target`; traced and selected the first time. Raises CompileError."""
        key = (target.name, tuple(sorted(constexprs.items())))
        done = self._compiled.get(key)
        if done is None:
            done = self._compiled[key] = self._build(target, constexprs)
        return done

    def _build(self, target: Target, constexprs: dict[str, Any]) -> CompiledKernel:
        ir = trace_kernel(self.__wrapped__, self.signature, target, constexprs, self.attrs, self.asserts)
        shared = sum(v.bytes for v in ir.shared)
        made = compile_function(ir, target)
        return CompiledKernel(made.name, target.name, made.ir, made.ptx, shared)

    def __getitem__(self, config: Any) -> Callable[..., Any]:
        """`k[grid, block]`, `k[grid, block, stream]`, `k[grid, block, stream, smem]`: call the result with the arguments."""
        if not isinstance(config, tuple) or not 2 <= len(config) <= 4:
            refuse(
                "a launch names a grid and a block",
                here(),
                expected="k[grid, block] or k[grid, block, stream, smem]",
                found=repr(config),
            )
        grid, block, stream, smem = (*config, None, 0)[:4] if len(config) < 4 else config

        def run(*args: Any, **kwargs: Any) -> Any:
            return self._launch(args, kwargs, grid, block, None, smem, stream, None)

        return run

    def __call__(self, *args: Any, **kwargs: Any) -> Any:
        refuse("a kernel is launched over a grid", here(), suggestion=f"{self.__name__}[grid, block](...)")

    def launch(
        self,
        *args: Any,
        grid: Dim,
        block: Dim,
        cluster: Dim | None = None,
        smem: int = 0,
        stream: Any = None,
        device: str | None = None,
        **constexprs: Any,
    ) -> Any:
        """Launch over `grid` blocks of `block` threads; `smem` is in bytes, `device` a name such as "cuda:0"."""
        return self._launch(args, constexprs, grid, block, cluster, smem, stream, device)

    def _launch(
        self,
        args: Any,
        kwargs: Any,
        grid: Any,
        block: Any,
        cluster: Any,
        smem: int,
        stream: Any,
        device: str | None,
    ) -> Any:
        arguments, constexprs = bind(self.__name__, self.signature, args, dict(kwargs))
        where = runtime(device) if device else self._device(arguments)
        compiled = self.compiled(where.target, self.constexprs(constexprs))
        cluster = cluster if cluster is not None else self.attrs.get("cluster")
        shape = dimensions("cluster", cluster) if cluster is not None else None
        extents = dimensions("grid", grid), dimensions("block", block)
        check_launch(where.target, self.attrs, *extents, shape, smem, compiled.shared_static)
        return where.launch(compiled, *extents, arguments, smem=smem, cluster=shape, stream=stream)

    def _device(self, arguments: list[Argument]) -> Runtime:
        """The device of the CUDA arrays among the arguments; without any, the current device."""
        for argument in arguments:
            if hasattr(argument.array, "__cuda_array_interface__"):
                from .devices.cuda import device_of

                return runtime(device_of(argument.array))
        return runtime(current_device())

    def constexprs(self, given: dict[str, Any]) -> dict[str, Any]:
        """All constexprs, defaults filled in; refuses unknown and missing names."""
        known = {p.name: p.default for p in self.signature.constexprs}
        for name in given:
            if name not in known:
                refuse(
                    f"kernel '{self.__name__}' has no constexpr '{name}'",
                    self.location,
                    expected=", ".join(known) or "none",
                    found=name,
                )
        values = {**known, **given}
        missing = [n for n, v in values.items() if v is Signature.MISSING]
        if missing:
            refuse(f"constexpr '{missing[0]}' of kernel '{self.__name__}' has no value", self.location)
        return values


@overload
def kernel(fn: Callable[..., None], /) -> Kernel: ...
@overload
def kernel(
    *,
    threads: Dim | None = None,
    min_blocks: int | None = None,
    max_regs: int | None = None,
    cluster: Dim | None = None,
    asserts: bool | None = None,
) -> Callable[[Callable[..., None]], Kernel]: ...
def kernel(fn: Any = None, /, *, asserts: bool | None = None, **attrs: Any) -> Any:
    """Make a kernel of a function. `threads`: the block (int or tuple); `min_blocks` an SM, `max_regs` a thread: bounds
    that the assembler keeps; `cluster`: its shape; `asserts`: whether device asserts trap.
    """
    if fn is None:
        return lambda f: kernel(f, asserts=asserts, **attrs)  # type: ignore[call-overload]
    found = {k: tuple(v) if isinstance(v, list | tuple) else v for k, v in attrs.items() if v is not None}
    return Kernel(fn, found, asserts)


def compile(k: Kernel, target: str = "sm_90a", **constexprs: Any) -> CompiledKernel:
    """Compile a kernel for a target such as "sm_90a"; needs no GPU. Raises CompileError."""
    try:
        parsed = parse_target(target)
    except UnknownTarget as unknown:
        refuse(str(unknown), k.location, suggestion=unknown.suggestion)
    return k.compiled(parsed, k.constexprs(constexprs))
