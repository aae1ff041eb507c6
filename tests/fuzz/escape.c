/* The writers of XML, JSON and the log: what a strict reader gets back is what was given,
 * and nothing of it leaves the place where it was put. */
#include <jansson.h>
#include <libxml/parser.h>
#include <unistd.h>

/* The log writes into a buffer of ours here. */
static ssize_t hear(int fd, const void *bytes, size_t len);
#define write hear
#include "lib/core/log.c"
#undef write

#include "fuzz.h"

#include "lib/text/xml.h"

static char heard[LINE + 1];
static size_t heard_len;

static ssize_t hear(int fd, const void *bytes, size_t len)
{
    HOLDS(fd == STDERR_FILENO && len <= LINE && heard_len == 0);
    memcpy(heard, bytes, len);
    heard[len] = '\0';
    heard_len = len;
    return (ssize_t)len;
}

static bool in_xml(uint32_t c)
{
    return c >= 0x20 ? c != 0xFFFE && c != 0xFFFF : c == '\t' || c == '\n' || c == '\r';
}

/* What a reader of XML must get: forbidden characters replaced, line ends made LF. */
static const char *expected(const char *text)
{
    struct qf_sb b = qf_sb_in(arena);
    for (const char *p = text; *p;) {
        uint32_t c = qf_utf8_next(&p);
        if (c == '\r' && *p == '\n') continue;
        qf_utf8_put(&b, c == '\r' ? '\n' : in_xml(c) ? c : 0xFFFD);
    }
    return qf_sb_text(&b);
}

static void check_xml(const char *text)
{
    struct qf_sb b = qf_sb_in(arena);
    qf_sb_add(&b, "<r>");
    qf_xml_element(&b, "t", text);
    qf_xml_empty(&b, "e", "a", text);
    qf_sb_add(&b, "</r>");
    xmlDocPtr doc =
        xmlReadMemory(qf_sb_text(&b), (int)b.len, NULL, "UTF-8",
                      XML_PARSE_NONET | XML_PARSE_NOERROR | XML_PARSE_NOWARNING);
    HOLDS(doc);
    xmlNodePtr t = xmlDocGetRootElement(doc)->children, e = t->next;
    xmlChar *content = xmlNodeGetContent(t);
    HOLDS(strcmp((const char *)content, expected(text)) == 0);
    HOLDS(!t->children || (t->children->type == XML_TEXT_NODE && !t->children->next));
    HOLDS(e && !e->next && !e->children && e->properties && !e->properties->next);
    xmlFree(content);
    xmlFreeDoc(doc);
}

static void check_json(const char *text)
{
    struct qf_sb b = qf_sb_in(arena);
    qf_json_string(&b, text);
    HOLDS(!strpbrk(qf_sb_text(&b), "<>&'\n\r\x7F"));
    HOLDS(!strstr(qf_sb_text(&b), "\u2028") && !strstr(qf_sb_text(&b), "\u2029"));
    json_t *read = json_loads(qf_sb_text(&b), JSON_DECODE_ANY, NULL);
    HOLDS(json_is_string(read) && strcmp(json_string_value(read), text) == 0);
    json_decref(read);
}

/* Whatever the bytes: one line, one object, no number of a phone in it. */
static void check_log(const char *text)
{
    heard_len = 0;
    qf_log(QF_LOG_WARN, "fuzz", "value", text, "more", text, NULL);
    HOLDS(heard_len > 0 && strchr(heard, '\n') == heard + heard_len - 1);
    for (size_t i = 0; i + 1 < heard_len; i++)
        HOLDS((unsigned char)heard[i] >= 0x20 && heard[i] != 0x7F);
    HOLDS(qf_utf8_ok(heard, heard_len));
    json_t *read = json_loads(heard, 0, NULL);
    HOLDS(json_is_object(read));
    const char *value = json_string_value(json_object_get(read, "value"));
    for (const char *p = value; p && *p;) {
        size_t digits = strspn(p, "0123456789");
        HOLDS(digits != 11 || *p != '1');
        p += digits ? digits : 1;
    }
    json_decref(read);
}

static void fuzz(const char *text, size_t len)
{
    check_log(text);
    if (!qf_utf8_ok(text, len)) return;
    check_xml(text);
    check_json(text);
}
