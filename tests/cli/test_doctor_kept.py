"""`warpwright doctor FILE` says which kernels are not kept on disk, and what they read that keeps them from it."""

from __future__ import annotations

import json

SOURCE = """
    import random
    import warpwright as ww
    from warpwright import f32

    RNG = random.Random(3)

    @ww.kernel
    def kept(x: ww.ptr[f32], BY: ww.constexpr):
        x[0] = BY

    @ww.kernel
    def drawn(x: ww.ptr[f32]):
        x[0] = float(RNG.randint(1, 9))
"""


def test_doctor_says_which_kernels_are_not_kept(run, write) -> None:
    path = write(SOURCE)
    done = run("doctor", path, "--const", "BY=2.0")
    assert done.exit_code == 0, done.output
    first, second = done.output.splitlines()
    assert first == "kept: kept on disk"
    assert second.startswith("drawn: not kept on disk and traced again at each launch: it reads ")
    found = json.loads(run("doctor", path, "--const", "BY=2.0", "--json").output)
    assert found["kept"] is None and second.endswith(found["drawn"])
    assert list(json.loads(run("doctor", f"{path}:drawn", "--json").output)) == ["drawn"]


def test_doctor_refuses_what_the_file_does_not_have(run, write) -> None:
    path = write(SOURCE)
    for args, said in (
        ((f"{path}:absent",), "has no kernel 'absent'"),
        ((path,), "--const BY=VALUE"),
        ((path, "--const", "NONE=1"), "has a constexpr 'NONE'"),
        (("--const", "BY=1"), "--const is for the kernels of a FILE"),
        (("no_such_file.py",), "there is no file no_such_file.py"),
    ):
        done = run("doctor", *args)
        assert done.exit_code != 0 and said in done.output, done.output
