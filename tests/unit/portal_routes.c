/* Rules that the rows of a route table keep among themselves. The gate enforces each row;
 * that rows make sense together is proved here. */
#include "unit.h"

#include "lib/web/form.h"
#include "portal/routes.h"

static int complaints;

static void complain(const struct qf_route *r, const char *words)
{
    print_error("%s %s: %s\n", r->method == QF_GET ? "GET" : "POST", r->path, words);
    complaints++;
}

static bool has_files(const struct qf_form *form)
{
    for (const struct qf_field *f = form->fields; f->kind; f++)
        if (f->kind == QF_FILES) return true;
    return false;
}

static const struct qf_route *get_of(const struct qf_route *all, const char *path)
{
    for (const struct qf_route *r = all; r->path; r++)
        if (r->method == QF_GET && strcmp(r->path, path) == 0) return r;
    return NULL;
}

/* Kept by nginx for everybody: nothing of a visitor may be on it, and a token is of a
 * visitor. */
static void check_cached(const struct qf_route *r)
{
    if (!r->cached) return;
    if (r->method != QF_GET) complain(r, "is kept, and is no GET");
    if (r->may != 0) complain(r, "is kept, and not for everybody");
    if (r->form && !r->form->get) complain(r, "is kept, and shows a form with a token");
}

static void check_post(const struct qf_route *all, const struct qf_route *r)
{
    if (r->method != QF_POST) return;
    const struct qf_route *page = get_of(all, r->back ? r->back : r->path);
    if (r->form && !page) complain(r, "is shown again on a page that is not there");
    if (r->form && r->form->get) complain(r, "takes the form of a filter");
    if (page && page->may != r->may)
        complain(r, "may be done by others than may see its page");
    if (page && r->form && page->form != r->form && !r->back)
        complain(r, "takes another form than its page shows");
    if (r->may == 0 && !r->form)
        complain(r, "does something for guests without a form");
    if (r->max_kb > 1024 && !(r->form && has_files(r->form)))
        complain(r, "takes much without files");
}

static void check_words(const struct qf_route *r)
{
    if (r->path[0] != '/' || strstr(r->path, "//")) complain(r, "is no path");
    if (!r->why || !*r->why) complain(r, "does not say why it is there");
    if (!r->page) complain(r, "has no handler");
    if (r->view && (!r->title || !*r->title)) complain(r, "is a page without a title");
    if (r->method == QF_GET && !r->view && r->form && !r->form->get)
        complain(r, "has a form and no page to show it");
}

static void check_record(const struct qf_route *r)
{
    if (strstr(r->path, "{id}") && !r->load) complain(r, "names a record and loads none");
    if (r->load && !strchr(r->path, '{')) complain(r, "loads a record and names none");
}

static void check(const struct qf_route *all)
{
    for (const struct qf_route *r = all; r->path; r++) {
        check_cached(r);
        check_post(all, r);
        check_words(r);
        check_record(r);
        for (const struct qf_route *other = all; other < r; other++)
            if (other->method == r->method && strcmp(other->path, r->path) == 0)
                complain(r, "stands twice");
    }
}

static void the_rows_of_the_portal_make_sense(void **state)
{
    (void)state;
    complaints = 0;
    check(portal_routes);
    assert_int_equal(complaints, 0);
}

static qf_err *nothing(struct qf_req *r)
{
    (void)r;
    return NULL;
}

/* Each row breaks one rule. */
static void a_row_without_sense_is_named(void **state)
{
    static const struct qf_form post = {.name = "post"},
                                filter = {.name = "filter", .get = true};
    static const struct qf_route wrong[] = {
        {QF_GET, "/token", nothing, .cached = true, .form = &post, .view = "v",
         .title = "t", .why = "w"},
        {QF_GET, "/own", nothing, .cached = true, .may = 1, .why = "w"},
        {QF_POST, "/nowhere", nothing, .form = &post, .why = "w"},
        {QF_GET, "/filter", nothing, .form = &filter, .why = "w"},
        {QF_POST, "/filter", nothing, .form = &filter, .why = "w"},
        {QF_GET, "/less", nothing, .may = 1, .form = &post, .view = "v", .title = "t",
         .why = "w"},
        {QF_POST, "/less", nothing, .form = &post, .why = "w"},
        {QF_GET, "/a/{id}", nothing, .why = "w"},
        {QF_GET, "/b", nothing, .load = nothing, .why = "w"},
        {QF_GET, "/c", nothing},
        {QF_GET, "/d", NULL, .why = "w"},
        {QF_GET, "/d", nothing, .why = "w"},
        {QF_GET, "/e", nothing, .view = "v", .why = "w"},
        {0},
    };
    (void)state;
    complaints = 0;
    check(wrong);
    assert_int_equal(complaints, 11);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(the_rows_of_the_portal_make_sense),
        cmocka_unit_test(a_row_without_sense_is_named),
    };
    return unit_group("portal routes", tests);
}
