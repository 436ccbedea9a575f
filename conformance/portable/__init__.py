"""Conformance of the portable operations: kernels made as IR, for any target, held against the references of PTX.

Needs `codegen`, the references of the suite. Gives, by its files: `kernel` (a case's IR), `cases` (all of them by
name), `execute` (batches on an AMD device). Invariant: what an operation has to give is the answer of the reference that
judges the PTX instruction of the same meaning; only what PTX lacks (wavefronts of 64 lanes) has one of its own.
"""
