/* A request, as handlers see it.
 *
 * Before a handler runs, the gate has found the route, the account and its right, the record
 * named in the path, the token and the typed input (see route.h). A handler loads, decides, puts
 * values into r->data and returns: NULL to render the route's view, qf_go to send the visitor on, or
 * an error. It never prints. A POST runs inside one transaction that the gate opens and commits,
 * and is run again from the start on a deadlock, so it has no effect but in the database.
 */
#ifndef QF_WEB_REQ_H
#define QF_WEB_REQ_H

#include "lib/core/actor.h"
#include "lib/core/conf.h"
#include "lib/core/str.h"
#include "lib/db/db.h"
#include "lib/web/data.h"
#include "lib/web/form.h"
#include "lib/web/route.h"

struct qf_upload;

struct qf_req {
    struct qf_arena *arena;
    struct qf_db *db;
    const struct actor *actor;          /* never NULL; a guest has account 0 */
    const struct qf_conf *conf;
    const struct qf_route *route;
    const char *path;                   /* decoded, without the query */
    qf_time now;
    struct qf_data *data;               /* "Data" of the page */
    struct qf_inside *in;               /* lib/web's own */
};

/* --- what the path names --- */

uint64_t qf_path_id(const struct qf_req *);             /* {id} */
const char *qf_path_part(const struct qf_req *, const char *name);     /* {code} ... */
/* What .load found; its type is the loader's. */
void *qf_record(const struct qf_req *);
void qf_set_record(struct qf_req *, void *);

/* --- typed input of the route's form --- */

const char *qf_str(const struct qf_req *, int field);   /* "" when empty */
int64_t qf_int(const struct qf_req *, int field);       /* number, money (分), decimal, tick; 0 empty */
qf_time qf_date(const struct qf_req *, int field);      /* QF_NO_TIME when empty */
bool qf_given(const struct qf_req *, int field);        /* was anything typed or chosen? */
size_t qf_many(const struct qf_req *, int field, const char *const **values);  /* QF_TICKS */
/* Files of a field that are stored: their attachment ids. */
size_t qf_files(const struct qf_req *, int field, const uint64_t **ids);

/* The i-th of them as it was stored: name, size, hash. */
const struct qf_upload *qf_file(const struct qf_req *, int field, size_t i);
/* Refuse the i-th file: the words follow its name. The form goes on without it, the others stay. */
void qf_file_wrong(struct qf_req *, int field, size_t i, const char *words);

/* Note what is wrong with a field (field < 0: with the form) and go on checking; qf_refused is
 * then the handler's return value. */
void qf_wrong(struct qf_req *, int field, const char *format, ...)
    __attribute__((format(printf, 3, 4)));
bool qf_any_wrong(const struct qf_req *);
qf_err *qf_refused(struct qf_req *);

/* Was the form sent by the side button of this value? Then only the fields that it needs were
 * checked; do its work and return qf_again, which shows the form with everything typed. */
bool qf_side(const struct qf_req *, const char *value);
qf_err *qf_again(struct qf_req *);

/* The value of the draft button that the form was sent by; "" when by its own. What is required may be
 * missing then. */
const char *qf_draft(const struct qf_req *);

/* --- forms on a page --- */

/* What a form that was refused brought for a field, on the page that shows it again: as it was typed,
 * not checked. "" when the page is shown for the first time. */
const char *qf_brought(struct qf_req *, const struct qf_form *, int field);

/* Show a form on this page; action is its path. The values are the posted ones when it was just
 * refused, else those set by qf_prefill, else the fields' standard. A GET route with a form
 * shows it by itself. */
void qf_show_form(struct qf_req *, const struct qf_form *, const char *action, ...)
    __attribute__((format(printf, 3, 4)));
/* Set the value a field starts with; before qf_show_form, or in the handler of a GET route whose
 * form the gate shows. */
void qf_prefill(struct qf_req *, const struct qf_form *, int field, const char *value);
/* Show a value in a field that is empty, also in a form that was just sent (by a side button). */
void qf_offer(struct qf_req *, const struct qf_form *, int field, const char *value);
/* Show a value of ours in a hidden field, whatever the form has brought. */
void qf_renew(struct qf_req *, const struct qf_form *, int field, const char *value);
/* The same for QF_TICKS; the values live in the arena. */
void qf_prefill_many(struct qf_req *, const struct qf_form *, int field,
                      const char **values, size_t count);

/* --- the page --- */

void qf_title(struct qf_req *, const char *format, ...) __attribute__((format(printf, 2, 3)));
void qf_describe(struct qf_req *, const char *text);
/* Add a step of the breadcrumb after 首页; url "" for the page itself. */
void qf_crumb(struct qf_req *, const char *name, const char *url);
/* Key of the main navigation that is current. */
void qf_nav(struct qf_req *, const char *key);
/* Another template than the route's. */
void qf_view(struct qf_req *, const char *view);
/* Read invented data from an HDF file below the templates into the page; for the style guide only: the
 * file may set anything that a template sees. Its name is a constant. */
qf_err *qf_sample(struct qf_req *, const char *file);
/* A message on this page: kind good | info | wait | urgent. */
void qf_notice(struct qf_req *, const char *kind, const char *format, ...)
    __attribute__((format(printf, 3, 4)));

/* Page number of ?page=, 1 when absent or no number, and how many rows lie before it. */
int qf_page(const struct qf_req *);
int qf_offset(const struct qf_req *, int size);
/* Put the pager of a list with so many rows. Errors: 404 for a page past the end; total 0 has page 1. */
enum { QF_ROWS = 20 };                  /* rows of a page where nothing speaks for another number */
qf_err *qf_paged(struct qf_req *, int size, int64_t total);
/* The same for a list that counts no further than most + 1: Data.many is `most` when there are more. */
qf_err *qf_paged_most(struct qf_req *, int size, int64_t total, int64_t most);

/* Add a link to Data.<list>: this page with ?param=value ("" without it), current when value is now
 * (NULL: never). A count below 0 is not shown. */
struct qf_list_link { const char *param, *value, *name; int64_t count; const char *now; };
void qf_list_link(struct qf_req *, const char *list, const struct qf_list_link *);
/* The same for Data.tabs. */
void qf_tab(struct qf_req *, const char *param, const char *value, const char *name,
            int64_t count, const char *now);
/* This page's address with one query value changed ("" removes it; page always goes). */
char *qf_url_with(struct qf_req *, const char *name, const char *value);
const char *qf_query(const struct qf_req *, const char *name);         /* raw, NULL when absent */
/* The rows that were ticked in a list ("pick_12=1" in the address, macro td_pick), each once, by number: at
 * most `room` of them; returns how many there are. */
size_t qf_picked(const struct qf_req *, uint64_t *ids, size_t room);

/* Lists of a worker that change rarely, kept under Part.<name> and checked by one version number:
 * fill runs only when the version of `depends` (row of content_version) has changed or the part is
 * older than max_age seconds. Costs one round trip a request for all parts together. */
struct qf_part {
    const char *name, *depends;
    int max_age;
    int min_age;                /* seconds in which it is not filled again, for costly ones; default 0 */
    qf_err *(*fill)(struct qf_db *, struct qf_arena *, struct qf_data *);
};
qf_err *qf_use_part(struct qf_req *, const struct qf_part *);
/* What a part that is in use holds, for reading with qf_data_get. */
struct qf_data *qf_part_data(struct qf_req *, const struct qf_part *);
/* The versions that this request sees ("content=17 site=3"), for what keeps things by itself. */
const char *qf_versions(const struct qf_req *);

/* A setting of the site ("name"), "" when there is none. */
const char *qf_site(const struct qf_req *, const char *setting);

/* --- answers other than the view --- */

/* See Other: remember a flash message ("" for none) and go to a path of this site. */
qf_err *qf_go(struct qf_req *, const char *flash, const char *path, ...)
    __attribute__((format(printf, 3, 4)));
/* Send text of a media type ("application/xml"). */
qf_err *qf_send(struct qf_req *, const char *type, const char *body, size_t len);
/* Send a JSON body; never cached unless the route is. */
qf_err *qf_send_json(struct qf_req *, const char *json);
/* Send bytes made just now as a file of this name (an export); they live in the request's arena. */
qf_err *qf_send_as(struct qf_req *, const char *type, const char *name, const char *body,
                   size_t len);
/* Let nginx send a stored file: inline only for pictures, else as an attachment with its name. */
qf_err *qf_send_file(struct qf_req *, const unsigned char sha256[32], const char *type,
                     const char *name);

/* The address names its content, which never changes: browsers may keep the answer for a year. */
void qf_keep(struct qf_req *);

/* --- session, for the pages of accounts --- */

/* Begin a new session for the account (new token, old one ended) / end it. */
qf_err *qf_sign_in(struct qf_req *, uint64_t account);
qf_err *qf_sign_out(struct qf_req *);
/* The token that forms of this session must carry; for GET /session. */
const char *qf_token(struct qf_req *);
/* The secret that this browser's forms are bound to, hashed: names the browser, of a guest too, where a
 * record must know it again. Makes a guest's cookie when there is none. */
void qf_owner_hash(struct qf_req *, unsigned char out[32]);
/* Set a cookie that is not the session's (elder=1): name and value are constants or [a-z0-9]. */
void qf_set_cookie(struct qf_req *, const char *name, const char *value, int max_age);
const char *qf_cookie(const struct qf_req *, const char *name);
/* A note of ours that this browser keeps in a cookie, signed and dated: name is a constant, subject
 * [a-z0-9]. And what it says, NULL when there is none, it is older, or it was changed. Anybody who
 * copies it has it: it may spare something, or be one half of what is asked, and opens nothing by
 * itself. */
void qf_vouch(struct qf_req *, const char *name, const char *subject, int seconds);
void qf_vouch_no_more(struct qf_req *, const char *name);
const char *qf_vouched(struct qf_req *, const char *name, int seconds);
/* A path of this site that is safe to go back to: begins with one '/', no scheme, host, backslash or
 * control character; else "/". */
const char *qf_safe_path(struct qf_req *, const char *typed);

#endif
