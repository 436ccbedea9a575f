"""What looks at whole kernels of PTX: processor time by instructions, for shapes that could cost the square.

    python benchmarks/growth.py [--most 20000] [--json FILE]

Shapes: straight-line code, many small ifs, many early exits, code that nothing reaches; each with a tenth of `--most`
instructions and with all of them. The last column is how many times longer ten times the instructions take.
"""

from __future__ import annotations

import argparse
import time
from collections.abc import Callable, Iterator
from typing import Any

from report import save, show

from warpwright.codegen.budget.apart import apart
from warpwright.codegen.budget.elsewhere import elsewhere
from warpwright.codegen.budget.flow import flow
from warpwright.codegen.budget.prove import prove
from warpwright.codegen.budget.reorder import reordered
from warpwright.codegen.budget.schedule import scheduled
from warpwright.codegen.budget.spill import Spilled, prepared, spilled
from warpwright.codegen.ptx.module import Module
from warpwright.codegen.ptx.parse import parse

WIDTH, THREADS, LIMIT = 40, (32, 1, 1), 25
SHAPES = {
    "straight": "xor.b32 %t{i}, %w{a}, %w{b};\nadd.u32 %w{c}, %w{c}, %t{i};\nsub.u32 %w{b}, %w{a}, 1;",
    "ifs": "setp.lt.u32 %q, %w{a}, %w{b};\n@%q bra L{i};\nadd.u32 %w{c}, %w{a}, %w{b};\nL{i}:",
    "exits": "setp.eq.u32 %q, %w{a}, %w{b};\n@%q bra END;\nadd.u32 %w{c}, %w{a}, %w{b};",
    "dead": "bra L{i};\nadd.u32 %w{c}, %w{a}, %w{b};\nD{i}:\nadd.u32 %w{c}, %w{a}, %w{b};\nL{i}:",
}


def kernel(shape: str, instructions: int) -> str:
    """About so many instructions of one shape, over `WIDTH` registers."""
    count = instructions // 3

    def parts() -> Iterator[str]:
        for i in range(count):
            yield SHAPES[shape].format(i=i, a=i * 7 % WIDTH, b=i * 11 % WIDTH, c=i * 13 % WIDTH)

    return "\n".join([
        ".version 8.0\n.target sm_80\n.address_size 64\n.visible .entry k(.param .u64 p)\n.maxntid 32\n{",
        f".reg .b64 %d;\n.reg .pred %q;\n.reg .b32 %w<{WIDTH}>;\n.reg .b32 %t<{count}>;\nld.param.u64 %d, [p];",
        *(f"ld.global.u32 %w{k}, [%d+{4 * k}];" for k in range(WIDTH)),
        *parts(),
        *(f"st.global.u32 [%d+{4 * k}], %w{k};" for k in range(WIDTH)),
        "END:\nret;\n}",
    ])  # fmt: skip


def seconds(text: str) -> dict[str, float]:
    """Processor time of each stage."""
    found: dict[str, float] = {}

    def timed(stage: str, run: Callable[[], Any]) -> Any:
        start = time.process_time()
        result = run()
        found[stage] = time.process_time() - start
        return result

    prepared.cache_clear()
    module: Module = timed("parse", lambda: parse(text))
    timed("elsewhere", lambda: elsewhere(flow(module, module.entry("k"))))
    other = timed("scheduled", lambda: scheduled(module, "k"))
    if other is not None:
        timed("reordered", lambda: reordered(module, other, "k"))
    made: Spilled | None = timed("spilled", lambda: spilled(text, "k", THREADS, LIMIT, vectors=4))
    if made is not None:
        timed("prove", lambda: prove(module, made.module, "k", prepared(text, "k").made))
        timed("apart", lambda: apart(made.module, "k", THREADS, made.bytes))
    return found


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--most", type=int, default=20000, help="instructions")
    parser.add_argument("--json")
    options = parser.parse_args()
    rows = []
    for shape in SHAPES:
        few, many = (seconds(kernel(shape, n)) for n in (options.most // 10, options.most))
        rows += [[shape, stage, few[stage], many[stage], many[stage] / few[stage]] for stage in few]
    show(
        f"Seconds for {options.most // 10} and {options.most} instructions",
        ["shape", "stage", "few", "many", "times"],
        rows,
    )
    save(options.json, "growth", {"most": options.most, "rows": rows})


if __name__ == "__main__":
    main()
