/* 拖欠款项: when a payment to an SME is due, and what its delay costs, by the 保障中小企业款项支付条例 (Decree
 * 802 of 2025). Pure functions; sums are exact in 分.
 *
 *   Art. 9   机关、事业单位: 30 days after delivery; the contract may say otherwise, at most 60 days.
 *            大型企业: 60 days after delivery; where the contract says otherwise, that holds.
 *   Art. 17  interest as agreed, at least the one-year LPR of the day of signing; where nothing was
 *            agreed, 0.05 % a day.
 *
 * The day of delivery is not counted; a period that ends on a holiday ends on the next working day
 * (民法典 Arts 201 and 203).
 */
#ifndef MODEL_ARREARS_H
#define MODEL_ARREARS_H

#include "model/calendar.h"

enum arrears_debtor { ARREARS_PUBLIC, ARREARS_LARGE };          /* 机关、事业单位; 大型企业 */

enum {
    ARREARS_PUBLIC_DAYS = 30, ARREARS_MOST_DAYS = 60, ARREARS_LARGE_DAYS = 60,
    ARREARS_DAILY = 5,                  /* of 10,000 a day */
    ARREARS_YEAR = 365,                 /* days of a year that a yearly rate is spread over */
};

struct arrears_question {
    enum arrears_debtor debtor;
    int64_t owed_fen;                   /* > 0 */
    qf_time delivered_on;               /* delivery or acceptance */
    qf_time agreed_on;                  /* agreed last day of payment; QF_NO_TIME: none */
    int64_t yearly_rate;                /* agreed, in 0.01 % a year (345 is 3.45 %); 0: none */
    qf_time until;                      /* day that the interest is counted up to, included */
};

struct arrears {
    struct calendar_due due;            /* the legal period; its day is the last one to pay on */
    qf_time pay_by;                     /* the last day of payment that holds */
    bool agreed;                        /* pay_by is the agreed day */
    bool cut;                           /* the agreed day is beyond the 60 days of a public body */
    bool long_term;                     /* a large enterprise agreed on more than 60 days */
    int days;                           /* of delay; 0: not due, or due today */
    int64_t interest_fen, total_fen;    /* rounded to the 分, half up */
};

struct arrears arrears_answer(struct qf_arena *, const struct calendar *,
                              const struct arrears_question *);

/* The interest of so many days alone; yearly_rate as above. */
int64_t arrears_interest(int64_t owed_fen, int days, int64_t yearly_rate);

/* --- 受理范围自查 --- */

enum arrears_scope {
    SCOPE_ARREARS,                      /* class A: may be filed */
    SCOPE_SERVICE, SCOPE_APPEAL,        /* the other classes */
    SCOPE_NO_CONTRACT,                  /* no contract with the respondent */
    SCOPE_COURT,                        /* before a court or in arbitration, or decided there */
    SCOPE_TOO_LARGE,                    /* the complainant is no SME */
    SCOPE_PRIVATE,                      /* the debtor is an SME or a person */
};
struct scope_question {
    const char *about;                  /* money service office */
    const char *debtor;                 /* government institution large other */
    const char *contract;               /* yes no */
    const char *size;                   /* sme large */
    const char *court;                  /* yes no */
};
enum arrears_scope arrears_scope(const struct scope_question *);

#endif
