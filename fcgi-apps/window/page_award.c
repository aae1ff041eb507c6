/* 优秀评选 in the windows: the list, one that another window has, the ranking, and 公示 of a category. */
#include "keeper/export.h"
#include "lib/text/text.h"
#include "model/award_rank.h"
#include "model/case.h"
#include "model/codes.h"
#include "model/permission.h"
#include "model/window.h"
#include "window/pages_award.h"

/* --- the list --- */

static struct award_filter filter_of(struct qf_req *r)
{
    struct award_filter f = {.sheet = qf_str(r, AWARDS_SHEET), .state = qf_str(r, AWARDS_STATE),
                             .region = qf_str(r, AWARDS_REGION), .words = qf_str(r, AWARDS_Q),
                             .sort = qf_str(r, AWARDS_SORT)};
    if (!qf_read_u64(qf_str(r, AWARDS_ROUND), INT64_MAX, &f.round)) f.round = 0;
    return f;
}

/* Is this the province's operator, whose experts and ranking these are? */
static qf_err *is_province(struct qf_req *r, bool *yes)
{
    uint64_t top;
    QF_TRY(window_top(r->db, &top));
    return permission_in_window(r->db, r->actor, FN_AWARD_REVIEW, top, yes);
}

qf_err *page_award_list(struct qf_req *r)
{
    const struct award_filter f = filter_of(r);
    struct qf_list list;
    int64_t total;
    bool province;
    QF_TRY(award_list(r->db, r->arena, r->actor, &f, QF_ROWS, qf_offset(r, QF_ROWS), &list,
                      &total));
    QF_TRY(qf_paged(r, QF_ROWS, total));
    for (size_t i = 0; i < list.count; i++)
        put_award(r, qf_data_at(r->data, "entries", i), QF_AT(list, struct award_entry, i));
    qf_put_bool(r->data, "filtered", f.round || *f.sheet || *f.state || *f.region || *f.words);
    QF_TRY(is_province(r, &province));
    qf_put_bool(r->data, "province", province);
    export_link(r, "/window/awards/export");
    qf_crumb(r, "优秀评选", "");
    return NULL;
}

static const char *state_words(struct qf_arena *a, const void *row)
{
    (void)a;
    return award_state_word(((const struct award_entry *)row)->state);
}

static const char *score_words(struct qf_arena *a, const void *row)
{
    const struct award_entry *e = row;
    return e->score < 0 ? "" : qf_show_decimal(a, e->score, 2);
}

static const char *region_words(struct qf_arena *a, const void *row)
{
    (void)a;
    return codes_region_name(((const struct award_entry *)row)->region_code);
}

static const struct export_column columns[] = {
    {"编号", "number", .width = 18}, {"参评", "title", .width = 34}, {"单位", "org_name", .width = 34},
    {"评选类别", "category_name", .width = 22}, {"批次", "round_name", .width = 24},
    {"年度", "year"}, {"所在地区", .words = region_words}, {"状态", .words = state_words},
    {"提交时间", "submitted_at", .width = 18}, {"专家评分", .words = score_words},
    {"公布日期", "awarded_on"}, {0},
};

static qf_err *rows(struct qf_req *r, int limit, export_take *take, void *arg)
{
    const struct award_filter f = filter_of(r);
    return award_each(r->db, r->arena, r->actor, &f, limit, take, arg);
}

qf_err *page_award_export(struct qf_req *r)
{
    return export_send(r, &(struct export_list){.name = "优秀评选", .subject = AWARD_FILES,
                                                .type = &award_entry_type, .columns = columns,
                                                .rows = rows});
}

/* --- one --- */

qf_err *load_award(struct qf_req *r)
{
    struct award_entry *e = qf_alloc(r->arena, sizeof *e);
    QF_TRY(award_for_window(r->db, r->actor, qf_path_id(r), e));
    qf_set_record(r, e);
    return NULL;
}

/* Whose turn it is decides in the case; who has recommended it may still read. */
qf_err *page_award_open(struct qf_req *r)
{
    const struct award_entry *e = qf_record(r);
    struct qf_data *d = qf_data_in(r->data, "entry");
    struct case_file c;
    bool found, may;
    QF_TRY(case_of(r->db, AWARD_FILES, AWARD_FILES, e->id, &c, &found));
    if (!found) return qf_not_found();
    QF_TRY(permission_in_window(r->db, r->actor, FN_AWARD_REVIEW, c.window_id, &may));
    if (may) return qf_go(r, "", "/window/cases/%llu", (unsigned long long)c.id);
    put_award(r, d, e);
    QF_TRY(put_award_values(r, d, e));
    qf_title(r, "%s", e->title);
    qf_crumb(r, "优秀评选", "/window/awards");
    qf_crumb(r, e->title, "");
    return put_award_files(r, d, e);
}

qf_err *award_file_may(struct qf_req *r, const struct attachment *file, bool *may)
{
    struct award_entry entry;
    qf_err *e = award_for_window(r->db, r->actor, file->subject_id, &entry);
    *may = !e;
    return e && e->status != 404 ? e : NULL;
}

/* --- the ranking --- */

static void put_rank(struct qf_req *r, struct qf_data *d, const struct award_rank *k)
{
    qf_put_str(d, "region", codes_region_name(k->region_code));
    qf_put_str(d, "state_word", award_state_word(k->state));
    qf_put_str(d, "state_kind", award_state_kind(k->state));
    if (!k->done) return;
    qf_put_str(d, "mean_words", qf_show_decimal(r->arena, k->mean, 2));
    qf_put_str(d, "spread_words", qf_show_decimal(r->arena, k->spread, 2));
    qf_putf(d, "range", "%lld – %lld", (long long)k->low / 100, (long long)k->high / 100);
}

static void put_category(struct qf_data *d, const struct award_category *c)
{
    qf_put_int(d, "id", (int64_t)c->id);
    qf_put_str(d, "name", c->name);
    qf_put_str(d, "round", c->round_name);
    qf_put_int(d, "year", c->year);
    if (c->places) qf_put_int(d, "places", c->places);
    qf_put_int(d, "needed", c->scores_needed);
}

static qf_err *put_ranking(struct qf_req *r, const struct award_category *c)
{
    struct qf_list list;
    size_t ready = 0;
    QF_TRY(award_ranking(r->db, c, &list));
    qf_put_list(r->data, "ranking", &list);
    for (size_t i = 0; i < list.count; i++) {
        const struct award_rank *k = QF_AT(list, struct award_rank, i);
        put_rank(r, qf_data_at(r->data, "ranking", i), k);
        ready += k->place && qf_eq(k->state, "review");
    }
    put_category(qf_data_in(r->data, "category"), c);
    qf_put_int(r->data, "ready", (int64_t)ready);
    return NULL;
}

static qf_err *only_province(struct qf_req *r)
{
    bool province;
    QF_TRY(is_province(r, &province));
    return province ? NULL : qf_not_found();
}

qf_err *page_award_ranking(struct qf_req *r)
{
    struct award_category c;
    uint64_t id;
    bool province;
    QF_TRY(is_province(r, &province));
    qf_put_bool(r->data, "province", province);
    qf_crumb(r, "优秀评选", "/window/awards");
    qf_crumb(r, "评分排名", "");
    if (!province || !qf_read_u64(qf_str(r, RANKING_CATEGORY), INT64_MAX, &id)) return NULL;
    QF_TRY(award_category_get(r->db, id, &c));
    return put_ranking(r, &c);
}

/* --- 公示 of a category --- */

qf_err *load_category(struct qf_req *r)
{
    struct award_category *c = qf_alloc(r->arena, sizeof *c);
    QF_TRY(award_category_get(r->db, qf_path_id(r), c));
    qf_set_record(r, c);
    return NULL;
}

/* The best ones, as many as there are places, are ticked. */
static qf_err *tick_best(struct qf_req *r, const struct award_category *c)
{
    struct qf_list list;
    size_t n = 0;
    QF_TRY(award_ranking(r->db, c, &list));
    const char **best = qf_calloc(r->arena, list.count + 1, sizeof *best);
    for (size_t i = 0; i < list.count; i++) {
        const struct award_rank *k = QF_AT(list, struct award_rank, i);
        if (k->place && qf_eq(k->state, "review") && (!c->places || k->place <= c->places))
            best[n++] = qf_fmt(r->arena, "%llu", (unsigned long long)k->id);
    }
    qf_prefill_many(r, &publish_form, PUBLISH_ENTRIES, best, n);
    return NULL;
}

qf_err *page_award_ask_publish(struct qf_req *r)
{
    const struct award_category *c = qf_record(r);
    QF_TRY(only_province(r));
    QF_TRY(put_ranking(r, c));
    qf_crumb(r, "优秀评选", "/window/awards");
    qf_crumb(r, "评分排名", qf_fmt(r->arena, "/window/awards/ranking?category=%llu",
                                   (unsigned long long)c->id));
    qf_crumb(r, "开始公示", "");
    return tick_best(r, c);
}

static qf_err *publish_one(struct qf_req *r, const struct award_category *c, const char *number)
{
    struct award_entry e;
    struct case_file file;
    uint64_t id;
    bool found;
    if (!qf_read_u64(number, INT64_MAX, &id)) return qf_not_found();
    QF_TRY(award_for_window(r->db, r->actor, id, &e));
    if (e.category_id != c->id) return qf_not_found();
    QF_TRY(case_of(r->db, AWARD_FILES, AWARD_FILES, id, &file, &found));
    return found ? case_fire(r->db, r->arena, file.id, "recommend", r->actor, "") : qf_not_found();
}

qf_err *page_award_publish(struct qf_req *r)
{
    const struct award_category *c = qf_record(r);
    const char *const *entries;
    size_t n = qf_many(r, PUBLISH_ENTRIES, &entries);
    QF_TRY(only_province(r));
    for (size_t i = 0; i < n; i++) QF_TRY(publish_one(r, c, entries[i]));
    return qf_go(r, qf_fmt(r->arena, "%zu 个开始公示，申报方会收到消息", n),
                 "/window/awards/ranking?category=%llu", (unsigned long long)c->id);
}
