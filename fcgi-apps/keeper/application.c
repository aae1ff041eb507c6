#include "keeper/application.h"

#include "lib/text/text.h"
#include "model/codes.h"

const char *application_wan(struct qf_arena *a, int64_t fen)
{
    return fen == APPLICATION_NONE ? "" : qf_fmt(a, "%s 万元", qf_show_wan(a, fen));
}

/* "267" or "267.5": no zeros that nobody has typed. */
static const char *hundredths_words(struct qf_arena *a, int64_t n)
{
    int places = n % 100 == 0 ? 0 : n % 10 == 0 ? 1 : 2;
    return qf_show_decimal(a, places == 0 ? n / 100 : places == 1 ? n / 10 : n, places);
}

const char *application_share(struct qf_arena *a, int64_t hundredths)
{
    return hundredths == APPLICATION_NONE ? "" : qf_fmt(a, "%s%%", hundredths_words(a, hundredths));
}

static const char *counted(struct qf_arena *a, int64_t n, const char *unit)
{
    return n == APPLICATION_NONE ? "" : qf_fmt(a, "%s %s", qf_show_number(a, n), unit);
}

static void put_day(struct qf_req *r, struct qf_data *d, const char *name, qf_time day)
{
    if (day != QF_NO_TIME) qf_put_str(d, name, qf_show_date(r->arena, day));
}

static void put_figures(struct qf_req *r, struct qf_data *d, const struct application *a)
{
    struct qf_arena *arena = r->arena;
    qf_put_str(d, "capital", application_wan(arena, a->capital_fen));
    qf_put_str(d, "assets", application_wan(arena, a->assets_fen));
    qf_put_str(d, "facility", application_wan(arena, a->facility_fen));
    qf_put_str(d, "equipment", counted(arena, a->equipment, "台/套"));
    if (a->area != APPLICATION_NONE)
        qf_putf(d, "area", "%s 平米", hundredths_words(arena, a->area));
    qf_put_str(d, "equipment_share", application_share(arena, a->equipment_share));
    qf_put_str(d, "own_share", application_share(arena, a->own_share));
    qf_put_str(d, "place", qf_eq(a->place, "rented") ? "租用" : qf_eq(a->place, "owned") ? "自有" : "");
    qf_put_str(d, "intro", a->intro);
}

static void put_days(struct qf_req *r, struct qf_data *d, const struct application *a)
{
    put_day(r, d, "founded_on", a->founded_on);
    put_day(r, d, "public_from", a->public_from);
    put_day(r, d, "public_to", a->public_to);
    put_day(r, d, "valid_from", a->valid_from);
    put_day(r, d, "valid_to", a->valid_to);
    if (a->submitted_at != QF_NO_TIME) qf_put_time(d, "submitted_at", a->submitted_at);
    qf_put_time(d, "updated_at", a->updated_at);
}

void put_application(struct qf_req *r, struct qf_data *d, const struct application *a)
{
    qf_put_int(d, "id", (int64_t)a->id);
    qf_put_str(d, "number", a->number);
    qf_put_str(d, "name", a->name);
    qf_put_str(d, "uscc", a->uscc);
    qf_put_str(d, "region", codes_region_name(a->region_code));
    qf_put_str(d, "contact", a->contact);
    qf_put_str(d, "phone", a->contact_phone);
    qf_put_str(d, "round", a->round_name);
    qf_put_int(d, "year", a->year);
    qf_put_str(d, "state", a->state);
    qf_put_str(d, "state_word", application_state_word(a->state));
    qf_put_str(d, "state_kind", application_state_kind(a->state));
    qf_put_str(d, "certificate", a->certificate);
    qf_putf(d, "provider_url", "/providers/%llu", (unsigned long long)a->provider_id);
    if (a->score != APPLICATION_NONE) qf_put_str(d, "score", qf_show_decimal(r->arena, a->score, 2));
    put_figures(r, d, a);
    put_days(r, d, a);
}

qf_err *put_application_years(struct qf_req *r, struct qf_data *d, const struct application *a)
{
    struct application_year years[ROUND_YEARS];
    int64_t enterprises = 0, activities = 0;
    size_t n;
    QF_TRY(application_years(r->db, r->arena, a, years, &n));
    for (size_t i = 0; i < n; i++) {
        struct qf_data *row = qf_data_at(d, "years", i);
        qf_put_int(row, "year", years[i].year);
        qf_put_str(row, "enterprises", counted(r->arena, years[i].enterprises, "家次"));
        qf_put_str(row, "activities", counted(r->arena, years[i].activities, "场次"));
        if (years[i].enterprises > 0) enterprises += years[i].enterprises;
        if (years[i].activities > 0) activities += years[i].activities;
    }
    qf_put_str(qf_data_in(d, "sum"), "enterprises", counted(r->arena, enterprises, "家次"));
    qf_put_str(qf_data_in(d, "sum"), "activities", counted(r->arena, activities, "场次"));
    return NULL;
}

qf_err *put_application_files(struct qf_req *r, struct qf_data *d, const struct application *a)
{
    return put_files(r, d, "files", APPLICATION_FILES, a->id, NULL);
}

/* --- rounds --- */

static const char *const phase_kinds[] = {"idle", "good", "urgent", "idle"};

void put_round(struct qf_req *r, const char *name, const struct round *round)
{
    enum round_phase phase = round_phase(round, qf_day(r->now));
    int years = round_years(round);
    struct qf_data *d = qf_data_in(r->data, name);
    qf_put(r->data, name, &round_type, round);
    qf_put_str(d, "kind_word", round_kind_word(round->kind));
    qf_put_str(d, "phase", round_phase_code(phase));
    qf_put_str(d, "phase_word", round_phase_word(phase));
    qf_put_str(d, "phase_kind", phase_kinds[phase]);
    if (qf_eq(round->state, "draft")) qf_put_str(d, "hidden_word", "草稿，未发布");
    if (qf_eq(round->state, "withdrawn")) qf_put_str(d, "hidden_word", "已撤回");
    if (years == 1) qf_putf(d, "years", "%d 年", round->first_year);
    if (years > 1) qf_putf(d, "years", "%d – %d 年", round->first_year, round->last_year);
}
