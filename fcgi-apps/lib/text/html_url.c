#include "lib/text/html_url.h"

#include <strings.h>

#include "lib/core/str.h"
#include "lib/text/chars.h"

#include "lib/core/banned.h"

enum { MAX_URL = 2000 };

/* What a browser would make of it before it looks for a scheme: no blanks at the ends, no
 * control or unseen characters anywhere. NULL when a backslash is in it (browsers read it
 * as a slash) or it is too long. */
static const char *plain_url(struct qf_arena *a, const char *typed)
{
    struct qf_sb b = qf_sb_in(a);
    size_t end = 0;
    for (const char *p = typed; *p && b.len <= MAX_URL;) {
        uint32_t code = qf_utf8_next(&p);
        if (code == '\\') return NULL;
        if (qf_char_is_unseen(code) || (code < 0x20) || code == 0xFFFD) continue;
        if (!qf_char_is_blank(code)) {
            qf_utf8_put(&b, code);
            end = b.len;
        } else if (b.len) {
            qf_sb_add(&b, "%20");
        }
    }
    return end && b.len <= MAX_URL ? qf_dupn(a, qf_sb_text(&b), end) : NULL;
}

/* Is there a host, and nothing before it that only serves to deceive
 * (http://good.cn@evil.cn)? */
static bool has_host(const char *after_slashes)
{
    size_t len = strcspn(after_slashes, "/?#");
    const unsigned char first = (unsigned char)after_slashes[0];
    return len && !memchr(after_slashes, '@', len) && first != '.' && first != ':' &&
           first != '%' && first != '-';
}

static bool is_host_url(const char *url)
{
    size_t scheme = strncasecmp(url, "http://", 7) == 0    ? 7
                    : strncasecmp(url, "https://", 8) == 0 ? 8
                                                           : 0;
    return scheme && has_host(url + scheme);
}

static bool is_contact(const char *url)
{
    if (strncasecmp(url, "mailto:", 7) == 0)
        return url[7] && strchr(url, '@') && !strpbrk(url, "<>\"'/");
    return strncasecmp(url, "tel:", 4) == 0 && url[4] &&
           url[4 + strspn(url + 4, "0123456789+-().")] == '\0';
}

static bool is_path(const char *url)
{
    return url[0] == '/' && url[1] != '/';
}

const char *html_link_url(struct qf_arena *a, const char *typed, bool *leaves)
{
    const char *url = plain_url(a, typed);
    if (!url) return NULL;
    *leaves = is_host_url(url);
    return *leaves || is_contact(url) || is_path(url) ? url : NULL;
}

const char *html_picture_url(struct qf_arena *a, const char *typed)
{
    static const char allowed[] = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz"
                                  "0123456789/_-.";
    const char *url = plain_url(a, typed);
    if (!url || !qf_starts(url, "/files/") || strstr(url, "..") || strstr(url, "//"))
        return NULL;
    return url[strspn(url, allowed)] == '\0' && url[7] ? url : NULL;
}
