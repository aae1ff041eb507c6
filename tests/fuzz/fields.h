/* What holds for the fields of every request, however they came. */
#ifndef QF_TESTS_FUZZ_FIELDS_H
#define QF_TESTS_FUZZ_FIELDS_H

#include "fuzz.h"

#include "lib/web/parse.h"

static void check_fields(const struct qf_fields *f)
{
    static const char letters[] = "abcdefghijklmnopqrstuvwxyz0123456789_";
    HOLDS(f->count <= QF_FIELDS_MAX);
    for (size_t i = 0; i < f->count; i++) {
        size_t len = strlen(f->pairs[i].name);
        HOLDS(len >= 1 && len <= QF_NAME_MAX);
        HOLDS(strspn(f->pairs[i].name, letters) == len);
        HOLDS(qf_utf8_ok(f->pairs[i].value, strlen(f->pairs[i].value)));
        HOLDS(qf_fields_get(f, f->pairs[i].name) != NULL);
    }
}

/* Written again and read again, they are the same. */
static void check_fields_again(const struct qf_fields *f)
{
    struct qf_sb b = qf_sb_in(arena);
    struct qf_fields again = {0};
    for (size_t i = 0; i < f->count; i++)
        qf_sb_addf(&b, "%s%s=%s", i ? "&" : "", f->pairs[i].name,
                   qf_url_encode(arena, f->pairs[i].value));
    if (b.len > QF_INPUT_MAX) return;
    HOLDS(!qf_parse_query(arena, qf_sb_text(&b), &again));
    HOLDS(again.count == f->count);
    for (size_t i = 0; i < f->count; i++) {
        HOLDS(strcmp(again.pairs[i].name, f->pairs[i].name) == 0);
        HOLDS(strcmp(again.pairs[i].value, f->pairs[i].value) == 0);
    }
}

#endif
