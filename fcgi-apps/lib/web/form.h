/* A form: label, limits and order stand here once; the page, the browser's attributes, the check
 * on the server and the test of the column's length all come from it.
 *
 * Fields are named by an enum of the app, so that an unknown one does not compile:
 *
 *     enum { LOGIN_NAME, LOGIN_PASSWORD };
 *     const struct qf_form login_form = {
 *         .name = "login", .button = "登录",
 *         .fields = {
 *             [LOGIN_NAME] = {"name", "帐户名称", QF_LINE, .required = true, .max = 100},
 *             [LOGIN_PASSWORD] = {"password", "帐户密码", QF_PASSWORD, .required = true},
 *         },
 *     };
 *
 * A handler reads only typed, validated values (qf_str, qf_int ... in req.h). What was typed and
 * refused is shown again with a sentence beside each field; nothing is lost.
 */
#ifndef QF_WEB_FORM_H
#define QF_WEB_FORM_H

#include <stdbool.h>
#include <stdint.h>

#include "lib/core/clock.h"

struct qf_req;

enum qf_field_kind {
    QF_FIELD_END,               /* ends the list */
    QF_LINE,                    /* one line of text; max in characters */
    QF_TEXT,                    /* several lines; max in characters */
    QF_RICH,                    /* HTML of an editor, sanitized; max in characters of the words */
    QF_INTEGER,                 /* min..max */
    QF_AMOUNT,                  /* money in 元 on the page, 分 in C; min, max in 分 */
    QF_DECIMAL,                 /* places decimals; value, min and max scaled by 10^places */
    QF_DAY,                     /* a date */
    QF_CHOICE,                  /* one of choices, as a select */
    QF_RADIO,                   /* one of choices, all visible */
    QF_TICKS,                   /* any of choices; at most max when max > 0 */
    QF_TICK,                    /* one box; required means: must be ticked */
    QF_MOBILE, QF_PHONE, QF_EMAIL, QF_URL,
    QF_USCC, QF_ORG_CODE,       /* USCC; USCC or the old organisation code */
    QF_ACCOUNT,                 /* name of a new account: 4..max characters, max 60 unless said */
    QF_SECRET,                  /* an existing password: never shown again, not tidied */
    QF_NEW_SECRET,              /* a new password: >= 10, letters and digits, not a common one */
    QF_CODE,                    /* a one-time code: 6 digits */
    QF_CAPTCHA,                 /* asked for when required_of says so; see captcha.h */
    QF_REGION,                  /* county, or city where max == 2; choices come from the regions */
    QF_FILES,                   /* uploads; max = number of files, kinds = qf_file_kind bits */
    QF_HIDDEN,                  /* a value of ours that travels with the form; validated as a line */
    QF_SEARCH,                  /* search words: one line, 100 characters */
};

struct qf_choice { const char *value, *label, *hint, *group; };
/* Choices that depend on the data or the request; returns an array ended by {0}. */
typedef const struct qf_choice *qf_choices_fn(struct qf_req *);

struct qf_field {
    const char *name, *label;
    enum qf_field_kind kind;
    bool required;
    /* Where it depends on the record (the year of a figure): shown in place of `label`. NULL: the form
     * does not have the field this time. */
    const char *(*label_of)(struct qf_req *, const struct qf_field *);
    /* Where it depends on who fills the form in: decides in place of `required`. */
    bool (*required_of)(struct qf_req *);
    int64_t min, max;
    int places;
    unsigned kinds;                     /* QF_FILES */
    int megabytes;                      /* QF_FILES: what the page says of one; 0 the platform's limit */
    const struct qf_choice *choices;    /* ended by {0} */
    qf_choices_fn *choices_of;
    const char *hint, *unit, *placeholder, *autocomplete;
    const char *group;                  /* legend of the fieldset that begins with this field */
    const char *column;                 /* "table.column" whose length the test compares */
    const char *missing;                /* sentence when empty; default by kind: 请填写… 请选择… */
    const char *equals;                 /* name of a field that must hold the same (确认密码) */
    const char *standard;               /* value of a blank form */
    /* A second button beside the field (获取验证码): its value, its words, and the fields that must
     * be good when it is pressed (bits 1 << index). See qf_side in req.h. */
    const char *side, *side_label;
    uint64_t side_needs;
};

enum { QF_FORM_FIELDS = 64 };         /* as many as side_needs has bits */

struct qf_form {
    const char *name;                   /* [a-z_]+, id of the form on the page */
    const char *button;                 /* words of the submit button */
    const char *hint;                   /* under the button */
    /* Buttons beside it that keep what is there so far (保存草稿), ended by {0}: what was typed must be
     * good, but nothing need be there. See qf_draft in req.h; check runs, too. */
    const struct qf_choice *drafts;
    bool get;                           /* a filter: GET, no token, empty values allowed */
    /* Checks across fields after each field was found good; call qf_wrong. May be NULL. */
    void (*check)(struct qf_req *);
    /* Where fields are data: the form as it is for this request, made in its arena; `fields` hold only what
     * is always there, and handlers find the others by their place. Called once a request, before the
     * record of the path is loaded; with nothing to make it returns the form itself. May be NULL. */
    const struct qf_form *(*made)(struct qf_req *);
    struct qf_field fields[QF_FORM_FIELDS];
};

#endif
