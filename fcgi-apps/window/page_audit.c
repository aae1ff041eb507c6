/* 日志审计: the log for auditors, newest first, each look at it on record. */
#include <inttypes.h>

#include "keeper/export.h"
#include "lib/text/text.h"
#include "model/audit.h"
#include "model/audit_read.h"
#include "model/rights.h"
#include "window/forms_rights.h"
#include "window/pages_rights.h"
#include "window/routes.h"

enum { PAGE_SIZE = 50 };

static qf_err *filter_of(struct qf_req *r, struct audit_filter *f)
{
    const char *name = qf_str(r, AUDIT_ACCOUNT);
    *f = (struct audit_filter){
        .action = qf_str(r, AUDIT_ACTION), .subject_type = qf_str(r, AUDIT_SUBJECT),
        .subject_id = (uint64_t)qf_int(r, AUDIT_SUBJECT_ID), .from = qf_date(r, AUDIT_FROM),
        .to = qf_date(r, AUDIT_TO)};
    qf_read_u64(qf_str(r, AUDIT_BEFORE), INT64_MAX, &f->before);
    if (!*name) return NULL;
    QF_TRY(rights_account_by_name(r->db, r->arena, name, &f->account));
    if (f->account == 0) f->account = UINT64_MAX >> 1;  /* nobody's: an empty list */
    return NULL;
}

/* A form that was sent is written down by the pattern of its address. */
static const char *action_words(struct qf_arena *a, const void *row)
{
    const char *action = ((const struct audit_line *)row)->action;
    if (*action != '/') return audit_action_words(action);
    for (const struct qf_route *page = window_routes; page->path; page++)
        if (page->title && qf_eq(page->path, action)) return qf_fmt(a, "提交“%s”", page->title);
    return "提交表单";
}

/* --- details: {"reason":"…","rows":3} in words --- */

static const char *key_words(const char *key)
{
    static const struct { const char *key, *words; } known[] = {
        {"reason", "原因"}, {"list", "列表"}, {"rows", "行数"}, {"address", "地址"},
        {"role", "角色"}, {"function", "功能"}};
    for (size_t i = 0; i < sizeof known / sizeof *known; i++)
        if (qf_eq(known[i].key, key)) return known[i].words;
    return key;
}

/* A string or a number at *p, which then stands behind it. */
static const char *next_value(struct qf_arena *a, const char **p)
{
    struct qf_sb b = qf_sb_in(a);
    bool quoted = **p == '"';
    for (*p += quoted; **p && (quoted ? **p != '"' : !strchr(",}", **p)); ++*p) {
        if (quoted && **p == '\\' && (*p)[1]) ++*p;
        qf_sb_addc(&b, **p);
    }
    if (quoted && **p) ++*p;
    return qf_dup(a, qf_sb_text(&b));
}

static const char *detail_words(struct qf_arena *a, const char *detail)
{
    struct qf_sb b = qf_sb_in(a);
    const char *p = detail;
    if (*p != '{') return detail;
    while (*p && *++p == '"') {
        const char *key = next_value(a, &p);
        if (*p) p++;
        const char *value = next_value(a, &p);
        if (*value)
            qf_sb_addf(&b, "%s%s：%s", *qf_sb_text(&b) ? "；" : "", key_words(key), value);
    }
    return qf_dup(a, qf_sb_text(&b));
}

static void put_line(struct qf_req *r, struct qf_data *d, const struct audit_line *l,
                     uint64_t sealed_to)
{
    qf_put_str(d, "words", action_words(r->arena, l));
    const char *subject = audit_subject_words(l->subject_type);
    qf_put_str(d, "about", l->subject_id ? qf_fmt(r->arena, "%s %" PRIu64, subject, l->subject_id)
                                         : subject);
    if (qf_eq(l->outcome, "refused")) qf_put_str(d, "refused", "1");
    if (l->id <= sealed_to) qf_put_str(d, "sealed", "1");
    qf_put_str(d, "short",
               l->detail ? qf_shorten(r->arena, detail_words(r->arena, l->detail), 160) : "");
}

static qf_err *put_chain(struct qf_req *r, struct audit_chain *chain)
{
    QF_TRY(audit_chain(r->db, chain));
    qf_put(r->data, "chain", &audit_chain_type, chain);
    qf_put_str(r->data, "open", qf_show_number(r->arena, (int64_t)(chain->newest - chain->sealed_to)));
    return NULL;
}

qf_err *page_audit_list(struct qf_req *r)
{
    struct audit_filter f;
    struct audit_chain chain;
    struct qf_list list;
    QF_TRY(filter_of(r, &f));
    QF_TRY(audit_lines(r->db, r->actor, &f, PAGE_SIZE + 1, &list));
    QF_TRY(put_chain(r, &chain));
    if (list.count > PAGE_SIZE) {
        list.count = PAGE_SIZE;
        uint64_t last = QF_AT(list, struct audit_line, PAGE_SIZE - 1)->id;
        qf_put_str(r->data, "older_url", qf_url_with(r, "before", qf_fmt(r->arena, "%" PRIu64, last)));
    }
    qf_put_list(r->data, "lines", &list);
    for (size_t i = 0; i < list.count; i++)
        put_line(r, qf_data_at(r->data, "lines", i), QF_AT(list, struct audit_line, i),
                 chain.sealed_to);
    if (f.before) qf_put_str(r->data, "newest_url", qf_url_with(r, "before", ""));
    export_link(r, "/window/audit/export");
    qf_crumb(r, "日志审计", "");
    return audit_write(r->db, r->actor, &(struct audit){
        .action = "audit.view", .subject_type = "audit_log",
        .detail = qf_shorten(r->arena, qf_url_with(r, "page", ""), 300)});
}

/* --- 导出 --- */

static const char *outcome_words(struct qf_arena *a, const void *row)
{
    (void)a;
    return qf_eq(((const struct audit_line *)row)->outcome, "refused") ? "拒绝" : "完成";
}

static const struct export_column columns[] = {
    {"编号", "id"}, {"时间", "at", .width = 18}, {"账号", "actor_name", .width = 24},
    {"动作", .words = action_words, .width = 20}, {"动作代码", "action", .width = 24},
    {"结果", .words = outcome_words}, {"对象", "subject_type"}, {"对象编号", "subject_id"},
    {"窗口", "window_name", .width = 28}, {"地址", "ip"}, {"请求", "request_id", .width = 20},
    {"内容", "detail", .width = 60}, {0},
};

static qf_err *rows(struct qf_req *r, int limit, export_take *take, void *arg)
{
    struct audit_filter f;
    QF_TRY(filter_of(r, &f));
    return audit_each(r->db, r->actor, &f, limit, take, arg);
}

qf_err *page_audit_export(struct qf_req *r)
{
    return export_send(r, &(struct export_list){.name = "审计日志", .subject = "audit_log",
                                                .type = &audit_line_type, .columns = columns,
                                                .rows = rows});
}
