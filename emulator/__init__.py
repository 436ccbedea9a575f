"""The emulators: PTX text and AMDGCN text run on the CPU, all threads of many blocks at once, and checked."""
