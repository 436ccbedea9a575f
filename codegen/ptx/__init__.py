"""PTX: the machine module, its printer and parser, selection from IR, versioning, and the assembler."""
