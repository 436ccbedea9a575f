"""The stub of the `ptx` namespace is that of the table, and type checkers can follow it."""

from __future__ import annotations

import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from warpwright.dsl.stubs import stub_text
from warpwright.isa.ptx import bases

STUB = Path(__file__).parents[2] / "dsl" / "instructions.pyi"


def test_the_stub_is_up_to_date(golden: Callable[[Path, str], None]) -> None:
    golden(STUB, stub_text())


def test_the_stub_is_python() -> None:
    namespace: dict[str, object] = {}
    exec(compile(STUB.read_text(), str(STUB), "exec"), namespace)
    assert {f"_{b}" for b in bases()} <= namespace.keys()


@pytest.mark.parametrize(
    ("line", "fine"),
    [
        ("ptx.ld.global_.nc.L1__no_allocate.L2__256B.v4.s32(p)", True),
        ("ptx.wgmma.wait_group.sync.aligned(0)", True),
        (
            "ptx.cp.async_.bulk.tensor._2d.shared__cluster.global_.mbarrier__complete_tx__bytes(d, (m, (0, 1)), b)",
            True,
        ),
        ("ptx.wgmma.wait_group.sync.aligned()", False),
        ("ptx.ld.globl.u32(p)", False),
        ("ptx.frobnicate.u32(p)", False),
    ],
)
def test_a_type_checker_follows(line: str, fine: bool, tmp_path: Path) -> None:
    from mypy import api

    (tmp_path / "warpwright").symlink_to(STUB.parents[1])
    source = tmp_path / "use.py"
    source.write_text(
        "from typing import Any\nfrom warpwright import ptx\n\n\n"
        f"def f(p: Any, d: Any, m: Any, b: Any) -> None:\n    {line}\n"
    )
    said, _, status = api.run(
        [
            "--no-error-summary",
            "--cache-dir",
            str(Path(sys.prefix) / ".mypy_cache_stubs"),
            "--follow-imports=silent",
            str(source),
        ]
    )
    assert (status == 0) == fine, said
