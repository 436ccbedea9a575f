"""Registers: how many a kernel may have, and what that makes of the machine.

Needs `isa`. Invariant: nothing here knows an intermediate representation.
"""
