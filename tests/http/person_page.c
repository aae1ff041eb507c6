/* The page: its words, and what XPath finds in it. */
#include "tests/http/person_inside.h"

static htmlDocPtr page(struct person *p)
{
    if (!p->in->page)
        p->in->page = htmlReadMemory(p->body, (int)p->len, NULL, "UTF-8",
                                     HTML_PARSE_NOERROR | HTML_PARSE_NOWARNING |
                                         HTML_PARSE_NONET | HTML_PARSE_RECOVER);
    if (!p->in->page)
        p->in->page = htmlReadMemory("<p>", 3, NULL, "UTF-8", HTML_PARSE_RECOVER);
    return p->in->page;
}

/* --- words --- */

static bool blank(const char *s)
{
    return *s == ' ' || *s == '\t' || *s == '\n' || *s == '\r';
}

static void tidy(char *text)
{
    char *to = text;
    for (const char *from = text; *from; from++) {
        if (!blank(from))
            *to++ = *from;
        else if (to > text && to[-1] != ' ')
            *to++ = ' ';
    }
    if (to > text && to[-1] == ' ') to--;
    *to = 0;
}

bool node_is(const xmlNode *n, const char *name)
{
    return n && n->type == XML_ELEMENT_NODE && strcmp((const char *)n->name, name) == 0;
}

/* Words that people see, with a blank between elements. */
static void write_words(FILE *out, const xmlNode *n)
{
    for (; n; n = n->next) {
        if (node_is(n, "script") || node_is(n, "style") || node_is(n, "head") ||
            node_is(n, "svg"))
            continue;
        if (n->type == XML_TEXT_NODE) fputs((const char *)n->content, out);
        if (n->type != XML_ELEMENT_NODE) continue;
        write_words(out, n->children);
        if (!node_is(n, "span") && !node_is(n, "b") && !node_is(n, "mark") &&
            !node_is(n, "a"))
            fputc(' ', out);
    }
}

char *node_words(const xmlNode *n)
{
    char *text;
    size_t len;
    FILE *out = open_memstream(&text, &len);
    write_words(out, n->type == XML_ELEMENT_NODE ? n->children : n);
    fclose(out);
    tidy(text);
    return text;
}

bool node_says(const xmlNode *n, const char *words)
{
    char *text = node_words(n), *optional = strstr(text, "（选填）");
    if (optional) *optional = 0;
    tidy(text);
    bool same = strcmp(text, words) == 0;
    free(text);
    return same;
}

const char *person_text(struct person *p)
{
    xmlNode *root = xmlDocGetRootElement(page(p));
    if (!p->in->text) p->in->text = root ? node_words(root) : strdup("");
    return p->in->text;
}

xmlXPathObjectPtr page_nodes(struct person *p, const char *xpath)
{
    xmlXPathContextPtr c = xmlXPathNewContext(page(p));
    xmlXPathObjectPtr found = xmlXPathEvalExpression((const xmlChar *)xpath, c);
    xmlXPathFreeContext(c);
    if (!found) fail_msg("XPath %s", xpath);
    return found;
}

int person_count(struct person *p, const char *xpath)
{
    xmlXPathObjectPtr found = page_nodes(p, xpath);
    int count = found->nodesetval ? found->nodesetval->nodeNr : 0;
    xmlXPathFreeObject(found);
    return count;
}

const char *person_find(struct person *p, const char *xpath)
{
    xmlXPathObjectPtr found = page_nodes(p, xpath);
    char *text = NULL;
    if (found->nodesetval && found->nodesetval->nodeNr > 0)
        text = node_words(found->nodesetval->nodeTab[0]->type == XML_ATTRIBUTE_NODE
                              ? found->nodesetval->nodeTab[0]->children
                              : found->nodesetval->nodeTab[0]);
    xmlXPathFreeObject(found);
    return text ? person_keep(p, text) : NULL;
}

const char *person_heading(struct person *p)
{
    const char *words = person_find(p, "//h1");
    return words ? words : "";
}

void person_gets(struct person *p, long status)
{
    if (p->status != status) person_fails(p, "status is not %ld", status);
}

void person_sees(struct person *p, const char *words)
{
    if (!strstr(person_text(p), words)) person_fails(p, "does not say: %s", words);
}

void person_sees_no(struct person *p, const char *words)
{
    if (strstr(person_text(p), words)) person_fails(p, "says: %s", words);
}
