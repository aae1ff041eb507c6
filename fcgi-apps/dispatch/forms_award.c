#include "dispatch/forms_award.h"

#include "dispatch/pages_award.h"
#include "lib/text/text.h"
#include "lib/web/upload.h"

/* --- 基本信息: its fields are those of the sheet --- */

static bool is_new(const struct award_place *p)
{
    return p && !p->entry.id;
}

static const char *category_label(struct qf_req *r, const struct qf_field *f)
{
    const struct award_place *p = award_here(r);
    return is_new(p) && p->open.count > 1 ? f->label : NULL;
}

static const char *subject_label(struct qf_req *r, const struct qf_field *f)
{
    const struct award_place *p = award_here(r);
    return is_new(p) && qf_eq(p->sheet.subject, "service") ? f->label : NULL;
}

static struct qf_choice choice(struct qf_req *r, uint64_t id, const char *label)
{
    return (struct qf_choice){.value = qf_fmt(r->arena, "%llu", (unsigned long long)id),
                              .label = label};
}

static const struct qf_choice *categories(struct qf_req *r)
{
    const struct award_place *p = award_here(r);
    size_t n = p ? p->open.count : 0;
    struct qf_choice *out = qf_calloc(r->arena, n + 1, sizeof *out);
    for (size_t i = 0; i < n; i++) {
        const struct award_category *c = QF_AT(p->open, struct award_category, i);
        out[i] = choice(r, c->id, qf_fmt(r->arena, "%s（%s，%s 截止）", c->name, c->round_name,
                                         qf_show_date(r->arena, c->closes_on)));
    }
    return out;
}

static const struct qf_choice *subjects(struct qf_req *r)
{
    const struct award_place *p = award_here(r);
    struct qf_list list = {0};
    if (p && award_subjects(r->db, &p->sheet, r->actor->org, &list)) list.count = 0;
    struct qf_choice *out = qf_calloc(r->arena, list.count + 1, sizeof *out);
    for (size_t i = 0; i < list.count; i++) {
        const struct award_subject *s = QF_AT(list, struct award_subject, i);
        out[i] = choice(r, s->id, s->title);
    }
    return out;
}

static enum qf_field_kind kind_of(const struct award_field *f)
{
    if (qf_eq(f->kind, "line")) return QF_LINE;
    if (qf_eq(f->kind, "integer")) return QF_INTEGER;
    return qf_eq(f->kind, "decimal") ? QF_DECIMAL : QF_TEXT;
}

static const char *given_or_null(const char *text)
{
    return *text ? text : NULL;
}

/* How few characters there may be is asked when it is handed in: a draft may have fewer. */
static struct qf_field field_of(const struct award_field *f)
{
    bool number = award_field_is_number(f);
    return (struct qf_field){.name = f->code, .label = f->label, .kind = kind_of(f),
                             .required = f->required, .min = number ? f->least : 0,
                             .max = f->most, .places = qf_eq(f->kind, "decimal") ? 2 : 0,
                             .unit = given_or_null(f->unit), .hint = given_or_null(f->hint),
                             .placeholder = given_or_null(f->placeholder)};
}

static const struct qf_form *made(struct qf_req *r)
{
    const struct award_place *p = award_here(r);
    if (!p) return &award_basic_form;
    struct qf_form *form = qf_alloc(r->arena, sizeof *form);
    *form = award_basic_form;
    for (size_t i = 0; i < p->fields.count && i < AWARD_FIELDS; i++)
        form->fields[ENTRY_FIRST + i] = field_of(QF_AT(p->fields, struct award_field, i));
    return form;
}

static void check_field(struct qf_req *r, const struct award_place *p, size_t i,
                        const struct qf_list *values)
{
    const struct award_field *f = QF_AT(p->fields, struct award_field, i);
    const char *value = award_value_of(values, f->code), *fault;
    if (!*value) return;
    fault = award_value_fault(r->arena, f, value, &p->fields, values);
    if (fault) qf_wrong(r, ENTRY_FIRST + (int)i, "%s", fault);
}

static void check_basic(struct qf_req *r)
{
    const struct award_place *p = award_here(r);
    bool draft = *qf_draft(r) != 0;
    if (!p) return;
    if (draft && subject_label(r, &award_basic_form.fields[ENTRY_SUBJECT]) &&
        !qf_given(r, ENTRY_SUBJECT))
        qf_wrong(r, ENTRY_SUBJECT, "请先选择服务产品，再保存草稿");
    if (draft && category_label(r, &award_basic_form.fields[ENTRY_CATEGORY]) &&
        !qf_given(r, ENTRY_CATEGORY))
        qf_wrong(r, ENTRY_CATEGORY, "请先选择评选类别，再保存草稿");
    const struct qf_list values = entry_values(r, p);
    for (size_t i = 0; i < p->fields.count && !draft; i++) check_field(r, p, i, &values);
}

static const struct qf_choice drafts[] = {{.value = "draft", .label = "保存草稿"}, {0}};

const struct qf_form award_basic_form = {
    .name = "award_basic", .button = "下一步", .drafts = drafts, .check = check_basic,
    .made = made,
    .fields = {
        [ENTRY_CATEGORY] = {"category", "评选类别", QF_CHOICE, .required = true,
                            .choices_of = categories, .label_of = category_label},
        [ENTRY_SUBJECT] = {"subject", "服务产品", QF_CHOICE, .required = true,
                           .choices_of = subjects, .label_of = subject_label,
                           .hint = "列出的是贵机构在架的服务，一个批次里每个产品报一次。"},
    },
};

/* --- 申报证明材料上传, and the questions --- */

const struct qf_form award_proofs_form = {
    .name = "award_proofs", .button = "上传",
    .fields = {
        [ENTRY_FILES] = {"files", "申报证明材料", QF_FILES, .required = true, .max = 20,
                         .kinds = QF_FILE_DOCUMENT},
    },
};

const struct qf_form award_submit_form = {.name = "award_submit", .button = "提交"};
const struct qf_form award_delete_form = {.name = "award_delete", .button = "删除"};
const struct qf_form award_withdraw_form = {.name = "award_withdraw", .button = "撤回"};
const struct qf_form award_drop_form = {.name = "award_drop", .button = "删除"};

/* --- what was published --- */

static const struct qf_choice *years(struct qf_req *r)
{
    static const struct qf_choice none[] = {{0}};
    struct qf_list list;
    if (award_years(r->db, excellent_sheet(r), &list)) return none;
    struct qf_choice *out = qf_calloc(r->arena, list.count + 1, sizeof *out);
    for (size_t i = 0; i < list.count; i++) {
        int year = QF_AT(list, struct award_year, i)->year;
        out[i] = choice(r, (uint64_t)year, qf_fmt(r->arena, "%d 年", year));
    }
    return out;
}

const struct qf_form excellent_form = {
    .name = "excellent", .button = "查找", .get = true,
    .fields = {
        [EXCELLENT_Q] = {"q", "名称或单位", QF_SEARCH, .max = 100},
        [EXCELLENT_YEAR] = {"year", "年度", QF_CHOICE, .choices_of = years},
        [EXCELLENT_REGION] = {"region", "所在市州", QF_REGION, .max = 2},
    },
};
