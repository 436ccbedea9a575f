"""What a launch of AMDGCN holds while it runs: waves, registers, barriers, waits, and what is checked of them."""
