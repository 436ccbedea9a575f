"""What people know of intrinsics and LLVM's tables do not say: names of operands, values that work, what is left out.

Needs nothing. Gives tables by intrinsic or by the beginning of its name.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from warpwright.isa.amdgcn.targets import AmdTarget

_CONTROL = "LLVM's own control flow, made by its passes"
_INTERNAL = "internal to LLVM's passes"
_SHADERS = "graphics, it ends, chains or begins shaders"

#: Intrinsics without rows, and why.
LEFT_OUT = {
    "if": _CONTROL, "else": _CONTROL, "loop": _CONTROL, "if.break": _CONTROL, "end.cf": _CONTROL,
    "unreachable": _CONTROL, "endpgm": "control flow, return does it", "ballot.i64": "a spelling of ballot",
    "lds.kernel.id": _INTERNAL, "dead": _INTERNAL, "dynlds.offset.table": _INTERNAL, "module.lds": _INTERNAL,
    "kernel.dynlds": _INTERNAL, "sw.lds": _INTERNAL,
    "set.inactive.chain.arg": _SHADERS, "cs.chain": _SHADERS, "init.exec": _SHADERS, "init.exec.from.input": _SHADERS,
    "init.whole.wave": _SHADERS, "call.whole.wave": _SHADERS, "kill": _SHADERS, "wqm.demote": _SHADERS,
    "implicit.buffer.ptr": "graphics, AMDHSA kernels have none",
    **dict.fromkeys(("ds.ordered.add", "ds.ordered.swap"), "their pointer is into the global data share"),
    "reloc.constant": "its operand is metadata, a name for the linker",
}  # fmt: skip

#: Values of immediates that a chip takes where it does not take 0: operand -> value, by the beginning of a name.
IMMEDIATES: dict[str, dict[int, int]] = {
    "global.load.lds": {2: 4},
    "load.to.lds": {2: 4},
    "raw.buffer.load.lds": {2: 4},
    "raw.ptr.buffer.load.lds": {2: 4},
    "struct.buffer.load.lds": {2: 4},
    "struct.ptr.buffer.load.lds": {2: 4},
    "icmp": {2: 32},
    "fcmp": {2: 1},
    "s.sendmsg.rtn": {0: 128},
}

#: Names of operands in LLVM's order, by a pattern of the whole name; the first that fits and has the right number.
NAMES: list[tuple[str, str]] = [
    (r"mfma\.scale\..*", "a b c cbsz blgp opsel_a scale_a opsel_b scale_b"),
    (r"mfma\..*", "a b c cbsz abid blgp"),
    (r"smfmac\..*", "a b c index cbsz abid"),
    (r"wmma\.scale(16)?\..*f8f6f4",
     "fmt_a a fmt_b b mod_c c sel_a scale_fmt_a scale_a sel_b scale_fmt_b scale_b reuse_a reuse_b"),
    (r"wmma\.scale(16)?\..*f4", "a b mod_c c sel_a scale_fmt_a scale_a sel_b scale_fmt_b scale_b reuse_a reuse_b"),
    (r"wmma\..*f8f6f4", "fmt_a a fmt_b b mod_c c"),
    (r"wmma\..*\.f4", "a b mod_c c"),
    (r"wmma\..*iu[48]", "signed_a a signed_b b c clamp"),
    (r"wmma\..*iu8", "signed_a a signed_b b c clamp reuse_a reuse_b"),
    (r"wmma\..*iu8", "signed_a a signed_b b c reuse_a reuse_b clamp"),
    (r"wmma\..*", "neg_a a neg_b b mod_c c reuse_a reuse_b"),
    (r"wmma\..*", "a b mod_c c reuse_a reuse_b"),
    (r"wmma\..*", "a b c opsel"),
    (r"wmma\..*", "a b c"),
    (r"swmmac\..*iu[48]", "signed_a a signed_b b c index clamp"),
    (r"swmmac\..*iu8", "signed_a a signed_b b c index reuse_a reuse_b clamp"),
    (r"swmmac\..*", "neg_a a neg_b b c index reuse_a reuse_b"),
    (r"swmmac\..*", "a b c index reuse_a reuse_b"),
    (r"swmmac\..*", "a b c index"),
    (r"(raw|struct)(\.ptr)?\.buffer\.load\.lds", "rsrc lds size index voffset soffset offset aux"),
    (r"(raw|struct)(\.ptr)?\.buffer\.load\.lds", "rsrc lds size voffset soffset offset aux"),
    (r"(raw|struct)(\.ptr)?\.(atomic\.)?t?buffer\.load.*", "rsrc index offset soffset format aux"),
    (r"struct(\.ptr)?\.(atomic\.)?buffer\.load.*", "rsrc index offset soffset aux"),
    (r"raw(\.ptr)?\.tbuffer\.load", "rsrc offset soffset format aux"),
    (r"raw(\.ptr)?\.(atomic\.)?buffer\.load.*", "rsrc offset soffset aux"),
    (r"struct(\.ptr)?\.tbuffer\.store", "value rsrc index offset soffset format aux"),
    (r"struct(\.ptr)?\.buffer\.store.*", "value rsrc index offset soffset aux"),
    (r"raw(\.ptr)?\.tbuffer\.store", "value rsrc offset soffset format aux"),
    (r"raw(\.ptr)?\.buffer\.store.*", "value rsrc offset soffset aux"),
    (r"struct(\.ptr)?\.buffer\.atomic\.cmpswap", "value compare rsrc index offset soffset aux"),
    (r"raw(\.ptr)?\.buffer\.atomic\.cmpswap", "value compare rsrc offset soffset aux"),
    (r"struct(\.ptr)?\.buffer\.atomic\..*", "value rsrc index offset soffset aux"),
    (r"raw(\.ptr)?\.buffer\.atomic\..*", "value rsrc offset soffset aux"),
    (r"s\.buffer\.load", "rsrc offset aux"),
    (r"s\.buffer\.prefetch\.data", "rsrc offset length"),
    (r"s\.prefetch\..*", "address length"),
    (r"make\.buffer\.rsrc", "base stride records flags"),
    (r"(global\.load|load\.to)\.lds", "source lds size offset aux"),
    (r"cluster\.load\.async.*", "source lds offset aux mask"),
    (r"global\.load\.async.*", "source lds offset aux"),
    (r"global\.store\.async.*", "target lds offset aux"),
    (r"cluster\.load\..*", "address aux mask"),
    (r"(global|flat)\.(load|prefetch).*", "address aux"),
    (r"(ds|global)\.(read|load)\..*", "address"),
    (r"(flat|global|ds)\.atomic.*", "address value"),
    (r"ds\.(append|consume)", "address volatile_"),
    (r"ds\.ordered.*", "place value ordering scope volatile_ index release done"),
    (r"ds\.gws\.sema\.(p|v|release\.all)", "id"),
    (r"ds\.gws\..*", "count id"),
    (r"ds\.(bpermute|permute).*", "address value"),
    (r"ds\.swizzle", "value pattern"),
    (r"ds\.bvh.*", "address offset data count"),
    (r"ds\.(add|sub)\.gs\.reg\.rtn", "value register"),
    (r"update\.dpp", "old src ctrl row_mask bank_mask bound_ctrl"),
    (r"mov\.dpp", "src ctrl row_mask bank_mask bound_ctrl"),
    (r"mov\.dpp8", "src selector"),
    (r"permlanex?16(\.var)?", "old src select_low select_high fetch_inactive bound_ctrl"),
    (r"permlanex?16(\.var)?", "old src select fetch_inactive bound_ctrl"),
    (r"permlane(16|32)\.swap", "old src fetch_inactive bound_ctrl"),
    (r"permlane64", "src"),
    (r"permlane\.idx\.gen", "index mask"),
    (r"permlane\..*", "src index mask"),
    (r"readlane|wave\.shuffle", "src lane"),
    (r"readfirstlane", "src"),
    (r"writelane", "src lane old"),
    (r"wave\.reduce\..*", "src strategy"),
    (r"set\.inactive", "active inactive"),
    (r"(inverse\.)?ballot", "p"),
    (r"(icmp|fcmp)", "a b condition"),
    (r"mbcnt\..*", "mask base"),
    (r"s\.sendmsg.*", "message value"),
    (r"s\.sendmsg.*", "message"),
    (r"s\.(getreg|setreg)", "register"),
    (r"s\.setreg", "register value"),
    (r"s\.(wait|sleep|nop|setprio|sethalt|ttracedata|monitor|incperf|decperf|waitcnt).*", "count"),
    (r"s\.barrier\.signal\.var", "barrier members"),
    (r"s\.barrier\.init", "barrier members"),
    (r"s\.(barrier|get|wakeup).*", "barrier"),
    (r"sched\.barrier", "mask"),
    (r"sched\.group\.barrier", "mask size group"),
    (r"iglp\.opt", "strategy"),
    (r"fdot2.*", "a b c clamp"),
    (r"[su]dot[248]", "a b c clamp"),
    (r"sudot[48]", "signed_a a signed_b b c clamp"),
    (r"dot4\..*", "a b c"),
    (r"div\.scale", "numerator denominator of_numerator"),
    (r"div\.fmas", "a b c scaled"),
    (r"div\.fixup", "quotient denominator numerator"),
    (r"class", "a mask"),
    (r"[su]bfe", "a offset width"),
    (r"bitop3", "a b c table"),
    (r"perm", "high low selector"),
    (r"alignbyte", "high low shift"),
    (r"trig\.preop", "a segment"),
    (r"(q|mq|m)?sad\..*", "a b c"),
    (r"cvt\.pk\.(fp8|bf8)\.f32.*", "a b old high"),
    (r"cvt\.pk\.f32\.(fp8|bf8)", "a high"),
    (r"cvt\.pk\.u8\.f32", "a byte old"),
    (r"cvt\.sr\.(fp8|bf8)\..*", "a random old byte"),
    (r"cvt\.sr\.(bf16|f16)\.f32", "old a random high"),
    (r"cvt\.sr\.pk\..*", "a b random"),
    (r"cvt\.(f32|f16)\.(fp8|bf8).*", "a byte"),
    (r"cvt\.scale\..*", "a scale sel"),
    (r"cvt\.scalef32\.sr\.pk(8|16|32)\..*", "a random scale"),
    (r"cvt\.scalef32\.sr\..*", "old a random scale byte"),
    (r"cvt\.scalef32\.2xpk16\..*", "a b scale"),
    (r"cvt\.scalef32\.pk(8|16|32)\..*", "a scale"),
    (r"cvt\.scalef32\.f16\..*", "old a scale byte high"),
    (r"cvt\.scalef32\.f32\..*", "a scale byte"),
    (r"cvt\.scalef32\.pk\.(bf16|f16|f32)\.(fp8|bf8)", "a scale high"),
    (r"cvt\.scalef32\.pk\.(bf16|f16|f32)\.fp4", "a scale byte"),
    (r"cvt\.scalef32\.pk\.(fp8|bf8)\.f32", "old a b scale high"),
    (r"cvt\.scalef32\.pk\.(fp8|bf8)\..*", "old a scale high"),
    (r"cvt\.scalef32\.pk\.fp4\.f32", "old a b scale byte"),
    (r"cvt\.scalef32\.pk\.fp4\..*", "old a scale byte"),
    (r"(add|pk\.add)\.(max|min)\..*", "a b c clamp"),
    (r"ashr\.pk\..*", "a b shift"),
    (r"perm\.pk16\..*", "a b selector"),
    (r"tensor\.(load|store).*\.d2", "group0 group1 aux"),
    (r"tensor\.(load|store).*", "group0 group1 group2 group3 aux"),
    (r"tensor\.(load|store).*", "group0 group1 group2 group3 group4 aux"),
    (r"image\.bvh\.intersect\.ray", "node extent origin direction inverse rsrc"),
    (r"image\.bvh.*", "node extent mask origin direction offsets rsrc"),
    (r"exp", "target enable x y z w done valid_mask"),
    (r"exp\.row", "target enable x y z w done row"),
    (r"exp\.compr", "target enable xy zw done valid_mask"),
    (r"interp\.(p1|mov).*", "i channel attribute high m0"),
    (r"interp\.p2.*", "p1 j channel attribute high m0"),
    (r"interp\.mov", "parameter channel attribute m0"),
    (r"interp\.p1.*", "i channel attribute m0"),
    (r"interp\.p2.*", "p1 j channel attribute m0"),
    (r"interp\.(inreg\.)?p(10|2).*", "p ij p0 high"),
    (r"interp\.inreg\.p(10|2)", "p ij p0"),
    (r"lds\.param\.load", "channel attribute m0"),
    (r"lds\.direct\.load", "m0"),
    (r".*", "a"), (r".*", "a b"), (r".*", "a b c"), (r".*", ""),
]  # fmt: skip

#: Intrinsics whose integers have a sign (LLVM's do not): a pattern, and which operands and results, `=` for the result.
SIGNED: list[tuple[str, str]] = [
    (r"su?dot[248]", "= a b c"),
    (r"sbfe", "= a"),
    (r"sffbh", "= a"),
    (r"mul(hi)?\.i24", "= a b"),
    (r"(pk\.)?add\.(max|min)\.i(16|32)", "= a b c"),
    (r"cvt\.pk\.i16", "= a b"),
    (r"cvt\.pknorm\.i16", "="),
    (r"mfma\.i32.*|smfmac\.i32.*|s?wmmac?\.i32.*", "= c"),
    (r"frexp\.exp", "="),
    (r"ashr\.pk\..*", "a b"),
]

#: Patterns of what moves 16-bit floats as integers in LLVM's declarations: the operands that are bf16.
BFLOATS: list[tuple[str, str]] = [
    (r"s?mfmac?\..*bf16(\.1k)?", "a b"),
    (r"s?wmmac?\.f32.*\.bf16", "a b"),
    (r"s?wmmac?\.bf16\..*\.bf16(\.tied)?", "= a b c"),
]

#: Words beside what LLVM's attributes say: a pattern and words of the effects column.
WORDS: list[tuple[str, str]] = [
    (r"s\.barrier|s\.cluster\.barrier", "block"),
    (r"s?mfmac?\..*|s?wmmac?\..*|(ds|global)\.(read|load)\.tr.*", "warp"),
    (
        r"readfirstlane|readlane|ballot|icmp|fcmp|wave\.reduce\..*|s\.(?!buffer\.load).*|wave\.id|wqm\.vote",
        "uniform",
    ),
    (r"workgroup\.id\..*|cluster\.(id|workgroup).*|lds\.kernel\.id|dispatch\.id", "uniform_block"),
    (r"(dispatch|queue|implicitarg|kernarg\.segment)\.ptr|groupstaticsize|wavefrontsize", "uniform_grid"),
    (r"workitem\.id\..*|mbcnt\..*|interp\..*|lds\.param\.load|live\.mask|ps\.live|inverse\.ballot", "lanes"),
    (
        r"ds\.(swizzle|permute|bpermute.*)|update\.dpp|mov\.dpp8?|permlane.*|set\.inactive|writelane|prng.*",
        "lanes",
    ),
]

#: The values of immediates that need no trial: pattern of names, operands, values.
DOMAINS: list[tuple[str, str, str]] = [
    (r"s\.buffer\.load", "aux", "scalar_cache"),
    (r".*", "aux", "cache"),
    (r".*lds", "size", "lds_size"),
    (r"(update|mov)\.dpp", "ctrl", "dpp"),
    (r"s\.barrier\.(signal|wait).*", "barrier", "barrier"),
    (r"s\.barrier\.leave", "barrier", "0"),
    (r"(global|cluster)\.(load|store)\.async.*", "offset", "-8388608..8388607"),
    (r".*\.lds", "offset", "0..4095"),
    (r"s\.buffer\.prefetch.*", "offset", "0..8388607"),
    (
        r"s\.(sleep|nop|sethalt|incperflevel|decperflevel|ttracedata\.imm|monitor\.sleep|setprio\.inc\.wg)",
        "count",
        "0..65535",
    ),
    (r"s\.sendmsg(halt)?", "message", "0..65535"),
    (r"s\.sendmsg\.rtn", "message", "128..135"),
    (r"s\.wait\.asynccnt", "count", "0..63"),
    (r"ds\.bvh.*", "count", "0..65535"),
    (r"exp.*", "target", "0..63"),
    (r"image.*", "components", "0..15"),
    (r"image.*", "texture_fail", "0..1"),
    (r"bitop3", "table", "0..255"),
    (r"s?mfmac?\..*", "cbsz blgp", "0..7"),
    (r"s?mfmac?\..*", "abid", "0..15"),
    (r"mfma\.scale\..*", "opsel_a opsel_b", "0..3"),
    (r".*dpp", "row_mask bank_mask", "0..15"),
    (r"mov\.dpp8", "selector", "0..16777215"),
    (r"icmp", "condition", "32..41"),
    (r"fcmp", "condition", "1..14"),
    (r"ds\.swizzle|s\.(get|set)reg|s\.waitcnt", "pattern register count", "0..65535"),
    (r"s\.setprio", "count", "0..3"),
    (r"s\.wait\.(load|store|sample|ds)cnt", "count", "0..63"),
    (r"s\.wait\.(bvh|exp)cnt", "count", "0..7"),
    (r"s\.wait\.kmcnt", "count", "0..31"),
    (r"exp.*", "enable", "0..15"),
    (r".*tbuffer.*", "format", "0..127"),
    (r"sched\..*", "mask", "0..2047"),
    (r"sched\..*", "size group", "0..2147483647"),
    (r"iglp\.opt", "strategy", "0..3"),
    (r"wave\.reduce\..*", "strategy", "0..2"),
    (r"interp\..*|lds\.param.*", "channel", "0..3"),
    (r"interp\..*|lds\.param.*", "attribute", "0..32"),
    (r"cvt\..*", "byte", "0..3"),
]

#: What an intrinsic becomes whose instruction is not like its name.
BECOMES: dict[str, str] = {
    "exp2": "v_exp_f16 v_exp_f32",
    "ballot": "v_cmp",
    "icmp": "v_cmp",
    "fcmp": "v_cmp",
    "update.dpp": "v_mov_b32_dpp",
    "mov.dpp": "v_mov_b32_dpp",
    "mov.dpp8": "v_mov_b32_dpp8",
    "ubfe": "v_bfe_u32",
    "s.nop": "s_nop",
    "load.to.lds": "global_load_lds_dword",
    "make.buffer.rsrc": "-",
    "s.buffer.load": "s_buffer_load_dword buffer_load_dword",
    **{f"image.getlod.{d}": "image_get_lod" for d in ("1d", "1darray", "2d", "2darray", "3d", "cube")},
    "class": "v_cmp_class_f16 v_cmp_class_f32 v_cmp_class_f64",
}


def known(name: str, label: str) -> str | None:
    """The values of an immediate, where they need no trial."""
    for pattern, labels, text in DOMAINS:
        if re.fullmatch(pattern, name) and label in labels.split():
            return text
    return None


def operand_names(name: str, count: int) -> list[str]:
    """What the operands are called."""
    if name.startswith("image.") and "bvh" not in name and len(words := image_names(name)) == count:
        return words
    for pattern, text in NAMES:
        if re.fullmatch(pattern, name) and len(text.split()) == count:
            return text.split()
    return [f"a{i}" for i in range(count)]


def family(target: str) -> str:
    """Targets that take the same immediates."""
    chip = target.partition(":")[0]
    return {"gfx1151": "gfx1100", "gfx1201": "gfx1200"}.get(chip, chip)


def allowed(name: str, overload: tuple[str, ...], target: AmdTarget) -> bool:
    """False where LLVM makes something up for a target or a type that has nothing of the kind."""
    if name.startswith("cluster."):
        return target.family == "gfx1250"
    if name in ("icmp", "fcmp"):
        return overload[0] == f"i{target.warp_size}"
    if name.startswith("addrspacecast"):
        spaces = {"ptr addrspace(3)", "ptr addrspace(5)"}
        return "ptr" in overload and bool(spaces & set(overload))
    pointers = {o for o in overload if o.startswith("ptr")}
    if name.startswith("ds."):
        return pointers <= {"ptr addrspace(3)"}
    if name.startswith("global."):
        return pointers <= {"ptr addrspace(1)"}
    if name.startswith("flat."):
        return pointers <= {"ptr"}
    return True


def why_not(name: str) -> str:
    """Why an intrinsic that nobody left out has no row."""
    return "LLVM selects them for no target here, or the assembler knows no chip with what it prints"


_PLACES = {
    "1d": "s", "2d": "s t", "3d": "s t r", "cube": "s t face", "1darray": "s slice", "2darray": "s t slice",
    "2dmsaa": "s t fragment", "2darraymsaa": "s t slice fragment",
}  # fmt: skip


def image_names(name: str) -> list[str]:
    """What the operands of an image intrinsic are called: its name says which there are."""
    parts = [p for p in name.split(".")[1:] if p != "nortn"]
    kind, dim = parts[0], parts[-1]
    place = _PLACES.get(dim, "").split()
    words = set(parts[1:-1])
    end = ["rsrc", "texture_fail", "aux"]
    if kind == "getresinfo":
        return ["components", "mip", *end]
    if kind == "atomic":
        return ["value", *(["compare"] if "cmpswap" in words else []), *place, *end]
    mip = ["mip"] if "mip" in words else []
    if kind in ("load", "msaa"):
        return ["components", *place, *mip, *end]
    if kind == "store":
        return ["value", "components", *place, *mip, *end]
    flat = [p for p in place if p in ("s", "t", "r")]
    slopes = [f"d{p}d{axis}" for axis in "hv" for p in flat] if words & {"d", "cd"} else []
    return [
        "components",
        *(["offset"] if "o" in words else []),
        *(["bias"] if "b" in words else []),
        *(["z"] if "c" in words else []),
        *slopes,
        *place,
        *(["clamp"] if "cl" in words else []),
        *(["lod"] if "l" in words else []),
        "rsrc", "sampler", "unnormalised", "texture_fail", "aux",
    ]  # fmt: skip
