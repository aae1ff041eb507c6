/* What the platform knows itself of what an institution did in a month: orders that took effect or were
 * finished, consultations that were answered, activities that name it. Offered beside the cells of its
 * filing, each with a way to the records behind it.
 *
 * 服务企业数 is the number of enterprises with such an order or consultation, 活动数 that of published
 * activities that it organizes, undertakes or helps with by its full name, 参与企业数 the places taken in
 * them. A record belongs to the domain of its category (service_domain_category), else to "other". */
#ifndef MODEL_FILING_SOURCE_H
#define MODEL_FILING_SOURCE_H

#include "model/filing_check.h"

/* What stands beside the cells: the filing of the month before, and what is known. */
struct filing_beside {
    bool has_last;
    struct filing_text last, known;
};
qf_err *filing_beside(struct qf_db *, uint64_t provider, int year, int month,
                      struct filing_beside *);

/* The last filing's figures, or NULL. */
const struct filing_text *filing_last(const struct filing_beside *);

/* The records themselves, by kind and time, at most 500; domain "" for all. */
struct filing_record {
    uint64_t id;
    const char *kind;                   /* order consultation activity */
    const char *number, *title, *party, *domain_code, *domain_name;
    int64_t places;                     /* of an activity */
    qf_time at;
};
extern const struct qf_type filing_record_type;
qf_err *filing_records(struct qf_db *, uint64_t provider, int year, int month,
                       const char *domain, struct qf_list *);

#endif
