"""LLVM in its child process: it may crash, hang or be killed; the process lives, says why, and compiles the next module."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import textwrap
import threading
from pathlib import Path

import pytest

import warpwright as ww
from warpwright.codegen.diagnostics import CompileError, Diagnostic
from warpwright.codegen.llvm import process
from warpwright.codegen.llvm.assemble import Assembled, assemble, compile_ir, optimise
from warpwright.codegen.llvm.resources import read_arguments, read_resources
from warpwright.isa.amdgcn.targets import TARGETS

from .modules import FILE, KERNEL_LINE, LINE, LINKED, permlane, saxpy

GFX942 = TARGETS["gfx942"]


def compiled(text: str = "", target: str = "gfx942", opt: int = 3) -> Assembled:
    return assemble(text or saxpy(), TARGETS[target], opt)


def refused(text: str, target: str = "gfx942") -> Diagnostic:
    """What is said of a module; and after it the same process compiles the next one."""
    with pytest.raises(CompileError) as error:
        compiled(text, target)
    assert compiled().asm
    return error.value.diagnostics[0]


def child() -> int:
    compiled()
    assert process._child is not None
    return process._child.process.pid


@pytest.mark.parametrize("name", TARGETS)
def test_every_target_compiles(name: str) -> None:
    done = compiled(target=name)
    kernel = done.resources["saxpy"]
    assert f'"amdgcn-amd-amdhsa--{TARGETS[name].chip}"' in done.asm
    assert kernel.wave == TARGETS[name].warp_size
    assert kernel.waves == TARGETS[name].waves_per_simd
    assert (kernel.kernarg, kernel.threads, kernel.lds, kernel.scratch) == (24, 256, 0, 0)
    arguments = read_arguments(done.relocatable)["saxpy"]
    assert [(a.name, a.offset, a.size) for a in arguments] == [
        ("n", 0, 4),
        ("a", 4, 4),
        ("x", 8, 8),
        ("y", 16, 8),
    ]


@pytest.mark.parametrize("name", ["functions", "two kernels"])
def test_text_and_object_say_the_same_resources(name: str) -> None:
    for target in (TARGETS[n] for n in ("gfx906", "gfx942", "gfx1100:wave64", "gfx1250")):
        both = assemble(LINKED[name], target)
        text, code = (assemble(LINKED[name], target, emit=(what,)) for what in ("asm", "object"))
        assert (text.asm, text.relocatable) == (both.asm, b"")
        assert (code.asm, code.relocatable) == ("", both.relocatable)
        assert text.resources == code.resources == both.resources and text.resources


def test_hidden_arguments_that_nothing_uses_are_gone_at_o3() -> None:
    assert compiled().resources["saxpy"].kernarg == 24
    assert compiled(opt=0).resources["saxpy"].kernarg == 24 + 256
    assert "amdgpu-no-hostcall-ptr" in optimise(saxpy(), GFX942)


def test_the_child_is_kept_warm_and_answers_alike() -> None:
    first, pid = compiled(), child()
    again = compiled()
    assert child() == pid
    assert (first.asm, first.relocatable) == (again.asm, again.relocatable)


# crashes ------------------------------------------------------------------------------------------------------------

#: What ends LLVM's process, each in another way: (module, words of the diagnostic, line, how it ended).
CRASHES = {
    "an intrinsic that the chip has not": (
        permlane(), "gfx942 has no instruction for llvm.amdgcn.permlanex16", LINE, "SIGABRT"),
    "a register that no chip has": (
        saxpy(m='%m = call float asm "v_mov_b32 $0, $1", "={v999},v"(float %vx), !dbg !8'),
        "couldn't allocate output register for constraint '{v999}'", LINE, "status 1"),
    "a constraint that is none": (
        saxpy(m='%m = call float asm "v_mov_b32 $0, $1", "=r,f"(float %vx), !dbg !8'),
        "inline assembly has no constraint 'f'", LINE, "status 1"),
    "assembly of a module": (
        'module asm "s_nop 0"\n' + saxpy(), "inline assembly cannot become machine code", KERNEL_LINE, "SIGABRT"),
    "inline assembly": (
        saxpy(m='%m = call float asm "v_mov_b32 $0, $1", "=v,v"(float %vx), !dbg !8'),
        "inline assembly cannot become machine code", LINE, "SIGABRT"),
    "an operation that no chip has": (
        saxpy("declare double @llvm.sin.f64(double)\n", m="""%d = fpext float %vx to double
            %e = call double @llvm.sin.f64(double %d), !dbg !8
            %m = fptrunc double %e to float"""),
        "Cannot select", LINE, "SIGABRT"),
    "a scope that is none": (
        saxpy(m='%m = fmul float %vx, %a\nfence syncscope("galaxy") seq_cst, !dbg !8'),
        "Unsupported atomic synchronization scope", LINE, "status 1"),
    "an immediate that is none": (
        saxpy("declare i32 @llvm.amdgcn.ds.swizzle(i32, i32 immarg)\n",
              m="""%q = call i32 @llvm.amdgcn.ds.swizzle(i32 %t, i32 %n), !dbg !8
            %m = bitcast i32 %q to float"""),
        "immarg operand has non-immediate parameter", LINE, "SIGABRT"),
}  # fmt: skip


@pytest.mark.parametrize("name", CRASHES)
def test_a_crash_is_a_diagnostic_at_the_line(name: str) -> None:
    text, words, line, ending = CRASHES[name]
    before = child()
    said = refused(text)
    assert words in said.message, said.render()
    assert (said.location.file, said.location.line) == (FILE, line), said.render()
    assert said.found is not None and ending in said.found
    assert any("LLVM printed" in note for note in said.notes)
    assert child() != before


def test_a_stack_that_is_not_deep_enough() -> None:
    deep = 3_000_000
    said = refused(saxpy(f"@g = global {'[1 x ' * deep}i32{']' * deep} zeroinitializer\n"))
    assert said.message == "LLVM crashed" and said.found is not None and "SIGSEGV" in said.found
    assert said.location.line == KERNEL_LINE


def test_what_the_parser_and_the_verifier_refuse() -> None:
    before = child()
    said = refused(saxpy(m="%m = fmul float %vz, %a, !dbg !8"))
    assert child() == before, "a refusal costs no process"
    assert "use of undefined value '%vz'" in said.message
    assert (said.location.file, said.location.line, said.location.col) == (FILE, LINE, 5)
    assert "%m = fmul float %vz, %a" in said.notes[0]
    said = refused(saxpy(z="%early = fadd float %m, 1.0, !dbg !8\n%z = zext i32 %t to i64"))
    assert "Instruction does not dominate all uses!" in said.message
    assert (said.location.file, said.location.line) == (FILE, LINE), said.render()


def test_warnings_and_spills_are_diagnostics() -> None:
    text = saxpy().replace("#0 = {", '#0 = { "amdgpu-waves-per-eu"="99,99"')
    found = compiled(text).diagnostics
    assert [(d.severity, d.location.file, d.location.line) for d in found] == [("warning", FILE, KERNEL_LINE)]
    assert "failed to meet occupancy target" in found[0].message
    many = "\n".join(
        [f"%p{i} = getelementptr float, ptr addrspace(1) %px, i64 {i}" for i in range(64)]
        + [f"%q{i} = load volatile float, ptr addrspace(1) %p{i}" for i in range(64)]
        + [f"store volatile float %q{i}, ptr addrspace(1) %p{i}" for i in reversed(range(64))]
    )
    text = saxpy(vx=many + "\n%vx = load float, ptr addrspace(1) %px")
    done = compiled(text.replace("#0 = {", '#0 = { "amdgpu-num-vgpr"="24"'), "gfx1100")
    kernel = done.resources["saxpy"]
    assert kernel.vgpr_spills > 0 and kernel.scratch > 0 and kernel.vgpr <= 24
    assert [d.message for d in done.diagnostics] == ["saxpy spills registers"]
    assert done.diagnostics[0].location.line == KERNEL_LINE


@ww.kernel
def scaled(x: ww.ptr[ww.f32], y: ww.ptr[ww.f32]):
    i = ww.global_id()
    y[i] = x[i] * 2.0  # the line of the crash below


def test_a_crash_in_a_kernel_of_python_shows_its_line() -> None:
    lines = ww.compile(scaled, target="gfx942").asm["llvm"].splitlines()  # type: ignore[union-attr]
    at = next(i for i, line in enumerate(lines) if line.lstrip().startswith("store float"))
    debug = lines[at].rpartition(", ")[2]
    call = "call i32 @llvm.amdgcn.permlanex16.i32(i32 1, i32 1, i32 0, i32 0, i1 0, i1 0)"
    lines[at:at] = [f"  %bad = {call}, {debug}", "  store volatile i32 %bad, ptr addrspace(1) null"]
    said = refused(
        "\n".join([*lines, "declare i32 @llvm.amdgcn.permlanex16.i32(i32, i32, i32, i32, i1, i1)"])
    )
    shown = said.render()
    assert (
        shown.startswith(f"{__file__}:") and "    y[i] = x[i] * 2.0  # the line of the crash below" in shown
    )
    assert "^" in shown and "gfx942 has no instruction for llvm.amdgcn.permlanex16" in shown


def test_instructions_that_llvm_does_not_tell_apart_are_all_named() -> None:
    second = (
        "%s = fadd float %m, %vy\n"
        "%w = call i32 @llvm.amdgcn.permlanex16.i32(i32 %t, i32 %n, i32 0, i32 0, i1 0, i1 0), !dbg !9\n"
        "store i32 %w, ptr addrspace(1) %px"
    )
    text = permlane().replace(
        "  %s = fadd float %m, %vy", "\n".join(f"  {line}" for line in second.splitlines())
    )
    said = refused(text + "!9 = !DILocation(line: 9, column: 7, scope: !5)\n")
    assert said.location.line == LINE and said.notes[0] == f"it may also be about {FILE}:9:7"


def test_the_line_of_a_helper_names_its_caller() -> None:
    inlined = (
        "!8 = !DILocation(line: 20, column: 2, scope: !5, inlinedAt: !9)\n"
        "!9 = distinct !DILocation(line: 7, column: 5, scope: !5)"
    )
    text = permlane()
    old = next(line for line in text.splitlines() if line.startswith("!8 = "))
    said = refused(text.replace(old, inlined))
    assert said.location.line == 20
    assert said.location.caller is not None and said.location.caller.line == LINE


# processes ----------------------------------------------------------------------------------------------------------


def test_a_child_that_does_not_answer_is_stopped(monkeypatch: pytest.MonkeyPatch) -> None:
    os.kill(child(), signal.SIGSTOP)
    monkeypatch.setattr(process, "LIMIT", 0.2)
    with pytest.raises(CompileError, match=r"no answer after 0\.2 seconds"):
        compiled()
    monkeypatch.undo()
    assert compiled().asm


@pytest.mark.parametrize("value", ["soon", "0", "-1", "1.5"])
def test_a_limit_that_is_none(value: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("WARPWRIGHT_LLVM_SECONDS", value)
    with pytest.raises(CompileError, match="WARPWRIGHT_LLVM_SECONDS is no number of seconds"):
        compiled()
    monkeypatch.setenv("WARPWRIGHT_LLVM_SECONDS", "100")
    assert compiled().asm


def test_a_message_that_nobody_reads_does_not_wait_for_ever(monkeypatch: pytest.MonkeyPatch) -> None:
    os.kill(child(), signal.SIGSTOP)
    monkeypatch.setattr(process, "LIMIT", 0.2)
    with pytest.raises(CompileError, match="no answer"):
        compiled(saxpy() + "; padding\n" * 100_000)  # more than a pipe holds
    monkeypatch.undo()
    assert compiled().asm


def test_a_child_killed_while_idle_is_replaced() -> None:
    assert process._child is not None or child()
    running = process._child
    assert running is not None
    running.process.kill()
    running.process.wait()
    assert compiled().asm


def test_an_interrupt_leaves_no_half_answer(monkeypatch: pytest.MonkeyPatch) -> None:
    child()
    monkeypatch.setattr(process.Child, "_read", lambda *_: (_ for _ in ()).throw(KeyboardInterrupt))
    with pytest.raises(KeyboardInterrupt):
        compiled()
    monkeypatch.undo()
    assert compiled().resources["saxpy"].kernarg == 24


def test_threads_take_turns() -> None:
    modules = [saxpy(m=f"%m = fmul float %vx, {float(i)}") for i in range(8)]
    alone, found = [compiled(m).asm for m in modules], [""] * 8

    def work(i: int) -> None:
        found[i] = compiled(modules[i]).asm

    threads = [threading.Thread(target=work, args=(i,)) for i in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert found == alone


def script(code: str, **options: object) -> str:
    """What a new Python prints that has `compiled` and `process`."""
    head = """
        import os, sys
        from warpwright.codegen.llvm import process
        from warpwright.codegen.llvm.assemble import assemble
        from warpwright.isa.amdgcn.targets import TARGETS
        def compiled():
            done = assemble(open(sys.argv[1]).read(), TARGETS["gfx942"])
            return process._child.process.pid
    """
    text = textwrap.dedent(head) + textwrap.dedent(code)
    done = subprocess.run(
        [sys.executable, "-c", text, *options.pop("arguments", [])],  # type: ignore[misc]
        stdout=subprocess.PIPE, timeout=60, text=True, **options,  # type: ignore[call-overload]
    )  # fmt: skip
    assert done.returncode == 0
    return str(done.stdout)


def gone(pid: int) -> bool:
    try:
        return Path(f"/proc/{pid}/stat").read_text().rsplit(")", 1)[1].split()[0] == "Z"
    except FileNotFoundError:
        return True


def test_forks_have_children_of_their_own_and_nothing_is_left(tmp_path: Path) -> None:
    place = tmp_path / "k.ll"
    place.write_text(saxpy())
    said = script(
        """
        first = compiled()
        if (fork := os.fork()) == 0:
            own = compiled()
            print(own, flush=True)
            os._exit(0 if own != first else 1)
        status = os.waitpid(fork, 0)[1]
        assert status == 0, status
        assert compiled() == first
        print(first)
        """,
        arguments=[str(place)],
    )
    forked, first = map(int, said.split())
    for _ in range(100):
        if gone(forked) and gone(first):
            break
        threading.Event().wait(0.05)
    assert gone(first) and gone(forked)


def test_without_standard_streams(tmp_path: Path) -> None:
    place = tmp_path / "k.ll"
    place.write_text(saxpy())
    said = script(
        """
        for fd in (0, 2):
            os.close(fd)
        a, b = compiled(), compiled()
        print(a == b)
        """,
        arguments=[str(place)],
    )
    assert said.strip() == "True"


@pytest.mark.parametrize("name", TARGETS)
def test_waves_are_those_that_llvm_counts(name: str) -> None:
    """From few registers to all of them: what LLVM says in a comment of its assembly is what is read from the object."""
    target, seen = TARGETS[name], set()
    for live in (1, 60, 200):
        loads = [f"%p{i} = getelementptr float, ptr addrspace(1) %px, i64 {i}" for i in range(live)]
        loads += [f"%q{i} = load volatile float, ptr addrspace(1) %p{i}" for i in range(live)]
        stores = [f"store volatile float %q{i}, ptr addrspace(1) %p{i}" for i in reversed(range(live))]
        text = saxpy(vx="\n".join([*loads, *stores, "%vx = load float, ptr addrspace(1) %px"]))
        text = text.replace('"1,256"', f'"1,{target.warp_size}"')  # so that only registers count
        found = compile_ir(text, target, 3, ("asm", "object"), verbose=True)
        kernel = read_resources(found["object"], target)["saxpy"]
        said = int(found["asm"].partition("; Occupancy: ")[2].split()[0])
        assert kernel.waves == said, (live, kernel)
        seen.add(said)
    assert len(seen) > 1


def test_a_child_without_a_parent_ends(tmp_path: Path) -> None:
    """Idle, when its pipe ends; in the middle of a job, when its own time is over."""
    place = tmp_path / "k.ll"
    place.write_text(saxpy())
    said = script("print(compiled(), flush=True); os._exit(0)", arguments=[str(place)])
    for _ in range(100):
        if gone(int(said)):
            break
        threading.Event().wait(0.05)
    assert gone(int(said))
    code = """
        import pickle, struct
        compiled()
        text = open(sys.argv[1]).read()
        body = "\\n".join(f"  %c{i} = fadd float %{'vx' if not i else f'c{i-1}'}, %a" for i in range(200000))
        text = text.replace("  %m = fmul float %vx, %a", body + "\\n  %m = fmul float %c199999, %a")
        job = {"text": text, "chip": "gfx942", "features": "", "opt": 3, "emit": ("asm",), "verbose": False, "seconds": 1}
        data = pickle.dumps(job)
        print(process._child.process.pid, flush=True)
        os.set_blocking(process._child._jobs, True)
        os.write(process._child._jobs, struct.pack("<Q", len(data)))
        left = memoryview(data)
        while left:
            left = left[os.write(process._child._jobs, left):]
        os._exit(0)
    """
    said = script(code, arguments=[str(place)])
    for _ in range(200):
        if gone(int(said)):
            break
        threading.Event().wait(0.1)
    assert gone(int(said))


def test_a_pass_that_ends_the_process_is_left_out() -> None:
    """LLVM 22 stops at a shift of 64 bits by what came through DPP: compiled again without that pass."""
    text = """
        declare i32 @llvm.amdgcn.update.dpp.i32(i32, i32, i32 immarg, i32 immarg, i32 immarg, i1 immarg)
        define amdgpu_kernel void @k(ptr addrspace(1) %p) {
          %x = load i32, ptr addrspace(1) %p
          %d = call i32 @llvm.amdgcn.update.dpp.i32(i32 %x, i32 %x, i32 362, i32 15, i32 15, i1 true)
          %s = and i32 %d, 63
          %z = zext i32 %s to i64
          %r = shl i64 1, %z
          store i64 %r, ptr addrspace(1) %p
          ret void
        }"""
    job = {"text": text, "chip": "gfx1100", "features": "", "opt": 3, "emit": ("asm",), "verbose": False}
    with pytest.raises(process.Died) as caught:
        process.run(job)
    assert "GCNDPPCombine" in caught.value.said
    made = assemble(text, TARGETS["gfx1100"])
    assert "v_mov_b32_dpp" in made.asm and made.hsaco
