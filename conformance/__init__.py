"""The conformance suite: what a device computes against exact references, for every instruction that the table has.

Needs the instruction table, the PTX parser and a device. Gives, by file: `catalogue` (every case), `plans` (a row
becomes kernels), `reference` (what is right, written apart from the emulator), `execute`, `runner`, `report`.
Invariant: nothing under `reference` or `plans` imports the emulator; a result is right because the manual says so.
"""
