"""Lowering: an IR function becomes a module of LLVM IR for an AMD target.

Needs the lowerings and `codegen.ir` (verified, registers promoted). Gives `select(fn, target) -> LlvmModule`. Blocks
stay blocks, block parameters become phis, a kernel's parameters are its arguments. Invariant: the module verifies;
every instruction has the user's line; hidden arguments are asked for only where they are used.
"""

from __future__ import annotations

import math
from dataclasses import dataclass

from ...isa.amdgcn.targets import AmdTarget
from ...isa.types import Scalar
from ..ir import types as irt
from ..ir.core import Block, Function, Op, SharedVar, Value, predecessors, reverse_postorder
from . import lower_convert, lower_float, lower_integer, lower_memory, lower_sync, lower_warp
from .context import Context
from .lower_sync import PRINT
from .lowering import LOWER
from .types import llvm_type

assert lower_convert and lower_float and lower_integer and lower_memory and lower_warp and lower_sync

TRIPLE = "amdgcn-amd-amdhsa"
#: Code object V5, which ROCm 5.3 and later load.
CODE_OBJECT = 500


@dataclass(frozen=True, slots=True)
class LlvmModule:
    """A kernel as LLVM IR. `formats`: what it prints, by number; where there are any, its last parameter is the buffer."""

    name: str
    text: str
    formats: tuple[str, ...]


def select(fn: Function, target: AmdTarget) -> LlvmModule:
    """The LLVM IR of one kernel. Raises CompileError where the chip lacks something."""
    ctx = Context(target, fn.name)
    threads = fn.attrs.get("threads")
    if threads is not None:
        dims = (threads, 1, 1) if isinstance(threads, int) else (*threads, 1, 1)[:3]
        ctx.threads = (dims[0], dims[1], dims[2])
    _subprogram(ctx, fn)
    _check_shared(ctx, fn)
    head = _variables(ctx, fn)
    body = _blocks(ctx, fn)
    return LlvmModule(fn.name, "\n".join(_module(ctx, fn, head, body)) + "\n", tuple(ctx.formats))


def _module(ctx: Context, fn: Function, head: list[str], body: list[str]) -> list[str]:
    bounds = ""
    if ctx.threads is not None:
        x, y, z = ctx.threads
        bounds = f" !reqd_work_group_size {ctx.metadata.add(f'!{{i32 {x}, i32 {y}, i32 {z}}}')}"
    flags = [
        ctx.metadata.add(f'!{{i32 1, !"amdhsa_code_object_version", i32 {CODE_OBJECT}}}'),
        ctx.metadata.add('!{i32 2, !"Debug Info Version", i32 3}'),
        ctx.metadata.add('!{i32 7, !"Dwarf Version", i32 5}'),
    ]
    params = [f"{llvm_type(p.type)} {ctx.use(p)}" for p in fn.params]
    if ctx.formats:
        params.append(f"ptr addrspace(1) %{PRINT}")
    debug = f" !dbg {ctx.scope}" if ctx.scope else ""
    return [
        f'target triple = "{TRIPLE}"',
        *ctx.globals,
        f"define amdgpu_kernel void @{fn.name}({', '.join(params)}) #0{debug}{bounds} {{",
        *head,
        *body,
        "}",
        *ctx.declared.values(),
        f"attributes #0 = {{ {_attributes(ctx, fn)} }}",
        *([f"!llvm.dbg.cu = !{{{ctx.unit}}}"] if ctx.scope else []),
        f"!llvm.module.flags = !{{{', '.join(flags)}}}",
        *ctx.metadata.lines(),
    ]


def _attributes(ctx: Context, fn: Function) -> str:
    """What the kernel promises and asks for, as the back end reads it."""
    found = {"target-cpu": ctx.target.chip, "uniform-work-group-size": "true"}
    if ctx.target.llvm_features:
        found["target-features"] = ctx.target.llvm_features
    threads = math.prod(ctx.threads) if ctx.threads else ctx.target.threads_per_block
    found["amdgpu-flat-work-group-size"] = f"{threads if ctx.threads else 1},{threads}"
    if "min_blocks" in fn.attrs:
        waves = -(-threads // ctx.target.warp_size) * fn.attrs["min_blocks"]
        found["amdgpu-waves-per-eu"] = str(
            max(1, min(ctx.target.waves_per_simd, -(-waves // ctx.target.simds)))
        )
    if "max_regs" in fn.attrs:
        found["amdgpu-num-vgpr"] = str(fn.attrs["max_regs"])
    return "nounwind " + " ".join(f'"{k}"="{v}"' for k, v in found.items())


def _subprogram(ctx: Context, fn: Function) -> None:
    if not fn.loc.line:
        return
    file = ctx.file(fn.loc.file)
    ctx.unit = ctx.metadata.add(
        f'distinct !DICompileUnit(language: DW_LANG_Python, file: {file}, producer: "warpwright", isOptimized: true, '
        "runtimeVersion: 0, emissionKind: LineTablesOnly)",
        once=False,
    )
    kind = ctx.metadata.add("!DISubroutineType(types: !{})")
    ctx.scope = ctx.metadata.add(
        f'distinct !DISubprogram(name: "{fn.name}", scope: {file}, file: {file}, line: {fn.loc.line}, type: {kind}, '
        f"scopeLine: {fn.loc.line}, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: {ctx.unit})",
        once=False,
    )


# variables --------------------------------------------------------------------------------------------------------------


def _check_shared(ctx: Context, fn: Function) -> None:
    used = sum(v.bytes for v in fn.shared)
    if used > ctx.target.lds:
        ctx.at(fn.loc)
        ctx.refuse(
            f"the kernel's shared arrays take {used} bytes of local memory",
            expected=f"at most {ctx.target.lds} bytes a block on {ctx.target.name}",
            found=", ".join(f"{v.name}: {v.bytes}" for v in fn.shared),
        )


def _variables(ctx: Context, fn: Function) -> list[str]:
    """Module variables for the arrays; what stands at the head of the function."""
    head = ["entry:"]
    for var in fn.shared:
        name = f"@{fn.name}.{var.name}"
        elem = llvm_type(var.elem)
        kind = "external" if var.dynamic else "internal"
        init = "" if var.dynamic else " poison"
        count = 0 if var.dynamic else var.count
        ctx.globals.append(
            f"{name} = {kind} addrspace(3) global [{count} x {elem}]{init}, align {max(var.align, var.elem.bytes)}"
        )
        ctx.variables[var.name] = name
    for var in fn.const_vars:
        name = f"@{fn.name}.{var.name}"
        ctx.globals.append(
            f"{name} = internal addrspace(4) constant {_initial(var)}, align {max(var.align, var.elem.bytes)}"
        )
        ctx.variables[var.name] = name
    for var in fn.local_vars:
        name = ctx.name(var.name)
        head.append(
            f"  {name} = alloca [{var.count} x {llvm_type(var.elem)}], align {max(var.align, 4)}, addrspace(5)"
        )
        ctx.variables[var.name] = name
    return head


def _initial(var: SharedVar) -> str:
    from .types import literal

    elem = llvm_type(var.elem)
    values = ", ".join(f"{elem} {literal(x, var.elem)}" for x in var.init or ())
    return f"[{var.count} x {elem}] [{values}]"


# blocks -----------------------------------------------------------------------------------------------------------------


def _blocks(ctx: Context, fn: Function) -> list[str]:
    order = reverse_postorder(fn)
    labels = {b: f"b{i}" for i, b in enumerate(order)}
    for param in fn.params:
        _check_parameter(ctx, fn, param)
        ctx.hold(param, ctx.name(param.name or "p"))
    for block in order[1:]:
        for param in block.params:
            ctx.hold(param, ctx.name(param.name))
    texts: dict[Block, list[str]] = {}
    last: dict[Block, str] = {}  # the LLVM block in which an IR block ends
    for block in order:
        ctx.lines, ctx.label = [], labels[block]
        for op in block.ops:
            ctx.at(op.loc)
            if op.succs or op.name in ("ret", "unreachable"):
                _terminate(ctx, op, labels)
            else:
                LOWER[op.name](ctx, op)
        texts[block], last[block] = ctx.lines, ctx.label
    preds = predecessors(fn)
    body = [f"  br label %{labels[order[0]]}"]
    for block in order:
        body.append(f"{labels[block]}:")
        if block is not order[0]:
            body += _phis(ctx, block, [p for p in dict.fromkeys(preds[block]) if p in last], last)
        body += texts[block]
    return body


def _check_parameter(ctx: Context, fn: Function, param: Value) -> None:
    if isinstance(param.type, irt.Pointer | irt.Vector) or (
        isinstance(param.type, Scalar) and param.type.kind != "p"
    ):
        return
    ctx.at(fn.loc)
    ctx.lacks(f"parameters of type {param.type}", expected="scalars, vectors and pointers")


def _terminate(ctx: Context, op: Op, labels: dict[Block, str]) -> None:
    if op.name == "ret":
        return ctx.emit("ret void")
    if op.name == "unreachable":
        return ctx.emit("unreachable")
    if op.name == "br":
        return ctx.emit(f"br label %{labels[op.succs[0][0]]}")
    (then, then_args), (other, other_args) = op.succs
    if then is other:
        test = ctx.use(op.operands[0])
        ctx.chosen[op] = [
            ctx.select(test, ctx.type(a), ctx.use(a), ctx.use(b)) for a, b in zip(then_args, other_args)
        ]
        return ctx.emit(f"br label %{labels[then]}")
    ctx.emit(f"br i1 {ctx.use(op.operands[0])}, label %{labels[then]}, label %{labels[other]}")


def _phis(ctx: Context, block: Block, preds: list[Block], last: dict[Block, str]) -> list[str]:
    found = []
    for i, param in enumerate(block.params):
        edges = []
        for pred in preds:
            args = [a[i] for b, a in pred.terminator.succs if b is block]
            chosen = ctx.chosen.get(pred.terminator)
            value = chosen[i] if chosen else ctx.use(args[0])
            edges.append(f"[ {value}, %{last[pred]} ]")
        found.append(f"  {ctx.use(param)} = phi {ctx.type(param)} {', '.join(edges)}")
    return found
