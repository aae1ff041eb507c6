/* Handlers of 优秀评选: the entrance, the entrant's entries, and what was published. */
#ifndef DISPATCH_PAGES_AWARD_H
#define DISPATCH_PAGES_AWARD_H

#include "keeper/award.h"

/* Where a request is: the sheet that the path names, or that of the entry it names, with its fields; of a
 * new entry the categories that are open, too. Read once a request. */
struct award_place {
    struct award_sheet sheet;
    struct award_entry entry;           /* id 0 for a new one */
    struct qf_list fields, open;
};
/* NULL when there is no such sheet or entry. */
const struct award_place *award_here(struct qf_req *);

qf_loader load_award_sheet, load_entry;
qf_handler page_award_home, page_award_list, page_award_new, page_award_begin;
qf_handler page_entry_show, page_entry_basic, page_entry_keep_basic;
qf_handler page_entry_proofs, page_entry_add_proofs, page_entry_check, page_entry_submit;
qf_handler page_entry_receipt, page_entry_ask_delete, page_entry_delete;
qf_handler page_entry_ask_withdraw, page_entry_withdraw;

/* A file of an entry, and the entry. */
struct entry_file { struct attachment file; struct award_place place; };
qf_loader load_entry_file;
qf_handler page_entry_ask_drop, page_entry_drop;
/* Its entrant, and the experts who judge it. */
files_rule award_file_may;

qf_handler page_excellent;

/* --- what these pages share --- */

/* An entry with what its entrant may do with it now: may_change may_submit may_delete may_withdraw. */
void put_entry(struct qf_req *, struct qf_data *, const struct award_entry *);

/* What the form of 基本信息 was sent with, as award_keep takes it (struct award_value). */
struct qf_list entry_values(struct qf_req *, const struct award_place *);
/* The sheet of a public list: the end of its path. */
const char *excellent_sheet(const struct qf_req *);
/* Back to the page of one that cannot be changed, with the words why. */
qf_err *entry_back(struct qf_req *, const struct award_entry *, const char *words);
/* Is it locked? Then *gone is where the visitor was sent. And the same as an error, for a POST. */
bool entry_is_locked(struct qf_req *, const struct award_entry *, qf_err **gone);
qf_err *entry_refuse_locked(struct qf_req *, const struct award_entry *);
/* The steps at Data.tabs, the breadcrumb, Data.entry, Data.sheet. */
void put_entry_steps(struct qf_req *, const struct award_place *, const char *step);
void put_entry_crumbs(struct qf_req *, const struct award_place *, const char *what);

#endif
