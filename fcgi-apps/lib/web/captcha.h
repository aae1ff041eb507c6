/* The captcha (图形验证码) of forms: a picture of five characters, or a question in words.
 *
 * A form has one by a field of kind QF_CAPTCHA in its table; `required_of` says when it is asked
 * for. The gate does the rest: it shows it, checks what was typed and uses it up, before the
 * handler or its .before runs. Where a side button needs it (side_needs), it is asked for when
 * that button is pressed and not when the form is sent.
 *
 *     [FORGOT_CAPTCHA] = CAPTCHA_FIELD(captcha_before_codes),
 *
 * Nothing is stored when one is shown. Its name, which travels in the form, holds when it ends and a
 * MAC over the browser's secret and the form; the answer is a keyed hash of the name. The database
 * hears of it when it is answered, right or wrong: the row makes a second use impossible.
 *
 * What it is worth: it stops who replays a recorded form and makes guessing in bulk costly. It does not
 * stop a program that was written for it: words are read by anybody, and pictures of letters are read by
 * machines better than by people. So it stands before the throttles, never in place of one, and the
 * questions in words, which people who cannot see need, are counted by address.
 */
#ifndef QF_WEB_CAPTCHA_H
#define QF_WEB_CAPTCHA_H

#include <stdbool.h>
#include <stdint.h>

#include "lib/core/arena.h"
#include "lib/core/clock.h"

struct qf_req;

enum { QF_CAPTCHA_SECONDS = 180, QF_CAPTCHA_LETTERS = 5 };

/* What an answer is bound to: the platform's key, the secret of a browser, a form. */
struct qf_captcha_bond { const unsigned char *key, *owner; const char *form; };     /* 32 bytes each */

struct qf_captcha {
    char name[64];                      /* 63 characters [A-Za-z0-9]; the first 22 are its number */
    char id[23];
    bool in_words;
    qf_time until;
    const char *question;               /* in words; "" of a picture */
    const char *answer;                 /* capitals and digits */
};

/* Make a new one. */
void qf_captcha_new(struct qf_arena *, const struct qf_captcha_bond *, bool in_words, qf_time now,
                    struct qf_captcha *);
/* Read a name that came back: false when it is not one that this bond made, or is too old. */
bool qf_captcha_read(struct qf_arena *, const struct qf_captcha_bond *, const char *name, qf_time now,
                     struct qf_captcha *);

/* What the picture of this name shows, for the browser that the form was shown to; NULL when there is
 * none. */
const char *qf_captcha_text(struct qf_req *, const char *form, const char *name);

/* What the model is told when one is answered (qf_keeper.captcha_use). */
struct qf_captcha_use { const char *id, *form; bool in_words; qf_time until; };

#endif
