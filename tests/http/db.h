/* The database of the instance, past the apps: to find what a page must not show, and to
 * bring about what no page can. Connects as its owner through the instance's socket. */
#ifndef QF_TESTS_DB_H
#define QF_TESTS_DB_H

/* The first column of the first row; 0 and "" when there is none. Printf format; the
 * words of db_words are the caller's to free. */
long db_number(const char *sql, ...) __attribute__((format(printf, 1, 2)));
char *db_words(const char *sql, ...) __attribute__((format(printf, 1, 2)));
void db_do(const char *sql, ...) __attribute__((format(printf, 1, 2)));

/* Forget every counter against guessing, so that one program's attempts are not
 * another's. */
void db_forgive(void);

#endif
