#!/bin/sh
# Every abuse case of the security design (tests/attack/cases.tsv, 1 to 38) names tests that prove its
# defence, and each of them is there: LAYER/FILE:NAME is a file below tests/ that has NAME in it. What has
# no test yet says so. Prints what is wrong; exit 1 when there is something.
#
#     tests/lint/cases.sh [FOLDER]      FOLDER with the table, defaults to tests/attack
set -u
tests=$(cd "$(dirname "$0")/.." && pwd)
table=$(cd "${1:-$tests/attack}" && pwd)/cases.tsv
tab=$(printf '\t')
bad=0 named=0

wrong() {
    echo "cases: $1"
    bad=1
}

while IFS=$tab read -r number abuse defence proofs; do
    case $number in '#'*) continue ;; esac
    if [ -z "$abuse" ] || [ -z "$defence" ] || [ -z "$proofs" ]; then wrong "$number: four columns"; fi
    case $proofs in 'not yet: '*) continue ;; esac
    for proof in $proofs; do
        file=${proof%%:*} name=${proof#*:}
        if ! grep -qsw -- "$name" "$tests/$file"; then wrong "$number: there is no $name in $file"; fi
        named=$((named + 1))
    done
done <"$table"

number=1
while [ "$number" -le 38 ]; do
    if ! grep -q "^$number$tab" "$table"; then wrong "$number: is missing"; fi
    number=$((number + 1))
done
if [ "$bad" -eq 0 ]; then echo "cases: nothing to say about $named tests"; fi
exit "$bad"
