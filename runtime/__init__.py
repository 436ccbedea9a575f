"""Kernels that run: compile cache, launch, devices (emulator, CUDA) and the vendor tools they use."""
