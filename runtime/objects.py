"""Walk over classes and objects: what their attributes, methods and base classes contribute to a fingerprint.

Needs `walk`, `supported`. Gives `ObjectWalk`, the walk that `fingerprint` uses. Invariant: an object contributes if its
class is the user's (its attributes, and the class with its bases and metaclass) or has a handler here; any other object
raises `Uncacheable`, since C code can keep state that nothing here could compare.
"""

from __future__ import annotations

import dataclasses
import enum
import functools
import inspect
import re
import types
from collections import OrderedDict, defaultdict, deque
from collections.abc import Callable, Iterable
from operator import itemgetter
from typing import Any, Optional, TypeVar

import numpy as np

from .code_reads import words
from .guard import ABSENT
from .supported import library_name, module_origin, numpy_names
from .walk import Space, Uncacheable, Walk

#: Entries of a class that say nothing about what its methods do.
_HIDDEN = words(
    """
    __dict__ __weakref__ __doc__ __module__ __static_attributes__ __firstlineno__ __annotations__ __annotate__
    __annotate_func__ __annotations_cache__ __match_args__ __abstractmethods__ _abc_impl __orig_bases__
    __parameters__ __dataclass_params__ __type_params__ __qualname__
    """
)
_IMPLICIT = frozenset(("_fields", "_field_defaults", "_missing_", "_value_repr_", "_generate_next_value_"))
_DESCRIPTORS = (types.MemberDescriptorType, types.GetSetDescriptorType)
_METHODS = (
    types.BuiltinFunctionType, types.MethodDescriptorType, types.WrapperDescriptorType, types.MethodWrapperType,
    types.ClassMethodDescriptorType,
)  # fmt: skip
_BASES = (tuple, list, dict, deque, set, frozenset, bool, int, float, complex, str, bytes)
_ENUM_OWN = words(
    """
    _member_names_ _member_map_ _value2member_map_ _unhashable_values_ _hashable_values_ _member_type_ _use_args_
    _new_member_ _value_repr_ _generate_next_value_ __new__ __new_member__ __reduce_ex__ __repr__ __str__ __format__
    _sort_order_ _flag_mask_ _singles_mask_ _all_bits_ _boundary_ _inverted_ __set_name__
    """
)
#: Library classes that add no state to an object, or whose state has a handler above.
_STATELESS = frozenset(
    (object, *_BASES, bytearray, np.ndarray, defaultdict, OrderedDict, types.SimpleNamespace)
)
_NO_STATE = frozenset(
    ("abc", "typing", "enum", "collections.abc", "_collections_abc", "numbers", "collections")
)
#: Classes with one object each, that stands for itself.
_SENTINELS = frozenset(
    map(type, (dataclasses.MISSING, dataclasses.KW_ONLY, vars(dataclasses)["_HAS_DEFAULT_FACTORY"]))
)
#: Classes of immutable objects that their representation tells apart, named because they may not be loaded. A Decimal is
#: not among them: its operations read the context.
_NAMED_BY_REPR = frozenset((("fractions", "Fraction"), ("torch", "dtype"), ("torch", "memory_format")))


class ObjectWalk(Walk):
    """A walk over everything that is supported."""

    def _class(self, cls: type) -> None:
        name = f"{cls.__module__}.{cls.__qualname__}"
        whose = module_origin(cls.__module__)
        if whose != "user":
            if whose != "ours" and library_name(cls) is None:
                raise Uncacheable(f"the class {name}, whose objects have state that cannot be compared")
            own = (
                [repr(getattr(cls, n)) for n in ("ir", "shape") if hasattr(cls, n)] if whose == "ours" else []
            )
            self.out.append(f"class {name} {own}")
            return
        if not _heap(cls):  # written in C: its name is all there is, and a version of its package
            if library_name(cls) is None:
                raise Uncacheable(f"the class {name}, which is written in C")
            self.out.append(f"class {name}")
            return
        self.out.append(f"class {name} {len(cls.__bases__)}")
        self._all(cls.__bases__)
        if cls.__bases__ != (object,):  # which Python does not let anybody replace
            self.checks.append(("attr", cls, "__bases__", cls.__bases__))
        self.value(type(cls))
        space = Space(f"class {name}", cls, vars(cls))
        self.checks.append(("len", vars(cls), len(vars(cls)), None))
        if issubclass(cls, enum.Enum):
            self._members(cls)
            space.taken.update(_ENUM_OWN)
        for key in tuple(vars(cls)):
            implicit = (key.startswith("__") and key.endswith("__")) or key in _IMPLICIT
            if implicit and key not in _HIDDEN and key not in space.taken:
                self._entry(space, key)
        self._space(space)

    def _entry(self, space: Space, key: str) -> None:
        """An entry of a class that Python itself may read."""
        space.taken.add(key)
        held = space.get(key)
        self.out.append(key)
        self.checks.append(space.check(key, held))
        self.value(held)

    def _members(self, cls: Any) -> None:
        for name, member in cls.__members__.items():
            self.out.append(name)
            self.value(member)

    def other(self, value: Any) -> None:
        """A class, or an object of a class that has no handler of its own."""
        if isinstance(value, type):
            self._class(value)
            return
        cls = type(value)
        if isinstance(value, enum.Enum):
            self.out.append(f"member {value._name_}")
            self.value(cls)
            self.value(value._value_)
            self.checks.append(("key", value.__dict__, "_value_", value._value_))
            self._space(Space("member", value, value.__dict__))
            return
        base = next((b for b in _BASES if isinstance(value, b)), None)
        if base is not None:
            self._derived(base, value)
            self.attributes(value)
            return
        if getattr(cls, "__ww_kernel__", False) and isinstance(
            getattr(value, "__wrapped__", None), types.FunctionType
        ):
            self.out.append("kernel")
            self.checks.append(("attr", value, "__wrapped__", value.__wrapped__))
            self.value(value.__wrapped__)
            self.value(value.attrs)
            return
        whose = module_origin(cls.__module__)
        if whose == "ours":
            self._our_object(value)
        elif whose == "user" and _heap(cls):
            self.out.append("object")
            self.attributes(value)
        elif cls is types.SimpleNamespace:
            self.out.append("namespace")
            self.attributes(value)
        elif cls in _SENTINELS:
            self.out.append(f"sentinel {cls.__qualname__}")
        elif (cls.__module__, cls.__name__) in _NAMED_BY_REPR:
            self.out.append(f"{cls.__module__}.{cls.__name__} {value!r}")
        elif isinstance(value, _typing_classes()):
            self.out.append(f"alias {value!r}")
            self._all(getattr(value, "__args__", ()))
        else:
            raise Uncacheable(
                f"an object of {cls.__module__}.{cls.__qualname__}, whose state cannot be compared"
            )

    def _derived(self, base: Any, value: Any) -> None:
        """The part of an object that belongs to the builtin class which its class derives from."""
        if base is tuple:
            self._tuple(value)
        elif base in (list, deque):
            self._sequence(value)
        elif base is dict:
            self._dict(value)
        elif base in (set, frozenset):
            self._set(value)
        else:
            self.out.append(f"{base.__name__}:{base.__repr__(value)}")

    def attributes(self, value: Any) -> None:
        """The class of an object and the attributes of its own."""
        cls = type(value)
        for base in cls.__mro__:
            if (
                module_origin(base.__module__) != "user"
                and base not in _STATELESS
                and base.__module__ not in _NO_STATE
            ):
                raise Uncacheable(
                    f"an object of {cls.__qualname__}, which derives from {base.__module__}.{base.__qualname__}"
                )
        self.value(cls)
        self.checks.append(("attr", value, "__class__", cls))
        try:
            own = object.__getattribute__(value, "__dict__")
        except AttributeError:
            own = None
        if own is not None:
            if type(own) is not dict:
                raise Uncacheable(f"an object of {cls.__qualname__} with a dictionary of its own kind")
            self.checks.append(("attr", value, "__dict__", own))
            self.checks.append(("len", own, len(own), None))
        space = Space("object", value, own if own is not None else {}, _slots(cls, value))
        fields = getattr(cls, "__dataclass_fields__", None)
        if isinstance(fields, dict):
            for name in fields:
                held = space.get(name)
                if held is not ABSENT:
                    space.taken.add(name)
                    self.out.append(name)
                    self.checks.append(space.check(name, held))
                    self.value(held)
        self._space(space)

    def _our_object(self, value: Any) -> None:
        """An object of this package: data that its attributes hold."""
        cls = type(value)
        if isinstance(getattr(cls, "_v", None), types.MemberDescriptorType):
            raise Uncacheable("a device value that an earlier trace made")
        self.out.append(f"object {cls.__module__}.{cls.__qualname__}")
        held = {**getattr(value, "__dict__", {}), **_slots(cls, value)}
        for name, item in held.items():
            self.out.append(name)
            self.value(item)

    # values with parts that nothing can replace --------------------------------------------------------------------------

    def _method(self, value: types.MethodType) -> None:
        self.out.append("method")
        self.value(value.__self__)
        self.value(value.__func__)

    def _builtin(self, value: Any) -> None:
        name = library_name(value)
        owner = getattr(value, "__self__", None)
        if name is None:
            raise Uncacheable(f"{_called(value)}, whose result may depend on more than its arguments")
        self.out.append(f"builtin {name}")
        if owner is not None and not isinstance(owner, types.ModuleType):
            self.value(owner)

    def _partial(self, value: Any) -> None:
        self.out.append("partial")
        self._all((value.func, value.args, value.keywords))

    def _wrapper(self, value: Any) -> None:
        self.out.append(type(value).__name__)
        self.value(value.__func__)

    def _property(self, value: property) -> None:
        self.out.append("property")
        self._all((value.fget, value.fset, value.fdel))

    def _cached_property(self, value: Any) -> None:
        self.out.append(f"cached_property {value.attrname}")
        self.checks.append(("attr", value, "func", value.func))
        self.value(value.func)

    def _slice(self, value: slice) -> None:
        self.out.append("slice")
        self._all((value.start, value.stop, value.step))

    def _range(self, value: range) -> None:
        self.out.append(f"range {value.start} {value.stop} {value.step}")

    def _descriptor(self, value: Any) -> None:
        self.out.append(f"slot {getattr(value, '__name__', '')}")

    def _field(self, value: Any) -> None:
        """A field of a dataclass."""
        self.out.append(
            f"field {value.name} {value.init} {value.repr} {value.hash} {value.compare} {value.kw_only}"
        )
        for name in ("default", "default_factory"):
            held = getattr(value, name)
            self.checks.append(("attr", value, name, held))
            if held is dataclasses.MISSING:
                self.out.append("missing")
            else:
                self.value(held)
        self._proxy(value.metadata)

    def _getter(self, value: Any) -> None:
        self.out.append("itemgetter")
        self.value(value.__reduce__()[1])

    def _pattern(self, value: Any) -> None:
        self.out.append(f"pattern {value.flags} {value.pattern!r}")

    def _ufunc(self, value: Any) -> None:
        if library_name(value) is None and value.__name__ not in numpy_names():
            raise Uncacheable(f"the ufunc {value.__name__}")
        self.out.append(f"ufunc {value.__name__}")

    def _dispatcher(self, value: Any) -> None:
        name = library_name(value)
        if name is None:
            raise Uncacheable(f"{_called(value)}, whose result may depend on more than its arguments")
        self.out.append(f"function {name}")


def _slots(cls: type, value: Any) -> dict[str, Any]:
    """The slots of an object that hold something."""
    found = {}
    for base in cls.__mro__:
        for name, slot in vars(base).items():
            if type(slot) is types.MemberDescriptorType and name not in ("__dict__", "__weakref__"):
                try:
                    found[name] = slot.__get__(value)
                except AttributeError:
                    continue
    return found


def _heap(cls: type) -> bool:
    """Whether a class was made by a `class` statement (or `type`), so that its entries are what it does."""
    return bool(cls.__flags__ & 1 << 9) and "__module__" in vars(cls)


def _called(value: Any) -> str:
    return f"{getattr(value, '__qualname__', None) or type(value).__name__}()"


ObjectWalk.handlers = {
    tuple: ObjectWalk._tuple,
    list: ObjectWalk._sequence,
    deque: ObjectWalk._sequence,
    dict: ObjectWalk._dict,
    set: ObjectWalk._set,
    frozenset: ObjectWalk._set,
    bytearray: ObjectWalk._bytearray,
    types.MappingProxyType: ObjectWalk._proxy,
    types.ModuleType: ObjectWalk._module,
    types.FunctionType: ObjectWalk.function,
    types.MethodType: ObjectWalk._method,
    functools.partial: ObjectWalk._partial,
    staticmethod: ObjectWalk._wrapper,
    classmethod: ObjectWalk._wrapper,
    property: ObjectWalk._property,
    functools.cached_property: ObjectWalk._cached_property,
    slice: ObjectWalk._slice,
    range: ObjectWalk._range,
    dataclasses.Field: ObjectWalk._field,
    itemgetter: ObjectWalk._getter,
    re.Pattern: ObjectWalk._pattern,
    np.ufunc: ObjectWalk._ufunc,
    type(np.sum): ObjectWalk._dispatcher,
    type(vars(inspect.FullArgSpec)["args"]): ObjectWalk._descriptor,  # a field of a named tuple
    **dict.fromkeys(_DESCRIPTORS, ObjectWalk._descriptor),
    **dict.fromkeys(_METHODS, ObjectWalk._builtin),
}


@functools.cache
def _typing_classes() -> tuple[type, ...]:
    """The classes of generic aliases, unions and type variables; computed at the first of them, since it takes 70 us."""
    return (
        types.GenericAlias, types.UnionType, type(Iterable[int]), type(Callable[[int], int]), type(Optional[int]), TypeVar,  # noqa: UP045
        type(Any),
    )  # fmt: skip
