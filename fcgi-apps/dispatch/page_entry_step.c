/* An entry in its two steps, 基本信息 and 申报证明材料上传; then the check page. */
#include "dispatch/forms_award.h"
#include "dispatch/pages_award.h"
#include "lib/text/text.h"
#include "model/review.h"

static qf_err *go_step(struct qf_req *r, const struct award_entry *e, const char *step,
                       const char *words)
{
    return qf_go(r, words, "/dispatch/entries/%llu/%s", (unsigned long long)e->id, step);
}

/* --- 基本信息 --- */

/* Plain digits: 1200, 1200.5 or 1200.05. */
static const char *hundredths(struct qf_arena *a, int64_t n)
{
    long long whole = n / 100, rest = n % 100;
    if (rest == 0) return qf_fmt(a, "%lld", whole);
    return rest % 10 ? qf_fmt(a, "%lld.%02lld", whole, rest) : qf_fmt(a, "%lld.%lld", whole, rest / 10);
}

static const char *value_in(struct qf_req *r, const struct award_field *f, int field)
{
    size_t n;
    if (!qf_given(r, field)) return "";
    if (qf_eq(f->kind, "integer")) return qf_fmt(r->arena, "%lld", (long long)qf_int(r, field));
    if (qf_eq(f->kind, "decimal")) return hundredths(r->arena, qf_int(r, field));
    if (qf_eq(f->kind, "items")) return award_items_text(r->arena, qf_str(r, field), &n);
    return qf_str(r, field);
}

struct qf_list entry_values(struct qf_req *r, const struct award_place *p)
{
    struct qf_list list = {.count = p->fields.count, .type = &award_value_type};
    struct award_value *out = qf_calloc(r->arena, p->fields.count + 1, sizeof *out);
    for (size_t i = 0; i < p->fields.count; i++) {
        const struct award_field *f = QF_AT(p->fields, struct award_field, i);
        out[i] = (struct award_value){p->entry.id, f->code,
                                      value_in(r, f, ENTRY_FIRST + (int)i)};
    }
    list.items = out;
    return list;
}

qf_err *page_entry_basic(struct qf_req *r)
{
    const struct award_place *p = qf_record(r);
    struct qf_list values;
    qf_err *gone;
    if (entry_is_locked(r, &p->entry, &gone)) return gone;
    QF_TRY(award_values(r->db, p->entry.id, &values));
    for (size_t i = 0; i < p->fields.count; i++) {
        const struct award_field *f = QF_AT(p->fields, struct award_field, i);
        qf_prefill(r, &award_basic_form, ENTRY_FIRST + (int)i, award_value_of(&values, f->code));
    }
    put_entry_steps(r, p, "basic");
    return NULL;
}

qf_err *page_entry_keep_basic(struct qf_req *r)
{
    const struct award_place *p = qf_record(r);
    const struct qf_list values = entry_values(r, p);
    bool draft = *qf_draft(r) != 0;
    QF_TRY(entry_refuse_locked(r, &p->entry));
    QF_TRY(award_keep(r->db, &p->entry, values.items, values.count,
                      award_is_complete(r->arena, &p->fields, &values)));
    QF_TRY(award_note(r->db, r->arena, &p->entry, r->actor, "基本信息"));
    return go_step(r, &p->entry, draft ? "basic" : "proofs", draft ? "草稿已保存" : "");
}

/* --- 申报证明材料上传 --- */

qf_err *page_entry_proofs(struct qf_req *r)
{
    const struct award_place *p = qf_record(r);
    qf_err *gone;
    if (entry_is_locked(r, &p->entry, &gone)) return gone;
    put_entry_steps(r, p, "proofs");
    return put_award_files(r, r->data, &p->entry);
}

static qf_err *files_changed(struct qf_req *r, const struct award_entry *e, const char *words)
{
    QF_TRY(award_keep_proofs(r->db, e));
    QF_TRY(award_note(r->db, r->arena, e, r->actor, "申报证明材料"));
    return go_step(r, e, "proofs", words);
}

qf_err *page_entry_add_proofs(struct qf_req *r)
{
    const struct award_place *p = qf_record(r);
    const uint64_t *ids;
    struct qf_list kept;
    size_t n = qf_files(r, ENTRY_FILES, &ids);
    QF_TRY(entry_refuse_locked(r, &p->entry));
    QF_TRY(attachment_list(r->db, AWARD_FILES, p->entry.id, &kept));
    if (kept.count + n > ENTRY_FILES_MOST)
        qf_wrong(r, ENTRY_FILES, "一份填报最多 %d 个文件，请打成压缩包", ENTRY_FILES_MOST);
    if (qf_any_wrong(r)) return qf_refused(r);
    QF_TRY(keep_files(r, ENTRY_FILES, AWARD_FILES, p->entry.id, "proof"));
    return files_changed(r, &p->entry, qf_fmt(r->arena, "已上传 %zu 个文件", n));
}

qf_err *load_entry_file(struct qf_req *r)
{
    struct entry_file *f = qf_alloc(r->arena, sizeof *f);
    bool found;
    QF_TRY(attachment_find(r->db, qf_path_part(r, "name"), &f->file, &found));
    if (!found || !qf_eq(f->file.subject_type, AWARD_FILES)) return qf_not_found();
    QF_TRY(award_own(r->db, r->actor, f->file.subject_id, &f->place.entry));
    QF_TRY(award_sheet_get(r->db, f->place.entry.sheet_code, &f->place.sheet));
    qf_set_record(r, f);
    return NULL;
}

qf_err *page_entry_ask_drop(struct qf_req *r)
{
    const struct entry_file *f = qf_record(r);
    qf_err *gone;
    if (entry_is_locked(r, &f->place.entry, &gone)) return gone;
    qf_put_str(r->data, "file", f->file.file_name);
    put_entry_steps(r, &f->place, "proofs");
    return NULL;
}

qf_err *page_entry_drop(struct qf_req *r)
{
    const struct entry_file *f = qf_record(r);
    QF_TRY(entry_refuse_locked(r, &f->place.entry));
    QF_TRY(attachment_delete(r->db, AWARD_FILES, f->place.entry.id, f->file.public_id));
    return files_changed(r, &f->place.entry, "文件已删除");
}

qf_err *award_file_may(struct qf_req *r, const struct attachment *a, bool *may)
{
    struct award_entry own;
    qf_err *e = award_own(r->db, r->actor, a->subject_id, &own);
    *may = !e;
    if (e && e->status != 404) return e;
    if (!*may && r->actor->kind == QF_EXPERT)
        return review_is_invited(r->db, r->actor->org, AWARD_FILES, a->subject_id, may);
    return NULL;
}

/* --- the check page, and handing in --- */

static void gap(struct qf_req *r, size_t *n, const struct award_entry *e, const char *words,
                const char *step)
{
    struct qf_data *d = qf_data_at(r->data, "gaps", (*n)++);
    qf_put_str(d, "words", words);
    qf_putf(d, "url", "/dispatch/entries/%llu/%s", (unsigned long long)e->id, step);
}

/* What is missing, at Data.gaps.N: words, url; returns how much. */
static size_t put_gaps(struct qf_req *r, const struct award_entry *e)
{
    size_t n = 0;
    if (!(e->steps & AWARD_BASIC)) gap(r, &n, e, "“基本信息”还没有填完", "basic");
    if (!(e->steps & AWARD_PROOFS)) gap(r, &n, e, "还没有上传申报证明材料", "proofs");
    return n;
}

qf_err *page_entry_check(struct qf_req *r)
{
    const struct award_place *p = qf_record(r);
    struct qf_data *d = qf_data_in(r->data, "entry");
    qf_err *gone;
    if (entry_is_locked(r, &p->entry, &gone)) return gone;
    if (qf_eq(p->entry.state, "city"))
        return entry_back(r, &p->entry, "填报已经提交，等待市州窗口推荐");
    put_entry_steps(r, p, "");
    QF_TRY(put_award_values(r, d, &p->entry));
    QF_TRY(put_award_files(r, d, &p->entry));
    put_gaps(r, &p->entry);
    return NULL;
}

qf_err *page_entry_submit(struct qf_req *r)
{
    const struct award_place *p = qf_record(r);
    QF_TRY(entry_refuse_locked(r, &p->entry));
    if (put_gaps(r, &p->entry)) return qf_user_error(NULL, "还有没填完的内容，请先补齐");
    QF_TRY(award_submit(r->db, r->arena, r->actor, &p->entry));
    return go_step(r, &p->entry, "receipt", "");
}
