"""Calls of intrinsics for tests: a trace without a kernel, values of every type, LLVM IR that calls a row.

Needs a form of the table. Gives `tracing`, `value`, `arguments`, `module`.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from warpwright.codegen.ir.core import Function
from warpwright.dsl.intrinsic import class_for
from warpwright.dsl.trace import Trace, emit1, set_active
from warpwright.isa.amdgcn.notation import Form, Operand
from warpwright.isa.target import Target


@contextmanager
def tracing(target: Target) -> Iterator[Trace]:
    """A kernel under construction for a target; its block is open."""
    trace = Trace(Function("k"), None, target)
    trace.block = trace.new_block("entry")
    before = set_active(trace)
    try:
        yield trace
    finally:
        set_active(before)


def value(type_: str) -> Any:
    """A device value of a row's type."""
    if type_ == "pred":
        return value("u32") == value("u32")
    cls = class_for(type_)
    return cls._wrap(emit1("undef", [], cls.ir))


def constant(o: Operand, chip: str) -> int:
    """A value that an immediate may have: its first."""
    allowed = o.on(chip)
    return allowed[0][0] if allowed else 0


def arguments(form: Form, chip: str) -> list[Any]:
    """Operands that fit a bound form."""
    return [constant(o, chip) if o.immediate else value(o.type) for o in form.sources]


def dotted(form: Form) -> str:
    """The name of a bound form with its overload."""
    return form.name + form.suffix


def module(some: list[Form], chip: str, each: int = 8) -> str:
    """Kernels that load operands, call forms, `each` a kernel, and store the results."""
    declared = sorted({_declaration(f) for f in some})
    kernels = [_kernel(f"k{k}", some[k : k + each], chip) for k in range(0, len(some), each)]
    return 'target triple = "amdgcn-amd-amdhsa"\n' + "\n".join(declared) + "\n" + "".join(kernels)


def _declaration(form: Form) -> str:
    return f"declare {form.ret} @llvm.amdgcn.{dotted(form)}({', '.join(o.llvm for o in form.sources)})"


def _kernel(name: str, some: list[Form], chip: str) -> str:
    body: list[str] = []
    loaded: dict[str, str] = {}
    for i, form in enumerate(some):
        words = []
        for o in form.sources:
            if o.immediate:
                number = constant(o, chip)
                words.append(f"{o.llvm} {('false', 'true')[number] if o.bits == 1 else number}")
                continue
            if o.llvm not in loaded:
                loaded[o.llvm] = _load(body, o.llvm, len(loaded))
            words.append(f"{o.llvm} {loaded[o.llvm]}")
        call = f"call {form.ret} @llvm.amdgcn.{dotted(form)}({', '.join(words)})"
        body.append(f"%r{i} = {call}" if form.results else call)
        for j, o in enumerate(form.results):
            _store(body, form.ret, o.llvm, f"%r{i}", j)
    text = "".join(f"  {line}\n" for line in body)
    return f"define amdgpu_kernel void @{name}(ptr addrspace(1) %in, ptr addrspace(1) %out) {{\n{text}  ret void\n}}\n"


def _load(body: list[str], type_: str, number: int) -> str:
    memory = "i32" if type_ == "i1" else type_
    body.append(f"%m{number} = load {memory}, ptr addrspace(1) %in")
    if type_ != "i1":
        return f"%m{number}"
    body.append(f"%v{number} = icmp eq i32 %m{number}, 0")
    return f"%v{number}"


def _store(body: list[str], ret: str, type_: str, result: str, index: int) -> None:
    if ret[0] == "{":
        body.append(f"{result}_{index} = extractvalue {ret} {result}, {index}")
        result = f"{result}_{index}"
    if type_ == "i1":
        body.append(f"{result}z = zext i1 {result} to i32")
        result, type_ = result + "z", "i32"
    body.append(f"store volatile {type_} {result}, ptr addrspace(1) %out")
