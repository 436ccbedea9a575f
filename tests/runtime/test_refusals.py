"""Launches that are wrong: each is refused at the caller's line, with what was expected, and nothing is launched."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

import numpy as np
import pytest

import warpwright as ww
from warpwright import f32, s8, u8, u32
from warpwright.emulator import ptx as emulator


@ww.kernel
def scale(n: u32, a: f32, x: ww.ptr[f32]):
    i = ww.global_id()
    if i < n:
        x[i] = x[i] * a


@ww.kernel(threads=64)
def fixed(x: ww.ptr[f32]):
    x[ww.tid.x] = 1.0


@ww.kernel
def chosen(x: ww.ptr[f32], WIDTH: ww.constexpr, STEP: ww.constexpr = 1):
    x[WIDTH * STEP] = 1.0


@ww.kernel
def small(a: u8, b: s8, v: f32.x2, x: ww.ptr[f32]):
    x[ww.tid.x] = v[0]


@ww.kernel
def sharing(x: ww.ptr[f32]):
    held = ww.shared(f32, 1024)
    held[ww.tid.x] = x[ww.tid.x]


@ww.kernel
def mixed(x: ww.ptr[ww.bf16], bits: ww.ptr[ww.b32]):
    bits[ww.tid.x] = ww.b32(0)


X = np.zeros(64, np.float32)
READ_ONLY = np.zeros(64, np.float32)
READ_ONLY.flags.writeable = False


def on_sm80(launch: Callable[[], Any]) -> Callable[[], Any]:
    def run() -> Any:
        ww.use("emu", target="sm_80")
        try:
            launch()
        finally:
            ww.use("emu", target="sm_90a")

    return run


class Tensor:
    """As much of a CUDA tensor as the array interface shows."""

    def __init__(self, typestr: str = "<f4", strides: tuple[int, ...] | None = None) -> None:
        self.device = type("Device", (), {"id": 0})()
        self.__cuda_array_interface__ = {
            "shape": (64,), "typestr": typestr, "data": (0x1000, False), "strides": strides, "version": 3,
        }  # fmt: skip


CASES: dict[str, tuple[Callable[[], Any], tuple[str, ...]]] = {
    "dtype": (lambda: scale[1, 64](64, 1.0, np.zeros(64)), ("argument 'x'", "float32", "float64", "x.astype(")),
    "dtype of the same size": (lambda: scale[1, 64](64, 1.0, np.zeros(64, np.int32)), ("float32", "int32")),
    "half for bfloat16": (lambda: mixed[1, 1](np.zeros(4, np.float16), np.zeros(4, np.uint32)), ("bfloat16", "float16")),
    "size of bits": (lambda: mixed[1, 1](X, X), ("argument 'x'", "bfloat16")),
    "rank 0": (lambda: scale[1, 64](64, 1.0, np.float32(3)), ("a pointer to f32 is wanted", "float32 ")),
    "rank 0 array": (lambda: scale[1, 64](64, 1.0, np.array(3, np.float32)), ("0-dimensional", "numpy.atleast_1d")),
    "byte order": (lambda: scale[1, 64](64, 1.0, np.zeros(64, ">f4")), ("big-endian", "little-endian")),
    "not contiguous": (lambda: scale[1, 32](32, 1.0, X[::2]), ("not contiguous", "strides (8,)", "ascontiguousarray")),
    "read-only": (lambda: scale[1, 64](64, 1.0, READ_ONLY), ("read-only", "x.copy()")),
    "list for an array": (lambda: scale[1, 64](64, 1.0, [1.0]), ("an array of float32", "list")),
    "number for an array": (lambda: scale[1, 64](64, 1.0, 7), ("a pointer to f32 is wanted", "int 7")),
    "None for an array": (lambda: scale[1, 64](64, 1.0, None), ("an array of float32", "NoneType")),
    "tensor's dtype": (lambda: scale[1, 64](64, 1.0, Tensor("<f8")), ("float32", "float64")),
    "tensor's strides": (lambda: scale[1, 64](64, 1.0, Tensor(strides=(8,))), ("not contiguous", "strides (4,)")),
    "tensor on the emulator": (
        lambda: scale.launch(64, 1.0, Tensor(), grid=1, block=64, device="emu"),
        ("cannot be used on the emulator", "Tensor"),
    ),
    "too many threads": (lambda: scale[1, 1025](64, 1.0, X), ("a block of 1025 threads", "at most 1024")),
    "too many threads in 3-D": (lambda: scale[1, (32, 32, 2)](64, 1.0, X), ("2048 threads", "1024")),
    "block too deep": (lambda: scale[1, (1, 1, 65)](64, 1.0, X), ("block's z extent is 65", "at most 64")),
    "grid too tall": (lambda: scale[(1, 65536), 64](64, 1.0, X), ("grid's y extent is 65536", "65535")),
    "grid of zero": (lambda: scale[0, 64](64, 1.0, X), ("a grid of 0 launches nothing", "at least 1")),
    "block of zero": (lambda: scale[1, (32, 0)](64, 1.0, X), ("a block of 0 launches nothing", "(32, 0)")),
    "negative grid": (lambda: scale[-1, 64](64, 1.0, X), ("a grid of -1",)),
    "fractional grid": (lambda: scale[64 / 64, 64](64, 1.0, X), ("made of integers", "ww.cdiv")),
    "bool for a block": (lambda: scale[2, True](64, 1.0, X), ("made of integers", "True")),
    "four dimensions": (lambda: scale[(1, 1, 1, 1), 64](64, 1.0, X), ("one to three dimensions",)),
    "grid alone": (lambda: scale[1](64, 1.0, X), ("names a grid and a block", "k[grid, block]")),
    "five parts": (lambda: scale[1, 2, 3, 4, 5](64, 1.0, X), ("names a grid and a block",)),
    "other block than threads=": (
        lambda: fixed[1, 32](X),
        ("differs from the kernel's threads=", "(64, 1, 1)", "(32, 1, 1)"),
    ),
    "missing": (lambda: scale[1, 64](64, 1.0), ("takes 3 arguments", "x: ptr<global, f32>", "missing: x")),
    "extra": (lambda: scale[1, 64](64, 1.0, X, X), ("takes 3 arguments", "4 arguments")),
    "twice": (lambda: scale[1, 64](64, 1.0, X, n=3), ("got 'n' twice", "by position and by name")),
    "no such parameter": (lambda: scale[1, 64](64, 1.0, X, y=3), ("has no parameter 'y'", "n: u32")),
    "negative for u32": (lambda: scale[1, 64](-1, 1.0, X), ("-1 does not fit u32", "0 to 4294967295")),
    "too large for u32": (lambda: scale[1, 64](1 << 32, 1.0, X), ("4294967296 does not fit u32",)),
    "too large for u8": (lambda: small[1, 1](256, 0, (1.0, 2.0), X), ("256 does not fit u8", "0 to 255")),
    "too small for s8": (lambda: small[1, 1](0, -129, (1.0, 2.0), X), ("-129 does not fit s8", "-128 to 127")),
    "float for an int": (lambda: scale[1, 64](64.0, 1.0, X), ("a u32 is wanted", "float 64.0", "int(x)")),
    "bool for an int": (lambda: scale[1, 64](True, 1.0, X), ("a u32 is wanted", "bool True")),
    "string for a float": (lambda: scale[1, 64](64, "1", X), ("a f32 is wanted", "str")),
    "array for a float": (lambda: scale[1, 64](64, X, X), ("a f32 is wanted", "shape (64,)")),
    "too large for f32": (lambda: scale[1, 64](64, 1e300, X), ("does not fit f32",)),
    "NumPy float64 for f32": (lambda: scale[1, 64](64, np.float64(1), X), ("numpy.float32", "numpy.float64")),
    "NumPy float for u32": (lambda: scale[1, 64](np.float32(64), 1.0, X), ("numpy.uint32", "numpy.float32")),
    "vector of three": (lambda: small[1, 1](0, 0, (1.0, 2.0, 3.0), X), ("a f32.x2 is wanted", "2 numbers")),
    "missing constexpr": (lambda: chosen[1, 1](X), ("constexpr 'WIDTH'", "has no value")),
    "unknown constexpr": (lambda: chosen[1, 1](X, WIDTH=1, HEIGHT=2), ("no parameter 'HEIGHT'", "WIDTH: constexpr")),
    "too much shared memory": (lambda: sharing[1, 64, None, 300_000](X), ("300000 of dynamic", "232448 bytes")),
    "static and dynamic together": (
        lambda: sharing[1, 64, None, 232_448](X),
        ("4096 bytes of static and 232448 of dynamic", "at most 232448"),
    ),
    "negative shared memory": (lambda: sharing[1, 64, None, -4](X), ("-4 of dynamic",)),
    "cluster without clusters": (
        on_sm80(lambda: scale.launch(64, 1.0, X, grid=2, block=64, cluster=2)),
        ("sm_80 has no clusters", "sm_90 or later"),
    ),
    "cluster too large": (
        lambda: scale.launch(64, 1.0, X, grid=32, block=64, cluster=32),
        ("a cluster of 32 blocks", "at most 16"),
    ),
    "grid no multiple of the cluster": (
        lambda: scale.launch(64, 1.0, X, grid=3, block=64, cluster=2),
        ("no multiple of the cluster", "(2, 1, 1)"),
    ),
    "call without a grid": (lambda: scale(64, 1.0, X), ("launched over a grid", "scale[grid, block](n: u32")),
    "unknown device": (
        lambda: scale.launch(64, 1.0, X, grid=1, block=64, device="gpu"),
        ("there is no device 'gpu'", "emu, emu:TARGET, cuda, cuda:N, hip or hip:N"),
    ),
}  # fmt: skip


@pytest.fixture
def launched(monkeypatch: pytest.MonkeyPatch) -> Iterator[list[Any]]:
    """What the emulator was asked to run."""
    seen: list[Any] = []
    before = emulator.launch

    def launch(*args: Any, **kwargs: Any) -> Any:
        seen.append(args)
        return before(*args, **kwargs)

    monkeypatch.setattr(emulator, "launch", launch)
    yield seen


@pytest.mark.parametrize("name", CASES)
def test_refused(name: str, launched: list[Any]) -> None:
    call, parts = CASES[name]
    with pytest.raises(ww.CompileError) as refused:
        call()
    (found,) = refused.value.diagnostics
    text = found.render()
    for part in parts:
        assert part in text
    assert not launched
    assert found.location.file == __file__ and found.location.line


@pytest.mark.parametrize(
    "name", [n for n in CASES if n not in ("unknown device", "call without a grid", "missing")]
)
def test_refused_again_after_a_good_launch(name: str, launched: list[Any]) -> None:
    """The short way of a repeated launch checks as much as the first."""
    x = np.ones(64, np.float32)
    for _ in range(2):
        scale[1, 64](64, 2.0, x)
    assert x[0] == 4.0 and len(launched) == 2
    with pytest.raises(ww.CompileError):
        CASES[name][0]()
    assert len(launched) == 2


def test_a_prepared_launch_checks_its_arguments(launched: list[Any]) -> None:
    h = scale.prepare(grid=1, block=64)
    for args in (
        (64, 1.0),
        (64, 1.0, X, X),
        (-1, 1.0, X),
        (64, 1.0, X[::2]),
        (64, 1.0, np.zeros(64)),
        (64, 1.0, READ_ONLY),
    ):
        with pytest.raises(ww.CompileError):
            h(*args)
    assert not launched


def test_numbers_that_fit_are_taken(launched: list[Any]) -> None:
    x = np.ones(64, np.float32)
    for n in (64, np.uint32(64), np.int64(64), np.uint8(64)):
        for a in (1.0, 1, np.float32(1), np.float16(1)):
            scale[1, 64](n, a, x)
    assert len(launched) == 16 and (x == 1).all()


def test_read_only_memory_may_be_read() -> None:
    @ww.kernel
    def copy(x: ww.ptr[f32], y: ww.ptr[f32]):
        y[ww.tid.x] = x[ww.tid.x]

    y = np.ones(64, np.float32)
    copy[1, 64](READ_ONLY, y)
    assert not y.any()


def test_arrays_that_overlap_stay_one_memory() -> None:
    @ww.kernel
    def shift(x: ww.ptr[f32], y: ww.ptr[f32]):
        value = x[ww.tid.x]
        ww.barrier()
        y[ww.tid.x] = value

    x = np.arange(65, dtype=np.float32)
    shift[1, 64](x[:-1], x[1:])
    assert x[0] == 0 and np.array_equal(x[1:], np.arange(64))
