"""Mutable Python objects as data: read the state of one object, compare it, write it back, rebuild it.

Needs `values`. Gives `Shape`, the state of one object, and `kind(obj)`, which reads it and writes it back (None: a leaf).
The kinds are a closed list: what is not listed is a leaf, and docs/limits.md names it. A *carried* kind may differ
between two paths of a kernel and is merged item by item; any other kind has to be the same on all paths. A *frozen* kind
has no identity of its own: a merge builds a new object. Reading an object never runs the user's code.
"""

from __future__ import annotations

import array
import collections
import dataclasses
import enum
import functools
import gc
import itertools
import sys
import types
import warnings
from collections.abc import Callable, Iterable
from typing import Any

import numpy as np

from .values import Device

#: Packages whose Python runs as it is and whose objects are leaves (of this package: except frozen dataclasses).
FOREIGN = frozenset(
    {"numpy", "ml_dtypes", "torch", "cupy", "jax", "warpwright", "pytest", "_pytest", "hypothesis"}
)
#: Modules of the standard library whose classes hold nothing but the user's state.
_OPEN_STDLIB = frozenset({"collections", "types", "argparse", "string"})
#: Modules of the standard library whose objects do not change, or have only state that no result depends on.
_STATELESS = frozenset(
    ("re", "decimal", "fractions", "datetime", "zoneinfo", "pathlib", "uuid", "struct", "_struct", "operator", "functools",
     "enum", "types", "typing", "logging", "inspect", "ipaddress", "numbers", "abc", "ast")
)  # fmt: skip
#: NumPy arrays up to this many bytes are compared; larger ones only where the kernel's own text stores to them.
MAX_ARRAY_BYTES = 1 << 20

MISSING = object()


@dataclasses.dataclass(frozen=True, slots=True)
class Kind:
    """A kind of object: `read` gives keys, values and a signature of what has no items; `write` puts them back."""

    name: str
    read: Callable[[Any], tuple[Iterable[Any], tuple[Any, ...], Any]]
    write: Callable[[Any, tuple[Any, ...], tuple[Any, ...], Any], None] | None
    carried: bool = True
    frozen: bool = False
    what: str = "object"  # for messages


class Shape:
    """The state of one object at one time. `sig` stands for state that has no items (an iterator's position)."""

    __slots__ = ("keys", "kind", "obj", "sig", "values")

    def __init__(self, obj: Any, kind: Kind) -> None:
        keys, values, sig = kind.read(obj)
        self.obj, self.kind, self.values, self.sig = obj, kind, values, sig
        self.keys = keys if isinstance(keys, range) else tuple(keys)

    def same(self, other: Shape) -> bool:
        """Whether both states hold identical objects under the same keys."""
        if self is other:
            return True
        return (
            len(self.values) == len(other.values)
            and all(map(_is, self.values, other.values))
            and self.sig == other.sig
            and same_keys(self.keys, other.keys)
        )

    def restore(self) -> bool:
        """Put this state back into the object, where it differs now; False where that cannot be."""
        if self.same(Shape(self.obj, self.kind)):
            return True
        if self.kind.write is None:
            return False
        self.kind.write(self.obj, tuple(self.keys), self.values, self.sig)
        return True


def _is(a: object, b: object) -> bool:
    return a is b


def same_keys(a: Any, b: Any) -> bool:
    """Whether two key sequences name the same items in the same order: by identity, or by type and value of a literal."""
    if len(a) != len(b):
        return False
    if isinstance(a, range) and isinstance(b, range):
        return True
    return all(x is y or _same_key(x, y) for x, y in zip(a, b))


def _same_key(a: Any, b: Any) -> bool:
    if type(a) is not type(b):
        return False
    if isinstance(a, tuple):
        return len(a) == len(b) and all(x is y or _same_key(x, y) for x, y in zip(a, b))
    if isinstance(a, float):
        return repr(a) == repr(b)
    return isinstance(a, str | bytes | int | enum.Enum) and a == b


# kinds ------------------------------------------------------------------------------------------------------------------


def _read_list(obj: Any) -> tuple[Iterable[Any], tuple[Any, ...], Any]:
    values = tuple(list.__iter__(obj))
    return range(len(values)), values, None


def _read_tuple(obj: Any) -> tuple[Iterable[Any], tuple[Any, ...], Any]:
    values = tuple(tuple.__iter__(obj))
    return range(len(values)), values, None


def _read_deque(obj: Any) -> tuple[Iterable[Any], tuple[Any, ...], Any]:
    values = tuple(collections.deque.__iter__(obj))
    return range(len(values)), values, None


def _read_dict(obj: Any) -> tuple[Iterable[Any], tuple[Any, ...], Any]:
    if isinstance(obj, collections.OrderedDict):
        keys = tuple(collections.OrderedDict.__iter__(obj))
        return keys, tuple(dict.__getitem__(obj, k) for k in keys), None
    return tuple(dict.keys(obj)), tuple(dict.values(obj)), None


def _write_list(obj: Any, keys: tuple[Any, ...], values: tuple[Any, ...], sig: Any) -> None:
    list.__setitem__(obj, slice(None), values)


def _write_deque(obj: Any, keys: tuple[Any, ...], values: tuple[Any, ...], sig: Any) -> None:
    collections.deque.clear(obj)
    collections.deque.extend(obj, values)


def _write_dict(obj: Any, keys: tuple[Any, ...], values: tuple[Any, ...], sig: Any) -> None:
    if isinstance(obj, collections.OrderedDict):
        collections.OrderedDict.clear(obj)
        for key, value in zip(keys, values):
            collections.OrderedDict.__setitem__(obj, key, value)
        return
    dict.clear(obj)
    dict.update(obj, zip(keys, values))


_slots_of: dict[type, tuple[tuple[str, Any], ...]] = {}


def _slots(cls: type) -> tuple[tuple[str, Any], ...]:
    """The slot descriptors of a class and its bases: (name, descriptor)."""
    kept = _slots_of.get(cls)
    if kept is not None:
        return kept
    found = {}
    for base in reversed(cls.__mro__):
        for name, value in vars(base).items():
            own = base.__module__ != "builtins" and name not in ("__dict__", "__weakref__")
            if own and isinstance(value, types.MemberDescriptorType):
                found[name] = value
    _slots_of[cls] = tuple(found.items())
    return _slots_of[cls]


def _namespace(obj: Any) -> dict[str, Any] | None:
    try:
        found = object.__getattribute__(obj, "__dict__")
    except AttributeError:
        return None
    return found if isinstance(found, dict) else None


def _read_attributes(obj: Any) -> tuple[Iterable[Any], tuple[Any, ...], Any]:
    keys: list[Any] = []
    values: list[Any] = []
    for name, descriptor in _slots(type(obj)):
        value = _slot_value(descriptor, obj)
        if value is not MISSING:
            keys.append(name)
            values.append(value)
    names = _namespace(obj)
    if names:
        keys += names
        values += names.values()
    return keys, tuple(values), None


def _slot_value(descriptor: Any, obj: Any) -> Any:
    try:
        return descriptor.__get__(obj, type(obj))
    except AttributeError:
        return MISSING


def _write_attributes(obj: Any, keys: tuple[Any, ...], values: tuple[Any, ...], sig: Any) -> None:
    items = dict(zip(keys, values))
    for name, descriptor in _slots(type(obj)):
        if name in items:
            descriptor.__set__(obj, items.pop(name))
        elif _slot_value(descriptor, obj) is not MISSING:
            descriptor.__delete__(obj)
    names = _namespace(obj)
    if names is not None:
        names.clear()
        names.update(items)


def _both(content: Kind) -> Kind:
    """The kind of a subclass of a container that has attributes besides its items."""

    def read(obj: Any) -> tuple[Iterable[Any], tuple[Any, ...], Any]:
        keys, values, _ = content.read(obj)
        names, held, _ = _read_attributes(obj)
        return [*(("item", k) for k in keys), *(("attr", n) for n in names)], (*values, *held), None

    def write(obj: Any, keys: tuple[Any, ...], values: tuple[Any, ...], sig: Any) -> None:
        for part, put in (("item", content.write), ("attr", _write_attributes)):
            chosen = [(k[1], v) for k, v in zip(keys, values) if k[0] == part]
            if put is not None:
                put(obj, tuple(k for k, _ in chosen), tuple(v for _, v in chosen), None)

    return Kind("both", read, write, what=content.what)


class _Content:
    """The content of a set or an array: equal where the elements are the same, kept for writing back."""

    __slots__ = ("key", "saved")

    def __init__(self, key: Any, saved: Any) -> None:
        self.key, self.saved = key, saved

    def __eq__(self, other: object) -> bool:
        return isinstance(other, _Content) and bool(self.key == other.key)

    __hash__ = None  # type: ignore[assignment]


def _read_set_content(obj: Any) -> tuple[Iterable[Any], tuple[Any, ...], Any]:
    values = tuple((set if isinstance(obj, set) else frozenset).__iter__(obj))
    return (), (), _Content(frozenset(map(id, values)), values)


def _write_set(obj: Any, keys: tuple[Any, ...], values: tuple[Any, ...], sig: Any) -> None:
    set.clear(obj)
    set.update(obj, sig.saved)


def _read_bytes(obj: Any) -> tuple[Iterable[Any], tuple[Any, ...], Any]:
    return (), (), _Content(bytes(obj), None)


def _write_bytes(obj: Any, keys: tuple[Any, ...], values: tuple[Any, ...], sig: Any) -> None:
    if isinstance(obj, bytearray):
        obj[:] = sig.key
    else:
        del obj[:]
        obj.frombytes(sig.key)


def _read_ndarray(obj: Any) -> tuple[Iterable[Any], tuple[Any, ...], Any]:
    if obj.dtype.hasobject:
        held = tuple(np.ndarray.ravel(obj).tolist()) if obj.dtype == object else ()
        return range(len(held)), held, (obj.shape,)
    if obj.nbytes > MAX_ARRAY_BYTES:
        return (), (), _Content((obj.shape, None), None)
    return (), (), _Content((obj.shape, obj.dtype.str, obj.tobytes()), np.array(obj))


def is_large(obj: Any) -> bool:
    """Whether an array, or one whose memory it shows, has too many bytes to be compared at each join."""
    while isinstance(obj, np.ndarray):
        if obj.nbytes > MAX_ARRAY_BYTES and not obj.dtype.hasobject:
            return True
        obj = obj.base
    return False


def _write_ndarray(obj: Any, keys: tuple[Any, ...], values: tuple[Any, ...], sig: Any) -> None:
    if values:
        for place, value in zip(np.ndindex(obj.shape), values):
            obj[place] = value
    elif isinstance(sig, _Content) and sig.saved is not None and obj.flags.writeable:
        np.copyto(obj, sig.saved)


def _read_iterator(obj: Any) -> tuple[Iterable[Any], tuple[Any, ...], Any]:
    held = tuple(
        v for v in gc.get_referents(obj) if not isinstance(v, type | types.CodeType | types.FrameType)
    )
    return range(len(held)), held, _position(obj)


def _position(obj: Any) -> Any:
    """Where an iterator stands: equal for equal positions; None for an iterator that does not show it."""
    if isinstance(obj, types.GeneratorType):
        frame = obj.gi_frame
        return None if frame is None else frame.f_lasti
    if isinstance(obj, itertools.count):
        return repr(obj)
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        try:
            parts = obj.__reduce__()
        except Exception:  # an iterator that cannot be copied: its parts are compared
            return None
    flat: list[Any] = [len(parts)]
    for part in parts[1:]:
        for item in part if isinstance(part, tuple) else (part,):
            if type(item) is int:
                flat.append(item)
            elif item is not obj and kind_of(type(item)) is ITERATOR:
                flat.append(_position(item))
    return flat


def _read_parts(*names: str) -> Callable[[Any], tuple[Iterable[Any], tuple[Any, ...], Any]]:
    def read(obj: Any) -> tuple[Iterable[Any], tuple[Any, ...], Any]:
        return names, tuple(getattr(obj, name) for name in names), None

    return read


def _read_function(obj: Any) -> tuple[Iterable[Any], tuple[Any, ...], Any]:
    """The variables and defaults of a function that is defined in a kernel; they are rebound by its own frame only."""
    cells = [
        (n, v)
        for n, c in zip(obj.__code__.co_freevars, obj.__closure__ or ())
        if (v := _content(c)) is not MISSING
    ]
    values = (*(v for _, v in cells), *(obj.__defaults__ or ()), *(obj.__kwdefaults__ or {}).values())
    return range(len(values)), values, (id(obj.__code__), tuple(n for n, _ in cells))


def _content(cell: types.CellType) -> Any:
    try:
        return cell.cell_contents
    except ValueError:
        return MISSING


def _read_views(obj: Any) -> tuple[Iterable[Any], tuple[Any, ...], Any]:
    held = tuple(gc.get_referents(obj))
    return range(len(held)), held, None


def _read_random(obj: Any) -> tuple[Iterable[Any], tuple[Any, ...], Any]:
    from random import Random  # loaded with the object, and not with this package

    return (), (), _Content(Random.getstate(obj), None)


def _write_random(obj: Any, keys: tuple[Any, ...], values: tuple[Any, ...], sig: Any) -> None:
    from random import Random

    Random.setstate(obj, sig.key)


def _read_numpy_random(obj: Any) -> tuple[Iterable[Any], tuple[Any, ...], Any]:
    """A Generator or BitGenerator of NumPy, or its older RandomState."""
    import pickle

    state = (
        obj.get_state(legacy=False) if hasattr(obj, "get_state") else getattr(obj, "bit_generator", obj).state
    )
    return (), (), _Content(pickle.dumps(state), state)


def _write_numpy_random(obj: Any, keys: tuple[Any, ...], values: tuple[Any, ...], sig: Any) -> None:
    if hasattr(obj, "set_state"):
        obj.set_state(sig.saved)
    else:
        getattr(obj, "bit_generator", obj).state = sig.saved


LIST = Kind("list", _read_list, _write_list, what="list")
DICT = Kind("dict", _read_dict, _write_dict, what="dict")
DEQUE = Kind("deque", _read_deque, _write_deque, what="deque")
TUPLE = Kind("tuple", _read_tuple, None, frozen=True, what="tuple")
NAMEDTUPLE = Kind("namedtuple", _read_tuple, None, frozen=True, what="tuple")
OBJECT = Kind("data", _read_attributes, _write_attributes)
FROZEN = Kind("frozen", _read_attributes, _write_attributes, frozen=True)
ATTRIBUTES = Kind(
    "data", _read_attributes, _write_attributes, carried=False
)  # of a subclass of a literal's type
SET = Kind("set", _read_set_content, _write_set, carried=False, what="set")
BYTES = Kind("bytes", _read_bytes, _write_bytes, carried=False, what="byte array")
NDARRAY = Kind("ndarray", _read_ndarray, _write_ndarray, carried=False, what="NumPy array")
ITERATOR = Kind("iterator", _read_iterator, None, carried=False, what="iterator")
METHOD = Kind("method", _read_parts("__self__", "__func__"), None, frozen=True, what="method")
FUNCTION = Kind("function", _read_function, None, frozen=True, what="function")
PARTIAL = Kind(
    "partial", _read_parts("func", "args", "keywords"), None, carried=False, what="partial function"
)
VIEW = Kind("view", _read_views, None, carried=False, what="view")
RANDOM = Kind("random", _read_random, _write_random, carried=False, what="random number generator")
NUMPY_RANDOM = Kind(
    "random", _read_numpy_random, _write_numpy_random, carried=False, what="random number generator"
)

_VIEWS: tuple[type, ...] = (type({}.keys()), type({}.values()), type({}.items()), types.MappingProxyType)
_STATICS = (types.FunctionType, type, types.ModuleType, types.CellType)
_kinds: dict[type, Kind | None] = {}
#: Classes that are known to be leaves.
LEAVES: set[type] = {object, int, float, bool, str, bytes, complex, type(None), type(...), range, slice}


def is_users(module: str | None) -> bool:
    """Whether the module of this name is the user's: neither the standard library's nor one of `FOREIGN`."""
    root = (module or "").partition(".")[0]
    return root not in FOREIGN and (root == "__main__" or root not in sys.stdlib_module_names)


def is_hidden(cls: type) -> bool:
    """Whether the objects of `cls`, a class of Python's library, may have state that nothing here reads."""
    root = (cls.__module__ or "").partition(".")[0]
    return (
        root in sys.stdlib_module_names
        and root not in _STATELESS
        and kind_of(cls) is None
        and not (issubclass(cls, (Device, enum.Enum, *_STATICS)) or (cls in LEAVES and root == "builtins"))
    )


def kind_of(cls: type) -> Kind | None:
    """How the objects of `cls` are read; None where they are leaves."""
    if cls in LEAVES:
        return None
    found = _kinds.get(cls)
    if found is None:
        found = _classify(cls)
        if found is not None:
            _kinds[cls] = found
        elif not issubclass(cls, _STATICS) and not (issubclass(cls, Device) and "shape" in vars(cls)):
            LEAVES.add(cls)  # functions are read one by one; an array has a class of its own
    return found


_EXACT: dict[type, Kind] = {
    list: LIST,
    dict: DICT,
    tuple: TUPLE,
    set: SET,
    frozenset: Kind("frozenset", _read_set_content, None, carried=False, what="frozenset"),
    collections.deque: DEQUE,
    collections.OrderedDict: DICT,
    collections.defaultdict: DICT,
    collections.Counter: DICT,
    bytearray: BYTES,
    array.array: BYTES,
    types.MethodType: METHOD,
    functools.partial: PARTIAL,
    types.GeneratorType: ITERATOR,
}


def _classify(cls: type) -> Kind | None:
    if cls in _EXACT:
        return _EXACT[cls]
    if cls in _VIEWS:
        return VIEW
    if issubclass(cls, (Device, np.generic, enum.Enum, BaseException, *_STATICS)):
        return None
    if issubclass(cls, np.ndarray):
        return NDARRAY
    if (cls.__module__ or "").startswith("numpy.random.") and (
        hasattr(cls, "state") or hasattr(cls, "bit_generator")
    ):
        return NUMPY_RANDOM
    if cls.__module__ == "numpy.random.mtrand":
        return NUMPY_RANDOM if hasattr(cls, "get_state") else None
    if any(base.__module__ == "random" for base in cls.__mro__):
        return RANDOM
    if cls.__module__ in ("builtins", "itertools") and hasattr(cls, "__next__"):
        return ITERATOR
    return _classify_instances(cls)


def _classify_instances(cls: type) -> Kind | None:
    ours = (cls.__module__ or "").partition(".")[0] == "warpwright"
    params = getattr(cls, "__dataclass_params__", None)
    if ours:
        return FROZEN if params is not None and params.frozen else None
    if not is_users(cls.__module__) and cls.__module__ not in _OPEN_STDLIB:
        return None
    if issubclass(cls, tuple):
        return NAMEDTUPLE
    for base, content in ((list, LIST), (dict, DICT), (collections.deque, DEQUE)):
        if issubclass(cls, base):
            return _both(content)
    if issubclass(cls, set):
        return SET
    if issubclass(cls, int | float | str | bytes | complex | frozenset):
        return ATTRIBUTES if cls.__dictoffset__ else None
    if params is not None and params.frozen:
        return FROZEN
    return OBJECT if cls.__dictoffset__ or _slots(cls) or _has_dict(cls) else None


def _has_dict(cls: type) -> bool:
    return any("__dict__" in vars(base) for base in cls.__mro__)


def kind(obj: Any) -> Kind | None:
    """How `obj` is read; None for a leaf."""
    if type(obj) is types.FunctionType:
        return FUNCTION if "__ww_converted__" in obj.__dict__ else None
    return kind_of(type(obj))


def children(state: Shape) -> Iterable[Any]:
    """Every object that `state` holds: items, keys, elements."""
    yield from state.values
    if state.kind is DICT and not isinstance(state.keys, range):
        yield from state.keys
    if isinstance(state.sig, _Content) and state.kind.name in ("set", "frozenset"):
        yield from state.sig.saved


def rebuild(like: Shape, values: tuple[Any, ...]) -> Any:
    """A new object of a frozen kind that holds `values` where `like` holds its own."""
    if like.kind is TUPLE:
        return values
    if like.kind is NAMEDTUPLE:
        return tuple.__new__(type(like.obj), values)
    if like.kind is FUNCTION:
        return like.obj
    if like.kind is METHOD:
        return types.MethodType(values[1], values[0])
    made = object.__new__(type(like.obj))
    for key, value in zip(like.keys, values):
        object.__setattr__(made, key, value)
    return made


def element(of: Kind, name: str, key: Any) -> str:
    """How the user would write item `key` of the object `name`."""
    if of.name == "both":
        part, key = key
        return f"{name}.{key}" if part == "attr" else f"{name}[{key!r}]"
    if of.name in ("data", "frozen", "method", "partial", "namespace"):
        return f"{name}.{key}"
    return f"{name}[{key!r}]"
