"""Launch arguments: checked against the kernel's parameters before anything is launched.

Needs `dsl.build.Signature`. Gives `match`, `bind` (positional and keyword arguments -> device arguments and constexprs),
`check_argument`, `dimensions` and `check_launch`. Every refusal names the parameter, at the line of the launch.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, NoReturn, cast

import numpy as np

from ..codegen.diagnostics import refuse
from ..codegen.ir.types import Pointer, Vector
from ..dsl.build import Signature
from ..dsl.tensors import TensorMapValue
from ..dsl.trace import here
from ..isa.types import Scalar
from .arrays import own_device
from .pointers import DevicePointer, memory_dense, memory_shape, pointer, same_dtype, seen_by
from .scalars import encode
from .slots import MapParam, Slot, Struct, Word, describe, shown, wrong
from .tensor_map import tensor_map

if TYPE_CHECKING:
    from ..isa.targets import Target

__all__ = [
    "CODES", "Argument", "DevicePointer", "MapParam", "Slot", "Struct", "Word", "bind", "check_argument", "check_launch",
    "check_writable", "dimensions", "match", "names_of", "pack_scalar", "same_dtype", "shown", "slots", "wrong",
]  # fmt: skip

#: struct codes of scalars that `struct` can pack.
CODES = {
    "u8": "B", "s8": "b", "u16": "H", "s16": "h", "u32": "I", "s32": "i", "u64": "Q", "s64": "q", "f32": "f", "f64": "d",
    "f16": "e", "b8": "B", "b16": "H", "b32": "I", "b64": "Q",
}  # fmt: skip


def slots(sig: Signature) -> tuple[Slot, ...]:
    """The device parameters of a signature."""
    return tuple(
        Slot(p.name, MapParam() if p.cls is TensorMapValue else cast(Any, p.cls).ir) for p in sig.device
    )


@dataclass(slots=True)
class Argument:
    """One device argument: `raw` bytes of a scalar, or `array`, something with memory to point at (or that `map` maps)."""

    param: Slot
    raw: bytes = b""
    array: Any = None
    map: tensor_map | None = None


def match(
    name: str,
    device: Sequence[Slot],
    constexprs: Sequence[str],
    args: Sequence[Any],
    kwargs: dict[str, Any],
) -> tuple[list[Any], dict[str, Any]]:
    """Arguments in the order of the device parameters, and the constexprs: positional ones are device parameters in
    order, the rest go by name.
    """
    names = [p.name for p in device]
    chosen = {n: kwargs[n] for n in constexprs if n in kwargs}
    values = dict(zip(names, args))
    for key in kwargs:
        if key in chosen:
            continue
        if key not in names:
            wanted = names_of(device, constexprs)
            refuse(f"kernel '{name}' has no parameter '{key}'", here(), expected=wanted, found=key)
        if key in values:
            refuse(
                f"kernel '{name}' got '{key}' twice",
                here(),
                expected="each argument once",
                found=f"'{key}' by position and by name",
            )
        values[key] = kwargs[key]
    if len(args) > len(names) or len(values) < len(names):
        missing = [n for n in names if n not in values]
        refuse(
            f"kernel '{name}' takes {len(names)} argument{'' if len(names) == 1 else 's'}",
            here(),
            expected=names_of(device, constexprs),
            found=f"{len(args) + len(kwargs) - len(chosen)} arguments",
            suggestion=f"missing: {', '.join(missing)}" if missing else "constexprs are passed by name",
        )
    return [values[n] for n in names], chosen


def bind(
    name: str, sig: Signature, args: Sequence[Any], kwargs: dict[str, Any]
) -> tuple[list[Argument], dict[str, Any]]:
    """`match`, and every argument checked."""
    device = slots(sig)
    values, constexprs = match(name, device, [p.name for p in sig.constexprs], args, kwargs)
    return [check_argument(p, v) for p, v in zip(device, values)], constexprs


def names_of(device: Sequence[Slot], constexprs: Sequence[str] = ()) -> str:
    """Parameters in words."""
    return (
        ", ".join([*(f"{p.name}: {p.type}" for p in device), *(f"{n}: constexpr" for n in constexprs)])
        or "none"
    )


def check_argument(param: Slot, value: Any) -> Argument:
    """One argument, refused where it does not fit its parameter."""
    type_ = param.type
    if isinstance(value, tensor_map) and (isinstance(type_, MapParam) or _takes_map(type_)):
        memory = value.host_bytes()
        return Argument(param, array=value.array if memory is None else memory, map=value)
    if isinstance(type_, MapParam):
        wrong(
            param,
            "a tensor map is wanted",
            expected="ww.tensor_map(array, box=...)",
            found=describe(value),
        )
    if isinstance(type_, Pointer):
        return Argument(param, array=pointer(param, type_, value))
    if isinstance(type_, Vector):
        items = list(value) if isinstance(value, list | tuple | np.ndarray) else None
        if items is None or len(items) != type_.count:
            wrong(param, f"a {type_} is wanted", expected=f"{type_.count} numbers", found=describe(value))
        return Argument(param, b"".join(pack_scalar(param, type_.elem, i) for i in items))
    if isinstance(type_, Struct):
        return Argument(param, _structure(param, type_, value))
    if isinstance(type_, Word):
        return _word(param, value)
    return Argument(param, pack_scalar(param, type_, value))


def _takes_map(type_: Any) -> bool:
    """Whether a parameter of PTX from elsewhere may be a tensor map: 128 bytes, so aligned."""
    return isinstance(type_, Struct) and type_.bytes == 128 and type_.align >= 64


def _word(param: Slot, value: Any) -> Argument:
    if isinstance(value, bool) or not isinstance(value, int | np.integer):
        space = cast(Word, param.type).space
        if space not in ("", "global"):
            wrong(
                param,
                f"it points into {space} memory, where no array of the host can be",
                expected="an integer: an offset in that memory",
                found=describe(value),
            )
        if isinstance(value, np.ndarray):
            memory_shape(param, value)
            return Argument(param, array=value)
        ours = own_device(value) is not None and hasattr(value, "dtype")
        seen = None if ours else seen_by(param, value)
        if seen is not None:
            memory_dense(param, seen)
        if seen is not None or ours:
            return Argument(param, array=value)
        wrong(param, "an array or an integer is wanted", expected="64 bits", found=describe(value))
    number = int(value)
    if not -(1 << 63) <= number < 1 << 64:
        wrong(
            param,
            f"{shown(number)} does not fit 64 bits",
            expected="-2**63 to 2**64 - 1",
            found=shown(number),
        )
    return Argument(param, (number & ((1 << 64) - 1)).to_bytes(8, "little"))


def _structure(param: Slot, type_: Struct, value: Any) -> bytes:
    if isinstance(value, np.ndarray | np.generic) and (
        value.dtype.hasobject or isinstance(value, np.ma.MaskedArray | np.ma.core.mvoid)
    ):
        wrong(param, f"a {type_} is wanted", expected="bytes or a NumPy record", found=describe(value))
    raw = value.tobytes() if isinstance(value, np.ndarray | np.generic) else value
    if not isinstance(raw, bytes | bytearray) or len(raw) != type_.bytes:
        wrong(
            param,
            f"a {type_} is wanted",
            expected=f"bytes or a NumPy record of {type_.bytes} bytes",
            found=f"{len(raw)} bytes" if isinstance(raw, bytes | bytearray) else describe(value),
        )
    return bytes(raw)


def pack_scalar(param: Slot, scalar: Scalar, value: Any) -> bytes:
    """The bytes of a scalar argument (little endian)."""
    if isinstance(value, np.generic):
        value = _numpy_scalar(param, scalar, value)
    elif isinstance(value, np.ndarray) or not isinstance(value, bool | int | float):
        wrong(
            param,
            f"a {scalar} is wanted",
            expected=f"a Python or NumPy number for {scalar}",
            found=describe(value),
        )
    if scalar.is_float:
        return _pack_float(param, scalar, value)
    if isinstance(value, float) or (isinstance(value, bool) and scalar.kind != "p"):
        wrong(
            param,
            f"a {scalar} is wanted",
            expected="an integer",
            found=f"{type(value).__name__} {value!r}",
            suggestion="pass int(x), or declare the parameter f32",
        )
    low, high = (
        (-(1 << (scalar.bits - 1)), (1 << (scalar.bits - 1)) - 1)
        if scalar.kind == "s"
        else (0, (1 << scalar.bits) - 1)
    )
    if not low <= value <= high:
        wrong(param, f"{shown(value)} does not fit {scalar}", expected=f"{low} to {high}", found=shown(value))
    return (int(value) & ((1 << 8 * scalar.bytes) - 1)).to_bytes(scalar.bytes, "little")


def _numpy_scalar(param: Slot, scalar: Scalar, value: np.generic) -> Any:
    kind = value.dtype.kind
    if kind in "ui":
        return value.item()
    if scalar.is_float and kind == "f" and value.dtype.itemsize <= scalar.bytes:
        return float(
            value
        )  # the parameter's own type or a narrower one: `_pack_float` refuses what does not fit
    if scalar.is_float and value.dtype.name == scalar.numpy:
        return float(value)
    if scalar.kind == "p" and kind == "b":
        return bool(value)
    wanted = f"numpy.{scalar.numpy}" if scalar.numpy else f"a Python number for {scalar}"
    wrong(
        param,
        f"a {scalar} is wanted",
        expected=wanted,
        found=f"numpy.{value.dtype.name}",
        suggestion=f"convert it: {wanted}(x)" if scalar.numpy else "convert it: float(x), or int(x)",
    )


def _pack_float(param: Slot, scalar: Scalar, value: Any) -> bytes:
    """A number in a float format. What the format cannot hold is refused: it is never replaced by another value."""
    raw, reason, expected = encode(scalar, value)
    if reason:
        wrong(
            param,
            f"{shown(value)} {reason}",
            expected=expected,
            found=shown(value),
            suggestion=f"pass the {scalar} that you mean, or declare the parameter wider",
        )
    return raw


def check_writable(argument: Argument, written: frozenset[str] | None, in_place: bool = False) -> None:
    """Refuse read-only memory where the kernel may write. `written` None: not known, so that only memory that a device
    would use `in_place` is refused; of other memory, the device compares what comes back.
    """
    array = argument.array
    if array is None or (written is not None and argument.param.name not in written):
        return
    if written is None and not in_place:
        return
    if isinstance(array, np.ndarray):
        if not array.flags.writeable:
            _read_only(argument.param, written, "", "pass a copy: x.copy()")
        return
    source = array.array if isinstance(array, tensor_map) else array
    if isinstance(source, DevicePointer) or own_device(source) is not None:
        return
    seen = seen_by(argument.param, source)
    if seen is not None and seen.read_only:
        _read_only(argument.param, written, seen.why, "pass a writable copy: numpy.array(x)")
    if seen is not None and seen.copied:
        wrong(
            argument.param,
            "the kernel writes to it, and its library exports a copy, which the results would not leave",
            expected="an array that is exported in place",
            found=f"a copy of a {type(source).__name__}",
            suggestion="copy it yourself, pass the copy, and read the results there",
        )


def _read_only(param: Slot, written: frozenset[str] | None, why: str, suggestion: str) -> NoReturn:
    """Refuse memory that must not be written."""
    wrong(
        param,
        "the kernel writes to it and the array is read-only"
        if written is not None
        else "the kernel may write to it and the array is read-only",
        expected="a writable array",
        found=f"a read-only one: {why}" if why else "a read-only one",
        suggestion=suggestion,
    )


# grids and blocks ---------------------------------------------------------------------------------------------------


def dimensions(what: str, dim: Any) -> tuple[int, int, int]:
    """`dim` as three extents. Refuses zero, negative, fractional and more than three."""
    values = tuple(dim) if isinstance(dim, list | tuple) else (dim,)
    if not 1 <= len(values) <= 3:
        refuse(
            f"a {what} has one to three dimensions",
            here(),
            expected="an int or a tuple of up to three",
            found=shown(dim),
        )
    for v in values:
        if isinstance(v, bool) or not isinstance(v, int | np.integer):
            refuse(
                f"a {what} is made of integers",
                here(),
                expected="integers",
                found=shown(dim),
                suggestion="use // or ww.cdiv, not /",
            )
        if v < 1:
            refuse(
                f"a {what} of {shown(v)} launches nothing",
                here(),
                expected="at least 1 in every dimension",
                found=shown(dim),
                suggestion="ww.blocks(n, size) is at least 1",
            )
    x, y, z = (*(int(v) for v in values), 1, 1)[:3]
    return x, y, z


def check_launch(
    target: Target,
    attrs: dict[str, Any],
    grid: tuple[int, int, int],
    block: tuple[int, int, int],
    cluster: tuple[int, int, int] | None,
    smem: int,
    static: int,
) -> None:
    """Refuse what the target cannot launch, and a block other than the kernel's own."""
    threads = math.prod(block)
    if threads > target.threads_per_block:
        refuse(
            f"a block of {shown(threads)} threads",
            here(),
            expected=f"at most {target.threads_per_block}",
            found=shown(block),
        )
    for what, dims, limits in (("block", block, target.block_dims), ("grid", grid, target.grid_dims)):
        for axis, extent, limit in zip("xyz", dims, limits):
            if extent > limit:
                refuse(
                    f"the {what}'s {axis} extent is {shown(extent)}",
                    here(),
                    expected=f"at most {limit}",
                    found=shown(dims),
                )
    declared = attrs.get("threads")
    if declared is not None:
        wanted = (declared, 1, 1) if isinstance(declared, int) else (*declared, 1, 1)[:3]
        if tuple(wanted) != block:
            refuse(
                "the block differs from the kernel's threads=",
                here(),
                expected=str(tuple(wanted)),
                found=str(block),
            )
    if threads > attrs.get("max_threads", threads):
        refuse(
            "the block is larger than the kernel allows",
            here(),
            expected=f"at most {attrs['max_threads']} threads",
            found=str(block),
        )
    if isinstance(smem, bool) or not isinstance(smem, int):
        refuse("smem= is a number of bytes", here(), expected="an integer", found=shown(smem))
    if smem < 0 or smem + static > target.shared_per_block:
        refuse(
            f"{static} bytes of static and {shown(smem)} of dynamic shared memory",
            here(),
            expected=f"at most {target.shared_per_block} bytes a block on {target.name}",
            found=f"{shown(static + smem)} bytes",
        )
    if cluster is not None:
        _check_cluster(target, grid, cluster)


def _check_cluster(target: Target, grid: tuple[int, int, int], cluster: tuple[int, int, int]) -> None:
    if not target.cluster:
        refuse(f"{target.name} has no clusters", here(), expected="sm_90 or later", found=target.name)
    if math.prod(cluster) > target.cluster_max:
        refuse(
            f"a cluster of {shown(math.prod(cluster))} blocks",
            here(),
            expected=f"at most {target.cluster_max}",
            found=shown(cluster),
        )
    if any(g % c for g, c in zip(grid, cluster)):
        refuse(
            "the grid is no multiple of the cluster",
            here(),
            expected=f"multiples of {cluster}",
            found=str(grid),
        )
