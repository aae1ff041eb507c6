/* Configuration: one HDF file, read once at the start.
 *
 * Every key that may stand in the file is in the table of conf.c, with its default and its
 * sentence; a key that is not in the table, a value that is not of its type or a missing one
 * without a default refuses the start. Secrets are never in the file, only the paths of files
 * that hold them (mode 0600).
 */
#ifndef QF_CORE_CONF_H
#define QF_CORE_CONF_H

#include <stdbool.h>
#include <stdint.h>

#include "lib/core/err.h"

struct qf_conf;

/* Read a file. *out lives as long as the process. Errors: system, naming file, line and key. */
qf_err *qf_conf_read(const char *path, struct qf_conf **out);

/* Read what was given as text; for tests. */
qf_err *qf_conf_parse(const char *text, const char *name, struct qf_conf **out);

/* For tests; a program keeps its configuration as long as it lives. NULL is allowed. */
void qf_conf_free(struct qf_conf *);

/* Values by their full name ("Db.socket"); asking for a name that is not in the table is our own
 * mistake and ends the process. */
const char *qf_conf_str(const struct qf_conf *, const char *key);
int64_t qf_conf_int(const struct qf_conf *, const char *key);

/* "Db.users.<user>.name" and "Db.users.<user>.password_file"; NULL when not configured. Without a file
 * of a password the database knows the program by its OS user (unix_socket). */
const char *qf_conf_user(const struct qf_conf *, const char *user, const char *what);

/* First line of a secret file, at most max - 1 bytes. Refuses a file that others may read. In a unit of
 * systemd a credential of the file's name (LoadCredential=) goes before the file. */
qf_err *qf_secret_read(const char *path, char *out, size_t max);

/* Print the table: key, type, default, sentence. For `qifuctl doctor` and the sample file. */
void qf_conf_describe(void (*line)(const char *key, const char *kind, const char *fallback,
                                   const char *why));

#endif
