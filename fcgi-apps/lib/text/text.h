/* Text for people and from people: codes with check characters, phones, names, numbers,
 * money, dates, shortening. Everything works on well-formed UTF-8 (the request parser saw
 * to that).
 *
 * Formatting happens here and not in templates: ClearSilver counts bytes and 32-bit
 * integers.
 */
#ifndef QF_TEXT_TEXT_H
#define QF_TEXT_TEXT_H

#include <stdbool.h>
#include <stdint.h>

#include "lib/core/arena.h"
#include "lib/core/clock.h"

/* --- tidy what was typed --- */

/* Full-width letters, digits and signs and the ideographic space become ASCII; the
 * punctuation of Chinese text （）！，：；？～ stays (it stands in registered names);
 * blanks at both ends go; every line end becomes LF; characters that show nothing and
 * only deceive go. The form does this to every line before it validates. Tidying twice
 * changes nothing more. */
char *qf_tidy(struct qf_arena *, const char *);
/* The same with every full-width sign, and all blanks inside removed (codes, phones,
 * numbers); "，" and "," go when nothing but a number is left. The case of letters stays.
 */
char *qf_tidy_code(struct qf_arena *, const char *);

/* Fold an account name for comparison: width, case, blanks at the ends and compatibility
 * forms fold together, so that ａdmin, Admin and "admin " collide. NULL when it holds
 * characters that no account name may have: control, format, private use, bidi marks,
 * loose accents, forms that only look like others, and Latin mixed with Greek or Cyrillic
 * letters (аdmin). */
char *qf_fold_name(struct qf_arena *, const char *);

/* --- codes --- */

enum qf_code_fault {
    QF_CODE_OK,
    QF_CODE_LENGTH,
    QF_CODE_LETTER,
    QF_CODE_CHECK,
    QF_CODE_ORG_CHECK
};
/* 统一社会信用代码, GB 32100-2015: 18 characters, and the organisation code inside it.
 * Upper case. */
enum qf_code_fault qf_uscc(const char *code);
/* 组织机构代码, GB 11714: 8 characters and a check character, with or without the hyphen.
 */
enum qf_code_fault qf_org_code(const char *code);
/* 公民身份号码, GB 11643: 18 characters with a real date of birth (an impossible one is
 * QF_CODE_CHECK). */
enum qf_code_fault qf_id_number(const char *code);
/* The sentence for a fault ("" for OK). */
const char *qf_code_words(enum qf_code_fault);

bool qf_is_mobile(const char *); /* 11 digits, 1[3-9] */
/* Mobile; area code (3-4 digits) and 7-8 digits, also with an extension; 400 and 800
 * numbers. */
bool qf_is_phone(const char *);
bool qf_is_email(const char *); /* one address, ASCII, <= 100 bytes */
bool qf_is_url(const char *);   /* http or https with a host, <= 300 bytes */

/* "138****1234", "0731-****4567"; "a***@b.cn": the name keeps its first character. */
char *qf_mask_phone(struct qf_arena *, const char *);
char *qf_mask_email(struct qf_arena *, const char *);

/* --- numbers and money --- */

char *qf_show_number(struct qf_arena *, int64_t);    /* 12,345 */
char *qf_show_money(struct qf_arena *, int64_t fen); /* 6,800 or 6,800.50 */
char *qf_show_wan(struct qf_arena *, int64_t fen);   /* in 万元, exact: 12 or 8.5 */
/* 975, 1 -> 97.5; all places are shown: 970, 1 -> 97.0 */
char *qf_show_decimal(struct qf_arena *, int64_t value, int places);
/* 人民币 amounts in capitals, as in contracts: 陆仟捌佰元整, 壹佰万零伍元叁角整, 伍分. */
char *qf_show_capital(struct qf_arena *, int64_t fen);
char *qf_show_size(struct qf_arena *, uint64_t bytes); /* 1.1 MB */

/* Read an amount in 元 into 分: "6,800.5", "６８００．５", "¥6 800", "6800元", and
 * "1.2万元", which is 12,000 元. False when it is not one, is not a whole number of 分 or
 * is outside [min, max]. */
bool qf_read_money(const char *, int64_t min_fen, int64_t max_fen, int64_t *fen);
/* Read a decimal with at most `places` decimals as an integer scaled by 10^places;
 * full-width digits and separators of thousands as above, no unit. */
bool qf_read_decimal(const char *, int places, int64_t min, int64_t max, int64_t *out);
/* The same with the unit behind it, in the unit's usual words: where 万元 is asked for, "500", "500万元",
 * "0.05亿" and "5,000,000元" are one figure. A unit of something else is refused. */
bool qf_read_measure(const char *, const char *unit, int places, int64_t min, int64_t max,
                     int64_t *out);

/* --- dates --- */

char *qf_show_date(struct qf_arena *, qf_time);    /* 2026-11-20 */
char *qf_show_day(struct qf_arena *, qf_time);     /* 11-20 */
char *qf_show_time(struct qf_arena *, qf_time);    /* 2026-11-20 14:03 */
char *qf_show_long(struct qf_arena *, qf_time);    /* 2026 年 11 月 20 日 */
char *qf_show_weekday(struct qf_arena *, qf_time); /* 11 月 25 日（星期三） */

/* --- shortening and HTML --- */

/* At most max characters (code points), the last an ellipsis when something was cut;
 * never cut before an accent, a variation selector or inside a joined emoji. */
char *qf_shorten(struct qf_arena *, const char *, size_t max);
/* The words of sanitized HTML without tags, blanks folded, at most max characters. */
char *qf_plain(struct qf_arena *, const char *html, size_t max);

#endif
