/* Search words: turns what was typed into the boolean query of the search index (Mroonga,
 * bigrams) so that operators typed by people are plain text.
 *
 * Found out on Mroonga of MariaDB 10.11: `*D+ "word" "word"` requires every phrase.
 * Unquoted, ( ) and an empty "*D+" are syntax errors (1064) and > < OR : change the
 * meaning. Inside a phrase only " and \ act; every other sign is plain text, so "C++" and
 * "97.5%" find themselves. One Chinese character works, letters find words by their
 * beginning, width and case fold in the index. 3,000 random texts of operators, quotes
 * and words raised no error. */
#ifndef QF_TEXT_WORDS_H
#define QF_TEXT_WORDS_H

#include "lib/core/arena.h"

/* At most 8 words of at most 40 characters, each quoted as a phrase and required; "" when
 * there is nothing to search for: do not ask the index then. Blanks, brackets, quotes,
 * marks of sentences and operators part words; + - . # % stay inside them. */
char *qf_search_query(struct qf_arena *, const char *typed);

#endif
