/* 规模类型自测: the size of an enterprise by the standard that was in force on a day.
 *
 * Each industry group has one or two indicators with lower bounds (rows of
 * size_threshold). An indicator alone gives a type; the result is the lowest of them:
 * 大型, 中型 and 小型 need every lower bound, one that fails makes 微型. Where the
 * standard is silent (railways, finance, education, health ...) there is no row, and we
 * say so (size_silent_words) rather than guess. The day is that of the signing of the
 * contract: regulation on payments to SMEs (国务院令第 802 号) Art. 3; old versions stay
 * computable.
 *
 * Everything is an exact integer: persons, and 分 for revenue and assets.
 *
 *     struct size_input in = {.staff = 103, .revenue_fen = fen, .assets_fen =
 * SIZE_NOT_GIVEN}; struct size_result r = size_compute(threshold, &in); printf("%s: %s",
 * size_name(r.type), size_next_words(arena, &r));
 *
 * Source: 工信部联企业〔2011〕300号, 国统字〔2017〕213号.
 */
#ifndef MODEL_SIZE_H
#define MODEL_SIZE_H

#include "lib/db/db.h"

enum size_type {
    SIZE_MICRO,
    SIZE_SMALL,
    SIZE_MEDIUM,
    SIZE_LARGE,
    SIZE_UNKNOWN, /* an indicator that could change the result was not given */
    SIZE_TYPE_COUNT
};

/* 微型 小型 中型 大型, "" for unknown. */
const char *size_name(enum size_type);
/* micro small medium large, as enterprise.size_level stores it; NULL for unknown. */
const char *size_code(enum size_type);

enum { SIZE_NOT_GIVEN = -1, SIZE_FEN_PER_WAN = 1000000 };

/* --- the standard --- */

struct size_standard {
    int id;
    const char *name, *source, *note;
    qf_time effective_from, effective_to; /* days; QF_NO_TIME while in force */
};
extern const struct qf_type size_standard_type;

/* An industry group. Letters: X staff (persons), Y revenue, Z assets (万元). */
struct size_threshold {
    int standard_id, seq;
    const char *industry;
    const char
        *gbt_codes; /* sections, divisions, groups or classes of GB/T 4754, by commas */
    const char *ind1, *ind2; /* ind2 NULL when one indicator decides */
    int64_t large1, medium1, small1, large2, medium2, small2;
};
extern const struct qf_type size_threshold_type;

/* What the page says where the standard lists nothing. */
extern const char size_silent_words[];

/* The industry groups that an industry may belong to, from rows of one standard:
 * `section` is its letter, `code` two to four digits ("" when only the section is known).
 * Writes at most max of them and returns how many there are: 0 the standard is silent; 1
 * decided; more when the code is too coarse (59, 70), and the person chooses. */
size_t size_match(const struct size_threshold *, size_t count, const char *section,
                  const char *code, const struct size_threshold **out, size_t max);

/* --- the rule --- */

struct size_input {
    int64_t staff; /* 从业人员, persons */
    int64_t revenue_fen,
        assets_fen; /* 营业收入, 资产总额; SIZE_NOT_GIVEN when not known */
};

struct size_indicator {
    char letter;
    const char *name;    /* 从业人员 营业收入 资产总额 */
    int64_t value;       /* persons or 分 */
    int64_t bound[4];    /* lower bound of each type, persons or 分; 0 for 微型 */
    enum size_type type; /* by this indicator alone */
    bool decides;        /* it is (one of) the lowest */
    int64_t missing;     /* to the bound of the next type; 0 when reached or not given */
};

struct size_result {
    enum size_type type;
    enum size_type next; /* the next larger one; SIZE_UNKNOWN when there is none */
    int count;
    struct size_indicator indicators[2];
};

struct size_result size_compute(const struct size_threshold *, const struct size_input *);

/* "1,000 人" or "15,735.28 万元". */
char *size_amount(struct qf_arena *, const struct size_indicator *, int64_t value);
/* Which indicator decided: "从业人员 19 人，低于小型下限 20 人". "" when unknown. */
char *size_decided_words(struct qf_arena *, const struct size_result *);
/* What if: "从业人员再多 1 人，即为小型". "" for 大型 and unknown. */
char *size_next_words(struct qf_arena *, const struct size_result *);

/* --- reading the standard --- */

/* The standard in force on that day. */
qf_err *size_standard_on(struct qf_db *, qf_time day, struct size_standard *,
                         bool *found);
/* All versions, newest first: struct size_standard. */
qf_err *size_standards(struct qf_db *, struct qf_list *);
/* The industry groups of a standard in its order: struct size_threshold. */
qf_err *size_thresholds(struct qf_db *, int standard_id, struct qf_list *);

/* The size of an enterprise of industry group seq on a day. standard and threshold (may
 * be NULL) get the rows that were used. Errors: user (field "day": no standard was in
 * force), 404 (no such group). */
qf_err *size_of(struct qf_db *, qf_time day, int seq, const struct size_input *,
                struct size_standard *, struct size_threshold *, struct size_result *);

#endif
