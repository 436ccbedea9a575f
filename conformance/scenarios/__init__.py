"""Scenarios: kernels written by hand for what no plan makes, with the forms that each covers.

Needs `case`. Gives `SCENARIOS`: name -> case. A scenario is a case like any other: inputs, a body, a reference.
"""

from __future__ import annotations

from ..case import Case
from . import barriers, bulk, control, machine

#: The files, each with its list of cases.
CHAPTERS = (control, machine, barriers, bulk)

SCENARIOS: dict[str, Case] = {case.name: case for chapter in CHAPTERS for case in chapter.CASES}
