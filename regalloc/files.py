"""Physical register files, as descriptions.

Needs `program`. Gives `NVIDIA` and `amd(target)`: the files of a thread (of a wave, for scalar registers). Alignments are
those of the vendors' assemblers: NVIDIA aligns pairs to 2 and wider tuples to 4 registers; AMD scalar tuples of 3 and
more start at a multiple of 4, vector tuples at an even register on gfx90a to gfx950, on others anywhere. Vector
registers can be exchanged (`v_swap_b32`); accumulation registers (gfx908 to gfx950) cannot.
"""

from __future__ import annotations

from .program import RegisterFile

NVIDIA = {
    "r": RegisterFile("r", 255, ((2, 2), (3, 4)), lanes=True),
    "p": RegisterFile("p", 7, lanes=True),
    "ur": RegisterFile("ur", 63, ((2, 2), (3, 4))),
    "up": RegisterFile("up", 7),
}

#: Targets whose vector tuples start at even registers.
_EVEN = ("gfx90a", "gfx940", "gfx941", "gfx942", "gfx950")
_ACCUMULATE = ("gfx908", *_EVEN)


def amd(target: str) -> dict[str, RegisterFile]:
    """The scalar, vector and accumulation registers of an AMD chip; `target` is such as gfx942."""
    tuples = ((2, 2),) if target in _EVEN else ()
    scalars = 106 if target >= "gfx1000" and len(target) == len("gfx1000") else 102
    files = {
        "s": RegisterFile("s", scalars, ((2, 2), (3, 4))),
        "v": RegisterFile("v", 256, tuples, swap=True, lanes=True),
    }
    if target in _ACCUMULATE:
        files["a"] = RegisterFile("a", 256, tuples, lanes=True)
    return files
