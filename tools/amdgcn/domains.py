"""Which values an immediate may have: tried one by one, before both judges.

    python tools/amdgcn/domains.py FOLDER

Needs FOLDER/survey.pickle. Gives FOLDER/domains.pickle: (operand, intrinsics, family) -> the values that are
fine. A value is fine where LLVM compiles it, the assembler takes what is printed, and no smaller value prints the same
(LLVM drops bits that an instruction does not hold).
"""

from __future__ import annotations

import pickle
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent))

from forms import module
from hints import family, known, operand_names
from probe import Job, assemble_all, compile_all, instructions
from survey import Survey, immediates

from warpwright.isa.amdgcn.targets import TARGETS

#: Where a field of bits may end, and whole small ranges.
VALUES = (*range(17), 31, 32, 33, 63, 64, 127, 128, 255, 256, 511, 512, 1023, 1024, 2047, 4095, 4096, 8191, 32767,
          65535, 65536, 1 << 20, 1 << 24, -1)  # fmt: skip

Trial = tuple[str, int, str]  # whole name, operand, target


def try_values(s: Survey, trials: list[Trial], values: tuple[int, ...] = VALUES) -> dict[Trial, list[int]]:
    """The values that are fine, for each trial."""
    jobs = []
    for whole, operand, target in trials:
        c, row = s.candidates[whole], TARGETS[target]
        base = immediates(c, s.attributes[whole])
        bits = int(c.operands[operand][1:])
        for value in values:
            if -(1 << bits - 1) <= value < 1 << bits:
                uniform = (whole, target) in s.uniform
                text = module(c, {**base, operand: value}, uniform)
                jobs.append(Job(((whole, operand, target), value), text, row.chip, row.llvm_features))
    texts: dict[Trial, dict[int, list[str]]] = {t: {} for t in trials}
    for key, kind, text in compile_all(jobs):
        if kind == "asm":
            texts[key[0]][key[1]] = instructions(text)
    refused: dict[str, dict[str, str]] = {}
    for target in {t[2] for t in trials}:
        lines = [x for t, some in texts.items() if t[2] == target for text in some.values() for x in text]
        row = TARGETS[target]
        refused[target] = assemble_all(lines, row.chip, row.warp_size)
    found = {}
    for trial, some in texts.items():
        seen: set[tuple[str, ...]] = set()
        found[trial] = []
        for value in sorted(some, key=lambda v: (v < 0, abs(v))):
            text = tuple(some[value])
            if text not in seen and not any(line in refused[trial[2]] for line in text):
                found[trial].append(value)
            seen.add(text)
    return found


def ranges(values: list[int], tried: tuple[int, ...] = VALUES) -> str:
    """Fine values as the row's ranges: neighbours among those tried join, where the values between could not be bad."""
    order = sorted(v for v in tried)
    words, run = [], []
    for v in order:
        if v in values:
            run.append(v)
        elif run:
            words.append(run)
            run = []
    if run:
        words.append(run)
    return " ".join(f"{r[0]}..{r[-1]}" if len(r) > 1 else str(r[0]) for r in words)


def kind(name: str, label: str) -> tuple[str, str]:
    """Operands whose values are tried once for all: those of one name in one family of intrinsics."""
    return label, name if name.startswith(("s.", "ds.")) else ".".join(name.split(".")[:2])


def main() -> None:
    folder = Path(sys.argv[1])
    s: Survey = pickle.loads((folder / "survey.pickle").read_bytes())
    wanted: dict[tuple[str, str, str], Trial] = {}
    for whole, target in sorted(s.asm):
        c = s.candidates[whole]
        labels = operand_names(c.name, len(c.operands))
        for i, o in enumerate(s.attributes[whole].operands):
            if "immarg" in o and c.operands[i] != "i1" and known(c.name, labels[i]) is None:
                wanted.setdefault((*kind(c.name, labels[i]), family(target)), (whole, i, target))
    print(len(wanted), "trials", flush=True)
    kept = folder / "domains.pickle"
    found = pickle.loads(kept.read_bytes()) if kept.exists() else {}
    keys = [k for k in wanted if k not in found]
    for start in range(0, len(keys), 40):
        some = keys[start : start + 40]
        answers = try_values(s, [wanted[k] for k in some])
        found.update({k: answers[wanted[k]] for k in some})
        kept.write_bytes(pickle.dumps(found))
        print(start, flush=True)


if __name__ == "__main__":
    main()
