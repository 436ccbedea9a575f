"""From PTX text to Python functions over arrays of lanes."""
