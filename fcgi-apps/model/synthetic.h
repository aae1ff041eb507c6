/* Writing large numbers of made-up records, for `qifuctl load` only: a hundred rows a
 * statement, with numbers given by the caller, so that records can speak of each other
 * before they are there.
 *
 *     struct synthetic *s = synthetic_new(arena, db);
 *     qf_tx: synthetic_put(s, SYNTHETIC_ARTICLE, (struct qf_param[]){QF_U(id), ...});
 *            synthetic_flush(s);
 */
#ifndef MODEL_SYNTHETIC_H
#define MODEL_SYNTHETIC_H

#include "lib/db/db.h"

/* In the order of their columns (see synthetic.c). */
enum synthetic_table {
    SYNTHETIC_ACCOUNT, /* id name name_key kind person phone password_hash window time */
    SYNTHETIC_MEMBERSHIP, /* account org_kind org time */
    SYNTHETIC_ENTERPRISE, /* id name short uscc certified region window address section
                             division size_seq person founded capital scope phone contact
                             tags level tested completeness state created updated */
    SYNTHETIC_SCALE,      /* enterprise year staff revenue assets time */
    SYNTHETIC_PROVIDER, /* id kind name uscc region window address contact phone industry
                           founded staff intro main qualification approved core from to
                           created updated */
    SYNTHETIC_PROVIDER_CATEGORY, /* provider category */
    SYNTHETIC_SERVICE, /* id code provider kind category region window name summary
                          description targets ways mode price contact phone state
                          published created updated */
    SYNTHETIC_STAGE,   /* service seq name deliverable days percent amount */
    SYNTHETIC_ORDER,   /* id number service provider enterprise amount state on_time
                          created finished */
    SYNTHETIC_RATING,  /* order service provider enterprise score comment time */
    SYNTHETIC_ARTICLE, /* id column window region title summary words source number unit
                          body state pinned published views created updated */
    SYNTHETIC_COUNT
};

struct synthetic;

struct synthetic *synthetic_new(struct qf_arena *, struct qf_db *);

/* Add a row; its texts must live until the next flush. Writes when a hundred are
 * together. */
qf_err *synthetic_put(struct synthetic *, enum synthetic_table,
                      const struct qf_param *row);
/* Write what is left; before the end of each transaction. */
qf_err *synthetic_flush(struct synthetic *);
/* Forget what was put and not written: the transaction is run again. */
void synthetic_forget(struct synthetic *);

/* First number that is free in each table: what is loaded comes after what is there. */
struct synthetic_base {
    uint64_t account, enterprise, provider, service, order, article;
};
qf_err *synthetic_base_read(struct qf_db *, struct synthetic_base *);

/* Places, categories and divisions to spread records over. */
struct synthetic_place { const char *region, *name, *city; uint64_t window; };
extern const struct qf_type synthetic_place_type;
qf_err *synthetic_places(struct qf_db *, struct qf_list *);
struct synthetic_code { const char *code, *name, *parent; };
extern const struct qf_type synthetic_code_type;
qf_err *synthetic_categories(struct qf_db *, struct qf_list *);
qf_err *synthetic_divisions(struct qf_db *, struct qf_list *);
qf_err *synthetic_columns(struct qf_db *, struct qf_list *);

/* The sums that the loaded records imply: ratings, orders and services of services and
 * providers with numbers in [from, to]. */
qf_err *synthetic_sum_services(struct qf_db *, uint64_t from, uint64_t to);
qf_err *synthetic_sum_providers(struct qf_db *, uint64_t from, uint64_t to);

/* Let the optimizer know what has been loaded. */
qf_err *synthetic_settle(struct qf_db *);

/* This session writes what is known to be right: no check of foreign keys and of doubles
 * row by row. (on: false returns to the usual.) */
qf_err *synthetic_hurry(struct qf_db *, bool on);

#endif
