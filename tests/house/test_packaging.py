"""The package says what it is: one version, metadata that setuptools takes, a source archive that can run its tests."""

from __future__ import annotations

import re
import subprocess
import sys
import tarfile
import tomllib
from pathlib import Path

import pytest

import warpwright as ww

ROOT = Path(__file__).parents[2]
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text())["project"]


def test_there_is_one_version() -> None:
    assert ww.__version__ == PROJECT["version"]


def test_the_license_is_an_expression() -> None:
    """A table, and a classifier beside an expression, end with setuptools of February 2027."""
    assert PROJECT["license"] == "Apache-2.0" and PROJECT["license-files"] == ["LICENSE"]
    assert not any(c.startswith("License ::") for c in PROJECT["classifiers"])


def test_the_workflows_run_every_python_that_is_named() -> None:
    named = {c.rpartition(" ")[2] for c in PROJECT["classifiers"] if re.search(r":: 3\.\d+$", c)}
    workflow = (ROOT / ".github" / "workflows" / "ci.yml").read_text()
    row = re.search(r"python: \[(.*)\]", workflow)
    assert row is not None
    run = set(re.findall(r'"([\d.]+)"', row[1]))
    assert named <= run and "3.14" in run


def test_the_source_archive_holds_all_that_git_does(tmp_path: Path) -> None:
    """But for what serves the repository alone. Needs setuptools of 77 or later."""
    setuptools = pytest.importorskip("setuptools", minversion="77")
    assert setuptools
    listed = subprocess.run(["git", "ls-files", "-z"], cwd=ROOT, capture_output=True, text=True)
    if listed.returncode:
        pytest.skip("no checkout")
    copy = tmp_path / "copy"
    for name in listed.stdout.split("\0")[:-1]:
        if (ROOT / name).is_file():
            (copy / name).parent.mkdir(parents=True, exist_ok=True)
            (copy / name).write_bytes((ROOT / name).read_bytes())
    code = "from setuptools.build_meta import build_sdist; build_sdist('out')"
    subprocess.run([sys.executable, "-c", code], cwd=copy, check=True, capture_output=True)
    (archive,) = (copy / "out").glob("*.tar.gz")
    with tarfile.open(archive) as tar:
        held = {name.partition("/")[2] for name in tar.getnames()}
    wanted = {n for n in listed.stdout.split("\0")[:-1] if not n.startswith((".ci/", ".git", ".pre-commit"))}
    assert not wanted - held
