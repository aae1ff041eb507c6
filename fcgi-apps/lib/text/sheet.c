#include "lib/text/sheet.h"

#include <errno.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include <xlsxwriter.h>

#include "lib/core/str.h"
#include "lib/text/text.h"

enum { NAME_MAX_CHARS = 31, CELL_MAX = 32000, WIDTH = 14, BYTES_MAX = 64 << 20 };

struct qf_sheet {
    struct qf_arena *arena;
    enum qf_sheet_kind kind;
    struct qf_sb csv;
    const char *folder;
    char *path;                         /* of the .xlsx on its way */
    lxw_workbook *book;
    lxw_worksheet *sheet;
    lxw_format *bold, *decimals[5];
    lxw_row_t row;
    lxw_col_t column;
};

/* --- .xlsx --- */

/* Whatever happened to the request: neither the file nor the book stays. */
static void drop(void *arg)
{
    struct qf_sheet *s = arg;
    if (s->book) lxw_workbook_free(s->book);
    s->book = NULL;
    if (s->path) unlink(s->path);
}

static void open_file(struct qf_sheet *s)
{
    s->path = qf_fmt(s->arena, "%s/sheet-XXXXXX", s->folder);
    int fd = mkstemp(s->path);
    if (fd < 0) s->path = NULL;
    else close(fd);
}

static void open_book(struct qf_sheet *s, const char *name)
{
    static const char *const forms[] = {"#,##0", "#,##0.0", "#,##0.00", "#,##0.000",
                                        "#,##0.0000"};
    lxw_workbook_options options = {.constant_memory = LXW_TRUE};
    open_file(s);
    if (!s->path) return;
    options.tmpdir = qf_dup(s->arena, s->folder);
    s->book = workbook_new_opt(s->path, &options);
    if (!s->book) return;
    s->sheet = workbook_add_worksheet(s->book, name);
    s->bold = workbook_add_format(s->book);
    format_set_bold(s->bold);
    for (int i = 0; i < 5; i++) {
        s->decimals[i] = workbook_add_format(s->book);
        format_set_num_format(s->decimals[i], forms[i]);
    }
    worksheet_freeze_panes(s->sheet, 1, 0);
}

/* Does "_x0041_" stand here? The second _ may be the first sign of a character that is written so. */
static bool is_escape(const char *p)
{
    return p[0] == '_' && p[1] == 'x' && strspn(p + 2, "0123456789abcdefABCDEF") >= 4;
}

/* "_x0041_" is how .xlsx writes a character by its number; a text that only looks like it is marked.
 * The library does so for control characters, but not for this, nor for the two characters that XML
 * forbids besides: with one of them the whole file would not open. */
static const char *book_text(struct qf_arena *a, const char *text)
{
    if (!strstr(text, "_x") && !strstr(text, "\xEF\xBF")) return text;
    struct qf_sb b = qf_sb_in(a);
    for (const char *p = text; *p;) {
        if (is_escape(p)) qf_sb_add(&b, "_x005F");
        uint32_t c = qf_utf8_next(&p);
        qf_utf8_put(&b, c == 0xFFFE || c == 0xFFFF ? 0xFFFD : c);
    }
    return qf_sb_text(&b);
}

static qf_err *read_back(struct qf_sheet *s, const char **bytes, size_t *len)
{
    struct stat st;
    FILE *file = fopen(s->path, "rb");
    if (!file) return qf_system_error("%s: %s", s->path, strerror(errno));
    if (fstat(fileno(file), &st) != 0) st.st_size = 0;
    char *text = qf_alloc(s->arena, (size_t)st.st_size + 1);
    *len = fread(text, 1, (size_t)st.st_size, file);
    fclose(file);
    *bytes = text;
    return *len ? NULL : qf_system_error("%s is empty", s->path);
}

static qf_err *close_book(struct qf_sheet *s, const char **bytes, size_t *len)
{
    if (!s->book) return qf_system_error("no workbook in %s", s->folder);
    lxw_error e = workbook_close(s->book);
    s->book = NULL;                     /* closing frees it, whether it could write or not */
    if (e != LXW_NO_ERROR) return qf_system_error("workbook: %s", lxw_strerror(e));
    return read_back(s, bytes, len);
}

/* --- CSV --- */

static bool is_dangerous(const char *text)
{
    return *text && strchr("=+-@\t\r", *text);
}

/* Digits as a program reads them: what separates thousands for people would make a text of them. */
static const char *plain_number(struct qf_arena *a, int64_t value, int places)
{
    char *text = qf_show_decimal(a, value, places), *to = text;
    for (const char *p = text; *p; p++)
        if (*p != ',') *to++ = *p;
    *to = '\0';
    return text;
}

static void put_csv(struct qf_sheet *s, const char *text, bool guard)
{
    bool quote = text[strcspn(text, ",\"\r\n")] != '\0';
    if (s->column > 0) qf_sb_addc(&s->csv, ',');
    if (quote) qf_sb_addc(&s->csv, '"');
    if (guard && is_dangerous(text)) qf_sb_addc(&s->csv, '\'');
    for (; *text; text++) {
        if (*text == '"') qf_sb_addc(&s->csv, '"');
        qf_sb_addc(&s->csv, *text);
    }
    if (quote) qf_sb_addc(&s->csv, '"');
}

/* --- both --- */

struct qf_sheet *qf_sheet_new(struct qf_arena *arena, enum qf_sheet_kind kind,
                              const char *name, const char *folder)
{
    struct qf_sheet *s = qf_alloc(arena, sizeof *s);
    s->arena = arena;
    s->kind = kind;
    s->folder = folder;
    s->csv = qf_sb_in(arena);
    s->csv.limit = BYTES_MAX;
    qf_arena_defer(arena, drop, s);
    if (kind == QF_SHEET_XLSX) open_book(s, qf_shorten(arena, name, NAME_MAX_CHARS));
    else qf_sb_add(&s->csv, "\xEF\xBB\xBF");
    return s;
}

static void put_text(struct qf_sheet *s, const char *text, lxw_format *format)
{
    const char *cell = text ? text : "";
    if (strlen(cell) > CELL_MAX) cell = qf_shorten(s->arena, cell, CELL_MAX);
    if (s->kind == QF_SHEET_CSV) put_csv(s, cell, true);
    else if (s->book && *cell)
        worksheet_write_string(s->sheet, s->row, s->column, book_text(s->arena, cell), format);
    s->column++;
}

void qf_sheet_head(struct qf_sheet *s, const char *title, int width)
{
    if (s->book)
        worksheet_set_column(s->sheet, s->column, s->column, width ? width : WIDTH, NULL);
    put_text(s, title, s->bold);
}

void qf_sheet_text(struct qf_sheet *s, const char *text)
{
    put_text(s, text, NULL);
}

void qf_sheet_number(struct qf_sheet *s, int64_t value, int places)
{
    double scale = 1;
    for (int i = 0; i < places; i++) scale *= 10;
    if (s->kind == QF_SHEET_CSV) put_csv(s, plain_number(s->arena, value, places), false);
    else if (s->book)
        worksheet_write_number(s->sheet, s->row, s->column, (double)value / scale,
                               s->decimals[places]);
    s->column++;
}

void qf_sheet_row_end(struct qf_sheet *s)
{
    if (s->kind == QF_SHEET_CSV) qf_sb_add(&s->csv, "\r\n");
    s->column = 0;
    s->row++;
}

qf_err *qf_sheet_end(struct qf_sheet *s, const char **bytes, size_t *len)
{
    if (s->kind == QF_SHEET_XLSX) return close_book(s, bytes, len);
    if (s->csv.failed) return qf_system_error("CSV of more than %d bytes", BYTES_MAX);
    *bytes = qf_sb_text(&s->csv);
    *len = s->csv.len;
    return NULL;
}
