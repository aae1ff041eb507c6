# shellcheck shell=bash
# Who signs in, and what a scanner must be told of it.

# sql STATE STATEMENT: what the database of a platform says, as its root.
sql() { mariadb -N -S "$1/db/mysqld.sock" qifu -e "$2"; }

# forgive STATE: what scanners have tried counts against nobody.
forgive() { sql "$1" 'DELETE FROM throttle'; }

# hidden NAME: the value of a hidden field of the page on standard input.
hidden() { sed -n "s/.*name=\"$1\" value=\"\([0-9a-f]*\)\".*/\1/p" | head -n 1; }

# sign_in URL STATE ACCOUNT JAR: leaves the session in the jar and prints it as "sid=...".
sign_in() {
    local url=$1 state=$2 account=$3 jar=$4 page
    rm -f "$jar"
    page=$(curl -s -c "$jar" "$url/login")
    curl -s -o /dev/null -b "$jar" -c "$jar" "$url/login" \
        --data-urlencode "_token=$(hidden _token <<<"$page")" \
        --data-urlencode "_key=$(hidden _key <<<"$page")" -d "name=$account" -d kind=enterprise \
        --data-urlencode "password=$(<"$state/secrets/demo-password")"
    awk '$6 == "sid" { print "sid=" $7 }' "$jar" | grep .
}

# token URL COOKIE: what forms of this session carry.
token() {
    curl -s -b "$2" -H 'Accept: application/json' "$1/session" |
        sed -n 's/.*"token":"\([0-9a-f]*\)".*/\1/p'
}

# lists URL STATE APP [COOKIE]: addresses of an app's lists with every field of their filters.
lists() {
    local url=$1 state=$2 app=$3 cookie=${4:-x=y} path names
    "$state/root/libexec/qifu/$app" --routes | awk -F '\t' '
        NR == 1 { next }
        $1 == "POST" { posts[$2] = 1 }
        $1 == "GET" && $4 != "-" && $2 !~ /\{/ && $2 !~ /export/ { all[$2] = 1 }
        END { for (p in all) if (!(p in posts)) print p }' | sort |
        while read -r path; do
            names=$(curl -s -b "$cookie" "$url$path" | grep -o 'name="[a-z][a-z_]*"' |
                sed 's/name="\(.*\)"/\1=1/' | sort -u | grep -vE '^(viewport|description|robots)=' | tr '\n' '&')
            printf '%s%s?%spage=1\n' "$url" "$path" "$names"
        done
}
