#include "lib/text/xml.h"

#include "lib/core/banned.h"

/* Characters of XML 1.0: no control but tab, LF, CR; no surrogate, no U+FFFE and U+FFFF.
 */
static bool is_xml(uint32_t c)
{
    return c >= 0x20 ? c != 0xFFFE && c != 0xFFFF : c == '\t' || c == '\n' || c == '\r';
}

void qf_xml_text(struct qf_sb *b, const char *text)
{
    if (!text) return;
    for (const char *p = text, *start = p; *p; start = p) {
        uint32_t code = qf_utf8_next(&p);
        switch (code) {
        case '&':
            qf_sb_add(b, "&amp;");
            break;
        case '<':
            qf_sb_add(b, "&lt;");
            break;
        case '>':
            qf_sb_add(b, "&gt;");
            break;
        case '"':
            qf_sb_add(b, "&quot;");
            break;
        case '\'':
            qf_sb_add(b, "&#39;");
            break;
        default:
            if (is_xml(code) && code != 0xFFFD)
                qf_sb_addn(b, start, (size_t)(p - start));
            else
                qf_utf8_put(b, 0xFFFD);
        }
    }
}

void qf_xml_element(struct qf_sb *b, const char *name, const char *text)
{
    qf_sb_addc(b, '<');
    qf_sb_add(b, name);
    qf_sb_addc(b, '>');
    qf_xml_text(b, text);
    qf_sb_add(b, "</");
    qf_sb_add(b, name);
    qf_sb_addc(b, '>');
}

void qf_xml_empty(struct qf_sb *b, const char *name, const char *attribute, const char *value)
{
    qf_sb_addf(b, "<%s %s=\"", name, attribute);
    qf_xml_text(b, value);
    qf_sb_add(b, "\"/>");
}

/* May it stand as it is, in JSON and in any page? */
static bool is_plain_in_json(uint32_t c)
{
    return c >= 0x20 && c != 0x7F && c != 0x2028 && c != 0x2029 && c != 0xFFFD &&
           (c > '>' || !strchr("\"&<>'", (char)c)) && c != '\\';
}

void qf_json_string(struct qf_sb *b, const char *text)
{
    if (!text) {
        qf_sb_add(b, "null");
        return;
    }
    qf_sb_addc(b, '"');
    for (const char *p = text, *start = p; *p; start = p) {
        uint32_t code = qf_utf8_next(&p);
        if (is_plain_in_json(code))
            qf_sb_addn(b, start, (size_t)(p - start));
        else
            qf_sb_addf(b, "\\u%04x", code);
    }
    qf_sb_addc(b, '"');
}
