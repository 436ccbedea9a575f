"""What a kernel's code depends on, as one hash, found without tracing it.

Needs code objects. Gives `fingerprint(fn, ...)`, `token(value)`, `package_signature()` and `Uncacheable`. Invariant: two
kernels with one fingerprint trace alike. It covers the files of the kernel and of every helper it reaches (through
globals, closures, defaults, attributes of modules, methods of classes), the values it reads from them, and this
package's own sources. A value that has no faithful text (a generator, an open file) makes a kernel uncacheable. Not seen:
what is read while tracing through `globals()`, `eval`, files or the environment.
"""

from __future__ import annotations

import enum
import functools
import hashlib
import opcode
import os
import sys
import types
from collections import namedtuple
from collections.abc import Iterable
from functools import cache
from typing import Any

import numpy as np

_GLOBAL = opcode.opmap["LOAD_GLOBAL"]
_NAME = opcode.opmap["LOAD_NAME"]
_EXTENDED = opcode.opmap["EXTENDED_ARG"]
_ROOT = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
#: What decides the code that comes out; the rest of the tree (tests, samples) does not.
_DECIDING = (
    "isa",
    "isa/amdgcn",
    "isa/ptx",
    "regalloc",
    "codegen",
    "codegen/budget",
    "codegen/ir",
    "codegen/llvm",
    "codegen/passes",
    "codegen/ptx",
    "dsl",
    "runtime",
)
#: Whose code is named rather than read: Python's own, this package's, NumPy's.
_OURS = tuple(
    os.path.join(_ROOT, d) + os.sep for d in ("isa", "regalloc", "codegen", "dsl", "runtime", "cli")
)
_NUMPY = os.path.dirname(np.__file__) + os.sep
_PYTHON = ("<frozen ", os.path.dirname(os.__file__) + os.sep)
_SITE = tuple(os.sep + d + os.sep for d in ("site-packages", "dist-packages"))
_PLAIN = (type(None), bool, int, float, complex, str, bytes)


#: Descriptors of slots and of named tuples' fields: their names, which count, are beside them.
_SLOTS = (types.MemberDescriptorType, types.GetSetDescriptorType, type(vars(namedtuple("_One", "a"))["a"]))


class Uncacheable(Exception):
    """A kernel depends on something that cannot be told apart by its text."""


@cache
def package_signature() -> str:
    """This package's sources, by path, size and time of change: reading them all would cost more than a warm hit may."""
    parts = []
    for folder in _DECIDING:
        try:
            with os.scandir(os.path.join(_ROOT, folder)) as entries:
                for entry in entries:
                    if entry.name.endswith(".py"):
                        found = entry.stat()
                        parts.append(f"{folder}/{entry.name} {found.st_size} {found.st_mtime_ns}")
        except FileNotFoundError:
            parts.append(f"{folder} is not there")
    return hashlib.sha256("\n".join(sorted(parts)).encode()).hexdigest()


def fingerprint(fn: types.FunctionType, *more: Any) -> str:
    """The hash of `fn`, all it reaches, and the values in `more`. Raises Uncacheable."""
    walk = _Walk()
    parts = [
        package_signature(),
        sys.implementation.cache_tag or "",
        np.__version__,
        walk.token(fn),
        *(walk.token(m) for m in more),
        *walk.sources(),
    ]
    return hashlib.sha256("\0".join(parts).encode("utf-8", "surrogatepass")).hexdigest()


def token(value: Any) -> str:
    """A text that differs where values differ; 1, 1.0 and True have three. Raises Uncacheable."""
    return _Walk().token(value)


class _Walk:
    """One walk over values; what was met before is named by its number, so that cycles end."""

    def __init__(self) -> None:
        self.met: dict[int, tuple[int, Any]] = {}  # keeps the values alive: an id is theirs alone meanwhile
        self.files: set[str] = set()

    def sources(self) -> Iterable[str]:
        """The files that were met, by content."""
        for name in sorted(self.files):
            yield f"{name} {_file_hash(name)}"

    def token(self, value: Any) -> str:
        """The text of a value."""
        kind = type(value)
        if kind in _PLAIN:
            return f"{kind.__name__}:{value!r}"
        known = self.met.get(id(value))
        if known is not None:
            return f"@{known[0]}"
        self.met[id(value)] = (len(self.met), value)
        if isinstance(value, tuple | list | dict | set | frozenset) or (
            isinstance(value, int | float | str | bytes) and not isinstance(value, enum.Enum | np.generic)
        ):
            return self._builtin(value)
        if isinstance(value, np.ndarray | np.generic | np.dtype):
            return self._numpy(value)
        if isinstance(value, types.ModuleType):
            return f"module {value.__name__}"
        if isinstance(value, type | types.GenericAlias):
            return self._class(value)
        return self._callable(value)

    def _builtin(self, value: Any) -> str:
        """A container, or a value of a class that derives from a plain one (a named tuple)."""
        kinds: tuple[Any, ...] = (*_PLAIN, tuple, list, dict, set, frozenset)
        plain = next(t for t in kinds if isinstance(value, t))
        text = plain.__name__ if type(value) is plain else f"{plain.__name__} {self.token(type(value))}"
        if isinstance(value, tuple | list):
            return f"{text}[{','.join(self.token(v) for v in value)}]"
        if isinstance(value, dict):
            return text + "{" + ",".join(f"{self.token(k)}={self.token(v)}" for k, v in value.items()) + "}"
        if isinstance(value, set | frozenset):
            return f"{text}[{','.join(sorted(token(v) for v in value))}]"
        return f"{text}:{plain.__repr__(value)}"

    def _numpy(self, value: Any) -> str:
        if isinstance(value, np.dtype):
            return f"dtype {value.name} {value.str}"
        array = np.asarray(value)
        if array.dtype.hasobject:
            raise Uncacheable(f"an array of objects, shape {array.shape}")
        return f"{type(value).__name__} {array.dtype.name} {array.shape} {hashlib.sha256(array.tobytes()).hexdigest()}"

    def _callable(self, value: Any) -> str:
        if isinstance(value, types.FunctionType):
            return self._function(value)
        if isinstance(value, types.MethodType):
            return f"method {self.token(value.__self__)} {self.token(value.__func__)}"
        if isinstance(
            value, types.BuiltinFunctionType | types.MethodDescriptorType | types.WrapperDescriptorType
        ):
            return f"builtin {value.__qualname__}"
        if isinstance(value, functools.partial):
            return f"partial {self.token(value.func)} {self.token(value.args)} {self.token(value.keywords)}"
        if isinstance(value, staticmethod | classmethod):
            return f"{type(value).__name__} {self.token(value.__func__)}"
        if isinstance(value, property | functools.cached_property):
            return f"property {self.token(value.fget if isinstance(value, property) else value.func)}"
        if isinstance(value, range | slice):
            return repr(value)
        if isinstance(value, np.ufunc):
            return f"ufunc {value.__name__}"
        if isinstance(value, enum.Enum):
            return f"{self.token(type(value))}.{value.name}={self.token(value.value)}"
        if getattr(value, "__ww_kernel__", False):
            return f"kernel {self.token(value.__wrapped__)}"
        return self._object(value)

    def _object(self, value: Any) -> str:
        cls = type(value)
        own = _file_of(cls.__module__)
        if not _is_users(own) and not (own or "").startswith(_OURS):
            raise Uncacheable(f"a {cls.__module__}.{cls.__qualname__}")
        slots = [s for c in cls.__mro__ for s in _slots(c) if hasattr(value, s)]
        held = {**getattr(value, "__dict__", {}), **{s: getattr(value, s) for s in slots}}
        if (
            not held
            and cls.__module__.partition(".")[0] not in ("warpwright",)
            and not hasattr(value, "__dict__")
        ):
            raise Uncacheable(f"a {cls.__module__}.{cls.__qualname__}")
        return f"object {self.token(cls)} {self.token(held)}"

    def _class(self, cls: Any) -> str:
        if not isinstance(cls, type):
            return f"alias {cls!r}"
        name = f"{cls.__module__}.{cls.__qualname__}"
        if not _is_users(_file_of(cls.__module__)):
            return f"class {name}" + (f" {cls.ir!r}" if hasattr(cls, "ir") else "")
        hidden = (
            "__dict__",
            "__weakref__",
            "__doc__",
            "__module__",
            "__static_attributes__",
            "__firstlineno__",
        )
        own = []
        for key, value in vars(cls).items():
            if key in hidden or isinstance(value, _SLOTS):
                continue
            try:
                own.append(f"{key}={self.token(value)}")
            except Uncacheable:
                if not key.startswith("__"):
                    raise
        return f"class {name}({','.join(self.token(b) for b in cls.__bases__)}) {';'.join(own)}"

    def _function(self, fn: types.FunctionType) -> str:
        if not _is_users(fn.__code__.co_filename):
            return f"function {fn.__module__}.{fn.__qualname__}"
        cells = [self._cell(name, cell) for name, cell in zip(fn.__code__.co_freevars, fn.__closure__ or ())]
        used: dict[str, str] = {}
        for name in sorted(_globals_of(fn.__code__)):
            if name in fn.__globals__:
                used[name] = self._global(fn.__globals__[name], fn.__code__)
        extra = getattr(fn, "__wrapped__", None)
        return (
            f"function {fn.__qualname__} {self._code(fn.__code__)} {self.token(fn.__defaults__)}"
            f" {self.token(fn.__kwdefaults__)} {cells} {used} {self.token(extra) if extra is not None else ''}"
        )

    def _cell(self, name: str, cell: Any) -> str:
        try:
            return f"{name}={self.token(cell.cell_contents)}"
        except ValueError:
            return f"{name} is empty"

    def _global(self, value: Any, code: types.CodeType) -> str:
        """A global; of a user's module also the attributes that the code may read from it."""
        text = self.token(value)
        if isinstance(value, types.ModuleType) and _is_users(_file_of(value.__name__)):
            for name in sorted(_names_of(code)):
                held = vars(value).get(name)
                if held is not None:
                    text += f" {name}={self._global(held, code)}"
        return text

    def _code(self, code: types.CodeType) -> str:
        self.files.add(code.co_filename)
        consts = [self._code(c) if isinstance(c, types.CodeType) else self.token(c) for c in code.co_consts]
        fixed = (
            code.co_name,
            code.co_filename,
            code.co_firstlineno,
            code.co_flags,
            code.co_names,
            code.co_varnames,
        )
        free = (code.co_freevars, code.co_cellvars, code.co_argcount, code.co_kwonlyargcount)
        raw = hashlib.sha256(code.co_code + b"\0" + code.co_linetable).hexdigest()
        return f"<{fixed} {free} {raw} {consts}>"


def _slots(cls: type) -> tuple[str, ...]:
    found = vars(cls).get("__slots__", ())
    return (
        (found,)
        if isinstance(found, str)
        else tuple(s for s in found if s not in ("__weakref__", "__dict__"))
    )


def _is_users(file: str | None) -> bool:
    """Whether code of `file` is the user's. Other packages count as the user's: they may change under the same name."""
    if file is None or file.startswith((*_OURS, _NUMPY)):
        return False
    return not file.startswith(_PYTHON) or any(d in file for d in _SITE)


def _file_of(module: str) -> str | None:
    """The file of a loaded module; of one that has none (typed in, executed) its name, of a built-in one None."""
    found = sys.modules.get(module)
    if module in sys.builtin_module_names or module == "builtins":
        return None
    return getattr(found, "__file__", None) or f"<{module}>"


def _globals_of(code: types.CodeType) -> set[str]:
    """Names that the code and the functions inside it read from their module."""
    found: set[str] = set()
    raw, extended = code.co_code, 0
    for i in range(0, len(raw), 2):
        op, arg = raw[i], raw[i + 1] | extended
        extended = arg << 8 if op == _EXTENDED else 0
        if op == _GLOBAL:
            found.add(code.co_names[arg >> 1])
        elif op == _NAME:
            found.add(code.co_names[arg])
    for const in code.co_consts:
        if isinstance(const, types.CodeType):
            found |= _globals_of(const)
    return found


def _names_of(code: types.CodeType) -> set[str]:
    found = set(code.co_names)
    for const in code.co_consts:
        if isinstance(const, types.CodeType):
            found |= _names_of(const)
    return found


def _file_hash(name: str) -> str:
    """A file's content; a notebook cell's or another file that is not on disk is what Python remembers of it."""
    try:
        with open(name, "rb") as f:
            return hashlib.sha256(f.read()).hexdigest()
    except OSError:
        import linecache

        return hashlib.sha256("".join(linecache.getlines(name)).encode()).hexdigest()
