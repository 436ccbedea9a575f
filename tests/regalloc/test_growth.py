"""What looks at whole kernels costs about as many times more as there are more instructions."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator

import pytest

from warpwright.codegen.budget.elsewhere import elsewhere
from warpwright.codegen.budget.flow import flow
from warpwright.codegen.budget.schedule import scheduled
from warpwright.codegen.budget.spill import prepared, spilled
from warpwright.codegen.budget.ssa import translate
from warpwright.codegen.ptx.parse import parse

FEW, TIMES = 200, 10
PARTS = {
    "exits": "setp.eq.u32 %q, %w{a}, %w{b};\n@%q bra END;\nadd.u32 %w{c}, %w{a}, %w{b};",
    "ifs": "setp.lt.u32 %q, %w{a}, %w{b};\n@%q bra L{i};\nadd.u32 %w{c}, %w{a}, %w{b};\nL{i}:",
    "dead": "bra L{i};\nadd.u32 %w{c}, %w{a}, %w{b};\nD{i}:\nadd.u32 %w{c}, %w{a}, %w{b};\nL{i}:",
    "straight": "xor.b32 %t{i}, %w{a}, %w{b};\nadd.u32 %w{c}, %w{c}, %t{i};\nsub.u32 %w{b}, %w{a}, 1;",
}


def kernel(kind: str, count: int) -> str:
    """`count` parts of one kind over 40 registers."""

    def parts() -> Iterator[str]:
        for i in range(count):
            yield PARTS[kind].format(i=i, a=i * 7 % 40, b=i * 11 % 40, c=i * 13 % 40)

    return "\n".join([
        ".version 8.0\n.target sm_80\n.address_size 64\n.visible .entry k(.param .u64 p)\n.maxntid 32\n{",
        f".reg .b64 %d;\n.reg .pred %q;\n.reg .b32 %w<40>;\n.reg .b32 %t<{count}>;\nld.param.u64 %d, [p];",
        *(f"ld.global.u32 %w{k}, [%d+{4 * k}];" for k in range(40)),
        *parts(),
        *(f"st.global.u32 [%d+{4 * k}], %w{k};" for k in range(40)),
        "END:\nret;\n}",
    ])  # fmt: skip


def _flow(text: str) -> object:
    module = parse(text)
    return flow(module, module.entry("k"))


TASKS: dict[str, Callable[[str], object]] = {
    "elsewhere": lambda text: elsewhere(_flow(text)),  # type: ignore[arg-type]
    "translate": lambda text: translate(_flow(text)),  # type: ignore[arg-type]
    "scheduled": lambda text: scheduled(parse(text), "k"),
    "spilled": lambda text: spilled(text, "k", (32, 1, 1), 25, vectors=4),
}


@pytest.mark.parametrize(
    ("task", "kind"),
    [
        ("elsewhere", "exits"),
        ("translate", "exits"),
        ("translate", "dead"),
        ("scheduled", "ifs"),
        ("spilled", "straight"),
    ],
)
def test_time_grows_with_the_kernel(task: str, kind: str) -> None:
    """The square of ten is 100."""

    def took(count: int) -> float:
        text, best = kernel(kind, count), float("inf")
        for _ in range(2):
            prepared.cache_clear()
            start = time.process_time()
            TASKS[task](text)
            best = min(best, time.process_time() - start)
        return best

    few, many = took(FEW), took(FEW * TIMES)
    assert many < 3 * TIMES * few, f"{TIMES} times the instructions take {many / few:.0f} times as long"
