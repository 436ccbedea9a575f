"""Intrinsics in words: what each takes, gives and becomes, and which targets have it, for people.

Needs the rows. Gives `explain(query) -> list[Entry]` for a name (`rcp`), the beginning of names (`mfma`), or a part of
some; `targets_in_words`; `CHAPTERS`. An `Entry` is data and prints as text (`str`).
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache

from ..names import python_name
from .lookup import forms, names
from .notation import IR_EFFECTS, Form, Operand, shown
from .targets import TARGETS

#: Chapter -> (title, pattern of the names in it); the first that fits has a name.
CHAPTERS: dict[str, tuple[str, str]] = {
    "matrix": ("Matrix products", r"s?mfmac?\.|s?wmmac?\."),
    "images": ("Images", r"image\."),
    "graphics": ("Exports, interpolation and what else pixel shaders use",
                 r"exp(\.|$)|interp\.|lds\.(param|direct)|ps\.|live\.mask|pops\.|kill|wqm|softwqm|strict\.wqm|cube|"
                 r"s\.wait\.event|ds\.bvh"),
    "buffers": ("Buffers", r"(raw|struct|s)\.(ptr\.)?(atomic\.)?t?buffer\.|make\.buffer|buffer\."),
    "lds": ("Between global memory and the local memory of a block",
            r"global\.(load|store)\.(async|lds)|cluster\.load|load\.to\.lds|tensor\."),
    "memory": ("Other loads, atomics and caches",
               r"(global|flat)\.|ds\.(read|load|atomic|append|consume|ordered|gws|add|sub)|s\.(dcache|prefetch)|"
               r"addrspacecast|is\."),
    "lanes": ("Between lanes", r"update\.dpp|mov\.dpp|permlane|read(first)?lane|writelane|ds\.(b?permute|swizzle)|ballot|"
              r"inverse\.ballot|icmp|fcmp|mbcnt|wave\.|set\.inactive|wwm|strict\.wwm"),
    "sync": ("Barriers, waits and the scheduler",
             r"s\.(cluster\.)?(barrier|wait|wakeup|get\.(named\.)?barrier)|sched\.|iglp|s\.(sleep|setprio|nop|monitor)|"
             r"wave\.barrier"),
    "dot": ("Dot products", r"[fsu]+dot\d|dot4|sad|[mq]+sad"),
    "convert": ("Conversions", r"cvt|sat\.pk|ashr\.pk|prng|perm\.pk16"),
    "machine": ("The machine: identifiers, registers, clocks, messages",
                r"work(item|group)|cluster|dispatch|queue|implicit|kernarg|groupstatic|wavefrontsize|s\."),
    "arithmetic": ("Arithmetic", r""),
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Entry:
    """One row. `operands` pairs a name with what it may be; `overloads` are LLVM's suffixes with the types."""

    name: str
    call: str
    operands: tuple[tuple[str, str], ...]
    overloads: tuple[tuple[str, str], ...]
    instruction: str
    effects: tuple[str, ...]
    where: str

    def __str__(self) -> str:
        lines = [self.call, f"    {self.where}"]
        lines += [f"    {name}: {text}" for name, text in self.operands]
        if self.overloads:
            lines.append(
                f"    overloads: {' '.join(s + (f' ({t})' if t else '') for s, t in self.overloads)}"
            )
        if self.instruction != "-":
            lines.append(f"    becomes: {self.instruction}")
        if self.effects:
            lines.append(f"    effects: {', '.join(self.effects)}")
        return "\n".join(lines)


def explain(query: str) -> list[Entry]:
    """Every row that `query` means: of the intrinsic, else of those that begin with it, else of those with it inside."""
    query = query.removeprefix("llvm.").removeprefix("amdgcn.")
    some = [query] if query in names() else [n for n in names() if n.startswith(query + ".")]
    some = some or [n for n in names() if query in n]
    return [entry(form) for name in some for form in forms(name)]


@cache
def chapter(name: str) -> str:
    """The chapter of an intrinsic."""
    return next(key for key, (_, pattern) in CHAPTERS.items() if re.match(pattern, name))


def entry(form: Form) -> Entry:
    """One row in words."""
    letters = dict(zip(form.letters, zip(*form.bindings, strict=True), strict=True)) if form.letters else {}
    suffixes = [(form.bound(b).suffix, "") for b in form.bindings if b]
    return Entry(
        form.name,
        call(form),
        tuple((o.name, operand(o, letters)) for o in form.operands),
        tuple(suffixes),
        form.instruction,
        effects(form),
        targets_in_words(form.targets),
    )


def call(form: Form) -> str:
    """The row as a call: `d, e = amdgcn.div.scale(a, b, first)`."""
    results = ", ".join(o.name for o in form.results)
    return f"{results + ' = ' if results else ''}amdgcn.{python_name(form.name)}({', '.join(o.name for o in form.sources)})"


def signature(form: Form) -> str:
    """The row in one line: `amdgcn.rcp(a: T) -> T, T: f16 f32 f64`."""
    sources = ", ".join(f"{o.name}: {_short(o)}" for o in form.sources)
    results = ", ".join(map(_short, form.results))
    text = f"amdgcn.{python_name(form.name)}({sources})" + (f" -> {results}" if results else "")
    if form.letters:
        text += f", {' '.join(form.letters)}: {' '.join(','.join(map(shown, b)) for b in form.bindings)}"
    return text


def _short(o: Operand) -> str:
    if not o.immediate:
        return o.type
    if o.bits == 1:
        return "bool"
    if o.named:
        return o.named
    ranges = (f"{r[0]}..{r[-1]}" if len(r) > 1 else str(r[0]) for r in o.allowed)
    return " ".join(ranges) if o.allowed else f"int{o.bits}"


def operand(o: Operand, letters: dict[str, tuple[str, ...]]) -> str:
    """What an operand may be."""
    if o.immediate:
        return f"a Python constant, {o.domain()}"
    types = list(dict.fromkeys(t.partition("~")[0] for t in letters.get(o.type, (o.type,))))
    text = ", ".join(map(_type, types[:-1])) + (" or " if len(types) > 1 else "") + _type(types[-1])
    return ("gives " if o.result else "") + text


def _type(text: str) -> str:
    if text == "rsrc":
        return "a buffer's resource (b128)"
    head, _, space = text.partition(".")
    return f"a pointer ({space or 'generic'})" if head == "ptr" else text


_WORDS = {
    "warp": "every lane of the wave has to come",
    "block": "every thread of the block has to come",
    "uniform": "the result is the same for the wave",
    "uniform_block": "the result is the same for the block",
    "uniform_grid": "the result is the same for the grid",
    "lanes": "the result differs between lanes",
}


def effects(form: Form) -> tuple[str, ...]:
    """What it does besides its results, and over whom."""
    return tuple(e for e in IR_EFFECTS if e in form.effects) + tuple(
        text for word, text in _WORDS.items() if word in form.effects
    )


def targets_in_words(targets: frozenset[str]) -> str:
    """Chips, with the width of the waves where not all have it."""
    if targets == frozenset(TARGETS):
        return "every AMD target"
    words = []
    for chip in dict.fromkeys(t.chip for t in TARGETS.values()):
        of = [t for t in TARGETS.values() if t.chip == chip]
        have = [t for t in of if t.name in targets]
        if have:
            words.append(chip if len(have) == len(of) else f"{chip} (waves of {have[0].warp_size})")
    return ", ".join(words)
