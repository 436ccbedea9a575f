"""`warpwright regs FILE[:KERNEL]`: who holds a kernel's registers, what its budget is, and what one more block would take.

Needs `files`, `choices`, `codegen.budget`, ptxas or LLVM for the figures of the build. Gives `regs`. Invariant: what is
predicted and what ptxas took stand side by side.
"""

from __future__ import annotations

import json
import linecache
import math
from typing import Any

import click

from ..codegen.budget.amd import describe_amd
from ..codegen.budget.choose import Contract
from ..codegen.budget.contract import describe
from ..isa.targets import NvidiaTarget, Target, parse_target
from ..runtime.advice import plain
from ..runtime.compile import CompiledKernel
from ..runtime.compile_amd import AmdKernel
from ..runtime.kernel import Kernel, compile
from .choices import CONSTANT, TARGET
from .dump import constexprs
from .files import chosen

#: The block that occupancy is told for, where a kernel declares none.
THREADS = 256


@click.command()
@click.argument("file", metavar="FILE[:KERNEL]", type=click.Path())
@click.option(
    "--target", type=TARGET, help="such as sm_80 or sm_120a (default: the kernel's own, else sm_90a)"
)
@click.option(
    "--const", "constants", type=CONSTANT, multiple=True, metavar="NAME=VALUE", help="a constexpr's value"
)
@click.option("--json", "as_json", is_flag=True, help="the same as data")
def regs(file: str, target: str | None, constants: tuple[tuple[str, Any], ...], as_json: bool) -> None:
    """Print the register pressure, budget, spills and occupancy of every kernel of FILE, or of one."""
    path, module, found = chosen(file)
    told = {}
    for kernel in found.values():
        done = compile(kernel, target, **constexprs(kernel, dict(constants), module, path))
        told[kernel.__name__] = budget(kernel, done, parse_target(done.target))
    if as_json:
        click.echo(json.dumps(told, indent=2))
    else:
        click.echo("\n\n".join("\n".join([page(n, t), *_said(t)]) for n, t in told.items()))


def budget(kernel: Kernel, done: CompiledKernel, target: Target) -> dict[str, Any]:
    """The report of one kernel as data: of its contract where it has one, else of its bounds."""
    declared = kernel.attrs.get("threads")
    block = (declared, 1, 1) if isinstance(declared, int) else (*(declared or (THREADS,)), 1, 1)[:3]
    contract = Contract(
        block,
        kernel.attrs.get("max_regs") or 0,
        kernel.attrs.get("min_blocks") or 0,
        dynamic=done.shared_dynamic,
    )
    about = {
        "target": done.target, "threads": math.prod(block), "diagnostics": plain(done.diagnostics),
    }  # fmt: skip
    if isinstance(done, AmdKernel):
        r = done.resources
        taken = {"lds": r.lds + done.shared_dynamic, "scratch": r.scratch}
        return {**about, **taken, **(done.budget or describe_amd(done.amd_target, contract, r))}
    assert isinstance(target, NvidiaTarget)
    report = done.budget or describe(done.ptx, done.name, target, contract, done.resources)
    found = {
        "registers": done.resources.registers,
        "local_bytes": done.resources.spill_stores + done.resources.spill_loads,
        "shared": done.resources.shared + done.shared_dynamic,
    }  # fmt: skip
    return {**about, **found, **report}


def _said(t: dict[str, Any]) -> list[str]:
    """What the vendor's compiler reported."""
    found = t["diagnostics"]
    shown = [
        f"    {_line(d['at'])}: {d['message']}" + (f" ({d['found']})" if d["found"] else "") for d in found
    ]
    return ["  reported:", *shown] if found else []


def amd_page(name: str, t: dict[str, Any]) -> str:
    """The report of one kernel for an AMD chip, whose registers LLVM gives out, as text."""
    limits = " and ".join(t["limited_by"])
    lines = [
        f"{name} for {t['target']}, blocks of {t['threads']} threads",
        f"  budget     {t['budget']} vector registers a lane: {t['reason']}",
        f"  LLVM       {t['vgpr']} vector registers, {t['agpr']} of them for accumulation, {t['sgpr']} scalar, "
        f"{t['spill_bytes']} bytes of spills a lane, {t['scratch']} of scratch memory",
        f"  occupancy  {t['waves']} wave{'s' * (t['waves'] != 1)} a SIMD, {t['blocks']} blocks at once, "
        f"limited by {limits}",
    ]
    if t["one_more_wave"] and "VGPRs" in t["limited_by"]:
        lines.append(f"             one more wave wants at most {t['one_more_wave']} vector registers")
    if "local memory" in t["limited_by"]:
        lines.append(f"             local memory: {t['lds']} bytes a block")
    if len(t["tried"]) > 1:
        lines.append("  tried:")
        lines += [
            f"    {c['kind']:25} {c['spill_bytes']:6} bytes spilled, {c['vgpr']} vector registers"
            f"{'  <- taken' * (c['kind'] == t['chosen'])}"
            for c in t["tried"]
        ]
    return "\n".join(lines)


def page(name: str, t: dict[str, Any]) -> str:
    """The report of one kernel as text."""
    if "vgpr" in t:
        return amd_page(name, t)
    blocks, warps = t["blocks"], t["blocks"] * -(-t["threads"] // 32)
    limits = " and ".join(t["limited_by"])
    lines = [
        f"{name} for {t['target']}, blocks of {t['threads']} threads",
        f"  budget     {t['budget']} registers a thread: {t['reason']}",
        f"  pressure   {t['peak']} registers and {t['predicates']} predicates live at {t['peak_at']}",
        f"  predicted  {t['predicted']} registers, if there were no bound",
        f"  ptxas      {t['registers']} registers, {t['local_bytes']} bytes of spills to local memory",
        f"  occupancy  {blocks} block{'s' * (blocks != 1)}, {warps} warps an SM, limited by {limits}",
    ]
    if t["one_more_block"]:
        lines.append(f"             one more block wants at most {t['one_more_block']} registers")
    if t["limited_by"] == ["shared memory"]:
        lines.append(f"             shared memory: {t['shared']} bytes a block")
    lines.append("  live at the peak, by the line that made it:")
    lines += [f"    {h['registers']:4}  {_line(h['at'])}" for h in t["holders"][:12]]
    lines.append("  by block of code (loops around it, most live):")
    lines += [f"    {'  ' * b['depth']}{b['most']:4}  {_line(b['at'])}" for b in _busiest(t["pressure"])]
    if t["ties"]:
        lines.append(f"  {t['ties']} operands are updated in place")
    if t["spills"]:
        lines += _spills(t["spills"], t["moves"])
    if len(t["tried"]) > 1:
        wide = max(len(c["kind"]) for c in t["tried"])
        lines.append("  tried:")
        lines += [
            f"    {c['kind']:{wide}} {c['local_bytes']:6} bytes local, {c['registers']} registers, "
            f"{c['shared']} bytes shared, {c['blocks']} blocks{_mark(c, t['chosen'])}"
            for c in t["tried"]
        ]
    return "\n".join(lines)


def _mark(tried: dict[str, Any], chosen: str) -> str:
    """Which way was taken, and what its proof found wrong with one."""
    if "fault" in tried:
        return f"  wrong: {tried['fault']}"
    return "  <- taken" if tried["kind"] == chosen else ""


#: What was done with registers of a kind.
KINDS = {"slot": "stored and reloaded", "base": "stored for others", "again": "computed again"}


def _spills(spills: list[dict[str, Any]], moves: int) -> list[str]:
    """By kind and by the line that made the values, those first that move most."""
    rows: dict[tuple[str, str | None], list[dict[str, Any]]] = {}
    for s in spills:
        file, _, place = (s["at"] or "").rpartition("/")
        at = "/".join(filter(None, (file, ":".join(place.split(":")[:2])))) if s["at"] else None
        rows.setdefault((s["kind"], at), []).append(s)
    lines = [
        f"  spills to shared memory, {moves} instructions (values, bytes a thread, stores + reloads, times ten a loop):"
    ]
    for (kind, at), own in sorted(rows.items(), key=lambda row: -sum(s["weight"] for s in row[1])):
        size, stores, reloads, weight = (
            sum(s[k] for s in own) for k in ("bytes", "stores", "reloads", "weight")
        )
        lines.append(
            f"    {KINDS[kind]:20}{len(own):4} {size:5} {stores:5} + {reloads:3} {weight:7}  {_line(at)}"
        )
    return lines


def _busiest(blocks: list[dict[str, Any]]) -> list[dict[str, Any]]:
    """The fullest blocks, in the order of the code."""
    fullest = sorted(range(len(blocks)), key=lambda i: -blocks[i]["most"])[:12]
    return [blocks[i] for i in sorted(fullest)]


def _line(at: str | None) -> str:
    """A place with its source line."""
    if at is None:
        return "(parameters)"
    file, _, number = at.partition(":")
    number = number.split(":")[0]
    source = linecache.getline(file, int(number)).strip() if number.isdigit() else ""
    return f"{at}  {source}"
