/* An executable: its name, its routes, and what it asks of the model. */
#ifndef QF_WEB_APP_H
#define QF_WEB_APP_H

#include "lib/core/actor.h"
#include "lib/core/conf.h"
#include "lib/db/db.h"
#include "lib/web/captcha.h"
#include "lib/web/data.h"
#include "lib/web/route.h"
#include "lib/web/upload.h"

/* What the bar of a back office says about who is signed in. */
struct qf_visitor { const char *org; int64_t unread; };

/* What the gate needs from the model (lib/web knows no SQL). Implemented by model/keeper.c. */
struct qf_keeper {
    int schema;                 /* version of the schema that the program was written for */

    /* Take what the model needs from the configuration; once, at the start. */
    qf_err *(*configure)(const struct qf_conf *);

    /* The account of a session token (SHA-256 of the cookie's value). Not found, ended or idle too
     * long: the actor stays a guest. Touches the session at most once a minute. */
    qf_err *(*session_open)(struct qf_db *, struct qf_arena *, const unsigned char hash[32],
                            struct actor *);
    qf_err *(*session_begin)(struct qf_db *, const unsigned char hash[32], uint64_t account,
                             const char *ip, const char *agent);
    qf_err *(*session_end)(struct qf_db *, const unsigned char hash[32]);

    /* May the actor use this function at all? (the scope is the loader's question) */
    bool (*may)(const struct actor *, int function);
    /* Code of a function for --routes ("enterprise", "need.review" ...), NULL past the last. */
    const char *(*function_code)(int function);

    /* Where an earlier run of the key went, NULL when there was none; asked before a route's
     * .before, which must not refuse a form that was sent twice. */
    qf_err *(*key_find)(struct qf_db *, struct qf_arena *, const unsigned char hash[32],
                        uint64_t account, const char *action, const char **result);
    /* First statement of a POST: insert the key. *result gets where the first run of the same key
     * went, NULL when this is the first. Concurrent runs of one key wait for each other. */
    qf_err *(*key_use)(struct qf_db *, struct qf_arena *, const unsigned char hash[32],
                       uint64_t account, const char *action, const char **result);
    qf_err *(*key_done)(struct qf_db *, const unsigned char hash[32], const char *result);

    /* One row a POST that changed something: who, what route, which record. Insert-only. */
    qf_err *(*audit)(struct qf_db *, const struct actor *, const char *action, const char *path);

    /* May who is asking bring files now? *words: the end of a sentence why not, NULL when so. */
    qf_err *(*upload_allowed)(struct qf_db *, struct qf_arena *, const struct actor *,
                              const char **words);
    /* Note a stored upload; *id is its attachment, public_id its name on pages. pending until a record
     * keeps it (attachment_keep in the model). */
    qf_err *(*upload_note)(struct qf_db *, struct qf_arena *, const struct actor *,
                           const unsigned char owner[32], const struct qf_upload *,
                           uint64_t *id, const char **public_id);
    /* An upload that a refused form carries along: by its public id, and only its owner's. */
    qf_err *(*upload_find)(struct qf_db *, struct qf_arena *, const unsigned char owner[32],
                           const char *public_id, uint64_t *id, struct qf_upload *, bool *found);

    /* Use a captcha up, whatever was answered. *no: NULL when it counts, else a sentence why it does
     * not (it was used before; too many questions in words). Outside of a transaction. */
    qf_err *(*captcha_use)(struct qf_db *, struct qf_arena *, const struct actor *,
                           const struct qf_captcha_use *, const char **no);

    /* Versions of content_version in one round trip, as text "site=3 content=17". */
    qf_err *(*versions)(struct qf_db *, struct qf_arena *, const char **text);
    /* Settings, columns, windows ... every page may show: fills Site.*; runs when "site" changed. */
    qf_err *(*site)(struct qf_db *, struct qf_arena *, struct qf_data *);

    /* Tell the model whom to call after a change of public content was committed. */
    void (*on_content_change)(void (*fn)(void *), void *arg);

    /* Choices of QF_REGION fields, from the regions kept in the worker: cities, or counties with the
     * city as group. */
    const struct qf_choice *(*regions)(struct qf_req *, int level);

    /* The organisation and the unread messages of an account, in one round trip; asked by pages of
     * back offices only. */
    qf_err *(*visitor)(struct qf_db *, struct qf_arena *, const struct actor *,
                       struct qf_visitor *);
};

/* An entry of a back office's menu. Entries of one group follow each other; the one without a name
 * is the group itself. Only who may use it sees it. */
struct qf_menu { const char *group, *icon, *name, *path; int may; };

/* An entry of the main navigation; key is what the rows of the table say in .nav. */
struct qf_nav { const char *key, *name, *path; };

struct qf_app {
    const char *name;                   /* "portal": its user in Db.users, its log name */
    const struct qf_route *routes;      /* ended by {0} */
    const struct qf_keeper *keeper;
    const char *layout;                 /* "layout/base" */
    /* Of an office that has a public side, too: the layout of its pages that everybody may see. */
    const char *open_layout;
    const char *login;                  /* path of the login page: "/login" */
    /* An app with a masthead of its own (layout/open): its navigation, ended by {0}; reads office and
     * home below. */
    const struct qf_nav *nav;
    /* A back office, or an app with a masthead of its own: */
    const char *office;                 /* its name, 企业管理中心 */
    const char *home;                   /* its first page, "/enterprise/" */
    /* A back office only: */
    const char *messages;               /* path of the messages, NULL when it has none */
    const struct qf_menu *menu;         /* ended by {0} */
};

/* Everything main() does: arguments, configuration, the loop. Returns the exit status. */
int qf_app_main(const struct qf_app *, int argc, char **argv);

#endif
