"""The AST rewrite: a kernel's Python source becomes Python whose control flow asks `control` what to do.

Needs `liveness`. Gives `convert(fn)`, a function that, when run under a trace, builds IR. Each `if`/`for`/`while` body
becomes a nested function over `nonlocal` variables; `and`/`or`/`not`, ternaries, chained comparisons, `assert`,
`return`, `break`, `continue` and calls go through `control`. Invariant: line and column numbers are the user's, so
tracebacks, Locations and debuggers point into the original file; plain Python values behave as in plain Python.
"""

from __future__ import annotations

import ast
import types
from collections.abc import Callable
from typing import Any

from ..codegen.diagnostics import Location, refuse
from .liveness import annotate, changed_in, stored
from .source import definition_of

RT = "__ww"


class _Rewriter(ast.NodeTransformer):
    """Rewrites one function body; nested functions get a rewriter of their own."""

    def __init__(self, file: str) -> None:
        self.file = file
        self.count = 0

    def fail(self, node: ast.AST, message: str, suggestion: str | None = None) -> Any:
        refuse(message, location(self.file, node), suggestion=suggestion)

    # expressions ------------------------------------------------------------------------------------------------

    def visit_BoolOp(self, node: ast.BoolOp) -> ast.expr:
        name = "and_" if isinstance(node.op, ast.And) else "or_"
        values = [self.visit(v) for v in node.values]
        result = values[-1]
        for value in reversed(values[:-1]):
            result = at(node, call(rt(name), [value, thunk(result)]))
        return result  # type: ignore[no-any-return]

    def visit_UnaryOp(self, node: ast.UnaryOp) -> Any:
        operand = self.visit(node.operand)
        if isinstance(node.op, ast.Not):
            return at(node, call(rt("not_"), [operand]))
        node.operand = operand
        return node

    def visit_IfExp(self, node: ast.IfExp) -> Any:
        parts = [self.visit(node.test), thunk(self.visit(node.body)), thunk(self.visit(node.orelse))]
        return at(node, call(rt("ifexp"), parts))

    def visit_Compare(self, node: ast.Compare) -> ast.expr:
        self.generic_visit(node)
        if len(node.ops) == 1:
            return _identity(node)  # type: ignore[no-any-return]
        tail: ast.expr | None = None
        names = [f"__m{i}" for i in range(len(node.comparators))]
        for i in reversed(range(len(node.ops))):
            left: ast.expr = node.left if i == 0 else ast.Name(names[i - 1], ast.Load())
            last = i == len(node.ops) - 1
            right: ast.expr = node.comparators[i] if last else ast.Name(names[i], ast.Load())
            test: ast.expr = _identity(at(node, ast.Compare(left, [node.ops[i]], [right])))
            if tail is not None:
                test = at(node, call(rt("and_"), [test, thunk(tail)]))
            if not last:  # bind the middle operand once
                inner = lambda_([names[i]], test)
                test = at(node, call(inner, [node.comparators[i]]))
            tail = test
        assert tail is not None
        return tail

    def visit_Call(self, node: ast.Call) -> ast.expr:
        func = node.func
        self.generic_visit(node)
        if isinstance(func, ast.Name) and func.id in ("super", RT):
            return node
        node.func = at(func, call(rt("call"), [node.func]))
        return node

    def visit_NamedExpr(self, node: ast.NamedExpr) -> ast.expr:
        return self.fail(node, "`:=` is not supported in a kernel", "assign on a line of its own")  # type: ignore[no-any-return]

    def visit_Await(self, node: ast.Await) -> ast.expr:
        return self.fail(node, "`await` is not supported in a kernel")  # type: ignore[no-any-return]

    def visit_Yield(self, node: ast.Yield) -> ast.expr:
        return self.fail(node, "a kernel or helper cannot be a generator", "return a list or tuple")  # type: ignore[no-any-return]

    visit_YieldFrom = visit_Yield  # type: ignore[assignment]

    def visit_Attribute(self, node: ast.Attribute) -> ast.expr:
        self.generic_visit(node)
        return _place(node)  # type: ignore[no-any-return]

    def visit_Subscript(self, node: ast.Subscript) -> ast.expr:
        self.generic_visit(node)
        return _place(node)  # type: ignore[no-any-return]

    # simple statements ------------------------------------------------------------------------------------------

    def visit_Assign(self, node: ast.Assign) -> Any:
        self.generic_visit(node)
        if len(node.targets) == 1 and isinstance(node.targets[0], ast.Name):
            node.value = at(node.value, call(rt("named"), [ast.Constant(node.targets[0].id), node.value]))
            return node
        return self._noted(node)

    def _noted(self, node: Any) -> Any:
        """The assignment, after a note of the variables that it binds."""
        names = sorted(stored([node]))
        return (
            [at(node, ast.Expr(call(rt("note"), [ast.Constant(n) for n in names]))), node] if names else node
        )

    def visit_AnnAssign(self, node: ast.AnnAssign) -> Any:
        if node.value is None:
            return at(node, ast.Pass())
        assign = at(node, ast.Assign([node.target], node.value))
        return self.visit_Assign(assign)

    def visit_AugAssign(self, node: ast.AugAssign) -> Any:
        self.generic_visit(node)
        return self._noted(node)

    def visit_Assert(self, node: ast.Assert) -> Any:
        message = self.visit(node.msg) if node.msg else ast.Constant(None)
        text = ast.Constant(ast.unparse(node.test))
        return at(node, ast.Expr(call(rt("assert_"), [thunk(self.visit(node.test)), thunk(message), text])))

    def visit_Delete(self, node: ast.Delete) -> ast.stmt:
        return self.fail(node, "`del` is not supported in a kernel")  # type: ignore[no-any-return]

    def visit_Try(self, node: ast.Try) -> ast.stmt:
        return self.fail(node, "`try` is not supported in a kernel", "device code raises no exceptions")  # type: ignore[no-any-return]

    def visit_Match(self, node: ast.Match) -> ast.stmt:
        return self.fail(node, "`match` is not supported in a kernel", "use if/elif/else")  # type: ignore[no-any-return]

    def visit_Raise(self, node: ast.Raise) -> ast.stmt:
        self.generic_visit(node)
        return node

    def visit_ClassDef(self, node: ast.ClassDef) -> ast.stmt:
        return self.fail(node, "a class cannot be defined in a kernel", "define it outside")  # type: ignore[no-any-return]

    def visit_Global(self, node: ast.Global) -> Any:
        return self.fail(
            node, "`global` is not supported in a kernel", "return the value, or store it in memory"
        )

    def visit_Nonlocal(self, node: ast.Nonlocal) -> ast.stmt:
        return self.fail(node, "`nonlocal` is not supported in a kernel", "return the value instead")  # type: ignore[no-any-return]

    def visit_AsyncFunctionDef(self, node: ast.AsyncFunctionDef) -> ast.stmt:
        return self.fail(node, "an async function cannot be defined in a kernel")  # type: ignore[no-any-return]

    def visit_FunctionDef(self, node: ast.FunctionDef) -> list[ast.stmt]:
        inner = rewrite_function(node, self.file)
        mark = ast.Assign(
            [ast.Name(node.name, ast.Store())], call(rt("mark"), [ast.Name(node.name, ast.Load())])
        )
        return [inner, at(node, mark)]

    def visit_Lambda(self, node: ast.Lambda) -> ast.expr:
        node.body = self.visit(node.body)
        return node

    def visit_Return(self, node: ast.Return) -> list[ast.stmt]:
        value = self.visit(node.value) if node.value else ast.Constant(None)
        return [at(node, ast.Return(call(rt("ret"), [value])))]

    def visit_Break(self, node: ast.Break) -> list[ast.stmt]:
        return [at(node, ast.Return(call(rt("brk"), [])))]

    def visit_Continue(self, node: ast.Continue) -> list[ast.stmt]:
        return [at(node, ast.Return(call(rt("cont"), [])))]

    # compound statements ----------------------------------------------------------------------------------------

    def visit_If(self, node: Any) -> list[ast.stmt]:
        names: list[str] = node.ww_assigned
        tag = self._tag()
        test = self.visit(node.test)
        then = self._body(node, f"__then{tag}", [], node.body, names)
        other = self._body(node, f"__else{tag}", [], node.orelse, names)
        access = self._access(node, tag, names)
        scope = self._scope(tag, names, sorted(node.ww_live))
        run = call(rt("if_"), [test, load(f"__then{tag}"), load(f"__else{tag}"), scope])
        return [then, other, *access, at(node, ast.Expr(at(node.test, run))), *self._after(node)]

    def visit_While(self, node: Any) -> list[ast.stmt]:
        if node.orelse:
            self.fail(node, "`while ... else` is not supported in a kernel")
        names: list[str] = node.ww_assigned
        tag = self._tag()
        test = self.visit(node.test)
        scope = self._loop_scope(node, tag, names)
        body = self._body(node, f"__body{tag}", [], node.body, names)
        access = self._access(node, tag, names)
        forever = ast.Constant(isinstance(node.test, ast.Constant) and node.test.value is True)
        run = call(rt("while_"), [thunk(test), forever, load(f"__body{tag}"), scope])
        return [body, *access, at(node, ast.Expr(at(node.test, run))), *self._after(node)]

    def visit_For(self, node: Any) -> list[ast.stmt]:
        if node.orelse:
            self.fail(node, "`for ... else` is not supported in a kernel")
        names: list[str] = sorted(
            set(node.ww_assigned) | stored([ast.Assign([node.target], ast.Constant(0))])
        )
        tag = self._tag()
        scope = self._loop_scope(node, tag, names)
        iterable = self.visit(node.iter)
        assign = self._bind(node.target, load("__item"))
        body = self._body(node, f"__body{tag}", ["__item"], node.body, names, first=assign)
        access = self._access(node, tag, names)
        run = call(rt("for_"), [iterable, load(f"__body{tag}"), scope])
        return [body, *access, at(node, ast.Expr(at(node.iter, run))), *self._after(node)]

    def visit_With(self, node: ast.With) -> list[ast.stmt]:
        names = sorted(stored([node]))
        tag = self._tag()
        inner: list[ast.stmt] = node.body
        if len(node.items) > 1:  # `with a, b:` is `with a: with b:`
            inner = [at(node, ast.With(node.items[1:], node.body))]
        item = node.items[0]
        manager = self.visit(item.context_expr)
        first = self._bind(item.optional_vars, load("__item")) if item.optional_vars is not None else None
        body = self._body(node, f"__with{tag}", ["__item"], inner, names, first=first)
        run = call(rt("with_"), [manager, load(f"__with{tag}")])
        return [body, at(node, ast.Expr(at(item.context_expr, run))), *self._after(node)]

    def _bind(self, target: ast.expr, value: ast.expr) -> ast.stmt:
        """The assignment of a loop's item, or of what a `with` enters."""
        if isinstance(target, ast.Name):
            value = call(rt("named"), [ast.Constant(target.id), value])
        return at(target, ast.Assign([self.visit(target)], value))  # type: ignore[no-any-return]

    def _loop_scope(self, node: Any, tag: int, names: list[str]) -> ast.expr:
        """Made before the body is rewritten."""
        return self._scope(
            tag, names, sorted(node.ww_live), sorted(node.ww_head), sorted(changed_in(node) - set(names))
        )

    def _scope(self, tag: int, names: list[str], *parts: list[str]) -> ast.expr:
        access = [load(f"__get{tag}"), load(f"__set{tag}")]
        return call(rt("Scope"), [*access, strings(names), *(strings(p) for p in parts)])

    def _tag(self) -> int:
        self.count += 1
        return self.count

    def _body(
        self,
        node: ast.stmt,
        name: str,
        params: list[str],
        body: list[ast.stmt],
        names: list[str],
        first: ast.stmt | None = None,
    ) -> Any:
        stmts: list[ast.stmt] = [ast.Nonlocal(list(names))] if names else []
        if first is not None:
            stmts.append(first)
        for stmt in body:
            stmts += as_list(self.visit(stmt))
        return at(node, function(name, params, stmts or [ast.Pass()]))

    def _access(self, node: ast.stmt, tag: int, names: list[str]) -> list[ast.stmt]:
        get = function(f"__get{tag}", [], [ast.Return(ast.Tuple([load(n) for n in names], ast.Load()))])
        put: list[ast.stmt] = [ast.Pass()]
        if names:
            targets = ast.Tuple([ast.Name(n, ast.Store()) for n in names], ast.Store())
            put = [ast.Nonlocal(list(names)), ast.Assign([targets], load("__v"))]
        return [at(node, get), at(node, function(f"__set{tag}", ["__v"], put))]

    def _after(self, node: ast.stmt) -> list[ast.stmt]:
        """Leave the enclosing body where control cannot come out of `node`."""
        jumps = (ast.Return, ast.Break, ast.Continue)
        if not any(isinstance(n, jumps) for n in ast.walk(node)) and not isinstance(node, ast.While):
            return []
        return [at(node, ast.If(call(rt("dead"), []), [ast.Return(None)], []))]


def rewrite_function(node: ast.FunctionDef, file: str) -> Any:
    """The rewritten definition: decorators, defaults and annotations dropped, locals of control flow pre-bound."""
    annotate(node)
    args = node.args
    params = {a.arg for a in args.posonlyargs + args.args + args.kwonlyargs}
    params |= {a.arg for a in (args.vararg, args.kwarg) if a}
    bound = stored(node.body)
    local = sorted(bound - params)
    rewriter = _Rewriter(file)
    first = node.body[0]
    body: list[ast.stmt] = []
    for stmt in node.body:
        body += as_list(rewriter.visit(stmt))
    head: list[ast.stmt] = [
        at(first, ast.Assign([ast.Name(n, ast.Store())], call(rt("unbound"), [ast.Constant(n)])))
        for n in local
    ]
    for arg in [*args.posonlyargs, *args.args, *args.kwonlyargs, *filter(None, (args.vararg, args.kwarg))]:
        arg.annotation = None
    made = function(node.name, [], head + body)
    made.args = args
    return at(node, made)


def _place(node: Any) -> Any:
    """A target `obj.name` or `obj[key]` whose object is noted as changed."""
    if isinstance(node.ctx, ast.Store):
        node.value = at(node.value, call(rt("place"), [node.value]))
    return node


def _identity(node: Any) -> Any:
    """`a is b` as a question to the runtime: device values have no identity."""
    if isinstance(node.ops[0], ast.Is | ast.IsNot):
        same = ast.Constant(isinstance(node.ops[0], ast.Is))
        return at(node, call(rt("is_"), [node.left, node.comparators[0], same]))
    return node


# small AST builders ---------------------------------------------------------------------------------------------------


def rt(name: str) -> ast.expr:
    return ast.Attribute(load(RT), name, ast.Load())


def load(name: str) -> ast.expr:
    return ast.Name(name, ast.Load())


def call(func: ast.expr, args: list[ast.expr]) -> ast.expr:
    return ast.Call(func, args, [])


def lambda_(params: list[str], body: ast.expr) -> ast.expr:
    return ast.Lambda(ast.arguments([], [ast.arg(p) for p in params], None, [], [], None, []), body)


def thunk(body: ast.expr) -> ast.expr:
    return lambda_([], body)


def strings(names: list[str]) -> ast.expr:
    return ast.Tuple([ast.Constant(n) for n in names], ast.Load())


def function(name: str, params: list[str], body: list[ast.stmt]) -> ast.FunctionDef:
    args = ast.arguments([], [ast.arg(p) for p in params], None, [], [], None, [])
    node = ast.FunctionDef(name=name, args=args, body=body, decorator_list=[], returns=None)
    vars(node)["type_params"] = []  # required from Python 3.12 on
    return node


def as_list(nodes: Any) -> list[ast.stmt]:
    return nodes if isinstance(nodes, list) else [nodes] if nodes is not None else []


def at(where: ast.AST, node: Any) -> Any:
    """`node` with every position it lacks taken from `where`."""
    for child in ast.walk(node):
        if "lineno" in child._attributes and not hasattr(child, "lineno"):
            ast.copy_location(child, where)
    return node


def location(file: str, node: ast.AST) -> Location:
    """The span of an AST node."""
    line, col = getattr(node, "lineno", 0), getattr(node, "col_offset", -1) + 1
    end = getattr(node, "end_col_offset", -1) + 1 if getattr(node, "end_lineno", None) == line else 0
    return Location(file, line, col, end)


# from a function object to its rewritten self ---------------------------------------------------------------------------

#: Rewritten code by the code of the function; as many as `calls` keeps functions.
_codes: dict[tuple[types.CodeType, str], types.CodeType] = {}
_MAX_CODES = 4096


def definition(fn: types.FunctionType) -> ast.FunctionDef:
    """The `def` statement of `fn`. Refuses lambdas and functions whose source cannot be had."""
    code = fn.__code__
    where = Location(code.co_filename, code.co_firstlineno)
    if code.co_name == "<lambda>":
        refuse("a lambda cannot be a kernel", where, suggestion="write it as a def")
    node = definition_of(fn)
    if node is not None:
        return node
    refuse(
        f"the source of '{fn.__name__}' cannot be had, so it cannot be compiled",
        where,
        suggestion="define kernels in a file or a notebook cell, not through exec() or the bare prompt",
    )


def _find_code(code: types.CodeType, name: str) -> types.CodeType | None:
    for const in code.co_consts:
        if isinstance(const, types.CodeType):
            if const.co_name == name:
                return const
            found = _find_code(const, name)
            if found is not None:
                return found
    return None


def _rewritten_code(fn: types.FunctionType) -> types.CodeType:
    done = _codes.get((fn.__code__, fn.__code__.co_filename))
    if done is not None:
        return done
    import copy

    node = copy.deepcopy(definition(fn))
    free = [RT, *fn.__code__.co_freevars]
    made = rewrite_function(node, fn.__code__.co_filename)
    made.name = "__ww_body"  # not the function's own name: that stays a global, which recursion looks up
    # an enclosing function makes the free variables cells of the code object
    keep: list[ast.stmt] = [made, ast.Return(load(made.name))]
    outer = function("__outer", free, keep)
    module = ast.fix_missing_locations(ast.Module([at(node, outer)], []))
    compiled = compile(module, fn.__code__.co_filename, "exec")
    outer_code = _find_code(compiled, "__outer")
    assert outer_code is not None
    code = _find_code(outer_code, made.name)
    assert code is not None
    code = code.replace(co_name=fn.__code__.co_name, co_qualname=fn.__code__.co_qualname)
    if len(_codes) >= _MAX_CODES:
        _codes.clear()
    _codes[fn.__code__, fn.__code__.co_filename] = code
    return code


def convert(fn: types.FunctionType, runtime: Any) -> Callable[..., Any]:
    """`fn` rewritten, sharing its globals, defaults and closure cells; `runtime` answers the `__ww.*` calls."""
    code = _rewritten_code(fn)
    cells = dict(zip(fn.__code__.co_freevars, fn.__closure__ or (), strict=True))
    cells[RT] = types.CellType(runtime)
    try:
        closure = tuple(cells[name] for name in code.co_freevars)
    except KeyError as missing:
        refuse(
            f"cannot find the enclosing variable {missing}", Location(code.co_filename, code.co_firstlineno)
        )
    made = types.FunctionType(code, fn.__globals__, fn.__name__, fn.__defaults__, closure)
    made.__kwdefaults__ = fn.__kwdefaults__
    return made
