"""IR to IR passes, one file each: `run(fn) -> bool` mutates the function in place and tells whether it did."""
