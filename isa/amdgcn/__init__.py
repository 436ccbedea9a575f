"""Facts about AMD's machines: targets, intrinsics, instructions of the assembly text."""
