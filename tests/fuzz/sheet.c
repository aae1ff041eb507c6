/* Spreadsheets read back as a program of an office would: the first byte chooses the
 * kind, 0x1F ends a cell, 0x1E a row. CSV by a strict reader of RFC 4180; of .xlsx the
 * one sheet, inflated and parsed. Every text comes back as it was put, and none of them
 * is a formula (security.md 31). */
#include <libxml/parser.h>
#include <zlib.h>

#include "fuzz.h"

#include "lib/text/sheet.h"
#include "lib/web/content.h"

enum { CELLS_MAX = 64, SHEET_MAX = 1 << 20 };

static struct {
    const char *text;
    bool last;
} cells[CELLS_MAX];
static size_t count;

/* Every row has a cell at least, and none of them is empty: an empty one is not in the
 * file. */
static void cut(char *text)
{
    count = 0;
    for (char *p = text; *p && count < CELLS_MAX;) {
        size_t len = strcspn(p, "\x1E\x1F");
        bool last = p[len] != '\x1F', more = p[len];
        p[len] = '\0';
        if (len) cells[count].text = p, cells[count++].last = last;
        p += len + more;
    }
    if (count) cells[count - 1].last = true;
}

static bool is_dangerous(const char *text)
{
    return strchr("=+-@\t\r", *text);
}

/* --- CSV --- */

/* The next field, unquoted; *end is what followed it: ',' or '\n'. */
static const char *field(const char **at, char *end)
{
    struct qf_sb b = qf_sb_in(arena);
    const char *p = *at;
    if (*p == '"') {
        for (p++; *p != '"' || p[1] == '"'; p++) {
            HOLDS(*p);
            if (*p == '"') p++;
            qf_sb_addc(&b, *p);
        }
        p++;
    } else {
        size_t plain = strcspn(p, ",\"\r\n");
        qf_sb_addn(&b, p, plain);
        p += plain;
    }
    HOLDS(*p == ',' || (p[0] == '\r' && p[1] == '\n'));
    *end = *p == ',' ? ',' : '\n';
    *at = p + (*p == ',' ? 1 : 2);
    return qf_sb_text(&b);
}

static void check_csv(const char *bytes, size_t len)
{
    const char *at = bytes + 3;
    HOLDS(len >= 3 && memcmp(bytes, "\xEF\xBB\xBF", 3) == 0 && strlen(bytes) == len);
    for (size_t i = 0; i < count; i++) {
        char end;
        const char *got = field(&at, &end);
        HOLDS(!is_dangerous(got));
        HOLDS(strcmp(got + is_dangerous(cells[i].text), cells[i].text) == 0);
        HOLDS((end == '\n') == cells[i].last);
    }
    HOLDS(!*at);
}

/* --- .xlsx --- */

/* The first worksheet, by the directory at the end of the archive. */
static size_t sheet_of(const char *zip, size_t len, char *out)
{
    static const char name[] = "xl/worksheets/sheet1.xml";
    const unsigned char *z = (const unsigned char *)zip, *at;
    const char *listed = memmem(zip, len, "PK\x01\x02", 4);
    for (; listed;
         listed = memmem(listed + 4, len - (size_t)(listed + 4 - zip), "PK\x01\x02", 4))
        if (memcmp(listed + 46, name, sizeof name - 1) == 0) break;
    HOLDS(listed);
    at = z + qf_le32((const unsigned char *)listed + 42);
    z_stream s = {.next_out = (Bytef *)out,
                  .avail_out = SHEET_MAX,
                  .avail_in = qf_le32((const unsigned char *)listed + 20)};
    union {
        const unsigned char *in;
        Bytef *out;
    } cast = {at + 30 + qf_le16(at + 26) + qf_le16(at + 28)};
    s.next_in = cast.out;
    HOLDS(inflateInit2(&s, -15) == Z_OK && inflate(&s, Z_FINISH) == Z_STREAM_END);
    inflateEnd(&s);
    return SHEET_MAX - s.avail_out;
}

static xmlNodePtr named(xmlNodePtr parent, const char *name)
{
    for (xmlNodePtr n = parent ? parent->children : NULL; n; n = n->next)
        if (n->type == XML_ELEMENT_NODE && strcmp((const char *)n->name, name) == 0)
            return n;
    return NULL;
}

/* What may stand in XML: the two characters that may not are replaced. */
static const char *expected(const char *text)
{
    struct qf_sb b = qf_sb_in(arena);
    for (uint32_t c; (c = qf_utf8_next(&text));)
        qf_utf8_put(&b, c == 0xFFFE || c == 0xFFFF ? 0xFFFD : c);
    return qf_sb_text(&b);
}

/* Excel's way to write a character that XML forbids, and "_x0041_" itself. */
static const char *unescaped(const char *text)
{
    struct qf_sb b = qf_sb_in(arena);
    unsigned char code[2];
    for (; *text; text++) {
        bool escape = qf_starts(text, "_x") && strlen(text) > 6 && text[6] == '_' &&
                      qf_unhex(qf_dupn(arena, text + 2, 4), code, 2);
        if (escape)
            qf_utf8_put(&b, qf_be16(code));
        else
            qf_sb_addc(&b, *text);
        text += escape ? 6 : 0;
    }
    return qf_sb_text(&b);
}

static void check_cell(xmlNodePtr c, const char *text)
{
    HOLDS(c && !named(c, "f") && !named(c, "v"));
    xmlChar *kind = xmlGetProp(c, (const xmlChar *)"t"), *got = xmlNodeGetContent(c);
    HOLDS(kind && strcmp((const char *)kind, "inlineStr") == 0);
    HOLDS(strcmp(unescaped((const char *)got), expected(text)) == 0);
    xmlFree(kind);
    xmlFree(got);
}

static void check_xlsx(const char *bytes, size_t len)
{
    static char xml[SHEET_MAX];
    size_t size = sheet_of(bytes, len, xml);
    xmlDocPtr doc =
        xmlReadMemory(xml, (int)size, NULL, NULL,
                      XML_PARSE_NONET | XML_PARSE_NOERROR | XML_PARSE_NOWARNING);
    HOLDS(doc);
    xmlNodePtr row = named(named(xmlDocGetRootElement(doc), "sheetData"), "row"),
               c = NULL;
    for (size_t i = 0; i < count; i++) {
        if (!c) HOLDS(row && (c = row->children));
        check_cell(c, cells[i].text);
        c = c->next;
        HOLDS(!c == cells[i].last);
        if (!c) row = row->next;
    }
    HOLDS(!row);
    xmlFreeDoc(doc);
}

static void fuzz(const char *text, size_t len)
{
    const char *bytes = NULL;
    size_t size = 0;
    if (len < 2 || !qf_utf8_ok(text + 1, len - 1)) return;
    enum qf_sheet_kind kind = text[0] & 1 ? QF_SHEET_CSV : QF_SHEET_XLSX;
    cut(qf_dup(arena, text + 1));
    struct qf_sheet *s = qf_sheet_new(arena, kind, "表", getenv("TMPDIR"));
    for (size_t i = 0; i < count; i++) {
        qf_sheet_text(s, cells[i].text);
        if (cells[i].last) qf_sheet_row_end(s);
    }
    HOLDS(!qf_sheet_end(s, &bytes, &size));
    if (kind == QF_SHEET_CSV)
        check_csv(bytes, size);
    else
        check_xlsx(bytes, size);
}
