/* The log: one line of JSON an event, on stderr.
 *
 * Values are escaped so that one event is always one line; phone numbers (11 digits beginning
 * with 1) and ID numbers (18 characters) in any value are masked. The request id set by
 * qf_log_request is part of every line until it is cleared.
 *
 *     qf_log(QF_LOG_INFO, "served", "status", "200", "path", path, NULL);
 */
#ifndef QF_CORE_LOG_H
#define QF_CORE_LOG_H

#include "lib/core/err.h"

enum qf_log_level { QF_LOG_DEBUG, QF_LOG_INFO, QF_LOG_WARN, QF_LOG_ERROR };

/* Name this program in every line, and leave out what is below the level. */
void qf_log_open(const char *program, enum qf_log_level);

/* "debug" "info" "warn" "error"; anything else is info. */
enum qf_log_level qf_log_level_of(const char *name);

/* Request id for the lines to come; NULL clears it. Copied. */
void qf_log_request(const char *id);

/* Write an event with pairs of name and value, ended by NULL. A NULL value is left out. */
void qf_log(enum qf_log_level, const char *event, ...) __attribute__((sentinel));

/* Write an error with its words, its way and its incident number (may be NULL). */
void qf_log_err(const char *event, const qf_err *, const char *incident);

#endif
