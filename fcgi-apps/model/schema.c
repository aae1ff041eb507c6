#include "model/schema.h"

#include <string.h>

#include "lib/core/str.h"

static const char books[] =
    "CREATE TABLE IF NOT EXISTS schema_migration (\n"
    "  version    INT UNSIGNED NOT NULL COMMENT 'number of the migration',\n"
    "  name       VARCHAR(100) NOT NULL COMMENT 'name of its file',\n"
    "  sha256     CHAR(64)     NOT NULL COMMENT 'checksum when applied',\n"
    "  applied_at DATETIME     NOT NULL COMMENT 'when it was finished',\n"
    "  PRIMARY KEY (version)\n"
    ") ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci\n"
    "  COMMENT='finished migrations; the highest is the version of the schema';\n"
    "CREATE TABLE IF NOT EXISTS schema_file (\n"
    "  path       VARCHAR(120) NOT NULL COMMENT 'file below the sql folder',\n"
    "  sha256     CHAR(64)     NOT NULL COMMENT 'checksum when applied',\n"
    "  state      ENUM('begun','done') NOT NULL COMMENT 'begun: interrupted or failed',\n"
    "  changed_at DATETIME     NOT NULL COMMENT 'when it came into this state',\n"
    "  PRIMARY KEY (path)\n"
    ") ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci\n"
    "  COMMENT='every file of sql that qifuctl has applied';\n";

qf_err *schema_prepare(struct qf_db *db)
{
    return qf_db_script(db, books, "books of qifuctl");
}

qf_err *schema_no_hurry(struct qf_db *db)
{
    return qf_db_script(db, "SET SESSION max_statement_time = 0;\n"
                            "SET SESSION idle_transaction_timeout = 0;\n", "no hurry");
}

QF_STATEMENT(HAS_TABLE,
    "SELECT COUNT(*) FROM information_schema.tables"
    " WHERE table_schema = DATABASE() AND table_name = ?")

static qf_err *has_table(struct qf_db *db, const char *name, bool *has)
{
    int64_t count;
    QF_TRY(qf_number(db, HAS_TABLE, &count, QF_S(name)));
    *has = count > 0;
    return NULL;
}

qf_err *schema_is_prepared(struct qf_db *db, bool *is)
{
    return has_table(db, "schema_file", is);
}

QF_STATEMENT(VERSION, "SELECT COALESCE(MAX(version), 0) FROM schema_migration")

qf_err *schema_version(struct qf_db *db, int64_t *version)
{
    return qf_number(db, VERSION, version);
}

/* --- files --- */

const struct qf_type schema_file_type = QF_TYPE(schema_file,
    QF_STR(schema_file, path), QF_STR(schema_file, sha256), QF_STR(schema_file, state),
    QF_TIME(schema_file, changed_at));

QF_STATEMENT(FILE_FIND,
             "SELECT path, sha256, state, changed_at FROM schema_file WHERE path = ?")

qf_err *schema_file_find(struct qf_db *db, const char *path, struct schema_file *f,
                         bool *found)
{
    return qf_one(db, FILE_FIND, &schema_file_type, f, found, QF_S(path));
}

QF_STATEMENT(FILE_LIST,
    "SELECT path, sha256, state, changed_at FROM schema_file ORDER BY path LIMIT 2000")

qf_err *schema_files(struct qf_db *db, struct qf_list *list)
{
    return qf_list(db, FILE_LIST, &schema_file_type, list);
}

QF_STATEMENT(FILE_BEGIN,
    "INSERT INTO schema_file (path, sha256, state, changed_at) VALUES (?, ?, 'begun', ?)"
    " ON DUPLICATE KEY UPDATE sha256 = VALUES(sha256), state = 'begun',"
    " changed_at = VALUES(changed_at)")

qf_err *schema_file_begin(struct qf_db *db, const char *path, const char *sha256)
{
    return qf_exec(db, FILE_BEGIN, NULL, QF_S(path), QF_S(sha256), QF_T(qf_now()));
}

QF_STATEMENT(FILE_DONE,
    "UPDATE schema_file SET state = 'done', sha256 = ?, changed_at = ? WHERE path = ?")
QF_STATEMENT(MIGRATION_DONE, "INSERT INTO schema_migration (version, name, sha256, "
                             "applied_at) VALUES (?, ?, ?, ?)")

qf_err *schema_file_done(struct qf_db *db, const char *path, const char *sha256,
                         int64_t version)
{
    const char *slash = strrchr(path, '/');
    QF_TRY(qf_exec(db, FILE_DONE, NULL, QF_S(sha256), QF_T(qf_now()), QF_S(path)));
    if (version == 0) return NULL;
    return qf_exec(db, MIGRATION_DONE, NULL, QF_I(version),
                   QF_S(slash ? slash + 1 : path), QF_S(sha256), QF_T(qf_now()));
}

QF_STATEMENT(FILE_FORGET, "DELETE FROM schema_file WHERE LEFT(path, CHAR_LENGTH(?)) = ?")

qf_err *schema_file_forget(struct qf_db *db, const char *prefix)
{
    return qf_exec(db, FILE_FORGET, NULL, QF_S(prefix), QF_S(prefix));
}

/* --- tables --- */

const struct qf_type schema_table_type =
    QF_TYPE(schema_table, QF_STR(schema_table, name), QF_STR(schema_table, engine),
            QF_STR(schema_table, collation), QF_I64(schema_table, rows_about),
            QF_I64(schema_table, bytes));

QF_STATEMENT(TABLES,
    "SELECT table_name AS name, engine, table_collation AS collation,"
    " COALESCE(table_rows, 0) AS rows_about,"
    " COALESCE(data_length, 0) + COALESCE(index_length, 0) AS bytes"
    " FROM information_schema.tables"
    " WHERE table_schema = DATABASE() AND table_type = 'BASE TABLE'"
    " ORDER BY table_name LIMIT 1000")

qf_err *schema_tables(struct qf_db *db, struct qf_list *list)
{
    return qf_list(db, TABLES, &schema_table_type, list);
}

QF_STATEMENT(USED, "SELECT EXISTS (SELECT 1 FROM account)")

qf_err *schema_is_used(struct qf_db *db, bool *is)
{
    int64_t some = 0;
    QF_TRY(has_table(db, "account", is));
    if (!*is) return NULL;
    QF_TRY(qf_number(db, USED, &some));
    *is = some != 0;
    return NULL;
}

qf_err *schema_wipe(struct qf_db *db, struct qf_arena *a)
{
    struct qf_list tables;
    struct qf_sb script = qf_sb_in(a);
    QF_TRY(schema_tables(db, &tables));
    if (tables.count == 0) return NULL;
    qf_sb_add(&script, "SET foreign_key_checks = 0;\n");
    for (size_t i = 0; i < tables.count; i++) {
        const char *name = QF_AT(tables, struct schema_table, i)->name;
        if (strspn(name, "abcdefghijklmnopqrstuvwxyz0123456789_") != strlen(name))
            return qf_system_error("table %s is not one of Qifu's: drop it by hand",
                                   name);
        qf_sb_addf(&script, "DROP TABLE IF EXISTS `%s`;\n", name);
    }
    qf_sb_add(&script, "SET foreign_key_checks = 1;\n");
    return qf_db_script(db, qf_sb_text(&script), "wipe");
}

/* --- what the server is set to --- */

const struct qf_type schema_server_type = QF_TYPE(schema_server,
    QF_STR(schema_server, version), QF_STR(schema_server, charset),
    QF_STR(schema_server, collation), QF_STR(schema_server, time_zone),
    QF_STR(schema_server, sql_mode), QF_TIME(schema_server, now),
    QF_I64(schema_server, flush_at_commit), QF_I64(schema_server, sync_binlog),
    QF_I64(schema_server, log_bin), QF_I64(schema_server, mroonga),
    QF_I64(schema_server, local_infile));

QF_STATEMENT(
    SERVER,
    "SELECT VERSION() AS version, @@character_set_database AS charset,"
    " @@collation_database AS collation, @@global.time_zone AS time_zone,"
    " @@global.sql_mode AS sql_mode, NOW() AS now,"
    " @@innodb_flush_log_at_trx_commit AS flush_at_commit, @@sync_binlog AS sync_binlog,"
    " @@log_bin AS log_bin, @@local_infile AS local_infile,"
    " (SELECT COUNT(*) FROM information_schema.engines WHERE engine = 'Mroonga')"
    " AS mroonga")

qf_err *schema_server_read(struct qf_db *db, struct schema_server *s)
{
    return qf_get(db, SERVER, &schema_server_type, s);
}

QF_STATEMENT(WHO, "SELECT CURRENT_USER() AS line")
QF_STATEMENT(GRANTS, "SHOW GRANTS")

static const struct qf_type grant_type =
    QF_TYPE(schema_grant, QF_STR(schema_grant, line));

/* The only column is named after the user. */
qf_err *schema_grants(struct qf_db *db, struct qf_arena *a, struct qf_list *list)
{
    struct schema_grant who;
    struct qf_type *type = qf_alloc(a, sizeof *type);
    struct qf_member *members = qf_calloc(a, 2, sizeof *members);
    QF_TRY(qf_get(db, WHO, &grant_type, &who));
    members[0] = (struct qf_member){qf_fmt(a, "Grants for %s", who.line), QF_KIND_STR, 0,
                                    sizeof who.line};
    *type = (struct qf_type){members, sizeof who};
    return qf_list(db, GRANTS, type, list);
}

const struct qf_type schema_counts_type = QF_TYPE(schema_counts,
    QF_I64(schema_counts, accounts), QF_I64(schema_counts, enterprises),
    QF_I64(schema_counts, providers), QF_I64(schema_counts, experts),
    QF_I64(schema_counts, services), QF_I64(schema_counts, needs),
    QF_I64(schema_counts, products), QF_I64(schema_counts, articles),
    QF_I64(schema_counts, orders), QF_I64(schema_counts, attachments),
    QF_I64(schema_counts, sessions));

QF_STATEMENT(
    COUNTS,
    "SELECT (SELECT COUNT(*) FROM account) AS accounts,"
    " (SELECT COUNT(*) FROM enterprise) AS enterprises,"
    " (SELECT COUNT(*) FROM provider) AS providers,"
    " (SELECT COUNT(*) FROM expert) AS experts,"
    " (SELECT COUNT(*) FROM service) AS services, (SELECT COUNT(*) FROM need) AS needs,"
    " (SELECT COUNT(*) FROM product) AS products,"
    " (SELECT COUNT(*) FROM article) AS articles,"
    " (SELECT COUNT(*) FROM service_order) AS orders,"
    " (SELECT COUNT(*) FROM attachment) AS attachments,"
    " (SELECT COUNT(*) FROM session) AS sessions")

qf_err *schema_count(struct qf_db *db, struct schema_counts *c)
{
    return qf_get(db, COUNTS, &schema_counts_type, c);
}
