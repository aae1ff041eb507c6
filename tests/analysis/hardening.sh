#!/usr/bin/env bash
# What the compiler and the linker were told, read from the programs that were built: position-independent,
# relocations read-only and at once, no executable stack or writable code, no search path, checked calls,
# guarded stack, the processor's guards of jumps and returns.
# usage: hardening.sh FOLDER    FOLDER is the fcgi-apps of the tree, whose programs lie in QIFU_BUILD, or
#                               one of sources, each a program that it builds as its first line says
set -euo pipefail
work=$(mktemp -d "${TMPDIR:-/tmp}/qifu-hardening.XXXXXX")
trap 'rm -rf "$work"' EXIT

say() { printf '%s:1: %s: %s\n' "$1" "$2" "$3"; }

# looked NAME PROGRAM
looked() {
    local name=$1 headers dynamic symbols code
    headers=$(readelf -Wl "$2") dynamic=$(readelf -Wd "$2")
    symbols=$(readelf -W --dyn-syms "$2")
    [[ $dynamic == *FLAGS_1*PIE* ]] || say "$name" pie "is not position-independent"
    [[ $headers == *GNU_RELRO* ]] || say "$name" relro "relocations stay writable"
    [[ $dynamic == *BIND_NOW* || $dynamic == *FLAGS_1*NOW* ]] || say "$name" now "symbols are bound late"
    grep -q 'GNU_STACK.* RW  *0x' <<<"$headers" || say "$name" stack "the stack is executable"
    ! grep -q 'LOAD.* RWE ' <<<"$headers" || say "$name" wx "code is writable"
    ! grep -qE 'RPATH|RUNPATH' <<<"$dynamic" || say "$name" path "looks for libraries in a folder of its own"
    [[ $symbols == *__stack_chk_fail* ]] || say "$name" guard "the stack is not guarded"
    # qf-picture calls nothing that could be checked.
    [ "$name" = qf-picture ] || grep -qE '__(v?f?printf|v?snprintf|mem[a-z]*|str[a-z]*|read|f?gets|fread)_chk' <<<"$symbols" ||
        say "$name" fortify "calls are not checked"
    # Debian's start files carry no note of it, so the whole program has none: the code itself is asked.
    code=$(objdump -d --no-show-raw-insn --disassemble=main "$2")
    [[ $code == *endbr64* ]] || say "$name" cet "jumps and returns are not guarded"
}

if [ -e "$1/lib/core/banned.h" ]; then
    if grep -qE '^HARDEN_CFLAGS = .*(--coverage|-fsanitize)' "$QIFU_BUILD/Makefile"; then exit 0; fi
    count=0
    for program in "$QIFU_BUILD"/*; do
        if ! [ -f "$program" ] || [ "$(head -c 4 "$program" | tr -d '\0')" != $'\x7fELF' ]; then continue; fi
        looked "$(basename "$program")" "$program"
        count=$((count + 1))
    done
    [ "$count" -gt 4 ]
    exit 0
fi
for source in "$1"/*.c; do
    read -ra flags < <(sed -n '1s/^\/\* flags: \(.*\) \*\/$/\1/p' "$source")
    gcc "${flags[@]}" -o "$work/program" "$source"
    looked "$(basename "$source")" "$work/program"
done
