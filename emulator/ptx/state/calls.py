"""Calls of device functions and of the functions that the CUDA runtime provides to kernels.

Needs the wave. Gives `Calls`: parameters are copied between frames, the return point is kept for each lane.
Invariant: since no function is active twice in a lane (recursion is refused), one frame and one return
point a function suffice.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

import numpy as np

from ...core.arrays import Array
from ...core.faults import DeviceFault
from ..front.cfg import Block
from ..front.link import LinkedFunction
from ..front.model import Arg, ConstArg, ListArg, MemArg, NameArg, Op, RegArg
from .printf import print_lanes, read_string

if TYPE_CHECKING:
    from .wave import Wave


class Calls:
    """Return points and parameter copies of a wave."""

    def __init__(self, wave: Wave) -> None:
        self.wave = wave
        self.returns: dict[str, Array] = {}
        self.results: dict[str, Array] = {}

    def frames(self) -> Array:
        """Local memory as one row of bytes a lane."""
        return self.wave.local.reshape(self.wave.size, self.wave.frame)

    def call(self, block: Block, lanes: Array, values: tuple[Array, ...]) -> None:
        """Lanes call the function that the block's last instruction names."""
        op = block.op
        assert op is not None
        results, target, params = _call_parts(op)
        if isinstance(target, NameArg):
            self._enter(block, lanes, target.name, results, params, values)
            return
        pointers = np.broadcast_to(values[0], lanes.shape)
        rest = values[1:]
        for address in np.unique(pointers):
            chosen = pointers == address
            name = self.wave.code.linked.code.get(int(address))
            if name is None or name not in self.wave.code.linked.functions:
                raise DeviceFault(
                    "bad-call",
                    "call through a pointer that is no function",
                    self.wave.where(int(lanes[chosen][0]), op),
                    found=f"{int(address):#x}",
                )
            some = tuple(v if v.size != lanes.size else v[chosen] for v in rest)
            self._enter(block, lanes[chosen], name, results, params, some)

    def _enter(
        self,
        block: Block,
        lanes: Array,
        name: str,
        results: tuple[Arg, ...],
        params: tuple[Arg, ...],
        values: tuple[Array, ...],
    ) -> None:
        code = self.wave.code
        function = code.linked.functions.get(name)
        if function is None:
            self._builtin(block, lanes, name, results, params)
            return
        if len(params) != len(function.params) or len(results) > len(function.returns):
            assert block.op is not None
            raise DeviceFault(
                "bad-call",
                f"call of {name} with the wrong number of parameters",
                self.wave.where(int(lanes[0]), block.op),
                expected=str(len(function.params)),
                found=str(len(params)),
            )
        self._pass(function, lanes, params, values)
        back = self.returns.get(name)
        if back is None:
            back = self.returns[name] = np.zeros(self.wave.size, np.int64)
        back[lanes] = self._point(block, results)
        self.wave.go(code.graph.entries[name], lanes)

    def _point(self, block: Block, results: tuple[Arg, ...]) -> int:
        """The number of a call site: its return position and where it wants the results."""
        points = self.wave.code.call_points
        known = points.get(block)
        if known is None:
            known = points[block] = len(points)
            self.wave.code.call_sites.append((block, results))
        return known

    def _pass(
        self, function: LinkedFunction, lanes: Array, params: tuple[Arg, ...], values: tuple[Array, ...]
    ) -> None:
        at = 0
        for actual, formal in zip(params, function.params):
            value = None
            if isinstance(actual, (RegArg, ConstArg)):
                value = values[at]
                at += 1
            if isinstance(formal, RegArg):
                register = self.wave.R[formal.index]
                if register is not None and value is not None:
                    register[lanes] = _as(value, register.dtype)
            elif isinstance(actual, MemArg):
                self._copy(lanes, _offset(actual), formal.offset, formal.size)
            elif value is not None:
                raw = np.ascontiguousarray(np.broadcast_to(value, lanes.shape)).view(np.uint8)
                self._put(lanes, formal.offset, raw.reshape(lanes.size, -1)[:, : formal.size])

    def _copy(self, lanes: Array, source: int, target: int, size: int) -> None:
        """Copy between frames, together with which bytes have a value."""
        flags = self.wave.local_piece.initialised
        for memory in (self.wave.local, flags):
            if memory is None:
                continue
            frames = memory.reshape(self.wave.size, self.wave.frame)
            if lanes.size == self.wave.size:
                frames[:, target : target + size] = frames[:, source : source + size]
            else:
                frames[lanes, target : target + size] = frames[lanes, source : source + size]

    def _put(self, lanes: Array, target: int, raw: Array) -> None:
        """Write a row of bytes for each lane into its frame."""
        size = raw.shape[1]
        self.frames()[lanes, target : target + size] = raw
        flags = self.wave.local_piece.initialised
        if flags is not None:
            flags.reshape(self.wave.size, self.wave.frame)[lanes, target : target + size] = True

    def ret(self, block: Block, lanes: Array) -> None:
        """Lanes return from a device function, each to where it was called."""
        function = self.wave.code.linked.functions[block.function]
        points = self.returns[block.function][lanes]
        first = int(points[0])
        groups = [(first, lanes)] if (points == first).all() else [
            (int(p), lanes[points == p]) for p in np.unique(points)
        ]  # fmt: skip
        for point, some in groups:
            site, results = self.wave.code.call_sites[point]
            for actual, formal in zip(results, function.returns):
                if isinstance(formal, RegArg) and isinstance(actual, RegArg):
                    if self.wave.R[actual.index] is not None and self.wave.R[formal.index] is not None:
                        self.wave.R[actual.index][some] = self.wave.R[formal.index][some]
                elif isinstance(actual, MemArg) and not isinstance(formal, RegArg):
                    self._copy(some, formal.offset, _offset(actual), formal.size)
            self.wave.go(site.targets[0], some)

    def _builtin(
        self, block: Block, lanes: Array, name: str, results: tuple[Arg, ...], params: tuple[Arg, ...]
    ) -> None:
        op = block.op
        assert op is not None
        builtin = BUILTINS.get(name)
        if builtin is None:
            raise DeviceFault(
                "bad-call",
                f"call of {name}, which has no body here",
                self.wave.where(int(lanes[0]), op),
                expected=f"a function with a body, or one of {', '.join(sorted(BUILTINS))}",
            )
        arity, run = builtin
        given = [self._param(lanes, p) for p in params if isinstance(p, MemArg)]
        if len(given) != arity:
            raise DeviceFault(
                "bad-call",
                f"call of {name} with the wrong number of parameters",
                self.wave.where(int(lanes[0]), op),
                expected=str(arity),
                found=str(len(given)),
            )
        answer = run(self.wave, op, lanes, given)
        for r in results:
            if isinstance(r, MemArg) and answer is not None:
                raw = np.ascontiguousarray(answer).view(np.uint8).reshape(lanes.size, -1)
                self._put(lanes, _offset(r), raw)
        self.wave.go(block.targets[0], lanes)

    def _param(self, lanes: Array, p: MemArg) -> Array:
        """A parameter's value, zero-extended to 64 bits."""
        size = int(p.name.rpartition(":")[2])
        wide = np.zeros((lanes.size, 8), np.uint8)
        wide[:, :size] = self.frames()[lanes, _offset(p) : _offset(p) + size]
        return wide.view(np.uint64)[:, 0]


def _call_parts(op: Op) -> tuple[tuple[Arg, ...], Arg, tuple[Arg, ...]]:
    """Result list, callee and parameter list of a call."""
    args = list(op.args)
    results: tuple[Arg, ...] = ()
    if len(args) > 1 and isinstance(args[0], ListArg):
        results = args.pop(0).items  # type: ignore[union-attr]
    target = args.pop(0)
    params = args[0].items if args and isinstance(args[0], ListArg) else ()
    return results, target, params


def _offset(a: MemArg) -> int:
    assert isinstance(a.base, ConstArg)
    return int(a.base.value) + a.offset


def _as(value: Array, dtype: np.dtype[np.generic]) -> Array:
    if value.dtype == dtype or value.dtype.itemsize == dtype.itemsize:
        return value.view(dtype)
    return value.view(f"u{value.dtype.itemsize}").astype(f"u{dtype.itemsize}").view(dtype)


def _vprintf(wave: Wave, op: Op, lanes: Array, given: list[Array]) -> Array:
    return print_lanes(wave, op, lanes, given[0], given[1])


def _assertfail(wave: Wave, op: Op, lanes: Array, given: list[Array]) -> Array | None:
    lane = int(lanes[0])
    message = read_string(wave, op, lane, int(given[0][0]))
    file = read_string(wave, op, lane, int(given[1][0]))
    function = read_string(wave, op, lane, int(given[3][0]))
    raise DeviceFault(
        "assert",
        f"assertion `{message}` failed",
        wave.where(lane, op),
        notes=(f"{file}:{int(given[2][0]) & 0xFFFFFFFF}, in {function}",),
    )


def _malloc(wave: Wave, op: Op, lanes: Array, given: list[Array]) -> Array:
    device = wave.launch.device
    return np.array([device.alloc(int(n), "device heap").address for n in given[0]], np.uint64)


def _free(wave: Wave, op: Op, lanes: Array, given: list[Array]) -> Array | None:
    for lane, address in zip(lanes, given[0]):
        try:
            if address:
                wave.launch.device.free(int(address))
        except DeviceFault as fault:
            raise DeviceFault(
                "bad-free",
                "free of an address that malloc did not give",
                wave.where(int(lane), op),
                found=hex(address),
            ) from fault
    return None


Builtin = Callable[["Wave", Op, Array, "list[Array]"], "Array | None"]
#: Functions of the CUDA runtime: how many parameters each takes, and what it does.
BUILTINS: dict[str, tuple[int, Builtin]] = {
    "vprintf": (2, _vprintf),
    "__assertfail": (5, _assertfail),
    "malloc": (1, _malloc),
    "free": (1, _free),
}
