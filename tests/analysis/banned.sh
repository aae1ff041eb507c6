#!/usr/bin/env bash
# Files that lib/core/banned.h does not reach: there a banned call would compile.
# usage: banned.sh FOLDER
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
# shellcheck source=tests/analysis/flags
. "$here/flags"
# The security design's list; banned.h may know more.
for name in strcpy strcat sprintf gets strtok atoi system popen alloca; do
    grep -qE "^#pragma GCC poison.*\\<$name\\>" "$analysis_root/fcgi-apps/lib/core/banned.h" ||
        echo "lib/core/banned.h:1: missing: $name is not banned"
done
# The tree itself: what make noted of each object. Planted sources are no part of it.
if [ -e "$1/lib/core/banned.h" ]; then
    cd "$QIFU_BUILD/fcgi-apps"
    find . -name '*.Po' -exec grep -L 'core/banned\.h' {} + | while read -r note; do
        sed -n '1,/\.c/s|^.*/fcgi-apps/\([^ ]*\.c\).*|\1:1: open: lib/core/banned.h is not included|p' "$note"
    done
    exit 0
fi
cd "$1"
find . -name '*.c' -printf '%P\n' | while read -r file; do
    gcc "${analysis_flags[@]}" -MM "$file" | grep 'core/banned\.h' >/dev/null ||
        echo "$file:1: open: lib/core/banned.h is not included"
done
