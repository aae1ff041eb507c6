/* A database with the schema and the seeds of a profile, for tests of model/. Needs
 * QF_SOURCE. */
#ifndef QF_TESTS_UNIT_MIGRATED_H
#define QF_TESTS_UNIT_MIGRATED_H

#include "database.h"

#include <glob.h>

static char *migrated_read(const char *path)
{
    FILE *f = fopen(path, "rb");
    if (!f) fail_msg("%s", path);
    size_t size = 4 << 20;
    char *text = qf_alloc(arena, size);
    size_t n = fread(text, 1, size - 1, f);
    assert_true(n > 0 && n < size - 1);
    fclose(f);
    return text;
}

/* Run the files of a pattern below sql/, in the order of their names. */
static void migrated_apply(const char *pattern)
{
    glob_t files;
    const char *path = qf_fmt(arena, "%s/sql/%s", QF_SOURCE, pattern);
    if (glob(path, 0, NULL, &files) != 0) fail_msg("no file is %s", path);
    for (size_t i = 0; i < files.gl_pathc; i++)
        assert_good(
            qf_db_script(db, migrated_read(files.gl_pathv[i]), files.gl_pathv[i]));
    globfree(&files);
}

/* Group setup: the migrations. */
static int migrated_open(void **state)
{
    database_open(state);
    qf_db_free(db);
    db = database_connect_with(database_name, 60);
    migrated_apply("migrations/*.sql");
    return 0;
}

/* And the codes that every installation needs. */
static inline int migrated_open_seeded(void **state)
{
    migrated_open(state);
    migrated_apply("seed/common/*.sql");
    migrated_apply("seed/hunan/*.sql");
    return 0;
}

#endif
