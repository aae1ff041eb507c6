/* Two people at one record: the form of a record carries a hash of every value that it was filled in with
 * ("0=1f3a….2=…"). When it comes back, the page's own handler says what stands there now; what somebody
 * changed meanwhile is said beside the field, and nothing is overwritten unseen. */
#include <inttypes.h>

#include "lib/text/text.h"
#include "lib/web/inside.h"

enum { SHOWN = 60 };

static uint64_t hash_add(uint64_t h, const char *text)
{
    for (; text && *text; text++) h = (h ^ (unsigned char)*text) * UINT64_C(1099511628211);
    return (h ^ 0xFF) * UINT64_C(1099511628211);
}

static uint64_t hash_of(const struct qf_value *v)
{
    uint64_t h = hash_add(UINT64_C(14695981039346656037), v->stored);
    for (size_t i = 0; i < v->stored_count; i++) h = hash_add(h, v->stored_many[i]);
    return h;
}

const char *qf_form_was(struct qf_req *r, const struct qf_form_state *s)
{
    struct qf_sb b = qf_sb_in(r->arena);
    for (int i = 0; s->form->fields[i].kind; i++)
        if (s->values[i].is_stored)
            qf_sb_addf(&b, "%d=%016" PRIx64 ".", i, hash_of(&s->values[i]));
    return qf_sb_text(&b);
}

/* The hash of a field in what the form brought; false when it brought none. */
static bool was(const char *text, int field, uint64_t *hash)
{
    while (*text) {
        char *end;
        long n = strtol(text, &end, 10);
        if (end == text || *end != '=') return false;
        *hash = strtoull(end + 1, &end, 16);
        if (*end != '.') return false;
        if (n == field) return true;
        text = end + 1;
    }
    return false;
}

static const char *in_words(struct qf_req *r, const struct qf_field *f, const struct qf_value *v)
{
    const struct qf_choice *c = qf_field_choices(r, f);
    for (; c && c->value; c++)
        if (qf_eq(c->value, v->stored)) return c->label;
    return qf_shorten(r->arena, f->kind == QF_RICH ? "" : v->stored, SHOWN);
}

static bool same_as_typed(const struct qf_value *v)
{
    if (v->stored_count != v->many_count) return false;
    for (size_t i = 0; i < v->many_count; i++)
        if (!qf_eq(v->stored_many[i], v->many[i])) return false;
    return v->many_count > 0 || qf_eq(v->stored ? v->stored : "", v->typed ? v->typed : "");
}

bool qf_form_is_stale(struct qf_req *r, const char *text)
{
    struct qf_form_state *s = r->in->form;
    bool stale = false;
    for (int i = 0; s->form->fields[i].kind; i++) {
        struct qf_value *v = &s->values[i];
        uint64_t then;
        if (!v->is_stored || !was(text, i, &then) || then == hash_of(v) || same_as_typed(v)) continue;
        const char *now = in_words(r, &s->form->fields[i], v);
        if (qf_empty(now)) qf_wrong(r, i, "您填写期间这一项已被改动。核对后再提交一次即可");
        else qf_wrong(r, i, "您填写期间这一项已被改成“%s”。核对后再提交一次即可", now);
        stale = true;
    }
    return stale;
}
