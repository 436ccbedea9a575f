"""Every way to spell a form: the legal combinations of its modifiers.

Needs the instruction table. Gives `spellings(form)`: the matches. Slots that change a result or an order are taken in all
combinations; those of `HINTS`, which change neither, so that every pair of alternatives occurs (hint with hint, and hint
with each other slot) where the row allows it. Invariant: the same list in every process.
"""

from __future__ import annotations

import itertools
import random
from collections.abc import Callable, Iterator
from functools import lru_cache

from ..isa.ptx import Form, Match, NoMatch, match_all

#: Slots that say how a cache or a collector should behave: no result and no order depends on them.
HINTS = frozenset(("cop", "hint", "fetch", "l1", "l2", "collector", "buffer"))
#: Tries to complete a pair of alternatives to a legal spelling before it counts as forbidden.
TRIES = 12

_Pick = tuple[str, ...]


def spellings(form: Form, wanted: Callable[[str], bool] = lambda text: True) -> Iterator[Match]:
    """The spellings of a form, in the table's order, that `wanted` takes."""
    for text in dict.fromkeys(_texts(form)):
        match = _match(text, form) if wanted(text) else None
        if match is not None:
            yield match


@lru_cache(maxsize=1 << 16)
def _match(text: str, form: Form) -> Match | None:
    try:
        candidates = match_all(text)
    except NoMatch:
        return None
    return next((m for m in candidates if m.form is form and m.canonical), None)


def _texts(form: Form) -> Iterator[str]:
    hinted = [i for i, g in enumerate(form.groups) if g.optional and g.items[0].slot in HINTS]
    choices = [_group(form, i) for i in range(len(form.groups))]
    plain = [c if i not in hinted else [()] for i, c in enumerate(choices)]
    for pick in itertools.product(*plain):
        if _legal(form, pick):
            yield _spell(form, pick)
    if hinted:
        yield from _pairs(form, choices, hinted)


def _group(form: Form, index: int) -> list[_Pick]:
    group = form.groups[index]
    taken = [tuple(c.text for c in pick) for pick in itertools.product(*(m.choices for m in group.items))]
    return [(), *taken] if group.optional else taken


def _spell(form: Form, pick: tuple[_Pick, ...]) -> str:
    return ".".join([form.base, *(word for part in pick for word in part)])


def _legal(form: Form, pick: tuple[_Pick, ...]) -> bool:
    """Whether the row's rules allow a combination."""
    slots = {m.slot: text for g, part in zip(form.groups, pick) for m, text in zip(g.items, part)}
    return all(not r.slot or slots.get(r.slot, "") in r.values for r in form.rules if r.holds(slots))


def _pairs(form: Form, choices: list[list[_Pick]], hinted: list[int]) -> Iterator[str]:
    """Spellings in which each hint meets each alternative of every other slot."""
    rng = random.Random(form.syntax)
    covered: set[tuple[int, _Pick, int, _Pick]] = set()
    for i in hinted:
        for hint in choices[i][1:]:
            for j in range(len(choices)):
                for other in choices[j] if j != i else ():
                    if (i, hint, j, other) in covered:
                        continue
                    for _ in range(TRIES):
                        pick = [rng.choice(c) if k not in hinted else () for k, c in enumerate(choices)]
                        for k in hinted:
                            if rng.random() < 0.25:
                                pick[k] = rng.choice(choices[k])
                        pick[i], pick[j] = hint, other
                        if _legal(form, tuple(pick)):
                            covered |= {(i, hint, k, p) for k, p in enumerate(pick)}
                            yield _spell(form, tuple(pick))
                            break
