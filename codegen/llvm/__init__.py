"""AMDGCN through LLVM: lowering of the IR, the child process that LLVM runs in, its messages, the code object."""
