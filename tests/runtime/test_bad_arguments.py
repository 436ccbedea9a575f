"""Arguments of any type and size: a launch, an array or a device name is refused at the caller's line, never with an
exception of Python, NumPy or the operating system.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import pytest

import warpwright as ww
from warpwright import f32

HUGE = 10**5000


@ww.kernel
def k(x: ww.ptr[f32], n: ww.u32):
    x[0] = 1.0


@ww.kernel
def pair(v: f32.x2, y: ww.ptr[f32]):
    y[0] = v[0]


@ww.kernel
def wide(v: ww.b128, y: ww.ptr[f32]):
    y[0] = 1.0


X = np.zeros(4, np.float32)
TILE = np.zeros((16, 16), np.float32)

CASES: dict[str, tuple[Callable[[], Any], str]] = {
    # devices and targets
    "device 3": (lambda: ww.use(3), "named by a string"),  # type: ignore[arg-type]
    "device of a launch": (lambda: k.launch(X, 1, grid=1, block=1, device=7), "named by a string"),  # type: ignore[arg-type]
    "emulator of no target": (lambda: ww.use("emu:foo"), "there is no target"),
    "index that is no digit": (lambda: ww.use("cuda:\u00b2"), "there is no device"),
    "target 3": (lambda: ww.use("emu", target=3), "there is no target"),  # type: ignore[arg-type]
    "target of a compilation": (lambda: ww.compile(k, target=3), "there is no target"),  # type: ignore[arg-type]
    "target of 10^5 letters": (lambda: ww.use("emu", target="x" * 100_000), "there is no target"),
    # grids
    "huge grid": (lambda: k[HUGE, 1](X, 1), "the grid's x extent is an integer of 16610 bits"),
    "huge block": (lambda: k[1, HUGE](X, 1), "a block of an integer of 16610 bits"),
    "huge negative grid": (lambda: k[-HUGE, 1](X, 1), "launches nothing"),
    "huge shared memory": (lambda: k[1, 1, None, HUGE](X, 1), "of dynamic shared memory"),
    "huge cluster": (lambda: k.launch(X, 1, grid=1, block=1, cluster=HUGE), "a cluster of"),
    "shared memory as text": (lambda: k[1, 1, None, "1"](X, 1), "smem= is a number of bytes"),
    "shared memory True": (lambda: k[1, 1, None, True](X, 1), "smem= is a number of bytes"),
    "shared memory 1.5": (lambda: k[1, 1, None, 1.5](X, 1), "smem= is a number of bytes"),
    "no grid": (lambda: k.launch(X, 1), "a grid is made of integers"),
    "no block": (lambda: k.launch(X, 1, grid=1), "a block is made of integers"),
    "prepared without a grid": (lambda: k.prepare(), "a grid is made of integers"),
    "grid of a dict": (lambda: k[{}, 1](X, 1), "a grid is made of integers"),
    "grid of an array": (lambda: k[np.array([1, 2]), 1](X, 1), "a grid is made of integers"),
    "grid of lists": (lambda: k[[1, [2]], 1](X, 1), "a grid is made of integers"),
    "empty grid": (lambda: k[[], 1](X, 1), "one to three dimensions"),
    "a slice": (lambda: k[1:2](X, 1), "names a grid and a block"),
    # numbers
    "huge number": (lambda: k[1, 1](X, HUGE), "argument 'n': an integer of 16610 bits does not fit u32"),
    "huge number, prepared": (lambda: k.prepare(grid=1, block=1)(X, HUGE), "argument 'n'"),
    "masked number": (lambda: k[1, 1](X, np.ma.masked), "argument 'n'"),
    "address below zero": (lambda: k[1, 1](ww.DevicePointer(-1), 1), "this is no address"),
    "address of 10^5000": (lambda: k[1, 1](ww.DevicePointer(HUGE), 1), "this is no address"),
    "128 bits": (lambda: wide[1, 1](1 << 128, X), "does not fit b128"),
    "vector with too large a number": (lambda: pair[1, 1]([1e39, 0.0], X), "argument 'v': 1e+39 does not fit f32"),
    "vector with a number too small": (lambda: pair[1, 1]([1e-50, 0.0], X), "too small for f32"),
    "masked vector": (lambda: pair[1, 1](np.ma.array([1, 2], mask=[0, 1], dtype=np.float32), X), "argument 'v'"),
    "vector of text": (lambda: pair[1, 1](("a", "b"), X), "argument 'v'"),
    "vector of doubles": (lambda: pair[1, 1](np.zeros(2), X), "argument 'v'"),
    # PTX
    "PTX 3": (lambda: ww.load_ptx(3), "neither PTX text"),  # type: ignore[arg-type]
    "PTX None": (lambda: ww.load_ptx(None), "neither PTX text"),  # type: ignore[arg-type]
    "PTX of bytes": (lambda: ww.load_ptx(b"x"), "neither PTX text"),  # type: ignore[arg-type]
    "path with a NUL": (lambda: ww.load_ptx("\0"), "neither PTX text"),
    "path of 10^5 letters": (lambda: ww.load_ptx("a" * 100_000), "neither PTX text"),
    "a folder": (lambda: ww.load_ptx("."), "neither PTX text"),
    "cubin of text": (lambda: ww.load_ptx("x", cubin="y"), "an object file's bytes"),  # type: ignore[arg-type]
    # arrays
    "sizes that wrap": (lambda: ww.empty((2**32, 2**32), np.float32), "larger than an address space"),
    "sizes that wrap, in bytes": (lambda: ww.empty(2**61, np.float64), "larger than an address space"),
    "sizes that wrap to a small one": (lambda: ww.zeros((2**62, 4, 4), np.float32), "larger than an address space"),
    "size of 10^5000": (lambda: ww.empty(HUGE, f32), "larger than an address space"),
    "size that no memory has": (lambda: ww.empty(2**50, f32), "does not fit the emulator's memory"),
    "size below zero": (lambda: ww.empty(-1, f32), "integers of 0 or more"),
    "extent below zero": (lambda: ww.empty((3, -1), f32), "integers of 0 or more"),
    "size 2.5": (lambda: ww.empty(2.5, f32), "integers of 0 or more"),  # type: ignore[arg-type]
    "size True": (lambda: ww.empty(True, f32), "integers of 0 or more"),
    "size of text": (lambda: ww.empty("4", f32), "integers of 0 or more"),  # type: ignore[arg-type]
    "size None": (lambda: ww.empty(None, f32), "integers of 0 or more"),  # type: ignore[arg-type]
    "objects": (lambda: ww.empty(3, object), "cannot hold elements of object"),
    "records with objects": (lambda: ww.zeros(3, [("a", "f4"), ("b", "O")]), "cannot hold"),
    "text": (lambda: ww.empty(3, "S4"), "cannot hold"),
    "big-endian": (lambda: ww.empty(3, ">f4"), "little-endian"),
    "no type": (lambda: ww.empty(3, None), "needs an element type"),
    "unknown type": (lambda: ww.empty(3, "nope"), "no element type"),
    "vectors": (lambda: ww.empty(3, f32.x2), "no elements of type f32.x2"),
    "pointers": (lambda: ww.empty(3, ww.ptr[f32]), "no elements of type"),
    "words of 128 bits": (lambda: ww.empty(3, ww.b128), "no elements of type b128"),
    "ragged data": (lambda: ww.to_device([[1, 2], [3]]), "cannot be read as an array"),
    "data None": (lambda: ww.to_device(None), "cannot hold elements of object"),
    "data of text": (lambda: ww.to_device("abc"), "cannot hold"),
    "data of another shape": (lambda: ww.zeros(4, f32).copy_from_host([1, 2]), "another shape"),
    "data of letters": (lambda: ww.zeros(4, f32).copy_from_host("x"), "does not convert"),
    # data that another type would change
    "256 in u8": (lambda: ww.zeros(4, np.uint8).copy_from_host([256]), "does not fit the array"),
    "-1 in u8": (lambda: ww.zeros(4, np.uint8).copy_from_host(np.int8(-1)), "does not fit the array"),
    "-1.5 in u8": (lambda: ww.zeros(4, np.uint8).copy_from_host([-1.5]), "does not fit the array"),
    "NaN in s64": (lambda: ww.zeros(4, np.int64).copy_from_host(float("nan")), "does not fit the array"),
    "2**64 - 1 in s64": (lambda: ww.zeros(1, np.int64).copy_from_host(np.uint64(2**64 - 1)), "does not fit the array"),
    "1j in f32": (lambda: ww.zeros(4, f32).copy_from_host(np.array([1j])), "imaginary"),
    "1e39 in f32": (lambda: ww.zeros(4, f32).copy_from_host(1e39), "too large"),
    "1e39 in bf16": (lambda: ww.zeros(4, ww.bf16).copy_from_host(1e39), "too large"),
    "1e9 in e4m3": (lambda: ww.zeros(4, ww.e4m3).copy_from_host(1e9), "too large"),
    "1e9 in e2m1": (lambda: ww.zeros(4, ww.e2m1).copy_from_host(1e9), "too large"),
    # tensor maps
    "map of 3": (lambda: ww.tensor_map(3, (1,)), "wants an array"),
    "map with a kind of a list": (lambda: ww.tensor_map(TILE, (16, 16), kind=[]), "kind="),  # type: ignore[arg-type]
    "map with strides of an integer": (lambda: ww.tensor_map(TILE, (16, 16), strides=3), "strides"),  # type: ignore[arg-type]
    "map with a huge box": (lambda: ww.tensor_map(TILE, (HUGE, 16)), "numbers of 64 bits"),
    "map of a transposed array": (lambda: ww.tensor_map(np.zeros((16, 8), np.float32).T, (8, 8)), "follow each other"),
    "map of records": (lambda: ww.tensor_map(np.zeros((16, 16), [("a", "f4")]), (16, 16)), "no element type"),
}  # fmt: skip


@pytest.mark.parametrize("name", CASES)
def test_refused_at_the_line(name: str) -> None:
    call, part = CASES[name]
    with pytest.raises(ww.CompileError) as refused:
        call()
    assert part in str(refused.value)
    assert len(str(refused.value)) < 3000
    assert refused.value.diagnostics[0].location.file == __file__


def test_what_fits_is_taken() -> None:
    k[np.int64(1), np.uint8(1), None, np.int32(0)](X, np.uint8(3))
    pair[1, 1](np.float32([1, 2]), X)
    wide[1, 1]((1 << 128) - 1, X)
    assert ww.empty((2**40, 0), f32).shape == (2**40, 0)
    assert ww.empty(np.int64(3), f32).shape == (3,)
    assert ww.zeros([2, 3], np.uint8).nbytes == 6
    held = ww.zeros(4, np.uint8)
    held.copy_from_host([1, 2, 3, 255.0])
    assert held.copy_to_host().tolist() == [1, 2, 3, 255]
    whole = ww.to_device(np.arange(6, dtype=np.float32).reshape(2, 3).T)
    assert whole.copy_to_host().tolist() == [[0, 3], [1, 4], [2, 5]]


def test_a_file_that_is_no_file(tmp_path: Path) -> None:
    endless = Path("/dev/zero")
    if endless.exists():
        with pytest.raises(ww.CompileError, match=r"cannot be read|neither PTX text"):
            ww.load_ptx(endless)
