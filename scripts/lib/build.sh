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

# Installed beside, then moved into place file by file: a program that is being started finds the
# old one or the new one, never half of one.
build_install() {
    local stage=$STATE/stage file
    rm -rf "$stage"
    make -s -C "$BUILD" install DESTDIR="$stage" MAKEFLAGS=
    (cd "$stage$STATE/root" && find . -type d -exec mkdir -p "$STATE/root/{}" \;)
    (cd "$stage$STATE/root" && find . -type f -print) | while read -r file; do
        mv -f "$stage$STATE/root/$file" "$STATE/root/$file"
    done
    rm -rf "$stage"
    touch "$STATE/root/.installed"
}

build_all() {
    build_compile
    build_install
}

# program NAME: path of an installed executable; false when it was not built.
program() {
    local folder
    for folder in libexec/qifu bin sbin; do
        if [ -x "$STATE/root/$folder/$1" ]; then
            printf '%s' "$STATE/root/$folder/$1"
            return 0
        fi
    done
    return 1
}
