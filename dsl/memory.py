"""Pointers, shared, local and constant arrays, registers with identity, loads and stores.

Needs `types`. Gives `ptr`, `shared`, `shared_dynamic`, `local`, `constant`, `reg`, `regs`, `load`, `store`.
A pointer's index counts elements; `load`/`store` take PTX's ordering, scope, cache and eviction words.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING, Any, ClassVar, Generic, TypeVar, overload

import numpy as np

from ..codegen.ir import types as irt
from ..codegen.ir.core import SharedVar
from ..isa.types import SPACES, Scalar
from .trace import current, emit, emit1, fail
from .types import Int, Scalar_, as_type, convert, pred, s64, u32, u64, vec
from .values import Device, Pending, coerce, describe, literal, literal_value, settled

T = TypeVar("T", bound=Device)
I = TypeVar("I", bound=Int)  # noqa: E741

ORDERS = {
    "load": ("weak", "volatile", "relaxed", "acquire"),
    "store": ("weak", "volatile", "relaxed", "release"),
}
SCOPES = ("cta", "cluster", "gpu", "sys")
CACHE = {"load": ("ca", "cg", "cs", "lu", "cv"), "store": ("wb", "cg", "cs", "wt")}
L1_EVICT = ("evict_normal", "evict_unchanged", "evict_first", "evict_last", "no_allocate")
L2_EVICT = ("evict_normal", "evict_first", "evict_last")
PREFETCH = (64, 128, 256)
#: Far more than a thread can hold: a mistake, not a wish.
MAX_REGISTERS = 1 << 16


class Space:
    """A state space: the first parameter of `ptr[space, T]`."""

    def __init__(self, name: str) -> None:
        self.name = name

    def __repr__(self) -> str:
        return self.name


class ptr(Device, Generic[T]):
    """A typed pointer: `ptr[f32]` is global, `ptr[space, f32]` another space. `p[i]` loads and stores, `p + i` moves."""

    __slots__ = ()
    ir: ClassVar[irt.Pointer]
    elem: ClassVar[type[Any]]

    if not TYPE_CHECKING:

        def __class_getitem__(cls, params: Any) -> type[ptr]:
            if isinstance(params, TypeVar):
                return super().__class_getitem__(params)
            space, elem = ("global", params) if not isinstance(params, tuple) else params
            space = space.name if isinstance(space, Space) else space
            return pointer_class(space, elem)

    @classmethod
    def _spelling(cls) -> str:
        return str(cls.ir)

    def _at(self, index: Any) -> ptr[T]:
        return self._wrap(emit1("ptr_add", [self._v, _index(index)], self.ir))

    def __getitem__(self, index: Int | int) -> T:
        return load(self if _is_zero(index) else self._at(index))

    def __setitem__(self, index: Int | int, value: T | int | float) -> None:
        store(self if _is_zero(index) else self._at(index), value)

    def __add__(self, index: Int | int) -> ptr[T]:
        return self._at(index)

    def __radd__(self, index: Int | int) -> ptr[T]:
        return self._at(index)

    def __sub__(self, index: Int | int) -> ptr[T]:
        if isinstance(index, int):
            return self._at(-index)
        return self._at(-convert(index, s64))  # widened first: an unsigned index must not wrap

    def address(self) -> u64:
        """The address in the pointer's own space."""
        return u64._wrap(emit1("ptr_int", [self._v], u64.ir))

    def shared_address(self) -> u32:
        """The 32-bit shared-window address, as instructions on shared memory take it."""
        if self.ir.space not in ("shared", "shared_cluster"):
            fail(
                "a 32-bit address exists for shared memory only",
                expected="ptr<shared, ...>",
                found=describe(self),
            )
        return u32._wrap(emit1("ptr_int", [self._v], u32.ir))

    def cast(self, elem: type[Any]) -> ptr[Any]:
        """The same address as a pointer to another element type."""
        cls = _pointer_to(self.ir.space, elem)
        return cls._wrap(emit1("ptr_cast", [self._v], cls.ir))

    def generic(self) -> ptr[T]:
        """The address in the generic space (PTX `cvta`)."""
        cls = pointer_class("generic", self.elem)
        return cls._wrap(emit1("ptr_cast", [self._v], cls.ir, {"cvta": True}))

    def to_space(self, space: Space | str) -> ptr[T]:
        """A generic address as one of `space` (PTX `cvta.to`)."""
        name = space.name if isinstance(space, Space) else space
        if self.ir.space != "generic":
            fail(
                "only a generic pointer converts to a space",
                expected="ptr<generic, ...>",
                found=describe(self),
            )
        cls = _pointer_to(name, self.elem)
        return cls._wrap(emit1("ptr_cast", [self._v], cls.ir, {"cvta": True}))

    def _other(self, other: ptr[T]) -> u64:
        if not isinstance(other, ptr) or other.ir.space != self.ir.space:
            fail(
                "a pointer compares with a pointer",
                expected=f"ptr<{self.ir.space}, ...>",
                found=describe(other),
            )
        return other.address()

    def __eq__(self, other: ptr[T]) -> pred:  # type: ignore[override]
        return self.address() == self._other(other)

    def __ne__(self, other: ptr[T]) -> pred:  # type: ignore[override]
        return self.address() != self._other(other)

    def __lt__(self, other: ptr[T]) -> pred:
        return self.address() < self._other(other)

    __hash__ = Device.__hash__


_POINTERS: dict[tuple[str, type], type[ptr[Any]]] = {}


def pointer_class(space: str, elem: Any) -> type[ptr[Any]]:
    """The class of pointers to `elem` in `space`. Raises TypeError for an unknown space or element."""
    if space not in SPACES:
        raise TypeError(f"no state space {space!r}: there are {', '.join(SPACES)}")
    if not (isinstance(elem, type) and issubclass(elem, Scalar_ | vec)):
        elem = as_type(elem)
    found = _POINTERS.get((space, elem))
    if found is None:
        body = {"ir": irt.pointer(space, elem.ir), "elem": elem, "__slots__": ()}
        found = _POINTERS[space, elem] = type("ptr", (ptr,), body)
    return found


class shared_ptr(ptr[T]):
    """`shared_ptr[T]` is `ptr[shared, T]`, spelled so that a type checker follows it."""

    if not TYPE_CHECKING:

        def __class_getitem__(cls, elem: Any) -> type[ptr]:
            return pointer_class("shared", elem)


class generic_ptr(ptr[T]):
    """`generic_ptr[T]` is `ptr[generic, T]`."""

    if not TYPE_CHECKING:

        def __class_getitem__(cls, elem: Any) -> type[ptr]:
            return pointer_class("generic", elem)


class const_ptr(ptr[T]):
    """`const_ptr[T]` is `ptr[const, T]`."""

    if not TYPE_CHECKING:

        def __class_getitem__(cls, elem: Any) -> type[ptr]:
            return pointer_class("const", elem)


def _pointer_to(space: str, elem: Any) -> type[ptr[Any]]:
    """`pointer_class`, refusing what is no element type at the user's line."""
    try:
        return pointer_class(space, elem)
    except TypeError as error:
        fail(f"no element type: {error}", expected="a type such as f32 or f32.x4", found=describe(elem))


def _is_zero(index: Any) -> bool:
    return isinstance(index, int) and index == 0


def _index(index: Any) -> Any:
    index = settled(index)
    if isinstance(index, int) and not isinstance(index, bool):
        return literal(index, s64)._v
    if isinstance(index, Int):
        return index._v
    fail("a pointer is indexed by an integer", expected="an integer type such as u32", found=describe(index))


class array(ptr[T]):
    """A shared or local array: a pointer that knows its shape. `a[i, j]` names an element, `a[i]` of a matrix a row."""

    __slots__ = ()
    shape: ClassVar[tuple[int, ...]]

    @overload
    def __getitem__(self, index: tuple[Int | int, ...]) -> T: ...
    @overload
    def __getitem__(self, index: Int | int) -> Any: ...
    def __getitem__(self, index: Any) -> Any:
        place, rest = self._place(index)
        if rest:
            return _array(place, rest)
        return load(place)

    def __setitem__(self, index: Any, value: Any) -> None:
        place, rest = self._place(index)
        if rest:
            fail(
                f"an assignment needs all {len(self.shape)} indices",
                expected=f"{len(self.shape)}",
                found=f"{len(self.shape) - len(rest)}",
            )
        store(place, value)

    def at(self, *index: Int | int) -> ptr[T]:
        """Pointer to an element (fewer indices: to the first element of that part)."""
        return self._place(tuple(index))[0]

    def _place(self, index: Any) -> tuple[ptr[T], tuple[int, ...]]:
        indices = index if isinstance(index, tuple) else (index,)
        if len(indices) > len(self.shape):
            fail("too many indices", expected=f"at most {len(self.shape)}", found=str(len(indices)))
        for i, extent in zip(indices, self.shape):
            if isinstance(i, int) and extent and not 0 <= i < extent:
                fail(
                    f"index {i} is outside an array of {extent}", expected=f"0 to {extent - 1}", found=str(i)
                )
        rest = self.shape[len(indices) :]
        linear: Any = 0
        for i, extent in zip(indices, self.shape):
            linear = _plus(_times(linear, extent), settled(i))
        for extent in rest:
            linear = _times(linear, extent)
        cls = _pointer_to(self.ir.space, self.elem)
        base = cls._wrap(self._v)
        return (base if _is_zero(linear) else base._at(linear)), rest


def _times(a: Any, n: int) -> Any:
    return a * n if isinstance(a, int) else a if n == 1 else a * n


def _plus(a: Any, b: Any) -> Any:
    if _is_zero(a):
        return b
    if isinstance(a, Device) and isinstance(b, Device) and type(a) is not type(b):
        b = convert(b, type(a))  # type: ignore[type-var]
    return a + b


def _array(place: ptr[T], shape: tuple[int, ...]) -> array[T]:
    body = {"ir": place.ir, "elem": place.elem, "shape": shape, "__slots__": ()}
    cls: Any = type("array", (array,), body)
    return cls._wrap(place._v)  # type: ignore[no-any-return]


def _declare(
    space: str, elem: type[T], shape: int | Sequence[int], align: int | None, dynamic: bool, name: str
) -> array[T]:
    extents: tuple[Any, ...] = tuple(shape) if isinstance(shape, list | tuple) else (shape,)
    if any(isinstance(e, Device) or not isinstance(e, int) or e < 0 for e in extents):
        fail(
            "an array's shape is made of Python integers",
            expected="known while tracing",
            found=repr([describe(e) for e in extents]),
            suggestion="use ww.shared_dynamic(T) for a size chosen at launch",
        )
    made = _pointer_to(space, elem)
    natural = made.elem.ir.bytes
    align = natural if align is None else align
    if not isinstance(align, int) or align & (align - 1) or align < 1:
        fail("an alignment is a power of two, in bytes", expected="1, 2, 4, ...", found=str(align))
    trace = current()
    count = 1
    for e in extents:
        count *= e
    var = SharedVar(trace.unique(name), made.elem.ir, count, max(align, natural), dynamic)
    (trace.fn.local_vars if space == "local" else trace.fn.shared).append(var)
    total = sum(v.bytes for v in trace.fn.shared)
    limit = trace.target.shared_per_block
    if space == "shared" and total > limit:
        fail(
            f"{total} bytes of shared memory exceed what {trace.target.name} has",
            expected=f"at most {limit} bytes a block",
            found=f"{total} bytes",
            suggestion="make the tiles smaller",
        )
    op = "local_ptr" if space == "local" else "shared_ptr"
    value = emit1(op, [], made.ir, {"var": var.name})
    return _array(made._wrap(value), extents)


def shared(elem: type[T], shape: int | Sequence[int], *, align: int | None = None) -> array[T]:
    """A static shared array of `shape` elements, one a block, aligned to `align` bytes (default: the element's size)."""
    return _declare("shared", elem, shape, align, False, "smem")


def shared_dynamic(elem: type[T], *, align: int | None = None) -> array[T]:
    """The dynamic shared memory (sized by `smem=` at launch) as an array of `elem`; every call names the same bytes."""
    return _declare("shared", elem, 0, align, True, "dynamic_smem")


def local(elem: type[T], shape: int | Sequence[int], *, align: int | None = None) -> array[T]:
    """A per-thread array that takes run-time indices (PTX `.local`)."""
    return _declare("local", elem, shape, align, False, "local")


def constant(elem: type[T], values: Any, *, align: int | None = None) -> array[T]:
    """A table in constant memory: `values`, a Python sequence or NumPy array of numbers, known while tracing."""
    given = np.asarray(values)
    made = _pointer_to("const", elem)
    if given.ndim == 0 or given.size == 0 or given.dtype == object:
        fail(
            "a constant table is made of numbers",
            expected="a non-empty sequence or array",
            found=describe(values),
        )
    if not isinstance(made.elem.ir, Scalar):
        fail("a constant table holds scalars", expected="a type such as f32", found=str(made.elem.ir))
    init = tuple(literal_value(v, made.elem) for v in given.ravel().tolist())
    trace = current()
    size = len(init) * made.elem.ir.bytes
    used = sum(v.bytes for v in trace.fn.const_vars)
    if used + size > trace.target.constant:
        limit = f"at most {trace.target.constant} bytes of constant memory"
        fail("constant tables exceed the constant memory", expected=limit, found=f"{used + size} bytes")
    var = SharedVar(
        trace.unique("table"), made.elem.ir, len(init), max(align or 1, made.elem.ir.bytes), False, init
    )
    trace.fn.const_vars.append(var)
    value = emit1("const_ptr", [], made.ir, {"var": var.name})
    return _array(made._wrap(value), given.shape)


class reg(Generic[T]):
    """A register with identity: `r.value` reads and writes it. Reading before any write is refused."""

    def __init__(self, elem: type[T], init: T | int | float | None = None) -> None:
        self.elem = elem
        if not isinstance(getattr(elem, "ir", None), Scalar | irt.Pointer):
            found = elem.__name__ if isinstance(elem, type) else describe(elem)
            fail("a register holds a scalar or a pointer", expected="a type such as f32", found=found)
        self._v = emit1("reg_new", [], irt.register(elem.ir))
        if init is not None:
            self.value = init  # type: ignore[assignment]

    @property
    def value(self) -> T:
        return self.elem._wrap(emit1("reg_get", [self._v], self.elem.ir))

    @value.setter
    def value(self, new: T) -> None:
        emit("reg_set", [self._v, coerce(new, self.elem, "register and value differ")._v], [])


class regs(Generic[T]):
    """`n` registers with identity: `r[i]` reads and writes (Python index), slices give a view, iteration reads."""

    def __init__(self, elem: type[T], n: int | Sequence[reg[T]], init: T | int | float | None = None) -> None:
        self.elem = elem
        if isinstance(n, int) and not 0 <= n <= MAX_REGISTERS:
            fail(f"{n} registers a thread", expected=f"0 to {MAX_REGISTERS}", found=str(n))
        if isinstance(n, Device):
            fail(
                "a number of registers is a Python integer", expected="known while tracing", found=describe(n)
            )
        self._regs: list[reg[T]] = [reg(elem, init) for _ in range(n)] if isinstance(n, int) else list(n)

    def __len__(self) -> int:
        return len(self._regs)

    def _one(self, index: Any) -> reg[T]:
        if not isinstance(index, int):
            fail(
                "registers are indexed by Python integers",
                expected="known while tracing",
                found=describe(index),
                suggestion="unroll with `for i in range(n)`, or use ww.local(T, n)",
            )
        if not -len(self._regs) <= index < len(self._regs):
            fail(
                f"index {index} is outside {len(self._regs)} registers",
                expected=f"0 to {len(self._regs) - 1}",
                found=str(index),
            )
        return self._regs[index]

    @overload
    def __getitem__(self, index: int) -> T: ...
    @overload
    def __getitem__(self, index: slice) -> regs[T]: ...
    def __getitem__(self, index: int | slice) -> T | regs[T]:
        return regs(self.elem, self._regs[index]) if isinstance(index, slice) else self._one(index).value

    def __setitem__(self, index: int, value: T | int | float) -> None:
        self._one(index).value = value  # type: ignore[assignment]

    def __iter__(self) -> Iterator[T]:
        return iter([r.value for r in self._regs])

    def fill(self, value: T | int | float) -> None:
        """Write `value` to every register."""
        for r in self._regs:
            r.value = value  # type: ignore[assignment]


def check_word(what: str, value: Any, allowed: Sequence[Any]) -> None:
    """Refuse a word that is not among `allowed` (None is always)."""
    if value is not None and value not in allowed:
        fail(f"unknown {what} {value!r}", expected=" ".join(map(str, allowed)), found=repr(value))


def _access(
    kind: str,
    p: Any,
    order: str,
    scope: str | None,
    cache: str | None,
    evict: str | None,
    l2_evict: str | None,
) -> dict[str, Any]:
    if not isinstance(p, ptr):
        fail(f"{kind} takes a pointer", expected="ptr", found=describe(p))
    check_word("ordering", order, ORDERS[kind])
    check_word("scope", scope, SCOPES)
    check_word("cache operator", cache, CACHE[kind])
    check_word("L1 eviction priority", evict, L1_EVICT)
    check_word("L2 eviction priority", l2_evict, L2_EVICT)
    attrs: dict[str, Any] = {}
    if order == "volatile":
        attrs["volatile"] = True
    elif order != "weak":
        attrs["order"] = order
        attrs["scope"] = scope or "gpu"
    elif scope is not None:
        fail(
            "a scope needs an ordering",
            expected=f"order= one of {' '.join(ORDERS[kind][2:])}",
            found="order='weak'",
        )
    if cache is not None:
        if order != "weak":
            fail(
                "a cache operator goes with weak accesses only",
                expected="order='weak'",
                found=f"order={order!r}",
            )
        attrs["cache"] = cache
    if evict is not None:
        attrs["evict"] = evict
    if l2_evict is not None:
        attrs["evict2"] = l2_evict
    if (evict or l2_evict) and p.ir.space not in ("global", "generic"):
        fail(
            "eviction priorities exist for global memory only", expected="ptr<global, ...>", found=describe(p)
        )
    return attrs


def load(
    p: ptr[T],
    *,
    order: str = "weak",
    scope: str | None = None,
    cache: str | None = None,
    evict: str | None = None,
    l2_evict: str | None = None,
    prefetch: int | None = None,
    nc: bool = False,
) -> T:
    """Load what `p` points to (PTX `ld`).

    order: weak volatile relaxed acquire; scope: cta cluster gpu sys; cache: ca cg cs lu cv; evict (L1): evict_normal
    evict_unchanged evict_first evict_last no_allocate; prefetch: 64 128 256 bytes into L2; nc: the read-only path.
    """
    attrs = _access("load", p, order, scope, cache, evict, l2_evict)
    check_word("L2 prefetch size", prefetch, PREFETCH)
    if prefetch is not None:
        attrs["prefetch"] = prefetch
    if nc:
        if p.ir.space != "global" or order != "weak":
            fail(
                "nc= is for weak loads of global memory",
                expected="ptr<global, ...>, order='weak'",
                found=f"{describe(p)}, order={order!r}",
            )
        attrs["nc"] = True
    return p.elem._wrap(emit1("load", [p._v], p.elem.ir, attrs))  # type: ignore[no-any-return]


def store(
    p: ptr[T],
    value: T | int | float,
    *,
    order: str = "weak",
    scope: str | None = None,
    cache: str | None = None,
    evict: str | None = None,
    l2_evict: str | None = None,
) -> None:
    """Store `value` where `p` points (PTX `st`). Words as in `load`; order: weak volatile relaxed release."""
    attrs = _access("store", p, order, scope, cache, evict, l2_evict)
    if p.ir.space in ("const", "param"):
        fail(
            f"{p.ir.space} memory is read-only in a kernel",
            expected="a global, shared or local pointer",
            found=describe(p),
        )
    emit(
        "store",
        [p._v, coerce(value, p.elem, "stored value differs from the pointer's element type")._v],
        [],
        attrs,
    )


def pointer_from(address: u64 | Pending, elem: type[T], space: str = "global") -> ptr[T]:
    """A 64-bit integer address as a pointer."""
    cls = _pointer_to(space, elem)
    return cls._wrap(emit1("int_ptr", [coerce(address, u64)._v], cls.ir))
