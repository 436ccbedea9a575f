"""Runs check cases on devices and says where a result first goes wrong, and who wrote it.

Needs `case`, `devices`, the emulator. Gives `check_case`, `fits`, `Outcome`. Invariant: nothing that a case's program
does wrong escapes as an exception: an outcome holds what was refused, what faulted, or the first wrong element.
"""

from __future__ import annotations

import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from typing import Any

import numpy as np

from ..codegen.diagnostics import Diagnostic, Location, WarpwrightError
from ..dsl.trace import here
from ..emulator import ptx as emulator
from ..isa.targets import has
from .advice import plain
from .arguments import bind, dimensions
from .case import Case, Difference, first_difference
from .devices import runtime
from .devices.emu import Emulator, loaded, started


@dataclass(frozen=True, slots=True)
class Outcome:
    """One case on one device. Of `problem` (a rendered diagnostic) and `difference` at most one is there."""

    kernel: str
    case: str
    device: str
    seconds: float
    problem: str | None = None
    difference: Difference | None = None
    writer: emulator.Where | None = None
    advice: tuple[Diagnostic, ...] = ()  # what the vendor's compiler reported, as far as it ran

    @property
    def ok(self) -> bool:
        return self.problem is None and self.difference is None

    def as_data(self) -> dict[str, Any]:
        """The outcome as plain data."""
        found: dict[str, Any] = {
            "kernel": self.kernel,
            "case": self.case,
            "device": self.device,
            "ok": self.ok,
            "seconds": round(self.seconds, 6),
        }
        if self.advice:
            found["diagnostics"] = plain(self.advice)
        if self.problem is not None:
            found["problem"] = self.problem
        if self.difference is not None:
            found["difference"] = _difference_data(self.difference)
            found["writer"] = _writer_data(self.writer)
        return found


def _difference_data(d: Difference) -> dict[str, Any]:
    return {
        "array": d.array,
        "index": list(d.index),
        "expected": _plain(d.expected),
        "found": _plain(d.found),
        "wrong": d.count,
        "elements": d.total,
    }


def _plain(value: Any) -> Any:
    """A number that JSON has; NaN and the infinities as text."""
    number = value.item() if isinstance(value, np.generic) else value
    if not isinstance(number, bool | int | float):
        number = float(value)
    return number if np.isfinite(number) else str(number)


def _writer_data(where: emulator.Where | None) -> dict[str, Any] | None:
    if where is None:
        return None
    line = where.location
    return {
        "block": list(where.block),
        "thread": list(where.thread),
        "instruction": where.instruction,
        "file": line.file if line else None,
        "line": line.line if line else None,
    }


def fits(case: Case, device: str) -> bool:
    """Whether the device can run what the case's kernel is written for."""
    own = case.kernel.target
    if own is None:
        return True
    target = case.kernel.target_on(runtime(device))
    return target.name == own.name or (target.vendor == own.vendor == "nvidia" and has(target.name, own.name))


def check_case(case: Case, device: str) -> Outcome:
    """Run a case on a device, the emulator with every check on, and compare with what the case expects."""
    start = time.perf_counter()
    problem: str | None = None
    difference: Difference | None = None
    writer: emulator.Where | None = None
    try:
        with _every_check(device):
            found = case.run(device)
        difference = first_difference(case, found)
        if difference is not None:
            writer = last_writer(case, difference, device)
    except (WarpwrightError, ValueError) as error:
        problem = _told(error, case)
    seconds = time.perf_counter() - start
    advice = _advice(case, device) if problem is None else ()
    return Outcome(case.kernel.__name__, case.name, device, seconds, problem, difference, writer, advice)


def _advice(case: Case, device: str) -> tuple[Diagnostic, ...]:
    if case.kernel.uncacheable(**case.constexprs) is not None:
        return ()  # it would be traced once more
    made = case.kernel.code(runtime(device), dict(case.constexprs))
    return tuple(d for d in made.found if d.severity == "warning")


def _told(error: Exception, case: Case) -> str:
    """The error as printed. What is wrong with the launch has no line of the user's here: the kernel's stands for it."""
    found = getattr(error, "diagnostics", None) or (getattr(error, "diagnostic", None),)
    launch = here()
    own = case.kernel.location
    lines = [
        (replace(d, location=own) if _same_line(d.location, launch) else d).render()
        for d in found
        if isinstance(d, Diagnostic)
    ]
    return "\n".join(lines) or str(error)


def _same_line(a: Location, b: Location) -> bool:
    return (a.file, a.line) == (b.file, b.line)


@contextmanager
def _every_check(device: str) -> Iterator[None]:
    where = runtime(device)
    if not isinstance(where, Emulator):
        yield
        return
    before, where.sanitize = where.sanitize, "full"
    try:
        yield
    finally:
        where.sanitize = before


def last_writer(case: Case, difference: Difference, where: str) -> emulator.Where | None:
    """The thread that wrote the wrong element last, found by running the case again on the emulator (that of the
    device `where`, if it is one); None: nobody did, or the emulator cannot run it.
    """
    device = emulator.Device()
    arguments, constexprs = bind(
        case.kernel.__name__, case.kernel.signature, case.fresh_arguments(), dict(case.constexprs)
    )
    packed: list[Any] = []
    watch = emulator.Watch(0)
    for argument in arguments:
        if argument.array is None:
            packed.append(argument.raw)
            continue
        array = np.asarray(argument.array)
        buffer = device.from_array(array, argument.param.name)
        if argument.param.name == difference.array:
            watch.address = buffer.address + difference.flat * array.itemsize
        packed.append(buffer if argument.map is None else argument.map.at(buffer.address).encode())
    try:
        target = case.kernel.target_on(runtime(where if where.startswith("emu") else "emu"))
        compiled = case.kernel.compiled(target, case.kernel.constexprs(constexprs))
        smem = case.smem + compiled.shared_dynamic
        cluster = case.kernel.attrs.get("cluster") or (1, 1, 1)
        grid, block = dimensions("grid", case.grid), dimensions("block", case.block)
        start = started(compiled, device, loaded(compiled, device))
        start(grid, block, packed, smem, cluster, "off", output=_silent, watch=watch)
    except WarpwrightError:
        return None
    return watch.last


def _silent(text: str) -> None:
    """The kernel has printed once already."""
