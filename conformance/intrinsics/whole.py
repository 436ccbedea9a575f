"""Intrinsics about which lanes take part, and what a thread is: whole-wave and whole-quad modes, identities, apertures.

Needs `kernel`. Gives `cases(target)`, `known`. In whole-wave mode the lanes that are off compute too: what `set.inactive`
gave them is read by a lane that is on. In a compute kernel whole quads are on or off as their lanes are, and a value that
passes through the modes is the same for lanes that are on.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

import numpy as np

from ...codegen.ir import types as irt
from ...codegen.ir.core import Value
from ...dsl.intrinsic import emit_intrinsic
from ...dsl.memory import pointer_class
from ...dsl.types import class_of, f32
from ...isa.amdgcn import lookup
from ...isa.amdgcn.notation import Form
from ...isa.amdgcn.targets import AmdTarget
from ...isa.types import SCALARS
from ..case import Array, Field, Inputs
from ..portable.kernel import Build, PortableCase, type_of
from ..portable.memory import joined, parts
from ..values import tuples
from .kernel import BLOCK, shape

MODES = ("wqm", "softwqm", "strict.wqm", "strict.wwm", "wwm")
#: Identities: from the number of a thread in its block, of its block, and the lanes of a wave.
IDENTITIES: dict[str, Callable[[Array, Array, int], Array]] = {
    "workitem.id.x": lambda thread, block, lanes: thread,
    "workitem.id.y": lambda thread, block, lanes: 0 * thread,
    "workitem.id.z": lambda thread, block, lanes: 0 * thread,
    "workgroup.id.x": lambda thread, block, lanes: block,
    "workgroup.id.y": lambda thread, block, lanes: 0 * block,
    "workgroup.id.z": lambda thread, block, lanes: 0 * block,
    "wavefrontsize": lambda thread, block, lanes: 0 * thread + lanes,
    "wave.id": lambda thread, block, lanes: thread // lanes,
}
#: Lanes whose value is read: some are on, some are not, in any case.
READ = (0, 7, 21)


def known(form: Form) -> bool:
    """Whether a row has cases here."""
    return (
        form.name in (*MODES, "set.inactive", "is.shared", "is.private", "addrspacecast.nonnull")
        or form.name in IDENTITIES
    )


def cases(target: AmdTarget) -> Iterator[PortableCase]:
    """All rows of the chip."""
    for name in lookup.names():
        for _, form in lookup.overloads(name):
            if target.name not in form.targets or not known(form):
                continue
            if name in MODES:
                yield _through(form)
            elif name == "set.inactive":
                yield _through(form)
                if any(
                    f.suffix == form.suffix and target.name in f.targets
                    for _, f in lookup.overloads("strict.wwm")
                ):
                    for lane in READ:
                        yield _inactive(form, target, lane)
            elif name in IDENTITIES:
                yield _identity(form, target)
            elif name == "addrspacecast.nonnull":
                yield _cast(form)
            else:
                for space in ("global", "shared", "local"):
                    yield _aperture(form, space)


def _made(
    form: Form, variant: str, inputs: tuple[Field, ...], outputs: tuple[Field, ...], **more: Any
) -> PortableCase:
    return PortableCase(
        name=f"amdgcn:{form.name}{form.suffix}" + (f"#{variant}" if variant else ""), family=form.name,
        form=form.instruction, requires=(), inputs=inputs, outputs=outputs, body=(), nan="any", block=BLOCK,
        together=True, operands=lambda rng, quick: tuples(inputs, rng, quick, BLOCK), **more,
    )  # fmt: skip


def _stored(b: Build, found: Any, place: Value, kind: str, count: int) -> None:
    for i, value in enumerate(parts(b, found._v, kind, count)):
        b.do("store", b.at(place, b.const(i, "u32")), value)


def _lanes_on(form: Form, within: Callable[[Any, Any], Any], b: Build, values: list[Value]) -> list[Value]:
    """What `within` makes of two operands, stored by the lanes that are on; the others keep what was there."""
    kind, count = shape(form.results[0])
    cls: Any = class_of(type_of(kind)) if count == 1 else None

    def body() -> None:
        a, c = (joined(b, values[i * count : (i + 1) * count], kind) for i in (0, 1))
        wrap: Any = cls or class_of(a.type)
        with b.language():
            found = within(wrap._wrap(a), wrap._wrap(c))
        _stored(b, found, values[-1], kind, count)

    b.branch(values[2 * count], body)
    return []


def _fields(form: Form) -> tuple[tuple[Field, ...], tuple[Field, ...]]:
    kind, count = shape(form.results[0])
    bits = SCALARS[kind].bits
    inputs = (Field("a_", kind, bits, count), Field("c_", kind, bits, count), Field("on_", "pred", 1))
    return inputs, (Field("d_", kind, bits, count, direct=True, start="c_"),)


def _through(form: Form) -> PortableCase:
    """A number that is computed in the mode, or set where it is not looked at, by the lanes of a branch."""
    inputs, outputs = _fields(form)

    def reference(arrays: Inputs) -> list[Array]:
        return [np.where(arrays[2] != 0, arrays[0], arrays[1])]

    def within(a: Any, c: Any) -> Any:
        return emit_intrinsic(form.name + form.suffix, (a, c) if form.name == "set.inactive" else (a,))

    return _made(
        form,
        "",
        inputs,
        outputs,
        reference=reference,
        emit=lambda b, values: _lanes_on(form, within, b, values),
    )


def _inactive(form: Form, target: AmdTarget, lane: int) -> PortableCase:
    """One lane's number, as all lanes hold it: its first operand where it is on, else its second."""
    inputs, outputs = _fields(form)
    lanes = target.warp_size

    def reference(arrays: Inputs) -> list[Array]:
        a, c, on = (x.reshape(-1, lanes, x.shape[1]) for x in arrays)
        # where no lane is on, nothing is written
        there = np.where(on[:, lane : lane + 1] != 0, a[:, lane : lane + 1], c[:, lane : lane + 1])
        return [np.where(on != 0, there, c).reshape(arrays[0].shape)]

    def within(a: Any, c: Any) -> Any:
        # an operand of `set.inactive` is read in the lanes that are off: it has to be computed there
        held = emit_intrinsic("set.inactive" + form.suffix, (a, c))
        return emit_intrinsic(
            "strict.wwm" + form.suffix, (emit_intrinsic("readlane" + form.suffix, (held, lane)),)
        )

    return _made(
        form, f"lane={lane}", inputs, outputs, reference=reference,
        emit=lambda b, values: _lanes_on(form, within, b, values),
    )  # fmt: skip


def _identity(form: Form, target: AmdTarget) -> PortableCase:
    fn = IDENTITIES[form.name]

    def emit(b: Build, values: list[Value]) -> list[Value]:
        with b.language():
            return [emit_intrinsic(form.name, ())._v]

    def reference(arrays: Inputs) -> list[Array]:
        number = np.arange(len(arrays[0]))
        return [fn(number % BLOCK, number // BLOCK, target.warp_size).astype(np.uint32).reshape(-1, 1)]

    return _made(
        form, "", (Field("a_", "u32", 32),), (Field("d_", "u32", 32),), emit=emit, reference=reference
    )


def _aperture(form: Form, space: str) -> PortableCase:
    """Whether a generic address is one of a block's or of a thread's memory."""
    word = {"shared": "is.shared", "local": "is.private"}.get(space)

    def emit(b: Build, values: list[Value]) -> list[Value]:
        place = values[1]
        if space != "global":
            place = b.array(space, "f32", 128 if space == "shared" else 4)
            place = b.at(place, b("and", [values[0], b.const(3, "u32")], "u32"))
        with b.language():
            pointer = pointer_class(space, f32)._wrap(place)
            return [emit_intrinsic(form.name, (pointer.generic(),))._v]

    return _made(
        form, space, (Field("i_", "u32", 32), Field("m_", "f32", 32, direct=True)), (Field("d_", "pred", 1),), emit=emit,
        reference=lambda arrays: [np.full((len(arrays[0]), 1), form.name == word, np.uint8)],
    )  # fmt: skip


def _cast(form: Form) -> PortableCase:
    """A number that was stored at one address is read at the other, which the row makes of it."""
    made, given = (o.type.partition(".")[2] or "generic" for o in (form.results[0], form.sources[0]))
    space = given if made == "generic" else made

    def emit(b: Build, values: list[Value]) -> list[Value]:
        place = b.at(b.array(space, "f32", BLOCK), b("and", [values[1], b.const(7, "u32")], "u32"))
        if space == "shared":
            place = b.at(b.array(space, "f32", BLOCK), b("sreg", [], "u32", name="tid.x"))
        b.do("store", place, values[0])
        with b.language():
            pointer = pointer_class(space, f32)._wrap(place)
            pointer = pointer.generic() if given == "generic" else pointer
            found = emit_intrinsic(form.name + form.suffix, (pointer,))._v
        elem = irt.pointer(made, SCALARS["f32"])
        return [b("load", [found if found.type is elem else b("ptr_cast", [found], elem)], "f32")]

    return _made(
        form, "", (Field("a_", "f32", 32), Field("i_", "u32", 32)), (Field("d_", "f32", 32),), emit=emit,
        reference=lambda arrays: [np.array(arrays[0])],
    )  # fmt: skip
