/* Freed twice on one of the ways through. */
#include <stdlib.h>

int twice(int error);
int twice(int error)
{
    char *room = malloc(8);
    if (!room) return 1;
    if (error) free(room);
    free(room);
    return 0;
}
