"""Register budgets of PTX kernels: pressure, spills to shared memory, schedules, candidates that ptxas is asked about.

Needs `codegen.ptx` and `regalloc`. Invariant: a rewritten function computes what it did; nothing here claims physical
registers, which ptxas gives out.
"""
