"""Candidates: how the overloaded types of an intrinsic may be filled, and the module that tries one.

Needs the signatures. Gives `overloads`, `module` and LLVM's mangling. Invariant: a candidate says nothing of targets;
the judges do.
"""

from __future__ import annotations

import itertools
import re
from dataclasses import dataclass

from signatures import Signature

INTS = ("i16", "i32", "i64", "<2 x i16>")
FLOATS = ("half", "bfloat", "float", "double", "<2 x half>", "<2 x bfloat>")
WORDS = (
    "i32",
    "float",
    "i64",
    "double",
    "<2 x i32>",
    "<3 x i32>",
    "<4 x i32>",
    "<2 x float>",
    "<3 x float>",
    "<4 x float>",
)
HALVES = ("i16", "half", "bfloat", "<2 x i16>", "<2 x half>", "<2 x bfloat>", "<4 x i16>", "<4 x half>", "<4 x bfloat>",
          "<8 x i16>", "<8 x half>", "<8 x bfloat>")  # fmt: skip
POINTERS = (
    "ptr",
    "ptr addrspace(1)",
    "ptr addrspace(3)",
    "ptr addrspace(4)",
    "ptr addrspace(5)",
    "ptr addrspace(8)",
)
POOLS = {
    "anyint": INTS,
    "anyfloat": FLOATS,
    "any": ("i8", *WORDS, *HALVES),
    "anyvector": ("<2 x half>", "<2 x i16>", "<2 x bfloat>"),
    "anyptr": POINTERS,
}
_BITS = {"half": 16, "bfloat": 16, "float": 32, "double": 64}
_MATRIX = re.compile(r"(swmmac|wmma)\.(?:scale16\.|scale\.)?(\w+)\.(\d+)x(\d+)x(\d+)\.(\w+)(?:\.([bf]\w+))?")


def bits(type_: str) -> int:
    """Width of a scalar or vector type."""
    m = re.match(r"<(\d+) x (\w+)>", type_)
    if m:
        return int(m[1]) * bits(m[2])
    return _BITS.get(type_) or (64 if type_.startswith("ptr") else int(type_[1:]))


def mangled(type_: str) -> str:
    """The suffix of a type in a name."""
    if type_.startswith("ptr"):
        return "p" + (re.sub(r"\D", "", type_) or "0")
    m = re.match(r"<(\d+) x (\w+)>", type_)
    short = {"half": "f16", "bfloat": "bf16", "float": "f32", "double": "f64"}
    return f"v{m[1]}{short.get(m[2], m[2])}" if m else short.get(type_, type_)


def _vector(elem: str, count: int) -> str:
    return f"<{count} x {elem}>" if count > 1 else elem


def overloads(s: Signature) -> list[tuple[str, ...]]:
    """Ways to fill the overloaded types, one empty tuple where there are none."""
    if not s.overloads:
        return [()]
    m = _MATRIX.match(s.name)
    if m:
        return _matrix(s, m)
    if s.name == "image.bvh.intersect.ray":
        return list(itertools.product(("i32", "i64"), ("<3 x float>", "<3 x half>")))
    if s.name.startswith("image."):
        return _image(s)
    if s.name.startswith("mfma.scale."):
        return list(itertools.product(*[["<8 x i32>", "<6 x i32>", "<4 x i32>"]] * 2))
    pools = [POOLS[k] for k in s.overloads]
    if ".atomic.f" in s.name and "anyptr" in s.overloads:
        return [(f, p, f) for f in FLOATS for p in ("ptr", "ptr addrspace(1)")]
    if s.name.startswith("wave.") or s.name in ("ballot", "icmp", "fcmp"):
        pools = [("i32", "i64", *FLOATS[2:4]) if k == "any" else p for k, p in zip(s.overloads, pools)]
    return list(itertools.product(*pools))


def _image(s: Signature) -> list[tuple[str, ...]]:
    """Data of four words or one; addresses all 32 or all 16 bits wide; resource and sampler as they are by default."""
    handles = 2 if "i1" in s.operands else 1
    kinds = s.overloads[: len(s.overloads) - handles]
    data = [] if s.result == "void" and ".store" not in s.name else [kinds[0]]
    found = []
    for first in _data(s, data):
        for narrow in (False, True):
            if narrow and first != "<4 x float>":
                continue
            rest = [
                {"anyfloat": ("float", "half")}.get(k, ("i32", "i16"))[narrow] for k in kinds[len(data) :]
            ]
            found.append((*([first] if data else []), *rest, "<8 x i32>", *["<4 x i32>"] * (handles - 1)))
    return list(dict.fromkeys(found))


def _data(s: Signature, kinds: list[str]) -> list[str]:
    """What an image may hold: four components; one too where it is not sampled; two in a register for atomics."""
    if kinds == ["anyint"]:
        return ["i32", "i64"]
    if ".atomic.pk" in s.name:
        return ["<2 x half>", "<2 x bfloat>"]
    if ".atomic." in s.name:
        return ["float"] + (["i32", "i64"] if kinds == ["any"] else [])
    floats = ["<4 x float>", "<4 x half>"]
    return (
        floats
        if s.name.startswith(("image.sample", "image.gather"))
        else [*floats, "<4 x i32>", "float", "i32"]
    )


def _matrix(s: Signature, m: re.Match[str]) -> list[tuple[str, ...]]:
    """Elements a lane of m x n x k, for waves of 32 and 64 lanes, and more where lanes hold copies (gfx11)."""
    sparse = m[1] == "swmmac"
    rows, cols, depth = int(m[3]), int(m[4]), int(m[5])
    accumulators = {
        "f32": ["float"],
        "f16": ["half"],
        "bf16": ["bfloat"],
        "i32": ["i32"],
        "bf16f32": ["bfloat", "float"],
    }
    found = []
    for wave in (32, 64):
        for copies in (1, 2, 4):
            sizes = []
            for amount, source, compressed in (
                (rows * depth, m[6], sparse),
                (cols * depth, m[7] or m[6], False),
            ):
                count = amount // wave // (2 if compressed else 1) * copies
                sizes.append(_packed(source, count))
            for twice, accumulator in itertools.product((1, 2), accumulators[m[2]]):
                d = _vector(accumulator, rows * cols // wave * twice)
                found += _letters(s, d, sizes[0], sizes[1], rows * cols // wave)
    return list(dict.fromkeys(found))


def _packed(source: str, count: int) -> list[str]:
    """`count` elements of a lane, as LLVM may have them."""
    width = {"f16": 16, "bf16": 16, "f32": 32, "iu8": 8, "fp8": 8, "bf8": 8, "iu4": 4, "f4": 4}.get(source)
    if source in ("f16", "bf16", "f32"):
        llvm = {"f16": "half", "bf16": "bfloat", "f32": "float"}[source]
        return [_vector(llvm, count), *([_vector("i16", count)] if source == "bf16" else [])]
    if source == "f8f6f4":
        return [_vector("i32", count * w // 32) for w in (8, 6, 4)]
    assert width is not None, source
    return [_vector("i32", max(1, count * width // 32))]


def _letters(s: Signature, d: str, a: list[str], b: list[str], plain: int) -> list[tuple[str, ...]]:
    """The overloads by what stands where: the result, then A (and B, where it differs), then C or the index."""
    kinds = s.overloads
    d_types = [d, d.replace("bfloat", "i16")] if kinds[0] == "anyint" and "bfloat" in d else [d]
    sources = [o for o in s.operands if o.startswith("$")]
    shared = sources[0] == sources[1]
    pairs = [(x,) for x in a] if shared else list(itertools.product(a, b))
    rest: list[tuple[str, ...]] = [()]
    left = len(kinds) - 1 - len(pairs[0])
    if left == 1:
        rest = [("i16",), ("i32",), ("i64",)] if "swmmac" in s.name else [(_vector("float", plain),)]
    return [(x, *p, *r) for x in d_types for p in pairs for r in rest if left == len(r)]


@dataclass(frozen=True)
class Candidate:
    """An intrinsic with its overloaded types filled: `operands` and `result` are LLVM types."""

    name: str
    overload: tuple[str, ...]
    result: str
    operands: tuple[str, ...]

    @property
    def whole(self) -> str:
        """The name with its suffix."""
        return "llvm.amdgcn." + self.name + "".join("." + mangled(t) for t in self.overload)

    @property
    def declaration(self) -> str:
        return f"declare {self.result} @{self.whole}({', '.join(self.operands)})"


def candidates(s: Signature) -> list[Candidate]:
    """Every candidate of an intrinsic."""
    found = []
    for types in overloads(s):

        def fill(text: str, types: tuple[str, ...] = types) -> str:
            return re.sub(r"\$(\d+)", lambda m: types[int(m[1])], text)

        found.append(Candidate(s.name, types, fill(s.result), tuple(map(fill, s.operands))))
    return found


def parts(result: str) -> list[str]:
    """The types in a result."""
    if result == "void":
        return []
    return (
        re.findall(r"<[^>]*>|\$\d+|ptr addrspace\(\d+\)|\w+", result.strip("{} "))
        if result[0] == "{"
        else [result]
    )


def module(c: Candidate, immediates: dict[int, int], uniform: bool = False) -> str:
    """A module with one kernel, `k`, as `kernel` makes it."""
    return modules([c], [immediates], uniform)


def modules(some: list[Candidate], immediates: list[dict[int, int]], uniform: bool = False) -> str:
    """A module with a kernel for each candidate: `k`, `k1`, `k2`, ..."""
    declared = {c.declaration for c in some if c.name != "workitem.id.x"}
    kernels = (kernel(f"k{i or ''}", c, imms, uniform) for i, (c, imms) in enumerate(zip(some, immediates)))
    return "\n".join(
        (
            'target triple = "amdgcn-amd-amdhsa"',
            "declare i32 @llvm.amdgcn.workitem.id.x()",
            *sorted(declared),
            *kernels,
        )
    )


def kernel(called: str, c: Candidate, immediates: dict[int, int], uniform: bool) -> str:
    """A kernel that calls the candidate on values it loads, each lane its own, and stores the results.

    `uniform`: the operands are kernel arguments instead, the same for all lanes.
    """
    body, args = [], []
    params = ["ptr addrspace(1) %in", "ptr addrspace(1) %out"]
    for i, type_ in enumerate(c.operands):
        if i in immediates:
            value = immediates[i]
            args.append(f"{type_} {('false', 'true')[value]}" if type_ == "i1" else f"{type_} {value}")
            continue
        memory = "i32" if type_ == "i1" else type_
        name = f"%m{i}" if type_ == "i1" else f"%v{i}"
        if uniform:
            params.append(f"{memory} {name}")
        else:
            body.append(f"%p{i} = getelementptr {memory}, ptr addrspace(1) %in, i32 %t")
            body.append(f"{name} = load volatile {memory}, ptr addrspace(1) %p{i}")
        if type_ == "i1":
            body.append(f"%v{i} = icmp eq i32 %m{i}, 0")
        args.append(f"{type_} %v{i}")
    call = f"call {c.result} @{c.whole}({', '.join(args)})"
    body.append(call if c.result == "void" else f"%r = {call}")
    kinds = parts(c.result)
    for j, kind in enumerate(kinds):
        value = "%r"
        if c.result[0] == "{":
            body.append(f"%e{j} = extractvalue {c.result} %r, {j}")
            value = f"%e{j}"
        if kind == "i1":
            body.append(f"%z{j} = zext i1 {value} to i32")
            kind, value = "i32", f"%z{j}"
        body.append(f"store volatile {kind} {value}, ptr addrspace(1) %out")
    lines = "".join(f"  {line}\n" for line in body)
    return (
        f"define amdgpu_kernel void @{called}({', '.join(params)}) {{\n"
        f"  %t = call i32 @llvm.amdgcn.workitem.id.x()\n{lines}  ret void\n}}\n"
    )
