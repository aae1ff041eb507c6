/* What a handler puts into a page: the template shows it escaped and whole, and JSON says
 * the same. 0x1F ends a value. */
#include <jansson.h>

#include "fuzz.h"

#include "lib/web/inside.h"

enum { VALUES = 6 };

struct thing {
    uint64_t id;
    int64_t fen;
    bool good;
    const char *name, *note;
    qf_time at;
};
static const struct qf_type thing_type =
    QF_TYPE(thing, QF_U64(thing, id), QF_MONEY(thing, fen), QF_BOOL(thing, good),
            QF_STR(thing, name), QF_STR(thing, note), QF_TIME(thing, at));

static const char page[] =
    "<p title=\"<?cs var:Data.text ?>\"><?cs var:Data.text ?></p>"
    "<?cs each:t = Data.things ?><p title=\"<?cs var:t.name ?>\"><?cs var:t.name ?></p>"
    "<p title=\"<?cs var:t.note ?>\"><?cs var:t.note ?></p><?cs /each ?>";

static NEOERR *collect(void *sb, char *piece)
{
    qf_sb_add(sb, piece);
    return STATUS_OK;
}

static const char *rendered(HDF *data)
{
    static CSPARSE *cs;
    static HDF *empty; /* what it was parsed with */
    struct qf_sb b = qf_sb_in(arena);
    if (!cs) {
        HOLDS(hdf_init(&empty) == STATUS_OK);
        qf_hdf(empty, "Config.VarEscapeMode", "html");
        HOLDS(cs_init(&cs, empty) == STATUS_OK);
        HOLDS(cs_parse_string(cs, strdup(page), strlen(page)) == STATUS_OK);
    }
    cs->hdf = data;
    HOLDS(cs_render(cs, &b, collect) == STATUS_OK);
    return qf_sb_text(&b);
}

/* The text up to a tag's or an attribute's end, as a browser reads it. */
static const char *read_text(const char **at, const char *until)
{
    static const struct {
        const char *name;
        char sign;
    } names[] = {
        {"&amp;", '&'}, {"&lt;", '<'}, {"&gt;", '>'}, {"&quot;", '"'}, {"&#39;", '\''}};
    struct qf_sb b = qf_sb_in(arena);
    while (!qf_starts(*at, until)) {
        HOLDS(**at && !strchr("<>\"'", **at));
        size_t i = 0;
        while (i < 5 && !qf_starts(*at, names[i].name))
            i++;
        HOLDS(i < 5 || **at != '&');
        qf_sb_addc(&b, i < 5 ? names[i].sign : **at);
        *at += i < 5 ? strlen(names[i].name) : 1;
    }
    *at += strlen(until);
    return qf_sb_text(&b);
}

/* ClearSilver leaves a CR out, which a browser does not show. */
static const char *without_cr(const char *text)
{
    struct qf_sb b = qf_sb_in(arena);
    for (; *text; text++)
        if (*text != '\r') qf_sb_addc(&b, *text);
    return qf_sb_text(&b);
}

static void check_paragraph(const char **at, const char *typed)
{
    const char *text = without_cr(typed);
    HOLDS(qf_starts(*at, "<p title=\""));
    *at += strlen("<p title=\"");
    HOLDS(strcmp(read_text(at, "\">"), text) == 0);
    HOLDS(strcmp(read_text(at, "</p>"), text) == 0);
}

static void check_page(HDF *h, const char *text, const struct thing *things, size_t count)
{
    const char *at = rendered(h);
    check_paragraph(&at, text);
    for (size_t i = 0; i < count; i++) {
        check_paragraph(&at, things[i].name);
        check_paragraph(&at, things[i].note);
    }
    HOLDS(!*at);
}

static void check_member(const json_t *in, const char *name, const char *text)
{
    const char *got = json_string_value(json_object_get(in, name));
    HOLDS(got && strcmp(got, text) == 0);
}

static void check_json(struct qf_req *r, const char *text, const struct thing *things,
                       size_t count)
{
    json_t *root = json_loads(qf_view_json(r), JSON_REJECT_DUPLICATES, NULL);
    json_t *data = json_object_get(root, "data"), *list = json_object_get(data, "things");
    HOLDS(json_is_object(data));
    check_member(root, "title", text);
    check_member(data, "text", text);
    HOLDS(json_integer_value(json_object_get(data, "things_count")) == (json_int_t)count);
    HOLDS(json_array_size(list) == count);
    for (size_t i = 0; i < count; i++) {
        json_t *t = json_array_get(list, i);
        check_member(t, "name", things[i].name);
        check_member(t, "note", things[i].note);
        HOLDS(json_integer_value(json_object_get(t, "id")) == (json_int_t)things[i].id);
    }
    json_decref(root);
}

static void fuzz(const char *text, size_t len)
{
    const char *values[VALUES] = {"", "", "", "", "", ""};
    char *rest = qf_dup(arena, text), *one;
    struct thing things[VALUES / 2] = {0};
    struct qf_list list = {.items = things, .type = &thing_type};
    struct qf_inside in = {0};
    struct qf_req r = {.arena = arena, .in = &in};

    if (!qf_utf8_ok(text, len)) return;
    for (size_t i = 0; i < VALUES && (one = strsep(&rest, "\x1F")); i++)
        values[i] = one;
    list.count = len % (VALUES / 2 + 1);
    for (size_t i = 0; i < list.count; i++)
        things[i] = (struct thing){.id = len * 977 + i,
                                   .fen = (int64_t)(len * i) - 50,
                                   .good = i,
                                   .name = values[2 * i],
                                   .note = values[2 * i + 1],
                                   .at = i ? (qf_time)len : QF_NO_TIME};
    qf_hdf_mark_numbers(true);
    qf_view_start(&r);
    qf_hdf(in.hdf, "Page.title", values[1]);
    qf_put_str(r.data, "text", values[1]);
    qf_put_list(r.data, "things", &list);
    check_page(in.hdf, values[1], things, list.count);
    check_json(&r, values[1], things, list.count);
    HOLDS(strcmp(qf_data_get(r.data, "text"), values[1]) == 0);
}
