"""The Kernel object: what `@ww.kernel` makes, and how it is compiled and launched.

Needs `dsl.build`, `codegen.pipeline`, `cache`, `fingerprint`, `prepare`. Gives `kernel`, `Kernel`, `compile`. Invariant: a
compile or a launch uses the kernel's current source: its code, and the helpers, globals, closures, class attributes and
defaults that it reads, as they are at that moment. A kernel is traced once for each target and state of these.
"""

from __future__ import annotations

import math
import os
from collections.abc import Callable
from inspect import CO_ASYNC_GENERATOR, CO_COROUTINE
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
from .guard import Guard
from .pickling import follow_autoreload
from .prepare import Dim, Launchable

if TYPE_CHECKING:
    from ..codegen.ir.core import Function
    from ..isa.targets import Target
    from .fingerprint import Reading

#: Launch bounds, and the least and most that some target can keep (threads a block, blocks an SM, registers a thread).
_BOUNDS = {"threads": (1, 1024), "min_blocks": (1, 32), "max_regs": (16, 255), "cluster": (1, 16)}


#: What is compiled for where nothing says.
DEFAULT_TARGET = "sm_90a"
#: Compiled kernels that one kernel remembers, by what it read; a program that changes a global without end starts over.
_REMEMBERED = 64
_PASS = "pass what changes as a constexpr or an argument, or see `warpwright doctor FILE`"
_FREEZE = "at most 64 leaves are compared fast; use a tuple or a read-only array, or pass it as a constexpr"


#: Attributes of a kernel that decide the code.
_OPTIONS = frozenset(("__wrapped__", "asserts", "attrs", "checks", "target"))


class RetraceWarning(UserWarning):
    """A kernel reads something whose state cannot be compared fast: launches of it are slow."""


class Kernel(Launchable):
    """A kernel of a Python function. `k[grid, block](*args)` launches it; `k.launch` and `k.prepare` say more."""

    __ww_kernel__ = True
    _options: object

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
        self.__module__ = fn.__module__
        self.__qualname__ = fn.__qualname__
        self.target = target
        self.asserts = bool(os.environ.get("WARPWRIGHT_ASSERTS")) if asserts is None else asserts
        self.checks = requested_checks(checks)
        if fn.__name__ == "<lambda>":
            from ..dsl.rewrite import definition

            definition(fn)
        self._adopt(fn)
        super().__init__(
            fn.__name__, attrs, slots(self.signature), [p.name for p in self.signature.constexprs]
        )
        self._compiled: dict[tuple[str, str], CompiledKernel] = {}
        self._traced: dict[tuple[str, str], CompiledKernel] = {}
        self._warned: set[str] = set()
        self._unsteady = False
        follow_autoreload()

    def __setattr__(self, name: str, value: Any) -> None:
        object.__setattr__(self, name, value)
        if name in _OPTIONS:  # one identity to compare before a launch stands for all of them
            object.__setattr__(self, "_options", object())

    def _adopt(self, fn: FunctionType) -> None:
        self.signature: Signature = signature(fn)
        self._seen = fn, fn.__code__

    def refresh(self) -> None:
        """Read the parameters again if the function, or the code of the function, was replaced (as autoreload does)."""
        fn = self.__wrapped__
        if self._seen[0] is not fn or self._seen[1] is not fn.__code__:
            self._adopt(fn)
            self.params = tuple(slots(self.signature))
            self.constexpr_names = tuple(p.name for p in self.signature.constexprs)
            self._launchers.clear()

    def __reduce_ex__(self, protocol: Any) -> Any:
        from .pickling import reduce_kernel

        return reduce_kernel(self)

    def __copy__(self) -> Kernel:
        return self

    def __deepcopy__(self, memo: Any) -> Kernel:
        return self  # like a function

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
        """The kernel for `target` as it is now: remembered, else from the disk, else built. Raises CompileError."""
        return self._current(target, constexprs)[0]

    def code(self, where: Runtime, given: dict[str, Any]) -> CompiledKernel:
        """The kernel for a device, with the constexprs that a launch gave."""
        return self.current(where, given)[0]

    def current(self, where: Runtime, given: dict[str, Any]) -> tuple[CompiledKernel, Guard | None]:
        """The kernel for a device, and the guard that holds as long as it is current; None: ask again at each launch."""
        return self._current(self.target_on(where), self.constexprs(given))

    def _current(self, target: Target, constexprs: dict[str, Any]) -> tuple[CompiledKernel, Guard | None]:
        self.refresh()
        found = self.reading(target, constexprs)
        done = self._compiled.get((target.name, found.digest)) if found.digest is not None else None
        if done is None:
            done, found = self._load(target, constexprs, found)
        if found.digest is None and found.temporary and not self._unsteady:
            self._unsteady = True  # once is usual: something is computed at its first use, or imported
        elif found.digest is None:
            self._warn(
                f"kernel '{self.__name__}' is traced again at each launch: it reads {found.reason}", _PASS
            )
        elif found.large is not None:
            message = (
                f"kernel '{self.__name__}' is compared in full before each launch: it reads {found.large}"
            )
            self._warn(message, _FREEZE)
        return done, found.guard

    def _warn(self, message: str, help_: str) -> None:
        """Warn once for each message, at the user's line."""
        if message in self._warned:
            return
        import warnings

        self._warned.add(message)
        where = here()
        text = f"{message} (help: {help_})"
        warnings.warn_explicit(text, RetraceWarning, where.file, where.line)

    def choice(self, given: dict[str, Any]) -> Any:
        """What tells one choice of constexprs from another."""
        return self.constexpr_key(self.constexprs(given))

    def constexpr_key(self, constexprs: dict[str, Any]) -> Any:
        """What tells choices of constexprs apart: by value and type, so that 1, 1.0 and True are three. A value whose
        state cannot be compared is like no other, not even like itself.
        """
        from .fingerprint import Uncacheable, token

        try:
            return tuple((name, token(value)) for name, value in sorted(constexprs.items()))
        except Uncacheable:
            return object()

    def _load(
        self, target: Target, constexprs: dict[str, Any], found: Reading
    ) -> tuple[CompiledKernel, Reading]:
        """From the disk, else traced. An entry is kept only if tracing changed nothing that the kernel reads."""
        from . import cache  # folders are wanted only when something is compiled
        from .fingerprint import unsteady

        key = found.digest if cache.enabled() else None
        made = None
        if key is not None:
            payload = cache.load(key, "kernel")
            made = CompiledKernel.unpack(payload, self.__name__, target.name) if payload is not None else None
            if made is not None and made.found:
                made.tell()
        if made is None:
            made = self._build(target, constexprs, found.digest is None)
            after = self.reading(target, constexprs)
            if after.digest is None or after.digest != found.digest:
                found = after if after.digest is None else unsteady()
            elif key is not None:
                cache.store(key, "kernel", made.pack())
        if found.digest is not None:
            if len(self._compiled) >= _REMEMBERED:
                self._compiled.clear()
            self._compiled[target.name, found.digest] = made
        if not made.dumped:
            made.dumped = True
            made.dump()
        return made, found

    def uncacheable(self, **constexprs: Any) -> str | None:
        """Why the kernel is not kept on disk, and is traced again at each launch; None: it is cached."""
        return self.reading(self.target or _target(DEFAULT_TARGET), self.constexprs(constexprs)).reason

    def reading(self, target: Target, constexprs: dict[str, Any]) -> Reading:
        """What the kernel reads now: its hash, its guard, or the reason why neither is possible."""
        from ..isa.targets import NvidiaTarget
        from .cache import FORMAT, builder
        from .fingerprint import read

        # The text of a kernel with a contract is what that assembler made the best of.
        bounds = () if isinstance(target, NvidiaTarget) else ("max_regs", "min_blocks")
        kept = any(name in self.attrs for name in (*CONTRACT, *bounds))
        fixed = (
            FORMAT,
            target.name,
            self.location.file,  # lines of this file are in the text; a copy elsewhere is told by its own
            tuple((p.name, p.cls._spelling() if p.cls else None) for p in self.signature.params),
            builder(not isinstance(target, NvidiaTarget)) if kept else None,
            self.asserts,
            self.checks,
        )
        unchanged = ("attr", self, "_options", self._options)
        return read(self.__wrapped__, [fixed, self.attrs, tuple(sorted(constexprs.items()))], [unchanged])

    def _build(
        self,
        target: Target,
        constexprs: dict[str, Any],
        repeated: bool = False,
        on_stage: Callable[[str, Function], None] | None = None,
    ) -> CompiledKernel:
        """Trace and compile. `repeated`: the kernel is traced at each launch, and equal IR is compiled once."""
        from ..dsl.build import trace_kernel

        bounds = {name: value for name, value in self.attrs.items() if name not in CONTRACT}
        ir = trace_kernel(
            self.__wrapped__, self.signature, target, constexprs, bounds, self.asserts, self.checks
        )
        if not repeated:
            return self._lower(ir, target, on_stage)
        from ..codegen.ir.print import print_function

        key = target.name, f"{sorted(self.attrs.items())} {print_function(ir)}"
        made = self._traced.get(key)
        if made is None:
            if len(self._traced) >= _REMEMBERED:
                self._traced.clear()
            made = self._traced[key] = self._lower(ir, target)
        return made

    def stages(
        self, target: Target, constexprs: dict[str, Any], on_stage: Callable[[str, Function], None]
    ) -> CompiledKernel:
        """Trace and compile without the cache; `on_stage(name, ir)` is told of the traced IR (`trace`) and of each pass."""
        self.refresh()
        return self._build(target, constexprs, on_stage=on_stage)

    def _lower(
        self, ir: Function, target: Target, on_stage: Callable[[str, Function], None] | None = None
    ) -> CompiledKernel:
        from ..codegen.ir.writes import written_params
        from ..codegen.pipeline import compile_function, lower_function
        from ..codegen.ptx.shared_layout import shared_layout
        from ..isa.targets import NvidiaTarget

        shared = sum(v.bytes for v in ir.shared)
        if not isinstance(target, NvidiaTarget):
            from ..isa.amdgcn.targets import AmdTarget
            from .compile_amd import AmdKernel

            assert isinstance(target, AmdTarget)
            low = lower_function(ir, target, on_stage=on_stage)
            written = written_params(ir)
            amd = AmdKernel(
                low.name, target.name, low.ir, "", shared, 0, written, llvm=low.llvm, formats=low.formats
            )
            # LLVM takes bounds as hints: what came of them is read back.
            if any(name in self.attrs for name in (*CONTRACT, "max_regs", "min_blocks")):
                keep_amd(amd, self.attrs, target, self.location)
            return amd
        from ..codegen.budget.pool import check_bounds

        check_bounds(self.attrs, target, self.location)
        moved = shared_layout(ir, target).bytes
        made = compile_function(ir, target, on_stage=on_stage)
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

    def _defaults(self) -> dict[str, Any]:
        """The defaults of the function as they are now."""
        fn = self.__wrapped__
        values = fn.__defaults__ or ()
        names = fn.__code__.co_varnames[: fn.__code__.co_argcount]
        return {**dict(zip(names[len(names) - len(values) :], values)), **(fn.__kwdefaults__ or {})}

    def constexprs(self, given: dict[str, Any]) -> dict[str, Any]:
        """All constexprs, defaults filled in; refuses unknown and missing names."""
        self.refresh()
        defaults = self._defaults()
        known = {p.name: defaults.get(p.name, Signature.MISSING) for p in self.signature.constexprs}
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
    if isinstance(fn, FunctionType) and fn.__code__.co_flags & (CO_COROUTINE | CO_ASYNC_GENERATOR):
        refuse(
            "a kernel cannot be `async def`",
            Location(fn.__code__.co_filename, fn.__code__.co_firstlineno),
            expected="a function made with def",
            suggestion="write it as a def: asynchronous copies and their barriers are calls in it (ww.mbarriers)",
        )
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
