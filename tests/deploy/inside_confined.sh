# shellcheck shell=bash
# What the confinement keeps from the programs: each says so itself, seen from inside and outside.

worker_of() { pgrep -u "qifu_$1" -x "$1" | head -n 1; }
status_line() { sed -n "s/^$2:[[:space:]]*//p" "/proc/$1/status"; }
# in_unit PID COMMAND...: with its mounts and network, as its user, without its filter of calls.
in_unit() { nsenter -t "$1" -m -n setpriv --reuid="$(stat -c %u "/proc/$1")" --regid=qifu --clear-groups "${@:2}"; }

for app in $(apps); do
    pid=$(worker_of "$app")
    same "$app-runs-as-its-own-user" "$(stat -c %U:%G "/proc/$pid")" "qifu_$app:qifu"
    same "$app-has-no-capability" "$(status_line "$pid" CapEff)$(status_line "$pid" CapBnd)" \
        00000000000000000000000000000000
    same "$app-can-get-no-privilege" "$(status_line "$pid" NoNewPrivs)" 1
    same "$app-is-behind-a-filter" "$(status_line "$pid" Seccomp)" 2
    same "$app-sees-no-network" "$(in_unit "$pid" ip -o link | grep -vc ' lo: ')" 0
    fails "$app-writes-no-templates" in_unit "$pid" touch /usr/share/qifu/cs-templates/portal/home.cs
    fails "$app-writes-no-configuration" in_unit "$pid" touch /etc/qifu/qifu.hdf
    fails "$app-reads-no-secret-file" in_unit "$pid" cat /etc/qifu/secrets/key
    passes "$app-writes-uploads" in_unit "$pid" touch /var/lib/qifu/files/probe
    rm -f /var/lib/qifu/files/probe
    for other in $(apps); do
        [ "$other" != "$app" ] || continue
        fails "$app-does-not-reach-a-socket-of-$other" \
            in_unit "$pid" sh -c "ls /run/qifu/$other/ || : </run/qifu/$other/$other.1.sock"
    done
    fails "$app-is-not-another-user-of-the-database" \
        in_unit "$pid" mariadb --no-defaults --socket=/run/mysqld/mysqld.sock --user=qifu_jobs -e 'SELECT 1'
done
same "every-socket-is-for-its-app-and-nginx" \
    "$(find /run/qifu -type s -printf '%m %g\n' | sort -u)" '660 www-data'
fails "nobody-reaches-a-socket" setpriv --reuid=nobody --regid=nogroup --clear-groups \
    sh -c 'ls /run/qifu/portal/portal.1.sock'
same "no-app-has-a-password" "$(mariadb -BNe "SELECT COUNT(*) FROM mysql.global_priv WHERE user LIKE 'qifu\\_%'
    AND JSON_VALUE(priv, '$.plugin') <> 'unix_socket' AND user NOT IN ('qifu_ddl', 'qifu_backup', 'qifu_app')")" 0
passes "a-user-of-the-system-is-that-user-of-the-database" setpriv --reuid=qifu_sp --regid=qifu --clear-groups \
    mariadb --no-defaults --socket=/run/mysqld/mysqld.sock --user=qifu_sp -e 'SELECT 1'
