#include "lib/web/view_check.h"

#include "lib/web/inside.h"

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
    HDF *h = NULL;
    CSPARSE *cs = NULL;
    NEOERR *e = hdf_init(&h);
    if (e == STATUS_OK) e = hdf_set_value(h, "Config.VarEscapeMode", "html");
    if (e == STATUS_OK) e = hdf_set_value(h, "hdf.loadpaths.0", folder);
    if (e == STATUS_OK) e = hdf_set_value(h, "Page.body", view);
    if (e == STATUS_OK) e = cs_init(&cs, h);
    if (e == STATUS_OK) e = cs_parse_file(cs, layout);
    if (cs) cs_destroy(&cs);
    if (h) hdf_destroy(&h);
    return e == STATUS_OK ? NULL : words_of(e, view);
}
