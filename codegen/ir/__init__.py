"""The SSA intermediate representation: core data, op rows, text form, verifier."""
