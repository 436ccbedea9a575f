"""Lint, format and types are part of the tests: ruff, mypy --strict on the package, pyright on the samples."""

from __future__ import annotations

import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]


@pytest.fixture(scope="module")
def link(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder in which the checkout is called `warpwright`: type checkers do not follow a mapped editable install."""
    folder = tmp_path_factory.mktemp("link")
    (folder / "warpwright").symlink_to(ROOT, target_is_directory=True)
    return folder


def run(*command: str, cwd: Path) -> None:
    """Fail with what the command printed."""
    done = subprocess.run(command, cwd=cwd, capture_output=True, text=True)
    assert done.returncode == 0, done.stdout[-4000:] + done.stderr[-2000:]


def test_ruff() -> None:
    run(sys.executable, "-m", "ruff", "check", ".", cwd=ROOT)
    run(sys.executable, "-m", "ruff", "format", "--check", ".", cwd=ROOT)


def test_mypy(link: Path) -> None:
    names = [
        p.name for p in ROOT.iterdir() if (p / "__init__.py").exists() and p.name not in ("tests", "samples")
    ]
    packages = [word for name in names for word in ("-p", f"warpwright.{name}")]
    config = str(ROOT / "pyproject.toml")
    run(sys.executable, "-m", "mypy", "--config-file", config, *packages, cwd=link)


def test_pyright_has_nothing_to_say_about_the_samples(link: Path) -> None:
    if shutil.which("node") is None:
        pytest.skip("pyright runs on node, which is not here")
    (link / "pyrightconfig.json").write_text('{"include": ["warpwright/samples"], "extraPaths": ["."]}')
    run(sys.executable, "-m", "pyright", "--pythonpath", sys.executable, "-p", str(link), cwd=link)
