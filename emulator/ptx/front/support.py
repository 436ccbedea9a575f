"""What the emulator executes exactly, what approximately and within which bound, and what it refuses.

Needs the instruction table, whose rows say so. Gives `support`: dotted mnemonic -> `Status`. Invariant: a form whose
base has no semantics is refused whatever its row says; a test holds every row against what happens.
"""

from __future__ import annotations

from ....isa.ptx import Status, match
from .model import SEMANTICS


def support(mnemonic: str) -> Status:
    """How an instruction such as `ex2.approx.ftz.f32` is executed; `NoMatch` where there is no such instruction."""
    status = match(mnemonic).status
    if mnemonic.partition(".")[0] not in SEMANTICS and status.level != "refused":
        return Status("refused", "not executed yet")
    return status
