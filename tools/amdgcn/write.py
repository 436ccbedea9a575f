"""Rows from what the survey found: `isa/amdgcn/intrinsics.py`.

    python tools/amdgcn/write.py FOLDER...

Needs FOLDER/survey.pickle and FOLDER/domains.pickle of each folder, and the hints. Writes the table. Invariant:
targets, types, effects and instructions come from the survey; names of operands, signs and who has to come together
from the hints.
"""

from __future__ import annotations

import pickle
import re
import sys
from collections import defaultdict
from dataclasses import dataclass, field
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent))

import hints
import llvmlite.binding as llvm
from domains import kind, ranges
from forms import Candidate, parts
from signatures import Attributes, Signature, read
from survey import FORMATS, Survey

from warpwright.isa.amdgcn.target_groups import groups
from warpwright.isa.amdgcn.targets import TARGETS

LETTERS = "TUVWXYZ"
_SCALARS = {"half": "f16", "bfloat": "bf16", "float": "f32", "double": "f64", "i1": "pred"}
_SPACES = {"ptr": "ptr", "ptr addrspace(1)": "ptr.global", "ptr addrspace(3)": "ptr.shared",
           "ptr addrspace(4)": "ptr.const", "ptr addrspace(5)": "ptr.local", "ptr addrspace(8)": "rsrc"}  # fmt: skip


def shown(type_: str, signed: bool = False, brain: bool = False) -> str:
    """LLVM's type as a row has it."""
    if type_ in _SPACES:
        return _SPACES[type_]
    m = re.match(r"<(\d+) x (\w+)>", type_)
    count, scalar = (f".x{m[1]}", m[2]) if m else ("", type_)
    text = _SCALARS.get(scalar) or f"{'s' if signed else 'u'}{scalar[1:]}"
    if brain and scalar == "i16":
        return f"bf16{count}~u16{count}"
    return text + count


def letter_types(
    c: Candidate, s: Signature, signs: set[str], brains: set[str], names: list[str]
) -> tuple[str, ...]:
    """The overloaded types as rows have them: signed, or bf16, where an operand with that letter is."""
    found = []
    for k, type_ in enumerate(c.overload):
        uses = {n for n, o in zip(names, s.operands, strict=True) if f"${k}" in o}
        uses |= {"="} if f"${k}" in s.result else set()
        found.append(shown(type_, bool(uses & signs), bool(uses & brains)))
    return tuple(found)


def marked(table: list[tuple[str, str]], name: str) -> set[str]:
    """The words of every pattern that fits."""
    return {w for pattern, words in table if re.fullmatch(pattern, name) for w in words.split()}


def effects(name: str, known: Attributes) -> list[str]:
    """LLVM's attributes as the IR's effects, then what the hints add."""
    found = []
    memory = re.search(r"memory\((.*?)\)(?: |$)", known.function)
    says = memory[1] if memory else "readwrite"
    if "read" in says:
        found.append("read")
    if "write" in says:
        found.append("write")
    if "convergent" in known.function.split():
        found.append("convergent")
    if memory is None or ("atomic" in name and "write" in says):
        found.append("volatile")
    return found + sorted(marked(hints.WORDS, name))


#: What a kernel of the survey has besides the intrinsic: loads, addresses, the lane's number, stores.
_GLUE = re.compile(
    r"s_load_|s_wait|s_endpgm|v_mov_|s_mov|v_lshl|s_nop|v_mad_|v_mul_(hi_)?[iu]32_[iu]24|s_cbranch|s_delay|global_(load|store)|"
    r"v_accvgpr|s_(and|or)_saveexec|s_xor_b|v_cmp_eq_u(32|64)|s_clause|flat_(load|store)|s_code_end|v_dual|[sv]_add|v_ashr|v_and_b32|"
    r"v_cndmask|s_and_b|v_readfirstlane|s_set_vgpr|v_bfe_u32|s_set_inst_prefetch|s_lshl|s_mul_i32|v_sub"
)


GLOBAL = ("global", "cluste")


def _mnemonic(line: str) -> str:
    return re.sub(r"_e(32|64)$|_(dpp8?|sdwa|e64_dpp8?)$", "", line.split()[0])


def instruction(name: str, lines: list[str]) -> str:
    """Of a kernel's instructions, the one most like the name; several steps where none is; `-` where there is none."""
    if name in hints.BECOMES:
        return hints.BECOMES[name]
    if name.startswith(("cluster.id", "cluster.workgroup")):
        return "-"
    words = set(re.findall(r"[a-z]+|\d+", name.replace("bf16.1k", "bf16")))
    scores = {}
    for mnemonic in map(_mnemonic, lines):
        have = re.findall(r"[a-z]+|\d+", mnemonic)
        alike = sum(len(w) for w in have if w in words)
        own = alike >= 4 and not mnemonic.startswith("s_load") and ("." in name or alike == len(name))
        if not _GLUE.match(mnemonic) or (
            own and (mnemonic[:7] != "global_" or "lds" in mnemonic or name[:6] in GLOBAL)
        ):
            scores[mnemonic] = alike
    if not scores:
        return "-"
    best = max(scores, key=lambda m: scores[m])
    return best if len(scores) == 1 or scores[best] > 2 else "several"


def target_words(targets: frozenset[str]) -> str:
    """A short way to say a set of targets: named groups first, the largest that fit."""
    left, words = set(targets), []
    for word, some in sorted(groups().items(), key=lambda g: (-len(g[1]), ":" in g[0], len(g[0]))):
        if (
            some <= targets
            and some & left
            and some <= left | (targets - left)
            and len(some & left) == len(some)
        ):
            words.append(word)
            left -= some
    return " ".join(sorted(words, key=lambda w: (not w.startswith("all"), w)))


@dataclass
class Tables:
    """What is known of one set of intrinsics."""

    survey: Survey
    domains: dict[tuple[str, str, str], list[int]]
    names: dict[str, dict[str, set[str]]] = field(default_factory=dict)  # name -> whole name -> targets

    def __post_init__(self) -> None:
        for whole in self.survey.candidates:
            self.names.setdefault(self.survey.candidates[whole].name, {})[whole] = set()
        for whole, target in self.survey.asm:
            c = self.survey.candidates[whole]
            if hints.allowed(c.name, c.overload, TARGETS[target]):
                self.names[c.name][whole].add(target)


def domain(t: Tables, name: str, c: Candidate, operand: int, label: str, targets: frozenset[str]) -> str:
    """The values of an immediate on a set of targets: from the hints, else those that were fine on the first of them."""
    if c.name.endswith("f8f6f4") and label in ("cbsz", "blgp", "fmt_a", "fmt_b"):
        source = c.operands[{"cbsz": 0, "blgp": 1, "fmt_a": 1, "fmt_b": 3}[label]]
        first = FORMATS[c.name[:4]][int(source[1 : source.index(" ")])]
        return str(first) if first == 4 else f"{first}..{first + 1}"
    text = hints.known(name, label)
    if text is not None:
        return text
    families = {hints.family(x) for x in targets}
    mine = [v for k, v in t.domains.items() if k[:2] == kind(name, label) and k[2] in families and v]
    common = sorted(set.intersection(*map(set, mine))) if mine else []
    return ranges(common) if common else ""


def rows_of(t: Tables, s: Signature) -> list[str]:
    """The rows of one intrinsic."""
    names = hints.operand_names(s.name, len(s.operands))
    signs, brains = marked(hints.SIGNED, s.name), marked(hints.BFLOATS, s.name)
    found: dict[tuple[object, ...], list[tuple[str, ...]]] = {}
    for whole, some in t.names.get(s.name, {}).items():
        if not some:
            continue
        c, known = t.survey.candidates[whole], t.survey.attributes[whole]
        targets = frozenset(some)
        cells = []
        results = parts(s.result)
        for j, r in enumerate(results):
            label = "de"[j] if len(results) < 3 else f"d{j}"
            cells.append(
                f"={label}:{LETTERS[int(r[1:])] if r[0] == '$' else shown(r, '=' in signs, '=' in brains)}"
            )
        for i, (label, o) in enumerate(zip(names, s.operands, strict=True)):
            if "immarg" in known.operands[i]:
                values = domain(t, s.name, c, i, label, targets) if o != "i1" else ""
                width = "" if o == "i32" else f".{o}"
                cells.append(f"{label}:imm{width}" + (f"({values})" if values else ""))
            elif o[0] == "$":
                cells.append(f"{label}:{LETTERS[int(o[1:])]}")
            else:
                cells.append(f"{label}:{shown(o, label in signs, label in brains)}")
        lines = t.survey.asm[whole, min(targets)]
        key = (", ".join(cells), tuple(effects(s.name, known)), targets)
        types = letter_types(c, s, signs, brains, names)
        found.setdefault(key, []).append((instruction(s.name, lines), *types))
    return [_row(s, key, some) for key, some in found.items()]


def _row(s: Signature, key: tuple[object, ...], some: list[tuple[str, ...]]) -> str:
    cells, words, targets = key
    bindings = [b[1:] for b in some]
    becomes = list(dict.fromkeys(b[0] for b in some))
    text = " ".join(becomes[:4]) + (" ..." if len(becomes) > 4 else "")
    overload = ""
    if bindings[0]:
        overload = " ".join(LETTERS[: len(bindings[0])]) + ": " + " ".join(",".join(b) for b in bindings)
    assert isinstance(words, tuple) and isinstance(targets, frozenset)
    return f"{s.name} | {cells} | {overload} | {' '.join(words)} | {text} | {target_words(targets)}"


_HEAD = '''"""Rows of AMDGPU intrinsics, generated by tools/amdgcn: do not edit.

Needs nothing. Gives `ROWS` in the notation of `notation`, `LEFT_OUT` (reason: names), `LLVM`, the version asked.
"""

LLVM = "{version}"

ROWS = """
{rows}
"""

LEFT_OUT = """
{left_out}
"""
'''


def main() -> None:
    tables = []
    for folder in map(Path, sys.argv[1:]):
        survey: Survey = pickle.loads((folder / "survey.pickle").read_bytes())
        file = folder / "domains.pickle"
        tables.append(Tables(survey, pickle.loads(file.read_bytes()) if file.exists() else {}))
    rows, left = [], defaultdict(list)
    for signature in read():
        mine = [r for t in tables for r in rows_of(t, signature) if signature.name not in hints.LEFT_OUT]
        rows += mine
        if not mine:
            left[hints.LEFT_OUT.get(signature.name) or hints.why_not(signature.name)].append(signature.name)
    reasons = "\n".join(f"{reason}: {' '.join(names)}" for reason, names in left.items())
    version = "LLVM " + ".".join(map(str, llvm.llvm_version_info))
    table = Path(__file__).parents[2] / "isa" / "amdgcn" / "intrinsics.py"
    table.write_text(_HEAD.format(version=version, rows="\n".join(sorted(rows)), left_out=reasons))


if __name__ == "__main__":
    main()
