#!/usr/bin/env bash
# usage: cppcheck.sh FOLDER
# Left out: missingInclude (headers of libraries are not read) and varFuncNullUB (NULL at the end of a list
# of arguments: POSIX, unlike C, makes it a pointer).
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
# shellcheck source=tests/analysis/flags
. "$here/flags"
cd "$1"
cppcheck --quiet -j "$(nproc)" --enable=warning,portability,performance --inconclusive --std=c11 \
    -D_GNU_SOURCE "-DQF_LIBEXECDIR=\"/\"" "-DQF_DATADIR=\"/\"" "-DQF_SYSCONFDIR=\"/\"" \
    -I "$analysis_root/fcgi-apps" -I "$QIFU_BUILD/fcgi-apps" --suppress=missingInclude \
    --suppress=varFuncNullUB --template='{file}:{line}: {id}: {message}' . 2>&1 | sed 's/^\.\///'
