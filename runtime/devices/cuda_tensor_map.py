"""Tensor maps for a GPU: the driver encodes them.

Needs the driver's bindings. Gives `encode`. Invariant: the 128 bytes are the driver's own; its refusal is a DeviceError.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import numpy as np

from .cuda_errors import check

if TYPE_CHECKING:
    from ...isa.ptx.tensor_map import TensorMap


def encode(driver: Any, fields: TensorMap) -> bytes:
    """The bytes of a map."""
    from ...isa.ptx.swizzle import Swizzle
    from ...isa.ptx.tensor_map import INTERLEAVES, PROMOTIONS, Mode

    wide, long = driver.cuuint32_t, driver.cuuint64_t
    first = (
        driver.CUtensorMapDataType(fields.kind),
        wide(fields.rank),
        fields.address,
        [long(d) for d in fields.dims],
        [long(s) for s in fields.strides],
    )
    steps = [wide(s) for s in fields.steps]
    interleave = driver.CUtensorMapInterleave(INTERLEAVES.index(fields.interleave))
    last = (
        driver.CUtensorMapSwizzle(list(Swizzle).index(fields.swizzle)),
        driver.CUtensorMapL2promotion(PROMOTIONS.index(fields.promotion)),
        driver.CUtensorMapFloatOOBfill(int(fields.nan_fill)),
    )
    if fields.mode is Mode.TILE:
        answer = driver.cuTensorMapEncodeTiled(
            *first, [wide(b) for b in fields.box], steps, interleave, *last
        )
    elif fields.mode is Mode.IM2COL:
        channels, pixels = (wide(b) for b in fields.box)
        answer = driver.cuTensorMapEncodeIm2col(
            *first, list(fields.lower), list(fields.upper), channels, pixels, steps, interleave, *last
        )
    else:
        channels, pixels = (wide(b) for b in fields.box)
        mode = driver.CUtensorMapIm2ColWideMode(int(fields.mode is Mode.IM2COL_W128))
        answer = driver.cuTensorMapEncodeIm2colWide(
            *first, fields.lower[0], fields.upper[0], channels, pixels, steps, interleave, mode, *last
        )
    made = check(answer, "encoding a tensor map")
    return np.array([int(word) for word in made.opaque], np.uint64).tobytes()
