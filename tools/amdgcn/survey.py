"""Every candidate on every target, before both judges: what is known when rows are written.

    python tools/amdgcn/survey.py FOLDER

Needs llvmlite, `ziglang` and the targets. Gives FOLDER/survey.pickle (half an hour of two cores; what is there already
is kept). Invariant: a (candidate, target) is in `asm` only where LLVM selected it and the assembler took every line.
"""

from __future__ import annotations

import pickle
import sys
import time
from dataclasses import dataclass, field
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent))

import llvmlite.binding as llvm
from forms import Candidate, bits, candidates, module, modules
from hints import IMMEDIATES, LEFT_OUT
from probe import Job, assemble_all, compile_all, instructions
from signatures import Attributes, attributes, read

from warpwright.isa.amdgcn.targets import TARGETS, AmdTarget

#: Registers of an operand of a f8f6f4 product -> the number of the first format of that width.
FORMATS = {"mfma": {8: 0, 6: 2, 4: 4}, "wmma": {16: 0, 12: 2, 8: 4}}


Pair = tuple[str, str]  # a candidate's whole name, a target


@dataclass
class Survey:
    """Answers by (whole name, target). `asm`: the instructions of a kernel that calls it; `no`: why not."""

    candidates: dict[str, Candidate] = field(default_factory=dict)
    attributes: dict[str, Attributes] = field(default_factory=dict)
    asm: dict[tuple[str, str], list[str]] = field(default_factory=dict)
    no: dict[tuple[str, str], str] = field(default_factory=dict)
    uniform: set[tuple[str, str]] = field(
        default_factory=set
    )  # selected only where operands are in scalar registers


#: Targets that have nothing that these have not: only that is tried there. And what differs with the width of a wave.
SIBLINGS = {
    "gfx1151": ("gfx1100",),
    "gfx1201": ("gfx1200",),
    "gfx1030:wave64": ("gfx1030",),
    "gfx1100:wave64": ("gfx1100",),
    "gfx1200:wave64": ("gfx1200",),
    "gfx1151:wave64": ("gfx1100", "gfx1100:wave64"),
    "gfx1201:wave64": ("gfx1200", "gfx1200:wave64"),
    "gfx1030": ("gfx1100",),
    "gfx906": ("gfx90a",),
}
#: Targets in an order that puts siblings first, and those asked last.
LATE = ("gfx1030", "gfx906")
ORDER = sorted(
    TARGETS, key=lambda t: (t in LATE or t == "gfx1030:wave64", t in SIBLINGS, len(SIBLINGS.get(t, ())))
)
WAVES = ("wmma.", "swmmac.", "ballot", "icmp", "fcmp", "inverse.ballot", "s.wqm", "s.quadmask")


def immediates(c: Candidate, known: Attributes) -> dict[int, int]:
    """A value for each operand that has to be an immediate: one that is known to be fine, or 0."""
    places = [i for i, o in enumerate(known.operands) if "immarg" in o]
    wanted = next((v for prefix, v in IMMEDIATES.items() if c.name.startswith(prefix)), {})
    found = {i: wanted.get(i, 0) for i in places}
    if c.name.startswith("image.") and len(places) > 2:
        four = any(o.startswith("<4 x ") for o in (c.result, *c.operands[:1])) and "gather4" not in c.name
        found[places[0]] = 15 if four and "msaa.load" not in c.name else 1  # which components: dmask
    if c.name.endswith("f8f6f4"):
        kind = c.name[:4]
        for place, operand in ((3, 0), (4, 1)) if kind == "mfma" else ((0, 1), (2, 3)):
            found[place] = FORMATS[kind].get(bits(c.operands[operand]) // 32, 0)
    return found


def fresh(images: bool) -> Survey:
    """All candidates that LLVM takes as declarations."""
    s = Survey()
    for signature in read():
        if signature.name in LEFT_OUT or any(
            o.startswith(("metadata", "token", "?")) for o in signature.operands
        ):
            continue
        if signature.name.startswith("image.") == images:
            for c in candidates(signature):
                s.candidates[c.whole] = c
    s.attributes = attributes([c.declaration for c in s.candidates.values()])
    s.candidates = {w: c for w, c in s.candidates.items() if w in s.attributes and _valid(c, s.attributes[w])}
    return s


def _valid(c: Candidate, known: Attributes) -> bool:
    """Whether the types fit together, which LLVM's verifier says without dying."""
    try:
        llvm.parse_assembly(module(c, immediates(c, known))).verify()
    except RuntimeError:
        return False
    return True


def possible(name: str, target: AmdTarget) -> bool:
    """False where a whole family is known not to be there: it saves a death for each overload."""
    if name.startswith(("wmma.", "swmmac.")):
        return target.family in ("rdna3", "rdna4", "gfx1250")
    if name.startswith("image."):
        return target.family not in ("cdna", "gfx1250")
    if name.startswith(("mfma.", "smfmac.")):
        return target.family == "cdna"
    return True


TOGETHER = 24  # kernels of a module whose intrinsics are likely to be there


def select(s: Survey, folder: Path, wanted: list[Pair], uniform: bool, together: bool = False) -> None:
    """Ask both judges of (candidate, target) pairs. `together`: many to a module first, those of one that dies alone."""
    found: dict[Pair, list[str]] = {}
    alone = wanted
    if together:
        chunks = [wanted[i : i + TOGETHER] for i in range(0, len(wanted), TOGETHER)]
        alone = []
        for key, kind, text in compile_all([_job(s, chunk, i, uniform) for i, chunk in enumerate(chunks)]):
            if kind == "asm":
                found.update({k: instructions(text, f"k{i or ''}") for i, k in enumerate(chunks[key])})
            else:
                alone += chunks[key]
    for key, kind, text in compile_all([_job(s, [pair], pair, uniform) for pair in alone]):
        if kind == "asm":
            found[key] = instructions(text)
        else:
            s.no.setdefault(key, text)
    for target in {t for _, t in found}:
        row = TARGETS[target]
        mine = {k: text for k, text in found.items() if k[1] == target}
        refused = assemble_all({line for text in mine.values() for line in text}, row.chip, row.warp_size)
        for key, text in mine.items():
            bad = next((f"{line}: {refused[line]}" for line in text if line in refused), None)
            if bad:
                s.no[key] = "assembler: " + bad
            else:
                s.asm[key] = text
                s.no.pop(key, None)
                if uniform:
                    s.uniform.add(key)
    (folder / "survey.pickle").write_bytes(pickle.dumps(s))


def _job(s: Survey, some: list[Pair], key: object, uniform: bool) -> Job:
    row = TARGETS[some[0][1]]
    chosen = [s.candidates[w] for w, _ in some]
    values = [immediates(c, s.attributes[c.whole]) for c in chosen]
    return Job(key, modules(chosen, values, uniform), row.chip, row.llvm_features)


def worth(s: Survey, target: str) -> list[Pair]:
    """What is asked of a target: all, less what is known not to be there."""
    wanted = [(w, target) for w, c in s.candidates.items() if possible(c.name, TARGETS[target])]
    taken = {w for w, _ in s.asm}
    if target in LATE:  # types that no other target has are tried only of intrinsics that none has
        known = {s.candidates[w].name for w in taken}
        return [k for k in wanted if k[0] in taken or s.candidates[k[0]].name not in known]
    like = _like(s, target)
    return [k for k in wanted if not like or k[0] in like or s.candidates[k[0]].name.startswith(WAVES)]


def _like(s: Survey, target: str) -> set[str]:
    """What the target's siblings have."""
    return {w for w, t in s.asm if t in SIBLINGS.get(target, ())}


def inherit(s: Survey, folder: Path, target: str) -> None:
    """What the target's siblings have, asked of the assembler only: tests compile it."""
    row = TARGETS[target]
    like = {w: text for (w, t), text in s.asm.items() if t in SIBLINGS[target]}
    own = {w: [line for line in text if line.startswith("image_")] for w, text in like.items()}
    refused = assemble_all({line for text in own.values() for line in text}, row.chip, row.warp_size)
    for whole, text in like.items():
        bad = next((f"{line}: {refused[line]}" for line in own[whole] if line in refused), None)
        if bad:
            s.no[whole, target] = "assembler: " + bad
        else:
            s.asm[whole, target] = text
    (folder / "survey.pickle").write_bytes(pickle.dumps(s))
    print(target, sum(k[1] == target for k in s.asm), "inherited", flush=True)


def main() -> None:
    folder = Path(sys.argv[1])
    folder.mkdir(exist_ok=True)
    images = "--images" in sys.argv  # in a folder of their own: there are as many of them as of all others
    kept = folder / "survey.pickle"
    s = pickle.loads(kept.read_bytes()) if kept.exists() else fresh(images)
    begun = {t for _, t in (*s.asm, *s.no)}
    targets = sys.argv[2].split(",") if len(sys.argv) > 2 and sys.argv[2][0] != "-" else ORDER
    for target in targets:
        if target in begun:
            continue
        if images and target in SIBLINGS and target not in LATE:
            inherit(s, folder, target)
            continue
        wanted, like = worth(s, target), _like(s, target)
        select(s, folder, [k for k in wanted if images or k[0] in like], False, together=True)
        select(s, folder, [k for k in wanted if not images and k[0] not in like], False)
        done = {s.candidates[w].name for w, t in s.asm if t == target}
        names = {w: s.candidates[w].name for w, _ in wanted}
        select(s, folder, [k for k in wanted if _scalar(names[k[0]]) and names[k[0]] not in done], True)
        print(target, sum(k[1] == target for k in s.asm), time.strftime("%H:%M:%S"), flush=True)


def _scalar(name: str) -> bool:
    """Whether an intrinsic may want operands in scalar registers."""
    return name.startswith(
        ("s.", "ds.gws.", "ds.ordered.", "lds.", "exp", "interp.", "tensor.", "cluster.", "inverse.")
    )


if __name__ == "__main__":
    main()
