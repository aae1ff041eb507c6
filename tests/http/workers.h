/* The processes behind the sockets of an app. */
#ifndef QF_TESTS_WORKERS_H
#define QF_TESTS_WORKERS_H

/* Their numbers, "712 713 …": the same text before and after means that none has died.
 * The caller frees. */
char *workers_alive(const char *app);
/* Path of the app's first socket; the caller frees. */
char *workers_socket(const char *app);

#endif
