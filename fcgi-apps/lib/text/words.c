#include "lib/text/words.h"

#include "lib/core/str.h"
#include "lib/text/chars.h"

#include "lib/core/banned.h"

enum { MAX_WORDS = 8, MAX_CHARS = 40 };

/* Blanks, brackets, quotes, the marks of sentences and the operators of the index part
 * words; the signs that stand inside words of ASCII stay (C++, 97.5%, a-b, a_b@c.cn). */
static bool parts_words(uint32_t code)
{
    static const struct qf_range punctuation[] = {
        {0xB7, 0xB7},     {0x2010, 0x2027}, {0x2030, 0x205E}, {0x2E00, 0x2E7F},
        {0x3001, 0x3004}, {0x3008, 0x3020}, {0x3030, 0x3030}, {0xFE10, 0xFE6F},
        {0xFF5F, 0xFF65}, {0xFFFD, 0xFFFD},
    };
    uint32_t c = qf_char_narrow(code);
    if (c > ' ' && c < 0x7F) return strchr("\"\\()[]{}<>=|!?,;^~*`", (char)c) != NULL;
    return qf_char_is_blank(c) || qf_char_is_unseen(c) || QF_IN(c, punctuation);
}

static bool says_something(uint32_t c)
{
    return c > 0x7F || (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') ||
           (c >= 'a' && c <= 'z');
}

/* Read the next word into *word, at most MAX_CHARS characters from its first letter or
 * digit on; false at the end of the text. */
static bool next_word(const char **p, struct qf_sb *word)
{
    int chars = 0;
    word->len = 0;
    for (const char *next = *p; **p; *p = next) {
        uint32_t code = qf_utf8_next(&next);
        if (parts_words(code)) {
            if (chars) break;
            continue;
        }
        code = qf_char_narrow(code);
        if (!chars && !says_something(code)) continue;
        if (chars++ < MAX_CHARS) qf_utf8_put(word, code);
    }
    return chars > 0;
}

char *qf_search_query(struct qf_arena *a, const char *typed)
{
    struct qf_sb query = qf_sb_in(a), word = qf_sb_in(a);
    int words = 0;
    for (const char *p = typed; words < MAX_WORDS && next_word(&p, &word);) {
        qf_sb_add(&query, words++ ? " \"" : "*D+ \"");
        qf_sb_addn(&query, word.text, word.len);
        qf_sb_addc(&query, '"');
    }
    return qf_dup(a, qf_sb_text(&query));
}
