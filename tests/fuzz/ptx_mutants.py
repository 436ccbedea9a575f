"""PTX that is damaged, and PTX that is hostile: only the package's exceptions come out, in bounded time and memory.

    python tests/fuzz/ptx_mutants.py --first 0 --count 15000 [--jobs 2] [--hostile] [--keep FOLDER]

Needs the corpora in tests/cuda, tests/ptx and tests/triton. A mutant is made from a seed: some edits of one text, from
characters to blocks of lines. Each is read, printed, verified and launched through `ww.load_ptx`, as a user would, on an
emulator of its own. Gives `mutant(seed)`, `outcome(text)` and `one(name, text, result)`. A worker runs some hundred texts
and reports its peak memory; the time of a text is limited by a timer that no handler of the package catches.
"""

from __future__ import annotations

import argparse
import contextlib
import io
import multiprocessing
import random
import re
import resource
import signal
import sys
import time
import traceback
from collections import Counter
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path
from typing import Any

import numpy as np

import warpwright as ww
from warpwright.codegen.diagnostics import InternalError
from warpwright.codegen.ptx.parse import parse
from warpwright.codegen.ptx.print import print_module
from warpwright.runtime import devices
from warpwright.runtime.arguments import MapParam, Struct, Word
from warpwright.runtime.devices.emu import Emulator

TESTS = Path(__file__).parents[1]
#: Seconds and bytes that a text may take, and seconds after which the emulator is asked to stop a kernel.
SECONDS, MEMORY, KERNEL_SECONDS = 30.0, 2 << 30, 3.0
#: Texts of a worker between two reports.
BATCH = 100

NUMBERS = (
    "0", "-1", "1", "3", "7", "16", "31", "32", "33", "64", "255", "1024", "65535", "65536", "2147483647", "2147483648",
    "4294967295", "4294967296", "9223372036854775807", "9223372036854775808", "18446744073709551616",
    "-9223372036854775809", "1" * 40, "0x7fffffffffffffff", "0xFFFFFFFFFFFFFFFFFF", "0f7F800000", "0fFFC00000",
    "0d7FF0000000000000", "1e400", "09", "0b2", "0x", "0f12", "1.5", "WARP_SZ", "%tid.x", "%r1", "%nosuch", "_",
)  # fmt: skip
CHARACTERS = "{}[](),;:.@%!|+-_$\"'\\/*#<>=~^&? \t\n\0\x7f\u00e9\u2028\u4e2d\U0001f4a5ab01fxXeE"
TYPES = (
    "u8",
    "u16",
    "u32",
    "u64",
    "s8",
    "s32",
    "s64",
    "b8",
    "b16",
    "b32",
    "b64",
    "b128",
    "f16",
    "f16x2",
    "f32",
    "f64",
    "pred",
    "bf16",
)
WORDS = (
    ".entry", ".func", ".visible", ".extern", ".weak", ".param", ".reg", ".shared", ".global", ".const", ".local", ".align",
    ".maxntid", ".reqntid", ".maxnreg", ".minnctapersm", ".pragma", ".loc", ".file", ".section", ".branchtargets",
    ".callprototype", ".version", ".target", ".address_size", ".attribute", ".alias", ".v2", ".v4", ".sat", ".ftz", ".rn",
    ".wide",
    ".cta", ".gpu", ".relaxed", ".volatile", ".sync", ".aligned", ".x", "ret;", "exit;", "trap;", "bar.sync 0;", "brkpt;",
)  # fmt: skip


@cache
def corpus() -> tuple[str, ...]:
    """The texts that mutants are made from; those that run long are left out."""
    paths = sorted([*TESTS.glob("cuda/*.ptx"), *TESTS.glob("ptx/corpus/*.ptx"), *TESTS.glob("triton/*.ptx")])
    texts = [p.read_text() for p in paths]
    return tuple(t for t in texts if len(t) < 60_000)


@cache
def lines_of_all() -> tuple[str, ...]:
    """Every line of the corpus, once."""
    return tuple(dict.fromkeys(line for text in corpus() for line in text.split("\n") if line.strip()))


def mutant(seed: int) -> str:
    """The text of a seed."""
    r = random.Random(seed)
    text = r.choice(corpus())
    for _ in range(r.choice((1, 1, 1, 2, 2, 3, 5, 12))):
        text = r.choice(EDITS)(text, r)
    return text


def _line(text: str, r: random.Random, change: Any) -> str:
    lines = text.split("\n")
    i = r.randrange(len(lines))
    lines[i] = change(lines[i])
    return "\n".join(lines)


def _swap(pattern: str, choices: Any, text: str, r: random.Random) -> str:
    """Replace one match of a pattern by one of the choices."""
    found = list(re.finditer(pattern, text))
    if not found:
        return text
    m = r.choice(found)
    return text[: m.start()] + str(r.choice(choices)) + text[m.end() :]


def _drop(text: str, r: random.Random) -> str:
    lines = text.split("\n")
    at = r.randrange(len(lines))
    del lines[at : at + r.choice((1, 1, 1, 2, 5, 20))]
    return "\n".join(lines)


def _repeat(text: str, r: random.Random) -> str:
    lines = text.split("\n")
    at, size = r.randrange(len(lines)), r.choice((1, 1, 2, 8))
    lines[at:at] = lines[at : at + size] * r.choice((1, 1, 2, 30))
    return "\n".join(lines)


def _move(text: str, r: random.Random) -> str:
    lines = text.split("\n")
    at, size = r.randrange(len(lines)), r.choice((1, 1, 2, 8))
    taken = lines[at : at + size]
    del lines[at : at + size]
    to = r.randrange(len(lines) + 1)
    lines[to:to] = taken
    return "\n".join(lines)


def _foreign(text: str, r: random.Random) -> str:
    lines = text.split("\n")
    lines.insert(r.randrange(len(lines) + 1), r.choice(lines_of_all()))
    return "\n".join(lines)


def _splice(text: str, r: random.Random) -> str:
    other = r.choice(corpus())
    return text[: r.randrange(len(text) + 1)] + other[r.randrange(len(other)) :]


def _characters(text: str, r: random.Random) -> str:
    for _ in range(r.choice((1, 1, 2, 4, 16))):
        at = r.randrange(len(text) + 1)
        way = r.randrange(3)
        new = "".join(r.choice(CHARACTERS) for _ in range(r.choice((1, 1, 1, 3, 40))))
        text = text[:at] + (new if way else "") + text[at + (way != 1) :]
    return text


def _cut(text: str, r: random.Random) -> str:
    at = r.randrange(len(text) + 1)
    return text[:at] if r.random() < 0.7 else text[:at] + text[at + r.randrange(1, 200) :]


EDITS: tuple[Any, ...] = (
    _drop, _repeat, _move, _foreign, _splice, _characters, _characters, _cut,
    lambda t, r: _swap(r"(?<![\w.%$])-?(?:0[xXfFdDbB])?\d[\w.]*", NUMBERS, t, r),
    lambda t, r: _swap(r"(?<![\w.%$])-?(?:0[xXfFdDbB])?\d[\w.]*", NUMBERS, t, r),
    lambda t, r: _swap(r"(?<=\.)[usfb](8|16|32|64)\b", TYPES, t, r),
    lambda t, r: _swap(r"%[a-z]+\d+", re.findall(r"%[a-z]+\d+", t) or ["%r1"], t, r),
    lambda t, r: _swap(r", [^,;\n]*(?=[,;])", ("", ", %r1", ", 0", ", [%rd1]", ", {%r1, %r2}"), t, r),
    lambda t, r: _swap(r"(?m)^\s*[a-z][\w.:]*(?=\s)", _opcodes(), t, r),
    lambda t, r: _swap(r"\.[a-z]\w*", WORDS, t, r),
    lambda t, r: _swap(r"[{}();,\[\]]", ("", "{", "}", "(", ")", ";", ","), t, r),
    lambda t, r: _swap(r"\$?\w*L?BB?\d+_\d+|\$L\w+", re.findall(r"\$L\w+", t) or ["$L__none"], t, r),
    lambda t, r: _line(t, r, lambda line: line + " " + r.choice(WORDS)),
)  # fmt: skip


@cache
def _opcodes() -> tuple[str, ...]:
    """Every instruction name of the corpus."""
    found = re.findall(r"(?m)^\s*(?:@!?%?\w+\s+)?([a-z][\w.:]*\.[\w.:]+)(?=\s)", "\n".join(corpus()))
    return tuple(dict.fromkeys("\t" + word for word in found))


class TooLong(BaseException):
    """The timer went off: no handler of the package catches this."""


def _alarm(*_: Any) -> None:
    raise TooLong


def outcome(text: str, *, launch: bool = True) -> str:
    """What becomes of a text: "refused", "stopped", "ran". Anything else that is raised is the test's failure."""
    emulator = devices._runtimes["emu"] = Emulator()
    emulator.seconds = KERNEL_SECONDS
    try:
        file = ww.load_ptx(text) if ".entry" in text and "\n" in text else None
        if file is None:
            parse(text, "mutant.ptx")
            return "read"
        parse(print_module(file.module), "printed.ptx")
        for name in list(file)[:2]:
            kernel = file[name]
            args = [_argument(p) for p in kernel.params]
            block = kernel.attrs.get("threads") or min(64, kernel.attrs.get("max_threads", 64))
            cluster = kernel.attrs.get("cluster")
            grid = cluster or 2
            if launch:
                kernel.launch(*args, grid=grid, block=block)
    except InternalError:
        raise  # a fault of ours, in a documented wrapping
    except ww.CompileError:
        return "refused"
    except ww.WarpwrightError:
        return "stopped"
    return "ran"


def _argument(param: Any) -> Any:
    """Something that a parameter takes."""
    if isinstance(param.type, Word):
        return np.zeros(4096, np.uint8) if not param.type.space else 64
    if isinstance(param.type, Struct | MapParam):
        return bytes(min(param.type.bytes, 1 << 20))
    return 7 if param.type.kind in "usb" else 1.5


@dataclass
class Result:
    """What some texts did."""

    counts: Counter[str] = field(default_factory=Counter)
    wrong: list[tuple[str, str]] = field(default_factory=list)  # the text's name, what came out
    slowest: tuple[float, str] = (0.0, "")
    peak: int = 0

    def add(self, other: Result) -> None:
        self.counts += other.counts
        self.wrong += other.wrong
        self.slowest = max(self.slowest, other.slowest)
        self.peak = max(self.peak, other.peak)

    def __str__(self) -> str:
        counts = ", ".join(f"{n} {word}" for word, n in sorted(self.counts.items()))
        return (
            f"{self.counts.total()} texts: {counts}; {len(self.wrong)} wrong; slowest {self.slowest[0]:.1f} s "
            f"({self.slowest[1]}); peak {self.peak / 2**20:.0f} MiB"
        )


def one(name: str, text: str, result: Result) -> None:
    """Run one text and add what it did."""
    start = time.perf_counter()
    signal.signal(signal.SIGALRM, _alarm)
    signal.setitimer(signal.ITIMER_REAL, SECONDS)
    try:
        with contextlib.redirect_stdout(io.StringIO()):
            result.counts[outcome(text)] += 1
    except TooLong:
        result.wrong.append((name, f"more than {SECONDS} s\n" + traceback.format_exc()))
    except BaseException:
        result.wrong.append((name, traceback.format_exc()))
    finally:
        signal.setitimer(signal.ITIMER_REAL, 0)
    result.slowest = max(result.slowest, (time.perf_counter() - start, name))
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * 1024
    if peak > MEMORY > result.peak:
        result.wrong.append((name, f"{peak >> 20} MiB"))
    result.peak = max(result.peak, peak)


def _batch(seeds: range) -> Result:
    result = Result()
    for seed in seeds:
        one(f"seed {seed}", mutant(seed), result)
    return result


def _hostile(name: str) -> Result:
    from hostile_ptx import TEXTS  # type: ignore[import-not-found]

    result = Result()
    one(name, TEXTS[name](), result)
    return result


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--first", type=int, default=0)
    parser.add_argument("--count", type=int, default=1000)
    parser.add_argument("--jobs", type=int, default=2)
    parser.add_argument(
        "--hostile", action="store_true", help="the hostile texts, each in a process of its own"
    )
    parser.add_argument("--keep", type=Path, help="write texts that are wrong to this folder")
    options = parser.parse_args()
    total = Result()
    context = multiprocessing.get_context("fork")
    if options.hostile:
        sys.path.insert(0, str(Path(__file__).parent))
        from hostile_ptx import TEXTS

        work, function = list(TEXTS), _hostile
    else:
        end = options.first + options.count
        work = [range(at, min(at + BATCH, end)) for at in range(options.first, end, BATCH)]  # type: ignore[misc]
        function = _batch  # type: ignore[assignment]
    with context.Pool(options.jobs, maxtasksperchild=1 if options.hostile else 4) as pool:
        for result in pool.imap_unordered(function, work):
            for name, what in result.wrong:
                print(f"== {name}\n{what}", flush=True)
                if options.keep and name.startswith("seed"):
                    (options.keep / f"{name.replace(' ', '')}.ptx").write_text(mutant(int(name[5:])))
            total.add(result)
    print(total)
    raise SystemExit(bool(total.wrong))


if __name__ == "__main__":
    main()
