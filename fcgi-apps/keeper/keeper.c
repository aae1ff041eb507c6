#include "keeper/keeper.h"

#include "lib/core/str.h"
#include "model/attachment.h"
#include "model/audit.h"
#include "model/captcha.h"
#include "model/key.h"
#include "model/notice.h"
#include "model/permission.h"
#include "model/schema_version.h"
#include "model/seal.h"
#include "model/secret.h"
#include "model/session.h"
#include "model/setting.h"
#include "model/throttle.h"
#include "model/version.h"
#include "model/visitor.h"

static qf_err *configure(const struct qf_conf *conf)
{
    session_limits((int)qf_conf_int(conf, "Session.idle_minutes"),
                   (int)qf_conf_int(conf, "Session.absolute_hours"));
    notice_configure(qf_conf_str(conf, "Site.base_url"));
    QF_TRY(secret_load(conf));
    return seal_load(conf);
}

static qf_err *audit(struct qf_db *db, const struct actor *who, const char *action,
                     const char *path)
{
    const struct audit entry = {.action = action, .detail = path};
    return audit_write(db, who, &entry);
}

static qf_err *captcha_used(struct qf_db *db, struct qf_arena *arena, const struct actor *who,
                            const struct qf_captcha_use *use, const char **no)
{
    int wait = 0;
    bool first;
    *no = NULL;
    QF_TRY(captcha_use(db, use->id, use->form, use->until, &first));
    if (!first) *no = "这个验证码用过了，请按新的填写";
    if (use->in_words)
        QF_TRY(throttle_take(db, &throttle_captcha_words, throttle_address(arena, who->ip), &wait));
    if (wait)
        *no = qf_fmt(arena, "用文字回答的次数太多，请按图片填写，或 %s后再试",
                     throttle_words(arena, wait));
    return NULL;
}

static qf_err *upload_allowed(struct qf_db *db, struct qf_arena *arena,
                              const struct actor *who, const char **words)
{
    const char *key = who->account
                          ? qf_fmt(arena, "%llu", (unsigned long long)who->account)
                          : throttle_address(arena, who->ip);
    int wait;
    *words = NULL;
    QF_TRY(throttle_take(db, who->account ? &throttle_upload_account : &throttle_upload_address,
                         key, &wait));
    if (wait)
        *words = qf_fmt(arena, "没有保存：上传次数太多，请 %s后再试",
                        throttle_words(arena, wait));
    return NULL;
}

static qf_err *upload_note(struct qf_db *db, struct qf_arena *arena,
                           const struct actor *who, const unsigned char owner[32],
                           const struct qf_upload *u, uint64_t *id,
                           const char **public_id)
{
    struct attachment a = {
        .size = u->size, .media_type = u->type, .file_name = u->name, .field = u->field};
    memcpy(a.sha256, u->sha256, sizeof a.sha256);
    QF_TRY(attachment_note(db, arena, who->account, owner, &a));
    *id = a.id;
    *public_id = a.public_id;
    return NULL;
}

static qf_err *upload_find(struct qf_db *db, struct qf_arena *arena,
                           const unsigned char owner[32], const char *public_id,
                           uint64_t *id, struct qf_upload *u, bool *found)
{
    struct attachment a = {0};
    QF_TRY(attachment_find_pending(db, owner, public_id, &a, found));
    if (!*found) return NULL;
    *id = a.id;
    *u = (struct qf_upload){.field = qf_dup(arena, a.field),
                            .name = qf_dup(arena, a.file_name),
                            .type = qf_dup(arena, a.media_type),
                            .size = a.size};
    memcpy(u->sha256, a.sha256, sizeof u->sha256);
    return NULL;
}

/* What a link of a telephone dials: a number without the blanks and dashes it is printed with. */
static const char *dialled(struct qf_arena *arena, const char *number)
{
    char *out = qf_dup(arena, number), *end = out;
    for (const char *p = number; *p; p++)
        if ((*p >= '0' && *p <= '9') || *p == '+') *end++ = *p;
    *end = '\0';
    return out;
}

/* Names of settings are ours (the table of seeds), never typed by a visitor. */
static qf_err *site(struct qf_db *db, struct qf_arena *arena, struct qf_data *out)
{
    struct qf_list list;
    QF_TRY(keeper_choices_read(db));
    QF_TRY(setting_list(db, &list));
    for (size_t i = 0; i < list.count; i++) {
        const struct setting *s = QF_AT(list, struct setting, i);
        qf_put_str(out, s->name, s->value);
        if (qf_starts(s->name, "hotline"))
            qf_put_str(out, qf_fmt(arena, "%s_tel", s->name), dialled(arena, s->value));
    }
    return NULL;
}

static qf_err *visitor(struct qf_db *db, struct qf_arena *arena, const struct actor *who,
                       struct qf_visitor *out)
{
    struct visitor v = {0};
    QF_TRY(visitor_get(db, who, &v));
    *out = (struct qf_visitor){.org = qf_dup(arena, v.org), .unread = v.unread};
    return NULL;
}

const struct qf_keeper platform_keeper = {
    .schema = QF_SCHEMA_VERSION,
    .configure = configure,
    .session_open = session_open,
    .session_begin = session_begin,
    .session_end = session_end,
    .may = permission_may,
    .function_code = permission_code,
    .key_find = key_find,
    .key_use = key_use,
    .key_done = key_done,
    .audit = audit,
    .upload_allowed = upload_allowed,
    .upload_note = upload_note,
    .upload_find = upload_find,
    .captcha_use = captcha_used,
    .versions = version_texts,
    .site = site,
    .on_content_change = version_on_change,
    .regions = keeper_regions,
    .visitor = visitor,
};
