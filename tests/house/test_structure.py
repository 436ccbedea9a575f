"""The house keeps its shape: packages are listed, imports run one way, files stay small and say what they are."""

from __future__ import annotations

import ast
import tomllib
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
#: The layers, lowest first: a module imports only from its own layer and those before it.
LAYERS = ("isa", "regalloc", "codegen", "dsl", "runtime", "conformance", "cli")
#: Files that are data written as code: rows of instructions, classes of one line each.
TABLES = ("isa/ptx/", "isa/amdgcn/intrinsics.py")
LIMIT = 600


def packages() -> list[str]:
    """Folders on disk that are packages, as the wheel should name them."""
    found = ["warpwright"]
    for init in ROOT.glob("*/**/__init__.py"):
        relative = init.parent.relative_to(ROOT)
        if relative.parts[0] in LAYERS:
            found.append(".".join(("warpwright", *relative.parts)))
    return sorted(found)


def sources() -> list[Path]:
    """Every Python file of the package."""
    return [ROOT / "__init__.py", *(p for layer in LAYERS for p in sorted((ROOT / layer).rglob("*.py")))]


def test_every_package_is_listed() -> None:
    listed = tomllib.loads((ROOT / "pyproject.toml").read_text())["tool"]["setuptools"]["packages"]
    assert sorted(listed) == packages()


def _imported_layers(path: Path) -> set[str]:
    """Layers that a file imports by relative imports, lazy ones included."""
    parts = path.relative_to(ROOT).with_suffix("").parts
    found = set()
    for node in ast.walk(ast.parse(path.read_text())):
        if isinstance(node, ast.ImportFrom) and node.level:
            base = parts[: len(parts) - node.level]
            target = (*base, *(node.module or "").split(".")) if node.module else base
            names = [target] if node.module or base else [(alias.name,) for alias in node.names]
            found.update(t[0] for t in names if t and t[0] in LAYERS)
        elif isinstance(node, ast.ImportFrom | ast.Import):
            words = [node.module or ""] if isinstance(node, ast.ImportFrom) else [a.name for a in node.names]
            assert not any(w.split(".")[0] in (*LAYERS, "warpwright") for w in words), (
                f"{path}: relative imports only"
            )
    return found


@pytest.mark.parametrize("path", sources(), ids=lambda p: str(p.relative_to(ROOT)))
def test_imports_run_one_way(path: Path) -> None:
    layer = path.relative_to(ROOT).parts[0]
    if layer not in LAYERS:
        return
    above = LAYERS[LAYERS.index(layer) + 1 :]
    assert not _imported_layers(path) & set(above)


def test_the_emulator_never_sees_the_ir() -> None:
    for path in (ROOT / "runtime" / "emulator").rglob("*.py"):
        text = path.read_text()
        assert "codegen.ir" not in text and "codegen.passes" not in text and ".dsl" not in text, path


@pytest.mark.parametrize("path", sources(), ids=lambda p: str(p.relative_to(ROOT)))
def test_a_file_is_one_thing(path: Path) -> None:
    text = path.read_text()
    relative = str(path.relative_to(ROOT))
    doc = ast.get_docstring(ast.parse(text))
    assert doc and len(doc) > 20, f"{relative} does not say what it is"
    if not relative.startswith(TABLES):
        assert text.count("\n") <= LIMIT, f"{relative} has {text.count(chr(10))} lines"


def test_no_tool_of_ours_is_asked_for_at_import() -> None:
    """`import warpwright` loads no vendor package, no LLVM, no terminal library."""
    import subprocess
    import sys

    heavy = ("cuda", "llvmlite", "rich", "click", "torch", "hip")
    code = f"import sys, warpwright; print([m for m in {heavy} if m in sys.modules])"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"
