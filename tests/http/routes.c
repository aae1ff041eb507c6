#include "tests/http/routes.h"
#include "tests/http/person.h"

#include <spawn.h>
#include <sys/wait.h>

extern char **environ;

static const char *const apps[] = {"portal", "enterprise", "sp",
                                   "window", "dispatch",   "complaints"};
enum { APPS = sizeof apps / sizeof *apps, ROUTES_MAX = 1000, COLUMNS = 9 };
enum { METHOD, PATH, MAY, FORM, LOAD, VIEW, TITLE, WHY, CACHED };

static struct route all[ROUTES_MAX];
static size_t count;

/* $QIFU_BIN is a PATH. */
static char *program_of(const char *app)
{
    char *path = strdup(getenv("QIFU_BIN")), *rest = path, *found = NULL;
    for (char *folder; !found && (folder = strsep(&rest, ":"));) {
        char *file = NULL;
        if (asprintf(&file, "%s/%s", folder, app) < 0) abort();
        if (access(file, X_OK) == 0)
            found = file;
        else
            free(file);
    }
    free(path);
    return found;
}

static void take_row(const char *app, char *line)
{
    char *column[COLUMNS] = {0};
    int n = 0;
    line[strcspn(line, "\n")] = 0;
    for (char *rest = line; rest && n < COLUMNS;)
        column[n++] = strsep(&rest, "\t");
    if (n != COLUMNS || count == ROUTES_MAX) fail_msg("%s --routes: %s", app, line);
    if (strcmp(column[METHOD], "method") == 0) return;
    struct route *r = &all[count++];
    *r = (struct route){.app = strdup(app),
                        .method = strdup(column[METHOD]),
                        .path = strdup(column[PATH]),
                        .may = strdup(column[MAY]),
                        .form = strdup(column[FORM]),
                        .record = strcmp(column[LOAD], "-") != 0,
                        .cached = strcmp(column[CACHED], "1") == 0};
    if (asprintf(&r->name, "%s %s", r->method, r->path) < 0) abort();
}

static void read_app(const char *app, char *program)
{
    int ends[2], status;
    pid_t pid;
    char *line = NULL, *argv[] = {program, (char[]){"--routes"}, NULL};
    size_t room = 0;
    posix_spawn_file_actions_t actions;
    if (pipe(ends)) fail_msg("pipe");
    posix_spawn_file_actions_init(&actions);
    posix_spawn_file_actions_adddup2(&actions, ends[1], 1);
    posix_spawn_file_actions_addclose(&actions, ends[0]);
    if (posix_spawn(&pid, program, &actions, NULL, argv, environ))
        fail_msg("%s", program);
    posix_spawn_file_actions_destroy(&actions);
    close(ends[1]);
    FILE *rows = fdopen(ends[0], "r");
    while (getline(&line, &room, rows) > 0)
        take_row(app, line);
    free(line);
    fclose(rows);
    if (waitpid(pid, &status, 0) != pid || status) fail_msg("%s --routes failed", app);
}

struct route *routes_all(size_t *number)
{
    for (int i = 0; i < APPS && (count == 0 || i > 0); i++) {
        char *program = program_of(apps[i]);
        if (program) read_app(apps[i], program);
        free(program);
    }
    if (count == 0) fail_msg("no app in %s has a route", getenv("QIFU_BIN"));
    *number = count;
    return all;
}

bool route_is(const struct route *r, const char *method)
{
    return strcmp(r->method, method) == 0;
}

bool route_has_part(const struct route *r)
{
    return strchr(r->path, '{') != NULL;
}

char *route_with(const struct route *r, const char *value)
{
    char *path = NULL;
    const char *from = strchr(r->path, '{'), *to = from ? strchr(from, '}') : NULL;
    if (!to) return strdup(r->path);
    if (asprintf(&path, "%.*s%s%s", (int)(from - r->path), r->path, value, to + 1) < 0)
        abort();
    return path;
}
