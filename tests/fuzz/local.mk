# Programs of tests/fuzz; see its run script.
