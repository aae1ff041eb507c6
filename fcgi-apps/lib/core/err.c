#include "lib/core/err.h"

#include <stdarg.h>

enum { POOL = 16 };

static qf_err pool[POOL];
static int used;

static void way_add(qf_err *e, const char *file, int line, const char *func)
{
    const int room = (int)(sizeof e->way / sizeof e->way[0]);
    if (e->steps >= room) return;
    e->way[e->steps].file = file;
    e->way[e->steps].line = line;
    e->way[e->steps].func = func;
    e->steps++;
}

qf_err *qf_err_raise_(enum qf_err_class class, int status, const char *field,
                      const char *file, int line, const char *func, const char *format,
                      ...)
{
    /* More errors than the pool holds without a forget: the last one is used again, so
     * that the first, which is the cause, stays. */
    qf_err *e = &pool[used < POOL ? used++ : POOL - 1];
    memset(e, 0, sizeof *e);
    e->class = class;
    e->status = status;
    va_list args;
    va_start(args, format);
    vsnprintf(e->words, sizeof e->words, format, args);
    va_end(args);
    if (field) snprintf(e->field, sizeof e->field, "%s", field);
    way_add(e, file, line, func);
    return e;
}

qf_err *qf_err_pass(qf_err *e, const char *file, int line, const char *func)
{
    way_add(e, file, line, func);
    return e;
}

bool qf_err_is(const qf_err *e, enum qf_err_class class)
{
    return e && e->class == class;
}

bool qf_err_is_status(const qf_err *e, int status)
{
    return e && e->status == status;
}

/* Files are named from their folder in the tree, wherever it was built. */
static const char *file_in_tree(const char *file)
{
    const char *at = strstr(file, "fcgi-apps/");
    return at ? at + strlen("fcgi-apps/") : file;
}

const char *qf_err_way(const qf_err *e)
{
    static char text[2048];
    char step[256];
    size_t len = 0;
    for (int i = e->steps - 1; i >= 0; i--) {
        snprintf(step, sizeof step, "%.100s (%.100s:%d)%s", e->way[i].func,
                 file_in_tree(e->way[i].file), e->way[i].line, i ? " < " : "");
        size_t n = strlen(step);
        if (len + n >= sizeof text) break;
        memcpy(text + len, step, n);
        len += n;
    }
    text[len] = '\0';
    return text;
}

void qf_err_forget(void)
{
    used = 0;
}
