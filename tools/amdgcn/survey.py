"""Every candidate on every target, before both judges: what is known when rows are written.

    python tools/amdgcn/survey.py FOLDER

Needs llvmlite, `ziglang` and the targets. Gives FOLDER/survey.pickle (an hour of two cores; what is there already is
kept). Invariant: a (candidate, target) is in `asm` only where LLVM selected it and the assembler took every line.
"""

from __future__ import annotations

import pickle
import sys
import time
from dataclasses import dataclass, field
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent))

import llvmlite.binding as llvm
from forms import Candidate, bits, candidates, module
from hints import IMMEDIATES, LEFT_OUT
from probe import Job, assemble_all, compile_all, instructions
from signatures import Attributes, attributes, read

from warpwright.isa.amdgcn.targets import TARGETS, AmdTarget

#: Registers of an operand of a f8f6f4 product -> the number of the first format of that width.
FORMATS = {"mfma": {8: 0, 6: 2, 4: 4}, "wmma": {16: 0, 12: 2, 8: 4}}


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
}
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


def select(s: Survey, folder: Path, wanted: list[tuple[str, str]], uniform: bool) -> None:
    """Ask both judges of (candidate, target) pairs."""
    jobs = []
    for whole, target in wanted:
        row = TARGETS[target]
        c = s.candidates[whole]
        text = module(c, immediates(c, s.attributes[whole]), uniform)
        jobs.append(Job((whole, target), text, row.chip, row.llvm_features))
    lines: dict[str, set[str]] = {}
    found: dict[tuple[str, str], list[str]] = {}
    for key, kind, text in compile_all(jobs):
        if kind == "asm":
            found[key] = instructions(text)
            lines.setdefault(key[1], set()).update(found[key])
        else:
            s.no.setdefault(key, text)
    for target, some in lines.items():
        row = TARGETS[target]
        refused = assemble_all(some, row.chip, row.warp_size)
        for key, text in found.items():
            if key[1] == target:
                bad = next((f"{line}: {refused[line]}" for line in text if line in refused), None)
                if bad:
                    s.no[key] = "assembler: " + bad
                else:
                    s.asm[key] = text
                    s.no.pop(key, None)
                    if uniform:
                        s.uniform.add(key)
    (folder / "survey.pickle").write_bytes(pickle.dumps(s))


def main() -> None:
    folder = Path(sys.argv[1])
    folder.mkdir(exist_ok=True)
    images = "--images" in sys.argv
    kept = (
        folder / "survey.pickle"
    )  # images in a folder of their own: there are as many of them as of all others
    s = pickle.loads(kept.read_bytes()) if kept.exists() else fresh(images)
    begun = {t for _, t in (*s.asm, *s.no)}
    some = sys.argv[2].split(",") if len(sys.argv) > 2 and sys.argv[2][0] != "-" else list(TARGETS)
    for target in some:
        if target in begun:
            continue
        wanted = [(w, target) for w, c in s.candidates.items() if possible(c.name, TARGETS[target])]
        if target in SIBLINGS:
            like = {w for w, t in s.asm if t in SIBLINGS[target]}
            wanted = [k for k in wanted if k[0] in like or s.candidates[k[0]].name.startswith(WAVES)]
        select(s, folder, wanted, False)
        done = {s.candidates[w].name for w, t in s.asm if t == target}
        again = [
            k for k in wanted if _scalar(s.candidates[k[0]].name) and s.candidates[k[0]].name not in done
        ]
        select(s, folder, again, True)
        print(target, sum(k[1] == target for k in s.asm), time.strftime("%H:%M:%S"), flush=True)


def _scalar(name: str) -> bool:
    """Whether an intrinsic may want operands in scalar registers."""
    return name.startswith(
        ("s.", "ds.gws.", "ds.ordered.", "lds.", "exp", "interp.", "tensor.", "cluster.", "inverse.")
    )


if __name__ == "__main__":
    main()
