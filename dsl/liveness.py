"""Which Python names are live after a statement of a kernel: what a branch or loop has to merge, and no more.

Needs `ast`. Gives `annotate(fn)`, which sets on every `If`/`For`/`While`: `ww_assigned` (names the statement binds),
`ww_live` (names live after it) and on loops `ww_head` (names live at the loop's start); and `changed_in`.
Names that a nested function, lambda or comprehension reads count as live everywhere: they are read at an unknown time.
"""

from __future__ import annotations

import ast
from typing import TypeAlias

Names: TypeAlias = frozenset[str]
NONE: Names = frozenset()


def stored(nodes: list[ast.stmt]) -> set[str]:
    """Names bound in `nodes` (nested functions' bodies excluded)."""
    names: set[str] = set()
    stack: list[ast.AST] = list(nodes)
    while stack:
        node = stack.pop()
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef | ast.ClassDef):
            names.add(node.name)
            continue
        if isinstance(node, ast.Lambda | ast.ListComp | ast.SetComp | ast.DictComp | ast.GeneratorExp):
            continue
        if isinstance(node, ast.Name) and isinstance(node.ctx, ast.Store):
            names.add(node.id)
        if isinstance(node, ast.Import | ast.ImportFrom):
            names.update((a.asname or a.name).partition(".")[0] for a in node.names)
        stack.extend(ast.iter_child_nodes(node))
    return names


def changed_in(top: ast.AST) -> set[str]:
    """Names whose items or attributes the text of `top` stores."""
    return {
        base.id
        for node in ast.walk(top)
        if isinstance(node, ast.Subscript | ast.Attribute) and isinstance(node.ctx, ast.Store)
        if isinstance(base := _base(node), ast.Name)
    }


def _base(node: ast.AST) -> ast.AST:
    while isinstance(node, ast.Subscript | ast.Attribute):
        node = node.value
    return node


def read(node: ast.AST | None) -> set[str]:
    """Names that evaluating `node` reads."""
    if node is None:
        return set()
    return {n.id for n in ast.walk(node) if isinstance(n, ast.Name) and isinstance(n.ctx, ast.Load)}


def _bound(target: ast.AST) -> set[str]:
    """Names that assigning to `target` overwrites entirely."""
    if isinstance(target, ast.Name):
        return {target.id}
    if isinstance(target, ast.Tuple | ast.List):
        return set().union(*(_bound(e) for e in target.elts)) if target.elts else set()
    if isinstance(target, ast.Starred):
        return _bound(target.value)
    return set()


class _Liveness:
    def __init__(self, always: Names) -> None:
        self.always = always

    def block(self, body: list[ast.stmt], out: Names, brk: Names, cont: Names) -> Names:
        for stmt in reversed(body):
            out = self.stmt(stmt, out, brk, cont)
        return out

    def stmt(self, node: ast.stmt, out: Names, brk: Names, cont: Names) -> Names:
        match node:
            case ast.Break():
                return brk
            case ast.Continue():
                return cont
            case ast.Return():
                return frozenset(read(node.value))
            case ast.If():
                self._mark(node, node.body + node.orelse, out)
                then = self.block(node.body, out, brk, cont)
                return then | self.block(node.orelse, out, brk, cont) | read(node.test)
            case ast.While():
                return self._loop(node, frozenset(read(node.test)), set(), out)
            case ast.For():
                return self._loop(node, NONE, _bound(node.target), out) | read(node.iter)
            case ast.With():
                inner = self.block(node.body, out, brk, cont)
                bound = set().union(*(_bound(i.optional_vars) for i in node.items if i.optional_vars))
                return (inner - bound) | set().union(*(read(i.context_expr) for i in node.items))
            case ast.Assign():
                killed = set().union(*(_bound(t) for t in node.targets))
                return (out - killed) | read(node)
            case ast.AnnAssign():
                killed = _bound(node.target) if node.value is not None else set()
                return (out - killed) | read(node.value) | (read(node.target) if not killed else set())
            case ast.AugAssign():
                return out | read(node) | _bound(node.target)
            case ast.FunctionDef():
                return (out - {node.name}) | read(node)
            case _:
                return out | read(node)

    def _mark(self, node: ast.If | ast.For | ast.While, body: list[ast.stmt], out: Names) -> None:
        assigned = frozenset(stored(body))
        node.ww_assigned = sorted(assigned)  # type: ignore[union-attr]
        node.ww_live = out | self.always  # type: ignore[union-attr]

    def _loop(self, node: ast.For | ast.While, test: Names, bound: set[str], out: Names) -> Names:
        self._mark(node, node.body, out)
        head = out | test
        while True:
            inside = self.block(node.body, head, out, head)
            grown = head | (inside - bound)
            if grown == head:
                break
            head = grown
        node.ww_head = head | self.always  # type: ignore[union-attr]
        return head


def _closures(fn: ast.FunctionDef) -> Names:
    """Names read inside nested functions, lambdas and comprehensions."""
    names: set[str] = set()
    for node in ast.walk(fn):
        if node is not fn and isinstance(node, ast.FunctionDef | ast.Lambda):
            names |= read(node)
    return frozenset(names)


def annotate(fn: ast.FunctionDef) -> None:
    """Set `ww_assigned`, `ww_live` and `ww_head` on every control statement of `fn` itself (not of nested functions)."""
    _Liveness(_closures(fn)).block(fn.body, NONE, NONE, NONE)
