"""Two judges of an intrinsic on a target: LLVM, which selects it or dies, and an assembler that knows what chips have.

Needs llvmlite, and `ziglang` (clang) for the second judge. Gives `compile_all` and `assemble_all`. A fatal error of LLVM
ends a process, so each module is compiled in a fork of a worker. LLVM prints instructions that the chip does not have;
the assembler refuses those. Invariant: answers depend on the module and the target only.
"""

from __future__ import annotations

import os
import pickle
import re
import select
import subprocess
import sys
import tempfile
from collections.abc import Iterable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO

import llvmlite.binding as llvm

SECONDS = 20  # a selection that takes longer hangs


@dataclass(frozen=True)
class Job:
    """A module for a chip. `key` comes back with the answer."""

    key: object
    text: str
    chip: str
    features: str


_machines: dict[tuple[str, str], llvm.TargetMachine] = {}


def machine(chip: str, features: str) -> llvm.TargetMachine:
    """LLVM's target machine, made once."""
    found = _machines.get((chip, features))
    if found is None:
        target = llvm.Target.from_triple("amdgcn-amd-amdhsa")
        found = _machines[chip, features] = target.create_target_machine(cpu=chip, features=features, opt=2)
    return found


#: Compiled before a fork, so that its children share what LLVM makes at the first use.
_WARM = """target triple = "amdgcn-amd-amdhsa"
define amdgpu_kernel void @k(ptr addrspace(1) %p, float %x) {
  %y = load float, ptr addrspace(1) %p
  %z = fadd float %x, %y
  store float %z, ptr addrspace(1) %p
  ret void
}
"""


def _emit(text: str, chip: str, features: str) -> str:
    module = llvm.parse_assembly(text)
    module.verify()
    return machine(chip, features).emit_assembly(module)


def _send(out: int, value: object) -> None:
    data = pickle.dumps(value)
    left = memoryview(len(data).to_bytes(4, "little") + data)
    while left:
        left = left[os.write(out, left) :]


def _child(jobs: list[Job], out: int) -> None:
    """Compile jobs until one ends this process; what LLVM says goes to a file, which tells it why."""
    for i, job in enumerate(jobs):
        os.ftruncate(2, 0)
        os.lseek(2, 0, os.SEEK_SET)
        _send(out, (i, "begun", ""))
        try:
            answer = ("asm", _emit(job.text, job.chip, job.features))
        except RuntimeError as error:
            answer = ("error", str(error))
        os.lseek(2, 0, os.SEEK_SET)
        said = os.read(2, 4096).decode(errors="replace")
        if _complains(said):
            answer = ("error", said)
        _send(out, (i, *answer))


def _run(jobs: list[Job], answers: int) -> None:
    """All jobs, a new fork for each that a fork died of."""
    for chip, features in dict.fromkeys((j.chip, j.features) for j in jobs):
        _emit(_WARM, chip, features)
    start = 0
    while start < len(jobs):
        back, out = os.pipe()
        with tempfile.TemporaryFile() as said:
            pid = os.fork()
            if not pid:
                os.close(back)
                os.dup2(said.fileno(), 2)
                _child(jobs[start:], out)
                os._exit(0)
            os.close(out)
            last, begun = _follow(back, jobs[start:], answers)
            os.close(back)
            with suppress(ProcessLookupError):
                os.kill(pid, 9)
            os.waitpid(pid, 0)
            if begun > last:
                said.seek(0)
                text = said.read(4096).decode(errors="replace") or f"more than {SECONDS} s"
                _send(answers, (jobs[start + begun].key, "error", _first(text)))
            start += begun + 1


def _follow(back: int, jobs: list[Job], answers: int) -> tuple[int, int]:
    """Pass a child's answers on; the last job it ended and the last it began."""
    last = begun = -1
    while True:
        ready, _, _ = select.select([back], [], [], SECONDS)
        head = os.read(back, 4) if ready else b""
        if len(head) < 4:
            return last, begun
        size, data = int.from_bytes(head, "little"), b""
        while len(data) < size:
            data += os.read(back, size - len(data))
        i, kind, text = pickle.loads(data)
        if kind == "begun":
            begun = i
        else:
            last = i
            _send(answers, (jobs[i].key, kind, _first(text) if kind == "error" else text))


def _first(said: str) -> str:
    line = next((x for x in said.splitlines() if x.strip()), "nothing said")
    return re.sub(r"^python: \S+/lib/", "", line.strip())[:200]


def _complains(said: str) -> bool:
    return "error:" in said or "illegal VGPR to SGPR copy" in said


def compile_all(jobs: list[Job], workers: int = 2) -> Iterator[tuple[object, str, str]]:
    """(key, "asm" or "error", text) for each job, in no order."""
    llvm.initialize_all_targets()
    llvm.initialize_all_asmprinters()
    pipes, pids = [], []
    for w in range(workers):
        back, out = os.pipe()
        pid = os.fork()
        if not pid:
            os.close(back)
            _run(jobs[w::workers], out)
            os._exit(0)
        os.close(out)
        pipes.append(os.fdopen(back, "rb"))
        pids.append(pid)
    with ThreadPoolExecutor(workers) as pool:
        yield from (answer for some in pool.map(_read, pipes) for answer in some)
    for pid in pids:
        os.waitpid(pid, 0)


def _read(pipe: BinaryIO) -> list[tuple[object, str, str]]:
    found = []
    while head := pipe.read(4):
        found.append(pickle.loads(pipe.read(int.from_bytes(head, "little"))))
    return found


def instructions(asm: str, name: str = "k") -> list[str]:
    """The instructions of a function, labels and comments left out, a branch's goal a number."""
    _, _, rest = asm.partition(f"\n{name}:")
    body = re.split(r"^\.Lfunc_end\d+:", rest, maxsplit=1, flags=re.M)[0]
    lines = (re.sub(r"\s*(;|//).*", "", line).strip() for line in body.splitlines())
    return [re.sub(r"\.L\w+", "0", line) for line in lines if line and line[0] != "." and line[-1] != ":"]


def assemble_all(lines: Iterable[str], chip: str, wave: int) -> dict[str, str]:
    """Of instructions, those that the assembler does not take for a chip, with what it says."""
    wanted = sorted(set(lines))
    wide = ["-mwavefrontsize64"] if wave == 64 and int(chip[3:], 16) >= 0x1000 else []
    with tempfile.TemporaryDirectory() as folder:
        source = Path(folder) / "x.s"
        source.write_text("".join(line + "\n" for line in wanted))
        command = [sys.executable, "-m", "ziglang", "clang", "-target", "amdgcn-amd-amdhsa", f"-mcpu={chip}"]
        command += [*wide, "-ferror-limit=0", "-c", str(source), "-o", str(Path(folder) / "x.o")]
        done = subprocess.run(command, capture_output=True, text=True)
    refused = {}
    for number, said in re.findall(r"x\.s:(\d+):\d+: error: (.*)", done.stderr):
        refused.setdefault(wanted[int(number) - 1], said)
    if done.returncode and not refused:
        raise RuntimeError(done.stderr[-2000:])
    return refused
