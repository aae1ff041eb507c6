/* How complete an enterprise's profile is, what is missing, and what that keeps it from. Pure: the
 * caller reads the record. The share counts what is needed three times as much as what is only
 * useful. */
#ifndef MODEL_COMPLETENESS_H
#define MODEL_COMPLETENESS_H

#include "model/enterprise_own.h"

/* What stands beside the record itself. */
struct completeness_facts {
    bool licence;                       /* a picture or PDF of the 营业执照 is kept */
    bool scale;                         /* staff and revenue of one of the last two years */
    size_t interests;
};

/* One thing that is missing: the field of the form it is filled in at, its label. */
struct completeness_gap { const char *field, *label; };

enum { COMPLETENESS_GAPS = 32 };
struct completeness {
    int percent;
    bool complete;                      /* all that publishing products needs */
    bool certifiable;                   /* all that 企业认证 needs */
    bool sizeable;                      /* all that 规模类型 needs */
    size_t needed_count, useful_count;
    struct completeness_gap needed[COMPLETENESS_GAPS], useful[COMPLETENESS_GAPS];
};

struct completeness completeness_of(const struct enterprise_own *,
                                    const struct completeness_facts *);

#endif
