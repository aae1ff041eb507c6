#include "lib/web/template.h"

#include <ctype.h>
#include <limits.h>
#include <stdbool.h>
#include <string.h>

#include "lib/core/banned.h"

static bool is_blank(char c) { return c == ' ' || c == '\t' || c == '\n' || c == '\r'; }

/* The first sign after the blanks at p; *broken: there was a line break among them. */
static const char *after_blanks(const char *p, bool *broken)
{
    for (*broken = false; is_blank(*p); p++) *broken = *broken || *p == '\n';
    return p;
}

static const char *command_end(const char *p)
{
    const char *end = strstr(p, "?>");
    return end ? end + 2 : p + strlen(p);
}

static bool opens_tag(const char *p)
{
    return *p == '<' && (isalpha((unsigned char)p[1]) || p[1] == '/' || p[1] == '!');
}

void qf_template_join(char *text)
{
    const char *p = text, *end;
    char *out = text;
    bool in_tag = false, broken;
    while (*p) {
        if (strncmp(p, "<?cs", 4) == 0) {
            end = command_end(p);
        } else if (is_blank(*p)) {
            end = after_blanks(p, &broken);
            if (broken) {
                if (in_tag) *out++ = ' ';
                p = end;
                continue;
            }
        } else {
            if (opens_tag(p)) in_tag = true;
            if (*p == '>') in_tag = false;
            end = p + 1;
        }
        memmove(out, p, (size_t)(end - p));
        out += end - p;
        p = end;
    }
    *out = '\0';
}

static NEOERR *load(void *unused, HDF *hdf, const char *name, char **text)
{
    char path[PATH_MAX];
    (void)unused;
    NEOERR *e = hdf_search_path(hdf, name, path);
    if (e == STATUS_OK) e = ne_load_file(path, text);
    if (e != STATUS_OK) return nerr_pass(e);
    qf_template_join(*text);
    return STATUS_OK;
}

void qf_template_use(CSPARSE *cs) { cs_register_fileload(cs, NULL, load); }

/* Escaping is set in the data before anything is parsed: ClearSilver looks only once. */
static NEOERR *prepare(const char *folder, const char *body, HDF *h, CSPARSE **cs)
{
    NEOERR *e = hdf_set_value(h, "Config.VarEscapeMode", "html");
    if (e == STATUS_OK) e = hdf_set_value(h, "hdf.loadpaths.0", folder);
    if (e == STATUS_OK) e = hdf_set_value(h, "Page.body", body);
    if (e == STATUS_OK) e = cs_init(cs, h);
    return nerr_pass(e);
}

static NEOERR *parse(const char *folder, const char *layout, const char *body, bool join,
                     CSPARSE **cs)
{
    HDF *h = NULL;
    *cs = NULL;
    NEOERR *e = hdf_init(&h);
    if (e == STATUS_OK) e = prepare(folder, body, h, cs);
    if (e == STATUS_OK && join) qf_template_use(*cs);
    if (e == STATUS_OK) e = cs_parse_file(*cs, layout);
    if (e == STATUS_OK) return STATUS_OK;
    if (*cs) cs_destroy(cs);
    if (h) hdf_destroy(&h);
    *cs = NULL;
    return nerr_pass(e);
}

/* Only ClearSilver's own reading knows lines: what cannot be parsed is read again for its words. */
NEOERR *qf_template_parse(const char *folder, const char *layout, const char *body, CSPARSE **cs)
{
    NEOERR *e = parse(folder, layout, body, true, cs);
    if (e == STATUS_OK) return STATUS_OK;
    nerr_ignore(&e);
    return nerr_pass(parse(folder, layout, body, false, cs));
}

void qf_template_free(CSPARSE **cs)
{
    HDF *h = (*cs)->hdf;
    cs_destroy(cs);
    hdf_destroy(&h);
}
