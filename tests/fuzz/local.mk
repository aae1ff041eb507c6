# Nothing for make: the script run builds the targets with clang, because libFuzzer needs it.
