/* Which browser may read which complaints: for half an hour, and only that browser.
 *
 * Somebody types a phone and a captcha; whether or not the phone has complaints, the same rows are
 * written and the same answer is given, and a code goes to the phone of who has some. With the code,
 * the browser reads all complaints of the phone; with a case number and its query code, that one; who
 * has just filed one, that one.
 */
#ifndef MODEL_COMPLAINT_ACCESS_H
#define MODEL_COMPLAINT_ACCESS_H

#include "model/complaint.h"

enum { COMPLAINT_ACCESS_MINUTES = 30 };

/* The secret of a browser, hashed (qf_owner_hash). */
struct complaint_owner { unsigned char hash[32]; };

/* The browser has typed this phone; what it typed before is forgotten. And which it was: "" for none. */
qf_err *complaint_access_ask(struct qf_db *, const struct complaint_owner *, const char *phone);
qf_err *complaint_access_asked(struct qf_db *, const struct complaint_owner *, const char **phone);

/* The code was right: all complaints of the phone. */
qf_err *complaint_access_phone(struct qf_db *, const struct complaint_owner *, const char *phone);
/* The query code was right, or the browser has filed it. */
qf_err *complaint_access_one(struct qf_db *, const struct complaint_owner *, uint64_t complaint);
/* Forget all of it (a shared computer). */
qf_err *complaint_access_end(struct qf_db *, const struct complaint_owner *);

qf_err *complaint_access_may(struct qf_db *, const struct complaint_owner *, const struct complaint *,
                             bool *may);

struct complaint_brief {
    uint64_t id;
    const char *number, *class, *respondent_city, *state_word, *public_words, *turn;
    bool due_provisional;
    qf_time created_at, due_on;
};
extern const struct qf_type complaint_brief_type;
/* What the browser may read, newest first, at most 50: no content. */
qf_err *complaint_access_list(struct qf_db *, const struct complaint_owner *, struct qf_list *);
/* The same of a phone, for the message to it. */
qf_err *complaint_of_phone(struct qf_db *, const char *phone, struct qf_list *);

#endif
