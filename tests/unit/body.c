#include "body.h"

#include "lib/core/str.h"
#include "lib/web/multipart.h"

static qf_err *on_begin(void *heard, const char *field, const char *name,
                        const char *type)
{
    qf_sb_addf(heard, "[%s|%s|%s:", field, name, type);
    return NULL;
}

static qf_err *on_data(void *heard, const char *bytes, size_t len)
{
    qf_sb_addn(heard, bytes, len);
    return NULL;
}

static qf_err *on_end(void *heard)
{
    qf_sb_add(heard, "]");
    return NULL;
}

static qf_err *feed(struct qf_multipart *m, const char *body, size_t len,
                    const size_t *cuts, size_t count)
{
    size_t from = 0;
    for (size_t i = 0; i < count; i++) {
        QF_TRY(qf_multipart_feed(m, body + from, cuts[i] - from));
        from = cuts[i];
    }
    QF_TRY(qf_multipart_feed(m, body + from, len - from));
    return qf_multipart_end(m);
}

const char *body_heard(struct qf_arena *a, const char *body, size_t len,
                       const size_t *cuts, size_t count)
{
    struct qf_sb heard = qf_sb_in(a);
    struct qf_sink sink = {on_begin, on_data, on_end, &heard};
    struct qf_fields fields = {0};
    qf_err *e = feed(qf_multipart_new(a, "B", &sink, &fields), body, len, cuts, count);
    for (size_t i = 0; i < fields.count; i++)
        qf_sb_addf(&heard, "(%s=%s)", fields.pairs[i].name, fields.pairs[i].value);
    if (e) qf_sb_addf(&heard, "!%d %s", e->status, e->words);
    qf_err_forget();
    return qf_sb_text(&heard);
}

const char *body_whole(struct qf_arena *a, const char *body, size_t len)
{
    return body_heard(a, body, len, NULL, 0);
}

const char *body_cut(struct qf_arena *a, const char *body, size_t len, size_t at)
{
    return body_heard(a, body, len, &at, 1);
}

const char *body_bytewise(struct qf_arena *a, const char *body, size_t len)
{
    size_t *cuts = qf_calloc(a, len, sizeof *cuts);
    for (size_t i = 0; i < len; i++)
        cuts[i] = i;
    return body_heard(a, body, len, cuts, len);
}
