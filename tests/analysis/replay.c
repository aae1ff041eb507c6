/* The committed inputs of a fuzz target, given to it one by one without libFuzzer: main of the programs
 * that scripts/check --coverage builds of tests/fuzz. usage: TARGET FILE... */
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

enum { MOST = 4 * 1024 * 1024 };

static int give(const char *path)
{
    /* A room of its own for each, so that reading behind the end is seen by who looks. */
    uint8_t *all = malloc(MOST), *data = NULL;
    FILE *f = fopen(path, "rb");
    size_t len = all && f ? fread(all, 1, MOST, f) : 0;
    if (f) fclose(f);
    if (all) data = realloc(all, len > 0 ? len : 1);
    if (!f || !data) return 1;
    LLVMFuzzerTestOneInput(data, len);
    free(data);
    return 0;
}

int main(int argc, char **argv)
{
    int bad = argc < 2;
    for (int i = 1; i < argc; i++) bad += give(argv[i]);
    return bad > 0;
}
