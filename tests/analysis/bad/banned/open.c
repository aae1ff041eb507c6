/* Knows nothing of the list. */
#include <stdlib.h>

int number(const char *text);
int number(const char *text)
{
    return atoi(text);
}
