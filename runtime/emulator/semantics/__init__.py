"""Semantics of PTX instructions on arrays of lanes, one file a chapter.

Needs the registry. Importing this package registers every chapter's functions. Invariant: a base mnemonic has one binder.
"""

from . import atomics, bits, compare, control, convert, floating, functions, half, integer, memory, move, warp

__all__ = [
    "atomics",
    "bits",
    "compare",
    "control",
    "convert",
    "floating",
    "functions",
    "half",
    "integer",
    "memory",
    "move",
    "warp",
]
