/* The schema itself: which files were applied, which tables there are. For qifuctl only;
 * an application asks nothing but qf_db_check_schema.
 *
 * Two tables keep the books. schema_migration has one row for each migration that was
 * finished; its highest version is the schema's. schema_file has one row for every file
 * that was ever begun (migrations, seeds, the search table, demo data) with its checksum:
 * DDL cannot be rolled back, so a file that was begun and not finished is known as such.
 */
#ifndef MODEL_SCHEMA_H
#define MODEL_SCHEMA_H

#include "lib/db/db.h"

struct schema_file {
    const char *path; /* below Paths.sql: "migrations/0001_create_codes.sql" */
    const char *sha256;                 /* hexadecimal */
    const char *state;                  /* begun | done */
    qf_time changed_at;
};
extern const struct qf_type schema_file_type;

/* Let this session's statements take as long as they need; the server cuts those of pages
 * off. */
qf_err *schema_no_hurry(struct qf_db *);

/* Make the two tables when they are not there. */
qf_err *schema_prepare(struct qf_db *);

/* Are they there? */
qf_err *schema_is_prepared(struct qf_db *, bool *);

/* Highest finished migration, 0 for none. */
qf_err *schema_version(struct qf_db *, int64_t *);

qf_err *schema_file_find(struct qf_db *, const char *path, struct schema_file *,
                         bool *found);
qf_err *schema_files(struct qf_db *, struct qf_list *);
qf_err *schema_file_begin(struct qf_db *, const char *path, const char *sha256);
/* Finished; version > 0 also writes schema_migration. */
qf_err *schema_file_done(struct qf_db *, const char *path, const char *sha256,
                         int64_t version);
/* Forget that files whose path begins with the prefix were applied. */
qf_err *schema_file_forget(struct qf_db *, const char *prefix);

struct schema_table {
    const char *name, *engine, *collation;
    int64_t rows_about, bytes;          /* the engine's estimates */
};
extern const struct qf_type schema_table_type;
/* Base tables of the database, by name. */
qf_err *schema_tables(struct qf_db *, struct qf_list *);

/* Does any account exist? False also when there is no such table. */
qf_err *schema_is_used(struct qf_db *, bool *);

/* Drop every table of the database. */
qf_err *schema_wipe(struct qf_db *, struct qf_arena *);

/* What the server is set to, for doctor. */
struct schema_server {
    const char *version, *charset, *collation, *time_zone, *sql_mode;
    qf_time now;
    int64_t flush_at_commit, sync_binlog, log_bin, mroonga, local_infile;
};
extern const struct qf_type schema_server_type;
qf_err *schema_server_read(struct qf_db *, struct schema_server *);

/* Lines of SHOW GRANTS of the connected user and its roles. */
struct schema_grant { const char *line; };
qf_err *schema_grants(struct qf_db *, struct qf_arena *, struct qf_list *);

/* Rows that status counts. */
struct schema_counts {
    int64_t accounts, enterprises, providers, experts, services, needs, products,
        articles, orders, attachments, sessions;
};
extern const struct qf_type schema_counts_type;
qf_err *schema_count(struct qf_db *, struct schema_counts *);

#endif
