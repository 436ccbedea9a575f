"""What scenarios share: the short way to write a case by hand.

Needs `case`, `values`. Gives `scenario`, `lanes`.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

import numpy as np

from ...isa.ptx import match_all
from ...isa.ptx.notation import Clause
from ..case import Array, Case, Field, Inputs
from ..values import tuples


def scenario(
    name: str,
    covers: Sequence[str],
    body: str,
    reference: Callable[[Inputs], Sequence[Array]],
    inputs: Sequence[Field] = (Field("a_", "u32", 32),),
    outputs: Sequence[Field] = (Field("d_", "u32", 32),),
    registers: str = "",
    module: Sequence[str] = (),
    block: int = 128,
    cluster: int = 0,
    operands: Callable[[np.random.Generator, bool], list[Array]] | None = None,
) -> Case:
    """A case named `scenario:name`; it requires what the forms in `covers` without wildcards require."""
    fields = tuple(inputs)
    return Case(
        name=f"scenario:{name}",
        family="scenario",
        form=", ".join(covers),
        requires=requirements(covers),
        inputs=fields,
        outputs=tuple(outputs),
        body=(body,),
        registers=(registers,) if registers else (),
        module=tuple(module),
        reference=reference,
        operands=operands or (lambda rng, quick: tuples(fields, rng, quick, block * max(cluster, 1))),
        block=block,
        cluster=cluster,
        nan="any",
        together=True,
        covers=tuple(covers),
    )


def requirements(covers: Sequence[str]) -> tuple[Clause, ...]:
    """All that the named forms require."""
    found: dict[Clause, None] = {}
    for op in covers:
        if "*" not in op:
            found.update(dict.fromkeys(match_all(op)[0].requires))
    return tuple(found)


def by_block(values: Array, block: int = 128) -> Array:
    """A column of operands as rows of a block."""
    return values[:, 0].reshape(-1, block)
