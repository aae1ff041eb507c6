#!/bin/sh
# The browser libraries below cs-templates/static/vendor are what their makers published: every file is in
# SHA256SUMS and has that sum. Exit 1 when one is not.
set -u
here=$(cd "$(dirname "$0")" && pwd)
cd "$here/../../${1:-cs-templates/static/vendor}" || exit 2
bad=0
sha256sum --quiet -c SHA256SUMS || bad=1
for file in $(find . -type f ! -name README ! -name SHA256SUMS); do
    grep -qF "  $file" SHA256SUMS || { echo "not in SHA256SUMS: $file"; bad=1; }
done
exit $bad
