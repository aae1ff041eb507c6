/* Codes with check characters, phones and the tidying before them. */
#include "fuzz.h"

#include "lib/text/text.h"

static void fuzz(const char *text, size_t len)
{
    if (!qf_utf8_ok(text, len)) return;
    const char *tidy = qf_tidy(arena, text), *code = qf_tidy_code(arena, text);
    HOLDS(qf_utf8_ok(tidy, strlen(tidy)) && qf_utf8_ok(code, strlen(code)));
    HOLDS(strcmp(qf_tidy(arena, tidy), tidy) == 0);
    HOLDS(strcmp(qf_tidy_code(arena, code), code) == 0);
    if (qf_uscc(code) == QF_CODE_OK) {
        HOLDS(strlen(code) == 18);
        HOLDS(qf_org_code(qf_dupn(arena, code + 8, 9)) == QF_CODE_OK);
    }
    if (qf_id_number(code) == QF_CODE_OK) HOLDS(strlen(code) == 18);
    if (qf_is_mobile(code)) HOLDS(strlen(code) == 11 && qf_is_phone(code));
    if (qf_is_email(text)) HOLDS(strlen(text) <= 100 && strchr(text, '@'));
    if (qf_is_url(text)) HOLDS(strlen(text) <= 300 && qf_starts(text, "http"));
    qf_org_code(code);
    qf_mask_phone(arena, code);
    qf_mask_email(arena, text);
    const char *name = qf_fold_name(arena, text);
    if (name) HOLDS(qf_fold_name(arena, name) && qf_eq(qf_fold_name(arena, name), name));
    HOLDS(qf_utf8_len(qf_shorten(arena, text, 10)) <= 10);
}
