"""What the traced code can name: functions, classes and modules of the user, and the bindings that they hold.

Needs `heap`. Gives `Reach`, which grows as code is traced, and `NAMESPACE`, the kind of a set of bindings (globals that
some code names, class attributes, cells, defaults). A binding is never joined: it has to be the same on every path.
"""

from __future__ import annotations

import functools
import itertools
import sys
import types
from collections.abc import Callable, Iterable, Iterator
from typing import Any

from .heap import MISSING, Kind, is_users

_SKIPPED = frozenset(
    {"__module__", "__doc__", "__annotations__", "__slots__", "__match_args__", "__qualname__"}
    | {
        "__dataclass_fields__",
        "__dataclass_params__",
        "__firstlineno__",
        "__static_attributes__",
        "__weakref__",
    }
    | {"__dict__", "__parameters__", "__orig_bases__", "__abstractmethods__", "_abc_impl", "__hash__"}
    | {"__annotate_func__", "__annotations_cache__", "__type_params__", "__builtins__"}
)


#: What code calls or reads to bind names that it computes: then every name of its modules counts.
_COMPUTED = frozenset({"globals", "setattr", "delattr", "vars", "__dict__", "__setattr__", "exec", "eval"})


class Namespace:
    """Some bindings of `owner`: a module's globals, a class's attributes, a function's cells and defaults."""

    __slots__ = ("get", "label", "owner", "put", "what")

    def __init__(
        self,
        owner: Any,
        what: str,
        label: str,
        get: Callable[[], tuple[tuple[str, ...], tuple[Any, ...]]],
        put: Callable[[dict[str, Any]], None],
    ) -> None:
        self.owner, self.what, self.label, self.get, self.put = owner, what, label, get, put


def _read_names(obj: Namespace) -> tuple[Iterable[Any], tuple[Any, ...], Any]:
    keys, values = obj.get()
    return keys, values, None


def _write_names(obj: Namespace, keys: tuple[Any, ...], values: tuple[Any, ...], sig: Any) -> None:
    obj.put(dict(zip(keys, values)))


NAMESPACE = Kind("namespace", _read_names, _write_names, carried=False)


@functools.lru_cache(maxsize=4096)
def _all_names(code: types.CodeType) -> frozenset[str]:
    """Names of globals and attributes in `code` and the code inside it."""
    found = set(code.co_names)
    # the name in getattr(module, "name")
    found.update(c for c in code.co_consts if isinstance(c, str) and c.isidentifier())
    for const in code.co_consts:
        if isinstance(const, types.CodeType):
            found |= _all_names(const)
    return frozenset(found)


class Reach:
    """The functions, classes and modules that the traced code can name, and the bindings that they hold."""

    def __init__(self) -> None:
        self.seen: dict[int, Any] = {}  # id -> the object, kept alive
        self.names: set[str] = set()
        self.namespaces: list[Namespace] = []
        self.random = False  # whether the generators of Python's and NumPy's modules are among the namespaces
        self.computed = False  # whether code binds names that it computes
        self.whole: set[int] = set()  # ids of the globals all of whose names count
        # id of a module's globals -> the names that code uses of them
        self.globals: dict[int, set[str]] = {}

    def add(self, obj: Any) -> None:
        """Note a function, class or module (once)."""
        if id(obj) in self.seen:
            return
        self.seen[id(obj)] = obj
        if isinstance(obj, types.FunctionType):
            if is_users(obj.__module__):
                self._function(obj)
        elif isinstance(obj, types.ModuleType):
            if is_users(obj.__name__):
                self._module(obj)
        elif isinstance(obj, type) and is_users(obj.__module__):
            self._class(obj)

    def code(self, code: types.CodeType, scope: dict[str, Any]) -> None:
        """Note the globals that `code` names."""
        if id(code) in self.seen:
            return
        self.seen[id(code)] = code
        names = _all_names(code) - _SKIPPED
        self.names |= names
        covered = self.globals.setdefault(id(scope), set())
        if wanted := tuple(sorted(names - covered)):
            covered |= names
            self.namespaces.append(_of_globals(scope, wanted))
        if "random" in names and not self.random:
            self.random = True
            self._generators()
        if names & _COMPUTED:
            self._whole(scope, "")
            if not self.computed:
                self.computed = True
                for module in [m for m in self.seen.values() if isinstance(m, types.ModuleType)]:
                    if is_users(module.__name__):
                        self._whole(vars(module), module.__name__)

    def _whole(self, scope: dict[str, Any], label: str) -> None:
        """All names of a module."""
        if id(scope) in self.whole:
            return
        self.whole.add(id(scope))

        def get() -> tuple[tuple[str, ...], tuple[Any, ...]]:
            found = tuple(n for n in scope if not (n in _SKIPPED or n.startswith("__")))
            return found, tuple(scope[n] for n in found)

        def put(items: dict[str, Any]) -> None:
            for name in (*get()[0], *items):
                _rebind(scope, name, items.get(name, MISSING))

        self.namespaces.append(Namespace(scope, "global variable", label, get, put))

    def _generators(self) -> None:
        """The generators behind the functions of the modules `random` and `numpy.random`."""
        modules = {"random": "_inst", "numpy.random.mtrand": "_rand"}
        found = {n: vars(sys.modules[n])[a] for n, a in modules.items() if n in sys.modules}
        held = tuple(found), tuple(found.values())
        self.namespaces.append(Namespace(found, "module", "", lambda: held, lambda items: None))

    def _function(self, fn: types.FunctionType) -> None:
        self.code(fn.__code__, fn.__globals__)
        cells = fn.__closure__ or ()
        free = fn.__code__.co_freevars

        def get() -> tuple[tuple[str, ...], tuple[Any, ...]]:
            found = [(n, c.cell_contents) for n, c in zip(free, cells) if _filled(c)]
            defaults = [(f"default {i}", v) for i, v in enumerate(fn.__defaults__ or ())]
            keywords = [(f"default {n}", v) for n, v in (fn.__kwdefaults__ or {}).items()]
            attributes = [(f"attribute {n}", v) for n, v in fn.__dict__.items() if n != "__ww_converted__"]
            every = [*found, *defaults, *keywords, *attributes]
            return tuple(n for n, _ in every), tuple(v for _, v in every)

        def put(items: dict[str, Any]) -> None:
            for name, cell in zip(free, cells):
                if name in items and not (_filled(cell) and cell.cell_contents is items[name]):
                    cell.cell_contents = items[name]
            kept = {n.removeprefix("attribute "): v for n, v in items.items() if n.startswith("attribute ")}
            if kept or fn.__dict__:
                marked = {n: v for n, v in fn.__dict__.items() if n == "__ww_converted__"}
                fn.__dict__.clear()
                fn.__dict__.update(kept | marked)

        if cells or fn.__defaults__ or fn.__kwdefaults__ or fn.__dict__:
            self.namespaces.append(Namespace(fn, "variable or attribute", fn.__name__, get, put))

    def _module(self, module: types.ModuleType) -> None:
        scope = vars(module)
        if self.computed:
            self._whole(scope, module.__name__)

        def get() -> tuple[tuple[str, ...], tuple[Any, ...]]:
            found = tuple(n for n in scope if n in self.names and n not in _SKIPPED)
            return found, tuple(scope[n] for n in found)

        def put(items: dict[str, Any]) -> None:
            for name in [n for n in scope if n in self.names and n not in _SKIPPED] + list(items):
                _rebind(scope, name, items.get(name, MISSING))

        self.namespaces.append(Namespace(module, "global variable", module.__name__, get, put))

    def _class(self, cls: type) -> None:
        for value in vars(cls).values():
            for part in _functions_in(value):
                self.add(part)
        for base in cls.__mro__[1:]:
            self.add(base)
        if type(cls) is not type:
            self.add(type(cls))

        def get() -> tuple[tuple[str, ...], tuple[Any, ...]]:
            held = [(n, v) for n, v in vars(cls).items() if n not in _SKIPPED and not _is_member(v)]
            return tuple(n for n, _ in held), tuple(v for _, v in held)

        def put(items: dict[str, Any]) -> None:
            now = dict(zip(*get()))
            for name in now:
                if name not in items:
                    type.__delattr__(cls, name)
            for name, value in items.items():
                if now.get(name, MISSING) is not value:
                    type.__setattr__(cls, name, value)

        self.namespaces.append(Namespace(cls, "class attribute", cls.__name__, get, put))


def _of_globals(scope: dict[str, Any], wanted: tuple[str, ...]) -> Namespace:
    """The bindings of the names `wanted` in a module's globals."""

    def get() -> tuple[tuple[str, ...], tuple[Any, ...]]:
        return wanted, tuple(map(scope.get, wanted, itertools.repeat(MISSING)))

    def put(items: dict[str, Any]) -> None:
        for name, value in items.items():
            _rebind(scope, name, value)

    return Namespace(scope, "global variable", "", get, put)


def _rebind(scope: dict[str, Any], name: str, value: Any) -> None:
    if value is MISSING:
        scope.pop(name, None)
    elif scope.get(name, MISSING) is not value:
        scope[name] = value


def _filled(cell: types.CellType) -> bool:
    try:
        return cell.cell_contents is not MISSING
    except ValueError:
        return False


def _functions_in(value: Any) -> Iterator[types.FunctionType]:
    """The functions behind an attribute of a class."""
    if isinstance(value, types.FunctionType):
        yield value
    elif isinstance(value, staticmethod | classmethod):
        yield from _functions_in(value.__func__)
    elif isinstance(value, property):
        for part in (value.fget, value.fset, value.fdel):
            yield from _functions_in(part)


def _is_member(value: Any) -> bool:
    """Whether an attribute of a class is a method, a descriptor or a slot, and no state."""
    return isinstance(
        value,
        types.FunctionType
        | staticmethod
        | classmethod
        | property
        | types.MemberDescriptorType
        | types.GetSetDescriptorType
        | types.WrapperDescriptorType
        | types.BuiltinFunctionType,
    )
