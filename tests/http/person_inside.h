/* What person.c (the browser) and person_page.c (the page) share. */
#ifndef QF_TESTS_PERSON_INSIDE_H
#define QF_TESTS_PERSON_INSIDE_H

#define PERSON_INSIDE
#include "tests/http/person.h"

#include <curl/curl.h>
#include <libxml/HTMLparser.h>
#include <libxml/xpath.h>

struct upload {
    xmlNode *control;
    char *name, *bytes;
    size_t len;
    struct upload *next;
};

struct person_inside {
    CURL *curl;
    char *headers;   /* of the last answer */
    htmlDocPtr page; /* parsed when first asked for */
    char *text;
    struct upload *uploads;
    char *sent_path, *sent_type, *sent_body; /* the last form */
    size_t sent_len;
    json_t *json;
    char *words[64]; /* answers of the queries, freed with the page */
    int word_count;
    struct person *next;
};

/* Keeps an answer until the next page. */
const char *person_keep(struct person *, char *word);
void person_leave_page(struct person *);
/* Send a form and follow. */
void person_post(struct person *, char *path, char *type, char *body, size_t len);

/* Nodes of the page: its kind, the words people see in it, whether it says just these (a
 * mark of being optional does not count), and what XPath finds; the caller frees. */
bool node_is(const xmlNode *, const char *name);
char *node_words(const xmlNode *);
bool node_says(const xmlNode *, const char *words);
xmlXPathObjectPtr page_nodes(struct person *, const char *xpath);

/* Controls of a form: an attribute, which xmlFree frees; what would be sent, NULL for nothing. */
char *node_get(const xmlNode *, const char *name);
bool node_has(const xmlNode *, const char *name);
char *node_value(xmlNode *);
void node_attach(struct person *, xmlNode *control, const char *file_name, const void *bytes, size_t len);
/* What a form sends when this button is pressed, and these pairs of names and values, which end with NULL;
 * the caller frees body and type. */
char *form_content(struct person *, xmlNode *form, xmlNode *button, const char *const *more,
                   char **type, size_t *len);

#endif
