"""`warpwright dump FILE[:KERNEL]`: what a kernel becomes, at any stage, for any target.

Needs `files`, `choices`, `runtime.compile`. Gives `dump`. Needs no GPU; a cubin and its machine code need ptxas.
Constexprs come from `--const`, else from their defaults, else from the file's first case of the kernel.
"""

from __future__ import annotations

import json
import math
import sys
from pathlib import Path
from types import ModuleType
from typing import Any

import click

from ..codegen.diagnostics import Diagnostic
from ..runtime.compile import CompiledKernel
from ..runtime.compile_amd import AmdKernel
from ..runtime.kernel import Kernel, compile
from .choices import CONSTANT, TARGET
from .exits import Failed
from .files import cases, chosen, writable

STAGES = tuple(dict.fromkeys((*CompiledKernel.STAGES, *AmdKernel.STAGES)))
SUFFIXES = {stage: f".{stage}" for stage in STAGES} | {"llvm": ".ll", "amdgcn": ".s", "resources": ".json"}
BINARY = ("cubin", "hsaco")
BLOCKS = (64, 128, 256, 512, 1024)


@click.command()
@click.argument("file", metavar="FILE[:KERNEL]", type=click.Path())
@click.option(
    "--target", type=TARGET, help="such as sm_80, sm_120a or gfx942 (default: the kernel's own, else sm_90a)"
)
@click.option(
    "--emit",
    type=click.Choice([*STAGES, "resources"]),
    help="default: ptx, or amdgcn for an AMD target; resources: registers, shared memory, spills and occupancy as JSON",
)
@click.option(
    "-o", "out", type=click.Path(path_type=Path), help="a file; a folder where FILE has more kernels"
)
@click.option(
    "--const", "constants", type=CONSTANT, multiple=True, metavar="NAME=VALUE", help="a constexpr's value"
)
def dump(
    file: str, target: str | None, emit: str | None, out: Path | None, constants: tuple[tuple[str, Any], ...]
) -> None:
    """Print a stage of every kernel of FILE, or of one."""
    path, module, found = chosen(file)
    if emit is None:
        emit = "amdgcn" if (target or "").startswith("gfx") else "ptx"
    if emit in BINARY and out is None and (len(found) > 1 or sys.stdout.isatty()):
        raise click.UsageError(f"a {emit} is binary: name a file with -o")
    if len(found) == 1:
        writable(out)
    given = all_constexprs(found, dict(constants), module, path)
    write({n: stage(k, target, emit, given[n]) for n, k in found.items()}, emit, out)


def all_constexprs(
    found: dict[str, Kernel], constants: dict[str, Any], module: ModuleType, path: Path
) -> dict[str, dict[str, Any]]:
    """The constexprs of each kernel; refuses a constant that none of them has."""
    unknown = set(constants) - {p.name for k in found.values() for p in k.signature.constexprs}
    if unknown:
        raise click.UsageError(f"no kernel of {path} has a constexpr {sorted(unknown)[0]!r}")
    return {n: constexprs(k, constants, module, path) for n, k in found.items()}


def constexprs(kernel: Kernel, constants: dict[str, Any], module: ModuleType, path: Path) -> dict[str, Any]:
    """The constexprs that were asked for; those that have no default come from the file's first case of the kernel."""
    own = kernel.signature.constexprs
    given = {p.name: constants[p.name] for p in own if p.name in constants}
    missing = [p.name for p in own if p.default is kernel.signature.MISSING and p.name not in given]
    if missing and hasattr(module, "cases"):
        first = next((c for c in cases(module, path) if c.kernel is kernel), None)
        given |= {n: v for n, v in (first.constexprs if first else {}).items() if n in missing}
    for n in missing:
        if n not in given:
            raise Failed(
                Diagnostic(
                    f"constexpr {n!r} of kernel '{kernel.__name__}' has no value",
                    kernel.location,
                    suggestion=f"give it here: --const {n}=VALUE",
                ).render()
            )
    return given


def stage(kernel: Kernel, target: str | None, emit: str, constexprs: dict[str, Any]) -> str | bytes:
    """One stage of a kernel."""
    done: CompiledKernel = compile(kernel, target, **constexprs)
    if emit == "resources":
        return json.dumps(done.report() | {"occupancy": occupancies(kernel, done)}, indent=2) + "\n"
    if emit not in done.STAGES:
        raise click.UsageError(f"{done.target} has no stage {emit}; it has {', '.join(done.STAGES)}")
    return done.asm[emit]


def occupancies(kernel: Kernel, done: CompiledKernel) -> dict[int, str]:
    """By the threads of a block: those that the kernel declares, else the usual ones."""
    declared = kernel.attrs.get("threads")
    total = math.prod(declared) if isinstance(declared, tuple) else declared
    return {n: str(done.occupancy(n)) for n in ((total,) if total else BLOCKS)}


def write(made: dict[str, str | bytes], emit: str, out: Path | None) -> None:
    """To standard output, a file, or a file a kernel in a folder."""
    if out is None:
        for content in made.values():
            click.echo(
                content.rstrip("\n") if isinstance(content, str) else content, nl=isinstance(content, str)
            )
        return
    folder = len(made) > 1 or out.is_dir()
    if folder:
        out.mkdir(parents=True, exist_ok=True)
    for name, content in made.items():
        place = out / (name + SUFFIXES[emit]) if folder else out
        place.write_bytes(content.encode() if isinstance(content, str) else content)
        click.echo(f"{name}: {place}", err=True)
