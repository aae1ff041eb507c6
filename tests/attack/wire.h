/* Bytes to the site's port as they stand, and whatever comes back: what no library would send. */
#ifndef QF_TESTS_WIRE_H
#define QF_TESTS_WIRE_H

#include <stddef.h>

struct wire_answer {
    int count;          /* answers that came: lines "HTTP/1.x NNN" */
    int status;         /* of the first; 0: none */
    char *text;         /* all of them; ends with NUL */
    size_t len;
};

/* Sends and reads until the site hangs up, or says nothing for three seconds. Freed by wire_forget. */
struct wire_answer wire_send(const void *bytes, size_t len);
struct wire_answer wire_text(const char *format, ...) __attribute__((format(printf, 1, 2)));
void wire_forget(struct wire_answer *);

#endif
