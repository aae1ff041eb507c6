#!/bin/sh
# Calls that must not be made, and text that must not stand in C. Prints file:line: rule: text; exit 1
# when there is something.
#
#     tests/lint/calls.sh [FOLDER]      FOLDER defaults to the fcgi-apps of this tree
#
#   forbidden  no bounds, no shell, no threads, or not for a worker that lives long (lib/core/banned.h poisons
#              most)
#   raw        the HTTP side of ClearSilver and formats into its data: our own parser and views do that
#   libmysql   statements that are not prepared, and the database outside lib/db
#   xml        entities and other documents: nothing that comes from outside is read as XML
#   exit       a request must not end its worker; lib/ may when memory has come to its end
#   sql        text of a statement outside model/ and lib/db/
#   built      a statement that is built by formatting
#   html       a tag in C: it belongs into a template (qifuctl makes up articles)
set -u
folder=${1:-$(dirname "$0")/../../fcgi-apps}
[ -d "$folder" ] || exit 2
# shellcheck disable=SC2016  # the dollars are awk's
awk='
BEGIN {
    in_string = "[\"\\\\]"; in_code = "[\"\x27/]"
    forbidden = call("strcpy|strcat|sprintf|vsprintf|gets|strtok|atoi|atol|atoll|atof|system|popen|alloca|tmpnam|mktemp|rand|srand|localtime|gmtime|ctime|asctime|strncat|setjmp|longjmp|fork|vfork|pthread_create|thrd_create")
    raw = call("cgi_[a-z_]+|hdf_set_valuef|hdf_read_string|cs_parse_string|ne_warn")
    libmysql = call("mysql_query|mysql_real_query|mysql_escape_string|mysql_real_escape_string")
    xml = call("xml(Ctxt)?(Read|Parse)[A-Za-z]*")
    leave = call("exit|_exit|quick_exit")
}
function call(names) { return "(^|[^A-Za-z0-9_>.])(" names ")[ \t]*\\(" }
# Comments are blanked; strings stay, in their own copy they are blanked too.
{
    text = rest = $0; code = bare = ""; string = quote = 0
    while (rest != "") {
        if (comment) {
            if (!(at = index(rest, "*/"))) break
            rest = substr(rest, at + 2); comment = 0
            continue
        }
        at = match(rest, string ? in_string : in_code) ? RSTART : length(rest) + 1
        plain = substr(rest, 1, at - 1); one = substr(rest, at, 1); two = substr(rest, at, 2)
        rest = substr(rest, at + 1); code = code plain
        if (!string) bare = bare plain
        if (!string && two == "//") break
        if (!string && two == "/*") { comment = 1; rest = substr(rest, 2); continue }
        if (string && one == "\\") { code = code two; rest = substr(rest, 2); continue }
        if (one == "\"" && !quote) { string = !string; code = code one; bare = bare one; continue }
        if (one == "\x27") quote = !quote
        code = code one; bare = bare one
    }
}
function say(rule) { sub(/^[ \t]+/, "", text); printf "%s:%d: %s: %s\n", FILENAME, FNR, rule, text; bad = 1 }
FNR == 1 { comment = 0; n = split(FILENAME, part, "/"); app = part[n - 1]; lib = part[n - 2] }
bare ~ /#[ \t]*pragma/ || bare ~ /#[ \t]*undef/ { next }
bare ~ forbidden { say("forbidden") }
bare ~ raw { say("raw") }
bare ~ libmysql && lib "/" app != "lib/db" { say("libmysql") }
bare ~ xml || code ~ /XML_PARSE_(NOENT|DTDLOAD|DTDATTR|XINCLUDE|HUGE)/ { say("xml") }
bare ~ leave && app != "qifuctl" && lib != "lib" { say("exit") }
app != "model" && lib "/" app != "lib/db" && app != "core" &&
    code ~ /"[ \t]*(SELECT|INSERT|UPDATE|DELETE|REPLACE|TRUNCATE)[ \t][^.]/ { say("sql") }
app != "model" && lib "/" app != "lib/db" && bare ~ /QF_STATEMENT[ \t]*\(/ { say("sql") }
code ~ /(printf|_fmt|_addf|_putf)[ \t]*\([^"]*"[ \t]*(SELECT|INSERT|UPDATE|DELETE)[ \t]/ { say("built") }
lib != "lib" && app != "qifuctl" && code ~ /"[^"]*<\/?(div|span|table|tr|td|a|p|ul|li|form|input|b|br|h[1-6]|img|script)[ >]/ { say("html") }
END { exit bad }
'
find "$folder" -name '*.[ch]' ! -name banned.h | sort | xargs awk "$awk" || exit 1
echo "calls: nothing to say about $(find "$folder" -name '*.[ch]' | wc -l) files"
