#include "tests/http/workers.h"
#include "tests/http/person.h"

static char *file_words(const char *format, ...)
{
    char path[400], words[2000] = "";
    va_list args;
    va_start(args, format);
    vsnprintf(path, sizeof path, format, args);
    va_end(args);
    FILE *file = fopen(path, "r");
    if (!file) return NULL;
    if (!fgets(words, sizeof words, file)) words[0] = 0;
    fclose(file);
    return strdup(words);
}

char *workers_alive(const char *app)
{
    char *all, *pid;
    size_t len;
    FILE *out = open_memstream(&all, &len);
    for (int n = 1; (pid = file_words("%s/run/%s.%d.pid", getenv("QIFU_STATE"), app, n));
         n++) {
        long parent = strtol(pid, NULL, 10);
        char *children = file_words("/proc/%ld/task/%ld/children", parent, parent);
        if (!children || !*children) fail_msg("%s.%d has no worker", app, n);
        fputs(children, out);
        free(children);
        free(pid);
    }
    fclose(out);
    if (!*all) fail_msg("no process of %s in %s/run", app, getenv("QIFU_STATE"));
    return all;
}

char *workers_socket(const char *app)
{
    char *path = NULL;
    if (asprintf(&path, "%s/run/app/%s.1.sock", getenv("QIFU_STATE"), app) < 0) abort();
    return path;
}
