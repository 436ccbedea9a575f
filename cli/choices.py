"""Values of options that a shell can complete: targets, devices, `NAME=VALUE`, instruction names.

Needs click, `isa`. Gives `TARGET`, `DEVICE`, `CONSTANT`, `INSTRUCTION`, `open_device`. Invariant: a value that passes
is one that the package accepts.
"""

from __future__ import annotations

import ast
from dataclasses import replace
from typing import TYPE_CHECKING, Any

import click
from click.shell_completion import CompletionItem

from ..codegen.diagnostics import UNKNOWN, CompileError
from ..isa.targets import UnknownTarget, all_targets, parse_target
from ..runtime.devices import EMULATED, Runtime, devices, runtime
from ..runtime.devices.cuda_errors import DeviceError
from .exits import Missing

if TYPE_CHECKING:
    Text = click.ParamType[str]
    Pair = click.ParamType[tuple[str, Any]]
else:  # older releases of click have no generic ParamType
    Text = Pair = click.ParamType


class TargetType(Text):
    """A target's name; `90a` means `sm_90a`."""

    name = "target"

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> str:
        try:
            return parse_target(value).name
        except UnknownTarget as unknown:
            hint = f"; did you mean {unknown.suggestion}?" if unknown.suggestion else ""
            self.fail(f"{unknown}{hint}", param, ctx)

    def shell_complete(
        self, ctx: click.Context, param: click.Parameter, incomplete: str
    ) -> list[CompletionItem]:
        return [CompletionItem(t) for t in all_targets() if t.startswith(incomplete)]


class DeviceType(Text):
    """A device's name: `emu`, `emu:gfx942`, `cuda`, `hip:1`. Whether it is here is asked when it is opened."""

    name = "device"

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> str:
        kind, _, index = str(value).partition(":")
        if kind == "emu" and index:
            return f"emu:{TARGET.convert(index, param, ctx)}"
        if kind not in ("emu", "cuda", "hip") or (index and not index.isdecimal()):
            known = "emu, emu:TARGET, cuda, cuda:N, hip and hip:N"
            self.fail(f"there is no device {value!r}; there are {known}", param, ctx)
        return f"{kind}:0" if kind != "emu" and not index else str(value)

    def shell_complete(
        self, ctx: click.Context, param: click.Parameter, incomplete: str
    ) -> list[CompletionItem]:
        return [CompletionItem(d) for d in dict.fromkeys([*devices(), *EMULATED]) if d.startswith(incomplete)]


class ConstantType(Pair):
    """`NAME=VALUE`; a value that is a Python literal is that, any other is a string."""

    name = "name=value"

    def convert(
        self, value: Any, param: click.Parameter | None, ctx: click.Context | None
    ) -> tuple[str, Any]:
        if isinstance(value, tuple):
            return value
        name, equals, text = str(value).partition("=")
        if not equals or not name.isidentifier():
            self.fail(f"{value!r} is not NAME=VALUE", param, ctx)
        try:
            return name, ast.literal_eval(text)
        except (SyntaxError, ValueError):
            return name, text


class InstructionType(Text):
    """An instruction's name or a part of one."""

    name = "query"

    def shell_complete(
        self, ctx: click.Context, param: click.Parameter, incomplete: str
    ) -> list[CompletionItem]:
        from ..isa.ptx import bases, families

        found = {*bases(), *families()}
        if incomplete.startswith("a"):
            from ..isa.amdgcn.lookup import names

            found |= {f"amdgcn.{n}" for n in names()}
        return [CompletionItem(n) for n in sorted(found) if n.startswith(incomplete)]


TARGET, DEVICE, CONSTANT, INSTRUCTION = TargetType(), DeviceType(), ConstantType(), InstructionType()


def open_device(name: str) -> Runtime:
    """The device, or the exit code for a device that is not here."""
    try:
        return runtime(name)
    except DeviceError as error:
        raise Missing(replace(error.diagnostic, location=UNKNOWN).render()) from error
    except CompileError as error:
        raise Missing(replace(error.diagnostics[0], location=UNKNOWN).render()) from error
