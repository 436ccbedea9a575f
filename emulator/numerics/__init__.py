"""Numbers of both emulators: floating-point formats, rounding, fused multiply-add, sums of products."""
