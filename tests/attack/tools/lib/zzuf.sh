# shellcheck shell=bash
# Broken files and bodies (cases 9, 10, 12): zzuf turns bits of good ones, thousands of times, and watches
# for a program that falls. The parsers are those of the library; qf-picture decodes on the real platform.

# zzuf_reader BUILD OUT: the program that reads a body, built with the library of that build.
zzuf_reader() {
    local build=$1 out=$2 lib=$1/fcgi-apps/lib
    cc -std=gnu11 -D_GNU_SOURCE -I"$root/fcgi-apps" -o "$out" "$here/lib/reader.c" \
        "$lib/web/libweb.a" "$lib/text/libtext.a" "$lib/core/libcore.a" -lxml2 -lpcre2-8 -lmagic
}

# zzuf_try FOLDER NAME SEEDS COMMAND...: true when a process died of a signal.
zzuf_try() {
    local folder=$1 name=$2 seeds=$3
    shift 3
    # -C 1: until the first crash. What the program says is of no interest.
    timeout -k 5 150 zzuf -q -C 1 -s "0:$seeds" -r 0.0001:0.02 "$@" >"$folder/$name" 2>&1
    grep '^zzuf\[.*signal' "$folder/$name"
}

zzuf_scan() {
    local which=$1 state=$3 folder=$4 picture
    local build=$QIFU_BUILD sample=$here/lib/body
    if [ "$which" = weak ]; then build=$WEAK_BUILD; fi
    zzuf_reader "$build" "$folder/reader" || return 2
    # Untouched, it is read.
    "$folder/reader" "$sample" || return 2
    if zzuf_try "$folder" body 4000 -c "$folder/reader" "$sample"; then return 0; fi
    if [ "$which" = weak ]; then return 1; fi
    # The smallest pictures of the demo province, and our own of another kind.
    for picture in $(find "$state/files" -type f -printf '%s %p\n' | sort -n | awk 'NR <= 2 { print $2 }') \
        "$root/cs-templates/static/img/portal.png"; do
        if zzuf_try "$folder" "$(basename "$picture")" 200 -i "$state/root/libexec/qifu/qf-picture" \
            <"$picture"; then return 0; fi
    done
    return 1
}
