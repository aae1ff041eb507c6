# shellcheck shell=bash
# Slow visitors (faults: connections that occupy workers): a body that trickles in, and on the real
# platform headers that never end and answers that nobody reads.

# slowhttptest_run FOLDER NAME OPTION...: true when the site did not answer somebody else meanwhile.
slowhttptest_run() {
    local folder=$1 name=$2
    shift 2
    timeout -k 5 120 slowhttptest -c 300 -r 150 -l 30 -p 8 -g -o "$folder/$name" "$@" || return 2
    # Seconds, closed, pending, connected, service available (0: not). The first seconds are for getting in.
    awk -F, '{ gsub(/[" ]/, "") } $1 ~ /^[0-9]+$/ && $1 >= 8 { seen = 1 }
        $1 ~ /^[0-9]+$/ && $1 >= 8 && $5 == 0 { away = 1 }
        END { exit !seen ? 2 : !away }' "$folder/$name.csv"
}

slowhttptest_scan() {
    local which=$1 url=$2 folder=$4 name rc
    for name in body headers read; do
        case $name in
        body) set -- -B -t POST -u "$url/login" -s 8192 -i 5 -x 10 ;;
        headers) set -- -H -u "$url/login" -i 5 -x 24 ;;
        read) set -- -X -u "$url/login" -w 1 -y 2 -n 5 -z 2 -k 3 ;;
        esac
        slowhttptest_run "$folder" "$name" "$@"
        rc=$?
        if [ "$rc" -ne 1 ] || [ "$which" = weak ]; then return "$rc"; fi
    done
    return 1
}
