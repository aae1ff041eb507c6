# shellcheck shell=bash
# Debian's WordPress beside the portal: a copy of the package under the instance, a database of its own
# on the instance's MariaDB, php-fpm of the twin, one post with the text of one of our articles.

# wordpress_install ARTICLE: WP_POST becomes the number of the post.
# shellcheck disable=SC2034
wordpress_install() {
    local folder=$STATE/bench/wordpress password
    password=$(random_hex 16)
    [ -e /usr/share/wordpress/wp-load.php ] || fail "Debian's WordPress is not installed" \
        "scripts/bench without --no-install"
    rm -rf "$folder"
    cp -rL /usr/share/wordpress "$folder"
    cp "$ROOT/tests/bench/wordpress/config.php" "$folder/wp-config.php"
    printf "CREATE OR REPLACE DATABASE bench_wordpress CHARACTER SET utf8mb4;
        CREATE OR REPLACE USER 'bench_wordpress'@'localhost' IDENTIFIED BY '%s';
        GRANT ALL ON bench_wordpress.* TO 'bench_wordpress'@'localhost';\n" "$password" | as_dba
    printf "\$wp_password = '%s';\n" "$password" >>"$STATE/bench/twin.php"
    as_dba -N qifu -e "SELECT title FROM article WHERE id = $1" >"$STATE/bench/title.txt"
    as_dba -N --raw qifu -e "SELECT body_html FROM article WHERE id = $1" >"$STATE/bench/body.html"
    WP_POST=$(QIFU_TWIN=$STATE/bench/twin.php php8.2 "$ROOT/tests/bench/wordpress/install.php" "$folder" \
        "$STATE/bench/title.txt" "$STATE/bench/body.html" 2>>"$STATE/log/wordpress.log") ||
        fail "WordPress was not installed" "look into $STATE/log/wordpress.log"
    chmod -R a+rX "$folder"
}

# Where in nginx's server block it stands.
wordpress_location() {
    cat <<EOF
location ^~ /bench/wordpress/ {
    root $STATE;
    include snippets/fastcgi.conf;
    fastcgi_param SCRIPT_FILENAME $STATE/bench/wordpress/index.php;
    fastcgi_param SCRIPT_NAME /bench/wordpress/index.php;
    fastcgi_param QIFU_TWIN $STATE/bench/twin.php;
    fastcgi_pass unix:$STATE/bench/fpm.sock;
}
EOF
}
