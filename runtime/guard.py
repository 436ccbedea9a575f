"""Notice before a launch that something which a kernel reads has changed, at a few nanoseconds a name.

Needs the checks that `walk` collects. Gives `Guard`: `holds()` is True as long as every check does, and `fast()` is the
same as one generated function. A check is a tuple of a kind and operands; all compare by identity, except for the bytes of
arrays. Invariant: a check that cannot be made (a name that is gone) does not hold.
"""

from __future__ import annotations

import types
from collections.abc import Callable, Sequence
from operator import is_
from typing import Any

#: The value of a name that must not be there.
ABSENT: Any = object()

#: kind -> the expression over the operands a, b, c that holds as long as nothing changed.
_EXPRESSIONS = {
    "key": "{a}[{b}] is {c}",
    "attr": "{a}.{name} is {c}",
    "absent": "{b} not in {a}",
    "len": "__ww_len({a}) == {b}",
    "empty": "not {a}",
    "name": "{b} is {c}",
    "items": "__ww_len({a}) == {b} and __ww_all(__ww_map(__ww_is, {a}, {c}))",
    "values": "__ww_all(__ww_map(__ww_is, {a}.values(), {c}))",
    "iterated": "__ww_iterated({a}, {b}, {c})",
    "array": "{a}.tobytes() == {b} and ({a}.shape, {a}.strides, {a}.dtype, {a}.flags.writeable) == {c}",
    "bytes": "__ww_bytes({a}) == {b}",
}
Check = tuple[Any, ...]


def _key(a: Any, b: Any, c: Any) -> bool:
    return bool(a[b] is c)


def _attr(a: Any, b: str, c: Any) -> bool:
    return getattr(a, b) is c


def _absent(a: Any, b: Any, c: Any) -> bool:
    return bool(b not in a)


def _len(a: Any, b: int, c: Any) -> bool:
    return len(a) == b


def _empty(a: Any, b: Any, c: Any) -> bool:
    return len(a) == 0


def _items(a: Any, b: int, c: Any) -> bool:
    return len(a) == b and all(map(is_, a, c))


def _values(a: Any, b: Any, c: Any) -> bool:
    return all(map(is_, a.values(), c))


def _array(a: Any, b: bytes, c: Any) -> bool:
    return bool(a.tobytes() == b and (a.shape, a.strides, a.dtype, a.flags.writeable) == c)


def _bytes(a: Any, b: bytes, c: Any) -> bool:
    return bytes(a) == b


def _iterated(a: Any, b: Any, c: Any) -> bool:
    found = tuple(b(a))
    return len(found) == len(c) and all(map(is_, found, c))


#: What the expressions call, under names that no user's global has.
_HELPERS = {
    "len": len, "all": all, "map": map, "bytes": bytes, "is": is_, "Exception": Exception, "iterated": _iterated,
}  # fmt: skip
_SLOW: dict[str, Callable[[Any, Any, Any], bool]] = {
    "key": _key, "attr": _attr, "absent": _absent, "len": _len, "empty": _empty, "items": _items, "values": _values,
    "array": _array, "iterated": _iterated, "bytes": _bytes,
}  # fmt: skip


class Guard:
    """The checks of one reading. Generating a function costs 0.3 ms or so: it is made when asked for."""

    __slots__ = ("_fast", "_globals", "_used", "checks")

    #: Launches that are checked one by one before a function is generated.
    PATIENCE = 2

    def __init__(self, globals_: dict[str, Any], checks: Sequence[Check]) -> None:
        self._globals, self.checks = globals_, _distinct(checks)
        self._fast: Callable[[], bool] | None = None
        self._used = 0

    def holds(self) -> bool:
        """Whether nothing changed."""
        if self._fast is not None:
            return bool(self._fast())
        self._used += 1
        try:
            for kind, a, b, c in self.checks:
                if not _SLOW[kind](a, b, c):
                    return False
        except Exception:
            return False
        return True

    def fast(self) -> Callable[[], bool] | None:
        """The checks as one function, after `PATIENCE` uses; None before."""
        if self._fast is None and self._used >= self.PATIENCE:
            self._fast = _generate(self._globals, self.checks)
        return self._fast


def _distinct(checks: Sequence[Check]) -> list[Check]:
    """Without repetitions: a name that two helpers read is checked once."""
    seen: set[Any] = set()
    kept = []
    for check in checks:
        kind, a, b, _ = check
        key = (kind, id(a), b if type(b) is str else id(b))
        if key not in seen:
            seen.add(key)
            kept.append(check)
    return kept


def _generate(globals_: dict[str, Any], checks: Sequence[Check]) -> Callable[[], bool]:
    """A function over the kernel's own globals: a name that is read from there costs what it costs the kernel."""
    values: dict[str, Any] = {"__ww_Exception": Exception}
    tests = []
    for number, (kind, a, b, c) in enumerate(_joined(globals_, checks)):
        own = {"a": (f"__ww_a{number}", a), "b": (f"__ww_b{number}", b), "c": (f"__ww_c{number}", c)}
        text = _EXPRESSIONS[kind]
        literal = type(b) in (int, str)
        words = {mark: name if mark != "b" or not literal else repr(b) for mark, (name, _) in own.items()}
        if kind == "name":
            words["b"] = b
        tests.append(text.format(**words, name=b))
        values.update(
            value for mark, value in own.items() if words[mark] in tests[-1] and words[mark] == value[0]
        )
        values.update({f"__ww_{n}": v for n, v in _HELPERS.items() if f"__ww_{n}" in text})
    made = _constant(tests, values) or _closed(tests, values)
    return types.FunctionType(made.__code__, globals_, "fresh", None, made.__closure__)


def _closed(tests: list[str], values: dict[str, Any]) -> types.FunctionType:
    """The function with its operands in closure cells, which are copied at each call."""
    source = (
        f"def __ww_make({', '.join(values)}):\n def fresh():\n  try:\n   return {' and '.join(tests) or 'True'}\n"
        "  except __ww_Exception:\n   return False\n return fresh\n"
    )
    scope: dict[str, Any] = {}
    exec(compile(source, "<guard>", "exec"), scope)
    made: types.FunctionType = scope["__ww_make"](*values.values())
    return made


def _constant(tests: list[str], values: dict[str, Any]) -> types.FunctionType | None:
    """The function with its operands as constants of its code. Strings and tuples stay in cells, because Python may put
    an equal object in place of such a constant. None if this Python does more with constants than to load them.
    """
    import re
    import warnings

    held = {n: v for n, v in values.items() if type(v) in (str, tuple, frozenset, bytes, int, float, complex)}
    constants = {n: v for n, v in values.items() if n not in held and n != "__ww_Exception"}
    written = [re.sub(r"\b__ww_\w+", lambda m: repr(m[0]) if m[0] in constants else m[0], t) for t in tests]
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", SyntaxWarning)
        made = _closed(written, {**held, "__ww_Exception": Exception})
    code = made.__code__
    if not set(constants) <= {c for c in code.co_consts if type(c) is str}:
        return None
    wanted = tuple(constants[c] if type(c) is str and c in constants else c for c in code.co_consts)
    code = code.replace(co_consts=wanted)
    if not all(map(is_, code.co_consts, wanted)):
        return None
    return types.FunctionType(code, {}, "fresh", None, made.__closure__)


def _joined(globals_: dict[str, Any], checks: Sequence[Check]) -> list[Check]:
    """The checks with those of the kernel's own globals as names. A builtin that no global hides is one name, too."""
    builtins_ = globals_.get("__builtins__")
    builtins_ = vars(builtins_) if isinstance(builtins_, types.ModuleType) else builtins_
    hidden = {b for kind, a, b, _ in checks if kind == "absent" and a is globals_}
    named = {
        b for kind, a, b, _ in checks if kind == "key" and a is builtins_ and b in hidden and loadable(b)
    }
    found = []
    for check in checks:
        kind, a, b, c = check
        if kind == "absent" and a is globals_ and b in named:
            continue
        own = a is globals_ or (a is builtins_ and b in named)
        found.append(("name", a, b, c) if kind == "key" and own and type(b) is str and loadable(b) else check)
    return found


def loadable(name: str) -> bool:
    """Whether a global can be written as a name in a function."""
    from keyword import iskeyword

    return name.isidentifier() and not iskeyword(name) and not name.startswith("__")


#: The guard of code that reads nothing.
ALWAYS = Guard({}, ())
