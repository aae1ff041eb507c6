/* Counters against guessing and flooding.
 *
 * A rule says how often something may be done for one key (an account name, an address, a
 * phone). An attempt is counted before it is made, in one statement by the database's
 * clock, so that parallel attempts cannot slip through together. Call these outside of
 * the transaction of a POST (in the route's .before): what was counted must stand when
 * the page is refused.
 *
 * Nothing is locked for good: after `free` attempts the next ones wait, longer each time,
 * and after `period` seconds the count begins anew.
 *
 *     int wait;
 *     QF_TRY(throttle_take(db, &throttle_password, key, &wait));
 *     if (wait) return qf_user_error(NULL, "尝试太多，请 %d 秒后再试", wait);
 */
#ifndef MODEL_THROTTLE_H
#define MODEL_THROTTLE_H

#include "lib/db/db.h"

struct throttle {
    const char *purpose;                /* first part of the bucket's name */
    int free; /* attempts of a period that need no waiting after them */
    int period;                         /* seconds */
    int gap;     /* least seconds between two attempts; 0 for none */
    int longest; /* waiting doubles up to this; 0: until the period ends */
};

/* The rules of the platform. */
extern const struct throttle throttle_login_pair, throttle_login_name, throttle_login_address,
    throttle_register, throttle_code_phone, throttle_code_name, throttle_code_address,
    throttle_code_all, throttle_code_entry, throttle_appeal, throttle_appeal_look,
    throttle_upload_address, throttle_upload_account, throttle_password,
    throttle_contract_check, throttle_captcha_words, throttle_complaint, throttle_complaint_phone,
    throttle_complaint_open, throttle_complaint_number, throttle_second_factor;

/* Count an attempt. *wait is 0 when it may be made, else the seconds until it may be
 * tried again; a refused attempt is not counted. Keys of more than 80 bytes are hashed.
 */
qf_err *throttle_take(struct qf_db *, const struct throttle *, const char *key,
                      int *wait);

/* Forget what was counted (the right password was given). */
qf_err *throttle_forget(struct qf_db *, const struct throttle *, const char *key);

/* Give one attempt back: it was a good one. */
qf_err *throttle_return(struct qf_db *, const struct throttle *, const char *key);

/* Attempts counted in the period that runs; nothing is counted by asking. */
qf_err *throttle_hits(struct qf_db *, const struct throttle *, const char *key, int64_t *hits);

/* How many attempts to sign in have failed lately: at this name from anywhere, and from this address
 * at any name. */
struct throttle_failed { int64_t name, address; };
qf_err *throttle_login_failed(struct qf_db *, struct qf_arena *, const char *typed, const char *ip,
                              struct throttle_failed *);

/* An attempt to sign in: counted for the address, the name from this address, the name. The name
 * is as typed. */
qf_err *throttle_login_take(struct qf_db *, struct qf_arena *, const char *typed,
                            const char *ip, int *wait);
/* It was a good one: given back. */
qf_err *throttle_login_return(struct qf_db *, struct qf_arena *, const char *typed,
                              const char *ip);
/* Who has a new password need not wait for having guessed the old one. */
qf_err *throttle_login_forget(struct qf_db *, struct qf_arena *, const char *typed,
                              const char *ip);

/* The key of an address: IPv4 as it is, of IPv6 the network of 64 bits, which one
 * customer has. */
const char *throttle_address(struct qf_arena *, const char *ip);

/* "45 秒", "12 分钟", "3 小时": for the sentence of a refusal; rounded up. */
const char *throttle_words(struct qf_arena *, int seconds);

#endif
