"""Warpwright: GPU kernels at thread, warp and instruction level in Python, for PTX and the emulator. Public names only."""

from .dsl import *  # noqa: F403
