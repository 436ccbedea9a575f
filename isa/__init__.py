"""Facts about machines: scalar types, PTX instruction rows, targets and their limits. Imports nothing of
ours.
"""
