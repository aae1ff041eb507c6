/* The demo province, who owns something in it, and a stranger of the same kind. */
#ifndef QF_TESTS_UNIT_OWNER_PEOPLE_H
#define QF_TESTS_UNIT_OWNER_PEOPLE_H

#include "migrated.h"

#include "lib/core/str.h"
#include "model/session.h"

static struct qf_arena *scratch;        /* emptied after each question */
static struct actor buyer, other_buyer, seller, person;

static void run(const char *format, ...) __attribute__((format(printf, 1, 2)));

static void run(const char *format, ...)
{
    va_list args;
    va_start(args, format);
    assert_good(qf_db_script(db, qf_vfmt(arena, format, args), "test"));
    va_end(args);
}

/* A number from the database, on a connection of its own that has nothing prepared: its text is another
 * each time. */
QF_STATEMENT(FACT, "SELECT 1")

static int64_t fact(const char *sql)
{
    static struct qf_db *other;
    int64_t n = -1;
    if (!other) other = database_connect();
    qf_db_close(other);
    FACT.sql = sql;
    assert_good(qf_number(other, FACT, &n));
    return n;
}

static struct actor actor_of(uint64_t account)
{
    struct actor who = {.ip = "", .request = ""};
    unsigned char hash[32] = {0};
    memcpy(hash, &account, sizeof account);
    assert_good(session_begin(db, hash, account, "127.0.0.1", "test"));
    assert_good(session_open(db, arena, hash, &who));
    if (who.account != account) fail_msg("account %llu has no session", (unsigned long long)account);
    return who;
}

static struct actor owner_of(const char *kind, unsigned org)
{
    int64_t id = fact(qf_fmt(arena, "SELECT MIN(account_id) FROM membership WHERE org_kind = '%s'"
                             " AND org_id = %u AND role = 'owner'", kind, org));
    return actor_of((uint64_t)id);
}

/* As many favourites as one may have. */
static void fill_favourites(uint64_t account)
{
    run("INSERT INTO favourite (account_id, subject_type, subject_id, created_at)"
        " SELECT %llu, 'service', 900000 + seq, NOW() FROM seq_1_to_500;", (unsigned long long)account);
}

/* A picture each, all four sizes one file. */
static void give_picture(const char *kind, unsigned org, unsigned file)
{
    run("INSERT INTO attachment (id, public_id, sha256, size, media_type, file_name, subject_type, field,"
        " state, created_at) VALUES (%u, 'picture-%u', REPEAT('a', 32), 1, 'image/webp', 'a.webp',"
        " 'picture', 'large', 'kept', NOW());"
        "\nINSERT INTO picture (org_kind, org_id, title, width, height, original_id, large_id, medium_id,"
        " small_id, created_at) VALUES ('%s', %u, '样例', 10, 10, %u, %u, %u, %u, NOW());",
        file, file, kind, org, file, file, file, file);
}

static int people_open(void **state)
{
    migrated_open_seeded(state);
    migrated_apply("demo/hunan/*.sql");
    scratch = qf_arena_new();
    buyer = owner_of("enterprise", 1);
    other_buyer = owner_of("enterprise", 9);
    seller = owner_of("provider", 1);
    person = actor_of((uint64_t)fact("SELECT id FROM account WHERE name = 'demo-person'"));
    fill_favourites(person.account);
    give_picture("enterprise", 1, 900001);
    give_picture("enterprise", 9, 900002);
    give_picture("provider", 1, 900003);
    return 0;
}

static int people_close(void **state)
{
    qf_arena_free(scratch);
    return database_close(state);
}

#endif
