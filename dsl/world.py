"""The world of a trace: the state of every mutable Python object that the kernel's code can reach, at one point.

Needs `heap`, `reach`, `trace`. Gives `World`, captured where it is made and put back with `restore`. Roots are the locals
and cells of every traced user frame, and what `Reach` finds from the code that runs. Invariant: `restore` leaves every
reachable object as it was at the capture; an iterator cannot be put back, and a merge refuses what moved it.
"""

from __future__ import annotations

import sys
import types
from collections.abc import Iterable
from typing import Any

from .heap import DICT, FROZEN, FUNCTION, LEAVES, TUPLE, Shape, children, is_users, kind
from .reach import NAMESPACE, Reach
from .trace import Trace, fail, is_ours
from .values import Device

#: The code of `calls.invoke`, whose frames divide the Python stack into traced calls.
INVOKE: list[types.CodeType] = []


class World:
    """States of all reachable objects, by id, and the locals of the traced user frames, by depth of the call."""

    __slots__ = ("frames", "held", "namespaces", "serial", "states")

    def __init__(self, trace: Trace, extra: Iterable[Any] = ()) -> None:
        self.serial = trace.touches.serial
        self.states: dict[int, Shape] = {}
        self.frames: list[dict[str, Any]] = []
        if trace.reach is None:
            trace.reach = Reach()
        self._frames(trace, trace.reach)
        self.held = tuple(trace.held)
        stack: list[Any] = [v for names in self.frames for v in names.values()]
        stack += [*extra, *self.held]
        self._walk(trace, stack)
        done = 0
        while done < len(trace.reach.namespaces):  # walking finds more of them
            found = trace.reach.namespaces[done:]
            done += len(found)
            for names in found:
                state = Shape(names, NAMESPACE)
                before = trace.kept.get(id(names))
                if before is not None and before.same(state):
                    state = before
                self.states[id(names)] = trace.kept[id(names)] = state
                if not LEAVES.issuperset(map(type, state.values)):
                    self._walk(trace, list(state.values))
        self.namespaces = list(trace.reach.namespaces)

    def _frames(self, trace: Trace, reach: Reach) -> None:
        """Collect the locals of the user's frames, from here outwards to the kernel's own."""
        frame: types.FrameType | None = sys._getframe(2)
        wanted = len(trace.frames)
        names: dict[str, Any] = {}
        while frame is not None and len(self.frames) < wanted:
            code = frame.f_code
            if code is INVOKE[0]:
                self.frames.append(names)
                names = {}
            elif not is_ours(code.co_filename):
                reach.code(code, frame.f_globals)
                for name, value in frame.f_locals.items():
                    if type(value) in LEAVES or name.startswith("__"):
                        continue  # what is no container is joined by its own frame only
                    if names.setdefault(name, value) is not value:
                        names[f"{name} of {code.co_name}"] = value  # a comprehension's own variable hides it
            frame = frame.f_back
        self.frames.reverse()

    def _walk(self, trace: Trace, stack: list[Any]) -> None:
        states, kept, plain, reach = self.states, trace.kept, trace.plain, trace.reach
        assert reach is not None
        seen = reach.seen
        while stack:
            obj = stack.pop()
            cls, key = type(obj), id(obj)
            if cls in LEAVES or key in states or key in plain or key in seen or isinstance(obj, Device):
                continue
            how = kind(obj)
            if how is None:
                if isinstance(obj, types.FunctionType | type | types.ModuleType):
                    reach.add(obj)
                continue
            state = Shape(obj, how)
            leaves = LEAVES.issuperset(map(type, state.values))
            if how is TUPLE or (how is FROZEN and not is_users(cls.__module__)):
                if leaves:
                    plain[key] = obj  # nothing in it can change
                else:
                    stack.extend(state.values)
                continue
            before = kept.get(key)
            if before is not None and before.same(state):
                state = before  # an unchanged object has one state in all worlds: quickly compared
            else:
                kept[key] = state
                if is_users(cls.__module__):
                    reach.add(cls)
            states[key] = state
            if not leaves or state.sig is not None or how is DICT:
                stack.extend(children(state))

    def restore(self, trace: Trace, now: World | None = None) -> None:
        """Put every object back into its state here; refuse what cannot be put back. `now`: the world as it is now."""
        known = now.states if now is not None else {}
        for key, state in self.states.items():
            if known.get(key) is state:
                continue
            if not state.restore() and state.kind is not FUNCTION:
                self._stuck(trace, state)

    def _stuck(self, trace: Trace, state: Shape) -> None:
        bound = (self.states[id(names)] for names in self.namespaces)
        held = [*self.frames, *(dict(zip(s.keys, s.values)) for s in bound)]
        names = [name for bindings in held for name, value in bindings.items() if value is state.obj]
        what = f"the {state.kind.what} '{names[0]}'" if names else f"an {state.kind.what}"
        trace.blame = trace.touches.last([id(state.obj)], self.serial)
        try:
            fail(f"{what} changes under a device branch or loop", suggestion=INSTEAD.get(state.kind.name))
        finally:
            trace.blame = None


def discover(trace: Trace, code: types.CodeType, scope: dict[str, Any]) -> None:
    """Note `code`, which is about to run: what only it can reach has not changed since the open regions began."""
    reach = trace.reach
    if reach is None or id(code) in reach.seen:
        return
    reach.code(code, scope)
    if trace.open:
        now = World(trace)
        for world in trace.open:
            for key, state in now.states.items():
                world.states.setdefault(key, state)
            world.namespaces = now.namespaces


def _nothing() -> World:
    made = object.__new__(World)
    made.serial, made.states, made.frames, made.held, made.namespaces = 0, {}, [], (), []
    return made


#: A world without objects, for code of this package that changes none.
NOTHING = _nothing()
#: What to use in place of an object that no join can carry, by its kind.
INSTEAD = {
    "set": "use a list of predicates, or a bit mask in a variable",
    "iterator": "iterate inside the branch or loop, or count with a variable",
    "ndarray": "use a list, or ww.local(...) for an array of the thread",
    "random": "draw the numbers before, or compute them on the device",
}
