#!/bin/sh
# Finds template forms that are unsafe, and prints them as file:line: rule: text. Exit 1 when there is one.
#
#     tests/lint/templates.sh [FOLDER]      FOLDER defaults to the cs-templates of this tree
#
#   unescaped  alt: name: evar: lvar: linclude escape: and escape functions leave values raw
#   silent     include: of a missing file is silently empty; include! raises
#   raw-html   uvar only of names that end in _html: those were sanitized
#   inline     style=, <style>, inline <script>, on...=, javascript: (the policy of the site refuses them)
#   form       a POST form that is not written by macros/form.cs carries no token
#   unquoted   a value outside quotes is open to anything with a blank; quotes: in single quotes likewise
#   url        an address is a constant with ids, or one of our own *url values: never typed by anybody
#   set        set: of anything but Macro.* changes the data of the caller
#   untested   a macro that no golden case calls
#   unshown    a macro that /styleguide does not show, neither itself nor through another or a layout
set -u
here=$(dirname "$0")
folder=${1:-$here/../../cs-templates}
[ -d "$folder" ] || { echo "no such folder: $folder" >&2; exit 2; }
bad=0
for file in $(find "$folder" -name '*.cs' | sort); do
    awk -f "$here/templates.awk" "$file" || bad=1
done
# Every macro has a golden case.
cases=$here/../templates/cases
if [ -d "$folder/macros" ] && [ -d "$cases" ]; then
    called=$(cat "$cases"/*.cs "$folder"/macros/*.cs "$folder"/layout/*.cs | grep -o 'call:[a-z_]*' | sort -u)
    for macro in "$folder"/macros/*.cs; do
        grep -o '^def:[a-z_]*' "$macro" | cut -d: -f2
    done | while read -r macro; do
        printf '%s\n' "$called" | grep -qx "call:$macro" || echo "untested: no case calls $macro"
    done | grep . && bad=1
fi
# Every macro is shown on /styleguide. Not components: the parts of one kind of record page (application, award,
# order, submission), the skyline of the home pages, the heads and openings of a form that only differ from another.
guide=$folder/common/styleguide.cs
if [ -d "$folder/macros" ] && [ -f "$guide" ]; then
    cat "$guide" "$folder"/layout/*.cs "$folder"/macros/*.cs | awk '
        { while (match($0, /(def|call):[a-z_]*/)) {
              word = substr($0, RSTART, RLENGTH); name = word; sub(/.*:/, "", name)
              if (word ~ /^def/) { owner = name; defined[name] = 1 }
              else if (owner == "" || !defined[owner]) shown[name] = 1
              else calls[owner] = calls[owner] " " name
              $0 = substr($0, RSTART + RLENGTH)
          }
          if (/\/def/) owner = "" }
        END {
            do {
                more = 0
                for (one in shown) {
                    n = split(calls[one], names, " ")
                    for (i = 1; i <= n; i++) if (!(names[i] in shown)) { shown[names[i]] = 1; more = 1 }
                }
            } while (more)
            for (one in defined) if (!(one in shown) \
                && one !~ /^(application|award|order|submission)_/ \
                && one !~ /^(art_hero|page_head|form_open_as|form_end|form_asked|field_with)$/)
                print "unshown: /styleguide does not show " one
        }' | sort | grep . && bad=1
fi
[ $bad -eq 0 ] && echo "templates: nothing unsafe in $(find "$folder" -name '*.cs' | wc -l) files"
exit $bad
