"""`warpwright doctor`: what is here, what is missing, and the command that brings it.

Needs `codegen.tools`, `runtime.devices`, `files`. Gives `doctor`, `version`. Exit code 3 where a tool that compiling
needs is missing. With a file: which of its kernels are not kept on disk, and what keeps them from it.
"""

from __future__ import annotations

import json
import os
import platform
import sys
from importlib import metadata
from typing import Any

import click

from ..codegen import tools
from ..runtime.devices import device, devices, runtime
from .choices import CONSTANT
from .draw import table
from .dump import all_constexprs
from .exits import MISSING
from .files import chosen

#: Distribution -> what it is for, and the command that installs it.
PACKAGES = {
    "numpy": ("arrays, the emulator", "pip install numpy"),
    "llvmlite": ("LLVM", "pip install llvmlite"),
    "ml_dtypes": ("bf16, fp8 and the narrower types", "pip install ml_dtypes"),
    "click": ("this command", "pip install click"),
    "rich": ("tables and progress bars", "pip install rich"),
    "cuda-bindings": ("the CUDA driver", "pip install 'warpwright[cuda]'"),
    "hip-python": ("the HIP runtime", "pip install 'warpwright[hip]'"),
}
#: Tool -> what it is for, and whether compiling a kernel to a cubin needs it.
TOOLS = {
    "ptxas": ("PTX to cubin, register and spill reports", True),
    "nvdisasm": ("SASS listings", False),
    "cuobjdump": ("looking into foreign cubins", False),
}


def version() -> str:
    """The version of the package, or of the source tree that runs without being installed."""
    return _installed("warpwright") or "0+source"


def _installed(name: str) -> str | None:
    try:
        return metadata.version(name)
    except metadata.PackageNotFoundError:
        return None


@click.command()
@click.argument("file", metavar="[FILE[:KERNEL]]", type=click.Path(), required=False)
@click.option(
    "--const", "constants", type=CONSTANT, multiple=True, metavar="NAME=VALUE", help="a constexpr's value"
)
@click.option("--json", "as_json", is_flag=True, help="the findings as data")
def doctor(file: str | None, constants: tuple[tuple[str, Any], ...], as_json: bool) -> None:
    """Say which devices, packages and tools are here and what is missing; of FILE, which kernels are not kept on disk."""
    if file is not None:
        kept = not_kept(file, dict(constants))
        click.echo(json.dumps(kept, indent=2) if as_json else "\n".join(_kept(n, r) for n, r in kept.items()))
        return
    if constants:
        raise click.UsageError("--const is for the kernels of a FILE")
    found = findings()
    if as_json:
        click.echo(json.dumps(found, indent=2))
    else:
        draw(found)
    if any(t["needed"] and t["version"] is None for t in found["tools"]):
        raise click.exceptions.Exit(MISSING)


def not_kept(file: str, constants: dict[str, Any]) -> dict[str, str | None]:
    """Kernel -> why it is not kept on disk and is traced again at each launch; None where it is kept."""
    path, module, found = chosen(file)
    given = all_constexprs(found, constants, module, path)
    return {n: k.uncacheable(**given[n]) for n, k in found.items()}


def _kept(name: str, reason: str | None) -> str:
    if reason is None:
        return f"{name}: kept on disk"
    return f"{name}: not kept on disk and traced again at each launch: it reads {reason}"


def findings() -> dict[str, Any]:
    """Everything that the command prints, as data."""
    packages = [
        {"name": name, "version": _installed(name), "for": what, "install": how}
        for name, (what, how) in PACKAGES.items()
    ]
    return {
        "warpwright": version(),
        "python": platform.python_version(),
        "platform": platform.platform(terse=True),
        "devices": [_device(name) for name in devices()],
        "current": device(),
        "driver": driver(),
        "hip": hip_runtime(),
        "linker": linker(),
        "packages": packages,
        "tools": [_tool(name, what, needed) for name, (what, needed) in TOOLS.items()],
    }


def _device(name: str) -> dict[str, str]:
    where = runtime(name)
    return {"name": name, "target": where.target.name, "is": str(getattr(where, "description", name))}


def _tool(name: str, what: str, needed: bool) -> dict[str, Any]:
    tool = tools.find(name)
    asked = os.environ.get(f"WARPWRIGHT_{name.upper()}")
    return {
        "name": name,
        "version": ".".join(map(str, tool.version)) or "unknown" if tool else None,
        "path": tool.path if tool else asked,
        "source": tool.source if tool else None,
        "for": what,
        "needed": needed,
        "install": f"pip install {tools.PACKAGES[name]}",
    }


def driver() -> dict[str, Any]:
    """The CUDA driver: the CUDA version that it serves, or why it cannot be used."""
    try:
        from cuda.bindings import driver as cuda
    except ImportError:
        return {
            "version": None,
            "problem": "cuda-python is not installed",
            "help": "pip install 'warpwright[cuda]'",
        }
    try:
        code, number = cuda.cuDriverGetVersion()
    except RuntimeError:
        return {
            "version": None,
            "problem": "no NVIDIA driver is installed",
            "help": "kernels run on the emulator; for a GPU install NVIDIA's driver",
        }
    if int(code):
        return {"version": None, "problem": str(code.name), "help": "see nvidia-smi"}
    return {"version": f"{number // 1000}.{number % 1000 // 10}", "problem": None, "help": None}


def hip_runtime() -> dict[str, Any]:
    """The HIP runtime: its version, or why it cannot be used."""
    from ..runtime.devices import hip

    if hip.missing():
        return {
            "version": None,
            "problem": "hip-python is not installed",
            "help": "pip install 'warpwright[hip]'",
        }
    error = hip.problem()
    if error is not None:
        said = error.diagnostic
        return {"version": hip.version(), "problem": said.message, "help": said.suggestion}
    return {"version": hip.version(), "problem": None, "help": None}


def linker() -> str:
    """What makes AMD's code objects of LLVM's."""
    from ..codegen.llvm.link import linker as name

    return name()


def draw(found: dict[str, Any]) -> None:
    """The findings for a reader."""
    click.echo(f"warpwright {found['warpwright']}, Python {found['python']} ({sys.platform})\n")
    table(
        ("device", "target", ""),
        [
            (d["name"], d["target"], "current" if d["name"] == found["current"] else "")
            for d in found["devices"]
        ],
    )
    said = found["driver"]
    click.echo(
        f"\nCUDA driver: {said['version'] or said['problem']}" + (f"; {said['help']}" if said["help"] else "")
    )
    said = found["hip"]
    click.echo("HIP runtime: " + "; ".join(filter(None, (said["version"], said["problem"], said["help"]))))
    click.echo(f"code objects are linked by {found['linker']}")
    click.echo()
    table(
        ("package", "version", "for", ""),
        [
            (p["name"], p["version"] or "missing", p["for"], "" if p["version"] else p["install"])
            for p in found["packages"]
        ],
    )
    click.echo()
    table(
        ("tool", "version", "for", "found", ""),
        [
            (
                t["name"],
                t["version"] or "missing",
                t["for"],
                t["source"] or "",
                "" if t["version"] else t["install"],
            )
            for t in found["tools"]
        ],
    )
