"""A run of many cases: batches in worker processes, each with a time limit, so that a crash or a hang costs one case.

Needs `suites`, `journal`. Gives `run`, `Settings`. Any `concurrent.futures.Executor` will do; without one there are `jobs`
processes, each replaced when it dies. Invariant: every case has an outcome; a batch whose worker died or
hung is halved until the one case is alone, and only that one is lost.
"""

from __future__ import annotations

import multiprocessing
import multiprocessing.connection
import time
from collections import deque
from collections.abc import Callable, Iterable, Sequence
from concurrent.futures import Executor, Future
from concurrent.futures import wait as wait_for
from dataclasses import asdict, dataclass
from typing import Any

from .execute import ERROR, TIMEOUT, Outcome, outcome
from .journal import Journal
from .suites import suite_of

#: Cases a batch, seconds that one may take before its worker is ended, and how often we look.
BATCH, LIMIT, LOOK = 48, 240.0, 0.2


@dataclass(frozen=True, slots=True)
class Settings:
    """What the outcomes depend on."""

    device: str = "emu"
    seed: int = 0
    quick: bool = False
    assembler: str = ""  # its path and level, where a GPU is to run the cubins of a certain one

    def as_data(self) -> dict[str, Any]:
        return {k: v for k, v in asdict(self).items() if v != ""}


def work(names: Sequence[str], settings: Settings) -> list[Outcome]:
    """One batch, in a worker: the cases are made again from their names."""
    suite = suite_of(settings.device)
    cases = [suite.find(n) for n in names]
    return suite.run_batch(cases, settings.seed, settings.quick, settings.assembler)


def run(
    names: Iterable[str],
    settings: Settings,
    jobs: int = 1,
    journal: Journal | None = None,
    step: Callable[[int], None] = lambda done: None,
    executor: Executor | None = None,
    batch: int = BATCH,
    limit: float = LIMIT,
) -> list[Outcome]:
    """Run the cases that the journal does not have, and give all outcomes in the order of `names`."""
    names = list(names)
    journal = journal or Journal(None, settings.as_data())
    left = [n for n in names if n not in journal.done]
    step(len(names) - len(left))
    queue = deque(left[i : i + batch] for i in range(0, len(left), batch))

    def keep(found: list[Outcome]) -> None:
        journal.add(found)
        step(len(found))

    if executor is not None:
        _on_executor(queue, settings, executor, keep)
    elif jobs == 1:
        for part in queue:
            keep(work(part, settings))
    else:
        _on_processes(queue, settings, jobs, limit, keep)
    return [journal.done[n] for n in names]


def _on_executor(
    queue: deque[list[str]], settings: Settings, executor: Executor, keep: Callable[[list[Outcome]], None]
) -> None:
    """Batches on somebody's executor, which looks after its own workers; a lost batch is asked again, once."""
    pending: dict[Future[list[Outcome]], tuple[list[str], bool]] = {
        executor.submit(work, part, settings): (part, False) for part in queue
    }
    while pending:
        for future in wait_for(pending, return_when="FIRST_COMPLETED").done:
            part, again = pending.pop(future)
            error = future.exception()
            if error is None:
                keep(future.result())
            elif again:
                keep([lost(n, settings, ERROR, f"the worker failed: {error}") for n in part])
            else:
                pending[executor.submit(work, part, settings)] = (part, True)


def lost(name: str, settings: Settings, status: str, message: str) -> Outcome:
    """The outcome of a case that took its worker along."""
    return outcome(suite_of(settings.device).find(name), status, settings.device, message=message)


class _Worker:
    """A process that takes batches one after the other."""

    def __init__(self, settings: Settings, context: Any) -> None:
        self.settings, self.context = settings, context
        self.part: list[str] = []
        self.since = 0.0
        self.start()

    def start(self) -> None:
        self.pipe, other = self.context.Pipe()
        self.process = self.context.Process(target=_serve, args=(other, self.settings), daemon=True)
        self.process.start()
        other.close()

    def give(self, part: list[str]) -> None:
        self.part, self.since = part, time.monotonic()
        try:
            self.pipe.send(part)
        except OSError:  # it died while it had nothing to do
            self.end()
            self.start()
            self.pipe.send(part)

    def end(self) -> None:
        self.process.kill()
        self.process.join()
        self.pipe.close()


def _serve(pipe: Any, settings: Settings) -> None:
    """The worker's loop: a batch in, its outcomes out, until the pipe is closed."""
    while True:
        try:
            part = pipe.recv()
        except EOFError:
            return
        pipe.send(work(part, settings))


def _on_processes(
    queue: deque[list[str]],
    settings: Settings,
    jobs: int,
    limit: float,
    keep: Callable[[list[Outcome]], None],
) -> None:
    context = multiprocessing.get_context("spawn" if not settings.device.startswith("emu") else None)
    workers = [_Worker(settings, context) for _ in range(min(jobs, max(len(queue), 1)))]
    try:
        while queue or any(w.part for w in workers):
            for worker in workers:
                if not worker.part and queue:
                    worker.give(queue.popleft())
            ready = multiprocessing.connection.wait([w.pipe for w in workers if w.part], LOOK)
            for worker in workers:
                if worker.part and worker.pipe in ready:
                    _take(worker, queue, settings, keep)
                elif worker.part and time.monotonic() - worker.since > limit:
                    _bisect(worker, queue, settings, keep, TIMEOUT, f"no answer in {limit:g} s")
    finally:
        for worker in workers:
            worker.end()


def _take(
    worker: _Worker, queue: deque[list[str]], settings: Settings, keep: Callable[[list[Outcome]], None]
) -> None:
    """A worker's answer, or its end."""
    try:
        found = worker.pipe.recv()
    except (EOFError, OSError):
        worker.process.join()
        _bisect(
            worker, queue, settings, keep, ERROR, f"the worker died with exit code {worker.process.exitcode}"
        )
        return
    worker.part = []
    keep(found)


def _bisect(
    worker: _Worker,
    queue: deque[list[str]],
    settings: Settings,
    keep: Callable[[list[Outcome]], None],
    status: str,
    message: str,
) -> None:
    """Halve a batch whose worker is lost; a case that is alone is the one to blame."""
    part, worker.part = worker.part, []
    worker.end()
    worker.start()
    if len(part) == 1:
        keep([lost(part[0], settings, status, message)])
        return
    middle = len(part) // 2
    queue.extendleft((part[middle:], part[:middle]))
