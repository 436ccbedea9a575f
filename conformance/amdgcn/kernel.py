"""A kernel in assembly text around one instruction: each thread loads its operands, runs it and stores its results.

Needs spelled instructions. Gives `kernel_text`, `module_text`. Invariant: operands and results lie word after word in
one buffer, a word of all threads beside each other; a mask is a word of 0 or 1; the text is what an assembler takes,
waits included.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from ...isa.amdgcn.mnemonics import Row
from ...isa.amdgcn.targets import AmdTarget
from .registry import Setting
from .spelling import Operand, Spelled

#: Threads of a launch: one block.
THREADS = 256
_FILE, _MASK = 1, 7  # v1: where the thread's words are; v7: a mask as a word


@dataclass(frozen=True, slots=True)
class Kernel:
    """An instruction with its setting on a chip."""

    name: str
    row: Row
    setting: Setting
    spelled: Spelled


def words(operand: Operand) -> int:
    """Words of memory that an operand takes."""
    return max(operand.count, 1) if operand.first != -2 else 0


def _next_generation(target: AmdTarget) -> bool:
    return target.family in ("rdna4", "gfx1250")


def _wait(target: AmdTarget, loads: bool) -> str:
    if _next_generation(target):
        return "s_wait_loadcnt 0x0" if loads else "s_wait_kmcnt 0x0"
    return "s_waitcnt vmcnt(0)" if loads else "s_waitcnt lgkmcnt(0)"


class _Body:
    """The instructions of a kernel, and where in memory it is."""

    def __init__(self, target: AmdTarget) -> None:
        self.target = target
        new = target.family in ("rdna3", "rdna4", "gfx1250")
        self.load = "global_load_b32" if new else "global_load_dword"
        self.store = "global_store_b32" if new else "global_store_dword"
        self.vcc = "vcc" if target.warp_size == 64 else "vcc_lo"
        self.exec = "exec" if target.warp_size == 64 else "exec_lo"
        self.move = "s_mov_b64" if target.warp_size == 64 else "s_mov_b32"
        base = "s_load_b64" if new else "s_load_dwordx2"
        self.lines = [
            f"{base} s[4:5], s[0:1], 0x0",
            "v_and_b32_e32 v1, 0x3ff, v0",
            "v_lshlrev_b32_e32 v1, 2, v1",
            _wait(target, False),
        ]

    def on(self) -> None:
        """To the next word of all threads."""
        self.lines += [f"s_add_u32 s4, s4, {4 * THREADS:#x}", "s_addc_u32 s5, s5, 0"]

    def fetch(self, register: str) -> None:
        self.lines.append(f"{self.load} {register}, v{_FILE}, s[4:5]")
        self.on()

    def keep(self, register: str) -> None:
        self.lines.append(f"{self.store} v{_FILE}, {register}, s[4:5]")
        self.on()


def kernel_text(kernel: Kernel, target: AmdTarget) -> list[str]:
    """The instructions."""
    body, spelled = _Body(target), kernel.spelled
    masks = []
    accumulates = kernel.row.name in ("v_accvgpr_read_b32", "v_accvgpr_mov_b32")
    for operand in spelled.sources:
        if operand.kind == "mask":
            body.fetch(f"v{_MASK}")
            masks.append(operand)
        elif operand.kind.startswith("s:"):
            body.fetch("v6")
        elif operand.first >= 0:
            for i in range(operand.count):
                body.fetch(f"v{operand.first + i}")
    body.lines.append(_wait(target, True))
    for operand in spelled.sources:
        if operand.kind.startswith("s:"):
            body.lines.append(f"v_readfirstlane_b32 s{operand.first}, v6")
        if accumulates and operand.first >= 0:
            body.lines.append(f"v_accvgpr_write_b32 a{operand.first}, v{operand.first}")
    if masks:
        body.lines.append(f"v_cmp_ne_u32_e32 {body.vcc}, 0, v{_MASK}")
    body.lines += ["s_nop 7", spelled.text, "s_nop 15", "s_nop 15"]
    _results(body, kernel)
    return [*body.lines, "s_endpgm"]


def _results(body: _Body, kernel: Kernel) -> None:
    if kernel.row.name.startswith("v_cmpx"):
        body.lines += [f"{body.move} {body.vcc}, {body.exec}", f"{body.move} {body.exec}, -1"]
    for operand in kernel.spelled.results:
        if operand.kind == "mask":
            body.lines.append(f"v_cndmask_b32_e64 v{_MASK}, 0, 1, {body.vcc}")
            body.keep(f"v{_MASK}")
        elif operand.kind.startswith("s:"):
            body.lines.append(f"v_mov_b32_e32 v6, s{operand.first}")
            body.keep("v6")
        else:
            for i in range(operand.count):
                if kernel.row.name in ("v_accvgpr_write_b32", "v_accvgpr_mov_b32"):
                    body.lines.append(f"v_accvgpr_read_b32 v{operand.first + i}, a{operand.first + i}")
                body.keep(f"v{operand.first + i}")


def _descriptor(kernel: Kernel, target: AmdTarget) -> list[str]:
    s = kernel.setting
    lines = [
        f".amdhsa_kernel {kernel.name}",
        ".amdhsa_kernarg_size 8",
        ".amdhsa_user_sgpr_count 2",
        ".amdhsa_user_sgpr_kernarg_segment_ptr 1",
        ".amdhsa_next_free_vgpr 192",
        ".amdhsa_next_free_sgpr 32",
        f".amdhsa_float_round_mode_32 {s.round_f32}",
        f".amdhsa_float_round_mode_16_64 {s.round_f16_f64}",
        f".amdhsa_float_denorm_mode_32 {s.denorm_f32}",
        f".amdhsa_float_denorm_mode_16_64 {s.denorm_f16_f64}",
    ]
    if target.family == "cdna":
        lines.append(".amdhsa_accum_offset 96")
    if len(target.wave_sizes) > 1 or target.family == "gfx1250":
        lines.append(f".amdhsa_wavefront_size32 {int(target.warp_size == 32)}")
    if not _next_generation(target):
        lines.append(f".amdhsa_ieee_mode {int(s.ieee)}")
    return [*lines, ".end_amdhsa_kernel"]


def _metadata(kernel: Kernel, target: AmdTarget) -> list[str]:
    agprs = [f"    .agpr_count:     {96 if target.family == 'cdna' else 0}"]
    return [
        "  - .args:",
        "      - .address_space:  global",
        "        .name:           words",
        "        .offset:         0",
        "        .size:           8",
        "        .value_kind:     global_buffer",
        *agprs,
        "    .group_segment_fixed_size: 0",
        "    .kernarg_segment_align: 8",
        "    .kernarg_segment_size: 8",
        f"    .max_flat_workgroup_size: {THREADS}",
        f"    .name:           {kernel.name}",
        "    .private_segment_fixed_size: 0",
        "    .sgpr_count:     32",
        f"    .symbol:         {kernel.name}.kd",
        "    .vgpr_count:     192",
        f"    .wavefront_size: {target.warp_size}",
    ]


def module_text(kernels: Sequence[Kernel], target: AmdTarget) -> str:
    """A module of many kernels."""
    chip = f'"amdgcn-amd-amdhsa--{target.chip}"'
    lines = [f"\t.amdgcn_target {chip}", "\t.amdhsa_code_object_version 6"]
    for k in kernels:
        lines += [
            "\t.text",
            f"\t.globl\t{k.name}",
            "\t.p2align\t8",
            f"\t.type\t{k.name},@function",
            f"{k.name}:",
        ]
        lines += [f"\t{line}" for line in kernel_text(k, target)]
        lines += ['\t.section\t.rodata,"a",@progbits', "\t.p2align\t6, 0x0"]
        lines += [f"\t{line}" for line in _descriptor(k, target)]
    lines += ["\t.text", "\t.amdgpu_metadata", "---", "amdhsa.kernels:"]
    for k in kernels:
        lines += _metadata(k, target)
    lines += [
        f"amdhsa.target:   {chip[1:-1]}",
        "amdhsa.version:",
        "  - 1",
        "  - 2",
        "...",
        "",
        "\t.end_amdgpu_metadata",
    ]
    return "\n".join(lines) + "\n"
