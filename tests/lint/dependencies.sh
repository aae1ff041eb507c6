#!/bin/sh
# Dependencies point one way: app → keeper, model, lib/web → lib/db, lib/text → lib/core. Prints what goes
# against it as file:line: text; exit 1 when there is something.
#
#     tests/lint/dependencies.sh [FOLDER]      FOLDER defaults to the fcgi-apps of this tree
set -u
folder=${1:-$(dirname "$0")/../../fcgi-apps}
cd "$folder" || exit 2

# shellcheck disable=SC2016  # the dollars are awk's
awk='
BEGIN {
    # What a folder may include besides itself; an app that is not here may do what "app" may.
    may["lib/core"] = ""
    may["lib/db"] = may["lib/text"] = "lib/core"
    may["lib/paper"] = "lib/core lib/text"
    may["lib/web"] = may["model"] = "lib/core lib/db lib/text"
    may["keeper"] = "lib/core lib/db lib/text lib/paper lib/web model"
    may["app"] = "lib/core lib/db lib/text lib/web model keeper"
}
function folder_of(path,    part) {
    split(path, part, "/")
    return path ~ /^lib\/[^\/]*\// ? "lib/" part[2] : part[1]
}
# Libraries that one folder hides from all others.
function only(name) {
    if (name ~ /^(mysql|mariadb)/) return "lib/db"
    if (name ~ /^(fcgi|ClearSilver)/ || name == "magic.h") return "lib/web"
    if (name ~ /^libxml\// || name == "pcre2.h") return "lib/text"
    if (name ~ /^(pango\/|cairo|qrencode\.h)/) return "lib/paper"
    return ""
}
function say(words) { printf "%s:%d:%s: %s\n", file, FNR, $0, words; bad = 1 }
/^[ \t]*#[ \t]*include/ {
    file = substr(FILENAME, 3)
    own = folder_of(file)
    what = $0
    sub(/.*include[ \t]*/, "", what)
    sub(/[ \t]*(\/\*.*)*$/, "", what)
    name = what
    gsub(/[<>"]/, "", name)
    to = folder_of(name)
    if (what == "\"config.h\"") next
    if (what ~ /^".*\//) {
        if (to != own && !index(" " may[own in may ? own : "app"] " ", " " to " "))
            say(own " must not know " to)
    } else if (what ~ /^"/) say("say the path from fcgi-apps")
    else if (only(name) != "" && only(name) != own) say("only " only(name) " sees <" name ">")
}
END { exit bad }
'
find . -name '*.[ch]' | sort | xargs awk "$awk" || exit 1
echo "dependencies: nothing to say about $(find . -name '*.[ch]' | wc -l) files"
