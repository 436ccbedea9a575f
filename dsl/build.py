"""From a Python function to checked IR: the kernel's parameters, its trace, its verification.

Needs `calls`, `trace`, `codegen.ir`. Gives `signature(fn)` (what a kernel takes) and `trace_kernel(...)` (an IR
function for one target and one choice of constexprs). Every mistake in the user's Python becomes a `CompileError` at
its line; Warpwright's own faults keep their traceback.
"""

from __future__ import annotations

import inspect
import traceback
import types
from dataclasses import dataclass
from typing import TYPE_CHECKING, Annotated, Any, ClassVar, Generic, NoReturn, TypeVar

from ..codegen.diagnostics import CompileError, Diagnostic, Location, refuse
from ..codegen.ir.core import Function, Op
from ..codegen.pause import paused_collector
from .calls import converted, flush, invoke
from .memory import ptr
from .reach import Reach
from .tensors import TensorMapValue, parameter_class
from .trace import _OURS, Trace, set_active, user_frame
from .types import Scalar_, as_type, pred, vec
from .values import Device

T = TypeVar("T")


if TYPE_CHECKING:
    from ..isa.targets import Target

    constexpr = Annotated[T, "a Python value while tracing"]
else:

    class constexpr(Generic[T]):
        """Annotation of a parameter that is a Python value while tracing: `STAGES: ww.constexpr = 4`."""


@dataclass(frozen=True, slots=True)
class Param:
    """One parameter of a kernel: a device class (scalar, vector or pointer), or None for a constexpr."""

    name: str
    cls: type[Device] | None
    default: Any = inspect.Parameter.empty


@dataclass(frozen=True, slots=True)
class Signature:
    """A kernel's parameters in order. `MISSING` is the default of a parameter that has none."""

    params: tuple[Param, ...]
    MISSING: ClassVar[Any] = inspect.Parameter.empty

    @property
    def device(self) -> tuple[Param, ...]:
        return tuple(p for p in self.params if p.cls is not None)

    @property
    def constexprs(self) -> tuple[Param, ...]:
        return tuple(p for p in self.params if p.cls is None)


def _where(fn: types.FunctionType) -> Location:
    return Location(fn.__code__.co_filename, fn.__code__.co_firstlineno)


def _annotation(fn: types.FunctionType, raw: Any) -> Any:
    if not isinstance(raw, str):
        return raw
    frame = (
        user_frame()
    )  # where the kernel is defined: names that only its annotations use are no closure cells
    scope = {**fn.__globals__, **(frame.f_locals if frame is not None else {})}
    for name, cell in zip(fn.__code__.co_freevars, fn.__closure__ or ()):
        try:
            scope[name] = cell.cell_contents
        except ValueError:
            continue
    return eval(raw, scope)


def _class(fn: types.FunctionType, name: str, raw: Any) -> type[Device] | None:
    """The device class an annotation means; None for constexpr."""
    try:
        spec = _annotation(fn, raw)
    except Exception as error:
        refuse(
            f"the annotation of parameter '{name}' cannot be evaluated: {error}", _where(fn), found=str(raw)
        )
    if spec is constexpr or getattr(spec, "__origin__", None) is constexpr:
        return None
    spec = parameter_class(spec)
    if (
        isinstance(spec, type)
        and issubclass(spec, Scalar_ | vec | ptr | TensorMapValue)
        and hasattr(spec, "ir")
    ):
        return spec
    try:
        return as_type(spec)
    except TypeError:
        suggestion = (
            "ww.f32 for Python's float"
            if spec is float
            else "ww.s32 or ww.u32 for Python's int"
            if spec is int
            else None
        )
        refuse(
            f"parameter '{name}' has no device type",
            _where(fn),
            expected="a type such as u32, f32, ww.ptr[f32], or ww.constexpr",
            found=str(raw),
            suggestion=suggestion,
        )


#: Spaces in which an argument of a launch can lie; what to write instead of a pointer into the others.
_ARGUMENT_SPACES = ("global", "generic")
_INSTEAD = {
    "const": "{name}: ww.ptr[{elem}], read with ww.load({name} + i, nc=True) for the read-only path; a table of numbers "
    "that are known while tracing is ww.constant({elem}, values)",
    "shared": "an array of the kernel's own: {name} = ww.shared({elem}, n)",
    "shared_cluster": "an array of the kernel's own, ww.shared({elem}, n), mapped to another block of the cluster",
    "local": "an array of the kernel's own: {name} = ww.local({elem}, n)",
    "param": "{name}: ww.ptr[{elem}], or a scalar or vector parameter",
}


def _no_argument_there(fn: types.FunctionType, name: str, cls: type[Any]) -> NoReturn:
    """Refuse a pointer parameter into a space in which no launch can place an argument."""
    space, elem = cls.ir.space, f"ww.{cls.elem._spelling()}"
    refuse(
        f"parameter '{name}' points into {space} memory, where no argument of a launch can be",
        _parameter(fn, name),
        expected="a pointer to global memory, or a generic one",
        found=f"ptr[{space}, {cls.elem._spelling()}]",
        suggestion=_INSTEAD[space].format(name=name, elem=elem),
    )


def _parameter(fn: types.FunctionType, name: str) -> Location:
    """Where a parameter is declared; the function where its source cannot be read."""
    from .rewrite import definition

    try:
        arguments = definition(fn).args
    except CompileError:
        return _where(fn)
    for arg in (*arguments.posonlyargs, *arguments.args, *arguments.kwonlyargs):
        if arg.arg == name:
            last = arg.end_col_offset or arg.col_offset
            return Location(fn.__code__.co_filename, arg.lineno, arg.col_offset + 1, last + 1)
    return _where(fn)


def signature(fn: types.FunctionType) -> Signature:
    """What `fn` takes. Refuses *args, **kwargs, missing annotations and annotations that are no device type."""
    params = []
    for p in inspect.signature(fn).parameters.values():
        if p.kind in (p.VAR_POSITIONAL, p.VAR_KEYWORD):
            refuse(
                f"a kernel cannot take *{p.name}",
                _where(fn),
                suggestion="name every parameter, or pass a pointer to a table",
            )
        if p.annotation is p.empty:
            refuse(
                f"parameter '{p.name}' of kernel '{fn.__name__}' has no type",
                _where(fn),
                expected="an annotation",
                suggestion=f"write {p.name}: ww.u32, {p.name}: ww.ptr[ww.f32], or {p.name}: ww.constexpr",
            )
        cls = _class(fn, p.name, p.annotation)
        if cls is pred:
            refuse(
                f"parameter '{p.name}' is a `pred`, which cannot be stored in memory",
                _where(fn),
                expected="a type with storage, or ww.constexpr",
                found="pred",
                suggestion=f"{p.name}: ww.u32, and test {p.name} != 0",
            )
        if cls is not None and issubclass(cls, ptr) and cls.ir.space not in _ARGUMENT_SPACES:
            _no_argument_there(fn, p.name, cls)
        if cls is not None and p.default is not p.empty:
            refuse(
                f"parameter '{p.name}' is a device value and cannot have a default",
                _where(fn),
                suggestion="only ww.constexpr parameters have defaults",
            )
        params.append(Param(p.name, cls, p.default))
    return Signature(tuple(params))


def trace_kernel(
    fn: types.FunctionType,
    sig: Signature,
    target: Target,
    constexprs: dict[str, Any],
    attrs: dict[str, Any],
    asserts: bool = False,
    checks: str | None = None,
) -> Function:
    """The IR of `fn` for `target`: unoptimised, every op with its Location. Raises CompileError."""
    ir = Function(fn.__name__, attrs=dict(attrs), loc=_where(fn))
    trace = Trace(
        ir, None, target, asserts=asserts, checked=[] if checks == "overflow" else None, reach=Reach()
    )
    trace.block = trace.new_block("entry")
    args: dict[str, Any] = dict(constexprs)
    for p in sig.device:
        assert p.cls is not None
        args[p.name] = p.cls._wrap(trace.block.add_param(p.cls.ir, p.name))
    before = set_active(trace)
    try:
        with paused_collector():
            _run(fn, args, trace)
    finally:
        set_active(before)
        flush(trace)
    if trace.block is not None:
        trace.block.ops.append(Op("ret", [], [], {}, ir.loc))
    return ir


def _run(fn: types.FunctionType, args: dict[str, Any], trace: Trace) -> None:
    try:
        made = converted(fn)
        value = invoke(made, fn.__code__, (), args, None)
    except CompileError:
        raise
    except RecursionError as error:
        raise _python_error(fn, error, "Python's recursion limit was reached while tracing") from error
    except Exception as error:
        raise _python_error(fn, error) from error
    if value is not None:
        refuse(
            f"kernel '{fn.__name__}' returns a value",
            _where(fn),
            expected="no value",
            suggestion="store results through a pointer parameter",
        )


def _python_error(fn: types.FunctionType, error: Exception, message: str | None = None) -> Exception:
    """The user's Python mistake as a diagnostic; a fault inside Warpwright stays as it is."""
    frames = traceback.extract_tb(error.__traceback__)
    user = [f for f in frames if not f.filename.startswith(_OURS)]
    ours = (
        frames[-1].filename.startswith(_OURS) and frames[-1].name != "__getattr__"
    )  # that is: ww.no_such_name
    if not user or ours:
        return error
    last = user[-1]
    col, end = (last.colno or 0) + 1, (last.end_colno or 0) + 1
    where = Location(last.filename, last.lineno or 0, col, end if last.end_lineno == last.lineno else 0)
    hint = None
    if isinstance(error, NameError):
        hint = "define it before the kernel runs, or pass it as a parameter"
    return CompileError(Diagnostic(message or f"{type(error).__name__}: {error}", where, suggestion=hint))
