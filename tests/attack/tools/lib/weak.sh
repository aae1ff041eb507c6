# shellcheck shell=bash
# The weakened platform: a copy of the tree with holes in it, built and started beside the real one.

# address_of STATE: of the platform that was made there.
address_of() {
    local port
    port=$(sed -n 's/^ *listen 127.0.0.1:\([0-9]*\).*/\1/p' "$1/nginx/nginx.conf" | head -n 1)
    printf 'http://127.0.0.1:%s' "$port"
}

weak_open() {
    if [ -n "${QIFU_WEAK:-}" ]; then
        mkdir -p "$QIFU_WEAK"
        weak=$(cd "$QIFU_WEAK" && pwd)
    else
        weak=$(mktemp -d "${TMPDIR:-/tmp}/qifu-weak.XXXXXX")
        # The workers run as another user and read templates and programs in it.
        chmod 755 "$weak"
    fi
    WEAK_STATE=$weak/state WEAK_BUILD=$weak/build WEAK_URL=
}

weak_close() {
    if [ -n "${QIFU_WEAK:-}" ]; then return 0; fi
    "$root/scripts/down" --state "$WEAK_STATE" --purge >/dev/null 2>&1
    rm -rf "$weak"
}

# weak_tree: the tree without what was made in it, with every hole; a patch that no longer applies is
# a failure.
weak_tree() {
    local patch
    rm -rf "$weak/tree"
    mkdir -p "$weak/tree"
    tar -C "$root" --exclude=./var --exclude=./.git --exclude=node_modules -cf - . |
        tar -C "$weak/tree" -xf - || return 1
    for patch in "$here"/weak/*.patch; do
        echo "patch: $(basename "$patch")"
        patch -d "$weak/tree" -p1 --fuzz=0 --batch <"$patch" || return 1
    done
}

free_port() {
    local port
    for ((port = 8700; port < 8800; port++)); do
        if ! (exec 3<>"/dev/tcp/127.0.0.1/$port") 2>/dev/null; then
            printf '%s' "$port"
            return 0
        fi
    done
    return 1
}

# Not optimized: it is built once and attacked for minutes.
weak_up() {
    if [ ! -e "$WEAK_STATE/nginx/nginx.conf" ]; then
        weak_tree || return 1
        "$weak/tree/scripts/up" --state "$WEAK_STATE" --build "$WEAK_BUILD" --port "$(free_port)" \
            --no-install --configure CFLAGS=-O0 || return 1
    else
        "$weak/tree/scripts/up" --state "$WEAK_STATE" --no-install || return 1
    fi
    WEAK_URL=$(address_of "$WEAK_STATE")
}
