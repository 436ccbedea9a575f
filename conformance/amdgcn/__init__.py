"""Conformance of AMD's vector instructions: cases from the rows, references in whole numbers, kernels in assembly text."""
