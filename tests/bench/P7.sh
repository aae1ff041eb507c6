# shellcheck shell=bash
# Takes 10 s
# P7: an upload of 50 MB. The worker's memory must not grow with it (its peak during the upload against
# what it held before), and it must go at least half as fast as nginx alone takes the same file.

measure_P7() {
    local i
    local -a ours=() alone=() growth=()
    nginx_says "location = /bench/put { client_body_in_file_only clean; proxy_pass $URL/bench/done;
        proxy_pass_request_body off; proxy_set_header Content-Length 0; }
        location = /bench/done { return 204; }"
    for i in 0 1 2 3; do
        # Another file each time: a known one would not be stored again.
        { printf '%%PDF-1.4\n' && head -c $((50 * 1048576 - 16)) /dev/urandom && printf '%%%%EOF\n'; } \
            >"$STATE/bench/upload.pdf"
        upload_measure
        if [ "$i" -eq 0 ]; then continue; fi    # code and buffers are there from now on
        note P7 "run $i: portal $UPLOAD_S s, nginx alone $ALONE_S s, memory $UPLOAD_KB KB"
        ours+=("$UPLOAD_S") alone+=("$ALONE_S") growth+=("$UPLOAD_KB")
    done
    judge P7 "worker grows by an upload of 50 MB, KB" "$(printf '%s\n' "${growth[@]}" | sort -n | tail -n 1)" \
        "" '< 4096'
    compare P7 "upload of 50 MB" "$(calculate "50 / $(median "${ours[@]}")" '%.0f') MB/s" \
        "nginx alone $(calculate "50 / $(median "${alone[@]}")" '%.0f') MB/s" \
        "$(calculate "$(median "${alone[@]}") / $(median "${ours[@]}")")" '>= 0.5'
}

portal_workers() {
    local n pid
    for n in "${SOCKETS[@]}"; do
        for pid in $(descendants "$(process_id "portal.$n")"); do
            if [ "$(cat "/proc/$pid/comm")" = portal ]; then printf '%s\n' "$pid"; fi
        done
    done
}

memory() { awk -v key="$2:" '$1 == key { print $2 }' "/proc/$1/status"; }

# upload_measure: UPLOAD_S and ALONE_S in seconds, UPLOAD_KB by how much the worker that did it grew.
upload_measure() {
    local jar=$STATE/bench/jar token key pid grown
    local -A before=()
    rm -f "$jar"
    page /phone-appeal -c "$jar" >"$STATE/bench/form.html"
    token=$(form_value _token) key=$(form_value _key)
    for pid in $(portal_workers); do
        printf '5\n' >"/proc/$pid/clear_refs"   # the peak begins anew
        before[$pid]=$(memory "$pid" VmRSS)
    done
    # The rest of the form is missing: it comes back with the file kept (422).
    UPLOAD_S=$(curl -sS --noproxy '*' -b "$jar" -H "Origin: $URL" -F _form=appeal -F "_token=$token" \
        -F "_key=$key" -F "proof=@$STATE/bench/upload.pdf" -o "$STATE/bench/answer.html" \
        -w '%{time_total}' "$URL/phone-appeal")
    grep -q 'name="proof_kept"' "$STATE/bench/answer.html" || fail "P7: the file was not taken" \
        "look into $STATE/bench/answer.html"
    UPLOAD_KB=0
    for pid in "${!before[@]}"; do
        grown=$(($(memory "$pid" VmHWM) - before[$pid]))
        if [ "$grown" -gt "$UPLOAD_KB" ]; then UPLOAD_KB=$grown; fi
    done
    ALONE_S=$(curl -sS --noproxy '*' -F "proof=@$STATE/bench/upload.pdf" -o /dev/null \
        -w '%{time_total}' "$URL/bench/put")
}

form_value() {
    grep -o "name=\"$1\" value=\"[^\"]*\"" "$STATE/bench/form.html" | sed 's/.*value="//; s/"$//; q'
}
