"""Each row against the assembler: where we say that a form exists, ptxas takes it, and elsewhere it refuses
it.

For every form: a spelling with each of its options, with each of its alternatives, and seeded random
combinations of them. All that a target should have, and each that it should not, goes through ptxas at the
lowest version that we claim.
"""

import itertools
import random
import re
import subprocess
from pathlib import Path

import pytest

from warpwright.codegen import tools
from warpwright.codegen.diagnostics import CompileError
from warpwright.codegen.ptx.parse import parse
from warpwright.codegen.ptx.verify import verify
from warpwright.isa.ptx import NoMatch, families, match_all
from warpwright.isa.ptx.lookup import type_bits
from warpwright.isa.targets import TARGETS as TARGETS_ROWS
from warpwright.isa.targets import least_version
from warpwright.isa.types import PACKED

TYPES = [
    "b8",
    "b16",
    "b32",
    "b64",
    "u8",
    "u16",
    "u32",
    "u64",
    "s8",
    "s16",
    "s32",
    "s64",
    "f16",
    "f16x2",
    "f32",
    "f64",
    "pred",
]
#: Registers of each type: a load of tensor memory wants 128 different ones.
COUNT = 144
SYMBOLS = {
    "global": "gl", "shared": "sh", "shared::cta": "sh", "shared::cluster": "sh",
    "const": "cn", "local": "lc", "param": "pr", "param::entry": "pr",
}  # fmt: skip
SELECTORS = {"part": "h1", "halves": "h31", "bytes": "b7203", "halfmask": "h1", "bytemask": "b310"}
#: Families whose address is in shared memory where no space is written.
IN_SHARED = ("mbarrier", "ldmatrix", "stmatrix")
#: Not instances of their own: they need labels and functions around them (the corpus has them).
LEFT_OUT = ("call", "brx", "st.param", "ld.param::func")
#: The verifier knows neither what a symbol is of nor how two literals must be related.
NOT_JUDGED = ("cvta", "createpolicy", "cp.async.ca", "tex", "tld4", "txq", "suld", "sust", "sured", "suq")
#: The same of a 32-bit register that gets the address of something global.
NARROW = re.compile(r"mov\.[bsu]32 .*\bgl\b")
#: ptxas 13.0 takes more than the manual and than 13.5: the rows follow the stricter ones.
LENIENT = re.compile(r"fence\.(acquire|release)\.|cvt\.r[mp]\.(ftz\.)?bf16\.f32")


def register(type_: str, index: int) -> str:
    if type_ in PACKED or type_ in ("bf16", "tf32"):
        type_ = f"b{type_bits(type_)}"
    return f"%{type_}_{index % COUNT}"


def spellings(form, rng: random.Random, combinations: int):
    groups = form.groups

    def build(options, picks) -> str:
        taken = [(i, g) for i, g in enumerate(groups) if not g.optional or i in options]
        words = [m.choices[picks.get((i, j), 0)].text for i, g in taken for j, m in enumerate(g.items)]
        return ".".join([form.base, *words])

    optional = [i for i, g in enumerate(groups) if g.optional]
    places = [(i, j, m) for i, g in enumerate(groups) for j, m in enumerate(g.items)]
    yield build((), {})
    for i in optional:
        yield build((i,), {})
    for i, j, m in places:
        others = range(1, len(m.choices))
        for k in others if len(others) < 12 else rng.sample(others, 4):  # the shapes of wgmma are 32
            yield build((i,), {(i, j): k})
    for _ in range(combinations):
        options = [i for i in optional if rng.random() < 0.4]
        yield build(options, {(i, j): rng.randrange(len(m.choices)) for i, j, m in places})


def address(m, name: str) -> str:
    space = m.slots.get("ss", "")
    if m.family == "st.bulk":
        space = ""
    elif name == "bar":
        space = m.slots.get("ss", "") if m.base == "tcgen05" else "shared"
    elif name == "d" and "dst" in m.slots:
        space = m.slots["dst"]
    elif m.base == "cp" and not space:
        space = m.slots.get("src", "shared")
    elif not space and m.base in IN_SHARED:
        space = "shared"
    return f"[{SYMBOLS[space]}]" if space else "[%u64_0]"


def texture(place, type_, count, fresh) -> str:
    """A handle and, where there are any, coordinates."""
    if place.kind == "handle":
        return "[%u64_2]"
    return "[%u64_2, {" + ", ".join(register(type_, next(fresh)) for _ in range(count)) + "}]"


def instance(m, full: bool) -> str:
    """`m` with fresh registers; `full` with the operands that may be left out."""
    words: list[str] = []
    fresh = itertools.count()
    for place, type_, count in zip(m.operands, m.types, m.counts):
        if place.optional and not full:
            continue
        if place.kind == "addr":
            text = address(m, place.name)
        elif place.kind == "tmem":
            text = f"[{register('b32', next(fresh))}]"
        elif place.kind == "tensor":
            text = f"[%u64_1, {{{', '.join(register(type_, next(fresh)) for _ in range(count))}}}]"
        elif place.kind in ("handle", "texture", "surface"):
            text = texture(place, type_, count, fresh)
        elif place.kind == "imm":
            text = str(place.allowed[0] if place.allowed is not None else 1)
        elif place.kind in ("label", "sink"):
            text = {"label": "out", "sink": "_"}[place.kind]
        elif count:
            text = "{" + ", ".join(register(type_, next(fresh)) for _ in range(count)) + "}"
        else:
            text = register(type_, next(fresh))
        if place.minus and full:
            text = "-" + text
        if place.part and (full or not place.whole):
            text += "." + SELECTORS[place.part]
        if place.second is not None and (full or not place.second.optional):
            text += "|" + register("pred", next(fresh))
        words.append(text)
    return f"{m.op} {', '.join(words)};"


def matches(op: str):
    try:
        return match_all(op)
    except NoMatch:  # a rule forbids the combination
        return ()


def cases() -> dict[str, tuple]:
    """Instance -> what it requires."""
    found: dict[str, tuple] = {}
    for form in (f for rows in families().values() for f in rows):
        for op in dict.fromkeys(spellings(form, random.Random(form.syntax), 8)):
            if op.startswith(LEFT_OUT):
                continue
            for m in matches(op):
                if m.form is form and m.canonical and m.slots.get("ss") != "param::func":
                    found[instance(m, False)] = m.requires
                    found[instance(m, True)] = m.requires
    return {line: needs for line, needs in found.items() if not LENIENT.match(line)}


CASES = cases()
#: The latest version that the rows know and the assembler here: CUDA 13.1 brought 9.1, and so on.
NEWEST = min((9, tool.version[1]), (9, 3)) if (tool := tools.find("ptxas")) is not None else (9, 0)
#: Where every form is assembled to the end; on the other targets the assembler's checks are enough.
WHOLE = ("sm_75", "sm_80", "sm_89", "sm_90a", "sm_100a", "sm_120a")
TARGETS = list(TARGETS_ROWS)
#: Instructions in one function: what comes after the checks takes time that grows faster than a function.
FUNCTION = 24
#: A mistake. With it the assembler says what it has against the lines before, and makes no code of them.
MISTAKE = "add.u32 %b64_0, %b64_0, %b64_0;"


def refused(
    lines: list[str], target: str, version: tuple[int, int], folder: Path, whole: bool = False
) -> dict[str, str]:
    """Which lines ptxas will not have, with what it says; `whole`: it makes code of those that it will.

    A function works with one block or with pairs.
    """
    pairs = [line for line in lines if ".cta_group::2" in line]
    others = [line for line in lines if ".cta_group::2" not in line]
    found: dict[str, str] = {}
    for part in (others, pairs):
        left = part
        while left:  # ptxas stops early, so what is left is asked about again
            done, said = ask(left, target, version, folder, whole)
            found |= said
            left = [line for line in left if line not in said]
            if not said:
                assert done.returncode == 0 or not whole, done.stderr
                break
    return found


def ask(
    lines: list[str], target: str, version: tuple[int, int], folder: Path, whole: bool
) -> tuple[subprocess.CompletedProcess[str], dict[str, str]]:
    """One run: what it said of which lines."""
    size = FUNCTION if whole else len(lines)
    head = declarations(target, version)
    text = head[:-1]
    place: dict[int, str] = {}
    for start in range(0, len(lines), size):
        text.append(head[-1].replace(".entry k(", f".entry k{start}("))
        for line in lines[start : start + size]:
            text.append(line)
            place[len(text)] = line
        text += [*([] if whole else [MISTAKE]), "out: ret;", "}"]
    path = folder / "rows.ptx"
    path.write_text("\n".join(text))
    command = [tools.require("ptxas").path, "-O0", f"-arch={target}", str(path), "-o", f"{path}.cubin"]
    done = subprocess.run(command, capture_output=True, text=True)
    said = re.findall(r"line (\d+); (?:error|fatal)\s*: (.*)", done.stderr)
    assert whole or any(text[int(number) - 1] == MISTAKE for number, _ in said) or len(said) > 50, done.stderr
    return done, {place[int(number)]: what for number, what in reversed(said) if int(number) in place}


def declarations(target: str, version: tuple[int, int]) -> list[str]:
    """What stands before the instances."""
    types = TYPES if version < (8, 3) else [*TYPES, "b128"]
    declared = " ".join(f".reg .{t} %{t}_<{COUNT}>;" for t in types)
    return [
        f".version {version[0]}.{version[1]}", f".target {target}", ".address_size 64",
        ".const .align 16 .b8 cn[64];", ".shared .align 16 .b8 sh[1024];", ".global .align 128 .b8 gl[1024];",
        f".entry k(.param .align 128 .b8 pr[256]) .maxntid 256 {{ {declared} .local .align 16 .b8 lc[64];",
    ]  # fmt: skip


@pytest.mark.skipif(tools.find("ptxas") is None, reason="no ptxas here")
@pytest.mark.parametrize("target", TARGETS)
def test_rows_are_as_ptxas_has_them(target: str, tmp_path: Path) -> None:
    """Every instance at its least version, and (made into code) at the newest; what the target lacks is refused."""
    versions = {line: least_version(target, needs) for line, needs in CASES.items()}
    have = [line for line, version in versions.items() if version and version <= NEWEST]
    lack = [line for line, version in versions.items() if not version]
    assert len(have) > 1000 and len(lack) > 10
    if target in WHOLE:
        assert refused(have, target, NEWEST, tmp_path, whole=True) == {}
    assert sorted(refused(lack, target, NEWEST, tmp_path)) == sorted(lack)
    for version in sorted({v for v in versions.values() if v and v <= NEWEST}):
        lines = [line for line in have if versions[line] == version]
        assert refused(lines, target, version, tmp_path) == {}, version


#: PTX versions that ptxas knows, in order.
VERSIONS = [
    *((6, n) for n in range(6)), *((7, n) for n in range(9)), *((8, n) for n in range(9)), *((9, n) for n in range(4)),
]  # fmt: skip
#: What ptxas takes from an earlier version on than the manual says: the rows follow the manual, or say why they ask for
#: more (an optional operand needs it).
EARLIER = re.compile(
    r"tex|tld4|cp\.async\.c[ag]\.|mma\.(sp::ordered_metadata\.)?sync\.aligned\.m16n8k(32|64)\.row\.col\.kind::f8f6f4"
)


@pytest.mark.skipif(tools.find("ptxas") is None, reason="no ptxas here")
def test_a_form_is_refused_one_version_below_its_least(tmp_path: Path) -> None:
    """On the least target that has it, and on each later one where that changes the version."""
    asked: set[tuple[str, tuple[int, int]]] = set()
    for target in TARGETS:
        versions = {line: least_version(target, needs) for line, needs in CASES.items()}
        for version in sorted({v for v in versions.values() if v and v <= NEWEST}):
            below = VERSIONS[VERSIONS.index(version) - 1]
            if below < TARGETS_ROWS[target].min_ptx:
                continue  # the target itself is not there
            lines = [line for line in versions if versions[line] == version and not EARLIER.match(line)]
            lines = [line for line in lines if (line, version) not in asked]
            asked |= {(line, version) for line in lines}
            assert sorted(refused(lines, target, below, tmp_path)) == sorted(lines), (target, version)
    assert len(asked) > 1200


def mutant(line: str, rng: random.Random) -> str:
    """`line` with one or two of its registers replaced by something else."""
    words = re.findall(r"%\w+|[^%]+", line)
    places = [i for i, word in enumerate(words) if word[0] == "%"]
    for i in rng.sample(places, min(len(places), rng.choice([1, 1, 2]))):
        register = f"%{rng.choice(TYPES)}_{rng.randrange(16)}"
        number = rng.choice(["0", "1", "7", "-1", "255", "70000", "0x7fffffff", "0f3F800000", "1.5"])
        other = rng.choice(["_", "{" + words[i] + "}", "!" + words[i], "gl", "%tid.x"])
        words[i] = rng.choices([register, number, other], [6, 2, 2])[0]
    return "".join(words)


def parses(line: str) -> bool:
    try:
        parse(f".version 9.0\n.target sm_80\n.func f() {{\n{line}\n}}\n")
    except CompileError:
        return False
    return True


@pytest.mark.skipif(tools.find("ptxas") is None, reason="no ptxas here")
def test_what_the_verifier_accepts_ptxas_accepts(tmp_path: Path) -> None:
    target = "sm_90a"
    known = [
        line
        for line in CASES
        if (least_version(target, CASES[line]) or (99, 0)) <= (9, 0) and not line.startswith(NOT_JUDGED)
    ]
    mutants = dict.fromkeys(mutant(line, random.Random(f"{line}{i}")) for line in known for i in range(2))
    lines = [m for m in mutants if parses(m) and not NARROW.match(m)]
    head = declarations(target, (9, 0))
    wrong = {d.location.line for d in verify(parse("\n".join([*head, *lines, "out: ret;", "}"])))}
    accepted = [line for i, line in enumerate(lines) if i + len(head) + 1 not in wrong]
    assert len(accepted) > 500 and len(wrong) > 2000
    assert refused(accepted, target, (9, 0), tmp_path) == {}
