/* 批次管理: the province makes, opens, extends and closes rounds. */
#include "keeper/application.h"
#include "lib/text/text.h"
#include "window/pages_round.h"

static const char *url_of(struct qf_req *r, const struct round *round)
{
    return qf_fmt(r->arena, "/window/rounds/%llu", (unsigned long long)round->id);
}

qf_err *load_round(struct qf_req *r)
{
    struct round *round = qf_alloc(r->arena, sizeof *round);
    QF_TRY(round_get(r->db, qf_path_id(r), round));
    qf_set_record(r, round);
    return NULL;
}

static void say_where(struct qf_req *r, const struct round *round, const char *what)
{
    put_round(r, "round", round);
    qf_crumb(r, "批次管理", "/window/rounds");
    qf_crumb(r, round->name, what ? url_of(r, round) : "");
    if (what) qf_crumb(r, what, "");
}

qf_err *page_round_list(struct qf_req *r)
{
    struct qf_list list;
    int64_t total;
    QF_TRY(round_list(r->db, qf_str(r, ROUNDS_KIND), QF_ROWS, qf_offset(r, QF_ROWS), &list, &total));
    QF_TRY(qf_paged(r, QF_ROWS, total));
    for (size_t i = 0; i < list.count; i++)
        put_round(r, qf_fmt(r->arena, "rounds.%zu", i), QF_AT(list, struct round, i));
    qf_crumb(r, "批次管理", "");
    return NULL;
}

/* --- the form --- */

static const char *url_for(const char *kind)
{
    if (qf_eq(kind, "core")) return "/dispatch/applications";
    if (qf_eq(kind, "award")) return "/dispatch/awards";
    return qf_eq(kind, "filing") ? "/dispatch/filings" : "/dispatch/";
}

static struct round round_of(struct qf_req *r, uint64_t id)
{
    return (struct round){
        .id = id, .kind = qf_str(r, ROUND_KIND), .name = qf_str(r, ROUND_NAME),
        .who = qf_str(r, ROUND_WHO), .conditions = qf_str(r, ROUND_CONDITIONS),
        .url = url_for(qf_str(r, ROUND_KIND)), .year = (int)qf_int(r, ROUND_YEAR),
        .first_year = (int)qf_int(r, ROUND_FIRST), .last_year = (int)qf_int(r, ROUND_LAST),
        .scores_needed = (int)qf_int(r, ROUND_SCORES), .valid_years = (int)qf_int(r, ROUND_VALID),
        .opens_on = qf_date(r, ROUND_OPENS), .closes_on = qf_date(r, ROUND_CLOSES)};
}

/* "服务条件 30": what is judged, and its points behind it. */
static bool read_criterion(struct qf_req *r, char *line, struct criterion *c)
{
    size_t end = strlen(line), digits;
    int64_t points;
    while (end && (line[end - 1] == ' ' || line[end - 1] == '\t')) line[--end] = '\0';
    if (qf_ends(line, "分")) line[end -= strlen("分")] = '\0';
    for (digits = end; digits && line[digits - 1] >= '0' && line[digits - 1] <= '9';) digits--;
    if (!digits || !qf_read_i64(line + digits, 1, 1000, &points)) return false;
    c->points = (int)points;
    line[digits] = '\0';
    c->name = qf_tidy(r->arena, line);
    return *c->name && qf_utf8_len(c->name) <= 60;
}

/* How many there are; -1 when a line is none, which is said beside the field. */
static int criteria_of(struct qf_req *r, struct criterion out[ROUND_CRITERIA])
{
    char *rest = qf_dup(r->arena, qf_str(r, ROUND_POINTS)), *line;
    int n = 0;
    while ((line = strsep(&rest, "\n"))) {
        if (!*qf_tidy(r->arena, line)) continue;
        if (n == ROUND_CRITERIA || !read_criterion(r, qf_tidy(r->arena, line), &out[n])) {
            qf_wrong(r, ROUND_POINTS, "第 %d 条看不懂：每行写“内容 满分”，例如“服务条件 30”，最多 %d 条",
                     n + 1, ROUND_CRITERIA);
            return -1;
        }
        n++;
    }
    return n;
}

static const char *criteria_words(struct qf_req *r, const struct qf_list *list)
{
    struct qf_sb b = qf_sb_in(r->arena);
    for (size_t i = 0; i < list->count; i++) {
        const struct criterion *c = QF_AT(*list, struct criterion, i);
        qf_sb_addf(&b, "%s%s %d", i ? "\n" : "", c->name, c->points);
    }
    return qf_dup(r->arena, qf_sb_text(&b));
}

static qf_err *keep_criteria(struct qf_req *r, uint64_t round)
{
    struct criterion criteria[ROUND_CRITERIA];
    struct qf_list now;
    int n = criteria_of(r, criteria);
    if (n < 0) return qf_refused(r);
    QF_TRY(round_criteria(r->db, round, &now));
    if (qf_eq(criteria_words(r, &now), qf_str(r, ROUND_POINTS))) return NULL;
    return round_set_criteria(r->db, round, criteria, (size_t)n);
}

static void fill(struct qf_req *r, int field, const char *value)
{
    qf_prefill(r, &round_form, field, value);
}

static void fill_number(struct qf_req *r, int field, int value)
{
    if (value) fill(r, field, qf_fmt(r->arena, "%d", value));
}

qf_err *page_round_new(struct qf_req *r)
{
    int year = qf_civil_of(r->now).year;
    fill_number(r, ROUND_YEAR, year);
    fill_number(r, ROUND_FIRST, year - 2);
    fill_number(r, ROUND_LAST, year - 1);
    qf_crumb(r, "批次管理", "/window/rounds");
    qf_crumb(r, "新建批次", "");
    return NULL;
}

qf_err *page_round_add(struct qf_req *r)
{
    const struct round round = round_of(r, 0);
    uint64_t id;
    QF_TRY(round_add(r->db, r->actor, &round, &id));
    QF_TRY(keep_criteria(r, id));
    return qf_go(r, "批次已保存，发布后申报机构才看得到", "/window/rounds/%llu",
                 (unsigned long long)id);
}

static qf_err *put_criteria(struct qf_req *r, const struct round *round)
{
    struct qf_list list;
    QF_TRY(round_criteria(r->db, round->id, &list));
    qf_put_list(r->data, "criteria", &list);
    fill(r, ROUND_POINTS, criteria_words(r, &list));
    return NULL;
}

qf_err *page_round_show(struct qf_req *r)
{
    const struct round *round = qf_record(r);
    say_where(r, round, NULL);
    qf_title(r, "%s", round->name);
    return put_criteria(r, round);
}

static bool has_begun(struct qf_req *r, const struct round *round)
{
    return qf_eq(round->state, "published") && round_phase(round, qf_day(r->now)) != ROUND_PLANNED;
}

qf_err *page_round_edit(struct qf_req *r)
{
    const struct round *round = qf_record(r);
    if (has_begun(r, round))
        return qf_go(r, "这个批次已经开始受理，只能延期或关闭", "%s", url_of(r, round));
    fill(r, ROUND_KIND, round->kind);
    fill(r, ROUND_NAME, round->name);
    fill_number(r, ROUND_YEAR, round->year);
    fill_number(r, ROUND_FIRST, round->first_year);
    fill_number(r, ROUND_LAST, round->last_year);
    fill(r, ROUND_WHO, round->who);
    fill(r, ROUND_CONDITIONS, round->conditions);
    fill(r, ROUND_OPENS, qf_show_date(r->arena, round->opens_on));
    fill(r, ROUND_CLOSES, qf_show_date(r->arena, round->closes_on));
    fill(r, ROUND_SCORES, qf_fmt(r->arena, "%d", round->scores_needed));
    fill_number(r, ROUND_VALID, round->valid_years);
    say_where(r, round, "修改");
    return put_criteria(r, round);
}

qf_err *page_round_change(struct qf_req *r)
{
    const struct round *round = qf_record(r);
    const struct round changed = round_of(r, round->id);
    QF_TRY(round_change(r->db, &changed));
    QF_TRY(keep_criteria(r, round->id));
    return qf_go(r, "已保存", "%s", url_of(r, round));
}

/* --- what is done with it --- */

qf_err *page_round_ask_publish(struct qf_req *r)
{
    say_where(r, qf_record(r), "发布");
    return NULL;
}

qf_err *page_round_publish(struct qf_req *r)
{
    const struct round *round = qf_record(r);
    bool show = !qf_eq(round->state, "published");
    QF_TRY(round_publish(r->db, round->id, show));
    return qf_go(r, show ? "批次已发布" : "批次已撤回", "%s", url_of(r, round));
}

qf_err *page_round_ask_extend(struct qf_req *r)
{
    say_where(r, qf_record(r), "延期");
    return NULL;
}

qf_err *page_round_extend(struct qf_req *r)
{
    const struct round *round = qf_record(r);
    QF_TRY(round_extend(r->db, round, qf_date(r, EXTEND_TO), qf_str(r, EXTEND_REASON)));
    return qf_go(r, "已延期", "%s", url_of(r, round));
}

qf_err *page_round_ask_hand(struct qf_req *r)
{
    say_where(r, qf_record(r), "开放或关闭");
    return NULL;
}

qf_err *page_round_hand(struct qf_req *r)
{
    const struct round *round = qf_record(r);
    QF_TRY(round_by_hand(r->db, round, qf_str(r, HAND_STATE), qf_str(r, HAND_REASON)));
    return qf_go(r, "已办理", "%s", url_of(r, round));
}
