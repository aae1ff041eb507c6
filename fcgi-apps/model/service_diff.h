/* What a change changes: two texts of a service field by field, codes in words, stages side by side. For
 * the window that decides and the provider that asked. Reads nothing but the codes that are kept. */
#ifndef MODEL_SERVICE_DIFF_H
#define MODEL_SERVICE_DIFF_H

#include "model/service_text.h"

enum { SERVICE_FIELDS = 13 };

struct service_difference {
    const char *label;                  /* as on the form */
    const char *before, *after;         /* words; sanitized HTML where rich */
    bool rich, changed;
};

struct service_diff {
    struct service_difference fields[SERVICE_FIELDS];
    /* "现场诊断 · 诊断报告 · 5 个工作日 · 30%"; "" where a side has no such stage. */
    struct service_difference stages[SERVICE_STAGES];
    int stage_count;
    const char *picture_before, *picture_after; /* names below /files/, where they differ */
    bool changed;
    const char *labels;                 /* "收费模式、阶段" of all that changed */
};

void service_diff(struct qf_arena *, const struct service_text *before,
                  const struct service_text *after, struct service_diff *);

/* "柜台、电话" of the set bits 1..count. */
const char *service_bits_words(struct qf_arena *, int bits, int count, const char *(*word)(int));
const char *service_invoice_word(int invoice);

#endif
