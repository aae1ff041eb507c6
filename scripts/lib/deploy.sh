# shellcheck shell=bash
# A new build takes the place of the running one when it has been looked at, and can be taken back.
#
#   stage/          the new build, until it is put into place        root/    what runs
#   root.before/    what ran before, for scripts/up --rollback
#
# The programs of before and after work with one schema: migrations only add. So a worker that happens
# to start anywhere between works, and taking back needs no database.

is_staged() { [ -n "$REBUILD" ] && [ -d "$STATE/stage" ]; }

# Before anything is changed: configuration, secrets, folders, every template, every database user.
deploy_look() { qifuctl doctor config secrets folders templates users; }

# With the new schema: the new programs begin as they would behind their sockets, but serve nothing.
deploy_try() {
    local app
    qifuctl doctor schema tables grants || return
    for app in $(apps_present); do "$(program "$app")" --check "$STATE/qifu.hdf" || return; done
}

# place FROM: file by file, so that a program that is being started finds the old one or the new one,
# never half of one.
place() {
    local from=$1 file
    (cd "$from" && find . -type d -exec mkdir -p "$STATE/root/{}" \;)
    (cd "$from" && find . -type f -print) | while read -r file; do
        mv -f "$from/$file" "$STATE/root/$file"
    done
    rm -rf "$from"
    touch "$STATE/root/.installed"
}

# The files are replaced, never written into: links to them keep what ran.
root_keep() {
    rm -rf "$STATE/root.$1"
    if [ -d "$STATE/root" ]; then cp -al "$STATE/root" "$STATE/root.$1"; fi
}

deploy_switch() {
    root_keep before
    place "$STATE/stage$STATE/root"
    rm -rf "$STATE/stage"
}

# Taken back twice is as if it had never been taken back.
deploy_back() {
    if [ ! -e "$STATE/root.before/.installed" ]; then
        printf 'There is no build from before in %s/root.before\n' "$STATE"
        return 1
    fi
    root_keep undone
    place "$STATE/root.before"
    mv "$STATE/root.undone" "$STATE/root.before"
}
