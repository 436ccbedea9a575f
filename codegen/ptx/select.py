"""Selection: an IR function becomes a PTX module over virtual registers.

Needs the lowerings and `codegen.ir` (verified, registers promoted). Gives `select(fn, target) -> Module`. Blocks are laid
out in reverse postorder; block parameters are registers, written by parallel moves at the end of each predecessor.
Invariant: the module verifies against the instruction rows, its `.version` the lowest that they and the target need.
"""

from __future__ import annotations

from ...isa.targets import NvidiaTarget
from ...isa.types import Scalar
from ..ir.core import Block, Function, Op, SharedVar, Value, reverse_postorder
from ..ir.types import Pointer, Type, Vector
from . import lower_memory, lower_sync
from .context import PREFIX, Context, Place, float_bits, reg_type
from .lower_arith import LOWER
from .module import Addr, Label, Module, Operand, Reg, RegDecl, Statement, Sym, Var
from .module import Function as PtxFunction
from .shared_layout import SharedLayout, shared_layout
from .tied import dying_ties
from .version import required_version

assert lower_memory and lower_sync  # imported for the lowerings they register

_VPRINTF = PtxFunction(
    "vprintf",
    "func",
    [Var("param", "b64", "vprintf_param_0"), Var("param", "b64", "vprintf_param_1")],
    [Var("param", "b32", "func_retval0")],
    [],
    ("extern",),
    None,
)


def select(fn: Function, target: NvidiaTarget) -> Module:
    """The PTX module of one kernel. Raises CompileError where the target lacks something."""
    ctx = Context(target, fn.name)
    module = Module(target=(target.name,))
    kernel = PtxFunction(fn.name, "entry", directives=_directives(fn, target))
    _declare(ctx, fn, target)
    _count_uses(ctx, fn)
    ctx.dying = dying_ties(fn)
    _params(ctx, fn, kernel)
    _blocks(ctx, fn)
    head = _registers(ctx)
    locals_ = list(ctx.locals)
    if ctx.printf_bytes:
        locals_.append(Var("local", "b8", ctx.printf_buffer, 8, (ctx.printf_bytes,)))
    kernel.body = [*head, *locals_, *ctx.body]
    if ctx.strings:
        module.items.append(_VPRINTF)
    module.items += ctx.globals
    module.items += [Var("global", "b8", name, 1, (len(data),), data) for name, data in ctx.strings.values()]
    module.items.append(kernel)
    module.files = {index: path for path, index in ctx.files.items()}
    module.version = required_version(module)
    return module


def _directives(fn: Function, target: NvidiaTarget) -> list[tuple[str, str]]:
    found = []
    threads = fn.attrs.get("threads")
    if threads is not None:
        dims = (threads, 1, 1) if isinstance(threads, int) else (*threads, 1, 1)[:3]
        found.append(("maxntid", ", ".join(map(str, dims))))
    if fn.attrs.get("min_blocks"):
        found.append(("minnctapersm", str(fn.attrs["min_blocks"])))
    if fn.attrs.get("max_regs"):
        found.append(("maxnreg", str(fn.attrs["max_regs"])))
    if fn.attrs.get("cluster") and target.cluster:
        found.append(("reqnctapercluster", ", ".join(map(str, fn.attrs["cluster"]))))
    return found


def _declare(ctx: Context, fn: Function, target: NvidiaTarget) -> None:
    layout = shared_layout(fn, target)
    if layout.offsets:
        _laid_out(ctx, fn, layout)
    for var in (*(() if layout.offsets else fn.shared), *fn.local_vars, *fn.const_vars):
        name = f"{fn.name}_{var.name}"
        ctx.symbols[var.name] = name
        ctx.alignments[name] = var.align
        if var.dynamic:
            _dynamic(ctx, name, var)
            continue
        if var.init is not None:
            ctx.globals.append(_table(name, var))
            continue
        declared = Var(
            "local" if var in fn.local_vars else "shared", "b8", name, var.align, (max(var.bytes, 1),)
        )
        (ctx.locals if declared.space == "local" else ctx.globals).append(declared)


def _laid_out(ctx: Context, fn: Function, layout: SharedLayout) -> None:
    """All shared arrays in one variable that the launch sizes."""
    name = f"{fn.name}_shared"
    ctx.globals.append(Var("shared", "b8", name, layout.align, (None,), linkage=("extern",)))
    ctx.alignments[name] = layout.align
    for var, offset in layout.offsets.items():
        ctx.symbols[var], ctx.offsets[var] = name, offset


def _table(name: str, var: SharedVar) -> Var:
    """A constant array, as the bit patterns of its elements."""
    elem = var.elem
    assert isinstance(elem, Scalar) and var.init is not None
    if elem.is_float:
        bits = tuple(float_bits(float(v), elem) for v in var.init)
    else:
        bits = tuple(int(v) & ((1 << elem.bits) - 1) for v in var.init)
    return Var("const", f"b{elem.bytes * 8}", name, var.align, (var.count,), bits)


def _dynamic(ctx: Context, name: str, var: SharedVar) -> None:
    ctx.globals.append(Var("shared", "b8", name, max(var.align, 16), (None,), linkage=("extern",)))
    ctx.alignments[name] = max(var.align, 16)


def _count_uses(ctx: Context, fn: Function) -> None:
    uses = ctx.uses
    for op in fn.ops():
        for value in op.operands:
            uses[value] = uses.get(value, 0) + 1
        for _, args in op.succs:
            for value in args:
                uses[value] = uses.get(value, 0) + 1


def _param_type(type_: Type) -> tuple[str, int | None, tuple[int, ...]]:
    """(element type, alignment, dims) of a `.param`."""
    if isinstance(type_, Pointer):
        return ("b8", 64, (128,)) if type_.space == "param" else ("u64", None, ())
    if isinstance(type_, Vector):
        return "b8", min(type_.bytes, 16), (type_.bytes,)
    name = lower_memory.memory_type(type_)  # type: ignore[arg-type]
    return ("u8" if name == "b8" else name), None, ()


def _params(ctx: Context, fn: Function, kernel: PtxFunction) -> None:
    ctx.loc = fn.loc
    for value in fn.params:
        name = f"{fn.name}_{value.name}"
        type_, align, dims = _param_type(value.type)
        kernel.params.append(Var("param", type_, name, align, dims))
        if not ctx.uses.get(value):
            continue
        place = Addr(Sym(name))
        if isinstance(value.type, Pointer):
            _pointer_param(ctx, value, value.type, place)
        elif isinstance(value.type, Vector):
            lower_memory.load_vector(ctx, value, Place(Sym(name)), ".param", "param")
        else:
            ctx.emit(f"ld.param.{type_}", ctx.result(value), place)


def _pointer_param(ctx: Context, value: Value, type_: Pointer, place: Addr) -> None:
    if type_.space == "param":  # a tensor map: what instructions take is its generic address
        held = ctx.fresh("b64")
        ctx.emit("mov.b64", held, Sym(place.base.name))  # type: ignore[union-attr]
        return ctx.emit("cvta.param.u64", ctx.result(value), held)
    if type_.space not in ("global", "const"):
        if reg_type(type_) == "b64":
            return ctx.emit("ld.param.u64", ctx.result(value), place)
        wide = ctx.fresh("b64")
        ctx.emit("ld.param.u64", wide, place)
        return ctx.emit("cvt.u32.u64", ctx.result(value), wide)
    generic = ctx.fresh("b64")
    ctx.emit("ld.param.u64", generic, place)
    ctx.emit(f"cvta.to.{type_.space}.u64", ctx.result(value), generic)


def _registers(ctx: Context) -> list[Statement]:
    """The `.reg` declarations: one range a type, then the named registers."""
    out: list[Statement] = []
    for type_, count in ctx.counts.items():
        out.append(RegDecl(type_, (f"%{PREFIX[type_]}",), count))
    out += [RegDecl(type_, tuple(names)) for type_, names in ctx.named.items()]
    return out


# blocks and edges -------------------------------------------------------------------------------------------------------


def _blocks(ctx: Context, fn: Function) -> None:
    order = reverse_postorder(fn)
    labels = _labels(ctx, order)
    for block in order[1:]:
        for param in block.params:
            ctx.param_registers(param)
    for i, block in enumerate(order):
        following = order[i + 1] if i + 1 < len(order) else None
        if i:
            ctx.body.append(Label(labels[block]))
            ctx.new_line()
        for op in block.ops[:-1]:
            ctx.loc = op.loc
            LOWER[op.name](ctx, op)
        _terminate(ctx, block.terminator, following, labels)


def _labels(ctx: Context, order: list[Block]) -> dict[Block, str]:
    counts: dict[str, int] = {}
    labels = {}
    for block in order:
        base = "".join(c if c.isalnum() or c == "_" else "_" for c in block.name)
        n = counts.get(base, 0)
        counts[base] = n + 1
        labels[block] = f"L_{base}_{n}" if n else f"L_{base}"
    return labels


def _terminate(ctx: Context, op: Op, following: Block | None, labels: dict[Block, str]) -> None:
    ctx.loc = op.loc
    if op.name == "ret":
        return ctx.emit("ret")
    if op.name == "unreachable":
        return ctx.emit("trap")
    if op.name == "br":
        target, args = op.succs[0]
        _moves(ctx, target, args)
        if target is not following:
            ctx.emit("bra.uni" if op.attrs.get("uni") else "bra", Sym(labels[target]))
        return
    _branch(ctx, op, following, labels)


def _branch(ctx: Context, op: Op, following: Block | None, labels: dict[Block, str]) -> None:
    (then, then_args), (other, other_args) = op.succs
    test = op.operands[0]
    if test in ctx.constants:
        target, args = op.succs[0 if ctx.constants[test] else 1]
        _moves(ctx, target, args)
        if target is not following:
            ctx.emit("bra", Sym(labels[target]))
        return
    p = ctx.reg(test).name
    if not then_args and not other_args:
        if then is following:
            return ctx.emit("bra", Sym(labels[other]), guard=(p, True))
        ctx.emit("bra", Sym(labels[then]), guard=(p, False))
        if other is not following:
            ctx.emit("bra", Sym(labels[other]))
        return
    if not then_args:  # the side without moves is taken by the guarded jump
        ctx.emit("bra", Sym(labels[then]), guard=(p, False))
        _moves(ctx, other, other_args)
        if other is not following:
            ctx.emit("bra", Sym(labels[other]))
        return
    skip = labels[other] if not other_args else ctx.edge_label()
    ctx.emit("bra", Sym(skip), guard=(p, True))
    _moves(ctx, then, then_args)
    if then is not following or other_args:
        ctx.emit("bra", Sym(labels[then]))
    if not other_args:
        return
    ctx.body.append(Label(skip))
    ctx.new_line()
    _moves(ctx, other, other_args)
    if other is not following:
        ctx.emit("bra", Sym(labels[other]))


def _moves(ctx: Context, target: Block, args: list[Value]) -> None:
    """Write a block's parameters, all at once: `a, b = b, a` keeps its meaning."""
    pending: dict[Reg, tuple[Operand, str]] = {}
    for param, arg in zip(target.params, args, strict=True):
        for reg, operand, type_ in zip(
            ctx.registers_of(param), ctx.operands_of(arg), ctx.types_of(param), strict=True
        ):
            if operand != reg:
                assert isinstance(reg, Reg)
                pending[reg] = (operand, type_)
    while pending:
        sources = {src for src, _ in pending.values() if isinstance(src, Reg)}
        free = [reg for reg in pending if reg not in sources]
        if free:
            for reg in free:
                operand, type_ = pending.pop(reg)
                ctx.move(reg, operand, type_)
            continue
        reg, (operand, type_) = next(iter(pending.items()))  # a cycle: park one register
        parked = ctx.fresh(type_)
        ctx.move(parked, reg, type_)
        pending = {r: (parked if src == reg else src, t) for r, (src, t) in pending.items()}
