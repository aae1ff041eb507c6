# shellcheck shell=bash
# Words for the tests of an installation. Sourced by run's groups.
set -u

# passes NAME COMMAND...
passes() {
    local name=$1 status=0
    shift
    "$@" >"$WORK/out" 2>&1 || status=$?
    if [ "$status" -eq 0 ]; then printf 'ok %s\n' "$name"; else not_ok "$name" "status $status"; fi
}

# fails NAME COMMAND...: ends with another status than 0.
fails() {
    local name=$1
    shift
    if "$@" >"$WORK/out" 2>&1; then not_ok "$name" "it did not fail"; else printf 'ok %s\n' "$name"; fi
}

# says NAME PATTERN: the last command printed it.
says() {
    if grep -qE -- "$2" "$WORK/out"; then printf 'ok %s\n' "$1"; else not_ok "$1" "no line is $2"; fi
}

# same NAME ONE OTHER
same() {
    if [ "$2" = "$3" ]; then printf 'ok %s\n' "$1"; else not_ok "$1" "\"$2\" is not \"$3\""; fi
}

not_ok() {
    printf 'not ok %s: %s\n' "$1" "$2"
    tail -n 20 "$WORK/out" | sed 's/^/    /'
}

# install_into DESTDIR VERB: as a packager does it.
install_into() {
    env -u MAKEFLAGS make -s -C "$QIFU_BUILD" "$2" DESTDIR="$1" prefix=/usr sysconfdir=/etc localstatedir=/var
}
