/* 企业资料 (001 §3.1): everything but what stands on the licence, on one page; saved as it comes. */
#include "enterprise/forms_profile.h"
#include "enterprise/pages_profile.h"
#include "keeper/files.h"
#include "lib/text/text.h"
#include "model/industry.h"
#include "model/permission.h"
#include "model/size.h"

/* The form counts in hundredths of 万元. */
enum { FEN_OF_WAN = 10000, BITS = 8, FINANCE = 17 };

static const char *nature_word(int nature)
{
    static const char *const words[] = {"", "企业", "事业单位", "社会团体", "个体工商户",
                                        "民办非企业"};
    return nature > 0 && nature < 6 ? words[nature] : "其他";
}

/* --- what the page shows beside the form --- */

/* What stands on the licence is the main account's to mend. */
static void put_gap(struct qf_req *r, struct qf_data *d, const struct completeness_gap *gap)
{
    bool licence = qf_eq(gap->field, "legal_person") || qf_eq(gap->field, "licence");
    qf_put_str(d, "label", gap->label);
    if (licence && !permission_may(r->actor, FN_ENTERPRISE_OWNER)) return;
    qf_put_str(d, "url", qf_fmt(r->arena, licence ? "/enterprise/profile/licence#licence-%s"
                                                  : "/enterprise/profile#profile-%s",
                                gap->field));
}

void put_completeness(struct qf_req *r, struct qf_data *d, const struct profile *p)
{
    const struct completeness *c = &p->complete;
    qf_put_int(d, "percent", c->percent);
    qf_put_bool(d, "complete", c->complete);
    qf_put_bool(d, "certifiable", c->certifiable);
    qf_put_bool(d, "sizeable", c->sizeable);
    qf_put_bool(d, "certified", p->own.certified);
    qf_put_bool(d, "owner", permission_may(r->actor, FN_ENTERPRISE_OWNER));
    for (size_t i = 0; i < c->needed_count; i++)
        put_gap(r, qf_data_at(d, "needed", i), &c->needed[i]);
    for (size_t i = 0; i < c->useful_count; i++)
        put_gap(r, qf_data_at(d, "useful", i), &c->useful[i]);
}

void put_licence(struct qf_req *r, struct qf_data *d, const struct enterprise_own *e)
{
    (void)r;
    qf_put_str(d, "name", e->name);
    qf_put_str(d, "uscc", e->uscc);
    qf_put_str(d, "nature", nature_word(e->nature));
    qf_put_str(d, "legal_person", e->legal_person);
    qf_put_bool(d, "certified", e->certified);
}

static const char *wan(struct qf_req *r, int64_t fen)
{
    return fen < 0 ? "" : qf_show_wan(r->arena, fen);
}

/* The years before the one that the form asks for. */
static void put_earlier(struct qf_req *r, const struct profile *p, int year)
{
    size_t n = 0;
    for (size_t i = 0; i < p->scales.count; i++) {
        const struct enterprise_scale *s = QF_AT(p->scales, struct enterprise_scale, i);
        if (s->year == year) continue;
        struct qf_data *d = qf_data_at(r->data, "earlier", n++);
        qf_put_int(d, "year", s->year);
        if (s->staff >= 0) qf_put_str(d, "staff", qf_show_number(r->arena, s->staff));
        qf_put_str(d, "revenue", wan(r, s->revenue_fen));
        qf_put_str(d, "assets", wan(r, s->assets_fen));
    }
}

static void put_size(struct qf_req *r, const struct enterprise_own *e)
{
    static const struct { const char *code, *word; } sizes[] = {
        {"micro", "微型"}, {"small", "小型"}, {"medium", "中型"}, {"large", "大型"}};
    for (size_t i = 0; i < sizeof sizes / sizeof *sizes; i++)
        if (qf_eq(sizes[i].code, e->size_level)) qf_put_str(r->data, "size", sizes[i].word);
    if (e->size_tested_on != QF_NO_TIME)
        qf_put_str(r->data, "size_day", qf_show_date(r->arena, e->size_tested_on));
}

/* --- filling the form --- */

static void fill(struct qf_req *r, int field, const char *value)
{
    qf_prefill(r, &profile_form, field, value);
}

static void fill_number(struct qf_req *r, int field, int64_t value)
{
    fill(r, field, qf_fmt(r->arena, "%lld", (long long)value));
}

static void fill_bits(struct qf_req *r, int field, int bits)
{
    const char **values = qf_calloc(r->arena, BITS, sizeof *values);
    size_t n = 0;
    for (int i = 0; i < BITS; i++)
        if (bits >> i & 1) values[n++] = qf_fmt(r->arena, "%d", 1 << i);
    qf_prefill_many(r, &profile_form, field, values, n);
}

static void fill_interests(struct qf_req *r, const struct qf_list *list)
{
    const char **codes = qf_calloc(r->arena, list->count + 1, sizeof *codes);
    for (size_t i = 0; i < list->count; i++)
        codes[i] = QF_AT(*list, struct enterprise_interest, i)->category_code;
    qf_prefill_many(r, &profile_form, PROFILE_INTERESTS, codes, list->count);
}

static void fill_scale(struct qf_req *r, const struct qf_list *scales, int year)
{
    for (size_t i = 0; i < scales->count; i++) {
        const struct enterprise_scale *s = QF_AT(*scales, struct enterprise_scale, i);
        if (s->year != year) continue;
        if (s->staff >= 0) fill_number(r, PROFILE_STAFF, s->staff);
        fill(r, PROFILE_REVENUE, wan(r, s->revenue_fen));
        fill(r, PROFILE_ASSETS, wan(r, s->assets_fen));
    }
}

static void fill_texts(struct qf_req *r, const struct enterprise_own *e)
{
    const struct { int field; const char *value; } texts[] = {
        {PROFILE_SHORT, e->short_name}, {PROFILE_SCOPE, e->business_scope},
        {PROFILE_REGION, e->region_code}, {PROFILE_ADDRESS, e->address},
        {PROFILE_POSTCODE, e->postcode}, {PROFILE_PARK, e->park},
        {PROFILE_DIVISION, e->division_code}, {PROFILE_MAIN, e->main_business},
        {PROFILE_INTRO, e->intro}, {PROFILE_WEBSITE, e->website}, {PROFILE_PHONE, e->phone},
        {PROFILE_FAX, e->fax}, {PROFILE_EMAIL, e->email}, {PROFILE_CONTACT, e->contact},
        {PROFILE_CONTACT_PHONE, e->contact_phone}, {PROFILE_CONTACT_EMAIL, e->contact_email},
        {PROFILE_MANAGER, e->manager}, {PROFILE_MANAGER_PHONE, e->manager_phone},
        {PROFILE_MANAGER_EMAIL, e->manager_email}, {PROFILE_LEGAL_PHONE, e->legal_phone}};
    for (size_t i = 0; i < sizeof texts / sizeof *texts; i++)
        fill(r, texts[i].field, texts[i].value);
}

static void fill_profile(struct qf_req *r, const struct profile *p)
{
    const struct enterprise_own *e = &p->own;
    fill_texts(r, e);
    fill(r, PROFILE_CAPITAL, wan(r, e->capital_fen));
    if (e->founded_on != QF_NO_TIME) fill(r, PROFILE_FOUNDED, qf_show_date(r->arena, e->founded_on));
    fill(r, PROFILE_WINDOW, qf_fmt(r->arena, "%llu", (unsigned long long)e->window_id));
    if (e->size_seq && e->size_seq != FINANCE) fill_number(r, PROFILE_SIZE, e->size_seq);
    fill_bits(r, PROFILE_MODE, e->mode);
    fill_bits(r, PROFILE_TAGS, e->tags);
    fill_interests(r, &p->interests);
    fill_number(r, PROFILE_PHONE_PUBLIC, e->phone_public);
    fill_number(r, PROFILE_EMAIL_PUBLIC, e->email_public);
    fill_number(r, PROFILE_CONTACT_PUBLIC, e->contact_public);
    fill_scale(r, &p->scales, profile_year(r->now));
}

qf_err *page_profile_show(struct qf_req *r)
{
    struct profile p;
    QF_TRY(profile_get(r->db, r->actor->org, &p));
    fill_profile(r, &p);
    qf_put_int(r->data, "year", profile_year(r->now));
    put_licence(r, qf_data_in(r->data, "licence"), &p.own);
    put_completeness(r, qf_data_in(r->data, "complete"), &p);
    put_earlier(r, &p, profile_year(r->now));
    put_size(r, &p.own);
    QF_TRY(put_files(r, r->data, "logo", "enterprise", p.own.id, "logo"));
    qf_crumb(r, "企业资料", "");
    return NULL;
}

/* --- saving --- */

static int bits_of(struct qf_req *r, int field)
{
    const char *const *values;
    size_t n = qf_many(r, field, &values);
    int bits = 0;
    for (size_t i = 0; i < n; i++) {
        int64_t bit = 0;
        if (qf_read_i64(values[i], 1, 1 << BITS, &bit)) bits |= (int)bit;
    }
    return bits;
}

static int64_t number_of(struct qf_req *r, int field)
{
    int64_t n = 0;
    return qf_read_i64(qf_str(r, field), 0, INT64_MAX, &n) ? n : 0;
}

static int64_t fen_of(struct qf_req *r, int field)
{
    return qf_given(r, field) ? qf_int(r, field) * FEN_OF_WAN : ENTERPRISE_NOT_GIVEN;
}

static void read_form(struct qf_req *r, struct enterprise_own *e)
{
    e->short_name = qf_str(r, PROFILE_SHORT);
    e->founded_on = qf_date(r, PROFILE_FOUNDED);
    e->capital_fen = fen_of(r, PROFILE_CAPITAL);
    e->business_scope = qf_str(r, PROFILE_SCOPE);
    e->region_code = qf_str(r, PROFILE_REGION);
    e->address = qf_str(r, PROFILE_ADDRESS);
    e->postcode = qf_str(r, PROFILE_POSTCODE);
    e->window_id = (uint64_t)number_of(r, PROFILE_WINDOW);
    e->park = qf_str(r, PROFILE_PARK);
    e->division_code = qf_str(r, PROFILE_DIVISION);
    e->main_business = qf_str(r, PROFILE_MAIN);
    e->mode = bits_of(r, PROFILE_MODE);
    e->intro = qf_str(r, PROFILE_INTRO);
    e->website = qf_str(r, PROFILE_WEBSITE);
    e->phone = qf_str(r, PROFILE_PHONE);
    e->fax = qf_str(r, PROFILE_FAX);
    e->email = qf_str(r, PROFILE_EMAIL);
}

static void read_people(struct qf_req *r, struct enterprise_own *e)
{
    e->contact = qf_str(r, PROFILE_CONTACT);
    e->contact_phone = qf_str(r, PROFILE_CONTACT_PHONE);
    e->contact_email = qf_str(r, PROFILE_CONTACT_EMAIL);
    e->manager = qf_str(r, PROFILE_MANAGER);
    e->manager_phone = qf_str(r, PROFILE_MANAGER_PHONE);
    e->manager_email = qf_str(r, PROFILE_MANAGER_EMAIL);
    e->legal_phone = qf_str(r, PROFILE_LEGAL_PHONE);
    e->tags = bits_of(r, PROFILE_TAGS);
    e->phone_public = (int)number_of(r, PROFILE_PHONE_PUBLIC);
    e->email_public = (int)number_of(r, PROFILE_EMAIL_PUBLIC);
    e->contact_public = (int)number_of(r, PROFILE_CONTACT_PUBLIC);
}

/* The 划型行业 follows from the division; where that has several, the enterprise says which. */
static qf_err *find_size(struct qf_req *r, struct enterprise_own *e)
{
    const struct size_threshold *matches[8];
    struct size_standard standard;
    struct industry d;
    struct qf_list rows;
    bool found;
    int chosen = (int)number_of(r, PROFILE_SIZE);
    e->size_seq = 0;
    if (qf_empty(e->division_code)) return NULL;
    QF_TRY(industry_find(r->db, e->division_code, &d, &found));
    if (!found) return qf_user_error("division", "请从列出的行业中选");
    QF_TRY(size_standard_on(r->db, qf_day(r->now), &standard, &found));
    if (!found) return NULL;
    QF_TRY(size_thresholds(r->db, standard.id, &rows));
    size_t n = size_match(rows.items, rows.count, d.section_code, d.code, matches, 8);
    if (n == 0) e->size_seq = qf_eq(d.section_code, "J") ? FINANCE : 0;
    if (n == 1) e->size_seq = matches[0]->seq;
    for (size_t i = 0; i < n && i < 8; i++)
        if (matches[i]->seq == chosen) e->size_seq = chosen;
    if (n > 1 && !e->size_seq)
        return qf_user_error("size_seq", "所选行业大类包含几个划型行业，请选一个：%s、%s%s",
                             matches[0]->industry, matches[1]->industry, n > 2 ? " 等" : "");
    return NULL;
}

static qf_err *save_scale(struct qf_req *r, uint64_t id)
{
    const struct enterprise_scale s = {
        .year = profile_year(r->now),
        .staff = qf_given(r, PROFILE_STAFF) ? qf_int(r, PROFILE_STAFF) : ENTERPRISE_NOT_GIVEN,
        .revenue_fen = fen_of(r, PROFILE_REVENUE), .assets_fen = fen_of(r, PROFILE_ASSETS)};
    return enterprise_scale_save(r->db, id, &s);
}

/* A new LOGO takes the place of the one before. */
static qf_err *save_logo(struct qf_req *r, struct enterprise_own *e)
{
    const uint64_t *ids;
    struct qf_list before;
    size_t n = qf_files(r, PROFILE_LOGO, &ids);
    if (n == 0 && !qf_int(r, PROFILE_LOGO_DROP)) return NULL;
    QF_TRY(attachment_list(r->db, "enterprise", e->id, &before));
    for (size_t i = 0; i < before.count; i++) {
        const struct attachment *a = QF_AT(before, struct attachment, i);
        if (qf_eq(a->field, "logo"))
            QF_TRY(attachment_delete(r->db, "enterprise", e->id, a->public_id));
    }
    e->logo_id = n ? ids[0] : 0;
    return keep_files(r, PROFILE_LOGO, "enterprise", e->id, "logo");
}

qf_err *page_profile_save(struct qf_req *r)
{
    struct enterprise_own e;
    const char *const *interests;
    size_t n = qf_many(r, PROFILE_INTERESTS, &interests);
    QF_TRY(enterprise_own_get(r->db, r->actor->org, &e));
    read_form(r, &e);
    read_people(r, &e);
    QF_TRY(find_size(r, &e));
    QF_TRY(save_logo(r, &e));
    QF_TRY(enterprise_own_save(r->db, &e));
    QF_TRY(save_scale(r, e.id));
    QF_TRY(enterprise_interest_save(r->db, e.id, interests, n));
    QF_TRY(profile_note(r->db, e.id));
    return qf_go(r, "企业资料已保存", "/enterprise/profile");
}
