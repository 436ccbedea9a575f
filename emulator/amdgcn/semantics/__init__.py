"""What the mnemonics of AMDGCN mean: one function each, by the name of the row."""
