"""PTX that an adversary writes: sizes, depths and numbers that break a reader which trusts its input.

Gives `TEXTS`: name -> a function that makes the text. None may take more than 30 s or 2 GiB, and each is refused or stopped
with the package's exceptions, or runs.
"""

from __future__ import annotations

from collections.abc import Callable

HEAD = ".version 8.5\n.target sm_90\n.address_size 64\n"
BIG = "9" * 100_000


def kernel(body: str, params: str = "", tuning: str = "", before: str = "") -> str:
    """A kernel with a body."""
    return f"{HEAD}{before}\n.visible .entry k({params})\n{tuning}\n{{\n{body}\n ret;\n}}\n"


def _functions(count: int, cycle: bool) -> str:
    """Functions that call each other in a row, or in a ring."""
    made = [f".func f{i};" for i in range(count)]
    for i in range(count):
        after = f" call.uni f{(i + 1) % count}, ();\n" if cycle or i + 1 < count else ""
        made.append(f".func f{i}\n{{\n{after} ret;\n}}")
    return kernel(" call.uni f0, ();", before="\n".join(made))


def _tree(depth: int) -> str:
    """Functions that each call the next twice: 2**depth calls."""
    made = [f".func f{depth} {{ ret; }}"]
    for i in reversed(range(depth)):
        made.append(f".func f{i} {{ call.uni f{i + 1}, (); call.uni f{i + 1}, (); ret; }}")
    return kernel(" call.uni f0, ();", before="\n".join(made))


P = ".param .u64 a"
LOAD = ".reg .b64 %rd<9>;\n.reg .b32 %r<9>;\n.reg .pred %p<9>;\nld.param.u64 %rd1, [a];\n"

TEXTS: dict[str, Callable[[], str]] = {
    # depth
    "scopes 100 000 deep": lambda: kernel("{\n" * 100_000 + "}\n" * 100_000),
    "scopes never closed": lambda: kernel("{" * 100_000),
    "scopes closed too often": lambda: kernel("}" * 100_000),
    "operand braces 100 000 deep": lambda: kernel("mov.b32 %r1, " + "{" * 100_000 + "}" * 100_000 + ";"),
    "operand parentheses deep": lambda: kernel("call " + "(" * 50_000 + ")" * 50_000 + ", f;"),
    "brackets deep": lambda: kernel(LOAD + "ld.u32 %r1, " + "[" * 50_000 + "%rd1" + "]" * 50_000 + ";", P),
    "bars in an operand": lambda: kernel("setp.eq.u32 " + "|".join(["%p1"] * 50_000) + ", %r1, %r2;"),
    "exclamation marks": lambda: kernel("and.pred %p1, " + "!" * 100_000 + "%p2, %p3;"),
    "minus signs": lambda: kernel("mov.u32 %r1, " + "-" * 100_000 + "1;"),
    "initialiser 100 000 deep": lambda: kernel(
        "", before=".global .u32 g[1] = " + "{" * 100_000 + "1" + "}" * 100_000 + ";"
    ),
    "initialiser with a million items": lambda: kernel("", before=".global .u8 g[] = {" + "1," * 1_000_000 + "1};"),
    "sections nested": lambda: kernel("") + ".section .debug {" + "{" * 200_000 + "}" * 200_000 + "}",
    "section without an end": lambda: kernel("") + ".section .debug {" + "{" * 200_000,
    "comments that look nested": lambda: kernel("/*" * 200_000 + "*/"),
    "comment without an end": lambda: kernel("") + "/* " + "x" * 1_000_000,
    "comments without an end": lambda: kernel("") + "/*" * 500_000,
    "comments of one slash": lambda: kernel("/*/" * 300_000),
    "quotes behind backslashes": lambda: kernel('\\"' * 500_000),
    "quotes": lambda: kernel('"' * 1_000_001),
    "letters without a semicolon": lambda: kernel("a" * 1_000_000 + "}"),
    "dots without a semicolon": lambda: kernel("a" + ".b" * 500_000 + "}"),
    "a guard of spaces": lambda: kernel("@" + " " * 1_000_000 + "}"),
    "a register declaration of spaces": lambda: kernel(".reg .b32" + " " * 1_000_000 + "}"),
    "a declaration of words": lambda: kernel("", before=".global" + (" " * 40 + ".u32") * 3_000 + "!;"),
    "a declaration of digits": lambda: kernel("", before=".global" + " .v1111111111111111" * 3_000 + "!;"),
    "a declaration of brackets": lambda: kernel("", before=".global .u32 g" + "[1] " * 50_000 + "!;"),
    "an address of spaces": lambda: kernel("ld.u32 %r1, [%rd1" + " " * 1_000_000 + "!];"),
    "a label of spaces": lambda: kernel("L" + " " * 1_000_000 + "!"),
    "a symbol of spaces": lambda: kernel("mov.u32 %r1, a" + " " * 1_000_000 + "!;"),
    "a target of commas": lambda: ".version 8.0\n.target sm_90" + ",a" * 300_000 + "!\n.entry k() {}",
    "string without an end": lambda: HEAD + '.file 1 "' + "x" * 1_000_000 + "\n.entry k() { ret; }",
    "backslashes in a string": lambda: HEAD + '.file 1 "' + "\\" * 200_001 + '"\n.entry k() { ret; }',
    # numbers
    "a literal of 10^5 digits": lambda: kernel(f".reg .b32 %r<2>;\nmov.u32 %r1, {BIG};"),
    "a hexadecimal literal of 10^5 digits": lambda: kernel(f".reg .b32 %r<2>;\nmov.u32 %r1, 0x{'f' * 100_000};"),
    "a float of 10^5 digits": lambda: kernel(f".reg .f32 %f<2>;\nmov.f32 %f1, {BIG}.{BIG}e{BIG};"),
    "an octal literal with a nine": lambda: kernel(".reg .b32 %r<2>;\nmov.u32 %r1, 0799;"),
    "an offset of 10^5 digits": lambda: kernel(LOAD + f"ld.u32 %r1, [%rd1+{BIG}];", P),
    "a negative offset of 10^5 digits": lambda: kernel(LOAD + f"ld.u32 %r1, [%rd1+-{BIG}];", P),
    "an address of 10^5 digits": lambda: kernel(LOAD + f"ld.u32 %r1, [{BIG}];", P),
    "a version of 10^5 digits": lambda: f".version {BIG}.{BIG}\n.target sm_90\n.entry k() {{ ret; }}",
    "a target of 10^5 letters": lambda: f".version 8.0\n.target sm_{BIG}\n.entry k() {{ ret; }}",
    "an address size of 10^5 digits": lambda: HEAD.replace("64", BIG) + ".entry k() { ret; }",
    "a line number of 10^5 digits": lambda: kernel(f'.loc {BIG} {BIG} {BIG}\n', before='.file 1 "a"'),
    "a file number of 10^5 digits": lambda: kernel("", before=f'.file {BIG} "a"'),
    "an alignment of 10^5 digits": lambda: kernel("", before=f".global .align {BIG} .u32 g;"),
    "an alignment of zero": lambda: kernel("", before=".global .align 0 .u32 g;"),
    "an alignment of three": lambda: kernel("", before=".global .align 3 .u32 g;"),
    "an alignment of 2^40": lambda: kernel("mov.u32 %r1, s;", before=f".shared .align {1 << 40} .u32 s;"),
    "threads of 10^5 digits": lambda: kernel("", tuning=f".reqntid {BIG}, 1, 1"),
    "threads that are no numbers": lambda: kernel("", tuning=".maxntid a, b"),
    "threads below zero": lambda: kernel("", tuning=".maxntid -1"),
    "a cluster of 10^5 digits": lambda: kernel("", tuning=f".reqnctapercluster {BIG}"),
    "a bar of 10^5 digits": lambda: kernel(f"bar.sync {BIG};"),
    # sizes
    "a terabyte of global memory": lambda: kernel("", before=f".global .u8 g[{1 << 40}];"),
    "an exabyte of global memory": lambda: kernel("", before=f".global .u8 g[{1 << 60}];"),
    "global memory of 10^5 digits": lambda: kernel("", before=f".global .u8 g[{BIG}];"),
    "global memory below zero": lambda: kernel("", before=".global .u8 g[-5];"),
    "a terabyte with an initialiser": lambda: kernel("", before=f".global .u8 g[{1 << 40}] = {{1}};"),
    "three gigabytes with an initialiser": lambda: kernel("", before=f".global .u8 g[{3 << 30}] = {{1}};"),
    "a thousand gigabytes in parts": lambda: kernel(
        "", before="\n".join(f".global .u8 g{i}[{1 << 30}];" for i in range(1000))
    ),
    "dimensions whose product is large": lambda: kernel("", before=".global .u8 g" + "[1000000]" * 40 + ";"),
    "50 000 dimensions": lambda: kernel("", before=".global .u8 g" + "[1]" * 50_000 + ";"),
    "a terabyte of shared memory": lambda: kernel(f".shared .u8 s[{1 << 40}];"),
    "a terabyte of local memory": lambda: kernel(f".local .u8 s[{1 << 40}];"),
    "a gigabyte of local memory": lambda: kernel(
        f".local .u8 s[{1 << 30}];\n.reg .b64 %rd<2>;\nmov.u64 %rd1, s;\nst.local.u8 [%rd1], 1;"
    ),
    "a terabyte of constant memory": lambda: kernel("", before=f".const .u8 g[{1 << 40}];"),
    "a terabyte of parameters": lambda: kernel("", f".param .u8 a[{1 << 40}]"),
    "100 000 parameters": lambda: kernel("", ",".join(f".param .u32 a{i}" for i in range(100_000))),
    "10^6 registers": lambda: kernel(".reg .b32 %r<1000000>;\nmov.u32 %r999999, 1;"),
    "10^9 registers": lambda: kernel(".reg .b32 %r<1000000000>;\nmov.u32 %r999999999, 1;"),
    "10^9 registers without a percent sign": lambda: kernel(".reg .b32 r<1000000000>;\nmov.u32 r1, 1;"),
    "registers of 10^5 digits": lambda: kernel(f".reg .b32 %r<{BIG}>;"),
    "10^9 variables": lambda: kernel("", before=".global .u32 g<1000000000>;"),
    "100 000 registers in use": lambda: kernel(
        ".reg .b32 %r<100001>;\n" + "\n".join(f"mov.u32 %r{i}, {i};" for i in range(100_000))
    ),
    "a name of a million letters": lambda: kernel(f".reg .b32 %{'r' * 1_000_000};"),
    "an entry of a million letters": lambda: kernel("").replace("k(", "k" * 1_000_000 + "("),
    "a line of a million characters": lambda: kernel("mov.u32 %r1, %r1; " * 60_000),
    "spaces, ten million": lambda: kernel(" " * 10_000_000),
    "an instruction of a million letters": lambda: kernel("a" * 1_000_000 + " %r1;"),
    "modifiers, 100 000": lambda: kernel("add" + ".u32" * 100_000 + " %r1, %r1, %r1;"),
    "operands, 100 000": lambda: kernel("add.u32 " + ", ".join(["%r1"] * 100_000) + ";"),
    "labels, 100 000": lambda: kernel("".join(f"L{i}:\n" for i in range(100_000))),
    "branches, 50 000": lambda: kernel("".join(f"L{i}: bra L{i + 1};\n" for i in range(50_000)) + "L50000:"),
    # structure
    "functions that call each other in a ring": lambda: _functions(3, True),
    "a function that calls itself": lambda: _functions(1, True),
    "a row of 3 000 functions": lambda: _functions(3_000, False),
    "2^20 calls": lambda: _tree(20),
    "a NUL byte in a name": lambda: kernel("mov.u32 %r\x001, 1;"),
    "a NUL byte in a file name": lambda: kernel(".loc 1 1 1\nbad;", before='.file 1 "a\x00b"'),
    "NUL bytes, a million": lambda: HEAD + "\x00" * 1_000_000 + ".entry k() { ret; }",
    "a lone surrogate": lambda: kernel("mov.u32 %r1, \ud800;"),
    "other digits": lambda: kernel(".reg .b32 %r<\u0663>;\nmov.u32 %r1, \u0661\u0662;"),
    "line separators": lambda: kernel("\u2028\u2029\x0b\x0c\x1c\x85 bad"),
    "a percent sign alone": lambda: kernel("mov.u32 %, %;"),
    "the same kernel twice": lambda: kernel("") + ".visible .entry k() { ret; }",
    "the same variable twice": lambda: kernel("", before=".global .u32 g;\n.global .u32 g[4];"),
    "the same label twice": lambda: kernel("L: L: bra L;"),
    "a branch to nowhere": lambda: kernel("bra nowhere;"),
    "an indirect branch out of its table": lambda: kernel(
        "T: .branchtargets A, A;\n.reg .b32 %r<2>;\nmov.u32 %r1, 77;\nbrx.idx %r1, T;\nA:"
    ),
    "an initialiser that names itself": lambda: kernel("", before=".global .u64 g = g;"),
    "an initialiser that names nothing": lambda: kernel("", before=".global .u64 g = nothing;"),
    "an initialiser longer than its variable": lambda: kernel("", before=".global .u8 g[2] = {1,2,3,4,5,6,7,8,9,10};"),
    "an attribute without an end": lambda: HEAD + ".visible .func .attribute(.unified(19, k { ret; }",
    "an endless loop": lambda: kernel("L: bra L;"),
    "an endless loop that counts": lambda: kernel(".reg .b64 %rd<2>;\nmov.u64 %rd1, 0;\nL: add.u64 %rd1, %rd1, 1;\nbra L;"),
    "an endless loop that stores": lambda: kernel(LOAD + "L: add.u32 %r1, %r1, 1;\nst.global.u32 [%rd1], %r1;\nbra L;", P),
    "endless printing": lambda: kernel("L: call (r), vprintf, (a, b);\nbra L;"),
    "a wait that never ends": lambda: kernel(".reg .pred %p<2>;\n@%p1 bar.sync 0, 64;\nbar.sync 1, 1024;"),
    "only a header": lambda: HEAD + "// .entry\n",
    "only .entry": lambda: "\n.entry",
    "a header without numbers": lambda: ".version .\n.target\n.entry k() { ret; }",
}  # fmt: skip
