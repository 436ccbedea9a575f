"""Holding the garbage collector back while a great many long-lived objects are made.

Needs nothing. Gives `paused_collector`. IR is cyclic and lives until its kernel is built: each full collection in
between walks all of it and frees nothing, which makes compile time grow faster than the kernel.
"""

from __future__ import annotations

import gc
from collections.abc import Iterator
from contextlib import contextmanager


@contextmanager
def paused_collector() -> Iterator[None]:
    """No automatic collection inside; as it was before afterwards."""
    was_on = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_on:
            gc.enable()
