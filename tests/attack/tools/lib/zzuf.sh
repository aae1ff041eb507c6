# shellcheck shell=bash
# Broken files and bodies (cases 9, 10, 12): zzuf turns bits of good ones, thousands of times, and watches
# for a program that falls. The parsers are those of the library; qf-picture decodes on the real platform.

# zzuf_reader BUILD OUT: the program that reads a body, built with the library of that build.
zzuf_reader() {
    local build=$1 out=$2 lib=$1/fcgi-apps/lib
    cc -std=gnu11 -D_GNU_SOURCE -I"$root/fcgi-apps" -o "$out" "$here/lib/reader.c" \
        "$lib/web/libweb.a" "$lib/text/libtext.a" "$lib/core/libcore.a" -lxml2 -lpcre2-8 -lmagic
}

# zzuf_reads FOLDER SEEDS COMMAND...: true when the reader died of a signal.
zzuf_reads() {
    local folder=$1 seeds=$2
    shift 2
    # -C 1: until the first crash. What the program says is of no interest.
    timeout -k 5 150 zzuf -q -C 1 -s "0:$seeds" -r 0.0001:0.02 -c "$@" >"$folder/body" 2>&1
    grep '^zzuf\[.*signal' "$folder/body"
}

# zzuf_decodes STATE FOLDER SEEDS PICTURE: true when qf-picture did. It is confined too tightly for zzuf's
# library in it, so the broken picture is made first; it is kept when it was one too many.
zzuf_decodes() {
    local state=$1 folder=$2 seeds=$3 picture=$4 seed rc
    for ((seed = 0; seed < seeds; seed++)); do
        zzuf -q -s "$seed" -r 0.0001:0.02 <"$picture" >"$folder/picture"
        rc=0
        timeout -k 5 60 "$state/root/libexec/qifu/qf-picture" <"$folder/picture" >"$folder/answer" 2>&1 ||
            rc=$?
        if [ "$rc" -ge 128 ]; then
            echo "qf-picture: status $rc over seed $seed of $picture"
            return 0
        fi
    done
    echo "$picture: $seeds broken copies"
    return 1
}

zzuf_scan() {
    local which=$1 state=$3 folder=$4 picture
    local build=$QIFU_BUILD sample=$here/lib/body
    if [ "$which" = weak ]; then build=$WEAK_BUILD; fi
    zzuf_reader "$build" "$folder/reader" || return 2
    # Untouched, it is read.
    "$folder/reader" "$sample" || return 2
    if zzuf_reads "$folder" 4000 "$folder/reader" "$sample"; then return 0; fi
    if [ "$which" = weak ]; then return 1; fi
    # The smallest pictures of the demo province, and our own of another kind.
    for picture in $(find "$state/files" -type f -printf '%s %p\n' | sort -n | awk 'NR <= 2 { print $2 }') \
        "$root/cs-templates/static/img/portal.png"; do
        if zzuf_decodes "$state" "$folder" 60 "$picture"; then return 0; fi
    done
    return 1
}
