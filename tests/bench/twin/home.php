<?php
// The home page once more, for scripts/bench P2: what a PHP programmer would write today. Plain PHP
// with opcache, persistent PDO, one query a list, the same database and grants, and the same page for
// the visitor: tests/bench/lib/twin.sh compares the text of the two.
require getenv('QIFU_TWIN') ?: $_SERVER['QIFU_TWIN'];   // sets $db_socket $db_user $db_password $version $base_url

$db = new PDO("mysql:unix_socket=$db_socket;dbname=qifu;charset=utf8mb4", $db_user, $db_password, [
    PDO::ATTR_PERSISTENT => true,
    PDO::ATTR_ERRMODE => PDO::ERRMODE_EXCEPTION,
    PDO::ATTR_DEFAULT_FETCH_MODE => PDO::FETCH_ASSOC,
]);
date_default_timezone_set('Asia/Shanghai');
$today = new DateTimeImmutable('today');

function e(?string $text): string
{
    return htmlspecialchars($text ?? '', ENT_QUOTES);
}

function icon(string $name, string $class = 'icon'): string
{
    global $version;
    return "<svg class=\"$class\" aria-hidden=\"true\"><use href=\"/static/icons.svg?v=$version#i-$name\"/></svg>";
}

function badge(string $name): string
{
    return '<span class="badge">' . icon($name, 'icon big') . '</span>';
}

function head(string $id, string $title, string $lead, string $url, string $words): void
{
    $h2 = '<h2' . ($id ? " id=\"$id\"" : '') . '>' . e($title) . '</h2>';
    echo '<div class="head">', $lead ? "<div>$h2<p>" . e($lead) . '</p></div>' : $h2,
        '<a class="more" href="', e($url), '">', e($words), icon('right'), '</a></div>';
}

function search_box(string $id, string $label, string $action, string $placeholder, string $button): void
{
    echo "<form class=\"search\" role=\"search\" aria-label=\"$label\" method=\"get\" action=\"$action\">",
        "<label class=\"hide\" for=\"$id\">$placeholder</label><input type=\"text\" id=\"$id\" name=\"q\"",
        " maxlength=\"100\" placeholder=\"$placeholder\"><button type=\"submit\" class=\"button\">",
        icon('search'), "$button</button></form>";
}

function wan(int $fen): string
{
    return rtrim(rtrim(number_format($fen / 1000000, 6), '0'), '.');
}

function budget(array $need): string
{
    [$from, $to] = [(int)$need['budget_from_fen'], (int)$need['budget_to_fen']];
    if ($from <= 0 && $to <= 0) return '面议';
    if ($from <= 0) return wan($to) . ' 以内';
    return $to <= $from ? wan($from) : wan($from) . ' – ' . wan($to);
}

function works(DateTimeImmutable $day, array $special): bool
{
    return $special[$day->format('Y-m-d')] ?? ((int)$day->format('N') < 6 && $day->format('m-d') !== '01-01');
}

/* Working days after one day up to another. */
function working_days(DateTimeImmutable $from, DateTimeImmutable $to, array $special): int
{
    for ($n = 0; $from < $to; $n += works($from, $special)) $from = $from->modify('+1 day');
    return $n;
}

function due(DateTimeImmutable $day, int $days, array $special): DateTimeImmutable
{
    for ($n = 0; $n < $days; $n += works($day, $special)) $day = $day->modify('+1 day');
    return $day;
}

function long_day(DateTimeImmutable $day): string
{
    return $day->format('n 月 j 日') . '（星期' . ['日', '一', '二', '三', '四', '五', '六'][$day->format('w')] . '）';
}

// --- the lists, one query each ---

$site = $db->query('SELECT name, value FROM setting')->fetchAll(PDO::FETCH_KEY_PAIR);
$special = array_map('boolval', $db->query(
    "SELECT day, kind = 'work' FROM calendar_day WHERE day BETWEEN CURDATE() AND CURDATE() + INTERVAL 120 DAY"
)->fetchAll(PDO::FETCH_KEY_PAIR));
$notices = $db->query(
    "SELECT id, title, pinned, DATE(published_at) AS day FROM article
      WHERE column_code = 'notices' AND state = 'published' AND published_at <= NOW()
        AND (expires_at IS NULL OR expires_at > NOW())
      ORDER BY pinned DESC, published_at DESC, id DESC LIMIT 6"
)->fetchAll();
$rounds = $db->query(
    "SELECT article_id, name, who, closes_on FROM application_round
      WHERE state = 'published' AND opens_on <= CURDATE() AND closes_on >= CURDATE()
      ORDER BY closes_on, id LIMIT 3"
)->fetchAll();
$categories = $db->query(
    "SELECT c.code, c.name, c.hint, c.icon, COALESCE(n.count, 0) AS count FROM category c
       LEFT JOIN (SELECT s.category_top AS code, COUNT(*) AS count
                    FROM service s JOIN provider p ON p.id = s.provider_id AND p.listed = 1
                   WHERE s.listed = 1 GROUP BY s.category_top) n ON n.code = c.code
      WHERE c.parent_code IS NULL AND c.active = 1 ORDER BY c.sort, c.code"
)->fetchAll();
$needs = $db->query(
    "SELECT n.id, n.title, n.state, n.budget_from_fen, n.budget_to_fen, n.response_count, n.published_at,
            c.name AS category, r.short_name AS region
       FROM need n JOIN category c ON c.code = n.category_code JOIN region r ON r.code = n.region_code
      WHERE n.listed = 1 ORDER BY n.published_at DESC, n.id DESC LIMIT 4"
)->fetchAll();
$windows = $db->query(
    "SELECT w.code, w.name, w.address, w.phone, w.hours, r.short_name AS region, 1 + COALESCE(b.count, 0) AS count,
            (SELECT COUNT(*) FROM platform_window WHERE state = 'open') AS total
       FROM platform_window t JOIN platform_window w ON w.parent_id = t.id AND w.state = 'open'
       JOIN region r ON r.code = w.code
       LEFT JOIN (SELECT parent_id, COUNT(*) AS count FROM platform_window WHERE state = 'open'
                   GROUP BY parent_id) b ON b.parent_id = w.id
      WHERE t.parent_id IS NULL AND t.state = 'open' ORDER BY w.type, w.sort, w.id"
)->fetchAll();
$figures = $db->query(
    'SELECT name, unit, goal, value, base, as_of FROM yearly_figure WHERE year = YEAR(NOW()) ORDER BY sort, code'
)->fetchAll();

$states = ['published' => ['征集中', '', 'info'], 'negotiating' => ['洽谈中', 'wait', 'clock'],
    'matched' => ['已对接', 'good', 'done'], 'closed' => ['已结束', 'idle', 'edit']];
$review = due($today, 3, $special);
$services = number_format(array_sum(array_column($categories, 'count')));
header('Cache-Control: no-cache');
require __DIR__ . '/page.php';
