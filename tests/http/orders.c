#include "tests/http/orders.h"

static int made;

long orders_org(const char *account)
{
    return db_number("SELECT m.org_id FROM membership m JOIN account a ON a.id = m.account_id"
                     " WHERE a.name = '%s' ORDER BY m.role LIMIT 1", account);
}

long orders_service(void)
{
    return db_number("SELECT MIN(id) FROM service WHERE listed = 1 AND provider_id = %ld",
                     orders_org("demo-provider"));
}

static void add_case(long order, const char *state)
{
    db_do("INSERT INTO case_file (workflow_code, workflow_version, subject_type, subject_id, title,"
          " window_id, activity_code, turn, function_code, applicant_id, applicant_kind,"
          " applicant_org, counterpart_kind, counterpart_org, opened_at, entered_at, due_days,"
          " due_kind, due_on) SELECT 'order', 1, 'service_order', o.id, o.service_name, o.window_id,"
          " a.code, a.turn, a.function_code, o.placed_by, 'enterprise', o.enterprise_id, 'provider',"
          " o.provider_id, NOW(), NOW(), a.term_days, a.term_kind,"
          " IF(a.term_days, CURDATE() + INTERVAL 20 DAY, NULL)"
          " FROM service_order o JOIN workflow_activity a ON a.workflow_code = 'order'"
          " AND a.workflow_version = 1 AND a.code = '%s' WHERE o.id = %ld", state, order);
    db_do("INSERT INTO case_event (case_id, at, actor_name, code, words, to_code)"
          " VALUES (%ld, NOW(), '样例', 'open', '提交', 'waiting')", orders_case(order));
}

long orders_new(const char *state)
{
    char number[40];
    snprintf(number, sizeof number, "ST%ld-%d", (long)getpid(), ++made);
    db_do("INSERT INTO service_order (number, service_id, provider_id, enterprise_id, window_id,"
          " service_name, note, contact, phone, placed_by, amount_fen, state, effective_at,"
          " created_at, updated_at) SELECT '%s', s.id, s.provider_id, %ld, p.window_id, s.name,"
          " '先看现场', '样例', '13800000000', (SELECT id FROM account WHERE name ="
          " 'demo-enterprise'), 123456, '%s', NOW(), NOW(), NOW() FROM service s JOIN provider p"
          " ON p.id = s.provider_id WHERE s.id = %ld",
          number, orders_org("demo-enterprise"), state, orders_service());
    long order = db_number("SELECT id FROM service_order WHERE number = '%s'", number);
    db_do("INSERT INTO order_stage (order_id, seq, name, deliverable, due_on, amount_fen) VALUES"
          " (%ld, 1, '走访', '记录', CURDATE(), 100000),"
          " (%ld, 2, '报告', '报告', CURDATE() - INTERVAL 2 DAY, 23456)", order, order);
    if (strcmp(state, "performing") == 0)
        db_do("UPDATE order_stage SET state = 'delivered', delivered_at = NOW(), delivery = '记录'"
              " WHERE order_id = %ld AND seq = 1", order);
    add_case(order, state);
    return order;
}

int orders_leave(void **state)
{
    (void)state;
    db_do("UPDATE service_order SET state = 'terminated' WHERE number LIKE 'ST%%'"
          " AND state = 'finished'");
    return 0;
}

long orders_case(long order)
{
    return db_number("SELECT id FROM case_file WHERE subject_type = 'service_order'"
                     " AND subject_id = %ld", order);
}

void orders_is(long order, const char *state)
{
    char *now = db_words("SELECT CONCAT(o.state, ' ', c.activity_code) FROM service_order o JOIN"
                         " case_file c ON c.subject_type = 'service_order' AND c.subject_id = o.id"
                         " WHERE o.id = %ld", order);
    char expected[80];
    snprintf(expected, sizeof expected, "%s %s", state, state);
    assert_string_equal(now, expected);
    free(now);
}

void orders_post(struct person *p, const char *path, const char *fields)
{
    json_t *session = person_json(p, "/session");
    const char *token = json_string_value(json_object_get(session, "token"));
    char *body = NULL;
    if (asprintf(&body, "_token=%s&_key=%08x%08x%08x%08x%s%s", token, (unsigned)rand(),
                 (unsigned)rand(), (unsigned)rand(), (unsigned)rand(), *fields ? "&" : "", fields) < 0)
        abort();
    person_send(p, &(struct ask){.path = path, .body = body});
    free(body);
}
