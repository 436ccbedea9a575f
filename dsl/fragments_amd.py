"""Matrix products of AMD chips for `ww.mma`: which one a target has, and the intrinsic that multiplies.

Needs `isa.amdgcn.tiles`. Gives `answer`, `multiply`. Invariant: an operand is a vector of the lane's elements in the
order of `tiles.place`; the lowering gives it the type that LLVM declares, bits unchanged.
"""

from __future__ import annotations

from typing import Any

from ..codegen.ir import types as irt
from ..isa.amdgcn.tiles import TILES, Tile, find
from ..isa.target import Target
from .trace import emit, emit1, fail
from .types import s8


def answer(target: Target, a: type[Any], b: type[Any], acc: type[Any], shape: str | None) -> Tile:
    """The product that a chip has for these elements; refuses what it lacks, and tells OCP's floats from FNUZ."""
    names = [t._spelling() for t in (a, b, acc)]
    tile = find(target.name, names[0], names[1], names[2], shape)
    if tile is not None:
        return tile
    others = sorted({t for row in TILES if [row.a, row.b, row.acc] == names for t in row.targets})
    shapes = dict.fromkeys(r.shape for r in TILES if [r.a, r.b, r.acc] == names and target.name in r.targets)
    same = dict.fromkeys(f"{r.a} into {r.acc}" for r in TILES if target.name in r.targets)
    fail(
        f"{target.name} has no product of {names[0]} with {names[1]} into {names[2]}"
        + (f" of shape {shape}" if shape else ""),
        expected=", ".join(shapes) or ", ".join(same) or "a target with matrix products",
        found=shape if shapes else names[0],
        suggestion=_other_format(target, names[0])
        or (f"compile for {', '.join(others)}" if others else None),
    )


def _other_format(target: Target, name: str) -> str | None:
    """FNUZ where OCP's format was given, and the other way round."""
    other = name.removesuffix("fnuz") if name.endswith("fnuz") else f"{name}fnuz"
    if any(target.name in row.targets and row.a == other for row in TILES):
        return f"the eight-bit floats of {target.name} are {other}: convert the data, its bits mean other numbers"
    return None


def multiply(
    tile: Tile, acc: type[Any], a: tuple[Any, ...], b: tuple[Any, ...], c: tuple[Any, ...]
) -> tuple[Any, ...]:
    """The elements of A B + C."""
    word, result = tile.words
    operands = [_vector(x) for x in (a, b, c)]
    types = [word, _of(word, tile, len(b)), result]
    template = ["s0", "s1", "s2"]
    if tile.intrinsic.startswith("mfma"):  # no broadcast, no blocks of A or B moved or negated
        template += ["0", "0", "0"]
        types += ["i32"] * 3
    if tile.intrinsic.endswith("iu8"):
        sign = "true" if tile.a == s8._spelling() else "false"
        template = [sign, "s0", sign, "s1", "s2", "false"]
        types = ["i1", types[0], "i1", types[1], types[2], "i1"]
    attrs = {
        "inst": tile.intrinsic + _overload(tile, word, result),
        "types": tuple(types),
        "ret": result,
        "imms": tuple(template),
        "effects": ("convergent",),
        "level": "divergent",
        "needs": "warp",
    }
    count = len(c)
    got = emit("amdgcn", operands, [irt.vector(acc.ir, count)], attrs).results[0]
    return tuple(acc._wrap(emit1("vec_get", [got], acc.ir, {"index": i})) for i in range(count))


def _vector(elements: tuple[Any, ...]) -> Any:
    """The elements as one value."""
    if len(elements) == 1:
        return elements[0]._v
    return emit1("vec_make", [e._v for e in elements], irt.vector(type(elements[0]).ir, len(elements)))


def _of(word: str, tile: Tile, count: int) -> str:
    """The type of B, whose elements are as many as those of A where the tile is square."""
    assert tile.m == tile.n and count
    return word


def _overload(tile: Tile, word: str, result: str) -> str:
    """What WMMA's intrinsics carry behind their names: the types of the result and of A."""
    if tile.form == "mfma":
        return ""
    return f".{_mangled(result)}.{_mangled(word)}"


def _mangled(type_: str) -> str:
    """`<8 x float>` as v8f32."""
    count, _, elem = type_.strip("<>").partition(" x ")
    return f"v{count}" + {"float": "f32", "half": "f16", "bfloat": "bf16"}.get(elem, elem)
