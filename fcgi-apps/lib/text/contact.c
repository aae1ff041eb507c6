/* Phones, mail addresses, web addresses. */
#include "lib/text/text.h"

#include "lib/core/str.h"
#include "lib/text/pattern.h"

#include "lib/core/banned.h"

QF_PATTERN(mobile, "1[3-9][0-9]{9}");
/* An extension may follow: 0731-88888888-801. */
QF_PATTERN(phone, "(?:1[3-9][0-9]{9}|0[0-9]{2,3}-?[0-9]{7,8}(?:-[0-9]{1,6})?|"
                  "[48]00-?[0-9]{3}-?[0-9]{4})");
QF_PATTERN(email,
           "[A-Za-z0-9_+-]++(?:\\.[A-Za-z0-9_+-]++)*+"
           "@(?:[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?\\.)++[A-Za-z]{2,24}");
/* A host with a dot; no user name before it, which only serves to deceive. */
QF_PATTERN(url, "https?://(?:[\\p{L}\\p{N}](?:[\\p{L}\\p{N}-]{0,61}[\\p{L}\\p{N}])?\\.)++"
                "[\\p{L}\\p{N}][\\p{L}\\p{N}-]{0,61}(?::[0-9]{1,5})?+(?:[/"
                "?#][^\\s\\p{C}\"'<>\\\\]*+)?");

static bool matches(struct qf_pattern *pattern, const char *text)
{
    return text && qf_match(pattern, text) == QF_MATCH;
}

bool qf_is_mobile(const char *text)
{
    return matches(&mobile, text);
}

bool qf_is_phone(const char *text)
{
    return matches(&phone, text);
}

bool qf_is_email(const char *text)
{
    return text && strlen(text) <= 100 && matches(&email, text);
}

bool qf_is_url(const char *text)
{
    return text && strlen(text) <= 300 && matches(&url, text);
}

/* --- masks --- */

char *qf_mask_phone(struct qf_arena *a, const char *number)
{
    size_t len = strlen(number), tail = len >= 8 ? 4 : len >= 4 ? 2 : 0;
    size_t head = len >= 11 ? 3 : 0;
    const char *hyphen = strchr(number, '-');
    if (number[0] == '0' && hyphen) head = (size_t)(hyphen - number) + 1;
    if (head + tail >= len) head = 0;
    return qf_fmt(a, "%.*s****%s", (int)head, number, number + len - tail);
}

char *qf_mask_email(struct qf_arena *a, const char *address)
{
    const char *p = address, *at = strrchr(address, '@');
    if (!at || at == address) return qf_dup(a, "***");
    qf_utf8_next(&p);
    return qf_fmt(a, "%.*s***%s", (int)(p - address), address, at);
}
