#include "model/bulletin.h"

#include "lib/core/str.h"
#include "lib/text/text.h"
#include "model/codes.h"
#include "model/filing.h"
#include "model/filing_desk.h"

const struct qf_type bulletin_type = QF_TYPE(bulletin,
    QF_U64(bulletin, id), QF_INT(bulletin, year), QF_INT(bulletin, quarter),
    QF_STR(bulletin, title), QF_STR(bulletin, body), QF_STR(bulletin, author),
    QF_TIME(bulletin, created_at), QF_TIME(bulletin, updated_at));

#define ROW                                                                              \
    "SELECT b.id, b.year, b.quarter, b.title, b.body, a.person_name AS author, b.created_at," \
    " b.updated_at FROM bulletin b LEFT JOIN account a ON a.id = b.created_by"

QF_STATEMENT(LIST, ROW " ORDER BY b.year DESC, b.quarter DESC LIMIT ? OFFSET ?")
QF_STATEMENT(COUNT, "SELECT COUNT(*) FROM bulletin")
QF_STATEMENT(GET, ROW " WHERE b.id = ?")
QF_STATEMENT(FIND, "SELECT id FROM bulletin WHERE year = ? AND quarter = ?")
QF_STATEMENT(ADD,
    "INSERT INTO bulletin (year, quarter, title, body, created_by, created_at, updated_at)"
    " VALUES (?, ?, ?, ?, ?, NOW(), NOW())")
QF_STATEMENT(CHANGE, "UPDATE bulletin SET title = ?, body = ?, updated_at = NOW() WHERE id = ?")

qf_err *bulletin_list(struct qf_db *db, int limit, int offset, struct qf_list *list,
                      int64_t *total)
{
    QF_TRY(qf_number(db, COUNT, total));
    return qf_list(db, LIST, &bulletin_type, list, QF_I(limit), QF_I(offset));
}

qf_err *bulletin_get(struct qf_db *db, uint64_t id, struct bulletin *b)
{
    return qf_get(db, GET, &bulletin_type, b, QF_U(id));
}

qf_err *bulletin_change(struct qf_db *db, uint64_t id, const char *title, const char *body)
{
    return qf_exec(db, CHANGE, NULL, QF_S(title), QF_S(body), QF_U(id));
}

struct figure_scope bulletin_scope(const struct bulletin *b)
{
    return (struct figure_scope){b->year, 3 * b->quarter - 2, 3 * b->quarter, ""};
}

/* --- the draft --- */

struct draft {
    struct qf_db *db;
    struct qf_arena *arena;
    const struct actor *who;
    const struct bulletin *bulletin;
    struct figure_scope scope;
    struct qf_sb text;
};

static const char *number(struct draft *d, int64_t n) { return qf_show_number(d->arena, n); }

static const char *percent(struct draft *d, int64_t part, int64_t of)
{
    return of ? qf_show_decimal(d->arena, (part * 1000 + of / 2) / of, 1) : "0.0";
}

/* "，比上年同期增长 12.3%"; nothing where there was nothing to compare with. */
static const char *change(struct draft *d, int64_t now, int64_t before)
{
    if (before <= 0) return "";
    int64_t tenths = (now - before) * 1000 / before;
    return qf_fmt(d->arena, "，比上年同期%s %s%%", tenths < 0 ? "下降" : "增长",
                  qf_show_decimal(d->arena, tenths < 0 ? -tenths : tenths, 1));
}

static qf_err *add_totals(struct draft *d)
{
    struct figure_scope before = d->scope;
    struct figure_sum now, then;
    before.year--;
    QF_TRY(figures_total(d->db, &d->scope, &now));
    QF_TRY(figures_total(d->db, &before, &then));
    qf_sb_addf(&d->text, "一、总体情况\n%d 年第%s季度，全省有 %s 家核心服务机构的 %s 份填报通过审核。"
               "共开展服务活动 %s 场次%s；参与企业 %s 家次%s；一对一精准服务企业 %s 家%s。"
               "机构营业收入合计 %s 万元，服务支出合计 %s 万元。\n", d->bulletin->year,
               (const char *const[]){"一", "二", "三", "四"}[d->bulletin->quarter - 1],
               number(d, now.institutions), number(d, now.filings), number(d, now.activities),
               change(d, now.activities, then.activities), number(d, now.attendees),
               change(d, now.attendees, then.attendees), number(d, now.served),
               change(d, now.served, then.served), qf_show_wan(d->arena, now.revenue_fen),
               qf_show_wan(d->arena, now.expense_fen));
    return NULL;
}

static qf_err *add_cities(struct draft *d)
{
    struct qf_list list;
    int64_t due = 0, filed = 0, on_time = 0;
    struct qf_sb behind = qf_sb_in(d->arena);
    QF_TRY(desk_cities(d->db, d->who, d->scope.year, d->scope.first_month, d->scope.last_month,
                       &list));
    for (size_t i = 0; i < list.count; i++) {
        const struct desk_city *c = QF_AT(list, struct desk_city, i);
        due += c->due;
        filed += c->filed;
        on_time += c->on_time;
        if (c->filed < c->due)
            qf_sb_addf(&behind, "%s%s（缺 %lld 份）", behind.len ? "、" : "",
                       codes_region_name(c->code), (long long)(c->due - c->filed));
    }
    qf_sb_addf(&d->text, "二、报送情况\n本季度应报 %s 份，已报 %s 份，完整率 %s%%；按时报送 %s 份，及时率 %s%%。",
               number(d, due), number(d, filed), percent(d, filed, due), number(d, on_time),
               percent(d, on_time, due));
    qf_sb_addf(&d->text, "%s%s\n", behind.len ? "尚未报齐的有：" : "各市州均已报齐。",
               behind.len ? qf_fmt(d->arena, "%s。", qf_sb_text(&behind)) : "");
    return NULL;
}

static int by_served(const void *a, const void *b)
{
    const struct figure_sum *x = a, *y = b;
    return (x->served < y->served) - (x->served > y->served);
}

/* The three that served most. */
static qf_err *add_first(struct draft *d, enum figure_by by, const char *heading,
                         const char *words)
{
    struct qf_list list;
    QF_TRY(figures_by(d->db, by, &d->scope, &list));
    if (list.count) qsort(list.items, list.count, sizeof(struct figure_sum), by_served);
    qf_sb_addf(&d->text, "%s\n%s", heading, words);
    for (size_t i = 0; i < list.count && i < 3; i++) {
        const struct figure_sum *s = QF_AT(list, struct figure_sum, i);
        qf_sb_addf(&d->text, "%s%s（活动 %s 场次、服务企业 %s 家）", i ? "、" : "", s->name,
                   number(d, s->activities), number(d, s->served));
    }
    qf_sb_add(&d->text, list.count ? "。\n" : "（本季度没有审核通过的填报）。\n");
    return NULL;
}

qf_err *bulletin_draft(struct qf_db *db, struct qf_arena *a, const struct actor *who,
                       const struct bulletin *b, const char **body)
{
    struct draft d = {db, a, who, b, bulletin_scope(b), qf_sb_in(a)};
    QF_TRY(add_totals(&d));
    QF_TRY(add_cities(&d));
    QF_TRY(add_first(&d, FIGURES_BY_DOMAIN, "三、服务领域", "服务企业数居前的领域是："));
    QF_TRY(add_first(&d, FIGURES_BY_CITY, "四、市州情况", "服务企业数居前的市州是："));
    qf_sb_add(&d.text, "五、下一步要求\n请各市州督促尚未报送的机构补报，对数字波动较大的机构逐一核实；"
              "数字要真实、准确、完整、及时，可以追溯到服务记录。");
    *body = qf_sb_text(&d.text);
    return NULL;
}

/* --- a new one --- */

qf_err *bulletin_add(struct qf_db *db, struct qf_arena *a, const struct actor *who, int year,
                     int quarter, uint64_t *id, bool *existed)
{
    struct bulletin b = {.year = year, .quarter = quarter};
    const char *body;
    int64_t found = 0;
    if (filing_month_ends(year, 3 * quarter) > qf_now())
        return qf_user_error("quarter", "这个季度还没有结束");
    QF_TRY(bulletin_draft(db, a, who, &b, &body));
    const char *title = qf_fmt(a, "%d 年第%s季度核心服务机构运营情况通报", year,
                               (const char *const[]){"一", "二", "三", "四"}[quarter - 1]);
    qf_err *err = qf_insert(db, ADD, id, QF_I(year), QF_I(quarter), QF_S(title), QF_S(body),
                            QF_ID(who->account));
    *existed = qf_db_is_duplicate(err);
    if (!*existed) return err;
    QF_TRY(qf_number(db, FIND, &found, QF_I(year), QF_I(quarter)));
    *id = (uint64_t)found;
    return NULL;
}
