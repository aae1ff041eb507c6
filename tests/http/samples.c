#include "tests/http/samples.h"
#include "tests/http/db.h"

#include <sodium.h>
#include <sys/stat.h>

/* Where links to a route stand when that is not the path in front of its name. */
static const struct {
    const char *path, *list;
} lists[] = {{"/columns/{code}", "/news"}, {"/channels/{code}", "/guides"}};
static const char public_name[] = "http-test-public-file1", own_name[] = "http-test-paper-ofdemo",
    scan_name[] = "http-test-scan-oforder", proof_name[] = "http-test-proof-draft1",
    evidence_name[] = "http-test-evidence-one", file_words[] = "公开的文件\n";

static char *list_of(const struct route *r)
{
    for (size_t i = 0; i < sizeof lists / sizeof *lists; i++)
        if (strcmp(lists[i].path, r->path) == 0) return strdup(lists[i].list);
    char *list = strndup(r->path, strcspn(r->path, "{"));
    size_t len = strlen(list);
    if (len > 1) list[len - 1] = 0;
    return list;
}

static void put_file(const char *hex)
{
    char *path = NULL;
    if (asprintf(&path, "%s/files/%.2s/%.2s/%s", getenv("QIFU_STATE"), hex, hex + 2,
                 hex) < 0)
        abort();
    for (char *slash = path + strlen(path) - 64 - 4; slash; slash = strchr(slash, '/')) {
        *slash = 0;
        mkdir(path, 0755);
        *slash++ = '/';
    }
    FILE *file = fopen(path, "w");
    if (!file) fail_msg("%s", path);
    fputs(file_words, file);
    fclose(file);
    free(path);
}

/* The demo has no files of its own: a public one, and one of the demo enterprise, which its window may
 * see. */
static char *file_of(const char *name, const char *visibility, const char *subject, long id)
{
    unsigned char hash[crypto_hash_sha256_BYTES];
    char hex[2 * sizeof hash + 1];
    crypto_hash_sha256(hash, (const unsigned char *)file_words, strlen(file_words));
    sodium_bin2hex(hex, sizeof hex, hash, sizeof hash);
    put_file(hex);
    db_do("DELETE FROM attachment WHERE public_id = '%s'", name);
    db_do("INSERT INTO attachment (public_id, sha256, size, media_type, file_name, visibility,"
          " subject_type, subject_id, field, state, created_at) VALUES ('%s', UNHEX('%s'), %zu,"
          " 'text/plain', '公告.txt', '%s', '%s', %ld, 'licence', 'kept', NOW())",
          name, hex, strlen(file_words), visibility, subject, id);
    return strdup(name);
}

static char *public_file(void)
{
    return file_of(public_name, "public", "", 0);
}

static char *own_file(void)
{
    return file_of(own_name, "private", "enterprise",
                   db_number("SELECT m.org_id FROM membership m JOIN account a ON a.id ="
                             " m.account_id WHERE a.name = 'demo-enterprise'"));
}

/* A scan of the demo provider's contract that waits to be signed. */
static char *contract_file(void)
{
    char *name = file_of(scan_name, "private", "service_order",
                   db_number("SELECT MIN(o.id) FROM service_order o JOIN membership m ON m.org_kind"
                             " = 'provider' AND m.org_id = o.provider_id JOIN account a ON a.id ="
                             " m.account_id WHERE a.name = 'demo-provider' AND o.state = 'signing'"));
    db_do("UPDATE attachment SET field = 'contract_scan' WHERE public_id = '%s'", scan_name);
    return name;
}

/* A proof of the demo provider's draft. */
static char *proof_file(void)
{
    return file_of(proof_name, "private", "core_application",
                   db_number("SELECT MIN(c.id) FROM core_application c JOIN membership m ON m.org_id"
                             " = c.provider_id AND m.org_kind = 'provider' JOIN account a ON a.id ="
                             " m.account_id WHERE a.name = 'demo-provider' AND c.state = 'draft'"));
}

/* Evidence of a complaint of the demo. */
static char *evidence_file(void)
{
    return file_of(evidence_name, "private", "complaint", db_number("SELECT MIN(id) FROM complaint"));
}

static const char summary_name[] = "http-test-summary-file";

/* A summary of the demo provider's filing that was returned. */
static char *filing_file(void)
{
    return file_of(summary_name, "private", "filing",
                   db_number("SELECT MIN(f.id) FROM filing f JOIN membership m ON m.org_kind ="
                             " 'provider' AND m.org_id = f.provider_id JOIN account a ON a.id ="
                             " m.account_id WHERE a.name = 'demo-provider' AND f.state ="
                             " 'returned'"));
}

static const char entry_name[] = "http-test-entry-file-1";

/* A proof of the demo provider's entry for an award that is a draft. */
static char *entry_file(void)
{
    return file_of(entry_name, "private", "award_entry",
                   db_number("SELECT MIN(e.id) FROM award_entry e JOIN membership m ON m.org_kind ="
                             " 'provider' AND m.org_id = e.entrant_id JOIN account a ON a.id ="
                             " m.account_id WHERE a.name = 'demo-provider' AND e.entrant_kind ="
                             " 'provider' AND e.state = 'draft'"));
}

void samples_remove(void)
{
    db_do("DELETE FROM attachment WHERE public_id = '%s'", entry_name);
    db_do("DELETE FROM attachment WHERE public_id = '%s'", summary_name);
    db_do("DELETE FROM attachment WHERE public_id IN ('%s', '%s', '%s', '%s', '%s')",
          public_name, own_name, scan_name, proof_name, evidence_name);
}

/* The first link of the list that is one of this route, or of the record that the route is about.
 * What stands in place of {id} is a number: /needs/new is none. */
static char *linked(struct person *p, const struct route *r)
{
    char xpath[400], *list = list_of(r), *front = strndup(r->path, strcspn(r->path, "{"));
    bool id = strstr(r->path, "{id}") != NULL;
    char *sample = NULL;
    person_open(p, "%s", list);
    snprintf(xpath, sizeof xpath,
             "//a[starts-with(@href, '%s') and not(contains(substring-after(@href, '%s'), '/')"
             " or contains(@href, '?'))%s%s%s]/@href", front, front,
             id ? " and number(substring-after(@href, '" : "", id ? front : "", id ? "')) > 0" : "");
    const char *found = person_find(p, xpath);
    if (found && strcmp(found, r->path)) sample = route_with(r, found + strlen(front));
    free(list);
    free(front);
    return sample;
}

/* The appeal of the demo that waits for its 72 hours. */
#define OF_PERSON " WHERE account_name = 'demo-person' AND state = 'approved' ORDER BY id LIMIT 1"

/* Steps that only a record in one state offers. */
#define OWN_PRODUCT                                                                      \
    "SELECT p.id FROM product p JOIN membership m ON m.org_id = p.enterprise_id"         \
    " AND m.org_kind = 'enterprise' JOIN account a ON a.id = m.account_id"               \
    " WHERE a.name = 'demo-enterprise' AND p.state = '%s' ORDER BY p.id LIMIT 1"
#define OWN_PRODUCT_IN(state)                                                            \
    "SELECT MIN(p.id) FROM product p JOIN membership m ON m.org_id = p.enterprise_id"    \
    " AND m.org_kind = 'enterprise' JOIN account a ON a.id = m.account_id"               \
    " WHERE a.name = 'demo-enterprise' AND p.state = '" state "'"
#define UNUSED_PICTURE                                                                   \
    "SELECT p.id FROM picture p JOIN membership m ON m.org_id = p.org_id"                \
    " AND m.org_kind = p.org_kind JOIN account a ON a.id = m.account_id"                 \
    " WHERE a.name = '%s' AND p.state = 'kept' AND NOT EXISTS (SELECT 1 FROM picture_use u" \
    "  WHERE u.picture_id = p.id) ORDER BY p.id LIMIT 1"

static char *of_products(const struct route *r)
{
    static const struct { const char *path, *product, *pictures_of; } all[] = {
        {"/enterprise/products/{id}/off-sale", "on_sale", NULL},
        {"/enterprise/products/{id}/on-sale", "off_sale", NULL},
        {"/enterprise/products/{id}/delete", "draft", NULL},
        {"/window/products/{id}/restore", "taken_down", NULL},
        {"/enterprise/pictures/{id}/delete", NULL, "demo-enterprise"},
        {"/sp/pictures/{id}/delete", NULL, "demo-provider"},
    };
    for (size_t i = 0; i < sizeof all / sizeof *all; i++) {
        if (strcmp(r->path, all[i].path) != 0) continue;
        return all[i].product ? db_words(OWN_PRODUCT, all[i].product)
                              : db_words(UNUSED_PICTURE, all[i].pictures_of);
    }
    return NULL;
}

/* A service of the demo provider in the state that a page's form is for. */
static char *a_service(const struct route *r)
{
    static const struct { const char *end, *state; int revision; } all[] = {
        {"/edit", "new", 0}, {"/unshelf", "on_shelf", 0}, {"/withdraw", "shelf_review", 0},
        {"/discard", "on_shelf", 1}, {"/delete", "off_shelf", 0},
    };
    static const char front[] = "/sp/services/{id}";
    for (size_t i = 0; i < sizeof all / sizeof *all; i++) {
        if (strncmp(r->path, front, sizeof front - 1)) continue;
        if (strcmp(r->path + sizeof front - 1, all[i].end)) continue;
        return db_words("SELECT s.id FROM service s JOIN membership m ON m.org_id = s.provider_id"
                        " AND m.org_kind = 'provider' JOIN account a ON a.id = m.account_id"
                        " WHERE a.name = 'demo-provider' AND s.state = '%s' AND EXISTS (SELECT 1"
                        " FROM service_revision v WHERE v.service_id = s.id) = %d"
                        " ORDER BY s.id LIMIT 1", all[i].state, all[i].revision);
    }
    return NULL;
}

/* The state of an order, of its payment, and whether its contract was begun ("1", "0"; "" all the same),
 * in which a page has its form. */
static const struct { const char *end, *state, *payment, *contract; } order_pages[] = {
    {"/window/orders/{id}/contract/standard", "disputed", "", "1"},
    {"/window/orders/{id}/contract/pdf", "disputed", "", "1"},
    {"/sp/orders/{id}/contract", "drafting", "", "0"},
    {"/contract/basis", "drafting", "", "1"}, {"/contract/work", "drafting", "", "1"},
    {"/contract/terms", "drafting", "", "1"}, {"/contract/send", "drafting", "", "1"},
    {"/enterprise/orders/{id}/contract", "confirming", "", "1"},
    {"/contract/confirm", "confirming", "", "1"}, {"/contract/return", "confirming", "", "1"},
    {"/contract/standard", "confirming", "", "1"}, {"/contract/pdf", "confirming", "", "1"},
    {"/contract/reopen", "signing", "", "1"}, {"/orders/{id}/signing", "signing", "", "1"},
    {"/signing/submit", "signing", "", "1"},
    {"/orders/{id}/withdraw", "waiting", ""}, {"/orders/{id}/accept", "waiting", ""},
    {"/orders/{id}/refuse", "waiting", ""}, {"/orders/{id}/start", "effective", ""},
    {"/sp/orders/{id}/stages/{seq}", "performing", ""},
    {"/enterprise/orders/{id}/stages/{seq}", "performing", ""},
    {"/orders/{id}/dispute", "performing", ""}, {"/orders/{id}/pay", "paying", ""},
    {"/orders/{id}/pay/confirm", "paying", "declared"},
    {"/orders/{id}/acknowledge", "rating", "confirmed"},
};

/* An order of the demo enterprise at the demo provider. */
static char *an_order(const struct route *r)
{
    for (size_t i = 0; i < sizeof order_pages / sizeof *order_pages; i++) {
        size_t len = strlen(order_pages[i].end), all = strlen(r->path);
        if (all < len || strcmp(r->path + all - len, order_pages[i].end)) continue;
        return db_words(
            "SELECT o.id FROM service_order o JOIN membership e ON e.org_kind = 'enterprise'"
            " AND e.org_id = o.enterprise_id JOIN account b ON b.id = e.account_id"
            " AND b.name = 'demo-enterprise' JOIN membership p ON p.org_kind = 'provider'"
            " AND p.org_id = o.provider_id JOIN account s ON s.id = p.account_id"
            " AND s.name = 'demo-provider' WHERE o.state = '%s' AND ('%s' = '' OR EXISTS"
            " (SELECT 1 FROM payment y WHERE y.order_id = o.id AND y.state = '%s'))"
            " AND ('%s' = '' OR '%s' = EXISTS (SELECT 1 FROM contract t WHERE t.order_id = o.id))"
            " ORDER BY o.id LIMIT 1", order_pages[i].state, order_pages[i].payment,
            order_pages[i].payment, order_pages[i].contract ? order_pages[i].contract : "",
            order_pages[i].contract ? order_pages[i].contract : "");
    }
    return NULL;
}

#define OF(account)                                                                      \
    " JOIN account a ON a.name = '" account "' JOIN membership m ON m.account_id = a.id WHERE "
/* Not what another test has made just now: that may be in review. */
#define OF_WINDOW(table)                                                                 \
    "SELECT MIN(x.id) FROM " table " x JOIN account a ON a.name = 'demo-county'"         \
    " WHERE x.window_id = a.window_id AND x.state = 'draft'"

#define OF_APPLICANT(state)                                                              \
    "SELECT MIN(c.id) FROM core_application c" OF("demo-provider")                       \
    "c.provider_id = m.org_id AND c.state = '" state "'"

#define OF_ENTRANT(state)                                                                \
    "SELECT MIN(e.id) FROM award_entry e" OF("demo-provider")                            \
    "e.entrant_kind = 'provider' AND e.entrant_id = m.org_id AND e.state = '" state "'"

#define RETURNED_FILING                                                                  \
    "SELECT MIN(f.id) FROM filing f" OF("demo-provider")                                 \
    "f.provider_id = m.org_id AND f.state = 'returned'"

/* A record for each path that ends so, or has this in it, when no link of a list leads to the right
 * one. */
static const struct { const char *part, *sql; } records[] = {
    {"/dispatch/awards/{sheet}/new", "SELECT 'products'"},
    {"/dispatch/awards/{sheet}", "SELECT 'institutions'"},
    {"/dispatch/excellent/publicity/{id}/", "SELECT MIN(id) FROM award_entry WHERE state ="
                                            " 'publicity' AND public_to >= CURDATE()"},
    {"/dispatch/entries/{id}/withdraw", OF_ENTRANT("returned")},
    {"/dispatch/entries/{id}/receipt", OF_ENTRANT("returned")},
    {"/dispatch/entries/{id}/check", OF_ENTRANT("returned")},
    {"/dispatch/entries/{id}", OF_ENTRANT("draft")},
    {"/window/awards/{id}/experts", "SELECT MIN(id) FROM award_entry WHERE state = 'review'"},
    {"/window/awards/{id}", "SELECT MIN(id) FROM award_entry WHERE state = 'review'"
                            " AND city_code = '430100'"},
    {"/window/categories/{id}/delete", "SELECT MIN(c.id) FROM award_category c WHERE NOT EXISTS"
                                       " (SELECT 1 FROM award_entry e WHERE e.category_id = c.id)"},
    {"/window/categories/{id}/publicity", "SELECT MIN(category_id) FROM award_entry"
                                          " WHERE state = 'review'"},
    {"/window/rounds/{id}/categories", "SELECT MIN(id) FROM application_round"
                                       " WHERE kind = 'award'"},
    {"/window/institutions/{id}", "SELECT MIN(id) FROM provider WHERE is_core = 1"
                                  " AND core_to >= CURDATE()"},
    {"/window/checks/{id}", "SELECT MIN(id) FROM core_check WHERE state = 'proposed'"},
    {"/window/rounds/{id}/edit", "SELECT MIN(id) FROM application_round WHERE state = 'draft'"},
    {"/window/rounds/{id}/publish", "SELECT MIN(id) FROM application_round WHERE state = 'draft'"},
    {"/window/rounds/{id}", "SELECT MIN(id) FROM application_round WHERE kind = 'core'"
                            " AND state = 'published'"},
    {"/window/applications/{id}/experts",
     "SELECT MIN(id) FROM core_application WHERE state = 'review'"},
    {"/window/applications/{id}", "SELECT MIN(a.id) FROM core_application a JOIN provider p"
                                  " ON p.id = a.provider_id WHERE a.state = 'province'"
                                  " AND p.city_code = '430100'"},
    {"/dispatch/publicity/{id}/", "SELECT MIN(id) FROM core_application WHERE state = 'publicity'"
                                  " AND public_to >= CURDATE()"},
    {"/dispatch/objections/{id}", "SELECT MIN(o.id) FROM objection o JOIN account a"
                                  " ON a.id = o.account_id WHERE a.name = 'demo-enterprise'"},
    {"/enterprise/complaints/{id}", "SELECT MIN(c.id) FROM complaint c" OF("demo-enterprise")
                                    "c.enterprise_id = m.org_id"},
    {"/dispatch/checks/{id}", "SELECT MIN(k.id) FROM core_check k" OF("demo-provider")
                              "k.provider_id = m.org_id AND k.state = 'confirmed'"},
    {"/dispatch/applications/{id}/withdraw", OF_APPLICANT("returned")},
    {"/dispatch/applications/{id}/receipt", OF_APPLICANT("returned")},
    {"/dispatch/applications/{id}/check", OF_APPLICANT("returned")},
    {"/dispatch/applications/{id}/", OF_APPLICANT("draft")},
    {"/dispatch/filings/{id}", RETURNED_FILING},
    {"/window/bulletins/{id}", "SELECT MIN(id) FROM bulletin"},
    {"/phone-appeal/{number}/stop", "SELECT number FROM phone_appeal" OF_PERSON},
    {"/phone-appeal/{number}", "SELECT number FROM phone_appeal LIMIT 1"},
    {"/window/appeals/{id}/stop", "SELECT id FROM phone_appeal" OF_PERSON},
    {"/window/grants/", "SELECT MIN(g.id) FROM permission_grant g JOIN account a"
                        " ON a.id = g.account_id WHERE a.name = 'demo-county'"},
    {"/window/articles/{id}/edit", OF_WINDOW("article")},
    {"/window/articles/{id}/submit", OF_WINDOW("article")},
    {"/window/activities/{id}/edit", OF_WINDOW("activity")},
    {"/window/activities/{id}/submit", OF_WINDOW("activity")},
    {"/consultations/new/service/", "SELECT MIN(id) FROM service WHERE listed = 1"},
    {"/consultations/new/provider/", "SELECT MIN(id) FROM provider WHERE listed = 1"},
    {"/consultations/new/expert/", "SELECT MIN(id) FROM expert WHERE listed = 1"},
    {"/orders/new/", "SELECT MIN(id) FROM service WHERE listed = 1"},
    {"/rating/followup", "SELECT MIN(r.order_id) FROM rating r" OF("demo-enterprise")
                         "r.enterprise_id = m.org_id AND r.followed_at IS NULL"
                         " AND r.created_at > NOW() - INTERVAL 170 DAY"},
    {"/ratings/{id}/followup", "SELECT MIN(r.id) FROM rating r" OF("demo-provider")
                               "r.provider_id = m.org_id AND r.followed_at IS NOT NULL"
                               " AND COALESCE(r.followup_replied_at, NOW()) > NOW()"
                               " - INTERVAL 20 HOUR"},
    {"/enterprise/orders/{id}/rating",
     "SELECT MIN(o.id) FROM service_order o" OF("demo-enterprise")
     "o.enterprise_id = m.org_id AND o.state = 'rating'"},
    {"/sp/ratings/{id}", "SELECT MIN(r.id) FROM rating r" OF("demo-provider")
                         "r.provider_id = m.org_id AND r.reply IS NULL"},
    {"/enterprise/contacts/{id}",
     "SELECT MIN(enterprise_id) FROM product WHERE state = 'on_sale'"},
    {"/favourites/{key}/add", "SELECT CONCAT('service-', MAX(id)) FROM service WHERE listed = 1"},
    {"/favourites/{key}/remove",
     "SELECT CONCAT(f.subject_type, '-', f.subject_id) FROM favourite f JOIN account a"
     " ON a.id = f.account_id WHERE a.name = 'demo-enterprise' LIMIT 1"},
    {"/sp/needs/{id}/quote",
     "SELECT MIN(q.need_id) FROM need_quote q JOIN need n ON n.id = q.need_id" OF("demo-provider")
     "q.provider_id = m.org_id AND q.state = 'open' AND n.state = 'negotiating'"
     " AND n.deadline >= CURDATE()"},
    {"/enterprise/quotes/{id}",
     "SELECT MIN(q.id) FROM need_quote q JOIN need n ON n.id = q.need_id" OF("demo-enterprise")
     "n.enterprise_id = m.org_id AND q.state = 'open' AND n.state = 'negotiating'"},
    {"/enterprise/needs/{id}/end", "SELECT MIN(n.id) FROM need n" OF("demo-enterprise")
                                   "n.enterprise_id = m.org_id AND n.state = 'negotiating'"},
};

/* A complaint of the demo in the state that a page has its form for. Only the browser that has shown that it
 * may reads one: the guest's has. */
static char *a_complaint(const struct route *r)
{
    static const struct { const char *end, *state; } all[] = {
        {"/supplement", "supplementing"}, {"/contest", "answered"}, {"/agree", "answered"}};
    const char *state = "reviewing";
    if (strncmp(r->path, "/complaints/cases/{number}", 26)) return NULL;
    for (size_t i = 0; i < sizeof all / sizeof *all; i++)
        if (strstr(r->path, all[i].end)) state = all[i].state;
    return db_words("SELECT c.number FROM complaint c WHERE c.class = 'arrears' AND c.state = '%s'"
                    " AND c.respondent LIKE '%%样例%%' AND c.org_name NOT LIKE '橘子洲%%'"
                    " ORDER BY c.id LIMIT 1", state);
}

/* Let the guest's browser read every complaint of the demo, and ask for a phone. */
static void open_complaints(struct person *p)
{
    if (*p->name || db_number("SELECT COUNT(*) FROM complaint") == 0) return;
    person_open(p, "/complaints/results");
    const char *secret = person_cookie(p, "gid");
    if (!secret) return;
    db_do("INSERT INTO complaint_access (owner_hash, complaint_id, proven, expires_at)"
          " SELECT UNHEX(SHA2('%s', 256)), id, 1, NOW() + INTERVAL 1 DAY FROM complaint", secret);
    db_do("INSERT INTO complaint_access (owner_hash, phone, proven, expires_at)"
          " VALUES (UNHEX(SHA2('%s', 256)), '13800000263', 0, NOW() + INTERVAL 1 DAY)", secret);
}

static char *a_record(const struct route *r)
{
    for (size_t i = 0; i < sizeof records / sizeof *records; i++)
        if (strstr(r->path, records[i].part)) return db_words("%s", records[i].sql);
    return NULL;
}

static char *a_file(const struct route *r)
{
    if (strcmp(r->path, "/files/{name}") == 0) return public_file();
    if (strcmp(r->path, "/enterprise/files/{name}") == 0) return own_file();
    if (strcmp(r->path, "/complaints/files/{name}") == 0) return evidence_file();
    if (strcmp(r->path, "/window/files/{name}") == 0) return own_file();
    if (strstr(r->path, "/contract-files/")) return contract_file();
    if (strstr(r->path, "/filing-files/")) return filing_file();
    if (strstr(r->path, "/entry-files/")) return entry_file();
    if (strcmp(r->path, "/dispatch/files/{name}") == 0) return proof_file();
    if (strstr(r->path, "/dispatch/proofs/")) return proof_file();
    return strcmp(r->path, "/sp/files/{name}") == 0 ? contract_file() : NULL;
}

static char *from_database(const struct route *r)
{
    char *(*const ways[])(const struct route *) = {of_products, a_file, a_complaint, a_record, an_order,
                                                   a_service};
    char *value = NULL, *path;
    for (size_t i = 0; !value && i < sizeof ways / sizeof *ways; i++) value = ways[i](r);
    path = value ? route_with(r, value) : NULL;
    free(value);
    return path;
}

/* In place of {seq}: the stage of that order that waits for the visitor. */
static void name_stage(struct route *r)
{
    char *at = r->sample ? strstr(r->sample, "{seq}") : NULL;
    long order = at ? atol(strstr(r->sample, "/orders/") + strlen("/orders/")) : 0;
    if (!at) return;
    at[0] = (char)('0' + db_number("SELECT MIN(seq) FROM order_stage WHERE order_id = %ld"
                                   " AND state = '%s'", order,
                                   strstr(r->sample, "/sp/") ? "open" : "delivered"));
    at[1] = 0;
}

/* In place of {paper}: one of the documents of an application. */
static void name_paper(struct route *r)
{
    char *at = r->sample ? strstr(r->sample, "{paper}") : NULL;
    if (at) memcpy(at, "outline", sizeof "outline");
}

/* Pages about rows that were ticked in a list: a row of the demo that the county has. */
static const struct { const char *path, *sql; } picked[] = {
    {"/window/cases/batch/", "SELECT MIN(c.id) FROM case_file c JOIN account a ON a.name = 'demo-county'"
                             " AND a.window_id = c.window_id WHERE c.turn = 'window' AND c.holder_id IS NULL"
                             " AND c.function_code = 'need.review'"},
    {"/window/members/batch/disable", "SELECT id FROM account WHERE name = 'demo-enterprise'"},
    {"/window/members/batch/restore", "SELECT MIN(id) FROM account WHERE state = 'disabled' AND window_id ="
                                      " (SELECT window_id FROM account WHERE name = 'demo-county')"},
    {"/window/products/batch/takedown", OWN_PRODUCT_IN("on_sale")},
    {"/window/products/batch/restore", OWN_PRODUCT_IN("taken_down")},
    {"/window/articles/batch/withdraw", "SELECT MIN(x.id) FROM article x JOIN account a ON a.name ="
                                        " 'demo-county' WHERE x.window_id = a.window_id"
                                        " AND x.state = 'published'"},
};

static char *with_a_row(const struct route *r)
{
    char *path = NULL;
    for (size_t i = 0; i < sizeof picked / sizeof *picked; i++) {
        if (strncmp(r->path, picked[i].path, strlen(picked[i].path))) continue;
        long id = db_number("%s", picked[i].sql);
        if (asprintf(&path, "%s?pick_%ld=1", r->path, id) < 0) abort();
        return path;
    }
    return NULL;
}

void samples_find(struct person *p, struct route *all, size_t count)
{
    open_complaints(p);
    for (struct route *r = all; r < all + count; r++) {
        if (r->sample || (r->sample = with_a_row(r))) continue;
        if (!route_has_part(r))
            r->sample = strdup(r->path);
        else if (!(r->sample = from_database(r)))
            r->sample = linked(p, r);
        name_stage(r);
        name_paper(r);
    }
}
