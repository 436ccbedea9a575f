"""Runs that are disturbed: killed workers of our own and of Dask, an interrupt, and devices that are not there."""

from __future__ import annotations

import json
import multiprocessing
import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

import pytest
from click.testing import CliRunner

import warpwright
from warpwright.cli.main import commands
from warpwright.conformance import catalogue, runner
from warpwright.conformance.journal import Journal
from warpwright.conformance.runner import Settings
from warpwright.runtime.devices import devices

QUICK = Settings("emu", 0, True)
NAMES = [case.name for case in catalogue.cases("add*")][:160]
#: Where the package is found, for processes that start afresh.
HOME = {**os.environ, "PYTHONPATH": str(Path(warpwright.__file__).parent.parent)}


class _Killer:
    """Told of outcomes, it kills the first of the processes that `find()` gives: once, at the first outcomes."""

    def __init__(self, find: Callable[[], list[int]]) -> None:
        self.find, self.killed = find, 0

    def __call__(self, count: int) -> None:
        if count and not self.killed:
            self.killed = self.find()[0]
            os.kill(self.killed, signal.SIGKILL)


@pytest.mark.parametrize("which", [0, 1])
def test_a_killed_worker_loses_nothing(which: int) -> None:
    """One of the two has just answered and holds nothing, the other is in its batch."""
    killer = _Killer(lambda: [p.pid for p in multiprocessing.active_children()][which:])
    found = runner.run(NAMES, QUICK, jobs=2, batch=40, step=killer)
    assert killer.killed and [o.name for o in found] == NAMES and all(o.ok for o in found)


def test_an_interrupted_run_goes_on(tmp_path: Path) -> None:
    journal = tmp_path / "journal"
    words = ["conformance", "--filter", "vmad*", "--quick", "--jobs", "2", "--resume", str(journal)]
    command = [sys.executable, "-c", "from warpwright.cli.main import main; main()", *words]
    running = subprocess.Popen(
        command, env=HOME, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, start_new_session=True,
        preexec_fn=lambda: signal.signal(signal.SIGINT, signal.SIG_DFL),  # a shell's background ignores it
    )  # fmt: skip
    deadline = time.monotonic() + 60
    while time.monotonic() < deadline and (not journal.exists() or journal.read_bytes().count(b"\n") < 40):
        time.sleep(0.02)
    running.send_signal(signal.SIGINT)
    running.communicate(timeout=60)
    assert running.returncode not in (0, None)
    before = len(Journal(journal, QUICK.as_data()).done)
    every = [case.name for case in catalogue.cases("vmad*")]
    assert 0 < before < len(every)
    again = subprocess.run(
        [*command, "--json", str(tmp_path / "r.json")], env=HOME, capture_output=True, text=True
    )
    assert again.returncode == 0, again.stdout + again.stderr
    outcomes = json.loads((tmp_path / "r.json").read_text())["outcomes"]
    assert [o["name"] for o in outcomes] == every


def test_a_killed_dask_worker_loses_nothing() -> None:
    distributed = pytest.importorskip("distributed")
    with (
        distributed.LocalCluster(
            n_workers=2,
            threads_per_worker=1,
            processes=True,
            dashboard_address=None,
            env={"PYTHONPATH": HOME["PYTHONPATH"]},
        ) as cluster,
        distributed.Client(cluster) as client,
    ):
        pids = list(client.run(os.getpid).values())
        killer = _Killer(lambda: pids)
        found = runner.run(NAMES, QUICK, executor=client.get_executor(), batch=20, step=killer)
    assert killer.killed and [o.name for o in found] == NAMES and all(o.ok for o in found)


@pytest.mark.parametrize("device", ["hip", "hip:1"])
def test_there_is_no_hip_device(device: str) -> None:
    if device in devices() or f"{device}:0" in devices():
        pytest.skip("there is one")
    done = CliRunner().invoke(commands, ["conformance", "--device", device])
    assert done.exit_code == 3 and "HIP" in done.output + done.stderr
