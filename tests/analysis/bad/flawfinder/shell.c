/* A shell is asked, with what came from outside. */
#include <stdlib.h>

int shell(const char *words);
int shell(const char *words)
{
    return system(words);
}
