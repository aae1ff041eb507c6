/* 调度数据 (基础数据填报): what a core institution files about one month (manual 003 §4, domain facts 11).
 *
 * One filing an institution and month. A draft is the institution's own; handed in, a case ("filing")
 * carries it: the window of the city accepts it, which locks it, or returns it for correction.
 * Domains of service and types of institutions are data; a filing holds three figures a domain.
 */
#ifndef MODEL_FILING_H
#define MODEL_FILING_H

#include "lib/core/actor.h"
#include "lib/db/db.h"
#include "model/calendar.h"

struct filing {
    uint64_t id, provider_id, window_id;
    int year, month, doubts;
    const char *type_code, *type_name, *city_code, *place_kind, *note, *state, *reason;
    const char *provider_name, *provider_uscc;
    int64_t place_area;                 /* hundredths of 平方米 */
    int64_t staff, bachelors, titles;
    int64_t assets_fen, revenue_fen, expense_fen, profit_fen;
    int64_t activities, attendees, served;      /* sums of its domains */
    bool late;
    qf_time due_on, submitted_at, accepted_at, updated_at;
};
extern const struct qf_type filing_type;

/* --- the figures --- */

/* Figures of an institution as a whole, in the order of the form. */
enum filing_cell { FILING_AREA, FILING_ASSETS, FILING_STAFF, FILING_BACHELORS, FILING_TITLES,
                   FILING_REVENUE, FILING_EXPENSE, FILING_PROFIT, FILING_CELLS };
/* area is in hundredths of its unit, money in 分 of 万元 on the page, people are counted. */
enum filing_measure { FILING_OF_AREA, FILING_OF_PEOPLE, FILING_OF_MONEY };
struct filing_cell_of {
    const char *label, *unit, *definition;
    enum filing_measure measure;
};
extern const struct filing_cell_of filing_cells[FILING_CELLS];
int64_t filing_cell(const struct filing *, enum filing_cell);
/* "85.5", without the unit. */
const char *filing_cell_show(struct qf_arena *, enum filing_cell, int64_t value);
/* 自有 ...; "" when it is none. */
const char *filing_place_word(const char *place_kind);

/* Figures of one domain: 活动数, 参与企业数, 服务企业数. */
enum filing_of_domain { FILING_ACTIVITIES, FILING_ATTENDEES, FILING_SERVED, FILING_TRIPLE };
extern const char *const filing_triple_words[FILING_TRIPLE];
extern const char *const filing_triple_units[FILING_TRIPLE];
extern const char *const filing_triple_definitions[FILING_TRIPLE];

struct filing_domain {
    const char *code, *name, *definition;
    int64_t activities, attendees, served;
};
extern const struct qf_type filing_domain_type;
int64_t filing_domain_figure(const struct filing_domain *, enum filing_of_domain);

/* Most domains a form has room for. */
enum { FILING_DOMAINS = 16 };
/* What is asked for now, in the order of the form, at most FILING_DOMAINS; figures 0. */
qf_err *filing_domains(struct qf_db *, struct qf_list *);
/* Those of a filing: what is asked for now, and what it holds besides. */
qf_err *filing_domains_of(struct qf_db *, uint64_t id, struct qf_list *);

struct filing_type_of { const char *code, *name; };
extern const struct qf_type filing_type_of_type;
qf_err *filing_types(struct qf_db *, struct qf_list *);

/* --- months --- */

/* Months since year 0: 12 a year. */
int filing_month_of(int year, int month);
/* First day of a month and of the next. */
qf_time filing_month_begins(int year, int month);
qf_time filing_month_ends(int year, int month);
/* The last day on which a filing about the month is in time. Who asks about several months reads the
 * calendar once. */
qf_err *filing_due_on(struct qf_db *, int year, int month, qf_time *due);
struct filing_calendar { struct calendar days; int due_day; /* of the next month */ };
qf_err *filing_calendar_load(struct qf_db *, struct filing_calendar *);
qf_time filing_calendar_due(const struct filing_calendar *, int year, int month);

/* --- states --- */

const char *filing_state_word(const struct filing *);   /* 草稿 待审核 退回更正 已审核 */
const char *filing_state_kind(const struct filing *);   /* as macro status() takes it */
bool filing_may_write(const char *state);
bool filing_may_submit(const char *state);

/* --- reading --- */

/* 404 for one of another institution. */
qf_err *filing_own(struct qf_db *, uint64_t provider, uint64_t id, struct filing *);
/* For windows: who may see it is asked with its case. */
qf_err *filing_get(struct qf_db *, uint64_t id, struct filing *);
qf_err *filing_of_month(struct qf_db *, uint64_t provider, int year, int month, struct filing *,
                        bool *found);
/* The provider's filings, newest month first; year 0 for all. */
qf_err *filing_list(struct qf_db *, uint64_t provider, int year, int limit, int offset,
                    struct qf_list *, int64_t *total);
qf_err *filing_each(struct qf_db *, uint64_t provider, int year, int limit,
                    qf_err *(*take)(void *row, void *arg), void *arg);

/* What was doubted when it was saved. */
struct filing_note { const char *cell, *words; };
extern const struct qf_type filing_note_type;
qf_err *filing_notes(struct qf_db *, uint64_t id, struct qf_list *);

#endif
