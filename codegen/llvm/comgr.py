"""AMD's code object manager as a linker, in a process of its own: what an lld would be asked for, `libamd_comgr` does.

Needs `libamd_comgr.so` of a ROCm that has no lld beside it, and the standard library (it is started as a
file). Takes the library, then what `ld.lld` takes: `LIBRARY -shared --no-undefined GIVEN -o MADE`, or
`LIBRARY --version`; and the name of the chip in AMD_ISA. Ends with status 1 where the library refuses.
"""

from __future__ import annotations

import ctypes
import os
import sys
from pathlib import Path

_RELOCATABLE, _EXECUTABLE = 7, 8  # kinds of data
_LINK = {False: 9, True: 7}  # the action, before version 3 and since


class Handle(ctypes.Structure):
    """Any of the library's handles: one word, passed by value."""

    _fields_ = (("handle", ctypes.c_uint64),)


def main(library: str, *arguments: str) -> int:
    """The exit status."""
    comgr = ctypes.CDLL(library)
    major, minor = ctypes.c_size_t(), ctypes.c_size_t()
    comgr.amd_comgr_get_version(ctypes.byref(major), ctypes.byref(minor))
    if arguments == ("--version",):
        print(f"comgr {major.value}.{minor.value} ({library})")
        return 0
    given, _, made = arguments[-3:]
    try:
        Path(made).write_bytes(_link(comgr, Path(given).read_bytes(), _LINK[major.value >= 3]))
    except RuntimeError as error:
        print(error, file=sys.stderr)
        return 1
    return 0


def _link(comgr: ctypes.CDLL, relocatable: bytes, action: int) -> bytes:
    data, given, made, info, linked = (Handle() for _ in range(5))
    ref = ctypes.byref

    def do(name: str, *arguments: object) -> None:
        status = getattr(comgr, f"amd_comgr_{name}")(*arguments)
        if status:
            raise RuntimeError(f"amd_comgr_{name} answered {status}")

    do("create_data", _RELOCATABLE, ref(data))
    do("set_data", data, ctypes.c_size_t(len(relocatable)), relocatable)
    do("set_data_name", data, b"kernel.o")
    do("create_data_set", ref(given))
    do("data_set_add", given, data)
    do("create_data_set", ref(made))
    do("create_action_info", ref(info))
    do("action_info_set_isa_name", info, os.environ["AMD_ISA"].encode())
    options = (ctypes.c_char_p * 1)(b"--no-undefined")
    do("action_info_set_option_list", info, options, ctypes.c_size_t(1))
    do("do_action", action, info, given, made)
    do("action_data_get_data", made, _EXECUTABLE, ctypes.c_size_t(0), ref(linked))
    size = ctypes.c_size_t()
    do("get_data", linked, ref(size), None)
    buffer = ctypes.create_string_buffer(size.value)
    do("get_data", linked, ref(size), buffer)
    return buffer.raw


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
