"""What both emulators share: memory, faults, accesses, data races, the frame of a launch. No vendor's type is in it."""
