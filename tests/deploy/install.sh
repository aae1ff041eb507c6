# shellcheck shell=bash
# What "make install" puts where, by the standard of the file system's hierarchy; and takes away again.
set -u
# shellcheck source=tests/deploy/lib.sh
. "$HERE/lib.sh"
dest=$WORK/install
passes "make-install-honours-destdir" install_into "$dest" install

# Templates, SQL and snippets as they are in the source; everything else by name.
trees() { (cd "$1" && find cs-templates sql nginx-conf/snippets -type f | sort); }
same "every-template-and-every-sql-file-is-there" "$(trees "$dest/usr/share/qifu" | cksum)" \
    "$(trees "$ROOT" | cksum)"
(cd "$dest" && find . -type f -printf '%m %P\n') |
    grep -v ' usr/share/qifu/\(cs-templates\|sql\|nginx-conf/snippets\)/' | sort -k 2 >"$WORK/files"
passes "nothing-but-what-files-says" diff "$HERE/files" "$WORK/files"
same "no-name-between-at-signs-is-left" "$(grep -rlE '@[A-Za-z_]+@' "$dest/usr/lib" "$dest/usr/share/qifu/etc" \
    "$dest/usr/share/qifu/nginx-conf" "$dest/usr/libexec/qifu/setup" "$dest/usr/libexec/qifu/deploy")" ''
same "nothing-speaks-of-the-place-it-was-built-in" \
    "$(grep -rlF -e "$dest" -e "$ROOT" "$dest/usr/lib" "$dest/usr/share/qifu/etc" "$dest/usr/share/qifu/nginx-conf")" ''
same "nobody-else-may-write" "$(find "$dest" ! -type l -perm /022)" ''
passes "make-uninstall" install_into "$dest" uninstall
same "leaves-no-file" "$(find "$dest" ! -type d)" ''
