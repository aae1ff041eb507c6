# The rules of templates.sh, one file at a time. A line is split into tags (<?cs ... ?>, which may run
# over lines) and markup, in which a printed value stands as {expression}.

function report(rule, text) {
    gsub(/[ \t]+/, " ", text)
    printf "%s:%d: %s: %s\n", FILENAME, FNR, rule, substr(text, 1, 100)
    bad = 1
}

# Values that may stand in an address: made by our code, or an id; never typed by anybody.
function url_is_ours(value) {
    sub(/^.*\./, "", value)
    return value ~ /^(([a-z_]+_)?url|id|([a-z_]+_)?public_id|([a-z_]+_)?id|page|back|path|next|prev|action|code|([a-z]+_)?code|static|hotline|field|image|cover|picture|photo|logo|canonical|base_url)$/
}

function check_tag(tag) {
    if (tag ~ /^#/) return
    if (tag ~ /^(alt|name|evar|lvar|escape)[:!]/ || tag ~ /^linclude/) report("unescaped", tag)
    if (tag ~ /(html_escape|js_escape|url_escape|url_validate|css_url_validate|null_escape)[ ]*\(/)
        report("unescaped", tag)
    if (tag ~ /^include:/) report("silent", tag)
    if (tag ~ /^uvar:/ && tag !~ /^uvar:[A-Za-z0-9_.]*_html$/) report("raw-html", tag)
    if (tag ~ /^set[:!]/ && tag !~ /^set[:!] *Macro\./) report("set", tag)
}

function check_url(value,    rest) {
    sub(/#i-\{name\}/, "", value)          # a symbol of the icon sheet, in macros/icon.cs
    sub(/^"tel:\{[A-Za-z_.]*(phone|mobile|hotline[a-z_]*)\}/, "\"", value)
    rest = value
    if (value ~ /^"?[ \t]*\{/ && value !~ /^"?\{[A-Za-z_.]*(url|back|prev|next|action|image|cover|picture|photo|logo|canonical|base_url)\}/)
        report("url", value)
    while (match(rest, /\{[^}]*\}/)) {
        if (!url_is_ours(substr(rest, RSTART + 1, RLENGTH - 2))) report("url", value)
        rest = substr(rest, RSTART + RLENGTH)
    }
}

function check_markup(text,    rest, lower) {
    lower = tolower(text)
    if (lower ~ /(^|[ \t"])style=/ || lower ~ /<style/ || lower ~ /javascript:/) report("inline", text)
    if (lower ~ /<script/ && lower !~ /<script src="\/static\//) report("inline", text)
    if (lower ~ /[ \t"']on[a-z]+=/) report("inline", text)
    if (lower ~ /method="?post/ && FILENAME !~ /macros\/form\.cs$/) report("form", text)
    if (text ~ /='[^']*\{/) report("quotes", text)
    rest = text
    while (match(rest, /(href|src|action|poster|cite|formaction)="[^"]*"/)) {
        lower = substr(rest, RSTART, RLENGTH)
        rest = substr(rest, RSTART + RLENGTH)
        sub(/^[a-z]+=/, "", lower)
        check_url(lower)        # moves RSTART
    }
    gsub(/"[^"]*"/, "\"\"", text)
    if (text ~ /[a-z-]=\{/) report("unquoted", text)
}

FNR == 1 { in_tag = 0; tag = markup = "" }
{
    line = $0
    while (length(line) > 0) {
        if (in_tag) {
            at = index(line, "?>")
            if (at == 0) { tag = tag line " "; line = ""; continue }
            tag = tag substr(line, 1, at - 1)
            line = substr(line, at + 2)
            sub(/^[ \t]+/, "", tag)
            sub(/[ \t]+$/, "", tag)
            check_tag(tag)
            if (tag ~ /^u?var:/) { sub(/^u?var:[ ]*/, "", tag); markup = markup "{" tag "}" }
            in_tag = 0
        } else {
            at = index(line, "<?cs")
            if (at == 0) { markup = markup line; line = ""; continue }
            markup = markup substr(line, 1, at - 1)
            line = substr(line, at + 4)
            tag = ""
            in_tag = 1
        }
    }
    # An attribute that is still open goes on in the next line.
    if (gsub(/"/, "\"", markup) % 2 == 0) {
        check_markup(markup)
        markup = ""
    }
}
END { exit bad }
