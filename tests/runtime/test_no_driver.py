"""A machine without a driver or without cuda-python: nothing vendor is imported, nothing fails, and messages help."""

from __future__ import annotations

import os
import subprocess
import sys

import pytest

import warpwright as ww
from warpwright.runtime.devices import cuda


def _python(code: str, **env: str) -> str:
    done = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, env={**os.environ, **env}, timeout=120
    )
    assert done.returncode == 0, done.stderr
    return done.stdout.strip()


def test_import_loads_nothing_of_a_vendor() -> None:
    code = (
        "import sys, warpwright; "
        "print([m for m in sys.modules if m.split('.')[0] in ('cuda', 'llvmlite', 'rich', 'click', 'torch')"
        " or m.startswith('warpwright.emulator.ptx')])"
    )
    assert _python(code) == "[]"


def test_without_the_bindings_there_is_the_emulator() -> None:
    code = (
        "import sys; sys.modules['cuda'] = None\n"
        "import warpwright as ww\n"
        "print(ww.devices(), ww.device())\n"
        "try:\n    ww.use('cuda')\n"
        "except ww.DeviceError as error:\n    print(error.code, 'pip install cuda-python' in str(error))"
    )
    assert _python(code).splitlines() == ["['emu'] emu", "NO_BINDINGS True"]


@pytest.mark.skipif(cuda.device_count() > 0, reason="this machine has a GPU")
def test_the_real_bindings_without_a_gpu() -> None:
    pytest.importorskip("cuda.bindings.driver")
    assert ww.devices() == ["emu"]
    with pytest.raises(ww.WarpwrightError) as error:
        ww.use("cuda")
    assert "driver" in str(error.value) or "there is no device" in str(error.value)
    assert ww.device() == "emu"


def test_without_hip_python_there_is_the_emulator() -> None:
    code = (
        "import sys; sys.modules['hip'] = None\n"
        "import warpwright as ww\n"
        "print(ww.devices())\n"
        "try:\n    ww.use('hip')\n"
        "except ww.DeviceError as error:\n    print(error.code, \"pip install 'warpwright[hip]'\" in str(error))"
    )
    assert _python(code).splitlines() == ["['emu']", "NO_BINDINGS True"]


def test_hip_python_without_a_runtime() -> None:
    pytest.importorskip("hip")
    code = (
        "import warpwright as ww\n"
        "try:\n    ww.use('hip')\n"
        "except ww.DeviceError as error:\n    print(error.code)"
    )
    assert _python(code) in ("", "NO_DRIVER", "hipErrorNoDevice")  # with a GPU; without ROCm; without a GPU
