"""The register contract of a kernel: options, and a compiled kernel that keeps them.

Needs `codegen.budget`. Gives `OPTIONS`, `checked(name, value)` and `keep(kernel, attrs, target, where)`. Invariant: a
kernel with `spills`, `roles` or `occupancy` is only given to a GPU as a text that ptxas has built within them; without
ptxas it runs on the emulator, with a warning.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

from ..codegen.diagnostics import Diagnostic, Location, refuse
from ..dsl.trace import here

if TYPE_CHECKING:
    from ..codegen.budget.choose import Contract
    from ..isa.amdgcn.targets import AmdTarget
    from ..isa.targets import NvidiaTarget
    from .compile import CompiledKernel
    from .compile_amd import AmdKernel

#: Options of a kernel that are promises about its registers, beside the launch bounds.
OPTIONS = ("spills", "roles", "occupancy")


def checked(name: str, value: Any, attrs: dict[str, Any]) -> Any:
    """The value of a contract option, in a form that compares and hashes."""
    if attrs.get("threads") is None:
        refuse(
            f"{name}= needs a fixed block size",
            here(),
            expected="threads=, with which registers and shared memory are counted",
            found=f"{name}={value!r}",
            suggestion="add threads= to the decorator: @ww.kernel(threads=256, ...)",
        )
    if name == "spills":
        if not isinstance(value, int) or isinstance(value, bool) or value < 0:
            refuse("spills= is a number of bytes", here(), expected="0 or more", found=repr(value))
        return value
    if name == "occupancy":
        return _chosen(value, attrs)
    named = (
        isinstance(value, dict)
        and value
        and all(
            isinstance(r, str) and isinstance(n, int) and not isinstance(n, bool) for r, n in value.items()
        )
    )
    if not named:
        refuse(
            "roles= names the parts of a kernel and their registers",
            here(),
            expected='such as roles={"load": 40, "math": 232}',
            found=repr(value),
        )
    return tuple(value.items())


def _chosen(value: Any, attrs: dict[str, Any]) -> str:
    """The value of `occupancy`."""
    if value != "auto":
        refuse(
            "occupancy= says who chooses it",
            here(),
            expected='"auto"',
            found=repr(value),
            suggestion="a number of blocks is min_blocks=, a number of registers max_regs=",
        )
    given = [n for n in ("max_regs", "min_blocks", "roles") if attrs.get(n) is not None]
    if given:
        refuse(
            'occupancy="auto" chooses the registers',
            here(),
            expected=f"a kernel without {given[0]}=",
            found=f"{given[0]}={attrs[given[0]]!r}",
            suggestion="leave one of the two out",
        )
    return "auto"


def contract_of(attrs: dict[str, Any], dynamic: int = 0, open_ended: bool = False) -> Contract:
    """What a kernel's options promise."""
    from ..codegen.budget.choose import Contract

    # Without threads= a block is the largest there is, as for LLVM, and how many of them fit is not promised.
    threads = attrs.get("threads") or 1024
    blocks = (attrs.get("min_blocks") or 0) if attrs.get("threads") else 0
    block = (threads, 1, 1) if isinstance(threads, int) else (*threads, 1, 1)[:3]
    return Contract(
        block, attrs.get("max_regs") or 0, blocks, attrs.get("spills"), dynamic,
        attrs.get("roles") or (), open_ended,
    )  # fmt: skip


def keep_amd(kernel: AmdKernel, attrs: dict[str, Any], target: AmdTarget, where: Location) -> None:
    """The same for an AMD target, whose registers LLVM gives out. Raises CompileError."""
    from ..codegen.budget.amd import hold_amd

    if attrs.get("roles"):
        refuse(
            "registers do not move between waves on AMD chips",
            where,
            expected="a kernel without roles=",
            found=f"roles= and the target {target.name}",
        )
    contract, reason = contract_of(attrs), ""
    if attrs.get("occupancy"):
        from ..codegen.budget.climb import climb_amd

        climbed = climb_amd(kernel.llvm, kernel.name, target, contract)
        contract, reason = replace(contract, registers=climbed.registers), climbed.reason
    kept = hold_amd(kernel.llvm, kernel.name, target, contract, where, reason)
    kernel.llvm, kernel.budget = kept.text, kept.report
    kernel.found = (*kernel.found, *kept.diagnostics)
    kernel.tell()


def keep(kernel: CompiledKernel, attrs: dict[str, Any], target: NvidiaTarget, where: Location) -> None:
    """Give the kernel the text that holds its contract. Raises CompileError."""
    from ..codegen import tools
    from ..codegen.budget.contract import hold

    contract = contract_of(attrs, kernel.shared_dynamic, ".extern .shared" in kernel.ptx)
    if tools.find("ptxas") is None:
        kernel.unproved = True
        kernel.found = (*kernel.found, _unproved(kernel, contract, target, where))
        kernel.tell()
        return
    climbed = None
    if attrs.get("occupancy"):
        from ..codegen.budget.climb import climb

        climbed = climb(kernel.ptx, kernel.name, target, contract)
        contract = replace(contract, registers=climbed.registers)
    kept = hold(kernel.ptx, kernel.name, target, contract, where, climbed)
    best = kept.choice.best
    assert best.built is not None
    kernel.ptx, kernel.budget = kept.text, kept.report
    if best.ours is not None and best.ours.dynamic:
        kernel.shared_dynamic += best.ours.bytes
    elif best.ours is not None:
        kernel.shared_static += best.ours.bytes
    kernel.cubin_bytes, kernel._resources = best.built.cubin, best.resources
    kernel.assembler = best.built.assembler
    kernel.found = (*kernel.found, *best.built.diagnostics, *kept.diagnostics, *kernel.not_kept())
    kernel.tell()


def _unproved(
    kernel: CompiledKernel, contract: Contract, target: NvidiaTarget, where: Location
) -> Diagnostic:
    """What is known of a promise where ptxas is not here: how many registers are live at once."""
    from ..codegen import tools
    from ..codegen.budget.choose import budget_of
    from ..codegen.budget.holders import pressure_of

    held = pressure_of(kernel.ptx, kernel.name)
    budget, reason = budget_of(target, contract, kernel.shared_static + contract.dynamic)
    doubt = f", at {held.where}: it will spill" if held.peak > budget else ""
    return Diagnostic(
        f"the registers that {kernel.name} promises are not checked: ptxas is not here",
        where,
        "warning",
        found=f"{held.peak} registers live of {budget} ({reason}){doubt}",
        suggestion=f"pip install {tools.PACKAGES['ptxas']}",
    )
