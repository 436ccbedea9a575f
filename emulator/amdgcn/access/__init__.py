"""Memory instructions of AMDGCN: vector, scalar and local memory, buffers, atomics."""
