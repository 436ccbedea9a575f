"""The head of a device loop: a block parameter for each variable, and each item of an object, that the loop changes.

Needs `joins`, `merge`, `world`. Gives `device_loop`, which traces a loop's body until its assumption holds. Variables that
the loop's text assigns have a parameter from the start; so have the device values in containers that they hold. Every
other item is assumed to keep its value; where an iteration ends with another one, the loop is traced again with a
parameter for it. A Python number with a parameter stays `Pending` until its first typed use.
Invariant: what the last trace assumes to be constant is the same object at every back edge.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from ..codegen.diagnostics import CompileError
from ..codegen.ir.core import Value
from ..codegen.ir.types import U32
from .joins import Point, Scope, capture, jump
from .merge import Label, Walk, changed, render, root_of
from .state import NUMBERS, as_device, device_class, same_python
from .trace import Trace, fail
from .values import Device, Pending, Unbound, describe
from .world import World

Slot = tuple[Any, ...]
Once = Callable[["Header"], tuple[list[Point | None], list[Point | None]]]
_IN = "in a device loop, where it would change once for all iterations"


class _Saved:
    """What a trace of a loop's body adds to the trace, to be taken back."""

    def __init__(self, trace: Trace) -> None:
        fn = trace.fn
        self.block, self.loops, self.depth = trace.block, list(trace.loops), trace.depth
        self.held = list(trace.held)
        parts: list[list[Any]] = [fn.blocks, fn.shared, fn.local_vars, fn.const_vars, trace.printed]
        self.lists = [(part, len(part)) for part in (*parts, *(frame.returns for frame in trace.frames))]
        self.ops = len(self.block.ops) if self.block is not None else 0

    def back(self, trace: Trace) -> None:
        """Return the trace to where it was."""
        trace.block, trace.loops, trace.depth = self.block, self.loops[:], self.depth
        trace.held = self.held[:]
        for part, length in self.lists:
            del part[length:]
        if self.block is not None:
            del self.block.ops[self.ops :]


def device_loop(trace: Trace, scope: Scope, label: str, once: Once) -> list[Point | None]:
    """Trace a device loop; gives the points where control leaves it.

    `once(header)` traces the test and the body from the header's block, and gives the exits and the back edges.
    """
    entry = capture(trace, scope.get)
    assert entry is not None
    site = (scope.get.__code__, trace.frames[-1].call_loc if trace.frames else None)
    known = trace.varying.setdefault(site, set())
    varying: set[Slot] = set()
    while True:
        saved = _Saved(trace)
        header = Header(trace, scope, entry, label, varying, known)
        trace.depth += 1
        try:
            exits, backs = once(header)
            more = header.arrive([p for p in backs if p is not None])
        except CompileError:
            more = header.changed_so_far()
            if not more:
                raise
        trace.depth -= 1
        if not more:
            break
        varying |= more
        saved.back(trace)
        entry.world.restore(trace)
        scope.put(entry.values)
    header.close()
    return exits


class Header:
    """One trace of a device loop: its parameters, and what arrives at them over the back edges."""

    def __init__(
        self, trace: Trace, scope: Scope, entry: Point, label: str, varying: set[Slot], known: set[str]
    ) -> None:
        self.trace, self.scope, self.entry, self.varying, self.known = trace, scope, entry, varying, known
        self.head = frozenset(scope.head)
        self.seeds = frozenset((*scope.names, *scope.elements))
        self.live = self.head | frozenset(scope.live)
        self.block = trace.new_block(label)
        self.params: list[tuple[str, Any, Any]] = []  # (name, value on entry, value in the loop)
        self.slots: dict[Slot, int] = {}
        self.backs: list[Point] = []
        self.arriving: list[list[Any]] = []
        self._enter_all()
        trace.block = self.block
        self.inside = scope.get()
        self.world = World(trace, self.inside)

    # the way in ---------------------------------------------------------------------------------------------------

    def _enter_all(self) -> None:
        walk = Walk(self.trace, [self.entry.world], self._enter, -1, _IN)
        inside: list[Any] = []
        for name, value in zip(self.scope.names, self.entry.values, strict=True):
            if isinstance(value, Unbound):
                inside.append(
                    Unbound(name, "only some of the paths to here assigned it: the loop may not run")
                )
            elif name in self.head:
                inside.append(walk.value([value], (name,), name))
            elif isinstance(value, Device):
                inside.append(Unbound(name, "it has no value at the start of an iteration"))
            else:
                inside.append(value)
        if self.varying or self.known or self.seeds:
            walk.frames(len(self.trace.frames) - 1, frozenset(self.scope.names), self.live)
            walk.bindings()
        walk.apply()
        self.scope.put(tuple(inside))

    def _enter(self, values: list[Any], slot: Slot, label: Label) -> Any:
        """The value in the loop of an item that has the value `values[0]` on entry."""
        leaf = values[0]
        direct = len(slot) == 1
        if not direct and (isinstance(label, str) or not label[1].carried):
            return leaf  # a variable that the loop does not assign, or a binding
        name = render(label)
        listed = slot in self.varying or name in self.known
        if isinstance(leaf, Pending):
            if leaf.fixed:
                leaf = leaf.python
            elif leaf.cls is not None:
                leaf = leaf.known()
        hint = name if name.isidentifier() else None
        if isinstance(leaf, Pending) or (isinstance(leaf, NUMBERS) and not isinstance(leaf, Device)):
            if not (direct or listed):
                return values[0]
            python = leaf.python if isinstance(leaf, Pending) else leaf
            python = python.item() if hasattr(python, "item") else python
            inner: Any = Pending(python, Value(U32, self.block, hint), name)
        elif isinstance(leaf, Device) and (direct or listed or root_of(label) in self.seeds):
            if hasattr(type(leaf), "shape") and not direct and not listed:
                return values[0]  # an array in a list: its address is a constant
            inner = type(leaf)._wrap(Value(leaf._v.type, self.block, hint))
        else:
            return values[0]
        self.slots[slot] = len(self.params)
        self.params.append((name, leaf, inner))
        return inner

    # the way back -------------------------------------------------------------------------------------------------

    def arrive(self, backs: list[Point]) -> set[Slot]:
        """Match what arrives over the back edges with the parameters; the items that changed without one."""
        self.backs = backs
        self.arriving = [[] for _ in self.params]
        found: set[Slot] = set()
        refused: CompileError | None = None
        for point in backs:
            got, error = self._compare(point.values, point.world)
            found |= got.keys() - self.slots.keys()
            refused = refused or error
            for slot, i in self.slots.items():
                self.arriving[i].append(got.get(slot, self.params[i][2]))
        if refused is not None and not found:
            raise refused
        return self._new(found)

    def _new(self, found: set[Slot]) -> set[Slot]:
        if found and found <= self.varying:
            fail(
                f"an object that changes {_IN} is shared in a way that cannot be followed",
                suggestion="keep it in one variable or item only",
            )
        return found

    def changed_so_far(self) -> set[Slot]:
        """The items that the body changed before it was refused, without a parameter of their own."""
        world = World(self.trace, self.scope.get())
        got, _ = self._compare(self.scope.get(), world, lenient=True)
        return got.keys() - self.slots.keys()

    def _compare(
        self, values: tuple[Any, ...], world: World, lenient: bool = False
    ) -> tuple[dict[Slot, Any], CompileError | None]:
        """What each item that has a parameter, or is another value than in the header, holds at a back edge."""
        got: dict[Slot, Any] = {}

        def leaf(pair: list[Any], slot: Slot, label: Label) -> Any:
            old, new = pair
            if slot in self.slots:
                if isinstance(new, Unbound):
                    fail(f"variable '{render(label)}' is not assigned on every path through the loop's body")
                got[slot] = new
            elif not (old is new or isinstance(old, Unbound) or same_python(pair)):
                self._changes(walk, old, new, slot, label)
                got[slot] = new
            return old

        walk = Walk(self.trace, [self.world, world], leaf, self.world.serial, _IN)
        inside = dict(zip(self.scope.names, self.inside, strict=True))
        error = None
        try:
            for name, new in zip(self.scope.names, values, strict=True):
                if name in self.head:
                    walk.value([inside[name], new], (name,), name)
            if self.slots or changed(self.world, world) or walk.owners[0]:
                walk.frames(len(self.trace.frames) - 1, frozenset(self.scope.names), self.live)
                walk.bindings()
        except CompileError as refused:
            error = refused
        return got, error

    def _changes(self, walk: Walk, old: Any, new: Any, slot: Slot, label: Label) -> None:
        """Note that an item needs a parameter; refuse one that cannot have it."""
        name = render(label)
        number = isinstance(old, Device | NUMBERS) and isinstance(new, Device | NUMBERS)
        if number and not isinstance(old, Unbound):
            self.known.add(name)
            return
        walk.refuse(
            f"'{name}' is a Python object that changes in a device loop",
            [w.states[slot[0]].obj for w in walk.worlds if slot[0] in w.states],
            root_of(label),
            found=f"{describe(old)}, then {describe(new)}",
            suggestion="unroll with `for ... in range(...)`, or keep it the same",
        )

    # closing ------------------------------------------------------------------------------------------------------

    def close(self) -> None:
        """Connect the entry and the back edges, now that the types of all parameters are known."""
        try:
            self._connect()
        finally:
            self.trace.blame = None

    def _connect(self) -> None:
        args: list[list[Value]] = [[] for _ in self.backs]
        entry_args: list[Value] = []
        for (name, outer, inner), values in zip(self.params, self.arriving, strict=True):
            if isinstance(inner, Pending) and inner.cls is None and all(v is inner for v in values):
                inner.fixed = True  # never used with a type, never changed: it stays a Python number
                continue
            self._blame(name)
            cls = self._settle(name, inner, values)
            self.block.params.append(inner._v)
            self.trace.block = self.entry.block
            entry_args.append(as_device(outer, cls, name))
            for given, point, value in zip(args, self.backs, values, strict=True):
                self.trace.block = point.block
                given.append(as_device(value, cls, name))
        self.trace.blame = None
        self.trace.block = self.entry.block
        jump(self.trace, self.block, entry_args)
        for point, given in zip(self.backs, args, strict=True):
            self.trace.block = point.block
            jump(self.trace, self.block, given)

    def _blame(self, name: str) -> None:
        root = name.partition(".")[0].partition("[")[0]
        self.trace.blame = self.trace.touches.last([root], self.world.serial)

    def _settle(self, name: str, inner: Any, values: Sequence[Any]) -> type[Device]:
        if isinstance(inner, Pending):
            if inner.cls is None:
                cls = device_class(list(values), name)
                if cls is None:
                    inner.known()
                    raise AssertionError("unreachable")
                inner.settle(cls)
            assert inner.cls is not None
            return inner.cls
        return type(inner)
