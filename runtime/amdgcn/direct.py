"""Loads that put memory straight into local memory, and those that transpose on the way.

Needs addresses. Gives `bind_direct`, `bind_transposed`.
"""

from __future__ import annotations

from .model import Context, Op, Refused, Step


def bind_direct(ctx: Context, op: Op) -> Step:
    """`global_load_lds_...`."""
    raise Refused("it has no semantics yet")


def bind_transposed(ctx: Context, op: Op) -> Step:
    """`ds_read_..._tr_...`."""
    raise Refused("it has no semantics yet")
