"""The lowest `.version` that a module can carry, so that the oldest driver that could load it will.

Needs a module that `verify` accepts at some version. Gives `required_version(module)`. Facts about directives
are from the release notes of the PTX ISA (14).
"""

from __future__ import annotations

from ...isa.ptx import NoMatch
from ...isa.ptx.special import special
from ...isa.targets import least_version, nvidia_target
from .module import Directive, Function, Inst, Loc, Module, Operand, Reg, RegDecl, Scope, Statement, Var, Vec
from .operand_check import Misfit, Sign, fit, sign
from .verify import walk

#: Directive of a function -> PTX version.
_DIRECTIVES = {
    "noreturn": (6, 4),
    "explicitcluster": (7, 8),
    "reqnctapercluster": (7, 8),
    "maxclusterrank": (7, 8),
    "blocksareclusters": (9, 0),
    "abi_preserve": (9, 0),
    "abi_preserve_control": (9, 0),
}
_PRAGMAS = {"enable_smem_spilling": (9, 0), "frequency": (9, 0), "used_bytes_mask": (8, 3)}
_LARGE_PARAMETERS = (4096, (8, 1))  # bytes that any version takes, and the one that takes more


def required_version(module: Module) -> tuple[int, int]:
    """The lowest version that has the target, its instructions, registers and directives."""
    target = nvidia_target(module.target[0]).name
    needed = [nvidia_target(target).min_ptx]
    seen: dict[tuple[str, tuple[Sign, ...]], tuple[int, int]] = {}
    specials: set[str] = set()
    for _, names, inst in walk(module):
        key = (inst.op, tuple([sign(o, names.type_of) for o in inst.operands]))
        if key not in seen:
            seen[key] = _instruction(target, *key) or module.version
        _registers(inst.operands, specials)
    needed += seen.values()
    for name in specials:
        row = special(name)
        if row is not None:
            needed.append(least_version(target, (row.requires,)) or (1, 0))
    for item in module.items:
        needed += _item(item)
    return max(needed)


def _instruction(target: str, op: str, signs: tuple[Sign, ...]) -> tuple[int, int] | None:
    """None where the tables do not say: the module's own version has to do."""
    try:
        found = fit(op, signs)
    except NoMatch:
        return None
    return None if isinstance(found, Misfit) else least_version(target, found.requires)


def _registers(operands: tuple[Operand, ...], found: set[str]) -> None:
    for o in operands:
        if isinstance(o, Reg):
            found.add(o.name)
        elif isinstance(o, Vec):
            _registers(o.items, found)


def _item(item: Function | Var | Directive) -> list[tuple[int, int]]:
    if isinstance(item, Directive):
        return [(6, 3)] if item.text.startswith(".alias") else []
    if isinstance(item, Var):
        return [(8, 3)] if item.type == "b128" else []
    needed = [_DIRECTIVES[name] for name, _ in item.directives if name in _DIRECTIVES]
    needed += [v for _, text in item.directives for word, v in _PRAGMAS.items() if word in text]
    if item.kind == "entry" and sum(map(_bytes, item.params)) > _LARGE_PARAMETERS[0]:
        needed.append(_LARGE_PARAMETERS[1])
    return needed + _body(item.body or [])


def _bytes(var: Var) -> int:
    size = int("".join(c for c in var.type.split(".")[-1] if c.isdigit()) or 0) // 8
    for extent in var.dims:
        size *= extent or 1
    return size


def _body(body: list[Statement]) -> list[tuple[int, int]]:
    needed: list[tuple[int, int]] = []
    for s in body:
        if isinstance(s, Inst):
            continue
        if isinstance(s, RegDecl) and s.type == "b128":
            needed.append((8, 3))
        elif isinstance(s, Loc) and s.tail:
            needed.append((7, 2))
        elif isinstance(s, Directive):
            needed += [version for word, version in _PRAGMAS.items() if word in s.text]
        elif isinstance(s, Scope):
            needed += _body(s.body)
    return needed
