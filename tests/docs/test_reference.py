"""docs/ptx is what the rows say."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from warpwright.isa.ptx import families
from warpwright.isa.ptx.pages import pages

FOLDER = Path(__file__).parents[2] / "docs" / "ptx"


def test_the_reference_is_up_to_date(golden: Callable[[Path, str], None]) -> None:
    made = pages()
    for name, text in made.items():
        golden(FOLDER / name, text)
    assert {p.name for p in FOLDER.glob("*.md")} == made.keys()


def test_every_form_is_on_one_page() -> None:
    text = "\n".join(pages().values())
    for family, rows in families().items():
        assert f"## {family}\n" in text
        assert all(f.summary in text for f in rows)
    assert text.count("```text") == sum(map(len, families().values()))
