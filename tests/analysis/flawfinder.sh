#!/usr/bin/env bash
# Calls that flawfinder ranks 4 or 5. Left out: the list of banned calls, which names them, and
# __attribute__((format(...))), which makes the compiler look at the formats.
# usage: flawfinder.sh FOLDER
set -euo pipefail
cd "$1"
flawfinder --quiet --dataonly --singleline --minlevel=4 --columns --followdotdir . |
    sed -n 's/^\.\/\([^:]*\):\([0-9]*\):[0-9]*: *\[[45]\] *(\([a-z]*\)) *\([a-z_0-9]*\):.*/\1:\2: \3: \4/p' |
    while IFS=: read -r file line rest; do
        case $(sed -n "${line}p" "$file") in
        *'__attribute__((format('* | '#pragma GCC poison'*) ;;
        *) printf '%s:%s:%s\n' "$file" "$line" "$rest" ;;
        esac
    done
