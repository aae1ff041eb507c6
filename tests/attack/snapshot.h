/* What stands in the database of the instance, to compare and to put back: for tests that send every form.
 * Left out is what grows with each request whatever it asks (the log, throttles, one-time keys, the
 * outbox), what the jobs make of the rest (the index of the search, versions of content), and sessions. */
#ifndef QF_TESTS_SNAPSHOT_H
#define QF_TESTS_SNAPSHOT_H

/* Copies all of it into a database of its own; ends with snapshot_drop, which puts everything back. */
void snapshot_take(void);
void snapshot_drop(void);

/* One sum a table over what it says, apart from times and random bytes: equal for equal content, "17,0,…".
 * The caller frees. */
char *snapshot_sums(void);
/* Names of the tables whose sums differ; the caller frees. */
char *snapshot_differences(const char *sums, const char *others);
/* Puts back the tables that have changed; new rows get the same numbers again. */
void snapshot_put_back(void);

#endif
