/* Reads a file as the body of a form with the boundary B, as a worker would, and leaves: 0 when it was
 * one, 3 when it was refused. For zzuf, which turns bits in the file. */
#include <stdio.h>

#include "lib/text/html.h"
#include "lib/web/filename.h"
#include "lib/web/multipart.h"

static qf_err *on_begin(void *arg, const char *field, const char *name, const char *type)
{
    (void)field, (void)type;
    qf_filename_tidy(arg, name);
    return NULL;
}

static qf_err *on_data(void *arg, const char *bytes, size_t len)
{
    (void)arg, (void)bytes, (void)len;
    return NULL;
}

static qf_err *on_end(void *arg)
{
    (void)arg;
    return NULL;
}

static qf_err *read_body(struct qf_arena *a, FILE *file, struct qf_fields *fields)
{
    struct qf_sink sink = {on_begin, on_data, on_end, a};
    struct qf_multipart *m = qf_multipart_new(a, "B", &sink, fields);
    char piece[97];
    for (size_t n; (n = fread(piece, 1, sizeof piece, file)) > 0;)
        QF_TRY(qf_multipart_feed(m, piece, n));
    return qf_multipart_end(m);
}

int main(int argc, char **argv)
{
    struct qf_arena *a = qf_arena_new();
    struct qf_fields fields = {0};
    FILE *file = argc == 2 ? fopen(argv[1], "rb") : NULL;
    if (!file) return 2;
    qf_err *e = read_body(a, file, &fields);
    fclose(file);
    for (size_t i = 0; i < fields.count; i++) {
        char *clean;
        if (qf_html_clean(a, fields.pairs[i].value, &clean)) e = qf_refuse(400, "html");
    }
    qf_arena_free(a);
    return e ? 3 : 0;
}
