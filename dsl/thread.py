"""Where a thread is, barriers, and what a thread may say: indices, special registers, printf, traps.

Needs `types`. Gives `tid`, `ctaid`, `ntid`, `nctaid` with `.x .y .z`, `laneid`, `warpid`, `global_id`, clocks, the
block barriers, `printf` and `trap`. Barrier ids are 0 to 15 and counts multiples of the warp width (PTX 9.7.13).
"""

from __future__ import annotations

import re
from typing import Any

from ..codegen.ir import types as irt
from .emit_ptx import emit_ptx
from .memory import ptr
from .trace import current, emit, emit1, fail
from .types import Float, Int, Scalar_, convert, f64, pred, s32, s64, u32, u64
from .values import coerce, describe, settled


class Dim3:
    """A three-dimensional special register: `tid.x`, `tid.y`, `tid.z`."""

    def __init__(self, name: str) -> None:
        self._name = name

    def _read(self, axis: str) -> u32:
        return u32._wrap(emit1("sreg", [], irt.U32, {"name": f"{self._name}.{axis}"}))

    @property
    def x(self) -> u32:
        return self._read("x")

    @property
    def y(self) -> u32:
        return self._read("y")

    @property
    def z(self) -> u32:
        return self._read("z")


#: Thread index in the block, block index in the grid, and their extents.
tid, ctaid, ntid, nctaid = Dim3("tid"), Dim3("ctaid"), Dim3("ntid"), Dim3("nctaid")
#: Block index in its cluster, cluster index, and their extents (sm_90).
cluster_ctaid, clusterid = Dim3("cluster_ctaid"), Dim3("clusterid")
cluster_nctaid, nclusterid = Dim3("cluster_nctaid"), Dim3("nclusterid")


def _sreg(name: str) -> u32:
    return u32._wrap(emit1("sreg", [], irt.U32, {"name": name}))


def laneid() -> u32:
    """Lane of the thread in its warp."""
    return _sreg("laneid")


def warpid() -> u32:
    """Warp of the thread in its block, computed from tid (the special register %warpid may change at run time)."""
    return thread_rank() // warp_size()


def warp_size() -> int:
    """Warp width of the target: a Python integer."""
    return current().target.warp_size


def thread_rank() -> u32:
    """Index of the thread in its block, x fastest; just `tid.x` where the kernel is declared one-dimensional."""
    threads = current().fn.attrs.get("threads")
    if isinstance(threads, int) or (isinstance(threads, tuple) and tuple(threads[1:]) == (1, 1)):
        return tid.x
    return tid.x + ntid.x * (tid.y + ntid.y * tid.z)


def global_id(axis: int | str = 0) -> u32:
    """Index of the thread in the grid along an axis (0 to 2 or "x", "y", "z")."""
    name = (
        axis if axis in ("x", "y", "z") else "xyz"[axis] if isinstance(axis, int) and 0 <= axis < 3 else None
    )
    if name is None:
        fail("an axis is 0, 1, 2 or 'x', 'y', 'z'", expected="0 to 2", found=repr(axis))
    return ctaid._read(str(name)) * ntid._read(str(name)) + tid._read(str(name))


def global_size(axis: int = 0) -> u32:
    """Number of threads of the grid along an axis."""
    name = "xyz"[axis]
    return nctaid._read(name) * ntid._read(name)


def special(name: str) -> Any:
    """Any special register of PTX by its name: `ww.special("lanemask_lt")`, `ww.special("cluster_ctarank")`.

    Its value is a u32, or a u64 where the register has 64 bits. Raises CompileError where the target lacks it.
    """
    from ..isa.ptx import special as table
    from ..isa.targets import describe as describe_target
    from ..isa.targets import supports

    row = table.special(f"%{name}")
    if row is None or (row.vector and "." not in name):
        fail(
            f"there is no special register %{name}",
            expected="a name of PTX ISA 10, with .x .y .z for vectors",
            found=name,
        )
    if not supports(current().target, (row.requires,)):
        fail(
            f"{current().target.name} has no %{name}",
            expected=describe_target((row.requires,)),
            found=current().target.name,
        )
    cls = u64 if row.type.endswith("64") else u32
    return cls._wrap(emit1("sreg_clock" if row.volatile else "sreg", [], cls.ir, {"name": name}))


def smid() -> u32:
    """The multiprocessor that runs the thread now."""
    return u32._wrap(emit1("sreg_clock", [], irt.U32, {"name": "smid"}))


def clock() -> u32:
    """Low 32 bits of the multiprocessor's cycle counter."""
    return u32._wrap(emit1("sreg_clock", [], irt.U32, {"name": "clock"}))


def clock64() -> u64:
    """The multiprocessor's cycle counter."""
    return u64._wrap(emit1("sreg_clock", [], irt.U64, {"name": "clock64"}))


def globaltimer() -> u64:
    """Nanoseconds of the global timer."""
    return u64._wrap(emit1("sreg_clock", [], irt.U64, {"name": "globaltimer"}))


def nanosleep(ns: u32 | int) -> None:
    """Suspend the thread for about `ns` nanoseconds (sm_70)."""
    emit("nanosleep", [coerce(ns, u32)._v], [])


# barriers ---------------------------------------------------------------------------------------------------------------


def _barrier_words(id: Any, count: Any, kind: str) -> tuple[dict[str, Any], list[Any]]:
    attrs: dict[str, Any] = {"kind": kind}
    operands = []
    id, count = settled(id), settled(count)
    if isinstance(id, int):
        if not 0 <= id < 16:
            fail(f"there is no barrier {id}", expected="a barrier id from 0 to 15", found=str(id))
        attrs["id"] = id
    else:
        operands.append(coerce(id, u32)._v)
    if isinstance(count, int):
        width = warp_size()
        if count <= 0 or count % width or count > 1024:
            fail(
                f"a barrier for {count} threads",
                expected=f"a multiple of {width} up to 1024",
                found=str(count),
            )
        attrs["count"] = count
    elif count is not None:
        operands.append(coerce(count, u32)._v)
        attrs["count"] = -1
    return attrs, operands


def barrier(id: u32 | int = 0, count: u32 | int | None = None) -> None:
    """Wait for all threads of the block, or for `count` threads at barrier `id` (PTX `bar.sync`)."""
    attrs, operands = _barrier_words(id, count, "sync")
    emit("barrier", operands, [], attrs)


def barrier_arrive(id: u32 | int, count: u32 | int) -> None:
    """Arrive at barrier `id` for `count` threads without waiting (PTX `bar.arrive`)."""
    attrs, operands = _barrier_words(id, count, "arrive")
    emit("barrier", operands, [], attrs)


def barrier_all(p: pred) -> pred:
    """Wait for the block; whether `p` holds in every thread (PTX `bar.red.and`)."""
    return pred._wrap(emit1("barrier_red", [coerce(p, pred)._v], irt.PRED, {"op": "and", "id": 0}))


def barrier_any(p: pred) -> pred:
    """Wait for the block; whether `p` holds in any thread (PTX `bar.red.or`)."""
    return pred._wrap(emit1("barrier_red", [coerce(p, pred)._v], irt.PRED, {"op": "or", "id": 0}))


def barrier_count(p: pred) -> u32:
    """Wait for the block; in how many threads `p` holds (PTX `bar.red.popc`)."""
    return u32._wrap(emit1("barrier_red", [coerce(p, pred)._v], irt.U32, {"op": "popc", "id": 0}))


def cluster_barrier() -> None:
    """Wait for all threads of the cluster; they see what each has written (PTX `barrier.cluster`, sm_90)."""
    emit_ptx("barrier.cluster.arrive.release.aligned")
    emit_ptx("barrier.cluster.wait.acquire.aligned")


# printf and traps -------------------------------------------------------------------------------------------------------

_SPEC = re.compile(r"%(?:%|[-+ #0]*\d*(?:\.\d+)?(?:hh|h|ll|l)?([diuoxXcfFeEgGaAp]))")


def printf(fmt: str, *args: Any) -> None:
    """Print from the device, C format. Integers take d u x ..., floats f e g ..., pointers p; widths are checked."""
    if not isinstance(fmt, str):
        fail("printf takes a Python string first", expected="a format string", found=describe(fmt))
    specs = [m for m in _SPEC.finditer(fmt) if m[1]]
    rest = _SPEC.sub("", fmt)
    if "%" in rest:
        fail(
            "unknown conversion in the format string",
            expected="%d %u %x %c %f %e %g %p, with l or ll for 64-bit integers",
            found=fmt,
        )
    if len(specs) != len(args):
        fail(
            "the format string and the arguments differ in number",
            expected=f"{len(specs)} arguments",
            found=str(len(args)),
        )
    emit("printf", [_printable(m, a)._v for m, a in zip(specs, args)], [], {"fmt": fmt})


def _printable(spec: re.Match[str], arg: Any) -> Any:
    arg = settled(arg)
    if isinstance(arg, bool | int):
        arg = s64(arg) if "l" in spec[0] else s32(int(arg))
    elif isinstance(arg, float):
        arg = f64(arg)
    kind = spec[1]
    wanted = Float if kind in "fFeEgGaA" else ptr if kind == "p" else Int
    if isinstance(arg, pred):
        arg = u32(arg)
    if not isinstance(arg, wanted):
        fail(
            f"'{spec[0]}' cannot print this argument",
            expected="a float" if wanted is Float else "a pointer" if wanted is ptr else "an integer",
            found=describe(arg),
        )
    if isinstance(arg, Float):
        return convert(arg, f64)
    if isinstance(arg, Scalar_) and (arg.ir.bits == 64) != ("l" in spec[0]):
        fail(
            f"'{spec[0]}' does not match {describe(arg)}",
            expected="%lld or %llu for 64-bit integers, %d or %u for others",
            found=spec[0],
        )
    if isinstance(arg, Int) and arg.ir.bits < 32:
        return convert(arg, s32 if arg.ir.kind == "s" else u32)
    return arg


def trap(message: str | None = None) -> None:
    """Stop the grid with an error; the emulator reports `message`."""
    emit("trap", [], [], {"message": message} if message is not None else {})


class CurrentTarget:
    """What is compiled for, known while tracing: `if ww.target.number >= 90:` picks."""

    @property
    def name(self) -> str:
        """As compiled for: "sm_90a"."""
        return current().target.name

    @property
    def number(self) -> int:
        """The number in the name: 90."""
        return current().target.number

    @property
    def vendor(self) -> str:
        """Whose instructions they are: `nvidia`."""
        return current().target.vendor

    @property
    def warp_size(self) -> int:
        """Lanes a warp."""
        return current().target.warp_size


target = CurrentTarget()
