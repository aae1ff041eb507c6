#include "model/catalogue.h"

#include "lib/core/str.h"
#include "model/search.h"

struct entry {
    uint64_t id;
    int64_t price_fen;
    qf_time updated_at;
    int category, region, kind, price_mode, ways, score, orders;
};

/* What the filters look at, close together: all of them are looked at for every page of the list. */
struct traits { uint32_t region; uint16_t category, city; uint8_t kind, ways, band; };

static const struct qf_type entry_type = QF_TYPE(entry,
    QF_U64(entry, id), QF_I64(entry, price_fen), QF_TIME(entry, updated_at),
    QF_INT(entry, category), QF_INT(entry, region), QF_INT(entry, kind),
    QF_INT(entry, price_mode), QF_INT(entry, ways), QF_INT(entry, score),
    QF_INT(entry, orders));

/* What the worker keeps: entries by id, their traits at the same places, and the places in each order. */
static struct {
    struct entry *entries;
    struct traits *traits;
    uint32_t *orders[SORT_COUNT];
    size_t count, room;
    char *version;
    int64_t read_ms;
} kept;

enum { PRICE_FIXED = 1, PRICE_FROM, PRICE_NEGOTIABLE, PRICE_FREE, REREAD_MS = 2000 };
enum { MOST_CODES = 10000, MOST_WAYS = 1 << CATALOGUE_WAYS };

static void *must(void *p)
{
    if (!p) abort();
    return p;
}

static enum price_band band_of(const struct entry *e)
{
    if (e->price_mode == PRICE_NEGOTIABLE) return BAND_NEGOTIABLE;
    if (e->price_mode == PRICE_FREE) return BAND_FREE;
    if (e->price_fen <= 100000) return BAND_TO_1000;
    return e->price_fen <= 1000000 ? BAND_TO_10000 : BAND_OVER_10000;
}

static qf_err *take_entry(void *row, void *arg)
{
    (void)arg;
    if (kept.count == kept.room) {
        kept.room = kept.room ? kept.room * 2 : 1024;
        kept.entries = must(reallocarray(kept.entries, kept.room, sizeof *kept.entries));
        kept.traits = must(reallocarray(kept.traits, kept.room, sizeof *kept.traits));
    }
    const struct entry *e = row;
    kept.entries[kept.count] = *e;
    kept.traits[kept.count++] = (struct traits){
        .region = (uint32_t)e->region, .city = (uint16_t)(e->region / 100 % MOST_CODES),
        .category = (uint16_t)(e->category % MOST_CODES), .kind = (uint8_t)e->kind,
        .ways = (uint8_t)(e->ways % MOST_WAYS), .band = (uint8_t)band_of(e)};
    return NULL;
}

/* --- orders --- */

static int newer_first(int64_t a, int64_t b)
{
    return a < b ? 1 : a > b ? -1 : 0;
}

static int64_t price_rank(const struct entry *e)
{
    if (e->price_mode == PRICE_NEGOTIABLE) return INT64_MAX;
    return e->price_mode == PRICE_FREE ? -1 : e->price_fen;
}

static int compare(const void *pa, const void *pb, void *sort)
{
    const struct entry *a = &kept.entries[*(const uint32_t *)pa];
    const struct entry *b = &kept.entries[*(const uint32_t *)pb];
    int c = 0;
    switch (*(enum service_sort *)sort) {
    case SORT_SCORE: c = newer_first(a->score, b->score); break;
    case SORT_PRICE: c = -newer_first(price_rank(a), price_rank(b)); break;
    case SORT_NEWEST: c = newer_first(a->updated_at, b->updated_at); break;
    case SORT_COMMON:
    case SORT_COUNT: break;
    }
    if (!c) c = newer_first(a->orders, b->orders);
    if (!c) c = newer_first(a->score, b->score);
    return c ? c : newer_first((int64_t)a->id, (int64_t)b->id);
}

static void sort_all(void)
{
    for (int s = 0; s < SORT_COUNT; s++) {
        enum service_sort sort = (enum service_sort)s;
        kept.orders[s] = must(reallocarray(kept.orders[s], kept.count + 1, sizeof(uint32_t)));
        for (uint32_t i = 0; i < kept.count; i++) kept.orders[s][i] = i;
        qsort_r(kept.orders[s], kept.count, sizeof(uint32_t), compare, &sort);
    }
}

QF_STATEMENT(ENTRIES,
    "SELECT s.id, s.price_fen, s.updated_at, s.category_code + 0 AS category,"
    " s.region_code + 0 AS region, s.provider_kind + 0 AS kind, s.price_mode + 0 AS price_mode,"
    " s.ways, s.score_avg AS score, s.order_count AS orders"
    " FROM service s JOIN provider p ON p.id = s.provider_id AND p.listed = 1"
    " WHERE s.listed = 1 ORDER BY s.id")

static qf_err *keep(struct qf_db *db, const char *version)
{
    struct entry row;
    int64_t now = qf_monotonic_ms();
    if (qf_eq(kept.version, version) || (kept.version && now - kept.read_ms < REREAD_MS))
        return NULL;
    free(kept.version);
    kept.version = NULL;                /* what is half read is read again */
    kept.count = 0;
    QF_TRY(qf_each(db, ENTRIES, &entry_type, &row, take_entry, NULL));
    sort_all();
    kept.version = must(strdup(version));
    kept.read_ms = now;
    return NULL;
}

/* --- filtering --- */

enum { FAIL_CATEGORY = 1, FAIL_REGION = 2, FAIL_KIND = 4, FAIL_WAY = 8, FAIL_BAND = 16 };

static bool in_category(const struct traits *e, int category)
{
    if (category == 0) return true;
    return category < 100 ? e->category / 100 == category : e->category == category;
}

static bool in_region(const struct traits *e, int region)
{
    if (region == 0 || region % 10000 == 0) return true;
    if (region % 100) return e->region == (uint32_t)region;
    /* what is offered in the whole province is offered in every city */
    return e->city == region / 100 % MOST_CODES || e->region % 10000 == 0;
}

static int fails(const struct traits *e, const struct service_filter *f)
{
    int bits = 0;
    if (!in_category(e, f->category)) bits |= FAIL_CATEGORY;
    if (!in_region(e, f->region)) bits |= FAIL_REGION;
    if (f->kind && e->kind != f->kind) bits |= FAIL_KIND;
    if (f->way && !(e->ways >> (f->way - 1) & 1)) bits |= FAIL_WAY;
    if (f->band && e->band != f->band) bits |= FAIL_BAND;
    return bits;
}

/* --- facets: counts by code in small open tables, told apart and summed up at the end --- */

struct counters { int64_t category[MOST_CODES], city[MOST_CODES], ways[MOST_WAYS]; };

/* Another value of one filter would let it in: it counts beside the values of that filter. */
static void count_facets(const struct traits *e, int bits, struct service_found *found,
                         struct counters *n)
{
    if (!(bits & ~FAIL_BAND)) found->bands[e->band]++;
    if (!(bits & ~FAIL_KIND)) found->kinds[e->kind]++;
    if (!(bits & ~FAIL_WAY)) n->ways[e->ways]++;
    if (!(bits & ~FAIL_REGION)) n->city[e->city]++;
    if (!(bits & ~FAIL_CATEGORY)) n->category[e->category]++;
}

/* Value 0 of each stands for all. */
static void sum_up(const struct service_filter *f, struct service_found *found, struct counters *n)
{
    int top = f->category < 100 ? f->category : f->category / 100;
    for (int i = 1; i < BAND_COUNT; i++) found->bands[BAND_ANY] += found->bands[i];
    for (int i = 1; i <= CATALOGUE_KINDS; i++) found->kinds[0] += found->kinds[i];
    for (int w = 0; w < MOST_WAYS; w++) {
        found->ways[0] += n->ways[w];
        for (int i = 1; i <= CATALOGUE_WAYS; i++)
            if (w >> (i - 1) & 1) found->ways[i] += n->ways[w];
    }
    for (int code = 1; code < MOST_CODES; code++) n->city[0] += n->city[code];
    for (int code = 100; code < MOST_CODES; code++) {
        n->category[0] += n->category[code];
        n->category[code / 100] += n->category[code];
        if (code / 100 != top) n->category[code] = 0;
    }
}

static struct facets gather(struct qf_arena *a, const int64_t *counts, int scale)
{
    struct facets out = {qf_calloc(a, 200, sizeof(struct facet)), 0};
    for (int code = 0; code < MOST_CODES && out.count < 200; code++)
        if (counts[code]) out.items[out.count++] = (struct facet){code * scale, counts[code]};
    return out;
}

/* --- words --- */

struct hit { uint64_t id; };
static const struct qf_type hit_type = QF_TYPE(hit, QF_U64(hit, id));

QF_STATEMENT(WORDS,
    "SELECT ref_id AS id FROM search_doc WHERE MATCH(title, body) AGAINST(? IN BOOLEAN MODE)"
    " AND kind_no >= " SEARCH_NO_SERVICE " AND kind_no <= " SEARCH_NO_SERVICE
    " ORDER BY MATCH(title, body) AGAINST(? IN BOOLEAN MODE) DESC, published_at DESC LIMIT 2000")

static int by_id(const void *key, const void *entry)
{
    uint64_t a = *(const uint64_t *)key, b = ((const struct entry *)entry)->id;
    return a < b ? -1 : a > b;
}

static int by_place(const void *a, const void *b)
{
    uint32_t x = *(const uint32_t *)a, y = *(const uint32_t *)b;
    return x < y ? -1 : x > y;
}

/* The places of the hits, best first; any other order is made of the kept one. */
static qf_err *words_order(struct qf_db *db, struct qf_arena *a, const struct service_filter *f,
                           uint32_t **places, size_t *count)
{
    struct qf_list hits;
    const char *query = search_words(a, f->typed);
    *count = 0;
    *places = NULL;
    if (!*query) return NULL;
    QF_TRY(qf_list(db, WORDS, &hit_type, &hits, QF_S(query), QF_S(query)));
    *places = qf_calloc(a, hits.count + 1, sizeof **places);
    for (size_t i = 0; i < hits.count; i++) {
        const struct entry *e = bsearch(&QF_AT(hits, struct hit, i)->id, kept.entries,
                                        kept.count, sizeof *kept.entries, by_id);
        if (e) (*places)[(*count)++] = (uint32_t)(e - kept.entries);
    }
    if (f->sort == SORT_COMMON) return NULL;
    /* Keep the kept order, of the hits only. */
    uint32_t *sorted = qf_calloc(a, *count + 1, sizeof *sorted);
    size_t n = 0;
    qsort(*places, *count, sizeof **places, by_place);
    for (size_t i = 0; i < kept.count && n < *count; i++)
        if (bsearch(&kept.orders[f->sort][i], *places, *count, sizeof **places, by_place))
            sorted[n++] = kept.orders[f->sort][i];
    *places = sorted;
    return NULL;
}

/* In the order of the rows: the totals have none, and a walk along the memory is the fastest. */
static void count_all(const struct service_filter *f, const uint32_t *places, size_t count,
                      struct service_found *found, struct counters *n)
{
    for (size_t i = 0; i < count; i++) {
        const struct traits *e = &kept.traits[places ? places[i] : i];
        int bits = fails(e, f);
        if (bits & (bits - 1)) continue;        /* two filters refuse it: counts nowhere */
        count_facets(e, bits, found, n);
        if (!bits) found->total++;
    }
}

/* In the order that was asked for, up to the end of the page. */
static void take_page(const struct service_filter *f, const uint32_t *places, int64_t skip,
                      size_t size, struct service_found *found)
{
    size_t most = skip < found->total ? (size_t)(found->total - skip) : 0;
    if (most > size) most = size;
    for (size_t i = 0; found->count < most; i++)
        if (!fails(&kept.traits[places[i]], f) && skip-- <= 0)
            found->ids[found->count++] = kept.entries[places[i]].id;
}

qf_err *catalogue_find(struct qf_db *db, struct qf_arena *a, const char *version,
                       const struct service_filter *f, int page, int size,
                       struct service_found *found)
{
    struct counters *n = qf_alloc(a, sizeof *n);
    uint32_t *hits = NULL;
    size_t count;

    *found = (struct service_found){0};
    QF_TRY(keep(db, version));
    count = kept.count;
    if (!qf_empty(f->typed)) QF_TRY(words_order(db, a, f, &hits, &count));
    count_all(f, hits, count, found, n);
    take_page(f, hits ? hits : kept.orders[f->sort], (int64_t)(page - 1) * size, (size_t)size, found);
    sum_up(f, found, n);
    found->categories = gather(a, n->category, 1);
    found->cities = gather(a, n->city, 100);
    return NULL;
}

static bool in_one_of(const struct traits *e, const int *categories, size_t n)
{
    for (size_t i = 0; i < n; i++)
        if (in_category(e, categories[i])) return true;
    return false;
}

qf_err *catalogue_common(struct qf_db *db, const char *version, const int *categories, size_t n,
                         size_t limit, uint64_t *ids, size_t *count)
{
    *count = 0;
    QF_TRY(keep(db, version));
    for (size_t i = 0; i < kept.count && *count < limit; i++) {
        uint32_t place = kept.orders[SORT_COMMON][i];
        if (in_one_of(&kept.traits[place], categories, n)) ids[(*count)++] = kept.entries[place].id;
    }
    return NULL;
}
