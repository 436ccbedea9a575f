"""Faults planted in the checks of arguments: each is caught by a test of this folder."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import numpy as np
import pytest
import test_bad_arguments as bad
import test_foreign_arrays as foreign
import test_packing as packing

from warpwright.isa import rounding
from warpwright.isa.types import SCALARS
from warpwright.runtime import arguments, arrays, dlpack, pointers, scalars, shapes, torch_tensors
from warpwright.runtime.devices import emu

Patch = tuple[Any, str, Any]


def fortran_is_fine(param: Any, value: Any) -> None:
    """Memory order as it was checked before: C or Fortran."""
    if not (value.flags.c_contiguous or value.flags.f_contiguous):
        raise_it(param, value)


raise_it = pointers.memory_shape


def without_masks(param: Any, value: Any) -> None:
    """A check that looks at the memory of a masked array only."""
    raise_it(param, np.asarray(value))


def through_single(value: float, scalar: Any) -> Any:
    """Two roundings."""
    with np.errstate(all="ignore"):
        return np.asarray(value, np.float64).astype(np.float32).astype(rounding.dtype_of(scalar))


def wrapped_size(shape: tuple[int, ...], dtype: Any) -> int:
    """NumPy's product, which wraps."""
    with np.errstate(all="ignore"):
        return int(np.prod(np.array(shape, np.int64))) * int(dtype.itemsize) % (1 << 32)


def unflagged(original: Callable[..., Any]) -> Callable[..., Any]:
    """A reader that ignores DLPack's flags."""
    return lambda tensor, flags, device, owner: original(tensor, flags & ~3, device, owner)


def bf16_case() -> None:
    """The property of `test_packing`, on a value that two roundings get wrong."""
    value = 1 + 2**-8 + 2**-40
    raw = arguments.check_argument(arguments.Slot("a", SCALARS["bf16"]), value).raw
    assert float(np.frombuffer(raw, packing.numpy_dtype(SCALARS["bf16"]))[0]) == packing.rounded(
        "bf16", value
    )


FAULTS: dict[str, tuple[list[Patch], Callable[[], Any]]] = {
    "Fortran order counts as contiguous": (
        [(pointers, "memory_shape", fortran_is_fine)],
        lambda: foreign.test_an_order_that_is_not_c_is_refused(foreign.square().T),
    ),
    "masks are not looked for": (
        [(pointers, "memory_shape", without_masks)],
        lambda: foreign.test_arrays_that_are_no_numbers_are_refused(
            np.ma.array(foreign.four()), "masked", None
        ),
    ),
    "records count as words": (
        [(pointers, "is_numeric", lambda dtype: True)],
        lambda: foreign.test_arrays_that_are_no_numbers_are_refused(np.zeros(4, "V4"), "another dtype", None),
    ),
    "floats are rounded twice": ([(scalars, "nearest", through_single)], bf16_case),
    "overflow of narrow formats is not seen": (
        [(scalars, "_overflowed", lambda *_: False)],
        lambda: packing.test_what_a_format_cannot_hold_is_refused(SCALARS["e2m1"], 1e39),
    ),
    "e4m3 has infinities": (
        [(scalars, "has_infinity", lambda scalar: True)],
        lambda: packing.test_special_values_go_where_the_format_has_them(SCALARS["e4m3"]),
    ),
    "integers are rounded": (
        [(scalars, "_integer", lambda scalar, value: scalars.encode(scalar, float(value)))],
        lambda: packing.test_what_a_format_cannot_hold_is_refused(SCALARS["f32"], 16777217),
    ),
    "sizes wrap": (
        [
            (shapes, "size_in_bytes", wrapped_size),
            (emu, "size_in_bytes", wrapped_size),
        ],
        lambda: bad.test_refused_at_the_line("sizes that wrap"),
    ),
    "DLPack's flags are ignored": (
        [(dlpack, "_seen", unflagged(dlpack._seen))],
        lambda: foreign.test_read_only_memory_is_not_written_in_place(),
    ),
    "JAX and Arrow arrays count as writable": (
        [(arrays, "_IMMUTABLE", frozenset())],
        lambda: foreign.test_a_library_of_immutable_arrays(),
    ),
    "packed nibbles count as bytes": (
        [(dlpack, "_element", lambda dtype, flags: (dlpack._FORMATS.get(dtype.code, "float32"), 1, 1))],
        lambda: foreign.test_packed_elements_are_not_taken_for_bytes(),
    ),
    "the negative bit is not looked at": (
        [(torch_tensors, "_stored", lambda value: None)],
        lambda: foreign.test_tensors_whose_memory_is_not_their_values({"negative": True}, "resolve_neg"),
    ),
    "meta tensors count as the CPU's": (
        [(torch_tensors, "_device", lambda value: "cpu")],
        lambda: foreign.test_tensors_whose_memory_is_not_their_values({"kind": "meta"}, "no memory"),
    ),
    "exceptions of a library pass": (
        [(arrays, "view", arrays._view), (pointers, "view", arrays._view)],
        lambda: foreign.test_what_a_library_raises_is_a_refusal(
            foreign.Raising(foreign.four()), "deleted", None
        ),
    ),
    "memory of another emulator is taken": (
        [
            (arguments, "wrong", lambda *a, **k: None),
            (emu, "wrong", lambda *a, **k: None),
        ],
        lambda: foreign.test_memory_of_another_emulator_is_refused(),
    ),
}


@pytest.mark.parametrize("name", FAULTS)
def test_a_planted_fault_is_caught(name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    patches, check = FAULTS[name]
    check()
    for where, what, fault in patches:
        monkeypatch.setattr(where, what, fault)
    with pytest.raises((Exception, pytest.fail.Exception)):  # type: ignore[arg-type]
        check()
