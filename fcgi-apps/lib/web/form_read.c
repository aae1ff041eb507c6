/* What was typed becomes typed values: tidied, checked against the field's limits, with a sentence
 * beside each field that was refused. */
#include "lib/text/html.h"
#include "lib/text/text.h"
#include "lib/web/inside.h"

#include <ctype.h>

struct reading {
    struct qf_req *r;
    const struct qf_field *field;
    struct qf_value *value;
};

static void wrong(struct reading *in, const char *format, ...)
    __attribute__((format(printf, 2, 3)));

static void wrong(struct reading *in, const char *format, ...)
{
    va_list args;
    if (in->value->wrong) return;
    va_start(args, format);
    in->value->wrong = qf_vfmt(in->r->arena, format, args);
    va_end(args);
}

struct qf_form_state *qf_form_state_of(struct qf_req *r, const struct qf_form *form)
{
    for (int i = 0; i < r->in->form_count; i++)
        if (r->in->forms[i]->row == form) return r->in->forms[i];
    if (r->in->form_count == QF_FORMS_MAX) abort();     /* a page of ours with too many forms */
    struct qf_form_state *s = qf_alloc(r->arena, sizeof *s);
    s->row = form;
    s->form = form->made ? form->made(r) : form;
    for (const struct qf_field *f = s->form->fields; f->kind; f++) {
        struct qf_value *v = &s->values[f - s->form->fields];
        v->day = QF_NO_TIME;
        v->typed = f->standard;
    }
    r->in->forms[r->in->form_count++] = s;
    return s;
}

/* --- one reader a family of kinds --- */

static bool chosen_from(struct reading *in, const char *value)
{
    const struct qf_choice *c = qf_field_choices(in->r, in->field);
    for (; c && c->value; c++)
        if (qf_eq(c->value, value)) return true;
    return false;
}

static void read_text(struct reading *in)
{
    const struct qf_field *f = in->field;
    size_t len = qf_utf8_len(in->value->text);
    if (f->max > 0 && len > (size_t)f->max)
        wrong(in, "最多 %lld 字，现在是 %zu 字", (long long)f->max, len);
    if (f->min > 0 && len > 0 && len < (size_t)f->min)
        wrong(in, "至少 %lld 字，现在是 %zu 字", (long long)f->min, len);
}

static void read_line(struct reading *in)
{
    for (const char *p = in->value->text; *p; p++)
        if ((unsigned char)*p < 0x20 || *p == 0x7f) wrong(in, "不能含有换行或控制字符");
    read_text(in);
}

/* Without script the editor is a plain box: blank lines make paragraphs. */
static bool is_plain(const char *text)
{
    for (const char *p = strchr(text, '<'); p; p = strchr(p + 1, '<'))
        if (isalpha((unsigned char)p[1]) || p[1] == '/' || p[1] == '!') return false;
    return true;
}

static void read_rich(struct reading *in)
{
    char *clean = NULL;
    struct qf_arena *a = in->r->arena;
    const char *typed = in->value->text;
    qf_err *e = qf_html_clean(a, is_plain(typed) ? qf_html_of_text(a, typed) : typed, &clean);
    if (e) {
        wrong(in, "%s", e->words);
        return;
    }
    in->value->text = clean;
    size_t len = qf_utf8_len(qf_plain(in->r->arena, clean, (size_t)1 << 20));
    if (in->field->max > 0 && len > (size_t)in->field->max)
        wrong(in, "最多 %lld 字，现在是 %zu 字", (long long)in->field->max, len);
    if (!in->r->in->draft && len == 0 && !strstr(clean, "<img") &&
        qf_field_required(in->r, in->field))
        wrong(in, "请填写%s", qf_field_label(in->r, in->field));
}

static void out_of_range(struct reading *in, const char *low, const char *high)
{
    const char *unit = in->field->unit ? in->field->unit : "";
    wrong(in, "请填写 %s 到 %s%s%s之间的数", low, high, *unit ? " " : "", unit);
}

static void read_integer(struct reading *in)
{
    const struct qf_field *f = in->field;
    int64_t n;
    bool good = f->unit ? qf_read_measure(in->value->text, f->unit, 0, INT64_MIN / 2,
                                          INT64_MAX / 2, &n)
                        : qf_read_i64(in->value->text, INT64_MIN, INT64_MAX, &n);
    if (!good)
        wrong(in, "请填写整数，只用数字");
    else if (n < f->min || (f->max && n > f->max))
        out_of_range(in, qf_show_number(in->r->arena, f->min),
                     qf_show_number(in->r->arena, f->max ? f->max : INT64_MAX));
    else
        in->value->number = n;
}

static void read_amount(struct reading *in)
{
    const struct qf_field *f = in->field;
    int64_t max = f->max ? f->max : 999999999999LL, fen;
    if (!qf_read_money(in->value->text, INT64_MIN / 2, INT64_MAX / 2, &fen))
        wrong(in, "请填写金额，最多两位小数，例如 6800 或 6800.50");
    else if (fen < f->min || fen > max)
        out_of_range(in, qf_show_money(in->r->arena, f->min),
                     qf_show_money(in->r->arena, max));
    else
        in->value->number = fen;
}

static void read_decimal(struct reading *in)
{
    const struct qf_field *f = in->field;
    int64_t max = f->max ? f->max : INT64_MAX / 2, n;
    if (!qf_read_measure(in->value->text, f->unit, f->places, INT64_MIN / 2, INT64_MAX / 2, &n))
        wrong(in, "请填写数字，最多 %d 位小数", f->places);
    else if (n < f->min || n > max)
        out_of_range(in, qf_show_decimal(in->r->arena, f->min, f->places),
                     qf_show_decimal(in->r->arena, max, f->places));
    else
        in->value->number = n;
}

static void read_day(struct reading *in)
{
    if (strlen(in->value->text) != 10 || !qf_time_read(in->value->text, &in->value->day))
        wrong(in, "请填写日期，例如 2026-11-20");
}

static void read_choice(struct reading *in)
{
    if (!chosen_from(in, in->value->text)) wrong(in, "请从列出的选项中选一项");
}

static void read_uscc(struct reading *in)
{
    enum qf_code_fault fault = qf_uscc(in->value->text);
    bool old = in->field->kind == QF_ORG_CODE && qf_org_code(in->value->text) == QF_CODE_OK;
    if (fault != QF_CODE_OK && !old) wrong(in, "%s", qf_code_words(fault));
}

static void read_secret(struct reading *in)
{
    size_t len = qf_utf8_len(in->value->text);
    if (len > 128) wrong(in, "密码最长 128 位");
}

/* Long enough, letters and digits; whether it is a common one is the model's question. */
static void read_new_secret(struct reading *in)
{
    bool letter = false, digit = false;
    for (const char *p = in->value->text; *p; p++) {
        letter = letter || isalpha((unsigned char)*p) || (*p & 0x80);
        digit = digit || isdigit((unsigned char)*p);
    }
    read_secret(in);
    if (qf_utf8_len(in->value->text) < 10 || !letter || !digit)
        wrong(in, "至少 10 位，含字母和数字");
}

static void read_account(struct reading *in)
{
    int64_t most = in->field->max ? in->field->max : 60;
    size_t len = qf_utf8_len(in->value->text);
    if (len < 4 || len > (size_t)most)
        wrong(in, "帐户名称要 4 到 %lld 个字符", (long long)most);
    if (strpbrk(in->value->text, " \t\n") || !qf_fold_name(in->r->arena, in->value->text))
        wrong(in, "帐户名称不能含有空格或看不见的字符");
}

static void read_code(struct reading *in)
{
    const char *text = in->value->text;
    if (strlen(text) != 6 || strspn(text, "0123456789") != 6) wrong(in, "请填写 6 位数字验证码");
}

static void read_contact(struct reading *in)
{
    const char *text = in->value->text;
    if (in->field->kind == QF_MOBILE && !qf_is_mobile(text)) wrong(in, "请输入 11 位手机号码");
    if (in->field->kind == QF_PHONE && !qf_is_phone(text))
        wrong(in, "请填写电话，例如 0731-55500123 或 11 位手机号码");
    if (in->field->kind == QF_EMAIL && !qf_is_email(text))
        wrong(in, "请填写邮箱，例如 name@example.com");
    if (in->field->kind == QF_URL && !qf_is_url(text))
        wrong(in, "请填写完整网址，例如 https://www.example.com");
}

static void (*const readers[])(struct reading *) = {
    [QF_LINE] = read_line, [QF_TEXT] = read_text, [QF_RICH] = read_rich,
    [QF_INTEGER] = read_integer, [QF_AMOUNT] = read_amount, [QF_DECIMAL] = read_decimal,
    [QF_DAY] = read_day, [QF_CHOICE] = read_choice, [QF_RADIO] = read_choice,
    [QF_MOBILE] = read_contact, [QF_PHONE] = read_contact, [QF_EMAIL] = read_contact,
    [QF_URL] = read_contact, [QF_USCC] = read_uscc, [QF_ORG_CODE] = read_uscc,
    [QF_ACCOUNT] = read_account, [QF_SECRET] = read_secret, [QF_NEW_SECRET] = read_new_secret,
    [QF_CODE] = read_code, [QF_REGION] = read_choice, [QF_HIDDEN] = read_line,
    [QF_SEARCH] = read_line, [QF_FILES] = NULL, [QF_CAPTCHA] = NULL,
};

/* --- tidying by kind --- */

static char *tidied(struct qf_arena *a, enum qf_field_kind kind, const char *typed)
{
    char *upper;
    if (kind == QF_SECRET || kind == QF_NEW_SECRET || kind == QF_RICH) return qf_dup(a, typed);
    if (kind == QF_USCC || kind == QF_ORG_CODE || kind == QF_CAPTCHA) {
        upper = qf_tidy_code(a, typed);
        for (char *p = upper; *p; p++) *p = (char)toupper((unsigned char)*p);
        return upper;
    }
    if (kind == QF_INTEGER || kind == QF_AMOUNT || kind == QF_DECIMAL || kind == QF_DAY ||
        kind == QF_MOBILE || kind == QF_CODE)
        return qf_tidy_code(a, typed);
    return qf_tidy(a, typed);
}

static void missing(struct reading *in)
{
    const struct qf_field *f = in->field;
    const char *label = qf_field_label(in->r, f);
    bool pick = f->kind == QF_CHOICE || f->kind == QF_RADIO || f->kind == QF_TICKS ||
                f->kind == QF_REGION || f->kind == QF_DAY;
    if (f->missing)
        wrong(in, "%s", f->missing);
    else if (f->kind == QF_TICK)
        wrong(in, "请先勾选：%s", label);
    else if (f->kind == QF_FILES)
        wrong(in, "请上传%s", label);
    else
        wrong(in, "请%s%s", pick ? "选择" : "填写", label);
}

static void read_ticks(struct reading *in, const struct qf_fields *from)
{
    struct qf_value *v = in->value;
    v->many_count = qf_fields_all(in->r->arena, from, in->field->name, &v->many);
    v->given = v->many_count > 0;
    for (size_t i = 0; i < v->many_count; i++)
        if (!chosen_from(in, v->many[i])) wrong(in, "请从列出的选项中选");
    if (in->field->max > 0 && v->many_count > (size_t)in->field->max)
        wrong(in, "最多选 %lld 项", (long long)in->field->max);
}

/* --- files: what came now, and what a refused form brought along --- */

static void add_file(struct reading *in, uint64_t id, const char *public_id,
                     const struct qf_upload *u)
{
    struct qf_value *v = in->value;
    enum { MOST = 20 };
    if (!v->files) {
        v->files = qf_calloc(in->r->arena, MOST, sizeof *v->files);
        v->uploads = qf_calloc(in->r->arena, MOST, sizeof *v->uploads);
        v->public_ids = qf_calloc(in->r->arena, MOST, sizeof *v->public_ids);
    }
    if (v->file_count == MOST) return;
    v->files[v->file_count] = id;
    v->uploads[v->file_count] = *u;
    v->public_ids[v->file_count++] = public_id;
}

static bool dropped(struct reading *in, const struct qf_fields *from, const char *public_id)
{
    const char **ids;
    size_t n = qf_fields_all(in->r->arena, from,
                             qf_fmt(in->r->arena, "%s_drop", in->field->name), &ids);
    for (size_t i = 0; i < n; i++)
        if (qf_eq(ids[i], public_id)) return true;
    return false;
}

static qf_err *read_kept(struct reading *in, const struct qf_fields *from)
{
    const struct qf_keeper *k = in->r->in->worker->app->keeper;
    unsigned char owner[32];
    const char **ids;
    size_t n = qf_fields_all(in->r->arena, from,
                             qf_fmt(in->r->arena, "%s_kept", in->field->name), &ids);
    qf_owner_hash(in->r, owner);
    for (size_t i = 0; i < n && i < 20; i++) {
        struct qf_upload u = {0};
        uint64_t id;
        bool found = false;
        if (dropped(in, from, ids[i])) continue;
        QF_TRY(k->upload_find(in->r->db, in->r->arena, owner, ids[i], &id, &u, &found));
        /* Of this field only: another one may take what this one would have refused. */
        if (found && qf_eq(u.field, in->field->name)) add_file(in, id, ids[i], &u);
    }
    return NULL;
}

static qf_err *read_files(struct reading *in, const struct qf_fields *from)
{
    const struct qf_keeper *k = in->r->in->worker->app->keeper;
    struct qf_uploads *all = &in->r->in->uploads;
    unsigned char owner[32];

    QF_TRY(read_kept(in, from));
    qf_owner_hash(in->r, owner);
    for (size_t i = 0; i < all->count; i++) {
        struct qf_upload *u = &all->items[i];
        uint64_t id;
        const char *public_id;
        if (!qf_eq(u->field, in->field->name)) continue;
        if (u->refused) {               /* each of them is named */
            const char *before = in->value->wrong;
            in->value->wrong = before ? qf_fmt(in->r->arena, "%s；%s", before, u->refused)
                                      : u->refused;
            continue;
        }
        QF_TRY(k->upload_note(in->r->db, in->r->arena, in->r->actor, owner, u, &id, &public_id));
        add_file(in, id, public_id, u);
    }
    in->value->given = in->value->file_count > 0;
    if (in->field->max > 0 && in->value->file_count > (size_t)in->field->max)
        wrong(in, "最多 %lld 个文件", (long long)in->field->max);
    return NULL;
}

static qf_err *read_field(struct reading *in, const struct qf_fields *from, bool filter)
{
    const struct qf_field *f = in->field;
    struct qf_value *v = in->value;

    if (f->kind == QF_FILES) {
        QF_TRY(read_files(in, from));
    } else if (f->kind == QF_TICKS) {
        read_ticks(in, from);
    } else {
        const char *typed = qf_fields_get(from, f->name);
        v->typed = typed ? typed : "";
        v->text = tidied(in->r->arena, f->kind, v->typed);
        v->given = *v->text != 0;
        if (f->kind == QF_TICK)
            v->number = v->given;
        else if (v->given && readers[f->kind])
            readers[f->kind](in);
    }
    bool may_miss = filter || in->r->in->draft;
    if (f->kind == QF_CAPTCHA) return NULL;                     /* the gate's: qf_captcha_check */
    if (!v->given && !may_miss && !v->wrong && qf_field_required(in->r, f)) missing(in);
    return NULL;
}

static void compare(struct qf_req *r, struct qf_form_state *s, const struct qf_field *f)
{
    struct qf_value *mine = &s->values[f - s->form->fields];
    for (const struct qf_field *other = s->form->fields; other->kind; other++) {
        if (!qf_eq(other->name, f->equals) || mine->wrong) continue;
        if (!qf_eq(s->values[other - s->form->fields].text, mine->text))
            mine->wrong = qf_fmt(r->arena, "两次输入的%s不一样", other->label);
    }
}

/* A name may stand twice only where the form says many, or for files that travel along. */
static qf_err *refuse_doubles(const struct qf_form *form, const struct qf_fields *from)
{
    const char *name = qf_fields_doubled(from);
    if (!name) return NULL;
    for (const struct qf_field *f = form->fields; f->kind; f++) {
        size_t len = strlen(f->name);
        if (f->kind == QF_TICKS && qf_eq(f->name, name)) return NULL;
        if (f->kind == QF_FILES && !strncmp(f->name, name, len) && name[len] == '_') return NULL;
    }
    return qf_refuse(400, "同一项内容出现了两次：%s", name);
}

static void find_draft(struct qf_req *r, const struct qf_form *form, const struct qf_fields *from)
{
    const char *pressed = qf_fields_get(from, "_draft");
    for (const struct qf_choice *d = form->drafts; pressed && d && d->value; d++)
        if (qf_eq(pressed, d->value)) r->in->draft = d->value;
}

qf_err *qf_form_read(struct qf_req *r, const struct qf_form *form, const struct qf_fields *from)
{
    struct qf_form_state *s = qf_form_state_of(r, form);
    uint64_t needed = ~(uint64_t)0;

    form = s->form;
    QF_TRY(refuse_doubles(form, from));
    s->posted = true;
    r->in->form = s;
    find_draft(r, form, from);
    const char *side = qf_fields_get(from, "_side");
    r->in->side = qf_captcha_button(side);
    if (r->in->side) needed = 0;
    for (const struct qf_field *f = form->fields; f->kind; f++)
        if (side && f->side && qf_eq(side, f->side)) {
            needed = f->side_needs;
            r->in->side = f->side;
        }
    for (const struct qf_field *f = form->fields; f->kind; f++) {
        struct reading in = {r, f, &s->values[f - form->fields]};
        if (!qf_field_label(r, f)) continue;
        QF_TRY(read_field(&in, from, form->get));
        if (!(needed >> (f - form->fields) & 1)) in.value->wrong = NULL;
    }
    for (const struct qf_field *f = form->fields; f->kind && !r->in->side; f++)
        if (f->equals) compare(r, s, f);
    for (const struct qf_field *f = form->fields; f->kind; f++)
        s->any_wrong = s->any_wrong || s->values[f - form->fields].wrong;
    if (!s->any_wrong && form->check && !r->in->side) form->check(r);
    return NULL;
}
