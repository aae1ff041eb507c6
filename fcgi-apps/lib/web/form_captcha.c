/* A form's field of kind QF_CAPTCHA: shown, checked, used up. See captcha.h. */
#include "lib/web/captcha.h"
#include "lib/web/inside.h"

#include <sodium.h>

#include "lib/text/text.h"

/* The buttons beside it. They send the form without asking anything of it. */
static const char *const ways[] = {"captcha", "captcha_words", "captcha_picture"};

const char *qf_captcha_button(const char *side)
{
    for (size_t i = 0; side && i < sizeof ways / sizeof *ways; i++)
        if (qf_eq(side, ways[i])) return ways[i];
    return NULL;
}

static struct qf_captcha_bond bond(struct qf_req *r, const char *form)
{
    unsigned char *owner = qf_alloc(r->arena, 32);
    qf_owner_hash(r, owner);
    return (struct qf_captcha_bond){r->in->worker->key, owner, form};
}

const char *qf_captcha_text(struct qf_req *r, const char *form, const char *name)
{
    struct qf_captcha c;
    struct qf_captcha_bond b = bond(r, form);
    if (!qf_captcha_read(r->arena, &b, name, r->now, &c) || c.in_words) return NULL;
    return c.answer;
}

/* --- on the page --- */

static const char *name_field(struct qf_req *r, const struct qf_field *f)
{
    return qf_fmt(r->arena, "%s_id", f->name);
}

/* Who asked for words gets words until the picture is asked for. */
static bool wants_words(struct qf_req *r, const struct qf_form_state *s, const struct qf_field *f)
{
    if (!s->posted || s->form->get) return false;
    if (qf_side(r, "captcha_words")) return true;
    if (qf_side(r, "captcha_picture")) return false;
    const char *before = qf_fields_get(&r->in->body, name_field(r, f));
    return before && strlen(before) > 22 && before[22] == 'w';
}

void qf_captcha_put(struct qf_req *r, HDF *h, const struct qf_form_state *s, const struct qf_field *f)
{
    struct qf_captcha c;
    struct qf_captcha_bond b = bond(r, s->form->name);
    qf_captcha_new(r->arena, &b, wants_words(r, s, f), r->now, &c);
    qf_hdf(h, "token", c.name);
    qf_hdf(h, "autocomplete", "off");
    if (c.in_words) {
        qf_hdf(h, "label", "验证问题");
        qf_hdf(h, "hint", c.question);
        qf_hdf(h, "inputmode", "numeric");
    } else {
        qf_hdf(h, "image", qf_fmt(r->arena, "/captcha?form=%s&name=%s", s->form->name, c.name));
    }
}

/* --- when the form comes back --- */

/* The captcha of the form that is due with the button that was pressed. */
static const struct qf_field *due(struct qf_req *r, const struct qf_form_state *s)
{
    const struct qf_field *captcha = NULL, *needs = NULL;
    uint64_t bit = 0;
    for (const struct qf_field *f = s->form->fields; f->kind; f++)
        if (f->kind == QF_CAPTCHA) captcha = f, bit = UINT64_C(1) << (f - s->form->fields);
    for (const struct qf_field *f = s->form->fields; captcha && f->kind; f++)
        if (f->side && f->side_needs & bit) needs = f;
    if (!captcha || (needs && !qf_side(r, needs->side))) return NULL;
    if (!needs && (r->in->side || r->in->draft)) return NULL;
    return qf_field_required(r, captcha) ? captcha : NULL;
}

static bool is_answer(const struct qf_captcha *c, const char *typed)
{
    return strlen(typed) == strlen(c->answer) &&
           sodium_memcmp(typed, c->answer, strlen(typed)) == 0;
}

/* It is used up before it is compared, and outside of any transaction: whatever becomes of the form, the
 * same one never counts again. */
qf_err *qf_captcha_check(struct qf_req *r)
{
    const struct qf_form_state *s = r->in->form;
    const struct qf_field *f = s ? due(r, s) : NULL;
    const struct qf_keeper *k = r->in->worker->app->keeper;
    struct qf_captcha c;
    const char *no = NULL;
    if (!f) return NULL;
    int index = (int)(f - s->form->fields);
    struct qf_captcha_bond b = bond(r, s->form->name);
    const char *typed = s->values[index].text ? s->values[index].text : "";
    if (!qf_captcha_read(r->arena, &b, qf_fields_get(&r->in->body, name_field(r, f)), r->now, &c)) {
        qf_wrong(r, index, *typed ? "验证码已过期，请按新的填写" : "请填写%s", f->label);
        return NULL;
    }
    const struct qf_captcha_use use = {c.id, s->form->name, c.in_words, c.until};
    QF_TRY(k->captcha_use(r->db, r->arena, r->actor, &use, &no));
    if (!*typed)
        qf_wrong(r, index, c.in_words ? "请用数字回答问题" : "请填写%s", f->label);
    else if (no)
        qf_wrong(r, index, "%s", no);
    else if (!is_answer(&c, typed))
        qf_wrong(r, index, c.in_words ? "答案不对，请回答新的问题" : "与图片不符，请按新的图片填写");
    return NULL;
}
