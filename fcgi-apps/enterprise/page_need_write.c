/* 发布需求, 修改, 撤回. */
#include "enterprise/forms.h"
#include "enterprise/pages.h"
#include "keeper/files.h"
#include "lib/text/text.h"
#include "lib/web/upload.h"
#include "model/need.h"

/* The form counts in hundredths of 万元. */
enum { FEN_OF_BUDGET = 10000, DAYS_TO_ANSWER = 30 };

static struct need_text text_of(struct qf_req *r)
{
    bool open = qf_int(r, NEED_OPEN) != 0;
    return (struct need_text){
        .title = qf_str(r, NEED_TITLE), .description = qf_str(r, NEED_TEXT),
        .category_code = qf_str(r, NEED_CATEGORY), .region_code = qf_str(r, NEED_REGION),
        .contact = qf_str(r, NEED_CONTACT), .phone = qf_str(r, NEED_PHONE),
        .budget_from_fen = open ? 0 : qf_int(r, NEED_FROM) * FEN_OF_BUDGET,
        .budget_to_fen = open ? 0 : qf_int(r, NEED_TO) * FEN_OF_BUDGET,
        .deadline = qf_date(r, NEED_DEADLINE)};
}

static void fill(struct qf_req *r, int field, const char *value)
{
    qf_prefill(r, r->route->form, field, value);
}

qf_err *page_need_new(struct qf_req *r)
{
    struct need_asker asker;
    QF_TRY(need_own_asker(r->db, r->actor, &asker));
    fill(r, NEED_REGION, asker.region_code);
    fill(r, NEED_CONTACT, asker.contact);
    fill(r, NEED_PHONE, asker.phone);
    fill(r, NEED_DEADLINE, qf_show_date(r->arena, qf_add_days(qf_day(r->now), DAYS_TO_ANSWER)));
    qf_put_str(r->data, "title", "发布需求");
    qf_put_str(r->data, "lead", "三五句话即可。所在窗口在 3 个工作日内审核，通过后在平台公开。");
    qf_crumb(r, "我的需求", "/enterprise/needs");
    qf_crumb(r, "发布需求", "");
    return NULL;
}

/* --- papers --- */

/* At most five of 10 MB, those that are kept already included. */
static qf_err *check_files(struct qf_req *r, size_t kept)
{
    const uint64_t *ids;
    size_t n = qf_files(r, NEED_FILES, &ids);
    for (size_t i = n; i-- > 0;)
        if (qf_file(r, NEED_FILES, i)->size > (size_t)NEED_FILE_MB * 1024 * 1024)
            qf_file_wrong(r, NEED_FILES, i, "超过 10 MB，没有收下");
    if (n + kept > NEED_FILES_MOST) qf_wrong(r, NEED_FILES, "附件一共最多 %d 个", NEED_FILES_MOST);
    return qf_any_wrong(r) ? qf_refused(r) : NULL;
}

static qf_err *drop_files(struct qf_req *r, uint64_t id)
{
    const char *const *drop;
    size_t n = qf_many(r, NEED_DROP, &drop);
    for (size_t i = 0; i < n; i++) QF_TRY(attachment_delete(r->db, "need", id, drop[i]));
    return NULL;
}

qf_err *page_need_add(struct qf_req *r)
{
    const struct need_text text = text_of(r);
    uint64_t id;
    QF_TRY(check_files(r, 0));
    QF_TRY(need_own_publish(r->db, r->arena, r->actor, &text, &id));
    QF_TRY(keep_files(r, NEED_FILES, "need", id, "files"));
    return qf_go(r, "", "/enterprise/needs/%llu/receipt", (unsigned long long)id);
}

/* --- changing --- */

static void fill_budget(struct qf_req *r, const struct need_own *n)
{
    if (n->budget_from_fen <= 0 && n->budget_to_fen <= 0) {
        fill(r, NEED_OPEN, "1");
        return;
    }
    if (n->budget_from_fen > 0) fill(r, NEED_FROM, qf_show_wan(r->arena, n->budget_from_fen));
    fill(r, NEED_TO, qf_show_wan(r->arena, n->budget_to_fen > 0 ? n->budget_to_fen
                                                                : n->budget_from_fen));
}

static void fill_need(struct qf_req *r, const struct need_own *n)
{
    fill(r, NEED_TITLE, n->title);
    fill(r, NEED_CATEGORY, n->category_code);
    fill(r, NEED_REGION, n->region_code);
    fill(r, NEED_TEXT, n->description);
    fill(r, NEED_CONTACT, n->contact);
    fill(r, NEED_PHONE, n->phone);
    if (n->deadline != QF_NO_TIME) fill(r, NEED_DEADLINE, qf_show_date(r->arena, n->deadline));
    fill_budget(r, n);
}

static qf_err *back_to(struct qf_req *r, const struct need_own *n, const char *words)
{
    return qf_go(r, qf_fmt(r->arena, "这条需求现在是“%s”，%s", need_state_word(n->state), words),
                 "/enterprise/needs/%llu", (unsigned long long)n->id);
}

static void say_where(struct qf_req *r, const struct need_own *n, const char *what)
{
    qf_crumb(r, "我的需求", "/enterprise/needs");
    qf_crumb(r, n->number, qf_fmt(r->arena, "/enterprise/needs/%llu", (unsigned long long)n->id));
    qf_crumb(r, what, "");
}

qf_err *page_need_edit(struct qf_req *r)
{
    const struct need_own *n = qf_record(r);
    if (!need_own_may_change(n->state)) return back_to(r, n, "不能修改");
    fill_need(r, n);
    qf_put_str(r->data, "title", "修改需求");
    qf_put_str(r->data, "lead", "修改后由所在窗口重新审核；审核期间不在平台公开。");
    qf_put_str(r->data, "reason", n->return_reason);
    say_where(r, n, "修改");
    return put_files(r, r->data, "files", "need", n->id, NULL);
}

qf_err *page_need_change(struct qf_req *r)
{
    const struct need_own *n = qf_record(r);
    const struct need_text text = text_of(r);
    struct qf_list kept;
    const char *const *drop;
    QF_TRY(attachment_list(r->db, "need", n->id, &kept));
    QF_TRY(check_files(r, kept.count - qf_many(r, NEED_DROP, &drop)));
    QF_TRY(need_own_change(r->db, r->arena, r->actor, n->id, &text));
    QF_TRY(drop_files(r, n->id));
    QF_TRY(keep_files(r, NEED_FILES, "need", n->id, "files"));
    return qf_go(r, "", "/enterprise/needs/%llu/receipt", (unsigned long long)n->id);
}

/* --- withdrawing --- */

qf_err *page_need_ask_withdraw(struct qf_req *r)
{
    const struct need_own *n = qf_record(r);
    if (!need_own_may_withdraw(n->state)) return back_to(r, n, "不能撤回");
    put_need(r, qf_data_in(r->data, "need"), n);
    say_where(r, n, "撤回");
    return NULL;
}

qf_err *page_need_withdraw(struct qf_req *r)
{
    const struct need_own *n = qf_record(r);
    QF_TRY(need_own_withdraw(r->db, r->arena, r->actor, n->id));
    return qf_go(r, "需求已撤回，不再公开", "/enterprise/needs/%llu", (unsigned long long)n->id);
}
