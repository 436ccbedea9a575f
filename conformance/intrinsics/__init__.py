"""Conformance of AMD's intrinsics: a case for every row and chip, made through the language's `amdgcn` namespace.

Needs the rows, portable kernels, the references of mnemonics. Gives, by its files: `values` (what a thread computes from
its own operands), `lanes` (what moves between lanes), `matrix` (products), `buffers` (memory behind a resource),
`memory` (other memory behind operands), `whole` (lanes that are off, identities), `smoke` (what
must run, whatever comes out), `missing` (why the others have no case).
"""
