/* Whose record is it? Each question is asked by who may know and by a stranger of the same kind, in the demo
 * province; then every comparison of the statements behind it is taken out, one at a time, and the question
 * must notice (taken_out.h). */
#include "owner_people.h"
#include "taken_out.h"

#include "model/attachment.h"
#include "model/favourite.h"
#include "model/message.h"
#include "model/need_offer.h"
#include "model/need_own.h"
#include "model/need_quote.h"
#include "model/notice.h"
#include "model/order.h"
#include "model/order_rating.h"
#include "model/phone_appeal.h"
#include "model/picture.h"
#include "model/product_own.h"

enum { MOST = 3000 };

/* --- asking --- */

static const char *noticed;             /* the first answer that was not as it must be */
static struct qf_list list;
static int64_t total;

#define must(condition) answer_is(condition, #condition)
#define good(call) answer_is(!refused_with(call), #call)
#define nothing(call) answer_is(refused_with(call) == 404, #call)
/* A list has so many rows, and says so. */
#define shows(n, call) (good(call), must(total == (n) && list.count == (size_t)(n)))

static void answer_is(bool right, const char *words)
{
    if (!right && !noticed) noticed = words;
}

static int refused_with(qf_err *e)
{
    int status = e ? e->status : 0;
    qf_err_forget();
    return status;
}

/* What the questions compare with, counted once without the statements of the model. */
static int64_t count(const char *sql)
{
    enum { FACTS = 300 };
    static struct { const char *sql; int64_t n; } known[FACTS];
    size_t i = 0;
    while (i < FACTS && known[i].sql && strcmp(known[i].sql, sql) != 0) i++;
    if (i == FACTS) fail_msg("more facts than anybody planned");
    if (!known[i].sql) {
        known[i].n = fact(sql);
        known[i].sql = sql;
    }
    return known[i].n;
}

static uint64_t id(const char *sql)
{
    int64_t n = count(sql);
    if (n <= 0) fail_msg("the demo has none: %s", sql);
    return (uint64_t)n;
}

/* Numbers as they are now, in the transaction of the question. */
QF_STATEMENT(MESSAGES, "SELECT COUNT(*) FROM message")
QF_STATEMENT(OUTBOX, "SELECT COUNT(*) FROM outbox")

static int64_t now(struct qf_statement *st)
{
    int64_t n = -1;
    good(qf_number_(db, st, &n, (struct qf_param[]){QF_NULL}, 0));
    return n;
}

/* --- orders, contracts, money --- */

#define ENDED " AND state IN ('finished', 'withdrawn', 'refused', 'terminated')"
#define ORDERS_OF(side, rest)                                                            \
    "SELECT COUNT(*) FROM service_order WHERE " side "_id = 1" rest

static void orders_of(const char *side, int64_t all, int64_t ended)
{
    for (enum order_sort sort = ORDERS_NEWEST; sort <= ORDERS_DEAREST; sort++) {
        const struct order_filter any = {ORDERS_ALL, "", sort}, words = {ORDERS_ALL, "S", sort};
        shows(all, order_list(db, side, 1, &any, MOST, 0, &list, &total));
        shows(all, order_list(db, side, 1, &words, MOST, 0, &list, &total));
    }
    const struct order_filter one = {ORDERS_ENDED, "", ORDERS_NEWEST};
    shows(ended, order_list(db, side, 1, &one, MOST, 0, &list, &total));
}

static void orders(void)
{
    struct order o;
    int64_t waiting = -1;
    orders_of("enterprise", count(ORDERS_OF("enterprise", "")),
              count(ORDERS_OF("enterprise", ENDED)));
    orders_of("provider", count(ORDERS_OF("provider", "")),
              count(ORDERS_OF("provider", ENDED)));
    good(order_of_enterprise(db, 1, id("SELECT MIN(id) FROM service_order WHERE enterprise_id = 1"), &o));
    nothing(order_of_enterprise(db, 9, id("SELECT MIN(id) FROM service_order WHERE enterprise_id = 1"), &o));
    nothing(order_of_provider(db, 28, id("SELECT MIN(id) FROM service_order WHERE provider_id = 1"), &o));
    good(order_stages_waiting(db, 9, &waiting));
    must(waiting == count("SELECT COUNT(*) FROM order_stage g JOIN service_order o ON o.id = g.order_id"
                          " WHERE g.state = 'delivered' AND o.state = 'performing' AND o.enterprise_id = 9"));
}

#define STILL_OPEN " state NOT IN ('finished', 'withdrawn', 'refused', 'terminated')"

static void an_order_that_is_open(void)
{
    uint64_t same = 1;
    good(order_open_same(db, 9, id("SELECT MIN(service_id) FROM service_order WHERE enterprise_id = 1 AND"
                                   STILL_OPEN " AND service_id NOT IN (SELECT service_id FROM"
                                   " service_order WHERE enterprise_id = 9 AND" STILL_OPEN ")"), &same));
    must(same == 0);
}

static void ratings(void)
{
    const struct order_rating_filter all = {.words = ""};
    struct order_rating r;
    shows(count("SELECT COUNT(*) FROM rating WHERE provider_id = 1"),
          order_rating_list(db, 1, &all, MOST, 0, &list, &total));
    nothing(order_rating_for_provider(db, 28, id("SELECT MIN(id) FROM rating WHERE provider_id = 1"), &r));
}

/* --- needs and quotes --- */

#define QUOTED_NEED                                                                      \
    "SELECT MIN(q.need_id) FROM need_quote q JOIN need n ON n.id = q.need_id WHERE"      \
    " n.enterprise_id = 1 AND q.state = 'open'"

static void needs(void)
{
    const struct need_own_filter all = {"", ""};
    struct need_own_count sums;
    struct need_own n;
    uint64_t own = id("SELECT MIN(id) FROM need WHERE enterprise_id = 1");
    shows(count("SELECT COUNT(*) FROM need WHERE enterprise_id = 1"),
          need_own_list(db, 1, &all, MOST, 0, &list, &total));
    good(need_own_counts(db, 9, &sums));
    must(sums.open + sums.reviewing + sums.returned
         == count("SELECT COUNT(*) FROM need WHERE enterprise_id = 9 AND state IN ('published',"
                  " 'negotiating', 'reviewing', 'returned')"));
    nothing(need_own_get(db, 9, own, &n));
    nothing(need_own_withdraw(db, scratch, &other_buyer,
                              id("SELECT MIN(n.id) FROM need n JOIN case_file c ON c.subject_type = 'need'"
                                 " AND c.subject_id = n.id WHERE n.enterprise_id = 1")));
}

static void quotes(void)
{
    const struct quote_filter all = {"", ""};
    struct need_quote q;
    bool found = true;
    uint64_t need = id(QUOTED_NEED);
    shows(count("SELECT COUNT(*) FROM need_quote WHERE provider_id = 1"),
          quote_list_own(db, 1, &all, MOST, 0, &list, &total));
    good(quote_list_of_need(db, 9, need, &list));
    must(list.count == 0);
    nothing(quote_for_enterprise(db, 9, id("SELECT MIN(q.id) FROM need_quote q JOIN need n ON n.id ="
                                           " q.need_id WHERE n.enterprise_id = 1"), &q));
    good(quote_of_provider(db, 9999, need, &q, &found));
    must(!found);
    nothing(quote_end_need(db, scratch, &other_buyer, need));
}

static void offers(void)
{
    const struct need_offer_filter all = {"", "", ""}, own = {"", "", "own"};
    struct need_offer n = {0};
    good(need_offer_get(db, 9999, id("SELECT MIN(q.need_id) FROM need_quote q JOIN need n ON n.id ="
                                     " q.need_id WHERE n.listed = 1 AND q.state = 'open'"), &n));
    must(n.quote_state && !*n.quote_state && n.contact && !*n.contact);
    good(need_offer_list(db, scratch, 9999, &all, MOST, 0, &list, &total));
    must(total == (int64_t)list.count && total > 0);
    for (size_t i = 0; i < list.count; i++) must(!*QF_AT(list, struct need_offer, i)->quote_state);
    shows(0, need_offer_list(db, scratch, 9999, &own, MOST, 0, &list, &total));
    good(need_offer_list(db, scratch, 1, &own, MOST, 0, &list, &total));
    must(total == (int64_t)list.count && total > 0);
}

/* --- what people keep --- */

static void messages(void)
{
    struct message m;
    int64_t unread = -1, before;
    uint64_t his = id("SELECT MIN(g.id) FROM message g JOIN account a ON a.id = g.account_id WHERE a.name"
                      " = 'demo-enterprise'");
    shows(count("SELECT COUNT(*) FROM message g JOIN account a ON a.id = g.account_id WHERE a.name ="
                " 'demo-enterprise'"), message_list(db, buyer.account, MOST, 0, &list, &total));
    nothing(message_open(db, seller.account, his, &m));
    good(message_read_all(db, seller.account));
    good(message_unread(db, seller.account, &unread));
    must(unread == 0);
    before = now(&MESSAGES);
    good(message_send_org(db, "enterprise", 1, "样例", "", "/"));
    must(now(&MESSAGES) - before
         == count("SELECT COUNT(*) FROM membership m JOIN account a ON a.id = m.account_id WHERE m.org_kind"
                  " = 'enterprise' AND m.org_id = 1 AND a.state = 'active'"));
    good(message_unread(db, buyer.account, &unread));
    must(unread == 1 + count("SELECT COUNT(*) FROM message g JOIN account a ON a.id = g.account_id WHERE"
                             " a.name = 'demo-enterprise' AND g.read_at IS NULL"));
}

static void notices(void)
{
    const struct notice n = {"样例", "样例", "/"};
    int64_t before = now(&OUTBOX);
    good(notice_org(db, scratch, "enterprise", 1, &n));
    must(now(&OUTBOX) - before
         == count("SELECT SUM((a.phone <> '') + (a.email <> '')) FROM membership m JOIN account a ON a.id ="
                  " m.account_id WHERE m.org_kind = 'enterprise' AND m.org_id = 1 AND m.role = 'owner' AND"
                  " a.state = 'active'"));
}

/* Somebody else, the person, has as many as one may. */
static void favourites(void)
{
    struct favourite v;
    bool has = true;
    int64_t mine = count("SELECT COUNT(*) FROM favourite f JOIN account a ON a.id = f.account_id WHERE"
                         " a.name = 'demo-enterprise'"), sum = 0;
    uint64_t service = id("SELECT MAX(subject_id) FROM favourite WHERE subject_type = 'service' AND"
                          " subject_id < 900000");
    shows(mine, favourite_list(db, &buyer, "", MOST, 0, &list, &total));
    good(favourite_counts(db, &buyer, &list));
    for (size_t i = 0; i < list.count; i++) sum += QF_AT(list, struct favourite_count, i)->count;
    must(sum == mine);
    nothing(favourite_get(db, &other_buyer, "service", service, &v));
    good(favourite_has(db, &other_buyer, "service", service, &has));
    must(!has);
    good(favourite_add(db, &other_buyer, "service", service));
    good(favourite_remove(db, &other_buyer, "service", service));
    good(favourite_has(db, &buyer, "service", service, &has));
    must(has);
}

static void pictures(void)
{
    const struct picture_owner own = {"enterprise", 1}, other = {"enterprise", 9},
                               namesake = {"provider", 1};
    struct picture p;
    bool may = false;
    uint64_t one = id("SELECT MIN(id) FROM picture WHERE org_kind = 'enterprise' AND org_id = 1 AND state ="
                      " 'kept'");
    shows(count("SELECT COUNT(*) FROM picture WHERE org_kind = 'enterprise' AND org_id = 1 AND state ="
                " 'kept'"), picture_list(db, &own, "", MOST, 0, &list, &total));
    good(picture_get(db, &own, one, &p));
    nothing(picture_get(db, &other, one, &p));
    nothing(picture_get(db, &namesake, one, &p));
    nothing(picture_rename(db, &other, one, "样例"));
    nothing(picture_rename(db, &namesake, one, "样例"));
    nothing(picture_delete(db, &other, one));
    nothing(picture_delete(db, &namesake, one));
    good(picture_may_see(db, &buyer, one, &may));
    must(may);
    good(picture_may_see(db, &other_buyer, one, &may));
    must(!may);
}

static void products(void)
{
    nothing(product_own_withdraw(db, &other_buyer, id("SELECT MIN(id) FROM product WHERE enterprise_id = 1"
                                                      " AND state = 'on_sale'")));
}

static void files(void)
{
    const unsigned char mine[32] = {1}, yours[32] = {2};
    struct attachment a = {.size = 1, .media_type = "text/plain", .file_name = "a.txt"}, out;
    bool found = true;
    good(attachment_note(db, scratch, buyer.account, mine, &a));
    good(attachment_find_pending(db, yours, a.public_id, &out, &found));
    must(!found);
    good(attachment_find_pending(db, mine, a.public_id, &out, &found));
    must(found);
}

static void appeals(void)
{
    good(phone_appeal_list(db, person.account, &list));
    must(list.count == (size_t)count("SELECT COUNT(*) FROM phone_appeal p JOIN account a ON a.id ="
                                     " p.account_id WHERE a.name = 'demo-person'"));
}

/* --- each question, with its statements as they are, and with each comparison taken out --- */

static const struct question { const char *file; void (*ask)(void); } questions[] = {
    {"model/order.c", orders}, {"model/order_place.c", an_order_that_is_open},
    {"model/order_rating.c", ratings}, {"model/need_own.c", needs}, {"model/need_case.c", needs},
    {"model/need_quote.c", quotes}, {"model/need_offer.c", offers}, {"model/message.c", messages},
    {"model/notice.c", notices}, {"model/favourite.c", favourites}, {"model/picture.c", pictures},
    {"model/product_write.c", products},
    {"model/attachment.c", files}, {"model/phone_appeal.c", appeals},
};
enum { QUESTIONS = sizeof questions / sizeof *questions };

/* What nobody can see here: the reason. */
static const struct { const char *file, *name, *what, *why; } unseen[] = {
    {"model/message.c", "READ", "account_id", "GET has found the message of this account before"},
    {"model/need_offer.c", "FIND", "", "needs the index of words; http/quote"},
    {"model/picture.c", "LOCK_LIBRARY", "", "says which row is locked, nothing else; attack/limits"},
};

static bool is_unseen(const char *file, const char *name, const char *what)
{
    for (size_t i = 0; i < sizeof unseen / sizeof *unseen; i++)
        if (qf_eq(unseen[i].file, file) && qf_eq(unseen[i].name, name) &&
            strstr(what, unseen[i].what))
            return true;
    return false;
}

/* All of it is taken back. */
static qf_err *ask(void *arg)
{
    const struct question *q = arg;
    q->ask();
    return qf_refuse(410, "asked");
}

static const char *answer(const struct question *q)
{
    union {
        const struct question *in;
        void *out;
    } asked = {.in = q};
    noticed = NULL;
    refused_with(qf_tx(db, ask, NULL, asked.out));
    qf_arena_reset(scratch);
    return noticed;
}

static void each_is_answered_as_it_must_be(void **state)
{
    (void)state;
    int wrong = 0;
    for (int i = 0; i < QUESTIONS; i++) {
        const char *not_so = answer(&questions[i]);
        if (not_so) print_error("%s: not so: %s\n", questions[i].file, not_so);
        wrong += not_so != NULL;
    }
    assert_int_equal(wrong, 0);
}

/* The statement with another text: the connection forgets what it has prepared. */
static bool is_noticed(const struct question *q, struct qf_statement *st, const char *text)
{
    const char *was = st->sql;
    qf_db_close(db);
    st->sql = text;
    bool seen = answer(q) != NULL;
    qf_db_close(db);
    st->sql = was;
    return seen;
}

static int overlooked(const struct question *q, struct qf_statement *st, int *tried)
{
    const char *at = NULL;
    char what[60], *text;
    int missed = 0;
    while ((text = taken_out_next(st->sql, &at, what)) != NULL) {
        if (!is_unseen(q->file, st->name, what)) {
            *tried += 1;
            if (!is_noticed(q, st, text)) {
                print_error("%s:%s: nobody notices without %s = ?\n", q->file, st->name, what);
                missed++;
            }
        }
        free(text);
    }
    return missed;
}

static bool is_of(const struct qf_statement *st, const char *file)
{
    const char *front = strstr(st->file, "fcgi-apps/");
    return front && qf_eq(front + strlen("fcgi-apps/"), file);
}

static void each_comparison_is_missed(void **state)
{
    (void)state;
    int missed = 0, tried = 0;
    for (int i = 0; i < QUESTIONS; i++)
        for (const struct qf_statement *st = qf_statement_first(); st; st = st->next) {
            union {
                const struct qf_statement *in;
                struct qf_statement *out;
            } one = {.in = st};
            if (is_of(st, questions[i].file))
                missed += overlooked(&questions[i], one.out, &tried);
        }
    print_message("# %d comparisons were taken out, %d of them unnoticed\n", tried, missed);
    assert_true(tried > 50);
    assert_int_equal(missed, 0);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(each_is_answered_as_it_must_be),
        cmocka_unit_test(each_comparison_is_missed),
    };
    return cmocka_run_group_tests_name("db_owner", tests, people_open, people_close);
}
