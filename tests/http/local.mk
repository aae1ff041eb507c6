# Programs of tests/http; see its run script.
