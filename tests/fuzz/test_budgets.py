"""Random kernels with fixed seeds: every way in which a budget may be kept is proved and changes no result."""

from __future__ import annotations

import sys
from collections import Counter
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent))
from budgets import check


def test_every_way_is_proved_and_changes_no_result() -> None:
    kinds = Counter[str]()
    for seed in range(12):
        kinds += check(seed)
    assert kinds.total() >= 40
    for words in ("ordered", "shared", "near free", "addresses free", "from bases", "vectors"):
        assert any(words in kind for kind in kinds), words
