"""What a launch of PTX holds while it runs: lanes, memory of blocks, barriers, calls, and what is checked of them."""
