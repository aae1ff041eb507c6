/* Documents for word processors: what is written is a sound archive of well-formed XML, is what the
 * uploads take for .docx, and says what it was told, whatever that was. */
#include "store.h"

#include <libxml/parser.h>
#include <libxml/xpath.h>
#include <libxml/xpathInternals.h>
#include <zlib.h>

#include "lib/paper/docx.h"

struct file { const char *bytes; size_t len; };

static unsigned le(const char *p, int n)
{
    unsigned v = 0;
    for (int i = n - 1; i >= 0; i--) v = v << 8 | (unsigned char)p[i];
    return v;
}

/* The entry in the directory at the end, which names count entries; NULL past the last. */
static const char *entry_at(const struct file *f, unsigned index)
{
    const char *end = f->bytes + f->len - 22;
    assert_memory_equal(end, "PK\5\6", 4);
    if (index >= le(end + 10, 2)) return NULL;
    const char *p = f->bytes + le(end + 16, 4);
    assert_int_equal(le(end + 16, 4) + le(end + 12, 4) + 22, f->len);
    for (unsigned i = 0; i < index; i++) p += 46 + le(p + 28, 2) + le(p + 30, 2) + le(p + 32, 2);
    assert_memory_equal(p, "PK\1\2", 4);
    return p;
}

static char *inflated(const char *from, size_t packed, size_t size)
{
    char *out = test_malloc(size + 1);
    z_stream s = {.next_in = (Bytef *)(uintptr_t)from, .avail_in = (uInt)packed,
                  .next_out = (Bytef *)out, .avail_out = (uInt)size};
    assert_int_equal(inflateInit2(&s, -MAX_WBITS), Z_OK);
    assert_int_equal(inflate(&s, Z_FINISH), Z_STREAM_END);
    assert_int_equal(s.total_out, size);
    inflateEnd(&s);
    out[size] = '\0';
    return out;
}

/* What stands in it, by both of its heads, which must agree. */
static char *content_of(const struct file *f, const char *p)
{
    const char *local = f->bytes + le(p + 42, 4);
    unsigned packed = le(p + 20, 4), size = le(p + 24, 4);
    assert_memory_equal(local, "PK\3\4", 4);
    assert_memory_equal(local + 14, p + 16, 12);
    assert_int_equal(le(local + 26, 2), le(p + 28, 2));
    assert_memory_equal(local + 30, p + 46, le(p + 28, 2));
    char *text = inflated(local + 30 + le(local + 26, 2) + le(local + 28, 2), packed, size);
    assert_int_equal(crc32(0, (const Bytef *)text, size), le(p + 16, 4));
    return text;
}

/* One entry by its name; the caller frees it. */
static char *part(const struct file *f, const char *name)
{
    const char *p;
    for (unsigned i = 0; (p = entry_at(f, i)); i++)
        if (le(p + 28, 2) == strlen(name) && !memcmp(p + 46, name, strlen(name)))
            return content_of(f, p);
    fail_msg("no %s", name);
    return NULL;
}

static xmlDoc *parsed(const struct file *f, const char *name)
{
    char *text = part(f, name);
    xmlDoc *doc = xmlReadMemory(text, (int)strlen(text), name, NULL, XML_PARSE_NONET);
    assert_non_null(doc);
    test_free(text);
    return doc;
}

static xmlXPathObject *found(xmlDoc *doc, const char *path)
{
    xmlXPathContext *x = xmlXPathNewContext(doc);
    xmlXPathRegisterNs(x, (const xmlChar *)"w", (const xmlChar *)
                       "http://schemas.openxmlformats.org/wordprocessingml/2006/main");
    xmlXPathObject *o = xmlXPathEvalExpression((const xmlChar *)path, x);
    assert_non_null(o);
    xmlXPathFreeContext(x);
    return o;
}

static void says(xmlDoc *doc, const char *path, const char *words)
{
    char string[200];
    snprintf(string, sizeof string, "string(%s)", path);
    xmlXPathObject *o = found(doc, string);
    assert_string_equal((const char *)o->stringval, words);
    xmlXPathFreeObject(o);
}

static void counts(xmlDoc *doc, const char *path, int n)
{
    char string[200];
    snprintf(string, sizeof string, "count(%s)", path);
    xmlXPathObject *o = found(doc, string);
    assert_int_equal((int)o->floatval, n);
    xmlXPathFreeObject(o);
}

static struct file written(struct qf_docx *d)
{
    struct file f;
    assert_null(qf_docx_end(d, &f.bytes, &f.len));
    return f;
}

static struct qf_docx *sample(struct qf_arena *a)
{
    static const int shares[] = {2, 1, 1};
    struct qf_docx *d = qf_docx_new(a, &(struct qf_docx_info){
        .title = "工作总结 <1>", .author = "样例 & 机构", .made_at = 1790000000});
    qf_docx_title(d, "工作总结");
    qf_docx_heading(d, "一、\"基本\" <情况> & 'x'");
    qf_docx_text(d, "第一段\n第二段");
    qf_docx_row(d, shares, (const char *const[]){"领域", "活动数", "企业数"}, 3, true);
    qf_docx_row(d, shares, (const char *const[]){"政策\n服务", "3", NULL}, 3, false);
    qf_docx_row(d, shares, (const char *const[]){"]]>", "4", "5"}, 3, false);
    return d;
}

static void every_part_is_sound(void **state)
{
    (void)state;
    const char *p;
    struct file f = written(sample(arena));
    assert_int_equal(le(entry_at(&f, 0) + 28, 2), strlen("[Content_Types].xml"));
    for (unsigned i = 0; (p = entry_at(&f, i)); i++) {
        char *name = qf_dupn(arena, p + 46, le(p + 28, 2));
        xmlFreeDoc(parsed(&f, name));
    }
    /* Each part that is named is there. */
    xmlDoc *doc = parsed(&f, "[Content_Types].xml");
    counts(doc, "//*[local-name() = 'Override']", 4);
    xmlFreeDoc(doc);
}

static void it_says_what_it_was_told(void **state)
{
    (void)state;
    struct file f = written(sample(arena));
    xmlDoc *doc = parsed(&f, "word/document.xml");
    says(doc, "//w:p[1]", "工作总结");
    says(doc, "//w:p[2]", "一、\"基本\" <情况> & 'x'");
    says(doc, "//w:p[3]", "第一段");
    says(doc, "//w:p[4]", "第二段");
    counts(doc, "//w:tr", 3);
    counts(doc, "//w:tr[2]/w:tc[1]/w:p", 2);
    says(doc, "//w:tr[2]/w:tc[3]", "");
    says(doc, "//w:tr[3]/w:tc[1]", "]]>");
    counts(doc, "//w:tblHeader", 1);
    /* The styles that it uses are those that it brings. */
    xmlDoc *styles = parsed(&f, "word/styles.xml");
    counts(styles, "//w:style[@w:styleId = 'Title' or @w:styleId = 'Heading1' or @w:styleId ="
           " 'BodyText' or @w:styleId = 'Cell' or @w:styleId = 'CellHead']", 5);
    xmlFreeDoc(styles);
    xmlFreeDoc(doc);
}

static void words_cannot_break_it(void **state)
{
    (void)state;
    struct qf_docx *d = qf_docx_new(arena, &(struct qf_docx_info){.title = "a\x01z"});
    qf_docx_text(d, "\x01\x08\x1F\xEF\xBF\xBE</w:t></w:r></w:p><w:p>&amp;");
    struct file f = written(d);
    xmlDoc *doc = parsed(&f, "word/document.xml");
    counts(doc, "//w:p", 1);
    says(doc, "//w:p[1]", "\xEF\xBF\xBD\xEF\xBF\xBD\xEF\xBF\xBD\xEF\xBF\xBD"
         "</w:t></w:r></w:p><w:p>&amp;");
    xmlFreeDoc(doc);
    xmlFreeDoc(parsed(&f, "docProps/core.xml"));
}

static void the_widths_fill_the_page(void **state)
{
    (void)state;
    struct file f = written(sample(arena));
    xmlDoc *doc = parsed(&f, "word/document.xml");
    xmlXPathObject *sum = found(doc, "sum(//w:gridCol/@w:w)");
    assert_in_range((int)sum->floatval, 11906 - 2 * 1474 - 3, 11906 - 2 * 1474);
    xmlXPathFreeObject(sum);
    xmlFreeDoc(doc);
}

static void the_same_calls_give_the_same_bytes(void **state)
{
    (void)state;
    struct file a = written(sample(arena)), b = written(sample(arena));
    assert_int_equal(a.len, b.len);
    assert_memory_equal(a.bytes, b.bytes, a.len);
}

static void an_upload_takes_it_for_what_it_is(void **state)
{
    (void)state;
    struct file f = written(sample(arena));
    struct qf_upload *u = upload("doc", "工作总结.docx", (struct sample){f.bytes, f.len});
    if (u->refused) fail_msg("%s", u->refused);
    assert_string_equal(u->type, QF_DOCX_TYPE);
    assert_non_null(upload("doc", "工作总结.xlsx", (struct sample){f.bytes, f.len})->refused);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        WITH_REQUEST(every_part_is_sound), WITH_REQUEST(it_says_what_it_was_told),
        WITH_REQUEST(words_cannot_break_it), WITH_REQUEST(the_widths_fill_the_page),
        WITH_REQUEST(the_same_calls_give_the_same_bytes),
        WITH_REQUEST(an_upload_takes_it_for_what_it_is),
    };
    return store_group("docx", tests);
}
