"""The emulator for AMD: runs AMDGCN assembly text on the CPU, all lanes of many waves at once, and checks what they do."""
