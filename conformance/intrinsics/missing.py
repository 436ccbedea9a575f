"""Why a row of AMD's intrinsics has no case: the one place that says so.

Needs nothing. Gives `reason`. Invariant: a row that a reason is given for is called by no case; a row without case and
without reason is a gap.
"""

from __future__ import annotations

from fnmatch import fnmatchcase
from functools import cache

#: The reason: patterns of names.
_REASONS = """
formatted memory, which belongs to graphics and the emulator refuses: raw.*.format struct.*.format *tbuffer.*
images, which the emulator refuses: image.*
graphics: exp exp.* interp.* lds.direct.load lds.param.load live.mask ps.live pops.* wqm.vote kill init.exec* cs.chain*
graphics: ds.add.gs.reg.rtn ds.sub.gs.reg.rtn s.ttracedata* init.whole.wave
ray tracing, which the emulator refuses: ds.bvh.*
global wave sync needs other waves of the device, and the emulator refuses it: ds.gws.*
transposing loads of global memory, which the emulator refuses: global.load.tr*
ordered by the launch of waves, and the emulator refuses it: global.atomic.ordered.*
it ends or stops the wave, or the kernel: endpgm s.endpgm s.sethalt s.sendmsghalt trap s.trap unreachable dead
its answer comes from the driver: s.sendmsg s.sendmsg.rtn
it changes the mode in which all that follows computes: s.setreg
barriers whose parts only mean something together; `ir:` cases have the block's: s.barrier.* s.get.barrier.state
barriers whose parts only mean something together; `ir:` cases have the block's: s.get.named.barrier.state s.wakeup.barrier
clusters of blocks, which the emulator does not run: cluster.* s.cluster.* s.barrier.cluster*
an address that the runtime chooses: dispatch.ptr queue.ptr implicitarg.ptr kernarg.segment.ptr
a hint or a wait with an operand, and no result: s.prefetch.data s.buffer.prefetch.data s.sleep.var
LLVM's own control flow: if.break
asynchronous copies and loads that watch memory, which the emulator refuses: asyncmark* s.monitor* *.async.* *.monitor.*
registers that come and go at run time: s.alloc.vgpr
"""


@cache
def _patterns() -> tuple[tuple[str, tuple[str, ...]], ...]:
    lines = (line.rpartition(": ") for line in _REASONS.strip().splitlines())
    return tuple((words, tuple(some.split())) for words, _, some in lines)


def reason(name: str) -> str:
    """Why a name has no case; empty where nothing speaks against one."""
    return next((words for words, some in _patterns() if any(fnmatchcase(name, p) for p in some)), "")
