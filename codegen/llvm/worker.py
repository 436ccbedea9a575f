"""The child that LLVM runs in: reads a job, answers, waits for the next, until its input ends.

Needs llvmlite and the standard library only (it is started as a file, so that nothing of ours is imported).
Gives answers to jobs over pipes, each a pickle behind eight bytes of length. Invariant: what LLVM prints goes
to the error output and never into an answer; every emit has a module that was parsed for it, since emitting
changes a module.
"""

from __future__ import annotations

import os
import pickle
import resource
import signal
import struct
import sys
import threading
from typing import Any, BinaryIO

TRIPLE = "amdgcn-amd-amdhsa"
STACK = 512 << 20


def main() -> None:
    """Serve until the input ends."""
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))  # LLVM's own way to stop is abort(): no core files
    jobs, answers = os.fdopen(os.dup(0), "rb"), os.fdopen(os.dup(1), "wb")
    nothing = os.open(os.devnull, os.O_RDWR)
    os.dup2(nothing, 0)
    os.dup2(2, 1)
    sys.path[:] = receive(jobs)
    import llvmlite.binding as llvm

    llvm.initialize_all_targets()
    llvm.initialize_all_asmprinters()
    send(answers, ("ready", ".".join(map(str, llvm.llvm_version_info))))
    while (job := receive(jobs)) is not None:
        answer: tuple[str, Any]
        # Ends the process in the middle of LLVM, where nobody is left to do it: seconds of the processor.
        signal.setitimer(signal.ITIMER_PROF, job["seconds"])
        try:
            answer = ("done", work(llvm, job))
        except RuntimeError as error:  # LLVM's parser and verifier
            answer = ("refused", str(error))
        except Exception as error:  # a mistake of ours is told, not hidden behind a dead child
            answer = ("refused", f"{type(error).__name__}: {error}")
        signal.setitimer(signal.ITIMER_PROF, 0)
        send(answers, answer)


def work(llvm: Any, job: dict[str, Any]) -> dict[str, Any]:
    """Optimise a module once, then emit what is wanted of it, each from a module read back from the same bitcode."""
    for option in job.get("options", ()):
        llvm.set_option("warpwright", option)
    machine = llvm.Target.from_triple(TRIPLE).create_target_machine(
        cpu=job["chip"], features=job["features"], opt=job["opt"], reloc="pic", codemodel="default"
    )
    machine.set_asm_verbosity(job["verbose"])
    context = llvm.create_context()  # the global one would keep every job's types and constants
    module = llvm.parse_assembly(job["text"], context)
    module.triple = TRIPLE
    module.data_layout = str(machine.target_data)
    module.verify()
    tuning = llvm.create_pipeline_tuning_options(speed_level=job["opt"])
    tuning.slp_vectorization = tuning.loop_vectorization = job["opt"] > 1  # as clang does
    builder = llvm.create_pass_builder(machine, tuning)
    builder.getModulePassManager().run(module, builder)
    found: dict[str, Any] = {}
    if "llvm" in job["emit"]:
        found["llvm"] = str(module)
    code = module.as_bitcode()
    if "asm" in job["emit"]:
        found["asm"] = machine.emit_assembly(llvm.parse_bitcode(code, context))
    if "object" in job["emit"]:
        found["object"] = machine.emit_object(llvm.parse_bitcode(code, context))
    return found


def send(stream: BinaryIO, value: Any) -> None:
    """Write one message."""
    data = pickle.dumps(value)
    stream.write(struct.pack("<Q", len(data)) + data)
    stream.flush()


def receive(stream: BinaryIO) -> Any:
    """Read one message; None where the input has ended."""
    head = stream.read(8)
    if len(head) < 8:
        return None
    return pickle.loads(stream.read(struct.unpack("<Q", head)[0]))


if __name__ == "__main__":
    # LLVM recurses along chains of instructions; the main thread's 8 MB are too few for a large kernel.
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl-C is the parent's to answer
    threading.stack_size(STACK)
    try:
        threading.Thread(target=main).start()
    except RuntimeError:  # less memory than that may be had
        main()
