"""Walk over what a kernel reads: one text that differs where the values differ, and the checks that notice a change.

Needs `code_reads`, `supported`. Gives `Walk` and `Uncacheable`. A walk appends texts to `out` and checks to `checks`. A
*namespace* (module, class, object, function with attributes) contributes only the names that some code reads;
`finish` follows names that were met late until nothing is new. Invariant: a value of a kind that is not listed here
raises `Uncacheable`. Every object is kept alive by the walk, so that identities stay unique.
"""

from __future__ import annotations

import sys
import types
from collections import OrderedDict, defaultdict, deque
from collections.abc import Callable, Iterable
from typing import Any, ClassVar

import numpy as np

from .code_reads import Reads, reads
from .guard import ABSENT, Check, loadable
from .supported import listed, module_origin, origin

#: Values without parts that a change could reach; their text is exact.
_PLAIN = frozenset((type(None), bool, int, float, complex, str, bytes, type(Ellipsis), type(NotImplemented)))
#: Leaves of one mutable object that are compared before each launch.
LEAVES = 64
#: Containers: their elements are the leaves.
_NESTED = frozenset((tuple, list, dict, deque, defaultdict, OrderedDict))


class Uncacheable(Exception):
    """A kernel depends on something whose state cannot be compared."""


class Walk:
    """One walk over plain values, containers, functions and modules. `value(v)` follows a value, then `finish()`; `out` is
    the text, `checks` what to compare later.
    """

    #: Type -> what follows a value of exactly this type.
    handlers: ClassVar[dict[type, Callable[[Any, Any], None]]] = {}

    def __init__(self) -> None:
        self.out: list[str | bytes] = []
        self.checks: list[Check] = []
        self.large: str | None = None
        self.names: set[str] = set()
        self.absent = False  # some code catches exceptions: that a name is absent may decide what it does
        self._met: dict[int, tuple[int, Any]] = {}
        self._spaces: list[Space] = []
        self._wide: set[int] = set()
        self._leaves: int | None = None  # leaves of the mutable object that the walk is in
        self._files: set[str] = set()

    # results ------------------------------------------------------------------------------------------------------------

    def bytes(self) -> bytes:
        """All texts, with their lengths, so that no two lists of texts have the same bytes."""
        parts = [p if type(p) is bytes else p.encode("utf-8", "surrogatepass") for p in self.out]  # type: ignore[union-attr]
        return b"\0".join([",".join(map(str, map(len, parts))).encode(), *parts])

    def digest(self) -> str:
        """The hash of the texts."""
        try:
            from _blake2 import blake2b
        except ImportError:
            from hashlib import blake2b
        return blake2b(self.bytes(), digest_size=32).hexdigest()

    def finish(self) -> None:
        """Follow every name that some code reads into every namespace that was met."""
        done = 0
        while done != (done := len(self.names) * 100_000 + len(self._spaces)):
            for space in self._spaces:  # grows meanwhile
                self._follow(space)
        if self.absent:
            for space in self._spaces:
                for name in sorted(self.names - space.taken):
                    self.checks.append(space.absent(name))
        for file in sorted(self._files):
            self.out.append(f"file {file} {_file_text(file)}")

    def _follow(self, space: Space) -> None:
        new = self.names - space.taken
        for name in sorted(new & space.keys()):
            space.taken.add(name)
            held = space.get(name)
            if held is ABSENT:
                continue
            self.out.append(f"{space.label}.{name}")
            self.checks.append(space.check(name, held))
            self.value(held)

    # values -------------------------------------------------------------------------------------------------------------

    def value(self, value: Any) -> None:
        """Append the text of a value and of all that it leads to."""
        kind = type(value)
        if self._leaves is not None and kind not in _NESTED:
            self._leaves += 1
        if kind in _PLAIN:
            self.out.append(f"{kind.__name__}:{value!r}")
            return
        known = self._met.get(id(value))
        if known is not None:
            self.out.append(f"@{known[0]}")
            return
        self._met[id(value)] = (len(self._met), value)
        handler = self.handlers.get(kind)
        if handler is not None:
            handler(self, value)
        elif isinstance(value, np.ndarray):
            self._array(value)
        elif isinstance(value, np.generic):
            self._scalar(value)
        elif isinstance(value, np.dtype):
            self._dtype(value)
        else:
            self.other(value)

    def other(self, value: Any) -> None:
        """A value of a kind without a handler."""
        raise Uncacheable(f"a {type(value).__qualname__}")

    def attributes(self, value: Any) -> None:
        """The class of an object and its own attributes."""
        self.other(value)

    def _scalar(self, value: Any) -> None:
        if value.dtype.hasobject:
            raise Uncacheable("a NumPy scalar that holds Python objects")
        self.out.append(f"{type(value).__name__} {value.dtype!r}")
        self.out.append(value.tobytes())

    def _dtype(self, value: Any) -> None:
        fields = [(n, f[1]) for n, f in (value.fields or {}).items()]
        self.out.append(
            f"dtype {value!r} {value.str} {value.itemsize} {value.alignment} {fields} {value.metadata!r}"
        )

    def _array(self, value: Any) -> None:
        """An array by content, layout and, of a subclass, its own attributes."""
        if value.dtype.hasobject or type(value).__module__ == "numpy.ma":
            raise Uncacheable(f"an array of {'objects' if value.dtype.hasobject else 'masked elements'}")
        if isinstance(value, np.memmap):
            raise Uncacheable("a memory-mapped array")
        self.out.append(f"array {value.dtype!r} {value.shape} {value.strides} {value.flags.writeable}")
        raw = value.tobytes()
        self.out.append(raw)
        if type(value) is not np.ndarray:
            self.attributes(value)
        if value.size > LEAVES and (value.flags.writeable or value.base is not None):
            self._too_large(f"an array of {value.size} elements")
        elif value.size <= LEAVES:
            layout = (value.shape, value.strides, value.dtype, value.flags.writeable)
            self.checks.append(("array", value, raw, layout))

    def _too_large(self, what: str) -> None:
        self.large = self.large or what

    # containers ---------------------------------------------------------------------------------------------------------

    def _inside(self, what: str, follow: Callable[[], None]) -> None:
        """Follow the parts of a mutable object; the outermost one counts the leaves."""
        outermost = self._leaves is None
        if self._leaves is None:
            self._leaves = 0
        follow()
        if outermost:
            if self._leaves > LEAVES:
                self._too_large(f"{what} with {self._leaves} leaves")
            self._leaves = None

    def _tuple(self, value: tuple[Any, ...]) -> None:
        self.out.append(f"tuple {len(value)}")
        for item in tuple.__iter__(value):
            self.value(item)

    def _sequence(self, value: Any) -> None:
        base: Any = deque if isinstance(value, deque) else list
        items = tuple(base.__iter__(value))
        extra = f" {value.maxlen}" if base is deque else ""
        self.out.append(f"{base.__name__} {len(items)}{extra}")
        if not items:
            self.checks.append(("empty", value, None, None))
        elif type(value) is base:
            self.checks.append(("items", value, len(items), items))
        else:
            self.checks.append(("iterated", value, base.__iter__, items))
        self._inside(f"a {type(value).__name__}", lambda: self._all(items))

    def _all(self, items: Iterable[Any]) -> None:
        for item in items:
            self.value(item)

    def _dict(self, value: dict[Any, Any]) -> None:
        base: Any = OrderedDict if isinstance(value, OrderedDict) else dict  # the order is of its own
        keys, values = tuple(base.keys(value)), tuple(base.values(value))
        if not keys:
            self.checks.append(("empty", value, None, None))
        elif type(value) is dict:
            self.checks.append(("items", value, len(keys), keys))
            self.checks.append(("values", value, None, values))
        else:
            self.checks.append(("iterated", value, base.keys, keys))
            self.checks.append(("iterated", value, base.values, values))
        self._entries(f"a {type(value).__name__}", keys, values)
        if isinstance(value, defaultdict):
            self.checks.append(("attr", value, "default_factory", value.default_factory))
            self.value(value.default_factory)

    def _proxy(self, value: Any) -> None:
        keys, values = tuple(value), tuple(value.values())
        self.checks.append(("iterated", value, iter, keys))
        self.checks.append(("values", value, None, values))
        self._entries("a mappingproxy", keys, values)

    def _entries(self, what: str, keys: tuple[Any, ...], values: tuple[Any, ...]) -> None:
        self.out.append(f"dict {len(keys)}")

        def follow() -> None:
            leaves = self._leaves
            self._all(keys)
            self._leaves = leaves
            self._all(values)

        self._inside(what, follow)

    def _set(self, value: Any) -> None:
        """A set by its elements, in an order that does not depend on the process."""
        texts = []
        for item in set(value) if isinstance(value, set) else frozenset(value):
            inner = type(self)()
            inner.value(item)
            if inner._spaces or inner.checks:
                raise Uncacheable(f"a {type(value).__name__} that contains a {type(item).__name__}")
            texts.append(inner.digest())
        self.out.append(f"{'frozenset' if isinstance(value, frozenset) else 'set'} {sorted(texts)}")
        if not isinstance(value, frozenset):
            self.checks.append(("iterated", value, set.__iter__, tuple(set.__iter__(value))))
            if self._leaves is not None:
                self._leaves += len(texts)
            elif len(texts) > LEAVES:
                self._too_large(f"a set with {len(texts)} leaves")

    def _bytearray(self, value: bytearray) -> None:
        self.out.append("bytearray")
        self.out.append(bytes(value))
        self.checks.append(("bytes", value, bytes(value), None))
        if len(value) > LEAVES:
            self._too_large(f"a bytearray of {len(value)} bytes")

    # modules, functions, code -------------------------------------------------------------------------------------------

    def _module(self, value: types.ModuleType) -> None:
        """A module that is used as a value: whatever name any code reads may be read from it."""
        self.out.append(f"module {value.__name__}")
        self._space(Space(f"module {value.__name__}", value, vars(value)))
        own = vars(value).get("__getattr__")
        if own is not None and module_origin(value.__name__) == "user":
            self.value(own)

    def _space(self, space: Space) -> None:
        self._spaces.append(space)

    def function(self, fn: types.FunctionType) -> None:
        """A function: a library's by name, anybody else's by its code and all that the code reads."""
        code = fn.__code__
        whose = origin(code.co_filename)
        if whose == "user":
            self._own_function(fn)
            return
        module = str(fn.__globals__.get("__name__"))
        name = f"{module}.{code.co_qualname}"
        if whose != "ours" and listed(module, code.co_qualname) is None:
            raise Uncacheable(f"the function {name}, whose result may depend on more than its arguments")
        self.out.append(f"function {name} {code.co_firstlineno}")
        self._closure(fn, None)
        if fn.__closure__ or "<locals>" in code.co_qualname:
            self.value(fn.__defaults__)
            self.value(fn.__kwdefaults__)

    def _own_function(self, fn: types.FunctionType) -> None:
        code = fn.__code__
        found = reads(code)
        if found.problem is not None:
            raise Uncacheable(found.problem)
        self.out.append(f"function {fn.__module__} {fn.__qualname__} {fn.__name__}")
        self.out.append(found.digest)
        self.checks.append(("attr", fn, "__code__", code))
        if _no_columns(code):
            self._files.add(code.co_filename)
        self.absent = self.absent or found.handles
        for name in ("__defaults__", "__kwdefaults__"):
            held = getattr(fn, name)
            self.value(held)
            if held is not None or found.handles:
                self.checks.append(("attr", fn, name, held))
        self.names |= found.attributes
        if fn.__dict__ or found.handles:
            self._space(Space("function", fn, fn.__dict__))
        self._closure(fn, found)
        self._globals(fn, found)
        self._imports(fn, found)

    def _closure(self, fn: types.FunctionType, found: Reads | None) -> None:
        for name, cell in zip(fn.__code__.co_freevars, fn.__closure__ or ()):
            try:
                held = cell.cell_contents
            except ValueError:
                self.out.append(f"{name} is empty")
                continue
            self.out.append(name)
            self.checks.append(("attr", cell, "cell_contents", held))
            self._root(True, name, held, found)

    def _globals(self, fn: types.FunctionType, found: Reads) -> None:
        space = fn.__globals__
        for name in found.globals_:
            held = space.get(name, ABSENT)
            if held is not ABSENT:
                self.out.append(name)
                self.checks.append(("key", space, name, held))
                self._root(False, name, held, found)
                continue
            self.checks.append(("absent", space, name, None))
            typed: Any = fn  # typeshed has __builtins__ on some Pythons only
            held = typed.__builtins__.get(name, ABSENT)
            self.out.append(f"{name} of Python" if held is not ABSENT else f"{name} is absent")
            if held is not ABSENT:
                self.checks.append(("key", typed.__builtins__, name, held))
                self.value(held)

    def _root(self, cell: bool, name: str, held: Any, found: Reads | None) -> None:
        """The value of a global or cell. Of a module that is only used as `module.name`, just these names count."""
        if type(held) is not types.ModuleType or found is None or (cell, name) in found.wide:
            self.value(held)
            return
        self.out.append(f"module {held.__name__}")
        for is_cell, root, attributes in found.chains:
            if is_cell == cell and root == name:
                self._chain(held, attributes)

    def _chain(self, held: Any, attributes: tuple[str, ...]) -> None:
        for name in attributes:
            if type(held) is not types.ModuleType:
                break
            space = vars(held)
            found = space.get(name, ABSENT)
            if found is ABSENT:
                self.out.append(f"{name} is absent")
                self.checks.append(("absent", space, name, None))
                own = space.get("__getattr__")
                if own is not None and module_origin(held.__name__) == "user":
                    self.checks.append(("key", space, "__getattr__", own))
                    self.value(own)
                return
            self.out.append(f"{held.__name__}.{name}")
            dynamic = (
                "__getattr__" in space
            )  # which keeps Python from making the attribute as cheap as a global
            self.checks.append(("key", space, name, found) if dynamic else ("attr", held, name, found))
            held = found
        self.value(held)

    def _imports(self, fn: types.FunctionType, found: Reads) -> None:
        """Modules that the code imports: those that are loaded count, as values."""
        for level, name in found.imports:
            whole = name
            if level:
                from importlib.util import resolve_name

                try:
                    whole = resolve_name("." * level + name, fn.__globals__.get("__package__") or "")
                except ImportError as error:
                    raise Uncacheable(str(error)) from None
            parts = whole.split(".")
            for count in range(1, len(parts) + 1):
                module = sys.modules.get(".".join(parts[:count]))
                if type(module) is not types.ModuleType:
                    raise Uncacheable(f"the import of {whole}, which is not loaded yet")
                self.checks.append(("key", sys.modules, ".".join(parts[:count]), module))
                self.value(module)


class Space:
    """Names that code may read by attribute: of a module, class, function or object."""

    __slots__ = ("_names", "_slots", "label", "owner", "taken")

    def __init__(self, label: str, owner: Any, names: Any, slots: dict[str, Any] | None = None) -> None:
        self.label, self.owner, self._names, self._slots = label, owner, names, slots or {}
        self.taken: set[str] = set()

    def keys(self) -> set[str]:
        """The names that are there."""
        return {*self._names, *self._slots}

    def get(self, name: str) -> Any:
        """The value of a name."""
        return self._names[name] if name in self._names else self._slots.get(name, ABSENT)

    def check(self, name: str, held: Any) -> Check:
        """That the name still has this value."""
        if name not in self._names:
            return "attr", self.owner, name, held
        # Python remembers where it found an attribute of a class: that is quicker than its dictionary.
        quick = type(self.owner) is type and not hasattr(type(held), "__get__") and loadable(name)
        return ("attr", self.owner, name, held) if quick else ("key", self._names, name, held)

    def absent(self, name: str) -> Check:
        """That the name is still not there."""
        return ("absent", self._names, name, None)


def _no_columns(code: types.CodeType) -> bool:
    """Whether the code object does not determine its source: no columns, or assertions that were removed."""
    return bool(sys.flags.optimize) or next((p[2] for p in code.co_positions() if p[0]), None) is None


def _file_text(name: str) -> str:
    """A file's content; of a notebook cell or another file that is not on disk, what Python remembers of it."""
    try:
        with open(name, encoding="utf-8", errors="surrogateescape") as file:
            return file.read()
    except OSError:
        import linecache

        return "".join(linecache.getlines(name))
