#!/usr/bin/env bash
# F15: a build that would not work does not take over, whatever is broken: a template, the configuration, a
# right in the database, a folder, the program itself. The one from before serves on, and a build that has
# taken over can be taken back. The control: with everything in order the same words take over.
# when: full
# shellcheck disable=SC2317  # functions that are called by "ok"
# shellcheck source=tests/faults/lib/fault.sh
. "$(dirname "$0")/lib/fault.sh"
fault F15
# shellcheck source=scripts/lib/deploy.sh
. "$ROOT/scripts/lib/deploy.sh"
# shellcheck source=scripts/lib/build.sh
. "$ROOT/scripts/lib/build.sh"
# shellcheck source=scripts/lib/web.sh
. "$ROOT/scripts/lib/web.sh"
REBUILD=yes

# A new build, as build_all leaves it: here the one that runs, with a mark.
stage() {
    rm -rf "$STATE/stage"
    mkdir -p "$STATE/stage$STATE"
    cp -a "$STATE/root" "$STATE/stage$STATE/root"
    rm -f "$STATE/stage$STATE/root/.installed"
    printf 'the new one' >>"$STATE/stage$STATE/root/libexec/qifu/portal"
}

# What scripts/up --rebuild does between build and switch.
look() { { deploy_look && schema_apply && deploy_try; } >"$WORK/look" 2>&1; }
says() { grep -qE -- "$1" "$WORK/look"; }
portal() { cksum <"$STATE/root${1-}/libexec/qifu/portal"; }
pids() { (workers portal; workers enterprise) | sort | xargs; }

# refused WHAT PATTERN: nothing has changed.
refused() {
    not_ok "$1: it does not take over" look
    ok "$1: and says so" says "$2"
    ok "$1: the one from before serves" healthy
    ok "$1: it is the same" same "$(pids)|$(portal)" "$BEFORE"
}

right_back() { as_dba -e "REVOKE DELETE ON qifu.article FROM 'qifu_portal'@'localhost'" 2>/dev/null || true; }
put_back() { cp -a "$WORK/qifu.hdf" "$STATE/qifu.hdf"; }
set_key() { sed -i "s|^\( *$1 *=\).*|\1 $2|" "$STATE/qifu.hdf"; }

cp -a "$STATE/qifu.hdf" "$WORK/qifu.hdf"
undo put_back
undo rm -rf "$STATE/stage"
chmod 755 "$WORK"
BEFORE="$(pids)|$(portal)"
stage

cp -r "$ROOT/cs-templates" "$WORK/templates"
printf '<?cs if:1 ?>never closed\n' >>"$WORK/templates/portal/login.cs"
set_key templates "$WORK/templates"
refused 'a template that does not parse' 'portal/login.cs'
put_back

printf 'Site.colour = blue\n' >>"$STATE/qifu.hdf"
refused 'a key that nobody knows' 'Site.colour'
put_back

set_key files "$WORK/nowhere"
refused 'a folder that is not there' 'Paths.files'
put_back

as_dba -e "GRANT DELETE ON qifu.article TO 'qifu_portal'@'localhost'"
undo right_back
refused 'a right too many' 'qifu_portal may delete qifu.article'
right_back

as_dba -e "ALTER USER 'qifu_sp'@'localhost' ACCOUNT LOCK"
undo as_dba -e "ALTER USER 'qifu_sp'@'localhost' ACCOUNT UNLOCK"
refused 'a database user who may not connect' 'sp: '
as_dba -e "ALTER USER 'qifu_sp'@'localhost' ACCOUNT UNLOCK"

printf '#!/bin/sh\necho nothing works; exit 3\n' >"$STATE/stage$STATE/root/libexec/qifu/enterprise"
refused 'a program that does not begin' 'nothing works'

# The control, and the way back.
stage
ok 'control: with everything in order it may take over' look
ok 'it takes over' deploy_switch
not_ok 'the program is the new one' same "$(portal)" "${BEFORE#*|}"
ok 'what served before is kept' same "$(portal .before)" "${BEFORE#*|}"
ok 'it is taken back' deploy_back
ok 'the program is the one from before' same "$(portal)" "${BEFORE#*|}"
finish
