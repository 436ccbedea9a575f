"""Every kernel of the samples, the benchmarks and the pages can be kept on disk.

The conformance suite builds its programs without `ww.kernel`, so nothing of it goes through this cache.
"""

from __future__ import annotations

import ast
import importlib.util
import re
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

from warpwright.runtime.kernel import Kernel

ROOT = Path(__file__).parents[2]
SAMPLES = sorted((ROOT / "samples").glob("*.py"))
BENCHMARKS = sorted((ROOT / "benchmarks").glob("*.py"))
PAGES = [ROOT / "README.md", *sorted((ROOT / "docs").glob("*.md"))]
#: Kernels that read something whose state cannot be compared, on purpose.
NOT_KEPT: set[str] = set()
#: Packages that a benchmark may lack.
FOREIGN = ("numba", "triton", "torch", "cuda", "cupy")


def kernels(module: ModuleType) -> list[Kernel]:
    """The kernels that a module holds."""
    return [k for k in vars(module).values() if isinstance(k, Kernel)]


def reasons(found: list[Kernel]) -> dict[str, str]:
    """Kernel -> why it is not kept. Constexprs are of no type here: any value stands for those without a default."""
    told = {}
    for k in found:
        given = {p.name: 1 for p in k.signature.constexprs if p.default is k.signature.MISSING}
        reason = k.uncacheable(**given)
        if reason is not None and k.__name__ not in NOT_KEPT:
            told[k.__name__] = reason
    return told


@pytest.fixture
def load(monkeypatch: pytest.MonkeyPatch) -> Callable[[Path], ModuleType]:
    """A file as a module, its folder first on the import path."""

    def make(path: Path) -> ModuleType:
        monkeypatch.syspath_prepend(str(path.parent))
        name = f"kept_{path.stem}"
        spec = importlib.util.spec_from_file_location(name, path)
        assert spec is not None and spec.loader is not None
        found = importlib.util.module_from_spec(spec)
        monkeypatch.setitem(sys.modules, name, found)
        try:
            spec.loader.exec_module(found)
        except ModuleNotFoundError as error:
            if (error.name or "").partition(".")[0] not in FOREIGN:
                raise
            pytest.skip(f"needs {error.name}")
        return found

    return make


@pytest.mark.parametrize("path", SAMPLES, ids=lambda p: p.stem)
def test_samples_are_kept(load: Callable[[Path], ModuleType], path: Path) -> None:
    found = kernels(load(path))
    assert found and not reasons(found)


@pytest.mark.parametrize("path", BENCHMARKS, ids=lambda p: p.stem)
def test_benchmarks_are_kept(load: Callable[[Path], ModuleType], path: Path) -> None:
    found = kernels(load(path))
    assert not reasons(found)
    defined = [n for n in ast.parse(path.read_text()).body if isinstance(n, ast.FunctionDef)]
    assert len(found) >= sum("ww.kernel" in ast.unparse(d) for n in defined for d in n.decorator_list)


def _of_page(page: Path, module: Callable[..., Any]) -> Iterator[Kernel]:
    """The kernels that the blocks of a page define, each block alone; a block that is a part of a program is left out."""
    for text in re.findall(r"^```python[^\n]*\n(.*?)^```", page.read_text(), re.M | re.S):
        if "@ww.kernel" in text and "(...)" not in text:
            head = "import numpy as np\nimport warpwright as ww\nfrom warpwright import *\n"
            definitions = re.split(r"^(?=\w+\[)|^(?=print|assert|ww\.use)", text, maxsplit=1, flags=re.M)[0]
            yield from kernels(module(head + definitions))


@pytest.mark.parametrize("page", PAGES, ids=lambda p: p.stem)
def test_pages_are_kept(module: Callable[..., Any], page: Path) -> None:
    found = list(_of_page(page, module))
    assert not reasons(found)
    assert found or page.stem not in ("README", "language", "launching")


def test_a_kernel_that_is_not_kept_is_seen(module: Callable[..., Any]) -> None:
    m = module(
        "import random\nimport warpwright as ww\nRNG = random.Random(3)\n"
        "@ww.kernel\ndef k(x: ww.ptr[ww.f32]):\n    x[0] = float(RNG.randint(1, 9))\n"
    )
    assert list(reasons(kernels(m))) == ["k"]
