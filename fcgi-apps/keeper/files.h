/* Files of records, in every back office: kept from a form, listed on a page, sent to who may see
 * the record. An app names the handler in one row of its table and the rules in main.c:
 *
 *     {QF_GET, "/sp/files/{name}", page_record_file, .load = load_record_file, ...},
 *     files_may_read("service_order", order_file_may);
 *
 * A file of a record without a rule, or whose rule says no, is 404: nobody learns that it exists.
 * Every file that is sent is written to the audit log.
 */
#ifndef KEEPER_FILES_H
#define KEEPER_FILES_H

#include "lib/web/req.h"
#include "model/attachment.h"

/* May who is asking read this file of the record? */
typedef qf_err *files_rule(struct qf_req *, const struct attachment *, bool *may);
/* The rule of a kind of record (attachment.subject_type); at the start of the program. */
void files_may_read(const char *subject_type, files_rule *);

qf_loader load_record_file;
qf_handler page_record_file;

/* Let a record keep the files that came with a field of the form. */
qf_err *keep_files(struct qf_req *, int field, const char *subject_type, uint64_t subject_id,
                   const char *name);

/* Put one file at a place, as put_files does. */
void put_file(struct qf_req *, struct qf_data *, const struct attachment *);

/* Put the files of a record at d.<name>.N: id, name, size, type, picture ("1" when it is one), time,
 * url (below the app: "/sp/files/..."). field NULL takes all fields; the name of the field is at
 * .field. */
qf_err *put_files(struct qf_req *, struct qf_data *d, const char *name, const char *subject_type,
                  uint64_t subject_id, const char *field);

#endif
