/* Search words: turns what was typed into the boolean query of the search index (Mroonga,
 * bigrams) so that operators typed by people are plain text. */
#ifndef QF_TEXT_WORDS_H
#define QF_TEXT_WORDS_H

#include "lib/core/arena.h"

/* At most 8 words of at most 40 characters, each quoted as a phrase and required; "" when there
 * is nothing to search for. */
char *qf_search_query(struct qf_arena *, const char *typed);

#endif
