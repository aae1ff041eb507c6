/* What every fuzz target needs. A target is one file here with one function: it feeds the
 * input to one reader and ends the process when something that must hold does not.
 *
 *     void fuzz(const char *text, size_t len) { ... HOLDS(...); }
 */
#ifndef QF_TESTS_FUZZ_H
#define QF_TESTS_FUZZ_H

#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "lib/core/arena.h"
#include "lib/core/err.h"
#include "lib/core/str.h"

/* Emptied after every input. */
static struct qf_arena *arena;

/* The input, with a NUL behind it. */
static void fuzz(const char *text, size_t len);

#define HOLDS(condition)                                                                 \
    do {                                                                                 \
        if (!(condition)) {                                                              \
            fprintf(stderr, "does not hold: %s (%s:%d)\n", #condition, __FILE__,         \
                    __LINE__);                                                           \
            abort();                                                                     \
        }                                                                                \
    } while (0)

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    if (!arena) arena = qf_arena_new();
    /* A block of its own, so that reading past its end is seen. */
    char *text = malloc(size + 1);
    if (!text) abort();
    if (size) memcpy(text, data, size);
    text[size] = '\0';
    fuzz(text, size);
    free(text);
    qf_arena_reset(arena);
    qf_err_forget();
    return 0;
}

#endif
