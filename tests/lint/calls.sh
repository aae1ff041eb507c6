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
# Comments are blanked; strings stay, in their own copy they are blanked too.
{
    text = $0; code = ""; bare = ""
    for (i = 1; i <= length(text); i++) {
        two = substr(text, i, 2); one = substr(text, i, 1)
        if (comment) { if (two == "*/") { comment = 0; i++ } continue }
        if (!string && two == "/*") { comment = 1; i++; continue }
        if (!string && two == "//") break
        if (string && one == "\\") { code = code two; i++; continue }
        if (one == "\"" && !quote) { string = !string; code = code one; bare = bare one; continue }
        if (one == "\x27" && !string) quote = !quote
        code = code one
        if (!string) bare = bare one
    }
    string = 0; quote = 0
}
function say(rule) { sub(/^[ \t]+/, "", text); printf "%s:%d: %s: %s\n", FILENAME, FNR, rule, text; bad = 1 }
function calls(names) { return bare ~ ("(^|[^A-Za-z0-9_>.])(" names ")[ \t]*\\(") }
FNR == 1 { comment = 0; n = split(FILENAME, part, "/"); app = part[n - 1]; lib = part[n - 2] }
bare ~ /#[ \t]*pragma/ || bare ~ /#[ \t]*undef/ { next }
calls("strcpy|strcat|sprintf|vsprintf|gets|strtok|atoi|atol|atoll|atof|system|popen|alloca|tmpnam|mktemp|rand|srand|localtime|gmtime|ctime|asctime|strncat|setjmp|longjmp|fork|vfork|pthread_create|thrd_create") { say("forbidden") }
calls("cgi_[a-z_]+|hdf_set_valuef|hdf_read_string|cs_parse_string|ne_warn") { say("raw") }
calls("mysql_query|mysql_real_query|mysql_escape_string|mysql_real_escape_string") && lib "/" app != "lib/db" { say("libmysql") }
calls("xml(Ctxt)?(Read|Parse)[A-Za-z]*") || code ~ /XML_PARSE_(NOENT|DTDLOAD|DTDATTR|XINCLUDE|HUGE)/ { say("xml") }
calls("exit|_exit|quick_exit") && app != "qifuctl" && lib != "lib" { say("exit") }
app != "model" && lib "/" app != "lib/db" && app != "core" &&
    code ~ /"[ \t]*(SELECT|INSERT|UPDATE|DELETE|REPLACE|TRUNCATE)[ \t][^.]/ { say("sql") }
app != "model" && lib "/" app != "lib/db" && bare ~ /QF_STATEMENT[ \t]*\(/ { say("sql") }
code ~ /(printf|_fmt|_addf|_putf)[ \t]*\([^"]*"[ \t]*(SELECT|INSERT|UPDATE|DELETE)[ \t]/ { say("built") }
lib != "lib" && app != "qifuctl" && code ~ /"[^"]*<\/?(div|span|table|tr|td|a|p|ul|li|form|input|b|br|h[1-6]|img|script)[ >]/ { say("html") }
END { exit bad }
'
find "$folder" -name '*.[ch]' ! -name banned.h | sort | xargs awk "$awk" || exit 1
echo "calls: nothing to say about $(find "$folder" -name '*.[ch]' | wc -l) files"
