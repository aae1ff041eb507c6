# shellcheck shell=bash
# Debian packages: what is missing, and how to get it without starting the packaged services.

readonly POLICY=/usr/sbin/policy-rc.d
readonly POLICY_MARK='# qifu: only while packages are being installed'

# packages_missing GROUP...: names of packages of these groups that are not installed.
packages_missing() {
    local installed group name instead
    # No pipe into grep -q: under pipefail it would fail when grep leaves first.
    installed=$(dpkg-query -W -f '${db:Status-Status} ${Package}\n' 2>/dev/null)
    while read -r group name instead; do
        case " $* " in *" $group "*) ;; *) continue ;; esac
        if [[ $'\n'"$installed"$'\n' == *$'\n'"installed $name"$'\n'* ]]; then continue; fi
        if [ -n "$instead" ] && command -v "$instead" >/dev/null; then continue; fi
        printf '%s\n' "$name"
    done < <(grep -v '^#' "$ROOT/scripts/packages")
}

as_root() {
    if [ "$(id -u)" -eq 0 ]; then "$@"; else sudo "$@"; fi
}

# The services of the packages must not start: we run our own. A policy of the machine is left
# as it is; one that an interrupted run of ours left behind is taken over.
policy_set() {
    if [ -e "$POLICY" ] && ! grep -qF "$POLICY_MARK" "$POLICY"; then return 0; fi
    printf '#!/bin/sh\n%s\nexit 101\n' "$POLICY_MARK" | as_root tee "$POLICY" >/dev/null
    as_root chmod 755 "$POLICY"
}

policy_unset() {
    if grep -qsF "$POLICY_MARK" "$POLICY"; then as_root rm -f "$POLICY"; fi
}

# service_keep_down PACKAGE SERVICE: a service that has just come with its package stays down, also
# after the next boot.
service_keep_down() {
    case " $MISSING " in
    *" $1 "*) if [ -d /run/systemd/system ]; then as_root systemctl disable --now "$2" || true; fi ;;
    esac
}

packages_install() {
    local -a names
    read -ra names <<<"$MISSING"
    trap policy_unset EXIT
    policy_set
    as_root env DEBIAN_FRONTEND=noninteractive apt-get update -q
    as_root env DEBIAN_FRONTEND=noninteractive apt-get install -q -y --no-install-recommends \
        "${names[@]}"
    service_keep_down nginx-light nginx
    service_keep_down mariadb-server mariadb
    service_keep_down php8.2-fpm php8.2-fpm
}

packages_present() { [ -z "$MISSING" ]; }

# packages_need INSTALL GROUP...: the step of up and check.
packages_need() {
    local install=$1
    shift
    MISSING=$(packages_missing "$@" | tr '\n' ' ')
    MISSING=${MISSING% }
    if [ -n "$MISSING" ] && [ "$install" = no ]; then
        fail "these packages are missing: $MISSING" "apt-get install $MISSING"
    fi
    if [ -n "$MISSING" ] && [ "$(id -u)" -ne 0 ] && ! command -v sudo >/dev/null; then
        fail "these packages are missing and there is no sudo: $MISSING" \
            "as root: apt-get install $MISSING"
    fi
    # sudo asks for its password here, where a person sees it, not inside the step.
    if [ -n "$MISSING" ] && [ "$(id -u)" -ne 0 ]; then sudo -v; fi
    step packages packages_present packages_install \
        "look whether apt-get update works on this machine, then run the command again"
}
