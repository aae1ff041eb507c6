# shellcheck shell=bash
# How much of the machine a unit leaves to its program: at most 1.5 of 10, as systemd counts; 15 is its
# unit of tenths.
set -u
# shellcheck source=tests/deploy/lib.sh
. "$HERE/lib.sh"
readonly MOST=15
passes "make-install-for-its-units" install_into "$WORK/units" install
folder=$WORK/units/usr/lib/systemd/system

# exposed FILE: fails when it is too much.
exposed() { systemd-analyze security --no-pager --offline=true --threshold=$MOST "$1"; }

for file in "$folder"/qifu-*.service; do
    name=$(basename "$file" .service)
    # A template is judged as one of its instances.
    case $name in *@) cp "$file" "$folder/${name}1.service" && file=$folder/${name}1.service ;; esac
    passes "$name-leaves-little-to-its-program" exposed "$file"
done
same "an-app-and-its-unit" "$(find "$folder" -name 'qifu-*@.service' | wc -l)" \
    "$(find "$WORK/units/usr/libexec/qifu" -type f ! -name qf-picture ! -name setup ! -name deploy | wc -l)"
sed '/^\(CapabilityBoundingSet\|SystemCallFilter\|PrivateNetwork\)=/d' "$folder/qifu-portal@1.service" \
    >"$folder/weak.service"
fails "a-weakened-unit-is-seen" exposed "$folder/weak.service"
sed 's/^SystemCallFilter=@system-service$/SystemCallFilter=@system-srvice/' "$folder/qifu-portal@1.service" \
    >"$folder/wrong.service"
systemd-analyze security --no-pager --offline=true "$folder/wrong.service" >"$WORK/out" 2>&1
says "a-misspelt-directive-is-seen" 'Unknown|nknown system call|not known'
