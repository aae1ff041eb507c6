#include "lib/web/view_check.h"

#include "lib/web/template.h"

static qf_err *words_of(NEOERR *e, const char *view)
{
    STRING text;
    string_init(&text);
    nerr_error_string(e, &text);
    nerr_ignore(&e);
    qf_err *err = qf_system_error("%s: %s", view, text.buf ? text.buf : "?");
    string_clear(&text);
    return err;
}

qf_err *qf_view_check(const char *folder, const char *layout, const char *view)
{
    CSPARSE *cs;
    NEOERR *e = qf_template_parse(folder, layout, view, &cs);
    if (e != STATUS_OK) return words_of(e, view);
    qf_template_free(&cs);
    return NULL;
}
