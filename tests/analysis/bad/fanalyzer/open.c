/* A file stays open when it is empty. */
#include <stdio.h>

int first(const char *path);
int first(const char *path)
{
    FILE *f = fopen(path, "r");
    if (!f) return -1;
    int c = fgetc(f);
    if (c == EOF) return -1;
    fclose(f);
    return c;
}
