"""`warpwright doctor` says what is there of HIP: the bindings, the runtime, a GPU."""

from __future__ import annotations

import json
from types import SimpleNamespace
from typing import Any

import pytest

from warpwright.codegen.llvm import link
from warpwright.runtime.devices import hip
from warpwright.runtime.devices.gpu_errors import DeviceError


def said(run: Any) -> dict[str, Any]:
    found: dict[str, Any] = json.loads(run("doctor", "--json").output)
    return found


def test_without_the_bindings(run: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(hip, "missing", lambda: True)
    assert said(run)["hip"] == {
        "version": None, "problem": "hip-python is not installed", "help": "pip install 'warpwright[hip]'",
    }  # fmt: skip
    assert "HIP runtime: hip-python is not installed; pip install 'warpwright[hip]'" in run("doctor").output


def test_without_the_runtime_and_with_it(run: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    def absent() -> Any:
        raise DeviceError("NO_DRIVER", "there is no HIP runtime on this machine", "install ROCm")

    monkeypatch.setattr(hip, "missing", lambda: False)
    monkeypatch.setattr(hip, "version", lambda: None)
    monkeypatch.setattr(hip, "bindings", absent)
    assert "HIP runtime: there is no HIP runtime on this machine; install ROCm" in run("doctor").output
    monkeypatch.setattr(hip, "version", lambda: "6.4.43482")
    monkeypatch.setattr(hip, "bindings", lambda: SimpleNamespace(hipGetDeviceCount=lambda: (0, 1)))
    assert said(run)["hip"] == {"version": "6.4.43482", "problem": None, "help": None}
    assert "HIP runtime: 6.4.43482\n" in run("doctor").output


def test_what_links_code_objects(run: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(link, "find", lambda: None)
    assert said(run)["linker"] == link.OWN
