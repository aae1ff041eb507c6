<?php
// WordPress of scripts/bench P3: its settings; the database stands in the file that the instance wrote.
require getenv('QIFU_TWIN') ?: $_SERVER['QIFU_TWIN'];   // sets $wp_password $db_socket $base_url
define('DB_NAME', 'bench_wordpress');
define('DB_USER', 'bench_wordpress');
define('DB_PASSWORD', $wp_password);
define('DB_HOST', "localhost:$db_socket");
define('DB_CHARSET', 'utf8mb4');
define('DB_COLLATE', '');
define('WP_SITEURL', "$base_url/bench/wordpress");
define('WP_HOME', "$base_url/bench/wordpress");
// Nothing but the page is to be measured: no jobs beside it, no words with other hosts.
define('DISABLE_WP_CRON', true);
define('WP_HTTP_BLOCK_EXTERNAL', true);
define('AUTOMATIC_UPDATER_DISABLED', true);
define('WP_DEBUG', false);
$table_prefix = 'wp_';
if (!defined('ABSPATH')) define('ABSPATH', __DIR__ . '/');
require_once ABSPATH . 'wp-settings.php';
