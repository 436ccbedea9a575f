"""One protocol (compile, load, allocate, copy, launch, synchronise, time), one file per kind of device."""
