# shellcheck shell=bash
# The operator's handbook names commands, options, files and units: each must exist. What can be run is
# run by inside.sh, in the same order.
# Names of packages, paths and keys hold no blanks.
# shellcheck disable=SC2013
set -u
# shellcheck source=tests/deploy/lib.sh
. "$HERE/lib.sh"
BOOK=$ROOT/scripts/DEPLOY.zh-CN
passes "make-install-for-the-handbook" install_into "$WORK/book" install
dest=$WORK/book

commands() { sed -n 's/^    # //p' "$BOOK"; }

# named FILE: installed, or made by systemd-tmpfiles or setup, or a place of Debian's.
exists() {
    [ -e "$dest$1" ] || grep -qE "^[dCL]\+? $1 " "$dest/usr/lib/tmpfiles.d/qifu.conf" ||
        case $1 in
        /etc/qifu/secrets/key) grep -q '^secret key ' "$dest/usr/libexec/qifu/setup" ;;
        /etc/ssl/qifu) grep -q "$1/" "$dest/usr/share/qifu/etc/nginx.conf" ;;
        /var/log/qifu/jobs.log) grep -rq "append:$1" "$dest/usr/lib/systemd" ;;
        /var/lib/mysql/binlog.*) grep -q '/var/lib/mysql/binlog$' "$dest/usr/share/qifu/etc/mariadb.cnf" ;;
        /etc/logrotate.d/qifu | /var/lib/mysql | /var/lib/qifu/next | /var/backups/binlog) true ;;
        /etc/qifu/gateway/* | /var/backups/qifu/20*) true ;;
        /dev/stdin | /etc/passwd | /var/log/qifu/\*.log) true ;;
        *) false ;;
        esac
}
unknown=''
for path in $(grep -oE '(^|[ =（，。“])/(usr|etc|var|run|dev)/[A-Za-z0-9_./*-]*' "$BOOK" | grep -oE '/(usr|etc|var|run|dev)/.*' | sort -u); do
    exists "${path%/}" || unknown="$unknown $path"
done
same "every-file-of-the-handbook-exists" "$unknown" ''

unknown=''
for word in $(commands | awk '{ print $1 }' | sort -u); do
    command -v "$word" >/dev/null || [ -x "$dest$word" ] || [ -x "$dest/usr/bin/$word" ] ||
        case $word in ./configure | rsync | logrotate) true ;; *) false ;; esac || unknown="$unknown $word"
done
same "every-command-exists" "$unknown" ''

# A subcommand knows each option that the handbook gives it.
ctl=$dest/usr/bin/qifuctl
unknown=''
while read -r sub rest; do
    "$ctl" "$sub" --help >"$WORK/help" 2>&1 || unknown="$unknown $sub"
    for option in $(grep -oE -- '--[a-z-]+' <<<"$rest"); do
        grep -q -- "$option" "$WORK/help" || unknown="$unknown $sub:$option"
    done
done < <(commands | sed -n 's/^qifuctl //p')
same "qifuctl-knows-each-subcommand-and-option" "$unknown" ''

unknown=''
for unit in $(commands | grep '^systemctl' | grep -oE 'qifu[a-z-]*(@|\.timer|\.target|)' | sort -u); do
    case $unit in qifu-) continue ;; *.timer | *.target) file=$unit ;; *) file=$unit.service ;; esac
    [ -e "$dest/usr/lib/systemd/system/$file" ] || unknown="$unknown $unit"
done
same "every-unit-exists" "$unknown" ''
same "no-app-is-forgotten" "$(commands | grep -oE 'qifu-[a-z]+@\{1\.\.4\}' | sort -u | wc -l)" \
    "$(find "$dest/usr/lib/systemd/system" -name 'qifu-*@.service' | wc -l)"
missing=''
for package in $(awk '$1 == "build" || $1 == "run" { print $2 }' "$ROOT/scripts/packages"); do
    case $package in curl | fonts-wqy-microhei) continue ;; esac
    grep -q "[ ]$package\( \|\$\)" "$BOOK" || missing="$missing $package"
done
same "no-package-is-forgotten" "$missing" ''
for key in $(grep -oE '(Site|Outbox|Upload|Paths)\.[a-z_]+' "$BOOK" | sort -u); do
    grep -q "^ *#* *${key#*.} = " "$dest/usr/share/qifu/etc/qifu.hdf" || printf 'not ok %s-is-no-key: \n' "$key"
done
