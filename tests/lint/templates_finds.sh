#!/bin/sh
# templates.sh finds what it says it finds: every line of unsafe/RULE.cs that holds a whole form is reported
# under RULE. Says which one it missed.
set -u
here=$(cd "$(dirname "$0")" && pwd)
missed=0
for file in "$here"/unsafe/*.cs; do
    rule=$(basename "$file" .cs)
    found=$(awk -f "$here/templates.awk" "$file" | grep -c ":[0-9]*: $rule: ")
    # A form that goes over two lines is reported once.
    wanted=$(grep -c -v '<?cs$' "$file")
    [ "$found" -ge "$wanted" ] || { echo "$file: $found of $wanted found as $rule"; missed=1; }
done
exit $missed
