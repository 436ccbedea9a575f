"""Encodings of AMDGCN that are no memory instructions: vector, scalar, control flow, lanes crossing."""
