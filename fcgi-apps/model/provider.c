#include "model/provider.h"

const struct qf_type provider_type = QF_TYPE(provider,
    QF_U64(provider, id), QF_U64(provider, window_id), QF_STR(provider, kind),
    QF_STR(provider, name), QF_STR(provider, uscc), QF_STR(provider, region_code),
    QF_STR(provider, address), QF_STR(provider, phone), QF_STR(provider, email),
    QF_STR(provider, website), QF_STR(provider, legal_person), QF_STR(provider, intro),
    QF_STR(provider, main_services), QF_STR(provider, qualifications),
    QF_STR(provider, equipment), QF_STR(provider, staff_quality), QF_STR(provider, honours),
    QF_STR(provider, window_name), QF_INT(provider, nature), QF_INT(provider, staff),
    QF_INT(provider, reply_minutes), QF_INT(provider, on_time_count),
    QF_INT(provider, order_count), QF_INT(provider, score_avg), QF_INT(provider, score_count),
    QF_INT(provider, service_count), QF_BOOL(provider, is_core), QF_DATE(provider, founded_on),
    QF_DATE(provider, core_from), QF_DATE(provider, core_to), QF_TIME(provider, approved_at));

QF_STATEMENT(PUBLIC,
    "SELECT p.id, p.window_id, p.kind, p.name, p.uscc, p.region_code, p.address, p.phone,"
    " p.email, p.website, p.legal_person, p.intro, p.main_services, p.qualifications,"
    " p.equipment, p.staff_quality, p.honours, w.name AS window_name, p.nature, p.staff,"
    " p.reply_minutes, p.on_time_count, p.order_count, p.score_avg, p.score_count,"
    " p.service_count, p.is_core, p.founded_on, p.core_from, p.core_to, p.approved_at"
    " FROM provider p JOIN platform_window w ON w.id = p.window_id"
    " WHERE p.id = ? AND p.listed = 1")

qf_err *provider_public(struct qf_db *db, uint64_t id, struct provider *p)
{
    return qf_get(db, PUBLIC, &provider_type, p, QF_U(id));
}
