"""The child process that LLVM runs in, kept warm between compilations.

Needs `worker`. Gives `run(job)`: the answer, or `Refused` (LLVM said no), `Died` (LLVM ended the process),
`Late` (it took too long), each with what LLVM printed. Invariant: one child for each process of ours, started
at the first job, replaced when it died; a fork starts its own; a job interrupted half way costs the child and
nothing else. Threads take turns.
"""

from __future__ import annotations

import atexit
import contextlib
import importlib.util
import os
import pickle
import select
import struct
import subprocess
import sys
import tempfile
import threading
import time
from pathlib import Path
from typing import Any, NoReturn

from ..diagnostics import refuse

#: Seconds of a processor that one job may take, where WARPWRIGHT_LLVM_SECONDS says nothing else. Kernels of a few thousand
#: instructions take about one.
LIMIT = 300.0
#: On the clock a job may take this many times as long: the machine may be busy.
PATIENCE = 10
_WORKER = str(Path(__file__).with_name("worker.py"))


class Failure(Exception):
    """LLVM gave no answer. `said`: what it printed."""

    def __init__(self, said: str) -> None:
        self.said = said
        super().__init__(said)


class Refused(Failure):
    """LLVM's parser or verifier does not take the text."""


class Died(Failure):
    """LLVM ended its process. `status` as `subprocess` tells it: negative for a signal."""

    def __init__(self, said: str, status: int) -> None:
        self.status = status
        super().__init__(said)


class Late(Failure):
    """LLVM did not answer in time and was stopped."""


class Clock:
    """The time of one job: of the child's processor, which a busy machine does not change, and on the wall."""

    def __init__(self, pid: int, limit: float) -> None:
        self._stat, self._limit = f"/proc/{pid}/stat", limit
        self._start, self._began = time.monotonic(), self._used()

    def _used(self) -> float:
        """Seconds that the child has computed; on a machine that does not tell, those on the wall."""
        try:
            with open(self._stat) as file:
                fields = file.read().rpartition(")")[2].split()
            return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")
        except (OSError, IndexError, ValueError):
            return time.monotonic()

    def left(self) -> float:
        """Seconds after which it is worth asking again; none where the time is over."""
        patience = self._start + PATIENCE * self._limit - time.monotonic()
        return max(0.0, min(self._began + self._limit - self._used(), patience))


class Child:
    """One worker process. Broken after its first failure other than `Refused`."""

    def __init__(self, limit: float) -> None:
        self.errors = tempfile.TemporaryFile(prefix="warpwright-")  # noqa: SIM115, it lives as long as the child
        self._seen = 0
        # -P: the worker's own folder is not searched for modules, so that no file of ours hides one of Python's.
        # Pipes without buffers: a fork must have nothing of ours to flush into them.
        self.process = subprocess.Popen(
            [sys.executable, "-P", _WORKER],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=self.errors,
            bufsize=0,
            env={**os.environ, "PYTHONDONTWRITEBYTECODE": "1"},
        )
        assert self.process.stdin is not None and self.process.stdout is not None
        self._jobs, self._answers = self.process.stdin.fileno(), self.process.stdout.fileno()
        os.set_blocking(self._jobs, False)
        self.version = str(self._ask(sys.path, limit)[1])

    def run(self, job: dict[str, Any], limit: float) -> dict[str, Any]:
        """One job's answer; what LLVM printed meanwhile is its entry `said`."""
        seconds = int(limit) + 10  # after which the child ends itself, should we be gone
        kind, answer = self._ask({**job, "seconds": seconds}, limit)
        said = self._said()
        if kind == "refused":
            raise Refused(f"{answer}\n{said}".strip())
        return {**answer, "said": said}

    def _ask(self, message: Any, limit: float) -> Any:
        clock = Clock(self.process.pid, limit)
        data = pickle.dumps(message)
        rest = memoryview(struct.pack("<Q", len(data)) + data)
        try:
            while rest:
                self._wait(self._jobs, select.POLLOUT, clock)
                rest = rest[os.write(self._jobs, rest) :]
        except BrokenPipeError:
            self._died()
        size = struct.unpack("<Q", self._read(8, clock))[0]
        return pickle.loads(self._read(size, clock))

    def _read(self, size: int, clock: Clock) -> bytes:
        parts = []
        while size:
            self._wait(self._answers, select.POLLIN, clock)
            part = os.read(self._answers, min(size, 1 << 20))
            if not part:
                self._died()
            parts.append(part)
            size -= len(part)
        return b"".join(parts)

    def _wait(self, pipe: int, event: int, clock: Clock) -> None:
        poll = select.poll()
        poll.register(pipe, event)
        while not poll.poll(clock.left() * 1000):
            if not clock.left():
                raise Late(self._said())

    def _died(self) -> NoReturn:
        try:
            status = self.process.wait(10)
        except subprocess.TimeoutExpired:  # it closed its pipes and lives on
            self.process.kill()
            status = self.process.wait()
        raise Died(self._said(), status)

    def _said(self) -> str:
        """What was printed since the last call."""
        file = self.errors.fileno()
        said = os.pread(file, 1 << 20, self._seen)  # a seek would move the child's place too
        self._seen = os.fstat(file).st_size
        return said.decode(errors="replace").strip()

    def forget(self) -> None:
        """Close our ends of the pipes: in a fork, where the child belongs to another process."""
        for stream in (self.process.stdin, self.process.stdout, self.errors):
            with contextlib.suppress(OSError):
                if stream is not None:
                    stream.close()

    def close(self) -> None:
        """End the process."""
        with contextlib.suppress(OSError):
            self.process.kill()
        self.process.wait()
        self.forget()


_lock = threading.Lock()
_child: Child | None = None


def limit() -> float:
    """Seconds of a processor that one job may take."""
    asked = os.environ.get("WARPWRIGHT_LLVM_SECONDS")
    if asked is None:
        return LIMIT
    if not asked.isdecimal() or int(asked) < 1:
        refuse("WARPWRIGHT_LLVM_SECONDS is no number of seconds", expected="1 or more", found=asked)
    return float(asked)


def run(job: dict[str, Any]) -> dict[str, Any]:
    """`job`'s answer from the warm child, which is started or replaced as needed."""
    seconds = limit()
    with _lock:
        try:
            return _ready(seconds).run(job, seconds)
        except Refused:
            raise
        except BaseException:  # an interrupt too: half a message may be in the pipe
            stop()
            raise


def run_apart(job: dict[str, Any]) -> dict[str, Any]:
    """`job`'s answer from a child of its own: for jobs with `options`, which LLVM keeps for as long as it runs."""
    seconds = limit()
    child = Child(seconds)
    try:
        return child.run(job, seconds)
    finally:
        child.close()


def version() -> str:
    """LLVM's version, "22.1.0"."""
    with _lock:
        return _ready(LIMIT).version


def identity() -> str:
    """What tells one LLVM from another, without starting it."""
    spec = importlib.util.find_spec("llvmlite")
    if spec is None or spec.origin is None:
        return "none"
    seen = Path(spec.origin).stat()
    return f"{spec.origin} {seen.st_size} {seen.st_mtime_ns}"


def _ready(limit: float) -> Child:
    global _child
    if _child is not None and _child.process.poll() is not None:
        stop()  # it was killed while it had nothing to do
    if _child is None:
        _child = Child(limit)
    return _child


def stop() -> None:
    """End the child; the next job starts another."""
    global _child
    child, _child = _child, None
    if child is not None:
        child.close()


def _after_fork() -> None:
    global _child, _lock
    _lock = threading.Lock()
    child, _child = _child, None
    if child is not None:
        child.forget()
        child.process.returncode = 0  # not ours to wait for


atexit.register(stop)
os.register_at_fork(after_in_child=_after_fork)
