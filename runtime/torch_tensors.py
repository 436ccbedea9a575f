"""PyTorch tensors: where their memory is, and whether a kernel may use that memory as what the tensor shows.

Needs no PyTorch of its own: it reads a tensor's attributes. Gives `tensor_view(value)` and `count_version(value)`.
Invariant: a tensor whose memory differs from its values (negated, conjugated, quantised, sparse, fake, wrapped) is refused.
"""

from __future__ import annotations

import sys
from typing import Any

from .arrays import View, unusable, vendor_of


def tensor_view(value: Any) -> View:
    """The memory of a tensor. Raises `Unusable`."""
    device = _device(value)
    _stored(value)
    size = int(value.element_size())
    address = int(value.data_ptr())
    shape = tuple(value.shape)
    strides = None if value.is_contiguous() else tuple(s * size for s in value.stride())
    dtype = str(value.dtype).removeprefix("torch.")
    seen = View(address, dtype, size, shape, strides, device, owner=value)
    storage = getattr(value, "untyped_storage", None)
    if storage is not None and address and strides is None:
        last = int(value.storage_offset()) * size + seen.nbytes
        if last > int(storage().nbytes()):
            unusable(
                "the tensor's storage is smaller than the tensor",
                expected=f"at least {last} bytes",
                found=f"{int(storage().nbytes())} bytes",
                suggestion="its storage was resized or freed: pass a tensor that holds its data",
            )
    return seen


def count_version(value: Any) -> None:
    """Advance the version counter of a tensor that a kernel may have written, as an in-place operation does."""
    base = _tensor_class()
    if base is not None and isinstance(value, base) and not value.is_inference():
        sys.modules["torch"].autograd.graph.increment_version(value)


def _tensor_class() -> Any:
    """`torch.Tensor` where PyTorch is loaded."""
    return getattr(sys.modules.get("torch"), "Tensor", None)


def _device(value: Any) -> str:
    """Where the tensor says that it is."""
    device = getattr(value, "device", None)
    kind = getattr(device, "type", None)
    if kind is None:  # an object with PyTorch's interface: CUDA or the host's
        kind = "cuda" if value.is_cuda else "cpu"
    if kind == "cpu":
        return "cpu"
    if kind == "cuda":
        library = str(type(value).__module__).partition(".")[0]
        return f"{vendor_of(library)}:{value.get_device()}"
    unusable(
        f"the tensor is on device '{kind}'" + (", so it has no memory" if kind == "meta" else ""),
        expected="a tensor on the CPU, or on a CUDA or ROCm device",
        found=f"a tensor on '{device}'",
        suggestion="x.cpu() or x.cuda()" if kind != "meta" else "torch.empty_like(x, device='cpu')",
    )


def _stored(value: Any) -> None:
    """Refuse a tensor whose memory is not the values that it shows."""
    kind = type(value)
    base = _tensor_class()
    if base is not None and kind is not base and isinstance(value, base):
        dispatch, plain = kind.__torch_dispatch__, base.__torch_dispatch__
        if getattr(dispatch, "__func__", dispatch) is not getattr(plain, "__func__", plain):
            unusable(
                f"a {kind.__name__} stands for another tensor and has no memory of its own",
                expected="a plain torch.Tensor",
                found=kind.__name__,
                suggestion="pass the tensor that it stands for (x.to_local() of a DTensor); a fake tensor has none",
            )
    layout = str(getattr(value, "layout", "torch.strided"))
    if layout != "torch.strided" or getattr(value, "is_nested", False):
        unusable(
            "the tensor is not stored as one array",
            expected="a dense (strided) tensor",
            found="a nested tensor" if getattr(value, "is_nested", False) else layout,
            suggestion="x.to_dense()" if layout != "torch.strided" else "x.to_padded_tensor(0.0)",
        )
    if getattr(value, "is_quantized", False):
        unusable(
            "the tensor is quantised: its memory holds integers without their scale",
            expected="a plain tensor",
            found=str(getattr(value, "dtype", "")),
            suggestion="x.int_repr(), or x.dequantize()",
        )
    for bit, word in (("is_neg", "negative"), ("is_conj", "conjugate")):
        test = getattr(value, bit, None)
        if test is not None and test():
            unusable(
                f"the tensor has the {word} bit: its memory holds the values before the operation",
                expected="a tensor whose memory holds its values",
                found=f"{bit}() is True",
                suggestion=f"x.resolve_{bit[3:]}() (a copy)",
            )
