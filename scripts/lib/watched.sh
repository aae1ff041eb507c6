# shellcheck shell=bash
# Two builds of scripts/check that watch while the tests run: one reports every wrong access to memory,
# undefined step and leak (--sanitizers), one counts what is executed (--coverage). The platform's own
# programs are watched like the tests: what they report fails the check, whatever the tests say.
# Reads CHECK, ROOT, BUILD and INSTANCE of scripts/check.

# --- sanitizers ---

# A report goes to a file of its own, wherever the program's messages go: no test can swallow it. Every
# user may write there; workers do not run as who runs the tests. Only undefined steps are told on stderr
# (beside the other sanitizer this one does not ask for a file), and end the program: the logs are read.
readonly UNDEFINED='runtime error: '
sanitizers_begin() {
    REPORTS=$CHECK/sanitizers
    rm -rf "$REPORTS"
    mkdir -p "$REPORTS"
    chmod 1777 "$REPORTS"
    export ASAN_OPTIONS=detect_leaks=1:abort_on_error=1:strict_string_checks=1:detect_stack_use_after_return=1
    ASAN_OPTIONS+=:log_path=$REPORTS/report
    export UBSAN_OPTIONS=print_stacktrace=1
    export LSAN_OPTIONS=print_suppressions=0:suppressions=$ROOT/tests/analysis/leaks.supp
}

# sanitizers_hear KIND WORDS COMMAND...: the command makes the mistake KIND; a report with these words
# must lie there afterwards. It is taken away.
sanitizers_hear() {
    local kind=$1 words=$2
    shift 2
    "$@" "$BUILD/tests/analysis/planted" "$kind" >>"$REPORTS/said" 2>&1 || true
    if ! wait_for 10 grep -qrs "$words" "$REPORTS"; then
        printf 'a planted mistake was not reported: %s by %s\n' "$kind" "$*"
        return 1
    fi
    # The report may still be being written.
    sleep 0.5
    rm -f "$REPORTS"/*
}

# As the workers are started: another environment, another user, another parent.
planted_start() {
    local -a user=()
    if [ "$(id -un)" != "$WEB_USER" ]; then
        user=(setpriv "--reuid=$WEB_USER" "--regid=$WEB_GROUP" --init-groups --inh-caps=-all --)
    fi
    start planted "$REPORTS/said" "${user[@]}" "$@"
}

# Who looks for reports must have found one of each kind, of a test and of a worker.
sanitizers_prove() {
    # shellcheck disable=SC2034  # read by process.sh and by users_choose
    local STATE=$CHECK by
    mkdir -p "$CHECK/run"
    users_choose
    for by in env planted_start; do
        sanitizers_hear overflow heap-buffer-overflow "$by"
        sanitizers_hear leak 'detected memory leaks' "$by"
        sanitizers_hear shift "$UNDEFINED" "$by"
    done
    stop planted TERM 5
}

# False when there is a report. An empty one is of a program that may not write files, and is one.
sanitizers_report() {
    local file found=0
    for file in "$REPORTS"/* $(grep -rls "$UNDEFINED" "$CHECK/log" || true); do
        [ -e "$file" ] || continue
        found=$((found + 1))
        if [ "$found" -gt 5 ]; then continue; fi
        printf '%s\n' "$file"
        case $file in
        "$REPORTS"/*) head -n 40 "$file" ;;
        *) grep -A 12 "$UNDEFINED" "$file" | head -n 40 ;;
        esac
    done
    printf '%d reports of the sanitizers\n' "$found"
    [ "$found" -eq 0 ]
}

# --- coverage ---

coverage_begin() {
    export QIFU_COUNTS=$CHECK/coverage/workers
    rm -rf "$CHECK/coverage"
    mkdir -p "$QIFU_COUNTS"
    chmod 1777 "$QIFU_COUNTS"
    if [ -d "$BUILD" ]; then find "$BUILD" -name '*.gcda' -delete; fi
}

# counts_read FOLDER FILE: what was counted there, in lcov's format. (Debian's lcov loads a part of itself
# twice, of which perl tells.)
counts_read() {
    lcov --quiet --capture --directory "$1" --output-file "$2" --rc lcov_branch_coverage=1 \
        --rc geninfo_auto_base=1 --ignore-errors gcov,source 2> >(grep -v '^Subroutine .* redefined' >&2)
}

# The workers' counts lie in a folder without the notes of the compiler.
notes_link() {
    (cd "$BUILD" && find . -name '*.gcno') | while read -r note; do
        if [ -d "$QIFU_COUNTS$BUILD/${note%/*}" ]; then
            ln -sf "$BUILD/$note" "$QIFU_COUNTS$BUILD/$note"
        fi
    done
}

# The fuzz targets check what the parsers promise, but are built by another compiler: here each is given
# its committed inputs once, with the counting libraries. A promise that is not kept ends the report.
corpus_replay() {
    local fuzz=$ROOT/tests/fuzz out=$CHECK/coverage/replay target name packages
    mkdir -p "$out/tmp"
    read -ra packages < <(pkg-config --cflags libxml-2.0 libpcre2-8 libsodium)
    local -a flags=(-std=gnu11 -g -O0 --coverage -fprofile-abs-path -D_GNU_SOURCE "-I$ROOT/fcgi-apps"
        -I/usr/include/ClearSilver "-DQF_LIBEXECDIR=\"/nonexistent\"" "${packages[@]}")
    local -a libs=("$BUILD/fcgi-apps/lib/web/libweb.a" "$BUILD/fcgi-apps/lib/text/libtext.a"
        "$BUILD/fcgi-apps/lib/core/libcore.a" -lxml2 -lpcre2-8 -lxlsxwriter -lneo_cs -lneo_utl
        -lsodium -lmagic -ljansson -lfcgi -lcrypto -lz -lm)
    cd "$out" || return
    gcc "${flags[@]}" -c "$fuzz/../unit/body.c" -o body.o
    gcc -c "$ROOT/tests/analysis/replay.c" -o replay.o
    for target in "$fuzz"/*.c; do
        name=$(basename "$target" .c)
        gcc "${flags[@]}" -c "$target" -o "$name.o"
        gcc --coverage "$name.o" replay.o body.o "${libs[@]}" -o "$name"
        TMPDIR=$out/tmp "./$name" "$fuzz/corpus/$name"/* >"$name.log" 2>&1
    done
    cd "$ROOT" || return
    counts_read "$out" "$CHECK/coverage/replay.info"
}

coverage_report() {
    local -a parts=()
    notes_link
    corpus_replay
    counts_read "$BUILD" "$CHECK/coverage/tests.info"
    parts=(-a "$CHECK/coverage/tests.info" -a "$CHECK/coverage/replay.info")
    if [ -n "$(find "$QIFU_COUNTS" -name '*.gcda' -print -quit)" ]; then
        counts_read "$QIFU_COUNTS" "$CHECK/coverage/workers.info"
        parts+=(-a "$CHECK/coverage/workers.info")
    fi
    lcov --quiet "${parts[@]}" --output-file "$CHECK/coverage/all.info" --rc lcov_branch_coverage=1
    "$ROOT/tests/analysis/coverage" "$CHECK/coverage/all.info"
}
