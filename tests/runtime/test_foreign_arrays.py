"""Arrays of other libraries as arguments: each is used correctly, or refused by the parameter's name.

Small classes stand for the libraries, so that every case runs without them; where PyTorch, JAX or pyarrow is installed, the
same cases run with the real one.
"""

from __future__ import annotations

import ctypes
from collections.abc import Callable
from typing import Any

import ml_dtypes
import numpy as np
import pytest

import warpwright as ww
from warpwright import f32
from warpwright.runtime import arrays, dlpack


@ww.kernel
def copy(x: ww.ptr[f32], y: ww.ptr[f32]):
    y[ww.tid.x] = x[ww.tid.x]


@ww.kernel
def ones(y: ww.ptr[ww.e4m3]):
    y[ww.tid.x] = ww.e4m3(1.0)


@ww.kernel
def nibbles(y: ww.ptr[ww.e2m1]):
    y[ww.tid.x] = ww.e2m1(1.0)


@ww.kernel
def words(x: ww.ptr[ww.b32], y: ww.ptr[ww.b32]):
    y[ww.tid.x] = x[ww.tid.x]


@pytest.fixture(scope="module")
def text() -> Any:
    """The same copy as a PTX file's, of which nothing is known about writes."""
    ptx = ww.compile(copy, target="sm_80").asm["ptx"]
    return ww.load_ptx(ptx if isinstance(ptx, str) else ptx.decode())["copy"]


def four() -> np.ndarray[Any, Any]:
    return np.arange(4, dtype=np.float32)


def refused(call: Callable[[], Any], *parts: str) -> None:
    with pytest.raises(ww.CompileError) as caught:
        call()
    for part in parts:
        assert part in str(caught.value)
    assert caught.value.diagnostics[0].location.file == __file__


# memory order -------------------------------------------------------------------------------------------------------


def square() -> np.ndarray[Any, Any]:
    return np.arange(16, dtype=np.float32).reshape(4, 4)


@pytest.mark.parametrize(
    "array",
    [
        square().T,
        np.asfortranarray(square()),
        square().reshape(2, 2, 4).transpose(2, 1, 0),
        square().reshape(2, 2, 4).swapaxes(0, 1),
        square()[::-1],
        square()[:, ::2],
        square()[:, 1],
        np.broadcast_to(four(), (4, 4)),
        np.diagonal(square()),
    ],
    ids=["T", "fortran", "3-D reversed", "axes swapped", "reversed", "every second", "a column", "broadcast", "diagonal"],
)  # fmt: skip
def test_an_order_that_is_not_c_is_refused(array: np.ndarray[Any, Any]) -> None:
    refused(
        lambda: copy[1, 4](array, np.zeros(4, np.float32)), "argument 'x'", "ascontiguousarray(x)", "or pass"
    )
    refused(lambda: copy[1, 4](four(), array.view()), "argument 'y'")


def test_orders_that_are_the_same_are_taken() -> None:
    for same in (np.asfortranarray(four()), four().reshape(4, 1).T, np.asfortranarray(four().reshape(4, 1))):
        y = np.zeros(4, np.float32)
        copy[1, 4](same, y)
        assert y.tolist() == [0, 1, 2, 3]


def test_a_transposed_array_is_refused_by_a_ptx_file(text: Any) -> None:
    refused(lambda: text[1, 4](square().T, np.zeros(4, np.float32)), "Fortran order", "pass x.T")


# masks, records, objects --------------------------------------------------------------------------------------------


RECORDS = np.zeros(4, [("a", "<f4")])


@pytest.mark.parametrize(
    ("array", "part"),
    [
        (np.ma.array(four(), mask=[0, 1, 0, 0]), "masked"),
        (np.ma.array(four()), "masked"),
        (RECORDS, "structured"),
        (RECORDS.view(np.recarray), "structured"),
        (np.zeros(4, [("a", "<f2"), ("b", "<i2")]), "structured"),
        (np.zeros(4, "V4"), "another dtype"),
        (np.zeros(4, "U1"), "another dtype"),
        (np.zeros(4, "S4"), "another dtype"),
        (np.zeros(4, object), "another dtype"),
    ],
)
def test_arrays_that_are_no_numbers_are_refused(array: Any, part: str, text: Any) -> None:
    out = np.zeros(4, np.uint32)
    refused(lambda: words[1, 4](array, out), "argument 'x'", part)
    refused(lambda: words[1, 4](out, array), "argument 'y'", part)
    if part == "masked" and text is not None:
        refused(lambda: text[1, 4](array, four()), "masked", "x.filled(value)")
        refused(lambda: ww.to_device(array), "masked")
        refused(lambda: ww.tensor_map(np.ma.zeros((16, 16)), (16, 16)), "masked")


# DLPack -------------------------------------------------------------------------------------------------------------


class Producer:
    """A library with DLPack of today."""

    def __init__(self, array: np.ndarray[Any, Any]) -> None:
        self.array = array

    def __dlpack__(self, **options: Any) -> Any:
        return self.array.__dlpack__(**options)

    def __dlpack_device__(self) -> Any:
        return self.array.__dlpack_device__()


class OldProducer(Producer):
    """A library from before DLPack 1.0, which knows no versions."""

    def __dlpack__(self) -> Any:  # type: ignore[override]
        return self.array.__dlpack__()


class Made:
    """Memory with a capsule of any type and flags."""

    def __init__(
        self,
        code: int,
        bits: int,
        lanes: int = 1,
        flags: int = 0,
        shape: tuple[int, ...] = (4,),
        major: int = 1,
    ) -> None:
        self.memory = np.zeros(256, np.uint8)
        self.shape = (ctypes.c_int64 * len(shape))(*shape)
        tensor = dlpack._Tensor(
            self.memory.ctypes.data, dlpack._Device(1, 0), len(shape), dlpack._DataType(code, bits, lanes), self.shape,
            None, 0,
        )  # fmt: skip
        self.managed = dlpack._ManagedVersioned(major, 1, None, None, flags, tensor)

    def __dlpack_device__(self) -> tuple[int, int]:
        return 1, 0

    def __dlpack__(self, max_version: Any = None) -> Any:
        assert max_version and max_version >= (1, 1)
        return dlpack._new(ctypes.addressof(self.managed), b"dltensor_versioned", dlpack._dropped_c)


def read_only() -> np.ndarray[Any, Any]:
    array = four()
    array.flags.writeable = False
    return array


def test_read_only_memory_is_read() -> None:
    y = np.zeros(4, np.float32)
    copy[1, 4](Producer(read_only()), y)
    assert y.tolist() == [0, 1, 2, 3]


def test_read_only_memory_is_not_written(text: Any) -> None:
    array = read_only()
    refused(lambda: copy[1, 4](four() + 1, Producer(array)), "argument 'y'", "read-only", "numpy.array(x)")
    refused(lambda: text[1, 4](four() + 1, Producer(array)), "wrote to a read-only array")
    text[1, 4](Producer(array), four())  # only read
    assert array.tolist() == [0, 1, 2, 3]


def test_read_only_memory_is_not_written_in_place() -> None:
    refused(lambda: copy[1, 4](four() + 1, Producer(read_only())), "argument 'y'", "read-only")


def test_a_producer_without_versions() -> None:
    y = np.zeros(4, np.float32)
    copy[1, 4](OldProducer(four()), OldProducer(y))
    assert y.tolist() == [0, 1, 2, 3]
    refused(lambda: copy[1, 4](OldProducer(read_only()), y), "argument 'x'", "readonly")


def test_a_copy_is_read_and_not_written() -> None:
    copy[1, 4](Made(2, 32, flags=dlpack.COPIED), np.zeros(4, np.float32))
    refused(lambda: copy[1, 4](four(), Made(2, 32, flags=dlpack.COPIED)), "argument 'y'", "exports a copy")


@pytest.mark.parametrize(("code", "name"), sorted(dlpack._FORMATS.items()))
def test_codes_of_narrow_formats(code: int, name: str) -> None:
    bits = int(name.removeprefix("float")[0])
    made = Made(code, bits, flags=dlpack.PADDED if bits < 8 else 0)
    seen = arrays.view(made)
    assert seen is not None
    assert (seen.dtype, seen.itemsize, seen.shape) == (name, 1, (4,))
    host = arrays.host_array(made)
    assert host is not None and host.dtype == getattr(ml_dtypes, name)
    if name == "float8_e4m3fn":
        ones[1, 4](made)
        assert made.memory[:5].tolist() == [0x38] * 4 + [0]
    else:
        refused(lambda: ones[1, 4](made), "argument 'y'", "another dtype", name)


def test_packed_elements_are_not_taken_for_bytes() -> None:
    refused(lambda: nibbles[1, 4](Made(17, 4, 2)), "argument 'y'", "float4_e2m1fn_x2")
    refused(lambda: nibbles[1, 4](Made(17, 4, 1)), "argument 'y'", "share bytes")
    refused(lambda: nibbles[1, 4](Made(16, 6, 1)), "share bytes")
    padded = Made(17, 4, 1, dlpack.PADDED)
    nibbles[1, 4](padded)
    assert padded.memory[:5].tolist() == [2] * 4 + [0]


@pytest.mark.parametrize(
    ("made", "part"),
    [
        (Made(2, 64), "float64"),
        (Made(0, 32), "int32"),
        (Made(4, 16), "bfloat16"),
        (Made(3, 64), "handle64"),
        (Made(77, 32), "code 77"),
        (Made(2, 32, major=2), "newer DLPack"),
        (Made(2, 32, shape=(-1,)), "damaged"),
        (Made(2, 32, shape=(1,) * 70), "damaged"),
    ],
)
def test_capsules_that_do_not_fit(made: Made, part: str) -> None:
    refused(lambda: copy[1, 4](made, four()), "argument 'x'", part)


def test_lanes_are_a_dimension() -> None:
    seen = arrays.view(Made(2, 32, 4, shape=(3,)))
    assert seen is not None and (seen.dtype, seen.shape, seen.itemsize) == ("float32", (3, 4), 4)


class Freed(Made):
    """A capsule without memory."""

    def __init__(self) -> None:
        super().__init__(2, 32)
        self.managed.tensor.data = None


class Raising(Producer):
    """A library that raises its own exceptions."""

    def __dlpack__(self, **_: Any) -> Any:
        raise RuntimeError("deleted\nlong story")


class Nonsense(Producer):
    def __dlpack__(self, **_: Any) -> Any:
        return 3


class Hostile:
    """Every attribute raises, and so does repr."""

    def __getattr__(self, name: str) -> Any:
        raise KeyError(name)

    def __repr__(self) -> str:
        raise RuntimeError


class Masked:
    __cuda_array_interface__ = {  # noqa: RUF012
        "shape": (4,), "typestr": "<f4", "data": (0x1000, False), "version": 3, "mask": object(),
    }  # fmt: skip


class Number:
    __cuda_array_interface__ = 3


@pytest.mark.parametrize(
    ("value", "part"),
    [
        (Freed(), "no memory"),
        (Raising(four()), "cannot be read: deleted"),
        (Nonsense(four()), "no DLPack capsule"),
        (Masked(), "masked"),
        (Number(), "cannot be read"),
    ],
)
def test_what_a_library_raises_is_a_refusal(value: Any, part: str, text: Any) -> None:
    refused(lambda: copy[1, 4](value, four()), "argument 'x'", part)
    if text is not None:
        refused(lambda: text[1, 4](value, four()), f"argument '{text.params[0].name}'", part)


def test_an_object_whose_attributes_fail() -> None:
    refused(lambda: copy[1, 4](Hostile(), four()), "argument 'x'", "cannot be read")


def test_memory_of_ours_is_exported_in_place(text: Any) -> None:
    held = ww.zeros((2, 2), f32)
    seen = np.from_dlpack(held)  # type: ignore[arg-type]
    copy[1, 4](four(), held)
    assert seen.tolist() == [[0, 1], [2, 3]]
    fresh = ww.empty(4, f32)
    np.from_dlpack(fresh)[:] = 7  # type: ignore[arg-type]
    y = np.zeros(4, np.float32)
    copy[1, 4](fresh, y)
    assert y.tolist() == [7] * 4
    del held
    assert seen[1, 1] == 3, "the consumer keeps the memory"
    for options in ({"copy": True}, {"dl_device": (2, 0)}):
        with pytest.raises(BufferError) as caught:
            fresh.__dlpack__(**options)
        assert isinstance(caught.value, ww.WarpwrightError)
    with pytest.raises(BufferError):
        ww.zeros(4, ww.e2m1).__dlpack__()
    assert arrays.View  # the round trip of a narrow format
    again = dlpack.read(ww.zeros(4, ww.e2m1))
    assert (again.dtype, again.itemsize) == ("float4_e2m1fn", 1)


def test_memory_of_another_emulator_is_refused() -> None:
    there = ww.zeros(4, f32, device="emu:gfx942")
    refused(lambda: copy[1, 4](ww.zeros(4, f32), there), "on another device", "emu:gfx942")


# tensors of PyTorch, seen as objects with its interface -------------------------------------------------------------


class Tensor:
    """As much of a PyTorch tensor as a launch reads."""

    layout = "torch.strided"
    is_cuda = is_quantized = is_nested = False
    negative = conjugate = False
    kind = "cpu"

    def __init__(self, **parts: Any) -> None:
        self.memory = np.arange(4, dtype=np.float32)
        self.shape, self.dtype, self.size = (4,), "torch.float32", 16
        self.address = self.memory.ctypes.data
        self.__dict__.update(parts)
        self.device = type("Device", (), {"type": self.kind, "__str__": lambda s: s.type})()

    def data_ptr(self) -> int:
        return int(self.address)

    def element_size(self) -> int:
        return 4

    def is_contiguous(self) -> bool:
        return True

    def storage_offset(self) -> int:
        return 0

    def untyped_storage(self) -> Any:
        return type("Storage", (), {"nbytes": lambda s: self.size})()

    def is_neg(self) -> bool:
        return self.negative

    def is_conj(self) -> bool:
        return self.conjugate


@pytest.mark.parametrize(
    ("parts", "found"),
    [
        ({"negative": True}, "x.resolve_neg()"),
        ({"conjugate": True}, "x.resolve_conj()"),
        ({"kind": "meta"}, "so it has no memory"),
        ({"kind": "mps"}, "on device 'mps'"),
        ({"kind": "xpu"}, "on device 'xpu'"),
        ({"address": 0}, "no memory"),
        ({"size": 8}, "storage is smaller"),
        ({"layout": "torch.sparse_coo"}, "x.to_dense()"),
        ({"is_nested": True}, "nested"),
        ({"is_quantized": True}, "x.int_repr()"),
        ({"dtype": "torch.quint8"}, "another dtype"),
    ],
)
def test_tensors_whose_memory_is_not_their_values(parts: dict[str, Any], found: str) -> None:
    y = np.zeros(4, np.float32)
    copy[1, 4](Tensor(), y)
    assert y.tolist() == [0, 1, 2, 3]
    refused(lambda: copy[1, 4](Tensor(**parts), y), "argument 'x'", found)
    refused(lambda: copy[1, 4](y, Tensor(**parts)), "argument 'y'", found)


# the libraries themselves -------------------------------------------------------------------------------------------


def test_torch_views_and_fakes() -> None:
    torch: Any = pytest.importorskip("torch")
    from torch._subclasses.fake_tensor import FakeTensorMode

    with FakeTensorMode():
        fake = torch.zeros(4)
    y = torch.zeros(4)
    z = torch.complex(torch.zeros(4), torch.ones(4))
    freed = torch.zeros(4)
    freed.untyped_storage().resize_(0)
    for wrong, part in (
        (fake, "FakeTensor"), (torch.zeros(4, device="meta"), "no memory"), (z.conj().imag, "resolve_neg"),
        (torch.eye(4).to_sparse(), "to_dense"), (torch.zeros(2, 2).T, "not contiguous"), (freed, "no memory"),
        (torch.zeros(1).expand(4), "not contiguous"), (torch.zeros(4).to_mkldnn(), "to_dense"),
    ):  # fmt: skip
        refused(lambda wrong=wrong: copy[1, 4](wrong, y), "argument 'x'", part)  # type: ignore[misc]
        refused(lambda wrong=wrong: copy[1, 4](y, wrong), "argument 'y'", part)  # type: ignore[misc]


def test_torch_counts_the_write(text: Any) -> None:
    torch: Any = pytest.importorskip("torch")
    x, y = torch.arange(4.0), torch.zeros(4)
    copy[1, 4](x, y)
    assert (x._version, y._version) == (0, 1)
    text[1, 4](x, y)
    assert y._version == 2
    a = torch.zeros(4, requires_grad=True)
    b = (a * 2).exp()
    copy[1, 4](x, b)
    with pytest.raises(RuntimeError, match="modified by an inplace operation"):
        b.sum().backward()
    with torch.inference_mode():
        free = torch.zeros(4)
    copy[1, 4](x, free)
    assert free.tolist() == [0, 1, 2, 3]


def test_torch_uses_memory_of_ours() -> None:
    torch: Any = pytest.importorskip("torch")
    held = ww.zeros(4, f32)
    seen = torch.from_dlpack(held)
    seen[1] = 5
    assert held.copy_to_host().tolist() == [0, 5, 0, 0]
    assert torch.from_dlpack(ww.zeros(4, ww.e4m3)).dtype == torch.float8_e4m3fn
    assert torch.from_dlpack(ww.zeros(4, ww.bf16)).dtype == torch.bfloat16


def test_a_library_of_immutable_arrays() -> None:
    array = four()
    array.flags.writeable = True
    immutable = type("Array", (OldProducer,), {"__module__": "jaxlib._jax"})(array)
    y = np.zeros(4, np.float32)
    copy[1, 4](immutable, y)
    assert y.tolist() == [0, 1, 2, 3]
    refused(lambda: copy[1, 4](y + 1, immutable), "argument 'y'", "arrays of jax are immutable")
    assert array.tolist() == [0, 1, 2, 3]


def test_jax_arrays_are_immutable(text: Any) -> None:
    jnp: Any = pytest.importorskip("jax.numpy")
    x, y = jnp.arange(4, dtype=jnp.float32), np.zeros(4, np.float32)
    copy[1, 4](x, y)
    assert y.tolist() == [0, 1, 2, 3]
    refused(lambda: copy[1, 4](y + 1, x), "argument 'y'", "arrays of jax are immutable")
    refused(lambda: text[1, 4](y + 1, x), "wrote to a read-only array")
    assert x.tolist() == [0, 1, 2, 3]


def test_arrow_arrays_are_immutable() -> None:
    arrow: Any = pytest.importorskip("pyarrow")
    x, y = arrow.array(four()), np.zeros(4, np.float32)
    copy[1, 4](x, y)
    assert y.tolist() == [0, 1, 2, 3]
    refused(lambda: copy[1, 4](y + 1, x), "argument 'y'", "arrays of pyarrow are immutable")
    refused(lambda: copy[1, 4](arrow.array([1.0, None, 2.0, 3.0], arrow.float32()), y), "argument 'x'")
