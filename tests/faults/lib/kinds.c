#include "tests/faults/lib/kinds.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define NEED                                                                             \
    "title=journal&category=0903&region=430104&description=@&negotiable=1"              \
    "&deadline=DAY&contact=journal&phone=13800000000"

const struct kind kinds[] = {
    {.name = "order", .path = "/enterprise/orders/new/@", .route = "/enterprise/orders/new/{id}",
     .fields = "note=@&contact=journal&phone=13800000000&again=1", .length = 900,
     .there = "SELECT o.note FROM service_order o JOIN case_file c ON c.subject_id = o.id"
              " AND c.subject_type = 'service_order' WHERE o.note LIKE '@-order-%'"},
    {.name = "payment", .path = "/enterprise/orders/@/pay",
     .route = "/enterprise/orders/{id}/pay", .state = "paying",
     .fields = "method=offline&paid_on=2026-01-05&note=@", .length = 150,
     .there = "SELECT note FROM payment WHERE note LIKE '@-payment-%'"},
    {.name = "confirm", .path = "/enterprise/orders/@/pay/confirm",
     .route = "/enterprise/orders/{id}/pay/confirm", .follows = "payment", .fields = "",
     .there = "SELECT p.note FROM payment p JOIN service_order o ON o.id = p.order_id"
              " JOIN case_file c ON c.subject_id = o.id AND c.subject_type = 'service_order'"
              " WHERE p.state = 'confirmed' AND o.state <> 'paying' AND c.activity_code = o.state"
              " AND p.note LIKE '@-payment-%'"},
    {.name = "rating", .path = "/enterprise/orders/@/rating",
     .route = "/enterprise/orders/{id}/rating", .state = "rating",
     .fields = "score=4&stage1=5&stage2=3&comment=@", .length = 300,
     .there = "SELECT r.comment FROM rating r WHERE r.comment LIKE '@-rating-%'"
              " AND (SELECT COUNT(*) FROM rating_stage s WHERE s.rating_id = r.id) = 2"},
    {.name = "consultation", .path = "/enterprise/consultations/new/service/@",
     .route = "/enterprise/consultations/new/service/{id}",
     .fields = "question=@&contact=journal&phone=13800000000", .length = 900,
     .there = "SELECT e.body FROM consultation_entry e JOIN consultation c"
              " ON c.id = e.consultation_id WHERE e.body LIKE '@-consultation-%'"},
    {.name = "need", .path = "/enterprise/needs/new", .route = "/enterprise/needs/new",
     .fields = NEED, .length = 2900,
     .there = "SELECT n.description FROM need n JOIN case_file c ON c.subject_id = n.id"
              " AND c.subject_type = 'need' WHERE n.description LIKE '@-need-%'"},
    {.name = "upload", .path = "/enterprise/needs/new", .route = "/enterprise/needs/new",
     .fields = NEED, .length = 300, .file = true,
     .there = "SELECT CONCAT(n.description, ' ', LOWER(HEX(a.sha256)), ' ', a.size) FROM need n"
              " LEFT JOIN attachment a ON a.subject_type = 'need' AND a.subject_id = n.id"
              " AND a.state = 'kept' WHERE n.description LIKE '@-upload-%'"},
    {0},
};

const struct kind *kind_of(const char *name)
{
    for (const struct kind *k = kinds; k->name; k++)
        if (strcmp(k->name, name) == 0) return k;
    return NULL;
}

char *fill(const char *text, const char *word)
{
    const char *at = strchr(text, '@');
    char *out = NULL;
    int len = at ? (int)(at - text) : (int)strlen(text);
    if (asprintf(&out, "%.*s%s%s", len, text, at ? word : "", at ? at + 1 : "") < 0) abort();
    return out;
}
