"""What ptxas says with `-v`, as data.

Needs its messages. Gives `read_resources(text)`: kernel -> `Resources`.
"""

from __future__ import annotations

import re
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Resources:
    """What one kernel takes. Sizes in bytes; `registers` a thread; `stack` with that of the functions it
    calls.
    """

    registers: int
    shared: int
    stack: int
    spill_stores: int
    spill_loads: int
    barriers: int
    const: int
    local: int = 0


_ENTRY = re.compile(r"Compiling entry function '([^']+)'")
_PROPERTIES = re.compile(r"Function properties for '?([^\s']+)'?")
_FRAME = re.compile(r"(\d+) bytes stack frame, (\d+) bytes spill stores, (\d+) bytes spill loads")
_USED = re.compile(r"Used (\d+) registers")
_NUMBERS = {
    "barriers": re.compile(r"used (\d+) barriers"),
    "shared": re.compile(r"(\d+) bytes smem"),
    "local": re.compile(r"(\d+) bytes lmem"),
    "cumulative": re.compile(r"(\d+) bytes cumulative stack size"),
}
_CONST = re.compile(r"(\d+) bytes cmem\[\d+\]")


def read_resources(text: str) -> dict[str, Resources]:
    """Kernels in the order in which ptxas compiled them; device functions' own lines are left out."""
    found: dict[str, Resources] = {}
    frames: dict[str, tuple[int, int, int]] = {}
    entry = function = ""
    for line in text.splitlines():
        if m := _ENTRY.search(line):
            entry = function = m[1]
        elif m := _PROPERTIES.search(line):
            function = m[1]
        elif m := _FRAME.search(line):
            frames[function] = (int(m[1]), int(m[2]), int(m[3]))
        elif (m := _USED.search(line)) and function == entry:
            found[entry] = _used(int(m[1]), line, frames.get(entry, (0, 0, 0)))
    return found


def _used(registers: int, line: str, frame: tuple[int, int, int]) -> Resources:
    numbers = {name: int(m[1]) if (m := pattern.search(line)) else 0 for name, pattern in _NUMBERS.items()}
    return Resources(
        registers=registers,
        shared=numbers["shared"],
        stack=max(frame[0], numbers["cumulative"]),
        spill_stores=frame[1],
        spill_loads=frame[2],
        barriers=numbers["barriers"],
        const=sum(map(int, _CONST.findall(line))),
        local=numbers["local"],
    )
