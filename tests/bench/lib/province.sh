# shellcheck shell=bash
# The province at full size: an instance of its own under var/bench, loaded once by qifuctl load and kept
# for the next run as long as what makes it is the same. It is started when a goal asks for it.
#
# A goal works at it with `at_province COMMAND...`: STATE and URL are those of the province meanwhile.

PROVINCE=$ROOT/var/bench/province PROVINCE_PORT='' PROVINCE_UP=no
PROVINCE_SIZE=(--enterprises 300000 --people 100000 --providers 20000 --services 100000 --orders 1000000
    --articles 1000000)

# shellcheck disable=SC2034
at_province() {
    local STATE=$PROVINCE URL=http://127.0.0.1:$PROVINCE_PORT
    "$@"
}

# What the province is made of: its size, and the sources that make it.
province_sum() {
    {
        printf '%s\n' "${PROVINCE_SIZE[@]}"
        cd "$ROOT" && cat sql/seed/*/* sql/demo/*/* fcgi-apps/qifuctl/load* fcgi-apps/model/synthetic.c
    } 2>/dev/null | sha256sum | cut -c1-16
}

province_is_loaded() { [ "$(cat "$PROVINCE/loaded" 2>/dev/null)" = "$(province_sum)" ]; }

province_up() {
    if [ "$PROVINCE_UP" = yes ]; then return 0; fi
    local -a rebuild=(--rebuild)
    if ! province_is_loaded; then
        "$ROOT/scripts/down" --state "$PROVINCE" --purge >/dev/null
        rm -rf "$PROVINCE"
        rebuild=()
    fi
    PROVINCE_PORT=$(free_port)
    PROVINCE_UP=yes
    mkdir -p "$PROVINCE/db"
    printf '[mariadbd]\ninnodb_buffer_pool_size = 2G\ninnodb_log_file_size = 1G\n' \
        >"$PROVINCE/db/local.cnf"
    # state_make takes a folder for an instance when its lock is there.
    touch "$PROVINCE/lock"
    "$ROOT/scripts/up" --state "$PROVINCE" --port "$PROVINCE_PORT" --build "$BUILD" --workers "$WORKERS" \
        "${rebuild[@]}" --no-install >"$BENCH/log/province.log" ||
        fail "the province did not start" "look into $BENCH/log/province.log"
    mkdir -p "$PROVINCE/bench"
    if ! province_is_loaded; then at_province province_load; fi
}

# Nobody would miss it after a power cut: the disk may be late while it is loaded.
province_load() {
    note province "is loaded, once: 400,000 accounts, 1,000,000 orders, 1,000,000 articles; about 6 minutes"
    as_dba -e 'SET GLOBAL innodb_flush_log_at_trx_commit = 0; SET GLOBAL sync_binlog = 0'
    "$STATE/root/bin/qifuctl" --config "$STATE/qifu.hdf" load "${PROVINCE_SIZE[@]}" --index \
        >"$BENCH/log/load.log" 2>&1 || fail "qifuctl load failed" "look into $BENCH/log/load.log"
    as_dba -e 'SET GLOBAL innodb_flush_log_at_trx_commit = 1; SET GLOBAL sync_binlog = 1; FLUSH BINARY LOGS;
        PURGE BINARY LOGS BEFORE NOW()'
    province_sum >"$STATE/loaded"
    note province "$(tail -n 1 "$BENCH/log/load.log")"
}

province_down() {
    if [ "$PROVINCE_UP" = yes ]; then "$ROOT/scripts/down" --state "$PROVINCE" >/dev/null || true; fi
    PROVINCE_UP=no
}
