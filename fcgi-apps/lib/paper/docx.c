#include "lib/paper/docx.h"

#include "lib/paper/zip.h"
#include "lib/text/xml.h"

/* Twentieths of a point: A4, margins of 2.6 cm. */
enum { PAGE_WIDTH = 11906, PAGE_HEIGHT = 16838, MARGIN = 1474,
       TEXT_WIDTH = PAGE_WIDTH - 2 * MARGIN };

struct qf_docx {
    struct qf_arena *arena;
    struct qf_docx_info info;
    struct qf_sb body;
    bool in_table;
};

#define XML "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n"
#define W "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\""
#define R "xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\""
#define OFFICE "http://schemas.openxmlformats.org/officeDocument/2006/relationships/"
#define PACKAGE "http://schemas.openxmlformats.org/package/2006/"

/* --- text --- */

struct qf_docx *qf_docx_new(struct qf_arena *a, const struct qf_docx_info *info)
{
    struct qf_docx *d = qf_alloc(a, sizeof *d);
    *d = (struct qf_docx){.arena = a, .info = *info, .body = qf_sb_in(a)};
    return d;
}

/* A table must not stand against the next one, nor end the document. */
static void end_table(struct qf_docx *d)
{
    if (!d->in_table) return;
    qf_sb_add(&d->body, "</w:tbl><w:p/>");
    d->in_table = false;
}

static void run(struct qf_docx *d, const char *text, size_t len)
{
    qf_sb_add(&d->body, "<w:r><w:t xml:space=\"preserve\">");
    qf_xml_text(&d->body, qf_dupn(d->arena, text, len));
    qf_sb_add(&d->body, "</w:t></w:r>");
}

static void paragraph(struct qf_docx *d, const char *style, const char *text, size_t len)
{
    qf_sb_addf(&d->body, "<w:p><w:pPr><w:pStyle w:val=\"%s\"/></w:pPr>", style);
    if (len) run(d, text, len);
    qf_sb_add(&d->body, "</w:p>");
}

/* A paragraph a line. */
static void lines(struct qf_docx *d, const char *style, const char *text)
{
    for (const char *p = text ? text : "";; p++) {
        size_t len = strcspn(p, "\n");
        paragraph(d, style, p, len);
        p += len;
        if (!*p) break;
    }
}

static void block(struct qf_docx *d, const char *style, const char *text)
{
    end_table(d);
    lines(d, style, text);
}

void qf_docx_title(struct qf_docx *d, const char *text) { block(d, "Title", text); }
void qf_docx_heading(struct qf_docx *d, const char *text) { block(d, "Heading1", text); }
void qf_docx_subheading(struct qf_docx *d, const char *text) { block(d, "Heading2", text); }
void qf_docx_text(struct qf_docx *d, const char *text) { block(d, "BodyText", text); }
void qf_docx_hint(struct qf_docx *d, const char *text) { block(d, "Hint", text); }
void qf_docx_right(struct qf_docx *d, const char *text) { block(d, "Right", text); }

void qf_docx_blank(struct qf_docx *d, int count)
{
    end_table(d);
    for (int i = 0; i < count; i++) paragraph(d, "BodyText", "", 0);
}

void qf_docx_page(struct qf_docx *d)
{
    end_table(d);
    qf_sb_add(&d->body, "<w:p><w:r><w:br w:type=\"page\"/></w:r></w:p>");
}

/* --- tables --- */

static int width_of(const int *shares, int count, int i)
{
    int sum = 0;
    for (int n = 0; n < count; n++) sum += shares[n];
    return sum > 0 ? TEXT_WIDTH * shares[i] / sum : TEXT_WIDTH / count;
}

static void begin_table(struct qf_docx *d, const int *shares, int count)
{
    static const char *const edges[] = {"top", "left", "bottom", "right", "insideH", "insideV"};
    end_table(d);
    qf_sb_addf(&d->body, "<w:tbl><w:tblPr><w:tblW w:w=\"%d\" w:type=\"dxa\"/><w:tblBorders>",
               TEXT_WIDTH);
    for (int i = 0; i < 6; i++)
        qf_sb_addf(&d->body, "<w:%s w:val=\"single\" w:sz=\"4\" w:space=\"0\" w:color=\"auto\"/>",
                   edges[i]);
    qf_sb_add(&d->body, "</w:tblBorders><w:tblLayout w:type=\"fixed\"/></w:tblPr><w:tblGrid>");
    for (int i = 0; i < count; i++)
        qf_sb_addf(&d->body, "<w:gridCol w:w=\"%d\"/>", width_of(shares, count, i));
    qf_sb_add(&d->body, "</w:tblGrid>");
    d->in_table = true;
}

void qf_docx_row(struct qf_docx *d, const int *shares, const char *const *cells, int count,
                 bool head)
{
    if (count < 1 || count > QF_DOCX_COLUMNS) abort();      /* the caller's mistake */
    if (head || !d->in_table) begin_table(d, shares, count);
    qf_sb_addf(&d->body, "<w:tr><w:trPr><w:cantSplit/>%s</w:trPr>",
               head ? "<w:tblHeader/>" : "");
    for (int i = 0; i < count; i++) {
        qf_sb_addf(&d->body, "<w:tc><w:tcPr><w:tcW w:w=\"%d\" w:type=\"dxa\"/></w:tcPr>",
                   width_of(shares, count, i));
        lines(d, head ? "CellHead" : "Cell", cells[i]);
        qf_sb_add(&d->body, "</w:tc>");
    }
    qf_sb_add(&d->body, "</w:tr>");
}

/* --- the parts that are the same in every document --- */

static const char types[] = XML
    "<Types xmlns=\"" PACKAGE "content-types\">"
    "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package."
    "relationships+xml\"/><Default Extension=\"xml\" ContentType=\"application/xml\"/>"
    "<Override PartName=\"/word/document.xml\" ContentType=\"" QF_DOCX_TYPE ".main+xml\"/>"
    "<Override PartName=\"/word/styles.xml\" ContentType=\"application/vnd.openxmlformats-"
    "officedocument.wordprocessingml.styles+xml\"/>"
    "<Override PartName=\"/word/footer1.xml\" ContentType=\"application/vnd.openxmlformats-"
    "officedocument.wordprocessingml.footer+xml\"/>"
    "<Override PartName=\"/docProps/core.xml\" ContentType=\"application/vnd.openxmlformats-"
    "package.core-properties+xml\"/></Types>";

static const char relations[] = XML
    "<Relationships xmlns=\"" PACKAGE "relationships\">"
    "<Relationship Id=\"rId1\" Type=\"" OFFICE "officeDocument\" Target=\"word/document.xml\"/>"
    "<Relationship Id=\"rId2\" Type=\"" PACKAGE "relationships/metadata/core-properties\""
    " Target=\"docProps/core.xml\"/></Relationships>";

static const char word_relations[] = XML
    "<Relationships xmlns=\"" PACKAGE "relationships\">"
    "<Relationship Id=\"rId1\" Type=\"" OFFICE "styles\" Target=\"styles.xml\"/>"
    "<Relationship Id=\"rId2\" Type=\"" OFFICE "footer\" Target=\"footer1.xml\"/>"
    "</Relationships>";

#define FONT(latin, han)                                                                 \
    "<w:rFonts w:ascii=\"" latin "\" w:hAnsi=\"" latin "\" w:eastAsia=\"" han "\"/>"
#define STYLE(id, name, paragraph, run)                                                  \
    "<w:style w:type=\"paragraph\" w:styleId=\"" id "\"><w:name w:val=\"" name \
    "\"/><w:basedOn w:val=\"Normal\"/><w:pPr>" paragraph "</w:pPr><w:rPr>" run "</w:rPr></w:style>"
#define SIZE(halves) "<w:sz w:val=\"" halves "\"/><w:szCs w:val=\"" halves "\"/>"

static const char styles[] = XML
    "<w:styles " W "><w:docDefaults><w:rPrDefault><w:rPr>" FONT("Times New Roman", "SimSun")
    SIZE("24") "<w:lang w:val=\"en-US\" w:eastAsia=\"zh-CN\"/></w:rPr></w:rPrDefault>"
    "</w:docDefaults>"
    "<w:style w:type=\"paragraph\" w:default=\"1\" w:styleId=\"Normal\"><w:name w:val=\"Normal\"/>"
    "</w:style>"
    STYLE("Title", "Title",
          "<w:spacing w:before=\"240\" w:after=\"360\"/><w:jc w:val=\"center\"/>",
          FONT("Times New Roman", "SimHei") "<w:b/>" SIZE("36"))
    STYLE("Heading1", "heading 1",
          "<w:keepNext/><w:spacing w:before=\"300\" w:after=\"120\"/><w:outlineLvl w:val=\"0\"/>",
          FONT("Times New Roman", "SimHei") "<w:b/>" SIZE("30"))
    STYLE("Heading2", "heading 2",
          "<w:keepNext/><w:spacing w:before=\"200\" w:after=\"100\"/><w:outlineLvl w:val=\"1\"/>",
          FONT("Times New Roman", "SimHei") "<w:b/>" SIZE("26"))
    STYLE("BodyText", "Body Text",
          "<w:spacing w:line=\"400\" w:lineRule=\"auto\"/>"
          "<w:ind w:firstLineChars=\"200\" w:firstLine=\"480\"/>", "")
    STYLE("Hint", "Hint", "<w:spacing w:after=\"100\"/>",
          "<w:color w:val=\"666666\"/>" SIZE("20"))
    STYLE("Right", "Right", "<w:spacing w:before=\"120\"/><w:jc w:val=\"right\"/>", "")
    STYLE("Cell", "Cell", "<w:spacing w:before=\"40\" w:after=\"40\"/>", SIZE("21"))
    STYLE("CellHead", "Cell Head",
          "<w:spacing w:before=\"40\" w:after=\"40\"/><w:jc w:val=\"center\"/>",
          "<w:b/>" SIZE("21"))
    "</w:styles>";

static const char footer[] = XML
    "<w:ftr " W "><w:p><w:pPr><w:jc w:val=\"center\"/></w:pPr>"
    "<w:r><w:t xml:space=\"preserve\">第 </w:t></w:r>"
    "<w:fldSimple w:instr=\"PAGE\"><w:r><w:t>1</w:t></w:r></w:fldSimple>"
    "<w:r><w:t xml:space=\"preserve\"> 页</w:t></w:r></w:p></w:ftr>";

/* --- the file --- */

static void add_element(struct qf_sb *b, const char *open, const char *text, const char *close)
{
    qf_sb_add(b, open);
    qf_xml_text(b, text);
    qf_sb_add(b, close);
}

static struct qf_sb properties(struct qf_docx *d)
{
    struct qf_sb b = qf_sb_in(d->arena);
    const char *at = qf_time_iso(d->arena, d->info.made_at);
    qf_sb_add(&b, XML "<cp:coreProperties xmlns:cp=\"" PACKAGE "metadata/core-properties\""
              " xmlns:dc=\"http://purl.org/dc/elements/1.1/\""
              " xmlns:dcterms=\"http://purl.org/dc/terms/\""
              " xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\">");
    add_element(&b, "<dc:title>", d->info.title, "</dc:title>");
    add_element(&b, "<dc:creator>", d->info.author, "</dc:creator>");
    add_element(&b, "<dcterms:created xsi:type=\"dcterms:W3CDTF\">", at, "</dcterms:created>");
    qf_sb_add(&b, "</cp:coreProperties>");
    return b;
}

static struct qf_sb document(struct qf_docx *d)
{
    struct qf_sb b = qf_sb_in(d->arena);
    end_table(d);
    qf_sb_add(&b, XML "<w:document " W " " R "><w:body>");
    qf_sb_addn(&b, qf_sb_text(&d->body), d->body.len);
    qf_sb_addf(&b, "<w:sectPr><w:footerReference w:type=\"default\" r:id=\"rId2\"/>"
               "<w:pgSz w:w=\"%d\" w:h=\"%d\"/><w:pgMar w:top=\"%d\" w:right=\"%d\""
               " w:bottom=\"%d\" w:left=\"%d\" w:header=\"850\" w:footer=\"850\""
               " w:gutter=\"0\"/></w:sectPr></w:body></w:document>",
               PAGE_WIDTH, PAGE_HEIGHT, MARGIN, MARGIN, MARGIN, MARGIN);
    b.failed = b.failed || d->body.failed;
    return b;
}

qf_err *qf_docx_end(struct qf_docx *d, const char **bytes, size_t *len)
{
    struct qf_zip z = qf_zip_in(d->arena, d->info.made_at);
    struct qf_sb text = document(d), core = properties(d);
    if (text.failed) return qf_system_error("a document of more than 64 MB");
    QF_TRY(qf_zip_add(&z, "[Content_Types].xml", types, sizeof types - 1));
    QF_TRY(qf_zip_add(&z, "_rels/.rels", relations, sizeof relations - 1));
    QF_TRY(qf_zip_add(&z, "word/document.xml", text.text, text.len));
    QF_TRY(qf_zip_add(&z, "word/_rels/document.xml.rels", word_relations,
                      sizeof word_relations - 1));
    QF_TRY(qf_zip_add(&z, "word/styles.xml", styles, sizeof styles - 1));
    QF_TRY(qf_zip_add(&z, "word/footer1.xml", footer, sizeof footer - 1));
    QF_TRY(qf_zip_add(&z, "docProps/core.xml", core.text, core.len));
    QF_TRY(qf_zip_end(&z));
    *bytes = z.out.text;
    *len = z.out.len;
    return NULL;
}
