"""Find what a Python code object can read, from its bytecode: globals, cells, attribute chains, imports.

Needs code objects only. Gives `reads(code)`, a `Reads`: the roots it loads (`globals_`, `cells`), the attribute chains
that start at a root, the roots that it uses in any other way (`wide`), every attribute name, and the first construct
that is not supported (`problem`). Nested functions are included. Postcondition: an instruction that is not listed here
and that refers to a name makes `problem` non-empty, so that a new Python version cannot add an unseen read.
"""

from __future__ import annotations

import marshal
import opcode
import types

_OPS = opcode.opmap


def words(text: str) -> frozenset[str]:
    """The words of a text."""
    return frozenset(text.split())


def _codes(*names: str) -> frozenset[int]:
    """The numbers of the instructions of these names that this Python has."""
    return frozenset(_OPS[n] for n in names if n in _OPS)


_EXTENDED = _OPS["EXTENDED_ARG"]
_GLOBAL = _codes("LOAD_GLOBAL")
_NAME = _codes("LOAD_NAME", "LOAD_FROM_DICT_OR_GLOBALS")
_CELL = _codes("LOAD_DEREF", "LOAD_CLASSDEREF", "LOAD_FROM_DICT_OR_DEREF")
_ATTR = _codes("LOAD_ATTR", "LOAD_METHOD")
_SUPER = _codes("LOAD_SUPER_ATTR", "LOAD_SUPER_METHOD", "LOAD_ZERO_SUPER_ATTR", "LOAD_ZERO_SUPER_METHOD")
_STORE_ATTR = _codes("STORE_ATTR", "DELETE_ATTR")
_LOCAL = _codes("STORE_NAME", "DELETE_NAME")
_IMPORT = _codes("IMPORT_NAME")
_FROM = _codes("IMPORT_FROM")
_SKIPPED = _codes("CACHE", "EXTENDED_ARG", "PUSH_NULL", "NOP")
_LISTED = _GLOBAL | _NAME | _ATTR | _SUPER | _STORE_ATTR | _LOCAL | _IMPORT | _FROM
#: Instructions that refer to a name. All others read constants, local variables or the stack.
_NAMED = frozenset(opcode.hasname)
#: `LOAD_GLOBAL` and (since 3.12) `LOAD_ATTR` keep flags in the low bits of their argument.
_ATTR_SHIFT = 0 if "LOAD_METHOD" in _OPS and _OPS["LOAD_METHOD"] < 256 else 1

#: What the scan does at an instruction, by its number.
_PLAIN, _PASSED, _READS_ATTR, _READS_GLOBAL, _READS_CELL, _REFERS = range(6)
_KINDS = bytearray(256)
for _kind, _numbers in (
    (_REFERS, _NAMED), (_READS_CELL, _CELL), (_READS_GLOBAL, _GLOBAL | _NAME), (_READS_ATTR, _ATTR), (_PASSED, _SKIPPED),
):  # fmt: skip
    for _number in _numbers:
        if _number < 256:  # larger ones exist in the compiler only
            _KINDS[_number] = _kind

#: Attributes with two underscores that lead to nothing but what is fingerprinted anyway.
DUNDERS = words(
    """
    __init__ __new__ __class__ __name__ __qualname__ __module__ __doc__ __len__ __getitem__ __setitem__ __iter__
    __next__ __call__ __enter__ __exit__ __eq__ __ne__ __lt__ __le__ __gt__ __ge__ __hash__ __bool__ __contains__
    __add__ __sub__ __mul__ __floordiv__ __truediv__ __mod__ __neg__ __pos__ __abs__ __and__ __or__ __xor__
    __invert__ __lshift__ __rshift__ __radd__ __rsub__ __rmul__ __iadd__ __isub__ __imul__ __matmul__ __pow__
    __int__ __index__ __float__ __repr__ __str__ __post_init__ __set_name__ __init_subclass__ __mro__ __bases__
    __wrapped__ __defaults__ __kwdefaults__ __func__ __self__ __members__ __copy__ __class_getitem__ __get__ __set__
    __dataclass_fields__ __setattr__ __delattr__ __reversed__ __round__ __divmod__ __trunc__ __floor__ __ceil__
    __sizeof__ __format__ __missing__ __length_hint__ __fspath__ __rfloordiv__ __rtruediv__ __rmod__ __ifloordiv__
    __itruediv__ __imod__ __rpow__ __getnewargs__
    """
)
#: Attributes that read a name which stands in a string.
BY_STRING = frozenset(("format", "format_map"))


class _Found:
    """What a scan has found so far."""

    __slots__ = ("attributes", "cells", "chains", "globals_", "handles", "imports", "problem", "wide")

    def __init__(self) -> None:
        self.globals_: set[str] = set()
        self.cells: set[str] = set()
        self.wide: set[tuple[bool, str]] = set()
        self.chains: set[tuple[bool, str, tuple[str, ...]]] = set()
        self.attributes: set[str] = set()
        self.imports: set[tuple[int, str]] = set()
        self.handles = False  # it catches exceptions: that a name is absent may decide what it does
        self.problem: str | None = None


class Reads:
    """What a code object and the functions inside it can read. `chains`: (is a cell, root, attributes).

    No dataclass: making one takes longer than reading a kernel from the cache.
    """

    __slots__ = (*_Found.__slots__, "digest")

    def __init__(self, found: _Found, digest: bytes) -> None:
        self.globals_ = tuple(sorted(found.globals_))
        self.cells = tuple(sorted(found.cells))
        self.wide = frozenset(found.wide)
        self.chains = tuple(sorted(found.chains))
        self.attributes = frozenset(found.attributes)
        self.imports = tuple(sorted(found.imports))
        self.handles, self.problem = found.handles, found.problem
        self.digest = digest


_known: dict[int, tuple[types.CodeType, Reads]] = {}


def reads(code: types.CodeType) -> Reads:
    """What `code` can read; analysed once."""
    kept = _known.get(id(code))
    if kept is not None and kept[0] is code:
        return kept[1]
    found = _Found()
    _scan(code, found)
    try:
        digest = marshal.dumps(code, 0)
    except ValueError:
        digest, found.problem = b"", f"'{code.co_name}' has constants that no Python source has"
    made = Reads(found, digest)
    _known[id(code)] = (code, made)
    return made


def _scan(code: types.CodeType, found: _Found) -> None:
    """Add the reads of one code object and those inside it."""
    if code.co_exceptiontable:
        found.handles = True
    _scan_instructions(code, found)
    for const in code.co_consts:
        if isinstance(const, types.CodeType):
            _scan(const, found)


def _scan_instructions(code: types.CodeType, found: _Found) -> None:
    names = code.co_names
    raw, extended = code.co_code, 0
    chain: tuple[bool, str, list[str]] | None = None
    for i in range(0, len(raw), 2):
        op = raw[i]
        kind = _KINDS[op]
        arg = raw[i + 1] | extended
        extended = arg << 8 if op == _EXTENDED else 0
        if kind == _PASSED:
            continue
        if kind == _READS_ATTR:
            name = names[arg >> _ATTR_SHIFT]
            _attribute(name, code, found)
            if chain is not None:
                chain[2].append(name)
                continue
        if chain is not None:
            _end(chain, found)
            chain = None
        if kind == _READS_GLOBAL:
            name = names[arg >> 1 if op in _GLOBAL else arg]
            found.globals_.add(name)
            chain = False, name, []
        elif kind == _READS_CELL:
            name = _cell_name(code, arg)
            found.cells.add(name)
            chain = True, name, []
        elif kind == _REFERS:
            _other(op, arg, code, found, i)
    if chain is not None:
        _end(chain, found)


def _end(chain: tuple[bool, str, list[str]], found: _Found) -> None:
    cell, root, attributes = chain
    if attributes:
        found.chains.add((cell, root, tuple(attributes)))
    else:
        found.wide.add((cell, root))


def _attribute(name: str, code: types.CodeType, found: _Found) -> None:
    found.attributes.add(name)
    if name in BY_STRING:
        found.problem = (
            found.problem or f"'{code.co_name}' calls .{name}(), which can read names that stand in a string"
        )
    elif name.startswith("__") and name.endswith("__") and name not in DUNDERS:
        found.problem = found.problem or f"'{code.co_name}' reads {name}"


def _other(op: int, arg: int, code: types.CodeType, found: _Found, at: int) -> None:
    """An instruction with a name that is neither a root nor an attribute that is loaded."""
    names = code.co_names
    if op in _SUPER:
        _attribute(names[arg >> 2], code, found)
    elif op in _STORE_ATTR or op in _FROM:
        _attribute(names[arg], code, found)
    elif op in _IMPORT:
        level = _level(code, at)
        if level is None:
            found.problem = found.problem or f"'{code.co_name}' has an import that cannot be followed"
        else:
            found.imports.add((level, names[arg]))
    elif op not in _LISTED:
        found.problem = (
            found.problem
            or f"'{code.co_name}' contains {opcode.opname[op]} {names[arg >> 1] if arg >> 1 < len(names) else ''}"
        )


def _level(code: types.CodeType, at: int) -> int | None:
    """How many packages up the import at byte `at` starts: the constant that was loaded two instructions before it."""
    raw, extended = code.co_code, 0
    before: list[tuple[int, int]] = []
    for i in range(0, at, 2):
        op, arg = raw[i], raw[i + 1] | extended
        extended = arg << 8 if op == _EXTENDED else 0
        if op not in _SKIPPED:
            before = [*before[-1:], (op, arg)]
    if len(before) < 2:
        return None
    op, arg = before[0]
    if opcode.opname[op] == "LOAD_SMALL_INT":
        return arg
    if opcode.opname[op] != "LOAD_CONST":
        return None
    level = code.co_consts[arg]
    return level if isinstance(level, int) else None


def _cell_name(code: types.CodeType, index: int) -> str:
    """The variable behind index `index` among all local variables (parameters that are cells come with the parameters)."""
    own = [*code.co_varnames, *(n for n in code.co_cellvars if n not in code.co_varnames), *code.co_freevars]
    return own[index]
