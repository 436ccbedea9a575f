"""Several worlds walked in lockstep: which objects of the paths are one object, and what each item holds after a join.

Needs `heap`, `world`, `state`. Gives `Walk`. The paths' object graphs have to be isomorphic: an object pairs with one
object of each other path and no second one (otherwise two variables share an object on one path only, and a later change
through one of them would have two meanings). Items are merged by `leaf`; lengths, keys and classes have to agree.
Invariant: objects are written only by `apply`, after the walk has ended without a refusal.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from .heap import ATTRIBUTES, FUNCTION, METHOD, Shape, element, rebuild, same_keys
from .reach import NAMESPACE, Namespace
from .state import same_python
from .trace import Trace, fail
from .world import INSTEAD, World

#: Where an item is: a variable's name, or the label of an object, its kind and the item's key.
Label = Any
#: (values on the paths, slot, label) -> the merged value.
Leaf = Callable[[list[Any], tuple[Any, ...], Label], Any]


def render(label: Label) -> str:
    """The label as the user would write it."""
    if isinstance(label, str):
        return label
    parent, kind, key = label
    if kind is NAMESPACE:
        return f"{parent}.{key}" if parent else str(key)
    return element(kind, render(parent), key)


def root_of(label: Label) -> str:
    """The variable that a label starts from."""
    while not isinstance(label, str):
        label = label[0]
    return label


class Walk:
    """A lockstep walk over `worlds`; `leaf` merges what are no containers, or differ."""

    def __init__(self, trace: Trace, worlds: Sequence[World], leaf: Leaf, since: int, where: str) -> None:
        self.trace, self.worlds, self.leaf, self.since, self.where = trace, worlds, leaf, since, where
        self.done: dict[tuple[int, ...], Any] = {}
        self.owners: list[dict[int, tuple[tuple[int, ...], Label]]] = [{} for _ in worlds]
        self.writes: list[tuple[Shape, tuple[Any, ...]]] = []

    # the roots ----------------------------------------------------------------------------------------------------

    def frames(self, depth: int, skip: frozenset[str], live: frozenset[str] | None = None) -> None:
        """Walk from the locals of the frames: those outside of call `depth` whole, its own where live, without `skip`."""
        first = self.worlds[0]
        for i, values in enumerate(zip(*(w.held[: len(self.trace.held)] for w in self.worlds))):
            self.value(list(values), (-1, i), "an object")
        for level, names in enumerate(first.frames[: depth + 1]):
            for name in names:
                if level == depth and (name in skip or (live is not None and name not in live)):
                    continue
                if all(name in w.frames[level] for w in self.worlds):
                    self.value([w.frames[level][name] for w in self.worlds], (level, name), name)

    def bindings(self) -> None:
        """Check the globals, class attributes and cells, and walk from them."""
        for names in self.worlds[0].namespaces:
            states = [s for w in self.worlds if (s := w.states.get(id(names))) is not None]
            for state in states[1:]:
                self._same_binding(names, states[0], state)
            if len(states) == len(self.worlds):
                for i, key in enumerate(states[0].keys):
                    self.value([s.values[i] for s in states], (id(names), key), (names.label, NAMESPACE, key))

    def _same_binding(self, names: Namespace, first: Shape, other: Shape) -> None:
        before, after = dict(zip(first.keys, first.values)), dict(zip(other.keys, other.values))
        for key in (*before, *(k for k in after if k not in before)):
            if key in before and key in after and same_python([before[key], after[key]]):
                continue
            shown = key.removeprefix("attribute ")
            self.refuse(
                f"the {names.what} '{f'{names.label}.' if names.label else ''}{shown}' changes {self.where}",
                [names.owner],
                shown,
                suggestion="keep it in a variable, a list or an object of the kernel: these are carried per thread",
            )

    # values ---------------------------------------------------------------------------------------------------------

    def value(self, values: list[Any], slot: tuple[Any, ...], label: Label) -> Any:
        """The merged value of one item."""
        shapes = [w.states.get(id(v)) for w, v in zip(self.worlds, values)]
        first = shapes[0]
        if first is None or any(s is None or s.kind is not first.kind for s in shapes):
            return self.leaf(values, slot, label)
        if any(type(v) is not type(values[0]) for v in values):
            return self.leaf(values, slot, label)
        return self.object([s for s in shapes if s is not None], slot, label)

    def object(self, shapes: list[Shape], slot: tuple[Any, ...], label: Label) -> Any:
        """The one object that the paths' objects become."""
        key = tuple(id(s.obj) for s in shapes)
        if key in self.done:
            return self.done[key]
        first = shapes[0]
        if not first.kind.carried:
            return self._uncarried(shapes, slot, label)
        if not first.kind.frozen:
            self._pair(key, shapes, label)
        for other in shapes[1:]:
            self._agree(first, other, label)
        if not first.kind.frozen or first.kind in (FUNCTION, METHOD):
            self.done[key] = first.obj
        values = []
        for i, k in enumerate(first.keys):
            held = [s.values[i] for s in shapes]
            if first.kind is FUNCTION and id(held[0]) not in self.worlds[0].states:
                values.append(held[0])  # a variable of the frame that is running, merged there
                continue
            inner = (*slot, k) if first.kind.frozen else (key[0], k)
            values.append(self.value(held, inner, (label, first.kind, k)))
        merged = tuple(values)
        if not first.kind.frozen:
            self.writes.append((first, merged))
        elif not all(a is b for a, b in zip(merged, first.values)):
            return rebuild(first, merged)
        return first.obj

    def _uncarried(self, shapes: list[Shape], slot: tuple[Any, ...], label: Label) -> Any:
        first = shapes[0]
        if first.kind is ATTRIBUTES and any(s.obj is not first.obj for s in shapes):
            return self.leaf([s.obj for s in shapes], slot, label)
        key = tuple(id(s.obj) for s in shapes)
        what = first.kind.what
        if first.kind.name != "frozenset":
            self._pair(key, shapes, label)
        for other in shapes[1:]:
            if other.sig != first.sig or not same_keys(first.keys, other.keys):
                self.refuse(
                    f"the {what} '{render(label)}' changes {self.where}",
                    [s.obj for s in shapes],
                    root_of(label),
                    suggestion=INSTEAD.get(
                        first.kind.name, "keep the state in a variable, a list or an object"
                    ),
                )
        self.done[key] = first.obj
        for i, k in enumerate(first.keys):
            values = [s.values[i] for s in shapes]
            merged = self.value(values, (key[0], k), (label, first.kind, k))
            if merged is not first.values[i]:
                self.refuse(
                    f"'{render((label, first.kind, k))}' changes {self.where}, in the {what} '{render(label)}'",
                    [s.obj for s in shapes],
                    root_of(label),
                    suggestion="keep device values in variables, lists or objects",
                )
        return first.obj

    def _pair(self, key: tuple[int, ...], shapes: list[Shape], label: Label) -> None:
        for owner, shape in zip(self.owners, shapes):
            before, first = owner.setdefault(id(shape.obj), (key, label))
            if before != key:
                what = shape.kind.what
                self.refuse(
                    f"'{render(first)}' and '{render(label)}' are one {what} on one path and two on another",
                    [s.obj for s in shapes],
                    root_of(label),
                    root_of(first),
                    suggestion=f"copy the {what} where it is assigned, or change it in place",
                )

    def _agree(self, first: Shape, other: Shape, label: Label) -> None:
        if same_keys(first.keys, other.keys) and first.sig == other.sig:
            return
        name = render(label)
        objects = [first.obj, other.obj]
        if first.kind.name in ("list", "deque", "tuple"):
            self.refuse(
                f"'{name}' has a different number of elements on different paths",
                objects,
                root_of(label),
                expected=str(len(first.keys)),
                found=str(len(other.keys)),
                suggestion=f"give '{name}' its final length before, and assign its items",
            )
        odd = [k for k in (*first.keys, *other.keys) if k not in first.keys or k not in other.keys]
        if first.kind.name == "dict" or (odd and isinstance(odd[0], tuple) and odd[0][0] == "item"):
            found = ", ".join(repr(k) for k in odd[:4]) or "another order"
            self.refuse(
                f"'{name}' has different keys on different paths", objects, root_of(label), found=found
            )
        shown = ", ".join(f"{name}.{k[1] if isinstance(k, tuple) else k}" for k in odd[:4]) or name
        self.refuse(
            f"'{shown}' is set on some of the paths only",
            objects,
            root_of(label),
            suggestion="set it before the branch or loop, for instance in the constructor",
        )

    # refusing -----------------------------------------------------------------------------------------------------

    def refuse(self, message: str, objects: list[Any], *names: str, **parts: Any) -> None:
        """Refuse at the line that changed one of `objects`, or one of the variables `names`, last."""
        place = self.place(objects, *names)
        if place is not None:
            self.trace.blame = place
        try:
            fail(message, **parts)
        finally:
            self.trace.blame = None

    def place(self, objects: list[Any], *names: str) -> Any:
        """The line of the last change of one of `objects`, else of one of the variables, since the region began."""
        touches = self.trace.touches
        return touches.last([id(o) for o in objects], self.since) or touches.last(names, self.since)

    def apply(self) -> None:
        """Write the merged items into the objects that stay."""
        for shape, values in self.writes:
            now = Shape(shape.obj, shape.kind)
            if not (
                same_keys(now.keys, shape.keys)
                and len(now.values) == len(values)
                and all(a is b for a, b in zip(now.values, values))
            ):
                assert shape.kind.write is not None
                shape.kind.write(shape.obj, tuple(shape.keys), values, shape.sig)


def differ(worlds: Sequence[World]) -> bool:
    """Whether an object is in another state in one of the worlds."""
    first = worlds[0].states
    for world in worlds[1:]:
        for key, state in world.states.items():
            before = first.get(key)
            if before is not None and not before.same(state):
                return True
    return False


def changed(before: World, after: World) -> list[Shape]:
    """The objects of `before` whose state is another in `after`."""
    found = []
    for key, state in after.states.items():
        old = before.states.get(key)
        if old is not None and not old.same(state):
            found.append(old)
    return found
