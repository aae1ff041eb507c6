/* The table of an app's pages. What a page needs before it may run is data, enforced by one gate
 * in one order: route, method, body size, session, right, origin, form, token, .before, record. A
 * page cannot be added without a row, and every row is tested against every role
 * (`<app> --routes`).
 *
 *     {QF_GET, "/articles/{id}", page_article_show, .load = load_article, .cached = true,
 *      .view = "portal/article", .title = "文章", .why = "one article"},
 */
#ifndef QF_WEB_ROUTE_H
#define QF_WEB_ROUTE_H

#include <stdbool.h>
#include <stdint.h>

#include "lib/core/err.h"

struct qf_req;
struct qf_form;

enum qf_method { QF_NO_METHOD, QF_GET, QF_POST };       /* HEAD is answered by GET rows */

typedef qf_err *qf_handler(struct qf_req *);
typedef qf_err *qf_loader(struct qf_req *);

/* Who may: these two, or a function of the permission table (model/permission.h, from 2 on). */
enum { QF_ANYONE = 0, QF_SIGNED_IN = 1 };

struct qf_route {
    enum qf_method method;
    /* "/services/{id}": {id} is 1..18 digits; any other {name} is [A-Za-z0-9_-]{1,64}. */
    const char *path;
    qf_handler *page;
    int may;
    const struct qf_form *form;
    qf_loader *load;            /* finds the record named in the path, and refuses strangers: 404 */
    /* POST: runs after the form was found good and before the transaction; what it writes stands even
     * when the page is refused (throttles). An error refuses the form. */
    qf_handler *before;
    const char *view;           /* template without .cs */
    const char *title;
    const char *why;            /* purpose in one line, English */
    const char *back;           /* POST: pattern of the GET row that shows the form again; default the
                                   same path */
    const char *nav;            /* key of the main navigation */
    bool keeps_query;           /* GET: its form is sent to the address that it stands at, with what was
                                   ticked in a list before (qf_picked) */
    bool cached;                /* public, same for everybody: nginx may keep it for seconds */
    bool no_session;            /* never looks at the session (health, feeds) */
    bool developer;             /* only where Site.developer = 1 */
    unsigned max_kb;            /* body of a POST; default 64, with files Upload.max_mb × files */
};

#endif
