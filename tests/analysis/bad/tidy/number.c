/* A number is read and nobody asks whether it was one. */
#include <stdio.h>

int number(const char *text);
int number(const char *text)
{
    int n = 0;
    sscanf(text, "%d", &n);
    return n;
}
