"""Lets the tests of this folder import its helpers `generate` and `interpret`, and fixes what hypothesis tries."""

from __future__ import annotations

import sys
from pathlib import Path

from hypothesis import settings

sys.path.insert(0, str(Path(__file__).parent))
settings.register_profile("fixed", derandomize=True, deadline=None)
settings.load_profile("fixed")
