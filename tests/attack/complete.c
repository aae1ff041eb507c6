#include "tests/http/person_inside.h"
#include "tests/attack/complete.h"
#include "tests/http/pictures.h"

#include <strings.h>
#include <time.h>

static xmlNode *first_of(struct person *p, const char *xpath)
{
    xmlXPathObjectPtr found = page_nodes(p, xpath);
    xmlNode *node =
        found->nodesetval && found->nodesetval->nodeNr ? found->nodesetval->nodeTab[0] : NULL;
    xmlXPathFreeObject(found);
    return node;
}

static xmlNode *form_at(struct person *p, const char *action)
{
    char xpath[400];
    snprintf(xpath, sizeof xpath, "//form[@method='post' and @action='%s']", action);
    xmlNode *form = first_of(p, xpath);
    if (!form) person_fails(p, "has no form that posts to %s", action);
    return form;
}

static bool is_type(const xmlNode *n, const char *type)
{
    char *have = node_get(n, "type");
    bool same = have && strcasecmp(have, type) == 0;
    xmlFree(have);
    return same;
}

static void put(xmlNode *n, const char *value)
{
    if (node_is(n, "textarea")) xmlNodeAddContent(n, (const xmlChar *)value);
    else xmlSetProp(n, (const xmlChar *)"value", (const xmlChar *)value);
}

/* --- one control --- */

static bool choose_first(xmlNode *n)
{
    for (xmlNode *c = n->children; c; c = c->next) {
        char *value = node_is(c, "option") ? node_get(c, "value") : NULL;
        bool good = value && *value;
        if (good) xmlSetProp(c, (const xmlChar *)"selected", (const xmlChar *)"selected");
        xmlFree(value);
        if (good || (node_is(c, "optgroup") && choose_first(c))) return true;
    }
    return false;
}

static void put_day(xmlNode *n)
{
    char day[20], *low = node_get(n, "min");
    time_t soon = time(NULL) + 30 * 86400;
    struct tm tm;
    strftime(day, sizeof day, "%Y-%m-%d", gmtime_r(&soon, &tm));
    put(n, low ? low : day);
    xmlFree(low);
}

static void put_file(struct person *p, xmlNode *n)
{
    size_t len;
    void *png = picture_png(300, 200, 90, &len);
    node_attach(p, n, "样例.png", png, len);
    free(png);
}

/* Where not every word will do. */
static const char *words_for(const char *name)
{
    const char *end = name ? strrchr(name, '_') : NULL;
    if (end && strcmp(end, "_time") == 0) return "09:30";
    return name && strcmp(name, "list") == 0 ? "demo-enterprise" : "样例文字，随手填写的十几个字";
}

static void put_words(xmlNode *n)
{
    char *mode = node_get(n, "inputmode"), *name = node_get(n, "name");
    bool number = mode && (strcmp(mode, "numeric") == 0 || strcmp(mode, "decimal") == 0);
    put(n, number ? "10" : words_for(name));
    xmlFree(mode);
    xmlFree(name);
}

static void complete(struct person *p, xmlNode *n)
{
    if (node_is(n, "select")) choose_first(n);
    else if (is_type(n, "checkbox") || is_type(n, "radio"))
        xmlSetProp(n, (const xmlChar *)"checked", (const xmlChar *)"checked");
    else if (is_type(n, "file")) put_file(p, n);
    else if (is_type(n, "date")) put_day(n);
    else if (is_type(n, "tel")) put(n, "19900000000");
    else if (is_type(n, "email")) put(n, "someone@example.org.cn");
    else if (!is_type(n, "password") && !is_type(n, "hidden")) put_words(n);
}

static bool is_empty(xmlNode *n)
{
    char *value = node_value(n);
    bool empty = !value || !*value;
    xmlFree(value);
    return empty;
}

static void complete_all(struct person *p, xmlNode *n)
{
    for (xmlNode *c = n->children; c; c = c->next) {
        if (c->type != XML_ELEMENT_NODE) continue;
        if (node_has(c, "required") && is_empty(c)) complete(p, c);
        else complete_all(p, c);
    }
}

/* Sets of choices say that something is required, not which. */
static void complete_choices(struct person *p, const char *action)
{
    char xpath[400];
    xmlNode *n;
    snprintf(xpath, sizeof xpath, "//form[@method='post' and @action='%s']//fieldset[contains(@class,'choices')"
             " and not(.//input[@checked])]//input[@type='radio' or @type='checkbox']", action);
    while ((n = first_of(p, xpath)) != NULL)
        xmlSetProp(n, (const xmlChar *)"checked", (const xmlChar *)"checked");
}

void form_complete(struct person *p, const char *action)
{
    complete_choices(p, action);
    complete_all(p, form_at(p, action));
}

/* Files have other names each time, and passwords other hashes. */
static bool is_repeatable(const xmlNode *n)
{
    return !is_type(n, "file") && !is_type(n, "password");
}

void form_correct(struct person *p, const char *action)
{
    char xpath[400];
    snprintf(xpath, sizeof xpath, "//form[@method='post' and @action='%s']//*[@aria-invalid='true']", action);
    xmlXPathObjectPtr found = page_nodes(p, xpath);
    for (int i = 0; found->nodesetval && i < found->nodesetval->nodeNr; i++) {
        xmlNode *n = found->nodesetval->nodeTab[i];
        if (node_is(n, "textarea")) xmlNodeSetContent(n, (const xmlChar *)"");
        if (is_repeatable(n)) complete(p, n);
    }
    xmlXPathFreeObject(found);
}

/* --- sending --- */

static bool has_field(struct person *p, const char *action, const char *name)
{
    char xpath[400];
    snprintf(xpath, sizeof xpath, "//form[@method='post' and @action='%s']//*[@name='%s']", action, name);
    return first_of(p, xpath) != NULL;
}

/* Names and values of what the form has not, in turn. */
static const char **others(struct person *p, const char *action, const struct pair *more)
{
    size_t count = 0, n = 0;
    while (more && more[count].name) count++;
    const char **left = calloc(2 * count + 1, sizeof *left);
    for (size_t i = 0; i < count; i++) {
        if (has_field(p, action, more[i].name)) continue;
        left[n++] = more[i].name;
        left[n++] = more[i].value;
    }
    return left;
}

char *form_body(struct person *p, const char *action, const struct pair *more, char **type, size_t *len)
{
    char xpath[400];
    const char **left = others(p, action, more);
    snprintf(xpath, sizeof xpath, "//form[@method='post' and @action='%s']//button[not(@name='_side')"
             " and not(@type='button')]", action);
    xmlNode *button = first_of(p, xpath);
    if (!button) person_fails(p, "has no button that posts to %s", action);
    char *body = form_content(p, form_at(p, action), button, left, type, len);
    free(left);
    return body;
}

void form_send(struct person *p, const char *action, const struct pair *more)
{
    char *type;
    size_t len;
    char *body = form_body(p, action, more, &type, &len);
    person_send(p, &(struct ask){.path = action, .type = type, .body = body, .len = len,
                                 .headers = {"Sec-Fetch-Site: same-origin"}});
    free(body);
    free(type);
}
