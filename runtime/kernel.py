"""The Kernel object: what `@ww.kernel` makes, and how it is compiled and launched.

Needs `dsl.build`, `codegen.pipeline`, `cache`, `prepare`. Gives `kernel`, `Kernel`, `compile`. Invariant: a kernel is
compiled once for each target and choice of constexprs; what it reads from Python (globals, closures) is read then.
"""

from __future__ import annotations

import math
import os
from collections.abc import Callable
from types import FunctionType
from typing import TYPE_CHECKING, Any, Literal, overload

from ..codegen.diagnostics import Location, refuse
from ..dsl.build import Signature, signature
from ..dsl.checks import requested_checks
from ..dsl.trace import here
from .arguments import dimensions, slots
from .compile import CompiledKernel
from .contract import OPTIONS as CONTRACT
from .contract import checked, keep, keep_amd
from .devices import Runtime
from .prepare import Dim, Launchable

if TYPE_CHECKING:
    from ..isa.targets import Target

#: Launch bounds, and the least and most that some target can keep (threads a block, blocks an SM, registers a thread).
_BOUNDS = {"threads": (1, 1024), "min_blocks": (1, 32), "max_regs": (16, 255), "cluster": (1, 16)}


#: What is compiled for where nothing says.
DEFAULT_TARGET = "sm_90a"


class Kernel(Launchable):
    """A kernel of a Python function. `k[grid, block](*args)` launches it; `k.launch` and `k.prepare` say more."""

    __ww_kernel__ = True

    def __init__(
        self,
        fn: FunctionType,
        attrs: dict[str, Any],
        asserts: bool | None,
        target: Target | None = None,
        checks: str | None = None,
    ) -> None:
        self.__wrapped__ = fn
        self.__doc__ = fn.__doc__
        self.target = target
        self.asserts = bool(os.environ.get("WARPWRIGHT_ASSERTS")) if asserts is None else asserts
        self.checks = requested_checks(checks)
        if fn.__name__ == "<lambda>":
            from ..dsl.rewrite import definition

            definition(fn)
        self.signature: Signature = signature(fn)
        super().__init__(
            fn.__name__, attrs, slots(self.signature), [p.name for p in self.signature.constexprs]
        )
        self._compiled: dict[tuple[Any, ...], CompiledKernel] = {}

    def __repr__(self) -> str:
        return f"<kernel {self.__name__}>"

    @property
    def location(self) -> Location:
        """Where the kernel is defined."""
        code = self.__wrapped__.__code__
        return Location(code.co_filename, code.co_firstlineno)

    def target_on(self, where: Runtime) -> Target:
        """The target whose code a device runs: the kernel's own on the emulator, which can be any, and where it is the
        device's chip with wavefronts of the other width.
        """
        own, there = self.target, where.target
        if own is None:
            return there
        same_chip = getattr(own, "chip", "") == getattr(there, "chip", None)
        return own if where.name == "emu" or same_chip else there

    def compiled(self, target: Target, constexprs: dict[str, Any]) -> CompiledKernel:
        """The kernel for `target`: remembered, else from the disk, else built. Raises CompileError."""
        key = (target.name, self.constexpr_key(constexprs))
        done = self._compiled.get(key)
        if done is None:
            done = self._compiled[key] = self._load(target, constexprs)
            done.dump()
        return done

    def code(self, where: Runtime, given: dict[str, Any]) -> CompiledKernel:
        """The kernel for a device, with the constexprs that a launch gave."""
        return self.compiled(self.target_on(where), self.constexprs(given))

    def choice(self, given: dict[str, Any]) -> Any:
        """What tells one choice of constexprs from another."""
        return self.constexpr_key(self.constexprs(given))

    def constexpr_key(self, constexprs: dict[str, Any]) -> Any:
        """What tells choices of constexprs apart: by value and type, so that 1, 1.0 and True are three."""
        return tuple((name, self._told_apart(name, value)) for name, value in sorted(constexprs.items()))

    def _told_apart(self, name: str, value: Any) -> Any:
        from .fingerprint import Uncacheable, token

        try:
            return token(value)
        except Uncacheable as reason:
            try:
                hash(value)
            except TypeError:
                refuse(
                    f"constexpr '{name}' of kernel '{self.__name__}' cannot be told apart from other values",
                    here(),
                    expected="something hashable, or numbers, strings, arrays, functions and containers of those",
                    found=str(reason),
                )
            return type(value), value

    def _load(self, target: Target, constexprs: dict[str, Any]) -> CompiledKernel:
        from . import cache  # hashing and folders are wanted only when something is compiled

        key = self._fingerprint(target, constexprs) if cache.enabled() else None
        if key is not None:
            payload = cache.load(key, "kernel")
            if payload is not None:
                return CompiledKernel.unpack(payload)
        made = self._build(target, constexprs)
        if key is not None:
            cache.store(key, "kernel", made.pack())
        return made

    def _fingerprint(self, target: Target, constexprs: dict[str, Any]) -> str | None:
        from ..isa.targets import NvidiaTarget
        from .cache import FORMAT, builder
        from .fingerprint import Uncacheable, fingerprint

        kept = any(
            name in self.attrs for name in CONTRACT
        )  # the text is what that assembler made the best of
        kinds = [(p.name, p.cls._spelling() if p.cls else None) for p in self.signature.params]
        asked = sorted(self.attrs.items())
        try:
            return fingerprint(
                self.__wrapped__,
                FORMAT,
                target.name,
                self.location.file,  # lines of this file are in the text; a copy elsewhere is told by its own
                kinds,
                asked,
                self.asserts,
                self.checks,
                sorted(constexprs.items()),
                builder(not isinstance(target, NvidiaTarget)) if kept else None,
            )
        except Uncacheable:
            return None

    def _build(self, target: Target, constexprs: dict[str, Any]) -> CompiledKernel:
        from ..codegen.ir.writes import written_params
        from ..codegen.pipeline import compile_function, lower_function
        from ..codegen.ptx.shared_layout import shared_layout
        from ..dsl.build import trace_kernel
        from ..isa.targets import NvidiaTarget

        bounds = {name: value for name, value in self.attrs.items() if name not in CONTRACT}
        ir = trace_kernel(
            self.__wrapped__, self.signature, target, constexprs, bounds, self.asserts, self.checks
        )
        shared = sum(v.bytes for v in ir.shared)
        if not isinstance(target, NvidiaTarget):
            from ..isa.amdgcn.targets import AmdTarget
            from .compile_amd import AmdKernel

            assert isinstance(target, AmdTarget)
            low = lower_function(ir, target)
            written = written_params(ir)
            amd = AmdKernel(
                low.name, target.name, low.ir, "", shared, 0, written, llvm=low.llvm, formats=low.formats
            )
            if any(name in self.attrs for name in CONTRACT):
                keep_amd(amd, self.attrs, target, self.location)
            return amd
        moved = shared_layout(ir, target).bytes
        made = compile_function(ir, target)
        done = CompiledKernel(
            made.name,
            target.name,
            made.ir,
            made.ptx,
            0 if moved else shared,
            moved,
            written_params(ir),
            found=made.diagnostics,
        )
        if any(name in self.attrs for name in CONTRACT):
            keep(done, self.attrs, target, self.location)
        return done

    def constexprs(self, given: dict[str, Any]) -> dict[str, Any]:
        """All constexprs, defaults filled in; refuses unknown and missing names."""
        known = {p.name: p.default for p in self.signature.constexprs}
        defined = (f"{self.__name__} is defined at {self.location}",)
        for name in given:
            if name not in known:
                refuse(
                    f"kernel '{self.__name__}' has no constexpr '{name}'",
                    here(),
                    expected=", ".join(known) or "none",
                    found=name,
                    notes=defined,
                )
        values = {**known, **given}
        missing = [n for n, v in values.items() if v is Signature.MISSING]
        if missing:
            refuse(
                f"constexpr '{missing[0]}' of kernel '{self.__name__}' has no value",
                here(),
                expected=", ".join(f"{n}=..." for n in missing),
                found=", ".join(f"{n}={v!r}" for n, v in given.items()) or "no constexpr",
                notes=defined,
            )
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
    spills: int | None = None,
    roles: dict[str, int] | None = None,
    occupancy: Literal["auto"] | None = None,
    target: str | None = None,
    asserts: bool | None = None,
    checks: str | None = None,
) -> Callable[[Callable[..., None]], Kernel]: ...
def kernel(
    fn: Any = None,
    /,
    *,
    target: str | None = None,
    asserts: bool | None = None,
    checks: str | None = None,
    **attrs: Any,
) -> Any:
    """Make a kernel of a function. `threads`: the block (int or tuple); `min_blocks` an SM, `max_regs` a thread: bounds
    that the assembler keeps; `spills` bytes of local memory at most, `roles` registers by part of the kernel: kept, or the
    build fails; `occupancy="auto"`: the most blocks at once that cost no spill; `cluster`: its shape; `target`: what it
    is written for (the emulator is that, and `ww.compile` takes it where none is given); `asserts`: whether device
    asserts trap; `checks="overflow"` (or `WARPWRIGHT_CHECKS=overflow`): a debug build that traps where an integer
    operation of the kernel's own code wraps.
    """
    if fn is None:
        return lambda f: kernel(f, target=target, asserts=asserts, checks=checks, **attrs)  # type: ignore[call-overload]
    if not isinstance(fn, FunctionType):
        refuse(
            "ww.kernel wants a function",
            here(),
            expected="a function made with def",
            found=f"{type(fn).__name__} {getattr(fn, '__name__', fn)!r}",
        )
    return Kernel(fn, _bounds(attrs), asserts, _target(target) if target is not None else None, checks)


def _bounds(attrs: dict[str, Any]) -> dict[str, Any]:
    """The launch bounds that are given, checked against what any target can keep."""
    found: dict[str, Any] = {}
    for name, value in attrs.items():
        if name in CONTRACT:
            if value is not None:
                found[name] = checked(name, value, attrs)
            continue
        if name not in _BOUNDS:
            from difflib import get_close_matches

            near = get_close_matches(name, (*_BOUNDS, *CONTRACT), 1)
            refuse(
                f"a kernel has no option '{name}'",
                here(),
                expected=", ".join((*_BOUNDS, *CONTRACT, "target", "asserts", "checks")),
                found=name,
                suggestion=f"did you mean {near[0]}?" if near else None,
            )
        if value is None:
            continue
        low, high = _BOUNDS[name]
        if name in ("threads", "cluster"):
            dims = dimensions("block" if name == "threads" else "cluster", value)
            total = math.prod(dims)
            found[name] = dims if name == "cluster" or not isinstance(value, int) else value
        else:
            total = value if isinstance(value, int) and not isinstance(value, bool) else -1
            found[name] = value
        if not low <= total <= high:
            refuse(f"{name}={value!r} cannot be kept", here(), expected=f"{low} to {high}", found=repr(value))
    return found


def _target(name: str) -> Target:
    from ..isa.targets import UnknownTarget, parse_target

    try:
        return parse_target(name)
    except UnknownTarget as unknown:
        refuse(str(unknown), here(), suggestion=unknown.suggestion)


def compile(k: Kernel, target: str | None = None, **constexprs: Any) -> CompiledKernel:
    """Compile a kernel for a target such as "sm_90a" (default: its own, else that); needs no GPU. Raises CompileError."""
    if not isinstance(k, Kernel):
        refuse(
            "ww.compile wants a kernel",
            here(),
            expected="a function under @ww.kernel",
            found=type(k).__name__,
            suggestion="decorate it with @ww.kernel",
        )
    parsed = _target(target or DEFAULT_TARGET) if target or k.target is None else k.target
    return k.compiled(parsed, k.constexprs(constexprs))
