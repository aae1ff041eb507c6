/* Makes one mistake on purpose, so that those who look for mistakes can be seen to find one
 * (scripts/check --sanitizers): planted overflow | leak | shift. Without sanitizers it does nothing
 * that anybody could see. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/* The compiler must not see how much too far it is. */
static volatile int too_far = 32;

static int overflow(void)
{
    char *room = malloc((size_t)too_far);
    if (!room) return 1;
    memset(room, 'x', (size_t)too_far);
    int last = room[too_far];
    free(room);
    return last;
}

static int leak(void)
{
    char *volatile room = malloc((size_t)too_far);
    if (!room) return 1;
    room = NULL;
    return room != NULL;
}

static int shift(void)
{
    return 1 << too_far;
}

int main(int argc, char **argv)
{
    static const struct { const char *name; int (*make)(void); } mistakes[] = {
        {"overflow", overflow}, {"leak", leak}, {"shift", shift}};
    for (size_t i = 0; argc == 2 && i < sizeof mistakes / sizeof *mistakes; i++)
        if (strcmp(argv[1], mistakes[i].name) == 0) return mistakes[i].make() == 77;
    fprintf(stderr, "planted overflow | leak | shift\n");
    return 2;
}
