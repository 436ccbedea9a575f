"""The pages: every variable of the environment that the code reads, and no other; every page is linked."""

from __future__ import annotations

import re
from pathlib import Path

ROOT = Path(__file__).parents[2]
LAYERS = ("isa", "regalloc", "codegen", "emulator", "dsl", "runtime", "conformance", "cli")


def test_every_variable_is_documented() -> None:
    read: set[str] = set()
    for layer in LAYERS:
        for path in (ROOT / layer).rglob("*.py"):
            read |= set(re.findall(r"WARPWRIGHT_[A-Z_]*[A-Z]", path.read_text()))
    from warpwright.codegen.tools import PACKAGES

    read |= {f"WARPWRIGHT_{name.upper()}" for name in PACKAGES}
    page = (ROOT / "docs" / "environment.md").read_text()
    rows = "\n".join(line.split("|")[1] for line in page.splitlines() if line.startswith("| "))
    assert set(re.findall(r"WARPWRIGHT_[A-Z_]*[A-Z]", rows)) == read


def test_every_page_is_reachable() -> None:
    """From README, along links between pages."""
    todo, seen = [ROOT / "README.md", ROOT / "CONTRIBUTING.md"], set()
    while todo:
        page = todo.pop()
        if page in seen:
            continue
        seen.add(page)
        for target in re.findall(r"\]\(([^)#]+\.md)(?:#[^)]*)?\)", page.read_text()):
            if "://" not in target:
                found = (page.parent / target).resolve()
                assert found.is_file(), f"{page.name} links to {target}"
                todo.append(found)
    pages = {p for p in (ROOT / "docs").glob("*.md")}
    assert not pages - seen
