/* Forms: fields found by their words, filled in where they stand, sent as a browser sends
 * them. */
#include "tests/http/person_inside.h"

/* --- attributes --- */

char *node_get(const xmlNode *n, const char *name)
{
    return (char *)xmlGetProp(n, (const xmlChar *)name);
}

bool node_has(const xmlNode *n, const char *name)
{
    return xmlHasProp(n, (const xmlChar *)name) != NULL;
}

static bool equal(const xmlNode *n, const char *name, const char *value)
{
    char *have = node_get(n, name);
    bool same = have && strcmp(have, value) == 0;
    xmlFree(have);
    return same;
}

static void set(xmlNode *n, const char *name, bool on)
{
    if (on)
        xmlSetProp(n, (const xmlChar *)name, (const xmlChar *)name);
    else
        xmlUnsetProp(n, (const xmlChar *)name);
}

/* --- finding what has words: in main before the rest of the page --- */

static xmlNode *first_saying(struct person *p, const char *xpath, const char *words)
{
    xmlXPathObjectPtr found = page_nodes(p, xpath);
    xmlNode *node = NULL;
    for (int i = 0; found->nodesetval && i < found->nodesetval->nodeNr && !node; i++)
        if (node_says(found->nodesetval->nodeTab[i], words))
            node = found->nodesetval->nodeTab[i];
    xmlXPathFreeObject(found);
    return node;
}

static xmlNode *one_saying(struct person *p, const char *what, const char *words)
{
    char xpath[200];
    snprintf(xpath, sizeof xpath, "//main//%s", what);
    xmlNode *node = first_saying(p, xpath, words);
    snprintf(xpath, sizeof xpath, "//%s", what);
    return node ? node : first_saying(p, xpath, words);
}

static xmlNode *control_of_label(struct person *p, const xmlNode *label)
{
    char xpath[200], *id = node_get(label, "for");
    snprintf(xpath, sizeof xpath, "//*[@id='%s']", id ? id : "");
    xmlFree(id);
    xmlXPathObjectPtr found = page_nodes(p, xpath);
    xmlNode *node = found->nodesetval && found->nodesetval->nodeNr == 1
                        ? found->nodesetval->nodeTab[0]
                        : NULL;
    xmlXPathFreeObject(found);
    if (!node) person_fails(p, "a label leads to no control, or to several");
    return node;
}

/* The label of a text or select, the fieldset of a set of choices, the label around a
 * tick. */
static xmlNode *field_of(struct person *p, const char *label)
{
    xmlNode *found = one_saying(p, "label[@for]", label);
    if (found) return control_of_label(p, found);
    found = one_saying(p, "fieldset[contains(@class,'choices')]/legend", label);
    if (found) return found->parent;
    found = one_saying(p, "label[not(@for)][input]", label);
    if (!found) person_fails(p, "has no field: %s", label);
    return found;
}

/* --- filling in --- */

static bool is_choice(const xmlNode *n)
{
    return node_is(n, "input") &&
           (equal(n, "type", "radio") || equal(n, "type", "checkbox"));
}

static xmlNode *input_within(xmlNode *n)
{
    for (xmlNode *c = n->children; c; c = c->next)
        if (is_choice(c)) return c;
    return NULL;
}

/* The words of a choice are those before its hint. */
static bool choice_is(xmlNode *label, xmlNode *input, const char *value)
{
    if (equal(input, "value", value)) return true;
    char *text = node_words(label);
    size_t len = strlen(value);
    bool same = strncmp(text, value, len) == 0 && (!text[len] || text[len] == ' ');
    free(text);
    return same;
}

static bool choose(xmlNode *n, const char *value)
{
    bool done = false;
    for (xmlNode *c = n->children; c; c = c->next) {
        xmlNode *input = node_is(c, "label") ? input_within(c) : NULL;
        if (!input) {
            if (c->type == XML_ELEMENT_NODE) done = choose(c, value) || done;
            continue;
        }
        bool this = choice_is(c, input, value);
        if (equal(input, "type", "radio"))
            set(input, "checked", this);
        else if (this)
            set(input, "checked", true);
        done = done || this;
    }
    return done;
}

static bool choose_option(xmlNode *n, const char *value)
{
    bool done = false;
    for (xmlNode *c = n->children; c; c = c->next) {
        if (node_is(c, "optgroup")) done = choose_option(c, value) || done;
        if (!node_is(c, "option")) continue;
        bool this = !done && (equal(c, "value", value) || node_says(c, value));
        set(c, "selected", this);
        done = done || this;
    }
    return done;
}

void person_fill(struct person *p, const char *label, const char *value)
{
    xmlNode *field = field_of(p, label);
    if (node_is(field, "fieldset")) {
        if (!choose(field, value)) person_fails(p, "%s: has no choice %s", label, value);
    } else if (node_is(field, "select")) {
        if (!choose_option(field, value))
            person_fails(p, "%s: has no choice %s", label, value);
    } else if (node_is(field, "label")) {
        set(input_within(field), "checked", *value != 0);
    } else if (node_is(field, "textarea")) {
        xmlNodeSetContent(field, NULL);
        xmlNodeAddContent(field, (const xmlChar *)value);
    } else {
        xmlSetProp(field, (const xmlChar *)"value", (const xmlChar *)value);
    }
}

void node_attach(struct person *p, xmlNode *control, const char *file_name, const void *bytes,
                 size_t len)
{
    struct upload *u = calloc(1, sizeof *u);
    u->control = control;
    u->name = strdup(file_name);
    u->bytes = malloc(len + 1);
    memcpy(u->bytes, bytes, len);
    u->len = len;
    u->next = p->in->uploads;
    p->in->uploads = u;
}

void person_attach(struct person *p, const char *label, const char *file_name,
                   const void *bytes, size_t len)
{
    node_attach(p, field_of(p, label), file_name, bytes, len);
}

/* --- what stands in a field --- */

static xmlNode *chosen_option(xmlNode *select)
{
    xmlNode *first = NULL;
    for (xmlNode *n = select->children; n; n = n->next) {
        xmlNode *inner = node_is(n, "optgroup") ? chosen_option(n) : NULL;
        if (inner && node_has(inner, "selected")) return inner;
        if (node_is(n, "option") && node_has(n, "selected")) return n;
        if (!first) first = inner ? inner : node_is(n, "option") ? n : NULL;
    }
    return first;
}

static xmlNode *chosen_of(xmlNode *n)
{
    xmlNode *found = NULL;
    for (xmlNode *c = n->children; c && !found; c = c->next)
        found = is_choice(c) && node_has(c, "checked") ? c : chosen_of(c);
    return found;
}

/* What would be sent; NULL for nothing. */
char *node_value(xmlNode *n)
{
    if (node_is(n, "select")) return (n = chosen_option(n)) ? node_get(n, "value") : NULL;
    if (is_choice(n) && !node_has(n, "checked")) return NULL;
    if (!node_is(n, "textarea")) return node_get(n, "value");
    char *text = (char *)xmlNodeGetContent(n);
    if (text[0] == '\n') memmove(text, text + 1, strlen(text));
    return text;
}

const char *person_value(struct person *p, const char *label)
{
    xmlNode *field = field_of(p, label);
    if (node_is(field, "fieldset"))
        field = chosen_of(field);
    else if (node_is(field, "label"))
        field = input_within(field);
    char *value = field ? node_value(field) : NULL;
    char *kept = strdup(value ? value : "");
    xmlFree(value);
    return person_keep(p, kept);
}

/* The sentence that aria-describedby leads to. */
const char *person_error(struct person *p, const char *label)
{
    char xpath[200], *ids;
    xmlNode *field = field_of(p, label);
    if (node_is(field, "label")) field = input_within(field);
    ids = node_get(field, "aria-describedby");
    char *at = ids ? strstr(ids, "-error") : NULL;
    if (!at) return xmlFree(ids), "";
    at[strlen("-error")] = 0;
    char *start = strrchr(ids, ' ');
    snprintf(xpath, sizeof xpath, "//*[@id='%s']", start ? start + 1 : ids);
    xmlFree(ids);
    const char *words = person_find(p, xpath);
    if (!words) person_fails(p, "%s: aria-describedby leads nowhere", label);
    return strncmp(words, "错误：", strlen("错误：")) ? words : words + strlen("错误：");
}

/* --- sending --- */

static const char boundary[] = "----one-person-at-a-browser";

static void put_encoded(FILE *out, const char *text)
{
    char *encoded = curl_easy_escape(NULL, text, 0);
    fputs(encoded, out);
    curl_free(encoded);
}

static void put_pair(FILE *out, bool multipart, const char *name, const char *value)
{
    if (multipart) {
        fprintf(out, "--%s\r\nContent-Disposition: form-data; name=\"%s\"\r\n\r\n%s\r\n",
                boundary, name, value);
        return;
    }
    if (ftell(out) > 0) fputc('&', out);
    put_encoded(out, name);
    fputc('=', out);
    put_encoded(out, value);
}

static void put_file(FILE *out, const char *name, const struct upload *u)
{
    fprintf(out,
            "--%s\r\nContent-Disposition: form-data; name=\"%s\"; filename=\"%s\"\r\n"
            "Content-Type: application/octet-stream\r\n\r\n",
            boundary, name, u ? u->name : "");
    if (u) fwrite(u->bytes, 1, u->len, out);
    fputs("\r\n", out);
}

static void put_files(struct person *p, FILE *out, const xmlNode *control,
                      const char *name)
{
    int count = 0;
    for (const struct upload *u = p->in->uploads; u; u = u->next)
        if (u->control == control) put_file(out, name, u), count++;
    if (count == 0) put_file(out, name, NULL);
}

static bool is_control(const xmlNode *n)
{
    if (node_has(n, "disabled")) return false;
    return node_is(n, "select") || node_is(n, "textarea") ||
           (node_is(n, "input") && !equal(n, "type", "submit"));
}

static void put_control(struct person *p, FILE *out, bool multipart, xmlNode *n)
{
    char *name = node_get(n, "name"), *value = node_value(n);
    if (name && multipart && equal(n, "type", "file"))
        put_files(p, out, n, name);
    else if (name && (value || !(is_choice(n) || node_is(n, "select"))))
        put_pair(out, multipart, name, value ? value : "");
    xmlFree(name);
    xmlFree(value);
}

static void put_controls(struct person *p, FILE *out, bool multipart, xmlNode *n)
{
    for (xmlNode *c = n->children; c; c = c->next) {
        if (c->type != XML_ELEMENT_NODE) continue;
        if (is_control(c))
            put_control(p, out, multipart, c);
        else
            put_controls(p, out, multipart, c);
    }
}

static char *joined(const char *a, const char *b, const char *c)
{
    char *text = NULL;
    if (asprintf(&text, "%s%s%s", a, b, c) < 0) abort();
    return text;
}

char *form_content(struct person *p, xmlNode *form, xmlNode *button, const char *const *more,
                   char **type, size_t *len)
{
    bool multipart = equal(form, "enctype", "multipart/form-data");
    char *body, *name = node_get(button, "name"), *value = node_get(button, "value");
    FILE *out = open_memstream(&body, len);
    put_controls(p, out, multipart, form);
    if (name) put_pair(out, multipart, name, value ? value : "");
    for (; more && more[0]; more += 2) put_pair(out, multipart, more[0], more[1]);
    if (multipart) fprintf(out, "--%s--\r\n", boundary);
    fclose(out);
    *type = multipart ? joined("multipart/form-data; boundary=", boundary, "")
                      : strdup("application/x-www-form-urlencoded");
    xmlFree(name);
    xmlFree(value);
    return body;
}

static void submit(struct person *p, xmlNode *form, xmlNode *button)
{
    size_t len;
    char *type, *body = form_content(p, form, button, NULL, &type, &len);
    char *action = node_get(form, "action"), *to;
    if (equal(form, "method", "post")) {
        person_post(p, strdup(action ? action : p->url), type, body, len);
    } else {
        to = joined(action ? action : p->url, "?", body);
        free(body);
        free(type);
        person_open(p, "%s", to);
        free(to);
    }
    xmlFree(action);
}

void person_press(struct person *p, const char *words)
{
    xmlNode *button = one_saying(p, "button", words), *form = button;
    while (form && !node_is(form, "form"))
        form = form->parent;
    if (!form) person_fails(p, "has no button in a form: %s", words);
    submit(p, form, button);
}

void person_follow(struct person *p, const char *words)
{
    xmlNode *link = one_saying(p, "a[@href]", words);
    if (!link) person_fails(p, "has no link: %s", words);
    char *href = node_get(link, "href");
    person_open(p, "%s", href);
    xmlFree(href);
}
