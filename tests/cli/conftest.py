"""What the tests of the command share: a runner, and a file with kernels right and wrong."""

from __future__ import annotations

import linecache
import textwrap
from collections.abc import Callable
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from warpwright.cli.main import commands

SAMPLE = '''
"""Two kernels; `triple` is wrong at element 300."""

from __future__ import annotations

import sys

import numpy as np
import warpwright as ww
from warpwright import f32, u32


@ww.kernel
def twice(n: u32, x: ww.ptr[f32], y: ww.ptr[f32], FACTOR: ww.constexpr):
    i = ww.global_id()
    if i < n:
        y[i] = x[i] * FACTOR


@ww.kernel
def triple(n: u32, x: ww.ptr[f32], y: ww.ptr[f32]):
    i = ww.global_id()
    if i < n:
        if i == 300:
            y[i] = x[i] * 5.0
        else:
            y[i] = x[i] * 3.0


@ww.kernel
def count(x: ww.ptr[u32], y: ww.ptr[u32]):
    ww.atomic_add(y, x[ww.global_id()])


def cases():
    for n in (1, 1000):
        x, y = np.arange(n, dtype=np.float32), np.zeros(n, np.float32)
        yield ww.Case(twice, ww.blocks(n, 256), 256, (n, x, y), {"y": 2 * x}, {"FACTOR": 2.0}, name=f"n={n}")
        yield ww.Case(triple, ww.blocks(n, 256), 256, (n, x, y), {"y": 3 * x}, name=f"n={n}")
    x, y = np.arange(1000, dtype=np.float32), np.zeros(7, np.float32)
    yield ww.Case(twice, 4, 256, (1000, x, y), {"y": x[:7]}, {"FACTOR": 2.0}, name="outside")
    x, y = np.ones(64, np.uint32), np.zeros(1, np.uint32)
    yield ww.Case(count, 2, 32, (x, y), {"y": np.full(1, 63, np.uint32)}, name="sum")
    yield ww.Case(count, 2, 32, (x.astype(np.float32), y), {"y": y}, name="dtype")
    yield ww.Case(count, 2, 32, (np.zeros(64, np.uint32), y), {"x": y}, name="shape")
    yield ww.Case(count, 2, 32, (x, y), {"x": x + 1}, name="untouched")


def main():
    print("main on", ww.device(), "with", sys.argv[1:])
'''


@pytest.fixture
def run() -> Callable[..., Result]:
    """Run the command in this process."""

    def invoke(*args: object) -> Result:
        return CliRunner().invoke(commands, [str(a) for a in args])

    return invoke


@pytest.fixture
def write(tmp_path: Path) -> Callable[..., Path]:
    """Write a user's file."""

    def make(text: str = SAMPLE, name: str = "sample.py") -> Path:
        path = tmp_path / name
        path.write_text(textwrap.dedent(text).lstrip())
        linecache.checkcache(str(path))
        return path

    return make


@pytest.fixture
def line_of() -> Callable[[Path, str], int]:
    """The number of the first line that has a text."""

    def find(path: Path, text: str) -> int:
        return next(n for n, line in enumerate(path.read_text().splitlines(), 1) if text in line)

    return find
