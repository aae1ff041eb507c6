#include "model/activity.h"

#include "lib/core/str.h"
#include "model/range.h"

const struct qf_type activity_type = QF_TYPE(activity,
    QF_U64(activity, id), QF_STR(activity, title), QF_STR(activity, summary),
    QF_HTML(activity, body_html), QF_STR(activity, organizer), QF_STR(activity, undertaker),
    QF_STR(activity, co_organizer), QF_STR(activity, place), QF_STR(activity, region_code),
    QF_STR(activity, category_code), QF_STR(activity, contact), QF_STR(activity, phone),
    QF_STR(activity, window_name), QF_STR(activity, window_code), QF_STR(activity, state),
    QF_TIME(activity, starts_at), QF_TIME(activity, ends_at), QF_TIME(activity, signup_until),
    QF_INT(activity, capacity), QF_INT(activity, signup_count), QF_MONEY(activity, fee_fen));

enum activity_phase activity_phase(const struct activity *a, qf_time now)
{
    if (qf_eq(a->state, "cancelled")) return PHASE_CANCELLED;
    if (now > a->ends_at) return PHASE_OVER;
    if (now >= a->starts_at) return PHASE_RUNNING;
    bool full = a->capacity > 0 && a->signup_count >= a->capacity;
    if (a->signup_until != QF_NO_TIME && now <= a->signup_until && !full) return PHASE_SIGNUP;
    return PHASE_SOON;
}

static const struct { const char *word, *kind; } phases[] = {
    [PHASE_SIGNUP] = {"报名中", "good"}, [PHASE_SOON] = {"即将开始", ""},
    [PHASE_RUNNING] = {"进行中", "wait"}, [PHASE_OVER] = {"已结束", "idle"},
    [PHASE_CANCELLED] = {"已取消", "idle"},
};

const char *activity_phase_word(enum activity_phase p)
{
    return phases[p].word;
}

const char *activity_phase_kind(enum activity_phase p)
{
    return phases[p].kind;
}

#define SHORT                                                                            \
    "SELECT a.id, a.title, a.summary, a.organizer, a.place, a.region_code, a.state,"     \
    " a.starts_at, a.ends_at, a.signup_until, a.capacity, a.signup_count, a.fee_fen"

QF_STATEMENT(PUBLIC,
    SHORT ", a.body_html, a.undertaker, a.co_organizer, a.category_code, a.contact, a.phone,"
    " w.name AS window_name, w.code AS window_code"
    " FROM activity a JOIN platform_window w ON w.id = a.window_id"
    " WHERE a.id = ? AND a.state IN ('published', 'cancelled')")

qf_err *activity_public(struct qf_db *db, uint64_t id, struct activity *a)
{
    return qf_get(db, PUBLIC, &activity_type, a, QF_U(id));
}

#define COMING " FROM activity a WHERE a.state = 'published' AND a.ends_at >= NOW()" \
               " AND a.region_code BETWEEN ? AND ?"
#define OVER " FROM activity a WHERE a.state = 'published' AND a.ends_at < NOW()" \
             " AND a.region_code BETWEEN ? AND ?"

QF_STATEMENT(LIST_COMING, SHORT COMING " ORDER BY a.starts_at, a.id LIMIT ? OFFSET ?")
QF_STATEMENT(COUNT_COMING, "SELECT COUNT(*)" COMING)
QF_STATEMENT(LIST_OVER, SHORT OVER " ORDER BY a.starts_at DESC, a.id DESC LIMIT ? OFFSET ?")
QF_STATEMENT(COUNT_OVER, "SELECT COUNT(*)" OVER)

qf_err *activity_list(struct qf_db *db, struct qf_arena *a, const struct activity_filter *f,
                      int limit, int offset, struct qf_list *list, int64_t *total)
{
    struct range region = range_region(a, f->region);
    if (f->over) {
        QF_TRY(qf_number(db, COUNT_OVER, total, QF_S(region.from), QF_S(region.to)));
        return qf_list(db, LIST_OVER, &activity_type, list, QF_S(region.from),
                       QF_S(region.to), QF_I(limit), QF_I(offset));
    }
    QF_TRY(qf_number(db, COUNT_COMING, total, QF_S(region.from), QF_S(region.to)));
    return qf_list(db, LIST_COMING, &activity_type, list, QF_S(region.from), QF_S(region.to),
                   QF_I(limit), QF_I(offset));
}
