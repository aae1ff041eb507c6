#include "model/member.h"

#include "lib/core/str.h"
#include "lib/text/text.h"
#include "model/permission.h"
#include "model/scope.h"

const struct qf_type member_type = QF_TYPE(member,
    QF_U64(member, id), QF_U64(member, window_id), QF_U64(member, org_id),
    QF_STR(member, name), QF_STR(member, kind), QF_STR(member, person_name),
    QF_STR(member, phone), QF_STR(member, email), QF_STR(member, state),
    QF_STR(member, window_name), QF_STR(member, org_kind), QF_STR(member, org_name),
    QF_STR(member, uscc), QF_STR(member, region_code), QF_STR(member, role),
    QF_STR(member, org_state), QF_STR(member, org_phone), QF_STR(member, qualification),
    QF_TIME(member, created_at), QF_TIME(member, last_login_at));

static const struct { const char *code, *word, *kind; } states[] = {
    {"active", "有效", "good"}, {"disabled", "禁用", "urgent"}, {"closed", "注销", "idle"},
    {"certified", "已认证", "good"}, {"uncertified", "未认证", "idle"},
    {"none", "待填资质", "idle"}, {"draft", "草稿", "idle"}, {"reviewing", "审核中", "wait"},
    {"approved", "通过", "good"}, {"returned", "退回", "urgent"},
};

const char *member_state_word(const char *state)
{
    for (size_t i = 0; state && i < sizeof states / sizeof *states; i++)
        if (qf_eq(states[i].code, state)) return states[i].word;
    return "";
}

const char *member_state_kind(const char *state)
{
    for (size_t i = 0; state && i < sizeof states / sizeof *states; i++)
        if (qf_eq(states[i].code, state)) return states[i].kind;
    return "";
}

const char *member_qualification_word(const char *qualification)
{
    return member_state_word(qualification);
}

/* --- rows --- */

#define QUALIFICATION                                                                    \
    "CASE m.org_kind WHEN 'enterprise' THEN IF(e.certified, 'certified', 'uncertified')" \
    " WHEN 'provider' THEN CONCAT(v.qualification_state)"                                \
    " WHEN 'expert' THEN CONCAT(x.qualification_state) END"
#define ORGANISATION                                                                     \
    " LEFT JOIN enterprise e ON m.org_kind = 'enterprise' AND e.id = m.org_id"           \
    " LEFT JOIN provider v ON m.org_kind = 'provider' AND v.id = m.org_id"               \
    " LEFT JOIN expert x ON m.org_kind = 'expert' AND x.id = m.org_id"
#define ROW                                                                              \
    "SELECT a.id, a.window_id, m.org_id, a.name, a.kind, a.person_name, a.phone, a.email, a.state," \
    " w.short_name AS window_name, m.org_kind, COALESCE(e.name, v.name, x.name) AS org_name,"  \
    " COALESCE(e.uscc, v.uscc) AS uscc,"                                                 \
    " COALESCE(e.region_code, v.region_code, x.region_code) AS region_code, m.role,"     \
    " COALESCE(e.state, v.state, x.state) AS org_state,"                                 \
    " COALESCE(e.phone, v.phone) AS org_phone, " QUALIFICATION " AS qualification,"      \
    " a.created_at, a.last_login_at"
#define DETAILS                                                                          \
    " LEFT JOIN membership m ON m.id ="                                                  \
    "  (SELECT MIN(f.id) FROM membership f WHERE f.account_id = a.id)" ORGANISATION      \
    " LEFT JOIN platform_window w ON w.id = a.window_id"

/* --- lists ---
 * Several ways lead to the twenty accounts of a page; only then their organisations are read:
 * everything is walked along the kind's index; a small subtree along the windows', a large one along the
 * kind's again, where twenty are soon found; a state along the index that has it; what was typed gives at
 * most some hundred candidates each from an index of its own. The first step reads indexes alone.
 * A qualification stands with the organisation, which is looked after by the window of its accounts: few
 * with the one asked for are listed from there, of many the newest are soon found among the accounts. */

#define OF_KIND " WHERE a.kind = ? AND (? = '' OR a.state = ?)"
#define OF_QUALIFICATION                                                                 \
    "? = '' OR (SELECT " QUALIFICATION " FROM membership m" ORGANISATION                 \
    "  WHERE m.account_id = a.id ORDER BY m.id LIMIT 1) = ?"
#define FILTERED OF_KIND " AND (" OF_QUALIFICATION ")"

#define EVERYWHERE " FROM account a FORCE INDEX (by_member)" FILTERED
#define BELOW                                                                            \
    " FROM " SCOPE_WINDOWS " s STRAIGHT_JOIN account a FORCE INDEX (by_window)"          \
    " ON a.window_id = s.id" FILTERED
#define EVERYWHERE_STATE                                                                 \
    " FROM account a FORCE INDEX (by_kind)" FILTERED " AND a.state = ?"
#define BELOW_OF_STATE                                                                   \
    " FROM " SCOPE_WINDOWS " s STRAIGHT_JOIN account a FORCE INDEX (by_window_state)"    \
    " ON a.window_id = s.id" FILTERED " AND a.state = ?"
/* IF, because of two conditions MariaDB may look at the dear one first. */
#define WITHIN                                                                           \
    " FROM account a FORCE INDEX (by_member)" OF_KIND " AND IF(a.window_id IN "          \
    SCOPE_WINDOWS ", " OF_QUALIFICATION ", FALSE)"
#define OF_ORG(table, kind, condition)                                                   \
    "(SELECT m.account_id AS id FROM " table " o JOIN membership m ON m.org_kind = '" kind \
    "' AND m.org_id = o.id WHERE " condition " LIMIT 300)"
#define TYPED                                                                            \
    " FROM ((SELECT id FROM account WHERE name_key LIKE ? LIMIT 300) UNION"             \
    " (SELECT id FROM account WHERE phone_tail = ? LIMIT 300) UNION"                    \
    " (SELECT id FROM account WHERE phone = ? LIMIT 300) UNION "                        \
    OF_ORG("enterprise", "enterprise", "o.name LIKE ?") " UNION "                        \
    OF_ORG("provider", "provider", "o.name LIKE ?") " UNION "                            \
    OF_ORG("expert", "expert", "o.name LIKE ?") " UNION "                                \
    OF_ORG("enterprise", "enterprise", "o.uscc = ?") " UNION "                           \
    OF_ORG("provider", "provider", "o.uscc = ?") ") h JOIN account a ON a.id = h.id"     \
    FILTERED " AND a.window_id IN " SCOPE_WINDOWS

#define PAGE(from, order)                                                                \
    ROW " FROM (SELECT STRAIGHT_JOIN a.id" from " ORDER BY a.id" order " LIMIT ? OFFSET ?) p"          \
    " STRAIGHT_JOIN account a ON a.id = p.id" DETAILS " ORDER BY p.id" order
#define COUNT(from) "SELECT COUNT(*) FROM (SELECT STRAIGHT_JOIN a.id" from " LIMIT 1001) c"

QF_STATEMENT(ALL_NEWEST, PAGE(EVERYWHERE, " DESC"))
QF_STATEMENT(ALL_OLDEST, PAGE(EVERYWHERE, ""))
QF_STATEMENT(ALL_COUNT, COUNT(EVERYWHERE))
QF_STATEMENT(BELOW_NEWEST, PAGE(BELOW, " DESC"))
QF_STATEMENT(BELOW_OLDEST, PAGE(BELOW, ""))
QF_STATEMENT(BELOW_COUNT, COUNT(BELOW))
QF_STATEMENT(ALL_STATE_NEWEST, PAGE(EVERYWHERE_STATE, " DESC"))
QF_STATEMENT(ALL_STATE_OLDEST, PAGE(EVERYWHERE_STATE, ""))
QF_STATEMENT(ALL_STATE_COUNT, COUNT(EVERYWHERE_STATE))
QF_STATEMENT(BELOW_STATE_NEWEST, PAGE(BELOW_OF_STATE, " DESC"))
QF_STATEMENT(BELOW_STATE_OLDEST, PAGE(BELOW_OF_STATE, ""))
QF_STATEMENT(BELOW_STATE_COUNT, COUNT(BELOW_OF_STATE))
QF_STATEMENT(WITHIN_NEWEST, PAGE(WITHIN, " DESC"))
QF_STATEMENT(WITHIN_OLDEST, PAGE(WITHIN, ""))
QF_STATEMENT(TYPED_NEWEST, PAGE(TYPED, " DESC"))
QF_STATEMENT(TYPED_OLDEST, PAGE(TYPED, ""))
QF_STATEMENT(TYPED_COUNT, COUNT(TYPED))

/* --- of a qualification --- */

#define ORGANISATIONS(table, index, qualified)                                           \
    " FROM " SCOPE_WINDOWS " s STRAIGHT_JOIN " table " o FORCE INDEX (" index ")"        \
    " ON o.window_id = s.id AND o." qualified " = ?"
/* Its qualification is that of the first organisation of the account: as ROW shows it. */
#define QUALIFIED(table, index, qualified)                                               \
    ORGANISATIONS(table, index, qualified)                                               \
    " STRAIGHT_JOIN membership m ON m.org_kind = '" table "' AND m.org_id = o.id"        \
    "  AND m.id = (SELECT MIN(f.id) FROM membership f WHERE f.account_id = m.account_id)" \
    " STRAIGHT_JOIN account a ON a.id = m.account_id"                                    \
    " WHERE a.kind = ? AND ? IN ('', a.state)"

#define LISTS_OF_QUALIFIED(name, ...)                                                    \
    QF_STATEMENT(name##_ORGANISATIONS,                                                   \
        "SELECT COUNT(*) FROM (SELECT STRAIGHT_JOIN o.id" ORGANISATIONS(__VA_ARGS__)     \
        " LIMIT 1001) c")                                                                \
    QF_STATEMENT(name##_NEWEST, PAGE(QUALIFIED(__VA_ARGS__), " DESC"))                   \
    QF_STATEMENT(name##_OLDEST, PAGE(QUALIFIED(__VA_ARGS__), ""))                        \
    QF_STATEMENT(name##_COUNT, COUNT(QUALIFIED(__VA_ARGS__)))

LISTS_OF_QUALIFIED(ENTERPRISE, "enterprise", "by_certified", "certified")
LISTS_OF_QUALIFIED(PROVIDER, "provider", "by_window", "qualification_state")
LISTS_OF_QUALIFIED(EXPERT, "expert", "by_window", "qualification_state")

#define OF(name) {&name##_ORGANISATIONS, &name##_COUNT, {&name##_NEWEST, &name##_OLDEST}}
static const struct qualified {
    const char *kind;
    struct { struct qf_statement *organisations, *count, *list[2]; } s;
} qualified[] = {
    {"enterprise", OF(ENTERPRISE)}, {"provider", OF(PROVIDER)}, {"expert", OF(EXPERT)},
};

/* The parameters of a list, in the order of its statement. */
struct query {
    struct qf_statement *list, *count;
    struct qf_param params[24];         /* the first stands for nothing, as in QF_PARAMS_ */
    unsigned used;
    bool below;                         /* a subtree, nothing typed */
};

static void bind(struct query *q, const struct qf_param *params, size_t n)
{
    for (size_t i = 0; i < n; i++) q->params[1 + q->used++] = params[i];
}
#define BIND(q, ...)                                                                     \
    bind(q, (const struct qf_param[]){__VA_ARGS__},                                      \
         sizeof (const struct qf_param[]){__VA_ARGS__} / sizeof(struct qf_param))

static void bind_scope(struct query *q, const struct actor *who, const struct member_filter *f)
{
    BIND(q, SCOPE_PARAMS(who, FN_MEMBER_VIEW, f->window));
}

static void bind_kind(struct query *q, const struct member_filter *f)
{
    BIND(q, QF_S(f->kind), QF_S(f->state), QF_S(f->state));
}

static void bind_qualification(struct query *q, const struct member_filter *f)
{
    BIND(q, QF_S(f->qualification), QF_S(f->qualification));
}

static void bind_filter(struct query *q, const struct member_filter *f)
{
    bind_kind(q, f);
    bind_qualification(q, f);
}

/* What begins with the words, for LIKE. */
static const char *beginning(struct qf_arena *a, const char *words)
{
    struct qf_sb b = qf_sb_in(a);
    for (; *words; words++) {
        if (strchr("\\%_", *words)) qf_sb_addc(&b, '\\');
        qf_sb_addc(&b, *words);
    }
    qf_sb_addc(&b, '%');
    return qf_sb_text(&b);
}

static bool are_digits(const char *text, size_t n)
{
    return strlen(text) == n && strspn(text, "0123456789") == n;
}

static void bind_words(struct query *q, struct qf_arena *a, const char *words)
{
    static const char nothing[] = "\x01";       /* stands in no column */
    const char *folded = qf_fold_name(a, words), *code = qf_tidy_code(a, words);
    const char *key = folded ? beginning(a, folded) : nothing, *name = beginning(a, words);
    const char *tail = are_digits(code, 4) ? code : nothing;
    BIND(q, QF_S(key), QF_S(tail), QF_S(qf_is_mobile(code) ? code : nothing), QF_S(name),
         QF_S(name), QF_S(name), QF_S(*code ? code : nothing), QF_S(*code ? code : nothing));
}

static qf_err *query_of(struct qf_db *db, struct qf_arena *a, const struct actor *who,
                        const struct member_filter *f, struct query *q)
{
    static struct qf_statement *const ways[2][2][3] = {
        {{&BELOW_NEWEST, &BELOW_OLDEST, &BELOW_COUNT},
         {&BELOW_STATE_NEWEST, &BELOW_STATE_OLDEST, &BELOW_STATE_COUNT}},
        {{&ALL_NEWEST, &ALL_OLDEST, &ALL_COUNT},
         {&ALL_STATE_NEWEST, &ALL_STATE_OLDEST, &ALL_STATE_COUNT}},
    };
    bool all, state = *f->state != '\0';
    *q = (struct query){.params = {QF_NULL}};
    if (*f->words) {
        bind_words(q, a, f->words);
        bind_filter(q, f);
        bind_scope(q, who, f);
        q->list = f->oldest ? &TYPED_OLDEST : &TYPED_NEWEST;
        q->count = &TYPED_COUNT;
        return NULL;
    }
    QF_TRY(scope_is_all(db, who, FN_MEMBER_VIEW, &all));
    all = all && f->window == 0;
    if (!all) bind_scope(q, who, f);
    bind_filter(q, f);
    if (state) BIND(q, QF_S(f->state));
    q->list = ways[all][state][f->oldest];
    q->count = ways[all][state][2];
    q->below = !all;
    return NULL;
}

/* A subtree with many: from the newest on, until a page is full. */
static void walk(struct query *q, const struct actor *who, const struct member_filter *f)
{
    *q = (struct query){.params = {QF_NULL},
                        .list = f->oldest ? &WITHIN_OLDEST : &WITHIN_NEWEST};
    bind_kind(q, f);
    bind_scope(q, who, f);
    bind_qualification(q, f);
}

static struct qf_param qualification_of(const struct member_filter *f)
{
    if (!qf_eq(f->kind, "enterprise")) return QF_S(f->qualification);
    return QF_I(qf_eq(f->qualification, "certified")     ? 1
                : qf_eq(f->qualification, "uncertified") ? 0 : -1);
}

/* With few organisations of the qualification, *q lists their accounts; *few says so. */
static qf_err *turn_to_few(struct qf_db *db, const struct actor *who,
                           const struct member_filter *f, struct query *q, bool *few)
{
    struct query of = {.params = {QF_NULL}};
    int64_t organisations;
    size_t k = 0;
    while (k < 3 && !qf_eq(qualified[k].kind, f->kind)) k++;
    *few = true;
    if (k == 3) return NULL;            /* nobody of this kind has one */
    bind_scope(&of, who, f);
    BIND(&of, qualification_of(f));
    QF_TRY(qf_number_(db, qualified[k].s.organisations, &organisations, of.params, of.used));
    *few = organisations <= MEMBER_COUNTED;
    if (!*few) return NULL;
    BIND(&of, QF_S(f->kind), QF_S(f->state));
    of.count = qualified[k].s.count;
    of.list = qualified[k].s.list[f->oldest];
    *q = of;
    return NULL;
}

qf_err *member_list(struct qf_db *db, struct qf_arena *a, const struct actor *who,
                    const struct member_filter *f, int limit, int offset,
                    struct qf_list *list, int64_t *total)
{
    struct query q;
    bool few = true;
    QF_TRY(query_of(db, a, who, f, &q));
    if (*f->qualification && !*f->words) QF_TRY(turn_to_few(db, who, f, &q, &few));
    /* Every organisation has an account: many of them are many accounts. */
    if (few || *f->state) QF_TRY(qf_number_(db, q.count, total, q.params, q.used));
    else *total = MEMBER_COUNTED + 1;
    if (q.below && *total > MEMBER_COUNTED) walk(&q, who, f);
    BIND(&q, QF_I(limit), QF_I(offset));
    return qf_list_(db, q.list, &member_type, list, q.params, q.used);
}

qf_err *member_each(struct qf_db *db, struct qf_arena *a, const struct actor *who,
                    const struct member_filter *f, int limit,
                    qf_err *(*take)(void *, void *), void *arg)
{
    struct member row = {0};
    struct query q;
    QF_TRY(query_of(db, a, who, f, &q));
    BIND(&q, QF_I(limit), QF_I(0));
    return qf_each_(db, q.list, &member_type, &row, take, arg, q.params, q.used);
}

/* --- one --- */

QF_STATEMENT(GET, ROW " FROM account a" DETAILS " WHERE a.id = ? AND a.kind <> 'operator'")

qf_err *member_get(struct qf_db *db, const struct actor *who, int function, uint64_t id,
                   struct member *m)
{
    bool may, all;
    QF_TRY(qf_get(db, GET, &member_type, m, QF_U(id)));
    QF_TRY(permission_in_window(db, who, function, m->window_id, &may));
    if (!may && m->window_id == 0) {
        QF_TRY(scope_is_all(db, who, function, &all));
        may = all && permission_may(who, function);
    }
    return may ? NULL : qf_not_found();
}

QF_STATEMENT(BY_LINE,
    "SELECT COALESCE((SELECT id FROM account WHERE name_key = ?),"
    " (SELECT m.account_id FROM enterprise e JOIN membership m ON m.org_kind = 'enterprise'"
    "   AND m.org_id = e.id AND m.role = 'owner' WHERE e.uscc = ? ORDER BY m.id LIMIT 1),"
    " (SELECT m.account_id FROM provider v JOIN membership m ON m.org_kind = 'provider'"
    "   AND m.org_id = v.id AND m.role = 'owner' WHERE v.uscc = ? ORDER BY m.id LIMIT 1))")

qf_err *member_by_line(struct qf_db *db, struct qf_arena *a, const char *line, uint64_t *id)
{
    const char *key = qf_fold_name(a, line), *code = qf_tidy_code(a, line);
    int64_t found;
    QF_TRY(qf_number(db, BY_LINE, &found, QF_S(key ? key : ""), QF_S(code), QF_S(code)));
    *id = (uint64_t)found;
    return NULL;
}

const struct qf_type member_sums_type = QF_TYPE(member_sums,
    QF_I64(member_sums, needs), QF_I64(member_sums, orders), QF_I64(member_sums, services),
    QF_I64(member_sums, products), QF_I64(member_sums, accounts));

QF_STATEMENT(SUMS,
    "SELECT (SELECT COUNT(*) FROM need WHERE enterprise_id = o.enterprise) AS needs,"
    " (SELECT COUNT(*) FROM service_order WHERE enterprise_id = o.enterprise)"
    "  + (SELECT COUNT(*) FROM service_order WHERE provider_id = o.provider) AS orders,"
    " (SELECT COUNT(*) FROM service WHERE provider_id = o.provider"
    "   AND state <> 'deleted') AS services,"
    " (SELECT COUNT(*) FROM product WHERE enterprise_id = o.enterprise) AS products,"
    " (SELECT COUNT(*) FROM membership WHERE org_kind = o.kind AND org_id = o.id) AS accounts"
    " FROM (SELECT ? AS kind, ? AS id, ? AS enterprise, ? AS provider) o")

qf_err *member_sums(struct qf_db *db, const struct member *m, struct member_sums *sums)
{
    uint64_t enterprise = qf_eq(m->org_kind, "enterprise") ? m->org_id : 0;
    uint64_t provider = qf_eq(m->org_kind, "provider") ? m->org_id : 0;
    return qf_get(db, SUMS, &member_sums_type, sums, QF_S(m->org_kind ? m->org_kind : "expert"),
                  QF_U(m->org_id), QF_U(enterprise), QF_U(provider));
}

QF_STATEMENT(COLLEAGUES,
    "SELECT a.id, a.window_id, a.name, a.kind, a.person_name, a.phone, a.state, m.role,"
    " a.created_at, a.last_login_at FROM membership m JOIN account a ON a.id = m.account_id"
    " WHERE m.org_kind = ? AND m.org_id = ? AND a.id <> ? ORDER BY a.id LIMIT 50")

qf_err *member_colleagues(struct qf_db *db, const struct member *m, struct qf_list *list)
{
    return qf_list(db, COLLEAGUES, &member_type, list, QF_S(m->org_kind), QF_U(m->org_id),
                   QF_U(m->id));
}

const struct qf_type member_event_type = QF_TYPE(member_event, QF_TIME(member_event, at),
    QF_STR(member_event, actor_name), QF_STR(member_event, action),
    QF_STR(member_event, detail));

QF_STATEMENT(HISTORY,
    "SELECT at, actor_name, action, detail FROM audit_log"
    " WHERE subject_type = 'account' AND subject_id = ? ORDER BY id DESC LIMIT 30")

qf_err *member_history(struct qf_db *db, uint64_t id, struct qf_list *list)
{
    return qf_list(db, HISTORY, &member_event_type, list, QF_U(id));
}
