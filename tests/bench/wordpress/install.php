<?php
// Install WordPress without its web page, and write one post: title and body come as files. Prints the
// number of the post. usage: QIFU_TWIN=FILE php install.php FOLDER TITLE-FILE BODY-FILE
[, $folder, $title, $body] = $argv;
$_SERVER['HTTP_HOST'] = 'localhost';
$_SERVER['SERVER_PROTOCOL'] = 'HTTP/1.1';
define('WP_INSTALLING', true);

// Nobody is told of the new site.
function wp_mail(): bool
{
    return true;
}

require "$folder/wp-load.php";
require_once ABSPATH . 'wp-admin/includes/upgrade.php';
$admin = wp_install('Bench', 'admin', 'admin@example.org', true, '', wp_generate_password(24));
kses_remove_filters();
$post = wp_insert_post([
    'post_title' => trim(file_get_contents($title)),
    'post_content' => file_get_contents($body),
    'post_status' => 'publish',
    'post_author' => $admin['user_id'],
], true);
if (is_wp_error($post)) {
    fwrite(STDERR, $post->get_error_message() . "\n");
    exit(1);
}
echo $post, "\n";
