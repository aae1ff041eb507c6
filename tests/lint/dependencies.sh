#!/bin/sh
# Dependencies point one way: app → keeper, model, lib/web → lib/db, lib/text → lib/core. Prints what goes
# against it as file:line: text; exit 1 when there is something.
#
#     tests/lint/dependencies.sh [FOLDER]      FOLDER defaults to the fcgi-apps of this tree
set -u
folder=${1:-$(dirname "$0")/../../fcgi-apps}
cd "$folder" || exit 2

# What a folder may include besides itself; an app that is not here may do what "app" may.
may() {
    case $1 in
    lib/core) echo ;;
    lib/db | lib/text) echo lib/core ;;
    lib/paper) echo lib/core lib/text ;;
    lib/web) echo lib/core lib/db lib/text ;;
    model) echo lib/core lib/db lib/text ;;
    keeper) echo lib/core lib/db lib/text lib/paper lib/web model ;;
    *) echo lib/core lib/db lib/text lib/web model keeper ;;
    esac
}

folder_of() {
    case $1 in
    lib/*/*) echo "$1" | cut -d/ -f1,2 ;;
    *) echo "${1%%/*}" ;;
    esac
}

# Libraries that one folder hides from all others.
only() {
    case $1 in
    mysql* | mariadb*) echo lib/db ;;
    fcgi* | ClearSilver* | magic.h) echo lib/web ;;
    libxml/* | pcre2.h) echo lib/text ;;
    pango/* | cairo*) echo lib/paper ;;
    esac
}

found=$(
    grep -rnE --include='*.[ch]' '^[[:space:]]*#[[:space:]]*include' . | sed 's|^\./||' |
        while IFS= read -r line; do
            own=$(folder_of "${line%%:*}")
            what=$(printf '%s\n' "$line" | sed 's/.*include[[:space:]]*//; s/[[:space:]]*\(\/\*.*\)*$//')
            name=$(printf '%s\n' "$what" | tr -d '<>"')
            case $what in
            '"config.h"') ;;
            '"'*/*)
                to=$(folder_of "$name")
                [ "$to" = "$own" ] && continue
                case " $(may "$own") " in *" $to "*) ;; *) echo "$line: $own must not know $to" ;; esac
                ;;
            '"'*) echo "$line: say the path from fcgi-apps" ;;
            *)
                to=$(only "$name")
                [ -z "$to" ] || [ "$to" = "$own" ] || echo "$line: only $to sees <$name>"
                ;;
            esac
        done
)
[ -z "$found" ] || { echo "$found"; exit 1; }
echo "dependencies: nothing to say about $(find . -name '*.[ch]' | wc -l) files"
