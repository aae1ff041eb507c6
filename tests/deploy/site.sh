# shellcheck shell=bash
# A site from the installed files alone, in namespaces of its own.
set -u
# shellcheck source=tests/deploy/lib.sh
. "$HERE/lib.sh"
if [ "$(id -u)" -ne 0 ]; then
    printf 'not ok a-site-needs-root-for-its-namespaces: run as root\n'
    exit 1
fi
passes "make-install-into-an-empty-folder" install_into "$WORK/dest" install
unshare -m -n -p -f --kill-child --mount-proc --propagation private bash "$HERE/inside.sh"
