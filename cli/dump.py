"""`warpwright dump FILE[:KERNEL]`: what a kernel becomes, at any stage, for any target.

Needs `files`, `choices`, `runtime.compile`. Gives `dump`. Needs no GPU; a cubin and its machine code need ptxas.
Constexprs come from `--const`, else from their defaults, else from the file's first case of the kernel.
"""

from __future__ import annotations

import json
import math
import re
import sys
from pathlib import Path
from types import ModuleType
from typing import Any

import click
from click.shell_completion import CompletionItem

from ..codegen.diagnostics import Diagnostic
from ..codegen.ir.print import print_function
from ..codegen.passes import named
from ..isa.targets import parse_target
from ..runtime.compile import CompiledKernel
from ..runtime.compile_amd import AmdKernel
from ..runtime.kernel import DEFAULT_TARGET, Kernel, compile
from .choices import CONSTANT, TARGET, Text
from .exits import Failed
from .files import cases, chosen, writable

STAGES = tuple(dict.fromkeys((*CompiledKernel.STAGES, *AmdKernel.STAGES)))
SUFFIXES = {stage: f".{stage}" for stage in STAGES} | {"llvm": ".ll", "amdgcn": ".s", "resources": ".json"}
BINARY = ("cubin", "hsaco")
BLOCKS = (64, 128, 256, 512, 1024)


class EmitType(Text):
    """A stage, or the IR before or after a pass."""

    name = "stage"

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> str:
        if re.fullmatch(r"ir:(before|after)=.*", value):
            passes = ("trace", *(name for name, _ in named()))
            if value.partition("=")[2] not in passes:
                self.fail(
                    f"there is no pass {value.partition('=')[2]!r}; there are {', '.join(passes)}", param, ctx
                )
            return str(value)
        if value not in (*STAGES, "resources"):
            stages = ", ".join((*STAGES, "resources"))
            self.fail(f"{value!r} is not one of {stages}, ir:after=PASS, ir:before=PASS", param, ctx)
        return str(value)

    def shell_complete(
        self, ctx: click.Context, param: click.Parameter, incomplete: str
    ) -> list[CompletionItem]:
        around = [f"ir:{side}={name}" for side in ("after", "before") for name, _ in named()]
        return [CompletionItem(n) for n in (*STAGES, "resources", *around) if n.startswith(incomplete)]


EMIT = EmitType()


@click.command()
@click.argument("file", metavar="FILE[:KERNEL]", type=click.Path())
@click.option(
    "--target", type=TARGET, help="such as sm_80, sm_120a or gfx942 (default: the kernel's own, else sm_90a)"
)
@click.option(
    "--emit",
    type=EMIT,
    help="default: ptx, or amdgcn for an AMD target; resources: registers, shared memory, spills and occupancy as JSON; "
    "ir:after=licm, ir:before=fold.2: the IR around a pass; ir:after=trace: as it was traced",
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
    if emit.startswith("ir:"):
        return around(kernel, target, emit, constexprs)
    done: CompiledKernel = compile(kernel, target, **constexprs)
    if emit == "resources":
        return json.dumps(done.report() | {"occupancy": occupancies(kernel, done)}, indent=2) + "\n"
    if emit not in done.STAGES:
        raise click.UsageError(f"{done.target} has no stage {emit}; it has {', '.join(done.STAGES)}")
    return done.asm[emit]


def around(kernel: Kernel, target: str | None, emit: str, constexprs: dict[str, Any]) -> str:
    """The IR before or after a pass."""
    _, side, name = re.split("[:=]", emit)
    kept: list[tuple[str, str]] = []
    chosen = parse_target(target or (kernel.target.name if kernel.target else DEFAULT_TARGET))
    kernel.stages(
        chosen, kernel.constexprs(constexprs), lambda stage, ir: kept.append((stage, print_function(ir)))
    )
    at = [stage for stage, _ in kept].index(name) - (side == "before")
    if at < 0:
        raise click.UsageError("nothing is before the trace")
    return kept[at][1]


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
        place = out / (name + SUFFIXES[emit.partition(":")[0]]) if folder else out
        place.write_bytes(content.encode() if isinstance(content, str) else content)
        click.echo(f"{name}: {place}", err=True)
