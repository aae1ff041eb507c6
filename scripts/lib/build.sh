# shellcheck shell=bash
# Build out of the tree, install under the state folder.

build_is_done() { [ -z "$REBUILD" ] && [ -e "$STATE/root/.installed" ]; }

# sources_are_newer: has something changed since the installation?
sources_are_newer() {
    [ -e "$STATE/root/.installed" ] && [ -n "$(find "$ROOT/fcgi-apps" "$ROOT/configure.ac" \
        "$ROOT/Makefile.am" "$ROOT/sql" -newer "$STATE/root/.installed" -type f -print -quit)" ]
}

build_compile() {
    if [ ! -e "$ROOT/configure" ] || [ ! -e "$ROOT/Makefile.in" ]; then
        (cd "$ROOT" && autoreconf -i)
    fi
    mkdir -p "$BUILD"
    cd "$BUILD" || return
    # Other choices for configure, or a configure that was interrupted: begin again.
    local wish="--prefix=$STATE/root $CONFIGURE"
    if [ ! -e Makefile ] || [ "$wish" != "$(cat .configured 2>/dev/null)" ]; then
        rm -f .configured
        # shellcheck disable=SC2086
        "$ROOT/configure" -q $wish
        printf '%s' "$wish" >.configured
    fi
    make -s -j"$(nproc)"
}

# Installed beside. The first time it is put into place at once; later when it has been looked at
# (deploy.sh).
build_all() {
    build_compile
    rm -rf "$STATE/stage"
    make -s -C "$BUILD" install DESTDIR="$STATE/stage" MAKEFLAGS=
    if [ ! -e "$STATE/root/.installed" ]; then deploy_switch; fi
}

# program NAME: path of an executable, of the build that waits to be put into place when there is one;
# false when it was not built.
program() {
    local where=$STATE/root folder
    if is_staged; then where=$STATE/stage$STATE/root; fi
    for folder in libexec/qifu bin sbin; do
        if [ -x "$where/$folder/$1" ]; then
            printf '%s' "$where/$folder/$1"
            return 0
        fi
    done
    return 1
}
