/* What the files of lib/web share and nobody else sees. */
#ifndef QF_WEB_INSIDE_H
#define QF_WEB_INSIDE_H

#include <ClearSilver.h>
/* ClearSilver's header blanks these; ours must not be read through it. */
#undef PACKAGE_NAME
#undef PACKAGE_STRING
#undef PACKAGE_TARNAME
#undef PACKAGE_VERSION
#undef PACKAGE_BUGREPORT

#include "lib/core/log.h"
#include "lib/web/app.h"
#include "lib/web/parse.h"
#include "lib/web/req.h"

struct qf_fastcgi;                      /* a request of libfcgi, seen by fastcgi.c only */

enum { QF_PATH_PARTS = 4, QF_FORMS_MAX = 6, QF_COOKIES_MAX = 6, QF_HEADERS_MAX = 12 };

/* One value of a form: as typed, as understood, and what is wrong with it. */
struct qf_value {
    const char *typed;                  /* shown again; never for secrets */
    const char *text;                   /* tidied */
    int64_t number;
    qf_time day;
    const char **many;
    size_t many_count;
    uint64_t *files;
    struct qf_upload *uploads;
    const char **public_ids;
    size_t file_count;
    bool given;
    const char *wrong;
    /* What qf_prefill said: the value of the record now, whatever was typed. */
    bool is_stored;
    const char *stored, **stored_many;
    size_t stored_count;
};

struct qf_form_state {
    const struct qf_form *form;
    const struct qf_form *row;          /* what the route names: the same, unless it was made */
    struct qf_value values[QF_FORM_FIELDS];
    bool posted;                        /* values come from this request */
    const char *wrong;                  /* about the form as a whole */
    bool any_wrong;
};

struct qf_match { const char *names[QF_PATH_PARTS], *values[QF_PATH_PARTS]; int count; };

struct qf_header { const char *name, *value; };

struct qf_response {
    int status;
    const char *type;
    const char *body;
    size_t len;
    struct qf_header headers[QF_HEADERS_MAX];
    int header_count;
    const char *location;               /* set by qf_go */
    bool done;                          /* an answer was made; no view */
    bool lasting;                       /* browsers may keep it */
};

/* One executable at work. */
struct qf_worker {
    const struct qf_app *app;
    struct qf_conf *conf;
    struct qf_db *db;
    struct qf_arena *arena;             /* of the request */
    unsigned char key[32];              /* for tokens */
    HDF *site;                          /* Site.* and Part.*, shared by all requests */
    const char *static_version;
    bool secure, developer;
    int64_t site_version;               /* -1: never read */
};

struct qf_inside {
    struct qf_worker *worker;
    struct qf_fastcgi *fcgi;
    enum qf_method method;
    bool head, wants_json;
    const char *uri, *query_text;
    struct qf_match match;
    struct qf_fields query, body, cookies;
    struct qf_uploads uploads;
    struct qf_form_state *forms[QF_FORMS_MAX];
    int form_count;
    struct qf_form_state *form;         /* of the route that was asked for */
    const char *side, *draft;
    void *record;
    struct actor actor;
    char request_id[17];
    HDF *hdf;
    const char *view;
    const char *sid;                    /* cookie of the session, or of the guest */
    bool guest_cookie_new;
    const char *versions;               /* text of keeper->versions, read at most once */
    struct qf_response res;
    int crumbs, errors;
    bool again, stale;
    qf_handler *handler_now;
};

/* route.c */
const struct qf_route *qf_route_find(const struct qf_app *, enum qf_method, const char *path,
                                     struct qf_arena *, struct qf_match *, const char **allow);
const struct qf_route *qf_route_of_pattern(const struct qf_app *, const char *pattern);
char *qf_route_path(struct qf_arena *, const char *pattern, const struct qf_match *);
void qf_routes_print(const struct qf_app *);

/* fastcgi.c */
int qf_fastcgi_loop(struct qf_worker *, void (*serve)(struct qf_worker *, struct qf_fastcgi *));
const char *qf_fastcgi_param(struct qf_fastcgi *, const char *name);
/* Read up to room bytes of the body: > 0 read, 0 at the end, -1 cut short or broken. */
int qf_fastcgi_read(struct qf_fastcgi *, char *into, int room);
/* Send the whole answer and its end; once for each request. */
void qf_fastcgi_answer(struct qf_fastcgi *, const char *head, size_t head_len, const char *body,
                       size_t len);

/* gate.c */
void qf_gate_serve(struct qf_worker *, struct qf_fastcgi *);

/* body.c */
qf_err *qf_body_read(struct qf_req *);
qf_err *qf_body_allowed(struct qf_req *, uint64_t *length);

/* session.c */
void qf_session_cookie(struct qf_req *);
qf_err *qf_session_open(struct qf_req *);
bool qf_token_ok(struct qf_req *, const char *token);
/* The one-time key that the form brought; NULL when there is none, or not one of ours. */
const char *qf_form_key(struct qf_req *);
bool qf_same_origin(struct qf_req *);
char *qf_random_hex(struct qf_arena *, size_t bytes);

/* form_read.c, form_show.c */
struct qf_form_state *qf_form_state_of(struct qf_req *, const struct qf_form *);
qf_err *qf_form_read(struct qf_req *, const struct qf_form *, const struct qf_fields *);
void qf_form_put(struct qf_req *, struct qf_form_state *, const char *action);
/* form_was.c: what the fields of a record's form were filled in with; and whether the record says
 * something else by now than it did then, which is noted beside the fields. */
const char *qf_form_was(struct qf_req *, const struct qf_form_state *);
bool qf_form_is_stale(struct qf_req *, const char *was);
const struct qf_choice *qf_field_choices(struct qf_req *, const struct qf_field *);
const char *qf_field_kind_word(enum qf_field_kind);
bool qf_field_required(struct qf_req *, const struct qf_field *);
/* Its words; NULL when the form does not have it this time. */
const char *qf_field_label(struct qf_req *, const struct qf_field *);

/* form_captcha.c: the value of a button beside a captcha, NULL when it is none of them; the captcha on a
 * page; and its check, which uses it up. */
const char *qf_captcha_button(const char *side);
void qf_captcha_put(struct qf_req *, HDF *, const struct qf_form_state *, const struct qf_field *);
qf_err *qf_captcha_check(struct qf_req *);

/* view.c */
void qf_view_start(struct qf_req *);
qf_err *qf_view_render(struct qf_req *, const char *layout, const char *view, const char **out,
                       size_t *len);
char *qf_view_json(struct qf_req *);
void qf_hdf(HDF *, const char *name, const char *value);
void qf_hdf_int(HDF *, const char *name, int64_t value);
/* JSON tells numbers from texts by a mark, which a page has no use for. */
void qf_hdf_mark_numbers(bool);
HDF *qf_hdf_node(HDF *, const char *name);

/* office.c */
bool qf_is_office(const struct qf_req *);
const char *qf_layout(const struct qf_req *);
qf_err *qf_office_put(struct qf_req *);

/* compress.c */
void qf_compress(struct qf_req *);      /* the body of the response, where that pays */

/* respond.c */
void qf_header_set(struct qf_req *, const char *name, const char *value);
void qf_respond(struct qf_req *);
void qf_respond_error(struct qf_req *, qf_err *);

/* part.c */
qf_err *qf_versions_read(struct qf_req *);
qf_err *qf_site_refresh(struct qf_req *);

/* flash.c */
void qf_flash_take(struct qf_req *);
void qf_flash_give(struct qf_req *, const char *text);

#endif
