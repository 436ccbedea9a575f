"""Targets: what each supports, with which version, and how unknown names are answered."""

import pytest

from warpwright.isa.ptx import match
from warpwright.isa.targets import TARGETS, UnknownTarget, describe, least_version, parse_target, supports


@pytest.mark.parametrize(
    ("op", "where"),
    [
        ("add.f32", {"sm_75": (6, 3), "sm_80": (7, 0), "sm_90": (7, 8), "sm_120a": (8, 7)}),
        ("redux.sync.add.s32", {"sm_75": None, "sm_80": (7, 0), "sm_90a": (8, 0)}),
        ("setmaxnreg.dec.sync.aligned.u32", {"sm_90": None, "sm_90a": (8, 0), "sm_103f": (8, 8)}),
        ("cvt.rn.satfinite.e2m1x2.f32", {"sm_90a": None, "sm_100a": (8, 6), "sm_121f": (8, 8)}),
        ("redux.sync.min.f32", {"sm_100a": (8, 6), "sm_100f": (8, 8), "sm_103a": (8, 8), "sm_120a": None}),
        ("cvt.rn.satfinite.e4m3x2.f32", {"sm_86": None, "sm_89": (8, 1), "sm_90": (7, 8)}),
    ],
)  # fmt: skip
def test_least_version(op: str, where: dict[str, tuple[int, int] | None]) -> None:
    for target, version in where.items():
        assert least_version(target, match(op).requires) == version, target
        assert supports(target, match(op).requires) == (version is not None)


def test_names() -> None:
    assert parse_target("90a") is parse_target("sm_90a") is parse_target("compute_90a") is TARGETS["sm_90a"]
    with pytest.raises(UnknownTarget) as e:
        parse_target("sm_92a")
    assert e.value.suggestion == "sm_90a" and "sm_121" in str(e.value)
    with pytest.raises(UnknownTarget):
        parse_target("gfx9000")


def test_limits() -> None:
    for t in TARGETS.values():
        assert t.threads_per_sm % t.warp_size == 0 and t.shared_per_block <= t.shared_per_sm
        assert t.registers_per_thread == 255 and t.barriers == 16 and t.threads_per_block == 1024
        assert (t.cluster == 0) == (t.number < 90)
    assert TARGETS["sm_75"].shared_per_block == 64 * 1024 and TARGETS["sm_90a"].shared_per_block == 227 * 1024
    assert TARGETS["sm_121f"].family == 120 and TARGETS["sm_90a"].family == 0


def test_describe() -> None:
    assert describe(match("redux.sync.add.s32").requires) == "sm_80 or later"
    assert describe(match("add.s32").requires) == "any target"
    assert "sm_100f" in describe(match("redux.sync.min.f32").requires)
