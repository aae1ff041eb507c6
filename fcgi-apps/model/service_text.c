#include "model/service_text.h"

#include "lib/core/str.h"
#include "lib/text/text.h"
#include "model/picture.h"

static const struct qf_type text_type = QF_TYPE(service_text,
    QF_STR(service_text, category_code), QF_STR(service_text, name),
    QF_STR(service_text, summary), QF_HTML(service_text, description_html),
    QF_HTML(service_text, prepare_html), QF_STR(service_text, price_mode),
    QF_STR(service_text, price_unit), QF_STR(service_text, contact),
    QF_STR(service_text, phone), QF_STR(service_text, email), QF_MONEY(service_text, price_fen),
    QF_INT(service_text, targets), QF_INT(service_text, ways), QF_INT(service_text, invoice),
    QF_U64(service_text, picture), QF_U64(service_text, picture_id),
    QF_STR(service_text, picture_name));

/* --- reading --- */

#define TEXT(record, id)                                                                 \
    "SELECT x.category_code, x.name, x.summary, x.description_html, x.prepare_html,"     \
    " x.price_mode, x.price_unit, x.contact, x.phone, x.email, x.price_fen, x.targets,"  \
    " x.ways, x.invoice, x.picture_id, f.public_id AS picture_name,"                     \
    " (SELECT u.picture_id FROM picture_use u WHERE u.subject_type = '" record "'"       \
    "   AND u.subject_id = x." id " AND u.place = 'gallery' AND u.seq = 1) AS picture"   \
    " FROM " record " x LEFT JOIN attachment f ON f.id = x.picture_id WHERE x." id " = ?"
#define STAGES "SELECT seq, days, percent, name, deliverable, amount_fen"

QF_STATEMENT(TEXT_ITSELF, TEXT("service", "id"))
QF_STATEMENT(TEXT_REVISION, TEXT("service_revision", "service_id"))
QF_STATEMENT(STAGES_ITSELF, STAGES " FROM service_stage WHERE service_id = ? ORDER BY seq LIMIT 6")
QF_STATEMENT(STAGES_REVISION,
    STAGES " FROM service_revision_stage WHERE service_id = ? ORDER BY seq LIMIT 6")

qf_err *service_text_get(struct qf_db *db, enum service_source from, uint64_t id,
                         struct service_text *t, bool *found)
{
    bool revision = from == SERVICE_REVISION;
    struct qf_list stages;
    struct qf_param key[] = {QF_NULL, QF_U(id)};
    *t = (struct service_text){0};
    QF_TRY(qf_one_(db, revision ? &TEXT_REVISION : &TEXT_ITSELF, &text_type, t, found, key, 1));
    if (!*found) return NULL;
    QF_TRY(qf_list_(db, revision ? &STAGES_REVISION : &STAGES_ITSELF, &service_stage_type,
                    &stages, key, 1));
    for (size_t i = 0; i < stages.count; i++)
        t->stages[t->stage_count++] = *QF_AT(stages, struct service_stage, i);
    return NULL;
}

/* --- writing --- */

#define SET_TEXT                                                                         \
    " SET category_code = ?, name = ?, summary = ?, description_html = ?, prepare_html = ?," \
    " price_mode = ?, price_unit = ?, contact = ?, phone = ?, email = ?, price_fen = ?,"  \
    " targets = ?, ways = ?, invoice = ?, picture_id = ?"
#define ADD_STAGE " (service_id, seq, name, deliverable, days, percent, amount_fen)"     \
    " VALUES (?, ?, ?, ?, ?, ?, ?)"

QF_STATEMENT(PUT_ITSELF, "UPDATE service" SET_TEXT " WHERE id = ?")
QF_STATEMENT(PUT_REVISION, "UPDATE service_revision" SET_TEXT ", changed_at = NOW()"
             " WHERE service_id = ?")
QF_STATEMENT(CLEAR_ITSELF, "DELETE FROM service_stage WHERE service_id = ?")
QF_STATEMENT(CLEAR_REVISION, "DELETE FROM service_revision_stage WHERE service_id = ?")
QF_STATEMENT(STAGE_ITSELF, "INSERT INTO service_stage" ADD_STAGE)
QF_STATEMENT(STAGE_REVISION, "INSERT INTO service_revision_stage" ADD_STAGE)

static qf_err *put_stages(struct qf_db *db, bool revision, uint64_t id,
                          const struct service_text *t)
{
    struct qf_param key[] = {QF_NULL, QF_U(id)};
    QF_TRY(qf_exec_(db, revision ? &CLEAR_REVISION : &CLEAR_ITSELF, NULL, key, 1));
    for (int i = 0; i < t->stage_count; i++) {
        const struct service_stage *s = &t->stages[i];
        struct qf_param p[] = {QF_NULL, QF_U(id), QF_I(i + 1), QF_S(s->name),
                               QF_S(s->deliverable), QF_I(s->days), QF_I(s->percent),
                               QF_I(s->amount_fen)};
        QF_TRY(qf_exec_(db, revision ? &STAGE_REVISION : &STAGE_ITSELF, NULL, p, 7));
    }
    return NULL;
}

/* One picture in front, and those inside the texts. */
static qf_err *put_pictures(struct qf_db *db, struct qf_arena *a, const struct actor *who,
                            bool revision, uint64_t id, const struct service_text *t,
                            uint64_t *cover)
{
    const struct picture_owner owner = picture_owner_of(who);
    const char *html = qf_fmt(a, "%s%s", t->description_html, t->prepare_html);
    struct picture p = {0};
    bool found = false;
    *cover = 0;
    if (t->picture) QF_TRY(picture_find(db, &owner, t->picture, &p, &found));
    if (found) *cover = p.cover;
    return picture_use(db, &owner, revision ? "service_revision" : "service", id, &t->picture,
                       t->picture ? 1 : 0, html);
}

qf_err *service_text_put(struct qf_db *db, struct qf_arena *a, const struct actor *who,
                         enum service_source to, uint64_t id, const struct service_text *t)
{
    bool revision = to == SERVICE_REVISION;
    uint64_t cover;
    QF_TRY(put_pictures(db, a, who, revision, id, t, &cover));
    struct qf_param p[] = {
        QF_NULL, QF_S(t->category_code), QF_S(t->name), QF_S(t->summary),
        QF_S(t->description_html), QF_S(t->prepare_html), QF_S(t->price_mode),
        QF_S(t->price_unit), QF_S(t->contact), QF_S(t->phone), QF_S(t->email),
        QF_I(t->price_fen), QF_I(t->targets), QF_I(t->ways), QF_I(t->invoice),
        QF_ID(cover), QF_U(id)};
    QF_TRY(qf_exec_(db, revision ? &PUT_REVISION : &PUT_ITSELF, NULL, p, 16));
    return put_stages(db, revision, id, t);
}

/* --- the change is agreed to --- */

QF_STATEMENT(ACCEPT,
    "UPDATE service s JOIN service_revision v ON v.service_id = s.id"
    " SET s.category_code = v.category_code, s.name = v.name, s.summary = v.summary,"
    " s.description_html = v.description_html, s.prepare_html = v.prepare_html,"
    " s.price_mode = v.price_mode, s.price_unit = v.price_unit, s.contact = v.contact,"
    " s.phone = v.phone, s.email = v.email, s.price_fen = v.price_fen, s.targets = v.targets,"
    " s.ways = v.ways, s.invoice = v.invoice, s.picture_id = v.picture_id,"
    " s.updated_at = NOW() WHERE s.id = ?")
QF_STATEMENT(ACCEPT_STAGES,
    "INSERT INTO service_stage (service_id, seq, name, deliverable, days, percent, amount_fen)"
    " SELECT service_id, seq, name, deliverable, days, percent, amount_fen"
    " FROM service_revision_stage WHERE service_id = ?")
QF_STATEMENT(ACCEPT_PICTURES,
    "UPDATE picture_use SET subject_type = 'service'"
    " WHERE subject_type = 'service_revision' AND subject_id = ?")
QF_STATEMENT(FORGET, "DELETE FROM service_revision WHERE service_id = ?")

qf_err *service_text_forget(struct qf_db *db, uint64_t id)
{
    QF_TRY(picture_release(db, "service_revision", id));
    QF_TRY(qf_exec(db, CLEAR_REVISION, NULL, QF_U(id)));
    return qf_exec(db, FORGET, NULL, QF_U(id));
}

qf_err *service_text_accept(struct qf_db *db, uint64_t id)
{
    uint64_t changed;
    QF_TRY(qf_exec(db, ACCEPT, &changed, QF_U(id)));
    if (changed == 0) return NULL;
    QF_TRY(picture_release(db, "service", id));
    QF_TRY(qf_exec(db, ACCEPT_PICTURES, NULL, QF_U(id)));
    QF_TRY(qf_exec(db, CLEAR_ITSELF, NULL, QF_U(id)));
    QF_TRY(qf_exec(db, ACCEPT_STAGES, NULL, QF_U(id)));
    return service_text_forget(db, id);
}

/* --- reckoning and words --- */

static void even_out(struct service_text *t)
{
    for (int i = 0; i < t->stage_count; i++) t->stages[i].percent = 100 / t->stage_count;
    if (t->stage_count) t->stages[t->stage_count - 1].percent += 100 % t->stage_count;
}

void service_text_share(struct service_text *t)
{
    int percents = 0;
    int64_t left = t->price_fen;
    for (int i = 0; i < t->stage_count; i++) percents += t->stages[i].percent;
    if (percents == 0 && qf_eq(t->price_mode, "free")) even_out(t);
    for (int i = 0; i < t->stage_count; i++) {
        struct service_stage *s = &t->stages[i];
        s->amount_fen = i + 1 == t->stage_count ? left : t->price_fen * s->percent / 100;
        left -= s->amount_fen;
    }
}

const char *service_price_words(struct qf_arena *a, const struct service_text *t)
{
    return service_price_of(a, t->price_mode, t->price_fen, t->price_unit);
}

const char *service_price_of(struct qf_arena *a, const char *mode, int64_t fen, const char *unit)
{
    if (qf_eq(mode, "free")) return "免费";
    if (qf_eq(mode, "negotiable")) return "面议";
    return qf_fmt(a, "%s 元%s / %s", qf_show_money(a, fen), qf_eq(mode, "from") ? "起" : "", unit);
}
