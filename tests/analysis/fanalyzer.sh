#!/usr/bin/env bash
# gcc's analyzer: leaks, double frees, descriptors, along the paths of a function. usage: fanalyzer.sh FOLDER
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
# shellcheck source=tests/analysis/flags
. "$here/flags"
cd "$1"
folder=$PWD
find . -name '*.c' -printf '%P\0' | sort -z |
    xargs -0 -P "$(nproc)" -I{} gcc "${analysis_flags[@]}" -O2 -fanalyzer -fdiagnostics-plain-output \
        -S -o /dev/null "$folder/{}" 2>&1 |
    sed -n "s|^$folder/\([^:]*\):\([0-9]*\):[0-9]*: warning: \(.*\) \[\(CWE-[0-9]*\] \[\)\{0,1\}-W\(analyzer[^]]*\)\]\$|\1:\2: \5: \3|p"
