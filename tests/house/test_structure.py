"""The house keeps its shape: packages are listed, imports run one way, files stay small and say what they are."""

from __future__ import annotations

import ast
import tomllib
from pathlib import Path

ROOT = Path(__file__).parents[2]
#: The layers, lowest first: a module imports only from its own layer and those before it.
LAYERS = ("isa", "regalloc", "codegen", "emulator", "dsl", "runtime", "conformance", "cli")
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


def test_imports_run_one_way() -> None:
    wrong = []
    for path in sources():
        layer = path.relative_to(ROOT).parts[0]
        if layer in LAYERS:
            above = set(LAYERS[LAYERS.index(layer) + 1 :])
            wrong += [f"{path.relative_to(ROOT)} imports {name}" for name in _imported_layers(path) & above]
    assert not wrong


def test_the_emulator_never_sees_the_ir() -> None:
    seen = [
        f"{path.relative_to(ROOT)}: {word}"
        for path in (ROOT / "emulator").rglob("*.py")
        for word in ("codegen.ir", "codegen.passes", ".dsl")
        if word in path.read_text()
    ]
    assert not seen


def _folders(path: Path) -> set[str]:
    """Folders of the package that a file imports from, type-checking-only and lazy imports included."""
    parts = path.relative_to(ROOT).with_suffix("").parts
    found = set()
    for node in ast.walk(ast.parse(path.read_text())):
        if isinstance(node, ast.ImportFrom) and node.level:
            base = [*parts[: len(parts) - node.level], *(node.module.split(".") if node.module else ())]
            for alias in node.names:
                names = [*base, alias.name]
                while names and not (ROOT.joinpath(*names)).is_dir():
                    names.pop()
                found.add("/".join(names))
    return found


def test_what_the_emulators_share_knows_no_vendor() -> None:
    wrong = []
    for folder, others in (
        (
            "emulator/core",
            ("emulator/ptx", "emulator/amdgcn", "emulator/numerics", "codegen/ptx", "codegen/llvm"),
        ),
        ("emulator/numerics", ("emulator/ptx", "emulator/amdgcn", "codegen/ptx", "codegen/llvm")),
        ("emulator/ptx", ("emulator/amdgcn", "isa/amdgcn", "codegen/llvm")),
        ("emulator/amdgcn", ("emulator/ptx", "isa/ptx", "codegen/ptx")),
    ):
        for path in (ROOT / folder).rglob("*.py"):
            wrong += [f"{path.relative_to(ROOT)} imports {f}" for f in _folders(path) if f.startswith(others)]
    assert not wrong


#: Folders that still import each other. None may be added.
CYCLES = (
    {"isa", "isa/ptx", "isa/amdgcn"},
    {"codegen", "codegen/budget", "codegen/ir", "codegen/llvm", "codegen/passes", "codegen/ptx"},
    {"emulator/ptx", "emulator/ptx/asynchronous", "emulator/ptx/front", "emulator/ptx/semantics", "emulator/ptx/state"},
    {"emulator/amdgcn", *(f"emulator/amdgcn/{f}" for f in ("access", "forms", "front", "state"))},
    {"runtime", "runtime/devices"},
    {"conformance", "conformance/plans", "conformance/reference", "conformance/scenarios"},
)  # fmt: skip


def test_no_other_folders_import_each_other() -> None:
    edges: dict[str, set[str]] = {}
    for path in sources():
        here = path.parent.relative_to(ROOT).as_posix()
        edges.setdefault(here, set()).update(f for f in _folders(path) if f and f != here)

    def reached(start: str) -> set[str]:
        found, todo = set(), [start]
        while todo:
            for target in edges.get(todo.pop(), set()) - found:
                found.add(target)
                todo.append(target)
        return found

    together = {f: frozenset(g for g in reached(f) if f in reached(g)) for f in edges}
    wrong = {tuple(sorted(g)) for g in together.values() if g and not any(g <= known for known in CYCLES)}
    assert not wrong


def test_a_file_is_one_thing() -> None:
    wrong = []
    for path in sources():
        text, relative = path.read_text(), str(path.relative_to(ROOT))
        doc = ast.get_docstring(ast.parse(text))
        if not doc or len(doc) <= 20:
            wrong.append(f"{relative} does not say what it is")
        if not relative.startswith(TABLES) and text.count("\n") > LIMIT:
            wrong.append(f"{relative} has {text.count(chr(10))} lines")
    assert not wrong


def test_no_tool_of_ours_is_asked_for_at_import() -> None:
    """`import warpwright` loads no vendor package, no LLVM, no terminal library."""
    import subprocess
    import sys

    heavy = ("cuda", "llvmlite", "rich", "click", "torch", "hip")
    code = f"import sys, warpwright; print([m for m in {heavy} if m in sys.modules])"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"
