"""Find the source of a function that is running, and refuse a source that is not the one it was compiled from.

Needs the standard library's line cache. Gives `definition_of(fn)` (its `def` statement), `carry(file, text)` (a source
that came with a pickle). Invariant: the definition that is traced compiles to the code object of the function: a file
that was edited after its import is used as it was, or refused, and never supplies a new body for old globals.
"""

from __future__ import annotations

import ast
import linecache
import types
from collections.abc import Iterator
from typing import Any

from ..codegen.diagnostics import Location, refuse

#: File -> texts that came with a pickle, newest first.
_carried: dict[str, list[str]] = {}
_Codes = dict[tuple[str, int], list[types.CodeType]]
#: The `def` statements of a file by name and first line, decorators included.
_Definitions = dict[tuple[str, int], ast.FunctionDef]
_parsed: dict[str, list[tuple[list[str], _Definitions, _Codes]]] = {}
#: Versions of one file, and files, that are kept parsed. A notebook has a file for each run of a cell.
_VERSIONS, _FILES = 4, 128


def carry(file: str, text: str) -> None:
    """Remember the text of a file of another process, for the functions that come from there."""
    texts = _carried.setdefault(file, [])
    if text not in texts:
        texts.insert(0, text)
    if not linecache.getlines(file):  # diagnostics print lines from there
        linecache.cache[file] = len(text), None, text.splitlines(keepends=True), file


def definition_of(fn: types.FunctionType) -> ast.FunctionDef | None:
    """The `def` statement of `fn`; None if there is no source. Refuses a source that differs from the running code."""
    code = fn.__code__
    name = code.co_name, code.co_firstlineno
    known = _parsed.pop(code.co_filename, [])
    _parsed[code.co_filename] = known  # the last used one is the last
    if len(_parsed) > _FILES:
        del _parsed[next(iter(_parsed))]
    for _, definitions, codes in known:
        if _contains(codes, fn):
            return definitions.get(name)
    found = False
    for lines in _texts(code.co_filename, fn.__globals__):
        version = next((v for v in known if v[0] == lines), None) or _parse(code.co_filename, lines)
        if version is None:
            continue
        found = True
        if version not in known:
            known.insert(0, version)
            del known[_VERSIONS:]
        if _contains(version[2], fn):
            return version[1].get(name)
    if found:
        refuse(
            f"the source of '{fn.__name__}' is not the source that is running: the file changed after it was imported",
            Location(code.co_filename, code.co_firstlineno),
            expected="the file as it was when Python imported it",
            found="another definition at this line, or none",
            suggestion="import it again: restart Python, or importlib.reload() the module",
        )
    return None


def _texts(file: str, module_globals: dict[str, Any]) -> Iterator[list[str]]:
    """The versions of a file that can be had: as Python remembers it, as it is now, as a pickle brought it."""
    lines = linecache.getlines(file, module_globals)
    if lines:
        yield lines
    linecache.checkcache(file)
    again = linecache.getlines(file, module_globals)
    if again and again != lines:
        yield again
    for text in _carried.get(file, ()):
        yield text.splitlines(keepends=True)


def _parse(file: str, lines: list[str]) -> tuple[list[str], _Definitions, _Codes] | None:
    text = "".join(lines)
    try:
        tree = ast.parse(text, file)
        whole = compile(text, file, "exec", ast.PyCF_ALLOW_TOP_LEVEL_AWAIT, dont_inherit=True)
    except (SyntaxError, ValueError):
        return None
    codes: _Codes = {}
    todo = [whole]
    while todo:
        code = todo.pop()
        codes.setdefault((code.co_name, code.co_firstlineno), []).append(code)
        todo += [c for c in code.co_consts if isinstance(c, types.CodeType)]
    definitions = {
        (node.name, min([node.lineno, *(d.lineno for d in node.decorator_list)])): node
        for node in ast.walk(tree)
        if isinstance(node, ast.FunctionDef)
    }
    return lines, definitions, codes


def _contains(codes: _Codes, fn: types.FunctionType) -> bool:
    """Whether a source has the function's code."""
    code = fn.__code__
    found = codes.get((code.co_name, code.co_firstlineno), ())
    if "@pytest_ar" in fn.__globals__ and found:  # pytest rewrites assertions as it imports
        return any(_asserts(c) or _same(c, code) for c in found)
    return any(_same(c, code) for c in found)


def _asserts(code: types.CodeType) -> bool:
    """Whether a function contains an assertion."""
    names = ("@pytest_ar", "AssertionError")
    nested = any(_asserts(c) for c in code.co_consts if isinstance(c, types.CodeType))
    return nested or any(n in code.co_names for n in names) or "LOAD_ASSERTION_ERROR" in _operations(code)


def _operations(code: types.CodeType) -> set[str]:
    import dis

    return {i.opname for i in dis.get_instructions(code)}


def _same(a: types.CodeType, b: types.CodeType) -> bool:
    """Whether two code objects do the same at the same lines. Flags of `__future__` imports in other cells do not count."""
    if a == b:
        return True
    if len(a.co_consts) != len(b.co_consts):
        return False
    for x, y in zip(a.co_consts, b.co_consts):
        if isinstance(x, types.CodeType) and isinstance(y, types.CodeType):
            if not _same(x, y):
                return False
        elif repr(x) != repr(y) or type(x) is not type(y):
            return False
    fields = (
        "co_code",
        "co_names",
        "co_varnames",
        "co_freevars",
        "co_cellvars",
        "co_exceptiontable",
        "co_firstlineno",
    )
    return all(getattr(a, f) == getattr(b, f) for f in fields) and list(a.co_lines()) == list(b.co_lines())
