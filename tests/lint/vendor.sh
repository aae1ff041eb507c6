#!/bin/sh
# The browser libraries below cs-templates/static/vendor are what their makers published: every file is in
# SHA256SUMS and has that sum. Exit 1 when one is not.
set -u
here=$(cd "$(dirname "$0")" && pwd)
cd "$here/../../${1:-cs-templates/static/vendor}" || exit 2
bad=0
sha256sum --quiet -c SHA256SUMS || bad=1
missing=$(find . -type f ! -name README ! -name SHA256SUMS | while read -r file; do
    grep -qF "  $file" SHA256SUMS || echo "not in SHA256SUMS: $file"
done)
[ -z "$missing" ] || { echo "$missing"; bad=1; }
exit $bad
