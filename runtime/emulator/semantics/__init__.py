"""Semantics of PTX instructions on arrays of lanes, one file a chapter.

Needs the registry. Importing this package registers every chapter's functions. Invariant: a base mnemonic has one binder.
"""

from . import bits, compare, control, convert, floating, functions, half, integer, memory, move

__all__ = [
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
]
