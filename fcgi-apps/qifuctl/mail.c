/* A mail: headers and a base64 body, RFC 5322 and 2045. */
#include <inttypes.h>
#include <sodium.h>

#include "lib/core/str.h"
#include "qifuctl/transport.h"

enum { LINE = 76, PIECE = 39 };         /* 39 bytes are 52 characters of base64 */

static char *base64(struct qf_arena *a, const char *bytes, size_t len)
{
    size_t size = sodium_base64_encoded_len(len, sodium_base64_VARIANT_ORIGINAL);
    char *out = qf_alloc(a, size);
    sodium_bin2base64(out, size, (const unsigned char *)bytes, len,
                      sodium_base64_VARIANT_ORIGINAL);
    return out;
}

/* RFC 2047: encoded words of whole characters, folded. */
static void add_subject(struct qf_sb *b, const char *subject)
{
    qf_sb_add(b, "Subject:");
    while (*subject) {
        const char *end = subject, *next = subject;
        while (qf_utf8_next(&next) && next - subject <= PIECE) end = next;
        qf_sb_addf(b, " =?UTF-8?B?%s?=\r\n",
                   base64(b->arena, subject, (size_t)(end - subject)));
        subject = end;
    }
}

static void add_body(struct qf_sb *b, const char *text)
{
    const char *coded = base64(b->arena, text, strlen(text));
    for (size_t left = strlen(coded); left;) {
        size_t n = left < LINE ? left : LINE;
        qf_sb_addn(b, coded, n);
        qf_sb_add(b, "\r\n");
        coded += n;
        left -= n;
    }
}

static void add_date(struct qf_sb *b, qf_time t)
{
    static const char days[] = "Sun\0Mon\0Tue\0Wed\0Thu\0Fri\0Sat";
    static const char months[] =
        "Jan\0Feb\0Mar\0Apr\0May\0Jun\0Jul\0Aug\0Sep\0Oct\0Nov\0Dec";
    struct qf_civil c = qf_civil_of(t);
    qf_sb_addf(b, "Date: %s, %d %s %d %02d:%02d:%02d +0800\r\n", days + 4 * c.weekday,
               c.day, months + 4 * (c.month - 1), c.year, c.hour, c.minute, c.second);
}

char *mail_text(struct qf_arena *a, uint64_t id, const char *from, const char *to,
                const char *subject, const char *text)
{
    struct qf_sb b = qf_sb_in(a);
    const char *at = strchr(from, '@');
    add_date(&b, qf_now());
    qf_sb_addf(&b, "From: <%s>\r\nTo: <%s>\r\n", from, to);
    qf_sb_addf(&b, "Message-ID: <qifu-%" PRIu64 "%s>\r\n", id, at ? at : "@localhost");
    add_subject(&b, subject);
    qf_sb_add(&b, "Auto-Submitted: auto-generated\r\nMIME-Version: 1.0\r\n"
                  "Content-Type: text/plain; charset=utf-8\r\n"
                  "Content-Transfer-Encoding: base64\r\n\r\n");
    add_body(&b, text);
    return qf_dup(a, qf_sb_text(&b));
}
