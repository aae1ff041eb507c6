/* Parts of `qifuctl load`: a synthetic province of any size.
 *
 * Every record is a function of its number and nothing else (load_random), so that the
 * same numbers give the same province, and a transaction can be run again.
 */
#ifndef QIFUCTL_LOAD_H
#define QIFUCTL_LOAD_H

#include "model/synthetic.h"
#include "qifuctl/ctl.h"

struct load {
    struct ctl *ctl;
    struct qf_db *db;
    struct qf_arena *arena;             /* of one transaction */
    struct synthetic *out;
    struct synthetic_base base;
    struct qf_list places, categories, divisions, columns;
    const char *password_hash;          /* of every loaded account; "" for no login */
    qf_time now;
    int64_t enterprises, people, providers, services, orders, articles;
};

/* --- chance (load_random.c) --- */

/* A stream of numbers that depends on a purpose and a number only. */
struct dice { uint64_t state; };
struct dice dice_of(const char *purpose, uint64_t n);
/* 0 .. sides - 1, evenly. */
uint32_t dice_roll(struct dice *, uint32_t sides);
/* 0 .. sides - 1, the first ones much more often (as cities and trades are). */
uint32_t dice_skew(struct dice *, uint32_t sides);
/* True in so many of a hundred cases. */
bool dice_chance(struct dice *, uint32_t percent);

/* --- words (load_words.c) --- */

/* Three characters that belong to this number alone; beyond 46,656 with a figure behind
 * them. */
char *word_brand(struct qf_arena *, uint64_t n);
const char *word_person(struct qf_arena *, struct dice *);
/* A title of about 20 characters and a body of paragraphs about a topic in a place. */
struct words { const char *topic, *title, *summary, *plain, *html; };
struct words word_article(struct qf_arena *, struct dice *, const char *place, int year);
const char *word_comment(struct dice *, int score);
/* A valid code: 91, the region, an organisation code made of the number, and both check
 * characters. */
char *uscc_make(struct qf_arena *, const char *region, uint64_t n);

/* --- records: the n-th of each, from 0 --- */

qf_err *load_person(struct load *, int64_t n);
qf_err *load_enterprise(struct load *, int64_t n);
qf_err *load_provider(struct load *, int64_t n);
qf_err *load_service(struct load *, int64_t n);
qf_err *load_order(struct load *, int64_t n);
qf_err *load_article(struct load *, int64_t n);

/* What other records must know of the n-th provider and service. */
struct load_provider {
    uint64_t id;
    const char *kind;
    const struct synthetic_place *place;
};
struct load_provider load_provider_of(const struct load *, int64_t n);
struct load_service { uint64_t id, provider; int64_t price; bool listed; };
struct load_service load_service_of(const struct load *, int64_t n);

#endif
