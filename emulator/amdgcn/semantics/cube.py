"""Coordinates on the faces of a cube.

Needs `numeric`. Gives the semantics of `v_cubeid sc tc ma_f32`. Invariant: z decides where no other component is greater in
magnitude, then y, then x; a component that is not negative is on the positive face.
"""

from __future__ import annotations

import numpy as np

from .numeric import F32, Function, direction, loads, multiply, negate, settle
from .registry import Array, Mode, semantics


def _chosen(pick: Function) -> Function:
    def run(mode: Mode, x: Array, y: Array, z: Array) -> Array:
        a, b, c = loads(mode, F32, x, y, z)
        with np.errstate(invalid="ignore"):
            by_z = (np.abs(c) >= np.abs(a)) & (np.abs(c) >= np.abs(b))
            by_y = ~by_z & (np.abs(b) >= np.abs(a))
        result: Array = pick(mode, by_z, by_y, a, b, c)
        return result

    return run


def _three(by_z: Array, by_y: Array, z: Array, y: Array, x: Array) -> Array:
    return np.where(by_z, z, np.where(by_y, y, x)).astype("f4")


def _face(mode: Mode, by_z: Array, by_y: Array, x: Array, y: Array, z: Array) -> Array:
    with np.errstate(invalid="ignore"):
        return _three(by_z, by_y, np.where(z < 0, 5, 4), np.where(y < 0, 3, 2), np.where(x < 0, 1, 0))


def _s(mode: Mode, by_z: Array, by_y: Array, x: Array, y: Array, z: Array) -> Array:
    with np.errstate(invalid="ignore"):
        return _three(by_z, by_y, np.where(z < 0, negate(x, F32), x), x, np.where(x < 0, z, negate(z, F32)))


def _t(mode: Mode, by_z: Array, by_y: Array, x: Array, y: Array, z: Array) -> Array:
    with np.errstate(invalid="ignore"):
        return _three(by_z, by_y, negate(y, F32), np.where(y < 0, negate(z, F32), z), negate(y, F32))


def _axis(mode: Mode, by_z: Array, by_y: Array, x: Array, y: Array, z: Array) -> Array:
    major = _three(by_z, by_y, z, y, x)
    return settle(mode, F32, multiply(F32, major, np.full(1, 2, "f4"), direction(mode, F32)), major)


for _name, _pick in (("id", _face), ("sc", _s), ("tc", _t), ("ma", _axis)):
    semantics(f"v_cube{_name}_f32")(_chosen(_pick))
