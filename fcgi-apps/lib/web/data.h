/* What a template sees: a tree of constants' names and values. Handlers put rows and lists into
 * it by their descriptors; names are constants of the code, never anything a user typed.
 *
 * Putting a row at "service" makes Data.service.name and so on. Times give "2026-11-20 14:03" with
 * .date .day .long .iso below, dates "2026-11-20" with .day .long .iso, money "6,800.50" with .wan (in
 * 万元) and .fen, a bool "1" or "". Fields of kind HTML keep their markup and end in _html.
 */
#ifndef QF_WEB_DATA_H
#define QF_WEB_DATA_H

#include "lib/db/db.h"

struct qf_data;

void qf_put(struct qf_data *, const char *name, const struct qf_type *, const void *row);
/* A list: children 0, 1, 2 ... below the name, and <name>_count beside it. */
void qf_put_list(struct qf_data *, const char *name, const struct qf_list *);
void qf_put_str(struct qf_data *, const char *name, const char *value);
void qf_put_int(struct qf_data *, const char *name, int64_t);
void qf_put_bool(struct qf_data *, const char *name, bool);
void qf_put_time(struct qf_data *, const char *name, qf_time);
void qf_put_money(struct qf_data *, const char *name, int64_t fen);
void qf_putf(struct qf_data *, const char *name, const char *format, ...)
    __attribute__((format(printf, 3, 4)));
/* The i-th child of a list as a place to put more into; makes it when it is not there. */
struct qf_data *qf_data_at(struct qf_data *, const char *list, size_t i);
/* A node below. */
struct qf_data *qf_data_in(struct qf_data *, const char *name);
/* Value under a name, NULL when none; for tests and for what was put before. */
const char *qf_data_get(const struct qf_data *, const char *name);

#endif
