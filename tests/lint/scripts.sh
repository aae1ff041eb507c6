#!/bin/sh
# Every shell script of the project through shellcheck; exit 1 when it has something to say.
set -u
cd "$(dirname "$0")/../.." || exit 2
# Files without a suffix are scripts when they say so.
list=$(find scripts tests .ci -path '*/node_modules' -prune -o -type f \
    -exec grep -lE '^#!(/bin/sh|/usr/bin/env bash|/bin/bash)' {} + | sort)
# shellcheck disable=SC2086
shellcheck -x $list || exit 1
echo "scripts: nothing to say about $(echo "$list" | wc -l) files"
