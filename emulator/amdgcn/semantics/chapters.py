"""All chapters of semantics, imported so that they register.

Needs the chapters. Gives nothing but their effect on the registry.
"""

from __future__ import annotations

import importlib
import pkgutil

from . import scalar

_SKIP = ("chapters", "registry")


def _load() -> None:
    package = __name__.rsplit(".", 1)[0]
    folder = importlib.import_module(package)
    for found in sorted(m.name for m in pkgutil.iter_modules(folder.__path__)):
        if found not in _SKIP:
            importlib.import_module(f"{package}.{found}")
    scalar.floats()


_load()
