"""A `Module` as PTX text.

Needs a module. Gives `print_module(m) -> str`. Invariant: the same module gives the same bytes, and parsing
them gives a module that prints to the same bytes again.
"""

from __future__ import annotations

import struct
from collections.abc import Iterable

from .module import Directive, Function, Inst, Label, Loc, Module, RegDecl, Scope, Statement, Sym, Var
from .operands import write


def print_module(module: Module) -> str:
    """The whole translation unit, ending with a newline."""
    major, minor = module.version
    out = [
        f".version {major}.{minor}",
        f".target {', '.join(module.target)}",
        f".address_size {module.address_size}",
    ]
    out += [f'.file {index} "{path}"' for index, path in sorted(module.files.items())]
    for item in module.items:
        if isinstance(item, Function):
            out.append("")
            _function(item, out)
        elif isinstance(item, Var):
            out.append(_variable(item) + ";")
        else:
            out.append(_directive(item))
    if module.sections:
        out.append(module.sections.rstrip("\n"))
    return "\n".join(out) + "\n"


def print_function(function: Function) -> str:
    """One function, as it stands in its module."""
    out: list[str] = []
    _function(function, out)
    return "\n".join(out) + "\n"


def print_statement(statement: Statement) -> str:
    """One statement, without indentation."""
    out: list[str] = []
    _body([statement], out, "")
    return "\n".join(out)


def _function(function: Function, out: list[str]) -> None:
    linkage = "".join(f".{word} " for word in function.linkage)
    returns = f"({', '.join(map(_variable, function.returns))}) " if function.returns else ""
    head = f"{linkage}.{function.kind} {returns}{function.name}("
    if function.params:
        out.append(head)
        out.append(",\n".join("    " + _variable(p) for p in function.params))
        out.append(")")
    else:
        out.append(head + ")")
    for name, text in function.directives:
        out.append(f".{name} {text}".rstrip() + (";" if name == "pragma" else ""))
    if function.body is None:
        out[-1] += ";"
        return
    out.append("{")
    _body(function.body, out, "    ")
    out.append("}")


def _body(statements: Iterable[Statement], out: list[str], indent: str) -> None:
    add = out.append
    for s in statements:
        if type(s) is Inst:
            guard = s.guard
            head = f"{indent}@{'!' if guard[1] else ''}{guard[0]} {s.op}" if guard else indent + s.op
            add(f"{head} {', '.join([write(o) for o in s.operands])};" if s.operands else head + ";")
        elif isinstance(s, Label):
            add(f"{s.name}:")
        elif isinstance(s, Loc):
            add(f"{indent}.loc {s.file} {s.line} {s.col}{s.tail}")
        elif isinstance(s, RegDecl):
            add(indent + _registers(s))
        elif isinstance(s, Var):
            add(f"{indent}{_variable(s)};")
        elif isinstance(s, Scope):
            add(indent + "{")
            _body(s.body, out, indent + "    ")
            add(indent + "}")
        elif isinstance(s, Directive):
            add(indent + _directive(s))
        else:
            raise TypeError(f"{s!r} is no statement")


def _directive(directive: Directive) -> str:
    return f"{directive.label}: {directive.text};" if directive.label else f"{directive.text};"


def _registers(decl: RegDecl) -> str:
    type_ = "".join(f".{part}" if i == 0 else f" .{part}" for i, part in enumerate(decl.type.split(".")))
    if decl.count is not None:
        return f".reg {type_} {decl.names[0]}<{decl.count}>;"
    return f".reg {type_} {', '.join(decl.names)};"


def _variable(var: Var) -> str:
    words = [f".{word}" for word in var.linkage]
    words.append(f".{var.space}")
    if var.space != "param":
        words += [f".attribute(.{word})" for word in var.attributes]
    if var.align is not None:
        words.append(f".align {var.align}")
    words += [f".{part}" for part in var.type.split(".")]
    if var.space == "param":
        words += [word if word.startswith(".") else f".{word}" for word in var.attributes]
    name = var.name if var.count is None else f"{var.name}<{var.count}>"
    words.append(name + "".join("[]" if d is None else f"[{d}]" for d in var.dims))
    text = " ".join(words)
    return text if var.init is None else f"{text} = {_initial(var.init, var.type.split('.')[-1])}"


def _initial(value: object, type_: str) -> str:
    if isinstance(value, tuple):
        return "{" + ", ".join([_initial(v, type_) for v in value]) + "}"
    if isinstance(value, Sym):
        return write(value)
    if isinstance(value, float):
        if type_ == "f64":
            return "0d" + struct.pack(">d", value).hex().upper()
        return "0f" + struct.pack(">f", value).hex().upper()
    return str(value)
